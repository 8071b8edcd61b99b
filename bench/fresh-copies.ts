import type { Day } from '../src/core/base/day.ts';
import { type Project, recordSchema, toProject } from '../src/core/project.ts';
import { defaultAsOf } from '../src/core/report/open-report.ts';

/**
 * Makes records as a file gives them: equal rows, but none of the values that look-ups were kept for. Throws where the record is none that the
 * schema accepts.
 */
export function freshCopiesOf(project: Project): () => Project {
  recordSchema.parse(project);
  const text = JSON.stringify(project);
  const parse = () => toProject(JSON.parse(text) as Project);
  // With the last object of a shape the engine throws away the code compiled for it. A process that works on records always holds one.
  const kept = parse();
  return () => (kept.project.length > 0 ? parse() : kept);
}

/** The day as of which a record is checked; throws where it says none. */
export function asOfDay(project: Project): Day {
  const day = defaultAsOf(project);
  if (day === undefined) throw new Error('the record does not say as of which day to check it');
  return day;
}
