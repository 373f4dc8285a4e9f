import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { today } from './scripts/today.ts';
import { applies } from './src/handbook/applies.ts';
import { company } from './src/handbook/company.ts';
import { readHandbook } from './src/handbook/read.ts';
import type { Chapter } from './src/handbook/types.ts';
import { CATEGORIES, type Tool } from './src/lib/tools/define.ts';
import { VOLUMES } from './src/lib/volumes.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type Link = { label: string; link: string };
type Group = { label: string; items: Link[] };

/** Titles of the parts that several chapters share, by volume and first number. */
const PARTS: Record<string, string> = {
  'operations.2': '组织和岗位',
  'operations.5': '管理制度',
  'operations.6': '综合测评',
  'operations.9': '安全保密',
  'operations.10': '附件',
  'outsourcing.5': '服务和记录',
  'outsourcing.6': '质量和考核',
  'retention.1': '架构和职责',
  'retention.2': '现场管理',
  'retention.3': '招聘和培训',
  'retention.4': '考核和晋升',
  'retention.5': '服务质量',
  'department.39': '客服机房',
  'department.53': '现场服务',
  'service-system.1': '客户关系',
  'service-system.2': '能力成熟度',
  'service-system.5': '客服部制度',
};

/** The navigation: the volumes that the company uses with their chapters by number, then tools and reference pages. */
export function sidebar(root: string, tools: readonly Tool[]): Sidebar {
  const { chapters } = readHandbook(root, today()).handbook;
  const used = company(root).volumes;
  const volumes = used.map((volume) => ({
    label: VOLUMES[volume].title,
    collapsed: true,
    items: parts(chapters.filter((chapter) => chapter.volume === volume)),
  }));
  return [
    ...volumes,
    {
      label: '学习',
      items: [
        { label: '按岗位读', link: '/learn/' },
        { label: '练习', link: '/learn/practice/' },
        { label: '考试', link: '/learn/exam/' },
        {
          label: '培训师',
          collapsed: true,
          items: [
            { label: '从头到尾', link: '/learn/trainer/' },
            ...tools
              .filter((tool) => tool.id === 'training-plan' && applies(tool, used))
              .map((tool) => ({ label: tool.title, link: `/tools/${tool.id}/` })),
            { label: '签到表', link: '/learn/trainer/sign-in/' },
            { label: '组卷', link: '/learn/trainer/paper/' },
            { label: '投影讲评', link: '/learn/trainer/classroom/' },
            { label: '成绩', link: '/learn/trainer/class/' },
            { label: '效果调查', link: '/learn/trainer/survey/' },
          ],
        },
      ],
    },
    {
      label: '工具',
      items: [
        { label: '全部工具', link: '/tools/' },
        ...Object.entries(CATEGORIES).flatMap(([category, label]) => {
          const items = tools
            .filter((tool) => tool.category === category && applies(tool, used))
            .map((tool) => ({ label: tool.title, link: `/tools/${tool.id}/` }));
          return items.length > 0 ? [{ label, collapsed: true, items }] : [];
        }),
      ],
    },
    {
      label: '参考',
      items: [
        { label: '制度对照', link: '/about/compare/' },
        { label: '数值总表', link: '/about/figures/' },
        { label: '解释', link: '/about/rulings/' },
        { label: '法规提示', link: '/about/law/' },
        { label: '法定权益速查', link: '/about/rights/' },
        { label: '术语表', link: '/about/glossary/' },
        { label: '来源对照', link: '/about/sources/' },
        { label: '修订记录', link: '/about/revisions/' },
        { label: '打印', link: '/print/' },
        { label: '离线可用', link: '/about/offline/' },
        { label: '下载', link: '/about/downloads/' },
        { label: '试卷放进学习平台', link: '/about/lms/' },
        { label: '采用这本手册', link: '/about/adopt/' },
      ],
    },
  ];
}

function parts(chapters: Chapter[]): (Link | Group)[] {
  const grouped = Map.groupBy(chapters, (chapter) => chapter.number.split('.')[0] as string);
  return [...grouped].flatMap(([first, members]): (Link | Group)[] => {
    const links = members.map((chapter) => ({
      label: `${chapter.number} ${chapter.title}`,
      link: chapter.url,
    }));
    const label = PARTS[`${members[0]?.volume}.${first}`];
    return label && links.length > 1 ? [{ label: `${first} ${label}`, items: links }] : links;
  });
}
