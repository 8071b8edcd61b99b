/** The web application: its page for whoever is signed in, its files, which a browser may keep for ever, and its worker. */

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readFindings } from '../../api/findings.ts';
import { readOwnAccount } from '../../api/own-account.ts';
import { fillPath } from '../../api/path.ts';
import { readProject } from '../../api/projects.ts';
import { type Html, element, emptyElement } from '../../formats/text/html/element.ts';
import { localeOf } from '../../i18n/locales/index.ts';
import { findPackageFolder } from '../../workspace/package-folder.ts';
import type { App } from '../app.ts';
import { type Compression, compressionFor } from '../compression.ts';
import type { ServerParts } from '../parts.ts';
import { pagePolicy } from '../security-headers.ts';
import { ownUser } from '../routes/begun-reply.ts';
import { answerPage, type Whole } from './answer-page.ts';
import type { Reader } from './page.ts';
import { pageWords } from './words.ts';

const manifestSchema = z.object({
  script: z.string(),
  style: z.string(),
  worker: z.string(),
  preload: z.array(z.string()),
  files: z.array(z.string()),
  loadedLater: z.record(z.string(), z.array(z.string())),
});
type Manifest = z.infer<typeof manifestSchema>;

const folder = (): string => join(findPackageFolder(), 'dist', 'web');

/** Where the application is: it finds by itself what an address below names. */
const paths = ['/', '/settings', '/projects/*'];

/** Adds the application: its page, the same for everybody who is signed in, and its files. */
export async function addApplication(app: App, parts: ServerParts): Promise<void> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder(), 'manifest.json'), 'utf8')));
  for (const path of paths) {
    app.get(path, (context) =>
      answerPage(context.req.raw, { parts, notes: context.var.notes }, (reader) =>
        Promise.resolve(
          reader.person === undefined
            ? signInBefore(context.req.path)
            : pageFor(manifest, reader, context.req.path),
        ),
      ),
    );
  }
  const known = new Set(manifest.files);
  app.get('/web/*', async (context, next) => {
    const name = context.req.path.slice('/web/'.length);
    if (!known.has(name)) return next();
    return answerFile(name, compressionFor(context.req.header('accept-encoding')));
  });
  const worker = await workerText(manifest);
  app.get('/worker.js', () => answerText(worker, mediaTypes.js));
}

/** The page on which one signs in, to come back from it to a path. */
const signInBefore = (path: string): string =>
  path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;

/** The page for a reader. Styles that its script writes into it carry its nonce. */
function pageFor(manifest: Manifest, reader: Reader, path: string): Whole {
  const nonce = randomBytes(18).toString('base64');
  // A browser asks for six files at once: first what takes longest to come and to be run.
  const early = [...scriptsEarly(manifest, path), ...answersEarly(reader, path)];
  return { whole: pageText(manifest, { reader, nonce, early }), policy: pagePolicy(nonce) };
}

/** What every screen of a project is drawn with. */
const ofProjects = ['src/web/shell/project-pages.tsx', 'src/web/screens/home/home-screen.tsx'];

function scriptsEarly(manifest: Manifest, path: string): readonly Html[] {
  const { loadedLater, preload, script } = manifest;
  const screens = path.startsWith('/projects/')
    ? [...ofProjects, ...screenAt(manifest, path)]
    : ['src/web/screens/portfolio/portfolio-screen.tsx'];
  const sources = ['src/web/app.tsx', ...screens];
  const known = new Set([script, ...preload]);
  const names = new Set(
    sources.flatMap((source) => loadedLater[source] ?? []).filter((name) => !known.has(name)),
  );
  return [...names].map(modulePreload);
}

/** What the screen is drawn with that an address names. */
function screenAt({ loadedLater }: Manifest, path: string): readonly string[] {
  const [, screen = ''] = /^\/projects\/[\w-]+\/[\w-]+\/(\w+)/.exec(path) ?? [];
  const own = new RegExp(`^src/web/screens/${screen}/[\\w-]+-screen\\.tsx$`);
  return Object.keys(loadedLater).filter((source) => own.test(source));
}

const modulePreload = (name: string): Html =>
  emptyElement('link', { rel: 'modulepreload', href: `/web/${name}` });

/** The answers of the API that the application asks for first at an address, so that they come along with its script and not after it. */
function answersEarly({ person }: Reader, path: string): readonly Html[] {
  const [, office, project] = /^\/projects\/([\w-]+)\/([\w-]+)/.exec(path) ?? [];
  if (person === undefined || office === undefined || project === undefined)
    return [fetchEarly(readOwnAccount.path)];
  return [
    // Said in the page itself, but not in those without a project: of these a device keeps one, whoever uses it then.
    emptyElement('meta', { name: 'account', content: JSON.stringify(ownUser(person.user)) }),
    ...[readProject, readFindings].map(({ path: asked }) => fetchEarly(fillPath(asked, { office, project }))),
  ];
}

const fetchEarly = (href: string): Html =>
  emptyElement('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href });

const mediaTypes = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
} as const;

/** Scripts run as workers too, and then under the policy that they come with. */
const workerPolicy = `default-src 'none'; script-src 'self'; connect-src 'self'`;

const answerText = (text: string, mediaType: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': mediaType,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': workerPolicy,
    },
  });

const endings = { br: '.br', gzip: '.gz' } as const;

/** Names carry a hash of the content, so that what has one never changes. */
async function answerFile(name: string, taken: Compression | undefined): Promise<Response> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const mediaType = Object.entries(mediaTypes).find(([known]) => known === ending)?.[1];
  const compression = ending === 'woff2' ? undefined : taken;
  const content = await readFile(join(folder(), compression ? `${name}${endings[compression]}` : name));
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': mediaType ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(ending === 'js' && { 'Content-Security-Policy': workerPolicy }),
      ...(compression && { 'Content-Encoding': compression }),
    },
  });
}

async function workerText({ worker, files, script }: Manifest): Promise<string> {
  const code = await readFile(join(folder(), worker), 'utf8');
  // What reads and draws PDF is larger than all the rest together, and what it is for needs the server.
  const kept = files
    .filter((name) => name !== worker && !/\/(open-|read-)?pdf[.-]/.test(name))
    .map((name) => `/web/${name}`);
  return `self.strandFiles = ${JSON.stringify({ version: script, files: kept })};\n${code}`;
}

type Setting = { readonly reader: Reader; readonly nonce: string; readonly early: readonly Html[] };

/**
 * Fixed, so that it stays where it is when the styles come. Whoever waits for longer than a moment reads that it is loading; whoever does not is not
 * shown that for the blink of an eye.
 */
const arrivingStyle = `
@keyframes arriving { to { visibility: visible; } }
.arriving { position: fixed; margin: 1rem; inset: 0; font: 1rem/1.5 system-ui, sans-serif; }
.arriving { visibility: hidden; animation: arriving 0s 1.5s forwards; }`;

function pageText({ script, style, preload }: Manifest, { reader, nonce, early }: Setting): string {
  const { say, locale } = reader;
  const head = element('head', {}, [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    emptyElement('meta', { property: 'csp-nonce', content: nonce }),
    element('title', {}, 'Strand'),
    emptyElement('link', { rel: 'icon', href: 'data:,' }),
    emptyElement('meta', { name: 'color-scheme', content: 'light dark' }),
    element('style', { nonce }, arrivingStyle),
    emptyElement('link', { rel: 'preload', as: 'style', href: `/web/${style}` }),
    ...preload.map(modulePreload),
    element('script', { src: `/web/${script}`, type: 'module' }, ''),
    ...early,
  ]);
  // The application puts itself in the place of what stands here until it is loaded. Its styles stand behind that, which need not wait for them.
  const body = element('body', {}, [
    element(
      'div',
      { id: 'application' },
      element('p', { role: 'status', class: 'arriving' }, say(pageWords.loading)),
    ),
    emptyElement('link', { rel: 'stylesheet', href: `/web/${style}` }),
    element('noscript', {}, element('p', { role: 'alert' }, say(pageWords.needsScript))),
  ]);
  const { direction } = localeOf(locale);
  return `<!DOCTYPE html>\n${element('html', { lang: locale, dir: direction }, [head, body]).markup}`;
}
