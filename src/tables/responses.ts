import { choice, code, text } from './column';
import { table } from './table';
import { QUESTIONNAIRES, RESPONSE_STATES } from './words';

const FOR_THE_ADD_IN = 'Нужно только надстройке: по этому столбцу она узнаёт ответы. Ничего здесь не меняйте.';

/**
 * The register of responses, one row a response of a form: what became of it, and what is counted of it later. The words
 * themselves stay in the tab of the form and, of an intake, in the base.
 */
export const responses = table({
  id: 'responses',
  tab: 'Ответы',
  key: 'code',
  prefix: 'О',
  columns: {
    code: code('Код ответа', 'О', { help: 'Надстройка даёт его сама. Вкладку она ведёт сама: править её не нужно.' }),
    questionnaire: choice('Анкета', QUESTIONNAIRES, { width: 300 }),
    person: code('Код участника', 'У', { width: 120, blank: true }),
    pair: code('Код пары', 'П', { blank: true }),
    answered: text('Когда отвечено', { width: 160, blank: true, help: 'Год-месяц-день и время.' }),
    state: choice('Что с ответом', RESPONSE_STATES, { width: 110, blank: true }),
    values: text('Выбрано и оценено', {
      width: 320,
      blank: true,
      help: 'Оценки и выбор из списков: по ним считаются сводки. Слова, написанные от руки, сюда не попадают.',
    }),
    written: text('Служебная запись', { width: 80, locked: true, blank: true, help: FOR_THE_ADD_IN }),
    response: text('Номер ответа в анкете', { width: 80, blank: true, help: FOR_THE_ADD_IN }),
    digest: text('Служебная отметка', { width: 80, blank: true, help: FOR_THE_ADD_IN }),
  },
});
