import type { Accounts } from '../workspace/accounts/accounts.ts';
import type { Exchange } from '../workspace/open-exchange.ts';
import type { Renderers } from '../workspace/renderers.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What handlers work with. `clock` gives milliseconds since 1970. */
export type ServerParts = {
  readonly workspace: Workspace;
  readonly accounts: Accounts;
  readonly renderers: Renderers;
  readonly exchange: Exchange;
  /** Throws a Problem where the store does not answer, or is not laid out as this Strand needs it. */
  readonly ping: () => Promise<void>;
  readonly clock: () => number;
  /** The version of Strand. */
  readonly version: string;
  /** The address under which people reach this Strand, without a slash at its end: `https://strand.example.org`. */
  readonly address: string;
};
