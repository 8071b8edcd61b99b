/** The settings of whoever is signed in, and of the offices that he administers: reached from the menu behind his name. */

import { useCallback, useEffect } from 'react';
import { listOffices } from '../../../api/offices.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { shellWords } from '../../shell/words.ts';
import { Loading } from '../../ui/loading.tsx';
import { OutsideFrame } from '../portfolio/outside-frame.tsx';
import { SettingsTabs } from './settings-tabs.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { administrationWords } from './words.ts';
import './administration.css';

/** The page. */
export function SettingsPage() {
  const { say } = useReader();
  const { client } = useSession();
  const ask = useCallback(
    async (signal: AbortSignal) => (await client.call(listOffices, { params: {}, signal })).json.offices,
    [client],
  );
  const { answer: offices, failed } = useAnswer(ask);
  useEffect(() => {
    document.title = `${say(administrationWords.settings)} – ${say(shellWords.strand)}`;
  }, [say]);
  return (
    <OutsideFrame>
      <h1>{say(administrationWords.settings)}</h1>
      {offices === undefined && failed === undefined ? <Loading /> : <SettingsTabs offices={offices ?? []} />}
    </OutsideFrame>
  );
}
