/** Words from which random reports are made, in English and French. All names are made up. */

import type { ReportLanguage } from './truth.ts';

export type Words = {
  readonly projects: readonly string[];
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  readonly authorities: readonly string[];
  readonly statements: readonly string[];
  readonly eventLists: readonly string[];
  readonly counted: readonly string[];
  readonly activities: readonly string[];
  readonly items: readonly string[];
  readonly means: Readonly<Record<string, readonly string[]>>;
  readonly meanHeadings: Readonly<Record<string, string>>;
  readonly assumptions: readonly string[];
  readonly costs: readonly string[];
  readonly indirect: readonly string[];
  readonly total: readonly string[];
  readonly strandWords: readonly string[];
  readonly strands: readonly string[];
  readonly general: string;
  readonly forums: readonly string[];
  readonly meetingTopics: readonly string[];
  readonly months: readonly string[];
  readonly words: {
    readonly report: string;
    readonly means: string;
    readonly assumptions: string;
    readonly activities: string;
    readonly costs: string;
    readonly atLeast: readonly string[];
    readonly atMost: readonly string[];
    readonly planTitle: (months: number) => string;
    readonly table: string;
    readonly planTable: (months: number) => string;
    readonly activityYears: string;
    readonly month: string;
    readonly coordination: string;
    readonly coordinationTable: string;
    readonly coordinationHeader: string;
    readonly done: (date: string) => string;
    readonly planned: (date: string) => string;
    readonly pending: string;
    readonly hold: (by: string, section: string) => string;
  };
};

const english: Words = {
  projects: [
    'Coastal Skills Facility',
    'Border Towns Governance Programme',
    'Regional Water Dialogue Facility',
    'Safe Return Support Project',
    'Harbour Cities Partnership',
  ],
  topics: [
    'asylum procedures',
    'labour mobility',
    'border management',
    'data collection',
    'return counselling',
    'water governance',
    'youth employment',
    'visa processing',
    'crisis preparedness',
  ],
  groups: [
    'local officials',
    'diaspora members',
    'municipal staff',
    'civil society organisations',
    'young graduates',
    'consular staff',
    'trainers',
  ],
  authorities: [
    'Ministry of Interior',
    'Ministry of Labour',
    'National Council',
    'MoFA',
    'Ministry of Planning',
  ],
  statements: [
    'Capacities of {group} on {topic} are strengthened.',
    'Access of {group} to services on {topic} improved through new procedures and tools.',
    'Cooperation between {group} and the authorities on {topic} is established and operational.',
    '{Topic} tools developed: manuals, guidelines and training modules for {group}.',
  ],
  eventLists: [
    'workshops',
    'trainings/workshops',
    'study visits/conferences',
    'workshops/study visits/conferences',
    'training sessions',
  ],
  counted: [
    '# of {events} completed on {topic}',
    'Number of {events} held for {group} on {topic}',
    '# of {group} trained on {topic}',
    '# of participants in {events} on {topic}',
    '# of active networks of {group}',
    '% of {group} who apply the new procedures on {topic}',
  ],
  activities: [
    'Trainings on {topic} for {group}',
    'Study visits of {group} on {topic} or any other relevant topic',
    'Policy support actions such as legal analyses, study visits and consultation workshops on {topic} with {group}',
    'Development of a module on {topic} for the training institute',
    'Technical meetings with stakeholders on {topic}, ensuring dissemination of outputs',
    'Final conference on {topic}',
  ],
  items: [
    'Training on {topic}',
    'Workshop for {group} on {topic}',
    'Training of Trainers (ToT) session on {topic}',
    'Support to the development of a strategy on {topic} for the engagement of {group}',
    'Study visit of {group} in the field of {topic} (thematic)',
    'Coordination meeting with stakeholders to ensure dissemination of outputs on {topic}',
    'National conference bringing together {group} and the authorities on {topic} (exact format of the event to be defined in line with the study)',
    'Needs assessment on {topic}',
    'Background study on {topic}',
    'Coaching of {group}',
  ],
  means: {
    'human-resources': [
      'Project Coordinator',
      'Finance Officer',
      'Component Lead',
      '2 Project Assistants',
      'Monitoring Officer',
      'Security Adviser',
      'Strategic Oversight',
    ],
    'technical-assistance': ['Small-scale equipment', 'Short-term experts', 'Translation services'],
    infrastructure: ['Project Office', 'Training centre', 'Field Office'],
    backstopping: ['Headquarters', 'Regional Coordination Office'],
  },
  meanHeadings: {
    'human-resources': 'Human Resources:',
    'technical-assistance': 'Technical assistance:',
    infrastructure: 'Implementation infrastructure:',
    backstopping: 'Backstopping mechanism:',
  },
  assumptions: [
    'Partner authorities remain willing to take part in and support project activities.',
    'The security situation does not deteriorate further and allows travel to all regions.',
    'Staff turnover in partner institutions stays limited during implementation.',
    'Other donors continue their support to the sector.',
  ],
  costs: [
    'Human Resources',
    'Travel',
    'Office equipment, supplies',
    'Project Office',
    'Other costs, services',
    'Equipment and supplies',
    'Local office',
  ],
  indirect: ['Administrative costs', 'Indirect costs'],
  total: ['Total project volume', 'Total costs', 'Total'],
  strandWords: ['Activity Strand', 'Component', 'Work Package', 'Strand'],
  strands: [
    'Support to the authorities in the field of {topic}',
    'Engaging {group} on {topic}',
    'Facilitation of dialogue on {topic}',
    'Strengthening {group}',
  ],
  general: 'General Activities',
  forums: [
    'Donor Working Group',
    'Protection Sector',
    'UNHCR, Ministry of Planning and partner municipalities',
    'Regional Coordination Platform',
    'CSO Coordination Group',
    'Technical Working Group on {topic}',
    'Embassy Contact Group',
  ],
  meetingTopics: [
    'Exchange of information on planned activities.',
    'Presentation of the work plan',
    '{Topic} and next steps of cooperation',
    'Virtual meeting to ensure synergies between all funded actions.',
    '1st Plenary',
    'Follow-up on recommendations.',
  ],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  words: {
    report: 'Interim Report',
    means: 'Means (inputs)',
    assumptions: 'Assumptions',
    activities: 'Activities',
    costs: 'Costs',
    atLeast: ['Min. ', 'At least ', '≥ '],
    atMost: ['Max. ', 'No more than ', 'At most '],
    planTitle: (months) => `Work Plan for the next ${months} months`,
    table: 'Table',
    planTable: (months) => `Work Plan for the next ${months} months`,
    activityYears: 'Activity',
    month: 'Month',
    coordination: 'Coordination with International Actors',
    coordinationTable: 'Coordination meetings with international stakeholders',
    coordinationHeader: 'Coordination Framework/Organisation Date Topic',
    done: (date) => `Introduction session completed on ${date}.`,
    planned: (date) => `Session with a focus on new procedures planned for ${date}`,
    pending: 'Pending schedule of the partner institutions',
    hold: (by, section) =>
      `Activities temporarily on hold as agreed with the ${by} (see Section ${section} for details). The dates of these activities will be defined when they have been resumed.`,
  },
};

const french: Words = {
  projects: [
    'Facilité pour les compétences côtières',
    'Programme de gouvernance des villes frontalières',
    'Projet d’appui au retour',
    'Partenariat des villes portuaires',
  ],
  topics: [
    'la mobilité de la main-d’œuvre',
    'la gestion des frontières',
    'la collecte de données',
    'la gouvernance de l’eau',
    'l’emploi des jeunes',
    'les procédures d’asile',
  ],
  groups: [
    'agents locaux',
    'membres de la diaspora',
    'agents municipaux',
    'jeunes diplômés',
    'formateurs',
    'associations locales',
  ],
  authorities: ['ministère de l’Intérieur', 'ministère du Travail', 'Conseil national', 'ministère du Plan'],
  statements: [
    'Les capacités des {group} sur {topic} sont renforcées.',
    'La coopération entre les {group} et les autorités sur {topic} est établie et opérationnelle.',
    'Des outils sur {topic} sont élaborés : manuels, lignes directrices et modules pour les {group}.',
  ],
  eventLists: [
    'ateliers',
    'formations/ateliers',
    'visites d’étude/conférences',
    'ateliers/visites d’étude/conférences',
  ],
  counted: [
    'Nombre de {events} tenus sur {topic}',
    '# de {events} pour les {group} sur {topic}',
    'Nombre de {group} formés sur {topic}',
    'Nombre de participants aux {events} sur {topic}',
    '% de {group} qui appliquent les nouvelles procédures',
  ],
  activities: [
    'Formations sur {topic} pour les {group}',
    'Visites d’étude des {group} sur {topic}',
    'Appui aux politiques par des analyses juridiques et des ateliers de consultation sur {topic} avec les {group}',
    'Élaboration d’un module sur {topic} pour l’institut de formation',
    'Conférence finale sur {topic}',
  ],
  items: [
    'Formation sur {topic}',
    'Atelier pour les {group} sur {topic}',
    'Formation de formateurs sur {topic}',
    'Appui à l’élaboration d’une stratégie sur {topic} avec la participation des {group}',
    'Visite d’étude des {group} sur {topic}',
    'Réunion de coordination technique avec les parties prenantes pour assurer la diffusion des produits',
    'Conférence nationale réunissant les {group} et les autorités sur {topic} (format exact de la manifestation à définir selon l’étude)',
    'Étude sur {topic}',
  ],
  means: {
    'human-resources': [
      'Coordinateur du projet',
      'Responsable financier',
      '2 assistants de projet',
      'Chargé de suivi',
    ],
    'technical-assistance': ['Petit équipement', 'Experts de courte durée'],
    infrastructure: ['Bureau du projet', 'Centre de formation'],
    backstopping: ['Siège', 'Bureau régional de coordination'],
  },
  meanHeadings: {
    'human-resources': 'Ressources humaines :',
    'technical-assistance': 'Assistance technique :',
    infrastructure: 'Infrastructure de mise en œuvre :',
    backstopping: 'Mécanisme d’appui :',
  },
  assumptions: [
    'Les autorités partenaires restent disposées à soutenir les activités du projet.',
    'La situation sécuritaire ne se dégrade pas davantage et permet les déplacements.',
    'Les autres bailleurs poursuivent leur appui au secteur.',
  ],
  costs: [
    'Ressources humaines',
    'Voyages',
    'Équipement et fournitures',
    'Bureau local',
    'Autres coûts, services',
  ],
  indirect: ['Coûts administratifs', 'Coûts indirects'],
  total: ['Volume total du projet', 'Total des coûts', 'Total'],
  strandWords: ['Volet', 'Composante', 'Volet d’activités'],
  strands: [
    'Appui aux autorités sur {topic}',
    'Mobilisation des {group} sur {topic}',
    'Facilitation du dialogue sur {topic}',
    'Renforcement des {group}',
  ],
  general: 'Activités générales',
  forums: [
    'Groupe de travail des bailleurs',
    'Secteur protection',
    'Plateforme régionale de coordination',
    'Groupe de contact des ambassades',
    'Groupe technique sur {topic}',
  ],
  meetingTopics: [
    'Échange d’informations sur les activités prévues.',
    'Présentation du plan de travail',
    'Réunion virtuelle pour assurer les synergies entre toutes les actions financées.',
    '1re plénière',
    'Suivi des recommandations.',
  ],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  words: {
    report: 'Rapport intermédiaire',
    means: 'Moyens',
    assumptions: 'Hypothèses',
    activities: 'Activités',
    costs: 'Coûts',
    atLeast: ['Min. ', 'Au moins ', '≥ '],
    atMost: ['Max. ', 'Au plus '],
    planTitle: (months) => `Plan de travail pour les ${months} prochains mois`,
    table: 'Tableau',
    planTable: (months) => `Plan de travail pour les ${months} prochains mois`,
    activityYears: 'Activité',
    month: 'Mois',
    coordination: 'Coordination avec les acteurs internationaux',
    coordinationTable: 'Réunions de coordination avec les acteurs internationaux',
    coordinationHeader: 'Cadre de coordination/Organisation Date Thème',
    done: (date) => `Session d’introduction achevée le ${date}.`,
    planned: (date) => `Session sur les nouvelles procédures prévue pour le ${date}`,
    pending: 'En attente du calendrier des institutions partenaires',
    hold: (by, section) =>
      `Activités temporairement suspendues en accord avec le ${by} (voir section ${section}). Les dates de ces activités seront définies après leur reprise.`,
  },
};

export const wordsOfLanguage: Readonly<Record<ReportLanguage, Words>> = { en: english, fr: french };
