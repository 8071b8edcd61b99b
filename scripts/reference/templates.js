// docs/reference/templates.md: the outlines of reports, and what each section writes.

import { code, codes, page, table } from './markdown.js';

export function templatesPage({ sections, templates, numberNodes }) {
  return page(
    '# Templates and sections',
    [
      `A report is compiled from a template: an outline whose headings hold sections. ${templates.length} templates share ${sections.length} sections. A text that was written for a`,
      'report is found by the words of its heading, by what other templates call the same place in English, French and Arabic',
      '(`src/core/report/templates/heading-names.ts`), or by its number; what fits nowhere stands under *Further text*, so that nothing is lost.',
    ].join('\n'),
    templates.flatMap((template) => outlineOf(template, numberNodes)),
    '## Sections',
    'What each writes. None of them knows in which format it is printed.',
    table(
      ['section', 'writes', 'stands in'],
      sections.map((section) => [
        code(section.id),
        section.summary,
        placesOf(section, templates, numberNodes),
      ]),
    ),
  );
}

const outlineOf = ({ id, name, source, version, outline }, numberNodes) => [
  `## ${name}`,
  `Id ${code(id)}, version ${version}. Source: ${source}.`,
  table(
    ['number', 'heading', 'sections'],
    numberNodes(outline).map(({ node, number }) => [number ?? '', node.heading, codes(node.sections)]),
  ),
];

function placesOf(section, templates, numberNodes) {
  const places = templates.flatMap(({ id, outline }) =>
    numberNodes(outline)
      .filter(({ node }) => node.sections.includes(section.id))
      .map(({ node, number }) => `${code(id)} ${number ?? node.heading}`),
  );
  return places.length === 0 ? 'every report that needs it' : grouped(places).join('; ');
}

// One mention of a template with all its places.
function grouped(places) {
  const byTemplate = new Map();
  for (const place of places) {
    const [id, ...where] = place.split(' ');
    byTemplate.set(id, [...(byTemplate.get(id) ?? []), where.join(' ')]);
  }
  return [...byTemplate].map(([id, where]) => `${id} ${where.join(', ')}`);
}
