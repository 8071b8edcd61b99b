// Bundles the web application into dist/web: its entry, a chunk for each screen, styles, fonts, and a manifest that says what its page loads.
// Names carry a hash of the content, so that a browser may keep each file for ever.

import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const entry = 'src/web/main.tsx';
const worker = 'src/web/worker/worker.ts';
const targets = ['es2022', 'chrome109', 'firefox115', 'safari16'];

// Each file that is asked for costs a way there and back, and with hundreds of small ones that would be most of the wait. So what the overview of a
// project needs stands together, with what nearly everything else needs too, and so does what decides and checks; what only some screens share is
// put with its like where it is small.
const together = [
  {
    name: 'overview',
    roots: [
      entry,
      'src/web/shell/project-pages.tsx',
      'src/web/screens/home/home-screen.tsx',
      'src/core/checks/check.ts',
      'src/core/base/id.ts',
    ],
  },
  { name: 'engine', roots: ['src/web/project/engine.ts'] },
];
const smallBytes = 3_000;

// The files of the application: `{ path, contents }`, paths from the root, with a compressed copy of each that becomes smaller.
export async function bundleWeb(root) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: '/web/',
    plugins: [cataloguesOnDemand(root), ownLanguagesOnly],
    build: {
      write: false,
      outDir: 'dist/web',
      target: targets,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: [entry, worker].map((path) => join(root, path)),
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name]-[hash].js',
          // The name of what several screens share lists them all.
          chunkFileNames: ({ name }) => `chunks/${name.split('~')[0]}-[hash].js`,
          assetFileNames: 'assets/[name]-[hash][extname]',
          codeSplitting: { groups: groupsIn(root) },
        },
      },
    },
  });
  const files = output.map((one) => ({
    path: join('dist', 'web', one.fileName),
    contents: Buffer.from(one.type === 'chunk' ? one.code : one.source),
  }));
  const manifest = Buffer.from(JSON.stringify(manifestOf(root, output), undefined, 2));
  return [
    ...files.flatMap(withCompressed),
    { path: join('dist', 'web', 'manifest.json'), contents: manifest },
  ];
}

function groupsIn(root) {
  const own = together.map(({ name, roots }, nth) => {
    const ids = new Set(roots.map((path) => join(root, path)));
    return { name, test: (id) => ids.has(id), priority: 2 + together.length - nth };
  });
  return [
    ...own,
    { name: 'pdf', test: /pdfjs-dist.*\/pdf\.m?js$/, priority: 2 },
    {
      name: 'shared',
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: smallBytes,
      priority: 1,
    },
  ];
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

// What the page of the application loads at once, what each screen loads when it is first shown, and everything that there is of it.
function manifestOf(root, output) {
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((one) => [one.fileName, one]));
  const bySource = new Map(
    [...chunks.values()].flatMap((one) =>
      one.facadeModuleId === null ? [] : [[relative(root, one.facadeModuleId), one.fileName]],
    ),
  );
  const main = bySource.get(entry);
  const lazy = [...bySource].filter(([source]) => /^src\/web\/.*\.tsx?$/.test(source) && source !== entry);
  return {
    script: main,
    style: output.find(({ fileName }) => fileName.endsWith('.css')).fileName,
    worker: bySource.get(worker),
    preload: [...staticImports(chunks, main)],
    files: output.map(({ fileName }) => fileName),
    loadedLater: Object.fromEntries(
      lazy.map(([source, name]) => [source, [name, ...staticImports(chunks, name)]]),
    ),
  };
}

function staticImports(chunks, name, found = new Set()) {
  for (const next of chunks.get(name).imports) {
    if (found.has(next)) continue;
    found.add(next);
    staticImports(chunks, next, found);
  }
  return found;
}

function withCompressed(file) {
  if (basename(file.path).endsWith('.woff2')) return [file];
  return [file, { path: `${file.path}.gz`, contents: gzipSync(file.contents, { level: 9 }) }];
}
