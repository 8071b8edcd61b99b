import type { Entity } from '../../core/release/scan/entity.ts';
import { isStale } from '../../core/release/withheld-words.ts';
import { Problem } from '../../core/problem.ts';
import type { RedactionRefusal } from '../../formats/binary/redact/redaction-refusal.ts';
import type { Store } from '../../store/store.ts';
import { authorize } from '../../core/authorize.ts';
import { currentProject } from '../current-project.ts';
import type { FileFolder } from '../file-folder.ts';
import { grantOf, projectMissing } from '../grant-of.ts';
import type { ProjectCache } from '../project-cache.ts';
import type { Readers } from '../reading/readers.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { wordsWithheldIn } from './entities-of.ts';

/** What redacts files. */
export type RedactParts = {
  readonly store: Store;
  readonly cache: ProjectCache;
  readonly files: FileFolder;
  readonly readers: Pick<Readers, 'redactPdf'>;
};

/** Which file of a project is redacted. */
export type RedactOrder = ProjectPlace & { readonly sender: Sender; readonly sha256: string };

/**
 * A PDF that the project holds, without what is withheld in its record; nothing is kept. Amounts and days stay in it. Throws Problems
 * `file-missing`, `no-pdf`, `redactions-stale` and `pdf-not-redacted`.
 */
export async function redactFile(parts: RedactParts, order: RedactOrder): Promise<Uint8Array> {
  const entities = await entitiesFor(parts, order);
  const bytes: Uint8Array[] = [];
  for await (const part of parts.files.read(order.sha256)) bytes.push(part);
  const file = { name: 'file.pdf', bytes: Buffer.concat(bytes) };
  const made = await parts.readers.redactPdf({ file, entities });
  if ('refused' in made) throw refusalOf(made);
  return made.bytes;
}

async function entitiesFor(
  { store, cache }: RedactParts,
  { sender, sha256, ...place }: RedactOrder,
): Promise<readonly Entity[]> {
  const { office, project } = place;
  return store.inOffice(office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    authorize(grant, 'read');
    authorize(grant, 'release-report');
    const current = await currentProject(transaction, project, { seen: cache.find(office, project) });
    if (current === undefined) throw projectMissing(project);
    const file = await transaction.findFile(project, sha256);
    if (file === undefined) throw new Problem('file-missing', { sha256 });
    if (file.mediaType !== 'application/pdf') throw new Problem('no-pdf');
    const stale = current.project.redactions.filter((redaction) => isStale(current.project, redaction));
    if (stale.length > 0) throw new Problem('redactions-stale', { count: stale.length });
    return wordsWithheldIn(current.project);
  });
}

/** The reasons as the problem's title names them. */
const reasons = {
  unreadable: 'unreadable',
  pictures: 'pictures',
  'hidden-text': 'hidden',
  'still-there': 'left',
} as const satisfies Readonly<Record<RedactionRefusal['refused'], string>>;

const refusalOf = (refusal: RedactionRefusal): Problem =>
  new Problem('pdf-not-redacted', {
    why: reasons[refusal.refused],
    pages: 'pages' in refusal ? refusal.pages.join(', ') : '',
    count: 'entities' in refusal ? refusal.entities.length : 0,
  });
