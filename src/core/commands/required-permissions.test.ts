import { describe, expect, it } from 'vitest';
import { put, remove } from '../change.ts';
import { aBudgetLine, aReport, anActivity } from '../testing.ts';
import { createRow } from './create-row.ts';
import { requiredPermissions } from './required-permissions.ts';
import { waiveFinding } from './waive-finding.ts';

describe('requiredPermissions', () => {
  it('depend on the tables for the commands that serve all nouns', () => {
    const changes = [
      put('activities', anActivity()),
      put('budgetLines', aBudgetLine()),
      remove('activities', 'act_2'),
    ];
    expect(requiredPermissions(createRow, changes)).toEqual(['write-record', 'write-budget']);
    expect(requiredPermissions(createRow, [put('reports', aReport())])).toEqual(['write-report']);
    expect(requiredPermissions(createRow, [remove('waivers', 'wvr_1')])).toEqual(['waive-finding']);
  });
  it('are the command’s own elsewhere', () => {
    expect(requiredPermissions(waiveFinding, [put('activities', anActivity())])).toEqual(['waive-finding']);
  });
});
