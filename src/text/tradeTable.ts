/** Strings of the table of trade. */
export const tradeTableText = {
  columns: [
    'Period',
    'Series',
    'Flow',
    'Vintage',
    'US$ million',
    'Rounded to',
    'Status',
    'Layer',
    'Drawn',
    'Source',
  ],
  flows: { total: 'both ways', 'prc-to-dprk': 'PRC to DPRK', 'dprk-to-prc': 'DPRK to PRC' },
  vintages: { first: 'first', revised: 'revised' },
  gap: (flow: string) => `${flow}: no source has a figure`,
  printed: 'printed',
  yes: 'yes',
  no: 'no',
} as const
