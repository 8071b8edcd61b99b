import type { Day } from '../../../base/day.ts';
import { say, value, type Words } from '../../phrase.ts';

/** The words for the days from one to another. */
export const spanWords = { fromTo: '{from} – {to}' } as const;

/** A day, or the days from one to another. */
export const sayDays = (from: Day, to: Day): Words =>
  from === to ? value(from) : say(spanWords.fromTo, { from, to });
