import { describe, expect, it } from 'vitest';
import { type Journalled, journalOn, written } from '../../../test/journal-of.ts';
import { day } from '../base/day.ts';
import { fingerprint } from '../base/hash.ts';
import { type Change, applyChanges, put } from '../change.ts';
import { type Project, emptyProject } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { aMeeting, aProjectRow, aRedaction, aReport, anActivity, anIndicator } from '../testing.ts';
import { misfitsOf, recordWhenFrozen, withPublishing } from './record-when-frozen.ts';

const after = (...steps: readonly (readonly Change[])[]): Journalled =>
  steps.reduce<Journalled>((journal, changes) => written(journal, changes), journalOn());

const snapshot = (id: string, version: number): Change =>
  put('snapshots', {
    id,
    report: 'rep_1',
    version,
    on: day('2023-05-01'),
    content: '',
    files: [],
    templateVersion: '1',
  });
const named = (en: string): Change => put('activities', anActivity({ title: { en } }));
const report = put('reports', aReport({ state: 'submitted' }));

describe('recordWhenFrozen', () => {
  it('is the record as the last submission left it', () => {
    const { project, entries } = after(
      [report, named('first')],
      [snapshot('snp_1', 2)],
      [named('second')],
      [snapshot('snp_2', 4)],
      [named('third')],
    );
    const frozen = recordWhenFrozen(project, entries, 'rep_1');
    expect(frozen.activities[0]?.title).toEqual({ en: 'second' });
    expect(frozen.snapshots.map(({ id }) => id)).toEqual(['snp_1', 'snp_2']);
    expect(recordWhenFrozen(project, entries, 'rep_2')).toBe(project);
  });

  it('is the record as it stands where the snapshot came from another journal', () => {
    const { project, entries } = after([report, named('first'), snapshot('snp_1', 2)], [named('second')]);
    expect(recordWhenFrozen(project, entries, 'rep_1')).toBe(project);
  });
});

describe('withPublishing', () => {
  it('takes what is withheld, what was published and what is at high risk from today', () => {
    const frozen = applyChanges(emptyProject, [
      put('project', aProjectRow({ title: { en: 'then' }, highRisk: true })),
      put('indicators', anIndicator()),
    ]);
    const today = applyChanges(frozen, [
      put('project', aProjectRow({ title: { en: 'now' } })),
      put('indicators', anIndicator({ highRisk: true })),
      put('redactions', aRedaction()),
    ]);
    const made = withPublishing(frozen, today);
    expect(made.project).toEqual([aProjectRow({ title: { en: 'then' } })]);
    expect(made.indicators).toEqual([anIndicator({ highRisk: true })]);
    expect(made.redactions).toEqual(today.redactions);
  });
});

const withText = (en: string | undefined, redaction: Redaction): Project =>
  applyChanges(emptyProject, [
    ...(en === undefined ? [] : [put('meetings', aMeeting({ topic: { en } }))]),
    put('redactions', redaction),
  ]);
const [then, now] = ['With Alma Probe', 'Once with Alma Probe'];
const span = { start: 5, end: 9 };
const chosenIn = (text: string): Redaction => aRedaction({ span, seen: fingerprint(text) });

describe('misfitsOf', () => {
  it.each([
    { of: 'chosen in the text of then', before: then, redaction: chosenIn(then) },
    { of: 'chosen in another', before: then, redaction: chosenIn(now), otherThen: ['red_1'] },
    { of: 'of all of the field', before: then, redaction: aRedaction({ field: 'topic' }) },
    { of: 'of a text that was not there', before: undefined, redaction: chosenIn(now) },
    {
      of: 'of one that was not there, and has changed since',
      before: undefined,
      redaction: chosenIn(then),
      stale: ['red_1'],
    },
    {
      of: 'of other words, in nobody knows which text',
      before: then,
      redaction: aRedaction({ span }),
      otherThen: ['red_1'],
    },
  ])('a redaction $of', ({ before, redaction, stale = [], otherThen = [] }) => {
    const misfits = misfitsOf(withText(before, redaction), withText(now, redaction));
    expect(misfits).toEqual({ stale, otherThen });
  });
});
