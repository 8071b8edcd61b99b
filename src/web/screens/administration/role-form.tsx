import { useState } from 'react';
import { type Role, roleNames, roles } from '../../../core/permissions.ts';
import { isSameValue } from '../../../core/journal/field-changes.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import type { Grant } from './members.ts';
import { permissionWords, roleWords } from '../../../i18n/role-words.ts';
import { administrationWords } from './words.ts';

/** Roles that are given to users. */
const givenRoles = roleNames.filter((role) => role !== 'public');

/** Chooses a role, and for a partner his strands; nothing is given before the button is pressed. */
export function RoleForm({
  name,
  grant,
  isBusy,
  give,
}: {
  readonly name: string;
  readonly grant: Grant | undefined;
  readonly isBusy: boolean;
  readonly give: (grant: Grant) => void;
}) {
  const { say } = useReader();
  const [role, setRole] = useState<Role | undefined>(grant?.role);
  const [strands, setStrands] = useState<readonly string[]>(grant?.strands ?? []);
  const next = grantOf(role, strands);
  const isSame = isSameValue(next, grant);
  return (
    <form
      className="stack administration-role"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== undefined) give(next);
      }}
    >
      <div className="cluster">
        <RoleChoice name={name} role={role} isNew={grant === undefined} choose={setRole} />
        {!isSame && next !== undefined && (
          <Button type="submit" kind="main" isDisabled={isBusy}>
            {say(grant === undefined ? administrationWords.giveRole : administrationWords.change)}
          </Button>
        )}
      </div>
      {role === 'partner' && <Strands name={name} chosen={strands} choose={setStrands} />}
      {role !== undefined && <RoleMay role={role} />}
    </form>
  );
}

/** Strands are a partner's alone. */
const grantOf = (role: Role | undefined, strands: readonly string[]): Grant | undefined =>
  role && { role, ...(role === 'partner' && { strands }) };

function RoleChoice({
  name,
  role,
  isNew,
  choose,
}: {
  readonly name: string;
  readonly role: Role | undefined;
  readonly isNew: boolean;
  readonly choose: (role: Role | undefined) => void;
}) {
  const { say } = useReader();
  return (
    <select
      className="input administration-narrow"
      aria-label={say(administrationWords.roleOf, { name })}
      value={role ?? ''}
      onChange={({ target }) => choose(givenRoles.find((one) => one === target.value))}
    >
      {isNew && <option value="">{say(administrationWords.noRole)}</option>}
      {givenRoles.map((one) => (
        <option key={one} value={one}>
          {say(roleWords[one])}
        </option>
      ))}
    </select>
  );
}

function RoleMay({ role }: { readonly role: Role }) {
  const { say } = useReader();
  const list = roles[role].map((permission) => say(permissionWords[permission])).join(', ');
  return <p className="meta">{say(administrationWords.may, { list })}</p>;
}

function Strands({
  name,
  chosen,
  choose,
}: {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly choose: (strands: readonly string[]) => void;
}) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const ids = record.strands.map(({ id }) => id);
  return (
    <fieldset className="administration-checks">
      <legend>{say(administrationWords.strandsOf, { name })}</legend>
      <p className="hint">{say(administrationWords.strandsHint)}</p>
      {record.strands.map(({ id, title, order }) => (
        <label key={id} className="cluster">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              choose(ids.filter((one) => (one === id ? target.checked : chosen.includes(one))))
            }
          />
          <span dir="auto">{[order, pick(title)].filter(Boolean).join(' ')}</span>
        </label>
      ))}
    </fieldset>
  );
}
