/** Kinds of consent in a list of a narrow sidebar, each told apart by its first words. */
export const consentNames = {
  processing: 'Обработка данных: за себя',
  minorProcessing: 'Обработка данных: за ребёнка',
  distribution: 'Публикация данных',
  specialCategories: 'Сведения о здоровье',
  mentoringWork: 'Работа наставником',
} as const;
