import { checkCommand } from './check.ts';
import type { CliCommand } from './command.ts';
import { demoCommand } from './demo.ts';
import { helpCommand } from './help.ts';
import { licencesCommand } from './licences.ts';
import { readCommand } from './read.ts';
import { reportCommand } from './report.ts';
import { schemaCommand } from './schema.ts';

const jobs: readonly CliCommand[] = [
  readCommand,
  checkCommand,
  reportCommand,
  schemaCommand,
  demoCommand,
  licencesCommand,
];

/** The list of commands of the command line. */
export const commands: readonly CliCommand[] = [...jobs, helpCommand(jobs)];
