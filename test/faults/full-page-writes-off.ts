import type { Fault } from './fault.ts';

/** Torn pages cannot be mended. */
export const fullPageWritesOff: Fault = {
  name: 'full-page-writes-off',
  edits: [
    {
      file: 'src/store/embedded/postmaster.ts',
      find: "    full_page_writes: 'on',",
      replace: "    full_page_writes: 'off',",
    },
  ],
  harness: {
    file: 'test/power-loss.test.ts',
    test: 'loses nothing that was acknowledged, whatever of the rest is on the disk',
  },
  unseenBy: {
    file: 'test/kill.test.ts',
    test: 'loses nothing that was acknowledged and does nothing twice, whoever is killed and when',
  },
};
