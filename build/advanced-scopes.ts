/** An advanced service: how the manifest names it and what its methods ask for. */
export interface AdvancedService {
  /** Where the type declarations keep it within `GoogleAppsScript`. */
  readonly namespace: string;
  readonly manifest: { readonly userSymbol: string; readonly serviceId: string; readonly version: string };
  /** Page of Google's reference on which the section "Authorization scopes" of each method stands. */
  readonly reference: string;
  /** `Files.create` → the scopes of which one is enough. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
}

const WRITES = ['drive.file', 'drive'];
const READS = ['drive.file', 'drive.metadata.readonly', 'drive.readonly', 'drive.metadata', 'drive'];

/**
 * The methods of advanced services that the add-in may use. Scopes for the current spreadsheet only do not work with them:
 * https://developers.google.com/workspace/add-ons/concepts/editor-scopes
 */
export const ADVANCED_SERVICES: readonly AdvancedService[] = [
  {
    namespace: 'Drive_v3',
    manifest: { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    // …/files/create, …/files/get, …/files/list, …/files/update, …/permissions/create, …/permissions/delete, …
    reference: 'https://developers.google.com/workspace/drive/api/reference/rest/v3',
    methods: {
      'Files.create': [...WRITES, 'drive.appdata'],
      'Files.get': [...READS, 'drive.appdata'],
      'Files.list': [...READS, 'drive.appdata'],
      'Files.update': [...WRITES, 'drive.metadata', 'drive.appdata', 'drive.scripts'],
      'Permissions.create': WRITES,
      'Permissions.list': READS,
      'Permissions.remove': WRITES,
    },
  },
  {
    namespace: 'Sheets',
    manifest: { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    // …/spreadsheets/get, …/spreadsheets/batchUpdate
    reference: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4',
    methods: {
      'Spreadsheets.get': ['drive.file', 'spreadsheets.readonly', 'spreadsheets', 'drive.readonly', 'drive'],
      'Spreadsheets.batchUpdate': ['drive.file', 'spreadsheets', 'drive'],
    },
  },
];
