import { useState } from 'react';
import { furnitureWords } from '../../../core/report/build/furniture.ts';
import type { Report } from '../../../core/report/report.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { PublishForm } from './publish-form.tsx';
import { releaseWords as words } from './words.ts';

/** Publishes a report that was submitted. */
export function PublishCard() {
  const { say } = useReader();
  const { record, can } = useProject();
  const submitted = record.reports
    .filter(({ state }) => state === 'submitted' || state === 'frozen')
    .toSorted((a, b) => (a.to > b.to ? -1 : 1));
  const [chosen, setChosen] = useState('');
  const report = submitted.find(({ id }) => id === chosen) ?? submitted[0];
  if (!can('release-report')) return null;
  return (
    <section className="card stack no-print">
      <h2>{say(words.publish)}</h2>
      {report === undefined ? (
        <p className="remark">{say(words.noReport)}</p>
      ) : (
        <>
          <Choice
            label={say(words.report)}
            value={report.id}
            options={submitted.map((one) => [one.id, titleOf(say, one)])}
            choose={setChosen}
          />
          <PublishForm key={report.id} report={report} />
        </>
      )}
    </section>
  );
}

const titleOf = (say: (message: string) => string, report: Report): string =>
  `${say(furnitureWords[report.kind])} ${formatPeriod(report)}`;
