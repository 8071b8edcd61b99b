/** The texts below one heading of the report, each in its editor. */

import { useMemo, useState } from 'react';
import { type Language, languages } from '../../../core/base/text.ts';
import type { SaidFinding } from '../../checking/said-finding.ts';
import type { Rows } from '../../../core/project.ts';
import { isOpen } from '../../../core/report/build/report-on.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { NarrativeEditor } from '../../narrative/narrative-editor.tsx';
import { narrativeEditorWords } from '../../narrative/words.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useChooseContentLanguage } from '../../session/content-language.tsx';
import { Button } from '../../ui/button.tsx';
import { type OutlineEntry, type Outlining, earlierText, newNarrative } from './report-outline.ts';
import { BelowTexts } from './below-texts.tsx';
import { localeWords, reportWords as words } from './words.ts';

type Narrative = Rows['narratives'];

/** The heading with its texts; `onWriting` is told of what is typed before it is saved. */
export function SectionTexts({
  entry,
  of,
  findings,
  isFocused,
  onWriting,
}: {
  readonly entry: OutlineEntry;
  readonly of: Outlining;
  readonly findings: readonly SaidFinding[];
  /** Whether its first text has the focus when it comes. */
  readonly isFocused: boolean;
  readonly onWriting: (row: Narrative) => void;
}) {
  const { say } = useReader();
  const { can } = useProject();
  const { report } = of;
  const isReadOnly = !isOpen(report) || !can('write-report');
  const isWritten = entry.state !== 'compiled';
  return (
    <section className="card stack report-section" aria-labelledby="report-section-title">
      <div className="cluster">
        <h2 id="report-section-title">
          <bdi>{entry.number}</bdi> {say(entry.heading)}
        </h2>
        {isWritten && <ContentLanguages entry={entry} />}
      </div>
      {isReadOnly && isWritten && (
        <p className="note" data-tone="info">
          {say(isOpen(report) ? words.mayNotWrite : words.closed)}
        </p>
      )}
      {isWritten ? (
        <Editors {...{ entry, of, isReadOnly, isFocused, onWriting }} />
      ) : (
        <p className="remark">{say(words.noText)}</p>
      )}
      <BelowTexts {...{ report, entry, findings }} />
    </section>
  );
}

function Editors({
  entry,
  of,
  isReadOnly,
  isFocused,
  onWriting,
}: {
  readonly entry: OutlineEntry;
  readonly of: Outlining;
  readonly isReadOnly: boolean;
  readonly isFocused: boolean;
  readonly onWriting: (row: Narrative) => void;
}) {
  const { say, contentLanguage } = useReader();
  const { record } = useProject();
  const { report } = of;
  // The id stands before the row does, so that the editor stays the same when the row comes.
  const [id] = useState(() => newId('nar'));
  const context = useMemo(() => ({ project: record, period: report, asOf: report.to }), [record, report]);
  const texts =
    entry.texts.length > 0 ? entry.texts : [{ row: newNarrative(id, report, entry), isPart: false }];
  return texts.map(({ row, isPart }, index) => (
    <div key={row.id} className="stack report-text">
      {isPart && <h3 dir="auto">{row.section}</h3>}
      <NarrativeEditor
        key={contentLanguage}
        row={row}
        isNew={entry.texts.length === 0}
        label={say(entry.heading)}
        isFocused={isFocused && index === 0}
        {...{ context, isReadOnly, onWriting }}
      />
      {!isReadOnly && (row.text[contentLanguage] ?? '') === '' && <Earlier {...{ entry, of, row }} />}
    </div>
  ));
}

/** The text of the report before, to begin with. */
function Earlier({
  entry,
  of,
  row,
}: {
  readonly entry: OutlineEntry;
  readonly of: Outlining;
  readonly row: Narrative;
}) {
  const { say, contentLanguage } = useReader();
  const { store } = useProject();
  const earlier = earlierText(of, entry, contentLanguage);
  if (earlier === undefined) return null;
  const text = { ...row.text, [contentLanguage]: earlier.text };
  const begin = (): void =>
    entry.texts.length === 0
      ? store.run({ command: 'create-row', input: { table: 'narratives', row: { ...row, text } } })
      : store.run({ command: 'edit-row', input: { table: 'narratives', id: row.id, set: { text } } });
  return (
    <p className="no-print">
      <Button onPress={begin}>
        {say(narrativeEditorWords.earlier, { period: formatPeriod(earlier.report) })}
      </Button>
    </p>
  );
}

/** The languages of the texts, with which of them are written. */
function ContentLanguages({ entry }: { readonly entry: OutlineEntry }) {
  const { say, contentLanguage } = useReader();
  const choose = useChooseContentLanguage();
  const isWritten = (language: Language): boolean =>
    entry.texts.some(({ row }) => (row.text[language] ?? '').trim() !== '');
  return (
    <div className="report-languages no-print" role="group" aria-label={say(narrativeEditorWords.languages)}>
      {languages.map((language) => {
        const message = isWritten(language) ? narrativeEditorWords.hasText : narrativeEditorWords.hasNone;
        return (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={language === contentLanguage}
            aria-label={say(message, { language: say(localeWords[language]) })}
            onClick={() => choose(language)}
          >
            <span aria-hidden="true">{isWritten(language) ? '●' : '○'}</span> {say(localeWords[language])}
          </button>
        );
      })}
    </div>
  );
}
