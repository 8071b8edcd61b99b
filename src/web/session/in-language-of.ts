import { loadCatalogue } from '../../i18n/locales/catalogues-on-demand.ts';
import { findLocaleTag, localeOf } from '../../i18n/locales/index.ts';
import type { KeptUser } from '../device/device.ts';
import type { Session } from './session.tsx';

/** The session after its user has another name or language: its words are loaded, and the page has its direction. */
export async function inLanguageOf(session: Session, user: KeptUser): Promise<Session> {
  const tag = findLocaleTag(user.locale) ?? session.tag;
  await Promise.all([loadCatalogue(tag), session.device.keepUser(user)]);
  const { documentElement: page } = document;
  page.lang = tag;
  page.dir = localeOf(tag).direction;
  return { ...session, user, tag };
}
