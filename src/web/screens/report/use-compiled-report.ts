/** Files of a report as the server writes them: asked for when everything that was typed has arrived there, and given up when nobody wants them any more. */

import { useEffect, useRef, useState } from 'react';
import { compileReport, type reportAnnexes } from '../../../api/reports.ts';
import { Problem, problems } from '../../../core/problem.ts';
import type { Report } from '../../../core/report/report.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { useProject } from '../../project/project-context.tsx';
import type { ProjectStore } from '../../project/project-store.ts';
import type { Say } from '../../say.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { reportWords } from './words.ts';

/** The formats of files. */
export const fileFormats = ['docx', 'pdf', 'html'] as const;
/** A format of files. */
export type FileFormat = (typeof fileFormats)[number];

/** What can stand behind a report. */
export type ReportAnnex = (typeof reportAnnexes)[number];

/** A file as it is wanted. */
export type WantedFile = {
  readonly report: Report;
  readonly template: string;
  readonly format: FileFormat;
  readonly locale: LocaleTag;
  readonly annex: ReportAnnex | undefined;
};

/** How far the work on a file is. */
export type Compiling =
  | { readonly kind: 'resting' }
  | { readonly kind: 'working'; readonly format: FileFormat; readonly stop: () => void }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'done';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly format: FileFormat;
      readonly version: number;
    };

/** Writes one file at a time; leaving the screen stops it. */
export function useCompiledReport(): readonly [Compiling, (wanted: WantedFile) => Promise<Compiling>] {
  const { say } = useReader();
  const { client } = useSession();
  const { place, store } = useProject();
  const [state, setState] = useState<Compiling>({ kind: 'resting' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const compile = async (wanted: WantedFile): Promise<Compiling> => {
    current.current?.abort();
    const ending = new AbortController();
    current.current = ending;
    setState({ kind: 'working', format: wanted.format, stop: () => ending.abort() });
    const ended = await compiled(wanted, ending.signal).catch((error: unknown) =>
      ending.signal.aborted ? ({ kind: 'stopped' } as const) : failed(say, error),
    );
    if (current.current === ending) setState(ended);
    return ended;
  };
  const compiled = async (wanted: WantedFile, signal: AbortSignal): Promise<Compiling> => {
    await whenSent(store, signal);
    const { version } = store.state().confirmed;
    const { bytes } = await client.call(compileReport, { params: place, query: queryOf(wanted), signal });
    return { kind: 'done', bytes, format: wanted.format, version };
  };
  return [state, compile];
}

const queryOf = ({ report: { from, to }, template, format, locale, annex }: WantedFile) => ({
  from,
  to,
  template,
  format,
  locale,
  ...(annex !== undefined && { annex }),
});

/** Waits until nothing is on its way to the server. Throws where there is no line. */
export function whenSent({ state, subscribe }: ProjectStore, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { pending, line } = state();
      if (pending.every((one) => one.state === 'refused')) end(resolve);
      else if (line !== 'open' || signal.aborted)
        end(() => reject(new Error('what was typed cannot be sent now')));
    };
    const end = (settle: () => void): void => {
      stop();
      signal.removeEventListener('abort', look);
      settle();
    };
    const stop = subscribe(look);
    signal.addEventListener('abort', look);
    look();
  });
}

function failed(say: Say, error: unknown): Compiling {
  if (!(error instanceof Problem)) return { kind: 'failed', why: say(reportWords.noLine) };
  return {
    kind: 'failed',
    why: say(reportWords.failed, { why: say(problems[error.code].title, error.params) }),
  };
}
