/**
 * Users and how they sign in, who is of which office and project, the journals of the offices, what is known of files, the figures of the
 * portfolio, and the signed roots of all journals. Moments are milliseconds since 1970.
 */

import type { Migration } from './migration.ts';

const ownOffice = `office_id = nullif(current_setting('strand.office', true), '')::uuid`;

const secured = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `create policy own_office on ${table} using (${ownOffice}) with check (${ownOffice})`,
  `grant select on ${table} to strand_auditor`,
];

// Found before any office is known, so they belong to none: only the app may read them.
const users: readonly string[] = [
  `create table users (
    user_id text primary key,
    email text not null,
    email_key text not null constraint users_email_key unique,
    name text not null,
    locale text not null,
    is_operator boolean not null,
    is_disabled boolean not null,
    made_at bigint not null
  )`,
  'grant select, insert, update on users to strand_app',

  `create table office_users (
    office_id uuid not null references offices (office_id),
    user_id text not null references users (user_id),
    role text not null,
    primary key (office_id, user_id)
  )`,
  'create index office_users_by_user on office_users (user_id)',
  'grant select, insert, update, delete on office_users to strand_app',
];

const signIn: readonly string[] = [
  'create table passwords (user_id text primary key references users (user_id), hash text not null)',
  'grant select, insert, update on passwords to strand_app',

  `create table passkeys (
    credential text primary key,
    user_id text not null references users (user_id),
    public_key text not null,
    counter bigint not null,
    transports text[] not null,
    label text not null,
    made_at bigint not null,
    used_at bigint
  )`,
  'create index passkeys_by_user on passkeys (user_id)',
  'grant select, insert, update, delete on passkeys to strand_app',

  `create table identities (
    issuer text not null,
    subject text not null,
    user_id text not null references users (user_id),
    primary key (issuer, subject)
  )`,
  'grant select, insert on identities to strand_app',

  `create table sessions (
    hash text primary key,
    session_id text not null,
    user_id text not null references users (user_id),
    device text not null,
    made_at bigint not null,
    used_at bigint not null,
    ends_at bigint not null,
    previous_hash text,
    previous_until bigint
  )`,
  'create index sessions_by_user on sessions (user_id)',
  'create index sessions_by_previous_hash on sessions (previous_hash)',
  'grant select, insert, update, delete on sessions to strand_app',

  // Who is put out of the office loses his tokens for it.
  `create table tokens (
    hash text primary key,
    token_id text not null,
    user_id text not null,
    office_id uuid not null,
    label text not null,
    scopes text[] not null,
    made_at bigint not null,
    used_at bigint,
    ends_at bigint not null,
    constraint tokens_user foreign key (office_id, user_id)
      references office_users (office_id, user_id) on delete cascade
  )`,
  'create index tokens_by_user on tokens (user_id)',
  'grant select, insert, update, delete on tokens to strand_app',

  // One link of a use for each user, and one for nobody.
  `create table links (
    hash text primary key,
    use text not null,
    user_id text references users (user_id),
    made_at bigint not null,
    ends_at bigint not null,
    constraint links_one unique nulls not distinct (use, user_id)
  )`,
  'grant select, insert, update, delete on links to strand_app',

  // When the bucket will be empty, and how long the last try was told to wait.
  `create table tries (
    key text primary key,
    empty_at double precision not null,
    wait_ms double precision not null
  )`,
  'grant select, insert, update, delete on tries to strand_app',

  'create table places (place text primary key, known_until bigint not null)',
  'grant select, insert, update, delete on places to strand_app',
];

const roots: readonly string[] = [
  `create table roots (
    number integer primary key,
    at bigint not null,
    text text not null,
    signature text not null,
    public_key text not null
  )`,
  'grant select, insert on roots to strand_app',
  'grant select on roots to strand_auditor',
];

const ofOffices: readonly string[] = [
  `create table members (
    office_id uuid not null,
    project_id text not null,
    user_id text not null,
    role text not null,
    strands text[],
    primary key (office_id, project_id, user_id),
    constraint members_project foreign key (office_id, project_id)
      references projects (office_id, project_id) on delete cascade,
    constraint members_user foreign key (office_id, user_id)
      references office_users (office_id, user_id) on delete cascade
  )`,
  ...secured('members'),
  'create index members_by_user on members (office_id, user_id)',
  'grant select, insert, update, delete on members to strand_app',

  // Apart from the offices, which every part of a cluster has: this is locked and changed at each entry.
  `create table office_heads (
    office_id uuid primary key references offices (office_id),
    version integer not null,
    hash text not null
  )`,
  ...secured('office_heads'),
  'grant select, insert, update on office_heads to strand_app',
  `insert into office_heads select office_id, 0, repeat('0', 64) from offices`,

  `create table office_journal (
    office_id uuid not null references office_heads (office_id),
    number integer not null,
    text text not null,
    hash text not null,
    primary key (office_id, number)
  )`,
  ...secured('office_journal'),
  'grant select, insert on office_journal to strand_app',

  `create table files (
    office_id uuid not null,
    project_id text not null,
    sha256 text not null,
    size_bytes bigint not null,
    media_type text not null,
    use text not null,
    primary key (office_id, project_id, sha256),
    constraint files_project foreign key (office_id, project_id)
      references projects (office_id, project_id) on delete cascade
  )`,
  ...secured('files'),
  'grant select, insert, update (use) on files to strand_app',

  `create table figures (
    office_id uuid not null,
    project_id text not null,
    kind text not null,
    of text not null,
    body jsonb not null,
    primary key (office_id, project_id, kind, of),
    foreign key (office_id, project_id) references projects (office_id, project_id) on delete cascade
  )`,
  ...secured('figures'),
  'grant select, insert, update, delete on figures to strand_app',

  // Kept requests are forgotten after some time.
  'grant delete on requests to strand_app',
];

/** Who is in, what they were given, and what is kept beside the record. */
export const usersMembersFilesFigures: Migration = {
  number: 2,
  name: 'users-members-files-figures',
  statements: [...users, ...signIn, ...roots, ...ofOffices],
};
