import type { Lexicon } from './lexicon.ts'

export const portuguese: Lexicon = {
  saying: `
    aconselha
    aconselham
    aconselhando
    aconselharam
    aconselhava
    aconselhavam
    aconselhou
    acredita
    acreditam
    acreditava
    acrescenta
    acrescentam
    acrescentando
    acrescentaram
    acrescentava
    acrescentavam
    acrescentou
    adianta
    adiantam
    adiantando
    adiantaram
    adiantava
    adiantavam
    adiantou
    admite
    admitem
    admitia
    admitiram
    admitiu
    aduz
    adverte
    advertem
    advertia
    advertiram
    advertiu
    afirma
    afirma ela
    afirma ele
    afirmam
    afirmando
    afirmaram
    afirmava
    afirmavam
    afirmou
    alega
    alegam
    alegando
    alegaram
    alegava
    alegavam
    alegou
    alerta
    alertam
    alertando
    alertaram
    alertava
    alertavam
    alertou
    analisa
    analisam
    analisando
    analisaram
    analisava
    analisavam
    analisou
    anota
    anotam
    anotando
    anotaram
    anotava
    anotavam
    anotou
    anuncia
    anunciam
    anunciando
    anunciaram
    anunciava
    anunciavam
    anunciou
    apela
    apelam
    apelando
    apelaram
    apelava
    apelavam
    apelou
    aponta
    apontam
    apontando
    apontaram
    apontava
    apontavam
    apontou
    arguiu
    argumenta
    argumentam
    argumentando
    argumentaram
    argumentava
    argumentavam
    argumentou
    assegura
    asseguram
    assegurando
    asseguraram
    assegurava
    asseguravam
    assegurou
    assevera
    asseveram
    asseverando
    asseveraram
    asseverava
    asseveravam
    asseverou
    assinala
    assinalam
    assinalando
    assinalaram
    assinalava
    assinalavam
    assinalou
    assume
    assumem
    assumiu
    atesta
    atestam
    atestando
    atestaram
    atestava
    atestavam
    atestou
    avalia
    avaliam
    avaliando
    avaliaram
    avaliava
    avaliavam
    avaliou
    aventa
    aventam
    aventando
    aventaram
    aventava
    aventavam
    aventou
    avisa
    avisam
    avisando
    avisaram
    avisava
    avisavam
    avisou
    brinca
    brincam
    brincando
    brincaram
    brincava
    brincavam
    brincou
    celebra
    celebram
    celebrando
    celebraram
    celebrava
    celebravam
    celebrou
    certifica
    certificam
    certificando
    certificaram
    certificava
    certificavam
    certificou
    chama a atenção
    chamam a atenção
    chamou a atenção
    cita
    citam
    citando
    citaram
    citava
    citavam
    citou
    clama
    clamam
    clamando
    clamaram
    clamava
    clamavam
    clamou
    coloca assim
    comenta
    comentam
    comentando
    comentaram
    comentava
    comentavam
    comentou
    comprova
    comprovam
    comprovando
    comprovaram
    comprovava
    comprovavam
    comprovou
    comunica
    comunicam
    comunicando
    comunicaram
    comunicava
    comunicavam
    comunicou
    concede
    concedeu
    concluem
    conclui
    conclui dizendo
    conclui que
    concluindo
    concluiu
    concluía
    concluído
    concluíram
    concorda
    concordam
    concordou
    confessa
    confessam
    confessando
    confessaram
    confessava
    confessavam
    confessou
    confidencia
    confidenciam
    confidenciando
    confidenciaram
    confidenciava
    confidenciavam
    confidenciou
    confirma
    confirmam
    confirmando
    confirmaram
    confirmava
    confirmavam
    confirmou
    congratula-se
    considera que
    consideram que
    constata
    constatam
    constatando
    constataram
    constatava
    constatavam
    constatou
    conta
    conta ela
    conta ele
    contam
    contando
    contaram
    contava
    contavam
    contesta
    contestam
    contestando
    contestaram
    contestava
    contestavam
    contestou
    continua
    continuou
    contou
    contradiz
    contrapôs
    contrapõe
    creem
    critica
    criticam
    criticando
    criticaram
    criticava
    criticavam
    criticou
    crê
    declara
    declaram
    declarando
    declararam
    declarava
    declaravam
    declarou
    decreta
    decretam
    decretando
    decretaram
    decretava
    decretavam
    decretou
    deduz
    defende
    defendem
    defendem que
    defendendo
    defenderam
    defendeu
    defendia
    define como
    deixa claro
    deixam claro
    deixou claro
    demonstra
    demonstram
    demonstrando
    demonstraram
    demonstrava
    demonstravam
    demonstrou
    denuncia
    denunciam
    denunciando
    denunciaram
    denunciava
    denunciavam
    denunciou
    desabafa
    desabafam
    desabafando
    desabafaram
    desabafava
    desabafavam
    desabafou
    descobriram
    descobriu
    desmente
    desmentiu
    destaca
    destacam
    destacando
    destacaram
    destacava
    destacavam
    destacou
    detalha
    detalham
    detalhando
    detalharam
    detalhava
    detalhavam
    detalhou
    determina
    determinam
    determinando
    determinaram
    determinava
    determinavam
    determinou
    deu conta
    diria
    dirá
    discorda
    discordam
    discordou
    dispõe
    dispõem
    disse
    disse ela
    disse ele
    disse-me
    disse-nos
    disseram
    diz
    diz ela
    diz ele
    dizem
    dizendo
    dizia
    diziam
    documenta
    documentam
    documentando
    documentaram
    documentava
    documentavam
    documentou
    dá conta
    dão conta
    enfatiza
    enfatizam
    enfatizando
    enfatizaram
    enfatizava
    enfatizavam
    enfatizou
    enumera
    enumeram
    enumerando
    enumeraram
    enumerava
    enumeravam
    enumerou
    enuncia
    enunciam
    enunciando
    enunciaram
    enunciava
    enunciavam
    enunciou
    esclarece
    esclarecem
    esclareceram
    esclareceu
    escreve
    escrevem
    escrevendo
    escreveram
    escreveu
    escrevia
    escreviam
    escrito
    especifica
    especificam
    especificando
    especificaram
    especificava
    especificavam
    especificou
    estabelece
    estabelecem
    estabeleceram
    estabeleceu
    estabelecia
    estima
    estimam
    estimando
    estimaram
    estimava
    estimavam
    estimou
    estipula
    estipulou
    evidencia
    evidenciam
    evidenciando
    evidenciaram
    evidenciava
    evidenciavam
    evidenciou
    exclama
    exclamam
    exclamando
    exclamaram
    exclamava
    exclamavam
    exclamou
    exemplifica
    exemplificam
    exemplificando
    exemplificaram
    exemplificava
    exemplificavam
    exemplificou
    exige
    exigem
    exigia
    exigiram
    exigiu
    exorta
    exortam
    exortando
    exortaram
    exortava
    exortavam
    exortou
    explica
    explicam
    explicando
    explicaram
    explicava
    explicavam
    explicita
    explicitou
    explicou
    expressa
    expressam
    expressando
    expressaram
    expressava
    expressavam
    expressou
    expôs
    expõe
    faz notar
    faz questão de dizer
    faz saber
    fazem notar
    fez notar
    formula
    formulam
    formulando
    formularam
    formulava
    formulavam
    formulou
    frisa
    frisam
    frisando
    frisaram
    frisava
    frisavam
    frisou
    garante
    garantem
    garantiam
    garantiram
    garantiu
    grita
    gritam
    gritando
    gritaram
    gritava
    gritavam
    gritou
    havia dito
    ilustra
    ilustram
    ilustrando
    ilustraram
    ilustrava
    ilustravam
    ilustrou
    indaga
    indagam
    indagando
    indagaram
    indagava
    indagavam
    indagou
    indica
    indicam
    indicando
    indicaram
    indicava
    indicavam
    indicou
    infere
    inferem
    informa
    informam
    informando
    informaram
    informava
    informavam
    informou
    insinua
    insinuam
    insinuando
    insinuaram
    insinuava
    insinuavam
    insinuou
    insiste
    insistem
    insistia
    insistiram
    insistiu
    interroga-se
    intervém
    ironiza
    ironizam
    ironizando
    ironizaram
    ironizava
    ironizavam
    ironizou
    jura
    juram
    jurando
    juraram
    jurava
    juravam
    jurou
    justifica
    justificam
    justificando
    justificaram
    justificava
    justificavam
    justificou
    lamenta
    lamentam
    lamentando
    lamentaram
    lamentava
    lamentavam
    lamentou
    lança o alerta
    lançou o alerta
    leem-se
    lembra
    lembram
    lembrando
    lembraram
    lembrava
    lembravam
    lembrou
    lemos
    lia-se
    lê-se
    lê-se em
    manifesta
    manifesta-se
    manifestam
    manifestando
    manifestaram
    manifestava
    manifestavam
    manifestou
    manteve
    mantém
    mantêm
    menciona
    mencionam
    mencionando
    mencionaram
    mencionava
    mencionavam
    mencionou
    mostra
    mostra-se
    mostram
    mostrando
    mostraram
    mostrava
    mostravam
    mostrou
    murmura
    murmuram
    murmurando
    murmuraram
    murmurava
    murmuravam
    murmurou
    narra
    narram
    narrando
    narraram
    narrava
    narravam
    narrou
    nega
    negam
    negando
    negaram
    negava
    negavam
    negou
    nota
    notam
    notando
    notaram
    notava
    notavam
    notifica
    notificam
    notificando
    notificaram
    notificava
    notificavam
    notificou
    notou
    objeta
    objetam
    objetando
    objetaram
    objetava
    objetavam
    objetou
    obriga
    observa
    observam
    observando
    observaram
    observava
    observavam
    observou
    opina
    opinam
    opinando
    opinaram
    opinava
    opinavam
    opinou
    ordena
    ordenam
    ordenando
    ordenaram
    ordenava
    ordenavam
    ordenou
    pede
    pedem
    pedia
    pediram
    pediu
    pergunta
    pergunta-se
    perguntam
    perguntando
    perguntaram
    perguntava
    perguntavam
    perguntou
    perguntou-se
    permite
    permitem
    permitiu
    pleitea
    pleiteam
    pleiteando
    pleitearam
    pleiteava
    pleiteavam
    pleiteou
    pode ler-se
    pode-se ler
    podia ler-se
    pondera
    pontua
    pontuam
    pontuando
    pontuaram
    pontuava
    pontuavam
    pontuou
    posta
    postam
    postando
    postaram
    postava
    postavam
    postou
    postula
    postulam
    postulando
    postularam
    postulava
    postulavam
    postulou
    precisa
    precisam
    precisando
    precisaram
    precisava
    precisavam
    precisou
    preconiza
    preconizam
    preconizando
    preconizaram
    preconizava
    preconizavam
    preconizou
    prediz
    prescreve
    prescrevem
    preveem
    previa
    previne
    previu
    prevê
    proclama
    proclamam
    proclamando
    proclamaram
    proclamava
    proclamavam
    proclamou
    profetiza
    profetizam
    profetizando
    profetizaram
    profetizava
    profetizavam
    profetizou
    prognostica
    prognosticam
    prognosticando
    prognosticaram
    prognosticava
    prognosticavam
    prognosticou
    proibiu
    promete
    promete que
    prometem
    prometeram
    prometeu
    pronunciou-se
    propunha
    propuseram
    propôs
    propõe
    propõem
    prossegue
    prosseguem
    prosseguiu
    protesta
    protestam
    protestando
    protestaram
    protestava
    protestavam
    protestou
    proíbe
    proíbem
    publica
    publicam
    publicando
    publicaram
    publicava
    publicavam
    publicou
    põe assim
    põe em causa
    queixa-se
    queixou-se
    questiona
    questiona-se
    questionam
    questionando
    questionaram
    questionava
    questionavam
    questionou
    ratifica
    ratificam
    ratificando
    ratificaram
    ratificava
    ratificavam
    ratificou
    reafirma
    reafirmam
    reafirmando
    reafirmaram
    reafirmava
    reafirmavam
    reafirmou
    reage
    reagem
    reagiu
    realça
    realçam
    realçando
    realçaram
    realçava
    realçavam
    realçou
    rebate
    rebatem
    rebateu
    recapitula
    recapitulam
    recapitulando
    recapitularam
    recapitulava
    recapitulavam
    recapitulou
    reclama
    reclamam
    reclamando
    reclamaram
    reclamava
    reclamavam
    reclamou
    recomenda
    recomendam
    recomendando
    recomendaram
    recomendava
    recomendavam
    recomendou
    reconhece
    reconhecem
    reconheceram
    reconheceu
    reconhecia
    recorda
    recordam
    recordando
    recordaram
    recordava
    recordavam
    recordou
    refere
    referem
    referia
    referiram
    referiu
    reflete
    refletiu
    reforça
    reforçou
    refuta
    refutam
    refutou
    reitera
    reiteram
    reiterando
    reiteraram
    reiterava
    reiteravam
    reiterou
    rejeita
    rejeitam
    rejeitando
    rejeitaram
    rejeitava
    rejeitavam
    rejeitou
    relata
    relatam
    relatando
    relataram
    relatava
    relatavam
    relatou
    relembra
    relembram
    relembrando
    relembraram
    relembrava
    relembravam
    relembrou
    repete
    repetem
    repetia
    repetiu
    replica
    replicou
    reporta
    reportam
    reportando
    reportaram
    reportava
    reportavam
    reportou
    requer
    responde
    respondem
    respondendo
    responderam
    respondeu
    respondia
    ressalta
    ressaltam
    ressaltando
    ressaltaram
    ressaltava
    ressaltavam
    ressaltou
    ressalva
    ressalvam
    ressalvando
    ressalvaram
    ressalvava
    ressalvavam
    ressalvou
    resume
    resumem
    resumia
    resumiam
    resumindo
    resumiu
    retorque
    retorquiu
    retruca
    retrucam
    retrucando
    retrucaram
    retrucava
    retrucavam
    retrucou
    revela
    revelam
    revelando
    revelaram
    revelava
    revelavam
    revelou
    reza
    rezam
    rezava
    salienta
    salientam
    salientando
    salientaram
    salientava
    salientavam
    salientou
    sentencia
    sentenciam
    sentenciando
    sentenciaram
    sentenciava
    sentenciavam
    sentenciou
    sinaliza
    sinalizam
    sinalizando
    sinalizaram
    sinalizava
    sinalizavam
    sinalizou
    sintetiza
    sintetizam
    sintetizando
    sintetizaram
    sintetizava
    sintetizavam
    sintetizou
    sublinha
    sublinham
    sublinhando
    sublinharam
    sublinhava
    sublinhavam
    sublinhou
    sugere
    sugerem
    sugeria
    sugerindo
    sugeriram
    sugeriu
    suplica
    suplicam
    suplicando
    suplicaram
    suplicava
    suplicavam
    suplicou
    supõe
    supõem
    suspira
    suspiram
    suspirando
    suspiraram
    suspirava
    suspiravam
    suspirou
    sussurra
    sussurram
    sussurrando
    sussurraram
    sussurrava
    sussurravam
    sussurrou
    sustenta
    sustentam
    sustentando
    sustentaram
    sustentava
    sustentavam
    sustentou
    tem dito
    termina dizendo
    testemunha
    testemunham
    testemunhando
    testemunharam
    testemunhava
    testemunhavam
    testemunhou
    tinha dito
    tuita
    tuitam
    tuitando
    tuitaram
    tuitava
    tuitavam
    tuitou
    vai mais longe
    vaticina
    vaticinam
    vaticinando
    vaticinaram
    vaticinava
    vaticinavam
    vaticinou
    verifica
    verificam
    verificando
    verificaram
    verificava
    verificavam
    verificou
    volta a dizer
  `,
  describing: `
    acusa
    acusa de
    acusam
    acusando
    acusaram
    acusava
    acusavam
    acusou
    alude a
    apelida
    apelida de
    apelidam
    apelidando
    apelidaram
    apelidava
    apelidavam
    apelidou
    apresenta
    apresentam
    apresentando
    apresentaram
    apresentava
    apresentavam
    apresentou
    batiza
    batizam
    batizando
    batizaram
    batizava
    batizavam
    batizou
    batizou de
    caracteriza
    caracteriza como
    caracterizam
    caracterizando
    caracterizaram
    caracterizava
    caracterizavam
    caracterizou
    caracterizou como
    chama
    chama de
    chamam
    chamam de
    chamando
    chamaram
    chamava
    chamava de
    chamavam
    chamou
    chamou de
    classifica
    classifica como
    classifica de
    classificam
    classificando
    classificaram
    classificava
    classificavam
    classificou
    classificou como
    compara
    compara a
    comparam
    comparando
    compararam
    comparava
    comparavam
    comparou
    condena
    condenam
    condenando
    condenaram
    condenava
    condenavam
    condenou
    considera
    considera como
    consideram
    considerando
    consideraram
    considerava
    consideravam
    considerou
    critica
    criticam
    criticando
    criticaram
    criticava
    criticavam
    criticou
    culpa
    culpam
    culpando
    culparam
    culpava
    culpavam
    culpou
    define
    define como
    definem
    definem como
    definia
    definindo
    definiram
    definiu
    denomina
    denominam
    denominando
    denominaram
    denominava
    denominavam
    denominou
    denuncia
    denunciam
    denunciando
    denunciaram
    denunciava
    denunciavam
    denunciou
    descreve
    descreve como
    descrevem
    descrevem como
    descrevendo
    descreveram
    descreveu
    descreveu como
    descrevia
    descreviam
    descrita como
    descrito como
    designa
    designam
    designando
    designaram
    designava
    designavam
    designou
    diagnostica
    diagnosticam
    diagnosticando
    diagnosticaram
    diagnosticava
    diagnosticavam
    diagnosticou
    dá o nome de
    elogia
    elogiam
    elogiando
    elogiaram
    elogiava
    elogiavam
    elogiou
    encara
    encaram
    encarando
    encararam
    encarava
    encaravam
    encarou
    enquadra
    enquadram
    enquadrando
    enquadraram
    enquadrava
    enquadravam
    enquadrou
    entende como
    entende por
    enxerga como
    etiqueta
    etiquetam
    etiquetando
    etiquetaram
    etiquetava
    etiquetavam
    etiquetou
    fala de
    fala em
    falam de
    falam em
    falando de
    falaram de
    falava de
    falou de
    falou em
    identifica como
    identificou como
    intitula
    intitulam
    intitulando
    intitularam
    intitulava
    intitulavam
    intitulou
    julga
    julgam
    julgando
    julgaram
    julgava
    julgavam
    julgou
    louva
    louvam
    louvando
    louvaram
    louvava
    louvavam
    louvou
    menciona
    nomea
    nomeam
    nomeando
    nomearam
    nomeava
    nomeavam
    nomeou
    qualifica
    qualifica de
    qualificam
    qualificando
    qualificaram
    qualificava
    qualificavam
    qualificou
    qualificou de
    reconhece
    reconhece como
    reconhecem
    reconheceu
    refere-se a
    refere-se ao
    refere-se à
    referem-se a
    referiu-se a
    rejeita
    rejeitam
    retrata
    retrata como
    retratam
    retratando
    retrataram
    retratava
    retratavam
    retratou
    ridiculariza
    ridicularizam
    ridicularizando
    ridicularizaram
    ridicularizava
    ridicularizavam
    ridicularizou
    rotula
    rotula de
    rotulam
    rotulando
    rotularam
    rotulava
    rotulavam
    rotulou
    rotulou de
    se refere a
    se refere ao
    se refere à
    se referiu a
    tacha
    tacha de
    tacham
    tachando
    tacharam
    tachava
    tachavam
    tachou
    taxa
    taxam
    taxando
    taxaram
    taxava
    taxavam
    taxou
    trata como
    veem como
    viu como
    vê como
  `,
  according: `
    a juízo de
    adaptado de
    ao abrigo do
    ao ver de
    assim como afirma
    citada em
    citada por
    citado em
    citado por
    citando
    com as palavras de
    como afirma
    como afirmam
    como afirmou
    como alerta
    como aponta
    como assinala
    como cita
    como declara
    como define
    como descreve
    como destaca
    como disse
    como diz
    como dizem
    como dizia
    como escreve
    como escreveu
    como estabelece
    como explica
    como explicam
    como explicou
    como indica
    como lembra
    como mostra
    como nota
    como observa
    como prevê
    como recomenda
    como refere
    como relata
    como ressalta
    como resume
    como salienta
    como se lê em
    como se lê na
    como se lê no
    como sublinha
    como sugere
    como sustenta
    conforme
    conforme a
    conforme afirma
    conforme consta
    conforme explica
    conforme o
    consoante
    de acordo com
    de acordo com a
    de acordo com as
    de acordo com o
    de acordo com os
    em conformidade com
    excerto de
    extraída de
    extraído de
    na avaliação de
    na opinião da
    na opinião de
    na opinião do
    na visão de
    na ótica de
    nas palavras da
    nas palavras de
    nas palavras dela
    nas palavras dele
    nas palavras do
    nas próprias palavras
    nas suas palavras
    nas suas próprias palavras
    no dizer de
    no entender de
    nos dizeres de
    nos termos da
    nos termos de
    nos termos do
    palavras de
    para citar
    para usar as palavras
    parafraseando
    por palavras de
    reproduzido de
    retirada de
    retirado de
    segundo
    segundo a
    segundo afirma
    segundo as
    segundo ela
    segundo ele
    segundo eles
    segundo o
    segundo os
    segundo palavras de
    tal como afirma
    tal como diz
    tal como explica
    tal como refere
    textualmente
    tirado de
    traduzido de
    trecho de
    à luz de
  `,
  statements: `
    achado
    achados
    acusação
    acusações
    advertência
    advertências
    afirmação
    afirmações
    alegação
    alegações
    alerta
    anúncio
    apelo
    apreciação
    argumento
    argumentos
    asserção
    avaliação
    aviso
    avisos
    carta
    citação
    citações
    cláusula
    comentário
    comentários
    comunicado
    comunicação
    conclusão
    conclusões
    confissão
    conselho
    conselhos
    constatação
    crítica
    críticas
    declaração
    declarações
    definição
    definições
    denúncia
    depoimento
    desabafo
    descoberta
    discurso
    disposição
    dizeres
    e-mail
    email
    entrevista
    enunciado
    excerto
    exigência
    exortação
    explicação
    explicações
    fala
    formulação
    frase
    frases
    garantia
    hipótese
    indicação
    informação
    instrução
    instruções
    justificativa
    justificação
    juízo
    lembrete
    mensagem
    mensagens
    menção
    motivo
    nota
    notificação
    objetivo
    objeção
    observação
    observações
    opinião
    opiniões
    orientação
    orientações
    palavras
    parecer
    parágrafo
    passagem
    pedido
    ponto de vista
    posicionamento
    posição
    postagem
    postulado
    premissa
    previsão
    princípio
    promessa
    pronunciamento
    proposta
    questionamento
    recado
    reclamação
    recomendação
    recomendações
    redação
    reflexão
    regra
    relato
    requisito
    resolução
    resposta
    respostas
    ressalva
    resultado
    resultados
    resumo
    réplica
    sentença
    sugestão
    sugestões
    tese
    testemunho
    texto
    trecho
    trechos
    tuíte
    tweet
    veredicto
    veredito
    versão
  `,
  conjunctions: `
    como
    por que
    porque
    quanto
    que
    se
  `,
  joining: `
    ainda que
    além disso
    ao passo que
    apesar de
    assim que
    bem como
    caso
    contudo
    cuja
    cujo
    depois
    desde que
    e
    embora
    enquanto
    entretanto
    então
    já que
    mas
    nem
    no entanto
    onde
    ou
    para que
    pois
    pois que
    por isso
    porquanto
    porque
    portanto
    porém
    posto que
    quando
    quem
    se
    sem que
    sendo que
    senão
    todavia
    uma vez que
    visto que
  `,
  pointing: `
    a seguinte
    a seguir
    abaixo
    aqui
    as seguintes
    assim
    assim o
    com as seguintes palavras
    com estas palavras
    como se segue
    como segue
    da seguinte forma
    da seguinte maneira
    dessa forma
    desta forma
    desta maneira
    deste modo
    do seguinte modo
    estas palavras
    estes termos
    expressa-se assim
    isso
    isto
    nestas palavras
    neste sentido
    nestes termos
    nos seguintes termos
    o
    o que segue
    o seguinte
    os seguintes
    resume assim
    seguinte
    seguintes
  `,
  sources: `
    abnt
    abstract
    academia
    academia brasileira
    acordo
    acórdão
    administração
    agência
    agência europeia
    agência nacional
    agências
    aliança
    alto comissariado
    anexo
    ans
    anvisa
    apêndice
    artigo
    artigos
    assembleia
    associação
    associação brasileira
    associação médica
    associação portuguesa
    associações
    ata
    autarquia
    autor
    autora
    autoras
    autores
    autoridade
    autoridades
    banco mundial
    bioquímicos
    blog
    bmj
    boletim
    brochura
    bula
    bulas
    bulário
    cadernos
    cadernos de saúde
    capes
    capítulo
    cardiologistas
    carta
    cartilha
    cdc
    centro
    centros
    cfm
    cientista
    cientistas
    cirurgiões
    clínica
    clínicas
    cnpq
    cochrane
    colaboração cochrane
    coletivo
    coletânea
    colunista
    colégio
    comissão
    comissão europeia
    comité
    comitê
    companhia
    comunicado
    comunidade científica
    conferência
    congresso
    conitec
    conselho
    conselho federal
    consenso
    consenso brasileiro
    constituição
    consórcio
    convenção
    coordenação
    coren
    corporação
    corte
    critérios
    câmara
    código
    código civil
    código de ética
    código penal
    datasus
    declaração
    decreto
    defensoria
    deliberação
    departamento
    dermatologistas
    despacho
    dgs
    dicionário
    directiva
    diretriz
    diretrizes
    direção-geral
    direção-geral da saúde
    disposição
    dissertação
    diário
    diário da república
    diário oficial
    documento
    documentos
    doutrina
    dsm
    ecdc
    economistas
    editor
    editora
    editores
    editorial
    edição
    efsa
    ema
    emenda
    empresa
    empresas
    enciclopédia
    endocrinologistas
    enfermeiros
    enquete
    ensaio
    ensaio clínico
    ensaios
    ensaios clínicos
    entidade
    entidades
    epidemiologistas
    equipa
    equipas
    equipe
    equipes
    escola
    especialistas
    estatuto
    estatutos
    estudiosos
    estudo
    estudos
    eurostat
    experimento
    fabricante
    fabricantes
    faculdade
    farmacêutica
    farmacêuticas
    farmacêuticos
    fda
    febrasgo
    federação
    fiocruz
    firma
    folha de são paulo
    folha informativa
    folheto informativo
    fonte oficial
    fontes
    funasa
    fundação
    fórum económico
    governo
    grupo
    grupo de trabalho
    grupos
    guia
    guias
    harvard
    hospitais
    hospital
    ibge
    imprensa
    inca
    indústria
    ine
    inep
    infarmed
    informe
    iniciativa
    inmetro
    inquérito
    inspeção
    instituição
    instituições
    instituto
    instituto nacional
    instituto ricardo jorge
    institutos
    instrução normativa
    investigador
    investigadora
    investigadoras
    investigadores
    investigação
    jornal
    jornalistas
    jurisprudência
    juízes
    laboratório
    laboratórios
    lancet
    legislador
    legislação
    lei
    leis
    levantamento
    liga
    literatura
    livro
    livros
    manuais
    manual
    mayo clinic
    mec
    media
    memorando
    memorial
    meta-análise
    meta-análises
    metanálise
    ministério
    ministério da saúde
    ministérios
    monografia
    médicas
    médicos
    mídia
    nações unidas
    neurologistas
    nice
    norma
    normas
    normativa
    nota técnica
    notícia
    nutricionistas
    observatório
    oms
    onu
    opas
    ordem dos enfermeiros
    ordem dos médicos
    ordenamento
    organismo
    organismos
    organização
    organização mundial
    organização pan-americana
    organizações
    painel
    paper
    parecer
    parlamento
    parágrafo
    patologistas
    pediatras
    periódico
    pesquisa
    pesquisador
    pesquisadora
    pesquisadores
    pesquisas
    plataforma
    política nacional
    portal
    portaria
    posicionamento
    preprint
    procuradoria
    professores
    projeto de lei
    prospecto
    protocolo
    protocolos
    psicólogos
    psiquiatras
    publicação
    publicações
    real academia
    recomendações
    redação
    regimento
    regulamento
    relatório
    relatórios
    resolução
    resumo das características
    reuters
    revista
    revistas
    revisão
    revisão sistemática
    revisões
    rubrica
    rótulo
    sbc
    sbp
    scielo
    secretaria
    secretaria de saúde
    secção
    segurança social
    semanário
    senado
    serviço
    serviço nacional
    serviços
    seção
    sindicato
    sistema único
    site
    sns
    sociedade
    sociedade brasileira
    sociedade europeia
    sociedade portuguesa
    sociedades
    sociólogos
    sondagem
    stf
    stj
    supremo
    supremo tribunal
    sus
    sítio
    tese
    teses
    texto
    textos
    toxicologistas
    trabalho
    trabalhos
    tratado
    tribunais
    tribunal
    tribunal constitucional
    tribunal de contas
    ue
    unesco
    unicef
    universidade
    universidades
    união
    união europeia
    urologistas
    usp
    vigilância sanitária
    virologistas
    website
    who
    wikipedia
    wikipédia
  `,
  experts: `
    académica
    académico
    acadêmica
    acadêmico
    acupunturista
    administrador
    advogada
    advogado
    alergista
    alergologista
    analista
    anestesiologista
    anestesista
    antropóloga
    antropólogo
    articulista
    assessor
    assessora
    assistente social
    ativista
    autor de
    autor principal
    autora de
    autora principal
    bacteriologista
    bastonária
    bastonário
    biomédica
    biomédico
    bioquímico
    bióloga
    biólogo
    cardiologista
    catedrática
    catedrático
    ceo
    chanceler
    chefe
    chefe de serviço
    cientista
    cirurgiã
    cirurgião
    cirurgião-dentista
    clínica geral
    clínico geral
    coautor
    coautora
    cofundador
    cofundadora
    comentador
    comentadora
    comissária
    comissário
    conselheira
    conselheiro
    consultor
    consultora
    coordenador
    coordenadora
    cronista
    decana
    delegada
    delegado
    dentista
    deputada
    deputado
    dermatologista
    desembargador
    desembargadora
    dietista
    director
    directora
    diretor
    diretor clínico
    diretor executivo
    diretor-geral
    diretora
    diretora clínica
    diretora executiva
    diretora-geral
    docente
    dona
    doutor
    doutora
    doutoranda
    doutorando
    dr
    dra
    drs
    drª
    economista
    editor
    editora
    editorialista
    embaixador
    embaixadora
    endocrinologista
    enfermeira
    enfermeira-chefe
    enfermeiro
    engenheira
    engenheiro
    epidemiologista
    ergoterapeuta
    escritor
    escritora
    especialista
    especialista em
    farmacologista
    farmacêutico
    filósofa
    filósofo
    fiscal
    fisiatra
    fisiologista
    fisioterapeuta
    fonoaudióloga
    fonoaudiólogo
    fundador
    fundadora
    gastroenterologista
    geneticista
    gerente
    geriatra
    gestor
    gestora
    ginecologista
    governador
    governadora
    hematologista
    hepatologista
    historiador
    historiadora
    imunologista
    infecciologista
    infeciologista
    infectologista
    inspetor
    inspetora
    intensivista
    internista
    investigador
    investigador principal
    investigadora
    investigadora principal
    jornalista
    juiz
    jurista
    juíza
    líder do estudo
    mastologista
    microbiologista
    ministra
    ministra da saúde
    ministro
    ministro da saúde
    médica
    médica de família
    médico
    médico de família
    médico legista
    naturopata
    nefrologista
    neonatologista
    neurocientista
    neurocirurgiã
    neurocirurgião
    neurologista
    neuropediatra
    neuropsicóloga
    neuropsicólogo
    nutricionista
    nutróloga
    nutrólogo
    obstetra
    odontologista
    odontóloga
    odontólogo
    oftalmologista
    oncologista
    ortopedista
    osteopata
    otorrino
    otorrinolaringologista
    parteira
    patologista
    pediatra
    perita
    perito
    pesquisador
    pesquisadora
    pneumologista
    podologista
    porta-voz
    porta-voz da
    porta-voz do
    prefeita
    prefeito
    premiê
    presidente
    presidente da
    presidente do
    primeira autora
    primeira-ministra
    primeiro autor
    primeiro-ministro
    procurador
    procuradora
    prof
    profa
    professor
    professor titular
    professora
    professora titular
    professores
    profª
    promotor
    promotora
    provedor
    provedora
    psicanalista
    psicoterapeuta
    psicóloga
    psicólogo
    psiquiatra
    radiologista
    redator
    redatora
    reitor
    reitora
    relator
    relatora
    representante
    repórter
    responsável
    reumatologista
    sanitarista
    secretária
    secretário
    secretário de estado
    senador
    senadora
    senhor
    senhora
    sexóloga
    sexólogo
    socióloga
    sociólogo
    sr
    sra
    subdiretor
    subdiretora
    superintendente
    terapeuta
    terapeuta ocupacional
    toxicologista
    traumatologista
    urologista
    vereador
    vereadora
    veterinária
    veterinário
    vice-presidente
    virologista
  `,
  pronouns: `
    ela
    ela própria
    elas
    ele
    ele próprio
    eles
    esta última
    estas últimas
    este último
    estes últimos
  `,
  anyone: `
    a gente
    adultos
    algumas
    alguns
    alguém
    amigas
    amigos
    cada um
    casais
    colegas
    conhecidos
    crianças
    críticos
    cépticos
    céticos
    eu
    familiares
    famílias
    filhos
    garotas
    garotos
    gente
    homens
    influencers
    influenciadores
    maior parte
    maioria
    meninas
    meninos
    muita gente
    muitas
    muitas pessoas
    muitos
    mulheres
    mães
    ninguém
    nós
    opinião pública
    outrem
    pais
    parentes
    pessoas
    público
    qualquer pessoa
    qualquer um
    raparigas
    rapazes
    se
    tanta gente
    toda a gente
    todas
    todo mundo
    todo o mundo
    todos
    tu
    vizinhos
    você
    vocês
  `,
  laypeople: `
    afetada
    afetado
    amiga
    amigas
    amigo
    amigos
    anónima
    anónimo
    anônima
    anônimo
    assinante
    avaliações
    avó
    avô
    beneficiária
    beneficiário
    cliente
    clientes
    comentário de cliente
    companheira
    companheiro
    consumidor
    consumidora
    consumidores
    cuidador
    cuidadora
    cuidadores
    cunhada
    cunhado
    cônjuge
    depoimento
    depoimentos
    doente
    doentes
    entrevistada
    entrevistado
    entrevistados
    esposa
    esposo
    ex-doente
    ex-fumador
    ex-fumadora
    ex-fumante
    ex-paciente
    filha
    filho
    fórum
    fóruns
    genro
    gestante
    grávida
    internauta
    internautas
    irmã
    irmão
    leitor
    leitora
    leitoras
    leitores
    mamã
    mamãe
    marido
    membro
    morador
    moradora
    mulher grávida
    mãe
    namorada
    namorado
    neta
    neto
    nora
    ouvinte
    paciente
    pacientes
    pai
    papai
    papá
    parceira
    parceiro
    participante
    participantes
    portador
    portadora
    resenha
    residente
    respondente
    seguidor
    seguidora
    sobrevivente
    sobreviventes
    sobrinha
    sobrinho
    sogra
    sogro
    testemunho
    tia
    tio
    usuária
    usuárias
    usuário
    usuários
    utente
    utentes
    utilizador
    utilizadora
    utilizadores
    vizinha
    vizinho
    voluntária
    voluntário
    voluntários
    vítima
    vítimas
  `,
  firstPerson: `
    a mim
    comigo
    eu
    me
    meu
    meus
    mim
    mim mesma
    mim mesmo
    minha
    minhas
  `,
  secondPerson: `
    contigo
    convosco
    seu
    te
    teu
    teus
    ti
    tu
    tua
    tuas
    você
    vocês
    vos
    vossa
    vossas
    vosso
    vossos
    vós
  `,
  naming: `
    a chamada
    abreviado
    abreviado como
    abreviatura
    acrónimo
    acrônimo
    alcunha
    alcunhada
    alcunhado
    alcunhado de
    alegada
    alegado
    apelida
    apelidada
    apelidada de
    apelidado
    apelidado de
    apelido
    apelidos
    as chamadas
    assim chamada
    assim chamado
    batizada
    batizada de
    batizado
    batizado de
    categoria de
    chama-se
    chamada
    chamada de
    chamadas
    chamadas de
    chamado
    chamado de
    chamados
    chamados de
    chamam-se
    chamamos
    chamamos de
    classificada como
    classificado como
    conceito
    conceito de
    conceitos de
    conhecida como
    conhecidas como
    conhecido como
    conhecidos como
    considerada
    considerada como
    considerado
    considerado como
    definida como
    definido como
    denomina
    denomina-se
    denominada
    denominadas
    denominado
    denominados
    denominam
    denominação
    descrita como
    descrito como
    designa
    designa-se por
    designada
    designada por
    designado
    designado por
    designação
    dita
    ditas
    dito
    ditos
    dá-se o nome de
    espécie de
    etiqueta
    expressão
    expressões
    forma de
    formas de
    gíria
    ideia de
    intitula
    jargão
    mais conhecida como
    mais conhecido como
    no sentido de
    nome
    nome de
    nomeada
    nomeado
    nomes
    noção de
    o chamado
    os chamados
    palavra
    palavra-chave
    palavras
    popularmente conhecida como
    popularmente conhecido como
    pretensa
    pretenso
    quer dizer
    rebatizada
    rebatizado
    rotulada
    rotulada de
    rotulado
    rotulado de
    se chama
    se chamam
    se denomina
    se traduz
    sentido de
    sigla
    siglas
    significa
    significa que
    significado
    significam
    sinónimo de
    sinônimo de
    sob a designação
    sob o nome de
    suposta
    supostas
    suposto
    supostos
    também chamada
    também chamado
    também conhecida como
    também conhecido como
    termo
    termos
    tipo de
    tipos de
    traduz-se por
    traduzida como
    traduzido como
    um tipo de
    uma espécie de
    vocábulo
  `,
  works: `
    aba
    anexo
    artigo
    artigos
    assista
    atlas
    aula
    banner
    blog
    boletim
    botão
    caixa de seleção
    campo
    canção
    capítulo
    capítulos
    cartaz
    cartilha
    clicar
    clicar em
    clique
    clique em
    coluna
    colóquio
    com o título
    consulte
    conto
    crónica
    crônica
    curso
    desenho animado
    disponível em
    dissertação
    documentário
    documentários
    edição
    ensaio
    entrada
    episódio
    escute
    estudo intitulado
    exposição
    ficha
    filme
    filmes
    folhetim
    folheto
    formulário
    formulários
    guia
    guia intitulado
    intitulada
    intituladas
    intitulado
    intitulados
    leia
    leia mais
    leia também
    ler mais
    livreto
    livro
    livros
    manchete
    manual
    menu
    monografia
    novela
    obra
    oficina
    opção
    ouça
    palestra
    panfleto
    parágrafo
    pesquisa intitulada
    podcast
    podcasts
    poema
    poesia
    postagem
    publicada em
    publicada na
    publicada no
    publicado em
    publicado na
    publicado no
    póster
    pôster
    questionário
    relatório intitulado
    reportagem
    romance
    rubrica
    saiba mais
    secção
    seleccione
    selecione
    seminário
    seção
    simpósio
    sob o título
    subtítulo
    série
    temporada
    tese
    titulada
    titulado
    toque em
    trabalho intitulado
    tutorial
    título
    tópico
    veja
    veja mais
    veja também
    ver
    ver também
    verbete
    vide
    volume
    vídeo
    webinar
    websérie
    álbum
  `,
  imagining: `
    adágio
    afirmação positiva
    afirmações positivas
    algo como
    anedota
    anúncio publicitário
    ao invés de
    boato
    boatos
    buscar no google
    cliché
    clichê
    coisas como
    comentários como
    como
    como diz o ditado
    como dizem
    como quem diz
    como se
    como se costuma dizer
    conversa
    convicção
    crendice
    crença
    crença de que
    crenças
    desculpa
    desculpas
    diga a si
    diga para si
    digamos
    ditado
    ditado popular
    ditados
    diz para ti
    diz-se
    dizer a si
    dizer algo como
    diálogo
    diálogos
    em vez de
    equivale a
    escuta
    escutar
    estereótipo
    estereótipos
    exemplo
    exemplos
    exemplos de frases
    expressões como
    falsa crença
    falsas crenças
    falácia
    filosofia
    frase como
    frases como
    frases do tipo
    frases típicas
    fábula
    google
    guião
    hashtag
    ideia
    ideia de que
    ideia errada
    ideia falsa
    ideias erradas
    imagina
    imaginamos
    imaginar
    imagine
    imagine que
    imaginemos
    impressão de que
    jargão publicitário
    lema
    lenda
    lenda urbana
    lugar-comum
    mantra
    mantras
    meme
    mensagens como
    mentalidade
    mentira
    mito
    mitos
    modelo de carta
    máxima popular
    noção de que
    oiço
    ouve
    ouve-se
    ouvem
    ouvi
    ouvimos
    ouvir
    p ex
    parece dizer
    pensa
    pensam
    pensamentos
    pensamos
    pensando
    pensar
    pense
    pensei
    penso
    pergunta
    pergunta-te
    perguntam-se
    perguntar
    perguntar a si
    perguntar-se
    perguntas
    perguntas como
    pergunte
    pergunte a
    pergunte a si
    pergunte ao
    pergunte ao seu
    por ex
    por exemplo
    preconceito
    preconceitos
    pretexto
    prompt
    propaganda
    provérbio
    provérbios
    publicidade
    regra de ouro
    repete
    repita
    resposta
    respostas como
    roteiro
    rumor
    sabedoria popular
    script
    se pergunta
    se perguntar
    sensação de que
    sentimento de que
    sentir que
    seria como
    slogan
    slogans
    solilóquio
    sugestão de frase
    suponha que
    suponhamos
    tais como
    tal como
    tipo de frase
    velho ditado
    voz interior
    é como
  `,
  modals: `
    a
    caso
    deve
    devem
    deveria
    deveriam
    deverias
    deverá
    deverão
    devia
    deviam
    evite
    experimente
    hei de
    imagine
    jamais
    nunca
    não
    oxalá
    para
    pode
    podem
    podemos
    poder
    poderia
    poderiam
    poderias
    poderá
    poderão
    poderíamos
    podes
    por favor
    possa
    possam
    possas
    posso
    queira
    se
    seria
    seriam
    supondo
    talvez
    tem de
    tem que
    tens de
    tente
    teria
    tomara
    têm de
    têm que
  `,
  negations: `
    a não ser
    ao contrário de
    ao invés
    ao invés de
    deixar de
    diferente de
    diferentemente de
    e não
    em contraposição a
    em oposição a
    em vez da
    em vez de
    em vez do
    jamais
    já não
    longe de
    longe de ser
    mais do que
    mais que
    melhor do que
    menos do que
    menos que
    nada de
    nem
    nem sequer
    nenhum
    nenhuma
    nunca
    não
    não apenas
    não mais
    não meramente
    não simplesmente
    não somente
    não só
    não tanto
    não é
    parar de
    pare de
    tampouco
    versus
  `,
  finite: `
    acaba
    acabam
    acabaram
    acabava
    acabavam
    acabou
    acontece
    acontecem
    aconteceu
    acredita
    acreditam
    acreditaram
    acreditava
    acreditavam
    acreditou
    afeta
    afetam
    afetaram
    afetava
    afetavam
    afetou
    agrava
    agravam
    agravaram
    agravava
    agravavam
    agravou
    ajuda
    ajudam
    ajudaram
    ajudava
    ajudavam
    ajudou
    alivia
    aliviam
    aliviaram
    aliviava
    aliviavam
    aliviou
    altera
    alteram
    alteraram
    alterava
    alteravam
    alterou
    ama
    amam
    amaram
    amava
    amavam
    amou
    aparece
    aparecem
    apareceu
    apoia
    apoiam
    apoiaram
    apoiava
    apoiavam
    apoiou
    aprende
    apresenta
    apresentam
    apresentaram
    apresentava
    apresentavam
    apresentou
    atua
    atuam
    atuaram
    atuava
    atuavam
    atuou
    aumenta
    aumentam
    aumentaram
    aumentava
    aumentavam
    aumentou
    bebe
    bebem
    bloquea
    bloqueam
    bloquearam
    bloqueava
    bloqueavam
    bloqueou
    cabe
    caem
    cai
    caiu
    causa
    causam
    causaram
    causava
    causavam
    causou
    chega
    chegam
    chegaram
    chegava
    chegavam
    chegou
    combate
    combatem
    come
    comem
    começa
    começam
    começaram
    começava
    começavam
    começou
    compreende
    conhece
    conhecem
    consegue
    conseguem
    conseguiu
    consiste
    consistem
    constituem
    constitui
    conta
    contam
    contaram
    contava
    contavam
    continha
    continua
    continuam
    continuaram
    continuava
    continuavam
    continuou
    contou
    contribuem
    contribui
    contribuiu
    controla
    controlam
    controlaram
    controlava
    controlavam
    controlou
    contém
    contêm
    convém
    corre
    costuma
    costumam
    creio
    cresce
    crescem
    cresceu
    crê
    cuida
    cuidam
    cuidaram
    cuidava
    cuidavam
    cuidou
    cura
    curam
    curaram
    curava
    curavam
    curou
    custa
    custam
    custaram
    custava
    custavam
    custou
    danifica
    danificam
    danificaram
    danificava
    danificavam
    danificou
    dava
    deixa
    deixam
    deixaram
    deixava
    deixavam
    deixou
    demora
    demoram
    demoraram
    demorava
    demoravam
    demorou
    depende
    dependem
    deram
    desaparece
    desenvolve
    desenvolvem
    desenvolveu
    deu
    deve
    devem
    devemos
    deveria
    deveriam
    deverá
    deves
    deveu
    devia
    deviam
    devo
    diminuem
    diminui
    diminuiu
    doem
    dorme
    dormem
    dormia
    dá
    dão
    dói
    elimina
    eliminam
    eliminaram
    eliminava
    eliminavam
    eliminou
    encontra
    encontram
    encontraram
    encontrava
    encontravam
    encontrou
    entende
    entendem
    era
    eram
    eras
    espera
    esperam
    esperaram
    esperava
    esperavam
    esperou
    estamos
    estava
    estavam
    esteja
    estejam
    esteve
    estimula
    estimulam
    estimularam
    estimulava
    estimulavam
    estimulou
    estive
    estiveram
    estou
    está
    estás
    estão
    evita
    evitam
    evitaram
    evitava
    evitavam
    evitou
    exige
    exigem
    existe
    existem
    existia
    existiam
    fala
    falam
    falaram
    falava
    falavam
    falou
    falta
    faltam
    faltaram
    faltava
    faltavam
    faltou
    faria
    fará
    favorece
    favorecem
    faz
    fazem
    fazia
    faziam
    faça
    faço
    fez
    fica
    ficam
    ficaram
    ficava
    ficavam
    ficou
    fizeram
    foi
    foram
    fosse
    fossem
    foste
    fui
    funciona
    funcionam
    funcionaram
    funcionava
    funcionavam
    funcionou
    ganha
    ganham
    ganharam
    ganhava
    ganhavam
    ganhou
    gera
    geram
    geraram
    gerava
    geravam
    gerou
    gosta
    gostam
    gostaram
    gostava
    gostavam
    gostou
    haja
    haverá
    havia
    houve
    há
    há de
    ia
    iam
    impede
    impedem
    importa
    importam
    importaram
    importava
    importavam
    importou
    incluem
    inclui
    indica
    indicam
    indicaram
    indicava
    indicavam
    indicou
    interfere
    irá
    leva
    levam
    levaram
    levava
    levavam
    levou
    lida
    lidam
    lidaram
    lidava
    lidavam
    lidou
    lê
    manteve
    mantém
    mantêm
    mata
    matam
    mataram
    matava
    matavam
    matou
    melhora
    melhoram
    melhoraram
    melhorava
    melhoravam
    melhorou
    merece
    merecem
    mora
    moram
    moraram
    morava
    moravam
    morou
    morre
    morrem
    morreram
    morreu
    mostra
    mostram
    mostraram
    mostrava
    mostravam
    mostrou
    muda
    mudam
    mudaram
    mudava
    mudavam
    mudou
    nasce
    nascem
    nasceu
    necessita
    necessitam
    necessitaram
    necessitava
    necessitavam
    necessitou
    nota
    notam
    notaram
    notava
    notavam
    notou
    não
    ocasiona
    ocasionam
    ocasionaram
    ocasionava
    ocasionavam
    ocasionou
    ocorre
    ocorrem
    ocorreu
    oferece
    oferecem
    olha
    olham
    olharam
    olhava
    olhavam
    olhou
    ouve
    parece
    parecem
    pareceu
    parecia
    passa
    passam
    passaram
    passava
    passavam
    passou
    pede
    pensa
    pensam
    pensaram
    pensava
    pensavam
    pensou
    perde
    perdem
    perdeu
    permanece
    permanecem
    permite
    permitem
    permitiu
    pertence
    piora
    pioram
    pioraram
    piorava
    pioravam
    piorou
    pode
    pode ser
    podem
    podemos
    poderia
    poderiam
    poderá
    poderão
    podes
    podia
    podiam
    possa
    possam
    posso
    possuem
    possui
    pratica
    praticam
    praticaram
    praticava
    praticavam
    praticou
    precede
    precisa
    precisam
    precisaram
    precisava
    precisavam
    precisou
    prefere
    previne
    previnem
    procura
    procuram
    procuraram
    procurava
    procuravam
    procurou
    produz
    produzem
    produziu
    protege
    protegem
    provoca
    provocam
    provocaram
    provocava
    provocavam
    provocou
    pude
    puderam
    pôde
    põe
    põem
    quer
    querem
    queria
    quero
    quis
    recebe
    recebem
    recebeu
    recupera
    reduz
    reduzem
    reduziram
    reduziu
    representa
    representam
    representaram
    representava
    representavam
    representou
    requer
    requerem
    responde
    respondem
    resta
    restam
    resulta
    resultam
    resultaram
    resultava
    resultavam
    resultou
    revela
    revelam
    revelaram
    revelava
    revelavam
    revelou
    sabe
    sabem
    sabemos
    sabia
    saem
    saiu
    salva
    salvam
    salvaram
    salvava
    salvavam
    salvou
    segue
    seguem
    seguiu
    sei
    seja
    sejam
    sejamos
    sente
    sentem
    senti
    sentia
    seria
    seriam
    serve
    servem
    será
    será que
    serão
    significa
    significam
    significaram
    significava
    significavam
    significou
    sinto
    sobe
    sofre
    sofrem
    sofreu
    sofria
    somos
    sou
    subiu
    surge
    surgem
    surgiu
    são
    tem
    temos
    tende
    tendem
    tenha
    tenham
    tenho
    tens
    teria
    teriam
    terá
    terão
    teve
    tinha
    tinham
    tinhas
    tive
    tiveram
    tivesse
    toma
    tomam
    tomaram
    tomava
    tomavam
    tomou
    torna
    tornam
    tornaram
    tornava
    tornavam
    tornou
    trabalha
    trabalham
    trabalharam
    trabalhava
    trabalhavam
    trabalhou
    transforma
    transformam
    transformaram
    transformava
    transformavam
    transformou
    trata
    tratam
    trataram
    tratava
    tratavam
    tratou
    traz
    trazem
    têm
    usa
    usam
    usaram
    usava
    usavam
    usou
    vai
    vais
    vale
    valem
    vamos
    varia
    variam
    variaram
    variava
    variavam
    variou
    veem
    veio
    vejo
    vem
    vi
    viram
    viu
    vive
    vivem
    viveu
    vivia
    volta
    voltam
    vou
    vão
    vê
    vêm
    é
    és
  `,
  articles: `
    a
    algum
    alguma
    ao
    aos
    aquela
    aquelas
    aquele
    aqueles
    as
    cada
    da
    das
    do
    dos
    essa
    essas
    esse
    esses
    esta
    estas
    este
    estes
    na
    nas
    nenhum
    nenhuma
    no
    nos
    num
    numa
    o
    os
    outra
    outro
    pela
    pelo
    qualquer
    tal
    toda
    todo
    um
    uma
    umas
    uns
    à
    às
  `,
  indefinite: `
    algum
    alguma
    cada
    qualquer
    toda
    todo
    um
    um certo
    uma
    uma certa
  `,
  smallWords: `
    a
    ao
    as
    com
    como
    da
    das
    de
    do
    dos
    e
    em
    entre
    essa
    esse
    esta
    este
    mais
    menos
    na
    no
    nossa
    nosso
    o
    os
    ou
    para
    pela
    pelo
    por
    sem
    seu
    seus
    sobre
    sua
    suas
    um
    uma
    à
  `,
  notices: `
    a destacar
    a reter
    a saber
    advertência
    atenção
    atualizado
    atualizado em
    atualização
    aviso
    aviso importante
    aviso legal
    aviso médico
    bibliografia
    bom saber
    conclusão
    conselho
    conselhos
    curiosidade
    curiosidades
    dado curioso
    definição
    dica
    dica de especialista
    dica extra
    dica prática
    dica rápida
    dicas
    em conclusão
    em destaque
    em poucas palavras
    em resumo
    em síntese
    emergência
    exemplo
    exemplos
    faq
    fique atento
    fonte
    fontes
    ideia-chave
    ideias-chave
    importante
    importante lembrar
    informação
    informação importante
    informações
    isenção de responsabilidade
    leia também
    leitura recomendada
    leituras recomendadas
    lembra-te
    lembre
    lembre-se
    lembrete
    mais informações
    mensagem principal
    mensagem-chave
    mensagens-chave
    nb
    nota
    nota da redação
    nota do editor
    nota importante
    notas
    não esqueça
    não se esqueça
    o essencial
    obs
    observação
    para lembrar
    para recordar
    para saber mais
    perguntas frequentes
    perigo
    ponto-chave
    pontos principais
    pontos-chave
    precaução
    publicado
    publicado em
    recomendação
    referência
    referências
    resumindo
    resumo
    resumo rápido
    sabia que
    saiba mais
    sugestão
    sugestões
    síntese
    tl;dr
    tldr
    truque
    urgência
    vale lembrar
    veja também
    você sabia
    você sabia que
    à atenção
    última atualização
  `,
}
