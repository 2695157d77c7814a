import type { Roles } from './roles.ts'

export const dutchRoles: Roles = {
  expertTitles: `
    dokter
    dr
    drs
    ir
    prof
    professor`,
  plainTitles: `
    dhr
    meneer
    mevr
    mevrouw
    mw`,
  experts: `
    apotheker
    arts
    artsen
    auteur
    auteurs
    bioloog
    chirurg
    coach
    deskundige
    deskundigen
    diëtist
    diëtiste
    docent
    econoom
    expert
    experts
    filosoof
    fysiotherapeut
    geneticus
    gynaecoloog
    historicus
    hoofdauteur
    hoogleraar
    huisarts
    huisartsen
    internist
    journalist
    kinderarts
    medeauteur
    onderzoeker
    onderzoekers
    onderzoekster
    psychiater
    psychotherapeut
    scheikundige
    schrijfster
    schrijver
    specialist
    specialisten
    tandarts
    therapeut
    verloskundige
    verpleegkundige
    voedingsdeskundige
    wetenschapper
    wetenschappers`,
  officials: `
    bestuurder
    burgemeester
    commissaris
    coördinator
    directeur
    hoofd
    hoofdredacteur
    kamerlid
    leider
    lid
    manager
    medeoprichter
    minister
    oprichter
    oprichtster
    president
    rechter
    redacteur
    secretaris
    senator
    staatssecretaris
    vicevoorzitter
    voorzitter
    woordvoerder
    woordvoerster`,
  laypeople: `
    anoniem
    buurman
    buurvrouw
    cliënt
    cliënte
    deelneemster
    deelnemer
    ervaringsdeskundige
    gebruiker
    gebruikers
    gebruikster
    iemand met
    klant
    klanten
    lezer
    lezeres
    mantelzorger
    mensen met
    moeder van
    overlevende
    patiënt
    patiënte
    patiënten
    student
    studente
    vader van
    vriend
    vriendin`,
  kin: `
    broer
    buurman
    buurvrouw
    collega
    dochter
    mama
    man
    moeder
    neef
    nicht
    oma
    oom
    opa
    papa
    partner
    tante
    vader
    vriend
    vrienden
    vriendin
    vrouw
    zoon
    zus`,
  ailing: `
    gediagnosticeerd met
    herstelt van
    kreeg de diagnose
    leed aan
    leeft met
    lijdt aan
    overleefde`,
  works: `
    artikel
    bijsluiter
    boek
    brochure
    document
    handboek
    krant
    meta-analyse
    onderzoek
    persbericht
    proefschrift
    publicatie
    rapport
    richtlijn
    richtlijnen
    studie
    studies
    tekst
    tijdschrift
    verordening
    verslag
    website
    wet`,
  bodies: `
    academie
    agentschap
    autoriteit
    bedrijf
    bond
    centrum
    commissie
    fabrikant
    faculteit
    federatie
    genootschap
    gezondheidsraad
    groep
    hof
    hogeschool
    instituut
    kliniek
    laboratorium
    ministerie
    netwerk
    organisatie
    overheid
    raad
    rechtbank
    regering
    rivm
    stichting
    team
    umc
    universiteit
    vereniging
    ziekenhuis`,
  fictional: `
    held
    heldin
    hoofdpersoon
    personage
    roman
    verteller`,
  testimonials: `
    beoordelingen
    ervaringen
    ervaringsverhalen
    getuigenissen
    klantbeoordelingen
    recensies
    verhalen van patiënten`,
  mine: `
    mijn
    ons
    onze`,
  byline: `
    artikel van
    boek van
    geleid door
    onder leiding van
    onderzoek van
    studie van`,
  framing: `
    definitie
    mening
    oordeel
    term
    uitdrukking
    woorden
    zin`,
}
