import type { Roles } from './roles.ts'

export const spanishRoles: Roles = {
  expertTitles: `
    catedrática
    catedrático
    doctor
    doctora
    dr
    dra
    dres
    prof
    profesor
    profesora`,
  plainTitles: `
    don
    doña
    señor
    señora
    sr
    sra
    srta`,
  experts: `
    abogada
    abogado
    académica
    académico
    analista
    autor
    autor principal
    autora
    autora principal
    autoras
    autores
    bioquímico
    catedrática
    catedrático
    científica
    científicas
    científico
    científicos
    cirujana
    cirujano
    coautor
    coautora
    dentista
    dietista
    economista
    enfermera
    enfermero
    escritor
    escritora
    especialista
    especialistas
    experta
    expertas
    experto
    expertos
    farmacéutica
    farmacéutico
    filósofa
    filósofo
    fisioterapeuta
    físico
    genetista
    ginecóloga
    ginecólogo
    historiador
    historiadora
    internista
    investigador
    investigadora
    investigadoras
    investigadores
    matrona
    médica
    médicas
    médico
    médicos
    nutricionista
    nutriólogo
    obstetra
    pediatra
    periodista
    profesor
    profesora
    psicoterapeuta
    psiquiatra
    químico
    terapeuta
    técnica
    técnico`,
  officials: `
    activista
    alcalde
    alcaldesa
    cofundador
    cofundadora
    comisaria
    comisario
    consejera
    consejero
    coordinador
    coordinadora
    delegada
    delegado
    diputada
    diputado
    director
    director general
    directora
    directora general
    editor
    editora
    fundador
    fundadora
    gerente
    gobernador
    jefa
    jefe
    juez
    jueza
    miembro
    ministra
    ministro
    portavoz
    presidenta
    presidente
    representante
    responsable
    secretaria
    secretario
    senador
    senadora
    subdirector
    subdirectora
    vicepresidenta
    vicepresidente
    vocal`,
  laypeople: `
    afectada
    afectado
    afectados
    amiga
    amigo
    anónimo
    clienta
    cliente
    clientes
    cuidador
    cuidadora
    enferma
    enfermo
    estudiante
    lector
    lectora
    madre de
    paciente
    pacientes
    padre de
    participante
    persona con
    personas con
    sobreviviente
    superviviente
    usuaria
    usuario
    usuarios
    vecina
    vecino
    voluntaria
    voluntario`,
  kin: `
    abuela
    abuelo
    amiga
    amigo
    amigos
    colega
    esposa
    esposo
    hermana
    hermano
    hija
    hijo
    madre
    mamá
    marido
    mujer
    novia
    novio
    padre
    papá
    pareja
    prima
    primo
    tía
    tío
    vecina
    vecino`,
  ailing: `
    afectada por
    afectado por
    convive con
    diagnosticada con
    diagnosticada de
    diagnosticado con
    diagnosticado de
    enfermó de
    padece
    padecía
    sobrevivió
    sufre de
    sufría de
    vive con`,
  works: `
    artículo
    artículos
    comunicado
    código
    decreto
    diario
    directiva
    documento
    editorial
    encuesta
    ensayo
    estudio
    estudios
    guía
    guías
    informe
    informes
    investigación
    ley
    libro
    manual
    meta-análisis
    metaanálisis
    periódico
    prospecto
    publicación
    página
    reglamento
    revisión
    revista
    sitio
    tesis
    texto
    web`,
  bodies: `
    academia
    agencia
    asociación
    autoridad
    autoridades
    centro
    clínica
    colegio
    comisión
    comité
    consejería
    consejo
    corte
    empresa
    equipo
    escuela
    fabricante
    facultad
    farmacéuticas
    federación
    fundación
    gobierno
    grupo
    hospital
    instituto
    laboratorio
    laboratorios
    ministerio
    oms
    ong
    organización
    patronal
    red
    sindicato
    sociedad
    tribunal
    universidad`,
  fictional: `
    heroína
    héroe
    narrador
    narradora
    novela
    personaje
    protagonista`,
  testimonials: `
    casos de éxito
    experiencias de
    historias de pacientes
    historias reales
    lo que dicen
    opiniones de
    reseñas
    testimonio
    testimonios`,
  mine: `
    mi
    mis
    nuestra
    nuestras
    nuestro
    nuestros`,
  byline: `
    artículo de
    dirigida por
    dirigido por
    estudio de
    libro de
    liderada por
    liderado por
    publicado por
    realizado por
    trabajo de`,
  framing: `
    definición
    expresión
    frase
    juicio
    opinión
    palabras
    término`,
}
