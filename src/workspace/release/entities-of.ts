import type { Project } from '../../core/project.ts';
import type { Entity } from '../../core/release/scan/entity.ts';
import { withheldWordsOf } from '../../core/release/withheld-words.ts';

/** What is withheld of a record, by its redaction: what must stand in nothing that is published. */
export function entitiesOf(project: Project): readonly Entity[] {
  const byRedaction = new Map<string, string[]>();
  for (const { redaction, words } of withheldWordsOf(project))
    byRedaction.set(redaction.id, [...(byRedaction.get(redaction.id) ?? []), words]);
  return [...byRedaction].map(([id, words]) => ({ id, words }));
}
