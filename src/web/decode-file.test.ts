import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeFile', () => {
  it('reads UTF-8 and UTF-16, and says where accents are uncertain', () => {
    expect(decodeFile(utf8('Résultat'))).toEqual({ is: 'text', text: 'Résultat', isUncertain: false });
    expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x52, 0, 0xe9, 0]))).toEqual({
      is: 'text',
      text: 'Ré',
      isUncertain: false,
    });
    expect(decodeFile(new Uint8Array([0x52, 0xe9]))).toEqual({ is: 'text', text: 'Ré', isUncertain: true });
  });

  it('knows a PDF by its first bytes', () => expect(decodeFile(utf8('%PDF-1.7\n'))).toEqual({ is: 'pdf' }));

  it.each([
    ['empty', utf8('')],
    ['empty', utf8(' \n')],
    ['packed', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
    ['packed', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['binary', new Uint8Array([1, 2, 0, 4])],
  ] as const)('says that a file is %s', (why, bytes) =>
    expect(decodeFile(bytes)).toEqual({ is: 'none', why }),
  );
});
