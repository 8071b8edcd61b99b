import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { identifyProcess, isProcessOf, livenessOf, type ProcessIdentity } from './process-identity.ts';

describe('identifyProcess', () => {
  test('gives the same for the same process, and nothing for one that is not there', () => {
    expect(identifyProcess(process.pid)).toEqual(identifyProcess(process.pid));
    expect(identifyProcess(2 ** 30)).toBeUndefined();
  });
});

describe('livenessOf', () => {
  test('is alive until the process ends, and dead after that', async () => {
    const child = spawn('sleep', ['60']);
    const identity = identifyProcess(child.pid ?? 0) as ProcessIdentity;
    expect(livenessOf(identity)).toBe('alive');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(livenessOf(identity)).toBe('dead');
  });

  test('is dead where another process has the number now', () => {
    expect(livenessOf({ ...identityOfMine(), began: 'before' })).toBe('dead');
  });

  test('is unknown where the process is of another place', () => {
    expect(livenessOf({ ...identityOfMine(), place: 'another container' })).toBe('unknown');
  });
});

describe('isProcessOf', () => {
  test('holds for the process that works in the folder alone', async () => {
    const folder = realpathSync(tmpdir());
    const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1e6)', folder], { cwd: folder });
    await once(child, 'spawn');
    expect(isProcessOf(child.pid ?? 0, folder)).toBe(true);
    expect(isProcessOf(child.pid ?? 0, `${folder}/other`)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isProcessOf(child.pid ?? 0, folder)).toBe(false);
  });
});

function identityOfMine(): ProcessIdentity {
  return identifyProcess(process.pid) as ProcessIdentity;
}
