/** What stands beside the text of a report: its preview, the pages of the PDF, what was frozen of it; and above them the files. */

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useLocation } from '../../router.tsx';
import { placeAddress } from '../../project/place-address.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { CheckFile } from './check-file.tsx';
import { Downloads } from './downloads.tsx';
import { Pages } from './pages.tsx';
import { type CitedPlace, PreviewFrame } from './preview-frame.tsx';
import type { OutlineEntry } from './report-outline.ts';
import type { ReportAnnex, WantedFile } from './use-compiled-report.ts';
import type { Preview } from './use-preview.ts';
import { type ReportAddress, reportViews } from './use-report-address.ts';
import { Versions } from './versions.tsx';
import { reportWords as words } from './words.ts';

/** What it shows, and how one goes elsewhere from it. */
export type BesideProps = {
  readonly preview: Preview;
  readonly entry: OutlineEntry | undefined;
  readonly wanted: Omit<WantedFile, 'format'>;
  readonly address: ReportAddress;
  readonly onAnnex: (annex: ReportAnnex | undefined) => void;
};

/** The part beside the text. */
export function BesideText({ preview, entry, wanted, address, onAnnex }: BesideProps) {
  const { say } = useReader();
  return (
    <section className="report-beside no-print" aria-label={say(words.preview)}>
      <Downloads wanted={wanted} onAnnex={onAnnex} />
      <Tabs
        className="tabs"
        selectedKey={address.view}
        onSelectionChange={(key) => {
          const view = reportViews.find((one) => one === key);
          if (view !== undefined && view !== address.view) address.choose({ view });
        }}
      >
        <TabList aria-label={say(words.preview)}>
          {reportViews.map((view) => (
            <Tab key={view} id={view}>
              {say(words[view])}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="preview">
          <Paper {...{ preview, entry }} />
        </TabPanel>
        <TabPanel id="pages">
          <Pages wanted={wanted} heading={entry === undefined ? '' : say(entry.heading)} />
        </TabPanel>
        <TabPanel id="versions">
          <Versions report={wanted.report} />
          <CheckFile />
        </TabPanel>
      </Tabs>
    </section>
  );
}

function Paper({
  preview: { page, isBroken },
  entry,
}: {
  readonly preview: Preview;
  readonly entry: OutlineEntry | undefined;
}) {
  const { say } = useReader();
  const { place, record } = useProject();
  const [, navigate] = useLocation();
  if (page === undefined)
    return (
      <p role="status" className="report-paper remark">
        {say(isBroken ? words.previewNot : words.previewComes)}
      </p>
    );
  const follow = (cited: CitedPlace): void => {
    const to = placeAddress(place, record, cited);
    if (to !== undefined) navigate(to);
  };
  return <PreviewFrame page={page} at={entry?.anchor} title={say(words.previewOf)} onPlace={follow} />;
}
