/** Refusals as answers: RFC 9457. */

import { Problem, problems } from '../core/problem.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';
import { translate } from '../i18n/translate.ts';

/** Who is answered: the number of the request, which the log has too, and the language. */
export type Reader = { readonly number: string; readonly locale: LocaleTag };

/** The answer for what a handler threw. Whatever is no Problem is a fault of ours, of which the reader learns nothing but the request's number. */
export function problemResponse(thrown: unknown, { number, locale }: Reader): Response {
  const { code, params, conflicts } =
    thrown instanceof Problem ? thrown : new Problem('unexpected', { number });
  const { status, title } = problems[code];
  const body = {
    type: `/problems/${code}`,
    title: translate(locale, title, params),
    status,
    code,
    params,
    ...(conflicts.length > 0 && { conflicts }),
    instance: `urn:strand:request:${number}`,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      ...headersOf(code, params),
    },
  });
}

function headersOf(code: Problem['code'], params: Problem['params']): Readonly<Record<string, string>> {
  if (code === 'not-signed-in') return { 'WWW-Authenticate': 'Bearer' };
  if (code === 'too-many-tries') return { 'Retry-After': String(params['seconds'] ?? 60) };
  return problems[code].status === 503 ? { 'Retry-After': '5' } : {};
}
