/** Who sends a request: a session by its cookie, or a program by its bearer token. */

import type { Access } from '../api/contract.ts';
import { Problem } from '../core/problem.ts';
import type { Sender } from '../workspace/sender.ts';
import { sessionIn } from './cookie.ts';
import { judgeOrigin } from './judge-origin.ts';
import type { ServerParts } from './parts.ts';

/** A sender, or nobody; the token of his session, and the session where its token was changed. */
export type Identified = {
  readonly sender: Sender | undefined;
  readonly session: string | undefined;
  readonly renewed?: { readonly token: string; readonly endsAt: number };
};

/** Who sends the request. Problem `not-signed-in` where the access asks for somebody. */
export async function identify(
  headers: Headers,
  access: Access,
  { accounts }: Pick<ServerParts, 'accounts'>,
): Promise<Identified> {
  const secret = secretIn(headers);
  const found = secret && (await accounts.senderOf(secret));
  if (found === undefined || secret === undefined) return nobody(access, secret);
  const session = 'session' in secret ? (found.renewed?.token ?? secret.session) : undefined;
  return { session, ...found };
}

/** A token that does not hold is said so, even where nobody needs one. */
function nobody(access: Access, secret: Secret | undefined): Identified {
  if (access !== 'anyone' || (secret !== undefined && 'bearer' in secret)) throw new Problem('not-signed-in');
  return { sender: undefined, session: undefined };
}

/** Throws Problem `not-allowed` where the access asks for an operator and the sender is none. */
export function refuseNoOperator(access: Access, { sender }: Identified): void {
  if (access === 'operator' && sender?.isOperator !== true)
    throw new Problem('not-allowed', { role: 'user', permission: 'operator' });
}

type Secret = Parameters<ServerParts['accounts']['senderOf']>[0];

function secretIn(headers: Headers): Secret | undefined {
  const bearer = bearerIn(headers);
  if (bearer !== undefined) return { bearer };
  const session = sessionIn(headers.get('cookie')) ?? '';
  return session === '' ? undefined : { session };
}

/**
 * Refuses what another site makes a browser send: Problems `foreign-origin`, and `needs-https` where people come over plain http from another
 * machine. Whoever sends a bearer token is no browser that was made to.
 */
export function refuseForeignOrigin(request: Request, address: string): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || bearerIn(request.headers) !== undefined) return;
  const judgement = judgeOrigin(request.headers, address);
  if (judgement === 'foreign') throw new Problem('foreign-origin');
  if (judgement === 'unsafe') throw new Problem('needs-https');
}

const bearerIn = (headers: Headers): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
