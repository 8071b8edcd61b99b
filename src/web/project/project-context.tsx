/** The open project, for the screens below: its state, its store, and what its user may do. */

import { type ReactNode, createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Day } from '../../core/base/day.ts';
import { type Permission, type Role, isAllowed } from '../../core/permissions.ts';
import type { Project } from '../../core/project.ts';
import type { ProjectPlace } from '../routes.ts';
import type { Findings } from '../checking/open-checking.ts';
import type { SaidResult } from '../checking/said-finding.ts';
import { useLater } from '../later.ts';
import { asOfRecord } from './as-of-record.ts';
import { type Engine, engineLater } from './engine-later.ts';
import type { ProjectState } from './project-state.ts';
import type { ProjectStore } from './project-store.ts';

type Opened = {
  readonly place: ProjectPlace;
  readonly store: ProjectStore;
  readonly findings: Findings;
  readonly role: Role;
};

type OpenedToReader = Opened & { readonly can: (permission: Permission) => boolean };

/** What a screen knows of the open project. `asOf` is the day as of which it is checked and counted. */
export type OpenedProject = OpenedToReader & { readonly record: Project; readonly asOf: Day };

const ProjectContext = createContext<Opened | undefined>(undefined);
const FindingsContext = createContext<SaidResult | undefined>(undefined);

/** Hands an open project to the screens below, with what the checks find in it. */
export function ProjectProvider({
  opened,
  children,
}: {
  readonly opened: Opened;
  readonly children: ReactNode;
}) {
  return (
    <ProjectContext value={opened}>
      <FindingsProvider>{children}</FindingsProvider>
    </ProjectContext>
  );
}

/** The open project without its record: what uses no more of it is not drawn anew with each change. */
export function useOpened(): OpenedToReader {
  const opened = use(ProjectContext);
  if (opened === undefined) throw new Error('no project is open here: ProjectProvider is missing');
  return { ...opened, can: (permission) => isAllowed({ role: opened.role }, permission) };
}

/** Something of its record, a row or a table, that stays the same value while it does not change. */
export function useOfRecord<Part>(part: (record: Project) => Part): Part {
  const { subscribe, state } = useOpened().store;
  return useSyncExternalStore(subscribe, () => part(state().record));
}

/** The open project. */
export function useProject(): OpenedProject {
  // That a change is on its way, or has arrived, is nothing to most screens.
  const record = useOfRecord((all) => all);
  return { ...useOpened(), record, asOf: asOfRecord(record) };
}

/** The day as of which it is checked and counted. */
export const useAsOf = (): Day => useOfRecord(asOfRecord);

/** All of its state: the record, and what of it is on its way. */
export function useProjectState(): ProjectState {
  const { store } = useProject();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** What the checks find in the record as it stands; `undefined` until they have run. A moment behind while somebody types. */
export const useFindings = (): SaidResult | undefined => use(FindingsContext);

/** The mark of a browser's clock at which new findings stand on the screen. */
const findingsPainted = 'findings painted';

function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const { findings } = useOpened();
  const last = useSyncExternalStore(findings.subscribe, findings.now);
  // Effects run once what they belong to is painted: by this mark it is measured how long that takes.
  useEffect(() => {
    performance.clearMarks(findingsPainted);
    if (last !== undefined) performance.mark(findingsPainted);
  }, [last]);
  return <FindingsContext value={last?.found}>{children}</FindingsContext>;
}

/** What decides, once it is loaded. */
export const useEngine = (): Engine | undefined => useLater(engineLater).value;
