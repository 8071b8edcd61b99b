import type { Project } from '../project.ts';
import { contributionOf, descendantsOf } from '../results/chain.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Each output is served by an activity and each activity serves an output, whoever made the link. */
export const outputsAndActivitiesAreLinked: Check = {
  id: 'outputs-and-activities-are-linked',
  catalogue: 'LF-11',
  severity: 'error',
  rule: 'No output without activity and no activity without output: activities are linked to one or more outputs (note of the activity matrix).',
  message:
    '{lacking, select, activity {{count, plural, one {Output {rows} has} other {Outputs {rows} have}} no linked activity} other {{count, plural, one {Activity {rows} is} other {Activities {rows} are}} linked to no output}}.',
  find,
};

function find(project: Project): readonly Found[] {
  const outputs = project.results.filter((result) => result.level === 'output');
  if (outputs.length === 0 || project.activities.length === 0) return [];
  const isOutput = new Set(outputs.map((output) => output.id));
  const isActivity = new Set(project.activities.map((activity) => activity.id));
  const unserved = outputs.filter(
    (output) => !descendantsOf(project, output.id).some((id) => isActivity.has(id)),
  );
  const idle = project.activities.filter(({ id }) => {
    const { direct, indirect } = contributionOf(project, id);
    return ![...direct, ...indirect].some((result) => isOutput.has(result));
  });
  return [
    ...found(
      'activity',
      unserved.map((output) => [placeOf('results', output), nameOf(output)]),
    ),
    ...found(
      'output',
      idle.map((activity) => [placeOf('activities', activity), nameOf(activity)]),
    ),
  ];
}

type Lacking = readonly [ReturnType<typeof placeOf>, ReturnType<typeof nameOf>];

function found(lacking: 'activity' | 'output', rows: readonly Lacking[]): readonly Found[] {
  if (rows.length === 0) return [];
  return [
    {
      at: rows.map(([place]) => place),
      params: { lacking, count: rows.length, rows: rows.map(([, name]) => name) },
    },
  ];
}
