import { describe, expect, test } from 'vitest';
import { prepared, run } from './office';

describe('a phrase is read without a school', () => {
  test('for its targets', () => {
    expect(run(prepared(), 'readTarget', { phrase: 'Создано не менее 2-х специальных рубрик' }).value).toEqual({
      targets: [
        {
          raw: 'Создано не менее 2-х специальных рубрик',
          metric: 'rubrics',
          comparison: 'atLeast',
          value: 2,
          unit: 'count',
          confidence: 'sure',
          said: 'рубрики: не менее 2',
        },
      ],
    });
  });

  test('for those responsible', () => {
    expect(run(prepared(), 'readResponsibles', { phrase: 'Сидорова О.А. – куратор' }).value).toEqual({
      responsibles: [
        {
          raw: 'Сидорова О.А. – куратор',
          kind: 'person',
          role: 'curator',
          person: 'Сидорова О.А.',
          level: 'school',
          said: 'куратор (Сидорова О.А.)',
        },
      ],
    });
  });

  test('for the acts it quotes, and says what is wrong', () => {
    const { value } = run(prepared(), 'readReference', {
      phrase: 'распоряжением Минпросвещения РФ от 25.12.2019 № 145',
    });
    expect(value.references).toEqual([
      {
        raw: 'распоряжением Минпросвещения РФ от 25.12.2019 № 145',
        kind: 'directive',
        number: '145',
        date: '2019-12-25',
        issuer: 'Минпросвещения РФ',
        act: 'mentoringModel',
        issues: ['numberDiffers'],
        said: 'распоряжение от 25.12.2019 № 145: методология (целевая модель) наставничества',
        doubts: ['В методологии номер Р-145, а здесь 145. Исправьте номер.'],
      },
    ]);
  });

  test.each(['readTarget', 'readResponsibles', 'readReference'])('%s takes a phrase and nothing else', (name) => {
    expect([run(prepared(), name, {}).ok, run(prepared(), name, { phrase: '', extra: 1 }).ok]).toEqual([false, false]);
    expect(run(prepared(), name, { phrase: '' }).ok).toBe(true);
  });
});
