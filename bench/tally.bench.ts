/** What one more event costs among ten times as many participations. */

import { figuresOfAppend, measureAppend } from './append-events.ts';
import { peopleEach } from './evidence-logframe.ts';
import { medianOf } from './measure.ts';
import { tell } from './outcome.ts';

const few = measureAppend(2000);
const many = measureAppend(20_000);
const times = (which: 'tally' | 'fresh'): number => medianOf(many[which]).cpu / medianOf(few[which]).cpu;

const twice = { atMost: 2, bounds: 'ratio' } as const;

tell({
  promise: `One more event with ${peopleEach} participants costs among 500,000 participations about what it costs among 50,000.`,
  figures: [
    ...figuresOfAppend('50,000', few),
    ...figuresOfAppend('500,000', many),
    { what: 'tally and rows, 500,000 against 50,000, p50', unit: '×', ratio: times('tally'), ...twice },
    { what: 'until read fresh, 500,000 against 50,000, p50', unit: '×', ratio: times('fresh'), ...twice },
  ],
  note: 'The values of the record were read once before. What is beside both - putting the event into its table - copies a list of all events.',
});
