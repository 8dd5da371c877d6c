import { type Behaviour, type Bench, reference } from './behaviour';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of the advanced Drive service that forms need. */
declare const Drive: {
  Files: {
    create(resource: object): { id: string };
    update(resource: object, id: string): object;
    list(parameters: object): { files: { id: string }[] };
  };
  Permissions: {
    list(id: string, parameters: object): { permissions: { type: string; role: string; view?: string }[] };
    create(resource: object, id: string): object;
  };
};

const FORM = 'forms/form';
const MIME_TYPES = 'https://developers.google.com/workspace/drive/api/guides/mime-types';
const PUBLISHING = 'https://developers.google.com/workspace/forms/api/guides/publish-form';
const LINKING = 'https://support.google.com/docs/answer/2917686';

/** Runs the check with a fresh form, and throws the form away. */
function withForm(check: (bench: Bench, form: Form, id: string) => void): (bench: Bench) => void {
  return (bench) => {
    const { id } = Drive.Files.create({ name: 'Самопроверка платформы', mimeType: 'application/vnd.google-apps.form' });
    try {
      check(bench, FormApp.openById(id), id);
    } finally {
      Drive.Files.update({ trashed: true }, id);
    }
  };
}

/** The same with a published form that asks five questions. */
function withQuestions(check: (bench: Bench, form: Form, asked: ReturnType<typeof ask>) => void) {
  return withForm((bench, form) => {
    const asked = ask(form);
    form.setPublished(true);
    check(bench, form, asked);
  });
}

function ask(form: Form) {
  return {
    line: form.addTextItem().setTitle('Строка'),
    text: form.addParagraphTextItem().setTitle('Текст'),
    day: form.addDateItem().setTitle('День'),
    step: form.addScaleItem().setBounds(1, 5).setTitle('Шкала'),
    several: form.addCheckboxItem().setChoiceValues(['один', 'два', 'три']).setTitle('Несколько'),
  };
}

/** The same with a tab that the answers come into; both are taken apart and the tab is deleted. */
function withTab(check: (bench: Bench, form: Form, asked: ReturnType<typeof ask>, tab: Sheet) => void) {
  return withQuestions((bench, form, asked) => {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, bench.book.getId());
    const tab = awaited(() => tabsOf(form)[0]);
    try {
      check(bench, form, asked, tab);
    } finally {
      form.removeDestination();
      SpreadsheetApp.flush();
      bench.book.deleteSheet(tab);
    }
  });
}

const tabsOf = (form: Form): Sheet[] => {
  SpreadsheetApp.flush();
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.filter((sheet) => (sheet.getFormUrl() ?? '').includes(form.getId()));
};

/** What Google needs a moment for. */
function awaited<Value>(look: () => Value | undefined): Value {
  for (let times = 0; times < 10; times++) {
    const found = look();
    if (found !== undefined) return found;
    Utilities.sleep(2000);
  }
  throw new Error('не дождались');
}

const answersOf = (form: Form) =>
  form
    .getResponses()[0]
    ?.getItemResponses()
    .map((each) => [each.getItem().getTitle(), each.getResponse()]);

export const forms: readonly Behaviour[] = [
  {
    name: 'Форма, созданная через Диск, открывается по номеру и ничего не спрашивает',
    source: MIME_TYPES,
    check: withForm((bench, form, id) => {
      bench.same(form.getId(), id);
      bench.same(form.getConfirmationMessage(), '');
      bench.holds(
        form.getItems().every((item) => item.getTitle() === ''),
        'есть вопрос с названием',
      );
    }),
  },
  {
    name: 'Форма находится среди файлов, пока она не в корзине',
    source: 'https://developers.google.com/workspace/drive/api/guides/ref-search-terms',
    check: withForm((bench, _, id) => {
      const isThere = () =>
        Drive.Files.list({
          q: "mimeType='application/vnd.google-apps.form' and trashed=false",
          fields: 'files(id)',
          pageSize: 1000,
        }).files.some((file) => file.id === id);
      const before = isThere();
      Drive.Files.update({ trashed: true }, id);
      bench.same([before, isThere()], [true, false]);
    }),
  },
  {
    name: 'Опубликованная форма принимает ответы, пока приём не закрыт',
    source: PUBLISHING,
    check: withForm((bench, form) => {
      form.setPublished(true);
      const open = [form.supportsAdvancedResponderPermissions(), form.isPublished(), form.isAcceptingResponses()];
      form.setAcceptingResponses(false);
      bench.same([...open, form.isPublished(), form.isAcceptingResponses()], [true, true, true, true, false]);
    }),
  },
  {
    name: 'Форму можно открыть для ответов каждому, у кого есть ссылка',
    source: PUBLISHING,
    check: withForm((bench, form, id) => {
      form.setPublished(true);
      Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, id);
      const asked = { includePermissionsForView: 'published', fields: 'permissions(type,role,view)' };
      const { permissions } = Drive.Permissions.list(id, asked);
      bench.holds(
        permissions.some(({ type, view }) => type === 'anyone' && view === 'published'),
        'разрешения нет',
      );
      bench.holds(!permissions.some(({ type, view }) => type === 'anyone' && view === undefined), 'открыт и сам файл');
    }),
  },
  {
    name: 'У новых вопросов нет названия, а порядок — порядок создания',
    source: reference(FORM),
    check: withForm((bench, form) => {
      const before = form.getItems().length;
      const ids = [form.addTextItem().getId(), form.addPageBreakItem().getId(), form.addMultipleChoiceItem().getId()];
      const items = form.getItems().slice(before);
      bench.same(
        items.map((item) => item.getId()),
        ids,
      );
      bench.same(
        items.map((item) => item.getTitle()),
        ['', '', ''],
      );
      bench.holds(items[1]?.getType() === FormApp.ItemType.PAGE_BREAK, 'другой вид');
    }),
  },
  {
    name: 'Удалённого вопроса нет среди вопросов, и по номеру он не находится',
    source: reference(`${FORM}#deleteitemitem`),
    check: withForm((bench, form) => {
      const id = form.addTextItem().getId();
      form.deleteItem(form.getItemById(id));
      bench.same(form.getItemById(id), null);
    }),
  },
  {
    name: 'Варианты ответа читаются, как записаны',
    source: reference('forms/checkbox-item#setchoicevaluesvalues'),
    check: withQuestions((bench, form, { several }) => {
      const choices = form.getItemById(several.getId()).asCheckboxItem().getChoices();
      bench.same(
        choices.map((choice) => choice.getValue()),
        ['один', 'два', 'три'],
      );
    }),
  },
  {
    name: 'Ответы читаются строками: шкала — цифрой, день — через дефис, несколько вариантов — списком',
    source: reference('forms/item-response#getresponse'),
    check: withQuestions((bench, form, { line, day, step, several }) => {
      form
        .createResponse()
        .withItemResponse(line.createResponse('=1+1'))
        .withItemResponse(day.createResponse(new Date(2026, 9, 1)))
        .withItemResponse(step.createResponse(4))
        .withItemResponse(several.createResponse(['один', 'три']))
        .submit();
      bench.same(answersOf(form), [
        ['Строка', '=1+1'],
        ['Текст', ''],
        ['День', '2026-10-01'],
        ['Шкала', '4'],
        ['Несколько', ['один', 'три']],
      ]);
    }),
  },
  {
    name: 'Пропущенные тексты и дни читаются пустыми, остальные пропущенные не читаются',
    source: reference('forms/form-response#getitemresponses'),
    check: withQuestions((bench, form, { text }) => {
      form.createResponse().withItemResponse(text.createResponse('да')).submit();
      bench.same(answersOf(form), [
        ['Строка', ''],
        ['Текст', 'да'],
        ['День', ''],
      ]);
    }),
  },
  {
    name: 'Номер ответа постоянен, и по времени находятся более поздние ответы',
    source: reference(`${FORM}#getresponsestimestamp`),
    check: withQuestions((bench, form) => {
      const response = form.createResponse().submit();
      const at = response.getTimestamp().getTime();
      const ids = (since: number) => form.getResponses(new Date(since)).map((each) => each.getId());
      bench.same([ids(at - 1000), ids(at + 60_000)], [[response.getId()], []]);
    }),
  },
  {
    name: 'Удалённого ответа больше нет',
    source: reference(`${FORM}#deleteresponseresponseid`),
    check: withQuestions((bench, form) => {
      form.deleteResponse(form.createResponse().submit().getId());
      bench.same(form.getResponses().length, 0);
    }),
  },
  {
    name: 'Ссылка с ответами хранит их',
    source: reference('forms/form-response#toprefilledurl'),
    check: withQuestions((bench, form, { line }) => {
      const url = form.createResponse().withItemResponse(line.createResponse('У-0001')).toPrefilledUrl();
      bench.holds(/[?&]usp=pp_url/.test(url), 'не та ссылка');
      bench.holds(/&entry\.\d+=%D0%A3-0001(&|$)/.test(url), 'ответа в ссылке нет');
    }),
  },
  {
    name: 'У вкладки ответов адрес её формы, у других вкладок его нет',
    source: reference('spreadsheet/sheet#getformurl'),
    check: withTab((bench, form, _, tab) => {
      bench.same(
        tabsOf(form).map((sheet) => sheet.getSheetId()),
        [tab.getSheetId()],
      );
      bench.same(bench.cells().getSheet().getFormUrl(), null);
    }),
  },
  {
    name: 'Вкладка ответов начинается с отметки времени, дальше вопросы по порядку',
    source: LINKING,
    check: withTab((bench, _form, _asked, tab) => {
      bench.holds(/^(Ответы на форму \(\d+\)|Form Responses \d+)$/.test(tab.getName()), `название ${tab.getName()}`);
      const [stamp, ...titles] = (tab.getDataRange().getValues()[0] ?? []).map(String);
      bench.holds(stamp === 'Отметка времени' || stamp === 'Timestamp', `первый столбец ${stamp}`);
      bench.same(titles, ['Строка', 'Текст', 'День', 'Шкала', 'Несколько']);
    }),
  },
  {
    name: 'Переименованная вкладка остаётся вкладкой своей формы',
    source: LINKING,
    check: withTab((bench, form, _, tab) => {
      tab.setName(`Ответы: ${form.getId()}`);
      bench.same(
        tabsOf(form).map((sheet) => sheet.getName()),
        [`Ответы: ${form.getId()}`],
      );
    }),
  },
  {
    name: 'Ответ, похожий на формулу, во вкладке остаётся текстом',
    source: LINKING,
    check: withTab((bench, form, { line }, tab) => {
      form.createResponse().withItemResponse(line.createResponse('=1+1')).submit();
      awaited(() => {
        SpreadsheetApp.flush();
        return tab.getLastRow() > 1 ? true : undefined;
      });
      const cell = tab.getRange(2, 2);
      bench.same([cell.getValue(), cell.getFormulas()], ['=1+1', [['']]]);
    }),
  },
  {
    name: 'Триггер на ответы формы создаётся для таблицы и виден своему создателю',
    source: reference('script/spreadsheet-trigger-builder#onformsubmit'),
    check(bench) {
      const trigger = ScriptApp.newTrigger('checkPlatform').forSpreadsheet(bench.book).onFormSubmit().create();
      try {
        const id = trigger.getUniqueId();
        const found = ScriptApp.getProjectTriggers().find((each) => each.getUniqueId() === id);
        bench.same(found?.getHandlerFunction(), 'checkPlatform');
        bench.holds(found?.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT, 'другой вид события');
      } finally {
        ScriptApp.deleteTrigger(trigger);
      }
    },
  },
];
