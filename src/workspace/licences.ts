import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** A package that runs with Strand. `licence` is an SPDX expression; `texts` are the files that hold its licences. */
export type PackageLicence = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: readonly { readonly file: string; readonly text: string }[];
};

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.exactOptional(z.string()),
  dependencies: z.exactOptional(z.record(z.string(), z.string())),
  optionalDependencies: z.exactOptional(z.record(z.string(), z.string())),
});
type Manifest = z.infer<typeof manifestSchema>;

/**
 * The package in a folder and all that it needs at run time and that is installed, in order of name, itself first. Parts for other systems are
 * not installed and hence not listed.
 */
export function licencesOf(folder: string): readonly PackageLicence[] {
  const found = new Map<string, PackageLicence>();
  const visit = (at: string): void => {
    if (found.has(at)) return;
    const manifest = readManifest(at);
    found.set(at, licenceOf(at, manifest));
    for (const name of dependenciesOf(manifest)) {
      const there = findPackage(name, at);
      if (there !== undefined) visit(there);
    }
  };
  visit(folder);
  const [own, ...others] = [...found.values()];
  return own === undefined ? [] : [own, ...others.toSorted(byName)];
}

const byName = (a: PackageLicence, b: PackageLicence): number =>
  `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1;

const readManifest = (folder: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

const dependenciesOf = (manifest: Manifest): readonly string[] =>
  Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });

const licenceOf = (folder: string, { name, version, license = 'UNLICENSED' }: Manifest): PackageLicence => ({
  name,
  version,
  licence: license,
  texts: licenceFilesIn(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
});

const licenceFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .toSorted();

/** The folder of a package as Node finds it: in `node_modules` beside the one that needs it, else further up. */
function findPackage(name: string, from: string): string | undefined {
  const candidate = join(from, 'node_modules', name);
  if (existsSync(join(candidate, 'package.json'))) return candidate;
  const parent = dirname(from);
  return parent === from ? undefined : findPackage(name, parent);
}
