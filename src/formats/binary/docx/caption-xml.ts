import type { Line } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { fieldXml, lineXml, repeatedLineXml, textRunXml } from './line-xml.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** What has a caption: a table or a figure. */
export type Captioned = {
  readonly kind: 'table' | 'figure';
  readonly id: string;
  readonly label?: Line<Run>;
  readonly number?: number;
};

/** The names by which Word counts and lists: they are no words for readers. */
export const sequences = { table: 'Table', figure: 'Figure' } as const;

const separator: Run = { kind: 'text', text: '. ' };

/** The caption of a table or figure. Its label counts itself and is what cross-references repeat. */
export function captionXml(captioned: Captioned, caption: Line<Run>, writing: Writing): Xml {
  const { document, targets, bookmark } = writing;
  const target = targets.get(captioned.id);
  const label = labelXml(captioned, document);
  const marked = target === undefined ? label : bookmark(target.name, label);
  const words = `${marked}${lineXml(label === '' ? caption : [separator, ...caption], writing)}`;
  const look = { style: 'Caption', direction: directionOfLine(caption, document) } as const;
  const isBelow = captioned.kind === 'figure';
  return paragraphXml(isBelow ? { ...look, keepsWithNext: false } : look, words, document);
}

/** The caption as a list of tables repeats it. */
export const listedCaptionXml = ({ label = [] }: Captioned, caption: Line<Run>, writing: Writing): Xml =>
  repeatedLineXml(label.length === 0 ? caption : [...label, separator, ...caption], writing);

function labelXml({ kind, label = [], number = 0 }: Captioned, document: WordedDocument): Xml {
  const figures = String(number);
  const numbered = label.findLastIndex((run) => run.kind === 'text' && run.text.includes(figures));
  const field = fieldXml(
    `SEQ ${sequences[kind]} \\* ARABIC`,
    textRunXml({ kind: 'text', text: figures }, document),
  );
  return label
    .map((run, index) => {
      if (run.kind !== 'text') return '';
      const words = (text: string): Xml => (text === '' ? '' : textRunXml({ ...run, text }, document));
      if (index !== numbered) return words(run.text);
      const at = run.text.lastIndexOf(figures);
      return `${words(run.text.slice(0, at))}${field}${words(run.text.slice(at + figures.length))}`;
    })
    .join('');
}
