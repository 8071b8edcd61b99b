/**
 * How many random cases a slow law tries: so many in `npm test`, a tenth of them in `npm run quick`, which is for all
 * day and tries every law, but each on less.
 */
export const cases = (all: number): number =>
  process.env['STRAND_QUICK'] === undefined ? all : Math.ceil(all / 10);
