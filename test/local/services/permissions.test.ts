import { describe, expect, it } from 'vitest';
import { inOffice } from '../in-office';

const FILE = `const { id } = Drive.Files.create({ name: 'Обзор', mimeType: 'application/vnd.google-apps.spreadsheet' });
  const share = (resource, parameters = {}) => Drive.Permissions.create({ role: 'reader', ...resource }, id, { sendNotificationEmail: false, ...parameters });
  const shared = () => Drive.Permissions.list(id, { fields: 'permissions(id,type,role,emailAddress)' }).permissions;`;

const reader = { type: 'user', role: 'reader' };

describe('who may read a file', () => {
  it('is its owner first, then everybody it was shared with', () => {
    const body = `${FILE} share({ type: 'user', emailAddress: 'Anna@school.ru' }); share({ type: 'anyone' }); return shared()`;
    const { value, saved } = inOffice(body, { user: 'curator@school.ru' });
    expect(value).toEqual([
      { id: expect.stringMatching(/^\d{20}$/), type: 'user', role: 'owner', emailAddress: 'curator@school.ru' },
      { id: expect.stringMatching(/^\d{20}$/), ...reader, emailAddress: 'Anna@school.ru' },
      { id: 'anyoneWithLink', type: 'anyone', role: 'reader' },
    ]);
    expect(saved.state.files[0]?.permissions).toEqual(value);
  });

  it('stays as it was when it is shared again', () => {
    const body = `${FILE} const first = share({ type: 'user', emailAddress: 'anna@school.ru' }, { fields: 'id' });
      const again = share({ type: 'user', emailAddress: 'ANNA@school.ru' }, { fields: 'id' }); return [first.id === again.id, shared().length]`;
    expect(inOffice(body).value).toEqual([true, 2]);
  });

  it('loses whom it is taken from, but never its owner', () => {
    const take = `share({ type: 'anyone' }); Drive.Permissions.remove(id, 'anyoneWithLink');`;
    expect(inOffice(`${FILE} ${take} return shared().map(({ role }) => role)`).value).toEqual(['owner']);
    expect(inOffice(`${FILE} ${take} Drive.Permissions.remove(id, 'anyoneWithLink')`).error).toBe(
      'API call to drive.permissions.delete failed with error: Permission not found: anyoneWithLink.',
    );
    expect(inOffice(`${FILE} Drive.Permissions.remove(id, shared()[0].id)`).error).toMatch(/owner of a file cannot be/);
  });

  it('is told in the usual fields when none are named', () => {
    const usual = ['kind', 'id', 'type', 'role'];
    expect(inOffice(`${FILE} return Object.keys(share({ type: 'anyone' }))`).value).toEqual(usual);
    expect(inOffice(`${FILE} return Object.keys(Drive.Permissions.list(id).permissions[0])`).value).toEqual(usual);
  });

  it('is of a document, too, which has but its owner at first', () => {
    const body = `const { id } = Drive.Files.create({ name: 'а.txt' }); return Drive.Permissions.list(id, { fields: 'permissions(role)' })`;
    expect(inOffice(body).value).toEqual({ permissions: [{ role: 'owner' }] });
  });

  it.each([
    [`share({ type: 'user', emailAddress: 'не адрес' })`, /specified emailAddress is invalid/],
    [`share({ type: 'user' })`, /specified emailAddress is invalid/],
    [`share({ type: 'domain' })`, /specified emailAddress is invalid/],
    [`share({ type: 'anyone', role: 'writer' })`, /The role "writer" of drive.permissions.create is not part/],
    [`share({ type: 'anyone', expirationTime: 1 })`, /"expirationTime" of drive.permissions.create is not part/],
    [`share({ type: 'anyone' }, { emailMessage: 'а' })`, /"emailMessage" of drive.permissions.create is not part/],
    [`share({ type: 'anyone' }, { fields: 'displayName' })`, /Invalid field selection displayName/],
    [`Drive.Permissions.list('нет')`, /drive.permissions.list failed with error: File not found: нет\./],
    [`Drive.Permissions.list(id, { fields: 'items' })`, /Invalid field selection items/],
    [`Drive.Permissions.get(id, '1')`, /Permissions.get is not part of the local office/],
  ])('%s is refused', (body, message) => {
    expect(inOffice(`${FILE} ${body}`).error).toMatch(message);
  });
});
