/** The page of one's own account: details, password, passkeys, sessions, tokens. */

import {
  addPasskey,
  beginPasskey,
  changePassword,
  endOtherSessions,
  endSession,
  removePasskey,
} from '../../api/accounts.ts';
import { changeOwnAccount } from '../../api/own-account.ts';
import { type Content, element, emptyElement } from '../../formats/text/html/element.ts';
import type { Passkey } from '../../store/user-rows.ts';
import type { Accounts, ListedSession } from '../../workspace/accounts/accounts.ts';
import type { Offices } from '../../workspace/workspace.ts';
import { choice, contractForm, explained, field } from './contract-form.ts';
import { deviceWords } from '../../i18n/device-words.ts';
import { languageOptions } from './link-page.ts';
import { momentIn, type Page, type Person, type Reader, tableOf } from './page.ts';
import { tokensPart } from './tokens-part.ts';
import { pageWords } from './words.ts';

/** The page of somebody's own account. */
export async function accountPage(
  { accounts, offices }: { readonly accounts: Accounts; readonly offices: Offices },
  reader: Reader & { readonly person: Person },
): Promise<Page> {
  const { say, person } = reader;
  const [sessions, passkeys, tokens, own] = await Promise.all([
    accounts.listSessions(person.sender, person.session),
    accounts.listPasskeys(person.sender),
    accounts.listTokens(person.sender),
    offices.list(person.sender),
  ]);
  return {
    title: say(pageWords.account),
    current: '/account',
    content: [
      element('h2', {}, say(pageWords.yourDetails)),
      detailsForm(person, reader),
      element('h2', {}, say(pageWords.changePassword)),
      passwordForm(person, reader),
      element('h2', {}, say(pageWords.passkeys)),
      passkeysPart(passkeys, reader),
      element('h2', {}, say(pageWords.sessions)),
      sessionsPart(sessions, reader),
      element('h2', {}, say(pageWords.tokens)),
      ...tokensPart({ tokens, offices: own }, reader),
    ],
  };
}

const detailsForm = ({ user }: Person, { say, locale }: Reader): Content =>
  contractForm(changeOwnAccount, {
    next: 'reload',
    shape: 'column',
    body: [
      element('p', {}, element('bdi', {}, user.email)),
      field(say(pageWords.name), {
        name: 'name',
        value: user.name,
        required: '',
        autocomplete: 'name',
        dir: 'auto',
      }),
      choice(say(pageWords.language), { name: 'locale', value: locale }, languageOptions),
      element('button', {}, say(pageWords.change)),
    ],
  });

const passwordForm = ({ user }: Person, { say }: Reader): Content =>
  contractForm(changePassword, {
    next: 'reload',
    shape: 'column',
    body: [
      // For the browser, which keeps passwords by their user; it has no name, so it is not sent.
      emptyElement('input', { autocomplete: 'username', value: user.email, readonly: '', hidden: '' }),
      field(say(pageWords.currentPassword), {
        name: 'current',
        type: 'password',
        required: '',
        autocomplete: 'current-password',
      }),
      explained(say(pageWords.newPassword), `${say(pageWords.passwordRule)} ${say(pageWords.othersEnd)}`, {
        id: 'new-password',
        name: 'next',
        type: 'password',
        required: '',
        minlength: 10,
        autocomplete: 'new-password',
      }),
      element('button', {}, say(pageWords.changePassword)),
    ],
  });

type Known<Row, Hidden extends keyof Row> = readonly Omit<Row, Hidden>[];

const passkeysPart = (passkeys: Known<Passkey, 'publicKey' | 'counter'>, reader: Reader): Content => {
  const { say } = reader;
  const headings = [pageWords.label, pageWords.since, pageWords.lastUsed, pageWords.remove];
  const rows = passkeys.map(({ credential, label, madeAt, usedAt }) => [
    element('bdi', {}, label),
    momentIn(reader, madeAt),
    momentIn(reader, usedAt),
    contractForm(removePasskey, {
      params: { credential },
      next: 'reload',
      question: say(pageWords.removePasskey, { label }),
      body: element('button', {}, say(pageWords.remove)),
    }),
  ]);
  const add = contractForm(addPasskey, {
    next: 'reload',
    shape: 'column',
    attributes: {
      'data-passkey': 'add',
      'data-begin': beginPasskey.path,
      'data-refused': say(pageWords.passkeyRefused),
      'data-needs-passkeys': '',
      hidden: '',
    },
    body: [
      field(say(pageWords.passkeyName), { name: 'label', required: '', maxlength: 100, dir: 'auto' }),
      element('button', {}, say(pageWords.addPasskey)),
    ],
  });
  const table = rows.length === 0 ? '' : tableOf(sayAll(headings, say), rows);
  return [element('p', { class: 'remark' }, say(pageWords.passkeyReason)), table, add];
};

const sessionsPart = (sessions: readonly ListedSession[], reader: Reader): Content => {
  const { say } = reader;
  const headings = [pageWords.device, pageWords.since, pageWords.lastUsed, pageWords.until, pageWords.end];
  const rows = sessions.map(({ id, device, madeAt, usedAt, endsAt, isThis }) => [
    element(
      'span',
      { title: device },
      isThis ? say(pageWords.thisOne, { device: deviceWords(device) }) : deviceWords(device),
    ),
    momentIn(reader, madeAt),
    momentIn(reader, usedAt),
    momentIn(reader, endsAt),
    contractForm(endSession, {
      params: { session: id },
      next: 'reload',
      body: element('button', {}, say(pageWords.end)),
    }),
  ]);
  const endOthers = contractForm(endOtherSessions, {
    next: 'reload',
    body: element('button', {}, say(pageWords.endOthers)),
  });
  return [tableOf(sayAll(headings, say), rows), sessions.length < 2 ? '' : endOthers];
};

const sayAll = (messages: readonly string[], say: Reader['say']): readonly string[] =>
  messages.map((words) => say(words));
