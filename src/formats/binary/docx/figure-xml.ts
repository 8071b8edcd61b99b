import type { Figure } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { captionXml } from './caption-xml.ts';
import { paragraphXml } from './paragraph-xml.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

/** A figure: its picture and below it its caption, which also takes the footnotes of the bars, since a picture can hold none. */
export function figureXml(figure: Figure<Run>, drawing: Xml, writing: Writing): Xml {
  const picture = paragraphXml({ style: 'Figure' }, `<w:r>${drawing}</w:r>`, writing.document);
  const footnotes = [figure.alt, ...figure.bars.flatMap(({ name, value }) => [name, value])]
    .flat()
    .filter((run) => run.kind === 'footnote');
  return `${picture}${captionXml(figure, [...figure.caption, ...footnotes], writing)}`;
}
