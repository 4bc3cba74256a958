import { HtmlValidate } from 'html-validate';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';
import { checkSpaces } from './check-spaces.ts';

/** The rules of the HTML standard; what is only a matter of taste is off. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off' },
});

/** Whether each page by itself is as it should be: valid, named, in a language, with one main heading. */
export async function checkPages(site: BuiltSite): Promise<Diagnostic[]> {
  const pages = [...site.pages].filter(([, page]) => !page.redirects);
  const found = [...pages.flatMap(([file, page]) => checkHead(file, page)), ...checkTitles(pages)];
  for (const [file, { html }] of pages)
    found.push(...checkSpaces(file, html), ...(await checkValidity(file, html)));
  return found;
}

function checkHead(file: string, page: BuiltPage): Diagnostic[] {
  const faults: [boolean, string, string, string][] = [
    [
      page.mainHeadings !== 1,
      'main-heading',
      `The page has ${page.mainHeadings} h1.`,
      'Give it one.',
    ],
    [!page.titles[0], 'no-title', 'The page has no title.', 'Give it a title element.'],
    [
      !page.description,
      'no-description',
      'The page has no description.',
      'Give it a meta description.',
    ],
  ];
  return [
    ...faults
      .filter(([faulty]) => faulty)
      .map(([, rule, message, remedy]) => fault(rule, file, message, remedy)),
    ...page.structuredData
      .filter((text) => !isStructured(text))
      .map(() =>
        fault(
          'structured-data',
          file,
          'JSON-LD that is no JSON, or names no @context and @type.',
          'Write it with JSON.stringify, and escape "<".',
        ),
      ),
  ];
}

function isStructured(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    const has = (key: string): boolean => typeof data === 'object' && data !== null && key in data;
    return has('@context') && (has('@type') || has('@graph'));
  } catch {
    return false;
  }
}

function checkTitles(pages: readonly (readonly [string, BuiltPage])[]): Diagnostic[] {
  const first = new Map<string, string>();
  return pages.flatMap(([file, { titles, unlisted }]) => {
    const title = titles[0] ?? '';
    const other = first.get(title);
    if (title === '' || unlisted) return [];
    if (other === undefined) first.set(title, file);
    return other === undefined
      ? []
      : [
          fault(
            'same-title',
            file,
            `"${title}" is also the title of ${other}.`,
            'Tell the two apart.',
          ),
        ];
  });
}

async function checkValidity(file: string, html: string): Promise<Diagnostic[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      rule: `html-${ruleId}`,
      severity: 'error' as const,
      place: { file, line, column },
      message: `${message}.`,
      remedy: 'Mend the component that wrote it.',
    })),
  );
}

function fault(rule: string, file: string, message: string, remedy: string): Diagnostic {
  return { rule, severity: 'error', place: { file }, message, remedy };
}
