import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResponsibles } from '../../../src/domain/responsibles/read-responsibles';
import type { RoleKey } from '../../../src/domain/responsibles/responsible';
import { mutated } from '../phrases';

/** «curator», «Сидорова О.А. = curator», «? спонсоры». */
const short = (cell: string): readonly string[] =>
  readResponsibles(cell).map(({ kind, role, person, raw }) => {
    if (person !== undefined) return role === undefined ? person : `${person} = ${role}`;
    return kind === 'unknown' ? `? ${raw}` : String(role);
  });

/** Cells of real roadmaps (domain.md §1.H), people made up. */
const REAL: readonly (readonly [cell: string, ...named: readonly string[]])[] = [
  ['Директор', 'director'],
  ['Директор ОО', 'director'],
  ['директор', 'director'],
  ['Руководитель ОО', 'director'],
  ['Руководители ОО', 'director'],
  ['Куратор', 'curator'],
  ['Кураторы', 'curator'],
  ['Куратор внедрения модели наставничества', 'curator'],
  ['Куратор внедрения Целевой модели наставничества', 'curator'],
  ['Кураторы внедрения ЦМН в ОО', 'curator'],
  ['Сидорова О.А. – куратор', 'Сидорова О.А. = curator'],
  ['Ответственный за наставничество', 'mentoringLead'],
  ['ответственный', 'mentoringLead'],
  ['Руководители методических объединений', 'methodGroupHead'],
  ['руководители МО', 'methodGroupHead'],
  ['Педагоги-психологи', 'psychologist'],
  ['Педагоги – психологи', 'psychologist'],
  ['психолог', 'psychologist'],
  ['Заместитель директора по ВР', 'deputyEducational'],
  ['зам по ВР', 'deputyEducational'],
  ['Классные руководители, зам. директора по УВР, ВР', 'classTeacher', 'deputyAcademic', 'deputyEducational'],
  ['классный руководитель', 'classTeacher'],
  ['кл. рук-ль', 'classTeacher'],
  ['социальный педагог', 'socialTeacher'],
  ['соц. педагог', 'socialTeacher'],
  ['Педагогический совет, руководители МО', 'teacherCouncil', 'methodGroupHead'],
  ['Специалист по кадрам, ответственный за наставничество', 'hrSpecialist', 'mentoringLead'],
  ['Координатор сайта, ответственный', 'siteCoordinator', 'mentoringLead'],
  ['Наставники', 'mentors'],
  ['Администрация школы\nИванова Н.Г.,\nПетрова Е.В., ', 'administration', 'Иванова Н.Г.', 'Петрова Е.В.'],
  [
    'Отдел дополнительного образования и информационно-методического сопровождения образовательных учреждений, ОО',
    'municipalDepartment',
    'school',
  ],
  ['УО', 'educationAuthority'],
  ['ОО, кураторы внедрения ЦМН', 'school', 'curator'],
  ['НЕ ПРИВЛЕКАЮТСЯ', 'notInvolved'],
  ['Определяется образовательной организацией', 'toBeAssigned'],
  ['Определяется\nобразовательной организацией', 'toBeAssigned'],
  ['Кураторы Руководители методических объединений', 'curator', 'methodGroupHead'],
  ['Директор Кураторы Заместитель директора по ВР', 'director', 'curator', 'deputyEducational'],
  ['Руководитель ОО Куратор внедрения Целевой модели наставничества', 'director', 'curator'],
  ['Психолог, зам по ВР, кл. рук-ль', 'psychologist', 'deputyEducational', 'classTeacher'],
];

test.each(REAL)('«%s» of a real roadmap', (cell, ...named) => {
  expect(short(cell)).toEqual(named);
});

describe('a role', () => {
  const roles: readonly (readonly [cell: string, role: RoleKey])[] = [
    ['заместителю директора по учебно-воспитательной работе', 'deputyAcademic'],
    ['зам. директора по НМР', 'deputyMethod'],
    ['Заместитель директора по АХЧ', 'deputyAdministrative'],
    ['заместитель директора по безопасности', 'deputySafety'],
    ['зам.директорапоВР', 'deputyEducational'],
    ['ЗДУВР', 'deputyAcademic'],
    ['завуч', 'deputyAcademic'],
    ['Заместители директора', 'deputyDirector'],
    ['и.о. директора', 'director'],
    ['методистами', 'methodist'],
    ['педагог-организатор', 'organiser'],
    ['советник директора по воспитанию', 'educationAdviser'],
    ['учитель-логопед', 'speechTherapist'],
    ['Учитель – дефектолог', 'specialTeacher'],
    ['педагог-библиотекарь', 'librarian'],
    ['педагоги дополнительного образования', 'additionalEducationTeacher'],
    ['тьютор', 'tutor'],
    ['председатель профсоюзного комитета', 'unionChair'],
    ['Председатель ППО', 'unionChair'],
    ['Совет старшеклассников', 'studentCouncil'],
    ['рабочая группа по внедрению ЦМН', 'workingGroup'],
    ['Методический совет', 'methodCouncil'],
    ['Ответственный за сайт', 'siteCoordinator'],
    ['секретарь', 'secretary'],
    ['медсестра', 'nurse'],
    ['Родительский комитет', 'parentCommittee'],
    ['социальные партнёры', 'partners'],
    ['МКУ «ИМЦ»', 'municipalMethodCentre'],
    ['ММС', 'municipalMethodCentre'],
    ['РНЦ', 'regionalMentoringCentre'],
    ['Министерство образования и науки области', 'ministry'],
    ['Управление образования администрации города', 'educationAuthority'],
    ['наставляемые', 'mentees'],
    ['все педагоги', 'teachers'],
    ['родители (законные представители)', 'parents'],
    ['КЛАССНЫЕ РУКОВОДИТЕЛИ', 'classTeacher'],
    ['классные руководители 5–11 классов', 'classTeacher'],
    ['директор МАОУ «Лицей «Наставник»', 'director'],
    ['совместно с классными руководителями', 'classTeacher'],
    ['ОО №5', 'school'],
    ['не требуется', 'notInvolved'],
    ['по назначению', 'toBeAssigned'],
    ['Не назначен', 'toBeAssigned'],
    ['Ответственные лица, назначенные приказом', 'toBeAssigned'],
    ['Врио директора', 'director'],
    ['________', 'toBeAssigned'],
  ];
  test.each(roles)('«%s» is one: %s', (cell, role) => {
    expect(short(cell)).toEqual([role]);
    expect(readResponsibles(cell).map(({ raw }) => raw.length)).toEqual([cell.length]);
  });

  test.each([
    ['директорКураторыРуководители МО', ['director', 'curator', 'methodGroupHead']],
    ['КУРАТОРЫ РУКОВОДИТЕЛИ МЕТОДИЧЕСКИХ ОБЪЕДИНЕНИЙ', ['curator', 'methodGroupHead']],
    ['педагог-психолог и социальный педагог', ['psychologist', 'socialTeacher']],
    ['Кураторы\nРуководители\nметодических объединений', ['curator', 'methodGroupHead']],
    ['1. Директор 2. Куратор', ['director', 'curator']],
    ['директор/куратор; наставники', ['director', 'curator', 'mentors']],
    ['Заместители директора по учебно-воспитательной и воспитательной работе', ['deputyAcademic', 'deputyEducational']],
    ['Управление образования, РНЦ', ['educationAuthority', 'regionalMentoringCentre']],
    ['куратор внедрения и реализации ЦМН', ['curator']],
  ])('may be one of several: «%s»', (cell, named) => {
    expect(short(cell)).toEqual(named);
  });

  test.each([
    ['помощник директора', ['? помощник директора']],
    ['Руководитель проекта', ['? Руководитель проекта']],
    ['Директор, спонсоры', ['director', '? спонсоры']],
  ])('is not guessed: «%s»', (cell, named) => {
    expect(short(cell)).toEqual(named);
  });
});

describe('a person', () => {
  test.each([
    ['Н.Г. Иванова', ['Иванова Н.Г.']],
    ['Римская – Корсакова А. А.', ['Римская-Корсакова А.А.']],
    ['Иванова Нина Григорьевна', ['Иванова Н.Г.']],
    ['Иванова НГ', ['Иванова Н.Г.']],
    ['куратор Иванова А.А.', ['Иванова А.А. = curator']],
    ['Директор школы (Иванова А.А.)', ['Иванова А.А. = director']],
    ['Иванова А.А., директор; Петрова Б.Б., куратор', ['Иванова А.А. = director', 'Петрова Б.Б. = curator']],
    [
      'Заместители директора Иванова А.А., Петрова Б.Б.',
      ['Иванова А.А. = deputyDirector', 'Петрова Б.Б. = deputyDirector'],
    ],
    ['Учителева О.О.', ['Учителева О.О.']],
    ['Куратор ____________', ['curator']],
  ])('«%s»', (cell, named) => {
    expect(short(cell)).toEqual(named);
  });
});

describe('any cell at all', () => {
  const cells = REAL.map(([cell]) => cell);
  const words = (text: string) => text.match(/\p{L}+|\d+/gu) ?? [];

  test('is read without a fault, and no word of it is lost', () => {
    fc.assert(
      fc.property(mutated(cells), (cell) => {
        const named = readResponsibles(cell).map(({ raw }) => raw);
        for (const raw of named) expect(cell).toContain(raw);
        // Words stuck together are told apart.
        const kept = named.join('');
        const lost = words(cell).filter((word) => !kept.includes(word));
        expect(lost.filter((word) => word.toLowerCase() !== 'и' && !/^\d{1,2}$/.test(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  // A pattern that looks back and forth without end would not come to one within the time of a test.
  test.each(['директор ', 'зам ', 'Иванова ', '«', '(', '_', ', ', 'по ', 'А.'])(
    'comes to an end, however often «%s» is repeated',
    (odd) => {
      expect(() => readResponsibles(odd.repeat(4000))).not.toThrow();
    },
  );
});
