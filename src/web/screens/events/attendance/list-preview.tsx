import type { Id } from '../../../../core/base/id.ts';
import type { ListedParticipant } from '../../../../core/register/list-reading/read-participants.ts';
import { type Reader, useReader } from '../../../say.tsx';
import { type Choice, type LookedUp, newPerson, nobody } from './list-plan.ts';
import { ageInWords } from './person-words.ts';
import type { Match } from './register-calls.ts';
import { attendanceWords as words, leftoverWords, matchWords, sexWords } from './words.ts';

type PreviewProps = {
  readonly looked: LookedUp;
  readonly choose: (at: number, choice: Choice) => void;
  readonly here: ReadonlySet<Id>;
};

/** What was read of a list, who each of its people is taken for, and what was not understood. */
export function ListPreview({ looked, choose, here }: PreviewProps) {
  const { say } = useReader();
  const { list, matches, choices } = looked;
  const heads = [words.participant, words.sex, words.age, words.organisation, words.whoIs];
  return (
    <>
      {list.participants.length > 0 && (
        <div className="scroll attendance-preview" tabIndex={0} role="region" aria-label={say(words.whoIs)}>
          <table className="table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {say(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.participants.map((one, at) => (
                <PreviewRow
                  key={one.line}
                  one={one}
                  matches={matches[at] ?? []}
                  choice={choices[at] ?? newPerson}
                  choose={(choice) => choose(at, choice)}
                  here={here}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.leftovers.length > 0 && (
        <details open>
          <summary>
            {say(words.leftovers)} ({list.leftovers.length})
          </summary>
          <ul>
            {list.leftovers.map(({ line, text, why }) => (
              <li key={`${line} ${text} ${why}`} dir="auto">
                {say(words.leftover, { line, text, why: say(leftoverWords[why]) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type RowProps = {
  readonly one: ListedParticipant;
  readonly matches: readonly Match[];
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly here: ReadonlySet<Id>;
};

function PreviewRow({ one, matches, choice, choose, here }: RowProps) {
  const reader = useReader();
  const { say } = reader;
  const name = [one.personal.nameLatin, one.personal.nameArabic].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>{one.sex !== undefined && say(sexWords[one.sex])}</td>
      <td>{ageInWords(reader, one.ageBand)}</td>
      <td dir="auto">{one.organisation}</td>
      <td>
        <select
          className="input"
          aria-label={say(words.whoIsOf, { name })}
          value={choice}
          onChange={({ target }) => choose(target.value)}
        >
          <option value={newPerson}>{say(words.newPerson)}</option>
          {matches.map((match) => (
            <option key={match.person} value={match.person} disabled={here.has(match.person)}>
              {matchInWords(reader, match, here.has(match.person))}
            </option>
          ))}
          <option value={nobody}>{say(words.leaveOut)}</option>
        </select>
      </td>
    </tr>
  );
}

const matchInWords = ({ say }: Reader, { reasons }: Match, isHere: boolean): string =>
  say(isHere ? words.knownHere : words.known, {
    reasons: reasons.map((reason) => say(matchWords[reason])).join(', '),
  });
