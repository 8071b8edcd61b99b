// Bundles the web application into dist/web: its entry, a chunk for each screen, styles, fonts, and a manifest that says what its page loads.
// Names carry a hash of the content, so that a browser may keep each file for ever.

import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const entry = 'src/web/main.tsx';
const worker = 'src/web/worker/worker.ts';
const targets = ['es2022', 'chrome109', 'firefox115', 'safari16'];

const overview = [
  'src/web/app.tsx',
  'src/web/shell/project-pages.tsx',
  'src/web/screens/home/home-screen.tsx',
  // What nearly every screen needs too.
  'src/core/checks/check.ts',
  'src/web/fold-for-search.ts',
  'src/core/base/id.ts',
];
const engine = ['src/web/project/engine.ts'];
// The screens to which links lead from outside.
const entered = ['src/web/screens/plan/plan-screen.tsx', 'src/web/screens/report/report-screen.tsx'];
// Programs that run beside the page. Each is both sides: the page loads it to open the worker, and the worker is the same file again, without a document.
const besides = [
  'src/web/checking/checking-worker.ts',
  'src/web/screens/report/preview-worker.ts',
  'src/web/screens/import/reading-worker.ts',
  'src/web/pdf/pdf-worker.ts',
];

// The files of the application: `{ path, contents }`, paths from the root, with two compressed copies of each that becomes smaller.
export async function bundleWeb(root) {
  const beside = await bundle(root, {
    plugins: [sideOf(root, true)],
    modulePreload: false,
    rolldownOptions: { input: besides.map((path) => join(root, path)), output: outputIn('workers') },
  });
  const addressOf = new Map(
    beside.output.filter(({ isEntry }) => isEntry).map((one) => [one.facadeModuleId, `/web/${one.fileName}`]),
  );
  const page = await bundle(root, {
    plugins: [sideOf(root, false, addressOf), checksBeside(root)],
    modulePreload: { polyfill: false, resolveDependencies: ofScreens },
    rolldownOptions: {
      input: [entry, worker].map((path) => join(root, path)),
      preserveEntrySignatures: 'allow-extension',
      output: { ...outputIn('chunks'), codeSplitting: { groups: groupsIn(root) } },
    },
  });
  const output = [...page.output, ...beside.output];
  const files = output.map((one) => ({
    path: join('dist', 'web', one.fileName),
    contents: Buffer.from(one.type === 'chunk' ? one.code : one.source),
  }));
  const manifest = Buffer.from(
    JSON.stringify(
      { ...manifestOf(root, page.output), files: output.map(({ fileName }) => fileName) },
      undefined,
      2,
    ),
  );
  return [
    ...(await Promise.all(files.map(withCompressed))).flat(),
    { path: join('dist', 'web', 'manifest.json'), contents: manifest },
  ];
}

const bundle = (root, { plugins, ...own }) =>
  inProduction(() =>
    build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      base: '/web/',
      plugins: [cataloguesOnDemand(root), ownLanguagesOnly, spokenLanguage, ...plugins],
      build: {
        write: false,
        outDir: 'dist/web',
        target: targets,
        cssCodeSplit: false,
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        ...own,
      },
    }),
  );

// A screen is waited for, and asks for all that it needs at once. Of what comes once a screen stands each file is asked for when it is read that it is
// needed, which is less to do.
const ofScreens = (name, needed) => (/-(screen|page)-[\w-]+\.js$/.test(name) ? needed : []);

const outputIn = (folder) => ({
  entryFileNames: folder === 'chunks' ? '[name]-[hash].js' : `${folder}/[name]-[hash].js`,
  // The name of what several screens share lists them all.
  chunkFileNames: ({ name }) => `${folder}/${name.split('~')[0]}-[hash].js`,
  assetFileNames: 'assets/[name]-[hash][extname]',
});

// Leaves of a program that is both sides the one that is meant; the page's opens the worker at its own address.
const sideOf = (root, isWorker, addressOf) => ({
  name: 'side',
  enforce: 'pre',
  transform: (code, id) =>
    besides.some((path) => join(root, path) === id)
      ? code
          .replace("typeof document === 'undefined'", String(isWorker))
          .replace('import.meta.url', isWorker ? "''" : JSON.stringify(addressOf.get(id)))
      : undefined,
});

// What checks the record runs beside the page, and tells it what a correction would change: the page has none of the checks.
const noChecks = '\0no-checks';
const checksBeside = (root) => ({
  name: 'checks-beside',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../checks/index.ts' && importer === join(root, 'src/core/commands/apply-fix.ts')
      ? noChecks
      : undefined,
  load: (id) => (id === noChecks ? 'export const checks = [];' : undefined),
});

// The tests set it for themselves, and Vite would make what is for developers.
async function inProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

// Each file that is asked for costs a way there and back, and with hundreds of small ones that would be most of the wait. So what begins a session
// stands together, what the overview of a project needs stands together, with all that it imports, and so does what draws tabs, what draws over the page, what
// the screens share that are entered first, what decides, and what of ours many screens share. What two of them want goes to the one that stands first. What else
// several screens share is put together where it is small, and by no more than that: larger chunks would wait for one another in a circle.
function groupsIn(root) {
  const among = (paths) => {
    const ids = new Set(paths.map((path) => join(root, path)));
    return (id) => ids.has(id);
  };
  return [
    { name: 'begin', test: among([entry]) },
    { name: 'overview', test: among(overview) },
    { name: 'pdf', test: /pdfjs-dist.*\/pdf\.m?js$/ },
    { name: 'tabs', test: /react-aria-components.*\/Tabs\.mjs$/ },
    { name: 'over', test: /react-aria-components.*\/(Dialog|Menu|Modal|Popover)\.mjs$/ },
    { name: ofOurs('entered', root, entered), minShareCount: 2 },
    { name: ofOurs('deciding', root, engine), minShareCount: 2 },
    { name: 'common', test: /\/src\//, minShareCount: 3 },
    { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 1200 },
    { name: 'engine', test: among(engine) },
  ];
}

// Names what of ours some files need, with all that they import.
function ofOurs(name, root, paths) {
  let needed;
  return (id, graph) => {
    needed ??= needs(
      paths.map((path) => join(root, path)),
      (one) => graph.getModuleInfo(one)?.importedIds ?? [],
    );
    return needed.has(id) && id.startsWith(join(root, 'src/')) ? name : null;
  };
}

function needs(ids, importsOf, found = new Set()) {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    needs(importsOf(id), importsOf, found);
  }
  return found;
}

// The application loads one language when it starts, not all of them with each message.
const cataloguesOnDemand = (root) => ({
  name: 'catalogues-on-demand',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/catalogues.ts') ? join(root, 'src/i18n/locales/catalogues-on-demand.ts') : undefined,
});

// React Aria speaks thirty languages; of these the application has three.
const noWords = '\0no-words';
const ownLanguagesOnly = {
  name: 'own-languages-only',
  enforce: 'pre',
  resolveId: (source) =>
    /\/intl\/.*[a-z]{2}-[A-Z]{2}\.mjs$/.test(source) && !/(en-US|fr-FR|ar-AE)\.mjs$/.test(source)
      ? noWords
      : undefined,
  load: (id) => (id === noWords ? 'export default {}' : undefined),
};

// React Aria asks the browser for all languages that it knows, and how each is written, which takes longer than all else before something is drawn. The
// application says which language is spoken, and of its three one runs from right to left.
const sourceInstead = {
  '/i18n/useDefaultLocale.mjs': `
    const ofPage = () => ({ locale: document.documentElement.lang, direction: document.documentElement.dir });
    export { ofPage as getDefaultLocale, ofPage as useDefaultLocale };`,
  '/i18n/utils.mjs': `export const isRTL = (locale) => locale.startsWith('ar');`,
};
const spokenLanguage = {
  name: 'spoken-language',
  enforce: 'pre',
  load: (id) =>
    Object.entries(sourceInstead).find(([end]) => id.endsWith(`/react-aria/dist/private${end}`))?.[1],
};

// What the page of the application loads at once, what each screen loads when it is first shown, and everything that there is of it.
function manifestOf(root, output) {
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((one) => [one.fileName, one]));
  // What is put together has no chunk of its own name.
  const together = [...overview, ...engine].map((source) => join(root, source));
  const bySource = new Map(
    [...chunks.values()].flatMap(({ facadeModuleId, moduleIds, fileName }) =>
      [facadeModuleId, ...moduleIds.filter((id) => together.includes(id))]
        .filter((id) => id !== null)
        .map((id) => [relative(root, id), fileName]),
    ),
  );
  const main = bySource.get(entry);
  const lazy = [...bySource].filter(([source]) => /^src\/web\/.*\.tsx?$/.test(source) && source !== entry);
  return {
    script: main,
    style: output.find(({ fileName }) => fileName.endsWith('.css')).fileName,
    worker: bySource.get(worker),
    preload: [...staticImports(chunks, main)],
    loadedLater: Object.fromEntries(
      lazy.map(([source, name]) => [source, [name, ...staticImports(chunks, name)]]),
    ),
  };
}

// The files that one imports, and they in turn.
function staticImports(chunks, name) {
  const [, ...found] = needs([name], (one) => chunks.get(one).imports);
  return found;
}

async function withCompressed(file) {
  const { path, contents } = file;
  if (basename(path).endsWith('.woff2')) return [file];
  // The best takes a second for each megabyte, which what reads PDF is not worth.
  const quality = contents.length > 512 * 1024 ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return [
    file,
    { path: `${path}.gz`, contents: await promisify(gzip)(contents, { level: 9 }) },
    { path: `${path}.br`, contents: await promisify(brotliCompress)(contents, { params }) },
  ];
}
