/**
 * The address under which a reader proposes a correction, with its title and how it begins. Forms on the web take both
 * as parameters; e-mail has its own names for them (RFC 6068) and reads a plus sign as one.
 */
export function composeCorrection(contact: string, title: string, body: string): string {
  const names = /^mailto:/i.test(contact) ? { subject: title, body } : { title, body };
  const query = new URLSearchParams(names).toString().replaceAll('+', '%20');
  return `${contact}${contact.includes('?') ? '&' : '?'}${query}`;
}
