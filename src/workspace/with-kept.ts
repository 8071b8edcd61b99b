import { type Owner, withOwner } from '../store/owner.ts';
import { type DataPlace, databaseOf, refuseUnused } from './data-place.ts';

/** The databases that restores have put aside. */
export type Kept = Pick<Owner, 'listKept' | 'dropKept' | 'putBack'>;

/** Works on what restores have put aside at a place. Throws Problem `nothing-stored` where no database was ever made. */
export async function withKept<Result>(
  place: DataPlace,
  work: (kept: Kept) => Promise<Result>,
): Promise<Result> {
  refuseUnused(place);
  return withOwner(databaseOf(place), work);
}
