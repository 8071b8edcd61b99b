import { describe, expect, it } from 'vitest';
import { inPrintedOrder } from './printed-order.ts';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).join(' ');

describe('inPrintedOrder', () => {
  it('goes by position, and puts rows without one last, by their codes', () => {
    const rows = [
      { id: 'a', code: '1.10' },
      { id: 'b', code: '1.2' },
      { id: 'c', position: '002', code: '0' },
      { id: 'd', position: '001', code: '9' },
      { id: 'e' },
    ];
    expect(idsOf(inPrintedOrder(rows))).toBe('d c e b a');
  });

  it('goes by id where nothing else tells rows apart', () => {
    expect(
      idsOf(
        inPrintedOrder([
          { id: 'b', code: '1' },
          { id: 'a', code: '1' },
        ]),
      ),
    ).toBe('a b');
  });
});
