/**
 * Exact decimals as canonical text, so that 2.75 + 2.75 is 5.5 in the record, in JSON and in the report alike.
 * Arithmetic runs on BigInt scaled by powers of ten; sums and comparisons of short numbers take a fast path with the same result.
 */

declare const decimalBrand: unique symbol;
/** A decimal number as text: `-?` digits, optionally `.` and digits, no exponent, no superfluous zeros. */
export type Decimal = string & { readonly [decimalBrand]: true };

const canonical = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Whether the text is a canonical decimal. */
export const isDecimal = (text: string): text is Decimal => canonical.test(text);

const loose = /^(-?)(\d+)(?:\.(\d*))?$/;

/** The decimal that a text of digits with an optional point stands for; `undefined` for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  if (isDecimal(text)) return text;
  const match = loose.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  return fromDigits(sign === '-', whole, fraction);
}

/** The decimal of a literal in code; throws where the text is not one. */
export function decimal(value: string | number): Decimal {
  const parsed = parseDecimal(String(value));
  if (parsed === undefined) throw new RangeError(`not a decimal: ${value}`);
  return parsed;
}

/** Zero. */
export const zero = decimal(0);

type Scaled = { readonly units: bigint; readonly scale: number };

/** The exact sum; zero for none. */
export function sumDecimals(values: Iterable<Decimal>): Decimal {
  const unitsByScale: number[] = [];
  const slow: Decimal[] = [];
  for (const value of values) {
    const scale = scaleOf(value);
    const units = isShort(value) ? (unitsByScale[scale] ?? 0) + shortUnits(value, scale) : Number.NaN;
    if (Number.isSafeInteger(units)) unitsByScale[scale] = units;
    else slow.push(value);
  }
  if (slow.length === 0 && unitsByScale.length <= 1) return decimal(unitsByScale[0] ?? 0);
  const fast = unitsByScale.flatMap((units, scale) => [{ units: BigInt(units), scale }]);
  return fromScaled([...fast, ...slow.map(toScaled)].reduce(addScaled));
}

// A text this short has at most 15 digits: a float keeps such numbers apart and in order, and scaled up it rounds to their exact units.
const isShort = (value: Decimal): boolean => value.length <= 15;

const shortUnits = (value: Decimal, scale: number): number =>
  scale === 0 ? Number(value) : Math.round(Number(value) * 10 ** scale);

function scaleOf(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** `a + b`. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => sumDecimals([a, b]);

/** `-a`. */
export const negateDecimal = (a: Decimal): Decimal =>
  a === '0' ? a : ((a.startsWith('-') ? a.slice(1) : `-${a}`) as Decimal);

/** `a - b`. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => addDecimals(a, negateDecimal(b));

/** `a × b`, exactly. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [toScaled(a), toScaled(b)];
  return fromScaled({ units: x.units * y.units, scale: x.scale + y.scale });
}

/** `a / b` rounded half away from zero to `digits` places after the point; `undefined` where `b` is zero. */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): Decimal | undefined {
  const [x, y] = [toScaled(a), toScaled(b)];
  if (y.units === 0n) return undefined;
  const numerator = x.units * 10n ** BigInt(y.scale + digits);
  const denominator = y.units * 10n ** BigInt(x.scale);
  return fromScaled({ units: divideHalfAway(numerator, denominator), scale: digits });
}

/** Negative where `a < b`, positive where `a > b`, else 0. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (isShort(a) && isShort(b)) return Math.sign(Number(a) - Number(b));
  const difference = toScaled(subtractDecimals(a, b)).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The decimal as units of `10^-digits`, rounded towards minus infinity: `floor` of the shifted value. */
export function floorToUnits(value: Decimal, digits: number): bigint {
  const { units, scale } = toScaled(value);
  if (scale <= digits) return units * 10n ** BigInt(digits - scale);
  const divisor = 10n ** BigInt(scale - digits);
  const quotient = units / divisor;
  return units < 0n && units % divisor !== 0n ? quotient - 1n : quotient;
}

/** The decimal as units of `10^-digits`, rounded half away from zero. */
export function roundToUnits(value: Decimal, digits: number): bigint {
  const { units, scale } = toScaled(value);
  if (scale <= digits) return units * 10n ** BigInt(digits - scale);
  return divideHalfAway(units, 10n ** BigInt(scale - digits));
}

/** The decimal that a count of `10^-digits` units stands for. */
export const fromUnits = (units: bigint, digits: number): Decimal => fromScaled({ units, scale: digits });

function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}

function toScaled(value: Decimal): Scaled {
  const point = value.indexOf('.');
  if (point < 0) return { units: BigInt(value), scale: 0 };
  return { units: BigInt(value.slice(0, point) + value.slice(point + 1)), scale: value.length - point - 1 };
}

function addScaled(a: Scaled, b: Scaled): Scaled {
  const scale = Math.max(a.scale, b.scale);
  const lift = (x: Scaled) => x.units * 10n ** BigInt(scale - x.scale);
  return { units: lift(a) + lift(b), scale };
}

function fromScaled({ units, scale }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  return fromDigits(units < 0n, digits.slice(0, digits.length - scale), digits.slice(digits.length - scale));
}

function fromDigits(isNegative: boolean, whole: string, fraction: string): Decimal {
  let [start, end] = [0, fraction.length];
  while (whole[start] === '0' && start < whole.length - 1) start += 1;
  while (fraction[end - 1] === '0') end -= 1;
  const magnitude = end > 0 ? `${whole.slice(start)}.${fraction.slice(0, end)}` : whole.slice(start);
  return (isNegative && magnitude !== '0' ? `-${magnitude}` : magnitude) as Decimal;
}
