/** The styles by which an officer changes the look of the whole document at once. */

import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { WordedDocument } from '../../../i18n/run.ts';
import { languageTagOf } from './language-tags.ts';
import { font, textWidthOf, tones } from './look.ts';

/** The name of the list that bullets come from. */
export const bullets = 'strand-bullets';

type StyleSpec = Omit<IParagraphStyleOptions, 'id'> & { readonly name: string };

const tableText = {
  paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } },
  run: { size: 17 },
} as const;
const bold = { bold: true } as const;

/** Sizes of letters are in half points. */
const paragraphStyles = {
  Normal: { name: 'Normal', paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } } },
  Title: {
    name: 'Title',
    paragraph: { spacing: { before: 2600, after: 240, line: 240, lineRule: 'auto' } },
    run: { ...bold, size: 48, color: tones.accent },
  },
  Subtitle: {
    name: 'Subtitle',
    paragraph: { spacing: { after: 900, line: 240, lineRule: 'auto' } },
    run: { size: 30, color: tones.quiet },
  },
  Draft: {
    name: 'Draft',
    paragraph: { spacing: { after: 0 } },
    run: { ...bold, size: 28, color: '8A2C0D' },
  },
  Heading1: headingStyle('heading 1', { before: 400, after: 160, size: 30, level: 0 }),
  Heading2: headingStyle('heading 2', { before: 300, after: 120, size: 24, level: 1 }),
  Heading3: headingStyle('heading 3', { before: 240, after: 80, size: 21, level: 2 }),
  Lead: {
    name: 'Lead',
    paragraph: { spacing: { after: 60, line: 264, lineRule: 'auto' } },
    run: { size: 23, color: tones.accent },
  },
  Remark: {
    name: 'Remark',
    paragraph: { spacing: { before: 60, after: 60, line: 240, lineRule: 'auto' } },
    run: { size: 17, color: tones.quiet },
  },
  ListBullet: {
    name: 'List Bullet',
    paragraph: {
      numbering: { reference: bullets, level: 0 },
      spacing: { after: 80, line: 276, lineRule: 'auto' },
    },
  },
  Caption: {
    name: 'caption',
    paragraph: { keepNext: true, spacing: { before: 240, after: 100, line: 240, lineRule: 'auto' } },
    run: { ...bold, size: 18, color: tones.ink },
  },
  Figure: {
    name: 'Figure',
    paragraph: { keepNext: true, spacing: { before: 240, after: 60, line: 240, lineRule: 'auto' } },
  },
  TableText: { name: 'Table text', ...tableText },
  TableHead: {
    name: 'Table head',
    paragraph: { ...tableText.paragraph, keepNext: true },
    run: { ...tableText.run, ...bold },
  },
  TableBand: {
    name: 'Table band',
    paragraph: { ...tableText.paragraph, keepNext: true },
    run: { ...tableText.run, ...bold, color: tones.accent },
  },
  TableTotal: { name: 'Table total', ...tableText, run: { ...tableText.run, ...bold } },
  TableEnd: {
    name: 'Table end',
    // So low that it never needs a page of its own: the room below a table is space after it, which ends with the page.
    paragraph: { spacing: { before: 0, after: 100, line: 20, lineRule: 'exact' } },
    run: { size: 2 },
  },
  FactName: {
    name: 'Fact name',
    paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } },
    run: { ...bold, size: 19, color: tones.accent },
  },
  FactValue: {
    name: 'Fact value',
    paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } },
    run: { size: 19 },
  },
  FootnoteText: {
    name: 'footnote text',
    paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: 'auto' } },
    run: { size: 16 },
  },
  Header: {
    name: 'header',
    paragraph: {
      spacing: { after: 0, line: 240, lineRule: 'auto' },
      border: { bottom: { style: 'single', size: 4, space: 4, color: tones.hairline } },
    },
    run: { size: 16, color: tones.quiet },
  },
  Footer: {
    name: 'footer',
    paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    run: { size: 16, color: tones.quiet },
  },
  TOCHeading: {
    name: 'TOC Heading',
    paragraph: { keepNext: true, spacing: { before: 320, after: 120, line: 240, lineRule: 'auto' } },
    run: { ...bold, size: 30, color: tones.accent },
  },
  TOC1: entryStyle('toc 1', { before: 80, indent: 0, run: bold }),
  TOC2: entryStyle('toc 2', { before: 20, indent: 280 }),
  TOC3: entryStyle('toc 3', { before: 20, indent: 560 }),
  TableofFigures: entryStyle('table of figures', { before: 30, indent: 0 }),
} as const satisfies Record<string, StyleSpec>;

/** The id of a style of paragraphs. */
export type ParagraphStyle = keyof typeof paragraphStyles;

type HeadingSpec = {
  readonly before: number;
  readonly after: number;
  readonly size: number;
  readonly level: number;
};

function headingStyle(name: string, { before, after, size, level }: HeadingSpec): StyleSpec {
  return {
    name,
    next: 'Normal',
    paragraph: {
      keepNext: true,
      outlineLevel: level,
      spacing: { before, after, line: 240, lineRule: 'auto' },
    },
    run: { bold: true, size, color: level < 2 ? tones.accent : tones.ink },
  };
}

type EntrySpec = {
  readonly before: number;
  readonly indent: number;
  readonly run?: { readonly bold: boolean };
};

/** An entry of a list of contents: its page number at the end of the line, after dots. */
function entryStyle(name: string, { before, indent, run }: EntrySpec): StyleSpec {
  // The library writes tab stops of styles too, but its types have none: an object that is named first may have more than they say.
  const paragraph = {
    spacing: { before, after: 20, line: 240, lineRule: 'auto' },
    indent: { left: indent },
    tabStops: [{ type: 'right', position: textWidthOf('portrait'), leader: 'dot' }],
  } as const;
  return { name, ...(run ? { run } : {}), paragraph };
}

/** The styles of a document: its languages, its direction, and every style of paragraphs and words. */
export function stylesOf({ language, direction }: WordedDocument): IStylesOptions {
  // Of the direction, too, the library's types of styles do not know.
  const paragraph = { spacing: { after: 0 }, ...(direction === 'rtl' ? { bidirectional: true } : {}) };
  const tags = {
    value: languageTagOf(language === 'ar' ? 'en' : language),
    bidirectional: languageTagOf('ar'),
  };
  return {
    default: {
      document: {
        run: { font, size: 20, color: tones.ink, language: tags },
        paragraph,
      },
    },
    paragraphStyles: Object.entries<StyleSpec>(paragraphStyles).map(([id, style]) => ({
      id,
      quickFormat: true,
      ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
      ...style,
    })),
    characterStyles: [
      {
        id: 'Gap',
        name: 'Gap',
        quickFormat: true,
        run: {
          bold: true,
          color: tones.gapWords,
          shading: { type: 'clear', fill: tones.gap, color: 'auto' },
        },
      },
      {
        id: 'Withheld',
        name: 'Withheld',
        run: { color: 'FFFFFF', shading: { type: 'clear', fill: '000000', color: 'auto' } },
      },
    ],
  };
}
