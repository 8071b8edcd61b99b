import { keepFile, listFiles, readFile } from '../../api/files.ts';
import { type Handler, handle } from '../handler.ts';
import { startReading } from '../start-reading.ts';

/** What answers the contracts about files. */
export const fileHandlers: readonly Handler[] = [
  handle(listFiles, async ({ sender, params }, { workspace }) => ({
    json: { files: await workspace.files.list(sender, params) },
  })),
  handle(keepFile, async ({ sender, params, bytes, mediaType }, { workspace }) => {
    const { mostBytes } = keepFile.takes;
    return { json: await workspace.files.keep(sender, params, { bytes, mediaType, mostBytes }) };
  }),
  handle(readFile, async ({ sender, params: { sha256, ...place } }, { workspace }) => {
    const { file, bytes } = await workspace.files.read(sender, place, sha256);
    const { mediaType, sizeBytes } = file;
    return { file: { name: sha256, mediaType, sizeBytes, bytes: await startReading(bytes) } };
  }),
];
