import { rowsOf } from './rows.ts';

/** What only looks like a danger, and is taken away before anything else is read. The word on the left is in no phrase. */
export const noDanger = rowsOf(`
no fever: no temperature, no temp, without a fever, without fever, not feverish
clot prevention: risk of dvt, risk of a dvt, dvt risk, prevent dvt, preventing dvt, avoid dvt, dvt stockings, risk of clots,
    risk of a clot, prevent clots, blood clot risk, risk of blood clots
a word explained: what is cauda equina, what does cauda equina, cauda equina meaning, what is dvt, what is a dvt,
    what is deep vein thrombosis, what is anaphylaxis, what is autonomic dysreflexia, what is sepsis
fracture prevention: fracture risk, risk of fracture, risk of fractures, prevent fracture, prevent fractures, fracture clinic
folding frame: chair collapsed, bed collapsed, table collapsed, frame collapse, walker collapse, collapse folding
no blow: didnt hit my head, did not hit my head, didn t hit my head, not hit my head
without it: no swelling, not swollen, no redness, no numbness, not numb, no weakness, no chest pain
lower end of: bottom of
heatstroke: heat stroke, sun stroke
swimming stroke: breast stroke, breaststroke, back stroke
hayfever: hay fever
warmth: pool temperature, water temperature, room temperature, temperature sensitivity, temperature sensitive, temperature change,
    temperature changes, change in temperature, outside temperature, high temperatures, hot temperatures, cold temperatures,
    temperature drops, temperature regulation
blood test: blood tests, bloods
hip surgery: broken hip surgery, broken hip operation, after broken hip, after a broken hip, after breaking my hip,
    recovery from broken hip, recovering from a broken hip, broken hip recovery
numb on a bike: numbness on exercise bike, numb on exercise bike, numbness on my bike, numb on my bike, numb from cycling,
    numb when cycling, numbness when cycling
poor sleep: broken sleep, broken night, broken nights, sleep is broken
broken thing: broken wheelchair, broken chair, broken hoist, broken bed, broken scooter, broken lift, broken stick, broken splint,
    wheelchair broke, wheelchair is broken, hoist is broken, scooter is broken, broken heart, broken down, brace broke, splint broke,
    stick broke, crutch broke, walker broke, rollator broke, sling broke
with children: carrying my child, carrying a child, carrying my toddler, lifting my child, lifting my toddler, picking up my child,
    having a child, had a child, child was born, holding my child, child on my hip, toddler on my hip, childcare, daughter worried,
    son worried, playing with my child
pill burden: too many tablets to, too many pills to, too many meds to, so many tablets, so many pills, so many meds
burning pain: red hot poker, red hot pokers, red hot needle, red hot needles, red hot knife, red hot wire, red hot pain
early riser: wake up early, wake up rested, wake up refreshed
slow bladder: empty my bladder fully, empty my bladder properly, empty my bladder completely, empty bladder fully, empty bladder properly,
    fully empty my bladder, properly empty my bladder, completely empty my bladder, fully empty bladder
toilet help: to the toilet on my own, to the toilet by myself, to the toilet alone, to the toilet without help, to the loo on my own,
    to the loo by myself, to the loo alone, to the loo without help
is painful: it hurts me, that hurts me, hurts me to
`);
