import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../../test/source-files.ts';

/** Names that the two fixtures and the sample bring along: a reader that knows one of them has learned a report by heart. */
const names =
  /libmitaf|icmpd|libya|khartoum|rabat process|eubam|tripoli|sabha|intersos|nexus|valletta|mc2cm|emm5|coastal (?:skills|facility|associations)|csmf|anchor partnership|northern lakes|port labour/i;

/** What people choose as passwords, names of places among it, and what all countries are called. */
const exempt = ['workspace/accounts/usual-passwords.ts', 'i18n/country-words.ts'];

describe('the code', () => {
  it('knows no proper noun of the fixtures', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter(
      (path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts') && !exempt.includes(path),
    );
    const guilty = sources.filter((path) => names.test(readFileSync(join(root, 'src', path), 'utf8')));
    expect(sources.length).toBeGreaterThan(100);
    expect(guilty).toEqual([]);
  });
});
