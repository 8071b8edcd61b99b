/** Headers that every answer carries, whatever else it is. */

const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
};

const always = `base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** Pages run our own scripts and styles, from files, and talk to us alone. A style that a script of ours writes into the page carries the page's nonce. */
export const pagePolicy = (nonce?: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; ${always}`;

/** Anything else runs nothing, even when a browser is made to show it. */
const dataPolicy = `default-src 'none'; sandbox; ${always}`;

/** Sets what an answer lacks of them. Where an answer names a policy or says how it may be kept, that stays. */
export function addSecurityHeaders(headers: Headers, isHttps: boolean): void {
  const isPage =
    (headers.get('content-type') ?? '').startsWith('text/html') && !headers.has('content-disposition');
  const wanted = {
    ...everywhere,
    'Content-Security-Policy': isPage ? pagePolicy() : dataPolicy,
    'Cache-Control': 'no-store',
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
  for (const [name, value] of Object.entries(wanted)) if (!headers.has(name)) headers.set(name, value);
}
