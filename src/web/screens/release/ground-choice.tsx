import { grounds } from '../../../core/release/grounds.ts';
import { useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { releaseWords as words } from './words.ts';

/** On which ground something is withheld, with what that protects. */
export function GroundChoice({
  value,
  choose,
}: {
  readonly value: string;
  readonly choose: (ground: string) => void;
}) {
  const { say } = useReader();
  return (
    <Choice
      label={say(words.ground)}
      value={value}
      options={grounds.map(({ code, protects }) => [code, `${code} – ${say(protects)}`])}
      choose={choose}
    />
  );
}
