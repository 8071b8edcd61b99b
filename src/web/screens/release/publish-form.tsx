import { useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import { localeTags } from '../../../i18n/locales/index.ts';
import { newId } from '../../new-id.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { templateOf } from '../report/template-of.ts';
import { formatWords, localeWords } from '../report/words.ts';
import { Outcome } from './outcome.tsx';
import { type Publishing, releaseFormats, usePublishing } from './use-publishing.ts';
import { releaseWords as words } from './words.ts';

/** In which languages and formats; then what that would show and withhold; and then out with it. */
export function PublishForm({ report }: { readonly report: Report }) {
  const { say, tag } = useReader();
  const [release] = useState(() => newId('rel'));
  const [locales, setLocales] = useState<readonly string[]>([tag]);
  const [formats, setFormats] = useState<readonly string[]>(['docx', 'pdf']);
  const publishing = usePublishing();
  const { look, forget, isLooking, failed } = publishing;
  const input = {
    report: report.id,
    release,
    template: templateOf(report).id,
    locales: [...locales],
    formats: [...formats],
  };
  return (
    <>
      <ChoiceSet
        legend={say(words.languages)}
        options={localeTags.map((one) => [one, say(localeWords[one])])}
        chosen={locales}
        choose={(chosen) => {
          forget();
          setLocales(chosen);
        }}
      />
      <ChoiceSet
        legend={say(words.formats)}
        options={releaseFormats.map((one) => [one, say(formatWords[one])])}
        chosen={formats}
        choose={(chosen) => {
          forget();
          setFormats(chosen);
        }}
      />
      <p>
        <Button
          isDisabled={locales.length === 0 || formats.length === 0 || isLooking}
          onPress={() => look(input)}
        >
          {say(words.look)}
        </Button>
      </p>
      <Working publishing={publishing} />
      <Outcome input={input} publishing={publishing} />
      <ProblemNote failed={failed} />
    </>
  );
}

function Working({ publishing: { isLooking, isPublishing } }: { readonly publishing: Publishing }) {
  const { say } = useReader();
  if (!isLooking && !isPublishing) return null;
  const said = say(isLooking ? words.looking : words.publishing);
  return (
    <p role="status" className="cluster">
      <progress aria-label={said} /> {said}
    </p>
  );
}
