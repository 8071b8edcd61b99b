import { useReader } from '../../say.tsx';
import { isClean, stopsIn } from './finds.ts';
import type { LookedThrough } from './use-publishing.ts';
import { releaseWords as words } from './words.ts';

/** What a release would show and withhold, and what the search of its files found. */
export function LookedThroughNote({ looked }: { readonly looked: LookedThrough }) {
  const { say } = useReader();
  const { documents, withheld, hiddenCounts, exposed, unread, unreviewed } = looked;
  const stops = stopsIn(looked);
  return (
    <div className="stack" role="status">
      <h3>{say(words.documents)}</h3>
      <ul>
        {documents.map(({ name }) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <ul>
        {withheld.map(({ ground, passages, rows }) => (
          <li key={ground}>{say(words.withheldBy, { ground, passages: passages + rows })}</li>
        ))}
        {hiddenCounts > 0 && <li>{say(words.hidden, { count: hiddenCounts })}</li>}
      </ul>
      {isClean(looked) && <p>{say(words.clean)}</p>}
      {stops.length > 0 && <Trouble title={say(words.hits, { count: stops.length })} places={stops} />}
      {unread.length > 0 && <Trouble title={say(words.unread)} places={unread} />}
      {exposed.length > 0 && (
        <p className="note" data-tone="error">
          {say(words.exposed, { count: exposed.length })}
        </p>
      )}
      {unreviewed.length > 0 && (
        <p className="note" data-tone="warn">
          {say(words.unreviewed, { count: unreviewed.length })}
        </p>
      )}
    </div>
  );
}

function Trouble({
  title,
  places,
}: {
  readonly title: string;
  readonly places: readonly { readonly file: string; readonly part: string }[];
}) {
  const { say } = useReader();
  const lines = [...new Set(places.map(({ file, part }) => say(words.hit, { file, part })))];
  return (
    <div className="note" data-tone="error">
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="ltr">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
