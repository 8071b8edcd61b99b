/** Answers requests of browsers with pages: finds out who reads, and makes a page of what is refused too. */

import { Problem, problems } from '../../core/problem.ts';
import { element } from '../../formats/text/html/element.ts';
import { findLocaleTag } from '../../i18n/locales/index.ts';
import { compress, compressionFor } from '../compression.ts';
import { setCookie } from '../cookie.ts';
import { type Identified, identify } from '../identify.ts';
import type { ServerParts } from '../parts.ts';
import { readerLocale } from '../reader-locale.ts';
import { faultOf } from '../request-line.ts';
import type { RequestNotes } from '../request-notes.ts';
import { type Page, pageText, type Reader, readerOf } from './page.ts';
import { pageWords } from './words.ts';

/** A page that comes as it is, under a policy of its own. */
export type Whole = { readonly whole: string; readonly policy: string };

/** What an answer is made with. */
export type Answering = { readonly parts: ServerParts; readonly notes: RequestNotes };

/** Answers with a page, or sends the browser to a path. What is refused is a page too. */
export async function answerPage(
  request: Request,
  { parts, notes }: Answering,
  build: (reader: Reader) => Promise<Page | Whole | string>,
): Promise<Response> {
  notes.add({ contract: `page ${new URL(request.url).pathname}` });
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' });
  const unknown = readerOf(readerLocale(request.headers.get('accept-language')), undefined);
  const state = { reader: unknown };
  try {
    const who = await identify(request.headers, 'anyone', parts);
    if (who.renewed !== undefined)
      headers.append('Set-Cookie', setCookie(who.renewed.token, (who.renewed.endsAt - parts.clock()) / 1000));
    state.reader = await readerFor(who, unknown, parts);
    notes.add({ ...(who.sender !== undefined && { user: who.sender.user }) });
    const page = await build(state.reader);
    if (typeof page !== 'string' && 'whole' in page) {
      headers.set('Content-Security-Policy', page.policy);
      return await htmlResponse(page.whole, { headers, request });
    }
    if (typeof page !== 'string')
      return await htmlResponse(pageText(page, state.reader), {
        status: page.status ?? 200,
        headers,
        request,
      });
    headers.set('Location', page);
    return new Response(null, { status: 303, headers });
  } catch (error) {
    return refused(error, { headers, reader: state.reader, notes, request });
  }
}

type Sending = { readonly headers: Headers; readonly request: Request; readonly status?: number };

/** Compressed for browsers that take it. */
async function htmlResponse(text: string, { headers, request, status = 200 }: Sending): Promise<Response> {
  const compression = compressionFor(request.headers.get('accept-encoding'));
  if (compression === undefined) return new Response(text, { status, headers });
  headers.set('Content-Encoding', compression);
  return new Response(await compress[compression](text), { status, headers });
}

/** The reader in the language that he chose. */
async function readerFor(
  { sender, session }: Identified,
  unknown: Reader,
  { accounts }: ServerParts,
): Promise<Reader> {
  if (sender === undefined) return unknown;
  const user = await accounts.readOwn(sender);
  return readerOf(findLocaleTag(user.locale) ?? unknown.locale, { sender, user, session });
}

type Refusing = Omit<Sending, 'status'> & { readonly reader: Reader; readonly notes: RequestNotes };

/** What somebody has no part in is not there, and so both look alike. */
function refused(error: unknown, { headers, reader, notes, request }: Refusing): Promise<Response> {
  const problem = error instanceof Problem ? error : new Problem('unexpected', { number: notes.number });
  notes.add({ problem: problem.code, ...(error instanceof Problem ? {} : { fault: faultOf(error) }) });
  const { status, title } = problems[problem.code];
  const { say } = reader;
  const isMissing = status === 404 || status === 403;
  const page = {
    title: say(isMissing ? pageWords.missing : pageWords.notDone),
    content: [
      element('p', {}, say(isMissing ? pageWords.missingWhy : title, isMissing ? {} : problem.params)),
      element('p', {}, element('a', { href: '/' }, say(pageWords.toStart))),
    ],
  };
  return htmlResponse(pageText(page, reader), { status: isMissing ? 404 : status, headers, request });
}
