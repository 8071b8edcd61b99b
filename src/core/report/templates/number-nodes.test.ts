import { describe, expect, it } from 'vitest';
import { numberNodes } from './number-nodes.ts';

const node = (id: string) => ({ id, heading: id, sections: [] });

describe('numberNodes', () => {
  it('numbers the body in reading order, and leaves what stands before and after it without numbers', () => {
    const outline = [
      { ...node('acronyms'), stands: 'front' as const },
      node('description'),
      { ...node('results'), children: [node('progress'), node('activities')] },
      { ...node('signature'), stands: 'back' as const },
    ];
    expect(numberNodes(outline).map((placed) => [placed.node.id, placed.level, placed.number])).toEqual([
      ['acronyms', 1, undefined],
      ['description', 1, '1'],
      ['results', 1, '2'],
      ['progress', 2, '2.1'],
      ['activities', 2, '2.2'],
      ['signature', 1, undefined],
    ]);
  });
});
