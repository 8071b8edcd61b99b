import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const whole = join(import.meta.dirname, 'test');
const isOfWhole = ({ moduleId }: TestSpecification): boolean => moduleId.startsWith(whole);

/** What works with servers, browsers and children takes longest: it begins first, so that no worker is left alone with it in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- what Vitest calls it
    const sorted = await super.sort(files);
    return [...sorted.filter(isOfWhole), ...sorted.filter((file) => !isOfWhole(file))];
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest-modules' },
    sequence: { sequencer: LongestFirst },
    // Most of them wait for a server of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
