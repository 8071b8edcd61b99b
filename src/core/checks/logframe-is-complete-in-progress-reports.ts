import type { Project, Rows } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';

type Indicator = Rows['indicators'];

/** From the first progress report on, every indicator has a baseline and a target. */
export const logframeIsCompleteInProgressReports: Check = {
  id: 'logframe-is-complete-in-progress-reports',
  catalogue: 'LF-20',
  severity: 'error',
  rule: 'Baselines and targets that were missing are given in the first progress report at the latest (EU action documents).',
  message:
    'A progress report shows a complete logframe: of {total, plural, one {# indicator} other {# indicators}}, {withoutBaseline} {withoutBaseline, plural, one {has} other {have}} no baseline and {withoutTarget} {withoutTarget, plural, one {has} other {have}} no target.',
  find,
};

function find(project: Project): readonly Found[] {
  const kind = openReportOf(project)?.kind;
  if (kind !== 'interim' && kind !== 'quarterly' && kind !== 'final') return [];
  const withoutBaseline = project.indicators.filter(lacksBaseline);
  const withoutTarget = project.indicators.filter((indicator) => indicator.targets.length === 0);
  if (withoutBaseline.length + withoutTarget.length === 0) return [];
  return [
    {
      at: [
        ...withoutBaseline.map((indicator) => placeOf('indicators', indicator, 'baseline')),
        ...withoutTarget.map((indicator) => placeOf('indicators', indicator, 'targets')),
      ],
      params: {
        total: project.indicators.length,
        withoutBaseline: withoutBaseline.length,
        withoutTarget: withoutTarget.length,
      },
    },
  ];
}

const lacksBaseline = ({ baseline, measure }: Indicator): boolean =>
  baseline === undefined || (baseline.value === null && measure !== 'qualitative');
