import { useEffect, useState } from 'react';
import { Link } from '../../router.tsx';
import type { KeptProject } from '../../device/device.ts';
import { projectRowOf } from '../../../core/project.ts';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { portfolioWords } from './words.ts';

/** The projects that this device keeps: they open without a line. */
export function KeptProjects() {
  const { say, pick } = useReader();
  const { device } = useSession();
  const [kept, setKept] = useState<readonly KeptProject[]>([]);
  useEffect(() => {
    let isGone = false;
    void device.listProjects().then((projects) => isGone || setKept(projects));
    return () => {
      isGone = true;
    };
  }, [device]);
  if (kept.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say(portfolioWords.onDevice)}</h2>
      <ul>
        {kept.map(({ place, record }) => {
          const row = projectRowOf(record);
          const title = pick(row?.title);
          return (
            <li key={place.project}>
              <Link href={addressOf(place)} dir="auto">
                {title === '' ? (row?.acronym ?? say(portfolioWords.untitled)) : title}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
