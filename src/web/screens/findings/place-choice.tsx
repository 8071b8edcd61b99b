import type { SaidFinding } from '../../checking/said-finding.ts';
import { screenOfPlace } from '../../project/place-address.ts';
import { useSearchParams } from '../../router.tsx';
import { type ScreenName, screenNames } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { screenTitles } from '../screen-titles.ts';
import { findingsWords } from './words.ts';

/** Whether a finding is about something that a screen shows. */
export const isOnScreen = ({ at }: SaidFinding, screen: ScreenName): boolean =>
  at.some((place) => screenOfPlace(place) === screen);

/** Chooses the screen whose findings are shown, with how many each has. The choice stands in the address. */
export function PlaceChoice({
  findings,
  at,
}: {
  readonly findings: readonly SaidFinding[];
  readonly at: ScreenName | undefined;
}) {
  const { say } = useReader();
  const [, setSearch] = useSearchParams();
  const counted = screenNames.flatMap((name) => {
    const count = findings.filter((finding) => isOnScreen(finding, name)).length;
    if (count === 0 && name !== at) return [];
    return [[name, `${say(screenTitles[name])} (${count})`] as const];
  });
  return (
    <Choice
      label={say(findingsWords.place)}
      value={at ?? ''}
      options={[['', say(findingsWords.all)], ...counted]}
      choose={(screen) => setSearch(screen === '' ? {} : { at: screen }, { replace: true })}
    />
  );
}
