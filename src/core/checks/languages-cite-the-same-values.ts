import { type Text, languages } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import type { LiveContext } from '../report/live-values/live-value.ts';
import { resolveLiveValue } from '../report/live-values/resolve-live-value.ts';
import { splitReferences } from '../report/live-values/split-references.ts';
import { narrativesOf } from '../report/narratives/place-narratives.ts';
import { openReportOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The languages of one section of the open report cite the same values, in whatever order. */
export const languagesCiteTheSameValues: Check = {
  id: 'languages-cite-the-same-values',
  catalogue: 'TX-23',
  severity: 'advice',
  rule: 'Good practice: the versions of a text in several languages say the same, figures included.',
  message:
    'The languages of section {section} do not cite the same values: {references} {count, plural, one {is} other {are}} not in all of them.',
  find,
};

function find(project: Project): readonly Found[] {
  const report = openReportOf(project);
  if (!report) return [];
  const context = { project, period: report, asOf: report.to };
  return narrativesOf(project, report).flatMap((narrative) => findIn(narrative, context));
}

function findIn(narrative: Rows['narratives'], context: LiveContext): readonly Found[] {
  const versions = citedIn(narrative.text, context);
  const all = new Map(versions.flatMap((version) => [...version]));
  const lacking = [...all].filter(([key]) => versions.some((version) => !version.has(key)));
  if (lacking.length === 0) return [];
  const section = [narrative.code ?? '', narrative.section].join(' ').trim();
  const references = lacking.map(([, typed]) => typed);
  return [
    {
      at: [placeOf('narratives', narrative, 'text')],
      params: { section, references, count: references.length },
    },
  ];
}

/** The references of each language that has words, as typed, by what they stand for: a code and an id may mean the same. */
const citedIn = (text: Text, context: LiveContext): readonly ReadonlyMap<string, string>[] =>
  languages
    .map((language) => text[language] ?? '')
    .filter((words) => words.trim() !== '')
    .map(
      (words) =>
        new Map(
          splitReferences(words)
            .filter(({ kind }) => kind === 'reference')
            .map(({ typed }) => [meaningOf(typed, context), typed.replaceAll(/^\{|\}$/g, '')]),
        ),
    );

function meaningOf(typed: string, context: LiveContext): string {
  const resolution = resolveLiveValue(typed, context);
  const name = /\S+(?=\s*\}$)/.exec(typed)?.[0] ?? '';
  return 'at' in resolution ? `${resolution.at.row} ${name}` : typed;
}
