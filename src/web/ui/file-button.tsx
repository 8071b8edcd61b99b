import { useId, useRef } from 'react';

/** A button that chooses a file. The same one can be chosen again, since it may have been saved anew. */
export function FileButton({
  title,
  accept,
  choose,
  isMain = false,
}: {
  readonly title: string;
  readonly accept: string;
  readonly choose: (file: File) => void;
  readonly isMain?: boolean;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <label htmlFor={id} className="button" data-kind={isMain ? 'main' : undefined}>
      {title}
      <input
        id={id}
        ref={input}
        type="file"
        className="visually-hidden"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) choose(file);
          if (input.current !== null) input.current.value = '';
        }}
      />
    </label>
  );
}
