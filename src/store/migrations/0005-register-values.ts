/** A table of the record for what the register says of indicators, and words on how a value is found under the name that they have now. */

import type { Migration } from './migration.ts';

const ownOffice = `office_id = nullif(current_setting('strand.office', true), '')::uuid`;

/** Counts from the register stand in the record. */
export const registerValues: Migration = {
  number: 5,
  name: 'register-values',
  statements: [
    `create table record.register_values (
      office_id uuid not null,
      project_id text not null,
      id text not null,
      version integer not null,
      body jsonb not null,
      primary key (office_id, project_id, id),
      foreign key (office_id, project_id) references projects (office_id, project_id) on delete cascade
    )`,
    'alter table record.register_values enable row level security',
    `create policy own_office on record.register_values using (${ownOffice}) with check (${ownOffice})`,
    'grant select on record.register_values to strand_auditor',
    'grant select, insert, update, delete on record.register_values to strand_app',
    `update record.indicators set body = (body - 'formula') || jsonb_build_object('method', body -> 'formula')
     where jsonb_typeof(body -> 'formula') = 'string'`,
  ],
};
