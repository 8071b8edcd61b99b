import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { decimal } from '../../../core/base/decimal.ts';
import { money } from '../../../core/base/money.ts';
import { aBudgetLine, aProject, aProjectRow } from '../../../core/testing.ts';
import {
  comparedLine,
  comparedTotal,
  limitsOf,
  shareOf,
  spentOfCategory,
  spentOfLine,
  spentOfTotal,
  yearTotalOf,
  yearsOf,
} from './line-figures.ts';

const euros = (amount: number) => money(amount, 'EUR');
const staff = aBudgetLine({ id: 'bud_1', stated: euros(1000) });
const leader = aBudgetLine({
  id: 'bud_2',
  parent: 'bud_1',
  units: decimal(3),
  rate: euros(300),
  stated: euros(930),
});
const overhead = aBudgetLine({ id: 'bud_3', category: 'indirect', stated: euros(71) });
const project = aProject({
  project: [aProjectRow({ statedTotal: euros(1070) })],
  budgetLines: [staff, leader, overhead],
});
const booked = {
  ...project,
  expenditures: [{ id: 'exp_1', line: 'bud_2', on: day('2022-01-01'), amount: euros(250) }],
};

describe('comparedLine', () => {
  it('holds a heading against its lines, and a line against units × rate', () => {
    expect(comparedLine(project, staff)).toEqual({
      stated: euros(1000),
      computed: euros(930),
      difference: euros(70),
    });
    expect(comparedLine(project, leader)).toEqual({
      stated: euros(930),
      computed: euros(900),
      difference: euros(30),
    });
  });

  it('has no difference where nothing is computed, or it is the same', () => {
    expect(comparedLine(project, overhead).difference).toBeUndefined();
    const exact = { ...leader, stated: euros(900) };
    expect(comparedLine(project, exact).difference).toBeUndefined();
  });
});

describe('comparedTotal', () => {
  it('holds the stated total against the headings', () => {
    expect(comparedTotal(project)).toEqual({
      stated: euros(1070),
      computed: euros(1071),
      difference: euros(-1),
    });
  });
});

describe('spentOfLine', () => {
  it('is what was booked below, as a share of the heading', () => {
    expect(spentOfLine(booked, staff)).toEqual({ spent: euros(250), share: '0.25' });
    expect(spentOfTotal(booked).spent).toEqual(euros(250));
    expect(spentOfCategory(booked, 'direct')).toEqual({ spent: euros(250), share: '0.25' });
  });

  it('is not known where nothing was ever booked', () => {
    expect(spentOfLine(project, staff).spent).toBeUndefined();
    expect(spentOfTotal(project).spent).toBeUndefined();
  });
});

describe('limitsOf', () => {
  it('says what indirect costs are a share of, and that they are over their maximum', () => {
    expect(limitsOf(project)).toEqual([
      {
        category: 'indirect',
        total: euros(71),
        share: '0.071',
        mostShare: '0.07',
        most: euros(70),
        isOver: true,
      },
    ]);
  });
});

describe('shareOf', () => {
  it('is not known between currencies, or of nothing', () => {
    expect(shareOf(euros(1), money(4, 'USD'))).toBeUndefined();
    expect(shareOf(euros(1), euros(0))).toBeUndefined();
    expect(shareOf(euros(1), euros(4))).toBe('0.25');
  });
});

describe('yearsOf', () => {
  it('orders years by their numbers, and adds those of the lowest lines', () => {
    const split = { ...leader, statedByYear: { '10': euros(1), '2': euros(5) } };
    const above = { ...staff, statedByYear: { '2': euros(5) } };
    const record = { ...project, budgetLines: [above, split] };
    expect(yearsOf(record)).toEqual(['2', '10']);
    expect(yearTotalOf(record, '2', 'EUR')).toEqual(euros(5));
    expect(yearTotalOf(record, '3', 'EUR')).toBeUndefined();
  });
});
