/** Requests of an operation: good ones, nearly good ones, hostile ones and those that are broken on the way. */

import fc from 'fast-check';
import { isAllowed, type Permission } from '../../src/core/permissions.ts';
import type { Chance } from '../soak/chance.ts';
import { brokenBody, brokenHeader, strayed } from './broken.ts';
import { resolved } from './draw.ts';
import type { Example, Setting } from './example.ts';
import { exampleOf } from './examples.ts';
import { damage, hostileTexts, hostileValue, struck } from './hostile.ts';
import type { Operation, Parameter } from './operations.ts';
import { type Body, escaped, type Pairs, type Request } from './request.ts';
import { openValues, type ValuesOf } from './valid-values.ts';
import type { ActorName, Scene, World } from './world.ts';

/** How good a request is: `usual` as whoever may sends it, `valid` in any form that the document allows, by anybody. */
export type Kind = 'usual' | 'valid' | 'nearly' | 'hostile' | 'broken' | 'stray';

/** Makes a request of an operation. */
export type MakeRequest = (operation: Operation, kind: Kind, setting: Setting) => Promise<Request>;

/** Opens a maker for the document of a world. */
export function openMaker(world: World): MakeRequest {
  const valuesOf = openValues(world.document.components.schemas);
  return async (operation, kind, setting) => {
    const good = await goodRequest(operation, setting, { valuesOf, isUsual: kind === 'usual' });
    return spoil[kind](good, setting.chance);
  };
}

/** Draws one value; what is known in the world takes its place in it. */
const drawn = ({ world, chance }: Setting, values: fc.Arbitrary<unknown>): unknown =>
  resolved(drawnOf(values, chance), world.pool.find);

function drawnOf<Value>(values: fc.Arbitrary<Value>, chance: Chance): Value {
  const [value] = fc.sample(values, { numRuns: 1, seed: chance.below(2 ** 31) });
  return value as Value;
}

type Making = { readonly valuesOf: ValuesOf; readonly isUsual: boolean };

async function goodRequest(
  operation: Operation,
  setting: Setting,
  { valuesOf, isUsual }: Making,
): Promise<Request> {
  const { scene, chance } = setting;
  const likely = (share: number): boolean => isUsual || chance.percent(share);
  // Most of what no example says is found in the schemas; and examples are worth little where all requests are alike.
  const isExample = likely(70);
  const sender = likely(75) ? usualActor(operation) : chance.pick(anyActor(scene));
  const example = (isExample ? await exampleOf(operation.id, setting) : undefined) ?? {};
  const valueOf = ({ schema, name }: Parameter): string => String(drawn(setting, valuesOf(schema, name)));
  const params: Readonly<Record<string, string>> = {
    ...paramsOf(operation, valueOf),
    ...(likely(97) ? { office: scene.office, project: setting.project } : {}),
    ...example.params,
  };
  const asked = {
    actor: example.actor ?? sender,
    method: operation.method,
    path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => escaped(params[name] ?? '')),
    query: queryOf(operation, { example, chance, valueOf }),
    headers: headersOf(operation, { example, chance, valueOf }),
    body: bodyOf(operation, example, (schema) => drawn(setting, valuesOf(schema))),
  };
  if (!operation.parameters.some(({ name }) => name === 'If-Match')) return asked;
  const behind = likely(85) ? 0 : 1 + chance.below(20);
  return { ...asked, buildsOn: params['project'] ?? setting.project, behind };
}

const paramsOf = (
  { parameters }: Operation,
  valueOf: (parameter: Parameter) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parameters.filter((one) => one.in === 'path').map((parameter) => [parameter.name, valueOf(parameter)]),
  );

/** Somebody who may do it; what concerns his own account only falls to one whom nobody else needs. */
function usualActor({ access }: Operation): ActorName {
  if (access === 'anyone') return 'nobody';
  if (access === 'signed-in') return 'guest';
  const isCoordinators = typeof access === 'object' && 'project' in access && mayCoordinator(access.project);
  return isCoordinators ? 'coordinator' : 'operator';
}

const mayCoordinator = (permission: Permission | 'by-changes'): boolean =>
  permission === 'by-changes' || isAllowed({ role: 'coordinator' }, permission);

const anyActor = ({ actors }: Scene): readonly ActorName[] => Object.values(actors).map(({ name }) => name);

type Filling = {
  readonly example: Example;
  readonly chance: Chance;
  readonly valueOf: (parameter: Parameter) => string;
};

function queryOf({ parameters }: Operation, { example, chance, valueOf }: Filling): Pairs {
  const given = example.query ?? {};
  const drawnOnes = parameters.filter(
    (parameter) =>
      parameter.in === 'query' &&
      !Object.hasOwn(given, parameter.name) &&
      (parameter.required || chance.percent(40)),
  );
  return [
    ...Object.entries(given),
    ...drawnOnes.map((parameter) => [parameter.name, valueOf(parameter)] as const),
  ];
}

const filledIn = new Set(['If-Match', 'Idempotency-Key']);

function headersOf({ parameters }: Operation, { example, chance, valueOf }: Filling): Pairs {
  const optional = parameters.filter(
    ({ name, in: place }) => place === 'header' && !filledIn.has(name) && chance.percent(30),
  );
  return [
    ...optional.map((parameter) => [parameter.name, valueOf(parameter)] as const),
    ...(example.cookies === undefined ? [] : [['Cookie', example.cookies] as const]),
    ...(example.file === undefined ? [] : [['Content-Type', example.file.mediaType] as const]),
    ...(chance.percent(20) ? [['Accept-Encoding', 'gzip'] as const] : []),
    ...(chance.percent(3) ? [['Idempotency-Key', 'used before'] as const] : []),
    ['X-Forwarded-For', `198.51.100.${chance.below(250)}`],
  ];
}

function bodyOf(
  { takes }: Operation,
  { body, file }: Example,
  value: (schema: Record<string, unknown>) => unknown,
): Body {
  if (file !== undefined) return { bytes: file.bytes };
  if (body !== undefined) return { json: body };
  const schema = takes?.['application/json']?.schema;
  if (schema !== undefined) return { json: value(schema) };
  return takes === undefined ? undefined : { bytes: Buffer.from('some bytes') };
}

const spoil: Readonly<Record<Kind, (request: Request, chance: Chance) => Request>> = {
  usual: (request) => request,
  valid: (request) => request,
  nearly: (request, chance) => struckOnce(request, chance),
  hostile: (request, chance) => {
    let struckRequest = request;
    for (let blows = 2 + chance.below(4); blows > 0; blows -= 1)
      struckRequest = struckOnce(struckRequest, chance);
    return struckRequest;
  },
  broken: (request, chance) => {
    const text =
      request.body !== undefined && 'json' in request.body ? JSON.stringify(request.body.json) : '';
    const type: Pairs = [['Content-Type', 'application/json']];
    const headers = chance.percent(20) ? [brokenHeader(chance)] : type;
    return {
      ...request,
      headers: [...request.headers, ...headers],
      body: { bytes: brokenBody(text ?? '', chance) },
    };
  },
  stray: strayed,
};

function struckOnce(request: Request, chance: Chance): Request {
  const { body } = request;
  const parts = body !== undefined && 'json' in body ? blowsWithBody : blows;
  return chance.pick(parts)(request, chance);
}

type Blow = (request: Request, chance: Chance) => Request;

const toHeaders: Blow = (request, chance) => {
  const [name, value] = brokenHeader(chance);
  const others = request.headers.filter(([known]) => known.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: [...others, [name, value]] };
};

const toPath: Blow = (request, chance) => {
  const steps = request.path.split('/');
  const at = 1 + chance.below(steps.length - 1);
  const text = chance.pick(hostileTexts).slice(0, 3000);
  return { ...request, path: steps.with(at, escaped(text)).join('/') };
};

const toQuery: Blow = (request, chance) => {
  const { query } = request;
  const text = chance.pick(hostileTexts).slice(0, 3000);
  const at = chance.below(query.length + 1);
  const [name = chance.pick(['after', 'limit', 'office', 'format', '__proto__', '', 'x'])] = query[at] ?? [];
  const ways: readonly Pairs[] = [
    [...query, [name, text]],
    query.toSpliced(at, 1),
    query.toSpliced(at, 1, [name, text]),
    query.toSpliced(at, 1, [`${name}[]`, text]),
    [...query, ...query],
  ];
  return { ...request, query: chance.pick(ways) };
};

const toBody: Blow = (request, chance) => {
  const { body } = request;
  if (body === undefined || !('json' in body)) return request;
  return { ...request, body: { json: struck(body.json, drawnOf(damage, chance)) } };
};

const wholeBody: Blow = (request, chance) => ({ ...request, body: { json: drawnOf(hostileValue, chance) } });

const blows: readonly Blow[] = [toHeaders, toPath, toQuery, wholeBody];
const blowsWithBody: readonly Blow[] = [toBody, toBody, toBody, toBody, toBody, toBody, ...blows];
