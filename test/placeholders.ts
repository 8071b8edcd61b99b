import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser';

/** The names of an ICU message's placeholders, sorted, each once. */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set(namesIn(parse(message)))].toSorted();
}

function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return [element.value, ...Object.values(element.options).flatMap((option) => namesIn(option.value))];
    }
    return element.type === TYPE.tag ? namesIn(element.children) : [element.value];
  });
}
