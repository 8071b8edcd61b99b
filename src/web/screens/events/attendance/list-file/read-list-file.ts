import { decodeFile } from '../../../../decode-file.ts';
import { decodeOld } from './decode-old.ts';
import { type ListFile, refused } from './list-file.ts';

const mostBytes = 5 * 1024 * 1024;

/** Reads the file of an attendance list. What it is, its bytes say and not its name. Fails only where the file or the reader of workbooks cannot be had. */
export async function readListFile(file: File): Promise<ListFile> {
  if (file.size > mostBytes) return refused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = decodeFile(bytes);
  if (decoded.is === 'text') {
    const text = decoded.isUncertain ? decodeOld(bytes) : decoded.text;
    return { is: 'tables', tables: [{ name: file.name, text }] };
  }
  if (decoded.is === 'pdf') return refused('no-list');
  if (decoded.why !== 'packed') return refused(decoded.why === 'empty' ? 'empty' : 'no-list');
  if (isCompound(bytes)) return refused(isEncrypted(bytes) ? 'locked' : 'old-workbook');
  const { readWorkbook } = await import('./read-workbook.ts');
  return readWorkbook(bytes);
}

/** The container of files of before 2007, in which workbooks with a password are kept to this day. */
const isCompound = ([first]: Uint8Array): boolean => first === 0xd0;

/** Names within the container are UTF-16 and begin at even places (MS-CFB 2.6.1, MS-OFFCRYPTO 2.3.4). */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
