import { type PartialDay, parsePartialDay } from '../../../core/base/partial-day.ts';
import { readDay } from '../../ui/field-kinds.ts';
import { latinNumber } from '../../ui/plain-number.ts';

/** The day that was typed as exactly as it is known: `2023`, `03/2023`, `2023-03`, `31/03/2023`. */
export function readPartialDay(typed: string): PartialDay | undefined {
  const plain = latinNumber(typed).trim();
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (month !== undefined && year !== undefined) return parsePartialDay(`${year}-${month.padStart(2, '0')}`);
  return parsePartialDay(readDay(plain) ?? plain);
}
