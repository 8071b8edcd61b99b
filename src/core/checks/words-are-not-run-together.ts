import { type Change, put } from '../change.ts';
import { findRow, onceOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { type RecordText, placeOfText, titlesOf, wordsOfTitles } from './words/record-texts.ts';

/** No word is two words of the record without the space between them. */
export const wordsAreNotRunTogether: Check = {
  id: 'words-are-not-run-together',
  catalogue: 'TX-10',
  severity: 'advice',
  rule: 'Good practice: what a scan or a lost space did to a text is put right before it is sent.',
  message: '“{actual}” is “{expected}” without the space; elsewhere both words stand apart.',
  find,
};

/** Two shorter words than this make real compounds too often. */
const shortest = 5;

type Joined = {
  readonly text: RecordText;
  readonly actual: string;
  readonly left: string;
  readonly right: string;
};

function find(project: Project): readonly Found[] {
  return joinedIn(titlesOf(project)).map((joined) => toFound(project, joined));
}

const joinedIn = onceOf((titles: readonly RecordText[]): readonly Joined[] => {
  const texts = titles.filter(({ language }) => language !== 'ar');
  const words = new Map([...wordsOfTitles(titles)].map(([word, { first }]) => [word.toLowerCase(), first]));
  return [...words].flatMap(([word, text]) => {
    const halves = splitOf(word, words, texts);
    return halves === undefined ? [] : [{ text, actual: word, ...halves }];
  });
});

/** Where a word can be cut so that both halves are words of the record that also stand side by side in it. */
function splitOf(
  word: string,
  words: ReadonlyMap<string, RecordText>,
  texts: readonly RecordText[],
): Pick<Joined, 'left' | 'right'> | undefined {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!words.has(left) || !words.has(right)) continue;
    const pair = `${left} ${right}`;
    if (texts.some((text) => text.words.toLowerCase().includes(pair))) return { left, right };
  }
  return undefined;
}

function toFound(project: Project, { text, actual, left, right }: Joined): Found {
  const at = text.words.toLowerCase().indexOf(actual);
  const expected = `${left} ${right}`;
  const spaced = `${text.words.slice(0, at + left.length)} ${text.words.slice(at + left.length)}`;
  const changes = retitled(project, text, spaced);
  return {
    at: [placeOfText(text)],
    params: { actual, expected },
    ...(changes.length > 0 ? { fix: { title: 'Write “{expected}”', changes } } : {}),
  };
}

function retitled(project: Project, text: RecordText, words: string): readonly Change[] {
  const { table, row, language } = text;
  if (table === 'activities') {
    const activity = findRow(project, 'activities', row.id);
    return activity
      ? [put('activities', { ...activity, title: { ...activity.title, [language]: words } })]
      : [];
  }
  if (table !== 'workPlanItems') return [];
  const item = findRow(project, 'workPlanItems', row.id);
  return item ? [put('workPlanItems', { ...item, title: { ...item.title, [language]: words } })] : [];
}
