import { useReader } from '../../say.tsx';
import { AddButton } from './add-button.tsx';
import { resultsWords } from './words.ts';

/** What can be added where nothing is chosen: what stands at the top of the chain, and at its foot. */
export function FirstRows({ added }: { readonly added: (id: string) => void }) {
  const { say } = useReader();
  return (
    <p className="cluster no-print">
      <AddButton
        row={{ table: 'results', level: 'outcome', serves: undefined }}
        label={say(resultsWords.addResult, { level: 'outcome' })}
        added={added}
      />
      <AddButton
        row={{ table: 'activities', serves: undefined }}
        label={say(resultsWords.addActivity)}
        added={added}
      />
    </p>
  );
}
