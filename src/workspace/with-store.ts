import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { type DataPlace, databaseOf, filesFolderOf, refuseUnused } from './data-place.ts';
import { type FileFolder, openFileFolder } from './file-folder.ts';

/** Works on the store and the files of a place that has been used before, and closes them. Throws Problem `nothing-stored` for any other. */
export async function withStore<Result>(
  place: DataPlace,
  work: (parts: { readonly store: Store; readonly files: FileFolder }) => Promise<Result>,
): Promise<Result> {
  refuseUnused(place);
  const store = await openStore(databaseOf(place));
  try {
    return await work({ store, files: openFileFolder(filesFolderOf(place)) });
  } finally {
    await store.close();
  }
}
