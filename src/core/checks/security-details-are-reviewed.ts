import { wordsOf } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';

/** Before a report is released, somebody looks at what it says of offices, travel and security. */
export const securityDetailsAreReviewed: Check = {
  id: 'security-details-are-reviewed',
  catalogue: 'RD-12',
  severity: 'warning',
  rule: 'Public security is an exception of its own (Article 4(1)(a) of Regulation (EC) No 1049/2001): offices, movements and security staff are reviewed case by case.',
  message:
    'Parts of this record are released with redactions, and {count, plural, one {an entry tells} other {# entries tell}} of security staff, offices or field visits. Was that reviewed?',
  find,
};

function find(project: Project): readonly Found[] {
  const isReleased =
    project.redactions.length > 0 || project.sources.some(({ withheld }) => withheld.length > 0);
  if (!isReleased) return [];
  const reviewed = new Set(project.redactions.map(({ row }) => row));
  const places = [
    ...project.means.filter(isSensitiveMean).map((mean) => placeOf('means', mean, 'text')),
    ...project.meetings.filter(tellsOfFieldVisit).map((meeting) => placeOf('meetings', meeting, 'topic')),
  ].filter((place: Place) => !reviewed.has(place.row));
  return places.length === 0 ? [] : [{ at: places, params: { count: places.length } }];
}

const security = /security|sécurité/iu;
const office = /\boffices?\b|\bbureaux?\b/iu;
const fieldVisit =
  /\b(?:field|one-day|site) (?:visit|mission|trip)|\b(?:mission|visit|travel) to\b|visite (?:de terrain|à)|mission à/iu;

const isSensitiveMean = ({ kind, text }: Rows['means']): boolean =>
  wordsOf(text).some((words) => security.test(words) || (kind === 'infrastructure' && office.test(words)));

const tellsOfFieldVisit = ({ topic }: Rows['meetings']): boolean =>
  wordsOf(topic).some((words) => fieldVisit.test(words));
