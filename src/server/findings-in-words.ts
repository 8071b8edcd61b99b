import type { Finding, Fix } from '../core/checks/check.ts';
import { checks } from '../core/checks/index.ts';
import { registerChecks } from '../core/register/checks/index.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';
import { translate } from '../i18n/translate.ts';

/** Findings with their messages in a language, as the contracts have them. */
export const findingsInWords = (locale: LocaleTag) => (findings: readonly Finding[]) =>
  findings.map((finding) => inWords(finding, locale));

const messages = new Map([...checks, ...registerChecks].map(({ id, message }) => [id, message]));

function inWords({ fix, ...finding }: Finding, locale: LocaleTag) {
  const pattern = messages.get(finding.check) ?? finding.check;
  return {
    ...finding,
    message: translate(locale, pattern, finding.params),
    pattern,
    ...(fix !== undefined && { fix: fixInWords(fix, finding, locale) }),
  };
}

const fixInWords = (fix: Fix, { params }: Pick<Finding, 'params'>, locale: LocaleTag) => ({
  ...fix,
  title: translate(locale, fix.title, { ...params, ...fix.params }),
  pattern: fix.title,
});
