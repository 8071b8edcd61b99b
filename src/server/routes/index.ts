import type { Handler } from '../handler.ts';
import { aboutHandlers } from './about.ts';
import { accountHandlers } from './accounts.ts';
import { commandHandlers } from './commands.ts';
import { exchangeHandlers } from './exchange.ts';
import { fileHandlers } from './files.ts';
import { findingHandlers } from './findings.ts';
import { journalHandlers } from './journal.ts';
import { linkHandlers } from './links.ts';
import { memberHandlers } from './members.ts';
import { officeHandlers } from './offices.ts';
import { projectHandlers } from './projects.ts';
import { registerHandlers } from './register.ts';
import { releaseHandlers } from './releases.ts';
import { reportHandlers } from './reports.ts';
import { signInHandlers } from './sign-in.ts';

/** The list of handlers: one for each contract. */
export const handlers: readonly Handler[] = [
  ...aboutHandlers,
  ...signInHandlers,
  ...linkHandlers,
  ...accountHandlers,
  ...officeHandlers,
  ...projectHandlers,
  ...findingHandlers,
  ...reportHandlers,
  ...releaseHandlers,
  ...memberHandlers,
  ...journalHandlers,
  ...exchangeHandlers,
  ...fileHandlers,
  ...commandHandlers,
  ...registerHandlers,
];
