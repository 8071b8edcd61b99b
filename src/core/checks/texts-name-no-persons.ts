import type { Project } from '../project.ts';
import { withheldMark } from '../sources/leftover.ts';
import type { Check, Found } from './check.ts';
import { type RecordText, placeOfText, textsWith } from './words/record-texts.ts';

/** A report's body speaks of functions, not of named persons. */
export const textsNameNoPersons: Check = {
  id: 'texts-name-no-persons',
  catalogue: 'PE-12',
  severity: 'warning',
  rule: 'Names of persons outside senior management are withheld from published documents; a report body needs them rarely.',
  message:
    '{how, select, withheld {A name was withheld in “{text}”} other {“{text}” names a person}}; the report needs at most the function.',
  find,
};

/** Names of bodies and books may hold a title without naming anybody who is met. */
const ofBodies: ReadonlySet<string> = new Set(['organisations', 'documents']);
const titled =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|H\.E|S\.E|Pr)\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+|(?<![\p{L}.])M\. \p{Lu}\p{Ll}+/u;

function find(project: Project): readonly Found[] {
  return textsThatMayName(project)
    .filter(
      ({ table, words }) => !ofBodies.has(table) && (words.includes(withheldMark) || titled.test(words)),
    )
    .map((text) => ({ at: [placeOfText(text)], params: { how: howOf(text), text: excerptOf(text.words) } }));
}

const textsThatMayName = textsWith(/▮|(?:Mrs?|Ms|Dr|Prof|Pr|Mme|Mlle|H\.E|S\.E|M)\.? /);

const howOf = ({ words }: RecordText): 'withheld' | 'named' => (titled.test(words) ? 'named' : 'withheld');

const excerptOf = (words: string): string => (words.length <= 80 ? words : `${words.slice(0, 79)}…`);
