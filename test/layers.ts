/** Which layer may import which (docs/architecture.md, "Borders"). A new arrow needs an ADR. */

export type Layer = {
  /** A folder, or a file that is a layer of its own. */
  readonly path: string;
  /** The other layers that it may import. */
  readonly sees: readonly string[];
  /** The packages that it may import; without it, every package. */
  readonly packages?: readonly string[];
  /** Whether it also runs in a browser, and hence must not import Node's own modules. */
  readonly isPure?: boolean;
};

const formats = [
  'src/formats',
  'src/formats/text',
  'src/formats/binary',
  'src/formats/index.ts',
  'src/formats/document-writers.ts',
];
const withoutStore = ['src/core', 'src/i18n', ...formats];
const shell = [...withoutStore, 'src/workspace'];
// Server and command line name what the store keeps by its types.
const edge = [...shell, 'src/api', 'src/store'];

const layers: readonly Layer[] = [
  { path: 'src/core', sees: [], packages: ['zod/mini'], isPure: true },
  { path: 'src/i18n', sees: ['src/core'], packages: ['intl-messageformat'], isPure: true },
  // What all formats share, then the formats, then their list and its laws.
  { path: 'src/formats', sees: ['src/core', 'src/i18n'], isPure: true },
  { path: 'src/formats/text', sees: ['src/core', 'src/i18n', 'src/formats'], isPure: true },
  { path: 'src/formats/binary', sees: ['src/core', 'src/i18n', 'src/formats', 'src/formats/text'] },
  { path: 'src/formats/index.ts', sees: withoutStore },
  { path: 'src/formats/document-writers.ts', sees: withoutStore },
  { path: 'src/formats/laws.test.ts', sees: withoutStore },
  { path: 'src/store', sees: ['src/core'] },
  { path: 'src/workspace', sees: [...withoutStore, 'src/store'] },
  { path: 'src/api', sees: ['src/core'], packages: ['zod/mini'], isPure: true },
  { path: 'src/server', sees: edge },
  { path: 'src/cli', sees: shell },
  {
    path: 'src/web',
    sees: ['src/core', 'src/i18n', 'src/formats', 'src/formats/text', 'src/api'],
    isPure: true,
  },
  { path: 'src/index.ts', sees: [...shell, 'src/api'] },
  // The composition roots: they alone open a store and hand it on.
  { path: 'src/server/main.ts', sees: [...edge, 'src/server'] },
  { path: 'src/cli/main.ts', sees: [...edge, 'src/cli', 'src/server', 'src/server/main.ts'] },
];

/** The layer that a file belongs to: the one with the longest path that fits. */
export function layerOf(path: string): Layer | undefined {
  return layers
    .filter((layer) => path === layer.path || path.startsWith(`${layer.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}
