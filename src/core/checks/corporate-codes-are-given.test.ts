import { testCheck } from '../../../test/test-check.ts';
import { aProject, anIndicator } from '../testing.ts';
import { corporateCodesAreGiven } from './corporate-codes-are-given.ts';

const coded = (...codes: readonly (string | undefined)[]) =>
  aProject({
    indicators: codes.map((corporateCode, index) =>
      anIndicator({ id: `ind_${index}`, code: String(index), ...(corporateCode ? { corporateCode } : {}) }),
    ),
  });

testCheck(corporateCodesAreGiven, {
  accepts: { 'codes of the right framework': coded('EURF 2.9', 'COI 3.2'), 'no indicators': coded() },
  rejects: {
    none: [
      coded(undefined, 'COI 3.2'),
      { wrong: 'none', framework: 'EURF', total: 2, count: 1, indicators: ['0'] },
    ],
    'a code of the wrong framework': [
      coded('GERF 2.20'),
      { wrong: 'GERF', framework: 'EURF', total: 1, count: 1, indicators: ['0'] },
    ],
  },
});
