import { code, text, yesNo } from './column';
import { table } from './table';

/** Sensitive marks by code only, never beside a name (ст. 10 Федерального закона № 152-ФЗ). */
export const specialCategories = table({
  id: 'specialCategories',
  tab: 'Особые категории',
  key: 'person',
  restricted: true,
  columns: {
    person: code('Код участника', 'У'),
    atRisk: yesNo('Группа риска', { blank: true }),
    disability: yesNo('ОВЗ', { blank: true }),
    disabledChild: yesNo('Ребёнок-инвалид', { blank: true, width: 120 }),
    gifted: yesNo('Одарённый ребёнок', { blank: true, width: 120 }),
    giftedRegistry: text('Реестр одарённых детей', {
      width: 220,
      blank: true,
      help: 'Название реестра, в который вошёл ребёнок.',
    }),
  },
});
