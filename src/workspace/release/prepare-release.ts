/**
 * A release as it would be: compiled for the public in each locale and format, and looked through together with what was published before. Nothing is
 * kept of it.
 */

import { createHash } from 'node:crypto';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { getRow } from '../../core/commands/get-row.ts';
import { publicRecord, type Publishable } from '../../core/release/public-record.ts';
import type { ReleaseInput } from '../../core/release/release-input.ts';
import type { Entity } from '../../core/release/scan/entity.ts';
import { isStale } from '../../core/release/withheld-words.ts';
import { isOpen } from '../../core/report/build/report-on.ts';
import { recordToFreeze } from '../../core/report/submit.ts';
import type { NamedBytes } from '../../formats/binary/apart/file-part.ts';
import type { Hit, Unread } from '../../formats/binary/apart/scan-files.ts';
import type { Readers } from '../reading/readers.ts';
import type { Renderers } from '../renderers.ts';
import { entitiesOf } from './entities-of.ts';
import { type PublicFile, renderPublic } from './render-public.ts';

/** What prepares releases. `readEarlier` gives a file that was published before, `undefined` where it is not there any more. */
export type PrepareParts = {
  readonly renderers: Renderers;
  readonly readers: Pick<Readers, 'scan'>;
  readonly readEarlier: (sha256: string) => Promise<Uint8Array | undefined>;
};

/** A release as it would be, with what stands against it. Hits in files that were published before are `earlier`. */
export type PreparedRelease = Pick<Publishable, 'publicVersion' | 'shown' | 'exposed'> & {
  readonly files: readonly PublicFile[];
  readonly hits: readonly Hit[];
  readonly earlier: readonly Hit[];
  readonly unread: readonly Unread[];
};

/** Prepares a release. Throws Problems `report-open`, `redactions-stale`, `report-not-written` and `invalid-input`. */
export async function prepareRelease(
  parts: PrepareParts,
  project: Project,
  input: ReleaseInput,
): Promise<PreparedRelease> {
  refuseUnfit(project, input);
  const open = publicRecord(recordToFreeze(project, input.report), {
    period: getRow(project, 'reports', input.report),
    ledgers: project.releases.map(({ counts }) => counts),
    publicId: publicIdsOf(input.release),
  });
  const files = await renderPublic(parts.renderers, { project, input, open });
  const entities = entitiesOf(project);
  const own = await scanEach(parts, files, entities);
  const before = await scanEach(parts, await earlierFiles(parts, project), entities);
  return { ...open, files, hits: own.hits, earlier: before.hits, unread: [...own.unread, ...before.unread] };
}

function refuseUnfit(project: Project, { report }: ReleaseInput): void {
  if (isOpen(getRow(project, 'reports', report))) throw new Problem('report-open', { report });
  const stale = project.redactions.filter((redaction) => isStale(project, redaction));
  if (stale.length > 0) throw new Problem('redactions-stale', { count: stale.length });
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
