import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { day } from '../../base/day.ts';
import { type Project, emptyProject } from '../../project.ts';
import { anActivity, anIndicator, anObservation, aProject, aResult } from '../../testing.ts';
import type { LiveContext } from './live-value.ts';
import { resolveLiveValue } from './resolve-live-value.ts';

const inContext = (project: Project): LiveContext => ({
  project,
  period: { from: day('2021-04-01'), to: day('2022-03-31') },
  asOf: day('2022-03-31'),
});
const simple = inContext(
  aProject({
    indicators: [anIndicator({ id: 'ind_1', code: '1.1.1a' })],
    observations: [anObservation()],
  }),
);
const kindOf = (reference: string, context = simple): string => resolveLiveValue(reference, context).kind;

describe('resolveLiveValue', () => {
  it.each(['{ind_1 current}', '{1.1.1a current}', '{ind 1.1.1A current}', '{ 1.1.1a   current }'])(
    'finds the row of %s',
    (reference) => {
      expect(resolveLiveValue(reference, simple)).toEqual({
        kind: 'value',
        line: [{ kind: 'value', value: { decimal: '1' } }],
        at: { table: 'indicators', row: 'ind_1' },
      });
    },
  );

  it('knows the project and the report of the period by their words', () => {
    expect(kindOf('{project title}')).toBe('value');
    expect(resolveLiveValue('{report from}', simple)).toMatchObject({
      line: [{ value: '2021-04-01' }],
      at: { table: 'reports', row: 'rep_1' },
    });
  });

  it.each([
    '{ind_2 current}',
    '{1.1.1b current}',
    '{ind_1 colour}',
    '{sic}',
    '{}',
    '{',
    '{ind_1',
    '{res 1.1.1a current}',
  ])('does not know %s', (reference) => {
    expect(kindOf(reference)).toBe('unknown');
  });

  it('takes a code for a row of any kind that has a value of that name', () => {
    const context = inContext(
      aProject({ activities: [anActivity({ code: '1.1' })], results: [aResult({ code: '1.1' })] }),
    );
    expect(resolveLiveValue('{1.1 title}', context)).toMatchObject({ at: { table: 'activities' } });
    expect(resolveLiveValue('{1.1 statement}', context)).toMatchObject({ at: { table: 'results' } });
  });

  it('asks which where a code fits several rows, until its kind or its id says it', () => {
    const context = inContext(
      aProject({
        activities: [anActivity({ code: '1.1' })],
        indicators: [anIndicator({ code: '1.1' })],
      }),
    );
    expect(resolveLiveValue('{1.1 title}', context)).toEqual({
      kind: 'ambiguous',
      among: [
        { table: 'activities', row: 'act_1' },
        { table: 'indicators', row: 'ind_1' },
      ],
    });
    expect(kindOf('{act 1.1 title}', context)).toBe('value');
    expect(kindOf('{ind_1 title}', context)).toBe('value');
  });

  it('finds two rows of one kind and one code ambiguous, with their kind too', () => {
    const twice = aProject({ activities: [anActivity(), anActivity({ id: 'act_2' })] });
    expect(kindOf('{act 1.1 title}', inContext(twice))).toBe('ambiguous');
  });

  it('tells a value that the record does not hold yet from a zero and from “not reported”', () => {
    const none = inContext(aProject({ indicators: [anIndicator()] }));
    const unreported = inContext(
      aProject({ indicators: [anIndicator()], observations: [anObservation({ value: null })] }),
    );
    expect(resolveLiveValue('{ind_1 current}', none)).toEqual({
      kind: 'no-value',
      at: { table: 'indicators', row: 'ind_1' },
    });
    expect(resolveLiveValue('{ind_1 current}', unreported)).toMatchObject({
      line: [{ kind: 'message', message: 'not reported' }],
    });
  });

  it('never resolves a person', () => {
    expect(kindOf('{per_01hz}')).toBe('person');
    expect(kindOf('{per_01hz name}')).toBe('person');
  });

  it('knows nothing in an empty record', () => {
    expect(kindOf('{project title}', inContext(emptyProject))).toBe('unknown');
    expect(kindOf('{report from}', inContext(emptyProject))).toBe('unknown');
  });

  it('says where a value that was read stands in its source', () => {
    const project = loadFixture('libmitaf');
    const item = project.workPlanItems[0];
    expect(resolveLiveValue(`{${item?.id} title}`, inContext(project))).toMatchObject({
      at: { source: { source: 'src_interim', line: item?.readFrom?.line } },
    });
  });
});
