import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../test/cases.ts';
import { expectProblem } from '../../test/expect-problem.ts';
import { authorize, authorizeChanges } from './authorize.ts';
import { canonicalJson } from './base/hash.ts';
import { type Change, applyChanges, put, remove, rowIdOf, tableOf } from './change.ts';
import { requiredPermissions } from './commands/required-permissions.ts';
import { findRow } from './indexes.ts';
import { type Grant, isAllowed, permissions, roleNames } from './permissions.ts';
import { Problem } from './problem.ts';
import { type AnyRow, type Project, type TableName, tableNames, tables, toProject } from './project.ts';
import { strandsOf } from './strands-of.ts';
import { aBudgetLine, aHold, aProject, aReport, aStrand, anActivity, anItem } from './testing.ts';

const partner: Grant = { role: 'partner', strands: ['str_1'] };
const own = anItem({ strand: 'str_1' });
const foreign = anItem({ id: 'itm_2', strand: 'str_2' });
const { strand: _strand, ...loose } = anItem({ id: 'itm_3' });
const project = aProject({
  strands: [aStrand(), aStrand({ id: 'str_2' })],
  workPlanItems: [own, foreign, loose],
  activities: [anActivity()],
});

const ask = (grant: Grant, record: Project, changes: readonly Change[]): void =>
  authorizeChanges(grant, requiredPermissions({ permission: 'by-table' }, changes), {
    project: record,
    changes,
  });
const isAccepted = (grant: Grant, record: Project, changes: readonly Change[]): boolean => {
  try {
    ask(grant, record, changes);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-allowed') return false;
    throw error;
  }
};

describe('authorize', () => {
  it('refuses what the grant does not hold, and says what is missing', () => {
    expectProblem(() => authorize({ role: 'donor' }, 'read'), 'not-allowed', {
      role: 'donor',
      permission: 'read',
    });
    authorize({ role: 'auditor' }, 'read-journal');
    expectProblem(() => authorize({ role: 'auditor', scopes: ['read'] }, 'read-journal'), 'not-allowed');
  });
});

describe('authorizeChanges', () => {
  it.each([
    ['changes a row of its strand', [put('workPlanItems', { ...own, code: '9' })]],
    ['adds a row to its strand', [put('workPlanItems', { ...own, id: 'itm_9' })]],
    ['removes a row of its strand', [remove('workPlanItems', 'itm_1')]],
    ['rests its strand', [put('holds', aHold({ of: ['itm_1', 'str_1'] }))]],
  ])('lets a partner that %s', (_, changes) => {
    expect(isAccepted(partner, project, changes)).toBe(true);
  });
  it.each([
    ['changes a row of another strand', [put('workPlanItems', { ...foreign, code: '9' })]],
    ['takes a row out of another strand', [put('workPlanItems', { ...foreign, strand: 'str_1' })]],
    ['moves a row of its own to another strand', [put('workPlanItems', { ...own, strand: 'str_2' })]],
    [
      'takes a row of its own out of all strands',
      [put('workPlanItems', loose), remove('workPlanItems', 'itm_1')],
    ],
    ['takes a row that is in no strand', [put('workPlanItems', { ...loose, strand: 'str_1' })]],
    ['removes a row of another strand', [remove('workPlanItems', 'itm_2')]],
    ['rests another strand beside its own', [put('holds', aHold({ of: ['itm_1', 'str_2'] }))]],
    ['changes a strand itself', [put('strands', aStrand({ title: { en: 'Mine' } }))]],
    ['changes what belongs to the whole project', [put('activities', anActivity({ code: '9' }))]],
    ['changes money', [put('budgetLines', aBudgetLine())]],
    [
      'hides one foreign row among its own',
      [put('workPlanItems', { ...own, code: '9' }), remove('activities', 'act_1')],
    ],
  ])('refuses a partner that %s', (_, changes) => {
    expectProblem(() => ask(partner, project, changes), 'not-allowed', { role: 'partner' });
  });
  it('gives a partner without strands nothing', () => {
    expectProblem(() => ask({ role: 'partner' }, project, [remove('workPlanItems', 'itm_1')]), 'not-allowed');
  });
  it('needs each permission of changes in several parts of the record', () => {
    const both = [put('activities', anActivity()), put('budgetLines', aBudgetLine())];
    ask({ role: 'coordinator' }, project, both);
    expectProblem(() => ask({ role: 'finance-officer' }, project, both), 'not-allowed');
    expectProblem(() => ask({ role: 'monitoring-officer' }, project, both), 'not-allowed');
  });

  it('accepts of a partner no change of a row outside of its strands, before or after', () => {
    fc.assert(
      fc.property(arbitraryStranded, arbitraryWish, arbitraryStrands, (record, changes, strands) => {
        const grant: Grant = { role: 'partner', strands };
        if (!isAccepted(grant, record, changes)) return;
        const after = applyChanges(record, changes);
        for (const change of changes) for (const state of [record, after]) expectOwn(state, change, strands);
        for (const [state, other] of [
          [record, after],
          [after, record],
        ] as const)
          expect(foreignRows(state, strands).filter((row) => !hasSame(other, row))).toEqual([]);
      }),
      { numRuns: cases(300) },
    );
  });
  it('accepts by scopes nothing that the role does not hold', () => {
    fc.assert(
      fc.property(arbitraryRole, arbitraryScopes, arbitraryMixture, (role, scopes, changes) => {
        const full: Grant = { role, strands: ['str_1'] };
        if (isAccepted({ ...full, scopes }, project, changes))
          expect(isAccepted(full, project, changes)).toBe(true);
      }),
    );
  });
  it('accepts of all but partners what their permissions hold, whatever the rows', () => {
    fc.assert(
      fc.property(arbitraryRole, arbitraryMixture, (role, changes) => {
        const needed = requiredPermissions({ permission: 'by-table' }, changes);
        const holdsAll = needed.every((permission) => isAllowed({ role }, permission));
        if (role !== 'partner') expect(isAccepted({ role }, project, changes)).toBe(holdsAll);
      }),
    );
  });
});

const arbitraryRole = fc.constantFrom(...roleNames);
const arbitraryScopes = fc.subarray([...permissions]);
const arbitraryMixture = fc.subarray(
  [
    put('workPlanItems', { ...own, code: '9' }),
    put('workPlanItems', { ...foreign, code: '9' }),
    put('activities', anActivity()),
    put('budgetLines', aBudgetLine()),
    put('reports', aReport()),
    remove('waivers', 'wvr_1'),
  ],
  { minLength: 1 },
);

const arbitraryStrand = fc.constantFrom('str_0', 'str_1', 'str_2');
const arbitraryStrands = fc.subarray(['str_0', 'str_1', 'str_2'], { minLength: 1 });

const arbitraryItem = fc
  .record({
    id: fc.constantFrom('itm_0', 'itm_1', 'itm_2', 'itm_3'),
    strand: fc.option(arbitraryStrand, { nil: undefined }),
    code: fc.constantFrom('1', '2'),
  })
  .map(({ strand, ...fields }) => {
    const row = { ...loose, ...fields };
    return strand === undefined ? row : { ...row, strand };
  });
const arbitraryHold = fc
  .record({
    id: fc.constantFrom('hld_0', 'hld_1'),
    of: fc.array(fc.oneof(arbitraryStrand, fc.constantFrom('itm_0', 'itm_1', 'itm_2')), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map((fields) => aHold(fields));

const arbitraryStranded = fc
  .tuple(fc.array(arbitraryItem), fc.array(arbitraryHold))
  .map(([workPlanItems, holds]) =>
    toProject({ strands: ['str_0', 'str_1', 'str_2'].map((id) => aStrand({ id })), workPlanItems, holds }),
  );
const arbitraryWish: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    arbitraryItem.map((row) => put('workPlanItems', row)),
    arbitraryHold.map((row) => put('holds', row)),
    fc
      .tuple(fc.constantFrom('workPlanItems', 'holds', 'strands'), fc.nat({ max: 3 }))
      .map(([table, nth]) => remove(table, `${tables[table].prefix}_${nth}`)),
  ),
  { minLength: 1, maxLength: 3 },
);

function expectOwn(state: Project, change: Change, strands: readonly string[]): void {
  const [table, id] = [tableOf(change), rowIdOf(change)];
  if (findRow(state, table, id) === undefined) return;
  const found = strandsOf(state, table, id);
  expect(found.length).toBeGreaterThan(0);
  for (const strand of found) expect(strands).toContain(strand);
}

type TableRow = { readonly table: TableName; readonly row: AnyRow };

/** All rows but those that are in these strands as a whole. */
const foreignRows = (record: Project, strands: readonly string[]): readonly TableRow[] =>
  tableNames.flatMap((table) =>
    record[table]
      .filter(({ id }) => {
        const found = strandsOf(record, table, id);
        return (
          found.length === 0 || found.some((strand) => strand === undefined || !strands.includes(strand))
        );
      })
      .map((row) => ({ table, row })),
  );

const hasSame = (record: Project, { table, row }: TableRow): boolean =>
  canonicalJson(findRow(record, table, row.id) ?? null) === canonicalJson(row);
