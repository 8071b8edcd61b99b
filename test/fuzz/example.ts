/** The shape of an example of an operation. */

import type { Id } from '../../src/core/base/id.ts';
import type { Chance } from '../soak/chance.ts';
import type { ActorName, Scene, World } from './world.ts';

/** What an example fixes; the rest is as it comes. */
export type Example = {
  readonly actor?: ActorName;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: { readonly bytes: Uint8Array; readonly mediaType: string };
  /** Cookies beside that of the session. */
  readonly cookies?: string;
};

/** Where an example is made. */
export type Setting = {
  readonly world: World;
  readonly scene: Scene;
  readonly chance: Chance;
  /** The project that the request is about. */
  readonly project: Id;
};
