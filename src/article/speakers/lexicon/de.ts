import type { Roles } from './roles.ts'

export const germanRoles: Roles = {
  expertTitles: `
    doktor
    dr
    dres
    pd
    privatdozent
    privatdozentin
    prof
    professor
    professorin`,
  plainTitles: `
    frau
    herr
    herrn`,
  experts: `
    anwalt
    anwältin
    apotheker
    apothekerin
    arzt
    autor
    autoren
    autorin
    autorinnen
    biochemiker
    biochemikerin
    chefarzt
    chefärztin
    chemiker
    chemikerin
    chirurg
    chirurgin
    coach
    dozent
    dozentin
    ernährungsberater
    ernährungsberaterin
    ernährungswissenschaftler
    ernährungswissenschaftlerin
    erstautor
    erstautorin
    experte
    experten
    expertin
    expertinnen
    facharzt
    fachleute
    fachärztin
    forschende
    forschenden
    forscher
    forscherin
    forscherinnen
    frauenarzt
    frauenärztin
    genetiker
    hauptautor
    hauptautorin
    hausarzt
    hausärztin
    hebamme
    heilpraktiker
    heilpraktikerin
    historiker
    historikerin
    internist
    internistin
    journalist
    journalistin
    kinderarzt
    kinderärztin
    krankenpfleger
    krankenschwester
    logistikkoordinator
    mediziner
    medizinerin
    oberarzt
    oberärztin
    orthopäde
    orthopädin
    osteopath
    osteopathin
    pfleger
    pflegerin
    philosoph
    philosophin
    physiker
    physikerin
    physiotherapeut
    physiotherapeutin
    psychiater
    psychiaterin
    psychoanalytiker
    psychotherapeut
    psychotherapeutin
    schriftsteller
    schriftstellerin
    statistiker
    studienautor
    studienautoren
    studienautorin
    studienleiter
    studienleiterin
    therapeut
    therapeutin
    wissenschaftler
    wissenschaftlerin
    wissenschaftlerinnen
    zahnarzt
    zahnärztin
    ärzte
    ärztin
    ärztinnen
    ökonom
    ökonomin`,
  officials: `
    abgeordnete
    abgeordneter
    aktivist
    aktivistin
    beauftragte
    beauftragter
    bundesgesundheitsminister
    bundeskanzler
    bundeskanzlerin
    bürgermeister
    bürgermeisterin
    chef
    chefin
    chefredakteur
    chefredakteurin
    direktor
    direktorin
    generalsekretär
    generalsekretärin
    geschäftsführer
    geschäftsführerin
    gesundheitsminister
    gesundheitsministerin
    gründer
    gründerin
    kanzler
    kanzlerin
    koordinator
    koordinatorin
    leiter
    leiterin
    minister
    ministerin
    mitglied
    politiker
    politikerin
    präsident
    präsidentin
    redakteur
    redakteurin
    referent
    referentin
    richter
    richterin
    senator
    senatorin
    sprecher
    sprecherin
    staatssekretär
    staatssekretärin
    vorsitzende
    vorsitzender
    vorstand`,
  laypeople: `
    angehörige
    angehöriger
    anonym
    anwender
    anwenderin
    bekannte
    bekannter
    betroffene
    betroffenen
    betroffener
    bewohner
    bewohnerin
    dreifache mutter
    freund
    freundin
    klient
    klientin
    kunde
    kunden
    kundin
    leser
    leserin
    nachbar
    nachbarin
    nutzer
    nutzerin
    patient
    patienten
    patientin
    patientinnen
    proband
    probandin
    schüler
    schülerin
    student
    studentin
    teilnehmer
    teilnehmerin
    userin
    zweifache mutter
    überlebende`,
  kin: `
    bruder
    cousin
    cousine
    frau
    freund
    freunde
    freundin
    großmutter
    großvater
    klient
    klientin
    kollege
    kollegin
    mama
    mann
    mutter
    nachbar
    nachbarin
    oma
    onkel
    opa
    papa
    partner
    partnerin
    schwester
    sohn
    tante
    tochter
    vater`,
  ailing: `
    an krebs erkrankt
    diagnostiziert wurde
    die diagnose
    erkrankt an
    erkrankte an
    hatte einen schlaganfall
    lebt mit
    lebt seit
    leidet an
    leidet unter
    litt an
    litt unter
    überlebte`,
  works: `
    artikel
    beipackzettel
    beitrag
    bericht
    broschüre
    buch
    dissertation
    fachinformation
    fachzeitschrift
    gesetz
    grundgesetz
    gutachten
    journal
    lehrbuch
    leitlinie
    leitlinien
    magazin
    merkblatt
    meta-analyse
    metaanalyse
    packungsbeilage
    pressemitteilung
    publikation
    richtlinie
    satzung
    studie
    studien
    text
    umfrage
    untersuchung
    verordnung
    vertrag
    webseite
    website
    zeitschrift
    zeitung
    übersichtsarbeit`,
  bodies: `
    ag
    amt
    anbieter
    arbeitsgruppe
    ausschuss
    behörde
    beirat
    bund
    bundesamt
    bundesgerichtshof
    bundesinstitut
    bundesministerium
    bundesrat
    bundesregierung
    bundestag
    charité
    fachgesellschaft
    fakultät
    firma
    forscherteam
    forschungsgruppe
    forschungsteam
    gericht
    gesellschaft
    gesundheitsamt
    gmbh
    gremium
    hersteller
    hochschule
    institut
    kammer
    klinik
    klinikum
    kommission
    krankenhaus
    krankenkasse
    landesamt
    landgericht
    ministerium
    organisation
    parlament
    rat
    regierung
    stiftung
    team
    universität
    universitätsklinikum
    unternehmen
    verband
    verbraucherzentrale
    verein
    weltgesundheitsorganisation
    zentrale
    zentrum
    ärztekammer`,
  fictional: `
    erzähler
    figur
    hauptfigur
    held
    heldin
    protagonist
    protagonistin
    roman
    romanfigur`,
  testimonials: `
    betroffene berichten
    betroffene erzählen
    bewertungen
    das sagen unsere
    erfahrungen
    erfahrungsbericht
    erfahrungsberichte
    erfolgsgeschichten
    kundenstimmen
    patientenberichte
    patientengeschichten
    patientenstimmen
    rezensionen
    wie betroffene`,
  mine: `
    mein
    meine
    meinem
    meinen
    meiner
    unser
    unsere`,
  byline: `
    arbeit von
    artikel von
    buch von
    studie um
    studie von
    team um
    untersuchung von`,
  framing: `
    ansicht
    aussage
    begriff
    definition
    einschätzung
    fazit
    formulierung
    meinung
    satz
    worte
    worten`,
}
