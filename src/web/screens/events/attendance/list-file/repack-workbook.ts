/**
 * Makes of a workbook one that can be handed to a reader without fear: only its parts in XML, not compressed. The reader inflates all that it is given, large parts in
 * workers that it makes of strings, which the page's policy forbids (server/security-headers.ts); and it fills every gap between cells that are far apart.
 */

import { strFromU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { zipEntriesOf } from '../../../../../formats/text/zip-entries.ts';

const mostInflatedBytes = 50 * 1024 * 1024;
const mostRows = 20_000;
const mostColumns = 500;
const lastRowOfExcel = 1_048_576;

/** The workbook anew; or that it is none, or holds more than a list. Throws where the package is broken. */
export function repackWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> | 'no-list' | 'too-much' {
  const entries = zipEntriesOf(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return 'no-list';
  const inflatedBytes = entries.filter(isRead).reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (inflatedBytes > mostInflatedBytes) return 'too-much';
  // What a part holds beyond the size that it declares is cut off by fflate.
  const parts = unzipSync(bytes, { filter: isRead });
  const isLarge = Object.values(parts).some((part) => reachesFar(strFromU8(part)));
  return isLarge ? 'too-much' : new Uint8Array(zipSync(parts, { level: 0 }));
}

const isRead = ({ name }: UnzipFileInfo): boolean => /\.xml(?:\.rels)?$/.test(name);

/** Whether a sheet has cells that hold something beyond where a list ends. Cells that only have a format stand as empty elements, and everywhere. */
function reachesFar(xml: string): boolean {
  for (const [, letters = '', row = '', rest = ''] of xml.matchAll(rowOrCell)) {
    const isFar =
      letters === '' ? Number(row) > lastRowOfExcel : !rest.endsWith('/') && isOffList(letters, row);
    if (isFar) return true;
  }
  return false;
}

const isOffList = (letters: string, row: string): boolean =>
  Number(row) > mostRows || columnOf(letters) > mostColumns;

const rowOrCell = /<(?:\w+:)?(?:row|c)\s(?:[^>]*?\s)?r=["']([A-Z]*)(\d+)["']([^>]*)>/g;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
