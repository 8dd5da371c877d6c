import { type Behaviour, type Bench, reference } from './behaviour';
import { docxBytes } from './docx-bytes';

interface File {
  id: string;
  name?: string;
  mimeType?: string;
  webViewLink?: string;
  trashed?: boolean;
  appProperties?: Record<string, string>;
}

/** The part of the advanced Drive service that the add-in uses; Google's own types leave `appProperties` open. */
declare const Drive: {
  Files: {
    create(resource: object, media?: GoogleAppsScript.Base.Blob, parameters?: object): File;
    update(resource: object, id: string, media?: GoogleAppsScript.Base.Blob | null, parameters?: object): File;
    get(id: string, parameters?: object): File;
    list(parameters: object): { files: File[] };
  };
};

const API = 'https://developers.google.com/workspace/drive/api/';
const CONVERSION = `${API}guides/manage-uploads#import-docs`;
const SEARCH = `${API}guides/ref-search-terms`;
const FILES = `${API}reference/rest/v3/files`;
const DOCUMENT = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const docx = (text: string) => Utilities.newBlob(docxBytes(text), DOCX, 'самопроверка.docx');

/** Runs the check with a fresh Google document made of a .docx, and throws the document away. */
function withDocument(check: (bench: Bench, file: File, operation: string) => void): (bench: Bench) => void {
  return (bench) => {
    const operation = Utilities.getUuid();
    const resource = { name: 'Самопроверка платформы', mimeType: DOCUMENT, appProperties: { operation } };
    const file = Drive.Files.create(resource, docx('первый'), { fields: 'id,webViewLink,mimeType,appProperties' });
    try {
      check(bench, file, operation);
    } finally {
      Drive.Files.update({ trashed: true }, file.id);
    }
  };
}

const byOperation = (operation: string) =>
  Drive.Files.list({
    q: `appProperties has { key='operation' and value='${operation}' } and trashed=false`,
    fields: 'files(id,name)',
  }).files.map(({ id }) => id);

export const drive: readonly Behaviour[] = [
  {
    name: 'Из .docx создаётся документ Google со ссылкой',
    source: CONVERSION,
    check: withDocument((bench, file) => {
      bench.same(file.mimeType, DOCUMENT);
      bench.holds(
        (file.webViewLink ?? '').startsWith(`https://docs.google.com/document/d/${file.id}/edit`),
        'нет ссылки',
      );
    }),
  },
  {
    name: 'Новый .docx вместо прежнего сохраняет номер и ссылку документа',
    source: CONVERSION,
    check: withDocument((bench, file) => {
      const updated = Drive.Files.update({}, file.id, docx('второй'), { fields: 'id,webViewLink,mimeType' });
      bench.same([updated.id, updated.webViewLink, updated.mimeType], [file.id, file.webViewLink, DOCUMENT]);
    }),
  },
  {
    name: 'Созданный файл находится по своему свойству',
    source: SEARCH,
    check: withDocument((bench, file, operation) => bench.same(byOperation(operation), [file.id])),
  },
  {
    name: 'Файл в корзине поиск по свойству и trashed=false не находит',
    source: SEARCH,
    check: withDocument((bench, file, operation) => {
      Drive.Files.update({ trashed: true }, file.id);
      bench.same(byOperation(operation), []);
    }),
  },
  {
    name: 'По чужому значению свойства не находится ничего',
    source: SEARCH,
    check: withDocument((bench) => bench.same(byOperation(Utilities.getUuid()), [])),
  },
  {
    name: 'Новые свойства файла добавляются к прежним',
    source: FILES,
    check: withDocument((bench, file, operation) => {
      const updated = Drive.Files.update({ appProperties: { state: 'done' } }, file.id, null, {
        fields: 'appProperties',
      });
      bench.same([updated.appProperties?.operation, updated.appProperties?.state], [operation, 'done']);
    }),
  },
  {
    name: 'Файл переименовывается без новой загрузки',
    source: FILES,
    check: withDocument((bench, file) => {
      Drive.Files.update({ name: 'Другое имя' }, file.id);
      const { name, trashed } = Drive.Files.get(file.id, { fields: 'name,trashed' });
      bench.same([name, trashed], ['Другое имя', false]);
    }),
  },
  {
    name: 'Неизвестный файл — ошибка 404',
    source: `${API}guides/handle-errors`,
    check: (bench) =>
      bench.fails(
        () => Drive.Files.get('net-takogo-fayla'),
        'API call to drive.files.get failed with error: File not found: net-takogo-fayla.',
      ),
  },
  {
    name: 'Blob хранит имя, вид и байты со знаком',
    source: reference('utilities/utilities#newblobdata,-contenttype,-name'),
    check(bench) {
      const blob = Utilities.newBlob([80, 75, -1, -128, 127], DOCX, 'имя.docx');
      bench.same([blob.getBytes(), blob.getContentType(), blob.getName()], [[80, 75, -1, -128, 127], DOCX, 'имя.docx']);
    },
  },
  {
    name: 'Blob из строки хранит её в UTF-8',
    source: reference('utilities/utilities#newblobdata,-contenttype'),
    check(bench) {
      const blob = Utilities.newBlob('Ёж €😀', 'text/plain');
      bench.same([blob.getBytes().length, blob.getDataAsString()], [12, 'Ёж €😀']);
    },
  },
];
