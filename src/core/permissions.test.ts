import { describe, expect, it } from 'vitest';
import { type Role, isAllowed, permissions, roles } from './permissions.ts';

const allowed = (role: Role) => permissions.filter((permission) => isAllowed(role, permission));

describe('isAllowed', () => {
  it('lets a coordinator do everything', () => {
    expect(allowed('coordinator')).toEqual(permissions);
  });
  it('lets every role read', () => {
    for (const role of Object.keys(roles) as Role[]) expect(isAllowed(role, 'read')).toBe(true);
  });
  it('lets a desk officer of the donor only read', () => {
    expect(allowed('desk-officer')).toEqual(['read']);
  });
  it('keeps money with finance and coordination', () => {
    const writers = (Object.keys(roles) as Role[]).filter((role) => isAllowed(role, 'write-budget'));
    expect(writers).toEqual(['coordinator', 'finance-officer']);
  });
  it('lets partners write the record but not accept findings', () => {
    expect(allowed('partner')).toEqual(['read', 'write-record']);
  });
});
