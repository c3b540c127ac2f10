/** What is said of rows that could not be read: fetched only where there are some. */
export const faultsText = {
  told: (rows: number, total: number) =>
    `${rows.toLocaleString('en')} of ${total.toLocaleString('en')} rows could not be read`,
  title: 'What could not be read',
  lead: 'Each was set aside; everything else is shown.',
  heads: ['File', 'Line', 'Column', 'Value', 'Reason'],
  wholeRow: '(the row)',
  emptyCell: '(empty)',
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  close: 'Close',
}
