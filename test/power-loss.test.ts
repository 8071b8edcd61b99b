import { afterAll, expect, test } from 'vitest';
import { describeWithTool } from './needs.ts';
import { loseFiles } from './soak/file-loss.ts';
import { killOften } from './soak/kill.ts';
import { losePower, type Recording, recordServer, syncsPerCommit } from './soak/power-loss.ts';
import { clearWorkFolder } from './soak/wrapped-postgres.ts';

describeWithTool('strace', 'power loss while several people write', () => {
  const recordings: Recording[] = [];
  const record = async (order: Parameters<typeof recordServer>[0]): Promise<Recording> => {
    const recording = await recordServer(order);
    recordings.push(recording);
    return recording;
  };
  afterAll(async () => {
    for (const { work } of recordings) await clearWorkFolder(work);
  });

  test('loses nothing that was acknowledged, whatever of the rest is on the disk', async () => {
    const several = await record({ senders: 3, wishes: 16, checkpointEvery: 6 });
    const { losses, acknowledged } = await losePower(several, { states: 30, seed: 1 });
    expect(losses).toEqual([]);
    expect(acknowledged).toBe(48);
  }, 360_000);

  test('has the log on the disk before each acknowledgement', async () => {
    const alone = await record({ senders: 1, wishes: 24 });
    const syncs = syncsPerCommit(alone);
    expect(syncs).toHaveLength(23);
    expect(Math.min(...syncs)).toBeGreaterThanOrEqual(1);
  }, 180_000);

  test('leaves every file that was kept, and none that is not what its name says', async () => {
    const { states, losses } = await loseFiles(1);
    expect(losses).toEqual([]);
    expect(states).toBeGreaterThan(100);
  }, 120_000);

  test('is what a database that does not sync fails, though it survives being killed', async () => {
    const settings = { fsync: 'off' };
    const careless = await record({ senders: 1, wishes: 8, settings });
    const { losses } = await losePower(careless, { states: 4, seed: 1 });
    expect(losses.join()).toContain('lost: ');
    const killed = await killOften({ cycles: 3, seed: 1, lanes: 1, settings });
    expect(killed.losses).toEqual([]);
  }, 180_000);
});
