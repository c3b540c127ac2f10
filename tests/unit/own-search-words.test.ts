import { describe, expect, it } from 'vitest'
import { ownDate, ownDateLabel, ownId, ownTitle, rowOfId, sideTeller } from '../../src/model/engine/rowWords'
import { ownColumns } from './ownRows'

describe('the words of a row', () => {
  it('are its own title, else who, whom and what', () => {
    const columns = ownColumns([
      { title: ' Talks in Dandong ', from: ['CHN'], kind: 'Meet' },
      { from: ['USA'], to: ['CHN'], kind: 'Consult' },
      { from: ['USA', 'USA', 'CHN'], kind: 'Meet' },
      { from: ['A', 'B', 'C', 'D', 'E'], to: ['F'] },
      { to: ['CHN'], kind: 'Praise' },
      { kind: 'Earthquake' },
      {},
    ])
    expect([...Array(columns.rows).keys()].map(row => ownTitle(columns, row))).toEqual([
      'Talks in Dandong',
      'USA → CHN: Consult',
      'USA, CHN: Meet',
      'A, B, C and 2 more → F',
      '→ CHN: Praise',
      'Earthquake',
      'Event without a title',
    ])
  })

  it('give the date as it was understood, in every time zone', () => {
    const columns = ownColumns([
      { date: '2021-07-11' },
      { date: '2022-09' },
      { date: '2023-01-05/2023-01-08' },
    ])
    expect([0, 1, 2].map(row => ownDateLabel(columns, row))).toEqual([
      '11 Jul 2021',
      'Sep 2022',
      '5–8 Jan 2023',
    ])
    expect(ownDate(columns, 0)).toMatchObject({ text: '2021-07-11', precision: 'day' })
    expect(ownDate(columns, 1)).toMatchObject({ text: '2022-09', precision: 'month' })
  })

  it('name a row by its line, whatever the order of the list', () => {
    const columns = ownColumns([{ date: '2022-01-02' }, { date: '2021-01-01' }])
    expect([0, 1].map(row => ownId(columns, row))).toEqual(['3', '2'])
    expect(rowOfId(columns, '3')).toBe(0)
    expect(rowOfId(columns, '4')).toBeNull()
    expect(rowOfId(columns, '3x')).toBeNull()
  })
})

describe('the side of a row', () => {
  const columns = ownColumns([
    { from: ['USA'], to: ['CHN'] },
    { from: ['CHN'], to: ['USA'] },
    { from: ['RUS', 'CHN', 'USA'] },
    { from: ['RUS'], to: ['USA'] },
    { to: ['CHN'] },
    {},
  ])
  it('is that of who acts, else of whom it is about', () => {
    const side = sideTeller(columns, ['USA', 'CHN'])
    expect([0, 1, 2, 3, 4, 5].map(side)).toEqual(['DPRK', 'PRC', 'both', 'third', 'PRC', 'third'])
  })
  it('is nobody’s where the set has no two sides', () => {
    expect(sideTeller(columns, null)(0)).toBe('third')
  })
})
