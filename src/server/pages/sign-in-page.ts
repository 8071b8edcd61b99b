import { beginOpenId, beginPasskeySignIn, signIn, signInByPasskey } from '../../api/sign-in.ts';
import { askForReset } from '../../api/links.ts';
import { type Content, element } from '../../formats/text/html/element.ts';
import type { Accounts } from '../../workspace/accounts/accounts.ts';
import { contractForm, field, shown } from './contract-form.ts';
import type { Page, Say } from './page.ts';
import { pageWords } from './words.ts';

/** The page on which one signs in. */
export function signInPage({ openId }: Pick<Accounts, 'openId'>, say: Say): Page {
  return {
    title: say(pageWords.signInTo),
    content: [withPassword(say), withPasskey(say), withProvider(openId, say), forgotten(say)],
  };
}

const emailField = (say: Say): Content =>
  field(say(pageWords.email), {
    name: 'email',
    type: 'email',
    required: '',
    autocomplete: 'username',
    dir: 'ltr',
  });

const withPassword = (say: Say): Content =>
  contractForm(signIn, {
    next: '/',
    shape: 'column',
    body: [
      emailField(say),
      field(say(pageWords.password), {
        name: 'password',
        type: 'password',
        required: '',
        autocomplete: 'current-password',
      }),
      element('button', { class: 'main' }, say(pageWords.signIn)),
    ],
  });

const withPasskey = (say: Say): Content =>
  contractForm(signInByPasskey, {
    next: '/',
    shape: 'column',
    attributes: {
      'data-passkey': 'sign-in',
      'data-begin': beginPasskeySignIn.path,
      'data-refused': say(pageWords.passkeyRefused),
      'data-needs-passkeys': '',
      hidden: '',
    },
    body: element('button', {}, say(pageWords.signInByPasskey)),
  });

const withProvider = (openId: Accounts['openId'], say: Say): Content =>
  openId === undefined
    ? ''
    : element('p', {}, [
        element(
          'a',
          { class: 'button', href: beginOpenId.path },
          say(pageWords.signInBy, { label: openId.label }),
        ),
      ]);

const forgotten = (say: Say): Content =>
  element('details', {}, [
    element('summary', {}, say(pageWords.forgotten)),
    contractForm(askForReset, {
      next: 'show',
      shape: 'column',
      body: [
        emailField(say),
        element('button', {}, say(pageWords.askForLink)),
        shown('', say(pageWords.linkMayCome)),
      ],
    }),
  ]);
