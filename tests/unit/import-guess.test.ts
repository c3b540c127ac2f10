import { describe, expect, test } from 'vitest'
import { guess } from '../../src/data/import/guess'
import type { Role } from '../../src/data/import/importTypes'
import { guessSeparator } from '../../src/data/import/listSeparator'
import { plainName } from '../../src/data/import/roleNames'

/** What the columns of a table are guessed to be, by name. */
function guessed(header: string, ...rows: string[]) {
  const names = header.split(',')
  const cells = rows.map(row => row.split(','))
  const block = { rows: cells, lines: cells.map((_, at) => at + 2), faults: [], bytes: 0 }
  const made = guess(names, block, null)
  const mapping = Object.fromEntries(
    Object.entries(made.guess.mapping).map(([role, at]) => [role, names[at]]),
  ) as Partial<Record<Role, string>>
  return { ...made, mapping }
}

describe('Columns are guessed by name and contents', () => {
  test('the smallest table: a date and a title', () => {
    const { mapping, askDayOrder } = guessed('date,title', '2021-07-11,Letters', '2021-08,Talks')
    expect(mapping).toEqual({ date: 'date', title: 'title' })
    expect(askDayOrder).toBe(false)
  })

  test('a source beside a target acts; where the row comes from is its origin', () => {
    const { mapping } = guessed(
      'date,source,event,target,origin',
      '1995-01-03,CHN,042,PRK,Reuters',
      '1995-01-04,USA,112,PRK,AFP',
    )
    expect(mapping).toEqual({ date: 'date', from: 'source', to: 'target', kind: 'event', source: 'origin' })
  })

  test('a source with nobody beside it is a citation', () => {
    const { mapping } = guessed('date,title,source', '2021-07-11,Letters,KCNA')
    expect(mapping).toEqual({ date: 'date', title: 'title', source: 'source' })
  })

  test('from, to, type, title and source of a hand-coded sheet', () => {
    expect(
      guessed('Date,From,To,Type,Title,Source,Notes', '2021-07-11,Kim,Xi,letter,Treaty,KCNA,long text')
        .mapping,
    ).toEqual({
      date: 'Date',
      from: 'From',
      to: 'To',
      kind: 'Type',
      title: 'Title',
      source: 'Source',
      summary: 'Notes',
    })
  })

  test('from and to are days where they hold days', () => {
    const { mapping } = guessed('from,to,event', '2018-03-25,2018-03-28,Visit', '2018-05-07,2018-05-08,Visit')
    expect(mapping).toEqual({ date: 'from', endDate: 'to', title: 'event' })
  })

  test('GDELT', () => {
    const { mapping } = guessed(
      'GLOBALEVENTID,SQLDATE,MonthYear,Year,Actor1Code,Actor1Name,Actor2Code,Actor2Name,EventCode,EventRootCode,SOURCEURL',
      '1,20210711,202107,2021,CHN,CHINA,PRK,NORTH KOREA,042,04,https://example.org/a',
      '2,20210712,202107,2021,PRK,NORTH KOREA,CHN,CHINA,043,04,https://example.org/b',
    )
    expect(mapping).toEqual({
      date: 'SQLDATE',
      from: 'Actor1Name',
      to: 'Actor2Name',
      kind: 'EventRootCode',
      source: 'SOURCEURL',
    })
  })

  test('ICEWS', () => {
    const { mapping } = guessed(
      'Event ID,Event Date,Source Name,Source Country,Event Text,CAMEO Code,Target Name,Target Country,Publisher',
      '1,1995-01-01,Xi,China,Make a visit,042,Kim,North Korea,Xinhua',
    )
    expect(mapping).toMatchObject({
      date: 'Event Date',
      from: 'Source Name',
      to: 'Target Name',
      kind: 'Event Text',
      source: 'Publisher',
    })
  })

  test('year, month and day in three columns', () => {
    const { mapping } = guessed('year,month,day,actor1,actor2', '1995,1,31,A,B', '1996,2,28,B,A')
    expect(mapping).toEqual({ year: 'year', month: 'month', day: 'day', from: 'actor1', to: 'actor2' })
  })

  test('Chinese and Korean headers', () => {
    expect(
      guessed('日期,发信人,收信人,类型,标题,来源', '2021年7月11日,金正恩,习近平,信,条约,人民日报').mapping,
    ).toEqual({
      date: '日期',
      from: '发信人',
      to: '收信人',
      kind: '类型',
      title: '标题',
      source: '来源',
    })
    expect(
      guessed('날짜,보낸 사람,받는 사람,종류,제목,출처', '2021년 7월 11일,김정은,시진핑,편지,조약,통신')
        .mapping,
    ).toEqual({
      date: '날짜',
      from: '보낸 사람',
      to: '받는 사람',
      kind: '종류',
      title: '제목',
      source: '출처',
    })
    expect(guessed('年,月,日,事件', '2021,7,11,会谈').mapping).toEqual({
      year: '年',
      month: '月',
      day: '日',
      title: '事件',
    })
  })

  test('a column is the date by what it holds, whatever it is called', () => {
    expect(guessed('x1,x2', 'Letters,11 July 2021', 'Talks,12 July 2021').mapping.date).toBe('x2')
  })

  test('no date is found where there is none', () => {
    expect(guessed('when,title', 'spring,Letters', 'summer,Talks').mapping).toEqual({ title: 'title' })
    expect(guessed('date,title', ',Letters', ',Talks').mapping).toEqual({ title: 'title' })
    expect(guessed('amount,title', '1234,Letters', '5678,Talks').mapping).toEqual({ title: 'title' })
  })

  test.each(['11-Jul-21', '7/28/21', '03/04/21', 'nope'])(
    'a column called date is it, with %s in it, so that its rows say what is wrong',
    cell => {
      expect(guessed('date,title', `${cell},Letters`).mapping).toEqual({ date: 'date', title: 'title' })
      // even where another one could be read: it may be the day of coding
      expect(guessed('date,coded', `${cell},2021-07-11`).mapping).toEqual({ date: 'date' })
    },
  )

  test('a year is the date where a column called date says less', () => {
    expect(guessed('date,year,title', 'spring,2021,Letters').mapping).toEqual({
      year: 'year',
      title: 'title',
    })
  })

  test('the second column of a name stands for nothing by itself', () => {
    const header = 'date,actor,actor (2),title,title (2),column 6'
    expect(guessed(header, '2021-01-03,PRC,DPRK,first,second,z').mapping).toEqual({
      date: 'date',
      actors: 'actor',
      title: 'title',
    })
    // not numbered because one before it has the name: they are two sides
    expect(guessed('date,actor (1),actor (2)', '2021-01-03,PRC,DPRK').mapping).toEqual({
      date: 'date',
      from: 'actor (1)',
      to: 'actor (2)',
    })
  })

  test('names alone, without directions, take part', () => {
    expect(guessed('date,actors,event', '2021-07-11,Kim; Xi,Talks').mapping).toEqual({
      date: 'date',
      actors: 'actors',
      title: 'event',
    })
  })

  test('headers are compared without case, spaces, signs and full width', () => {
    expect(['Event_Date', ' EVENT DATE ', 'Ｅｖｅｎｔ－ｄａｔｅ'].map(plainName)).toEqual(
      Array(3).fill('eventdate'),
    )
  })
})

describe('The order of day and month', () => {
  test('is decided by rows that can only have one', () => {
    const { guess: choices, askDayOrder, dayOrderRows } = guessed('date,title', '7/11/2021,a', '25/7/2021,b')
    expect(choices.dayOrder).toBe('day-month')
    expect(askDayOrder).toBe(false)
    expect(dayOrderRows).toEqual([
      { line: 2, text: '7/11/2021' },
      { line: 3, text: '25/7/2021' },
    ])
    expect(guessed('date,title', '7/11/2021,a', '7/25/2021,b').guess.dayOrder).toBe('month-day')
  })

  test('is asked for where no row decides it', () => {
    const { guess: choices, askDayOrder, dayOrderRows } = guessed('date,title', '7/11/2021,a', '2021-01-02,b')
    expect(choices.dayOrder).toBe('auto')
    expect(askDayOrder).toBe(true)
    expect(dayOrderRows).toEqual([{ line: 2, text: '7/11/2021' }])
  })

  test('is asked for where rows contradict each other', () => {
    const { askDayOrder, dayOrderRows } = guessed('date,t', '7/11/2021,a', '25/7/2021,b', '7/25/2021,c')
    expect(askDayOrder).toBe(true)
    expect(dayOrderRows.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  test('needs no question where every row says it itself', () => {
    expect(guessed('date,title', '7/7/2021,a', '25/7/2021,b', '7/25/2021,c').askDayOrder).toBe(false)
  })
})

describe('What parts lists', () => {
  test('is a sign whose parts recur', () => {
    expect(guessSeparator([['Kim; Xi', 'Kim', 'Xi'], ['Li']])).toBe(';')
    expect(guessSeparator([['金正恩、习近平', '金正恩', '习近平']])).toBe('、')
    expect(guessSeparator([['A|B', 'A', 'B|C', 'C']])).toBe('|')
    expect(guessSeparator([['A/B', 'A', 'B/A']])).toBe('/')
  })
  test('is none where the sign is part of a name', () => {
    expect(guessSeparator([['Kim, Jong Un', 'Xi, Jinping', 'Li, Keqiang']])).toBe('')
    const twice = ['Kim, Jong Un', 'Kim, Yo Jong', 'Xi, Jinping', 'Li, Keqiang']
    expect(guessSeparator([[...twice, ...twice]])).toBe('')
    expect(guessSeparator([['AFP/Reuters', 'KCNA', 'AFP/Reuters', 'DPA/AP']])).toBe('')
    expect(guessSeparator([['Kim', 'Xi']])).toBe('')
  })
  test('is a comma only where it clearly parts names', () => {
    expect(guessSeparator([['China, DPRK', 'China, ROK', 'ROK, DPRK']])).toBe(',')
    expect(guessSeparator([['China, DPRK', 'China']])).toBe('')
  })
})
