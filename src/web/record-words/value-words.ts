/** How values without words of their own are said. */
export const valueWords = {
  yes: 'yes',
  no: 'no',
  noName: 'without a name',
  period: '{from} – {to}',
} as const;
