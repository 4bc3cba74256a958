import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { describe, expect, test } from 'vitest';
import { countryFrontMatter } from '../authority/country.ts';
import { personFrontMatter } from '../authority/person.ts';
import { correctionSchema } from '../clipping/corrections/correction.ts';
import { settings } from '../settings.ts';
import { misfits } from './misfit.ts';

/** What is told of a file: line, message and remedy of each fault. */
function told(schema: ZodType, yaml: string, front = false): string[] {
  const text = front ? `---\n${yaml}\n---\nA note.\n` : yaml;
  try {
    schema.parse(parse(yaml));
    return [];
  } catch (error) {
    return misfits('a.yaml', text, error, schema).map(({ place, message, remedy }) =>
      `${place.line}: ${message} ${remedy}`.replaceAll('\n', ' | '),
    );
  }
}

describe('a person’s file', () => {
  test.each([
    ['name: Jane\nrevew: confirmed', "3: No key is called 'revew'. Write 'review'."],
    [
      'name: Jane\nreview: confirm',
      "3: 'review' can't be \"confirm\". Write 'confirmed'. It may be proposed, confirmed, rejected.",
    ],
    ['name: Jane', "1: 'review' is missing. It may be proposed, confirmed, rejected."],
    [
      'name: 1984\nreview: proposed',
      '2: \'name\' is "1984", where a text belongs. Put it in quotes: "1984".',
    ],
    ['name: ""\nreview: proposed', "2: 'name' is empty. Write it as here: | name: Jane Smith"],
    [
      'name: Jane\nalso: J. Smith\nreview: proposed',
      '3: \'also\' is "J. Smith", where a list belongs. Write it as here: | also: |   - J. M. Smith',
    ],
    [
      'name: Jane\nalso:\n  - J. Smith\n  - 7\nreview: proposed',
      '5: \'also\' is "7", where a text belongs. Put it in quotes: "7".',
    ],
    [
      'name: Jane\nwikidata: 42\nreview: proposed',
      '3: \'wikidata\' is "42", where a text belongs. Put it in quotes: "42".',
    ],
    [
      'name: Jane\nwikidata: q42\nreview: proposed',
      '3: \'wikidata\' is "q42": expected Q and a number, as in Q42. Write it as here: | wikidata: Q42',
    ],
    ['- Jane', '1: The file holds no keys with values. Write them: name, also, not …'],
  ])('%s', (yaml, expected) => {
    expect(told(personFrontMatter, yaml, true)).toContain(expected);
  });
});

describe('other files', () => {
  test.each<[string, ZodType, string, string]>([
    [
      'a country',
      countryFrontMatter,
      'code: fr\nname: France\nreview: confirmed',
      '1: \'code\' is "fr": expected the two capitals of ISO 3166-1, as in FR. Write it as here: | code: FR',
    ],
    [
      'settings',
      settings,
      'title: T\ndescription: D\npublish: excerpts',
      "3: 'publish' can't be \"excerpts\". Write 'excerpt'. It may be full, excerpt.",
    ],
    [
      'settings',
      settings,
      'titel: T\ndescription: D',
      "1: No key is called 'titel'. Write 'title'.",
    ],
    [
      'settings',
      settings,
      'title: T\ndescription: D\naddress: example.org',
      '3: \'address\' is "example.org": expected an address that begins with https:// or http://. Write it as here: | address: https://example.org/harbour/',
    ],
    [
      'settings',
      settings,
      'title: T\ndescription: D\ncolumns:\n  a.csv:\n    headline: Title',
      "5: No key is called 'headline' in 'a.csv'. Delete it. Known are title, text, date, authors, publisher, url, language, tags.",
    ],
    [
      'a correction',
      correctionSchema,
      'date:\n  value: 2031-02-30\n  reason: x',
      '2: \'value\' is "2031-02-30": "2031-02-30" is not a day of the calendar written YYYY-MM-DD. Write it as here: | value: …',
    ],
    [
      'a correction',
      correctionSchema,
      'date:\n  value: 2031-02-03',
      "1: 'reason' is missing. Write it as here: | reason: the paper edition’s date",
    ],
    [
      'a correction',
      correctionSchema,
      'roles:\n  - lines: 3 to 5\n    role: boddy\n    reason: x',
      "3: 'role' can't be \"boddy\". Write 'body'. It may be headline",
    ],
    [
      'a correction',
      correctionSchema,
      'roles:\n  - lines: 3 to 5\n    role: body\n    reason: x',
      '2: \'lines\' is "3 to 5": expected line numbers, as in 9 or 14, 18-20. Write it as here: | lines: 14, 18-20',
    ],
    [
      'a correction',
      correctionSchema,
      'parts:\n  first:\n    title:\n      value: T\n      reason: x',
      '2: first: expected the number of an article. Mend the value, or delete the key.',
    ],
  ])('%s', (_, schema, yaml, expected) => {
    expect(
      told(schema, yaml).some((each) => each.startsWith(expected)),
      told(schema, yaml).join('\n'),
    ).toBe(true);
  });
});

describe('YAML that can not be read', () => {
  test.each([
    ['name: a\nname: b', '2: Map keys must be unique. Keep one of the two lines with this key.'],
    [
      'name: Smith: Jane',
      '1: Nested mappings are not allowed in compact mappings. Put the value in quotes: title: "One: two".',
    ],
    ['also:\n\t- a', '2: Tabs are not allowed as indentation. Put blanks in place of the tab.'],
    [
      'name: @smith',
      '1: Plain value cannot start with reserved character @. Put the value in quotes: name: "@one".',
    ],
    [
      'name: "Jane',
      '1: Missing closing "quote. Close the quotation mark or the bracket, or put a colon and a blank behind the key.',
    ],
  ])('%s', (yaml, expected) => {
    expect(told(personFrontMatter, yaml)).toEqual([expected]);
  });
});
