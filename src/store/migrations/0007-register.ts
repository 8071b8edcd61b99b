/**
 * The register: people without names, with what is held of them by name encrypted beside; their participations; the key of each person, wrapped by one
 * that is in no database; and keyed hashes of names, by which people are found. The public role reads none of it, and the auditor neither keys nor hashes.
 */

import type { Migration } from './migration.ts';

const ownOffice = `office_id = nullif(current_setting('strand.office', true), '')::uuid`;

const secured = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `create policy own_office on ${table} using (${ownOffice}) with check (${ownOffice})`,
];

/** People, participations, the keys of people, and what people are found by. */
export const register: Migration = {
  number: 7,
  name: 'register',
  statements: [
    `create table people (
      office_id uuid not null,
      project_id text not null,
      id text not null,
      version integer not null,
      body jsonb not null,
      sealed jsonb not null default '{}',
      primary key (office_id, project_id, id),
      constraint people_project foreign key (office_id, project_id)
        references projects (office_id, project_id) on delete cascade
    )`,
    ...secured('people'),
    'grant select, insert, update on people to strand_app',
    'grant select on people to strand_auditor',

    `create table participations (
      office_id uuid not null,
      project_id text not null,
      id text not null,
      event_id text not null,
      person_id text not null,
      version integer not null,
      body jsonb not null,
      primary key (office_id, project_id, id),
      constraint participations_person foreign key (office_id, project_id, person_id)
        references people (office_id, project_id, id) on delete cascade
    )`,
    ...secured('participations'),
    'create index participations_by_event on participations (office_id, project_id, event_id)',
    'create index participations_by_person on participations (office_id, project_id, person_id)',
    'grant select, insert, update on participations to strand_app',
    'grant select on participations to strand_auditor',

    `create table person_keys (
      office_id uuid not null,
      project_id text not null,
      person_id text not null,
      wrapped text not null,
      wrapped_by text not null,
      primary key (office_id, project_id, person_id),
      constraint person_keys_person foreign key (office_id, project_id, person_id)
        references people (office_id, project_id, id) on delete cascade
    )`,
    ...secured('person_keys'),
    'grant select, insert, delete on person_keys to strand_app',

    `create table search_keys (
      office_id uuid not null,
      project_id text not null,
      key text not null,
      person_id text not null,
      primary key (office_id, project_id, key, person_id),
      constraint search_keys_person foreign key (office_id, project_id, person_id)
        references people (office_id, project_id, id) on delete cascade
    )`,
    ...secured('search_keys'),
    'create index search_keys_by_person on search_keys (office_id, project_id, person_id)',
    'grant select, insert, delete on search_keys to strand_app',
  ],
};
