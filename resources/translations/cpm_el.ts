<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AddElementActions</name>
    <message>
        <source>&amp;Add Lane</source>
        <translation>Π&amp;ροσθήκη λωρίδας</translation>
    </message>
    <message>
        <source>Add Pha&amp;se</source>
        <translation>Προσ&amp;θήκη φάσης</translation>
    </message>
    <message>
        <source>Add {kind} Before</source>
        <translation>Προσθήκη πριν: {kind}</translation>
    </message>
    <message>
        <source>Add {kind} After</source>
        <translation>Προσθήκη μετά: {kind}</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Προσθήκη: {kind}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Repeated contact</source>
        <translation>Επαναλαμβανόμενη επαφή</translation>
    </message>
    <message>
        <source>Data entered twice</source>
        <translation>Διπλή καταχώριση</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Αυτοεξυπηρέτηση</translation>
    </message>
    <message>
        <source>Waste and waiting</source>
        <translation>Σπατάλη και αναμονή</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Βρόχος</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Πινγκ-πονγκ</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Απλή προώθηση</translation>
    </message>
    <message>
        <source>Steps in a row</source>
        <translation>Διαδοχικά βήματα</translation>
    </message>
    <message>
        <source>fewer contacts</source>
        <translation>λιγότερες επαφές</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>κατάργηση βήματος</translation>
    </message>
    <message>
        <source>merge steps</source>
        <translation>συγχώνευση βημάτων</translation>
    </message>
    <message>
        <source>automate a step</source>
        <translation>αυτοματοποίηση βήματος</translation>
    </message>
    <message>
        <source>work without batching</source>
        <translation>εργασία χωρίς παρτίδες</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>προσθήκη ελέγχου</translation>
    </message>
    <message>
        <source>one person per case</source>
        <translation>ένας υπεύθυνος ανά υπόθεση</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Customer saves</source>
        <translation>Όφελος πελάτη</translation>
    </message>
    <message>
        <source>Active time and time on hold per case, at most</source>
        <translation>Ενεργός χρόνος και χρόνος σε αναμονή ανά υπόθεση, το πολύ</translation>
    </message>
    <message>
        <source>Staff saves</source>
        <translation>Όφελος προσωπικού</translation>
    </message>
    <message>
        <source>Working time of the organisation per case, at most</source>
        <translation>Χρόνος εργασίας του οργανισμού ανά υπόθεση, το πολύ</translation>
    </message>
    <message>
        <source>Less waiting</source>
        <translation>Λιγότερη αναμονή</translation>
    </message>
    <message>
        <source>Waiting time per case, at most</source>
        <translation>Χρόνος αναμονής ανά υπόθεση, το πολύ</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Ανά έτος</translation>
    </message>
    <message>
        <source>Saved cost of steps in a year, at most. Empty without cases per year or costs of the steps.</source>
        <translation>Εξοικονόμηση κόστους βημάτων σε ένα έτος, το πολύ. Κενό χωρίς υποθέσεις ανά έτος ή κόστος των βημάτων.</translation>
    </message>
    <message>
        <source>Usual remedy</source>
        <translation>Συνήθης λύση</translation>
    </message>
    <message>
        <source>Redesign practices from Reijers and Limam Mansar</source>
        <translation>Πρακτικές ανασχεδιασμού κατά Reijers και Limam Mansar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Improvement ideas</source>
        <translation>Ιδέες βελτίωσης</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Προτάσεις</translation>
    </message>
    <message>
        <source>No improvement ideas found.</source>
        <translation>Δεν βρέθηκαν ιδέες βελτίωσης.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Γραφήματα</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Θερμικός χάρτης</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Αιτίες</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Συναίσθημα</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
    <message>
        <source>No differences in content. Positions are ignored.</source>
        <translation>Καμία διαφορά στο περιεχόμενο. Οι θέσεις δεν λαμβάνονται υπόψη.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>Πριν → τώρα</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Ροές</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Επισημάνσεις</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Δείκτες</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Διαδρομές</translation>
    </message>
    <message>
        <source>position in the list changed</source>
        <translation>άλλαξε θέση στη λίστα</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>άλλαξε η σειρά</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Σενάρια</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Μεγέθη</translation>
    </message>
    <message>
        <source>better</source>
        <translation>καλύτερο</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>χειρότερο</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Μεταβολή %</translation>
    </message>
    <message>
        <source>Relative to the baseline</source>
        <translation>Σε σχέση με το σενάριο αναφοράς</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation>{scenario}: {problem}</translation>
    </message>
    <message>
        <source>Ends with “{name}”</source>
        <translation>Λήγει με «{name}»</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ προστέθηκε</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− αφαιρέθηκε</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ άλλαξε</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ μετακινήθηκε</translation>
    </message>
    <message>
        <source>The term cannot be negative: “{text}”.</source>
        <translation>Η διάρκεια δεν μπορεί να είναι αρνητική: «{text}».</translation>
    </message>
    <message>
        <source>Nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy and compare it here.</source>
        <translation>Δεν υπάρχει ακόμη τίποτα για σύγκριση. Η εντολή Σενάριο ▸ Νέο σενάριο «τι-αν» αντιγράφει αυτή τη διαδικασία: αλλάξτε το αντίγραφο και συγκρίνετέ το εδώ.</translation>
    </message>
    <message>
        <source>No verdict until the problems above are solved.</source>
        <translation>Δεν υπάρχει κρίση όσο παραμένουν τα παραπάνω προβλήματα.</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Συμφέρει;</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Τρόπος υπολογισμού</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>Συμφέρει</translation>
    </message>
    <message>
        <source>It does not pay</source>
        <translation>Δεν συμφέρει</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Υποθέσεις ανά έτος</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Όφελος ανά υπόθεση</translation>
    </message>
    <message>
        <source>Savings in the steps of an average case</source>
        <translation>Εξοικονόμηση στα βήματα μιας μέσης υπόθεσης</translation>
    </message>
    <message>
        <source>From the field above this table</source>
        <translation>Από το πεδίο πάνω από τον πίνακα</translation>
    </message>
    <message>
        <source>Benefit per year</source>
        <translation>Όφελος ανά έτος</translation>
    </message>
    <message>
        <source>Payback cannot be calculated until the problems above are solved.</source>
        <translation>Η απόσβεση δεν μπορεί να υπολογιστεί όσο παραμένουν τα παραπάνω προβλήματα.</translation>
    </message>
    <message>
        <source>It makes no difference</source>
        <translation>Δεν υπάρχει διαφορά</translation>
    </message>
    <message>
        <source>In the baseline → in this scenario</source>
        <translation>Στο σενάριο αναφοράς → σε αυτό το σενάριο</translation>
    </message>
    <message>
        <source>Fewer cases, per year</source>
        <translation>Λιγότερες υποθέσεις, ανά έτος</translation>
    </message>
    <message>
        <source>Cases that no longer occur × the baseline&apos;s cost per case</source>
        <translation>Υποθέσεις που δεν προκύπτουν πλέον × κόστος ανά υπόθεση του σεναρίου αναφοράς</translation>
    </message>
    <message>
        <source>Cheaper cases, per year</source>
        <translation>Φθηνότερες υποθέσεις, ανά έτος</translation>
    </message>
    <message>
        <source>Cases per year in this scenario × benefit per case</source>
        <translation>Υποθέσεις ανά έτος σε αυτό το σενάριο × όφελος ανά υπόθεση</translation>
    </message>
    <message>
        <source>Fewer cases + cheaper cases</source>
        <translation>Λιγότερες υποθέσεις + φθηνότερες υποθέσεις</translation>
    </message>
    <message>
        <source>Extra cost per year</source>
        <translation>Πρόσθετο κόστος ανά έτος</translation>
    </message>
    <message>
        <source>Cost per year minus the baseline&apos;s cost per year</source>
        <translation>Κόστος ανά έτος μείον το κόστος του σεναρίου αναφοράς</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Εφάπαξ κόστος</translation>
    </message>
    <message>
        <source>Enter it in the inspector (select nothing)</source>
        <translation>Δώστε το στις «Ιδιότητες» (χωρίς επιλεγμένο στοιχείο)</translation>
    </message>
    <message>
        <source>{years} × (benefit per year − extra cost per year) − one-off cost</source>
        <translation>{years} × (όφελος ανά έτος − πρόσθετο κόστος ανά έτος) − εφάπαξ κόστος</translation>
    </message>
    <message>
        <source>Never paid back: the cases cost more than before.</source>
        <translation>Δεν αποσβένεται ποτέ: οι υποθέσεις κοστίζουν περισσότερο από πριν.</translation>
    </message>
    <message>
        <source>Never paid back: the extra cost per year exceeds the benefit.</source>
        <translation>Δεν αποσβένεται ποτέ: το πρόσθετο κόστος ανά έτος υπερβαίνει το όφελος.</translation>
    </message>
    <message>
        <source>Never paid back: no benefit per year remains.</source>
        <translation>Δεν αποσβένεται ποτέ: δεν απομένει ετήσιο όφελος.</translation>
    </message>
    <message>
        <source>Nothing to pay back: benefit and cost are equal.</source>
        <translation>Δεν υπάρχει τίποτα προς απόσβεση: όφελος και κόστος είναι ίσα.</translation>
    </message>
    <message>
        <source>Neither scenario has measures yet. Add them in the Measures tab of each scenario.</source>
        <translation>Κανένα από τα δύο σενάρια δεν έχει ακόμη δείκτες. Προσθέστε τους στην καρτέλα «Δείκτες» κάθε σεναρίου.</translation>
    </message>
    <message>
        <source>The customer has no steps in either scenario.</source>
        <translation>Ο πελάτης δεν έχει βήματα σε κανένα από τα δύο σενάρια.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Λείπει</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Προβάδισμα</translation>
    </message>
    <message>
        <source>Gap as a share of the current scenario&apos;s value</source>
        <translation>Η απόσταση ως ποσοστό της τιμής του τρέχοντος σεναρίου</translation>
    </message>
    <message>
        <source>Press Enter to show the measure in the inspector</source>
        <translation>Πατήστε Enter για εμφάνιση του δείκτη στις «Ιδιότητες»</translation>
    </message>
    <message>
        <source>Their source</source>
        <translation>Πηγή της τιμής τους</translation>
    </message>
    <message>
        <source>Our source</source>
        <translation>Πηγή της τιμής μας</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>η τιμή</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>η πηγή</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>η ημερομηνία</translation>
    </message>
    <message>
        <source>the confidence</source>
        <translation>η βεβαιότητα</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>ίσα</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>προηγείται κατά {gap}</translation>
    </message>
    <message>
        <source>{gap} behind</source>
        <translation>υστερεί κατά {gap}</translation>
    </message>
    <message>
        <source>{scenario}: {missing}</source>
        <translation>{scenario}: {missing}</translation>
    </message>
    <message>
        <source>confidence: {confidence}</source>
        <translation>βεβαιότητα: {confidence}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Φάση</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>— missing</source>
        <translation>— λείπει</translation>
    </message>
    <message>
        <source>{minutes} waiting</source>
        <translation>{minutes} αναμονής</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Προσπάθεια</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Δεν υπάρχουν ακόμη βήματα.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Λωρίδα</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>How the share is known; select the exit to enter it</source>
        <translation>Πώς είναι γνωστό το ποσοστό· επιλέξτε την έξοδο για να το καταχωρίσετε</translation>
    </message>
    <message>
        <source>How often a case takes this exit, on average</source>
        <translation>Πόσο συχνά, κατά μέσο όρο, μια υπόθεση ακολουθεί αυτή την έξοδο</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Αποφάσεις</translation>
    </message>
    <message>
        <source>No decisions yet.</source>
        <translation>Δεν υπάρχουν ακόμη αποφάσεις.</translation>
    </message>
    <message>
        <source>No probability entered; the rest of 100 % is split evenly</source>
        <translation>Δεν έχει καταχωριστεί πιθανότητα· το υπόλοιπο του 100 % μοιράζεται εξίσου</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Διελεύσεις</translation>
    </message>
    <message>
        <source>Average number of times per case</source>
        <translation>Πόσες φορές ανά υπόθεση, κατά μέσο όρο</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Share of work</source>
        <translation>Μερίδιο εργασίας</translation>
    </message>
    <message>
        <source>Share of all work in a case</source>
        <translation>Μερίδιο της συνολικής εργασίας μιας υπόθεσης</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Αστοχία</translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation>Χρόνος του πελάτη: {value}</translation>
    </message>
    <message>
        <source>Share of the time the customer is active or must be present</source>
        <translation>Μερίδιο του χρόνου κατά τον οποίο ο πελάτης ενεργεί ή πρέπει να είναι παρών</translation>
    </message>
    <message>
        <source>No expected values: the process has no start. Add a start.</source>
        <translation>Δεν υπάρχουν αναμενόμενες τιμές: η διαδικασία δεν έχει έναρξη. Προσθέστε μια έναρξη.</translation>
    </message>
    <message>
        <source>No expected values: cases never leave the loop at “{name}”. Add an exit to the loop.</source>
        <translation>Δεν υπάρχουν αναμενόμενες τιμές: οι υποθέσεις δεν βγαίνουν ποτέ από τον βρόχο στο «{name}». Προσθέστε έξοδο στον βρόχο.</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>Ανά υπόθεση</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Σημασία</translation>
    </message>
    <message>
        <source>No metrics yet: draw a process from a start to an end.</source>
        <translation>Δεν υπάρχουν ακόμη μεγέθη: σχεδιάστε μια διαδικασία από έναρξη έως λήξη.</translation>
    </message>
    <message>
        <source>Steps the customer performs, on average</source>
        <translation>Βήματα που εκτελεί ο πελάτης, κατά μέσο όρο</translation>
    </message>
    <message>
        <source>Work by anyone</source>
        <translation>Εργασία από οποιονδήποτε</translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation>Αναμονή πριν από τα βήματα</translation>
    </message>
    <message>
        <source>From start to end, including waiting; one day is 24 hours</source>
        <translation>Από την έναρξη έως τη λήξη, μαζί με την αναμονή· μία ημέρα είναι 24 ώρες</translation>
    </message>
    <message>
        <source>Calculated from the model</source>
        <translation>Υπολογισμένο από το μοντέλο</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Από μέτρηση</translation>
    </message>
    <message>
        <source>The actual value of a measure with the same meaning</source>
        <translation>Η πραγματική τιμή ενός μέτρου με την ίδια σημασία</translation>
    </message>
    <message>
        <source>Lead time without any waiting, as a share of lead time</source>
        <translation>Ο χρόνος διεκπεραίωσης χωρίς αναμονή, ως μερίδιο του χρόνου διεκπεραίωσης</translation>
    </message>
    <message>
        <source>Time the customer is active or must be present</source>
        <translation>Χρόνος κατά τον οποίο ο πελάτης ενεργεί ή πρέπει να είναι παρών</translation>
    </message>
    <message>
        <source>Waiting time the customer cannot leave</source>
        <translation>Αναμονή από την οποία ο πελάτης δεν μπορεί να φύγει</translation>
    </message>
    <message>
        <source>Waiting time the customer can use for something else</source>
        <translation>Αναμονή κατά την οποία ο πελάτης μπορεί να κάνει κάτι άλλο</translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation>Εργασία για την οποία ο πελάτης θα πλήρωνε</translation>
    </message>
    <message>
        <source>Share of the lead time that adds value for the customer</source>
        <translation>Μερίδιο του χρόνου διεκπεραίωσης που προσθέτει αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>Times work passes between departments</source>
        <translation>Πόσες φορές η εργασία περνά από τμήμα σε τμήμα</translation>
    </message>
    <message>
        <source>Times the customer contacts the organisation</source>
        <translation>Πόσες φορές ο πελάτης επικοινωνεί με τον οργανισμό</translation>
    </message>
    <message>
        <source>Times the organisation contacts the customer</source>
        <translation>Πόσες φορές ο οργανισμός επικοινωνεί με τον πελάτη</translation>
    </message>
    <message>
        <source>Times a customer meets another customer</source>
        <translation>Πόσες φορές ένας πελάτης συναντά άλλον πελάτη</translation>
    </message>
    <message>
        <source>Share of reasons settled with a single contact</source>
        <translation>Μερίδιο των λόγων επαφής που διευθετούνται με μία μόνο επαφή</translation>
    </message>
    <message>
        <source>Contacts caused by a failure, as a share of all contacts</source>
        <translation>Επαφές που οφείλονται σε αστοχία, ως μερίδιο όλων των επαφών</translation>
    </message>
    <message>
        <source>Times a data item is asked for again</source>
        <translation>Πόσες φορές ζητείται ξανά ένα στοιχείο</translation>
    </message>
    <message>
        <source>Times the customer must switch channels</source>
        <translation>Πόσες φορές ο πελάτης πρέπει να αλλάξει κανάλι</translation>
    </message>
    <message>
        <source>Times work returns to the department it came from</source>
        <translation>Πόσες φορές η εργασία επιστρέφει στο τμήμα από το οποίο ήρθε</translation>
    </message>
    <message>
        <source>Times the customer carries work from one department to another</source>
        <translation>Πόσες φορές ο πελάτης μεταφέρει την εργασία από ένα τμήμα σε άλλο</translation>
    </message>
    <message>
        <source>Probability that no step of a case fails</source>
        <translation>Πιθανότητα να μην αστοχήσει κανένα βήμα μιας υπόθεσης</translation>
    </message>
    <message>
        <source>Share of cases with no way to an end: check dead ends and exits</source>
        <translation>Μερίδιο υποθέσεων χωρίς δρόμο προς λήξη: ελέγξτε αδιέξοδα και εξόδους</translation>
    </message>
    <message>
        <source>Cost of all steps of a case, in the currency of the scenario</source>
        <translation>Κόστος όλων των βημάτων μιας υπόθεσης, στο νόμισμα του σεναρίου</translation>
    </message>
    <message>
        <source>Average number of failing steps</source>
        <translation>Μέσος αριθμός βημάτων που αστοχούν</translation>
    </message>
    <message>
        <source>Probability of losing the customer because of pain points</source>
        <translation>Πιθανότητα απώλειας του πελάτη λόγω σημείων δυσκολίας</translation>
    </message>
    <message>
        <source>Measured {measured}, but the model gives {modelled}</source>
        <translation>Μετρήθηκε {measured}, αλλά το μοντέλο δίνει {modelled}</translation>
    </message>
    <message>
        <source>Share of cases that reach this end</source>
        <translation>Μερίδιο των υποθέσεων που φτάνουν σε αυτή τη λήξη</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Προειδοποίηση</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>Τα σφάλματα αλλοιώνουν τα μεγέθη. Οι προειδοποιήσεις χρειάζονται έλεγχο. Οι υποδείξεις μπορεί να μην απαιτούν ενέργεια.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Εύρημα</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ευρήματα</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Δεν βρέθηκαν προβλήματα.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>Number on the canvas</source>
        <translation>Αριθμός στον καμβά</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Αναμενόμενα</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Τι παραδίδεται</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Μήτρα</translation>
    </message>
    <message>
        <source>No handoffs: no work passes between departments yet.</source>
        <translation>Δεν υπάρχουν σημεία παράδοσης: δεν περνά ακόμη εργασία από τμήμα σε τμήμα.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Από ↓ προς →</translation>
    </message>
    <message>
        <source>Handoffs from the row&apos;s lane to the column&apos;s lane</source>
        <translation>Παραδόσεις από τη λωρίδα της γραμμής προς τη λωρίδα της στήλης</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>ο πελάτης</translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation>Σημεία παράδοσης: {numbers}</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>Φύση δείκτη</translation>
    </message>
    <message>
        <source>Objective values are counted; subjective values are opinions</source>
        <translation>Οι αντικειμενικές τιμές μετριούνται· οι υποκειμενικές είναι γνώμες</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Πραγματική τιμή</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Από το μοντέλο</translation>
    </message>
    <message>
        <source>The value that the model gives for the same thing, if it gives one</source>
        <translation>Η τιμή που δίνει το μοντέλο για το ίδιο πράγμα, αν δίνει</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>Απόσταση από τον στόχο</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Δείγμα</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Στόχοι</translation>
    </message>
    <message>
        <source>No measures yet. Press Add for the usual ones. Calculated values are in the Metrics tab.</source>
        <translation>Δεν υπάρχουν ακόμη δείκτες. Πατήστε «Προσθήκη» για τους συνήθεις. Οι υπολογισμένες τιμές βρίσκονται στην καρτέλα «Μεγέθη».</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Αντικειμενικός</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Υποκειμενικός</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>εντός στόχου</translation>
    </message>
    <message>
        <source>{difference} better</source>
        <translation>{difference} καλύτερα</translation>
    </message>
    <message>
        <source>{difference} worse</source>
        <translation>{difference} χειρότερα</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Σοβαρότητα</translation>
    </message>
    <message>
        <source>From 1 (best) to 10 (worst)</source>
        <translation>Από 1 (καλύτερο) έως 10 (χειρότερο)</translation>
    </message>
    <message>
        <source>S · O · D</source>
        <translation>S · O · D</translation>
    </message>
    <message>
        <source>Severity, occurrence and detection; their product is the risk priority number</source>
        <translation>Σοβαρότητα (S), εμφάνιση (O) και ανίχνευση (D)· το γινόμενό τους είναι ο αριθμός προτεραιότητας κινδύνου</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Προκαλείται από</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Οδηγεί σε</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Απώλεια</translation>
    </message>
    <message>
        <source>Additional share of customers lost</source>
        <translation>Πρόσθετο μερίδιο πελατών που χάνονται</translation>
    </message>
    <message>
        <source>No pain points yet. Select a step and press ! to add one.</source>
        <translation>Δεν υπάρχουν ακόμη σημεία δυσκολίας. Επιλέξτε ένα βήμα και πατήστε ! για να προσθέσετε ένα.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Άλλα</translation>
    </message>
    <message>
        <source>No opportunities yet. Select a step and press + to add one.</source>
        <translation>Δεν υπάρχουν ακόμη ευκαιρίες. Επιλέξτε ένα βήμα και πατήστε + για να προσθέσετε μία.</translation>
    </message>
    <message>
        <source>Nothing to simulate yet: draw a process from a start to an end.</source>
        <translation>Δεν υπάρχει ακόμη τίποτα για προσομοίωση: σχεδιάστε μια διαδικασία από έναρξη έως λήξη.</translation>
    </message>
    <message>
        <source>Half of the cases take no longer than this</source>
        <translation>Οι μισές υποθέσεις δεν διαρκούν περισσότερο από αυτό</translation>
    </message>
    <message>
        <source>90 % of cases take no longer than this</source>
        <translation>Το 90% των υποθέσεων δεν διαρκεί περισσότερο από αυτό</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Ελάχιστο</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Μέγιστο</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Μέση τιμή</translation>
    </message>
    <message>
        <source>With its 95 % confidence interval</source>
        <translation>Με διάστημα εμπιστοσύνης 95%</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>Ακριβής μέση τιμή</translation>
    </message>
    <message>
        <source>Calculated, not simulated</source>
        <translation>Από υπολογισμό, όχι από προσομοίωση</translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation>Βήματα πελάτη</translation>
    </message>
    <message>
        <source>Customer steps per case</source>
        <translation>Βήματα πελάτη ανά υπόθεση</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Χρόνος διεκπεραίωσης</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>Χρόνος εργασίας</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Χρόνος αναμονής</translation>
    </message>
    <message>
        <source>Cycle-time efficiency</source>
        <translation>Αποδοτικότητα χρόνου κύκλου</translation>
    </message>
    <message>
        <source>Customer&apos;s active time</source>
        <translation>Ενεργός χρόνος πελάτη</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Πελάτης στην αναμονή</translation>
    </message>
    <message>
        <source>Customer waits elsewhere</source>
        <translation>Ο πελάτης περιμένει αλλού</translation>
    </message>
    <message>
        <source>Value-adding share of touch time</source>
        <translation>Μερίδιο προστιθέμενης αξίας στον χρόνο εργασίας</translation>
    </message>
    <message>
        <source>Value-adding share of lead time</source>
        <translation>Μερίδιο προστιθέμενης αξίας στον χρόνο διεκπεραίωσης</translation>
    </message>
    <message>
        <source>Handoffs per case</source>
        <translation>Παραδόσεις ανά υπόθεση</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>Επαφές ανά υπόθεση</translation>
    </message>
    <message>
        <source>Replies per case</source>
        <translation>Απαντήσεις ανά υπόθεση</translation>
    </message>
    <message>
        <source>Meetings between customers per case</source>
        <translation>Συναντήσεις μεταξύ πελατών ανά υπόθεση</translation>
    </message>
    <message>
        <source>Repeat contacts per case</source>
        <translation>Επαναλαμβανόμενες επαφές ανά υπόθεση</translation>
    </message>
    <message>
        <source>First-contact resolution, modelled</source>
        <translation>Επίλυση με την πρώτη επαφή, από το μοντέλο</translation>
    </message>
    <message>
        <source>Failure demand, share of contacts</source>
        <translation>Ζήτηση λόγω αστοχίας, μερίδιο επαφών</translation>
    </message>
    <message>
        <source>Data entered again per case</source>
        <translation>Επανακαταχώριση δεδομένων ανά υπόθεση</translation>
    </message>
    <message>
        <source>Channel switches per case</source>
        <translation>Αλλαγές καναλιού ανά υπόθεση</translation>
    </message>
    <message>
        <source>Ping-pongs per case</source>
        <translation>Πινγκ-πονγκ ανά υπόθεση</translation>
    </message>
    <message>
        <source>Handoffs the customer carries, per case</source>
        <translation>Παραδόσεις μέσω του πελάτη ανά υπόθεση</translation>
    </message>
    <message>
        <source>Cases that reach no end</source>
        <translation>Υποθέσεις που δεν φτάνουν σε λήξη</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Κόστος ανά υπόθεση</translation>
    </message>
    <message>
        <source>Failing steps</source>
        <translation>Βήματα που αστοχούν</translation>
    </message>
    <message>
        <source>Churn exposure</source>
        <translation>Έκθεση σε απώλεια πελατών</translation>
    </message>
    <message>
        <source>The customer&apos;s active time</source>
        <translation>Ο ενεργός χρόνος του πελάτη</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Σημεία δυσκολίας</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Σημεία παράδοσης</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Σημεία επαφής</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Προσομοίωση</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επαφή</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Συνάντηση</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer, a meeting to another customer. A notification needs no answer.</source>
        <translation>Η επαφή απευθύνεται στον οργανισμό, η απάντηση στον πελάτη, η συνάντηση σε άλλον πελάτη. Η ειδοποίηση δεν χρειάζεται απάντηση.</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Φυσικά τεκμήρια</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation>Δεν υπάρχουν σημεία επαφής: καμία ροή δεν οδηγεί ακόμη από τον πελάτη στον οργανισμό ή αντίστροφα.</translation>
    </message>
    <message>
        <source>Contacts about something already asked</source>
        <translation>Επαφές για κάτι που ο πελάτης έχει ήδη ζητήσει</translation>
    </message>
    <message>
        <source>Work returns to the department it came from</source>
        <translation>Η εργασία επιστρέφει στο τμήμα από το οποίο ήρθε</translation>
    </message>
    <message>
        <source>The customer must switch channels</source>
        <translation>Ο πελάτης πρέπει να αλλάξει κανάλι</translation>
    </message>
    <message>
        <source>Data is entered again</source>
        <translation>Τα ίδια δεδομένα καταχωρίζονται ξανά</translation>
    </message>
    <message>
        <source>The customer carries work from one department to another</source>
        <translation>Ο πελάτης μεταφέρει την εργασία από ένα τμήμα σε άλλο</translation>
    </message>
    <message>
        <source>Probability that no step fails</source>
        <translation>Πιθανότητα να μην αστοχήσει κανένα βήμα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Μερίδιο</translation>
    </message>
    <message>
        <source>Share of cases that take this path</source>
        <translation>Μερίδιο των υποθέσεων που ακολουθούν αυτή τη διαδρομή</translation>
    </message>
    <message>
        <source>Steps the customer performs</source>
        <translation>Βήματα που εκτελεί ο πελάτης</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>No customer lanes yet.</source>
        <translation>Δεν υπάρχουν ακόμη λωρίδες πελάτη.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>Βήματα ανά υπόθεση</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>Συναντήσεις ανά υπόθεση</translation>
    </message>
    <message>
        <source>How often this customer turns to another customer</source>
        <translation>Πόσο συχνά αυτός ο πελάτης απευθύνεται σε άλλον πελάτη</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Επαναλήψεις</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Πρώτη επαφή</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>Number of channel switches</source>
        <translation>Αριθμός αλλαγών καναλιού</translation>
    </message>
    <message>
        <source>Re-entries</source>
        <translation>Επανακαταχωρίσεις</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Απόδοση</translation>
    </message>
    <message>
        <source>No path leads from a start to an end yet.</source>
        <translation>Καμία διαδρομή δεν οδηγεί ακόμη από έναρξη σε λήξη.</translation>
    </message>
    <message>
        <source>The other cases repeat a loop.</source>
        <translation>Οι υπόλοιπες υποθέσεις επαναλαμβάνουν κάποιον βρόχο.</translation>
    </message>
    <message>
        <source>There are more paths, each less likely.</source>
        <translation>Υπάρχουν κι άλλες διαδρομές, καθεμία λιγότερο πιθανή.</translation>
    </message>
    <message>
        <source>There may be more paths: the search stopped at its limit.</source>
        <translation>Ίσως υπάρχουν κι άλλες διαδρομές: η αναζήτηση σταμάτησε στο όριό της.</translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation>Υποθέσεις χωρίς αστοχία</translation>
    </message>
    <message>
        <source>{rating} is not a rating from {worst} to {best}</source>
        <translation>{rating}: δεν είναι αξιολόγηση από {worst} έως {best}</translation>
    </message>
    <message>
        <source>{word} is not a whole number</source>
        <translation>{word}: δεν είναι ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>A case visits {visited:,.0f} elements on average, too many to simulate.</source>
        <translation>Μια υπόθεση περνά από {visited:,.0f} στοιχεία κατά μέσο όρο, πάρα πολλά για προσομοίωση.</translation>
    </message>
    <message numerus="yes">
        <source>The model has %Ln error(s); see the findings.</source>
        <translation>
            <numerusform>Το μοντέλο έχει %Ln σφάλμα· δείτε τα ευρήματα.</numerusform>
            <numerusform>Το μοντέλο έχει %Ln σφάλματα· δείτε τα ευρήματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats, resolution, failure demand and yield are simulated with %Ln case(s).</source>
        <translation>
            <numerusform>Οι επαναλήψεις, η επίλυση, η ζήτηση λόγω αστοχίας και οι υποθέσεις χωρίς αστοχία προσομοιώνονται με %Ln υπόθεση.</numerusform>
            <numerusform>Οι επαναλήψεις, η επίλυση, η ζήτηση λόγω αστοχίας και οι υποθέσεις χωρίς αστοχία προσομοιώνονται με %Ln υποθέσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>προσθήκες: %Ln</numerusform>
            <numerusform>προσθήκες: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>αφαιρέσεις: %Ln</numerusform>
            <numerusform>αφαιρέσεις: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>αλλαγές: %Ln</numerusform>
            <numerusform>αλλαγές: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>μετακινήσεις: %Ln</numerusform>
            <numerusform>μετακινήσεις: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} percentage point(s)</source>
        <translation>
            <numerusform>{points}&#xa0;ποσοστιαία μονάδα</numerusform>
            <numerusform>{points}&#xa0;ποσοστιαίες μονάδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit after {years} year(s)</source>
        <translation>
            <numerusform>Καθαρό όφελος μετά από {years}&#xa0;έτος</numerusform>
            <numerusform>Καθαρό όφελος μετά από {years}&#xa0;έτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid back after {months} month(s).</source>
        <translation>
            <numerusform>Αποσβένεται σε {months}&#xa0;μήνα.</numerusform>
            <numerusform>Αποσβένεται σε {months}&#xa0;μήνες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sample of %Ln</source>
        <translation>
            <numerusform>δείγμα: %Ln</numerusform>
            <numerusform>δείγμα: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) (covers/cover) {share} of all cases.</source>
        <translation>
            <numerusform>%Ln διαδρομή καλύπτει το {share} των υποθέσεων.</numerusform>
            <numerusform>%Ln διαδρομές καλύπτουν το {share} των υποθέσεων.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases are so long that only %Ln (was/were) simulated.</source>
        <translation>
            <numerusform>Οι υποθέσεις είναι τόσο μεγάλες, ώστε προσομοιώθηκε μόνο %Ln.</numerusform>
            <numerusform>Οι υποθέσεις είναι τόσο μεγάλες, ώστε προσομοιώθηκαν μόνο %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of cases reach no end, so all figures per case are incomplete.</source>
        <translation>Το {share} των υποθέσεων δεν φτάνει σε λήξη, οπότε όλα τα μεγέθη ανά υπόθεση είναι ελλιπή.</translation>
    </message>
    <message>
        <source>Lead time of parallel branches is simulated (standard error {minutes} min).</source>
        <translation>Ο χρόνος διεκπεραίωσης των παράλληλων κλάδων είναι προσομοιωμένος (τυπικό σφάλμα {minutes} λεπτά).</translation>
    </message>
    <message>
        <source>Cases are too long to calculate repeats, resolution, failure demand and yield.</source>
        <translation>Οι υποθέσεις είναι πολύ μεγάλες για τον υπολογισμό επαναλήψεων, επίλυσης, ζήτησης λόγω αστοχίας και υποθέσεων χωρίς αστοχία.</translation>
    </message>
    <message>
        <source>Higher is better in one scenario, lower in the other.</source>
        <translation>Στο ένα σενάριο καλύτερη είναι η υψηλότερη τιμή, στο άλλο η χαμηλότερη.</translation>
    </message>
    <message>
        <source>The units do not convert: {own} and {theirs}.</source>
        <translation>Οι μονάδες δεν μετατρέπονται: {own} και {theirs}.</translation>
    </message>
    <message>
        <source>A competitor has no payback. Compare a what-if with your own process.</source>
        <translation>Για έναν ανταγωνιστή δεν υπάρχει απόσβεση. Συγκρίνετε ένα σενάριο «τι-αν» με τη δική σας διαδικασία.</translation>
    </message>
    <message>
        <source>The scenarios use different currencies.</source>
        <translation>Τα σενάρια έχουν διαφορετικά νομίσματα.</translation>
    </message>
    <message>
        <source>Cases do not start or never end.</source>
        <translation>Οι υποθέσεις δεν ξεκινούν ή δεν τελειώνουν ποτέ.</translation>
    </message>
    <message>
        <source>Enter the cases per year.</source>
        <translation>Δώστε τις υποθέσεις ανά έτος.</translation>
    </message>
    <message>
        <source>No step has a cost.</source>
        <translation>Κανένα βήμα δεν έχει κόστος.</translation>
    </message>
    <message>
        <source>Enter the cost of these steps: {steps}.</source>
        <translation>Δώστε το κόστος αυτών των βημάτων: {steps}.</translation>
    </message>
    <message>
        <source>Wait before the step</source>
        <translation>Αναμονή πριν από το βήμα</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Calculating …</source>
        <translation>Υπολογισμός …</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Ανάλυση</translation>
    </message>
</context>
<context>
    <name>AnalysisScheduler</name>
    <message>
        <source>This could not be calculated: {reason}</source>
        <translation>Ο υπολογισμός δεν ήταν δυνατός: {reason}</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Επισημάνσεις</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Καμία ακόμη.</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Προσθήκη: {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Περισσότερα…</translation>
    </message>
    <message>
        <source>Add another kind of annotation</source>
        <translation>Προσθήκη άλλου είδους επισήμανσης</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>&amp;Lay Out All</source>
        <translation>&amp;Διευθέτηση όλων</translation>
    </message>
    <message>
        <source>&amp;Straighten Flows</source>
        <translation>Ευ&amp;θυγράμμιση ροών</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Διευθέτηση …</translation>
    </message>
    <message>
        <source>lay out all</source>
        <translation>διευθέτησης όλων</translation>
    </message>
    <message>
        <source>Tid&amp;y Selection</source>
        <translation>Διε&amp;υθέτηση επιλεγμένων</translation>
    </message>
    <message>
        <source>tidy selection</source>
        <translation>διευθέτησης επιλεγμένων</translation>
    </message>
    <message>
        <source>straighten flows</source>
        <translation>ευθυγράμμισης ροών</translation>
    </message>
    <message>
        <source>Align Le&amp;ft</source>
        <translation>Στοίχιση α&amp;ριστερά</translation>
    </message>
    <message>
        <source>align left</source>
        <translation>στοίχισης αριστερά</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Στοίχιση στο κέ&amp;ντρο</translation>
    </message>
    <message>
        <source>align centres</source>
        <translation>στοίχισης στο κέντρο</translation>
    </message>
    <message>
        <source>Ali&amp;gn Right</source>
        <translation>Στοίχιση δε&amp;ξιά</translation>
    </message>
    <message>
        <source>align right</source>
        <translation>στοίχισης δεξιά</translation>
    </message>
    <message>
        <source>Align &amp;Tops</source>
        <translation>Στοίχιση &amp;επάνω</translation>
    </message>
    <message>
        <source>align tops</source>
        <translation>στοίχισης επάνω</translation>
    </message>
    <message>
        <source>Align M&amp;iddles</source>
        <translation>Στοίχιση στη &amp;μέση</translation>
    </message>
    <message>
        <source>align middles</source>
        <translation>στοίχισης στη μέση</translation>
    </message>
    <message>
        <source>Align &amp;Bottoms</source>
        <translation>Στοίχιση κάτ&amp;ω</translation>
    </message>
    <message>
        <source>align bottoms</source>
        <translation>στοίχισης κάτω</translation>
    </message>
    <message>
        <source>&amp;Distribute Across</source>
        <translation>&amp;Οριζόντια κατανομή</translation>
    </message>
    <message>
        <source>distribute across</source>
        <translation>οριζόντιας κατανομής</translation>
    </message>
    <message>
        <source>Distribute Do&amp;wn</source>
        <translation>Κα&amp;τακόρυφη κατανομή</translation>
    </message>
    <message>
        <source>distribute down</source>
        <translation>κατακόρυφης κατανομής</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: {problem} Save the file yourself.</source>
        <translation>Οι μη αποθηκευμένες αλλαγές δεν μπορούν να διατηρηθούν για ανάκτηση: {problem} Αποθηκεύστε το αρχείο.</translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message>
        <source>Delete Only the Lane</source>
        <translation>Διαγραφή μόνο της λωρίδας</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements moved to “{heir}”.</source>
        <translation>Η φάση «{phase}» διαγράφηκε. Τα στοιχεία της μεταφέρθηκαν στη φάση «{heir}».</translation>
    </message>
    <message>
        <source>“{phase}” was deleted. Its elements remain.</source>
        <translation>Η φάση «{phase}» διαγράφηκε. Τα στοιχεία της παραμένουν.</translation>
    </message>
    <message>
        <source>Delete Its Elements Too</source>
        <translation>Διαγραφή και των στοιχείων της</translation>
    </message>
    <message numerus="yes">
        <source>“{lane}” was deleted with %Ln element(s) in it.</source>
        <translation>
            <numerusform>Η λωρίδα «{lane}» διαγράφηκε μαζί με %Ln στοιχείο.</numerusform>
            <numerusform>Η λωρίδα «{lane}» διαγράφηκε μαζί με %Ln στοιχεία.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockingTaskRunner</name>
    <message>
        <source>Wait for this to finish, or cancel it: {task}</source>
        <translation>Περιμένετε να ολοκληρωθεί ή ακυρώστε το: {task}</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{days} days</source>
        <translation>{days}&#xa0;ημ.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;ώρ.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;λεπ.</translation>
    </message>
    <message>
        <source>once per case</source>
        <translation>μία φορά ανά υπόθεση</translation>
    </message>
    <message>
        <source>{number} times per case</source>
        <translation>{number} φορές ανά υπόθεση</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}.</source>
        <translation>Ο πελάτης επικοινωνεί με τον οργανισμό για τον ίδιο λόγο, «{reason}»: {steps}.</translation>
    </message>
    <message>
        <source>The customer contacts the organisation for the same reason, “{reason}”: {steps}, {often} in total.</source>
        <translation>Ο πελάτης επικοινωνεί με τον οργανισμό για τον ίδιο λόγο, «{reason}»: {steps}, συνολικά {often}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on and adds {waiting} of waiting. The step before it could lead directly to {following}.</source>
        <translation>{step} (λωρίδα: {lane}): απλή προώθηση που προσθέτει {waiting} αναμονής. Το προηγούμενο βήμα θα μπορούσε να οδηγεί απευθείας εδώ: {following}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only passes work on. The step before it could lead directly to {following}.</source>
        <translation>{step} (λωρίδα: {lane}): απλή προώθηση. Το προηγούμενο βήμα θα μπορούσε να οδηγεί απευθείας εδώ: {following}.</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}), up to {often}.</source>
        <translation>{home} – {lane}: η εργασία πηγαίνει και επιστρέφει ({first}, {step}, {last}), έως και {often}.</translation>
    </message>
    <message>
        <source>Work moves from {home} to {lane} and back ({first}, {step}, {last}).</source>
        <translation>{home} – {lane}: η εργασία πηγαίνει και επιστρέφει ({first}, {step}, {last}).</translation>
    </message>
    <message>
        <source>Cases can return to {steps}.</source>
        <translation>Οι υποθέσεις μπορούν να επιστρέψουν εδώ: {steps}.</translation>
    </message>
    <message>
        <source>Cases can return to {steps}: {rounds:,.2f} visits on average. Returning takes {time} per case.</source>
        <translation>Οι υποθέσεις μπορούν να επιστρέψουν εδώ: {steps}. Διελεύσεις κατά μέσο όρο: {rounds:,.2f}. Η επιστροφή διαρκεί {time} ανά υπόθεση.</translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting and {work} of work each time.</source>
        <translation>Κυρίως αναμονή: {steps}. Κάθε φορά {waiting} αναμονής και {work} εργασίας.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>{step}: επαφή με {lane} (κανάλι: {channel}), απάντηση: {answer}, {often}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}. It takes {time} and needs no decision.</source>
        <translation>{step}: επαφή με {lane} (κανάλι: {channel}), απάντηση: {answer}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}, {often}. It takes {time} and needs no decision.</source>
        <translation>{step}: επαφή με {lane}, απάντηση: {answer}, {often}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}. It takes {time} and needs no decision.</source>
        <translation>{step}: επαφή με {lane}, απάντηση: {answer}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once: {steps}.</source>
        <translation>
            <numerusform>Καταχωρίζεται περισσότερες από μία φορές: {items}. Βήματα: {steps}.</numerusform>
            <numerusform>Καταχωρίζονται περισσότερες από μία φορές: {items}. Βήματα: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.</source>
        <translation>
            <numerusform>Σπατάλη: {steps}. Κάθε φορά {waiting} αναμονής και {work} εργασίας.</numerusform>
            <numerusform>Σπατάλη: {steps}. Κάθε φορά {waiting} αναμονής και {work} εργασίας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {work} of work each time.</source>
        <translation>
            <numerusform>{steps} είναι σπατάλη: {work} εργασίας κάθε φορά.</numerusform>
            <numerusform>{steps} είναι σπατάλη: {work} εργασίας κάθε φορά.</numerusform>
        </translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}, with {waiting} of waiting between.</source>
        <translation>{elements} ακολουθούν πάντα το ένα το άλλο στη λωρίδα {lane}, με {waiting} αναμονής ενδιάμεσα.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Process diagram</source>
        <translation>Διάγραμμα διαδικασίας</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>none</source>
        <translation>κενό</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>αναμονή</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>εργασία</translation>
    </message>
    <message>
        <source>acceptable wait</source>
        <translation>ανεκτή αναμονή</translation>
    </message>
    <message>
        <source>value</source>
        <translation>αξία</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>πιθανότητα</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>τεκμήρια</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>μπορεί να αστοχήσει</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>κόστος</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>συναίσθημα</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>σοβαρότητα</translation>
    </message>
    <message>
        <source>status</source>
        <translation>κατάσταση</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>είδος</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>αυτοματοποιημένη</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>μεταφέρει</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>συστήματα</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>υπεύθυνος</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>κανόνας</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ετικέτα</translation>
    </message>
    <message>
        <source>came from {name}</source>
        <translation>ερχόταν από {name}</translation>
    </message>
    <message>
        <source>led to {name}</source>
        <translation>οδηγούσε σε {name}</translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation>ήταν «{name}»</translation>
    </message>
    <message>
        <source>had no name</source>
        <translation>δεν είχε όνομα</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save Picture</source>
        <translation>Αποθήκευση εικόνας</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Χωρίς φάση</translation>
    </message>
    <message>
        <source>{time} work</source>
        <translation>{time} εργασίας</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>{time} αναμονής</translation>
    </message>
    <message>
        <source>{time} active</source>
        <translation>{time} ενεργού χρόνου</translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation>{time} στην αναμονή</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>διάμεσος {time}</translation>
    </message>
    <message>
        <source>90 % within {time}</source>
        <translation>90% έως {time}</translation>
    </message>
    <message>
        <source>mean {time}</source>
        <translation>μέση τιμή {time}</translation>
    </message>
    <message>
        <source>{first} to {last}: {count} of {all} cases</source>
        <translation>{first} έως {last}: {count} από {all} υποθέσεις</translation>
    </message>
    <message>
        <source>{first}: {count} of {all} cases</source>
        <translation>{first}: {count} από {all} υποθέσεις</translation>
    </message>
    <message>
        <source>{source} → {target}: {count} per case</source>
        <translation>{source} → {target}: {count} ανά υπόθεση</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>No work or waiting yet: give steps a duration.</source>
        <translation>Δεν υπάρχει ακόμη εργασία ή αναμονή: δώστε διάρκεια στα βήματα.</translation>
    </message>
    <message>
        <source>No customer time yet: give the customer&apos;s steps a duration.</source>
        <translation>Δεν υπάρχει ακόμη χρόνος του πελάτη: δώστε διάρκεια στα βήματά του.</translation>
    </message>
    <message>
        <source>No work yet: give steps a duration.</source>
        <translation>Δεν υπάρχει ακόμη εργασία: δώστε διάρκεια στα βήματα.</translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation>Δεν υπάρχουν υποθέσεις για εμφάνιση.</translation>
    </message>
    <message>
        <source>No emotions yet. Set the emotion of a customer step in the inspector.</source>
        <translation>Δεν υπάρχουν ακόμη συναισθήματα. Ορίστε το συναίσθημα ενός βήματος πελάτη στις «Ιδιότητες».</translation>
    </message>
    <message>
        <source>No handoffs between these lanes.</source>
        <translation>Δεν υπάρχουν παραδόσεις ανάμεσα σε αυτές τις λωρίδες.</translation>
    </message>
    <message>
        <source>No causes yet. Link a problem to what it leads to.</source>
        <translation>Δεν υπάρχουν ακόμη αιτίες. Συνδέστε ένα πρόβλημα με αυτό στο οποίο οδηγεί.</translation>
    </message>
    <message>
        <source>How {name} feels</source>
        <translation>Συναισθήματα: {name}</translation>
    </message>
    <message>
        <source>How {name} feels, compared with {baseline} (dashed)</source>
        <translation>Συναισθήματα: {name}, σε σύγκριση με: {baseline} (διακεκομμένη)</translation>
    </message>
    <message>
        <source>No emotions yet: the customer has no steps.</source>
        <translation>Δεν υπάρχουν ακόμη συναισθήματα: ο πελάτης δεν έχει βήματα.</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Πού πηγαίνει ο χρόνος μιας υπόθεσης</translation>
    </message>
    <message>
        <source>Where the customer&apos;s time goes</source>
        <translation>Πού πηγαίνει ο χρόνος του πελάτη</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>The customer&apos;s own time</source>
        <translation>Ο χρόνος του ίδιου του πελάτη</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Όλη η εργασία</translation>
    </message>
    <message>
        <source>Handoffs per case, from row to column</source>
        <translation>Παραδόσεις ανά υπόθεση, από τη γραμμή προς τη στήλη</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>Επαφές που εξηγεί το πολύ κάθε πρόβλημα, αφού εμφανιστεί</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Αντιγραφή εικόνας</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>Απο&amp;θήκευση εικόνας…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>{name} joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>{name}: συνενώνει ροές που δεν προέρχονται από την ίδια παράλληλη διακλάδωση, οπότε οι υποθέσεις ίσως περιμένουν για πάντα.</translation>
    </message>
    <message>
        <source>A parallel gateway joins flows that do not come from one parallel split, so cases may wait forever.</source>
        <translation>Μια παράλληλη πύλη συνενώνει ροές που δεν προέρχονται από την ίδια παράλληλη διακλάδωση, οπότε οι υποθέσεις ίσως περιμένουν για πάντα.</translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation>{name}: δεν διακλαδώνει ούτε συνενώνει τίποτα.</translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation>Μια παράλληλη πύλη δεν διακλαδώνει ούτε συνενώνει τίποτα.</translation>
    </message>
    <message>
        <source>The work after {name} and the work that its message starts do not meet in one join, so their times are added up.</source>
        <translation>{name}: η εργασία που ακολουθεί και η εργασία που ξεκινά το μήνυμά του δεν συναντώνται σε μία συνένωση, οπότε οι χρόνοι τους αθροίζονται.</translation>
    </message>
    <message>
        <source>The exits of {name} add up to {total}, not {all}.</source>
        <translation>{name}: το άθροισμα των πιθανοτήτων είναι {total}, όχι {all}.</translation>
    </message>
    <message>
        <source>{decision} has only one exit, so it decides nothing.</source>
        <translation>{decision}: έχει μία μόνο έξοδο, άρα δεν αποφασίζει τίποτα.</translation>
    </message>
    <message>
        <source>The competitor&apos;s measure {measure} is missing: {lacking}.</source>
        <translation>Δείκτης του ανταγωνιστή: {measure}. Λείπει: {lacking}.</translation>
    </message>
    <message>
        <source>{name}: {score} must be between {lowest:g} and {highest:g}.</source>
        <translation>{name} ({score}): η τιμή πρέπει να είναι από {lowest:g} έως {highest:g}.</translation>
    </message>
    <message>
        <source>{name}: for {score}, higher is better.</source>
        <translation>{name} ({score}): όσο υψηλότερη η τιμή, τόσο καλύτερα.</translation>
    </message>
    <message>
        <source>The date of the scenario is a text. Enter a date such as 2026-09-30.</source>
        <translation>Η ημερομηνία του σεναρίου είναι κείμενο. Γράψτε μια ημερομηνία, π.χ. 2026-09-30.</translation>
    </message>
    <message>
        <source>The date of {measure} is a text. Enter a date such as 2026-09-30.</source>
        <translation>{measure}: η ημερομηνία είναι κείμενο. Γράψτε μια ημερομηνία, π.χ. 2026-09-30.</translation>
    </message>
    <message>
        <source>The what-if has no baseline scenario, so it cannot be compared.</source>
        <translation>Το σενάριο «τι-αν» δεν έχει σενάριο αναφοράς, οπότε δεν μπορεί να συγκριθεί.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>πηγή</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>βεβαιότητα</translation>
    </message>
    <message>
        <source>{source} leads back to itself. Add a decision with the probability of repeating it.</source>
        <translation>{source}: οδηγεί πίσω στο ίδιο σημείο. Προσθέστε μια απόφαση με την πιθανότητα επανάληψης.</translation>
    </message>
    <message>
        <source>Two flows lead from {source} to {target}.</source>
        <translation>Δύο ροές με την ίδια αρχή και το ίδιο τέλος: {source} → {target}.</translation>
    </message>
    <message>
        <source>The line of interaction cannot be drawn: {reason}</source>
        <translation>Η γραμμή αλληλεπίδρασης δεν μπορεί να σχεδιαστεί: {reason}</translation>
    </message>
    <message>
        <source>The line of visibility cannot be drawn: {reason}</source>
        <translation>Η γραμμή ορατότητας δεν μπορεί να σχεδιαστεί: {reason}</translation>
    </message>
    <message>
        <source>The line of internal interaction cannot be drawn: {reason}</source>
        <translation>Η γραμμή εσωτερικής αλληλεπίδρασης δεν μπορεί να σχεδιαστεί: {reason}</translation>
    </message>
    <message>
        <source>There is no customer lane, so there are no touchpoints and no customer effort.</source>
        <translation>Δεν υπάρχει λωρίδα πελάτη, άρα ούτε σημεία επαφής ούτε προσπάθεια πελάτη.</translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}. Use a sequence flow instead.</source>
        <translation>Μήνυμα μέσα στην ίδια λωρίδα ({lane}): {flow}. Χρησιμοποιήστε ροή ακολουθίας.</translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, where it has no effect.</source>
        <translation>Ένα μήνυμα ξεκινά ή τελειώνει εκεί όπου δεν έχει αποτέλεσμα: {end}.</translation>
    </message>
    <message>
        <source>The notification {flow} does not reach a customer, so metrics ignore it.</source>
        <translation>Ειδοποίηση που δεν φτάνει σε πελάτη, οπότε τα μεγέθη την αγνοούν: {flow}.</translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer, so metrics ignore it.</source>
        <translation>Ειδοποίηση που προέρχεται από πελάτη, οπότε τα μεγέθη την αγνοούν: {flow}.</translation>
    </message>
    <message>
        <source>A step in {lane} has no name.</source>
        <translation>Ένα βήμα δεν έχει όνομα (λωρίδα: {lane}).</translation>
    </message>
    <message>
        <source>A decision in {lane} has no name.</source>
        <translation>Μια απόφαση δεν έχει όνομα (λωρίδα: {lane}).</translation>
    </message>
    <message>
        <source>An end in {lane} has no name.</source>
        <translation>Μια λήξη δεν έχει όνομα (λωρίδα: {lane}).</translation>
    </message>
    <message>
        <source>A lane has no name (kind: {kind}).</source>
        <translation>Μια λωρίδα δεν έχει όνομα (είδος: {kind}).</translation>
    </message>
    <message>
        <source>Phase {number} has no name.</source>
        <translation>Η φάση {number} δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>No case reaches {node}.</source>
        <translation>Καμία υπόθεση δεν φτάνει εδώ: {node}.</translation>
    </message>
    <message>
        <source>{node} has no outgoing flow and is not an end.</source>
        <translation>{node}: δεν έχει εξερχόμενη ροή και δεν είναι λήξη.</translation>
    </message>
    <message>
        <source>Cases never leave the loop at {loop}.</source>
        <translation>Οι υποθέσεις δεν βγαίνουν ποτέ από αυτόν τον βρόχο: {loop}.</translation>
    </message>
    <message>
        <source>{annotation} is not attached to anything.</source>
        <translation>{annotation}: δεν αφορά κανένα στοιχείο.</translation>
    </message>
    <message>
        <source>An annotation of {about} has no text.</source>
        <translation>Μια επισήμανση δεν έχει κείμενο (αφορά: {about}).</translation>
    </message>
    <message>
        <source>An unattached annotation has no text.</source>
        <translation>Μια επισήμανση που δεν αφορά κανένα στοιχείο δεν έχει κείμενο.</translation>
    </message>
    <message>
        <source>{node} is not connected to a customer.</source>
        <translation>Χωρίς σύνδεση με πελάτη: {node}.</translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation>Σημείο επαφής χωρίς κανάλι: {flow}.</translation>
    </message>
    <message>
        <source>The process has no start, so metrics cannot be calculated.</source>
        <translation>Η διαδικασία δεν έχει έναρξη, οπότε τα μεγέθη δεν μπορούν να υπολογιστούν.</translation>
    </message>
    <message>
        <source>The process has no end, so cases never finish.</source>
        <translation>Η διαδικασία δεν έχει λήξη, οπότε οι υποθέσεις δεν ολοκληρώνονται ποτέ.</translation>
    </message>
    <message>
        <source>Cases can start at {names}. Metrics treat each as equally likely.</source>
        <translation>Οι υποθέσεις μπορούν να αρχίσουν από διάφορα σημεία: {names}. Τα μεγέθη τα θεωρούν εξίσου πιθανά.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. A start cannot have incoming flows.</source>
        <translation>Ροή προς έναρξη: {source} → {target}. Μια έναρξη δεν μπορεί να έχει εισερχόμενες ροές.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}. An end cannot have outgoing flows.</source>
        <translation>Ροή από λήξη: {source} → {target}. Μια λήξη δεν μπορεί να έχει εξερχόμενες ροές.</translation>
    </message>
    <message>
        <source>{lane} is below {other}.</source>
        <translation>Η σειρά των λωρίδων δεν το επιτρέπει: {lane} κάτω από {other}.</translation>
    </message>
    <message>
        <source>There is no lane above the line.</source>
        <translation>Δεν υπάρχει λωρίδα πάνω από τη γραμμή.</translation>
    </message>
    <message>
        <source>There is no lane below the line.</source>
        <translation>Δεν υπάρχει λωρίδα κάτω από τη γραμμή.</translation>
    </message>
    <message>
        <source>The path {variant} is broken: it does not lead from a start to an end.</source>
        <translation>Διαδρομή που διακόπτεται: {variant}. Δεν οδηγεί από έναρξη σε λήξη.</translation>
    </message>
    <message>
        <source>{lane} is empty.</source>
        <translation>Κενή λωρίδα: {lane}.</translation>
    </message>
    <message>
        <source>{phase} is empty.</source>
        <translation>Κενή φάση: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of {name} (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>{name}: %Ln κλάδος δεν καταλήγει σε συνένωση, οπότε οι χρόνοι αθροίζονται.</numerusform>
            <numerusform>{name}: %Ln κλάδοι δεν καταλήγουν στην ίδια συνένωση, οπότε οι χρόνοι αθροίζονται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of a parallel gateway (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>%Ln κλάδος μιας παράλληλης πύλης δεν καταλήγει σε συνένωση, οπότε οι χρόνοι αθροίζονται.</numerusform>
            <numerusform>%Ln κλάδοι μιας παράλληλης πύλης δεν καταλήγουν στην ίδια συνένωση, οπότε οι χρόνοι αθροίζονται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln outgoing flow(s): add a decision or a parallel gateway.</source>
        <translation>
            <numerusform>{name}: %Ln εξερχόμενη ροή· προσθέστε απόφαση ή παράλληλη πύλη.</numerusform>
            <numerusform>{name}: %Ln εξερχόμενες ροές· προσθέστε απόφαση ή παράλληλη πύλη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln step(s) between.</source>
        <translation>
            <numerusform>Ο πελάτης εμφανίζεται μόνο στην αρχή και στο τέλος της διαδικασίας. Προσθέστε τι συμβαίνει για τον πελάτη κατά το %Ln ενδιάμεσο βήμα.</numerusform>
            <numerusform>Ο πελάτης εμφανίζεται μόνο στην αρχή και στο τέλος της διαδικασίας. Προσθέστε τι συμβαίνει για τον πελάτη κατά τα %Ln ενδιάμεσα βήματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no label.</source>
        <translation>
            <numerusform>{name}: %Ln έξοδος χωρίς ετικέτα.</numerusform>
            <numerusform>{name}: %Ln έξοδοι χωρίς ετικέτα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no probability; the rest is split evenly.</source>
        <translation>
            <numerusform>{name}: %Ln έξοδος χωρίς πιθανότητα· το υπόλοιπο κατανέμεται ισόποσα.</numerusform>
            <numerusform>{name}: %Ln έξοδοι χωρίς πιθανότητα· το υπόλοιπο κατανέμεται ισόποσα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) (has/have) no rule: {names}.</source>
        <translation>
            <numerusform>%Ln απόφαση δεν έχει κανόνα: {names}.</numerusform>
            <numerusform>%Ln αποφάσεις δεν έχουν κανόνα: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln decision(s) it is not said how the probabilities are known: {names}.</source>
        <translation>
            <numerusform>Σε %Ln απόφαση δεν αναφέρεται πώς είναι γνωστές οι πιθανότητες: {names}.</numerusform>
            <numerusform>Σε %Ln αποφάσεις δεν αναφέρεται πώς είναι γνωστές οι πιθανότητες: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) (has/have) no measure and no acceptable wait: {names}.</source>
        <translation>
            <numerusform>%Ln σημείο επαφής δεν έχει μέτρο ούτε αποδεκτή αναμονή: {names}.</numerusform>
            <numerusform>%Ln σημεία επαφής δεν έχουν μέτρο ούτε αποδεκτή αναμονή: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) (has/have) work but no cost, unlike other steps: {names}.</source>
        <translation>
            <numerusform>%Ln βήμα έχει εργασία αλλά όχι κόστος, σε αντίθεση με άλλα βήματα: {names}.</numerusform>
            <numerusform>%Ln βήματα έχουν εργασία αλλά όχι κόστος, σε αντίθεση με άλλα βήματα: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} covers {other} and %Ln other step(s).</source>
        <translation>
            <numerusform>Το στοιχείο {step} καλύπτει το {other} και %Ln ακόμη βήμα.</numerusform>
            <numerusform>Το στοιχείο {step} καλύπτει το {other} και %Ln ακόμη βήματα.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} covers {other}.</source>
        <translation>Το στοιχείο {step} καλύπτει το {other}.</translation>
    </message>
    <message>
        <source>{step} fails in {failing} of cases, but {rework} of cases return to it from {decision}.</source>
        <translation>{step}: αποτυχία στο {failing} των υποθέσεων, αλλά το {rework} των υποθέσεων επιστρέφει σε αυτό από {decision}.</translation>
    </message>
    <message>
        <source>{measure}: measured {measured}, but the model gives {modelled}.</source>
        <translation>{measure}: μετρήθηκε {measured}, αλλά το μοντέλο δίνει {modelled}.</translation>
    </message>
</context>
<context>
    <name>ClientCopy</name>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal annotation(s)</source>
        <translation>
            <numerusform>%Ln εσωτερική επισήμανση</numerusform>
            <numerusform>%Ln εσωτερικές επισημάνσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) attached to them</source>
        <translation>
            <numerusform>%Ln σχετικός δείκτης</numerusform>
            <numerusform>%Ln σχετικοί δείκτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes in %Ln place(s)</source>
        <translation>
            <numerusform>οι σημειώσεις σε %Ln θέση</numerusform>
            <numerusform>οι σημειώσεις σε %Ln θέσεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCopyActions</name>
    <message>
        <source>Save C&amp;lient-Safe Copy…</source>
        <translation>Αποθήκευση αν&amp;τιγράφου χωρίς εσωτερικά στοιχεία…</translation>
    </message>
    <message>
        <source>This is the open document. Choose another file for the copy.</source>
        <translation>Αυτό είναι το ανοιχτό έγγραφο. Επιλέξτε άλλο αρχείο για το αντίγραφο.</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Αποθήκευση του «{name}» …</translation>
    </message>
    <message>
        <source>The client copy is saved in {path}. Left out: {things}.</source>
        <translation>Το αντίγραφο για τον εντολέα αποθηκεύτηκε εδώ: {path}. Παραλείφθηκαν: {things}.</translation>
    </message>
    <message>
        <source> for the client</source>
        <translation> για τον εντολέα</translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation>Αποθήκευση αντιγράφου χωρίς εσωτερικά στοιχεία</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Value to customer</source>
        <translation>Αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Σοβαρότητα</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Λωρίδα</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Γραμμή όρασης</translation>
    </message>
    <message>
        <source>None (plain)</source>
        <translation>Κανένας (μονόχρωμο)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>Type a command, or the name of a step, lane or annotation</source>
        <translation>Πληκτρολογήστε μια εντολή ή το όνομα ενός βήματος, μιας λωρίδας ή μιας επισήμανσης</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Εντολή</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Εντολές που βρέθηκαν</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>βρέθηκε %Ln</numerusform>
            <numerusform>βρέθηκαν %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation>Σύγκριση &amp;με αρχείο…</translation>
    </message>
    <message>
        <source>Show Chan&amp;ges</source>
        <translation>Ε&amp;μφάνιση αλλαγών</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Σύγκριση</translation>
    </message>
    <message>
        <source>There is no other scenario to compare with</source>
        <translation>Δεν υπάρχει άλλο σενάριο για σύγκριση</translation>
    </message>
    <message>
        <source>Co&amp;mpare with {name}</source>
        <translation>&amp;Σύγκριση με «{name}»</translation>
    </message>
    <message>
        <source>Show what is different from {name} ({key})</source>
        <translation>Εμφάνιση των διαφορών από το «{name}» ({key})</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Διαδικασίες πελατών (*{suffix})</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Compare with File</source>
        <translation>Σύγκριση με αρχείο</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>savings in the steps</source>
        <translation>εξοικονόμηση από τα βήματα</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Σύγκριση με</translation>
    </message>
    <message>
        <source>Stop comparing with the file</source>
        <translation>Διακοπή σύγκρισης με το αρχείο</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Έτη</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Όφελος ανά υπόθεση</translation>
    </message>
</context>
<context>
    <name>ComputedOriginsLabel</name>
    <message>
        <source>Calculated from:</source>
        <translation>Υπολογίστηκε από:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>και %Ln ακόμη</numerusform>
            <numerusform>και %Ln ακόμη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln pain point(s)</source>
        <translation>
            <numerusform>%Ln σημείο δυσκολίας</numerusform>
            <numerusform>%Ln σημεία δυσκολίας</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln πρόβλημα</numerusform>
            <numerusform>%Ln προβλήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln ευκαιρία</numerusform>
            <numerusform>%Ln ευκαιρίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail point(s)</source>
        <translation>
            <numerusform>%Ln σημείο αστοχίας</numerusform>
            <numerusform>%Ln σημεία αστοχίας</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait point(s)</source>
        <translation>
            <numerusform>%Ln σημείο αναμονής</numerusform>
            <numerusform>%Ln σημεία αναμονής</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottleneck(s)</source>
        <translation>
            <numerusform>%Ln σημείο συμφόρησης</numerusform>
            <numerusform>%Ln σημεία συμφόρησης</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnect(s)</source>
        <translation>
            <numerusform>%Ln ασυνέχεια</numerusform>
            <numerusform>%Ln ασυνέχειες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of truth</source>
        <translation>
            <numerusform>%Ln στιγμή της αλήθειας</numerusform>
            <numerusform>%Ln στιγμές της αλήθειας</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln σημείωση</numerusform>
            <numerusform>%Ln σημειώσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln ροή</numerusform>
            <numerusform>%Ln ροές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln λωρίδα</numerusform>
            <numerusform>%Ln λωρίδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s)</source>
        <translation>
            <numerusform>%Ln φάση</numerusform>
            <numerusform>%Ln φάσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln δείκτης</numerusform>
            <numerusform>%Ln δείκτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s)</source>
        <translation>
            <numerusform>%Ln διαδρομή</numerusform>
            <numerusform>%Ln διαδρομές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln βήμα</numerusform>
            <numerusform>%Ln βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln απόφαση</numerusform>
            <numerusform>%Ln αποφάσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel gateway(s)</source>
        <translation>
            <numerusform>%Ln παράλληλη πύλη</numerusform>
            <numerusform>%Ln παράλληλες πύλες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s)</source>
        <translation>
            <numerusform>%Ln έναρξη</numerusform>
            <numerusform>%Ln ενάρξεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln λήξη</numerusform>
            <numerusform>%Ln λήξεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“{text}” can mean {first} or {second}. Enter one of these.</source>
        <translation>Το «{text}» μπορεί να σημαίνει {first} ή {second}. Γράψτε ένα από τα δύο.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. It is kept as text. A date is 2026-09-30.</source>
        <translation>Το «{text}» δεν είναι ημερομηνία και διατηρείται ως κείμενο. Ημερομηνία είναι π.χ. 2026-09-30.</translation>
    </message>
</context>
<context>
    <name>DecisionExitsEditor</name>
    <message>
        <source>Exits</source>
        <translation>Έξοδοι</translation>
    </message>
    <message>
        <source>Label of the exit</source>
        <translation>Ετικέτα της εξόδου</translation>
    </message>
    <message>
        <source>Probability of the exit</source>
        <translation>Πιθανότητα της εξόδου</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Καμία ακόμη.</translation>
    </message>
    <message>
        <source>Exits add up to {total}, not {all}.</source>
        <translation>Άθροισμα πιθανοτήτων: {total}, όχι {all}.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Δεν έχει επιλεγεί τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) (is/are) selected.</source>
        <translation>
            <numerusform>Έχει επιλεγεί %Ln στοιχείο.</numerusform>
            <numerusform>Έχουν επιλεγεί %Ln στοιχεία.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramOptionActions</name>
    <message>
        <source>Annotation &amp;Texts</source>
        <translation>&amp;Κείμενα επισημάνσεων</translation>
    </message>
    <message>
        <source>Caus&amp;es and Effects</source>
        <translation>&amp;Αίτια και αποτελέσματα</translation>
    </message>
    <message>
        <source>Fail and Wait &amp;Badges</source>
        <translation>&amp;Σήματα αστοχίας και αναμονής</translation>
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
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>Υπολογισμός: {perspective} …</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>Recovering unsaved work …</source>
        <translation>Ανάκτηση μη αποθηκευμένης εργασίας …</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>Άνοιγμα του «{name}» …</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Αποθήκευση του «{name}» …</translation>
    </message>
    <message>
        <source>{user} has “{name}” open in another window on this computer</source>
        <translation>Ο χρήστης {user} έχει ανοιχτό το «{name}» σε άλλο παράθυρο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer</source>
        <translation>Το «{name}» είναι ανοιχτό σε άλλο παράθυρο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>{user} has “{name}” open on the computer “{host}”</source>
        <translation>Ο χρήστης {user} έχει ανοιχτό το «{name}» στον υπολογιστή «{host}»</translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”</source>
        <translation>Το «{name}» είναι ανοιχτό στον υπολογιστή «{host}»</translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation> (από {time})</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>system</source>
        <translation>σύστημα</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>πολύ άσχημα</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>άσχημα</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>ουδέτερα</translation>
    </message>
    <message>
        <source>good</source>
        <translation>καλά</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>πολύ καλά</translation>
    </message>
    <message>
        <source>value to the customer</source>
        <translation>αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>σοβαρότητα</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>υπεύθυνος</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>λωρίδα</translation>
    </message>
    <message>
        <source>steps from the customer</source>
        <translation>απόσταση από τον πελάτη (σε βήματα)</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>χωρίς σοβαρότητα</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>χωρίς κανάλι</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>χωρίς σύστημα</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>χωρίς υπεύθυνο</translation>
    </message>
    <message>
        <source>low (1–3)</source>
        <translation>χαμηλή (1–3)</translation>
    </message>
    <message>
        <source>medium (4–6)</source>
        <translation>μέτρια (4–6)</translation>
    </message>
    <message>
        <source>high (7–10)</source>
        <translation>υψηλή (7–10)</translation>
    </message>
    <message>
        <source>the customer&apos;s own</source>
        <translation>του ίδιου του πελάτη</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>σε επαφή</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>αθέατο για τον πελάτη</translation>
    </message>
    <message>
        <source>far out of sight</source>
        <translation>μακριά, αθέατο για τον πελάτη</translation>
    </message>
    <message>
        <source>not connected to the customer</source>
        <translation>χωρίς σύνδεση με τον πελάτη</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέο</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>αφαιρέθηκε</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>άλλαξε</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>μετακινήθηκε</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>μπορεί να αστοχήσει</translation>
    </message>
    <message>
        <source>waits longer than acceptable</source>
        <translation>αναμονή πάνω από την ανεκτή</translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation>γραμμή αλληλεπίδρασης</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>γραμμή ορατότητας</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>γραμμή εσωτερικής αλληλεπίδρασης</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>αυτοματοποιημένη</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>σημείο παράδοσης</translation>
    </message>
    <message>
        <source>handoff carried by the customer</source>
        <translation>παράδοση μέσω του πελάτη</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>σημείο επαφής</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>με ανάδειξη</translation>
    </message>
    <message>
        <source>Compared with {scenario}</source>
        <translation>Σύγκριση με: {scenario}</translation>
    </message>
    <message>
        <source>from {home}</source>
        <translation>από: {home}</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>οδηγεί σε</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>συναισθήματα</translation>
    </message>
    <message numerus="yes">
        <source>not judged: %Ln step(s)</source>
        <translation>
            <numerusform>χωρίς αξιολόγηση: %Ln βήμα</numerusform>
            <numerusform>χωρίς αξιολόγηση: %Ln βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>και %Ln ακόμη</numerusform>
            <numerusform>και %Ln ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) from the customer</source>
        <translation>
            <numerusform>απόσταση από τον πελάτη: %Ln βήμα</numerusform>
            <numerusform>απόσταση από τον πελάτη: %Ln βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln change(s) not visible)</source>
        <translation>
            <numerusform>{title} (%Ln αλλαγή δεν φαίνεται)</numerusform>
            <numerusform>{title} (%Ln αλλαγές δεν φαίνονται)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Επανάλη&amp;ψη</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Δημι&amp;ουργία διπλοτύπου</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Επιλογή ό&amp;λων</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Αναίρεση {name}</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation>Επανάλη&amp;ψη {name}</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Αναιρέθηκε: {name}</translation>
    </message>
    <message>
        <source>Redone: {name}</source>
        <translation>Επαναλήφθηκε: {name}</translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation>αποκοπής ({what})</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>επικόλλησης</translation>
    </message>
    <message>
        <source>paste table</source>
        <translation>επικόλλησης πίνακα</translation>
    </message>
    <message>
        <source>The clipboard has nothing to paste here.</source>
        <translation>Το πρόχειρο δεν περιέχει κάτι για επικόλληση εδώ.</translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation>δημιουργίας διπλοτύπου ({what})</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>+2 delighted</source>
        <translation>+2 ενθουσιασμός</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 ικανοποίηση</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 ουδέτερο</translation>
    </message>
    <message>
        <source>−1 annoyed</source>
        <translation>−1 ενόχληση</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 θυμός</translation>
    </message>
</context>
<context>
    <name>ExceptionReporter</name>
    <message>
        <source>Unexpected error ({problem}). Your work is still open. If something looks wrong, undo it or save under another name.</source>
        <translation>Απρόσμενο σφάλμα ({problem}). Η εργασία σας παραμένει ανοιχτή. Αν κάτι φαίνεται λάθος, αναιρέστε το ή αποθηκεύστε με άλλο όνομα.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF diagram</source>
        <translation>Διάγραμμα PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF poster</source>
        <translation>Αφίσα PDF</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Αναφορά PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Σχέδιο SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Εικόνα PNG</translation>
    </message>
    <message>
        <source>BPMN 2.0 process</source>
        <translation>Διαδικασία BPMN 2.0</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>Παρουσίαση PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Βιβλίο εργασίας Excel</translation>
    </message>
    <message>
        <source>CSV list of steps</source>
        <translation>Λίστα βημάτων (CSV)</translation>
    </message>
    <message>
        <source>No font on this computer has {characters}; boxes are shown instead.</source>
        <translation>Καμία γραμματοσειρά σε αυτόν τον υπολογιστή δεν έχει: {characters}. Στη θέση τους φαίνονται τετράγωνα.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Εξαγωγή…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Creating the preview …</source>
        <translation>Δημιουργία προεπισκόπησης …</translation>
    </message>
    <message>
        <source>This format has no preview.</source>
        <translation>Αυτή η μορφή δεν έχει προεπισκόπηση.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>None: one page</source>
        <translation>Χωρίς: μία σελίδα</translation>
    </message>
    <message>
        <source>Cutting &amp;marks</source>
        <translation>Σημάδια κο&amp;πής</translation>
    </message>
    <message>
        <source>&amp;Client copy</source>
        <translation>&amp;Χωρίς εσωτερικά στοιχεία</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Οριζόντιος</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Κατακόρυφος</translation>
    </message>
    <message>
        <source>The one in the window</source>
        <translation>Αυτό του παραθύρου</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Όλα τα σενάρια</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Οποιαδήποτε απόσταση</translation>
    </message>
    <message>
        <source>Leave out internal annotations and notes</source>
        <translation>Χωρίς εσωτερικές επισημάνσεις και σημειώσεις</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Σενάρια</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Χαρτί</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Προσανατολισμό&amp;ς</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Ανά&amp;λυση</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>&amp;Γραμμές</translation>
    </message>
    <message>
        <source>Readable &amp;from</source>
        <translation>Αναγνώσιμο απ&amp;ό</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>Περιθώρ&amp;ιο</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>Φύλλ&amp;α</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>Επικάλυ&amp;ψη</translation>
    </message>
    <message>
        <source>A4, the usual size</source>
        <translation>Α4, το συνηθισμένο μέγεθος</translation>
    </message>
    <message>
        <source>As large as the diagram</source>
        <translation>Όσο το διάγραμμα</translation>
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
        <translation>Εξαγωγή του «{name}» …</translation>
    </message>
    <message>
        <source>Copying the diagram …</source>
        <translation>Αντιγραφή του διαγράμματος …</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard as a picture.</source>
        <translation>Το διάγραμμα είναι στο πρόχειρο ως εικόνα.</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Σχεδίαση σελίδων…</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Πιθανότητα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Λωρίδα</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Φάση</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Γενικά</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>8 min, 2 h, 1 d</source>
        <translation>8&#xa0;λεπ., 2&#xa0;ώρ., 1&#xa0;ημ.</translation>
    </message>
    <message>
        <source>5 – 20 min</source>
        <translation>5 – 20&#xa0;λεπ.</translation>
    </message>
    <message>
        <source>by which this is decided</source>
        <translation>με βάση τον οποίο λαμβάνεται η απόφαση</translation>
    </message>
    <message>
        <source>comma-separated</source>
        <translation>χωρισμένα με κόμμα</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Εμπειρία</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Customer present</source>
        <translation>Παρουσία πελάτη</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Συναίσθημα</translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation>Λόγος επαφής</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Χρόνος και κόστος</translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation>Χρόνος εργασίας</translation>
    </message>
    <message>
        <source>Touch time range</source>
        <translation>Εύρος εργασίας</translation>
    </message>
    <message>
        <source>Wait range</source>
        <translation>Εύρος αναμονής</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Αναμονή πριν</translation>
    </message>
    <message>
        <source>Acceptable wait</source>
        <translation>Ανεκτή αναμονή</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Αστοχία</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Data and systems</source>
        <translation>Δεδομένα και συστήματα</translation>
    </message>
    <message>
        <source>Data entered</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Συστήματα</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>Φυσικά τεκμήρια</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Αυτοματοποιημένη</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Περσόνα</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Σκοπός</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Προσδοκίες</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Τι παραδίδεται</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Μεταφέρει</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Εσωτερική χρήση</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Επίπτωση</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Σοβαρότητα</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Ανίχνευση</translation>
    </message>
    <message>
        <source>Churn uplift</source>
        <translation>Αύξηση απώλειας πελατών</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Αιτίες</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Οδηγεί σε</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Υποκειμενικός</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Βαθμολογία</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Τιμές</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Πραγματική τιμή</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Καλύτερο είναι</translation>
    </message>
    <message>
        <source>Type of evidence</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Μέγεθος δείγματος</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Υποθέσεις ανά έτος</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Κόστος ανά έτος</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Εφάπαξ κόστος</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Εντολέας</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Πληροφορίες</translation>
    </message>
</context>
<context>
    <name>Field name</name>
    <message>
        <source>actual</source>
        <translation>πραγματική τιμή</translation>
    </message>
    <message>
        <source>annotation kinds</source>
        <translation>είδη επισημάνσεων</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>επισημάνσεις</translation>
    </message>
    <message>
        <source>annual cases</source>
        <translation>υποθέσεις ανά έτος</translation>
    </message>
    <message>
        <source>annual cost</source>
        <translation>κόστος ανά έτος</translation>
    </message>
    <message>
        <source>author</source>
        <translation>συντάκτης</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>αυτοματοποιημένη</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>βασίζεται σε</translation>
    </message>
    <message>
        <source>better</source>
        <translation>καλύτερο</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>μεταφέρει</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>κανάλι</translation>
    </message>
    <message>
        <source>churn uplift</source>
        <translation>αύξηση απώλειας πελατών</translation>
    </message>
    <message>
        <source>client</source>
        <translation>εντολέας</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>βεβαιότητα</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>κόστος</translation>
    </message>
    <message>
        <source>created</source>
        <translation>δημιουργία</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>νόμισμα</translation>
    </message>
    <message>
        <source>customer present</source>
        <translation>παρουσία πελάτη</translation>
    </message>
    <message>
        <source>data</source>
        <translation>δεδομένα</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>description</source>
        <translation>περιγραφή</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>ανίχνευση</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>συναίσθημα</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>τεκμήρια</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>προσδοκίες</translation>
    </message>
    <message>
        <source>fail probability</source>
        <translation>πιθανότητα αστοχίας</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>φίλτρα</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>ροές</translation>
    </message>
    <message>
        <source>format</source>
        <translation>μορφή</translation>
    </message>
    <message>
        <source>format version</source>
        <translation>έκδοση μορφής</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>σκοπός</translation>
    </message>
    <message>
        <source>id</source>
        <translation>αναγνωριστικό</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>εσωτερική χρήση</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>είδος</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>τεκμηρίωση</translation>
    </message>
    <message>
        <source>source of the probability</source>
        <translation>πηγή της πιθανότητας</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ετικέτα</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>λωρίδα</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>λωρίδες</translation>
    </message>
    <message>
        <source>language</source>
        <translation>γλώσσα</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>διάταξη</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>οδηγεί σε</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>δείκτες</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>στοιχεία εγγράφου</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>κόμβοι</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>σημειώσεις</translation>
    </message>
    <message>
        <source>occurrence</source>
        <translation>εμφάνιση</translation>
    </message>
    <message>
        <source>one off cost</source>
        <translation>εφάπαξ κόστος</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>υπεύθυνος</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>περσόνα</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>φάση</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>φάσεις</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>πιθανότητα</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>λόγος</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>κανόνας</translation>
    </message>
    <message>
        <source>sample size</source>
        <translation>μέγεθος δείγματος</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>σενάρια</translation>
    </message>
    <message>
        <source>score</source>
        <translation>βαθμολογία</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>σοβαρότητα</translation>
    </message>
    <message>
        <source>source</source>
        <translation>πηγή</translation>
    </message>
    <message>
        <source>status</source>
        <translation>κατάσταση</translation>
    </message>
    <message>
        <source>subjective</source>
        <translation>υποκειμενικός</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>συστήματα</translation>
    </message>
    <message>
        <source>target</source>
        <translation>στόχος</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>στοιχεία που αφορά</translation>
    </message>
    <message>
        <source>text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>title</source>
        <translation>τίτλος</translation>
    </message>
    <message>
        <source>tolerance minutes</source>
        <translation>λεπτά ανεκτής αναμονής</translation>
    </message>
    <message>
        <source>touch minutes</source>
        <translation>λεπτά εργασίας</translation>
    </message>
    <message>
        <source>touch range</source>
        <translation>εύρος εργασίας</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>μονάδα</translation>
    </message>
    <message>
        <source>value</source>
        <translation>αξία</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>διαδρομές</translation>
    </message>
    <message>
        <source>wait minutes</source>
        <translation>λεπτά αναμονής</translation>
    </message>
    <message>
        <source>wait range</source>
        <translation>εύρος αναμονής</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Untitled</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Νέο</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Άν&amp;οιγμα…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Εισα&amp;γωγή…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Αποθήκευση &amp;ως…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Εκτύπω&amp;ση…</translation>
    </message>
    <message>
        <source>Copy as P&amp;icture</source>
        <translation>Αντιγρα&amp;φή ως εικόνα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>Σελίδα &amp;υποδοχής</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Νέο από &amp;πρότυπο</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Άνοιγμα π&amp;ρόσφατου</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Εξαγωγή</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Να αποθηκευτούν οι αλλαγές στο «{title}»;</translation>
    </message>
    <message>
        <source>Discarded changes are lost.</source>
        <translation>Οι αλλαγές που απορρίπτονται χάνονται.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Απόρριψη</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ά&amp;κυρο</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Spreadsheets and BPMN files ({patterns})</source>
        <translation>Υπολογιστικά φύλλα και αρχεία BPMN ({patterns})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Διαδικασίες πελατών (*{suffix})</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Δεν υπάρχουν πρόσφατα αρχεία</translation>
    </message>
</context>
<context>
    <name>FileConflictPrompts</name>
    <message>
        <source>Open a Copy</source>
        <translation>Άνοιγμα αντιγράφου</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Άνοιγμα παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so it was not saved. Overwrite replaces those changes. Reload discards yours.</source>
        <translation>Το «{name}» τροποποιήθηκε από άλλο πρόγραμμα, γι’ αυτό δεν αποθηκεύτηκε. Η «Αντικατάσταση» διαγράφει εκείνες τις αλλαγές. Η «Επαναφόρτωση» απορρίπτει τις δικές σας.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Save as Copy…</source>
        <translation>Αποθήκευση ως αντίγραφο…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Επαναφόρτωση</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Διατήρηση των δικών μου</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes and discards yours. Nothing is overwritten without asking.</source>
        <translation>Το «{name}» τροποποιήθηκε από άλλο πρόγραμμα. Η «Επαναφόρτωση» δείχνει εκείνες τις αλλαγές και απορρίπτει τις δικές σας. Τίποτα δεν αντικαθίσταται χωρίς ερώτηση.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reload shows those changes.</source>
        <translation>Το «{name}» τροποποιήθηκε από άλλο πρόγραμμα. Η «Επαναφόρτωση» δείχνει τις αλλαγές.</translation>
    </message>
</context>
<context>
    <name>FilterActions</name>
    <message>
        <source>&amp;New Filter…</source>
        <translation>&amp;Νέο φίλτρο…</translation>
    </message>
    <message>
        <source>&amp;Edit Filter…</source>
        <translation>&amp;Επεξεργασία φίλτρου…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>&amp;Κατάργηση φίλτρου</translation>
    </message>
    <message>
        <source>&amp;Edit Filter {name}…</source>
        <translation>&amp;Επεξεργασία φίλτρου «{name}»…</translation>
    </message>
    <message>
        <source>&amp;Remove Filter {name}</source>
        <translation>&amp;Κατάργηση φίλτρου «{name}»</translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation>αποθήκευσης φίλτρου «{name}»</translation>
    </message>
    <message>
        <source>New Filter</source>
        <translation>Νέο φίλτρο</translation>
    </message>
    <message>
        <source>change filter {name}</source>
        <translation>αλλαγής φίλτρου «{name}»</translation>
    </message>
    <message>
        <source>Edit Filter</source>
        <translation>Επεξεργασία φίλτρου</translation>
    </message>
    <message>
        <source>remove filter {name}</source>
        <translation>κατάργησης φίλτρου «{name}»</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Include internal annotations</source>
        <translation>Και οι εσωτερικές επισημάνσεις</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Λωρίδες</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Φάσεις</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Επισημάνσεις</translation>
    </message>
    <message>
        <source>Lanes to show</source>
        <translation>Λωρίδες προς εμφάνιση</translation>
    </message>
    <message>
        <source>Phases to show</source>
        <translation>Φάσεις προς εμφάνιση</translation>
    </message>
    <message>
        <source>Kinds of annotations to show</source>
        <translation>Είδη επισημάνσεων προς εμφάνιση</translation>
    </message>
    <message>
        <source>Enter a name and select at least one item in each list</source>
        <translation>Δώστε ένα όνομα και επιλέξτε τουλάχιστον ένα στοιχείο σε κάθε λίστα</translation>
    </message>
</context>
<context>
    <name>HandoffGroup</name>
    <message>
        <source>Handoff</source>
        <translation>Σημείο παράδοσης</translation>
    </message>
    <message>
        <source>{number}, carried by the customer</source>
        <translation>{number}, μέσω του πελάτη</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Αναμονή</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;User Guide</source>
        <translation>Οδηγός &amp;χρήστη</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Συντομεύσεις &amp;πληκτρολογίου</translation>
    </message>
    <message>
        <source>&amp;About CPM Desktop</source>
        <translation>&amp;Σχετικά με το CPM Desktop</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;An offline editor for customer processes.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;Επεξεργαστής διαδικασιών πελατών για χρήση χωρίς σύνδεση.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Γραμματοσειρές: Inter και Noto Sans SC (SIL Open Font License). Εικονίδια: Lucide (ISC).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About CPM Desktop</source>
        <translation>Σχετικά με το CPM Desktop</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Try as What-If</source>
        <translation>Δοκιμή ως «τι-αν»</translation>
    </message>
    <message>
        <source>Create a what-if from this scenario with the change of the selected idea</source>
        <translation>Δημιουργία σεναρίου «τι-αν» από αυτό το σενάριο με την αλλαγή της επιλεγμένης ιδέας</translation>
    </message>
    <message>
        <source>What if: {idea}</source>
        <translation>Τι-αν: {idea}</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>προσθήκης σεναρίου «{name}»</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{subject}: {what}, because {why}.</source>
        <translation>{subject}: {what}, επειδή {why}.</translation>
    </message>
    <message>
        <source>{subject}: {what} was left out, because {why}.</source>
        <translation>{subject}: παραλείφθηκε: {what}, επειδή {why}.</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}</source>
        <translation>το «{text}» δεν είναι ένα από τα εξής: {choices}</translation>
    </message>
    <message>
        <source>“{text}” is not yes or no</source>
        <translation>το «{text}» δεν είναι ναι ή όχι</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>το «{text}» δεν είναι ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>there is no scenario “{id}”</source>
        <translation>δεν υπάρχει σενάριο «{id}»</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>η γραμμή</translation>
    </message>
    <message>
        <source>the id “{id}” is used twice</source>
        <translation>το αναγνωριστικό «{id}» χρησιμοποιείται δύο φορές</translation>
    </message>
    <message>
        <source>“{column}” is empty</source>
        <translation>το «{column}» είναι κενό</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>μόνο οι έξοδοι μιας απόφασης έχουν</translation>
    </message>
    <message>
        <source>there is no element “{name}”</source>
        <translation>δεν υπάρχει στοιχείο «{name}»</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>δεν είναι βιβλίο εργασίας Excel</translation>
    </message>
    <message>
        <source>the workbook is too large</source>
        <translation>το βιβλίο εργασίας είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>none of its sheets has rows that can be imported</source>
        <translation>κανένα φύλλο του δεν έχει γραμμές που μπορούν να εισαχθούν</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <translation>{sheet}, γραμμή {number}</translation>
    </message>
    <message>
        <source>its name must end in {suffixes}</source>
        <translation>το όνομά του πρέπει να τελειώνει σε {suffixes}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>γραμμή {number}</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>μια ροή</translation>
    </message>
    <message>
        <source>it is not a BPMN 2.0 file, because its outermost element is “{element}”</source>
        <translation>δεν είναι αρχείο BPMN 2.0, επειδή το εξωτερικό του στοιχείο είναι «{element}»</translation>
    </message>
    <message>
        <source>another element has the same id</source>
        <translation>ένα άλλο στοιχείο έχει το ίδιο αναγνωριστικό</translation>
    </message>
    <message>
        <source>new id {id}</source>
        <translation>νέο αναγνωριστικό {id}</translation>
    </message>
    <message>
        <source>extension of {vocabulary}</source>
        <translation>επέκταση του {vocabulary}</translation>
    </message>
    <message>
        <source>only the program that wrote it understands it</source>
        <translation>την καταλαβαίνει μόνο το πρόγραμμα που την έγραψε</translation>
    </message>
    <message>
        <source>the file does not contain the process {id}</source>
        <translation>το αρχείο δεν περιέχει τη διαδικασία {id}</translation>
    </message>
    <message>
        <source>a process here has no groups</source>
        <translation>εδώ οι διαδικασίες δεν έχουν ομάδες</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ομάδα</translation>
    </message>
    <message>
        <source>a process here has nothing that corresponds to it</source>
        <translation>εδώ οι διαδικασίες δεν έχουν κάτι αντίστοιχο</translation>
    </message>
    <message>
        <source>the positions of the diagram with the most shapes are used</source>
        <translation>χρησιμοποιούνται οι θέσεις του διαγράμματος με τα περισσότερα σχήματα</translation>
    </message>
    <message>
        <source>further diagram</source>
        <translation>πρόσθετο διάγραμμα</translation>
    </message>
    <message>
        <source>its rectangle has no size or no usable coordinates</source>
        <translation>το ορθογώνιό του δεν έχει μέγεθος ή έγκυρες συντεταγμένες</translation>
    </message>
    <message>
        <source>position</source>
        <translation>θέση</translation>
    </message>
    <message>
        <source>it leads from an element to itself</source>
        <translation>οδηγεί από ένα στοιχείο στο ίδιο</translation>
    </message>
    <message>
        <source>message flow</source>
        <translation>ροή μηνύματος</translation>
    </message>
    <message>
        <source>a flow here has no documentation</source>
        <translation>εδώ οι ροές δεν έχουν τεκμηρίωση</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>τεκμηρίωση</translation>
    </message>
    <message>
        <source>other end of the message flow</source>
        <translation>διαφορετικό άκρο της ροής μηνύματος</translation>
    </message>
    <message>
        <source>it ends at a pool with lanes, and here at the lane {lane}</source>
        <translation>καταλήγει σε δεξαμενή με λωρίδες, και εδώ στη λωρίδα {lane}</translation>
    </message>
    <message>
        <source>its other end {end} is not an element here</source>
        <translation>το άλλο άκρο της {end} δεν είναι στοιχείο εδώ</translation>
    </message>
    <message>
        <source>association</source>
        <translation>συσχέτιση</translation>
    </message>
    <message>
        <source>lane kind: {kind}</source>
        <translation>είδος λωρίδας: {kind}</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>το δηλώνει το όνομά της</translation>
    </message>
    <message>
        <source>no name means a customer and this is the first pool that starts</source>
        <translation>κανένα όνομα δεν δηλώνει πελάτη και αυτή είναι η πρώτη δεξαμενή που ξεκινά</translation>
    </message>
    <message>
        <source>lanes are front stage where flows join them with a customer, else back stage</source>
        <translation>οι λωρίδες είναι προσκήνιο όπου ροές τις συνδέουν με πελάτη, αλλιώς παρασκήνιο</translation>
    </message>
    <message>
        <source>another pool shows the same process</source>
        <translation>μια άλλη δεξαμενή δείχνει την ίδια διαδικασία</translation>
    </message>
    <message>
        <source>shared process</source>
        <translation>κοινή διαδικασία</translation>
    </message>
    <message>
        <source>only its lanes are drawn here</source>
        <translation>εδώ σχεδιάζονται μόνο οι λωρίδες της</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>δεξαμενή</translation>
    </message>
    <message>
        <source>lane that contains lanes</source>
        <translation>λωρίδα που περιέχει λωρίδες</translation>
    </message>
    <message>
        <source>no lane contains it</source>
        <translation>δεν το περιέχει καμία λωρίδα</translation>
    </message>
    <message>
        <source>several lanes contain it</source>
        <translation>το περιέχουν πολλές λωρίδες</translation>
    </message>
    <message>
        <source>no lane lists it</source>
        <translation>δεν το αναφέρει καμία λωρίδα</translation>
    </message>
    <message>
        <source>lane chosen by position</source>
        <translation>η λωρίδα επιλέχθηκε από τη θέση</translation>
    </message>
    <message>
        <source>no step uses it</source>
        <translation>δεν το χρησιμοποιεί κανένα βήμα</translation>
    </message>
    <message>
        <source>a start cannot have incoming flows, nor an end outgoing flows</source>
        <translation>μια έναρξη δεν έχει εισερχόμενες ροές, ούτε ένα τέλος εξερχόμενες</translation>
    </message>
    <message>
        <source>event turned into a step</source>
        <translation>το συμβάν έγινε βήμα</translation>
    </message>
    <message>
        <source>it has no name and its kind becomes the name</source>
        <translation>δεν έχει όνομα και το είδος του γίνεται όνομα</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>προστέθηκε όνομα</translation>
    </message>
    <message>
        <source>the element here cannot contain its kind or documentation</source>
        <translation>το στοιχείο εδώ δεν μπορεί να περιέχει το είδος ή την τεκμηρίωσή του</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>προστέθηκε σημείωση</translation>
    </message>
    <message>
        <source>most elements have no usable position</source>
        <translation>τα περισσότερα στοιχεία δεν έχουν έγκυρη θέση</translation>
    </message>
    <message>
        <source>many elements cover each other in the source</source>
        <translation>πολλά στοιχεία αλληλοκαλύπτονται στην πηγή</translation>
    </message>
    <message>
        <source>placed automatically</source>
        <translation>τοποθετήθηκε αυτόματα</translation>
    </message>
    <message>
        <source>it has no usable position</source>
        <translation>δεν έχει έγκυρη θέση</translation>
    </message>
    <message>
        <source>laid out automatically</source>
        <translation>διατάχθηκε αυτόματα</translation>
    </message>
    <message>
        <source>bends</source>
        <translation>κάμψεις</translation>
    </message>
    <message>
        <source>the ends of the edge are away from its shapes</source>
        <translation>τα άκρα της ακμής απέχουν από τα σχήματά της</translation>
    </message>
    <message>
        <source>its end {end} is not a node</source>
        <translation>το άκρο της {end} δεν είναι κόμβος</translation>
    </message>
    <message>
        <source>the activity to which it is attached is missing</source>
        <translation>λείπει η δραστηριότητα στην οποία είναι προσαρτημένο</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>προσάρτηση</translation>
    </message>
    <message>
        <source>a boundary event becomes a step after its activity {activity}</source>
        <translation>ένα συμβάν ορίου γίνεται βήμα μετά τη δραστηριότητα {activity}</translation>
    </message>
    <message>
        <source>flow to the boundary event</source>
        <translation>ροή προς το συμβάν ορίου</translation>
    </message>
    <message>
        <source>the exits of the decision do not add up to 100 %</source>
        <translation>οι έξοδοι της απόφασης δεν αθροίζουν σε 100 %</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>πιθανότητες</translation>
    </message>
    <message>
        <source>start added before it</source>
        <translation>προστέθηκε έναρξη πριν από αυτό</translation>
    </message>
    <message>
        <source>the source has no start event</source>
        <translation>η πηγή δεν έχει συμβάν έναρξης</translation>
    </message>
    <message>
        <source>no flow leads on from here in the source</source>
        <translation>στην πηγή καμία ροή δεν συνεχίζει από εδώ</translation>
    </message>
    <message>
        <source>end added after it</source>
        <translation>προστέθηκε τέλος μετά από αυτό</translation>
    </message>
    <message>
        <source>the sub-process {name} is collapsed and becomes one step</source>
        <translation>η υποδιαδικασία {name} είναι συμπτυγμένη και γίνεται ένα βήμα</translation>
    </message>
    <message>
        <source>it is inside a collapsed sub-process</source>
        <translation>βρίσκεται μέσα σε συμπτυγμένη υποδιαδικασία</translation>
    </message>
    <message>
        <source>it is expanded and its content becomes part of the process</source>
        <translation>είναι ανεπτυγμένη και το περιεχόμενό της γίνεται μέρος της διαδικασίας</translation>
    </message>
    <message>
        <source>the sub-process at one of its ends has no single start or end</source>
        <translation>η υποδιαδικασία σε ένα άκρο της δεν έχει μοναδική έναρξη ή τέλος</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>είναι μεγαλύτερο από {size} MB</translation>
    </message>
    <message>
        <source>it has more than {most:,} XML elements</source>
        <translation>έχει περισσότερα από {most:,} στοιχεία XML</translation>
    </message>
    <message>
        <source>it has a document type declaration, which can hide harmful content</source>
        <translation>έχει δήλωση τύπου εγγράφου, που μπορεί να κρύβει επιβλαβές περιεχόμενο</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {problem}</source>
        <translation>δεν είναι σωστά διαμορφωμένο XML: {problem}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>several values</source>
        <translation>διάφορες τιμές</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ιδιότητες</translation>
    </message>
    <message>
        <source>These elements have no fields in common.</source>
        <translation>Αυτά τα στοιχεία δεν έχουν κοινά πεδία.</translation>
    </message>
    <message>
        <source>A field changes only the elements that have it.</source>
        <translation>Ένα πεδίο αλλάζει μόνο τα στοιχεία που το έχουν.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Επιλεγμένα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more annotation(s) in the outline</source>
        <translation>
            <numerusform>%Ln ακόμη επισήμανση στη διάρθρωση</numerusform>
            <numerusform>%Ln ακόμη επισημάνσεις στη διάρθρωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln στοιχείο</numerusform>
            <numerusform>%Ln στοιχεία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln είδος</numerusform>
            <numerusform>%Ln είδη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invariants</name>
    <message>
        <source>a document needs at least one scenario</source>
        <translation>ένα έγγραφο χρειάζεται τουλάχιστον ένα σενάριο</translation>
    </message>
    <message>
        <source>there is no scenario {origin!r}</source>
        <translation>δεν υπάρχει σενάριο {origin!r}</translation>
    </message>
    <message>
        <source>the scenario is based on itself</source>
        <translation>το σενάριο βασίζεται στον εαυτό του</translation>
    </message>
    <message>
        <source>the id is already used in {group}</source>
        <translation>το αναγνωριστικό χρησιμοποιείται ήδη στην ομάδα {group}</translation>
    </message>
    <message>
        <source>lane {id}</source>
        <translation>λωρίδα {id}</translation>
    </message>
    <message>
        <source>customer lanes come before all others</source>
        <translation>οι λωρίδες πελατών προηγούνται όλων των άλλων</translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation>κόμβος {id}</translation>
    </message>
    <message>
        <source>there is no lane {lane!r}</source>
        <translation>δεν υπάρχει λωρίδα {lane!r}</translation>
    </message>
    <message>
        <source>there is no phase {phase!r}</source>
        <translation>δεν υπάρχει φάση {phase!r}</translation>
    </message>
    <message>
        <source>flow {id}</source>
        <translation>ροή {id}</translation>
    </message>
    <message>
        <source>a sequence flow joins nodes, not lanes</source>
        <translation>μια ροή ακολουθίας συνδέει κόμβους, όχι λωρίδες</translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation>αυτό το έχουν μόνο οι έξοδοι μιας απόφασης</translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation>επισήμανση {id}</translation>
    </message>
    <message>
        <source>measure {id}</source>
        <translation>δείκτης {id}</translation>
    </message>
    <message>
        <source>path {id}</source>
        <translation>διαδρομή {id}</translation>
    </message>
    <message>
        <source>scenario {id}</source>
        <translation>σενάριο {id}</translation>
    </message>
    <message>
        <source>there is no element {element!r}</source>
        <translation>δεν υπάρχει στοιχείο {element!r}</translation>
    </message>
    <message>
        <source>the id {id!r} is used twice</source>
        <translation>το αναγνωριστικό {id!r} χρησιμοποιείται δύο φορές</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Πλήκτρο</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>Στο διάγραμμα</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add the next step</source>
        <translation>Προσθήκη επόμενου βήματος</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Προσθήκη εναλλακτικής</translation>
    </message>
    <message>
        <source>Move to the lane above or below</source>
        <translation>Μετακίνηση στη λωρίδα από πάνω ή από κάτω</translation>
    </message>
    <message>
        <source>Edit the name; typing replaces it</source>
        <translation>Επεξεργασία του ονόματος· η πληκτρολόγηση το αντικαθιστά</translation>
    </message>
    <message>
        <source>Go along the flow, or to the nearest step</source>
        <translation>Μετάβαση κατά μήκος της ροής ή στο πλησιέστερο βήμα</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Προσθήκη σημείου δυσκολίας</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Προσθήκη ευκαιρίας</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Προσθήκη σημείωσης</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>Set the channel</source>
        <translation>Ορισμός καναλιού</translation>
    </message>
    <message>
        <source>Label the exit that leads here</source>
        <translation>Ετικέτα της εξόδου που οδηγεί εδώ</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Κατάργηση της επιλογής</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Select only</source>
        <translation>Επιλογή μόνο</translation>
    </message>
    <message>
        <source>Select only: {what}</source>
        <translation>Επιλογή μόνο: {what}</translation>
    </message>
</context>
<context>
    <name>LanePhaseActions</name>
    <message>
        <source>Insert Lane &amp;Above</source>
        <translation>Ε&amp;ισαγωγή λωρίδας από πάνω</translation>
    </message>
    <message>
        <source>Inse&amp;rt Lane Below</source>
        <translation>Εισαγωγή λωρίδας &amp;από κάτω</translation>
    </message>
    <message>
        <source>Delete Lane, &amp;Keep Its Steps</source>
        <translation>Διαγραφή λωρίδας, διατήρηση &amp;βημάτων</translation>
    </message>
    <message>
        <source>Insert Phase Bef&amp;ore</source>
        <translation>Εισαγωγή φάσης &amp;πριν</translation>
    </message>
    <message>
        <source>Insert Phase &amp;After</source>
        <translation>Ε&amp;ισαγωγή φάσης μετά</translation>
    </message>
    <message>
        <source>Delete Phase, &amp;Keep Its Steps</source>
        <translation>Διαγραφή φάσης, διατήρηση &amp;βημάτων</translation>
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
        <translation>· </translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ή {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} και {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln ακόμη</numerusform>
            <numerusform>%Ln ακόμη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>Όπως το σύσ&amp;τημα</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Η γλώσσα αλλάζει στην επόμενη εκκίνηση.</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Show all symbols or one row</source>
        <translation>Εμφάνιση όλων των συμβόλων ή μίας σειράς</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>Όλα τα σύμβολα</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
</context>
<context>
    <name>MainStatusBar</name>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Αποθηκεύτηκε: {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Γραμμή εργαλείων</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Οπτική</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Χρωματισμός</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Θέμα εμφάνισης</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ζουμ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter: choose · Tab: next · Esc: close this page</source>
        <translation>Enter: επιλογή · Tab: επόμενο · Esc: κλείσιμο αυτής της σελίδας</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Διάγραμμα</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ιδιότητες</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Διάρθρωση</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Παλέτα</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Ακυρώθηκε: δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Response time</source>
        <translation>Χρόνος απόκρισης</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Επίλυση με την πρώτη επαφή</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>Επαναλαμβανόμενη επαφή</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Χρόνος έως την εξυπηρέτηση</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>Καταλληλότητα</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Φιλικότητα</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Net promoter score (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Ικανοποίηση (CSAT)</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>Προσπάθεια πελάτη (CES)</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Add…</source>
        <translation>Προσθήκη…</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Προσθήκη δείκτη</translation>
    </message>
    <message>
        <source>Add a measure for the selected element, or for the whole process</source>
        <translation>Προσθήκη δείκτη για ό,τι είναι επιλεγμένο ή για όλη τη διαδικασία</translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation>Από αξιολογήσεις…</translation>
    </message>
    <message>
        <source>Calculate the score from ratings</source>
        <translation>Υπολογισμός της βαθμολογίας από αξιολογήσεις</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>Άλλος δείκτης</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Νέος δείκτης</translation>
    </message>
    <message>
        <source>Calculate the selected score from customer ratings</source>
        <translation>Υπολογισμός της επιλεγμένης βαθμολογίας από αξιολογήσεις πελατών</translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES measure to calculate it from ratings</source>
        <translation>Επιλέξτε δείκτη NPS, CSAT ή CES για υπολογισμό από αξιολογήσεις</translation>
    </message>
    <message>
        <source>calculate score from ratings</source>
        <translation>υπολογισμού βαθμολογίας από αξιολογήσεις</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Εισαγ&amp;ωγή</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Διάταξη</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Σενάριο</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Παρά&amp;θυρο</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>Οπτ&amp;ική</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Φίλτρα</translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation>Χρ&amp;ωματισμός</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Θέμα &amp;εμφάνισης</translation>
    </message>
    <message>
        <source>Anal&amp;yses</source>
        <translation>Ανα&amp;λύσεις</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>&amp;Στοίχιση</translation>
    </message>
    <message>
        <source>Place on the Diagram</source>
        <translation>Τοποθέτηση στο διάγραμμα</translation>
    </message>
    <message>
        <source>C&amp;hange Kind</source>
        <translation>Αλλαγή ε&amp;ίδους</translation>
    </message>
    <message>
        <source>Add A&amp;fter</source>
        <translation>Προσθήκη με&amp;τά</translation>
    </message>
    <message>
        <source>Add &amp;Before</source>
        <translation>Προσθήκη πρ&amp;ιν</translation>
    </message>
    <message>
        <source>Add A&amp;nnotation</source>
        <translation>Προσθήκη επισήμα&amp;νσης</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Χάρτης επισκόπησης</translation>
    </message>
    <message>
        <source>Click or drag to navigate</source>
        <translation>Κάντε κλικ ή σύρετε για περιήγηση</translation>
    </message>
</context>
<context>
    <name>MoveActions</name>
    <message>
        <source>Mo&amp;ve to Lane…</source>
        <translation>Μετακίνηση σε &amp;λωρίδα…</translation>
    </message>
    <message>
        <source>Move to P&amp;hase…</source>
        <translation>Μετακίνηση σε &amp;φάση…</translation>
    </message>
    <message>
        <source>C&amp;onnect To…</source>
        <translation>&amp;Σύνδεση με…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Μετακίνηση &amp;πάνω</translation>
    </message>
    <message>
        <source>&amp;Move Down</source>
        <translation>Μετακίν&amp;ηση κάτω</translation>
    </message>
    <message>
        <source>Move Lane &amp;Up</source>
        <translation>Μετακίνηση λωρίδας &amp;πάνω</translation>
    </message>
    <message>
        <source>&amp;Move Lane Down</source>
        <translation>Μετακίν&amp;ηση λωρίδας κάτω</translation>
    </message>
    <message>
        <source>&amp;Move Phase to the Left</source>
        <translation>Μετακίνηση φάσης &amp;αριστερά</translation>
    </message>
    <message>
        <source>Move Phase to the &amp;Right</source>
        <translation>Μετακίνηση φάσ&amp;ης δεξιά</translation>
    </message>
    <message>
        <source>There is nothing on that side to swap with.</source>
        <translation>Σε αυτή την πλευρά δεν υπάρχει στοιχείο για αλλαγή θέσης.</translation>
    </message>
    <message>
        <source>Move to which lane?</source>
        <translation>Μετακίνηση σε ποια λωρίδα;</translation>
    </message>
    <message>
        <source>Move to which phase?</source>
        <translation>Μετακίνηση σε ποια φάση;</translation>
    </message>
    <message>
        <source>Connect {source} to which element?</source>
        <translation>Σύνδεση με τι; ({source})</translation>
    </message>
</context>
<context>
    <name>NodeKindActions</name>
    <message>
        <source>Change to {kind}</source>
        <translation>Αλλαγή σε: {kind}</translation>
    </message>
    <message>
        <source>Removed, because only steps have them: {fields}. Undo restores them.</source>
        <translation>Αφαιρέθηκαν, γιατί τα έχουν μόνο τα βήματα: {fields}. Η αναίρεση τα επαναφέρει.</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>Close the message</source>
        <translation>Κλείσιμο του μηνύματος</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Search in the outline</source>
        <translation>Αναζήτηση στη διάρθρωση</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Διάρθρωση</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} από {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>βρέθηκε %Ln</numerusform>
            <numerusform>βρέθηκαν %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Removed: {what}</source>
        <translation>Αφαιρέθηκε: {what}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>προστέθηκε</translation>
    </message>
    <message>
        <source>was in {place}</source>
        <translation>ήταν σε: {place}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Προηγούμενη σελίδα (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Επόμενη σελίδα (Page Down)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Page {page} of {count}: {width} × {height} mm</source>
        <translation>Σελίδα {page} από {count}: {width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>{kind} in {lane}</source>
        <translation>{kind} (λωρίδα: {lane})</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Μετάβαση: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Select and move</source>
        <translation>Επιλογή και μετακίνηση</translation>
    </message>
    <message>
        <source>{tool}: click, then click on the diagram, or drag it there. Double-click to place several.</source>
        <translation>{tool}: κάντε κλικ και μετά κλικ στο διάγραμμα ή σύρετε ως εκεί. Διπλό κλικ: τοποθέτηση πολλών.</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Panel</source>
        <translation>Επόμε&amp;νο πλαίσιο</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Προ&amp;ηγούμενο πλαίσιο</translation>
    </message>
    <message>
        <source>Go to {pane}</source>
        <translation>Μετάβαση: {pane}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Palette</source>
        <translation>Παλέτα</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ιδιότητες</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Διάρθρωση</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Ανάλυση</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>“{name}” is not a paper size. Use A0 to A5, Letter, ANSI-A to E, Arch-A to E, or 1200x800mm.</source>
        <translation>Το «{name}» δεν είναι μέγεθος χαρτιού. Χρησιμοποιήστε A0 έως A5, Letter, ANSI-A έως E, Arch-A έως E ή 1200x800mm.</translation>
    </message>
    <message>
        <source>“{name}” is not possible: a page measures {shortest} to {longest} mm on each side.</source>
        <translation>Το «{name}» δεν είναι δυνατό: κάθε πλευρά της σελίδας μετρά {shortest} έως {longest}&#xa0;mm.</translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation>Με {dpi:g}&#xa0;dpi η εικόνα θα είχε {width:,} × {height:,} εικονοστοιχεία· επιλέξτε το πολύ {most}&#xa0;dpi.</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Choose a size, or enter width and height: 1200x800mm</source>
        <translation>Επιλέξτε μέγεθος ή γράψτε πλάτος και ύψος: 1200x800mm</translation>
    </message>
</context>
<context>
    <name>PathActions</name>
    <message>
        <source>&amp;No Path</source>
        <translation>&amp;Καμία διαδρομή</translation>
    </message>
    <message>
        <source>Ne&amp;xt Path</source>
        <translation>Ε&amp;πόμενη διαδρομή</translation>
    </message>
    <message>
        <source>Name This &amp;Path…</source>
        <translation>Ον&amp;ομασία διαδρομής…</translation>
    </message>
    <message>
        <source>&amp;All Paths</source>
        <translation>Ό&amp;λες οι διαδρομές</translation>
    </message>
    <message>
        <source>&amp;Highlight Path</source>
        <translation>Ανάδει&amp;ξη διαδρομής</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>Διαδρομή {number}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Name this path…</source>
        <translation>Ονομασία διαδρομής…</translation>
    </message>
    <message>
        <source>Save the selected path in the document. Edit its name in the inspector.</source>
        <translation>Αποθήκευση της επιλεγμένης διαδρομής στο έγγραφο. Το όνομά της αλλάζει στις «Ιδιότητες».</translation>
    </message>
    <message>
        <source>Path {number}</source>
        <translation>Διαδρομή {number}</translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>departments</source>
        <translation>τμήματα</translation>
    </message>
    <message>
        <source>company as one</source>
        <translation>ενιαία εταιρεία</translation>
    </message>
    <message>
        <source>customer’s eye</source>
        <translation>με τα μάτια του πελάτη</translation>
    </message>
    <message>
        <source>system {name}</source>
        <translation>σύστημα {name}</translation>
    </message>
    <message>
        <source>filter {name}</source>
        <translation>φίλτρο {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Οργανισμός</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Αθέατο για τον πελάτη</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Αλλού</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>waits {duration}</source>
        <translation>περιμένει {duration}</translation>
    </message>
    <message>
        <source>{duration} elsewhere</source>
        <translation>{duration} αλλού</translation>
    </message>
    <message>
        <source>This view is calculated. To change the process, switch to Departments.</source>
        <translation>Αυτή η προβολή υπολογίζεται. Για να αλλάξετε τη διαδικασία, μεταβείτε στην οπτική «Τμήματα».</translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting. To change the process, switch to Departments.</source>
        <translation>Η αθέατη εργασία εμφανίζεται ως αναμονή. Για να αλλάξετε τη διαδικασία, μεταβείτε στην οπτική «Τμήματα».</translation>
    </message>
    <message>
        <source>Only one system is shown in full. To change the process, switch to Departments.</source>
        <translation>Μόνο ένα σύστημα εμφανίζεται πλήρως. Για να αλλάξετε τη διαδικασία, μεταβείτε στην οπτική «Τμήματα».</translation>
    </message>
    <message>
        <source>A filter hides part of the process. To change the process, switch to Departments.</source>
        <translation>Ένα φίλτρο κρύβει μέρος της διαδικασίας. Για να αλλάξετε τη διαδικασία, μεταβείτε στην οπτική «Τμήματα».</translation>
    </message>
</context>
<context>
    <name>PerspectiveActions</name>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Τμήματα</translation>
    </message>
    <message>
        <source>&amp;Company as One</source>
        <translation>&amp;Ενιαία εταιρεία</translation>
    </message>
    <message>
        <source>Customer’s &amp;Eye</source>
        <translation>Με τα &amp;μάτια του πελάτη</translation>
    </message>
    <message>
        <source>Eye of O&amp;ne Customer</source>
        <translation>Με τα μάτια ε&amp;νός πελάτη</translation>
    </message>
    <message>
        <source>&amp;Line of Sight</source>
        <translation>&amp;Γραμμή όρασης</translation>
    </message>
    <message>
        <source>By &amp;System</source>
        <translation>Ανά &amp;σύστημα</translation>
    </message>
    <message>
        <source>Saved &amp;Filters</source>
        <translation>Αποθηκευμένα &amp;φίλτρα</translation>
    </message>
    <message>
        <source>Customer’s eye: {name}</source>
        <translation>Με τα μάτια του πελάτη: {name}</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Γραμμή όρασης</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Τμήματα</translation>
    </message>
    <message>
        <source>Company as one</source>
        <translation>Ενιαία εταιρεία</translation>
    </message>
    <message>
        <source>Customer’s eye</source>
        <translation>Με τα μάτια του πελάτη</translation>
    </message>
    <message>
        <source>No lane of a customer</source>
        <translation>Δεν υπάρχει λωρίδα πελάτη</translation>
    </message>
    <message>
        <source>No step uses a system</source>
        <translation>Κανένα βήμα δεν χρησιμοποιεί σύστημα</translation>
    </message>
    <message>
        <source>No filter is saved</source>
        <translation>Δεν υπάρχει αποθηκευμένο φίλτρο</translation>
    </message>
</context>
<context>
    <name>PerspectiveBar</name>
    <message>
        <source>Departments</source>
        <translation>Τμήματα</translation>
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
        <translation>Δημιουργία &amp;χώρου</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>The tiles need paper with at least {width} × {height} mm inside the margin, and a smaller overlap.</source>
        <translation>Τα φύλλα χρειάζονται χαρτί τουλάχιστον {width} × {height} mm μέσα στα περιθώρια και μικρότερη επικάλυψη.</translation>
    </message>
    <message>
        <source>The smallest text has {size} pt; text that is readable from {distance} m has {needed} pt.</source>
        <translation>Το μικρότερο κείμενο έχει {size} στιγμές· ένα κείμενο που διαβάζεται από απόσταση {distance} m έχει {needed} στιγμές.</translation>
    </message>
    <message>
        <source>A0 is too small for it: divide the process among several posters.</source>
        <translation>Το A0 δεν αρκεί: μοιράστε τη διαδικασία σε περισσότερες αφίσες.</translation>
    </message>
    <message>
        <source>Use paper of {width} × {height} mm with rows: {rows}.</source>
        <translation>Χρησιμοποιήστε χαρτί {width} × {height} mm· αριθμός σειρών: {rows}.</translation>
    </message>
    <message>
        <source>100 mm if printed at 100 %</source>
        <translation>100 mm αν εκτυπωθεί στο 100 %</translation>
    </message>
    <message>
        <source>A poster needs paper with at least {width} × {height} mm inside the margin.</source>
        <translation>Η αφίσα χρειάζεται χαρτί τουλάχιστον {width} × {height} mm μέσα στα περιθώρια.</translation>
    </message>
    <message>
        <source>version {code}</source>
        <translation>έκδοση {code}</translation>
    </message>
    <message>
        <source>scale {percent} %</source>
        <translation>κλίμακα {percent} %</translation>
    </message>
    <message>
        <source>1. Print at 100 %, not fitted to the page. The bar on every sheet must measure 100 mm.</source>
        <translation>1. Εκτυπώστε στο 100 %, χωρίς προσαρμογή στη σελίδα. Η γραμμή σε κάθε φύλλο πρέπει να έχει μήκος 100 mm.</translation>
    </message>
    <message>
        <source>2. Lay the sheets out as on this map, row by row: {first} to {last}.</source>
        <translation>2. Τοποθετήστε τα φύλλα όπως σε αυτόν τον χάρτη, σειρά προς σειρά: {first} έως {last}.</translation>
    </message>
    <message>
        <source>3. Cut each sheet at the dashed lines on its left and top, and glue it on the lines of its neighbours.</source>
        <translation>3. Κόψτε κάθε φύλλο στις διακεκομμένες γραμμές αριστερά και επάνω και κολλήστε το στα γειτονικά: η γραμμή υπάρχει και σε αυτά.</translation>
    </message>
    <message>
        <source>3. Glue the sheets together so that the parts that both show lie on each other.</source>
        <translation>3. Κολλήστε τα φύλλα ώστε τα κοινά τους μέρη να συμπίπτουν.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) of {width} × {height} mm</source>
        <translation>
            <numerusform>%Ln φύλλο {width} × {height} mm</numerusform>
            <numerusform>%Ln φύλλα {width} × {height} mm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“{text}” can mean {larger} or {smaller}. Enter one of these.</source>
        <translation>Το «{text}» μπορεί να σημαίνει {larger} ή {smaller}. Γράψτε ένα από τα δύο.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>Το «{text}» δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>Το «{text}» δεν είναι ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration. Try 8 min, 2 h, 1.5 d.</source>
        <translation>Το «{text}» δεν είναι διάρκεια. Δοκιμάστε 8&#xa0;λεπ., 2&#xa0;ώρ., 1,5&#xa0;ημ.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>“{text}” is not a range. Try 5 – 20 min.</source>
        <translation>Το «{text}» δεν είναι εύρος. Δοκιμάστε 5 – 20&#xa0;λεπ.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage between 0 and {highest}.</source>
        <translation>Το «{text}» δεν είναι ποσοστό από 0 έως {highest}.</translation>
    </message>
</context>
<context>
    <name>RatingsDialog</name>
    <message>
        <source>&amp;Ratings from {lowest} to {highest}</source>
        <translation>&amp;Αξιολογήσεις από {lowest} έως {highest}</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Αξιολογήσεις</translation>
    </message>
    <message>
        <source>One for each customer, typed or pasted from a spreadsheet</source>
        <translation>Μία για κάθε πελάτη, με πληκτρολόγηση ή επικόλληση από υπολογιστικό φύλλο</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Δεν υπάρχουν ακόμη αξιολογήσεις</translation>
    </message>
    <message>
        <source>{score} {value}; ratings: {number}</source>
        <translation>{score} {value}· αξιολογήσεις: {number}</translation>
    </message>
</context>
<context>
    <name>RecoveryPrompts</name>
    <message>
        <source>Recover</source>
        <translation>Ανάκτηση</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Unsaved work on “{name}” from {time} was found.</source>
        <translation>Βρέθηκε μη αποθηκευμένη εργασία στο «{name}» ({time}).</translation>
    </message>
    <message>
        <source>The file has changed since then.</source>
        <translation>Το αρχείο έχει αλλάξει από τότε.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Unsaved work was found but cannot be read; it is kept in {path}.</source>
        <translation>Βρέθηκε μη αποθηκευμένη εργασία, αλλά δεν είναι δυνατή η ανάγνωσή της· φυλάσσεται στο {path}.</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Add by name…</source>
        <translation>Προσθήκη με το όνομα…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Εμφάνιση: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Αφαίρεση: {name}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The clipboard content was not copied from a customer process.</source>
        <translation>Το περιεχόμενο του προχείρου δεν έχει αντιγραφεί από διαδικασία πελάτη.</translation>
    </message>
    <message>
        <source>The clipboard content is incomplete.</source>
        <translation>Το περιεχόμενο του προχείρου είναι ελλιπές.</translation>
    </message>
    <message>
        <source>A flow or a phase cannot be copied alone. Also select steps or lanes.</source>
        <translation>Μια ροή ή μια φάση δεν αντιγράφεται μόνη της. Επιλέξτε και βήματα ή λωρίδες.</translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation>Ένα βήμα χρειάζεται λωρίδα· προσθέστε πρώτα μία.</translation>
    </message>
    <message>
        <source>The selected element has no field “{name}”.</source>
        <translation>Το επιλεγμένο στοιχείο δεν έχει πεδίο «{name}».</translation>
    </message>
    <message>
        <source>{id!r} is a measure or a path; only elements on the canvas can be referenced.</source>
        <translation>Το {id!r} είναι δείκτης ή διαδρομή· αναφορά γίνεται μόνο σε στοιχεία του καμβά.</translation>
    </message>
    <message>
        <source>This cannot become a start because a flow leads to it.</source>
        <translation>Αυτό δεν μπορεί να γίνει έναρξη, γιατί μια ροή οδηγεί σε αυτό.</translation>
    </message>
    <message>
        <source>This cannot become an end because a flow starts from it.</source>
        <translation>Αυτό δεν μπορεί να γίνει λήξη, γιατί μια ροή ξεκινά από αυτό.</translation>
    </message>
    <message>
        <source>This cannot become a step because it has several exits. Delete all exits but one.</source>
        <translation>Αυτό δεν μπορεί να γίνει βήμα, γιατί έχει πολλές εξόδους. Διαγράψτε όλες τις εξόδους εκτός από μία.</translation>
    </message>
    <message>
        <source>A message begins or ends here, and only steps, starts, ends and lanes have messages. Move the message to a step first.</source>
        <translation>Ένα μήνυμα αρχίζει ή τελειώνει εδώ, και μηνύματα έχουν μόνο βήματα, ενάρξεις, λήξεις και λωρίδες. Μετακινήστε πρώτα το μήνυμα σε ένα βήμα.</translation>
    </message>
    <message>
        <source>A scenario has no list called {group!r}.</source>
        <translation>Ένα σενάριο δεν έχει λίστα με όνομα {group!r}.</translation>
    </message>
    <message>
        <source>A new order must name each of the {group} once.</source>
        <translation>Μια νέα σειρά πρέπει να περιέχει μία φορά καθένα από τα στοιχεία «{group}».</translation>
    </message>
    <message>
        <source>Only elements of the same kind can be swapped.</source>
        <translation>Μόνο στοιχεία του ίδιου είδους μπορούν να αλλάξουν θέση μεταξύ τους.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation>Το αναγνωριστικό {id!r} χρησιμοποιείται ήδη από άλλο φίλτρο.</translation>
    </message>
    <message>
        <source>A filter has no field “{name}”.</source>
        <translation>Ένα φίλτρο δεν έχει πεδίο «{name}».</translation>
    </message>
    <message>
        <source>There is no filter {filter!r}.</source>
        <translation>Δεν υπάρχει φίλτρο {filter!r}.</translation>
    </message>
    <message>
        <source>A flow needs a step or a lane at each end.</source>
        <translation>Μια ροή χρειάζεται βήμα ή λωρίδα σε κάθε άκρο.</translation>
    </message>
    <message>
        <source>A flow cannot lead back to where it begins.</source>
        <translation>Μια ροή δεν μπορεί να επιστρέφει εκεί όπου αρχίζει.</translation>
    </message>
    <message>
        <source>A sequence flow joins steps; only a message or a notification reaches a whole lane.</source>
        <translation>Μια ροή ακολουθίας συνδέει βήματα· μόνο ένα μήνυμα ή μια ειδοποίηση φτάνει σε ολόκληρη λωρίδα.</translation>
    </message>
    <message>
        <source>A flow cannot end on a start.</source>
        <translation>Μια ροή δεν μπορεί να τελειώνει σε έναρξη.</translation>
    </message>
    <message>
        <source>A flow cannot begin at an end.</source>
        <translation>Μια ροή δεν μπορεί να αρχίζει από λήξη.</translation>
    </message>
    <message>
        <source>A message passes between steps, starts, ends and lanes, not decisions or parallel gateways.</source>
        <translation>Ένα μήνυμα περνά ανάμεσα σε βήματα, ενάρξεις, λήξεις και λωρίδες, όχι σε αποφάσεις ή παράλληλες πύλες.</translation>
    </message>
    <message>
        <source>A message goes to another lane; within a lane, use a sequence flow.</source>
        <translation>Ένα μήνυμα πηγαίνει σε άλλη λωρίδα· μέσα στην ίδια λωρίδα χρησιμοποιήστε ροή ακολουθίας.</translation>
    </message>
    <message>
        <source>A notification informs a customer; to anyone else, use a message.</source>
        <translation>Μια ειδοποίηση ενημερώνει πελάτη· για οποιονδήποτε άλλον χρησιμοποιήστε μήνυμα.</translation>
    </message>
    <message>
        <source>These two are already connected.</source>
        <translation>Αυτά τα δύο συνδέονται ήδη.</translation>
    </message>
    <message>
        <source>A step can only be inserted on a sequence flow.</source>
        <translation>Ένα βήμα μπορεί να εισαχθεί μόνο σε ροή ακολουθίας.</translation>
    </message>
    <message>
        <source>This step already has flows. Only a step without flows can be inserted on a flow.</source>
        <translation>Αυτό το βήμα έχει ήδη ροές. Μόνο ένα βήμα χωρίς ροές μπορεί να εισαχθεί σε ροή.</translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation>Οι λωρίδες πελατών μένουν πάνω από όλες τις άλλες.</translation>
    </message>
    <message>
        <source>There is no other lane for the contents of the deleted lane.</source>
        <translation>Δεν υπάρχει άλλη λωρίδα για το περιεχόμενο της λωρίδας που διαγράφηκε.</translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation>Δεν υπάρχει εδώ κενό για να κλείσει.</translation>
    </message>
    <message>
        <source>To align, select two steps or more.</source>
        <translation>Για στοίχιση, επιλέξτε δύο ή περισσότερα βήματα.</translation>
    </message>
    <message>
        <source>To distribute, select three steps or more.</source>
        <translation>Για κατανομή, επιλέξτε τρία ή περισσότερα βήματα.</translation>
    </message>
    <message>
        <source>There is no kind of step called {kind!r}.</source>
        <translation>Δεν υπάρχει είδος βήματος {kind!r}.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another scenario.</source>
        <translation>Το αναγνωριστικό {id!r} χρησιμοποιείται ήδη από άλλο σενάριο.</translation>
    </message>
    <message>
        <source>A scenario has no field “{name}”.</source>
        <translation>Ένα σενάριο δεν έχει πεδίο «{name}».</translation>
    </message>
    <message>
        <source>A scenario cannot be based on itself.</source>
        <translation>Ένα σενάριο δεν μπορεί να βασίζεται στον εαυτό του.</translation>
    </message>
    <message>
        <source>A document keeps at least one scenario.</source>
        <translation>Ένα έγγραφο διατηρεί τουλάχιστον ένα σενάριο.</translation>
    </message>
    <message>
        <source>A new order must name each scenario once.</source>
        <translation>Μια νέα σειρά πρέπει να περιέχει μία φορά κάθε σενάριο.</translation>
    </message>
    <message>
        <source>A document has no field “{name}”.</source>
        <translation>Ένα έγγραφο δεν έχει πεδίο «{name}».</translation>
    </message>
    <message>
        <source>There is no lane here to paste into.</source>
        <translation>Δεν υπάρχει εδώ λωρίδα για επικόλληση.</translation>
    </message>
    <message>
        <source>it should be greater than or equal to {ge}</source>
        <translation>πρέπει να είναι μεγαλύτερο ή ίσο με {ge}</translation>
    </message>
    <message>
        <source>it should be less than or equal to {le}</source>
        <translation>πρέπει να είναι μικρότερο ή ίσο με {le}</translation>
    </message>
    <message>
        <source>it should be a finite number</source>
        <translation>πρέπει να είναι πεπερασμένος αριθμός</translation>
    </message>
    <message>
        <source>it should be a valid number</source>
        <translation>πρέπει να είναι έγκυρος αριθμός</translation>
    </message>
    <message>
        <source>it should be a valid integer</source>
        <translation>πρέπει να είναι έγκυρος ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>it should be a range from a lower to a higher value</source>
        <translation>πρέπει να είναι εύρος από το ελάχιστο έως το μέγιστο</translation>
    </message>
    <message>
        <source>it should have at most {max_length} characters</source>
        <translation>πρέπει να έχει το πολύ {max_length} χαρακτήρες</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>ένα κείμενο εδώ περιέχει ελλιπή χαρακτήρα</translation>
    </message>
    <message>
        <source>The scenario no longer exists.</source>
        <translation>Το σενάριο δεν υπάρχει πλέον.</translation>
    </message>
    <message>
        <source>The element no longer exists.</source>
        <translation>Το στοιχείο δεν υπάρχει πλέον.</translation>
    </message>
    <message>
        <source>The step no longer exists.</source>
        <translation>Το βήμα δεν υπάρχει πλέον.</translation>
    </message>
    <message>
        <source>The flow no longer exists.</source>
        <translation>Η ροή δεν υπάρχει πλέον.</translation>
    </message>
    <message>
        <source>The phase no longer exists.</source>
        <translation>Η φάση δεν υπάρχει πλέον.</translation>
    </message>
    <message>
        <source>The lane no longer exists.</source>
        <translation>Η λωρίδα δεν υπάρχει πλέον.</translation>
    </message>
    <message>
        <source>The id {element!r} is already used in this scenario.</source>
        <translation>Το αναγνωριστικό {element!r} χρησιμοποιείται ήδη σε αυτό το σενάριο.</translation>
    </message>
    <message>
        <source>There is no place for this: {problem}.</source>
        <translation>Δεν υπάρχει θέση γι’ αυτό: {problem}.</translation>
    </message>
    <message>
        <source>A flow cannot bend there: {problem}.</source>
        <translation>Μια ροή δεν μπορεί να καμφθεί εκεί: {problem}.</translation>
    </message>
    <message>
        <source>This size is not possible: {problem}.</source>
        <translation>Αυτό το μέγεθος δεν είναι δυνατό: {problem}.</translation>
    </message>
    <message>
        <source>There is no {field} here.</source>
        <translation>Δεν υπάρχει εδώ πεδίο «{field}».</translation>
    </message>
    <message>
        <source>it should be {choices}</source>
        <translation>πρέπει να είναι {choices}</translation>
    </message>
    <message>
        <source>This is not possible for {field}: {problem}.</source>
        <translation>Αυτό δεν είναι δυνατό για το πεδίο «{field}»: {problem}.</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>αυτή η τιμή είναι λανθασμένη ({problem})</translation>
    </message>
    <message>
        <source>it has characters that are not allowed here</source>
        <translation>έχει χαρακτήρες που δεν επιτρέπονται εδώ</translation>
    </message>
    <message>
        <source>The table contains no steps and no new lanes.</source>
        <translation>Ο πίνακας δεν περιέχει ούτε βήματα ούτε νέες λωρίδες.</translation>
    </message>
    <message>
        <source>it has no lane name, and the process has no lane yet</source>
        <translation>δεν έχει όνομα λωρίδας και η διαδικασία δεν έχει ακόμη λωρίδα</translation>
    </message>
    <message>
        <source>it has no step name</source>
        <translation>δεν έχει όνομα βήματος</translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation>Φάση «{name}»</translation>
    </message>
    <message>
        <source>“{word}” is not a value class; use value-adding, necessary or waste</source>
        <translation>άγνωστη κατηγορία αξίας «{word}»· χρησιμοποιήστε «προστιθέμενης αξίας», «απαραίτητο» ή «σπατάλη»</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>a step cannot lead to itself</source>
        <translation>ένα βήμα δεν μπορεί να οδηγεί στον εαυτό του</translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation>Λωρίδα «{name}»</translation>
    </message>
    <message>
        <source>there is no step called “{name}”</source>
        <translation>δεν υπάρχει βήμα με όνομα «{name}»</translation>
    </message>
    <message>
        <source>“{text}” can mean {larger} or {smaller}; enter one of these</source>
        <translation>το «{text}» μπορεί να σημαίνει {larger} ή {smaller}· γράψτε ένα από τα δύο</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; try 8 min, 2 h, 1.5 d</source>
        <translation>το «{text}» δεν είναι διάρκεια· δοκιμάστε 8&#xa0;λεπ., 1,5&#xa0;ημ. ή 2&#xa0;ώρες</translation>
    </message>
    <message>
        <source>Row {number}: {reason}.</source>
        <translation>Γραμμή {number}: {reason}.</translation>
    </message>
    <message>
        <source>The table is too large to be pasted at once.</source>
        <translation>Ο πίνακας είναι πολύ μεγάλος για μία επικόλληση.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Δεν υπάρχει πίνακας στο πρόχειρο.</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>Ο πίνακας έχει κεφαλίδα, αλλά όχι γραμμές.</translation>
    </message>
    <message>
        <source>The table has no column for step names. Name one “Step”.</source>
        <translation>Ο πίνακας δεν έχει στήλη για τα ονόματα των βημάτων. Ονομάστε μία «Βήμα».</translation>
    </message>
    <message>
        <source>The columns {titles} of the table mean the same; keep one of them.</source>
        <translation>Οι στήλες {titles} του πίνακα σημαίνουν το ίδιο· κρατήστε μία από αυτές.</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s); paste at most {most:,} at once.</source>
        <translation>
            <numerusform>Ο πίνακας έχει %Ln γραμμή· επικολλήστε το πολύ {most:,} κάθε φορά.</numerusform>
            <numerusform>Ο πίνακας έχει %Ln γραμμές· επικολλήστε το πολύ {most:,} κάθε φορά.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation>Περιεχόμενα</translation>
    </message>
    <message>
        <source>Untitled process</source>
        <translation>Διαδικασία χωρίς τίτλο</translation>
    </message>
    <message>
        <source>CUSTOMER PROCESS</source>
        <translation>ΔΙΑΔΙΚΑΣΙΑ ΠΕΛΑΤΗ</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Σενάρια</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Εντολέας</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Διάγραμμα</translation>
    </message>
    <message>
        <source>The following pages show it larger, in parts.</source>
        <translation>Οι επόμενες σελίδες το δείχνουν μεγαλύτερο, σε μέρη.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Μέρος&#xa0;{number} από&#xa0;{count}</translation>
    </message>
    <message>
        <source>Work is solid, waiting is pale and hatched.</source>
        <translation>Η εργασία εμφανίζεται συμπαγής, η αναμονή αχνή και διαγραμμισμένη.</translation>
    </message>
    <message>
        <source>From each step&apos;s emotion, or its worst annotation, in diagram order.</source>
        <translation>Από το συναίσθημα κάθε βήματος ή τη χειρότερη επισήμανσή του, με τη σειρά του διαγράμματος.</translation>
    </message>
    <message>
        <source>Cases never leave “{name}”, so no averages can be calculated.</source>
        <translation>Οι υποθέσεις δεν φεύγουν ποτέ από το «{name}», οπότε δεν μπορούν να υπολογιστούν μέσες τιμές.</translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation>Χρόνος, προσπάθεια και αξία</translation>
    </message>
    <message>
        <source>The process has no start, so there are no figures per case.</source>
        <translation>Η διαδικασία δεν έχει έναρξη, οπότε δεν υπάρχουν μεγέθη ανά υπόθεση.</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Πού πηγαίνει ο χρόνος μιας υπόθεσης</translation>
    </message>
    <message>
        <source>Where the customer’s time goes</source>
        <translation>Πού πηγαίνει ο χρόνος του πελάτη</translation>
    </message>
    <message>
        <source>Value to the customer</source>
        <translation>Αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>The customer’s own time</source>
        <translation>Ο χρόνος του ίδιου του πελάτη</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Όλη η εργασία</translation>
    </message>
    <message>
        <source>What customers feel</source>
        <translation>Τι αισθάνονται οι πελάτες</translation>
    </message>
    <message>
        <source>Handoffs per case</source>
        <translation>Παραδόσεις ανά υπόθεση</translation>
    </message>
    <message>
        <source>Contacts that each problem explains at most, once met</source>
        <translation>Επαφές που εξηγεί το πολύ κάθε πρόβλημα, αφού εμφανιστεί</translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation>{title}, βήματα {first} έως {last}</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Χωρίς φάση</translation>
    </message>
    <message>
        <source>Errors make metrics wrong. Check the warnings. Hints may be intentional.</source>
        <translation>Τα σφάλματα αλλοιώνουν τα μεγέθη. Οι προειδοποιήσεις χρειάζονται έλεγχο. Οι υποδείξεις μπορεί να μην απαιτούν ενέργεια.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Προειδοποίηση</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Υπόδειξη</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ευρήματα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Εύρημα</translation>
    </message>
    <message>
        <source>Each decision with its exits: the share of cases that take an exit, how this share is known, and how often a case takes the exit on average. A share in brackets is not entered but split evenly.</source>
        <translation>Κάθε απόφαση με τις εξόδους της: το ποσοστό των υποθέσεων που ακολουθούν μια έξοδο, πώς είναι γνωστό αυτό το ποσοστό και πόσο συχνά, κατά μέσο όρο, μια υπόθεση ακολουθεί την έξοδο. Ποσοστό σε παρένθεση δεν έχει καταχωριστεί αλλά προκύπτει από ίση κατανομή.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Αποφάσεις</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Μερίδιο</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>{name} compared with {base}</source>
        <translation>{name} σε σύγκριση με: {base}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Προστέθηκαν</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Αφαιρέθηκαν</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Άλλαξαν</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Μετακινήθηκαν</translation>
    </message>
    <message>
        <source>better</source>
        <translation>καλύτερο</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>χειρότερο</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>Ανά υπόθεση</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>No figures can be calculated.</source>
        <translation>Δεν μπορούν να υπολογιστούν μεγέθη.</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Συμφέρει;</translation>
    </message>
    <message>
        <source>“{name}” does not pay: in {years} years it costs {sum} more than it saves.</source>
        <translation>Το «{name}» δεν αποσβένεται: σε {years} έτη κοστίζει {sum} περισσότερα από όσα εξοικονομεί.</translation>
    </message>
    <message>
        <source>“{name}” pays: in {years} years it saves {sum} more than it costs.</source>
        <translation>Το «{name}» αποσβένεται: σε {years} έτη εξοικονομεί {sum} περισσότερα από όσα κοστίζει.</translation>
    </message>
    <message>
        <source>Its one-off cost is recovered after {months} months.</source>
        <translation>Το εφάπαξ κόστος ανακτάται σε {months} μήνες.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
    <message>
        <source>Both scenarios have the same elements.</source>
        <translation>Τα δύο σενάρια έχουν τα ίδια στοιχεία.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>Numbers match the dark discs on the diagram. A hollow disc marks a handoff carried by the customer: the work changes department while it is with the customer.</source>
        <translation>Οι αριθμοί αντιστοιχούν στους σκούρους δίσκους του διαγράμματος. Ο κενός δίσκος δείχνει παράδοση μέσω του πελάτη: η εργασία αλλάζει τμήμα όσο βρίσκεται στον πελάτη.</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Σημεία παράδοσης</translation>
    </message>
    <message>
        <source>Between departments ({count})</source>
        <translation>Μεταξύ τμημάτων ({count})</translation>
    </message>
    <message>
        <source>Carried by the customer ({count})</source>
        <translation>Μέσω του πελάτη ({count})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Channel and content</source>
        <translation>Κανάλι και περιεχόμενο</translation>
    </message>
    <message>
        <source>What an average case asks of each customer. A meeting is a contact with another customer.</source>
        <translation>Τι απαιτεί μια μέση υπόθεση από κάθε πελάτη. Συνάντηση είναι η επαφή με άλλον πελάτη.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Steps per case</source>
        <translation>Βήματα ανά υπόθεση</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Contacts per case</source>
        <translation>Επαφές ανά υπόθεση</translation>
    </message>
    <message>
        <source>Meetings per case</source>
        <translation>Συναντήσεις ανά υπόθεση</translation>
    </message>
    <message>
        <source>Repeats per case</source>
        <translation>Επαναλήψεις ανά υπόθεση</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Πρώτη επαφή</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Σελίδα&#xa0;{page} από&#xa0;{count}</translation>
    </message>
    <message>
        <source>← continued from page {page}</source>
        <translation>←&#xa0;συνέχεια από τη σελίδα&#xa0;{page}</translation>
    </message>
    <message>
        <source>continued on page {page} →</source>
        <translation>συνεχίζεται στη σελίδα&#xa0;{page}&#xa0;→</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>Σημεία δυσκολίας και ευκαιρίες</translation>
    </message>
    <message>
        <source>Numbers and symbols match the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation>Οι αριθμοί και τα σύμβολα αντιστοιχούν στο διάγραμμα. Η σοβαρότητα (S), η εμφάνιση (O) και η ανίχνευση (D) κυμαίνονται από 1 (καλύτερο) έως 10 (χειρότερο)· το γινόμενό τους είναι ο αριθμός προτεραιότητας κινδύνου (RPN).</translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation>Σημεία δυσκολίας και προβλήματα</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ευκαιρίες</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Στιγμές της αλήθειας</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>{kind}, internal</source>
        <translation>{kind} (εσωτερική χρήση)</translation>
    </message>
    <message>
        <source>Emotion {emotion}</source>
        <translation>Συναίσθημα: {emotion}</translation>
    </message>
    <message>
        <source>Customers lost: +{share}</source>
        <translation>Απώλεια πελατών: +{share}</translation>
    </message>
    <message>
        <source>Leads to {name}</source>
        <translation>Οδηγεί σε: {name}</translation>
    </message>
    <message>
        <source>Caused by {name}</source>
        <translation>Αιτία: {name}</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Τι και πού</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Σοβαρότητα</translation>
    </message>
    <message>
        <source>S · O · D = RPN</source>
        <translation>S · O · D = RPN</translation>
    </message>
    <message>
        <source>Leads to, caused by</source>
        <translation>Οδηγεί σε, προκαλείται από</translation>
    </message>
    <message>
        <source>Owner, status</source>
        <translation>Υπεύθυνος, κατάσταση</translation>
    </message>
    <message>
        <source>A report needs paper of at least {width} × {height} mm.</source>
        <translation>Μια αναφορά χρειάζεται χαρτί τουλάχιστον {width}&#xa0;×&#xa0;{height}&#xa0;mm.</translation>
    </message>
    <message>
        <source>{severity} of {worst}</source>
        <translation>{severity} στα {worst}</translation>
    </message>
    <message>
        <source>{words} · page {page}</source>
        <translation>{words} · σελίδα&#xa0;{page}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Λωρίδα</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Goal and expectations</source>
        <translation>Σκοπός και προσδοκίες</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Με λίγα λόγια</translation>
    </message>
    <message>
        <source>Ranked by severity, then by risk priority number.</source>
        <translation>Κατάταξη κατά σοβαρότητα και μετά κατά αριθμό προτεραιότητας κινδύνου.</translation>
    </message>
    <message>
        <source>Ranked by the severity of the pain points at the same place.</source>
        <translation>Κατάταξη κατά τη σοβαρότητα των σημείων δυσκολίας στην ίδια θέση.</translation>
    </message>
    <message>
        <source>Main pain points</source>
        <translation>Κύρια σημεία δυσκολίας</translation>
    </message>
    <message>
        <source>Best opportunities</source>
        <translation>Καλύτερες ευκαιρίες</translation>
    </message>
    <message>
        <source>Measured or observed values: {known} of {count}. All others are assumed.</source>
        <translation>Μετρημένες ή παρατηρημένες τιμές: {known} από {count}. Οι υπόλοιπες είναι υποθέσεις.</translation>
    </message>
    <message>
        <source>Whether “{name}” pays cannot be calculated.</source>
        <translation>Δεν μπορεί να υπολογιστεί αν το «{name}» αποσβένεται.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation, or between two customers: a contact goes to the organisation, a reply to the customer, a meeting to another customer, and a notification needs no answer.</source>
        <translation>Κάθε σημείο όπου η διαδικασία περνά τη γραμμή μεταξύ πελάτη και οργανισμού ή μεταξύ δύο πελατών: η επαφή απευθύνεται στον οργανισμό, η απάντηση στον πελάτη, η συνάντηση σε άλλον πελάτη, και η ειδοποίηση δεν χρειάζεται απάντηση.</translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation>Επαφή&#xa0;→</translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation>←&#xa0;Απάντηση</translation>
    </message>
    <message>
        <source>Meeting →</source>
        <translation>Συνάντηση&#xa0;→</translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation>←&#xa0;Ειδοποίηση</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Χωρίς φάση</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Σημεία επαφής</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>σ.&#xa0;{page}</translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation>Ειδοποίηση&#xa0;→</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message numerus="yes">
        <source>page(s) {pages}</source>
        <translation>
            <numerusform>σελίδα&#xa0;{pages}</numerusform>
            <numerusform>σελίδες&#xa0;{pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>και %Ln ακόμη</numerusform>
            <numerusform>και %Ln ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>βήμα</numerusform>
            <numerusform>βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customer</source>
        <translation>
            <numerusform>%Ln του πελάτη</numerusform>
            <numerusform>%Ln του πελάτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touchpoint(s)</source>
        <translation>
            <numerusform>σημείο επαφής</numerusform>
            <numerusform>σημεία επαφής</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln βήμα</numerusform>
            <numerusform>%Ln βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln επαφή</numerusform>
            <numerusform>%Ln επαφές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff point(s)</source>
        <translation>
            <numerusform>σημείο παράδοσης</numerusform>
            <numerusform>σημεία παράδοσης</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln carried by the customer</source>
        <translation>
            <numerusform>και %Ln μέσω του πελάτη</numerusform>
            <numerusform>και %Ln μέσω του πελάτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point(s)</source>
        <translation>
            <numerusform>σημείο δυσκολίας</numerusform>
            <numerusform>σημεία δυσκολίας</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln ευκαιρία</numerusform>
            <numerusform>%Ln ευκαιρίες</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} ποσοστιαίες μονάδες</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Συγκριτική αξιολόγηση</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Δείκτες</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Μεγέθη</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>ίσα</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Απόκλιση</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Προηγείται</translation>
    </message>
    <message>
        <source>All figures are averages per case, weighted by the probabilities of the exits of decisions.</source>
        <translation>Όλα τα μεγέθη είναι μέσοι όροι ανά υπόθεση, σταθμισμένοι με τις πιθανότητες των εξόδων των αποφάσεων.</translation>
    </message>
    <message>
        <source>How the figures are calculated</source>
        <translation>Πώς υπολογίζονται τα μεγέθη</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Σημασία</translation>
    </message>
    <message>
        <source>The balance runs from {start} to {end} in {years} years.</source>
        <translation>Το υπόλοιπο εξελίσσεται από {start} σε {end} μέσα σε {years} έτη.</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} έτη</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;Name, Volume and Costs</source>
        <translation>Όνο&amp;μα, όγκος και κόστος</translation>
    </message>
    <message>
        <source>Move &amp;Up in the List</source>
        <translation>Μετακίνηση &amp;πάνω στη λίστα</translation>
    </message>
    <message>
        <source>Move D&amp;own in the List</source>
        <translation>Μετακίνηση &amp;κάτω στη λίστα</translation>
    </message>
    <message>
        <source>New &amp;What-If from {name}</source>
        <translation>Νέο σενάριο «&amp;τι-αν» από «{name}»</translation>
    </message>
    <message>
        <source>New &amp;Competitor from {name}</source>
        <translation>Νέος &amp;ανταγωνιστής από «{name}»</translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation>&amp;Διαγραφή: {name}</translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation>προσθήκης σεναρίου «{name}»</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>Τι-αν: {name}</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Ανταγωνιστής</translation>
    </message>
    <message>
        <source>move scenario {name}</source>
        <translation>μετακίνησης σεναρίου «{name}»</translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation>διαγραφής σεναρίου «{name}»</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation>Εύ&amp;ρεση</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Εύρεση επ&amp;όμενου</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Εύρεση προ&amp;ηγούμενου</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>Παλέ&amp;τα εντολών…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Value (/)</source>
        <translation>Αξία (/)</translation>
    </message>
    <message>
        <source>Channel (@)</source>
        <translation>Κανάλι (@)</translation>
    </message>
    <message>
        <source>Add an annotation (!, + or ?)</source>
        <translation>Προσθήκη επισήμανσης (!, + ή ?)</translation>
    </message>
    <message>
        <source>Connect: click the target (Ctrl+L)</source>
        <translation>Σύνδεση: κάντε κλικ στον προορισμό (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not &amp;judged</source>
        <translation>&amp;Δεν έχει κριθεί</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Κανένα κανάλι</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Άλλο…</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed gives the same cases</source>
        <translation>Ο ίδιος σπόρος δίνει τις ίδιες υποθέσεις</translation>
    </message>
    <message>
        <source>New random sample</source>
        <translation>Νέο τυχαίο δείγμα</translation>
    </message>
    <message>
        <source>Simulate with the next seed to see the effect of chance</source>
        <translation>Προσομοίωση με τον επόμενο σπόρο, για να φανεί η επίδραση της τύχης</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Υποθέσεις</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Per case</source>
        <translation>Ανά περίπτωση</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Μεταβολή</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>ίδιο</translation>
    </message>
    <message>
        <source>better</source>
        <translation>καλύτερο</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>χειρότερο</translation>
    </message>
    <message>
        <source>Customer process</source>
        <translation>Διαδικασία πελάτη</translation>
    </message>
    <message>
        <source>in brief</source>
        <translation>με λίγα λόγια</translation>
    </message>
    <message>
        <source>Worst pain points</source>
        <translation>Τα χειρότερα σημεία δυσκολίας</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Σημεία δυσκολίας</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Τι θα γινόταν αν</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Σύγκριση με ανταγωνιστή</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Χωρίς φάση</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} από {count})</translation>
    </message>
    <message>
        <source>the template “{name}” is not a PowerPoint file</source>
        <translation>το πρότυπο «{name}» δεν είναι αρχείο PowerPoint</translation>
    </message>
    <message>
        <source>the template “{name}” has no slide layouts</source>
        <translation>το πρότυπο «{name}» δεν έχει διατάξεις διαφανειών</translation>
    </message>
    <message>
        <source>the template “{name}” could not be read, because {reason}</source>
        <translation>δεν ήταν δυνατή η ανάγνωση του προτύπου «{name}», επειδή {reason}</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>{field}, smallest</source>
        <translation>{field}, ελάχιστο</translation>
    </message>
    <message>
        <source>{field}, largest</source>
        <translation>{field}, μέγιστο</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Από ↓ προς →</translation>
    </message>
    <message>
        <source>Handoff matrix</source>
        <translation>Πίνακας παραδόσεων</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Μεγέθη</translation>
    </message>
    <message>
        <source>Readme</source>
        <translation>Διάβασέ με</translation>
    </message>
    <message>
        <source>Import this workbook to get the same process. Keep the ids and the titles of columns; add rows with new ids. In lists, separate entries with semicolons.</source>
        <translation>Εισαγάγετε αυτό το βιβλίο εργασίας για να πάρετε την ίδια διαδικασία. Κρατήστε τα αναγνωριστικά και τους τίτλους των στηλών· προσθέστε γραμμές με νέα αναγνωριστικά. Στις λίστες, χωρίστε τις καταχωρίσεις με ελληνικό ερωτηματικό (;).</translation>
    </message>
    <message>
        <source>Grey columns, the handoff matrix and the figures are calculated. Changes in them are ignored.</source>
        <translation>Οι γκρι στήλες, ο πίνακας παραδόσεων και τα μεγέθη υπολογίζονται. Οι αλλαγές σε αυτά αγνοούνται.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Υπολογισμένα</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Περιεχόμενο</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation>δεν ήταν δυνατή η αποθήκευσή του, γιατί {reason}</translation>
    </message>
    <message>
        <source>the file is not a JSON object, so it is not a CPM Desktop document</source>
        <translation>το αρχείο δεν είναι αντικείμενο JSON, άρα δεν είναι έγγραφο του CPM Desktop</translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is not a CPM Desktop document</source>
        <translation>εδώ αναμένεται {format!r}, άρα αυτό δεν είναι έγγραφο του CPM Desktop</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ένα μέρος της διαδρομής του δεν είναι φάκελος</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>είναι φάκελος, όχι αρχείο</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>είναι συσκευή ή διοχέτευση, όχι αρχείο</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>η μονάδα δίσκου είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ο δίσκος είναι γεμάτος</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>το όριο χώρου σας στον δίσκο έχει εξαντληθεί</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>είναι πολύ μεγάλο για αυτόν τον δίσκο</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>το όνομά του είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>its links form a loop</source>
        <translation>οι σύνδεσμοί του σχηματίζουν κύκλο</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>ο δίσκος αναφέρει βλάβη</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>ολόκληρο το αρχείο</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>γραμμή {line}, στήλη {column}</translation>
    </message>
    <message>
        <source>the outermost object</source>
        <translation>το εξωτερικό αντικείμενο</translation>
    </message>
    <message>
        <source>the system reports {problem}</source>
        <translation>το σύστημα αναφέρει {problem}</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>αυτό το κλειδί λείπει</translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation>αυτό το κλειδί είναι άγνωστο</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>εδώ αναμένεται κείμενο</translation>
    </message>
    <message>
        <source>this text is longer than {max_length} characters</source>
        <translation>αυτό το κείμενο υπερβαίνει τους {max_length} χαρακτήρες</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>εδώ αναμένεται true ή false</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>εδώ αναμένεται ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>εδώ αναμένεται αριθμός</translation>
    </message>
    <message>
        <source>a number that is finite is expected here</source>
        <translation>εδώ αναμένεται πεπερασμένος αριθμός</translation>
    </message>
    <message>
        <source>the number is smaller than {ge}</source>
        <translation>ο αριθμός είναι μικρότερος από {ge}</translation>
    </message>
    <message>
        <source>the number is larger than {le}</source>
        <translation>ο αριθμός είναι μεγαλύτερος από {le}</translation>
    </message>
    <message>
        <source>{expected} is expected here</source>
        <translation>εδώ αναμένεται {expected}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>εδώ αναμένεται λίστα</translation>
    </message>
    <message>
        <source>the list has more than {max_length} entries</source>
        <translation>η λίστα έχει περισσότερες από {max_length} καταχωρίσεις</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>εδώ αναμένεται αντικείμενο</translation>
    </message>
    <message>
        <source>a list of numbers is expected here</source>
        <translation>εδώ αναμένεται λίστα αριθμών</translation>
    </message>
    <message>
        <source>the lower end of a range is larger than its upper end</source>
        <translation>το ελάχιστο ενός εύρους είναι μεγαλύτερο από το μέγιστό του</translation>
    </message>
    <message>
        <source>one of {expected_tags} is expected here</source>
        <translation>εδώ αναμένεται ένα από τα {expected_tags}</translation>
    </message>
    <message>
        <source>more than {most:,} entries are wrong or unknown</source>
        <translation>περισσότερες από {most:,} καταχωρίσεις είναι λανθασμένες ή άγνωστες</translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes and underscores</source>
        <translation>ένα αναγνωριστικό έχει 1 έως 64 γράμματα, ψηφία, τελείες, παύλες και κάτω παύλες</translation>
    </message>
    <message>
        <source>this text contains a control character</source>
        <translation>αυτό το κείμενο περιέχει χαρακτήρα ελέγχου</translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation>από αυτή τη λίστα λείπει ένας αριθμός</translation>
    </message>
    <message>
        <source>a text here contains an incomplete character</source>
        <translation>ένα κείμενο εδώ περιέχει ελλιπή χαρακτήρα</translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation>αυτή η τιμή είναι λανθασμένη ({problem})</translation>
    </message>
    <message>
        <source>it could not be read, because {reason}</source>
        <translation>δεν ήταν δυνατή η ανάγνωσή του, γιατί {reason}</translation>
    </message>
    <message>
        <source>it was not saved, because it could not be opened again: {problem}</source>
        <translation>δεν αποθηκεύτηκε, γιατί δεν θα μπορούσε να ανοίξει ξανά: {problem}</translation>
    </message>
    <message>
        <source>it could not be created, because {reason}</source>
        <translation>δεν ήταν δυνατή η δημιουργία του, γιατί {reason}</translation>
    </message>
    <message>
        <source>it is incomplete</source>
        <translation>είναι ελλιπές</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>το έγγραφο</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>δεν αρχίζει με κεφαλίδα</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>γραμμή 1</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>η κεφαλίδα του δεν μπορεί να διαβαστεί</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>εδώ αναμένεται κλειδί σε διπλά εισαγωγικά</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>εδώ αναμένεται άνω και κάτω τελεία</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here</source>
        <translation>εδώ αναμένεται κόμμα ή αγκύλη που κλείνει</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>εδώ αναμένεται τιμή</translation>
    </message>
    <message>
        <source>nothing follows this comma</source>
        <translation>μετά από αυτό το κόμμα δεν ακολουθεί τίποτα</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>από αυτό το κείμενο λείπουν τα εισαγωγικά που κλείνουν</translation>
    </message>
    <message>
        <source>a text contains a control character or a line break</source>
        <translation>ένα κείμενο περιέχει χαρακτήρα ελέγχου ή αλλαγή γραμμής</translation>
    </message>
    <message>
        <source>a text contains an invalid backslash</source>
        <translation>ένα κείμενο περιέχει μη έγκυρη ανάστροφη κάθετο</translation>
    </message>
    <message>
        <source>there is text after the end of the document</source>
        <translation>υπάρχει κείμενο μετά το τέλος του εγγράφου</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>το αρχείο είναι κενό</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>αυτό δεν είναι κείμενο UTF-8</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>οι αγκύλες έχουν υπερβολικά πολλά επίπεδα ένθεσης</translation>
    </message>
    <message>
        <source>the key {key} is used twice</source>
        <translation>το κλειδί {key} χρησιμοποιείται δύο φορές</translation>
    </message>
    <message>
        <source>the file ends too early; it may be cut off</source>
        <translation>το αρχείο τελειώνει πρόωρα· ίσως έχει κοπεί</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>το αρχείο είναι μεγαλύτερο από {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>the file contains more than {most:,} values</source>
        <translation>το αρχείο περιέχει περισσότερες από {most:,} τιμές</translation>
    </message>
    <message>
        <source>there are more than {most:,} scenarios</source>
        <translation>υπάρχουν περισσότερα από {most:,} σενάρια</translation>
    </message>
    <message>
        <source>there are more than {most:,} elements</source>
        <translation>υπάρχουν περισσότερα από {most:,} στοιχεία</translation>
    </message>
    <message>
        <source>there are more than {most:,} filters</source>
        <translation>υπάρχουν περισσότερα από {most:,} φίλτρα</translation>
    </message>
    <message>
        <source>the layouts place more than {most:,} elements</source>
        <translation>οι διατάξεις τοποθετούν περισσότερα από {most:,} στοιχεία</translation>
    </message>
    <message>
        <source>an object in it has more than {most} keys</source>
        <translation>ένα αντικείμενο σε αυτό έχει περισσότερα από {most} κλειδιά</translation>
    </message>
    <message>
        <source>format version {step} cannot be read</source>
        <translation>η έκδοση μορφής {step} δεν μπορεί να διαβαστεί</translation>
    </message>
    <message>
        <source>the data does not match format version {step}</source>
        <translation>τα δεδομένα δεν αντιστοιχούν στην έκδοση μορφής {step}</translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation>εδώ αναμένεται ακέραιος αριθμός τουλάχιστον 1</translation>
    </message>
    <message>
        <source>the file has format version {version}, but this program reads versions up to {newest}: install a newer version of CPM Desktop</source>
        <translation>το αρχείο έχει έκδοση μορφής {version}, αλλά αυτό το πρόγραμμα διαβάζει εκδόσεις έως {newest}: εγκαταστήστε νεότερη έκδοση του CPM Desktop</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no column for lanes; “{title}” became the lanes.</source>
        <translation>Ο πίνακας δεν έχει στήλη για λωρίδες· οι λωρίδες προέκυψαν από τη στήλη «{title}».</translation>
    </message>
    <message>
        <source>“{title}” means the same as “{other}”; it went into the description.</source>
        <translation>Το «{title}» σημαίνει το ίδιο με το «{other}»· μεταφέρθηκε στην περιγραφή.</translation>
    </message>
    <message>
        <source>The table is a matrix of lanes and phases; its steps are connected phase by phase, from top to bottom.</source>
        <translation>Ο πίνακας είναι μήτρα λωρίδων και φάσεων· τα βήματά του συνδέονται φάση προς φάση, από πάνω προς τα κάτω.</translation>
    </message>
    <message>
        <source>The table names no lane; its steps are in the lane “{name}”.</source>
        <translation>Ο πίνακας δεν ονομάζει λωρίδα· τα βήματά του βρίσκονται στη λωρίδα «{name}».</translation>
    </message>
    <message>
        <source>Kind of the new lane “{name}”: {kind}.</source>
        <translation>Είδος της νέας λωρίδας «{name}»: {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s).</source>
        <translation>
            <numerusform>%Ln ακόμη παρατήρηση.</numerusform>
            <numerusform>%Ln ακόμη παρατηρήσεις.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty</source>
        <translation>Κενό</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Ασφάλιση υγείας</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Υποστήριξη</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press Tab to add the first step, then type its name.</source>
        <translation>Πατήστε Tab για να προσθέσετε το πρώτο βήμα και πληκτρολογήστε το όνομά του.</translation>
    </message>
    <message>
        <source>Or drag a step from the palette into a lane.</source>
        <translation>Ή σύρετε ένα βήμα από την παλέτα σε μια λωρίδα.</translation>
    </message>
    <message>
        <source>Or paste a table from a spreadsheet.</source>
        <translation>Ή επικολλήστε έναν πίνακα από υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>Press F1 to see all keys.</source>
        <translation>Πατήστε F1 για να δείτε όλα τα πλήκτρα.</translation>
    </message>
</context>
<context>
    <name>ToolPalette</name>
    <message>
        <source>Palette</source>
        <translation>Παλέτα</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln βήμα</numerusform>
            <numerusform>%Ln βήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln λωρίδα</numerusform>
            <numerusform>%Ln λωρίδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff point(s)</source>
        <translation>
            <numerusform>%Ln σημείο παράδοσης</numerusform>
            <numerusform>%Ln σημεία παράδοσης</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>scenario</source>
        <translation>σενάριο</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>διαγραφής ({what})</translation>
    </message>
    <message>
        <source>rename {what}</source>
        <translation>μετονομασίας ({what})</translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation>μετακίνησης ({what})</translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation>αλλαγής μεγέθους ({what})</translation>
    </message>
    <message>
        <source>bend {what}</source>
        <translation>κάμψης ({what})</translation>
    </message>
    <message>
        <source>reattach {what}</source>
        <translation>επανασύνδεσης ({what})</translation>
    </message>
    <message>
        <source>change {field} of {what}</source>
        <translation>αλλαγής πεδίου «{field}» ({what})</translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation>προσθήκης ({kind})</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>δημιουργίας χώρου</translation>
    </message>
    <message>
        <source>close gap</source>
        <translation>κλεισίματος κενού</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln στοιχείο</numerusform>
            <numerusform>%Ln στοιχεία</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>s</source>
        <translation>δευτ.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>λεπ.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ώρ.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ημ.</translation>
    </message>
    <message>
        <source>w</source>
        <translation>εβδ.</translation>
    </message>
</context>
<context>
    <name>Unnamed</name>
    <message>
        <source>a phase without a name</source>
        <translation>φάση χωρίς όνομα</translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation>λωρίδα χωρίς όνομα</translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation>βήμα χωρίς όνομα</translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation>απόφαση χωρίς όνομα</translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation>παράλληλη πύλη</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>έναρξη</translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation>λήξη χωρίς όνομα</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>ροή</translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation>επισήμανση χωρίς κείμενο</translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation>δείκτης χωρίς όνομα</translation>
    </message>
    <message>
        <source>a path without a name</source>
        <translation>διαδρομή χωρίς όνομα</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>User Guide</source>
        <translation>Οδηγός χρήστη</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Κεφάλαια</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Μπροστά</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Περιεχόμενα</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Μεγέθ&amp;υνση</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Σμίκ&amp;ρυνση</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>Προσαρμογή στο παρά&amp;θυρο</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>&amp;Χάρτης επισκόπησης</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>Υ&amp;πόμνημα</translation>
    </message>
    <message>
        <source>Buttons at the Selection</source>
        <translation>Κουμπιά στην επιλογή</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>Πλήρης &amp;οθόνη</translation>
    </message>
    <message>
        <source>Same as S&amp;ystem</source>
        <translation>Όπως το σύσ&amp;τημα</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ανοιχτόχρωμο</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Σκουρόχρωμο</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>“{name}” no longer exists. Showing all departments.</source>
        <translation>Το «{name}» δεν υπάρχει πλέον. Εμφανίζονται όλα τα τμήματα.</translation>
    </message>
    <message>
        <source>Calculating: {perspective} …</source>
        <translation>Υπολογισμός: {perspective} …</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Pain point</source>
        <translation>Σημείο δυσκολίας</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>σημείο δυσκολίας</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>πρόβλημα</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Ευκαιρία</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>ευκαιρία</translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation>Σημείο αστοχίας</translation>
    </message>
    <message>
        <source>fail point</source>
        <translation>σημείο αστοχίας</translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation>Σημείο αναμονής</translation>
    </message>
    <message>
        <source>wait point</source>
        <translation>σημείο αναμονής</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Σημείο συμφόρησης</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>σημείο συμφόρησης</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Ασυνέχεια</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>ασυνέχεια</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Στιγμή της αλήθειας</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>στιγμή της αλήθειας</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>open</source>
        <translation>σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Σε προγραμματισμό</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>σε προγραμματισμό</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>τηλέφωνο</translation>
    </message>
    <message>
        <source>Phone menu</source>
        <translation>Τηλεφωνικό μενού</translation>
    </message>
    <message>
        <source>phone menu</source>
        <translation>τηλεφωνικό μενού</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Ιστότοπος</translation>
    </message>
    <message>
        <source>web</source>
        <translation>ιστότοπος</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>app</source>
        <translation>εφαρμογή</translation>
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
        <translation>Συνομιλία</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>συνομιλία</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Μέσα κοινωνικής δικτύωσης</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>μέσα κοινωνικής δικτύωσης</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>post</source>
        <translation>ταχυδρομείο</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Αυτοπροσώπως</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>αυτοπροσώπως</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Κιόσκι</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>κιόσκι</translation>
    </message>
    <message>
        <source>Self-assembly</source>
        <translation>Αυτοσυναρμολόγηση</translation>
    </message>
    <message>
        <source>self-assembly</source>
        <translation>αυτοσυναρμολόγηση</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Χαμηλή</translation>
    </message>
    <message>
        <source>low</source>
        <translation>χαμηλή</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Μέτρια</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>μέτρια</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Υψηλή</translation>
    </message>
    <message>
        <source>high</source>
        <translation>υψηλή</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ροή</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>ροή</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Λωρίδα</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>λωρίδα</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Φάση</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>φάση</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>δείκτης</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>path</source>
        <translation>διαδρομή</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ακολουθία</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>ακολουθία</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>message</source>
        <translation>μήνυμα</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>ειδοποίηση</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Κατά παραδοχή</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>κατά παραδοχή</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Από παρατήρηση</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>από παρατήρηση</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Από μέτρηση</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>από μέτρηση</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>πελάτης</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Προσκήνιο</translation>
    </message>
    <message>
        <source>front stage</source>
        <translation>προσκήνιο</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Παρασκήνιο</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>παρασκήνιο</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Υποστήριξη</translation>
    </message>
    <message>
        <source>support</source>
        <translation>υποστήριξη</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Σύστημα</translation>
    </message>
    <message>
        <source>system</source>
        <translation>σύστημα</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Συνεργάτης</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>συνεργάτης</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Το υψηλότερο</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>υψηλότερο</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Το χαμηλότερο</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>χαμηλότερο</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>step</source>
        <translation>βήμα</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>απόφαση</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Παράλληλη πύλη</translation>
    </message>
    <message>
        <source>parallel gateway</source>
        <translation>παράλληλη πύλη</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>start</source>
        <translation>έναρξη</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>end</source>
        <translation>λήξη</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Υφιστάμενη κατάσταση</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>υφιστάμενη κατάσταση</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Σενάριο «τι-αν»</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>σενάριο «τι-αν»</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Ανταγωνιστής</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>ανταγωνιστής</translation>
    </message>
    <message>
        <source>NPS: would recommend</source>
        <translation>NPS: θα το συνιστούσε</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT: satisfied</source>
        <translation>CSAT: δηλώνει ικανοποίηση</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES: found it easy</source>
        <translation>CES: το βρήκε εύκολο</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Value-adding</source>
        <translation>Προστιθέμενης αξίας</translation>
    </message>
    <message>
        <source>value-adding</source>
        <translation>προστιθέμενης αξίας</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>Απαραίτητο</translation>
    </message>
    <message>
        <source>necessary</source>
        <translation>απαραίτητο</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Σπατάλη</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>σπατάλη</translation>
    </message>
    <message>
        <source>waste of the customer&apos;s time</source>
        <translation>σπατάλη του χρόνου του πελάτη</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The only path</source>
        <translation>Η μόνη διαδρομή</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New from {title}</source>
        <translation>Νέο από: {title}</translation>
    </message>
    <message>
        <source>A blank page</source>
        <translation>Κενή σελίδα</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Σελίδα υποδοχής</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Άνοιγμα…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Πρόσφατα αρχεία</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Επιστροφή: {name}</translation>
    </message>
    <message>
        <source>Start a new process</source>
        <translation>Έναρξη νέας διαδικασίας</translation>
    </message>
    <message>
        <source>CPM Desktop</source>
        <translation>CPM Desktop</translation>
    </message>
    <message>
        <source>Customer processes: what customers do, where it hurts, and who does the rest.</source>
        <translation>Διαδικασίες πελατών: τι κάνουν οι πελάτες, πού δυσκολεύονται και ποιος κάνει τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Άνοιγμα αρχείου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Τροποποίηση</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>δεν υπάρχει πια</translation>
    </message>
</context>
<context>
    <name>WindowMenuActions</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Νέο παράθυρο</translation>
    </message>
</context>
<context>
    <name>ZoomSlider</name>
    <message>
        <source>Zoom</source>
        <translation>Ζουμ</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Tab: next step</source>
        <translation>Tab: επόμενο βήμα</translation>
    </message>
    <message>
        <source>Shift+Tab: alternative</source>
        <translation>Shift+Tab: εναλλακτική</translation>
    </message>
    <message>
        <source>Alt+↓: move to {lane}</source>
        <translation>Alt+↓: μετακίνηση στη λωρίδα «{lane}»</translation>
    </message>
    <message>
        <source>Alt+↑: move to {lane}</source>
        <translation>Alt+↑: μετακίνηση στη λωρίδα «{lane}»</translation>
    </message>
    <message>
        <source>type to name · ! pain point · + opportunity · ? note</source>
        <translation>πληκτρολόγηση: όνομα · ! σημείο δυσκολίας · + ευκαιρία · ? σημείωση</translation>
    </message>
    <message>
        <source>/ value · @ channel</source>
        <translation>/ αξία · @ κανάλι</translation>
    </message>
    <message>
        <source>= label of the exit</source>
        <translation>= ετικέτα της εξόδου</translation>
    </message>
    <message>
        <source>Tab: first step · or drag one from the palette</source>
        <translation>Tab: πρώτο βήμα · ή σύρετε ένα από την παλέτα</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Λωρίδες</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Φάσεις</translation>
    </message>
    <message>
        <source>Click the step or flow to attach it to · Esc cancels</source>
        <translation>Κάντε κλικ στο βήμα ή στη ροή που αφορά · Esc: ακύρωση</translation>
    </message>
    <message>
        <source>Click a step or a flow to attach the annotation to.</source>
        <translation>Κάντε κλικ στο βήμα ή στη ροή που αφορά η επισήμανση.</translation>
    </message>
    <message>
        <source>Click to select · double-click to rename · drag on empty space to select · Space+drag to scroll</source>
        <translation>Κλικ: επιλογή · διπλό κλικ: μετονομασία · σύρσιμο σε κενό χώρο: επιλογή · Διάστημα+σύρσιμο: κύλιση</translation>
    </message>
    <message>
        <source>Click where the lane should go · Esc cancels</source>
        <translation>Κάντε κλικ εκεί όπου θα μπει η λωρίδα · Esc: ακύρωση</translation>
    </message>
    <message>
        <source>Click where the phase should go · Esc cancels</source>
        <translation>Κάντε κλικ εκεί όπου θα μπει η φάση · Esc: ακύρωση</translation>
    </message>
    <message>
        <source>Click in a lane to place it · Enter: next to the selection · Esc cancels</source>
        <translation>Κάντε κλικ σε μια λωρίδα για τοποθέτηση · Enter: δίπλα στην επιλογή · Esc: ακύρωση</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc cancels</source>
        <translation>Σύρετε δεξιά για δημιουργία χώρου, αριστερά για κλείσιμο κενού · Esc: ακύρωση</translation>
    </message>
    <message>
        <source>Drag to move · double-click to rename, or on empty space to add a step · drag there to select · Space+drag to scroll</source>
        <translation>Σύρσιμο: μετακίνηση · διπλό κλικ: μετονομασία ή, σε κενό χώρο, νέο βήμα · σύρσιμο εκεί: επιλογή · Διάστημα+σύρσιμο: κύλιση</translation>
    </message>
    <message>
        <source>Click to add a step, drag to connect. Right-click or hold to choose the kind.</source>
        <translation>Κλικ για προσθήκη βήματος, σύρσιμο για σύνδεση. Δεξί κλικ ή παρατεταμένο πάτημα για επιλογή είδους.</translation>
    </message>
    <message>
        <source>Drag from a step to the next, or click both; drop on a lane&apos;s name to reach the whole lane · Esc cancels</source>
        <translation>Σύρετε από ένα βήμα στο επόμενο ή κάντε κλικ και στα δύο· αφήστε στο όνομα μιας λωρίδας για όλη τη λωρίδα · Esc: ακύρωση</translation>
    </message>
</context>
</TS>
