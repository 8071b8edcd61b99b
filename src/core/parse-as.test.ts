import { describe, it, expect } from 'vitest';
import * as z from 'zod/mini';
import { expectProblem } from '../../test/expect-problem.ts';
import { daySchema, idSchema } from './base/schemas.ts';
import { indicatorRow } from './indicators/indicator.ts';
import { observationRow } from './indicators/observation.ts';
import { parseAs } from './parse-as.ts';
import { anIndicator, anObservation } from './testing.ts';

const schema = z.strictObject({
  id: idSchema,
  on: z.exactOptional(daySchema),
  kind: z.enum(['a', 'b']),
  list: z.array(z.int()),
});
const valid = { id: 'ind_1', kind: 'a', list: [1] };

describe('parseAs', () => {
  it('gives the value', () => {
    expect(parseAs(schema, valid)).toEqual(valid);
  });
  it.each([
    [{}, 'id', 'missing'],
    [{ ...valid, id: 7 }, 'id', 'not of type string'],
    [{ ...valid, id: 'Ind' }, 'id', 'not an id'],
    [{ ...valid, kind: 'c' }, 'kind', 'none of a, b'],
    [{ ...valid, on: '2022-09-31' }, 'on', 'not a day (YYYY-MM-DD)'],
    [{ ...valid, list: [1, 'x'] }, 'list.1', 'not of type number'],
    [{ ...valid, list: [0.5] }, 'list.0', 'not of type int'],
    [{ ...valid, other: 1, more: 2 }, 'input', 'has no field other, more'],
    [undefined, 'input', 'missing'],
    [[], 'input', 'not of type object'],
  ])('refuses %j: %s %s', (value, where, why) => {
    expectProblem(() => parseAs(schema, value), 'invalid-input', { where, why });
  });
  it('says where inside a row', () => {
    const wrong = { ...anIndicator(), baseline: { value: '1.0' } };
    expectProblem(() => parseAs(indicatorRow.schema, wrong, 'row'), 'invalid-input', {
      where: 'row.baseline.value',
    });
    const observation = { ...anObservation(), value: 7 };
    expectProblem(() => parseAs(observationRow.schema, observation), 'invalid-input', {
      where: 'value',
      why: 'of no accepted form',
    });
  });
});
