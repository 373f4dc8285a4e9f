import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { sidebar } from './astro.sidebar.ts';
import { today } from './scripts/today.ts';
import { afterBuild } from './src/build/after-build.ts';
import { clientBuild } from './src/build/client-build.ts';
import { sentTools } from './src/build/sent-tools.ts';
import { company } from './src/handbook/company.ts';
import { handbookPlugin } from './src/handbook/plugin.ts';
import { loadTools } from './src/handbook/tools.ts';

const root = import.meta.dirname;
const tools = await loadTools(root);

export default defineConfig({
  outDir: process.env.CALLBOOK_OUT ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    plugins: [handbookPlugin(root, today(), tools), sentTools()],
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: clientBuild } },
  },
  integrations: [
    starlight({
      title: company(root).handbook,
      description: '一本会计算的呼叫中心运营手册:查制度、算编制、核对请假换班。',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      logo: { src: './src/assets/mark.svg', alt: '' },
      favicon: '/favicon.svg',
      head: [
        { tag: 'meta', attrs: { property: 'og:image', content: '/social-card.png' } },
        { tag: 'meta', attrs: { name: 'theme-color', content: '#0b5c55' } },
        { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' } },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/icons/apple-touch.png' } },
      ],
      customCss: [
        './src/styles/theme.css',
        './src/styles/handbook.css',
        './src/styles/controls.css',
        './src/styles/tool.css',
        './src/styles/outcome.css',
        './src/styles/quiz.css',
        './src/styles/exam.css',
        './src/styles/offline.css',
        './src/styles/trainer.css',
        './src/styles/print.css',
      ],
      components: {
        Search: './src/components/starlight/Search.astro',
        SocialIcons: './src/components/starlight/SocialIcons.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Footer: './src/components/starlight/Footer.astro',
      },
      routeMiddleware: './src/route-data.ts',
      sidebar: sidebar(root, tools),
      pagefind: false,
      expressiveCode: false,
      credits: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      plugins: [starlightLinksValidator({ exclude: ['/tools/**', '/about/**', '/learn/**'] })],
    }),
    preact(),
    afterBuild(root, today(), tools),
  ],
});
