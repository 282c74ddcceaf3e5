import { noDanger } from './no-danger.ts';
import { rightWords } from './right-words.ts';
import { rowsOf } from './rows.ts';

/**
 * Different ways to say the same thing, so that one phrase stands for many: "carnt wee", "can not urinate" and "unable
 * to pass water" are all "cannot pee". Lower case, without apostrophes; # is any one word. The rows are used from the
 * top, so a later row may build on the word of an earlier one.
 */
export const sayings: Readonly<Record<string, readonly string[]>> = {
  ...noDanger,
  ...rowsOf(`
pressure sore: broken skin on # bottom, broken skin on # bum, skin breakdown, sore on tailbone, sore on # tailbone, sore on # heel,
    sore on heel, sore on # bottom, sore on # bum, sore on # backside, sore on # sacrum, sores on # bottom, sores on # bum, open sore,
    pressure sores, bed sore, bedsore, bed sores, bedsores, pressure ulcer, pressure ulcers
do not: dinnae, dont, don t, didnt, didn t, did not
cannot: doesnae, isnae, refuses to, refuse to, cannae, couldnae, wullnae, impossible, cant, can t, can not, carnt, carn t, cnt, cannt,
    canot, caint, couldnt, couldn t, could not, unable to, wont, won t, will not, would not, wouldnt, wouldn t, doesnt, doesn t, does not,
    isnt, isn t, is not, havent been able to, haven t been able to, have not been able to, not been able to, not able to, impossible to,
    havent, haven t, have not, hasnt, hasn t, has not, wasnt, wasn t, no longer, struggling to, not
sleepless: cannot sleep, cannot get to sleep, cannot get any sleep, cannot get back to sleep, cannot fall asleep, cannot slept
no help: cannot help, cannot helping, cannot helped, cannot sure, cannot getting better, cannot getting any better
dislikes heat: cannot stand heat, cannot stand the heat, cannot stand cold, cannot stand the cold, cannot stand clothes,
    cannot stand anything touching, cannot stand being touched, cannot stand the sheets, cannot stand the duvet
catheter: leg bag, night bag, drainage bag, urine bag, suprapubic, foley
pee: spend a penny, whizz, susu, water i pass, a slash, going to the loo, going to the toilet, going to loo, peeing like, passing urine,
    passing any urine, passing any water, passed any urine, passed any water, pass wee, passing wee, wee, weee, wees, weeing, pea, peeing,
    peed, urine, urin, urinate, urinating, piss, pissing, tinkle, widdle, pass water, passing water, pass any water, pass urine,
    pass any urine, passed urine, passed water, go for a wee, been for a wee, empty my bladder, empty bladder, go to the toilet,
    go to the loo, been to the toilet, go to toilet, go toilet, go to loo, been to the loo, weed myself
leaky bladder: cannot hold my pee, cannot hold pee, cannot hold the pee, cannot control my pee, cannot stop pee, cannot wait to pee,
    to cannot pee, cannot pee in the night
dribbles: dribble, dribbling, trickle, trickles, trickling
blood in pee: blood in my pee, blood in the pee, blood when i pee, pee blood, bloody pee, pee with blood, pink pee, red pee
poo: poos, shat, crapped, poopy, bowel movement, motions, messing the bed, messes the bed, messed the bed, faecal, fecal, number 2, number two,
    faeces, feces, pooed, pooing, poop, pooped, shit, soiled, soiling, messed, crap
bowels: bowel
between legs: foof, minge, clitoris, lady garden, butt, butthole, bumhole, arsehole, tush, knob, dick, cock, todger, back end, rear end,
    manhood, toilet paper, loo roll, inner thighs, my bits, his bits, her bits, down below, down there, between my legs, between the legs,
    between your legs, between her legs, between his legs, private parts, private part, privates, private area, genitals, genital,
    genital area, crotch, perineum, nether regions, saddle area, saddle region, saddle, undercarriage, lady bits, vagina, vulva, penis,
    scrotum, back passage, bottom, bum, fanny, willy, labia, anus, arse, backside, private bits, lady parts, front bottom, sit on the loo,
    sit on the toilet, when i wipe, when wiping, myself wipe, wiping
numb: like rubber, rubbery, like wood, novacaine, lost all feelings, lost all sensation, all sensation, completely dead,
    gone completely dead, no feel, dentist, novocaine, feels dead, feeling dead, no feelings, numbness, no feeling, no sensation,
    lost feeling, lost all feeling, lost sensation, gone dead, went dead, cotton wool, loss of feeling, loss of sensation,
    lack of feeling, cannot feel anything, cannot feel a thing, dead feeling
cannot feel: cannot really feel
no erection: cannot get hard, cannot get it up, cannot get an erection, cannot get erection, lost my erection, lost erections
tingling: prickling, fizzing, buzzing, zaps, zapping, electric shocks, zings, pins n needles, tingly, tingle, tingles, pins and needles,
    pins an needles, pins needles
breathe: breathes, breaths, breath, breathing, catch my breath, get my breath, get breath
cannot breathe: gasping for air, gasping for breathe, fighting for air, fighting for breathe, hurts to breathe, trouble breathe,
    difficulty breathe
coughing up blood: coughed up blood, cough up blood, coughing blood, coughed blood, spitting blood, spat blood, blood when i cough,
    bringing up blood
breathless: air hunger, suffocating, panting, puffing, puffed out, out of puff, winded, cannot get air, cannot get enough air,
    short of breathe, out of breathe, breathlessness, gasping
swollen: swole up, swole, puffy, getting fat, gone fat, feels fat, enlarged, blowing up, puffing up, swells, swelling up, ballooning, gone huge,
    gone massive, blown up, thicker than the other, fatter than the other, like a balloon, like a tree trunk, swelling, swelled,
    swelled up, swollen up, ballooned, bigger than the other, twice the size, double the size, puffed up
fell: slips, missed the chair, missed the bed, lost my footing, came a cropper, slid out, tipped out, tipped over, rolled out, took a tumble,
    going down, went down, dropped me, dropped her, dropped him, come off, hit the deck, fall, fallen, falling, falls, tripped, fell over,
    slipped, toppled, tumbled, tumble, went flying, stumbled, slid off, slid out of, landed on my hip, landed hard
cannot put weight: cannot put pressure on, cannot put # weight, no weight through, cannot put any pressure, cannot stand on it,
    cannot walk on it, cannot step on it, cannot put any weight, cannot bear weight, cannot bear any weight, cannot weight bear,
    cannot take weight, cannot take my weight, cannot take any weight, cannot stand on my leg, cannot stand on that leg
stand: stand up, standing, stood, get on my feet, get up on my feet, get to my feet
on the floor: on floor, on the ground, on the # floor
stopped working: packed up, packed in, conked out, stopped responding, cannot respond, cannot responding
went from under: gave out, given out, gone from under me, went from under me, buckled
weak: lifeless, no strength, no power, lost power, lost all power, lost the use of, lost use of, lost all strength, gives way, gives up,
    gives out, giving out, keeps going from under me, weakness, weakened, given way, gave way, giving way, like jelly, to jelly, useless
suddenly: at breakfast, at lunch, at lunchtime, from nowhere, all at once, out of no where, since ten minutes ago, # minutes ago,
    minutes ago, like a switch, in a flash, this minute, tonight, this afternoon, this evening, this arvo, since breakfast, since lunch,
    since lunchtime, an hour ago, # hour ago, # hours ago, few hours, last hour, last few hours, last few hrs, few hrs, few minutes,
    just started, just happened, came on, sudden, all of a sudden, just now, out of nowhere, out of the blue, overnight, today,
    this morning, last night, in minutes, within minutes, in seconds
severe: horrendous, terrible, awful, excruciating, unbearable, horrific, very bad, really bad
confused: donot know what day, donot know where i am, donot know where he is, donot know where she is, cannot a clue, no clue where,
    incoherent, jumbled up, cannot recognise, away with the fairies, cannot know where, cannot know who, cannot know what day,
    talking nonsense, talking rubbish, talking gibberish, cannot make sense, cannot make any sense, making no sense, confusion, muddled,
    delirious, cannot making sense, cannot making any sense
fever: burning hot, boiling hot, shivers, rigor, the shakes, teeth chattering, chattering, cold sweats, 38 degrees, 39 degrees,
    40 degrees, 38c, 39c, 40c, 101f, 102f, 103f, fevers, feverish, temperature, temp, shivery, shivering, burning up, rigors, chills,
    shaking with cold
immune: immune suppressed, immunosuppressed, immunosuppressant, ocrevus, ocrelizumab, kesimpta, ofatumumab, rituximab, gilenya,
    fingolimod, mavenclad, cladribine, lemtrada, alemtuzumab, tysabri, natalizumab, briumvi, siponimod, mayzent
blood thinner: blood thinners, blood thinning, warfarin, apixaban, eliquis, rivaroxaban, xarelto, edoxaban, dabigatran, anticoagulant,
    anticoagulants, clopidogrel, heparin
vomiting: threw up, spewed, bringing up green, bringing up bile, bile, throws up, throwing up, boking, boke, heaving, chucking up, spewing, retching, vomit,
    vomited, being sick, been sick, keep being sick, puking
pelvis: pelvic
tummy: belly, stomach, abdomen, abdominal
testicle: nads, goolies, knackers, one nut, one ball, sons ball, son s ball, my nuts, his nuts, sons nuts, left nut, right nut, his balls, sons balls, left ball,
    right ball, bollocks, ball sack, nutsack, testicles, testicular, my balls
calf: back of my leg, back of the leg, back of her leg, back of his leg, back of leg, lower leg, calves
end my life: ending my life, ended my life, end my own life, ending my own life, end his life, end her life, end their life, take my life,
    take my own life, taking my life, end it all, ending it all, end it tonight, end things for good, end things, ending things,
    want to end it, going to end it, gonna end it, ending it
kill myself: off myself, slit my wrists, jump off a bridge, hanging myself, kill my self, kill himself, kill herself, kill themselves,
    top myself, kms, unalive myself
killing myself: killing my self, killing himself, killing herself
suicidal: suicide, suicidle, suicidial, sucidal, suisidal, suacidal, sueicidal, commit suicide
want to die: ready to die, done with life, done with living, want out of this life, wanna die, wants to die, wanting to die,
    rather be dead, rather die, want to be dead, wish i could die, wish i would die, wish to die, want it all to end,
    want it all to be over, want it to be over, want everything to end, wish i do not exist
anymore: any more
nobody: no one, noone
cannot take it anymore: cannot take this anymore, cannot take much more, cannot take the pain anymore, cannot take this pain anymore,
    cannot do this anymore, cannot cope anymore, cannot cope with this anymore, cannot go on anymore, cannot bear it anymore,
    cannot bear this anymore, cannot live with this pain, cannot live like this, had enough of life, sick of living, tired of living,
    tired of life, fed up of living, fed up with life, giving up on life, given up on life
want to live: wanna live, wants to live, wish to live
overdose: od, overdosed, over dose
self harm: cut my legs, cut my thighs, cut my arms, cutting my legs, cutting my thighs, cutting my wrist, cutting my arm, burning myself on purpose, cutting her arms,
    cutting his arms, cutting my arms, cutting herself, cutting himself, cutting their arms, cuts herself, cuts himself, cuts my arms,
    slicing my, self harming, selfharm, self injury, hurting myself, harm myself, harming myself, hurt myself on purpose, cutting myself
someone harms me: he forces me, he forced me, he locks my, he locked my, he hides my, he hid my, he chokes me, he threatens me,
    he punches me, he kicks me, he slaps me, he throws me, he pushes me, he grabs me, he shoves me, he drags me, she forces me,
    she forced me, she locks my, she locked my, she hides my, she hid my, she chokes me, she threatens me, she punches me, she kicks me,
    she slaps me, she throws me, she pushes me, she grabs me, she shoves me, she drags me, he hits me, he is hitting me, hes hitting me,
    he s hitting me, she hits me, she is hitting me, shes hitting me, he hurts me, he is hurting me, hes hurting me, he beats me,
    he is rough with me, she is rough with me, someone hits me, someone hurts me, somebody hits me, somebody hurts me, being abused
harms me: forces me, forced me, locks my, locked my, hides my, hid my, drags me, hitting mum, hitting my mum, hitting dad, hitting my dad,
    hits mum, hits dad, shoving, shoves, locks her in, locks him in, locked her in, locked him in, forces himself, forced himself,
    taking her money, taking his money, takes my money, takes her money, steals from me, screams in my face, spits at me, twists my arm,
    bends my arm, grabbed me, grabbed my, threw me, shoved me, pushed me, kicked me, punched me, slapped me, choked me, chokes me,
    strangled me, dragged me, threatened me, locked me in, locks me in, screams at me, hurts me, hurt me, hurting me, hits me, hit me,
    hitting me, beats me, beating me, abuses me, abusing me, slaps me, is rough with me, rough with me, handles me roughly, is violent,
    pushes me, kicks me, throws me, shoves me, grabs me, punches me, strangles me, threatens me
person near: husband, wife, partner, boyfriend, girlfriend, carer, caregiver, son, daughter, mum, dad, nurse, ex, mother, father, brother,
    sister, hubby, fella, other half, missus
scared: afraid, frightened, terrified
took double: doubled up on, doubled up, doubled my, doubled the, double dosed, took twice, took two lots of, took two doses of,
    had two lots of, took extra
sleepy: woozy, fighting sleep, dopey, dozy, nodding off, doped, doped up, cannot open # eyes, eyes cannot open, hard to wake, drowsy,
    drowsiness, cannot stay awake, cannot keep eyes open, cannot keep # eyes open, zonked, groggy, out of it, spaced out
too many: too much, to many, to much, more than i should, twice as many, a whole packet of, a whole box of
tablets: tablet, pills, pill, meds, painkillers, painkiller, medicine, medication
stopped: quit, quitting, finished, stop, stopping, came off, come off, coming off
ran out of: had none of, none of my, got none, been without, chemist had no, chemist has no, pharmacy had no, pharmacy has no,
    chemist cannot get, ran out, run out, running out, none left, run out of, running out of, no more baclofen left, forgot to order
missed: forgot to take, forgot, forgotten, skipped, cannot taken, cannot had my
baclofen pump: bacoflen pump, intrathecal pump, itb pump, pump
blocked: blockage, bunged up
having a stroke: had a stroke today, is it a stroke, is this a stroke, could it be a stroke, having stroke, think stroke,
    signs of a stroke, signs of stroke, stroke signs, stroke symptoms
having a fit: eyes rolled, eyes rolling, shaking all over, jerking all over, having fits, had a fit, having a seizure, had a seizure,
    having seizures, convulsing, having convulsions
signs of sepsis: sepsis signs, sepsis symptoms, symptoms of sepsis, have sepsis, is it sepsis, could it be sepsis, got sepsis,
    blood poisoning
heart attack: heartattack
dropped: slid down, wonky, gone wonky, droops, hanging down, gone down, drop, drops, drooped, drooping, droopy, droop, gone funny,
    lopsided, sagging
looks wrong: looks funny, looks odd, looks weird, looks strange, looks different, looks crooked, looks bent, at a funny angle,
    at an odd angle, at a weird angle, at the wrong angle
slurred: slurring, slurry
sight: vision, eyesight
sciatica: siatica, sciatic
burnt: burned, scalded
broke: broken, fractured, snapped, cracked
hit: clonked, walloped, knock, bump to, bang, hits, bumped, banged, knocked, bashed, whacked, smacked
smells: smell, rotten, reeks, pongs, stench, smelly, stinks, stinking, smells bad, smells awful
spilt: spilled
steroids: pred, preds, medrone, medrol, hydrocort, steroid, prednisolone, prednisone, methylprednisolone, dexamethasone, hydrocortisone
burning: burns, stings, stinging
mistake: by accident, accidentally, accidental
went: gone
passed out: passing out, pass out, cannot answering, cannot answer me, cannot answering me, cannot waking, gone floppy and,
    lost consciousness, unresponsive, cannot come round, cannot come to, blacked out, fainted, keeled over
shaking: shaky, trembling, shakes
turned out: turned outwards, turned outward, turning out, rotated
cold: icy, icy cold, like ice, colder, freezing, ice cold, stone cold
pale: waxy, like wax, bloodless
side: flank, flanks, loin
screams: screaming, scream, screamed, yells, yelling, yelled, cries out, crying out, cried out, howls, howling
yesterday: within # days, in # days, over # days, past # days, last # days, past few days, last few days, within days, in days, over days,
    this week, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, the other day, day before
both: left and right, each side, each, two
comes: happens, happening, come, coming, came
wake: rouse, waken
spasms: spasm, spasming, spasmed
sweating: sweats, sweat, sweaty, dripping
unwell: feel rough, poorly, ill, not well, cannot well, like death
head: skull, noggin, bonce
grey: gray, ashen
pounding: thumping, banging, hammering, splitting, exploding
baclofen: lioresal, bacolfen, baclofin, baclophen
pregnant: weeks went, months went, baby bump, positive pregnancy test, expecting, preggo, preggers, months gone, weeks gone,
    having a baby, up the duff
hives: nettle rash, welts, urticaria
wheezing: wheezy, wheeze, whistling chest
speech: words, talking, speaking, talks
sex: make love, making love, intercourse, lovemaking
new: never did, never done, never used to, not like me, before now, never had, never happened, never before, first time, started, starting
odd: weird, strange, funny, peculiar, different
cannot move legs: neither leg will move, neither leg moves, neither leg works, neither leg will work
paralysed: paralyzed, paralysis, paralised
chest: breastbone, sternum, breast bone
groin: top of my leg, top of the leg, top of my thigh, top of leg
pain: killing him, killing her, throbbing, throbs, stabbing, pains, painful, hurt, hurts, hurting, ache, aches, aching, sore, agony,
    killing me, cramp, cramps, cramping
`),
};

/** Ways to say that a trouble is old and known: the check gives those an outcome of their own. */
export const oldWords: readonly string[] = [
  ...[
    'long standing',
    'longstanding',
    'long term',
    'longterm',
    'for years',
    'for # years',
    'for # # years',
    'for months',
    'for # months',
    'for # # months',
  ],
  ...[
    'years ago',
    'months ago',
    'last year',
    'for a long time',
    'for ages',
    'always',
    'usual',
    'usually',
    'chronic',
    'since diagnosis',
    'all my life',
  ],
  ...['same as ever', 'history of', 'in the past', 'previous', 'previously'],
  ...['in 19#', 'in 20#', 'since 19#', 'since 20#'],
  ...['since birth', 'from birth', 'since childhood', 'as a child', 'born with'],
];

/** Words that tell no danger from another. */
export const smallWords: readonly string[] = [
  ...(
    'a about after all am an and any are as at be been but by can even ever for from had has have having he her him his i if im in is it its ' +
    'ive just my now of on or our please properly really she so some that the their them then there they this to too very was we were when with you your'
  ).split(' '),
  ...rightWords,
];
