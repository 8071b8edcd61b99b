import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import type { CliCommand } from './command.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { exportProjectCommand } from './export-project.ts';
import { helpCommand } from './help.ts';
import { importProjectCommand } from './import-project.ts';
import { inspectCommand } from './inspect.ts';
import { keptCommand } from './kept.ts';
import { licencesCommand } from './licences.ts';
import { readCommand } from './read.ts';
import { rehearseUpgradeCommand } from './rehearse-upgrade.ts';
import { releaseCommand } from './release.ts';
import { reportCommand } from './report.ts';
import { restoreCommand } from './restore.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { signInLinkCommand } from './sign-in-link.ts';
import { verifyCommand } from './verify.ts';
import { verifyJournalCommand } from './verify-journal.ts';

const jobs: readonly CliCommand[] = [
  readCommand,
  checkCommand,
  reportCommand,
  explainCommand,
  releaseCommand,
  inspectCommand,
  schemaCommand,
  serveCommand,
  backupCommand,
  restoreCommand,
  keptCommand,
  exportProjectCommand,
  importProjectCommand,
  verifyCommand,
  verifyJournalCommand,
  doctorCommand,
  rehearseUpgradeCommand,
  signInLinkCommand,
  demoCommand,
  licencesCommand,
];

/** The list of commands of the command line. */
export const commands: readonly CliCommand[] = [...jobs, helpCommand(jobs)];
