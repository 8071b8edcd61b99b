/** The rules of one contract generation as data. Every check reads its threshold here; sources as in the field's rules, section 3. */

import { type Decimal, decimal } from './base/decimal.ts';

/** Ids of the rule profiles, oldest first. */
export const ruleProfileIds = ['prag-2010', 'prag-2016', 'contribution-agreement-2018'] as const;
/** Id of a rule profile. */
export type RuleProfileId = (typeof ruleProfileIds)[number];

/** The rules of one contract generation. Shares are 0…1. */
export type RuleProfile = {
  readonly id: RuleProfileId;
  /** Cap of indirect costs, as a share of direct costs, or of direct costs and contingency. */
  readonly indirect: { readonly maxShare: Decimal; readonly base: 'direct' | 'direct-and-contingency' };
  readonly contingency: { readonly maxShare: Decimal };
  /** A change between headings beyond this share of a heading, taken together, needs an addendum. */
  readonly reallocation: { readonly threshold: Decimal; readonly noticeDays: number };
  readonly payments: {
    /** Share of the last payment that must be spent before the next one. */
    readonly minConsumption: Decimal;
    /** Share of the contribution that pre-financings may reach. */
    readonly maxPrefinancing: Decimal;
    readonly reduction: 'unused' | 'gap-to-70';
    readonly consumption: 'incurred' | 'incurred-or-committed';
  };
  readonly reporting: {
    readonly periodMonths: number;
    readonly interimDueDays: number;
    readonly finalDueMonths: number;
    readonly maxResults: number;
    /** Whether each work-plan item names the body that implements it. */
    readonly implementingBody: boolean;
  };
  readonly exchange: 'monthly-average' | 'instalment-rate' | 'monthly' | 'accounting-practice';
  /** Corporate indicator framework that fits the contract's generation. */
  readonly corporateFramework: 'EURF' | 'GERF';
};

const shared = {
  contingency: { maxShare: decimal('0.05') },
  payments: {
    minConsumption: decimal('0.7'),
    maxPrefinancing: decimal('0.9'),
    reduction: 'unused',
    consumption: 'incurred',
  },
} as const;

const profiles: Readonly<Record<RuleProfileId, RuleProfile>> = {
  'prag-2010': {
    ...shared,
    id: 'prag-2010',
    indirect: { maxShare: decimal('0.07'), base: 'direct-and-contingency' },
    reallocation: { threshold: decimal('0.15'), noticeDays: 30 },
    reporting: {
      periodMonths: 12,
      interimDueDays: 60,
      finalDueMonths: 3,
      maxResults: 10,
      implementingBody: true,
    },
    exchange: 'monthly-average',
    corporateFramework: 'EURF',
  },
  'prag-2016': {
    ...shared,
    id: 'prag-2016',
    indirect: { maxShare: decimal('0.07'), base: 'direct' },
    reallocation: { threshold: decimal('0.25'), noticeDays: 30 },
    reporting: {
      periodMonths: 12,
      interimDueDays: 60,
      finalDueMonths: 3,
      maxResults: 10,
      implementingBody: true,
    },
    exchange: 'instalment-rate',
    corporateFramework: 'EURF',
  },
  'contribution-agreement-2018': {
    id: 'contribution-agreement-2018',
    contingency: shared.contingency,
    indirect: { maxShare: decimal('0.07'), base: 'direct' },
    reallocation: { threshold: decimal('0.25'), noticeDays: 30 },
    payments: { ...shared.payments, reduction: 'gap-to-70', consumption: 'incurred-or-committed' },
    reporting: {
      periodMonths: 12,
      interimDueDays: 60,
      finalDueMonths: 6,
      maxResults: 10,
      implementingBody: false,
    },
    exchange: 'accounting-practice',
    corporateFramework: 'EURF',
  },
};

/** The profile that applies where the project names none. */
export const defaultRuleProfile: RuleProfileId = 'contribution-agreement-2018';

/** The rules of a profile; those of the default where none is named. */
export const ruleProfileOf = (id: RuleProfileId | undefined): RuleProfile =>
  profiles[id ?? defaultRuleProfile];
