/** What reviewing and submitting refuse, as part of the catalogue of refusals: each says what to do instead. */

/** Refusals about reports in review and what was submitted. */
export const reviewProblems = {
  'period-locked': {
    status: 409,
    title:
      '{id} belongs to {from} – {to}, whose report was submitted. Enter a correction in the open period, or have the report opened again.',
  },
  'not-locked': {
    status: 409,
    title: '{id} is of a period that is open. Change it itself.',
  },
  'other-hand': {
    status: 403,
    title: 'Comments are written, changed and settled in your own name.',
  },
  'not-in-review': {
    status: 409,
    title: 'The report is not in review. Send it to review first.',
  },
  'other-content': {
    status: 409,
    title:
      'The report does not say any more what you have read. Read it again, then decide on what it says now.',
  },
  'approver-is-author': {
    status: 403,
    title:
      'You have changed the record since the report was last approved. Let somebody approve it who has not, or record an outside approver.',
  },
  'approver-granted-self': {
    status: 403,
    title:
      'You have given yourself the right to approve within the last {hours} hours. Let somebody else approve, or wait until they are over.',
  },
  'external-is-self': {
    status: 422,
    title:
      'An outside approver is of another organisation than the one that implements the project. Name that one.',
  },
  'consent-missing': {
    status: 422,
    title: 'Document {id} has no file. Attach what the outside approver has signed or written, then approve.',
  },
  'consent-used': {
    status: 409,
    title: 'The consent in {id} was given to something else that a report said. Ask for a new one.',
  },
  'not-approved': {
    status: 409,
    title: 'The report is not approved as it stands. Have it approved, then submit it.',
  },
  'not-submitted': {
    status: 409,
    title: 'The report was not submitted, so that there is nothing to open again.',
  },
  'reopening-asked': {
    status: 409,
    title: 'You have asked already for this report to be opened again. Another person must ask for it too.',
  },
  frozen: {
    status: 409,
    title:
      'What was submitted or decided of a report stays as it is. Have the report opened again for a later version.',
  },
} as const;
