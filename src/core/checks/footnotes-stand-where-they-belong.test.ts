import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource, anItem } from '../testing.ts';
import { footnotesStandWhereTheyBelong } from './footnotes-stand-where-they-belong.ts';

const item = (id: string, mark: string) =>
  anItem({ id, notes: [{ mark, text: {} }], readFrom: { source: 'src_1', line: 97, confidence: 'certain' } });
const noted = (text: string, ...items: readonly ReturnType<typeof item>[]) =>
  aProject({
    sources: [aSource({ footnotes: [{ mark: '46', text, line: 111, usedAt: [97] }] })],
    workPlanItems: items,
  });
const onAll = 'The numbering of the activities follows the approved work plan.';

testCheck(footnotesStandWhereTheyBelong, {
  accepts: {
    'a note on its own item': noted('Completed on 2 February 2022.', item('itm_1', '46')),
    'a note on the numbering that several items share': noted(
      onAll,
      item('itm_1', '46'),
      item('itm_2', '46'),
    ),
    'a note on the numbering that hangs on no item': noted(onAll, item('itm_1', '47')),
  },
  rejects: {
    'a note on the numbering that hangs on one item': [
      noted(onAll, item('itm_1', '46')),
      { mark: '46', item: '1' },
    ],
    'the same in French': [
      noted('La numérotation suit le plan approuvé.', item('itm_1', '46')),
      { mark: '46', item: '1' },
    ],
  },
});
