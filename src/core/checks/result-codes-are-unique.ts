import { nextFreeCode } from '../base/code.ts';
import { type Change, put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { parsed } from '../results/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';

type Result = Rows['results'];

/** No two results have the same code. */
export const resultCodesAreUnique: Check = {
  id: 'result-codes-are-unique',
  catalogue: 'LF-04',
  severity: 'error',
  rule: 'Each result has a number of its own (PRAG Annex C, 2016).',
  message: 'Result code {code} is used {count, plural, =2 {twice} other {# times}}.',
  find,
};

function find(project: Project): readonly Found[] {
  const byCode = groupByCode(project.results);
  const taken = new Set(byCode.keys());
  return [...byCode].flatMap(([code, results]) => (results.length > 1 ? [twice(code, results, taken)] : []));
}

function groupByCode(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const byCode = new Map<string, Result[]>();
  for (const result of results) {
    const code = parsed(result.code);
    if (code === undefined) continue;
    const same = byCode.get(code);
    if (same) same.push(result);
    else byCode.set(code, [result]);
  }
  return byCode;
}

function twice(code: string, results: readonly Result[], taken: ReadonlySet<string>): Found {
  return {
    at: results.map((result) => placeOf('results', result, 'code')),
    params: { code, count: results.length },
    fix: {
      title: 'Give all but the first the next free numbers after {code}',
      changes: renumber(code, results, taken),
    },
  };
}

function renumber(code: string, results: readonly Result[], taken: ReadonlySet<string>): readonly Change[] {
  const used = new Set(taken);
  return results.slice(1).map((result) => {
    const free = nextFreeCode(code, used);
    used.add(free);
    return put('results', { ...result, code: free });
  });
}
