import {
  addPasskey,
  beginPasskey,
  changePassword,
  endOtherSessions,
  endSession,
  listPasskeys,
  listSessions,
  listTokens,
  makeToken,
  removePasskey,
  removeToken,
} from '../../api/accounts.ts';
import { changeOwnAccount, readOwnAccount } from '../../api/own-account.ts';
import { type Handler, handle } from '../handler.ts';
import { ownUser } from './begun-reply.ts';

/** What answers the contracts about one's own account. */
export const accountHandlers: readonly Handler[] = [
  handle(readOwnAccount, async ({ sender }, { accounts }) => ({
    json: ownUser(await accounts.readOwn(sender)),
  })),
  handle(changeOwnAccount, async ({ sender, body }, { accounts }) => ({
    json: ownUser(await accounts.changeOwn(sender, body)),
  })),
  handle(changePassword, async ({ sender, body, origin, session }, { accounts }) => {
    await accounts.changePassword(sender, body, { ...origin, session });
    return {};
  }),
  handle(listSessions, async ({ sender, session }, { accounts }) => {
    const sessions = await accounts.listSessions(sender, session);
    return { json: { sessions: sessions.map(({ id, user: _user, ...one }) => ({ session: id, ...one })) } };
  }),
  handle(endSession, async ({ sender, params }, { accounts }) => {
    await accounts.endSessions(sender, { id: params.session });
    return {};
  }),
  handle(endOtherSessions, async ({ sender, session }, { accounts }) => {
    await accounts.endSessions(sender, { allBut: session });
    return {};
  }),
  handle(listTokens, async ({ sender }, { accounts }) => {
    const tokens = await accounts.listTokens(sender);
    return { json: { tokens: tokens.map(({ id, user: _user, ...one }) => ({ token: id, ...one })) } };
  }),
  handle(makeToken, async ({ sender, body }, { accounts }) => {
    const { id, token, endsAt } = await accounts.makeToken(sender, body);
    return { json: { token: id, secret: token, endsAt } };
  }),
  handle(removeToken, async ({ sender, params }, { accounts }) => {
    await accounts.removeToken(sender, params.token);
    return {};
  }),
  handle(listPasskeys, async ({ sender }, { accounts }) => {
    const passkeys = await accounts.listPasskeys(sender);
    return { json: { passkeys: passkeys.map(({ user: _user, ...one }) => one) } };
  }),
  handle(beginPasskey, async ({ sender }, { accounts }) => ({ json: await accounts.beginPasskey(sender) })),
  handle(addPasskey, async ({ sender, body }, { accounts }) => {
    await accounts.addPasskey(sender, body);
    return {};
  }),
  handle(removePasskey, async ({ sender, params }, { accounts }) => {
    await accounts.removePasskey(sender, params.credential);
    return {};
  }),
];
