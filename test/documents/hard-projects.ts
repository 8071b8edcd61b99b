/** Records whose reports are hard to set: many rows, very long words, two directions in one cell, many footnotes. The same each time. */

import { day } from '../../src/core/base/day.ts';
import { lastDayOf } from '../../src/core/base/month.ts';
import type { Text } from '../../src/core/base/text.ts';
import type { Project, Rows } from '../../src/core/project.ts';
import {
  aForum,
  aMeeting,
  aProject,
  aResult,
  aStrand,
  aWorkPlan,
  anIndicator,
  anItem,
} from '../../src/core/testing.ts';
import { type Random, randomOf } from '../report-text/random.ts';

/** The records by what is hard in their reports. Each has an open report on April 2021 to March 2022 and a plan for the year after. */
export const hardProjects: Readonly<Record<string, () => Project>> = {
  'a work plan of 300 items': () => randomPlan(7, 300),
  'an indicator with a title of 2,000 characters': longTitle,
  'Arabic and Latin in one cell': mixedCells,
  '40 footnotes on a page': manyFootnotes,
  'tables of one row': oneRow,
};

const plan = aWorkPlan();
const months = plan.columns ?? [];
const strands = ['Legislation', 'Training', 'Study visits', 'Equipment'].map((title, index) =>
  aStrand({ id: `str_${index + 1}`, code: String(index + 1), title: { en: title } }),
);

function randomPlan(seed: number, count: number): Project {
  const random = randomOf(seed);
  return aProject({
    strands,
    workPlans: [plan],
    workPlanItems: Array.from({ length: count }, (_, index) => randomItem(random, index)),
  });
}

const words =
  'support workshop on border management draft law review study visit to neighbouring countries training of officials (phase II) round-table ICT/data e-learning 50% follow-up'.split(
    ' ',
  );

function randomItem(random: Random, index: number): Rows['workPlanItems'] {
  const marked = months.filter(() => random.chance(0.2));
  const unplaced = random.chance(0.1) ? { unplacedMarks: random.between(1, 3) } : {};
  const month = random.pick(months);
  const dated = random.chance(0.15)
    ? {
        dates: [
          { is: 'planned', from: day(`${month}-0${random.between(1, 9)}`), to: lastDayOf(month) } as const,
        ],
      }
    : {};
  const noted = random.chance(0.2)
    ? { notes: [{ text: { en: `Depends on condition ${random.between(1, 9)}.` } }] }
    : {};
  return anItem({
    id: `itm_${index + 1}`,
    code: String(index + 1),
    position: String(index + 1).padStart(4, '0'),
    strand: strands[Math.floor((index * strands.length) / 300)]?.id ?? 'str_1',
    title: { en: `Item ${index + 1} ${random.some(words, random.between(2, 18)).join(' ')}` },
    months: marked,
    ...unplaced,
    ...dated,
    ...noted,
  });
}

function longTitle(): Project {
  const pieces = Array.from({ length: 400 }, (_, index) => `number-of-officials${index}`);
  const title = { en: pieces.join(' ').slice(0, 2000).trim() };
  return aProject({
    results: [aResult()],
    indicators: [
      anIndicator({ title }),
      anIndicator({ id: 'ind_2', code: '1.1.1b', title: { en: 'Short one' } }),
    ],
  });
}

const mixtures: readonly Text[] = [
  { en: 'دورة تدريبية في ICT و GIS للموظفين' },
  { en: 'Course on نظام المعلومات for officials' },
  { ar: 'ورشة عمل (phase 2) في Tripoli بتاريخ 2024' },
  { ar: 'اجتماع 12 من 20 عن UNHCR/IOM' },
];

function mixedCells(): Project {
  return aProject({
    strands,
    workPlans: [plan],
    workPlanItems: mixtures.map((title, index) =>
      anItem({
        id: `itm_${index + 1}`,
        code: String(index + 1),
        position: String(index),
        title,
        months: months.slice(index, index + 3),
      }),
    ),
    forums: [aForum({ name: { en: 'Working Group مجموعة العمل' } })],
    meetings: mixtures.map((topic, index) => aMeeting({ id: `mtg_${index + 1}`, topic })),
  });
}

function manyFootnotes(): Project {
  return aProject({
    strands: strands.slice(0, 1),
    workPlans: [plan],
    workPlanItems: Array.from({ length: 45 }, (_, index) =>
      anItem({
        id: `itm_${index + 1}`,
        code: String(index + 1),
        position: String(index + 1).padStart(2, '0'),
        title: { en: `Visit ${index + 1}` },
        months: months.slice(index % 12, (index % 12) + 1),
        notes: [{ text: { en: `Condition ${index + 1}.` } }],
      }),
    ),
  });
}

function oneRow(): Project {
  return aProject({
    strands: strands.slice(0, 1),
    workPlans: [plan],
    workPlanItems: [anItem({ months: months.slice(0, 1) })],
    results: [aResult()],
    indicators: [anIndicator()],
    forums: [aForum()],
    meetings: [aMeeting({ topic: { en: 'Legislation' } })],
  });
}
