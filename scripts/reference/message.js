// A message as a person reads it: `{name}` stands for a value; of singular and plural the plural is shown, and where
// the words depend on a value all of them stand in brackets.

import { IntlMessageFormat } from 'intl-messageformat';

export function readableMessage(message, { englishOf }) {
  const format = new IntlMessageFormat(englishOf(message), 'en', undefined, { ignoreTag: true });
  return wordsOf(format.getAst(), undefined);
}

function wordsOf(elements, counted) {
  return elements.map((element) => wordsOfElement(element, counted)).join('');
}

function wordsOfElement(element, counted) {
  if (element.options !== undefined) return wordsOfChoice(element, counted);
  if (element.value === undefined) return `{${counted}}`;
  return element.type === 0 ? element.value : `{${element.value}}`;
}

function wordsOfChoice({ value, options, pluralType }, counted) {
  if (pluralType !== undefined) return wordsOf(options.other.value, value);
  const choices = Object.values(options).map((option) => wordsOf(option.value, counted));
  const said = [...new Set(choices)].filter((words) => words !== '');
  return `[${said.join(' / ')}]`;
}
