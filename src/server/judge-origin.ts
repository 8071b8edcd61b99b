import { cookieFor, isOwnMachine } from './cookie.ts';

/**
 * From which page a request comes: one of our own, one of another site, or one of our own that came over plain http from another machine. `address`
 * is the address under which people reach this Strand; the names of the machine itself will do as well.
 */
export function judgeOrigin(headers: Headers, address: string): 'own' | 'foreign' | 'unsafe' {
  const origin = headers.get('origin');
  const host = headers.get('host') ?? '';
  // Browsers leave `Origin` out of some requests, and then say this; only they can.
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin' ? 'own' : 'foreign';
  if (origin === address || (origin === `http://${host}` && isOwnMachine(hostnameOf(origin))))
    return cookieFor(origin) === undefined ? 'unsafe' : 'own';
  return origin === `http://${host}` ? 'unsafe' : 'foreign';
}

/** The origin that a request was sent to, as far as we can know: our address, or plain http to another name of this machine. */
export function ownOrigin(headers: Headers, address: string): string {
  const host = headers.get('host') ?? '';
  return host === '' || host === new URL(address).host ? address : `http://${host}`;
}

const hostnameOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : '');
