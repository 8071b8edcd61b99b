import { type Found, placeOf } from '../../checks/check.ts';
import { participationsAt } from '../../evidence/participations.ts';
import { countedByEvent } from '../counts.ts';
import type { Looked, RegisterCheck } from './register-check.ts';

/** The heads counted at an event are as many as its list of participants has. */
export const headsAgreeWithTheList: RegisterCheck = {
  id: 'heads-agree-with-the-list',
  catalogue: 'PE-01',
  severity: 'warning',
  rule: 'Good practice: the number of participants that is reported is that of the list which proves it.',
  message:
    '“{title}” counts {expected, plural, one {# head} other {# heads}}, but {actual, plural, one {# person is} other {# people are}} on its list.',
  find,
};

function find({ project, register }: Looked): readonly Found[] {
  const lists = countedByEvent(register);
  return project.events.flatMap((event) => {
    const heads = participationsAt(event);
    const listed = lists.get(event.id) ?? 0;
    if (heads === undefined || listed === 0 || heads === listed) return [];
    return [
      {
        at: [placeOf('events', event, 'counts')],
        params: { title: event.title ?? event.type, expected: heads, actual: listed },
      },
    ];
  });
}
