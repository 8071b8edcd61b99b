/** Looks through the files of a release, and those that were published before. */

import { isPerson } from '../../core/release/accepted.ts';
import type { Release } from '../../core/release/release.ts';
import type { Entity } from '../../core/release/scan/entity.ts';
import type { NamedBytes } from '../../formats/binary/apart/file-part.ts';
import type { Hit, Unread } from '../../formats/binary/apart/scan-files.ts';
import type { Readers } from '../reading/readers.ts';

/** What looks through files. `readEarlier` gives a file that was published before, `undefined` where it is not there any more. */
export type ScanParts = {
  readonly readers: Pick<Readers, 'scan'>;
  readonly readEarlier: (sha256: string) => Promise<Uint8Array | undefined>;
};

/** What stands against a release: hits, those in files that were published before as `earlier`; and parts of files that could not be read. */
export type ScannedRelease = {
  readonly hits: readonly Hit[];
  readonly earlier: readonly Hit[];
  readonly unread: readonly Unread[];
};

type Published = { readonly files: readonly NamedBytes[]; readonly releases: readonly Release[] };

/** Looks for entities in the files of a release and in those of earlier ones. */
export async function scanRelease(
  parts: ScanParts,
  { files, releases }: Published,
  entities: readonly Entity[],
): Promise<ScannedRelease> {
  const own = await scanEach(parts, files, entities);
  const before = await scanEach(parts, await earlierFiles(parts, releases), entities);
  return {
    hits: own.hits,
    earlier: before.hits.filter((hit) => !wasMeant(hit, releases)),
    unread: [...own.unread, ...before.unread],
  };
}

/** Whoever of the register was to be published is out, and it is on record why. */
const wasMeant = ({ entity }: Hit, releases: readonly Release[]): boolean =>
  isPerson(entity) && releases.some(({ accepted = [] }) => accepted.some(({ hit }) => hit === entity));

/** Documents of earlier releases, each once, under the name of the release that first had it. */
async function earlierFiles(
  { readEarlier }: ScanParts,
  releases: readonly Release[],
): Promise<readonly NamedBytes[]> {
  const documents = new Map(
    releases.flatMap(({ id, documents: published }) =>
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
  { readers }: ScanParts,
  files: readonly NamedBytes[],
  entities: readonly Entity[],
): Promise<Pick<ScannedRelease, 'hits' | 'unread'>> {
  const scans = await Promise.all(
    files.map(({ name, bytes }) => readers.scan({ file: { name, bytes }, entities })),
  );
  return { hits: scans.flatMap(({ hits }) => hits), unread: scans.flatMap(({ unread }) => unread) };
}
