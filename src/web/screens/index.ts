import type { Screen } from './screen.ts';

/** The list of screens, in the order of the navigation. */
export const screens: readonly Screen[] = [
  { name: 'home', title: 'Overview', letter: 'h', load: () => import('./home/home-screen.tsx') },
  { name: 'results', title: 'Results', letter: 'r', load: () => import('./results/results-screen.tsx') },
  {
    name: 'indicators',
    title: 'Indicators',
    letter: 'i',
    load: () => import('./indicators/indicators-screen.tsx'),
  },
  { name: 'plan', title: 'Work plan', letter: 'w', load: () => import('./plan/plan-screen.tsx') },
  { name: 'events', title: 'Events', letter: 'e', load: () => import('./events/events-screen.tsx') },
  { name: 'budget', title: 'Budget', letter: 'b', load: () => import('./budget/budget-screen.tsx') },
  {
    name: 'coordination',
    title: 'Coordination',
    letter: 'c',
    load: () => import('./coordination/coordination-screen.tsx'),
  },
  { name: 'findings', title: 'Findings', letter: 'f', load: () => import('./findings/findings-screen.tsx') },
  { name: 'report', title: 'Report', letter: 'p', load: () => import('./report/report-screen.tsx') },
  {
    name: 'release',
    title: 'Public version',
    letter: 'u',
    needs: 'release-report',
    load: () => import('./release/release-screen.tsx'),
  },
  {
    name: 'import',
    title: 'Read a report',
    letter: 'm',
    needs: 'write-record',
    load: () => import('./import/import-screen.tsx'),
  },
  {
    name: 'history',
    title: 'History',
    letter: 'y',
    needs: 'read-journal',
    load: () => import('./history/history-screen.tsx'),
  },
  {
    name: 'administration',
    title: 'Administration',
    letter: 'a',
    needs: 'manage-project',
    load: () => import('./administration/members-screen.tsx'),
  },
];
