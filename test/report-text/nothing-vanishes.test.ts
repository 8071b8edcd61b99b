import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/core/project.ts';
import { readReportText } from '../../src/formats/text/report-text/read.ts';
import { printReport } from './print.ts';
import { randomTruth } from './random-truth.ts';

const reports = 100;

const read = (text: string, seed = 0): Project =>
  readReportText(text, { name: 'x.txt', sha256: seed.toString(16).padStart(64, '0') }).project;

const understood =
  /^(?:table(?:au)?|jan(?:uary|vier)|february|février|march|mars|april|avril|may|mai|june|juin|july|juillet|august|août|septemb(?:er|re)|octob(?:er|re)|novemb(?:er|re)|decemb(?:er)|décembre|min|max|est|eur)$/u;

/** Words of a text that say something; numbers and single letters stand anywhere, dates are kept as such. */
const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter((word) => !understood.test(word));

/** Lines that say nothing new where their table was read: headers, the heading of a kind of means or of a strand, sums. */
const said =
  /^(?:[\divx]+(?:\.\d+)*\.? )?(?:annexe? \d: )?(?:(?:key |main )?activit\S+(?: \d{4})*|act\S+ .*|(?:means|inputs|moyens|ressources)\b.*|assumptions.*|hypothèses.*|costs?.*|coûts?.*|budget.*|dépenses.*|months? .*|mois .*|(?:grand |sub)?total.*|(?:sous-|montant |volume )?total.*|overall .*|montant .*|.*\b(?:strand|component|composante|volet|axe|pillar|work package|lot) \S+.*|coordination.*|.*(?:dates?|topics?|thèmes?|sujets?|objet)$|human resources|ressources humaines|technical .*|assistance .*|(?:implementation )?infrastructure.*|rapport intermédiaire|période couverte .*|intitulé de l'action : .*|logical framework|cadre logique|aperçu financier|backstopping.*|appui .*|mécanisme.*|results chain|indicators?|baseline|current value|target|indicateurs?|valeur .*|cibles?|sources .*|.*\bhold\b.*|.*suspend.*)$/iu;

/** Lines with a word that stands nowhere in the record, that no leftover names, and that say something new. */
function vanished(text: string, project: Project): readonly string[] {
  const kept = new Set(wordsIn(JSON.stringify(project)));
  const named = new Set(project.sources.flatMap(({ leftovers }) => leftovers.map(({ line }) => line)));
  return text
    .split('\n')
    .filter((_, at) => !named.has(at + 1))
    .filter((line) => wordsIn(line).some((word) => !kept.has(word)))
    .filter((line) => !said.test(line.trim()));
}

const messy = {
  'chapters with lists of numbers': `2. Activities
1.1.1 Train staff in water accounting
A 1.1.2 Study visit to Spain
A1.3 Draft the regional plans
3. Budget
1. Human resources 600,000 EUR
2. Travel 80,000 EUR
Subtotal direct eligible costs 680,000 EUR
8. Indirect costs (7%) 75,000 EUR
Total costs 755,000 EUR
4. Coordination
The working group on water met twice.
`,
  'headings with nothing below them': `1. Context of the action
2. Partnership and synergies
2.1 Relations with authorities
3. Budget
1. Officers 10,000 EUR
4. Visibility
5. Lessons
`,
  'activities told in prose': `1. Introduction
Words about the beginning.
2. Activities
2.1 Capacity building
Trainers held three sessions with municipal engineers.
Participants were pleased and asked for others.
Further sessions follow next spring.
Materials were printed.
Nobody was absent.
2.2 Study visits
Engineers travelled abroad.
3. Financial overview
Spending went as foreseen and no transfer was needed.
Annex 1: Budget
Vehicles
12,000 EUR
Fuel 3,000 EUR
`,
  'a French report': `RAPPORT INTERMÉDIAIRE
Période couverte : du 1er mars 2021 au 28 février 2022
Intitulé de l'action : Appui à la gouvernance
Mots sans étiquette
I. Cadre logique
1.1.1. Agents formés Nombre de sessions tenues 0 (2020) Min. 4 (2022)
II. Activités réalisées
1.1.1 Former les agents
1.1.2 Publier un guide
III. Hypothèses
1. Les autorités restent engagées
2. La sécurité le permet
Aperçu financier
Ressources humaines 600 000 EUR
Voyages 80 000 EUR
V. Coordination
Le comité de pilotage se réunit chaque trimestre.
`,
  'cells one below the other': `1. Logical framework
Results chain
Indicator
Baseline
Current value
Target
Impact: Safe water for everybody
% of population with access
78% (2020)
79% (2021)
85% (2023)
National statistics
Outcome 1: Authorities plan better
1.1 # of regional plans adopted
0 (2020)
2 (2021)
6 (2023)
Official gazette
2. Activities
1.1.1 Train staff
1.1.2 Visit neighbours
`,
};

describe('reading a report', () => {
  it(`lets no line of ${reports} random reports vanish`, { timeout: 120_000 }, () => {
    const all = Array.from({ length: reports }, (_, seed) => {
      const text = printReport(randomTruth(seed), seed);
      return vanished(text, read(text, seed)).map((line) => `${seed}: ${line}`);
    });
    expect(all.flat()).toEqual([]);
  });

  it.each(Object.entries(messy))('lets no line of %s vanish', (_, text) => {
    const project = read(text);
    expect(project.sources).toHaveLength(1);
    expect(vanished(text, project)).toEqual([]);
  });
});
