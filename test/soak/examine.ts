/** Looks for anything that was lost: after a crash, in what the product itself gives, judged by code that shares nothing with it. */

import { canonicalJson } from '../../src/core/base/hash.ts';
import { applyChanges, type Change } from '../../src/core/change.ts';
import { emptyProject } from '../../src/core/project.ts';
import type { ProjectPlace } from '../../src/workspace/sender.ts';
import { verifyJournal } from '../journal-verifier.ts';
import type { Acknowledged, Ledger } from './ledger.ts';
import { connectTo } from './mark.ts';
import type { Product, Wish } from './product.ts';

/** An entry as its line in an export has it. */
type Kept = { readonly hash: string; readonly text: string; readonly changes: readonly Change[] };

/** One sentence for each thing that is not as it must be: journals, rows, and all that was acknowledged. */
export async function findLosses(
  product: Product,
  places: readonly ProjectPlace[],
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const where of places) {
    const lines: string[] = [];
    for await (const line of product.journal(where)) lines.push(line);
    const kept = lines.map(entryOf);
    losses.push(
      ...(await chainLosses(lines)),
      ...(await rowLosses(product, where, kept)),
      ...acknowledged
        .filter(({ wish }) => wish.project === where.project)
        .flatMap((one) => missing(kept, one)),
      ...twice(kept),
    );
  }
  return losses;
}

/** Sends again what was never answered, and some of what was: nothing may be done twice, and the answer is that of the first time. */
export async function findRepeats(
  product: Product,
  { acknowledged, unanswered }: Pick<Ledger, 'acknowledged' | 'unanswered'>,
): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const { wish, version } of acknowledged) {
    const again = await sendAgain(product, wish);
    if (again !== version) losses.push(`${wish.key}, sent again, answered ${again} and not ${version}`);
  }
  for (const wish of unanswered) {
    const first = await sendAgain(product, wish);
    const again = await sendAgain(product, wish);
    if (typeof first !== 'number' || again !== first)
      losses.push(`${wish.key}, never answered and sent twice again, answered ${first}, then ${again}`);
  }
  return losses;
}

/** Indexes that do not agree with their tables, and pages whose checksum is wrong, by PostgreSQL's own look at all of them. */
export async function findDamage(folder: string): Promise<readonly string[]> {
  const client = await connectTo(folder, 'strand');
  try {
    await client.query('create extension if not exists amcheck');
    await client.query(`select bt_index_parent_check(index.oid, true, true)
      from pg_class index join pg_am on pg_am.oid = index.relam
      where pg_am.amname = 'btree' and index.relkind = 'i' and index.relpersistence = 'p'`);
    return [];
  } catch (error) {
    return [`the database is damaged: ${String(error)}`];
  } finally {
    await client.end();
  }
}

const sendAgain = (product: Product, wish: Wish): Promise<number | string> => product.run(wish).catch(String);

function entryOf(line: string): Kept {
  const { hash, text } = JSON.parse(line) as { hash: string; text: string };
  return { hash, text, changes: (JSON.parse(text) as { changes: readonly Change[] }).changes };
}

async function chainLosses(lines: readonly string[]): Promise<readonly string[]> {
  const { why, count } = await verifyJournal(lines.map((line) => Buffer.from(line)));
  return why === undefined ? [] : [`the journal is not valid after entry ${count}: ${why}`];
}

async function rowLosses(
  product: Product,
  where: ProjectPlace,
  kept: readonly Kept[],
): Promise<readonly string[]> {
  const { project, head } = await product.read(where);
  const replayed = applyChanges(
    emptyProject,
    kept.flatMap(({ changes }) => changes),
  );
  const losses: string[] = [];
  if (head.version !== kept.length)
    losses.push(`the project is at version ${head.version}, its journal at ${kept.length}`);
  if (kept.length > 0 && head.hash !== kept.at(-1)?.hash)
    losses.push('the head has another hash than the journal');
  if (canonicalJson(project) !== canonicalJson(replayed))
    losses.push('the rows are not those of the journal');
  return losses;
}

function missing(kept: readonly Kept[], { wish, version, hash }: Acknowledged): readonly string[] {
  const entry = kept[version - 1];
  if (entry === undefined) return [`lost: ${wish.key}, acknowledged as version ${version} of ${kept.length}`];
  if (!titlesOf(entry).includes(wish.key)) return [`lost: version ${version} is another than ${wish.key}`];
  return hash === undefined || hash === entry.hash
    ? []
    : [`version ${version} has another hash than when it was acknowledged`];
}

function twice(kept: readonly Kept[]): readonly string[] {
  const seen = new Set<string>();
  return kept.flatMap(titlesOf).flatMap((title) => {
    if (seen.has(title)) return [`${title} was done twice`];
    seen.add(title);
    return [];
  });
}

function titlesOf({ changes }: Kept): readonly string[] {
  return changes.flatMap((change) => {
    const row: object = 'row' in change ? change.row : {};
    return 'title' in row ? [String((row.title as { en?: string }).en)] : [];
  });
}
