/** The shape of a command of the command line. */

import type { Params } from '../core/checks/check.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';
import type { Io } from './io.ts';

/** A message in the user's language. */
export type Say = (message: string, params?: Params) => string;

/** What a command works with: the world and the user's language. */
export type Context = { readonly io: Io; readonly locale: LocaleTag; readonly say: Say };

/** An option: a flag, or one that takes a value (`takes` shows its form). `help` is an English message; a value of `many` may come again. */
export type Option = { readonly help: string; readonly takes?: string; readonly many?: true };

/** The options of a command, by name without dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What was given to a command: words in order, flags, and the values of each option in order. */
export type Arguments = {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
};

/** A command. `usage` is its syntax without options; `summary` an English message; `run` gives the exit code. */
export type CliCommand = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  readonly run: (given: Arguments, context: Context) => Promise<number>;
};

/** Exit codes: all is well, findings at or over the limit, wrong use, unreadable input or a report of which a file could not be written. */
export const exitCodes = { fine: 0, findings: 1, wrong: 2 } as const;
