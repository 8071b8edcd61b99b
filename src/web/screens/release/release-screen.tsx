/** The public version: what is withheld and why, what may have to be, and publishing what is left. */

import { useReader } from '../../say.tsx';
import { FindWords } from './find-words.tsx';
import { PublishCard } from './publish-card.tsx';
import { PublishedCard } from './published-card.tsx';
import { Suggestions } from './suggestions.tsx';
import { WithheldCard } from './withheld-card.tsx';
import { releaseWords as words } from './words.ts';
import './release.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p className="remark">{say(words.why)}</p>
      <div className="release">
        <div className="stack">
          <WithheldCard />
          <FindWords />
          <Suggestions />
        </div>
        <div className="stack">
          <PublishCard />
          <PublishedCard />
        </div>
      </div>
    </>
  );
}
