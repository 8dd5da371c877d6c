import { choice, code, date, text } from './column';
import { table } from './table';
import { CONSENT_KINDS, CONSENT_SIGNERS } from './words';

/** The register of consents: one row a paper. No scans. */
export const consents = table({
  id: 'consents',
  tab: 'Согласия',
  key: 'person',
  columns: {
    person: code('Код участника', 'У'),
    kind: choice('Вид согласия', CONSENT_KINDS, { width: 260 }),
    signer: choice('Кто подписал', CONSENT_SIGNERS, { width: 220 }),
    signed: date('Дата согласия'),
    validUntil: date('Действует до', { blank: true }),
    withdrawn: date('Отозвано', { blank: true }),
    keptAt: text('Где хранится', { width: 180, blank: true }),
  },
});
