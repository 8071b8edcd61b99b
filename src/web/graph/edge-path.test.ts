import { describe, expect, it } from 'vitest';
import { type Measures, edgePath } from './edge-path.ts';

const measures: Measures = { nodeWidth: 10, nodeHeight: 1, layerStep: 14, nodeStep: 2 };

describe('edgePath', () => {
  it('leads from the end of a node to the start of another', () => {
    expect(edgePath({ layer: 0, at: 0.5 }, { layer: 1, at: 1.5 }, { bends: [], measures })).toBe(
      'M10 1C12 1 12 3 14 3',
    );
  });

  it('runs straight through a layer that it passes', () => {
    const path = edgePath(
      { layer: 0, at: 0.5 },
      { layer: 2, at: 0.5 },
      { bends: [{ layer: 1, at: 2 }], measures },
    );
    expect(path).toBe('M10 1C12 1 12 4 14 4H24C26 4 26 1 28 1');
  });

  it('turns around beside the nodes where it leads to the same layer', () => {
    const path = edgePath({ layer: 1, at: 0.5 }, { layer: 1, at: 1.5 }, { bends: [], measures });
    expect(path).toBe('M24 1C26.8 1 26.8 3 24 3');
  });
});
