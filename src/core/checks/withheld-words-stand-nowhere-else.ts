import type { Project, Rows } from '../project.ts';
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

function find(project: Project): readonly Found[] {
  const ours = project.redactions.filter(({ by, span }) => by === 'us' && span !== undefined);
  if (ours.length === 0) return [];
  const texts = recordTextsOf(project);
  const covered = new Set(project.redactions.map(({ row, field }) => `${row} ${field}`));
  const open = texts.filter((text) => !covered.has(keyOf(text)));
  return ours.flatMap((redaction) => findElsewhere(redaction, texts, open));
}

/** Shorter words than this stand everywhere by chance. */
const shortest = 4;

function findElsewhere(
  { row, field, span }: Rows['redactions'],
  texts: readonly RecordText[],
  open: readonly RecordText[],
): readonly Found[] {
  const own = texts.find((text) => keyOf(text) === `${row} ${field}`);
  const secret = own && span ? own.words.slice(span.start, span.end).trim().toLowerCase() : '';
  if (!own || secret.length < shortest) return [];
  const elsewhere = open.filter(({ words }) => words.toLowerCase().includes(secret));
  if (elsewhere.length === 0) return [];
  return [{ at: [...elsewhere, own].map(placeOfText), params: { count: elsewhere.length } }];
}

const keyOf = ({ row, field, language }: RecordText): string => `${row.id} ${field}.${language}`;
