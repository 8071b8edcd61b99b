/** An authenticator as software: a key of P-256 that answers as a browser with a passkey does, CBOR and all. */

import { type KeyObject, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What it is asked and by whom; a test may lie in each. */
type Asked = {
  readonly challenge: string;
  readonly origin: string;
  readonly host: string;
  /** Whether finger, face or PIN was asked for. */
  readonly isVerified?: boolean;
};

/** An authenticator with one passkey. */
export type SoftwareAuthenticator = {
  readonly credential: string;
  readonly create: (asked: Asked) => Record<string, unknown>;
  /** Signs for the user whose handle it is given, with the next number of its counter, or with that one. */
  readonly get: (
    asked: Asked & { readonly userHandle: string; readonly counter?: number },
  ) => Record<string, unknown>;
};

const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

/** Makes one. */
export function makeAuthenticator(): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const credential = id.toString('base64url');
  let count = 0;
  return {
    credential,
    create: (asked) => {
      const attested = Buffer.concat([Buffer.alloc(16), uint16(id.length), id, coseKey(publicKey)]);
      const authData = Buffer.concat([head(asked, flags.attested, count), attested]);
      const attestation = cbor(
        new Map<string, CborValue>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      return answer(credential, {
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal', 'carrier-pigeon'],
      });
    },
    get: ({ userHandle, counter, ...asked }) => {
      count += 1;
      const authData = head(asked, 0, counter ?? count);
      const client = clientData('webauthn.get', asked);
      const signed = Buffer.concat([authData, sha256(client)]);
      return answer(credential, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
        userHandle,
      });
    },
  };
}

const answer = (credential: string, response: Record<string, unknown>): Record<string, unknown> => ({
  id: credential,
  rawId: credential,
  type: 'public-key',
  authenticatorAttachment: 'platform',
  clientExtensionResults: {},
  response,
});

const clientData = (type: string, { challenge, origin }: Asked): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function head({ host, isVerified = true }: Asked, more: number, counter: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const bits = flags.present | (isVerified ? flags.verified : 0) | more;
  return Buffer.concat([sha256(Buffer.from(host)), Buffer.from([bits]), count]);
}

function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const [kty, alg, crv] = [2, -7, 1];
  return cbor(
    new Map<number, CborValue>([
      [1, kty],
      [3, alg],
      [-1, crv],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
}

type CborValue = number | string | Buffer | Map<number | string, CborValue>;

/** The part of CBOR (RFC 8949) that is needed: whole numbers, texts, bytes and maps. */
function cbor(value: CborValue): Buffer {
  if (typeof value === 'number') return value < 0 ? lead(1, -1 - value) : lead(0, value);
  if (typeof value === 'string')
    return Buffer.concat([lead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([lead(2, value.length), value]);
  const entries = [...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)]);
  return Buffer.concat([lead(5, value.size), ...entries]);
}

function lead(major: number, count: number): Buffer {
  const kind = major << 5;
  if (count < 24) return Buffer.from([kind | count]);
  return count < 256
    ? Buffer.from([kind | 24, count])
    : Buffer.concat([Buffer.from([kind | 25]), uint16(count)]);
}

function uint16(count: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(count);
  return bytes;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
