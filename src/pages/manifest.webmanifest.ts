import { handbook } from 'virtual:handbook';

/** What an installed handbook is called and looks like, and where its shortcuts lead; the icons are drawn after the build. */
export function GET(): Response {
  const { handbook: name, name: company } = handbook.company;
  return Response.json(
    {
      id: '/',
      name: `${company}${name}`,
      short_name: name,
      description: '查制度、用工具、做测验，断网也能用。',
      lang: 'zh-CN',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#fdfcf9',
      theme_color: '#0b5c55',
      icons: [
        { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: '工具', url: '/tools/' },
        { name: '搜索', url: '/?search' },
      ],
    },
    { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } },
  );
}
