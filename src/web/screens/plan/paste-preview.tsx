import { useMemo, useState } from 'react';
import { type Month, addMonths, listMonths, monthOf, parseMonth } from '../../../core/base/month.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { columnsOf, durationOf } from '../../../core/workplan/schedule.ts';
import type { GridColumn, GridLine } from '../../grid/grid-model.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { PasteRows } from './paste-rows.tsx';
import { choosePaste } from './choose-paste.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { monthName } from './plan-months.ts';
import type { Deeds } from './use-deeds.ts';
import type { Pasted } from './use-plan-actions.ts';
import { planWords } from './words.ts';

export type PastePreviewProps = {
  readonly pasted: Pasted;
  readonly plan: Rows['workPlans'] | undefined;
  readonly grid: { readonly columns: readonly GridColumn[]; readonly lines: readonly GridLine[] } | undefined;
  readonly deeds: Deeds;
  readonly close: () => void;
};

/** What a paste would do, row by row, before it does it. One paste is one command, and one undo. */
export function PastePreview({ pasted, plan, grid, deeds, close }: PastePreviewProps) {
  const reader = useReader();
  const { say } = reader;
  const { record } = useProject();
  const earliest = columnsOf(plan)[0] ?? firstMonthOf(record);
  const [firstMonth, setFirstMonth] = useState<Month>(earliest);
  // Ids are drawn once per look, so that what is written is what was looked at.
  const { paste, asksForMonth } = useMemo(
    () => choosePaste(pasted, grid, { reader, record, plan, newId, firstMonth }),
    [pasted, grid, reader, record, plan, firstMonth],
  );
  const write = (): void => {
    if (deeds.run(paste.wish)) deeds.tell(say(planWords.written));
    close();
  };
  return (
    <PlanDialog
      title={say(planWords.previewTitle)}
      action={paste.wish === undefined ? undefined : say(planWords.writeIt)}
      onAction={write}
      close={close}
      isWide
    >
      {asksForMonth && (
        <label className="field">
          {say(planWords.firstMonth)}
          <select
            className="input"
            value={firstMonth}
            onChange={({ target }) => setFirstMonth(parseMonth(target.value) ?? earliest)}
          >
            {monthsToChoose(plan, earliest).map((month) => (
              <option key={month} value={month}>
                {monthName(reader, month)}
              </option>
            ))}
          </select>
        </label>
      )}
      <PasteRows paste={paste} />
    </PlanDialog>
  );
}

/** The first month of the project, else of this year. */
function firstMonthOf(record: Project): Month {
  return monthOf(durationOf(record)?.start ?? today());
}

const monthsToChoose = (plan: Rows['workPlans'] | undefined, earliest: Month): readonly Month[] => {
  const known = columnsOf(plan);
  return known.length > 0 ? known : listMonths(earliest, addMonths(earliest, 47));
};
