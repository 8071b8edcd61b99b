import { useProject } from '../../project/project-context.tsx';
import { placeAddress } from '../../project/place-address.ts';
import { useReader } from '../../say.tsx';
import { Link } from '../../router.tsx';
import { findRow } from '../../../core/indexes.ts';
import type { Id } from '../../../core/base/id.ts';
import { today } from '../../today.ts';
import { holdsOn } from './home-figures.ts';
import { homeWords } from './words.ts';

/** What rests by agreement, and with whom. */
export function Rests() {
  const { say, pick } = useReader();
  const { record, place, asOf } = useProject();
  const holds = holdsOn(record, asOf < today() ? asOf : today());
  const nameOf = (id: Id): string => {
    const strand = findRow(record, 'strands', id);
    const item = findRow(record, 'workPlanItems', id);
    return [item?.code, pick(strand?.title ?? item?.title)].filter(Boolean).join(' ');
  };
  const namesOf = ([first = '', ...others]: readonly Id[]): string =>
    others.length === 0
      ? nameOf(first)
      : say(homeWords.andOthers, { name: nameOf(first), count: others.length });
  return (
    <section className="card stack">
      <h2>
        {say(homeWords.waitsOnOthers)} ({holds.length})
      </h2>
      {holds.length === 0 && <p className="remark">{say(homeWords.nothingWaits)}</p>}
      <ul className="stack">
        {holds.map((hold) => (
          <li key={hold.id}>
            <Link href={placeAddress(place, record, { table: 'holds', row: hold.id }) ?? ''} dir="auto">
              {namesOf(hold.of)}
            </Link>{' '}
            <span className="badge" data-tone="hold">
              ‖{' '}
              {hold.since === undefined ? say(homeWords.held) : say(homeWords.heldSince, { day: hold.since })}
            </span>{' '}
            <span className="remark">
              {[
                ...(hold.agreedWith === undefined
                  ? []
                  : [say(homeWords.agreedWith, { who: hold.agreedWith })]),
                ...(hold.reviewOn === undefined ? [] : [say(homeWords.review, { day: hold.reviewOn })]),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
