import type { Lexicon } from './lexicon.ts'

export const italian: Lexicon = {
  saying: `
    afferma
    affermano
    affermato
    affermò
    aggiunge
    aggiungono
    aggiunto
    ammette
    assicura
    attesta
    avverte
    avverte che
    avvertono
    avvertì
    certifica
    chiarisce
    chiariscono
    chiarito
    chiede
    chiesto
    cita
    commenta
    commentato
    conclude
    conclude che
    concludono
    concluse
    concluso
    conferma
    confermano
    confermato
    consente
    consiglia
    consigliano
    consigliato
    denuncia
    denunciano
    denunciato
    detto
    dice
    dichiara
    dichiarano
    dichiarato
    dichiarò
    dicono
    dimostra
    dimostrano
    dimostrato
    disse
    evidenzia
    evidenziano
    evidenziato
    evidenziò
    ha aggiunto
    ha concluso
    ha detto
    ha dichiarato
    ha scritto
    ha spiegato
    hanno concluso
    hanno scritto
    impone
    indica
    indicano
    insiste
    insistono
    invita
    invitano
    lamenta
    lamentano
    lancia l'allarme
    mette in guardia
    mettono in guardia
    mostra
    mostrano
    nota
    notano
    notato
    obbliga
    obietta
    osserva
    osservano
    osservato
    precisa
    precisano
    precisato
    prescrive
    prescrivono
    prevede
    prevedono
    promette
    propone
    propongono
    proposto
    raccomanda
    raccomandano
    raccomandato
    raccomandò
    racconta
    raccontano
    raccontato
    recita
    replica
    replicato
    riassume
    riassumono
    riassunto
    ribadisce
    ribadiscono
    ribadito
    richiede
    richiedono
    riconosce
    riconoscono
    ricorda
    riferisce
    riferito
    riferì
    rileva
    riporta
    riportano
    risponde
    rivela
    rivelano
    rivelato
    scrisse
    scritto
    scrive
    scrivono
    segnala
    segnalano
    segnalato
    si legge
    sostengono
    sostiene
    sottolinea
    sottolineano
    sottolineato
    spiega
    spiegano
    spiegato
    spiegò
    stabilisce
    stabiliscono
    stima
    stimano
    suggerisce
    suggeriscono
    testimonia
    trova
    vieta
  `,
  describing: `
    chiama
    chiamano
    considera
    definisce
    definiscono
    definito
    descritto
    descrive
    descrivono
    parla di
    parlano di
  `,
  according: `
    a detta di
    citando
    come scrive
    nelle parole di
    secondo
    stando a
  `,
  statements: `
    affermazione
    avvertimento
    brano
    citazione
    comunicato
    conclusione
    conclusioni
    definizione
    dichiarazione
    estratto
    raccomandazione
  `,
  conjunctions: `
    che
    come
    perché
  `,
  joining: `
    allora
    e
    ed
    ma
    mentre
    o
    perché
    poi
    quando
    quindi
    se
    sebbene
  `,
  pointing: `
    come segue
    così
    di seguito
    ecco
    l'ha
    l'hanno
    lo
    seguente
    seguenti
  `,
  sources: `
    accademia
    agenzia
    aifa
    articolo
    associazione
    autore
    autori
    autrice
    comitato
    commissione
    consiglio
    decreto
    direttiva
    esperti
    foglietto
    gruppo
    indagine
    istituto
    legge
    libro
    linea guida
    linee guida
    medici
    meta-analisi
    metanalisi
    ministero
    oms
    organizzazione
    rapporto
    revisione
    ricercatore
    ricercatori
    ricercatrice
    rivista
    scienziati
    società
    sperimentazione
    studi
    studio
    tribunale
    università
  `,
  experts: `
    cardiologo
    chirurgo
    dermatologo
    direttore
    direttrice
    dott
    dott.ssa
    dottor
    dottore
    dottoressa
    dr
    esperta
    esperto
    farmacista
    infermiera
    medico
    ministra
    ministro
    neurologo
    nutrizionista
    portavoce
    presidente
    prof
    professor
    professore
    professoressa
    psichiatra
    psicologa
    psicologo
    specialista
    virologo
  `,
  pronouns: `
    egli
    ella
    essi
    lei
    loro
    lui
  `,
  anyone: `
    alcuni
    donne
    genitori
    gente
    io
    molti
    nessuno
    noi
    persone
    qualcuno
    si
    tu
    tutti
    uomini
    voi
  `,
  laypeople: `
    amica
    amico
    cliente
    clienti
    forum
    lettore
    lettrice
    madre
    padre
    paziente
    pazienti
    testimonianza
    testimonianze
    utente
    utenti
  `,
  firstPerson: `
    ho
    io
    me
    mi
    mia
    mie
    miei
    mio
  `,
  secondPerson: `
    te
    ti
    tu
    tua
    tuo
    tuoi
    vi
    voi
    vostra
    vostro
  `,
  naming: `
    chiamata
    chiamate
    chiamati
    chiamato
    concetto di
    cosiddetta
    cosiddette
    cosiddetti
    cosiddetto
    definita
    definito
    denominata
    denominato
    detta
    dette
    detti
    detto
    espressione
    forma di
    nota come
    noto come
    nozione di
    parola
    parole
    significa
    soprannominato
    sotto il nome di
    termine
    termini
    tipo di
  `,
  works: `
    articolo
    blog
    canzone
    capitolo
    documentario
    episodio
    film
    guida
    intitolata
    intitolato
    libro
    modulo
    opuscolo
    podcast
    pulsante
    scheda
    serie
    sezione
    titolo
    vedi
    video
  `,
  imagining: `
    ad esempio
    anziché
    chiedere
    chiedersi
    chiedete
    chiedi
    come
    credenza
    detto popolare
    domanda
    domande
    esempio
    falso mito
    frasi come
    idea che
    immagina
    immaginate
    invece di
    mito
    motto
    pensare
    pensieri
    per esempio
    proverbio
    risposta
    sentire
    slogan
  `,
  modals: `
    a
    dovrebbe
    non
    per
    possono
    potrebbe
    potrebbero
    può
    se
  `,
  negations: `
    anziché
    invece di
    mai
    non
    non solo
  `,
  finite: `
    abbia
    abbiamo
    aiuta
    aiutano
    aumenta
    aveva
    avevano
    c'è
    causa
    causano
    comporta
    contiene
    contribuisce
    deve
    devono
    dovrebbe
    era
    erano
    esiste
    esistono
    fa
    fanno
    fu
    ha
    hanno
    ho
    migliora
    mostra
    mostrano
    permette
    possono
    potrebbe
    potrebbero
    provoca
    può
    rappresenta
    resta
    richiede
    riduce
    riducono
    rimane
    sarà
    sembra
    sia
    siano
    sono
    sta
    stanno
    va
    vanno
    è
  `,
  articles: `
    al
    alla
    del
    della
    gli
    i
    il
    la
    le
    lo
    questa
    questo
    un
    una
    uno
  `,
  indefinite: `
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
    aggiornamento
    attenzione
    avvertenza
    consigli
    consiglio
    definizione
    esempio
    fonte
    fonti
    importante
    in sintesi
    informazione
    lo sapevi
    nota
    riassunto
    ricorda
    suggerimento
  `,
}
