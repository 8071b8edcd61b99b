import { useMemo, useState } from 'react';
import { placesOfWords } from '../../../core/release/places-of-words.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { GroundChoice } from './ground-choice.tsx';
import { PlaceWords } from './place-words.tsx';
import { useWithholding } from './use-withholding.ts';
import { releaseWords as words } from './words.ts';

const fewestLetters = 4;

/** Withholds words wherever they stand in the record, as one unit. */
export function FindWords() {
  const { say } = useReader();
  const { record } = useProject();
  const { mayWrite, withhold, problem } = useWithholding();
  const [wanted, setWanted] = useState('');
  const [ground, setGround] = useState('4(1)(b)');
  const places = useMemo(() => placesOfWords(record, wanted), [record, wanted]);
  if (!mayWrite) return null;
  const isShort = wanted.trim().length < fewestLetters;
  const save = (): void => {
    if (withhold(places.map(({ row, field, span, seen }) => ({ row, field, span, seen, ground }))))
      setWanted('');
  };
  return (
    <section className="card stack no-print">
      <h2>{say(words.find)}</h2>
      <p className="remark">{say(words.findHint)}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (places.length > 0) save();
        }}
      >
        <LabelledInput label={say(words.wanted)} dir="auto" value={wanted} change={setWanted} />
        <div role="status">
          {wanted !== '' && places.length === 0 && <p>{say(isShort ? words.tooShort : words.notFound)}</p>}
          {places.length > 0 && <p>{say(words.found, { count: places.length })}</p>}
        </div>
        <ul>
          {places.map((place) => (
            <li key={`${place.row} ${place.field} ${place.span.start}`}>
              <PlaceWords of={place} /> – <q dir="auto">{place.words}</q>
            </li>
          ))}
        </ul>
        {places.length > 0 && (
          <>
            <GroundChoice value={ground} choose={setGround} />
            <p>
              <Button kind="main" type="submit">
                {say(words.withhold, { count: places.length })}
              </Button>
            </p>
          </>
        )}
      </form>
      <ProblemNote failed={problem} />
    </section>
  );
}
