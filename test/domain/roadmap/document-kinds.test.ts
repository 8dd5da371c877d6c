import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentKindsIn } from '../../../src/domain/roadmap/document-kinds';

test.each([
  ['Приказ по образовательной организации об утверждении индивидуальных планов', ['individualPlansOrder']],
  ['создание приказа по организации о закреплении наставнических пар/группы', ['pairOrder']],
  ['приказ об организации «Школы наставников»', ['mentorSchoolOrder']],
  ['Приказ, отчет', ['order', 'report']],
  ['Распорядительные акты', ['directives']],
  ['Положение о наставничестве', ['regulation']],
  [
    'Протокол педагогического совета; создан реестр потенциальных наставников',
    ['councilMinutes', 'potentialMentorRegister'],
  ],
  ['Реестр учета обучающихся и педагогов', ['personRegister']],
  ['Реестр', ['register']],
  ['План семинара', ['seminarPlan']],
  ['План мероприятий', ['eventPlan']],
  ['Сводные таблицы', ['summaryTable']],
  ['Аналитическая справка', ['analyticalNote']],
  ['Информационно-аналитическая справка', ['monitoringReport']],
  ['составлены сравнительные таблицы по учету изменений', ['comparisonTable']],
  ['Соглашения с организациями-партнерами', ['agreement']],
  ['Разработаны формы диагностической анкеты', ['diagnosticQuestionnaire']],
  ['Заполнена форма федерального статистического наблюдения', ['statisticsForm']],
  ['Оформлен электронный итоговый сборник', ['finalCollection']],
  ['сформирован контент-план', ['contentPlan']],
  ['Отчеты о работе городских МО', ['report']],
  ['Базы эффективных программ наставничества', ['programmeBank']],
  ['Сформирована база наставляемых', ['menteeBase']],
  ['Разработана дорожная карта на 2024 год', ['roadmap']],
  ['Информационная кампания', []],
  ['', []],
])('«%s» names its papers', (text, kinds) => {
  expect(documentKindsIn(text)).toEqual(kinds);
});

test('any text is read without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => documentKindsIn(text).length >= 0));
});
