import { useCallback } from 'react';
import { endOtherSessions, endSession, listSessions } from '../../../api/accounts.ts';
import type { AnswerOf } from '../../../api/contract.ts';
import { deviceWords } from '../../../i18n/device-words.ts';
import { momentInWords } from '../../moments.ts';
import { type Reader, useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useDoing } from '../../ui/use-doing.ts';
import { administrationWords } from './words.ts';

type Session = AnswerOf<typeof listSessions.gives>['sessions'][number];

/** Where one is signed in, with the way to end it there. */
export function OwnSessions() {
  const { say } = useReader();
  const { client } = useSession();
  const ask = useCallback(
    async (signal: AbortSignal) => (await client.call(listSessions, { params: {}, signal })).json.sessions,
    [client],
  );
  const { answer: sessions, failed, again } = useAnswer(ask);
  const doing = useDoing();
  const end = (session: string): void =>
    doing.act(async () => {
      await client.call(endSession, { params: { session } });
      again();
    });
  const endOthers = (): void =>
    doing.act(async () => {
      await client.call(endOtherSessions, { params: {} });
      again();
    });
  if (sessions === undefined) return failed === undefined ? <Loading /> : <ProblemNote failed={failed} />;
  return (
    <>
      <SessionTable sessions={sessions} isBusy={doing.isBusy} end={end} />
      {sessions.length > 1 && (
        <p>
          <Button isDisabled={doing.isBusy} onPress={endOthers}>
            {say(administrationWords.endOthers)}
          </Button>
        </p>
      )}
      <ProblemNote failed={doing.failed} />
    </>
  );
}

const heads = ['device', 'since', 'lastUsed', 'until', 'end'] as const;

function SessionTable({
  sessions,
  isBusy,
  end,
}: {
  readonly sessions: readonly Session[];
  readonly isBusy: boolean;
  readonly end: (session: string) => void;
}) {
  const reader = useReader();
  const { say } = reader;
  const named = sessions.map((one) => ({ ...one, name: nameOf(one, say) }));
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(administrationWords[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ session, device, name, madeAt, usedAt, endsAt, isThis }) => (
            <tr key={session} aria-current={isThis}>
              <th scope="row" title={device}>
                <bdi>{name}</bdi>
              </th>
              <td>{momentInWords(reader, madeAt)}</td>
              <td>{momentInWords(reader, usedAt)}</td>
              <td>{momentInWords(reader, endsAt)}</td>
              <td>
                <Button
                  isDisabled={isBusy}
                  aria-label={say(administrationWords.endOf, { device: name })}
                  onPress={() => end(session)}
                >
                  {say(administrationWords.end)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ device, isThis }: Session, say: Reader['say']): string {
  const name = deviceWords(device);
  return isThis ? say(administrationWords.thisOne, { device: name }) : name;
}
