import { useCallback, useState } from 'react';
import type { Id } from '../../../../core/base/id.ts';
import type { Event } from '../../../../core/evidence/event.ts';
import type { Participation } from '../../../../core/register/participation.ts';
import { useProject, useProjectState } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useAnswer } from '../../../ui/use-answer.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { PasteList } from './paste-list.tsx';
import { ShowNames } from './show-names.tsx';
import type { ShownPerson } from './register-calls.ts';
import { useRegister } from './use-register.ts';
import { attendanceWords as words } from './words.ts';

/** Who came to an event, person by person, for those who may know. */
export function AttendanceCard({ event }: { readonly event: Event }) {
  const { can } = useProject();
  return can('read-register') ? <Attendance event={event} /> : null;
}

function Attendance({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { can } = useProject();
  const state = useProjectState();
  const register = useRegister();
  const { version } = state.confirmed;
  // Whatever anybody registers makes a version of the project; so the list is read again with each.
  const ask = useCallback(
    (signal: AbortSignal) => register.participationsOf(event.id, signal),
    [register, event.id, version],
  );
  const { answer: participations, failed, again } = useAnswer(ask);
  const [shown, setShown] = useState<ReadonlyMap<Id, ShownPerson>>(new Map());
  if (participations === undefined)
    return failed === undefined ? <Loading /> : <ProblemNote failed={failed} />;
  const people = [...new Set(participations.map(({ person }) => person))];
  return (
    <section className="card stack">
      <h2>{say(words.title)}</h2>
      {participations.length === 0 ? (
        <>
          <p>{say(words.none)}</p>
          <p className="remark">{say(words.noneWhy)}</p>
        </>
      ) : (
        <>
          <Counts event={event} participations={participations} />
          <AttendanceTable event={event} participations={participations} shown={shown} again={again} />
        </>
      )}
      <p className="cluster no-print">
        {can('register-people') && <PasteList event={event} participations={participations} again={again} />}
        {can('show-names') && people.length > 0 && shown.size === 0 && (
          <ShowNames
            people={people}
            show={(all) => setShown(new Map(all.map((one) => [one.person.id, one])))}
          />
        )}
        {shown.size > 0 && <Button onPress={() => setShown(new Map())}>{say(words.hide)}</Button>}
      </p>
    </section>
  );
}

/** How many the list has, and that as many were counted on the spot. */
function Counts({
  event,
  participations,
}: {
  readonly event: Event;
  readonly participations: readonly Participation[];
}) {
  const { say } = useReader();
  const counted = participations.filter(({ isVoid }) => isVoid !== true);
  const countOf = (sex: string): number => counted.filter((one) => one.sex === sex).length;
  const heads = (event.counts ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>{say(words.counts, { count: counted.length, women: countOf('woman'), men: countOf('man') })}</p>
      {heads > 0 && heads !== counted.length && (
        <p className="note" data-tone="warn">
          {say(words.differs, { listed: counted.length, counted: heads })}
        </p>
      )}
    </>
  );
}
