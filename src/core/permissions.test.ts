import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Role, isAllowed, isRole, permissions, roleNames, roles } from './permissions.ts';

const allowed = (role: Role) => permissions.filter((permission) => isAllowed({ role }, permission));
const rolesThatMay = (permission: (typeof permissions)[number]) =>
  roleNames.filter((role) => isAllowed({ role }, permission));

describe('isAllowed', () => {
  it('lets an administrator do everything, and everybody else all but manage the project', () => {
    expect(allowed('administrator')).toEqual(permissions);
    expect(rolesThatMay('manage-project')).toEqual(['administrator']);
  });
  it('lets a donor read what was submitted and no more', () => {
    expect(allowed('donor')).toEqual(['read-submitted']);
  });
  it('lets an auditor read all, people without their names, and write nothing', () => {
    expect(allowed('auditor')).toEqual(['read', 'read-submitted', 'read-journal', 'read-register']);
  });
  it('gives nothing to the public, who sees what is published', () => {
    expect(allowed('public')).toEqual([]);
  });
  it('keeps money with finance and coordination', () => {
    expect(rolesThatMay('write-budget')).toEqual(['administrator', 'coordinator', 'finance-officer']);
  });
  it('lets coordinators alone submit, and partners write own strands alone', () => {
    expect(rolesThatMay('submit-report')).toEqual(['administrator', 'coordinator']);
    expect(rolesThatMay('write-own-strands')).toEqual(['administrator', 'partner']);
    expect(allowed('partner')).toEqual(['read', 'read-submitted', 'write-own-strands']);
  });
  it('lets whoever may write read, since refusals show what is there', () => {
    const writers = roleNames.filter((role) =>
      allowed(role).some((permission) => !permission.startsWith('read')),
    );
    for (const role of writers) expect(allowed(role)).toContain('read');
  });
  it('is never widened by scopes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roleNames), fc.subarray([...permissions]), (role, scopes) => {
        const scoped = permissions.filter((permission) => isAllowed({ role, scopes }, permission));
        expect(scoped).toEqual(allowed(role).filter((permission) => scopes.includes(permission)));
      }),
    );
  });
});

describe('isRole', () => {
  it('knows the names of roles and nothing else', () => {
    expect(Object.keys(roles).every(isRole)).toBe(true);
    for (const text of ['desk-officer', 'toString', '']) expect(isRole(text)).toBe(false);
  });
});
