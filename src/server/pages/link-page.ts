import { acceptLink, lookAtLink } from '../../api/links.ts';
import { element, emptyElement, type Html } from '../../formats/text/html/element.ts';
import { type LocaleTag, locales } from '../../i18n/locales/index.ts';
import { choice, contractForm, explained, field } from './contract-form.ts';
import type { Page, Say } from './page.ts';
import { pageWords } from './words.ts';

/** The page that a one-time link leads to: for the first administrator, an invitation, or a new password. What the link is for is asked by the script. */
export const linkPage = (locale: LocaleTag, say: Say): Page => ({
  title: say(pageWords.welcome),
  content: [
    sentence('first-administrator', say(pageWords.firstOne)),
    sentence('invitation', say(pageWords.invited)),
    sentence('password-reset', say(pageWords.resetting)),
    sentence('none', say(pageWords.noLink)),
    element('p', { 'data-use': 'refused', hidden: '', role: 'alert', 'data-link': 'refused' }, ''),
    element('div', { 'data-look': lookAtLink.path }, form(locale, say)),
  ],
});

/** A sentence for a link of this use; whose address it names is shown below it, since only the link knows. */
const sentence = (use: string, words: string): Html => element('p', { 'data-use': use, hidden: '' }, words);

const form = (locale: LocaleTag, say: Say): Html =>
  element('div', { 'data-use': 'first-administrator invitation password-reset', hidden: '' }, [
    contractForm(acceptLink, {
      next: '/',
      shape: 'column',
      attributes: { 'data-first': '/?welcome=yes' },
      body: [
        emptyElement('input', { name: 'token', type: 'hidden', required: '' }),
        element('p', { 'data-use': 'invitation password-reset', hidden: '', 'data-link': 'email' }, ''),
        element('div', { 'data-use': 'first-administrator', hidden: '' }, [
          field(say(pageWords.name), { name: 'name', required: '', autocomplete: 'name', dir: 'auto' }),
          field(say(pageWords.email), {
            name: 'email',
            type: 'email',
            required: '',
            autocomplete: 'username',
            dir: 'ltr',
          }),
        ]),
        explained(say(pageWords.newPassword), say(pageWords.passwordRule), {
          id: 'new-password',
          name: 'password',
          type: 'password',
          required: '',
          minlength: 10,
          autocomplete: 'new-password',
        }),
        choice(say(pageWords.language), { name: 'locale', value: locale }, languageOptions),
        element('button', { class: 'main' }, say(pageWords.begin)),
      ],
    }),
  ]);

/** The languages that Strand speaks, each in its own words. */
export const languageOptions: readonly (readonly [string, string])[] = locales.map(({ tag, name }) => [
  tag,
  name,
]);
