/** The indicators: all of them by result, or one with all that stands behind it. */

import { Link } from '../../router.tsx';
import { findRow } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import type { ScreenProps } from '../screen.ts';
import { IndicatorList } from './indicator-list.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import { indicatorsWords } from './words.ts';
import './indicators.css';

/** The screen. */
export function Screen({ of }: ScreenProps) {
  const { say } = useReader();
  const { record, place } = useProject();
  if (of === undefined) return <IndicatorList />;
  const indicator = findRow(record, 'indicators', of);
  if (indicator !== undefined) return <IndicatorPage key={indicator.id} indicator={indicator} />;
  return (
    <>
      <h1>{say(indicatorsWords.missing)}</h1>
      <p>{say(indicatorsWords.missingWhy)}</p>
      <p>
        <Link className="button" href={addressOf(place, 'indicators')}>
          {say(indicatorsWords.all)}
        </Link>
      </p>
    </>
  );
}
