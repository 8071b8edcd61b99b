/** An active user: what he has open, what he has seen of it, and what he does next. */

import { commandPath } from '../../src/api/commands.ts';
import { fillPath } from '../../src/api/path.ts';
import type { Id } from '../../src/core/base/id.ts';
import { addDays } from '../../src/core/base/day.ts';
import { addMonths, firstDayOf, lastDayOf, month } from '../../src/core/base/month.ts';
import type { Chance } from '../../test/soak/chance.ts';
import { idAt } from '../titles.ts';
import { type Answer, type Browser, signIn } from './browser.ts';
import { password, type Person, type WantedOffice } from './people.ts';

/** A project that a user may open, with the version that he has last seen. */
type OpenProject = {
  readonly id: Id;
  readonly size: WantedOffice['projects'][number]['size'];
  seen: number;
  /** Rows that he has recorded himself, which nobody else changes. */
  readonly own: Id[];
};

/** A user at work. */
export type User = {
  readonly person: Person;
  /** His place among all users, and among those of his office, from 0. */
  readonly nth: number;
  readonly inOffice: number;
  readonly browser: Browser;
  readonly chance: Chance;
  readonly projects: readonly OpenProject[];
  readonly now: Moment;
};

/** How far a user has come. */
type Moment = {
  /** The project that he works in. */
  current: OpenProject;
  /** Writes that he has sent, and whether he waits for the answer of one: nobody sends two at once. */
  writes: number;
  isWriting: boolean;
  /** Events that he was told of. */
  heard: number;
};

/** What somebody does: a read or a write, and how often it comes among a thousand of all. */
export type Operation = {
  readonly name: string;
  readonly kind: 'read' | 'write';
  readonly perThousand: number;
  readonly run: (user: User) => Promise<Answer>;
};

/** Signs a person in, with the projects that the server lists for him. */
export async function beginWork(
  address: string,
  { person, office, nth }: { readonly person: Person; readonly office: WantedOffice; readonly nth: number },
  chance: Chance,
): Promise<User> {
  const browser = await signIn(address, { email: person.email, password });
  const path = fillPath('/api/offices/{office}/projects', { office: office.id });
  const { json } = await browser.ask({ method: 'GET', path, keeps: true });
  const listed = (json as { projects: readonly { project: Id; version: number }[] }).projects;
  const sizes = new Map(office.projects.map(({ id, size }) => [id, size]));
  const projects = listed.flatMap(({ project: id, version: seen }) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [{ id, size, seen, own: [] }];
  });
  const inOffice = office.people.indexOf(person);
  const current = chance.pick(projects);
  const now = { current, writes: 0, isWriting: false, heard: 0 };
  return { person, nth, inOffice, browser, chance, projects, now };
}

/** What fifty people do who work with Strand: one in ten requests writes, one in six opens a project. */
export const operations: readonly Operation[] = [
  {
    name: 'read-own-account',
    kind: 'read',
    perThousand: 50,
    run: ({ browser }) => browser.ask({ method: 'GET', path: '/api/me' }),
  },
  {
    name: 'list-offices',
    kind: 'read',
    perThousand: 60,
    run: ({ browser }) => browser.ask({ method: 'GET', path: '/api/offices' }),
  },
  {
    name: 'list-projects',
    kind: 'read',
    perThousand: 150,
    run: (user) => read(user, '/api/offices/{office}/projects'),
  },
  {
    name: 'read-portfolio',
    kind: 'read',
    perThousand: 100,
    run: (user) => read(user, '/api/offices/{office}/portfolio'),
  },
  { name: 'read-project', kind: 'read', perThousand: 160, run: openAnother },
  {
    name: 'read-findings',
    kind: 'read',
    perThousand: 130,
    run: (user) => read(user, `${projectPath}/findings`),
  },
  {
    name: 'read-journal',
    kind: 'read',
    perThousand: 150,
    run: (user) =>
      read(user, `${projectPath}/journal`, `?after=${Math.max(0, user.now.current.seen - 50)}&limit=50`),
  },
  {
    name: 'list-snapshots',
    kind: 'read',
    perThousand: 30,
    run: (user) => read(user, `${projectPath}/snapshots`),
  },
  { name: 'watch-project', kind: 'read', perThousand: 70, run: watch },
  { name: 'record-observation', kind: 'write', perThousand: 60, run: recordObservation },
  { name: 'edit-row', kind: 'write', perThousand: 30, run: editOwn },
  { name: 'complete-item', kind: 'write', perThousand: 10, run: completeItem },
];

/** What is done next, as often as its share says. */
export function pickOperation(chance: Chance): Operation {
  const total = operations.reduce((sum, { perThousand }) => sum + perThousand, 0);
  let left = chance.below(total);
  for (const operation of operations) {
    left -= operation.perThousand;
    if (left < 0) return operation;
  }
  throw new Error('the shares of the operations do not add up');
}

const projectPath = '/api/offices/{office}/projects/{project}';

const pathOf = ({ person, now }: User, path: string): string =>
  fillPath(path, { office: person.office, project: now.current.id });

const read = (user: User, path: string, query = ''): Promise<Answer> =>
  user.browser.ask({ method: 'GET', path: `${pathOf(user, path)}${query}` });

/** Opens the project of the moment again, or in half of the cases turns to another one. */
async function openAnother(user: User): Promise<Answer> {
  const { now, chance, projects } = user;
  if (chance.percent(50)) now.current = chance.pick(projects);
  const { current } = now;
  const answer = await read(user, projectPath);
  current.seen = Math.max(current.seen, answer.version ?? 0);
  return answer;
}

/** Watches the project of the moment, and no other any more. */
function watch(user: User): Promise<Answer> {
  const { now, browser } = user;
  return browser.listen(pathOf(user, `${projectPath}/events?after=${now.current.seen}`), () => {
    now.heard += 1;
  });
}

const firstNewMonth = month('2030-01');

/** A value for a month of the future that is this user's alone, so that nobody is refused because of another. */
async function recordObservation(user: User): Promise<Answer> {
  const { nth, chance, now } = user;
  const { current, writes } = now;
  const { size } = current;
  const of = addMonths(firstNewMonth, nth * 12 + (writes % 12));
  const answer = await send(user, 'record-observation', {
    id: newId('obs', user),
    indicator: idAt('ind', chance.below(size.indicators)),
    from: firstDayOf(of),
    to: lastDayOf(of),
    value: String(1 + chance.below(90)),
    note: noteOf(user),
  });
  const id = putIn(answer);
  if (id !== undefined && !current.own.includes(id)) current.own.push(id);
  return answer;
}

/** A note on a value of his own; whoever has none records one. */
async function editOwn(user: User): Promise<Answer> {
  const { chance, now } = user;
  const { current } = now;
  if (current.own.length === 0) return recordObservation(user);
  const id = chance.pick(current.own);
  return send(user, 'edit-row', { table: 'observations', id, set: { note: noteOf(user) } });
}

/** Words that were not there before, so that something changes. */
const noteOf = ({ now: { writes }, nth }: User): { readonly en: string } => ({
  en: `Checked with the lists, time ${writes + 1} of user ${nth + 1} since ${began}`,
});

/** A day is taken by the second, so that another run on the same place completes an item on another day: else nothing would change. */
const daysAhead = 100_000;

/** An item that is this user's alone; whoever finds none left records a value. */
async function completeItem(user: User): Promise<Answer> {
  const { inOffice, now } = user;
  if (inOffice >= now.current.size.items) return recordObservation(user);
  const item = idAt('itm', inOffice);
  const on = addDays(firstDayOf(firstNewMonth), Math.floor(Date.now() / 1000) % daysAhead);
  return send(user, 'complete-item', { item, from: on, to: on });
}

/** Sends a command on the version that the user has seen of the project, which others may have left behind. */
async function send(user: User, command: string, input: object): Promise<Answer> {
  const { browser, now } = user;
  const { current } = now;
  now.writes += 1;
  now.isWriting = true;
  const sent = browser.ask({
    method: 'POST',
    path: pathOf(user, commandPath(command)),
    body: { input },
    headers: { 'If-Match': `"${current.seen}"`, 'Idempotency-Key': newId('key', user) },
    keeps: true,
  });
  const answer = await sent.finally(() => {
    now.isWriting = false;
  });
  const { version } = (answer.json ?? {}) as { version?: number };
  if (answer.status === 200 && version !== undefined) current.seen = Math.max(current.seen, version);
  return answer;
}

/** The row that a command has put. */
function putIn({ status, json }: Answer): Id | undefined {
  if (status !== 200) return undefined;
  const { changes } = json as { changes: readonly { row?: { id: Id } }[] };
  return changes[0]?.row?.id;
}

let made = 0;
const began = Date.now().toString(32);

/** An id that no other run has made. */
function newId(prefix: string, { nth }: Pick<User, 'nth'>): Id {
  made += 1;
  return `${prefix}_${began}u${nth}n${made}`;
}
