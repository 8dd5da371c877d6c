import { schoolOf } from '../../src/local/demo/large';
import type { DemoSchool } from '../../src/local/demo/school';
import type { OfficeState } from '../../src/local/state';
import { cell, filled, lineOf } from './office';

type Rows = DemoSchool['roadmap'];

const SECTION = 'Организационное сопровождение';

const ROWS: Rows = [
  {
    code: 'М-001',
    section: SECTION,
    activity: 'Формирование базы наставляемых',
    deadline: 'Октябрь 2026',
    expectedResult: 'Сформирована база',
    indicator: 'Не менее 40% обучающихся',
    responsible: 'Куратор',
  },
  {
    code: 'М-002',
    section: SECTION,
    activity: 'Формирование базы наставников',
    deadline: 'Октябрь 2026',
    expectedResult: 'Сформирована база',
    indicator: 'Не менее 40% обучающихся',
    responsible: 'Педагог-психолог',
  },
  {
    code: 'М-003',
    section: 'Информационное сопровождение',
    activity: 'Публикации на сайте',
    deadline: 'до 25.05.2027',
    expectedResult: 'Публикации размещены',
    responsible: 'Куратор',
  },
];

const PASSPORT: Readonly<Record<string, string>> = {
  Название: 'Дорожная карта (план мероприятий) по внедрению наставничества',
  'На какое время': 'на 2026/2027 учебный год',
  Начало: '01.09.2026',
  Окончание: '31.05.2027',
  'Вид таблицы': 'разделы, результаты и показатели',
};

/** A small school with a roadmap of three activities, and a psychologist named in «Роли». */
export function withRoadmap(rows: Rows = ROWS, passport: Readonly<Record<string, string>> = PASSPORT): OfficeState {
  const state = filled({ ...schoolOf(3), roadmap: rows });
  for (const [parameter, value] of Object.entries(passport)) setPassport(state, parameter, value);
  const line = lineOf(state, 'Роли', 'Роль', 'Педагог-психолог');
  cell(state, 'Роли', line, 'Фамилия, имя, отчество').value = 'Ким Анна Олеговна';
  return state;
}

/** A person has filled in a parameter of the roadmap's passport. */
export function setPassport(state: OfficeState, parameter: string, value: string): void {
  const line = lineOf(state, 'Паспорт дорожной карты', 'Параметр', parameter);
  cell(state, 'Паспорт дорожной карты', line, 'Значение').value = value;
}

/** «Настройки» is of another year than the roadmap. */
export function setSchoolYear(state: OfficeState, schoolYear: string): OfficeState {
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', 'Учебный год'), 'Значение').value = schoolYear;
  return state;
}

/** The office has registered a paper. */
export function sign(state: OfficeState, code: string): OfficeState {
  const line = lineOf(state, 'Документы', 'Код', code);
  cell(state, 'Документы', line, 'Номер').value = '476';
  cell(state, 'Документы', line, 'Дата').value = 46_281;
  return state;
}
