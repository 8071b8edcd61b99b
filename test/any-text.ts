import fc from 'fast-check';

/** Any text, halves of letters too. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.string({ unit: fc.nat({ max: 0xff_ff }).map((unit) => String.fromCodePoint(unit)) });
