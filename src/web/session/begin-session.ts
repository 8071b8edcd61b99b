import { readOwnAccount } from '../../api/own-account.ts';
import { Problem } from '../../core/problem.ts';
import { loadCatalogue } from '../../i18n/locales/catalogues-on-demand.ts';
import { findLocaleTag } from '../../i18n/locales/index.ts';
import { openWebClient } from '../client.ts';
import { type Device, type KeptUser, openDevice } from '../device/device.ts';
import type { Session } from './session.tsx';

/** Begins with who is signed in; without a line with who used this device last. `undefined` where nobody is, who then must sign in. */
export async function beginSession(pageLanguage: string): Promise<Session | undefined> {
  const device = await openDevice();
  const user = await readOrFindUser(pageLanguage, device);
  if (user === undefined) return undefined;
  const tag = findLocaleTag(user.locale) ?? findLocaleTag(pageLanguage) ?? 'en';
  await loadCatalogue(tag);
  return { client: openWebClient(tag), device, user, tag };
}

async function readOrFindUser(pageLanguage: string, device: Device): Promise<KeptUser | undefined> {
  try {
    const { json } = await openWebClient(pageLanguage).call(readOwnAccount, { params: {} });
    const user = { ...json };
    await device.keepUser(user);
    return user;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-signed-in') return undefined;
    return device.findUser();
  }
}
