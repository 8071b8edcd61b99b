import { testCheck } from '../../../test/test-check.ts';
import { aProject, anItem, aStrand } from '../testing.ts';
import { accompanimentsArePrepared } from './accompaniments-are-prepared.ts';

type Fields = Parameters<typeof anItem>[0];
const preparation = (code: string, fields: Fields = { unplacedMarks: 1 }) =>
  anItem({ id: `itm_${code}`, code, title: { en: 'Preparation workshop to meetings' }, ...fields });
const accompaniment = (code: string, fields: Fields = { unplacedMarks: 2 }) =>
  anItem({ id: `itm_${code}`, code, title: { en: 'Accompaniment to meetings' }, ...fields });
const project = (...workPlanItems: readonly ReturnType<typeof anItem>[]) =>
  aProject({ strands: [aStrand()], workPlanItems });

testCheck(accompanimentsArePrepared, {
  accepts: {
    'a preparation for each accompaniment': project(preparation('13'), accompaniment('16')),
    'an accompaniment that a preparation names': project(
      preparation('13', { prepares: ['itm_16'], state: 'completed' }),
      accompaniment('16'),
    ),
    'an accompaniment that is done': project(accompaniment('15', { state: 'completed' })),
    'a strand without accompaniments': project(preparation('13')),
  },
  rejects: {
    'three accompaniments with one preparation and one that has no month': [
      project(
        preparation('13'),
        preparation('14', {}),
        accompaniment('16'),
        accompaniment('17'),
        accompaniment('18'),
      ),
      { count: 3, items: ['16', '17', '18'], ready: 1, unplanned: ['14'] },
    ],
    'a preparation that belongs to another accompaniment': [
      project(
        preparation('13', { unplacedMarks: 1, prepares: ['itm_16'] }),
        accompaniment('16'),
        accompaniment('17'),
      ),
      { count: 2, items: ['16', '17'], ready: 1, unplanned: [] },
    ],
  },
});
