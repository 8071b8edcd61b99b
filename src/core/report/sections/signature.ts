import { placeOf } from '../../checks/check.ts';
import { projectRowOf } from '../../project.ts';
import { ruleProfileOf } from '../../rule-profile.ts';
import type { Fact, Line } from '../document.ts';
import { dueDayOf } from '../due-day.ts';
import { type Draft, gap, say, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';

const words = {
  name: 'Name of the contact person',
  function: 'Function',
  toFillIn: 'To be filled in',
  place: 'Place',
  date: 'Date',
  signature: 'Signature',
  due: 'Date report due',
  sent: 'Date report sent',
} as const;

/** The lines on which the contact person signs, with the days on which the report is due and was sent. Names of people are not in the record. */
export const signature: Section = {
  id: 'signature',
  summary: 'Lines for the contact person to sign, the day the report is due and the day it was sent.',
  words,
  build: (context) => [{ kind: 'facts', facts: factsOf(context) }],
};

const factsOf = (context: SectionContext): readonly Fact<Draft>[] => [
  factOf(words.name, [gap(words.toFillIn)]),
  factOf(words.function, [gap(words.toFillIn)]),
  factOf(words.place, blank),
  factOf(words.date, blank),
  factOf(words.signature, blank),
  ...dueFact(context),
  sentFact(context),
];

const factOf = (name: string, line: Line<Draft>): Fact<Draft> => ({ name: [say(name)], lines: [line] });

/** A line to write on by hand. */
const blank: Line<Draft> = [value('_'.repeat(30))];

/** Not every kind of report has a term. */
function dueFact({ project, report }: SectionContext): readonly Fact<Draft>[] {
  const rules = ruleProfileOf(projectRowOf(project)?.ruleProfile);
  const due = report && dueDayOf(report, rules);
  if (report === undefined || due === undefined) return [];
  return [{ ...factOf(words.due, [value(due)]), at: placeOf('reports', report, 'to') }];
}

function sentFact({ report }: SectionContext): Fact<Draft> {
  if (report?.submittedOn === undefined) return factOf(words.sent, blank);
  return {
    ...factOf(words.sent, [value(report.submittedOn)]),
    at: placeOf('reports', report, 'submittedOn'),
  };
}
