import { Link } from '../../router.tsx';
import type { Rows } from '../../../core/project.ts';
import type { Cell } from '../../../core/report/document.ts';
import type { Draft } from '../../../core/report/phrase.ts';
import { logframeCells } from '../../../core/report/sections/cells/logframe-cells.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField } from '../../ui/field-kinds.ts';
import { FieldMarks } from './field-marks.tsx';
import { PhraseLine } from './phrase-line.tsx';
import { verificationField } from './verification-field.ts';
import { resultsWords } from './words.ts';

/** The five cells of an indicator. Its figures are the report's own, and lead to the screen on which they are changed. */
export function IndicatorCells({ indicator }: { readonly indicator: Rows['indicators'] }) {
  const { record: project, asOf } = useProject();
  const [, baseline, current, targets, sources] = logframeCells({ project, asOf }, indicator);
  return (
    <>
      <TitleCell indicator={indicator} />
      <FigureCell cell={baseline} indicator={indicator} field="baseline" />
      <FigureCell cell={current} indicator={indicator} field="accumulation" />
      <FigureCell cell={targets} indicator={indicator} field="targets" />
      <SourcesCell cell={sources} indicator={indicator} />
    </>
  );
}

type CellProps = { readonly indicator: Rows['indicators']; readonly cell: Cell<Draft> | undefined };

function TitleCell({ indicator }: Pick<CellProps, 'indicator'>) {
  const { say, pick } = useReader();
  const { place } = useProject();
  const name = indicator.code ?? pick(indicator.title);
  return (
    <td data-row={indicator.id}>
      <Link
        className="results-open"
        href={addressOf(place, 'indicators', { of: indicator.id })}
        aria-label={say(resultsWords.openIndicator, { name })}
      >
        <bdi>{indicator.code ?? '↗'}</bdi>
      </Link>
      <div className="results-text">
        <AutoField
          table="indicators"
          row={indicator}
          field="title"
          kind={textField}
          label={say(resultsWords.indicatorTitleOf, { name })}
          isBare
          isAlone
        />
        <span className="print-only" dir="auto">
          {pick(indicator.title)}
        </span>
      </div>
      <FieldMarks table="indicators" row={indicator.id} fields={['title', 'code']} isFirst />
    </td>
  );
}

function FigureCell({ cell, indicator, field }: CellProps & { readonly field: string }) {
  return (
    <td className="results-figures">
      <Lines cell={cell} />
      <FieldMarks table="indicators" row={indicator.id} fields={[field]} />
    </td>
  );
}

function SourcesCell({ cell, indicator }: CellProps) {
  const { say, pick } = useReader();
  return (
    <td>
      <div className="results-text">
        <AutoField
          table="indicators"
          row={indicator}
          field="verification"
          kind={verificationField}
          label={say(resultsWords.verificationOf, { name: indicator.code ?? pick(indicator.title) })}
          isBare
          isAlone
        />
        <div className="print-only">
          <Lines cell={cell} />
        </div>
      </div>
      <FieldMarks table="indicators" row={indicator.id} fields={['verification']} />
    </td>
  );
}

function Lines({ cell }: Pick<CellProps, 'cell'>) {
  return cell?.lines.map((line, index) => (
    <div key={`${index} ${line.length}`}>
      <PhraseLine line={line} />
    </div>
  ));
}
