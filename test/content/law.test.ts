import { expect, it } from 'vitest';
import { handbook } from './repo.ts';

/**
 * The checked list of law references: id, provision as it must be cited, and whether its text was looked up. The list
 * is closed: no other provision may be named anywhere in the handbook.
 */
const GOLDEN: [id: string, provision: string, lookedUp: boolean][] = [
  ['probation-length', '劳动合同法 第十九条', false],
  ['probation-pay', '劳动合同法 第二十条', false],
  ['probation-end', '劳动合同法 第二十一条', false],
  ['rule-making', '劳动合同法 第四条', false],
  ['right-to-know', '劳动合同法 第八条', false],
  ['penalty-agreements', '劳动合同法 第二十五条', false],
  ['resign-notice', '劳动合同法 第三十七条', false],
  ['dismiss-fault', '劳动合同法 第三十九条', false],
  ['dismiss-incompetent', '劳动合同法 第四十条', false],
  ['bottom-ranking', '最高人民法院指导案例18号', true],
  ['leave-papers', '劳动合同法 第五十条', false],
  ['dispatch-posts', '劳动合同法 第六十六条; 劳务派遣暂行规定 第三条', true],
  ['dispatch-share', '劳务派遣暂行规定 第四条', true],
  ['dispatch-return', '劳动合同法 第六十五条; 劳务派遣暂行规定 第十二条', true],
  ['wage-deduction', '工资支付暂行规定 第十六条', true],
  ['working-hours', '劳动法 第三十六、三十八、四十一条', false],
  ['overtime-pay', '劳动法 第四十四条', false],
  ['no-discrimination', '就业促进法 第三条、第二十七条、第二十九条、第三十条', false],
  ['women-hiring', '妇女权益保障法 第四十三条', true],
  ['mental-health', '精神卫生法 第五条', true],
  ['pregnancy-night', '女职工劳动保护特别规定 第六条、第九条', false],
  ['at-least', '民法典 第一千二百五十九条', true],
  ['privacy-basis', '个人信息保护法 第十三条', false],
  ['privacy-notice', '个人信息保护法 第十七条', false],
  ['privacy-provide', '个人信息保护法 第二十三条', false],
  ['privacy-sensitive', '个人信息保护法 第二十八条、第二十九条', false], // only article 28 was looked up
  ['privacy-security', '个人信息保护法 第五十一条', false],
  ['privacy-impact', '个人信息保护法 第五十五条', true],
  ['privacy-breach', '个人信息保护法 第五十七条', false],
  ['marketing-consent', '广告法 第四十三条', true],
  ['quiet-life', '民法典 第一千零三十三条', false],
  ['annual-leave', '职工带薪年休假条例 第二条、第三条', false],
  ['maternity', '女职工劳动保护特别规定 第七条', false],
  ['wedding-mourning', '关于国营企业职工请婚丧假和路程假问题的通知(1980年)', false],
  ['social-insurance', '社会保险法 第五十八条', false],
  ['housing-fund', '住房公积金管理条例 第十五条', false],
];

it('cites exactly the provisions of the checked list, to the letter', () => {
  expect(handbook.law.map((note) => [note.id, note.provision, note.checked])).toEqual(GOLDEN);
});
