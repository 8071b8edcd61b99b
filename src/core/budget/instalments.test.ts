import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aProject } from '../testing.ts';
import { prefinancingOf } from './instalments.ts';

const source = (id: string) => ({ id, organisation: 'org_1', amount: money(100, 'EUR') });
const payment = (id: string, on: string) => ({
  id,
  kind: 'pre-financing' as const,
  on: day(on),
  amount: money(10, 'EUR'),
});
const idsOf = (project: ReturnType<typeof aProject>) =>
  prefinancingOf(project).map(({ source: from, payments }) => [from.id, payments.map(({ id }) => id)]);

describe('prefinancingOf', () => {
  it('lists payments by source, in order of payment, without balances', () => {
    const instalments = [
      { ...payment('ins_1', '2022-01-01'), source: 'fun_1' },
      { ...payment('ins_2', '2021-01-01'), source: 'fun_1' },
      { ...payment('ins_3', '2023-01-01'), source: 'fun_1', kind: 'balance' as const },
      payment('ins_4', '2021-01-01'),
    ];
    expect(idsOf(aProject({ fundingSources: [source('fun_1'), source('fun_2')], instalments }))).toEqual([
      ['fun_1', ['ins_2', 'ins_1']],
      ['fun_2', []],
    ]);
  });
  it('gives payments without a source to the only one', () => {
    const kind = { ...source('fun_2'), inKind: true };
    expect(
      idsOf(
        aProject({ fundingSources: [source('fun_1'), kind], instalments: [payment('ins_1', '2021-01-01')] }),
      ),
    ).toEqual([['fun_1', ['ins_1']]]);
  });
});
