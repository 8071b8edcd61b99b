/** The history of a project: who changed what and when, with the way back; and what differs since the last report. */

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useSearchParams } from '../../router.tsx';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { historyWords } from './words.ts';
import './history.css';
import { drawnLater } from '../../ui/drawn-later.tsx';

const SinceTab = drawnLater(async () => (await import('./since-tab.tsx')).SinceTab, Loading);

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { can } = useProject();
  const [search, setSearch] = useSearchParams();
  const shown = search.get('show') === 'since' ? 'since' : 'changes';
  if (!can('read-journal'))
    return (
      <>
        <h1>{say(historyWords.title)}</h1>
        <p>{say(historyWords.notAllowed)}</p>
      </>
    );
  return (
    <>
      <h1>{say(historyWords.title)}</h1>
      <Tabs
        className="tabs"
        selectedKey={shown}
        onSelectionChange={(key) => setSearch(key === 'since' ? { show: 'since' } : {})}
      >
        <TabList aria-label={say(historyWords.show)} className="no-print">
          <Tab id="changes">{say(historyWords.changes)}</Tab>
          <Tab id="since">{say(historyWords.sinceReport)}</Tab>
        </TabList>
        <TabPanel id="changes" className="stack">
          <ChangesTab />
        </TabPanel>
        <TabPanel id="since" className="stack">
          <SinceTab />
        </TabPanel>
      </Tabs>
    </>
  );
}
