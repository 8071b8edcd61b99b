import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, aProjectRow } from '../testing.ts';
import { funderSharesAddUp } from './funder-shares-add-up.ts';

const shared = (...shares: readonly (string | undefined)[]) =>
  aProject({
    project: [
      aProjectRow({
        funders: shares.map((share, index) => ({
          organisation: `org_${index}`,
          ...(share === undefined ? {} : { share: decimal(share) }),
        })),
      }),
    ],
  });

testCheck(funderSharesAddUp, {
  accepts: {
    'shares of 90 and 10 %': shared('0.9', '0.1'),
    'rounded thirds': shared('0.3333', '0.3333', '0.3333'),
    'a funder whose share is not known': shared('0.9', undefined),
  },
  rejects: {
    'shares of 90 and 5 %': [
      shared('0.9', '0.05'),
      { count: 2, actual: { share: decimal('0.95') }, expected: { share: decimal(1) } },
    ],
  },
});
