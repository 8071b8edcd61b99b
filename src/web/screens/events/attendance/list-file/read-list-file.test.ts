import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../../../../../../test/a-workbook.ts';
import { readListFile } from './read-list-file.ts';

const fileOf = (...bytes: readonly (string | Uint8Array<ArrayBuffer>)[]): File =>
  new File([...bytes], 'list.bin');
const oldWorkbook = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );

describe('readListFile', () => {
  it.each([
    ['UTF-8', ['Name\tSex\nÉloïse Fictive\tF']],
    ['UTF-8 with its mark', ['\uFEFFName\tSex\nÉloïse Fictive\tF']],
    ['UTF-16', [utf16('\uFEFFName\tSex\nÉloïse Fictive\tF')]],
    ['Windows-1252', ['Name\tSex\n', new Uint8Array([0xc9]), 'lo', new Uint8Array([0xef]), 'se Fictive\tF']],
  ] as const)('reads text in %s', async (_, parts) =>
    expect(await readListFile(fileOf(...parts))).toEqual({
      is: 'tables',
      tables: [{ name: 'list.bin', text: 'Name\tSex\nÉloïse Fictive\tF' }],
    }),
  );

  it('reads Arabic text in Windows-1256', async () =>
    expect(await readListFile(fileOf(new Uint8Array([0xc7, 0xe1, 0xc7, 0xd3, 0xe3])))).toMatchObject({
      tables: [{ text: 'الاسم' }],
    }));

  it('knows a workbook by its bytes', async () =>
    expect(await readListFile(fileOf(aWorkbook([{ name: 'List', rows: [['Alma Probe']] }])))).toMatchObject({
      tables: [{ name: 'List' }],
    }));

  it.each([
    ['empty', ['']],
    ['empty', [' \n']],
    ['no-list', ['%PDF-1.7\n']],
    ['no-list', [new Uint8Array([1, 2, 0, 4])]],
    ['damaged', [new Uint8Array([0x50, 0x4b, 3, 4])]],
    ['old-workbook', [oldWorkbook, utf16('Workbook')]],
    ['locked', [oldWorkbook, utf16('EncryptedPackage')]],
    ['too-large', [new Uint8Array(5 * 1024 * 1024 + 1)]],
  ] as const)('says of a file that it is %s', async (why, parts) =>
    expect(await readListFile(fileOf(...parts))).toEqual({ is: 'refused', why }),
  );
});
