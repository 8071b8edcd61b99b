import { type Day, day } from '../core/base/day.ts';

/** The day that this device has. */
export function today(): Day {
  const now = new Date();
  const figures = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return day([now.getFullYear(), ...figures].join('-'));
}
