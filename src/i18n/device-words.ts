/** Browsers and systems by what betrays them in their header; each also claims to be those below it. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser and its system in names that their owner knows, `Firefox · Windows`; what is neither stands as it came. */
export function deviceWords(header: string): string {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([mark]) => header.includes(mark))?.[1] ?? [],
  );
  return known.length === 0 ? header : known.join(' · ');
}
