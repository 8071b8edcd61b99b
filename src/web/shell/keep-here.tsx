import { useEffect, useState } from 'react';
import { useProject, useProjectState } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { useSession } from '../session/session.tsx';
import { shellWords } from './words.ts';

/** Whether the project is kept on this device, to be opened without a line. On a computer that others use it better is not. */
export function KeepHere() {
  const { say } = useReader();
  const { device } = useSession();
  const { place, role } = useProject();
  const state = useProjectState();
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void device.findProject(place).then((found) => setKept(found !== undefined));
  }, [device, place]);
  const { version, record } = state.confirmed;
  useEffect(() => {
    if (isKept) void device.keepProject({ place, version, record, role });
  }, [device, isKept, place, role, version, record]);
  const change = (isWanted: boolean): void => {
    setKept(isWanted);
    if (!isWanted) void device.forgetProject(place);
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
