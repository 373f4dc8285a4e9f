/** Words of asking that say nothing about what is asked for; set aside where they stand by themselves. */
export const ASKING = new Set(
  `怎么算 怎么计算 如何计算 怎样计算 计算器 算一下 算一算 测一测 测一下 怎么办 怎么样 怎么做 怎么弄 怎么写 怎么填 怎么走 怎么说 怎么 怎样 咋办 咋 如何 什么时候 什么时间 什么样的 什么样 什么意思 什么 啥时候 啥意思 啥
  哪些 哪个 哪里 哪儿 哪几 几个 哪一 谁来 由谁 找谁 问谁 给谁 为什么 为啥 为何 多少 多大 多高 能不能 可不可以 要不要 是不是 有没有 会不会 用不用 该不该 行不行 算不算 对不对 需不需要 需要 准不准
  可以 能否 是否 可否 请问 想问 想知道 告诉我 问一下 我想 我要 我们 你们 他们 咱们 人家 一下 这个 那个 这些 那些 这种 的时候 时候 到底 究竟 一般 通常 应该 应当 该怎么 
  怎么会 有什么 有哪些 是什么 算是 就是 还是 或者 以及 如果 要是 的话 然后 因为 所以 但是 出了 有关 关于 相关 方面 规定是 有规定吗 具体 一共 总共 分别 指的是 指什么 叫什么 叫做
  必须 不能 不可以 不许 不准 得要 才能 才算`.split(/\s+/u),
);

/** Single characters of grammar; a pair that holds one counts only where the handbook has it as a word. */
export const GRAMMAR = new Set(
  '的了吗呢吧啊呀么着过是在有要会能把被让给和与跟及或就都也还又我你您他她它这那哪谁几个想得地到从对向为于以其之而且则并等所将由再才可该应去来上下里中后前时不没算叫做说看找用',
);

/** What asks for something to do it with: a tool, a form. */
export const DOING =
  /计算|测算|核算|试算|算一|算出|怎么算|怎样算|如何算|工具|测一测|自测|打印|填写|填表|组卷|[算测表单]$|^[算测填练]/u;

/** What asks for questions to practise with. */
export const PRACTISING = /(?<![问主课议话])题|考试|笔试|考核|测验|练/u;

/** What asks for an amount, and the unit where it names one. */
export const AMOUNT =
  /(?:几|多少)(个?工作日|个月|小时|分钟|[次天日月年岁分秒点名个人条项周元级倍类种份位])/gu;

/** Two characters of one word with an amount or a particle between them. */
export const BETWEEN =
  /(\p{Script=Han})(?:(?:几|多少|\d+|半)(?:次|天|个|分|小时)|[了过个])的?(\p{Script=Han})/gu;

/** What a kind of question makes likely in its answer: tokens of which a text that has one goes before others. */
export const HINTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /多久|多长时间|几点|什么时候|多快|何时|时限|期限/u,
    ['#天', '#小时', '#分钟', '#个月', '#点', '#工作日', '#个工作日'],
  ],
  [/能不能|可不可以|可以.*吗|能.*吗|准不准|允许|让不让|行不行|行吗/u, ['不得', '禁止', '擅自', '批准']],
  [/是什么|什么是|什么叫|叫什么|指什么|什么意思|[才就]?算/u, ['界定', '是指']],
  [/为什么|为啥|为何|图什么/u, ['目的', '为了', '意义']],
  [/谁|哪个部门|哪个人/u, ['负责', '批准']],
];

/** Words that nearly every rule could have: they say little about which one is meant. */
export const FAINT = new Set(
  '工具 上班 公司 工作 员工 时间 情况 问题 东西 事情 时候 自己 打电 电话'.split(' '),
);
