/** What browsers answer in a ceremony of WebAuthn, as far as it is looked at (https://www.w3.org/TR/webauthn-3/, "RegistrationResponseJSON"). */

import * as z from 'zod/mini';

const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,100000}$/));
const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.pipe(
    z.unknown(),
    z.transform(() => ({})),
  ),
};

/** A passkey that was made. Ways to reach it that are not known here are left out. */
export const registrationResponse = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.exactOptional(
      z.pipe(
        z.array(z.string()),
        z.transform((names) => names.flatMap((name) => z.safeParse(transport, name).data ?? [])),
      ),
    ),
  }),
});

/** A passkey that was used. It must say whose it is, as those do that can be found without an address. */
export const authenticationResponse = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url,
  }),
});
