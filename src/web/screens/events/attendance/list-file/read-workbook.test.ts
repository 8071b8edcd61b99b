import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aWorkbook, type WorkbookCell } from '../../../../../../test/a-workbook.ts';
import { readParticipants } from '../../../../../core/register/list-reading/read-participants.ts';
import { readWorkbook } from './read-workbook.ts';

const textOf = async (rows: readonly (readonly WorkbookCell[])[]): Promise<string | undefined> => {
  const read = await readWorkbook(aWorkbook([{ name: 'List', rows }]));
  return read.is === 'tables' ? read.tables[0].text : undefined;
};

const sheetXml = (cells: string): string => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
const withSheet = (xml: string): Uint8Array =>
  aWorkbook([{ name: 'List', rows: [] }], { 'xl/worksheets/sheet1.xml': xml });

describe('readWorkbook', () => {
  it('reads a list as if it were pasted, line for line', async () => {
    const text = await textOf([
      ['الاسم', 'الجنس', 'العمر', 'اليوم ١', 'اليوم ٢'],
      [],
      ['خالد المثال', 'ذكر', { kept: '34' }, true, false],
      ['ليلى "لولو" تجربة', { formula: 'IF(1,"أنثى")', kept: 'أنثى' }, { formula: 'X()' }, 'x', undefined],
    ]);
    const read = readParticipants(text ?? '');
    expect(read.leftovers).toEqual([]);
    expect(read.participants).toEqual([
      { line: 3, personal: { nameArabic: 'خالد المثال' }, sex: 'man', ageBand: '30-59', days: [1] },
      { line: 4, personal: { nameArabic: 'ليلى "لولو" تجربة' }, sex: 'woman', days: [1] },
    ]);
  });

  it('writes days and hours plainly, and numbers as a spreadsheet shows them', async () => {
    const text = await textOf([
      [{ day: 45_373 }, { day: 45_373.5 }, { day: 0.375 }, { day: 9e99 }],
      [{ kept: '218910000001' }, { kept: '0.35000000000000003' }, { kept: '2.189100000012E+12' }],
    ]);
    expect(text).toBe('2024-03-22\t2024-03-22\t09:00\t#####\n218910000001\t0.35\t2189100000012\t');
  });

  it('drops what is blank at the end, keeps a line a line, and parts no name at its comma', async () => {
    expect(await textOf([['Name', undefined, '  '], ['Probe,\nAlma'], [], [undefined, undefined]])).toBe(
      'Name\t\nProbe, Alma\t',
    );
  });

  it('gives every sheet that has rows, in order', async () => {
    const read = await readWorkbook(
      aWorkbook([
        { name: 'Cover', rows: [[undefined]] },
        { name: 'Day 1 & 2', rows: [['Alma Probe']] },
        { name: 'قائمة', rows: [['خالد المثال']] },
      ]),
    );
    expect(read).toEqual({
      is: 'tables',
      tables: [
        { name: 'Day 1 & 2', text: 'Alma Probe\t' },
        { name: 'قائمة', text: 'خالد المثال\t' },
      ],
    });
  });

  it('passes over sheets that have no rows at all, as those of charts', async () => {
    const book = `<workbook xmlns:r="r"><sheets><sheet name="Chart" sheetId="2" r:id="rId9"/><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const read = await readWorkbook(
      aWorkbook([{ name: 'List', rows: [['Alma Probe']] }], { 'xl/workbook.xml': book }),
    );
    expect(read).toMatchObject({ tables: [{ name: 'List' }] });
  });

  it('is not led astray by formats far from the list', async () => {
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>Alma Probe</t></is></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>`;
    expect(await readWorkbook(withSheet(sheetXml(cells)))).toMatchObject({
      tables: [{ text: 'Alma Probe\t' }],
    });
  });

  it.each([
    ['empty', aWorkbook([{ name: 'List', rows: [[undefined]] }])],
    ['no-list', new Uint8Array(zipSync({ 'word/document.xml': strToU8('<document/>') }))],
    ['damaged', aWorkbook([{ name: 'List', rows: [['Alma Probe']] }]).slice(0, 400)],
    ['damaged', withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</w></c>')],
    ['too-much', withSheet(sheetXml('<row r="1"><c r="AAAAAAA1"><v>1</v></c></row>'))],
    ['too-much', withSheet(sheetXml('<row r="30000"><c r="A30000"><v>1</v></c></row>'))],
    ['too-much', withSheet(sheetXml('<row r="99999999999"/>'))],
    ['too-much', aWorkbook([], { 'xl/media.xml': ' '.repeat(51 * 1024 * 1024) })],
  ] as const)('refuses what is %s', async (why, bytes) =>
    expect(await readWorkbook(bytes)).toEqual({ is: 'refused', why }),
  );

  it('reads sheets that are larger than the library inflates at once', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => ['Alma Probe', 'F', { kept: String(at) }]);
    const read = await readWorkbook(aWorkbook([{ name: 'List', rows }]));
    expect(read.is === 'tables' && read.tables[0].text.split('\n').length).toBe(12_000);
  });
});
