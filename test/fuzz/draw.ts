/** Places in a random value where something known is to stand, such as the id of a row that is there: what it is, is found when it is sent. */

const mark: unique symbol = Symbol('draw');

/** What is asked for: a text of a pattern, for a field of that name; `instead` where nothing of the kind is known. */
export type Draw = {
  readonly [mark]: true;
  readonly pattern: string;
  readonly name: string;
  readonly nth: number;
  readonly instead: string;
};

/** Asks for something known. */
export const drawOf = (asked: Omit<Draw, typeof mark>): Draw => ({ [mark]: true, ...asked });

const isDraw = (value: unknown): value is Draw =>
  typeof value === 'object' && value !== null && mark in value;

/** The value with what is known in all such places. */
export function resolved(value: unknown, find: (draw: Draw) => string | undefined): unknown {
  if (isDraw(value)) return find(value) ?? value.instead;
  if (Array.isArray(value)) return value.map((inner: unknown) => resolved(inner, find));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner, find)]));
}

/** What was seen, by its kind, and found again by the pattern of a schema and the name of a field. */
export type Pool = {
  /** Takes in all ids, offices, hashes and secrets in a value. */
  readonly see: (value: unknown) => void;
  readonly find: (draw: Draw) => string | undefined;
};

const mostOfAKind = 80;
const mostSeen = 3000;

const kinds: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^[a-z]{3}_[0-9a-z]{1,40}$/, (text) => text.slice(0, 3)],
  [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, () => 'office'],
  [/^[0-9a-f]{64}$/, () => 'sha256'],
  [/^fnd_[0-9a-f]{16}$/, () => 'finding'],
  [/^[A-Za-z0-9_-]{43}$/, () => 'secret'],
];

/** The prefix of the ids that stand in fields of these names; in others any may. */
const prefixes: Readonly<Record<string, string>> = {
  user: 'usr',
  project: 'prj',
  session: 'ses',
  token: 'tok',
  indicator: 'ind',
  result: 'res',
  strand: 'str',
  plan: 'wpl',
  item: 'itm',
  hold: 'hld',
  report: 'rep',
  source: 'src',
  activity: 'act',
};

/** Opens an empty pool. */
export function openPool(): Pool {
  const seen = new Map<string, string[]>();
  const keep = (kind: string, text: string): void => {
    const known = seen.get(kind) ?? [];
    if (known.includes(text)) return;
    seen.set(kind, [...known, text].slice(-mostOfAKind));
  };
  return {
    see: (value) => {
      for (const text of textsIn(value)) {
        const kind = kinds.find(([pattern]) => pattern.test(text));
        if (kind !== undefined) keep(kind[1](text), text);
      }
    },
    find: ({ pattern, name, nth }) => {
      const kind = kindOf(pattern, name) ?? [...seen.keys()].filter(isPrefix)[nth % 7] ?? '';
      const known = seen.get(kind) ?? [];
      return known[nth % Math.max(1, known.length)];
    },
  };
}

const isPrefix = (kind: string): boolean => kind.length === 3;

/** Undefined where ids of any kind will do. */
function kindOf(pattern: string, name: string): string | undefined {
  const [, prefix] = /^\^([a-z]{3})_/.exec(pattern) ?? [];
  if (prefix !== undefined && prefix !== 'fnd') return prefix;
  const found = kinds.find(([known]) => known.source === pattern);
  if (found === undefined || found[0] === kinds[0]?.[0]) return prefixes[name];
  return found[1]('');
}

function textsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0 && found.length < mostSeen) {
    const next = left.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) left.push(...(Object.values(next) as unknown[]));
  }
  return found;
}
