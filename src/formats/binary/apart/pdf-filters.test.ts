import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onePagePdf, streamObject } from '../../../../test/release/made-pdf.ts';
import { asAscii85, asLzw, asRuns } from '../../../../test/release/packed-streams.ts';
import { inspectPdf } from '../inspect/inspect-pdf.ts';
import { withoutFilters } from './pdf-filters.ts';
import { scanFiles } from './scan-files.ts';

const words = Buffer.from(`Seen by Alma Probe, ${'again and again '.repeat(400)}`, 'latin1');
const unpacked = (stored: Uint8Array, filter: string): string => {
  const bytes = withoutFilters(stored, `<< /Length 1 /Filter ${filter} >>`);
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
};

describe('withoutFilters', () => {
  it.each([
    ['/FlateDecode', deflateSync(words)],
    ['/ASCII85Decode', asAscii85(words)],
    ['/ASCIIHexDecode', Buffer.from(`${words.toString('hex')}>`)],
    ['/LZWDecode', asLzw(words)],
    ['/LZWDecode /DecodeParms << /EarlyChange 0 >>', asLzw(words, 0)],
    ['/RunLengthDecode', asRuns(words)],
    ['[/ASCII85Decode /LZWDecode]', asAscii85(asLzw(words))],
    ['[ /A85 /Fl ]', asAscii85(deflateSync(words))],
  ])('takes back %s', (filter, stored) => {
    expect(unpacked(stored, filter)).toBe(words.toString('latin1'));
  });

  it('takes back zeros, short groups and spaces of ASCII85', () => {
    expect(unpacked(Buffer.from('<~z 5\nl~>'), '/A85')).toBe('\0\0\0\0A');
  });

  it('unpacks what is deflated and does not say so, and leaves what is of pictures', () => {
    expect(Buffer.from(withoutFilters(deflateSync(words), '<< >>'))).toEqual(words);
    expect(Buffer.from(withoutFilters(words, '/Filter [/DCTDecode]'))).toEqual(words);
    expect(Buffer.from(withoutFilters(asRuns(words), '/Filter [/RL /DCTDecode]'))).toEqual(words);
  });

  it('gives what there is of a stream that breaks off, and what is none as it stands', () => {
    expect(words.toString('latin1')).toContain(unpacked(asLzw(words).subarray(0, 40), '/LZWDecode'));
    expect(unpacked(Buffer.from('{}|~>'), '/ASCII85Decode')).toBe('{}|~>');
  });

  it('stops where a few bytes give more than may be unpacked', () => {
    const runs = Buffer.alloc(1_100_000, Buffer.from([129, 65]));
    expect(withoutFilters(runs, '/Filter /RunLengthDecode')).toBe('too large');
  });
});

describe('a PDF with a stream that nothing refers to', () => {
  it.each([
    ['/ASCII85Decode', asAscii85(words)],
    ['[/ASCII85Decode /LZWDecode]', asAscii85(asLzw(words))],
    ['/RunLengthDecode', asRuns(words)],
  ])('is looked through in %s', async (filter, stored) => {
    const file = {
      name: 'a.pdf',
      bytes: onePagePdf({ words: 'A page', objects: [streamObject(stored, filter)] }),
    };
    const { hits, unread } = await scanFiles([file], [{ id: 'red_1', words: ['Alma Probe'] }]);
    expect(hits.map(({ part, likeness }) => `${part} ${likeness}`)).toContain('a.pdf: stream 2 whole');
    expect(unread).toEqual([]);
  });

  it('is said to be unread where the stream is too large', async () => {
    const runs = streamObject(Buffer.alloc(1_100_000, Buffer.from([129, 65])), '/RunLengthDecode');
    const file = { name: 'a.pdf', bytes: onePagePdf({ words: 'A page', objects: [runs] }) };
    const { unread } = await scanFiles([file], []);
    expect(unread).toEqual([{ file: 'a.pdf', part: 'a.pdf: stream 2', why: 'larger than may be unpacked' }]);
  });
});

describe('a page that is drawn in packed streams', () => {
  const drawn = Buffer.from('BT /F1 12 Tf 72 700 Td (Alma Probe) Tj ET\n0 0 0 rg 70 696 300 16 re f');
  it.each([
    ['/ASCII85Decode', asAscii85(drawn)],
    ['[/ASCII85Decode /LZWDecode]', asAscii85(asLzw(drawn))],
    ['/RunLengthDecode', asRuns(drawn)],
  ])('is inspected, and looked through, in %s', async (filter, stored) => {
    const bytes = onePagePdf({ words: '', packed: { stored, filter } });
    expect((await inspectPdf(bytes)).map(({ kind }) => kind)).toEqual(['text-beneath-box']);
    const { hits } = await scanFiles([{ name: 'a.pdf', bytes }], [{ id: 'red_1', words: ['Alma Probe'] }]);
    const parts = hits.map(({ part }) => part);
    expect(parts).toEqual(expect.arrayContaining(['a.pdf: page 1, text', 'a.pdf: stream 1']));
  });
});
