import type { Lexicon } from './lexicon.ts'

export const dutch: Lexicon = {
  saying: `
    aanbevolen
    aangegeven
    adviseerde
    adviseerden
    adviseert
    adviseren
    aldus
    aldus de
    antwoordde
    antwoordden
    antwoorden
    antwoordt
    beaamde
    beaamden
    beaamt
    beamen
    begroet
    begroeten
    begroette
    begroetten
    bekende
    bekenden
    bekennen
    bekent
    beklaagde
    beklaagden
    beklaagt
    beklagen
    beklemtonen
    beklemtoonde
    beklemtoonden
    beklemtoont
    beloofde
    beloofden
    belooft
    beloven
    benadrukken
    benadrukt
    benadrukte
    benadrukten
    benoemt
    bepaalde
    bepaalt
    bepalen
    bepleit
    bepleiten
    bepleitte
    bepleitten
    beschreef
    beschreven
    beschrijft hoe
    besloot
    besluit
    betogen
    betoogde
    betoogden
    betoogt
    betuigt
    beval aan
    beveelt aan
    bevelen aan
    bevestigde
    bevestigden
    bevestigen
    bevestigt
    bevolen aan
    beweerde
    beweerden
    beweert
    beweren
    biecht op
    biechtte op
    bracht naar voren
    brengt in
    brengt naar voren
    citeerde
    citeerden
    citeert
    citeren
    concludeerde
    concludeerden
    concludeerden dat
    concludeert
    concluderen
    constateerde
    constateerden
    constateert
    constateren
    dacht hardop
    demonstreerde
    demonstreerden
    demonstreert
    demonstreren
    eindigde
    eindigden
    eindigen
    eindigt
    eisen
    eist
    eiste
    eisten
    erkende
    erkenden
    erkennen
    erkent
    fluisterde
    fluisterden
    fluisteren
    fluistert
    formuleerde
    formuleerden
    formuleert
    formuleren
    gaf aan
    gaf toe
    garandeerde
    garandeerden
    garandeert
    garanderen
    gaven aan
    gaven toe
    geantwoord
    geconcludeerd
    geeft aan
    geeft toe
    geloofde
    gelooft
    geloven
    gemeld
    geschreven
    gesteld
    geven aan
    geven toe
    gevraagd
    gewaarschuwd
    gezegd
    gezegd dat
    grappen
    grapt
    grapte
    grapten
    had gezegd
    hamerde op
    hamert op
    heeft gezegd
    herhaalde
    herhaalden
    herhaalt
    herhalen
    herinnerde
    herinnerden
    herinneren
    herinnert
    hield vol
    hoopt
    hoopte
    hoopten
    hopen
    houdt vol
    informeerde
    informeerden
    informeert
    informeren
    is duidelijk
    is ervan overtuigd
    is overtuigd
    is te lezen
    klaagde
    klaagden
    klaagt
    klagen
    klinkt het
    klonk het
    komen tot de conclusie
    komt tot de conclusie
    kondigde aan
    kondigt
    kondigt aan
    kwam tot de conclusie
    laat weten
    las
    laten weten
    leest men
    legde
    legde uit
    legden uit
    leggen uit
    legt
    legt uit
    licht toe
    lichten toe
    lichtte toe
    liet weten
    lieten weten
    luidde
    luidden
    luiden
    luidt
    maakt bekend
    maakt duidelijk
    maakte bekend
    maakte duidelijk
    maakten bekend
    meende
    meenden
    meent
    meldde
    meldden
    melden
    meldt
    menen
    merken op
    merkt
    merkt op
    merkte
    merkte op
    merkten op
    motiveerde
    motiveerden
    motiveert
    motiveren
    noteerde
    noteerden
    noteert
    noteren
    nuanceerde
    nuanceerden
    nuanceert
    nuanceren
    onderschreef
    onderschrijft
    onderstreept
    onderstreepte
    onderstreepten
    onderstrepen
    onthulde
    onthulden
    onthullen
    onthult
    ontkende
    ontkenden
    ontkennen
    ontkent
    oordeelde
    oordeelden
    oordeelt
    oordelen
    opgemerkt
    opperde
    opperden
    opperen
    oppert
    pleit
    pleiten
    pleitte
    pleitten
    postuleerde
    postuleerden
    postuleert
    postuleren
    preciseerde
    preciseerden
    preciseert
    preciseren
    publiceerde
    publiceerden
    publiceert
    publiceren
    raadde
    raadde aan
    raadden aan
    raadt
    raadt aan
    raden
    raden aan
    rapporteerde
    rapporteerden
    rapporteert
    rapporteren
    reageerde
    reageerden
    reageert
    reageren
    redeneerde
    redeneerden
    redeneert
    redeneren
    relativeerde
    relativeerden
    relativeert
    relativeren
    riep
    riep op
    riepen
    roepen
    roept
    roept op
    samenvat
    samenvatte
    samenvatten
    schreef
    schreef hij
    schreef voor
    schreef ze
    schreven
    schreven dat
    schrijft
    schrijft hij
    schrijft voor
    schrijft ze
    schrijven
    signaleerde
    signaleerden
    signaleert
    signaleren
    speculeerde
    speculeerden
    speculeert
    speculeren
    sprak
    spreekt
    staat er
    staat te lezen
    staat toe
    stelde
    stelde vast
    stelde voor
    stelden
    stelden vast
    stellen
    stellen vast
    stellen voor
    stelt
    stelt vast
    stelt voor
    stip aan
    stipt aan
    stipte aan
    stond er
    suggereerde
    suggereerden
    suggereert
    suggereren
    toegelicht
    tonen
    tonen aan
    toonde
    toonde aan
    toonden
    toonden aan
    toont
    toont aan
    twijfelt
    twitterde
    twitterden
    twitteren
    twittert
    uitgelegd
    valt te lezen
    vat samen
    vatte samen
    vatten samen
    verbieden
    verbiedt
    verbood
    verduidelijken
    verduidelijkt
    verduidelijkte
    verduidelijkten
    verklaard
    verklaarde
    verklaarden
    verklaart
    verklaren
    verkondigde
    verkondigden
    verkondigen
    verkondigt
    vermeldde
    vermeldden
    vermelden
    vermeldt
    vermoedde
    vermoedden
    vermoeden
    vermoedt
    verplicht
    verteld
    vertelde
    vertelde hij
    vertelde ze
    vertelden
    vertellen
    vertelt
    vertelt hij
    vertelt ze
    vervolgde
    vervolgden
    vervolgen
    vervolgt
    verwacht
    verwachten
    verwachtte
    verwachtten
    verweert zich
    verzekerde
    verzekerden
    verzekeren
    verzekert
    verzucht
    verzuchten
    verzuchtte
    verzuchtten
    vinden
    vindt
    vindt dat
    voegde
    voegde toe
    voegden toe
    voegen toe
    voegt
    voegt toe
    vond
    vonden
    voorspelde
    voorspelden
    voorspellen
    voorspelt
    vraagt
    vraagt zich af
    vroeg
    vroeg zich af
    vroegen
    waarschuwde
    waarschuwden
    waarschuwen
    waarschuwt
    waaruit blijkt
    wees erop
    wees op
    werpt tegen
    wezen erop
    wezen op
    wierp tegen
    wijst erop
    wijst op
    wijzen erop
    wijzen op
    zeggen
    zegt
    zegt erover
    zegt hij
    zegt ze
    zegt zij
    zei
    zei erover
    zei hij
    zei ze
    zei zij
    zeiden
    zijn ervan overtuigd
    zo luidt
    zo stelt
    zo zegt
    zweert
    zwoer
  `,
  describing: `
    bekritiseerde
    bekritiseerden
    bekritiseert
    bekritiseren
    beoordeelde
    beoordeelden
    beoordeelt
    beoordelen
    beschouwde
    beschouwden
    beschouwen
    beschouwt
    beschreef
    beschreven
    beschreven als
    beschrijft
    beschrijft als
    beschrijven
    beschuldigde
    beschuldigden
    beschuldigen
    beschuldigt
    bestempelde
    bestempelden
    bestempelen
    bestempelt
    betitelde
    betitelden
    betitelen
    betitelt
    classificeerde
    classificeerden
    classificeert
    classificeren
    deed af als
    definieerde
    definieerden
    definieert
    definiëren
    doet af als
    doopt
    doopte
    doopten
    dopen
    duidde
    duidde aan
    duidden
    duiden
    duiden aan
    duidt
    duidt aan
    hekelde
    hekelden
    hekelen
    hekelt
    houdt voor
    karakteriseerde
    karakteriseerden
    karakteriseert
    karakteriseren
    kenmerken
    kenmerkt
    kenmerkte
    kenmerkten
    kwalificeerde
    kwalificeerden
    kwalificeert
    kwalificeren
    labelde
    labelden
    labelen
    labelt
    loofden
    looft
    maakt gewag van
    noemde
    noemde het
    noemden
    noemen
    noemt
    noemt het
    omschreef
    omschreven
    omschreven als
    omschrijfde
    omschrijfden
    omschrijft
    omschrijven
    praat over
    prees
    prezen
    prijst
    prijzen
    rekent tot
    schreef over
    schrijft over
    sprak over
    sprak van
    spraken van
    spreekt over
    spreekt van
    spreken over
    spreken van
    typeerde
    typeerden
    typeert
    typeren
    vergeleek
    vergeleken
    vergelijken
    vergelijkt
    veroordeelde
    veroordeelden
    veroordeelt
    veroordelen
    verwees naar
    verweet
    verwijst naar
    verwijt
    verwijten
    verwijzen naar
    waardeerde
    waardeerden
    waardeert
    waarderen
    waarschuwde voor
    waarschuwt voor
    wees af
    wijst af
    zag als
    zet weg als
    zette weg als
    zien als
    ziet als
  `,
  according: `
    aldus
    aldus de
    blijkens
    citaat uit
    citerend uit
    conform
    geciteerd in
    geciteerd uit
    gezien
    in de bewoordingen van
    in de ogen van
    in de visie van
    in de woorden van
    in haar eigen woorden
    in haar woorden
    in hun eigen woorden
    in hun woorden
    in zijn eigen woorden
    in zijn woorden
    krachtens
    met de woorden
    met de woorden van
    met een verwijzing naar
    naar de woorden van
    naar eigen zeggen
    naar het oordeel van
    naar zeggen van
    om met
    om te citeren
    onder verwijzing naar
    ontleend aan
    op grond van
    overeenkomstig
    overgenomen uit
    uittreksel uit
    vlg
    volgens
    volgens de
    volgens het
    vrij naar
    woorden van
    zoals beschreven door
    zoals beschreven in
    zoals geciteerd in
    zoals geschreven
    zoals gesteld in
    zoals het
    zoals vermeld in
    zoals verwoord
  `,
  statements: `
    aanbeveling
    aanbevelingen
    aanklacht
    aankondiging
    advies
    adviezen
    antwoord
    argument
    argumenten
    belofte
    bemerking
    bericht
    beschrijving
    bevinding
    bevindingen
    bewering
    beweringen
    bewoording
    bewoordingen
    bezwaar
    boodschap
    brief
    citaat
    citaten
    clausule
    commentaar
    conclusie
    conclusies
    constatering
    definitie
    disclaimer
    doel
    doelstelling
    e-mail
    eis
    formulering
    fragment
    gedachte
    getuigenis
    hypothese
    inschatting
    instructie
    interview
    kritiek
    mededeling
    melding
    mening
    motto
    observatie
    oordeel
    opmerking
    opmerkingen
    oproep
    passage
    persbericht
    pleidooi
    positie
    post
    principe
    reactie
    regel
    repliek
    resultaat
    resultaten
    samenvatting
    slotsom
    standpunt
    stelling
    stellingen
    stuk
    tegenwerping
    tekst
    tip
    toelichting
    toespraak
    tweet
    uitlating
    uitlatingen
    uitleg
    uitspraak
    uitspraken
    uittreksel
    verklaring
    verklaringen
    vermoeden
    veronderstelling
    vonnis
    voorschrift
    voorspelling
    voorwaarde
    waarschuwing
    waarschuwingen
    weerwoord
    woorden
    zin
    zinnen
    zinsnede
  `,
  conjunctions: `
    dat
    hoe
    of
    waardoor
    waarom
    wat
  `,
  joining: `
    aangezien
    als
    daarna
    daarom
    dan
    doordat
    dus
    echter
    en
    hoewel
    indien
    maar
    nadat
    noch
    of
    ofschoon
    omdat
    sinds
    tenzij
    terwijl
    toch
    toen
    totdat
    voordat
    waar
    waarbij
    wanneer
    want
    wat
    wie
    zodat
    zodra
    zolang
  `,
  pointing: `
    aldus
    als volgende
    als volgt
    deze woorden
    dit
    het
    het volgende
    hier
    hieronder
    in deze woorden
    met deze woorden
    onderstaand
    onderstaande
    op deze manier
    volgende
    zo
    zo verwoord
    zoals volgt
  `,
  sources: `
    academie
    agentschap
    ambulancedienst
    analyse
    artikel
    artsen
    auteur
    auteurs
    autoriteit
    autoriteiten
    bedrijf
    bedrijven
    beleid
    beleidsnota
    beroepsvereniging
    besluit
    bestand
    bestuur
    bijsluiter
    blog
    boek
    boekje
    bond
    brochure
    cardiologen
    cbg
    cbs
    cdc
    centrum
    cijfers
    coalitie
    cochrane
    code
    college
    comité
    commissie
    compendium
    consensus
    consortium
    consumentenbond
    convenant
    dermatologen
    deskundigen
    dienst
    directie
    diëtisten
    document
    dossier
    draaiboek
    dsm
    economen
    editie
    ema
    enquête
    epidemiologen
    etiket
    europese commissie
    europese unie
    experts
    fabrikant
    fabrikanten
    factsheet
    faculteit
    farmaceut
    farmacotherapeutisch kompas
    fda
    federatie
    folder
    fonds
    forensisch instituut
    geneesmiddelenautoriteit
    genootschap
    gerecht
    gerechtshof
    gezondheidsorganisatie
    gezondheidsraad
    ggd
    ggz
    gids
    groep
    grondlegger
    grondwet
    handboek
    handleiding
    handreiking
    hartstichting
    hersenstichting
    hoge raad
    hogeschool
    hoofdstuk
    hoogleraren
    huisartsen
    igj
    inspectie
    inspectie gezondheidszorg
    instelling
    instellingen
    instituut
    jurisprudentie
    kabinet
    kamer
    kankerinstituut
    kenniscentrum
    kliniek
    knaw
    knmg
    krant
    kwf
    lancet
    lareb
    leerboek
    leidraad
    literatuur
    lumc
    magazine
    medici
    memo
    meta-analyse
    ministerie
    ministerie van
    ministerie van volksgezondheid
    netwerk
    neurologen
    nhg
    nhg-standaard
    nice
    nieuwsbrief
    nieuwssite
    nivel
    nos
    nota
    onderzoek
    onderzoeken
    onderzoeker
    onderzoekers
    onderzoeksgroep
    onderzoeksinstituut
    onderzoeksteam
    opinie
    organisatie
    overheid
    overzicht
    overzichtsartikel
    pagina
    panel
    paper
    parlement
    patiëntenfederatie
    patiënteninformatie
    patiëntenvereniging
    pers
    persbureau
    productinformatie
    proef
    proefschrift
    protocol
    psychiaters
    psychologen
    publicatie
    publicaties
    raad
    rapport
    rapporten
    rechtbank
    rechter
    redactie
    regelgeving
    regering
    reglement
    richtlijn
    richtlijnen
    rivm
    samenvatting
    schrijfster
    schrijver
    sciensano
    sectie
    senaat
    site
    specialisten
    standaard
    statuut
    stichting
    stichtingen
    studie
    studiegroep
    studies
    survey
    taskforce
    team
    thuisarts
    tijdschrift
    toezichthouder
    trial
    trials
    trimbos-instituut
    umc
    unesco
    unicef
    unie
    universiteit
    universiteiten
    verbond
    verdrag
    vereniging
    verhandeling
    verordening
    verpleegkundigen
    verslag
    virologen
    voedingscentrum
    volkskrant
    voorlichting
    vws
    website
    wereldgezondheidsorganisatie
    werkgroep
    wet
    wetboek
    wetenschap
    wetenschapper
    wetenschappers
    wetenschapster
    wetgeving
    who
    wikipedia
    woordenboek
    zembla
    ziekenhuis
    ziekenhuizen
    ziektefonds
    zorginstelling
    zorginstituut
    zorgverzekeraar
  `,
  experts: `
    adviseur
    advocaat
    advocate
    allergoloog
    analist
    anesthesioloog
    apotheker
    apothekeres
    arts
    arts-onderzoeker
    auteur van
    bedrijfsarts
    bestuurder
    bestuurslid
    bestuursvoorzitter
    biochemicus
    biologe
    bioloog
    burgemeester
    cardiologe
    cardioloog
    ceo
    chef
    chemicus
    chirurg
    co-auteur
    coauteur
    coördinator
    criminoloog
    decaan
    dermatoloog
    deskundige
    dhr
    dierenarts
    directeur
    directrice
    diëtist
    diëtiste
    docent
    docente
    dokter
    dr
    drs
    econome
    econoom
    eerste auteur
    endocrinoloog
    epidemiologe
    epidemioloog
    ergotherapeut
    ervaringsdeskundige
    expert
    farmaceut
    farmacoloog
    filosofe
    filosoof
    fysiotherapeut
    gastro-enteroloog
    geneticus
    geriater
    gynaecologe
    gynaecoloog
    gz-psycholoog
    hematoloog
    historica
    historicus
    hoofdauteur
    hoofdonderzoeker
    hoofdredacteur
    hoogleraar
    huidarts
    huisarts
    immunologe
    immunoloog
    infectioloog
    inspecteur
    inspecteur-generaal
    internist
    ir
    journalist
    journaliste
    jurist
    kaakchirurg
    kamerlid
    keel-neus-oorarts
    kinderarts
    kinderpsycholoog
    klinisch psycholoog
    kno-arts
    lector
    leider
    logopedist
    longarts
    manager
    medeoprichter
    medisch directeur
    meneer
    mevrouw
    microbioloog
    minister
    minister van volksgezondheid
    mr
    mw
    nefroloog
    neuroloog
    neurowetenschapper
    oncologe
    oncoloog
    onderzoeksleider
    onderzoekster
    oogarts
    opperarts
    oprichter
    oprichtster
    orthopeed
    osteopaat
    patholoog
    pedagoog
    podotherapeut
    politicus
    praktijkondersteuner
    premier
    president
    prof
    professor
    projectleider
    promovenda
    promovendus
    psychiater
    psychologe
    psycholoog
    psychotherapeut
    psychotherapeute
    radioloog
    rechter
    rector
    redacteur
    redactrice
    reumatoloog
    schrijfster
    schrijver
    secretaris
    seksuoloog
    senator
    slaaponderzoeker
    sociologe
    socioloog
    specialist
    spoedarts
    sportarts
    staatssecretaris
    statisticus
    tandarts
    teamleider
    therapeut
    therapeute
    toxicoloog
    universitair docent
    universitair hoofddocent
    uroloog
    verloskundige
    verpleegkundig specialist
    verpleegkundige
    verslaggever
    verzekeringsarts
    vicevoorzitter
    virologe
    viroloog
    viroloog-epidemioloog
    voedingsdeskundige
    voedingswetenschapper
    voorzitter
    vroedvrouw
    wetenschapper
    wetenschapster
    wethouder
    wijkverpleegkundige
    woordvoerder
    woordvoerster
    ziekenhuisapotheker
    zorgbestuurder
  `,
  pronouns: `
    het
    hij
    hijzelf
    laatstgenoemde
    ze
    zij
    zijzelf
  `,
  anyone: `
    allen
    anderen
    buren
    collega
    collegas
    critici
    elkeen
    familie
    gezinnen
    iedereen
    iemand
    ik
    influencers
    je
    jij
    jongens
    jullie
    kinderen
    mannen
    meer mensen
    meesten
    meisjes
    men
    menigeen
    mensen
    mijn omgeving
    niemand
    niemand anders
    ons
    ouders
    samenleving
    sceptici
    sommige mensen
    sommigen
    u
    veel
    velen
    volwassenen
    vrienden
    vriendinnen
    vrouwen
    we
    wie
    wij
  `,
  laypeople: `
    anoniem
    anonieme
    bewoner
    bewoonster
    broer
    buurman
    buurvrouw
    cliënt
    cliënte
    cliënten
    deelneemster
    deelnemer
    deelnemers
    dochter
    echtgenoot
    echtgenote
    ervaring
    ervaringen
    ervaringsverhaal
    ervaringsverhalen
    forum
    gebruiker
    gebruikers
    gebruikster
    getuigenis
    getuigenissen
    klant
    klantbeoordeling
    klanten
    kleindochter
    kleinzoon
    lezer
    lezeres
    lezers
    lezersbrief
    lid
    lotgenoot
    lotgenoten
    mama
    mantelzorger
    mantelzorgers
    moeder
    moeders
    oma
    opa
    overlevende
    overlevenden
    papa
    partner
    patiënt
    patiënte
    patiënten
    patiëntenverhaal
    patiëntenverhalen
    proefpersonen
    proefpersoon
    reageerder
    respondent
    respondenten
    slachtoffer
    tante
    vader
    vaders
    vriend
    vriendin
    vrijwilliger
    vrijwilligers
    vrijwilligster
    zoon
    zus
    zusje
  `,
  firstPerson: `
    ik
    me
    mezelf
    mij
    mijn
    mijne
    mijzelf
  `,
  secondPerson: `
    je
    je eigen
    jezelf
    jij
    jijzelf
    jou
    jouw
    jouwe
    jullie
    u
    uw
    uzelf
  `,
  naming: `
    aanduiding
    aangeduid als
    aangeduid met
    afgekort
    afgekort tot
    afkorting
    afkorting voor
    bedoeld als
    begrip
    begrippen
    bekend als
    benaming
    benoemd
    beschouwd als
    bestempeld als
    betekenen
    betekent
    beter bekend als
    bijgenaamd
    bijnaam
    categorie
    concept
    concept van
    dat wil zeggen
    de term
    geclassificeerd als
    gedefinieerd als
    gedoopt
    gekend als
    gelabeld als
    genaamd
    genoemd
    heet
    heette
    het woord
    heten
    idee van
    in de volksmund
    kreet
    kwalificatie
    label
    met de naam
    modewoord
    naam
    noemen we
    noemen wij
    noemt men
    oftewel
    ofwel
    omschreven als
    onder de naam
    onder de noemer
    ook bekend als
    ook genoemd
    ook wel
    ook wel genoemd
    populair gezegd
    soort
    soorten
    staat voor
    synoniem
    term
    termen
    type
    uitdrukking
    vakterm
    vertaald als
    verzamelnaam
    vorm
    vorm van
    vormen van
    waarmee bedoeld wordt
    woord
    woorden
    zgn
    zogeheten
    zogenaamd
    zogenaamde
    zogenoemd
    zogenoemde
    zogezegd
    zogezegde
  `,
  works: `
    aanvinkvakje
    aflevering
    aflevering van
    artikel
    artikelen
    bekijk
    bestand
    bijdrage
    blog
    blogpost
    boek
    boeken
    brochure
    column
    cursus
    dichtbundel
    documentaire
    documentaires
    editie
    essay
    film
    folder
    formulier
    gedicht
    gepubliceerd in
    getiteld
    gids
    handboek
    handleiding
    hoofdstuk
    hoorcollege
    keuzemenu
    kies
    klik
    klik op
    knop
    kop
    kopje
    lees meer
    lees ook
    lees verder
    lezing
    lied
    luister
    menu
    menuoptie
    met als titel
    onder de titel
    ondertitel
    onderzoek getiteld
    optie
    paper
    paragraaf
    podcast
    poster
    presentatie
    programma
    publicatie
    roman
    rubriek
    sectie
    selecteer
    seminar
    serie
    song
    spotje
    studiegids
    symposium
    tabblad
    tekstvak
    titel
    toneelstuk
    uitgave
    uitzending
    veld
    verhaal
    verschenen in
    verslag
    video
    webinar
    werkblad
    workshop
    zie
    zie ook
  `,
  imagining: `
    aanname
    adagium
    advertentie
    affirmatie
    affirmaties
    afvragen
    alsof
    antwoord
    bijv
    bijvoorbeeld
    bijvoorbeeld als
    bv
    cliché
    conversatie
    dacht
    dachten
    denk
    denk aan
    denken
    denkt
    denkt u
    dialoog
    dooddoener
    excuus
    fabel
    fabels
    filosofie
    gedachte
    gedachtegang
    gedachten
    geloof
    geruststellende gedachte
    gesprek
    gevoel
    gevoel dat
    gezegde
    google
    grap
    hashtag
    hoort
    hoort u
    horen
    hypothetisch
    idee
    idee dat
    iets als
    iets zoals
    in plaats van
    indruk dat
    is als
    je denkt
    mantra
    meme
    mindset
    misvatting
    misvattingen
    misverstand
    motto
    motto is
    mythe
    mythen
    mythes
    neem aan
    o a
    opmerkingen als
    opvatting
    overtuiging
    praatje
    prompt
    reacties als
    reclame
    reclameslogan
    scenario
    sjabloon
    slogan
    smoes
    smoesjes
    spreekwoord
    spreuk
    stel dat
    stel je voor
    stel u voor
    stelregel
    stelt u zich voor
    stereotype
    tegeltjeswijsheid
    uitdrukking
    uitspraken als
    uitvlucht
    verbeelding
    verhaaltje
    volkswijsheid
    voorbeeld
    voorbeeldbrief
    voorbeelden
    voorbeeldzin
    voorbeeldzinnen
    vooroordeel
    vooroordelen
    vraag
    vraag je
    vraag je af
    vraag jezelf
    vraag jezelf af
    vraag uw
    vraagt
    vragen
    vragen als
    vuistregel
    wijsheid
    zeg tegen jezelf
    zeggen tegen jezelf
    zegswijze
    zinnen als
    zinnen zoals
    zoals
    zoek
    zoekopdracht
    zoekterm
  `,
  modals: `
    als
    alsjeblieft
    hoeft
    hoeven
    indien
    kan
    kunnen
    kunt
    laat
    laten we
    mag
    misschien
    mocht
    moet
    moeten
    mogelijk
    niet
    niets
    nooit
    probeer
    stel
    te
    wellicht
    wil
    willen
    wilt
    zal
    zou
    zouden
    zullen
    zult
  `,
  negations: `
    anders dan
    eerder dan
    geen
    geen enkele
    geenszins
    in plaats van
    in tegenstelling tot
    meer dan
    minder dan
    niet
    niet alleen
    niet alleen maar
    niet langer
    niet louter
    niet meer
    niet zomaar
    niets
    nimmer
    noch
    nooit
    stop
    stop met
    tegenover
  `,
  finite: `
    at
    aten
    beginnen
    begint
    begon
    begonnen
    behandelde
    behandelden
    behandelen
    behandelt
    ben
    ben je
    bent
    beschermde
    beschermden
    beschermen
    beschermt
    bestaan
    bestaat
    bestond
    bestonden
    betekende
    betekenden
    betekenen
    betekent
    betreft
    bevat
    bevatte
    bevatten
    bevorderde
    bevorderden
    bevorderen
    bevordert
    beïnvloedde
    beïnvloedden
    beïnvloeden
    beïnvloedt
    bieden
    biedt
    bleef
    bleek
    bleken
    bleven
    blijf
    blijft
    blijken
    blijkt
    blijven
    bood
    bracht
    brachten
    brengen
    brengt
    daalde
    daalden
    daalt
    dacht
    dachten
    dalen
    deden
    deed
    denken
    denkt
    doe
    doen
    doet
    drinken
    drinkt
    dronk
    duren
    duurde
    duurden
    duurt
    eet
    ervaart
    ervaren
    eten
    ga
    gaan
    gaat
    gaf
    gaven
    gebeurde
    gebeurden
    gebeuren
    gebeurt
    gebruiken
    gebruikt
    gebruikte
    gebruikten
    geef
    geeft
    gelden
    geldt
    geloofde
    geloofden
    gelooft
    geloven
    geneesde
    geneesden
    geneest
    genezen
    geven
    ging
    gingen
    gold
    groeide
    groeiden
    groeien
    groeit
    haat
    haatte
    haatten
    had
    hadden
    hangt
    hangt af
    haten
    heb
    heb je
    hebben
    hebt
    heeft
    heet
    helpen
    helpt
    helpte
    helpten
    heten
    hield
    hielden
    hing
    hoeft
    hoeven
    hoopt
    hoopte
    hoopten
    hoorde
    hoorden
    hoort
    hopen
    horen
    houden
    houdt
    is
    kan
    komen
    komt
    kon
    konden
    kost
    kosten
    kreeg
    kregen
    krijgen
    krijgt
    kun
    kunnen
    kunt
    kwam
    kwamen
    laat
    lag
    laten
    leed
    leefde
    leefden
    leeft
    leek
    leerde
    leerden
    leert
    leidde
    leidden
    leiden
    leidt
    leken
    leren
    leven
    leverde
    leverden
    leveren
    levert
    liep
    liepen
    liet
    lieten
    liggen
    ligt
    lijden
    lijdt
    lijken
    lijkt
    loopt
    lopen
    lost
    maakt
    maakte
    maakten
    mag
    maken
    mist
    mocht
    mochten
    moest
    moesten
    moet
    moeten
    mogen
    nam
    namen
    neemt
    nemen
    noemde
    noemden
    noemen
    noemt
    ontstaan
    ontstaat
    ontstond
    ontstonden
    overleden
    overleed
    overlijdt
    probeerde
    probeerden
    probeert
    proberen
    remde
    remden
    remmen
    remt
    schaadde
    schaadden
    schaadt
    schaden
    slaapt
    slapen
    sliep
    speelde
    speelden
    speelt
    spelen
    spreekt
    spreken
    staan
    staat
    steeg
    stegen
    stelde
    stelden
    stellen
    stelt
    sterft
    sterven
    stierf
    stierven
    stijgen
    stijgt
    stond
    stonden
    stoppen
    stopt
    stopte
    stopten
    tonen
    toonde
    toonden
    toont
    trad
    treden
    treedt
    trekt
    vallen
    valt
    veranderde
    veranderden
    veranderen
    verandert
    verbeterde
    verbeterden
    verbeteren
    verbetert
    verdween
    verdwijnen
    verdwijnt
    vereist
    verergerde
    verergerden
    verergeren
    verergert
    vergeet
    verhogen
    verhoogde
    verhoogden
    verhoogt
    verlaagde
    verlaagden
    verlaagt
    verlagen
    verliest
    verliezen
    verloor
    verminderde
    verminderden
    verminderen
    vermindert
    veroorzaakt
    veroorzaakte
    veroorzaakten
    veroorzaken
    versterken
    versterkt
    versterkte
    versterkten
    vertrouwde
    vertrouwden
    vertrouwen
    vertrouwt
    viel
    vielen
    vinden
    vindt
    voelde
    voelden
    voelen
    voelt
    volgde
    volgden
    volgen
    volgt
    vond
    vonden
    voorkomen
    voorkomt
    voorkwam
    vormde
    vormden
    vormen
    vormt
    vraagt
    wacht
    wachten
    wachtte
    wachtten
    waren
    was
    weegt
    weet
    wegen
    werd
    werden
    werken
    werkt
    werkte
    werkten
    weten
    wil
    wilde
    wilden
    wilt
    wist
    wisten
    worden
    wordt
    wou
    wouden
    zag
    zagen
    zal
    zat
    zaten
    zegt
    zie
    zien
    ziet
    zijn
    zit
    zitten
    zocht
    zoekt
    zorgde
    zorgden
    zorgen
    zorgt
    zou
    zouden
    zullen
    zult
  `,
  articles: `
    al
    dat
    de
    deze
    die
    dit
    een
    elk
    elke
    enkele
    geen
    het
    ieder
    iedere
    welke
    zo een
    zulke
  `,
  indefinite: `
    een
    elk
    elke
    enige
    ieder
    iedere
    zomaar een
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
    aandacht
    aandachtspunt
    belangrijk
    belangrijke boodschap
    belangrijkste punten
    bijgewerkt
    bijgewerkt op
    bron
    bronnen
    conclusie
    definitie
    disclaimer
    extra info
    extra tip
    faq
    feitje
    gepubliceerd
    gevaar
    goed om te weten
    handig om te weten
    het belangrijkste
    in een notendop
    in het kort
    info
    informatie
    kern
    kernboodschap
    kernpunten
    kort samengevat
    kortom
    laatst bijgewerkt
    laatst gewijzigd
    lees ook
    leestip
    let op
    literatuur
    medische disclaimer
    meer lezen
    merk op
    nb
    noodgeval
    noot
    noot van de redactie
    om te onthouden
    onthoud
    onthouden
    op een rij
    opmerking
    pas op
    praktische tip
    samengevat
    samenvatting
    snelle tip
    tip
    tips
    tl;dr
    tldr
    update
    verder lezen
    voetnoot
    voorbeeld
    vuistregel
    waarschuwing
    weetje
    wist je dat
    wist u dat
    zie ook
  `,
}
