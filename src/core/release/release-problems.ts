/** Refusals of publishing and redacting, as they stand in the catalogue of problems. */
export const releaseProblems = {
  'report-open': {
    status: 409,
    title: 'Report {report} may still change. Freeze it before it is published.',
  },
  'redactions-stale': {
    status: 409,
    title:
      '{count, plural, one {A text was} other {# texts were}} changed after what is withheld of {count, plural, one {it} other {them}} was chosen. Choose it again.',
  },
  'redactions-of-other-text': {
    status: 409,
    title:
      '{count, plural, one {A text was} other {# texts were}} another when the report was submitted than the one in which what is withheld of {count, plural, one {it} other {them}} was chosen. Withhold all of the field, or submit the report again.',
  },
  'redactions-not-reviewed': {
    status: 409,
    title:
      '{count, plural, one {A redaction was} other {# redactions were}} not reviewed by anybody but the author. Let another user review, or say who looked from outside.',
  },
  'release-leaks': {
    status: 409,
    title:
      'What is withheld, or somebody of the register, stands in {count, plural, one {a place} other {# places}} of the documents. Nothing was published.',
  },
  'names-not-read': {
    status: 409,
    title:
      'The names of {count, plural, one {a person} other {# people}} in the register cannot be read, since their key is lost, and were not looked for. Nothing was published.',
  },
  'release-not-read': {
    status: 409,
    title:
      '{count, plural, one {A part} other {# parts}} of the documents could not be looked through. Nothing was published.',
  },
  'no-pdf': { status: 415, title: 'This file is no PDF. Only PDFs are redacted.' },
  'pdf-not-redacted': {
    status: 422,
    title:
      'The PDF cannot be redacted: {why, select, pictures {words on these pages are pictures: {pages}} hidden {text on these pages is hidden: {pages}} left {of {count, plural, one {# redaction} other {# redactions}} something would stay in it} other {it cannot be read}}.',
  },
} as const;
