import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** What is published under one name on one day is one file. */
export const copiesInAReleaseAreEqual: Check = {
  id: 'copies-in-a-release-are-equal',
  catalogue: 'RD-11',
  severity: 'error',
  rule: 'Good practice: of two copies of one document that differ, one shows what the other withholds.',
  message: '“{name}” was published {on} in copies that differ.',
  find,
};

type Published = { readonly release: Rows['releases']; readonly sha256: string };

function find(project: Project): readonly Found[] {
  const copies = new Map<string, Published[]>();
  for (const release of project.releases)
    for (const { name, sha256 } of release.documents) {
      const key = `${release.report} ${release.on} ${name}`;
      copies.set(key, [...(copies.get(key) ?? []), { release, sha256 }]);
    }
  return [...copies].flatMap(([key, all]) => {
    const [first] = all;
    const other = all.find(({ sha256 }) => sha256 !== first?.sha256);
    if (first === undefined || other === undefined) return [];
    const [, , name = ''] = key.split(' ');
    const at = [...new Set([first.release, other.release])].map((row) =>
      placeOf('releases', row, `documents.${name}`),
    );
    return [{ at, params: { name, on: first.release.on } }];
  });
}
