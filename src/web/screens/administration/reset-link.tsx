/** A way in for a user who has lost his: a link, by which he chooses a new password. */

import { useState } from 'react';
import { makeResetLink } from '../../../api/links.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useDoing } from '../../ui/use-doing.ts';
import { type MadeLink, LinkNote } from './link-note.tsx';
import { administrationWords } from './words.ts';

/** The button, and the link once it is made. */
export function ResetLink({
  user,
  name,
  office,
}: {
  readonly user: string;
  readonly name: string;
  readonly office: string;
}) {
  const { say } = useReader();
  const { client } = useSession();
  const [link, setLink] = useState<MadeLink>();
  const { isBusy, failed, act } = useDoing();
  return (
    <>
      <Button
        isDisabled={isBusy}
        aria-label={`${say(administrationWords.resetLink)}: ${name}`}
        onPress={() =>
          act(async () => setLink((await client.call(makeResetLink, { params: { office, user } })).json))
        }
      >
        {say(administrationWords.resetLink)}
      </Button>
      <div role="status">{link !== undefined && <LinkNote link={link} name={name} />}</div>
      <ProblemNote failed={failed} />
    </>
  );
}
