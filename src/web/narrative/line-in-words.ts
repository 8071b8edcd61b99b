import type { Line } from '../../core/report/document.ts';
import type { Words } from '../../core/report/phrase.ts';
import { sayParam } from '../../i18n/say-param.ts';
import type { Reader } from '../say.tsx';

/** A line of a report as its reader would say it, as one plain text. */
export const lineInWords = (reader: Reader, line: Line<Words>): string =>
  line.map((piece) => wordsOf(reader, piece)).join('');

function wordsOf({ say, pick, tag }: Reader, piece: Words): string {
  switch (piece.kind) {
    case 'text':
      return pick(piece.text);
    case 'value':
      return sayParam(tag, piece.value);
    case 'withheld':
      return '▮';
    default:
      return say(piece.message, piece.params);
  }
}
