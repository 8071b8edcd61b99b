import { parentCodeOf } from '../../../../core/base/code.ts';
import type { Rows } from '../../../../core/project.ts';
import { type Reading, idAt } from './reading.ts';

type Coded = Rows['results'] | Rows['activities'];

/**
 * The links that numbering states outright: an activity serves the result that bears its very code, a result the one whose code is its own without the
 * last number. Where a code is borne by several results, it states nothing.
 */
export function linksByCode(
  reading: Reading,
  results: readonly Rows['results'][],
  activities: readonly Rows['activities'][],
): readonly Rows['links'][] {
  const byCode = new Map<string, Rows['results'] | undefined>();
  for (const result of results) {
    const code = result.code ?? '';
    byCode.set(code, byCode.has(code) ? undefined : result);
  }
  const link = (from: Coded, code: string | undefined, nth: number): readonly Rows['links'][] => {
    const to = code === undefined || code === '' ? undefined : byCode.get(code);
    if (!to || to.id === from.id) return [];
    const id = idAt(reading, 'lnk', { line: from.readFrom?.line ?? 0, nth });
    return [{ id, from: from.id, to: to.id, primary: true, origin: 'numbering' }];
  };
  return [
    ...results.flatMap((result) => link(result, parentCodeOf(result.code ?? ''), 0)),
    ...activities.flatMap((activity) => link(activity, activity.code, 1)),
  ];
}
