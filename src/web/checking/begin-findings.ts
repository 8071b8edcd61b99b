/** What the checks find in an open project after each change of it. The server says it first, so that a screen need not wait for what checks. */

import { readFindings } from '../../api/findings.ts';
import type { Client } from '../../api/client.ts';
import { pause } from '../client.ts';
import type { ProjectStore } from '../project/project-store.ts';
import type { ProjectPlace } from '../routes.ts';
import { openCheckingWorker } from './checking-worker.ts';
import { type FindingsAnswer, followFindings } from './follow-findings.ts';
import { type Findings, openChecking } from './open-checking.ts';

/** Findings of a project that is being opened. `first` ends once the server has answered, or does not. */
export type FindingsBegun = {
  readonly first: Promise<unknown>;
  /** Follows the project from when it is open. */
  readonly follow: (store: ProjectStore) => Findings & { readonly close: () => void };
};

/** Asks the server, while the record is on its way. */
export function beginFindings(client: Client<AbortSignal>, place: ProjectPlace): FindingsBegun {
  const first = ask(client, place);
  return {
    first,
    follow: (store) => {
      const checking = openChecking({ openWorker: openCheckingWorker, pause });
      return { ...checking, close: followFindings(store, checking, first) };
    },
  };
}

const ask = (client: Client<AbortSignal>, place: ProjectPlace): Promise<FindingsAnswer | undefined> =>
  client.call(readFindings, { params: place }).then(
    ({ json }) => json,
    () => undefined,
  );
