/** What the screen of reports says. */
export const reportWords = {
  heading: '{kind}, {period}',
  report: 'Report|choice',
  template: 'Template',
  language: 'Language of the report',
  english: 'English',
  french: 'French',
  arabic: 'Arabic',
  draft: 'Draft',
  inReview: 'In review',
  frozen: 'Frozen',
  submitted: 'Submitted',
  dueOn: 'due on {day}',
  dueLate: '{count, plural, one {# day late} other {# days late}}',
  outline: 'Outline of the report',
  written: 'written',
  missing: 'no text yet',
  optional: 'text is optional',
  compiled: 'from the record',
  findings: '{count, plural, one {# finding} other {# findings}}',
  allFindings: 'Show all',
  further: 'Text with headings of its own',
  noText:
    'This section asks for no text: it is compiled from the record as it stands. Change the record, and it changes.',
  closed:
    'This report is submitted. Its texts change no more; have it opened again for a later version, or begin the next report.',
  mayNotWrite: 'You may read this report. Who writes reports may change it.',
  toReview: 'Ask for review',
  toDraft: 'Back to draft',
  submit: 'Submit …',
  submitTitle: 'Submit the report',
  submitWhy:
    'What the report says is kept for good, in its files, and its period is locked: corrections are booked in an open period from then on.',
  submitErrors:
    '{count, plural, one {# error is open in the record. Submitting does not correct it; look at it first.} other {# errors are open in the record. Submitting does not correct them; look at them first.}}',
  toErrors: 'Go to the findings',
  languages: 'Languages',
  formats: 'Formats',
  word: 'Word document',
  pdf: 'PDF document',
  page: 'Web page',
  submitNow: 'Submit',
  submitting: 'The report is written in its files and submitted …',
  preview: 'Preview',
  pages: 'Pages of the PDF',
  versions: 'Submitted versions',
  previewOf: 'Preview of the report',
  previewNot: 'The preview cannot be loaded now. What you write is kept.',
  previewComes: 'The preview is being built …',
  download: 'Download',
  asWord: 'Word',
  asPdf: 'PDF',
  asPage: 'Web page|download',
  annex: 'with an annex of open findings',
  working: 'The {format} is being written: {count, plural, one {# second} other {# seconds}} …',
  downloaded: '{name} is downloaded.',
  noLine:
    'There is no connection, and the server writes the files. What you change is kept; try again later.',
  stopped: 'Stopped.',
  failed: 'The file was not written: {why}',
  pagesComing: 'The pages are being set …',
  pageOf: 'Page {page} of {pages}',
  pagesOld: 'The report has changed since these pages were set.',
  setAgain: 'Set the pages again',
  pagesNot: 'The pages cannot be shown here. Download the PDF instead.',
  noVersions: 'Nothing of this report is submitted yet.',
  version: 'Submitted on {day}, version {version}',
  newReport: 'New report …',
  newTitle: 'New report',
  noReport: 'No report yet',
  noReportWhy:
    'A report is compiled from the record: choose its period, and its tables, figures and lists are there at once. You write what only people can say.',
  details: 'Kind and period',
  submittedOn: 'Sent on',
  remove: 'Remove this report',
  kind: 'Kind',
  from: 'First day',
  to: 'Last day',
  create: 'Create the report',
  endsBefore: 'The last day lies before the first.',
  samePeriod: 'There is a report of this kind on this period already.',
} as const;

/** The locales' names, as the screen says them. */
export const localeWords = {
  en: reportWords.english,
  fr: reportWords.french,
  ar: reportWords.arabic,
} as const;

/** The states of reports, as the screen says them. */
export const stateWords = {
  draft: reportWords.draft,
  'in-review': reportWords.inReview,
  frozen: reportWords.frozen,
  submitted: reportWords.submitted,
} as const;

/** The formats of files, as the screen says them. */
export const formatWords = { docx: reportWords.word, pdf: reportWords.pdf, html: reportWords.page } as const;
