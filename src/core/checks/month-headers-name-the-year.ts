import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A header of months names their years, also where it is repeated. */
export const monthHeadersNameTheYear: Check = {
  id: 'month-headers-name-the-year',
  catalogue: 'WP-17',
  severity: 'advice',
  rule: 'Good practice: a month in a header stands with its year, so that each table can be read by itself.',
  message:
    '{count, plural, one {# repeated header shows} other {# repeated headers show}} months without their year (line {lines}).',
  find,
};

const showsMonths = /(?<!\d)(?:0?[1-9]|1[0-2])(?:\D+(?:0?[1-9]|1[0-2])){2}(?!\d)/;
const namesYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const headers = source.leftovers.flatMap(({ why, text, line }, index) =>
      why === 'repeated-header' && showsMonths.test(text) && !namesYear.test(text) ? [{ line, index }] : [],
    );
    return headers.length === 0 ? [] : [toFound(source, headers)];
  });
}

const toFound = (
  source: Rows['sources'],
  headers: readonly { readonly line: number; readonly index: number }[],
): Found => ({
  at: headers.map(({ line, index }) => ({
    ...placeOf('sources', source, `leftovers.${index}`),
    source: { source: source.id, line },
  })),
  params: { count: headers.length, lines: headers.map(({ line }) => String(line)) },
});
