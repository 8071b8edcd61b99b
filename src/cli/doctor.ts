import { Problem, problems } from '../core/problem.ts';
import { type Diagnosis, diagnose, type State } from '../workspace/verify/diagnose.ts';
import { type Arguments, type CliCommand, type Context, exitCodes, type Say } from './command.ts';
import { padEnd, widestOf } from './layout.ts';
import { paint } from './paint.ts';
import { storeSummaries, storeWords } from './store-words.ts';
import { words } from './words.ts';

/** `strand doctor`: what to see to in an installation. */
export const doctorCommand: CliCommand = {
  name: 'doctor',
  usage: 'strand doctor',
  summary: storeSummaries.doctor,
  options: {},
  run,
};

const looks = { ok: 'dim', warn: 'warning', bad: 'error' } as const;

async function run(given: Arguments, { io, say }: Context): Promise<number> {
  const extra = given.words[0];
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.takesNothing, { extra }) });
  const found = await diagnose(io.place(), io.now());
  const width = widestOf([storeWords.ok, storeWords.warn, storeWords.bad].map((word) => say(word))) + 2;
  const lines = found.map((one) => {
    const label = paint(io, looks[one.state], padEnd(say(storeWords[one.state]), width));
    return `${label}${sentenceOf(one, say)}`;
  });
  io.stdout.write(`${lines.join('\n')}\n`);
  return found.some(({ state }) => state === 'bad') ? exitCodes.findings : exitCodes.fine;
}

function sentenceOf(one: Diagnosis, say: Say): string {
  if (one.of === 'database') return say(problems[one.problem.code].title, one.problem.params);
  const { of: _, state: __, ...params } = one;
  return say(messageOf(one), params);
}

function messageOf(one: Exclude<Diagnosis, { readonly of: 'database' }>): string {
  return one.of === 'setting' ? settingMessage(one) : messages[one.of][one.state];
}

type Plain = Exclude<Diagnosis['of'], 'database' | 'setting'>;

const always = (message: string) => ({ ok: message, warn: message, bad: message });
const either = (ok: string, other: string) => ({ ok, warn: other, bad: other });

const messages: Readonly<Record<Plain, Readonly<Record<State, string>>>> = {
  node: always(storeWords.node),
  postgres: always(storeWords.postgres),
  space: either(storeWords.space, storeWords.spaceShort),
  folder: either(storeWords.folder, storeWords.folderOpen),
  layout: { ok: storeWords.layout, warn: storeWords.layoutOld, bad: storeWords.layoutNew },
  clock: either(storeWords.clock, storeWords.clockWrong),
  backup: either(storeWords.backup, storeWords.backupOld),
  'no-backup': always(storeWords.noBackup),
};

function settingMessage({ state, setting }: Extract<Diagnosis, { readonly of: 'setting' }>): string {
  if (state === 'ok') return storeWords.settingOn;
  return setting === 'data_checksums' ? storeWords.checksumsOff : storeWords.settingOff;
}
