import { useEffect, useState } from 'react';
import { useOpened } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { useSession } from '../session/session.tsx';
import { shellWords } from './words.ts';

/** Whether the project is kept on this device, to be opened without a line. On a computer that others use it better is not. */
export function KeepHere() {
  const { say } = useReader();
  const { device } = useSession();
  const { place, role, store } = useOpened();
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void device.isKept(place).then(setKept);
  }, [device, place]);
  const change = (isWanted: boolean): void => {
    setKept(isWanted);
    const { version, record } = store.state().confirmed;
    void (isWanted ? device.keepProject({ place, version, record, role }) : device.forgetProject(place));
  };
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isKept}
        onChange={({ target }) => change(target.checked)}
      />{' '}
      {say(shellWords.keepHere)}
    </label>
  );
}
