/** An OpenID provider on this machine, for tests: it lets in whomever the test names, and may be told to lie in what it signs. */

import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Claims = Readonly<Record<string, unknown>>;

/** A provider that listens. */
export type FakeProvider = {
  readonly issuer: string;
  /** Lets a person in who was sent to this address; gives the address that the browser is sent back to. Claims take the place of true ones. */
  readonly letIn: (location: string, claims: Claims) => string;
  /** How many requests came. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
};

/** Starts one. `isSigningWrongly`: with a key that it does not publish. `userInfo`: what it tells of a person when asked. */
export async function startProvider(
  given: { readonly isSigningWrongly?: boolean; readonly userInfo?: Claims } = {},
): Promise<FakeProvider> {
  const [published, other] = [
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ];
  const { privateKey } = given.isSigningWrongly === true ? other : published;
  const codes = new Map<string, { readonly challenge: string; readonly claims: Claims }>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const jwk = { ...published.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
    const replies: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () => metadata(issuer, given.userInfo !== undefined),
      '/keys': () => ({ keys: [jwk] }),
      '/token': () => redeem(new URLSearchParams(body)),
      '/person': () => given.userInfo,
    };
    const body = await text(request);
    const reply = replies[request.url ?? '']?.();
    response.writeHead(reply === undefined ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply ?? { error: 'invalid_grant' }));
  }

  function redeem(form: URLSearchParams): unknown {
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (code?.challenge !== challenge) return undefined;
    const content = [{ alg: 'RS256', kid: 'one', typ: 'JWT' }, code.claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64url');
    return {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 60,
      id_token: `${content}.${signature}`,
    };
  }

  return {
    issuer,
    letIn: (location, claims) => {
      const asked = new URL(location).searchParams;
      const now = Math.floor(Date.now() / 1000);
      const told = {
        iss: issuer,
        aud: asked.get('client_id'),
        nonce: asked.get('nonce'),
        iat: now,
        exp: now + 60,
        ...claims,
      };
      const code = randomUUID();
      codes.set(code, { challenge: asked.get('code_challenge') ?? '', claims: told });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back.href;
    },
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const metadata = (issuer: string, hasUserInfo: boolean): unknown => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  ...(hasUserInfo && { userinfo_endpoint: `${issuer}/person` }),
});
