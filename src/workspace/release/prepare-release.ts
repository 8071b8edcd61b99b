/**
 * A release as it would be: compiled for the public in each locale and format, from the record as it was when the report was frozen and with what is
 * withheld today, and looked through together with what was published before. Nothing is kept of it.
 */

import { createHash } from 'node:crypto';
import { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import { getRow } from '../../core/commands/get-row.ts';
import { publicRecord, type Publishable } from '../../core/release/public-record.ts';
import { misfitsOf, withPublishing } from '../../core/release/record-when-frozen.ts';
import type { ReleaseInput } from '../../core/release/release-input.ts';
import { isOpen } from '../../core/report/build/report-on.ts';
import { recordToFreeze } from '../../core/report/submit.ts';
import type { Renderers } from '../renderers.ts';
import { withheldIn } from './entities-of.ts';
import type { RegisterNames } from './register-names.ts';
import { type PublicFile, renderPublic } from './render-public.ts';
import { type ScanParts, type ScannedRelease, scanRelease } from './scan-release.ts';

/** What prepares releases. */
export type PrepareParts = ScanParts & { readonly renderers: Renderers };

/** What a release is made from: the record as it stands, as it was when the report was frozen, and the names of its register. */
export type ReleaseSource = RegisterNames & { readonly today: Project; readonly frozen: Project };

/** A release as it would be, with what stands against it, and of how many people in the register the names could not be read. */
export type PreparedRelease = Pick<Publishable, 'publicVersion' | 'shown' | 'exposed'> &
  Pick<RegisterNames, 'unreadNames'> &
  ScannedRelease & { readonly files: readonly PublicFile[] };

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
  const scanned = await scanRelease(parts, { files, releases: project.releases }, entities);
  return { ...open, files, ...scanned, unreadNames };
}

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
