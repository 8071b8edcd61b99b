import type { Id } from '../../../../core/base/id.ts';
import type { Rows } from '../../../../core/project.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { type Reading, idAt, readFrom, textIn, textOf } from '../rows/reading.ts';
import { agreedWith, sectionWords } from '../words/vocabulary.ts';

/** The hold that a sentence puts on items: with whom it was agreed, and which section explains it, where it says so. */
export function holdRowOf(reading: Reading, lines: readonly Line[], of: readonly Id[]): Rows['holds'] {
  const line = lines[0]?.no ?? 0;
  const { text } = textOf(lines.map((one) => one.text));
  const partner = partnerIn(text);
  const section = sectionWords.exec(fold(text))?.[1];
  return {
    id: idAt(reading, 'hld', line),
    of,
    ...(partner === undefined ? {} : { agreedWith: textIn(reading, partner) }),
    ...(section === undefined ? {} : { section }),
    notes: [{ text: textIn(reading, text) }],
    readFrom: readFrom(reading, line),
  };
}

/** With whom a hold was agreed: the words up to a bracket or the end of the clause. */
function partnerIn(text: string): string | undefined {
  const match = agreedWith.exec(fold(text));
  if (!match) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const partner = rest
    .split(
      / ?[(.,;:]| (?:see|voir|until|jusqu\S*|as of|since|depuis|pending|due to|because|en raison|dans l'attente|and will|et seront|et reprendront)(?= )/,
      1,
    )[0]
    ?.trim();
  return partner ? partner : undefined;
}
