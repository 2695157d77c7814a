import { skipLeading } from '../skip-leading.ts'
import { speakerAfter } from './speaker-after.ts'
import { speakerBefore } from './speaker-before.ts'
import type { Heuristic } from './heuristic.ts'
import { speaksInFirstPerson } from './statement.ts'

const dashes = '—–-'

/** A first name or initials with an age or nothing, as testimonials are signed: `— J.S.`, `— Petra K., 58`. */
const isPrivatelySigned = (after: string): boolean =>
  dashes.includes(after.charAt(skipLeading(after, '*_>')) || ' ') &&
  /^[\s*_>]*[—–-]{1,2}\s*[*_]*(?:(?:\p{Lu}\.\s?){1,3}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?)\s*[*_]*(?:,\s*(?:age[d]?\s*)?\d{1,2}\b[^.]{0,40}|\s*\(\d{1,2}\)|,\s*[\p{L}\s]{0,20})?[*_\s.]*$/u.test(
    after,
  )
const testimonialSection =
  /testimonial|patient stor|success stor|reviews?$|what .{0,30} say|témoignage|erfahrungsbericht|kundenstimmen|testimonios|testimonianze|depoimentos|ervaringen|患者(?:故事|の声)|体験談/i

export const testimonials: readonly Heuristic[] = [
  {
    name: 'private-signature',
    reason: 'Initials, or a first name with an age, sign the words of a patient or customer',
    kind: 'testimonial',
    applies: ({ after }) => isPrivatelySigned(after.text),
  },
  {
    name: 'lay-speaker',
    reason: 'A patient, user or customer speaks from experience, for which there is no reference',
    kind: 'testimonial',
    applies: context =>
      speakerAfter(context) === 'layperson' || (!context.cited && speakerBefore(context) === 'layperson'),
  },
  {
    name: 'testimonial-section',
    reason: 'Under a heading such as Testimonials or What our patients say, quotations are testimonials',
    kind: 'testimonial',
    applies: context => testimonialSection.test(context.section) && speaksInFirstPerson(context),
  },
]
