// docs/reference/checks.md: what is checked, per area of the catalogue.

import { code, page, table } from './markdown.js';
import { readableMessage } from './message.js';

export function checksPage(library) {
  const { catalogueAreas, catalogueSizes } = library;
  // Those of the register run on the server alone, where the register is.
  const checks = [...library.checks, ...library.registerChecks];
  const areas = Object.keys(catalogueAreas).map((area) => ({
    area,
    name: catalogueAreas[area],
    size: catalogueSizes[area],
    checks: checks.filter((check) => check.catalogue.startsWith(`${area}-`)).toSorted(byNumber),
  }));
  const total = areas.reduce((sum, { size }) => sum + size, 0);
  const covered = numbersOf(checks).length;
  return page(
    '# Checks',
    `${checks.length} checks answer ${covered} of ${total} catalogue numbers.`,
    [
      'An error stands in the way of submitting, a warning needs a correction or a reason, advice informs; a check may give less than its',
      'severity. In a message `{name}` stands for what was found; where words depend on it, all of them stand in brackets.',
    ].join('\n'),
    table(['area', 'about', 'checks', 'numbers answered'], areas.map(summaryOf)),
    areas.filter((area) => area.checks.length > 0).flatMap((area) => sectionOf(area, library)),
  );
}

const summaryOf = ({ area, name, size, checks }) => [
  area,
  name,
  String(checks.length),
  `${numbersOf(checks).length} of ${size}`,
];

function sectionOf({ area, name, size, checks }, library) {
  const missing = Array.from({ length: size }, (_, index) => `${area}-${String(index + 1).padStart(2, '0')}`);
  const { answeredElsewhere } = library;
  const open = missing.filter((number) => !numbersOf(checks).includes(number));
  const unanswered = open.filter((number) => answeredElsewhere[number] === undefined);
  return [
    `## ${area}: ${name}`,
    table(
      ['number', 'check', 'severity', 'rule', 'message'],
      checks.map((check) => [
        check.catalogue,
        code(check.id),
        check.severity,
        check.rule,
        readableMessage(check.message, library),
      ]),
    ),
    ...open
      .filter((number) => answeredElsewhere[number] !== undefined)
      .map((number) => `${number} is answered by ${answeredElsewhere[number]}.`),
    ...(unanswered.length === 0 ? [] : [`Not answered: ${unanswered.join(', ')}.`]),
  ];
}

const numbersOf = (checks) => [...new Set(checks.map((check) => check.catalogue))];

const byNumber = (a, b) => compare(a.catalogue, b.catalogue) || compare(a.id, b.id);

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
