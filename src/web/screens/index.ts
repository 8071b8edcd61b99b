import { screenTitles } from './screen-titles.ts';
import type { Screen } from './screen.ts';

const listed: readonly Omit<Screen, 'title'>[] = [
  { name: 'home', letter: 'h', load: () => import('./home/home-screen.tsx') },
  { name: 'results', letter: 'r', load: () => import('./results/results-screen.tsx') },
  { name: 'indicators', letter: 'i', load: () => import('./indicators/indicators-screen.tsx') },
  { name: 'plan', letter: 'w', load: () => import('./plan/plan-screen.tsx') },
  { name: 'events', letter: 'e', load: () => import('./events/events-screen.tsx') },
  { name: 'budget', letter: 'b', load: () => import('./budget/budget-screen.tsx') },
  { name: 'coordination', letter: 'c', load: () => import('./coordination/coordination-screen.tsx') },
  { name: 'findings', letter: 'f', load: () => import('./findings/findings-screen.tsx') },
  { name: 'report', letter: 'p', load: () => import('./report/report-screen.tsx') },
  {
    name: 'release',
    letter: 'u',
    needs: 'release-report',
    load: () => import('./release/release-screen.tsx'),
  },
  { name: 'import', letter: 'm', needs: 'write-record', load: () => import('./import/import-screen.tsx') },
  { name: 'history', letter: 'y', needs: 'read-journal', load: () => import('./history/history-screen.tsx') },
  {
    name: 'administration',
    letter: 'a',
    needs: 'manage-project',
    load: () => import('./administration/members-screen.tsx'),
  },
];

/** The list of screens, in the order of the navigation. */
export const screens: readonly Screen[] = listed.map((screen) => ({
  ...screen,
  title: screenTitles[screen.name],
}));
