import type { Id } from '../core/base/id.ts';
import type { Store } from '../store/store.ts';
import { type ExportOrder, exportProject } from './export-project/export-project.ts';
import type { FileFolder } from './file-folder.ts';
import { type ImportOrder, importProject } from './import-project/import-project.ts';
import { type ReadOrder, readUpload } from './read-upload.ts';
import type { ReadReport, UnreadReport } from './reading/read-job.ts';
import { openReaders, type Readers } from './reading/readers.ts';

/** Projects as files, out of an office and into one, and reports read into records. */
export type Exchange = {
  readonly exportProject: (order: ExportOrder) => AsyncIterable<Uint8Array>;
  readonly importProject: (order: ImportOrder) => Promise<Id>;
  readonly readUpload: (order: ReadOrder) => Promise<ReadReport | UnreadReport>;
};

/** What an exchange is made of; `clock` gives milliseconds since 1970. Readers of its own are opened where none are given. */
export type ExchangeParts = {
  readonly store: Store;
  readonly files: FileFolder;
  readonly clock: () => number;
  readonly readers?: Readers;
};

/** Opens it on a store and its files. */
export function openExchange({ readers = openReaders(), ...given }: ExchangeParts): Exchange {
  const parts = { ...given, readers };
  return {
    exportProject: (order) => exportProject(parts, order),
    importProject: (order) => importProject(parts, order),
    readUpload: (order) => readUpload(parts, order),
  };
}
