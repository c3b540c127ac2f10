/** What the table of the events says: fetched with it. */
export const eventTableText = {
  yes: 'yes',
  no: 'no',
  columns: [
    'id',
    'date',
    'date shown',
    'reported',
    'kind',
    'from',
    'to',
    'title',
    'summary',
    'occasion',
    'in reply to',
    'layer',
    'sources',
    'disputed',
    'note',
  ],
}
