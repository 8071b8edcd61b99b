import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { arbitraryChanges, arbitraryProject } from '../../../test/arbitrary-project.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { type Journalled, journalOn, takenBack, written } from '../../../test/journal-of.ts';
import { type Change, applyChanges, put, remove, tableOf } from '../change.ts';
import { frozenTables } from '../commands/refuse-frozen.ts';
import { Problem } from '../problem.ts';
import { aProject, anActivity, anIndicator, anObservation, aResult, aSnapshot } from '../testing.ts';
import { fieldKey, fieldsOfEntry } from './field-changes.ts';
import { takeBack } from './take-back.ts';

const activity = anActivity({ id: 'act_1', code: '1' });
const start = journalOn(aProject({ activities: [activity] }));
const code = (value: string): Change => put('activities', { ...activity, code: value });
const after = (...changes: readonly Change[]) => changes.reduce((so, one) => written(so, [one]), start);
const codeOf = ({ project }: Journalled) => project.activities[0]?.code;

describe('takeBack', () => {
  it('undoes, repeats and undoes again', () => {
    const undone = takenBack(after(code('2')), 'undo', 1);
    expect(codeOf(undone)).toBe('1');
    const redone = takenBack(undone, 'redo', 1);
    expect(codeOf(redone)).toBe('2');
    expect(codeOf(takenBack(redone, 'undo', 1))).toBe('1');
  });
  it('keeps what was changed since in other fields of the row', () => {
    const later = after(code('2'), put('activities', { ...activity, code: '2', position: 'm' }));
    expect(takenBack(later, 'undo', 1).project.activities).toEqual([{ ...activity, position: 'm' }]);
  });
  it('refuses where the field was changed since, with what would be lost', () => {
    const later = after(code('2'), code('3'));
    expectProblem(() => takenBack(later, 'undo', 1), 'undo-conflict', { entry: 1, fields: 1 });
    expect(conflictsOf(() => takenBack(later, 'undo', 1))).toEqual([
      { table: 'activities', row: 'act_1', field: 'code', base: '2', theirs: '3', mine: '1' },
    ]);
  });
  it('refuses where somebody changed the field since and gave it the same value on purpose', () => {
    expectProblem(() => takenBack(after(code('2'), code('3'), code('2')), 'undo', 1), 'undo-conflict');
  });
  it('refuses where the record is not what the journal says', () => {
    const { entries } = after(code('2'));
    const other = aProject({ activities: [{ ...activity, code: '9' }] });
    expectProblem(() => takeBack(other, entries, { command: 'undo', entry: 1 }), 'undo-conflict');
  });
  it('undoes where what was done since is itself taken back', () => {
    const undone = takenBack(after(code('2'), code('3')), 'undo', 2);
    expect(codeOf(takenBack(undone, 'undo', 1))).toBe('1');
    const redone = takenBack(undone, 'redo', 2);
    expectProblem(() => takenBack(redone, 'undo', 1), 'undo-conflict');
  });
  it('refuses to repeat where the field was changed since the undo', () => {
    const later = written(takenBack(after(code('2')), 'undo', 1), [code('5')]);
    expectProblem(() => takenBack(later, 'redo', 1), 'undo-conflict');
  });
  it('refuses what is in that state already, what is no command, and what is not there', () => {
    const once = after(code('2'));
    const undone = takenBack(once, 'undo', 1);
    expectProblem(() => takenBack(once, 'redo', 1), 'not-undone', { entry: 1 });
    expectProblem(() => takenBack(takenBack(undone, 'redo', 1), 'redo', 1), 'not-undone');
    expectProblem(() => takenBack(undone, 'undo', 1), 'already-undone', { entry: 1 });
    expectProblem(() => takenBack(undone, 'undo', 2), 'not-undoable', { entry: 2, of: 1 });
    expectProblem(() => takenBack(undone, 'undo', 3), 'unknown-entry', { entry: 3 });
  });
  it('brings removed rows back in one go', () => {
    const project = aProject({ results: [aResult()], indicators: [anIndicator()] });
    const later = written(journalOn(project), [remove('indicators', 'ind_1'), remove('results', 'res_1')]);
    expect(takenBack(later, 'undo', 1).project).toEqual(project);
  });
  it('refuses to remove a row that was changed since, or that a row names since', () => {
    const come = after(put('indicators', anIndicator()));
    const changed = written(come, [put('indicators', anIndicator({ position: 'm' }))]);
    expectProblem(() => takenBack(changed, 'undo', 1), 'undo-conflict');
    const used = written(come, [put('observations', anObservation())]);
    expectProblem(() => takenBack(used, 'undo', 1), 'row-in-use', { id: 'ind_1', by: 'obs_1' });
    const unused = takenBack(used, 'undo', 2);
    expect(takenBack(unused, 'undo', 1).project).toEqual(start.project);
  });
  it('refuses to bring back a row that names one which went since', () => {
    const project = aProject({ results: [aResult()], indicators: [anIndicator()] });
    const gone = written(written(journalOn(project), [remove('indicators', 'ind_1')]), [
      remove('results', 'res_1'),
    ]);
    expectProblem(() => takenBack(gone, 'undo', 1), 'unknown-row', { id: 'res_1' });
    expect(takenBack(takenBack(gone, 'undo', 2), 'undo', 1).project).toEqual(project);
  });
  it('refuses to take back what froze a report', () => {
    const frozen = written(start, [put('snapshots', aSnapshot()), put('activities', activity)]);
    expectProblem(() => takenBack(frozen, 'undo', 1), 'frozen');
    expect(takenBack(written(frozen, [code('2')]), 'undo', 2).project.snapshots).toEqual([aSnapshot()]);
  });
  it('of everything, the last first, gives the start; repeating everything gives the end', () => {
    fc.assert(
      fc.property(
        // What was submitted and decided is not taken back.
        arbitraryProject(2).map((project) => ({ ...project, snapshots: [] })),
        fc.array(arbitraryChanges().map(withoutKept), { minLength: 1, maxLength: 5 }),
        (project, all) => {
          const done = all.reduce<Journalled>((so, changes) => written(so, changes), journalOn(project));
          const numbers = done.entries.map(({ number }) => number);
          const undone = numbers.toReversed().reduce((so, entry) => takenBack(so, 'undo', entry), done);
          expect(undone.project).toEqual(project);
          const redone = numbers.reduce((so, entry) => takenBack(so, 'redo', entry), undone);
          expect(redone.project).toEqual(done.project);
        },
      ),
      { numRuns: cases(60) },
    );
  });
  it('in any order changes only fields of the entry, and to what they were', () => {
    const order = fc.record({
      command: fc.constantFrom('undo', 'redo'),
      entry: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        arbitraryProject(2),
        fc.array(fc.oneof(arbitraryChanges(), order), { minLength: 2, maxLength: 12 }),
        (project, steps) => {
          let journal = journalOn(project);
          for (const step of steps) {
            const next =
              'entry' in step ? resultOf(() => takenBack(journal, step.command, step.entry)) : undefined;
            if ('entry' in step && next) expectOnlyOwnFields(next, step.entry);
            journal = next ?? ('entry' in step ? journal : written(journal, step));
          }
          const replayed = applyChanges(
            project,
            journal.entries.flatMap((entry) => entry.changes),
          );
          expect(replayed).toEqual(journal.project);
        },
      ),
      { numRuns: cases(100) },
    );
  });
});

const kept: readonly string[] = [...frozenTables, 'reports'];
const withoutKept = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((change) => !kept.includes(tableOf(change)));

function expectOnlyOwnFields({ entries }: Journalled, entry: number): void {
  const [own, last] = [entries[entry - 1], entries.at(-1)];
  const values = new Map(
    (own ? fieldsOfEntry(own) : []).map((field) => [fieldKey(field), [field.before, field.after]]),
  );
  for (const field of last ? fieldsOfEntry(last) : [])
    expect(values.get(fieldKey(field))).toContainEqual(field.after);
}

function resultOf(run: () => Journalled): Journalled | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function conflictsOf(run: () => unknown): Problem['conflicts'] {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error.conflicts;
    throw error;
  }
  return [];
}
