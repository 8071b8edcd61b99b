import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  allNamed,
  childNamed,
  type Element,
  elementsIn,
  parseXml,
} from '../../../../test/documents/xml-tree.ts';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { value } from '../../../core/report/phrase.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { textWidthOf } from './look.ts';
import { writeDocx } from './write-docx.ts';

const bodyOf = async (locale: LocaleTag): Promise<Element> => {
  const parts = unzipSync((await writeDocx(sampleDocument(locale), {})).bytes);
  return parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
};

/** The tables of the document: cover, facts, logframe, grid, small. */
const tablesOf = async (locale: LocaleTag): Promise<readonly Element[]> =>
  allNamed(await bodyOf(locale), 'w:tbl');

const tableOf = async (index: number, locale: LocaleTag = 'en'): Promise<Element> => {
  const table = (await tablesOf(locale))[index];
  if (table === undefined) throw new Error(`no table ${index}`);
  return table;
};

const rowsOf = (table: Element): readonly Element[] =>
  elementsIn(table).filter(({ name }) => name === 'w:tr');
const has = (element: Element | undefined, name: string): boolean =>
  element !== undefined && allNamed(element, name).length > 0;
const widthsIn = (table: Element): readonly number[] =>
  allNamed(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const sides = (row: Element | undefined): readonly (string | undefined)[] =>
  (row ? allNamed(row, 'w:pPr') : []).map((look) => childNamed(look, 'w:jc')?.attributes['w:val']);

const described = async (name: string): Promise<readonly (string | undefined)[]> =>
  (await tablesOf('en')).map((table) => allNamed(table, name)[0]?.attributes['w:val']);

describe('a table of a Word document', () => {
  it('repeats its header rows and no other', async () => {
    const headers = rowsOf(await tableOf(3)).map((row) => has(row, 'w:tblHeader'));
    expect(headers.slice(0, 3)).toEqual([true, true, false]);
    expect(headers.filter(Boolean)).toHaveLength(2);
  });

  it('is as wide as the text of its page, in fixed columns', async () => {
    const [logframe, small] = [await tableOf(2), await tableOf(4)];
    expect(total(widthsIn(logframe))).toBe(textWidthOf('landscape'));
    expect(total(widthsIn(small))).toBe(textWidthOf('portrait'));
    for (const table of [logframe, small]) expect(has(table, 'w:tblLayout')).toBe(true);
  });

  it('has cells of as many columns in each row as it has itself', async () => {
    for (const table of await tablesOf('en'))
      for (const row of rowsOf(table)) {
        const columns = allNamed(row, 'w:tcPr').map((cell) =>
          Number(childNamed(cell, 'w:gridSpan')?.attributes['w:val'] ?? 1),
        );
        expect(total(columns)).toBe(widthsIn(table).length);
      }
  });

  it('spans rows and columns', async () => {
    const merges = rowsOf(await tableOf(2)).map((row) =>
      allNamed(row, 'w:vMerge').map(({ attributes }) => attributes['w:val']),
    );
    expect(merges).toEqual([[], [], ['restart'], ['continue'], []]);
    const band = rowsOf(await tableOf(2))[1];
    expect(band && allNamed(band, 'w:gridSpan').map(({ attributes }) => attributes['w:val'])).toEqual(['3']);
  });

  it('keeps short rows on one page and lets long ones break', async () => {
    expect(rowsOf(await tableOf(2)).map((row) => has(row, 'w:cantSplit'))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('leaves neither its first row nor its last alone on a page', async () => {
    const kept = rowsOf(await tableOf(3))
      .slice(2)
      .map((row) => has(row, 'w:keepNext'));
    expect([kept[0], kept[1], kept.at(-3), kept.at(-2), kept.at(-1)]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('keeps its last row with the remarks below it', async () => {
    expect(
      rowsOf(await tableOf(2))
        .map((row) => has(row, 'w:keepNext'))
        .slice(-2),
    ).toEqual([true, true]);
  });

  it('sets figures at the right and marks in the middle', async () => {
    expect(sides(rowsOf(await tableOf(2))[3])).toEqual([undefined, undefined, 'right']);
    expect(sides(rowsOf(await tableOf(3))[2])).toEqual([
      undefined,
      undefined,
      ...Array.from({ length: 12 }, () => 'center'),
    ]);
  });

  it('is described for those who do not see it', async () => {
    expect(await described('w:tblCaption')).toEqual([
      undefined,
      undefined,
      'Table 1. Logical framework',
      'Table 2. Work plan',
      undefined,
    ]);
    expect((await described('w:tblDescription'))[2]).toBe('Result; Indicator; Value');
  });

  it('never touches the next one, which Word would join to it', async () => {
    const small = {
      kind: 'table',
      id: 'a',
      columns: [{ share: 1, kind: 'text' }],
      header: [],
      rows: [{ kind: 'body', cells: [{ lines: [[value('x')]] }] }],
      remarks: [],
    } as const;
    const document = sampleDocument('en', [small, { ...small, id: 'b' }]);
    const parts = unzipSync((await writeDocx(document, {})).bytes);
    const body = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    const names = elementsIn(allNamed(body, 'w:body')[0] ?? body).map(({ name }) => name);
    expect(names.join(' ')).not.toContain('w:tbl w:tbl');
  });
});

describe('an Arabic Word document', () => {
  it('lays tables, sections and paragraphs from right to left', async () => {
    const body = await bodyOf('ar');
    for (const table of allNamed(body, 'w:tbl')) expect(has(table, 'w:bidiVisual')).toBe(true);
    for (const section of allNamed(body, 'w:sectPr')) expect(childNamed(section, 'w:bidi')).toBeDefined();
    const looks = allNamed(body, 'w:pPr').filter((look) => childNamed(look, 'w:sectPr') === undefined);
    expect(looks.every((look) => childNamed(look, 'w:bidi') !== undefined)).toBe(true);
  });

  it('turns cells of Latin words round, at the side where the document’s lines start', async () => {
    const [code, words] = allNamed(rowsOf(await tableOf(3, 'ar'))[2] ?? (await tableOf(3, 'ar')), 'w:pPr');
    expect(childNamed(code, 'w:bidi')?.attributes).toEqual({ 'w:val': '0' });
    expect(childNamed(code, 'w:jc')?.attributes).toEqual({ 'w:val': 'right' });
    expect(childNamed(words, 'w:bidi')?.attributes).toEqual({});
    expect(childNamed(words, 'w:jc')).toBeUndefined();
  });

  it('marks Arabic runs, and not the figures within them', async () => {
    const row = rowsOf(await tableOf(3, 'ar'))[3];
    const runs = row === undefined ? [] : allNamed(row, 'w:r').slice(1, 3);
    expect(runs.map((run) => has(run, 'w:rtl'))).toEqual([true, false]);
  });
});
