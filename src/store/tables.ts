/**
 * The SQL tables as Kysely sees them. Global tables, which every part of a cluster has, are the offices, the users with all by which they sign in,
 * and the roots; all others are led by the office. Moments are milliseconds since 1970, but for `kept_at`.
 */

import type { Generated, Kysely, Transaction } from 'kysely';
import type { OfficeRole } from '../core/journal/office-entry.ts';
import type { Permission, Role } from '../core/permissions.ts';
import type { TableName } from '../core/project.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { KeptFile, OfficeId } from './store.ts';
import type { OneTimeLink } from './user-rows.ts';

type OfficeColumns = { readonly name: string; readonly office_id: OfficeId };

type ProjectColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly version: number;
  readonly hash: string;
};

type JournalColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly number: number;
  readonly text: string;
  readonly hash: string;
};

type RequestColumns = {
  readonly office_id: OfficeId;
  readonly actor: string;
  readonly key: string;
  readonly project_id: string;
  readonly request_hash: string;
  readonly entry: number;
  readonly kept_at: Generated<Date>;
};

type MemberColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly user_id: string;
  readonly role: Role;
  readonly strands: readonly string[] | null;
};

type FileColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly media_type: string;
  readonly use: KeptFile['use'];
};

type FigureColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly kind: Figure['kind'];
  readonly of: string;
  readonly body: Figure['body'];
};

type OfPerson = { readonly office_id: OfficeId; readonly project_id: string; readonly person_id: string };

type UserColumns = {
  readonly user_id: string;
  readonly email: string;
  readonly email_key: string;
  readonly name: string;
  readonly locale: string;
  readonly is_operator: boolean;
  readonly is_disabled: boolean;
  readonly is_proven: Generated<boolean>;
  readonly made_at: number;
};

type OfficeUserColumns = {
  readonly office_id: OfficeId;
  readonly user_id: string;
  readonly role: OfficeRole;
};

type PasskeyColumns = {
  readonly credential: string;
  readonly user_id: string;
  readonly public_key: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly label: string;
  readonly made_at: number;
  readonly used_at: number | null;
};

type IdentityColumns = { readonly issuer: string; readonly subject: string; readonly user_id: string };

type SessionColumns = {
  readonly hash: string;
  readonly session_id: string;
  readonly user_id: string;
  readonly device: string;
  readonly made_at: number;
  readonly used_at: number;
  readonly ends_at: number;
  readonly previous_hash: string | null;
  readonly previous_until: number | null;
};

type TokenColumns = {
  readonly hash: string;
  readonly token_id: string;
  readonly user_id: string;
  readonly office_id: OfficeId;
  readonly label: string;
  readonly scopes: readonly Permission[];
  readonly made_at: number;
  readonly used_at: number | null;
  readonly ends_at: number;
};

type LinkColumns = {
  readonly hash: string;
  readonly use: OneTimeLink['use'];
  readonly user_id: string | null;
  readonly is_mailed: boolean;
  readonly made_at: number;
  readonly ends_at: number;
};

type RootColumns = {
  readonly number: number;
  readonly at: number;
  readonly text: string;
  readonly signature: string;
  readonly public_key: string;
};

/** The tables with columns of their own. The tables of the record, all alike, are written to by name (rows.ts), and so are people with their participations and keys (register.ts, sealed-rows.ts). */
export type Database = {
  readonly offices: OfficeColumns;
  readonly projects: ProjectColumns;
  readonly journal: JournalColumns;
  readonly requests: RequestColumns;
  readonly members: MemberColumns;
  readonly office_heads: Omit<ProjectColumns, 'project_id'>;
  readonly office_journal: Omit<JournalColumns, 'project_id'>;
  readonly files: FileColumns;
  readonly figures: FigureColumns;
  readonly search_keys: OfPerson & { readonly key: string };
  readonly users: UserColumns;
  readonly office_users: OfficeUserColumns;
  readonly passwords: { readonly user_id: string; readonly hash: string };
  readonly passkeys: PasskeyColumns;
  readonly identities: IdentityColumns;
  readonly sessions: SessionColumns;
  readonly tokens: TokenColumns;
  readonly links: LinkColumns;
  readonly tries: { readonly key: string; readonly empty_at: number; readonly wait_ms: number };
  readonly places: { readonly place: string; readonly known_until: number };
  readonly roots: RootColumns;
};

/** The database as the app's role sees it. */
export type Connection = Kysely<Database>;

/** A transaction in which `use_office` was called, and its office. */
export type InOffice = { readonly sql: Transaction<Database>; readonly office: OfficeId };

/** The SQL table of a table of the record, in schema `record`: `workPlanItems` is in `record.work_plan_items`. */
export const recordTableOf = (table: TableName): string =>
  `record.${table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
