import { type ReactNode, useState } from 'react';

/** Words that open to more. What is inside is not made before it is looked at. */
export function Disclosure({
  summary,
  className,
  children,
}: {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: () => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
