/** What of a scan's finds somebody may accept with a reason. */

import type { Sighting } from './scan/find-in-text.ts';

type Found = Pick<Sighting, 'entity' | 'likeness'> & { readonly id: string };

/** Whether an entity is a person of the register. */
export const isPerson = (entity: string): boolean => entity.startsWith('per_');

/**
 * Whether what was found may be another, or be meant: all of what is withheld, word by word, is never another; a person of the register may be published
 * on purpose.
 */
export const mayBeMeant = ({ entity, likeness }: Found): boolean => likeness !== 'whole' || isPerson(entity);

/** Whether somebody has said why it may stand there: of this place, or of a person in all places. */
export const isAccepted = ({ id, entity }: Found, accepted: ReadonlySet<string>): boolean =>
  accepted.has(id) || (isPerson(entity) && accepted.has(entity));

/** What is accepted where the names of some people in the register cannot be read and so are not looked for. */
export const namesNotRead = 'names-not-read';
