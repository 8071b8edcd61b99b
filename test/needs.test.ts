import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedData, testWithSharedData, testWithTool } from './needs.ts';

describe('sharedData', () => {
  test('is undefined for what is not there', () => {
    expect(sharedData('no/such-file')).toBeUndefined();
  });
});

describe('testWithSharedData', () => {
  testWithSharedData('iati/SOURCES.md', 'gives the path of the file', async (path) => {
    expect(await readFile(path, 'utf8')).not.toBe('');
  });
});

describe('testWithTool', () => {
  testWithTool('node', 'gives the path of the program', (path) => {
    expect(basename(path)).toBe('node');
  });
});
