import { decideDisclosure } from '../../../src/lib/rules/disclosure/decide.ts';
import { threatRule } from '../../../src/lib/rules/emergency/threat.ts';
import { meetingPoints } from '../../../src/lib/rules/meeting-conduct/points.ts';
import { problemChannel } from '../../../src/lib/rules/reporting/channel.ts';
import type { Event } from '../../../src/lib/rules/reporting/events.ts';
import { routeReport } from '../../../src/lib/rules/reporting/route.ts';
import { VOLUME_SLUGS } from '../../../src/lib/volumes.ts';
import type { Topic } from '../topic.ts';

const DECIDERS: Record<string, string> = { 员工: 'staff', 班长: 'leader', 部门经理: 'manager' };
const REQUESTERS: Record<string, string> = {
  本人: 'self',
  第三方: 'third',
  媒体: 'media',
  政府: 'authority',
};
/** What the source calls the superior that the handbook calls 直接上级. */
const SUPERIOR: Record<string, string> = { 直接上级: '主管上级' };

export default {
  'meeting-penalty': {
    volumes: ['department'],
    values: ['deduct_points'],
    answer: (figures, input: Partial<Parameters<typeof meetingPoints>[1]>) => {
      const none = { late: 0, leftEarly: 0, phoneUse: 0, unprepared: 0, absent: 0 };
      return { deduct_points: meetingPoints(figures, { ...none, ...input }).value.deductPoints };
    },
  },
  'must-report': {
    volumes: ['operations', 'department', 'service-system'],
    values: ['listed', 'category', 'may_skip_level', 'report_afterwards', 'report_to'],
    answer: (figures, { unit, event, urgent }: { unit: string; event: Event; urgent?: boolean }) => {
      const centre = unit === 'technical' ? 'technical' : 'customer-service';
      const { value } = routeReport(figures, { event, unit: centre, role: 'staff', urgent, onDuty: true });
      return {
        listed: value.listed,
        category: value.category,
        may_skip_level: value.maySkipLevel,
        report_afterwards: value.reportAfterwards,
        report_to: value.tell[0]?.who ?? null,
      };
    },
  },
  'problem-channel': {
    volumes: ['department'],
    values: ['channel', 'by', 'to'],
    answer: (figures, input: Parameters<typeof problemChannel>[1]) => ({
      ...problemChannel(figures, input).value,
    }),
  },
  'threat-call': {
    volumes: ['operations'],
    values: ['rule_triggers'],
    answer: (figures, { managerEtaMinutes: eta }: { managerEtaMinutes: number | null }) => ({
      rule_triggers: threatRule(
        figures,
        eta === null ? { managerUnreachable: true } : { managerEtaMinutes: eta },
      ).value,
    }),
  },
  disclosure: {
    volumes: VOLUME_SLUGS,
    values: ['may_disclose', 'forward_to', 'record'],
    answer: (figures, input: Record<string, unknown>) => {
      const decidedBy = DECIDERS[String(input.decidedBy)] ?? input.decidedBy;
      const requester = REQUESTERS[String(input.requester)] ?? input.requester;
      const request = { ...input, decidedBy, requester } as Parameters<typeof decideDisclosure>[1];
      const { value } = decideDisclosure(figures, request);
      return {
        may_disclose: value.mayDisclose,
        forward_to: value.forwardTo && (SUPERIOR[value.forwardTo] ?? value.forwardTo),
        record: value.record.length > 0 ? value.record : null,
      };
    },
  },
} satisfies Record<string, Topic>;
