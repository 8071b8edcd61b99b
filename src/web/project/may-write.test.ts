import { describe, expect, it } from 'vitest';
import { remove } from '../../core/change.ts';
import { requiredPermissions } from '../../core/commands/required-permissions.ts';
import type { Permission } from '../../core/permissions.ts';
import { tableNames } from '../../core/project.ts';
import { mayWrite } from './may-write.ts';

const isPartner = (permission: Permission): boolean => permission === 'write-own-strands';

describe('mayWrite', () => {
  it.each(tableNames)('asks for what the server asks for: %s', (table) => {
    const required = requiredPermissions({ permission: 'by-table' }, [remove(table, 'abc_1')]);
    const asked: Permission[] = [];
    mayWrite((permission) => {
      asked.push(permission);
      return true;
    }, table);
    expect(asked).toEqual(required);
  });

  it('lets a partner type into the tables of the record, and no further', () => {
    expect(mayWrite(isPartner, 'workPlanItems')).toBe(true);
    expect(mayWrite(isPartner, 'budgetLines')).toBe(false);
  });
});
