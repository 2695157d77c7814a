import { entries, type Lexicon } from './lexicon.ts'

export const german: Lexicon = {
  saying:
    entries(`sagt, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, erklären, schreibt, schrieb, schreiben,
    schrieben, geschrieben, betont, betonte, betonen, betonten, berichtet, berichtete, berichten, berichteten, warnt,
    warnte, warnen, warnten, meint, meinte, meinen, ergänzt, ergänzte, fügt, fügte, behauptet, behauptete, behaupten, stellt, stellte,
    stellen, stellten, schließt, schlussfolgert, schlussfolgern, schlussfolgerten, folgern, folgerten, folgert, fasst, fassen, fasste,
    fassten, empfiehlt, empfehlen, empfahl, empfahlen, heißt es, hieß es, lautet, lautete, zitiert, zitierte, argumentiert,
    argumentieren, bestätigt, bestätigte, bestätigen, bestätigten, kommentiert, kommentierte, resümiert, resümierte, antwortet,
    antwortete, erläutert, erläuterte, teilt, teilte, verkündete, kündigte, bemerkt, bemerkte, kritisiert, kritisierte,
    gibt, gab, konstatiert, konstatierte, zeigt, zeigte, zeigten, fordert, forderte, versichert, rät, raten, so, meldet,
    meldete, vermerkt, formuliert, formulierte`),
  describing:
    entries(`nennt, nannte, nennen, bezeichnet, bezeichnete, bezeichnen, beschreibt, beschrieb, beschreiben, beschrieben,
    definiert, definierte, definieren, spricht von, sprechen von, bewertet, bewertete, bewerten, stuft`),
  according: entries(
    `laut, gemäß, zufolge, nach angaben, nach aussage, in den worten, mit den worten, wörtlich, nach ansicht`,
  ),
  statements:
    entries(`aussage, feststellung, fazit, schluss, ergebnis, zitat, warnung, erklärung, definition, empfehlung,
    schlussfolgerung, behauptung, stellungnahme, wortlaut, pressemitteilung, mitteilung, begründung`),
  conjunctions: entries(`dass, daß, wie, warum, ob`),
  joining: entries(`und, aber, oder, während, obwohl, weil, da, wenn, als, der, die, das, sondern, denn`),
  sources:
    entries(`studie, studien, übersichtsarbeit, metaanalyse, meta-analyse, untersuchung, autoren, autorinnen, autor, autorin,
    forscher, forschende, forschenden, forscherinnen, wissenschaftler, wissenschaftlerinnen, bericht, leitlinie, leitlinien,
    gesetz, richtlinie, verordnung, fachzeitschrift, zeitschrift, artikel, buch, ministerium, kommission, behörde, institut,
    rki, who, bfarm, universität, gesellschaft, fachgesellschaft, verband, bundesamt, ärztekammer, gericht, krankenkasse,
    cochrane, deutsche, experten, expertinnen, ärzte, arbeitsgruppe, gremium, hersteller, fachinformation, journal, team`),
  experts:
    entries(`dr, prof, professor, professorin, minister, ministerin, direktor, direktorin, präsident, präsidentin, arzt, ärztin,
    chefarzt, chefärztin, chirurg, psychiater, psychologe, psychologin, neurologe, neurologin, kardiologe, dermatologe,
    dermatologin, virologe, virologin, sprecher, sprecherin, experte, expertin, leiter, leiterin, studienleiter,
    studienleiterin, facharzt, fachärztin, herr, frau, apotheker, apothekerin, epidemiologe, vorsitzende, vorsitzender, redakteur`),
  pronouns: entries(`er, sie, es`),
  anyone:
    entries(`man, du, leute, viele, manche, einige, jemand, ich, wir, jeder, niemand, menschen, ihr, ihnen, eltern, frauen,
    männer, freunde`),
  laypeople:
    entries(`patient, patientin, patienten, patientinnen, kunde, kundin, kunden, nutzer, nutzerin, betroffene, betroffener,
    mutter, vater, erfahrungsbericht, leserin, leser, anwenderin, anwender, forum, freundin`),
  firstPerson: entries(`ich, mein, meine, meinen, meiner, meinem, mir, mich`),
  secondPerson: entries(`du, dein, deine, deinen, dir, dich, ihr, euch, euer, ihre, ihnen`),
  naming:
    entries(`sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, genannt, namens, begriff, begriffe, wort, wörter,
    ausdruck, bezeichnung, bedeutet, bezeichnet, bekannt als, bezeichnet als, steht für, stichwort, unter dem namen, konzept, im sinne von, art von, heißt,
    nennt man, spitzname, schlagwort, vermeintlich, vermeintliche, angeblich, angebliche`),
  works:
    entries(`titel, artikel, buch, video, film, folge, serie, lied, podcast, siehe, abschnitt, kapitel, rubrik, dokumentation, ratgeber,
    beitrag, blog, betitelt, überschrift, magazin, reiter, schaltfläche, feld, klicken sie auf, broschüre`),
  imagining:
    entries(`beispiel, zum beispiel, z b, zb, u a, beispielsweise, etwa, wie, fragen, frage, fragt, fragen sie, denken, denkt, denke, gedanke, gedanken,
    mythos, irrtum, vorurteil, slogan, motto, sprichwort, statt, anstatt, spruch, sprüche, vorstellen, stellen sie sich vor, hört, hören,
    werbeversprechen, nach dem motto, antwort, ausrede, suche`),
  modals: entries(
    `könnte, könnten, würde, würden, wenn, falls, sollte, sollten, kann, können, mag, möchte, soll, zu, nicht`,
  ),
  negations: entries(`nicht, kein, keine, nicht nur, statt, anstatt, nie`),
  finite:
    entries(`ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, konnte, konnten, könnte,
    könnten, muss, müssen, musste, soll, sollen, sollte, sollten, darf, dürfen, mag, gibt, geht, macht, zeigt, zeigen, führt, führen,
    bleibt, bleiben, scheint, scheinen, steht, stehen, liegt, besteht, kommt, hilft, helfen, wirkt, wirken, verursacht, erhöht, senkt,
    reduziert, verbessert, bin, bist, sei, seien, wäre, wären, würde, würden, trägt, spielt, gilt, gelten, braucht, brauchen, leiden, leidet,
    enthält, enthalten, tritt, treten, entsteht, erfordert, ermöglicht, habe, ging, kam, fand, fanden`),
  articles: entries(
    `ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, dieser, diese, dieses, kein, keine, vom, zum, zur, im`,
  ),
  indefinite: entries(`ein, eine, einen, einem, einer`),
  smallWords:
    entries(`ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, kein, keine, keinen, ihre,
    ihr, sein, seine, mein, meine, von, vom, zum, zur, mit, für, auf, in, im, über, und, oder, als, durch, ohne, bei, nach, aus, nur, mehr, unter`),
  notices:
    entries(`hinweis, achtung, wichtig, tipp, tipps, warnung, anmerkung, merke, fazit, zusammenfassung, kurz gesagt, update, aktualisiert,
    info, beispiel, definition, haftungsausschluss, vorsicht, gut zu wissen, quelle, quellen, stand, kernaussage, insider-tipp`),
}
