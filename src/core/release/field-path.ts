/**
 * Where in a row something is withheld: `stated`, `topic` (in all languages), `topic.en`, `notes.0.en`, `targets.1.reason.fr`. The words of a note
 * may be named without `text`, as the checks name them.
 */

import { type Language, languages } from '../base/text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A row whose fields are not known by name. */
export type AnyFields = Fields & { readonly id: string };

/** The steps of a path. */
export const stepsOf = (field: string): readonly string[] =>
  field.replace(/^notes\.(\d+)\.(en|fr|ar)$/, 'notes.$1.text.$2').split('.');

/** What stands at the path; `undefined` where nothing does. */
export function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (!isFields(value) || !Object.hasOwn(value, step)) return undefined;
  return valueAt(value[step], rest);
}

/** The value with another value at the path; with `undefined` the field is gone. What is not there stays so. */
export function withValueAt(value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (String(index) !== step) return [item];
      const changed = withValueAt(item, rest, put);
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isFields(value) || !Object.hasOwn(value, step)) return value;
  const { [step]: old, ...others } = value;
  const changed = withValueAt(old, rest, put);
  return changed === undefined ? others : { ...value, [step]: changed };
}

/** Whether a value is fields by name, or items by number. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether a value is words in one or more languages. */
export const isText = (value: unknown): value is { readonly [language in Language]?: string } =>
  isFields(value) &&
  !Array.isArray(value) &&
  Object.entries(value).length > 0 &&
  Object.entries(value).every(
    ([name, words]) => languages.some((language) => language === name) && typeof words === 'string',
  );
