import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The donor's questions and notes were deleted from the template. */
export const noTemplateGuidanceIsLeft: Check = {
  id: 'no-template-guidance-is-left',
  catalogue: 'LF-16',
  severity: 'warning',
  rule: 'Good practice: guidance of the template is deleted once a section is written.',
  message:
    '{count, plural, one {# passage} other {# passages}} of the template’s guidance {count, plural, one {is} other {are}} still in the report, beginning with “{text}”.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const left = [...source.leftovers.entries()].filter(([, { why }]) => why === 'template-guidance');
    const [first] = left;
    if (!first) return [];
    return [
      {
        at: left.map(([index, { line }]) => ({
          ...placeOf('sources', source, `leftovers.${index}`),
          source: { source: source.id, line },
        })),
        params: { count: left.length, text: first[1].text.trim() },
      },
    ];
  });
}
