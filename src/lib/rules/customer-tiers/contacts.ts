export const VALUES = ['high', 'middle', 'ordinary'] as const;
export const RISKS = ['low', 'medium', 'high'] as const;

interface Contact {
  figure: string;
  unit: 'month' | 'workday';
}

const care = (name: string): Contact => ({ figure: `customer-tiers.${name}`, unit: 'month' });
const within = (name: string): Contact => ({ figure: `customer-tiers.${name}`, unit: 'workday' });

/** The figure that says when to contact a customer of each value and risk (ret.tiers.matrix); null: no call is made. */
export const CONTACTS: Record<(typeof VALUES)[number], Record<(typeof RISKS)[number], Contact | null>> = {
  high: { low: care('careHigh'), medium: within('highMedium'), high: within('highHigh') },
  middle: { low: care('careMiddle'), medium: within('middleMedium'), high: within('middleHigh') },
  ordinary: { low: null, medium: null, high: within('ordinaryHigh') },
};
