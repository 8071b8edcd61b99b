/** Forms that ask for what a contract says. The page's script sends them (`browser/form.ts`); without it they do nothing. */

import type { Contract } from '../../api/contract.ts';
import { fillPath } from '../../api/path.ts';
import {
  type Attributes,
  type Content,
  element,
  emptyElement,
  type Html,
} from '../../formats/text/html/element.ts';

/** What a form is made of. `next` is a path to go to, `reload`, or `show`: one of the templates in the body is filled with the answer. */
export type FormWish = {
  readonly params?: Readonly<Record<string, string>>;
  readonly body: Content;
  readonly next: string;
  /** `row` stands in a line, `column` one field below the other. */
  readonly shape?: 'row' | 'column';
  /** What is asked before it is sent, where it cannot be taken back. */
  readonly question?: string;
  readonly attributes?: Attributes;
};

/** A form that sends its fields as the body of a contract. */
export function contractForm({ method, path }: Contract, wish: FormWish): Html {
  const { params = {}, body, next, shape, question, attributes } = wish;
  return element(
    'form',
    {
      'data-method': method,
      'data-path': fillPath(path, params),
      'data-next': next,
      'data-question': question,
      class: shape,
      ...attributes,
    },
    [body, element('p', { role: 'alert' }, ''), next === 'show' ? element('output', {}, '') : ''],
  );
}

/** A field with its label. */
export const field = (label: string, attributes: Attributes): Html =>
  element('label', {}, [label, emptyElement('input', attributes)]);

/** A field with its label, and below it what to know before it is filled in. */
export const explained = (
  label: string,
  hint: string,
  attributes: Attributes & { readonly id: string },
): Html => {
  const id = `${attributes.id}-hint`;
  return element('div', { class: 'explained' }, [
    field(label, { ...attributes, 'aria-describedby': id }),
    element('span', { class: 'hint', id }, hint),
  ]);
};

/** A choice of one, by value and words. */
export const choice = (
  label: string,
  attributes: Attributes,
  options: readonly (readonly [value: string, words: string])[],
): Html => element('label', {}, [label, select(attributes, options)]);

/** The same without a label of its own, where the row or column says what it is; `aria-label` must say it too. */
export function select(
  { value, ...attributes }: Attributes,
  options: readonly (readonly [value: string, words: string])[],
): Html {
  return element(
    'select',
    attributes,
    options.map(([option, words]) =>
      element('option', { value: option, selected: option === value ? '' : undefined }, words),
    ),
  );
}

/** What is shown of an answer that has all of `needs`: words, and the values at paths in it. */
export const shown = (needs: string, content: Content): Html =>
  element('template', { 'data-needs': needs }, content);

/** A value of the answer, to be copied. */
export const shownValue = (path: string): Html => element('code', { 'data-at': path }, '');
