/**
 * Offices, projects, the tables of the record, the journal and the requests that were carried out. No trigger, no deferrable constraint, no
 * FORCE ROW LEVEL SECURITY, the office first in every key: so it can be distributed over a cluster by office.
 */

import type { Migration } from './migration.ts';

// Written out, not taken from core: what was released stays. A new table of the record is a new migration.
const recordTables = [
  'project',
  'results',
  'links',
  'assumptions',
  'risks',
  'means',
  'indicators',
  'observations',
  'activities',
  'strands',
  'work_plans',
  'work_plan_items',
  'holds',
  'budget_lines',
  'funding_sources',
  'instalments',
  'expenditures',
  'exchange_rates',
  'events',
  'forums',
  'meetings',
  'organisations',
  'documents',
  'narratives',
  'reports',
  'snapshots',
  'amendments',
  'redactions',
  'waivers',
  'sources',
].map((name) => `record.${name}`);

// A function that reads no table, and no sub-select: on a pooled connection the setting is '' after a transaction, not null.
const ownOffice = `office_id = nullif(current_setting('strand.office', true), '')::uuid`;

const secured = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `create policy own_office on ${table} using (${ownOffice}) with check (${ownOffice})`,
  `grant select on ${table} to strand_auditor`,
];

const recordTable = (table: string): readonly string[] => [
  `create table ${table} (
    office_id uuid not null,
    project_id text not null,
    id text not null,
    version integer not null,
    body jsonb not null,
    primary key (office_id, project_id, id),
    foreign key (office_id, project_id) references projects (office_id, project_id) on delete cascade
  )`,
  ...secured(table),
  `grant select, insert, update, delete on ${table} to strand_app`,
];

/** Where everything begins. */
export const officesProjectsJournal: Migration = {
  number: 1,
  name: 'offices-projects-journal',
  statements: [
    // The one place that sets the office: SET LOCAL, which a cluster hands on to its workers, as set_config is not.
    `create function use_office(office uuid) returns void language plpgsql as
     $$ begin execute format('set local strand.office = %L', office); end $$`,
    'revoke execute on function use_office(uuid) from public',
    'grant execute on function use_office(uuid) to strand_app, strand_public, strand_auditor',
    'create schema record',
    'grant usage on schema record to strand_app, strand_auditor',

    'create table offices (office_id uuid primary key, name text not null)',
    'grant select, insert on offices to strand_app',
    'grant select on offices to strand_auditor',

    `create table projects (
      office_id uuid not null references offices (office_id),
      project_id text not null,
      version integer not null,
      hash text not null,
      primary key (office_id, project_id)
    )`,
    ...secured('projects'),
    'grant select, insert, update on projects to strand_app',

    ...recordTables.flatMap(recordTable),

    // The text is what was hashed, to the byte; jsonb would not keep it.
    `create table journal (
      office_id uuid not null,
      project_id text not null,
      number integer not null,
      text text not null,
      hash text not null,
      primary key (office_id, project_id, number),
      foreign key (office_id, project_id) references projects (office_id, project_id)
    )`,
    ...secured('journal'),
    'grant select, insert on journal to strand_app',

    `create table requests (
      office_id uuid not null,
      actor text not null,
      key text not null,
      project_id text not null,
      request_hash text not null,
      entry integer not null,
      kept_at timestamptz not null default now(),
      primary key (office_id, actor, key),
      foreign key (office_id, project_id, entry) references journal (office_id, project_id, number)
    )`,
    ...secured('requests'),
    'grant select, insert on requests to strand_app',
  ],
};
