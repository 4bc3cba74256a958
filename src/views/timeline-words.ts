import type { EntryKind } from './timeline-entries.ts';

/** What the timeline is called for each kind of entry, and what one entry and several are. */
export const TIMELINE_WORDS: Readonly<
  Record<EntryKind, Readonly<Record<'name' | 'title' | 'one' | 'many' | 'about', string>>>
> = {
  article: {
    name: 'Articles',
    title: 'Timeline',
    one: 'article',
    many: 'articles',
    about: 'The articles on the days they were published.',
  },
  quote: {
    name: 'Quotes',
    title: 'Timeline of quotes',
    one: 'saying',
    many: 'sayings',
    about: 'What people are quoted with or reported to have said, on the day it was published.',
  },
  office: {
    name: 'Offices first seen',
    title: 'Timeline of offices',
    one: 'office',
    many: 'offices first seen',
    about: 'Each office on the day when an article here first gives it to somebody.',
  },
  day: {
    name: 'Days mentioned',
    title: 'Days the articles speak of',
    one: 'mention of a day',
    many: 'mentions of days',
    about: 'The days that articles speak of, announced or recalled, whenever they were published.',
  },
};
