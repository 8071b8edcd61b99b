/**
 * What somebody may want to withhold, found by what the record says of itself: fields that are not for the public by their label, contacts in open
 * texts, other places of words that are withheld once, and what beside a withheld name says who it was. A suggestion withholds nothing.
 */

import { type ContactKind, listContacts } from '../checks/words/contacts.ts';
import { type RecordText, recordTextsOf } from '../checks/words/record-texts.ts';
import { findRow } from '../indexes.ts';
import { type Project, tableNames, tables } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { fieldLabels } from '../sensitivity.ts';
import { findWordsIn } from './find-words-in.ts';
import { functionsIn } from './functions-in-text.ts';
import type { GroundCode } from './grounds.ts';
import { groupBy } from './group-by.ts';
import { spanIn } from './span-in.ts';
import { withheldWordsOf } from './withheld-words.ts';

/** Why something is suggested: its label, a contact of a kind, words that are withheld elsewhere, or what says who a withheld name is. */
export type SuggestedBecause = 'label' | ContactKind | 'withheld-elsewhere' | 'says-who';

/** A redaction that somebody may make; `like` is the one whose words or unit it repeats. */
export type SuggestedRedaction = Pick<Redaction, 'row' | 'field'> &
  Partial<Pick<Redaction, 'span' | 'seen' | 'unit'>> & {
    readonly ground: string;
    readonly because: SuggestedBecause;
    readonly like?: string;
  };

/** The suggestions for a record that no redaction answers yet, by their reason in the order above. */
export function suggestRedactions(project: Project): readonly SuggestedRedaction[] {
  const isAnswered = answeredIn(project);
  return [...byLabel(project), ...byContact(project), ...byWords(project), ...byUnit(project)].filter(
    (suggestion) => !isAnswered(suggestion),
  );
}

const groundsOfLabels: Readonly<Record<string, GroundCode>> = {
  place: '4(1)(a)',
  authors: '4(1)(b)',
};

/** Restricted fields. Most are left out without a redaction; one that says why is what a reader of the public version is owed. */
function byLabel(project: Project): readonly SuggestedRedaction[] {
  return tableNames.flatMap((table) => {
    const closed = Object.entries(tables[table].schema.shape).flatMap(([field, schema]) =>
      fieldLabels.get(schema)?.sensitivity === 'restricted' && !ofOurselves.has(table) ? [field] : [],
    );
    return closed.flatMap((field) =>
      project[table]
        .filter((row) => Object.hasOwn(row, field))
        .map(({ id }) => ({
          row: id,
          field,
          ground: groundsOfLabels[field] ?? '4(2)',
          because: 'label' as const,
        })),
    );
  });
}

/** Tables that tell how the office works, and are in no public version. */
const ofOurselves: ReadonlySet<string> = new Set(['redactions', 'waivers', 'snapshots', 'releases']);

const byContact = (project: Project): readonly SuggestedRedaction[] =>
  recordTextsOf(project).flatMap((text) =>
    listContacts(text.words).map(({ kind, ...span }) => ({
      ...spanIn(text, span),
      ground: kind === 'account' ? '4(2)' : '4(1)(b)',
      because: kind,
    })),
  );

const byWords = (project: Project): readonly SuggestedRedaction[] =>
  withheldWordsOf(project).flatMap(({ redaction, words }) =>
    recordTextsOf(project).flatMap((text) =>
      findWordsIn(text.words, words).map((span) => ({
        ...spanIn(text, span),
        ground: redaction.ground ?? '4(1)(b)',
        because: 'withheld-elsewhere' as const,
        like: redaction.id,
      })),
    ),
  );

/** Functions beside a withheld name; and of a meeting its day and forum, without which the row is gone. */
function byUnit(project: Project): readonly SuggestedRedaction[] {
  const names = project.redactions.filter(
    ({ by, span, ground }) => span !== undefined && (by === 'source' || ground === '4(1)(b)'),
  );
  return names.flatMap((name) => {
    const common = {
      ground: name.ground ?? '4(1)(b)',
      because: 'says-who' as const,
      like: name.id,
      unit: name.unit ?? name.id,
    };
    const texts = recordTextsOf(project).filter((text) => keyOf(text) === `${name.row} ${name.field}`);
    const functions = texts.flatMap((text) =>
      functionsIn(text.words).map((span) => ({ ...spanIn(text, span), ...common })),
    );
    const meeting = findRow(project, 'meetings', name.row);
    const around = meeting === undefined ? [] : ['on', 'forum'];
    return [...functions, ...around.map((field) => ({ row: name.row, field, ...common }))];
  });
}

const keyOf = ({ row, field, language }: RecordText): string => `${row.id} ${field}.${language}`;

type Place = Pick<Redaction, 'row' | 'field'> & Partial<Pick<Redaction, 'span'>>;

/** Whether a redaction that there is covers the place already. */
function answeredIn(project: Project): (place: Place) => boolean {
  const byRow = groupBy(project.redactions, ({ row }) => row);
  return ({ row, field, span }) =>
    (byRow.get(row) ?? []).some((known) => {
      if (known.field !== field) return known.span === undefined && field.startsWith(`${known.field}.`);
      if (known.span === undefined) return true;
      return span !== undefined && known.span.start <= span.start && span.end <= known.span.end;
    });
}
