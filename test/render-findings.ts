import type { Day } from '../src/core/base/day.ts';
import { type Check, type Finding, type Place, severities } from '../src/core/checks/check.ts';
import { runChecks } from '../src/core/checks/run-checks.ts';
import type { Project } from '../src/core/project.ts';
import { formatDay } from '../src/i18n/dates.ts';
import { translate } from '../src/i18n/translate.ts';

/**
 * What the checks find in a record as of a day, as English text for a person to review: the counts, then each finding with its severity, catalogue
 * number and check, its words, its places (a row's code, else its id, with the line it was read at as `L12`) and its fix.
 */
export function renderFindings(checks: readonly Check[], project: Project, asOf: Day): string {
  const { findings, waived } = runChecks(checks, project, asOf);
  const [errors, warnings, advice] = severities.map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  );
  const head = `As of ${formatDay(asOf)}: errors ${errors}, warnings ${warnings}, advice ${advice}, waived ${waived.length}.`;
  const byId = new Map(checks.map((check) => [check.id, check]));
  return (
    [head, ...findings.map((finding) => renderFinding(finding, byId.get(finding.check), project))].join(
      '\n\n',
    ) + '\n'
  );
}

function renderFinding(finding: Finding, check: Check | undefined, project: Project): string {
  const { severity, catalogue, params, at, fix } = finding;
  return [
    `${severity} ${catalogue} ${finding.check}`,
    ...wrap(translate('en', check?.message ?? finding.check, params)),
    ...wrap(`at ${renderPlaces(at, project)}`),
    ...(fix ? wrap(`fix: ${translate('en', fix.title, { ...params, ...fix.params })}`) : []),
  ].join('\n');
}

/** Places of the same table and field stand together, in the order in which the finding names them first. */
function renderPlaces(at: readonly Place[], project: Project): string {
  const groups = new Map<string, string[]>();
  for (const place of at) {
    const name = place.field === undefined ? place.table : `${place.table}.${place.field}`;
    groups.set(name, [...(groups.get(name) ?? []), renderRow(place, project)]);
  }
  return [...groups].map(([name, rows]) => `${name}: ${rows.join(', ')}`).join('; ');
}

function renderRow({ table, row, source }: Place, project: Project): string {
  const found = project[table].find((one) => one.id === row);
  const code = found && 'code' in found ? found.code : undefined;
  return `${code ?? row}${source ? ` (L${source.line})` : ''}`;
}

const width = 118;

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '  ';
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '    ';
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
