import { commandPath } from '../../api/commands.ts';
import { readReport } from '../../api/exchange.ts';
import { fillPath } from '../../api/path.ts';
import { createProject } from '../../api/projects.ts';
import { importRecord } from '../../core/commands/import-record.ts';
import { type Content, element, type Html } from '../../formats/text/html/element.ts';
import type { OfficeId } from '../../store/store.ts';
import type { ListedOffice, PortfolioProject, Workspace } from '../../workspace/workspace.ts';
import { contractForm, explained } from './contract-form.ts';
import type { Page, Person, Reader, Say } from './page.ts';
import { projectCard } from './project-card.ts';
import { officeRoleWords, pageWords } from './words.ts';

/** The page of somebody's offices and projects. */
export async function homePage(
  { offices, portfolio }: Pick<Workspace, 'offices' | 'portfolio'>,
  reader: Reader & { readonly person: Person },
): Promise<Page> {
  const { sender } = reader.person;
  const [own, projects] = await Promise.all([offices.list(sender), portfolio.read(sender)]);
  const { say } = reader;
  return {
    title: say(pageWords.yourProjects),
    current: '/',
    content:
      own.length === 0
        ? element('p', {}, say(pageWords.noOffice))
        : own.map((office) =>
            officeSection(
              office,
              projects.filter((project) => project.office === office.office),
              reader,
            ),
          ),
  };
}

function officeSection(office: ListedOffice, projects: readonly PortfolioProject[], reader: Reader): Html {
  const { say } = reader;
  const isAdministrator = office.role === 'administrator';
  const none = isAdministrator ? pageWords.noProjectsYet : pageWords.noProjects;
  return element('section', {}, [
    element('h2', {}, element('bdi', {}, office.name)),
    element('p', { class: 'remark' }, say(officeRoleWords[office.role])),
    isAdministrator ? officeActions(office, reader) : '',
    projects.length === 0
      ? element('p', {}, say(none))
      : element(
          'ul',
          { class: 'cards' },
          projects.map((project) => projectCard(project, reader)),
        ),
  ]);
}

const officeActions = ({ office }: ListedOffice, { say }: Reader): Content =>
  element('div', { class: 'actions' }, [
    element('a', { class: 'button', href: `/users?office=${office}` }, say(pageWords.users)),
    newProject(office, say),
  ]);

const newProject = (office: OfficeId, say: Say): Content =>
  element('details', {}, [
    element('summary', { class: 'button' }, say(pageWords.newProject)),
    contractForm(createProject, {
      params: { office },
      next: 'reload',
      shape: 'column',
      attributes: {
        'data-read': fillPath(readReport.path, { office }),
        'data-take-over': commandPath(importRecord.name).replace('{office}', office),
      },
      body: [
        explained(say(pageWords.reportOrRecord), say(pageWords.reportOrRecordRule), {
          id: `report-${office}`,
          type: 'file',
          accept: '.txt,.json,text/plain,application/json',
        }),
        element('button', { class: 'main' }, say(pageWords.makeProject)),
      ],
    }),
  ]);
