/** Signals that answer one question about a sentence. */
export interface StatementSignalFamily {
  readonly name: string
  /** Names without `=value` and `>=amount`; one that ends in `*` stands for all that begin like it. */
  readonly signals: readonly string[]
  readonly why: string
  /** One signal of the family, which `inFavour` gives and `against` does not, although it looks alike. */
  readonly example: string
  /** Articles in Markdown; the examples ask about their last sentence. */
  readonly inFavour: string
  readonly against: string
}

const fact = 'Chronic stress raises the blood pressure of most adults.'
const walk = 'My sister and I walked along the river all day.'

/**
 * All signals by which sentences are judged, from the words outwards. The weight of each is learned. Nothing that lints
 * reads this table; a test runs it.
 */
export const statementSignalTable: readonly StatementSignalFamily[] = [
  {
    name: 'length',
    signals: ['words', 'long'],
    why: 'A fact takes some words, and words of medicine are long; notes and labels are short.',
    example: 'words>=8',
    inFavour: fact,
    against: 'Stress raises the pressure.',
  },
  {
    name: 'beginning and end',
    signals: ['first', 'last', 'starts'],
    why: 'A full sentence has a capital and a stop; a lead of a list ends in a colon, an instruction begins with a verb.',
    example: 'last=:',
    inFavour: 'Stress raises these:',
    against: fact,
  },
  {
    name: 'quoted words',
    signals: ['quoted', 'marks'],
    why: 'What stands in quotation marks is said by others.',
    example: 'quoted',
    inFavour:
      'The board said “stress raises the pressure of blood” and that stress harms the heart of many adults.',
    against: 'The board called it “stress” and said that it harms the heart.',
  },
  {
    name: 'signs',
    signals: ['colon.early', 'object', 'sign', 'brackets', 'code', 'url', 'capitals'],
    why: 'Code, addresses and many capitals stand in texts about other things, and a colon parts a label from what it says.',
    example: 'colon.early',
    inFavour: 'Heart: stress raises the pressure of blood.',
    against: fact,
  },
  {
    name: 'markup',
    signals: ['holds'],
    why: 'A link often leads to the page that the sentence is about; bold words at the start are a label.',
    example: 'holds=link',
    inFavour: 'Stress raises [blood pressure](https://example.org/pressure).',
    against: fact,
  },
  {
    name: 'kinds of words',
    signals: [
      'conditions',
      'body',
      'treatments',
      'exposures',
      'people',
      'studies',
      'findings',
      'benefits',
      'causes',
      'risks',
      'harms',
      'guidance',
      'authorities',
      'frequency',
      'hedges',
      'advice',
      'opinions',
      'defining',
      'comparing',
      'units',
      'changes',
      'mechanisms',
      'care',
      'site',
      'stories',
      'certainty',
      'linking',
    ],
    why: 'A fact names what acts and what it does; advice, opinion, experience and pages of a site have words of their own.',
    example: 'causes>=1',
    inFavour: 'Stress causes headaches in adults.',
    against: walk,
  },
  {
    name: 'words of health together',
    signals: ['health', 'health.share', 'medical'],
    why: 'The more words of health in a sentence, the less likely it is about anything else.',
    example: 'health>=3',
    inFavour: 'Diabetes damages the kidneys and the eyes.',
    against: walk,
  },
  {
    name: 'persons and verbs',
    signals: ['common.*', 'we', 'past', 'present'],
    why: 'Who says “I” tells what happened, who says “you” advises; facts stand in the present and the third person.',
    example: 'common.firstPerson>=1',
    inFavour: 'I had a headache and my pressure was high.',
    against: fact,
  },
  {
    name: 'frames',
    signals: ['frame'],
    why: 'Words of some kinds in this order are how facts of health are put: what acts, how, on what.',
    example: 'frame=finds',
    inFavour: 'A study found that stress harms the heart.',
    against: 'They found the study.',
  },
  {
    name: 'figures',
    signals: ['digit', 'figure', 'numbers'],
    why: 'A share, a ratio or a result of a test comes from somewhere; a time, a price or a step of a list does not.',
    example: 'figure=percent',
    inFavour: 'About 40% of adults with stress have headaches.',
    against: 'About 40 adults with stress have headaches.',
  },
  {
    name: 'support',
    signals: ['support'],
    why: 'Writers cite what needs a source: a marker says that the writer thought so.',
    example: 'support=marker',
    inFavour: 'Stress harms the heart [1].\n\n## References\n\n1. Osei K. Stress. Heart. 2011;4:1–9.',
    against: fact,
  },
  {
    name: 'place',
    signals: ['place', 'place.first', 'place.last', 'place.only', 'position'],
    why: 'Cells and items are shorter than sentences of a paragraph and state as much.',
    example: 'place=item',
    inFavour: `- ${fact}`,
    against: fact,
  },
  {
    name: 'headings and leads',
    signals: ['heading', 'title', 'lead'],
    why: 'The heading, the title and the line before a list say what the sentence is about, and whether it advises.',
    example: 'heading=question',
    inFavour: `## What does stress do?\n\n${fact}`,
    against: `## Stress\n\n${fact}`,
  },
  {
    name: 'neighbours',
    signals: ['previous*', 'next*', 'around*'],
    why: 'Facts stand beside facts, and experience beside experience.',
    example: 'previous=stories',
    inFavour: `${walk} ${fact}`,
    against: `Walking is easy. ${fact}`,
  },
  {
    name: 'article',
    signals: ['art*'],
    why: 'In an article about health most sentences are; in a diary or a page about software few.',
    example: 'art.stories>=0.5',
    inFavour: `${walk}\n\nShe told me of her day. ${fact}`,
    against: `Sleep helps the heart.\n\nWalking helps the mind. ${fact}`,
  },
]
