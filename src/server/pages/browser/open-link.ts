import { call, type Json, textOf } from './call.ts';
import { isField } from './form.ts';

/**
 * The page of a link: asks what the token behind `#` is for, and shows the parts whose `data-use` names that: `none` is what is no whole link,
 * `refused` one that is over. The fragment of an address goes to no server and into no log.
 */
export async function openLink(path: string): Promise<void> {
  const token = location.hash.slice(1);
  const { use, facts } = token === '' ? { use: 'none', facts: {} } : await lookAt(path, token);
  for (const part of partsOf('[data-use]')) showFor(part, use);
  for (const part of partsOf('[data-link]')) part.textContent = textOf(facts[part.dataset['link'] ?? '']);
  for (const form of partsOf('form[data-first]'))
    if (use === 'first-administrator') form.dataset['next'] = form.dataset['first'] ?? '/';
  for (const field of document.querySelectorAll('input[name="token"]')) field.setAttribute('value', token);
}

async function lookAt(path: string, token: string): Promise<{ readonly use: string; readonly facts: Json }> {
  const answer = await call('post', path, { token });
  if ('refused' in answer) return { use: 'refused', facts: { refused: answer.refused } };
  return { use: textOf(answer.json['use']), facts: answer.json };
}

/** A part that is not shown is not sent either. */
function showFor(part: HTMLElement, use: string): void {
  const isFor = (part.dataset['use'] ?? '').split(' ').includes(use);
  part.toggleAttribute('hidden', !isFor);
  for (const element of part.querySelectorAll('input, select'))
    if (isField(element)) element.toggleAttribute('disabled', !isFor);
}

const partsOf = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll(selector)].filter((part) => part instanceof HTMLElement);
