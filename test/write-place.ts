/** A workspace on any store, with an office, a project and people in it, for the suites of the write path. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Id } from '../src/core/base/id.ts';
import { applyChanges } from '../src/core/change.ts';
import type { JournalEntry } from '../src/core/journal/journal-entry.ts';
import { Problem, type ProblemCode } from '../src/core/problem.ts';
import { type Project, type Rows, emptyProject } from '../src/core/project.ts';
import type { OfficeUser, Store } from '../src/store/store.ts';
import { openFileFolder } from '../src/workspace/file-folder.ts';
import { type WorkspaceParts, openWorkspace } from '../src/workspace/open-workspace.ts';
import { openRegisterKeys } from '../src/workspace/register/key-folder.ts';
import type { CommandAnswer, CommandRequest } from '../src/workspace/command-request.ts';
import { type ProjectPlace, type Sender, machine } from '../src/workspace/sender.ts';
import type { Projects, Workspace } from '../src/workspace/workspace.ts';
import type { FakeOptions, FakeStore } from './fake-store.ts';
import { readersInProcess, renderersThat } from './in-process.ts';
import { verifyJournal } from './journal-verifier.ts';

/** How a suite gets a store; a real one has no use for the options. */
export type OpenStore = (options?: FakeOptions) => Promise<FakeStore | Store>;

/** A project and whoever works in it; he has the role of coordinator. */
export type WritePlace = ProjectPlace & {
  readonly workspace: Workspace;
  readonly store: FakeStore | Store;
  readonly sender: Sender;
};

/** What is asked of the write path, as far as it is not the usual. */
export type Asked = Partial<CommandRequest> & Pick<CommandRequest, 'command' | 'input'>;

const usualClock = (): number => Date.UTC(2026, 10, 25, 8);
let drawn = 0;

/** A number that was not given before. */
export const next = (): number => {
  drawn += 1;
  return drawn;
};

/** A fresh id. */
export const newId = (prefix: string): Id => `${prefix}_${String(next()).padStart(6, '0')}`;

/** A fresh id of an office. */
export const newOffice = (): string => `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}`;

const folder = mkdtempSync(join(tmpdir(), 'strand-files-'));
const registerKeys = await openRegisterKeys(join(folder, 'keys'));
// Of each file of tests that imports this.
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a workspace may be opened with: something that happens while a report is rendered, what signs roots, keys of the register, and a time of its own. */
type OpenedWith = {
  readonly registerKeys?: WorkspaceParts['registerKeys'];
  readonly whileRendering?: () => Promise<void>;
  readonly signing?: NonNullable<WorkspaceParts['signing']>;
  readonly clock?: () => number;
};

/** A workspace on the store, as another process would open it. */
export const openOn = (
  store: FakeStore | Store,
  { whileRendering = () => Promise.resolve(), clock = usualClock, ...others }: OpenedWith = {},
): Workspace =>
  openWorkspace({
    // The fake has no users of its own; nothing here asks for them.
    store: store as Store,
    registerKeys,
    clock,
    newId,
    newOffice,
    cacheBytes: 10_000_000,
    files: openFileFolder(folder),
    renderers: renderersThat(whileRendering),
    readers: readersInProcess,
    ...others,
  });

/** An empty project in an office of its own. */
export async function openPlace(store: FakeStore | Store, openedWith: OpenedWith = {}): Promise<WritePlace> {
  const office = newOffice();
  await store.createOffice(office, 'Office');
  const workspace = openOn(store, openedWith);
  const project = await workspace.projects.create(machine, office);
  const place = { workspace, store, office, project, sender: machine };
  return { ...place, sender: await addMember(place, { role: 'coordinator' }) };
}

/** A new user of the office. */
export async function addUser(
  { workspace, store, office }: Omit<WritePlace, 'sender'>,
  role: OfficeUser['role'] = 'member',
): Promise<Sender> {
  const user = newId('usr');
  if ('users' in store)
    await store.users.addUser({
      id: user,
      email: `${user}@office.example`,
      name: `Officer ${user}`,
      locale: 'en',
      isOperator: false,
      isDisabled: false,
      madeAt: usualClock(),
    });
  await workspace.offices.setRole(machine, office, { user, role });
  return { user, isOperator: false };
}

type Granted = Parameters<Projects['setMember']>[2]['grant'];

/** A new user of the office who was granted this in the project. */
export async function addMember(place: Omit<WritePlace, 'sender'>, grant: Granted): Promise<Sender> {
  const sender = await addUser(place);
  await place.workspace.projects.setMember(machine, place, { user: sender.user, grant });
  return sender;
}

/** Sends a command by one who has seen all there is, unless something else is asked for. */
export async function send(place: Omit<WritePlace, 'store'>, asked: Asked): Promise<CommandAnswer> {
  const { workspace, office, project, sender } = place;
  const seen = 'version' in asked ? 0 : (await workspace.projects.read(machine, place)).head.version;
  return workspace.projects.run({ office, project, sender, version: seen, key: `key ${next()}`, ...asked });
}

/** Asks for a new activity. */
export const create = (row: Rows['activities']): Asked => ({
  command: 'create-row',
  input: { table: 'activities', row },
});

/** Asks for other fields of an activity. */
export const edit = (id: Id, set: object): Asked => ({
  command: 'edit-row',
  input: { table: 'activities', id, set },
});

/** Asks for a report to be submitted, in a page and in English. */
export async function submit(
  place: WritePlace,
  {
    snapshot = newId('snp'),
    ...asked
  }: { readonly report: Id; readonly snapshot?: Id } & Partial<CommandRequest>,
): Promise<CommandAnswer> {
  const { report, ...request } = asked;
  const { workspace, office, project, sender } = place;
  const { head } = await workspace.projects.read(machine, place);
  const input = { report, snapshot, template: 'contribution-agreement', locales: ['en'], formats: ['html'] };
  return workspace.projects.submit({
    office,
    project,
    sender,
    input,
    version: head.version,
    key: `key ${next()}`,
    ...request,
  });
}

/** What a release of the report is asked with, in a page and in English. */
export const releaseOf = (fields: object = {}): object => ({
  report: 'rep_1',
  release: newId('rel'),
  template: 'contribution-agreement',
  locales: ['en'],
  formats: ['html'],
  ...fields,
});

/** Asks for a report to be published. */
export async function publish(place: WritePlace, fields: object = {}): Promise<CommandAnswer> {
  const { workspace, office, project, sender } = place;
  const { head } = await workspace.projects.read(machine, place);
  const request = { office, project, sender, version: head.version, key: `key ${next()}` };
  return workspace.projects.release({ ...request, input: releaseOf(fields) });
}

/** A text as a stream of bytes. */
export async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}

/** The refusal, which must be of this code. */
export async function problemOf(run: Promise<unknown>, code: ProblemCode): Promise<Problem> {
  const thrown: unknown = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toMatchObject({ code });
  return thrown as Problem;
}

/** The lines of an export, all of them. */
export async function linesOf(exported: AsyncIterable<string>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exported) lines.push(line);
  return lines;
}

/** The entries of the exported journal, which must be valid and lead to the record. */
export async function journalOf(place: WritePlace): Promise<readonly JournalEntry[]> {
  const { workspace } = place;
  const lines = await linesOf(workspace.projects.exportJournal(machine, place));
  const verdict = await verifyJournal(lines.map((line) => Buffer.from(line)));
  expect([verdict.count, verdict.why]).toEqual([lines.length, undefined]);
  const entries = lines.map(
    (line) => JSON.parse((JSON.parse(line) as { text: string }).text) as JournalEntry,
  );
  const { project: record, head } = await workspace.projects.read(machine, place);
  expect(head).toEqual({ version: entries.length, hash: verdict.head });
  expect(recordAfter(entries)).toEqual(record);
  return entries;
}

/** The record that entries from the first on lead to. */
export const recordAfter = (entries: readonly JournalEntry[]): Project =>
  applyChanges(
    emptyProject,
    entries.flatMap((entry) => entry.changes),
  );
