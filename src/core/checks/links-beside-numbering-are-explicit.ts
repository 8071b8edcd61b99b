import { put } from '../change.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { resolvesTo } from '../results/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** A link that the numbers do not express is marked as made by a person. */
export const linksBesideNumberingAreExplicit: Check = {
  id: 'links-beside-numbering-are-explicit',
  catalogue: 'LF-12',
  severity: 'advice',
  rule: 'Not every activity leads to a single output; a contribution beside the one that its number expresses is stated explicitly (note of the activity matrix).',
  message: '{from} also serves {to}, which its number does not say: state the link explicitly.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.links
    .filter((link) => link.origin === 'numbering')
    .flatMap((link) => {
      const from = findRow(project, 'activities', link.from) ?? findRow(project, 'results', link.from);
      const to = findRow(project, 'results', link.to);
      return !from || !to || resolvesTo(from.code, to.code) ? [] : [found(link, from, to)];
    });
}

function found(link: Rows['links'], from: Rows['activities'] | Rows['results'], to: Rows['results']): Found {
  return {
    at: [placeOf('links', link, 'origin')],
    params: { from: nameOf(from), to: nameOf(to) },
    fix: {
      title: 'Mark the link from {from} to {to} as explicit',
      changes: [put('links', { ...link, origin: 'explicit' })],
    },
  };
}
