import { describe, expect, it } from 'vitest';
import { addDays } from '../src/core/base/day.ts';
import { type AnyRow, type Project, tableNames } from '../src/core/project.ts';
import { idsAt, references } from '../src/core/references.ts';
import { openReportOf } from '../src/core/report/open-report.ts';
import { isOnHold } from '../src/core/workplan/hold-state.ts';
import { fixtureNames, loadFixture } from './fixtures.ts';

const real = loadFixture('libmitaf');
const fictional = loadFixture('coastal-facility');

describe('loadFixture', () => {
  it('finds both sample projects', () => {
    expect(fixtureNames).toEqual(['coastal-facility', 'libmitaf']);
  });

  it.each(fixtureNames)('reads rows of %s whose references resolve', (name) => {
    expect(danglingIn(loadFixture(name))).toEqual([]);
  });

  it.each(fixtureNames)('reads one project row and one open report from %s', (name) => {
    const project = loadFixture(name);
    expect(project.project).toHaveLength(1);
    expect(openReportOf(project)?.kind).toBe('interim');
  });
});

describe('the real project', () => {
  const items = real.workPlanItems;

  it('has the rows that its report has', () => {
    expect(countsOf(real)).toMatchObject({
      results: 3,
      indicators: 5,
      activities: 19,
      means: 13,
      assumptions: 3,
      budgetLines: 6,
      strands: 5,
      workPlanItems: 53,
      forums: 7,
      meetings: 18,
      redactions: 1,
    });
  });

  it('has 64 marks in 34 items, none of them placed', () => {
    expect(items.reduce((sum, item) => sum + (item.unplacedMarks ?? 0), 0)).toBe(64);
    expect(items.filter((item) => item.unplacedMarks !== undefined)).toHaveLength(34);
    expect(items.flatMap((item) => item.months)).toEqual([]);
  });

  it('has 15 items on hold, 3 completed and 1 pending', () => {
    const asOf = openReportOf(real)?.to ?? expect.fail('no open report');
    expect(items.filter((item) => isOnHold(real, item, asOf))).toHaveLength(15);
    expect(items.filter((item) => item.state === 'completed').map((item) => item.code)).toEqual([
      '11',
      '12',
      '15',
    ]);
    expect(items.filter((item) => item.state === 'pending').map((item) => item.code)).toEqual(['14']);
  });

  it('has eight footnotes on the rows that carry their marks', () => {
    const marks = items.flatMap((item) => (item.notes ?? []).map((note) => `${item.code}: ${note.mark}`));
    expect(marks).toEqual(['1: 46', '11: 47', '12: 48', '13: 49', '14: 50', '15: 51', '34: 52', '35: 53']);
    expect(real.sources[0]?.footnotes.map((note) => note.mark)).toEqual([
      '46',
      '47',
      '48',
      '49',
      '50',
      '51',
      '52',
      '53',
    ]);
  });

  it('says of every row of the report where it was read', () => {
    const tables = [
      'results',
      'indicators',
      'activities',
      'means',
      'budgetLines',
      'workPlanItems',
      'meetings',
    ] as const;
    const rows = tables.flatMap((table): readonly AnyRow[] => real[table]);
    expect(rows.filter((row) => row.readFrom === undefined)).toEqual([]);
  });

  it('keeps no letter of what was withheld', () => {
    expect(real.sources[0]?.withheld.map((span) => span.glyphs)).toEqual([9, 11]);
    expect(JSON.stringify(real)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(real.meetings.at(-1)?.topic?.en).toContain('▮▮▮');
  });
});

describe('the fictional project', () => {
  it('is complete', () => {
    const laterDone = ['comments', 'approvals', 'adjustments', 'redactions', 'releases', 'waivers'];
    expect(tableNames.filter((table) => fictional[table].length === 0).toSorted()).toEqual(
      [...laterDone, 'registerValues', 'sources'].toSorted(),
    );
    expect(countsOf(fictional)).toMatchObject({
      indicators: 30,
      observations: 120,
      workPlanItems: 53,
      strands: 5,
    });
  });

  it('tells its story in English, French and Arabic', () => {
    for (const { text } of fictional.narratives) expect(Object.keys(text)).toEqual(['en', 'fr', 'ar']);
  });

  it('refers in all languages to the same indicators, which exist', () => {
    const known = new Set(fictional.indicators.map((row) => row.id));
    for (const { text } of fictional.narratives) {
      const referred = Object.values(text).map((words) => liveReferencesIn(words).toSorted());
      expect(referred).toEqual(referred.map(() => referred[0]));
      expect(referred.flat().filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('has values of every indicator for four quarters without gap', () => {
    for (const { id } of fictional.indicators) {
      const rows = fictional.observations.filter((row) => row.indicator === id);
      expect(rows).toHaveLength(4);
      expect(rows.slice(1).map((row) => row.from)).toEqual(
        rows.slice(0, -1).map((row) => addDays(row.to, 1)),
      );
    }
  });

  it('has one strand on hold as a whole, with a reason and a day of review', () => {
    const [hold, ...others] = fictional.holds;
    expect(others).toEqual([]);
    expect(hold?.of).toEqual(['str_3']);
    expect(hold?.reviewOn).toBe('2025-03-31');
    expect(hold?.reason?.en).toMatch(/Parliament/);
  });
});

const countsOf = (project: Project) =>
  Object.fromEntries(tableNames.map((table) => [table, project[table].length]));

const liveReferencesIn = (words: string): readonly string[] =>
  [...words.matchAll(/\{(ind_[0-9a-z]+) current\}/g)].map((match) => match[1] ?? '');

function danglingIn(project: Project): readonly string[] {
  const known = new Set(tableNames.flatMap((table) => project[table].map((row: AnyRow) => row.id)));
  return references.flatMap(({ table, path }) =>
    project[table].flatMap((row: AnyRow) =>
      idsAt(row, path)
        .filter((id) => !known.has(id))
        .map((id) => `${row.id}.${path}: ${id}`),
    ),
  );
}
