import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { eventTypes } from '../../../core/evidence/event-type.ts';
import { findRow } from '../../../core/indexes.ts';
import { eventTypeWords } from '../../../core/report/sections/words/event-types.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import type { EventDraft } from './event-draft.ts';
import { eventsWords as words } from './words.ts';

type FieldsProps = {
  readonly draft: EventDraft;
  readonly change: (fields: Partial<EventDraft>) => void;
};

/** The fields of a draft. */
export function EventFields({
  draft,
  change,
  troubles,
}: FieldsProps & { readonly troubles: { readonly from?: string; readonly to?: string } }) {
  const { say } = useReader();
  return (
    <>
      <ItemFields draft={draft} change={change} />
      <Choice
        label={say(words.type)}
        value={draft.type}
        options={eventTypes.map((one) => [one, say(eventTypeWords[one])])}
        choose={(type) => change({ type: eventTypes.find((one) => one === type) ?? 'other' })}
      />
      <LabelledInput
        label={say(words.name)}
        dir="auto"
        value={draft.title}
        change={(title) => change({ title })}
      />
      <div className="fields">
        {(['from', 'to'] as const).map((name) => (
          <DayField
            key={name}
            label={say(words[name])}
            value={draft[name]}
            trouble={troubles[name]}
            change={(typed) => change({ [name]: typed })}
          />
        ))}
      </div>
      <LabelledInput
        label={say(words.place)}
        dir="auto"
        value={draft.place}
        change={(place) => change({ place })}
      />
    </>
  );
}

function DayField({
  trouble,
  ...field
}: {
  readonly label: string;
  readonly value: string;
  readonly trouble: string | undefined;
  readonly change: (typed: string) => void;
}) {
  const { say } = useReader();
  return (
    <div>
      <LabelledInput {...field} dir="ltr" inputMode="numeric" aria-invalid={trouble !== undefined} />
      {trouble !== undefined && (
        <p className="note" data-tone="error" role="alert">
          {say(trouble)}
        </p>
      )}
    </div>
  );
}

/** Which item of the work plan the event carries out, and whether that completes it; the kind of the item is the type of the event where it is one. */
function ItemFields({ draft, change }: FieldsProps) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const items = inPrintedOrder(record.workPlanItems).filter(({ state }) => state !== 'cancelled');
  if (items.length === 0) return null;
  const choose = (item: string): void => {
    const kind = findRow(record, 'workPlanItems', item)?.kind;
    change({ item, type: eventTypes.find((one) => one === kind) ?? draft.type });
  };
  const options = items.map(
    ({ id, code, title }) => [id, [code, pick(title)].filter(Boolean).join(' ')] as const,
  );
  return (
    <>
      <Choice
        label={say(words.item)}
        value={draft.item}
        options={[['', say(words.noItem)], ...options]}
        choose={choose}
      />
      {draft.item !== '' && (
        <label>
          <input
            type="checkbox"
            checked={draft.completes}
            onChange={({ target }) => change({ completes: target.checked })}
          />{' '}
          {say(words.completes)}
        </label>
      )}
    </>
  );
}
