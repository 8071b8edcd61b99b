import { furnitureWords } from '../src/core/report/build/furniture.ts';
import { numberWords } from '../src/core/report/build/number-document.ts';
import { outlineWords } from '../src/core/report/build/outline.ts';
import { withoutGapsWords } from '../src/core/report/build/without-gaps.ts';
import { htmlWords } from '../src/formats/text/html/footnotes-html.ts';
import { anchorWords } from '../src/i18n/anchor-document.ts';
import { documentWords } from '../src/i18n/word-document.ts';

/** The messages that every document has, whatever its sections. */
export const documentMessages: readonly string[] = [
  numberWords,
  outlineWords,
  withoutGapsWords,
  furnitureWords,
  documentWords,
  anchorWords,
  htmlWords,
].flatMap((words) => Object.values<string>(words));
