import { type Behaviour, reference } from './behaviour';

const BUILDER = 'spreadsheet/data-validation-builder';
const REJECTS = reference(`${BUILDER}#setallowinvalidallowinvaliddata`);
const RULE = reference('spreadsheet/data-validation');

const builder = () => SpreadsheetApp.newDataValidation();
const strictList = () => builder().requireValueInList(['да', 'нет'], true).setAllowInvalid(false).build();
const VIOLATES = 'violates the data validation rules set on this cell.';

const rejecting: readonly Behaviour[] = [
  {
    name: 'Строгий список отвергает чужое значение; ошибка называет ячейку и варианты',
    source: REJECTS,
    check(bench) {
      const cell = bench.cells().setDataValidation(strictList());
      const text = `The data you entered in cell ${cell.getA1Notation()} violates the data validation rules set on this cell.`;
      bench.fails(() => {
        cell.setValue('может быть');
        SpreadsheetApp.flush();
      }, `${text} Please enter one of the following values: да, нет.`);
      bench.same(cell.getValue(), '');
    },
  },
  {
    name: 'Ошибка проверки данных приходит не при записи, а при следующем чтении или flush',
    source: reference('spreadsheet/spreadsheet-app#flush'),
    check(bench) {
      const cell = bench.cells().setDataValidation(strictList());
      SpreadsheetApp.flush();
      cell.setValue('может быть');
      bench.fails(() => cell.getValue(), VIOLATES);
    },
  },
  {
    name: 'Одно неверное значение отменяет запись всего блока',
    source: REJECTS,
    check(bench) {
      const block = bench.cells(2, 2).setValue('да').setDataValidation(strictList());
      SpreadsheetApp.flush();
      bench.fails(() => {
        block.setValues([
          ['нет', 'нет'],
          ['нет', 'увы'],
        ]);
        SpreadsheetApp.flush();
      }, VIOLATES);
      bench.same(block.getValues(), [
        ['да', 'да'],
        ['да', 'да'],
      ]);
    },
  },
  {
    name: 'Строгий список принимает свои значения и пустоту',
    source: REJECTS,
    check(bench) {
      const block = bench.cells(1, 2).setDataValidation(strictList());
      bench.same(block.setValues([['нет', '']]).getValues(), [['нет', '']]);
    },
  },
  {
    name: 'Нестрогий список пропускает чужое значение',
    source: REJECTS,
    check(bench) {
      const rule = builder().requireValueInList(['да', 'нет']).setAllowInvalid(true).build();
      bench.same(bench.cells().setDataValidation(rule).setValue('может быть').getValue(), 'может быть');
    },
  },
  {
    name: 'Строгая проверка числа отвергает число вне границ',
    source: reference(`${BUILDER}#requirenumberbetweenstart,-end`),
    check(bench) {
      const cell = bench
        .cells()
        .setDataValidation(builder().requireNumberBetween(1, 11).setAllowInvalid(false).build());
      bench.same(cell.setValue('11').getValue(), 11);
      bench.fails(() => cell.setValue(12).getValue(), VIOLATES);
    },
  },
  {
    name: 'Строгая проверка даты принимает дату текстом и отвергает слово',
    source: reference(`${BUILDER}#requiredate`),
    check(bench) {
      const cell = bench.cells().setDataValidation(builder().requireDate().setAllowInvalid(false).build());
      bench.same(cell.setValue('15.09.2026').getValue(), new Date(2026, 8, 15));
      bench.fails(() => cell.setValue('осенью').getValue(), VIOLATES);
    },
  },
  {
    name: 'Строгий флажок принимает истину и отвергает слово',
    source: reference(`${BUILDER}#requirecheckbox`),
    check(bench) {
      const cell = bench.cells().setDataValidation(builder().requireCheckbox().setAllowInvalid(false).build());
      bench.same(cell.setValue('ИСТИНА').getValue(), true);
      bench.fails(() => cell.setValue('да').getValue(), VIOLATES);
    },
  },
  {
    name: 'Снятая проверка больше ничего не отвергает',
    source: reference('spreadsheet/range#setdatavalidationrule'),
    check(bench) {
      const cell = bench.cells().setDataValidation(strictList()).setDataValidation(null);
      bench.same(cell.setValue('может быть').getValue(), 'может быть');
    },
  },
];

const describing: readonly Behaviour[] = [
  {
    name: 'Проверка читается с вариантами, подсказкой и строгостью',
    source: RULE,
    check(bench) {
      const rule = builder().requireValueInList(['да', 'нет'], true).setAllowInvalid(false).setHelpText('Да или нет');
      const found = bench.cells().setDataValidation(rule.build()).getDataValidations()[0]?.[0];
      bench.holds(found?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, 'другой вид');
      bench.same(found?.getCriteriaValues(), [['да', 'нет'], true]);
      bench.same([found?.getHelpText(), found?.getAllowInvalid()], ['Да или нет', false]);
    },
  },
  {
    name: 'Границы числовой проверки читаются',
    source: RULE,
    check(bench) {
      const found = bench.cells().setDataValidation(builder().requireNumberBetween(1, 11).build()).getDataValidations();
      bench.same(found[0]?.[0]?.getCriteriaValues(), [1, 11]);
    },
  },
  {
    name: 'Новая проверка по умолчанию только предупреждает',
    source: REJECTS,
    check: (bench) => bench.same(builder().requireDate().build().getAllowInvalid(), true),
  },
  {
    name: 'Где проверки нет, читается null',
    source: reference('spreadsheet/range#getdatavalidations'),
    check: (bench) => bench.same(bench.cells(1, 2).getDataValidations(), [[null, null]]),
  },
];

export const validation: readonly Behaviour[] = [...rejecting, ...describing];
