import { describe, expect, test } from 'vitest';
import * as documents from './documents';
import { read, refusal } from './read';

describe('what is no plan', () => {
  test.each([
    ['', 'empty'],
    [' \n\n\t ', 'empty'],
    ['План\n1. Провести семинар.\n2. Создать пары.', 'noTable'],
    ['ПРИКАЗ\n01.09.2025 № 5\n\nО наставничестве\n\nПРИКАЗЫВАЮ:\n1. Назначить куратора.', 'orderOnly'],
    [documents.table('№|ФИО|Дата рождения', '1|Рябинин П.П.|01.01.1980', '2|Осинина Е.Л.|02.02.1981'), 'people'],
    [documents.table('Показатель|Единица измерения|Значение', 'Охват|%|55', 'Пары|ед.|10'), 'monitoring'],
    [documents.table('Страна|Столица', 'Франция|Париж', 'Италия|Рим'), 'otherKind'],
    [documents.table('№|Мероприятие|Срок|Ответственный'), 'noRows'],
    ['слово '.repeat(100_000), 'tooLarge'],
  ])('is refused with its reason: %.30s', (text, obstacle) => {
    expect(refusal(text)?.obstacle).toBe(obstacle);
  });

  test('two roadmaps are refused by their titles', () => {
    expect(refusal(documents.two)).toEqual({
      obstacle: 'severalTables',
      given: {
        titles: '«Дорожная карта наставничества педагогов», «Дорожная карта наставничества обучающихся»',
        count: 2,
      },
    });
  });

  test('lists beside the one plan are left out and named', () => {
    expect(read(documents.withOthers).doubts).toEqual([
      { kind: 'tableLeftOut', given: { title: 'Список наставников', rows: 3 } },
    ]);
  });
});
