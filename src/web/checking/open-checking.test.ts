import { describe, expect, it } from 'vitest';
import { item } from '../../../test/project-store-world.ts';
import { day } from '../../core/base/day.ts';
import { applyChanges } from '../../core/change.ts';
import { type Project, emptyProject, toProject } from '../../core/project.ts';
import type { CheckingListener } from './checking-worker.ts';
import { openChecking } from './open-checking.ts';
import type { SaidFinding } from './said-finding.ts';
import type { Asked } from './told-findings.ts';

const asOf = day('2022-03-31');
const titled = (title: string): Project => toProject({ workPlanItems: [item(title)] });
const finding = (id: string): SaidFinding => ({
  id,
  check: 'one',
  catalogue: 'TX-01',
  severity: 'advice',
  at: [],
  params: {},
  pattern: 'Something is wrong.',
});

/** A checking whose workers a test holds in its hand. */
function checkingWorld() {
  const workers: (CheckingListener & { readonly asked: Asked[]; isClosed: boolean })[] = [];
  const waits: number[] = [];
  const checking = openChecking({
    openWorker: (listener) => {
      const worker = { ...listener, asked: [] as Asked[], isClosed: false };
      workers.push(worker);
      return {
        ask: (asked) => void worker.asked.push(asked),
        close: () => {
          worker.isClosed = true;
        },
      };
    },
    pause: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  const last = () => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error('no worker was opened');
    return worker;
  };
  /** The record that the last worker was asked about, step by step. */
  const reached = (): Project =>
    last().asked.reduce((record, { changes }) => applyChanges(record, changes), emptyProject);
  const answer = (...ids: readonly string[]): void => last().told({ findings: ids.map(finding), waived: [] });
  return { checking, workers, waits, last, reached, answer };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('openChecking', () => {
  it('opens its worker once something is asked, and shows what somebody else knows until then', () => {
    const { checking, workers } = checkingWorld();
    checking.know({ findings: [finding('fnd_9')], waived: [] });
    expect(checking.now()?.found.findings).toEqual([finding('fnd_9')]);
    expect(workers).toEqual([]);
    checking.want(titled('A'), asOf);
    expect(workers).toHaveLength(1);
  });

  it('asks about one record after the other, and of those in between not at all', () => {
    const { checking, last, reached, answer } = checkingWorld();
    for (const title of ['A', 'B', 'C']) checking.want(titled(title), asOf);
    expect(reached()).toEqual(titled('A'));
    answer('fnd_1');
    expect(last().asked).toHaveLength(2);
    expect(reached()).toEqual(titled('C'));
    answer('fnd_1');
    expect(last().asked).toHaveLength(2);
  });

  it('asks nothing where record and day are those of the last question', () => {
    const { checking, last, answer } = checkingWorld();
    const record = titled('A');
    checking.want(record, asOf);
    checking.want(record, asOf);
    answer();
    checking.want(record, asOf);
    expect(last().asked).toHaveLength(1);
    checking.want(record, day('2022-04-30'));
    expect(last().asked.at(-1)).toEqual({ changes: [], asOf: '2022-04-30' });
  });

  it('tells what was found, and that it was looked at again though the same was found', () => {
    const { checking, last, answer } = checkingWorld();
    let told = 0;
    checking.subscribe(() => (told += 1));
    checking.want(titled('A'), asOf);
    expect(checking.now()).toBeUndefined();
    answer('fnd_1');
    const first = checking.now();
    expect(first?.found.findings).toEqual([finding('fnd_1')]);
    checking.want(titled('B'), asOf);
    last().told({ findings: [0], waived: [] });
    expect(checking.now()).not.toBe(first);
    expect(checking.now()?.found).toBe(first?.found);
    expect(told).toBe(2);
  });

  it('keeps findings that it knows already as the same values, whoever told them', () => {
    const { checking, answer } = checkingWorld();
    const found = { findings: [finding('fnd_1'), finding('fnd_2')], waived: [] };
    checking.know(found);
    checking.want(titled('A'), asOf);
    answer('fnd_1', 'fnd_2');
    expect(checking.now()?.found).toBe(found);
    checking.want(titled('B'), asOf);
    answer('fnd_2', 'fnd_3');
    expect(checking.now()?.found.findings[0]).toBe(found.findings[1]);
  });

  it('opens another worker where one breaks off, after pauses that grow, and keeps what was found', async () => {
    const { checking, workers, waits, last, reached, answer } = checkingWorld();
    checking.want(titled('A'), asOf);
    answer('fnd_1');
    checking.want(titled('B'), asOf);
    for (let nth = 0; nth < 7; nth += 1) {
      const { brokeOff } = last();
      for (const say of [brokeOff, brokeOff]) say();
      await settled();
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(workers.filter(({ isClosed }) => !isClosed)).toHaveLength(1);
    expect(checking.now()?.found.findings).toHaveLength(1);
    expect(reached()).toEqual(titled('B'));
    answer();
    expect(checking.now()?.found.findings).toEqual([]);
  });

  it('opens none any more once it is closed', async () => {
    const { checking, workers, last } = checkingWorld();
    checking.want(titled('A'), asOf);
    last().brokeOff();
    checking.close();
    await settled();
    checking.want(titled('B'), asOf);
    expect(workers).toHaveLength(1);
    expect(last().isClosed).toBe(true);
  });
});
