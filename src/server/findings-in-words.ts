import type { Finding, Fix } from '../core/checks/check.ts';
import { checks } from '../core/checks/index.ts';
import { registerChecks } from '../core/register/checks/index.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';
import { translate } from '../i18n/translate.ts';

/** Findings with their messages in a language, as the contracts have them. */
export const findingsInWords = (locale: LocaleTag) => (findings: readonly Finding[]) =>
  findings.map((finding) => inWords(finding, locale));

const messages = new Map([...checks, ...registerChecks].map(({ id, message }) => [id, message]));

const inWords = ({ fix, ...finding }: Finding, locale: LocaleTag) => ({
  ...finding,
  message: translate(locale, messages.get(finding.check) ?? finding.check, finding.params),
  ...(fix !== undefined && { fix: fixInWords(fix, finding, locale) }),
});

const fixInWords = (fix: Fix, { params }: Pick<Finding, 'params'>, locale: LocaleTag) => ({
  ...fix,
  title: translate(locale, fix.title, { ...params, ...fix.params }),
});
