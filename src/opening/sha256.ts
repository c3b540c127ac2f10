/**
 * SHA-256 for pages served without encryption from another computer: there the platform keeps its own to itself.
 * @see FIPS 180-4
 */
const ROUNDS = 64

/** The first 32 bits of the fractional parts of square (or cube) roots of the first primes. */
function fractions(root: (prime: number) => number, many: number): Uint32Array {
  const found: number[] = []
  for (let candidate = 2; found.length < many; candidate++) {
    let prime = true
    for (let by = 2; by * by <= candidate; by++) if (candidate % by === 0) prime = false
    if (prime) found.push((root(candidate) % 1) * 2 ** 32)
  }
  return new Uint32Array(found)
}
const FIRST = fractions(Math.sqrt, 8)
const K = fractions(Math.cbrt, ROUNDS)

/** The message with its one bit, its zeros and its length in bits. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64)
  const message = new Uint8Array(blocks * 64)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(message.length - 4, (bytes.length << 3) >>> 0)
  return view
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The digest of bytes, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = padded(bytes)
  const state = FIRST.slice()
  const words = new Int32Array(ROUNDS)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = view.getInt32(block + t * 4)
    for (let t = 16; t < ROUNDS; t++) {
      const early = words[t - 15]!
      const late = words[t - 2]!
      const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      words[t] = words[t - 16]! + small0 + words[t - 7]! + small1
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let t = 0; t < ROUNDS; t++) {
      const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      const one = (h + big1 + ((e & f) ^ (~e & g)) + K[t]! + words[t]!) | 0
      const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
      const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at]! += word
  }
  const digest = new Uint8Array(32)
  const out = new DataView(digest.buffer)
  for (const [at, word] of state.entries()) out.setUint32(at * 4, word)
  return digest
}
