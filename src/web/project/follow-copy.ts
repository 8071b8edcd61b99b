/** The copy of a project on this device, kept near what the server has. What its user does is not in it: that is kept by itself, and at once. */

import type { Confirmed } from './confirmed.ts';
import type { ProjectStore } from './project-store.ts';

/** How long changes gather before they are written, as all of the record is written then. */
const gatherMs = 3000;

/** What the copy is written with. `whenHidden` calls back whenever the page goes out of sight, and gives what ends that. */
type CopyParts = {
  readonly write: (confirmed: Confirmed) => void;
  readonly whenHidden: (then: () => void) => () => void;
};

/** Writes what is confirmed a moment after it has changed, and at once when the page is left; gives what ends that. */
export function followCopy(
  { state, subscribe }: Pick<ProjectStore, 'state' | 'subscribe'>,
  { write, whenHidden }: CopyParts,
): () => void {
  let written = state().confirmed.version;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { confirmed } = state();
    if (confirmed.version === written) return;
    written = confirmed.version;
    write(confirmed);
  };
  const endings = [
    subscribe(() => {
      if (state().confirmed.version !== written) timer ??= setTimeout(flush, gatherMs);
    }),
    whenHidden(flush),
  ];
  return () => {
    flush();
    for (const end of endings) end();
  };
}
