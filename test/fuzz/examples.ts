/** For operations that need more than a value of the right form: requests that are meant to succeed, with what must have happened before them. */

import type { Day } from '../../src/core/base/day.ts';
import type { Id } from '../../src/core/base/id.ts';
import { checks } from '../../src/core/checks/index.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import { commands } from '../../src/core/commands/index.ts';
import { machine } from '../../src/workspace/sender.ts';
import { commandExamples, exampleProject, fixableProject } from '../command-examples.ts';
import { makeAuthenticator } from '../software-authenticator.ts';
import type { Chance } from '../soak/chance.ts';
import type { Example, Setting } from './example.ts';
import { registerExamples } from './register-examples.ts';
import { onePagePdf } from '../release/made-pdf.ts';
import { reviewExamples, submitExample } from './review-examples.ts';
import { type World, addProject, address, addSession, fillProject } from './world.ts';

type Make = (setting: Setting) => Promise<Example> | Example;

/** The example of an operation; undefined where any value of its schemas will do. */
export async function exampleOf(operation: string, setting: Setting): Promise<Example | undefined> {
  const make = examples[operation];
  if (make !== undefined) return make(setting);
  return Object.hasOwn(commandExamples, operation) ? exampleOfCommand(operation, setting) : undefined;
}

/** What a password is set to; it breaks no rule. */
const goodPasswords = ['three blue kettles', 'seven grey lanterns'] as const;
/** The password that a user has been given here, or was last seen to choose. */
export const passwords = new Map<Id, string>();

const hostOf = { origin: address, host: new URL(address).hostname };

const examples: Readonly<Record<string, Make>> = {
  ...registerExamples,
  'sign-in': async (setting) => {
    const { user } = setting.scene.actors.guest;
    const password = await passwordOf(setting, user);
    return { actor: 'nobody', body: { email: `${user}@example.org`, password } };
  },
  'change-password': async (setting) => {
    const current = await passwordOf(setting, setting.scene.actors.guest.user);
    return { actor: 'guest', body: { current, next: goodPasswords[current === goodPasswords[0] ? 1 : 0] } };
  },
  'look-at-link': async (setting) => ({ actor: 'nobody', body: { token: await makeLink(setting) } }),
  'accept-link': async (setting) => {
    const password = setting.chance.pick(goodPasswords);
    return { actor: 'nobody', body: { token: await makeLink(setting), password } };
  },
  'make-reset-link': ({ scene }) => ({ params: { user: scene.actors.guest.user } }),
  'sign-in-by-passkey': async (setting) => {
    const { world } = setting;
    const { key, user } = await addPasskey(setting);
    const { id, options } = await world.parts.accounts.beginPasskeySignIn(fromSomewhere(setting));
    const asked = { challenge: String(options['challenge']), ...hostOf };
    const userHandle = Buffer.from(user).toString('base64url');
    return { actor: 'nobody', body: { id, response: key.get({ ...asked, userHandle }) } };
  },
  'add-passkey': async ({ world, scene }) => {
    const { id, options } = await world.parts.accounts.beginPasskey(scene.actors.guest.sender);
    const response = makeAuthenticator().create({ challenge: String(options['challenge']), ...hostOf });
    return { actor: 'guest', body: { id, label: 'Telephone', response } };
  },
  'remove-passkey': async (setting) => ({
    actor: 'guest',
    params: { credential: (await addPasskey(setting)).key.credential },
  }),
  'sign-in-by-open-id': async (setting) => {
    const { world, scene } = setting;
    const { location, state } = await world.parts.accounts.beginOpenId(fromSomewhere(setting));
    const { user } = scene.actors.guest;
    const claims = { sub: user, email: `${user}@example.org`, email_verified: true };
    const back = new URL(world.provider.letIn(location, claims));
    const cookies = `__Host-strand-sign-in=${state}`;
    return { actor: 'nobody', query: Object.fromEntries(back.searchParams), cookies };
  },
  'end-session': async ({ world, scene }) => {
    const { guest } = scene.actors;
    await addSession(world, guest.user);
    const [first] = await world.parts.accounts.listSessions(guest.sender);
    return { actor: 'guest', params: { session: first?.id ?? '' } };
  },
  'make-token': ({ scene, chance }) => ({
    actor: 'guest',
    body: { office: scene.office, label: 'Nightly copy', scopes: ['read'], days: 1 + chance.below(366) },
  }),
  'remove-token': async ({ world, scene }) => {
    const wish = { office: scene.office, label: 'Nightly copy', scopes: ['read'], days: 1 } as const;
    const { id } = await world.parts.accounts.makeToken(scene.actors.guest.sender, wish);
    return { actor: 'guest', params: { token: id } };
  },
  'set-user-disabled': ({ scene, chance }) => ({
    params: { user: scene.actors.guest.user },
    body: { isDisabled: chance.percent(50) },
  }),
  'set-office-role': ({ scene }) => ({ params: { user: scene.actors.guest.user }, body: { role: 'member' } }),
  'remove-user': ({ scene }) => ({ params: { user: scene.actors.guest.user } }),
  'set-member': ({ scene }) => ({
    params: { user: scene.actors.outsider.user },
    body: { role: 'partner', strands: ['str_1'] },
  }),
  'remove-member': ({ scene }) => ({ params: { user: scene.actors.outsider.user } }),
  'redact-file': async ({ world, scene, project }) => {
    const bytes = onePagePdf({ words: 'A page' });
    const file = { bytes: one(bytes), mediaType: 'application/pdf', mostBytes: bytes.length };
    const place = { office: scene.office, project };
    const { sha256 } = await world.parts.workspace.files.keep(machine, place, file);
    return { params: { sha256 } };
  },
  'preview-release': async (setting) => {
    const { project, input } = await submitted(setting);
    return { params: { project }, body: input };
  },
  'compile-report': ({ chance }) => ({ query: { format: chance.pick(['html', 'docx', 'html', 'pdf']) } }),
  'export-project': ({ chance }) => ({ body: chance.percent(20) ? { passphrase: 'a long phrase' } : {} }),
  'import-project': async ({ world, scene }) => {
    const { parts } = world;
    const place = {
      office: scene.office,
      project: await parts.workspace.projects.create(machine, scene.office),
    };
    await fillProject(world, place);
    const bytes = await bytesOf(
      parts.exchange.exportProject({ sender: machine, place, passphrase: undefined }),
    );
    const file = { bytes, mediaType: 'application/octet-stream' };
    return { actor: 'stranger', params: { office: scene.otherOffice }, file };
  },
  'read-report': ({ chance }) => ({
    actor: 'coordinator',
    query: { name: chance.pick(['report', 'report.json', 'report.txt']) },
    file: {
      bytes: Buffer.from(chance.percent(75) ? JSON.stringify(exampleProject) : 'Activity 1.1: Training\n'),
      mediaType: chance.pick(['application/json', 'text/plain', 'application/octet-stream']),
    },
  }),
  'keep-file': ({ chance }) => ({ file: aFile(chance) }),
  'read-file': async ({ world, scene, chance, project }) => {
    const { bytes, mediaType } = aFile(chance);
    const file = { bytes: one(bytes), mediaType, mostBytes: bytes.length };
    const { sha256 } = await world.parts.workspace.files.keep(
      machine,
      { office: scene.office, project },
      file,
    );
    return { params: { sha256 } };
  },
  'apply-fix': async ({ world, scene, project }) => {
    const place = { office: scene.office, project };
    await importInto(world, place, fixableProject);
    const asOf = '2022-03-31' as Day;
    const stored = await world.parts.workspace.projects.read(machine, place);
    const { findings } = runChecks(checks, stored.project, asOf);
    const found = findings.find(({ fix }) => fix !== undefined);
    return { body: { input: { check: found?.check, at: found?.at, asOf } } };
  },
  undo: async (setting) => ({ body: { input: { entry: await lastEntry(setting) } } }),
  redo: async (setting) => {
    const entry = await lastEntry(setting);
    await runAs(setting, 'undo', { entry });
    return { body: { input: { entry } } };
  },
  ...reviewExamples,
  'release-report': async (setting) => {
    const { project, input } = await submitted(setting);
    return { params: { project }, body: { input } };
  },
};

/** A project whose report is submitted, and what its release is asked with. */
async function submitted({
  world,
  scene,
}: Setting): Promise<{ readonly project: Id; readonly input: object }> {
  const { project } = await submitExample({ world, scene });
  const input = {
    report: 'rep_1',
    release: world.newId('rel'),
    template: 'contribution-agreement',
    locales: ['en'],
    formats: ['html'],
    note: 'Nobody else is here.',
  };
  return { project, input };
}

/** An input that the command accepts, on the record of the examples where it does not on what is there. */
async function exampleOfCommand(name: string, { world, scene, chance, project }: Setting): Promise<Example> {
  const { projects } = world.parts.workspace;
  const place = { office: scene.office, project };
  const input = chance.pick(commandExamples[name] ?? []);
  const command = commands.find((found) => found.name === name);
  const { project: record } = await projects.read(machine, place);
  if (isDecidable(() => command?.decide(record, input))) return { body: { input } };
  const isFilled = await fillProject(world, place).then(
    () => true,
    () => false,
  );
  return { params: { project: isFilled ? project : await addProject(world, scene) }, body: { input } };
}

function isDecidable(decide: () => unknown): boolean {
  try {
    decide();
    return true;
  } catch {
    return false;
  }
}

type Place = { readonly office: string; readonly project: Id };

async function importInto({ parts, newId }: World, place: Place, record: unknown): Promise<void> {
  const { projects } = parts.workspace;
  const { head } = await projects.read(machine, place);
  const asked = { ...place, sender: machine, command: 'import-record', key: newId('key') };
  const input = { record, replaces: true };
  // Where it is the record that is there already, nothing changes.
  await projects.run({ ...asked, input, version: head.version }).catch(() => undefined);
}

async function runAs({ world, scene, project }: Setting, command: string, input: object): Promise<number> {
  const { projects } = world.parts.workspace;
  const place = { office: scene.office, project };
  const { head } = await projects.read(machine, place);
  const request = { ...place, sender: machine, command, input, version: head.version };
  return (await projects.run({ ...request, key: world.newId('key') })).version;
}

/** An entry that can be taken back, since nothing came after it. */
async function lastEntry(setting: Setting): Promise<number> {
  const row = { id: setting.world.newId('act'), title: { en: 'Training' } };
  return runAs(setting, 'create-row', { table: 'activities', row });
}

async function passwordOf({ world, scene }: Setting, user: Id): Promise<string> {
  const known = passwords.get(user);
  if (known !== undefined) return known;
  const { accounts } = world.parts;
  const { token } = await accounts.makeResetLink(scene.actors.operator.sender, scene.office, user);
  const [password] = goodPasswords;
  await accounts.acceptLink({ token, password }, { address: '192.0.2.200', device: 'Testbrowser 1' });
  passwords.set(user, password);
  return password;
}

async function makeLink({ world, scene }: Setting): Promise<string> {
  const { office, actors } = scene;
  return (await world.parts.accounts.makeResetLink(actors.operator.sender, office, actors.outsider.user))
    .token;
}

async function addPasskey({ world, scene }: Setting) {
  const { guest } = scene.actors;
  const key = makeAuthenticator();
  const { id, options } = await world.parts.accounts.beginPasskey(guest.sender);
  const response = key.create({ challenge: String(options['challenge']), ...hostOf });
  await world.parts.accounts.addPasskey(guest.sender, { id, label: 'Telephone', response });
  return { key, user: guest.user };
}

const fromSomewhere = ({ chance }: Setting) => ({ address: `198.51.100.${chance.below(250)}`, device: '' });

const mediaTypes = ['text/plain', 'application/pdf', 'image/png', 'text/csv'] as const;
const aFile = (chance: Chance) => ({
  bytes: Buffer.from(`file ${chance.below(400)}`),
  mediaType: chance.pick(mediaTypes),
});

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of parts) chunks.push(chunk);
  return Buffer.concat(chunks);
}
