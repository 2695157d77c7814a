import { entries, type Lexicon } from './lexicon.ts'

export const italian: Lexicon = {
  saying:
    entries(`disse, dice, dicono, detto, afferma, affermano, affermato, dichiara, dichiarato, dichiarano, spiega, spiegano, spiegato,
    scrive, scrivono, scritto, sottolinea, sottolineano, sottolineato, conclude, concludono, concluso, aggiunge, aggiunto, riferisce,
    riferito, riporta, riportano, indica, indicano, avverte, avvertono, raccomanda, raccomandano, raccomandato, conferma, confermano,
    confermato, sostiene, sostengono, ricorda, commenta, commentato, ammette, assicura, stabilisce, cita, osserva, osservano, osservato,
    rileva, precisa, precisato, suggerisce, suggeriscono, mostra, mostrano, risponde, ha detto, recita,
    aggiungono, affermò, dichiarò, spiegò, scrisse, avvertì, avverte che, concluse, conclude che,
    consiglia, consigliano, consigliato, denuncia, denunciano, denunciato, dimostra, dimostrano,
    dimostrato, evidenzia, evidenziano, evidenziato, evidenziò, insiste, insistono, invita, invitano,
    lamenta, lamentano, lancia l'allarme, mette in guardia, mettono in guardia, nota, notano, notato,
    obietta, prescrive, prescrivono, prevede, prevedono, promette, propone, propongono, proposto,
    racconta, raccontano, raccontato, raccomandò, replica, replicato, ribadisce, ribadiscono, ribadito,
    richiede, richiedono, riconosce, riconoscono, riferì, rivela, rivelano, rivelato, segnala,
    segnalano, segnalato, si legge, stabiliscono, stima, stimano, testimonia, trova, hanno concluso,
    ha concluso, hanno scritto, ha scritto, vieta, impone, obbliga, consente, chiarisce, chiariscono,
    chiarito, chiede, chiesto, riassume, riassumono, riassunto, attesta, certifica, precisano,
    ha spiegato, ha dichiarato, ha aggiunto`),
  describing: entries(
    `chiama, chiamano, descrive, descrivono, descritto, definisce, definiscono, definito, considera, parla di, parlano di`,
  ),
  according: entries(`secondo, stando a, a detta di, nelle parole di, citando, come scrive`),
  statements: entries(
    `dichiarazione, conclusione, conclusioni, citazione, avvertimento, definizione, affermazione, raccomandazione, comunicato, estratto, brano`,
  ),
  conjunctions: entries(`che, come, perché`),
  joining: entries(`e, ed, ma, o, mentre, sebbene, perché, se, quando, quindi, poi,
    allora`),
  pointing: entries(`lo, l'ha, l'hanno, così, seguente, seguenti, come segue, ecco, di seguito`),
  sources:
    entries(`studio, studi, revisione, metanalisi, meta-analisi, sperimentazione, indagine, autori, autore, autrice, ricercatori, ricercatore, ricercatrice,
    scienziati, rapporto, linea guida, linee guida, legge, decreto, direttiva, rivista, articolo, libro, ministero, commissione, comitato, oms, istituto,
    università, società, associazione, agenzia, organizzazione, consiglio, accademia, esperti, medici, foglietto, aifa, gruppo, tribunale`),
  experts:
    entries(`dr, dott, dottor, dottore, dottoressa, dott.ssa, prof, professor, professore, professoressa, ministro, ministra, direttore, direttrice, presidente,
    medico, chirurgo, psichiatra, psicologo, psicologa, cardiologo, neurologo, dermatologo, specialista, esperto, esperta, portavoce, infermiera, nutrizionista, virologo, farmacista`),
  pronouns: entries(`lui, lei, egli, ella, essi, loro`),
  anyone: entries(
    `si, tu, voi, gente, alcuni, molti, qualcuno, io, noi, tutti, nessuno, persone, genitori, donne, uomini`,
  ),
  laypeople: entries(
    `paziente, pazienti, cliente, clienti, utente, utenti, madre, padre, testimonianza, testimonianze, lettore, lettrice, amico, amica, forum`,
  ),
  firstPerson: entries(`io, mio, mia, miei, mie, mi, me, ho`),
  secondPerson: entries(`tu, tuo, tua, tuoi, ti, te, voi, vostro, vostra, vi`),
  naming:
    entries(`chiamato, chiamata, chiamati, chiamate, cosiddetto, cosiddetta, cosiddetti, cosiddette, detto, detta, detti, dette, denominato, denominata, termine, termini, parola,
    parole, espressione, concetto di, nozione di, noto come, nota come, significa, soprannominato, sotto il nome di, tipo di, forma di, definito, definita`),
  works:
    entries(`intitolato, intitolata, articolo, libro, video, episodio, film, guida, serie, canzone, podcast, vedi, capitolo, titolo, documentario, blog, sezione,
    scheda, pulsante, modulo, opuscolo`),
  imagining:
    entries(`esempio, per esempio, ad esempio, come, chiedere, chiedete, chiedersi, chiedi, domanda, domande, pensare, pensieri, immagina, immaginate, mito, falso mito,
    slogan, motto, proverbio, detto popolare, invece di, anziché, frasi come, sentire, risposta, credenza, idea che`),
  modals: entries(`potrebbe, potrebbero, può, possono, se, dovrebbe, non, a, per`),
  negations: entries(`non, non solo, invece di, anziché, mai`),
  finite:
    entries(`è, sono, era, erano, fu, sarà, sta, stanno, ha, hanno, aveva, avevano, può, possono, potrebbe, potrebbero, deve, devono, dovrebbe, fa, fanno, va, vanno,
    sembra, mostra, mostrano, causa, causano, aumenta, riduce, riducono, migliora, resta, esiste, esistono, permette, richiede, sia, siano, abbia, rappresenta,
    contribuisce, aiuta, aiutano, provoca, contiene, rimane, comporta, ho, abbiamo, c'è`),
  articles: entries(`un, uno, una, il, lo, la, i, gli, le, del, della, al, alla, questo, questa`),
  indefinite: entries(`un, uno, una`),
  smallWords:
    entries(`un, uno, una, il, lo, la, i, gli, le, del, della, dei, degli, delle, di, al, alla, questo, questa, questi, queste, suo, sua, loro, nostro, in, nel, nella,
    per, da, dal, dalla, con, senza, su, sul, o, e, come, più, meno, tra, fra, l, un'`),
  notices: entries(
    `nota, attenzione, importante, avvertenza, consiglio, consigli, riassunto, in sintesi, aggiornamento, ricorda, definizione, esempio, informazione, lo sapevi, fonte, fonti, suggerimento`,
  ),
}
