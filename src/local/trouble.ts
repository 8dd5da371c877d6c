/** What hinders the local office and the person can mend: a missing, locked or unreadable file. The message says how. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
