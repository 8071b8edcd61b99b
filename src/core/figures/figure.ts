/** A figure of a project that the portfolio shows without opening it: one per indicator, per budget heading, per check that finds something. */

import type { Day } from '../base/day.ts';
import type { Decimal } from '../base/decimal.ts';
import type { Id } from '../base/id.ts';
import type { Currency } from '../base/money.ts';
import type { Text } from '../base/text.ts';
import type { Severity } from '../checks/check.ts';

/**
 * How an indicator stands: `behind` where a date has passed by which a value was to be reached and was not, its target's own or that of a
 * milestone; `on-the-way` where no such date has passed.
 */
export const lights = ['reached', 'on-the-way', 'behind', 'no-value', 'no-target'] as const;
/** How an indicator stands. */
export type Light = (typeof lights)[number];

/** What a figure is about: `of` is the id of the row - indicator, budget heading, project - or the id of the check. No two have both alike. */
export type Figure =
  | {
      readonly kind: 'indicator';
      readonly of: Id;
      readonly body: {
        /** The current value as a number, and what the target in force asks for, where there are any. */
        readonly current?: Decimal;
        readonly target?: Decimal;
        readonly light: Light;
      };
    }
  | {
      readonly kind: 'budget';
      readonly of: Id;
      /** In minor units of the currency; absent where nobody knows for sure. */
      readonly body: { readonly planned?: number; readonly spent?: number; readonly currency: Currency };
    }
  | {
      readonly kind: 'check';
      readonly of: string;
      /** Open findings, without those that a waiver accepts; the severity is that of the worst. */
      readonly body: { readonly severity: Severity; readonly count: number };
    }
  | {
      readonly kind: 'project';
      readonly of: Id;
      readonly body: {
        readonly title: Text;
        readonly acronym?: string;
        readonly start?: Day;
        readonly end?: Day;
        /** The day on which the open report is due, where its contract gives it a term. */
        readonly reportDue?: Day;
        /** Whether it is one of the samples that come with Strand. */
        readonly sample?: boolean;
        /** The day as of which all figures of the project were computed. */
        readonly asOf: Day;
      };
    };

/** What a figure is about. */
export type FigureKey = Pick<Figure, 'kind' | 'of'>;
