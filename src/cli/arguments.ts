import { parseArgs } from 'node:util';
import { Problem } from '../core/problem.ts';
import type { Arguments, Options, Say } from './command.ts';
import { suggest } from './suggest.ts';
import { words } from './words.ts';

/** The last value given for an option. */
export const valueOf = (given: Arguments, option: string): string | undefined =>
  given.values.get(option)?.at(-1);

/** Sorts what was typed by the options of a command. Throws a Problem that names the option where one is unknown or lacks its value. */
export function parseArguments(argv: readonly string[], options: Options, say: Say): Arguments {
  const types = Object.entries(options).map(
    ([name, option]) => [name, { type: option.takes ? 'string' : 'boolean', multiple: true }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const read = given.map((token) => readOption(token, options, say));
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    flags: new Set(read.flatMap(({ name, value }) => (value === undefined ? [name] : []))),
    values: groupValues(read),
  };
}

type Token = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};
type Given = { readonly name: string; readonly value: string | undefined };

function readOption({ name, rawName, value, inlineValue }: Token, options: Options, say: Say): Given {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined)
    throw new Problem('unknown-option', { option: rawName, hint: hintFor(name, options, say) });
  if (option.takes === undefined) {
    if (value !== undefined)
      throw new Problem('wrong-use', { why: say(words.takesNoValue, { option: rawName }) });
    return { name, value: undefined };
  }
  const isNextOption = inlineValue !== true && value?.startsWith('--') === true;
  if (value === undefined || value === '' || isNextOption) {
    throw new Problem('wrong-use', { why: say(words.needsValue, { option: rawName, takes: option.takes }) });
  }
  return { name, value };
}

function groupValues(given: readonly Given[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { name, value } of given) {
    if (value !== undefined) groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return groups;
}

function hintFor(name: string, options: Options, say: Say): string {
  const near = suggest(name, Object.keys(options));
  if (near !== undefined) return say(words.didYouMean, { name: `--${near}` });
  return say(words.optionsAre, { options: Object.keys(options).map((option) => `--${option}`) });
}
