import { useReader } from '../say.tsx';

/** Messages with a count each; those that count nothing are left out. */
export function CountList({
  counts,
}: {
  readonly counts: readonly (readonly [message: string, count: number])[];
}) {
  const { say } = useReader();
  return (
    <ul>
      {counts
        .filter(([, count]) => count > 0)
        .map(([message, count]) => (
          <li key={message}>{say(message, { count })}</li>
        ))}
    </ul>
  );
}
