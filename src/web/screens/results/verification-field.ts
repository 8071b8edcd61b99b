/** Sources and means of verification as one field: a source on each line, `what – who – how often`. */

import { type Language, type Text, languages } from '../../../core/base/text.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import type { FieldKind } from '../../ui/field-kinds.ts';

type Verification = NonNullable<Indicator['verification']>[number];

const parts = ['what', 'who', 'howOften'] as const;

/** The field. Words in other languages stay with the source that has the same place. */
export const verificationField: FieldKind<readonly Verification[]> = {
  show: (sources = [], { language }) => sources.map((source) => lineOf(source, language)).join('\n'),
  read: (typed, { language, before = [] }) => {
    const lines = typed.split('\n').filter((line) => line.trim() !== '');
    const sources = lines.map((line, index) => sourceOf(line, language, before[index]));
    return sources.length === 0 ? 'nothing' : { value: sources };
  },
  placeholder: (sources = [], { language }) =>
    sources
      .map((source) =>
        lineOf(
          source,
          languages.find((one) => one !== language && source.what[one] !== undefined) ?? language,
        ),
      )
      .join('\n'),
  isLong: true,
  direction: 'auto',
};

const lineOf = (source: Verification, language: Language): string =>
  parts
    .map((part) => source[part]?.[language] ?? '')
    .join(' – ')
    .replace(/( – )+$/, '');

function sourceOf(line: string, language: Language, before: Verification | undefined): Verification {
  const [what = '', who = '', ...often] = line.split(/\s+[–—-]\s+/).map((part) => part.trim());
  const howOften = often.join(' – ');
  return {
    what: textWith(before?.what, language, what) ?? {},
    ...partWith('who', textWith(before?.who, language, who)),
    ...partWith('howOften', textWith(before?.howOften, language, howOften)),
  };
}

const partWith = (part: 'who' | 'howOften', text: Text | undefined) =>
  text === undefined ? {} : { [part]: text };

/** The text with these words in a language; those in others stay. */
function textWith(before: Text | undefined, language: Language, words: string): Text | undefined {
  const { [language]: _, ...others } = before ?? {};
  const text = { ...others, ...(words !== '' && { [language]: words }) };
  return Object.keys(text).length === 0 ? undefined : text;
}
