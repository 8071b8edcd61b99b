import { nextFreeCode, parseCode } from '../base/code.ts';
import { put } from '../change.ts';
import { indexBy } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Fix, type Found, placeOf } from './check.ts';

/** No two activities of the logframe have one code. */
export const activityCodesAreUnique: Check = {
  id: 'activity-codes-are-unique',
  catalogue: 'AC-01',
  severity: 'error',
  rule: 'Activities are linked to outputs through their numbering (PRAG Annex C, 2016), so a code names one activity only.',
  message:
    'Activity code {code} is used {count, plural, =2 {twice} other {# times}}: for “{title}” and again for “{later}”. The next free code is {free}.',
  find,
};

type Activity = Rows['activities'];

const codeOf = (activity: Activity): string | undefined => parseCode(activity.code ?? '') ?? activity.code;
const activitiesOfCode = indexBy('activities', (activity) => [codeOf(activity)]);

function find(project: Project): readonly Found[] {
  const codes = new Set(project.activities.map(codeOf).filter((code) => code !== undefined));
  return [...codes].flatMap((code) => {
    const same = activitiesOfCode(project, code).toSorted((a, b) =>
      (a.position ?? a.id) < (b.position ?? b.id) ? -1 : 1,
    );
    return same.length < 2 ? [] : [toFound(code, same, codes)];
  });
}

function toFound(code: string, same: readonly Activity[], codes: ReadonlySet<string>): Found {
  const [first, ...later] = same;
  return {
    at: [...later, ...(first ? [first] : [])].map((activity) => placeOf('activities', activity, 'code')),
    params: {
      code,
      count: same.length,
      title: first?.title ?? {},
      later: later.map(({ title }) => title),
      free: nextFreeCode(code, codes),
    },
    fix: renumber(code, later, codes),
  };
}

function renumber(code: string, later: readonly Activity[], codes: ReadonlySet<string>): Fix {
  const taken = new Set(codes);
  const changes = later.map((activity) => {
    const free = nextFreeCode(code, taken);
    taken.add(free);
    return put('activities', { ...activity, code: free });
  });
  return { title: 'Renumber the later {code} to {free}', changes };
}
