import type { Lexicon } from './lexicon.ts'

export const spanish: Lexicon = {
  saying: `
    aclara
    aclaran
    aclaró
    acusa
    acusó
    admite
    admiten
    admitió
    advierte
    advierten
    advirtieron
    advirtió
    afirma
    afirmaba
    afirman
    afirmaron
    afirmó
    agrega
    agregó
    alega
    alegan
    alegó
    alerta
    alertó
    anotó
    anuncia
    anunciaron
    anunció
    apostilló
    apunta
    apuntan
    apuntó
    argumenta
    argumentan
    argumentó
    asegura
    aseguran
    asegurando
    aseguró
    asevera
    aseveran
    aseveró
    avisó
    añade
    añaden
    añadió
    celebró
    certifica
    cita
    citó
    comenta
    comentó
    comunica
    comunicó
    concluye
    concluyen
    concluyeron
    concluyó
    concluía
    confesó
    confiesa
    confirma
    confirmaron
    confirmó
    consideró
    constata
    constató
    contesta
    contestó
    contó
    corroboró
    cree
    creen
    critica
    criticó
    cuenta
    cuentan
    cuestionó
    declara
    declararon
    declaró
    decía
    defendió
    defiende
    defienden
    demostró
    demuestra
    demuestran
    denuncia
    denuncian
    denunció
    destaca
    destacaba
    destacan
    destacaron
    destacó
    detalla
    detallan
    detalló
    determinó
    dice
    dicen
    dictamina
    dictaminó
    dijeron
    dijo
    dispone
    ejemplificó
    encontraron
    encontró
    enfatiza
    enfatizan
    enfatizó
    enunció
    escribe
    escribieron
    escribió
    escribía
    especifica
    especifican
    especificó
    establece
    establecen
    estableció
    estima
    estiman
    estimó
    evidencia
    evidenció
    exclamó
    exhorta
    exhortó
    exige
    exigen
    exigió
    explica
    explican
    explicaron
    explicó
    expone
    exponen
    expresa
    expresan
    expresó
    expuso
    finalizó
    formuló
    garantiza
    hace hincapié
    hallaron
    halló
    hipotetizó
    hizo hincapié
    indica
    indican
    indicaron
    indicó
    informa
    informan
    informaron
    informó
    insiste
    insisten
    insistió
    insta
    instan
    instó
    interpretó
    juró
    lamenta
    lamentan
    lamentó
    manifestaron
    manifestó
    manifiesta
    mantiene
    mantuvo
    menciona
    mencionan
    mencionó
    muestra
    muestran
    narra
    narró
    negó
    niega
    notificó
    objetó
    observaron
    observó
    opina
    opinan
    opinó
    ordena
    ordenó
    permite
    plantea
    plantean
    planteó
    precisa
    precisan
    precisó
    predijo
    pregunta
    preguntó
    presumió
    previene
    proclama
    proclamó
    prohíbe
    promete
    prometió
    pronosticó
    propone
    proponen
    propuso
    publica
    publicó
    puntualiza
    puntualizó
    razonó
    reafirma
    reafirmó
    recalca
    recalcan
    recalcó
    recoge
    recogió
    recomendó
    recomienda
    recomiendan
    reconoce
    reconoció
    recordaron
    recordó
    recuerda
    recuerdan
    refiere
    refieren
    refirió
    reitera
    reiteran
    reiteró
    relata
    relatan
    relató
    remarca
    remarcó
    repite
    repitió
    reporta
    reportaron
    reportó
    resalta
    resaltan
    resaltó
    responde
    respondieron
    respondió
    resume
    resumen
    resumieron
    resumió
    revela
    revelan
    revelaron
    reveló
    reza
    sentenció
    señala
    señalaba
    señalan
    señalaron
    señaló
    sostiene
    sostienen
    sostuvieron
    sostuvo
    subraya
    subrayan
    subrayaron
    subrayó
    sugiere
    sugieren
    sugirieron
    sugirió
    supone
    teoriza
    testificó
    tuiteó
    valoró
    vaticinó
  `,
  describing: `
    acusa
    acusan
    acusó
    califica
    califican
    calificaron
    calificó
    caracteriza
    caracterizó
    clasifica
    clasificó
    compara
    comparó
    condena
    condenó
    considera
    considera que
    consideran
    critica
    criticaron
    criticó
    define
    definen
    definió
    definía
    denomina
    denuncia
    denunció
    describe
    describen
    describieron
    describió
    describía
    elogia
    elogió
    habla de
    hablan de
    hablaron de
    habló de
    llama
    llaman
    llamó
    menciona
    presenta como
    reconoce
    reconoció
    retrata
    retrató
    se refiere
    tacha
    tachó
    tilda
    tildó
  `,
  according: `
    a decir de
    a juicio de
    a tenor de
    cita textual
    citado por
    citando
    como afirma
    como dice
    como dijo
    como escribe
    como escribió
    como explica
    como indica
    como recoge
    como señala
    conforme a
    de acuerdo con
    en boca de
    en opinión de
    en palabras de
    en virtud de
    extraído de
    para citar
    por palabras de
    según
    según consta en
    tal como
    tal como escribe
    tal y como
    tomado de
  `,
  statements: `
    advertencia
    afirmaciones
    afirmación
    argumento
    aviso
    cita
    comentario
    comunicado
    conclusiones
    conclusión
    constatación
    declaraciones
    declaración
    definición
    dictamen
    extracto
    fragmento
    frase
    frases siguientes
    hallazgo
    hallazgos
    hipótesis
    mensaje
    nota
    objetivo
    observación
    opinión
    palabras
    pasaje
    posición
    postura
    principio
    párrafo
    recomendaciones
    recomendación
    respuesta
    resultado
    resumen
    sentencia
    tesis
    texto
  `,
  conjunctions: `
    cómo
    por qué
    que
    si
  `,
  joining: `
    así que
    aunque
    como
    cuando
    e
    entonces
    mientras
    o
    pero
    porque
    pues
    quien
    si
    y
  `,
  pointing: `
    a continuación
    así
    como sigue
    en estos términos
    esto
    lo
    siguiente
    siguientes
  `,
  sources: `
    academia
    administración
    aemps
    agencia
    artículo
    asociación
    autor
    autora
    autores
    autoridad
    autoridades
    blog
    capítulo
    carta
    cdc
    cie
    científica
    científico
    científicos
    clínica
    cochrane
    colegio
    colegio de médicos
    comisión
    comisión europea
    comité
    compañía
    comunicado
    congreso
    consejería
    consejo
    consenso
    constitución
    convenio
    corte
    código
    decreto
    diario
    diccionario
    directiva
    documento
    documentos
    dsm
    editorial
    efsa
    ema
    empresa
    encuesta
    ensayo
    ensayos
    equipo
    especialistas
    estatuto
    estudio
    estudios
    etiqueta
    evidencia
    expertos
    fabricante
    fda
    federación
    ficha técnica
    folleto
    fundación
    gobierno
    grupo
    grupo de trabajo
    guía
    guías
    hospital
    informe
    informe oficial
    instituto
    investigador
    investigadora
    investigadores
    juzgado
    laboratorio
    laboratorios
    legislación
    ley
    libro
    literatura
    manual
    meta-análisis
    metaanálisis
    metanálisis
    ministerio
    ministerio de sanidad
    médicos
    nice
    norma
    normativa
    nota de prensa
    oms
    organismo
    organismos
    organización
    panel
    parlamento
    país
    periódico
    portal
    prensa
    profesionales
    prospecto
    protocolo
    publicaciones
    publicación
    página
    rae
    reglamento
    revisión
    revista
    sanidad
    senado
    sitio
    sitio web
    sociedad
    tesis
    tratado
    tribunal
    unicef
    universidad
    unión europea
    web
    wikipedia
  `,
  experts: `
    abogada
    abogado
    alcalde
    alcaldesa
    antropólogo
    autor principal
    autora principal
    bioquímico
    bióloga
    biólogo
    cardióloga
    cardiólogo
    catedrática
    catedrático
    científica
    científico
    cirujano
    coautor
    coautora
    consejera
    consejero
    coordinador
    coordinadora
    dentista
    dermatóloga
    dermatólogo
    dietista
    dietista-nutricionista
    diputada
    diputado
    director
    directora
    doctor
    doctora
    doctores
    dr
    dra
    dres
    economista
    editor
    editora
    endocrino
    endocrinóloga
    endocrinólogo
    enfermera
    enfermero
    epidemióloga
    epidemiólogo
    escritor
    escritora
    especialista
    experta
    experto
    farmacéutica
    farmacéutico
    filósofo
    fisioterapeuta
    fundador
    fundadora
    gastroenterólogo
    genetista
    gerente
    ginecóloga
    ginecólogo
    historiador
    historiadora
    inmunóloga
    inmunólogo
    investigador
    investigador principal
    investigadora
    jefa
    jefe
    juez
    jueza
    matrona
    microbiólogo
    ministra
    ministro
    médica
    médico
    nefrólogo
    neumólogo
    neuróloga
    neurólogo
    nutricionista
    odontólogo
    oncóloga
    oncólogo
    osteópata
    pediatra
    periodista
    portavoz
    presidenta
    presidente
    prof
    profesor
    profesora
    psicoterapeuta
    psicóloga
    psicólogo
    psiquiatra
    químico
    responsable
    reumatólogo
    secretaria
    secretario
    senador
    senadora
    sexóloga
    sexólogo
    socióloga
    sociólogo
    sr
    sra
    terapeuta
    toxicólogo
    urólogo
    veterinario
    viróloga
    virólogo
  `,
  pronouns: `
    ella
    ellas
    ellos
    él
  `,
  anyone: `
    alguien
    algunos
    gente
    hombres
    muchos
    mujeres
    nadie
    nosotros
    padres
    personas
    se
    todos
    tú
    uno
    usted
    ustedes
    yo
  `,
  laypeople: `
    amiga
    amigo
    cliente
    clientes
    foro
    lector
    lectora
    madre
    paciente
    pacientes
    padre
    testimonio
    testimonios
    usuaria
    usuario
    usuarios
  `,
  firstPerson: `
    conmigo
    me
    mi
    mis
    mí
    yo
  `,
  secondPerson: `
    te
    ti
    tu
    tus
    tú
    usted
    ustedes
    vosotros
  `,
  naming: `
    apodado
    así llamado
    bajo el nombre de
    clasificado como
    concepto de
    conocida como
    conocido como
    considerado
    denominada
    denominadas
    denominado
    denominados
    expresión
    llamada
    llamadas
    llamado
    llamados
    noción de
    palabra
    palabras
    se refiere a
    significa
    supuesta
    supuesto
    tipo de
    término
    términos
  `,
  works: `
    artículo
    blog
    botón
    canción
    capítulo
    documental
    episodio
    folleto
    formulario
    guía
    haga clic en
    libro
    película
    pestaña
    podcast
    sección
    serie
    titulada
    titulado
    título
    ver
    video
    véase
    vídeo
  `,
  imagining: `
    como
    creencia
    dicho
    ejemplo
    en lugar de
    en vez de
    eslogan
    frases como
    idea de que
    imagina
    imaginar
    imagine
    lema
    mito
    mitos
    oír
    pensamientos
    pensar
    piense
    por ejemplo
    pregunta
    preguntar
    preguntarse
    preguntas
    pregunte
    refrán
    respuesta
    tal como
    tales como
  `,
  modals: `
    a
    debería
    no
    para
    podría
    podrían
    puede
    pueden
    si
  `,
  negations: `
    a diferencia de
    en lugar de
    en vez de
    menos que
    más que
    no
    no solo
    nunca
    sino
  `,
  finite: `
    afecta
    aumenta
    ayuda
    ayudan
    causa
    causan
    contiene
    contribuye
    debe
    deben
    debería
    dio
    encontró
    era
    eran
    es
    estaba
    estoy
    está
    están
    existe
    existen
    fue
    fueron
    ha
    había
    hace
    hacen
    han
    hay
    he
    hemos
    mejora
    mejoran
    mostraron
    mostró
    muestra
    muestran
    parece
    permite
    permiten
    podría
    podrían
    produjeron
    produjo
    provoca
    puede
    pueden
    reduce
    reducen
    representa
    requiere
    sea
    sean
    será
    sigue
    siguen
    son
    soy
    tiene
    tienen
    tuvieron
    tuvo
    va
    van
  `,
  articles: `
    al
    del
    el
    esa
    ese
    esta
    este
    la
    las
    los
    ningún
    un
    una
  `,
  indefinite: `
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
    actualización
    advertencia
    atención
    aviso
    consejo
    consejos
    definición
    descargo de responsabilidad
    ejemplo
    en resumen
    fuente
    fuentes
    importante
    información
    nota
    recuerda
    recuerde
    resumen
    sabías que
  `,
}
