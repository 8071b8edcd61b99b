/** The labelled lines of a cover page, `Reporting period: 01/03/2021 - 28/02/2022`: taken out before anything else is read, since some of them name persons. */

import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import type { Leftover } from '../rows/reading.ts';

/** What a label says of the value behind it. */
export type CoverLabel =
  | 'reporting-period'
  | 'implementation-period'
  | 'start'
  | 'end'
  | 'contract'
  | 'title'
  | 'organisation'
  | 'coordinator'
  | 'countries';

/** A labelled value: its label in words, the value, the lines that both stand in. */
export type CoverValue = {
  readonly is: CoverLabel;
  readonly label: string;
  readonly value: string;
  readonly lines: readonly Line[];
};

/** What the cover says; lines about persons are left over with their label alone. */
export type Cover = { readonly values: readonly CoverValue[]; readonly leftovers: readonly Leftover[] };

const labels: readonly (readonly [CoverLabel | 'person', RegExp])[] = [
  [
    'person',
    /^(?:name(?: and title)? of the )?(?:contact persons?|contact|project (?:manager|officer|director|coordinator|leader)|team leader|responsible person|prepared by|written by|submitted by|approved by|signed by|authori[sz]ed by|authors?|personnes? (?:de )?contact|personnes? a contacter|chef(?:fe)? de (?:projet|mission)|(?:directeur|directrice|coordinateur|coordinatrice|responsable|charge|chargee) d[eu] (?:projet|programme)|(?:redige|prepare|soumis|approuve|signe|etabli) par|auteurs?|e-?mail|tel(?:ephone)?|phone|mobile|fax|adresse|address|courriel)$/,
  ],
  [
    'reporting-period',
    /^(?:(?:start date and end date|dates) of the reporting period|report(?:ing|ed) period|period (?:covered|of the report|under review|reported)(?: by (?:the|this) report)?|periode (?:couverte|de rapport(?:age)?|du rapport|consideree|de reference|sous revue|rapportee)(?: par (?:le|ce|cet?) (?:present )?rapport)?)$/,
  ],
  [
    'implementation-period',
    /^(?:start date and end date(?: of the (?:action|project|contract))?|(?:implementation|execution|action|project|contract) period(?: of the (?:action|project|contract))?|(?:project |action )?duration(?: of the (?:action|project))?|period of implementation(?: of the (?:action|project))?|periode (?:de mise en .uvre|d'execution|de l'action|du projet|contractuelle)(?: (?:de l'action|du projet|du contrat))?|duree(?: (?:de l'action|du projet|de mise en .uvre))?|dates? de (?:debut|demarrage) et (?:date )?de fin(?: (?:de l'action|du projet))?)$/,
  ],
  [
    'start',
    /^(?:(?:project )?start(?:ing)? date|date de (?:debut|demarrage))(?: (?:of the (?:action|project)|de l'action|du projet))?$/,
  ],
  [
    'end',
    /^(?:(?:project )?end(?:ing)? date|date de fin)(?: (?:of the (?:action|project)|de l'action|du projet))?$/,
  ],
  [
    'contract',
    /^(?:(?:grant |financing )?(?:contract|agreement|grant) (?:number|no|nr|n[o°]|ref(?:erence)?)|number of the (?:contract|agreement)|numero d[eu] (?:contrat|la convention)|(?:contrat|convention) (?:n[o°]|numero|no)|n[o°] d[eu] (?:contrat|la convention)|(?:contract |project )?ref(?:erence)?(?: (?:number|no|n[o°]|du (?:contrat|projet)))?)\.?$/,
  ],
  [
    'title',
    /^(?:(?:title|name) of the (?:action|project)|(?:action|project) (?:title|name)|(?:intitule|titre|nom) (?:de l'action|du projet))$/,
  ],
  [
    'organisation',
    /^(?:name of the organi[sz]ation|organi[sz]ations?|implementing (?:partner|organi[sz]ation|agency|entity)|(?:lead )?implementer|implemented by|(?:nom de l')?organis(?:ation|me)|(?:organisme|partenaire|agence) (?:de mise en .uvre|d'execution|d'implementation)|mis en .uvre par)$/,
  ],
  [
    'coordinator',
    /^(?:(?:name of the )?(?:lead )?(?:coordinator|applicant|beneficiary)(?: of the (?:grant contract|action|project))?|(?:nom du )?(?:coordinateur|coordonnateur|demandeur(?: principal| chef de file)?|beneficiaire(?: principal)?)(?: (?:du contrat de subvention|de l'action|du projet))?|chef de file)$/,
  ],
  [
    'countries',
    /^(?:(?:target|partner|beneficiary) )?(?:country|countries|country\(ies\))(?: or region(?:s|\(s\))?)?$|^pays(?: (?:cibles?|partenaires?|d'intervention|beneficiaires?))?$/,
  ],
];

const linesOfCover = 80;
const labelled = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]? )?(\p{L}[\p{L}'’°./() -]{1,70}?) ?[:：]\s*(.*)$/u;
/** A contract's number often stands behind its label without a colon. */
const unpointed =
  /^((?:\p{L}+ )?(?:contract|contrat|convention|agreement) (?:number|no\.?|n°|numéro))\s+(\S*\d\S*)$/iu;

/** Takes the labelled lines out of a document's first lines. */
export function takeCover(lines: readonly Line[]): { readonly cover: Cover; readonly body: readonly Line[] } {
  const values: CoverValue[] = [];
  const leftovers: Leftover[] = [];
  const taken = new Set<number>();
  for (let index = 0; index < Math.min(lines.length, linesOfCover); index += 1) {
    const found = labelAt(lines, index);
    if (!found) continue;
    for (const { no } of found.lines) taken.add(no);
    if (found.is === 'person') leftovers.push(...labelsOf(found));
    else values.push({ ...found, is: found.is });
    index += found.lines.length - 1;
  }
  return { cover: { values, leftovers }, body: lines.filter(({ no }) => !taken.has(no)) };
}

/** The lines of a value as leftovers that show its label alone. */
export const labelsOf = ({ label, lines }: Pick<CoverValue, 'label' | 'lines'>): readonly Leftover[] =>
  lines.map(({ no }) => ({ line: no, text: label, why: 'unrecognised' }));

type Found = Omit<CoverValue, 'is'> & { readonly is: CoverLabel | 'person' };

/** The labelled value that begins at a line; where nothing stands behind the label, its value is the next line. One that wraps goes on with a small letter. */
function labelAt(lines: readonly Line[], index: number): Found | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  const split = line && splitLabel(line.text);
  if (!line || !split) return undefined;
  const isOver = !next || splitLabel(next.text) !== undefined;
  if (isOver || (split.value !== '' && !/^\p{Ll}/u.test(next.text))) return { ...split, lines: [line] };
  return { ...split, value: `${split.value} ${next.text}`.trim(), lines: [line, next] };
}

function splitLabel(text: string): Pick<Found, 'is' | 'label' | 'value'> | undefined {
  const match = labelled.exec(text) ?? unpointed.exec(text);
  const [, label = '', value = ''] = match ?? [];
  const folded = fold(label).trim();
  const plain = folded.replace(/ ?\((?:s|es|ies|[^()]{4,40})\)/g, '');
  const is = labels.find(([, pattern]) => pattern.test(folded) || pattern.test(plain))?.[0];
  return is && { is, label, value: value.trim() };
}
