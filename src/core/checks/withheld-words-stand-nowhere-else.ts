import type { Project, Rows } from '../project.ts';
import { groupBy } from '../release/group-by.ts';
import { fold } from '../release/scan/fold.ts';
import { withheldWordsOf } from '../release/withheld-words.ts';
import { withSpansMarked } from '../release/withhold-in-row.ts';
import type { Check, Found } from './check.ts';
import { type RecordText, placeOfText, recordTextsOf } from './words/record-texts.ts';

/** What is withheld in one place is not printed in another. */
export const withheldWordsStandNowhereElse: Check = {
  id: 'withheld-words-stand-nowhere-else',
  catalogue: 'RD-01',
  severity: 'error',
  rule: 'What Article 4(1)(b) of Regulation (EC) No 1049/2001 protects is withheld everywhere in a release, or it is not protected.',
  message:
    'Words that are withheld in one place stand in clear in {count, plural, one {another text} other {# other texts}}.',
  find,
};

/** Shorter words than this stand everywhere by chance. */
const shortest = 4;

function find(project: Project): readonly Found[] {
  const withheld = withheldWordsOf(project).map(({ redaction, words }) => ({
    redaction,
    words: fold(words),
  }));
  const sought = withheld.filter(({ words }) => words.packed.length >= shortest);
  if (sought.length === 0) return [];
  const texts = recordTextsOf(project);
  const byRow = groupBy(project.redactions, ({ row }) => row);
  const open = texts.map((text) => ({ text, words: ` ${shownOf(text, byRow.get(text.row.id) ?? [])} ` }));
  return sought.flatMap(({ redaction, words }) => {
    const places = open.filter((one) => one.words.includes(` ${words.spaced} `)).map(({ text }) => text);
    if (places.length === 0) return [];
    const own = texts.find((text) => isIn(text, redaction));
    const at = [...new Set([...places, ...(own ? [own] : [])])];
    return [{ at: at.map(placeOfText), params: { count: places.length } }];
  });
}

/** What is shown of a text, folded; a text of which nothing is withheld is folded once for as long as its row stays. */
function shownOf(text: RecordText, ofRow: readonly Rows['redactions'][]): string {
  const own = ofRow.filter((redaction) => isIn(text, redaction));
  if (own.length > 0)
    return own.some(({ span }) => span === undefined) ? '' : fold(withSpansMarked(text.words, own)).spaced;
  const key = `${text.field}.${text.language}`;
  const known = folded.get(text.row) ?? new Map<string, string>();
  folded.set(text.row, known);
  const words = known.get(key) ?? fold(text.words).spaced;
  known.set(key, words);
  return words;
}

const folded = new WeakMap<RecordText['row'], Map<string, string>>();

const isIn = ({ row, field, language }: RecordText, redaction: Rows['redactions']): boolean =>
  row.id === redaction.row && (redaction.field === field || redaction.field === `${field}.${language}`);
