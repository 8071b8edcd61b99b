import { describe, expect, it } from 'vitest';
import { contracts } from '../api/index.ts';
import { handlers } from './routes/index.ts';

describe('handlers', () => {
  it('are there for every contract, once, and for nothing else', () => {
    const ids = handlers.map(({ contract }) => contract.id);
    expect(ids.toSorted()).toEqual(contracts.map(({ id }) => id).toSorted());
    expect(handlers.every(({ contract }) => contracts.includes(contract))).toBe(true);
  });
});
