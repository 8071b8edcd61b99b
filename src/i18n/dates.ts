/** Days and months in words. They are calendar dates: no time zone and no clock takes part. */

import type { Day } from '../core/base/day.ts';
import type { Month } from '../core/base/month.ts';
import type { PartialDay } from '../core/base/partial-day.ts';
import type { Period } from '../core/base/period.ts';

/** A day in figures, `31/03/2022`. */
export const formatDay = (of: Day): string => inFigures(of);

/** A month in figures, `03/2023`. */
export const formatMonth = (of: Month): string => inFigures(of);

/** A day as exactly as it is known: `2023`, `03/2023` or `31/03/2023`. */
export const formatPartialDay = (of: PartialDay): string => inFigures(of);

/** A period, `01/04/2021 – 31/03/2022`. */
export const formatPeriod = (period: Period): string => `${inFigures(period.from)} – ${inFigures(period.to)}`;

const inFigures = (iso: string): string => iso.split('-').toReversed().join('/');
