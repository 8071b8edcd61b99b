import { useEffect, useRef } from 'react';

/** A bar that is full at 1; what is more stays full. Its share is said, too, where it is heard and not seen. */
export function Bar({
  share,
  label,
  tone,
}: {
  readonly share: number;
  readonly label: string;
  readonly tone?: 'ok' | 'late' | undefined;
}) {
  const filled = useRef<HTMLSpanElement>(null);
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  useEffect(() => filled.current?.style.setProperty('inline-size', `${percent}%`), [percent]);
  return (
    <div
      className="bar"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      data-tone={tone}
    >
      <span ref={filled} />
    </div>
  );
}
