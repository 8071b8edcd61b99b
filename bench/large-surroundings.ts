import { day } from '../src/core/base/day.ts';
import { type Month, firstDayOf } from '../src/core/base/month.ts';
import { decimal } from '../src/core/base/decimal.ts';
import { moneyOf } from '../src/core/base/money.ts';
import { partialDay } from '../src/core/base/partial-day.ts';
import type { Project, Rows } from '../src/core/project.ts';
import { aBudgetLine, aForum, aMeeting, aSource } from '../src/core/testing.ts';
import { at, idAt, indexesTo, wordsOf } from './titles.ts';

/** Headings of the budget. */
export const headings = 6;
/** What each heading states. */
export const headingCents = 50_000_000;

/** Budget, coordination, organisations, documents, report text and the document that all was read from: `count` rows of most. */
export function surroundingsOf(count: number, months: readonly Month[]): Partial<Project> {
  const indexes = indexesTo(count);
  return {
    ...moneyTables(count, months),
    organisations: indexes.map((index) => ({
      id: idAt('org', index),
      kind: at(['authority', 'cso', 'university'] as const, index),
      name: { en: wordsOf(index + 4000, 3) },
    })),
    forums: indexesTo(Math.ceil(count / 5)).map((index) =>
      aForum({
        id: idAt('frm', index),
        name: { en: `${wordsOf(index + 4500, 3)} group` },
        organisations: [idAt('org', index)],
        position: idAt('pos', index),
      }),
    ),
    meetings: indexes.map((index) =>
      aMeeting({
        id: idAt('mtg', index),
        forum: idAt('frm', index % Math.ceil(count / 5)),
        on: day(`${at(months, index)}-${String((index % 20) + 1).padStart(2, '0')}`),
        topic: { en: wordsOf(index + 5000, 4) },
        position: idAt('pos', index),
      }),
    ),
    documents: indexes.map((index) => ({
      id: idAt('doc', index),
      kind: 'study',
      title: { en: wordsOf(index + 6000, 5) },
      on: partialDay(firstDayOf(at(months, index))),
    })),
    narratives: indexesTo(Math.ceil(count / 5)).map(narrative),
    sources: [source(count)],
  };
}

function moneyTables(count: number, months: readonly Month[]): Partial<Project> {
  const lines = indexesTo(headings * 10);
  return {
    budgetLines: [
      ...indexesTo(headings).map((index) => heading(index)),
      ...lines.map((index) => line(index)),
    ],
    expenditures: indexesTo(count * 5).map((index) => ({
      id: idAt('exp', index),
      line: idAt('bud', headings + (index % lines.length)),
      on: firstDayOf(at(months, index)),
      amount: moneyOf(decimal('120.75'), 'EUR'),
    })),
    exchangeRates: months.map((month, index) => ({
      id: idAt('fxr', index),
      currency: 'LYD',
      month,
      rate: decimal('5.3125'),
    })),
  };
}

const heading = (index: number): Rows['budgetLines'] =>
  aBudgetLine({
    id: idAt('bud', index),
    title: { en: wordsOf(index + 6500, 2) },
    stated: { minor: headingCents, currency: 'EUR' },
    position: idAt('pos', index),
  });

const line = (index: number): Rows['budgetLines'] =>
  aBudgetLine({
    id: idAt('bud', headings + index),
    parent: idAt('bud', Math.floor(index / 10)),
    title: { en: wordsOf(index + 6600, 3) },
    units: decimal(10),
    rate: { minor: headingCents / 100, currency: 'EUR' },
    stated: { minor: headingCents / 10, currency: 'EUR' },
    position: idAt('pos', headings + index),
  });

const narrative = (index: number): Rows['narratives'] => ({
  id: idAt('nar', index),
  code: `2.${index + 1}`,
  section: wordsOf(index + 8000, 3),
  text: {
    en: indexesTo(20)
      .map((nth) => `In ${2005 + nth} the team held ${nth + 3} meetings on ${wordsOf(index * 20 + nth, 6)}.`)
      .join(' '),
  },
  position: idAt('pos', index),
});

const source = (count: number): Rows['sources'] =>
  aSource({
    pages: indexesTo(count).map((index) => ({ printed: String(index + 1), line: index * 40 + 1 })),
    captions: indexesTo(Math.ceil(count / 10)).map((index) => ({
      number: String(index + 1),
      text: `Table ${index + 1}: ${wordsOf(index + 8500, 4)}`,
      line: index * 400 + 5,
    })),
    footnotes: indexesTo(count).map((index) => ({
      mark: String(index + 1),
      text: wordsOf(index + 8700, 5),
      line: index * 40 + 39,
      usedAt: [index * 40 + 20],
    })),
  });
