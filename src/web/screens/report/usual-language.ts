import { type Language, languages } from '../../../core/base/text.ts';
import type { Project } from '../../../core/project.ts';

/**
 * The language in which a record is written, for whoever has not said in which one a report shall be: that of most of its texts, and of those with as
 * many the reader's own.
 */
export function usualLanguageOf({ narratives, results, activities }: Project, own: Language): Language {
  const texts = [
    ...narratives.map(({ text }) => text),
    ...results.map(({ statement }) => statement),
    ...activities.map(({ title }) => title),
  ];
  const countOf = (language: Language): number =>
    texts.filter((text) => (text[language] ?? '').trim() !== '').length;
  return [own, ...languages].reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}
