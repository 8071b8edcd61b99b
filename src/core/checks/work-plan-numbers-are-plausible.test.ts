import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import { workPlanNumbersArePlausible } from './work-plan-numbers-are-plausible.ts';

const readFrom = { source: 'src_1', line: 97, printed: '146', confidence: 'likely' } as const;
const others = (from: number) =>
  Array.from({ length: 20 }, (_, index) => anItem({ id: `itm_x${index}`, code: String(index + from) }));
const project = (...items: readonly ReturnType<typeof anItem>[]) =>
  aProject({ workPlans: [aWorkPlan()], workPlanItems: [...items, ...others(2)] });

testCheck(workPlanNumbersArePlausible, {
  accepts: {
    'numbers that follow one another': project(anItem({ code: '1' })),
    'a number that was printed as it is': project(
      anItem({ code: '1', readFrom: { ...readFrom, printed: '1' } }),
    ),
    'a row of which more was printed than its number': project(
      anItem({ code: '1', readFrom: { ...readFrom, printed: '1 Workshop 146' } }),
    ),
    'numbers that all start high': aProject({ workPlans: [aWorkPlan()], workPlanItems: others(300) }),
  },
  rejects: {
    'a number read apart from its footnote': [
      project(anItem({ code: '1', notes: [{ mark: '46', text: { en: 'Numbering' } }], readFrom })),
      { printed: '146', highest: '21', code: '1', mark: '46' },
    ],
    'a number that still holds its footnote': [
      project(anItem({ code: '146' })),
      { printed: '146', highest: '21', code: '1', mark: '46' },
    ],
    'a number that nothing explains': [
      aProject({ workPlans: [aWorkPlan()], workPlanItems: [anItem({ code: '900' }), ...others(1)] }),
      { printed: '900', highest: '20', code: 'none', mark: 'none' },
    ],
  },
});
