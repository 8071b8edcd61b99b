/** The open project, for the screens below: its state, its store, and what its user may do. */

import { type ReactNode, createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Day } from '../../core/base/day.ts';
import type { CheckResult } from '../../core/checks/run-checks.ts';
import { type Permission, type Role, isAllowed } from '../../core/permissions.ts';
import type { Project } from '../../core/project.ts';
import { defaultAsOf } from '../../core/report/open-report.ts';
import type { ProjectPlace } from '../routes.ts';
import { afterPaint } from '../after-paint.ts';
import { today } from '../today.ts';
import { useLater } from '../later.ts';
import { type Engine, engineLater } from './engine-later.ts';
import type { ProjectState } from './project-state.ts';
import type { ProjectStore } from './project-store.ts';

type Opened = { readonly place: ProjectPlace; readonly store: ProjectStore; readonly role: Role };

type OpenedToReader = Opened & { readonly can: (permission: Permission) => boolean };

/** What a screen knows of the open project. `asOf` is the day as of which it is checked and counted. */
export type OpenedProject = OpenedToReader & { readonly record: Project; readonly asOf: Day };

const ProjectContext = createContext<Opened | undefined>(undefined);
const FindingsContext = createContext<CheckResult | undefined>(undefined);

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

const asOfRecord = (record: Project): Day => defaultAsOf(record) ?? today();

/** All of its state: the record, and what of it is on its way. */
export function useProjectState(): ProjectState {
  const { store } = useProject();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** What the checks find in the record as it stands; `undefined` until they have run. A moment behind while somebody types. */
export const useFindings = (): CheckResult | undefined => use(FindingsContext);

/** The mark of a browser's clock at which new findings stand on the screen. */
const findingsPainted = 'findings painted';

function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const { record, asOf } = useProject();
  const engine = useEngine();
  const [last, setLast] = useState<{ readonly found: CheckResult }>();
  useEffect(
    () =>
      engine === undefined
        ? undefined
        : afterPaint(() => setLast({ found: engine.findFindings(record, asOf) })),
    [engine, record, asOf],
  );
  // The first ones come with the screen; later ones once what was typed is painted.
  const findings = last?.found ?? engine?.findFindings(record, asOf);
  // Effects run once what they belong to is painted: by this mark it is measured how long that takes.
  useEffect(() => {
    performance.clearMarks(findingsPainted);
    performance.mark(findingsPainted);
  }, [last, findings]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

/** What decides and checks, once it is loaded. */
export const useEngine = (): Engine | undefined => useLater(engineLater);
