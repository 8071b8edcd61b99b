/** The results chain: as a graph, as an outline, and as the classic logical framework over the same rows. */

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Link } from '../../router.tsx';
import type { Project } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { AddButton } from './add-button.tsx';
import { GraphTab } from './graph-tab.tsx';
import { LogframeTab, OutlineTab } from './late-tabs.ts';
import { useResultsPlace } from './use-results-place.ts';
import { views } from './view-of.ts';
import { resultsWords } from './words.ts';
import './results.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { record } = useProject();
  const at = useResultsPlace();
  if (isEmpty(record)) return <NoResults added={(id) => at.show('outline', id)} />;
  return (
    <>
      <div className="cluster">
        <h1>{say(resultsWords.title)}</h1>
        <AsOf />
      </div>
      <Tabs
        className="tabs"
        selectedKey={at.view}
        onSelectionChange={(key) => {
          const view = views.find((one) => one === key);
          if (view !== undefined && view !== at.view) at.show(view);
        }}
      >
        <TabList aria-label={say(resultsWords.views)} className="no-print">
          {views.map((view) => (
            <Tab key={view} id={view}>
              {say(resultsWords[view])}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="graph">
          <GraphTab at={at} />
        </TabPanel>
        <TabPanel id="outline">
          <OutlineTab at={at} />
        </TabPanel>
        <TabPanel id="logframe">
          <LogframeTab at={at} />
        </TabPanel>
      </Tabs>
    </>
  );
}

const isEmpty = ({ results, activities, assumptions, indicators }: Project): boolean =>
  results.length + activities.length + assumptions.length + indicators.length === 0;

/** Teaches where there is nothing yet. */
function NoResults({ added }: { readonly added: (id: string) => void }) {
  const { say } = useReader();
  const { place } = useProject();
  return (
    <>
      <h1>{say(resultsWords.title)}</h1>
      <section className="card stack">
        <h2>{say(resultsWords.noResults)}</h2>
        <p>{say(resultsWords.teach)}</p>
        <p>
          <Link className="button" data-kind="main" href={addressOf(place, 'import')}>
            {say(resultsWords.toImport)}
          </Link>
        </p>
        <p className="remark">{say(resultsWords.orFirst)}</p>
        <p>
          <AddButton
            row={{ table: 'results', level: 'outcome', serves: undefined }}
            label={say(resultsWords.addFirst)}
            added={added}
          />
        </p>
      </section>
    </>
  );
}
