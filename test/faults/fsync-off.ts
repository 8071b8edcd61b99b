import type { Fault } from './fault.ts';

/** The database does not sync. */
export const fsyncOff: Fault = {
  name: 'fsync-off',
  edits: [
    { file: 'src/store/embedded/postmaster.ts', find: "    fsync: 'on',", replace: "    fsync: 'off'," },
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
