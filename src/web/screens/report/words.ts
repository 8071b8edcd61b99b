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
  stages: 'How far the report is',
  stageApproved: 'Approved',
  nextDraft: 'Its authors write. When they are done, they ask for review.',
  nextReview: 'Somebody who has not written it approves it, or returns it to its authors.',
  nextApproved: 'It can be submitted as it stands. Any change voids the approval.',
  nextSubmitted:
    'Its period is locked. Corrections are booked in an open period; opening the report again takes two persons.',
  lapsed: 'The approval by {name} of {day} was given to what the report said then. It has changed since.',
  returnedBy: 'Returned by {name} on {day}: {reason}',
  reopeningBy:
    '{name} asked on {day} for this report to be opened again: {reason}. It takes another person to do it.',
  approve: 'Approve …',
  approveTitle: 'Approve the report',
  approveWhy:
    'You approve what the report says now, in all its languages. Whatever is changed afterwards is not approved.',
  approveNow: 'Approve',
  outside: 'Somebody outside the office has approved it',
  outsideWhy:
    'For offices in which everybody has written the report. The approver stands by function, not by name, with a document that holds what he has agreed to.',
  outsideFunction: 'Function of the approver',
  outsideOrganisation: 'Organisation of the approver',
  outsideConsent: 'Document with the consent',
  giveBack: 'Return …',
  giveBackTitle: 'Return the report to its authors',
  giveBackWhy: 'The report is a draft again. Its authors read the reason.',
  giveBackNow: 'Return',
  openAgain: 'Open again …',
  openAgainTitle: 'Open the submitted report again',
  openAgainWhy:
    'The first person asks for it, the second one opens it. What was submitted stays beside what is submitted then.',
  openAgainNow: 'Ask for it, or open it',
  comments: 'Comments',
  comment: 'Add the comment',
  commentBy: '{name}, {day}',
  answer: 'Answer|button',
  settle: 'Settle',
  settled: 'This comment is settled.',
  openComments: '{count, plural, one {# open comment} other {# open comments}}',
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
  annex: 'Annex',
  noAnnex: 'none|annex',
  ofFindings: 'open findings',
  ofEvidence: 'evidence behind the values',
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
  check: 'Check a file you were given',
  checkWhy:
    'Whether a PDF, a Word document or a web page is a submitted report of this project, to the byte. The file is compared on the server and not kept.',
  checkChoose: 'Choose a file …',
  checkDrop: 'or drop it here',
  checkDropNow: 'Let go to check it',
  checking: '{path} is being compared …',
  checkKept: '{path} is “{name}”, to the byte as it was submitted.',
  checkAltered: '{path} was altered: it carries what a submitted report prints, and its bytes are others.',
  checkUnknown: '{path} is not known here: nothing in it leads to a submitted report of this project.',
  checkTrue: 'These are the files as they were submitted:',
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

/** The stages of a report, as the screen says them. */
export const stageWords = {
  draft: reportWords.draft,
  'in-review': reportWords.inReview,
  approved: reportWords.stageApproved,
  submitted: reportWords.submitted,
} as const;

/** What the dialog says that returns a report. */
export const returnWords = {
  open: reportWords.giveBack,
  title: reportWords.giveBackTitle,
  why: reportWords.giveBackWhy,
  now: reportWords.giveBackNow,
} as const;

/** What the dialog says that opens one again. */
export const reopenWords = {
  open: reportWords.openAgain,
  title: reportWords.openAgainTitle,
  why: reportWords.openAgainWhy,
  now: reportWords.openAgainNow,
} as const;

/** The formats of files, as the screen says them. */
export const formatWords = { docx: reportWords.word, pdf: reportWords.pdf, html: reportWords.page } as const;
