import { useLocation } from '../../router.tsx';
import { furnitureWords } from '../../../core/report/build/furniture.ts';
import { isOpen } from '../../../core/report/build/report-on.ts';
import { templates } from '../../../core/report/templates/index.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { findLocaleTag, localeTags } from '../../../i18n/locales/index.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { useRun } from '../../ui/use-run.ts';
import { Choice } from './choice.tsx';
import { reportsInOrder } from './report-choice.ts';
import { templateOf } from './template-of.ts';
import type { ReportAddress } from './use-report-address.ts';
import { localeWords, reportWords as words, stateWords } from './words.ts';

/** Which report, by which template, in which language. */
export function ReportChoices({
  report,
  address,
}: {
  readonly report: Parameters<typeof isOpen>[0];
  readonly address: ReportAddress;
}) {
  const { say } = useReader();
  const { record, place, can } = useProject();
  const { run } = useRun();
  const [, navigate] = useLocation();
  const query = { ...(address.view !== 'preview' && { view: address.view }), in: address.language };
  const nameOf = (one: typeof report): string =>
    say(words.heading, { kind: say(furnitureWords[one.kind]), period: formatPeriod(one) });
  return (
    <div className="report-choices no-print">
      <Choice
        label={say(words.report)}
        value={report.id}
        all={reportsInOrder(record)
          .toReversed()
          .map((one) => [one.id, `${nameOf(one)} – ${say(stateWords[one.state])}`])}
        onChoose={(of) => navigate(addressOf(place, 'report', { of, query }))}
      />
      <Choice
        label={say(words.template)}
        value={templateOf(report).id}
        all={templates.map(({ id, name }) => [id, say(name)])}
        isDisabled={!isOpen(report) || !can('write-report')}
        onChoose={(template) =>
          void run({ command: 'edit-row', input: { table: 'reports', id: report.id, set: { template } } })
        }
      />
      <Choice
        label={say(words.language)}
        value={address.language}
        all={localeTags.map((tag) => [tag, say(localeWords[tag])])}
        onChoose={(tag) => address.choose({ in: findLocaleTag(tag) ?? address.language })}
      />
    </div>
  );
}
