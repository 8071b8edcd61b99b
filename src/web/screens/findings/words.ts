/** What the screen of findings says. */
export const findingsWords = {
  title: 'Findings',
  accepted: 'Accepted',
  all: 'All',
  none: 'Nothing is found that does not add up.',
  noneOf: 'Nothing of this kind.',
  checking: 'Checking …',
  count: '{count, plural, one {# finding} other {# findings}}',
  bySeverity: 'Which to show',
  acceptedBy: 'Accepted by {name} on {day}: {reason}',
  search: 'Search in the findings',
  place: 'Screen',
} as const;
