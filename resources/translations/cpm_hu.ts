<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AddElementActions</name>
    <message>
        <source>&amp;Add Lane</source>
        <translation>Úszó&amp;sáv hozzáadása</translation>
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
        <translation>Hozzáadás: {kind}</translation>
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
        <source>fewer contacts</source>
        <translation>kevesebb megkeresés</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>lépés elhagyása</translation>
    </message>
    <message>
        <source>merge steps</source>
        <translation>lépések összevonása</translation>
    </message>
    <message>
        <source>automate a step</source>
        <translation>lépés automatizálása</translation>
    </message>
    <message>
        <source>work without batching</source>
        <translation>feldolgozás kötegelés nélkül</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>ellenőrzés beépítése</translation>
    </message>
    <message>
        <source>one person per case</source>
        <translation>esetenként egy ügyintéző</translation>
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
        <source>Customer saves</source>
        <translation>Ügyfél megtakarítása</translation>
    </message>
    <message>
        <source>Active time and time on hold per case, at most</source>
        <translation>Aktív és tartásban töltött idő esetenként, legfeljebb</translation>
    </message>
    <message>
        <source>Staff saves</source>
        <translation>Munkatársak megtakarítása</translation>
    </message>
    <message>
        <source>Working time of the organisation per case, at most</source>
        <translation>A szervezet munkaideje esetenként, legfeljebb</translation>
    </message>
    <message>
        <source>Less waiting</source>
        <translation>Kevesebb várakozás</translation>
    </message>
    <message>
        <source>Waiting time per case, at most</source>
        <translation>Várakozási idő esetenként, legfeljebb</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Évente</translation>
    </message>
    <message>
        <source>Saved cost of steps in a year, at most. Empty without cases per year or costs of the steps.</source>
        <translation>A lépések megtakarított költsége egy évben, legfeljebb. Üres, ha nincs megadva az évi esetszám vagy a lépések költsége.</translation>
    </message>
    <message>
        <source>Usual remedy</source>
        <translation>Szokásos megoldás</translation>
    </message>
    <message>
        <source>Redesign practices from Reijers and Limam Mansar</source>
        <translation>Átalakítási gyakorlatok Reijers és Limam Mansar nyomán</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>Improvement ideas</source>
        <translation>Javaslatok</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Javaslatok</translation>
    </message>
    <message>
        <source>No improvement ideas found.</source>
        <translation>Nincs javaslat.</translation>
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
        <source>No differences in content. Positions are ignored.</source>
        <translation>Nincs tartalmi különbség. Az elemek helyzete nem számít.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
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
        <source>Paths</source>
        <translation>Útvonalak</translation>
    </message>
    <message>
        <source>position in the list changed</source>
        <translation>a listabeli hely megváltozott</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>a sorrend megváltozott</translation>
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
        <source>Metrics</source>
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
        <source>Metric</source>
        <translation>Mutató</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Különbség</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Változás (%)</translation>
    </message>
    <message>
        <source>Relative to the baseline</source>
        <translation>A viszonyítási alaphoz képest</translation>
    </message>
    <message>
        <source>Verdict</source>
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
        <source>The term cannot be negative: “{text}”.</source>
        <translation>Az időtáv nem lehet negatív: „{text}”.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy and compare it here.</source>
        <translation>Még nincs mivel összehasonlítani. A Forgatókönyv ▸ Új mi-lenne-ha forgatókönyv parancs lemásolja ezt a folyamatot: módosítsa a másolatot, és itt hasonlítsa össze.</translation>
    </message>
    <message>
        <source>No verdict until the problems above are solved.</source>
        <translation>Nincs ítélet, amíg a fenti problémák fennállnak.</translation>
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
        <source>Item</source>
        <translation>Tétel</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Képlet</translation>
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
        <source>Cases per year</source>
        <translation>Évi esetszám</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Haszon esetenként</translation>
    </message>
    <message>
        <source>Savings in the steps of an average case</source>
        <translation>Megtakarítás egy átlagos eset lépésein</translation>
    </message>
    <message>
        <source>From the field above this table</source>
        <translation>A táblázat fölötti mezőből</translation>
    </message>
    <message>
        <source>Benefit per year</source>
        <translation>Éves haszon</translation>
    </message>
    <message>
        <source>Payback cannot be calculated until the problems above are solved.</source>
        <translation>A megtérülés nem számítható ki, amíg a fenti problémák fennállnak.</translation>
    </message>
    <message>
        <source>It makes no difference</source>
        <translation>Nincs különbség</translation>
    </message>
    <message>
        <source>In the baseline → in this scenario</source>
        <translation>A viszonyítási alapban → ebben a forgatókönyvben</translation>
    </message>
    <message>
        <source>Fewer cases, per year</source>
        <translation>Kevesebb eset, évente</translation>
    </message>
    <message>
        <source>Cases that no longer occur × the baseline&apos;s cost per case</source>
        <translation>Elmaradó esetek × a viszonyítási alap esetenkénti költsége</translation>
    </message>
    <message>
        <source>Cheaper cases, per year</source>
        <translation>Olcsóbb esetek, évente</translation>
    </message>
    <message>
        <source>Cases per year in this scenario × benefit per case</source>
        <translation>E forgatókönyv évi esetszáma × haszon esetenként</translation>
    </message>
    <message>
        <source>Fewer cases + cheaper cases</source>
        <translation>Kevesebb eset + olcsóbb esetek</translation>
    </message>
    <message>
        <source>Extra cost per year</source>
        <translation>Éves többletköltség</translation>
    </message>
    <message>
        <source>Cost per year minus the baseline&apos;s cost per year</source>
        <translation>Az éves költség és a viszonyítási alap éves költségének különbsége</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Egyszeri költség</translation>
    </message>
    <message>
        <source>Enter it in the inspector (select nothing)</source>
        <translation>Adja meg a Tulajdonságok panelen (kijelölés nélkül)</translation>
    </message>
    <message>
        <source>{years} × (benefit per year − extra cost per year) − one-off cost</source>
        <translation>{years} × (éves haszon − éves többletköltség) − egyszeri költség</translation>
    </message>
    <message>
        <source>Never paid back: the cases cost more than before.</source>
        <translation>Soha nem térül meg: az esetek többe kerülnek, mint korábban.</translation>
    </message>
    <message>
        <source>Never paid back: the extra cost per year exceeds the benefit.</source>
        <translation>Sosem térül meg: az éves többletköltség meghaladja a hasznot.</translation>
    </message>
    <message>
        <source>Never paid back: no benefit per year remains.</source>
        <translation>Soha nem térül meg: nem marad éves haszon.</translation>
    </message>
    <message>
        <source>Nothing to pay back: benefit and cost are equal.</source>
        <translation>Nincs mit visszafizetni: a haszon és a költség egyenlő.</translation>
    </message>
    <message>
        <source>Neither scenario has measures yet. Add them in the Measures tab of each scenario.</source>
        <translation>Még egyik forgatókönyvnek sincs mérőszáma. Adja hozzá őket az egyes forgatókönyvek Mérőszámok lapján.</translation>
    </message>
    <message>
        <source>The customer has no steps in either scenario.</source>
        <translation>Az ügyfélnek egyik forgatókönyvben sincs lépése.</translation>
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
        <source>Ahead</source>
        <translation>Előnyben</translation>
    </message>
    <message>
        <source>Gap as a share of the current scenario&apos;s value</source>
        <translation>A különbség az aktuális forgatókönyv értékének arányában</translation>
    </message>
    <message>
        <source>Press Enter to show the measure in the inspector</source>
        <translation>Enter: a mérőszám megjelenítése a Tulajdonságok panelen</translation>
    </message>
    <message>
        <source>Their source</source>
        <translation>Az ő forrásuk</translation>
    </message>
    <message>
        <source>Our source</source>
        <translation>A mi forrásunk</translation>
    </message>
    <message>
        <source>the value</source>
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
        <source>equal</source>
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
        <source>Duration</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>— missing</source>
        <translation>— hiányzik</translation>
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
        <source>Decision</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Úszósáv</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Kimenet</translation>
    </message>
    <message>
        <source>How the share is known; select the exit to enter it</source>
        <translation>Honnan ismert az arány; megadásához jelölje ki a kimenetet</translation>
    </message>
    <message>
        <source>How often a case takes this exit, on average</source>
        <translation>Egy eset átlagosan hányszor megy ezen a kimeneten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Döntések</translation>
    </message>
    <message>
        <source>No decisions yet.</source>
        <translation>Még nincs döntés.</translation>
    </message>
    <message>
        <source>No probability entered; the rest of 100 % is split evenly</source>
        <translation>Nincs megadva valószínűség; a 100 %-ból maradó rész egyenlően oszlik meg</translation>
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
        <source>Average number of times per case</source>
        <translation>Az előfordulások átlagos száma esetenként</translation>
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
        <source>Share of all work in a case</source>
        <translation>Arány az eset teljes munkájában</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Hibaesély</translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation>Az ügyfél ideje: {value}</translation>
    </message>
    <message>
        <source>Share of the time the customer is active or must be present</source>
        <translation>Arány abban az időben, amíg az ügyfél aktív, vagy jelen kell lennie</translation>
    </message>
    <message>
        <source>No expected values: the process has no start. Add a start.</source>
        <translation>Nincsenek várható értékek: a folyamatnak nincs kezdete. Adjon hozzá egy kezdetet.</translation>
    </message>
    <message>
        <source>No expected values: cases never leave the loop at “{name}”. Add an exit to the loop.</source>
        <translation>Nincsenek várható értékek: az esetek sosem lépnek ki ebből a hurokból: „{name}”. Adjon kimenetet a hurokhoz.</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>Esetenként</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>No metrics yet: draw a process from a start to an end.</source>
        <translation>Még nincsenek mutatók: rajzoljon folyamatot egy kezdőponttól egy végpontig.</translation>
    </message>
    <message>
        <source>Steps the customer performs, on average</source>
        <translation>Az ügyfél által végzett lépések átlagos száma</translation>
    </message>
    <message>
        <source>Work by anyone</source>
        <translation>Munka összesen, bárki végzi is</translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation>Várakozás a lépések előtt</translation>
    </message>
    <message>
        <source>From start to end, including waiting; one day is 24 hours</source>
        <translation>A kezdettől a végig, várakozással együtt; egy nap 24 óra</translation>
    </message>
    <message>
        <source>Calculated from the model</source>
        <translation>A modellből számítva</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mért</translation>
    </message>
    <message>
        <source>The actual value of a measure with the same meaning</source>
        <translation>Egy azonos jelentésű mérőszám tényleges értéke</translation>
    </message>
    <message>
        <source>Lead time without any waiting, as a share of lead time</source>
        <translation>A várakozás nélküli átfutási idő aránya az átfutási időben</translation>
    </message>
    <message>
        <source>Time the customer is active or must be present</source>
        <translation>Az idő, amíg az ügyfél aktív, vagy jelen kell lennie</translation>
    </message>
    <message>
        <source>Waiting time the customer cannot leave</source>
        <translation>Várakozás, amely alatt az ügyfélnek ott kell maradnia</translation>
    </message>
    <message>
        <source>Waiting time the customer can use for something else</source>
        <translation>Várakozás, amely közben az ügyfél mással foglalkozhat</translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation>Olyan munka, amelyért az ügyfél fizetne</translation>
    </message>
    <message>
        <source>Share of the lead time that adds value for the customer</source>
        <translation>Az ügyfél számára értéket teremtő idő aránya az átfutási időben</translation>
    </message>
    <message>
        <source>Times work passes between departments</source>
        <translation>Ahányszor a munka részleget vált</translation>
    </message>
    <message>
        <source>Times the customer contacts the organisation</source>
        <translation>Ahányszor az ügyfél keresi meg a szervezetet</translation>
    </message>
    <message>
        <source>Times the organisation contacts the customer</source>
        <translation>Ahányszor a szervezet keresi meg az ügyfelet</translation>
    </message>
    <message>
        <source>Times a customer meets another customer</source>
        <translation>Hányszor találkozik egy ügyfél egy másik ügyféllel</translation>
    </message>
    <message>
        <source>Share of reasons settled with a single contact</source>
        <translation>Az egyetlen megkereséssel elintézett okok aránya</translation>
    </message>
    <message>
        <source>Contacts caused by a failure, as a share of all contacts</source>
        <translation>A hiba miatti megkeresések aránya az összes megkeresésben</translation>
    </message>
    <message>
        <source>Times a data item is asked for again</source>
        <translation>Hányszor kérnek be újra egy adatot</translation>
    </message>
    <message>
        <source>Times the customer must switch channels</source>
        <translation>Hányszor kell az ügyfélnek csatornát váltania</translation>
    </message>
    <message>
        <source>Times work returns to the department it came from</source>
        <translation>Hányszor kerül vissza a munka ahhoz a részleghez, ahonnan jött</translation>
    </message>
    <message>
        <source>Times the customer carries work from one department to another</source>
        <translation>Hányszor viszi át az ügyfél a munkát egyik részlegtől a másikhoz</translation>
    </message>
    <message>
        <source>Probability that no step of a case fails</source>
        <translation>Annak valószínűsége, hogy egy eset egyetlen lépése sem hibázik</translation>
    </message>
    <message>
        <source>Share of cases with no way to an end: check dead ends and exits</source>
        <translation>A véget nem érő esetek aránya: ellenőrizze a zsákutcákat és a kimeneteket</translation>
    </message>
    <message>
        <source>Cost of all steps of a case, in the currency of the scenario</source>
        <translation>Egy eset összes lépésének költsége, a forgatókönyv pénznemében</translation>
    </message>
    <message>
        <source>Average number of failing steps</source>
        <translation>Hibázó lépések átlagos száma</translation>
    </message>
    <message>
        <source>Probability of losing the customer because of pain points</source>
        <translation>Az ügyfél elvesztésének valószínűsége a fájdalompontok miatt</translation>
    </message>
    <message>
        <source>Measured {measured}, but the model gives {modelled}</source>
        <translation>Mért érték: {measured}, a modell szerint viszont {modelled}</translation>
    </message>
    <message>
        <source>Share of cases that reach this end</source>
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
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>A hibák meghamisítják a mutatókat. A figyelmeztetéseknek érdemes utánanézni. Amit a tippek jeleznek, az rendben is lehet.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Észrevétel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Észrevételek</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Nincs észrevétel.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Ssz.</translation>
    </message>
    <message>
        <source>Number on the canvas</source>
        <translation>Szám a rajzterületen</translation>
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
        <source>Passed on</source>
        <translation>Átadott tartalom</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probléma</translation>
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
        <source>Handoffs from the row&apos;s lane to the column&apos;s lane</source>
        <translation>Átadási pontok a sor úszósávjából az oszlop úszósávjába</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>az ügyfél</translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation>Átadási pontok: {numbers}</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>Jelleg</translation>
    </message>
    <message>
        <source>Objective values are counted; subjective values are opinions</source>
        <translation>Az objektív értékeket megszámolják; a szubjektív értékek vélemények</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tényérték</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Modellezett</translation>
    </message>
    <message>
        <source>The value that the model gives for the same thing, if it gives one</source>
        <translation>A modell értéke ugyanerre, ha van ilyen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Célérték</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>Eltérés a céltól</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Kapcsolódik ehhez</translation>
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
        <source>No measures yet. Press Add for the usual ones. Calculated values are in the Metrics tab.</source>
        <translation>Még nincs mérőszám. A Hozzáadás gomb felkínálja a szokásosakat. A kiszámított értékek a Mutatók lapon láthatók.</translation>
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
        <source>From 1 (best) to 10 (worst)</source>
        <translation>1-től (legjobb) 10-ig (legrosszabb)</translation>
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
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Lemorzsolódás</translation>
    </message>
    <message>
        <source>Additional share of customers lost</source>
        <translation>Az elvesztett ügyfelek többletaránya</translation>
    </message>
    <message>
        <source>No pain points yet. Select a step and press ! to add one.</source>
        <translation>Még nincs fájdalompont. Jelöljön ki egy lépést, és a ! billentyűvel adjon hozzá egyet.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Egyebek</translation>
    </message>
    <message>
        <source>No opportunities yet. Select a step and press + to add one.</source>
        <translation>Még nincs lehetőség. Jelöljön ki egy lépést, és a + billentyűvel adjon hozzá egyet.</translation>
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
        <source>90 % of cases take no longer than this</source>
        <translation>Az esetek 90%-a nem tart tovább ennél</translation>
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
        <source>With its 95 % confidence interval</source>
        <translation>95%-os konfidenciaintervallummal</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>Pontos átlag</translation>
    </message>
    <message>
        <source>Calculated, not simulated</source>
        <translation>Számított érték, nem szimulált</translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation>Ügyféllépések</translation>
    </message>
    <message>
        <source>Customer steps per case</source>
        <translation>Ügyféllépések esetenként</translation>
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
        <source>Handoffs per case</source>
        <translation>Átadások esetenként</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>Megkeresések esetenként</translation>
    </message>
    <message>
        <source>Replies per case</source>
        <translation>Válaszok esetenként</translation>
    </message>
    <message>
        <source>Meetings between customers per case</source>
        <translation>Ügyfelek közötti találkozások esetenként</translation>
    </message>
    <message>
        <source>Repeat contacts per case</source>
        <translation>Ismételt megkeresések esetenként</translation>
    </message>
    <message>
        <source>First-contact resolution, modelled</source>
        <translation>Megoldás első megkeresésre, modellezett</translation>
    </message>
    <message>
        <source>Failure demand, share of contacts</source>
        <translation>Hibából fakadó igény, a megkeresések aránya</translation>
    </message>
    <message>
        <source>Data entered again per case</source>
        <translation>Újra bevitt adatok esetenként</translation>
    </message>
    <message>
        <source>Channel switches per case</source>
        <translation>Csatornaváltások esetenként</translation>
    </message>
    <message>
        <source>Ping-pongs per case</source>
        <translation>Pingpongok esetenként</translation>
    </message>
    <message>
        <source>Handoffs the customer carries, per case</source>
        <translation>Az ügyfél által közvetített átadások esetenként</translation>
    </message>
    <message>
        <source>Cases that reach no end</source>
        <translation>Véget nem érő esetek</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Költség esetenként</translation>
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
        <source>Meeting</source>
        <translation>Találkozás</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Értesítés</translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer, a meeting to another customer. A notification needs no answer.</source>
        <translation>A megkeresés a szervezetnek, a válasz az ügyfélnek, a találkozás egy másik ügyfélnek szól. Az értesítésre nem kell válaszolni.</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Fizikai bizonyíték</translation>
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
        <translation>Bizonyítottság</translation>
    </message>
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation>Nincs érintkezési pont: még nem vezet folyam az ügyféltől a szervezethez vagy vissza.</translation>
    </message>
    <message>
        <source>Contacts about something already asked</source>
        <translation>Korábbi kérést ismétlő megkeresések</translation>
    </message>
    <message>
        <source>Work returns to the department it came from</source>
        <translation>A munka visszakerül ahhoz a részleghez, ahonnan jött</translation>
    </message>
    <message>
        <source>The customer must switch channels</source>
        <translation>Az ügyfélnek csatornát kell váltania</translation>
    </message>
    <message>
        <source>Data is entered again</source>
        <translation>Egyszer már bevitt adatok újbóli bevitele</translation>
    </message>
    <message>
        <source>The customer carries work from one department to another</source>
        <translation>Az ügyfél viszi át a munkát egyik részlegtől a másikhoz</translation>
    </message>
    <message>
        <source>Probability that no step fails</source>
        <translation>Annak valószínűsége, hogy egyetlen lépés sem hibázik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>Share of cases that take this path</source>
        <translation>Az ezen az útvonalon haladó esetek aránya</translation>
    </message>
    <message>
        <source>Steps the customer performs</source>
        <translation>Az ügyfél által végzett lépések</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Megkeresések</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>No customer lanes yet.</source>
        <translation>Még nincs ügyfélsáv.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>Lépés esetenként</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>Találkozás esetenként</translation>
    </message>
    <message>
        <source>How often this customer turns to another customer</source>
        <translation>Hányszor fordul ez az ügyfél egy másik ügyfélhez</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ismételt</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Első megkeresés</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>Number of channel switches</source>
        <translation>Csatornaváltások száma</translation>
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
        <source>No path leads from a start to an end yet.</source>
        <translation>Még egyetlen útvonal sem vezet kezdőponttól végpontig.</translation>
    </message>
    <message>
        <source>The other cases repeat a loop.</source>
        <translation>A többi eset megismétel egy hurkot.</translation>
    </message>
    <message>
        <source>There are more paths, each less likely.</source>
        <translation>Vannak további, de kevésbé valószínű útvonalak.</translation>
    </message>
    <message>
        <source>There may be more paths: the search stopped at its limit.</source>
        <translation>Lehetnek további útvonalak: a keresés elérte a korlátját.</translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation>Hibátlan esetek</translation>
    </message>
    <message>
        <source>{rating} is not a rating from {worst} to {best}</source>
        <translation>{rating}: nem {worst} és {best} közötti értékelés</translation>
    </message>
    <message>
        <source>{word} is not a whole number</source>
        <translation>{word} nem egész szám</translation>
    </message>
    <message>
        <source>A case visits {visited:,.0f} elements on average, too many to simulate.</source>
        <translation>Egy eset átlagosan {visited:,.0f} elemet érint, ez túl sok a szimulációhoz.</translation>
    </message>
    <message numerus="yes">
        <source>The model has %Ln error(s); see the findings.</source>
        <translation>
            <numerusform>A modellben %Ln hiba van; lásd a megállapításokat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats, resolution, failure demand and yield are simulated with %Ln case(s).</source>
        <translation>
            <numerusform>Az ismétlések, a megoldási arány, a hibából fakadó igény és a hibátlan esetek %Ln eset szimulációjából származnak.</numerusform>
        </translation>
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
        <source>{points} percentage point(s)</source>
        <translation>
            <numerusform>{points}&#xa0;százalékpont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit after {years} year(s)</source>
        <translation>
            <numerusform>Nettó haszon {years}&#xa0;év után</numerusform>
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
            <numerusform>%Ln útvonal, lefedett esetek aránya: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases are so long that only %Ln (was/were) simulated.</source>
        <translation>
            <numerusform>Az esetek olyan hosszúak, hogy csak %Ln eset szimulációja készült el.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of cases reach no end, so all figures per case are incomplete.</source>
        <translation>Az esetek {share}-a nem ér véget, ezért az esetenkénti adatok hiányosak.</translation>
    </message>
    <message>
        <source>Lead time of parallel branches is simulated (standard error {minutes} min).</source>
        <translation>A párhuzamos ágak átfutási ideje szimulált (standard hiba: {minutes} perc).</translation>
    </message>
    <message>
        <source>Cases are too long to calculate repeats, resolution, failure demand and yield.</source>
        <translation>Az esetek túl hosszúak az ismétlések, a megoldási arány, a hibából fakadó igény és a hibátlan esetek kiszámításához.</translation>
    </message>
    <message>
        <source>Higher is better in one scenario, lower in the other.</source>
        <translation>Az egyik forgatókönyvben a magasabb, a másikban az alacsonyabb érték a jobb.</translation>
    </message>
    <message>
        <source>The units do not convert: {own} and {theirs}.</source>
        <translation>A mértékegységek nem válthatók át: {own} és {theirs}.</translation>
    </message>
    <message>
        <source>A competitor has no payback. Compare a what-if with your own process.</source>
        <translation>Versenytársnál nincs megtérülés. Egy mi-lenne-ha forgatókönyvet hasonlítson össze a saját folyamatával.</translation>
    </message>
    <message>
        <source>The scenarios use different currencies.</source>
        <translation>A forgatókönyvek pénzneme eltér.</translation>
    </message>
    <message>
        <source>Cases do not start or never end.</source>
        <translation>Az esetek nem kezdődnek el, vagy sosem érnek véget.</translation>
    </message>
    <message>
        <source>Enter the cases per year.</source>
        <translation>Adja meg az évi esetszámot.</translation>
    </message>
    <message>
        <source>No step has a cost.</source>
        <translation>Egyik lépésnek sincs költsége.</translation>
    </message>
    <message>
        <source>Enter the cost of these steps: {steps}.</source>
        <translation>Adja meg e lépések költségét: {steps}.</translation>
    </message>
    <message>
        <source>Wait before the step</source>
        <translation>Várakozás a lépés előtt</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Calculating …</source>
        <translation>Kiszámítás…</translation>
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
        <source>This could not be calculated: {reason}</source>
        <translation>Ez nem számítható ki: {reason}</translation>
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
        <translation>Hozzáadás: {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Továbbiak…</translation>
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
        <translation>Elrendezés…</translation>
    </message>
    <message>
        <source>lay out all</source>
        <translation>minden elrendezése</translation>
    </message>
    <message>
        <source>Tid&amp;y Selection</source>
        <translation>Kij&amp;elölés rendezése</translation>
    </message>
    <message>
        <source>tidy selection</source>
        <translation>kijelölés rendezése</translation>
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
        <source>Unsaved changes cannot be kept for recovery: {problem} Save the file yourself.</source>
        <translation>A nem mentett módosítások nem őrizhetők meg helyreállításhoz: {problem} Mentse a fájlt kézzel.</translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message>
        <source>Delete Only the Lane</source>
        <translation>Csak az úszósáv törlése</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements moved to “{heir}”.</source>
        <translation>Szakasz törölve: „{phase}”. Elemei átkerültek ide: „{heir}”.</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements remain.</source>
        <translation>Szakasz törölve: „{phase}”. Elemei megmaradtak.</translation>
    </message>
    <message>
        <source>Delete Its Elements Too</source>
        <translation>Az elemek törlése is</translation>
    </message>
    <message numerus="yes">
        <source>“{lane}” was deleted with %Ln element(s) in it.</source>
        <translation>
            <numerusform>Úszósáv törölve: „{lane}” (%Ln elemmel együtt).</numerusform>
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
        <translation>{days}&#xa0;nap</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;óra</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;perc</translation>
    </message>
    <message>
        <source>once per case</source>
        <translation>esetenként egyszer</translation>
    </message>
    <message>
        <source>{number} times per case</source>
        <translation>esetenként {number} alkalommal</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}.</source>
        <translation>Az ügyfél ugyanazért („{reason}”) fordul a szervezethez: {steps}.</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}, {often} in total.</source>
        <translation>Az ügyfél ugyanazért („{reason}”) fordul a szervezethez: {steps}, összesen {often}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on and adds {waiting} of waiting. The step before it could lead directly to {following}.</source>
        <translation>{step} ({lane}): csak továbbadja a munkát, és {waiting} várakozást okoz. Az előző lépés közvetlenül ide vezethetne: {following}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on. The step before it could lead directly to {following}.</source>
        <translation>{step} ({lane}): csak továbbadja a munkát. Az előző lépés közvetlenül ide vezethetne: {following}.</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}), up to {often}.</source>
        <translation>A munka oda-vissza jár ({home} és {lane} között); útvonala: {first}, {step}, {last}; legfeljebb {often}.</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}).</source>
        <translation>A munka oda-vissza jár ({home} és {lane} között); útvonala: {first}, {step}, {last}.</translation>
    </message>
    <message>
        <source>Cases can return to {steps}.</source>
        <translation>Az esetek visszatérhetnek ide: {steps}.</translation>
    </message>
    <message>
        <source>Cases can return to {steps}: {rounds:,.2f} visits on average. Returning takes {time} per case.</source>
        <translation>Az esetek visszatérhetnek ide: {steps}. Áthaladások átlagos száma: {rounds:,.2f}. A visszatérés ideje esetenként {time}.</translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting and {work} of work each time.</source>
        <translation>{steps}: nagyrészt várakozás, alkalmanként {waiting} várakozás és {work} munka.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane} (csatorna: {channel}), a válasz: {answer}, {often}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}. It takes {time} and needs no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane} (csatorna: {channel}), a válasz: {answer}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane}, a válasz: {answer}, {often}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}. It takes {time} and needs no decision.</source>
        <translation>{step}: a megkeresés címzettje {lane}, a válasz: {answer}. Időigénye {time}, döntést nem igényel.</translation>
    </message>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once: {steps}.</source>
        <translation>
            <numerusform>Többször bevitt adatok: {items}. Itt: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.</source>
        <translation>
            <numerusform>{steps}: veszteség, alkalmanként {waiting} várakozás és {work} munka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {work} of work each time.</source>
        <translation>
            <numerusform>{steps} veszteség: alkalmanként {work} munka.</numerusform>
        </translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}, with {waiting} of waiting between.</source>
        <translation>{elements} mindig egymást követik itt: {lane}, köztük {waiting} várakozással.</translation>
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
        <source>acceptable wait</source>
        <translation>elfogadható várakozás</translation>
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
        <source>evidence</source>
        <translation>bizonyíték</translation>
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
        <source>rule</source>
        <translation>szabály</translation>
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
        <source>No phase</source>
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
        <source>median {time}</source>
        <translation>medián: {time}</translation>
    </message>
    <message>
        <source>90 % within {time}</source>
        <translation>90% ezen belül: {time}</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>átlag: {time}</translation>
    </message>
    <message>
        <source>{first} to {last}: {count} of {all} cases</source>
        <translation>{first}–{last}: {count} / {all} eset</translation>
    </message>
    <message>
        <source>{first}: {count} of {all} cases</source>
        <translation>{first}: {count} / {all} eset</translation>
    </message>
    <message>
        <source>{source} → {target}: {count} per case</source>
        <translation>{source} → {target}: {count} esetenként</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nem ismert</translation>
    </message>
    <message>
        <source>No work or waiting yet: give steps a duration.</source>
        <translation>Még nincs munka vagy várakozás: adjon időtartamot a lépéseknek.</translation>
    </message>
    <message>
        <source>No customer time yet: give the customer&apos;s steps a duration.</source>
        <translation>Még nincs ügyfélidő: adjon időtartamot az ügyfél lépéseinek.</translation>
    </message>
    <message>
        <source>No work yet: give steps a duration.</source>
        <translation>Még nincs munka: adjon időtartamot a lépéseknek.</translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation>Nincs megjeleníthető eset.</translation>
    </message>
    <message>
        <source>No emotions yet. Set the emotion of a customer step in the inspector.</source>
        <translation>Még nincsenek érzelmek. Adja meg egy ügyféllépés érzelmét a Tulajdonságok panelen.</translation>
    </message>
    <message>
        <source>No handoffs between these lanes.</source>
        <translation>Ezek között az úszósávok között nincs átadás.</translation>
    </message>
    <message>
        <source>No causes yet. Link a problem to what it leads to.</source>
        <translation>Még nincsenek okok. Kösse össze a problémát a következményével.</translation>
    </message>
    <message>
        <source>How {name} feels</source>
        <translation>Érzelmek: {name}</translation>
    </message>
    <message>
        <source>How {name} feels, compared with {baseline} (dashed)</source>
        <translation>Érzelmek: {name}, összehasonlítva ezzel: {baseline} (szaggatott)</translation>
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
        <source>Where the customer&apos;s time goes</source>
        <translation>Mire megy el az ügyfél ideje</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Érték az ügyfélnek</translation>
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
        <source>Handoffs per case, from row to column</source>
        <translation>Átadások esetenként, a sortól az oszlop felé</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>Az egyes problémákkal legfeljebb megmagyarázható megkeresések, a problémával való találkozás után</translation>
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
        <source>{name} joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>{name}: az itt egyesülő folyamok nem egyetlen párhuzamos szétágazásból jönnek, ezért az esetek örökké várhatnak.</translation>
    </message>
    <message>
        <source>A parallel gateway joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>Egy párhuzamos átjáró olyan folyamokat egyesít, amelyek nem egyetlen párhuzamos szétágazásból jönnek, ezért az esetek örökké várhatnak.</translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation>{name}: semmit sem ágaztat szét, és semmit sem egyesít.</translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation>Egy párhuzamos átjáró semmit sem ágaztat szét, és semmit sem egyesít.</translation>
    </message>
    <message>
        <source>The work after {name} and the work that its message starts do not meet in one join, so their times are added up.</source>
        <translation>{name}: a folytatás és az üzenetével elindított munka nem közös egyesítésben fut össze, ezért az idejük összeadódik.</translation>
    </message>
    <message>
        <source>The exits of {name} add up to {total}, not {all}.</source>
        <translation>{name}: a kimenetek összege {total}, nem {all}.</translation>
    </message>
    <message>
        <source>{decision} has only one exit, so it decides nothing.</source>
        <translation>{decision}: csak egy kimenete van, ezért semmit sem dönt el.</translation>
    </message>
    <message>
        <source>The competitor&apos;s measure {measure} is missing: {lacking}.</source>
        <translation>{measure}: a versenytárs mérőszámához hiányzik: {lacking}.</translation>
    </message>
    <message>
        <source>{name}: {score} must be between {lowest:g} and {highest:g}.</source>
        <translation>{name} ({score}): az értéknek {lowest:g} és {highest:g} között kell lennie.</translation>
    </message>
    <message>
        <source>{name}: for {score}, higher is better.</source>
        <translation>{name} ({score}): a magasabb érték a jobb.</translation>
    </message>
    <message>
        <source>The date of the scenario is a text. Enter a date such as 2026-09-30.</source>
        <translation>A forgatókönyv dátuma szöveg. Írjon be egy dátumot, például: 2026-09-30.</translation>
    </message>
    <message>
        <source>The date of {measure} is a text. Enter a date such as 2026-09-30.</source>
        <translation>{measure}: a dátum szöveg. Írjon be egy dátumot, például: 2026-09-30.</translation>
    </message>
    <message>
        <source>The what-if has no baseline scenario, so it cannot be compared.</source>
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
        <source>{source} leads back to itself. Add a decision with the probability of repeating it.</source>
        <translation>{source}: önmagához vezet vissza. Adjon hozzá egy döntést az ismétlés valószínűségével.</translation>
    </message>
    <message>
        <source>Two flows lead from {source} to {target}.</source>
        <translation>Két folyam is vezet ugyanúgy: {source} → {target}.</translation>
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
        <source>There is no customer lane, so there are no touchpoints and no customer effort.</source>
        <translation>Nincs ügyfélsáv, ezért nincs érintkezési pont, és nincs ügyfél-erőfeszítés.</translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}. Use a sequence flow instead.</source>
        <translation>Az üzenet ({flow}) az úszósávon belül marad ({lane}). Használjon inkább sorrendi folyamot.</translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, where it has no effect.</source>
        <translation>Egy üzenet itt kezdődik vagy végződik, ahol nincs hatása: {end}.</translation>
    </message>
    <message>
        <source>The notification {flow} does not reach a customer, so metrics ignore it.</source>
        <translation>Az értesítés ({flow}) nem jut el ügyfélhez, ezért a mutatók figyelmen kívül hagyják.</translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer, so metrics ignore it.</source>
        <translation>Az értesítés ({flow}) az ügyféltől jön, ezért a mutatók figyelmen kívül hagyják.</translation>
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
        <source>A lane has no name (kind: {kind}).</source>
        <translation>Egy úszósávnak nincs neve (típusa: {kind}).</translation>
    </message>
    <message>
        <source>Phase {number} has no name.</source>
        <translation>Egy szakasznak nincs neve (sorszáma: {number}).</translation>
    </message>
    <message>
        <source>No case reaches {node}.</source>
        <translation>Egyetlen eset sem jut el ide: {node}.</translation>
    </message>
    <message>
        <source>{node} has no outgoing flow and is not an end.</source>
        <translation>{node}: nincs kimenő folyama, és nem végpont.</translation>
    </message>
    <message>
        <source>Cases never leave the loop at {loop}.</source>
        <translation>Az esetek sosem lépnek ki ebből a hurokból: {loop}.</translation>
    </message>
    <message>
        <source>{annotation} is not attached to anything.</source>
        <translation>{annotation}: nem kapcsolódik semmihez.</translation>
    </message>
    <message>
        <source>An annotation of {about} has no text.</source>
        <translation>Egy megjegyzésnek nincs szövege ({about}).</translation>
    </message>
    <message>
        <source>An unattached annotation has no text.</source>
        <translation>Egy semmihez sem kapcsolódó megjegyzésnek nincs szövege.</translation>
    </message>
    <message>
        <source>{node} is not connected to a customer.</source>
        <translation>{node}: nem kapcsolódik ügyfélhez.</translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation>Az érintkezési pontnak ({flow}) nincs csatornája.</translation>
    </message>
    <message>
        <source>The process has no start, so metrics cannot be calculated.</source>
        <translation>A folyamatnak nincs kezdőpontja, ezért a mutatók nem számíthatók ki.</translation>
    </message>
    <message>
        <source>The process has no end, so cases never finish.</source>
        <translation>A folyamatnak nincs végpontja, ezért az esetek sosem fejeződnek be.</translation>
    </message>
    <message>
        <source>Cases can start at {names}. Metrics treat each as equally likely.</source>
        <translation>Az esetek itt kezdődhetnek: {names}. A mutatók mindegyiket egyformán valószínűnek veszik.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. A start cannot have incoming flows.</source>
        <translation>Egy folyam kezdőpontba vezet ({source} → {target}). A kezdőpontnak nem lehet bejövő folyama.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. An end cannot have outgoing flows.</source>
        <translation>Egy folyam végpontból indul ({source} → {target}). A végpontnak nem lehet kimenő folyama.</translation>
    </message>
    <message>
        <source>{lane} is below {other}.</source>
        <translation>{lane} lejjebb van, mint {other}.</translation>
    </message>
    <message>
        <source>There is no lane above the line.</source>
        <translation>Nincs úszósáv a vonal fölött.</translation>
    </message>
    <message>
        <source>There is no lane below the line.</source>
        <translation>Nincs úszósáv a vonal alatt.</translation>
    </message>
    <message>
        <source>The path {variant} is broken: it does not lead from a start to an end.</source>
        <translation>{variant}: ezen az útvonalon nem haladhat eset, mert nem vezet kezdőponttól végpontig.</translation>
    </message>
    <message>
        <source>{lane} is empty.</source>
        <translation>Üres úszósáv: {lane}.</translation>
    </message>
    <message>
        <source>{phase} is empty.</source>
        <translation>Üres szakasz: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of {name} (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>{name}: a folyamat itt %Ln ágra bomlik, de az ágak nem közös egyesítésben futnak össze, ezért az idejük összeadódik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of a parallel gateway (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>Egy párhuzamos átjáró %Ln ágra bontja a folyamatot, de az ágak nem közös egyesítésben futnak össze, ezért az idejük összeadódik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln outgoing flow(s): add a decision or a parallel gateway.</source>
        <translation>
            <numerusform>{name}: %Ln kimenő folyama van. Adjon hozzá döntést vagy párhuzamos átjárót.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln step(s) between.</source>
        <translation>
            <numerusform>Az ügyfél csak a folyamat elején és végén szerepel. Adja hozzá, mi történik az ügyféllel a közbeeső %Ln lépés alatt.</numerusform>
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
    <message numerus="yes">
        <source>%Ln decision(s) (has/have) no rule: {names}.</source>
        <translation>
            <numerusform>%Ln döntésnek nincs szabálya: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln decision(s) it is not said how the probabilities are known: {names}.</source>
        <translation>
            <numerusform>%Ln döntésnél nincs megadva, honnan ismertek a valószínűségek: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) (has/have) no measure and no acceptable wait: {names}.</source>
        <translation>
            <numerusform>%Ln érintkezési ponthoz nincs mérőszám és nincs elfogadható várakozás: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) (has/have) work but no cost, unlike other steps: {names}.</source>
        <translation>
            <numerusform>%Ln lépésben van munka, de más lépésekkel ellentétben nincs költség: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} covers {other} and %Ln other step(s).</source>
        <translation>
            <numerusform>{step} eltakarja ezt: {other}, és további %Ln lépést.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} covers {other}.</source>
        <translation>{step} eltakarja ezt: {other}.</translation>
    </message>
    <message>
        <source>{step} fails in {failing} of cases, but {rework} of cases return to it from {decision}.</source>
        <translation>{step} az esetek {failing}-ában hibázik, de {decision} után az esetek {rework}-a tér vissza hozzá.</translation>
    </message>
    <message>
        <source>{measure}: measured {measured}, but the model gives {modelled}.</source>
        <translation>{measure}: mért érték {measured}, a modell szerint viszont {modelled}.</translation>
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
        <source>%Ln measure(s) attached to them</source>
        <translation>
            <numerusform>%Ln rájuk vonatkozó mérőszám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes in %Ln place(s)</source>
        <translation>
            <numerusform>jegyzetek (%Ln helyen)</numerusform>
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
        <source>This is the open document. Choose another file for the copy.</source>
        <translation>Ez a megnyitott dokumentum. Válasszon másik fájlt a példánynak.</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Mentés: „{name}”…</translation>
    </message>
    <message>
        <source>The client copy is saved in {path}. Left out: {things}.</source>
        <translation>A megbízónak szánt példány mentve: {path}. Kihagyva: {things}.</translation>
    </message>
    <message>
        <source> for the client</source>
        <translation> a megbízónak</translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation>Kiadható példány mentése a megbízónak</translation>
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
        <source>None (plain)</source>
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
        <translation>Írjon be egy parancsot, vagy egy lépés, úszósáv vagy megjegyzés nevét</translation>
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
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln találat</numerusform>
        </translation>
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
        <source>savings in the steps</source>
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
        <source>Calculated from:</source>
        <translation>Ezekből számítva:</translation>
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
            <numerusform>%Ln úszósáv</numerusform>
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
        <source>%Ln path(s)</source>
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
    <name>Date</name>
    <message>
        <source>“{text}” can mean {first} or {second}. Enter one of these.</source>
        <translation>A „{text}” jelentheti a következőt: {first} vagy {second}. Írja be az egyiket.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. It is kept as text. A date is 2026-09-30.</source>
        <translation>A „{text}” nem dátum, ezért szövegként marad meg. Dátum például: 2026-09-30.</translation>
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
        <source>Calculating: {perspective} …</source>
        <translation>Kiszámítás: {perspective}…</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>Recovering unsaved work …</source>
        <translation>Nem mentett munka helyreállítása…</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>Megnyitás: „{name}”…</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Mentés: „{name}”…</translation>
    </message>
    <message>
        <source>{user} has “{name}” open in another window on this computer</source>
        <translation>Már meg van nyitva egy másik ablakban ezen a számítógépen: „{name}”, felhasználó: {user}</translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer</source>
        <translation>Már meg van nyitva egy másik ablakban ezen a számítógépen: „{name}”</translation>
    </message>
    <message>
        <source>{user} has “{name}” open on the computer “{host}”</source>
        <translation>Már meg van nyitva egy másik számítógépen („{host}”): „{name}”, felhasználó: {user}</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”</source>
        <translation>Már meg van nyitva egy másik számítógépen („{host}”): „{name}”</translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation> ({time} óta)</translation>
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
        <source>neutral</source>
        <translation>semleges</translation>
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
        <translation>értékteremtés</translation>
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
        <translation>úszósáv</translation>
    </message>
    <message>
        <source>steps from the customer</source>
        <translation>távolság az ügyféltől (lépésben)</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>nincs súlyosság</translation>
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
        <source>not connected to the customer</source>
        <translation>nem kapcsolódik az ügyfélhez</translation>
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
        <source>waits longer than acceptable</source>
        <translation>az elfogadhatónál tovább vár</translation>
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
        <source>handoff carried by the customer</source>
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
        <source>Compared with {scenario}</source>
        <translation>Összehasonlítva ezzel: {scenario}</translation>
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
        <source>not judged: %Ln step(s)</source>
        <translation>
            <numerusform>nincs értékelve: %Ln lépés</numerusform>
        </translation>
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
        <translation>Ú&amp;jra: {name}</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Visszavonva: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Mégis: {name}</translation>
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
        <source>The clipboard has nothing to paste here.</source>
        <translation>A vágólapon nincs ide beilleszthető tartalom.</translation>
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
        <source>Unexpected error ({problem}). Your work is still open. If something looks wrong, undo it or save under another name.</source>
        <translation>Váratlan hiba ({problem}). A munkája megmaradt. Ha valami hibásnak tűnik, vonja vissza, vagy mentse más néven.</translation>
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
        <source>PDF poster</source>
        <translation>PDF-poszter</translation>
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
    <message>
        <source>BPMN 2.0 process</source>
        <translation>BPMN 2.0-folyamat</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint-bemutató</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-munkafüzet</translation>
    </message>
    <message>
        <source>CSV list of steps</source>
        <translation>Lépések listája (CSV)</translation>
    </message>
    <message>
        <source>No font on this computer has {characters}; boxes are shown instead.</source>
        <translation>A számítógép egyik betűtípusában sincs meg: {characters}; helyettük négyzet látható.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportálás…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátum</translation>
    </message>
    <message>
        <source>Creating the preview …</source>
        <translation>Az előnézet készül …</translation>
    </message>
    <message>
        <source>This format has no preview.</source>
        <translation>Ennek a formátumnak nincs előnézete.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>None: one page</source>
        <translation>Nincs: egyetlen oldal</translation>
    </message>
    <message>
        <source>Cutting &amp;marks</source>
        <translation>&amp;Vágójelek</translation>
    </message>
    <message>
        <source>&amp;Client copy</source>
        <translation>Kiadható pél&amp;dány a megbízónak</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Fekvő</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Álló</translation>
    </message>
    <message>
        <source>The one in the window</source>
        <translation>Amelyik az ablakban látható</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Minden forgatókönyv</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Bármilyen távolság</translation>
    </message>
    <message>
        <source>Leave out internal annotations and notes</source>
        <translation>A belső megjegyzések és jegyzetek elhagyása</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Forgatókönyvek</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papír</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Tájolás</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>F&amp;elbontás</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Sorok</translation>
    </message>
    <message>
        <source>Readable &amp;from</source>
        <translation>&amp;Olvasható innen:</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>&amp;Margó</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Lapok</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>Át&amp;fedés</translation>
    </message>
    <message>
        <source>A4, the usual size</source>
        <translation>A4, a szokásos méret</translation>
    </message>
    <message>
        <source>As large as the diagram</source>
        <translation>Akkora, mint a diagram</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>Exporting “{name}” …</source>
        <translation>Exportálás: „{name}”…</translation>
    </message>
    <message>
        <source>Copying the diagram …</source>
        <translation>A diagram másolása …</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard as a picture.</source>
        <translation>A diagram képként a vágólapon van.</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Oldalak rajzolása…</translation>
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
        <source>by which this is decided</source>
        <translation>ami alapján a döntés születik</translation>
    </message>
    <message>
        <source>comma-separated</source>
        <translation>vesszővel elválasztva</translation>
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
        <source>Touch time range</source>
        <translation>Feldolgozási idő tartománya</translation>
    </message>
    <message>
        <source>Wait range</source>
        <translation>Várakozás tartománya</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Várakozás előtte</translation>
    </message>
    <message>
        <source>Acceptable wait</source>
        <translation>Elfogadható várakozás</translation>
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
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bizonyítottság</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Fizikai bizonyíték</translation>
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
        <source>Passed on</source>
        <translation>Átadott tartalom</translation>
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
        <source>Attached to</source>
        <translation>Kapcsolódik ehhez</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Csak belső</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Hatás</translation>
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
        <source>Values</source>
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
        <source>Type of evidence</source>
        <translation>Bizonyíték jellege</translation>
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
        <source>Cases per year</source>
        <translation>Évi esetszám</translation>
    </message>
    <message>
        <source>Cost per year</source>
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
        <translation>bizonyítottság</translation>
    </message>
    <message>
        <source>source of the probability</source>
        <translation>a valószínűség forrása</translation>
    </message>
    <message>
        <source>label</source>
        <translation>felirat</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>úszósáv</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>úszósávok</translation>
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
        <source>rule</source>
        <translation>szabály</translation>
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
        <translation>célérték</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>kapcsolódó elemek</translation>
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
        <translation>elfogadható várakozás percben</translation>
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
        <source>paths</source>
        <translation>útvonalak</translation>
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
    <name>File</name>
    <message>
        <source>Untitled</source>
        <translation>Névtelen</translation>
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
        <source>&amp;Import…</source>
        <translation>&amp;Importálás…</translation>
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
        <source>&amp;Print…</source>
        <translation>&amp;Nyomtatás…</translation>
    </message>
    <message>
        <source>Copy as P&amp;icture</source>
        <translation>M&amp;ásolás képként</translation>
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
        <source>Discarded changes are lost.</source>
        <translation>Az elvetett módosítások elvesznek.</translation>
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
        <source>Spreadsheets and BPMN files ({patterns})</source>
        <translation>Táblázatok és BPMN-fájlok ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Ügyfélfolyamatok (*{suffix})</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Nincsenek legutóbbi fájlok</translation>
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
        <source>“{name}” was changed by another program, so it was not saved. Overwrite replaces those changes. Reload discards yours.</source>
        <translation>Egy másik program módosította a fájlt, ezért a mentés elmaradt: „{name}”. A Felülírás lecseréli azokat a módosításokat. Az Újratöltés elveti az Önéit.</translation>
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
        <source>“{name}” was changed by another program. Reload shows those changes and discards yours. Nothing is overwritten without asking.</source>
        <translation>Egy másik program módosította a fájlt: „{name}”. Az Újratöltés megjeleníti azokat a módosításokat, és elveti az Önéit. Jóváhagyása nélkül semmi sem íródik felül.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes.</source>
        <translation>Egy másik program módosította a fájlt: „{name}”. Az Újratöltés megjeleníti azokat a módosításokat.</translation>
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
        <translation>Szűrő &amp;szerkesztése: {name}…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter {name}</source>
        <translation>Szűrő &amp;eltávolítása: {name}</translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation>szűrő mentése ({name})</translation>
    </message>
    <message>
        <source>New Filter</source>
        <translation>Új szűrő</translation>
    </message>
    <message>
        <source>change filter {name}</source>
        <translation>szűrő módosítása ({name})</translation>
    </message>
    <message>
        <source>Edit Filter</source>
        <translation>Szűrő szerkesztése</translation>
    </message>
    <message>
        <source>remove filter {name}</source>
        <translation>szűrő eltávolítása ({name})</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Include internal annotations</source>
        <translation>Belső megjegyzések is</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>Ú&amp;szósávok</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>Sza&amp;kaszok</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Megjegyzések</translation>
    </message>
    <message>
        <source>Lanes to show</source>
        <translation>Megjelenítendő úszósávok</translation>
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
        <source>Enter a name and select at least one item in each list</source>
        <translation>Adjon meg egy nevet, és jelöljön be legalább egy elemet minden listában</translation>
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
        <source>&amp;User Guide</source>
        <translation>&amp;Felhasználói kézikönyv</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Billentyűparancsok</translation>
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
    <name>IdeasPage</name>
    <message>
        <source>Try as What-If</source>
        <translation>Kipróbálás mi-lenne-ha forgatókönyvként</translation>
    </message>
    <message>
        <source>Create a what-if from this scenario with the change of the selected idea</source>
        <translation>Mi-lenne-ha forgatókönyv létrehozása ebből a forgatókönyvből a kijelölt ötlet szerinti változtatással</translation>
    </message>
    <message>
        <source>What if: {idea}</source>
        <translation>Mi lenne, ha: {idea}</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>forgatókönyv hozzáadása ({name})</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{subject}: {what}, because {why}.</source>
        <translation>{subject}: {what}, mert {why}.</translation>
    </message>
    <message>
        <source>{subject}: {what} was left out, because {why}.</source>
        <translation>{subject}: kimaradt: {what}, mert {why}.</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}</source>
        <translation>„{text}” nem a következők egyike: {choices}</translation>
    </message>
    <message>
        <source>“{text}” is not yes or no</source>
        <translation>„{text}” nem igen vagy nem</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>„{text}” nem egész szám</translation>
    </message>
    <message>
        <source>there is no scenario “{id}”</source>
        <translation>nincs „{id}” forgatókönyv</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>a sor</translation>
    </message>
    <message>
        <source>the id “{id}” is used twice</source>
        <translation>a(z) „{id}” azonosító kétszer szerepel</translation>
    </message>
    <message>
        <source>“{column}” is empty</source>
        <translation>„{column}” üres</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>csak egy döntés kimeneteinek van ilyen</translation>
    </message>
    <message>
        <source>there is no element “{name}”</source>
        <translation>nincs „{name}” elem</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>nem Excel-munkafüzet</translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation>a munkafüzet túl nagy</translation>
    </message>
    <message>
        <source>none of its sheets has rows that can be imported</source>
        <translation>egyik munkalapján sincsenek importálható sorok</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <translation>{sheet}, {number}. sor</translation>
    </message>
    <message>
        <source>its name must end in {suffixes}</source>
        <translation>a neve végződésének ennek kell lennie: {suffixes}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>túl nagy</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}. sor</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>egy kapcsolat</translation>
    </message>
    <message>
        <source>it is not a BPMN 2.0 file, because its outermost element is “{element}”</source>
        <translation>ez nem BPMN 2.0 fájl, mert a legkülső eleme „{element}”</translation>
    </message>
    <message>
        <source>another element has the same id</source>
        <translation>egy másik elemnek is ez az azonosítója</translation>
    </message>
    <message>
        <source>new id {id}</source>
        <translation>új azonosító: {id}</translation>
    </message>
    <message>
        <source>extension of {vocabulary}</source>
        <translation>{vocabulary} bővítménye</translation>
    </message>
    <message>
        <source>only the program that wrote it understands it</source>
        <translation>csak az a program érti, amelyik írta</translation>
    </message>
    <message>
        <source>the file does not contain the process {id}</source>
        <translation>a fájl nem tartalmazza a(z) {id} folyamatot</translation>
    </message>
    <message>
        <source>a process here has no groups</source>
        <translation>itt a folyamatban nincsenek csoportok</translation>
    </message>
    <message>
        <source>group</source>
        <translation>csoport</translation>
    </message>
    <message>
        <source>a process here has nothing that corresponds to it</source>
        <translation>itt a folyamatban nincs neki megfelelő elem</translation>
    </message>
    <message>
        <source>the positions of the diagram with the most shapes are used</source>
        <translation>a legtöbb alakzatot tartalmazó ábra helyzetei érvényesek</translation>
    </message>
    <message>
        <source>further diagram</source>
        <translation>további ábra</translation>
    </message>
    <message>
        <source>its rectangle has no size or no usable coordinates</source>
        <translation>a téglalapjának nincs mérete vagy használható koordinátája</translation>
    </message>
    <message>
        <source>position</source>
        <translation>helyzet</translation>
    </message>
    <message>
        <source>it leads from an element to itself</source>
        <translation>egy elemből önmagába vezet</translation>
    </message>
    <message>
        <source>message flow</source>
        <translation>üzenetfolyam</translation>
    </message>
    <message>
        <source>a flow here has no documentation</source>
        <translation>itt a folyamoknak nincs dokumentációjuk</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>dokumentáció</translation>
    </message>
    <message>
        <source>other end of the message flow</source>
        <translation>az üzenetfolyam másik vége</translation>
    </message>
    <message>
        <source>it ends at a pool with lanes, and here at the lane {lane}</source>
        <translation>sávokra osztott medencénél végződik, itt pedig a(z) {lane} sávnál</translation>
    </message>
    <message>
        <source>its other end {end} is not an element here</source>
        <translation>a másik vége ({end}) itt nem elem</translation>
    </message>
    <message>
        <source>association</source>
        <translation>társítás</translation>
    </message>
    <message>
        <source>lane kind: {kind}</source>
        <translation>a sáv fajtája: {kind}</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>a neve erre utal</translation>
    </message>
    <message>
        <source>no name means a customer and this is the first pool that starts</source>
        <translation>egyik név sem utal ügyfélre, és ez az első induló medence</translation>
    </message>
    <message>
        <source>lanes are front stage where flows join them with a customer, else back stage</source>
        <translation>az ügyféllel folyammal összekötött sávok az előtérben vannak, a többi a háttérben</translation>
    </message>
    <message>
        <source>another pool shows the same process</source>
        <translation>egy másik medence ugyanezt a folyamatot mutatja</translation>
    </message>
    <message>
        <source>shared process</source>
        <translation>közös folyamat</translation>
    </message>
    <message>
        <source>only its lanes are drawn here</source>
        <translation>itt csak a sávjai látszanak</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>medence</translation>
    </message>
    <message>
        <source>lane that contains lanes</source>
        <translation>sávokat tartalmazó sáv</translation>
    </message>
    <message>
        <source>no lane contains it</source>
        <translation>egyik sáv sem tartalmazza</translation>
    </message>
    <message>
        <source>several lanes contain it</source>
        <translation>több sáv is tartalmazza</translation>
    </message>
    <message>
        <source>no lane lists it</source>
        <translation>egyik sáv sem sorolja fel</translation>
    </message>
    <message>
        <source>lane chosen by position</source>
        <translation>sáv a helyzet alapján</translation>
    </message>
    <message>
        <source>no step uses it</source>
        <translation>egyik lépés sem használja</translation>
    </message>
    <message>
        <source>a start cannot have incoming flows, nor an end outgoing flows</source>
        <translation>kezdethez nem vezethet, végből nem indulhat folyam</translation>
    </message>
    <message>
        <source>event turned into a step</source>
        <translation>az eseményből lépés lett</translation>
    </message>
    <message>
        <source>it has no name and its kind becomes the name</source>
        <translation>nincs neve, ezért a fajtája lett a neve</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>név hozzáadva</translation>
    </message>
    <message>
        <source>the element here cannot contain its kind or documentation</source>
        <translation>az elem itt nem tartalmazhatja a fajtáját vagy a dokumentációját</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>megjegyzés hozzáadva</translation>
    </message>
    <message>
        <source>most elements have no usable position</source>
        <translation>a legtöbb elemnek nincs használható helyzete</translation>
    </message>
    <message>
        <source>many elements cover each other in the source</source>
        <translation>a forrásban sok elem fedi egymást</translation>
    </message>
    <message>
        <source>placed automatically</source>
        <translation>automatikusan elhelyezve</translation>
    </message>
    <message>
        <source>it has no usable position</source>
        <translation>nincs használható helyzete</translation>
    </message>
    <message>
        <source>laid out automatically</source>
        <translation>automatikusan elrendezve</translation>
    </message>
    <message>
        <source>bends</source>
        <translation>töréspontok</translation>
    </message>
    <message>
        <source>the ends of the edge are away from its shapes</source>
        <translation>az él végei távol vannak az alakzataitól</translation>
    </message>
    <message>
        <source>its end {end} is not a node</source>
        <translation>a vége ({end}) nem csomópont</translation>
    </message>
    <message>
        <source>the activity to which it is attached is missing</source>
        <translation>hiányzik a tevékenység, amelyhez kapcsolódik</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>kapcsolódás</translation>
    </message>
    <message>
        <source>a boundary event becomes a step after its activity {activity}</source>
        <translation>a szélső esemény lépéssé válik a(z) {activity} tevékenység után</translation>
    </message>
    <message>
        <source>flow to the boundary event</source>
        <translation>folyam a szélső eseményhez</translation>
    </message>
    <message>
        <source>the exits of the decision do not add up to 100 %</source>
        <translation>a döntés kimenetei együtt nem 100 %-ot adnak</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>valószínűségek</translation>
    </message>
    <message>
        <source>start added before it</source>
        <translation>kezdet került elé</translation>
    </message>
    <message>
        <source>the source has no start event</source>
        <translation>a forrásban nincs kezdő esemény</translation>
    </message>
    <message>
        <source>no flow leads on from here in the source</source>
        <translation>a forrásban innen nem vezet tovább folyam</translation>
    </message>
    <message>
        <source>end added after it</source>
        <translation>vég került mögé</translation>
    </message>
    <message>
        <source>the sub-process {name} is collapsed and becomes one step</source>
        <translation>a(z) {name} alfolyamat össze van csukva, és egyetlen lépés lesz</translation>
    </message>
    <message>
        <source>it is inside a collapsed sub-process</source>
        <translation>összecsukott alfolyamatban van</translation>
    </message>
    <message>
        <source>it is expanded and its content becomes part of the process</source>
        <translation>ki van nyitva, és a tartalma a folyamat része lesz</translation>
    </message>
    <message>
        <source>the sub-process at one of its ends has no single start or end</source>
        <translation>az egyik végén lévő alfolyamatnak nincs egyetlen kezdete vagy vége</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>nagyobb {size} MB-nál</translation>
    </message>
    <message>
        <source>it has more than {most:,} XML elements</source>
        <translation>több mint {most:,} XML-elemet tartalmaz</translation>
    </message>
    <message>
        <source>it has a document type declaration, which can hide harmful content</source>
        <translation>dokumentumtípus-deklarációt tartalmaz, amely káros tartalmat rejthet</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {problem}</source>
        <translation>nem jól formált XML: {problem}</translation>
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
        <source>These elements have no fields in common.</source>
        <translation>Ezeknek az elemeknek nincs közös mezőjük.</translation>
    </message>
    <message>
        <source>A field changes only the elements that have it.</source>
        <translation>Egy mező csak azokat az elemeket módosítja, amelyeknek van ilyen mezőjük.</translation>
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
        <source>%Ln more annotation(s) in the outline</source>
        <translation>
            <numerusform>További %Ln megjegyzés a vázlatban</numerusform>
        </translation>
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
        <source>a document needs at least one scenario</source>
        <translation>a dokumentumhoz legalább egy forgatókönyv szükséges</translation>
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
        <translation>úszósáv ({id})</translation>
    </message>
    <message>
        <source>customer lanes come before all others</source>
        <translation>az ügyfélsávok minden más úszósávot megelőznek</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>csomópont ({id})</translation>
    </message>
    <message>
        <source>there is no lane {lane!r}</source>
        <translation>nincs ilyen úszósáv: {lane!r}</translation>
    </message>
    <message>
        <source>there is no phase {phase!r}</source>
        <translation>nincs ilyen szakasz: {phase!r}</translation>
    </message>
    <message>
        <source>flow {id}</source>
        <translation>folyam ({id})</translation>
    </message>
    <message>
        <source>a sequence flow joins nodes, not lanes</source>
        <translation>a sorrendi folyam csomópontokat köt össze, nem úszósávokat</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>csak döntés kimenetének lehet ilyen értéke</translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation>megjegyzés ({id})</translation>
    </message>
    <message>
        <source>measure {id}</source>
        <translation>mérőszám ({id})</translation>
    </message>
    <message>
        <source>path {id}</source>
        <translation>útvonal ({id})</translation>
    </message>
    <message>
        <source>scenario {id}</source>
        <translation>forgatókönyv ({id})</translation>
    </message>
    <message>
        <source>there is no element {element!r}</source>
        <translation>nincs ilyen elem: {element!r}</translation>
    </message>
    <message>
        <source>the id {id!r} is used twice</source>
        <translation>ez az azonosító kétszer szerepel: {id!r}</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Billentyűparancsok</translation>
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
        <source>Add the next step</source>
        <translation>Következő lépés hozzáadása</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Alternatíva hozzáadása</translation>
    </message>
    <message>
        <source>Move to the lane above or below</source>
        <translation>Áthelyezés a fölötte vagy alatta lévő úszósávba</translation>
    </message>
    <message>
        <source>Edit the name; typing replaces it</source>
        <translation>Név szerkesztése; gépeléssel új név adható</translation>
    </message>
    <message>
        <source>Go along the flow, or to the nearest step</source>
        <translation>Ugrás a folyam mentén vagy a legközelebbi lépéshez</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Fájdalompont hozzáadása</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Lehetőség hozzáadása</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Jegyzet hozzáadása</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Érték az ügyfélnek</translation>
    </message>
    <message>
        <source>Set the channel</source>
        <translation>Csatorna megadása</translation>
    </message>
    <message>
        <source>Label the exit that leads here</source>
        <translation>Az ide vezető kimenet feliratozása</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Kijelölés megszüntetése</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
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
        <translation>Úszósáv beszúrása fö&amp;lé</translation>
    </message>
    <message>
        <source>Inse&amp;rt Lane Below</source>
        <translation>Úszó&amp;sáv beszúrása alá</translation>
    </message>
    <message>
        <source>Delete Lane, &amp;Keep Its Steps</source>
        <translation>Úszósáv törlése, lépések megt&amp;artása</translation>
    </message>
    <message>
        <source>Insert Phase Bef&amp;ore</source>
        <translation>&amp;Szakasz beszúrása elé</translation>
    </message>
    <message>
        <source>Insert Phase &amp;After</source>
        <translation>Szakasz beszúrása mög&amp;é</translation>
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
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>további %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>&amp;Rendszer szerint</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>A nyelv a következő indításkor változik meg.</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Show all symbols or one row</source>
        <translation>Minden jel vagy csak egy sor</translation>
    </message>
    <message>
        <source>All symbols</source>
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
        <source>Path</source>
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
        <source>Enter: choose · Tab: next · Esc: close this page</source>
        <translation>Enter: választás · Tab: következő · Esc: az oldal bezárása</translation>
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
        <source>Cancelled: nothing was changed.</source>
        <translation>Megszakítva: semmi sem változott.</translation>
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
        <source>Add a measure for the selected element, or for the whole process</source>
        <translation>Mérőszám hozzáadása a kijelölt elemhez vagy az egész folyamathoz</translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation>Értékelésekből…</translation>
    </message>
    <message>
        <source>Calculate the score from ratings</source>
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
        <source>Calculate the selected score from customer ratings</source>
        <translation>A kijelölt pontszám kiszámítása az ügyfelek értékeléseiből</translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES measure to calculate it from ratings</source>
        <translation>Az értékelésekből való kiszámításhoz jelöljön ki egy NPS, CSAT vagy CES mérőszámot</translation>
    </message>
    <message>
        <source>calculate score from ratings</source>
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
        <source>&amp;Window</source>
        <translation>&amp;Ablak</translation>
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
        <source>Place on the Diagram</source>
        <translation>Elhelyezés a diagramon</translation>
    </message>
    <message>
        <source>C&amp;hange Kind</source>
        <translation>Típus mó&amp;dosítása</translation>
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
        <source>Click or drag to navigate</source>
        <translation>Navigálás: kattintás vagy húzás</translation>
    </message>
</context>
<context>
    <name>MoveActions</name>
    <message>
        <source>Mo&amp;ve to Lane…</source>
        <translation>Áthelyezés úszósá&amp;vba…</translation>
    </message>
    <message>
        <source>Move to P&amp;hase…</source>
        <translation>&amp;Áthelyezés szakaszba…</translation>
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
        <translation>Úszósáv mozgatása &amp;feljebb</translation>
    </message>
    <message>
        <source>&amp;Move Lane Down</source>
        <translation>Úszósáv m&amp;ozgatása lejjebb</translation>
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
        <source>There is nothing on that side to swap with.</source>
        <translation>Azon az oldalon nincs mivel helyet cserélni.</translation>
    </message>
    <message>
        <source>Move to which lane?</source>
        <translation>Melyik úszósávba kerüljön?</translation>
    </message>
    <message>
        <source>Move to which phase?</source>
        <translation>Melyik szakaszba kerüljön?</translation>
    </message>
    <message>
        <source>Connect {source} to which element?</source>
        <translation>Mivel legyen összekötve: {source}?</translation>
    </message>
</context>
<context>
    <name>NodeKindActions</name>
    <message>
        <source>Change to {kind}</source>
        <translation>Módosítás erre: {kind}</translation>
    </message>
    <message>
        <source>Removed, because only steps have them: {fields}. Undo restores them.</source>
        <translation>Eltávolítva, mert csak lépéseknek van ilyenjük: {fields}. A Visszavonás visszaállítja őket.</translation>
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
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Előző oldal</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Következő oldal</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Előző oldal (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Következő oldal (Page Down)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Page {page} of {count}: {width} × {height} mm</source>
        <translation>{page}. oldal, összesen {count}: {width} × {height} mm</translation>
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
        <source>{tool}: click, then click on the diagram, or drag it there. Double-click to place several.</source>
        <translation>{tool}: kattintson rá, majd az ábrára, vagy húzza oda. Dupla kattintással több is elhelyezhető.</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>Következő p&amp;anel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
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
        <source>“{name}” is not a paper size. Use A0 to A5, Letter, ANSI-A to E, Arch-A to E, or 1200x800mm.</source>
        <translation>„{name}” nem papírméret. Használható: A0–A5, Letter, ANSI-A–E, Arch-A–E vagy 1200x800mm.</translation>
    </message>
    <message>
        <source>“{name}” is not possible: a page measures {shortest} to {longest} mm on each side.</source>
        <translation>„{name}” nem lehetséges: egy lap oldalai {shortest} és {longest}&#xa0;mm közöttiek lehetnek.</translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation>{dpi:g} dpi mellett a kép {width:,} × {height:,} képpontos lenne; legfeljebb {most} dpi válasszon.</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Choose a size, or enter width and height: 1200x800mm</source>
        <translation>Válasszon méretet, vagy adja meg a szélességet és a magasságot: 1200x800mm</translation>
    </message>
</context>
<context>
    <name>PathActions</name>
    <message>
        <source>&amp;No Path</source>
        <translation>&amp;Nincs útvonal</translation>
    </message>
    <message>
        <source>Ne&amp;xt Path</source>
        <translation>&amp;Következő útvonal</translation>
    </message>
    <message>
        <source>Name This &amp;Path…</source>
        <translation>Út&amp;vonal elnevezése…</translation>
    </message>
    <message>
        <source>&amp;All Paths</source>
        <translation>Összes ú&amp;tvonal</translation>
    </message>
    <message>
        <source>&amp;Highlight Path</source>
        <translation>Útvonal k&amp;iemelése</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>{number}. útvonal</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Name this path…</source>
        <translation>Útvonal elnevezése…</translation>
    </message>
    <message>
        <source>Save the selected path in the document. Edit its name in the inspector.</source>
        <translation>A kiválasztott útvonal mentése a dokumentumba. Nevét a Tulajdonságok panelen szerkesztheti.</translation>
    </message>
    <message>
        <source>Path {number}</source>
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
        <source>This view is calculated. To change the process, switch to Departments.</source>
        <translation>Ez számított nézet. A folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting. To change the process, switch to Departments.</source>
        <translation>A rejtett munka várakozásként látszik. A folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
    <message>
        <source>Only one system is shown in full. To change the process, switch to Departments.</source>
        <translation>Csak egy rendszer látszik teljesen. A folyamat módosításához váltson a Részlegek nézőpontra.</translation>
    </message>
    <message>
        <source>A filter hides part of the process. To change the process, switch to Departments.</source>
        <translation>Szűrő rejti el a folyamat egy részét. A folyamat módosításához váltson a Részlegek nézőpontra.</translation>
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
        <source>Eye of O&amp;ne Customer</source>
        <translation>E&amp;gyetlen ügyfél szemével</translation>
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
        <source>Customer’s eye: {name}</source>
        <translation>Az ügyfél szemével: {name}</translation>
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
        <source>No lane of a customer</source>
        <translation>Nincs ügyfélsáv</translation>
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
    <name>Poster</name>
    <message>
        <source>The tiles need paper with at least {width} × {height} mm inside the margin, and a smaller overlap.</source>
        <translation>A lapokhoz a margón belül legalább {width} × {height} mm-es papír és kisebb átfedés kell.</translation>
    </message>
    <message>
        <source>The smallest text has {size} pt; text that is readable from {distance} m has {needed} pt.</source>
        <translation>A legkisebb szöveg {size} pontos; a {distance} m-ről olvasható szöveg {needed} pontos.</translation>
    </message>
    <message>
        <source>A0 is too small for it: divide the process among several posters.</source>
        <translation>Ehhez az A0 is kicsi: ossza el a folyamatot több poszterre.</translation>
    </message>
    <message>
        <source>Use paper of {width} × {height} mm with rows: {rows}.</source>
        <translation>Használjon {width} × {height} mm-es papírt; sorok száma: {rows}.</translation>
    </message>
    <message>
        <source>100 mm if printed at 100 %</source>
        <translation>100 mm, ha a nyomtatás 100%-os</translation>
    </message>
    <message>
        <source>A poster needs paper with at least {width} × {height} mm inside the margin.</source>
        <translation>A poszterhez a margón belül legalább {width} × {height} mm-es papír kell.</translation>
    </message>
    <message>
        <source>version {code}</source>
        <translation>változat: {code}</translation>
    </message>
    <message>
        <source>scale {percent} %</source>
        <translation>méretarány: {percent}%</translation>
    </message>
    <message>
        <source>1. Print at 100 %, not fitted to the page. The bar on every sheet must measure 100 mm.</source>
        <translation>1. Nyomtasson 100%-os méretben, laphoz igazítás nélkül. A lapokon lévő sáv hossza 100 mm legyen.</translation>
    </message>
    <message>
        <source>2. Lay the sheets out as on this map, row by row: {first} to {last}.</source>
        <translation>2. Rakja ki a lapokat e térkép szerint, soronként, {first} laptól {last} lapig.</translation>
    </message>
    <message>
        <source>3. Cut each sheet at the dashed lines on its left and top, and glue it on the lines of its neighbours.</source>
        <translation>3. Vágja le a lapokat a bal és a felső szaggatott vonalnál, és ragassza a szomszédjukra: a vonal ott is látható.</translation>
    </message>
    <message>
        <source>3. Glue the sheets together so that the parts that both show lie on each other.</source>
        <translation>3. Ragassza össze a lapokat úgy, hogy a közös részek fedjék egymást.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) of {width} × {height} mm</source>
        <translation>
            <numerusform>%Ln lap, egyenként {width} × {height} mm</numerusform>
        </translation>
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
        <source>“{text}” can mean {larger} or {smaller}. Enter one of these.</source>
        <translation>A „{text}” jelenthet {larger} vagy {smaller} értéket is. Írja be az egyiket.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}” nem szám.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>„{text}” nem egész szám.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration. Try 8 min, 2 h, 1.5 d.</source>
        <translation>„{text}” nem időtartam. Példák: 8 perc, 2 óra, 1,5 nap.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“{text}” is not a range. Try 5 – 20 min.</source>
        <translation>„{text}” nem tartomány. Példa: 5–20 perc.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage between 0 and {highest}.</source>
        <translation>„{text}” nem 0 és {highest} közötti százalék.</translation>
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
        <source>The file has changed since then.</source>
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
        <source>Remove {name}</source>
        <translation>Eltávolítás: {name}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The clipboard content was not copied from a customer process.</source>
        <translation>A vágólap tartalma nem ügyfélfolyamatból származik.</translation>
    </message>
    <message>
        <source>The clipboard content is incomplete.</source>
        <translation>A vágólap tartalma hiányos.</translation>
    </message>
    <message>
        <source>A flow or a phase cannot be copied alone. Also select steps or lanes.</source>
        <translation>Folyam vagy szakasz önmagában nem másolható. Jelöljön ki lépéseket vagy úszósávokat is.</translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation>A lépéshez úszósáv kell; előbb adjon hozzá egyet.</translation>
    </message>
    <message>
        <source>The selected element has no field “{name}”.</source>
        <translation>A kijelölt elemnek nincs ilyen mezője: „{name}”.</translation>
    </message>
    <message>
        <source>{id!r} is a measure or a path; only elements on the canvas can be referenced.</source>
        <translation>{id!r} mérőszám vagy útvonal; csak a rajzterület elemeire lehet hivatkozni.</translation>
    </message>
    <message>
        <source>This cannot become a start because a flow leads to it.</source>
        <translation>Ebből nem lehet kezdőpont, mert folyam vezet hozzá.</translation>
    </message>
    <message>
        <source>This cannot become an end because a flow starts from it.</source>
        <translation>Ebből nem lehet végpont, mert folyam indul belőle.</translation>
    </message>
    <message>
        <source>This cannot become a step because it has several exits. Delete all exits but one.</source>
        <translation>Ebből nem lehet lépés, mert több kimenete van. Egy kivételével törölje a kimeneteket.</translation>
    </message>
    <message>
        <source>A message begins or ends here, and only steps, starts, ends and lanes have messages. Move the message to a step first.</source>
        <translation>Itt üzenet kezdődik vagy végződik, és üzenete csak lépésnek, kezdőpontnak, végpontnak és úszósávnak lehet. Előbb helyezze át az üzenetet egy lépéshez.</translation>
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
        <source>Only elements of the same kind can be swapped.</source>
        <translation>Csak azonos típusú elemek cserélhetők fel.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation>Ezt az azonosítót már másik szűrő használja: {id!r}.</translation>
    </message>
    <message>
        <source>A filter has no field “{name}”.</source>
        <translation>A szűrőnek nincs ilyen mezője: „{name}”.</translation>
    </message>
    <message>
        <source>There is no filter {filter!r}.</source>
        <translation>Nincs ilyen szűrő: {filter!r}.</translation>
    </message>
    <message>
        <source>A flow needs a step or a lane at each end.</source>
        <translation>A folyam mindkét végén lépésnek vagy úszósávnak kell lennie.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to where it begins.</source>
        <translation>A folyam nem vezethet vissza oda, ahonnan indul.</translation>
    </message>
    <message>
        <source>A sequence flow joins steps; only a message or a notification reaches a whole lane.</source>
        <translation>A sorrendi folyam lépéseket köt össze; teljes úszósávhoz csak üzenet vagy értesítés vezethet.</translation>
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
        <translation>Üzenet lépések, kezdőpontok, végpontok és úszósávok között mehet, döntések és párhuzamos átjárók között nem.</translation>
    </message>
    <message>
        <source>A message goes to another lane; within a lane, use a sequence flow.</source>
        <translation>Az üzenet másik úszósávba megy; úszósávon belül használjon sorrendi folyamot.</translation>
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
        <source>A step can only be inserted on a sequence flow.</source>
        <translation>Lépés csak sorrendi folyamra illeszthető be.</translation>
    </message>
    <message>
        <source>This step already has flows. Only a step without flows can be inserted on a flow.</source>
        <translation>Ennek a lépésnek már vannak folyamai. Folyamra csak folyam nélküli lépés illeszthető be.</translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation>Az ügyfélsávok minden más úszósáv fölött maradnak.</translation>
    </message>
    <message>
        <source>There is no other lane for the contents of the deleted lane.</source>
        <translation>Nincs másik úszósáv, amelybe a törölt úszósáv tartalma kerülhetne.</translation>
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
        <source>A scenario has no field “{name}”.</source>
        <translation>A forgatókönyvnek nincs ilyen mezője: „{name}”.</translation>
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
        <source>A document has no field “{name}”.</source>
        <translation>A dokumentumnak nincs ilyen mezője: „{name}”.</translation>
    </message>
    <message>
        <source>There is no lane here to paste into.</source>
        <translation>Itt nincs úszósáv, amelybe be lehetne illeszteni.</translation>
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
        <source>it should be a range from a lower to a higher value</source>
        <translation>tartománynak kell lennie a legkisebb értéktől a legnagyobbig</translation>
    </message>
    <message>
        <source>it should have at most {max_length} characters</source>
        <translation>legfeljebb {max_length} karakterből állhat</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>az egyik szöveg csonka karaktert tartalmaz</translation>
    </message>
    <message>
        <source>The scenario no longer exists.</source>
        <translation>A forgatókönyv már nem létezik.</translation>
    </message>
    <message>
        <source>The element no longer exists.</source>
        <translation>Az elem már nem létezik.</translation>
    </message>
    <message>
        <source>The step no longer exists.</source>
        <translation>A lépés már nem létezik.</translation>
    </message>
    <message>
        <source>The flow no longer exists.</source>
        <translation>A folyam már nem létezik.</translation>
    </message>
    <message>
        <source>The phase no longer exists.</source>
        <translation>A szakasz már nem létezik.</translation>
    </message>
    <message>
        <source>The lane no longer exists.</source>
        <translation>Az úszósáv már nem létezik.</translation>
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
        <source>The table contains no steps and no new lanes.</source>
        <translation>A táblázatban nincsenek sem lépések, sem új úszósávok.</translation>
    </message>
    <message>
        <source>it has no lane name, and the process has no lane yet</source>
        <translation>nincs megadva úszósáv, és a folyamatban még egy sincs</translation>
    </message>
    <message>
        <source>it has no step name</source>
        <translation>nincs megadva a lépés neve</translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation>Szakasz („{name}”)</translation>
    </message>
    <message>
        <source>“{word}” is not a value class; use value-adding, necessary or waste</source>
        <translation>„{word}” nem értékosztály; használja ezek egyikét: értékteremtő, szükséges, veszteség</translation>
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
        <translation>Úszósáv („{name}”)</translation>
    </message>
    <message>
        <source>there is no step called “{name}”</source>
        <translation>nincs ilyen nevű lépés: „{name}”</translation>
    </message>
    <message>
        <source>“{text}” can mean {larger} or {smaller}; enter one of these</source>
        <translation>a „{text}” jelenthet {larger} vagy {smaller} értéket is; írja be az egyiket</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; try 8 min, 2 h, 1.5 d</source>
        <translation>„{text}” nem időtartam; példák: 8 perc, 2 óra, 1,5 nap</translation>
    </message>
    <message>
        <source>Row {number}: {reason}.</source>
        <translation>{number}. sor: {reason}.</translation>
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
        <source>The table has no column for step names. Name one “Step”.</source>
        <translation>A táblázatban nincs oszlop a lépések nevével. Nevezzen el egyet így: „Lépés”.</translation>
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
        <source>Work is solid, waiting is pale and hatched.</source>
        <translation>A munka telt színű, a várakozás halvány és vonalkázott.</translation>
    </message>
    <message>
        <source>From each step&apos;s emotion, or its worst annotation, in diagram order.</source>
        <translation>A lépéseknél megadott érzelmek, ennek híján a legrosszabb megjegyzésük alapján, az ábra sorrendjében.</translation>
    </message>
    <message>
        <source>Cases never leave “{name}”, so no averages can be calculated.</source>
        <translation>Az esetek sosem lépnek ki innen: „{name}”, ezért az átlagok nem számíthatók ki.</translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation>Idő, erőfeszítés és érték</translation>
    </message>
    <message>
        <source>The process has no start, so there are no figures per case.</source>
        <translation>A folyamatnak nincs kezdete, ezért nincsenek esetenkénti adatok.</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Mire megy el egy eset ideje</translation>
    </message>
    <message>
        <source>Where the customer’s time goes</source>
        <translation>Mire megy el az ügyfél ideje</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Érték az ügyfélnek</translation>
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
        <source>Handoffs per case</source>
        <translation>Átadások esetenként</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>Az egyes problémákkal legfeljebb megmagyarázható megkeresések, a problémával való találkozás után</translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation>{title}, {first}–{last}. lépés</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Szakasz nélkül</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>A hibák meghamisítják a mutatókat. A figyelmeztetéseknek érdemes utánanézni. Amit a tippek jeleznek, az rendben is lehet.</translation>
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
        <source>Findings</source>
        <translation>Észrevételek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Észrevétel</translation>
    </message>
    <message>
        <source>Each decision with its exits: the share of cases that take an exit, how this share is known, and how often a case takes the exit on average. A share in brackets is not entered but split evenly.</source>
        <translation>Minden döntés a kimeneteivel: az esetek hányada, amely a kimeneten megy, honnan ismert ez az arány, és egy eset átlagosan hányszor megy ezen a kimeneten. A zárójelben álló arány nincs megadva, hanem egyenlő elosztásból adódik.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Döntések</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Kimenet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Összehasonlítás</translation>
    </message>
    <message>
        <source>{name} compared with {base}</source>
        <translation>{name}, összehasonlítva ezzel: {base}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hozzáadva</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eltávolítva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Áthelyezve</translation>
    </message>
    <message>
        <source>better</source>
        <translation>kedvező irány</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>rosszabb</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>Esetenként</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>No figures can be calculated.</source>
        <translation>Nem számíthatók ki mutatók.</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Megéri?</translation>
    </message>
    <message>
        <source>“{name}” does not pay: in {years} years it costs {sum} more than it saves.</source>
        <translation>„{name}” nem térül meg: {years} év alatt {sum} összeggel többe kerül, mint amennyit megtakarít.</translation>
    </message>
    <message>
        <source>“{name}” pays: in {years} years it saves {sum} more than it costs.</source>
        <translation>„{name}” megtérül: {years} év alatt {sum} összeggel többet takarít meg, mint amennyibe kerül.</translation>
    </message>
    <message>
        <source>Its one-off cost is recovered after {months} months.</source>
        <translation>Az egyszeri költség {months} hónap alatt térül meg.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Változások</translation>
    </message>
    <message>
        <source>Both scenarios have the same elements.</source>
        <translation>A két forgatókönyv elemei azonosak.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elem</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Numbers match the dark discs on the diagram. A hollow disc marks a handoff carried by the customer: the work changes department while it is with the customer.</source>
        <translation>A számok az ábra sötét korongjainak számai. Az üres korong az ügyfél által közvetített átadást jelöli: a munka részleget vált, miközben az ügyfélnél van.</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Átadási pontok</translation>
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
        <source>Channel and content</source>
        <translation>Csatorna, tartalom</translation>
    </message>
    <message>
        <source>What an average case asks of each customer. A meeting is a contact with another customer.</source>
        <translation>Mit kíván egy átlagos eset az egyes ügyfelektől. A találkozás egy másik ügyféllel való kapcsolat.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>Lépés esetenként</translation>
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
        <source>Contacts per case</source>
        <translation>Megkeresések esetenként</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>Találkozás esetenként</translation>
    </message>
    <message>
        <source>Repeats per case</source>
        <translation>Ismétlés esetenként</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Első megkeresés</translation>
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
        <source>continued on page {page} →</source>
        <translation>folytatása: {page}.&#xa0;oldal →</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>Fájdalompontok és lehetőségek</translation>
    </message>
    <message>
        <source>Numbers and symbols match the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation>A számok és jelek megegyeznek az ábra számaival és jeleivel. A súlyosság (S), az előfordulás (O) és az észlelhetőség (D) 1-től (legjobb) 10-ig (legrosszabb) terjed; szorzatuk a kockázati prioritásszám (RPN).</translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation>Fájdalompontok és problémák</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Lehetőségek</translation>
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
        <source>A report needs paper of at least {width} × {height} mm.</source>
        <translation>A jelentéshez legalább {width} × {height}&#xa0;mm méretű papír kell.</translation>
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
        <source>In brief</source>
        <translation>Röviden</translation>
    </message>
    <message>
        <source>Ranked by severity, then by risk priority number.</source>
        <translation>Súlyosság, majd kockázati prioritásszám szerint rangsorolva.</translation>
    </message>
    <message>
        <source>Ranked by the severity of the pain points at the same place.</source>
        <translation>Az ugyanott lévő fájdalompontok súlyossága szerint rangsorolva.</translation>
    </message>
    <message>
        <source>Main pain points</source>
        <translation>Fő fájdalompontok</translation>
    </message>
    <message>
        <source>Best opportunities</source>
        <translation>Legjobb lehetőségek</translation>
    </message>
    <message>
        <source>Measured or observed values: {known} of {count}. All others are assumed.</source>
        <translation>Mért vagy megfigyelt értékek: {known} a következőből: {count}. A többi feltételezés.</translation>
    </message>
    <message>
        <source>Whether “{name}” pays cannot be calculated.</source>
        <translation>Nem számítható ki, hogy „{name}” megtérül-e.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation, or between two customers: a contact goes to the organisation, a reply to the customer, a meeting to another customer, and a notification needs no answer.</source>
        <translation>Minden hely, ahol a folyamat átlépi az ügyfél és a szervezet, vagy két ügyfél közötti határt: a megkeresés a szervezetnek, a válasz az ügyfélnek, a találkozás egy másik ügyfélnek szól, az értesítésre pedig nem kell válaszolni.</translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation>Megkeresés&#xa0;→</translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation>←&#xa0;Válasz</translation>
    </message>
    <message>
        <source>Meeting →</source>
        <translation>Találkozás&#xa0;→</translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation>←&#xa0;Értesítés</translation>
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
        <source>p. {page}</source>
        <translation>{page}.&#xa0;o.</translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation>Értesítés&#xa0;→</translation>
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
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln lépés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln megkeresés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff point(s)</source>
        <translation>
            <numerusform>átadási pont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln carried by the customer</source>
        <translation>
            <numerusform>és %Ln az ügyfél által</numerusform>
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
    <message>
        <source>{number} percentage points</source>
        <translation>{number} százalékpont</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Versenytárs-összehasonlítás</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mérőszámok</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mutatók</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>egyenlő</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mérőszám</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Eltérés</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ki vezet</translation>
    </message>
    <message>
        <source>All figures are averages per case, weighted by the probabilities of the exits of decisions.</source>
        <translation>Minden mutató ügyenkénti átlag, a döntések kimeneteinek valószínűségével súlyozva.</translation>
    </message>
    <message>
        <source>How the figures are calculated</source>
        <translation>Hogyan számítjuk a mutatókat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mutató</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>The balance runs from {start} to {end} in {years} years.</source>
        <translation>Az egyenleg {years} év alatt {start} értékről {end} értékre változik.</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} év</translation>
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
        <translation>Új &amp;versenytárs ebből: {name}</translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation>&amp;Törlés: {name}</translation>
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
        <source>Co&amp;mmand Palette…</source>
        <translation>&amp;Parancspaletta…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Value (/)</source>
        <translation>Érték (/)</translation>
    </message>
    <message>
        <source>Channel (@)</source>
        <translation>Csatorna (@)</translation>
    </message>
    <message>
        <source>Add an annotation (!, + or ?)</source>
        <translation>Megjegyzés hozzáadása (!, + vagy ?)</translation>
    </message>
    <message>
        <source>Connect: click the target (Ctrl+L)</source>
        <translation>Összekötés: kattintson a célra (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not &amp;judged</source>
        <translation>&amp;Nincs megítélve</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Nincs csatorna</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Egyéb…</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed gives the same cases</source>
        <translation>Azonos kezdőérték azonos eseteket ad</translation>
    </message>
    <message>
        <source>New random sample</source>
        <translation>Új véletlen minta</translation>
    </message>
    <message>
        <source>Simulate with the next seed to see the effect of chance</source>
        <translation>Szimuláció a következő kezdőértékkel: megmutatja a véletlen hatását</translation>
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
    <name>Slides</name>
    <message>
        <source>Per case</source>
        <translation>Esetenként</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Sz.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>egyenlő</translation>
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
        <source>Customer process</source>
        <translation>Ügyfélfolyamat</translation>
    </message>
    <message>
        <source>in brief</source>
        <translation>röviden</translation>
    </message>
    <message>
        <source>Worst pain points</source>
        <translation>A legsúlyosabb fájdalompontok</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Fájdalompontok</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Mi lenne, ha</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Összehasonlítás a versenytárssal</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Fázis nélkül</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number}/{count})</translation>
    </message>
    <message>
        <source>the template “{name}” is not a PowerPoint file</source>
        <translation>a(z) „{name}” sablon nem PowerPoint-fájl</translation>
    </message>
    <message>
        <source>the template “{name}” has no slide layouts</source>
        <translation>a(z) „{name}” sablonban nincsenek diaelrendezések</translation>
    </message>
    <message>
        <source>the template “{name}” could not be read, because {reason}</source>
        <translation>a(z) „{name}” sablon nem olvasható, mert {reason}</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>{field}, smallest</source>
        <translation>{field}, legkisebb</translation>
    </message>
    <message>
        <source>{field}, largest</source>
        <translation>{field}, legnagyobb</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Honnan ↓ hová →</translation>
    </message>
    <message>
        <source>Handoff matrix</source>
        <translation>Átadási mátrix</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mutató</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mutatók</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Olvass el</translation>
    </message>
    <message>
        <source>Import this workbook to get the same process. Keep the ids and the titles of columns; add rows with new ids. In lists, separate entries with semicolons.</source>
        <translation>Importálja ezt a munkafüzetet, hogy ugyanazt a folyamatot kapja. Az azonosítókat és az oszlopcímeket ne változtassa meg; új sorokat új azonosítóval vegyen fel. A listák elemeit pontosvesszővel válassza el.</translation>
    </message>
    <message>
        <source>Grey columns, the handoff matrix and the figures are calculated. Changes in them are ignored.</source>
        <translation>A szürke oszlopok, az átadási mátrix és a mutatók számítottak. A bennük végzett módosítások nem számítanak.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Számított</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Tartalom</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation>nem menthető, mert {reason}</translation>
    </message>
    <message>
        <source>the file is not a JSON object, so it is not a CPM Desktop document</source>
        <translation>a fájl nem JSON-objektum, tehát nem CPM Desktop-dokumentum</translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is not a CPM Desktop document</source>
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
        <source>the drive is read-only</source>
        <translation>a meghajtó csak olvasható</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>a lemez megtelt</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>a lemezkvótája betelt</translation>
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
        <source>its links form a loop</source>
        <translation>a hivatkozásai kört alkotnak</translation>
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
        <source>the lower end of a range is larger than its upper end</source>
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
        <source>this text contains a control character</source>
        <translation>ez a szöveg vezérlőkaraktert tartalmaz</translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation>ebből a listából hiányzik egy szám</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>az egyik szöveg csonka karaktert tartalmaz</translation>
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
        <source>it could not be created, because {reason}</source>
        <translation>nem hozható létre, mert {reason}</translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation>hiányos</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>a dokumentum</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>nem fejléccel kezdődik</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>1. sor</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>a fejléce nem olvasható</translation>
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
        <source>a text contains a control character or a line break</source>
        <translation>egy szöveg vezérlőkaraktert vagy sortörést tartalmaz</translation>
    </message>
    <message>
        <source>a text contains an invalid backslash</source>
        <translation>egy szöveg érvénytelen fordított perjelet tartalmaz</translation>
    </message>
    <message>
        <source>there is text after the end of the document</source>
        <translation>a dokumentum vége után még szöveg áll</translation>
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
        <source>the key {key} is used twice</source>
        <translation>ez a kulcs kétszer szerepel: {key}</translation>
    </message>
    <message>
        <source>the file ends too early; it may be cut off</source>
        <translation>a fájl túl korán ér véget; lehet, hogy csonka</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>a fájl nagyobb, mint {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>the file contains more than {most:,} values</source>
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
        <source>format version {step} cannot be read</source>
        <translation>ez a formátumverzió nem olvasható be: {step}</translation>
    </message>
    <message>
        <source>the data does not match format version {step}</source>
        <translation>az adatok nem felelnek meg ennek a formátumverziónak: {step}</translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation>itt legalább 1 értékű egész számnak kell állnia</translation>
    </message>
    <message>
        <source>the file has format version {version}, but this program reads versions up to {newest}: install a newer version of CPM Desktop</source>
        <translation>a fájl formátumverziója {version}, ez a program azonban legfeljebb ezt olvassa: {newest}; telepítse a CPM Desktop újabb verzióját</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no column for lanes; “{title}” became the lanes.</source>
        <translation>A táblázatban nincs sávoszlop; a sávok a(z) „{title}” oszlopból lettek.</translation>
    </message>
    <message>
        <source>“{title}” means the same as “{other}”; it went into the description.</source>
        <translation>„{title}” ugyanazt jelenti, mint „{other}”; a leírásba került.</translation>
    </message>
    <message>
        <source>The table is a matrix of lanes and phases; its steps are connected phase by phase, from top to bottom.</source>
        <translation>A táblázat sávok és fázisok mátrixa; a lépések fázisonként, fentről lefelé vannak összekötve.</translation>
    </message>
    <message>
        <source>The table names no lane; its steps are in the lane “{name}”.</source>
        <translation>A táblázat nem nevez meg sávot; a lépések a(z) „{name}” sávba kerültek.</translation>
    </message>
    <message>
        <source>Kind of the new lane “{name}”: {kind}.</source>
        <translation>A(z) „{name}” új sáv fajtája: {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s).</source>
        <translation>
            <numerusform>%Ln további megjegyzés.</numerusform>
        </translation>
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
    <name>Tips</name>
    <message>
        <source>Press Tab to add the first step, then type its name.</source>
        <translation>Nyomja meg a Tab billentyűt az első lépés hozzáadásához, majd írja be a nevét.</translation>
    </message>
    <message>
        <source>Or drag a step from the palette into a lane.</source>
        <translation>Vagy húzzon egy lépést a palettáról egy úszósávba.</translation>
    </message>
    <message>
        <source>Or paste a table from a spreadsheet.</source>
        <translation>Vagy illesszen be egy táblázatot egy táblázatkezelőből.</translation>
    </message>
    <message>
        <source>Press F1 to see all keys.</source>
        <translation>Az F1 megmutatja az összes billentyűt.</translation>
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
            <numerusform>%Ln úszósáv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff point(s)</source>
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
        <translation>hozzáadás ({kind})</translation>
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
        <translation>név nélküli szakasz</translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation>név nélküli úszósáv</translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation>név nélküli lépés</translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation>név nélküli döntés</translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation>párhuzamos átjáró</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>kezdőpont</translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation>név nélküli végpont</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>folyam</translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation>szöveg nélküli megjegyzés</translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation>név nélküli mérőszám</translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation>név nélküli útvonal</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>User Guide</source>
        <translation>Felhasználói kézikönyv</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Fejezetek</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Előre</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Tartalom</translation>
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
        <source>Buttons at the Selection</source>
        <translation>Gombok a kijelölésnél</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>Teljes képe&amp;rnyő</translation>
    </message>
    <message>
        <source>Same as S&amp;ystem</source>
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
        <source>“{name}” no longer exists. Showing all departments.</source>
        <translation>„{name}” már nem létezik. Minden részleg látszik.</translation>
    </message>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>Kiszámítás: {perspective}…</translation>
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
        <translation>úszósáv</translation>
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
        <source>Path</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>path</source>
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
        <source>As is</source>
        <translation>Jelenlegi állapot</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>jelenlegi állapot</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Mi-lenne-ha forgatókönyv</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>mi-lenne-ha forgatókönyv</translation>
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
        <source>The only path</source>
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
        <source>Recent files</source>
        <translation>Legutóbbi fájlok</translation>
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
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>hiányzik</translation>
    </message>
</context>
<context>
    <name>WindowMenuActions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>Ú&amp;j ablak</translation>
    </message>
</context>
<context>
    <name>ZoomSlider</name>
    <message>
        <source>Zoom</source>
        <translation>Nagyítás</translation>
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
        <source>Alt+↓: move to {lane}</source>
        <translation>Alt+↓: áthelyezés ide: {lane}</translation>
    </message>
    <message>
        <source>Alt+↑: move to {lane}</source>
        <translation>Alt+↑: áthelyezés ide: {lane}</translation>
    </message>
    <message>
        <source>type to name · ! pain point · + opportunity · ? note</source>
        <translation>gépelés: név · ! fájdalompont · + lehetőség · ? jegyzet</translation>
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
        <translation>Úszósávok</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Szakaszok</translation>
    </message>
    <message>
        <source>Click the step or flow to attach it to · Esc cancels</source>
        <translation>Kattintson a lépésre vagy folyamra, amelyhez kapcsolódik · Esc: mégse</translation>
    </message>
    <message>
        <source>Click a step or a flow to attach the annotation to.</source>
        <translation>Kattintson arra a lépésre vagy folyamra, amelyhez a megjegyzés kapcsolódik.</translation>
    </message>
    <message>
        <source>Click to select · double-click to rename · drag on empty space to select · Space+drag to scroll</source>
        <translation>Kattintás: kijelölés · dupla kattintás: átnevezés · húzás üres helyen: kijelölés · szóköz+húzás: görgetés</translation>
    </message>
    <message>
        <source>Click where the lane should go · Esc cancels</source>
        <translation>Kattintson oda, ahová az úszósáv kerüljön · Esc: mégse</translation>
    </message>
    <message>
        <source>Click where the phase should go · Esc cancels</source>
        <translation>Kattintson oda, ahová a szakasz kerüljön · Esc: mégse</translation>
    </message>
    <message>
        <source>Click in a lane to place it · Enter: next to the selection · Esc cancels</source>
        <translation>Kattintson egy úszósávba az elhelyezéshez · Enter: a kijelölés mellé · Esc: mégse</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc cancels</source>
        <translation>Húzás jobbra: hely készítése, balra: hézag bezárása · Esc: mégse</translation>
    </message>
    <message>
        <source>Drag to move · double-click to rename, or on empty space to add a step · drag there to select · Space+drag to scroll</source>
        <translation>Húzás: mozgatás · dupla kattintás: átnevezés, üres helyen új lépés · húzás üres helyen: kijelölés · szóköz+húzás: görgetés</translation>
    </message>
    <message>
        <source>Click to add a step, drag to connect. Right-click or hold to choose the kind.</source>
        <translation>Kattintás: lépés hozzáadása, húzás: összekötés. Jobb kattintás vagy nyomva tartás: típus választása.</translation>
    </message>
    <message>
        <source>Drag from a step to the next, or click both; drop on a lane&apos;s name to reach the whole lane · Esc cancels</source>
        <translation>Húzzon egyik lépéstől a következőig, vagy kattintson mindkettőre; úszósáv nevére ejtve az egész úszósávnak szól · Esc: mégse</translation>
    </message>
</context>
</TS>
