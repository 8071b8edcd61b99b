import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Level = Rows['assumptions']['level'];

const levels = ['activity', 'output', 'intermediate-outcome', 'outcome'] as const;

/** Activities, outputs and outcomes have assumptions; the impact has none. */
export const assumptionsExistAtEachLevel: Check = {
  id: 'assumptions-exist-at-each-level',
  catalogue: 'LF-08',
  severity: 'warning',
  rule: 'Assumptions stand beside activities, outputs and outcomes, for the step to the next level; at the level of the impact there are none (PRAG Annex C, 2016).',
  message:
    '{level, select, activity {The activities have no assumption for the step to the outputs} output {{count, plural, one {Output {rows} has} other {Outputs {rows} have}} no assumption for the step to the outcome} impact {The impact has an assumption, but no level follows it} other {{count, plural, one {Outcome {rows} has} other {Outcomes {rows} have}} no assumption for the step to the next level}}.',
  find,
};

function find(project: Project): readonly Found[] {
  const impact = project.assumptions.filter((assumption) => assumption.level === 'impact');
  return [
    ...levels.flatMap((level) => lacking(project, level)),
    ...(impact.length === 0 ? [] : [found('impact', 'assumptions', impact)]),
  ];
}

function lacking(project: Project, level: Level): readonly Found[] {
  const assumptions = project.assumptions.filter((assumption) => assumption.level === level);
  if (level === 'activity') {
    return project.activities.length === 0 || assumptions.length > 0
      ? []
      : [found(level, 'activities', project.activities)];
  }
  if (assumptions.some((assumption) => assumption.result === undefined)) return [];
  const covered = new Set(assumptions.map((assumption) => assumption.result));
  const results = project.results.filter((result) => result.level === level && !covered.has(result.id));
  return results.length === 0 ? [] : [found(level, 'results', results)];
}

function found(
  level: Level,
  table: 'assumptions' | 'activities' | 'results',
  rows: readonly (Rows['assumptions'] | Rows['activities'] | Rows['results'])[],
): Found {
  return {
    at: rows.map((row) => placeOf(table, row)),
    params: { level, count: rows.length, rows: rows.map(nameOf) },
  };
}
