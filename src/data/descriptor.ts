import * as z from 'zod/mini'
import { text } from '../text/text'
import { yearOf } from '../time/day'
import { type Day, parseEdtf } from '../time/edtf'
import { DataError } from './error'
import { type DatasetInfo, SIDES } from './types'

// the page's policy forbids eval, which zod would otherwise try
z.config({ jitless: true })

/** Name of the descriptor's file, below the data folder. */
export const DESCRIPTOR = 'datapackage.json'

/** First and last day of an interval `a/b`, both included; null where the text is none. */
function daySpan(cell: string): readonly [Day, Day] | null {
  try {
    const { bounds, precision } = parseEdtf(cell)
    if (precision !== 'interval' || bounds.lower === null || bounds.upper === null) return null
    return [bounds.lower, bounds.upper]
  } catch {
    return null
  }
}

const say = text.loading.descriptor
const name = () => z.string(say.text).check(z.minLength(1, say.empty))

const Field = z.object({
  name: name(),
  type: name(),
  constraints: z.optional(
    z.object({
      required: z.optional(z.boolean()),
      enum: z.optional(z.array(z.string())),
      maxLength: z.optional(z.number()),
      pattern: z.optional(z.string()),
    }),
  ),
})

const Resource = z.object({
  name: name(),
  path: name(),
  schema: z.object({ fields: z.array(Field) }),
})

const Descriptor = z.object({
  name: name(),
  version: z.string(say.text).check(z.regex(/^\d+\.\d+\.\d+$/, say.version)),
  title: name(),
  extent: z
    .string(say.text)
    .check(z.refine(span => /^\d{4}\/\d{4}$/.test(span) && daySpan(span) !== null, say.extent)),
  window: z.string(say.text).check(z.refine(span => daySpan(span) !== null, say.window)),
  sides: z.tuple([z.enum(SIDES), z.enum(SIDES)], say.sides(SIDES)),
  leaders: z.tuple([name(), name()], say.leaders),
  resources: z.array(Resource, say.resources),
})

/** The descriptor as far as the app and the data check read it. */
export type Descriptor = z.infer<typeof Descriptor>
export type DescriptorField = z.infer<typeof Field>

/**
 * Reads datapackage.json.
 * @throws DataError naming the key that is wrong.
 */
export function parseDescriptor(content: string): Descriptor {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DataError(DESCRIPTOR, 'unreadable', text.loading.files.json(why))
  }
  const parsed = z.safeParse(Descriptor, json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new DataError(
    DESCRIPTOR,
    'unreadable',
    text.loading.files.descriptor(where, issue?.message ?? 'invalid'),
  )
}

/** What the app needs of the descriptor. */
export function infoOf(descriptor: Descriptor): DatasetInfo {
  const extent = daySpan(descriptor.extent) ?? [0, 0]
  return {
    id: descriptor.name,
    version: descriptor.version,
    title: descriptor.title,
    extent: [yearOf(extent[0]), yearOf(extent[1])],
    window: daySpan(descriptor.window) ?? extent,
    sides: descriptor.sides,
    leaders: descriptor.leaders,
  }
}
