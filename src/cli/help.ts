import { localeTags } from '../i18n/locales/index.ts';
import { Problem } from '../core/problem.ts';
import {
  type Arguments,
  type CliCommand,
  type Context,
  exitCodes,
  type Options,
  type Say,
} from './command.ts';
import { padEnd, widestOf } from './layout.ts';
import { suggest } from './suggest.ts';
import { optionHelp, summaries, words } from './words.ts';

/** Options that every command has. */
export const sharedOptions: Options = {
  lang: { help: optionHelp.lang, takes: localeTags.join('|') },
  help: { help: optionHelp.help },
};

/** `strand help`: explains the commands. */
export function helpCommand(others: readonly CliCommand[]): CliCommand {
  const command: CliCommand = {
    name: 'help',
    usage: 'strand help <command>',
    summary: summaries.help,
    options: {},
    run: async (given, context) => run(given, context, [...others, command]),
  };
  return command;
}

async function run(given: Arguments, { io, say }: Context, commands: readonly CliCommand[]): Promise<number> {
  const name = given.words[0];
  io.stdout.write(
    name === undefined ? overview(commands, say) : explain(findCommand(name, commands, say), say),
  );
  return exitCodes.fine;
}

/** The command of a name. Throws a Problem with the nearest name where there is none. */
export function findCommand(name: string, commands: readonly CliCommand[], say: Say): CliCommand {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  const near = suggest(name, names);
  const hint =
    near === undefined
      ? say(words.commandsAre, { commands: names })
      : say(words.didYouMean, { name: `strand ${near}` });
  throw new Problem('unknown-command', { name, hint });
}

/** What Strand is and which commands it has. */
export function overview(commands: readonly CliCommand[], say: Say): string {
  const rows = commands.map((command) => [command.usage, say(command.summary)] as const);
  const lines = [
    say(words.about),
    '',
    say(words.commands),
    ...inColumns(rows),
    '',
    say(words.moreHelp, { command: 'strand help check' }),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a command does and which options it has. */
export function explain(command: CliCommand, say: Say): string {
  const options = Object.entries({ ...command.options, ...sharedOptions });
  const rows = options.map(
    ([name, option]) => [`--${name}${option.takes ? ` ${option.takes}` : ''}`, say(option.help)] as const,
  );
  const lines = [
    say(command.summary),
    say(words.usage, { usage: command.usage }),
    '',
    say(words.options),
    ...inColumns(rows),
  ];
  return `${lines.join('\n')}\n`;
}

function inColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = widestOf(rows.map(([first]) => first)) + 3;
  return rows.map(([first, second]) => `  ${padEnd(first, width)}${second}`);
}
