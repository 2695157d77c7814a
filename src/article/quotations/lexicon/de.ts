import type { Lexicon } from './lexicon.ts'

export const german: Lexicon = {
  saying: `
    angemerkt
    antworten
    antwortet
    antwortete
    antworteten
    appellieren
    appelliert
    appellierte
    appellierten
    argumentieren
    argumentiert
    argumentierte
    argumentierten
    attestieren
    attestiert
    attestierte
    attestierten
    ausgeführt
    bat
    bedauern
    bedauert
    bedauerte
    bedauerten
    befand
    befanden
    befindet
    befürchten
    befürchtet
    befürchtete
    befürchteten
    beginnt
    behaupten
    behauptet
    behauptete
    behaupteten
    bekannte
    bekennen
    bekennt
    beklagen
    beklagt
    beklagte
    beklagten
    bekräftigen
    bekräftigt
    bekräftigte
    bekräftigten
    bekunden
    bekundet
    bekundete
    bekundeten
    belegen
    belegt
    belegte
    belegten
    bemerken
    bemerkt
    bemerkte
    bemerkten
    berichten
    berichtet
    berichtete
    berichteten
    besagen
    besagt
    besagte
    beschrieb
    beschwören
    beschwört
    beschwörte
    beschwörten
    bestimmt
    bestimmte
    bestätigen
    bestätigt
    bestätigte
    bestätigten
    beteuern
    beteuert
    beteuerte
    beteuerten
    betonen
    betont
    betonte
    betonte er
    betonte sie
    betonten
    beweist
    bilanzieren
    bilanziert
    bilanzierte
    bilanzierten
    bitten
    bittet
    bringt es auf den
    da steht
    dargelegt
    definiert wird
    dementieren
    dementiert
    dementierte
    dementierten
    deutet
    dokumentieren
    dokumentiert
    dokumentierte
    dokumentierten
    drückt es so aus
    drückte es so aus
    eingeräumt
    eingestanden
    empfahl
    empfahlen
    empfehlen
    empfiehlt
    empfohlen
    endet
    entgegnen
    entgegnet
    entgegnete
    entgegneten
    entscheiden
    entscheidet
    entschied
    entschieden
    entschuldigte sich
    ergab
    ergaben
    ergeben
    ergibt
    ergänzen
    ergänzt
    ergänzte
    ergänzten
    erinnert
    erinnerte
    erklären
    erklärt
    erklärt er
    erklärt sie
    erklärte
    erklärte er
    erklärte sie
    erklärten
    erlaubt
    erläutern
    erläutert
    erläuterte
    erläuterten
    ermahnen
    ermahnt
    ermahnte
    ermahnten
    ermuntern
    ermuntert
    ermunterte
    ermunterten
    erwidern
    erwidert
    erwiderte
    erwiderten
    erzählen
    erzählt
    erzählte
    erzählten
    fand heraus
    fanden heraus
    fassen
    fassen zusammen
    fasst
    fasst es zusammen
    fasst zusammen
    fasste
    fasste zusammen
    fassten
    festgehalten
    festgestellt
    findet
    folgern
    folgert
    folgerte
    folgerten
    fordern
    fordert
    fordert auf
    forderte
    forderte auf
    forderten
    formulieren
    formuliert
    formuliert worden
    formulierte
    formulierten
    fragte
    fragten
    fügen hinzu
    fügt
    fügt hinzu
    fügte
    fügte hinzu
    fügten hinzu
    führen aus
    führt
    führt an
    führt aus
    führte an
    führte aus
    führten aus
    gab an
    gab bekannt
    gab zu
    gab zu bedenken
    gab zu verstehen
    gab zur antwort
    gaben an
    gaben bekannt
    gaben zu
    garantiert
    geantwortet
    geben an
    geben bekannt
    geben zu
    gefordert
    gefragt
    gehen davon aus
    geht davon aus
    gemeldet
    gesagt
    geschrieben
    gestand
    gestand ein
    gestanden
    gestatten
    gestattet
    gestattete
    gestatteten
    gesteht
    gesteht ein
    gewarnt
    geäußert
    gibt an
    gibt bekannt
    gibt zu
    gibt zu bedenken
    gibt zu verstehen
    ging davon aus
    gingen davon aus
    glaubt
    glaubte
    hakt nach
    hakte nach
    halten dagegen
    halten fest
    heben hervor
    hebt
    hebt hervor
    heißt es
    heißt es da
    heißt es dort
    heißt es in
    hervorgehoben
    hervorheben
    hielt dagegen
    hielt fest
    hielten fest
    hieß es
    hingewiesen
    hob
    hob hervor
    hoben hervor
    hält dagegen
    hält fest
    informieren
    informiert
    informierte
    informierten
    ist nachzulesen
    ist sich sicher
    ist zu lesen
    ist überzeugt
    jubeln
    jubelt
    jubelte
    jubelten
    kam zu dem schluss
    kamen zu dem schluss
    kann man lesen
    klagen
    klagt
    klagte
    klagten
    kommen zu dem schluss
    kommentieren
    kommentiert
    kommentierte
    kommentierten
    kommt zu dem schluss
    konstatieren
    konstatiert
    konstatierte
    konstatierten
    kontern
    kontert
    konterte
    konterten
    korrigieren
    korrigiert
    korrigierte
    korrigierten
    kritisieren
    kritisiert
    kritisierte
    kritisierten
    kündigt
    kündigte
    lauten
    lautet
    lautet es
    lautete
    lauteten
    legen dar
    legen fest
    legen nahe
    legt
    legt dar
    legt fest
    legt nahe
    legte
    legte dar
    legte fest
    legte nahe
    legten dar
    legten nahe
    liest man
    lobt
    lobte
    macht deutlich
    machte deutlich
    mahnen
    mahnt
    mahnte
    mahnten
    meinen
    meint
    meint er
    meint sie
    meinte
    meinte er
    meinte sie
    meinten
    melden
    meldet
    meldete
    meldeten
    merken an
    merkt an
    merkte an
    merkten an
    mitgeteilt
    nahelegt
    notieren
    notiert
    notierte
    notierten
    plädieren
    plädiert
    plädierte
    plädierten
    posten
    postet
    postete
    posteten
    postulieren
    postuliert
    postulierte
    postulierten
    prognostizieren
    prognostiziert
    prognostizierte
    prognostizierten
    proklamieren
    proklamiert
    proklamierte
    proklamierten
    prophezeien
    prophezeit
    prophezeite
    prophezeiten
    protokollieren
    protokolliert
    protokollierte
    protokollierten
    präzisieren
    präzisiert
    präzisierte
    präzisierten
    publizieren
    publiziert
    publizierte
    publizierten
    raten
    referieren
    referiert
    referierte
    referierten
    regelt
    resümieren
    resümiert
    resümierte
    resümierten
    rief
    rief auf
    rief aus
    riefen
    riet
    rieten
    rufen
    rufen auf
    ruft
    ruft auf
    rät
    räumen
    räumen ein
    räumt
    räumt ein
    räumte
    räumte ein
    räumten ein
    sagen
    sagen sie
    sagen voraus
    sagt
    sagt er
    sagt sie
    sagt voraus
    sagte
    sagte er
    sagte sie
    sagte voraus
    sagten
    sah vor
    scherzen
    scherzt
    scherzte
    scherzten
    schildern
    schildert
    schilderte
    schilderten
    schlagen vor
    schließt
    schlug vor
    schlugen vor
    schlussfolgern
    schlussfolgert
    schlussfolgerte
    schlussfolgerten
    schlägt vor
    schreiben
    schreiben sie
    schreibt
    schreibt er
    schreibt sie
    schreibt vor
    schrieb
    schrieb er
    schrieb sie
    schrieben
    schrieben sie
    schwärmen
    schwärmt
    schwärmte
    schwärmten
    schätzt ein
    schätzte ein
    sehen vor
    seufzen
    seufzt
    seufzte
    seufzten
    sieht vor
    signalisieren
    signalisiert
    signalisierte
    signalisierten
    sind überzeugt
    skizzieren
    skizziert
    skizzierte
    skizzierten
    so
    so das
    so der
    so die
    so dr
    so ein
    so eine
    so er
    so prof
    so professor
    so sie
    spekulieren
    spekuliert
    spekulierte
    spekulierten
    spotten
    spottet
    spottete
    spotteten
    stand
    stand dort
    steht
    steht da
    steht dort
    steht geschrieben
    stellen
    stellen fest
    stellen klar
    stellt
    stellt fest
    stellt klar
    stellte
    stellte fest
    stellte klar
    stellten
    stellten fest
    stellten klar
    teilen mit
    teilt
    teilt mit
    teilte
    teilte mit
    teilten mit
    twittern
    twittert
    twitterte
    twitterten
    unterstreichen
    unterstreicht
    unterstrich
    urteilen
    urteilt
    urteilte
    urteilten
    verbieten
    verbietet
    verboten
    verdeutlichen
    verdeutlicht
    verdeutlichte
    verdeutlichten
    verdächtigen
    verdächtigt
    verdächtigte
    verdächtigten
    verkünden
    verkündet
    verkündete
    verkündeten
    verlangen
    verlangt
    verlangte
    verlangten
    verlautbart
    verlautbarte
    vermelden
    vermeldet
    vermeldete
    vermeldeten
    vermerkt
    vermuten
    vermutet
    vermutete
    vermuteten
    verpflichtet
    verraten
    verriet
    verrät
    versichern
    versichert
    versicherte
    versicherten
    versprach
    versprachen
    versprechen
    verspricht
    vertrat
    vertreten
    vertritt
    verweisen
    verweist
    verwies
    verwiesen
    veröffentlichte
    vorgeschrieben
    wandte ein
    wandten ein
    war zu lesen
    war überzeugt
    warf ein
    warf vor
    warnen
    warnt
    warnte
    warnten
    wehrt ab
    wehrte ab
    weisen
    weisen darauf hin
    weisen hin
    weist
    weist darauf hin
    weist hin
    wenden ein
    wendet ein
    wiederholen
    wiederholt
    wiederholte
    wiederholten
    wies
    wies darauf hin
    wies hin
    wiesen
    wiesen darauf hin
    wird zitiert
    wirft ein
    wirft vor
    witzeln
    witzelt
    witzelte
    witzelten
    wurde zitiert
    zeigt
    zeigt sich überzeugt
    zeigte
    zeigte sich überzeugt
    zeigten
    zieht das fazit
    zieht den schluss
    zitieren
    zitiert
    zitiert mit den worten
    zitiert wird
    zitierte
    zitierten
    zog das fazit
    zogen den schluss
    zu lesen steht
    zugegeben
    zusammenfassen
    zusammengefasst
    äußern
    äußert
    äußert sich
    äußerte
    äußerte sich
    äußerten
  `,
  describing: `
    anerkannt
    beschimpfen
    beschimpft
    beschimpft als
    beschimpfte
    beschimpften
    beschreiben
    beschreibt
    beschreibt als
    beschrieb
    beschrieb als
    beschrieben
    betrachten
    betrachtet
    betrachtete
    betrachteten
    beurteilen
    beurteilt
    beurteilte
    beurteilten
    bewerten
    bewertet
    bewertete
    bewerteten
    bezeichnen
    bezeichnet
    bezeichnete
    bezeichneten
    brandmarken
    brandmarkt
    brandmarkte
    brandmarkten
    charakterisieren
    charakterisiert
    charakterisierte
    charakterisierten
    definieren
    definiert
    definierte
    definierten
    deuten
    deutet
    deutete
    deuteten
    diagnostizieren
    diagnostiziert
    diagnostizierte
    diagnostizierten
    einordnet
    einstufen
    einstuft
    einstufte
    einstuften
    erkennt an
    erklärt zu
    erklärte zu
    etikettieren
    etikettiert
    etikettierte
    etikettierten
    feiern
    feiert
    feierte
    feierten
    geißelt
    geißelte
    halten für
    hielt für
    hielten für
    hält für
    kategorisieren
    kategorisiert
    kategorisierte
    kategorisierten
    klassifizieren
    klassifiziert
    klassifizierte
    klassifizierten
    kritisieren
    kritisiert
    kritisierte
    kritisierten
    lehnen ab
    lehnt ab
    lehnte ab
    loben
    lobt
    lobte
    lobten
    nannte
    nannten
    nennen
    nennt
    ordnen ein
    ordnet
    ordnet ein
    ordnete ein
    preisen
    preist
    pries
    priesen
    redet von
    redete von
    rühmen
    rühmt
    rühmte
    rühmten
    sah als
    schreiben von
    schreibt von
    schrieb von
    schrieben von
    sehen als
    sieht als
    sprach von
    sprachen von
    sprechen von
    spricht von
    stellen dar
    stellt dar
    stellte dar
    stellten dar
    stufen ein
    stuft
    stuft ein
    stufte ein
    tat ab
    tat als
    titulieren
    tituliert
    titulierte
    titulierten
    tut ab
    tut als
    umschreiben
    umschreibt
    umschrieb
    umschrieben
    verdammen
    verdammt
    verdammte
    verdammten
    vergleichen
    vergleicht
    vergleicht mit
    verglich
    verglichen
    verspotten
    verspottet
    verspottete
    verspotteten
    verurteilen
    verurteilt
    verurteilte
    verurteilten
    warf
    warfen vor
    warnen vor
    warnt vor
    warnte vor
    warnten vor
    werfen vor
    werten
    wertet
    wertete
    werteten
    wirft
    wirft vor
    würdigen
    würdigt
    würdigte
    würdigten
  `,
  according: `
    aus dem
    ausweislich
    auszug aus
    den angaben zufolge
    den worten von
    den worten zufolge
    der studie zufolge
    entnommen aus
    entsprechend
    frei nach
    frei zitiert nach
    gem
    gemäß
    heißt es bei
    im original
    im originalton
    im sinne des
    im wortlaut
    in anlehnung an
    in den worten
    in den worten der
    in den worten des
    in den worten von
    in ihren eigenen worten
    in ihren worten
    in seinen eigenen worten
    in seinen worten
    laut
    lt
    mit den worten
    mit ihren worten
    mit seinen worten
    mit verweis auf
    nach angaben
    nach angaben der
    nach angaben des
    nach ansicht
    nach ansicht der
    nach ansicht des
    nach ansicht von
    nach auffassung
    nach auffassung der
    nach auffassung des
    nach auffassung von
    nach aussage
    nach aussage der
    nach aussage des
    nach aussage von
    nach darstellung
    nach darstellung der
    nach darstellung des
    nach den worten
    nach einschätzung
    nach einschätzung der
    nach einschätzung des
    nach einschätzung von
    nach erkenntnissen
    nach maßgabe
    nach meinung
    nach meinung der
    nach meinung des
    nach meinung von
    nach worten
    nach überzeugung
    nachzulesen in
    so heißt es in
    so steht es in
    so zitiert
    um es mit
    um mit
    um mit den worten
    unter berufung auf
    wie beschrieben in
    wie es bei
    wie es das
    wie es der
    wie es die
    wie es im
    wie es in
    wortwörtlich
    wörtlich
    zitat aus
    zitat von
    zitiert aus
    zitiert nach
    zufolge
  `,
  statements: `
    ablehnung
    absage
    absatz
    ankündigung
    anmerkung
    annahme
    ansage
    ansicht
    antwort
    anweisung
    appell
    argument
    argumente
    auffassung
    aufforderung
    aufruf
    ausführungen
    auskunft
    aussage
    aussagen
    ausspruch
    auszug
    bedenken
    befund
    begründung
    behauptung
    behauptungen
    bekenntnis
    bemerkung
    bemerkungen
    beobachtung
    bericht
    beschluss
    beschreibung
    bestimmung
    botschaft
    brief
    definition
    diagnose
    e-mail
    einschätzung
    einwand
    einwände
    empfehlung
    empfehlungen
    entgegnung
    ergebnis
    ergebnisse
    erkenntnis
    erklärung
    erklärungen
    erläuterung
    ermahnung
    erwiderung
    fazit
    feststellung
    feststellungen
    forderung
    forderungen
    formulierung
    formulierungen
    grundsatz
    handlungsempfehlung
    hinweis
    hinweise
    hypothese
    interview
    klarstellung
    klausel
    kommentar
    kritik
    leitsatz
    mahnung
    meinung
    meldung
    mitteilung
    mitteilungen
    nachricht
    notiz
    passage
    position
    pressemitteilung
    prinzip
    prognose
    prognosen
    rat
    ratschlag
    rede
    regel
    replik
    resümee
    satz
    schluss
    schlussfolgerung
    schlussfolgerungen
    schreiben
    statement
    stellungnahme
    stellungnahmen
    sätze
    text
    textstelle
    these
    thesen
    tweet
    urteil
    urteilsspruch
    vermerk
    vermutung
    versprechen
    vorgabe
    vorschlag
    vorschrift
    vorwurf
    vorwürfe
    warnhinweis
    warnung
    warnungen
    widerspruch
    worte
    worten
    wortlaut
    zeugnis
    ziel
    zitat
    zitate
    zusammenfassung
    äußerung
    äußerungen
    überzeugung
  `,
  conjunctions: `
    dass
    daß
    ob
    warum
    weshalb
    wie
    wieso
  `,
  joining: `
    aber
    als
    also
    außerdem
    bevor
    bis
    da
    daher
    damit
    dann
    darum
    das
    denn
    dennoch
    der
    deshalb
    deswegen
    die
    doch
    dort
    ehe
    falls
    hier
    indem
    jedoch
    nachdem
    obgleich
    obwohl
    oder
    seit
    sobald
    sodass
    solange
    sondern
    sonst
    trotzdem
    und
    weil
    wenn
    weshalb
    wobei
    während
    zumal
  `,
  pointing: `
    auf diese weise
    dies
    diese worte
    es
    folgende
    folgendem
    folgenden
    folgender
    folgendermaßen
    folgendes
    hier
    in diesen worten
    mit diesen worten
    nachstehend
    so
    so formuliert
    unten
    untenstehend
    wie folgt
  `,
  sources: `
    absatz
    absatzes
    abteilung
    akademie
    aktionsbündnis
    allianz
    amt
    analyse
    anbieter
    anbieterin
    apotheker
    arbeitsgruppe
    arbeitskreis
    artikel
    arzneimittelbehörde
    aufklärungsbogen
    aufsatz
    ausgabe
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
    bekanntmachung
    bericht
    berufsverband
    beschluss
    bfarm
    bfr
    bgb
    broschüre
    buch
    bundesamt
    bundesausschuss
    bundesgericht
    bundesgerichtshof
    bundesgesetz
    bundesgesundheitsministerium
    bundesinstitut
    bundesministerium
    bundesrat
    bundesregierung
    bundessozialgericht
    bundestag
    bundesverband
    bundesverfassungsgericht
    bundeszentrale
    bundesärztekammer
    bzga
    bündnis
    cdc
    charité
    charta
    chirurgen
    cochrane
    cochrane-review
    dachverband
    deklaration
    dekret
    deutsche
    deutsche gesellschaft
    deutsches ärzteblatt
    dge
    dgk
    dgn
    dgppn
    die zeit
    dimdi
    dissertation
    doktorarbeit
    duden
    editorial
    efsa
    ema
    epidemiologen
    erhebung
    erklärung
    ernährungsgesellschaft
    ernährungswissenschaftler
    ethikrat
    etikett
    eu
    eu-kommission
    eu-verordnung
    europäische
    europäische union
    experiment
    experten
    expertenkommission
    expertenrat
    expertinnen
    fachartikel
    fachblatt
    fachbuch
    fachgesellschaft
    fachgremium
    fachinformation
    fachleute
    fachliteratur
    fachportal
    fachverband
    fachzeitschrift
    faktenblatt
    fakultät
    fallbericht
    faz
    fda
    firma
    flyer
    forschende
    forschenden
    forscher
    forschergruppe
    forscherinnen
    forscherteam
    forschung
    forschungsgruppe
    forschungsinstitut
    forschungsteam
    föderation
    g-ba
    gba
    gebrauchsinformation
    gemeinsamer bundesausschuss
    gericht
    gerichtsurteil
    gesellschaft
    gesetz
    gesundheitsamt
    gesundheitsbehörde
    gesundheitsbehörden
    gesundheitsministerium
    gesundheitsorganisation
    gesundheitsportal
    gkv
    gremium
    grundgesetz
    gruppe
    gutachten
    handbuch
    handreichung
    harvard
    helmholtz
    hersteller
    hochschule
    homepage
    icd
    initiative
    institut
    interessenverband
    internetseite
    iqwig
    journal
    kammer
    kapitel
    kardiologen
    kassenärztliche bundesvereinigung
    katalog
    kbv
    kinderärzte
    klinik
    kliniken
    klinikum
    kollektiv
    kolumne
    kommission
    konsens
    konsenspapier
    konsensus
    konsortium
    konvention
    konzern
    krankenkasse
    krebsforschungszentrum
    krebsgesellschaft
    krebsinformationsdienst
    lancet
    landesamt
    lehrbuch
    lehrbücher
    leitartikel
    leitfaden
    leitlinie
    leitlinien
    leitlinienprogramm
    lexikon
    literatur
    magazin
    max-planck-institut
    medien
    mediziner
    merkblatt
    meta-analyse
    metaanalyse
    ministerium
    monographie
    nachrichtenagentur
    netzdoktor
    netzwerk
    neurologen
    nhs
    nice
    online-portal
    opposition
    organisation
    packungsbeilage
    papier
    paragraf
    parlament
    patienteninformation
    paul-ehrlich-institut
    pei
    pharmakonzern
    pharmaunternehmen
    plattform
    positionspapier
    presse
    pressestelle
    produktinformation
    protokoll
    psychiater
    psychologen
    publikation
    publikationen
    rat
    ratgeber
    rechtsprechung
    redaktion
    referenzwerk
    regierung
    register
    reuters
    review
    richtlinie
    rki
    robert koch-institut
    satzung
    schrift
    seite
    senat
    sgb
    sozialgericht
    sozialgesetzbuch
    sozialverband
    spiegel
    spitzenverband
    statistik
    statistisches bundesamt
    statut
    stiftung
    stiftung warentest
    stiko
    strafgesetzbuch
    studie
    studien
    studienautoren
    studienautorinnen
    studienleitung
    süddeutsche zeitung
    tagesschau
    tageszeitung
    team
    techniker krankenkasse
    text
    therapeuten
    therapieleitlinie
    umfrage
    umweltbundesamt
    union
    universität
    universitätsklinikum
    unternehmen
    untersuchung
    urteil
    verband
    verbraucherschützer
    verbraucherzentrale
    verein
    verfasser
    verfasserin
    verfassung
    verlag
    verordnung
    versuch
    vertrag
    vertreter
    verwaltung
    verwaltungsgericht
    veröffentlichung
    virologen
    webseite
    website
    weltgesundheitsorganisation
    who
    wikipedia
    wissenschaft
    wissenschaftler
    wissenschaftlerinnen
    wissenschaftsrat
    wochenzeitung
    zeitschrift
    zeitung
    zeitungsartikel
    zentralinstitut
    zentrum
    zulassungsbehörde
    ärzte
    ärzteblatt
    ärztekammer
    ärzteverband
    ärztezeitung
    ärztinnen
    ökonomen
    übersicht
    übersichtsarbeit
    übersichtsartikel
  `,
  experts: `
    abgeordnete
    abgeordneter
    allergologe
    allergologin
    allgemeinmediziner
    allgemeinmedizinerin
    amtsarzt
    amtsärztin
    analyst
    analystin
    anwalt
    anwältin
    anästhesist
    anästhesistin
    apotheker
    apothekerin
    arzt
    autor von
    autorin von
    bakteriologe
    biochemiker
    biochemikerin
    biologe
    biologin
    bundesgesundheitsminister
    bundesgesundheitsministerin
    bundeskanzler
    bundeskanzlerin
    bürgermeister
    bürgermeisterin
    ceo
    chef
    chefarzt
    chefin
    chefärztin
    chemiker
    chemikerin
    chirurg
    chirurgin
    dekan
    dekanin
    dermatologe
    dermatologin
    diabetologe
    diabetologin
    dichter
    dipl-psych
    diplom-psychologe
    diplom-psychologin
    direktor
    direktorin
    diätassistent
    diätassistentin
    doktor
    dozent
    dozentin
    dr
    dr med
    drs
    endokrinologe
    endokrinologin
    epidemiologe
    epidemiologen
    epidemiologin
    ergotherapeut
    ergotherapeutin
    ernährungsberater
    ernährungsberaterin
    ernährungsexperte
    ernährungsexpertin
    ernährungsmediziner
    ernährungsmedizinerin
    ernährungstherapeutin
    ernährungswissenschaftler
    ernährungswissenschaftlerin
    erstautor
    erstautorin
    experte
    experte für
    expertin
    expertin für
    facharzt
    facharzt für
    fachärztin
    fachärztin für
    forscher
    forscherin
    forschungsleiter
    forschungsleiterin
    frau
    frauenarzt
    frauenärztin
    gastroenterologe
    gastroenterologin
    generalsekretär
    generalsekretärin
    genetiker
    genetikerin
    geriater
    geriaterin
    geschäftsführer
    geschäftsführerin
    gesundheitsminister
    gesundheitsministerin
    gründer
    gründerin
    gründungsmitglied
    gutachter
    gutachterin
    gynäkologe
    gynäkologin
    hauptautor
    hauptautorin
    hausarzt
    hausärztin
    hebamme
    heilpraktiker
    heilpraktikerin
    hepatologe
    herr
    historiker
    historikerin
    hno-arzt
    hno-ärztin
    hygieniker
    hygienikerin
    hämatologe
    hämatologin
    immunologe
    immunologin
    infektiologe
    infektiologin
    inhaber
    inhaberin
    institutsleiter
    institutsleiterin
    internist
    internistin
    journalist
    journalistin
    jurist
    juristin
    kanzler
    kanzlerin
    kardiologe
    kardiologin
    kinderarzt
    kinderärztin
    klinikchef
    klinikdirektor
    klinikdirektorin
    klinikleiter
    koautor
    koautorin
    koordinator
    koordinatorin
    krankenpfleger
    krankenpflegerin
    krankenschwester
    landrat
    lehrstuhlinhaber
    lehrstuhlinhaberin
    leitende oberärztin
    leitender oberarzt
    leiter
    leiterin
    logopäde
    logopädin
    lungenfacharzt
    lungenärztin
    mediziner
    medizinerin
    mikrobiologe
    mikrobiologin
    minister
    ministerin
    mitautor
    mitgründer
    mitgründerin
    nephrologe
    nephrologin
    neurologe
    neurologin
    neurowissenschaftler
    neurowissenschaftlerin
    notarzt
    notärztin
    oberarzt
    oberärztin
    ombudsmann
    onkologe
    onkologin
    orthopäde
    orthopädin
    osteopath
    osteopathin
    pathologe
    pathologin
    pd
    pflegefachkraft
    pfleger
    pflegerin
    pharmakologe
    pharmakologin
    pharmazeut
    pharmazeutin
    philosoph
    philosophin
    physiker
    physikerin
    physiotherapeut
    physiotherapeutin
    pneumologe
    pneumologin
    pressesprecher
    pressesprecherin
    privatdozent
    privatdozentin
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
    pädiater
    radiologe
    radiologin
    rechtsanwalt
    rechtsanwältin
    redakteur
    redakteurin
    referent
    referentin
    rektor
    rektorin
    reporter
    reporterin
    rheumatologe
    rheumatologin
    richter
    richterin
    schlafforscher
    schlafforscherin
    schlafmediziner
    schlafmedizinerin
    schriftsteller
    schriftstellerin
    senator
    senatorin
    soziologe
    soziologin
    sportmediziner
    sportmedizinerin
    sportwissenschaftler
    sportwissenschaftlerin
    sprecher
    sprecher der
    sprecherin
    staatssekretär
    staatssekretärin
    statistiker
    statistikerin
    studienleiter
    studienleiterin
    suchtforscher
    suchtforscherin
    therapeut
    therapeutin
    tierarzt
    tierärztin
    toxikologe
    toxikologin
    urologe
    urologin
    verbandschef
    verbandschefin
    virologe
    virologin
    vizepräsident
    vizepräsidentin
    vorsitzende
    vorsitzenden
    vorsitzender
    vorstand
    vorstandsvorsitzende
    vorstandsvorsitzender
    vorständin
    wissenschaftler
    wissenschaftlerin
    zahnarzt
    zahnmediziner
    zahnärztin
    ärztin
    ökonom
    ökonomin
    ökotrophologe
    ökotrophologin
  `,
  pronouns: `
    er
    es
    letztere
    letzterer
    sie
  `,
  anyone: `
    angehörige
    die meisten
    du
    einige
    eltern
    frauen
    freunde
    freunden
    ich
    ihnen
    ihr
    influencer
    influencerinnen
    jeder
    jedermann
    jemand
    jemanden
    jungen
    kinder
    kollegen
    kritiker
    kritikerinnen
    leute
    man
    manche
    mancher
    menschen
    mädchen
    männer
    nachbarn
    niemand
    niemanden
    skeptiker
    uns
    verwandte
    viele
    wer
    wir
  `,
  laypeople: `
    anonym
    anwender
    anwenderin
    anwenderinnen
    betroffene
    betroffenen
    betroffener
    bewohner
    bewohnerin
    bruder
    ehefrau
    ehemalige patientin
    ehemaliger patient
    ehemann
    enkel
    enkelin
    erfahrungsbericht
    erfahrungsberichte
    erkrankte
    erkrankter
    foren
    forenmitglied
    forum
    freund
    freundin
    großmutter
    großvater
    internetnutzer
    klient
    klienten
    klientin
    kommentator
    kunde
    kunden
    kundenstimme
    kundenstimmen
    kundin
    kundinnen
    leser
    leserbrief
    leserin
    leserinnen
    mama
    mitglied
    mutter
    nachbar
    nachbarin
    nutzer
    nutzerin
    nutzerinnen
    oma
    opa
    papa
    partner
    partnerin
    patient
    patienten
    patientenbericht
    patientenstimmen
    patientin
    patientinnen
    pflegende angehörige
    proband
    probanden
    probandin
    schwester
    selbsthilfegruppe
    sohn
    studienteilnehmer
    studienteilnehmerin
    teilnehmenden
    teilnehmer
    teilnehmerin
    teilnehmerinnen
    tochter
    user
    userin
    vater
    überlebende
    überlebender
  `,
  firstPerson: `
    ich
    mein
    meine
    meinem
    meinen
    meiner
    meines
    mich
    mir
  `,
  secondPerson: `
    dein
    deine
    deinem
    deinen
    deiner
    deines
    dich
    dir
    du
    euch
    euer
    eure
    eurem
    euren
    eurer
    ihnen
    ihr
    ihre
  `,
  naming: `
    abgekürzt
    abkürzung
    abkürzung für
    als sogenannte
    angeblich
    angebliche
    angeblichen
    angeblicher
    angebliches
    art von
    auch bekannt als
    auch genannt
    ausdruck
    ausdrücke
    bedeuten
    bedeutet
    begriff
    begriffe
    begriffen
    begriffs
    bekannt als
    benannt
    bezeichnen wir als
    bezeichnet
    bezeichnet als
    bezeichnet man als
    bezeichnung
    bezeichnungen
    definiert als
    eine art
    eine form von
    etikett
    fachausdruck
    fachbegriff
    form von
    formen von
    gemeint ist
    genannt
    getauft
    heißen
    heißt
    idee von
    im fachjargon
    im sinne von
    im volksmund
    klassifiziert als
    konzept
    konzept der
    konzept des
    kürzel
    modewort
    name
    namen
    namens
    nennen wir
    nennt man
    oberbegriff
    phrase
    redewendung
    schlagwort
    schlagworte
    so genannte
    so genanntem
    so genannten
    so genannter
    so genanntes
    sog
    sogenannte
    sogenanntem
    sogenannten
    sogenannter
    sogenanntes
    spitzname
    steht für
    stichwort
    stichworte
    synonym
    terminus
    typ von
    umgangssprachlich
    unter dem begriff
    unter dem namen
    unter der bezeichnung
    unwort
    vermeintlich
    vermeintliche
    vermeintlichem
    vermeintlichen
    vermeintlicher
    vermeintliches
    verstehen wir unter
    versteht man unter
    vokabel
    wort
    wörter
    übersetzt
    übersetzt als
  `,
  works: `
    abhandlung
    abschnitt
    artikel
    aufsatz
    ausgabe
    auswahlfeld
    beitrag
    betitelt
    blog
    blogbeitrag
    broschüre
    buch
    bücher
    doku
    dokumentation
    drama
    erschienen in
    erzählung
    essay
    fachartikel
    fachbuch
    feld
    film
    folge
    formular
    gedicht
    grafik
    graphik
    handbuch
    herausgeber
    kapitel
    klicken
    klicken sie auf
    kolumne
    kontrollkästchen
    lehrbuch
    leitartikel
    lesen sie auch
    lesen sie mehr
    lied
    lies auch
    magazin
    mehr dazu
    menü
    menüpunkt
    mit dem titel
    podcast
    podcastfolge
    publikation
    radiosendung
    ratgeber
    reiter
    roman
    rubrik
    schaltfläche
    seminar
    sendung
    serie
    siehe
    siehe auch
    song
    studie mit dem titel
    symposium
    tab
    tagung
    tedtalk
    tippen sie auf
    titel
    titeln
    titels
    unter dem titel
    untertitel
    veröffentlicht in
    video
    vorlesung
    vortrag
    webinar
    weiterlesen
    workshop
    wählen sie
    überschrieben
    überschrift
  `,
  imagining: `
    affirmation
    affirmationen
    als ob
    anstatt
    antwort
    ausrede
    ausreden
    aussagen wie
    bauernregel
    beispiel
    beispiele
    beispielfrage
    beispielsatz
    beispielsweise
    beispielsätze
    bsp
    bspw
    dachte
    denke
    denken
    denken sie
    denkst
    denkt
    denkt man
    dialog
    die idee
    du könntest sagen
    etwa
    etwa so
    fantasie
    faustregel
    formulierungen wie
    frage
    frage dich
    frage ist
    fragen
    fragen sie
    fragen sie ihren
    fragen sie sich
    fragen wie
    fragt
    fragt euch
    fragt sich
    gedanke
    gedanken
    gedankengang
    gefühl
    gespräch
    glaubenssatz
    glaubenssätze
    hashtag
    hören
    hören sie
    hört
    idee
    irrglaube
    irrglauben
    irrtum
    irrtümer
    klischee
    kommentare wie
    lebensweisheit
    legende
    leitspruch
    mantra
    merksatz
    motto
    musterbrief
    mythen
    mythos
    märchen
    nach dem motto
    nehmen wir an
    parole
    phrasen wie
    prompt
    ratschläge wie
    redensart
    sag dir
    sage dir
    sagen sie sich
    sagt man sich
    selbstgespräch
    slogan
    so etwas wie
    sprichwort
    spruch
    sprüche
    statt
    stell dir vor
    stellen sie sich vor
    stellen wir uns vor
    suchanfrage
    suche
    suchen sie nach
    szenario
    sätze wie
    u a
    volksweisheit
    vorlage
    vorstellen
    vorstellung
    vorurteil
    was wäre wenn
    weisheit
    werbeslogan
    werbespruch
    werbeversprechen
    werbung
    wie
    wie zum beispiel
    witz
    worte wie
    z b
    zb
    zum beispiel
    zum beispiel so
    überlegung
    überzeugung
  `,
  modals: `
    angenommen
    bitte
    darf
    dürfen
    dürfte
    dürften
    falls
    kann
    kannst
    können
    könnte
    könnten
    könntest
    lass
    lassen sie
    mag
    muss
    musst
    möchte
    möglicherweise
    müssen
    müsste
    nicht
    nie
    niemals
    soll
    sollen
    sollst
    sollte
    sollten
    solltest
    vielleicht
    wenn
    willst
    würde
    würden
    würdest
    zu
  `,
  negations: `
    anders als
    anstatt
    anstelle
    anstelle von
    eher als
    hör auf
    hören sie auf
    im gegensatz zu
    im unterschied zu
    kein
    keine
    keinem
    keinen
    keiner
    keines
    keinesfalls
    keineswegs
    mehr als
    nicht
    nicht bloß
    nicht einfach
    nicht länger
    nicht mehr
    nicht nur
    nichts
    nie
    nie mehr
    niemals
    noch
    sondern
    statt
    statt dessen
    stattdessen
    und nicht
    weder
    weniger als
  `,
  finite: `
    arbeitet
    arbeitete
    arbeiteten
    atmet
    atmete
    atmeten
    aß
    bedeuten
    bedeutet
    bedeutete
    bedeuteten
    beeinflussen
    beeinflusst
    beeinflusste
    beeinflussten
    begann
    beginnen
    beginnt
    behandelt
    behandelte
    behandelten
    bekam
    bekommen
    bekommt
    benötigen
    benötigt
    benötigte
    benötigten
    bestand
    bestehen
    besteht
    betreffen
    betrifft
    betrug
    beträgt
    bewegt
    bewegte
    bewegten
    bewirken
    bewirkt
    bewirkte
    bewirkten
    bieten
    bietet
    bildet
    bildete
    bildeten
    bin
    bist
    bleiben
    bleibt
    blieb
    blieben
    bot
    brach
    brachte
    brachten
    brauche
    brauchen
    brauchst
    braucht
    brauchte
    brauchten
    brechen
    bricht
    bringen
    bringt
    dachte
    dachten
    darf
    darfst
    dauern
    dauert
    dauerte
    dauerten
    denke
    denkst
    denkt
    durfte
    durften
    dürfen
    dürfte
    dürften
    empfiehlt
    enthalten
    enthielt
    enthält
    entstand
    entstehen
    entsteht
    entwickeln
    entwickelt
    entwickelte
    entwickelten
    erfahren
    erfordert
    erfährt
    ergab
    ergibt
    erhöhen
    erhöht
    erhöhte
    erhöhten
    ermöglicht
    erreichen
    erreicht
    erreichte
    erreichten
    erzeugen
    erzeugt
    erzeugte
    erzeugten
    existieren
    existiert
    existierte
    existierten
    fallen
    fand
    fanden
    fehlen
    fehlt
    fehlte
    fehlten
    fiel
    finden
    findet
    fällt
    fördern
    fördert
    förderte
    förderten
    fühle
    fühlst
    fühlt
    fühlte
    fühlten
    führen
    führt
    führte
    führten
    gab
    gaben
    gehe
    gehen
    gehst
    geht
    gehören
    gehört
    gehörte
    gehörten
    gelang
    gelingt
    gelten
    genügt
    geschah
    geschieht
    gewesen
    geworden
    gibst
    gibt
    gilt
    ging
    glaube
    glaubt
    glaubte
    glaubten
    habe
    haben
    half
    halfen
    halten
    hassen
    hasst
    hasste
    hassten
    hast
    hat
    hatte
    hatten
    heilen
    heilt
    heilte
    heilten
    heißt
    helfen
    hemmen
    hemmt
    hemmte
    hemmten
    hielt
    hilfst
    hilft
    hindern
    hindert
    hinderte
    hinderten
    hing
    hinterlässt
    hofft
    hoffte
    hofften
    hält
    hängt
    hätte
    hätten
    hört
    hörte
    hörten
    isst
    ist
    kam
    kamen
    kann
    kannst
    kannte
    kennen
    kennt
    kommen
    kommst
    kommt
    konnte
    konnten
    kostet
    kostete
    kosteten
    können
    könnt
    könnte
    könnten
    lag
    lassen
    lebt
    lebte
    lebten
    leiden
    leidet
    leistet
    leistete
    leisteten
    lernt
    lernte
    lernten
    liebt
    liebte
    liebten
    lief
    liegen
    liegt
    liest
    ließ
    ließen
    lindern
    lindert
    linderte
    linderten
    litt
    litten
    lässt
    läuft
    lösen
    löst
    löste
    lösten
    mache
    machen
    machst
    macht
    machte
    machten
    mag
    meidet
    misst
    muss
    musst
    musste
    möchte
    möchten
    mögen
    müssen
    müsst
    müsste
    müssten
    nahm
    nahmen
    nehmen
    nimmt
    nutzt
    nutzte
    nutzten
    reduzieren
    reduziert
    reduzierte
    reduzierten
    reichen
    reicht
    reichte
    reichten
    riecht
    sah
    sahen
    sank
    schadet
    schadete
    schadeten
    scheinen
    scheint
    schien
    schienen
    schlief
    schließt
    schläft
    schmecken
    schmeckt
    schmeckte
    schmeckten
    schmerzt
    schwächen
    schwächt
    schwächte
    schwächten
    schützen
    schützt
    schützte
    schützten
    sehen
    sei
    seid
    seien
    senken
    senkt
    senkte
    senkten
    setzen
    setzt
    setzte
    setzten
    sieht
    sind
    sinken
    sinkt
    soll
    sollen
    sollst
    sollte
    sollten
    solltest
    solltet
    spielen
    spielt
    spielte
    spielten
    sprach
    spreche
    sprechen
    spricht
    spüren
    spürt
    spürte
    spürten
    stand
    standen
    starb
    starben
    stehen
    steht
    steigen
    steigern
    steigert
    steigerte
    steigerten
    steigt
    stellen
    stellt
    stellte
    stellten
    steuern
    steuert
    steuerte
    steuerten
    stieg
    stirbt
    stärken
    stärkt
    stärkte
    stärkten
    sucht
    suchte
    suchten
    tat
    taten
    traf
    tragen
    trank
    trat
    traten
    treibt
    treten
    trifft
    trinkt
    tritt
    trug
    trägt
    tun
    tut
    tötet
    tötete
    töteten
    umfasst
    unterscheiden
    unterscheidet
    verbessern
    verbessert
    verbesserte
    verbesserten
    verbringt
    vergeht
    vergisst
    verhindern
    verhindert
    verhinderte
    verhinderten
    verhält
    verlieren
    verliert
    verlor
    verläuft
    vermag
    vermeiden
    vermeidet
    vermeidete
    vermeideten
    verringern
    verringert
    verringerte
    verringerten
    verschwinden
    verschwindet
    verstand
    versteht
    verstärken
    verstärkt
    verstärkte
    verstärkten
    vertraut
    vertraute
    vertrauten
    verursachen
    verursacht
    verursachte
    verursachten
    verändern
    verändert
    veränderte
    veränderten
    war
    waren
    warst
    wart
    warten
    wartet
    wartete
    warteten
    weiß
    weißt
    werden
    werdet
    will
    wird
    wirken
    wirkt
    wirkte
    wirkten
    wirst
    wollen
    wollte
    wollten
    wuchs
    wurde
    wurden
    wusste
    wussten
    wächst
    wäre
    wären
    wärst
    würde
    würden
    würdest
    zeigen
    zeigt
    zeigte
    zeigten
    zählen
    zählt
    zählte
    zählten
    ändern
    ändert
    änderte
    änderten
    übertrifft
    überwiegen
    überwiegt
  `,
  articles: `
    am
    ans
    beim
    das
    dem
    den
    der
    des
    die
    dies
    diese
    diesem
    diesen
    dieser
    dieses
    ein
    eine
    einem
    einen
    einer
    eines
    im
    ins
    jede
    jedem
    jeden
    jeder
    jedes
    jene
    jener
    jenes
    kein
    keine
    keinem
    keinen
    keiner
    solche
    solchen
    solcher
    solches
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
    eines
    irgendein
    irgendeine
    jede
    jeder
    jedes
    manche
    mancher
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
    anm d red
    anmerkung
    anmerkung der redaktion
    auf einen blick
    beachten sie
    beispiel
    das wichtigste in kürze
    definition
    expertentipp
    extra-tipp
    faq
    fazit
    gefahr
    gut zu wissen
    haftungsausschluss
    hintergrund
    hinweis
    hinweis der redaktion
    im überblick
    in aller kürze
    info
    insider-tipp
    kernaussage
    kernbotschaft
    kernbotschaften
    kernpunkte
    kurz erklärt
    kurz gesagt
    kurz und knapp
    kurzfassung
    lesetipp
    literatur
    medizinischer hinweis
    mehr zum thema
    merke
    merksatz
    merksätze
    nota bene
    notfall
    praxistipp
    profi-tipp
    quelle
    quellen
    rechtlicher hinweis
    schnelltipp
    schon gewusst
    siehe auch
    stand
    tipp
    tipps
    tl;dr
    tldr
    unser tipp
    update
    veröffentlicht
    vorsicht
    warnhinweis
    warnung
    weiterführende literatur
    weiterlesen
    wichtig
    wichtiger hinweis
    wussten sie schon
    wusstest du schon
    zuletzt aktualisiert
    zum merken
    zusammenfassung
    zusammengefasst
    überblick
    übrigens
  `,
}
