/** One change from HTTP to the database and back: contract, application, write path, store, findings, report and journal in one process. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandContracts } from '../src/api/commands.ts';
import { readFindings } from '../src/api/findings.ts';
import { exportJournal, readJournal, watchProject } from '../src/api/journal.ts';
import { readPortfolio } from '../src/api/portfolio.ts';
import { createProject, listProjects, readProject } from '../src/api/projects.ts';
import { compileReport } from '../src/api/reports.ts';
import type { Id } from '../src/core/base/id.ts';
import { applyChanges } from '../src/core/change.ts';
import { Problem } from '../src/core/problem.ts';
import { type Project, toProject } from '../src/core/project.ts';
import { anActivity } from '../src/core/testing.ts';
import { loadFixture } from './fixtures.ts';
import { type HttpWorld, type Person, openHttpWorld } from './http-world.ts';
import { verifyJournal } from './journal-verifier.ts';
import { describeStores } from './stores.ts';

describeStores('one change from HTTP to the database and back', (makeDatabase) => {
  let world: HttpWorld;
  beforeAll(async () => {
    world = await openHttpWorld(makeDatabase);
  });
  afterAll(() => world.close());

  it('makes a project, takes over a record, checks it, compiles its report and keeps it all in the journal', async () => {
    const { client } = world.administrator;
    const office = { office: world.office };
    const { project } = (await client.call(createProject, { params: office })).json;
    const params = { ...office, project };
    const record = loadFixture('libmitaf');
    const done = await client.call(command('import-record'), {
      params,
      body: { input: { record, replaces: true } },
      version: 0,
      key: 'take-over',
    });
    expect(done.version).toBe(1);
    const read = await client.call(readProject, { params });
    expect(read.version).toBe(1);
    expect(toProject(read.json.record)).toEqual({ ...record, snapshots: [] });
    const { findings } = (await client.call(readFindings, { params })).json;
    expect(findings.length).toBeGreaterThan(20);
    expect(findings[0]?.message).toMatch(/^\d of \d indicators have no current value/);
    const report = await client.call(compileReport, { params, query: { format: 'html' } });
    expect(new TextDecoder().decode(report.bytes)).toMatch(/^<!doctype html>/i);
    const annexed = await client.call(compileReport, {
      params,
      query: { format: 'html', annex: 'findings' },
    });
    const annex = 'Annex: open findings';
    expect([report, annexed].map(({ bytes }) => new TextDecoder().decode(bytes).includes(annex))).toEqual([
      false,
      true,
    ]);
    const { entries } = (await client.call(readJournal, { params })).json;
    expect(entries.map(({ entry }) => [entry.number, entry.command])).toEqual([[1, 'import-record']]);
    const lines = await client.call(exportJournal, { params });
    const verdict = await verifyJournal([lines.bytes]);
    expect(verdict).toEqual({ count: 1, head: entries[0]?.hash });
    const listed = (await client.call(listProjects, { params: office })).json.projects;
    expect(listed).toContainEqual({ project, version: 1, role: 'administrator' });
    const portfolio = (await client.call(readPortfolio, { params: office })).json.projects;
    expect(portfolio.find((one) => one.project === project)?.figures.length).toBeGreaterThan(10);
  });

  describe('two people in one project', () => {
    let project: Id;
    let [first, second]: (Person | undefined)[] = [];
    beforeAll(async () => {
      project = await world.addProject();
      first = await world.addMember('Basil Sample', project, 'coordinator');
      second = await world.addMember('Cora Example', project, 'coordinator');
      await send(
        first,
        ['create-row', { table: 'activities', row: anActivity({ id: 'act_1', title: { en: 'Old' } }) }],
        0,
      );
    });

    it('are told of each other, and apply the same changes', async () => {
      const params = { office: world.office, project };
      const signal = new AbortController();
      const seen = await readBy(second, params);
      const watching = (async (): Promise<Project> => {
        for await (const { data } of second?.client.watch(watchProject, {
          params,
          version: seen.version,
          signal: signal.signal,
        }) ?? []) {
          return applyChanges(seen.record, data?.changes ?? []);
        }
        return seen.record;
      })();
      await send(first, ['edit-row', { table: 'activities', id: 'act_1', set: { code: '7' } }], seen.version);
      expect(await watching).toEqual((await readBy(first, params)).record);
      signal.abort();
    });

    it('do not overwrite each other unseen: the second is shown base, theirs and mine', async () => {
      const { version } = await readBy(first, { office: world.office, project });
      await send(first, ['edit-row', titled('First')], version);
      const refused = await send(second, ['edit-row', titled('Second')], version).catch(
        (error: unknown) => error,
      );
      expect(refused).toBeInstanceOf(Problem);
      expect(refused).toMatchObject({
        code: 'version-conflict',
        conflicts: [
          {
            table: 'activities',
            row: 'act_1',
            base: { en: 'Old' },
            theirs: { en: 'First' },
            mine: { en: 'Second' },
          },
        ],
      });
    });

    it('take back what they did', async () => {
      const { version } = await readBy(first, { office: world.office, project });
      await send(first, ['undo', { entry: version }], version);
      const { record } = await readBy(first, { office: world.office, project });
      expect(record.activities[0]?.title).toEqual({ en: 'Old' });
    });

    let sent = 0;
    const send = async (
      person: Person | undefined,
      [name, input]: readonly [string, unknown],
      version: number,
    ) => {
      sent += 1;
      return person?.client.call(command(name), {
        params: { office: world.office, project },
        body: { input },
        version,
        key: `key-${sent}`,
      });
    };
  });
});

const titled = (en: string) => ({ table: 'activities', id: 'act_1', set: { title: { en } } });

const command = (name: string) => {
  const found = commandContracts.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`there is no command ${name}`);
  return found;
};

async function readBy(person: Person | undefined, params: { readonly office: string; readonly project: Id }) {
  const read = await person?.client.call(readProject, { params });
  return { version: read?.json.version ?? -1, record: toProject(read?.json.record ?? {}) };
}
