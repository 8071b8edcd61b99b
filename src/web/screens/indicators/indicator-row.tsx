import { Link } from '../../router.tsx';
import { BulletBar } from '../../charts/bullet-bar.tsx';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { correctionInWords, numberInWords, reportedInWords, targetInWords } from './in-words.ts';
import { LightBadge } from './light-badge.tsx';
import type { Listed } from './standing-of.ts';
import { useBulletTitle } from './use-bullet-title.ts';
import { indicatorsWords } from './words.ts';

/** An indicator in the list: its value against its target. */
export function IndicatorRow({ indicator, standing }: Listed) {
  const reader = useReader();
  const { say, pick } = reader;
  const { place } = useProject();
  const title = useBulletTitle(indicator, standing);
  const { total, target, light, bullet } = standing;
  const baseline = indicator.baseline?.value ?? undefined;
  return (
    <tr>
      <th scope="row">
        <Link href={addressOf(place, 'indicators', { of: indicator.id })}>
          {indicator.code !== undefined && <bdi>{indicator.code}</bdi>}{' '}
          <span dir="auto">{pick(indicator.title)}</span>
        </Link>
      </th>
      <td data-kind="number">
        {baseline !== undefined && <bdi>{numberInWords(reader, indicator, baseline)}</bdi>}
      </td>
      <td data-kind="number">
        <bdi>{total.value === null ? '–' : reportedInWords(reader, indicator, total.value)}</bdi>
        {correctionInWords(reader, indicator, total) !== undefined && (
          <span className="meta"> {say(indicatorsWords.corrected)}</span>
        )}
      </td>
      <td>
        {target !== undefined && (
          <>
            {targetInWords(reader, indicator, target)}
            {target.due !== undefined && (
              <span className="meta indicator-due"> {say(indicatorsWords.due, { due: target.due })}</span>
            )}
          </>
        )}
      </td>
      <td className="bullet-cell">
        <BulletBar bullet={bullet} title={title} isMet={light === 'reached'} isSmall />
      </td>
      <td>
        <LightBadge light={light} />
      </td>
    </tr>
  );
}
