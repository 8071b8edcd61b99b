import { readOwnAccount } from '../../api/own-account.ts';
import { Problem } from '../../core/problem.ts';
import { loadCatalogue } from '../../i18n/locales/catalogues-on-demand.ts';
import { findLocaleTag } from '../../i18n/locales/index.ts';
import { openWebClient } from '../client.ts';
import { type Device, type KeptUser, openDevice } from '../device/device.ts';
import type { Session } from './session.tsx';

/** Begins with who is signed in; without a line with who used this device last. `undefined` where nobody is, who then must sign in. */
export async function beginSession(pageLanguage: string): Promise<Session | undefined> {
  const [device, user] = await readOrFindUser(pageLanguage);
  if (user === undefined) return undefined;
  const tag = findLocaleTag(user.locale) ?? findLocaleTag(pageLanguage) ?? 'en';
  await loadCatalogue(tag);
  return { client: openWebClient(tag), device, user, tag };
}

async function readOrFindUser(
  pageLanguage: string,
): Promise<readonly [device: Device, user: KeptUser | undefined]> {
  const answered = readAccount(pageLanguage).then(
    (json) => ({ json }),
    (error: unknown) => ({ error }),
  );
  const [device, answer] = await Promise.all([openDevice(), answered]);
  if ('json' in answer) {
    // Nobody waits for that.
    void device.keepUser(answer.json);
    return [device, answer.json];
  }
  const isSignedOut = answer.error instanceof Problem && answer.error.code === 'not-signed-in';
  return [device, isSignedOut ? undefined : await device.findUser()];
}

/** A page of a project says itself for whom it was made; of the others the server is asked. */
async function readAccount(pageLanguage: string): Promise<KeptUser> {
  const said = document.querySelector<HTMLMetaElement>('meta[name="account"]')?.content;
  if (said !== undefined) return readOwnAccount.gives.json.parse(JSON.parse(said));
  const { json } = await openWebClient(pageLanguage).call(readOwnAccount, { params: {} });
  return { ...json };
}
