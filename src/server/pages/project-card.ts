/** A project as it stands among others: what its figures say without opening it. */

import { exportJournal } from '../../api/journal.ts';
import { fillPath } from '../../api/path.ts';
import { readProject } from '../../api/projects.ts';
import { compileReport, reportFormats } from '../../api/reports.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { localeOf } from '../../i18n/locales/index.ts';
import { formatMoney } from '../../i18n/number.ts';
import { pickText } from '../../core/base/text.ts';
import { type Figure, lights } from '../../core/figures/figure.ts';
import { isAllowed, type Permission } from '../../core/permissions.ts';
import { type Content, element, type Html } from '../../formats/text/html/element.ts';
import type { PortfolioProject } from '../../workspace/workspace.ts';
import { factsOf, type Reader } from './page.ts';
import { lightWords, pageWords, roleWords } from './words.ts';

/** The card of a project, with the ways to its report and its record. */
export function projectCard(project: PortfolioProject, reader: Reader): Html {
  const { say } = reader;
  const { figures, role, version } = project;
  const facts: readonly (readonly [string, Content])[] = [
    ...periodOf(figures).map((period): [string, Content] => [say(pageWords.period), period]),
    [say(pageWords.findings), findingsOf(figures, reader)],
    ...lightsOf(figures, reader).map((counts): [string, Content] => [say(pageWords.indicators), counts]),
    ...budgetsOf(figures, reader).map((budget): [string, Content] => [say(pageWords.budget), budget]),
    [say(pageWords.yourRole), say(roleWords[role])],
    [say(pageWords.version), String(version)],
    [say(pageWords.report), inRow(reportsOf(project, reader))],
    ...filesOf(project, reader).map((files): [string, Content] => [say(pageWords.files), files]),
  ];
  return element('li', {}, [
    element('h3', {}, element('bdi', {}, titleOf(project, reader))),
    factsOf(facts),
    ...membersOf(project, reader),
  ]);
}

/** What a project is called in the reader's language. */
export function titleOf({ figures }: Pick<PortfolioProject, 'figures'>, { say, locale }: Reader): string {
  const figure = figures.find(({ kind }) => kind === 'project');
  const title = figure?.kind === 'project' ? pickText(figure.body.title, localeOf(locale).language) : '';
  return title === '' ? say(pageWords.untitled) : title;
}

function periodOf(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== 'project') return [];
    const { start: from, end: to } = figure.body;
    return from === undefined || to === undefined ? [] : [formatPeriod({ from, to })];
  });
}

const severities = [
  ['error', pageWords.errors],
  ['warning', pageWords.warnings],
  ['advice', pageWords.advice],
] as const;

function findingsOf(figures: readonly Figure[], { say }: Reader): Content {
  const counts = severities.flatMap(([severity, words]) => {
    const count = figures.reduce(
      (sum, figure) =>
        figure.kind === 'check' && figure.body.severity === severity ? sum + figure.body.count : sum,
      0,
    );
    return count === 0 ? [] : [element('span', { class: severity }, say(words, { count }))];
  });
  if (counts.length === 0) return element('span', { class: 'good' }, say(pageWords.nothing));
  return inRow(counts);
}

/** How the indicators stand, on one line; no line where there are none. */
function lightsOf(figures: readonly Figure[], { say }: Reader): readonly Content[] {
  const counts = lights.flatMap((light) => {
    const count = figures.filter(
      (figure) => figure.kind === 'indicator' && figure.body.light === light,
    ).length;
    return count === 0 ? [] : [element('span', {}, say(lightWords[light], { count }))];
  });
  return counts.length === 0 ? [] : [inRow(counts)];
}

/** What all headings of one currency come to: a line for each currency. */
function budgetsOf(figures: readonly Figure[], { say, locale }: Reader): readonly string[] {
  const headings = figures.flatMap((figure) => (figure.kind === 'budget' ? [figure.body] : []));
  return [...new Set(headings.map(({ currency }) => currency))].flatMap((currency) => {
    const own = headings.filter((heading) => heading.currency === currency);
    const [planned, spent] = [sumOf(own.map((one) => one.planned)), sumOf(own.map((one) => one.spent))];
    if (planned === undefined) return [];
    const words = (minor: number): string => formatMoney(locale, { minor, currency });
    return spent === undefined
      ? [say(pageWords.planned, { planned: words(planned) })]
      : [say(pageWords.spent, { spent: words(spent), planned: words(planned) })];
  });
}

/** Nothing where a part of it is not known. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

const reportsOf = ({ office, project }: PortfolioProject, { locale }: Reader): readonly Html[] =>
  Object.keys(reportFormats).map((format) =>
    element(
      'a',
      {
        href: `${fillPath(compileReport.path, { office, project })}?format=${format}&locale=${locale}`,
        download: '',
      },
      format.toUpperCase(),
    ),
  );

/** The record and the journal as files for programs, for whoever may read them. */
function filesOf({ office, project, role }: PortfolioProject, { say }: Reader): readonly Content[] {
  const linkTo = (permission: Permission, path: string, words: string): readonly Html[] =>
    isAllowed({ role }, permission)
      ? [element('a', { href: fillPath(path, { office, project }) }, words)]
      : [];
  const links = [
    ...linkTo('read', readProject.path, `${say(pageWords.record)} (JSON)`),
    ...linkTo('read-journal', exportJournal.path, `${say(pageWords.journal)} (JSON Lines)`),
  ];
  return links.length === 0 ? [] : [inRow(links)];
}

const membersOf = ({ office, project, role }: PortfolioProject, { say }: Reader): readonly Html[] =>
  isAllowed({ role }, 'manage-project')
    ? [
        element(
          'a',
          { class: 'button', href: `/members?office=${office}&project=${project}` },
          say(pageWords.members),
        ),
      ]
    : [];

const inRow = (parts: readonly Html[]): Content =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
