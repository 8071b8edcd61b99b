import type { Project } from '../project.ts';
import { findGround } from '../release/grounds.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Each redaction says on which exception it rests. */
export const redactionsNameTheirGround: Check = {
  id: 'redactions-name-their-ground',
  catalogue: 'RD-04',
  severity: 'warning',
  rule: 'Access is refused only on an exception of Article 4 of Regulation (EC) No 1049/2001, which the redaction names, such as 4(1)(b).',
  message:
    '{count, plural, one {A redaction names} other {# redactions name}} no legal ground, such as Article 4(1)(b) of Regulation 1049/2001.',
  find,
};

function find(project: Project): readonly Found[] {
  const open = project.redactions.filter(({ ground }) => findGround(ground?.trim() ?? '') === undefined);
  if (open.length === 0) return [];
  return [
    {
      at: open.map((redaction) => placeOf('redactions', redaction, 'ground')),
      params: { count: open.length },
    },
  ];
}
