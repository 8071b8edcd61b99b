import type { Participations } from '../../../evidence/participations.ts';
import { type Words, say } from '../../phrase.ts';

/** The words for who came to events. */
export const participationWords = {
  split:
    '{total, plural, one {# participation} other {# participations}}: {women, plural, one {# woman} other {# women}}, {men, plural, one {# man} other {# men}}',
  partlySplit:
    '{total, plural, one {# participation} other {# participations}}: {women, plural, one {# woman} other {# women}}, {men, plural, one {# man} other {# men}}, {others} without a note of sex',
  unsplit:
    '{total, plural, one {# participation} other {# participations}}, women and men not counted separately',
  eachTime: 'Persons who came to several events are counted each time.',
} as const;

/** Who came to events, women and men apart as far as they were counted apart. */
export function sayParticipations({ women, men, total }: Participations): Words {
  const others = total - women - men;
  if (others === 0) return say(participationWords.split, { total, women, men });
  if (others === total) return say(participationWords.unsplit, { total });
  return say(participationWords.partlySplit, { total, women, men, others });
}
