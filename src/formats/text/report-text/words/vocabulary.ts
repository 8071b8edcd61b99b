/** The words by which the parts of a report are known, in English and French, as patterns over folded text (see fold.ts). */

/** Parts of a report that are read as tables; every other part is prose. */
export type SectionKind =
  | 'logframe'
  | 'matrix'
  | 'activities'
  | 'costs'
  | 'work-plan'
  | 'coordination'
  | 'prose';

/** What the title of a chapter or table says of its content; the first that fits. */
export const titleWords: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'work-plan',
    /work ?-?plan|plan de travail|action plan|plan d'actions?|programme de travail|chronogramme|calendrier des activites|(?:timetable|schedule) of activities|activity (?:schedule|plan)/,
  ],
  [
    'logframe',
    /log(?:ical)? ?-?frame|cadre logique|results? (?:framework|matrix|chain)|cadre de resultats|matrice de resultats/,
  ],
  ['matrix', /activity matrix|matrice des activites/],
  ['coordination', /coordination|concertation/],
];

/** Titles that are nothing but the words for a part. */
export const wholeTitles: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'activities',
    /^(?:key |main |list of |project |planned )*activit(?:y|ies|es)(?: list)?(?: (?:and|et) (?:means|moyens))?(?: (?:carried out|implemented|conducted|realisees|menees|mises en .uvre|prevues|planifiees|cles|principales|du projet|de l'action|of the (?:action|project)|(?:during|in) the (?:reporting )?period|(?:durant|pendant|au cours de) la periode))*$/,
  ],
  [
    'costs',
    /^(?:(?:project |estimated |indicative |overall |detailed |updated )*(?:costs?|budgets?|expenditures?|couts?|depenses)(?: (?:and|et) (?:costs?|expenditures?|financing|depenses|financement))?(?: (?:summary|overview|breakdown|previsionnel|indicatif|detaille|estimes|estimatifs|du projet|de l'action|(?:of|for) the (?:action|project)))*|financial (?:overview|report|summary|statement|situation|execution|information|plan)|(?:apercu|rapport|etat|resume|plan|bilan|tableau) financier|(?:situation|synthese) financiere|execution (?:budgetaire|financiere)|ventilation (?:du budget|des couts))(?: \(?(?:in |en )?[^\s()]{1,5}\)?)?$/,
  ],
  [
    'work-plan',
    /^(?:detailed |indicative |updated |annual |revised |project )*(?:work ?-?plan|action plan|activity (?:schedule|plan)|(?:timetable|schedule) of activities|plan de travail|plan d'actions?|programme de travail|chronogramme|calendrier des activites)(?: (?:annuel|indicatif|detaille|actualise|previsionnel|des activites|(?:for|of|pour|de|du) [\p{L}\d' -]{2,40}))?$/u,
  ],
  [
    'logframe',
    /^(?:updated |revised |project )*(?:log(?:ical)? ?-?frame(?:work)?|results? (?:framework|matrix)|cadre logique|cadre de resultats|matrice (?:de resultats|du cadre logique))(?: (?:matrix|actualise|revise|du projet|de l'action|of the (?:action|project)))*$/,
  ],
  ['matrix', /^(?:assumptions|hypotheses|suppositions)(?: (?:and|et) (?:risks|risques))?$/],
  [
    'coordination',
    /^(?:coordination|concertation)(?: (?:meetings|mechanisms|activities)| (?:with|avec|et|and) [\p{L}' -]{3,50})?$/u,
  ],
];

/** A heading that alone begins the list of activities. */
export const activitiesHeading =
  /^(?:[a-z]\. )?(?:key |main |list of )?activit(?:y|ies|es?)(?: list)?(?: (?:cles?|principales))?\s*[*†‡]*\s*:?$/;

/** A heading that alone begins the costs. */
export const costsHeading =
  /^(?:[a-z]\. )?(?:(?:project |estimated |indicative )?costs?|budget(?: summary| previsionnel| indicatif)?|couts?(?: du projet| estimes| estimatifs)?|depenses)\s*[*†‡]*\s*(?:\((?:in |en )?[^\s()]{1,5}\)|(?:in |en )?(?:eur|usd|gbp|chf|tnd|xof|xaf|mad|euros?|€|\$|£))?\s*:?$/;

/** A title over costs: of a chapter, or of a table. */
export const costsTitle =
  /^(?=.{0,70}$)(?:.*(?<!\p{L}))?(?:budget|costs|couts|depenses|financial (?:overview|summary|report|table)|(?:apercu|rapport|tableau) financier)(?!\p{L})/u;
/** A title over the list of activities. */
export const activitiesTitle =
  /^(?=.{0,60}$)(?:(?:list of |liste des )?(?:key |main |planned |project )?activit(?:ies|es)(?:(?: \p{L}+){0,3})?)$/u;

/** A heading that alone begins the means, or the assumptions. */
export const meansHeading =
  /^(?:means|inputs|moyens|ressources)(?: ?\/ ?(?:means|inputs|moyens|ressources|intrants))?(?: ?\((?:inputs|intrants|ressources|means)\))?\s*[*†‡]*\s*:?$/;
/** A heading that alone begins the assumptions. */
export const assumptionsHeading =
  /^(?:assumptions|hypotheses|suppositions)(?: (?:and|et) (?:risks|risques))?\s*[*†‡]*\s*:?$/;
/** The header over means and assumptions side by side; what stands before the means is the guidance column. */
export const matrixHeader =
  /(?:^|^.* )((?:means|inputs|moyens)(?: ?\((?:inputs|intrants|ressources|means)\))?) ((?:assumptions|hypotheses)(?: (?:and|et) (?:risks|risques))?)$/;

/** Where the unit stands with which an indicator begins; `It of` is how text recognition reads `# of`. The match ends before it. */
export const unitMarker =
  /(?:^| )(?=(?:#|№|[il1h]t of|number of|total number|no\. of|n[o°] (?:of|de)|% (?:of|de|des|d')|percentage|per ?cent|proportion of|share of|rate of|level of|degree of|existence of|nombre|pourcentage|proportion d|part d|taux d|niveau d|degre d|existence d)(?:[ \p{L}']|$))/u;

/** The header over the logframe. */
export const logframeHeader =
  /(?:indicators?|indicateurs?).* (?:baselines?|reference|base|situation de depart).* (?:targets?|cibles?|valeurs? cibles?)/;

const forumHeading =
  '(?:framework|forums?|fora|organi[sz]ations?|institutions?|platforms?|mechanisms?|stakeholders?|partners?|actors?|donors?|meetings?|events?|cadre|plate-?forme|organismes?|structures?|groups?|groupes?|partenaires?|acteurs?|bailleurs?|reunions?|rencontres?)';
const topicHeading =
  '(?:topics?|subjects?|subject matters?|agenda|purposes?|issues|themes?|sujets?|objets?|objectifs?|ordre du jour|thematiques?|points?)(?: (?:discussed|covered|of (?:the )?(?:meetings?|discussions?)|abordes?|discutes?|traites?|de (?:la )?(?:reunion|rencontre)s?))?';
/** A line that is the title of one column of a logframe. */
export const logframeColumn =
  /^(?:results? chain|chaine (?:de|des) resultats|(?:objectively verifiable )?indicators?|indicateurs?(?: objectivement verifiables?)?|baselines?(?: values?)?|(?:valeurs? de )?(?:reference|base)|current values?|valeurs? (?:actuelles?|atteintes?)|targets?(?: values?)?|(?:valeurs? )?cibles?|(?:sources?|means) (?:and means )?of verification|sources? (?:et moyens )?de verification|moyens de verification|assumptions|hypotheses)(?: \([^()]{1,40}\))?$/;

/** The header over the coordination table. */
export const coordinationHeader = new RegExp(
  `^(?=.{0,110}$)(?:.*${forumHeading}.*) dates?(?:\\(s\\))? .*${topicHeading}$`,
);
/** Words for forums that alone name none. */
export const forumWords =
  /^(?:secteur|groupe|groupe (?:de (?:travail|contact)|technique|thematique)|comite|plate-?forme|cadre|reseau|conseil|mission|delegation|ambassade|ministere|sector|group|working group|technical|platform|committee|network|council|delegation|embassy|ministry|regional|national|local|donor|joint|inter-agency)$/;

/** Words with which the topics of meetings begin. */
export const topicWords =
  /^(?:\d{1,2}(?:st|nd|rd|th|re|er|e|eme)|follow|follow-up|presentation|exchange|discussions?|discussing|meetings?|updates?|review|virtual|online|introduction|introductory|briefing|launch|plenary|one-day|field|sharing|participation|consultation|workshop|preparation|validation|roundtable|echanges?|reunions?|suivi|mise|revue|lancement|atelier|pleniere|seance|session|visite|partage)$/;
/** Words with which the names of forums end in English. */
export const forumEndWords =
  /^(?:groups?|platforms?|sectors?|committees?|networks?|councils?|clusters?|teams?|forums?|force|board|units?|assembly|delegations?|process)$/;

/** Headings of the kinds of means. */
export const meanKindWords = [
  ['human-resources', /^(?:human resources|staff|personnel|ressources humaines)$/],
  ['technical-assistance', /^(?:technical (?:assistance|equipment)|assistance technique|appui technique)$/],
  [
    'infrastructure',
    /^(?:(?:implementation |project )?infrastructures?(?: (?:de mise en .uvre|du projet|d'execution))?|(?:project )?offices?|locaux|bureaux)$/,
  ],
  [
    'backstopping',
    /^(?:backstopping(?: mechanisms?)?|(?:mecanisme|dispositif)s? d'appui|appui du siege|headquarters support)$/,
  ],
  [
    'other',
    /^(?:other(?: means| costs| inputs)?|autres(?: moyens| couts)?|equipments?(?: and supplies)?|equipements?(?: et fournitures)?|supplies|fournitures|travel|voyages|visibility|visibilite|services)$/,
  ],
] as const;

/** Words that name a strand before its number or letter. */
export const strandWords =
  /^((?:activity )?strand|component|composante|(?:work ?)package|work ?package|wp|pillar|pilier|axis|axe(?: strategique)?|volet(?: d'activites?)?|workstream|work stream|thematic area|outcome area|result area|(?:expected )?results?|outputs?|outcomes?|resultat(?: attendu)?|produit|effet|extrant|phase|lot d'activites|lot de travaux|lot|cluster|objective|specific objective|objectif(?: specifique)?|intervention area|domaine(?: d'intervention)?|programme component|sub-?component)\s*(?:n[o°]\.? ?)?(\d{1,2}(?:\.\d)?|[a-h]|[ivx]{1,4})(?![\p{L}\d])\s*[:.–-]*\s*/u;

/** A strand that a sentence names. */
export const strandInText =
  /(?<!\p{L})(?:strand|component|composante|(?:work ?)?package|pillar|pilier|axe|volet|workstream|cluster|output|outcome|result|resultat) (?:n[o°]\.? ?)?(\d{1,2}(?:\.\d)?|[a-h]|[ivx]{1,4})(?![\p{L}\d])/u;

/** Titles of groups of the plan that have no number. */
export const groupWords =
  /^(?=.{0,70}$)(?:(?:general|cross-cutting|transversal|horizontal|common|overarching|management|coordination|project|other|overall|visibility|communication)(?:[ ,&/-]+(?:and )?\p{L}+){0,3}|activites (?:generales|transversales|communes|horizontales|de (?:gestion|coordination|pilotage))|(?:gestion|coordination|pilotage)(?: \p{L}+){0,4})$/u;

/** The word over the months of a grid. */
export const monthWord = /^(?:months?|mois)$/;
/** The words over the titles of a grid. */
export const gridWords =
  /^(?:no\.?|n[o°]\.?|#|nr\.?|activit(?:y|ies|es?)|items?|months?|mois|years?|annees?|ans?|taches?|tasks?)$/;

/** A column behind the months of a grid. */
export const columnBehind =
  / (?:(?:implementing|responsible|lead) (?:body|bodies|partners?|part(?:y|ies)|agency|agencies|unit|organi[sz]ation)|responsib(?:le|ility)|responsables?|organismes? (?:de mise en .uvre|responsables?|d'execution)|mise en .uvre|comments?|remarks?|remarques?|observations?|status|statut|etat|location|lieu)(?: .{0,20})?$/;
/** A band of half-years over counted months. */
export const halfYearBand =
  /^(?:activit(?:y|ies|es?) )?(?:(?:half-years?|half years?|semesters?|semestres?|years?|annees?|an) (?:1|2|i|ii) ?){1,2}$/;

/** A sentence that puts the items after it on hold. */
export const holdWords =
  /(?:temporarily |currently |put |placed )?on[ -]hold|(?<!\p{L})(?:suspended|paused|postponed|deferred|put off|interrupted)(?!\p{L})|suspend(?:u|us|ue|ues)(?!\p{L})|temporairement (?:interromp|arret|report)\p{L}+|(?<!\p{L})(?:reporte|interrompu|gele|ajourne)e?s(?!\p{L})|en suspens|mis(?:es?)? en (?:attente|pause)|a l'arret/u;
/** What a hold holds. */
export const heldWords =
  /(?<!\p{L})(?:activit|items?(?!\p{L})|actions?(?!\p{L})|dates?(?!\p{L})|implementation|mise en .uvre|strand|component|composante|volet)/u;
/** With whom a hold was agreed, or by whom it was decided: the words after these. */
export const agreedWith =
  /(?:agreed|decided|arranged|discussed) (?:(?:up)?on )?(?:with|by) (?:the )?|(?:in agreement|in consultation|in coordination|by agreement|following consultations?) with (?:the )?|(?:by|following|upon|after) (?:a |the )?(?:decision|request) (?:of|by|from) (?:the )?|at the (?:request|initiative) of (?:the )?|(?:d'un commun |en )accord avec (?:les? |la |l')?|conven[ue]+s? avec (?:les? |la |l')?|en concertation avec (?:les? |la |l')?|a la demande (?:du |de la |des |de l'|de )|(?:sur |par |suite a (?:la |une )?)decision (?:du |de la |des |de l'|de )/;
/** A reference to a section. */
export const sectionWords =
  /(?:section|chapter|chapitre|point|paragraph|paragraphe|rubrique) (\d{1,2}(?:\.\d{1,2}){0,3})/;

/** How many months a title promises. */
export const statedMonths =
  /(?<![\d.])(\d{1,2})(?:[ -]| prochains | following | coming | next )(?:months?|mois|month)|(?:next|coming|following|prochains?) (\d{1,2}) (?:months?|mois)/;
/** Numbers of months in words. */
export const statedMonthWords: readonly (readonly [number, RegExp])[] = [
  [6, /\b(?:six)[ -](?:prochains )?(?:months?|mois)/],
  [12, /\b(?:twelve|douze)[ -](?:prochains )?(?:months?|mois)/],
  [18, /\b(?:eighteen|dix-huit)[ -](?:prochains )?(?:months?|mois)/],
  [24, /\b(?:twenty-four|vingt-quatre)[ -](?:prochains )?(?:months?|mois)/],
];

/** The word of a caption. */
export const captionWords =
  /^(table|tableau|figure|graphique|graph|chart|box|encadre)\s*(?:n[o°]\.? ?)?(\d{1,3}(?:\.\d{1,2})?|[ivx]{1,5}|[a-z])(?![\p{L}\d])\s*[:.–-]*\s*/u;

/** Function words: a text rarely ends with one, so a text that does goes on in the next line. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the of and or for with to on in by as at from into their its this that these those is are was be been will which who than
   le la les un une des du de d' l' et ou pour avec sur dans par au aux en a que qui leur leurs son sa ses ce cette ces est sont plus ainsi
   including such between through e.g i.e entre vers sans selon dont y compris`
    .split(/\s+/)
    .filter(Boolean),
);

/** Prepositions and articles: a noun or its adjective follows. */
export const leadingWords: ReadonlySet<string> = new Set(
  'the of on to for with in by at from their its le la les des du de sur pour avec dans par aux au leur leurs ses'.split(
    ' ',
  ),
);
/** Words that do not follow a preposition or article. */
export const linkingWords: ReadonlySet<string> = new Set(
  'and or of on to for with in by at from de is are was were who which et ou du sur avec dans par est sont qui'.split(
    ' ',
  ),
);
/** A form of “to be” in a main clause: sentences have it, titles of indicators do not. */
export const mainVerb = /(?:^|(?<!who|that|which|qui) )(?:is|are|was|were|est|sont|sera|seront)(?= |$)/;

/** Text of the donor's template that belongs to nobody's project, as its passages. Extraction breaks it anywhere. */
export const templateGuidance: readonly string[] = [
  "What are the key activities to be carried out that will lead to the project's intended outputs?",
  'What are the key activities to be carried out, to produce the intended outputs?',
  'NOTE: Activities should be linked to one or more corresponding output through numbering.',
  '• Not every activity will lead to a single output and not every output will lead to a single immediate outcome.',
  '• A group of activities can contribute to one or more outputs.',
  '• A group of outputs can contribute to one or more immediate outcomes.',
  '• Often, a group of immediate outcomes will contribute to one specific objective (including interim-term outcomes) over time.',
  'What are the means required to implement these activities, e.g. staff, equipment, supplies, operational facilities, etc.?',
  'What are the costs? How are they classified? (Breakdown in the Budget)',
  'What are the action costs? How are they classified? (Breakdown in the Budget for the Action)',
  "Factors outside project management's control that may impact on the activities-outputs link.",
  "Factors outside project management's control that may impact on the output-outcome link.",
  'Quelles sont les activités clés à mener, afin de produire les produits escomptés ?',
  'Quelles sont les activités clés à réaliser pour produire les résultats escomptés ?',
  'NOTE : Les activités doivent être liées à un ou plusieurs produits correspondants par leur numérotation.',
  'Quels sont les moyens nécessaires pour mettre en œuvre ces activités, par ex. personnel, matériel, fournitures, installations opérationnelles, etc. ?',
  "Facteurs échappant au contrôle de la gestion du projet susceptibles d'avoir une incidence sur le lien activités-produits.",
];
