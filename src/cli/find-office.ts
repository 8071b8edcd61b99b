import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { Say } from './command.ts';
import { storeWords } from './store-words.ts';

/** Offices as a command line finds them. */
export type Offices = {
  readonly listOffices: () => Promise<readonly { readonly office: string; readonly name: string }[]>;
};

/** The office of a name or id, or the only one there is. Throws Problem `wrong-use` that lists them. */
export async function findOffice(store: Offices, wish: string | undefined, say: Say): Promise<Id> {
  const all = await store.listOffices();
  const offices = all.map(({ office, name }) => `${name} (${office})`).join(', ');
  const [found, another] = all.filter(
    ({ office, name }) => wish === undefined || office === wish || name === wish,
  );
  if (found !== undefined && another === undefined) return found.office;
  if (wish === undefined || another !== undefined)
    throw new Problem('wrong-use', { why: say(storeWords.needsOffice, { offices }) });
  throw new Problem('wrong-use', { why: say(storeWords.noSuchOffice, { actual: wish, offices }) });
}
