import { entries, type Lexicon } from './lexicon.ts'

export const portuguese: Lexicon = {
  saying:
    entries(`disse, diz, dizem, disseram, dizia, afirma, afirmam, afirmou, afirmaram, declarou, declara, declararam, explica, explicam, explicou,
    escreveu, escreve, escreveram, escrevem, destaca, destacam, destacou, concluiu, conclui, concluem, concluíram, acrescenta, acrescentou,
    informou, informa, indica, indicam, indicou, adverte, advertiu, alerta, alertou, alertam, recomenda, recomendam, recomendou, confirmou, confirma, confirmaram,
    sustenta, ressalta, ressaltou, lembra, lembrou, comenta, comentou, reconhece, reconheceu, garante, garantiu, estabelece, cita, citou, observa, observou,
    observaram, relata, relatou, relatam, relataram, sugere, sugerem, mostra, mostram, respondeu, refere, referem, salienta, salientou, prevê,
    admite, admitiu, alega, alegou, anunciou, anuncia, argumenta, argumentam, argumentou, assegura,
    assegurou, atesta, aconselha, aconselham, confessa, conta, contou, critica, criticou, defende,
    defendem, defendeu, demonstra, demonstram, demonstrou, denuncia, denunciou, descobriu, determina,
    detalha, enfatiza, enfatizam, enfatizou, esclarece, esclareceu, especifica, estabelecem, estima,
    estimou, exige, exigem, explicaram, informam, insiste, insistiu, lamenta, manifestou, menciona,
    mencionou, mostrou, mostraram, nega, negou, notou, opina, ordena, permite, pondera, proíbe, promete,
    propõe, propôs, questiona, reafirma, referiu, reforça, reforçou, reitera, reiterou, reporta, revela,
    revelou, responde, resume, resumiu, sublinha, sublinhou, sugeriu, testemunha, lê-se`),
  describing: entries(
    `chama, chamou, chamam, descreve, descrevem, descreveu, define, definem, definiu, considera, consideram, fala de, falam de, classifica, classificou`,
  ),
  according: entries(`segundo, de acordo com, conforme, nas palavras de, citando`),
  statements: entries(
    `declaração, conclusão, conclusões, citação, aviso, definição, afirmação, recomendação, comunicado, trecho, excerto`,
  ),
  conjunctions: entries(`que, como, porque, se`),
  joining: entries(`e, mas, ou, enquanto, embora, porque, se, quando, então, depois`),
  pointing: entries(`o, isso, assim, seguinte, seguintes, a seguir, abaixo`),
  sources:
    entries(`estudo, estudos, revisão, metanálise, meta-análise, ensaio, inquérito, pesquisa, autores, autor, autora, pesquisadores, pesquisador, pesquisadora, investigadores,
    cientistas, relatório, diretriz, diretrizes, lei, decreto, directiva, revista, artigo, livro, ministério, comissão, comité, comitê, oms, instituto, universidade,
    sociedade, associação, agência, organização, conselho, academia, especialistas, médicos, bula, anvisa, infarmed, equipe, equipa, tribunal`),
  experts:
    entries(`dr, dra, doutor, doutora, prof, professor, professora, ministro, ministra, diretor, diretora, presidente, médico, médica, cirurgião, psiquiatra, psicólogo,
    psicóloga, cardiologista, neurologista, dermatologista, especialista, perito, porta-voz, enfermeira, nutricionista, virologista, farmacêutico`),
  pronouns: entries(`ele, ela, eles, elas`),
  anyone: entries(
    `você, vocês, tu, pessoas, gente, alguns, muitos, alguém, eu, nós, todos, ninguém, pais, mulheres, homens, se`,
  ),
  laypeople: entries(
    `paciente, pacientes, doente, doentes, cliente, clientes, utente, utilizador, usuário, usuária, usuários, mãe, pai, depoimento, depoimentos, testemunho, leitor, leitora, amigo, amiga`,
  ),
  firstPerson: entries(`eu, meu, minha, meus, minhas, me, mim`),
  secondPerson: entries(`você, vocês, tu, teu, tua, seu, te, ti`),
  naming:
    entries(`chamado, chamada, chamados, chamadas, denominado, denominada, termo, termos, palavra, palavras, expressão, conceito de, noção de, conhecido como, conhecida como,
    significa, apelidado, assim chamado, sob o nome de, tipo de, forma de, classificado como, suposto, suposta, dito, dita`),
  works: entries(
    `intitulado, intitulada, artigo, livro, vídeo, episódio, filme, guia, série, canção, podcast, veja, ver, capítulo, título, documentário, blog, seção, secção, aba, botão, formulário, folheto`,
  ),
  imagining:
    entries(`exemplo, por exemplo, como, tais como, pergunte, perguntar, perguntas, pergunta, pensar, pense, pensamentos, imagine, imaginar, mito, mitos, crença, slogan, lema, provérbio, ditado,
    em vez de, ao invés de, ouvir, frases como, resposta, ideia de que`),
  modals: entries(`poderia, poderiam, pode, podem, se, deveria, não, a, para`),
  negations: entries(`não, não só, em vez de, ao invés de, nunca`),
  finite:
    entries(`é, são, era, eram, foi, foram, será, está, estão, estava, tem, têm, tinha, há, pode, podem, poderia, deve, devem, deveria, faz, fazem, vai, vão, parece, mostra, mostram, causa, causam,
    aumenta, reduz, reduzem, melhora, continua, existe, existem, permite, requer, sou, estou, seja, sejam, representa, contribui, ajuda, ajudam, afeta, provoca, contém, não`),
  articles: entries(`um, uma, o, a, os, as, do, da, ao, à, este, esta, esse, essa`),
  indefinite: entries(`um, uma`),
  smallWords: entries(
    `um, uma, o, a, os, as, do, da, dos, das, de, ao, à, este, esta, esse, essa, seu, sua, seus, suas, nosso, nossa, em, no, na, para, por, pelo, pela, com, sem, sobre, ou, e, como, mais, menos, entre`,
  ),
  notices: entries(
    `nota, aviso, atenção, importante, advertência, dica, dicas, resumo, em resumo, atualização, lembre-se, definição, exemplo, informação, você sabia, fonte, fontes`,
  ),
}
