/**
 * Publishing a report: prepared from the record at one version, stopped by whatever the scan finds, and then noted by the write path on that same
 * version. Until then nothing of it is kept.
 */

import { authorize } from '../../core/authorize.ts';
import { day } from '../../core/base/day.ts';
import { put } from '../../core/change.ts';
import { parseAs } from '../../core/parse-as.ts';
import { Problem } from '../../core/problem.ts';
import { isAccepted, mayBeMeant, namesNotRead } from '../../core/release/accepted.ts';
import { type ReleaseInput, releaseInput } from '../../core/release/release-input.ts';
import type { Release } from '../../core/release/release.ts';
import type { KeptFile, ProjectHead } from '../../store/store.ts';
import { type CommandAnswer, type CommandRequest, seenVersion } from '../command-request.ts';
import { grantOf } from '../grant-of.ts';
import type { Operation } from '../operation.ts';
import { runOperation } from '../run-command.ts';
import { type ReleaseParts, type ReleasePreview, preview } from './preview-release.ts';
import { readToRelease } from './read-to-release.ts';

/** A request to publish a report; its input is `releaseInput`. */
export type ReleaseRequest = Omit<CommandRequest, 'command'>;

/**
 * Publishes a report. Throws Problems `release-leaks`, `release-not-read`, `names-not-read` and `redactions-not-reviewed`, and those of preparing and of writing; then
 * nothing has changed.
 */
export async function releaseReport(parts: ReleaseParts, asked: ReleaseRequest): Promise<CommandAnswer> {
  const request = { ...asked, command: 'release-report' };
  const prepared = await prepare(parts, request);
  return runOperation(parts, request, () => releasing(prepared));
}

type Prepared = {
  readonly builtOn: ProjectHead;
  readonly release: Release;
  readonly files: readonly KeptFile[];
};

/** Nothing for a request that was carried out already: the write path has its answer. */
async function prepare(parts: ReleaseParts, request: CommandRequest): Promise<Prepared | undefined> {
  const { sender, office, project: id, key } = request;
  const isRepeated = await parts.store.inOffice(office, async (transaction) => {
    authorize(await grantOf(transaction, sender, request), 'release-report');
    return (await transaction.findRequest(sender.user, key)) !== undefined;
  });
  if (isRepeated) return undefined;
  const read = await readToRelease(parts, { sender, office, project: id });
  const { head } = read.current;
  seenVersion(request, head);
  const input = parseAs(releaseInput, request.input);
  const prepared = await preview(parts, read, input);
  refuseUnready(prepared, input);
  const files: (KeptFile & { readonly name: string })[] = [];
  for (const { name, mediaType, bytes } of prepared.files)
    files.push({ ...(await parts.files.keep(piecesOf(bytes))), mediaType, use: 'snapshot', name });
  const release: Release = {
    id: input.release,
    report: input.report,
    version: head.version + 1,
    on: day(new Date(parts.clock()).toISOString().slice(0, 10)),
    documents: files.map(({ name, sha256 }) => ({ name, sha256 })),
    grounds: prepared.publicVersion.withheld.map(({ ground }) => ground).filter((ground) => ground !== ''),
    counts: prepared.shown,
    ...(input.accepted === undefined ? {} : { accepted: input.accepted }),
    ...(input.note === undefined ? {} : { note: input.note }),
  };
  return { builtOn: head, release, files: files.map(({ name: _name, ...file }) => file) };
}

function refuseUnready(prepared: ReleasePreview, input: ReleaseInput): void {
  const { hits, earlier, unread, unreadNames, unreviewed } = prepared;
  const accepted = new Set((input.accepted ?? []).map(({ hit }) => hit));
  const open = [
    ...hits.filter((hit) => !mayBeMeant(hit) || !isAccepted(hit, accepted)),
    ...earlier.filter((hit) => !isAccepted(hit, accepted)),
  ];
  if (open.length > 0) throw new Problem('release-leaks', { count: open.length });
  if (unread.length > 0) throw new Problem('release-not-read', { count: unread.length });
  if (unreadNames > 0 && !accepted.has(namesNotRead))
    throw new Problem('names-not-read', { count: unreadNames });
  if (unreviewed.length > 0 && input.note === undefined)
    throw new Problem('redactions-not-reviewed', { count: unreviewed.length });
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const releasing = (prepared: Prepared | undefined): Operation => ({
  permission: 'release-report',
  decide: async ({ head }) => {
    if (prepared === undefined || head.hash !== prepared.builtOn.hash) throw new Problem('changed-meanwhile');
    return { changes: [put('releases', prepared.release)], files: prepared.files };
  },
});
