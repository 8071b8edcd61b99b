import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { AnswerOf } from '../../../api/contract.ts';
import type { listOffices } from '../../../api/offices.ts';
import { useSearchParams } from '../../router.tsx';
import { useReader } from '../../say.tsx';
import { BackupState } from './backup-state.tsx';
import { OfficeUsers } from './office-users.tsx';
import { OwnAccount } from './own-account.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { OwnTokens } from './own-tokens.tsx';
import { administrationWords } from './words.ts';

type Offices = AnswerOf<typeof listOffices.gives>['offices'];

/** The settings, a tab each. Without a line one's own are there still. */
export function SettingsTabs({ offices }: { readonly offices: Offices }) {
  const { say } = useReader();
  const [search, setSearch] = useSearchParams();
  const own = offices.filter(({ role }) => role === 'administrator');
  const tabs = [
    { id: 'account', words: say(administrationWords.account), content: <OwnAccount /> },
    { id: 'sessions', words: say(administrationWords.sessions), content: <OwnSessions /> },
    { id: 'tokens', words: say(administrationWords.tokens), content: <OwnTokens offices={offices} /> },
    ...own.map(({ office, name }) => ({
      id: office,
      words: say(administrationWords.usersOf, { office: name }),
      content: <OfficeUsers office={office} />,
    })),
    ...own.slice(0, 1).map(({ office }) => ({
      id: 'backups',
      words: say(administrationWords.backups),
      content: <BackupState office={office} />,
    })),
  ];
  const wanted = search.get('show');
  return (
    <Tabs
      className="tabs"
      selectedKey={tabs.find(({ id }) => id === wanted)?.id ?? 'account'}
      onSelectionChange={(key) => setSearch({ show: String(key) })}
    >
      <TabList aria-label={say(administrationWords.show)}>
        {tabs.map(({ id, words }) => (
          <Tab key={id} id={id}>
            <bdi>{words}</bdi>
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="stack">
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
