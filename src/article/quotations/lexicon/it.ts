import type { Lexicon } from './lexicon.ts'

export const italian: Lexicon = {
  saying: `
    accenna
    accennando
    accennano
    accennarono
    accennato
    accennava
    accennavano
    accennò
    accusa
    accusando
    accusano
    accusarono
    accusato
    accusava
    accusavano
    accusò
    afferma
    affermando
    affermano
    affermarono
    affermato
    affermava
    affermavano
    affermò
    aggiunge
    aggiungendo
    aggiungeva
    aggiungono
    aggiunse
    aggiunto
    allerta
    allertando
    allertano
    allertarono
    allertato
    allertava
    allertavano
    allertò
    ammesso
    ammette
    ammettendo
    ammetteva
    ammettono
    ammise
    analizza
    analizzando
    analizzano
    analizzarono
    analizzato
    analizzava
    analizzavano
    analizzò
    annuncia
    annunciando
    annunciano
    annunciarono
    annunciato
    annunciava
    annunciavano
    annunciò
    argomenta
    argomentando
    argomentano
    argomentarono
    argomentato
    argomentava
    argomentavano
    argomentò
    assicura
    assicurando
    assicurano
    assicurarono
    assicurato
    assicurava
    assicuravano
    assicurò
    attesta
    attestando
    attestano
    attestarono
    attestato
    attestava
    attestavano
    attestò
    auspica
    auspicando
    auspicano
    auspicarono
    auspicato
    auspicava
    auspicavano
    auspicò
    avverte
    avverte che
    avvertendo
    avvertito
    avvertiva
    avvertono
    avvertì
    avvisa
    avvisando
    avvisano
    avvisarono
    avvisato
    avvisava
    avvisavano
    avvisò
    azzarda
    azzardò
    caldeggia
    caldeggiando
    caldeggiano
    caldeggiarono
    caldeggiato
    caldeggiava
    caldeggiavano
    caldeggiò
    certifica
    certificando
    certificano
    certificarono
    certificato
    certificava
    certificavano
    certificò
    chiarendo
    chiarisce
    chiariscono
    chiarito
    chiariva
    chiarì
    chiede
    chiedeva
    chiedono
    chiese
    chiesto
    chiosa
    chiosano
    chiosò
    cita
    citando
    citano
    citarono
    citato
    citava
    citavano
    citò
    commenta
    commentando
    commentano
    commentarono
    commentato
    commentava
    commentavano
    commentò
    comunica
    comunicando
    comunicano
    comunicarono
    comunicato
    comunicava
    comunicavano
    comunicò
    conclude
    conclude che
    conclude così
    conclude dicendo
    concludendo
    concludeva
    concludono
    concluse
    conclusero
    concluso
    concorda
    concordano
    concordò
    conferma
    confermando
    confermano
    confermarono
    confermato
    confermava
    confermavano
    confermò
    confessa
    confessando
    confessano
    confessarono
    confessato
    confessava
    confessavano
    confessò
    confida
    confidando
    confidano
    confidarono
    confidato
    confidava
    confidavano
    confidò
    consente
    consiglia
    consigliando
    consigliano
    consigliarono
    consigliato
    consigliava
    consigliavano
    consigliò
    constata
    constatando
    constatano
    constatarono
    constatato
    constatava
    constatavano
    constatò
    contesta
    contestano
    contestò
    continuano
    continuò
    contraddice
    convengono
    convenne
    conviene
    crede
    credeva
    credono
    critica
    criticando
    criticano
    criticarono
    criticato
    criticava
    criticavano
    criticò
    decreta
    decretando
    decretano
    decretarono
    decretato
    decretava
    decretavano
    decretò
    dedotto
    deduce
    deducono
    dedusse
    definì
    denuncia
    denunciando
    denunciano
    denunciarono
    denunciato
    denunciava
    denunciavano
    denunciò
    detto
    dice
    dice così
    dicendo
    diceva
    dicevano
    dichiara
    dichiarando
    dichiarano
    dichiararono
    dichiarato
    dichiarava
    dichiaravano
    dichiarò
    dicono
    difende
    difendono
    difese
    dimostra
    dimostrando
    dimostrano
    dimostrarono
    dimostrato
    dimostrava
    dimostravano
    dimostrò
    dirà
    dispone
    dispongono
    dispose
    disse
    disse che
    dissente
    dissentì
    dissero
    documenta
    documentando
    documentano
    documentarono
    documentato
    documentava
    documentavano
    documentò
    domanda
    domandando
    domandano
    domandarono
    domandato
    domandava
    domandavano
    domandò
    elenca
    elencando
    elencano
    elencarono
    elencato
    elencava
    elencavano
    elencò
    enuncia
    enunciando
    enunciano
    enunciarono
    enunciato
    enunciava
    enunciavano
    enunciò
    esclama
    esclamando
    esclamano
    esclamarono
    esclamato
    esclamava
    esclamavano
    esclamò
    esige
    esigono
    esordisce
    esordì
    esorta
    esortando
    esortano
    esortarono
    esortato
    esortava
    esortavano
    esortò
    esplicita
    esplicitando
    esplicitano
    esplicitarono
    esplicitato
    esplicitava
    esplicitavano
    esplicitò
    espone
    espongono
    espose
    esposto
    espresse
    esprime
    esprimono
    esulta
    esultò
    evidenzia
    evidenziando
    evidenziano
    evidenziarono
    evidenziato
    evidenziava
    evidenziavano
    evidenziò
    fa eco
    fa notare
    fa presente
    fa sapere
    faceva notare
    fanno notare
    fanno sapere
    formula
    formulando
    formulano
    formularono
    formulato
    formulava
    formulavano
    formulò
    garantisce
    garantiscono
    garantito
    giura
    giurò
    gli fa eco
    grida
    gridò
    ha affermato
    ha aggiunto
    ha ammesso
    ha avvertito
    ha commentato
    ha concluso
    ha confermato
    ha detto
    ha dichiarato
    ha dichiarato che
    ha fatto notare
    ha fatto sapere
    ha messo in guardia
    ha osservato
    ha precisato
    ha raccontato
    ha ribadito
    ha ricordato
    ha riferito
    ha risposto
    ha scritto
    ha scritto che
    ha sostenuto
    ha sottolineato
    ha spiegato
    ha spiegato che
    hanno affermato
    hanno aggiunto
    hanno avvertito
    hanno concluso
    hanno confermato
    hanno detto
    hanno dichiarato
    hanno messo in guardia
    hanno osservato
    hanno precisato
    hanno riferito
    hanno risposto
    hanno scritto
    hanno sostenuto
    hanno sottolineato
    hanno spiegato
    illustra
    illustrando
    illustrano
    illustrarono
    illustrato
    illustrava
    illustravano
    illustrò
    implora
    implorò
    impone
    impongono
    imposto
    incalza
    incalzò
    indica
    indicando
    indicano
    indicarono
    indicato
    indicava
    indicavano
    indicò
    informa
    informando
    informano
    informarono
    informato
    informava
    informavano
    informò
    insinua
    insinuando
    insinuano
    insinuarono
    insinuato
    insinuava
    insinuavano
    insinuò
    insiste
    insistette
    insisteva
    insistono
    intervenne
    interviene
    invita
    invitando
    invitano
    invitarono
    invitato
    invitava
    invitavano
    invitò
    ipotizza
    ipotizzando
    ipotizzano
    ipotizzarono
    ipotizzato
    ipotizzava
    ipotizzavano
    ipotizzò
    ironizza
    ironizzando
    ironizzano
    ironizzarono
    ironizzato
    ironizzava
    ironizzavano
    ironizzò
    lamenta
    lamentando
    lamentano
    lamentarono
    lamentato
    lamentava
    lamentavano
    lamentò
    lancia l'allarme
    lascia intendere
    le fa eco
    leggiamo
    mantiene
    menziona
    menzionando
    menzionano
    menzionarono
    menzionato
    menzionava
    menzionavano
    menzionò
    mette in chiaro
    mette in guardia
    mette l'accento
    mettendo in guardia
    mettono in chiaro
    mettono in guardia
    mettono l'accento
    mise in guardia
    mormora
    mormorando
    mormorano
    mormorarono
    mormorato
    mormorava
    mormoravano
    mormorò
    mostra
    mostrando
    mostrano
    mostrarono
    mostrato
    mostrava
    mostravano
    mostrò
    motiva
    motivando
    motivano
    motivarono
    motivato
    motivava
    motivavano
    motivò
    narra
    narrando
    narrano
    narrarono
    narrato
    narrava
    narravano
    narrò
    nega
    negando
    negano
    negarono
    negato
    negava
    negavano
    negò
    nota
    notando
    notano
    notarono
    notato
    notava
    notavano
    notò
    obbliga
    obietta
    obiettando
    obiettano
    obiettarono
    obiettato
    obiettava
    obiettavano
    obiettò
    ordina
    ordinando
    ordinano
    ordinarono
    ordinato
    ordinava
    ordinavano
    ordinò
    osserva
    osservando
    osservano
    osservarono
    osservato
    osservava
    osservavano
    osservò
    permette
    permettono
    pone l'accento
    possiamo leggere
    postula
    postulando
    postulano
    postularono
    postulato
    postulava
    postulavano
    postulò
    precisa
    precisando
    precisano
    precisarono
    precisato
    precisava
    precisavano
    precisò
    predica
    predicando
    predicano
    predicarono
    predicato
    predicava
    predicavano
    predice
    predicò
    predisse
    prescritto
    prescrive
    prescriveva
    prescrivono
    prevede
    prevedeva
    prevedono
    previsto
    proclama
    proclamando
    proclamano
    proclamarono
    proclamato
    proclamava
    proclamavano
    proclamò
    proibisce
    proibiscono
    promesso
    promette
    prometteva
    promettono
    promise
    pronostica
    pronosticando
    pronosticano
    pronosticarono
    pronosticato
    pronosticava
    pronosticavano
    pronosticò
    propone
    proponeva
    propongono
    propose
    proposero
    proposto
    prosegue
    proseguiva
    proseguono
    proseguì
    protesta
    protestando
    protestano
    protestarono
    protestato
    protestava
    protestavano
    protestò
    puntualizza
    puntualizzando
    puntualizzano
    puntualizzarono
    puntualizzato
    puntualizzava
    puntualizzavano
    puntualizzò
    raccomanda
    raccomandando
    raccomandano
    raccomandarono
    raccomandato
    raccomandava
    raccomandavano
    raccomandò
    racconta
    raccontando
    raccontano
    raccontarono
    raccontato
    raccontava
    raccontavano
    raccontò
    rammenta
    rammentando
    rammentano
    rammentarono
    rammentato
    rammentava
    rammentavano
    rammentò
    rassicura
    rassicurando
    rassicurano
    rassicurarono
    rassicurato
    rassicurava
    rassicuravano
    rassicurò
    ratifica
    ratificando
    ratificano
    ratificarono
    ratificato
    ratificava
    ratificavano
    ratificò
    recita
    recitano
    recitava
    replica
    replicando
    replicano
    replicarono
    replicato
    replicava
    replicavano
    replicò
    respinge
    respinse
    rettifica
    rettificando
    rettificano
    rettificarono
    rettificato
    rettificava
    rettificavano
    rettificò
    riafferma
    riaffermò
    riassume
    riassumendo
    riassumeva
    riassumono
    riassunse
    riassunto
    ribadendo
    ribadisce
    ribadiscono
    ribadito
    ribadiva
    ribadì
    ribatte
    ribattono
    ribatté
    richiede
    richiedono
    richiese
    riconobbe
    riconosce
    riconosceva
    riconosciuto
    riconoscono
    ricorda
    ricordando
    ricordano
    ricordarono
    ricordato
    ricordava
    ricordavano
    ricordò
    riferirono
    riferisce
    riferiscono
    riferito
    riferiva
    riferì
    riflette
    rifletteva
    rileva
    rilevando
    rilevano
    rilevarono
    rilevato
    rilevava
    rilevavano
    rilevò
    rimarca
    rimarcando
    rimarcano
    rimarcarono
    rimarcato
    rimarcava
    rimarcavano
    rimarcò
    rimprovera
    rimproverò
    rincara
    rincara la dose
    rincarò
    ripete
    ripeteva
    ripetono
    ripetuto
    ripeté
    riporta
    riportando
    riportano
    riportarono
    riportato
    riportava
    riportavano
    riportò
    risponde
    rispondendo
    rispondeva
    rispondono
    rispose
    risposero
    risposto
    riteneva
    ritengono
    ritenne
    ritenuto
    ritiene
    rivela
    rivelando
    rivelano
    rivelarono
    rivelato
    rivelava
    rivelavano
    rivelò
    rivendica
    rivendicano
    rivendicò
    sancisce
    sanciscono
    sancito
    scherza
    scherzando
    scherzano
    scherzarono
    scherzato
    scherzava
    scherzavano
    scherzò
    scrisse
    scrissero
    scritto
    scrive
    scrive così
    scrivendo
    scriveva
    scrivevano
    scrivono
    segnala
    segnalando
    segnalano
    segnalarono
    segnalato
    segnalava
    segnalavano
    segnalò
    sentenzia
    sentenziando
    sentenziano
    sentenziarono
    sentenziato
    sentenziava
    sentenziavano
    sentenziò
    si chiede
    si chiedeva
    si chiedono
    si chiese
    si difende
    si domanda
    si interroga
    si lamenta
    si legge
    si legge in
    si leggeva
    si può leggere
    si rammarica
    si sfoga
    si sfogò
    sintetizza
    sintetizzando
    sintetizzano
    sintetizzarono
    sintetizzato
    sintetizzava
    sintetizzavano
    sintetizzò
    smentisce
    smentiscono
    smentì
    sospira
    sospirò
    sostenendo
    sosteneva
    sostenevano
    sostengono
    sostenne
    sostennero
    sostenuto
    sostiene
    sottolinea
    sottolineando
    sottolineano
    sottolinearono
    sottolineato
    sottolineava
    sottolineavano
    sottolineò
    specifica
    specificando
    specificano
    specificarono
    specificato
    specificava
    specificavano
    specificò
    specula
    speculando
    speculano
    specularono
    speculato
    speculava
    speculavano
    speculò
    spiega
    spiega che
    spiegando
    spiegano
    spiegarono
    spiegato
    spiegava
    spiegavano
    spiegò
    stabilisce
    stabiliscono
    stabilito
    stabiliva
    stabilì
    stigmatizza
    stigmatizzando
    stigmatizzano
    stigmatizzarono
    stigmatizzato
    stigmatizzava
    stigmatizzavano
    stigmatizzò
    stima
    stimando
    stimano
    stimarono
    stimato
    stimava
    stimavano
    stimò
    suggerendo
    suggerirono
    suggerisce
    suggeriscono
    suggerito
    suggeriva
    suggerivano
    suggerì
    supplica
    sussurra
    sussurrando
    sussurrano
    sussurrarono
    sussurrato
    sussurrava
    sussurravano
    sussurrò
    teorizza
    teorizzando
    teorizzano
    teorizzarono
    teorizzato
    teorizzava
    teorizzavano
    teorizzò
    testimonia
    testimoniando
    testimoniano
    testimoniarono
    testimoniato
    testimoniava
    testimoniavano
    testimoniò
    tiene a precisare
    tiene a sottolineare
    trova
    trovando
    trovano
    trovarono
    trovato
    trovava
    trovavano
    trovò
    tuona
    tuonano
    tuonò
    twitta
    twittando
    twittano
    twittarono
    twittato
    twittava
    twittavano
    twittò
    urla
    urlando
    urlano
    urlarono
    urlato
    urlava
    urlavano
    urlò
    va oltre
    vanta
    vantando
    vantano
    vantarono
    vantato
    vantava
    vantavano
    vantò
    vaticina
    verifica
    verificando
    verificano
    verificarono
    verificato
    verificava
    verificavano
    verificò
    vieta
    vietano
    vietava
  `,
  describing: `
    accusa
    accusa di
    accusando
    accusano
    accusano di
    accusarono
    accusato
    accusava
    accusavano
    accusò
    addita
    additando
    additano
    additarono
    additato
    additava
    additavano
    additò
    attribuisce
    battezza
    battezzando
    battezzano
    battezzarono
    battezzato
    battezzava
    battezzavano
    battezzò
    boccia
    bocciando
    bocciano
    bocciarono
    bocciato
    bocciava
    bocciavano
    bocciò
    bolla
    bolla come
    bollando
    bollano
    bollano come
    bollarono
    bollato
    bollava
    bollavano
    bollò
    caratterizza
    caratterizzando
    caratterizzano
    caratterizzarono
    caratterizzato
    caratterizzava
    caratterizzavano
    caratterizzò
    cataloga
    catalogando
    catalogano
    catalogarono
    catalogato
    catalogava
    catalogavano
    catalogò
    chiama
    chiamando
    chiamano
    chiamarono
    chiamato
    chiamava
    chiamavano
    chiamò
    classifica
    classificando
    classificano
    classificarono
    classificato
    classificava
    classificavano
    classificò
    condanna
    condannando
    condannano
    condannarono
    condannato
    condannava
    condannavano
    condannò
    considera
    considera come
    considerando
    considerano
    considerano come
    considerarono
    considerato
    considerava
    consideravano
    considerò
    critica
    criticando
    criticano
    criticarono
    criticato
    criticava
    criticavano
    criticò
    definendo
    definendola
    definendolo
    definirono
    definisce
    definiscono
    definita come
    definito
    definiva
    definivano
    definì
    denomina
    denominando
    denominano
    denominarono
    denominato
    denominava
    denominavano
    denominò
    descrisse
    descrissero
    descritta
    descritto
    descrive
    descrive come
    descrivendo
    descriveva
    descrivevano
    descrivono
    descrivono come
    diagnostica
    diagnosticando
    diagnosticano
    diagnosticarono
    diagnosticato
    diagnosticava
    diagnosticavano
    diagnosticò
    dipinge
    dipinge come
    dipingono
    elogia
    elogiando
    elogiano
    elogiarono
    elogiato
    elogiava
    elogiavano
    elogiò
    etichetta
    etichettando
    etichettano
    etichettarono
    etichettato
    etichettava
    etichettavano
    etichettò
    giudica
    giudicando
    giudicano
    giudicarono
    giudicato
    giudicava
    giudicavano
    giudicò
    ha parlato di
    hanno parlato di
    identifica
    identifica come
    identificano
    incolpa
    incolpano
    inquadra
    inquadrano
    la chiama
    la definisce
    la descrive
    le definisce
    li definisce
    liquida
    liquidando
    liquidano
    liquidarono
    liquidato
    liquidava
    liquidavano
    liquidò
    lo chiama
    lo definisce
    lo descrive
    loda
    lodando
    lodano
    lodarono
    lodato
    lodava
    lodavano
    lodò
    marchia
    marchiando
    marchiano
    marchiarono
    marchiato
    marchiava
    marchiavano
    marchiò
    nomina
    nominando
    nominano
    nominarono
    nominato
    nominava
    nominavano
    nominò
    paragona
    paragonando
    paragonano
    paragonarono
    paragonato
    paragonava
    paragonavano
    paragonò
    parla di
    parlando di
    parlano di
    parlava di
    parlavano di
    parlò di
    presenta
    presenta come
    presentando
    presentano
    presentano come
    presentarono
    presentato
    presentava
    presentavano
    presentò
    qualifica
    qualificando
    qualificano
    qualificarono
    qualificato
    qualificava
    qualificavano
    qualificò
    respinge come
    respingono
    ribattezza
    ribattezzando
    ribattezzano
    ribattezzarono
    ribattezzato
    ribattezzava
    ribattezzavano
    ribattezzò
    riconosce
    riconoscono
    ridicolizza
    ridicolizzando
    ridicolizzano
    ridicolizzarono
    ridicolizzato
    ridicolizzava
    ridicolizzavano
    ridicolizzò
    rifiuta
    rimprovera
    rimproverano
    ritrae
    ritraggono
    scredita
    si riferisce a
    si riferiscono a
    si riferiva a
    si riferì a
    taccia di
    tacciano di
    tratta da
    vede come
    vede in
    vedono come
    vedono in
  `,
  according: `
    a detta di
    a dire di
    a giudizio di
    a norma di
    a parere di
    a quanto afferma
    a sua detta
    a suo avviso
    a suo dire
    adattato da
    ai sensi del
    ai sensi dell'art
    ai sensi dell'articolo
    ai sensi della
    citando
    citata da
    citata in
    citato da
    citato in
    citazione da
    come afferma
    come affermano
    come affermato da
    come ammette
    come avverte
    come chiarisce
    come conferma
    come definita da
    come definito da
    come descritto da
    come descritto in
    come dice
    come diceva
    come dichiarato da
    come dicono
    come evidenzia
    come illustra
    come indicato da
    come indicato in
    come nota
    come osserva
    come precisa
    come prevede
    come racconta
    come recita
    come ricorda
    come riferisce
    come rileva
    come riporta
    come riportato da
    come riportato in
    come scrisse
    come scrive
    come scriveva
    come scrivono
    come segnala
    come si legge in
    come si legge nel
    come si legge nella
    come sostiene
    come sottolinea
    come sottolineano
    come spiega
    come spiegano
    come spiegato da
    come stabilisce
    con le parole di
    con le sue parole
    conformemente a
    d'accordo con
    dalle parole di
    estratta da
    estratto da
    in base a
    in base al
    in base alla
    nell'opinione di
    nelle loro parole
    nelle parole del
    nelle parole della
    nelle parole di
    nelle sue parole
    parafrasando
    parola di
    parole di
    per citare
    per dirla con
    per usare le parole
    riportato da
    riprendendo le parole
    secondo
    secondo gli
    secondo i
    secondo il
    secondo la
    secondo le
    secondo le parole di
    secondo lei
    secondo lo
    secondo loro
    secondo lui
    secondo quanto
    secondo quanto affermato
    secondo quanto dichiarato
    secondo quanto riferito
    secondo quanto riportato
    stando a
    stando ai
    stando al
    stando alla
    stando alle
    testualmente
    tradotto da
    tratta da
    tratte da
    tratti da
    tratto da
  `,
  statements: `
    accusa
    accuse
    affermazione
    affermazioni
    allarme
    ammissione
    ammonimento
    annotazione
    annuncio
    appello
    argomentazione
    argomento
    asserzione
    avvertenza
    avvertenze
    avvertimenti
    avvertimento
    avviso
    battuta
    brani
    brano
    chiarimento
    citazione
    citazioni
    clausola
    commenti
    commento
    comunicato
    comunicazione
    conclusione
    conclusioni
    confessione
    consigli
    consiglio
    constatazione
    critica
    critiche
    definizione
    definizioni
    dichiarazione
    dichiarazioni
    dicitura
    discorso
    disposizione
    e-mail
    email
    enunciato
    esortazione
    esternazione
    estratti
    estratto
    formulazione
    frase
    frasi
    giudizio
    giustificazione
    indicazione
    indicazioni
    intervista
    invito
    ipotesi
    istruzione
    istruzioni
    lamentela
    lettera
    massima
    menzione
    messaggi
    messaggio
    monito
    motivazione
    nota
    note
    notizia
    obiettivo
    obiezione
    obiezioni
    opinione
    opinioni
    osservazione
    osservazioni
    paragrafo
    parere
    parola d'ordine
    parole
    passaggio
    posizione
    post
    precisazione
    premessa
    previsione
    previsioni
    principio
    proclama
    promessa
    pronostico
    pronunciamento
    proposta
    raccomandazione
    raccomandazioni
    racconto
    regola
    replica
    requisito
    riassunto
    richiesta
    riflessione
    riflessioni
    rimprovero
    risposta
    risultati
    risultato
    segnalazione
    sentenza
    sintesi
    spiegazione
    spiegazioni
    suggerimenti
    suggerimento
    tesi
    testimonianza
    testo
    tweet
    valutazione
    verdetto
    versione
  `,
  conjunctions: `
    ch'
    che
    che cosa
    come
    perché
    quanto
    se
  `,
  joining: `
    affinché
    allora
    anche se
    benché
    bensì
    ché
    cioè
    comunque
    cui
    dato che
    dopo che
    dove
    dunque
    e
    ed
    eppure
    finché
    il la i quali
    infatti
    inoltre
    le quali
    ma
    mentre
    nonostante
    né
    o
    od
    oppure
    ove
    ovvero
    per cui
    perché
    perciò
    pertanto
    però
    poi
    poiché
    prima che
    purché
    qualora
    quando
    quindi
    se
    sebbene
    sicché
    siccome
    tuttavia
    visto che
  `,
  pointing: `
    a seguire
    come segue
    con le seguenti parole
    con questa frase
    con queste parole
    con questi termini
    così
    così lo
    di seguito
    ecco
    i seguenti
    il seguente
    in questi termini
    in questo modo
    in tal modo
    l'ha
    l'ha detto
    l'hanno
    la seguente
    le seguenti
    lo
    lo riassume così
    lo spiega così
    quanto segue
    queste parole
    qui
    seguente
    seguenti
    seguenti termini
    si esprime così
    sotto
  `,
  sources: `
    abstract
    accademia
    accademie
    accordo
    adnkronos
    aduc
    agenas
    agenzia
    agenzia europea
    agenzia italiana
    agenzie
    aifa
    aiom
    airc
    alleanza
    allegato
    altroconsumo
    amministrazione
    analisi
    ansa
    arpa
    articoli
    articolo
    asl
    assemblea
    assessorato
    associazione
    associazioni
    asst
    ats
    ausl
    autore
    autori
    autorità
    autrice
    autrici
    avvocatura
    azienda
    azienda sanitaria
    aziende
    banca mondiale
    blog
    bmj
    bollettino
    bugiardino
    camera
    capitolo
    cardiologi
    casa editrice
    casa farmaceutica
    case farmaceutiche
    cassazione
    catalogo
    cattedra
    cdc
    censis
    centri
    centro
    centro nazionale
    charta
    chirurghi
    circolare
    clinica
    cliniche
    clinici
    cnr
    cochrane
    codacons
    codice
    codice civile
    codice deontologico
    codice penale
    collegio
    collettivo
    comitati
    comitato
    comitato nazionale
    comma
    commissione
    commissione europea
    compagnia
    comunicato
    comunicato stampa
    comunità scientifica
    confederazione
    conferenza
    congresso
    consenso
    consiglio
    consorzio
    consulta
    consultorio
    convegno
    convenzione
    corriere
    corriere della sera
    corte
    corte costituzionale
    corte dei conti
    corte di cassazione
    costituzione
    criteri
    ddl
    decreto
    delibera
    dermatologi
    dichiarazione
    dietisti
    dipartimento
    direttiva
    direttive
    direzione
    disciplinare
    disegno di legge
    dizionario
    documenti
    documento
    dossier
    dottori
    dsm
    ecdc
    economisti
    editore
    editoriale
    editorialista
    efsa
    ema
    emendamento
    enciclopedia
    endocrinologi
    ente
    enti
    epidemiologi
    equipe
    esperti
    etichetta
    eurostat
    fabbricante
    facoltà
    farmacisti
    farmacopea
    fda
    federazione
    fnomceo
    fogli illustrativi
    foglietto
    foglietto illustrativo
    foglio illustrativo
    fondazione
    fondazione veronesi
    fonte
    fonti
    garante
    garante della privacy
    gazzetta
    gazzetta ufficiale
    ginecologi
    giornale
    giornalisti
    giudici
    giunta
    giurisprudenza
    governo
    gruppi
    gruppo
    gruppo di lavoro
    gruppo di ricerca
    guida
    harvard
    il sole
    impresa
    inail
    indagine
    industria
    infermieri
    iniziativa
    inps
    investigatori
    ipsos
    irccs
    ispettorato
    iss
    istat
    istituti
    istituto
    istituto nazionale
    istituto superiore
    istituto superiore di sanità
    istituzione
    istituzioni
    la repubblica
    laboratorio
    lancet
    lega
    legge
    legge regionale
    leggi
    legislatore
    lettera
    letteratura
    libri
    libro
    linea guida
    linee guida
    magazine
    manuale
    manuali
    mayo clinic
    media
    medici
    mensile
    meta-analisi
    metanalisi
    metanalisi di
    ministeri
    ministero
    ministero della salute
    monografia
    network
    neurologi
    nice
    norma
    normativa
    norme
    nota
    notiziario
    nutrizionisti
    oms
    onu
    opuscolo
    ordinanza
    ordine dei medici
    ordini
    organismo
    organizzazione
    organizzazione mondiale
    organizzazioni
    ospedale
    ospedali
    osservatorio
    pagina
    panel
    paper
    paragrafo
    parlamento
    pediatri
    periodico
    piano nazionale
    piattaforma
    pnrr
    policlinico
    politecnico
    portale
    position paper
    position statement
    preprint
    procura
    produttore
    produttori
    professionisti
    professori
    protocolli
    protocollo
    provvedimento
    psichiatri
    psicologi
    pubblicazione
    pubblicazioni
    quotidiano
    rapporti
    rapporto
    rassegna
    rcp
    redazione
    referto
    regione
    registro
    regolamento
    relazione
    reuters
    revisione
    revisione sistematica
    revisioni
    riassunto delle caratteristiche
    ricerca
    ricercatore
    ricercatori
    ricercatrice
    ricercatrici
    ricerche
    rivista
    riviste
    saggio
    sanità
    scheda tecnica
    schede tecniche
    scienza
    scienziata
    scienziati
    scienziato
    senato
    servizio sanitario
    settimanale
    sezione
    sindacati
    sindacato
    siti
    sito
    sito web
    società
    società italiana
    società scientifica
    società scientifiche
    sociologi
    sondaggio
    specialisti
    sperimentazione
    sperimentazioni
    stampa
    statuto
    studi
    studi clinici
    studio
    studio clinico
    tar
    team
    tesi
    testata
    testo
    testo unico
    tossicologi
    trattato
    treccani
    trial
    tribunale
    tribunali
    ue
    ufficio
    unesco
    unicef
    unione
    unione europea
    università
    urologi
    usl
    virologi
    who
    wikipedia
    équipe
  `,
  experts: `
    accademica
    accademico
    allergologa
    allergologo
    amministratore delegato
    amministratrice delegata
    analista
    anatomopatologo
    andrologo
    anestesista
    angiologo
    antropologa
    antropologo
    assessora
    assessore
    assessore alla sanità
    autore di
    autrice di
    avv
    avvocata
    avvocato
    batteriologo
    biochimico
    biologa
    biologa nutrizionista
    biologo
    biologo nutrizionista
    biostatistico
    capo
    cardiochirurga
    cardiochirurgo
    cardiologa
    cardiologo
    ceo
    chirurga
    chirurgo
    co-autore
    co-fondatore
    coautore
    coautrice
    cofondatore
    cofondatrice
    commissaria
    commissario
    consigliera
    consigliere
    consulente
    coordinatore
    coordinatrice
    cronista
    curatore
    curatrice
    decano
    dentista
    deputata
    deputato
    dermatologa
    dermatologo
    diabetologa
    diabetologo
    dietista
    dietologa
    dietologo
    direttore
    direttore generale
    direttore sanitario
    direttrice
    direttrice generale
    direttrice sanitaria
    dirigente
    divulgatore
    divulgatrice
    docente
    dott
    dott ssa
    dott.ssa
    dottor
    dottoranda
    dottorando
    dottore
    dottoressa
    dottori
    dr
    dr ssa
    drssa
    economista
    editore
    editorialista
    ematologa
    ematologo
    endocrinologa
    endocrinologo
    epatologa
    epatologo
    epidemiologa
    epidemiologo
    ergoterapista
    esperta
    esperto
    europarlamentare
    farmacista
    farmacologa
    farmacologo
    filosofa
    filosofo
    fisiatra
    fisiologo
    fisioterapista
    fondatore
    fondatrice
    gastroenterologa
    gastroenterologo
    genetista
    geriatra
    ginecologa
    ginecologo
    giornalista
    giudice
    giurista
    governatore
    governatrice
    igienista
    immunologa
    immunologo
    infermiera
    infermiere
    infettivologa
    infettivologo
    ingegnere
    internista
    inviato
    ispettore
    ispettrice
    logopedista
    magistrato
    manager
    medico
    medico di base
    medico di famiglia
    medico legale
    microbiologa
    microbiologo
    ministra
    ministro
    naturopata
    nefrologa
    nefrologo
    neonatologa
    neonatologo
    neurobiologo
    neurochirurga
    neurochirurgo
    neurologa
    neurologo
    neuropsichiatra
    neuropsicologa
    neuropsicologo
    neuroscienziata
    neuroscienziato
    nobel
    nutrizionista
    oculista
    odontoiatra
    oftalmologo
    oncologa
    oncologo
    onorevole
    ordinario di
    ortopedico
    osteopata
    ostetrica
    ostetrico
    otorino
    otorinolaringoiatra
    parlamentare
    patologa
    patologo
    pedagogista
    pediatra
    pneumologa
    pneumologo
    podologo
    portavoce
    premier
    preside
    presidente
    presidentessa
    prima autrice
    primario
    primo autore
    primo ministro
    procuratore
    procuratrice
    prof
    prof ssa
    professor
    professore
    professore ordinario
    professoressa
    professoressa associata
    profssa
    psicanalista
    psichiatra
    psicoanalista
    psicofarmacologo
    psicologa
    psicologo
    psicoterapeuta
    pubblicista
    radiologa
    radiologo
    redattore
    redattrice
    referente
    relatore
    relatrice
    reporter
    responsabile
    responsabile scientifica
    responsabile scientifico
    rettore
    rettrice
    reumatologa
    reumatologo
    ricercatore
    ricercatrice
    saggista
    scienziata
    scienziato
    scrittore
    scrittrice
    segretaria
    segretario
    senatore
    senatrice
    senologo
    sessuologa
    sessuologo
    sig
    sig ra
    signor
    signora
    sindaca
    sindaco
    sociologa
    sociologo
    sottosegretaria
    sottosegretario
    specialista
    terapeuta
    tossicologa
    tossicologo
    urologa
    urologo
    veterinaria
    veterinario
    vicedirettore
    vicepresidente
    virologa
    virologo
  `,
  pronouns: `
    colei
    colui
    costei
    costui
    egli
    ella
    essa
    esse
    essi
    esso
    lei
    loro
    lui
    quest'ultima
    quest'ultimo
    questi ultimi
  `,
  anyone: `
    adulti
    alcune
    alcuni
    amiche
    amici
    bambini
    chiunque
    ciascuno
    colleghe
    colleghi
    compagni
    conoscenti
    critici
    donne
    famiglie
    figli
    genitori
    gente
    gli altri
    influencer
    io
    la gente
    la maggior parte
    maggioranza
    masmolte
    molta gente
    molte persone
    molti
    nessuno
    noi
    ognuno
    opinione pubblica
    parecparenti
    persone
    poqualcun altro
    qualcuno
    ragazze
    ragazzi
    scettici
    si
    tante persone
    tu
    tutte
    tutti
    uomini
    uomo comune
    vicini
    voi
  `,
  laypeople: `
    amica
    amico
    anonima
    anonimo
    ascoltatore
    ascoltatrice
    assistita
    assistito
    caregiver
    cliente
    clienti
    cognata
    cognato
    commentatore
    compagna
    compagno
    coniuge
    consumatore
    consumatori
    consumatrice
    cugina
    cugino
    ex fumatore
    ex fumatrice
    ex paziente
    familiare
    familiari
    fidanzata
    fidanzato
    figlia
    figlio
    forum
    fratello
    fruitore
    gemella
    genero
    genitore
    gruppo facebook
    internauta
    intervistata
    intervistati
    intervistato
    iscritta
    iscritto
    lettore
    lettori
    lettrice
    lettrici
    madre
    malata
    malati
    malato
    mamma
    mamme
    marito
    membro
    moglie
    nipote
    nonna
    nonno
    nuora
    padre
    papà
    partecipante
    partecipanti
    partner
    paziente
    pazienti
    persona affetta
    persone affette
    recensione
    recensioni
    residente
    sopravvissuta
    sopravvissuti
    sopravvissuto
    sorella
    suocera
    testimone
    testimonianza
    testimonianze
    utente
    utenti
    vicina di casa
    vicino di casa
    vittima
    vittime
    volontari
    volontaria
    volontario
    zia
    zio
  `,
  firstPerson: `
    ho
    io
    m'
    m'ha
    me
    me stessa
    me stesso
    mi
    mia
    mie
    miei
    mio
  `,
  secondPerson: `
    t'
    te
    te stessa
    te stesso
    ti
    tu
    tua
    tue
    tuo
    tuoi
    vi
    voi
    vostra
    vostre
    vostri
    vostro
  `,
  naming: `
    abbreviato
    abbreviato in
    abbreviazione
    abbreviazione di
    accezione
    acronimo
    alias
    altrimenti detta
    altrimenti detto
    anche detta
    anche detto
    appellativo
    battezzata
    battezzato
    categoria di
    cd
    chiama
    chiamano
    chiamata
    chiamate
    chiamati
    chiamato
    chiamiamo
    classificata come
    classificato come
    concetto
    concetto di
    coniato
    conosciuta come
    conosciuto come
    considerata
    considerato
    cosiddetta
    cosiddette
    cosiddetti
    cosiddetto
    definiamo
    definita
    definita come
    definito
    definito come
    denominata
    denominate
    denominati
    denominato
    denominazione
    designata
    designato
    detta
    detta anche
    dette
    detti
    detto
    detto anche
    espressione
    espressioni
    etichetta
    etichettata come
    etichettato come
    forma di
    forme di
    gergo
    idea di
    in gergo
    in senso di
    indicata come
    indicato come
    intende per
    intesa come
    inteso come
    meglio nota come
    meglio noto come
    nel senso di
    nome
    nome di
    nomi
    nomignolo
    nominata
    nominato
    nota come
    note come
    noti come
    noto come
    nozione di
    parola
    parola chiave
    parole
    presunta
    presunte
    presunti
    presunto
    quella che chiamiamo
    quello che chiamiamo
    ribattezzata
    ribattezzato
    si chiama
    si chiamano
    si definisce
    si intende
    si parla di
    si traduce
    sigla
    significa
    significano
    significato
    sinonimo di
    soprannome
    soprannominata
    soprannominato
    sorta di
    sotto il nome di
    sotto la denominazione
    specie di
    termine
    termini
    tipi di
    tipo di
    tipologia di
    tradotta come
    tradotto come
    una sorta di
    vengono chiamate
    vengono chiamati
    viene chiamata
    viene chiamato
    viene detta
    viene detto
    vocabolo
    vuol dire
  `,
  works: `
    album
    allegato
    apparso in
    apparso su
    apri
    articoli
    articolo
    ascolta
    audiolibro
    blog
    brano
    brochure
    campo
    canto
    canzone
    capitoli
    capitolo
    casella
    clicca
    clicca su
    cliccare su
    cliccate su
    collana
    commedia
    con il titolo
    corso
    dal titolo
    depliant
    dispensa
    documentari
    documentario
    dossier
    dramma
    edito da
    edizioni
    elenco
    enciclopedia
    episodio
    film
    film intitolato
    filmato
    fumetto
    guarda
    guarda anche
    guida
    inserto
    intestazione
    intitolata
    intitolate
    intitolati
    intitolato
    leggi
    leggi anche
    leggi di più
    libretto
    libri
    libro
    locandina
    manuale
    menu
    menù
    modulo
    monografia
    mostra intitolata
    opuscolo
    paragrafo
    podcast
    poesia
    poster
    presentazione
    pubblicata in
    pubblicata su
    pubblicato in
    pubblicato su
    pulsante
    puntata
    quaderno
    raccolta
    racconto
    relazione
    reportage
    ricerca intitolata
    romanzo
    rubrica
    saga
    saggio
    scheda
    seleziona
    selezionare
    selezionate
    seminario
    serie
    serie tv
    sezione
    simposio
    sotto il titolo
    sottotitolato
    sottotitolo
    spettacolo
    spot
    stagione
    studio intitolato
    tesi
    titolata
    titolato
    titoli
    titolo
    tomo
    trasmissione
    tratto dal libro
    tutorial
    uscito su
    vai a
    vedi
    vedi anche
    video
    videocorso
    voce
    volantino
    volume
    webinar
    workshop
  `,
  imagining: `
    ad es
    ad esempio
    adagio popolare
    affermazione positiva
    affermazioni positive
    aneddoto
    anziché
    barzelletta
    bufala
    bufale
    bugia
    cercare su google
    chieda al
    chiedere
    chiedere al
    chiedersi
    chiedete
    chiedi
    chiedi al
    chiedi al tuo
    chiediti
    ci si chiede
    cliché
    come
    come a dire
    come dire
    come per dire
    come se
    come si dice
    come si suol dire
    commenti come
    conversazione
    convinzione
    convinzione che
    convinzioni
    copione
    credenza
    credenza che
    credenze
    credere che
    del tipo
    detti popolari
    detto popolare
    dialoghi
    dialogo
    dire a se stessi
    dirsi
    dirti
    dite
    ditelo
    domanda
    domanda è
    domandarsi
    domandatevi
    domandati
    domande
    domande come
    equivale a
    esempi
    esempi di frasi
    esempio
    espressioni come
    fai finta
    falsa credenza
    false credenze
    falsi miti
    falso mito
    filosofia
    fingi
    frase come
    frasi come
    frasi del tipo
    frasi tipiche
    frasi tipo
    google
    hashtag
    idea
    idea che
    idea sbagliata
    idee sbagliate
    immagina
    immaginare
    immaginarsi
    immaginate
    immaginiamo
    impressione che
    invece di
    ipotizziamo
    leggenda
    leggenda metropolitana
    luoghi comuni
    luogo comune
    mantra
    massima popolare
    meme
    mentalità
    mentalità del
    messaggi come
    miti
    mito
    modello di lettera
    motto
    nozione che
    p es
    pensa
    pensano
    pensare
    pensate
    pensi
    pensiamo
    pensieri
    pensiero comune
    penso
    per così dire
    per esempio
    pregiudizi
    pregiudizio
    pretesto
    prompt
    proverbi
    proverbio
    proverbio dice
    pubblicità
    regola d'oro
    ricerca su google
    ripetere
    ripetersi
    ripeti
    ripetiti
    risposta
    risposte come
    saggezza popolare
    scenario
    scusa
    scuse
    se dico
    secondo il detto
    sensazione che
    senti
    senti dire
    sentiamo
    sentire
    sentirsi dire
    sentite
    si dice
    si pensa
    si sente dire
    slogan
    slogan pubblicitario
    stereotipi
    stereotipo
    supponi
    supponiamo
    vecchio adagio
    vecchio detto
    voce interiore
  `,
  modals: `
    a
    avrebbe
    bisogna
    cerca di
    chissà
    deve
    devi
    devono
    dovrebbe
    dovrebbero
    dovresti
    evita di
    forse
    magari
    mai
    metti che
    non
    occorre
    per
    per favore
    poniamo
    possa
    possano
    possiamo
    possono
    potrai
    potranno
    potrebbe
    potrebbero
    potremmo
    potresti
    potrà
    prova a
    puoi
    può
    qualora
    sarebbe
    sarebbero
    se
    vorrebbe
    vorrei
    vuoi
  `,
  negations: `
    a differenza di
    al contrario di
    al posto di
    anziché
    e non
    in contrapposizione a
    invece che
    invece di
    lontano da
    lontano dall'essere
    lungi da
    mai
    meglio di
    meno che
    neanche
    nemmeno
    neppure
    nessun
    nessuna
    niente
    non
    non certo
    non più
    non semplicemente
    non solamente
    non solo
    non soltanto
    non tanto
    non è
    nulla
    piuttosto che
    più che
    smettere di
    smetti di
    smettila di
  `,
  finite: `
    abbassa
    abbassano
    abbassarono
    abbassava
    abbassavano
    abbassò
    abbia
    abbiamo
    abbiano
    accadde
    accade
    accadono
    accresce
    affronta
    affrontano
    affrontarono
    affrontava
    affrontavano
    affrontò
    aggrava
    aggravano
    aggravarono
    aggravava
    aggravavano
    aggravò
    agisce
    agiscono
    aiuta
    aiutano
    aiutarono
    aiutava
    aiutavano
    aiutò
    allevia
    alleviano
    alleviarono
    alleviava
    alleviavano
    alleviò
    altera
    alterano
    alterarono
    alterava
    alteravano
    alterò
    ama
    amano
    amarono
    amava
    amavano
    amò
    andava
    andò
    appaiono
    appare
    apparve
    arriva
    arrivano
    arrivarono
    arrivava
    arrivavano
    arrivò
    aspetta
    aspettano
    aspettarono
    aspettava
    aspettavano
    aspettò
    aumenta
    aumentano
    aumentarono
    aumentava
    aumentavano
    aumentò
    avesse
    avessero
    avete
    aveva
    avevano
    avevi
    avevo
    avranno
    avrebbe
    avrebbero
    avrà
    avuto
    basta
    bastano
    bastarono
    bastava
    bastavano
    bastò
    beve
    bevono
    blocca
    bloccano
    bloccarono
    bloccava
    bloccavano
    bloccò
    c'era
    c'è
    cambia
    cambiano
    cambiarono
    cambiava
    cambiavano
    cambiò
    cammina
    camminano
    camminarono
    camminava
    camminavano
    camminò
    causa
    causano
    causarono
    causava
    causavano
    causò
    chiede
    ci sono
    colpisce
    colpiscono
    com'è
    comporta
    comportano
    comportarono
    comportava
    comportavano
    comportò
    conosce
    conoscono
    consiste
    consistono
    conteneva
    contengono
    contiene
    continua
    continuano
    continuarono
    continuava
    continuavano
    continuò
    contribuisce
    contribuiscono
    controlla
    controllano
    controllarono
    controllava
    controllavano
    controllò
    corre
    cos'è
    costa
    costano
    costarono
    costava
    costavano
    costò
    crea
    creano
    crearono
    creava
    creavano
    crebbe
    crede
    credo
    credono
    cresce
    crescono
    creò
    cura
    curano
    curarono
    curava
    curavano
    curò
    danneggia
    danneggiano
    danneggiarono
    danneggiava
    danneggiavano
    danneggiò
    dava
    deriva
    derivano
    deve
    devi
    devo
    devono
    dice
    dico
    dicono
    diede
    diminuisce
    diminuiscono
    diminuì
    dimostra
    dimostrano
    dimostrarono
    dimostrava
    dimostravano
    dimostrò
    dipende
    dipendono
    diventa
    diventano
    diventarono
    diventava
    diventavano
    diventò
    dobbiamo
    dorme
    dormo
    dormono
    dov'è
    doveva
    dovevano
    dovranno
    dovrebbe
    dovrebbero
    dovresti
    dovrà
    dà
    ebbe
    ebbero
    elimina
    eliminano
    eliminarono
    eliminava
    eliminavano
    eliminò
    era
    erano
    eravamo
    eri
    ero
    esce
    escono
    esiste
    esisteva
    esistono
    evita
    evitano
    evitarono
    evitava
    evitavano
    evitò
    fa
    faccia
    facciamo
    faccio
    faceva
    facevano
    fai
    fanno
    farà
    favorisce
    favoriscono
    fece
    fecero
    finisce
    finiscono
    fosse
    fossero
    fu
    funziona
    funzionano
    funzionarono
    funzionava
    funzionavano
    funzionò
    furono
    genera
    generano
    generarono
    generava
    generavano
    generò
    guarisce
    guariscono
    ha
    hai
    hanno
    ho
    impara
    imparano
    impararono
    imparava
    imparavano
    imparò
    impedisce
    impediscono
    importa
    importano
    importarono
    importava
    importavano
    importò
    include
    includono
    incontra
    incontrano
    incontrarono
    incontrava
    incontravano
    incontrò
    inibisce
    inizia
    iniziano
    iniziarono
    iniziava
    iniziavano
    iniziò
    interferisce
    lascia
    lasciano
    lasciarono
    lasciava
    lasciavano
    lasciò
    lavora
    lavorano
    lavorarono
    lavorava
    lavoravano
    lavorò
    m'è
    manca
    mancano
    mancarono
    mancava
    mancavano
    mancò
    mangia
    mangiano
    mangiarono
    mangiava
    mangiavano
    mangiò
    mantengono
    mantiene
    merita
    meritano
    mette
    mettono
    migliora
    migliorano
    migliorarono
    migliorava
    miglioravano
    migliorò
    morirono
    morì
    mostra
    mostrano
    mostrarono
    mostrava
    mostravano
    mostrò
    muoiono
    muore
    n'è
    nasce
    nascono
    necessita
    necessitano
    necessitarono
    necessitava
    necessitavano
    necessitò
    non è
    occorre
    occorrono
    odia
    odiano
    odiarono
    odiava
    odiavano
    odiò
    offre
    offrono
    ottengono
    ottiene
    parla
    parlano
    parlarono
    parlava
    parlavano
    parlò
    passa
    passano
    passarono
    passava
    passavano
    passò
    peggiora
    peggiorano
    peggiorarono
    peggiorava
    peggioravano
    peggiorò
    pensa
    pensano
    pensarono
    pensava
    pensavano
    pensò
    perde
    permette
    permettono
    piacciono
    piace
    possa
    possano
    possiamo
    posso
    possono
    poteva
    potevano
    potranno
    potrebbe
    potrebbero
    potresti
    potrà
    prende
    prendono
    prese
    presenta
    presentano
    presentarono
    presentava
    presentavano
    presentò
    prevengono
    previene
    produce
    producono
    produsse
    protegge
    proteggono
    prova
    provano
    provarono
    provava
    provavano
    provoca
    provocano
    provocarono
    provocava
    provocavano
    provocò
    provò
    puoi
    può
    qual è
    rappresenta
    rappresentano
    rappresentarono
    rappresentava
    rappresentavano
    rappresentò
    rende
    rendono
    respira
    respirano
    respirarono
    respirava
    respiravano
    respirò
    resta
    restano
    restarono
    restava
    restavano
    restò
    riceve
    ricevono
    richiede
    richiedeva
    richiedono
    riduce
    riduceva
    riducono
    ridusse
    ridussero
    riesce
    riescono
    riguarda
    riguardano
    riguardarono
    riguardava
    riguardavano
    riguardò
    rimane
    rimangono
    rimase
    rischia
    rischiano
    rischiarono
    rischiava
    rischiavano
    rischiò
    risponde
    rispondono
    risulta
    risultano
    risultarono
    risultava
    risultavano
    risultò
    s'è
    sa
    sai
    sanno
    sapeva
    sappiamo
    sarai
    saranno
    sarebbe
    sarebbero
    sarei
    sarà
    scatena
    scatenano
    scatenarono
    scatenava
    scatenavano
    scatenò
    scende
    sembra
    sembrano
    sembrarono
    sembrava
    sembravano
    sembrò
    sente
    sentiva
    sento
    sentono
    serve
    servono
    sia
    siamo
    siano
    siate
    siete
    significa
    significano
    significarono
    significava
    significavano
    significò
    soffre
    soffriva
    soffrono
    sono
    sparisce
    spera
    sperano
    sperarono
    sperava
    speravano
    sperò
    sta
    stai
    stanno
    stava
    stavano
    stavo
    stia
    stimola
    stimolano
    stimolarono
    stimolava
    stimolavano
    stimolò
    sto
    succede
    succedono
    successe
    suggerisce
    tende
    tendono
    tengono
    tiene
    torna
    tornano
    tornarono
    tornava
    tornavano
    tornò
    tratta
    trattano
    trattarono
    trattava
    trattavano
    trattò
    trova
    trovano
    trovarono
    trovava
    trovavano
    trovò
    uccide
    uccidono
    usa
    usano
    usarono
    usava
    usavano
    usò
    va
    vado
    vai
    vale
    valgono
    vanno
    varia
    variano
    variarono
    variava
    variavano
    variò
    vede
    vediamo
    vedo
    vedono
    vengono
    veniva
    venne
    vennero
    viene
    vive
    viveva
    vivono
    vogliamo
    voglio
    vogliono
    voleva
    volevano
    vuoi
    vuole
    è
  `,
  articles: `
    agli
    ai
    al
    alcun
    alcuna
    alla
    alle
    allo
    altra
    altro
    ciascun
    ciascuna
    codesto
    degli
    dei
    del
    della
    delle
    dello
    gli
    i
    il
    la
    le
    lo
    nel
    nella
    nessun
    nessuna
    ogni
    quegli
    quei
    quel
    quella
    quelle
    quello
    questa
    queste
    questi
    questo
    sul
    sulla
    tale
    tali
    un
    una
    uno
  `,
  indefinite: `
    alcun
    alcuna
    ciascun
    ciascuna
    ogni
    qualche
    qualsiasi
    qualunque
    un
    una
    uno
  `,
  smallWords: `
    al
    alla
    come
    con
    da
    dal
    dalla
    degli
    dei
    del
    della
    delle
    di
    e
    fra
    gli
    i
    il
    in
    l
    la
    le
    lo
    loro
    meno
    nel
    nella
    nostro
    o
    per
    più
    questa
    queste
    questi
    questo
    senza
    su
    sua
    sul
    suo
    tra
    un
    un'
    una
    uno
  `,
  notices: `
    a colpo d'occhio
    aggiornamento
    aggiornato
    aggiornato il
    approfondimenti
    approfondimento
    attenzione
    avvertenza
    avvertenza medica
    avvertenze
    avviso
    avviso importante
    bene a sapersi
    bibliografia
    buono a sapersi
    concetti chiave
    conclusione
    consigli
    consiglio
    consiglio dell'esperto
    consiglio pratico
    consiglio rapido
    consiglio utile
    curiosità
    da ricordare
    da sapere
    definizione
    disclaimer
    domande frequenti
    emergenza
    esempi
    esempio
    esonero di responsabilità
    faq
    fonte
    fonti
    il consiglio
    importante
    importante da sapere
    in breve
    in conclusione
    in evidenza
    in pillole
    in poche parole
    in sintesi
    informazione
    informazioni
    leggi anche
    letture consigliate
    lo sapevate
    lo sapevi
    messaggi chiave
    messaggio chiave
    n b
    nb
    ndr
    nota
    nota bene
    nota della redazione
    nota importante
    note
    note legali
    per approfondire
    per ricordare
    per saperne di più
    pericolo
    promemoria
    pubblicato
    punti chiave
    punto chiave
    raccomandazione
    riassunto
    ricorda
    ricordate
    ricordati
    riepilogo
    riferimenti
    riferimento
    sapevi che
    sintesi
    suggerimenti
    suggerimento
    suggerimento pratico
    tip
    tl;dr
    tldr
    trucco
    ultimo aggiornamento
    urgenza
    vedi anche
  `,
}
