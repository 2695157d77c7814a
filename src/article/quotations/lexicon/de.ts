import type { Lexicon } from './lexicon.ts'

export const german: Lexicon = {
  saying: `
    antwortet
    antwortete
    appelliert
    appellierte
    argumentieren
    argumentiert
    bedauert
    bedauerte
    befürchtet
    befürchtete
    beginnt
    behaupten
    behauptet
    behauptete
    beklagen
    beklagt
    beklagte
    bekräftigen
    bekräftigt
    bekräftigte
    belegen
    belegt
    belegte
    bemerkt
    bemerkte
    berichten
    berichtet
    berichtete
    berichteten
    bestimmt
    bestimmte
    bestätigen
    bestätigt
    bestätigte
    bestätigten
    beteuert
    beteuerte
    betonen
    betont
    betonte
    betonten
    beweist
    definiert wird
    deutet
    dokumentiert
    dokumentierte
    empfahl
    empfahlen
    empfehlen
    empfiehlt
    endet
    entgegnet
    entgegnete
    entscheidet
    entschied
    ergab
    ergaben
    ergänzt
    ergänzte
    erinnert
    erinnerte
    erklären
    erklärt
    erklärte
    erklärten
    erlaubt
    erläutert
    erläuterte
    erwidert
    erwiderte
    erzählen
    erzählt
    erzählte
    fand heraus
    fanden heraus
    fassen
    fassen zusammen
    fasst
    fasst zusammen
    fasste
    fasste zusammen
    fassten
    findet
    folgern
    folgert
    folgerte
    folgerten
    fordern
    fordert
    forderte
    forderten
    formuliert
    formulierte
    fügt
    fügte
    führt
    führt aus
    führte aus
    gab an
    gab bekannt
    gab zu
    gab zu bedenken
    gaben an
    garantiert
    geben an
    gesagt
    geschrieben
    gestand
    gestattet
    gesteht
    gibt an
    gibt zu
    gibt zu bedenken
    glaubt
    glaubte
    halten fest
    hebt
    hebt hervor
    heißt es
    heißt es da
    heißt es dort
    heißt es in
    hervorheben
    hielt fest
    hielten fest
    hieß es
    hob
    hält fest
    informieren
    informiert
    informierte
    kommentiert
    kommentierte
    konstatiert
    konstatierte
    kritisiert
    kritisierte
    kündigt
    kündigte
    lautet
    lautete
    legt
    legte
    lobt
    lobte
    macht deutlich
    machte deutlich
    mahnen
    mahnt
    mahnte
    meinen
    meint
    meinte
    meldet
    meldete
    nahelegt
    notiert
    notierte
    plädieren
    plädiert
    plädierte
    postete
    prognostiziert
    prognostizierte
    protokolliert
    präzisiert
    präzisierte
    raten
    regelt
    resümiert
    resümierte
    rief
    rufen
    ruft
    rät
    räumen
    räumt
    räumte
    sagen
    sagt
    sagt er
    sagt sie
    sagte
    sagten
    scherzt
    schildern
    schildert
    schilderte
    schlagen vor
    schließt
    schlug vor
    schlussfolgern
    schlussfolgert
    schlussfolgerten
    schlägt vor
    schreiben
    schreibt
    schreibt vor
    schrieb
    schrieben
    so
    so das
    so der
    so die
    spottet
    spottete
    stand
    steht
    stellen
    stellt
    stellt klar
    stellte
    stellte klar
    stellten
    teilt
    teilt mit
    teilte
    teilte mit
    teilten mit
    twitterte
    unterstreichen
    unterstreicht
    unterstrich
    urteilen
    urteilt
    urteilte
    verbietet
    verkünden
    verkündet
    verkündete
    verlangen
    verlangt
    verlangte
    verlautbart
    verlautbarte
    vermerkt
    vermuten
    vermutet
    vermutete
    verpflichtet
    versichert
    versicherte
    versprach
    versprechen
    verspricht
    verweisen
    verweist
    verwies
    veröffentlichte
    warf vor
    warnen
    warnt
    warnte
    warnten
    weisen
    weist
    wies
    wiesen
    wirft vor
    zeigt
    zeigte
    zeigten
    zitiert
    zitierte
    zusammenfassen
    äußern
    äußert
    äußerte
    äußerten
  `,
  describing: `
    beschreiben
    beschreibt
    beschrieb
    beschrieben
    betrachten
    betrachtet
    betrachtete
    bewerten
    bewertet
    bewertete
    bezeichnen
    bezeichnet
    bezeichnete
    charakterisieren
    charakterisiert
    charakterisierte
    definieren
    definiert
    definierte
    einordnet
    hält für
    klassifiziert
    klassifizierte
    kritisieren
    kritisierten
    lobten
    nannte
    nennen
    nennt
    ordnet
    preist
    rühmt
    schreibt von
    schrieb von
    sprach von
    sprachen von
    sprechen von
    spricht von
    stuft
    tituliert
    titulierte
    umschreibt
    umschrieb
    vergleicht
    verglich
    verurteilen
    verurteilt
    verurteilte
    warf
    warnen vor
    warnt vor
    warnte vor
    wirft
  `,
  according: `
    ausweislich
    den worten von
    frei nach
    gemäß
    heißt es bei
    im wortlaut
    in den worten
    laut
    mit den worten
    nach angaben
    nach ansicht
    nach ansicht von
    nach auffassung
    nach aussage
    nach darstellung
    nach einschätzung
    nach meinung
    nach worten
    so zitiert
    um es mit
    wie es im
    wie es in
    wörtlich
    zitiert nach
    zufolge
  `,
  statements: `
    antwort
    appell
    argument
    aufruf
    auskunft
    aussage
    aussagen
    auszug
    begründung
    behauptung
    bemerkung
    botschaft
    definition
    einschätzung
    empfehlung
    ergebnis
    erklärung
    fazit
    feststellung
    forderung
    formulierung
    hinweis
    hypothese
    leitsatz
    meinung
    mitteilung
    passage
    position
    pressemitteilung
    prognose
    satz
    schluss
    schlussfolgerung
    schlussfolgerungen
    stellungnahme
    sätze
    these
    urteil
    vorwurf
    warnung
    worte
    worten
    wortlaut
    ziel
    zitat
  `,
  conjunctions: `
    dass
    daß
    ob
    warum
    wie
  `,
  joining: `
    aber
    als
    also
    da
    dann
    darum
    das
    denn
    der
    deshalb
    die
    dort
    hier
    obwohl
    oder
    sondern
    sonst
    und
    weil
    wenn
    während
  `,
  pointing: `
    es
    folgende
    folgenden
    folgendermaßen
    folgendes
    hier
    so
    unten
    wie folgt
  `,
  sources: `
    absatz
    analyse
    anbieter
    arbeitsgruppe
    artikel
    ausschuss
    autor
    autoren
    autorenteam
    autorin
    autorinnen
    awmf
    behörde
    beipackzettel
    beirat
    bericht
    bfarm
    bfr
    bgb
    broschüre
    buch
    bundesamt
    bundesgericht
    bundesgerichtshof
    bundesgesundheitsministerium
    bundesinstitut
    bundesministerium
    bundesrat
    bundesregierung
    bundestag
    bzga
    cdc
    charité
    cochrane
    cochrane-review
    deutsche
    deutsche gesellschaft
    dge
    dgk
    dissertation
    doktorarbeit
    duden
    efsa
    ema
    erhebung
    erklärung
    eu
    eu-kommission
    europäische
    experten
    expertinnen
    fachgesellschaft
    fachgremium
    fachinformation
    fachleute
    fachliteratur
    fachzeitschrift
    fakultät
    fda
    firma
    forschende
    forschenden
    forscher
    forscherinnen
    forscherteam
    forschungsgruppe
    forschungsteam
    gericht
    gesellschaft
    gesetz
    gesundheitsamt
    gremium
    grundgesetz
    gutachten
    hersteller
    hochschule
    homepage
    institut
    journal
    kammer
    klinik
    klinikum
    kommission
    konsens
    konsensus
    konvention
    krankenkasse
    landesamt
    lehrbuch
    leitlinie
    leitlinien
    leitlinienprogramm
    lexikon
    literatur
    magazin
    max-planck-institut
    merkblatt
    meta-analyse
    metaanalyse
    ministerium
    nhs
    nice
    packungsbeilage
    paragraf
    parlament
    paul-ehrlich-institut
    pei
    pressestelle
    publikation
    publikationen
    rat
    ratgeber
    regierung
    review
    richtlinie
    rki
    robert koch-institut
    satzung
    sgb
    spiegel
    stiftung
    stiftung warentest
    stiko
    strafgesetzbuch
    studie
    studien
    studienautoren
    studienautorinnen
    team
    umfrage
    universität
    universitätsklinikum
    unternehmen
    untersuchung
    verband
    verbraucherzentrale
    verein
    verordnung
    vertrag
    verwaltungsgericht
    veröffentlichung
    webseite
    website
    weltgesundheitsorganisation
    who
    wikipedia
    wissenschaft
    wissenschaftler
    wissenschaftlerinnen
    zeitschrift
    zeitung
    zentrum
    ärzte
    ärztekammer
    ärzteverband
    übersichtsarbeit
  `,
  experts: `
    abgeordnete
    abgeordneter
    anwalt
    anwältin
    apotheker
    apothekerin
    arzt
    biochemiker
    biologe
    biologin
    bundeskanzler
    chef
    chefarzt
    chefin
    chefärztin
    chemiker
    chemikerin
    chirurg
    dermatologe
    dermatologin
    dichter
    direktor
    direktorin
    doktor
    dr
    dr med
    endokrinologe
    endokrinologin
    epidemiologe
    epidemiologin
    ernährungsberaterin
    ernährungsexpertin
    ernährungsmedizinerin
    ernährungswissenschaftler
    ernährungswissenschaftlerin
    erstautor
    erstautorin
    experte
    expertin
    facharzt
    fachärztin
    forscher
    forscherin
    frau
    frauenarzt
    frauenärztin
    gastroenterologe
    genetiker
    geschäftsführer
    geschäftsführerin
    gesundheitsminister
    gesundheitsministerin
    gründer
    gründerin
    gynäkologe
    gynäkologin
    hauptautor
    hauptautorin
    hausarzt
    hausärztin
    hebamme
    heilpraktiker
    heilpraktikerin
    herr
    historiker
    immunologe
    immunologin
    internist
    internistin
    kanzler
    kanzlerin
    kardiologe
    kardiologin
    kinderarzt
    kinderärztin
    koautor
    leiter
    leiterin
    mediziner
    medizinerin
    minister
    ministerin
    mitautor
    neurologe
    neurologin
    oberarzt
    oberärztin
    onkologe
    onkologin
    orthopäde
    orthopädin
    osteopath
    osteopathin
    pd
    pfleger
    philosoph
    physiotherapeut
    physiotherapeutin
    prof
    professor
    professoren
    professorin
    präsident
    präsidentin
    psychiater
    psychiaterin
    psychologe
    psychologin
    psychotherapeut
    psychotherapeutin
    redakteur
    rheumatologe
    richter
    richterin
    schriftsteller
    schriftstellerin
    senator
    soziologe
    soziologin
    sprecher
    sprecherin
    staatssekretär
    studienleiter
    studienleiterin
    therapeut
    therapeutin
    toxikologe
    urologe
    virologe
    virologin
    vorsitzende
    vorsitzender
    wissenschaftler
    wissenschaftlerin
    zahnarzt
    zahnärztin
    ärztin
  `,
  pronouns: `
    er
    es
    sie
  `,
  anyone: `
    du
    einige
    eltern
    frauen
    freunde
    ich
    ihnen
    ihr
    jeder
    jemand
    leute
    man
    manche
    menschen
    männer
    niemand
    viele
    wir
  `,
  laypeople: `
    anwender
    anwenderin
    betroffene
    betroffener
    erfahrungsbericht
    forum
    freundin
    kunde
    kunden
    kundin
    leser
    leserin
    mutter
    nutzer
    nutzerin
    patient
    patienten
    patientin
    patientinnen
    vater
  `,
  firstPerson: `
    ich
    mein
    meine
    meinem
    meinen
    meiner
    mich
    mir
  `,
  secondPerson: `
    dein
    deine
    deinen
    dich
    dir
    du
    euch
    euer
    ihnen
    ihr
    ihre
  `,
  naming: `
    angeblich
    angebliche
    art von
    ausdruck
    bedeutet
    begriff
    begriffe
    bekannt als
    bezeichnet
    bezeichnet als
    bezeichnung
    genannt
    heißt
    im sinne von
    konzept
    namens
    nennt man
    schlagwort
    so genannte
    so genannten
    sogenannte
    sogenanntem
    sogenannten
    sogenannter
    sogenanntes
    spitzname
    steht für
    stichwort
    unter dem namen
    vermeintlich
    vermeintliche
    wort
    wörter
  `,
  works: `
    abschnitt
    artikel
    beitrag
    betitelt
    blog
    broschüre
    buch
    dokumentation
    feld
    film
    folge
    kapitel
    klicken sie auf
    lied
    magazin
    podcast
    ratgeber
    reiter
    rubrik
    schaltfläche
    serie
    siehe
    titel
    video
    überschrift
  `,
  imagining: `
    anstatt
    antwort
    ausrede
    beispiel
    beispielsweise
    denke
    denken
    denkt
    etwa
    frage
    fragen
    fragen sie
    fragt
    gedanke
    gedanken
    hören
    hört
    irrtum
    motto
    mythos
    nach dem motto
    slogan
    sprichwort
    spruch
    sprüche
    statt
    stellen sie sich vor
    suche
    u a
    vorstellen
    vorurteil
    werbeversprechen
    wie
    z b
    zb
    zum beispiel
  `,
  modals: `
    falls
    kann
    können
    könnte
    könnten
    mag
    möchte
    nicht
    soll
    sollte
    sollten
    wenn
    würde
    würden
    zu
  `,
  negations: `
    anders als
    anstatt
    eher als
    im gegensatz zu
    kein
    keine
    nicht
    nicht nur
    nie
    sondern
    statt
  `,
  finite: `
    besteht
    bin
    bist
    bleiben
    bleibt
    brauchen
    braucht
    darf
    dürfen
    enthalten
    enthält
    entsteht
    erfordert
    erhöht
    ermöglicht
    fand
    fanden
    führen
    führt
    geht
    gelten
    gibt
    gilt
    ging
    habe
    haben
    hat
    hatte
    hatten
    helfen
    hilft
    ist
    kam
    kann
    kommt
    konnte
    konnten
    können
    könnte
    könnten
    leiden
    leidet
    liegt
    macht
    mag
    muss
    musste
    müssen
    reduziert
    scheinen
    scheint
    sei
    seien
    senkt
    sind
    soll
    sollen
    sollte
    sollten
    spielt
    stehen
    steht
    treten
    tritt
    trägt
    verbessert
    verursacht
    war
    waren
    werden
    wird
    wirken
    wirkt
    wurde
    wurden
    wäre
    wären
    würde
    würden
    zeigen
    zeigt
  `,
  articles: `
    das
    dem
    den
    der
    des
    die
    diese
    dieser
    dieses
    ein
    eine
    einem
    einen
    einer
    eines
    im
    kein
    keine
    vom
    zum
    zur
  `,
  indefinite: `
    ein
    eine
    einem
    einen
    einer
  `,
  smallWords: `
    als
    auf
    aus
    bei
    das
    dem
    den
    der
    des
    die
    diese
    diesem
    diesen
    dieser
    dieses
    durch
    ein
    eine
    einem
    einen
    einer
    eines
    für
    ihr
    ihre
    im
    in
    kein
    keine
    keinen
    mehr
    mein
    meine
    mit
    nach
    nur
    oder
    ohne
    sein
    seine
    und
    unter
    vom
    von
    zum
    zur
    über
  `,
  notices: `
    achtung
    aktualisiert
    anmerkung
    beispiel
    definition
    fazit
    gut zu wissen
    haftungsausschluss
    hinweis
    info
    insider-tipp
    kernaussage
    kurz gesagt
    merke
    quelle
    quellen
    stand
    tipp
    tipps
    update
    vorsicht
    warnung
    wichtig
    zusammenfassung
  `,
}
