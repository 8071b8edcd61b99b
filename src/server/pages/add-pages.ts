/** The pages: what people see of Strand in a browser. They read through the workspace, and their script writes through the JSON API. */

import type { App } from '../app.ts';
import type { ServerParts } from '../parts.ts';
import { addApplication } from './add-application.ts';
import { answerPage } from './answer-page.ts';
import { httpsPage, needsHttps } from './https-page.ts';
import { openPages, ownPages } from './pages.ts';
import { readAssets } from './read-assets.ts';

/** Adds the pages to the application, with their style and script, and the web application. */
export async function addPages(app: App, parts: ServerParts): Promise<void> {
  for (const { path, mediaType, bytes } of await readAssets())
    app.get(path, () => new Response(bytes, { headers: { 'Content-Type': mediaType, ...revalidated } }));
  await addApplication(app, parts);
  for (const [path, build] of Object.entries(openPages)) {
    app.get(path, (context) =>
      answerPage(context.req.raw, { parts, notes: context.var.notes }, async (reader) => {
        const { headers } = context.req.raw;
        if (needsHttps(headers, parts.address)) return httpsPage(reader.say, headers.get('host') ?? '');
        return path === '/sign-in' && reader.person !== undefined ? '/' : build(reader, parts);
      }),
    );
  }
  for (const [path, build] of Object.entries(ownPages)) {
    app.get(path, (context) =>
      answerPage(context.req.raw, { parts, notes: context.var.notes }, async ({ person, ...reader }) =>
        person === undefined ? '/sign-in' : build({ ...reader, person }, parts, context.req.query()),
      ),
    );
  }
}

/** The browser asks each time, and an update of Strand shows at once. */
const revalidated = { 'Cache-Control': 'no-cache' };
