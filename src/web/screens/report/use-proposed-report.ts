import { useState } from 'react';
import { useLocation } from '../../router.tsx';
import { formatDay } from '../../../i18n/dates.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { today } from '../../today.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { type ProposedReport, nextReport } from './next-report.ts';
import { reportWords as words } from './words.ts';

/** What is proposed, as it is changed and typed over. */
export function useProposedReport(onDone: () => void) {
  const { record, store, place } = useProject();
  const [, navigate] = useLocation();
  const [proposed, setProposed] = useState<ProposedReport>(() => nextReport(record, today()));
  const [typed, setTyped] = useState({ from: formatDay(proposed.from), to: formatDay(proposed.to) });
  const propose = (changed: Partial<ProposedReport>): void => setProposed({ ...proposed, ...changed });
  return {
    proposed,
    typed,
    why: whyNot(proposed, typed, record.reports),
    propose,
    type: (end: 'from' | 'to', text: string): void => {
      setTyped({ ...typed, [end]: text });
      const day = readDay(text);
      if (day !== undefined) propose({ [end]: day });
    },
    create: (): void => {
      const row = { id: newId('rep'), ...proposed };
      store.run({ command: 'create-row', input: { table: 'reports', row } });
      onDone();
      navigate(addressOf(place, 'report', { of: row.id }));
    },
  };
}

/** Why a report cannot be created like this, as a message. */
function whyNot(
  { kind, from, to }: ProposedReport,
  typed: { readonly from: string; readonly to: string },
  reports: readonly ProposedReport[],
): string | undefined {
  if (readDay(typed.from) === undefined || readDay(typed.to) === undefined) return fieldWords.notADay;
  if (to < from) return words.endsBefore;
  const isThere = reports.some((one) => one.kind === kind && one.from === from && one.to === to);
  return isThere ? words.samePeriod : undefined;
}
