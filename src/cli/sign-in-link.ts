import { randomBytes } from 'node:crypto';
import { Problem } from '../core/problem.ts';
import { linkAddress } from '../workspace/accounts/links.ts';
import { makeWayIn } from '../workspace/accounts/make-way-in.ts';
import { withStore } from '../workspace/with-store.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { findOffice } from './find-office.ts';
import { storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';

/** `strand sign-in-link`: a way in when there is no other. */
export const signInLinkCommand: CliCommand = {
  name: 'sign-in-link',
  usage: 'strand sign-in-link <email>',
  summary: storeSummaries['sign-in-link'],
  options: { 'administrator-of': { help: storeOptionHelp['administrator-of'], takes: 'OFFICE' } },
  run,
};

async function run(given: Arguments, { io, say }: Context): Promise<number> {
  const [email, extra] = given.words;
  const { usage } = signInLinkCommand;
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(storeWords.tooMuch, { extra, usage }) });
  const wish = valueOf(given, 'administrator-of');
  const address = await io.address();
  const clock = (): number => io.now().getTime();
  const { use, token, endsAt } = await withStore(io.place(), async ({ store }) => {
    if (email === undefined && (await store.users.hasUsers()))
      throw new Problem('wrong-use', { why: say(storeWords.needsEmail, { usage }) });
    const administratorOf = wish === undefined ? undefined : await findOffice(store, wish, say);
    return makeWayIn({ store, clock, randomBytes: chance }, { email, administratorOf });
  });
  const lines = [
    use === 'first-administrator'
      ? say(storeWords.firstLink)
      : say(storeWords.resetLink, { email: email ?? '', until: new Date(endsAt).toISOString() }),
    linkAddress(address, token),
    say(storeWords.otherAddress, { address }),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}

const chance = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(count));
