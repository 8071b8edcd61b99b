/** The users of an office, for its administrators: what each is, a way in for whoever has lost his, and who comes or goes. */

import { useCallback } from 'react';
import { listUsers, removeUser, setOfficeRole } from '../../../api/offices.ts';
import type { AnswerOf } from '../../../api/contract.ts';
import { type OfficeRole, officeRoles } from '../../../core/journal/office-entry.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { AskButton } from './ask-button.tsx';
import { InviteForm } from './invite-form.tsx';
import { ResetLink } from './reset-link.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useDoing } from '../../ui/use-doing.ts';
import { officeRoleWords } from '../../../i18n/role-words.ts';
import { administrationWords } from './words.ts';

type User = AnswerOf<typeof listUsers.gives>['users'][number];

/** The part. */
export function OfficeUsers({ office }: { readonly office: string }) {
  const { say } = useReader();
  const { client } = useSession();
  const ask = useCallback(
    async (signal: AbortSignal) => (await client.call(listUsers, { params: { office }, signal })).json.users,
    [client, office],
  );
  const { answer: users, failed, again } = useAnswer(ask);
  const doing = useDoing();
  const act = (work: () => Promise<unknown>): void =>
    doing.act(async () => {
      await work();
      again();
    });
  if (users === undefined) return failed === undefined ? <Loading /> : <ProblemNote failed={failed} />;
  const heads = ['name', 'email', 'roleInOffice', 'resetLink', 'remove'] as const;
  return (
    <>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(administrationWords[head])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <UserRow
                key={user.user}
                user={user}
                office={office}
                setRole={(role) =>
                  act(() =>
                    client.call(setOfficeRole, { params: { office, user: user.user }, body: { role } }),
                  )
                }
                remove={() => act(() => client.call(removeUser, { params: { office, user: user.user } }))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ProblemNote failed={doing.failed} />
      <InviteForm office={office} invited={again} />
    </>
  );
}

function UserRow({
  user,
  office,
  setRole,
  remove,
}: {
  readonly user: User;
  readonly office: string;
  readonly setRole: (role: OfficeRole) => void;
  readonly remove: () => void;
}) {
  const { say } = useReader();
  const { name, email, role, isDisabled } = user;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi> {isDisabled && <span className="badge">{say(administrationWords.disabled)}</span>}
      </th>
      <td>
        <bdi>{email}</bdi>
      </td>
      <td>
        <select
          className="input"
          aria-label={say(administrationWords.roleOf, { name })}
          value={role}
          onChange={({ target }) => {
            const chosen = officeRoles.find((one) => one === target.value);
            if (chosen !== undefined) setRole(chosen);
          }}
        >
          {officeRoles.map((one) => (
            <option key={one} value={one}>
              {say(officeRoleWords[one])}
            </option>
          ))}
        </select>
      </td>
      <td>
        <ResetLink user={user.user} name={name} office={office} />
      </td>
      <td>
        <AskButton
          words={say(administrationWords.remove)}
          label={say(administrationWords.removeOf, { name })}
          question={say(administrationWords.removeUserAsk, { name })}
          go={remove}
        />
      </td>
    </tr>
  );
}
