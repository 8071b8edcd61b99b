/** Submitting: in which languages and formats, and what is open before. The server writes the files, so that it is not done here at once. */

import { useState } from 'react';
import { Link } from '../../router.tsx';
import type { Report } from '../../../core/report/report.ts';
import { type LocaleTag, localeTags } from '../../../i18n/locales/index.ts';
import { newId } from '../../new-id.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { uiWords } from '../../ui/words.ts';
import { type FileFormat, fileFormats } from './use-compiled-report.ts';
import { useServerCommand } from './use-server-command.ts';
import { formatWords, localeWords, reportWords as words } from './words.ts';

/** The button and its dialog. */
export function SubmitDialog({
  report,
  template,
  language,
  label,
}: {
  readonly report: Report;
  readonly template: string;
  readonly language: LocaleTag;
  readonly label: string;
}) {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button kind="main">{label}</Button>} title={say(words.submitTitle)}>
      {(close) => (
        <>
          <p>{say(words.submitWhy)}</p>
          <OpenErrors />
          <SubmitForm {...{ report, template, language, close }} />
        </>
      )}
    </FormDialog>
  );
}

function OpenErrors() {
  const { say } = useReader();
  const { place } = useProject();
  const { findings = [] } = useFindings() ?? {};
  const count = findings.filter(({ severity }) => severity === 'error').length;
  if (count === 0) return null;
  return (
    <div className="note" data-tone="warn">
      <p>{say(words.submitErrors, { count })}</p>
      <p>
        <Link href={addressOf(place, 'findings')}>{say(words.toErrors)}</Link>
      </p>
    </div>
  );
}

function SubmitForm({
  report,
  template,
  language,
  close,
}: {
  readonly report: Report;
  readonly template: string;
  readonly language: LocaleTag;
  readonly close: () => void;
}) {
  const { say } = useReader();
  const [locales, setLocales] = useState<readonly LocaleTag[]>([language]);
  const [formats, setFormats] = useState<readonly FileFormat[]>(['docx', 'pdf']);
  const { send, isWorking, failed } = useServerCommand('submit-report', close);
  const isEmpty = locales.length === 0 || formats.length === 0;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ report: report.id, snapshot: newId('snp'), template, locales, formats });
      }}
    >
      <ChoiceSet
        legend={say(words.languages)}
        options={localeTags.map((one) => [one, say(localeWords[one])])}
        chosen={locales}
        choose={setLocales}
      />
      <ChoiceSet
        legend={say(words.formats)}
        options={fileFormats.map((one) => [one, say(formatWords[one])])}
        chosen={formats}
        choose={setFormats}
      />
      {isWorking && (
        <p role="status" className="cluster">
          <progress aria-label={say(words.submitting)} /> {say(words.submitting)}
        </p>
      )}
      <ProblemNote failed={failed} />
      <p className="cluster">
        <Button type="submit" kind="main" isDisabled={isEmpty || isWorking}>
          {say(words.submitNow)}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </form>
  );
}
