/**
 * A form of a page. The server has written all words; what the form does stands in its `data-` attributes:
 * - `data-method`, `data-path`: the request; its JSON body is made of the named fields, one with `data-kind="number"` or `"list"` as such;
 * - `data-next`: a path to go to, `reload`, or `show`, which puts into the form's output the first of its templates that finds in the answer
 *   all that its `data-needs` names;
 * - `data-question`: what is asked first; whoever does not agree sends nothing;
 * - `data-passkey`: `add` or `sign-in`, a ceremony begun at `data-begin`.
 */

import { type Answer, call, isJson, type Json, textOf } from './call.ts';
import { passkeyOf } from './passkey.ts';

/** Sends a form and goes on as it says. Until the answer comes its buttons rest. */
export async function sendForm(form: HTMLFormElement): Promise<void> {
  const { question } = form.dataset;
  // A question of the browser's own is heard by every screen reader and works by keyboard.
  if (question !== undefined && !window.confirm(question)) return;
  const buttons = [...form.querySelectorAll('button')];
  say(form, '');
  for (const button of buttons) button.disabled = true;
  const answer = await answerOf(form);
  for (const button of buttons) button.disabled = false;
  if ('refused' in answer) say(form, answer.refused);
  else goOn(form, answer.json);
}

async function answerOf(form: HTMLFormElement): Promise<Answer> {
  const { method = 'post', path = '' } = form.dataset;
  const ceremony = await passkeyOf(form);
  return 'refused' in ceremony ? ceremony : call(method, path, { ...bodyOf(form), ...ceremony.json });
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Whether an element is a field with a value. */
export const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

function bodyOf(form: HTMLFormElement): Json {
  const fields = [...form.elements].filter(isField).filter((field) => field.name !== '' && !field.disabled);
  const lists = new Set(fields.filter((field) => field.dataset['kind'] === 'list').map(({ name }) => name));
  const singles = fields.filter((field) => !lists.has(field.name) && !isUnset(field));
  return {
    ...Object.fromEntries(singles.map((field) => [field.name, valueOf(field)])),
    ...Object.fromEntries([...lists].map((name) => [name, chosenOf(fields, name)])),
  };
}

/** An empty field that need not be filled is left out. */
const isUnset = (field: Field): boolean => field.value === '' && !field.required;

const valueOf = (field: Field): string | number =>
  field.dataset['kind'] === 'number' ? Number(field.value) : field.value;

const chosenOf = (fields: readonly Field[], name: string): readonly string[] =>
  fields
    .filter((field) => field.name === name && field instanceof HTMLInputElement && field.checked)
    .map((field) => field.value);

function say(form: HTMLFormElement, words: string): void {
  const alert = form.querySelector('[role="alert"]');
  if (alert !== null) alert.textContent = words;
}

function goOn(form: HTMLFormElement, answer: Json): void {
  const next = form.dataset['next'] ?? 'reload';
  if (next === 'reload') location.reload();
  else if (next === 'show') show(form, answer);
  else location.assign(next === '/' ? wishedPath() : next);
}

/** Where somebody wanted to go when he was sent to sign in: a path of ours in the address, else the start. */
function wishedPath(): string {
  const wished = new URLSearchParams(location.search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(wished) ? wished : '/';
}

function show(form: HTMLFormElement, answer: Json): void {
  const output = form.querySelector('output');
  const template = [...form.querySelectorAll('template')].find((one) =>
    namesIn(one).every((path) => ![undefined, false].some((none) => at(answer, path) === none)),
  );
  if (output === null || template === undefined) return;
  output.replaceChildren(template.content.cloneNode(true));
  for (const part of output.querySelectorAll('[data-at]')) {
    if (!(part instanceof HTMLElement)) continue;
    const { before = '', at: path = '' } = part.dataset;
    part.textContent = `${before}${textOf(at(answer, path))}`;
  }
  output.tabIndex = -1;
  output.focus();
}

const namesIn = ({ dataset }: HTMLTemplateElement): readonly string[] =>
  (dataset['needs'] ?? '').split(' ').filter((path) => path !== '');

/** What stands in an answer at a path such as `link.token`. */
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inner: unknown, name) => (isJson(inner) ? inner[name] : undefined), value);
