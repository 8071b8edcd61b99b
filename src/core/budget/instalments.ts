import type { Id } from '../base/id.ts';
import type { Project, Rows } from '../project.ts';

/** Pre-financing that one source of funding paid, in order of payment. */
export type Prefinancing = {
  readonly source: Rows['fundingSources'];
  readonly payments: readonly Rows['instalments'][];
};

/** The pre-financing of each source that pays money. A payment that names no source is of the only one, where there is only one. */
export function prefinancingOf(project: Project): readonly Prefinancing[] {
  const paying = project.fundingSources.filter((source) => source.inKind !== true);
  const only = paying.length === 1 ? paying[0]?.id : undefined;
  return paying.map((source) => ({ source, payments: paymentsOf(project, source.id, only) }));
}

const paymentsOf = (project: Project, source: Id, only: Id | undefined): readonly Rows['instalments'][] =>
  project.instalments
    .filter((payment) => payment.kind === 'pre-financing' && (payment.source ?? only) === source)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
