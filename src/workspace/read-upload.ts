import type { Day } from '../core/base/day.ts';
import type { OfficeId, Store } from '../store/store.ts';
import type { FileFolder } from './file-folder.ts';
import { getOfficeRole } from './office-rights.ts';
import type { ReadReport, UnreadReport } from './reading/read-job.ts';
import type { Readers } from './reading/readers.ts';
import { type Received, withReceived } from './reading/received.ts';
import type { Sender } from './sender.ts';

/** Who wants which upload read, as of which day where that is said. `name` is what the file is called; the signal ends the reading. */
export type ReadOrder = Received & {
  readonly sender: Sender;
  readonly office: OfficeId;
  readonly name: string;
  readonly asOf: Day | undefined;
  readonly today: Day;
  readonly signal?: AbortSignal;
};

type ReadParts = { readonly store: Store; readonly files: FileFolder; readonly readers: Readers };

/** Reads a report or record for whoever is of the office. Nothing of it is kept. Throws Problems `unknown-office` and those of readers. */
export async function readUpload(
  { store, files, readers }: ReadParts,
  { sender, office, bytes, mostBytes, ...asked }: ReadOrder,
): Promise<ReadReport | UnreadReport> {
  await store.inOffice(office, (transaction) => getOfficeRole(transaction, sender, office));
  return withReceived(files, { bytes, mostBytes }, ({ path }) =>
    readers.readReport({ ...asked, path, mostBytes }),
  );
}
