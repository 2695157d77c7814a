import { entries, type Lexicon } from './lexicon.ts'

export const dutch: Lexicon = {
  saying:
    entries(`zegt, zei, zeggen, zeiden, gezegd, verklaart, verklaarde, verklaarden, legt, legde, schrijft, schreef, schrijven, schreven, benadrukt, benadrukte, benadrukken, meldt,
    meldde, melden, meldden, waarschuwt, waarschuwde, waarschuwen, stelt, stelde, stellen, stelden, concludeert, concludeerde, concluderen, concludeerden, voegt, voegde, beweert,
    beweerde, beweren, adviseert, adviseerde, adviseren, bevestigt, bevestigde, merkt, merkte, erkent, erkende, citeert, aldus, vertelt, vertelde, vervolgt, antwoordt, antwoordde,
    luidt, rapporteert, rapporteerde, rapporteren, rapporteerden, suggereert, suggereren, toont, tonen, vond, vonden,
    beschreef, bevestigen, beklemtoont, beklaagt, belooft, bepaalt, betoogt, betoogde, betogen,
    constateert, constateerde, constateren, eist, formuleert, gelooft, herhaalt, herinnert, informeert,
    kondigt, legt uit, legde uit, licht toe, lichtte toe, merkt op, merkte op, merken op, noteert,
    noteerde, oordeelt, oordeelde, pleit, raadt, raden, reageert, reageerde, toont aan, toonde aan,
    vat samen, vatte samen, verbiedt, verduidelijkt, verklaren, vermeldt, vermeldde, vertellen,
    verwacht, vindt, voegt toe, voegde toe, voorspelt, vraagt, wijst op, wees op, luidde, twitterde`),
  describing: entries(
    `noemt, noemde, noemen, beschrijft, beschreef, beschrijven, definieert, definieerde, omschrijft, omschreef, spreekt van, spreken van, beschouwt`,
  ),
  according: entries(`volgens, aldus, in de woorden van, blijkens`),
  statements: entries(
    `verklaring, conclusie, conclusies, citaat, waarschuwing, definitie, bewering, aanbeveling, persbericht, fragment, uitspraak`,
  ),
  conjunctions: entries(`dat, hoe, waarom, of`),
  joining: entries(`en, maar, of, terwijl, hoewel, omdat, als, toen, dus, dan`),
  pointing: entries(`het, zo, volgende, als volgt, hieronder`),
  sources:
    entries(`studie, studies, onderzoek, onderzoeken, overzichtsartikel, meta-analyse, auteurs, auteur, onderzoekers, onderzoeker, wetenschappers, rapport, richtlijn, richtlijnen, wet, besluit,
    tijdschrift, artikel, boek, ministerie, commissie, comité, gezondheidsraad, rivm, who, instituut, universiteit, vereniging, genootschap, agentschap, organisatie, raad, deskundigen, artsen, bijsluiter, rechtbank, team`),
  experts:
    entries(`dr, drs, prof, professor, hoogleraar, minister, directeur, voorzitter, arts, huisarts, chirurg, psychiater, psycholoog, cardioloog, neuroloog, dermatoloog, specialist, deskundige, woordvoerder,
    verpleegkundige, diëtist, viroloog, apotheker, mevrouw, meneer`),
  pronouns: entries(`hij, zij, ze, het`),
  anyone: entries(
    `men, je, jij, u, mensen, sommigen, veel, velen, iemand, ik, wij, we, iedereen, niemand, ouders, vrouwen, mannen`,
  ),
  laypeople: entries(
    `patiënt, patiënte, patiënten, klant, klanten, cliënt, gebruiker, gebruikers, moeder, vader, ervaring, ervaringen, lezer, lezeres, vriend, vriendin, forum`,
  ),
  firstPerson: entries(`ik, mijn, mij, me`),
  secondPerson: entries(`je, jij, jou, jouw, u, uw, jullie`),
  naming: entries(
    `zogenaamde, zogenaamd, zogeheten, genoemd, genaamd, term, termen, woord, woorden, uitdrukking, begrip, bekend als, betekent, aangeduid als, bijgenaamd, onder de naam, soort, vorm van, heet, heten`,
  ),
  works: entries(
    `getiteld, artikel, boek, video, aflevering, film, gids, serie, lied, podcast, zie, hoofdstuk, titel, documentaire, blog, paragraaf, tabblad, knop, formulier, brochure, folder`,
  ),
  imagining: entries(
    `voorbeeld, bijvoorbeeld, bv, bijv, zoals, vraag, vragen, vraagt, denken, denk, denkt, gedachten, gedachte, stel je voor, mythe, slogan, motto, spreekwoord, gezegde, in plaats van, horen, hoort, antwoord, idee dat`,
  ),
  modals: entries(`zou, zouden, kan, kunnen, als, indien, te, niet`),
  negations: entries(`niet, geen, niet alleen, in plaats van, nooit`),
  finite:
    entries(`is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, kan, kunnen, kon, konden, moet, moeten, zal, zullen, zou, zouden, mag, mogen, gaat, doet, maakt, geeft, lijkt, blijft, blijken, blijkt,
    toont, veroorzaakt, verhoogt, verlaagt, vermindert, verbetert, leidt, helpt, bestaat, staat, komt, ben, bent, heb, speelt, bevat, vereist`),
  articles: entries(`een, de, het, deze, dit, die, geen`),
  indefinite: entries(`een`),
  smallWords: entries(
    `een, de, het, deze, dit, die, dat, zijn, haar, hun, onze, ons, mijn, van, voor, op, in, met, zonder, over, en, of, als, door, bij, uit, naar, geen, meer, minder, tussen`,
  ),
  notices: entries(
    `let op, opmerking, noot, tip, tips, waarschuwing, belangrijk, samenvatting, kortom, update, onthoud, definitie, voorbeeld, info, wist je dat, bron, bronnen`,
  ),
}
