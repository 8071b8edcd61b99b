/**
 * Fills a place for load, and uses again what an earlier filling left, be it whole or cut short. Offices, users and grants are made in transactions
 * of the store; records and journals are loaded as a restore loads them, some projects at a time, all of each or nothing.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { connectClient } from '../../src/store/client.ts';
import { ensureEmbeddedDatabase } from '../../src/store/embedded-database.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { OfficeTransaction, Store } from '../../src/store/store.ts';
import { openPasswords } from '../../src/workspace/accounts/passwords.ts';
import { appendAffairs } from '../../src/workspace/office-journal.ts';
import { changeOfficeUser } from '../../src/workspace/office-users.ts';
import { machine } from '../../src/workspace/sender.ts';
import { loadProjects } from './load-projects.ts';
import { officesOf, password, type Person, type WantedOffice, type WantedProject } from './people.ts';
import type { PlaceSize } from './sizes.ts';

/** What stands in a place, as it was counted when it was full, and how long the last part of filling it took. */
export type Filled = {
  readonly size: PlaceSize;
  readonly offices: number;
  readonly projects: number;
  readonly observations: number;
  readonly entries: number;
  readonly databaseBytes: number;
  readonly seconds: number;
};

/** Fills the folder, unless it is full. Throws an Error where it was begun with another size. */
export async function fillPlace(
  folder: string,
  size: PlaceSize,
  tell: (line: string) => void,
): Promise<Filled> {
  refuseOther(folder, size);
  const known = readFilled(folder);
  if (known !== undefined) return known;
  const start = performance.now();
  const server = await startEmbedded({ folder });
  try {
    const url = await ensureEmbeddedDatabase(server);
    const store = await openDatabase(url);
    const owner = await connectClient(url);
    try {
      await fillOffices({ store, owner, tell }, officesOf(size));
      tell('letting the database look at its tables');
      await owner.query('vacuum analyze');
      const seconds = Math.round((performance.now() - start) / 1000);
      const filled = { size, ...(await countAll(owner)), seconds };
      writeFileSync(filledFile(folder), JSON.stringify(filled));
      return filled;
    } finally {
      await owner.end();
      await store.close();
    }
  } finally {
    await server.stop();
  }
}

const filledFile = (folder: string): string => join(folder, 'filled.json');

function readFilled(folder: string): Filled | undefined {
  const file = filledFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Filled) : undefined;
}

function refuseOther(folder: string, size: PlaceSize): void {
  const [file, text] = [join(folder, 'wanted.json'), JSON.stringify(size)];
  if (!existsSync(file)) {
    // The embedded server runs under a user of its own where we are root.
    mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(file, text);
  }
  if (readFileSync(file, 'utf8') !== text)
    throw new Error(`${folder} was begun with another size: remove it first`);
}

type Parts = { readonly store: Store; readonly owner: Client; readonly tell: (line: string) => void };

async function fillOffices(parts: Parts, offices: readonly WantedOffice[]): Promise<void> {
  const passwordHash = await openPasswords().hash(password);
  const known = new Set((await parts.store.listOffices()).map(({ office }) => office));
  for (const [nth, office] of offices.entries()) {
    const act = actIn(office);
    if (!known.has(office.id))
      await parts.store.createOffice(office.id, office.name, (transaction) =>
        appendAffairs(transaction, act, [{ did: 'create-office' }]),
      );
    for (const person of office.people) await addPerson(parts.store, person, passwordHash);
    await addProjects(parts, office);
    for (const person of office.people) await grantAll(parts.store, office, person);
    parts.tell(`office ${nth + 1} of ${offices.length} is full`);
  }
}

const madeAt = Date.UTC(2021, 0, 4, 7);

const actIn = ({ id }: Pick<WantedOffice, 'id'>) => ({ office: id, actor: machine.user, at: madeAt });

async function addPerson(store: Store, person: Person, passwordHash: string): Promise<void> {
  const { id, email, name, office, officeRole: role } = person;
  if ((await store.users.findUser(id)) === undefined)
    await store.users.addUser({
      id,
      email,
      name,
      locale: 'en',
      isOperator: false,
      isDisabled: false,
      madeAt,
    });
  await store.users.setPasswordHash(id, passwordHash);
  await store.inOffice(office, (transaction) =>
    changeOfficeUser(transaction, actIn({ id: office }), { user: id, role }),
  );
}

async function grantAll(store: Store, office: WantedOffice, { id: user, grants }: Person): Promise<void> {
  await store.inOffice(office.id, async (transaction) => {
    const has = new Set((await transaction.listMembers({ user })).map(({ project }) => project));
    for (const { project, role } of grants.filter((grant) => !has.has(grant.project))) {
      await transaction.setMember(project, user, { role });
      await appendAffairs(transaction, actIn(office), [{ did: 'grant-role', project, user, role }]);
    }
  });
}

/** Projects that are loaded in one transaction have about so many entries together, if they are not fewer. */
const entriesAtOnce = 10_000;
const projectsAtOnce = 100;

async function addProjects({ store, owner, tell }: Parts, office: WantedOffice): Promise<void> {
  const listed = await store.inOffice(office.id, (transaction) => transaction.listProjects());
  const versions = new Map(listed.map(({ project, version }) => [project, version]));
  const missing = office.projects.filter(({ id }) => !versions.has(id));
  for (const some of inParts(missing, (part) => part.length >= projectsAtOnce))
    await store.inOffice(office.id, (transaction) => createAll(transaction, office, some));
  const empty = office.projects.filter(({ id }) => (versions.get(id) ?? 0) === 0);
  let done = office.projects.length - empty.length;
  for (const some of inParts(empty, isHeavy)) {
    await loadProjects(owner, office, some);
    done += some.length;
    tell(`${office.name}: ${done} of ${office.projects.length} projects`);
  }
}

const isHeavy = (part: readonly WantedProject[]): boolean =>
  part.reduce((sum, { size }) => sum + size.entries, 0) >= entriesAtOnce;

async function createAll(
  transaction: OfficeTransaction,
  office: WantedOffice,
  projects: readonly WantedProject[],
): Promise<void> {
  for (const { id } of projects) await transaction.createProject(id);
  const affairs = projects.map(({ id: project }) => ({ did: 'create-project', project }) as const);
  await appendAffairs(transaction, actIn(office), affairs);
}

/** The projects in order, in parts that end where they are full. */
function inParts(
  projects: readonly WantedProject[],
  isFull: (part: readonly WantedProject[]) => boolean,
): readonly (readonly WantedProject[])[] {
  const parts: WantedProject[][] = [];
  for (const project of projects) {
    const last = parts.at(-1);
    if (last === undefined || isFull(last)) parts.push([project]);
    else last.push(project);
  }
  return parts;
}

async function countAll(owner: Client): Promise<Omit<Filled, 'size' | 'seconds'>> {
  const { rows } = await owner.query<Record<keyof Omit<Filled, 'size' | 'seconds'>, string>>(
    `select (select count(*) from offices) as offices, (select count(*) from projects) as projects,
      (select count(*) from record.observations) as observations, (select count(*) from journal) as entries,
      pg_database_size(current_database()) as "databaseBytes"`,
  );
  const [row] = rows;
  return {
    offices: Number(row?.offices),
    projects: Number(row?.projects),
    observations: Number(row?.observations),
    entries: Number(row?.entries),
    databaseBytes: Number(row?.databaseBytes),
  };
}
