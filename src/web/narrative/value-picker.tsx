import { useEffect, useRef } from 'react';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { useReader } from '../say.tsx';
import { speakReference } from './resolution-in-words.ts';
import { kindOf, narrativeEditorWords as words } from './words.ts';
import type { ValueChoice } from './value-choices.ts';

const mostShown = 30;

/** The values to choose from, with what each is now. The field that they belong to keeps the focus, and moves the active one. */
export function ValuePicker({
  id,
  choices,
  active,
  context,
  onChoose,
}: {
  readonly id: string;
  readonly choices: readonly ValueChoice[];
  readonly active: number;
  readonly context: LiveContext;
  readonly onChoose: (index: number) => void;
}) {
  const { say } = useReader();
  const first = Math.max(0, Math.min(active - mostShown + 1, choices.length - mostShown));
  const shown = choices.slice(first, first + mostShown);
  const more = choices.length - shown.length;
  return (
    // The field keeps the focus while somebody presses here.
    <div className="popover narrative-picker" onPointerDown={(event) => event.preventDefault()}>
      <div role="listbox" id={id} aria-label={say(words.choose)}>
        {shown.map((choice, index) => (
          <Option
            key={choice.reference}
            id={`${id}-${first + index}`}
            isActive={first + index === active}
            {...{ choice, context }}
            onChoose={() => onChoose(first + index)}
          />
        ))}
      </div>
      {more > 0 && <p className="meta">{say(words.more, { count: more })}</p>}
    </div>
  );
}

function Option({
  id,
  choice,
  isActive,
  context,
  onChoose,
}: {
  readonly id: string;
  readonly choice: ValueChoice;
  readonly isActive: boolean;
  readonly context: LiveContext;
  readonly onChoose: () => void;
}) {
  const reader = useReader();
  const { say, pick } = reader;
  const element = useRef<HTMLDivElement>(null);
  const { said, isGap } = speakReference(reader, choice.reference, context);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are those of the field, which names the active option.
    <div ref={element} id={id} role="option" aria-selected={isActive} tabIndex={-1} onClick={onChoose}>
      <span className="narrative-picker-name">
        <bdi>{choice.code}</bdi> <span dir="auto">{pick(choice.title) || say(kindOf(choice.table))}</span>
        <span className="meta">{say(choice.summary)}</span>
      </span>
      <bdi className="narrative-picker-value" data-gap={isGap}>
        {said}
      </bdi>
    </div>
  );
}
