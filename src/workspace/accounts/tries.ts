/**
 * How often somebody may try. Tries run through buckets that empty slowly: the first few cost nothing, then each has to wait, and those who go on
 * wait longer. Nobody is shut out for good, and nobody can shut a colleague out: tries are counted for account and network address together, for
 * the address, and for the account over all addresses - but from where this user got in before, the right password passes the last two, and a wrong one
 * is answered as everywhere.
 *
 * Keys are hashes; of an address of IPv6 the network counts, since one subscriber has all of it.
 */

import { isIPv6 } from 'node:net';
import { Problem } from '../../core/problem.ts';
import type { UserRows } from '../../store/user-rows.ts';
import { hashOf } from './secrets.ts';

/** What tries are counted with. */
type Counter = Pick<UserRows, 'countTry' | 'isKnownPlace'>;

type Bucket = { readonly name: string; readonly most: number; readonly everyMs: number };

const second = 1000;
const minute = 60 * second;

/** Two buckets for each kind of key: the small one is full soon and empties soon, the large one takes those who go on. */
const buckets = {
  pair: [
    { name: 'pair', most: 5, everyMs: 20 * second },
    { name: 'pair-long', most: 20, everyMs: 5 * minute },
  ],
  address: [{ name: 'address', most: 60, everyMs: 10 * second }],
  account: [{ name: 'account', most: 20, everyMs: 30 * second }],
  begin: [{ name: 'begin', most: 60, everyMs: 2 * second }],
  mail: [{ name: 'mail', most: 3, everyMs: 20 * minute }],
} as const satisfies Readonly<Record<string, readonly Bucket[]>>;

/** Somebody who tries to get into an account: the account by its address in lower case, the place as `placeOf` gives it. */
type Try = {
  readonly account: string;
  readonly address: string;
  readonly place: string;
  readonly at: number;
};

/**
 * Counts a try of a password. Throws Problem `too-many-tries`, the same whether there is such an account or not; from where its user got in before
 * it may give that Problem instead, for a wrong password to be refused with, so that nobody is told by the refusal that the place is known.
 */
export async function countPasswordTry(
  counter: Counter,
  { account, address, place, at }: Try,
): Promise<Problem | undefined> {
  const network = networkOf(address);
  await count(counter, { buckets: buckets.pair, key: `${account} ${network}`, at });
  const isKnown = await counter.isKnownPlace(place, at);
  const refusal =
    (await refusalOf(counter, { buckets: buckets.address, key: network, at })) ??
    (await refusalOf(counter, { buckets: buckets.account, key: account, at }));
  if (refusal !== undefined && !isKnown) throw refusal;
  return refusal;
}

/** Counts a try with a secret that nobody can guess: a link, a passkey, a provider's answer. Throws Problem `too-many-tries`. */
export const countSecretTry = (counter: Counter, address: string, at: number): Promise<void> =>
  count(counter, { buckets: buckets.address, key: networkOf(address), at });

/** Counts the beginning of a ceremony. Throws Problem `too-many-tries`. */
export const countBeginning = (counter: Counter, address: string, at: number): Promise<void> =>
  count(counter, { buckets: buckets.begin, key: networkOf(address), at });

/** Whether another mail may go to an account now. */
export async function mayMail(counter: Counter, account: string, at: number): Promise<boolean> {
  const waits = await waitsOf(counter, { buckets: buckets.mail, key: account, at });
  return waits.every((wait) => wait === 0);
}

/** A user at a network address, as a hash. */
export const placeOf = (user: string, address: string): string =>
  hashOf(`place ${user} ${networkOf(address)}`);

type Counted = { readonly buckets: readonly Bucket[]; readonly key: string; readonly at: number };

async function count(counter: Counter, counted: Counted): Promise<void> {
  const refusal = await refusalOf(counter, counted);
  if (refusal !== undefined) throw refusal;
}

async function refusalOf(counter: Counter, counted: Counted): Promise<Problem | undefined> {
  const wait = Math.max(...(await waitsOf(counter, counted)));
  return wait > 0 ? new Problem('too-many-tries', { seconds: Math.ceil(wait / second) }) : undefined;
}

/** The buckets in turn, until one is full: a try that is refused does not fill the next. */
async function waitsOf(counter: Counter, { buckets: inTurn, key, at }: Counted): Promise<readonly number[]> {
  const waits: number[] = [];
  for (const { name, most, everyMs } of inTurn) {
    const wait = await counter.countTry(hashOf(`${name} ${key}`), { most, everyMs, at });
    waits.push(wait);
    if (wait > 0) break;
  }
  return waits;
}

/** The address of IPv4, or the first 64 bits of one of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
