import { compareMoney, floorShare, subtractMoney } from '../base/money.ts';
import { type Prefinancing, prefinancingOf } from '../budget/instalments.ts';
import { sumOfKnown } from '../budget/totals.ts';
import { type Project, projectRowOf } from '../project.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Advances leave the share of the contribution that is paid with the balance. */
export const preFinancingStaysWithinMaximum: Check = {
  id: 'pre-financing-stays-within-maximum',
  catalogue: 'FI-08',
  severity: 'error',
  rule: 'The sum of pre-financings is at most 90 % of the maximum contribution (payment rules of the general conditions).',
  message:
    'Pre-financing adds up to {actual}; at most {maximum} of the contribution ({expected}) is paid in advance, {difference} less.',
  find,
};

function find(project: Project): readonly Found[] {
  return prefinancingOf(project).flatMap((prefinancing) => findInSource(project, prefinancing));
}

function findInSource(project: Project, { source, payments }: Prefinancing): readonly Found[] {
  const amounts = payments.map((payment) => payment.amount);
  const actual = sumOfKnown(amounts, source.amount.currency);
  const { maxPrefinancing } = ruleProfileOf(projectRowOf(project)?.ruleProfile).payments;
  const expected = floorShare(source.amount, maxPrefinancing);
  if (!actual || compareMoney(actual, expected) <= 0) return [];
  return [
    {
      at: [
        placeOf('fundingSources', source, 'amount'),
        ...payments.map((payment) => placeOf('instalments', payment, 'amount')),
      ],
      params: {
        actual,
        maximum: { share: maxPrefinancing },
        expected,
        difference: subtractMoney(actual, expected),
      },
    },
  ];
}
