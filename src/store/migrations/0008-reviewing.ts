/** What is said and decided of reports, and how reported values are corrected. */

import type { Migration } from './migration.ts';

const ownOffice = `office_id = nullif(current_setting('strand.office', true), '')::uuid`;

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
  `alter table ${table} enable row level security`,
  `create policy own_office on ${table} using (${ownOffice}) with check (${ownOffice})`,
  `grant select on ${table} to strand_auditor`,
  `grant select, insert, update, delete on ${table} to strand_app`,
];

/** Tables of the record for comments, decisions and adjustments. */
export const reviewing: Migration = {
  number: 8,
  name: 'reviewing',
  statements: ['record.comments', 'record.approvals', 'record.adjustments'].flatMap(recordTable),
};
