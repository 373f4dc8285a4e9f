import type * as z from 'zod/mini';
import { addDays, dateOf, daysBetween } from '../dates.ts';
import { type Figures, readFigure } from '../figures.ts';
import type { MeetingDue, MeetingDueInput } from '../rules/meetings/due.ts';
import { readDay } from './day-words.ts';
import type { Outcome } from './define.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof MeetingDueInput>;
type Of<W extends MeetingDue['what']> = Extract<MeetingDue, { what: W }>;

/** The outcome of a check of a meeting, a notice or an appraisal in words; `subject` is its name. */
export function showMeetingDue(value: MeetingDue, input: Input, subject: string, figures: Figures): Outcome {
  switch (value.what) {
    case 'monthly-review':
      return showReview(value, input.what === 'monthly-review' ? input.heldOn : value.latest);
    case 'rep-meeting':
      return showRepMeeting(value, subject);
    case 'training':
      return showTraining(value, input.what === 'training' ? input : { trainingOn: value.publishBy });
    case 'window':
      return showWindow(value, input.what === 'window' ? input.month : '');
    case 'communication':
      return showCommunication(value, input.what === 'communication' ? input.months.length : 0, figures);
    default:
      return showWeekly(value, subject);
  }
}

function showReview({ inTime, reviewsMonth, latest }: Of<'monthly-review'>, heldOn: string): Outcome {
  const what = `评议${reviewsMonth}的月评会，最迟${readDay(latest)}开。`;
  return {
    tone: inTime ? 'good' : 'bad',
    verdict: inTime ? `来得及：${what}` : `开晚了${daysBetween(latest, heldOn)}天：${what}`,
    remarks: [
      '遇休息日不顺延；期限以前都是法定节假日的，由部门经理另定日子，事先通知。',
      '开会时正在当班的员工可以不参加。',
    ],
    next: inTime ? [`再晚${daysBetween(heldOn, latest) + 1}天开，就晚了。`] : [],
    calendar: [{ date: latest, title: '月评会最迟这天开', description: `评议${reviewsMonth}的工作。` }],
  };
}

function showRepMeeting(value: Of<'rep-meeting'>, subject: string): Outcome {
  const { meetingOn, reportDueOn, reportDueBeforeMeeting: due } = value;
  return {
    tone: due ? 'plain' : 'caution',
    verdict: `${subject}：${readDay(meetingOn)}开，班长的报告${due ? '已经' : '那时还没有'}到期。`,
    remarks: [
      ...(due ? [] : ['班长会前先交已有的数据和主要问题，正式的报告仍按期交。']),
      '遇到法定节假日的，由客服部主任另定，提前通知。',
      '不当班的业务代表和各班班长参加；休息日来开会的时间按加班规定计算。',
    ],
    next: [`服务质量分析报告最迟${readDay(reportDueOn)}交给客服部主任。`],
    calendar: [
      { date: meetingOn, title: subject, description: '客服部主任主持，客服中心主任参加。' },
      { date: reportDueOn, title: '截止：服务质量分析报告', description: '班长交给客服部主任。' },
    ],
    law: ['working-hours', 'overtime-pay'],
  };
}

function showTraining(
  { publishBy, inTime }: Of<'training'>,
  input: { trainingOn: string; publishedOn?: string | undefined },
): Outcome {
  const what = `${readDay(input.trainingOn)}的培训，最迟${readDay(publishBy)}公布安排。`;
  const late = daysBetween(publishBy, input.publishedOn ?? publishBy);
  return {
    tone: inTime === null ? 'plain' : inTime ? 'good' : 'bad',
    verdict: inTime === null ? what : inTime ? `来得及：${what}` : `公布晚了${late}天：${what}`,
    remarks: ['由部门主管公布，写明培训的内容、时间和地点。'],
    next:
      inTime === false
        ? [`照这天公布，培训最早改到${readDay(addDays(input.trainingOn, late))}。`]
        : [`${readDay(addDays(publishBy, 1))}起公布就晚了。`],
    calendar: [{ date: publishBy, title: '培训安排最迟这天公布', description: what }],
  };
}

function showWindow(value: Of<'window'>, month: string): Outcome {
  const days = `${readDay(value.opensOn)}至${readDay(value.closesOn)}做。`;
  return {
    tone: value.inTime === null ? 'plain' : value.inTime ? 'good' : 'bad',
    verdict:
      value.inTime === null
        ? `${month}的考核：${days}`
        : `${value.inTime ? '来得及' : '不在期限之内'}：${month}的考核，${days}`,
    remarks: [
      '截止日遇休息日、节假日顺延到首个工作日，开始日不变。',
      ...unknownYearsRemark(value.unknownYears),
    ],
    next: [`${readDay(addDays(value.closesOn, 1))}起再做，就过了期限。`],
    calendar: [
      { date: value.opensOn, title: `开始：${month}的考核`, description: days },
      { date: value.closesOn, title: `截止：${month}的考核`, description: days },
    ],
  };
}

function showCommunication({ monthsShort }: Of<'communication'>, months: number, figures: Figures): Outcome {
  const atLeast = figures.number('vendor.meetingsPerMonth', 'times');
  const short = monthsShort.length > 0;
  return {
    tone: short ? 'bad' : 'good',
    verdict: short ? `沟通会次数不够：${monthsShort.join('、')}。` : `沟通会够数：${months}个月都开了。`,
    remarks: ['沟通会由外包管理负责人召集并主持。'],
    next: [`每月不到${readFigure(atLeast)}，就不够数。`],
  };
}

function showWeekly(value: Of<'centre' | 'section'>, subject: string): Outcome {
  const { startsAt, minutesBy, dayOff } = value;
  return {
    tone: dayOff ? 'caution' : 'plain',
    verdict: dayOff
      ? `${subject}：${readDay(startsAt)}正逢${dayOff}，由主持人另定日子。`
      : `${subject}：${readDay(startsAt)}开，纪要${readDay(minutesBy)}以前完成。`,
    remarks: [
      ...(dayOff
        ? ['改到别的工作日，事先通知；纪要从实际开会的日子算起。']
        : ['纪要遇休息日顺延到下个工作日。']),
      ...unknownYearsRemark(value.unknownYears),
    ],
    next: [`再下次是${readDay(addDays(dateOf(startsAt), 7))}${startsAt.slice(10).trim()}。`],
    calendar: dayOff
      ? []
      : [
          {
            date: dateOf(startsAt),
            clock: startsAt.slice(11),
            title: subject,
            description: '会前备好上周总结和本周计划。',
          },
          {
            date: dateOf(minutesBy),
            clock: minutesBy.slice(11),
            title: `截止：${subject}纪要`,
            description: '由综合办公室完成，先请发言人确认。',
          },
        ],
  };
}
