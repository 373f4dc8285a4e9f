import type { Volume } from '../../volumes.ts';
import { CUSTOMER_SERVICE } from './department.ts';
import { TECHNICAL_AND_WEBSITE } from './department-technical.ts';
import type { Duty } from './duty.ts';
import { OPERATIONS } from './operations.ts';
import { OUTSOURCING } from './outsourcing.ts';
import { RETENTION_PEOPLE } from './retention.ts';
import { RETENTION_CUSTOMERS } from './retention-customers.ts';
import { SERVICE_CENTRE } from './service-centre.ts';
import { SERVICE_RULES } from './service-rules.ts';

/** What recurs, by volume. */
export type Recurring = Record<Volume, readonly Duty[]>;

export const RECURRING: Recurring = {
  operations: OPERATIONS,
  outsourcing: OUTSOURCING,
  retention: [...RETENTION_PEOPLE, ...RETENTION_CUSTOMERS],
  department: [...CUSTOMER_SERVICE, ...TECHNICAL_AND_WEBSITE],
  'service-system': [...SERVICE_RULES, ...SERVICE_CENTRE],
};
