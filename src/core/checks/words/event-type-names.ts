import type { Text } from '../../base/text.ts';
import type { EventType } from '../../evidence/event-type.ts';

/** What people call several events of a type. */
export const eventTypeNames: Readonly<Record<EventType, Text>> = {
  workshop: { en: 'workshops', fr: 'ateliers', ar: 'ورشات عمل' },
  training: { en: 'trainings', fr: 'formations', ar: 'دورات تدريبية' },
  'training-of-trainers': {
    en: 'trainings of trainers',
    fr: 'formations de formateurs',
    ar: 'تدريب المدربين',
  },
  'study-visit': { en: 'study visits', fr: 'visites d’étude', ar: 'زيارات دراسية' },
  conference: { en: 'conferences', fr: 'conférences', ar: 'مؤتمرات' },
  dialogue: { en: 'dialogues', fr: 'dialogues', ar: 'حوارات' },
  meeting: { en: 'meetings', fr: 'réunions', ar: 'اجتماعات' },
  mission: { en: 'missions', fr: 'missions', ar: 'بعثات' },
  coaching: { en: 'individual support', fr: 'accompagnement individuel', ar: 'دعم فردي' },
  other: { en: 'other events', fr: 'autres événements', ar: 'فعاليات أخرى' },
};
