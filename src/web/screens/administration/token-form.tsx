import { useState } from 'react';
import type { BodyOf } from '../../../api/contract.ts';
import type { makeToken } from '../../../api/accounts.ts';
import { type Permission, permissions } from '../../../core/permissions.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { permissionWords } from '../../../i18n/role-words.ts';
import { administrationWords } from './words.ts';

/** A token as it is asked for. */
export type NewToken = BodyOf<typeof makeToken.takes>;

const usualDays = '90';
const mostDays = 366;

/** The form for a token: what it is called, for which office, what it may, and how long. */
export function TokenForm({
  offices,
  isBusy,
  make,
}: {
  readonly offices: readonly { readonly office: string; readonly name: string }[];
  readonly isBusy: boolean;
  readonly make: (token: NewToken) => void;
}) {
  const { say } = useReader();
  const [label, setLabel] = useState('');
  const [office, setOffice] = useState(offices[0]?.office ?? '');
  const [scopes, setScopes] = useState<readonly Permission[]>(['read']);
  const [days, setDays] = useState(usualDays);
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        make({ label: label.trim(), office, scopes, days: Number(days) });
        setLabel('');
      }}
    >
      <h2>{say(administrationWords.makeToken)}</h2>
      <div className="fields">
        <LabelledInput
          label={say(administrationWords.label)}
          dir="auto"
          required
          maxLength={100}
          value={label}
          change={setLabel}
        />
        <Choice
          label={say(administrationWords.office)}
          value={office}
          options={offices.map((one) => [one.office, one.name])}
          choose={setOffice}
        />
        <LabelledInput
          label={say(administrationWords.days)}
          type="number"
          min={1}
          max={mostDays}
          required
          value={days}
          change={setDays}
        />
      </div>
      <Scopes chosen={scopes} choose={setScopes} />
      <p>
        <Button type="submit" kind="main" isDisabled={isBusy || label.trim() === '' || scopes.length === 0}>
          {say(administrationWords.makeToken)}
        </Button>
      </p>
    </form>
  );
}

function Scopes({
  chosen,
  choose,
}: {
  readonly chosen: readonly Permission[];
  readonly choose: (scopes: readonly Permission[]) => void;
}) {
  const { say } = useReader();
  return (
    <fieldset className="administration-checks">
      <legend>{say(administrationWords.scopes)}</legend>
      {permissions.map((permission) => (
        <label key={permission} className="cluster">
          <input
            type="checkbox"
            checked={chosen.includes(permission)}
            onChange={({ target }) =>
              choose(
                permissions.filter((one) => (one === permission ? target.checked : chosen.includes(one))),
              )
            }
          />
          {say(permissionWords[permission])}
        </label>
      ))}
    </fieldset>
  );
}
