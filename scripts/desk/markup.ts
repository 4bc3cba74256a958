/** HTML that needs no more escaping. */
export interface Markup {
  readonly html: string;
}

type Value = Markup | string | number | undefined | false | readonly Value[];

/** HTML made of a template: what is put into it is escaped, unless it is markup itself; nothing stands for nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: String.raw({ raw: strings }, ...values.map(toText)) };
}

function toText(value: Value): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return (value as readonly Value[]).map(toText).join('');
  if (typeof value === 'object') return (value as Markup).html;
  return escape(String(value));
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}
