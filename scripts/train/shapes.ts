/**
 * Small texts of our own, in the plainest shapes in which people are quoted: real articles rarely show one alone, and
 * what a reader tries first is one line.
 */
interface Shape {
  readonly language: string
  /** In an article before and after. */
  readonly around: readonly [string, string]
  /** `{}` stands for a sentence, `{.}` for one without its stop, both with a capital. */
  readonly claims: readonly string[]
  readonly others: readonly (readonly [label: string, frame: string])[]
  readonly findings: readonly string[]
  readonly own: readonly string[]
}

export interface ShapedText {
  readonly source: string
  /** Offsets of the words. */
  readonly start: number
  readonly end: number
  readonly claim: boolean
  readonly label: string
}

const shapes: readonly Shape[] = [
  {
    language: 'en',
    around: ['## At night\n\nThe ward is quiet after ten.\n\n', '\n\nThe lamps are dimmed at eleven.\n'],
    claims: [
      'Dr Bell said: “{}”',
      'Dr Bell said, "{}"',
      'Dr Marlow says: "{}"',
      'Dr Anna Marlow, a cardiologist at the city hospital, said: “{}”',
      '“{.},” said Dr Bell.',
      '"{.}," says Novak, who heads the clinic.',
      'Professor Novak writes: “{}”',
      'The guideline states: “{}”',
      'The agency warned in May: “{}”',
      'A study of nurses concluded: “{}”',
      'In a statement, the health board said, “{}”',
      '> {}\n>\n> — Dr A. Bell, cardiologist',
      '> {}\n> — Ruth Marlow, professor of medicine',
      '> “{}”\n>\n> – National Sleep Board, 2019',
      'The agency writes:\n\n> {}',
      'Dr Bell put it like this:\n\n> {}',
    ],
    others: [
      ['layperson', '“{.},” said one patient.'],
      ['layperson', 'My aunt always says: “{}”'],
      ['layperson', 'A reader wrote: "{}"'],
      ['layperson', 'My neighbour said, “{}”'],
      ['layperson', '> {}\n>\n> — M., 34'],
      ['layperson', '> {}\n> — a patient of the clinic'],
      ['imagined', 'You might think: “{}”'],
      ['imagined', 'Many people believe: "{}"'],
      ['imagined', 'Myth: “{}”'],
      ['imagined', 'Say to yourself: “{}”'],
      ['imagined', 'Ask your doctor: “{.}?”'],
      ['other', '> {}'],
      ['other', '> **Note:** {}'],
      ['other', '> 💡 {}'],
      ['title', 'Read the leaflet “{.}” first.'],
    ],
    findings: [
      'Most of them slept badly for weeks.',
      'Short nights raise the pressure of the blood in older adults.',
      'There is no sign that the tablets shorten the illness.',
    ],
    own: [
      'I feel so much better since I walk every day.',
      'Keep the room cool and drink a glass of water.',
      'I cannot sleep without my tablets any more.',
    ],
  },
  {
    language: 'de',
    around: ['## In der Nacht\n\nAuf der Station ist es still.\n\n', '\n\nUm elf geht das Licht aus.\n'],
    claims: [
      'Dr. Bell sagte: „{}“',
      '„{.}“, sagt die Kardiologin Anna Berg.',
      'Die Behörde schreibt: „{}“',
      'Die Leitlinie hält fest: „{}“',
      '> {}\n>\n> — Dr. Anna Berg, Kardiologin',
    ],
    others: [
      ['layperson', 'Meine Tante sagt immer: „{}“'],
      ['layperson', '„{.}“, sagt eine Patientin.'],
      ['imagined', 'Viele denken: „{}“'],
      ['other', '> **Hinweis:** {}'],
    ],
    findings: [
      'Zu wenig Schlaf erhöht das Risiko für einen Herzinfarkt.',
      'Die Tabletten verkürzen die Krankheit nicht.',
    ],
    own: ['Ich schlafe viel besser, seit ich abends lese.', 'Trinken Sie vor dem Schlafen ein Glas Wasser.'],
  },
  {
    language: 'fr',
    around: ['## La nuit\n\nLe service est calme.\n\n', '\n\nOn éteint à onze heures.\n'],
    claims: [
      'Le docteur Morel a déclaré : « {} »',
      '« {.} », explique la cardiologue Anne Morel.',
      'L’agence écrit : « {} »',
      '> {}\n>\n> — Dr Anne Morel, cardiologue',
    ],
    others: [
      ['layperson', 'Ma tante dit toujours : « {} »'],
      ['layperson', '« {.} », raconte une patiente.'],
      ['imagined', 'On entend souvent : « {} »'],
      ['other', '> **À noter :** {}'],
    ],
    findings: [
      'Le manque de sommeil augmente le risque d’infarctus.',
      'Les comprimés ne raccourcissent pas la maladie.',
    ],
    own: ['Je dors beaucoup mieux depuis que je lis le soir.', 'Buvez un verre d’eau avant de dormir.'],
  },
  {
    language: 'es',
    around: ['## De noche\n\nLa sala está tranquila.\n\n', '\n\nA las once se apaga la luz.\n'],
    claims: [
      'El doctor Vidal dijo: «{}»',
      '«{.}», explica la cardióloga Ana Vidal.',
      'La agencia advierte: "{}"',
      '> {}\n>\n> — Dra. Ana Vidal, cardióloga',
    ],
    others: [
      ['layperson', 'Mi tía siempre dice: «{}»'],
      ['layperson', '«{.}», cuenta una paciente.'],
      ['imagined', 'Mito: «{}»'],
      ['other', '> **Nota:** {}'],
    ],
    findings: [
      'Dormir poco aumenta el riesgo de infarto.',
      'Las pastillas no acortan la enfermedad en los adultos.',
    ],
    own: ['Duermo mucho mejor desde que leo por la noche.', 'Beba un vaso de agua antes de dormir.'],
  },
  {
    language: 'it',
    around: ['## Di notte\n\nIl reparto è tranquillo.\n\n', '\n\nAlle undici si spegne la luce.\n'],
    claims: [
      'Il dottor Conti ha detto: «{}»',
      '«{.}», spiega la cardiologa Anna Conti.',
      '> {}\n>\n> — Dott.ssa Anna Conti, cardiologa',
    ],
    others: [
      ['layperson', 'Mia zia dice sempre: «{}»'],
      ['imagined', 'Mito: «{}»'],
    ],
    findings: ['Dormire poco aumenta il rischio di infarto.', 'Le compresse non accorciano la malattia.'],
    own: ['Dormo molto meglio da quando leggo la sera.', 'Bevete un bicchiere d’acqua prima di dormire.'],
  },
  {
    language: 'nl',
    around: ['## In de nacht\n\nHet is stil op de afdeling.\n\n', '\n\nOm elf uur gaat het licht uit.\n'],
    claims: [
      'Dr. Visser zei: ‘{}’',
      '“{.},” zegt cardioloog Anna Visser.',
      '> {}\n>\n> — Dr. Anna Visser, cardioloog',
    ],
    others: [
      ['layperson', 'Mijn tante zegt altijd: “{}”'],
      ['imagined', 'Fabel: “{}”'],
    ],
    findings: [
      'Te weinig slaap verhoogt de kans op een hartaanval.',
      'De tabletten verkorten de ziekte niet.',
    ],
    own: ['Ik slaap veel beter sinds ik ’s avonds lees.', 'Drink een glas water voor het slapen.'],
  },
  {
    language: 'pt',
    around: ['## À noite\n\nA enfermaria fica calma.\n\n', '\n\nÀs onze apaga-se a luz.\n'],
    claims: [
      'O doutor Prado disse: “{}”',
      '“{.}”, explica a cardiologista Ana Prado.',
      '> {}\n>\n> — Dra. Ana Prado, cardiologista',
    ],
    others: [
      ['layperson', 'A minha tia diz sempre: “{}”'],
      ['imagined', 'Mito: “{}”'],
    ],
    findings: ['Dormir pouco aumenta o risco de infarto.', 'Os comprimidos não encurtam a doença.'],
    own: ['Durmo muito melhor desde que leio à noite.', 'Beba um copo de água antes de dormir.'],
  },
  {
    language: 'zh',
    around: ['## 夜里\n\n病房很安静。\n\n', '\n\n十一点关灯。\n'],
    claims: ['王医生说：“{}”', '该机构在声明中表示：“{}”', '> {}\n>\n> ——王敏，心脏科医生'],
    others: [
      ['layperson', '一位患者说：“{}”'],
      ['imagined', '误区：“{}”'],
      ['other', '> **提示：**{}'],
    ],
    findings: ['睡眠不足会增加中风的风险。', '这些药片不能缩短病程。'],
    own: ['我每天散步以后睡得好多了。', '睡前请喝一杯温水。'],
  },
  {
    language: 'ja',
    around: ['## 夜\n\n病棟は静かだ。\n\n', '\n\n十一時に消灯する。\n'],
    claims: ['田中医師は「{.}」と述べた。', '厚生局は声明で「{.}」と発表した。'],
    others: [
      ['layperson', '患者の一人は「{.}」と話す。'],
      ['imagined', '「{.}」と思っていませんか。'],
    ],
    findings: ['睡眠不足は脳卒中の危険を高める。', 'この錠剤で病気が短くなることはない。'],
    own: ['毎日歩くようになってよく眠れます。', '寝る前に水を一杯飲むとよい。'],
  },
  {
    language: 'ko',
    around: ['## 밤\n\n병동은 조용하다.\n\n', '\n\n열한 시에 불을 끈다.\n'],
    claims: ['> {}\n>\n> — 김민수 교수, 서울 심장 병원', '> {}\n> — Dr. Minsu Kim, 2019'],
    others: [
      ['other', '> **참고:** {}'],
      ['other', '> 💡 {}'],
    ],
    findings: ['수면 부족은 심장병의 위험을 높인다.', '이 알약은 병을 짧게 하지 않는다.'],
    own: ['매일 걸으니 훨씬 잘 잔다.', '자기 전에 물을 한 잔 마시세요.'],
  },
  {
    language: 'ru',
    around: ['## Ночью\n\nВ отделении тихо.\n\n', '\n\nВ одиннадцать гасят свет.\n'],
    claims: ['> {}\n>\n> — Анна Белова, кардиолог', '> {}\n> — Анна Белова, 2019'],
    others: [
      ['other', '> **Важно:** {}'],
      ['layperson', '> {}\n>\n> — Анна, 34'],
    ],
    findings: ['Недостаток сна повышает риск инсульта.', 'Таблетки не сокращают болезнь.'],
    own: ['Я сплю гораздо лучше с тех пор, как гуляю.', 'Выпейте стакан воды перед сном.'],
  },
  {
    language: 'pl',
    around: ['## W nocy\n\nNa oddziale jest cicho.\n\n', '\n\nO jedenastej gasną lampy.\n'],
    claims: ['> {}\n>\n> — dr Anna Nowak, kardiolog', '> {}\n> — Anna Nowak, 2019'],
    others: [
      ['other', '> **Uwaga:** {}'],
      ['layperson', '> {}\n>\n> — Anna, 34'],
    ],
    findings: ['Brak snu zwiększa ryzyko udaru mózgu.', 'Tabletki nie skracają choroby.'],
    own: ['Śpię o wiele lepiej, odkąd spaceruję.', 'Wypij szklankę wody przed snem.'],
  },
]

/** Every frame with every sentence that fits it: alone, under a heading, and in an article. */
export function* layOutShapes(): Generator<ShapedText> {
  for (const { around, claims, others, findings, own } of shapes) {
    const frames = [
      ...claims.map(frame => ({ frame, label: 'speaker', claim: true, sentences: findings })),
      ...others.map(([label, frame]) => ({ frame, label, claim: false, sentences: own })),
    ]
    const heading = around[0].slice(0, around[0].indexOf('\n') + 2)
    const settings = [['', '\n'], [heading, '\n'], around] as const
    for (const [at, { frame, label, claim, sentences }] of frames.entries())
      for (const [number, sentence] of sentences.entries()) {
        const [before, after] = settings[(at + number) % settings.length]!
        const words = frame.includes('{.}') ? sentence.replace(/[.。]$/, '') : sentence
        const start = before.length + frame.indexOf('{')
        const source = before + frame.replace(/\{\.?\}/, () => words) + after
        yield { source, start, end: start + words.length, claim, label }
      }
  }
}
