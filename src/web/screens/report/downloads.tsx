/** The report as files: Word, PDF or a web page, with progress, and a way to stop. */

import { useEffect, useState } from 'react';
import { reportAnnexes, reportFormats } from '../../../api/reports.ts';
import { projectRowOf } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { uiWords } from '../../ui/words.ts';
import { fileNameOf } from './file-name.ts';
import { saveFile } from '../../ui/save-file.ts';
import {
  type Compiling,
  type FileFormat,
  type ReportAnnex,
  type WantedFile,
  fileFormats,
  useCompiledReport,
} from './use-compiled-report.ts';
import { formatWords, reportWords as words } from './words.ts';

const annexWords = { findings: words.ofFindings, evidence: words.ofEvidence } as const;
const shortWords = { docx: words.asWord, pdf: words.asPdf, html: words.asPage } as const;

/** The buttons, and what has come of the last one. */
export function Downloads({
  wanted,
  onAnnex,
}: {
  readonly wanted: Omit<WantedFile, 'format'>;
  readonly onAnnex: (annex: ReportAnnex | undefined) => void;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const [state, compile] = useCompiledReport();
  const acronym = projectRowOf(record)?.acronym ?? '';
  const nameOf = (format: FileFormat): string =>
    fileNameOf(acronym, wanted.report, { locale: wanted.locale, format });
  const download = async (format: FileFormat): Promise<void> => {
    const ended = await compile({ ...wanted, format });
    if (ended.kind === 'done')
      saveFile(ended.bytes, { name: nameOf(format), mediaType: reportFormats[format] });
  };
  return (
    <div className="report-downloads no-print" role="group" aria-label={say(words.download)}>
      <span className="cluster">
        <span className="meta">{say(words.download)}</span>
        {fileFormats.map((format) => (
          <Button
            key={format}
            kind={format === 'docx' ? 'main' : 'usual'}
            isDisabled={state.kind === 'working'}
            onPress={() => void download(format)}
          >
            {say(shortWords[format])}
          </Button>
        ))}
        <label className="report-annex">
          {say(words.annex)}{' '}
          <select
            className="input"
            value={wanted.annex ?? ''}
            onChange={({ target }) => onAnnex(reportAnnexes.find((one) => one === target.value))}
          >
            <option value="">{say(words.noAnnex)}</option>
            {reportAnnexes.map((annex) => (
              <option key={annex} value={annex}>
                {say(annexWords[annex])}
              </option>
            ))}
          </select>
        </label>
      </span>
      <Progress state={state} nameOf={nameOf} />
    </div>
  );
}

/** How far the work on a file is, in words that are heard. */
export function Progress({
  state,
  nameOf,
}: {
  readonly state: Compiling;
  readonly nameOf: (format: FileFormat) => string;
}) {
  const { say } = useReader();
  if (state.kind === 'working') return <Working {...state} />;
  return (
    <p role="status" className={state.kind === 'failed' ? 'note' : 'meta'} data-tone="error">
      {state.kind === 'failed' && state.why}
      {state.kind === 'stopped' && say(words.stopped)}
      {state.kind === 'done' && say(words.downloaded, { name: nameOf(state.format) })}
    </p>
  );
}

function Working({ format, stop }: Extract<Compiling, { readonly kind: 'working' }>) {
  const { say } = useReader();
  const seconds = useSeconds();
  const label = say(words.working, { format: say(formatWords[format]), count: seconds });
  return (
    <p className="cluster">
      <progress aria-label={say(formatWords[format])} />
      <span aria-live="off">{label}</span>
      <Button onPress={stop}>{say(uiWords.cancel)}</Button>
    </p>
  );
}

/** Seconds since this stands here. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
