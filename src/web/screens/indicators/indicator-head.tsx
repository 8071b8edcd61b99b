import { type RefObject, useEffect, useRef } from 'react';
import { Link } from '../../router.tsx';
import { findRow } from '../../../core/indexes.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { indicatorsInOrder } from '../../../core/indicators/indicators-of-results.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { indicatorsWords } from './words.ts';

/** What the page of an indicator begins with: the way to its neighbours and its result, and its title. */
export function IndicatorHead({ indicator }: { readonly indicator: Indicator }) {
  const { pick } = useReader();
  const { record, place } = useProject();
  const result = findRow(record, 'results', indicator.result);
  const title = useArrival(indicator);
  return (
    <>
      <Turning indicator={indicator} />
      {result !== undefined && (
        <p className="remark">
          <Link href={addressOf(place, 'results', { query: { row: result.id } })} dir="auto">
            {result.code} {pick(result.statement)}
          </Link>
        </p>
      )}
      <div className="cluster">
        <h1 className="indicator-title" dir="auto" ref={title} tabIndex={-1}>
          {indicator.code !== undefined && <bdi>{indicator.code}</bdi>} {pick(indicator.title)}
        </h1>
        <AsOf />
      </div>
    </>
  );
}

/** Who comes from another indicator or from the list begins at the top, with the title. */
function useArrival({ id }: Indicator): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [id]);
  return title;
}

/** The way to the indicators before and after this one. */
function Turning({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { record, place } = useProject();
  const all = indicatorsInOrder(record);
  const at = all.findIndex(({ id }) => id === indicator.id);
  return (
    <nav className="cluster no-print" aria-label={say(indicatorsWords.title)}>
      <Link className="button" href={addressOf(place, 'indicators')}>
        {say(indicatorsWords.all)}
      </Link>
      <Neighbour indicator={at > 0 ? all[at - 1] : undefined} message={indicatorsWords.previous} sign="‹" />
      <Neighbour indicator={all[at + 1]} message={indicatorsWords.next} sign="›" />
    </nav>
  );
}

function Neighbour({
  indicator,
  message,
  sign,
}: {
  readonly indicator: Indicator | undefined;
  readonly message: string;
  readonly sign: string;
}) {
  const { say, pick } = useReader();
  const { place } = useProject();
  if (indicator === undefined) return null;
  const label = say(message, { title: [indicator.code, pick(indicator.title)].join(' ') });
  const shown = indicator.code ?? pick(indicator.title);
  return (
    <Link
      className="button"
      href={addressOf(place, 'indicators', { of: indicator.id })}
      aria-label={label}
      title={label}
    >
      {sign === '‹' && <span aria-hidden="true">{sign}</span>}
      <bdi>{shown}</bdi>
      {sign === '›' && <span aria-hidden="true">{sign}</span>}
    </Link>
  );
}
