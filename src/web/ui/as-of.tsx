import { useAsOf } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { uiWords } from './words.ts';

/** The day as of which the figures of a screen stand. */
export function AsOf() {
  const { say } = useReader();
  const asOf = useAsOf();
  return <span className="meta">{say(uiWords.asOf, { day: asOf })}</span>;
}
