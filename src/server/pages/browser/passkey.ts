/** Ceremonies of WebAuthn, by the browser's own functions from and to JSON. */

import { type Answer, call, type Json } from './call.ts';

/** Whether this browser can do ceremonies that come and go as JSON, here: a passkey belongs to a name, never to an address in numbers. */
export const hasPasskeys = (): boolean =>
  'PublicKeyCredential' in window &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  !/^([\d.]+|\[.*\])$/.test(location.hostname);

/** What the ceremony of a form adds to its body: its id and what the device gave; nothing for other forms. */
export async function passkeyOf(form: HTMLFormElement): Promise<Answer> {
  const { passkey, begin = '', refused = '' } = form.dataset;
  if (passkey === undefined) return { json: {} };
  const begun = await call('post', begin, {});
  if ('refused' in begun) return begun;
  const credential = await askDevice(begun.json['options']).catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) return { refused };
  return { json: { id: begun.json['id'], response: credential.toJSON() } };
}

async function askDevice(options: unknown): Promise<Credential | null> {
  if (isCreation(options))
    return navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    });
  if (!isRequest(options)) return null;
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

const isCeremony = (options: unknown): options is Json =>
  typeof options === 'object' && options !== null && 'challenge' in options;

const isCreation = (options: unknown): options is PublicKeyCredentialCreationOptionsJSON =>
  isCeremony(options) && 'pubKeyCredParams' in options;

const isRequest = (options: unknown): options is PublicKeyCredentialRequestOptionsJSON => isCeremony(options);
