/** Values that programs stumble over, and ways to put them into a value that was good. */

import fc from 'fast-check';

/** Texts: empty, half pairs, marks that turn or hide, digits of other scripts, and what means something to a database, a page or a path. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e321\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200d\ufeff',
  '٠١٢٣٤٥٦٧٨٩',
  '٢٠٢٢-٠١-٠١',
  '１２',
  '\u2028\u2029',
  'e\u0301\u0301\u0301',
  '\u{1f469}\u{200d}\u{1f680}',
  '=1+1',
  "'; drop table entries; --",
  '<script>alert(1)</script>',
  '{x, plural, one {#} other {#}}',
  "'{0}'",
  '../../secret',
  '%00%ff',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-0',
  '1e400',
  '0.00000000000000000000000000001',
  '9'.repeat(400),
  `${'0'.repeat(2000)}1`,
  '0000-00-00',
  '9999-12-31',
  '2023-02-29',
  `prj_${'z'.repeat(40)}`,
  'A'.repeat(70_000),
  '𝒳'.repeat(1200),
  'no\nnew\r\nline\t',
];

const numbers = [0, -0, -1, 1.5, 2 ** 31, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), 1e21, 1e308, 5e-324];

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const trap = (text: string): unknown => JSON.parse(text) as unknown;

/** Anything that JSON can say and that is likely to be wrong where it comes to stand. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 4 },
  { arbitrary: fc.constantFrom(...numbers), weight: 2 },
  { arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { '': '' }), weight: 3 },
  {
    arbitrary: fc.constantFrom<unknown>(
      deep(60),
      deep(90),
      Array.from({ length: 5000 }, () => 0),
      Object.fromEntries(Array.from({ length: 2000 }, (_, nth) => [`k${nth}`, nth])),
      trap('{"__proto__":{"polluted":1}}'),
      trap('{"constructor":{"prototype":{"polluted":1}}}'),
    ),
    weight: 1,
  },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
);

/** One blow to a value: at one of its places, counted round. */
export type Damage = {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'repeat' | 'wrap';
  readonly value: unknown;
  readonly name: string;
};

/** A blow. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat({ max: 500 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat', 'wrap'),
  value: hostileValue,
  name: fc.constantFrom(
    'id',
    'role',
    'office',
    'project',
    'version',
    'isOperator',
    'prototype',
    'x',
    '',
    'ا',
  ),
});

type Path = readonly (string | number)[];

/** The value after the blow; the same where it has no such place. */
export function struck(value: unknown, blow: Damage): unknown {
  const places = placesIn(value, []);
  const path = places[blow.at % places.length] ?? [];
  return replacedAt(value, path, (found) => blowTo(found, blow));
}

const removed = Symbol('removed');

function blowTo(found: unknown, { how, value, name }: Damage): unknown {
  if (how === 'remove') return removed;
  if (how === 'wrap') return [found];
  if (how === 'repeat')
    return Array.isArray(found) ? [...(found as unknown[]), ...(found as unknown[])] : [found, found];
  if (how === 'add' && isObject(found)) return { ...found, [name]: value };
  return value;
}

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (path.length > 12) return [path];
  if (Array.isArray(value))
    return [path, ...value.slice(0, 20).flatMap((inner, nth) => placesIn(inner, [...path, nth]))];
  if (!isObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

function replacedAt(value: unknown, path: Path, change: (found: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    const changed = change(value);
    return changed === removed ? undefined : changed;
  }
  if (Array.isArray(value))
    return value.map((inner: unknown, nth) => (nth === step ? replacedAt(inner, rest, change) : inner));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === step ? replacedAt(inner, rest, change) : inner,
    ]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
