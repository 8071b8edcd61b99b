import { indicatorsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { deliverablesIn, namesDeliverable } from './words/deliverables.ts';
import { nameOf } from './words/name-of.ts';

/** Each deliverable that an output promises is counted by one of its indicators. */
export const promisedDeliverablesAreMeasured: Check = {
  id: 'promised-deliverables-are-measured',
  catalogue: 'LF-02',
  severity: 'warning',
  rule: 'Good practice: indicators are relevant when they measure what the result promises, deliverables included.',
  message:
    'What output {result} promises is not measured by {count, plural, one {its only indicator} other {any of its # indicators}}: {deliverables}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.results
    .filter((result) => result.level === 'output')
    .flatMap((output) => unmeasured(project, output));
}

function unmeasured(project: Project, output: Rows['results']): readonly Found[] {
  const indicators = indicatorsOf(project, output.id);
  const deliverables = deliverablesIn(output.statement).filter(
    (deliverable) => !indicators.some((indicator) => namesDeliverable(deliverable, indicator.title)),
  );
  if (indicators.length === 0 || deliverables.length === 0) return [];
  return [
    {
      at: [
        placeOf('results', output, 'statement'),
        ...indicators.map((indicator) => placeOf('indicators', indicator, 'title')),
      ],
      params: {
        result: nameOf(output),
        deliverables: deliverables.map(({ name }) => name),
        count: indicators.length,
      },
    },
  ];
}
