import type { School } from '../../src/documents/orders/order-parts';
import type { PairOrder } from '../../src/documents/orders/pair-order';
import type { OrderedGroup } from '../../src/documents/orders/pair-table';

/** Builders of orders with sound defaults: a test names only what it is about. All people are invented. */
export const school = (given: Partial<School> = {}): School => ({
  founder: 'Администрация муниципального образования Тосненский район Ленинградской области',
  fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 4 г. Тосно»',
  shortName: 'МБОУ «СОШ № 4 г. Тосно»',
  place: 'г. Тосно',
  director: { name: 'Иванцова Елена Сергеевна', post: 'Директор' },
  curator: { name: 'Лялина Ольга Андреевна', post: 'заместитель директора по воспитательной работе' },
  controlBy: 'director',
  ...given,
});

export const group = (given: Partial<OrderedGroup> = {}): OrderedGroup => ({
  code: 'П-001',
  form: 'ученик – ученик',
  mentor: { label: 'Громова Вера Павловна', detail: '10 «А» класс' },
  mentees: [{ label: 'Сизов Пётр Ильич', detail: '7 «В» класс' }],
  ofEmployees: false,
  ...given,
});

export const teachers = (given: Partial<OrderedGroup> = {}): OrderedGroup =>
  group({
    code: 'П-002',
    form: 'учитель – учитель',
    mentor: { label: 'Черных Анна Львовна', detail: 'учитель математики' },
    mentees: [{ label: 'Ким Роман Олегович', detail: 'учитель физики' }],
    ofEmployees: true,
    ...given,
  });

export const order = (given: Partial<PairOrder> = {}): PairOrder => ({
  school: school(),
  schoolYear: '2023/2024',
  labels: 'names',
  groups: [group()],
  ...given,
});
