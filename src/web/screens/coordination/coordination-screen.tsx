/** Coordination: frameworks with their dated meetings, and the organisations that the project deals with. It prints as the table of the report. */

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useSearchParams } from '../../router.tsx';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Meetings } from './meetings-tab.tsx';
import { Organisations } from './organisations-tab.tsx';
import { PrintedTable } from './printed-table.tsx';
import { coordinationWords } from './words.ts';
import '../../row-table/row-table.css';
import './coordination.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { record } = useProject();
  const [search, setSearch] = useSearchParams();
  const row = search.get('row') ?? '';
  const shown = search.get('show') ?? (row.startsWith('org_') ? 'organisations' : 'meetings');
  return (
    <>
      <h1>{say(coordinationWords.title)}</h1>
      <PrintedTable />
      <Tabs
        className="tabs no-print"
        selectedKey={shown}
        onSelectionChange={(key) => setSearch(key === 'meetings' ? {} : { show: String(key) })}
      >
        <TabList aria-label={say(coordinationWords.show)}>
          <Tab id="meetings">
            {say(coordinationWords.meetings)} ({record.meetings.length})
          </Tab>
          <Tab id="organisations">
            {say(coordinationWords.organisations)} ({record.organisations.length})
          </Tab>
        </TabList>
        <TabPanel id="meetings" className="stack">
          <Meetings />
        </TabPanel>
        <TabPanel id="organisations" className="stack">
          <Organisations />
        </TabPanel>
      </Tabs>
    </>
  );
}
