/** What the forms say that correct what was submitted. */
export const correctionWords = {
  why: 'The report on this period was submitted, and what it says stays. The difference is booked in an open period, and the report on that one names it with its reason.',
  bookedOn: 'Booked on',
  bookedOnHint: 'A day of a period that is not locked; the correction counts from then on.',
  reason: 'Reason',
  reasonHint: 'What was wrong, and how that was found. It stands in the next report.',
  sayWhy: 'Say why.',
  book: 'Book the correction',
  nothingCorrected: 'This is what stands already.',
  correctionOf: 'Correction, booked on {day}',
} as const;
