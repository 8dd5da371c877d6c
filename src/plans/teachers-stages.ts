import type { Plan } from './plan';
import { preparing } from './teachers-stages/preparing';
import { working } from './teachers-stages/working';

/** The system of teachers' mentoring by its stages (письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08). */
export const teachersStages: Plan = {
  layout: 'C',
  level: 'school',
  scope: 'teachers',
  title: [
    'Дорожная карта (план мероприятий)',
    'по этапам системы наставничества педагогических работников',
    'на {year} учебный год',
  ],
  sections: [...preparing, ...working],
};
