/** A finding where it arises, with what can be done about it: go there, correct it, or accept it with a reason. */

import { Suspense, lazy, useState } from 'react';
import { Link } from '../router.tsx';
import { tableOf } from '../../core/change.ts';
import type { Finding } from '../../core/checks/check.ts';
import { mayWrite } from '../project/may-write.ts';
import { useEngine, useProject } from '../project/project-context.tsx';
import { placeAddress } from '../project/place-address.ts';
import { useReader } from '../say.tsx';
import { Button } from './button.tsx';
import { SeverityBadge } from './severity-badge.tsx';
import { uiWords } from './words.ts';

const AcceptDialog = lazy(async () => ({ default: (await import('./accept-dialog.tsx')).AcceptDialog }));

/** A finding with its actions. `isHere` where the reader sees its place already. */
export function FindingNote({
  finding,
  isHere = false,
}: {
  readonly finding: Finding;
  readonly isHere?: boolean;
}) {
  const { say } = useReader();
  const { place, can, store, record, asOf } = useProject();
  const engine = useEngine();
  const [isAccepting, setAccepting] = useState(false);
  if (engine === undefined) return null;
  const address = placeAddress(place, record, finding.at[0]);
  const { fix, check, at } = finding;
  return (
    <article className="stack finding">
      <p>
        <SeverityBadge severity={finding.severity} /> {say(engine.messageOf(check), finding.params)}
      </p>
      <p className="cluster no-print">
        {!isHere && address !== undefined && (
          <Link className="button" href={address}>
            {say(uiWords.goTo)}
          </Link>
        )}
        {fix?.changes.every((change) => mayWrite(can, tableOf(change))) === true && (
          <Button kind="main" onPress={() => store.run({ command: 'apply-fix', input: { check, at, asOf } })}>
            {say(fix.title, { ...finding.params, ...fix.params })}
          </Button>
        )}
        {can('waive-finding') && <Button onPress={() => setAccepting(true)}>{say(uiWords.accept)}</Button>}
      </p>
      {isAccepting && (
        <Suspense>
          <AcceptDialog finding={finding} close={() => setAccepting(false)} />
        </Suspense>
      )}
    </article>
  );
}
