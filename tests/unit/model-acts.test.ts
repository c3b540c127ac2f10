import { describe, expect, it } from 'vitest'
import type { ClaimRow, EventRow } from '../../src/data/types'
import type { Act } from '../../src/model/act'
import { buildActs, directionOf } from '../../src/model/acts'
import { conflictsOf, shownConflicts } from '../../src/model/conflicts'
import { displayName } from '../../src/model/names'
import { makeClaim, makeConflict, makeConflictClaim, makeDataset, makeEvent } from './fixtures'

const ON = { context: true, background: false }
const OFF = { context: false, background: false }

/** The one act that an event and claims about it make. */
function actOf(event: EventRow, claims: readonly ClaimRow[] = [], scope = ON): Act {
  return buildActs(makeDataset({ events: [event], claims }), scope).byId.get(event.id)!
}
const claim = (field: ClaimRow['field'], value: string, rest: Partial<ClaimRow> = {}) =>
  makeClaim({ event: 'e', field, value, ...rest })

describe('the day at which an act is drawn', () => {
  const drawn = (printed: string, ...claims: ClaimRow[]) =>
    actOf(makeEvent({ id: 'e', date: printed }), claims).date.text

  it('is the printed one where nothing else is claimed', () => {
    expect(drawn('2021-09-25')).toBe('2021-09-25')
    expect(drawn('2021-09-25', claim('reported', '2021-09-24'))).toBe('2021-09-25')
  })

  it('is the day sent before the day it happened, however narrow', () => {
    expect(drawn('2022-09', claim('happened', '2022-09-10'), claim('sent', '2022-09-08/2022-09-09'))).toBe(
      '2022-09-08/2022-09-09',
    )
  })

  it('is then the narrowest, then a stated one, then the first in the file', () => {
    expect(drawn('2022-09', claim('sent', '[2022-09-01..2022-09-20]'), claim('sent', '2022-09-19'))).toBe(
      '2022-09-19',
    )
    expect(
      drawn('2022-09', claim('sent', '2022-09-18', { basis: 'inferred' }), claim('sent', '2022-09-19')),
    ).toBe('2022-09-19')
    expect(drawn('2022-09', claim('sent', '2022-09-18'), claim('sent', '2022-09-19'))).toBe('2022-09-18')
  })

  it('never gives a printed day up for a wider range or an uncertain day', () => {
    // The floods message: printed 24 July 2021, sent on the 23rd or 24th
    expect(drawn('2021-07-24', claim('sent', '[2021-07-23,2021-07-24]'))).toBe('2021-07-24')
    // The answer of 30 July 2021: sent some day until then
    expect(drawn('2021-07-30', claim('sent', '[..2021-07-30]'))).toBe('2021-07-30')
    // The briefing of 23 March 2021: perhaps sent on the 22nd
    expect(drawn('2021-03-23', claim('sent', '2021-03-22?'))).toBe('2021-03-23')
    expect(drawn('2021-03-23', claim('sent', '2021-03-22~'))).toBe('2021-03-23')
  })

  it('passes over such a claim to the next that may replace the day', () => {
    expect(drawn('2021-09-25', claim('sent', '2021-09-22?'), claim('happened', '2021-09-23'))).toBe(
      '2021-09-23',
    )
  })

  it('may give a month up for an uncertain day', () => {
    expect(drawn('2021-06', claim('happened', '2021-06-21?'))).toBe('2021-06-21?')
  })

  it('takes no claim of a hidden layer', () => {
    const event = makeEvent({ id: 'e', date: '2021-09-25' })
    const act = actOf(event, [claim('sent', '2021-09-22')], OFF)
    expect([act.date.text, act.sent, act.reported, act.claims]).toEqual(['2021-09-25', null, null, []])
  })
})

describe('sent and reported', () => {
  it("gives the printed day as the report's once a claim has moved the act: 22 and 25 September 2021", () => {
    const act = actOf(makeEvent({ id: 'e', date: '2021-09-25' }), [
      claim('sent', '2021-09-22'),
      claim('reported', '2021-09-25'),
    ])
    expect([act.date.text, act.sent?.text, act.reported?.text]).toEqual([
      '2021-09-22',
      '2021-09-22',
      '2021-09-25',
    ])
    expect(act.printed.text).toBe('2021-09-25')
  })

  it('gives the claimed report where the printed month holds the day sent: 19 and 21 September 2022', () => {
    const act = actOf(makeEvent({ id: 'e', date: '2022-09' }), [
      claim('sent', '2022-09-19'),
      claim('reported', '2022-09-21'),
    ])
    expect([act.date.text, act.reported?.text]).toEqual(['2022-09-19', '2022-09-21'])
  })

  it('gives none where act and report are of one day, or only a wider date was printed', () => {
    expect(actOf(makeEvent({ id: 'e' }), [claim('reported', '2021-07-01')]).reported).toBeNull()
    expect(actOf(makeEvent({ id: 'e', date: '2022-09' }), [claim('sent', '2022-09-19')]).reported).toBeNull()
  })

  it('holds a printed limit to be no report: the answer of March 2021, sent on the 22nd', () => {
    const act = actOf(makeEvent({ id: 'e', date: '[2021-03-23..2021-07-11]', dateBasis: 'bounded' }), [
      claim('sent', '2021-03-22'),
      claim('reported', '[2021-03-22,2021-03-23]'),
    ])
    expect([act.date.text, act.reported?.text]).toEqual(['2021-03-22', '[2021-03-22,2021-03-23]'])
  })

  it('keeps a day sent that was not allowed to replace the printed one, for delays', () => {
    const act = actOf(makeEvent({ id: 'e', date: '2021-03-23' }), [claim('sent', '2021-03-22?')])
    expect([act.date.text, act.sent?.text]).toEqual(['2021-03-23', '2021-03-22?'])
  })
})

describe('the year of an act', () => {
  it('holds its bounds wholly, else there is none', () => {
    const year = (date: string) => actOf(makeEvent({ date })).year
    expect(year('2021-12-31')).toBe(2021)
    expect(year('2021')).toBe(2021)
    expect(year('2021?')).toBe(2021)
    expect(year('[2018-03..2021-08]')).toBeNull()
    expect(year('[..2021-08]')).toBeNull()
    expect(year('2018/..')).toBeNull()
  })
})

describe('direction', () => {
  const dataset = makeDataset()
  const of = (kind: EventRow['kind'], from: string[], to: string[] = []) =>
    directionOf(dataset, { kind, from, to })

  it('goes from the side that acts to the side addressed', () => {
    expect(of('message', ['kim-jong-un'], ['xi-jinping'])).toBe('dprk-to-prc')
    expect(of('statement', ['wang-yi'], ['ri-ryong-nam'])).toBe('prc-to-dprk')
  })

  it('is mutual where both sides act together', () => {
    expect(of('meeting', ['xi-jinping', 'kim-jong-un'])).toBe('mutual')
    expect(of('statement', ['prc', 'dprk'])).toBe('mutual')
    expect(of('meeting', ['wang-yi'], ['ri-ryong-nam'])).toBe('mutual')
  })

  it('is other where it does not pass between the two', () => {
    expect(of('message', ['vladimir-putin'], ['kim-jong-un'])).toBe('other')
    expect(of('statement', ['wang-yi'])).toBe('other')
    expect(of('visit', ['wang-yi'], ['us'])).toBe('other')
  })

  it('does not exist for the other kinds', () => {
    expect(of('sanctions', ['prc', 'russia'], ['un-security-council'])).toBeNull()
    expect(of('appointment', ['ri-ryong-nam'], ['xi-jinping'])).toBeNull()
    expect(of('commemoration', ['kim-jong-un'])).toBeNull()
  })
})

describe("leaders' messages", () => {
  it('are messages between the two leaders alone', () => {
    const way = (partial: Parameters<typeof makeEvent>[0]) => actOf(makeEvent(partial)).leaderMessage
    expect(way({})).toBe('dprk-to-prc')
    expect(way({ from: ['xi-jinping'], to: ['kim-jong-un'] })).toBe('prc-to-dprk')
    expect(way({ from: ['vladimir-putin'], to: ['kim-jong-un'] })).toBeNull()
    expect(way({ kind: 'statement' })).toBeNull()
  })
})

describe('replies', () => {
  const events = [
    makeEvent({ id: 'first', date: '2021-07-01' }),
    makeEvent({ id: 'second', date: '2021-07-24' }),
    makeEvent({ id: 'outside', date: '2022-02-04', layer: 'context' }),
    makeEvent({ id: 'reply', date: '2021-07-30', inReplyTo: ['first', 'second'], replyBasis: 'unspecified' }),
    makeEvent({ id: 'passing', date: '2021-08-01', inReplyTo: ['first'], tier: 'background' }),
  ]

  it('know what answers them, of the acts in scope', () => {
    const { byId } = buildActs(makeDataset({ events }), ON)
    expect(byId.get('first')!.answeredBy).toEqual(['reply'])
    const all = buildActs(makeDataset({ events }), { context: true, background: true })
    expect(all.byId.get('first')!.answeredBy).toEqual(['reply', 'passing'])
  })

  it('follow a claim instead of the row while its layer is shown', () => {
    const claims = [makeClaim({ event: 'reply', field: 'in_reply_to', value: 'second;outside' })]
    const dataset = makeDataset({ events, claims })
    const on = buildActs(dataset, ON).byId
    expect([on.get('reply')!.inReplyTo, on.get('reply')!.replyBasis]).toEqual([
      ['second', 'outside'],
      'stated',
    ])
    expect(on.get('first')!.answeredBy).toEqual([])
    expect(on.get('outside')!.answeredBy).toEqual(['reply'])
    const off = buildActs(dataset, OFF).byId
    expect(off.get('reply')!.inReplyTo).toEqual(['first', 'second'])
    expect(off.get('reply')!.replyBasis).toBe('unspecified')
  })
})

describe('layers and tiers', () => {
  const events = [
    makeEvent({ id: 'late', date: '2022' }),
    makeEvent({ id: 'context', date: '2021-07-01', layer: 'context' }),
    makeEvent({ id: 'wide', date: '2021' }),
    makeEvent({ id: 'open', date: '[..2021-08]' }),
    makeEvent({ id: 'passing', date: '2020', tier: 'background' }),
    makeEvent({ id: 'twin', date: '2021-07-01' }),
  ]
  const dataset = makeDataset({ events })

  it('stand in date order: lower bound, upper bound, file order', () => {
    const ids = (scope: typeof ON) => buildActs(dataset, scope).acts.map(({ id }) => id)
    expect(ids(ON)).toEqual(['wide', 'context', 'twin', 'open', 'late'])
    expect(ids(OFF)).toEqual(['wide', 'twin', 'open', 'late'])
    expect(ids({ context: false, background: true })).toEqual(['passing', 'wide', 'twin', 'open', 'late'])
  })

  it('find the background by id, never a hidden layer', () => {
    const { byId } = buildActs(dataset, OFF)
    expect(byId.get('passing')?.id).toBe('passing')
    expect(byId.has('context')).toBe(false)
  })
})

describe('conflicts', () => {
  const conflicts = [
    makeConflict({
      id: 'count',
      kind: 'count',
      layer: 'article',
      targets: ['event:e', 'year:2021'],
      note: 'a',
    }),
    makeConflict({ id: 'day', kind: 'timing', layer: 'context', targets: ['event:f'], note: 'b' }),
    makeConflict({ id: 'split', kind: 'fact', layer: 'context', targets: ['event:f', 'count:c'], note: 'c' }),
  ]
  const conflictClaims = [
    makeConflictClaim({ conflict: 'count', claim: 'five', source: 'cheng-2021#p11' }),
    makeConflictClaim({ conflict: 'count', claim: 'three', source: 'asmolov-2022' }),
    makeConflictClaim({ conflict: 'count', claim: 'four', source: 'kcnawatch', layer: 'context' }),
    makeConflictClaim({ conflict: 'day', claim: 'the 25th' }),
    makeConflictClaim({ conflict: 'day', claim: 'the 22nd', source: 'kcnawatch', layer: 'context' }),
    makeConflictClaim({ conflict: 'split', claim: 'one' }),
    makeConflictClaim({ conflict: 'split', claim: 'other' }),
  ]
  const dataset = makeDataset({
    events: [makeEvent({ id: 'e' }), makeEvent({ id: 'f' })],
    conflicts,
    conflictClaims,
  })
  const shown = (scope: typeof ON) =>
    shownConflicts(dataset, scope).map(({ id, claims }) => [id, claims.length])

  it('show where at least two of their claims do', () => {
    expect(shown(ON)).toEqual([
      ['count', 3],
      ['day', 2],
      ['split', 2],
    ])
    expect(shown(OFF)).toEqual([
      ['count', 2],
      ['split', 2],
    ])
  })

  it('hide the note of a hidden layer', () => {
    expect(conflictsOf(dataset, ON, 'count:c')[0]!.row.note).toBe('c')
    expect(conflictsOf(dataset, OFF, 'count:c')[0]!.row.note).toBe('')
  })

  it('are found by event, by number, by year and by their own id', () => {
    const ids = (target: Parameters<typeof conflictsOf>[2]) =>
      conflictsOf(dataset, ON, target).map(({ id }) => id)
    expect(ids({ type: 'event', id: 'f' })).toEqual(['day', 'split'])
    expect(ids({ type: 'count', id: 'c' })).toEqual(['split'])
    expect(ids('year:2021')).toEqual(['count'])
    expect(ids({ type: 'conflict', id: 'day' })).toEqual(['day'])
    expect(ids({ type: 'trade', id: 'e' })).toEqual([])
  })

  it('make an act disputed by count and fact, not by timing', () => {
    const on = buildActs(dataset, ON).byId
    expect([on.get('e')!.disputed, on.get('f')!.disputed]).toEqual([true, true])
    const timing = makeDataset({
      events: [makeEvent({ id: 'f' })],
      conflicts: [conflicts[1]!],
      conflictClaims,
    })
    const act = buildActs(timing, ON).byId.get('f')!
    expect([act.disputed, act.conflicts.map(({ id }) => id)]).toEqual([false, ['day']])
  })
})

describe('names', () => {
  it("shows the actors table's name", () => {
    const dataset = makeDataset()
    expect(displayName(dataset, 'kim-jong-un')).toBe('Kim Jong Un')
    expect(displayName(dataset, 'nobody')).toBe('nobody')
  })
})
