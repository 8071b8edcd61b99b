import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { decimal } from '../../../core/base/decimal.ts';
import { aProject, anIndicator, anObservation } from '../../../core/testing.ts';
import { standingOf } from './standing-of.ts';

const asOf = day('2022-03-31');

describe('standingOf', () => {
  it('has value, target, light and how much of the way is done', () => {
    const indicator = anIndicator();
    const standing = standingOf(
      aProject({ indicators: [indicator], observations: [anObservation()] }),
      indicator,
      asOf,
    );
    expect(standing).toMatchObject({ current: '1', light: 'on-the-way', share: '0.333333' });
    expect(standing.bullet.value?.to).toBeGreaterThan(0.3);
  });

  it('shows a target that is decided later, though it does not count yet', () => {
    const target = { operator: 'at-least', value: decimal(3), since: day('2022-06-01') } as const;
    const indicator = anIndicator({ targets: [target] });
    expect(standingOf(aProject({ indicators: [indicator] }), indicator, asOf)).toMatchObject({
      target: { value: '3' },
      light: 'no-target',
    });
  });
});
