import { type Found, placeOf } from '../../checks/check.ts';
import { countedByEvent } from '../counts.ts';
import type { Looked, RegisterCheck } from './register-check.ts';

/** An event with a list of participants has a document that shows who came; where heads are counted too, the check of the record says so. */
export const listsHaveASignedSheet: RegisterCheck = {
  id: 'lists-have-a-signed-sheet',
  catalogue: 'PE-09',
  severity: 'warning',
  rule: 'The source of verification of a number of participants is the list that they signed (PRAG Annex C).',
  message:
    '“{title}” ended on {on} with {participants, plural, one {# person} other {# people}} on its list, but no document shows who came.',
  find,
};

function find({ project, register, asOf }: Looked): readonly Found[] {
  const listed = countedByEvent(register);
  return project.events
    .filter(({ to, sources = [], counts = [] }) => to <= asOf && sources.length === 0 && counts.length === 0)
    .flatMap((event): readonly Found[] => {
      const participants = listed.get(event.id) ?? 0;
      if (participants === 0) return [];
      const title = event.title ?? event.type;
      return [{ at: [placeOf('events', event, 'sources')], params: { title, on: event.to, participants } }];
    });
}
