/** What may be kept as evidence: documents, tables, pictures and text. */
export const evidenceTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'image/jpeg',
  'image/png',
  'text/plain',
  'text/csv',
] as const;

/** What projects hold: evidence, and what was frozen of reports. A file is sent to browsers as one of these and as nothing else. */
export const keptFileTypes = [...evidenceTypes, 'text/html', 'application/json'] as const;
