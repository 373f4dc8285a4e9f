import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { company } from './handbook/company.ts';
import { VOLUME_SLUGS } from './lib/volumes.ts';
import { chapterFields } from './schemas/chapter.ts';

const used = company(process.cwd()).volumes;
const unused = VOLUME_SLUGS.filter((volume) => !used.includes(volume));

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './src/content/docs',
      pattern: ['**/*.mdx', ...unused.map((volume) => `!${volume}/**`)],
    }),
    schema: docsSchema({ extend: z.object(chapterFields) }),
  }),
};
