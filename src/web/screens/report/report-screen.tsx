/** The report: the one that the address names, or the latest; without any, how one is begun. */

import { useProject } from '../../project/project-context.tsx';
import { drawnLater } from '../../ui/drawn-later.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { ScreenProps } from '../screen.ts';
import { chosenReport } from './report-choice.ts';
import { ReportDesk } from './report-desk.tsx';
import { useReportAddress } from './use-report-address.ts';
import './report.css';

const None = drawnLater(async () => (await import('./no-report.tsx')).NoReport, Loading);

/** The screen. */
export function Screen({ of }: ScreenProps) {
  const { record } = useProject();
  const { row } = useReportAddress();
  const report = chosenReport(record, { of, row });
  return report === undefined ? <None /> : <ReportDesk key={report.id} report={report} />;
}
