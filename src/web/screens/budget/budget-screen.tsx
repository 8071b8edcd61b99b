/** The budget: its headings and lines, what was spent on them, what was paid for them, and the contract behind them. Each is a tab with its address. */

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useProject } from '../../project/project-context.tsx';
import { useSearchParams } from '../../router.tsx';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { Lines } from './lines-tab.tsx';
import { Contract } from './money/contract-tab.tsx';
import { Costs } from './money/costs-tab.tsx';
import { Payments } from './money/payments-tab.tsx';
import { tabAt } from './tab-at.ts';
import { budgetWords } from './words.ts';
import { moneyWords } from './money/words.ts';
import '../../row-table/row-table.css';
import './budget.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { record } = useProject();
  const [search, setSearch] = useSearchParams();
  const choose = (key: string): void => {
    const hide = search.get('hide');
    setSearch({ ...(hide !== null && { hide }), ...(key !== 'lines' && { show: key }) });
  };
  const named = (message: string, count: number): string => `${say(message)} (${count})`;
  return (
    <>
      <div className="cluster">
        <h1>{say(budgetWords.title)}</h1>
        <AsOf />
      </div>
      <Tabs className="tabs" selectedKey={tabAt(search)} onSelectionChange={(key) => choose(String(key))}>
        <TabList aria-label={say(moneyWords.show)} className="no-print">
          <Tab id="lines">{say(moneyWords.lines)}</Tab>
          <Tab id="costs">{named(moneyWords.costs, record.expenditures.length)}</Tab>
          <Tab id="payments">
            {named(moneyWords.payments, record.instalments.length + record.exchangeRates.length)}
          </Tab>
          <Tab id="contract">
            {named(moneyWords.contract, record.amendments.length + record.documents.length)}
          </Tab>
        </TabList>
        <TabPanel id="lines" className="stack">
          <Lines />
        </TabPanel>
        <TabPanel id="costs" className="stack">
          <Costs />
        </TabPanel>
        <TabPanel id="payments" className="stack">
          <Payments />
        </TabPanel>
        <TabPanel id="contract" className="stack">
          <Contract />
        </TabPanel>
      </Tabs>
    </>
  );
}
