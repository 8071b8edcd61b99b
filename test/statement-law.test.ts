import { describe, expect, it } from 'vitest';
import { unlawfulStatements } from './statement-law.ts';

describe('unlawfulStatements', () => {
  it.each([
    'begin',
    'select use_office($1)',
    'select "name" from "offices"',
    'select "text" from "journal" where "office_id" = $1 and "number" > $2',
    'insert into "journal" ("office_id", "text") values ($1, $2)',
    'delete from "record"."links" where office_id = $1',
    'update "projects" set "hash" = $1 where "office_id" = $2',
    'select a from "x" where office_id = $1 union all select a from "y" where office_id = $2',
    'select "role" from "office_users" inner join "offices" on true where "office_users"."user_id" = $1',
    'insert into "office_users" ("office_id", "role") values ($1, $2) on conflict do update set "role" = $3',
    'select "m"."a" from "members" inner join "users" on true where "members"."office_id" = $1',
    'delete from figures where office_id = $1 and kind in (select kind from jsonb_to_recordset($2) as given)',
    'select * from "sessions" where "hash" = $1 or "previous_hash" = $2',
  ])('accepts %s', (statement) => {
    expect(unlawfulStatements([statement])).toEqual([]);
  });
  it.each([
    'select "text" from "journal" where "project_id" = $1',
    'select "text" from "journal" where "office_id" = current_office()',
    'insert into "journal" ("text", "office_id") values ($1, $2)',
    'update "projects" set "hash" = $1 where "project_id" = $2',
    'delete from "requests"',
    'select a from "x" where office_id = $1 union all select a from "y"',
    'select "x"."a" from "x" join "offices" on true where "x"."a" = $1',
    'truncate journal',
    'select "role" from "office_users"',
    'select "m"."a" from "members" inner join "users" on true where "users"."user_id" = $1',
    'insert into "roots" ("number") select count(*) from "journal"',
  ])('refuses %s', (statement) => {
    expect(unlawfulStatements([statement])).toHaveLength(1);
  });
});
