import { isPerson, namesNotRead } from '../../../core/release/accepted.ts';
import { useReader } from '../../say.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { type Find, type FoundIn, type Reasons, filesOf, findsIn } from './finds.ts';
import type { LookedThrough } from './use-publishing.ts';
import { likenessWords, releaseWords as words } from './words.ts';

type Answering = {
  readonly reasons: Reasons;
  readonly answer: (key: string, reason: string) => void;
};

/** Asks of everything that was found and may be another or be meant why it may stand there. */
export function Answers({ looked, ...answering }: Answering & { readonly looked: LookedThrough }) {
  const { say } = useReader();
  const { unreadNames } = looked;
  return (
    <>
      {findsIn(looked).map((find) => (
        <FindNote key={find.entity} find={find} {...answering} />
      ))}
      {unreadNames > 0 && (
        <div className="note stack" data-tone="warn">
          <p>{say(words.namesNotRead, { count: unreadNames })}</p>
          <Reason of={namesNotRead} label={say(words.reasonAll)} {...answering} />
        </div>
      )}
    </>
  );
}

/** Whoever it is stands here by reference: a name is shown in the register alone, where that is noted. */
function FindNote({ find, ...answering }: Answering & { readonly find: Find }) {
  const { say } = useReader();
  const { entity, places } = find;
  const [first] = places;
  const title = isPerson(entity)
    ? say(words.person, { reference: `{${entity}}` })
    : say(words.maybe, { likeness: say(likenessWords[first?.likeness ?? 'part']) });
  return (
    <div className="note stack" data-tone="warn" role="group" aria-label={title}>
      <p>{title}</p>
      {filesOf(find).map((one) => (
        <FoundInFile key={one.file} found={one} />
      ))}
      <Reason of={entity} label={say(words.reason)} {...answering} />
    </div>
  );
}

/** How many parts of a file it is; which, for whoever wants to know. */
function FoundInFile({ found: { file, isPublic, parts } }: { readonly found: FoundIn }) {
  const { say } = useReader();
  const place = say(words.places, { file, count: parts.length });
  return (
    <details>
      <summary>{isPublic ? say(words.isPublic, { place }) : place}</summary>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <bdi>{part}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Reason({ of, label, reasons, answer }: Answering & { readonly of: string; readonly label: string }) {
  return (
    <LabelledInput
      label={label}
      dir="auto"
      maxLength={2000}
      value={reasons[of] ?? ''}
      change={(typed) => answer(of, typed)}
    />
  );
}
