/** A finding where it arises, with what can be done about it: go there, correct it, or accept it with a reason. */

import { memo, useState } from 'react';
import { Link } from '../router.tsx';
import { tableOf } from '../../core/change.ts';
import type { SaidFinding } from '../checking/said-finding.ts';
import { mayWrite } from '../project/may-write.ts';
import { useAsOf, useOfRecord, useOpened } from '../project/project-context.tsx';
import { placeAddress } from '../project/place-address.ts';
import { useReader } from '../say.tsx';
import { Button } from './button.tsx';
import { SeverityBadge } from './severity-badge.tsx';
import { uiWords } from './words.ts';
import { drawnLater } from './drawn-later.tsx';

const AcceptDialog = drawnLater(async () => (await import('./accept-dialog.tsx')).AcceptDialog);

/** A finding with its actions. `isHere` where the reader sees its place already. */
export const FindingNote = memo(function FindingNote({
  finding,
  isHere = false,
}: {
  readonly finding: SaidFinding;
  readonly isHere?: boolean;
}) {
  const { say } = useReader();
  const { can, store } = useOpened();
  const asOf = useAsOf();
  const [isAccepting, setAccepting] = useState(false);
  const { fix, check, at } = finding;
  return (
    <article className="stack finding">
      <p>
        <SeverityBadge severity={finding.severity} /> {say(finding.pattern, finding.params)}
      </p>
      <p className="cluster no-print">
        {!isHere && <GoToPlace finding={finding} />}
        {fix?.changes.every((change) => mayWrite(can, tableOf(change))) === true && (
          <Button
            kind="main"
            onPress={() =>
              store.run({ command: 'apply-fix', input: { check, at, asOf }, local: fix.changes })
            }
          >
            {say(fix.title, { ...finding.params, ...fix.params })}
          </Button>
        )}
        {can('waive-finding') && <Button onPress={() => setAccepting(true)}>{say(uiWords.accept)}</Button>}
      </p>
      {isAccepting && <AcceptDialog finding={finding} close={() => setAccepting(false)} />}
    </article>
  );
});

function GoToPlace({ finding }: { readonly finding: SaidFinding }) {
  const { say } = useReader();
  const { place } = useOpened();
  const address = useOfRecord((record) => placeAddress(place, record, finding.at[0]));
  if (address === undefined) return null;
  return (
    <Link className="button" href={address}>
      {say(uiWords.goTo)}
    </Link>
  );
}
