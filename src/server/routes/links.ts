import type { AnswerOf } from '../../api/contract.ts';
import { acceptLink, askForReset, invite, lookAtLink, makeResetLink, setDisabled } from '../../api/links.ts';
import type { MadeLink } from '../../workspace/accounts/accounts.ts';
import { linkAddress } from '../../workspace/accounts/links.ts';
import { type Handler, handle } from '../handler.ts';
import { begunReply } from './begun-reply.ts';

/** What answers the contracts about one-time links. */
export const linkHandlers: readonly Handler[] = [
  handle(lookAtLink, async ({ body, origin }, { accounts }) => ({
    json: await accounts.lookAtLink(body.token, origin),
  })),
  handle(acceptLink, async ({ body, origin }, { accounts }) =>
    begunReply(await accounts.acceptLink(body, origin)),
  ),
  handle(askForReset, async ({ body, origin }, { accounts }) => {
    await accounts.askForReset(body.email, origin);
    return {};
  }),
  handle(invite, async ({ sender, params, body }, { accounts, address }) => {
    const { user, link } = await accounts.invite(sender, params.office, body);
    return { json: link === undefined ? { user } : { user, link: shownLink(link, address) } };
  }),
  handle(makeResetLink, async ({ sender, params }, { accounts, address }) => {
    const link = await accounts.makeResetLink(sender, params.office, params.user);
    return { json: shownLink(link, address) };
  }),
  handle(setDisabled, async ({ sender, params, body }, { accounts }) => {
    await accounts.setDisabled(sender, { ...params, ...body });
    return {};
  }),
];

/** A link that went by mail is for its reader alone. */
const shownLink = (
  { token, endsAt, isMailed }: MadeLink,
  address: string,
): AnswerOf<(typeof makeResetLink)['gives']> =>
  isMailed ? { isMailed, endsAt } : { isMailed, endsAt, address: linkAddress(address, token) };
