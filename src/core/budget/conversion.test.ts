import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { money } from '../base/money.ts';
import { month } from '../base/month.ts';
import type { RuleProfileId } from '../rule-profile.ts';
import { aProject, aProjectRow } from '../testing.ts';
import { conversionOf } from './conversion.ts';

const inFrancs = { amount: money(48_000, 'DJF'), on: day('2024-12-02') };
const payment = (id: string, on: string, rate: string) => ({
  id,
  kind: 'pre-financing' as const,
  on: day(on),
  amount: money(10, 'EUR'),
  received: money(1900, 'DJF'),
  rate: decimal(rate),
});

const projectOf = (ruleProfile: RuleProfileId) =>
  aProject({
    project: [aProjectRow({ currency: 'EUR', ruleProfile })],
    instalments: [
      payment('ins_1', '2024-01-01', '190'),
      payment('ins_2', '2024-06-01', '200'),
      payment('ins_3', '2025-01-01', '210'),
    ],
    exchangeRates: [
      { id: 'fxr_1', currency: 'DJF', month: month('2024-11'), rate: decimal('188.9') },
      { id: 'fxr_2', currency: 'DJF', month: month('2024-12'), rate: decimal('186.5') },
    ],
  });

describe('conversionOf', () => {
  it('takes the rate of the month of the cost, to the cent', () => {
    expect(conversionOf(projectOf('contribution-agreement-2018'), inFrancs)).toEqual({
      amount: money('257.37', 'EUR'),
      rate: '186.5',
    });
  });

  it('takes the rate of the payment that is being spent, where the rules say so', () => {
    expect(conversionOf(projectOf('prag-2016'), inFrancs)).toEqual({
      amount: money(240, 'EUR'),
      rate: '200',
    });
  });

  it('does not guess: not an average of a period, not without a rate, not in the own currency', () => {
    const project = projectOf('contribution-agreement-2018');
    expect(conversionOf(projectOf('prag-2010'), inFrancs)).toBeUndefined();
    expect(conversionOf(project, { ...inFrancs, on: day('2024-03-01') })).toBeUndefined();
    expect(conversionOf(project, { ...inFrancs, amount: money(5, 'USD') })).toBeUndefined();
    expect(conversionOf(project, { ...inFrancs, amount: money(5, 'EUR') })).toBeUndefined();
  });
});
