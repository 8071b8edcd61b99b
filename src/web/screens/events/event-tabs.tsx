import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useProject } from '../../project/project-context.tsx';
import { useSearchParams } from '../../router.tsx';
import { useReader } from '../../say.tsx';
import { EventList } from './event-list.tsx';
import { PeopleTab } from './people/people-tab.tsx';
import { peopleWords } from './people/words.ts';
import { eventsWords } from './words.ts';

/** The events, and for those who may know them the people who came. */
export function EventTabs() {
  const { say } = useReader();
  const { can } = useProject();
  const [search, setSearch] = useSearchParams();
  return (
    <>
      <h1>{say(eventsWords.title)}</h1>
      {can('read-register') ? (
        <Tabs
          className="tabs"
          selectedKey={search.get('show') ?? 'events'}
          onSelectionChange={(key) => setSearch(key === 'events' ? {} : { show: String(key) })}
        >
          <TabList aria-label={say(peopleWords.show)}>
            <Tab id="events">{say(peopleWords.eventsTab)}</Tab>
            <Tab id="people">{say(peopleWords.tab)}</Tab>
          </TabList>
          <TabPanel id="events" className="stack">
            <EventList />
          </TabPanel>
          <TabPanel id="people" className="stack">
            <PeopleTab />
          </TabPanel>
        </Tabs>
      ) : (
        <EventList />
      )}
    </>
  );
}
