/** What stands in packaging/, the Dockerfile and the compose file: that it fits the code and itself. */

import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the settings', () => {
  it('are explained one and all where they are made', () => {
    const known = new Set(all(read('src/server/config.ts'), /\b(STRAND_[A-Z_]+): \{/g));
    const explained = new Set(all(read('packaging/strand.env.example'), /^# (STRAND_[A-Z_]+)=/gm));
    // The units and the image say where the data is; programs of PostgreSQL come with Strand.
    const said = ['STRAND_DATA', 'STRAND_POSTGRES_BIN'];
    expect([...known].filter((name) => !explained.has(name) && !said.includes(name))).toEqual([]);
    const ofTheBackup = new Set(all(read('packaging/nightly-backup.sh'), /\$\{(STRAND_[A-Z_]+):-/g));
    expect([...explained].filter((name) => !known.has(name) && !ofTheBackup.has(name))).toEqual([]);
  });
});

describe('the units', () => {
  const units = ['strand.service', 'strand-backup.service', 'strand-backup.timer'].map((name) =>
    read(`packaging/${name}`),
  );

  it('start and name what is there, and run as nobody mighty', () => {
    const named = units.flatMap((unit) => all(unit, /\/opt\/strand\/(\S+)/g));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    for (const unit of units.filter((text) => text.includes('ExecStart')))
      expect(unit).toMatch(/^User=strand$/m);
  });

  it('find scripts that can be run', () => {
    for (const script of ['nightly-backup.sh', 'make-database.sh'])
      expect(() => accessSync(join(root, 'packaging', script), constants.X_OK)).not.toThrow();
  });
});

describe('the Dockerfile', () => {
  const text = read('Dockerfile');

  it('copies what is there and what .dockerignore lets through', () => {
    const copied = all(text, /^COPY ((?!--)[^\n]+) \S+$/gm).flatMap((sources) => sources.split(' '));
    const passed = all(read('.dockerignore'), /^!(\S+)$/gm);
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(join(root, path)) || !passed.includes(path))).toEqual([]);
  });

  it('runs as a user without rights', () => {
    const [last = ''] = all(text, /^USER (\S+)$/gm).slice(-1);
    expect(last).toBe('node');
    expect(text.indexOf('USER node')).toBeLessThan(text.indexOf('ENTRYPOINT'));
  });
});

describe('the compose file', () => {
  const text = read('compose.yaml');

  it('names files that come with Strand, and shows the password of the superuser to the database alone', () => {
    const mounted = all(text, /- \.\/(\S+?):/g);
    expect(mounted.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    for (const name of all(text, /env_file: (\S+)/g))
      expect(existsSync(join(root, 'packaging', `${name}.example`))).toBe(true);
    expect(read('packaging/strand.env.example')).not.toMatch(/POSTGRES_PASSWORD/);
  });

  it('publishes no port to other machines', () => {
    const ports = all(text, /- "(\S+:\d+:\d+)"/g);
    expect(ports).toEqual(['127.0.0.1:8383:8383']);
  });
});
