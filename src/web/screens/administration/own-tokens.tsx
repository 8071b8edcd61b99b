/** One's tokens for programs, and the form for another, whose text is shown once. */

import { useCallback, useState } from 'react';
import { listTokens, makeToken, removeToken } from '../../../api/accounts.ts';
import type { AnswerOf } from '../../../api/contract.ts';
import type { listOffices } from '../../../api/offices.ts';
import { momentInWords } from '../../moments.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { AskButton } from './ask-button.tsx';
import { type NewToken, TokenForm } from './token-form.tsx';
import { SecretNote } from './secret-note.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useDoing } from '../../ui/use-doing.ts';
import { permissionWords } from '../../../i18n/role-words.ts';
import { administrationWords } from './words.ts';

type Offices = AnswerOf<typeof listOffices.gives>['offices'];
type Token = AnswerOf<typeof listTokens.gives>['tokens'][number];

/** The part. */
export function OwnTokens({ offices }: { readonly offices: Offices }) {
  const { say } = useReader();
  const { client } = useSession();
  const ask = useCallback(
    async (signal: AbortSignal) => (await client.call(listTokens, { params: {}, signal })).json.tokens,
    [client],
  );
  const { answer: tokens, failed, again } = useAnswer(ask);
  const [secret, setSecret] = useState<string>();
  const doing = useDoing();
  const make = (body: NewToken): void =>
    doing.act(async () => {
      setSecret((await client.call(makeToken, { params: {}, body })).json.secret);
      again();
    });
  const remove = (token: string): void =>
    doing.act(async () => {
      await client.call(removeToken, { params: { token } });
      again();
    });
  if (tokens === undefined) return failed === undefined ? <Loading /> : <ProblemNote failed={failed} />;
  return (
    <>
      <p className="remark">{say(administrationWords.tokenReason)}</p>
      {tokens.length === 0 ? (
        <p>{say(administrationWords.noTokens)}</p>
      ) : (
        <TokenTable tokens={tokens} offices={offices} remove={remove} />
      )}
      <ProblemNote failed={doing.failed} />
      <div role="status">
        {secret !== undefined && <SecretNote words={say(administrationWords.yourToken)} secret={secret} />}
      </div>
      {offices.length > 0 && <TokenForm offices={offices} isBusy={doing.isBusy} make={make} />}
    </>
  );
}

function TokenTable({
  tokens,
  offices,
  remove,
}: {
  readonly tokens: readonly Token[];
  readonly offices: Offices;
  readonly remove: (token: string) => void;
}) {
  const reader = useReader();
  const { say } = reader;
  const heads = ['label', 'office', 'scopes', 'lastUsed', 'until', 'remove'] as const;
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
          {tokens.map(({ token, label, office, scopes, usedAt, endsAt }) => (
            <tr key={token}>
              <th scope="row" dir="auto">
                {label}
              </th>
              <td dir="auto">{offices.find((one) => one.office === office)?.name ?? office}</td>
              <td>{scopes.map((scope) => say(permissionWords[scope])).join(', ')}</td>
              <td>{usedAt === undefined ? say(administrationWords.never) : momentInWords(reader, usedAt)}</td>
              <td>{momentInWords(reader, endsAt)}</td>
              <td>
                <AskButton
                  words={say(administrationWords.remove)}
                  label={say(administrationWords.removeOf, { name: label })}
                  question={say(administrationWords.removeTokenAsk, { label })}
                  go={() => remove(token)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
