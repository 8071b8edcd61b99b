/** From a request that fails to the smallest one that still fails in the same way. */

import type { Body, Request } from './request.ts';

const mostTries = 400;

/** The smallest request found that still fails; each smaller one is sent to see. */
export async function smallest(
  request: Request,
  fails: (smaller: Request) => Promise<boolean>,
): Promise<Request> {
  let best = request;
  let tries = 0;
  for (let isSmaller = true; isSmaller && tries < mostTries; ) {
    isSmaller = false;
    for (const candidate of smallerOnes(best)) {
      tries += 1;
      if (tries > mostTries) break;
      if (!(await fails(candidate))) continue;
      best = candidate;
      isSmaller = true;
      break;
    }
  }
  return best;
}

function* smallerOnes(request: Request): Generator<Request> {
  const { query, headers, body } = request;
  if (body !== undefined) yield { ...request, body: undefined };
  for (const fewer of withoutOne(headers)) yield { ...request, headers: fewer };
  for (const fewer of withoutOne(query)) yield { ...request, query: fewer };
  for (const smaller of smallerBodies(body)) yield { ...request, body: smaller };
}

const withoutOne = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values.map((_, nth) => values.toSpliced(nth, 1));

function* smallerBodies(body: Body): Generator<Body> {
  if (body === undefined) return;
  if ('json' in body) {
    for (const json of smallerValues(body.json)) yield { json };
    return;
  }
  const { bytes } = body;
  for (let part = bytes.length; part >= 1; part = Math.floor(part / 2))
    for (const at of [0, bytes.length - part])
      yield { bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + part)]) };
}

/** Values with something less in them, the greatest steps first. */
function* smallerValues(value: unknown): Generator {
  if (typeof value === 'string') {
    if (value.length > 1) yield* ['', value.slice(0, value.length / 2), value.slice(value.length / 2)];
  } else if (Array.isArray(value)) {
    if (value.length > 2) yield* [value.slice(0, value.length / 2), value.slice(value.length / 2)];
    for (const [nth, inner] of value.entries()) {
      yield value.toSpliced(nth, 1);
      for (const smaller of smallerValues(inner)) yield value.with(nth, smaller);
    }
  } else if (typeof value === 'object' && value !== null) yield* smallerObjects(value);
}

function* smallerObjects(value: object): Generator {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (fields.length > 8) {
    yield Object.fromEntries(fields.slice(0, fields.length / 2));
    yield Object.fromEntries(fields.slice(fields.length / 2));
  }
  for (const fewer of withoutOne(fields)) yield Object.fromEntries(fewer);
  for (const [nth, [name, inner]] of fields.entries())
    for (const smaller of smallerValues(inner)) yield Object.fromEntries(fields.with(nth, [name, smaller]));
}
