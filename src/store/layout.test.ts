import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSql } from '../../test/postgres-server.ts';
import { globalTables } from '../../test/statement-law.ts';
import { describeStores, type TestDatabase } from '../../test/stores.ts';
import { tableNames } from '../core/project.ts';
import { roles, urlOfRole } from './database-url.ts';
import { recordTableOf } from './tables.ts';

const ownOffice = `(office_id = (NULLIF(current_setting('strand.office'::text, true), ''::text))::uuid)`;

/** The tables of one office each, beside those of the record. */
const officeTables = [
  'figures',
  'files',
  'journal',
  'members',
  'office_heads',
  'office_journal',
  'participations',
  'people',
  'person_keys',
  'projects',
  'requests',
  'search_keys',
];

/** What the auditor does not read of them: keys and hashes. */
const closedToAuditors = ['person_keys', 'search_keys'];

/** What the app, the auditor and the public may do with each table, beside the app's update of `files.use`. */
const granted = (table: string): readonly string[] => [...appMay(table), ...auditorMay(table)];

const appMay = (table: string): readonly string[] => {
  const rights: Readonly<Record<string, string>> = {
    'public.files': 'INSERT SELECT',
    'public.identities': 'INSERT SELECT',
    'public.journal': 'INSERT SELECT',
    'public.migrations': 'SELECT',
    'public.office_journal': 'INSERT SELECT',
    'public.offices': 'INSERT SELECT',
    'public.roots': 'INSERT SELECT',
    'public.requests': 'DELETE INSERT SELECT',
    'public.office_heads': 'INSERT SELECT UPDATE',
    'public.passwords': 'INSERT SELECT UPDATE',
    'public.participations': 'INSERT SELECT UPDATE',
    'public.people': 'INSERT SELECT UPDATE',
    'public.person_keys': 'DELETE INSERT SELECT',
    'public.projects': 'INSERT SELECT UPDATE',
    'public.search_keys': 'DELETE INSERT SELECT',
    'public.users': 'INSERT SELECT UPDATE',
  };
  return [`strand_app ${table} ${rights[table] ?? 'DELETE INSERT SELECT UPDATE'}`];
};

const auditorMay = (table: string): readonly string[] => {
  const isOpen =
    table.startsWith('record.') ||
    ['offices', 'roots', ...officeTables.filter((name) => !closedToAuditors.includes(name))].includes(
      table.replace('public.', ''),
    );
  return isOpen ? [`strand_auditor ${table} SELECT`] : [];
};

const globalNames = `(${globalTables.map((name) => `'public.${name}'`).join(', ')})`;

const ownTables = `select c.oid, n.nspname || '.' || c.relname as name, c.relname, c.relrowsecurity, c.relforcerowsecurity,
    pg_get_userbyid(c.relowner) as owner
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`;

describeStores('the layout', (makeDatabase) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase();
  });
  const select = async <Row extends object>(text: string, parameters: readonly unknown[] = []) =>
    runSql<Row>(database.superuserUrl, text, parameters);
  const namesOf = async (text: string): Promise<readonly string[]> =>
    (await select<{ name: string }>(text)).map(({ name }) => name);
  const run = async <Row extends object>(role: (typeof roles)[number], text: string) =>
    runSql<Row>(urlOfRole(database.url, role), text);
  // Several statements in one string give several results.
  async function lastRows(role: (typeof roles)[number], text: string): Promise<unknown> {
    const client = new Client({ connectionString: urlOfRole(database.url, role) });
    await client.connect();
    try {
      const results = (await client.query(text)) as unknown as readonly { readonly rows: unknown }[];
      return results.at(-1)?.rows;
    } finally {
      await client.end();
    }
  }

  it('has one table per table of the record, and a short list of others', async () => {
    const found = await namesOf(`select name from (${ownTables}) t order by name collate "C"`);
    const own = [...officeTables, ...globalTables].map((name) => `public.${name}`);
    expect(found).toEqual([...own, ...tableNames.map(recordTableOf)].toSorted());
  });
  it('leads every primary, unique and foreign key and every index with the office, but for global tables', async () => {
    const led = await namesOf(`
      select c.conrelid::regclass || ' ' || c.conname as name
      from pg_constraint c join (${ownTables}) t on t.oid = c.conrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype in ('p', 'u', 'f') and a.attname <> 'office_id' and t.name not in ${globalNames}
      union all
      select i.indexrelid::regclass::text from pg_index i join (${ownTables}) t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where a.attname <> 'office_id' and t.name not in ${globalNames}`);
    expect(led).toEqual([]);
    const unkeyed = await namesOf(`select name from (${ownTables}) t
      where not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')`);
    expect(unkeyed).toEqual([]);
  });
  it('refers only within an office, to the offices or to their users, but from one global table to another', async () => {
    const found = await namesOf(`
      select c.conname as name from pg_constraint c
      join (${ownTables}) t on t.oid = c.conrelid and t.name not in ${globalNames}
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
      where c.contype = 'f' and a.attname <> 'office_id'`);
    expect(found).toEqual([]);
    const fromGlobal = await namesOf(`
      select c.conname as name from pg_constraint c
      join (${ownTables}) t on t.oid = c.conrelid and t.name in ${globalNames}
      join (${ownTables}) u on u.oid = c.confrelid and u.name not in ${globalNames}`);
    expect(fromGlobal).toEqual([]);
  });
  it('has no trigger of its own, no rule, no deferrable constraint, no sequence, no generated column, no inheritance', async () => {
    const found = await namesOf(`
      select tgname::text as name from pg_trigger where not tgisinternal
      union all select rulename::text from pg_rewrite r join (${ownTables}) t on t.oid = r.ev_class
      union all select conname::text from pg_constraint where condeferrable or contype = 'x'
      union all select relname::text from pg_class where relkind = 'S'
      union all select attname::text from pg_attribute join (${ownTables}) t on t.oid = attrelid
        where attgenerated <> '' or attidentity <> ''
      union all select inhrelid::regclass::text from pg_inherits join (${ownTables}) t on t.oid = inhrelid`);
    expect(found).toEqual([]);
  });
  it('secures every table but the global ones by the same policy for all, which is not forced on the owner', async () => {
    const open = await namesOf(
      `select relname as name from (${ownTables}) t where not relrowsecurity order by relname`,
    );
    expect(open).toEqual([...globalTables].toSorted());
    expect(await namesOf(`select name from (${ownTables}) t where relforcerowsecurity`)).toEqual([]);
    const policies = await select<object>(
      `select distinct policyname, permissive, roles::text, cmd, qual, with_check from pg_policies`,
    );
    expect(policies).toEqual([
      {
        policyname: 'own_office',
        permissive: 'PERMISSIVE',
        roles: '{public}',
        cmd: 'ALL',
        qual: ownOffice,
        with_check: ownOffice,
      },
    ]);
    const [count] = await select<{ count: number }>('select count(*)::integer as count from pg_policies');
    expect(count?.count).toBe(tableNames.length + officeTables.length);
  });
  it('belongs to the owner, who is no superuser; nobody else is one or owns anything', async () => {
    expect(await select(`select distinct owner from (${ownTables}) t`)).toEqual([
      { owner: 'strand_migrator' },
    ]);
    const mighty = await namesOf(`select rolname::text as name from pg_roles
      where rolname like 'strand%' and (rolsuper or rolbypassrls or rolreplication or rolcreatedb)`);
    expect(mighty).toEqual([]);
    const makers = await namesOf(
      `select rolname::text as name from pg_roles where rolname like 'strand%' and rolcreaterole`,
    );
    expect(makers).toEqual(['strand_migrator']);
  });
  it('grants what is needed and no more', async () => {
    const grants = await namesOf(`
      select g.grantee || ' ' || g.table_schema || '.' || g.table_name || ' '
        || string_agg(g.privilege_type, ' ' order by g.privilege_type) as name
      from information_schema.table_privileges g
      where g.grantee not in ('postgres', 'strand_migrator')
        and g.table_schema not in ('pg_catalog', 'information_schema')
      group by g.grantee, g.table_schema, g.table_name`);
    const all = await namesOf(`select name from (${ownTables}) t`);
    expect(grants.toSorted()).toEqual(all.flatMap(granted).toSorted());
    const columns = await namesOf(`
      select c.oid::regclass || '.' || a.attname || ' ' || a.attacl::text as name from pg_attribute a
      join (${ownTables}) c on c.oid = a.attrelid where a.attacl is not null`);
    expect(columns).toEqual(['files.use {strand_app=w/strand_migrator}']);
  });

  describe('logged in as', () => {
    const office = '11111111-1111-4111-8111-111111111111';
    const other = '22222222-2222-4222-8222-222222222222';
    beforeAll(async () => {
      for (const id of [office, other]) {
        await runSql(database.superuserUrl, 'insert into offices values ($1, $2)', [id, 'Office']);
        await runSql(database.superuserUrl, `insert into projects values ($1, 'prj_1', 1, '')`, [id]);
        await runSql(database.superuserUrl, `insert into journal values ($1, 'prj_1', 1, '{}', '')`, [id]);
      }
    });

    it.each(roles)('%s one is that role itself', async (role) => {
      const rows = await run(role, 'select current_user as current, session_user as session');
      expect(rows).toEqual([{ current: role, session: role }]);
    });
    it('the app, nothing of the journals and their roots can be changed or removed', async () => {
      const attempts = [
        ...['office_journal', 'roots'].flatMap((table) => [
          `update ${table} set text = ''`,
          `delete from ${table}`,
          `truncate ${table}`,
        ]),
        `update journal set text = ''`,
        'delete from journal',
        'truncate journal',
        'alter table journal disable row level security',
        'drop table journal',
        'set role strand_migrator',
        'alter role strand_app superuser',
        'create table public.own (office_id uuid)',
      ];
      for (const attempt of attempts) {
        await expect(run('strand_app', attempt), attempt).rejects.toMatchObject({ code: '42501' });
      }
    });
    it('the app, no row is seen without an office, and only its own with one', async () => {
      expect(await run('strand_app', 'select * from projects')).toEqual([]);
      expect(await run('strand_app', `select * from journal where office_id = '${office}'`)).toEqual([]);
      const text = `begin; select use_office('${office}'); select office_id from projects`;
      expect(await lastRows('strand_app', text)).toEqual([{ office_id: office }]);
      const foreign = `select use_office('${office}'); insert into projects values ('${other}', 'prj_2', 0, '')`;
      await expect(run('strand_app', `begin; ${foreign}`)).rejects.toMatchObject({ code: '42501' });
    });
    it('the app, the office is forgotten when the transaction ends', async () => {
      const text = `begin; select use_office('${office}'); commit; select office_id from projects`;
      expect(await lastRows('strand_app', text)).toEqual([]);
    });
    it('the auditor, everything of an office can be read and nothing written', async () => {
      const text = `begin; select use_office('${office}'); select office_id from journal`;
      expect(await lastRows('strand_auditor', text)).toEqual([{ office_id: office }]);
      await expect(
        run('strand_auditor', `insert into offices values ('${office}', '')`),
      ).rejects.toMatchObject({
        code: '42501',
      });
    });
    it('the auditor, nothing is known of users and how they sign in, nor of keys to names', async () => {
      const closed = [...globalTables, ...closedToAuditors].filter(
        (table) => auditorMay(`public.${table}`).length === 0,
      );
      expect(closed).toContain('passwords');
      for (const table of closed) {
        await expect(run('strand_auditor', `select * from ${table}`), table).rejects.toMatchObject({
          code: '42501',
        });
      }
    });
    it('the public, nothing can be read yet', async () => {
      const register = ['people', 'participations', ...closedToAuditors];
      const others = ['journal', 'offices', 'record.observations', 'users', 'passwords', 'members'];
      for (const table of [...others, ...register]) {
        await expect(run('strand_public', `select * from ${table}`), table).rejects.toMatchObject({
          code: '42501',
        });
      }
    });
  });
});
