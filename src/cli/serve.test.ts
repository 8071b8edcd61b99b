import { describe, expect, it } from 'vitest';
import { runStrand } from '../../test/run-strand.ts';
import type { ServeWish } from './io.ts';

const address = 'http://127.0.0.1:8383';
const place = { folder: '/srv/strand' };

function aServer(firstLink?: string) {
  const wishes: ServeWish[] = [];
  const serve = (wish: ServeWish) => {
    wishes.push(wish);
    return Promise.resolve({ address, firstLink, ended: Promise.resolve() });
  };
  return { wishes, serve };
}

describe('strand serve', () => {
  it('says where it serves, how the first administrator gets in, and how to stop it', async () => {
    const { serve } = aServer(`${address}/link#secret`);
    const { code, out } = await runStrand(['serve'], { serve, place });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '',
        ` serving  ${address}`,
        ` open     ${address}/link#secret   (this link makes you the administrator, once)`,
        '',
        'Ctrl+C stops Strand. What was entered stays in /srv/strand.',
        '',
      ].join('\n'),
    );
  });

  it('says that a database of yours holds what was entered, where there is one', async () => {
    const { serve } = aServer();
    const yours = { ...place, databaseUrl: 'postgres://strand:word@db.example.org/strand' };
    const { out } = await runStrand(['serve'], { serve, place: yours });
    expect(out).toContain('stays in your database, files in /srv/strand.');
    expect(out).not.toContain('word@');
  });

  it('speaks of no link where there are users', async () => {
    const { serve } = aServer();
    expect((await runStrand(['serve'], { serve, place })).out).not.toContain('link');
  });

  it('hands on what was wished, and no samples that nobody asked for', async () => {
    const { serve, wishes } = aServer();
    const options = ['--port', '80', '--host', '::1', '--journal-copy', '/srv/copy'];
    await runStrand(['serve', ...options], { serve, place });
    expect(wishes).toEqual([{ port: '80', host: '::1', journalCopy: '/srv/copy', samples: [] }]);
  });

  it('loads the samples: that of the demonstration and the others, each once', async () => {
    const { serve, wishes } = aServer();
    await runStrand(['serve', '--with-samples'], { serve, place });
    const titles = wishes[0]?.samples.map(({ project }) => project[0]?.title.en);
    expect(titles).toEqual([
      expect.stringMatching(/Migration Technical Assistance Facility/),
      'Coastal Skills and Mobility Facility',
    ]);
  });

  it('refuses what is no port', async () => {
    const { serve } = aServer();
    for (const port of ['65536', '80a', '-1', '1.5'])
      expect(await runStrand(['serve', `--port=${port}`], { serve, place })).toEqual({
        code: 2,
        out: '',
        err: `--port is a number from 0 to 65535, not “${port}”; 0 takes any port that is free.\n`,
      });
  });
});
