import { makeToken, removeToken } from '../../api/accounts.ts';
import { permissions } from '../../core/permissions.ts';
import { type Content, element, emptyElement } from '../../formats/text/html/element.ts';
import type { Token } from '../../store/user-rows.ts';
import type { ListedOffice } from '../../workspace/workspace.ts';
import { choice, contractForm, field, shown, shownValue } from './contract-form.ts';
import { momentIn, type Reader, tableOf } from './page.ts';
import { permissionWords } from '../../i18n/role-words.ts';
import { pageWords } from './words.ts';

/** What the part shows: one's tokens, and the offices for which one may make others. */
export type TokensShown = {
  readonly tokens: readonly Omit<Token, 'hash'>[];
  readonly offices: readonly ListedOffice[];
};

/** One's tokens for programs, and the form for another. */
export const tokensPart = ({ tokens, offices }: TokensShown, reader: Reader): readonly Content[] => {
  const { say } = reader;
  return [
    element('p', { class: 'remark' }, say(pageWords.tokenReason)),
    tokens.length === 0 ? '' : tokenTable(tokens, reader),
    offices.length === 0 ? '' : tokenForm(offices, reader),
  ];
};

function tokenTable(tokens: TokensShown['tokens'], reader: Reader): Content {
  const { say } = reader;
  const headings = [pageWords.label, pageWords.scopes, pageWords.lastUsed, pageWords.until, pageWords.remove];
  return tableOf(
    headings.map((words) => say(words)),
    tokens.map(({ id, label, scopes, usedAt, endsAt }) => [
      element('bdi', {}, label),
      scopes.map((scope) => say(permissionWords[scope])).join(', '),
      momentIn(reader, usedAt),
      momentIn(reader, endsAt),
      contractForm(removeToken, {
        params: { token: id },
        next: 'reload',
        question: say(pageWords.removeToken, { label }),
        body: element('button', {}, say(pageWords.remove)),
      }),
    ]),
  );
}

function tokenForm(offices: TokensShown['offices'], { say }: Reader): Content {
  return contractForm(makeToken, {
    next: 'show',
    shape: 'column',
    body: [
      field(say(pageWords.label), { name: 'label', required: '', maxlength: 100, dir: 'auto' }),
      choice(
        say(pageWords.office),
        { name: 'office' },
        offices.map(({ office, name }) => [office, name]),
      ),
      element('fieldset', {}, [
        element('legend', {}, say(pageWords.scopes)),
        ...permissions.map((permission) =>
          element('label', { class: 'check' }, [
            emptyElement('input', {
              type: 'checkbox',
              name: 'scopes',
              value: permission,
              'data-kind': 'list',
              checked: permission === 'read' ? '' : undefined,
            }),
            say(permissionWords[permission]),
          ]),
        ),
      ]),
      field(say(pageWords.days), {
        name: 'days',
        type: 'number',
        'data-kind': 'number',
        min: 1,
        max: 366,
        value: 90,
        required: '',
      }),
      element('button', {}, say(pageWords.makeToken)),
      shown('secret', [say(pageWords.yourToken), shownValue('secret')]),
    ],
  });
}
