import { type UnzipFileInfo, unzipSync } from 'fflate';
import { zipEntriesOf } from '../../text/zip-entries.ts';
import { type FilePart, mostPartBytes, type NamedBytes } from './file-part.ts';

/** Opens what stands in a package: gives its parts in turn. */
export type OpenInner = (file: NamedBytes) => AsyncIterable<FilePart>;

/** The entries of a package: their names, and what each holds, one unpacked at a time. What stands between entries is of the file as bytes. */
export async function* zipParts({ name, bytes }: NamedBytes, open: OpenInner): AsyncIterable<FilePart> {
  const entries = zipEntriesOf(bytes).filter((entry) => !entry.name.endsWith('/'));
  yield { part: `${name}: names`, text: entries.map((entry) => entry.name).join('\n') };
  for (const entry of entries) {
    const part = `${name}/${entry.name}`;
    if (entry.originalSize > mostPartBytes) yield { part, unread: 'larger than may be unpacked' };
    else yield* inner(unpack(bytes, entry), part, open);
  }
}

async function* inner(
  unpacked: Uint8Array | undefined,
  part: string,
  open: OpenInner,
): AsyncIterable<FilePart> {
  if (unpacked === undefined) yield { part, unread: 'cannot be unpacked' };
  else yield* open({ name: part, bytes: unpacked });
}

function unpack(bytes: Uint8Array, { name }: UnzipFileInfo): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  } catch {
    // Said as a part that was not read: whoever scans must not take it for clean.
    return undefined;
  }
}
