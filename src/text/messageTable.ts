/** Strings of the table of messages. */
export const messageTableText = {
  year: 'Year',
  rule: (rule: string, what: string) => `${rule}: ${what}`,
  total: 'both',
  unit: 'Unit',
  period: 'Period counted',
  note: 'Note',
  uncertain: 'Year uncertain',
} as const
