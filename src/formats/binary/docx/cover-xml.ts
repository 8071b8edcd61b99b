import type { Line } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { factsXml } from './facts-xml.ts';
import { fieldXml, lineXml, repeatedLineXml, textRunXml } from './line-xml.ts';
import { textWidthOf } from './look.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** The first page: whether it is a draft, the titles and the facts. */
export function coverXml(writing: Writing): Xml {
  const { title, subtitle, facts, draft } = writing.document.furniture;
  const styled = (line: Line<Run>, style: ParagraphStyle): Xml =>
    paragraphXml({ style }, lineXml(line, writing), writing.document);
  return [
    draft === undefined ? '' : styled(draft, 'Draft'),
    styled(title, 'Title'),
    styled(subtitle, 'Subtitle'),
    factsXml(facts, textWidthOf('portrait'), writing),
  ].join('');
}

/** The head of every page but the first. */
export const headXml = (writing: Writing): Xml =>
  paragraphXml(
    { style: 'Header' },
    repeatedLineXml(writing.document.furniture.runningHead, writing),
    writing.document,
  );

/** The foot of every page but the first, in which Word counts the pages. */
export function footXml(writing: Writing): Xml {
  const { document } = writing;
  const words = document.furniture.pageOf.map((run) =>
    run.kind === 'text'
      ? run.text
          .split(/(\{pages?\})/)
          .map((text) => numberField(text) ?? textRunXml({ ...run, text }, document))
          .join('')
      : repeatedLineXml([run], writing),
  );
  const direction = directionOfLine(document.furniture.pageOf, document);
  return paragraphXml({ style: 'Footer', direction, side: 'end' }, words.join(''), document);
}

function numberField(place: string): Xml | undefined {
  if (place === '') return '';
  const one = '<w:r><w:t>1</w:t></w:r>';
  if (place === '{page}') return fieldXml('PAGE', one);
  return place === '{pages}' ? fieldXml('NUMPAGES', one) : undefined;
}
