import type { OfficeState } from '../../src/local/state';
import { type Parameter, parameterName } from '../../src/tables/settings';
import { cell, lineOf } from './office';

/** A person has entered a parameter in «Настройки». */
export function setting(state: OfficeState, parameter: Parameter, value: string): void {
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', parameterName(parameter)), 'Значение').value = value;
}
