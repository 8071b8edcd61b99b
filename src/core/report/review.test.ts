import { describe, expect, it } from 'vitest';
import { type Change, put } from '../change.ts';
import { type JournalEntry, journalSchema } from '../journal/journal-entry.ts';
import type { Rows } from '../project.ts';
import { aComment, aProject, aReport, aSnapshot, anActivity, anAnchor, anApproval } from '../testing.ts';
import {
  approvalOf,
  authorsOf,
  countsAuthorsAfter,
  reopeningAskedFor,
  stageOf,
  voidedApprovalOf,
} from './review.ts';

const [read, other] = [anApproval().content, '01'.repeat(32)];
const decided = (...all: readonly Partial<Rows['approvals']>[]) =>
  aProject({
    reports: [aReport({ state: 'in-review' })],
    approvals: all.map((fields, index) => anApproval({ id: `apr_${index}`, version: index + 1, ...fields })),
  });

describe('approvalOf', () => {
  it.each([
    ['given to what it says', decided({}), 'apr_0'],
    ['given to it before something else', decided({}, { content: other }), 'apr_0'],
    ['given again after a return', decided({}, { decision: 'returned' }, {}), 'apr_2'],
    ['given to something else', decided({ content: other }), undefined],
    ['followed by a return', decided({}, { decision: 'returned' }), undefined],
    ['followed by a reopening', decided({}, { decision: 'reopened' }), undefined],
    ['given to another report', decided({ report: 'rep_2' }), undefined],
  ] as const)('is the one %s', (_, project, id) => {
    expect(approvalOf(project, 'rep_1', read)?.id).toBe(id);
  });
  it('has lapsed where the report says something else', () => {
    expect(voidedApprovalOf(decided({}), 'rep_1', other)?.id).toBe('apr_0');
    expect(voidedApprovalOf(decided({}), 'rep_1', read)).toBeUndefined();
    expect(voidedApprovalOf(decided({}, { decision: 'returned' }), 'rep_1', other)).toBeUndefined();
  });
});

describe('stageOf', () => {
  it.each([
    ['draft', 'draft'],
    ['in-review', 'approved'],
    ['frozen', 'submitted'],
    ['submitted', 'submitted'],
  ] as const)('puts a report in state %s at %s', (state, stage) => {
    expect(stageOf(decided({}), aReport({ state }), read)).toBe(stage);
  });
  it('is review while nobody has approved what it says, or nobody knows what that is', () => {
    expect(stageOf(decided({}), aReport({ state: 'in-review' }), other)).toBe('in-review');
    expect(stageOf(decided({}), aReport({ state: 'in-review' }), undefined)).toBe('in-review');
  });
});

describe('countsAuthorsAfter', () => {
  it('is the last approval by the office, or the last submission of any report', () => {
    expect(countsAuthorsAfter(aProject(), 'rep_1')).toBe(0);
    expect(countsAuthorsAfter(decided({}, {}), 'rep_1')).toBe(2);
    expect(countsAuthorsAfter(decided({}, { decision: 'returned' }), 'rep_1')).toBe(1);
    const external = { function: 'Desk officer', organisation: 'org_1', consent: 'doc_1', sha256: read };
    expect(countsAuthorsAfter(decided({}, { external }), 'rep_1')).toBe(1);
    const snapshots = [aSnapshot({ report: 'rep_0', version: 9, anchor: anAnchor })];
    expect(countsAuthorsAfter({ ...decided({}), snapshots }, 'rep_1')).toBe(9);
    expect(countsAuthorsAfter({ ...decided({}), snapshots: [aSnapshot()] }, 'rep_1')).toBe(1);
  });
});

const entry = (actor: string, changes: readonly Change[], inverse: readonly Change[] = []): JournalEntry => ({
  schema: journalSchema,
  office: 'off',
  project: 'prj_1',
  number: 1,
  at: '',
  actor,
  command: 'x',
  changes,
  inverse,
});
const moved = (before: Rows['reports']['state'], after: Rows['reports']['state']) =>
  [[put('reports', aReport({ state: after }))], [put('reports', aReport({ state: before }))]] as const;

describe('authorsOf', () => {
  it('has who changed the record, and not who commented, decided or moved the report on', () => {
    const entries = [
      entry('usr_1', [put('activities', anActivity())]),
      entry('usr_2', [put('comments', aComment())]),
      entry('usr_3', [put('approvals', anApproval({ decision: 'returned' }))]),
      entry('usr_4', ...moved('draft', 'in-review')),
      entry('usr_5', [put('reports', aReport({ kind: 'final' }))], [put('reports', aReport())]),
      entry('usr_6', [put('reports', aReport())]),
      entry('usr_7', [put('comments', aComment()), put('activities', anActivity())]),
    ];
    expect([...authorsOf(entries)]).toEqual(['usr_1', 'usr_5', 'usr_6', 'usr_7']);
  });
});

describe('reopeningAskedFor', () => {
  const report = aReport({ state: 'submitted' });
  it('stands while the report is submitted', () => {
    const asked = { ...decided({}, { decision: 'reopened' }), snapshots: [aSnapshot({ anchor: anAnchor })] };
    expect(reopeningAskedFor(asked, report)?.id).toBe('apr_1');
    expect(reopeningAskedFor(asked, aReport())).toBeUndefined();
    expect(reopeningAskedFor({ ...asked, approvals: [anApproval()] }, report)).toBeUndefined();
  });
});
