import { expect, it } from 'vitest';
import { aProject, anActivity, aResult } from '../../../core/testing.ts';
import { usualLanguageOf } from './usual-language.ts';

it.each([
  [[{ en: 'Ports' }], 'ar', 'en'],
  [[{ en: 'Ports', ar: 'موانئ' }], 'ar', 'ar'],
  [[{ en: 'Ports', fr: 'Ports' }, { fr: 'Quais' }], 'en', 'fr'],
  [[], 'fr', 'fr'],
] as const)('of a record that says %j to somebody in %s it is %s', (titles, own, expected) => {
  const activities = titles.map((title, index) => anActivity({ id: `act_${index}`, title }));
  expect(usualLanguageOf(aProject({ activities, results: [aResult({ statement: {} })] }), own)).toBe(
    expected,
  );
});
