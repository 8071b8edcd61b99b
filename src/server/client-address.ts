import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The network address that a request comes from. With proxies of our own in front - so many - each has written down whom it was asked by; what
 * stands before their words in `X-Forwarded-For` anybody may have written. Empty where there is no connection, as in tests.
 */
export function clientAddress(context: Context, proxies: number): string {
  if (proxies === 0) return addressOfConnection(context);
  const named = (context.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  return named.at(-proxies) || addressOfConnection(context);
}

const addressOfConnection = (context: Context): string =>
  hasConnection(context.env) ? (getConnInfo(context).remote.address ?? '') : '';

const hasConnection = (env: unknown): boolean => typeof env === 'object' && env !== null && 'incoming' in env;
