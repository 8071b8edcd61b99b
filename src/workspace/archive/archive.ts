/**
 * The `.strand` file: a tar in gzip, with a passphrase in the format of age around it, so that any tool of the trade can open it without Strand.
 * Its entries, in this order:
 * - `strand.json`: what the file is;
 * - `tables/<table>/000001.jsonl`: rows, one canonical JSON object a line;
 * - `journals/<office>/<project>.000001.jsonl`: journals as `scripts/verify-journal.js` reads them, that of the office itself as `office`;
 * - `files/<sha256>`: files that projects hold;
 * - `manifest.json`: every entry before it with size and SHA-256, how many rows each table has, and where each journal ends.
 */

import * as z from 'zod/mini';

/** The number of the format that is written. */
export const archiveFormat = 1;

/** A backup of everything, or one project. */
export type ArchiveKind = 'backup' | 'project';

const headSchema = z.strictObject({
  kind: z.enum(['backup', 'project']),
  format: z.int(),
  version: z.string(),
  madeAt: z.string(),
  migration: z.int(),
  office: z.exactOptional(z.string()),
  project: z.exactOptional(z.string()),
});

/** What a file is: written by which version of Strand, when (ISO, UTC), and on which layout of the database; for a project, which one. */
export type ArchiveHead = Readonly<z.output<typeof headSchema>>;

// A later format may have other fields, and must be told from damage.
const formatSchema = z.object({ format: z.int(), version: z.string() });

/** The head in the bytes of `strand.json`: `newer` with the version of Strand that can read it, `undefined` where it is none. */
export function readHead(bytes: Uint8Array): ArchiveHead | { readonly newer: string } | undefined {
  const value = parseJson(bytes);
  const { data: format } = formatSchema.safeParse(value);
  if (format !== undefined && format.format > archiveFormat) return { newer: format.version };
  return headSchema.safeParse(value).data;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** An entry by what it is. Only these names are ever read, and none of them is used as the name of a file. */
export type EntryName =
  | { readonly kind: 'head' }
  | { readonly kind: 'manifest' }
  | { readonly kind: 'rows'; readonly table: string }
  | { readonly kind: 'journal'; readonly office: string; readonly project?: string }
  | { readonly kind: 'file'; readonly sha256: string };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const rowsShape = /^tables\/([a-z_]+(?:\.[a-z_]+)?)\/\d{6}\.jsonl$/;
const journalShape = new RegExp(
  String.raw`^journals/(${uuid})/(office|[a-z]{3}_[0-9a-z]{1,40})\.\d{6}\.jsonl$`,
);
const fileShape = /^files\/([0-9a-f]{64})$/;

/** What the name of an entry means; `undefined` where it is none of ours. */
export function parseEntryName(name: string): EntryName | undefined {
  if (name === headName) return { kind: 'head' };
  if (name === manifestName) return { kind: 'manifest' };
  const [, table] = rowsShape.exec(name) ?? [];
  if (table !== undefined) return { kind: 'rows', table };
  const [, sha256] = fileShape.exec(name) ?? [];
  return sha256 === undefined ? parseJournalName(name) : { kind: 'file', sha256 };
}

function parseJournalName(name: string): EntryName | undefined {
  const [, office, project] = journalShape.exec(name) ?? [];
  if (office === undefined || project === undefined) return undefined;
  return { kind: 'journal', office, ...(project !== 'office' && { project }) };
}

/** The names of the first entry and of the last. */
export const headName = 'strand.json';
export const manifestName = 'manifest.json';

const numbered = (nth: number): string => String(nth).padStart(6, '0');

/** The name of the nth part of a table's rows. */
export const rowsName = (table: string, nth: number): string => `tables/${table}/${numbered(nth)}.jsonl`;

/** The name of the nth part of a journal. */
export const journalName = (office: string, project: string | undefined, nth: number): string =>
  `journals/${office}/${project ?? 'office'}.${numbered(nth)}.jsonl`;

/** The name of a file. */
export const fileName = (sha256: string): string => `files/${sha256}`;
