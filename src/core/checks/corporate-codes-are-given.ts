import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type RuleProfile, ruleProfileOf } from '../rule-profile.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Framework = RuleProfile['corporateFramework'];

/** Indicators carry the code of a corporate indicator, of the framework that fits the contract. */
export const corporateCodesAreGiven: Check = {
  id: 'corporate-codes-are-given',
  catalogue: 'IN-19',
  severity: 'warning',
  rule: 'Corporate indicators are named as such: EURF and trust-fund output indicators for contracts of 2014-2020, GERF from 2021 on (guidance on the EU results framework).',
  message:
    '{count} of {total, plural, one {# indicator} other {# indicators}} {wrong, select, none {{count, plural, one {carries} other {carry}} no corporate code} other {{count, plural, one {carries} other {carry}} a code of {wrong}}}; the framework that fits the contract is {framework}: {indicators}.',
  find,
};

function find(project: Project): readonly Found[] {
  const framework = ruleProfileOf(projectRowOf(project)?.ruleProfile).corporateFramework;
  const other = framework === 'EURF' ? 'GERF' : 'EURF';
  const without = project.indicators.filter((indicator) => !indicator.corporateCode);
  const misfits = project.indicators.filter((indicator) =>
    indicator.corporateCode?.toUpperCase().startsWith(other),
  );
  const total = project.indicators.length;
  return [
    ...found(without, { wrong: 'none', framework, total }),
    ...found(misfits, { wrong: other, framework, total }),
  ];
}

type About = { readonly wrong: Framework | 'none'; readonly framework: Framework; readonly total: number };

function found(indicators: readonly Rows['indicators'][], about: About): readonly Found[] {
  if (indicators.length === 0) return [];
  return [
    {
      at: indicators.map((indicator) => placeOf('indicators', indicator, 'corporateCode')),
      params: { ...about, count: indicators.length, indicators: indicators.map(nameOf) },
    },
  ];
}
