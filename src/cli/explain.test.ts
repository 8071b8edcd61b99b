import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../test/ensure-built.ts';
import { runStrand } from '../../test/run-strand.ts';
import { day } from '../core/base/day.ts';
import { withRegister } from '../core/indicators/compute-value.ts';
import { aParticipation, aProject, anEvent, anIndicator } from '../core/testing.ts';
import { writeStrandJson } from '../formats/text/strand-json/write.ts';

const came = (event: string, person: string) =>
  aParticipation({ id: `par_${event.slice(4)}${person.slice(4)}`, event, person });
const record = withRegister(
  aProject({
    indicators: [
      anIndicator({
        title: { en: 'Participants trained' },
        formula: { kind: 'persons', types: ['training'] },
      }),
      anIndicator({ id: 'ind_2', code: '1.1.1b', title: { en: 'Participants coached' } }),
    ],
    events: [
      anEvent({ id: 'evt_1', type: 'training', title: { en: 'On data' }, sources: ['doc_1'] }),
      anEvent({ id: 'evt_2', type: 'training', from: day('2022-03-01'), to: day('2022-03-01') }),
    ],
    documents: [{ id: 'doc_1', kind: 'attendance', title: { en: 'Signed sheet' } }],
  }),
  [came('evt_1', 'per_a'), came('evt_2', 'per_a'), came('evt_2', 'per_b')],
  [{ from: day('2022-03-01'), to: day('2022-03-31') }],
);
const explain = (...given: readonly string[]) =>
  runStrand(['explain', '-', ...given], { stdin: writeStrandJson(record) });

beforeAll(ensureBuilt);

describe('strand explain', () => {
  it('shows what stands behind a value, and that it adds up', async () => {
    const { code, out } = await explain('1.1.1a');
    expect(code).toBe(0);
    const lines = out.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '));
    expect(lines).toEqual([
      '1.1.1a Participants trained',
      '2 – to 31/03/2022',
      'Unique persons at trainings',
      '',
      ' 02/02/2022  On data · 1 person came, 1 of them for the first time · proved by Signed sheet  1',
      ' 01/03/2022  Training · 2 people came, 1 of them for the first time  1',
      '  total  2',
      '2 persons, 3 participations',
      '',
    ]);
  });
  it('shows a period with those who had come before it', async () => {
    const { out } = await explain('trained', '--period', '2022-03-01..2022-03-31');
    expect(out).toMatch(/^2 – from 01\/03\/2022 to 31\/03\/2022$/m);
    expect(out).toMatch(/had come before the period already +1\n +total +2\n/);
  });
  it('says that nothing stands behind a value', async () => {
    expect((await explain('ind_2')).out).toContain('There is no evidence yet.');
  });
  it('prints one JSON value', async () => {
    const { out } = await explain('1.1.1a', '--json');
    expect(JSON.parse(out)).toMatchObject({ value: '2', parts: [{ part: 'value', value: '2' }] });
  });
  it('asks which indicator is meant, and says which there are', async () => {
    const several = await explain('participants');
    expect([several.code, several.err]).toEqual([2, expect.stringContaining('1.1.1a and 1.1.1b')]);
    expect((await explain('boats')).err).toContain('There is no indicator “boats”');
    expect((await explain()).err).toContain('strand explain');
    expect((await explain('1.1.1a', '--as-of', 'soon')).err).toContain('--as-of');
  });
});
