import { useReader } from '../../say.tsx';
import type { Refused } from './reading-job.ts';
import { importWords } from './words.ts';

/** Says why a file cannot be read, and what to do. */
export function NotRead({ name, why }: { readonly name: string; readonly why: Refused }) {
  const { say } = useReader();
  return (
    <div className="note" data-tone="error" role="alert">
      <p>
        <strong>{say(importWords.notRead, { name })}</strong>
      </p>
      <p>{say(why.message, why.params)}</p>
    </div>
  );
}
