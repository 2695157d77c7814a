import { entries, type Lexicon } from './lexicon.ts'

export const spanish: Lexicon = {
  saying:
    entries(`dijo, dice, dicen, dijeron, decía, afirma, afirman, afirmó, afirmaron, declaró, declara, declararon, explica, explican,
    explicó, explicaron, escribió, escribe, escribieron, señala, señalan, señaló, señalaron, concluyó, concluye, concluyen,
    concluyeron, añade, añadió, añaden, agregó, agrega, informó, informa, informan, informaron, indica, indican, indicó, advierte,
    advierten, advirtió, advirtieron, recomienda, recomiendan, recomendó, confirmó, confirma, confirmaron, sostiene, sostienen,
    subraya, subrayó, recuerda, recordó, comenta, comentó, reconoce, reconoció, asegura, aseguró, aseguran, establece, establecen,
    cita, citó, resume, resumió, manifestó, manifiesta, apunta, apuntan, apuntó, destaca, destacan, destacó, destacaron, sugiere,
    sugieren, muestra, muestran, encontró, encontraron, observó, observaron, responde, respondió, alertó, alerta, expone, relata, reza`),
  describing:
    entries(`llama, llamó, llaman, describe, describen, describió, describieron, define, definen, definió, califica, calificó,
    denomina, considera, consideran, habla de, hablan de, menciona`),
  according: entries(`según, de acuerdo con, en palabras de, conforme a, citando, tal como escribe`),
  statements:
    entries(`declaración, conclusión, conclusiones, cita, advertencia, definición, afirmación, recomendación, comunicado,
    fragmento, extracto`),
  conjunctions: entries(`que, cómo, por qué, si`),
  joining: entries(`y, e, pero, o, mientras, aunque, porque, si, cuando, quien, pues, como`),
  sources:
    entries(`estudio, estudios, revisión, metaanálisis, ensayo, encuesta, autores, autor, autora, investigadores, investigador,
    investigadora, científicos, informe, guía, guías, ley, decreto, directiva, revista, artículo, libro, ministerio, comisión, comité,
    oms, instituto, universidad, sociedad, asociación, agencia, organización, consejo, academia, expertos, médicos, prospecto, ficha técnica,
    equipo, tribunal, sitio`),
  experts:
    entries(`dr, dra, doctor, doctora, prof, profesor, profesora, ministro, ministra, director, directora, presidente, presidenta,
    médico, médica, cirujano, psiquiatra, psicólogo, psicóloga, cardiólogo, neurólogo, dermatólogo, dermatóloga, especialista, experto,
    experta, portavoz, enfermera, nutricionista, jefe, jefa, sr, sra, virólogo, epidemiólogo, farmacéutico`),
  pronouns: entries(`él, ella, ellos, ellas`),
  anyone: entries(
    `uno, usted, ustedes, tú, gente, algunos, muchos, alguien, yo, nosotros, todos, nadie, personas, padres, mujeres, hombres, se`,
  ),
  laypeople:
    entries(`paciente, pacientes, cliente, clientes, usuario, usuaria, usuarios, madre, padre, testimonio, testimonios, lector,
    lectora, amigo, amiga, foro`),
  firstPerson: entries(`yo, mi, mis, me, mí, conmigo`),
  secondPerson: entries(`tú, tu, tus, te, usted, ustedes, vosotros, ti`),
  naming:
    entries(`llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, término, términos, palabra, palabras, expresión,
    concepto de, noción de, conocido como, conocida como, significa, apodado, así llamado, bajo el nombre de, se refiere a, tipo de,
    clasificado como, considerado, supuesto, supuesta`),
  works:
    entries(`titulado, titulada, artículo, libro, vídeo, video, episodio, película, guía, serie, canción, podcast, véase, ver, capítulo,
    título, documental, blog, sección, pestaña, botón, formulario, haga clic en, folleto`),
  imagining:
    entries(`ejemplo, por ejemplo, como, tal como, tales como, pregunte, preguntar, preguntarse, preguntas, pregunta, pensar, piense, pensamientos,
    imagine, imagina, imaginar, mito, mitos, creencia, eslogan, lema, refrán, dicho, en lugar de, en vez de, oír, frases como, respuesta, idea de que`),
  modals: entries(`podría, podrían, puede, pueden, si, debería, no, a, para`),
  negations: entries(`no, no solo, en lugar de, en vez de, nunca`),
  finite:
    entries(`es, son, era, eran, fue, fueron, será, está, están, estaba, ha, han, había, hay, puede, pueden, podría, podrían, debe, deben,
    debería, tiene, tienen, tuvo, tuvieron, hace, hacen, va, van, parece, muestra, muestran, causa, causan, aumenta, reduce, reducen, mejora, mejoran,
    produjo, produjeron, sigue, siguen, existe, existen, permite, permiten, requiere, soy, estoy, he, hemos, sea, sean, representa, contribuye, ayuda, ayudan,
    encontró, mostró, mostraron, dio, afecta, provoca, contiene`),
  articles: entries(`un, una, el, la, los, las, del, al, este, esta, ese, esa, ningún`),
  indefinite: entries(`un, una`),
  smallWords: entries(
    `un, una, el, la, los, las, lo, del, de, al, este, esta, estos, estas, su, sus, nuestro, nuestra, tu, en, para, por, con, sin, sobre, o, y, como, más, menos, entre`,
  ),
  notices:
    entries(`nota, aviso, atención, importante, advertencia, consejo, consejos, resumen, en resumen, actualización, recuerda, recuerde, definición, ejemplo,
    información, sabías que, descargo de responsabilidad, fuente, fuentes`),
}
