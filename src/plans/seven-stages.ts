import type { Plan } from './plan';
import { choosing } from './seven-stages/choosing';
import { preparing } from './seven-stages/preparing';
import { working } from './seven-stages/working';

/** The target model for pupils and teachers by its seven stages (распоряжение Минпросвещения России от 25.12.2019 № Р-145). */
export const sevenStages: Plan = {
  layout: 'D',
  level: 'school',
  scope: 'all',
  title: ['Дорожная карта (план мероприятий)', 'по этапам целевой модели наставничества', 'на {year} учебный год'],
  sections: [...preparing, ...choosing, ...working],
};
