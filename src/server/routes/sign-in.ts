import {
  beginOpenId,
  beginPasskeySignIn,
  readWaysToSignIn,
  signIn,
  signInByOpenId,
  signInByPasskey,
  signOut,
} from '../../api/sign-in.ts';
import { type Handler, handle } from '../handler.ts';
import { begunReply } from './begun-reply.ts';

/** What answers the contracts about signing in and out. */
export const signInHandlers: readonly Handler[] = [
  handle(readWaysToSignIn, async (_asked, { accounts: { openId } }) => ({
    json: openId === undefined ? {} : { openId },
  })),
  handle(signIn, async ({ body, origin }, { accounts }) => begunReply(await accounts.signIn(body, origin))),
  handle(signOut, async ({ session }, { accounts }) => {
    if (session !== undefined) await accounts.signOut(session);
    return { session: null };
  }),
  handle(beginPasskeySignIn, async ({ origin }, { accounts }) => ({
    json: await accounts.beginPasskeySignIn(origin),
  })),
  handle(signInByPasskey, async ({ body, origin }, { accounts }) =>
    begunReply(await accounts.signInByPasskey(body, origin)),
  ),
  handle(beginOpenId, async ({ origin }, { accounts }) => {
    const { location, state } = await accounts.beginOpenId(origin);
    return { location, signInState: state };
  }),
  handle(signInByOpenId, async ({ query, signInState, origin }, { accounts, address }) => {
    const url = new URL(signInByOpenId.path, address);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value ?? '');
    // Without the cookie it is not the browser that began: somebody would be signed in as somebody else.
    const begun = await accounts.signInByOpenId({ url: url.href, state: signInState ?? '' }, origin);
    const { session } = begunReply(begun);
    return { location: `${address}/`, session, signInState: null };
  }),
];
