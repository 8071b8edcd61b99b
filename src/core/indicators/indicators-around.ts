import type { Id } from '../base/id.ts';
import { once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';

type Indicator = Rows['indicators'];

/** The indicators printed nearest to a line of a document: before it (or on it) and after it. */
export type Around = { readonly before?: Indicator; readonly after?: Indicator };

/** The indicators printed nearest to a line of a document, among those read from it. */
export function indicatorsAround(project: Project, source: Id, line: number): Around {
  const printed = printedIn(project).get(source) ?? [];
  const before = printed.findLast((indicator) => lineOf(indicator) <= line);
  const after = printed.find((indicator) => lineOf(indicator) > line);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

const printedIn = once((project) => {
  const bySource = new Map<Id, Indicator[]>();
  for (const indicator of project.indicators.toSorted((a, b) => lineOf(a) - lineOf(b))) {
    if (!indicator.readFrom) continue;
    const printed = bySource.get(indicator.readFrom.source);
    if (printed) printed.push(indicator);
    else bySource.set(indicator.readFrom.source, [indicator]);
  }
  return bySource;
});

const lineOf = (indicator: Indicator): number => indicator.readFrom?.line ?? 0;
