/** What one more event costs a tally of ten times as many participations. */

import { figuresOfAppend, measureAppend } from './append-events.ts';
import { peopleEach } from './evidence-logframe.ts';
import { medianOf } from './measure.ts';
import { tell } from './outcome.ts';

const few = measureAppend(2000);
const many = measureAppend(20_000);

tell({
  promise: `One more event with ${peopleEach} participants costs a tally of 500,000 participations about what it costs one of 50,000.`,
  figures: [
    ...figuresOfAppend('50,000', few),
    ...figuresOfAppend('500,000', many),
    {
      what: 'tally of 500,000 against one of 50,000, p50',
      unit: '×',
      ratio: medianOf(many.tally).cpu / medianOf(few.tally).cpu,
      atMost: 2,
      bounds: 'ratio',
    },
  ],
  note: 'What is beside the tally - putting the event into its table, and reading the values again - goes by the number of events.',
});
