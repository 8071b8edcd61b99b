import type { Change } from '../change.ts';
import { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { commands } from './index.ts';

/** The changes that a command asks for. Throws a Problem: `unknown-command`, `invalid-input` with where and why, or the command's own refusal. */
export function decideCommand(project: Project, name: string, input: unknown): readonly Change[] {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Problem('unknown-command', { name });
  return command.decide(project, input);
}
