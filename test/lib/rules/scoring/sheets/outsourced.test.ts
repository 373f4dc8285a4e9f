import { expect, test } from 'vitest';
import { OUTSOURCED } from '../../../../../src/lib/rules/scoring/sheets/outsourced.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = {
  month: '2026-08',
  satisfaction: 100,
  accuracy: 100,
  resolution: 100,
  callTimeliness: 100,
  inquiryTimeliness: 100,
  qualitativeMark: 100,
};

test('B-6.2-01, B-6.3-07: what each line has, and what each fault costs once', () => {
  expect(printed(OUTSOURCED, figuresOf('outsourcing'), SOUND)).toEqual([
    '# satisfaction 客户满意度 20',
    '½ satisfaction 客户满意度 10 out.appraisal.quantitative-method outsourcing-scoring',
    '# accuracy 服务准确率 16',
    '½ accuracy 服务准确率 8 out.appraisal.quantitative-method outsourcing-scoring',
    '# resolution 问题解决率 16',
    '½ resolution 问题解决率 8 out.appraisal.quantitative-method outsourcing-scoring',
    '# callTimeliness 接听及时率 8',
    '½ callTimeliness 接听及时率 4 out.appraisal.quantitative-method outsourcing-scoring',
    '# inquiryTimeliness 回复及时率 8',
    '½ inquiryTimeliness 回复及时率 4 out.appraisal.quantitative-method outsourcing-scoring',
    '# discipline 工作纪律 12',
    'violations 查实的违反纪律 每处 0.6 out.kpi.discipline-score',
    '# qualitative 工作态度和团队协作 20',
    '½ qualitativeMark 定性评分 10 out.appraisal.qualitative-method outsourcing-scoring',
    '= 达标 75 达标线',
    '= 优秀 90',
    '~ satisfaction 客户满意度 out.kpi.indicators outsourcing-kpi-targets',
    '~ accuracy 服务准确率 out.kpi.indicators outsourcing-kpi-targets',
    '~ resolution 问题解决率 out.kpi.indicators outsourcing-kpi-targets',
    '~ callTimeliness 接听及时率 out.kpi.indicators outsourcing-kpi-targets',
    '~ inquiryTimeliness 回复及时率 out.kpi.indicators outsourcing-kpi-targets',
  ]);
});

test('whose month it is', () => {
  expect(OUTSOURCED.who).toBe('外包客服人员');
});
