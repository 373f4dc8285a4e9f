import type { SheetNote } from './score-words.ts';

export const STARS: SheetNote = { remark: '评星除了分数，还要看投诉、失误和工作完成得怎样。' };

/** For sheets whose points are examples: nobody loses points by them before they are settled and made public. */
export const EXAMPLE_VALUES: SheetNote = {
  remark:
    '这张表的分值、要求和扣分都是示例值，由公司填写、同员工讨论并公布以后才能用来评分，以前的月份不补评。',
  law: ['rule-making'],
};

/** For the sheet of which the source keeps the first lines only. */
export const DEPUTY_VALUES: SheetNote = {
  remark: '附件四原表只存服务质量的前半，其余各行的分值是补写的示例值，公司填写并公布以后才能用来评分。',
  law: ['rule-making'],
};
