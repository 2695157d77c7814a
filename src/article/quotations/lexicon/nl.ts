import type { Lexicon } from './lexicon.ts'

export const dutch: Lexicon = {
  saying: `
    adviseerde
    adviseert
    adviseren
    aldus
    antwoordde
    antwoordt
    beklaagt
    beklemtoont
    belooft
    benadrukken
    benadrukt
    benadrukte
    bepaalt
    beschreef
    betogen
    betoogde
    betoogt
    bevestigde
    bevestigen
    bevestigt
    beweerde
    beweert
    beweren
    citeert
    concludeerde
    concludeerden
    concludeert
    concluderen
    constateerde
    constateert
    constateren
    eist
    erkende
    erkent
    formuleert
    gelooft
    gezegd
    herhaalt
    herinnert
    informeert
    kondigt
    legde
    legde uit
    legt
    legt uit
    licht toe
    lichtte toe
    luidde
    luidt
    meldde
    meldden
    melden
    meldt
    merken op
    merkt
    merkt op
    merkte
    merkte op
    noteerde
    noteert
    oordeelde
    oordeelt
    pleit
    raadt
    raden
    rapporteerde
    rapporteerden
    rapporteert
    rapporteren
    reageerde
    reageert
    schreef
    schreven
    schrijft
    schrijven
    stelde
    stelden
    stellen
    stelt
    suggereert
    suggereren
    tonen
    toonde aan
    toont
    toont aan
    twitterde
    vat samen
    vatte samen
    verbiedt
    verduidelijkt
    verklaarde
    verklaarden
    verklaart
    verklaren
    vermeldde
    vermeldt
    vertelde
    vertellen
    vertelt
    vervolgt
    verwacht
    vindt
    voegde
    voegde toe
    voegt
    voegt toe
    vond
    vonden
    voorspelt
    vraagt
    waarschuwde
    waarschuwen
    waarschuwt
    wees op
    wijst op
    zeggen
    zegt
    zei
    zeiden
  `,
  describing: `
    beschouwt
    beschreef
    beschrijft
    beschrijven
    definieerde
    definieert
    noemde
    noemen
    noemt
    omschreef
    omschrijft
    spreekt van
    spreken van
  `,
  according: `
    aldus
    blijkens
    in de woorden van
    volgens
  `,
  statements: `
    aanbeveling
    bewering
    citaat
    conclusie
    conclusies
    definitie
    fragment
    persbericht
    uitspraak
    verklaring
    waarschuwing
  `,
  conjunctions: `
    dat
    hoe
    of
    waarom
  `,
  joining: `
    als
    dan
    dus
    en
    hoewel
    maar
    of
    omdat
    terwijl
    toen
  `,
  pointing: `
    als volgt
    het
    hieronder
    volgende
    zo
  `,
  sources: `
    agentschap
    artikel
    artsen
    auteur
    auteurs
    besluit
    bijsluiter
    boek
    comité
    commissie
    deskundigen
    genootschap
    gezondheidsraad
    instituut
    meta-analyse
    ministerie
    onderzoek
    onderzoeken
    onderzoeker
    onderzoekers
    organisatie
    overzichtsartikel
    raad
    rapport
    rechtbank
    richtlijn
    richtlijnen
    rivm
    studie
    studies
    team
    tijdschrift
    universiteit
    vereniging
    wet
    wetenschappers
    who
  `,
  experts: `
    apotheker
    arts
    cardioloog
    chirurg
    dermatoloog
    deskundige
    directeur
    diëtist
    dr
    drs
    hoogleraar
    huisarts
    meneer
    mevrouw
    minister
    neuroloog
    prof
    professor
    psychiater
    psycholoog
    specialist
    verpleegkundige
    viroloog
    voorzitter
    woordvoerder
  `,
  pronouns: `
    het
    hij
    ze
    zij
  `,
  anyone: `
    iedereen
    iemand
    ik
    je
    jij
    mannen
    men
    mensen
    niemand
    ouders
    sommigen
    u
    veel
    velen
    vrouwen
    we
    wij
  `,
  laypeople: `
    cliënt
    ervaring
    ervaringen
    forum
    gebruiker
    gebruikers
    klant
    klanten
    lezer
    lezeres
    moeder
    patiënt
    patiënte
    patiënten
    vader
    vriend
    vriendin
  `,
  firstPerson: `
    ik
    me
    mij
    mijn
  `,
  secondPerson: `
    je
    jij
    jou
    jouw
    jullie
    u
    uw
  `,
  naming: `
    aangeduid als
    begrip
    bekend als
    betekent
    bijgenaamd
    genaamd
    genoemd
    heet
    heten
    onder de naam
    soort
    term
    termen
    uitdrukking
    vorm van
    woord
    woorden
    zogeheten
    zogenaamd
    zogenaamde
  `,
  works: `
    aflevering
    artikel
    blog
    boek
    brochure
    documentaire
    film
    folder
    formulier
    getiteld
    gids
    hoofdstuk
    knop
    lied
    paragraaf
    podcast
    serie
    tabblad
    titel
    video
    zie
  `,
  imagining: `
    antwoord
    bijv
    bijvoorbeeld
    bv
    denk
    denken
    denkt
    gedachte
    gedachten
    gezegde
    hoort
    horen
    idee dat
    in plaats van
    motto
    mythe
    slogan
    spreekwoord
    stel je voor
    voorbeeld
    vraag
    vraagt
    vragen
    zoals
  `,
  modals: `
    als
    indien
    kan
    kunnen
    niet
    te
    zou
    zouden
  `,
  negations: `
    geen
    in plaats van
    niet
    niet alleen
    nooit
  `,
  finite: `
    ben
    bent
    bestaat
    bevat
    blijft
    blijken
    blijkt
    doet
    gaat
    geeft
    had
    hadden
    heb
    hebben
    heeft
    helpt
    is
    kan
    komt
    kon
    konden
    kunnen
    leidt
    lijkt
    maakt
    mag
    moet
    moeten
    mogen
    speelt
    staat
    toont
    verbetert
    vereist
    verhoogt
    verlaagt
    vermindert
    veroorzaakt
    waren
    was
    werd
    werden
    worden
    wordt
    zal
    zijn
    zou
    zouden
    zullen
  `,
  articles: `
    de
    deze
    die
    dit
    een
    geen
    het
  `,
  indefinite: `
    een
  `,
  smallWords: `
    als
    bij
    dat
    de
    deze
    die
    dit
    door
    een
    en
    geen
    haar
    het
    hun
    in
    meer
    met
    mijn
    minder
    naar
    of
    ons
    onze
    op
    over
    tussen
    uit
    van
    voor
    zijn
    zonder
  `,
  notices: `
    belangrijk
    bron
    bronnen
    definitie
    info
    kortom
    let op
    noot
    onthoud
    opmerking
    samenvatting
    tip
    tips
    update
    voorbeeld
    waarschuwing
    wist je dat
  `,
}
