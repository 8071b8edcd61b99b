import type { Decimal } from '../base/decimal.ts';
import type { Ratio } from '../base/ratio.ts';

/** A value of an indicator; `null` where nothing was reported. */
export type Value = Decimal | Ratio | null;
