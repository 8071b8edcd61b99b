/** Looks through files that are to be published for what is withheld from them, before anybody can have them. */

import { fingerprint } from '../../../core/base/hash.ts';
import type { Entity } from '../../../core/release/scan/entity.ts';
import { findInText, type Sighting, wantedOf } from '../../../core/release/scan/find-in-text.ts';
import type { NamedBytes } from './file-part.ts';
import { takeApart } from './take-apart.ts';

/**
 * Something withheld that stands in a file: in which part, whose, how alike, and how written - never the words. `id` is the same for the same place in
 * a file of the same name, so that somebody can say that it is another.
 */
export type Hit = Sighting & { readonly id: string; readonly file: string; readonly part: string };

/** A part that could not be looked at, and why. */
export type Unread = { readonly file: string; readonly part: string; readonly why: string };

/** What a scan found. Files are clean where both lists are empty. */
export type Scan = {
  readonly hits: readonly Hit[];
  readonly unread: readonly Unread[];
  readonly parts: number;
};

/** Scans files one part at a time. */
export async function scanFiles(files: readonly NamedBytes[], entities: readonly Entity[]): Promise<Scan> {
  const wanted = wantedOf(entities);
  const hits = new Map<string, Hit>();
  const unread: Unread[] = [];
  let parts = 0;
  for (const file of files) {
    for await (const part of takeApart(file)) {
      parts += 1;
      const place = { file: file.name, part: part.part };
      if ('unread' in part) unread.push({ ...place, why: part.unread });
      else {
        for (const sighting of findInText(part.text, wanted, part.kind)) {
          const hit = { ...sighting, ...place };
          const id = fingerprint(
            JSON.stringify([hit.entity, hit.file, hit.part, hit.likeness, hit.encoding]),
          );
          hits.set(id, { id, ...hit });
        }
      }
    }
  }
  return { hits: [...hits.values()], unread, parts };
}
