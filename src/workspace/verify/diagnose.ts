/** What a doctor looks at: the machine, the database, the data folder, the clock and the backups. It changes nothing. */

import { stat, statfs } from 'node:fs/promises';
import { Problem } from '../../core/problem.ts';
import { lastMigration, type Owner, withOwner } from '../../store/owner.ts';
import { type SafetySetting, safetySettings } from '../../store/server-settings.ts';
import { findLastBackup } from '../backup/last-backup.ts';
import { type DataPlace, databaseOf, refuseUnused } from '../data-place.ts';

/** What was found: `ok`, something to be seen to, or something by which data may be lost. */
export type State = 'ok' | 'warn' | 'bad';

/** One thing that was looked at. What a `problem` says is in the catalogue of refusals. */
export type Diagnosis =
  | { readonly of: 'node' | 'postgres'; readonly state: 'ok'; readonly version: string }
  | { readonly of: 'setting'; readonly state: State; readonly setting: SafetySetting; readonly value: string }
  | { readonly of: 'space'; readonly state: State; readonly freeMb: number }
  | { readonly of: 'folder'; readonly state: State; readonly folder: string }
  | { readonly of: 'layout'; readonly state: State; readonly number: number; readonly known: number }
  | { readonly of: 'clock'; readonly state: State; readonly last: string }
  | { readonly of: 'backup'; readonly state: State; readonly days: number }
  | { readonly of: 'no-backup'; readonly state: 'warn' }
  | { readonly of: 'database'; readonly state: 'bad'; readonly problem: Problem };

/** Looks at an installation. */
export async function diagnose(place: DataPlace, now: Date): Promise<readonly Diagnosis[]> {
  return [
    { of: 'node', state: 'ok', version: process.versions.node },
    ...(await diagnoseDatabase(place, now)),
    ...(await diagnoseFolder(place.folder)),
    await diagnoseBackup(place.folder, now),
  ];
}

async function diagnoseDatabase(place: DataPlace, now: Date): Promise<readonly Diagnosis[]> {
  try {
    refuseUnused(place);
    return await withOwner(databaseOf(place), (owner) => askOwner(owner, now));
  } catch (error) {
    if (error instanceof Problem) return [{ of: 'database', state: 'bad', problem: error }];
    throw error;
  }
}

async function askOwner(owner: Owner, now: Date): Promise<readonly Diagnosis[]> {
  const { version, safety } = await owner.readSettings();
  const number = await owner.readMigration();
  const last = number === 0 ? undefined : await owner.findLastMoment();
  return [
    { of: 'postgres', state: 'ok', version },
    ...safetySettings.map((setting) => diagnoseSetting(setting, safety[setting])),
    { of: 'layout', state: stateOfLayout(number), number, known: lastMigration },
    ...(last === undefined ? [] : [diagnoseClock(last, now)]),
  ];
}

/** Without checksums damage is seen late; without the others what was saved may be gone after a power cut. */
function diagnoseSetting(setting: SafetySetting, value: string): Diagnosis {
  const lacking = setting === 'data_checksums' ? 'warn' : 'bad';
  return { of: 'setting', state: value === 'on' ? 'ok' : lacking, setting, value };
}

const stateOfLayout = (number: number): State =>
  number > lastMigration ? 'bad' : number < lastMigration ? 'warn' : 'ok';

const minute = 60_000;
const dayMs = 24 * 60 * minute;

/** An entry of the future was written under a clock that was wrong, or the clock is wrong now. */
function diagnoseClock(last: string, now: Date): Diagnosis {
  const isAhead = Date.parse(last) > now.getTime() + 5 * minute;
  return { of: 'clock', state: isAhead ? 'bad' : 'ok', last };
}

const megabyte = 1024 * 1024;

async function diagnoseFolder(folder: string): Promise<readonly Diagnosis[]> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return [];
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / megabyte);
  // Whoever may write into the folder can exchange what is in it.
  const isOpen = (found.mode & 0o022) !== 0;
  return [
    { of: 'folder', state: isOpen ? 'bad' : 'ok', folder },
    { of: 'space', state: freeMb < 200 ? 'bad' : freeMb < 2000 ? 'warn' : 'ok', freeMb },
  ];
}

async function diagnoseBackup(folder: string, now: Date): Promise<Diagnosis> {
  const last = await findLastBackup(folder);
  if (last === undefined) return { of: 'no-backup', state: 'warn' };
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(last.at)) / dayMs));
  return { of: 'backup', state: days >= 8 ? 'bad' : days >= 2 ? 'warn' : 'ok', days };
}
