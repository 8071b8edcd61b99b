/** One project in a file that can be mailed: its journal, from which its record follows, and its files. No people: users stand in it by id alone. */

import { authorize } from '../../core/authorize.ts';
import { canonicalJson } from '../../core/base/hash.ts';
import { lastMigration } from '../../store/owner.ts';
import type { KeptFile, ProjectHead, Store } from '../../store/store.ts';
import { archiveFormat, type ArchiveHead, journalName, rowsName } from '../archive/archive.ts';
import { packArchive, type PackedEntry } from '../archive/pack.ts';
import { fileEntry } from '../backup/backup-entries.ts';
import type { FileFolder } from '../file-folder.ts';
import { grantOf, projectMissing } from '../grant-of.ts';
import { appendAffairs } from '../office-journal.ts';
import { readVersion } from '../package-folder.ts';
import type { ProjectPlace, Sender } from '../sender.ts';

/** What export works with; `clock` gives milliseconds since 1970. */
export type ExportParts = {
  readonly store: Store;
  readonly files: FileFolder;
  readonly clock: () => number;
};

/** Who exports which project. */
export type ExportOrder = {
  readonly sender: Sender;
  readonly place: ProjectPlace;
  readonly passphrase?: string | undefined;
};

/**
 * The bytes of a `.strand` file, for whoever may read the record and its journal. That the project left the house is in the office's journal before
 * the first byte goes. Throws Problems `project-missing` and `not-allowed`.
 */
export async function* exportProject(parts: ExportParts, order: ExportOrder): AsyncGenerator<Uint8Array> {
  const { office, project } = order.place;
  const { head, files } = await allowExport(parts, order);
  const about: ArchiveHead = {
    kind: 'project',
    format: archiveFormat,
    version: readVersion(),
    madeAt: new Date(parts.clock()).toISOString(),
    migration: lastMigration,
    office,
    project,
  };
  const entries = projectEntries(parts, order.place, { head, files });
  yield* packArchive({ head: about, entries, passphrase: order.passphrase });
}

type Exported = { readonly head: ProjectHead; readonly files: readonly KeptFile[] };

async function allowExport({ store, clock }: ExportParts, { sender, place }: ExportOrder): Promise<Exported> {
  const { office, project } = place;
  return store.inOffice(office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    authorize(grant, 'read');
    authorize(grant, 'read-journal');
    const head = await transaction.lockProject(project);
    if (head === undefined) throw projectMissing(project);
    const act = { office, actor: sender.user, at: clock() };
    await appendAffairs(transaction, act, [{ did: 'export-project', project, head: head.hash }]);
    return { head, files: await transaction.listFiles(project) };
  });
}

const atOnce = 500;

/** Up to the head that was noted, whatever comes meanwhile. */
async function* projectEntries(
  { store, files }: ExportParts,
  { office, project }: ProjectPlace,
  { head, files: held }: Exported,
): AsyncGenerator<PackedEntry> {
  for (let after = 0; after < head.version; after += atOnce) {
    const limit = Math.min(atOnce, head.version - after);
    const start = after;
    const entries = await store.inOffice(office, (transaction) =>
      transaction.readEntries(project, start, limit),
    );
    const lines = entries.map(({ hash, text }) => `${canonicalJson({ hash, text })}\n`);
    yield { name: journalName(office, project, after / atOnce + 1), lines };
  }
  if (held.length > 0)
    yield { name: rowsName('files', 1), lines: held.map((file) => `${canonicalJson(file)}\n`) };
  for (const { sha256 } of held) yield fileEntry(files, sha256);
}
