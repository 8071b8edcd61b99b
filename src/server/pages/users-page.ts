import { invite, makeResetLink } from '../../api/links.ts';
import { removeUser, setOfficeRole } from '../../api/offices.ts';
import { officeRoles } from '../../core/journal/office-entry.ts';
import { Problem } from '../../core/problem.ts';
import { type Content, element } from '../../formats/text/html/element.ts';
import type { OfficeId, OfficeUser } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { choice, contractForm, field, select, shown, shownValue } from './contract-form.ts';
import { languageOptions } from './link-page.ts';
import { type Page, type Person, type Reader, tableOf } from './page.ts';
import { officeRoleWords } from '../../i18n/role-words.ts';
import { pageWords } from './words.ts';

/** The page of the users of an office, for its administrators. */
export async function usersPage(
  { offices }: Pick<Workspace, 'offices'>,
  reader: Reader & { readonly person: Person },
  office: OfficeId,
): Promise<Page> {
  const { say, person } = reader;
  const users = await offices.listUsers(person.sender, office);
  const own = (await offices.list(person.sender)).find((one) => one.office === office);
  if (own === undefined) throw new Problem('unknown-office', { office });
  const headings = [
    pageWords.name,
    pageWords.email,
    pageWords.roleInOffice,
    pageWords.password,
    pageWords.remove,
  ];
  return {
    title: say(pageWords.usersOf, { office: own.name }),
    current: '/',
    content: [
      tableOf(
        headings.map((words) => say(words)),
        users.map((user) => userRow(user, office, reader)),
      ),
      element('h2', {}, say(pageWords.inviteSomebody)),
      inviteForm(office, reader),
    ],
  };
}

function userRow(user: OfficeUser, office: OfficeId, { say }: Reader): readonly Content[] {
  const params = { office, user: user.user };
  return [
    [element('bdi', {}, user.name), user.isDisabled ? ` (${say(pageWords.disabled)})` : ''],
    element('bdi', {}, user.email),
    contractForm(setOfficeRole, {
      params,
      next: 'reload',
      shape: 'row',
      body: [
        select(
          { name: 'role', value: user.role, 'aria-label': say(pageWords.roleInOffice) },
          roleOptions(say),
        ),
        element('button', {}, say(pageWords.change)),
      ],
    }),
    contractForm(makeResetLink, {
      params,
      next: 'show',
      body: [element('button', {}, say(pageWords.resetLink)), ...linkAnswers('', user.name, say)],
    }),
    contractForm(removeUser, {
      params,
      next: 'reload',
      question: say(pageWords.removeUser, { name: user.name }),
      body: element('button', {}, say(pageWords.remove)),
    }),
  ];
}

const roleOptions = (say: Reader['say']): readonly (readonly [string, string])[] =>
  officeRoles.map((role) => [role, say(officeRoleWords[role])]);

/** What is shown of a link that was made: the link itself to hand on, or that it was mailed. `path` leads to the link in the answer. */
const linkAnswers = (path: string, name: string, say: Reader['say']): readonly Content[] => [
  shown(`${path}address`, [say(pageWords.handOn, { name }), shownValue(`${path}address`)]),
  shown(`${path}isMailed`, say(pageWords.wasMailed)),
];

const inviteForm = (office: OfficeId, { say, locale }: Reader): Content =>
  contractForm(invite, {
    params: { office },
    next: 'show',
    shape: 'column',
    body: [
      field(say(pageWords.name), { name: 'name', required: '', autocomplete: 'off', dir: 'auto' }),
      field(say(pageWords.email), {
        name: 'email',
        type: 'email',
        required: '',
        autocomplete: 'off',
        dir: 'ltr',
      }),
      choice(say(pageWords.language), { name: 'locale', value: locale }, languageOptions),
      choice(say(pageWords.roleInOffice), { name: 'role', value: 'member' }, roleOptions(say)),
      element('button', { class: 'main' }, say(pageWords.invite)),
      ...linkAnswers('link.', say(pageWords.whoIsInvited), say),
      shown('user', say(pageWords.isIn)),
    ],
  });
