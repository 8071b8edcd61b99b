import { describe, expect, it } from 'vitest';
import { type Day, day } from '../src/core/base/day.ts';
import { applyChanges } from '../src/core/change.ts';
import { type Check, type Params, toFinding } from '../src/core/checks/check.ts';
import type { Project } from '../src/core/project.ts';
import { translate } from '../src/i18n/translate.ts';

/** Cases of a check: records that it accepts, and records that it rejects with the params of each finding, in order. */
type Cases = {
  readonly asOf?: Day;
  readonly accepts: Readonly<Record<string, Project>>;
  readonly rejects: Readonly<Record<string, readonly [Project, ...Params[]]>>;
};

/** Tests a check by a table. There are at least as many accepted as rejected cases; every message has words; every fix removes its finding. */
export function testCheck(check: Check, { asOf = day('2022-03-31'), accepts, rejects }: Cases): void {
  describe(`${check.catalogue} ${check.id}`, () => {
    it('has at least as many accepted as rejected cases', () => {
      expect(Object.keys(rejects).length).toBeGreaterThan(0);
      expect(Object.keys(accepts).length).toBeGreaterThanOrEqual(Object.keys(rejects).length);
    });
    it.each(Object.entries(accepts))('accepts %s', (_, project) => {
      expect(check.find(project, asOf)).toEqual([]);
    });
    it.each(Object.entries(rejects))('rejects %s', (_, [project, ...params]) => {
      const found = check.find(project, asOf);
      expect(found.map((one) => one.params)).toEqual(params);
      for (const one of found)
        expect(translate('en', check.message, one.params)).not.toMatch(/[{}]|undefined|NaN/);
    });
    it.each(Object.entries(rejects))('offers only fixes that remove the finding: %s', (_, [project]) => {
      for (const found of check.find(project, asOf)) {
        if (!found.fix) continue;
        const fixed = check.find(applyChanges(project, found.fix.changes), asOf);
        expect(fixed.map((one) => toFinding(check, one).id)).not.toContain(toFinding(check, found).id);
      }
    });
  });
}
