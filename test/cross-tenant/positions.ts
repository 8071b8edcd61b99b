/** Where in a request something is named, and the request with another name there. */

import { withField } from './objects-in.ts';
import type { Request } from './request.ts';

/** What kind of name stands at a position. */
export type NameKind = 'office' | 'id' | 'sha256' | 'secret' | 'email' | 'credential';

/** A place in a request at which something is named. */
export type Position = {
  readonly where: 'params' | 'body';
  readonly path: readonly (string | number)[];
  /** It is the name of a field, not its value. */
  readonly isField: boolean;
  readonly value: string;
  readonly kind: NameKind;
  /** Nothing stands there yet: a name would, or a list of one. */
  readonly absent?: 'value' | 'list';
};

const shapes: readonly (readonly [NameKind, RegExp])[] = [
  ['office', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['sha256', /^[0-9a-f]{64}$/],
  ['id', /^[a-z]{3}_[0-9a-z]{1,40}$/],
  ['email', /^[^\s@]+@[^\s@]+$/],
  ['secret', /^[A-Za-z0-9_-]{43}$/],
];

const kindOf = (text: string): NameKind | undefined => shapes.find(([, shape]) => shape.test(text))?.[0];

/** What kind of name the texts of a pattern are. */
export const kindOfPattern = (pattern: string): NameKind | undefined =>
  shapes.find(([, shape]) => shape.source === pattern)?.[0];

/** All positions of a request at which something stands. */
export function positionsOf({ params, body }: Request): readonly Position[] {
  const ofParams = Object.entries(params).map(([name, value]) => ({
    where: 'params' as const,
    path: [name],
    isField: false,
    value,
    kind: kindOf(value) ?? ('credential' as const),
  }));
  return [...ofParams, ...positionsIn(body, [])];
}

function positionsIn(value: unknown, path: readonly (string | number)[]): readonly Position[] {
  if (typeof value === 'string') return positionOf(value, path, false);
  if (Array.isArray(value)) return value.flatMap((inner: unknown, nth) => positionsIn(inner, [...path, nth]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...positionOf(name, [...path, name], true),
    ...positionsIn(inner, [...path, name]),
  ]);
}

function positionOf(value: string, path: Position['path'], isField: boolean): readonly Position[] {
  const kind = kindOf(value);
  return kind === undefined ? [] : [{ where: 'body', path, isField, value, kind }];
}

/** The request with another name at a position. */
export function renamed(request: Request, { where, path, isField, absent }: Position, name: string): Request {
  if (where !== 'body') return { ...request, [where]: { ...request[where], [String(path[0])]: name } };
  if (absent !== undefined) {
    const added = [String(path.at(-1)), absent === 'list' ? [name] : name] as const;
    return { ...request, body: withField(request.body, path.slice(0, -1), added) };
  }
  return { ...request, body: replacedAt(request.body, path, { name, isField }) };
}

type Replacing = { readonly name: string; readonly isField: boolean };

function replacedAt(value: unknown, path: Position['path'], replacing: Replacing): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacing.name;
  if (Array.isArray(value))
    return value.map((inner: unknown, nth) => (nth === step ? replacedAt(inner, rest, replacing) : inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: readonly [string, unknown]) => {
      if (field !== step) return [field, inner];
      const isHere = rest.length === 0 && replacing.isField;
      return isHere ? [replacing.name, inner] : [field, replacedAt(inner, rest, replacing)];
    }),
  );
}
