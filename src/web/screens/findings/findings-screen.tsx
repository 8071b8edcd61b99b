/** All findings of the project, by severity and place; each can be gone to, corrected or accepted. */

import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { severities } from '../../../core/checks/check.ts';
import type { Project } from '../../../core/project.ts';
import type { SaidFinding } from '../../checking/said-finding.ts';
import { foldForSearch } from '../../fold-for-search.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { usePeople } from '../../project/use-people.ts';
import { useSearchParams } from '../../router.tsx';
import { screenNames } from '../../routes.ts';
import { type Reader, useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { uiWords } from '../../ui/words.ts';
import { PlaceChoice, isOnScreen } from './place-choice.tsx';
import { findingsWords } from './words.ts';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const found = useFindings();
  const [wanted, setWanted] = useState('');
  const isWanted = useFilter(wanted);
  const [search] = useSearchParams();
  const at = screenNames.find((name) => name === search.get('at'));
  if (found === undefined) return <p role="status">{say(findingsWords.checking)}</p>;
  const sought = found.findings.filter(isWanted);
  const open = at === undefined ? sought : sought.filter((finding) => isOnScreen(finding, at));
  return (
    <>
      <div className="cluster">
        <h1>{say(findingsWords.title)}</h1>
        <AsOf />
      </div>
      <div className="cluster no-print">
        <label className="field">
          {say(findingsWords.search)}
          <input
            type="search"
            className="input"
            dir="auto"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        <PlaceChoice findings={sought} at={at} />
      </div>
      <Tabs className="tabs">
        <TabList aria-label={say(findingsWords.bySeverity)}>
          <Tab id="all">
            {say(findingsWords.all)} ({open.length})
          </Tab>
          {severities.map((severity) => (
            <Tab key={severity} id={severity}>
              {say(uiWords[severity])} ({open.filter((one) => one.severity === severity).length})
            </Tab>
          ))}
          <Tab id="accepted">
            {say(findingsWords.accepted)} ({found.waived.length})
          </Tab>
        </TabList>
        <TabPanel id="all">
          <List findings={open} isChosen={open.length < found.findings.length} />
        </TabPanel>
        {severities.map((severity) => (
          <TabPanel key={severity} id={severity}>
            <List findings={open.filter((one) => one.severity === severity)} isChosen />
          </TabPanel>
        ))}
        <TabPanel id="accepted">
          <AcceptedList findings={found.waived} />
        </TabPanel>
      </Tabs>
    </>
  );
}

function List({
  findings,
  isChosen,
}: {
  readonly findings: readonly SaidFinding[];
  /** Whether others are left out. */
  readonly isChosen: boolean;
}) {
  const { say } = useReader();
  const list = useKeptFocus(findings);
  if (findings.length === 0)
    return <p className="remark">{say(isChosen ? findingsWords.noneOf : findingsWords.none)}</p>;
  return (
    <ul className="stack" ref={list}>
      {findings.map((finding) => (
        <li key={finding.id} className="card">
          <FindingNote finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function AcceptedList({ findings }: { readonly findings: readonly SaidFinding[] }) {
  const { say } = useReader();
  const { record } = useProject();
  const nameOf = usePeople();
  if (findings.length === 0) return <p className="remark">{say(findingsWords.noneOf)}</p>;
  return (
    <ul className="stack">
      {findings.map((finding) => (
        <li key={finding.id} className="card stack">
          <p>{say(finding.pattern, finding.params)}</p>
          <p className="remark">{acceptance(record, finding, { say, nameOf })}</p>
        </li>
      ))}
    </ul>
  );
}

function acceptance(
  { waivers }: Project,
  { id }: SaidFinding,
  { say, nameOf }: { readonly say: Reader['say']; readonly nameOf: (user: string) => string },
): string {
  const waiver = waivers.find((one) => one.finding === id);
  if (waiver === undefined) return '';
  return say(findingsWords.acceptedBy, { name: nameOf(waiver.by), day: waiver.on, reason: waiver.reason });
}

function useFilter(wanted: string): (finding: SaidFinding) => boolean {
  const { say } = useReader();
  const folded = foldForSearch(wanted);
  if (folded === '') return () => true;
  return ({ pattern, params }) => foldForSearch(say(pattern, params)).includes(folded);
}
