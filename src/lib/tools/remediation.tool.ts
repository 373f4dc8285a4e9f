import { Track, TrackInput, trackFindings } from '../rules/remediation/track.ts';
import { defineTool } from './define.ts';
import { showTrack } from './remediation-words.ts';

export default defineTool({
  id: 'remediation',
  category: 'partners',
  title: '服务商整改跟踪',
  summary: '把查出的问题列成表，看哪些要发通知、哪些在办、哪些逾期要升级或处罚，下一个期限是哪天。',
  volumes: ['outsourcing'],
  topics: ['vendor', 'communication', 'escalation'],
  input: TrackInput,
  output: Track,
  fields: {
    asOf: { kind: 'date', label: '核对的日子', help: '通常是今天。' },
    findings: {
      kind: 'table',
      label: '查出的问题',
      help: '没有发生的日子留空。通知另定了期限的填约定的期限，没有另定的留空。',
      columns: {
        vendor: { kind: 'text', label: '外包商' },
        what: { kind: 'text', label: '问题' },
        kind: {
          kind: 'choice',
          label: '类别',
          options: { service: '不达标或违约', issue: '合作中的问题' },
          initial: 'service',
        },
        foundOn: { kind: 'date', label: '查实或收到' },
        noticeOn: { kind: 'date', label: '收到通知或答复' },
        deadline: { kind: 'date', label: '约定的期限' },
        doneOn: { kind: 'date', label: '改好或处理完' },
        result: {
          kind: 'choice',
          label: '复查结论',
          options: { none: '未复查', passed: '合格', partly: '部分合格', failed: '不合格' },
          initial: 'none',
        },
        repeated: { kind: 'check', label: '再次发生' },
      },
    },
  },
  dateFrom: 'asOf',
  needsHolidays: true,
  compute: trackFindings,
  show: (value, input) => showTrack(value, input.asOf),
  examples: [
    {
      title: '一个月里查出的五件事',
      volume: 'outsourcing',
      date: '2026-06-15',
      input: {
        asOf: '2026-06-15',
        findings: [
          {
            vendor: '甲公司',
            what: '质检得分低于合同',
            kind: 'service',
            foundOn: '2026-05-11',
            noticeOn: '2026-05-13',
            doneOn: '2026-05-26',
            result: 'passed',
          },
          {
            vendor: '甲公司',
            what: '班长缺编',
            kind: 'service',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-03',
            result: 'none',
          },
          {
            vendor: '甲公司',
            what: '回复超时',
            kind: 'service',
            foundOn: '2026-05-18',
            noticeOn: '2026-05-20',
            result: 'none',
            repeated: true,
          },
          {
            vendor: '乙公司',
            what: '系统口径没有同步',
            kind: 'issue',
            foundOn: '2026-06-08',
            noticeOn: '2026-06-09',
            deadline: '2026-06-12',
            result: 'none',
            repeated: true,
          },
          { vendor: '乙公司', what: '录音缺失', kind: 'service', foundOn: '2026-06-12', result: 'none' },
        ],
      },
      verdict: '共5项：逾期没有改好2项、待发通知或答复1项、办理中1项、已办结1项。',
    },
    {
      title: '限期的最后一天',
      volume: 'outsourcing',
      date: '2026-06-17',
      input: {
        asOf: '2026-06-17',
        findings: [
          {
            vendor: '甲公司',
            what: '班长缺编',
            kind: 'service',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-03',
            result: 'none',
          },
        ],
      },
      verdict: '共1项：办理中1项。',
    },
    {
      title: '限期的下一天',
      volume: 'outsourcing',
      date: '2026-06-18',
      input: {
        asOf: '2026-06-18',
        findings: [
          {
            vendor: '甲公司',
            what: '班长缺编',
            kind: 'service',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-03',
            result: 'none',
          },
        ],
      },
      verdict: '共1项：逾期没有改好1项。',
    },
    {
      title: '查实后过了三个工作日还没有发通知',
      volume: 'outsourcing',
      date: '2026-06-05',
      input: {
        asOf: '2026-06-05',
        findings: [
          {
            vendor: '乙公司',
            what: '擅自换项目经理',
            kind: 'service',
            foundOn: '2026-06-01',
            result: 'none',
          },
        ],
      },
      verdict: '共1项：通知或答复逾期1项。',
    },
    {
      title: '复查部分合格和不合格',
      volume: 'outsourcing',
      date: '2026-07-01',
      input: {
        asOf: '2026-07-01',
        findings: [
          {
            vendor: '甲公司',
            what: '满意度不达标',
            kind: 'service',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-02',
            doneOn: '2026-06-15',
            result: 'partly',
          },
          {
            vendor: '乙公司',
            what: '账号共用',
            kind: 'service',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-02',
            result: 'failed',
            repeated: true,
          },
        ],
      },
      verdict: '共2项：整改不力1项、部分合格待另发通知1项。',
    },
    {
      title: '国庆前发的通知，工作日跳过假期',
      volume: 'outsourcing',
      date: '2026-10-09',
      input: {
        asOf: '2026-10-09',
        findings: [
          {
            vendor: '甲公司',
            what: '抽检记录不全',
            kind: 'service',
            foundOn: '2026-09-28',
            noticeOn: '2026-09-29',
            result: 'none',
          },
        ],
      },
      verdict: '共1项：办理中1项。',
    },
    {
      title: '改好了，等复查',
      volume: 'outsourcing',
      date: '2026-06-16',
      input: {
        asOf: '2026-06-16',
        findings: [
          {
            vendor: '甲公司',
            what: '知识库没有更新',
            kind: 'service',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-02',
            deadline: '2026-06-12',
            doneOn: '2026-06-15',
            result: 'none',
          },
        ],
      },
      verdict: '共1项：已改好待复查1项。',
    },
    {
      title: '都已办结',
      volume: 'outsourcing',
      date: '2026-06-16',
      input: {
        asOf: '2026-06-16',
        findings: [
          {
            vendor: '甲公司',
            what: '交接清单缺项',
            kind: 'issue',
            foundOn: '2026-06-01',
            noticeOn: '2026-06-02',
            deadline: '2026-06-05',
            doneOn: '2026-06-05',
            result: 'none',
          },
        ],
      },
      verdict: '这项已办结。',
    },
  ],
});
