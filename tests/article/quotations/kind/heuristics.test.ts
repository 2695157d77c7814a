import { describe, expect, test } from 'vitest'
import { blockHeuristics, inlineHeuristics } from '../../../../src/article/quotations/kind/judge.ts'
import { impressionsOf } from '../../../support/impressions.ts'
import { places } from '../../../../src/article/quotations/kind/places.ts'

/** For each heuristic: articles whose last quotation it decides, and articles like them that something else decides. */
const examples: Record<string, { readonly decides: readonly string[]; readonly leaves: readonly string[] }> =
  {
    'in-heading': {
      decides: ['## “Walking eases the pain,” says Bell'],
      leaves: ['“Walking eases the pain,” says Bell'],
    },
    'in-reference': {
      decides: ['Walking helps [1].\n\n## References\n\n1. Bell R. “Walking eases the pain.” 2019.'],
      leaves: [
        'Walking helps [1]. Bell said “walking eases the pain”.\n\n## References\n\n1. Bell R. Walking. 2019.',
      ],
    },
    'within-claim': {
      decides: ['Bell writes:\n\n> Most of them called it “a cloud over every day” and stayed at home.'],
      leaves: ['> **Note:** Bell writes that “most of them stayed at home in winter”.'],
    },
    'within-marks': {
      decides: ['Some think “my doctor says ‘nothing can be done about it’ again”.'],
      leaves: ['My doctor says ‘nothing can be done about it’.'],
    },
    'one-or-two-words': {
      decides: ['Bell calls it “brain fog”.'],
      leaves: ['Bell calls it “a fog that never lifts for long”.'],
    },
    'named-term': {
      decides: ['This is known as “post exertional malaise of runners”.'],
      leaves: ['He said that “the pain is worse after running”.'],
    },
    modifier: {
      decides: [
        'Bell argues that the “pain is weakness” story is wrong.',
        'We dropped the old “one size fits all” approach.',
        'Bell repeats that the “stop walking whenever your back hurts at all” message is wrong.',
      ],
      leaves: ['Bell confirmed that “pain is no weakness” in adults.'],
    },
    'few-words': {
      decides: ['Some have “heavy legs all day”.'],
      leaves: ['Bell said “legs are heavy”.'],
    },
    'title-case': {
      decides: [
        'She wrote “Walking Through the Longest Night” there.',
        'She wrote “Une Marche à Pied Nocturne” there.',
      ],
      leaves: ['She wrote “Walking through the longest night is hard” there.'],
    },
    'named-work': {
      decides: [
        'Read the article “how walking eases the pain of thousands”.',
        'See “pain and sleep in older walkers”.',
        'Read the article “walking vs. pain”.',
        'Read the article on “the long road to a better night”.',
      ],
      leaves: [
        'Bell writes in the article that “walking eases the pain”.',
        'Read the article “walking at night. Pain at noon”.',
      ],
    },
    bibliographic: {
      decides: ['Osei K, “walking and the pain of many older adults”, Journal of Walking, 2011'],
      leaves: ['Bell said “walking eases the pain of many older adults”, and in May 2011 said so again.'],
    },
    'named-document': {
      decides: [
        '工作组表示，应当凭「居住地址变更证明」办理手续。',
        '委員会は「睡眠の質に関する法律」と述べた。',
      ],
      leaves: ['工作组表示：「居住地址变更证明已经停止办理」。'],
    },
    'whole-link': {
      decides: ['More: [“walking and the pain of older adults”](https://example.org).'],
      leaves: ['Bell said “[walking](https://example.org) eases the pain of older adults”.'],
    },
    'private-signature': {
      decides: [
        '“It changed the way that we live.” — Petra K., 58',
        '“It changed the way that we live.” – J.S.',
      ],
      leaves: ['“It changed the way that we live.” — Petra Keller, head of the clinic'],
    },
    'lay-speaker': {
      decides: [
        '“It changed the way that we live,” says one patient.',
        'One user wrote: “it changed the way that we live”.',
      ],
      leaves: ['“It changed the way that we live,” says a professor.'],
    },
    'testimonial-section': {
      decides: ['## Testimonials\n\nShort: “I sleep through the night again, and so does he”.'],
      leaves: ['## Sleep\n\nBell said: “I sleep through the night again, and so does he”.'],
    },
    'attributed-after': {
      decides: [
        '“Walking eases the pain,” said the minister.',
        '“Walking eases the pain,” Dr. Ruth Bell adds.',
        '“Does walking ease the pain?” Bell asked.',
        '“Walking eases the pain,” according to Bell.',
        '「毎日三十分の散歩が痛みを和らげる」と述べた。',
      ],
      leaves: [
        'Walking helps. “It eases the pain in older people.” These studies report as much.',
        'The “walking eases the pain” claim is old.',
        '“Walking eases the pain”; the minister said so.',
      ],
    },
    signed: {
      decides: ['“Walking eases the pain of most adults.” — Ruth Bell, nurse'],
      leaves: ['“Walking eases the pain of most adults” — No, it does not.'],
    },
    'attributed-before': {
      decides: [
        'The authors concluded that “walking eases the pain”.',
        'According to the ministry, “walking eases the pain”.',
        'Her conclusion was that “walking eases the pain”.',
        'Bell wrote, as others had written before her: “walking eases the pain”.',
        'The authors conclude:\n\n“Walking eases the pain of most adults.”',
        '研究人员指出：「每天步行半小时可以明显减轻疼痛」。',
        '世卫组织称：「每天步行半小时可以明显减轻疼痛」。',
        '根据世卫组织，「每天步行半小时可以明显减轻疼痛」。',
      ],
      leaves: [
        'A guide might say that “walking eases the pain”.',
        'The claim that “walking eases the pain” is old.',
        'A common story says: “walking eases the pain”.',
        'She wants to say “walking eases the pain”.',
        '一般来说，走路有益，这是「每天步行半小时可以明显减轻疼痛」的意思。',
      ],
    },
    'speech-goes-on': {
      decides: ['“Walking eases the pain,” said Dr. Bell. “It lets them sleep.”'],
      leaves: [
        '“Walking eases the pain,” said Bell. Years went by and nobody walked. Some had “legs that ache”.',
      ],
    },
    'joined-to-claim': {
      decides: ['Bell said that “walking eases the pain” and “rest makes it worse again”.'],
      leaves: ['Bell said that “walking eases the pain” and some have “rather heavy legs at night”.'],
    },
    'named-before-colon': {
      decides: [
        'Prof. Bell, head of the ward: “walking eases the pain of most”.',
        'The Health Board of Ulvik: “walking eases the pain of most”.',
      ],
      leaves: [
        'A patient of Prof. Bell: “walking eases the pain of most”.',
        'A paper: “walking eases the pain of most”.',
        'What nobody on the ward of Prof. Bell would ever dream of in winter: “walking eases the pain of most”.',
        'The ward in winter: “walking eases the pain of most”.',
      ],
    },
    'described-by-source': {
      decides: ['Osei et al. called this advice “a riddle wrapped in good intentions”.'],
      leaves: ['This advice is called by nobody today “a riddle wrapped in good intentions”.'],
    },
    'possible-speech': {
      decides: [
        'Many people say “nothing can be done about it”.',
        'If they tell you that “nothing can be done about it”, ask again.',
        'It might be a page that says “nothing can be done about it”.',
      ],
      leaves: ['The doctors say “nothing can be done about it”.'],
    },
    rebutted: {
      decides: ['Some lines die hard. “Salt is always harmless for everybody” — no, it is not.'],
      leaves: ['Some lines die hard. “Salt is always harmless for everybody” — it was on the wall.'],
    },
    'bold-lead': {
      decides: ['**“Salt is always harmless for everybody.”** It raises the pressure of many.'],
      leaves: ['“Salt is always harmless for everybody.” It raises the pressure of many.'],
    },
    example: {
      decides: [
        'For example: “I took two tablets at noon and one at night”.',
        'Imagine a sign: “please take the stairs to the ward”.',
      ],
      leaves: ['For example, Bell wrote: “they took two tablets at noon”.'],
    },
    question: {
      decides: ['There it is again, “does walking really ease the pain?”'],
      leaves: ['Bell asked, “does walking really ease the pain?”'],
    },
    'list-of-sayings': {
      decides: ['Phrases:\n\n- “We are glad that the pain is less”'],
      leaves: ['Bell said:\n\n- “We are glad that the pain is less”'],
    },
    'in-brackets': {
      decides: ['Some lose heart (“nothing can ever be done about this”).'],
      leaves: ['Some lose heart: “nothing can ever be done about this”.'],
    },
    contrasted: {
      decides: [
        'It speaks for “two walks a day with a friend,” not “ten miles a day in the rain”.',
        'It speaks for “two walks a day with a friend,” rather than “a day of rest in bed”.',
      ],
      leaves: [
        'It speaks for “two walks a day with a friend”, not for rest.',
        'Two walks a day with a friend, not “ten miles a day in the rain”.',
      ],
    },
    negated: {
      decides: ['It is not just “a cloud that comes and goes all day”.'],
      leaves: ['It is “a cloud that comes and goes all day”.'],
    },
    cited: {
      decides: [
        'Rest “makes most of them feel worse in winter” [1].\n\n## References\n\n1. Bell.',
        'Rest “makes most of them feel worse” (Bell et al., 2019).',
      ],
      leaves: ['Rest “makes most of them feel worse in winter”.'],
    },
    'speaker-named-before': {
      decides: [
        'Bell recalled the first winter on the ward. “Nobody on the ward slept, and nobody knew why.”',
      ],
      leaves: [
        'Reported at noon on the ward. “Nobody on the ward slept, and nobody knew why.” It passed.',
        'It was the first winter on the ward. “Nobody on the ward slept, and nobody knew why.” It passed.',
      ],
    },
    'same-sentence': {
      decides: [
        'Bell said “most of them sleep badly”, and in winter the ward had “twice as many of them as before”.',
      ],
      leaves: [
        'Bell said “most of them sleep badly”. In winter there were “rather more of them than before”.',
      ],
    },
    'source-in-sentence': {
      decides: [
        'In the ICD definition it is “a lasting pain in all parts of the body that has no other cause”.',
        'Since May the ministry allows “the exchange of letters between nurses, doctors, walkers and families of the ward”.',
      ],
      leaves: [
        'Since May the ministry has “The exchange of letters between nurses, doctors, walkers and families of the ward”.',
        'For the ministry the rule “everybody on the ward has to walk for an hour a day” is hard.',
        'In her words it is “a lasting pain in all parts of the body that has no other cause”.',
      ],
    },
    'case-goes-on': {
      decides: [
        'A man of 60 was ill for years.[1] He was “cheerful, restless, loud and rather proud”.\n\n## References\n\n1. Bell.',
      ],
      leaves: ['A man of 60 was ill for years. He was “cheerful, restless, loud and rather proud”.'],
    },
    'source-goes-on': {
      decides: [
        'Osei called it “a pain that nobody can see or name”. Few walked then. “It is the dark that keeps them in.”',
        'Osei called it “a pain that nobody can see or name”.\n\n“I know it is the dark that keeps them in.”',
      ],
      leaves: [
        'Few walked. “It is the dark that keeps them in.” It passed.',
        'Osei called it “a pain that nobody can see or name”.\n\nFew walked. “I know it is the dark that keeps them in.”',
        'Osei called it “a pain that nobody can see or name”.\n\nFew.\n\n“I know it is the dark that keeps them in.”',
      ],
    },
    'slanted-words': {
      decides: ['Homes keep the family abreast "*of every fall and of every change in the medicines*".'],
      leaves: [
        'Homes keep the family abreast "of every fall and of every change in the medicines".',
        'Homes tell the family: "*They fell, and there was a change in the medicines*".',
        'Homes keep the family abreast "*of every fall* and of every change in the medicines".',
      ],
    },
    'linked-words': {
      decides: [
        'On average, [“a quarter of the costs of a small trial are spent on forms that nobody reads”](https://example.org).',
      ],
      leaves: ['On average, “a quarter of the costs of a small trial are spent on forms that nobody reads”.'],
    },
    'stands-alone': {
      decides: ['Winter came.\n\n“The wards are full and the nurses are tired.”\n\nSpring came.'],
      leaves: ['Winter came.\n\n“I am tired of the wards and of my nights there.”\n\nSpring came.'],
    },
    'runs-on': {
      decides: [
        'Lasting inflammation “can worsen the pain of many older adults”.',
        'They would “not be kept awake by the noise of wards”.',
      ],
      leaves: [
        'Lasting inflammation and “the old pain of so many tired adults”.',
        'Lasting: “can worsen the pain of many older adults”.',
        'All they hear is “can nobody ease the pain of older adults”.',
      ],
    },
    'addresses-reader': {
      decides: ['It is everywhere: “you deserve a better night and a better day”.'],
      leaves: ['It is everywhere: “everybody deserves a better night and a better day”.'],
    },
    'nobody-named': {
      decides: ['It is on the wall: “everybody deserves a better night and a day”.'],
      leaves: ['It is on the wall: “a better night and a better day for everybody”.'],
    },
    phrase: {
      decides: ['It is on the wall: “a better night and a better day for everybody”.'],
      leaves: ['Bell says: “a better night and a better day for everybody”.'],
    },
    alert: {
      decides: ['> [!NOTE]\n> Ask your doctor before you stop.'],
      leaves: ['> Note that nobody walked.'],
    },
    'call-out': {
      decides: [
        '> **Tip:** Walk with a friend.',
        '> 💡 Walk with a friend.',
        '> - Walk\n> - Sleep',
        '> 注：每天散步的时间可以慢慢增加。',
        '> 注意事项很多，请先阅读。',
      ],
      leaves: ['> Bell: walk with a friend.', '> 他们走路。'],
    },
    'block-privately-signed': {
      decides: [
        '> I sleep through the night again.\n>\n> — J.S.',
        '> I sleep through the night again.\n>\n> — Petra, 58',
      ],
      leaves: ['> They sleep through the night again.\n>\n> — Petra Keller, nurse'],
    },
    'block-signed': {
      decides: [
        '> Walking eases the pain.\n>\n> — Ruth Bell, nurse',
        '> Walking eases the pain.\n>\n> Source: Bell 2019',
        '> “We see that in the clinic every day.”\n> (Occupational therapist)',
        '> “We see that in the clinic every day.” (Occupational therapist)',
        `> ${'Walking eases the pain. '.repeat(20)}\n> — Ruth Bell, nurse`,
      ],
      leaves: ['> Walking eases the pain — most of it.'],
    },
    'block-of-law': {
      decides: [
        '> Art. L. 12-3\n> Homes may keep nobody in bed by day or night.',
        '> **§ 12a** Homes may keep nobody in bed by day or night.',
        '> Section 12. Homes may keep nobody in bed by day or night.',
        '> 第十二条 医院不得在白天让病人卧床。',
      ],
      leaves: [
        '> Section 12 is about homes that keep people in bed all day.',
        '> Art. 12\n> Homes may not.',
        '> Article of faith: homes may keep nobody in bed by day or night.',
      ],
    },
    'block-lay-lead': {
      decides: ['One patient wrote:\n\n> Walking eases the pain for me.'],
      leaves: ['One doctor wrote:\n\n> Walking eases the pain for me.'],
    },
    'block-titled': {
      decides: [
        '> **Agency limits the tablets** [1]\n>\n> Nobody should take more than two of them a day.\n\n## References\n\n1. Agency.',
      ],
      leaves: ['> **Agency limits the tablets**\n>\n> Nobody should take more than two of them a day.'],
    },
    'bold-block': {
      decides: [
        '> **Keep walking.**',
        '> **Keep walking, as the rest will follow in spring or in summer.** [1]\n\n## References\n\n1. Bell.',
      ],
      leaves: [
        'Bell writes:\n\n> **Keep walking.**',
        '> **Keep walking.** The rest will follow in spring or in summer. [1]\n\n## References\n\n1. Bell.',
        '> **“Keep walking.”**',
      ],
    },
    'bold-box': {
      decides: ['> **Keep walking.** The rest will follow.'],
      leaves: ['> Keep walking. The rest will follow.'],
    },
    'block-summary': {
      decides: [
        '> Walking eases the pain of most older adults. [1, 2]\n\n## References\n\n1. Bell.\n2. Osei.',
      ],
      leaves: ['> Walking eases the pain of most older adults.\n\n## References\n\n1. Bell.\n2. Osei.'],
    },
    'block-led-in': {
      decides: [
        'The authors write:\n\n> Walking eases the pain.',
        'The act on nursing homes:\n\n> Nobody may be kept in bed by day.',
        'The authors write:\n\n> Walking eases the pain.\n\n> Rest does not.',
      ],
      leaves: [
        'A sample for the ministry:\n\n> Walking eases the pain.',
        'The authors write:\n\n> Walking eases the pain.\n\nRain fell.\n\n> Rest does not.',
        'The winter was long.\n\n> Walking eases the pain.',
      ],
    },
    'block-lead-cited': {
      decides: [
        'Nobody on the ward slept [1]:\n\n> The lamps were bright, and the night was never quiet.\n\n## References\n\n1. Bell.',
        'Nobody on the ward slept [^1] :\n\n> The lamps were bright, and the night was never quiet.\n\n[^1]: Bell.',
      ],
      leaves: [
        'Nobody on the ward slept [1].\n\n> The lamps were bright, and the night was never quiet.\n\n## References\n\n1. Bell.',
        'Nobody on the ward slept:\n\n> The lamps were bright, and the night was never quiet.',
        'Nobody on the ward slept [1]:\n\n> The lamps were bright.\n\n## References\n\n1. Bell.',
      ],
    },
    'block-excerpt': {
      decides: [
        '> [...] The lamps were bright, and the night was never quiet.',
        '> « […] the lamps were bright, and the night was never quiet. »',
      ],
      leaves: [
        '> The lamps were bright […], and the night was never quiet.',
        '> [...] The lamps were bright.',
      ],
    },
    'block-announced': {
      decides: [
        'Winters are long. Ruth Bell put it well in her book.\n\n> Nobody on the ward slept, and nobody knew why, until the lamps were dimmed.',
        'Ruth Bell hat es in ihrem Buch gut beschrieben, und die Station war für sie die Welt. Ruth Bell hat es gut beschrieben.\n\n> Niemand auf der Station schlief, und niemand wusste warum, bis die Lampen gedimmt wurden.',
      ],
      leaves: [
        'Ruth Bell put it in her book.\n\n> Nobody on the ward slept.',
        'Ruth Bell said it was cold.\n\n> Nobody on the ward slept, and nobody knew why, until the lamps were dimmed.',
        'Ruth Bell described the ward.\n\n> Nobody on the ward slept, and nobody knew why, until the lamps were dimmed.',
        'Ruth Bell put it well. Winters are long.\n\n> Nobody on the ward slept, and nobody knew why, until the lamps were dimmed.',
        'Somebody put it well.\n\n> Nobody on the ward slept, and nobody knew why, until the lamps were dimmed.',
        '## Sleep\n\n> Nobody on the ward slept, and nobody knew why, until the lamps were dimmed.',
      ],
    },
    'block-discussed': {
      decides: [
        '## Nights\n\n> The lamps were bright, and the night was never quiet.\n\nIn its report, the board concludes that lamps matter.',
      ],
      leaves: [
        '## Nights\n\n> The lamps were bright, and the night was never quiet.\n\nA study found that lamps matter.',
        '## Nights\n\n> The lamps were bright, and the night was never quiet.\n\nThe board met in May.',
        '## Nights\n\n> The lamps were bright, and the night was never quiet.\n\nNobody concludes that lamps matter.',
        '## Nights\n\n> The lamps were bright.\n\nIn its report, the board concludes that lamps matter.',
        '## Nights\n\n> The lamps were bright, and the night was never quiet.',
        'Nights were long.\n\n> The lamps were bright, and the night was never quiet.\n\nIn its report, the board concludes that lamps matter.',
      ],
    },
    'block-cited': {
      decides: [
        '> Walking helps most of the older adults who were asked.\n>\n> It eases the pain of many more of them. [1]\n\n## References\n\n1. Bell R. Walking. 2019.',
        '> Walking eases the pain of most of the older adults. [1]\n\n## References\n\n1. Bell.',
      ],
      leaves: ['> Walking eases the pain [1] of most of the older adults. [1]\n\n## References\n\n1. Bell.'],
    },
    'block-unattributed': {
      decides: ['The winter was long.\n\n> Walking eases the pain.'],
      leaves: ['Bell wrote:\n\n> Walking eases the pain.'],
    },
  }

const isForBlocks = (name: string): boolean => blockHeuristics.some(heuristic => heuristic.name === name)

/** What decided about the last quotation in marks, or the last block quotation. */
const reasonFor = (source: string, name: string): string | undefined =>
  impressionsOf(source).findLast(({ span }) => (span.style === 'block') === isForBlocks(name))?.because

const heuristics = [...places, ...inlineHeuristics, ...blockHeuristics]

test('every heuristic has its own name, a reason, and examples for and against', () => {
  const names = heuristics.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(examples).toSorted()).toEqual(names.toSorted())
  for (const { reason } of heuristics) expect(reason).toMatch(/^\p{L}.*[^.]$/u)
})

describe.each(Object.entries(examples))('%s', (name, { decides, leaves }) => {
  test.each(decides)('decides %j', source => {
    expect(reasonFor(source, name)).toBe(name)
  })

  test.each(leaves)('leaves %j to others', source => {
    expect(reasonFor(source, name)).toBeDefined()
    expect(reasonFor(source, name)).not.toBe(name)
  })
})
