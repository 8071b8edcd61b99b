/**
 * The worker that keeps the application itself on the device, so that it opens without a line. It keeps no answer of the API: the record's copy is
 * in IndexedDB, where signing out wipes it. The server puts the list of files before this code.
 */

declare const self: ServiceWorkerGlobalScope & {
  readonly strandFiles: { readonly version: string; readonly files: readonly string[] };
};

const { version, files } = self.strandFiles;
const cacheName = `strand-${version}`;
const page = '/';

/** Where a browser can be told, it need not start this worker for what it has nothing to say about, or what only lies in the cache. */
type Routes = {
  readonly addRoutes?: (
    routes: readonly {
      readonly condition: { readonly urlPattern: string };
      readonly source: string | { readonly cacheName: string };
    }[],
  ) => Promise<void>;
};

self.addEventListener('install', (event: ExtendableEvent & Routes) => {
  const routed = event.addRoutes?.([
    { condition: { urlPattern: '/api/*' }, source: 'network' },
    { condition: { urlPattern: '/web/*' }, source: { cacheName } },
  ]);
  event.waitUntil(routed?.catch(() => undefined) ?? Promise.resolve());
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([page, ...files]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/web/')) event.respondWith(fromCacheFirst(request));
  else if (
    request.mode === 'navigate' &&
    (pathname === page || pathname === '/settings' || pathname.startsWith('/projects/'))
  )
    event.respondWith(fromLineFirst(request));
});

async function removeOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith('strand-') && name !== cacheName)
      .map((name) => caches.delete(name)),
  );
}

async function fromCacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** The server knows who is signed in; where it does not answer the application opens with what is on the device. */
async function fromLineFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(page);
    if (kept === undefined) throw error;
    return kept;
  }
}
