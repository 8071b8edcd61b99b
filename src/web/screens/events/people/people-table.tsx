import type { Id } from '../../../../core/base/id.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { personInWords } from '../attendance/person-words.ts';
import type { ListedPerson, ShownPerson } from '../attendance/register-calls.ts';
import { CorrectPerson } from './correct-person.tsx';
import { deeds } from './deeds.ts';
import { PersonDialog } from './person-dialog.tsx';
import { peopleWords as words, personStateWords } from './words.ts';

type TableProps = {
  readonly people: readonly ListedPerson[];
  readonly shown: ReadonlyMap<Id, ShownPerson>;
  readonly again: () => void;
  /** Told who is shown otherwise now. */
  readonly showAgain: (person: ShownPerson) => void;
};

/** The people, each with how often he came, and with what can be done about him. */
export function PeopleTable({ people, shown, again, showAgain }: TableProps) {
  const reader = useReader();
  const { say } = reader;
  const { can } = useProject();
  const numbers = new Map(people.map(({ person }, at) => [person.id, at + 1]));
  const nameOf = (id: Id): string => personInWords(reader, shown.get(id), numbers.get(id) ?? 0);
  const others = people.flatMap(({ person: { id, state, mergedInto } }) =>
    mergedInto === undefined && (state === 'active' || state === 'archived')
      ? [[id, nameOf(id)] as const]
      : [],
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className="table">
        <thead>
          <tr>
            {[words.who, words.came, words.state].map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, participations }) => (
            <tr key={person.id} data-state={person.state === 'void' ? 'void' : undefined}>
              <th scope="row" dir="auto">
                {nameOf(person.id)}
              </th>
              <td>{say(words.times, { count: participations })}</td>
              <td>
                {person.mergedInto === undefined
                  ? say(personStateWords[person.state])
                  : say(words.mergedInto, { person: nameOf(person.mergedInto) })}
              </td>
              <td>
                {can('register-people') && (
                  <Correct shown={shown.get(person.id)} name={nameOf(person.id)} showAgain={showAgain} />
                )}
                {deeds.some(({ permission, isOffered }) => can(permission) && isOffered(person)) && (
                  <PersonDialog
                    person={person}
                    name={nameOf(person.id)}
                    others={others.filter(([id]) => id !== person.id)}
                    again={again}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is held of somebody whose name is shown can be corrected. */
function Correct({
  shown,
  name,
  showAgain,
}: {
  readonly shown: ShownPerson | undefined;
  readonly name: string;
  readonly showAgain: (person: ShownPerson) => void;
}) {
  if (shown?.personal === undefined) return null;
  return (
    <CorrectPerson shown={shown} name={name} corrected={(personal) => showAgain({ ...shown, personal })} />
  );
}
