/** A report as it is worked on: its outline, the texts that people write for it, and beside them what it says. */

import { useMemo, useState } from 'react';
import type { SaidFinding } from '../../checking/said-finding.ts';
import type { Report } from '../../../core/report/report.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { LateBesideText } from './late-beside-text.tsx';
import { OutlineList } from './outline-list.tsx';
import { ReportHead } from './report-head.tsx';
import { type RowsBySection, findingsAt, reportOutline } from './report-outline.ts';
import { SectionTexts } from './section-texts.tsx';
import { templateOf } from './template-of.ts';
import { usePreview } from './use-preview.ts';
import { useReportAddress } from './use-report-address.ts';
import { reportWords as words } from './words.ts';
import { useEntry } from './use-entry.ts';
import { type Writing, textInRecord, withWriting } from './writing.ts';

const nothing: RowsBySection = new Map();
const none: readonly SaidFinding[] = [];

/** The desk. */
export function ReportDesk({ report }: { readonly report: Report }) {
  const { record } = useProject();
  const { say } = useReader();
  const address = useReportAddress();
  const { findings = none } = useFindings() ?? {};
  const [writing, setWriting] = useState<Writing>();
  const [annex, setAnnex] = useState<Parameters<typeof usePreview>[0]['annex']>();
  const [isByKeys, setByKeys] = useState(false);
  const template = templateOf(report);
  const project = useMemo(() => withWriting(record, writing), [record, writing]);
  const outline = useMemo(
    () => reportOutline({ project: record, report, template }),
    [record, report, template],
  );
  const { language: locale } = address;
  const preview = usePreview({
    project,
    report,
    template: template.id,
    locale,
    annex,
    findings: annex === 'findings' ? findings : undefined,
  });
  const { rowsBySection = nothing } = preview.page ?? {};
  const entry = useEntry(outline, address, rowsBySection);
  return (
    <>
      <ReportHead report={report} address={address} />
      <div className="report">
        <OutlineList
          {...{ outline, findings, rowsBySection, report }}
          current={entry}
          onChoose={(section, means) => {
            setByKeys(means === 'keys');
            address.choose({ section });
          }}
        />
        {entry === undefined ? (
          <p>{say(words.noText)}</p>
        ) : (
          <SectionTexts
            key={entry.id}
            isFocused={isByKeys}
            entry={entry}
            of={{ project: record, report, template }}
            findings={findingsAt(entry, findings, rowsBySection)}
            onWriting={(row) => setWriting({ row, over: textInRecord(record, row.id) })}
          />
        )}
        <LateBesideText
          {...{ preview, entry, address }}
          wanted={{ report, template: template.id, locale, annex }}
          onAnnex={setAnnex}
        />
      </div>
    </>
  );
}
