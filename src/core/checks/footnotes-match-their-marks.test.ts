import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource, anItem } from '../testing.ts';
import { footnotesMatchTheirMarks } from './footnotes-match-their-marks.ts';

const note = (mark: string, line: number, usedAt: readonly number[] = [line - 1]) => ({
  mark,
  text: 'Note.',
  line,
  usedAt,
});
const noted = (...footnotes: readonly ReturnType<typeof note>[]) =>
  aProject({ sources: [aSource({ footnotes })] });
const item = (mark: string) =>
  anItem({
    notes: [{ mark, text: { en: 'Note.' } }],
    readFrom: { source: 'src_1', line: 97, confidence: 'certain' },
  });

testCheck(footnotesMatchTheirMarks, {
  accepts: {
    'footnotes with their marks': noted(note('46', 111), note('47', 133)),
    'a mark that was understood as one, though glued to a number': aProject({
      ...noted(note('46', 111, [])),
      workPlanItems: [item('46')],
    }),
    'notes counted page by page': noted(note('1', 10), note('2', 11), note('1', 60)),
    'a typed note': aProject({
      ...noted(),
      workPlanItems: [anItem({ notes: [{ mark: 'a', text: { en: 'Note.' } }] })],
    }),
  },
  rejects: {
    'a footnote that nothing leads to': [
      noted(note('46', 111), note('47', 133, [])),
      { problem: 'unmarked', count: 1, marks: ['47'] },
    ],
    'a mark without footnote': [
      aProject({ ...noted(note('46', 111)), workPlanItems: [item('47')] }),
      { problem: 'unwritten', count: 1, marks: ['47'] },
    ],
    'numbers that fall': [
      noted(note('47', 111), note('46', 133)),
      { problem: 'falling', count: 1, marks: ['47', '46'] },
    ],
  },
});
