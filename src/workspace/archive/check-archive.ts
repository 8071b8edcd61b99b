/** Reads a `.strand` file to its end, and holds its parts against each other: heads against journals, and files that projects hold against files. */

import * as z from 'zod/mini';
import { Problem } from '../../core/problem.ts';
import { zeroHash } from '../journal-chain.ts';
import { type Unpacked, type Unpacking, unpackArchive, type Visitor } from './unpack.ts';

const headRow = z.object({
  office_id: z.string(),
  project_id: z.exactOptional(z.string()),
  version: z.int(),
  hash: z.string(),
});
const fileRow = z.object({ sha256: z.string() });

/** What is in a file. Throws a Problem wherever the file is not as it was written, or not whole. */
export async function checkArchive(unpacking: Unpacking): Promise<Unpacked> {
  const stated = new Map<string, string>();
  const held = new Set<string>();
  const there = new Set<string>();
  const visitor: Visitor = {
    lines: async (name, lines) => {
      if (name.kind !== 'rows') return;
      if (headTables.includes(name.table)) for (const line of lines) stated.set(...headOf(name.table, line));
      if (name.table === 'files')
        for (const line of lines) held.add(parseRow(fileRow, name.table, line).sha256);
    },
    file: async (sha256) => void there.add(sha256),
  };
  const unpacked = await unpackArchive(unpacking, visitor);
  const missing = [...held].find((sha256) => !there.has(sha256));
  if (missing !== undefined) throw new Problem('archive-damaged', { entry: `files/${missing}` });
  if (unpacked.head.kind === 'backup') refuseOtherHeads(stated, unpacked);
  return unpacked;
}

const headTables: readonly string[] = ['projects', 'office_heads'];

function headOf(table: string, line: string): [string, string] {
  const row = parseRow(headRow, table, line);
  return [`${row.office_id}/${row.project_id ?? 'office'}`, `${row.version} ${row.hash}`];
}

function parseRow<Shape extends z.ZodMiniType>(shape: Shape, table: string, line: string): z.output<Shape> {
  try {
    return shape.parse(JSON.parse(line));
  } catch (cause) {
    throw new Problem('archive-damaged', { entry: `tables/${table}` }, { cause });
  }
}

/** A journal without entries has a head and no lines. */
function refuseOtherHeads(stated: ReadonlyMap<string, string>, { content }: Unpacked): void {
  const found = new Map(
    content.heads.map(({ office, project = 'office', version, hash }) => [
      `${office}/${project}`,
      `${version} ${hash}`,
    ]),
  );
  for (const name of new Set([...stated.keys(), ...found.keys()])) {
    if ((stated.get(name) ?? '') === (found.get(name) ?? `0 ${zeroHash}`)) continue;
    throw new Problem('archive-damaged', { entry: `journals/${name}` });
  }
}
