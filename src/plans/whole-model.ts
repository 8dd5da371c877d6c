import type { Plan } from './plan';
import { beginning } from './whole-model/beginning';
import { closing } from './whole-model/closing';
import { working } from './whole-model/working';

/** The target model for pupils and teachers together, by fields of work. */
export const wholeModel: Plan = {
  layout: 'A',
  level: 'school',
  scope: 'all',
  title: ['Дорожная карта (план мероприятий)', 'реализации целевой модели наставничества', 'на {year} учебный год'],
  sections: [...beginning, ...working, ...closing],
};
