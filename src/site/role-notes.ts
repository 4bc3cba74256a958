import type { LineRole } from '#archive/clipping/role.ts';

/** What each role of a line means, for readers. */
export const ROLE_NOTES: Readonly<Record<LineRole, string>> = {
  headline: 'The title of the article.',
  standfirst: 'An introduction above the text.',
  body: 'The article’s text.',
  subhead: 'A heading within the text.',
  'pulled-quote': 'A quotation set apart from the text.',
  'list-item': 'An item of a list within the text.',
  byline: 'Who wrote it.',
  'date-line': 'When, and where, it was written or published.',
  publisher: 'The outlet: a newspaper, an agency, a site.',
  'source-note': 'A note on where the report comes from.',
  caption: 'The words under a picture, or its credit.',
  'related-headline': 'The headline of another article.',
  navigation: 'A menu, a breadcrumb, a “read more”.',
  'latest-news': 'A list of other news beside the article.',
  tags: 'Keywords and sections.',
  translation: 'A choice of languages, or a note on the translation.',
  appeal: 'A call to subscribe, follow, donate or comment.',
  advert: 'Advertising.',
  form: 'A form: log-in, comment, newsletter.',
  share: 'Buttons for passing the article on.',
  counter: 'Numbers of views, shares or comments.',
  address: 'A web or postal address.',
  legal: 'Copyright and terms.',
  other: 'Something else; set aside rather than guessed.',
};
