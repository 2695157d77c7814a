import type { Roles } from './roles.ts'

export const englishRoles: Roles = {
  expertTitles: `
    doctor
    dr
    drs
    prof
    professor
    professors
    sir prof`,
  plainTitles: `
    baroness
    dame
    lady
    lord
    miss
    mr
    mrs
    ms
    mx
    saint
    sir
    sister`,
  experts: `
    academic
    academics
    allergist
    anaesthetist
    analyst
    analysts
    anatomist
    anesthetist
    astronaut
    attorney
    audiologist
    author
    author of
    authors
    biochemist
    biologist
    blogger
    chemist
    chief scientist
    chiropractor
    clinical psychologist
    clinician
    clinicians
    co-author
    coach
    coauthor
    consultant
    counsellor
    counselor
    dentist
    dentists
    dietician
    dieticians
    dietitian
    dietitians
    doctor
    doctorate
    doctors
    economist
    economists
    engineer
    epidemiologist
    expert
    experts
    faculty member
    fellow
    first author
    flight surgeon
    general practitioner
    geneticist
    gp
    gps
    health professional
    healthcare professional
    historian
    hygienist
    immunologist
    instructor
    internist
    internists
    investigator
    investigators
    journalist
    lawyer
    lead author
    lecturer
    medical director
    medical officer
    midwife
    midwife-led
    midwives
    naturopath
    nephrologist
    neuroscientist
    neuroscientists
    neurosurgeon
    nurse
    nurses
    nutritionist
    nutritionists
    obstetrician
    obstetricians
    occupational therapist
    optometrist
    osteopath
    paediatrician
    paediatricians
    paramedic
    pediatrician
    pediatricians
    pharmacist
    pharmacists
    phd student
    philosopher
    physician
    physician-scientist
    physicians
    physicist
    physiotherapist
    physiotherapists
    podcaster
    postdoc
    postdoctoral
    practitioner
    practitioners
    principal investigator
    professor
    psychoanalyst
    psychotherapist
    research director
    researcher
    researchers
    scholar
    scholars
    science writer
    scientist
    scientists
    senior author
    social worker
    specialist
    specialists
    statistician
    strategist
    study author
    study authors
    study leader
    surgeon
    surgeons
    therapist
    therapists
    toxicologist
    trainer
    veterinarian
    virologist
    writer`,
  officials: `
    activist
    administrator
    adviser
    advisor
    advocate
    ambassador
    board member
    campaigner
    ceo
    cfo
    chair
    chairman
    chairperson
    chairwoman
    chancellor
    chief
    chief engineer
    chief executive
    co-executive director
    co-founder
    co-ordinator
    cofounder
    commander
    commissioner
    congressman
    congresswoman
    coo
    coordinator
    coroner
    cto
    dean
    deputy
    deputy director
    director
    director-general
    editor
    editor-in-chief
    editors
    executive
    executive director
    founder
    general counsel
    governor
    head
    head of
    inspector
    judge
    justice
    king
    lawmaker
    lawmakers
    lead
    leader
    manager
    managing director
    mayor
    member of
    minister
    officer
    official
    officials
    ombudsman
    organiser
    organizer
    owner
    partner
    police
    policymaker
    policymakers
    pope
    premier
    president
    president-elect
    prime minister
    principal
    program manager
    queen
    regulator
    regulators
    representative
    secretary
    secretary-general
    senator
    sheriff
    spokesman
    spokesman for
    spokesperson
    spokesperson for
    spokeswoman
    superintendent
    supervisor
    surgeon general
    trustee
    vice chair
    vice president
    vice-president`,
  laypeople: `
    alcoholic
    anonymous
    barista
    boy
    buyer
    buyers
    caregiver
    caregivers
    carer
    carers
    classmate
    classmates
    client
    clients
    colleague
    college student
    commenter
    commenters
    customer
    customers
    dad of
    diabetic
    father of
    forum member
    forum user
    friend
    friends
    girl
    grandfather
    grandmother
    guest
    guests
    informant
    interviewee
    interviewees
    man with
    member of the group
    migraineur
    mom of
    mother of
    mum of
    neighbor
    neighbors
    neighbour
    neighbours
    old man
    old woman
    parent
    parents
    participant
    participants
    patient
    patients
    people affected
    people with
    person with
    reader
    readers
    redditor
    redditors
    resident
    residents
    respondent
    respondents
    retiree
    reviewer
    roommate
    shopper
    single father
    single mother
    someone with
    stranger
    student
    students
    sufferer
    sufferers
    survivor
    survivors
    teen
    teenager
    user
    users
    veteran
    volunteer
    volunteers
    waitress
    widow
    widower
    woman with
    young man
    young woman`,
  kin: `
    aunt
    best friend
    boss
    boyfriend
    brother
    buddy
    child
    children
    client
    clients
    colleague
    cousin
    dad
    daughter
    ex
    family
    father
    fiancé
    fiancée
    friend
    friends
    girlfriend
    grandfather
    grandma
    grandmother
    grandpa
    husband
    in-laws
    kids
    mom
    mother
    mother-in-law
    mum
    neighbor
    neighbour
    nephew
    niece
    parents
    partner
    roommate
    sister
    son
    student
    students
    uncle
    wife`,
  ailing: `
    addicted to
    afflicted with
    been treated for
    born with
    cancer survivor
    cares for
    caring for
    dependent on
    diagnosed with
    formerly incarcerated
    has lived with
    lived with
    lives with
    living with
    recovered from
    recovering from
    struggled with
    struggles with
    struggling with
    suffered from
    suffering from
    suffers from
    tested positive
    was born with
    was hospitalised
    was hospitalized
    was prescribed
    was treated for
    wheelchair
    whose daughter
    whose father
    whose husband
    whose mother
    whose son
    whose symptoms
    whose wife
    with type`,
  works: `
    abstract
    act
    article
    articles
    author's note
    bible
    blog
    book
    bulletin
    chapter
    codebase
    column
    consensus
    constitution
    dictionary
    directive
    document
    documentary
    documentation
    editorial
    encyclopedia
    essay
    fact sheet
    factsheet
    film
    guideline
    guidelines
    handbook
    headline
    journal
    label
    law
    leaflet
    letter
    magazine
    manual
    memo
    meta-analyses
    meta-analysis
    newsletter
    newspaper
    package insert
    paper
    papers
    podcast
    policy
    preprint
    press release
    publication
    regulation
    report
    reports
    review
    reviews
    section
    statement
    studies
    study
    survey
    text
    textbook
    thesis
    transcript
    treaty
    trial
    trials
    verse
    video
    website`,
  bodies: `
    academy
    administration
    agencies
    agency
    alliance
    association
    authorities
    authority
    biosciences
    board
    bureau
    campaign
    center
    centers
    centre
    centres
    charity
    church
    clinic
    coalition
    collaboration
    college
    commission
    committee
    companies
    company
    congress
    consortium
    corp
    corporation
    council
    court
    critics
    department
    faculty
    federation
    firm
    foundation
    government
    group
    hospital
    inc
    industry
    initiative
    institute
    institutes
    lab
    laboratory
    llc
    ltd
    manufacturer
    manufacturers
    ministry
    network
    office
    organisation
    organisations
    organization
    organizations
    panel
    parliament
    pharma
    pharmaceuticals
    post
    press
    press office
    program
    programme
    registry
    researchers at
    school
    scientists at
    senate
    service
    society
    staff
    task force
    team
    therapeutics
    times
    tribunal
    trust
    union
    university
    working group`,
  fictional: `
    cartoon
    character
    fairy tale
    fictional
    god
    goddess
    hero
    heroine
    movie
    narrator
    novel
    protagonist
    sitcom
    villain`,
  testimonials: `
    comments
    customer reviews
    describe it
    describe their experiences
    describes it
    in their own words
    lived experience
    my experience
    our stories
    patient accounts
    patient experience
    patient experiences
    patient stories
    patient story
    patient voices
    patients describe
    patients say
    patients share
    people describe
    people explain
    people say
    people share
    people tell
    personal experiences
    personal stories
    real people
    real stories
    reviews from
    share their experiences
    share their stories
    success stories
    success story
    tell their stories
    testimonial
    testimonials
    trip reports
    user experiences
    user reports
    user reviews
    what clients say
    what customers say
    what our clients say
    what our customers say
    what our patients say
    what patients say
    what people say
    what users say`,
  mine: `
    my
    our`,
  byline: `
    analysis by
    article by
    authored by
    book by
    conducted by
    essay by
    led by
    paper by
    published by
    report by
    research by
    review by
    study by
    trial by
    work by
    written by`,
  framing: `
    account
    advice
    answer
    argument
    assessment
    characterisation
    characterization
    claim
    comment
    conclusion
    definition
    description
    dictum
    estimation
    formulation
    line
    maxim
    motto
    observation
    opinion
    phrase
    phrasing
    question
    quip
    remark
    statement
    term
    verdict
    view
    warning
    wording
    words`,
}
