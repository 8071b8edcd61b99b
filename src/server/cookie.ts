/** The cookie of a session. Browsers keep `__Host-` cookies only from a safe origin, for that host alone and for all its paths. */

/** A cookie that a session may have: its name, and what stands behind its value. */
export type SessionCookie = { readonly name: string; readonly attributes: string };

const sessionCookie: SessionCookie = {
  name: '__Host-strand',
  attributes: 'Path=/; Secure; HttpOnly; SameSite=Lax',
};

/**
 * The cookie for an origin such as `https://strand.example.org`; `undefined` where everybody on the way could read it, which is on plain http from
 * another machine.
 */
export function cookieFor(origin: string): SessionCookie | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || isOwnMachine(hostname) ? sessionCookie : undefined;
}

/** Whether a host is the machine that the browser runs on. */
export const isOwnMachine = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

/** The cookie that binds a sign-in, which another site carries out, to the browser that began it. */
export const signInCookie: SessionCookie = { ...sessionCookie, name: '__Host-strand-sign-in' };

/** The session's token in the header `Cookie`. */
export const sessionIn = (header: string | null): string | undefined => valueIn(header, sessionCookie);

/** What the header `Cookie` holds of the sign-in that was begun. */
export const signInStateIn = (header: string | null): string | undefined => valueIn(header, signInCookie);

/** The header `Set-Cookie` of a value that ends after so many seconds, or clears it with 0. */
export const setCookie = (
  value: string,
  seconds: number,
  { name, attributes }: SessionCookie = sessionCookie,
): string => `${name}=${value}; Max-Age=${Math.max(0, Math.floor(seconds))}; ${attributes}`;

function valueIn(header: string | null, { name }: SessionCookie): string | undefined {
  const found = (header ?? '').split(';').map((one) => one.trim());
  return found.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
}
