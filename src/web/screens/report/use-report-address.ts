import { useSearchParams } from '../../router.tsx';
import { type LocaleTag, findLocaleTag } from '../../../i18n/locales/index.ts';
import { useOfRecord } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { usualLanguageOf } from './usual-language.ts';

/** What stands beside the text: the preview, the pages of the PDF, or what was frozen. */
export const reportViews = ['preview', 'pages', 'versions'] as const;
/** What stands beside the text. */
export type ReportView = (typeof reportViews)[number];

/** What is chosen on the screen, as the address has it. */
export type ReportAddress = {
  readonly row: string | undefined;
  readonly section: string | undefined;
  readonly view: ReportView;
  /** The language of the report, which is neither that of the application nor that of the texts. */
  readonly language: LocaleTag;
  readonly choose: (chosen: {
    readonly section?: string;
    readonly view?: ReportView;
    readonly in?: LocaleTag;
  }) => void;
};

/** The address; what is chosen replaces it, so that going back leaves the screen. */
export function useReportAddress(): ReportAddress {
  const { tag } = useReader();
  const usual = useOfRecord((record) => usualLanguageOf(record, tag));
  const [query, setQuery] = useSearchParams();
  return {
    row: query.get('row') ?? undefined,
    section: query.get('section') ?? undefined,
    view: reportViews.find((one) => one === query.get('view')) ?? 'preview',
    language: findLocaleTag(query.get('in') ?? '') ?? usual,
    choose: (chosen) =>
      setQuery(
        (before) => {
          const kept = [...before].filter(([name]) => name !== 'row' && name !== 'field');
          return new URLSearchParams({ ...Object.fromEntries(kept), ...chosen });
        },
        { replace: true },
      ),
  };
}
