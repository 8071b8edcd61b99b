import { findRow } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** What is public anyway is not withheld: names of public bodies, totals of the project. */
export const publicMattersAreReleased: Check = {
  id: 'public-matters-are-released',
  catalogue: 'RD-10',
  severity: 'advice',
  rule: 'Of a document that is covered by an exception in part the rest is released (Article 4(6) of Regulation (EC) No 1049/2001); names of public bodies and totals usually are.',
  message:
    '{what, select, total {The total of the project} other {The name of a public body, “{name}”,}} is withheld, which is usually public.',
  find,
};

const publicKinds: ReadonlySet<string | undefined> = new Set([
  'authority',
  'international',
  'donor',
  'university',
]);

function find(project: Project): readonly Found[] {
  return project.redactions
    .filter(({ by, span, unit }) => by === 'us' && span === undefined && unit === undefined)
    .flatMap((redaction) => bodyIn(project, redaction) ?? totalIn(project, redaction) ?? []);
}

function bodyIn(project: Project, redaction: Rows['redactions']): readonly Found[] | undefined {
  const body = findRow(project, 'organisations', redaction.row);
  if (!body || !publicKinds.has(body.kind) || !/^(?:name|acronym)\b/.test(redaction.field)) return undefined;
  return [
    {
      at: [placeOf('redactions', redaction, 'field'), placeOf('organisations', body, 'name')],
      params: { what: 'body', name: body.name },
    },
  ];
}

function totalIn(project: Project, redaction: Rows['redactions']): readonly Found[] | undefined {
  const row = projectRowOf(project);
  if (row === undefined || redaction.row !== row.id || redaction.field !== 'statedTotal') return undefined;
  const at = [placeOf('redactions', redaction, 'field'), placeOf('project', row, 'statedTotal')];
  return [{ at, params: { what: 'total', name: '' } }];
}
