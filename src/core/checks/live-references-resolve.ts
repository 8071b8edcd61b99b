import { wordsOf } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import type { LiveContext } from '../report/live-values/live-value.ts';
import { type Resolution, resolveLiveValue } from '../report/live-values/resolve-live-value.ts';
import { spokenReference } from '../report/live-values/spoken-reference.ts';
import { splitReferences } from '../report/live-values/split-references.ts';
import { narrativesOf } from '../report/narratives/place-narratives.ts';
import { openReportOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Every value that the text of the open report cites is in the record, in each language. People are not: theirs is another register. */
export const liveReferencesResolve: Check = {
  id: 'live-references-resolve',
  catalogue: 'TX-23',
  severity: 'error',
  rule: 'Good practice: figures in the text come from the record; one that cannot be found there leaves a gap in every copy.',
  message:
    'Section {section} cites what cannot be shown.{unknown, plural, =0 {} other { Not in the record: {unknown}.}}{ambiguous, plural, =0 {} other { Fits several rows: {ambiguous}.}}{without, plural, =0 {} other { Without value at the end of the period: {without}.}}',
  find,
};

function find(project: Project): readonly Found[] {
  const report = openReportOf(project);
  if (!report) return [];
  const context = { project, period: report, asOf: report.to };
  return narrativesOf(project, report).flatMap((narrative) => findIn(narrative, context));
}

function findIn(narrative: Rows['narratives'], context: LiveContext): readonly Found[] {
  const cited = [...new Set(wordsOf(narrative.text).flatMap(referencesIn))].map((typed) => ({
    typed: typed.replace(/^\{(.+)\}$/s, '$1'),
    kind: resolveLiveValue(typed, context).kind,
  }));
  const of = (kind: Resolution['kind']) => cited.filter((one) => one.kind === kind).map(({ typed }) => typed);
  const [unknown, ambiguous] = [of('unknown'), of('ambiguous')];
  const without = of('no-value').map((typed) => spokenReference(typed, context.project));
  if (unknown.length + ambiguous.length + without.length === 0) return [];
  const section = [narrative.code ?? '', narrative.section].join(' ').trim();
  const found = {
    at: [placeOf('narratives', narrative, 'text')],
    params: { section, unknown, ambiguous, without },
  };
  return [unknown.length > 0 ? found : { ...found, severity: 'warning' }];
}

const referencesIn = (words: string): readonly string[] =>
  splitReferences(words).flatMap((part) => (part.kind === 'reference' ? [part.typed] : []));
