/** The report. What it is worked on with is large; until that is there it says which report it is. */

import { Suspense, lazy } from 'react';
import type { Report } from '../../../core/report/report.ts';
import { useProject } from '../../project/project-context.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { ScreenProps } from '../screen.ts';
import { chosenReport } from './report-choice.ts';
import { ReportTitle } from './report-title.tsx';
import { useReportAddress } from './use-report-address.ts';
import './report.css';

// Asked for with the screen, not after it.
const desk = import('./report-desk.tsx');
const Desk = lazy(async () => ({ default: (await desk).ReportDesk }));
const None = lazy(async () => ({ default: (await import('./no-report.tsx')).NoReport }));

/** The screen. */
export function Screen({ of }: ScreenProps) {
  const { record } = useProject();
  const { row } = useReportAddress();
  const report = chosenReport(record, { of, row });
  return (
    <Suspense fallback={<Coming report={report} />}>
      {report === undefined ? <None /> : <Desk key={report.id} report={report} />}
    </Suspense>
  );
}

function Coming({ report }: { readonly report: Report | undefined }) {
  return (
    <div className="report-coming">
      {report !== undefined && <ReportTitle report={report} />}
      <Loading />
    </div>
  );
}
