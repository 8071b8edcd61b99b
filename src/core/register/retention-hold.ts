import { type Day, addMonthsToDay } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { Project } from '../project.ts';
import { type Register, findPerson } from './register.ts';

/** Why a person may not be erased yet; `until` is the first day on which this ends, where that can be told. */
export type RetentionHold = { readonly why: 'audit' } | { readonly why: 'attendance'; readonly until?: Day };

const retentionMonths = 5 * 12;

/**
 * What holds a person's data as of a day; `undefined` where nothing does. Who came to an event is evidence of what was paid for, and evidence is kept
 * for five years after the balance was paid, and longer while an audit, an appeal or a claim is open (Regulation (EU, Euratom) 2024/2509, art. 133).
 * The shorter term of small grants is not relied on. Where no balance is in the record the five years have not begun.
 */
export function retentionHoldOf(
  register: Register,
  person: Id,
  { project, asOf }: { readonly project: Project; readonly asOf: Day },
): RetentionHold | undefined {
  if (findPerson(register, person)?.auditHold === true) return { why: 'audit' };
  const isEvidence = register.participations.some((one) => one.person === person && one.isVoid !== true);
  if (!isEvidence) return undefined;
  const paid = lastBalanceOf(project);
  if (paid === undefined) return { why: 'attendance' };
  const until = addMonthsToDay(paid, retentionMonths);
  return asOf < until ? { why: 'attendance', until } : undefined;
}

const lastBalanceOf = (project: Project): Day | undefined =>
  project.instalments
    .flatMap(({ kind, on }) => (kind === 'balance' ? [on] : []))
    .toSorted()
    .at(-1);
