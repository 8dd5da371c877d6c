import { choice, email, text } from './column';
import { table } from './table';
import { GENDERS } from './words';

export const DIRECTOR = 'Директор';
export const CURATOR = 'Куратор';
export const CONTROLLER = 'Контроль исполнения приказов';

/** Role → the official who holds it; names of officials stand in orders and on the school's site anyway. */
export const roles = table({
  id: 'roles',
  tab: 'Роли',
  key: 'role',
  columns: {
    role: text('Роль', { width: 240 }),
    fullName: text('Фамилия, имя, отчество', { width: 260, blank: true }),
    gender: choice('Пол', GENDERS, { blank: true }),
    post: text('Должность', { width: 280, blank: true }),
    email: email('Электронная почта', {
      width: 200,
      blank: true,
      help: 'Куда отправлять напоминания о сроках. Без адреса письма не отправляются.',
    }),
  },
  seeds: [
    { role: DIRECTOR, post: 'директор' },
    { role: CURATOR, post: 'заместитель директора по воспитательной работе' },
    { role: CONTROLLER, fullName: '', post: '' },
    { role: 'Педагог-психолог', post: 'педагог-психолог' },
    { role: 'Социальный педагог', post: 'социальный педагог' },
    { role: 'Специалист по кадрам', post: 'специалист по кадрам' },
    { role: 'Ответственный за сайт', post: '' },
  ],
});
