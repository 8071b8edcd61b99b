/** The pages: what people see of Strand in a browser. They read through the workspace, and their script writes through the JSON API. */

import { Problem, problems } from '../../core/problem.ts';
import { element } from '../../formats/text/html/element.ts';
import { findLocaleTag } from '../../i18n/locales/index.ts';
import type { App } from '../app.ts';
import { setCookie } from '../cookie.ts';
import { type Identified, identify } from '../identify.ts';
import type { ServerParts } from '../parts.ts';
import { readerLocale } from '../reader-locale.ts';
import { faultOf } from '../request-line.ts';
import type { RequestNotes } from '../request-notes.ts';
import { httpsPage, needsHttps } from './https-page.ts';
import { type Page, pageText, type Reader, readerOf } from './page.ts';
import { openPages, ownPages } from './pages.ts';
import { readAssets } from './read-assets.ts';
import { pageWords } from './words.ts';

/** Adds the pages to the application, with their style and script. */
export async function addPages(app: App, parts: ServerParts): Promise<void> {
  for (const { path, mediaType, bytes } of await readAssets())
    app.get(path, () => new Response(bytes, { headers: { 'Content-Type': mediaType, ...revalidated } }));
  for (const [path, build] of Object.entries(openPages)) {
    app.get(path, (context) =>
      answer(context.req.raw, { parts, notes: context.var.notes }, async (reader) => {
        const { headers } = context.req.raw;
        if (needsHttps(headers, parts.address)) return httpsPage(reader.say, headers.get('host') ?? '');
        return path === '/sign-in' && reader.person !== undefined ? '/' : build(reader, parts);
      }),
    );
  }
  for (const [path, build] of Object.entries(ownPages)) {
    app.get(path, (context) =>
      answer(context.req.raw, { parts, notes: context.var.notes }, async ({ person, ...reader }) =>
        person === undefined ? '/sign-in' : build({ ...reader, person }, parts, context.req.query()),
      ),
    );
  }
}

/** The browser asks each time, and an update of Strand shows at once. */
const revalidated = { 'Cache-Control': 'no-cache' };

type Answering = { readonly parts: ServerParts; readonly notes: RequestNotes };

/** Answers with a page, or sends the browser to a path. What is refused is a page too. */
async function answer(
  request: Request,
  { parts, notes }: Answering,
  build: (reader: Reader) => Promise<Page | string>,
): Promise<Response> {
  notes.add({ contract: `page ${new URL(request.url).pathname}` });
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' });
  const unknown = readerOf(readerLocale(request.headers.get('accept-language')), undefined);
  const state = { reader: unknown };
  try {
    const who = await identify(request.headers, 'anyone', parts);
    if (who.renewed !== undefined)
      headers.append('Set-Cookie', setCookie(who.renewed.token, (who.renewed.endsAt - parts.clock()) / 1000));
    state.reader = await readerFor(who, unknown, parts);
    notes.add({ ...(who.sender !== undefined && { user: who.sender.user }) });
    const page = await build(state.reader);
    if (typeof page !== 'string')
      return new Response(pageText(page, state.reader), { status: page.status ?? 200, headers });
    headers.set('Location', page);
    return new Response(null, { status: 303, headers });
  } catch (error) {
    return refused(error, { headers, reader: state.reader, notes });
  }
}

/** The reader in the language that he chose. */
async function readerFor(
  { sender }: Identified,
  unknown: Reader,
  { accounts }: ServerParts,
): Promise<Reader> {
  if (sender === undefined) return unknown;
  const user = await accounts.readOwn(sender);
  return readerOf(findLocaleTag(user.locale) ?? unknown.locale, { sender, user });
}

type Refusing = { readonly headers: Headers; readonly reader: Reader; readonly notes: RequestNotes };

/** What somebody has no part in is not there, and so both look alike. */
function refused(error: unknown, { headers, reader, notes }: Refusing): Response {
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
  return new Response(pageText(page, reader), { status: isMissing ? 404 : status, headers });
}
