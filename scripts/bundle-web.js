// Bundles the web application into dist/web: its entry, a chunk for each screen, styles, fonts, and a manifest that says what its page loads.
// Names carry a hash of the content, so that a browser may keep each file for ever.

import { build } from 'esbuild';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const entry = 'src/web/main.tsx';
const worker = 'src/web/worker/worker.ts';
const targets = ['es2022', 'chrome109', 'firefox115', 'safari16'];

// The files of the application: `{ path, contents }`, paths from the root, with a compressed copy of each that becomes smaller.
export async function bundleWeb(root) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry, worker],
    outdir: 'dist/web',
    entryNames: '[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: targets,
    jsx: 'automatic',
    minify: true,
    metafile: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    loader: { '.woff2': 'file' },
    publicPath: '/web',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [cataloguesOnDemand(root), ownLanguagesOnly],
  });
  const files = outputFiles.map(({ path, contents }) => ({ path: relative(root, path), contents }));
  const manifest = Buffer.from(JSON.stringify(manifestOf(metafile), undefined, 2));
  return [
    ...files.flatMap(withCompressed),
    { path: join('dist', 'web', 'manifest.json'), contents: manifest },
  ];
}

// The application loads one language when it starts, not all of them with each message.
const cataloguesOnDemand = (root) => ({
  name: 'catalogues-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\/catalogues\.ts$/ }, () => ({
      path: join(root, 'src/i18n/locales/catalogues-on-demand.ts'),
    }));
  },
});

// React Aria speaks thirty languages; of these the application has three.
const ownLanguagesOnly = {
  name: 'own-languages-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/intl\/.*[a-z]{2}-[A-Z]{2}\.mjs$/ }, ({ path }) =>
      /(en-US|fr-FR|ar-AE)\.mjs$/.test(path) ? undefined : { path, namespace: 'no-words' },
    );
    onLoad({ filter: /.*/, namespace: 'no-words' }, () => ({ contents: 'export default {}', loader: 'js' }));
  },
};

const name = (path) => relative('dist/web', path);

// What the page of the application loads at once, what each screen loads when it is first shown, and everything that there is of it.
function manifestOf({ outputs }) {
  const entries = new Map(Object.entries(outputs).map(([path, { entryPoint }]) => [entryPoint, path]));
  const main = entries.get(entry);
  const lazy = [...entries].filter(
    ([source]) => /^src\/web\/.*\.tsx?$/.test(source ?? '') && source !== entry,
  );
  return {
    script: name(main),
    style: name(outputs[main].cssBundle),
    worker: name(entries.get(worker)),
    preload: [...staticImports(outputs, main)].map(name),
    files: Object.keys(outputs).map(name),
    loadedLater: Object.fromEntries(
      lazy.map(([source, path]) => [source, [path, ...staticImports(outputs, path)].map(name)]),
    ),
  };
}

function staticImports(outputs, path, found = new Set()) {
  for (const { path: next, kind } of outputs[path].imports) {
    if (kind !== 'import-statement' || found.has(next)) continue;
    found.add(next);
    staticImports(outputs, next, found);
  }
  return found;
}

function withCompressed(file) {
  if (basename(file.path).endsWith('.woff2')) return [file];
  return [file, { path: `${file.path}.gz`, contents: gzipSync(file.contents, { level: 9 }) }];
}
