import type { WordedDocument } from '../../../i18n/run.ts';
import type { Pages } from '../../document-format.ts';
import { writeDocx } from './write-docx.ts';
import { startWriting } from './writing.ts';

/**
 * The pages on which Word puts headings and captioned tables and figures: the library lays out the whole document as Word does, which takes
 * many times as long as writing it. What it cannot lay out for certain it guesses.
 */
export async function exactPages(document: WordedDocument): Promise<Pages> {
  const { targets } = startWriting(document, {});
  // Contents break their lines as they will with page numbers; three digits are as wide as most numbers get.
  const pages = Object.fromEntries([...targets.keys()].map((id) => [id, 100]));
  const { bytes } = await writeDocx(document, { pages });
  const found = await estimatePages(bytes);
  return Object.fromEntries(
    [...targets].flatMap(([id, { name }]) => {
      const page = found.get(name);
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
}

/** The pages of all bookmarks of a Word file. */
async function estimatePages(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  // Loaded here alone: nothing else needs the library's layout, which is larger than the library.
  const [{ patchDocument }, { estimatePageNumbersWith }] = await Promise.all([
    import('docx'),
    import('docx/layout'),
  ]);
  const estimate = estimatePageNumbersWith({ guess: true });
  const found = new Map<string, number>();
  await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: {},
    pageNumbers: (template) => {
      const estimated = estimate(template);
      for (const [name, page] of estimated.bookmarkPageNumbers ?? []) found.set(name, page);
      return estimated;
    },
  });
  return found;
}
