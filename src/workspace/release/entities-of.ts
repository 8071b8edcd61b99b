import { isDecimal } from '../../core/base/decimal.ts';
import type { Project } from '../../core/project.ts';
import { groupBy } from '../../core/release/group-by.ts';
import type { Entity } from '../../core/release/scan/entity.ts';
import { isStale, withheldFiguresOf, withheldWordsOf } from '../../core/release/withheld-words.ts';
import { formsOfAmount, formsOfDay } from '../../i18n/written-forms.ts';

/** The words that are withheld of a record, by their redaction: what must stand in nothing that is published. Those that do not fit their text any more are none. */
export const wordsWithheldIn = (project: Project): readonly Entity[] =>
  grouped(
    withheldWordsOf(project)
      .filter(({ redaction }) => !isStale(project, redaction))
      .map(({ redaction, words }) => ({ id: redaction.id, words: [words] })),
  );

/** The amounts and days that are withheld of a record, in the forms in which documents write them; those that are too short to be looked for are left out. */
export const figuresWithheldIn = (project: Project): readonly Entity[] =>
  grouped(
    withheldFiguresOf(project).map(({ redaction, figure }) => ({
      id: redaction.id,
      words: isDecimal(figure) ? formsOfAmount(figure) : formsOfDay(figure),
    })),
  )
    .filter(({ words }) => words.length > 0)
    .map((entity) => ({ ...entity, as: 'figure' }));

/** What is withheld of records, as one of a redaction has it today and another had it before. */
export const withheldIn = (projects: readonly Project[]): readonly Entity[] => [
  ...grouped(projects.flatMap(wordsWithheldIn)),
  ...grouped(projects.flatMap(figuresWithheldIn)).map((entity) => ({ ...entity, as: 'figure' as const })),
];

const grouped = (entities: readonly Entity[]): readonly Entity[] =>
  [...groupBy(entities, ({ id }) => id)].map(([id, own]) => ({
    id,
    words: [...new Set(own.flatMap(({ words }) => words))],
  }));
