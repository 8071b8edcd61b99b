import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPackageFolder } from '../../workspace/package-folder.ts';

/** A file that pages load. */
export type Asset = {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The style and the script of the pages, as the set-up bundled them. */
export const readAssets = (): Promise<readonly Asset[]> =>
  Promise.all([
    readAsset('style.css', 'text/css; charset=utf-8'),
    readAsset('script.js', 'text/javascript; charset=utf-8'),
  ]);

async function readAsset(name: string, mediaType: string): Promise<Asset> {
  const content = await readFile(join(findPackageFolder(), 'dist', 'pages', name));
  return { path: `/pages/${name}`, mediaType, bytes: new Uint8Array(content) };
}
