/** A request of each operation that its right sender may send, and what he must be allowed for it. */

import type { Access } from '../../src/api/contract.ts';
import { requiredPermissions } from '../../src/core/commands/required-permissions.ts';
import { commands } from '../../src/core/commands/index.ts';
import type { Change } from '../../src/core/change.ts';
import type { Permission } from '../../src/core/permissions.ts';
import type { Project } from '../../src/core/project.ts';
import { isReviewCommand } from '../../src/core/report/review-commands.ts';
import { machine } from '../../src/workspace/sender.ts';
import type { Example, Setting } from '../fuzz/example.ts';
import { exampleOf } from '../fuzz/examples.ts';
import type { Operation } from '../fuzz/operations.ts';
import { type ActorName, fillProject } from '../fuzz/world.ts';
import type { Request } from './request.ts';

/** All of some permissions, or one of them; `changes` are what a command would do, which decides for whoever may write his own strands alone. */
export type Needs = {
  readonly permissions: readonly Permission[];
  readonly isOneEnough?: true;
  readonly changes?: { readonly project: Project; readonly changes: readonly Change[] };
};

/** A request, its right sender, and what he needs in the project; `scope` is what a token needs to do it in an office, where a token may at all. */
export type Fixture = {
  readonly request: Request;
  readonly sender: ActorName;
  readonly needs: Needs;
  readonly scope: Permission | undefined;
};

/** The fixture of an operation. An operation for which there is none is an error: whoever adds one adds its fixture. */
export async function fixtureOf(operation: Operation, setting: Setting): Promise<Fixture> {
  const make = ownExamples[operation.id];
  const example = (make === undefined ? await exampleOf(operation.id, setting) : await make(setting)) ?? {};
  refuseIncomplete(operation, example);
  const params = paramsOf(operation, setting, example);
  const { query = {}, cookies, body, file, actor = 'operator' } = example;
  const headers = {
    ...(await versionHeaders(operation, params, setting)),
    ...(cookies !== undefined && { Cookie: cookies }),
  };
  const taken = { ...(body !== undefined && { body }), ...(file !== undefined && { file }) };
  const request = { operation, params, query, headers, ...taken };
  return {
    request,
    sender: actor,
    needs: await needsOf(request, setting),
    scope: officeScopes[operation.id],
  };
}

function paramsOf(
  operation: Operation,
  { scene, project }: Setting,
  { params }: Example,
): Readonly<Record<string, string>> {
  const known = { office: scene.office, project, ...params };
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  return Object.fromEntries(inPath.map(({ name }) => [name, valueOf(known, name, operation)]));
}

function refuseIncomplete({ id, takes }: Operation, { body, file }: Example): void {
  const isGiven = body !== undefined || file !== undefined;
  if (takes !== undefined && !isGiven)
    throw new Error(`${id} has no fixture: add an example of its body to test/fuzz/examples.ts or here`);
}

function valueOf(names: Readonly<Record<string, string>>, name: string, { id }: Operation): string {
  const value = names[name];
  if (value === undefined) throw new Error(`${id} has no fixture: nothing says what {${name}} may be`);
  return value;
}

/** For which exampleOf has nothing, since any value would do, or whose example is about another office. */
const ownExamples: Readonly<Record<string, (setting: Setting) => Promise<Example> | Example>> = {
  'ask-for-reset': () => ({ actor: 'nobody', body: { email: 'somebody@example.org' } }),
  invite: ({ world }) => ({
    body: { email: `${world.newId('new')}@example.org`, name: 'Basil Sample', locale: 'en', role: 'member' },
  }),
  'change-own-account': () => ({ actor: 'guest', body: { locale: 'fr' } }),
  'create-office': () => ({ body: { name: 'East' } }),
  'export-project': () => ({ body: {} }),
  'compile-report': () => ({ query: { format: 'html', locale: 'en' } }),
  'set-user-disabled': ({ scene }) => ({
    params: { user: scene.actors.guest.user },
    body: { isDisabled: false },
  }),
  'import-project': async ({ world, scene }) => {
    const { workspace, exchange } = world.parts;
    const office = scene.otherOffice;
    const place = { office, project: await workspace.projects.create(machine, office) };
    await fillProject(world, place);
    const chunks: Uint8Array[] = [];
    for await (const chunk of exchange.exportProject({ sender: machine, place })) chunks.push(chunk);
    return { file: { bytes: Buffer.concat(chunks), mediaType: 'application/octet-stream' } };
  },
};

/** What a token must hold to do these; for all others that are done with an office no token will do, and the contract does not say so. */
const officeScopes: Readonly<Record<string, Permission>> = {
  'create-project': 'manage-project',
  'import-project': 'manage-project',
  'read-office-journal': 'read-journal',
};

async function versionHeaders(
  { parameters }: Operation,
  { office = '', project = '' }: Readonly<Record<string, string>>,
  { world }: Setting,
): Promise<Readonly<Record<string, string>>> {
  if (!parameters.some(({ name }) => name === 'If-Match')) return {};
  const { head } = await world.parts.workspace.projects.read(machine, { office, project });
  return { 'If-Match': `"${head.version}"`, 'Idempotency-Key': world.newId('key') };
}

/** Where one of several permissions will do. */
const enough: Readonly<Record<string, readonly Permission[]>> = {
  'keep-file': ['write-record', 'write-own-strands', 'write-budget', 'write-report'],
  'read-file': ['read', 'read-submitted'],
};

/** What leaves an entry in a journal without a version that its sender has seen, or shows of the record what publishing would. */
const noted: readonly string[] = [
  'export-project',
  'show-names',
  'export-person',
  'preview-release',
  'redact-file',
];

/** What the sender must be allowed in the project: what the contract says, for commands by what they would change, and to read, since refusals show what is there. */
async function needsOf(request: Request, { world }: Setting): Promise<Needs> {
  const { access, id } = request.operation;
  const permission = permissionOf(access);
  if (permission === undefined) return { permissions: [] };
  const oneOf = enough[id];
  if (oneOf !== undefined) return { permissions: oneOf, isOneEnough: true };
  const isWrite = request.headers['If-Match'] !== undefined || noted.includes(id);
  const { office = '', project = '' } = request.params;
  const { project: record } = await world.parts.workspace.projects.read(machine, { office, project });
  const changes = await changesOf(request, record, world);
  if (changes !== undefined) {
    const asked = permission === 'by-changes' ? 'by-table' : permission;
    const needed = requiredPermissions({ permission: asked }, changes);
    return { permissions: ['read', ...needed], changes: { project: record, changes } };
  }
  if (permission === 'by-changes') throw new Error(`${id} has no fixture: nothing says what it needs`);
  return { permissions: isWrite ? ['read', permission] : [permission] };
}

/** What compiles files before it decides anything. */
const compiled = new Set(['submit-report', 'release-report']);

const permissionOf = (access: Access): Permission | 'by-changes' | undefined =>
  typeof access === 'object' && 'project' in access ? access.project : undefined;

/** What a command would change; undefined for what is no command, and for what takes longer than to decide. */
async function changesOf(
  { operation, params, body }: Request,
  project: Project,
  { parts }: Setting['world'],
): Promise<readonly Change[] | undefined> {
  if (!operation.path.includes('/commands/')) return undefined;
  if (compiled.has(operation.id) || isReviewCommand(operation.id)) return undefined;
  const { input } = body as { readonly input: { readonly entry?: number } };
  const command = commands.find(({ name }) => name === operation.id);
  if (command !== undefined) return command.decide(project, input);
  const place = { office: params['office'] ?? '', project: params['project'] ?? '' };
  const part = { after: (input.entry ?? 0) - 1, limit: 1 };
  const [taken] = await parts.workspace.projects.readJournal(machine, place, part);
  if (taken === undefined) throw new Error(`${operation.id} has no fixture: there is no entry to take back`);
  return taken.entry.changes;
}
