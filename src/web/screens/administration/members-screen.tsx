/** Who has which role in the project, for those who manage it: give, change and withdraw roles, and a partner's strands. */

import { useCallback, useState } from 'react';
import { Link } from '../../router.tsx';
import { listMembers, listPeople, removeMember, setMember } from '../../../api/members.ts';
import { useProject } from '../../project/project-context.tsx';
import { settingsPath } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { type Grant, type Person, membersOf } from './members.ts';
import { MemberRow } from './member-row.tsx';
import { RoleForm } from './role-form.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useDoing } from '../../ui/use-doing.ts';
import { administrationWords } from './words.ts';
import './administration.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { place } = useProject();
  const { client } = useSession();
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const [members, people] = await Promise.all([
        client.call(listMembers, { params: place, signal }),
        client.call(listPeople, { params: place, signal }),
      ]);
      return membersOf(people.json.people, members.json.members);
    },
    [client, place],
  );
  const { answer, failed, again } = useAnswer(ask);
  const doing = useDoing();
  const give = (user: string, grant: Grant | undefined): void =>
    doing.act(async () => {
      const params = { ...place, user };
      if (grant === undefined) await client.call(removeMember, { params });
      else await client.call(setMember, { params, body: grant });
      again();
    });
  return (
    <>
      <h1>{say(administrationWords.title)}</h1>
      <section className="stack">
        <h2>{say(administrationWords.members)}</h2>
        <ProblemNote failed={failed} />
        {answer === undefined && failed === undefined && <Loading />}
        <ProblemNote failed={doing.failed} />
        {answer !== undefined && (
          <>
            <MemberTable people={answer.filter(({ isIn }) => isIn)} give={give} />
            <NewMember people={answer.filter(({ isIn }) => !isIn)} isBusy={doing.isBusy} give={give} />
          </>
        )}
        <p className="no-print">
          <Link href={`${settingsPath}?show=${place.office}`}>{say(administrationWords.toUsers)}</Link>
        </p>
      </section>
    </>
  );
}

type Give = (user: string, grant: Grant | undefined) => void;

function MemberTable({ people, give }: { readonly people: readonly Person[]; readonly give: Give }) {
  const { say } = useReader();
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            {(['name', 'role', 'withdraw'] as const).map((head) => (
              <th key={head} scope="col">
                {say(administrationWords[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <MemberRow key={person.user} person={person} give={give} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NewMember({
  people,
  isBusy,
  give,
}: {
  readonly people: readonly Person[];
  readonly isBusy: boolean;
  readonly give: Give;
}) {
  const { say } = useReader();
  const [user, setUser] = useState('');
  const chosen = people.find((one) => one.user === user);
  return (
    <section className="card stack no-print">
      <h3>{say(administrationWords.addMember)}</h3>
      {people.length === 0 ? (
        <p className="remark">{say(administrationWords.nobodyLeft)}</p>
      ) : (
        <label className="field administration-narrow">
          {say(administrationWords.person)}
          <select
            className="input"
            value={chosen?.user ?? ''}
            onChange={({ target }) => setUser(target.value)}
          >
            <option value="">{say(administrationWords.choose)}</option>
            {people.map((one) => (
              <option key={one.user} value={one.user}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen !== undefined && (
        <RoleForm
          key={chosen.user}
          name={chosen.name}
          grant={undefined}
          isBusy={isBusy}
          give={(grant) => give(chosen.user, grant)}
        />
      )}
    </section>
  );
}
