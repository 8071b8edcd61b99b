import { useEffect, useMemo, useState } from 'react';
import { findRow } from '../../../core/indexes.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { planOfReport } from '../../../core/report/sections/items/plan-of-report.ts';
import { type PlanComparison, comparePlans } from '../../../core/workplan/compare-plans.ts';
import { itemsInOrder, plansInOrder } from '../../../core/workplan/schedule.ts';
import { useOpened, useProject } from '../../project/project-context.tsx';
import type { Reader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { recordBefore } from '../history/changes-since.ts';
import { readEntries } from '../history/read-entries.ts';
import { planName } from './plan-name.ts';
import { planWords } from './words.ts';

type Plan = Rows['workPlans'];
type Choice = readonly [value: string, name: string];

/**
 * What a plan can be compared with, by the word for it in the address and its name: what reports said when they were frozen, and the other plans of
 * the record.
 */
export function useComparable(reader: Reader, plan: Plan): readonly Choice[] {
  const { record, can, store } = useProject();
  const { confirmed } = store.state();
  const frozen = can('read-journal')
    ? record.snapshots.filter(({ version }) => version < confirmed.version)
    : [];
  return [
    ...frozen
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ id, on }): Choice => [id, reader.say(planWords.snapshotOf, { day: on })]),
    ...plansInOrder(record)
      .filter(({ id }) => id !== plan.id)
      .map((other): Choice => [other.id, planName(reader, other)]),
  ];
}

/** How a plan differs from what is chosen to compare it with; `undefined` where nothing is, `unread` where it cannot be read. */
export function useComparison(plan: Plan, chosen: string | undefined): PlanComparison | 'unread' | undefined {
  const { record } = useProject();
  const snapshot = findRow(record, 'snapshots', chosen);
  const before = useRecordAt(snapshot?.version);
  const other = findRow(record, 'workPlans', chosen);
  return useMemo(() => {
    if (before === 'unread') return 'unread';
    const earlier =
      snapshot !== undefined && before !== undefined
        ? itemsThen(before, plan, snapshot)
        : other === undefined
          ? undefined
          : itemsInOrder(record, other);
    return earlier === undefined ? undefined : comparePlans(earlier, itemsInOrder(record, plan));
  }, [before, snapshot, other, record, plan]);
}

/** The items of the same plan in an earlier record, else of the plan that its report printed. */
function itemsThen(
  before: Project,
  plan: Plan,
  snapshot: Rows['snapshots'],
): readonly Rows['workPlanItems'][] {
  const report = findRow(before, 'reports', snapshot.report);
  const then =
    findRow(before, 'workPlans', plan.id) ??
    (report === undefined ? undefined : planOfReport(before, report)?.plan);
  return then === undefined ? [] : itemsInOrder(before, then);
}

/** The record as it was at a version: today's, with all taken back that came since. */
function useRecordAt(version: number | undefined): Project | 'unread' | undefined {
  const { client } = useSession();
  const { place, store } = useOpened();
  const [found, setFound] = useState<Project | 'unread'>();
  useEffect(() => {
    setFound(undefined);
    if (version === undefined) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const { confirmed } = store.state();
    readEntries(client, place, { after: version, upTo: confirmed.version, signal }).then(
      (entries) => signal.aborted || setFound(recordBefore(confirmed.record, entries)),
      () => signal.aborted || setFound('unread'),
    );
    return () => ending.abort();
  }, [client, place, store, version]);
  return found;
}
