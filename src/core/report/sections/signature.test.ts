import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { contextOf, factsOf, gapsOf } from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import { aProject, aReport } from '../../testing.ts';
import { signature } from './signature.ts';

const line = '_'.repeat(30);

describe('signature', () => {
  it('leaves lines to sign on and marks the name, which no record has', () => {
    expect(factsOf(signature, contextOf(aProject()))).toEqual([
      'Name of the contact person: To be filled in',
      'Function: To be filled in',
      `Place: ${line}`,
      `Date: ${line}`,
      `Signature: ${line}`,
      'Date report due: 30/05/2022',
      `Date report sent: ${line}`,
    ]);
    expect(gapsOf(signature, contextOf(aProject()))).toHaveLength(2);
  });

  it('says when the report was sent', () => {
    const reports = [aReport({ state: 'submitted', submittedOn: day('2022-05-20') })];
    expect(factsOf(signature, contextOf(aProject({ reports })))).toContain('Date report sent: 20/05/2022');
  });

  it('names no due day where the contract gives none or the record has no such report', () => {
    const quarterly = contextOf(aProject({ reports: [aReport({ kind: 'quarterly' })] }));
    expect(factsOf(signature, quarterly).join()).not.toContain('due');
    expect(factsOf(signature, contextOf(aProject({ reports: [] }))).join()).not.toContain('due');
  });

  it('counts the term of the real project from the end of its period', () => {
    expect(factsOf(signature, contextOf(loadFixture('libmitaf')))).toContain('Date report due: 30/05/2022');
  });
});
