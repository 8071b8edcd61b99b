import { furnitureWords } from '../../../core/report/build/furniture.ts';
import type { Report } from '../../../core/report/report.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useReader } from '../../say.tsx';

/** What a report is called: its kind and its period. */
export function ReportTitle({ report }: { readonly report: Report }) {
  const { say } = useReader();
  return (
    <h1>
      {say(furnitureWords[report.kind])} <bdi>{formatPeriod(report)}</bdi>
    </h1>
  );
}
