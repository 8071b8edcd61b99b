/** Mail, where it is configured: plain text in the reader's language. */

import { createTransport } from 'nodemailer';
import { findLocaleTag } from '../../i18n/locales/index.ts';
import { translate } from '../../i18n/translate.ts';
import type { User } from '../../store/user-rows.ts';
import type { MailSettings } from './accounts-parts.ts';
import { mailWords } from './mail-words.ts';

/** Why a link is mailed. */
export type MailedUse = 'invitation' | 'reset';

/** Sends a user a link; rejects where the mail server does not take it, with an error that quotes no address. */
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
    // An address, not a list that is looked through for several.
    const to = { name: '', address: email };
    const text = `${lines.join('\n\n')}\n`;
    await transport.sendMail({ from, to, subject: say(mailWords[use]), text }).catch((error: unknown) => {
      throw withoutAddresses(error);
    });
  };
}

/** Mail servers quote the addresses that they refuse; the codes say enough for the log. */
function withoutAddresses(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const answer = error instanceof Error && 'responseCode' in error ? ` ${String(error.responseCode)}` : '';
  return new Error(`the mail was not sent: ${code}${answer}`);
}
