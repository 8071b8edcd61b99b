/** Numbers of the catalogue of checks, per area: `LF` runs from LF-01 to LF-22. Two in LF, one in IN and one in TX were added to the published 203. */
export const catalogueSizes = {
  LF: 22,
  IN: 27,
  AC: 24,
  WP: 21,
  BU: 19,
  FI: 20,
  CO: 14,
  PE: 13,
  TX: 23,
  XD: 12,
  RD: 13,
} as const;

/** What each area of the catalogue is about, in words. */
export const catalogueAreas: Readonly<Record<keyof typeof catalogueSizes, string>> = {
  LF: 'Logframe',
  IN: 'Indicators',
  AC: 'Activities and numbering',
  WP: 'Work plan',
  BU: 'Budget',
  FI: 'Finance',
  CO: 'Coordination',
  PE: 'Participants and events',
  TX: 'Report text against data',
  XD: 'Across documents',
  RD: 'Redaction',
};

/** Numbers that no check of the record answers, and what answers them: some say what another number says, some are about files. */
export const answeredElsewhere: Readonly<Record<string, string>> = {
  'PE-08': 'the check of IN-25, which asks the same of the other side',
  'RD-02': '`strand inspect` of a file, and the scan that stops a release',
  'RD-05': '`strand inspect` of a file, and the scan that stops a release',
};

/** Whether the catalogue has a number. */
export function isCatalogueNumber(number: string): boolean {
  const match = /^([A-Z]{2})-(\d{2})$/.exec(number);
  const size = Object.entries(catalogueSizes).find(([area]) => area === match?.[1])?.[1] ?? 0;
  return Number(match?.[2]) >= 1 && Number(match?.[2]) <= size;
}
