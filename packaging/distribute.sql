-- Distributes the database of Strand over a cluster of Citus, by office. docs/guides/scale-out.md says what comes before and after.
--   psql --no-psqlrc --set ON_ERROR_STOP=1 --file packaging/distribute.sql 'postgres://postgres@coordinator/strand'
-- As superuser, on the coordinator, with no Strand running. It is all or nothing. Run it again after an upgrade that made tables: what is
-- distributed already stays as it is.

-- Asked before any office is known, or of all of them: every node has them whole. Parents come before children.
\set reference_tables '{offices,users,office_users,passwords,passkeys,identities,sessions,tokens,links,tries,places,roots}'

-- Of one office each; the rows of an office stand together on one node. Parents come before children.
\set office_tables '{projects,office_heads,journal,office_journal,requests,members,files,figures,people,participations,person_keys,search_keys,record.project,record.results,record.links,record.assumptions,record.risks,record.means,record.indicators,record.observations,record.activities,record.strands,record.work_plans,record.work_plan_items,record.holds,record.budget_lines,record.funding_sources,record.instalments,record.expenditures,record.exchange_rates,record.events,record.forums,record.meetings,record.organisations,record.documents,record.narratives,record.reports,record.snapshots,record.amendments,record.redactions,record.comments,record.approvals,record.adjustments,record.releases,record.register_values,record.waivers,record.sources}'

-- Read at the start of Strand alone, on the coordinator.
\set local_tables '{migrations}'

begin;

-- A table of a later Strand than this file is of would stay behind on the coordinator: nothing is done.
select format('do $refuse$ begin raise exception %L; end $refuse$', 'no place is known for table ' || string_agg(c.oid::regclass::text, ', '))
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('public', 'record') and c.relkind in ('r', 'p')
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  and c.oid <> all ((:'reference_tables'::text[] || :'office_tables'::text[] || :'local_tables'::text[])::regclass[])
having count(*) > 0 \gexec

-- Without this, tables that point at a reference table would be made part of the cluster behind our back, in another order.
set local citus.enable_local_reference_table_foreign_keys = off;

select format('select create_reference_table(%L)', name)
from unnest(:'reference_tables'::text[]) with ordinality as listed (name, nth)
where not exists (select from pg_dist_partition where logicalrelid = name::regclass)
order by nth \gexec

select format('select create_distributed_table(%L, %L, colocate_with => %L)', name, 'office_id',
  case name when 'projects' then 'default' else 'projects' end)
from unnest(:'office_tables'::text[]) with ordinality as listed (name, nth)
where not exists (select from pg_dist_partition where logicalrelid = name::regclass)
order by nth \gexec

-- The office of a transaction is a setting that is made with SET LOCAL: it must reach the nodes, or they show no rows.
alter role strand_app set citus.propagate_set_commands = 'local';
alter role strand_auditor set citus.propagate_set_commands = 'local';
alter role strand_public set citus.propagate_set_commands = 'local';

commit;
