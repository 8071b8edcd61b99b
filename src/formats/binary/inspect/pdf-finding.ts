/** What an inspection finds in a PDF that is, or is to be, public: what it means, and what to do about it, as English messages over `count`. */
export const pdfFindings = {
  'text-beneath-box': {
    severity: 'error',
    message:
      '{count, plural, one {# letter lies} other {# letters lie}} beneath a dark box and can be copied.',
    advice:
      'Take the words out of the text, not out of sight: redact from the record, or with a tool that removes them.',
  },
  'text-beneath-redaction': {
    severity: 'error',
    message:
      '{count, plural, one {# letter lies} other {# letters lie}} beneath an annotation that covers or marks it.',
    advice: 'Apply the redactions before the file is saved; a mark removes nothing.',
  },
  'redaction-not-applied': {
    severity: 'error',
    message: '{count, plural, one {# redaction is} other {# redactions are}} marked and not applied.',
    advice: 'Apply the redactions before the file is saved; a mark removes nothing.',
  },
  'invisible-text': {
    severity: 'error',
    message:
      '{count, plural, one {# letter is} other {# letters are}} written without being drawn, as text recognition leaves behind pictures.',
    advice: 'Remove the layer of recognised text, or publish the pages as pictures.',
  },
  'white-text': {
    severity: 'error',
    message: '{count, plural, one {# letter is} other {# letters are}} white on white.',
    advice: 'Take the words out of the text.',
  },
  residue: {
    severity: 'warning',
    message:
      '{count, plural, one {# block stands} other {# blocks stand}} in the text where something was withheld: their number shows its length.',
    advice: 'Write one bar of fixed width that says its legal ground.',
  },
  comments: {
    severity: 'warning',
    message: '{count, plural, one {# comment or mark is} other {# comments or marks are}} in the file.',
    advice: 'Remove comments and marks.',
  },
  revisions: {
    severity: 'error',
    message:
      'The file holds {count, plural, one {# earlier revision} other {# earlier revisions}} of itself, with what was there then.',
    advice: 'Save it as a new file, not over the old one.',
  },
  information: {
    severity: 'warning',
    message:
      'The properties of the file name {count, plural, one {# thing} other {# things}}, such as author, title or program.',
    advice: 'Empty the properties of the file.',
  },
  xmp: {
    severity: 'warning',
    message: 'The file holds a second set of properties (XMP).',
    advice: 'Remove it with the other properties.',
  },
  outline: {
    severity: 'warning',
    message: '{count, plural, one {# bookmark repeats} other {# bookmarks repeat}} words of the text.',
    advice: 'Look at each bookmark, or remove them: what is withheld in the text stays in them.',
  },
  attachments: {
    severity: 'error',
    message: '{count, plural, one {# file is} other {# files are}} attached.',
    advice: 'Remove attachments.',
  },
  scripts: {
    severity: 'error',
    message: '{count, plural, one {# script is} other {# scripts are}} in the file.',
    advice: 'Remove scripts.',
  },
  fields: {
    severity: 'warning',
    message:
      '{count, plural, one {# form field is} other {# form fields are}} in the file, and may hold what was typed into it.',
    advice: 'Flatten the form.',
  },
  layers: {
    severity: 'error',
    message: '{count, plural, one {# layer is} other {# layers are}} hidden and can be shown again.',
    advice: 'Remove hidden layers.',
  },
  structure: {
    severity: 'warning',
    message:
      '{count, plural, one {# text stands} other {# texts stand}} behind what is shown, for screen readers.',
    advice: 'Look at each: what is withheld in the text may stand there.',
  },
  unreadable: {
    severity: 'error',
    message: '{count, plural, one {# part} other {# parts}} of the file cannot be read.',
    advice: 'Do not publish what nobody can look through.',
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly severity: 'error' | 'warning'; readonly message: string; readonly advice: string }
  >
>;

/** A kind of finding. */
export type PdfFindingKind = keyof typeof pdfFindings;

/** A finding: its kind, the page from 1 where it is on one, and how many there are. */
export type PdfFinding = { readonly kind: PdfFindingKind; readonly page?: number; readonly count: number };
