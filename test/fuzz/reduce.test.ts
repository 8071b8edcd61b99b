import { describe, expect, it } from 'vitest';
import { smallest } from './reduce.ts';
import type { Request } from './request.ts';

const request: Request = {
  actor: 'coordinator',
  method: 'POST',
  path: '/api/sign-in',
  query: [
    ['a', '1'],
    ['b', '2'],
  ],
  headers: [['X-One', '1']],
  body: { json: { kept: { list: [1, 2, 'the fault stands here', 4] }, other: [{ a: 1 }, { b: 2 }] } },
};

const fails = async ({ body }: Request): Promise<boolean> => JSON.stringify(body)?.includes('fault') ?? false;

describe('smallest', () => {
  it('leaves away all that the failure does not need', async () => {
    const { query, headers, body } = await smallest(request, fails);
    expect([query, headers]).toEqual([[], []]);
    expect(JSON.stringify(body).length).toBeLessThan(45);
    expect(JSON.stringify(body)).toContain('fault');
  });

  it('makes bytes shorter', async () => {
    const broken = { ...request, body: { bytes: Buffer.from(`${'x'.repeat(500)}!${'y'.repeat(300)}`) } };
    const least = await smallest(broken, async ({ body }) =>
      body !== undefined && 'bytes' in body ? Buffer.from(body.bytes).includes('!') : false,
    );
    expect(least.body).toEqual({ bytes: Buffer.from('!') });
  });

  it('is the request itself where nothing can go', async () => {
    const least: Request = { ...request, query: [], headers: [], body: undefined };
    expect(await smallest(least, async () => true)).toEqual(least);
  });
});
