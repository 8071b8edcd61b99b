/** How much a browser must load before the first screen stands, and for each further one: compressed, in bytes. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../ensure-built.ts';
import { root } from '../source-files.ts';

type Manifest = {
  readonly script: string;
  readonly style: string;
  readonly preload: readonly string[];
  readonly files: readonly string[];
  readonly loadedLater: Readonly<Record<string, readonly string[]>>;
};

const folder = join(root, 'dist', 'web');
const kB = 1000;

const sizeOf = (names: Iterable<string>): number =>
  [...new Set(names)]
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(folder, `${name}.gz`)).size, 0);

describe('the web application', () => {
  let manifest: Manifest;
  beforeAll(() => {
    ensureBuilt();
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  }, 120_000);

  const first = (): readonly string[] => [manifest.script, ...manifest.preload];
  const filesOf = (source: string): readonly string[] => manifest.loadedLater[source] ?? [];
  const home = (): readonly string[] => [
    ...first(),
    ...filesOf('src/web/shell/project-pages.tsx'),
    ...filesOf('src/web/screens/home/home-screen.tsx'),
  ];

  const engine = (): readonly string[] => filesOf('src/web/project/engine.ts');

  it('loads at most 170 kB of script before the overview of a project stands', () => {
    expect(filesOf('src/web/screens/home/home-screen.tsx')).not.toEqual([]);
    expect(sizeOf(home())).toBeLessThanOrEqual(170 * kB);
  });

  it('loads at most 30 kB more, then, to decide in the browser', () => {
    const known = new Set(home());
    expect(engine()).not.toEqual([]);
    expect(sizeOf(engine().filter((name) => !known.has(name)))).toBeLessThanOrEqual(30 * kB);
  });

  it('loads at most 100 kB to check beside the page, once that stands', () => {
    const own = manifest.files.filter((name) => /^workers\/(check|indexes|preload)/.test(name));
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(sizeOf(own)).toBeLessThanOrEqual(100 * kB);
  });

  it('loads at most 60 kB more for any other screen', () => {
    const screens = Object.keys(manifest.loadedLater).filter((source) =>
      /screens\/[^/]+\/[^/]+-screen\.tsx$/.test(source),
    );
    const sizes = screens.map((source) => {
      // What decides comes with each of its screens, and the menu behind one's name with every screen, once that stands.
      const isOfProject = !source.includes('/portfolio/');
      const known = new Set([
        ...home(),
        ...filesOf('src/web/shell/me-menu.tsx'),
        ...(isOfProject ? engine() : []),
      ]);
      return [source, sizeOf(filesOf(source).filter((name) => !known.has(name)))] as const;
    });
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.filter(([, size]) => size > 60 * kB)).toEqual([]);
  });

  it('has at most 20 kB of style', () => {
    expect(statSync(join(folder, `${manifest.style}.gz`)).size).toBeLessThanOrEqual(20 * kB);
  });
});
