import { compareDecimals, decimal, subtractDecimals, sumDecimals } from '../base/decimal.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The shares of the funders make 100 %. */
export const funderSharesAddUp: Check = {
  id: 'funder-shares-add-up',
  catalogue: 'BU-11',
  severity: 'error',
  rule: 'Good practice: where several donors fund a project, their shares make 100 %.',
  message:
    'The shares of the {count, plural, one {funder make} other {# funders make}} {actual}, not {expected}.',
  find,
};

const whole = decimal(1);
/** Shares are printed with two digits after the point of the percentage. */
const tolerance = decimal('0.0005');

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  const shares = (row?.funders ?? []).flatMap((funder) => funder.share ?? []);
  if (!row || shares.length === 0 || shares.length < (row.funders?.length ?? 0)) return [];
  const actual = sumDecimals(shares);
  const off = subtractDecimals(actual, whole);
  const isClose = compareDecimals(off, tolerance) <= 0 && compareDecimals(off, decimal('-0.0005')) >= 0;
  if (isClose) return [];
  return [
    {
      at: [placeOf('project', row, 'funders')],
      params: { count: shares.length, actual: { share: actual }, expected: { share: whole } },
    },
  ];
}
