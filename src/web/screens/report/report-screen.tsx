/** The report. What it is worked on with is large; until that is there it says which report it is. */

import type { Report } from '../../../core/report/report.ts';
import { loadEarly } from '../../later.ts';
import { useProject } from '../../project/project-context.tsx';
import { drawnLater } from '../../ui/drawn-later.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { ScreenProps } from '../screen.ts';
import { chosenReport } from './report-choice.ts';
import { ReportTitle } from './report-title.tsx';
import { useReportAddress } from './use-report-address.ts';
import './report.css';

const Desk = drawnLater(async () => (await import('./report-desk.tsx')).ReportDesk, Coming);
const None = drawnLater(async () => (await import('./no-report.tsx')).NoReport, Loading);

// Asked for with the screen, not after it.
loadEarly(Desk);

/** The screen. */
export function Screen({ of }: ScreenProps) {
  const { record } = useProject();
  const { row } = useReportAddress();
  const report = chosenReport(record, { of, row });
  return report === undefined ? <None /> : <Desk key={report.id} report={report} />;
}

function Coming({ report }: { readonly report: Report }) {
  return (
    <div className="report-coming">
      <ReportTitle report={report} />
      <Loading />
    </div>
  );
}
