import { createReadStream } from 'node:fs';
import { lastMigration } from '../../store/owner.ts';
import { checkArchive } from '../archive/check-archive.ts';
import { writeDurably } from '../write-durably.ts';
import { type ExportOrder, type ExportParts, exportProject } from './export-project.ts';

/** Exports a project into a file, which is read again to its end before it has its name; gives how many bytes it has. Throws like `exportProject`. */
export function exportToFile(
  parts: ExportParts,
  order: ExportOrder & { readonly path: string },
): Promise<number> {
  const { path, passphrase } = order;
  return writeDurably(path, exportProject(parts, order), async (draft) => {
    await checkArchive({ bytes: createReadStream(draft), kind: 'project', lastMigration, passphrase });
  });
}
