import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { item, storeWorld } from '../../../test/project-store-world.ts';
import { day } from '../../core/base/day.ts';
import { put } from '../../core/change.ts';
import { type Project } from '../../core/project.ts';
import { today } from '../today.ts';
import { followFindings } from './follow-findings.ts';
import type { Checking } from './open-checking.ts';
import type { SaidResult } from './said-finding.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (version: number, asOf = today()) => ({
  version,
  asOf,
  findings: [
    {
      id: 'fnd_1',
      check: 'one',
      catalogue: 'TX-01',
      severity: 'advice' as const,
      at: [],
      params: { count: 2 },
      message: 'Deux fautes.',
      pattern: '{count} faults.',
      fix: { title: 'Les corriger', pattern: 'Mend them', changes: [] },
    },
  ],
  waived: [],
});
type Answer = ReturnType<typeof answer>;

/** An open project whose findings are followed, with what was asked and what was taken over. */
function followed(first: Answer | undefined) {
  const world = storeWorld();
  const wanted: Project[] = [];
  const known: SaidResult[] = [];
  const checking: Checking = {
    now: () => undefined,
    subscribe: () => () => undefined,
    know: (found) => void known.push(found),
    want: (record) => void wanted.push(record),
    close: () => undefined,
  };
  const end = followFindings(world.store, checking, Promise.resolve(first));
  return { ...world, wanted, known, end };
}

describe('followFindings', () => {
  it('shows what the server finds, in patterns, and asks only once that is painted', async () => {
    const { known, wanted, store, settle } = followed(answer(4));
    await settle();
    expect(wanted).toEqual([]);
    expect(known[0]?.findings).toMatchObject([
      { id: 'fnd_1', pattern: '{count} faults.', params: { count: 2 }, fix: { title: 'Mend them' } },
    ]);
    expect(known[0]?.findings[0]).not.toHaveProperty('message');
    vi.advanceTimersByTime(2000);
    expect(wanted).toEqual([store.state().record]);
  });

  it.each([
    ['of another version', answer(3)],
    ['as of another day', answer(4, day('2020-01-01'))],
    ['of nothing, where it does not answer', undefined],
  ])('takes over no findings %s, and asks', async (_, first) => {
    const { known, wanted, settle } = followed(first);
    await settle();
    vi.advanceTimersByTime(2000);
    expect([known.length, wanted.length]).toEqual([0, 1]);
  });

  it('asks at once after a change, and then takes over no findings of before', async () => {
    const { known, wanted, store, settle } = followed(answer(4));
    store.heard({ version: 5, actor: 'usr_2', changes: [put('workPlanItems', item('Other'))] });
    expect(wanted).toEqual([store.state().record]);
    await settle();
    expect(known).toEqual([]);
  });

  it('neither asks nor takes over anything once it has ended', async () => {
    const { known, wanted, end, settle } = followed(answer(4));
    end();
    await settle();
    vi.advanceTimersByTime(2000);
    expect([known, wanted]).toEqual([[], []]);
  });
});
