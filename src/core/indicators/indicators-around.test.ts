import { describe, expect, it } from 'vitest';
import { aProject, anIndicator } from '../testing.ts';
import { indicatorsAround } from './indicators-around.ts';

const at = (id: string, source: string, line: number) =>
  anIndicator({ id, readFrom: { source, line, confidence: 'likely' } });

const project = aProject({
  indicators: [
    at('ind_1', 'src_1', 22),
    at('ind_2', 'src_1', 17),
    at('ind_3', 'src_2', 18),
    anIndicator({ id: 'ind_4' }),
  ],
});

describe('indicatorsAround', () => {
  it('finds the nearest in the same document', () => {
    const { before, after } = indicatorsAround(project, 'src_1', 19);
    expect([before?.id, after?.id]).toEqual(['ind_2', 'ind_1']);
  });

  it('finds nothing beyond the first and the last', () => {
    const { before, after } = indicatorsAround(project, 'src_1', 1);
    expect([before?.id, after?.id]).toEqual([undefined, 'ind_2']);
    expect(indicatorsAround(project, 'src_9', 1)).toEqual({});
  });
});
