/** Mail, where it is configured: plain text in the reader's language. */

import { createTransport } from 'nodemailer';
import { findLocaleTag } from '../../i18n/locales/index.ts';
import { translate } from '../../i18n/translate.ts';
import type { User } from '../../store/user-rows.ts';
import type { MailSettings } from './accounts-parts.ts';
import { mailWords } from './mail-words.ts';

/** Why a link is mailed. */
export type MailedUse = 'invitation' | 'reset';

/** Sends a user a link; rejects where the mail server does not take it. */
export type SendLink = (
  user: Pick<User, 'email' | 'locale'>,
  mailed: { readonly use: MailedUse; readonly link: string },
) => Promise<void>;

const timeoutMs = 15_000;

/** The way to send links through the mail server of the settings. It connects for each mail, and to nothing else: no file or address is fetched. */
export function openMail({ url, from }: MailSettings): SendLink {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ email, locale }, { use, link }) => {
    const tag = findLocaleTag(locale) ?? 'en';
    const say = (message: string): string => translate(tag, message);
    const lines = [say(mailWords[`${use}Text`]), link, say(mailWords.unexpected)];
    await transport.sendMail({
      from,
      // An address, not a list that is looked through for several.
      to: { name: '', address: email },
      subject: say(mailWords[use]),
      text: `${lines.join('\n\n')}\n`,
    });
  };
}
