import { placeWords } from '../../core/report/sections/words/places.ts';
import { choiceWords } from './choice-words.ts';
import { fieldNames } from './field-words.ts';
import { valueWords } from './value-words.ts';

/** What tables, fields and values of the record are called. */
export const recordWords: readonly string[] = [
  ...Object.values(placeWords),
  ...fieldNames,
  ...Object.values(choiceWords),
  ...Object.values(valueWords),
];
