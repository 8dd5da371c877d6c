import { leading } from './municipality/leading';
import { schools } from './municipality/schools';
import { watching } from './municipality/watching';
import type { Plan } from './plan';

/** The target model in the schools of a municipality; it collects no names. */
export const municipality: Plan = {
  layout: 'B',
  level: 'municipality',
  scope: 'all',
  title: [
    'Дорожная карта (план мероприятий)',
    'реализации целевой модели наставничества в общеобразовательных организациях муниципалитета',
    'на {year} учебный год',
  ],
  sections: [...leading, ...schools, ...watching],
};
