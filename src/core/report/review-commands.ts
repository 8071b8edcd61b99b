/** Commands on a report in review: they need to know who asks and what the journal says, so the write path decides them itself. */

import { approveInput, returnInput } from './decide-review.ts';

/** The list of commands on a report in review, by name. */
export const reviewCommands = {
  'approve-report': { title: 'Approve a report as it was read', input: approveInput },
  'return-report': { title: 'Return a report to its authors', input: returnInput },
  'reopen-report': { title: 'Open a submitted report again; it takes two persons', input: returnInput },
} as const;

/** The name of a command on a report in review. */
export type ReviewCommandName = keyof typeof reviewCommands;

/** Whether the text names a command on a report in review. */
export const isReviewCommand = (name: string): name is ReviewCommandName =>
  Object.hasOwn(reviewCommands, name);
