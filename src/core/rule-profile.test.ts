import { describe, expect, it } from 'vitest';
import { compareDecimals, decimal } from './base/decimal.ts';
import { defaultRuleProfile, ruleProfileIds, ruleProfileOf } from './rule-profile.ts';

const fieldsOf = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? fieldsOf(inner).map((field) => `${name}.${field}`) : [name],
  );

describe('ruleProfileOf', () => {
  it.each(ruleProfileIds)('has %s under its id, with every rule', (id) => {
    const profile = ruleProfileOf(id);
    expect(profile.id).toBe(id);
    expect(fieldsOf(profile).toSorted()).toEqual(fieldsOf(ruleProfileOf(defaultRuleProfile)).toSorted());
    expect(JSON.stringify(profile)).not.toMatch(/null|undefined/);
  });
  it.each(ruleProfileIds)('gives shares of %s between 0 and 1', (id) => {
    const { indirect, contingency, reallocation, payments } = ruleProfileOf(id);
    const shares = [
      indirect.maxShare,
      contingency.maxShare,
      reallocation.threshold,
      payments.minConsumption,
      payments.maxPrefinancing,
    ];
    for (const share of shares) {
      expect(compareDecimals(share, decimal(0))).toBeGreaterThan(0);
      expect(compareDecimals(share, decimal(1))).toBeLessThan(0);
    }
  });
  it('takes the contribution agreement of 2018 where the project names none', () => {
    expect(ruleProfileOf(undefined).id).toBe('contribution-agreement-2018');
  });
  it('knows what changed between the generations', () => {
    expect(ruleProfileIds.map((id) => ruleProfileOf(id).reallocation.threshold)).toEqual([
      '0.15',
      '0.25',
      '0.25',
    ]);
    expect(ruleProfileIds.map((id) => ruleProfileOf(id).indirect.base)).toEqual([
      'direct-and-contingency',
      'direct',
      'direct',
    ]);
    expect(ruleProfileIds.map((id) => ruleProfileOf(id).payments.reduction)).toEqual([
      'unused',
      'unused',
      'gap-to-70',
    ]);
  });
});
