import { screenTitles } from './screen-titles.ts';
import type { Screen } from './screen.ts';

/** The list of screens, in the order of the navigation. */
export const screens: readonly Screen[] = [
  { name: 'home', title: screenTitles.home, letter: 'h', load: () => import('./home/home-screen.tsx') },
  {
    name: 'results',
    title: screenTitles.results,
    letter: 'r',
    load: () => import('./results/results-screen.tsx'),
  },
  {
    name: 'indicators',
    title: screenTitles.indicators,
    letter: 'i',
    load: () => import('./indicators/indicators-screen.tsx'),
  },
  { name: 'plan', title: screenTitles.plan, letter: 'w', load: () => import('./plan/plan-screen.tsx') },
  {
    name: 'events',
    title: screenTitles.events,
    letter: 'e',
    load: () => import('./events/events-screen.tsx'),
  },
  {
    name: 'budget',
    title: screenTitles.budget,
    letter: 'b',
    load: () => import('./budget/budget-screen.tsx'),
  },
  {
    name: 'coordination',
    title: screenTitles.coordination,
    letter: 'c',
    load: () => import('./coordination/coordination-screen.tsx'),
  },
  {
    name: 'findings',
    title: screenTitles.findings,
    letter: 'f',
    load: () => import('./findings/findings-screen.tsx'),
  },
  {
    name: 'report',
    title: screenTitles.report,
    letter: 'p',
    load: () => import('./report/report-screen.tsx'),
  },
  {
    name: 'release',
    title: screenTitles.release,
    letter: 'u',
    needs: 'release-report',
    load: () => import('./release/release-screen.tsx'),
  },
  {
    name: 'import',
    title: screenTitles.import,
    letter: 'm',
    needs: 'write-record',
    load: () => import('./import/import-screen.tsx'),
  },
  {
    name: 'history',
    title: screenTitles.history,
    letter: 'y',
    needs: 'read-journal',
    load: () => import('./history/history-screen.tsx'),
  },
  {
    name: 'administration',
    title: screenTitles.administration,
    letter: 'a',
    needs: 'manage-project',
    load: () => import('./administration/members-screen.tsx'),
  },
];
