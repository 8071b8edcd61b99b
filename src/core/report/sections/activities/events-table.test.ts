import { describe, expect, it } from 'vitest';
import { aProject, anEvent } from '../../../testing.ts';
import { eventsTable } from './events-table.ts';

const kindsOf = (...counts: readonly (readonly [id: string, count: number | undefined])[]) => {
  const events = counts.map(([id, count]) =>
    anEvent({ id, ...(count !== undefined && { counts: [{ of: {}, count }] }) }),
  );
  return eventsTable(aProject({ events }), events).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ kind }) => kind) : [],
  );
};

describe('eventsTable', () => {
  it('has a sum where somebody was counted', () => {
    expect(kindsOf(['evt_1', 12], ['evt_2', undefined])).toEqual(['body', 'body', 'total']);
  });
  it('has none where nobody was, or where no count is shown: zero would say that nobody came', () => {
    expect(kindsOf(['evt_1', undefined], ['evt_2', undefined])).toEqual(['body', 'body']);
  });
});
