/**
 * A release as it would be: compiled for the public in each locale and format, from the record as it was when the report was frozen and with what is
 * withheld today, and looked through together with what was published before. Nothing is kept of it.
 */

import { createHash } from 'node:crypto';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { getRow } from '../../core/commands/get-row.ts';
import { isPerson } from '../../core/release/accepted.ts';
import { publicRecord, type Publishable } from '../../core/release/public-record.ts';
import { misfitsOf, withPublishing } from '../../core/release/record-when-frozen.ts';
import type { ReleaseInput } from '../../core/release/release-input.ts';
import type { Entity } from '../../core/release/scan/entity.ts';
import { isOpen } from '../../core/report/build/report-on.ts';
import { recordToFreeze } from '../../core/report/submit.ts';
import type { NamedBytes } from '../../formats/binary/apart/file-part.ts';
import type { Hit, Unread } from '../../formats/binary/apart/scan-files.ts';
import type { Readers } from '../reading/readers.ts';
import type { Renderers } from '../renderers.ts';
import { withheldIn } from './entities-of.ts';
import type { RegisterNames } from './register-names.ts';
import { type PublicFile, renderPublic } from './render-public.ts';

/** What prepares releases. `readEarlier` gives a file that was published before, `undefined` where it is not there any more. */
export type PrepareParts = {
  readonly renderers: Renderers;
  readonly readers: Pick<Readers, 'scan'>;
  readonly readEarlier: (sha256: string) => Promise<Uint8Array | undefined>;
};

/** What a release is made from: the record as it stands, as it was when the report was frozen, and the names of its register. */
export type ReleaseSource = RegisterNames & { readonly today: Project; readonly frozen: Project };

/**
 * A release as it would be, with what stands against it: hits, those in files that were published before as `earlier`; parts of files that could not be
 * read; and of how many people in the register the names could not.
 */
export type PreparedRelease = Pick<Publishable, 'publicVersion' | 'shown' | 'exposed'> &
  Pick<RegisterNames, 'unreadNames'> & {
    readonly files: readonly PublicFile[];
    readonly hits: readonly Hit[];
    readonly earlier: readonly Hit[];
    readonly unread: readonly Unread[];
  };

/** Prepares a release. Throws Problems `report-open`, `redactions-stale`, `redactions-of-other-text`, `report-not-written` and `invalid-input`. */
export async function prepareRelease(
  parts: PrepareParts,
  { today, frozen, people, unreadNames }: ReleaseSource,
  input: ReleaseInput,
): Promise<PreparedRelease> {
  refuseUnfit(today, frozen, input);
  const project = withPublishing(frozen, today);
  const open = publicRecord(recordToFreeze(project, input.report), {
    period: getRow(project, 'reports', input.report),
    ledgers: project.releases.map(({ counts }) => counts),
    publicId: publicIdsOf(input.release),
  });
  const files = await renderPublic(parts.renderers, { project, input, open });
  const entities = [...withheldIn([today, project]), ...people];
  const own = await scanEach(parts, files, entities);
  const before = await scanEach(parts, await earlierFiles(parts, project), entities);
  return {
    ...open,
    files,
    hits: own.hits,
    earlier: before.hits.filter((hit) => !isPublishedOnPurpose(hit, project)),
    unread: [...own.unread, ...before.unread],
    unreadNames,
  };
}

/** Whoever was published on purpose is out, and it is on record why. */
const isPublishedOnPurpose = ({ entity }: Hit, { releases }: Project): boolean =>
  isPerson(entity) && releases.some(({ accepted = [] }) => accepted.some(({ hit }) => hit === entity));

function refuseUnfit(today: Project, frozen: Project, { report }: ReleaseInput): void {
  if (isOpen(getRow(today, 'reports', report))) throw new Problem('report-open', { report });
  const { stale, otherThen } = misfitsOf(frozen, today);
  if (stale.length > 0) throw new Problem('redactions-stale', { count: stale.length });
  if (otherThen.length > 0) throw new Problem('redactions-of-other-text', { count: otherThen.length });
}

/** Ids that nobody can lead back without the release's own, which is in no document. */
const publicIdsOf =
  (release: string) =>
  (id: string): string =>
    `${id.slice(0, 4)}${createHash('sha256').update(`${release} ${id}`).digest('hex').slice(0, 24)}`;

/** Documents of earlier releases, each once, under the name of the release that first had it. */
async function earlierFiles({ readEarlier }: PrepareParts, project: Project): Promise<readonly NamedBytes[]> {
  const documents = new Map(
    project.releases.flatMap(({ id, documents: published }) =>
      published.map(({ name, sha256 }) => [sha256, `${id}/${name}`] as const),
    ),
  );
  const files: NamedBytes[] = [];
  for (const [sha256, name] of documents) {
    const bytes = await readEarlier(sha256);
    if (bytes !== undefined) files.push({ name, bytes });
  }
  return files;
}

async function scanEach(
  { readers }: PrepareParts,
  files: readonly NamedBytes[],
  entities: readonly Entity[],
): Promise<Pick<PreparedRelease, 'hits' | 'unread'>> {
  const scans = await Promise.all(
    files.map(({ name, bytes }) => readers.scan({ file: { name, bytes }, entities })),
  );
  return { hits: scans.flatMap(({ hits }) => hits), unread: scans.flatMap(({ unread }) => unread) };
}
