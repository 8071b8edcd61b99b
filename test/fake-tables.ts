/** What the fake store holds of an office, and what one of its transactions sees and has changed of it. */

import type { ChainedEntry } from '../src/core/journal/journal-entry.ts';
import type { OfficeRole } from '../src/core/journal/office-entry.ts';
import type { Figure } from '../src/core/figures/figure.ts';
import { Problem } from '../src/core/problem.ts';
import type { Project } from '../src/core/project.ts';
import type { KeptFile, KeptRequest, Member, ProjectHead } from '../src/store/store.ts';

/** An entry as it is kept. */
export type Written = Pick<ChainedEntry, 'text' | 'hash'>;

/** A project as it is kept. */
export type FakeProject = {
  readonly rows: Project;
  readonly head: ProjectHead;
  readonly entries: readonly Written[];
};

type Tables = {
  readonly projects: FakeProject;
  readonly requests: { readonly request: KeptRequest; readonly keptAt: number };
  readonly users: OfficeRole;
  readonly members: Member;
  readonly files: { readonly project: string; readonly file: KeptFile };
  readonly figures: { readonly project: string; readonly figure: Figure };
  /** The office's own journal. */
  readonly entries: Written;
};

/** Everything that is committed of an office. */
export type Content = { readonly [Name in keyof Tables]: ReadonlyMap<string, Tables[Name]> };

/** A table as a transaction sees it: what is committed when it looks, and what it changed itself. */
export type OwnTable<Row> = {
  readonly find: (key: string) => Row | undefined;
  readonly all: () => readonly (readonly [string, Row])[];
  readonly put: (key: string, row: Row) => void;
  readonly remove: (key: string) => void;
  /** What was committed, with the changes. */
  readonly commit: () => ReadonlyMap<string, Row>;
  /** The keys of rows that were put and not removed. */
  readonly putKeys: () => readonly string[];
};

/** The tables of a transaction. */
export type OwnTables = { readonly [Name in keyof Tables]: OwnTable<Tables[Name]> };

/** An office with nothing in it. */
export const noContent = (): Content => ({
  projects: new Map(),
  requests: new Map(),
  users: new Map(),
  members: new Map(),
  files: new Map(),
  figures: new Map(),
  entries: new Map(),
});

/** The tables of a transaction that has changed nothing yet. */
export const ownTables = (committed: () => Content): OwnTables => ({
  projects: ownTable(() => committed().projects),
  requests: ownTable(() => committed().requests),
  users: ownTable(() => committed().users),
  members: ownTable(() => committed().members),
  files: ownTable(() => committed().files),
  figures: ownTable(() => committed().figures),
  entries: ownTable(() => committed().entries),
});

/** What is committed after the transaction. Throws a Problem where another was first. What was granted goes with the user. */
export function commitTables(
  own: OwnTables,
  content: Content,
  made: { readonly projects: ReadonlySet<string> },
): Content {
  for (const id of made.projects) if (content.projects.has(id)) throw new Problem('project-exists', { id });
  for (const id of own.requests.putKeys())
    if (content.requests.has(id))
      throw new Problem('key-reused', { key: own.requests.find(id)?.request.key ?? id });
  const users = own.users.commit();
  return {
    projects: own.projects.commit(),
    requests: own.requests.commit(),
    users,
    members: new Map([...own.members.commit()].filter(([, { user }]) => users.has(user))),
    files: own.files.commit(),
    figures: own.figures.commit(),
    entries: own.entries.commit(),
  };
}

function ownTable<Row>(committed: () => ReadonlyMap<string, Row>): OwnTable<Row> {
  const changed = new Map<string, { readonly row?: Row }>();
  const commit = (): ReadonlyMap<string, Row> => {
    const rows = new Map(committed());
    for (const [key, { row }] of changed) {
      if (row === undefined) rows.delete(key);
      else rows.set(key, row);
    }
    return rows;
  };
  return {
    find: (key) => (changed.get(key) ?? { row: committed().get(key) }).row,
    all: () => [...commit()],
    put: (key, row) => void changed.set(key, { row }),
    remove: (key) => void changed.set(key, {}),
    commit,
    putKeys: () => [...changed].flatMap(([key, { row }]) => (row === undefined ? [] : [key])),
  };
}
