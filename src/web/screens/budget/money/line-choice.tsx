import { useSearchParams } from '../../../router.tsx';
import { useReader } from '../../../say.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { useLineOptions } from './use-line-options.ts';
import { moneyWords } from './words.ts';

/** On which line the costs are that are shown; it stands in the address. */
export function LineChoice() {
  const { say } = useReader();
  const [search, setSearch] = useSearchParams();
  const options = useLineOptions();
  return (
    <Choice
      label={say(moneyWords.costsOf)}
      value={search.get('line') ?? ''}
      options={[
        ['', say(moneyWords.allLines)],
        ...options.map(({ value, words }) => [value, words] as const),
      ]}
      choose={(line) => setSearch({ show: 'costs', ...(line !== '' && { line }) }, { replace: true })}
    />
  );
}
