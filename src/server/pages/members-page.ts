import { removeMember, setMember } from '../../api/members.ts';
import { pickText } from '../../core/base/text.ts';
import { roleNames } from '../../core/permissions.ts';
import type { Project } from '../../core/project.ts';
import { type Content, element, emptyElement } from '../../formats/text/html/element.ts';
import { localeOf } from '../../i18n/locales/index.ts';
import type { Member, OfficeUser } from '../../store/store.ts';
import type { ProjectPlace } from '../../workspace/sender.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { contractForm, select } from './contract-form.ts';
import { type Page, type Person, type Reader, tableOf } from './page.ts';
import { officeRoleWords, roleWords } from '../../i18n/role-words.ts';
import { pageWords } from './words.ts';

/** The page of who has which role in a project, for administrators of its office. */
export async function membersPage(
  { projects, offices }: Pick<Workspace, 'projects' | 'offices'>,
  reader: Reader & { readonly person: Person },
  place: ProjectPlace,
): Promise<Page> {
  const { say, person, locale } = reader;
  const members = await projects.listMembers(person.sender, place);
  const users = await offices.listUsers(person.sender, place.office);
  const { project } = await projects.read(person.sender, place);
  const title = pickText(project.project[0]?.title, localeOf(locale).language);
  const headings = [pageWords.name, pageWords.roleInOffice, pageWords.role, pageWords.withdraw];
  return {
    title: say(pageWords.membersOf, { project: title === '' ? say(pageWords.untitled) : title }),
    current: '/',
    content: tableOf(
      headings.map((words) => say(words)),
      users.map((user) => memberRow({ user, project, place, members }, reader)),
    ),
  };
}

type Row = {
  readonly user: OfficeUser;
  readonly members: readonly Member[];
  readonly project: Project;
  readonly place: ProjectPlace;
};

function memberRow({ user, members, project, place }: Row, reader: Reader): readonly Content[] {
  const { say } = reader;
  const member = members.find((one) => one.user === user.user);
  const params = { ...place, user: user.user };
  const name = [element('bdi', {}, user.name), say(officeRoleWords[user.role])];
  if (user.role === 'administrator') return [...name, say(pageWords.hasAll), ''];
  const set = contractForm(setMember, {
    params,
    next: 'reload',
    shape: 'row',
    body: [
      select(
        { name: 'role', value: member?.role, required: '', 'aria-label': say(pageWords.role) },
        roleOptions(member, say),
      ),
      strandsOf(project, member, reader),
      element('button', {}, say(member === undefined ? pageWords.giveRole : pageWords.change)),
    ],
  });
  const withdraw = contractForm(removeMember, {
    params,
    next: 'reload',
    question: say(pageWords.withdrawRole, { name: user.name }),
    body: element('button', {}, say(pageWords.withdraw)),
  });
  return [...name, set, member === undefined ? '' : withdraw];
}

/** Who has no role yet is given none by accident. */
function roleOptions(member: Member | undefined, say: Reader['say']): readonly (readonly [string, string])[] {
  const roles = roleNames.map((role) => [role, say(roleWords[role])] as const);
  return member === undefined ? [['', say(pageWords.noRole)], ...roles] : roles;
}

/** The strands that are a partner's own. */
function strandsOf(project: Project, member: Member | undefined, { say, locale }: Reader): Content {
  if (project.strands.length === 0) return '';
  return element('details', {}, [
    element('summary', {}, say(pageWords.strands)),
    element(
      'fieldset',
      {},
      inOrder(project.strands).map(({ id, title, order = '' }) =>
        element('label', { class: 'check' }, [
          emptyElement('input', {
            type: 'checkbox',
            name: 'strands',
            value: id,
            'data-kind': 'list',
            checked: member?.strands?.includes(id) === true ? '' : undefined,
          }),
          element('bdi', {}, `${order} ${pickText(title, localeOf(locale).language)}`.trim()),
        ]),
      ),
    ),
  ]);
}

const inOrder = (strands: Project['strands']): Project['strands'] =>
  strands.toSorted((a, b) => byNumber.compare(a.order ?? '', b.order ?? ''));

const byNumber = new Intl.Collator('en', { numeric: true });
