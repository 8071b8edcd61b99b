import { useReader } from '../../say.tsx';
import { AskButton } from './ask-button.tsx';
import type { Grant, Person } from './members.ts';
import { RoleForm } from './role-form.tsx';
import { administrationWords } from './words.ts';

/** Somebody with his role, which can be changed or withdrawn. */
export function MemberRow({
  person,
  give,
}: {
  readonly person: Person;
  readonly give: (user: string, grant: Grant | undefined) => void;
}) {
  const { say } = useReader();
  const { user, name, isAdministrator, grant } = person;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        {isAdministrator ? (
          say(administrationWords.hasAll)
        ) : (
          <RoleForm name={name} grant={grant} isBusy={false} give={(next) => give(user, next)} />
        )}
      </td>
      <td>
        {!isAdministrator && grant !== undefined && (
          <AskButton
            words={say(administrationWords.withdraw)}
            label={say(administrationWords.withdrawOf, { name })}
            question={say(administrationWords.withdrawAsk, { name })}
            go={() => give(user, undefined)}
          />
        )}
      </td>
    </tr>
  );
}
