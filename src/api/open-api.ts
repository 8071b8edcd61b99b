/** The OpenAPI 3.1 document of contracts. Rows, records and other things that many contracts speak of stand once, under `components`. */

import * as z from 'zod/mini';
import { problems } from '../core/problem.ts';
import { recordSchema, tableNames, tables } from '../core/project.ts';
import { changeSchema } from '../core/change.ts';
import { tableSchema } from '../core/commands/inputs.ts';
import { commandAnswer } from './commands.ts';
import type { Contract, Schema } from './contract.ts';
import { findingSchema, paramSchema, paramsSchema } from './finding-schema.ts';
import { journalEntrySchema, officeEntrySchema } from './journal-schemas.ts';
import { problemSchema, problemsOf } from './problem-schema.ts';

/** A value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of JSON. */
export type JsonObject = { readonly [name: string]: Json | undefined };

/** The document of contracts, for a version of Strand. */
export function openApi(contracts: readonly Contract[], version: string): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Strand',
      version,
      description: 'One record for a technical-assistance project: what can be asked of it over HTTP.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    security: [{ session: [] }, { token: [] }],
    paths: pathsOf(contracts),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-strand' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: componentsOf(contracts),
    },
  };
}

function pathsOf(contracts: readonly Contract[]): JsonObject {
  const paths = [...new Set(contracts.map(({ path }) => path))];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      Object.fromEntries(
        contracts.filter((one) => one.path === path).map((one) => [one.method, operationOf(one)]),
      ),
    ]),
  );
}

function operationOf(contract: Contract): JsonObject {
  const { id, title, access } = contract;
  return {
    operationId: id,
    summary: title,
    ...(access === 'anyone' && { security: [] }),
    'x-access': access,
    parameters: [
      ...fieldsOf(contract.params).map((field) => ({ ...field, in: 'path', required: true })),
      ...fieldsOf(contract.query).map((field) => ({ ...field, in: 'query' })),
      ...headersOf(contract),
    ],
    ...bodyOf(contract),
    responses: { ...answerOf(contract), ...refusalsOf(contract) },
  };
}

/** The fields of an object as parameters. */
function fieldsOf(schema: Schema): readonly JsonObject[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: jsonOf(field),
  }));
}

function headersOf(contract: Contract): readonly JsonObject[] {
  const header = (name: string, pattern: string, description: string): JsonObject => ({
    name,
    in: 'header',
    required: contract.versioned === 'write',
    schema: { type: 'string', pattern },
    description,
  });
  if (contract.versioned === 'write') {
    return [
      header('If-Match', String.raw`^"\d{1,15}"$`, 'The version that the change builds on, in quotes.'),
      header(
        'Idempotency-Key',
        String.raw`^[!-~]{1,200}$`,
        'Made for this request, and sent again only to repeat it.',
      ),
    ];
  }
  if (contract.versioned === 'read')
    return [
      header('If-None-Match', String.raw`^"\d{1,15}"$`, 'The version that is known already, in quotes.'),
    ];
  return 'events' in contract.gives
    ? [header('Last-Event-ID', String.raw`^\d{1,15}$`, 'The last version that was told.')]
    : [];
}

const bodyName = ({ id }: Contract): string => `${id}.body`;
const answerName = ({ id }: Contract): string => `${id}.answer`;
const refTo = (name: string): JsonObject => ({ $ref: uriOf(name) });
const uriOf = (name: string): string => `#/components/schemas/${name}`;

function bodyOf(contract: Contract): JsonObject {
  const { takes } = contract;
  if (takes === 'nothing') return {};
  const content =
    'json' in takes
      ? { 'application/json': { schema: refTo(bodyName(contract)) } }
      : Object.fromEntries(takes.file.map((type) => [type, {}]));
  return { requestBody: { required: true, content } };
}

function answerOf(contract: Contract): JsonObject {
  const { gives, versioned } = contract;
  const etag = { ETag: { schema: { type: 'string' }, description: 'The version.' } };
  const answer = {
    description: contract.title,
    ...(versioned === 'read' && { headers: etag }),
    ...contentOf(contract),
  };
  return {
    [gives.status]: answer,
    ...(versioned === 'read' && { 304: { description: 'It still has this version.' } }),
  };
}

function contentOf(contract: Contract): JsonObject {
  const { gives } = contract;
  if ('json' in gives) return { content: { 'application/json': { schema: refTo(answerName(contract)) } } };
  if ('events' in gives)
    return { content: { 'text/event-stream': { 'x-data': refTo(answerName(contract)) } } };
  if ('file' in gives) return { content: Object.fromEntries(gives.file.map((type) => [type, {}])) };
  return {};
}

function refusalsOf(contract: Contract): JsonObject {
  const codes = problemsOf(contract);
  const statuses = [...new Set(codes.map((code) => problems[code].status))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => problems[code].status === status).join(', '),
        content: { 'application/problem+json': { schema: refTo('problem') } },
      },
    ]),
  );
}

/** Everything that has a name of its own; where one is part of another it is referred to. */
function componentsOf(contracts: readonly Contract[]): JsonObject {
  const named = z.registry<{ id: string }>();
  const shared: readonly (readonly [string, Schema])[] = [
    ...tableNames.map((table) => [`${table}.row`, tables[table].schema] as const),
    ['record', recordSchema],
    ['change', changeSchema],
    ['command-answer', commandAnswer],
    ['finding', findingSchema],
    ['table', tableSchema],
    ['params', paramsSchema],
    ['param', paramSchema],
    ['journal-entry', journalEntrySchema],
    ['office-entry', officeEntrySchema],
    ['problem', problemSchema],
  ];
  for (const [id, schema] of [...shared, ...contracts.flatMap(schemasOf)]) {
    // The same schema may answer several contracts; each has its own name.
    named.add(named.has(schema) ? z.clone(schema) : schema, { id });
  }
  const { schemas } = z.toJSONSchema(named, { uri: uriOf, io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, withoutPlace(jsonOf(schema))]),
  );
}

function schemasOf(contract: Contract): readonly (readonly [string, Schema])[] {
  const { takes, gives } = contract;
  const answer = 'json' in gives ? gives.json : 'events' in gives ? gives.events : undefined;
  return [
    ...(takes !== 'nothing' && 'json' in takes ? [[bodyName(contract), takes.json] as const] : []),
    ...(answer === undefined ? [] : [[answerName(contract), answer] as const]),
  ];
}

/** A component's place is where it stands in the document. */
function withoutPlace(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  const { $id: _, $schema: __, ...rest } = schema;
  return rest;
}

/** A schema without what only zod knows of it. */
function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, jsonOf(inner)]));
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

const isJsonObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
