import { describe, expect, test } from 'vitest';
import { type Question, questionsOf } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { TOPICS } from '../../src/questionnaires/topics';
import { sameWords } from '../../src/tables/cell';
import { mentees, mentors } from '../../src/tables/people';
import { type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../../src/tables/words';
import { printed } from './printed';

const KEYS = Object.keys(QUESTIONNAIRES) as readonly QuestionnaireKey[];
const MODES: readonly DataMode[] = ['codes', 'names'];
const EVERY = KEYS.flatMap((key) => MODES.map((mode) => [key, mode] as const));
const INTAKES = EVERY.filter(([key, mode]) => questionnaireOf(key, mode).purpose === 'intake');

const choicesOf = (question: Question) => ('choices' in question ? question.choices : []);
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);
const wordsOf = (question: Question): readonly string[] => [
  question.title,
  question.help ?? '',
  ...choicesOf(question).map(({ title }) => title),
];

describe.each(EVERY)('%s, %s', (key, mode) => {
  const questionnaire = questionnaireOf(key, mode);
  const questions = questionsOf(questionnaire);

  test('has its own name and its say', () => {
    const { title, description, confirmation } = questionnaire;
    expect([questionnaire.key, title]).toEqual([key, QUESTIONNAIRES[key]]);
    expect([description, confirmation].filter((said) => !/[.!]$/.test(said))).toEqual([]);
  });

  test('tells its questions apart by keys, titles and labels', () => {
    expect(repeated(questions.map((question) => question.key))).toEqual([]);
    expect(repeated(questions.map(({ title }) => sameWords(title)))).toEqual([]);
    expect(repeated(questions.map(({ label }) => sameWords(label)))).toEqual([]);
  });

  test('tells the choices of a question apart, also where they stand in one cell', () => {
    for (const question of questions) {
      const choices = choicesOf(question);
      expect(repeated(choices.map((choice) => choice.key))).toEqual([]);
      expect(repeated(choices.map(({ title }) => sameWords(title)))).toEqual([]);
      const isAny = question.kind === 'many';
      expect(choices.filter(({ title }) => (isAny ? /[,;|\n]/ : /[;|\n]/).test(title))).toEqual([]);
    }
  });

  test('names answers by labels that a line of «Ответы» can begin with', () => {
    expect(questions.filter(({ label }) => label === '' || /[:\n|]/.test(label) || label !== label.trim())).toEqual([]);
  });

  test('is as short as a form and a header of a tab can show', () => {
    expect(questionnaire.description.length).toBeLessThan(1_000);
    expect(questions.flatMap(wordsOf).filter((words) => words.length > 200)).toEqual([]);
  });

  test('has scales that a form takes', () => {
    const wrong = questions.filter(
      (each) => each.kind === 'scale' && !([0, 1].includes(each.from) && each.to >= 3 && each.to <= 10),
    );
    expect(wrong).toEqual([]);
  });

  test('gives a heading to every page but the first', () => {
    expect(questionnaire.sections.map(({ title }) => title === undefined)).toEqual(
      questionnaire.sections.map((_, at) => at === 0),
    );
  });

  test('holds no consent within itself', () => {
    const all = [questionnaire.description, ...questions.flatMap(wordsOf)].join('\n');
    expect(all).not.toMatch(/даю согласие|согласен|согласна|я соглас/i);
  });

  test('keeps words of people only where it speaks of nobody', () => {
    const asksWho = questions.some((question) => question.key === 'code' || question.key === 'fullName');
    expect(questions.some(({ kept }) => kept) && asksWho).toBe(false);
  });
});

describe('by codes', () => {
  const PERSONAL = ['fullName', 'contacts', 'birthYear', 'birthDate', 'gender', 'post'];

  test.each(KEYS)('%s asks for nothing personal', (key) => {
    const questions = questionsOf(questionnaireOf(key, 'codes'));
    expect(questions.filter((question) => PERSONAL.includes(question.key))).toEqual([]);
    const asked = questions.flatMap((question) => [question.title, question.label]).join('\n');
    expect(asked).not.toMatch(
      /фамили|отчеств|\bФИО\b|ваше имя|телефон|почт|адрес|дата рождения|год рождения|паспорт|снилс|связаться|пол$/im,
    );
  });

  test.each(KEYS)('%s says so first of all', (key) => {
    const { description } = questionnaireOf(key, 'codes');
    expect(description).toMatch(/^Не указывайте фамилию, имя, телефон и адрес – ни свои, ни чужие:/);
  });

  test.each(KEYS)('%s is answered by a code, or speaks of nobody', (key) => {
    const { purpose, description, sections } = questionnaireOf(key, 'codes');
    const [first] = sections[0]?.questions ?? [];
    const isOfNobody = purpose === 'selfCheck' || purpose === 'swot';
    expect([first?.key === 'code', description.includes('Код вам дал куратор.')]).toEqual([!isOfNobody, !isOfNobody]);
  });

  test('only an organisation’s people name a workplace: the organisation', () => {
    const asking = KEYS.filter((key) =>
      questionsOf(questionnaireOf(key, 'codes')).some((question) => question.key === 'workplace'),
    );
    expect(asking).toEqual(['menteePartner', 'mentorPartner']);
  });
});

describe('with names', () => {
  test.each(KEYS)('%s asks for a name only of those who come in', (key) => {
    const { purpose, sections } = questionnaireOf(key, 'names');
    const asks = sections.flatMap(({ questions }) => questions).some((question) => question.key === 'fullName');
    expect(asks).toBe(purpose === 'intake');
  });

  test('those who may be under age tell the year of their birth', () => {
    const telling = KEYS.filter((key) =>
      questionsOf(questionnaireOf(key, 'names')).some((question) => question.key === 'birthYear'),
    );
    expect(telling).toEqual(['menteePupil', 'menteeGraduate', 'mentorPupil', 'mentorGraduate']);
  });
});

describe('questionnaires that feed a base', () => {
  const EXTRA = [
    'code',
    'requestWords',
    'skillsWords',
    'wishedMentor',
    'wishedMentee',
    'meetingFormat',
    'expectedSupport',
    'experience',
    'teachingYears',
    'childStage',
    'activities',
  ];
  const columnsOf = (base: 'mentees' | 'mentors' | undefined): Readonly<Record<string, Column>> =>
    (base === 'mentees' ? mentees : mentors).columns;
  interface Column {
    readonly choices?: readonly string[];
    readonly range?: { readonly min: number; readonly max: number };
    readonly locked: boolean;
  }

  test('are one for each side and audience', () => {
    expect(
      KEYS.map((key) => questionnaireOf(key, 'codes')).flatMap(({ base, category }) =>
        base === undefined ? [] : [`${base} ${category}`],
      ),
    ).toEqual(
      ['mentees', 'mentors'].flatMap((base) =>
        ['pupil', 'teacher', 'parent', 'graduate', 'partnerEmployee'].map((category) => `${base} ${category}`),
      ),
    );
  });

  test.each(INTAKES)('%s, %s: asks for columns of its base and known extras', (key, mode) => {
    const questionnaire = questionnaireOf(key, mode);
    const columns = columnsOf(questionnaire.base);
    const strays = questionsOf(questionnaire)
      .map((question) => question.key)
      .filter((each) => !EXTRA.includes(each) && (columns[each] === undefined || columns[each].locked));
    expect(strays).toEqual([]);
  });

  test.each(INTAKES)('%s, %s: offers what the drop-downs of the base hold', (key, mode) => {
    const questionnaire = questionnaireOf(key, mode);
    const columns = columnsOf(questionnaire.base);
    for (const question of questionsOf(questionnaire)) {
      const { choices, range } = columns[question.key] ?? {};
      if (choices) expect(choices).toEqual(expect.arrayContaining(choicesOf(question).map(({ title }) => title)));
      if (range) expect(question).toMatchObject({ kind: 'whole', min: expect.any(Number) });
      if (range && question.kind === 'whole')
        expect([question.min >= range.min, question.max <= range.max]).toEqual([true, true]);
    }
  });

  test.each(INTAKES)('%s, %s: tells of the consent on paper', (key, mode) => {
    expect(questionnaireOf(key, mode).description).toMatch(/отдельн\p{L}+ письменн\p{L}+ согласи/u);
  });

  test.each(MODES)('differ by audience in more than a word, %s', (mode) => {
    const ofSide = (base: 'mentees' | 'mentors') =>
      KEYS.map((key) => questionnaireOf(key, mode)).filter((questionnaire) => questionnaire.base === base);
    for (const side of [ofSide('mentees'), ofSide('mentors')]) {
      expect(repeated(side.map(({ description }) => description))).toEqual([]);
      expect(repeated(side.map(({ confirmation }) => confirmation))).toEqual([]);
      const words = side.map(
        (questionnaire) => new Set(questionsOf(questionnaire).map((question) => wordsOf(question).join('|'))),
      );
      for (const [at, own] of words.entries()) {
        for (const other of words.slice(at + 1)) {
          expect([...own].filter((each) => !other.has(each)).length).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  test('draw requests and skills from one list of topics', () => {
    const titles = new Map(TOPICS.map((topic) => [topic.key, topic.title]));
    const drawn = INTAKES.flatMap(([key, mode]) =>
      questionsOf(questionnaireOf(key, mode))
        .filter((question) => question.key === 'request' || question.key === 'skills')
        .flatMap(choicesOf),
    );
    expect(drawn.filter((choice) => titles.get(choice.key) !== choice.title)).toEqual([]);
    expect(titles.size).toBe(TOPICS.length);
    expect(repeated(TOPICS.map(({ title }) => sameWords(title)))).toEqual([]);
  });

  test('leave no topic that mentees may ask for without mentors who may give it, nor the other way round', () => {
    const drawn = (own: string) =>
      new Set(
        INTAKES.flatMap(([key, mode]) =>
          questionsOf(questionnaireOf(key, mode))
            .filter((question) => question.key === own)
            .flatMap(choicesOf)
            .map((choice) => choice.key),
        ),
      );
    const all = new Set(TOPICS.map((topic) => topic.key));
    expect([drawn('request'), drawn('skills')]).toEqual([all, all]);
  });
});

describe('diagnostics', () => {
  test.each(
    MODES.flatMap((mode) => [
      ['diagnosticsPupilStart', 'diagnosticsPupilEnd', mode] as const,
      ['diagnosticsTeacherStart', 'diagnosticsTeacherEnd', mode] as const,
    ]),
  )('%s and %s ask the same, %s', (start, end, mode) => {
    const [before, after] = [questionnaireOf(start, mode), questionnaireOf(end, mode)];
    expect([before.wave, after.wave]).toEqual(['start', 'end']);
    expect(after.sections).toEqual(before.sections);
    expect(after.description).not.toBe(before.description);
  });

  test.each(['diagnosticsPupilStart', 'diagnosticsTeacherStart'] as const)(
    '%s asks for numbers alone, all of which must be given',
    (key) => {
      const [, ...measured] = questionsOf(questionnaireOf(key, 'codes'));
      expect(measured.filter(({ kind }) => kind !== 'scale' && kind !== 'whole')).toEqual([]);
      expect(measured.filter(({ required }) => !required)).toEqual([]);
      expect(new Set(measured.map(({ kind }) => kind)).size).toBe(2);
    },
  );
});

describe('the other questionnaires', () => {
  const of = (key: QuestionnaireKey) =>
    new Map(questionsOf(questionnaireOf(key, 'codes')).map((question) => [question.key, question]));

  test.each(['menteeSatisfaction', 'mentorSatisfaction'] as const)('%s can be counted', (key) => {
    for (const each of ['satisfiedWork', 'satisfiedResult'])
      expect(of(key).get(each)).toMatchObject({ kind: 'scale', from: 1, to: 10, required: true });
  });

  test.each(['menteePreferences', 'mentorPreferences'] as const)(
    '%s ranks up to three people by their codes',
    (key) => {
      const ranks = ['first', 'second', 'third', 'ratherNot'].map((each) => of(key).get(each));
      expect(ranks.map((question) => [question?.kind, question?.required])).toEqual([
        ['code', true],
        ['code', undefined],
        ['code', undefined],
        ['code', undefined],
      ]);
    },
  );

  test('a curator marks nine criteria with 2, 1 or 0', () => {
    const criteria = [...of('curatorSelfCheck').values()].filter(({ kind }) => kind === 'one');
    expect(
      criteria.map((each) =>
        choicesOf(each)
          .map((choice) => Number(choice.key))
          .sort(),
      ),
    ).toEqual(Array.from({ length: 9 }, () => [0, 1, 2]));
  });

  test('SWOT asks of one mentoring form, openly, closedly and by a scale', () => {
    const questions = of('swot');
    expect(['strengths', 'weaknesses', 'opportunities', 'threats'].map((key) => questions.get(key)?.kept)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(new Set([...questions.values()].map(({ kind }) => kind))).toEqual(new Set(['one', 'scale', 'text']));
    expect(questions.get('mentoringForm')?.required).toBe(true);
  });
});

describe('read aloud', () => {
  test('a pupil who needs a mentor, by codes', () => {
    expect(printed(questionnaireOf('menteePupil', 'codes'))).toMatchInlineSnapshot(`
      "Анкета наставляемого: обучающийся

      Не указывайте фамилию, имя, телефон и адрес – ни свои, ни чужие: вместо имени здесь нужен только код участника.

      Код вам дал куратор. Если вы открыли анкету по своей ссылке, код уже вписан.

      Наставник – это человек, который поддержит, подскажет и порадуется вашим успехам. Ответьте на несколько вопросов, чтобы мы нашли подходящего. Правильных и неправильных ответов здесь нет, оценок тоже.

      Чтобы участвовать в программе, нужно ещё отдельное письменное согласие. Бланк на бумаге даст куратор; если вам нет 18 лет, он скажет, подписывают ли его ваши родители или другие законные представители.

      Ваш код участника *
        (Русская буква У, чёрточка и число, например У-0017.)
        код
      В каком классе вы учитесь? *
        (Цифра и буква, например 9А.)
        ____
      Сколько вам лет? *
        (Дата рождения не нужна, достаточно промежутка.)
        ○ до 10 лет
        ○ 10–13 лет
        ○ 14 лет
        ○ 15–17 лет
        ○ 18–19 лет

      — С чем вам помочь —
      С чем вам нужна помощь наставника? *
        (Отметьте главное: лучше не больше трёх.)
        ☐ Математика и точные науки
        ☐ Русский язык и литература
        ☐ Иностранные языки
        ☐ Естественные науки
        ☐ История и обществознание
        ☐ Подготовка к экзаменам
        ☐ Олимпиады и исследования
        ☐ Умение учиться и успевать
        ☐ Адаптация на новом месте
        ☐ Общение и дружба
        ☐ Уверенность в себе
        ☐ Публичные выступления
        ☐ Работа над проектом
        ☐ Лидерство и самоуправление
        ☐ Волонтёрство
        ☐ Творчество и искусство
        ☐ Спорт и здоровый образ жизни
        ☐ Выбор профессии
        ☐ Поступление в колледж или вуз
        ☐ Первая работа и трудоустройство
        ☐ Техника и производство
        ☐ Информационные технологии
        ☐ Медицина
        ☐ Сельское хозяйство и экология
        ☐ Экономика и предпринимательство
        ☐ Сфера услуг и работа с людьми
      Другое, своими словами
        (Если в списке нет нужного или хочется сказать точнее. Без имён, телефонов и адресов.)
        ____ (несколько строк)

      — Какой наставник вам нужен —
      С кем вам было бы легче?
        (Можно выбрать несколько.)
        ☐ с учеником постарше или сверстником
        ☐ с учителем
        ☐ со студентом или выпускником школы
        ☐ со специалистом с предприятия
      Как вам удобнее встречаться?
        ○ вдвоём с наставником
        ○ в небольшой группе
        ○ чаще по видеосвязи
      Какой поддержки вы ждёте от наставника? *
        советов изредка 1 … 10 постоянной поддержки
      Был ли у вас раньше наставник?
        ○ да
        ○ нет

      Спасибо! Ответы у куратора. Когда наставник найдётся, куратор познакомит вас."
    `);
  });

  test('a pupil’s name and contacts, with names', () => {
    const questionnaire = questionnaireOf('menteePupil', 'names');
    expect(printed({ ...questionnaire, sections: questionnaire.sections.slice(0, 1) })).toMatchInlineSnapshot(`
      "Анкета наставляемого: обучающийся

      Наставник – это человек, который поддержит, подскажет и порадуется вашим успехам. Ответьте на несколько вопросов, чтобы мы нашли подходящего. Правильных и неправильных ответов здесь нет, оценок тоже.

      Чтобы участвовать в программе, нужно ещё отдельное письменное согласие. Бланк на бумаге даст куратор; если вам нет 18 лет, он скажет, подписывают ли его ваши родители или другие законные представители.

      Фамилия, имя, отчество *
        (Полностью, как в документах. Если отчества нет, не пишите его.)
        ____
      Пол
        (Нужен только для того, чтобы правильно склонять имя в приказе.)
        ○ мужской
        ○ женский
      В каком классе вы учитесь? *
        (Цифра и буква, например 9А.)
        ____
      Год рождения *
        (Четыре цифры, например 2012.)
        число 1920–2030
      Как связаться с вашими родителями (законными представителями)?
        (Телефон или электронная почта того, с кем куратор может поговорить о программе.)
        ____

      Спасибо! Ответы у куратора. Когда наставник найдётся, куратор познакомит вас."
    `);
  });

  test('whom a mentee chooses after the common meeting', () => {
    expect(printed(questionnaireOf('menteePreferences', 'names'))).toMatchInlineSnapshot(`
      "После общей встречи: кого я выбираю наставником

      Вы познакомились с наставниками на общей встрече. Выберите до трёх человек, с которыми вам хотелось бы работать. Выбор увидит только куратор: он учтёт пожелания обеих сторон, но обещать, что исполнятся все, не может.

      Вместо имени впишите код участника. Код вам дал куратор. Если вы открыли анкету по своей ссылке, код уже вписан.

      Ваш код участника *
        (Русская буква У, чёрточка и число, например У-0017.)
        код

      — Ваш выбор —
      Впишите коды людей, а не имена. Хватит и одного.
      Кого вы выбираете наставником в первую очередь? *
        (Код с бейджа или из списка участников встречи, например У-0017.)
        код
      Кого вы выбираете наставником во вторую очередь?
        (Код с бейджа или из списка участников встречи, например У-0017.)
        код
      Кого вы выбираете наставником в третью очередь?
        (Код с бейджа или из списка участников встречи, например У-0017.)
        код
      А если ни с кем из них не получится? *
        ○ пусть выберет куратор
        ○ сначала обсудите со мной

      — Если есть сомнения —
      Эту часть можно пропустить.
      С кем из наставников вам не хотелось бы работать?
        (Код с бейджа или из списка участников встречи, например У-0017.)
        код
      Почему?
        ○ мы уже знакомы и это помешает
        ○ у нас разные интересы
        ○ нам не совпасть по времени
        ○ не хочу объяснять

      Спасибо! Выбор записан. О паре вам скажет куратор."
    `);
  });
});
