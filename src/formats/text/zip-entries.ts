import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What a ZIP archive says that it holds, folders too; nothing is inflated. Throws fflate's errors where it is none. */
export function zipEntriesOf(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      return false;
    },
  });
  return entries;
}
