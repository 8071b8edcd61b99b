import { strFromU8, unzipSync } from 'fflate';

const properties = 'docProps/core.xml';

/**
 * Whether a Word file is as Strand wrote it. Programs that save one note the moment and who did it; ours have the first moment of a day and
 * nobody's name. What is no Word file is not ours.
 */
export function isUntouchedDocx(bytes: Uint8Array): boolean {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === properties })[properties];
    const words = part === undefined ? '' : strFromU8(part);
    return /<dcterms:modified [^>]*>[\d-]+T00:00:00Z</.test(words) && !words.includes('lastModifiedBy');
  } catch {
    return false;
  }
}
