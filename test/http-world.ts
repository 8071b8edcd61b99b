/** The whole of Strand without its socket: application, accounts and workspace on a real database, and people who are signed in. */

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../src/api/client.ts';
import type { Id } from '../src/core/base/id.ts';
import { type App, type AppOptions, buildApp, usualTimes } from '../src/server/app.ts';
import type { ServerParts } from '../src/server/parts.ts';
import type { RequestLine } from '../src/server/request-line.ts';
import { usualWorkLimits } from '../src/server/work.ts';
import type { OfficeId, Store } from '../src/store/store.ts';
import { hashOf } from '../src/workspace/accounts/secrets.ts';
import type { ListedProject } from '../src/workspace/workspace.ts';
import { machine } from '../src/workspace/sender.ts';
import { address, clientOf } from './http-client.ts';
import { newId, openParts } from './http-parts.ts';
import type { MakeDatabase } from './stores.ts';

/** Somebody who is signed in: the header of his cookie, and a client that sends it. */
export type Person = {
  readonly user: Id;
  readonly headers: Readonly<Record<string, string>>;
  readonly client: Client<AbortSignal>;
};

/** The application and what a test looks at beside it. */
export type HttpWorld = {
  readonly app: App;
  readonly parts: ServerParts;
  readonly store: Store;
  readonly office: OfficeId;
  /** An administrator of the office, who is an operator too. */
  readonly administrator: Person;
  /** What was written to the log. */
  readonly lines: readonly RequestLine[];
  /** Makes a user of the office and signs him in. */
  readonly addPerson: (name: string) => Promise<Person>;
  /** Makes a user, with a role in a project. */
  readonly addMember: (name: string, project: Id, role: ListedProject['role']) => Promise<Person>;
  /** Makes an empty project. */
  readonly addProject: () => Promise<Id>;
  readonly close: () => Promise<void>;
};

/** Opens it on a fresh database. */
export async function openHttpWorld(
  makeDatabase: MakeDatabase,
  options: Partial<AppOptions> = {},
): Promise<HttpWorld> {
  const store = await (await makeDatabase()).open();
  const folder = mkdtempSync(join(tmpdir(), 'strand-http-'));
  const parts = await openParts(store, folder);
  const { workspace } = parts;
  const lines: RequestLine[] = [];
  const app = buildApp(parts, {
    log: (line) => void lines.push(line),
    newNumber: () => randomBytes(6).toString('hex'),
    limits: usualWorkLimits,
    times: usualTimes,
    proxies: 0,
    ...options,
  });
  const office = randomUUID();
  await store.createOffice(office, 'North');
  const signIn = (name: string, isOperator: boolean) => signInAs({ store, app }, name, isOperator);
  const administrator = await signIn('Alma Probe', true);
  await store.inOffice(office, (transaction) =>
    transaction.setOfficeRole(administrator.user, 'administrator'),
  );
  const addPerson = async (name: string): Promise<Person> => {
    const person = await signIn(name, false);
    await store.inOffice(office, (transaction) => transaction.setOfficeRole(person.user, 'member'));
    return person;
  };
  return {
    app,
    parts,
    store,
    office,
    administrator,
    lines,
    addPerson,
    addMember: async (name, project, role) => {
      const person = await addPerson(name);
      const member = { user: person.user, grant: { role } };
      await workspace.projects.setMember(machine, { office, project }, member);
      return person;
    },
    addProject: () => workspace.projects.create(machine, office),
    close: async () => {
      await parts.renderers.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A session as sign-in makes it, without the cost of a password. */
async function signInAs(
  { store, app }: Pick<HttpWorld, 'store' | 'app'>,
  name: string,
  isOperator: boolean,
): Promise<Person> {
  const user = newId('usr');
  const token = randomBytes(32).toString('base64url');
  const madeAt = Date.now();
  const email = `${user}@example.org`;
  await store.users.addUser({ id: user, email, name, locale: 'en', isOperator, isDisabled: false, madeAt });
  await store.users.addSession({
    hash: hashOf(token),
    id: newId('ses'),
    user,
    device: 'Testbrowser 1',
    madeAt,
    usedAt: madeAt,
    endsAt: madeAt + 3_600_000,
  });
  const headers = { Cookie: `__Host-strand=${token}`, Origin: address };
  return { user, headers, client: clientOf(app, headers) };
}
