import { useCallback, useState } from 'react';
import type { Id } from '../../../../core/base/id.ts';
import { useProject, useProjectState } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useAnswer } from '../../../ui/use-answer.ts';
import type { ShownPerson } from '../attendance/register-calls.ts';
import { ShowNames } from '../attendance/show-names.tsx';
import { useRegister } from '../attendance/use-register.ts';
import { attendanceWords } from '../attendance/words.ts';
import { PeopleTable } from './people-table.tsx';
import { peopleWords as words } from './words.ts';

/** Everybody whom the register holds, without names unless they are asked for. */
export function PeopleTab() {
  const { say } = useReader();
  const { can } = useProject();
  const state = useProjectState();
  const register = useRegister();
  const { version } = state.confirmed;
  const ask = useCallback((signal: AbortSignal) => register.people(signal), [register, version]);
  const { answer: people, failed, again } = useAnswer(ask);
  const [shown, setShown] = useState<ReadonlyMap<Id, ShownPerson>>(new Map());
  if (people === undefined) return failed === undefined ? <Loading /> : <ProblemNote failed={failed} />;
  return (
    <section className="stack">
      <h2>
        {say(words.title)} ({people.length})
      </h2>
      {people.length === 0 ? (
        <p className="remark">{say(words.none)}</p>
      ) : (
        <>
          <p className="cluster no-print">
            {can('show-names') && shown.size === 0 && (
              <ShowNames
                people={people.map(({ person }) => person.id)}
                show={(all) => setShown(new Map(all.map((one) => [one.person.id, one])))}
              />
            )}
            {shown.size > 0 && (
              <Button onPress={() => setShown(new Map())}>{say(attendanceWords.hide)}</Button>
            )}
          </p>
          <PeopleTable
            people={people}
            shown={shown}
            again={again}
            showAgain={(one) => setShown(new Map([...shown, [one.person.id, one]]))}
          />
        </>
      )}
    </section>
  );
}
