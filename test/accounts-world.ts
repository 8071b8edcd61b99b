/** Accounts on a real database, with a clock that the test moves, two offices and their first administrator. */

import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { idOf } from '../src/core/base/id.ts';
import type { OfficeAffair, OfficeRole } from '../src/core/journal/office-entry.ts';
import { Problem, type ProblemCode } from '../src/core/problem.ts';
import type { OfficeId, Store } from '../src/store/store.ts';
import type { User } from '../src/store/user-rows.ts';
import type { Accounts, Begun, TryFrom } from '../src/workspace/accounts/accounts.ts';
import type { AccountsParts } from '../src/workspace/accounts/accounts-parts.ts';
import { openAccounts } from '../src/workspace/accounts/open-accounts.ts';
import type { Sender } from '../src/workspace/sender.ts';
import type { MakeDatabase } from './stores.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A password that no rule refuses. */
export const goodPassword = 'three blue kettles';

/** A browser at an address. */
export const from = (address: string, device = 'Testbrowser 1'): TryFrom => ({ address, device });

/** Accounts and what a test looks at beside them. */
export type AccountsWorld = {
  readonly accounts: Accounts;
  readonly parts: AccountsParts;
  readonly store: Store;
  readonly office: OfficeId;
  readonly otherOffice: OfficeId;
  /** The first administrator, of both offices. */
  readonly administrator: Sender;
  /** Lets time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  /** Faults that came after an answer. */
  readonly faults: unknown[];
  /** The affairs of the office. */
  readonly readAffairs: () => Promise<readonly OfficeAffair[]>;
};

/** Opens accounts on a fresh database. */
export async function openAccountsWorld(
  makeDatabase: MakeDatabase,
  settings: Partial<Pick<AccountsParts, 'openId' | 'mail' | 'address'>> = {},
): Promise<AccountsWorld> {
  const store = await (await makeDatabase()).open();
  const [office, otherOffice] = [randomUUID(), randomUUID()];
  await store.createOffice(office, 'North');
  await store.createOffice(otherOffice, 'South');
  let now = Date.parse('2026-03-02T08:00:00Z');
  let made = 0n;
  const faults: unknown[] = [];
  const parts: AccountsParts = {
    store,
    clock: () => now,
    newId: (prefix) => idOf(prefix, now, (made += 1n)),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    address: 'http://localhost:8383',
    openId: undefined,
    mail: undefined,
    tellFault: (fault) => void faults.push(fault),
    ...settings,
  };
  const accounts = openAccounts(parts);
  const link = await accounts.makeFirstLink();
  const begun = await accounts.acceptLink(
    { token: link?.token ?? '', password: goodPassword, email: 'first@example.org', name: 'Alma Probe' },
    from('192.0.2.1'),
  );
  return {
    accounts,
    parts,
    store,
    office,
    otherOffice,
    administrator: await senderOf(accounts, begun),
    pass: (milliseconds) => void (now += milliseconds),
    faults,
    readAffairs: () =>
      store.inOffice(office, async (transaction) =>
        (await transaction.readOfficeEntries(0)).map(({ entry }) => entry.affair),
      ),
  };
}

/** The sender of a session that was begun. */
export async function senderOf(accounts: Accounts, { token }: Pick<Begun, 'token'>): Promise<Sender> {
  const found = await accounts.senderOf({ session: token });
  expect(found).toBeDefined();
  return found?.sender ?? { user: 'usr_0', isOperator: false };
}

/** Invites a user to the first office and lets him choose his password. */
export async function addUser(
  { accounts, office, administrator }: AccountsWorld,
  { email, role = 'member' }: { readonly email: string; readonly role?: OfficeRole },
): Promise<{ readonly begun: Begun; readonly user: User; readonly sender: Sender }> {
  const whom = { email, name: 'Basil Sample', locale: 'en', role };
  const { link } = await accounts.invite(administrator, office, whom);
  const begun = await accounts.acceptLink(
    { token: link?.token ?? '', password: goodPassword },
    from('192.0.2.7'),
  );
  return { begun, user: begun.user, sender: await senderOf(accounts, begun) };
}

/** Expects a promise to be refused with this problem. */
export async function expectRefused(promise: Promise<unknown>, code: ProblemCode): Promise<void> {
  const outcome = await promise.then(
    () => 'it was not refused',
    (error: unknown) => (error instanceof Problem ? error.code : error),
  );
  expect(outcome).toBe(code);
}
