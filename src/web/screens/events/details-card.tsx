import { eventTypes } from '../../../core/evidence/event-type.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { eventTypeWords } from '../../../core/report/sections/words/event-types.ts';
import { Link } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { dayField, listField, shortTextField } from '../../ui/field-kinds.ts';
import { eventsOfSeries } from './events-of-series.ts';
import { eventsWords as words, modeOptions } from './words.ts';

/** What an event was, when and where. */
export function DetailsCard({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const field = { table: 'events', row: event } as const;
  return (
    <section className="card stack">
      <h2>{say(words.what)}</h2>
      <AutoSelect
        {...field}
        field="type"
        label={say(words.type)}
        options={eventTypes.map((value) => ({ value, words: say(eventTypeWords[value]) }))}
      />
      <AutoField
        {...field}
        field="title"
        kind={shortTextField}
        label={say(words.name)}
        hint={say(words.nameHint)}
      />
      <div className="fields">
        <AutoField {...field} field="from" kind={dayField} label={say(words.from)} />
        <AutoField {...field} field="to" kind={dayField} label={say(words.to)} />
      </div>
      <div className="fields">
        <AutoField {...field} field="place" kind={shortTextField} label={say(words.place)} />
        <AutoSelect
          {...field}
          field="mode"
          label={say(words.mode)}
          empty={say(words.notRecorded)}
          options={modeOptions.map(({ value, message }) => ({ value, words: say(message) }))}
        />
      </div>
      <div className="fields">
        <AutoField {...field} field="languages" kind={listField} label={say(words.languages)} />
        <AutoField
          {...field}
          field="series"
          kind={shortTextField}
          label={say(words.series)}
          hint={say(words.seriesHint)}
        />
      </div>
      <SameSeries event={event} />
    </section>
  );
}

/** The other events of its series, in order of their days. */
function SameSeries({ event }: { readonly event: Event }) {
  const { say, pick } = useReader();
  const { record, place } = useProject();
  const others = eventsOfSeries(record.events, event);
  if (others.length === 0) return null;
  return (
    <div>
      <h3>{say(words.sameSeries)}</h3>
      <ul>
        {others.map(({ id, from, title, type }) => (
          <li key={id}>
            <bdi className="meta">{formatDay(from)}</bdi>{' '}
            <Link href={addressOf(place, 'events', { of: id })} dir="auto">
              {pick(title) || say(eventTypeWords[type])}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
