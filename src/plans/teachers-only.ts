import type { Plan } from './plan';
import { beginning } from './teachers-only/beginning';
import { working } from './teachers-only/working';

/** The system of teachers' mentoring (письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08), by fields of work. */
export const teachersOnly: Plan = {
  layout: 'A',
  level: 'school',
  scope: 'teachers',
  title: [
    'Дорожная карта (план мероприятий)',
    'реализации системы наставничества педагогических работников',
    'на {year} учебный год',
  ],
  sections: [...beginning, ...working],
};
