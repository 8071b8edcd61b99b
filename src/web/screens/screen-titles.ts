/** What the screens are called. */

import type { ScreenName } from '../routes.ts';

/** The titles of the screens, as the navigation says them. */
export const screenTitles: Readonly<Record<ScreenName, string>> = {
  home: 'Overview',
  results: 'Results',
  indicators: 'Indicators',
  plan: 'Work plan',
  events: 'Events',
  budget: 'Budget',
  coordination: 'Coordination',
  findings: 'Findings',
  report: 'Report',
  release: 'Public version',
  import: 'Read a report',
  history: 'History',
  administration: 'Administration',
};
