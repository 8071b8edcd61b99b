import { daysBetween } from '../../../../core/base/day.ts';
import type { Id } from '../../../../core/base/id.ts';
import type { Event } from '../../../../core/evidence/event.ts';
import { findRow } from '../../../../core/indexes.ts';
import type { Participation } from '../../../../core/register/participation.ts';
import { formatDay } from '../../../../i18n/dates.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useDoing } from '../../../ui/use-doing.ts';
import { ageInWords, personInWords } from './person-words.ts';
import type { ShownPerson } from './register-calls.ts';
import { useRegister } from './use-register.ts';
import { attendanceWords as words, sexWords } from './words.ts';

type TableProps = {
  readonly event: Event;
  readonly participations: readonly Participation[];
  readonly shown: ReadonlyMap<Id, ShownPerson>;
  readonly again: () => void;
};

/** The list, without names unless these were asked for. */
export function AttendanceTable({ event, participations, shown, again }: TableProps) {
  const { say } = useReader();
  const { can } = useProject();
  const register = useRegister();
  const doing = useDoing();
  const setVoid = (participation: Id, isVoid: boolean): void =>
    doing.act(async () => {
      const edit = isVoid ? { set: { isVoid: true } } : { unset: ['isVoid'] };
      await register.send({ command: 'edit-participation', input: { participation, ...edit } });
      again();
    });
  const heads = [words.participant, words.sex, words.age, words.organisation, words.days];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
            {can('register-people') && <td />}
          </tr>
        </thead>
        <tbody>
          {participations.map((participation, at) => (
            <Row
              key={participation.id}
              {...{ event, participation }}
              person={{ shown: shown.get(participation.person), number: at + 1 }}
              {...(can('register-people') && { setVoid })}
            />
          ))}
        </tbody>
      </table>
      <ProblemNote failed={doing.failed} />
    </div>
  );
}

type RowProps = {
  readonly event: Event;
  readonly participation: Participation;
  readonly person: { readonly shown: ShownPerson | undefined; readonly number: number };
  readonly setVoid?: (participation: Id, isVoid: boolean) => void;
};

function Row({ event, participation, person, setVoid }: RowProps) {
  const reader = useReader();
  const { say, pick } = reader;
  const { record } = useProject();
  const { id, days, sex, ageBand, organisation, isVoid = false } = participation;
  const name = personInWords(reader, person.shown, person.number);
  const isAll = days.length === daysBetween(event.from, event.to) + 1;
  const action = say(isVoid ? words.unsetVoid : words.setVoid);
  return (
    <tr data-state={isVoid ? 'void' : undefined}>
      <th scope="row" dir="auto">
        {name}
        {isVoid && <span className="badge">{say(words.voided)}</span>}
      </th>
      <td>{sex !== undefined && say(sexWords[sex])}</td>
      <td>{ageInWords(reader, ageBand)}</td>
      <td dir="auto">{pick(findRow(record, 'organisations', organisation)?.name)}</td>
      <td>
        <bdi>{isAll ? say(words.allDays) : days.map((day) => formatDay(day)).join(', ')}</bdi>
      </td>
      {setVoid !== undefined && (
        <td>
          <Button
            kind="quiet"
            aria-label={say(words.ofPerson, { action, person: name })}
            onPress={() => setVoid(id, !isVoid)}
          >
            {action}
          </Button>
        </td>
      )}
    </tr>
  );
}
