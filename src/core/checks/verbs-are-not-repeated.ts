import { onceOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { type RecordText, placeOfText, recordTextsOf } from './words/record-texts.ts';

/** “to discuss this and discuss that” says the verb once too often; so does “the the”. */
export const verbsAreNotRepeated: Check = {
  id: 'verbs-are-not-repeated',
  catalogue: 'TX-11',
  severity: 'advice',
  rule: 'Good practice: a verb or word repeated within a few words is a slip of editing.',
  message: 'A word is repeated in “{passage}”.',
  find,
};

type Words = Pick<RecordText, 'language' | 'words'>;

function find(project: Project): readonly Found[] {
  return repeatedIn(recordTextsOf(project));
}

const repeatedIn = onceOf((texts: readonly RecordText[]): readonly Found[] =>
  texts.flatMap((text) => {
    const passage = repeatedVerbIn(text) ?? doubledWordIn(text);
    return passage === undefined ? [] : [{ at: [placeOfText(text)], params: { passage } }];
  }),
);

const english = /\bto (\p{L}{4,}) (?:[\p{L}'’-]+ ){1,4}and (?:to )?\1\b/u;
const french =
  /(?<!\p{L})(?:de|à|pour) (\p{L}+(?:er|ir|re)) (?:[\p{L}'’-]+ ){1,5}et (?:de |à |pour )?\1(?!\p{L})/u;

function repeatedVerbIn({ language, words }: Words): string | undefined {
  if (language === 'en') return words.includes(' and ') ? english.exec(words)?.[0] : undefined;
  return language === 'fr' && words.includes(' et ') ? french.exec(words)?.[0] : undefined;
}

/** Words that grammar may double. */
const mayDouble = new Set(['had', 'that', 'nous', 'vous']);

function doubledWordIn({ words }: Words): string | undefined {
  const tokens = words.split(' ');
  const doubled = tokens.find((token, index) => token.length > 1 && token === tokens[index + 1]);
  return doubled !== undefined && /^\p{Ll}+$/u.test(doubled) && !mayDouble.has(doubled)
    ? `${doubled} ${doubled}`
    : undefined;
}
