/**
 * Words of medicine are put together from Greek and Latin parts. A word that is made of known parts alone is right,
 * whatever word of the lists it comes near: `hypocalcaemia` is no misspelling of `hypokalaemia`.
 */

const FRONT = `
a an ab ana anti apo auto bi brachy brady crypto de demi di dia dys ecto en endo epi eu exo extra hemi hetero homo hyper hypo
in infra inter intra intro iso juxta macro mal medio mega mesa meso meta micro mono multi neo non normo oligo pan para per
peri poly post pre pro pseudo quadri re retro semi sub super supra sym syn tachy tetra trans tri ultra uni
`

const ROOT = `
abdomin acetabul acr actin aden adip adren aer agglutin albumin aldosteron alg allerg alveol ambly ammon amyl amylas
andr angi ankyl anthrac aort append arter arteri arthr ather atri audi aur azot bacill bacter bacteri balan bil bili bilirubin
blast blephar brachi bronch bronchi bronchiol burs calc calcan cancer candid capill capn carbamid carbox carcin card cardi carotin
cartilag caud cec celi cephal cerebell cerebr cervic cheil chlamyd chlor chol cholangi cholecyst choledoch cholester cholesterol
chondr chori choroid chrom chylomicron citrullin clon coagul coccid coccyg cochle col colon colp condyl conjunctiv cor coron
corne cort costochondr cost cox crani creatin creatinin cry cupr cutane cyan cycl cyst cystin cyt dacry dacryoadenit dactyl
dermat derm dextr diaphragm dipl disc diverticul duoden dynam edemat electr embol encephal endometri enter eosin eosinophil
epididym episi erythr erythem esophag esthesi estrogen ethmoid fasci femor ferr ferritin fibr fibrin fibrinogen fibromy fluor
follicul fung galact gamma gammaglobulin gangli gastr gastrin gingiv gli globin globulin glomerul gloss gluc glucagon glut
glyc glycin gon gonad granul gravid gynec gyn hallucin helminth hem hemat hemangi hemoglobin hepat herni hist hom
homocystein homocystin hormon hyal hydr hymen hypn hyster icter ili immun insulin irid ischi kal kerat ket keton kin
kyph labyrinth lacrim lact lamin lapar laryng lei leiomy leuc leuk leukem ligament lingu lip lipid lipoprotein lith lob lord
lymph lymphaden lymphangi lysin magnes mamm mandibul mast mastoid maxill meat melan menin mening menisc men mes mnes
morph muc mutism my myc mycobacter myel myelit myelin myocardi myos myring myx narc nas natr necr neph nephr neur neutr
neutrophil noct nyct occipit ocul odont olig omphal onc onych oophor ophthalm opt orch orchi orexi orth osm osse oste ot
ovari ox oxal oxy pachy palat pancreat papill paraprotein parathyroid parot path pector ped pepsin perine periton phac
phag phalang phall pharmac pharyng phenylalanin phleb phob phon phosphat phot phren phys pil pituit placent plasm plasmacyt
pleur pneum pneumon pod poikil polymy poster potass presby proct prolactin prostat protein psych pteryg pub pulmon pupill purin
purul py pyel pylor pyr pyramid rachi radi radicul rect ren reticul retin rhabd rhabdomy rheumat rhin rhiz rhythm sacr
salping sarc schist scler scoli seb sebace sepsi sept septic ser sial sider sigmoid sinus somat spermat sphen spir splen spondyl
staphyl sten stern stomat strept styl synov tars temp ten tendin thalam thalass therm thorac thromb thrombocyt thym thyr
thyroid tibi tom tox toxoplasm trache trachel trich triglycerid tympan typh ulcer ungu ur urat urea ureter urethr
uric urin urobilin uter uve uvul vagin valv varic vas vascul ven ventricul vertebr vesic vestibul viscer vir vitill vol vulv
xanth xer zon
`

const BACK = `
acusis algesia algesic algia algic algias ary asthenia asthenic atresia blast blastic blastoma blastomas carcinoma
cele centesis cidal cide clasia clysis coccal cocci coccus crine cyte cytes cytic cytoma cytosis cytoses desis dipsia dynia
ectasia ectasis ectatic ectomies ectomy ectopia edema emesis emetic emia emias emic eous esis esthesia esthetic etic
globin globins genesis genetic genic genicity genous globinemia globinuria gram grams graph grapher graphic graphical graphies graphs graphy
ia iac ian ic ical ically iform in ism ismus ist ists itides itis ium kinesia kinetic lepsy leptic lith lithiasis liths
lithotomy logic logical logically logies logist logists logy lyse lyses lysin lysis lytic malacia mania megalic megalies megaly
meter metric metry morphic oid oidal ologic ological ologically ologies ologist ologists ology oma omas omata omatous opathic
opathies opathy opia opic opsia opsy orexia orexic ose oses osis ostomies ostomy ous pareses paresis paretic partum path pathic
pathies paths pathy penia penic pexy phage phages phagia phagic phasia phasic phil philia philic phils phobia phobic phonia
plakia plasia plastic plasties plasty plegia plegic plegics pnea pneic poiesis poietic praxia privia ptosis ptotic ptysis
rrhage rrhages rrhagia rrhagic rrhaphy rrhea rrheal rrheic rrhexis salpinx schisis scleroses sclerosis sclerotic scope scopes
scopic scopies scopy sepsis septic sis spasm spasmodic spasms stases stasis static stenoses stenosis stenotic stomies stomy
sthenia thalamic thelioma therapeutic therapies therapist therapy thermia thermic thymia thymic tic tome tomes tomies tomy tonia
tonic toxic toxicity toxin toxins tripsy trophic trophies trophy tropia tropic tropin uresis uretic uria uric
`

/** The parts of words, taken apart when a word first asks. */
interface Parts {
  readonly front: ReadonlySet<string>
  readonly root: ReadonlySet<string>
  readonly back: ReadonlySet<string>
}

let known: Parts | undefined

const split = (parts: string): Set<string> => new Set(parts.trim().split(/\s+/))

const listParts = (): Parts => ({ front: split(FRONT), root: split(ROOT), back: split(BACK) })

/** Code units of the longest beginning or root. */
const longestPart = 13

/** Roots of so many letters and fewer say too little where another stands beside them. */
const SHORTEST_WHOLE = 8

/** Beginnings and roots that a word may have, at most. */
const mostFronts = 2
const mostRoots = 3

/**
 * Whether a word, in lower case and American spelling, is made of roots with beginnings before them and an ending behind
 * them. A root and what follows it are joined by an `o` unless a vowel follows, and no vowel stands twice.
 * For it: `hypercalcemic`, `oligomenorrhea`, `polymyalgic`. Against it: `fibromialgia`, for there is no root `mi`.
 */
export function isFormation(word: string): boolean {
  if (word.length < SHORTEST_WHOLE || /([aeiou])\1/.test(word.replace(/ooph/, ''))) return false
  known ??= listParts()
  const { front, root, back } = known
  // Every place where the roots may begin, and then every place where a root may end.
  let places = new Set([0])
  for (let count = 0, last = places; count < mostFronts; count++) {
    last = new Set(
      [...last].flatMap(place => endsOf(word, place, front).filter(end => mayFollowFront(word, place, end))),
    )
    places = new Set([...places, ...last])
  }
  for (let count = 0; count < mostRoots && places.size > 0; count++) {
    places = new Set(
      [...places].flatMap(place => endsOf(word, place, root).flatMap(end => joints(word, end))),
    )
    for (const place of places) if (back.has(word.slice(place))) return true
  }
  return false
}

/** Where a part ends that begins at a place. */
function endsOf(word: string, place: number, parts: ReadonlySet<string>): number[] {
  const ends: number[] = []
  const last = Math.min(word.length, place + longestPart)
  for (let end = place + 1; end <= last; end++) if (parts.has(word.slice(place, end))) ends.push(end)
  return ends
}

/** The beginning `a` is `an` before a vowel. */
const mayFollowFront = (word: string, place: number, end: number): boolean =>
  end - place > 1 || !isVowel(word, end)

/** Where what follows a root may begin: behind an `o`, or at a vowel. */
const joints = (word: string, end: number): number[] => [
  ...(word[end] === 'o' ? [end + 1] : []),
  ...(isVowel(word, end) ? [end] : []),
]

const isVowel = (word: string, at: number): boolean => at < word.length && 'aeiou'.includes(word[at]!)

/** British spellings that have one American one. In this order, so that no change undoes another. */
const BRITISH: readonly (readonly [british: RegExp, american: string])[] = [
  [/aem/g, 'em'],
  [/oede/g, 'ede'],
  [/^oes(?=oph|tr|ti)/, 'es'],
  [/rrhoe/g, 'rrhe'],
  [/pnoe/g, 'pne'],
  [/aesth/g, 'esth'],
  [/aeti/g, 'eti'],
  [/(p|orthop)aed/g, '$1ed'],
  [/gynaec/g, 'gynec'],
  [/caec/g, 'cec'],
  [/caes/g, 'ces'],
  [/faec/g, 'fec'],
  [/foet/g, 'fet'],
  [/coel/g, 'cel'],
  [/haez/g, 'hez'],
  [/toxaem/g, 'toxem'],
  [/homoe/g, 'home'],
  [/amoeb/g, 'ameb'],
  [/manoeuvr/g, 'maneuver'],
  [/sulph/g, 'sulf'],
  [/leuc/g, 'leuk'],
  [/([tmhlviab])our(?=$|s$|ed$|ing$|al$|less$|able$|ful$|ist$|it)/g, '$1or'],
  [/is(?=e$|ed$|es$|er$|ers$|ing$|ation|able$)/g, 'iz'],
  [/ys(?=e$|ed$|er$|ers$|ing$)/g, 'yz'],
  [/(cent|fib|lit|met|theat|tit|goit)re(s?)$/, '$1er$2'],
  [/ogue(s?)$/g, 'og$1'],
]

/** A word as it is spelt in America. Words that are spelt there already come out as they went in, or alike. */
export const toAmerican = (word: string): string =>
  ANY_BRITISH.test(word)
    ? BRITISH.reduce((text, [british, american]) => text.replace(british, american), word)
    : word

/** Most words hold nothing British, and one look tells. */
const ANY_BRITISH = new RegExp(BRITISH.map(([british]) => british.source).join('|'))
