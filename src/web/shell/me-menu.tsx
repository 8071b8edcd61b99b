/** Who one is here: languages, account, signing out. */

import { useState } from 'react';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { languages } from '../../core/base/text.ts';
import { signOut } from '../../api/sign-in.ts';
import { settingsPath } from '../routes.ts';
import { useReader } from '../say.tsx';
import { useChooseContentLanguage } from '../session/content-language.tsx';
import { useSession } from '../session/session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shellWords } from './words.ts';

const languageWords = { en: shellWords.english, fr: shellWords.french, ar: shellWords.arabic } as const;

/** The menu behind one's name. */
export function MeMenu() {
  const { say, contentLanguage } = useReader();
  const { user, device } = useSession();
  const choose = useChooseContentLanguage();
  const leave = useLeave();
  const [waiting, setWaiting] = useState(0);
  const askAndLeave = async (): Promise<void> => {
    const count = await device.countPending();
    if (count > 0) setWaiting(count);
    else await leave();
  };
  return (
    <>
      <MenuTrigger>
        <Button kind="quiet" aria-label={say(shellWords.me, { name: user.name })}>
          {user.name}
        </Button>
        <Popover className="popover">
          <Menu
            onAction={(key) => {
              const language = languages.find((one) => one === key);
              if (language !== undefined) choose(language);
              if (key === 'sign-out') void askAndLeave();
            }}
          >
            <MenuItem href={settingsPath}>{say(shellWords.settings)}</MenuItem>
            <MenuSection
              aria-label={say(shellWords.contentLanguage)}
              selectionMode="single"
              selectedKeys={[contentLanguage]}
            >
              {languages.map((language) => (
                <MenuItem key={language} id={language}>
                  {say(languageWords[language])}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuItem id="sign-out">{say(shellWords.signOut)}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <LeaveDialog waiting={waiting} stay={() => setWaiting(0)} leave={leave} />
    </>
  );
}

function LeaveDialog({
  waiting,
  stay,
  leave,
}: {
  readonly waiting: number;
  readonly stay: () => void;
  readonly leave: () => Promise<void>;
}) {
  const { say } = useReader();
  if (waiting === 0) return null;
  return (
    <Dialog isAlert title={say(shellWords.signOutTitle)} close={stay}>
      <p>{say(shellWords.signOutWaits, { count: waiting })}</p>
      <p className="cluster">
        <Button kind="main" onPress={stay}>
          {say(shellWords.stay)}
        </Button>
        <Button onPress={() => void leave()}>{say(shellWords.signOutAnyway)}</Button>
      </p>
    </Dialog>
  );
}

/** Signs out, and leaves nothing of the projects on this device. */
function useLeave(): () => Promise<void> {
  const { client, device } = useSession();
  return async () => {
    await client.call(signOut, { params: {} });
    await device.wipe();
    location.assign('/sign-in');
  };
}
