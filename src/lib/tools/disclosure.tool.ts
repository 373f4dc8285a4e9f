import type { Figures } from '../figures.ts';
import { type Change, DisclosureRequest } from '../rules/disclosure/conditions.ts';
import { Disclosure, decideDisclosure } from '../rules/disclosure/decide.ts';
import { MANAGERS } from '../rules/disclosure/routes.ts';
import { VOLUME_SLUGS } from '../volumes.ts';
import { defineTool } from './define.ts';

const date = '2026-06-01';

export default defineTool({
  id: 'disclosure',
  category: 'conduct',
  title: '客户资料披露核对',
  summary: '有人来要客户资料：能不能给，转给谁，要记下什么，还缺哪个条件。',
  volumes: ['operations', ...VOLUME_SLUGS.filter((volume) => volume !== 'operations')],
  topics: ['confidentiality', 'userdata', 'security', 'reporting'],
  input: DisclosureRequest,
  output: Disclosure,
  fields: {
    requester: {
      kind: 'choice',
      label: '谁来要资料',
      options: {
        self: '客户本人',
        third: '第三方（亲友、同事、代理人、其他公司）',
        media: '媒体',
        authority: '政府、公安、司法机关',
      },
    },
    decidedBy: {
      kind: 'choice',
      label: '由谁答复',
      help: '部门经理一级，各册分别指部门经理、客服经理、客服部主任、中心经理、外包管理负责人。',
      options: { staff: '接待的员工', leader: '班长', manager: '部门经理一级' },
      initial: 'staff',
    },
    identityVerified: {
      kind: 'check',
      label: '来要资料的人，身份已经验证',
      help: '光有姓名和号码不够，还要核对登记过的其他资料，或者回拨登记的电话。',
    },
    writtenConsent: {
      kind: 'check',
      label: '有客户的书面许可或者授权',
      help: '写明接收方、用途和资料范围。客户本人要自己的资料，不用书面许可。',
    },
    papersChecked: { kind: 'check', label: '机关的证件和法律文书，法务已经核对' },
  },
  compute: decideDisclosure,
  show: (value, input, figures) => {
    const self = input.requester === 'self';
    return {
      tone: value.mayDisclose ? 'good' : 'bad',
      verdict: value.mayDisclose
        ? self
          ? '可以给他本人的资料。'
          : '可以提供，只给许可或者文书范围以内的资料。'
        : `不能给${value.forwardTo ? `，转${value.forwardTo}处理` : ''}。`,
      remarks: [
        ...(!value.mayDisclose && self
          ? ['请他用登记的电话再打来，或者凭证件办理；有冒充嫌疑的，报告当班班长。']
          : []),
        ...(!value.mayDisclose && !self
          ? [
              value.forwardTo
                ? '请对方稍候，礼貌说明会有人联系；不透露有没有这位客户。'
                : '礼貌说明不能提供；不透露有没有这位客户。',
            ]
          : []),
        ...(value.record.length > 0 ? [`记下对方的${value.record.join('、')}。`] : []),
        ...(value.recordGiven.length > 0 ? [`提供以后登记：${value.recordGiven.join('、')}。`] : []),
        ...(input.requester === 'authority' && !value.mayDisclose
          ? ['机关依法调取的，有配合的义务，不要拒绝，也不要自己提供；交法务核对文书后办理。']
          : []),
        ...(input.requester === 'media' ? ['不对媒体发表看法，由公司授权的人答复。'] : []),
        ...(value.mayDisclose && !self && input.requester !== 'authority'
          ? ['向别人提供个人信息，一般要先告知客户并取得单独同意，见法规提示；许可的写法请法务核对。']
          : []),
      ],
      next: value.missing.map(
        (set) => `${set.map((change) => words(change, figures)).join('，并且')}，就可以提供。`,
      ),
      ...(self ? { law: ['privacy-sensitive'] } : { law: ['privacy-provide', 'privacy-sensitive'] }),
    };
  },
  examples: [
    {
      title: '自称客户本人，身份还没有验证',
      volume: 'operations',
      date,
      input: { requester: 'self', decidedBy: 'staff' },
      verdict: '不能给。',
    },
    {
      title: '客户本人，身份验证过了',
      volume: 'operations',
      date,
      input: { requester: 'self', decidedBy: 'staff', identityVerified: true },
      verdict: '可以给他本人的资料。',
    },
    {
      title: '第三方带着书面许可来找班长',
      volume: 'operations',
      date,
      input: { requester: 'third', decidedBy: 'leader', identityVerified: true, writtenConsent: true },
      verdict: '不能给，转部门经理处理。',
    },
    {
      title: '部门经理：许可有了，身份也验证了',
      volume: 'operations',
      date,
      input: { requester: 'third', decidedBy: 'manager', identityVerified: true, writtenConsent: true },
      verdict: '可以提供，只给许可或者文书范围以内的资料。',
    },
    {
      title: '部门经理：只有许可，身份没有验证',
      volume: 'operations',
      date,
      input: { requester: 'third', decidedBy: 'manager', writtenConsent: true },
      verdict: '不能给。',
    },
    {
      title: '记者打来电话',
      volume: 'operations',
      date,
      input: { requester: 'media', decidedBy: 'staff' },
      verdict: '不能给，转直接上级处理。',
    },
    {
      title: '部门经理：公安的法律文书，法务核对过',
      volume: 'operations',
      date,
      input: { requester: 'authority', decidedBy: 'manager', papersChecked: true },
      verdict: '可以提供，只给许可或者文书范围以内的资料。',
    },
    {
      title: '客户服务体系：公安来找业务代表',
      volume: 'service-system',
      date,
      input: { requester: 'authority', decidedBy: 'staff', identityVerified: true },
      verdict: '不能给，转班长处理。',
    },
    {
      title: '运营部：客户的家人有客户的书面许可',
      volume: 'department',
      date,
      input: { requester: 'third', decidedBy: 'manager', identityVerified: true, writtenConsent: true },
      verdict: '不能给。',
    },
    {
      title: '客户保有：办过授权手续的代理人',
      volume: 'retention',
      date,
      input: { requester: 'third', decidedBy: 'staff', identityVerified: true, writtenConsent: true },
      verdict: '可以提供，只给许可或者文书范围以内的资料。',
    },
    {
      title: '外包坐席：同行来打听一位客户',
      volume: 'outsourcing',
      date,
      input: { requester: 'third', decidedBy: 'staff' },
      verdict: '不能给，转班长处理。',
    },
  ],
});

function words(change: Change, figures: Figures): string {
  const manager = MANAGERS[figures.volume];
  const texts: Record<Change, string> = {
    identity: '验证来人的身份',
    consent: '取得客户的书面许可',
    manager: `由${manager}办理`,
    papers: '由法务核对证件和法律文书',
  };
  return texts[change];
}
