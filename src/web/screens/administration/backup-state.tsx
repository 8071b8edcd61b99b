import { useCallback } from 'react';
import { readLastBackup } from '../../../api/offices.ts';
import { decimal } from '../../../core/base/decimal.ts';
import { formatDecimal } from '../../../i18n/number.ts';
import { momentInWords } from '../../moments.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { administrationWords } from './words.ts';

const dayMs = 86_400_000;
/** A backup is old after so many days. */
const oldDays = 2;
const bytesOfTenthMb = 100_000;

/** When Strand was backed up last, and how that is done. */
export function BackupState({ office }: { readonly office: string }) {
  const reader = useReader();
  const { say, tag } = reader;
  const { client } = useSession();
  const ask = useCallback(
    async (signal: AbortSignal) => (await client.call(readLastBackup, { params: { office }, signal })).json,
    [client, office],
  );
  const { answer, failed } = useAnswer(ask);
  if (answer === undefined) return failed === undefined ? <Loading /> : <ProblemNote failed={failed} />;
  const { backup } = answer;
  const days = backup === undefined ? undefined : Math.floor((Date.now() - Date.parse(backup.at)) / dayMs);
  const isOld = days === undefined || days >= oldDays;
  return (
    <section className="card stack">
      <h2>{say(administrationWords.backups)}</h2>
      {backup === undefined || days === undefined ? (
        <p className="note" data-tone="warn">
          {say(administrationWords.backupNone)}
        </p>
      ) : (
        <p className="cluster">
          {say(administrationWords.backupLast, { moment: momentInWords(reader, backup.at) })}
          <span className="badge" data-tone={isOld ? 'warn' : 'ok'}>
            {say(administrationWords.backupAge, { count: Math.max(0, days) })}
          </span>
          {say(administrationWords.backupSize, {
            size: formatDecimal(tag, decimal(Math.ceil(backup.sizeBytes / bytesOfTenthMb) / 10)),
          })}
        </p>
      )}
      {isOld && backup !== undefined && <p>{say(administrationWords.backupOld)}</p>}
      <p>{say(administrationWords.backupHow)}</p>
      <p>
        <code className="secret" dir="ltr">
          strand backup
        </code>{' '}
        <code className="secret" dir="ltr">
          strand restore
        </code>
      </p>
      <p className="remark">{say(administrationWords.backupWhere)}</p>
    </section>
  );
}
