import type { Lexicon } from './lexicon.ts'

export const spanish: Lexicon = {
  saying: `
    aboga
    abogaba
    abogaban
    abogado
    abogan
    abogando
    abogaron
    abogó
    aclara
    aclaraba
    aclaraban
    aclarado
    aclaran
    aclarando
    aclararon
    aclaró
    aconseja
    aconsejaba
    aconsejaban
    aconsejado
    aconsejan
    aconsejando
    aconsejaron
    aconsejó
    acota
    acotaba
    acotaban
    acotado
    acotan
    acotando
    acotaron
    acotó
    acusa
    acusó
    admite
    admiten
    admitieron
    admitió
    admitía
    aduce
    aducen
    adujo
    advertía
    advertían
    advierte
    advierten
    advirtiendo
    advirtieron
    advirtió
    afirma
    afirmaba
    afirmaban
    afirmado
    afirman
    afirmando
    afirmaron
    afirmó
    agradece
    agradeció
    agrega
    agregaba
    agregaban
    agregado
    agregan
    agregando
    agregaron
    agregó
    alega
    alegaba
    alegaban
    alegado
    alegan
    alegando
    alegaron
    alegó
    alerta
    alertaba
    alertaban
    alertado
    alertan
    alertando
    alertaron
    alertó
    anota
    anotaba
    anotaban
    anotado
    anotan
    anotando
    anotaron
    anotó
    anuncia
    anunciaba
    anunciaban
    anunciado
    anuncian
    anunciando
    anunciaron
    anunció
    apela
    apelan
    apeló
    apostilla
    apostillaba
    apostillaban
    apostillado
    apostillan
    apostillando
    apostillaron
    apostilló
    apunta
    apuntaba
    apuntaban
    apuntado
    apuntan
    apuntando
    apuntaron
    apuntó
    argumenta
    argumentaba
    argumentaban
    argumentado
    argumentan
    argumentando
    argumentaron
    argumentó
    arguye
    arguyó
    asegura
    aseguraba
    aseguraban
    asegurado
    aseguran
    asegurando
    aseguraron
    aseguró
    asevera
    aseveraba
    aseveraban
    aseverado
    aseveran
    aseverando
    aseveraron
    aseveró
    aventura
    aventuraba
    aventuraban
    aventurado
    aventuran
    aventurando
    aventuraron
    aventuró
    avisa
    avisaba
    avisaban
    avisado
    avisan
    avisando
    avisaron
    avisó
    añade
    añaden
    añadido
    añadiendo
    añadieron
    añadió
    añadía
    bromea
    bromeaba
    bromeaban
    bromeado
    bromean
    bromeando
    bromearon
    bromeó
    celebra
    celebraba
    celebraban
    celebrado
    celebran
    celebrando
    celebraron
    celebró
    certifica
    certificaba
    certificaban
    certificado
    certifican
    certificando
    certificaron
    certificó
    cita
    citaba
    citaban
    citado
    citan
    citando
    citaron
    citó
    coincide
    coinciden
    coincidió
    comenta
    comentaba
    comentaban
    comentado
    comentan
    comentando
    comentaron
    comentó
    comunica
    comunicaba
    comunicaban
    comunicado
    comunican
    comunicando
    comunicaron
    comunicó
    concede
    concedió
    concluido
    concluye
    concluye diciendo
    concluyen
    concluyendo
    concluyeron
    concluyó
    concluía
    concluían
    concreta
    concretaba
    concretaban
    concretado
    concretan
    concretando
    concretaron
    concretó
    confesaba
    confesaban
    confesado
    confesando
    confesaron
    confesó
    confiesa
    confiesan
    confirma
    confirmaba
    confirmaban
    confirmado
    confirman
    confirmando
    confirmaron
    confirmó
    considera que
    consideraba
    consideró
    constata
    constataba
    constataban
    constatado
    constatan
    constatando
    constataron
    constató
    contaba
    contaban
    contado
    contando
    contaron
    contesta
    contestaba
    contestaban
    contestado
    contestan
    contestando
    contestaron
    contestó
    continuó
    continúa
    contradice
    contradijo
    contó
    convino
    corrobora
    corroboraba
    corroboraban
    corroborado
    corroboran
    corroborando
    corroboraron
    corroboró
    cree
    creen
    creyó
    creía
    critica
    criticaba
    criticaban
    criticado
    critican
    criticando
    criticaron
    criticó
    cuenta
    cuentan
    cuestiona
    cuestionaba
    cuestionaban
    cuestionado
    cuestionan
    cuestionando
    cuestionaron
    cuestionó
    da a entender
    declara
    declaraba
    declaraban
    declarado
    declaran
    declarando
    declararon
    declaró
    decía
    decían
    deduce
    deducen
    dedujo
    defendió
    defendía
    defiende
    defienden
    definida así
    deja claro
    dejan claro
    dejó claro
    demanda
    demandaba
    demandaban
    demandado
    demandan
    demandando
    demandaron
    demandó
    demostraba
    demostraban
    demostrado
    demostrando
    demostraron
    demostró
    demuestra
    demuestran
    denuncia
    denunciaba
    denunciaban
    denunciado
    denuncian
    denunciando
    denunciaron
    denunció
    desaconseja
    desaconsejaba
    desaconsejaban
    desaconsejado
    desaconsejan
    desaconsejando
    desaconsejaron
    desaconsejó
    describe así
    describía así
    desmiente
    desmienten
    desmintió
    destaca
    destacaba
    destacaban
    destacado
    destacan
    destacando
    destacaron
    destacó
    detalla
    detallaba
    detallaban
    detallado
    detallan
    detallando
    detallaron
    detalló
    determina
    determinaba
    determinaban
    determinado
    determinan
    determinando
    determinaron
    determinó
    dice
    dice así
    dicen
    dicho
    diciendo
    dictamina
    dictaminaba
    dictaminaban
    dictaminado
    dictaminan
    dictaminando
    dictaminaron
    dictaminó
    dijeron
    dijo
    dirá
    diría
    discrepa
    discrepó
    disiente
    dispone
    disponen
    disponía
    documenta
    documentaba
    documentaban
    documentado
    documentan
    documentando
    documentaron
    documentó
    ejemplifica
    ejemplificaba
    ejemplificaban
    ejemplificado
    ejemplifican
    ejemplificando
    ejemplificaron
    ejemplificó
    encontraron
    encontró
    encuentra
    encuentran
    enfatiza
    enfatizaba
    enfatizaban
    enfatizado
    enfatizan
    enfatizando
    enfatizaron
    enfatizó
    enumera
    enumeraba
    enumeraban
    enumerado
    enumeran
    enumerando
    enumeraron
    enumeró
    enuncia
    enunciaba
    enunciaban
    enunciado
    enuncian
    enunciando
    enunciaron
    enunció
    escribe
    escribiendo
    escribieron
    escribió
    escribía
    escribían
    escrito
    especifica
    especificaba
    especificaban
    especificado
    especifican
    especificando
    especificaron
    especificó
    establece
    establecen
    estableciendo
    establecieron
    estableció
    establecía
    estima
    estimaba
    estimaban
    estimado
    estiman
    estimando
    estimaron
    estimó
    evidencia
    evidenciaba
    evidenciaban
    evidenciado
    evidencian
    evidenciando
    evidenciaron
    evidenció
    exclama
    exclamaba
    exclamaban
    exclamado
    exclaman
    exclamando
    exclamaron
    exclamó
    exhorta
    exhortaba
    exhortaban
    exhortado
    exhortan
    exhortando
    exhortaron
    exhortó
    exige
    exigen
    exigieron
    exigió
    exigía
    explica
    explicaba
    explicaban
    explicado
    explican
    explicando
    explicaron
    explicó
    expone
    exponen
    exponía
    expresa
    expresaba
    expresaban
    expresado
    expresan
    expresando
    expresaron
    expresó
    expuesto
    expuso
    finaliza
    finalizaba
    finalizaban
    finalizado
    finalizan
    finalizando
    finalizaron
    finalizó
    formula
    formulaba
    formulaban
    formulado
    formulan
    formulando
    formularon
    formuló
    garantiza
    garantizaba
    garantizaban
    garantizado
    garantizan
    garantizando
    garantizaron
    garantizó
    grita
    gritó
    ha advertido
    ha afirmado
    ha asegurado
    ha declarado
    ha dicho
    ha escrito
    ha explicado
    ha señalado
    hace hincapié
    hace saber
    hacen hincapié
    hacen saber
    halla
    hallaba
    hallaban
    hallado
    hallan
    hallando
    hallaron
    halló
    han concluido
    han dicho
    han escrito
    han explicado
    han señalado
    hicieron hincapié
    hipotetiza
    hipotetizaba
    hipotetizaban
    hipotetizado
    hipotetizan
    hipotetizando
    hipotetizaron
    hipotetizó
    hizo hincapié
    hizo saber
    indica
    indicaba
    indicaban
    indicado
    indican
    indicando
    indicaron
    indicó
    infiere
    infieren
    infirió
    informa
    informaba
    informaban
    informado
    informan
    informando
    informaron
    informó
    insinuaba
    insinuaban
    insinuado
    insinuando
    insinuaron
    insinuó
    insinúa
    insinúan
    insiste
    insisten
    insistiendo
    insistieron
    insistió
    insistía
    insta
    instaba
    instaban
    instado
    instan
    instando
    instaron
    instó
    interpreta
    interpretaba
    interpretaban
    interpretado
    interpretan
    interpretando
    interpretaron
    interpretó
    ironiza
    ironizaba
    ironizaban
    ironizado
    ironizan
    ironizando
    ironizaron
    ironizó
    jura
    juraba
    juraban
    jurado
    juran
    jurando
    juraron
    juró
    justifica
    justificaba
    justificaban
    justificado
    justifican
    justificando
    justificaron
    justificó
    juzga
    juzgaba
    juzgaban
    juzgado
    juzgan
    juzgando
    juzgaron
    juzgó
    lamenta
    lamentaba
    lamentaban
    lamentado
    lamentan
    lamentando
    lamentaron
    lamentó
    lanza
    lanzaba
    lanzaban
    lanzado
    lanzan
    lanzando
    lanzaron
    lanzó
    lee así
    leemos
    llama la atención
    llegó a decir
    lo define
    lo explica
    lo resume
    manda
    manifestaba
    manifestaban
    manifestado
    manifestando
    manifestaron
    manifestó
    manifiesta
    manifiestan
    mantenía
    mantiene
    mantienen
    mantuvieron
    mantuvo
    matiza
    matizaba
    matizaban
    matizado
    matizan
    matizando
    matizaron
    matizó
    menciona
    mencionaba
    mencionaban
    mencionado
    mencionan
    mencionando
    mencionaron
    mencionó
    muestra
    muestran
    murmura
    murmuraba
    murmuraban
    murmurado
    murmuran
    murmurando
    murmuraron
    murmuró
    narra
    narraba
    narraban
    narrado
    narran
    narrando
    narraron
    narró
    negaba
    negaban
    negado
    negando
    negaron
    negó
    niega
    niegan
    notifica
    notificaba
    notificaban
    notificado
    notifican
    notificando
    notificaron
    notificó
    objeta
    objetaba
    objetaban
    objetado
    objetan
    objetando
    objetaron
    objetó
    observa
    observaba
    observaban
    observado
    observan
    observando
    observaron
    observó
    opina
    opinaba
    opinaban
    opinado
    opinan
    opinando
    opinaron
    opinó
    ordena
    ordenaba
    ordenaban
    ordenado
    ordenan
    ordenando
    ordenaron
    ordenó
    pedía
    permite
    permiten
    pide
    piden
    pidieron
    pidió
    plantea
    planteaba
    planteaban
    planteado
    plantean
    planteando
    plantearon
    planteó
    podemos leer
    pone de manifiesto
    pone de relieve
    pone en duda
    ponen de manifiesto
    postula
    postulaba
    postulaban
    postulado
    postulan
    postulando
    postularon
    postuló
    precisa
    precisaba
    precisaban
    precisado
    precisan
    precisando
    precisaron
    precisó
    predica
    predicaba
    predicaban
    predicado
    predican
    predicando
    predicaron
    predice
    predicen
    predicó
    predijo
    pregunta
    preguntaba
    preguntaban
    preguntado
    preguntan
    preguntando
    preguntaron
    preguntó
    prescribe
    prescriben
    presumió
    prevenía
    previene
    previno
    prevé
    prevén
    proclama
    proclamaba
    proclamaban
    proclamado
    proclaman
    proclamando
    proclamaron
    proclamó
    profetiza
    profetizaba
    profetizaban
    profetizado
    profetizan
    profetizando
    profetizaron
    profetizó
    prohibió
    prohíbe
    prohíben
    promete
    prometen
    prometió
    prometía
    promulga
    promulgaba
    promulgaban
    promulgado
    promulgan
    promulgando
    promulgaron
    promulgó
    pronostica
    pronosticaba
    pronosticaban
    pronosticado
    pronostican
    pronosticando
    pronosticaron
    pronosticó
    propone
    proponen
    proponía
    propuesto
    propusieron
    propuso
    prosigue
    prosiguió
    protesta
    protestaba
    protestaban
    protestado
    protestan
    protestando
    protestaron
    protestó
    publica
    publicaba
    publicaban
    publicado
    publican
    publicando
    publicaron
    publicó
    puede leerse
    puntualiza
    puntualizaba
    puntualizaban
    puntualizado
    puntualizan
    puntualizando
    puntualizaron
    puntualizó
    puso en duda
    ratifica
    ratificaba
    ratificaban
    ratificado
    ratifican
    ratificando
    ratificaron
    ratificó
    razona
    razonaba
    razonaban
    razonado
    razonan
    razonando
    razonaron
    razonó
    reafirma
    reafirmaba
    reafirmaban
    reafirmado
    reafirman
    reafirmando
    reafirmaron
    reafirmó
    recalca
    recalcaba
    recalcaban
    recalcado
    recalcan
    recalcando
    recalcaron
    recalcó
    rechaza
    rechazaba
    rechazaban
    rechazado
    rechazan
    rechazando
    rechazaron
    rechazó
    reclama
    reclamaba
    reclamaban
    reclamado
    reclaman
    reclamando
    reclamaron
    reclamó
    recoge
    recogen
    recogió
    recogía
    recomendaba
    recomendaban
    recomendado
    recomendando
    recomendaron
    recomendó
    recomienda
    recomiendan
    reconoce
    reconocen
    reconocieron
    reconoció
    reconocía
    recordaba
    recordaban
    recordado
    recordando
    recordaron
    recordó
    recuerda
    recuerdan
    redacta
    redactaba
    redactaban
    redactado
    redactan
    redactando
    redactaron
    redactó
    referían
    refiere
    refieren
    refirieron
    refirió
    reitera
    reiteraba
    reiteraban
    reiterado
    reiteran
    reiterando
    reiteraron
    reiteró
    relata
    relataba
    relataba que
    relataban
    relatado
    relatan
    relatando
    relataron
    relató
    remarca
    remarcaba
    remarcaban
    remarcado
    remarcan
    remarcando
    remarcaron
    remarcó
    repetía
    repite
    repiten
    repitió
    replica
    replicaron
    replicó
    reporta
    reportaba
    reportaban
    reportado
    reportan
    reportando
    reportaron
    reportó
    repuso
    requería
    resalta
    resaltaba
    resaltaban
    resaltado
    resaltan
    resaltando
    resaltaron
    resaltó
    responde
    responden
    respondiendo
    respondieron
    respondió
    respondía
    resume
    resumen
    resumiendo
    resumieron
    resumió
    resumía
    revela
    revelaba
    revelaban
    revelado
    revelan
    revelando
    revelaron
    reveló
    reza
    reza así
    rezaba
    rezan
    rogaba
    rogaban
    rogado
    rogando
    rogaron
    rogó
    ruega
    ruegan
    se lee
    se leía
    se muestra
    se pregunta
    se preguntaba
    se preguntó
    se pronunció
    se puede leer
    se queja
    se quejó
    se sincera
    se sinceró
    sentencia
    sentenciaba
    sentenciaban
    sentenciado
    sentencian
    sentenciando
    sentenciaron
    sentenció
    señala
    señalaba
    señalaban
    señalado
    señalan
    señalando
    señalaron
    señaló
    sigue diciendo
    siguió diciendo
    sintetiza
    sintetizaba
    sintetizaban
    sintetizado
    sintetizan
    sintetizando
    sintetizaron
    sintetizó
    sosteniendo
    sostenía
    sostiene
    sostienen
    sostuvieron
    sostuvo
    subraya
    subrayaba
    subrayaban
    subrayado
    subrayan
    subrayando
    subrayaron
    subrayó
    sugería
    sugerían
    sugiere
    sugieren
    sugiriendo
    sugirieron
    sugirió
    suplica
    suplicaba
    suplicaban
    suplicado
    suplican
    suplicando
    suplicaron
    suplicó
    supone
    suponen
    suspira
    suspiró
    susurra
    susurraba
    susurraban
    susurrado
    susurran
    susurrando
    susurraron
    susurró
    teoriza
    teorizaba
    teorizaban
    teorizado
    teorizan
    teorizando
    teorizaron
    teorizó
    tercia
    terció
    termina diciendo
    testifica
    testificaba
    testificaban
    testificado
    testifican
    testificando
    testificaron
    testificó
    traslada
    trasladó
    tuitea
    tuiteaba
    tuiteaban
    tuiteado
    tuitean
    tuiteando
    tuitearon
    tuiteó
    va más allá
    valora
    valoraba
    valoraban
    valorado
    valoran
    valorando
    valoraron
    valoró
    vaticina
    vaticinaba
    vaticinaban
    vaticinado
    vaticinan
    vaticinando
    vaticinaron
    vaticinó
    verifica
    verificaba
    verificaban
    verificado
    verifican
    verificando
    verificaron
    verificó
    viene a decir
    vino a decir
    vuelve a decir
    zanja
    zanjaba
    zanjaban
    zanjado
    zanjan
    zanjando
    zanjaron
    zanjó
  `,
  describing: `
    acusa
    acusaba
    acusaban
    acusado
    acusan
    acusando
    acusaron
    acusó
    alude a
    aluden a
    aludió a
    apoda
    apodaba
    apodaban
    apodado
    apodan
    apodando
    apodaron
    apodó
    bautiza
    bautizaba
    bautizaban
    bautizado
    bautizan
    bautizando
    bautizaron
    bautizó
    califica
    califica de
    calificaba
    calificaban
    calificado
    califican
    califican de
    calificando
    calificaron
    calificó
    calificó de
    caracteriza
    caracterizaba
    caracterizaban
    caracterizado
    caracterizan
    caracterizando
    caracterizaron
    caracterizó
    cataloga
    catalogaba
    catalogaban
    catalogado
    catalogan
    catalogando
    catalogaron
    catalogó
    censura
    censuraba
    censuraban
    censurado
    censuran
    censurando
    censuraron
    censuró
    clasifica
    clasificaba
    clasificaban
    clasificado
    clasifican
    clasificando
    clasificaron
    clasificó
    compara
    comparaba
    comparaban
    comparado
    comparan
    comparando
    compararon
    comparó
    concibe como
    condena
    condenaba
    condenaban
    condenado
    condenan
    condenando
    condenaron
    condenó
    considera
    considera como
    considera que
    consideraba
    consideraban
    considerado
    consideran
    considerando
    consideraron
    consideró
    consideró como
    critica
    criticaba
    criticaban
    criticado
    critican
    criticando
    criticaron
    criticó
    culpan
    culpó
    da por
    define
    define como
    definen
    definieron
    definió
    definía
    definía como
    definían
    denomina
    denominaba
    denominaban
    denominado
    denominan
    denominando
    denominaron
    denominó
    denuncia
    denunciaba
    denunciaban
    denunciado
    denuncian
    denunciando
    denunciaron
    denunció
    describe
    describe como
    describen
    describen como
    describieron
    describió
    describió como
    describía
    describían
    descrita como
    descrito como
    designa
    designaba
    designaban
    designado
    designan
    designando
    designaron
    designó
    diagnostica
    diagnosticaba
    diagnosticaban
    diagnosticado
    diagnostican
    diagnosticando
    diagnosticaron
    diagnosticó
    elogia
    elogiaba
    elogiaban
    elogiado
    elogian
    elogiando
    elogiaron
    elogió
    entiende como
    entiende por
    equipara
    equiparaba
    equiparaban
    equiparado
    equiparan
    equiparando
    equipararon
    equiparó
    etiqueta
    etiquetaba
    etiquetaban
    etiquetado
    etiquetan
    etiquetando
    etiquetaron
    etiquetó
    habla de
    hablaba de
    hablan de
    hablando de
    hablaron de
    habló de
    identifica como
    identificó como
    juzga
    juzgaba
    juzgaban
    juzgado
    juzgan
    juzgando
    juzgaron
    juzgó
    llama
    llamaba
    llamaban
    llamado
    llaman
    llamando
    llamaron
    llamó
    menciona
    nombra
    nombraba
    nombraban
    nombrado
    nombran
    nombrando
    nombraron
    nombró
    pinta como
    presenta
    presenta como
    presentaba
    presentaban
    presentado
    presentan
    presentan como
    presentando
    presentaron
    presentó
    presentó como
    rechaza
    rechazaba
    rechazaban
    rechazado
    rechazan
    rechazando
    rechazaron
    rechazó
    reconoce
    reconoce como
    reconocen
    reconocieron
    reconoció
    retrata
    retrataba
    retrataban
    retratado
    retratan
    retratando
    retrataron
    retrató
    ridiculiza
    ridiculizaba
    ridiculizaban
    ridiculizado
    ridiculizan
    ridiculizando
    ridiculizaron
    ridiculizó
    se refería a
    se refiere
    se refiere a
    se refieren a
    se refirieron a
    se refirió a
    tacha
    tacha de
    tachaba
    tachaban
    tachado
    tachan
    tachando
    tacharon
    tachó
    tachó de
    tiene por
    tilda
    tilda como
    tilda de
    tildaba
    tildaban
    tildado
    tildan
    tildando
    tildaron
    tildó
    tildó de
    valora
    valoraba
    valoraban
    valorado
    valoran
    valorando
    valoraron
    valoró
    ve como
    ven como
    vio como
  `,
  according: `
    a decir de
    a juicio de
    a ojos de
    a su juicio
    a tenor de
    adaptado de
    al decir de
    ateniéndose a
    cita textual
    citada en
    citada por
    citado en
    citado por
    citando
    citas de
    como advierte
    como afirma
    como afirman
    como apunta
    como cita
    como comenta
    como declara
    como decía
    como define
    como describe
    como destaca
    como dice
    como dicen
    como dijeron
    como dijo
    como escribe
    como escribió
    como establece
    como explica
    como explican
    como explicó
    como expresa
    como expresó
    como indica
    como indican
    como indicó
    como lo define
    como lo describe
    como lo expresa
    como menciona
    como recoge
    como recomienda
    como recuerda
    como refiere
    como resume
    como reza
    como se indica en
    como se lee en
    como señala
    como señalan
    como señaló
    como sostiene
    como subraya
    con arreglo a
    con las palabras de
    con palabras de
    conforme a
    conforme al
    de acuerdo a
    de acuerdo al
    de acuerdo con
    de conformidad con
    en boca de
    en criterio de
    en las palabras de
    en los términos de
    en opinión de
    en opinión del
    en palabras de
    en palabras del
    en palabras suyas
    en sus palabras
    en sus propias palabras
    en sus propios términos
    en virtud de
    en voz de
    extracto de
    extraída de
    extraído de
    fragmento de
    palabras de
    para citar
    para citar a
    parafraseando a
    por boca de
    por decirlo con
    por palabras de
    recogida en
    recogido en
    reproducido de
    según
    según afirma
    según afirmó
    según consta en
    según dice
    según dijo
    según el
    según explica
    según explicó
    según indica
    según indicó
    según informa
    según la
    según las
    según los
    según palabras de
    según recoge
    según reza
    según señala
    según señaló
    tal como
    tal como afirma
    tal como dice
    tal como escribe
    tal como explica
    tal como indica
    tal como recoge
    tal como señala
    tal y como
    tal y como explica
    tal y como señala
    textualmente
    tomada de
    tomado de
    traducido de
  `,
  statements: `
    acusaciones
    acusación
    advertencia
    advertencias
    afirmaciones
    afirmación
    alegación
    alegato
    anuncio
    apartado
    apreciación
    apunte
    argumentario
    argumento
    argumentos
    aseveraciones
    aseveración
    aviso
    avisos
    carta
    cita
    cláusula
    comentario
    comentarios
    comunicación
    comunicado
    conclusiones
    conclusión
    confesión
    consejo
    consigna
    constatación
    correo
    crítica
    críticas
    declaraciones
    declaración
    definiciones
    definición
    denuncia
    dictamen
    discurso
    disposición
    entrevista
    enunciado
    exhortación
    explicaciones
    explicación
    extracto
    extractos
    fallo
    formulación
    fragmento
    fragmentos
    frase
    frases
    frases siguientes
    hallazgo
    hallazgos
    hipótesis
    indicaciones
    indicación
    instrucciones
    instrucción
    juicio
    justificación
    mandato
    manifestaciones
    manifestación
    mención
    mensaje
    mensajes
    motivo
    nota
    notificación
    objeción
    objetivo
    objetivos
    observaciones
    observación
    opiniones
    opinión
    oración
    palabras
    pasaje
    petición
    planteamiento
    posición
    postura
    predicción
    premisa
    principio
    promesa
    pronóstico
    propuesta
    punto de vista
    párrafo
    párrafos
    razonamiento
    recomendaciones
    recomendación
    recordatorio
    reflexiones
    reflexión
    regla
    relato
    reproche
    requisito
    resolución
    respuesta
    respuestas
    resultado
    resultados
    resumen
    réplica
    sentencia
    sugerencia
    sugerencias
    tesis
    testimonio
    texto
    textos
    titular
    tuit
    tuits
    tweet
    veredicto
    versión
  `,
  conjunctions: `
    cuándo
    cuánto
    cómo
    por qué
    que
    que si
    quién
    qué
    si
  `,
  joining: `
    a pesar de que
    además
    así como
    así que
    aun
    aunque
    como
    cual
    cuando
    cuya
    cuyo
    de modo que
    después
    donde
    durante
    e
    entonces
    hasta que
    luego
    mientras
    ni
    no obstante
    o
    para que
    pero
    por eso
    por lo que
    por porque
    porque
    pues
    puesto que
    quien
    quienes
    salvo que
    si
    si bien
    siempre que
    sin embargo
    sin que
    sino
    tras
    u
    y
    ya que
  `,
  pointing: `
    a continuación
    abajo
    aquí
    así
    así lo
    como este
    como sigue
    con estas palabras
    con las siguientes palabras
    de esta forma
    de esta manera
    de este modo
    de la siguiente forma
    de la siguiente manera
    debajo
    del siguiente modo
    el siguiente
    en estos términos
    en los siguientes términos
    estas palabras
    esto
    estos términos
    la siguiente
    las siguientes
    lo
    lo expresa así
    lo que sigue
    lo resume así
    lo siguiente
    los siguientes
    se expresa así
    siguiente
    siguientes
  `,
  sources: `
    abogados
    abstract
    academia
    acta
    acuerdo
    administración
    aemps
    aeped
    aesan
    agencia
    agencia española
    agencia europea
    agencias
    alianza
    anexo
    anmat
    apartado
    apéndice
    archivo
    artículo
    asamblea
    aseguradora
    asociaciones
    asociación
    ateneo
    auditoría
    autor
    autora
    autoras
    autores
    autores del estudio
    autoridad
    autoridades
    ayuntamiento
    banco mundial
    bbc
    blog
    bmj
    boe
    boletín
    canal
    capítulo
    cardiólogos
    carta
    cartilla
    caso clínico
    catedráticos
    catálogo
    cdc
    centro
    centros
    cie
    científica
    científicas
    científico
    científicos
    cima
    cirujanas
    cirujanos
    clínica
    clínicas
    coalición
    cochrane
    cochrane library
    cofepris
    colectivo
    colegio
    colegio de médicos
    columnista
    comisaría
    comisión
    comisión europea
    comité
    compañía
    comunicado
    comunidad científica
    conferencia
    congreso
    consejería
    consejería de sanidad
    consejo
    consenso
    consenso de expertos
    consorcio
    constitucional
    constitución
    constitución española
    convención
    convenio
    corporación
    corte
    csic
    cuaderno
    cuestionario
    cámara
    código
    declaración
    decreto
    defensor del pueblo
    departamento
    dermatólogos
    diagnóstico
    diario
    diario oficial
    diarios
    diccionario
    dietistas
    dirección
    dirección general
    directiva
    disposición
    división
    doctrina
    documento
    documento de consenso
    documentos
    dsm
    ecdc
    economistas
    edición
    editores
    editorial
    editoriales
    efsa
    el mundo
    el país
    ema
    empresa
    empresas
    enciclopedia
    encuesta
    encíclica
    endocrinólogos
    enfermeras
    ensayo
    ensayos
    entidad
    entidades
    epidemiólogos
    equipo
    equipos
    escuela
    especialistas
    estatuto
    estrategia
    estudio
    estudio publicado
    estudios
    etiqueta
    etiquetado
    eurostat
    evidencia
    expediente
    experimento
    expertos
    fabricante
    fabricantes
    facultad
    facultativos
    fao
    farmacia
    farmacéutica
    farmacéuticas
    farmacéuticos
    fda
    federación
    ficha técnica
    fichas técnicas
    firma
    fiscalía
    folleto
    foro económico
    fuentes
    fundaciones
    fundación
    gabinete
    gaceta
    ginecólogos
    gobierno
    grupo
    grupo de trabajo
    grupos
    guía
    guía clínica
    guía de práctica clínica
    guías
    guías clínicas
    harvard
    hoja informativa
    hospital
    hospitales
    imss
    industria
    informe
    informe oficial
    informes
    iniciativa
    inspección
    instituciones
    institución
    instituto
    instituto carlos iii
    instituto de salud
    instituto nacional
    institutos
    investigaciones
    investigación
    investigador
    investigadora
    investigadoras
    investigadores
    isciii
    jueces
    juez
    junta
    jurisprudencia
    juzgado
    la vanguardia
    laboratorio
    laboratorios
    lancet
    legislación
    legisladores
    ley
    leyes
    libro
    libros
    liga
    literatura
    manual
    manuales
    mayo clinic
    medios
    memorando
    memoria
    meta-análisis
    metaanálisis
    metaanálisis de
    metanálisis
    ministerio
    ministerio de sanidad
    ministerios
    minsa
    minsal
    monografía
    museo
    médicas
    médicos
    naciones unidas
    neurólogos
    nice
    norma
    normativa
    nota de prensa
    noticia
    nutricionistas
    observatorio
    oficina
    oms
    oncólogos
    ong
    onu
    operador
    opsanzaamiento
    organismo
    organismo internacional
    organismos
    organizaciones
    organización
    organización mundial
    pacto
    panel
    paper
    parlamento
    patronal
    país
    pediatras
    periódico
    periódicos
    plataforma
    policía
    ponencia
    portal
    posicionamiento
    prensa
    preámbulo
    procedimiento
    profesionales
    prospecto
    protocolo
    psicólogos
    psiquiatras
    publicaciones
    publicación
    página
    párrafo
    rae
    real academia
    real decreto
    recomendaciones
    redacción
    registro
    reglamento
    reglamentos
    reportaje
    resolución
    reuters
    revisiones
    revisión
    revisión sistemática
    revista
    revistas
    sanidad
    sección
    seguridad social
    seguro social
    semanario
    senado
    sentencia
    servicio
    servicio de salud
    servicios
    sindicato
    sindicatos
    sitio
    sitio web
    sociedad
    sociedad científica
    sociedad española
    sociedades científicas
    suprema corte
    supremo
    tesis
    textos
    trabajo
    trabajos
    tratado
    tratado de
    tribunal
    tribunal constitucional
    tribunal supremo
    tribunales
    ue
    unesco
    unicef
    unidad
    universidad
    universidades
    unión
    unión europea
    urólogos
    vademécum
    virólogos
    web
    wikipedia
  `,
  experts: `
    abogada
    abogada general
    abogado
    académica
    académico
    activista
    acupuntor
    alcalde
    alcaldesa
    alergóloga
    alergólogo
    analista
    anestesista
    anestesióloga
    anestesiólogo
    antropóloga
    antropólogo
    autor de
    autor principal
    autora de
    autora principal
    bacterióloga
    bioquímica
    bioquímico
    bióloga
    biólogo
    canciller
    cardióloga
    cardiólogo
    catedrática
    catedrático
    catedráticos
    ceo
    científica
    científico
    científico del
    cirujana
    cirujano
    co-autor
    coautor
    coautora
    cofundador
    cofundadora
    comisaria
    comisario
    concejal
    concejala
    consejera
    consejero
    consultor
    consultora
    coordinador
    coordinadora
    criminólogo
    decana
    decano
    delegada
    delegado
    dentista
    dermatóloga
    dermatólogo
    dietista
    dietista-nutricionista
    diputada
    diputado
    directivo
    director
    director general
    director médico
    directora
    directora general
    directora médica
    divulgador
    divulgadora
    docente
    doctor
    doctora
    doctoranda
    doctorando
    doctores
    don
    doña
    dr
    dra
    dres
    economista
    economista jefe
    editor
    editora
    editorialista
    embajador
    endocrina
    endocrino
    endocrinóloga
    endocrinólogo
    enfermera
    enfermero
    epidemióloga
    epidemiólogo
    ergoterapeuta
    escritor
    escritora
    especialista
    experta
    experto
    farmacéutica
    farmacéutico
    farmacóloga
    farmacólogo
    filóloga
    filólogo
    filósofa
    filósofo
    fiscal
    fisioterapeuta
    fisióloga
    fisiólogo
    forense
    fundador
    fundadora
    gastroenteróloga
    gastroenterólogo
    genetista
    gerente
    geriatra
    ginecóloga
    ginecólogo
    gobernador
    gobernadora
    hematóloga
    hematólogo
    hepatóloga
    hepatólogo
    historiador
    historiadora
    infectóloga
    infectólogo
    ingeniera
    ingeniero
    inmunóloga
    inmunólogo
    inspector
    inspectora
    intensivista
    internista
    investigador
    investigador principal
    investigadora
    investigadora principal
    jefa
    jefa de servicio
    jefe
    jefe de servicio
    juez
    jueza
    jurista
    letrada
    letrado
    lic
    licenciada
    licenciado
    logopeda
    magistrada
    magistrado
    matrona
    microbióloga
    microbiólogo
    miembro del comité
    ministra
    ministra de sanidad
    ministro
    ministro de sanidad
    mánager
    médica
    médica de familia
    médico
    médico de cabecera
    médico de familia
    médico internista
    naturópata
    nefróloga
    nefrólogo
    neonatóloga
    neonatólogo
    neumóloga
    neumólogo
    neurobióloga
    neurobiólogo
    neurocientífica
    neurocientífico
    neurocirujana
    neurocirujano
    neuropsicóloga
    neuropsicólogo
    neuróloga
    neurólogo
    nutricionista
    obstetra
    odontóloga
    odontólogo
    oftalmóloga
    oftalmólogo
    ombudsman
    oncóloga
    oncólogo
    ortopedista
    osteópata
    otorrino
    otorrinolaringóloga
    otorrinolaringólogo
    patóloga
    patólogo
    pedagoga
    pedagogo
    pediatra
    periodista
    periodista de
    podóloga
    podólogo
    portavoz
    premio nobel
    presidenta
    presidenta de
    presidente
    presidente de
    primer autor
    primer ministro
    primera autora
    primera ministra
    procurador
    prof
    profa
    profesor
    profesor de
    profesor titular
    profesora
    profesora de
    profesora titular
    psicoanalista
    psicoterapeuta
    psicóloga
    psicólogo
    psiquiatra
    químico
    radióloga
    radiólogo
    rector
    rectora
    redactor
    redactor jefe
    redactora
    reportera
    reportero
    representante
    responsable
    responsable de
    reumatóloga
    reumatólogo
    secretaria
    secretaria general
    secretario
    secretario general
    senador
    senadora
    sexóloga
    sexólogo
    socióloga
    sociólogo
    somnólogo
    sr
    sra
    subdirector
    subdirectora
    superintendente
    terapeuta
    terapeuta ocupacional
    toxicóloga
    toxicólogo
    traumatóloga
    traumatólogo
    uróloga
    urólogo
    veterinaria
    veterinario
    vicepresidenta
    vicepresidente
    viróloga
    virólogo
  `,
  pronouns: `
    aquel
    aquella
    ella
    ellas
    ellos
    esta última
    este último
    estos últimos
    él
  `,
  anyone: `
    adultos
    alguien
    alguna
    algunas
    alguno
    algunos
    amigos
    cada uno
    chicas
    chicos
    colegas
    compañeros
    críticos
    cualquiera
    demás
    escépticos
    familias
    gente
    hijos
    hombres
    influencers
    la gente
    la mayoría
    mayoría
    muchas
    muchas personas
    muchos
    mujeres
    nadie
    niñas
    niños
    nosotras
    nosotros
    opinión pública
    padres
    personas
    se
    todas
    todo el mundo
    todos
    tú
    uno
    usted
    ustedes
    vecinos
    vos
    yo
  `,
  laypeople: `
    abuela
    abuelo
    afectada
    afectado
    afectados
    amiga
    amigas
    amigo
    amigos
    anónima
    anónimo
    beneficiaria
    beneficiario
    clienta
    clientas
    cliente
    clientes
    comentarista
    compañera
    compañero
    consumidor
    consumidora
    consumidores
    cuidador
    cuidadora
    cuidadores
    cuñada
    cuñado
    encuestada
    encuestado
    encuestados
    enferma
    enfermo
    enfermos
    esposa
    esposo
    exfumador
    exfumadora
    expaciente
    familiar del paciente
    forera
    forero
    foro
    foros
    hermana
    hermano
    hija
    hijo
    internauta
    internautas
    lector
    lectora
    lectoras
    lectores
    madre
    mamá
    marido
    miembro
    mujer embarazada
    nieta
    nieto
    novia
    novio
    opiniones de clientes
    oyente
    paciente
    pacientes
    padre
    papá
    pareja
    participante
    participantes
    reseña
    reseñas
    residente
    seguidor
    seguidora
    sobreviviente
    sobrevivientes
    sobrina
    sobrino
    superviviente
    supervivientes
    suscriptor
    suscriptora
    testimonio
    testimonios
    tía
    tío
    usuaria
    usuarias
    usuario
    usuarios
    vecina
    vecino
    voluntaria
    voluntario
    voluntarios
    víctima
    víctimas
  `,
  firstPerson: `
    conmigo
    me
    mi
    mis
    mí
    mía
    mías
    mío
    míos
    yo
  `,
  secondPerson: `
    contigo
    os
    te
    ti
    tu
    tus
    tuya
    tuyas
    tuyo
    tuyos
    tú
    ud
    uds
    usted
    ustedes
    vos
    vosotras
    vosotros
    vuestra
    vuestras
    vuestro
    vuestros
  `,
  naming: `
    abreviado
    abreviado como
    abreviatura
    acrónimo
    acuñado
    alias
    apodada
    apodado
    apodo
    así llamado
    bajo el nombre de
    bautizada
    bautizada como
    bautizado
    bautizado como
    calificativo de
    catalogado como
    categoría de
    clasificada como
    clasificado como
    coloquialmente
    concepto
    concepto de
    conocida como
    conocidas como
    conocido como
    conocidos como
    considerada
    considerada como
    considerado
    considerado como
    definida como
    definido como
    denomina
    denominada
    denominadas
    denominado
    denominados
    denominamos
    denominan
    descrita como
    descrito como
    designa
    designado como
    el llamado
    el mal llamado
    en el sentido de
    especie de
    etiqueta
    etiquetada como
    etiquetado como
    expresiones
    expresión
    forma de
    formas de
    hace referencia a
    idea de
    jerga
    la llamada
    las llamadas
    llama
    llamada
    llamadas
    llamado
    llamados
    llamamos
    llaman
    los llamados
    mal llamada
    mal llamado
    mote
    noción de
    nombre
    nombre de
    nombres
    palabra
    palabra clave
    palabras
    por llamarlo así
    presunta
    presunto
    que llamamos
    quiere decir
    rebautizado
    referido como
    se conoce como
    se define como
    se denomina
    se denominan
    se le llama
    se les llama
    se llama
    se llaman
    se refiere a
    se traduce como
    sentido de
    seudónimo
    siglas
    significa
    significa que
    significado
    significan
    sinónimo de
    sobrenombre
    supuesta
    supuestas
    supuesto
    supuestos
    también conocida como
    también conocido como
    también llamada
    también llamado
    tipo de
    tipos de
    traducido como
    término
    términos
    un tipo de
    una especie de
    vocablo
  `,
  works: `
    apartado
    artículo
    artículos
    bajo el título
    banner
    blog
    boletín
    botón
    campo
    canción
    capítulo
    capítulo titulado
    cartel
    casilla
    charla
    clic
    columna
    con el título
    cuaderno
    cuento
    curso
    disponible en
    documental
    documentales
    encabezado
    enlace
    ensayo
    entrada
    episodio
    episodio titulado
    estudio titulado
    exposición
    ficha
    film
    folleto
    folletos
    formulario
    formularios
    guía
    hacer clic en
    haga clic en
    haz clic en
    hoja
    informe titulado
    lea más
    lea también
    lee también
    leer más
    libro
    libros
    lleva por título
    manual
    menú
    monografía
    novela
    obra
    opción
    panfleto
    película
    película titulada
    pestaña
    podcast
    poema
    ponencia
    portada
    presentación
    publicada en
    publicado en
    pulsa
    pulse
    pulse en
    póster
    recuadro
    reportaje
    rúbrica
    sección
    selecciona
    seleccione
    seminario
    serie
    simposio
    subtitulado
    subtítulo
    taller
    tarjeta
    tebeo
    tesis
    titula
    titulada
    tituladas
    titulado
    titulados
    titular
    titulares
    tomo
    trabajo titulado
    tutorial
    título
    vea
    ver
    ver más
    ver también
    video
    volumen
    véase
    véase también
    vídeo
    webinar
    álbum
  `,
  imagining: `
    adagio
    afirmaciones positivas
    afirmación positiva
    anécdota
    aquello de
    broma
    bulo
    bulos
    buscar en google
    búsqueda
    caso hipotético
    chiste
    ciencia ficción
    cliché
    comentarios como
    como
    como dice el refrán
    como dicen
    como por ejemplo
    como se dice
    como si
    consigna
    conversación
    convicción
    creencia
    creencia de que
    creencias
    decirse
    decirte
    dicho
    dichos
    dile
    dirás
    dite
    diálogo
    dígase
    ejemplo
    ejemplos
    ejemplos de frases
    en lugar de
    en vez de
    equivale a
    es como
    escenario
    escuchamos
    escuchas
    eslogan
    eslóganes
    estereotipo
    estereotipos
    excusa
    excusas
    expresiones como
    falacia
    falsa creencia
    falsas creencias
    filosofía
    frase como
    frases como
    frases del tipo
    frases típicas
    google
    guion
    guiones
    guión
    hashtag
    háblate
    idea
    idea de que
    idea errónea
    idea falsa
    ideas erróneas
    imagina
    imaginar
    imagine
    imaginemos
    imagínate
    imagínese
    impresión de que
    lema
    leyenda
    leyenda urbana
    mantra
    mantras
    meme
    mensajes como
    mentalidad
    mito
    mitos
    modelo de carta
    máxima
    noción de que
    oye
    oyen
    oyes
    oímos
    oír
    oír decir
    p ej
    parece decir
    pensamiento
    pensamientos
    pensar
    piensa
    piensan
    piensas
    piense
    pienso
    plantilla
    por ej
    por ejemplo
    pregunta
    pregunta a
    preguntar
    preguntarle a
    preguntarse
    preguntarte
    preguntas
    preguntas como
    pregunte
    pregunte a
    pregunte a su
    pregúntale a
    pregúntate
    pregúntese
    prejuicio
    prejuicios
    pretexto
    prompt
    proverbio
    publicidad
    refranes
    refrán
    regla de oro
    repite
    repítete
    respuesta
    respuestas como
    rumor
    sabiduría popular
    se dice
    sensación de que
    sentimiento de que
    sentir que
    sería como
    siente que
    slogan
    suponer que
    suponga que
    supongamos
    supón que
    tal como
    tales como
    tales frases
    tipo de frases
    tópico
    tópicos
    viejo dicho
    voz interior
  `,
  modals: `
    a
    acaso
    debe
    deben
    debería
    debería de
    deberían
    deberías
    debes
    dejes
    habría
    hay que
    hubiera
    imagina
    imagine
    intente
    jamás
    no
    nunca
    ojalá
    para
    podemos
    podrá
    podrán
    podría
    podríamos
    podrían
    podrías
    por favor
    pueda
    puedan
    puedas
    puede
    pueden
    puedes
    puedo
    quizá
    quizás
    sería
    serían
    si
    supongamos
    tal vez
    tiene que
    tienen que
    tienes que
    trate de
    va a
    vamos a
    van a
    vas a
  `,
  negations: `
    a diferencia de
    antes que
    deja de
    dejar de
    en contra de
    en contraposición a
    en contraste con
    en lugar de
    en oposición a
    en vez de
    frente a
    jamás
    lejos de
    lejos de ser
    mejor que
    menos que
    más que
    nada de
    ni
    ni siquiera
    ninguna
    ninguno
    ningún
    no
    no es
    no simplemente
    no solamente
    no solo
    no tanto
    no únicamente
    nunca
    sino
    tampoco
    versus
    y no
    ya no
  `,
  finite: `
    actuaba
    actuaban
    actuaron
    actuó
    actúa
    actúan
    afecta
    afectaba
    afectaban
    afectan
    afectaron
    afectó
    agrava
    agravaba
    agravaban
    agravan
    agravaron
    agravó
    alivia
    aliviaba
    aliviaban
    alivian
    aliviaron
    alivió
    altera
    alteraba
    alteraban
    alteran
    alteraron
    alteró
    ama
    amaba
    amaban
    aman
    amaron
    amó
    aparece
    aparecen
    apareció
    aumenta
    aumentaba
    aumentaban
    aumentan
    aumentaron
    aumentó
    ayuda
    ayudaba
    ayudaban
    ayudan
    ayudaron
    ayudó
    bloquea
    bloqueaba
    bloqueaban
    bloquean
    bloquearon
    bloqueó
    cabe
    cambia
    cambiaba
    cambiaban
    cambian
    cambiaron
    cambió
    causa
    causaba
    causaban
    causan
    causaron
    causó
    come
    comen
    comenzaba
    comenzaban
    comenzaron
    comenzó
    comienza
    comienzan
    comió
    conoce
    conocen
    consiste
    consisten
    constituye
    constituyen
    contenía
    contiene
    contienen
    contribuye
    contribuyen
    contribuyó
    controla
    controlaba
    controlaban
    controlan
    controlaron
    controló
    conviene
    convierte
    convierten
    corre
    costaba
    costaban
    costaron
    costó
    crece
    crecen
    creció
    cree
    creen
    creo
    creía
    cuesta
    cuestan
    cuida
    cuidaba
    cuidaban
    cuidan
    cuidaron
    cuidó
    cura
    curaba
    curaban
    curan
    curaron
    curó
    da
    daba
    dan
    daña
    dañaba
    dañaban
    dañan
    dañaron
    dañó
    debe
    debemos
    deben
    debería
    deberían
    deberías
    debes
    debió
    debo
    debía
    debían
    decimos
    dejo
    depende
    dependen
    desaparece
    desaparecen
    desarrolla
    desarrollaba
    desarrollaban
    desarrollan
    desarrollaron
    desarrolló
    dice
    dieron
    dio
    disfruta
    disfrutaba
    disfrutaban
    disfrutan
    disfrutaron
    disfrutó
    disminuye
    disminuyen
    disminuyó
    doy
    duele
    duelen
    duerme
    duermen
    durmió
    eleva
    elevaba
    elevaban
    elevan
    elevaron
    elevó
    elimina
    eliminaba
    eliminaban
    eliminan
    eliminaron
    eliminó
    empeora
    empeoraba
    empeoraban
    empeoran
    empeoraron
    empeoró
    empezaba
    empezaban
    empezaron
    empezó
    empieza
    empiezan
    encontraba
    encontraban
    encontraron
    encontró
    encuentra
    encuentran
    era
    eran
    eres
    es
    es que
    espera
    esperaba
    esperaban
    esperan
    esperaron
    esperó
    estaba
    estaban
    estabas
    estamos
    estoy
    estuve
    estuvieron
    estuvo
    está
    están
    estás
    esté
    estén
    evita
    evitaba
    evitaban
    evitan
    evitaron
    evitó
    exige
    exigen
    existe
    existen
    existía
    existían
    falta
    faltaba
    faltaban
    faltan
    faltaron
    faltó
    favorece
    favorecen
    fue
    fuera
    fueron
    fuese
    fui
    fuimos
    funciona
    funcionaba
    funcionaban
    funcionan
    funcionaron
    funcionó
    genera
    generaba
    generaban
    generan
    generaron
    generó
    gusta
    gustaba
    gustaban
    gustan
    gustaron
    gustó
    ha
    habla
    hablaba
    hablaban
    hablan
    hablaron
    habló
    habrá
    habría
    habrían
    había
    habían
    hace
    hacen
    hacía
    hacían
    haga
    hagan
    hago
    han
    hará
    haría
    has
    hay
    haya
    hayan
    he
    hemos
    hicieron
    hiciste
    hizo
    hubiera
    hubo
    iba
    iban
    impide
    impiden
    importa
    importaba
    importaban
    importan
    importaron
    importó
    incluye
    incluyen
    intenta
    intentaba
    intentaban
    intentan
    intentaron
    intentó
    interviene
    llama
    llamaba
    llamaban
    llaman
    llamaron
    llamó
    llega
    llegaba
    llegaban
    llegan
    llegaron
    llegó
    lleva
    llevaba
    llevaban
    llevan
    llevaron
    llevó
    logra
    lograba
    lograban
    logran
    lograron
    logró
    mantiene
    mantienen
    mantuvo
    mata
    mataba
    mataban
    matan
    mataron
    mató
    mejora
    mejoraba
    mejoraban
    mejoran
    mejoraron
    mejoró
    merece
    merecen
    merecía
    mostraba
    mostraban
    mostraron
    mostró
    muere
    mueren
    muestra
    muestran
    murieron
    murió
    necesita
    necesitaba
    necesitaban
    necesitan
    necesitaron
    necesitó
    ocasiona
    ocasionaba
    ocasionaban
    ocasionan
    ocasionaron
    ocasionó
    ocurre
    ocurren
    ocurrió
    ocurría
    odia
    odiaba
    odiaban
    odian
    odiaron
    odió
    ofrece
    ofrecen
    padece
    padecen
    padecía
    parece
    parecen
    pareció
    parecía
    pasa
    pasaba
    pasaban
    pasan
    pasaron
    pasó
    pensaba
    pensaban
    pensaron
    pensó
    perdió
    permanece
    permanecen
    permite
    permiten
    permitió
    pertenece
    pide
    piensa
    piensan
    pierde
    pierden
    podemos
    podrá
    podrán
    podría
    podrían
    podrías
    podía
    podían
    pone
    ponen
    posee
    poseen
    prefiere
    presenta
    presentaba
    presentaban
    presentan
    presentaron
    presentó
    previene
    previenen
    produce
    producen
    produjeron
    produjo
    protege
    protegen
    provoca
    provocaba
    provocaban
    provocan
    provocaron
    provocó
    pudieron
    pudo
    pueda
    puedan
    puedas
    puede
    pueden
    puedes
    puedo
    queda
    quedaba
    quedaban
    quedan
    quedaron
    quedó
    quería
    quiere
    quieren
    quiero
    quiso
    recibe
    reciben
    recibió
    reconoce
    reduce
    reducen
    redujeron
    redujo
    representa
    representaba
    representaban
    representan
    representaron
    representó
    requiere
    requieren
    responde
    responden
    resulta
    resultaba
    resultaban
    resultan
    resultaron
    resultó
    rompe
    sabe
    sabemos
    saben
    sabía
    sale
    salen
    salió
    sea
    sean
    seas
    seguía
    sentí
    sentía
    será
    serán
    sería
    serían
    sido
    siente
    sienten
    siento
    sigo
    sigue
    siguen
    siguió
    sirve
    sirven
    somos
    son
    soy
    sube
    subió
    sucede
    sucedió
    sufre
    sufren
    sufrió
    sufría
    supone
    suponen
    surge
    surgen
    sé
    tarda
    tardaba
    tardaban
    tardan
    tardaron
    tardó
    tendrá
    tendrán
    tendría
    tenemos
    tenga
    tengan
    tengo
    tenía
    tenían
    tiene
    tienen
    tienes
    toma
    tomaba
    tomaban
    toman
    tomaron
    tomó
    trabaja
    trabajaba
    trabajaban
    trabajan
    trabajaron
    trabajó
    trae
    trata
    trataba
    trataban
    tratan
    trataron
    trató
    tuve
    tuvieron
    tuvo
    usa
    usaba
    usaban
    usan
    usaron
    usó
    va
    vale
    valen
    vamos
    van
    variaba
    variaban
    variaron
    varió
    varía
    varían
    vas
    ve
    vemos
    ven
    veo
    viene
    vienen
    vieron
    vino
    vio
    vive
    viven
    vivió
    vivía
    volvió
    voy
    vuelve
    vuelven
  `,
  articles: `
    al
    alguna
    algún
    aquel
    aquella
    cada
    del
    dicha
    dicho
    el
    esa
    esas
    ese
    esos
    esta
    estas
    este
    estos
    la
    las
    los
    ninguna
    ningún
    otra
    otro
    tal
    toda
    todo
    un
    una
    unas
    unos
  `,
  indefinite: `
    alguna
    algún
    cada
    cualquier
    toda
    todo
    un
    una
  `,
  smallWords: `
    al
    como
    con
    de
    del
    el
    en
    entre
    esta
    estas
    este
    estos
    la
    las
    lo
    los
    menos
    más
    nuestra
    nuestro
    o
    para
    por
    sin
    sobre
    su
    sus
    tu
    un
    una
    y
  `,
  notices: `
    a destacar
    aclaración
    actualización
    actualizado
    advertencia
    advertencia médica
    atención
    aviso
    aviso importante
    aviso legal
    aviso médico
    bibliografía
    conclusiones clave
    conclusión
    consejo
    consejo profesional
    consejo práctico
    consejo rápido
    consejos
    curiosidad
    dato
    dato clave
    dato curioso
    datos clave
    de un vistazo
    definición
    descargo
    descargo de responsabilidad
    descargo médico
    ejemplo
    ejemplos
    emergencia
    en breve
    en conclusión
    en pocas palabras
    en resumen
    en síntesis
    exención de responsabilidad
    faq
    fecha de actualización
    fuente
    fuentes
    idea clave
    ideas clave
    importante
    importante recordar
    información
    información importante
    lea también
    lectura recomendada
    lecturas recomendadas
    leer también
    lo esencial
    lo más importante
    mensaje clave
    mensajes clave
    más información
    nb
    no olvides
    nota
    nota al margen
    nota de la redacción
    nota del editor
    nota importante
    notas
    ojo
    para recordar
    para saber más
    peligro
    pista
    precaución
    preguntas frecuentes
    publicado
    punto clave
    puntos clave
    recomendación
    recordatorio
    recuerda
    recuerde
    referencia
    referencias
    resumen
    resumen rápido
    resumiendo
    sabía que
    sabías que
    sugerencia
    sugerencias
    síntesis
    tip
    tips
    tl;dr
    tldr
    truco
    trucos
    urgencia
    ver también
    véase también
    última actualización
  `,
}
