/** Where a signal is looked for, in the order of the table. */
export type SignalGroup = 'words' | 'around' | 'speaker' | 'block' | 'article' | 'neighbours' | 'heuristics'

/** A quotation in a small article. */
export interface SignalExample {
  /** Markdown. */
  readonly article: string
  /** How the quotation begins, without its marks. */
  readonly quotation: string
  /** What the first pass said of each quotation of the article, 0 to 1, where a signal of neighbours asks for it. */
  readonly odds?: readonly number[]
}

/** Signals that answer one question about a quotation. */
export interface SignalFamily {
  readonly name: string
  readonly group: SignalGroup
  /** Names without `=value` and `>=amount`; one that ends in `*` stands for all that begin like it. */
  readonly signals: readonly string[]
  /** Which kinds of quotation it speaks for or against. The weight of each is learned, and may differ by article. */
  readonly says: string
  readonly why: string
  /** One signal of the family, which `inFavour` gives and `against` does not, although it looks alike. */
  readonly example: string
  readonly inFavour: SignalExample
  readonly against: SignalExample
}

const plain: SignalExample = {
  article: 'The agency said “sleep loss raises the risk of stroke” in May.',
  quotation: 'sleep loss',
}
const alone: SignalExample = {
  article: '“Sleep loss raises the risk of stroke.”',
  quotation: 'Sleep loss',
}
const box: SignalExample = {
  article: 'Adults need sleep.\n\n> Sleep loss raises the risk of stroke.\n\nThe rest follows.',
  quotation: 'Sleep loss',
}
/** Three quotations of two sections; the examples ask about the second. */
const three =
  '## Sleep\n\nThe agency said “sleep loss raises the risk of stroke” in May. It added “short nights harm the heart as well” later.\n\n## Food\n\nThe board said “salt raises the pressure of blood” in June.'

/**
 * All signals by which quotations are judged. The judge weighs them together, so the order is for readers: from the
 * words themselves outwards, and the earlier heuristics last. Nothing that lints reads this table; a test runs it.
 */
export const signalTable: readonly SignalFamily[] = [
  {
    name: 'length',
    group: 'words',
    signals: ['length'],
    says: 'few words for terms and titles, many for claims and laypeople',
    why: 'A term is short, and what somebody said is mostly a clause or more.',
    example: 'length>=7',
    inFavour: plain,
    against: { article: 'The agency calls this “a mild loss of sleep” in May.', quotation: 'a mild' },
  },
  {
    name: 'marks',
    group: 'words',
    signals: ['style'],
    says: 'single marks for terms, double marks and blocks for speech',
    why: 'Many writers keep single marks for words that they hold at a distance.',
    example: 'style=double',
    inFavour: plain,
    against: {
      article: 'The agency said ‘sleep loss raises the risk of stroke’ in May.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'sentences',
    group: 'words',
    signals: ['q.first', 'q.last', 'q.sentences'],
    says: 'sentences with a capital and a stop for claims and speech, lower case for terms and fragments',
    why: 'A sentence that is quoted whole keeps its capital and its full stop.',
    example: 'q.last=.',
    inFavour: { article: 'The agency said: “Sleep loss harms the heart.”', quotation: 'Sleep loss' },
    against: { article: 'The agency said: “Sleep loss harms the heart”.', quotation: 'Sleep loss' },
  },
  {
    name: 'capitals',
    group: 'words',
    signals: ['q.titlecase', 'q.capitals'],
    says: 'for titles, against claims',
    why: 'English titles write most words with a capital.',
    example: 'q.capitals>=4',
    inFavour: {
      article: 'The book “Sleeping Well Through Long Winter Nights” came out.',
      quotation: 'Sleeping Well',
    },
    against: {
      article: 'The agency said “sleeping well through long winter nights” is hard.',
      quotation: 'sleeping well',
    },
  },
  {
    name: 'figures',
    group: 'words',
    signals: ['q.digit', 'q.figures'],
    says: 'for claims',
    why: 'Amounts are what findings report, and rarely what people say in passing.',
    example: 'q.digit',
    inFavour: {
      article: 'The agency said “some 30 of 100 adults sleep badly” in May.',
      quotation: 'some 30',
    },
    against: {
      article: 'The agency said in 2019 that “about a third of adults sleep badly” there.',
      quotation: 'about a third',
    },
  },
  {
    name: 'edited',
    group: 'words',
    signals: ['q.elided', 'q.inserted'],
    says: 'for claims, against imagined speech',
    why: 'Only words that somebody really wrote are shortened or completed with care.',
    example: 'q.inserted',
    inFavour: {
      article: 'The agency said “[adults] need more sleep than they get” in May.',
      quotation: '[adults]',
    },
    against: { article: 'The agency said “adults need more sleep than they get” [1].', quotation: 'adults' },
  },
  {
    name: 'question',
    group: 'words',
    signals: ['q.question', 'q.exclamation'],
    says: 'for imagined speech and laypeople, against claims',
    why: 'Questions and exclamations assert nothing that a reference could support.',
    example: 'q.question',
    inFavour: { article: 'Ask yourself: “Do I sleep enough every night?”', quotation: 'Do I' },
    against: { article: 'Did the agency say “adults sleep enough every night”?', quotation: 'adults' },
  },
  {
    name: 'inner marks',
    group: 'words',
    signals: ['q.colon', 'q.semicolon', 'q.brackets', 'q.comma', 'q.marks', 'q.apostrophe', 'q.emoji'],
    says: 'semicolons and commas for claims, the others little alone',
    why: 'Written prose, titles and speech set their marks differently.',
    example: 'q.semicolon',
    inFavour: {
      article: 'The agency said “sleep is short; the nights are loud” in May.',
      quotation: 'sleep is',
    },
    against: {
      article: 'The agency said “sleep is short and loud”; the board agreed.',
      quotation: 'sleep is',
    },
  },
  {
    name: 'texture',
    group: 'words',
    signals: ['q.wordlength', 'q.lexical', 'q.small', 'q.smallWords'],
    says: 'long and rare words for claims and titles, small words for speech',
    why: 'Findings are written in nouns, and speech is full of small words.',
    example: 'q.wordlength>=7',
    inFavour: {
      article: 'The agency said “cardiovascular mortality increases considerably” in May.',
      quotation: 'cardiovascular',
    },
    against: {
      article: 'The agency said “more of us die when we sleep too little” in May.',
      quotation: 'more',
    },
  },
  {
    name: 'first person',
    group: 'words',
    signals: ['q.firstPerson', 'q.we'],
    says: '“I” for laypeople and imagined speech, “we” for claims',
    why: 'Who says “I” tells of himself, while authors of studies say “we”.',
    example: 'q.firstPerson>=1',
    inFavour: {
      article: 'At the clinic she said “I wake up at four every night” to the nurse.',
      quotation: 'I wake',
    },
    against: { article: 'I read that “people wake up at four every night” there.', quotation: 'people' },
  },
  {
    name: 'second person',
    group: 'words',
    signals: ['q.secondPerson'],
    says: 'for imagined speech and advice, against claims of studies',
    why: 'A sentence to “you” is mostly an example of what to say or think.',
    example: 'q.secondPerson>=1',
    inFavour: { article: 'He said “you must sleep eight hours” at once.', quotation: 'you must' },
    against: { article: 'You know that “adults must sleep eight hours” here.', quotation: 'adults' },
  },
  {
    name: 'clause',
    group: 'words',
    signals: ['q.finite', 'q.modals', 'q.negations', 'q.past'],
    says: 'for claims and speech, against terms and titles',
    why: 'Without a finite verb nothing is asserted.',
    example: 'q.finite>=1',
    inFavour: {
      article: 'The agency said “short sleep is a risk for adults” in May.',
      quotation: 'short sleep',
    },
    against: {
      article: 'The agency is wary of “sleepless nights among nurses” now.',
      quotation: 'sleepless',
    },
  },
  {
    name: 'names of studies',
    group: 'words',
    signals: ['q.sources', 'q.experts'],
    says: 'for claims',
    why: 'Words that speak of studies and doctors are about evidence.',
    example: 'q.sources>=1',
    inFavour: {
      article: 'He said “several studies show that naps help” on stage.',
      quotation: 'several studies',
    },
    against: {
      article: 'Several studies found that “naps help people to recover” fast.',
      quotation: 'naps help',
    },
  },
  {
    name: 'people in it',
    group: 'words',
    signals: ['q.laypeople', 'q.anyone', 'q.imagining', 'q.saying'],
    says: 'patients, reports and verbs of saying for claims, people in general against',
    why: 'Findings are about patients and what they report, and examples are about anyone.',
    example: 'q.laypeople>=1',
    inFavour: { article: 'He said “patients wake up at four every night” on stage.', quotation: 'patients' },
    against: { article: 'Patients said “waking up at four is no fun” on stage.', quotation: 'waking up' },
  },
  {
    name: 'first word',
    group: 'words',
    signals: ['q.starts'],
    says: '“I” first for laypeople, an article or small word first for claims',
    why: 'The subject comes first in most sentences.',
    example: 'q.starts=firstPerson',
    inFavour: {
      article: 'At the clinic she said “I wake up at four every night” to the nurse.',
      quotation: 'I wake',
    },
    against: {
      article: 'At the clinic she said “at four every night I wake up” to the nurse.',
      quotation: 'at four',
    },
  },
  {
    name: 'other tongue',
    group: 'words',
    signals: ['q.foreign', 'q.shouted'],
    says: 'for titles, mottos and inscriptions, against claims',
    why: 'What is left in another language or in capitals is shown rather than reported.',
    example: 'q.shouted',
    inFavour: { article: 'The sign says “NO SLEEPING IN THE WAITING ROOM” there.', quotation: 'NO SLEEPING' },
    against: { article: 'The WHO says “no sleeping in the waiting room” there.', quotation: 'no sleeping' },
  },
  {
    name: 'markup of the words',
    group: 'words',
    signals: ['covered', 'holds'],
    says: 'a link over all of it for titles and against claims, slanted and bold words for claims',
    why: 'Works are linked as a whole, and excerpts are slanted or have words that the author stresses.',
    example: 'covered=link',
    inFavour: {
      article: 'The agency said [“sleep loss harms the heart”](https://example.org/a).',
      quotation: 'sleep loss',
    },
    against: {
      article: 'The [agency](https://example.org/a) said “sleep loss harms the heart”.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'titles of works',
    group: 'words',
    signals: ['biblio.subtitle', 'biblio.design'],
    says: 'for titles; a subtitle alone says little',
    why: 'Papers have subtitles and name their design in the title.',
    example: 'biblio.subtitle',
    inFavour: {
      article: 'See “Sleep and the heart: a cohort of nurses” for more.',
      quotation: 'Sleep and the heart',
    },
    against: {
      article: 'The agency said: “Sleep and the heart go together” there.',
      quotation: 'Sleep and the heart',
    },
  },
  {
    name: 'whole block',
    group: 'around',
    signals: ['opens', 'closes', 'whole'],
    says: 'for sayings, excerpts and samples of speech; those inside a sentence for claims and terms',
    why: 'A quotation inside a sentence is reported there, one that is a block of its own needs no sentence.',
    example: 'whole=true',
    inFavour: alone,
    against: plain,
  },
  {
    name: 'place',
    group: 'around',
    signals: ['place', 'place.whole'],
    says: 'items and cells for samples of speech, paragraphs for claims',
    why: 'Lists and tables collect examples, and prose reports.',
    example: 'place=item',
    inFavour: { article: 'Say so:\n\n- “I need more sleep than that.”', quotation: 'I need' },
    against: { article: 'Say so: “I need more sleep than that.”\n\n- Rest well', quotation: 'I need' },
  },
  {
    name: 'words before',
    group: 'around',
    signals: ['lead', 'openlead'],
    says: 'verbs of saying and sources for claims, words of naming for terms, “imagine” and “such as” for imagined speech',
    why: 'What leads in tells who speaks and whether anybody did.',
    example: 'lead=saying.adj',
    inFavour: plain,
    against: {
      article: 'The agency said in a report on “sleep loss and the risk of stroke” that all is well.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'mark before',
    group: 'around',
    signals: ['lead.tail', 'before.tail', 'before.bracket', 'before.object'],
    says: 'comma and colon for speech, a letter for terms and clauses',
    why: 'Speech is introduced with a comma or a colon, and a term stands in the flow.',
    example: 'before.tail=:',
    inFavour: { article: 'The agency said: “Sleep loss harms the heart.”', quotation: 'Sleep loss' },
    against: plain,
  },
  {
    name: 'room before',
    group: 'around',
    signals: ['lead.words', 'before.words'],
    says: 'none for excerpts and samples, some for claims',
    why: 'To report a claim takes at least a speaker and a verb.',
    example: 'before.words>=3',
    inFavour: plain,
    against: {
      article: 'The agency met. “Sleep loss raises the risk of stroke,” it said.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'words after',
    group: 'around',
    signals: ['after'],
    says: 'verbs of saying for claims and speech, “is” and “means” for terms',
    why: 'The sentence goes on with who spoke, or with what the words mean.',
    example: 'after=saying.close',
    inFavour: {
      article: '“Sleep loss raises the risk of stroke,” the agency said.',
      quotation: 'Sleep loss',
    },
    against: {
      article: '“Sleep loss raises the risk of stroke.” What the agency did then, nobody said.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'mark after',
    group: 'around',
    signals: ['after.head', 'after.head2', 'after.newline', 'after.words', 'after.dash', 'answered'],
    says: 'a dash, an arrow or a bracket for samples and terms, a new sentence or a marker for claims',
    why: 'What comes right behind shows whether the words are supported, signed or explained.',
    example: 'after.dash',
    inFavour: { article: '“I never sleep through” – a thought that returns at night.', quotation: 'I never' },
    against: {
      article:
        'A thought returns – “I never sleep through” – at night.\n\n“I sleep badly at night” is another.',
      quotation: 'I sleep',
    },
  },
  {
    name: 'brackets and years after',
    group: 'around',
    signals: [
      'after.paren',
      'after.parenYear',
      'after.year',
      'after.timestamp',
      'behind.parenLink',
      'behind.parenName',
    ],
    says: 'brackets against claims: for terms and samples; a year alone says little',
    why: 'In brackets stand glosses, translations and the dates of works; markers of citations are told apart before.',
    example: 'behind.parenName',
    inFavour: {
      article: 'It is known that “sleep loss raises the risk of stroke” (Marlow, 2011).',
      quotation: 'sleep loss',
    },
    against: {
      article: 'It is known that “sleep loss raises the risk of stroke” (as of late).',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'joined quotations',
    group: 'around',
    signals: ['after.joins', 'before.joins', 'before.otherQuote'],
    says: 'for samples, terms and titles in a row, against claims',
    why: 'Several quotations joined by “and” or “or” are a list of examples.',
    example: 'after.joins',
    inFavour: {
      article: 'People think “I never sleep at all” or “I sleep too much”.',
      quotation: 'I never',
    },
    against: {
      article: 'People think “I never sleep at all” and some later find “I sleep too much” true.',
      quotation: 'I never',
    },
  },
  {
    name: 'sentence before',
    group: 'around',
    signals: ['previous', 'previous.tail'],
    says: 'sources and sayings for claims, imagining for imagined speech',
    why: 'Who was named a sentence ago may go on to speak.',
    example: 'previous=imagining',
    inFavour: {
      article: 'Imagine a long night in a loud house. “Sleep loss harms me,” you think.',
      quotation: 'Sleep loss',
    },
    against: {
      article: 'It was a long night in a loud house. “Sleep loss harms me,” you imagine.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'block before',
    group: 'around',
    signals: ['previous.kind', 'previous.link', 'previous.endsInLink', 'previous.isLink'],
    says: 'a link for excerpts of a source, a heading for boxes and mottos',
    why: 'Readers put the source on the line above its excerpt.',
    example: 'previous.isLink',
    inFavour: {
      article:
        '[A study of sleep and the heart](https://example.org/a)\n\n> Sleep loss raises the risk of stroke.',
      quotation: 'Sleep loss',
    },
    against: {
      article:
        'More on sleep and the heart is [here](https://example.org/a)\n\n> Sleep loss raises the risk of stroke.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'words below',
    group: 'around',
    signals: ['following'],
    says: 'sources for claims, second person for samples',
    why: 'The paragraph below may say who spoke, or what to do with the sample.',
    example: 'following=sources',
    inFavour: {
      article: '“Sleep loss raises the risk of stroke.”\n\nSo the study found in nurses.',
      quotation: 'Sleep loss',
    },
    against: {
      article: 'So the study found in nurses.\n\n“Sleep loss raises the risk of stroke.”\n\nRest well.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'block below',
    group: 'around',
    signals: [
      'following.head',
      'following.kind',
      'following.link',
      'following.isLink',
      'following.dash',
      'following.paren',
    ],
    says: 'a link or a dash for excerpts and signed words',
    why: 'The source of a block quotation often stands alone on the line below.',
    example: 'following.isLink',
    inFavour: {
      article: '> Sleep loss raises the risk of stroke.\n\n[A study of nurses](https://example.org/a)',
      quotation: 'Sleep loss',
    },
    against: {
      article:
        '> Sleep loss raises the risk of stroke.\n\nMore of this in [a study](https://example.org/a) of nurses.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'words of headings',
    group: 'around',
    signals: ['heading', 'headings'],
    says: 'sources for claims, imagining and second person for samples',
    why: 'A heading tells what its section collects.',
    example: 'heading=sources',
    inFavour: {
      article: '## What studies found\n\n“Sleep loss raises the risk of stroke.”',
      quotation: 'Sleep loss',
    },
    against: {
      article: '## What helps\n\nStudies found little. “Sleep loss raises the risk of stroke.”',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'form of headings',
    group: 'around',
    signals: ['heading.question', 'heading.marks', 'heading.depth', 'headed'],
    says: 'right under a heading for boxes and mottos; a question for answers of the article',
    why: 'What opens a section has no sentence that leads in.',
    example: 'headed',
    inFavour: { article: '## Sleep\n\n> Sleep loss raises the risk of stroke.', quotation: 'Sleep loss' },
    against: {
      article: '## Sleep\n\nRead this.\n\n> Sleep loss raises the risk of stroke.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'words of labels',
    group: 'around',
    signals: ['bold', 'parent', 'listlead', 'column'],
    says: 'saying and imagining for samples, sources for claims',
    why: 'A bold label, the line above a list or the head of a column says what the entries are.',
    example: 'bold',
    inFavour: {
      article: '**Thought:** “I never sleep through the night.”',
      quotation: 'I never',
    },
    against: {
      article: 'One common **thought** is: “I never sleep through the night.”',
      quotation: 'I never',
    },
  },
  {
    name: 'samples announced',
    group: 'around',
    signals: ['sample'],
    says: 'for imagined speech, against claims',
    why: 'Scripts, myths, examples and prompts are announced above or before.',
    example: 'sample=heading',
    inFavour: {
      article: '## Myths\n\nOne hears “sleep loss does no harm at all” often.',
      quotation: 'sleep loss',
    },
    against: {
      article: '## Harms\n\nOne hears of myths. Still “sleep loss does no harm at all” is wrong.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'laypeople announced',
    group: 'around',
    signals: ['layplace'],
    says: 'for laypeople, against claims',
    why: 'Stories, testimonials and reviews are announced above.',
    example: 'layplace=heading',
    inFavour: {
      article: '## Testimonials\n\n“The course gave my nights back to me.”',
      quotation: 'The course',
    },
    against: {
      article: '## Courses\n\nTestimonials are below. “The course gave my nights back to me.”',
      quotation: 'The course',
    },
  },
  {
    name: 'paragraph',
    group: 'around',
    signals: [
      'par.sources',
      'par.reports',
      'par.lay',
      'par.experts',
      'par.first',
      'par.second',
      'par.anyone',
      'par.link',
      'par.footnote',
    ],
    says: 'sources, reports and footnotes for claims, first and second person for other speech',
    why: 'One paragraph mostly follows one speaker.',
    example: 'par.footnote',
    inFavour: {
      article:
        'It is known.[^1] Then “sleep loss raises the risk of stroke” again.\n\n[^1]: A. Marlow. Sleep. 2011.',
      quotation: 'sleep loss',
    },
    against: {
      article:
        'It is known.[^1]\n\nThen “sleep loss raises the risk of stroke” again.\n\n[^1]: A. Marlow. Sleep. 2011.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'repeated words before',
    group: 'around',
    signals: ['prev.sources', 'prev.reports', 'prev.lay', 'prev.experts', 'prev.first', 'prev.second'],
    says: 'sources and reports for claims, first and second person for other speech',
    why: 'Two such words before the sentence show what the text is about.',
    example: 'prev.sources>=2',
    inFavour: {
      article: 'A study and a report looked at sleep. “Sleep loss raises the risk of stroke.”',
      quotation: 'Sleep loss',
    },
    against: {
      article: 'A study looked at sleep and at the heart. “Sleep loss raises the risk of stroke.”',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'links around',
    group: 'around',
    signals: ['link'],
    says: 'for claims',
    why: 'A link in the same sentence is where the words come from.',
    example: 'link=after',
    inFavour: {
      article:
        'It is said that “sleep loss raises the risk of stroke” in [this report](https://example.org/a).',
      quotation: 'sleep loss',
    },
    against: {
      article:
        'It is said that “sleep loss raises the risk of stroke” here. See [this](https://example.org/a).',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'markers around',
    group: 'around',
    signals: ['support', 'cited.within', 'cited.several'],
    says: 'for claims',
    why: 'Authors cite claims; nobody cites a sample of speech.',
    example: 'support=direct',
    inFavour: {
      article:
        'It is said that “sleep loss raises the risk of stroke” [1].\n\n## References\n\n1. Marlow A. Sleep. Heart. 2011.',
      quotation: 'sleep loss',
    },
    against: {
      article:
        'This is old [1]. Then “sleep loss raises the risk of stroke” came.\n\n## References\n\n1. Marlow A. Sleep. Heart. 2011.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'bibliography',
    group: 'around',
    signals: ['biblio.authors', 'biblio.after', 'biblio.before', 'lead.year', 'lead.etal'],
    says: 'for titles; a year before also for claims',
    why: 'Authors before, a journal or pages behind: it is an entry of a list of works.',
    example: 'biblio.after',
    inFavour: {
      article: 'Read “sleep loss and the heart of nurses”, Heart Journal, vol. 4.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'A journal has “sleep loss and the heart of nurses” on its cover.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'outer quotation',
    group: 'around',
    signals: ['outer', 'outer.share', 'outer.signed'],
    says: 'a small share for claims, nearly all of a signed block against',
    why: 'Words in marks inside a block quotation are all of it, or something cited there.',
    example: 'outer=true',
    inFavour: {
      article: '> “Sleep loss raises the risk of stroke.”\n>\n> – Ruth Marlow',
      quotation: 'Sleep loss',
    },
    against: alone,
  },
  {
    name: 'markup behind',
    group: 'around',
    signals: ['behind'],
    says: 'a footnote or bold words for claims, slanted words against',
    why: 'A note or the name of the speaker comes right behind the marks.',
    example: 'behind=strong',
    inFavour: { article: '“Sleep loss raises the risk of stroke.” **Ruth Marlow**', quotation: 'Sleep loss' },
    against: {
      article: '“Sleep loss raises the risk of stroke.” So says **Ruth Marlow**',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'list of quotations',
    group: 'around',
    signals: ['items.opening', 'list.quoting'],
    says: 'for samples of speech, against claims',
    why: 'A list in which most items open with a quotation collects sayings.',
    example: 'items.opening=2',
    inFavour: {
      article: '- “I need more sleep than that.”\n- “I am tired all day long.”',
      quotation: 'I need',
    },
    against: {
      article: '- “I need more sleep than that.”\n- Rest in the afternoon.\n- Keep a diary.',
      quotation: 'I need',
    },
  },
  {
    name: 'run of quotations',
    group: 'around',
    signals: ['run'],
    says: 'for samples of speech and dialogue, against claims',
    why: 'Paragraphs that each open with a quotation are a collection or a conversation.',
    example: 'run>=1',
    inFavour: {
      article: '“I need more sleep than that.”\n\n“I am tired all day long.”',
      quotation: 'I need',
    },
    against: {
      article: '“I need more sleep than that.”\n\nShe said “I am tired all day long.”',
      quotation: 'I need',
    },
  },
  {
    name: 'verb of saying before',
    group: 'speaker',
    signals: ['verb.kind', 'verb.sayer', 'verb.near', 'verb.frame', 'verb.says'],
    says: 'a source or a pronoun as subject for claims, experts without a name, laypeople and anyone against',
    why: 'Subject and verb together say who answers for the words.',
    example: 'verb.says=saying sources',
    inFavour: {
      article: 'The study says “sleep loss raises the risk of stroke” outright.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'She says the study of “sleep loss raises the risk of stroke” is old.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'word before the verb',
    group: 'speaker',
    signals: ['verb.after'],
    says: 'modals and negations for imagined speech, against claims',
    why: 'What one may or should say has not been said.',
    example: 'verb.after=modals',
    inFavour: {
      article: 'A doctor might say “sleep loss raises the risk of stroke” then.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'A doctor who might come said “sleep loss raises the risk of stroke” then.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'gap behind the verb',
    group: 'speaker',
    signals: ['verb.colon', 'verb.that', 'verb.comma', 'verb.stopped'],
    says: 'a colon, a comma or “that” for reported words, a full stop between against',
    why: 'What stands between verb and words shows whether the words are its object.',
    example: 'verb.comma',
    inFavour: { article: 'The doctor said, “Sleep loss harms the heart.”', quotation: 'Sleep loss' },
    against: { article: 'The doctor, Ruth, said “sleep loss harms the heart.”', quotation: 'sleep loss' },
  },
  {
    name: 'verb of saying after',
    group: 'speaker',
    signals: ['afterverb.*'],
    says: 'for claims and speech; a first person as subject for laypeople',
    why: 'Speech is often told first and its speaker behind it.',
    example: 'afterverb.sayer=name',
    inFavour: {
      article: '“Sleep loss raises the risk of stroke,” Marlow said.',
      quotation: 'Sleep loss',
    },
    against: {
      article: '“Sleep loss raises the risk of stroke.” Marlow came later.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'reports',
    group: 'speaker',
    signals: ['lead.reports', 'after.reports'],
    says: 'for claims and speech, against terms and titles',
    why: 'A verb of saying near the words makes them reported words.',
    example: 'lead.reports',
    inFavour: plain,
    against: {
      article: 'The agency has “sleep loss raises the risk of stroke” on a wall.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'names near',
    group: 'speaker',
    signals: ['lead.names', 'after.names', 'lead.acronym', 'lead.possessive'],
    says: 'full and short names for claims, a possessive against',
    why: 'Full names and short names of bodies are those of speakers.',
    example: 'lead.acronym',
    inFavour: {
      article: 'The WHO said “sleep loss raises the risk of stroke” in May.',
      quotation: 'sleep loss',
    },
    against: plain,
  },
  {
    name: 'own words',
    group: 'speaker',
    signals: ['lead.own'],
    says: 'for the words of the article itself and for laypeople, against claims',
    why: 'What “I” or “we” say needs no source.',
    example: 'lead.own',
    inFavour: { article: 'I said “sleep loss raises the risk of stroke” in May.', quotation: 'sleep loss' },
    against: plain,
  },
  {
    name: 'colon before',
    group: 'speaker',
    signals: ['colon.*', 'namedBeforeColon'],
    says: 'a name or a source for claims, few words for labels and samples',
    why: 'A colon hands over to somebody who is named before it, or to an entry of a list.',
    example: 'colon.name',
    inFavour: { article: 'Ruth Marlow: “Sleep loss raises the risk of stroke.”', quotation: 'Sleep loss' },
    against: {
      article:
        'Ruth Marlow wrote much, and so the rule of these long days at work is: “Sleep loss raises the risk of stroke.”',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'speaker by the lexicon',
    group: 'speaker',
    signals: ['speaker.*', 'describer'],
    says: 'a source for claims, somebody for speech, nobody for terms',
    why: 'The grammar of the sentence names a subject that can speak.',
    example: 'speaker.after=somebody',
    inFavour: { article: '“Sleep loss raises the risk of stroke,” she said.', quotation: 'Sleep loss' },
    against: { article: '“Sleep loss raises the risk of stroke.” She slept.', quotation: 'Sleep loss' },
  },
  {
    name: 'who is told',
    group: 'speaker',
    signals: ['told', 'told.by', 'told.sure', 'told.distance', 'told.shape'],
    says: 'for claims and speech; none for terms, titles and samples',
    why: 'A speaker of the article is said to speak here, by name, description or pronoun.',
    example: 'told=verb-after',
    inFavour: {
      article: 'Ruth Marlow is a cardiologist. “Sleep loss raises the risk of stroke,” Marlow said.',
      quotation: 'Sleep loss',
    },
    against: {
      article: 'Ruth Marlow is a cardiologist. “Sleep loss raises the risk of stroke” is a rule.',
      quotation: 'Sleep loss',
    },
  },
  {
    name: 'standing of the speaker',
    group: 'speaker',
    signals: ['told.standing', 'told.standing.by', 'told.because', 'told.mentions'],
    says: 'experts, officials and sources for claims, laypeople and invented people against',
    why: 'What the article says of somebody elsewhere decides whether a source is owed.',
    example: 'told.standing=expert',
    inFavour: {
      article: 'Dr. Ruth Marlow said “sleep loss raises the risk of stroke” in May.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'My neighbour Ruth Marlow said “sleep loss raises the risk of stroke” in May.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'people near',
    group: 'speaker',
    signals: ['near.standing', 'before.standing'],
    says: 'experts and sources for claims, laypeople for their own speech',
    why: 'Somebody who is mentioned close by is likely the one who speaks.',
    example: 'near.standing=expert',
    inFavour: {
      article: 'Dr. Ruth Marlow said “sleep loss raises the risk of stroke” in May.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'Dr. Ruth Marlow came.\n\nThen “sleep loss raises the risk of stroke” was on the wall.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'apposition',
    group: 'speaker',
    signals: ['near.age', 'near.title', 'near.introduced'],
    says: 'a title or an office for claims, an age for laypeople',
    why: 'Writers introduce experts by office and laypeople by age.',
    example: 'near.age',
    inFavour: { article: 'Ruth, 34, said “the long nights make me ill” to us.', quotation: 'the long' },
    against: {
      article: 'Ruth, 34 nights later, said “the long nights make me ill” to us.',
      quotation: 'the long',
    },
  },
  {
    name: 'signature',
    group: 'speaker',
    signals: ['after.dashName', 'sig'],
    says: 'against claims: initials, first names and ages for laypeople, famous names for mottos',
    why: 'How a signature is written tells what kind of person stands behind it.',
    example: 'sig=full',
    inFavour: { article: '“Sleep loss raises the risk of stroke.” — Ruth Marlow', quotation: 'Sleep loss' },
    against: { article: '“Sleep loss raises the risk of stroke.” — Ruth', quotation: 'Sleep loss' },
  },
  {
    name: 'name without a dash',
    group: 'speaker',
    signals: ['sig.bare', 'behind.name'],
    says: 'a bold name for claims, plain ones for laypeople and mottos',
    why: 'A short rest of mostly capitals behind the words is a signature too.',
    example: 'sig.bare',
    inFavour: { article: '“Sleep loss raises the risk of stroke.” Ruth Marlow', quotation: 'Sleep loss' },
    against: { article: '“Sleep loss raises the risk of stroke.” Read on below', quotation: 'Sleep loss' },
  },
  {
    name: 'block quotation',
    group: 'block',
    signals: ['block'],
    says: 'for excerpts and for the article’s own boxes',
    why: 'Markdown has one form for both, so the other signals of blocks must tell them apart.',
    example: 'block=true',
    inFavour: box,
    against: alone,
  },
  {
    name: 'box',
    group: 'block',
    signals: [
      'blk.bold',
      'blk.allbold',
      'blk.label',
      'blk.boldlabel',
      'blk.emoji',
      'blk.alert',
      'blk.slanted',
      'blockcovered',
    ],
    says: 'for the article’s own words, slanted for excerpts; against claims',
    why: 'A bold label, an emoji or an alert makes a note of the author.',
    example: 'blk.bold',
    inFavour: { article: '> **Note** Sleep loss raises the risk of stroke.', quotation: 'Note' },
    against: { article: '**Note**\n\n> Sleep loss raises the risk of stroke.', quotation: 'Sleep loss' },
  },
  {
    name: 'marks in a block',
    group: 'block',
    signals: ['blk.marks', 'blk.endmarks'],
    says: 'for claims and speech, against boxes',
    why: 'Nobody sets his own note in marks.',
    example: 'blk.marks',
    inFavour: { article: '> “Sleep loss raises the risk of stroke.”', quotation: '“Sleep loss' },
    against: { article: '> The rule “sleep loss harms the heart” is old.', quotation: 'The rule' },
  },
  {
    name: 'source in a block',
    group: 'block',
    signals: ['blk.signed', 'blk.source', 'blk.cite', 'blk.endsMarked'],
    says: 'a signed block for mottos and laypeople and against claims',
    why: 'The last line names who speaks, and laypeople and mottos are signed more often than excerpts of studies.',
    example: 'blk.signed',
    inFavour: {
      article: '> Sleep loss raises the risk of stroke.\n>\n> — Ruth Marlow',
      quotation: 'Sleep loss',
    },
    against: { article: '> Sleep loss raises the risk of stroke — and more.', quotation: 'Sleep loss' },
  },
  {
    name: 'links in a block',
    group: 'block',
    signals: ['blk.links', 'blk.endsInLink'],
    says: 'one at the end for claims, many for boxes that point elsewhere',
    why: 'A link that ends the block is its source.',
    example: 'blk.endsInLink',
    inFavour: {
      article: '> Sleep loss raises the risk of stroke. [Marlow](https://example.org/a)',
      quotation: 'Sleep loss',
    },
    against: {
      article: '> Sleep [loss](https://example.org/a) raises the risk of stroke.',
      quotation: 'Sleep',
    },
  },
  {
    name: 'parts of a block',
    group: 'block',
    signals: ['paragraphs', 'blk.list', 'blk.nested'],
    says: 'several paragraphs for excerpts and so for claims, lists for boxes',
    why: 'Excerpts are plain paragraphs.',
    example: 'blk.list',
    inFavour: {
      article: '> - Sleep loss raises the risk of stroke.\n> - Rest well.',
      quotation: 'Sleep loss',
    },
    against: { article: '- Rest well.\n\n> Sleep loss raises the risk of stroke.', quotation: 'Sleep loss' },
  },
  {
    name: 'place of a block',
    group: 'block',
    signals: ['blk.top', 'blk.end', 'blk.undertitle', 'blk.opensArticle'],
    says: 'for mottos, summaries and notices, but the top also for excerpts',
    why: 'The first and the last block of an article speak about the article.',
    example: 'blk.opensArticle',
    inFavour: {
      article: '> Sleep loss raises the risk of stroke.\n\nAdults need sleep.',
      quotation: 'Sleep loss',
    },
    against: box,
  },
  {
    name: 'blocks of the article',
    group: 'block',
    signals: ['blocks.*'],
    says: 'long ones with a colon before for excerpts, signed ones and labels against',
    why: 'An article uses block quotations in one way, so the set tells more than the one.',
    example: 'blocks.bold>=0.6',
    inFavour: {
      article: '> **Note** Rest well tonight.\n\nOn.\n\n> **Hint** Keep a diary at hand.',
      quotation: 'Note',
    },
    against: {
      article: '> **Note** Rest well tonight.\n\nOn.\n\n> Keep a diary at hand.',
      quotation: 'Note',
    },
  },
  {
    name: 'words again',
    group: 'article',
    signals: ['q.again'],
    says: 'much for the article’s own words and its topic, little for foreign speech',
    why: 'Pull quotes and boxes repeat what the text says.',
    example: 'q.again>=0.9',
    inFavour: {
      article: 'Short sleep raises pressure after midnight.\n\n> Short sleep raises pressure after midnight.',
      quotation: 'Short sleep',
    },
    against: {
      article: 'Short sleep is common.\n\n> Short sleep raises pressure after midnight.',
      quotation: 'Short sleep',
    },
  },
  {
    name: 'distance of quotations',
    group: 'article',
    signals: ['prev.same', 'prev.style', 'next.same', 'others'],
    says: 'several in one block for terms and samples, one far from others for claims',
    why: 'Examples come in groups.',
    example: 'next.same=block',
    inFavour: { article: three, quotation: 'sleep loss' },
    against: { article: three, quotation: 'short nights' },
  },
  {
    name: 'first pass',
    group: 'neighbours',
    signals: ['2.own'],
    says: 'for claims, as much as the first pass was sure',
    why: 'The second pass starts from what the first said of the quotation alone.',
    example: '2.own>=0.8',
    inFavour: { article: three, quotation: 'short nights', odds: [0.1, 0.85, 0.1] },
    against: { article: three, quotation: 'short nights', odds: [0.85, 0.1, 0.85] },
  },
  {
    name: 'quotation before and after',
    group: 'neighbours',
    signals: ['2.prev.*', '2.next.*'],
    says: 'for claims where the nearest ones are, against where they are not',
    why: 'Quotations close together mostly come from one speaker.',
    example: '2.prev.block>=0.75',
    inFavour: { article: three, quotation: 'short nights', odds: [0.8, 0.4, 0.1] },
    against: { article: three, quotation: 'short nights', odds: [0.1, 0.4, 0.8] },
  },
  {
    name: 'same paragraph or list',
    group: 'neighbours',
    signals: ['2.paragraph.*', '2.list.*'],
    says: 'for claims where the others there are',
    why: 'A list or a paragraph collects quotations of one kind.',
    example: '2.paragraph.max>=0.75',
    inFavour: { article: three, quotation: 'short nights', odds: [0.8, 0.4, 0.1] },
    against: { article: three, quotation: 'short nights', odds: [0.1, 0.4, 0.8] },
  },
  {
    name: 'same section',
    group: 'neighbours',
    signals: ['2.section.*'],
    says: 'for claims where the others of the section are',
    why: 'A section holds findings, or stories, or advice.',
    example: '2.section.none',
    inFavour: { article: three, quotation: 'salt raises', odds: [0.8, 0.4, 0.1] },
    against: { article: three, quotation: 'short nights', odds: [0.8, 0.4, 0.1] },
  },
  {
    name: 'same form in the article',
    group: 'neighbours',
    signals: ['2.style.*', '2.all.*'],
    says: 'for claims where the others of the article are',
    why: 'What most quotations of an article are, the doubtful one likely is too.',
    example: '2.all.mean>=0.5',
    inFavour: { article: three, quotation: 'short nights', odds: [0.8, 0.4, 0.6] },
    against: { article: three, quotation: 'short nights', odds: [0.2, 0.9, 0.6] },
  },
  {
    name: 'quotation in a quotation',
    group: 'neighbours',
    signals: ['2.outer', '2.inner.*'],
    says: 'for claims where the one around or inside is',
    why: 'Marks inside a block quotation are mostly the same words once more.',
    example: '2.outer>=0.5',
    inFavour: {
      article: '> “Sleep loss raises the risk of stroke.”\n>\n> – Ruth Marlow',
      quotation: 'Sleep loss',
      odds: [0.6, 0.4],
    },
    against: {
      article: '> “Sleep loss raises the risk of stroke.”\n>\n> – Ruth Marlow',
      quotation: '“Sleep loss',
      odds: [0.4, 0.6],
    },
  },
  {
    name: 'kind by the heuristics',
    group: 'heuristics',
    signals: ['today.kind'],
    says: 'for the kind that the first heuristic that fits says',
    why: 'Each heuristic is a combination that the other signals cannot express one by one.',
    example: 'today.kind=claim',
    inFavour: {
      article: 'The study concluded that “sleep loss raises the risk of stroke”.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'You could tell your friends “sleep loss raises the risk of stroke”.',
      quotation: 'sleep loss',
    },
  },
  {
    name: 'reason of the heuristics',
    group: 'heuristics',
    signals: ['today.because'],
    says: 'for or against claims by how often that heuristic is right',
    why: 'Heuristics are not equally good, and the judge learns which to trust.',
    example: 'today.because=question',
    inFavour: { article: 'Ask yourself: “Do I sleep enough every night?”', quotation: 'Do I' },
    against: { article: 'Tell yourself: “Now I sleep enough every night.”', quotation: 'Now I' },
  },
  {
    name: 'kind in a citing article',
    group: 'heuristics',
    signals: ['today.cites'],
    says: 'for claims where the article cites and the heuristics say so',
    why: 'Heuristics are right more often in articles with references.',
    example: 'today.cites=claim true',
    inFavour: {
      article:
        'The study concluded that “sleep loss raises the risk of stroke” [1].\n\n## References\n\n1. Marlow A. Sleep. Heart. 2011.',
      quotation: 'sleep loss',
    },
    against: {
      article: 'The study concluded that “sleep loss raises the risk of stroke”.',
      quotation: 'sleep loss',
    },
  },
]
