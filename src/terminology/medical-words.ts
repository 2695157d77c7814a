/**
 * Words of health writing whose spelling we are sure of, both British and American: the *anchors* that a
 * misspelling is measured against. Written by hand; common words that sit near many others (`acute`, `trial`)
 * are left out on purpose, since a near miss of theirs is as likely to be another word.
 *
 * Each entry is one written form. Inflections that writers get wrong are listed; regular ones are understood by
 * `isInflection`.
 */
const CONDITIONS = `
abscess abscesses achalasia acidosis acromegaly adenomyosis adhesions agoraphobia alcoholism allergies allergy alopecia
alzheimer amenorrhea amenorrhoea amyloidosis anaemia anaphylaxis anemia aneurysm aneurysms angina anorexia
anxiety aphasia apnea apnoea appendicitis arrhythmia arrhythmias arteriosclerosis arthritis arthropathy asthma ataxia
atherosclerosis autism autoimmune bacteremia bipolar blepharitis botulism bradycardia bronchiectasis bronchiolitis
bronchitis bulimia bunion bursitis candidiasis carcinoma carcinomas cardiomyopathy cataract cataracts celiac cellulitis
chickenpox chlamydia cholecystitis cholelithiasis cholera cirrhosis claudication coeliac colitis comorbid comorbidities
comorbidity concussion conjunctivitis constipation contusion coronavirus costochondritis cyanosis cystitis deficiency
dehydration delirium dementia depression dermatitis diabetes diarrhea diarrhoea diphtheria disorder disorders
diverticulitis diverticulosis dizziness dysarthria dyslexia dyslipidaemia dyslipidemia dysmenorrhea dysmenorrhoea
dyspepsia dysphagia dysphoria dyspnea dyspnoea dystonia dystrophy eclampsia eczema emphysema encephalitis
encephalomyelitis encephalopathy endocarditis endometriosis epilepsy erythema fasciitis fatigue fibrillation fibroids
fibromyalgia fibrosis gallstones gangrene gastritis gastroenteritis gastroparesis gingivitis glaucoma glomerulonephritis
goitre gonorrhea gonorrhoea haematoma haemophilia haemorrhage haemorrhagic haemorrhoids hallucinations headache headaches
hematoma hemiplegia hemophilia hemorrhage hemorrhagic hemorrhoids hepatitis hernia herniated herpes hydrocephalus
hypercalcaemia hypercalcemia hypercholesterolaemia hypercholesterolemia hyperglycaemia hyperglycemia hyperkalaemia
hyperkalemia hyperlipidaemia hyperlipidemia hyperplasia hypertension hyperthyroidism hypoglycaemia hypoglycemia
hypokalaemia hypokalemia hyponatraemia hyponatremia hypotension hypothermia hypothyroidism hypoxia ichthyosis impetigo
incontinence infarction infection infections infertility inflammation influenza insomnia insufficiency ischaemia
ischaemic ischemia ischemic jaundice keratitis ketoacidosis labyrinthitis laryngitis leishmaniasis leukaemia leukemia
lymphedema lymphoedema lymphoma malaria malnutrition mastitis measles melanoma melanomas melasma meniere meningitis
mesothelioma metastases metastasis metastatic migraine migraines myasthenia myelitis myeloma myocarditis myopathy
narcolepsy nausea necrosis neoplasm nephritis nephropathy neuralgia neuritis neuroblastoma neurofibromatosis
neuroinflammation neuropathic neuropathy neurosis neutropenia obesity obsessive oedema oesophagitis osteoarthritis
osteomalacia osteomyelitis osteopenia osteoporosis otitis overweight palpitations pancreatitis paralysis paranoia
parkinson pericarditis periodontitis peritonitis pertussis pharyngitis phenylketonuria phlebitis pleurisy
pneumonia pneumothorax poliomyelitis polycystic polymyalgia polyneuropathy porphyria preeclampsia prolapse proteinuria
psoriasis psoriatic psychosis psychotic pyelonephritis rabies retinopathy rhabdomyolysis rheumatism rheumatoid rhinitis
rickets rosacea rubella salmonella sarcoidosis sarcoma schizophrenia sciatica scleroderma sclerosis scoliosis scurvy
seborrheic seborrhoeic seizure seizures sepsis septicaemia septicemia shingles sinusitis spasticity spondylitis
spondylosis stenosis strabismus stroke syncope syndrome syndromes syphilis tachycardia tendinitis tendinopathy
tendonitis tetanus thalassaemia thalassemia thrombocytopenia thrombosis thyroiditis tinnitus tonsillitis toxoplasmosis
tremor tuberculosis typhoid ulcerative urticaria uveitis vaginitis varicella varicose vasculitis vertigo vitiligo
vomiting
`

const BODY = `
abdomen abdominal achilles adipose adrenal amygdala antibodies antibody antigen antigens aorta aortic arterial arteries
artery astrocyte astrocytes axillary bacteria bacterial bacterium biceps bilirubin bladder bronchial capillaries capillary
cardiac cardiovascular carotid cartilage cerebellum cerebral cerebrospinal cervical cervix chemokine chemokines
cholesterol chromosome chromosomes cochlear collagen connective coronary cortisol cranial cytokine cytokines dendritic
dermal dopamine duodenum endocrine endogenous endometrial endometrium endorphins endothelial enzyme enzymes eosinophil
eosinophils epidermis epidural epithelial epithelium erythrocyte erythrocytes esophageal esophagus estradiol estrogen
estrogens fallopian fibroblasts fibrous follicle follicles fungal gastric gastrointestinal genetic genome ghrelin
glucagon glucose glutamate glutathione glycogen gynaecological gynecological haemoglobin hemoglobin hepatic hippocampus
histamine homeostasis hormonal hormone hormones hypothalamus immune immunity immunoglobulin immunoglobulins inflammatory
insulin interferon interleukin interleukins intestinal intestine intestines ketones kidney kidneys lactate larynx leptin
leukocyte leukocytes ligament ligaments lipoprotein lipoproteins lumbar lymph lymphatic lymphocyte lymphocytes macrophage
macrophages macular melatonin membrane meniscus menopausal menopause menstrual menstruation metabolic metabolism
metabolite metabolites microbiome microbiota microglia mitochondria mitochondrial mitochondrion monocyte monocytes mucous
mucus muscular musculoskeletal myelin myocardial myocardium nasal nerve nervous neural neurological neuron neuronal
neurone neurones neurons neurotransmitter neurotransmitters neutrophil neutrophils nociceptive nociceptor nociceptors
noradrenaline norepinephrine oesophageal oesophagus oestradiol oestrogen oestrogens ovarian ovaries ovary oxytocin
pancreas pancreatic parasympathetic pathogen pathogens pelvic pelvis perimenopausal perimenopause perineum peripheral
pharynx pituitary placenta placental plasma platelet platelets pleural postmenopausal progesterone proinflammatory
prolactin prostaglandin prostaglandins prostate pulmonary receptor receptors rectal renal respiratory retina retinal
sacroiliac sciatic sebaceous serotonin skeletal spinal spleen sternum stomach subcutaneous synapse synapses synaptic
synovial systemic tendon tendons testosterone thalamus thoracic thyroid thyroxine tissue tissues trachea triceps
triglyceride triglycerides urethra urinary uterine uterus vaginal vascular vasodilation ventricle ventricular vertebra
vertebrae vertebral vestibular virus viruses
`

const MEDICINES = `
acetaminophen adalimumab adrenaline albuterol alendronate allopurinol alprazolam amiodarone amitriptyline amlodipine
amoxicillin amphetamine amphetamines anaesthetic anaesthetics analgesia analgesic analgesics anesthetic anesthetics
antacid antacids antibacterial antibiotic antibiotics anticoagulant anticoagulants anticonvulsant anticonvulsants
antidepressant antidepressants antiemetic antifungal antihistamine antihistamines antihypertensive antihypertensives
antimicrobial antioxidant antioxidants antipsychotic antipsychotics antipyretic antiretroviral antiseptic antispasmodic
antiviral antivirals apixaban aripiprazole aspirin atenolol atorvastatin azathioprine azithromycin baclofen
barbiturates beclometasone benzodiazepine benzodiazepines bisoprolol bisphosphonate bisphosphonates botulinum
bronchodilator bronchodilators budesonide buprenorphine bupropion caffeine candesartan cannabidiol cannabinoid
cannabinoids cannabis capsaicin carbamazepine carvedilol cefalexin celecoxib cephalexin cephalosporin cetirizine
chloroquine chlorpromazine ciclosporin ciprofloxacin citalopram clarithromycin clindamycin clonazepam clonidine
clopidogrel clotrimazole clozapine codeine colchicine contraceptive contraceptives corticosteroid corticosteroids
cortisone cyclobenzaprine cyclophosphamide cyclosporine dapagliflozin desloratadine dexamethasone diazepam diclofenac
digoxin diltiazem diphenhydramine diuretic diuretics donepezil doxycycline dulaglutide duloxetine dutasteride
empagliflozin enalapril enoxaparin ephedrine epinephrine erythromycin escitalopram esomeprazole etanercept exenatide
ezetimibe famotidine fentanyl finasteride fluconazole fluoxetine fluticasone folate furosemide gabapentin gentamicin
glibenclamide gliclazide glimepiride glipizide glucocorticoid glucocorticoids glucosamine haloperidol heparin
hyaluronic hydrochlorothiazide hydrocodone hydrocortisone hydromorphone hydroxychloroquine hydroxyzine ibuprofen
immunosuppressant immunosuppressants immunosuppressive indapamide infliximab isotretinoin itraconazole ivermectin
ketamine ketoconazole ketoprofen lamotrigine lansoprazole laxative laxatives leflunomide letrozole levetiracetam
levothyroxine lidocaine linagliptin liraglutide lisinopril lithium loperamide loratadine lorazepam losartan mebeverine
medroxyprogesterone meloxicam memantine metformin methadone methocarbamol methotrexate methylphenidate
methylprednisolone metoclopramide metoprolol metronidazole mifepristone milnacipran mirtazapine misoprostol modafinil
mometasone montelukast morphine naloxone naltrexone naproxen narcotic narcotics nicotine nifedipine nitrofurantoin
nitroglycerin nortriptyline olanzapine omeprazole ondansetron opiate opiates opioid opioids orlistat oseltamivir
oxycodone pantoprazole paracetamol paroxetine penicillin phenytoin prednisolone prednisone pregabalin prescribed
prescribing prescription prescriptions prochlorperazine progestogen promethazine propranolol pseudoephedrine psilocybin
quetiapine quinine ramipril ranitidine remdesivir risperidone rituximab rivaroxaban rosuvastatin salbutamol salmeterol
sedative sedatives semaglutide sertraline sildenafil simvastatin sitagliptin spironolactone statin statins steroid
steroids stimulant stimulants sulfasalazine sumatriptan suppositories suppository tacrolimus tadalafil tamoxifen
tamsulosin temazepam terbinafine tetracycline ticagrelor tirzepatide topiramate tramadol tranexamic trazodone
tretinoin triamcinolone trimethoprim triptans valacyclovir valproate valsartan vancomycin varenicline venlafaxine
verapamil warfarin zolpidem zopiclone
`

/** Names under which medicines are sold; they keep their capital. */
const TRADE_NAMES = `
Adderall Benadryl Celebrex Cialis Cymbalta Eliquis Humira Imodium Januvia Jardiance Lexapro Lipitor Lyrica Mounjaro Neurontin
Nurofen Ozempic Panadol Prozac Ritalin Seroquel Symbicort Tylenol Ventolin Viagra Voltaren Wegovy Xarelto Zoloft
`

const CARE = `
acupuncture adherence ambulance amputation anaesthesia anaesthetist anesthesia anesthesiologist angiogram angioplasty
antenatal arthroplasty arthroscopic arthroscopy asymptomatic auscultation bariatric biopsies biopsy caesarean
cardiologist cardiology caregiver caregivers catheter catheterisation catheterization chemotherapy chiropractic
chiropractor cholecystectomy clinic clinical clinically clinician clinicians cognitive colonoscopy colostomy
contraception contraindicated contraindication contraindications cryotherapy defibrillator dermatologist dermatology
diagnose diagnosed diagnoses diagnosis diagnostic dialysis dietitian dietitians echocardiogram electrocardiogram
electroencephalogram electrolyte electrolytes emergency endocrinologist endocrinology endoscopic endoscopy
gastroenterologist gastroenterology geriatric gynaecologist gynaecology gynecologist gynecology haematologist
haematology hematologist hematology homeopathy homoeopathy hospital hospitalisation hospitalise hospitalised hospitalization
hospitalize hospitalized hygiene hygienist hypnotherapy hysterectomy immunisation immunization immunologist immunology
immunotherapy implantation injection injections intramuscular intravenous intravenously keyhole laparoscopic
laparoscopy laryngoscopy lobotomy lumpectomy mammogram mammography mastectomy medical medically medication medications
medicinal medicine medicines microneedling midwife midwifery neonatal nephrologist neurologist neurology
neurosurgeon neurosurgery nursing obstetric obstetrician obstetrics occupational oncologist oncology ophthalmic
ophthalmologist ophthalmology optometrist orthodontist orthopaedic orthopedic osteopath osteopathic osteopathy
otolaryngologist outpatient outpatients paediatric paediatrician paediatrics palliative paramedic pathologist
pathology patient patients pediatric pediatrician pediatrics pharmaceutical pharmaceuticals pharmacist pharmacists
pharmacological pharmacology pharmacy phlebotomy physician physicians physiologist physiology physiotherapist
physiotherapists physiotherapy podiatrist prenatal prognosis prophylactic prophylaxis prosthesis prosthetic psychiatric
psychiatrist psychiatrists psychiatry psychological psychologist psychologists psychology psychotherapist
psychotherapy pulmonologist radiographer radiologist radiology radiotherapy reflexology rehabilitation resuscitation
rheumatic rheumatologist rheumatology screening sonographer spirometry sterilisation sterilization stethoscope
supplementation surgeon surgeons surgeries surgery surgical surgically symptom symptomatic symptoms tattoo
telehealth telemedicine therapeutic therapies therapist therapists therapy thermometer tonsillectomy tracheostomy
transfusion transplant transplantation transplants treatment treatments triage ultrasound urologist urology vaccinated
vaccination vaccinations vaccine vaccines vasectomy venipuncture ventilator withdrawal
`

const SCIENCE = `
adaptogen adaptogens aetiology algorithm apoptosis bioavailability biochemical biological biomarker biomarkers
biomechanical bisphenol calcium calorie calories carbohydrate carbohydrates carcinogen carcinogenic carotenoids
chondroitin chromium circadian cohort cohorts confidence confounding congenital controlled correlation curcumin
demographic dietary dosage efficacy electrolysis epidemic epidemiological epidemiologist epidemiology epigenetic
etiology evidence excretion exacerbate exacerbated exacerbates exacerbation exacerbations flavonoid flavonoids
fluoride gluten glycaemic glycemic hazard heterogeneity hereditary hypotheses hypothesis idiopathic incidence
ingredient ingredients intravascular iodine isoflavones ketogenic lactose lifestyle magnesium mechanism mechanisms
mediterranean microplastics micronutrient micronutrients morbidity mortality mutation mutations nutrient nutrients
nutrition nutritional nutritionist observational outbreak oxidative pandemic paraben parabens parasite parasites
pathogenesis pathophysiological pathophysiology phosphorus phthalates physiological phytoestrogens placebo polyphenol
polyphenols polyunsaturated postpartum potassium prebiotic prebiotics predisposition pregnancies pregnancy pregnant
prevalence prevention probiotic probiotics protein proteins psychosocial quarantine questionnaire questionnaires
randomisation randomised randomization randomized refractory regimen regimens remission retrospective rhythm riboflavin
saturated sedentary selenium sensitisation sensitivity sensitization sodium spectrum spontaneous statistically
stimulation supplement supplements susceptibility susceptible synthesis systematic systolic teratogenic thiamine
threshold tolerance toxicity trimester tumor tumors tumour tumours turmeric vegetarian vitamin vitamins
wellbeing
`

const listWords = (text: string): string[] => text.trim().split(/\s+/)

/** Trade names by their form in lower case. */
export const tradeNames: ReadonlyMap<string, string> = new Map(
  listWords(TRADE_NAMES).map(name => [name.toLowerCase(), name]),
)

/** The medicines among the anchors. */
export const medicines: ReadonlySet<string> = new Set([...listWords(MEDICINES), ...tradeNames.keys()])

/** Every anchor, in lower case, at least five letters, each once. */
export const medicalWords: readonly string[] = [
  ...listWords(`${CONDITIONS}${BODY}${MEDICINES}${CARE}${SCIENCE}`),
  ...tradeNames.keys(),
]
