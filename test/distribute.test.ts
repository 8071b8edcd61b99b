/**
 * The script that distributes a database over a cluster of Citus. Here Citus is two functions which write down what they are asked for and hold it
 * to the order that Citus holds it to; that Citus takes this layout was found by running a real cluster.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithTool } from './needs.ts';
import { runSql } from './postgres-server.ts';
import { root } from './source-files.ts';
import { globalTables } from './statement-law.ts';
import { describeOnStore, type TestDatabase } from './stores.ts';

const citus = `
  create schema made_up_citus;
  create table made_up_citus.pg_dist_partition (logicalrelid regclass primary key, nth serial, kind text, colocated text);
  create function made_up_citus.note(name regclass, kind text, colocated text) returns void language plpgsql as $$
  declare parent regclass;
  begin
    for parent in select confrelid::regclass from pg_constraint where contype = 'f' and conrelid = name and confrelid <> name loop
      if not exists (select from made_up_citus.pg_dist_partition where logicalrelid = parent) then
        raise exception '% comes before %', name, parent;
      end if;
    end loop;
    insert into made_up_citus.pg_dist_partition (logicalrelid, kind, colocated) values (name, kind, colocated);
  end $$;
  create function made_up_citus.create_reference_table(table_name regclass) returns void language sql
    as $$ select made_up_citus.note(table_name, 'reference', '') $$;
  create function made_up_citus.create_distributed_table(table_name regclass, distribution_column text, colocate_with text default 'default')
    returns void language plpgsql as $$
  begin
    if not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = table_name and i.indisprimary and a.attname = distribution_column) then
      raise exception '% is not led by %', table_name, distribution_column;
    end if;
    perform made_up_citus.note(table_name, 'distributed', colocate_with);
  end $$`;

async function withCitus({ superuserUrl }: TestDatabase): Promise<void> {
  const name = new URL(superuserUrl).pathname.slice(1);
  await runSql(superuserUrl, citus);
  await runSql(superuserUrl, `alter database ${name} set search_path = public, made_up_citus`);
}

const placed = ({ superuserUrl }: TestDatabase) =>
  runSql<{ name: string; kind: string; colocated: string }>(
    superuserUrl,
    'select logicalrelid::text as name, kind, colocated from pg_dist_partition order by nth',
  );

describeWithTool('psql', 'packaging/distribute.sql', (psql) => {
  const distribute = ({ superuserUrl }: TestDatabase) =>
    spawnSync(
      psql,
      [
        '--no-psqlrc',
        '--quiet',
        '--set',
        'ON_ERROR_STOP=1',
        '--file',
        join(root, 'packaging', 'distribute.sql'),
        superuserUrl,
      ],
      { encoding: 'utf8' },
    );

  describeOnStore('on a database of Strand', (makeDatabase) => {
    it('finds a place for every table, parents first, and leaves all of it there when it runs again', async () => {
      const database = await makeDatabase();
      await withCitus(database);
      expect(distribute(database)).toMatchObject({ status: 0, stderr: '' });
      const tables = await placed(database);
      const references = tables.filter(({ kind }) => kind === 'reference').map(({ name }) => name);
      expect([...references, 'migrations'].toSorted()).toEqual(globalTables.toSorted());
      const [first, ...others] = tables.filter(({ kind }) => kind === 'distributed');
      expect(first).toMatchObject({ name: 'projects', colocated: 'default' });
      expect(new Set(others.map(({ colocated }) => colocated))).toEqual(new Set(['projects']));
      const all = await runSql<{ count: number }>(
        database.superuserUrl,
        `select count(*)::integer as count from pg_tables where schemaname in ('public', 'record')`,
      );
      expect(tables.length + 1).toBe(all[0]?.count);
      expect(distribute(database)).toMatchObject({ status: 0, stderr: '' });
      expect(await placed(database)).toEqual(tables);
    });

    it('does nothing where it finds a table that it does not know', async () => {
      const database = await makeDatabase();
      await withCitus(database);
      await runSql(database.superuserUrl, 'create table of_tomorrow (office_id uuid primary key)');
      const { status, stderr } = distribute(database);
      expect(status).toBe(3);
      expect(stderr).toContain('no place is known for table of_tomorrow');
      expect(await placed(database)).toEqual([]);
    });

    it('lets the office of a transaction reach every node', async () => {
      const database = await makeDatabase();
      await withCitus(database);
      distribute(database);
      const roles = await runSql<{ role: string }>(
        database.superuserUrl,
        `select r.rolname as role from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
         where 'citus.propagate_set_commands=local' = any(s.setconfig) order by 1`,
      );
      expect(roles.map(({ role }) => role)).toEqual(['strand_app', 'strand_auditor', 'strand_public']);
    });
  });
});
