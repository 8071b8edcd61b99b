import type { Day } from '../../base/day.ts';
import { once } from '../../indexes.ts';
import type { Project } from '../../project.ts';

/** The record with the costs booked by the evening of a day, and none after; one value per record and day, so that its look-ups are kept. */
export function bookedUntil(project: Project, day: Day): Project {
  const known = byDay(project).get(day);
  if (known) return known;
  const booked = { ...project, expenditures: project.expenditures.filter((cost) => cost.on <= day) };
  byDay(project).set(day, booked);
  return booked;
}

const byDay = once(() => new Map<Day, Project>());
