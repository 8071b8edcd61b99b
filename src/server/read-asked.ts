/** From an HTTP request to what a contract asks for: path, query, body and headers, each held to its schema. */

import type { Context } from 'hono';
import * as z from 'zod/mini';
import { type Contract, type Schema, mostBytesOf } from '../api/contract.ts';
import { parseAs } from '../core/parse-as.ts';
import { Problem } from '../core/problem.ts';
import type { Asked } from './handler.ts';
import { type BodyBounds, limitedBytes, mediaTypeOf, readJson, refuseOtherMediaType } from './read-body.ts';

/** What a request says of itself beside who sends it, before its body and in it. */
export type AskedHead = Pick<Asked<Contract>, 'params' | 'query' | 'version' | 'key'>;
export type AskedBody = Pick<Asked<Contract>, 'body' | 'bytes' | 'mediaType'>;

/** Reads requests of a contract. */
export type Reader = {
  /** Problems `invalid-input`, `version-missing`, and `unknown-address` for a path that names nothing. */
  readonly readHead: (context: Context) => AskedHead;
  /** Problems of the body, and what `take` throws. A file is not read yet. */
  readonly readBody: (request: Request, take: BodyBounds['take']) => Promise<AskedBody>;
};

/** The reader of a contract. */
export function openReader(contract: Contract): Reader {
  const paramTypes = typesOf(contract.params);
  const queryTypes = typesOf(contract.query);
  const readHead: Reader['readHead'] = (context) => {
    const { raw } = context.req;
    const params = z.safeParse(contract.params, valuesOf(pairsOf(context.req.param()), paramTypes));
    if (!params.success) throw new Problem('unknown-address');
    const asked = valuesOf([...new URL(raw.url).searchParams], queryTypes);
    return {
      params: params.data,
      query: parseAs(contract.query, asked, 'query'),
      ...readHeaders(contract, raw.headers),
    };
  };
  return {
    readHead,
    readBody: async (request, take) => ({
      body: await readBody(contract, request, take),
      bytes: readBytes(contract, request),
      mediaType: mediaTypeOf(request),
    }),
  };
}

type Types = Readonly<Record<string, string>>;

/** The JSON types of a schema's fields, by name: what the texts of a path or a query stand for. */
function typesOf(schema: Schema): Types {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      typeof field === 'object' ? String(field.type) : '',
    ]),
  );
}

const pairsOf = (record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(record);

function valuesOf(pairs: readonly (readonly [string, string])[], types: Types): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of pairs) {
    if (types[name] === 'array') values.set(name, [...listIn(values.get(name)), text]);
    else if (values.has(name))
      throw new Problem('invalid-input', { where: `query.${name}`, why: 'given twice' });
    else values.set(name, valueOf(text, types[name]));
  }
  return Object.fromEntries(values);
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function valueOf(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

async function readBody(contract: Contract, request: Request, take: BodyBounds['take']): Promise<unknown> {
  const { takes } = contract;
  const bounds = { most: mostBytesOf(contract), take };
  if (takes === 'nothing') {
    const body = await readJson(request, bounds);
    return body === undefined ? undefined : parseAs(z.strictObject({}), body, 'body');
  }
  if ('file' in takes) return undefined;
  return parseAs(takes.json, await readJson(request, bounds), 'body');
}

function readBytes({ takes }: Contract, request: Request): AsyncIterable<Uint8Array> {
  if (takes === 'nothing' || 'json' in takes) return limitedBytes(new Request(request.url), 0);
  refuseOtherMediaType(request, takes.file);
  return limitedBytes(request, takes.mostBytes);
}

function readHeaders(contract: Contract, headers: Headers): Pick<AskedHead, 'version' | 'key'> {
  const isEvents = 'events' in contract.gives;
  const version = isEvents
    ? numberIn(headers.get('last-event-id'), /^(\d{1,15})$/, 'Last-Event-ID')
    : numberIn(headers.get('if-match'), /^"(\d{1,15})"$/, 'If-Match');
  const key = headers.get('idempotency-key') ?? '';
  if (contract.versioned === 'write') {
    if (version === undefined) throw new Problem('version-missing');
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new Problem('invalid-input', {
        where: 'Idempotency-Key',
        why: 'not of 1 to 200 visible characters',
      });
  }
  return { version, key };
}

function numberIn(text: string | null, pattern: RegExp, where: string): number | undefined {
  if (text === null) return undefined;
  const found = pattern.exec(text)?.[1];
  if (found === undefined)
    throw new Problem('invalid-input', {
      where,
      why: where === 'If-Match' ? 'not a number in quotes' : 'not a number',
    });
  return Number(found);
}
