import { describe, expect, it } from 'vitest';
import { emptyProject } from '../core/project.ts';
import type { SizedProject } from './current-project.ts';
import { openProjectCache } from './project-cache.ts';

const value = (sizeBytes: number, version = 1): SizedProject => ({
  project: emptyProject,
  head: { version, hash: '0'.repeat(64) },
  sizeBytes,
});

describe('openProjectCache', () => {
  it('gives up the values that were used longest ago when there is no room', () => {
    const cache = openProjectCache(100);
    cache.keep('office', 'prj_1', value(40));
    cache.keep('office', 'prj_2', value(40));
    cache.find('office', 'prj_1');
    cache.keep('office', 'prj_3', value(40));
    expect(['prj_1', 'prj_2', 'prj_3'].map((project) => cache.find('office', project)?.sizeBytes)).toEqual([
      40,
      undefined,
      40,
    ]);
    expect(cache.sizeBytes()).toBe(80);
  });
  it('keeps one value of a project, the last', () => {
    const cache = openProjectCache(100);
    cache.keep('office', 'prj_1', value(90));
    cache.keep('office', 'prj_1', value(60, 2));
    expect(cache.find('office', 'prj_1')?.head.version).toBe(2);
    expect(cache.sizeBytes()).toBe(60);
  });
  it('does not keep what is larger than all its room', () => {
    const cache = openProjectCache(100);
    cache.keep('office', 'prj_1', value(101));
    expect(cache.find('office', 'prj_1')).toBeUndefined();
    expect(cache.sizeBytes()).toBe(0);
  });
  it('tells offices apart', () => {
    const cache = openProjectCache(100);
    cache.keep('office', 'prj_1', value(10));
    expect(cache.find('other', 'prj_1')).toBeUndefined();
  });
});
