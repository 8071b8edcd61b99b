/** The tabs on which rows of each kind stand, by the prefix of their ids. */
const tabOf: Readonly<Record<string, string>> = {
  exp: 'costs',
  ins: 'payments',
  fxr: 'payments',
  amd: 'contract',
  doc: 'contract',
};

/** The tab that an address shows: the one it names, else the one of the row that it names, else the lines of the budget. */
export const tabAt = (search: URLSearchParams): string =>
  search.get('show') ?? tabOf[search.get('row')?.slice(0, 3) ?? ''] ?? 'lines';
