import type { Store } from '../store/store.ts';

/** How long a request is known after it was carried out: whoever sends it again later than that does it again. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Forgets the requests of all offices that were carried out long before a moment, office by office. Gives how many. */
export async function sweepRequests(
  store: Pick<Store, 'inOffice' | 'listOffices'>,
  at: number,
): Promise<number> {
  let forgotten = 0;
  for (const { office } of await store.listOffices()) {
    forgotten += await store.inOffice(office, (transaction) => transaction.forgetRequests(at - keptMs));
  }
  return forgotten;
}
