import type { Roles } from './roles.ts'

export const italianRoles: Roles = {
  expertTitles: `
    dott
    dott.ssa
    dottor
    dottore
    dottoressa
    dottori
    dr
    prof
    professor
    professore
    professoressa`,
  plainTitles: `
    don
    padre
    sig
    sig.ra
    signor
    signora
    suor`,
  experts: `
    autore
    autore principale
    autori
    autrice
    autrici
    avvocato
    biochimico
    bioeticista
    chimico
    chirurga
    chirurgo
    coautore
    dentista
    dietista
    docente
    economista
    esperta
    esperti
    esperto
    farmacista
    filosofa
    filosofo
    fisico
    fisioterapista
    genetista
    giornalista
    infermiera
    infermiere
    internista
    medici
    medico
    nutrizionista
    ostetrica
    pedagogista
    pediatra
    primario
    professore
    professoressa
    psichiatra
    psicoterapeuta
    ricercatore
    ricercatori
    ricercatrice
    ricercatrici
    scienziata
    scienziati
    scienziato
    scrittore
    scrittrice
    specialista
    specialisti
    storico
    studiosa
    studiosi
    studioso
    teologo
    terapeuta`,
  officials: `
    amministratore
    assessore
    capo
    cardinale
    co-fondatore
    co-fondatrice
    cofondatore
    cofondatrice
    commissario
    coordinatore
    coordinatrice
    delegato
    deputata
    deputato
    direttore
    direttore generale
    direttrice
    dirigente
    fondatore
    fondatrice
    giudice
    ministra
    ministro
    papa
    portavoce
    presidente
    presidentessa
    redattore
    responsabile
    segretaria
    segretario
    senatore
    senatrice
    sindaca
    sindaco
    vescovo
    vicepresidente`,
  laypeople: `
    amica
    amico
    anonimo
    caregiver
    cliente
    clienti
    familiare
    familiari
    genitore
    genitori
    lettore
    lettrice
    madre di
    malata
    malato
    mamma di
    padre di
    papà di
    partecipante
    paziente
    pazienti
    persona con
    persone con
    ragazza
    ragazzo
    sopravvissuta
    sopravvissuto
    studente
    studentessa
    utente
    utenti
    vicina
    vicino
    volontaria
    volontario`,
  kin: `
    amica
    amici
    amico
    collega
    compagna
    compagno
    cugina
    cugino
    figlia
    figlio
    fratello
    madre
    mamma
    marito
    moglie
    nonna
    nonno
    padre
    papà
    sorella
    vicina
    vicino
    zia
    zio`,
  ailing: `
    affetta da
    affetto da
    colpita da
    colpito da
    convive con
    diagnosticata
    diagnosticato
    soffre di
    soffriva di
    sopravvissuto a
    vive con`,
  works: `
    articoli
    articolo
    codice
    comunicato
    convenzione
    decreto
    direttiva
    documento
    editoriale
    enciclica
    foglietto
    giornale
    indagine
    legge
    libro
    linea guida
    linee guida
    manuale
    meta-analisi
    metanalisi
    pubblicazione
    quotidiano
    rapporto
    regolamento
    revisione
    ricerca
    rivista
    saggio
    sito
    sperimentazione
    studi
    studio
    tesi
    testo`,
  bodies: `
    accademia
    agenzia
    aifa
    associazione
    autorità
    azienda
    centro
    chiesa
    clinica
    comitato
    commissione
    comunità
    consiglio
    cooperativa
    corte
    facoltà
    federazione
    fondazione
    governo
    gruppo
    istituto
    laboratorio
    ministero
    oms
    organizzazione
    ospedale
    parlamento
    produttore
    rete
    sindacato
    società
    tribunale
    università
    équipe`,
  fictional: `
    eroe
    eroina
    narratore
    narratrice
    personaggio
    protagonista
    romanzo`,
  testimonials: `
    dicono di noi
    esperienze di
    le vostre storie
    recensioni
    storie di pazienti
    storie vere
    testimonianza
    testimonianze`,
  mine: `
    mia
    mie
    miei
    mio
    nostra
    nostro`,
  byline: `
    articolo di
    condotto da
    diretto da
    guidata da
    guidato da
    libro di
    ricerca di
    studio di`,
  framing: `
    definizione
    espressione
    frase
    giudizio
    opinione
    parole
    termine`,
}
