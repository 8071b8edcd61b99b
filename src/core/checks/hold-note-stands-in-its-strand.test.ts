import { testCheck } from '../../../test/test-check.ts';
import { aHold, aProject, anItem, aStrand } from '../testing.ts';
import { holdNoteStandsInItsStrand } from './hold-note-stands-in-its-strand.ts';

const readAt = (line: number) => ({ source: 'src_1', line, confidence: 'certain' as const });
const strands = [
  aStrand({ id: 'str_4', code: '4', readFrom: readAt(189) }),
  aStrand({ id: 'str_3', code: '3', readFrom: readAt(209) }),
];
const items = [anItem({ strand: 'str_3' })];
const project = (line: number) =>
  aProject({ strands, workPlanItems: items, holds: [aHold({ readFrom: readAt(line) })] });

testCheck(holdNoteStandsInItsStrand, {
  accepts: {
    'a note below the heading': project(210),
    'a note before all strands': project(100),
    'a hold that was typed': aProject({ strands, workPlanItems: items, holds: [aHold()] }),
  },
  rejects: { 'a note between two strands': [project(207), { strand: '3', other: '4' }] },
});
