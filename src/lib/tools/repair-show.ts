import type { Batch } from '../rules/repair/batch.ts';
import type { Beyond, TOLD } from '../rules/repair/beyond.ts';
import { INTAKE, type Intake } from '../rules/repair/intake.ts';
import type { Progress } from '../rules/repair/progress.ts';
import type { Outcome } from './define.ts';
import type { Checklist } from './outcome.ts';

export const TOLD_WORDS: Record<(typeof TOLD)[number], string> = {
  why: '为什么修不好，依据哪一项检测',
  difference: '补办和更换的区别，适用哪一种',
  procedure: '到哪里办、带什么、收不收费、多久能拿到',
  'old-terminal': '旧终端交回还是注销，什么时候不能再用',
  data: '业务和数据怎样保留或者迁移',
  objection: '不同意检测结果找谁复核',
};

const item = (text: string, clause: string, who?: string): Checklist['items'][number] => ({
  text,
  clause: `dep.repair.${clause}`,
  ...(who ? { who } : {}),
});

export function showIntake(value: Intake): Outcome {
  const missing = value.missing.map((key) => INTAKE[key].no).join('、');
  const [first] = value.missing;
  return {
    tone: value.missing.length === 0 ? 'good' : value.mayTest ? 'caution' : 'bad',
    verdict:
      value.missing.length === 0
        ? '接收手续齐了。'
        : `${value.mayTest ? '可以检测，接收手续还没有齐' : '还不能检测'}：${missing}。`,
    remarks: ['锁定的密码由客户自己输入，不问、不记。', '检测结果如实告诉客户，不得谎报。'],
    next: first ? [`补齐${value.missing.length}样就齐了，先办：${INTAKE_STEPS[first]}`] : [],
    checklist: {
      title: '接收终端',
      items: [
        item('请客户自己锁定终端；锁不住的记在维修单上。', 'lock', '前台接待人员'),
        item('听客户讲问题，判断服务方式。', 'needs', '前台接待人员'),
        item('核对证件，只看不留。', 'needs', '前台接待人员'),
        item('当面查验，损坏和残缺写上维修单，请客户签字。', 'inspect', '前台接待人员'),
        item('加电检测，使故障再现，分析原因。', 'reproduce'),
        item('帮客户填完故障维修单，本人签字。', 'form', '前台接待人员'),
        item('把客户一联交给客户。', 'form', '前台接待人员'),
        item('说明原因和解决方案，讲怎样避免再发。', 'explain', '维修工程师'),
      ],
    },
    law: ['privacy-sensitive'],
  };
}

const INTAKE_STEPS: Record<keyof typeof INTAKE, string> = {
  locked: '请客户自己锁定。',
  needs: '听客户讲问题，判断服务方式。',
  papers: '核对证件，只看不留。',
  inspected: '当着客户的面查验。',
  reproduced: '加电检测，使故障再现。',
  form: '填完维修单，请客户签字。',
  copy: '把客户一联交给客户。',
};

export function showBatch(value: Batch): Outcome {
  const early = value.sendOn !== value.cycleOn;
  return {
    tone: 'plain',
    verdict: value.waitDays === 0 ? '当天送出。' : `${value.sendOn}随下一批送出，还要等${value.waitDays}天。`,
    remarks: ['客户等着用的，随时送出，不等周期。'],
    next: early
      ? [`不急的话，可以随${value.cycleOn}那一批送。`]
      : value.waitDays > 0
        ? ['客户说等着用，就改为当天送出。']
        : [],
    calendar: [{ date: value.sendOn, title: '送出返修', description: '带上返修单，登记台账。' }],
    checklist: {
      title: '送出返修',
      items: [
        item('详细填写返修单。', 'return-form'),
        item('登记台账：编号、批次、厂家、原因、送出时间。', 'return-ledger'),
        item('记下集成商答应完成的时间和答复人，告诉客户。', 'follow-up-record', '负责人'),
      ],
    },
  };
}

export function showProgress(value: Progress): Outcome {
  const words = {
    returned: '已经回库，记下回库时间和换修情况。',
    running:
      value.daysLeft === 1 ? '今天到期，还没有回库。' : `还没有到期，还有${value.daysLeft}天（含到期当天）。`,
    overdue: `超期${value.daysOver}天，今天就催办，并告诉等候的客户。`,
  };
  return {
    tone: { returned: 'good', running: 'plain', overdue: 'bad' }[value.state] as Outcome['tone'],
    verdict: `${words[value.state]}${value.tellCentre ? '反复超期，还要报技术服务中心。' : ''}`,
    remarks: ['期限是集成商自己答应的；与集成商的时限由合同约定，手册不代定。'],
    next:
      value.state === 'running'
        ? [
            value.daysLeft === 1
              ? '今天过了还没有回库，就要催办并告诉客户。'
              : `过了这${value.daysLeft}天还没有回库，就要催办并告诉客户。`,
          ]
        : value.state === 'overdue' && !value.tellCentre
          ? ['再超期，就报技术服务中心。']
          : [],
    ...(value.state === 'overdue'
      ? {
          checklist: {
            title: '超期以后',
            items: [
              item('向集成商催办。', 'follow-up', '负责人'),
              item('把新的时间告诉等候的客户。', 'follow-up-record', '负责人'),
              item('把答复的人、时间和预计完成的时间记入台账。', 'follow-up-record', '负责人'),
              ...(value.tellCentre ? [item('报技术服务中心。', 'follow-up-record', '负责人')] : []),
            ],
          },
        }
      : {}),
  };
}

export function showBeyond(value: Beyond): Outcome {
  const untold = value.untold.map((point) => TOLD_WORDS[point]).join('；');
  return {
    tone: value.mayProceed ? 'good' : 'bad',
    verdict: value.mayProceed
      ? '可以办理。'
      : `还不能办理：${[
          ...(value.cancelFirst ? ['先注销旧终端'] : []),
          ...(value.untold.length > 0 ? [`还有${value.untold.length}样没有讲清`] : []),
        ].join('，')}。`,
    remarks: value.untold.length > 0 ? [`还要讲清：${untold}。`] : [],
    next: value.mayProceed
      ? []
      : value.cancelFirst
        ? ['改为更换的，不需要先注销；由客户按自己的情况选。']
        : [`讲清这${value.untold.length}样、当面写给客户，就可以办理。`],
    checklist: {
      title: '修不好时要讲清的',
      items: Object.values(TOLD_WORDS).map((text) => item(`${text}。`, 'replace-explain', '前台接待人员')),
    },
  };
}
