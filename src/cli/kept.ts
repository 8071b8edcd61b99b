import { Problem } from '../core/problem.ts';
import { type Kept, withKept } from '../workspace/with-kept.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';
import { words } from './words.ts';

/** `strand kept`: what was there before a restore. */
export const keptCommand: CliCommand = {
  name: 'kept',
  usage: 'strand kept',
  summary: storeSummaries.kept,
  options: {
    'put-back': { help: storeOptionHelp['put-back'], takes: 'NAME' },
    drop: { help: storeOptionHelp.drop, takes: 'NAME' },
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const extra = given.words[0];
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.takesNothing, { extra }) });
  const [back, drop] = [valueOf(given, 'put-back'), valueOf(given, 'drop')];
  if (back !== undefined && drop !== undefined)
    throw new Problem('wrong-use', {
      why: say(storeWords.oneOfTwo, { first: '--put-back', second: '--drop' }),
    });
  const lines = await withKept(io.place(), (kept) => {
    if (back !== undefined) return putBack(kept, back, context);
    return drop === undefined ? list(kept, context) : dropOne(kept, drop, context);
  });
  io.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}

async function putBack(kept: Kept, name: string, { io, say }: Context): Promise<readonly string[]> {
  const aside = await kept.putBack(name, io.now());
  return [say(storeWords.putBack, { name }), say(storeWords.kept, { name: aside })];
}

async function dropOne(kept: Kept, name: string, { say }: Context): Promise<readonly string[]> {
  await kept.dropKept(name);
  return [say(storeWords.dropped, { name })];
}

async function list(kept: Kept, { say }: Context): Promise<readonly string[]> {
  const all = await kept.listKept();
  if (all.length === 0) return [say(storeWords.nothingKept)];
  return all.map(({ name, at, sizeBytes }) =>
    say(storeWords.keptOne, { name, at, size: Math.ceil(sizeBytes / 1_000_000) }),
  );
}
