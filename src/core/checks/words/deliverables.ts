import { type Text, wordsOf } from '../../base/text.ts';

/** A product that a project hands over: how people name it and how a text does. */
export type Deliverable = { readonly name: Text; readonly pattern: RegExp };

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const deliverables: readonly Deliverable[] = [
  {
    name: { en: 'strategy', fr: 'stratégie', ar: 'استراتيجية' },
    pattern: whole('strateg(?:y|ies)|stratégies?'),
  },
  {
    name: { en: 'study', fr: 'étude', ar: 'دراسة' },
    pattern: whole("stud(?:y|ies)(?! (?:visit|tour|trip))|(?<!(?:visite|voyage)s? d['’])études?"),
  },
  { name: { en: 'manual', fr: 'manuel', ar: 'دليل' }, pattern: whole('manuals?|handbooks?|manuels?') },
  {
    name: { en: 'guidelines', fr: 'lignes directrices' },
    pattern: whole('guidelines?|lignes? directrices?'),
  },
  { name: { en: 'module', fr: 'module' }, pattern: whole('modules?') },
  { name: { en: 'curriculum', fr: 'curriculum' }, pattern: whole('curricul(?:um|a|ums)|cursus') },
  { name: { en: 'toolkit', fr: 'boîte à outils' }, pattern: whole('tool ?kits?|boîtes? à outils') },
  { name: { en: 'platform', fr: 'plateforme', ar: 'منصة' }, pattern: whole('platforms?|plate-?formes?') },
  {
    name: { en: 'database', fr: 'base de données', ar: 'قاعدة بيانات' },
    pattern: whole('data ?bases?|bases? de données'),
  },
  { name: { en: 'website', fr: 'site web' }, pattern: whole('web ?sites?|sites? (?:web|internet)') },
  { name: { en: 'action plan', fr: 'plan d’action' }, pattern: whole("action plans?|plans? d['’]action") },
  { name: { en: 'road map', fr: 'feuille de route' }, pattern: whole('road ?maps?|feuilles? de route') },
];

/** The deliverables that a text names. English and French. */
export const deliverablesIn = (text: Text): readonly Deliverable[] =>
  deliverables.filter((deliverable) => namesDeliverable(deliverable, text));

/** Whether a text names this deliverable. */
export const namesDeliverable = ({ pattern }: Deliverable, text: Text): boolean =>
  wordsOf(text).some((words) => pattern.test(words));
