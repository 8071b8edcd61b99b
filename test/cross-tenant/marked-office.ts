/** An office of which every text bears a mark that stands nowhere else, so that whatever comes out of it is known for what it is. */

import type { Id } from '../../src/core/base/id.ts';
import { Problem } from '../../src/core/problem.ts';
import type { Project } from '../../src/core/project.ts';
import { hashOf } from '../../src/workspace/accounts/secrets.ts';
import { reportContent } from '../../src/workspace/report-content.ts';
import { type ProjectPlace, type Sender, machine } from '../../src/workspace/sender.ts';
import { exampleProject } from '../command-examples.ts';
import { type Scene, type World, addProject, openScene } from '../fuzz/world.ts';
import { runSql } from '../postgres-server.ts';
import type { NameKind } from './positions.ts';

/** The office, its mark, and what is named in it. What everybody in the office may see, its name and those of its people, bears the mark in capitals. */
export type MarkedOffice = {
  readonly scene: Scene;
  readonly mark: string;
  /** A project with a marked record. */
  readonly place: ProjectPlace;
  /** A project with a submitted report, and a file that is part of it. */
  readonly submitted: { readonly place: ProjectPlace; readonly snapshot: Id; readonly file: string };
  /** The content of a file, by which it is named, that was not submitted to anybody. */
  readonly evidence: string;
  /** Names of everything there is in it, by their kind. */
  readonly names: Readonly<Record<NameKind, readonly string[]>>;
};

/** Opens a fresh office of which all texts bear the mark. Renders a report, which takes a moment. */
export async function openMarkedOffice(
  world: World,
  mark: string,
  superuserUrl: string,
): Promise<MarkedOffice> {
  const scene = await openScene(world);
  const { office } = scene;
  await runSql(superuserUrl, 'update offices set name = $1 where office_id = $2', [
    `North ${mark.toUpperCase()}`,
    office,
  ]);
  for (const { name, user } of Object.values(scene.actors))
    if (name !== 'nobody')
      await world.store.users.changeUser(user, { name: `Sample ${name} ${mark.toUpperCase()}` });
  const [first = ''] = scene.projects;
  const place = { office, project: first };
  await refill(world, place, mark);
  const evidence = await keep(world, place, `evidence ${mark}`);
  const submitted = await submit(world, scene, mark);
  const held = await holdSecrets(world, scene, mark);
  const { actors } = scene;
  // Or an administrator elsewhere is told that nobody has shown to own that address (SECURITY.md).
  await world.store.users.setProven(actors.coordinator.user, true);
  return {
    scene,
    mark,
    place,
    submitted,
    evidence,
    names: {
      office: [office],
      id: [
        first,
        actors.coordinator.user,
        actors.guest.user,
        submitted.snapshot,
        ...held.ids,
        ...rowsOf(mark).map(({ id }) => id),
      ],
      sha256: [evidence, submitted.file],
      secret: held.secrets,
      email: [`${actors.coordinator.user}@example.org`],
      credential: held.credentials,
    },
  };
}

/** Puts the marked record in place of what a project holds, where that differs. */
export async function refill({ parts, newId }: World, place: ProjectPlace, mark: string): Promise<void> {
  const { head } = await parts.workspace.projects.read(machine, place);
  const input = { record: markedRecord(mark), replaces: true };
  const request = { ...place, sender: machine, command: 'import-record', input, key: newId('key') };
  await parts.workspace.projects.run({ ...request, version: head.version }).catch((error: unknown) => {
    if (!(error instanceof Problem && error.code === 'nothing-changes')) throw error;
  });
}

/** The record of the examples, with a mark behind every text; and all rows but the project's own and reports once more, under ids of this office. */
export function markedRecord(mark: string): Partial<Project> {
  const marked = mapTexts(exampleProject, (text, name) =>
    ['en', 'fr', 'ar'].includes(name) ? `${text} ${mark}` : text,
  ) as Project;
  const tables = Object.entries(marked) as [string, readonly object[]][];
  return Object.fromEntries(
    tables.map(([table, rows]) => {
      const again = ['project', 'reports'].includes(table) ? [] : rows.map((row) => ofOffice(row, mark));
      return [table, [...rows, ...again]];
    }),
  ) as Partial<Project>;
}

const rowsOf = (mark: string): readonly { readonly id: string }[] =>
  Object.values(markedRecord(mark))
    .flatMap((rows: readonly { readonly id: string }[]) => rows)
    .filter(({ id }) => id.endsWith(mark));

const ofOffice = (row: object, mark: string): object =>
  mapTexts(row, (text) => (/^[a-z]{3}_[0-9a-z]+$/.test(text) ? `${text}${mark}` : text)) as object;

function mapTexts(value: unknown, change: (text: string, name: string) => string, name = ''): unknown {
  if (typeof value === 'string') return change(value, name);
  if (Array.isArray(value)) return value.map((inner: unknown) => mapTexts(inner, change, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, mapTexts(inner, change, field)]),
  );
}

async function keep({ parts }: World, place: ProjectPlace, text: string): Promise<string> {
  const file = { bytes: one(Buffer.from(text)), mediaType: 'text/plain', mostBytes: 1000 };
  return (await parts.workspace.files.keep(machine, place, file)).sha256;
}

async function submit(world: World, scene: Scene, mark: string): Promise<MarkedOffice['submitted']> {
  const { parts, newId } = world;
  const place = { office: scene.office, project: await addProject(world, scene) };
  await refill(world, place, mark);
  const [report, template] = ['rep_1', 'contribution-agreement'];
  const run = async (sender: Sender, command: string, input: object): Promise<void> => {
    const { head } = await parts.workspace.projects.read(machine, place);
    const request = { ...place, sender, command, input, version: head.version, key: newId('key') };
    await parts.workspace.projects.run(request);
  };
  await run(machine, 'edit-row', { table: 'reports', id: report, set: { state: 'in-review' } });
  const { project } = await parts.workspace.projects.read(machine, place);
  const content = reportContent(project, { report, template });
  const { sender: reviewer } = scene.actors.reviewer;
  await run(reviewer, 'approve-report', { id: newId('apr'), report, template, content });
  const snapshot = newId('snp');
  const input = { report, snapshot, template, locales: ['en'], formats: ['html'] };
  const { head } = await parts.workspace.projects.read(machine, place);
  const request = { ...place, sender: machine, input, version: head.version, key: newId('key') };
  await parts.workspace.projects.submit(request);
  const files = await parts.workspace.files.list(machine, place);
  return { place, snapshot, file: files.find(({ use }) => use === 'snapshot')?.sha256 ?? '' };
}

/** Session, token, link, passkey and a key that was used: each of the coordinator or the guest. */
async function holdSecrets(world: World, { office, actors }: Scene, mark: string) {
  const { store, parts, now, newId, newSecret } = world;
  const { user } = actors.coordinator;
  const [session, credential] = [newId('ses'), `${mark}-credential`];
  const moments = { madeAt: now(), usedAt: now(), endsAt: now() + 3_600_000 };
  await store.users.addSession({
    hash: hashOf(newSecret()),
    id: session,
    user,
    device: `Testbrowser ${mark}`,
    ...moments,
  });
  const wish = { office, label: `Nightly copy ${mark}`, scopes: ['read'], days: 3 } as const;
  const token = await parts.accounts.makeToken(actors.coordinator.sender, wish);
  const passkey = { credential, user, publicKey: mark, counter: 0, transports: [], madeAt: now() };
  await store.users.addPasskey({ ...passkey, label: `Telephone ${mark}` });
  const ceremony = await parts.accounts.beginPasskey(actors.coordinator.sender);
  return {
    ids: [session, token.id],
    secrets: [ceremony.id],
    credentials: [credential],
  };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
