import { openAcceptLink } from './accept-link.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { openLetIn } from './let-in.ts';
import { openLinks } from './links.ts';
import { openMail } from './mail.ts';
import { openOpenId } from './open-id.ts';
import { openOwnAccount } from './own-account.ts';
import { openPasskeys } from './passkeys.ts';
import { openPasswords } from './passwords.ts';
import { openSignIn } from './sign-in.ts';
import { openTokens } from './tokens.ts';

/** The accounts of a store. Nothing is asked of a mail server or a provider before somebody needs it. */
export function openAccounts(parts: AccountsParts): Accounts {
  const passwords = openPasswords();
  const sendLink = parts.mail === undefined ? undefined : openMail(parts.mail);
  return {
    ...openSignIn(parts, passwords),
    ...openOwnAccount(parts, passwords),
    ...openTokens(parts),
    ...openPasskeys(parts),
    ...openOpenId(parts),
    ...openLinks(parts, sendLink),
    ...openAcceptLink(parts, passwords),
    ...openLetIn(parts, sendLink),
  };
}
