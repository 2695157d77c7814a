import type { Lexicon } from './lexicon.ts'

export const french: Lexicon = {
  saying: `
    a conclu
    a écrit
    admet
    admettent
    admis
    affirmaient
    affirmait
    affirme
    affirme-t-elle
    affirme-t-il
    affirment
    affirmé
    ajoutait
    ajoute
    ajoute-t-elle
    ajoute-t-il
    ajoutent
    ajouté
    alerte
    annonce
    annonçait
    appelle à
    argue
    arguent
    argumente
    assure
    autorise
    autorisent
    autorisé
    avance
    avancent
    avancé
    avançait
    avertissent
    avertit
    cite
    citent
    cité
    complète
    conclu
    concluaient
    concluait
    concluent
    concluent-elles
    concluent-ils
    conclut
    conclut-elle
    conclut-il
    confie
    confirmait
    confirme
    confirment
    conseille
    conseillent
    conseillé
    considère que
    considèrent que
    constatait
    constate
    constatent
    constaté
    croit
    demande
    demandent
    demandé
    disait
    disent
    dispose que
    disposent
    dit
    dit-elle
    dit-il
    déclarait
    déclare
    déclare-t-elle
    déclare-t-il
    déclarent
    déclaré
    défend
    défendent
    définit par
    démontrait
    démontre
    démontrent
    démontré
    dénonce
    dénoncent
    dénoncé
    déplore
    déplorent
    déploré
    détaille
    détaillent
    détaillé
    développe
    estimait
    estime
    estiment
    estimé
    exhorte
    exhortent
    exige
    exigent
    exigé
    expliquait
    explique
    explique-t-elle
    explique-t-il
    expliquent
    expliquent-ils
    expliqué
    expose
    exposent
    exposé
    formule
    formulent
    formulé
    garantissent
    garantit
    impose
    imposent
    imposé
    indiquait
    indique
    indiquent
    indiqué
    informe
    informent
    informé
    insiste
    interdisent
    interdit
    invite
    invitent
    ironise
    juge
    jugent
    jugé
    jure
    lit-on
    maintiennent
    maintient
    martèle
    martèlent
    mentionne
    mentionnent
    mentionné
    met en garde
    mettent en garde
    montraient
    montrait
    montre
    montrent
    montré
    notait
    note
    note-t-elle
    note-t-il
    notent
    noté
    observait
    observe
    observent
    ont conclu
    ont écrit
    ordonne
    pense
    pensent
    peut-on lire
    plaide
    plaident
    plaisante
    poursuit
    poursuivent
    promet
    promettent
    propose
    proposent
    proposé
    précisait
    précise
    précise-t-elle
    précise-t-il
    précisent
    précisé
    préconise
    préconisent
    préconisé
    prétend
    prétendent
    prétendu
    prévenu
    préviennent
    prévient
    prévoient
    prévoit
    publiait
    publie
    raconte
    racontent
    raconté
    rappelait
    rappelle
    rappellent
    rappelé
    rapportaient
    rapportait
    rapporte
    rapportent
    rapporté
    recommandait
    recommande
    recommandent
    recommandé
    reconnaît
    regrette
    regrettent
    regretté
    relevé
    relève
    relèvent
    remarque
    remarquent
    remarqué
    reprend
    reprennent
    retrouvait
    retrouve
    retrouvent
    réaffirme
    réaffirment
    réagissent
    réagit
    réclame
    réclament
    réclamé
    réplique
    répond
    répondu
    répète
    répètent
    résumait
    résume
    rétorque
    révèle
    révèlent
    révélait
    s'alarme
    s'inquiète
    s'interroge
    s'étonne
    se définit par
    se félicite
    signalait
    signale
    signalent
    signalé
    soulignait
    souligne
    souligne-t-elle
    souligne-t-il
    soulignent
    souligné
    soutenu
    soutiennent
    soutient
    stipule
    stipulent
    suggère
    suggèrent
    suggérait
    suggéré
    tranche
    trouvaient
    trouvait
    trouve
    trouve que
    trouvent
    trouvé
    témoigne
    écrit
    écrit-elle
    écrit-il
    écrivaient
    écrivait
    écrivent
    écrivent-ils
    énonce
    énoncent
    énoncé
    établi
    établissent
    établit
    évoque
  `,
  describing: `
    accuse
    accusent
    appelait
    appelle
    caractérise
    caractérisent
    considère
    critique
    critiquent
    décrit
    décrivait
    décrivent
    défini
    définissait
    définissent
    définit
    dénonce
    dénoncent
    dépeignent
    dépeint
    désigne
    désignent
    juge
    jugent
    mentionne
    nomme
    parlait de
    parle de
    parlent de
    présente comme
    qualifiait
    qualifie
    qualifient
    qualifié
    reproche
    reprochent
    vante
    vantent
    évoque
    évoquent
  `,
  according: `
    au dire de
    aux dires de
    aux termes de
    citant
    comme disait
    comme l'affirme
    comme l'explique
    comme l'indique
    comme l'écrit
    comme le dit
    comme le mentionne
    comme le note
    comme le précise
    comme le rappelle
    comme le rapporte
    comme le résume
    comme le souligne
    comme écrivait
    d'après
    dans les mots de
    en vertu de
    extrait de
    extraite de
    issu de
    je cite
    pour citer
    pour reprendre
    selon
    selon les mots de
    tiré de
    tirée de
    à en croire
  `,
  statements: `
    affirmation
    affirmations
    argument
    article
    article premier
    avertissement
    avis
    but
    citation
    communiqué
    conclusion
    conclusion suivante
    conclusions
    consigne
    constat
    déclaration
    définition
    définition officielle
    extrait
    formulation
    formule
    hypothèse
    introduction
    mention
    mise en garde
    objectif
    passage
    phrase
    position
    postulat
    principe
    propos
    préconisation
    recommandation
    recommandations
    réponse
    résumé
    termes suivants
    texte
    thèse
    témoin
    énoncé
  `,
  conjunctions: `
    comment
    pourquoi
    qu
    que
  `,
  joining: `
    alors
    alors que
    bien que
    comme
    donc
    et
    mais
    ou
    parce que
    puis
    quand
    qui
    si
    sinon
    tandis que
  `,
  pointing: `
    ainsi
    ceci
    cela
    ci-dessous
    en ces termes
    l'a
    l'avait
    l'explique
    l'ont
    l'écrit
    suivant
    suivante
    suivantes
    suivants
    voici
  `,
  sources: `
    académie
    agence
    ansm
    arrêté
    arrêtés
    article
    assemblée nationale
    association
    association américaine
    assurance maladie
    auteur
    auteures
    auteurs
    autorité
    autorités
    brochure
    cadre juridique
    cadre légal
    cdc
    charte
    chercheur
    chercheurs
    chercheuse
    chu
    cim
    circulaire
    clinique
    cnil
    cnom
    cnrs
    cochrane
    code
    collège
    comité
    commission
    commission européenne
    communiqué
    conseil
    consensus
    constitution
    convention
    cour
    dictionnaire
    directive
    documents officiels
    dossier
    dsm
    décret
    décrets
    définition
    ema
    enquête
    essai
    experts
    fabricant
    faculté
    fda
    figaro
    fondation
    fédération
    gouvernement
    guide
    has
    haut conseil
    haute autorité
    hcsp
    hôpital
    igas
    inserm
    institut
    journal
    jurisprudence
    laboratoire
    laboratoires
    larousse
    libération
    livre
    loi
    législateur
    législation
    mairie
    manuel
    manuel diagnostique
    ministère
    ministère de la santé
    monde
    médecins
    mémoire
    méta-analyse
    nice
    notice
    oms
    ordonnance
    ordre
    ordre des médecins
    ordre national
    organisation
    organisme
    ouvrage
    parlement
    presse
    professionnels
    préfecture
    publication
    publications
    rapport
    recommandations
    revue
    revue de littérature
    rgpd
    robert
    règlement
    règlementation
    réglementation
    réseau
    santé publique france
    scientifique
    scientifiques
    site
    société
    spécialistes
    syndicat
    sénat
    texte
    textes
    thèse
    traité
    tribunal
    ue
    unesco
    union européenne
    université
    wikipédia
    équipe
    équipes
    étude
    études
  `,
  experts: `
    addictologue
    anesthésiste
    anthropologue
    avocat
    avocate
    biologiste
    cardiologue
    chef
    cheffe
    chercheur
    chercheuse
    chimiste
    chirurgien
    coordinateur
    coordinatrice
    dentiste
    dermatologue
    directeur
    directrice
    diététicien
    diététicienne
    docteur
    docteure
    doctorant
    dr
    dre
    drs
    député
    députée
    endocrinologue
    essayiste
    expert
    experte
    fondateur
    fondatrice
    gastro-entérologue
    gynécologue
    généraliste
    généticien
    généticienne
    historien
    historienne
    immunologue
    infectiologue
    infirmière
    journaliste
    juge
    kiné
    kinésithérapeute
    m
    maire
    maître
    me
    microbiologiste
    ministre
    mme
    médecin
    neurologue
    nutritionniste
    néphrologue
    oncologue
    ostéopathe
    pharmacien
    philosophe
    pneumologue
    porte-parole
    pr
    prof
    professeur
    professeure
    professeurs
    préfet
    président
    présidente
    psychanalyste
    psychiatre
    psychologue
    psychothérapeute
    pédiatre
    radiologue
    responsable
    rhumatologue
    rédacteur
    rédactrice
    sage-femme
    secrétaire
    secrétaire d'état
    sexologue
    sociologue
    spécialiste
    sénateur
    sénatrice
    toxicologue
    urgentiste
    urologue
    virologue
    vétérinaire
    économiste
    écrivain
    épidémiologiste
  `,
  pronouns: `
    celle-ci
    celui-ci
    ceux-ci
    elle
    elles
    il
    ils
  `,
  anyone: `
    beaucoup
    certains
    chacun
    femmes
    gens
    hommes
    je
    nous
    on
    on entend
    parents
    personne
    quelqu'un
    tout le monde
    tu
    vos
    votre
    vous
  `,
  laypeople: `
    ami
    amie
    client
    cliente
    clients
    internaute
    lecteur
    lectrice
    malade
    malades
    mère
    patient
    patiente
    patientes
    patients
    père
    témoignage
    témoignages
    utilisateur
    utilisatrice
  `,
  firstPerson: `
    j
    j'ai
    je
    m'a
    ma
    me
    mes
    moi
    mon
  `,
  secondPerson: `
    ta
    tes
    toi
    ton
    tu
    vos
    votre
    vous
  `,
  naming: `
    appelé
    appelée
    appelées
    appelés
    au sens de
    baptisé
    concept de
    dit
    dite
    dites
    dits
    dénommé
    désigne
    désigné par
    expression
    forme de
    intitulé
    mot
    mots
    nommé
    nommée
    notion
    notion de
    qualificatif de
    qualifié de
    qualifiée de
    signifie
    soi-disant
    sorte de
    sous le nom de
    surnommé
    terme
    termes
    type de
  `,
  works: `
    article
    blog
    bouton
    brochure
    case
    chanson
    chapitre
    cliquez sur
    documentaire
    film
    formulaire
    guide
    intitulé
    intitulée
    livre
    onglet
    page
    podcast
    rubrique
    section
    série
    titre
    vidéo
    voir
    épisode
  `,
  imagining: `
    adage
    au lieu de
    cliché
    comme
    croyance
    demander
    demandez
    dicton
    du genre
    du type
    entend
    entendre
    ex
    excuse
    exemple
    idée que
    idée reçue
    idées reçues
    imaginer
    imaginez
    lettre type
    modèle de lettre
    mythe
    mythes
    p ex
    par exemple
    penser
    pensez
    plutôt que
    proverbe
    préjugé
    prétexte
    question
    questions
    réponse
    se demander
    se dire
    se disent
    slogan
    stéréotype
    tel que
    telles que
  `,
  modals: `
    de
    devrait
    faut
    imaginons
    peut
    peuvent
    pourraient
    pourrait
    pourrait-on
    si
    va
    vont
    à
  `,
  negations: `
    au lieu d
    au lieu de
    contrairement à
    jamais
    moins que
    non
    pas
    pas seulement
    plus que
    plutôt que
    à l'inverse de
  `,
  finite: `
    a
    ai
    ait
    améliore
    augmente
    aura
    avaient
    avait
    avons
    c'est
    consiste
    constitue
    contribue
    convient
    devient
    devraient
    devrait
    diminue
    doit
    doivent
    entraîne
    est
    existe
    fait
    faut
    favorise
    font
    fut
    j'ai
    joue
    montre
    montrent
    n'a
    n'est
    nécessite
    ont
    permet
    permettent
    peut
    peuvent
    pourrait
    provoque
    prévoit
    qu'il
    représente
    reste
    restent
    réduit
    s'agit
    semble
    semblent
    sera
    serait
    seront
    soient
    soit
    sommes
    sont
    suis
    va
    vont
    étaient
    était
  `,
  articles: `
    au
    aux
    ce
    ces
    cet
    cette
    des
    du
    l
    la
    le
    les
    un
    une
  `,
  indefinite: `
    un
    une
  `,
  smallWords: `
    au
    aux
    avec
    ce
    ces
    cette
    comme
    d
    dans
    de
    des
    du
    en
    et
    l
    la
    le
    les
    leur
    leurs
    moins
    nos
    notre
    ou
    par
    plus
    pour
    sa
    sans
    ses
    son
    sur
    un
    une
    vos
    votre
  `,
  notices: `
    astuce
    attention
    avertissement
    bon à savoir
    conseil
    définition
    en résumé
    exemple
    important
    info
    information
    le saviez-vous
    mise à jour
    modification
    nb
    note
    rappel
    remarque
    résumé
    à noter
    à retenir
  `,
}
