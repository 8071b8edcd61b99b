import { Problem, problems } from '../../core/problem.ts';
import { useReader } from '../say.tsx';
import { uiWords } from './words.ts';

/** Why something could not be done, in the reader's words; nothing where all went well. What is no refusal is a broken line. */
export function ProblemNote({ failed }: { readonly failed: unknown }) {
  const { say } = useReader();
  if (failed === undefined) return null;
  return (
    <p className="note" data-tone="error" role="alert">
      {failed instanceof Problem ? say(problems[failed.code].title, failed.params) : say(uiWords.noAnswer)}
    </p>
  );
}
