import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { countryFrontMatter } from '#archive/authority/country.ts';
import { personFrontMatter } from '#archive/authority/person.ts';
import { thingFrontMatter } from '#archive/authority/thing.ts';

/**
 * What people edit by hand. Articles are generated and are read by `site/load-archive.ts`, which says why. The store
 * outlives a build, and the next one may be of another archive: it starts empty.
 */
function folder(name: string): Loader {
  const files = glob({
    base: join(process.env.DATELINE_CONTENT ?? 'content', name),
    pattern: '*.md',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  });
  return {
    ...files,
    load: async (context) => {
      context.store.clear();
      await files.load(context);
    },
  };
}

export const collections = {
  people: defineCollection({ loader: folder('people'), schema: personFrontMatter }),
  countries: defineCollection({ loader: folder('countries'), schema: countryFrontMatter }),
  organisations: defineCollection({ loader: folder('organisations'), schema: thingFrontMatter }),
  places: defineCollection({ loader: folder('places'), schema: thingFrontMatter }),
};
