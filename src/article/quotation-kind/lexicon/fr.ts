import { entries, type Lexicon } from './lexicon.ts'

export const french: Lexicon = {
  saying:
    entries(`dit, disent, disait, déclare, déclarent, déclaré, déclarait, affirme, affirment, affirmé, affirmait, explique,
    expliquent, expliqué, écrit, écrivent, écrivait, écrivaient, précise, précisent, précisé, souligne, soulignent,
    souligné, conclut, concluent, concluait, conclu, ajoute, ajoutent, ajouté, rapporte, rapportent, rapporté, indique,
    indiquent, indiqué, note, notent, noté, rappelle, rappellent, rappelé, recommande, recommandent, recommandé,
    estime, estiment, estimé, avertit, avertissent, alerte, constate, constatent, constaté, observe, observent,
    prévoit, prévoient, stipule, cite, citent, cité, annonce, annonçait, confie, témoigne, résume, résumait, assure,
    insiste, soutient, soutiennent, révèle, révèlent, confirme, confirment, suggère, suggèrent, montre, montrent,
    répond, reconnaît, martèle, évoque, met en garde, mettent en garde`),
  describing:
    entries(`appelle, appelait, décrit, décrivent, décrivait, définit, définissent, défini, qualifie, qualifient,
    considère, nomme, parle de, parlent de, mentionne`),
  according:
    entries(`selon, d'après, pour reprendre, comme l'écrit, comme le dit, comme le rappelle, comme le souligne,
    aux termes de, citant`),
  statements:
    entries(`déclaration, conclusion, conclusions, citation, avertissement, définition, affirmation, recommandation,
    recommandations, communiqué, extrait, passage, article premier`),
  conjunctions: entries(`que, qu, comment, pourquoi`),
  joining: entries(
    `et, mais, ou, tandis que, alors que, bien que, parce que, si, quand, qui, donc, puis, comme`,
  ),
  sources:
    entries(`étude, études, revue, méta-analyse, essai, enquête, auteurs, auteur, auteures, chercheurs, chercheur,
    chercheuse, scientifiques, rapport, directive, loi, décret, code, règlement, règlementation, réglementation, revue,
    journal, article, livre, ouvrage, académie, ministère, commission, comité, haute autorité, has, oms, inserm, ansm,
    conseil, cour, tribunal, institut, université, société, association, agence, organisation, site, guide, manuel,
    experts, médecins, recommandations, consensus, igas`),
  experts:
    entries(`dr, docteur, pr, professeur, professeure, ministre, directeur, directrice, président, présidente, médecin,
    chirurgien, psychiatre, psychologue, ostéopathe, cardiologue, neurologue, spécialiste, expert, experte,
    porte-parole, infirmière, kinésithérapeute, me, maître, m, mme, philosophe, journaliste, virologue,
    épidémiologiste, pharmacien`),
  pronouns: entries(`il, elle, ils, elles, celui-ci, celle-ci, ceux-ci`),
  anyone:
    entries(`on, vous, tu, gens, certains, beaucoup, quelqu'un, je, nous, tout le monde, personne, chacun, votre, vos,
    parents, femmes, hommes, on entend`),
  laypeople:
    entries(`patient, patiente, patients, patientes, client, cliente, clients, internaute, utilisateur, utilisatrice,
    mère, père, témoignage, témoignages, lecteur, lectrice, ami, amie, malade, malades`),
  firstPerson: entries(`je, j, j'ai, mon, ma, mes, moi, me, m'a`),
  secondPerson: entries(`tu, vous, votre, vos, ton, ta, tes, toi`),
  naming:
    entries(`appelé, appelée, appelés, appelées, dit, dits, dite, dites, dénommé, nommé, nommée, terme, termes, mot, mots, expression,
    notion de, notion, concept de, soi-disant, surnommé, signifie, désigne, qualifié de, qualifiée de, connu sous le nom de,
    intitulé, baptisé, au sens de, sous le nom de, type de, sorte de, forme de, désigné par, qualificatif de`),
  works:
    entries(`intitulé, intitulée, article, livre, vidéo, épisode, film, guide, série, chanson, podcast, voir, rubrique, chapitre,
    titre, documentaire, blog, section, onglet, bouton, formulaire, case, page, cliquez sur, brochure`),
  imagining:
    entries(`exemple, par exemple, comme, tel que, telles que, du type, du genre, ex, p ex, imaginez, imaginer, demandez, demander,
    se demander, pensez, penser, question, questions, mythe, idée reçue, croyance, slogan, proverbe, adage, dicton,
    au lieu de, plutôt que, entendre, entend, se dire, se disent, réponse, idée que`),
  modals: entries(
    `pourrait, pourrait-on, peut, peuvent, pourraient, si, devrait, faut, imaginons, à, de, va, vont`,
  ),
  negations: entries(`pas, non, pas seulement, plutôt que, au lieu de, jamais`),
  finite:
    entries(`est, sont, était, étaient, sera, seront, serait, a, ont, avait, avaient, aura, peut, peuvent, pourrait, doit,
    doivent, devrait, devraient, faut, fait, font, va, vont, reste, restent, permet, permettent, semble, semblent,
    montre, montrent, constitue, représente, n'est, c'est, n'a, qu'il, existe, devient, suis, sommes, ai, avons,
    entraîne, provoque, augmente, réduit, diminue, améliore, nécessite, prévoit, s'agit, fut, ait, soit, soient, j'ai,
    contribue, favorise, joue, convient, consiste`),
  articles: entries(`un, une, le, la, les, l, du, des, ce, cette, ces, cet, au, aux`),
  indefinite: entries(`un, une`),
  smallWords:
    entries(`un, une, le, la, les, l, du, de, des, d, ce, cette, ces, son, sa, ses, leur, leurs, notre, votre, au, aux,
    en, dans, pour, par, sur, avec, sans, ou, et, comme, plus, moins, vos, nos`),
  notices:
    entries(`note, remarque, attention, important, avertissement, astuce, conseil, à noter, à retenir, en résumé, résumé,
    mise à jour, modification, définition, rappel, exemple, information, info, bon à savoir, nb, le saviez-vous`),
}
