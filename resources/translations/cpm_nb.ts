<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AddElementActions</name>
    <message>
        <source>&amp;Add Lane</source>
        <translation>Legg til &amp;bane</translation>
    </message>
    <message>
        <source>Add Pha&amp;se</source>
        <translation>Legg til f&amp;ase</translation>
    </message>
    <message>
        <source>Add {kind} Before</source>
        <translation>Legg til foran: {kind}</translation>
    </message>
    <message>
        <source>Add {kind} After</source>
        <translation>Legg til etter: {kind}</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Legg til: {kind}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Repeated contact</source>
        <translation>Gjentatt henvendelse</translation>
    </message>
    <message>
        <source>Data entered twice</source>
        <translation>Dobbel registrering</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selvbetjening</translation>
    </message>
    <message>
        <source>Waste and waiting</source>
        <translation>Sløsing og venting</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Sløyfe</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Pingpong</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Ren videresending</translation>
    </message>
    <message>
        <source>Steps in a row</source>
        <translation>Trinn på rad</translation>
    </message>
    <message>
        <source>fewer contacts</source>
        <translation>færre henvendelser</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>fjern et trinn</translation>
    </message>
    <message>
        <source>merge steps</source>
        <translation>slå sammen trinn</translation>
    </message>
    <message>
        <source>automate a step</source>
        <translation>automatiser et trinn</translation>
    </message>
    <message>
        <source>work without batching</source>
        <translation>behandle sakene fortløpende</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>legg til en kontroll</translation>
    </message>
    <message>
        <source>one person per case</source>
        <translation>fast ansvarlig per sak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Customer saves</source>
        <translation>Kunden sparer</translation>
    </message>
    <message>
        <source>Active time and time on hold per case, at most</source>
        <translation>Aktiv tid og ventetid på linjen per sak, høyst</translation>
    </message>
    <message>
        <source>Staff saves</source>
        <translation>Ansatte sparer</translation>
    </message>
    <message>
        <source>Working time of the organisation per case, at most</source>
        <translation>Organisasjonens arbeidstid per sak, høyst</translation>
    </message>
    <message>
        <source>Less waiting</source>
        <translation>Mindre venting</translation>
    </message>
    <message>
        <source>Waiting time per case, at most</source>
        <translation>Ventetid per sak, høyst</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>Saved cost of steps in a year, at most. Empty without cases per year or costs of the steps.</source>
        <translation>Sparte kostnader for trinn på ett år, høyst. Tom uten saker per år eller kostnader for trinnene.</translation>
    </message>
    <message>
        <source>Usual remedy</source>
        <translation>Vanlig tiltak</translation>
    </message>
    <message>
        <source>Redesign practices from Reijers and Limam Mansar</source>
        <translation>Redesigngrep etter Reijers og Limam Mansar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Improvement ideas</source>
        <translation>Forbedringsforslag</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>No improvement ideas found.</source>
        <translation>Ingen forbedringsforslag funnet.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Følelser</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>No differences in content. Positions are ignored.</source>
        <translation>Ingen forskjeller i innhold. Det ses bort fra plasseringer.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>Før → nå</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flyter</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>position in the list changed</source>
        <translation>plass i listen endret</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>rekkefølge endret</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differanse</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Endring i %</translation>
    </message>
    <message>
        <source>Relative to the baseline</source>
        <translation>I forhold til utgangspunktet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedømmelse</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario}: {problem}</translation>
    </message>
    <message>
        <source>Ends with “{name}”</source>
        <translation>Ender med «{name}»</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ lagt til</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− fjernet</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ endret</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ flyttet</translation>
    </message>
    <message>
        <source>The term cannot be negative: “{text}”.</source>
        <translation>Tidsrommet kan ikke være negativt: «{text}».</translation>
    </message>
    <message>
        <source>Nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy and compare it here.</source>
        <translation>Det er ingenting å sammenligne med ennå. Scenario ▸ Nytt hva-hvis-scenario kopierer denne prosessen: Endre kopien og sammenlign her.</translation>
    </message>
    <message>
        <source>No verdict until the problems above are solved.</source>
        <translation>Ingen vurdering før problemene over er løst.</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Lønner det seg?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>Det lønner seg</translation>
    </message>
    <message>
        <source>It does not pay</source>
        <translation>Det lønner seg ikke</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Saker per år</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Gevinst per sak</translation>
    </message>
    <message>
        <source>Savings in the steps of an average case</source>
        <translation>Innsparing i trinnene i en gjennomsnittlig sak</translation>
    </message>
    <message>
        <source>From the field above this table</source>
        <translation>Fra feltet over denne tabellen</translation>
    </message>
    <message>
        <source>Benefit per year</source>
        <translation>Gevinst per år</translation>
    </message>
    <message>
        <source>Payback cannot be calculated until the problems above are solved.</source>
        <translation>Tilbakebetalingen kan ikke beregnes før problemene over er løst.</translation>
    </message>
    <message>
        <source>It makes no difference</source>
        <translation>Det utgjør ingen forskjell</translation>
    </message>
    <message>
        <source>In the baseline → in this scenario</source>
        <translation>I utgangspunktet → i dette scenarioet</translation>
    </message>
    <message>
        <source>Fewer cases, per year</source>
        <translation>Færre saker, per år</translation>
    </message>
    <message>
        <source>Cases that no longer occur × the baseline&apos;s cost per case</source>
        <translation>Saker som faller bort × kostnad per sak i utgangspunktet</translation>
    </message>
    <message>
        <source>Cheaper cases, per year</source>
        <translation>Billigere saker, per år</translation>
    </message>
    <message>
        <source>Cases per year in this scenario × benefit per case</source>
        <translation>Saker per år i dette scenarioet × gevinst per sak</translation>
    </message>
    <message>
        <source>Fewer cases + cheaper cases</source>
        <translation>Færre saker + billigere saker</translation>
    </message>
    <message>
        <source>Extra cost per year</source>
        <translation>Merkostnad per år</translation>
    </message>
    <message>
        <source>Cost per year minus the baseline&apos;s cost per year</source>
        <translation>Kostnad per år minus kostnaden i utgangspunktet</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Engangskostnad</translation>
    </message>
    <message>
        <source>Enter it in the inspector (select nothing)</source>
        <translation>Fyll ut i panelet Egenskaper (uten noe merket)</translation>
    </message>
    <message>
        <source>{years} × (benefit per year − extra cost per year) − one-off cost</source>
        <translation>{years} × (gevinst per år − merkostnad per år) − engangskostnad</translation>
    </message>
    <message>
        <source>Never paid back: the cases cost more than before.</source>
        <translation>Tjenes aldri inn: sakene koster mer enn før.</translation>
    </message>
    <message>
        <source>Never paid back: the extra cost per year exceeds the benefit.</source>
        <translation>Tjenes aldri inn: Merkostnaden per år er høyere enn gevinsten.</translation>
    </message>
    <message>
        <source>Never paid back: no benefit per year remains.</source>
        <translation>Tjenes aldri inn: det gjenstår ingen årlig gevinst.</translation>
    </message>
    <message>
        <source>Nothing to pay back: benefit and cost are equal.</source>
        <translation>Ingenting å tjene inn: gevinst og kostnad er like.</translation>
    </message>
    <message>
        <source>Neither scenario has measures yet. Add them in the Measures tab of each scenario.</source>
        <translation>Ingen av scenarioene har måltall ennå. Legg dem til i fanen Måltall i hvert scenario.</translation>
    </message>
    <message>
        <source>The customer has no steps in either scenario.</source>
        <translation>Kunden har ingen trinn i noen av scenarioene.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Gap as a share of the current scenario&apos;s value</source>
        <translation>Avstanden som andel av verdien i gjeldende scenario</translation>
    </message>
    <message>
        <source>Press Enter to show the measure in the inspector</source>
        <translation>Trykk på Enter for å vise måltallet i panelet Egenskaper</translation>
    </message>
    <message>
        <source>Their source</source>
        <translation>Deres kilde</translation>
    </message>
    <message>
        <source>Our source</source>
        <translation>Vår kilde</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>verdien</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kilden</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>datoen</translation>
    </message>
    <message>
        <source>the confidence</source>
        <translation>påliteligheten</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>likt</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>{gap} foran</translation>
    </message>
    <message>
        <source>{gap} behind</source>
        <translation>{gap} bak</translation>
    </message>
    <message>
        <source>{scenario}: {missing}</source>
        <translation>{scenario}: {missing}</translation>
    </message>
    <message>
        <source>confidence: {confidence}</source>
        <translation>pålitelighet: {confidence}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>— missing</source>
        <translation>— mangler</translation>
    </message>
    <message>
        <source>{minutes} waiting</source>
        <translation>{minutes} venting</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Ingen trinn ennå.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Utgang</translation>
    </message>
    <message>
        <source>How the share is known; select the exit to enter it</source>
        <translation>Hvordan andelen er kjent; velg utgangen for å angi det</translation>
    </message>
    <message>
        <source>How often a case takes this exit, on average</source>
        <translation>Hvor ofte en sak i snitt tar denne utgangen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>No decisions yet.</source>
        <translation>Ingen beslutninger ennå.</translation>
    </message>
    <message>
        <source>No probability entered; the rest of 100 % is split evenly</source>
        <translation>Ingen sannsynlighet angitt; resten av 100 % deles likt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Antall ganger</translation>
    </message>
    <message>
        <source>Average number of times per case</source>
        <translation>Gjennomsnittlig antall ganger per sak</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Venting</translation>
    </message>
    <message>
        <source>Share of work</source>
        <translation>Andel av arbeidet</translation>
    </message>
    <message>
        <source>Share of all work in a case</source>
        <translation>Andel av alt arbeid i en sak</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Feiler</translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation>Kundens tid: {value}</translation>
    </message>
    <message>
        <source>Share of the time the customer is active or must be present</source>
        <translation>Andel av tiden da kunden er aktiv eller må være til stede</translation>
    </message>
    <message>
        <source>No expected values: the process has no start. Add a start.</source>
        <translation>Ingen forventede verdier: Prosessen har ingen start. Legg til en start.</translation>
    </message>
    <message>
        <source>No expected values: cases never leave the loop at “{name}”. Add an exit to the loop.</source>
        <translation>Ingen forventede verdier: Saker kommer aldri ut av sløyfen ved «{name}». Gi sløyfen en utgang.</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>Per sak</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>No metrics yet: draw a process from a start to an end.</source>
        <translation>Ingen nøkkeltall ennå: Tegn en prosess fra start til slutt.</translation>
    </message>
    <message>
        <source>Steps the customer performs, on average</source>
        <translation>Trinn som kunden utfører, i gjennomsnitt</translation>
    </message>
    <message>
        <source>Work by anyone</source>
        <translation>Arbeid, uansett hvem som utfører det</translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation>Venting før trinnene</translation>
    </message>
    <message>
        <source>From start to end, including waiting; one day is 24 hours</source>
        <translation>Fra start til slutt, inkludert venting; ett døgn er 24 timer</translation>
    </message>
    <message>
        <source>Calculated from the model</source>
        <translation>Beregnet fra modellen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>The actual value of a measure with the same meaning</source>
        <translation>Faktisk verdi for et måltall med samme betydning</translation>
    </message>
    <message>
        <source>Lead time without any waiting, as a share of lead time</source>
        <translation>Gjennomløpstiden uten venting, som andel av gjennomløpstiden</translation>
    </message>
    <message>
        <source>Time the customer is active or must be present</source>
        <translation>Tiden da kunden er aktiv eller må være til stede</translation>
    </message>
    <message>
        <source>Waiting time the customer cannot leave</source>
        <translation>Ventetid der kunden må bli værende</translation>
    </message>
    <message>
        <source>Waiting time the customer can use for something else</source>
        <translation>Ventetid som kunden kan bruke til noe annet</translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation>Arbeid kunden ville ha betalt for</translation>
    </message>
    <message>
        <source>Share of the lead time that adds value for the customer</source>
        <translation>Andel av gjennomløpstiden som skaper verdi for kunden</translation>
    </message>
    <message>
        <source>Times work passes between departments</source>
        <translation>Antall ganger arbeid går mellom avdelinger</translation>
    </message>
    <message>
        <source>Times the customer contacts the organisation</source>
        <translation>Antall ganger kunden henvender seg til organisasjonen</translation>
    </message>
    <message>
        <source>Times the organisation contacts the customer</source>
        <translation>Antall ganger organisasjonen henvender seg til kunden</translation>
    </message>
    <message>
        <source>Times a customer meets another customer</source>
        <translation>Antall ganger en kunde møter en annen kunde</translation>
    </message>
    <message>
        <source>Share of reasons settled with a single contact</source>
        <translation>Andel av årsakene som løses med én henvendelse</translation>
    </message>
    <message>
        <source>Contacts caused by a failure, as a share of all contacts</source>
        <translation>Henvendelser som skyldes en feil, som andel av alle henvendelser</translation>
    </message>
    <message>
        <source>Times a data item is asked for again</source>
        <translation>Antall ganger en opplysning etterspørres på nytt</translation>
    </message>
    <message>
        <source>Times the customer must switch channels</source>
        <translation>Antall ganger kunden må bytte kanal</translation>
    </message>
    <message>
        <source>Times work returns to the department it came from</source>
        <translation>Antall ganger arbeid kommer tilbake til avdelingen det kom fra</translation>
    </message>
    <message>
        <source>Times the customer carries work from one department to another</source>
        <translation>Antall ganger kunden bringer arbeid fra én avdeling til en annen</translation>
    </message>
    <message>
        <source>Probability that no step of a case fails</source>
        <translation>Sannsynlighet for at ingen trinn i en sak feiler</translation>
    </message>
    <message>
        <source>Share of cases with no way to an end: check dead ends and exits</source>
        <translation>Andel av saker uten vei til en slutt: Kontroller blindveier og utganger</translation>
    </message>
    <message>
        <source>Cost of all steps of a case, in the currency of the scenario</source>
        <translation>Kostnaden for alle trinn i en sak, i scenarioets valuta</translation>
    </message>
    <message>
        <source>Average number of failing steps</source>
        <translation>Gjennomsnittlig antall trinn som feiler</translation>
    </message>
    <message>
        <source>Probability of losing the customer because of pain points</source>
        <translation>Sannsynlighet for å miste kunden på grunn av smertepunkter</translation>
    </message>
    <message>
        <source>Measured {measured}, but the model gives {modelled}</source>
        <translation>Målt {measured}, men modellen gir {modelled}</translation>
    </message>
    <message>
        <source>Share of cases that reach this end</source>
        <translation>Andel av sakene som når dette sluttpunktet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>Feil gir uriktige nøkkeltall. Advarsler bør undersøkes. Tips kan være helt i orden.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Ingen problemer funnet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number on the canvas</source>
        <translation>Nummer på tegneflaten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Hva som overleveres</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrise</translation>
    </message>
    <message>
        <source>No handoffs: no work passes between departments yet.</source>
        <translation>Ingen overleveringer: Det går ikke arbeid mellom avdelinger ennå.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Fra ↓ til →</translation>
    </message>
    <message>
        <source>Handoffs from the row&apos;s lane to the column&apos;s lane</source>
        <translation>Overleveringer fra banen i raden til banen i kolonnen</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation>Overleveringer {numbers}</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Objective values are counted; subjective values are opinions</source>
        <translation>Objektive verdier er talt opp; subjektive verdier er meninger</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktisk</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Modellert</translation>
    </message>
    <message>
        <source>The value that the model gives for the same thing, if it gives one</source>
        <translation>Verdien modellen gir for det samme, hvis den gir en</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målverdi</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>Avstand til målverdien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Knyttet til</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pålitelighet</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Målverdier</translation>
    </message>
    <message>
        <source>No measures yet. Press Add for the usual ones. Calculated values are in the Metrics tab.</source>
        <translation>Ingen måltall ennå. Trykk på «Legg til…» for de vanligste. Beregnede verdier står i fanen Nøkkeltall.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>i mål</translation>
    </message>
    <message>
        <source>{difference} better</source>
        <translation>{difference} bedre</translation>
    </message>
    <message>
        <source>{difference} worse</source>
        <translation>{difference} dårligere</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>From 1 (best) to 10 (worst)</source>
        <translation>Fra 1 (best) til 10 (verst)</translation>
    </message>
    <message>
        <source>S · O · D</source>
        <translation>S · O · D</translation>
    </message>
    <message>
        <source>Severity, occurrence and detection; their product is the risk priority number</source>
        <translation>Alvorlighet (S), forekomst (O) og oppdagbarhet (D); produktet er risikoprioritetstallet</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Skyldes</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Frafall</translation>
    </message>
    <message>
        <source>Additional share of customers lost</source>
        <translation>Andel kunder som går tapt i tillegg</translation>
    </message>
    <message>
        <source>No pain points yet. Select a step and press ! to add one.</source>
        <translation>Ingen smertepunkter ennå. Merk et trinn og trykk på ! for å legge til et.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>No opportunities yet. Select a step and press + to add one.</source>
        <translation>Ingen muligheter ennå. Merk et trinn og trykk på + for å legge til en.</translation>
    </message>
    <message>
        <source>Nothing to simulate yet: draw a process from a start to an end.</source>
        <translation>Ingenting å simulere ennå: Tegn en prosess fra start til slutt.</translation>
    </message>
    <message>
        <source>Half of the cases take no longer than this</source>
        <translation>Halvparten av sakene tar ikke lengre tid enn dette</translation>
    </message>
    <message>
        <source>90 % of cases take no longer than this</source>
        <translation>90&#xa0;% av sakene tar ikke lengre tid enn dette</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Korteste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Lengste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>With its 95 % confidence interval</source>
        <translation>Med 95&#xa0;% konfidensintervall</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>Eksakt gjennomsnitt</translation>
    </message>
    <message>
        <source>Calculated, not simulated</source>
        <translation>Beregnet, ikke simulert</translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation>Kundetrinn</translation>
    </message>
    <message>
        <source>Customer steps per case</source>
        <translation>Kundetrinn per sak</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Gjennomløpstid</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>Behandlingstid</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Cycle-time efficiency</source>
        <translation>Flyteffektivitet</translation>
    </message>
    <message>
        <source>Customer&apos;s active time</source>
        <translation>Kundens aktive tid</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Kunden på vent</translation>
    </message>
    <message>
        <source>Customer waits elsewhere</source>
        <translation>Kundens øvrige ventetid</translation>
    </message>
    <message>
        <source>Value-adding share of touch time</source>
        <translation>Verdiskapende andel av behandlingstiden</translation>
    </message>
    <message>
        <source>Value-adding share of lead time</source>
        <translation>Verdiskapende andel av gjennomløpstiden</translation>
    </message>
    <message>
        <source>Handoffs per case</source>
        <translation>Overleveringer per sak</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>Henvendelser per sak</translation>
    </message>
    <message>
        <source>Replies per case</source>
        <translation>Svar per sak</translation>
    </message>
    <message>
        <source>Meetings between customers per case</source>
        <translation>Møter mellom kunder per sak</translation>
    </message>
    <message>
        <source>Repeat contacts per case</source>
        <translation>Gjentatte henvendelser per sak</translation>
    </message>
    <message>
        <source>First-contact resolution, modelled</source>
        <translation>Løst ved første henvendelse, modellert</translation>
    </message>
    <message>
        <source>Failure demand, share of contacts</source>
        <translation>Feilskapte henvendelser, andel av henvendelsene</translation>
    </message>
    <message>
        <source>Data entered again per case</source>
        <translation>Data registrert på nytt per sak</translation>
    </message>
    <message>
        <source>Channel switches per case</source>
        <translation>Kanalbytter per sak</translation>
    </message>
    <message>
        <source>Ping-pongs per case</source>
        <translation>Pingpong per sak</translation>
    </message>
    <message>
        <source>Handoffs the customer carries, per case</source>
        <translation>Overleveringer via kunden per sak</translation>
    </message>
    <message>
        <source>Cases that reach no end</source>
        <translation>Saker som ikke når noen slutt</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Kostnad per sak</translation>
    </message>
    <message>
        <source>Failing steps</source>
        <translation>Trinn som feiler</translation>
    </message>
    <message>
        <source>Churn exposure</source>
        <translation>Frafallsrisiko</translation>
    </message>
    <message>
        <source>The customer&apos;s active time</source>
        <translation>Kundens aktive tid</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Smertepunkter</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Overleveringer</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulering</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer, a meeting to another customer. A notification needs no answer.</source>
        <translation>En henvendelse går til organisasjonen, et svar til kunden, et møte til en annen kunde. Et varsel krever ikke svar.</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Fysiske bevis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation>Ingen kontaktpunkter: Det går ingen flyt fra kunden til organisasjonen eller tilbake ennå.</translation>
    </message>
    <message>
        <source>Contacts about something already asked</source>
        <translation>Henvendelser om noe kunden allerede har spurt om</translation>
    </message>
    <message>
        <source>Work returns to the department it came from</source>
        <translation>Arbeid kommer tilbake til avdelingen det kom fra</translation>
    </message>
    <message>
        <source>The customer must switch channels</source>
        <translation>Kunden må bytte kanal</translation>
    </message>
    <message>
        <source>Data is entered again</source>
        <translation>Data registreres på nytt</translation>
    </message>
    <message>
        <source>The customer carries work from one department to another</source>
        <translation>Kunden bringer arbeid fra én avdeling til en annen</translation>
    </message>
    <message>
        <source>Probability that no step fails</source>
        <translation>Sannsynlighet for at ingen trinn feiler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Share of cases that take this path</source>
        <translation>Andel av sakene som følger dette forløpet</translation>
    </message>
    <message>
        <source>Steps the customer performs</source>
        <translation>Trinn som kunden utfører</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>No customer lanes yet.</source>
        <translation>Ingen kundebaner ennå.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>Trinn per sak</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>Møter per sak</translation>
    </message>
    <message>
        <source>How often this customer turns to another customer</source>
        <translation>Hvor ofte denne kunden henvender seg til en annen kunde</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Gjentatt</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Første henvendelse</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Number of channel switches</source>
        <translation>Antall kanalbytter</translation>
    </message>
    <message>
        <source>Re-entries</source>
        <translation>Gjentatt registrering</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Feilfri andel</translation>
    </message>
    <message>
        <source>No path leads from a start to an end yet.</source>
        <translation>Ingen forløp fører fra start til slutt ennå.</translation>
    </message>
    <message>
        <source>The other cases repeat a loop.</source>
        <translation>De andre sakene gjentar en sløyfe.</translation>
    </message>
    <message>
        <source>There are more paths, each less likely.</source>
        <translation>Det finnes flere forløp, hvert av dem mindre sannsynlig.</translation>
    </message>
    <message>
        <source>There may be more paths: the search stopped at its limit.</source>
        <translation>Det kan finnes flere forløp: Søket stanset ved grensen.</translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation>Saker uten feil</translation>
    </message>
    <message>
        <source>{rating} is not a rating from {worst} to {best}</source>
        <translation>{rating} er ikke en vurdering fra {worst} til {best}</translation>
    </message>
    <message>
        <source>{word} is not a whole number</source>
        <translation>{word} er ikke et heltall</translation>
    </message>
    <message>
        <source>A case visits {visited:,.0f} elements on average, too many to simulate.</source>
        <translation>En sak går gjennom {visited:,.0f} elementer i gjennomsnitt, for mange til å simulere.</translation>
    </message>
    <message numerus="yes">
        <source>The model has %Ln error(s); see the findings.</source>
        <translation>
            <numerusform>Modellen har %Ln feil; se funnene.</numerusform>
            <numerusform>Modellen har %Ln feil; se funnene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats, resolution, failure demand and yield are simulated with %Ln case(s).</source>
        <translation>
            <numerusform>Gjentakelser, løsningsgrad, feilskapte henvendelser og feilfrie saker er simulert med %Ln sak.</numerusform>
            <numerusform>Gjentakelser, løsningsgrad, feilskapte henvendelser og feilfrie saker er simulert med %Ln saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln lagt til</numerusform>
            <numerusform>%Ln lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln fjernet</numerusform>
            <numerusform>%Ln fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln endret</numerusform>
            <numerusform>%Ln endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln flyttet</numerusform>
            <numerusform>%Ln flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} percentage point(s)</source>
        <translation>
            <numerusform>{points}&#xa0;prosentpoeng</numerusform>
            <numerusform>{points}&#xa0;prosentpoeng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit after {years} year(s)</source>
        <translation>
            <numerusform>Netto gevinst etter {years}&#xa0;år</numerusform>
            <numerusform>Netto gevinst etter {years}&#xa0;år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid back after {months} month(s).</source>
        <translation>
            <numerusform>Tjent inn etter {months}&#xa0;måned.</numerusform>
            <numerusform>Tjent inn etter {months}&#xa0;måneder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sample of %Ln</source>
        <translation>
            <numerusform>utvalg på %Ln</numerusform>
            <numerusform>utvalg på %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) (covers/cover) {share} of all cases.</source>
        <translation>
            <numerusform>%Ln forløp dekker {share} av alle saker.</numerusform>
            <numerusform>%Ln forløp dekker {share} av alle saker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases are so long that only %Ln (was/were) simulated.</source>
        <translation>
            <numerusform>Sakene er så lange at bare %Ln ble simulert.</numerusform>
            <numerusform>Sakene er så lange at bare %Ln ble simulert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of cases reach no end, so all figures per case are incomplete.</source>
        <translation>{share} av sakene når ingen slutt, så alle tall per sak er ufullstendige.</translation>
    </message>
    <message>
        <source>Lead time of parallel branches is simulated (standard error {minutes} min).</source>
        <translation>Gjennomløpstiden for parallelle grener er simulert (standardfeil {minutes} min).</translation>
    </message>
    <message>
        <source>Cases are too long to calculate repeats, resolution, failure demand and yield.</source>
        <translation>Sakene er for lange til å beregne gjentakelser, løsningsgrad, feilskapte henvendelser og feilfrie saker.</translation>
    </message>
    <message>
        <source>Higher is better in one scenario, lower in the other.</source>
        <translation>Høyere er bedre i det ene scenarioet, lavere i det andre.</translation>
    </message>
    <message>
        <source>The units do not convert: {own} and {theirs}.</source>
        <translation>Enhetene kan ikke regnes om: {own} og {theirs}.</translation>
    </message>
    <message>
        <source>A competitor has no payback. Compare a what-if with your own process.</source>
        <translation>En konkurrent har ingen tilbakebetaling. Sammenlign et hva-hvis-scenario med din egen prosess.</translation>
    </message>
    <message>
        <source>The scenarios use different currencies.</source>
        <translation>Scenarioene har ulik valuta.</translation>
    </message>
    <message>
        <source>Cases do not start or never end.</source>
        <translation>Sakene starter ikke eller tar aldri slutt.</translation>
    </message>
    <message>
        <source>Enter the cases per year.</source>
        <translation>Fyll ut saker per år.</translation>
    </message>
    <message>
        <source>No step has a cost.</source>
        <translation>Ingen trinn har en kostnad.</translation>
    </message>
    <message>
        <source>Enter the cost of these steps: {steps}.</source>
        <translation>Fyll ut kostnaden for disse trinnene: {steps}.</translation>
    </message>
    <message>
        <source>Wait before the step</source>
        <translation>Ventetid før trinnet</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Calculating …</source>
        <translation>Beregner …</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
</context>
<context>
    <name>AnalysisScheduler</name>
    <message>
        <source>This could not be calculated: {reason}</source>
        <translation>Dette kunne ikke beregnes: {reason}</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Legg til: {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mer…</translation>
    </message>
    <message>
        <source>Add another kind of annotation</source>
        <translation>Legg til en annen type merknad</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>&amp;Lay Out All</source>
        <translation>&amp;Automatisk oppsett</translation>
    </message>
    <message>
        <source>&amp;Straighten Flows</source>
        <translation>&amp;Rett ut flyter</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Ordner diagrammet …</translation>
    </message>
    <message>
        <source>lay out all</source>
        <translation>automatisk oppsett</translation>
    </message>
    <message>
        <source>Tid&amp;y Selection</source>
        <translation>Rydd utvalget p&amp;å plass</translation>
    </message>
    <message>
        <source>tidy selection</source>
        <translation>rydd utvalget på plass</translation>
    </message>
    <message>
        <source>straighten flows</source>
        <translation>utretting av flyter</translation>
    </message>
    <message>
        <source>Align Le&amp;ft</source>
        <translation>&amp;Venstrejuster</translation>
    </message>
    <message>
        <source>align left</source>
        <translation>venstrejustering</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>&amp;Midtstill vannrett</translation>
    </message>
    <message>
        <source>align centres</source>
        <translation>vannrett midtstilling</translation>
    </message>
    <message>
        <source>Ali&amp;gn Right</source>
        <translation>&amp;Høyrejuster</translation>
    </message>
    <message>
        <source>align right</source>
        <translation>høyrejustering</translation>
    </message>
    <message>
        <source>Align &amp;Tops</source>
        <translation>&amp;Toppjuster</translation>
    </message>
    <message>
        <source>align tops</source>
        <translation>toppjustering</translation>
    </message>
    <message>
        <source>Align M&amp;iddles</source>
        <translation>Midtstill &amp;loddrett</translation>
    </message>
    <message>
        <source>align middles</source>
        <translation>loddrett midtstilling</translation>
    </message>
    <message>
        <source>Align &amp;Bottoms</source>
        <translation>B&amp;unnjuster</translation>
    </message>
    <message>
        <source>align bottoms</source>
        <translation>bunnjustering</translation>
    </message>
    <message>
        <source>&amp;Distribute Across</source>
        <translation>For&amp;del vannrett</translation>
    </message>
    <message>
        <source>distribute across</source>
        <translation>vannrett fordeling</translation>
    </message>
    <message>
        <source>Distribute Do&amp;wn</source>
        <translation>Ford&amp;el loddrett</translation>
    </message>
    <message>
        <source>distribute down</source>
        <translation>loddrett fordeling</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: {problem} Save the file yourself.</source>
        <translation>Ulagrede endringer kan ikke tas vare på for gjenoppretting: {problem} Lagre filen selv.</translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message>
        <source>Delete Only the Lane</source>
        <translation>Slett bare banen</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements moved to “{heir}”.</source>
        <translation>«{phase}» ble slettet. Elementene er flyttet til «{heir}».</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements remain.</source>
        <translation>«{phase}» ble slettet. Elementene er beholdt.</translation>
    </message>
    <message>
        <source>Delete Its Elements Too</source>
        <translation>Slett elementene også</translation>
    </message>
    <message numerus="yes">
        <source>“{lane}” was deleted with %Ln element(s) in it.</source>
        <translation>
            <numerusform>«{lane}» og %Ln element der ble slettet.</numerusform>
            <numerusform>«{lane}» og %Ln elementer der ble slettet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockingTaskRunner</name>
    <message>
        <source>Wait for this to finish, or cancel it: {task}</source>
        <translation>Vent til dette er ferdig, eller avbryt det: {task}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{days} days</source>
        <translation>{days}&#xa0;dager</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;t</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>once per case</source>
        <translation>én gang per sak</translation>
    </message>
    <message>
        <source>{number} times per case</source>
        <translation>{number} ganger per sak</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}.</source>
        <translation>Kunden henvender seg til organisasjonen av samme årsak, «{reason}»: {steps}.</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}, {often} in total.</source>
        <translation>Kunden henvender seg til organisasjonen av samme årsak, «{reason}»: {steps}, til sammen {often}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on and adds {waiting} of waiting. The step before it could lead directly to {following}.</source>
        <translation>{step} i {lane} sender bare arbeidet videre og gir {waiting} ekstra venting. Trinnet foran kan gå rett til {following}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on. The step before it could lead directly to {following}.</source>
        <translation>{step} i {lane} sender bare arbeidet videre. Trinnet foran kan gå rett til {following}.</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}), up to {often}.</source>
        <translation>Arbeid går fra {home} til {lane} og tilbake ({first}, {step}, {last}), opptil {often}.</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}).</source>
        <translation>Arbeid går fra {home} til {lane} og tilbake ({first}, {step}, {last}).</translation>
    </message>
    <message>
        <source>Cases can return to {steps}.</source>
        <translation>Saker kan komme tilbake til {steps}.</translation>
    </message>
    <message>
        <source>Cases can return to {steps}: {rounds:,.2f} visits on average. Returning takes {time} per case.</source>
        <translation>Saker kan komme tilbake til {steps}: De går gjennom disse trinnene {rounds:,.2f} ganger i gjennomsnitt. Gjentakelsene tar {time} per sak.</translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting and {work} of work each time.</source>
        <translation>{steps} er for det meste venting: {waiting} venting og {work} arbeid hver gang.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>Ved {step} henvender kunden seg til {lane} (kanal: {channel}) for {answer}, {often}. Det tar {time} og krever ingen beslutning.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}. It takes {time} and needs no decision.</source>
        <translation>Ved {step} henvender kunden seg til {lane} (kanal: {channel}) for {answer}. Det tar {time} og krever ingen beslutning.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>Ved {step} henvender kunden seg til {lane} for {answer}, {often}. Det tar {time} og krever ingen beslutning.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}. It takes {time} and needs no decision.</source>
        <translation>Ved {step} henvender kunden seg til {lane} for {answer}. Det tar {time} og krever ingen beslutning.</translation>
    </message>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once: {steps}.</source>
        <translation>
            <numerusform>{items} registreres mer enn én gang: {steps}.</numerusform>
            <numerusform>{items} registreres mer enn én gang: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.</source>
        <translation>
            <numerusform>{steps} er sløsing: {waiting} venting og {work} arbeid hver gang.</numerusform>
            <numerusform>{steps} er sløsing: {waiting} venting og {work} arbeid hver gang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {work} of work each time.</source>
        <translation>
            <numerusform>{steps} er sløsing: {work} arbeid hver gang.</numerusform>
            <numerusform>{steps} er sløsing: {work} arbeid hver gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}, with {waiting} of waiting between.</source>
        <translation>{elements} følger alltid etter hverandre i {lane}, med {waiting} venting imellom.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Process diagram</source>
        <translation>Prosessdiagram</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>venting</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>behandling</translation>
    </message>
    <message>
        <source>acceptable wait</source>
        <translation>akseptert venting</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>sannsynlighet</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>fysiske bevis</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>feilrisiko</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>følelse</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>alvorlighet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatisert</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>innhold</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>systemer</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>came from {name}</source>
        <translation>kom fra {name}</translation>
    </message>
    <message>
        <source>led to {name}</source>
        <translation>førte til {name}</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>het «{name}»</translation>
    </message>
    <message>
        <source>had no name</source>
        <translation>hadde ikke navn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save Picture</source>
        <translation>Lagre bilde</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Uten fase</translation>
    </message>
    <message>
        <source>{time} work</source>
        <translation>{time} arbeid</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>{time} venting</translation>
    </message>
    <message>
        <source>{time} active</source>
        <translation>{time} aktiv tid</translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation>{time} på vent</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>median {time}</translation>
    </message>
    <message>
        <source>90 % within {time}</source>
        <translation>90&#xa0;% innen {time}</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>gjennomsnitt {time}</translation>
    </message>
    <message>
        <source>{first} to {last}: {count} of {all} cases</source>
        <translation>{first} til {last}: {count} av {all} saker</translation>
    </message>
    <message>
        <source>{first}: {count} of {all} cases</source>
        <translation>{first}: {count} av {all} saker</translation>
    </message>
    <message>
        <source>{source} → {target}: {count} per case</source>
        <translation>{source} → {target}: {count} per sak</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>No work or waiting yet: give steps a duration.</source>
        <translation>Ikke noe arbeid og ingen venting ennå: Gi trinnene en varighet.</translation>
    </message>
    <message>
        <source>No customer time yet: give the customer&apos;s steps a duration.</source>
        <translation>Ingen kundetid ennå: Gi kundens trinn en varighet.</translation>
    </message>
    <message>
        <source>No work yet: give steps a duration.</source>
        <translation>Ikke noe arbeid ennå: Gi trinnene en varighet.</translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation>Ingen saker å vise.</translation>
    </message>
    <message>
        <source>No emotions yet. Set the emotion of a customer step in the inspector.</source>
        <translation>Ingen følelser ennå. Angi følelsen ved et kundetrinn i panelet Egenskaper.</translation>
    </message>
    <message>
        <source>No handoffs between these lanes.</source>
        <translation>Ingen overleveringer mellom disse banene.</translation>
    </message>
    <message>
        <source>No causes yet. Link a problem to what it leads to.</source>
        <translation>Ingen årsaker ennå. Knytt et problem til det som det fører til.</translation>
    </message>
    <message>
        <source>How {name} feels</source>
        <translation>Følelser: {name}</translation>
    </message>
    <message>
        <source>How {name} feels, compared with {baseline} (dashed)</source>
        <translation>Følelser: {name}, sammenlignet med {baseline} (stiplet)</translation>
    </message>
    <message>
        <source>No emotions yet: the customer has no steps.</source>
        <translation>Ingen følelser ennå: Kunden har ingen trinn.</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Hvor tiden i en sak går</translation>
    </message>
    <message>
        <source>Where the customer&apos;s time goes</source>
        <translation>Hvor kundens tid går</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Verdi for kunden</translation>
    </message>
    <message>
        <source>The customer&apos;s own time</source>
        <translation>Kundens egen tid</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Alt arbeid</translation>
    </message>
    <message>
        <source>Handoffs per case, from row to column</source>
        <translation>Overleveringer per sak, fra rad til kolonne</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>Henvendelser hvert problem høyst forklarer, etter at saken har møtt det</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Kopier bilde</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>&amp;Lagre bilde…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>{name} joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>{name} samler flyter som ikke kommer fra én parallell forgrening, så saken kan bli stående og vente for alltid.</translation>
    </message>
    <message>
        <source>A parallel gateway joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>En parallell gateway samler flyter som ikke kommer fra én parallell forgrening, så saken kan bli stående og vente for alltid.</translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation>{name} verken forgrener eller samler noe.</translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation>En parallell gateway verken forgrener eller samler noe.</translation>
    </message>
    <message>
        <source>The work after {name} and the work that its message starts do not meet in one join, so their times are added up.</source>
        <translation>Arbeidet etter {name} og arbeidet som meldingen derfra starter, møtes ikke i én samling, så tidene legges sammen.</translation>
    </message>
    <message>
        <source>The exits of {name} add up to {total}, not {all}.</source>
        <translation>Utgangene fra {name} gir til sammen {total}, ikke {all}.</translation>
    </message>
    <message>
        <source>{decision} has only one exit, so it decides nothing.</source>
        <translation>{decision} har bare én utgang og avgjør derfor ingenting.</translation>
    </message>
    <message>
        <source>The competitor&apos;s measure {measure} is missing: {lacking}.</source>
        <translation>Konkurrentens måltall {measure} mangler {lacking}.</translation>
    </message>
    <message>
        <source>{name}: {score} must be between {lowest:g} and {highest:g}.</source>
        <translation>{name}: {score} må ligge mellom {lowest:g} og {highest:g}.</translation>
    </message>
    <message>
        <source>{name}: for {score}, higher is better.</source>
        <translation>{name}: Jo høyere {score}, desto bedre.</translation>
    </message>
    <message>
        <source>The date of the scenario is a text. Enter a date such as 2026-09-30.</source>
        <translation>Datoen for scenariet er en tekst. Skriv en dato, for eksempel 2026-09-30.</translation>
    </message>
    <message>
        <source>The date of {measure} is a text. Enter a date such as 2026-09-30.</source>
        <translation>{measure}: datoen er en tekst. Skriv en dato, for eksempel 2026-09-30.</translation>
    </message>
    <message>
        <source>The what-if has no baseline scenario, so it cannot be compared.</source>
        <translation>Hva-hvis-scenarioet har ikke noe utgangspunkt og kan derfor ikke sammenlignes.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pålitelighet</translation>
    </message>
    <message>
        <source>{source} leads back to itself. Add a decision with the probability of repeating it.</source>
        <translation>{source} fører tilbake til seg selv. Legg til en beslutning med sannsynligheten for gjentakelse.</translation>
    </message>
    <message>
        <source>Two flows lead from {source} to {target}.</source>
        <translation>To flyter går fra {source} til {target}.</translation>
    </message>
    <message>
        <source>The line of interaction cannot be drawn: {reason}</source>
        <translation>Interaksjonslinjen kan ikke tegnes: {reason}</translation>
    </message>
    <message>
        <source>The line of visibility cannot be drawn: {reason}</source>
        <translation>Synlighetslinjen kan ikke tegnes: {reason}</translation>
    </message>
    <message>
        <source>The line of internal interaction cannot be drawn: {reason}</source>
        <translation>Den interne interaksjonslinjen kan ikke tegnes: {reason}</translation>
    </message>
    <message>
        <source>There is no customer lane, so there are no touchpoints and no customer effort.</source>
        <translation>Det finnes ingen kundebane, så det er ingen kontaktpunkter og ingen kundeinnsats.</translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}. Use a sequence flow instead.</source>
        <translation>Meldingen {flow} holder seg i {lane}. Bruk en sekvensflyt i stedet.</translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, where it has no effect.</source>
        <translation>En melding starter eller slutter ved {end}, der den ikke har noen virkning.</translation>
    </message>
    <message>
        <source>The notification {flow} does not reach a customer, so metrics ignore it.</source>
        <translation>Varselet {flow} når ikke frem til en kunde, så det regnes ikke med i nøkkeltallene.</translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer, so metrics ignore it.</source>
        <translation>Varselet {flow} kommer fra en kunde, så det regnes ikke med i nøkkeltallene.</translation>
    </message>
    <message>
        <source>A step in {lane} has no name.</source>
        <translation>Et trinn i {lane} har ikke navn.</translation>
    </message>
    <message>
        <source>A decision in {lane} has no name.</source>
        <translation>En beslutning i {lane} har ikke navn.</translation>
    </message>
    <message>
        <source>An end in {lane} has no name.</source>
        <translation>Et sluttpunkt i {lane} har ikke navn.</translation>
    </message>
    <message>
        <source>A lane has no name (kind: {kind}).</source>
        <translation>En bane har ikke navn (type: {kind}).</translation>
    </message>
    <message>
        <source>Phase {number} has no name.</source>
        <translation>Fase {number} har ikke navn.</translation>
    </message>
    <message>
        <source>No case reaches {node}.</source>
        <translation>Ingen sak når {node}.</translation>
    </message>
    <message>
        <source>{node} has no outgoing flow and is not an end.</source>
        <translation>{node} har ingen utgående flyt og er ikke et sluttpunkt.</translation>
    </message>
    <message>
        <source>Cases never leave the loop at {loop}.</source>
        <translation>Saker kommer aldri ut av sløyfen ved {loop}.</translation>
    </message>
    <message>
        <source>{annotation} is not attached to anything.</source>
        <translation>{annotation} er ikke knyttet til noe.</translation>
    </message>
    <message>
        <source>An annotation of {about} has no text.</source>
        <translation>En merknad til {about} har ingen tekst.</translation>
    </message>
    <message>
        <source>An unattached annotation has no text.</source>
        <translation>En merknad som ikke er knyttet til noe, har ingen tekst.</translation>
    </message>
    <message>
        <source>{node} is not connected to a customer.</source>
        <translation>{node} er ikke knyttet til en kunde.</translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation>Kontaktpunktet {flow} har ingen kanal.</translation>
    </message>
    <message>
        <source>The process has no start, so metrics cannot be calculated.</source>
        <translation>Prosessen har ikke noe startpunkt, så nøkkeltallene kan ikke beregnes.</translation>
    </message>
    <message>
        <source>The process has no end, so cases never finish.</source>
        <translation>Prosessen har ikke noe sluttpunkt, så ingen sak blir noen gang ferdig.</translation>
    </message>
    <message>
        <source>Cases can start at {names}. Metrics treat each as equally likely.</source>
        <translation>Saker kan begynne ved {names}. Nøkkeltallene regner alle som like sannsynlige.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. A start cannot have incoming flows.</source>
        <translation>En flyt går fra {source} til {target}. Et startpunkt kan ikke ha inngående flyter.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. An end cannot have outgoing flows.</source>
        <translation>En flyt går fra {source} til {target}. Et sluttpunkt kan ikke ha utgående flyter.</translation>
    </message>
    <message>
        <source>{lane} is below {other}.</source>
        <translation>{lane} ligger under {other}.</translation>
    </message>
    <message>
        <source>There is no lane above the line.</source>
        <translation>Det er ingen bane over linjen.</translation>
    </message>
    <message>
        <source>There is no lane below the line.</source>
        <translation>Det er ingen bane under linjen.</translation>
    </message>
    <message>
        <source>The path {variant} is broken: it does not lead from a start to an end.</source>
        <translation>Forløpet {variant} er brutt: Det fører ikke fra et startpunkt til et sluttpunkt.</translation>
    </message>
    <message>
        <source>{lane} is empty.</source>
        <translation>{lane} er tom.</translation>
    </message>
    <message>
        <source>{phase} is empty.</source>
        <translation>{phase} er tom.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of {name} (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>%Ln gren fra {name} møter ikke de andre i én samling, så tidene legges sammen.</numerusform>
            <numerusform>%Ln grener fra {name} møtes ikke i én samling, så tidene legges sammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of a parallel gateway (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>%Ln gren fra en parallell gateway møter ikke de andre i én samling, så tidene legges sammen.</numerusform>
            <numerusform>%Ln grener fra en parallell gateway møtes ikke i én samling, så tidene legges sammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln outgoing flow(s): add a decision or a parallel gateway.</source>
        <translation>
            <numerusform>{name} har %Ln utgående flyt: Legg til en beslutning eller en parallell gateway.</numerusform>
            <numerusform>{name} har %Ln utgående flyter: Legg til en beslutning eller en parallell gateway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln step(s) between.</source>
        <translation>
            <numerusform>Kunden opptrer bare ved starten og slutten av prosessen. Legg til hva som skjer for kunden under det %Ln trinnet imellom.</numerusform>
            <numerusform>Kunden opptrer bare ved starten og slutten av prosessen. Legg til hva som skjer for kunden under de %Ln trinnene imellom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no label.</source>
        <translation>
            <numerusform>{name}: %Ln utgang har ikke etikett.</numerusform>
            <numerusform>{name}: %Ln utganger har ikke etikett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no probability; the rest is split evenly.</source>
        <translation>
            <numerusform>{name}: %Ln utgang har ikke sannsynlighet; resten fordeles likt.</numerusform>
            <numerusform>{name}: %Ln utganger har ikke sannsynlighet; resten fordeles likt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) (has/have) no rule: {names}.</source>
        <translation>
            <numerusform>%Ln beslutning mangler regel: {names}.</numerusform>
            <numerusform>%Ln beslutninger mangler regel: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln decision(s) it is not said how the probabilities are known: {names}.</source>
        <translation>
            <numerusform>Ved %Ln beslutning er det ikke oppgitt hvordan sannsynlighetene er kjent: {names}.</numerusform>
            <numerusform>Ved %Ln beslutninger er det ikke oppgitt hvordan sannsynlighetene er kjent: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) (has/have) no measure and no acceptable wait: {names}.</source>
        <translation>
            <numerusform>%Ln kontaktpunkt har verken måltall eller akseptabel ventetid: {names}.</numerusform>
            <numerusform>%Ln kontaktpunkter har verken måltall eller akseptabel ventetid: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) (has/have) work but no cost, unlike other steps: {names}.</source>
        <translation>
            <numerusform>%Ln trinn har arbeid, men ingen kostnad, i motsetning til andre trinn: {names}.</numerusform>
            <numerusform>%Ln trinn har arbeid, men ingen kostnad, i motsetning til andre trinn: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} covers {other} and %Ln other step(s).</source>
        <translation>
            <numerusform>{step} dekker {other} og %Ln annet steg.</numerusform>
            <numerusform>{step} dekker {other} og %Ln andre steg.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} covers {other}.</source>
        <translation>{step} dekker {other}.</translation>
    </message>
    <message>
        <source>{step} fails in {failing} of cases, but {rework} of cases return to it from {decision}.</source>
        <translation>{step} feiler i {failing} av sakene, men {rework} av sakene kommer tilbake dit fra {decision}.</translation>
    </message>
    <message>
        <source>{measure}: measured {measured}, but the model gives {modelled}.</source>
        <translation>{measure}: målt {measured}, men modellen gir {modelled}.</translation>
    </message>
</context>
<context>
    <name>ClientCopy</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal annotation(s)</source>
        <translation>
            <numerusform>%Ln intern merknad</numerusform>
            <numerusform>%Ln interne merknader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) attached to them</source>
        <translation>
            <numerusform>%Ln måltall som gjelder dem</numerusform>
            <numerusform>%Ln måltall som gjelder dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes in %Ln place(s)</source>
        <translation>
            <numerusform>notatene på %Ln sted</numerusform>
            <numerusform>notatene på %Ln steder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCopyActions</name>
    <message>
        <source>Save C&amp;lient-Safe Copy…</source>
        <translation>Lagre kopi for &amp;oppdragsgiver…</translation>
    </message>
    <message>
        <source>This is the open document. Choose another file for the copy.</source>
        <translation>Dette er det åpne dokumentet. Velg en annen fil for kopien.</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Lagrer «{name}» …</translation>
    </message>
    <message>
        <source>The client copy is saved in {path}. Left out: {things}.</source>
        <translation>Kopien for oppdragsgiveren er lagret i {path}. Utelatt: {things}.</translation>
    </message>
    <message>
        <source> for the client</source>
        <translation> for oppdragsgiver</translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation>Lagre kopi for oppdragsgiver</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Value to customer</source>
        <translation>Verdi for kunden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Synslinje til kunden</translation>
    </message>
    <message>
        <source>None (plain)</source>
        <translation>Ingen farger</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Type a command, or the name of a step, lane or annotation</source>
        <translation>Skriv en kommando eller navnet på et trinn, en bane eller en merknad</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Kommandoer funnet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln funnet</numerusform>
            <numerusform>%Ln funnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>Sammenlign med &amp;fil…</translation>
    </message>
    <message>
        <source>Show Chan&amp;ges</source>
        <translation>Vis en&amp;dringer</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Sa&amp;mmenlign</translation>
    </message>
    <message>
        <source>There is no other scenario to compare with</source>
        <translation>Det finnes ikke noe annet scenario å sammenligne med</translation>
    </message>
    <message>
        <source>Co&amp;mpare with {name}</source>
        <translation>Sa&amp;mmenlign med {name}</translation>
    </message>
    <message>
        <source>Show what is different from {name} ({key})</source>
        <translation>Vis hva som er annerledes enn i {name} ({key})</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Kundeprosesser (*{suffix})</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Alle filer (*)</translation>
    </message>
    <message>
        <source>Compare with File</source>
        <translation>Sammenlign med fil</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>savings in the steps</source>
        <translation>spart i trinnene</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Stop comparing with the file</source>
        <translation>Slutt å sammenligne med filen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Gevinst per sak</translation>
    </message>
</context>
<context>
    <name>ComputedOriginsLabel</name>
    <message>
        <source>Calculated from:</source>
        <translation>Beregnet fra:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln pain point(s)</source>
        <translation>
            <numerusform>%Ln smertepunkt</numerusform>
            <numerusform>%Ln smertepunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln mulighet</numerusform>
            <numerusform>%Ln muligheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail point(s)</source>
        <translation>
            <numerusform>%Ln feilpunkt</numerusform>
            <numerusform>%Ln feilpunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait point(s)</source>
        <translation>
            <numerusform>%Ln ventepunkt</numerusform>
            <numerusform>%Ln ventepunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottleneck(s)</source>
        <translation>
            <numerusform>%Ln flaskehals</numerusform>
            <numerusform>%Ln flaskehalser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnect(s)</source>
        <translation>
            <numerusform>%Ln brudd</numerusform>
            <numerusform>%Ln brudd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of truth</source>
        <translation>
            <numerusform>%Ln sannhetens øyeblikk</numerusform>
            <numerusform>%Ln sannhetens øyeblikk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln notat</numerusform>
            <numerusform>%Ln notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln flyt</numerusform>
            <numerusform>%Ln flyter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln bane</numerusform>
            <numerusform>%Ln baner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s)</source>
        <translation>
            <numerusform>%Ln fase</numerusform>
            <numerusform>%Ln faser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln måltall</numerusform>
            <numerusform>%Ln måltall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s)</source>
        <translation>
            <numerusform>%Ln forløp</numerusform>
            <numerusform>%Ln forløp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln trinn</numerusform>
            <numerusform>%Ln trinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln beslutning</numerusform>
            <numerusform>%Ln beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel gateway(s)</source>
        <translation>
            <numerusform>%Ln parallell gateway</numerusform>
            <numerusform>%Ln parallelle gatewayer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s)</source>
        <translation>
            <numerusform>%Ln startpunkt</numerusform>
            <numerusform>%Ln startpunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln sluttpunkt</numerusform>
            <numerusform>%Ln sluttpunkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“{text}” can mean {first} or {second}. Enter one of these.</source>
        <translation>«{text}» kan bety {first} eller {second}. Skriv ett av dem.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. It is kept as text. A date is 2026-09-30.</source>
        <translation>«{text}» er ikke en dato og beholdes som tekst. En dato er for eksempel 2026-09-30.</translation>
    </message>
</context>
<context>
    <name>DecisionExitsEditor</name>
    <message>
        <source>Exits</source>
        <translation>Utganger</translation>
    </message>
    <message>
        <source>Label of the exit</source>
        <translation>Etikett på utgangen</translation>
    </message>
    <message>
        <source>Probability of the exit</source>
        <translation>Sannsynlighet for utgangen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Exits add up to {total}, not {all}.</source>
        <translation>Utgangene gir til sammen {total}, ikke {all}.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Ingenting er merket.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) (is/are) selected.</source>
        <translation>
            <numerusform>%Ln element er merket.</numerusform>
            <numerusform>%Ln elementer er merket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramOptionActions</name>
    <message>
        <source>Annotation &amp;Texts</source>
        <translation>Me&amp;rknadstekster</translation>
    </message>
    <message>
        <source>Caus&amp;es and Effects</source>
        <translation>Årsa&amp;ker og virkninger</translation>
    </message>
    <message>
        <source>Fail and Wait &amp;Badges</source>
        <translation>M&amp;erker for feil og venting</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>Beregner: {perspective} …</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>Recovering unsaved work …</source>
        <translation>Gjenoppretter ulagret arbeid …</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>Åpner «{name}» …</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Lagrer «{name}» …</translation>
    </message>
    <message>
        <source>{user} has “{name}” open in another window on this computer</source>
        <translation>{user} har «{name}» åpen i et annet vindu på denne datamaskinen</translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer</source>
        <translation>«{name}» er åpen i et annet vindu på denne datamaskinen</translation>
    </message>
    <message>
        <source>{user} has “{name}” open on the computer “{host}”</source>
        <translation>{user} har «{name}» åpen på datamaskinen «{host}»</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”</source>
        <translation>«{name}» er åpen på datamaskinen «{host}»</translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation> siden {time}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>svært dårlig</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>dårlig</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>nøytralt</translation>
    </message>
    <message>
        <source>good</source>
        <translation>godt</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>svært godt</translation>
    </message>
    <message>
        <source>value to the customer</source>
        <translation>verdi for kunden</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>alvorlighet</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>bane</translation>
    </message>
    <message>
        <source>steps from the customer</source>
        <translation>trinn fra kunden</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>ingen alvorlighet</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>ingen kanal</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>ikke noe system</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ansvarlig</translation>
    </message>
    <message>
        <source>low (1–3)</source>
        <translation>lav (1–3)</translation>
    </message>
    <message>
        <source>medium (4–6)</source>
        <translation>middels (4–6)</translation>
    </message>
    <message>
        <source>high (7–10)</source>
        <translation>høy (7–10)</translation>
    </message>
    <message>
        <source>the customer&apos;s own</source>
        <translation>kundens egne</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>i kontakt</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>ute av syne</translation>
    </message>
    <message>
        <source>far out of sight</source>
        <translation>langt ute av syne</translation>
    </message>
    <message>
        <source>not connected to the customer</source>
        <translation>ikke knyttet til kunden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>kan feile</translation>
    </message>
    <message>
        <source>waits longer than acceptable</source>
        <translation>venter lenger enn akseptert</translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation>interaksjonslinje</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>synlighetslinje</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>intern interaksjonslinje</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatisert</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>overlevering</translation>
    </message>
    <message>
        <source>handoff carried by the customer</source>
        <translation>overlevering via kunden</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>kontaktpunkt</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>uthevet</translation>
    </message>
    <message>
        <source>Compared with {scenario}</source>
        <translation>Sammenlignet med {scenario}</translation>
    </message>
    <message>
        <source>from {home}</source>
        <translation>fra {home}</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>fører til</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>slik føles det</translation>
    </message>
    <message numerus="yes">
        <source>not judged: %Ln step(s)</source>
        <translation>
            <numerusform>ikke vurdert: %Ln steg</numerusform>
            <numerusform>ikke vurdert: %Ln steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) from the customer</source>
        <translation>
            <numerusform>%Ln trinn fra kunden</numerusform>
            <numerusform>%Ln trinn fra kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln change(s) not visible)</source>
        <translation>
            <numerusform>{title} (%Ln endring er ikke synlig)</numerusform>
            <numerusform>{title} (%Ln endringer er ikke synlige)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Dupliser</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>Gi ny&amp;tt navn</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Angre {name}</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation>&amp;Gjør om {name}</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Angret: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Gjort om: {name}</translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation>utklipping av {what}</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>innliming</translation>
    </message>
    <message>
        <source>paste table</source>
        <translation>innliming av tabell</translation>
    </message>
    <message>
        <source>The clipboard has nothing to paste here.</source>
        <translation>Det er ingenting på utklippstavlen som kan limes inn her.</translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation>duplisering av {what}</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>+2 delighted</source>
        <translation>+2 begeistret</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 fornøyd</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 nøytral</translation>
    </message>
    <message>
        <source>−1 annoyed</source>
        <translation>−1 irritert</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 sint</translation>
    </message>
</context>
<context>
    <name>ExceptionReporter</name>
    <message>
        <source>Unexpected error ({problem}). Your work is still open. If something looks wrong, undo it or save under another name.</source>
        <translation>Uventet feil ({problem}). Arbeidet ditt er fortsatt åpent. Hvis noe ser galt ut, kan du angre det eller lagre under et annet navn.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF diagram</source>
        <translation>PDF-diagram</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF poster</source>
        <translation>PDF-plakat</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF-rapport</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-tegning</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-bilde</translation>
    </message>
    <message>
        <source>BPMN 2.0 process</source>
        <translation>BPMN 2.0-prosess</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint-presentasjon</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>CSV list of steps</source>
        <translation>Liste over steg (CSV)</translation>
    </message>
    <message>
        <source>No font on this computer has {characters}; boxes are shown instead.</source>
        <translation>Ingen skrift på denne maskinen har {characters}; det vises firkanter i stedet.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Creating the preview …</source>
        <translation>Lager forhåndsvisningen …</translation>
    </message>
    <message>
        <source>This format has no preview.</source>
        <translation>Dette formatet har ingen forhåndsvisning.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>None: one page</source>
        <translation>Nei: én side</translation>
    </message>
    <message>
        <source>Cutting &amp;marks</source>
        <translation>Skjære&amp;merker</translation>
    </message>
    <message>
        <source>&amp;Client copy</source>
        <translation>&amp;Kopi for oppdragsgiver</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>The one in the window</source>
        <translation>Det som vises i vinduet</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle scenarioer</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Alle avstander</translation>
    </message>
    <message>
        <source>Leave out internal annotations and notes</source>
        <translation>Utelat interne merknader og notater</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Scenarioer</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papir</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Papir&amp;retning</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Oppl&amp;øsning</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>Ra&amp;der</translation>
    </message>
    <message>
        <source>Readable &amp;from</source>
        <translation>&amp;Lesbar fra</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>Mar&amp;g</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>Del på &amp;ark</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>&amp;Overlapping</translation>
    </message>
    <message>
        <source>A4, the usual size</source>
        <translation>A4, den vanlige størrelsen</translation>
    </message>
    <message>
        <source>As large as the diagram</source>
        <translation>Like stor som diagrammet</translation>
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
        <translation>Eksporterer «{name}» …</translation>
    </message>
    <message>
        <source>Copying the diagram …</source>
        <translation>Kopierer diagrammet …</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard as a picture.</source>
        <translation>Diagrammet ligger på utklippstavlen som et bilde.</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Tegner sidene …</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>8 min, 2 h, 1 d</source>
        <translation>8&#xa0;min, 2&#xa0;t, 1&#xa0;d</translation>
    </message>
    <message>
        <source>5 – 20 min</source>
        <translation>5 – 20&#xa0;min</translation>
    </message>
    <message>
        <source>by which this is decided</source>
        <translation>som avgjørelsen bygger på</translation>
    </message>
    <message>
        <source>comma-separated</source>
        <translation>atskilt med komma</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Opplevelse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Customer present</source>
        <translation>Kunden til stede</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Følelse</translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation>Henvendelsesårsak</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Tid og kostnad</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>Behandlingstid</translation>
    </message>
    <message>
        <source>Touch time range</source>
        <translation>Spenn for behandlingstid</translation>
    </message>
    <message>
        <source>Wait range</source>
        <translation>Spenn for ventetid</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Venting før</translation>
    </message>
    <message>
        <source>Acceptable wait</source>
        <translation>Akseptert venting</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Feiler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Data and systems</source>
        <translation>Data og systemer</translation>
    </message>
    <message>
        <source>Data entered</source>
        <translation>Registrerte data</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Fysiske bevis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisert</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Forventninger</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Hva som overleveres</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Knyttet til</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Bare internt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Forekomst</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Oppdagbarhet</translation>
    </message>
    <message>
        <source>Churn uplift</source>
        <translation>Økt frafall</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktisk</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målverdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Ønsket retning</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Utvalgsstørrelse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pålitelighet</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Saker per år</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kostnad per år</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Engangskostnad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Oppdragsgiver</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
</context>
<context>
    <name>Field name</name>
    <message>
        <source>actual</source>
        <translation>faktisk verdi</translation>
    </message>
    <message>
        <source>annotation kinds</source>
        <translation>merknadstyper</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>merknader</translation>
    </message>
    <message>
        <source>annual cases</source>
        <translation>saker per år</translation>
    </message>
    <message>
        <source>annual cost</source>
        <translation>kostnad per år</translation>
    </message>
    <message>
        <source>author</source>
        <translation>forfatter</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>automatisert</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>bygger på</translation>
    </message>
    <message>
        <source>better</source>
        <translation>ønsket retning</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>innhold</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>churn uplift</source>
        <translation>økt frafall</translation>
    </message>
    <message>
        <source>client</source>
        <translation>oppdragsgiver</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pålitelighet</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>created</source>
        <translation>opprettet</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>customer present</source>
        <translation>kunden til stede</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivelse</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>oppdagbarhet</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>følelse</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>fysiske bevis</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>forventninger</translation>
    </message>
    <message>
        <source>fail probability</source>
        <translation>feilsannsynlighet</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flyter</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>format version</source>
        <translation>formatversjon</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>grunnlag</translation>
    </message>
    <message>
        <source>source of the probability</source>
        <translation>kilde til sannsynligheten</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>bane</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>baner</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>oppsett</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>fører til</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>måltall</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>metadata</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>noder</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>occurrence</source>
        <translation>forekomst</translation>
    </message>
    <message>
        <source>one off cost</source>
        <translation>engangskostnad</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>faser</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>sannsynlighet</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>henvendelsesårsak</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>utvalgsstørrelse</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scenarioer</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>alvorlighet</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>subjective</source>
        <translation>subjektiv</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>systemer</translation>
    </message>
    <message>
        <source>target</source>
        <translation>målverdi</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>knyttet til</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>tolerance minutes</source>
        <translation>akseptert venting i minutter</translation>
    </message>
    <message>
        <source>touch minutes</source>
        <translation>behandlingstid i minutter</translation>
    </message>
    <message>
        <source>touch range</source>
        <translation>spenn for behandlingstid</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>forløp</translation>
    </message>
    <message>
        <source>wait minutes</source>
        <translation>ventetid i minutter</translation>
    </message>
    <message>
        <source>wait range</source>
        <translation>spenn for ventetid</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Lagre &amp;som…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Copy as P&amp;icture</source>
        <translation>Kopier som b&amp;ilde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Lu&amp;kk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Velkommen</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Ny fra &amp;mal</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Åpne n&amp;ylig brukte</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Vil du lagre endringene i «{title}»?</translation>
    </message>
    <message>
        <source>Discarded changes are lost.</source>
        <translation>Forkastede endringer går tapt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Forkast</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Alle filer (*)</translation>
    </message>
    <message>
        <source>Spreadsheets and BPMN files ({patterns})</source>
        <translation>Regneark og BPMN-filer ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Kundeprosesser (*{suffix})</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Ingen nylige filer</translation>
    </message>
</context>
<context>
    <name>FileConflictPrompts</name>
    <message>
        <source>Open a Copy</source>
        <translation>Åpne en kopi</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so it was not saved. Overwrite replaces those changes. Reload discards yours.</source>
        <translation>«{name}» er endret av et annet program og ble derfor ikke lagret. «Overskriv» erstatter de endringene. «Last inn på nytt» forkaster dine.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overskriv</translation>
    </message>
    <message>
        <source>Save as Copy…</source>
        <translation>Lagre som kopi…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Last inn på nytt</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Behold mine</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes and discards yours. Nothing is overwritten without asking.</source>
        <translation>«{name}» er endret av et annet program. «Last inn på nytt» viser de endringene og forkaster dine. Ingenting overskrives uten at du blir spurt.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes.</source>
        <translation>«{name}» er endret av et annet program. «Last inn på nytt» viser de endringene.</translation>
    </message>
</context>
<context>
    <name>FilterActions</name>
    <message>
        <source>&amp;New Filter…</source>
        <translation>&amp;Nytt filter…</translation>
    </message>
    <message>
        <source>&amp;Edit Filter…</source>
        <translation>&amp;Rediger filter…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>&amp;Fjern filter</translation>
    </message>
    <message>
        <source>&amp;Edit Filter {name}…</source>
        <translation>&amp;Rediger filteret {name}…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter {name}</source>
        <translation>&amp;Fjern filteret {name}</translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation>lagring av filteret {name}</translation>
    </message>
    <message>
        <source>New Filter</source>
        <translation>Nytt filter</translation>
    </message>
    <message>
        <source>change filter {name}</source>
        <translation>endring av filteret {name}</translation>
    </message>
    <message>
        <source>Edit Filter</source>
        <translation>Rediger filter</translation>
    </message>
    <message>
        <source>remove filter {name}</source>
        <translation>fjerning av filteret {name}</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Include internal annotations</source>
        <translation>Ta med interne merknader</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Baner</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Faser</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Merknader</translation>
    </message>
    <message>
        <source>Lanes to show</source>
        <translation>Baner som skal vises</translation>
    </message>
    <message>
        <source>Phases to show</source>
        <translation>Faser som skal vises</translation>
    </message>
    <message>
        <source>Kinds of annotations to show</source>
        <translation>Typer merknader som skal vises</translation>
    </message>
    <message>
        <source>Enter a name and select at least one item in each list</source>
        <translation>Skriv inn et navn, og velg minst ett element i hver liste</translation>
    </message>
</context>
<context>
    <name>HandoffGroup</name>
    <message>
        <source>Handoff</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>{number}, carried by the customer</source>
        <translation>{number}, via kunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Venting</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Brukerveiledning</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;About CPM Desktop</source>
        <translation>&amp;Om CPM Desktop</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;An offline editor for customer processes.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;Et redigeringsprogram for kundeprosesser som virker uten nett.&lt;/p&gt;&lt;p&gt;Apache-lisens 2.0. Skrifter: Inter og Noto Sans SC (SIL Open Font License). Ikoner: Lucide (ISC).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About CPM Desktop</source>
        <translation>Om CPM Desktop</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Try as What-If</source>
        <translation>Prøv som hva-hvis</translation>
    </message>
    <message>
        <source>Create a what-if from this scenario with the change of the selected idea</source>
        <translation>Lag et hva-hvis-scenario av dette scenarioet med endringen fra den valgte ideen</translation>
    </message>
    <message>
        <source>What if: {idea}</source>
        <translation>Hva hvis: {idea}</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>nytt scenario {name}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{subject}: {what}, because {why}.</source>
        <translation>{subject}: {what}, fordi {why}.</translation>
    </message>
    <message>
        <source>{subject}: {what} was left out, because {why}.</source>
        <translation>{subject}: {what} ble utelatt fordi {why}.</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}</source>
        <translation>«{text}» er ikke en av disse: {choices}</translation>
    </message>
    <message>
        <source>“{text}” is not yes or no</source>
        <translation>«{text}» er ikke ja eller nei</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>«{text}» er ikke et helt tall</translation>
    </message>
    <message>
        <source>there is no scenario “{id}”</source>
        <translation>det finnes ikke noe scenario «{id}»</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>raden</translation>
    </message>
    <message>
        <source>the id “{id}” is used twice</source>
        <translation>ID-en «{id}» er brukt to ganger</translation>
    </message>
    <message>
        <source>“{column}” is empty</source>
        <translation>«{column}» er tom</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>bare utgangene fra en beslutning har det</translation>
    </message>
    <message>
        <source>there is no element “{name}”</source>
        <translation>det finnes ikke noe element «{name}»</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>det er ikke en Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation>arbeidsboken er for stor</translation>
    </message>
    <message>
        <source>none of its sheets has rows that can be imported</source>
        <translation>ingen av arkene har rader som kan importeres</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <translation>{sheet}, rad {number}</translation>
    </message>
    <message>
        <source>its name must end in {suffixes}</source>
        <translation>navnet må slutte på {suffixes}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>den er for stor</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>en flyt</translation>
    </message>
    <message>
        <source>it is not a BPMN 2.0 file, because its outermost element is “{element}”</source>
        <translation>det er ikke en BPMN 2.0-fil, for det ytterste elementet er «{element}»</translation>
    </message>
    <message>
        <source>another element has the same id</source>
        <translation>et annet element har samme id</translation>
    </message>
    <message>
        <source>new id {id}</source>
        <translation>ny id {id}</translation>
    </message>
    <message>
        <source>extension of {vocabulary}</source>
        <translation>utvidelse fra {vocabulary}</translation>
    </message>
    <message>
        <source>only the program that wrote it understands it</source>
        <translation>bare programmet som skrev den, forstår den</translation>
    </message>
    <message>
        <source>the file does not contain the process {id}</source>
        <translation>filen inneholder ikke prosessen {id}</translation>
    </message>
    <message>
        <source>a process here has no groups</source>
        <translation>en prosess har ikke grupper her</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>a process here has nothing that corresponds to it</source>
        <translation>en prosess har ingenting tilsvarende her</translation>
    </message>
    <message>
        <source>the positions of the diagram with the most shapes are used</source>
        <translation>posisjonene i diagrammet med flest figurer brukes</translation>
    </message>
    <message>
        <source>further diagram</source>
        <translation>ytterligere diagram</translation>
    </message>
    <message>
        <source>its rectangle has no size or no usable coordinates</source>
        <translation>rektangelet mangler størrelse eller brukbare koordinater</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posisjon</translation>
    </message>
    <message>
        <source>it leads from an element to itself</source>
        <translation>den fører fra et element til det samme elementet</translation>
    </message>
    <message>
        <source>message flow</source>
        <translation>meldingsflyt</translation>
    </message>
    <message>
        <source>a flow here has no documentation</source>
        <translation>en flyt har ikke dokumentasjon her</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>dokumentasjon</translation>
    </message>
    <message>
        <source>other end of the message flow</source>
        <translation>annen ende av meldingsflyten</translation>
    </message>
    <message>
        <source>it ends at a pool with lanes, and here at the lane {lane}</source>
        <translation>den ender ved et basseng med baner, og her ved banen {lane}</translation>
    </message>
    <message>
        <source>its other end {end} is not an element here</source>
        <translation>den andre enden {end} er ikke et element her</translation>
    </message>
    <message>
        <source>association</source>
        <translation>assosiasjon</translation>
    </message>
    <message>
        <source>lane kind: {kind}</source>
        <translation>baneslag: {kind}</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>navnet sier det</translation>
    </message>
    <message>
        <source>no name means a customer and this is the first pool that starts</source>
        <translation>ingen navn tyder på en kunde, og dette er det første bassenget som starter</translation>
    </message>
    <message>
        <source>lanes are front stage where flows join them with a customer, else back stage</source>
        <translation>baner er foran scenen der flyter forbinder dem med en kunde, ellers bak scenen</translation>
    </message>
    <message>
        <source>another pool shows the same process</source>
        <translation>et annet basseng viser samme prosess</translation>
    </message>
    <message>
        <source>shared process</source>
        <translation>delt prosess</translation>
    </message>
    <message>
        <source>only its lanes are drawn here</source>
        <translation>bare banene tegnes her</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>basseng</translation>
    </message>
    <message>
        <source>lane that contains lanes</source>
        <translation>bane som inneholder baner</translation>
    </message>
    <message>
        <source>no lane contains it</source>
        <translation>ingen bane inneholder det</translation>
    </message>
    <message>
        <source>several lanes contain it</source>
        <translation>flere baner inneholder det</translation>
    </message>
    <message>
        <source>no lane lists it</source>
        <translation>ingen bane oppgir det</translation>
    </message>
    <message>
        <source>lane chosen by position</source>
        <translation>bane valgt ut fra posisjonen</translation>
    </message>
    <message>
        <source>no step uses it</source>
        <translation>ingen steg bruker det</translation>
    </message>
    <message>
        <source>a start cannot have incoming flows, nor an end outgoing flows</source>
        <translation>en start kan ikke ha inngående flyter, og en slutt ikke utgående</translation>
    </message>
    <message>
        <source>event turned into a step</source>
        <translation>hendelsen ble et steg</translation>
    </message>
    <message>
        <source>it has no name and its kind becomes the name</source>
        <translation>det mangler navn, og slaget blir navnet</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>navn lagt til</translation>
    </message>
    <message>
        <source>the element here cannot contain its kind or documentation</source>
        <translation>elementet kan ikke inneholde slaget eller dokumentasjonen her</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>notat lagt til</translation>
    </message>
    <message>
        <source>most elements have no usable position</source>
        <translation>de fleste elementene mangler en brukbar posisjon</translation>
    </message>
    <message>
        <source>many elements cover each other in the source</source>
        <translation>mange elementer dekker hverandre i kilden</translation>
    </message>
    <message>
        <source>placed automatically</source>
        <translation>plassert automatisk</translation>
    </message>
    <message>
        <source>it has no usable position</source>
        <translation>det mangler en brukbar posisjon</translation>
    </message>
    <message>
        <source>laid out automatically</source>
        <translation>lagt ut automatisk</translation>
    </message>
    <message>
        <source>bends</source>
        <translation>knekkpunkter</translation>
    </message>
    <message>
        <source>the ends of the edge are away from its shapes</source>
        <translation>endene av kanten ligger unna figurene</translation>
    </message>
    <message>
        <source>its end {end} is not a node</source>
        <translation>enden {end} er ikke en node</translation>
    </message>
    <message>
        <source>the activity to which it is attached is missing</source>
        <translation>aktiviteten den er festet til, mangler</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>tilknytning</translation>
    </message>
    <message>
        <source>a boundary event becomes a step after its activity {activity}</source>
        <translation>en kanthendelse blir et steg etter aktiviteten {activity}</translation>
    </message>
    <message>
        <source>flow to the boundary event</source>
        <translation>flyt til kanthendelsen</translation>
    </message>
    <message>
        <source>the exits of the decision do not add up to 100 %</source>
        <translation>utgangene av beslutningen blir ikke 100 % til sammen</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>sannsynligheter</translation>
    </message>
    <message>
        <source>start added before it</source>
        <translation>start lagt til foran</translation>
    </message>
    <message>
        <source>the source has no start event</source>
        <translation>kilden har ingen starthendelse</translation>
    </message>
    <message>
        <source>no flow leads on from here in the source</source>
        <translation>ingen flyt fører videre herfra i kilden</translation>
    </message>
    <message>
        <source>end added after it</source>
        <translation>slutt lagt til etter</translation>
    </message>
    <message>
        <source>the sub-process {name} is collapsed and becomes one step</source>
        <translation>delprosessen {name} er sammenslått og blir ett steg</translation>
    </message>
    <message>
        <source>it is inside a collapsed sub-process</source>
        <translation>den ligger i en sammenslått delprosess</translation>
    </message>
    <message>
        <source>it is expanded and its content becomes part of the process</source>
        <translation>den er utvidet, og innholdet blir en del av prosessen</translation>
    </message>
    <message>
        <source>the sub-process at one of its ends has no single start or end</source>
        <translation>delprosessen i en av endene har ikke én enkelt start eller slutt</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>den er større enn {size} MB</translation>
    </message>
    <message>
        <source>it has more than {most:,} XML elements</source>
        <translation>den har mer enn {most:,} XML-elementer</translation>
    </message>
    <message>
        <source>it has a document type declaration, which can hide harmful content</source>
        <translation>den har en dokumenttypedeklarasjon, som kan skjule skadelig innhold</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {problem}</source>
        <translation>den er ikke velformet XML: {problem}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>These elements have no fields in common.</source>
        <translation>Disse elementene har ingen felles felt.</translation>
    </message>
    <message>
        <source>A field changes only the elements that have it.</source>
        <translation>Et felt endrer bare elementene som har det.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Merket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more annotation(s) in the outline</source>
        <translation>
            <numerusform>%Ln merknad til i disposisjonen</numerusform>
            <numerusform>%Ln merknader til i disposisjonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln typer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invariants</name>
    <message>
        <source>a document needs at least one scenario</source>
        <translation>et dokument må ha minst ett scenario</translation>
    </message>
    <message>
        <source>there is no scenario {origin!r}</source>
        <translation>scenarioet {origin!r} finnes ikke</translation>
    </message>
    <message>
        <source>the scenario is based on itself</source>
        <translation>scenarioet bygger på seg selv</translation>
    </message>
    <message>
        <source>the id is already used in {group}</source>
        <translation>ID-en er allerede brukt i {group}</translation>
    </message>
    <message>
        <source>lane {id}</source>
        <translation>bane {id}</translation>
    </message>
    <message>
        <source>customer lanes come before all others</source>
        <translation>kundebaner kommer foran alle andre</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>node {id}</translation>
    </message>
    <message>
        <source>there is no lane {lane!r}</source>
        <translation>banen {lane!r} finnes ikke</translation>
    </message>
    <message>
        <source>there is no phase {phase!r}</source>
        <translation>fasen {phase!r} finnes ikke</translation>
    </message>
    <message>
        <source>flow {id}</source>
        <translation>flyt {id}</translation>
    </message>
    <message>
        <source>a sequence flow joins nodes, not lanes</source>
        <translation>en sekvensflyt forbinder noder, ikke baner</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>bare utgangene fra en beslutning har en slik verdi</translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation>merknad {id}</translation>
    </message>
    <message>
        <source>measure {id}</source>
        <translation>måltall {id}</translation>
    </message>
    <message>
        <source>path {id}</source>
        <translation>forløp {id}</translation>
    </message>
    <message>
        <source>scenario {id}</source>
        <translation>scenario {id}</translation>
    </message>
    <message>
        <source>there is no element {element!r}</source>
        <translation>elementet {element!r} finnes ikke</translation>
    </message>
    <message>
        <source>the id {id!r} is used twice</source>
        <translation>ID-en {id!r} forekommer to ganger</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>I diagrammet</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add the next step</source>
        <translation>Legg til neste trinn</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Legg til et alternativ</translation>
    </message>
    <message>
        <source>Move to the lane above or below</source>
        <translation>Flytt til banen over eller under</translation>
    </message>
    <message>
        <source>Edit the name; typing replaces it</source>
        <translation>Rediger navnet; det du skriver, erstatter det</translation>
    </message>
    <message>
        <source>Go along the flow, or to the nearest step</source>
        <translation>Gå langs flyten eller til nærmeste trinn</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Legg til et smertepunkt</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Legg til en mulighet</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Legg til et notat</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Verdi for kunden</translation>
    </message>
    <message>
        <source>Set the channel</source>
        <translation>Angi kanalen</translation>
    </message>
    <message>
        <source>Label the exit that leads here</source>
        <translation>Sett etikett på utgangen som fører hit</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Opphev merkingen</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Select only</source>
        <translation>Merk bare</translation>
    </message>
    <message>
        <source>Select only: {what}</source>
        <translation>Merk bare: {what}</translation>
    </message>
</context>
<context>
    <name>LanePhaseActions</name>
    <message>
        <source>Insert Lane &amp;Above</source>
        <translation>Sett inn &amp;bane over</translation>
    </message>
    <message>
        <source>Inse&amp;rt Lane Below</source>
        <translation>Sett &amp;inn bane under</translation>
    </message>
    <message>
        <source>Delete Lane, &amp;Keep Its Steps</source>
        <translation>F&amp;jern bane, behold trinnene</translation>
    </message>
    <message>
        <source>Insert Phase Bef&amp;ore</source>
        <translation>Sett inn fase f&amp;oran</translation>
    </message>
    <message>
        <source>Insert Phase &amp;After</source>
        <translation>Sett &amp;inn fase etter</translation>
    </message>
    <message>
        <source>Delete Phase, &amp;Keep Its Steps</source>
        <translation>F&amp;jern fase, behold trinnene</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
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
        <translation>{low} – {high}</translation>
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
        <translation>{first} eller {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln til</numerusform>
            <numerusform>%Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Språket endres ved neste start.</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Show all symbols or one row</source>
        <translation>Vis hele tegnforklaringen eller bare én rad</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>Alle symboler</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Tegnforklaring</translation>
    </message>
</context>
<context>
    <name>MainStatusBar</name>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Verktøylinje</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Fargelegg etter</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter: choose · Tab: next · Esc: close this page</source>
        <translation>Enter: velg · Tab: neste · Esc: lukk siden</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palett</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutt: Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Response time</source>
        <translation>Svartid</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Løst ved første henvendelse</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>Gjentatt henvendelse</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Tid til levert tjeneste</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>Hensiktsmessighet</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Vennlighet</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Net Promoter Score (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Kundetilfredshet (CSAT)</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>Kundeinnsats (CES)</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Add…</source>
        <translation>Legg til…</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Legg til et måltall</translation>
    </message>
    <message>
        <source>Add a measure for the selected element, or for the whole process</source>
        <translation>Legg til et måltall for det som er merket, eller for hele prosessen</translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation>Fra vurderinger…</translation>
    </message>
    <message>
        <source>Calculate the score from ratings</source>
        <translation>Beregn scoren fra vurderinger</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Et annet måltall</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt måltall</translation>
    </message>
    <message>
        <source>Calculate the selected score from customer ratings</source>
        <translation>Beregn den merkede scoren fra kundevurderinger</translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES measure to calculate it from ratings</source>
        <translation>Merk et måltall av typen NPS, CSAT eller CES for å beregne det fra vurderinger</translation>
    </message>
    <message>
        <source>calculate score from ratings</source>
        <translation>beregning av score fra vurderinger</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>S&amp;ett inn</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Ordne</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scenario</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Vi&amp;ndu</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>&amp;Perspektiv</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation>&amp;Fargelegg etter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Ut&amp;seende</translation>
    </message>
    <message>
        <source>Anal&amp;yses</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Spr&amp;åk</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>&amp;Juster</translation>
    </message>
    <message>
        <source>Place on the Diagram</source>
        <translation>Plasser i diagrammet</translation>
    </message>
    <message>
        <source>C&amp;hange Kind</source>
        <translation>Endre t&amp;ype</translation>
    </message>
    <message>
        <source>Add A&amp;fter</source>
        <translation>Legg til ette&amp;r</translation>
    </message>
    <message>
        <source>Add &amp;Before</source>
        <translation>Le&amp;gg til foran</translation>
    </message>
    <message>
        <source>Add A&amp;nnotation</source>
        <translation>Legg til &amp;merknad</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Oversiktskart</translation>
    </message>
    <message>
        <source>Click or drag to navigate</source>
        <translation>Klikk eller dra for å navigere</translation>
    </message>
</context>
<context>
    <name>MoveActions</name>
    <message>
        <source>Mo&amp;ve to Lane…</source>
        <translation>Fl&amp;ytt til bane…</translation>
    </message>
    <message>
        <source>Move to P&amp;hase…</source>
        <translation>Flytt til &amp;fase…</translation>
    </message>
    <message>
        <source>C&amp;onnect To…</source>
        <translation>Koble t&amp;il…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>&amp;Move Down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>Move Lane &amp;Up</source>
        <translation>Flytt bane &amp;opp</translation>
    </message>
    <message>
        <source>&amp;Move Lane Down</source>
        <translation>Flytt bane &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Move Phase to the Left</source>
        <translation>Flytt fase til ve&amp;nstre</translation>
    </message>
    <message>
        <source>Move Phase to the &amp;Right</source>
        <translation>Flytt fase til h&amp;øyre</translation>
    </message>
    <message>
        <source>There is nothing on that side to swap with.</source>
        <translation>Det er ingenting å bytte plass med på den siden.</translation>
    </message>
    <message>
        <source>Move to which lane?</source>
        <translation>Flytte til hvilken bane?</translation>
    </message>
    <message>
        <source>Move to which phase?</source>
        <translation>Flytte til hvilken fase?</translation>
    </message>
    <message>
        <source>Connect {source} to which element?</source>
        <translation>Koble «{source}» til hva?</translation>
    </message>
</context>
<context>
    <name>NodeKindActions</name>
    <message>
        <source>Change to {kind}</source>
        <translation>Endre til: {kind}</translation>
    </message>
    <message>
        <source>Removed, because only steps have them: {fields}. Undo restores them.</source>
        <translation>Fjernet fordi bare trinn har dem: {fields}. Angre henter dem tilbake.</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search in the outline</source>
        <translation>Søk i disposisjonen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln funnet</numerusform>
            <numerusform>%Ln funnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Removed: {what}</source>
        <translation>Fjernet: {what}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lagt til</translation>
    </message>
    <message>
        <source>was in {place}</source>
        <translation>var i {place}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Forrige side (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Neste side (Page Down)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Page {page} of {count}: {width} × {height} mm</source>
        <translation>Side {page} av {count}: {width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>{kind} in {lane}</source>
        <translation>{kind} i {lane}</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Gå til {name}</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Select and move</source>
        <translation>Merk og flytt</translation>
    </message>
    <message>
        <source>{tool}: click, then click on the diagram, or drag it there. Double-click to place several.</source>
        <translation>{tool}: Klikk her og så i diagrammet, eller dra verktøyet dit. Dobbeltklikk for å plassere flere.</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>&amp;Neste panel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>F&amp;orrige panel</translation>
    </message>
    <message>
        <source>Go to {pane}</source>
        <translation>Gå til «{pane}»</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Palette</source>
        <translation>Palett</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>“{name}” is not a paper size. Use A0 to A5, Letter, ANSI-A to E, Arch-A to E, or 1200x800mm.</source>
        <translation>«{name}» er ikke en papirstørrelse. Bruk A0 til A5, Letter, ANSI-A til E, Arch-A til E eller 1200x800mm.</translation>
    </message>
    <message>
        <source>“{name}” is not possible: a page measures {shortest} to {longest} mm on each side.</source>
        <translation>«{name}» er ikke mulig: Hver side av et ark måler {shortest} til {longest}&#xa0;mm.</translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation>Med {dpi:g}&#xa0;dpi ville bildet bli {width:,} × {height:,}&#xa0;piksler; velg høyst {most}&#xa0;dpi.</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Choose a size, or enter width and height: 1200x800mm</source>
        <translation>Velg en størrelse, eller skriv bredde og høyde: 1200x800mm</translation>
    </message>
</context>
<context>
    <name>PathActions</name>
    <message>
        <source>&amp;No Path</source>
        <translation>&amp;Ingen forløp</translation>
    </message>
    <message>
        <source>Ne&amp;xt Path</source>
        <translation>&amp;Neste forløp</translation>
    </message>
    <message>
        <source>Name This &amp;Path…</source>
        <translation>Gi forløpet na&amp;vn…</translation>
    </message>
    <message>
        <source>&amp;All Paths</source>
        <translation>&amp;Alle forløp</translation>
    </message>
    <message>
        <source>&amp;Highlight Path</source>
        <translation>Ut&amp;hev forløp</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>Forløp {number}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Name this path…</source>
        <translation>Gi forløpet navn…</translation>
    </message>
    <message>
        <source>Save the selected path in the document. Edit its name in the inspector.</source>
        <translation>Lagre det merkede forløpet i dokumentet. Rediger navnet i panelet Egenskaper.</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>Forløp {number}</translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>departments</source>
        <translation>avdelinger</translation>
    </message>
    <message>
        <source>company as one</source>
        <translation>virksomheten som helhet</translation>
    </message>
    <message>
        <source>customer’s eye</source>
        <translation>kundens blikk</translation>
    </message>
    <message>
        <source>system {name}</source>
        <translation>systemet {name}</translation>
    </message>
    <message>
        <source>filter {name}</source>
        <translation>filteret {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Ute av syne</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andre steder</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>waits {duration}</source>
        <translation>venter {duration}</translation>
    </message>
    <message>
        <source>{duration} elsewhere</source>
        <translation>{duration} andre steder</translation>
    </message>
    <message>
        <source>This view is calculated. To change the process, switch to Departments.</source>
        <translation>Denne visningen er beregnet. Bytt til Avdelinger for å endre prosessen.</translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting. To change the process, switch to Departments.</source>
        <translation>Skjult arbeid vises som venting. Bytt til Avdelinger for å endre prosessen.</translation>
    </message>
    <message>
        <source>Only one system is shown in full. To change the process, switch to Departments.</source>
        <translation>Bare ett system vises i sin helhet. Bytt til Avdelinger for å endre prosessen.</translation>
    </message>
    <message>
        <source>A filter hides part of the process. To change the process, switch to Departments.</source>
        <translation>Et filter skjuler en del av prosessen. Bytt til Avdelinger for å endre prosessen.</translation>
    </message>
</context>
<context>
    <name>PerspectiveActions</name>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Avdelinger</translation>
    </message>
    <message>
        <source>&amp;Company as One</source>
        <translation>&amp;Virksomheten som helhet</translation>
    </message>
    <message>
        <source>Customer’s &amp;Eye</source>
        <translation>&amp;Kundens blikk</translation>
    </message>
    <message>
        <source>Eye of O&amp;ne Customer</source>
        <translation>Blikket til é&amp;n kunde</translation>
    </message>
    <message>
        <source>&amp;Line of Sight</source>
        <translation>&amp;Synslinje</translation>
    </message>
    <message>
        <source>By &amp;System</source>
        <translation>Etter s&amp;ystem</translation>
    </message>
    <message>
        <source>Saved &amp;Filters</source>
        <translation>Lagrede &amp;filtre</translation>
    </message>
    <message>
        <source>Customer’s eye: {name}</source>
        <translation>Kundens blikk: {name}</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Synslinje til kunden</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Avdelinger</translation>
    </message>
    <message>
        <source>Company as one</source>
        <translation>Virksomheten som helhet</translation>
    </message>
    <message>
        <source>Customer’s eye</source>
        <translation>Kundens blikk</translation>
    </message>
    <message>
        <source>No lane of a customer</source>
        <translation>Ingen kundebane</translation>
    </message>
    <message>
        <source>No step uses a system</source>
        <translation>Ingen trinn bruker et system</translation>
    </message>
    <message>
        <source>No filter is saved</source>
        <translation>Ingen filtre er lagret</translation>
    </message>
</context>
<context>
    <name>PerspectiveBar</name>
    <message>
        <source>Departments</source>
        <translation>Avdelinger</translation>
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
        <translation>Lag &amp;plass</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>The tiles need paper with at least {width} × {height} mm inside the margin, and a smaller overlap.</source>
        <translation>Arkene trenger papir med minst {width} × {height} mm innenfor margen og mindre overlapping.</translation>
    </message>
    <message>
        <source>The smallest text has {size} pt; text that is readable from {distance} m has {needed} pt.</source>
        <translation>Den minste teksten er {size} pt; tekst som kan leses på {distance} m avstand, er {needed} pt.</translation>
    </message>
    <message>
        <source>A0 is too small for it: divide the process among several posters.</source>
        <translation>A0 er for lite til dette: fordel prosessen på flere plakater.</translation>
    </message>
    <message>
        <source>Use paper of {width} × {height} mm with rows: {rows}.</source>
        <translation>Bruk papir på {width} × {height} mm; antall rader: {rows}.</translation>
    </message>
    <message>
        <source>100 mm if printed at 100 %</source>
        <translation>100 mm ved utskrift i 100 %</translation>
    </message>
    <message>
        <source>A poster needs paper with at least {width} × {height} mm inside the margin.</source>
        <translation>En plakat trenger papir med minst {width} × {height} mm innenfor margen.</translation>
    </message>
    <message>
        <source>version {code}</source>
        <translation>versjon {code}</translation>
    </message>
    <message>
        <source>scale {percent} %</source>
        <translation>målestokk {percent} %</translation>
    </message>
    <message>
        <source>1. Print at 100 %, not fitted to the page. The bar on every sheet must measure 100 mm.</source>
        <translation>1. Skriv ut i 100 %, ikke tilpasset siden. Streken på hvert ark skal måle 100 mm.</translation>
    </message>
    <message>
        <source>2. Lay the sheets out as on this map, row by row: {first} to {last}.</source>
        <translation>2. Legg arkene ut som på dette kartet, rad for rad: {first} til {last}.</translation>
    </message>
    <message>
        <source>3. Cut each sheet at the dashed lines on its left and top, and glue it on the lines of its neighbours.</source>
        <translation>3. Klipp hvert ark ved de stiplede linjene til venstre og øverst, og lim det på naboene: linjen finnes på begge.</translation>
    </message>
    <message>
        <source>3. Glue the sheets together so that the parts that both show lie on each other.</source>
        <translation>3. Lim arkene sammen slik at de felles delene ligger oppå hverandre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) of {width} × {height} mm</source>
        <translation>
            <numerusform>%Ln ark på {width} × {height} mm</numerusform>
            <numerusform>%Ln ark på {width} × {height} mm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“{text}” can mean {larger} or {smaller}. Enter one of these.</source>
        <translation>«{text}» kan bety {larger} eller {smaller}. Skriv ett av dem.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» er ikke et tall.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» er ikke et heltall.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration. Try 8 min, 2 h, 1.5 d.</source>
        <translation>«{text}» er ikke en varighet. Prøv 8&#xa0;min, 2&#xa0;t eller 1,5&#xa0;d.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>“{text}” is not a range. Try 5 – 20 min.</source>
        <translation>«{text}» er ikke et spenn. Prøv 5 – 20&#xa0;min.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage between 0 and {highest}.</source>
        <translation>«{text}» er ikke en prosentandel mellom 0 og {highest}.</translation>
    </message>
</context>
<context>
    <name>RatingsDialog</name>
    <message>
        <source>&amp;Ratings from {lowest} to {highest}</source>
        <translation>&amp;Vurderinger fra {lowest} til {highest}</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>One for each customer, typed or pasted from a spreadsheet</source>
        <translation>Én for hver kunde, skrevet inn eller limt inn fra et regneark</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Ingen vurderinger ennå</translation>
    </message>
    <message>
        <source>{score} {value}; ratings: {number}</source>
        <translation>{score} {value}; vurderinger: {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryPrompts</name>
    <message>
        <source>Recover</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Unsaved work on “{name}” from {time} was found.</source>
        <translation>Fant ulagret arbeid med «{name}» fra {time}.</translation>
    </message>
    <message>
        <source>The file has changed since then.</source>
        <translation>Filen er endret siden da.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Unsaved work was found but cannot be read; it is kept in {path}.</source>
        <translation>Fant ulagret arbeid, men det kan ikke leses; det er tatt vare på i {path}.</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Add by name…</source>
        <translation>Legg til ved navn…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Vis {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The clipboard content was not copied from a customer process.</source>
        <translation>Innholdet på utklippstavlen er ikke kopiert fra en kundeprosess.</translation>
    </message>
    <message>
        <source>The clipboard content is incomplete.</source>
        <translation>Innholdet på utklippstavlen er ufullstendig.</translation>
    </message>
    <message>
        <source>A flow or a phase cannot be copied alone. Also select steps or lanes.</source>
        <translation>En flyt eller en fase kan ikke kopieres alene. Velg også trinn eller baner.</translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation>Et trinn trenger en bane; legg til en først.</translation>
    </message>
    <message>
        <source>The selected element has no field “{name}”.</source>
        <translation>Det merkede elementet har ikke noe felt «{name}».</translation>
    </message>
    <message>
        <source>{id!r} is a measure or a path; only elements on the canvas can be referenced.</source>
        <translation>{id!r} er et måltall eller et forløp; det kan bare vises til elementer på tegneflaten.</translation>
    </message>
    <message>
        <source>This cannot become a start because a flow leads to it.</source>
        <translation>Dette kan ikke bli et startpunkt fordi en flyt fører til det.</translation>
    </message>
    <message>
        <source>This cannot become an end because a flow starts from it.</source>
        <translation>Dette kan ikke bli et sluttpunkt fordi en flyt starter fra det.</translation>
    </message>
    <message>
        <source>This cannot become a step because it has several exits. Delete all exits but one.</source>
        <translation>Dette kan ikke bli et trinn fordi det har flere utganger. Slett alle utgangene unntatt én.</translation>
    </message>
    <message>
        <source>A message begins or ends here, and only steps, starts, ends and lanes have messages. Move the message to a step first.</source>
        <translation>En melding begynner eller slutter her, og bare trinn, startpunkter, sluttpunkter og baner har meldinger. Flytt meldingen til et trinn først.</translation>
    </message>
    <message>
        <source>A scenario has no list called {group!r}.</source>
        <translation>Et scenario har ingen liste som heter {group!r}.</translation>
    </message>
    <message>
        <source>A new order must name each of the {group} once.</source>
        <translation>En ny rekkefølge må nevne hvert element én gang: {group}.</translation>
    </message>
    <message>
        <source>Only elements of the same kind can be swapped.</source>
        <translation>Bare elementer av samme type kan bytte plass.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation>ID-en {id!r} er allerede brukt av et annet filter.</translation>
    </message>
    <message>
        <source>A filter has no field “{name}”.</source>
        <translation>Et filter har ikke noe felt «{name}».</translation>
    </message>
    <message>
        <source>There is no filter {filter!r}.</source>
        <translation>Filteret {filter!r} finnes ikke.</translation>
    </message>
    <message>
        <source>A flow needs a step or a lane at each end.</source>
        <translation>En flyt trenger et trinn eller en bane i hver ende.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to where it begins.</source>
        <translation>En flyt kan ikke føre tilbake til der den begynner.</translation>
    </message>
    <message>
        <source>A sequence flow joins steps; only a message or a notification reaches a whole lane.</source>
        <translation>En sekvensflyt forbinder trinn; bare en melding eller et varsel kan gå til en hel bane.</translation>
    </message>
    <message>
        <source>A flow cannot end on a start.</source>
        <translation>En flyt kan ikke slutte i et startpunkt.</translation>
    </message>
    <message>
        <source>A flow cannot begin at an end.</source>
        <translation>En flyt kan ikke begynne i et sluttpunkt.</translation>
    </message>
    <message>
        <source>A message passes between steps, starts, ends and lanes, not decisions or parallel gateways.</source>
        <translation>En melding går mellom trinn, startpunkter, sluttpunkter og baner, ikke beslutninger eller parallelle gatewayer.</translation>
    </message>
    <message>
        <source>A message goes to another lane; within a lane, use a sequence flow.</source>
        <translation>En melding går til en annen bane; bruk en sekvensflyt innenfor en bane.</translation>
    </message>
    <message>
        <source>A notification informs a customer; to anyone else, use a message.</source>
        <translation>Et varsel informerer en kunde; bruk en melding til alle andre.</translation>
    </message>
    <message>
        <source>These two are already connected.</source>
        <translation>Disse to er allerede koblet sammen.</translation>
    </message>
    <message>
        <source>A step can only be inserted on a sequence flow.</source>
        <translation>Et trinn kan bare settes inn på en sekvensflyt.</translation>
    </message>
    <message>
        <source>This step already has flows. Only a step without flows can be inserted on a flow.</source>
        <translation>Dette trinnet har allerede flyter. Bare et trinn uten flyter kan settes inn på en flyt.</translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation>Kundebaner blir liggende over alle andre.</translation>
    </message>
    <message>
        <source>There is no other lane for the contents of the deleted lane.</source>
        <translation>Det finnes ingen annen bane for innholdet i banen som slettes.</translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation>Det er ikke noe mellomrom å lukke her.</translation>
    </message>
    <message>
        <source>To align, select two steps or more.</source>
        <translation>Merk to eller flere trinn for å justere.</translation>
    </message>
    <message>
        <source>To distribute, select three steps or more.</source>
        <translation>Merk tre eller flere trinn for å fordele.</translation>
    </message>
    <message>
        <source>There is no kind of step called {kind!r}.</source>
        <translation>Det finnes ingen type trinn som heter {kind!r}.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another scenario.</source>
        <translation>ID-en {id!r} er allerede brukt av et annet scenario.</translation>
    </message>
    <message>
        <source>A scenario has no field “{name}”.</source>
        <translation>Et scenario har ikke noe felt «{name}».</translation>
    </message>
    <message>
        <source>A scenario cannot be based on itself.</source>
        <translation>Et scenario kan ikke bygge på seg selv.</translation>
    </message>
    <message>
        <source>A document keeps at least one scenario.</source>
        <translation>Et dokument må ha minst ett scenario.</translation>
    </message>
    <message>
        <source>A new order must name each scenario once.</source>
        <translation>En ny rekkefølge må nevne hvert scenario én gang.</translation>
    </message>
    <message>
        <source>A document has no field “{name}”.</source>
        <translation>Et dokument har ikke noe felt «{name}».</translation>
    </message>
    <message>
        <source>There is no lane here to paste into.</source>
        <translation>Det finnes ingen bane her å lime inn i.</translation>
    </message>
    <message>
        <source>it should be greater than or equal to {ge}</source>
        <translation>verdien må være større enn eller lik {ge}</translation>
    </message>
    <message>
        <source>it should be less than or equal to {le}</source>
        <translation>verdien må være mindre enn eller lik {le}</translation>
    </message>
    <message>
        <source>it should be a finite number</source>
        <translation>verdien må være et endelig tall</translation>
    </message>
    <message>
        <source>it should be a valid number</source>
        <translation>verdien må være et gyldig tall</translation>
    </message>
    <message>
        <source>it should be a valid integer</source>
        <translation>verdien må være et gyldig heltall</translation>
    </message>
    <message>
        <source>it should be a range from a lower to a higher value</source>
        <translation>verdien må være et spenn fra det minste til det største</translation>
    </message>
    <message>
        <source>it should have at most {max_length} characters</source>
        <translation>verdien kan ha høyst {max_length} tegn</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>en tekst her inneholder et halvt tegn</translation>
    </message>
    <message>
        <source>The scenario no longer exists.</source>
        <translation>Scenarioet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The element no longer exists.</source>
        <translation>Elementet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The step no longer exists.</source>
        <translation>Trinnet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The flow no longer exists.</source>
        <translation>Flyten finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The phase no longer exists.</source>
        <translation>Fasen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The lane no longer exists.</source>
        <translation>Banen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The id {element!r} is already used in this scenario.</source>
        <translation>ID-en {element!r} er allerede brukt i dette scenarioet.</translation>
    </message>
    <message>
        <source>There is no place for this: {problem}.</source>
        <translation>Dette kan ikke plasseres der: {problem}.</translation>
    </message>
    <message>
        <source>A flow cannot bend there: {problem}.</source>
        <translation>En flyt kan ikke bøyes der: {problem}.</translation>
    </message>
    <message>
        <source>This size is not possible: {problem}.</source>
        <translation>Denne størrelsen er ikke mulig: {problem}.</translation>
    </message>
    <message>
        <source>There is no {field} here.</source>
        <translation>Det finnes ikke noe felt «{field}» her.</translation>
    </message>
    <message>
        <source>it should be {choices}</source>
        <translation>verdien må være {choices}</translation>
    </message>
    <message>
        <source>This is not possible for {field}: {problem}.</source>
        <translation>Dette er ikke mulig for feltet «{field}»: {problem}.</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>denne verdien er feil ({problem})</translation>
    </message>
    <message>
        <source>it has characters that are not allowed here</source>
        <translation>teksten har tegn som ikke er tillatt her</translation>
    </message>
    <message>
        <source>The table contains no steps and no new lanes.</source>
        <translation>Tabellen inneholder verken trinn eller nye baner.</translation>
    </message>
    <message>
        <source>it has no lane name, and the process has no lane yet</source>
        <translation>raden har ikke noe banenavn, og prosessen har ingen bane ennå</translation>
    </message>
    <message>
        <source>it has no step name</source>
        <translation>raden har ikke noe trinnavn</translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation>Fasen «{name}»</translation>
    </message>
    <message>
        <source>“{word}” is not a value class; use value-adding, necessary or waste</source>
        <translation>«{word}» er ikke en verdiklasse; bruk verdiskapende, nødvendig eller sløsing</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>a step cannot lead to itself</source>
        <translation>et trinn kan ikke føre til seg selv</translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation>Banen «{name}»</translation>
    </message>
    <message>
        <source>there is no step called “{name}”</source>
        <translation>det finnes ikke noe trinn som heter «{name}»</translation>
    </message>
    <message>
        <source>“{text}” can mean {larger} or {smaller}; enter one of these</source>
        <translation>«{text}» kan bety {larger} eller {smaller}; skriv ett av dem</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; try 8 min, 2 h, 1.5 d</source>
        <translation>«{text}» er ikke en varighet; prøv 8&#xa0;min, 2&#xa0;t eller 1,5&#xa0;d</translation>
    </message>
    <message>
        <source>Row {number}: {reason}.</source>
        <translation>Rad {number}: {reason}.</translation>
    </message>
    <message>
        <source>The table is too large to be pasted at once.</source>
        <translation>Tabellen er for stor til å limes inn på én gang.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Det er ingen tabell på utklippstavlen.</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>Tabellen har en overskrift, men ingen rader.</translation>
    </message>
    <message>
        <source>The table has no column for step names. Name one “Step”.</source>
        <translation>Tabellen har ingen kolonne for navn på trinn. Kall en av dem «Trinn».</translation>
    </message>
    <message>
        <source>The columns {titles} of the table mean the same; keep one of them.</source>
        <translation>Kolonnene {titles} i tabellen betyr det samme; behold en av dem.</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s); paste at most {most:,} at once.</source>
        <translation>
            <numerusform>Tabellen har %Ln rad; lim inn høyst {most:,} om gangen.</numerusform>
            <numerusform>Tabellen har %Ln rader; lim inn høyst {most:,} om gangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Untitled process</source>
        <translation>Prosess uten navn</translation>
    </message>
    <message>
        <source>CUSTOMER PROCESS</source>
        <translation>KUNDEPROSESS</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Oppdragsgiver</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>The following pages show it larger, in parts.</source>
        <translation>De neste sidene viser det større, i deler.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Del {number} av {count}</translation>
    </message>
    <message>
        <source>Work is solid, waiting is pale and hatched.</source>
        <translation>Arbeid er helfarget, venting er blek og skravert.</translation>
    </message>
    <message>
        <source>From each step&apos;s emotion, or its worst annotation, in diagram order.</source>
        <translation>Fra følelsen ved hvert trinn, eller den verste merknaden, i diagrammets rekkefølge.</translation>
    </message>
    <message>
        <source>Cases never leave “{name}”, so no averages can be calculated.</source>
        <translation>Saker kommer aldri ut av «{name}», så gjennomsnitt kan ikke beregnes.</translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation>Tid, innsats og verdi</translation>
    </message>
    <message>
        <source>The process has no start, so there are no figures per case.</source>
        <translation>Prosessen har ingen start, så det finnes ingen tall per sak.</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Hvor tiden i en sak går</translation>
    </message>
    <message>
        <source>Where the customer’s time goes</source>
        <translation>Hvor kundens tid går</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Verdi for kunden</translation>
    </message>
    <message>
        <source>The customer’s own time</source>
        <translation>Kundens egen tid</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Alt arbeid</translation>
    </message>
    <message>
        <source>What customers feel</source>
        <translation>Hva kundene føler</translation>
    </message>
    <message>
        <source>Handoffs per case</source>
        <translation>Overleveringer per sak</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>Henvendelser hvert problem høyst forklarer, etter at saken har møtt det</translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation>{title}, trinn {first} til {last}</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Uten fase</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>Feil gir uriktige nøkkeltall. Advarsler bør undersøkes. Tips kan være helt i orden.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Each decision with its exits: the share of cases that take an exit, how this share is known, and how often a case takes the exit on average. A share in brackets is not entered but split evenly.</source>
        <translation>Hver beslutning med utgangene sine: andelen av sakene som tar en utgang, hvordan andelen er kjent, og hvor ofte en sak i snitt tar utgangen. En andel i parentes er ikke angitt, men likt fordelt.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Utgang</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>{name} compared with {base}</source>
        <translation>{name} sammenlignet med {base}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>better</source>
        <translation>ønsket retning</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>Per sak</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedømmelse</translation>
    </message>
    <message>
        <source>No figures can be calculated.</source>
        <translation>Ingen nøkkeltall kan beregnes.</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Lønner det seg?</translation>
    </message>
    <message>
        <source>“{name}” does not pay: in {years} years it costs {sum} more than it saves.</source>
        <translation>«{name}» lønner seg ikke: På {years} år koster det {sum} mer enn det sparer.</translation>
    </message>
    <message>
        <source>“{name}” pays: in {years} years it saves {sum} more than it costs.</source>
        <translation>«{name}» lønner seg: På {years} år sparer det {sum} mer enn det koster.</translation>
    </message>
    <message>
        <source>Its one-off cost is recovered after {months} months.</source>
        <translation>Engangskostnaden er tjent inn etter {months} måneder.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Both scenarios have the same elements.</source>
        <translation>Begge scenarioene har de samme elementene.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Numbers match the dark discs on the diagram. A hollow disc marks a handoff carried by the customer: the work changes department while it is with the customer.</source>
        <translation>Numrene er de samme som på de mørke skivene i diagrammet. En hul skive viser en overlevering via kunden: Arbeidet bytter avdeling mens det er hos kunden.</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Overleveringer</translation>
    </message>
    <message>
        <source>Between departments ({count})</source>
        <translation>Mellom avdelinger ({count})</translation>
    </message>
    <message>
        <source>Carried by the customer ({count})</source>
        <translation>Via kunden ({count})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Channel and content</source>
        <translation>Kanal og innhold</translation>
    </message>
    <message>
        <source>What an average case asks of each customer. A meeting is a contact with another customer.</source>
        <translation>Hva en gjennomsnittlig sak krever av hver kunde. Et møte er kontakt med en annen kunde.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>Trinn per sak</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Venting</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>Henvendelser per sak</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>Møter per sak</translation>
    </message>
    <message>
        <source>Repeats per case</source>
        <translation>Gjentakelser per sak</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Første henvendelse</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side&#xa0;{page} av&#xa0;{count}</translation>
    </message>
    <message>
        <source>← continued from page {page}</source>
        <translation>←&#xa0;fortsettelse fra side&#xa0;{page}</translation>
    </message>
    <message>
        <source>continued on page {page} →</source>
        <translation>fortsetter på side&#xa0;{page}&#xa0;→</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>Smertepunkter og muligheter</translation>
    </message>
    <message>
        <source>Numbers and symbols match the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation>Numre og symboler er de samme som i diagrammet. Alvorlighet, forekomst og oppdagbarhet går fra 1 (best) til 10 (verst); produktet er risikoprioritetstallet.</translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation>Smertepunkter og problemer</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Muligheter</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Sannhetens øyeblikk</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>{kind}, internal</source>
        <translation>{kind} (bare internt)</translation>
    </message>
    <message>
        <source>Emotion {emotion}</source>
        <translation>Følelse {emotion}</translation>
    </message>
    <message>
        <source>Customers lost: +{share}</source>
        <translation>Tapte kunder: +{share}</translation>
    </message>
    <message>
        <source>Leads to {name}</source>
        <translation>Fører til {name}</translation>
    </message>
    <message>
        <source>Caused by {name}</source>
        <translation>Skyldes {name}</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Hva og hvor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>S · O · D = RPN</source>
        <translation>S · O · D = RPN</translation>
    </message>
    <message>
        <source>Leads to, caused by</source>
        <translation>Fører til, skyldes</translation>
    </message>
    <message>
        <source>Owner, status</source>
        <translation>Ansvarlig, status</translation>
    </message>
    <message>
        <source>A report needs paper of at least {width} × {height} mm.</source>
        <translation>En rapport krever papir på minst {width} × {height}&#xa0;mm.</translation>
    </message>
    <message>
        <source>{severity} of {worst}</source>
        <translation>{severity} av {worst}</translation>
    </message>
    <message>
        <source>{words} · page {page}</source>
        <translation>{words} · side&#xa0;{page}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Goal and expectations</source>
        <translation>Mål og forventninger</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Kort fortalt</translation>
    </message>
    <message>
        <source>Ranked by severity, then by risk priority number.</source>
        <translation>Rangert etter alvorlighet, deretter etter risikoprioritetstall.</translation>
    </message>
    <message>
        <source>Ranked by the severity of the pain points at the same place.</source>
        <translation>Rangert etter alvorligheten til smertepunktene på samme sted.</translation>
    </message>
    <message>
        <source>Main pain points</source>
        <translation>Viktigste smertepunkter</translation>
    </message>
    <message>
        <source>Best opportunities</source>
        <translation>Beste muligheter</translation>
    </message>
    <message>
        <source>Measured or observed values: {known} of {count}. All others are assumed.</source>
        <translation>Målte eller observerte verdier: {known} av {count}. Resten er antatt.</translation>
    </message>
    <message>
        <source>Whether “{name}” pays cannot be calculated.</source>
        <translation>Det kan ikke beregnes om «{name}» lønner seg.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation, or between two customers: a contact goes to the organisation, a reply to the customer, a meeting to another customer, and a notification needs no answer.</source>
        <translation>Hvert sted der prosessen krysser linjen mellom kunde og organisasjon, eller mellom to kunder: En henvendelse går til organisasjonen, et svar til kunden, et møte til en annen kunde, og et varsel krever ikke svar.</translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation>Henvendelse&#xa0;→</translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation>←&#xa0;Svar</translation>
    </message>
    <message>
        <source>Meeting →</source>
        <translation>Møte&#xa0;→</translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation>←&#xa0;Varsel</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Uten fase</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s.&#xa0;{page}</translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation>Varsel&#xa0;→</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fysiske bevis</translation>
    </message>
    <message numerus="yes">
        <source>page(s) {pages}</source>
        <translation>
            <numerusform>side&#xa0;{pages}</numerusform>
            <numerusform>side&#xa0;{pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>trinn</numerusform>
            <numerusform>trinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customer</source>
        <translation>
            <numerusform>%Ln hos kunden</numerusform>
            <numerusform>%Ln hos kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touchpoint(s)</source>
        <translation>
            <numerusform>kontaktpunkt</numerusform>
            <numerusform>kontaktpunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln trinn</numerusform>
            <numerusform>%Ln trinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln henvendelse</numerusform>
            <numerusform>%Ln henvendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff point(s)</source>
        <translation>
            <numerusform>overleveringspunkt</numerusform>
            <numerusform>overleveringspunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln carried by the customer</source>
        <translation>
            <numerusform>og %Ln via kunden</numerusform>
            <numerusform>og %Ln via kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point(s)</source>
        <translation>
            <numerusform>smertepunkt</numerusform>
            <numerusform>smertepunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln mulighet</numerusform>
            <numerusform>%Ln muligheter</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} prosentpoeng</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Sammenligning med konkurrent</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>likt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>All figures are averages per case, weighted by the probabilities of the exits of decisions.</source>
        <translation>Alle nøkkeltall er gjennomsnitt per sak, vektet med sannsynligheten for utgangene fra beslutninger.</translation>
    </message>
    <message>
        <source>How the figures are calculated</source>
        <translation>Slik beregnes nøkkeltallene</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>The balance runs from {start} to {end} in {years} years.</source>
        <translation>Saldoen går fra {start} til {end} på {years} år.</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} år</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;Name, Volume and Costs</source>
        <translation>&amp;Navn, volum og kostnader</translation>
    </message>
    <message>
        <source>Move &amp;Up in the List</source>
        <translation>Flytt &amp;opp i listen</translation>
    </message>
    <message>
        <source>Move D&amp;own in the List</source>
        <translation>Flytt n&amp;ed i listen</translation>
    </message>
    <message>
        <source>New &amp;What-If from {name}</source>
        <translation>Nytt &amp;hva-hvis-scenario fra {name}</translation>
    </message>
    <message>
        <source>New &amp;Competitor from {name}</source>
        <translation>Ny &amp;konkurrent fra {name}</translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation>S&amp;lett {name}</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>nytt scenario {name}</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>Hva hvis: {name}</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrent</translation>
    </message>
    <message>
        <source>move scenario {name}</source>
        <translation>flytting av scenarioet {name}</translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation>sletting av scenarioet {name}</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Finn</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Finn n&amp;este</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Finn f&amp;orrige</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>Kommando&amp;palett…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Value (/)</source>
        <translation>Verdi (/)</translation>
    </message>
    <message>
        <source>Channel (@)</source>
        <translation>Kanal (@)</translation>
    </message>
    <message>
        <source>Add an annotation (!, + or ?)</source>
        <translation>Legg til en merknad (!, + eller ?)</translation>
    </message>
    <message>
        <source>Connect: click the target (Ctrl+L)</source>
        <translation>Koble til: klikk på målet (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not &amp;judged</source>
        <translation>&amp;Ikke vurdert</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ingen kanal</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Annet…</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed gives the same cases</source>
        <translation>Samme startverdi gir de samme sakene</translation>
    </message>
    <message>
        <source>New random sample</source>
        <translation>Nytt tilfeldig utvalg</translation>
    </message>
    <message>
        <source>Simulate with the next seed to see the effect of chance</source>
        <translation>Simuler med neste startverdi for å se virkningen av tilfeldighet</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startverdi</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Per case</source>
        <translation>Per sak</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>Customer process</source>
        <translation>Kundeprosess</translation>
    </message>
    <message>
        <source>in brief</source>
        <translation>kort fortalt</translation>
    </message>
    <message>
        <source>Worst pain points</source>
        <translation>De verste smertepunktene</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Smertepunkter</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Sammenligning med konkurrent</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Uten fase</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} av {count})</translation>
    </message>
    <message>
        <source>the template “{name}” is not a PowerPoint file</source>
        <translation>malen «{name}» er ikke en PowerPoint-fil</translation>
    </message>
    <message>
        <source>the template “{name}” has no slide layouts</source>
        <translation>malen «{name}» har ingen lysbildeoppsett</translation>
    </message>
    <message>
        <source>the template “{name}” could not be read, because {reason}</source>
        <translation>malen «{name}» kunne ikke leses fordi {reason}</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>{field}, smallest</source>
        <translation>{field}, minste</translation>
    </message>
    <message>
        <source>{field}, largest</source>
        <translation>{field}, største</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Fra ↓ til →</translation>
    </message>
    <message>
        <source>Handoff matrix</source>
        <translation>Overleveringsmatrise</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Nøkkeltallsoversikt</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Les meg</translation>
    </message>
    <message>
        <source>Import this workbook to get the same process. Keep the ids and the titles of columns; add rows with new ids. In lists, separate entries with semicolons.</source>
        <translation>Importer denne arbeidsboken for å få den samme prosessen. Behold ID-er og kolonnetitler, og legg til rader med nye ID-er. Skill elementene i lister med semikolon.</translation>
    </message>
    <message>
        <source>Grey columns, the handoff matrix and the figures are calculated. Changes in them are ignored.</source>
        <translation>Grå kolonner, overleveringsmatrisen og nøkkeltallene er beregnet. Endringer i dem blir ignorert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Beregnet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation>kunne ikke lagres, fordi {reason}</translation>
    </message>
    <message>
        <source>the file is not a JSON object, so it is not a CPM Desktop document</source>
        <translation>filen er ikke et JSON-objekt og derfor ikke et CPM Desktop-dokument</translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is not a CPM Desktop document</source>
        <translation>{format!r} var ventet her, så dette er ikke et CPM Desktop-dokument</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>filen eller mappen ikke finnes</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>en del av stien ikke er en mappe</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>det er en mappe, ikke en fil</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>det er en enhet eller en datakanal, ikke en fil</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>tilgangen er nektet</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>stasjonen er skrivebeskyttet</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>diskkvoten din er brukt opp</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>filen er for stor for denne disken</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>filnavnet er for langt</translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation>lenkene danner en sløyfe</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>disken melder om en feil</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>hele filen</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>linje {line}, kolonne {column}</translation>
    </message>
    <message>
        <source>the outermost object</source>
        <translation>det ytterste objektet</translation>
    </message>
    <message>
        <source>the system reports {problem}</source>
        <translation>systemet melder {problem}</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>denne nøkkelen mangler</translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation>denne nøkkelen er ukjent</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>her var det ventet en tekst</translation>
    </message>
    <message>
        <source>this text is longer than {max_length} characters</source>
        <translation>denne teksten er lengre enn {max_length} tegn</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>her var det ventet sann eller usann (true eller false)</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>her var det ventet et heltall</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>her var det ventet et tall</translation>
    </message>
    <message>
        <source>a number that is finite is expected here</source>
        <translation>her var det ventet et endelig tall</translation>
    </message>
    <message>
        <source>the number is smaller than {ge}</source>
        <translation>tallet er mindre enn {ge}</translation>
    </message>
    <message>
        <source>the number is larger than {le}</source>
        <translation>tallet er større enn {le}</translation>
    </message>
    <message>
        <source>{expected} is expected here</source>
        <translation>her var det ventet {expected}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>her var det ventet en liste</translation>
    </message>
    <message>
        <source>the list has more than {max_length} entries</source>
        <translation>listen har mer enn {max_length} oppføringer</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>her var det ventet et objekt</translation>
    </message>
    <message>
        <source>a list of numbers is expected here</source>
        <translation>her var det ventet en liste med tall</translation>
    </message>
    <message>
        <source>the lower end of a range is larger than its upper end</source>
        <translation>det minste i et spenn er større enn det største</translation>
    </message>
    <message>
        <source>one of {expected_tags} is expected here</source>
        <translation>her var det ventet en av {expected_tags}</translation>
    </message>
    <message>
        <source>more than {most:,} entries are wrong or unknown</source>
        <translation>mer enn {most:,} oppføringer er feil eller ukjente</translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes and underscores</source>
        <translation>en ID har 1 til 64 bokstaver, sifre, punktum, bindestreker og understreker</translation>
    </message>
    <message>
        <source>this text contains a control character</source>
        <translation>denne teksten inneholder et kontrolltegn</translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation>et tall mangler i denne listen</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>en tekst her inneholder et halvt tegn</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>denne verdien er feil ({problem})</translation>
    </message>
    <message>
        <source>it could not be read, because {reason}</source>
        <translation>kunne ikke leses, fordi {reason}</translation>
    </message>
    <message>
        <source>it was not saved, because it could not be opened again: {problem}</source>
        <translation>ble ikke lagret, fordi filen ikke kunne åpnes igjen: {problem}</translation>
    </message>
    <message>
        <source>it could not be created, because {reason}</source>
        <translation>kunne ikke opprettes, fordi {reason}</translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation>innholdet er ufullstendig</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>dokumentet</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>filen begynner ikke med et filhode</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>linje 1</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>filhodet kan ikke leses</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>her var det ventet en nøkkel i doble anførselstegn</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>her var det ventet et kolon</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here</source>
        <translation>her var det ventet et komma eller en sluttparentes</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>her var det ventet en verdi</translation>
    </message>
    <message>
        <source>nothing follows this comma</source>
        <translation>ingenting følger etter dette kommaet</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>denne teksten mangler avsluttende anførselstegn</translation>
    </message>
    <message>
        <source>a text contains a control character or a line break</source>
        <translation>en tekst inneholder et kontrolltegn eller et linjeskift</translation>
    </message>
    <message>
        <source>a text contains an invalid backslash</source>
        <translation>en tekst inneholder en ugyldig omvendt skråstrek</translation>
    </message>
    <message>
        <source>there is text after the end of the document</source>
        <translation>det er tekst etter slutten på dokumentet</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>dette er ikke UTF-8-tekst</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>parentesene er nøstet for dypt</translation>
    </message>
    <message>
        <source>the key {key} is used twice</source>
        <translation>nøkkelen {key} forekommer to ganger</translation>
    </message>
    <message>
        <source>the file ends too early; it may be cut off</source>
        <translation>filen slutter for tidlig; den kan være avkuttet</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>filen er større enn {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>the file contains more than {most:,} values</source>
        <translation>filen inneholder mer enn {most:,} verdier</translation>
    </message>
    <message>
        <source>there are more than {most:,} scenarios</source>
        <translation>det er mer enn {most:,} scenarioer</translation>
    </message>
    <message>
        <source>there are more than {most:,} elements</source>
        <translation>det er mer enn {most:,} elementer</translation>
    </message>
    <message>
        <source>there are more than {most:,} filters</source>
        <translation>det er mer enn {most:,} filtre</translation>
    </message>
    <message>
        <source>the layouts place more than {most:,} elements</source>
        <translation>oppsettene plasserer mer enn {most:,} elementer</translation>
    </message>
    <message>
        <source>an object in it has more than {most} keys</source>
        <translation>et objekt i filen har mer enn {most} nøkler</translation>
    </message>
    <message>
        <source>format version {step} cannot be read</source>
        <translation>formatversjon {step} kan ikke leses</translation>
    </message>
    <message>
        <source>the data does not match format version {step}</source>
        <translation>dataene stemmer ikke med formatversjon {step}</translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation>her var det ventet et heltall på minst 1</translation>
    </message>
    <message>
        <source>the file has format version {version}, but this program reads versions up to {newest}: install a newer version of CPM Desktop</source>
        <translation>filen har formatversjon {version}, men dette programmet leser versjoner til og med {newest}: Installer en nyere versjon av CPM Desktop</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no column for lanes; “{title}” became the lanes.</source>
        <translation>Tabellen har ingen kolonne for baner; «{title}» ble til banene.</translation>
    </message>
    <message>
        <source>“{title}” means the same as “{other}”; it went into the description.</source>
        <translation>«{title}» betyr det samme som «{other}»; innholdet ligger i beskrivelsen.</translation>
    </message>
    <message>
        <source>The table is a matrix of lanes and phases; its steps are connected phase by phase, from top to bottom.</source>
        <translation>Tabellen er en matrise av baner og faser; stegene er koblet fase for fase, ovenfra og ned.</translation>
    </message>
    <message>
        <source>The table names no lane; its steps are in the lane “{name}”.</source>
        <translation>Tabellen nevner ingen bane; stegene ligger i banen «{name}».</translation>
    </message>
    <message>
        <source>Kind of the new lane “{name}”: {kind}.</source>
        <translation>Type for den nye banen «{name}»: {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s).</source>
        <translation>
            <numerusform>%Ln merknad til.</numerusform>
            <numerusform>%Ln merknader til.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Helseforsikring</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Kundestøtte</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press Tab to add the first step, then type its name.</source>
        <translation>Trykk Tab for å legge til det første trinnet, og skriv navnet.</translation>
    </message>
    <message>
        <source>Or drag a step from the palette into a lane.</source>
        <translation>Eller dra et trinn fra paletten til en bane.</translation>
    </message>
    <message>
        <source>Or paste a table from a spreadsheet.</source>
        <translation>Eller lim inn en tabell fra et regneark.</translation>
    </message>
    <message>
        <source>Press F1 to see all keys.</source>
        <translation>Trykk F1 for å se alle tastene.</translation>
    </message>
</context>
<context>
    <name>ToolPalette</name>
    <message>
        <source>Palette</source>
        <translation>Palett</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln trinn</numerusform>
            <numerusform>%Ln trinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln bane</numerusform>
            <numerusform>%Ln baner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff point(s)</source>
        <translation>
            <numerusform>%Ln overleveringspunkt</numerusform>
            <numerusform>%Ln overleveringspunkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>sletting av {what}</translation>
    </message>
    <message>
        <source>rename {what}</source>
        <translation>nytt navn på {what}</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>flytting av {what}</translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation>ny størrelse på {what}</translation>
    </message>
    <message>
        <source>bend {what}</source>
        <translation>bøying av {what}</translation>
    </message>
    <message>
        <source>reattach {what}</source>
        <translation>ny tilkobling av {what}</translation>
    </message>
    <message>
        <source>change {field} of {what}</source>
        <translation>endring av {field} for {what}</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>innsetting av {kind}</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>ny plass</translation>
    </message>
    <message>
        <source>close gap</source>
        <translation>lukking av mellomrom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>w</source>
        <translation>u</translation>
    </message>
</context>
<context>
    <name>Unnamed</name>
    <message>
        <source>a phase without a name</source>
        <translation>en fase uten navn</translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation>en bane uten navn</translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation>et trinn uten navn</translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation>en beslutning uten navn</translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation>en parallell gateway</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>startpunktet</translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation>et sluttpunkt uten navn</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>en flyt</translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation>en merknad uten tekst</translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation>et måltall uten navn</translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation>et forløp uten navn</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>User Guide</source>
        <translation>Brukerveiledning</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;inn</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>&amp;Tilpass til vinduet</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>O&amp;versiktskart</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>Te&amp;gnforklaring</translation>
    </message>
    <message>
        <source>Buttons at the Selection</source>
        <translation>Knapper ved utvalget</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>Fullsk&amp;jerm</translation>
    </message>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>“{name}” no longer exists. Showing all departments.</source>
        <translation>«{name}» finnes ikke lenger. Alle avdelinger vises.</translation>
    </message>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>Beregner: {perspective} …</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Pain point</source>
        <translation>Smertepunkt</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>smertepunkt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Mulighet</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>mulighet</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Feilpunkt</translation>
    </message>
    <message>
        <source>fail point</source>
        <translation>feilpunkt</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Ventepunkt</translation>
    </message>
    <message>
        <source>wait point</source>
        <translation>ventepunkt</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Flaskehals</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>flaskehals</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Brudd</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>brudd</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Sannhetens øyeblikk</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>sannhetens øyeblikk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
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
        <translation>Telefonmeny</translation>
    </message>
    <message>
        <source>phone menu</source>
        <translation>telefonmeny</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>web</source>
        <translation>nettside</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sosiale medier</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>sosiale medier</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personlig oppmøte</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>personlig oppmøte</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>Self-assembly</source>
        <translation>Selvmontering</translation>
    </message>
    <message>
        <source>self-assembly</source>
        <translation>selvmontering</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>low</source>
        <translation>lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>middels</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>high</source>
        <translation>høy</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flyt</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>bane</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måltall</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>måltall</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>path</source>
        <translation>forløp</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sekvens</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sekvens</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>message</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>varsel</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Antatt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antatt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observert</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kunde</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Foran scenen</translation>
    </message>
    <message>
        <source>front stage</source>
        <translation>foran scenen</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Bak scenen</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>bak scenen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Støtte</translation>
    </message>
    <message>
        <source>support</source>
        <translation>støtte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
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
        <translation>Høyere</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>høyere</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lavere</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lavere</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>step</source>
        <translation>trinn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Parallell gateway</translation>
    </message>
    <message>
        <source>parallel gateway</source>
        <translation>parallell gateway</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>startpunkt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Sluttpunkt</translation>
    </message>
    <message>
        <source>end</source>
        <translation>sluttpunkt</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Nåsituasjon</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>nåsituasjon</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Hva-hvis</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>hva-hvis</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrent</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>konkurrent</translation>
    </message>
    <message>
        <source>NPS: would recommend</source>
        <translation>NPS: vil anbefale</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT: satisfied</source>
        <translation>CSAT: fornøyd</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES: found it easy</source>
        <translation>CES: syntes det var enkelt</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Value-adding</source>
        <translation>Verdiskapende</translation>
    </message>
    <message>
        <source>value-adding</source>
        <translation>verdiskapende</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>Nødvendig</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>nødvendig</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Sløsing</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>sløsing</translation>
    </message>
    <message>
        <source>waste of the customer&apos;s time</source>
        <translation>sløsing med kundens tid</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The only path</source>
        <translation>Det eneste forløpet</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New from {title}</source>
        <translation>Ny fra {title}</translation>
    </message>
    <message>
        <source>A blank page</source>
        <translation>Et blankt ark</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylige filer</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Tilbake til {name}</translation>
    </message>
    <message>
        <source>Start a new process</source>
        <translation>Start en ny prosess</translation>
    </message>
    <message>
        <source>CPM Desktop</source>
        <translation>CPM Desktop</translation>
    </message>
    <message>
        <source>Customer processes: what customers do, where it hurts, and who does the rest.</source>
        <translation>Kundeprosesser: hva kundene gjør, hvor skoen trykker, og hvem som gjør resten.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>WindowMenuActions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nytt vindu</translation>
    </message>
</context>
<context>
    <name>ZoomSlider</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Tab: next step</source>
        <translation>Tab: neste trinn</translation>
    </message>
    <message>
        <source>Shift+Tab: alternative</source>
        <translation>Skift+Tab: alternativ</translation>
    </message>
    <message>
        <source>Alt+↓: move to {lane}</source>
        <translation>Alt+↓: flytt til {lane}</translation>
    </message>
    <message>
        <source>Alt+↑: move to {lane}</source>
        <translation>Alt+↑: flytt til {lane}</translation>
    </message>
    <message>
        <source>type to name · ! pain point · + opportunity · ? note</source>
        <translation>skriv for å gi navn · ! smertepunkt · + mulighet · ? notat</translation>
    </message>
    <message>
        <source>/ value · @ channel</source>
        <translation>/ verdi · @ kanal</translation>
    </message>
    <message>
        <source>= label of the exit</source>
        <translation>= etikett på utgangen</translation>
    </message>
    <message>
        <source>Tab: first step · or drag one from the palette</source>
        <translation>Tab: første trinn · eller dra ett fra paletten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Baner</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Click the step or flow to attach it to · Esc cancels</source>
        <translation>Klikk på trinnet eller flyten merknaden skal knyttes til · Esc: avbryt</translation>
    </message>
    <message>
        <source>Click a step or a flow to attach the annotation to.</source>
        <translation>Klikk på trinnet eller flyten merknaden skal knyttes til.</translation>
    </message>
    <message>
        <source>Click to select · double-click to rename · drag on empty space to select · Space+drag to scroll</source>
        <translation>Klikk: merk · dobbeltklikk: nytt navn · dra på tom plass: merk · Mellomrom+dra: rull</translation>
    </message>
    <message>
        <source>Click where the lane should go · Esc cancels</source>
        <translation>Klikk der banen skal være · Esc: avbryt</translation>
    </message>
    <message>
        <source>Click where the phase should go · Esc cancels</source>
        <translation>Klikk der fasen skal være · Esc: avbryt</translation>
    </message>
    <message>
        <source>Click in a lane to place it · Enter: next to the selection · Esc cancels</source>
        <translation>Klikk i en bane for å plassere · Enter: ved siden av det merkede · Esc: avbryt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc cancels</source>
        <translation>Dra mot høyre for å lage plass, mot venstre for å lukke et mellomrom · Esc: avbryt</translation>
    </message>
    <message>
        <source>Drag to move · double-click to rename, or on empty space to add a step · drag there to select · Space+drag to scroll</source>
        <translation>Dra: flytt · dobbeltklikk: nytt navn, på tom plass: nytt trinn · dra på tom plass: merk · Mellomrom+dra: rull</translation>
    </message>
    <message>
        <source>Click to add a step, drag to connect. Right-click or hold to choose the kind.</source>
        <translation>Klikk for å legge til et trinn, dra for å koble. Høyreklikk eller hold inne for å velge type.</translation>
    </message>
    <message>
        <source>Drag from a step to the next, or click both; drop on a lane&apos;s name to reach the whole lane · Esc cancels</source>
        <translation>Dra fra et trinn til det neste, eller klikk på begge; slipp på navnet til en bane for å nå hele banen · Esc: avbryt</translation>
    </message>
</context>
</TS>
