import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../../core/project.ts';
import { aProject, anIndicator } from '../../../core/testing.ts';
import { translate } from '../../../i18n/translate.ts';
import { readStrandJson } from './read.ts';
import { writeStrandJson } from './write.ts';

const sentencesOf = (text: string): readonly string[] =>
  readStrandJson(text).issues.map((issue) => translate('en', issue.message, issue.params));

const withIndicator = (fields: object): string =>
  JSON.stringify({ indicators: [{ ...anIndicator(), ...fields }] });

const withTotal = (minor: number): string =>
  JSON.stringify({ project: [{ id: 'prj_1', title: {}, statedTotal: { minor, currency: 'EUR' } }] });

describe('readStrandJson', () => {
  it('reads a record with and without its envelope', () => {
    const project = aProject({ indicators: [anIndicator()] });
    const bare = JSON.stringify(project);
    expect(readStrandJson(bare)).toEqual({ project, issues: [] });
    expect(readStrandJson(`{"record": ${bare}}`)).toEqual({ project, issues: [] });
    expect(readStrandJson(`\uFEFF${bare}`).project).toEqual(project);
  });

  it('reads rows of an earlier shape', () => {
    const { issues, project } = readStrandJson(withIndicator({ formula: 'cases closed by cases opened' }));
    expect(issues).toEqual([]);
    expect(project.indicators).toEqual([anIndicator({ method: 'cases closed by cases opened' })]);
  });

  it('takes a missing table for an empty one', () => {
    expect(readStrandJson('{}')).toEqual({ project: emptyProject, issues: [] });
  });

  it('says in which line the JSON is broken', () => {
    expect(sentencesOf('{\n  "indicators": [\n  }')[0]).toMatch(/^This is not valid JSON/);
    expect(readStrandJson('{"a": 1,\n\n"b": 2 "c"}').issues[0]).toMatchObject({
      line: 3,
      params: { line: '3' },
    });
  });

  it('says where a value is wrong and what belongs there', () => {
    expect(sentencesOf(withIndicator({ measure: 'numberr' }))).toEqual([
      'indicators[0].measure (ind_1) is "numberr"; it must be one of: number, ratio, scale, yes-no, qualitative.',
    ]);
    expect(sentencesOf(withIndicator({ title: undefined }))).toEqual([
      'indicators[0].title (ind_1) is missing; an object belongs there.',
    ]);
    expect(sentencesOf(withIndicator({ targets: {} }))).toEqual([
      'indicators[0].targets (ind_1) is {}; a list belongs there.',
    ]);
    expect(sentencesOf(withIndicator({ zork: 1 }))).toEqual([
      'indicators[0] does not have zork; remove it or correct its name.',
    ]);
    expect(sentencesOf(withIndicator({ baseline: { value: 3 } }))).toEqual([
      'indicators[0].baseline.value (ind_1) is the number 3; numbers are written as text here: "3".',
    ]);
    expect(sentencesOf(withIndicator({ id: 'X' }))[0]).toMatch(
      /^indicators\[0\]\.id is "X"; an id is three letters/,
    );
  });

  it('says which whole numbers are too large to be exact', () => {
    expect(sentencesOf(withTotal(2 ** 53))).toEqual([
      'project[0].statedTotal.minor (prj_1) is 9007199254740992; at most 9007199254740991 can stand there.',
    ]);
    expect(sentencesOf(withTotal(-1e300))).toEqual([
      'project[0].statedTotal.minor (prj_1) is -1e+300; at least -9007199254740991 can stand there.',
    ]);
  });

  it('says once what is wrong with a day that has not even the form of one', () => {
    expect(sentencesOf('{"project": [{"id": "prj_1", "title": {}, "start": "10000-03-31"}]}')).toEqual([
      'project[0].start (prj_1) is "10000-03-31"; that is no day of the calendar. Write YYYY-MM-DD.',
    ]);
  });

  it('says which days the calendar does not have', () => {
    expect(sentencesOf('{"project": [{"id": "prj_1", "title": {}, "start": "2021-09-31"}]}')).toEqual([
      'project[0].start (prj_1) is "2021-09-31"; that is no day of the calendar. Write YYYY-MM-DD.',
    ]);
  });

  it('says which tables a record does not have', () => {
    expect(sentencesOf('{"indicatorz": []}')).toEqual([
      'A record has no table indicatorz; remove it or correct its name.',
    ]);
  });

  it('keeps the rows that are right and leaves out those that are not', () => {
    const rows = [anIndicator(), { ...anIndicator({ id: 'ind_2' }), measure: 'x' }];
    const { project, issues } = readStrandJson(JSON.stringify({ indicators: rows, zork: [] }));
    expect(project.indicators).toEqual([anIndicator()]);
    expect(issues.map((issue) => issue.severity)).toEqual(['error', 'error']);
  });

  it('refuses two rows of one id', () => {
    expect(sentencesOf(JSON.stringify({ indicators: [anIndicator(), anIndicator()] }))).toEqual([
      'indicators has two rows ind_1; give one of them another id.',
    ]);
  });

  it('warns of what stands beside the record', () => {
    expect(readStrandJson('{"record": {}, "x": 1}').issues).toMatchObject([
      { severity: 'warning', params: { fields: ['x'] } },
    ]);
  });

  it('lists twenty slips and counts the rest', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      ...anIndicator({ id: `ind_${index}` }),
      measure: 'x',
    }));
    expect(sentencesOf(JSON.stringify({ indicators: rows })).at(-1)).toBe(
      'There are 10 more slips of this kind.',
    );
  });

  it('refuses what is nested deeper than any record, wherever it stands', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const text of [deep, `{"record": {"indicators": [{"id": "ind_1", "zork": ${deep}}]}}`]) {
      expect(sentencesOf(text)).toEqual(['This JSON is nested more than 64 levels deep; no record is.']);
    }
  });

  it('refuses what is no record', () => {
    for (const text of ['null', '3', '"x"', '[]', '{"record": 3}']) {
      expect(sentencesOf(text)[0]).toMatch(/^A record is an object of tables/);
    }
  });
});

describe('writeStrandJson', () => {
  it('writes all tables, ids first', () => {
    const text = writeStrandJson(aProject({ indicators: [anIndicator()] }));
    expect(text).toMatch(/^\{\n {2}"record": \{\n {4}"project": \[\n {6}\{\n {8}"id": "prj_1",\n/);
    expect(text).toContain('"waivers": []');
    expect(text.endsWith('}\n')).toBe(true);
  });
});
