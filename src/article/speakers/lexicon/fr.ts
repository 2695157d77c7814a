import type { Roles } from './roles.ts'

export const frenchRoles: Roles = {
  expertTitles: `
    docteur
    docteure
    dr
    dre
    drs
    pr
    prof
    professeur
    professeure`,
  plainTitles: `
    m
    madame
    mademoiselle
    maître
    mlle
    mme
    monsieur`,
  experts: `
    auteur
    auteur principal
    auteure
    auteure principale
    auteures
    auteurs
    avocat
    avocate
    biologiste
    chercheur
    chercheurs
    chercheuse
    chercheuses
    chimiste
    chirurgien
    chirurgienne
    coauteur
    dentiste
    diététicien
    diététicienne
    expert
    experte
    experts
    généticien
    généticienne
    historien
    historienne
    infirmier
    infirmière
    interniste
    journaliste
    kinésithérapeute
    maître de conférences
    médecin
    médecins
    naturopathe
    nutritionniste
    obstétricien
    ostéopathe
    pharmacien
    pharmacienne
    philosophe
    physicien
    praticien
    praticienne
    professeur
    professeure
    psychanalyste
    psychiatre
    psychologue
    psychothérapeute
    pédiatre
    sage-femme
    scientifique
    scientifiques
    sexologue
    sociologue
    spécialiste
    spécialistes
    thérapeute
    universitaire
    économiste
    écrivain`,
  officials: `
    chef
    cheffe
    cofondateur
    cofondatrice
    commissaire
    coordinateur
    coordinatrice
    directeur
    directeur général
    directrice
    directrice générale
    dirigeant
    délégué
    déléguée
    député
    députée
    fondateur
    fondatrice
    gouverneur
    juge
    maire
    militant
    militante
    ministre
    pdg
    porte-parole
    premier ministre
    président
    présidente
    responsable
    rédacteur
    rédactrice
    secrétaire
    sénateur
    sénatrice
    vice-président
    vice-présidente`,
  laypeople: `
    aidant
    aidante
    ami
    amie
    anonyme
    bénévole
    client
    cliente
    clients
    internaute
    lecteur
    lectrice
    malade
    malades
    maman de
    mère de
    participant
    participante
    patient
    patiente
    patientes
    patients
    personne atteinte
    père de
    survivant
    survivante
    témoin
    usager
    usagère
    utilisateur
    utilisatrice
    voisin
    voisine
    étudiant
    étudiante`,
  kin: `
    ami
    amie
    amis
    collègue
    compagne
    compagnon
    cousin
    cousine
    femme
    fille
    fils
    frère
    grand-mère
    grand-père
    maman
    mari
    mère
    oncle
    papa
    père
    soeur
    sœur
    tante
    voisin
    voisine`,
  ailing: `
    a survécu
    atteint de
    atteinte de
    diagnostiqué
    diagnostiquée
    hospitalisé
    hospitalisée
    souffrait de
    souffre de
    touché par
    touchée par
    vit avec
    vivant avec`,
  works: `
    arrêté
    article
    articles
    charte
    code
    communiqué
    convention
    directive
    document
    décret
    enquête
    essai
    journal
    livre
    loi
    magazine
    manuel
    méta-analyse
    notice
    ouvrage
    publication
    rapport
    recommandation
    recommandations
    revue
    règlement
    site
    texte
    thèse
    éditorial
    étude
    études`,
  bodies: `
    académie
    agence
    ansm
    association
    assurance maladie
    autorité
    autorités
    centre
    clinique
    cnrs
    collège
    comité
    commission
    conseil
    cour
    entreprise
    fabricant
    faculté
    fondation
    fédération
    gouvernement
    groupe
    has
    hôpital
    inserm
    institut
    laboratoire
    laboratoires
    ministère
    oms
    ordre
    organisation
    réseau
    société
    syndicat
    tribunal
    université
    école
    équipe`,
  fictional: `
    héros
    héroïne
    narrateur
    narratrice
    personnage
    protagoniste
    roman`,
  testimonials: `
    avis clients
    avis des patients
    avis patients
    elles témoignent
    histoires de patients
    ils témoignent
    paroles de patients
    retours d'expérience
    témoignage
    témoignages
    vécu`,
  mine: `
    ma
    mes
    mon
    nos
    notre`,
  byline: `
    article de
    dirigé par
    dirigée par
    livre de
    mené par
    menée par
    travaux de
    étude de
    étude par`,
  framing: `
    avis
    définition
    expression
    formule
    mots
    opinion
    phrase
    propos
    selon
    terme
    termes`,
}
