// Machine-coded events, made by the same seed each time: as many as asked for, in order of their dates.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const SEED = 19_950_101
const FIRST = Date.UTC(1995, 0, 1)
const DAYS = (Date.UTC(2025, 0, 1) - FIRST) / 86_400_000
const KINDS = [
  ['Make statement', 26],
  ['Consult', 20],
  ['Appeal', 10],
  ['Express intent to cooperate', 9],
  ['Engage in diplomatic cooperation', 8],
  ['Disapprove', 8],
  ['Demand', 5],
  ['Reject', 4],
  ['Threaten', 4],
  ['Provide aid', 3],
  ['Reduce relations', 2],
  ['Coerce', 1],
]
const OUTLETS = 400
const SYLLABLES =
  'ba be da do fa ga ha he ja ka ki ko la li lo ma mi mo na ni no pa pe ra ri ro sa se shi ta te to va vi wa ya yo za zhu'.split(
    ' ',
  )
const OFFICES = [
  'Government',
  'Ministry of Trade',
  'Foreign Ministry',
  'Parliament',
  'Armed Forces',
  'Police',
]
/** What each number of names on a side is worth of a hundred. */
const ON_A_SIDE = [0, 80, 14, 6]

/** Mulberry32. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws places by their weights. */
function drawer(weights, random) {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    sum += weight
    sums[at] = sum
  }
  return () => {
    const sought = random() * sum
    let [from, to] = [0, sums.length - 1]
    while (from < to) {
      const middle = (from + to) >> 1
      if (sums[middle] > sought) to = middle
      else from = middle + 1
    }
    return from
  }
}

/** A long tail: the second is half as frequent as the first, the third a third. */
const tail = count => Array.from({ length: count }, (_, at) => 1 / (at + 1))

function names(count, random, offices) {
  const pick = list => list[Math.floor(random() * list.length)]
  const made = new Set()
  while (made.size < count) {
    const place = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('')
    const name = place[0].toUpperCase() + place.slice(1)
    // some names have a comma, as they do in the sets that machines code: their cell stands in quotes
    const parting = random() < 0.02 ? ', ' : ' '
    made.add(offices && random() < 0.5 ? `${name}${parting}${pick(OFFICES)}` : name)
  }
  return [...made]
}

/** How many events each day has: ever more over the years, fewer at weekends, many in a crisis; `count` in all. */
function daysOf(count, random) {
  const weights = Array.from({ length: DAYS }, (_, day) => {
    const weekend = (day % 7) - 4 > 0 ? 0.6 : 1
    return (1 + (2 * day) / DAYS) * weekend * (0.8 + 0.4 * random())
  })
  for (let crisis = 0; crisis < 20; crisis++) {
    const from = Math.floor(random() * (DAYS - 60))
    for (let day = 0; day < 60; day++) weights[from + day] *= 1 + 3 * (1 - day / 60)
  }
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let [due, given] = [0, 0]
  return weights.map(weight => {
    due += (weight / sum) * count
    const now = Math.round(due) - given
    given += now
    return now
  })
}

const cell = text => (text.includes(',') ? `"${text}"` : text)

/**
 * Writes a file of events with the columns `date,source,event,target,origin`; several names in a cell are parted by `;`.
 * @param actors how many names there are
 * @returns its size in bytes
 */
export async function makeEvents(path, count, actors) {
  const random = seeded(SEED)
  const [who, outlets] = [names(actors, random, true), names(OUTLETS, random, false)]
  const drawActor = drawer(tail(actors), random)
  const drawOutlet = drawer(tail(OUTLETS), random)
  const drawKind = drawer(
    KINDS.map(([, weight]) => weight),
    random,
  )
  const drawNumber = drawer(ON_A_SIDE, random)
  const side = others => {
    const number = drawNumber()
    const drawn = new Set()
    while (drawn.size < number) {
      const one = drawActor()
      if (!others.has(one)) drawn.add(one)
    }
    return drawn
  }
  const said = codes => cell(Array.from(codes, code => who[code]).join(';'))
  const file = createWriteStream(path)
  let bytes = 0
  const write = async text => {
    bytes += Buffer.byteLength(text)
    if (!file.write(text)) await once(file, 'drain')
  }
  let lines = ['date,source,event,target,origin']
  for (const [day, events] of daysOf(count, random).entries()) {
    const date = new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10)
    for (let event = 0; event < events; event++) {
      const from = side(new Set())
      const to = side(from)
      lines.push(`${date},${said(from)},${KINDS[drawKind()][0]},${said(to)},${outlets[drawOutlet()]}`)
    }
    if (lines.length < 4096) continue
    await write(`${lines.join('\n')}\n`)
    lines = []
  }
  if (lines.length > 0) await write(`${lines.join('\n')}\n`)
  file.end()
  await once(file, 'finish')
  return bytes
}
