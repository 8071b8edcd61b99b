/** Room for the bodies of requests: each is bounded by its contract, and all that are in memory at once by this. */

import { Problem } from '../core/problem.ts';

/** The room of one request: takes so many bytes more, or throws Problem `server-busy` where there is no room; `give` gives all of it back. */
export type BodyRoom = { readonly take: (bytes: number) => void; readonly give: () => void };

/** Opens room for so many bytes; what is returned begins the room of one request. */
export function openBodyRoom(mostBytes: number): () => BodyRoom {
  let taken = 0;
  return () => {
    let own = 0;
    return {
      take: (bytes) => {
        if (taken + bytes > mostBytes) throw new Problem('server-busy');
        taken += bytes;
        own += bytes;
      },
      give: () => {
        taken -= own;
        own = 0;
      },
    };
  };
}
