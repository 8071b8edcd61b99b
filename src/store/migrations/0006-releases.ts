/** The releases of a project: what of its reports was published, and what that says. */

import type { Migration } from './migration.ts';

const ownOffice = `office_id = nullif(current_setting('strand.office', true), '')::uuid`;

/** A table of the record for releases. */
export const releases: Migration = {
  number: 6,
  name: 'releases',
  statements: [
    `create table record.releases (
      office_id uuid not null,
      project_id text not null,
      id text not null,
      version integer not null,
      body jsonb not null,
      primary key (office_id, project_id, id),
      foreign key (office_id, project_id) references projects (office_id, project_id) on delete cascade
    )`,
    'alter table record.releases enable row level security',
    `create policy own_office on record.releases using (${ownOffice}) with check (${ownOffice})`,
    'grant select on record.releases to strand_auditor',
    'grant select, insert, update, delete on record.releases to strand_app',
  ],
};
