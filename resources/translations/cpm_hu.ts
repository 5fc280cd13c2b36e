<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AddElementActions</name>
    <message>
        <source>&amp;Add Lane</source>
        <translation>&amp;Sáv hozzáadása</translation>
    </message>
    <message>
        <source>Add Pha&amp;se</source>
        <translation>Szakasz &amp;hozzáadása</translation>
    </message>
    <message>
        <source>Add {kind} Before</source>
        <translation>{kind} beszúrása elé</translation>
    </message>
    <message>
        <source>Add {kind} After</source>
        <translation>{kind} beszúrása mögé</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>{kind} hozzáadása</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Repeated contact</source>
        <translation>Ismétlődés</translation>
    </message>
    <message>
        <source>Data entered twice</source>
        <translation>Kétszer bevitt adat</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Önkiszolgálás</translation>
    </message>
    <message>
        <source>Waste and waiting</source>
        <translation>Veszteség és várakozás</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Hurok</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Pingpong</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Puszta továbbadás</translation>
    </message>
    <message>
        <source>Steps in a row</source>
        <translation>Lépések egymás után</translation>
    </message>
    <message>
        <source>contact reduction</source>
        <translation>kevesebb megkeresés</translation>
    </message>
    <message>
        <source>task elimination</source>
        <translation>feladat elhagyása</translation>
    </message>
    <message>
        <source>task composition</source>
        <translation>feladatok összevonása</translation>
    </message>
    <message>
        <source>task automation</source>
        <translation>feladat automatizálása</translation>
    </message>
    <message>
        <source>order-based work</source>
        <translation>feldolgozás kötegelés nélkül</translation>
    </message>
    <message>
        <source>control addition</source>
        <translation>ellenőrzés beépítése</translation>
    </message>
    <message>
        <source>case assignment</source>
        <translation>eset hozzárendelése</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>What is often done</source>
        <translation>Szokásos megoldás</translation>
    </message>
    <message>
        <source>Redesign practices by the names of Reijers and Limam Mansar</source>
        <translation>Átalakítási gyakorlatok Reijers és Limam Mansar elnevezései szerint</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Javaslatok</translation>
    </message>
    <message>
        <source>No candidates: nothing stands out that could be left out or put together.</source>
        <translation>Nincs javaslat: semmi olyan nem tűnik ki, ami elhagyható vagy összevonható volna.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramok</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hőtérkép</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Okok</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Érzelem</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Változások</translation>
    </message>
    <message>
        <source>Nothing differs by meaning; where things are drawn does not count.</source>
        <translation>Tartalmilag semmi sem tér el; az elemek rajzi helye nem számít.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>Előtte → most</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Folyamok</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Megjegyzések</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mérőszámok</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Útvonalak</translation>
    </message>
    <message>
        <source>stands elsewhere among the others</source>
        <translation>máshol áll a többi között</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>stand in another order</source>
        <translation>más sorrendben állnak</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentum</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Forgatókönyvek</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mutatók</translation>
    </message>
    <message>
        <source>better</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>rosszabb</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mutató</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Különbség</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>Százalékban</translation>
    </message>
    <message>
        <source>Of the figure that is compared with</source>
        <translation>Az összehasonlítási alap mutatójának százalékában</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario}: {problem}</translation>
    </message>
    <message>
        <source>Ends with “{name}”</source>
        <translation>Itt ér véget: „{name}”</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ugyanaz</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hozzáadva</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eltávolítva</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ módosítva</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ áthelyezve</translation>
    </message>
    <message>
        <source>A term cannot be less than 0 years, as “{text}” is.</source>
        <translation>Az időtáv nem lehet 0 évnél kevesebb: „{text}”.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy, and what that brings stands here.</source>
        <translation>Még nincs mivel összehasonlítani. A Forgatókönyv ▸ Új „mi lenne, ha” lemásolja ezt a folyamatot: módosítsa a másolatot, és itt látható lesz az eredménye.</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Megéri?</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ami számít</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Hogyan jön ki</translation>
    </message>
    <message>
        <source>It cannot be told whether this pays: cases never end in one of the two, or their currencies differ.</source>
        <translation>Nem állapítható meg, hogy megéri-e: a kettő egyikében az esetek sosem érnek véget, vagy eltér a pénznemük.</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>Megéri</translation>
    </message>
    <message>
        <source>It does not pay</source>
        <translation>Nem éri meg</translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation>Évi esetszám</translation>
    </message>
    <message>
        <source>Of this scenario, or of the one it is compared with if it says none</source>
        <translation>Ezé a forgatókönyvé; ha itt nincs megadva, az összehasonlítási alapé</translation>
    </message>
    <message>
        <source>Nobody has said how many: with nothing selected, the inspector asks for them</source>
        <translation>Még nincs megadva: ha semmi sincs kijelölve, a Tulajdonságok panelen adható meg</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Haszon esetenként</translation>
    </message>
    <message>
        <source>What the steps of an average case cost less</source>
        <translation>Amennyivel egy átlagos eset lépései kevesebbe kerülnek</translation>
    </message>
    <message>
        <source>As written above this table</source>
        <translation>Ahogy a táblázat fölött szerepel</translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <translation>Éves haszon</translation>
    </message>
    <message>
        <source>Cases a year × benefit per case</source>
        <translation>Évi esetszám × haszon esetenként</translation>
    </message>
    <message>
        <source>More cost a year</source>
        <translation>Éves többletköltség</translation>
    </message>
    <message>
        <source>Cost a year, less that of the scenario it is compared with</source>
        <translation>Éves költség, levonva belőle az összehasonlítási alap éves költségét</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Egyszeri költség</translation>
    </message>
    <message>
        <source>Of this scenario; with nothing selected, the inspector asks for it</source>
        <translation>Ezé a forgatókönyvé; ha semmi sincs kijelölve, a Tulajdonságok panelen adható meg</translation>
    </message>
    <message>
        <source>{years} × (benefit a year − more cost a year) − one-off cost</source>
        <translation>{years} × (éves haszon − éves többletköltség) − egyszeri költség</translation>
    </message>
    <message>
        <source>A year costs more than it brings: it is never paid back.</source>
        <translation>Egy év többe kerül, mint amennyit hoz: sosem térül meg.</translation>
    </message>
    <message>
        <source>Neither scenario has a measure yet: the tab Measures adds the usual ones, in each scenario.</source>
        <translation>Még egyik forgatókönyvben sincs mérőszám: a Mérőszámok lapon a szokásosak mindegyikhez hozzáadhatók.</translation>
    </message>
    <message>
        <source>Customer&apos;s steps</source>
        <translation>Az ügyfél lépései</translation>
    </message>
    <message>
        <source>The customer has nothing to do in either scenario.</source>
        <translation>Az ügyfélnek egyik forgatókönyvben sincs teendője.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mérőszám</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hiányzik</translation>
    </message>
    <message>
        <source>Who is ahead</source>
        <translation>Ki vezet</translation>
    </message>
    <message>
        <source>The gap as a share of the figure of the shown scenario</source>
        <translation>A különbség a megjelenített forgatókönyv értékéhez viszonyítva</translation>
    </message>
    <message>
        <source>Enter leads to the measure, whose fields stand in the inspector</source>
        <translation>Az Enter a mérőszámhoz visz, amelynek mezői a Tulajdonságok panelen láthatók</translation>
    </message>
    <message>
        <source>How theirs is known</source>
        <translation>Honnan tudjuk az övékét</translation>
    </message>
    <message>
        <source>How ours is known</source>
        <translation>Honnan tudjuk a miénket</translation>
    </message>
    <message>
        <source>the figure</source>
        <translation>az érték</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>a forrás</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>a dátum</translation>
    </message>
    <message>
        <source>the confidence</source>
        <translation>a megbízhatóság</translation>
    </message>
    <message>
        <source>level</source>
        <translation>egyenlő</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>{gap} előny</translation>
    </message>
    <message>
        <source>{gap} behind</source>
        <translation>{gap} lemaradás</translation>
    </message>
    <message>
        <source>{scenario}: {missing}</source>
        <translation>{scenario}: {missing}</translation>
    </message>
    <message>
        <source>confidence: {confidence}</source>
        <translation>megbízhatóság: {confidence}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Időigény</translation>
    </message>
    <message>
        <source>— not there</source>
        <translation>— itt nincs</translation>
    </message>
    <message>
        <source>{minutes} waiting</source>
        <translation>{minutes} várakozás</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Erőfeszítés</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Még nincsenek lépések.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Lépés</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Úszósáv</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Gyakoriság</translation>
    </message>
    <message>
        <source>How often this happens in one case, on average</source>
        <translation>Hányszor történik meg átlagosan egy esetben</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Munka</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Várakozás</translation>
    </message>
    <message>
        <source>Share of work</source>
        <translation>Munka aránya</translation>
    </message>
    <message>
        <source>Of all work in one case</source>
        <translation>Egy eset teljes munkájából</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Hibaesély</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Megoldás első megkeresésre</translation>
    </message>
    <message>
        <source>Issues for which the customer turns to the organisation only once</source>
        <translation>Ügyek, amelyekben az ügyfél csak egyszer fordul a szervezethez</translation>
    </message>
    <message>
        <source>Failure demand</source>
        <translation>Hibából fakadó igény</translation>
    </message>
    <message>
        <source>Contacts that a failure has caused</source>
        <translation>Megkeresések, amelyeket hiba okozott</translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation>Az ügyfél ideje: {value}</translation>
    </message>
    <message>
        <source>Of the time in which the customer does something or is present</source>
        <translation>Abból az időből, amelyben az ügyfél tesz valamit vagy jelen van</translation>
    </message>
    <message>
        <source>No expected figures: the case never leaves the loop at “{name}”. Give the loop a way out.</source>
        <translation>Nincsenek várható mutatók: az eset sosem lép ki a hurokból itt: „{name}”. Adjon a huroknak kijáratot.</translation>
    </message>
    <message>
        <source>In one case</source>
        <translation>Egy esetben</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Mit jelent</translation>
    </message>
    <message>
        <source>No figures yet: draw a process from a start to an end.</source>
        <translation>Még nincsenek mutatók: rajzoljon folyamatot egy kezdőponttól egy végpontig.</translation>
    </message>
    <message>
        <source>What the customer has to do, on average</source>
        <translation>Amit az ügyfélnek átlagosan meg kell tennie</translation>
    </message>
    <message>
        <source>From start to end, work and waiting</source>
        <translation>A kezdettől a végig, munka és várakozás együtt</translation>
    </message>
    <message>
        <source>Work, whoever does it</source>
        <translation>Munka, bárki végzi is</translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation>Várakozás a lépések előtt</translation>
    </message>
    <message>
        <source>Touch time as a share of lead time</source>
        <translation>A feldolgozási idő aránya az átfutási időben</translation>
    </message>
    <message>
        <source>In which the customer does something or is present</source>
        <translation>Amelyben az ügyfél tesz valamit vagy jelen van</translation>
    </message>
    <message>
        <source>Waiting through which the customer has to stay</source>
        <translation>Várakozás, amelyet az ügyfélnek ki kell várnia</translation>
    </message>
    <message>
        <source>Waiting during which the customer can do something else</source>
        <translation>Várakozás, amely közben az ügyfél mással foglalkozhat</translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation>Olyan munka, amelyért az ügyfél fizetne</translation>
    </message>
    <message>
        <source>How much of the whole time is worth something to them</source>
        <translation>A teljes időből mennyi ér valamit az ügyfélnek</translation>
    </message>
    <message>
        <source>Work passes between departments</source>
        <translation>A munka átkerül egyik részlegtől a másikhoz</translation>
    </message>
    <message>
        <source>The customer turns to the organisation</source>
        <translation>Az ügyfél a szervezethez fordul</translation>
    </message>
    <message>
        <source>The organisation turns to the customer</source>
        <translation>A szervezet az ügyfélhez fordul</translation>
    </message>
    <message>
        <source>Steps that fail, on average</source>
        <translation>Hibázó lépések átlagos száma</translation>
    </message>
    <message>
        <source>The chance to lose the customer by what hurts on the way</source>
        <translation>Az ügyfél elvesztésének esélye amiatt, ami útközben fáj</translation>
    </message>
    <message>
        <source>The share of cases that come to this end</source>
        <translation>Az ehhez a véghez jutó esetek aránya</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hiba</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Figyelmeztetés</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Szint</translation>
    </message>
    <message>
        <source>An error makes figures wrong, a warning is something to look at, a hint may be as it should.</source>
        <translation>A hiba meghamisítja a mutatókat, a figyelmeztetésnek érdemes utánanézni; amit a tipp jelez, az rendben is lehet.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Észrevétel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Észrevételek</translation>
    </message>
    <message>
        <source>Nothing to look at: the process is consistent.</source>
        <translation>Nincs észrevétel: a folyamat ellentmondásmentes.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Ssz.</translation>
    </message>
    <message>
        <source>As on the canvas</source>
        <translation>Ahogy a rajzterületen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Honnan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hová</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Várható</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>Mit adnak át</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Mi romlik el</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Közvetíti</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Mátrix</translation>
    </message>
    <message>
        <source>No handoffs: no work passes between departments yet.</source>
        <translation>Nincs átadási pont: a munka még nem kerül át egyik részlegtől a másikhoz.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Honnan ↓ hová →</translation>
    </message>
    <message>
        <source>How many handoffs there are from the lane of the row to that of the column</source>
        <translation>Hány átadás történik a sor sávjából az oszlop sávjába</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>az ügyfél</translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation>Átadások: {numbers}</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Jellege</translation>
    </message>
    <message>
        <source>Objective figures are counted, subjective ones are what people say</source>
        <translation>Az objektív értékeket megszámolják, a szubjektívek azt mutatják, amit az emberek mondanak</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tényérték</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Célérték</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Célhoz képest</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tárgya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Megbízhatóság</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Célértékek</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: Add offers the usual measures; what can be worked out stands under Figures.</source>
        <translation>Még semmit sem mértek: a Hozzáadás a szokásos mérőszámokat kínálja fel; ami kiszámítható, az a Mutatók alatt látható.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektív</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Szubjektív</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>célértéken</translation>
    </message>
    <message>
        <source>{difference} better</source>
        <translation>{difference} (jobb)</translation>
    </message>
    <message>
        <source>{difference} worse</source>
        <translation>{difference} (rosszabb)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Súlyosság</translation>
    </message>
    <message>
        <source>From 1 to 10, the worst</source>
        <translation>1-től 10-ig; a 10 a legrosszabb</translation>
    </message>
    <message>
        <source>S · O · D</source>
        <translation>S · O · D</translation>
    </message>
    <message>
        <source>Severity, occurrence and detection; their product is the risk priority number</source>
        <translation>Súlyosság (S), előfordulás (O) és észlelhetőség (D); szorzatuk a kockázati prioritásszám (RPN)</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Oka</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Következménye</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Alapja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Lemorzsolódás</translation>
    </message>
    <message>
        <source>Customers who are lost in addition</source>
        <translation>Az emiatt elvesztett további ügyfelek</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Ami fáj</translation>
    </message>
    <message>
        <source>No pain points yet: select a step and press ! to note what hurts there.</source>
        <translation>Még nincs fájdalompont: jelöljön ki egy lépést, és a ! billentyűvel jegyezze fel, mi fáj ott.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Egyebek</translation>
    </message>
    <message>
        <source>No opportunities yet: select a step and press + to note what could be better.</source>
        <translation>Még nincs lehetőség: jelöljön ki egy lépést, és a + billentyűvel jegyezze fel, mi lehetne jobb.</translation>
    </message>
    <message>
        <source>Nothing to simulate yet: draw a process from a start to an end.</source>
        <translation>Még nincs mit szimulálni: rajzoljon folyamatot egy kezdőponttól egy végpontig.</translation>
    </message>
    <message>
        <source>Half of the cases take no longer than this</source>
        <translation>Az esetek fele nem tart tovább ennél</translation>
    </message>
    <message>
        <source>Nine of ten cases take no longer than this</source>
        <translation>Tíz esetből kilenc nem tart tovább ennél</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Legrövidebb</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Leghosszabb</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Átlag</translation>
    </message>
    <message>
        <source>With what it may be off by chance in 95 of 100 simulations</source>
        <translation>A véletlen miatti lehetséges eltéréssel (100 szimulációból 95-ben)</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>Pontos átlag</translation>
    </message>
    <message>
        <source>Worked out, not played</source>
        <translation>Számított érték, nem szimulált</translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation>Ügyféllépések</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Átfutási idő</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>Feldolgozási idő</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Várakozási idő</translation>
    </message>
    <message>
        <source>Cycle-time efficiency</source>
        <translation>Ciklusidő-hatékonyság</translation>
    </message>
    <message>
        <source>Customer&apos;s active time</source>
        <translation>Az ügyfél aktív ideje</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Az ügyfél várakoztatása</translation>
    </message>
    <message>
        <source>Customer waits elsewhere</source>
        <translation>Az ügyfél máshol vár</translation>
    </message>
    <message>
        <source>Value-adding share of touch time</source>
        <translation>Értékteremtő arány a feldolgozási időben</translation>
    </message>
    <message>
        <source>Value-adding share of lead time</source>
        <translation>Értékteremtő arány az átfutási időben</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Válaszok</translation>
    </message>
    <message>
        <source>Failing steps</source>
        <translation>Hibázó lépések</translation>
    </message>
    <message>
        <source>Churn exposure</source>
        <translation>Lemorzsolódási kitettség</translation>
    </message>
    <message>
        <source>The customer&apos;s active time</source>
        <translation>Az ügyfél aktív ideje</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Fájdalompontok</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Átadási pontok</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Érintkezési pontok</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Szimuláció</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Összehasonlítás</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Megkeresés</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Értesítés</translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer; a notification needs no answer.</source>
        <translation>A megkeresés a szervezethez megy, a válasz az ügyfélhez; az értesítésre nem kell válaszolni.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bizonyíték</translation>
    </message>
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation>Nincs érintkezési pont: még nem vezet folyam az ügyféltől a szervezethez vagy vissza.</translation>
    </message>
    <message>
        <source>Contacts for what the customer has already asked for</source>
        <translation>Megkeresések olyasmi miatt, amit az ügyfél már kért</translation>
    </message>
    <message>
        <source>Work comes back to the department that it came from</source>
        <translation>A munka visszakerül ahhoz a részleghez, ahonnan jött</translation>
    </message>
    <message>
        <source>The customer has to change the channel</source>
        <translation>Az ügyfélnek csatornát kell váltania</translation>
    </message>
    <message>
        <source>Data is entered that was entered before</source>
        <translation>Olyan adatot visznek be, amelyet már egyszer bevittek</translation>
    </message>
    <message>
        <source>The customer brings work from one department to another</source>
        <translation>Az ügyfél viszi át a munkát egyik részlegtől a másikhoz</translation>
    </message>
    <message>
        <source>The chance that no step fails</source>
        <translation>Annak esélye, hogy egyetlen lépés sem hibázik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Way through</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>How many of all cases go this way</source>
        <translation>Az összes eset mekkora része megy így</translation>
    </message>
    <message>
        <source>What the customer has to do</source>
        <translation>Amit az ügyfélnek tennie kell</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Megkeresések</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ismételt</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>How often the customer has to change the channel</source>
        <translation>Hányszor kell az ügyfélnek csatornát váltania</translation>
    </message>
    <message>
        <source>Re-entries</source>
        <translation>Újrabevitel</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Kihozatal</translation>
    </message>
    <message>
        <source>No way leads from a start to an end yet.</source>
        <translation>Még egyetlen útvonal sem vezet kezdőponttól végpontig.</translation>
    </message>
    <message>
        <source>The others go through a loop more than once.</source>
        <translation>A többi egynél többször megy végig egy hurkon.</translation>
    </message>
    <message>
        <source>There are more, each less likely than these.</source>
        <translation>Van még több is, de ezeknél mind kevésbé valószínű.</translation>
    </message>
    <message>
        <source>There may be more: the search was ended, for there are too many.</source>
        <translation>Lehet még több is: a keresés leállt, mert túl sok van.</translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation>Ismételt megkeresések</translation>
    </message>
    <message>
        <source>Ping-pongs</source>
        <translation>Pingpongok</translation>
    </message>
    <message>
        <source>Channel switches</source>
        <translation>Csatornaváltások</translation>
    </message>
    <message>
        <source>Data entered again</source>
        <translation>Újra bevitt adatok</translation>
    </message>
    <message>
        <source>Handoffs the customer carries</source>
        <translation>Az ügyfél által közvetített átadások</translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation>Hibátlan esetek</translation>
    </message>
    <message>
        <source>Cases that the variants cover</source>
        <translation>A útvonalok által lefedett esetek</translation>
    </message>
    <message>
        <source>{rating} is no rating from {worst} to {best}</source>
        <translation>{rating} nem értékelés {worst} és {best} között</translation>
    </message>
    <message>
        <source>{word} is no whole number</source>
        <translation>{word} nem egész szám</translation>
    </message>
    <message>
        <source>A case passes {visited:,.0f} elements on average: too many to simulate.</source>
        <translation>Egy eset átlagosan {visited:,.0f} elemen halad át: ez túl sok a szimulációhoz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln eltávolítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln áthelyezve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} point(s)</source>
        <translation>
            <numerusform>{points}&#xa0;százalékpont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left after {years} year(s)</source>
        <translation>
            <numerusform>Egyenleg {years}&#xa0;év után</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid back after {months} month(s).</source>
        <translation>
            <numerusform>{months}&#xa0;hónap alatt megtérül.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sample of %Ln</source>
        <translation>
            <numerusform>%Ln elemű minta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) (covers/cover) {share} of all cases.</source>
        <translation>
            <numerusform>%Ln útvonal az összes esetből ennyit fed le: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A case is so long that only %Ln case(s) (was/were) simulated.</source>
        <translation>
            <numerusform>Az esetek olyan hosszúak, hogy csak %Ln eset szimulációja készült el.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Working it out …</source>
        <translation>Kiszámítás …</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Elemzés</translation>
    </message>
</context>
<context>
    <name>AnalysisScheduler</name>
    <message>
        <source>This could not be worked out: {reason}</source>
        <translation>Ezt nem lehetett kiszámítani: {reason}</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Megjegyzések</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Még nincs.</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>{kind} hozzáadása</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Több…</translation>
    </message>
    <message>
        <source>Add another kind of annotation</source>
        <translation>Másféle megjegyzés hozzáadása</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>&amp;Lay Out All</source>
        <translation>&amp;Minden elrendezése</translation>
    </message>
    <message>
        <source>&amp;Straighten Flows</source>
        <translation>Folyamok k&amp;iegyenesítése</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Elrendezés …</translation>
    </message>
    <message>
        <source>lay out all</source>
        <translation>minden elrendezése</translation>
    </message>
    <message>
        <source>straighten flows</source>
        <translation>folyamok kiegyenesítése</translation>
    </message>
    <message>
        <source>Align Le&amp;ft</source>
        <translation>Balra i&amp;gazítás</translation>
    </message>
    <message>
        <source>align left</source>
        <translation>balra igazítás</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Közé&amp;pre igazítás vízszintesen</translation>
    </message>
    <message>
        <source>align centres</source>
        <translation>középre igazítás vízszintesen</translation>
    </message>
    <message>
        <source>Ali&amp;gn Right</source>
        <translation>&amp;Jobbra igazítás</translation>
    </message>
    <message>
        <source>align right</source>
        <translation>jobbra igazítás</translation>
    </message>
    <message>
        <source>Align &amp;Tops</source>
        <translation>Felülre iga&amp;zítás</translation>
    </message>
    <message>
        <source>align tops</source>
        <translation>felülre igazítás</translation>
    </message>
    <message>
        <source>Align M&amp;iddles</source>
        <translation>&amp;Középre igazítás függőlegesen</translation>
    </message>
    <message>
        <source>align middles</source>
        <translation>középre igazítás függőlegesen</translation>
    </message>
    <message>
        <source>Align &amp;Bottoms</source>
        <translation>Al&amp;ulra igazítás</translation>
    </message>
    <message>
        <source>align bottoms</source>
        <translation>alulra igazítás</translation>
    </message>
    <message>
        <source>&amp;Distribute Across</source>
        <translation>Vízszi&amp;ntes elosztás</translation>
    </message>
    <message>
        <source>distribute across</source>
        <translation>vízszintes elosztás</translation>
    </message>
    <message>
        <source>Distribute Do&amp;wn</source>
        <translation>Függőleges elosz&amp;tás</translation>
    </message>
    <message>
        <source>distribute down</source>
        <translation>függőleges elosztás</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: {problem} Better save them yourself for now.</source>
        <translation>A nem mentett módosítások nem őrizhetők meg helyreállításhoz: {problem} Egyelőre inkább mentsen kézzel.</translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message>
        <source>Keep What Was in It</source>
        <translation>Tartalom megtartása</translation>
    </message>
    <message>
        <source>“{phase}” was deleted; what was in it is in “{heir}” now.</source>
        <translation>A(z) „{phase}” szakasz törölve; a tartalma most itt van: „{heir}”.</translation>
    </message>
    <message>
        <source>“{phase}” was deleted; what was in it stays.</source>
        <translation>A(z) „{phase}” szakasz törölve; a tartalma megmarad.</translation>
    </message>
    <message>
        <source>Delete What Was in It</source>
        <translation>Tartalom törlése</translation>
    </message>
    <message numerus="yes">
        <source>“{lane}” was deleted with %Ln element(s) in it.</source>
        <translation>
            <numerusform>„{lane}” törölve, benne %Ln elemmel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockingTaskRunner</name>
    <message>
        <source>Wait for this to finish, or cancel it: {task}</source>
        <translation>Várja meg, amíg ez befejeződik, vagy szakítsa meg: {task}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{days} days</source>
        <translation>{days} nap</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} óra</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>once a case</source>
        <translation>esetenként egyszer</translation>
    </message>
    <message>
        <source>{number} times a case</source>
        <translation>esetenként {number} alkalommal</translation>
    </message>
    <message>
        <source>At {steps} the customer turns to the organisation for the same reason, “{reason}”.</source>
        <translation>{steps}: itt az ügyfél ugyanazért fordul a szervezethez, „{reason}”.</translation>
    </message>
    <message>
        <source>At {steps} the customer turns to the organisation for the same reason, “{reason}”, together {often}.</source>
        <translation>{steps}: itt az ügyfél ugyanazért fordul a szervezethez, „{reason}”, összesen {often}.</translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}: they could be one step with {work} of work.</source>
        <translation>Mindig egymást követő lépések: {elements} (sáv: {lane}). Összevonhatók egyetlen lépéssé, munkája: {work}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only hands on and makes the case wait {waiting}: the step before could go straight to {following}.</source>
        <translation>{step} ({lane}) csak továbbad, és {waiting} várakozást okoz: az előző lépés vezethetne egyenesen ide: {following}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only hands on: the step before could go straight to {following}.</source>
        <translation>{step} ({lane}) csak továbbad: az előző lépés vezethetne egyenesen ide: {following}.</translation>
    </message>
    <message>
        <source>Work goes from {home} to {lane} and back, from {first} to {step} to {last}, up to {often}.</source>
        <translation>A munka oda-vissza jár két sáv között: {home} és {lane}; útja {first}, {step}, {last}, legfeljebb {often}.</translation>
    </message>
    <message>
        <source>Work goes from {home} to {lane} and back, from {first} to {step} to {last}.</source>
        <translation>A munka oda-vissza jár ({home} és {lane} között); útvonala: {first}, {step}, {last}.</translation>
    </message>
    <message>
        <source>The case can come back to {steps}.</source>
        <translation>Az eset visszatérhet ide: {steps}.</translation>
    </message>
    <message>
        <source>The case can come back to {steps}: it passes {rounds:,.2f} times on average, and coming back takes {time} a case.</source>
        <translation>Az eset visszatérhet ide: {steps}. Átlagosan {rounds:,.2f} alkalommal halad át itt, és a visszatérés esetenként {time} időt vesz el.</translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting with {work} of work each time.</source>
        <translation>{steps} nagyrészt várakozás: alkalmanként {waiting} várakozás és {work} munka.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}: that takes {time} and no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane} (csatorna: {channel}), a válasz: {answer}, {often}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}: that takes {time} and no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane} (csatorna: {channel}), a válasz: {answer}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}, {often}: that takes {time} and no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane}, a válasz: {answer}, {often}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}: that takes {time} and no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane}, a válasz: {answer}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>további %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once, at {steps}.</source>
        <translation>
            <numerusform>Többször is bevitt adatok: {items}, itt: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting with {work} of work each time.</source>
        <translation>
            <numerusform>{steps} veszteség: alkalmanként {waiting} várakozás és {work} munka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Process diagram</source>
        <translation>Folyamatábra</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>várakozás</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>feldolgozás</translation>
    </message>
    <message>
        <source>tolerated wait</source>
        <translation>tűrt várakozás</translation>
    </message>
    <message>
        <source>value</source>
        <translation>érték</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>csatorna</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>valószínűség</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>hibaesély</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>költség</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>érzelem</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>súlyosság</translation>
    </message>
    <message>
        <source>status</source>
        <translation>állapot</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>típus</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatizált</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>tartalom</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>rendszerek</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>felelős</translation>
    </message>
    <message>
        <source>label</source>
        <translation>felirat</translation>
    </message>
    <message>
        <source>came from {name}</source>
        <translation>innen indult: {name}</translation>
    </message>
    <message>
        <source>led to {name}</source>
        <translation>ide vezetett: {name}</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>előző neve: „{name}”</translation>
    </message>
    <message>
        <source>had no name</source>
        <translation>nem volt neve</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save Picture</source>
        <translation>Kép mentése</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Szakasz nélkül</translation>
    </message>
    <message>
        <source>{time} work</source>
        <translation>{time} munka</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>{time} várakozás</translation>
    </message>
    <message>
        <source>{time} active</source>
        <translation>{time} aktív idő</translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation>{time} várakoztatás</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>az esetek fele {time} alatt</translation>
    </message>
    <message>
        <source>9 of 10 within {time}</source>
        <translation>10-ből 9 eset {time} alatt</translation>
    </message>
    <message>
        <source>exact mean {time}</source>
        <translation>pontos átlag: {time}</translation>
    </message>
    <message>
        <source>{first} to {last}: {count} of {all} cases</source>
        <translation>{first} – {last}: {count} / {all} eset</translation>
    </message>
    <message>
        <source>{first}: {count} of {all} cases</source>
        <translation>{first}: {count} / {all} eset</translation>
    </message>
    <message>
        <source>{source} → {target}: {count} in one case</source>
        <translation>{source} → {target}: {count} egy esetben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nem ismert</translation>
    </message>
    <message>
        <source>No work and no waiting to show yet: give steps a duration.</source>
        <translation>Még nincs megjeleníthető munka és várakozás: adjon időtartamot a lépéseknek.</translation>
    </message>
    <message>
        <source>The customer has nothing to do yet: give their steps a duration.</source>
        <translation>Az ügyfélnek még nincs teendője: adjon időtartamot az ő lépéseinek.</translation>
    </message>
    <message>
        <source>No work to divide yet: give steps a duration.</source>
        <translation>Még nincs felosztható munka: adjon időtartamot a lépéseknek.</translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation>Nincs megjeleníthető eset.</translation>
    </message>
    <message>
        <source>No emotions yet: say at a customer&apos;s step how it feels.</source>
        <translation>Még nincsenek érzelmek: adja meg az ügyfél egy lépésénél, milyen érzés.</translation>
    </message>
    <message>
        <source>Nothing passes between these lanes.</source>
        <translation>E sávok között semmi sem kerül átadásra.</translation>
    </message>
    <message>
        <source>No causes yet: say what a problem leads to.</source>
        <translation>Még nincsenek okok: adja meg, mihez vezet egy probléma.</translation>
    </message>
    <message>
        <source>What is felt: {name}</source>
        <translation>Érzelmek: {name}</translation>
    </message>
    <message>
        <source>No emotions yet: the customer has no steps.</source>
        <translation>Még nincsenek érzelmek: az ügyfélnek nincsenek lépései.</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Mire megy el egy eset ideje</translation>
    </message>
    <message>
        <source>What takes the customer&apos;s time</source>
        <translation>Mi veszi igénybe az ügyfél idejét</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Mennyit ér az ügyfélnek</translation>
    </message>
    <message>
        <source>The customer&apos;s own time</source>
        <translation>Az ügyfél saját ideje</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Minden munka</translation>
    </message>
    <message>
        <source>Handoffs in one case, from the row to the column</source>
        <translation>Átadások egy esetben, a sortól az oszlop felé</translation>
    </message>
    <message>
        <source>Share of the contacts that each cause explains</source>
        <translation>Az egyes okokkal magyarázható megkeresések aránya</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Kép &amp;másolása</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>Kép m&amp;entése…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>What {name} joins does not come from one parallel split, so it may wait for ever.</source>
        <translation>Amit {name} egyesít, nem egyetlen párhuzamos szétágazásból jön, így örökké várhat.</translation>
    </message>
    <message>
        <source>What a parallel gateway joins does not come from one parallel split, so it may wait for ever.</source>
        <translation>Amit egy párhuzamos átjáró egyesít, nem egyetlen párhuzamos szétágazásból jön, így örökké várhat.</translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation>{name} semmit sem ágaztat szét, és semmit sem egyesít.</translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation>Egy párhuzamos átjáró semmit sem ágaztat szét, és semmit sem egyesít.</translation>
    </message>
    <message>
        <source>What goes on from {name} and what it wakes do not meet at one join: the lead time adds them up.</source>
        <translation>{name}: a folytatás és az általa elindított ág nem közös egyesítésben fut össze, ezért az átfutási idő a kettő összege.</translation>
    </message>
    <message>
        <source>The probabilities at {name} add up to {total}, not to {all}.</source>
        <translation>{name}: a valószínűségek összege {total}, nem pedig {all}.</translation>
    </message>
    <message>
        <source>{decision} decides nothing: it has a single exit.</source>
        <translation>{decision} semmit sem dönt el: egyetlen kimenete van.</translation>
    </message>
    <message>
        <source>{measure}, a competitor&apos;s figure, lacks its {lacking}.</source>
        <translation>{measure}: a versenytárs adatához hiányzik: {lacking}.</translation>
    </message>
    <message>
        <source>The {score} of {name} has to lie between {lowest:g} and {highest:g}.</source>
        <translation>{name} ({score}): az értéknek {lowest:g} és {highest:g} között kell lennie.</translation>
    </message>
    <message>
        <source>The {score} of {name} is better the higher it is.</source>
        <translation>{name} ({score}): annál jobb, minél magasabb.</translation>
    </message>
    <message>
        <source>The what-if is based on no other scenario, so there is nothing to compare it with.</source>
        <translation>A mi-lenne-ha forgatókönyvnek nincs kiinduló forgatókönyve, ezért nincs mivel összehasonlítani.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>forrás</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dátum</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>megbízhatóság</translation>
    </message>
    <message>
        <source>{source} leads back to itself: let a decision say how often.</source>
        <translation>{source} önmagához vezet vissza: egy döntés mondja meg, milyen gyakran.</translation>
    </message>
    <message>
        <source>Two flows lead from {source} to {target}.</source>
        <translation>Két folyam vezet ugyanúgy: {source} → {target}.</translation>
    </message>
    <message>
        <source>The line of interaction cannot be drawn: {reason}</source>
        <translation>Az interakciós vonal nem rajzolható meg: {reason}</translation>
    </message>
    <message>
        <source>The line of visibility cannot be drawn: {reason}</source>
        <translation>A láthatósági vonal nem rajzolható meg: {reason}</translation>
    </message>
    <message>
        <source>The line of internal interaction cannot be drawn: {reason}</source>
        <translation>A belső interakciós vonal nem rajzolható meg: {reason}</translation>
    </message>
    <message>
        <source>No lane is a customer&apos;s, so there are no touchpoints and no customer effort.</source>
        <translation>Egyik sáv sem az ügyfélé, így nincs érintkezési pont, és nincs ügyfél-erőfeszítés.</translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}: a sequence flow says that better.</source>
        <translation>Az üzenet ({flow}) a sávon belül marad ({lane}): ezt sorrendi folyam jobban kifejezi.</translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, which does nothing with it.</source>
        <translation>Egy üzenet itt kezdődik vagy végződik: {end}, ahol semmi sem történik vele.</translation>
    </message>
    <message>
        <source>The notification {flow} informs no customer: it counts nowhere.</source>
        <translation>Az értesítés ({flow}) nem ügyfelet tájékoztat: sehol sem számít.</translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer: it counts nowhere.</source>
        <translation>Az értesítés ({flow}) az ügyféltől jön: sehol sem számít.</translation>
    </message>
    <message>
        <source>A step in {lane} has no name.</source>
        <translation>Az egyik lépésnek nincs neve ({lane}).</translation>
    </message>
    <message>
        <source>A decision in {lane} has no name.</source>
        <translation>Az egyik döntésnek nincs neve ({lane}).</translation>
    </message>
    <message>
        <source>An end in {lane} has no name.</source>
        <translation>Az egyik végpontnak nincs neve ({lane}).</translation>
    </message>
    <message>
        <source>A lane of kind {kind} has no name.</source>
        <translation>Egy „{kind}” típusú sávnak nincs neve.</translation>
    </message>
    <message>
        <source>A phase number {number} has no name.</source>
        <translation>Egy szakasznak nincs neve, sorszáma: {number}.</translation>
    </message>
    <message>
        <source>No case comes to {node}.</source>
        <translation>Egyetlen eset sem jut el ide: {node}.</translation>
    </message>
    <message>
        <source>{node} leads nowhere and is no end.</source>
        <translation>{node} sehová sem vezet, és nem végpont.</translation>
    </message>
    <message>
        <source>From {loop} a case never comes to an end.</source>
        <translation>Innen egy eset sosem jut el a végére: {loop}.</translation>
    </message>
    <message>
        <source>{annotation} is about nothing.</source>
        <translation>{annotation}: nem vonatkozik semmire.</translation>
    </message>
    <message>
        <source>An annotation about {about} has no text.</source>
        <translation>Egy megjegyzésnek nincs szövege, tárgya: {about}.</translation>
    </message>
    <message>
        <source>An annotation about nothing has no text.</source>
        <translation>Egy semmire sem vonatkozó megjegyzésnek nincs szövege.</translation>
    </message>
    <message>
        <source>Nothing links {node} to a customer.</source>
        <translation>Semmi sem köti ügyfélhez: {node}.</translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation>Az érintkezési pontnak ({flow}) nincs csatornája.</translation>
    </message>
    <message>
        <source>The process has no start, so no case can be followed.</source>
        <translation>A folyamatnak nincs kezdőpontja, így egyetlen eset sem követhető.</translation>
    </message>
    <message>
        <source>The process has no end, so no case is ever finished.</source>
        <translation>A folyamatnak nincs végpontja, így egyetlen eset sem fejeződik be.</translation>
    </message>
    <message>
        <source>A case can begin at {names}: the figures take each as equally likely.</source>
        <translation>Egy eset itt kezdődhet: {names}. A mutatók mindegyiket egyformán valószínűnek veszik.</translation>
    </message>
    <message>
        <source>A flow leads from {source} into {target}: nothing may lead into a start.</source>
        <translation>Egy folyam vezet innen: {source}, ide: {target}. Kezdőpontba semmi nem vezethet.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}: nothing may follow an end.</source>
        <translation>Egy folyam vezet innen: {source}, ide: {target}. Végpont után semmi nem következhet.</translation>
    </message>
    <message>
        <source>{lane} stands below {other}.</source>
        <translation>{lane} lejjebb áll, mint {other}.</translation>
    </message>
    <message>
        <source>No lane lies above the line.</source>
        <translation>Egyetlen sáv sincs a vonal fölött.</translation>
    </message>
    <message>
        <source>No lane lies below the line.</source>
        <translation>Egyetlen sáv sincs a vonal alatt.</translation>
    </message>
    <message>
        <source>No case can take {variant} any more: it does not lead from a start to an end.</source>
        <translation>{variant}: ezen az útvonalon már egyetlen eset sem haladhat, mert nem vezet kezdőponttól végpontig.</translation>
    </message>
    <message>
        <source>Nothing happens in {lane}.</source>
        <translation>Itt semmi nem történik: {lane}.</translation>
    </message>
    <message>
        <source>Nothing happens in {phase}.</source>
        <translation>Itt semmi nem történik: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) that {name} splits do not stay apart until one join: the lead time adds them up.</source>
        <translation>
            <numerusform>{name} %Ln ágra bontja a folyamatot, de az ágak nem egyetlen közös egyesítésben futnak össze, ezért az átfutási idő az ágak összege.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) that a parallel gateway splits do not stay apart until one join: the lead time adds them up.</source>
        <translation>
            <numerusform>Egy párhuzamos átjáró %Ln ágra bontja a folyamatot, de az ágak nem egyetlen közös egyesítésben futnak össze, ezért az átfutási idő az ágak összege.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} goes on in %Ln direction(s) at once: put a decision or a parallel split there.</source>
        <translation>
            <numerusform>{name} egyszerre %Ln irányban folytatódik: tegyen oda döntést vagy párhuzamos szétágazást.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no label.</source>
        <translation>
            <numerusform>{name}: %Ln kimenetnek nincs felirata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no probability; the rest is split evenly.</source>
        <translation>
            <numerusform>{name}: %Ln kimenethez nincs valószínűség megadva; a maradék egyenlően oszlik meg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCopy</name>
    <message>
        <source>nothing</source>
        <translation>semmi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal annotation(s)</source>
        <translation>
            <numerusform>%Ln belső megjegyzés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) about them</source>
        <translation>
            <numerusform>%Ln rájuk vonatkozó mérőszám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes in %Ln place(s)</source>
        <translation>
            <numerusform>%Ln helyen a jegyzetek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCopyActions</name>
    <message>
        <source>Save C&amp;lient-Safe Copy…</source>
        <translation>Kia&amp;dható példány mentése a megbízónak…</translation>
    </message>
    <message>
        <source>This is the document itself: choose another file for the copy.</source>
        <translation>Ez maga a dokumentum: válasszon másik fájlt a példánynak.</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>„{name}” mentése …</translation>
    </message>
    <message>
        <source>The copy for the client is in {path}. Left out: {things}.</source>
        <translation>A megbízónak szánt példány helye: {path}. Kihagyva: {things}.</translation>
    </message>
    <message>
        <source> for the client</source>
        <translation> a megbízónak</translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation>Példány mentése a megbízónak</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Value to customer</source>
        <translation>Értékteremtés</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Súlyosság</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Úszósáv</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Rálátás az ügyfélre</translation>
    </message>
    <message>
        <source>Nothing (plain)</source>
        <translation>Nincs (egyszínű)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Parancsok</translation>
    </message>
    <message>
        <source>Type a command, or the name of a step, lane or annotation</source>
        <translation>Írjon be egy parancsot, vagy egy lépés, sáv vagy megjegyzés nevét</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Parancs</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Talált parancsok</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>Össze&amp;hasonlítás fájllal…</translation>
    </message>
    <message>
        <source>Show Chan&amp;ges</source>
        <translation>&amp;Változások megjelenítése</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Össze&amp;hasonlítás</translation>
    </message>
    <message>
        <source>There is no other scenario to compare with</source>
        <translation>Nincs másik forgatókönyv, amellyel össze lehetne hasonlítani</translation>
    </message>
    <message>
        <source>Co&amp;mpare with {name}</source>
        <translation>Össze&amp;hasonlítás ezzel: {name}</translation>
    </message>
    <message>
        <source>Show what is different from {name} ({key})</source>
        <translation>Az ehhez képesti különbségek megjelenítése: {name} ({key})</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Ügyfélfolyamatok (*{suffix})</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Compare with File</source>
        <translation>Összehasonlítás fájllal</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>saved by the steps</source>
        <translation>a lépéseken megtakarítva</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Összehasonlítva ezzel</translation>
    </message>
    <message>
        <source>Stop comparing with the file</source>
        <translation>A fájllal való összehasonlítás befejezése</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Évek</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Haszon esetenként</translation>
    </message>
</context>
<context>
    <name>ComputedOriginsLabel</name>
    <message>
        <source>Computed; it stands for:</source>
        <translation>Számított elem; ezeket helyettesíti:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és további %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln pain point(s)</source>
        <translation>
            <numerusform>%Ln fájdalompont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probléma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln lehetőség</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail point(s)</source>
        <translation>
            <numerusform>%Ln hibapont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait point(s)</source>
        <translation>
            <numerusform>%Ln várakozási pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottleneck(s)</source>
        <translation>
            <numerusform>%Ln szűk keresztmetszet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnect(s)</source>
        <translation>
            <numerusform>%Ln szakadás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of truth</source>
        <translation>
            <numerusform>az igazság pillanata: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln jegyzet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln folyam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln sáv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s)</source>
        <translation>
            <numerusform>%Ln szakasz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln mérőszám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln útvonal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln lépés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln döntés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel gateway(s)</source>
        <translation>
            <numerusform>%Ln párhuzamos átjáró</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s)</source>
        <translation>
            <numerusform>%Ln kezdőpont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln végpont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionExitsEditor</name>
    <message>
        <source>Exits</source>
        <translation>Kimenetek</translation>
    </message>
    <message>
        <source>Label of the exit</source>
        <translation>A kimenet felirata</translation>
    </message>
    <message>
        <source>Probability of the exit</source>
        <translation>A kimenet valószínűsége</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Még nincs.</translation>
    </message>
    <message>
        <source>Exits add up to {total}, not {all}.</source>
        <translation>A kimenetek összege {total}, nem {all}.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nincs kijelölés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) (is/are) selected.</source>
        <translation>
            <numerusform>%Ln elem van kijelölve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramOptionActions</name>
    <message>
        <source>Annotation &amp;Texts</source>
        <translation>&amp;Megjegyzések szövege</translation>
    </message>
    <message>
        <source>Caus&amp;es and Effects</source>
        <translation>&amp;Okok és hatások</translation>
    </message>
    <message>
        <source>Fail and Wait &amp;Badges</source>
        <translation>&amp;Hiba- és várakozásjelek</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Working out: {perspective} …</source>
        <translation>Kiszámítás: {perspective} …</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>Recovering unsaved work …</source>
        <translation>Nem mentett munka helyreállítása …</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>„{name}” megnyitása …</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>„{name}” mentése …</translation>
    </message>
    <message>
        <source>{user} has “{name}” open in another window on this computer</source>
        <translation>A(z) „{name}” fájlt {user} tartja megnyitva egy másik ablakban ezen a számítógépen</translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer</source>
        <translation>A(z) „{name}” fájl meg van nyitva egy másik ablakban ezen a számítógépen</translation>
    </message>
    <message>
        <source>{user} has “{name}” open on the computer “{host}”</source>
        <translation>A(z) „{name}” fájlt {user} tartja megnyitva a(z) „{host}” számítógépen</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”</source>
        <translation>A(z) „{name}” fájl meg van nyitva a(z) „{host}” számítógépen</translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation> {time} óta</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>system</source>
        <translation>rendszer</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>nagyon rossz</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>rossz</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>se jó, se rossz</translation>
    </message>
    <message>
        <source>good</source>
        <translation>jó</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>nagyon jó</translation>
    </message>
    <message>
        <source>value to the customer</source>
        <translation>érték az ügyfélnek</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>súlyosság</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>csatorna</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>felelős</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>sáv</translation>
    </message>
    <message>
        <source>steps from the customer</source>
        <translation>távolság az ügyféltől (lépésben)</translation>
    </message>
    <message>
        <source>nothing severe known</source>
        <translation>nincs ismert súlyos gond</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>nincs csatorna</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>nincs rendszer</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>nincs felelős</translation>
    </message>
    <message>
        <source>low (1–3)</source>
        <translation>alacsony (1–3)</translation>
    </message>
    <message>
        <source>medium (4–6)</source>
        <translation>közepes (4–6)</translation>
    </message>
    <message>
        <source>high (7–10)</source>
        <translation>magas (7–10)</translation>
    </message>
    <message>
        <source>the customer&apos;s own</source>
        <translation>az ügyfél sajátja</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>közvetlen kapcsolatban</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>az ügyfél elől rejtve</translation>
    </message>
    <message>
        <source>far out of sight</source>
        <translation>az ügyféltől távol, rejtve</translation>
    </message>
    <message>
        <source>no way to the customer</source>
        <translation>nincs út az ügyfélhez</translation>
    </message>
    <message>
        <source>new</source>
        <translation>új</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eltávolítva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>áthelyezve</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>hibázhat</translation>
    </message>
    <message>
        <source>waits longer than tolerated</source>
        <translation>a tűrtnél tovább vár</translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation>interakciós vonal</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>láthatósági vonal</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>belső interakciós vonal</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatizált</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>átadási pont</translation>
    </message>
    <message>
        <source>handoff that the customer carries</source>
        <translation>az ügyfél által közvetített átadás</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>érintkezési pont</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>kiemelve</translation>
    </message>
    <message>
        <source>compared with {scenario}</source>
        <translation>összehasonlítva ezzel: {scenario}</translation>
    </message>
    <message>
        <source>from {home}</source>
        <translation>innen: {home}</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>ehhez vezet</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>milyen érzés</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és további %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) from the customer</source>
        <translation>
            <numerusform>%Ln lépésnyire az ügyféltől</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln change(s) not visible)</source>
        <translation>
            <numerusform>{title} (%Ln változás nem látható)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kivágás</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Beillesztés</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Kettő&amp;zés</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Az ö&amp;sszes kijelölése</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>Át&amp;nevezés</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Visszavonás: {name}</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation>Mé&amp;gis: {name}</translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation>kivágás ({what})</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>beillesztés</translation>
    </message>
    <message>
        <source>paste table</source>
        <translation>táblázat beillesztése</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>A vágólapon nincs semmi, ami ide beilleszthető.</translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation>kettőzés ({what})</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>+2 delighted</source>
        <translation>+2 elragadtatott</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 elégedett</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 semleges</translation>
    </message>
    <message>
        <source>−1 annoyed</source>
        <translation>−1 bosszús</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 dühös</translation>
    </message>
</context>
<context>
    <name>ExceptionReporter</name>
    <message>
        <source>Something went wrong that should not have ({problem}). Your work is still here: if anything looks strange, undo it or save under another name.</source>
        <translation>Váratlan hiba történt ({problem}). A munkája megvan: ha valami furcsának tűnik, vonja vissza, vagy mentse más néven.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF diagram</source>
        <translation>PDF-ábra</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF-jelentés</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-rajz</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-kép</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>Exporting “{name}” …</source>
        <translation>„{name}” exportálása …</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Label</source>
        <translation>Felirat</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Valószínűség</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Úszósáv</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Általános</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>8 min, 2 h, 1 d</source>
        <translation>8 perc, 2 óra, 1 nap</translation>
    </message>
    <message>
        <source>5 – 20 min</source>
        <translation>5–20 perc</translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation>egy, kettő, három</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Élmény</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Customer present</source>
        <translation>Az ügyfél jelen van</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Érzelem</translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation>Megkeresés oka</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Idő és költség</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>Feldolgozási idő</translation>
    </message>
    <message>
        <source>… varies</source>
        <translation>… ingadozása</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Várakozás előtte</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tűréshatár</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Hibaesély</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Költség</translation>
    </message>
    <message>
        <source>Data and systems</source>
        <translation>Adatok és rendszerek</translation>
    </message>
    <message>
        <source>Data entered</source>
        <translation>Bevitt adatok</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Rendszerek</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bizonyíték</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Leírás</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatizált</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Perszóna</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Elvárások</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>Mit adnak át</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Tárgya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Alapja</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Csak belső</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Súly</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Súlyosság</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Előfordulás</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Észlelhetőség</translation>
    </message>
    <message>
        <source>Churn uplift</source>
        <translation>Többlet-lemorzsolódás</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Okok</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Következménye</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Szubjektív</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontszám</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Értékek</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tényérték</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Célérték</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Jobb, ha</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Honnan tudjuk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Mintanagyság</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Megbízhatóság</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation>Évi esetszám</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Éves költség</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Egyszeri költség</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Szerző</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Megbízó</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ismertető</translation>
    </message>
</context>
<context>
    <name>Field name</name>
    <message>
        <source>actual</source>
        <translation>tényérték</translation>
    </message>
    <message>
        <source>annotation kinds</source>
        <translation>megjegyzéstípusok</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>megjegyzések</translation>
    </message>
    <message>
        <source>annual cases</source>
        <translation>évi esetszám</translation>
    </message>
    <message>
        <source>annual cost</source>
        <translation>éves költség</translation>
    </message>
    <message>
        <source>author</source>
        <translation>szerző</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatizált</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>kiinduló forgatókönyv</translation>
    </message>
    <message>
        <source>better</source>
        <translation>kedvező irány</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>tartalom</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>csatorna</translation>
    </message>
    <message>
        <source>churn uplift</source>
        <translation>többlet-lemorzsolódás</translation>
    </message>
    <message>
        <source>client</source>
        <translation>megbízó</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>megbízhatóság</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>költség</translation>
    </message>
    <message>
        <source>created</source>
        <translation>létrehozás</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>pénznem</translation>
    </message>
    <message>
        <source>customer present</source>
        <translation>ügyfél jelenléte</translation>
    </message>
    <message>
        <source>data</source>
        <translation>adatok</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dátum</translation>
    </message>
    <message>
        <source>description</source>
        <translation>leírás</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>észlelhetőség</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>érzelem</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bizonyíték</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>elvárások</translation>
    </message>
    <message>
        <source>fail probability</source>
        <translation>hibaesély</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>szűrők</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>folyamok</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formátum</translation>
    </message>
    <message>
        <source>format version</source>
        <translation>formátumverzió</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>cél</translation>
    </message>
    <message>
        <source>id</source>
        <translation>azonosító</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>belső</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>típus</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>ismeret alapja</translation>
    </message>
    <message>
        <source>label</source>
        <translation>felirat</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>sáv</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>sávok</translation>
    </message>
    <message>
        <source>language</source>
        <translation>nyelv</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>elrendezés</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>következmény</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mérőszámok</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>metaadatok</translation>
    </message>
    <message>
        <source>name</source>
        <translation>név</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>csomópontok</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>jegyzetek</translation>
    </message>
    <message>
        <source>occurrence</source>
        <translation>előfordulás</translation>
    </message>
    <message>
        <source>one off cost</source>
        <translation>egyszeri költség</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>felelős</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>perszóna</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>szakasz</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>szakaszok</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>valószínűség</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>mintanagyság</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>forgatókönyvek</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontszám</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>súlyosság</translation>
    </message>
    <message>
        <source>source</source>
        <translation>forrás</translation>
    </message>
    <message>
        <source>status</source>
        <translation>állapot</translation>
    </message>
    <message>
        <source>subjective</source>
        <translation>szubjektív</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>rendszerek</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cél</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>tárgy</translation>
    </message>
    <message>
        <source>text</source>
        <translation>szöveg</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cím</translation>
    </message>
    <message>
        <source>tolerance minutes</source>
        <translation>tűréshatár percben</translation>
    </message>
    <message>
        <source>touch minutes</source>
        <translation>feldolgozási idő percben</translation>
    </message>
    <message>
        <source>touch range</source>
        <translation>feldolgozási idő tartománya</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>egység</translation>
    </message>
    <message>
        <source>value</source>
        <translation>érték</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>útvonalok</translation>
    </message>
    <message>
        <source>wait minutes</source>
        <translation>várakozás percben</translation>
    </message>
    <message>
        <source>wait range</source>
        <translation>várakozás tartománya</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>Ú&amp;j</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Megnyitás…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Men&amp;tés</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Menté&amp;s másként…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>Üdvözlőla&amp;p</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Új s&amp;ablonból</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Legutóbbiak megnyitása</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportálás</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Menti a dokumentum („{title}”) módosításait?</translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation>Ha elveti a módosításokat, azok elvesznek.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Elvetés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Ügyfélfolyamatok (*{suffix})</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Még nincsenek fájlok</translation>
    </message>
</context>
<context>
    <name>FileConflictPrompts</name>
    <message>
        <source>Open a Copy</source>
        <translation>Másolat megnyitása</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Megnyitás mindenképp</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so it was not saved. Overwriting replaces those changes, reloading gives up yours.</source>
        <translation>A(z) „{name}” fájlt egy másik program módosította, ezért a mentés elmaradt. A felülírás lecseréli azokat a módosításokat, az újratöltés az Önéit veti el.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Felülírás</translation>
    </message>
    <message>
        <source>Save as Copy…</source>
        <translation>Mentés másolatként…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Újratöltés</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Sajátom megtartása</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reloading shows those changes and gives up yours; nothing is overwritten before you say so.</source>
        <translation>A(z) „{name}” fájlt egy másik program módosította. Az újratöltés azokat a módosításokat mutatja, és elveti az Önéit; jóváhagyása nélkül semmi nem íródik felül.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reloading shows those changes.</source>
        <translation>A(z) „{name}” fájlt egy másik program módosította. Az újratöltés megmutatja a módosításokat.</translation>
    </message>
</context>
<context>
    <name>FilterActions</name>
    <message>
        <source>&amp;New Filter…</source>
        <translation>Ú&amp;j szűrő…</translation>
    </message>
    <message>
        <source>&amp;Edit Filter…</source>
        <translation>Szűrő &amp;szerkesztése…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>Szűrő &amp;eltávolítása</translation>
    </message>
    <message>
        <source>&amp;Edit Filter {name}…</source>
        <translation>„{name}” szűrő &amp;szerkesztése…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter {name}</source>
        <translation>„{name}” szűrő &amp;eltávolítása</translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation>„{name}” szűrő mentése</translation>
    </message>
    <message>
        <source>New Filter</source>
        <translation>Új szűrő</translation>
    </message>
    <message>
        <source>change filter {name}</source>
        <translation>„{name}” szűrő módosítása</translation>
    </message>
    <message>
        <source>Edit Filter</source>
        <translation>Szűrő szerkesztése</translation>
    </message>
    <message>
        <source>remove filter {name}</source>
        <translation>„{name}” szűrő eltávolítása</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Also internal ones</source>
        <translation>Belsők is</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Sávok</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>S&amp;zakaszok</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Megjegyzések</translation>
    </message>
    <message>
        <source>Lanes to show</source>
        <translation>Megjelenítendő sávok</translation>
    </message>
    <message>
        <source>Phases to show</source>
        <translation>Megjelenítendő szakaszok</translation>
    </message>
    <message>
        <source>Kinds of annotations to show</source>
        <translation>Megjelenítendő megjegyzéstípusok</translation>
    </message>
    <message>
        <source>Give it a name, and tick something in every list</source>
        <translation>Adjon nevet, és jelöljön be valamit minden listában</translation>
    </message>
</context>
<context>
    <name>HandoffGroup</name>
    <message>
        <source>Handoff</source>
        <translation>Átadási pont</translation>
    </message>
    <message>
        <source>{number}, carried by the customer</source>
        <translation>{number}, az ügyfél közvetíti</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Honnan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hová</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Várakozás</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Billentyűk</translation>
    </message>
    <message>
        <source>&amp;About CPM Desktop</source>
        <translation>A CPM Desktop &amp;névjegye</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;An offline editor for customer processes.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;Hálózat nélkül is működő szerkesztő ügyfélfolyamatokhoz.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Betűtípusok: Inter és Noto Sans SC (SIL Open Font License). Ikonok: Lucide (ISC).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About CPM Desktop</source>
        <translation>A CPM Desktop névjegye</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>several values</source>
        <translation>többféle érték</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Kijelölve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln elem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln típus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invariants</name>
    <message>
        <source>there is none, and a document has at least one</source>
        <translation>nincs egy sem, pedig egy dokumentumban legalább egynek lennie kell</translation>
    </message>
    <message>
        <source>there is no scenario {origin!r}</source>
        <translation>nincs ilyen forgatókönyv: {origin!r}</translation>
    </message>
    <message>
        <source>the scenario is based on itself</source>
        <translation>a forgatókönyv önmagán alapul</translation>
    </message>
    <message>
        <source>the id is already used in {group}</source>
        <translation>ez az azonosító már használatban van itt: {group}</translation>
    </message>
    <message>
        <source>lane {id}</source>
        <translation>{id} sáv</translation>
    </message>
    <message>
        <source>customer lanes come before all others</source>
        <translation>az ügyfélsávok minden más sáv előtt állnak</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>{id} csomópont</translation>
    </message>
    <message>
        <source>there is no lane {lane!r}</source>
        <translation>nincs ilyen sáv: {lane!r}</translation>
    </message>
    <message>
        <source>there is no phase {phase!r}</source>
        <translation>nincs ilyen szakasz: {phase!r}</translation>
    </message>
    <message>
        <source>flow {id}</source>
        <translation>{id} folyam</translation>
    </message>
    <message>
        <source>a sequence flow joins nodes, not lanes</source>
        <translation>a sorrendi folyam csomópontokat köt össze, nem sávokat</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>csak döntés kimenetének lehet ilyen értéke</translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation>{id} megjegyzés</translation>
    </message>
    <message>
        <source>measure {id}</source>
        <translation>{id} mérőszám</translation>
    </message>
    <message>
        <source>variant {id}</source>
        <translation>{id} útvonal</translation>
    </message>
    <message>
        <source>scenario {id}</source>
        <translation>{id} forgatókönyv</translation>
    </message>
    <message>
        <source>there is no element {element!r}</source>
        <translation>nincs ilyen elem: {element!r}</translation>
    </message>
    <message>
        <source>the id {id!r} stands twice</source>
        <translation>a(z) {id!r} azonosító kétszer szerepel</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Billentyű</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>Az ábrán</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The next step</source>
        <translation>A következő lépés</translation>
    </message>
    <message>
        <source>What happens instead</source>
        <translation>Ami ehelyett történik</translation>
    </message>
    <message>
        <source>To the lane above or below</source>
        <translation>A fenti vagy a lenti sávba</translation>
    </message>
    <message>
        <source>Edit the name; letters begin it anew</source>
        <translation>A név szerkesztése; betűk beírásával új név kezdődik</translation>
    </message>
    <message>
        <source>Along the flow, or to the nearest step</source>
        <translation>A folyam mentén, vagy a legközelebbi lépéshez</translation>
    </message>
    <message>
        <source>A pain point</source>
        <translation>Fájdalompont</translation>
    </message>
    <message>
        <source>An opportunity</source>
        <translation>Lehetőség</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Mennyit ér az ügyfélnek</translation>
    </message>
    <message>
        <source>Its channel</source>
        <translation>A csatornája</translation>
    </message>
    <message>
        <source>Label the exit that leads here</source>
        <translation>Az ide vezető kimenet felirata</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>A kijelölés megszüntetése</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>They have no field in common.</source>
        <translation>Nincs közös mezőjük.</translation>
    </message>
    <message>
        <source>Select only</source>
        <translation>Csak ezek kijelölése</translation>
    </message>
    <message>
        <source>Select only: {what}</source>
        <translation>Csak ezek kijelölése: {what}</translation>
    </message>
</context>
<context>
    <name>LanePhaseActions</name>
    <message>
        <source>Insert Lane &amp;Above</source>
        <translation>Sáv beszúrása fö&amp;lé</translation>
    </message>
    <message>
        <source>Inse&amp;rt Lane Below</source>
        <translation>&amp;Sáv beszúrása alá</translation>
    </message>
    <message>
        <source>Delete Lane, &amp;Keep Its Steps</source>
        <translation>Sáv törlése, lépések megt&amp;artása</translation>
    </message>
    <message>
        <source>Insert Phase Bef&amp;ore</source>
        <translation>&amp;Szakasz beszúrása elé</translation>
    </message>
    <message>
        <source>Insert Phase &amp;After</source>
        <translation>Szakasz b&amp;eszúrása mögé</translation>
    </message>
    <message>
        <source>Delete Phase, &amp;Keep Its Steps</source>
        <translation>Szakasz törlése, &amp;lépések megtartása</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} vagy {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} és {last}</translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>&amp;Rendszer szerint</translation>
    </message>
    <message>
        <source>CPM Desktop speaks this language when it starts next.</source>
        <translation>A CPM Desktop a következő indítástól ezen a nyelven jelenik meg.</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Show every sign, or one row</source>
        <translation>Minden jel vagy csak egy sor</translation>
    </message>
    <message>
        <source>Every sign</source>
        <translation>Minden jel</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Jelmagyarázat</translation>
    </message>
</context>
<context>
    <name>MainStatusBar</name>
    <message>
        <source>Not saved</source>
        <translation>Nincs mentve</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Mentve: {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Mentve</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Eszköztár</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Nézőpont</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Színezés</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Nagyítás</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter chooses · Tab goes on · Escape shows the process</source>
        <translation>Enter: választás · Tab: tovább · Esc: a folyamat megjelenítése</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Ábra</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Vázlat</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paletta</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Elemzés</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Leállítva: semmi sem változott.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportálva ide: {path}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Response time</source>
        <translation>Válaszidő</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Megoldás első megkeresésre</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>Ismételt megkeresés</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Kiszolgálásig eltelt idő</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>Szakszerűség</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Udvariasság</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Nettó ajánlási mutató (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Elégedettség (CSAT)</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>Ügyfél-erőfeszítés (CES)</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Add…</source>
        <translation>Hozzáadás…</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Mérőszám hozzáadása</translation>
    </message>
    <message>
        <source>Add a measure of what is selected, or of the whole process</source>
        <translation>Mérőszám hozzáadása a kijelölt elemhez vagy az egész folyamathoz</translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation>Értékelésekből…</translation>
    </message>
    <message>
        <source>Work out the score from ratings</source>
        <translation>Pontszám kiszámítása értékelésekből</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Másik mérőszám</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Új mérőszám</translation>
    </message>
    <message>
        <source>Work out the selected score from what customers answered</source>
        <translation>A kijelölt pontszám kiszámítása az ügyfelek válaszaiból</translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES to work it out from what customers answered</source>
        <translation>Jelöljön ki egy NPS, CSAT vagy CES mérőszámot, hogy az ügyfelek válaszaiból kiszámítható legyen</translation>
    </message>
    <message>
        <source>work out score from ratings</source>
        <translation>pontszám kiszámítása értékelésekből</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Beszú&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Elrendezés</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>F&amp;orgatókönyv</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>Néző&amp;pont</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Szűrők</translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation>S&amp;zínezés</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Meg&amp;jelenés</translation>
    </message>
    <message>
        <source>Anal&amp;yses</source>
        <translation>&amp;Elemzések</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>N&amp;yelv</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>&amp;Igazítás</translation>
    </message>
    <message>
        <source>Add A&amp;fter</source>
        <translation>Beszúrás mö&amp;gé</translation>
    </message>
    <message>
        <source>Add &amp;Before</source>
        <translation>Beszúrás e&amp;lé</translation>
    </message>
    <message>
        <source>Add A&amp;nnotation</source>
        <translation>Megjegyzés hozzáa&amp;dása</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Áttekintő térkép</translation>
    </message>
    <message>
        <source>Click or drag to go elsewhere in the process</source>
        <translation>Kattintson vagy húzzon, hogy máshová ugorjon a folyamatban</translation>
    </message>
</context>
<context>
    <name>MoveActions</name>
    <message>
        <source>Mo&amp;ve to Lane…</source>
        <translation>Áthelyezés sá&amp;vba…</translation>
    </message>
    <message>
        <source>Move to P&amp;hase…</source>
        <translation>Áthel&amp;yezés szakaszba…</translation>
    </message>
    <message>
        <source>C&amp;onnect To…</source>
        <translation>Össz&amp;ekötés…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mozgatás &amp;feljebb</translation>
    </message>
    <message>
        <source>&amp;Move Down</source>
        <translation>M&amp;ozgatás lejjebb</translation>
    </message>
    <message>
        <source>Move Lane &amp;Up</source>
        <translation>Sáv mozgatása &amp;feljebb</translation>
    </message>
    <message>
        <source>&amp;Move Lane Down</source>
        <translation>Sáv m&amp;ozgatása lejjebb</translation>
    </message>
    <message>
        <source>&amp;Move Phase to the Left</source>
        <translation>Szakasz mozgatása b&amp;alra</translation>
    </message>
    <message>
        <source>Move Phase to the &amp;Right</source>
        <translation>Szakasz mozgatása j&amp;obbra</translation>
    </message>
    <message>
        <source>There is nothing on that side to change places with.</source>
        <translation>Azon az oldalon nincs mivel helyet cserélni.</translation>
    </message>
    <message>
        <source>Move to which lane?</source>
        <translation>Melyik sávba kerüljön?</translation>
    </message>
    <message>
        <source>Move to which phase?</source>
        <translation>Melyik szakaszba kerüljön?</translation>
    </message>
    <message>
        <source>Connect {source} to what?</source>
        <translation>Mivel legyen összekötve: {source}?</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Close the message</source>
        <translation>Az üzenet bezárása</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Search in the outline</source>
        <translation>Keresés a vázlatban</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Vázlat</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln találat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Removed: {what}</source>
        <translation>Eltávolítva: {what}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>was in {place}</source>
        <translation>itt volt: {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select</source>
        <translation>Kijelölés</translation>
    </message>
    <message>
        <source>{kind} in {lane}</source>
        <translation>{kind} itt: {lane}</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ugrás ide: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Select and move</source>
        <translation>Kijelölés és mozgatás</translation>
    </message>
    <message>
        <source>{tool}: click, then click on the diagram; or drag it there. Double click to place several.</source>
        <translation>{tool}: kattintson rá, majd kattintson az ábrára; vagy húzza oda. Dupla kattintással több is elhelyezhető.</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Következő p&amp;anel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>E&amp;lőző panel</translation>
    </message>
    <message>
        <source>Go to {pane}</source>
        <translation>Ugrás ide: {pane}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Palette</source>
        <translation>Paletta</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Tulajdonságok</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Vázlat</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Elemzés</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>“{name}” is no paper size. Write A0 to A5, Letter, Legal, Tabloid, or measures: 1200x800mm.</source>
        <translation>„{name}” nem papírméret. Írjon A0–A5, Letter, Legal vagy Tabloid méretet, vagy adja meg a méreteket: 1200x800mm.</translation>
    </message>
    <message>
        <source>A sheet can be {shortest} to {longest} mm long and wide; “{name}” is not.</source>
        <translation>Egy lap hossza és szélessége {shortest} és {longest} mm közötti lehet; „{name}” nem ilyen.</translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation>{dpi:g} dpi mellett a kép {width:,} × {height:,} képpontos lenne; legfeljebb {most} dpi válasszon.</translation>
    </message>
</context>
<context>
    <name>PathActions</name>
    <message>
        <source>&amp;No Variant</source>
        <translation>&amp;Nincs útvonal</translation>
    </message>
    <message>
        <source>Ne&amp;xt Variant</source>
        <translation>&amp;Következő útvonal</translation>
    </message>
    <message>
        <source>Name This &amp;Variant</source>
        <translation>Út&amp;vonal elnevezése</translation>
    </message>
    <message>
        <source>&amp;All Variants</source>
        <translation>Összes vál&amp;tozat</translation>
    </message>
    <message>
        <source>&amp;Highlight Variant</source>
        <translation>Útvonal k&amp;iemelése</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>{number}. útvonal</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Give it a name</source>
        <translation>Elnevezés</translation>
    </message>
    <message>
        <source>Keep the picked way in the document; its name stands in the inspector</source>
        <translation>A kiválasztott útvonal megőrzése a dokumentumban; nevét a Tulajdonságok panelen adhatja meg</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>{number}. útvonal</translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>departments</source>
        <translation>részlegek</translation>
    </message>
    <message>
        <source>company as one</source>
        <translation>a cég egyben</translation>
    </message>
    <message>
        <source>customer’s eye</source>
        <translation>az ügyfél szemével</translation>
    </message>
    <message>
        <source>system {name}</source>
        <translation>rendszer: {name}</translation>
    </message>
    <message>
        <source>filter {name}</source>
        <translation>szűrő: {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Szervezet</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Az ügyfél elől rejtve</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Máshol</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>waits {duration}</source>
        <translation>{duration} várakozás</translation>
    </message>
    <message>
        <source>{duration} elsewhere</source>
        <translation>{duration} máshol</translation>
    </message>
    <message>
        <source>This is computed from the departments; to change the process, look at the departments.</source>
        <translation>Ez a részlegekből számított kép; a folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting here; to change the process, look at the departments.</source>
        <translation>A rejtett munka itt várakozásként látszik; a folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
    <message>
        <source>Only one system is shown in full here; to change the process, look at the departments.</source>
        <translation>Itt csak egy rendszer látszik teljesen; a folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
    <message>
        <source>A filter hides part of the process; to change the process, look at the departments.</source>
        <translation>Szűrő rejti el a folyamat egy részét; a folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
</context>
<context>
    <name>PerspectiveActions</name>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Részlegek</translation>
    </message>
    <message>
        <source>&amp;Company as One</source>
        <translation>A &amp;cég egyben</translation>
    </message>
    <message>
        <source>Customer’s &amp;Eye</source>
        <translation>Az ügyfél sze&amp;mével</translation>
    </message>
    <message>
        <source>&amp;Line of Sight</source>
        <translation>Rá&amp;látás az ügyfélre</translation>
    </message>
    <message>
        <source>By &amp;System</source>
        <translation>Re&amp;ndszerenként</translation>
    </message>
    <message>
        <source>Saved &amp;Filters</source>
        <translation>Mentett &amp;szűrők</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Rálátás az ügyfélre</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Részlegek</translation>
    </message>
    <message>
        <source>Company as one</source>
        <translation>A cég egyben</translation>
    </message>
    <message>
        <source>Customer’s eye</source>
        <translation>Az ügyfél szemével</translation>
    </message>
    <message>
        <source>No step uses a system</source>
        <translation>Egyik lépés sem használ rendszert</translation>
    </message>
    <message>
        <source>No filter is saved</source>
        <translation>Nincs mentett szűrő</translation>
    </message>
</context>
<context>
    <name>PerspectiveBar</name>
    <message>
        <source>Departments</source>
        <translation>Részlegek</translation>
    </message>
    <message>
        <source>{perspective}. {reason}</source>
        <translation>{perspective}. {reason}</translation>
    </message>
</context>
<context>
    <name>PlaceToolActions</name>
    <message>
        <source>Mak&amp;e Room</source>
        <translation>&amp;Hely készítése</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}” nem szám.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>„{text}” nem egész szám.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; write for example 8 min, 2 h or 1 d.</source>
        <translation>„{text}” nem időtartam; írja be például így: 8 perc, 2 óra vagy 1 nap.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“{text}” is not a range; write for example 5 – 20 min.</source>
        <translation>„{text}” nem tartomány; írja be például így: 5 – 20 perc.</translation>
    </message>
    <message>
        <source>A share is between 0 and {highest}, not “{text}”.</source>
        <translation>Az arány 0 és {highest} közötti lehet, a(z) „{text}” nem az.</translation>
    </message>
</context>
<context>
    <name>RatingsDialog</name>
    <message>
        <source>&amp;Ratings from {lowest} to {highest}</source>
        <translation>Értéke&amp;lések {lowest} és {highest} között</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Értékelések</translation>
    </message>
    <message>
        <source>One for each customer, typed or pasted from a spreadsheet</source>
        <translation>Ügyfelenként egy, beírva vagy táblázatkezelőből beillesztve</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Még nincs értékelés</translation>
    </message>
    <message>
        <source>{score} {value}; ratings: {number}</source>
        <translation>{score} {value}; értékelések: {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryPrompts</name>
    <message>
        <source>Recover</source>
        <translation>Helyreállítás</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Unsaved work on “{name}” from {time} was found.</source>
        <translation>Nem mentett munka található: „{name}”, időpontja: {time}.</translation>
    </message>
    <message>
        <source>Its file has been changed since.</source>
        <translation>A fájl azóta megváltozott.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>Unsaved work was found but cannot be read; it is kept in {path}.</source>
        <translation>Nem mentett munka található, de nem olvasható be; itt őrzi meg a program: {path}.</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Add by name…</source>
        <translation>Hozzáadás név szerint…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Megjelenítés: {name}</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Elvétel: {name}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>What is on the clipboard was not copied from a customer process.</source>
        <translation>A vágólap tartalma nem ügyfélfolyamatból származik.</translation>
    </message>
    <message>
        <source>What is on the clipboard is not a whole part of a customer process.</source>
        <translation>A vágólap tartalma nem egész része egy ügyfélfolyamatnak.</translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation>Itt nincs semmi, ami másolható.</translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation>A lépéshez sáv kell; előbb adjon hozzá egyet.</translation>
    </message>
    <message>
        <source>What is selected has no {name} to change.</source>
        <translation>A kijelölt elemnek nincs ilyen módosítható mezője: {name}.</translation>
    </message>
    <message>
        <source>There is no flow {flow!r} in this scenario.</source>
        <translation>Ebben a forgatókönyvben nincs ilyen folyam: {flow!r}.</translation>
    </message>
    <message>
        <source>{id!r} is a measure or a variant; only what is on the canvas can be referred to.</source>
        <translation>{id!r} mérőszám vagy útvonal; csak a rajzterületen lévőkre lehet hivatkozni.</translation>
    </message>
    <message>
        <source>This cannot become a start, for a flow leads to it.</source>
        <translation>Ebből nem lehet kezdőpont, mert folyam vezet hozzá.</translation>
    </message>
    <message>
        <source>This cannot become an end, for a flow leads on from it.</source>
        <translation>Ebből nem lehet végpont, mert folyam vezet tovább belőle.</translation>
    </message>
    <message>
        <source>A scenario has no list called {group!r}.</source>
        <translation>A forgatókönyvben nincs ilyen lista: {group!r}.</translation>
    </message>
    <message>
        <source>A new order must name each of the {group} once.</source>
        <translation>Az új sorrendben mindegyiknek pontosan egyszer kell szerepelnie: {group}.</translation>
    </message>
    <message>
        <source>Only elements of one kind can change places.</source>
        <translation>Csak azonos típusú elemek cserélhetnek helyet.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation>Ezt az azonosítót már másik szűrő használja: {id!r}.</translation>
    </message>
    <message>
        <source>A filter has no {name} to change.</source>
        <translation>A szűrőnek nincs ilyen módosítható mezője: {name}.</translation>
    </message>
    <message>
        <source>There is no filter {filter!r}.</source>
        <translation>Nincs ilyen szűrő: {filter!r}.</translation>
    </message>
    <message>
        <source>A flow needs a step or a lane at each end.</source>
        <translation>A folyam mindkét végén lépésnek vagy sávnak kell lennie.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to where it begins.</source>
        <translation>A folyam nem vezethet vissza oda, ahonnan indul.</translation>
    </message>
    <message>
        <source>A sequence flow joins steps; only a message or a notification reaches a whole lane.</source>
        <translation>A sorrendi folyam lépéseket köt össze; teljes sávhoz csak üzenet vagy értesítés vezethet.</translation>
    </message>
    <message>
        <source>A flow cannot end on a start.</source>
        <translation>A folyam nem végződhet kezdőpontban.</translation>
    </message>
    <message>
        <source>A flow cannot begin at an end.</source>
        <translation>A folyam nem kezdődhet végpontban.</translation>
    </message>
    <message>
        <source>A message passes between steps, starts, ends and lanes, not decisions or parallel gateways.</source>
        <translation>Üzenet lépések, kezdőpontok, végpontok és sávok között mehet, döntések és párhuzamos átjárók között nem.</translation>
    </message>
    <message>
        <source>A message goes to another lane; within a lane, use a sequence flow.</source>
        <translation>Az üzenet másik sávba megy; sávon belül használjon sorrendi folyamot.</translation>
    </message>
    <message>
        <source>A notification informs a customer; to anyone else, use a message.</source>
        <translation>Az értesítés ügyfelet tájékoztat; mindenki máshoz használjon üzenetet.</translation>
    </message>
    <message>
        <source>These two are already connected.</source>
        <translation>Ez a kettő már össze van kötve.</translation>
    </message>
    <message>
        <source>A step can only stand on a sequence flow.</source>
        <translation>Lépés csak sorrendi folyamra helyezhető.</translation>
    </message>
    <message>
        <source>This step already has flows; only one without them can be put on a flow.</source>
        <translation>Ennek a lépésnek már vannak folyamai; folyamra csak olyan lépés helyezhető, amelynek nincsenek.</translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation>Az ügyfélsávok minden más sáv fölött maradnak.</translation>
    </message>
    <message>
        <source>The contents of a lane that is deleted need another lane to go to.</source>
        <translation>A törlendő sáv tartalmát egy másik sávba kell áthelyezni.</translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation>Itt nincs bezárható hézag.</translation>
    </message>
    <message>
        <source>To align, select two steps or more.</source>
        <translation>Az igazításhoz jelöljön ki legalább két lépést.</translation>
    </message>
    <message>
        <source>To distribute, select three steps or more.</source>
        <translation>Az elosztáshoz jelöljön ki legalább három lépést.</translation>
    </message>
    <message>
        <source>There is no kind of step called {kind!r}.</source>
        <translation>Nincs ilyen lépéstípus: {kind!r}.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another scenario.</source>
        <translation>Ezt az azonosítót már másik forgatókönyv használja: {id!r}.</translation>
    </message>
    <message>
        <source>A scenario has no {name} to change.</source>
        <translation>A forgatókönyvnek nincs ilyen módosítható mezője: {name}.</translation>
    </message>
    <message>
        <source>A scenario cannot be based on itself.</source>
        <translation>Egy forgatókönyv nem alapulhat önmagán.</translation>
    </message>
    <message>
        <source>A document keeps at least one scenario.</source>
        <translation>A dokumentumban legalább egy forgatókönyvnek maradnia kell.</translation>
    </message>
    <message>
        <source>A new order must name each scenario once.</source>
        <translation>Az új sorrendben minden forgatókönyvnek pontosan egyszer kell szerepelnie.</translation>
    </message>
    <message>
        <source>A document has no {name} to change.</source>
        <translation>A dokumentumnak nincs ilyen módosítható mezője: {name}.</translation>
    </message>
    <message>
        <source>There is no lane here to paste into.</source>
        <translation>Itt nincs sáv, amelybe be lehetne illeszteni.</translation>
    </message>
    <message>
        <source>it should be greater than or equal to {ge}</source>
        <translation>legalább ennyinek kell lennie: {ge}</translation>
    </message>
    <message>
        <source>it should be less than or equal to {le}</source>
        <translation>legfeljebb ennyi lehet: {le}</translation>
    </message>
    <message>
        <source>it should be a finite number</source>
        <translation>véges számnak kell lennie</translation>
    </message>
    <message>
        <source>it should be a valid number</source>
        <translation>érvényes számnak kell lennie</translation>
    </message>
    <message>
        <source>it should be a valid integer</source>
        <translation>érvényes egész számnak kell lennie</translation>
    </message>
    <message>
        <source>it should be a range from its least to its most</source>
        <translation>tartománynak kell lennie a legkisebb értéktől a legnagyobbig</translation>
    </message>
    <message>
        <source>it should have at most {max_length} characters</source>
        <translation>legfeljebb {max_length} karakterből állhat</translation>
    </message>
    <message>
        <source>a text here holds half a character</source>
        <translation>az itteni egyik szöveg fél karaktert tartalmaz</translation>
    </message>
    <message>
        <source>There is no scenario {scenario!r} in this document.</source>
        <translation>Ebben a dokumentumban nincs ilyen forgatókönyv: {scenario!r}.</translation>
    </message>
    <message>
        <source>There is no element {element!r} in this scenario.</source>
        <translation>Ebben a forgatókönyvben nincs ilyen elem: {element!r}.</translation>
    </message>
    <message>
        <source>There is no step {node!r} in this scenario.</source>
        <translation>Ebben a forgatókönyvben nincs ilyen lépés: {node!r}.</translation>
    </message>
    <message>
        <source>There is no phase {phase!r} in this scenario.</source>
        <translation>Ebben a forgatókönyvben nincs ilyen szakasz: {phase!r}.</translation>
    </message>
    <message>
        <source>There is no lane {lane!r} in this scenario.</source>
        <translation>Ebben a forgatókönyvben nincs ilyen sáv: {lane!r}.</translation>
    </message>
    <message>
        <source>The id {element!r} is already used in this scenario.</source>
        <translation>Ez az azonosító már használatban van ebben a forgatókönyvben: {element!r}.</translation>
    </message>
    <message>
        <source>There is no place for this: {problem}.</source>
        <translation>Ennek nincs helye: {problem}.</translation>
    </message>
    <message>
        <source>A flow cannot bend there: {problem}.</source>
        <translation>A folyam ott nem törhet meg: {problem}.</translation>
    </message>
    <message>
        <source>This size is not possible: {problem}.</source>
        <translation>Ez a méret nem lehetséges: {problem}.</translation>
    </message>
    <message>
        <source>There is no {field} here.</source>
        <translation>Itt nincs ilyen mező: {field}.</translation>
    </message>
    <message>
        <source>it should be {choices}</source>
        <translation>ezek egyikének kell lennie: {choices}</translation>
    </message>
    <message>
        <source>This is not possible for {field}: {problem}.</source>
        <translation>Ez nem lehetséges ennél a mezőnél: {field} – {problem}.</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>ez az érték hibás ({problem})</translation>
    </message>
    <message>
        <source>it has characters that are not allowed here</source>
        <translation>itt nem megengedett karaktereket tartalmaz</translation>
    </message>
    <message>
        <source>The table names neither steps nor new lanes.</source>
        <translation>A táblázat sem lépéseket, sem új sávokat nem nevez meg.</translation>
    </message>
    <message>
        <source>it names no lane, and there is none here yet</source>
        <translation>nem nevez meg sávot, és itt még nincs egy sem</translation>
    </message>
    <message>
        <source>it names no step</source>
        <translation>nem nevez meg lépést</translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation>Szakasz: „{name}”</translation>
    </message>
    <message>
        <source>Row {number} of the table</source>
        <translation>A táblázat {number}. sora</translation>
    </message>
    <message>
        <source>“{word}” is no value to the customer; write value-adding, necessary or waste</source>
        <translation>ismeretlen érték az ügyfélnek: „{word}”; írja be ezek egyikét: értékteremtő, szükséges vagy veszteség</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>a step cannot lead to itself</source>
        <translation>egy lépés nem vezethet önmagához</translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation>Sáv: „{name}”</translation>
    </message>
    <message>
        <source>there is no step called “{name}”</source>
        <translation>nincs ilyen nevű lépés: „{name}”</translation>
    </message>
    <message>
        <source>“{text}” is no duration; write for example 8 min, 2 h or 1 d</source>
        <translation>„{text}” nem időtartam; írja be például így: 8 perc, 2 óra vagy 1 nap</translation>
    </message>
    <message>
        <source>Row {number} of the table: {reason}.</source>
        <translation>A táblázat {number}. sora: {reason}.</translation>
    </message>
    <message>
        <source>The table is too large to be pasted at once.</source>
        <translation>A táblázat túl nagy ahhoz, hogy egyszerre beilleszthető legyen.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>A vágólapon nincs táblázat.</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>A táblázatnak van fejléce, de nincsenek sorai.</translation>
    </message>
    <message>
        <source>The table has no column for the steps; call one “Step”.</source>
        <translation>A táblázatban nincs oszlop a lépéseknek; nevezzen el egyet így: „Lépés”.</translation>
    </message>
    <message>
        <source>The columns {titles} of the table mean the same; keep one of them.</source>
        <translation>A táblázatnak ezek az oszlopai ugyanazt jelentik: {titles}. Csak az egyiket tartsa meg.</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s); paste at most {most:,} at once.</source>
        <translation>
            <numerusform>A táblázat %Ln sorból áll; egyszerre legfeljebb {most:,} sort illesszen be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Untitled process</source>
        <translation>Névtelen folyamat</translation>
    </message>
    <message>
        <source>CUSTOMER PROCESS</source>
        <translation>ÜGYFÉLFOLYAMAT</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Forgatókönyvek</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Megbízó</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Szerző</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Ábra</translation>
    </message>
    <message>
        <source>The following pages show it larger, in parts.</source>
        <translation>A következő oldalak részekre bontva, nagyobb méretben mutatják.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>{number}. rész, összesen {count}</translation>
    </message>
    <message>
        <source>Work is what somebody does, waiting what passes before; waiting is pale and hatched.</source>
        <translation>A munka az elvégzett tevékenység, a várakozás az azt megelőző idő; a várakozás halvány és vonalkázott.</translation>
    </message>
    <message>
        <source>As the steps say, or the worst of what is noted about them; in the order of the diagram.</source>
        <translation>A lépéseknél megadott érzelmek, ennek híján a legrosszabb hozzájuk fűzött megjegyzés; az ábra sorrendjében.</translation>
    </message>
    <message>
        <source>A case never leaves “{name}”, so that nothing can be said about an average case.</source>
        <translation>Egy eset sosem lép ki innen: „{name}”, ezért az átlagos esetről semmi sem mondható.</translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation>Idő, erőfeszítés és érték</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Mire megy el egy eset ideje</translation>
    </message>
    <message>
        <source>What takes the customer’s time</source>
        <translation>Mi veszi igénybe az ügyfél idejét</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Mennyit ér az ügyfélnek</translation>
    </message>
    <message>
        <source>The customer’s own time</source>
        <translation>Az ügyfél saját ideje</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Minden munka</translation>
    </message>
    <message>
        <source>What customers feel</source>
        <translation>Mit éreznek az ügyfelek</translation>
    </message>
    <message>
        <source>Handoffs in one case</source>
        <translation>Átadások egy esetben</translation>
    </message>
    <message>
        <source>Share of the contacts that each cause explains</source>
        <translation>Az egyes okokkal magyarázható megkeresések aránya</translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation>{title}, {first}–{last}. lépés</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Szakasz nélkül</translation>
    </message>
    <message>
        <source>An error makes figures wrong, a warning is something to look at, a hint may be as it should.</source>
        <translation>A hiba meghamisítja a mutatókat, a figyelmeztetésnek érdemes utánanézni; amit a tipp jelez, az rendben is lehet.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hiba</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Figyelmeztetés</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Ellenőrizendő</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Észrevétel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Numbers are those of the dark discs on the diagram. A hollow disc is a handoff that the customer has to carry: the work changes its department while it is with the customer.</source>
        <translation>A számok az ábrán látható sötét korongok számai. Az üres korong olyan átadást jelöl, amelyet az ügyfélnek kell közvetítenie: a munka részleget vált, miközben az ügyfélnél van.</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Átadási pontok</translation>
    </message>
    <message>
        <source>There are no handoffs yet: no work passes between parts of the organisation.</source>
        <translation>Még nincs átadási pont: a munka nem kerül át a szervezet egyik részéből a másikba.</translation>
    </message>
    <message>
        <source>Between departments ({count})</source>
        <translation>Részlegek között ({count})</translation>
    </message>
    <message>
        <source>Carried by the customer ({count})</source>
        <translation>Az ügyfél által közvetítve ({count})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Ssz.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Honnan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hová</translation>
    </message>
    <message>
        <source>By and with</source>
        <translation>Hordozó, tartalom</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Várakozás</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>{page}.&#xa0;oldal, összesen {count}</translation>
    </message>
    <message>
        <source>← continued from page {page}</source>
        <translation>← előzménye: {page}.&#xa0;oldal</translation>
    </message>
    <message>
        <source>↑ continued from page {page}</source>
        <translation>↑ előzménye: {page}.&#xa0;oldal</translation>
    </message>
    <message>
        <source>↓ continued on page {page}</source>
        <translation>↓ folytatása: {page}.&#xa0;oldal</translation>
    </message>
    <message>
        <source>continued on page {page} →</source>
        <translation>folytatása: {page}.&#xa0;oldal →</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>Fájdalompontok és lehetőségek</translation>
    </message>
    <message>
        <source>Numbers and signs are those on the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation>A számok és jelek az ábrán láthatók. A súlyosság, az előfordulás és az észlelhetőség 1-től (legjobb) 10-ig (legrosszabb) terjed; szorzatuk a kockázati prioritási szám.</translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation>Fájdalompontok és problémák</translation>
    </message>
    <message>
        <source>There are no pain points yet.</source>
        <translation>Még nincs fájdalompont.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Lehetőségek</translation>
    </message>
    <message>
        <source>There are no opportunities yet.</source>
        <translation>Még nincs lehetőség.</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Az igazság pillanatai</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>{kind}, internal</source>
        <translation>{kind}, belső</translation>
    </message>
    <message>
        <source>Emotion {emotion}</source>
        <translation>Érzelem: {emotion}</translation>
    </message>
    <message>
        <source>Customers lost: +{share}</source>
        <translation>Elvesztett ügyfelek: +{share}</translation>
    </message>
    <message>
        <source>Leads to {name}</source>
        <translation>Következménye: {name}</translation>
    </message>
    <message>
        <source>Caused by {name}</source>
        <translation>Oka: {name}</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Mi és hol</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Súlyosság</translation>
    </message>
    <message>
        <source>S · O · D = RPN</source>
        <translation>S · O · D = RPN</translation>
    </message>
    <message>
        <source>Leads to, caused by</source>
        <translation>Következmény, ok</translation>
    </message>
    <message>
        <source>Owner, status</source>
        <translation>Felelős, állapot</translation>
    </message>
    <message>
        <source>A report takes paper of at least {width} × {height} mm.</source>
        <translation>A jelentéshez legalább {width} × {height} mm méretű papír kell.</translation>
    </message>
    <message>
        <source>{severity} of {worst}</source>
        <translation>{severity} / {worst}</translation>
    </message>
    <message>
        <source>{words} · page {page}</source>
        <translation>{words} · {page}.&#xa0;oldal</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Úszósáv</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Goal and expectations</source>
        <translation>Cél és elvárások</translation>
    </message>
    <message>
        <source>What hurts most</source>
        <translation>Mi fáj a legjobban</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation: a contact goes to the organisation, a reply to the customer, a notification needs no answer.</source>
        <translation>Minden hely, ahol a folyamat átlépi az ügyfél és a szervezet közti határt: a megkeresés a szervezethez megy, a válasz az ügyfélhez, az értesítésre nem kell válaszolni.</translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation>Megkeresés →</translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation>← Válasz</translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation>← Értesítés</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Szakasz nélkül</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Érintkezési pontok</translation>
    </message>
    <message>
        <source>There are no touchpoints yet: no flow crosses the customer boundary.</source>
        <translation>Még nincs érintkezési pont: egyetlen folyam sem lépi át az ügyfél határát.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>{page}.&#xa0;o.</translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation>Értesítés →</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Irány</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bizonyíték</translation>
    </message>
    <message numerus="yes">
        <source>page(s) {pages}</source>
        <translation>
            <numerusform>{pages}.&#xa0;oldal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és további %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>lépés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customer</source>
        <translation>
            <numerusform>%Ln az ügyfélé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touchpoint(s)</source>
        <translation>
            <numerusform>érintkezési pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln megkeresés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff(s)</source>
        <translation>
            <numerusform>átadási pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the customer</source>
        <translation>
            <numerusform>%Ln az ügyfél által</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point(s)</source>
        <translation>
            <numerusform>fájdalompont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln lehetőség</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;Name, Volume and Costs</source>
        <translation>&amp;Név, esetszám és költségek</translation>
    </message>
    <message>
        <source>Move &amp;Up in the List</source>
        <translation>&amp;Feljebb a listában</translation>
    </message>
    <message>
        <source>Move D&amp;own in the List</source>
        <translation>&amp;Lejjebb a listában</translation>
    </message>
    <message>
        <source>New &amp;What-If from {name}</source>
        <translation>Új &amp;mi-lenne-ha forgatókönyv ebből: {name}</translation>
    </message>
    <message>
        <source>New &amp;Competitor from {name}</source>
        <translation>Új &amp;versenytárs – alapja: {name}</translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation>{name} &amp;törlése</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>forgatókönyv hozzáadása ({name})</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>Mi lenne, ha: {name}</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Versenytárs</translation>
    </message>
    <message>
        <source>move scenario {name}</source>
        <translation>forgatókönyv áthelyezése ({name})</translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation>forgatókönyv törlése ({name})</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>Ke&amp;resés</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Köv&amp;etkező találat</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Előző ta&amp;lálat</translation>
    </message>
    <message>
        <source>Co&amp;mmands and Names…</source>
        <translation>&amp;Parancsok és nevek…</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed plays the same cases</source>
        <translation>Azonos kezdőérték azonos eseteket ad</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Más esetek</translation>
    </message>
    <message>
        <source>Play with the next seed, to see what is chance</source>
        <translation>Szimuláció a következő kezdőértékkel: megmutatja, mi a véletlen műve</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Esetek</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Kezdőérték</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation>nem menthető, mert {reason}</translation>
    </message>
    <message>
        <source>the file holds no JSON object, so it is no CPM Desktop document</source>
        <translation>a fájl nem tartalmaz JSON-objektumot, tehát nem CPM Desktop-dokumentum</translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is no CPM Desktop document</source>
        <translation>itt ennek kellene állnia: {format!r}, tehát ez nem CPM Desktop-dokumentum</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>nincs ilyen fájl vagy mappa</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>az útvonal egyik része nem mappa</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ez mappa, nem fájl</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>ez eszköz vagy cső, nem fájl</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>nincs hozzá jogosultság</translation>
    </message>
    <message>
        <source>the drive can only be read</source>
        <translation>a meghajtó csak olvasható</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>a lemez megtelt</translation>
    </message>
    <message>
        <source>the space allowed to you on this disk is used up</source>
        <translation>az Önnek ezen a lemezen engedélyezett hely elfogyott</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>túl nagy ehhez a lemezhez</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>túl hosszú a neve</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>a hivatkozásai körbe vezetnek</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>a lemez hibát jelez</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>a teljes fájl</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>{line}. sor, {column}. oszlop</translation>
    </message>
    <message>
        <source>the outermost object</source>
        <translation>a legkülső objektum</translation>
    </message>
    <message>
        <source>the system reports {problem}</source>
        <translation>a rendszer ezt jelzi: {problem}</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>ez a kulcs hiányzik</translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation>ez a kulcs ismeretlen</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>itt szövegnek kell állnia</translation>
    </message>
    <message>
        <source>this text is longer than {max_length} characters</source>
        <translation>ez a szöveg hosszabb, mint {max_length} karakter</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>itt a true vagy a false értéknek kell állnia</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>itt egész számnak kell állnia</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>itt számnak kell állnia</translation>
    </message>
    <message>
        <source>a number that is finite is expected here</source>
        <translation>itt véges számnak kell állnia</translation>
    </message>
    <message>
        <source>the number is smaller than {ge}</source>
        <translation>a szám kisebb ennél: {ge}</translation>
    </message>
    <message>
        <source>the number is larger than {le}</source>
        <translation>a szám nagyobb ennél: {le}</translation>
    </message>
    <message>
        <source>{expected} is expected here</source>
        <translation>itt ennek kell állnia: {expected}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>itt listának kell állnia</translation>
    </message>
    <message>
        <source>the list has more than {max_length} entries</source>
        <translation>a lista több mint {max_length} bejegyzésből áll</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>itt objektumnak kell állnia</translation>
    </message>
    <message>
        <source>a list of numbers is expected here</source>
        <translation>itt számok listájának kell állnia</translation>
    </message>
    <message>
        <source>the least of a range is larger than its most</source>
        <translation>a tartomány alsó értéke nagyobb a felsőnél</translation>
    </message>
    <message>
        <source>one of {expected_tags} is expected here</source>
        <translation>itt ezek egyikének kell állnia: {expected_tags}</translation>
    </message>
    <message>
        <source>more than {most:,} entries are wrong or unknown</source>
        <translation>több mint {most:,} bejegyzés hibás vagy ismeretlen</translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes and underscores</source>
        <translation>egy azonosító 1–64 betűből, számjegyből, pontból, kötőjelből és aláhúzásból állhat</translation>
    </message>
    <message>
        <source>this text holds a control character</source>
        <translation>ez a szöveg vezérlőkaraktert tartalmaz</translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation>ebből a listából hiányzik egy szám</translation>
    </message>
    <message>
        <source>a text here holds half a character</source>
        <translation>az itteni egyik szöveg fél karaktert tartalmaz</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>ez az érték hibás ({problem})</translation>
    </message>
    <message>
        <source>it could not be read, because {reason}</source>
        <translation>nem olvasható be, mert {reason}</translation>
    </message>
    <message>
        <source>it was not saved, because it could not be opened again: {problem}</source>
        <translation>nem történt mentés, mert nem lehetett újra megnyitni: {problem}</translation>
    </message>
    <message>
        <source>it could not be made, because {reason}</source>
        <translation>nem hozható létre, mert {reason}</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>nem teljes</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>a dokumentum</translation>
    </message>
    <message>
        <source>it does not begin with a label</source>
        <translation>nem címkével kezdődik</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>1. sor</translation>
    </message>
    <message>
        <source>its label cannot be understood</source>
        <translation>a címkéje nem értelmezhető</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>itt idézőjelek közötti kulcsnak kell állnia</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>itt kettőspontnak kell állnia</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here</source>
        <translation>itt vesszőnek vagy záró zárójelnek kell állnia</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>itt értéknek kell állnia</translation>
    </message>
    <message>
        <source>nothing follows this comma</source>
        <translation>a vessző után nem következik semmi</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>ennek a szövegnek nincs záró idézőjele</translation>
    </message>
    <message>
        <source>a text holds a control character or a line break</source>
        <translation>egy szöveg vezérlőkaraktert vagy sortörést tartalmaz</translation>
    </message>
    <message>
        <source>a text holds a backslash that means nothing</source>
        <translation>egy szöveg jelentés nélküli fordított perjelet tartalmaz</translation>
    </message>
    <message>
        <source>something follows after the end of the document</source>
        <translation>a dokumentum vége után még áll valami</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>a fájl üres</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ez nem UTF-8 szöveg</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>a zárójelek túl mélyen vannak egymásba ágyazva</translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation>ez a kulcs kétszer szerepel: {key}</translation>
    </message>
    <message>
        <source>the file ends too early, as if it were cut off</source>
        <translation>a fájl túl korán ér véget, mintha levágták volna</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>a fájl nagyobb, mint {size} MB</translation>
    </message>
    <message>
        <source>the file holds more than {most:,} values</source>
        <translation>a fájl több mint {most:,} értéket tartalmaz</translation>
    </message>
    <message>
        <source>there are more than {most:,} scenarios</source>
        <translation>több mint {most:,} forgatókönyv van</translation>
    </message>
    <message>
        <source>there are more than {most:,} elements</source>
        <translation>több mint {most:,} elem van</translation>
    </message>
    <message>
        <source>there are more than {most:,} filters</source>
        <translation>több mint {most:,} szűrő van</translation>
    </message>
    <message>
        <source>the layouts place more than {most:,} elements</source>
        <translation>az elrendezések több mint {most:,} elemet helyeznek el</translation>
    </message>
    <message>
        <source>an object in it has more than {most} keys</source>
        <translation>az egyik objektumának több mint {most} kulcsa van</translation>
    </message>
    <message>
        <source>there is no way to read format version {step}</source>
        <translation>ez a formátumverzió nem olvasható be: {step}</translation>
    </message>
    <message>
        <source>the data is not what format version {step} promises</source>
        <translation>az adatok nem felelnek meg ennek a formátumverziónak: {step}</translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation>itt legalább 1 értékű egész számnak kell állnia</translation>
    </message>
    <message>
        <source>the file has format version {version} and this program reads versions up to {newest}, so please get a newer version of the program</source>
        <translation>a fájl formátumverziója {version}, ez a program viszont legfeljebb ezt a verziót olvassa: {newest}, ezért szerezze be a program újabb verzióját</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty</source>
        <translation>Üres</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Rendelés</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Egészségbiztosítás</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ügyfélszolgálat</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
</context>
<context>
    <name>ToolPalette</name>
    <message>
        <source>Palette</source>
        <translation>Paletta</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln lépés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln sáv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s)</source>
        <translation>
            <numerusform>%Ln átadási pont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>scenario</source>
        <translation>forgatókönyv</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>törlés ({what})</translation>
    </message>
    <message>
        <source>rename {what}</source>
        <translation>átnevezés ({what})</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>áthelyezés ({what})</translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation>átméretezés ({what})</translation>
    </message>
    <message>
        <source>bend {what}</source>
        <translation>töréspont áthelyezése ({what})</translation>
    </message>
    <message>
        <source>reattach {what}</source>
        <translation>átkötés ({what})</translation>
    </message>
    <message>
        <source>change {field} of {what}</source>
        <translation>{field} módosítása ({what})</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>{kind} hozzáadása</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>hely készítése</translation>
    </message>
    <message>
        <source>close gap</source>
        <translation>hézag bezárása</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln elem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>s</source>
        <translation>mp</translation>
    </message>
    <message>
        <source>min</source>
        <translation>perc</translation>
    </message>
    <message>
        <source>h</source>
        <translation>óra</translation>
    </message>
    <message>
        <source>d</source>
        <translation>nap</translation>
    </message>
    <message>
        <source>w</source>
        <translation>hét</translation>
    </message>
</context>
<context>
    <name>Unnamed</name>
    <message>
        <source>a phase without a name</source>
        <translation>egy név nélküli szakasz</translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation>egy név nélküli sáv</translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation>egy név nélküli lépés</translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation>egy név nélküli döntés</translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation>egy párhuzamos átjáró</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>a kezdőpont</translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation>egy név nélküli végpont</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>egy folyam</translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation>egy szöveg nélküli megjegyzés</translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation>egy név nélküli mérőszám</translation>
    </message>
    <message>
        <source>a variant without a name</source>
        <translation>egy név nélküli útvonal</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Nagyítás</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Kicsinyítés</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>Ablakhoz i&amp;gazítás</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>Á&amp;ttekintő térkép</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>Jelmagyar&amp;ázat</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>Teljes képe&amp;rnyő</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>&amp;Rendszer szerint</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Világos</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sötét</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>“{name}” is not there any more: all departments are shown.</source>
        <translation>„{name}” már nincs meg: minden részleg látszik.</translation>
    </message>
    <message>
        <source>Working out: {perspective} …</source>
        <translation>Kiszámítás: {perspective} …</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Pain point</source>
        <translation>Fájdalompont</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>fájdalompont</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probléma</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probléma</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Lehetőség</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>lehetőség</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Hibapont</translation>
    </message>
    <message>
        <source>fail point</source>
        <translation>hibapont</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Várakozási pont</translation>
    </message>
    <message>
        <source>wait point</source>
        <translation>várakozási pont</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Szűk keresztmetszet</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>szűk keresztmetszet</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Szakadás</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>szakadás</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Az igazság pillanata</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>az igazság pillanata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>jegyzet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Tervezett</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>tervezett</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Phone menu</source>
        <translation>Telefonmenü</translation>
    </message>
    <message>
        <source>phone menu</source>
        <translation>telefonmenü</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Alkalmazás</translation>
    </message>
    <message>
        <source>app</source>
        <translation>alkalmazás</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Csevegés</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>csevegés</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Közösségi média</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>közösségi média</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>post</source>
        <translation>posta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Személyesen</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kioszk</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kioszk</translation>
    </message>
    <message>
        <source>Self-assembly</source>
        <translation>Önálló összeszerelés</translation>
    </message>
    <message>
        <source>self-assembly</source>
        <translation>önálló összeszerelés</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>low</source>
        <translation>alacsony</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Közepes</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>közepes</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>magas</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Folyam</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>folyam</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Úszósáv</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>sáv</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Szakasz</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>szakasz</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mérőszám</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mérőszám</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>útvonal</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sorrendi</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sorrendi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>message</source>
        <translation>üzenet</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Értesítés</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>értesítés</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Feltételezett</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>feltételezett</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Megfigyelt</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>megfigyelt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mért</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mért</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>ügyfél</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Előtér</translation>
    </message>
    <message>
        <source>front stage</source>
        <translation>előtér</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Háttér</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>háttér</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Támogatás</translation>
    </message>
    <message>
        <source>support</source>
        <translation>támogatás</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>system</source>
        <translation>rendszer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Magasabb</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>magasabb</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Alacsonyabb</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>alacsonyabb</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Lépés</translation>
    </message>
    <message>
        <source>step</source>
        <translation>lépés</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>döntés</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Párhuzamos átjáró</translation>
    </message>
    <message>
        <source>parallel gateway</source>
        <translation>párhuzamos átjáró</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Kezdőpont</translation>
    </message>
    <message>
        <source>start</source>
        <translation>kezdőpont</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Végpont</translation>
    </message>
    <message>
        <source>end</source>
        <translation>végpont</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jelenlegi állapot</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>jelenlegi állapot</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Mi-lenne-ha</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>mi-lenne-ha</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Versenytárs</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>versenytárs</translation>
    </message>
    <message>
        <source>NPS: would recommend</source>
        <translation>NPS: ajánlaná</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT: satisfied</source>
        <translation>CSAT: elégedett</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES: found it easy</source>
        <translation>CES: könnyűnek találta</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Value-adding</source>
        <translation>Értékteremtő</translation>
    </message>
    <message>
        <source>value-adding</source>
        <translation>értékteremtő</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>Szükséges</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>szükséges</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Veszteség</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>veszteség</translation>
    </message>
    <message>
        <source>waste of the customer&apos;s time</source>
        <translation>veszteség az ügyfél idejéből</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The only way</source>
        <translation>Az egyetlen útvonal</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New from {title}</source>
        <translation>Új sablonból: {title}</translation>
    </message>
    <message>
        <source>A blank page</source>
        <translation>Üres lap</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Üdvözöljük</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Megnyitás…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Legutóbb megnyitva</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Vissza ide: {name}</translation>
    </message>
    <message>
        <source>Start a new process</source>
        <translation>Új folyamat indítása</translation>
    </message>
    <message>
        <source>CPM Desktop</source>
        <translation>CPM Desktop</translation>
    </message>
    <message>
        <source>Customer processes: what customers do, where it hurts, and who does the rest.</source>
        <translation>Ügyfélfolyamatok: mit tesznek az ügyfelek, hol fáj nekik, és ki végzi a többit.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Fájl megnyitása</translation>
    </message>
    <message>
        <source>Files opened lately</source>
        <translation>Legutóbb megnyitott fájlok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Utolsó módosítás</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>már nincs ott</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Tab: next step</source>
        <translation>Tab: következő lépés</translation>
    </message>
    <message>
        <source>Shift+Tab: alternative</source>
        <translation>Shift+Tab: alternatíva</translation>
    </message>
    <message>
        <source>Alt+↓: to {lane}</source>
        <translation>Alt+↓: ide: {lane}</translation>
    </message>
    <message>
        <source>Alt+↑: to {lane}</source>
        <translation>Alt+↑: ide: {lane}</translation>
    </message>
    <message>
        <source>letters: name · ! pain point · + opportunity · ? note</source>
        <translation>betűk: név · ! fájdalompont · + lehetőség · ? jegyzet</translation>
    </message>
    <message>
        <source>/ value · @ channel</source>
        <translation>/ érték · @ csatorna</translation>
    </message>
    <message>
        <source>= label of the exit</source>
        <translation>= a kimenet felirata</translation>
    </message>
    <message>
        <source>Tab: first step · or drag one from the palette</source>
        <translation>Tab: első lépés · vagy húzzon ide egyet a palettáról</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Sávok</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Szakaszok</translation>
    </message>
    <message>
        <source>Click the step or flow that it is about · Esc ends</source>
        <translation>Kattintson a lépésre vagy folyamra, amelyre vonatkozik · Esc: befejezés</translation>
    </message>
    <message>
        <source>An annotation is about something: click a step or a flow.</source>
        <translation>A megjegyzés mindig vonatkozik valamire: kattintson egy lépésre vagy folyamra.</translation>
    </message>
    <message>
        <source>Click selects · double click renames · drag on empty ground selects · Space and drag scrolls</source>
        <translation>Kattintás: kijelölés · dupla kattintás: átnevezés · húzás üres területen: kijelölés · szóköz és húzás: görgetés</translation>
    </message>
    <message>
        <source>Click where the new lane shall go · Esc ends</source>
        <translation>Kattintson oda, ahová az új sáv kerüljön · Esc: befejezés</translation>
    </message>
    <message>
        <source>Click where the new phase shall go · Esc ends</source>
        <translation>Kattintson oda, ahová az új szakasz kerüljön · Esc: befejezés</translation>
    </message>
    <message>
        <source>Click into a lane to place it · Enter: beside the selection · Esc ends</source>
        <translation>Kattintson egy sávba az elhelyezéshez · Enter: a kijelölés mellé · Esc: befejezés</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc ends</source>
        <translation>Húzza jobbra hely készítéséhez, balra hézag bezárásához · Esc: befejezés</translation>
    </message>
    <message>
        <source>Drag moves · double click renames, and adds a step on empty ground · drag there selects · Space and drag scrolls</source>
        <translation>Húzás: mozgatás · dupla kattintás: átnevezés, üres helyen új lépés · ott húzva: kijelölés · szóköz és húzás: görgetés</translation>
    </message>
    <message>
        <source>Drag from a step to the next one, or click both; to a lane&apos;s name to tell all of it · Esc ends</source>
        <translation>Húzzon egy lépéstől a következőig, vagy kattintson mindkettőre; sáv nevére húzva az egész sávnak szól · Esc: befejezés</translation>
    </message>
</context>
</TS>
