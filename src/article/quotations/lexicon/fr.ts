import type { Lexicon } from './lexicon.ts'

export const french: Lexicon = {
  saying: `
    a affirmé
    a ajouté
    a conclu
    a dit
    a déclaré
    a expliqué
    a indiqué
    a précisé
    a rappelé
    a reconnu
    a répliqué
    a répondu
    a souligné
    a tenu à
    a écrit
    a-t-elle dit
    a-t-il dit
    accusa
    accusaient
    accusait
    accusant
    accuse
    accusent
    accusèrent
    accusé
    admet
    admettait
    admettant
    admettent
    admettre
    admis
    affirma
    affirmaient
    affirmait
    affirmant
    affirme
    affirment
    affirmèrent
    affirmé
    ainsi que le dit
    ajouta
    ajoutaient
    ajoutait
    ajoutant
    ajoute
    ajoutent
    ajoutèrent
    ajouté
    alerta
    alertaient
    alertait
    alertant
    alerte
    alertent
    alertèrent
    alerté
    allègue
    allèguent
    allégua
    alléguaient
    alléguait
    alléguant
    alléguèrent
    allégué
    annonce
    annoncent
    annoncèrent
    annoncé
    annonça
    annonçaient
    annonçait
    annonçant
    appelle à
    argua
    arguaient
    arguait
    arguant
    argue
    arguent
    argumenta
    argumentaient
    argumentait
    argumentant
    argumente
    argumentent
    argumentèrent
    argumenté
    arguèrent
    argué
    assura
    assuraient
    assurait
    assurant
    assure
    assurent
    assurèrent
    assuré
    attesta
    attestaient
    attestait
    attestant
    atteste
    attestent
    attestèrent
    attesté
    autorisa
    autorisaient
    autorisait
    autorisant
    autorise
    autorisent
    autorisèrent
    autorisé
    avait dit
    avait écrit
    avance
    avancent
    avancèrent
    avancé
    avança
    avançaient
    avançait
    avançant
    averti
    avertissait
    avertissant
    avertissent
    avertit
    avoua
    avouaient
    avouait
    avouant
    avoue
    avouent
    avouèrent
    avoué
    certifia
    certifiaient
    certifiait
    certifiant
    certifie
    certifient
    certifièrent
    certifié
    citant
    cite
    citent
    cité
    cité par
    commenta
    commentaient
    commentait
    commentant
    commente
    commentent
    commentèrent
    commenté
    complète
    complètent
    compléta
    complétaient
    complétait
    complétant
    complétèrent
    complété
    conclu
    concluaient
    concluait
    concluant
    concluant que
    concluent
    conclurait
    conclure
    conclurent
    conclut
    confessa
    confessaient
    confessait
    confessant
    confesse
    confessent
    confessèrent
    confessé
    confia
    confiaient
    confiait
    confiant
    confie
    confient
    confirma
    confirmaient
    confirmait
    confirmant
    confirme
    confirment
    confirmèrent
    confirmé
    confièrent
    confié
    conseilla
    conseillaient
    conseillait
    conseillant
    conseille
    conseillent
    conseillèrent
    conseillé
    considère que
    considèrent que
    constata
    constataient
    constatait
    constatant
    constate
    constatent
    constatèrent
    constaté
    contesta
    contestaient
    contestait
    contestant
    conteste
    contestent
    contestèrent
    contesté
    contredisent
    contredit
    conviennent
    convient
    corrobora
    corroboraient
    corroborait
    corroborant
    corrobore
    corroborent
    corroborèrent
    corroboré
    critiqua
    critiquaient
    critiquait
    critiquant
    critique
    critiquent
    critiquèrent
    critiqué
    croient
    croit
    croit savoir
    demanda
    demandaient
    demandait
    demandant
    demande
    demandent
    demandèrent
    demandé
    dira
    dirent
    disait
    disant
    disant que
    disent
    disposait
    dispose
    dispose que
    disposent
    dit
    dites-vous
    déclara
    déclaraient
    déclarait
    déclarant
    déclare
    déclarent
    déclarèrent
    déclaré
    décrète
    décrètent
    décréta
    décrétaient
    décrétait
    décrétant
    décrétèrent
    décrété
    défend
    défendait
    défendent
    défendu
    définit par
    démontra
    démontraient
    démontrait
    démontrant
    démontre
    démontrent
    démontrèrent
    démontré
    dénonce
    dénoncent
    dénoncèrent
    dénoncé
    dénonça
    dénonçaient
    dénonçait
    dénonçant
    déplora
    déploraient
    déplorait
    déplorant
    déplore
    déplorent
    déplorèrent
    déploré
    détailla
    détaillaient
    détaillait
    détaillant
    détaille
    détaillent
    détaillèrent
    détaillé
    développe
    enchaîne
    enchaînent
    est-il indiqué
    est-il mentionné
    est-il précisé
    est-il stipulé
    est-il écrit
    estima
    estimaient
    estimait
    estimant
    estime
    estiment
    estimèrent
    estimé
    exhorta
    exhortaient
    exhortait
    exhortant
    exhorte
    exhortent
    exhortèrent
    exhorté
    exige
    exigea
    exigeaient
    exigeait
    exigeant
    exigent
    exigèrent
    exigé
    explicita
    explicitaient
    explicitait
    explicitant
    explicite
    explicitent
    explicitèrent
    explicité
    expliqua
    expliquaient
    expliquait
    expliquant
    explique
    expliquent
    expliquèrent
    expliqué
    exposa
    exposaient
    exposait
    exposant
    expose
    exposent
    exposèrent
    exposé
    exprima
    exprimaient
    exprimait
    exprimant
    exprime
    expriment
    exprimèrent
    exprimé
    faisait remarquer
    faisait valoir
    fait observer
    fait part
    fait remarquer
    fait savoir
    fait valoir
    fait état
    fit remarquer
    font observer
    font remarquer
    font savoir
    font valoir
    font état
    formula
    formulaient
    formulait
    formulant
    formule
    formulent
    formulèrent
    formulé
    fournissent
    garanti
    garantissait
    garantissent
    garantit
    implora
    imploraient
    implorait
    implorant
    implore
    implorent
    implorèrent
    imploré
    imposa
    imposaient
    imposait
    imposant
    impose
    imposent
    imposèrent
    imposé
    indiqua
    indiquaient
    indiquait
    indiquant
    indique
    indiquent
    indiquèrent
    indiqué
    informa
    informaient
    informait
    informant
    informe
    informent
    informèrent
    informé
    insinua
    insinuaient
    insinuait
    insinuant
    insinue
    insinuent
    insinuèrent
    insinué
    insista
    insistaient
    insistait
    insistant
    insiste
    insistent
    insistèrent
    insisté
    interdisait
    interdisent
    interdit
    interdit de
    interroge
    interrogea
    interrogeaient
    interrogeait
    interrogeant
    interrogent
    interrogèrent
    interrogé
    invita
    invitaient
    invitait
    invitant
    invite
    invitent
    invitèrent
    invité
    ironisa
    ironisaient
    ironisait
    ironisant
    ironise
    ironisent
    ironisèrent
    ironisé
    juge
    jugea
    jugeaient
    jugeait
    jugeant
    jugent
    jugèrent
    jugé
    jura
    juraient
    jurait
    jurant
    jure
    jurent
    jurèrent
    juré
    justifia
    justifiaient
    justifiait
    justifiant
    justifie
    justifient
    justifièrent
    justifié
    laisse entendre
    laissent entendre
    lit-on
    maintenait
    maintenu
    maintiennent
    maintient
    marmonna
    marmonnaient
    marmonnait
    marmonnant
    marmonne
    marmonnent
    marmonnèrent
    marmonné
    martela
    martelaient
    martelait
    martelant
    martelèrent
    martelé
    martèle
    martèlent
    mentionna
    mentionnaient
    mentionnait
    mentionnant
    mentionne
    mentionnent
    mentionnèrent
    mentionné
    met en avant
    met en garde
    mettait en garde
    mettent en avant
    mettent en garde
    minimisa
    minimisaient
    minimisait
    minimisant
    minimise
    minimisent
    minimisèrent
    minimisé
    mis en garde
    montra
    montraient
    montrait
    montrant
    montre
    montrent
    montrèrent
    montré
    murmura
    murmuraient
    murmurait
    murmurant
    murmure
    murmurent
    murmurèrent
    murmuré
    nota
    notaient
    notait
    notant
    note
    notent
    notèrent
    noté
    nuance
    nuancent
    nuancèrent
    nuancé
    nuança
    nuançaient
    nuançait
    nuançant
    objecta
    objectaient
    objectait
    objectant
    objecte
    objectent
    objectèrent
    objecté
    observa
    observaient
    observait
    observant
    observe
    observent
    observèrent
    observé
    on lit
    on peut lire
    on pouvait lire
    on y lit
    ont affirmé
    ont conclu
    ont constaté
    ont dit
    ont déclaré
    ont indiqué
    ont montré
    ont observé
    ont précisé
    ont rapporté
    ont souligné
    ont écrit
    ont-ils conclu
    ont-ils écrit
    ordonna
    ordonnaient
    ordonnait
    ordonnant
    ordonne
    ordonnent
    ordonnèrent
    ordonné
    pensa
    pensaient
    pensait
    pensant
    pense
    pensent
    pensèrent
    pensé
    peut-on lire
    peut-on y lire
    plaida
    plaidaient
    plaidait
    plaidant
    plaide
    plaident
    plaidèrent
    plaidé
    plaisanta
    plaisantaient
    plaisantait
    plaisantant
    plaisante
    plaisantent
    plaisantèrent
    plaisanté
    postula
    postulaient
    postulait
    postulant
    postule
    postulent
    postulèrent
    postulé
    poursuit
    poursuivait
    poursuivent
    poursuivi
    pouvait-on lire
    prescrit
    prescrivent
    proclama
    proclamaient
    proclamait
    proclamant
    proclame
    proclament
    proclamèrent
    proclamé
    promet
    promettait
    promettent
    promis
    prophétisa
    prophétisaient
    prophétisait
    prophétisant
    prophétise
    prophétisent
    prophétisèrent
    prophétisé
    proposa
    proposaient
    proposait
    proposant
    propose
    proposent
    proposèrent
    proposé
    protesta
    protestaient
    protestait
    protestant
    proteste
    protestent
    protestèrent
    protesté
    précisa
    précisaient
    précisait
    précisant
    précise
    précisent
    précisèrent
    précisé
    préconisa
    préconisaient
    préconisait
    préconisant
    préconise
    préconisent
    préconisèrent
    préconisé
    prétend
    prétendait
    prétendent
    prétendu
    prévenait
    prévenant
    prévenu
    préviennent
    prévient
    prévoient
    prévoit
    prévoyait
    prôna
    prônaient
    prônait
    prônant
    prône
    prônent
    prônèrent
    prôné
    publia
    publiaient
    publiait
    publiant
    publie
    publient
    publièrent
    publié
    questionna
    questionnaient
    questionnait
    questionnant
    questionne
    questionnent
    questionnèrent
    questionné
    raconta
    racontaient
    racontait
    racontant
    raconte
    racontent
    racontèrent
    raconté
    rappela
    rappelaient
    rappelait
    rappelant
    rappelle
    rappellent
    rappelèrent
    rappelé
    rapporta
    rapportaient
    rapportait
    rapportant
    rapporte
    rapportent
    rapportèrent
    rapporté
    rassura
    rassuraient
    rassurait
    rassurant
    rassure
    rassurent
    rassurèrent
    rassuré
    recommanda
    recommandaient
    recommandait
    recommandant
    recommande
    recommandent
    recommandèrent
    recommandé
    reconnaissait
    reconnaissent
    reconnait
    reconnaît
    reconnu
    rectifia
    rectifiaient
    rectifiait
    rectifiant
    rectifie
    rectifient
    rectifièrent
    rectifié
    redit
    regretta
    regrettaient
    regrettait
    regrettant
    regrette
    regrettent
    regrettèrent
    regretté
    relata
    relataient
    relatait
    relatant
    relate
    relatent
    relativisa
    relativisaient
    relativisait
    relativisant
    relativise
    relativisent
    relativisèrent
    relativisé
    relatèrent
    relaté
    releva
    relevaient
    relevait
    relevant
    releve
    relevent
    relevèrent
    relevé
    relève
    relèvent
    remarqua
    remarquaient
    remarquait
    remarquant
    remarque
    remarquent
    remarquèrent
    remarqué
    renchérissait
    renchérit
    reprenait
    reprend
    reprennent
    repris
    retrouvait
    retrouve
    retrouvent
    réaffirma
    réaffirmaient
    réaffirmait
    réaffirmant
    réaffirme
    réaffirment
    réaffirmèrent
    réaffirmé
    réagissait
    réagissent
    réagit
    réclama
    réclamaient
    réclamait
    réclamant
    réclame
    réclament
    réclamèrent
    réclamé
    récusa
    récusaient
    récusait
    récusant
    récuse
    récusent
    récusèrent
    récusé
    réfléchit
    répliqua
    répliquaient
    répliquait
    répliquant
    réplique
    répliquent
    répliquèrent
    répliqué
    répond
    répondait
    répondant
    répondent
    répondirent
    répondit
    répondu
    répète
    répètent
    répéta
    répétaient
    répétait
    répétant
    répétèrent
    répété
    résuma
    résumaient
    résumait
    résumant
    résume
    résument
    résumèrent
    résumé
    rétorqua
    rétorquaient
    rétorquait
    rétorquant
    rétorque
    rétorquent
    rétorquèrent
    rétorqué
    révèle
    révèlent
    révéla
    révélaient
    révélait
    révélant
    révélèrent
    révélé
    s'agace
    s'alarme
    s'alarment
    s'emporte
    s'enthousiasme
    s'exclamait
    s'exclame
    s'excuse
    s'indigne
    s'indignent
    s'inquiète
    s'inquiètent
    s'insurge
    s'interroge
    s'interrogent
    s'étonne
    s'étonnent
    se demande
    se défend
    se défendent
    se définit par
    se désole
    se désolent
    se félicite
    se rappelle
    se réjouissent
    se réjouit
    se souvient
    signala
    signalaient
    signalait
    signalant
    signale
    signalent
    signalèrent
    signalé
    souhaita
    souhaitaient
    souhaitait
    souhaitant
    souhaite
    souhaitent
    souhaitèrent
    souhaité
    souligna
    soulignaient
    soulignait
    soulignant
    souligne
    soulignent
    soulignèrent
    souligné
    soupira
    soupiraient
    soupirait
    soupirant
    soupire
    soupirent
    soupirèrent
    soupiré
    soupçonna
    soupçonnaient
    soupçonnait
    soupçonnant
    soupçonne
    soupçonnent
    soupçonnèrent
    soupçonné
    soutenait
    soutenant
    soutenu
    soutiennent
    soutient
    spécifia
    spécifiaient
    spécifiait
    spécifiant
    spécifie
    spécifient
    spécifièrent
    spécifié
    spécula
    spéculaient
    spéculait
    spéculant
    spécule
    spéculent
    spéculèrent
    spéculé
    stipula
    stipulaient
    stipulait
    stipulant
    stipule
    stipulent
    stipulèrent
    stipulé
    suggère
    suggèrent
    suggéra
    suggéraient
    suggérait
    suggérant
    suggérèrent
    suggéré
    synthétisa
    synthétisaient
    synthétisait
    synthétisant
    synthétise
    synthétisent
    synthétisèrent
    synthétisé
    théorisa
    théorisaient
    théorisait
    théorisant
    théorise
    théorisent
    théorisèrent
    théorisé
    tient à préciser
    tient à rappeler
    tire la sonnette
    tirent la sonnette
    tranche
    trouvaient
    trouvait
    trouve
    trouve que
    trouvent
    trouvé
    tweeta
    tweetaient
    tweetait
    tweetant
    tweete
    tweetent
    tweetèrent
    tweeté
    témoigna
    témoignaient
    témoignait
    témoignant
    témoigne
    témoignent
    témoignèrent
    témoigné
    va plus loin
    y lit-on
    écrit
    écrit-on
    écrivaient
    écrivait
    écrivant
    écrivent
    écrivit
    édicte
    édictent
    énonce
    énoncent
    énoncèrent
    énoncé
    énonça
    énonçaient
    énonçait
    énonçant
    énumère
    établi
    établissait
    établissent
    établit
    évoqua
    évoquaient
    évoquait
    évoquant
    évoque
    évoquent
    évoquèrent
    évoqué
  `,
  describing: `
    accusa
    accusaient
    accusait
    accusant
    accuse
    accusent
    accusèrent
    accusé
    accusée
    appelaient
    appelait
    appelle
    appellent
    appelé
    appelée
    assimila
    assimilaient
    assimilait
    assimilant
    assimile
    assimilent
    assimilèrent
    assimilé
    baptise
    baptisent
    caractérisa
    caractérisaient
    caractérisait
    caractérisant
    caractérise
    caractérisent
    caractérisèrent
    caractérisé
    catalogua
    cataloguaient
    cataloguait
    cataloguant
    catalogue
    cataloguent
    cataloguèrent
    catalogué
    classa
    classaient
    classait
    classant
    classe
    classe parmi
    classent
    classèrent
    classé
    compara
    comparaient
    comparait
    comparant
    compare
    compare à
    comparent
    comparent à
    comparèrent
    comparé
    condamna
    condamnaient
    condamnait
    condamnant
    condamne
    condamnent
    condamnèrent
    condamné
    considère
    considère comme
    considèrent
    considèrent comme
    considéra
    considéraient
    considérait
    considérait comme
    considérant
    considérèrent
    considéré
    considérées comme
    critiqua
    critiquaient
    critiquait
    critiquant
    critique
    critiquent
    critiquèrent
    critiqué
    diagnostiqua
    diagnostiquaient
    diagnostiquait
    diagnostiquant
    diagnostique
    diagnostiquent
    diagnostiquèrent
    diagnostiqué
    décrit
    décrit comme
    décrite comme
    décrivaient
    décrivait
    décrivait comme
    décrivent
    décrivent comme
    défini
    définie
    définissaient
    définissait
    définissent
    définit
    dénigra
    dénigraient
    dénigrait
    dénigrant
    dénigre
    dénigrent
    dénigrèrent
    dénigré
    dénonce
    dénoncent
    dénoncèrent
    dénoncé
    dénonça
    dénonçaient
    dénonçait
    dénonçant
    dépeignaient
    dépeignait
    dépeignent
    dépeint
    dépeint comme
    désigna
    désignaient
    désignait
    désignant
    désigne
    désignent
    désignèrent
    désigné
    fait l'éloge
    fustige
    fustigea
    fustigeaient
    fustigeait
    fustigeant
    fustigent
    fustigèrent
    fustigé
    juge
    jugea
    jugeaient
    jugeait
    jugeant
    jugent
    jugèrent
    jugé
    loua
    louaient
    louait
    louant
    loue
    louent
    louèrent
    loué
    mentionne
    met en cause
    mettent en cause
    nomma
    nommaient
    nommait
    nommant
    nomme
    nomment
    nommèrent
    nommé
    parlaient de
    parlait de
    parlant de
    parle de
    parlent de
    présenta
    présentaient
    présentait
    présentait comme
    présentant
    présente
    présente comme
    présentent
    présentent comme
    présentèrent
    présenté
    qualifia
    qualifiaient
    qualifiait
    qualifiait de
    qualifiant
    qualifie
    qualifie de
    qualifient
    qualifient de
    qualifièrent
    qualifié
    reconnaissent
    reconnaît
    reconnu comme
    rejette
    rejettent
    rejeté
    reprochait
    reproche
    reprochent
    reproché
    ridiculisa
    ridiculisaient
    ridiculisait
    ridiculisant
    ridiculise
    ridiculisent
    ridiculisèrent
    ridiculisé
    salua
    saluaient
    saluait
    saluant
    salue
    saluent
    saluèrent
    salué
    se réfère à
    se réfèrent à
    stigmatisa
    stigmatisaient
    stigmatisait
    stigmatisant
    stigmatise
    stigmatisent
    stigmatisèrent
    stigmatisé
    surnomma
    surnommaient
    surnommait
    surnommant
    surnomme
    surnomment
    surnommèrent
    surnommé
    taxa
    taxaient
    taxait
    taxant
    taxe
    taxent
    taxèrent
    taxé
    tiennent pour
    tient pour
    tourne en dérision
    traitait de
    traite de
    traitent de
    vanta
    vantaient
    vantait
    vantant
    vante
    vantent
    vantèrent
    vanté
    voient dans
    voit dans
    voyait dans
    étiqueta
    étiquetaient
    étiquetait
    étiquetant
    étiquete
    étiquetent
    étiquetèrent
    étiqueté
    évalua
    évaluaient
    évaluait
    évaluant
    évalue
    évaluent
    évaluèrent
    évalué
    évoqua
    évoquaient
    évoquait
    évoquant
    évoque
    évoquent
    évoquèrent
    évoqué
  `,
  according: `
    adapté de
    ainsi que l'indique
    ainsi que l'écrit
    ainsi que le rappelle
    ainsi que le souligne
    au dire de
    au sens de l'article
    aux dires de
    aux termes de
    aux yeux de
    citant
    cité dans
    cité par
    citée dans
    citée par
    comme disait
    comme dit
    comme indiqué dans
    comme l'a dit
    comme l'a expliqué
    comme l'a rappelé
    comme l'a souligné
    comme l'a écrit
    comme l'affirme
    comme l'affirment
    comme l'explique
    comme l'expliquent
    comme l'exprime
    comme l'indique
    comme l'indiquent
    comme l'ont montré
    comme l'ont écrit
    comme l'écrit
    comme l'écrivent
    comme le disait
    comme le disent
    comme le dit
    comme le décrit
    comme le définit
    comme le mentionne
    comme le montre
    comme le montrent
    comme le note
    comme le précise
    comme le rappelle
    comme le rappellent
    comme le rapporte
    comme le recommande
    comme le résume
    comme le souligne
    comme le soulignent
    comme le stipule
    comme le suggère
    comme le veut
    comme écrit
    comme écrivait
    conformément à
    d'après
    d'après la
    d'après le
    d'après les
    dans les mots de
    dans les termes de
    dans leurs mots
    dans leurs propres mots
    dans ses mots
    dans ses propres mots
    de l'aveu de
    de l'avis de
    de source
    en citant
    en se référant à
    en vertu de
    extrait de
    extraite de
    extraits de
    issu de
    issue de
    je cite
    les mots de
    mots de
    pour citer
    pour paraphraser
    pour reprendre
    pour reprendre l'expression
    pour reprendre les mots
    reproduit de
    se référant à
    selon
    selon elle
    selon eux
    selon les mots de
    selon les termes de
    selon lui
    selon ses mots
    selon ses propres mots
    suivant les mots de
    tiré de
    tirée de
    traduit de
    à en croire
    à l'en croire
    à les en croire
    à son avis
  `,
  statements: `
    accusation
    affirmation
    affirmations
    alerte
    allégation
    allégations
    annonce
    appel
    appréciation
    argument
    arguments
    article
    article premier
    attestation
    avertissement
    avertissements
    aveu
    aveux
    avis
    but
    citation
    citations
    clause
    commentaire
    commentaires
    communiqué
    conclusion
    conclusion suivante
    conclusions
    conseil
    conseils
    consigne
    consignes
    constat
    constatation
    constatations
    courriel
    critique
    critiques
    discours
    disposition
    déclaration
    déclarations
    définition
    définition officielle
    e-mail
    email
    entretien
    exhortation
    exigence
    explication
    explications
    extrait
    extraits
    formulation
    formule
    hypothèse
    hypothèses
    indication
    indications
    information
    injonction
    instruction
    instructions
    interview
    introduction
    jugement
    lettre
    mantra
    mention
    mentions
    message
    mise au point
    mise en garde
    motif
    mots
    note
    objectif
    objection
    observation
    observations
    opinion
    paragraphe
    parole
    paroles
    passage
    phrase
    phrases
    plaidoyer
    point de vue
    position
    post
    postulat
    principe
    promesse
    propos
    proposition
    précision
    précisions
    préconisation
    prédiction
    prévision
    rappel
    recommandation
    recommandations
    remarque
    remarques
    reproche
    requête
    règle
    récit
    réponse
    résultat
    résultats
    résumé
    sentence
    termes
    termes suivants
    texte
    thèse
    tribune
    tweet
    témoignage
    témoignages
    témoin
    verbatim
    verdict
    vœu
    énoncé
  `,
  conjunctions: `
    combien
    comment
    pourquoi
    qu
    qu'elle
    qu'elles
    qu'il
    qu'ils
    qu'on
    qu'un
    qu'une
    que
  `,
  joining: `
    afin que
    ainsi que
    alors
    alors que
    après que
    autant que
    avant que
    bien que
    car
    cependant
    comme
    de sorte que
    depuis que
    donc
    dont
    dès que
    et
    lorsque
    mais
    ni
    néanmoins
    or
    ou
    où
    parce que
    pendant que
    pour que
    pourtant
    puis
    puisque
    quand
    qui
    sans que
    si
    sinon
    tandis que
    tant que
    tout en
    toutefois
  `,
  pointing: `
    ainsi
    ce qui suit
    ceci
    cela
    celles-ci
    ces mots
    ces termes
    ci-après
    ci-dessous
    comme ceci
    comme suit
    de cette façon
    de cette manière
    de la sorte
    en ces mots
    en ces termes
    en ces termes-là
    l'a
    l'affirment
    l'avait
    l'expliquait
    l'explique
    l'explique ainsi
    l'exprime ainsi
    l'indique
    l'ont
    l'écrit
    l'écrivait
    l'écrivent
    le disait
    le dit
    le dit ainsi
    le formule ainsi
    le résume ainsi
    suivant
    suivante
    suivantes
    suivants
    voici
  `,
  sources: `
    académie
    académie de médecine
    afp
    afssaps
    agence
    agences
    alliance
    ameli
    anaes
    anses
    ansm
    appel
    arcom
    arrêté
    arrêtés
    ars
    article
    assemblée
    assemblée nationale
    association
    association américaine
    assurance maladie
    assurance-maladie
    assureur
    auteur
    auteure
    auteures
    auteurs
    autorité
    autorités
    autrice
    autrices
    avis
    banque mondiale
    biologistes
    blog
    blogueur
    blogueuse
    bmj
    brochure
    bulletin
    bureau
    bénévoles
    cabinet
    cadre juridique
    cadre légal
    cahier
    caisse
    caisse nationale
    cancérologues
    cardiologues
    cdc
    centre
    centre hospitalier
    chapitre
    charte
    chartes
    chercheur
    chercheurs
    chercheuse
    chirurgiens
    chu
    cim
    circulaire
    cliniciens
    clinique
    cnam
    cnamts
    cnil
    cnom
    cnp
    cnrs
    coauteurs
    cochrane
    code
    collaborateurs
    collectif
    collège
    collège national
    comité
    comités
    commission
    commission européenne
    communiqué
    compagnie
    compte rendu
    compte-rendu
    comptes rendus
    conférence de consensus
    congrès
    conseil
    conseil constitutionnel
    conseil d'état
    conseil de l'ordre
    consensus
    constitution
    contrat
    convention
    cour
    cour de cassation
    cour des comptes
    cpam
    crédoc
    dermatologues
    dictionnaire
    direction
    direction générale
    directive
    diététiciens
    document
    documents
    documents officiels
    dossier
    drees
    droit
    dsm
    déclaration
    décret
    décrets
    définition
    département
    efsa
    ema
    encyclopédie
    endocrinologues
    enquête
    entreprise
    entreprises
    essai
    essais
    europe
    eurostat
    experte
    experts
    fabricant
    fabricants
    faculté
    faculté de médecine
    fao
    fda
    fiche
    figaro
    firme
    firmes
    fondation
    france assos santé
    fédération
    gouvernement
    groupe
    groupe de travail
    guide
    guide de pratique
    guides
    harvard
    has
    haut conseil
    haute autorité
    hcl
    hcsp
    hebdomadaire
    hôpital
    hôpitaux
    igas
    industrie
    infirmiers
    initiative
    insee
    inserm
    inspection
    institut
    institut curie
    institut national
    institut pasteur
    institution
    institutions
    investigateurs
    journal
    jurisprudence
    juristes
    kinésithérapeutes
    laboratoire
    laboratoires
    lancet
    larousse
    le figaro
    le monde
    lettre
    libellé
    libération
    ligue
    ligue contre le cancer
    littérature
    livre
    livre blanc
    loi
    législateur
    législation
    magazine
    magistrats
    mairie
    maison
    manuel
    manuel diagnostique
    manuels
    mayo clinic
    ministère
    ministère de la santé
    monde
    mutuelle
    médecins
    médias
    mémento
    mémoire
    méta-analyse
    méta-analyses
    neurologues
    nice
    notice
    nutritionnistes
    observatoire
    office
    oms
    ong
    onu
    opérateur
    ordonnance
    ordonnances
    ordre
    ordre des médecins
    ordre national
    organisation
    organisme
    ouvrage
    page
    panel
    paragraphe
    parlement
    parquet
    pasteur
    pharmaciens
    plateforme
    pmi
    prescrire
    presse
    professeurs
    professionnels
    programme
    protocole
    protocoles
    préfecture
    psychiatres
    psychologues
    publication
    publications
    quotidien
    rapport
    rapporteur
    rapporteurs
    rapports
    rcp
    recherche
    recherches
    recommandations
    registre
    revue
    revue de littérature
    revues
    rgpd
    robert
    rubrique
    règle
    règlement
    règlementation
    rédaction
    référentiel
    référentiels
    réglementation
    réseau
    résumé des caractéristiques
    sages-femmes
    santé canada
    santé publique
    santé publique france
    savant
    savants
    sciences
    scientifique
    scientifiques
    section
    service
    signataires
    site
    site internet
    site officiel
    site web
    sociologues
    société
    société française
    société savante
    sociétés savantes
    soignants
    sondage
    spf
    spécialistes
    statut
    statuts
    syndicat
    synthèse
    sécu
    sécurité sociale
    sénat
    texte
    textes
    thèse
    toxicologues
    traité
    traités
    travaux
    tribunal
    tribunaux
    tribune
    ue
    unesco
    unicef
    union européenne
    université
    universités
    urgentistes
    vidal
    virologues
    who
    wikipedia
    wikipédia
    économistes
    éditeur
    éditorial
    éditorialiste
    épidémiologistes
    équipe
    équipes
    établissement
    étiquette
    étude
    études
  `,
  experts: `
    académicien
    académicienne
    acupuncteur
    addictologue
    algologue
    allergologue
    ambassadeur
    analyste
    anesthésiste
    anesthésiste-réanimateur
    anthropologue
    apothicaire
    assistant
    assistante sociale
    auteur de
    autrice de
    avocat
    avocat général
    avocate
    bactériologiste
    biochimiste
    biologiste
    cancérologue
    cardiologue
    chancelier
    chef
    chef de clinique
    chef de service
    cheffe
    cheffe de clinique
    cheffe de service
    chercheur
    chercheur au
    chercheur à
    chercheuse
    chercheuse au
    chercheuse à
    chimiste
    chiropracteur
    chirurgien
    chirurgien-dentiste
    chirurgienne
    chroniqueur
    chroniqueuse
    clinicien
    clinicienne
    co-auteur
    coauteur
    coautrice
    cofondateur
    cofondatrice
    conseiller
    conseillère
    consultant
    consultante
    coordinateur
    coordinatrice
    criminologue
    dentiste
    dermatologue
    diabétologue
    directeur
    directeur de recherche
    directeur général
    directrice
    directrice de recherche
    directrice générale
    diététicien
    diététicienne
    docteur
    docteure
    doctorant
    doctorante
    doyen
    doyenne
    dr
    dre
    drs
    délégué
    déléguée
    député
    députée
    endocrinologue
    enseignant
    enseignant-chercheur
    enseignante
    enseignante-chercheuse
    ergothérapeute
    essayiste
    ethnologue
    expert
    experte
    fondateur
    fondatrice
    gastro-entérologue
    gastroentérologue
    gynécologue
    gynécologue-obstétricien
    généraliste
    généticien
    généticienne
    gériatre
    gérontologue
    historien
    historienne
    hygiéniste
    hématologue
    hépatologue
    immunologiste
    immunologue
    infectiologue
    infirmier
    infirmière
    infirmière en chef
    inspecteur
    inspectrice
    investigateur
    investigateur principal
    investigatrice
    investigatrice principale
    journaliste
    juge
    juriste
    kiné
    kinésithérapeute
    m
    madame
    magistrat
    magistrate
    maire
    manager
    masseur-kinésithérapeute
    maître
    me
    microbiologiste
    ministre
    mlle
    mme
    mmes
    monsieur
    médecin
    médecin généraliste
    médecin légiste
    médecin-chef
    naturopathe
    neurobiologiste
    neurochirurgien
    neurochirurgienne
    neurologue
    neuropsychologue
    neuroscientifique
    nutritionniste
    néphrologue
    obstétricien
    obstétricienne
    oncologue
    ophtalmologiste
    ophtalmologue
    orl
    orthodontiste
    orthophoniste
    orthopédiste
    ostéopathe
    parasitologue
    patron
    patronne
    pdg
    pharmacien
    pharmacienne
    pharmacologue
    phd
    philosophe
    philosophe de
    phlébologue
    physicien
    physicienne
    physiologiste
    phytothérapeute
    pneumologue
    podologue
    porte-parole
    pr
    praticien
    praticien hospitalier
    praticienne
    premier auteur
    premier ministre
    première autrice
    première ministre
    procureur
    procureure
    prof
    professeur
    professeur de
    professeure
    professeure de
    professeurs
    prs
    préfet
    président
    présidente
    psychanalyste
    psychiatre
    psychologue
    psychomotricien
    psychomotricienne
    psychothérapeute
    pédiatre
    pédicure-podologue
    pédopsychiatre
    radiologue
    recteur
    rectrice
    reporter
    représentant
    représentante
    responsable
    rhumatologue
    rhumatologues
    réanimateur
    réanimatrice
    rédacteur
    rédactrice
    référent
    référente
    sage-femme
    scientifique
    secrétaire
    secrétaire d'état
    secrétaire général
    secrétaire générale
    sexologue
    sociologue
    somnologue
    sophrologue
    sous-directeur
    spécialiste
    spécialiste de
    spécialiste des
    spécialiste du
    spécialiste en
    statisticien
    statisticienne
    stomatologue
    sénateur
    sénatrice
    sénologue
    tabacologue
    thérapeute
    toxicologue
    toxicologues
    urgentiste
    urologue
    vice-président
    vice-présidente
    virologiste
    virologue
    vétérinaire
    économiste
    écrivain
    éditeur
    éditorialiste
    éditrice
    épidémiologiste
    épidémiologue
  `,
  pronouns: `
    ce dernier
    celle-ci
    celle-là
    celles-ci
    celui-ci
    celui-là
    ces derniers
    ces dernières
    cette dernière
    ceux-ci
    ceux-là
    elle
    elle-même
    elles
    il
    ils
    lui-même
  `,
  anyone: `
    adultes
    beaucoup
    certaines
    certains
    chacun
    chacune
    collègues
    copains
    copines
    critiques
    d'autres
    enfants
    entourage
    familles
    femmes
    filles
    garçons
    gens
    hommes
    influenceurs
    influenceuses
    j'entends
    je
    la plupart
    ma famille
    mes amis
    moi
    n'importe qui
    nous
    nul
    on
    on dit
    on entend
    on se dit
    opinion publique
    parents
    personne
    proches
    quelqu'un
    quelques-uns
    quiconque
    sceptiques
    tout le monde
    tu
    voisins
    vos
    votre
    vous
    vous-même
  `,
  laypeople: `
    abonné
    abonnée
    adhérent
    adhérente
    aidant
    aidante
    aidants
    ami
    amie
    ancien patient
    ancienne patiente
    anonyme
    auditeur
    auditrice
    avis client
    avis clients
    beau-frère
    belle-sœur
    bénévole
    client
    cliente
    clientes
    clients
    commentaire client
    commentateur
    compagne
    compagnon
    conjoint
    conjointe
    consommateur
    consommateurs
    consommatrice
    copain
    copine
    ex-patient
    ex-patiente
    famille du patient
    femme enceinte
    fille
    fils
    forum
    forums
    frère
    grand-mère
    grand-père
    habitant
    habitante
    internaute
    internautes
    jumelle
    lecteur
    lecteurs
    lectrice
    lectrices
    malade
    malades
    maman
    mamans
    mamie
    mari
    membre
    mère
    neveu
    nièce
    papa
    papas
    papi
    participant
    participante
    participantes
    participants
    patient
    patiente
    patientes
    patients
    personne malade
    personnes malades
    proche aidant
    proche aidante
    père
    rescapé
    rescapée
    répondant
    répondants
    résident
    résidente
    survivant
    survivante
    survivants
    sœur
    tante
    témoignage
    témoignages
    témoin
    usager
    usagers
    usagère
    utilisateur
    utilisateurs
    utilisatrice
    utilisatrices
    victime
    victimes
    voisin
    voisine
    volontaire
    volontaires
    épouse
    époux
  `,
  firstPerson: `
    j
    j'ai
    j'aime
    j'aimerais
    j'arrive
    j'aurais
    j'avais
    j'en
    j'espère
    j'essaie
    j'utilise
    j'y
    j'étais
    je
    je suis
    m
    m'a
    m'avait
    m'ont
    ma
    me
    mes
    mien
    mienne
    miennes
    miens
    moi
    moi-même
    mon
  `,
  secondPerson: `
    t
    t'a
    t'as
    t'es
    ta
    tes
    tien
    tienne
    tiennes
    toi
    toi-même
    ton
    tu
    vos
    votre
    vous
    vous-même
    vous-mêmes
    vôtre
    vôtres
  `,
  naming: `
    abrégé
    abrégé en
    abréviation
    abréviation de
    acronyme
    alias
    appelait
    appellation
    appellations
    appelle
    appellent
    appelé
    appelée
    appelées
    appelés
    assimilé à
    au sens de
    baptisé
    baptisée
    baptisées
    baptisés
    catégorie de
    classé comme
    classée comme
    concept
    concept de
    connu comme
    connu sous le nom
    connue comme
    connue sous le nom
    considéré comme
    considérée comme
    couramment appelé
    couramment appelée
    dit
    dit aussi
    dite
    dite aussi
    dites
    dits
    défini comme
    définie comme
    dénomination
    dénommé
    dénommée
    dénommés
    désignation
    désigne
    désignent
    désigné par
    désigné sous
    désignée par
    espèce de
    expression
    expressions
    forme de
    idée de
    intitulé
    intitulée
    jargon
    label
    libellé
    mot
    mot-clé
    mots
    nom
    nom de
    nomme
    nomment
    nommé
    nommée
    nommées
    nommés
    noms
    notion
    notion de
    on appelle
    on parle de
    parle-t-on de
    parler de
    prononcé
    prétendu
    prétendue
    prétendues
    prétendus
    qu'on appelle
    qu'on nomme
    qualificatif de
    qualifié de
    qualifiée de
    qualifiées de
    qualifiés de
    que l'on appelle
    que l'on nomme
    rebaptisé
    rebaptisée
    s'appelle
    s'appellent
    se traduit par
    sigle
    signifiant
    signifie
    signifient
    soi disant
    soi-disant
    sorte de
    sous l'appellation
    sous le nom de
    sous le terme
    surnom
    surnommé
    surnommée
    surnommés
    synonyme de
    terme
    terme de
    termes
    termes de
    traduit par
    traduite par
    type de
    variété de
    veut dire
    vocable
    épelé
    étiquette
    étiqueté
    étiquetée
    étymologie
  `,
  works: `
    affiche
    album
    annexe
    article
    articles
    atelier
    bande dessinée
    bd
    billet
    billet de blog
    blog
    bouton
    brochure
    brochures
    bulletin
    cahier
    case
    case à cocher
    catalogue
    champ
    chanson
    chapitre
    chaîne
    chronique
    clic
    cliquer sur
    cliquez
    cliquez sur
    colloque
    conférence
    congrès
    conte
    cours
    court-métrage
    dessin animé
    documentaire
    dossier
    dépliant
    en-tête
    encadré
    essai
    exposition
    fiche
    fichier
    film
    formulaire
    guide
    intitulé
    intitulée
    lire aussi
    lire la suite
    livre
    livret
    manuel
    menu
    monographie
    mémoire
    numéro
    onglet
    onglets
    option
    ouvrage
    page
    paragraphe
    paru dans
    parue dans
    pièce
    podcast
    poster
    poème
    publié dans
    publiée dans
    questionnaire
    rapport intitulé
    recueil
    regardez
    reportage
    roman
    rubrique
    saison
    section
    sous le titre
    sous-titre
    sous-titré
    symposium
    sélectionnez
    séminaire
    série
    tableau
    titre
    titré
    titrée
    tome
    tract
    tutoriel
    vidéo
    voir
    voir aussi
    volume
    webinaire
    à lire
    à lire aussi
    écouter
    éditions
    émission
    épisode
    étude intitulée
  `,
  imagining: `
    adage
    affirmation positive
    affirmations positives
    affirmations quotidiennes
    anecdote
    attitude
    au lieu de
    avoir l'impression que
    blague
    caricature
    cliché
    comme
    comme on dit
    comme si
    commentaires comme
    conte
    conversation
    conviction
    croire que
    croyance
    croyance que
    croyances
    demande-toi
    demander
    demandez
    demandez à
    demandez à votre
    demandez-vous
    devise
    dialogue
    dialogues
    dicton
    dictons
    dis-toi
    dit-on
    dites-vous
    du c'est comme
    du genre
    du type
    entend
    entend dire
    entend souvent
    entendez
    entendre
    entends
    entendu
    ex
    excuse
    excuses
    exemple
    exemple de
    exemples
    fable
    fantasme
    google
    hashtag
    idée
    idée fausse
    idée que
    idée reçue
    idée selon laquelle
    idées fausses
    idées reçues
    imagine
    imaginer
    imaginez
    imaginez-vous
    imaginons
    impression que
    inspiré de
    jargon médical
    l'idée que
    lettre type
    légende
    légende urbaine
    mantra
    mantras
    mauvaise excuse
    mentalité
    mentalité du
    message mème
    modèle de lettre
    mythe
    mythes
    p ex
    par exemple
    penser
    penser que
    pensez
    pensée
    pensées
    phrase comme
    phrase philosophie
    phrases comme
    phrases types
    plutôt que
    proverbe
    préjugé
    préjugés
    prétexte
    pub
    publicité
    question
    question comme
    questions
    questions comme
    questions telles que
    recherche google
    remarques comme
    rumeur
    règle d'or
    réclame
    réponse
    réponses comme
    répétez
    sagesse populaire
    scénario
    se demandent
    se demander
    se dire
    se disant
    se disent
    se répètent
    se répéter
    sensation que
    sentiment que
    si je dis
    slogan
    slogans
    soliloque
    sous prétexte
    stéréotype
    stéréotypes
    supposons
    supposons que
    tel que
    telle que
    telles que
    tels que
    une sorte de
    vieil adage
    voix intérieure
    ça donne
    équivaut à
    état d'esprit
  `,
  modals: `
    auraient
    aurait
    de
    devez
    devraient
    devrais
    devrait
    devrions
    dois
    doit
    doivent
    essayez de
    est-ce que
    faudrait
    faut
    imaginons
    jamais
    laisser
    laissez
    n
    n'est
    ne
    ne pas
    pas
    peut
    peut-être
    peuvent
    peux
    pour
    pourraient
    pourrais
    pourrait
    pourrait-on
    pourriez
    pouvez
    pouvoir
    puisse
    puissent
    s'il
    s'ils
    seraient
    serait
    si
    supposons
    va
    vas
    veuillez
    vont
    voudrait
    à
    éventuellement
  `,
  negations: `
    arrêtez de
    au lieu d
    au lieu de
    au lieu que
    aucun
    aucune
    aucunement
    autre que
    cesser de
    contrairement à
    et non
    et non pas
    guère
    jamais
    loin d'être
    loin de
    mais pas
    mieux que
    moins que
    ne plus
    ni
    non
    non pas
    non plus
    non seulement
    nullement
    par opposition à
    pas
    pas juste
    pas seulement
    pas simplement
    pas uniquement
    plus que
    plutôt qu
    plutôt que
    rien
    simplement pas
    à l'inverse de
    à la différence de
    à rebours de
  `,
  finite: `
    a
    accroissent
    accroît
    affecta
    affectaient
    affectait
    affecte
    affectent
    affectèrent
    aggrava
    aggravaient
    aggravait
    aggrave
    aggravent
    aggravèrent
    agissent
    agit
    ai
    aida
    aidaient
    aidait
    aide
    aident
    aidèrent
    aie
    aient
    aies
    aima
    aimaient
    aimait
    aime
    aiment
    aimèrent
    ait
    alla
    allaient
    allait
    allez
    allons
    altère
    altèrent
    altéra
    altéraient
    altérait
    altérèrent
    améliora
    amélioraient
    améliorait
    améliore
    améliorent
    améliorèrent
    appartient
    apporta
    apportaient
    apportait
    apporte
    apportent
    apportèrent
    arriva
    arrivaient
    arrivait
    arrive
    arrivent
    arrivèrent
    as
    augmenta
    augmentaient
    augmentait
    augmente
    augmentent
    augmentèrent
    aura
    aurai
    auraient
    aurait
    auront
    avaient
    avais
    avait
    avez
    avons
    boit
    boivent
    c'est
    c'était
    ce sont
    change
    changea
    changeaient
    changeait
    changent
    changèrent
    choisit
    combat
    combattent
    commence
    commencent
    commencèrent
    commença
    commençaient
    commençait
    concerna
    concernaient
    concernait
    concerne
    concernent
    concernèrent
    connaissent
    connaît
    connu
    considère
    considèrent
    considéra
    considéraient
    considérait
    considérèrent
    consiste
    consistent
    constitue
    constituent
    contenait
    contiennent
    contient
    continua
    continuaient
    continuait
    continue
    continuent
    continuèrent
    contribua
    contribuaient
    contribuait
    contribue
    contribuent
    contribuèrent
    convenait
    convient
    courent
    coûta
    coûtaient
    coûtait
    coûte
    coûtent
    coûtèrent
    croient
    crois
    croit
    créa
    créaient
    créait
    crée
    créent
    créèrent
    d'être
    demeura
    demeuraient
    demeurait
    demeure
    demeurent
    demeurèrent
    devaient
    devait
    devenait
    devez
    deviennent
    devient
    devons
    devraient
    devrais
    devrait
    diminua
    diminuaient
    diminuait
    diminue
    diminuent
    diminuèrent
    disent
    dit
    dois
    doit
    doivent
    donna
    donnaient
    donnait
    donne
    donnent
    donnèrent
    dormait
    dorment
    dort
    dura
    duraient
    durait
    dure
    durent
    durèrent
    déclencha
    déclenchaient
    déclenchait
    déclenche
    déclenchent
    déclenchèrent
    dépassa
    dépassaient
    dépassait
    dépasse
    dépassent
    dépassèrent
    dépend
    dépendent
    détesta
    détestaient
    détestait
    déteste
    détestent
    détestèrent
    détruisent
    détruit
    développe
    développent
    empêcha
    empêchaient
    empêchait
    empêche
    empêchent
    empêchèrent
    entraîna
    entraînaient
    entraînait
    entraîne
    entraînent
    entraînèrent
    es
    espère
    espèrent
    espéra
    espéraient
    espérait
    espérèrent
    est
    eu
    eurent
    eut
    exista
    existaient
    existait
    existe
    existent
    existèrent
    faisaient
    faisait
    faisons
    fait
    faites
    fallait
    faudra
    faudrait
    faut
    favorisa
    favorisaient
    favorisait
    favorise
    favorisent
    favorisèrent
    fera
    ferait
    feront
    finit
    firent
    fit
    fonctionne
    fonctionnent
    font
    freina
    freinaient
    freinait
    freine
    freinent
    freinèrent
    furent
    fus
    fut
    fût
    grandit
    guérissent
    guérit
    indiqua
    indiquaient
    indiquait
    indique
    indiquent
    indiquèrent
    inhiba
    inhibaient
    inhibait
    inhibe
    inhibent
    inhibèrent
    interdit
    j'ai
    j'avais
    j'étais
    je n'ai
    je suis
    joua
    jouaient
    jouait
    joue
    jouent
    jouèrent
    l'est
    maintiennent
    maintient
    mange
    mangea
    mangeaient
    mangeait
    mangent
    mangez
    mangèrent
    mena
    menaient
    menait
    menèrent
    met
    mettent
    meurent
    meurt
    mis
    modifia
    modifiaient
    modifiait
    modifie
    modifient
    modifièrent
    montra
    montraient
    montrait
    montre
    montrent
    montrèrent
    mourait
    mène
    mènent
    n'a
    n'a pas
    n'ai
    n'avait
    n'est
    n'ont
    n'y a
    n'était
    naissent
    naît
    nuisent
    nécessita
    nécessitaient
    nécessitait
    nécessite
    nécessitent
    nécessitèrent
    obtenu
    obtiennent
    obtient
    occasionna
    occasionnaient
    occasionnait
    occasionne
    occasionnent
    occasionnèrent
    offre
    offrent
    ont
    ouvre
    ouvrent
    passa
    passaient
    passait
    passe
    passent
    passèrent
    pensa
    pensaient
    pensait
    pense
    pensent
    pensèrent
    perd
    perdent
    perdu
    permet
    permettait
    permettent
    permettra
    peut
    peuvent
    peux
    pourra
    pourrais
    pourrait
    pourrez
    pourrons
    pouvaient
    pouvait
    pouvez
    pouvons
    prenait
    prend
    prenez
    prennent
    pris
    produisait
    produisent
    produit
    protège
    protègent
    protégea
    protégeaient
    protégeait
    protégèrent
    provoqua
    provoquaient
    provoquait
    provoque
    provoquent
    provoquèrent
    présenta
    présentaient
    présentait
    présente
    présentent
    présentèrent
    prévient
    prévoit
    puisse
    puissent
    qu'elle
    qu'elles
    qu'il
    qu'ils
    ralentissent
    ralentit
    rencontra
    rencontraient
    rencontrait
    rencontre
    rencontrent
    rencontrèrent
    rend
    rendait
    rendent
    représenta
    représentaient
    représentait
    représente
    représentent
    représentèrent
    ressembla
    ressemblaient
    ressemblait
    ressemble
    ressemblent
    ressemblèrent
    resta
    restaient
    restait
    reste
    restent
    restèrent
    reçoit
    reçoivent
    reçu
    réduisait
    réduisent
    réduit
    répara
    réparaient
    réparait
    répare
    réparent
    réparèrent
    répond
    répondent
    résista
    résistaient
    résistait
    résiste
    résistent
    résistèrent
    résulta
    résultaient
    résultait
    résulte
    résultent
    résultèrent
    s'accompagne
    s'agit
    s'améliore
    s'arrête
    s'avère
    s'explique
    sais
    sait
    savait
    savent
    savez
    savons
    sembla
    semblaient
    semblait
    semble
    semblent
    semblèrent
    sens
    sent
    sentait
    sentent
    sera
    serai
    seraient
    serait
    serez
    serons
    seront
    soient
    soigna
    soignaient
    soignait
    soigne
    soignent
    soignèrent
    soit
    sommes
    sont
    souffrait
    souffre
    souffrent
    souhaita
    souhaitaient
    souhaitait
    souhaite
    souhaitent
    souhaitèrent
    soulage
    soulagea
    soulageaient
    soulageait
    soulagent
    soulagèrent
    soyez
    soyons
    stimula
    stimulaient
    stimulait
    stimule
    stimulent
    stimulèrent
    subissent
    subit
    suffisent
    suffit
    suis
    suit
    suivent
    suivi
    surviennent
    survient
    tenait
    tiennent
    tient
    tomba
    tombaient
    tombait
    tombe
    tombent
    tombèrent
    toucha
    touchaient
    touchait
    touche
    touchent
    touchèrent
    traita
    traitaient
    traitait
    traite
    traitent
    traitèrent
    travailla
    travaillaient
    travaillait
    travaille
    travaillent
    travaillèrent
    trouva
    trouvaient
    trouvait
    trouve
    trouvent
    trouvèrent
    tua
    tuaient
    tuait
    tue
    tuent
    tuèrent
    utilisa
    utilisaient
    utilisait
    utilise
    utilisent
    utilisèrent
    va
    vais
    valent
    varia
    variaient
    variait
    varie
    varient
    varièrent
    vaut
    venait
    venu
    veulent
    veut
    veux
    viennent
    vient
    vit
    vivait
    vivent
    voient
    vois
    voit
    vont
    voudrait
    voulaient
    voulait
    voulez
    voulons
    voyait
    vécu
    y a
    élimina
    éliminaient
    éliminait
    élimine
    éliminent
    éliminèrent
    équilibra
    équilibraient
    équilibrait
    équilibre
    équilibrent
    équilibrèrent
    étaient
    étais
    était
    étions
    été
    évita
    évitaient
    évitait
    évite
    évitent
    évitèrent
    êtes
  `,
  articles: `
    au
    aucun
    aucune
    aux
    ce
    certain
    certaine
    ces
    cet
    cette
    chaque
    des
    du
    l
    la
    le
    les
    quelque
    quelques
    tel
    telle
    telles
    tels
    un
    une
  `,
  indefinite: `
    aucun
    aucune
    certain
    certaine
    chaque
    n'importe quel
    n'importe quelle
    quelconque
    quelque
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
    actualisation
    anecdote
    astuce
    astuces
    attention
    attention danger
    avertissement
    avertissement médical
    avis important
    bon plan
    bon à savoir
    ce qu'il faut retenir
    clause de non-responsabilité
    conseil
    conseil pratique
    conseils
    danger
    dernière mise à jour
    définition
    en bref
    en clair
    en conclusion
    en quelques mots
    en résumé
    en savoir plus
    en un coup d'œil
    encadré
    exemple
    exemples
    faq
    idée clé
    important
    info
    info santé
    information
    informations
    l'astuce
    l'essentiel
    le conseil
    le point clé
    le savais-tu
    le saviez-vous
    lire aussi
    mention légale
    message clé
    messages clés
    mis à jour
    mise en garde
    mise à jour
    modification
    nb
    ndlr
    nota bene
    note
    note de l'éditeur
    note de la rédaction
    note importante
    notes
    notre conseil
    petit rappel
    point clé
    point important
    point à retenir
    points clés
    pour aller plus loin
    pour en savoir plus
    précision
    publié
    rappel
    rappel important
    recommandation
    remarque
    remarque importante
    référence
    références
    résumé
    source
    sources
    statut
    synthèse
    tl;dr
    tldr
    urgence
    voir aussi
    à lire aussi
    à ne pas oublier
    à noter
    à propos
    à retenir
    à savoir
  `,
}
