import type { Lexicon } from './lexicon.ts'

export const english: Lexicon = {
  saying: `
    acknowledge
    acknowledged
    acknowledges
    acknowledging
    added
    adding
    adds
    admits
    admitted
    advise
    advised
    advises
    advising
    advocated
    advocates
    affirmed
    affirms
    agree
    agreed
    agrees
    allege
    alleged
    alleges
    alleging
    announced
    announces
    announcing
    answered
    argue
    argued
    argues
    arguing
    asked
    asks
    assert
    asserted
    asserting
    asserts
    assured
    assures
    attested
    attests
    averred
    begins
    boasted
    boasts
    captioned
    caution
    cautioned
    cautioning
    cautions
    certified
    certifies
    chimed in
    cited
    cites
    claim
    claimed
    claiming
    claims
    clarified
    clarifies
    closes
    commented
    commenting
    comments
    complained
    complains
    conceded
    concedes
    conclude
    concluded
    concludes
    concluding
    concurred
    concurs
    confessed
    confesses
    confided
    confides
    confirmed
    confirming
    confirms
    conjectured
    contend
    contended
    contending
    contends
    continued
    continues
    counselled
    countered
    counters
    declared
    declares
    declaring
    decreed
    decried
    decries
    deduced
    demanded
    demands
    demonstrated
    denied
    denies
    determined
    disclosed
    discloses
    documented
    editorialised
    editorialized
    elaborated
    elaborates
    emphasise
    emphasised
    emphasises
    emphasising
    emphasize
    emphasized
    emphasizes
    emphasizing
    ends
    entitles
    exclaimed
    exclaims
    explain
    explained
    explaining
    explains
    finds
    forbids
    found
    go on to say
    goes on to say
    goes on to state
    goes on to write
    guaranteed
    guarantees
    highlight
    highlighted
    highlighting
    highlights
    hypothesise
    hypothesised
    hypothesize
    hypothesized
    hypothesizes
    implored
    implores
    indicate
    indicated
    indicates
    indicating
    informed
    informs
    insist
    insisted
    insisting
    insists
    instructed
    instructs
    interjected
    joked
    jokes
    joking
    laid out
    lamented
    lamenting
    laments
    lays out
    made clear
    maintained
    maintains
    makes clear
    mandated
    mandates
    mentioned
    mentions
    mused
    muses
    note
    noted
    notes
    noting
    objected
    objects
    observed
    observes
    observing
    on to say
    on to state
    on to write
    opens
    opined
    opines
    ordered
    orders
    paraphrased
    permits
    pleaded
    pleads
    pledged
    pledges
    pointed out
    points out
    posit
    posited
    posits
    posted
    posting
    postulated
    postulates
    preached
    predicted
    predicts
    proclaimed
    proclaims
    prohibits
    promised
    promises
    propose
    proposed
    proposes
    proposing
    protested
    protests
    provides that
    put it
    puts it
    quipped
    quipping
    quips
    quote
    quoted
    quoted as saying
    quotes
    reads
    recalled
    recalling
    recalls
    recommend
    recommended
    recommending
    recommends
    recounted
    recounting
    recounts
    reflected
    reiterated
    reiterates
    reiterating
    remarked
    remarking
    remarks
    reminded
    reminds
    repeated
    repeating
    repeats
    replied
    replies
    replying
    report
    reported
    reporting
    reports
    reports that
    required
    requires
    resolved
    responded
    responding
    responds
    retorted
    retorts
    revealed
    revealing
    reveals
    ruled
    said
    say
    saying
    says
    scoffed
    showed
    shows
    specified
    specifies
    speculated
    speculates
    spelled out
    spells out
    state
    stated
    states
    stating
    stipulated
    stipulates
    stressed
    stresses
    stressing
    suggested
    suggesting
    suggests
    summarise
    summarised
    summarises
    summarising
    summarize
    summarized
    summarizes
    summarizing
    summed up
    sums up
    swore
    tell
    telling
    tells
    testified
    testifies
    theorised
    theorized
    told
    tweeted
    tweeting
    underlined
    underlines
    underscored
    underscores
    urged
    urges
    urging
    verifies
    vowed
    vows
    warn
    warn of
    warned
    warning
    warns
    went on to say
    went on to state
    went on to write
    whispered
    wonders
    write
    writes
    writing
    written
    wrote
  `,
  describing: `
    accuse
    accused
    accuses
    accusing
    advertised
    advertises
    believed
    believes
    blamed
    blames
    branded
    brands
    called
    calling
    calls
    characterise
    characterised
    characterises
    characterising
    characterize
    characterized
    characterizes
    characterizing
    classified
    classifies
    commended
    condemned
    condemning
    condemns
    considered
    considers
    credited
    credits
    criticise
    criticised
    criticises
    criticising
    criticize
    criticized
    criticizes
    criticizing
    deemed
    defined
    defines
    defining
    denounced
    denounces
    denouncing
    depicted
    depicts
    describe
    described
    describes
    describing
    diagnosed
    dismissed
    dismisses
    dismissing
    dubbed
    hailed
    hails
    identified
    identifies
    judged
    labeled
    labeling
    labelled
    labelling
    labels
    lauded
    likened
    likens
    lists
    mentions
    mocked
    mocks
    portray
    portrayed
    portrays
    praised
    praises
    praising
    promotes
    rated
    recognised
    recognises
    recognized
    recognizes
    refer to
    referred
    refers
    regarded
    regards
    rejected
    rejects
    ridiculed
    ridicules
    slammed
    slamming
    slams
    speaks of
    spoke of
    talked of
    talks of
    termed
    terms
    touted
    touts
    warned of
    warns of
    writes of
    wrote of
  `,
  according: `
    according to
    as cited in
    as defined by
    as defined in
    as described by
    as described in
    as explained by
    as explained in
    as noted by
    as noted in
    as per
    as quoted in
    as reported by
    as reported in
    as stated by
    as stated in
    citing
    excerpt from
    excerpted from
    in her own words
    in her words
    in his own words
    in his words
    in the opinion of
    in the phrase of
    in the view of
    in the words of
    in their own words
    in their words
    quoted from
    quoting
    reproduced from
    taken from
    to cite
    to quote
    words of
  `,
  statements: `
    admission
    advisory
    aim
    allegation
    allegations
    announcement
    answer
    argument
    assertion
    assertions
    basis
    belief
    caveat
    claim
    claims
    clause
    comment
    conclusion
    conclusions
    declaration
    definition
    disclaimer
    email
    excerpt
    finding
    findings
    guidance
    hypothesis
    instruction
    instructions
    interview
    letter
    motto
    narrative
    objective
    observation
    opinion
    passage
    position
    press release
    provision
    quotation
    quote
    recommendation
    remark
    remarks
    reply
    requirement
    response
    sentence
    speech
    statement
    statements
    testimony
    tweet
    verdict
    warning
    wording
  `,
  conjunctions: `
    how
    that
    whether
    why
  `,
  joining: `
    although
    and
    as
    because
    but
    if
    nor
    or
    otherwise
    since
    so
    than
    then
    therefore
    though
    thus
    unlike
    when
    whereas
    which
    while
    whose
    yet
  `,
  pointing: `
    as follows
    below
    following
    here
    it
    like this
    put it
    puts it
    these terms
    these words
    this way
    thus
  `,
  sources: `
    aap
    abstract
    academy
    acog
    acr
    act
    agency
    aha
    alliance
    apa
    appendix
    article
    asa
    association
    author
    authorities
    authority
    authors
    bbc
    bill
    blog
    blogger
    bmj
    board
    book
    briefing
    bulletin
    bureau
    cardiologists
    case report
    cdc
    center
    centre
    chapter
    charity
    charter
    clinic
    clinicians
    cnn
    cochrane
    code
    college
    columnist
    commission
    committee
    company
    congress
    consensus
    constitution
    convention
    correspondent
    council
    court
    criteria
    decree
    definition
    department
    department of health
    dermatologists
    dictionary
    dietitians
    directive
    dissertation
    doctors
    document
    dsm
    economists
    editorial
    editors
    efsa
    ema
    encyclopedia
    epidemiologists
    et al
    experiment
    experts
    fact sheet
    factsheet
    faculty
    fda
    federation
    firm
    foundation
    government
    group
    guardian
    guidance
    guideline
    guidelines
    handbook
    harvard
    hhs
    hospital
    icd
    initiative
    institute
    investigators
    jama
    journal
    judgment
    label
    lancet
    law
    leaflet
    magazine
    manual
    manufacturer
    manufacturers
    mayo clinic
    memo
    memorandum
    meta-analyses
    meta-analysis
    mhra
    midwives
    ministry
    monograph
    network
    neurologists
    newsletter
    newspaper
    nhs
    nice
    nih
    niosh
    nurses
    nutritionists
    officials
    op-ed
    ordinance
    organisation
    organization
    osha
    package insert
    page
    panel
    paper
    paragraph
    parliament
    patient information
    pharmacists
    physicians
    position paper
    position statement
    preprint
    prescribing information
    press
    press release
    product information
    professors
    protocol
    psychiatrists
    psychologists
    public health england
    publication
    publications
    regulation
    report
    researcher
    researchers
    reuters
    review
    reviews
    ruling
    scholar
    scholars
    scientist
    scientists
    section
    senate
    society
    statute
    studies
    study
    surgeons
    survey
    task force
    team
    teams
    textbook
    tga
    thesis
    times
    toxicologists
    treatise
    treaty
    trial
    tribunal
    unesco
    unicef
    union
    university
    usda
    uspstf
    va
    website
    white paper
    who
    wikipedia
    working group
    world health organization
    writer
    writers
  `,
  experts: `
    activist
    acupuncturist
    advocate
    allergist
    anaesthetist
    analyst
    anesthesiologist
    anthropologist
    attorney
    author of
    bacteriologist
    baroness
    biologist
    bsc
    campaigner
    cardiologist
    ceo
    chair
    chairman
    chairwoman
    chancellor
    chemist
    chief
    chiropractor
    co-author
    co-founder
    coauthor
    cofounder
    commissioner
    consultant
    coordinator
    coroner
    counsel
    counsellor
    counselor
    dame
    dds
    dean
    dentist
    dermatologist
    dietitian
    director
    do
    doctor
    dr
    drs
    dvm
    economist
    editor
    endocrinologist
    epidemiologist
    executive
    expert
    fellow
    first author
    founder
    frcp
    gastroenterologist
    general practitioner
    geneticist
    governor
    gp
    gynaecologist
    gynecologist
    head
    hepatologist
    historian
    hon
    immunologist
    inspector
    investigator
    journalist
    judge
    lady
    lawyer
    lead author
    lecturer
    lord
    manager
    mayor
    md
    microbiologist
    midwife
    minister
    mph
    mr
    mrs
    ms
    msc
    naturopath
    nephrologist
    neurologist
    neuroscientist
    nurse
    nutritionist
    obstetrician
    officer
    ombudsman
    oncologist
    osteopath
    paediatrician
    pathologist
    pediatrician
    pharmacist
    pharmd
    phd
    philosopher
    physician
    physiologist
    physiotherapist
    premier
    president
    principal
    principal investigator
    prof
    professor
    professors
    psychiatrist
    psychologist
    pulmonologist
    radiologist
    rd
    regulator
    rep
    reporter
    researcher
    rheumatologist
    rn
    scientist
    secretary
    sen
    senator
    senior author
    sir
    sociologist
    specialist
    spokesman
    spokesperson
    spokeswoman
    statistician
    superintendent
    surgeon
    therapist
    toxicologist
    urologist
    vice-president
    virologist
  `,
  pronouns: `
    he
    it
    she
    they
    which
    who
  `,
  anyone: `
    adults
    anyone
    children
    colleague
    colleagues
    critics
    culture
    everybody
    everyone
    families
    folks
    friends
    i
    influencers
    kids
    many
    marketers
    men
    most
    my
    nobody
    one
    others
    parents
    people
    skeptics
    society
    some
    somebody
    someone
    we
    women
    you
    your
  `,
  laypeople: `
    anonymous
    caregiver
    carer
    client
    clients
    commenter
    customer
    customers
    dad
    father
    forum
    friend
    husband
    member
    mom
    mother
    mum
    neighbor
    neighbour
    participant
    participants
    patient
    patients
    reader
    reddit
    redditor
    respondent
    respondents
    sufferer
    sufferers
    survivor
    testimonial
    testimonials
    user
    users
    volunteer
    wife
  `,
  firstPerson: `
    i
    i'd
    i'll
    i'm
    i've
    me
    mine
    my
    myself
  `,
  secondPerson: `
    you
    you'll
    you're
    you've
    your
    yours
    yourself
  `,
  naming: `
    a kind of
    abbreviated
    abbreviated as
    acronym
    aka
    call
    called
    calling
    calls
    category of
    classified as
    coined
    concept of
    considered
    deemed
    defined as
    dubbed
    expression
    form of
    idea of
    known as
    label
    labeled
    labeled as
    labelled
    labelled as
    marketed as
    mean
    meaning
    means
    name
    named
    names
    names like
    names such as
    nicknamed
    notion of
    phrase
    phrases
    pronounced
    refer to as
    referred to
    referred to as
    refers to
    refers to as
    renamed
    replaced by
    so called
    so-called
    sort of
    spelled
    stands for
    term
    termed
    terms
    translated as
    translates as
    translates to
    type of
    under the name
    use of
    word
    words
  `,
  works: `
    article
    articles
    blog
    book
    button
    chapter
    checkbox
    click
    column
    documentary
    entitled
    episode
    essay
    field
    film
    form
    guide
    heading
    headline
    lecture
    menu
    option
    paper
    podcast
    poem
    post
    press
    published in
    read more
    section
    see
    see also
    select
    series
    song
    step
    tab
    talk
    tap
    ted talk
    titled
    track
    video
    watch
    webinar
  `,
  imagining: `
    ad
    adage
    ads
    answer
    as the saying goes
    as they say
    ask
    ask your
    ask yourself
    asking
    asks yourself
    assumption
    attitude
    catchphrase
    cliché
    comments like
    conversation
    dialogue
    e g
    eg
    example
    examples
    excuse
    excuses
    fallacy
    feel like
    feeling that
    feels like
    for example
    for instance
    framing
    goal
    goal is
    google
    hear
    heard
    hearing
    i e
    idea
    imagine
    imagining
    joke
    like
    mantra
    meant by
    meme
    mentality
    message is
    messages like
    mindset
    misconception
    motto
    myth
    myths
    notion
    old saying
    philosophy
    phrased as
    phrases like
    pitch
    pretend
    problem
    prompt
    proverb
    question
    question is
    questions
    questions like
    remember
    rule
    rule of thumb
    sample
    saying goes
    scenario
    script
    search
    searching
    slogan
    something like
    sound like
    sounds like
    statements like
    statements such as
    step
    stereotype
    story
    such as
    tagline
    talking point
    tell yourself
    telling yourself
    template
    things like
    think
    thinking
    thought
    thoughts
    title
    trope
    variation of
    wonder
    wondering
  `,
  modals: `
    can
    can't
    cannot
    could
    didn't
    doesn't
    don't
    if
    imagine
    let
    let's
    may
    might
    must
    never
    not
    please
    shall
    should
    suppose
    to
    will
    won't
    would
  `,
  negations: `
    aren't
    as opposed to
    closer to
    instead of
    isn't
    more than
    never
    no longer
    nor
    not
    not just
    not merely
    not only
    not simply
    rather than
    stop
    than
    versus
    wasn't
  `,
  finite: `
    affect
    affected
    affects
    allowed
    allows
    am
    appear
    appeared
    appears
    are
    aren't
    ask
    asks
    be
    became
    become
    becomes
    been
    began
    begins
    believe
    believed
    believes
    benefits
    boost
    boosts
    call
    called
    calls
    came
    can
    can't
    cannot
    cause
    caused
    causes
    change
    changed
    changes
    comes
    consists
    contain
    contained
    contains
    continue
    continued
    continues
    contribute
    contributes
    could
    couldn't
    decreased
    decreases
    demonstrated
    demonstrates
    described
    deserves
    developed
    develops
    did
    didn't
    die
    died
    dies
    do
    does
    doesn't
    don't
    drink
    drinks
    ease
    eased
    eases
    eat
    eats
    enabled
    enables
    exists
    experienced
    expressed
    fail
    failed
    fails
    fall
    falls
    feel
    feels
    fell
    felt
    find
    finds
    follow
    followed
    follows
    found
    gained
    gave
    get
    gets
    give
    gives
    go
    goes
    got
    grow
    grows
    had
    happen
    happened
    happens
    harms
    has
    hasn't
    hate
    hates
    have
    haven't
    he's
    heal
    heals
    held
    help
    helped
    helps
    hold
    holds
    hope
    hurt
    hurts
    i'd
    i'll
    i'm
    i've
    ignores
    improve
    improved
    improves
    included
    includes
    increase
    increased
    increases
    indicated
    indicates
    inhibits
    is
    isn't
    it's
    joked
    keep
    keeps
    kept
    killed
    kills
    knew
    know
    knows
    lack
    lacks
    lead
    leads
    leaves
    led
    left
    let
    lets
    lies
    like
    likes
    live
    lived
    lives
    lose
    lost
    love
    loves
    lowered
    lowers
    made
    make
    makes
    matters
    may
    means
    meant
    might
    must
    need
    needed
    needs
    occur
    occurred
    occurs
    play
    played
    plays
    prevented
    prevents
    produced
    produces
    promote
    promotes
    protect
    protected
    protects
    provide
    provided
    provides
    raise
    raised
    raises
    ran
    recommend
    recommends
    reduce
    reduced
    reduces
    remain
    remained
    remains
    reported
    represents
    require
    required
    requires
    resulted
    results
    rises
    rose
    run
    runs
    said
    saw
    say
    says
    see
    seem
    seemed
    seems
    sees
    shall
    she's
    should
    shouldn't
    show
    showed
    shows
    sleep
    sleeps
    slept
    stand
    stands
    start
    started
    starts
    stay
    stayed
    stays
    stop
    stopped
    stops
    suffer
    suffered
    suffers
    suggest
    suggested
    suggests
    support
    supported
    supports
    take
    takes
    tell
    tells
    that's
    there's
    they're
    they've
    think
    thinks
    thought
    told
    took
    trap
    traps
    treat
    treated
    treats
    tried
    tries
    try
    turn
    turned
    turns
    used
    uses
    wait
    waits
    walk
    walked
    walks
    want
    wanted
    wants
    was
    wasn't
    we'll
    we're
    we've
    went
    were
    weren't
    what's
    will
    won't
    wore
    work
    worked
    works
    would
    wouldn't
    you'll
    you're
    you've
  `,
  articles: `
    a
    an
    another
    each
    every
    no
    such
    that
    the
    these
    this
    those
  `,
  indefinite: `
    a
    an
    any
    every
  `,
  smallWords: `
    a
    about
    an
    and
    any
    as
    between
    by
    daily
    for
    from
    her
    his
    in
    into
    its
    just
    less
    like
    more
    my
    new
    no
    not
    of
    on
    only
    or
    our
    per
    simply
    some
    such
    than
    the
    their
    these
    this
    those
    through
    toward
    towards
    under
    via
    with
    without
    your
  `,
  notices: `
    attention
    bottom line
    caution
    danger
    definition
    did you know
    disclaimer
    editor's note
    example
    faq
    fun fact
    further reading
    hint
    important
    in brief
    in short
    info
    key message
    key point
    key points
    key takeaway
    last updated
    medical disclaimer
    note
    pro tip
    published
    quick tip
    related
    remember
    revised
    see also
    source
    sources
    status
    summary
    takeaway
    tip
    tips
    tl;dr
    tldr
    update
    updated
    warning
  `,
}
