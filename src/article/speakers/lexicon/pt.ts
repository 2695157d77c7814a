import type { Roles } from './roles.ts'

export const portugueseRoles: Roles = {
  expertTitles: `
    doutor
    doutora
    dr
    dra
    prof
    profa
    professor
    professora`,
  plainTitles: `
    dom
    dona
    senhor
    senhora
    sr
    sra`,
  experts: `
    advogada
    advogado
    autor
    autor principal
    autor sênior
    autora
    autora principal
    autora sênior
    autoras
    autores
    bioquímico
    catedrático
    cientista
    cientistas
    cirurgiã
    cirurgião
    coautor
    coautora
    dentista
    docente
    economista
    enfermeira
    enfermeiro
    escritor
    escritora
    especialista
    especialistas
    farmacêutica
    farmacêutico
    filósofa
    filósofo
    fisioterapeuta
    geneticista
    historiador
    historiadora
    investigador
    investigadora
    investigadores
    jornalista
    médica
    médicas
    médico
    médicos
    nutricionista
    obstetra
    pediatra
    perito
    pesquisador
    pesquisadora
    pesquisadoras
    pesquisadores
    psicoterapeuta
    psiquiatra
    químico
    terapeuta`,
  officials: `
    ativista
    chefe
    cofundador
    cofundadora
    comissário
    coordenador
    coordenadora
    deputada
    deputado
    diretor
    diretor-geral
    diretora
    editor
    editora
    fundador
    fundadora
    gerente
    juiz
    juíza
    membro
    ministra
    ministro
    porta-voz
    prefeita
    prefeito
    presidente
    representante
    responsável
    secretária
    secretário
    senador
    senadora
    vice-presidente`,
  laypeople: `
    amiga
    amigo
    anónimo
    anônimo
    cliente
    clientes
    cuidador
    cuidadora
    doente
    estudante
    leitor
    leitora
    mãe de
    paciente
    pacientes
    pai de
    participante
    pessoa com
    pessoas com
    sobrevivente
    usuária
    usuário
    usuários
    utente
    utilizador
    vizinha
    vizinho`,
  kin: `
    amiga
    amigo
    amigos
    avó
    avô
    colega
    esposa
    esposo
    filha
    filho
    irmã
    irmão
    mamãe
    marido
    mulher
    mãe
    namorada
    namorado
    pai
    papai
    prima
    primo
    tia
    tio
    vizinha
    vizinho`,
  ailing: `
    convive com
    diagnosticada com
    diagnosticado com
    portador de
    portadora de
    sobreviveu
    sofre de
    sofria de
    vive com`,
  works: `
    artigo
    artigos
    bula
    comunicado
    código
    decreto
    diretiva
    diretriz
    diretrizes
    documento
    editorial
    ensaio
    estudo
    estudos
    jornal
    lei
    livro
    manual
    meta-análise
    metanálise
    pesquisa
    publicação
    regulamento
    relatório
    revista
    revisão
    site
    tese
    texto`,
  bodies: `
    academia
    agência
    anvisa
    associação
    autoridade
    autoridades
    centro
    clínica
    comissão
    comitê
    conselho
    corte
    departamento
    empresa
    equipa
    equipe
    escola
    fabricante
    faculdade
    federação
    fiocruz
    fundação
    governo
    grupo
    hospital
    instituto
    laboratório
    ministério
    oms
    organização
    rede
    sindicato
    sociedade
    tribunal
    universidade`,
  fictional: `
    heroína
    herói
    narrador
    narradora
    personagem
    protagonista
    romance`,
  testimonials: `
    avaliações de
    depoimento
    depoimentos
    histórias de pacientes
    histórias reais
    relatos
    testemunho
    testemunhos`,
  mine: `
    meu
    meus
    minha
    minhas
    nossa
    nosso`,
  byline: `
    artigo de
    conduzido por
    estudo de
    liderada por
    liderado por
    livro de
    publicado por`,
  framing: `
    definição
    expressão
    frase
    opinião
    palavras
    termo`,
}
