import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import type { Rows } from '../project.ts';
import { aProject } from '../testing.ts';
import { copiesInAReleaseAreEqual } from './copies-in-a-release-are-equal.ts';

const name = 'public-interim-report.pdf';
const release = (id: string, sha256: string, fields: Partial<Rows['releases']> = {}): Rows['releases'] => ({
  id,
  report: 'rep_1',
  version: 1,
  on: day('2022-05-01'),
  documents: [{ name, sha256 }],
  grounds: [],
  counts: [],
  ...fields,
});
const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];

testCheck(copiesInAReleaseAreEqual, {
  accepts: {
    'one release': aProject({ releases: [release('rel_1', one)] }),
    'the same file twice': aProject({ releases: [release('rel_1', one), release('rel_2', one)] }),
    'another file on another day': aProject({
      releases: [release('rel_1', one), release('rel_2', other, { on: day('2022-06-01') })],
    }),
  },
  rejects: {
    'two files of one name on one day': [
      aProject({ releases: [release('rel_1', one), release('rel_2', other)] }),
      { name, on: '2022-05-01' },
    ],
    'two files of one name in one release': [
      aProject({
        releases: [
          release('rel_1', one, {
            documents: [
              { name, sha256: one },
              { name, sha256: other },
            ],
          }),
        ],
      }),
      { name, on: '2022-05-01' },
    ],
  },
});
