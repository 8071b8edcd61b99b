/** A document with every kind of block and the things that writers trip over: spans, shared footnotes, two directions in one cell, a very long title. */

import { day } from '../src/core/base/day.ts';
import { decimal } from '../src/core/base/decimal.ts';
import { money } from '../src/core/base/money.ts';
import { numberDocument } from '../src/core/report/build/number-document.ts';
import type { Block, Cell, Table, TableRow } from '../src/core/report/document.ts';
import { type Draft, footnote, gap, reference, say, strong, text, value } from '../src/core/report/phrase.ts';
import type { LocaleTag } from '../src/i18n/locales/index.ts';
import type { WordedDocument } from '../src/i18n/run.ts';
import { wordDocument } from '../src/i18n/word-document.ts';

const cell = (...line: readonly Draft[]): Cell<Draft> => ({ lines: [line] });
const row = (...cells: readonly Cell<Draft>[]): TableRow<Draft> => ({ kind: 'body', cells });

const shared = footnote({
  en: 'Postponed by the partner.',
  fr: 'Reporté par le partenaire.',
  ar: 'أجله الشريك.',
});
const longTitle = 'Number of officials who took part in a course and passed its test. '.repeat(30).trim();

const logframe: Table<Draft> = {
  kind: 'table',
  id: 'tbl-logframe',
  caption: [text({ en: 'Logical framework', fr: 'Cadre logique', ar: 'الإطار المنطقي' })],
  columns: [
    { share: 3, kind: 'text' },
    { share: 4, kind: 'text' },
    { share: 1, kind: 'figures' },
  ],
  header: [row(cell(value('Result')), cell(value('Indicator')), cell(value('Value')))],
  rows: [
    { kind: 'band', cells: [{ lines: [[text({ en: 'Outcome 1', ar: 'النتيجة 1' })]], columns: 3 }] },
    row(
      {
        lines: [[text({ en: 'Courts work', ar: 'المحاكم تعمل' })], [value('Op 1.1')]],
        rows: 2,
        isHeader: true,
      },
      cell(text({ en: longTitle }), shared),
      cell(value({ decimal: decimal('1250') })),
    ),
    row(
      cell(text({ en: 'Courses held' }), shared, text({ ar: 'دورات ICT في 2024' })),
      cell(value({ decimal: decimal('12.5') })),
    ),
    {
      kind: 'total',
      cells: [
        { lines: [[value('Total')]], columns: 2, isHeader: true },
        cell(value(money(255000000, 'EUR'))),
      ],
    },
  ],
  remarks: [[text({ en: 'Values at the end of the period.', fr: 'Valeurs à la fin de la période.' })]],
};

const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12', '01', '02', '03'];
const grid: Table<Draft> = {
  kind: 'table',
  id: 'tbl-plan',
  caption: [text({ en: 'Work plan', fr: 'Plan de travail', ar: 'خطة العمل' })],
  columns: [
    { share: 2, kind: 'code' },
    { share: 20, kind: 'text' },
    ...months.map(() => ({ share: 2, kind: 'marks' as const })),
  ],
  header: [
    row(
      { lines: [[value('No.')]], rows: 2 },
      { lines: [[value('Activity')]], rows: 2 },
      { lines: [[value('2022')]], columns: 9 },
      { lines: [[value('2023')]], columns: 3 },
    ),
    row(...months.map((month) => cell(value(month)))),
  ],
  rows: Array.from({ length: 60 }, (_, index) =>
    row(
      cell(value(String(index + 1))),
      cell(
        text({
          en: `Workshop on item ${index + 1}`,
          fr: `Atelier n° ${index + 1}`,
          ar: `ورشة عمل رقم ${index + 1}`,
        }),
        ...(index % 7 === 0 ? [footnote({ en: `Planned for day ${index + 1} of the month.` })] : []),
      ),
      ...months.map((_month, at) => cell(...(at === index % 12 ? [value('X')] : []))),
    ),
  ),
  remarks: [],
};

const blocks: readonly Block<Draft>[] = [
  { kind: 'contents', of: 'headings', title: [say('Contents')] },
  { kind: 'contents', of: 'tables', title: [say('List of tables')] },
  {
    kind: 'heading',
    id: 'sec-description',
    level: 1,
    number: '1',
    text: [text({ en: 'Description', fr: 'Description', ar: 'الوصف' })],
  },
  {
    kind: 'facts',
    facts: [
      { name: [value('Title')], lines: [[text({ en: 'Facility', ar: 'مرفق' })]] },
      { name: [value('Partners')], lines: [[value('One')], [value('Two')]] },
    ],
  },
  {
    kind: 'paragraph',
    line: [
      text({ en: 'The values stand in ' }),
      reference('tbl-logframe'),
      value(' & '),
      reference('sec-plan'),
      value('. '),
      gap('{code} is not in the record', { code: 'ind 9.9' }),
      value(' '),
      strong(value('Strong <b> & “quoted” #hash $x$ *star* _under_ @ref')),
    ],
  },
  { kind: 'paragraph', line: [text({ en: 'Internal roundtable with ▮▮▮ in town.' })], style: 'remark' },
  { kind: 'list', items: [[value('First')], [value('Second'), shared]] },
  {
    kind: 'figure',
    id: 'fig-progress',
    caption: [text({ en: 'Way to target', fr: 'Chemin vers la cible', ar: 'التقدم نحو الهدف' })],
    alt: [text({ en: 'Indicator 1.1: 60 %; indicator 1.2: 120 %.' })],
    bars: [
      { name: [value('1.1')], share: 0.6, value: [value('12 / 20')], isMet: false },
      { name: [value('1.2')], share: 1.2, value: [value('24 / 20')], isMet: true },
    ],
  },
  { kind: 'landscape', blocks: [logframe] },
  {
    kind: 'heading',
    id: 'sec-plan',
    level: 1,
    number: '2',
    text: [text({ en: 'Work plan', fr: 'Plan de travail', ar: 'خطة العمل' })],
  },
  { kind: 'heading', id: 'sub-plan', level: 2, text: [value('Strand 1')] },
  { kind: 'landscape', blocks: [grid] },
  {
    kind: 'table',
    id: 'tbl-small',
    columns: [{ share: 1, kind: 'text' }],
    header: [row(cell(value('Only')))],
    rows: [row(cell(value('one row')))],
    remarks: [],
  },
];

/** The sample document in the words of a locale. */
export function sampleDocument(locale: LocaleTag, rows: readonly Block<Draft>[] = blocks): WordedDocument {
  return wordDocument(
    {
      template: { id: 'sample', version: '1' },
      on: day('2024-12-31'),
      furniture: {
        title: [text({ en: 'Coastal Facility', fr: 'Facilité côtière', ar: 'مرفق الساحل' })],
        subtitle: [text({ en: 'Interim report', fr: 'Rapport intermédiaire', ar: 'تقرير مرحلي' })],
        facts: [{ name: [value('Contract')], lines: [[value('CSMF-2023-014')]] }],
        runningHead: [
          text({ en: 'Coastal Facility – Interim report', fr: 'Facilité côtière', ar: 'مرفق الساحل' }),
        ],
        pageOf: [value('{page} / {pages}')],
        draft: [text({ en: 'Draft', fr: 'Projet', ar: 'مسودة' })],
      },
      ...numberDocument(rows),
    },
    locale,
  );
}
