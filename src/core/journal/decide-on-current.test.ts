import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { type Journalled, journalOn, written } from '../../../test/journal-of.ts';
import { type Change, put, remove } from '../change.ts';
import { decideCommand } from '../commands/decide.ts';
import { Problem } from '../problem.ts';
import { aProject, anActivity, anIndicator, aResult } from '../testing.ts';
import { decideOnCurrent } from './decide-on-current.ts';

const [first, second] = [anActivity({ id: 'act_1', code: '1' }), anActivity({ id: 'act_2', code: '2' })];
const start = journalOn(aProject({ activities: [first, second], results: [aResult()] }));

const edit = (id: string, set: object) => ['edit-row', { table: 'activities', id, set }] as const;
const removal = (table: string, id: string) => ['remove-row', { table, id }] as const;

const decide = ({ project, entries }: Journalled, [name, input]: readonly [string, object]) =>
  decideOnCurrent((record) => decideCommand(record, name, input), project, entries);

function conflictsOf(run: () => unknown): Problem['conflicts'] {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem && error.code === 'version-conflict') return error.conflicts;
    throw error;
  }
  return [];
}

const after = (...changes: readonly Change[]) => changes.reduce((so, one) => written(so, [one]), start);

const faulty = (): never => {
  throw new TypeError('a bug');
};

describe('decideOnCurrent', () => {
  it('decides where nothing has changed since', () => {
    expect(decide(start, edit('act_1', { code: '7' }))).toEqual([put('activities', { ...first, code: '7' })]);
  });
  it('keeps what others changed in other fields of the row', () => {
    const later = after(put('activities', { ...first, title: { en: 'Theirs' } }));
    expect(decide(later, edit('act_1', { code: '7' }))).toEqual([
      put('activities', { ...first, title: { en: 'Theirs' }, code: '7' }),
    ]);
  });
  it('refuses where others changed the same field, with base, theirs and mine', () => {
    const later = after(
      put('activities', { ...first, code: '5' }),
      put('activities', { ...first, code: '6' }),
    );
    expectProblem(() => decide(later, edit('act_1', { code: '7' })), 'version-conflict', {
      expected: 0,
      fields: 1,
    });
    expect(conflictsOf(() => decide(later, edit('act_1', { code: '7' })))).toEqual([
      { table: 'activities', row: 'act_1', field: 'code', base: '1', theirs: '6', mine: '7' },
    ]);
  });
  it('does not refuse where others changed the field and changed it back', () => {
    const later = after(put('activities', { ...first, code: '5' }), put('activities', first));
    expect(decide(later, edit('act_1', { code: '7' }))).toHaveLength(1);
  });
  it('finds nothing to change where others did the same', () => {
    const later = after(put('activities', { ...first, code: '7' }));
    expectProblem(() => decide(later, edit('act_1', { code: '7' })), 'nothing-changes');
  });
  it('refuses a change of a row that others removed, with what was written', () => {
    const later = after(remove('activities', 'act_1'));
    expect(conflictsOf(() => decide(later, edit('act_1', { position: 'm' })))).toEqual([
      { table: 'activities', row: 'act_1', field: 'position', base: undefined, theirs: undefined, mine: 'm' },
    ]);
  });
  it('refuses to remove a row that others changed, even by a field that it did not have', () => {
    const later = after(put('activities', { ...first, position: 'm' }));
    expect(conflictsOf(() => decide(later, removal('activities', 'act_1')))).toEqual([
      { table: 'activities', row: 'act_1', field: 'position', base: undefined, theirs: 'm', mine: undefined },
    ]);
  });
  it('refuses to take along a row that others hung on the removed one', () => {
    const later = after(put('indicators', anIndicator({ id: 'ind_9', result: 'res_1' })));
    const conflicts = conflictsOf(() => decide(later, removal('results', 'res_1')));
    expect(new Set(conflicts.map(({ row }) => row))).toEqual(new Set(['ind_9']));
  });
  it('gives the refusal of the command where what it needs is gone since', () => {
    const later = after(remove('results', 'res_1'));
    const link = ['link-results', { id: 'lnk_9', from: 'act_1', to: 'res_1' }] as const;
    expectProblem(() => decide(later, link), 'unknown-row', { id: 'res_1' });
  });
  it('allows what has become possible since', () => {
    const later = after(put('activities', anActivity({ id: 'act_3' })));
    const link = ['link-results', { id: 'lnk_9', from: 'act_3', to: 'res_1' }] as const;
    expect(decide(later, link)).toHaveLength(1);
  });
  it('does not hide a fault of the command', () => {
    const { project, entries } = after(put('activities', { ...first, code: '5' }));
    expect(() => decideOnCurrent(faulty, project, entries)).toThrow(TypeError);
  });
});
