import { useReader } from '../../say.tsx';
import { Bar } from '../../ui/bar.tsx';
import { Button } from '../../ui/button.tsx';
import type { Progress } from './read-file.ts';
import { importWords } from './words.ts';

/** Says where reading is, and stops it. */
export function Running({
  name,
  progress,
  stop,
}: {
  readonly name: string;
  readonly progress: Progress;
  readonly stop: () => void;
}) {
  const { say } = useReader();
  return (
    <section className="card stack">
      <p role="status">
        {say(messageOf(progress), { name, ...(progress.step === 'pages' ? pagesOf(progress) : {}) })}
      </p>
      {progress.step === 'pages' && (
        <Bar share={progress.page / progress.pages} label={say(importWords.asRead)} />
      )}
      <p>
        <Button onPress={stop}>{say(importWords.stop)}</Button>
      </p>
    </section>
  );
}

const pagesOf = ({ page, pages }: { readonly page: number; readonly pages: number }) => ({ page, pages });

function messageOf(progress: Progress): string {
  if (progress.step === 'opening') return importWords.opening;
  if (progress.step === 'pages') return importWords.pages;
  return progress.where === 'here' ? importWords.readingHere : importWords.readingThere;
}
