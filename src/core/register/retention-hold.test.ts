import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aParticipation, aPerson, aProject } from '../testing.ts';
import { toRegister } from './register.ts';
import { retentionHoldOf } from './retention-hold.ts';

const register = toRegister({
  people: [aPerson(), aPerson({ id: 'per_2' }), aPerson({ id: 'per_3', auditHold: true })],
  participations: [aParticipation(), aParticipation({ id: 'par_2', person: 'per_2', isVoid: true })],
});
const balance = (id: string, on: string) =>
  ({ id, kind: 'balance', on: day(on), amount: money(1, 'EUR') }) as const;
const paid = aProject({ instalments: [balance('ins_1', '2023-06-30'), balance('ins_2', '2023-07-31')] });
const holdOn = (asOf: string, project = paid) =>
  retentionHoldOf(register, 'per_1', { project, asOf: day(asOf) });

describe('retentionHoldOf', () => {
  it('keeps evidence of attendance until five years after the last balance was paid', () => {
    expect(holdOn('2028-07-30')).toEqual({ why: 'attendance', until: '2028-07-31' });
    expect(holdOn('2028-07-31')).toBeUndefined();
  });
  it('keeps it where no balance is in the record, however late it is', () => {
    expect(holdOn('2090-01-01', aProject())).toEqual({ why: 'attendance' });
  });
  it('keeps nothing of whoever came to no event, or whose attendance is void', () => {
    expect(
      retentionHoldOf(register, 'per_2', { project: aProject(), asOf: day('2022-01-01') }),
    ).toBeUndefined();
  });
  it('keeps everything while an audit is open', () => {
    expect(retentionHoldOf(register, 'per_3', { project: paid, asOf: day('2090-01-01') })).toEqual({
      why: 'audit',
    });
  });
});
