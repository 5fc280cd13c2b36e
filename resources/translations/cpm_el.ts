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
        <translation>Επανάληψη επαφής</translation>
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
        <translation>Σπατάλη, αναμονή</translation>
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
        <source>contact reduction</source>
        <translation>μείωση επαφών</translation>
    </message>
    <message>
        <source>task elimination</source>
        <translation>κατάργηση εργασιών</translation>
    </message>
    <message>
        <source>task composition</source>
        <translation>σύνθεση εργασιών</translation>
    </message>
    <message>
        <source>task automation</source>
        <translation>αυτοματοποίηση</translation>
    </message>
    <message>
        <source>order-based work</source>
        <translation>εργασία χωρίς παρτίδες</translation>
    </message>
    <message>
        <source>control addition</source>
        <translation>προσθήκη ελέγχου</translation>
    </message>
    <message>
        <source>case assignment</source>
        <translation>ανάθεση υποθέσεων</translation>
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
        <source>What is often done</source>
        <translation>Τι γίνεται συνήθως</translation>
    </message>
    <message>
        <source>Redesign practices by the names of Reijers and Limam Mansar</source>
        <translation>Πρακτικές ανασχεδιασμού με τις ονομασίες των Reijers και Limam Mansar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Προτάσεις</translation>
    </message>
    <message>
        <source>No candidates: nothing stands out that could be left out or put together.</source>
        <translation>Καμία πρόταση: δεν ξεχωρίζει κάτι που θα μπορούσε να παραλειφθεί ή να συγχωνευθεί.</translation>
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
        <source>Nothing differs by meaning; where things are drawn does not count.</source>
        <translation>Καμία διαφορά ουσίας· η θέση των στοιχείων στο διάγραμμα δεν μετράει.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
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
        <source>Variants</source>
        <translation>Διαδρομές</translation>
    </message>
    <message>
        <source>stands elsewhere among the others</source>
        <translation>βρίσκεται σε άλλη θέση ανάμεσα στα υπόλοιπα</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Σενάριο</translation>
    </message>
    <message>
        <source>stand in another order</source>
        <translation>βρίσκονται σε άλλη σειρά</translation>
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
        <source>Figures</source>
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
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>Σε ποσοστό</translation>
    </message>
    <message>
        <source>Of the figure that is compared with</source>
        <translation>Του μεγέθους με το οποίο γίνεται η σύγκριση</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Αποτίμηση</translation>
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
        <source>the same</source>
        <translation>ίδιο</translation>
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
        <source>A term cannot be less than 0 years, as “{text}” is.</source>
        <translation>Μια διάρκεια δεν μπορεί να είναι μικρότερη από 0 έτη, όπως η «{text}».</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy, and what that brings stands here.</source>
        <translation>Δεν υπάρχει ακόμη τίποτα για σύγκριση. Η εντολή Σενάριο ▸ Νέο υποθετικό σενάριο αντιγράφει αυτή τη διαδικασία: αλλάξτε το αντίγραφο και θα δείτε εδώ τι αποφέρει.</translation>
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
        <source>What counts</source>
        <translation>Τι μετράει</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Πώς προκύπτει</translation>
    </message>
    <message>
        <source>It cannot be told whether this pays: cases never end in one of the two, or their currencies differ.</source>
        <translation>Δεν είναι δυνατό να κριθεί αν συμφέρει: σε ένα από τα δύο οι υποθέσεις δεν λήγουν ποτέ ή τα νομίσματα διαφέρουν.</translation>
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
        <source>Cases a year</source>
        <translation>Υποθέσεις ανά έτος</translation>
    </message>
    <message>
        <source>Of this scenario, or of the one it is compared with if it says none</source>
        <translation>Αυτού του σεναρίου ή, αν δεν αναφέρει, εκείνου με το οποίο συγκρίνεται</translation>
    </message>
    <message>
        <source>Nobody has said how many: with nothing selected, the inspector asks for them</source>
        <translation>Δεν έχει οριστεί πόσες: όταν δεν είναι επιλεγμένο τίποτα, τις ζητά το πλαίσιο «Ιδιότητες»</translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation>Όφελος ανά υπόθεση</translation>
    </message>
    <message>
        <source>What the steps of an average case cost less</source>
        <translation>Πόσο λιγότερο κοστίζουν τα βήματα μιας μέσης υπόθεσης</translation>
    </message>
    <message>
        <source>As written above this table</source>
        <translation>Όπως αναγράφεται πάνω από τον πίνακα</translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <translation>Όφελος ανά έτος</translation>
    </message>
    <message>
        <source>Cases a year × benefit per case</source>
        <translation>Υποθέσεις ανά έτος × όφελος ανά υπόθεση</translation>
    </message>
    <message>
        <source>More cost a year</source>
        <translation>Πρόσθετο κόστος ανά έτος</translation>
    </message>
    <message>
        <source>Cost a year, less that of the scenario it is compared with</source>
        <translation>Κόστος ανά έτος μείον εκείνο του σεναρίου με το οποίο συγκρίνεται</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Εφάπαξ κόστος</translation>
    </message>
    <message>
        <source>Of this scenario; with nothing selected, the inspector asks for it</source>
        <translation>Αυτού του σεναρίου· όταν δεν είναι επιλεγμένο τίποτα, το ζητά το πλαίσιο «Ιδιότητες»</translation>
    </message>
    <message>
        <source>{years} × (benefit a year − more cost a year) − one-off cost</source>
        <translation>{years} × (όφελος ανά έτος − πρόσθετο κόστος ανά έτος) − εφάπαξ κόστος</translation>
    </message>
    <message>
        <source>A year costs more than it brings: it is never paid back.</source>
        <translation>Κάθε έτος κοστίζει περισσότερο από όσο αποφέρει: δεν αποσβένεται ποτέ.</translation>
    </message>
    <message>
        <source>Neither scenario has a measure yet: the tab Measures adds the usual ones, in each scenario.</source>
        <translation>Κανένα από τα δύο σενάρια δεν έχει ακόμη δείκτη: η καρτέλα «Δείκτες» προσθέτει τους συνήθεις, σε κάθε σενάριο.</translation>
    </message>
    <message>
        <source>Customer&apos;s steps</source>
        <translation>Βήματα του πελάτη</translation>
    </message>
    <message>
        <source>The customer has nothing to do in either scenario.</source>
        <translation>Ο πελάτης δεν έχει να κάνει τίποτα σε κανένα από τα δύο σενάρια.</translation>
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
        <source>Who is ahead</source>
        <translation>Ποιος προηγείται</translation>
    </message>
    <message>
        <source>The gap as a share of the figure of the shown scenario</source>
        <translation>Η απόσταση ως ποσοστό της τιμής του εμφανιζόμενου σεναρίου</translation>
    </message>
    <message>
        <source>Enter leads to the measure, whose fields stand in the inspector</source>
        <translation>Το Enter οδηγεί στον δείκτη, τα πεδία του οποίου βρίσκονται στις «Ιδιότητες»</translation>
    </message>
    <message>
        <source>How theirs is known</source>
        <translation>Πώς είναι γνωστή η τιμή τους</translation>
    </message>
    <message>
        <source>How ours is known</source>
        <translation>Πώς είναι γνωστή η τιμή μας</translation>
    </message>
    <message>
        <source>the figure</source>
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
        <source>level</source>
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
        <source>Takes</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>— not there</source>
        <translation>— δεν υπάρχει</translation>
    </message>
    <message>
        <source>{minutes} waiting</source>
        <translation>{minutes} αναμονή</translation>
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
        <source>Lane</source>
        <translation>Λωρίδα</translation>
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
        <source>How often this happens in one case, on average</source>
        <translation>Πόσο συχνά συμβαίνει αυτό σε μία υπόθεση, κατά μέσο όρο</translation>
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
        <source>Of all work in one case</source>
        <translation>Του συνόλου της εργασίας σε μία υπόθεση</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Αστοχία</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>Επίλυση με την πρώτη επαφή</translation>
    </message>
    <message>
        <source>Issues for which the customer turns to the organisation only once</source>
        <translation>Ζητήματα για τα οποία ο πελάτης απευθύνεται στον οργανισμό μόνο μία φορά</translation>
    </message>
    <message>
        <source>Failure demand</source>
        <translation>Ζήτηση λόγω αστοχίας</translation>
    </message>
    <message>
        <source>Contacts that a failure has caused</source>
        <translation>Επαφές που προκάλεσε κάποια αστοχία</translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation>Χρόνος του πελάτη: {value}</translation>
    </message>
    <message>
        <source>Of the time in which the customer does something or is present</source>
        <translation>Του χρόνου κατά τον οποίο ο πελάτης κάνει κάτι ή είναι παρών</translation>
    </message>
    <message>
        <source>No expected figures: the case never leaves the loop at “{name}”. Give the loop a way out.</source>
        <translation>Δεν υπάρχουν αναμενόμενα μεγέθη: η υπόθεση δεν βγαίνει ποτέ από τον βρόχο στο «{name}». Δώστε στον βρόχο μια έξοδο.</translation>
    </message>
    <message>
        <source>In one case</source>
        <translation>Σε μία υπόθεση</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Τι δείχνει</translation>
    </message>
    <message>
        <source>No figures yet: draw a process from a start to an end.</source>
        <translation>Δεν υπάρχουν ακόμη μεγέθη: σχεδιάστε μια διαδικασία από έναρξη έως λήξη.</translation>
    </message>
    <message>
        <source>What the customer has to do, on average</source>
        <translation>Τι έχει να κάνει ο πελάτης, κατά μέσο όρο</translation>
    </message>
    <message>
        <source>From start to end, work and waiting</source>
        <translation>Από την έναρξη έως τη λήξη, εργασία και αναμονή</translation>
    </message>
    <message>
        <source>Work, whoever does it</source>
        <translation>Εργασία, όποιος κι αν την κάνει</translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation>Αναμονή πριν από τα βήματα</translation>
    </message>
    <message>
        <source>Touch time as a share of lead time</source>
        <translation>Ο χρόνος εργασίας ως μερίδιο του χρόνου διεκπεραίωσης</translation>
    </message>
    <message>
        <source>In which the customer does something or is present</source>
        <translation>Κατά τον οποίο ο πελάτης κάνει κάτι ή είναι παρών</translation>
    </message>
    <message>
        <source>Waiting through which the customer has to stay</source>
        <translation>Αναμονή στη διάρκεια της οποίας ο πελάτης πρέπει να παραμείνει</translation>
    </message>
    <message>
        <source>Waiting during which the customer can do something else</source>
        <translation>Αναμονή στη διάρκεια της οποίας ο πελάτης μπορεί να κάνει κάτι άλλο</translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation>Εργασία για την οποία ο πελάτης θα πλήρωνε</translation>
    </message>
    <message>
        <source>How much of the whole time is worth something to them</source>
        <translation>Πόσο από τον συνολικό χρόνο έχει αξία για τον πελάτη</translation>
    </message>
    <message>
        <source>Work passes between departments</source>
        <translation>Η εργασία περνά από τμήμα σε τμήμα</translation>
    </message>
    <message>
        <source>The customer turns to the organisation</source>
        <translation>Ο πελάτης απευθύνεται στον οργανισμό</translation>
    </message>
    <message>
        <source>The organisation turns to the customer</source>
        <translation>Ο οργανισμός απευθύνεται στον πελάτη</translation>
    </message>
    <message>
        <source>Steps that fail, on average</source>
        <translation>Βήματα που αστοχούν, κατά μέσο όρο</translation>
    </message>
    <message>
        <source>The chance to lose the customer by what hurts on the way</source>
        <translation>Η πιθανότητα να χαθεί ο πελάτης από όσα πονάνε στη διαδρομή</translation>
    </message>
    <message>
        <source>The share of cases that come to this end</source>
        <translation>Το μερίδιο των υποθέσεων που φτάνουν σε αυτή τη λήξη</translation>
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
        <source>An error makes figures wrong, a warning is something to look at, a hint may be as it should.</source>
        <translation>Ένα σφάλμα αλλοιώνει τα μεγέθη, μια προειδοποίηση χρειάζεται έλεγχο, μια υπόδειξη μπορεί να μην απαιτεί ενέργεια.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Τι να εξεταστεί</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ευρήματα</translation>
    </message>
    <message>
        <source>Nothing to look at: the process is consistent.</source>
        <translation>Τίποτα προς εξέταση: η διαδικασία είναι συνεπής.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>As on the canvas</source>
        <translation>Όπως στον καμβά</translation>
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
        <source>What is passed on</source>
        <translation>Τι μεταβιβάζεται</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Τι πάει στραβά</translation>
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
        <translation>Δεν υπάρχουν μεταβιβάσεις: δεν περνά ακόμη εργασία από τμήμα σε τμήμα.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>Από ↓ προς →</translation>
    </message>
    <message>
        <source>How many handoffs there are from the lane of the row to that of the column</source>
        <translation>Πόσες μεταβιβάσεις γίνονται από τη λωρίδα της γραμμής προς εκείνη της στήλης</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>ο πελάτης</translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation>Μεταβιβάσεις {numbers}</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Φύση δείκτη</translation>
    </message>
    <message>
        <source>Objective figures are counted, subjective ones are what people say</source>
        <translation>Τα αντικειμενικά μεγέθη μετριούνται, τα υποκειμενικά είναι όσα λένε οι άνθρωποι</translation>
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
        <source>Against the target</source>
        <translation>Έναντι του στόχου</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>About</source>
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
        <source>Nothing has been measured yet: Add offers the usual measures; what can be worked out stands under Figures.</source>
        <translation>Δεν έχει μετρηθεί ακόμη τίποτα: η «Προσθήκη» προσφέρει τους συνήθεις δείκτες· ό,τι μπορεί να υπολογιστεί βρίσκεται στα «Μεγέθη».</translation>
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
        <source>From 1 to 10, the worst</source>
        <translation>Από 1 έως 10, το χειρότερο</translation>
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
        <source>Known</source>
        <translation>Τεκμηρίωση</translation>
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
        <source>Customers who are lost in addition</source>
        <translation>Πελάτες που χάνονται επιπλέον</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Δυσκολία</translation>
    </message>
    <message>
        <source>No pain points yet: select a step and press ! to note what hurts there.</source>
        <translation>Δεν υπάρχουν ακόμη σημεία δυσκολίας: επιλέξτε ένα βήμα και πατήστε ! για να σημειώσετε τι πονάει εκεί.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Άλλα</translation>
    </message>
    <message>
        <source>No opportunities yet: select a step and press + to note what could be better.</source>
        <translation>Δεν υπάρχουν ακόμη ευκαιρίες: επιλέξτε ένα βήμα και πατήστε + για να σημειώσετε τι θα μπορούσε να βελτιωθεί.</translation>
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
        <source>Nine of ten cases take no longer than this</source>
        <translation>Εννέα στις δέκα υποθέσεις δεν διαρκούν περισσότερο από αυτό</translation>
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
        <source>With what it may be off by chance in 95 of 100 simulations</source>
        <translation>Με την τυχαία απόκλιση που μπορεί να έχει στις 95 από τις 100 προσομοιώσεις</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>Ακριβής μέση τιμή</translation>
    </message>
    <message>
        <source>Worked out, not played</source>
        <translation>Με υπολογισμό, όχι με προσομοίωση</translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation>Βήματα πελάτη</translation>
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
        <source>Replies</source>
        <translation>Απαντήσεις</translation>
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
        <source>Notification</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer; a notification needs no answer.</source>
        <translation>Μια επαφή πηγαίνει προς τον οργανισμό, μια απάντηση προς τον πελάτη· μια ειδοποίηση δεν χρειάζεται απάντηση.</translation>
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
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation>Δεν υπάρχουν σημεία επαφής: καμία ροή δεν οδηγεί ακόμη από τον πελάτη στον οργανισμό ή αντίστροφα.</translation>
    </message>
    <message>
        <source>Contacts for what the customer has already asked for</source>
        <translation>Επαφές για κάτι που ο πελάτης έχει ήδη ζητήσει</translation>
    </message>
    <message>
        <source>Work comes back to the department that it came from</source>
        <translation>Η εργασία επιστρέφει στο τμήμα από το οποίο ήρθε</translation>
    </message>
    <message>
        <source>The customer has to change the channel</source>
        <translation>Ο πελάτης πρέπει να αλλάξει κανάλι</translation>
    </message>
    <message>
        <source>Data is entered that was entered before</source>
        <translation>Καταχωρίζονται δεδομένα που έχουν ήδη καταχωριστεί</translation>
    </message>
    <message>
        <source>The customer brings work from one department to another</source>
        <translation>Ο πελάτης μεταφέρει την εργασία από ένα τμήμα σε άλλο</translation>
    </message>
    <message>
        <source>The chance that no step fails</source>
        <translation>Η πιθανότητα να μην αστοχήσει κανένα βήμα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Way through</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Μερίδιο</translation>
    </message>
    <message>
        <source>How many of all cases go this way</source>
        <translation>Πόσες από όλες τις υποθέσεις ακολουθούν αυτή τη διαδρομή</translation>
    </message>
    <message>
        <source>What the customer has to do</source>
        <translation>Τι έχει να κάνει ο πελάτης</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Επαναλήψεις</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>How often the customer has to change the channel</source>
        <translation>Πόσο συχνά ο πελάτης πρέπει να αλλάξει κανάλι</translation>
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
        <source>No way leads from a start to an end yet.</source>
        <translation>Καμία διαδρομή δεν οδηγεί ακόμη από έναρξη σε λήξη.</translation>
    </message>
    <message>
        <source>The others go through a loop more than once.</source>
        <translation>Οι υπόλοιπες περνούν από κάποιον βρόχο περισσότερες από μία φορές.</translation>
    </message>
    <message>
        <source>There are more, each less likely than these.</source>
        <translation>Υπάρχουν κι άλλες, καθεμία λιγότερο πιθανή από αυτές.</translation>
    </message>
    <message>
        <source>There may be more: the search was ended, for there are too many.</source>
        <translation>Ίσως υπάρχουν κι άλλες: η αναζήτηση διακόπηκε, γιατί είναι υπερβολικά πολλές.</translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation>Επαναλαμβανόμενες επαφές</translation>
    </message>
    <message>
        <source>Ping-pongs</source>
        <translation>Πινγκ-πονγκ</translation>
    </message>
    <message>
        <source>Channel switches</source>
        <translation>Αλλαγές καναλιού</translation>
    </message>
    <message>
        <source>Data entered again</source>
        <translation>Εκ νέου καταχώριση δεδομένων</translation>
    </message>
    <message>
        <source>Handoffs the customer carries</source>
        <translation>Μεταβιβάσεις που μεταφέρει ο πελάτης</translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation>Υποθέσεις χωρίς αστοχία</translation>
    </message>
    <message>
        <source>Cases that the variants cover</source>
        <translation>Υποθέσεις που καλύπτουν οι διαδρομές</translation>
    </message>
    <message>
        <source>{rating} is no rating from {worst} to {best}</source>
        <translation>Το {rating} δεν είναι αξιολόγηση από {worst} έως {best}</translation>
    </message>
    <message>
        <source>{word} is no whole number</source>
        <translation>Το {word} δεν είναι ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>A case passes {visited:,.0f} elements on average: too many to simulate.</source>
        <translation>Μια υπόθεση περνά από {visited:,.0f} στοιχεία κατά μέσο όρο: πάρα πολλά για προσομοίωση.</translation>
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
        <source>{points} point(s)</source>
        <translation>
            <numerusform>{points}&#xa0;ποσοστιαία μονάδα</numerusform>
            <numerusform>{points}&#xa0;ποσοστιαίες μονάδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left after {years} year(s)</source>
        <translation>
            <numerusform>Υπόλοιπο μετά από {years}&#xa0;έτος</numerusform>
            <numerusform>Υπόλοιπο μετά από {years}&#xa0;έτη</numerusform>
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
        <source>A case is so long that only %Ln case(s) (was/were) simulated.</source>
        <translation>
            <numerusform>Μια υπόθεση είναι τόσο μεγάλη, ώστε προσομοιώθηκε μόνο %Ln υπόθεση.</numerusform>
            <numerusform>Μια υπόθεση είναι τόσο μεγάλη, ώστε προσομοιώθηκαν μόνο %Ln υποθέσεις.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Working it out …</source>
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
        <source>This could not be worked out: {reason}</source>
        <translation>Δεν ήταν δυνατός ο υπολογισμός: {reason}</translation>
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
        <source>straighten flows</source>
        <translation>ισιώματος ροών</translation>
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
        <source>Unsaved changes cannot be kept for recovery: {problem} Better save them yourself for now.</source>
        <translation>Οι μη αποθηκευμένες αλλαγές δεν μπορούν να διατηρηθούν για ανάκτηση: {problem} Προς το παρόν, καλύτερα να τις αποθηκεύετε οι ίδιοι.</translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message>
        <source>Keep What Was in It</source>
        <translation>Διατήρηση του περιεχομένου</translation>
    </message>
    <message>
        <source>“{phase}” was deleted; what was in it is in “{heir}” now.</source>
        <translation>Η φάση «{phase}» διαγράφηκε· το περιεχόμενό της βρίσκεται τώρα στη φάση «{heir}».</translation>
    </message>
    <message>
        <source>“{phase}” was deleted; what was in it stays.</source>
        <translation>Η φάση «{phase}» διαγράφηκε· το περιεχόμενό της παραμένει.</translation>
    </message>
    <message>
        <source>Delete What Was in It</source>
        <translation>Διαγραφή του περιεχομένου</translation>
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
        <translation>{days} ημ</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ώρ.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} λεπ.</translation>
    </message>
    <message>
        <source>once a case</source>
        <translation>μία φορά ανά υπόθεση</translation>
    </message>
    <message>
        <source>{number} times a case</source>
        <translation>{number} φορές ανά υπόθεση</translation>
    </message>
    <message>
        <source>At {steps} the customer turns to the organisation for the same reason, “{reason}”.</source>
        <translation>Ο πελάτης απευθύνεται στον οργανισμό για τον ίδιο λόγο, «{reason}», σε αυτά τα βήματα: {steps}.</translation>
    </message>
    <message>
        <source>At {steps} the customer turns to the organisation for the same reason, “{reason}”, together {often}.</source>
        <translation>Ο πελάτης απευθύνεται στον οργανισμό για τον ίδιο λόγο, «{reason}», συνολικά {often}, σε αυτά τα βήματα: {steps}.</translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}: they could be one step with {work} of work.</source>
        <translation>Ακολουθούν πάντα το ένα το άλλο: {elements} (λωρίδα: {lane}). Θα μπορούσαν να είναι ένα βήμα με εργασία {work}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only hands on and makes the case wait {waiting}: the step before could go straight to {following}.</source>
        <translation>{step} ({lane}): απλή προώθηση με αναμονή {waiting}· το προηγούμενο βήμα θα μπορούσε να οδηγεί απευθείας εδώ: {following}.</translation>
    </message>
    <message>
        <source>{step} in {lane} only hands on: the step before could go straight to {following}.</source>
        <translation>{step} ({lane}): απλή προώθηση· το προηγούμενο βήμα θα μπορούσε να οδηγεί απευθείας εδώ: {following}.</translation>
    </message>
    <message>
        <source>Work goes from {home} to {lane} and back, from {first} to {step} to {last}, up to {often}.</source>
        <translation>Η εργασία πηγαίνει από {home} σε {lane} και πίσω, από {first} σε {step} και σε {last}, έως και {often}.</translation>
    </message>
    <message>
        <source>Work goes from {home} to {lane} and back, from {first} to {step} to {last}.</source>
        <translation>Η εργασία πηγαίνει από {home} σε {lane} και πίσω, από {first} σε {step} και σε {last}.</translation>
    </message>
    <message>
        <source>The case can come back to {steps}.</source>
        <translation>Η υπόθεση μπορεί να επιστρέψει σε {steps}.</translation>
    </message>
    <message>
        <source>The case can come back to {steps}: it passes {rounds:,.2f} times on average, and coming back takes {time} a case.</source>
        <translation>Η υπόθεση μπορεί να επιστρέψει σε {steps}: περνά από εκεί {rounds:,.2f} φορές κατά μέσο όρο και η επιστροφή διαρκεί {time} ανά υπόθεση.</translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting with {work} of work each time.</source>
        <translation>Κυρίως αναμονή: {steps}. Κάθε φορά {waiting} αναμονή με {work} εργασία.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}, {often}: that takes {time} and no decision.</source>
        <translation>{step}: επαφή με {lane} (κανάλι: {channel}), απάντηση: {answer}, {often}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} (channel: {channel}) for {answer}: that takes {time} and no decision.</source>
        <translation>{step}: επαφή με {lane} (κανάλι: {channel}), απάντηση: {answer}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}, {often}: that takes {time} and no decision.</source>
        <translation>{step}: επαφή με {lane}, απάντηση: {answer}, {often}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message>
        <source>At {step} the customer contacts {lane} for {answer}: that takes {time} and no decision.</source>
        <translation>{step}: επαφή με {lane}, απάντηση: {answer}. Διάρκεια {time}, χωρίς απόφαση.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln ακόμη</numerusform>
            <numerusform>%Ln ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once, at {steps}.</source>
        <translation>
            <numerusform>Καταχωρίζεται περισσότερες από μία φορές: {items} (βήματα: {steps}).</numerusform>
            <numerusform>Καταχωρίζονται περισσότερες από μία φορές: {items} (βήματα: {steps}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting with {work} of work each time.</source>
        <translation>
            <numerusform>Σπατάλη: {steps}. Κάθε φορά {waiting} αναμονή με {work} εργασία.</numerusform>
            <numerusform>Σπατάλη: {steps}. Κάθε φορά {waiting} αναμονή με {work} εργασία.</numerusform>
        </translation>
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
        <source>tolerated wait</source>
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
        <source>Chart</source>
        <translation>Γράφημα</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Σε καμία φάση</translation>
    </message>
    <message>
        <source>{time} work</source>
        <translation>{time} εργασία</translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation>{time} αναμονή</translation>
    </message>
    <message>
        <source>{time} active</source>
        <translation>{time} ενεργός χρόνος</translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation>{time} στην αναμονή</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>οι μισές έως {time}</translation>
    </message>
    <message>
        <source>9 of 10 within {time}</source>
        <translation>9 στις 10 έως {time}</translation>
    </message>
    <message>
        <source>exact mean {time}</source>
        <translation>ακριβής μέση τιμή {time}</translation>
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
        <source>{source} → {target}: {count} in one case</source>
        <translation>{source} → {target}: {count} σε μία υπόθεση</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>No work and no waiting to show yet: give steps a duration.</source>
        <translation>Δεν υπάρχει ακόμη εργασία ή αναμονή για εμφάνιση: δώστε διάρκεια στα βήματα.</translation>
    </message>
    <message>
        <source>The customer has nothing to do yet: give their steps a duration.</source>
        <translation>Ο πελάτης δεν έχει ακόμη να κάνει τίποτα: δώστε διάρκεια στα βήματά του.</translation>
    </message>
    <message>
        <source>No work to divide yet: give steps a duration.</source>
        <translation>Δεν υπάρχει ακόμη εργασία για επιμερισμό: δώστε διάρκεια στα βήματα.</translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation>Δεν υπάρχουν υποθέσεις για εμφάνιση.</translation>
    </message>
    <message>
        <source>No emotions yet: say at a customer&apos;s step how it feels.</source>
        <translation>Δεν υπάρχουν ακόμη συναισθήματα: δηλώστε σε ένα βήμα πελάτη πώς το βιώνει.</translation>
    </message>
    <message>
        <source>Nothing passes between these lanes.</source>
        <translation>Τίποτα δεν περνά ανάμεσα σε αυτές τις λωρίδες.</translation>
    </message>
    <message>
        <source>No causes yet: say what a problem leads to.</source>
        <translation>Δεν υπάρχουν ακόμη αιτίες: δηλώστε σε τι οδηγεί ένα πρόβλημα.</translation>
    </message>
    <message>
        <source>What is felt: {name}</source>
        <translation>Τι αισθάνεται: {name}</translation>
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
        <source>What takes the customer&apos;s time</source>
        <translation>Τι καταναλώνει τον χρόνο του πελάτη</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Τι αξία έχει για τον πελάτη</translation>
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
        <source>Handoffs in one case, from the row to the column</source>
        <translation>Μεταβιβάσεις σε μία υπόθεση, από τη γραμμή προς τη στήλη</translation>
    </message>
    <message>
        <source>Share of the contacts that each cause explains</source>
        <translation>Μερίδιο των επαφών που εξηγεί κάθε αιτία</translation>
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
        <source>What {name} joins does not come from one parallel split, so it may wait for ever.</source>
        <translation>{name}: όσα συνενώνονται εδώ δεν προέρχονται από μία παράλληλη διακλάδωση, οπότε η αναμονή μπορεί να μην τελειώσει ποτέ.</translation>
    </message>
    <message>
        <source>What a parallel gateway joins does not come from one parallel split, so it may wait for ever.</source>
        <translation>Όσα συνενώνει μια παράλληλη πύλη δεν προέρχονται από μία παράλληλη διακλάδωση, οπότε μπορεί να περιμένει για πάντα.</translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation>{name}: δεν διακλαδώνει ούτε συνενώνει τίποτα.</translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation>Μια παράλληλη πύλη ούτε διακλαδώνει ούτε συνενώνει κάτι.</translation>
    </message>
    <message>
        <source>What goes on from {name} and what it wakes do not meet at one join: the lead time adds them up.</source>
        <translation>{name}: η συνέχεια και όσα ενεργοποιούνται από εδώ δεν συναντώνται σε μία συνένωση· ο χρόνος διεκπεραίωσης τα αθροίζει.</translation>
    </message>
    <message>
        <source>The probabilities at {name} add up to {total}, not to {all}.</source>
        <translation>{name}: το άθροισμα των πιθανοτήτων είναι {total}, όχι {all}.</translation>
    </message>
    <message>
        <source>{decision} decides nothing: it has a single exit.</source>
        <translation>{decision}: δεν αποφασίζει τίποτα, έχει μία μόνο έξοδο.</translation>
    </message>
    <message>
        <source>{measure}, a competitor&apos;s figure, lacks its {lacking}.</source>
        <translation>{measure}: από το στοιχείο του ανταγωνιστή λείπει: {lacking}.</translation>
    </message>
    <message>
        <source>The {score} of {name} has to lie between {lowest:g} and {highest:g}.</source>
        <translation>{name} ({score}): η τιμή πρέπει να είναι από {lowest:g} έως {highest:g}.</translation>
    </message>
    <message>
        <source>The {score} of {name} is better the higher it is.</source>
        <translation>{name} ({score}): όσο υψηλότερη η τιμή, τόσο καλύτερα.</translation>
    </message>
    <message>
        <source>The what-if is based on no other scenario, so there is nothing to compare it with.</source>
        <translation>Το υποθετικό σενάριο δεν βασίζεται σε άλλο σενάριο, οπότε δεν υπάρχει με τι να συγκριθεί.</translation>
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
        <source>{source} leads back to itself: let a decision say how often.</source>
        <translation>{source}: οδηγεί πίσω στο ίδιο σημείο· αφήστε μια απόφαση να ορίσει πόσο συχνά.</translation>
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
        <source>No lane is a customer&apos;s, so there are no touchpoints and no customer effort.</source>
        <translation>Καμία λωρίδα δεν ανήκει σε πελάτη, οπότε δεν υπάρχουν σημεία επαφής ούτε προσπάθεια του πελάτη.</translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}: a sequence flow says that better.</source>
        <translation>Μήνυμα μέσα στην ίδια λωρίδα ({lane}): {flow}. Το αποδίδει καλύτερα μια ροή ακολουθίας.</translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, which does nothing with it.</source>
        <translation>Ένα μήνυμα ξεκινά ή τελειώνει εδώ χωρίς αποτέλεσμα: {end}.</translation>
    </message>
    <message>
        <source>The notification {flow} informs no customer: it counts nowhere.</source>
        <translation>Η ειδοποίηση {flow} δεν ενημερώνει κανέναν πελάτη: δεν προσμετράται πουθενά.</translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer: it counts nowhere.</source>
        <translation>Η ειδοποίηση {flow} προέρχεται από πελάτη: δεν προσμετράται πουθενά.</translation>
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
        <source>A lane of kind {kind} has no name.</source>
        <translation>Μια λωρίδα τύπου «{kind}» δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>A phase number {number} has no name.</source>
        <translation>Η φάση με αριθμό {number} δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>No case comes to {node}.</source>
        <translation>Καμία υπόθεση δεν φτάνει εδώ: {node}.</translation>
    </message>
    <message>
        <source>{node} leads nowhere and is no end.</source>
        <translation>{node}: δεν οδηγεί πουθενά και δεν είναι λήξη.</translation>
    </message>
    <message>
        <source>From {loop} a case never comes to an end.</source>
        <translation>Από εδώ μια υπόθεση δεν φτάνει ποτέ σε λήξη: {loop}.</translation>
    </message>
    <message>
        <source>{annotation} is about nothing.</source>
        <translation>{annotation}: δεν αφορά τίποτα.</translation>
    </message>
    <message>
        <source>An annotation about {about} has no text.</source>
        <translation>Μια επισήμανση δεν έχει κείμενο (αφορά: {about}).</translation>
    </message>
    <message>
        <source>An annotation about nothing has no text.</source>
        <translation>Μια επισήμανση που δεν αφορά τίποτα δεν έχει κείμενο.</translation>
    </message>
    <message>
        <source>Nothing links {node} to a customer.</source>
        <translation>Χωρίς σύνδεση με πελάτη: {node}.</translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation>Το σημείο επαφής {flow} δεν έχει κανάλι.</translation>
    </message>
    <message>
        <source>The process has no start, so no case can be followed.</source>
        <translation>Η διαδικασία δεν έχει έναρξη, οπότε δεν μπορεί να παρακολουθηθεί καμία υπόθεση.</translation>
    </message>
    <message>
        <source>The process has no end, so no case is ever finished.</source>
        <translation>Η διαδικασία δεν έχει λήξη, οπότε καμία υπόθεση δεν ολοκληρώνεται ποτέ.</translation>
    </message>
    <message>
        <source>A case can begin at {names}: the figures take each as equally likely.</source>
        <translation>Μια υπόθεση μπορεί να αρχίσει από {names}: τα μεγέθη τα θεωρούν όλα εξίσου πιθανά.</translation>
    </message>
    <message>
        <source>A flow leads from {source} into {target}: nothing may lead into a start.</source>
        <translation>Μια ροή οδηγεί από {source} σε {target}: τίποτα δεν μπορεί να οδηγεί σε έναρξη.</translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}: nothing may follow an end.</source>
        <translation>Μια ροή οδηγεί από {source} σε {target}: τίποτα δεν μπορεί να ακολουθεί μια λήξη.</translation>
    </message>
    <message>
        <source>{lane} stands below {other}.</source>
        <translation>Σειρά λωρίδων: {lane} κάτω από {other}.</translation>
    </message>
    <message>
        <source>No lane lies above the line.</source>
        <translation>Καμία λωρίδα δεν βρίσκεται πάνω από τη γραμμή.</translation>
    </message>
    <message>
        <source>No lane lies below the line.</source>
        <translation>Καμία λωρίδα δεν βρίσκεται κάτω από τη γραμμή.</translation>
    </message>
    <message>
        <source>No case can take {variant} any more: it does not lead from a start to an end.</source>
        <translation>Καμία υπόθεση δεν μπορεί πια να ακολουθήσει την διαδρομή {variant}: δεν οδηγεί από έναρξη σε λήξη.</translation>
    </message>
    <message>
        <source>Nothing happens in {lane}.</source>
        <translation>Δεν συμβαίνει τίποτα εδώ: {lane}.</translation>
    </message>
    <message>
        <source>Nothing happens in {phase}.</source>
        <translation>Δεν συμβαίνει τίποτα εδώ: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) that {name} splits do not stay apart until one join: the lead time adds them up.</source>
        <translation>
            <numerusform>{name}: %Ln κλάδος δεν μένει χωριστός έως μία συνένωση· ο χρόνος διεκπεραίωσης είναι το άθροισμα.</numerusform>
            <numerusform>{name}: %Ln κλάδοι δεν μένουν χωριστοί έως μία συνένωση· ο χρόνος διεκπεραίωσης είναι το άθροισμά τους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) that a parallel gateway splits do not stay apart until one join: the lead time adds them up.</source>
        <translation>
            <numerusform>%Ln κλάδος μιας παράλληλης πύλης δεν μένει χωριστός έως μία συνένωση· ο χρόνος διεκπεραίωσης είναι το άθροισμα.</numerusform>
            <numerusform>%Ln κλάδοι μιας παράλληλης πύλης δεν μένουν χωριστοί έως μία συνένωση· ο χρόνος διεκπεραίωσης είναι το άθροισμά τους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} goes on in %Ln direction(s) at once: put a decision or a parallel split there.</source>
        <translation>
            <numerusform>{name}: συνεχίζει προς %Ln κατεύθυνση· προσθέστε εκεί απόφαση ή παράλληλη διακλάδωση.</numerusform>
            <numerusform>{name}: συνεχίζει ταυτόχρονα προς %Ln κατευθύνσεις· προσθέστε εκεί απόφαση ή παράλληλη διακλάδωση.</numerusform>
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
        <source>%Ln measure(s) about them</source>
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
        <source>This is the document itself: choose another file for the copy.</source>
        <translation>Αυτό είναι το ίδιο το έγγραφο: επιλέξτε άλλο αρχείο για το αντίγραφο.</translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation>Αποθήκευση του «{name}» …</translation>
    </message>
    <message>
        <source>The copy for the client is in {path}. Left out: {things}.</source>
        <translation>Το αντίγραφο για τον εντολέα βρίσκεται στο {path}. Παραλείφθηκαν: {things}.</translation>
    </message>
    <message>
        <source> for the client</source>
        <translation> για τον εντολέα</translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation>Αποθήκευση αντιγράφου για τον εντολέα</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Value to customer</source>
        <translation>Αξία για πελάτη</translation>
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
        <source>Nothing (plain)</source>
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
        <source>saved by the steps</source>
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
        <source>Computed; it stands for:</source>
        <translation>Υπολογισμένο· αντιπροσωπεύει:</translation>
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
        <source>%Ln variant(s)</source>
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
        <translation>Άθροισμα εξόδων: {total}, όχι {all}.</translation>
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
        <source>Working out: {perspective} …</source>
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
        <source>neither good nor bad</source>
        <translation>ούτε καλά ούτε άσχημα</translation>
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
        <source>nothing severe known</source>
        <translation>τίποτα γνωστό σοβαρό</translation>
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
        <translation>εκτός οπτικού πεδίου</translation>
    </message>
    <message>
        <source>far out of sight</source>
        <translation>μακριά, αθέατο για τον πελάτη</translation>
    </message>
    <message>
        <source>no way to the customer</source>
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
        <source>waits longer than tolerated</source>
        <translation>αναμονή πάνω από το ανεκτό</translation>
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
        <source>handoff that the customer carries</source>
        <translation>παράδοση που μεταφέρει ο πελάτης</translation>
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
        <source>compared with {scenario}</source>
        <translation>σε σύγκριση με {scenario}</translation>
    </message>
    <message>
        <source>from {home}</source>
        <translation>από {home}</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>οδηγεί σε</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>πώς το βιώνει</translation>
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
            <numerusform>%Ln βήμα από τον πελάτη</numerusform>
            <numerusform>%Ln βήματα από τον πελάτη</numerusform>
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
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>Το πρόχειρο δεν περιέχει κάτι που μπορεί να επικολληθεί εδώ.</translation>
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
        <source>Something went wrong that should not have ({problem}). Your work is still here: if anything looks strange, undo it or save under another name.</source>
        <translation>Προέκυψε απρόσμενο σφάλμα ({problem}). Η εργασία σας είναι ακόμη εδώ: αν κάτι φαίνεται παράξενο, αναιρέστε το ή αποθηκεύστε με άλλο όνομα.</translation>
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
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>Exporting “{name}” …</source>
        <translation>Εξαγωγή του «{name}» …</translation>
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
        <translation>8 λεπ., 2 ώρ., 1 ημ.</translation>
    </message>
    <message>
        <source>5 – 20 min</source>
        <translation>5 – 20 λεπ.</translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation>ένα, δύο, τρία</translation>
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
        <source>… varies</source>
        <translation>… κυμαίνεται</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Αναμονή πριν</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Ανοχή</translation>
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
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
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
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Προσδοκίες</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>Τι μεταβιβάζεται</translation>
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
        <source>Is about</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Τεκμηρίωση</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Μόνο εσωτερικά</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Βαρύτητα</translation>
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
        <source>Figures</source>
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
        <source>How it is known</source>
        <translation>Πώς είναι γνωστό</translation>
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
        <source>Cases a year</source>
        <translation>Υποθέσεις ανά έτος</translation>
    </message>
    <message>
        <source>Cost a year</source>
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
        <translation>παρών πελάτης</translation>
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
        <translation>στόχος</translation>
    </message>
    <message>
        <source>id</source>
        <translation>αναγνωριστικό</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>εσωτερικό</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>είδος</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>γνώση</translation>
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
        <translation>λεπτά ανοχής</translation>
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
        <source>variants</source>
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
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Αποθήκευση &amp;ως…</translation>
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
        <source>If you discard them, they are lost.</source>
        <translation>Αν τις απορρίψετε, θα χαθούν.</translation>
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
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation>Διαδικασίες πελατών (*{suffix})</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Δεν υπάρχουν ακόμη αρχεία</translation>
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
        <source>“{name}” was changed by another program, so it was not saved. Overwriting replaces those changes, reloading gives up yours.</source>
        <translation>Το «{name}» τροποποιήθηκε από άλλο πρόγραμμα, γι’ αυτό δεν αποθηκεύτηκε. Η αντικατάσταση διαγράφει εκείνες τις αλλαγές, η επαναφόρτωση τις δικές σας.</translation>
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
        <source>“{name}” was changed by another program. Reloading shows those changes and gives up yours; nothing is overwritten before you say so.</source>
        <translation>Το «{name}» άλλαξε από άλλο πρόγραμμα. Η επαναφόρτωση δείχνει εκείνες τις αλλαγές και εγκαταλείπει τις δικές σας· τίποτα δεν αντικαθίσταται χωρίς την έγκρισή σας.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reloading shows those changes.</source>
        <translation>Το «{name}» τροποποιήθηκε από άλλο πρόγραμμα. Η επαναφόρτωση δείχνει τις αλλαγές.</translation>
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
        <source>Also internal ones</source>
        <translation>Και τις εσωτερικές</translation>
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
        <source>Give it a name, and tick something in every list</source>
        <translation>Δώστε ένα όνομα και επιλέξτε κάτι σε κάθε λίστα</translation>
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
        <translation>{number}, τη μεταφέρει ο πελάτης</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Πλήκτρα</translation>
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
        <source>there is none, and a document has at least one</source>
        <translation>δεν υπάρχει κανένα, ενώ ένα έγγραφο έχει τουλάχιστον ένα</translation>
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
        <source>variant {id}</source>
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
        <source>the id {id!r} stands twice</source>
        <translation>το αναγνωριστικό {id!r} υπάρχει δύο φορές</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
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
        <source>The next step</source>
        <translation>Το επόμενο βήμα</translation>
    </message>
    <message>
        <source>What happens instead</source>
        <translation>Τι συμβαίνει εναλλακτικά</translation>
    </message>
    <message>
        <source>To the lane above or below</source>
        <translation>Στη λωρίδα από πάνω ή από κάτω</translation>
    </message>
    <message>
        <source>Edit the name; letters begin it anew</source>
        <translation>Επεξεργασία του ονόματος· με γράμματα ξεκινά από την αρχή</translation>
    </message>
    <message>
        <source>Along the flow, or to the nearest step</source>
        <translation>Κατά μήκος της ροής ή στο πλησιέστερο βήμα</translation>
    </message>
    <message>
        <source>A pain point</source>
        <translation>Ένα σημείο δυσκολίας</translation>
    </message>
    <message>
        <source>An opportunity</source>
        <translation>Μια ευκαιρία</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Μια σημείωση</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Τι αξία έχει για τον πελάτη</translation>
    </message>
    <message>
        <source>Its channel</source>
        <translation>Το κανάλι του</translation>
    </message>
    <message>
        <source>Label the exit that leads here</source>
        <translation>Ετικέτα της εξόδου που οδηγεί εδώ</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>Κατάργηση της επιλογής</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>They have no field in common.</source>
        <translation>Δεν έχουν κανένα κοινό πεδίο.</translation>
    </message>
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
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Όπως το σύσ&amp;τημα</translation>
    </message>
    <message>
        <source>CPM Desktop speaks this language when it starts next.</source>
        <translation>Το CPM Desktop θα χρησιμοποιεί αυτή τη γλώσσα από την επόμενη εκκίνηση.</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Show every sign, or one row</source>
        <translation>Όλα τα σύμβολα ή μία σειρά</translation>
    </message>
    <message>
        <source>Every sign</source>
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
        <source>Variant</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
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
        <source>Enter chooses · Tab goes on · Escape shows the process</source>
        <translation>Enter: επιλογή · Tab: συνέχεια · Esc: εμφάνιση της διαδικασίας</translation>
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
        <source>Stopped: nothing was changed.</source>
        <translation>Διακόπηκε: δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Η εξαγωγή έγινε στο {path}.</translation>
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
        <source>Add a measure of what is selected, or of the whole process</source>
        <translation>Προσθήκη δείκτη για ό,τι είναι επιλεγμένο ή για όλη τη διαδικασία</translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation>Από αξιολογήσεις…</translation>
    </message>
    <message>
        <source>Work out the score from ratings</source>
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
        <source>Work out the selected score from what customers answered</source>
        <translation>Υπολογισμός της επιλεγμένης βαθμολογίας από τις απαντήσεις των πελατών</translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES to work it out from what customers answered</source>
        <translation>Επιλέξτε έναν δείκτη NPS, CSAT ή CES για να υπολογιστεί από τις απαντήσεις των πελατών</translation>
    </message>
    <message>
        <source>work out score from ratings</source>
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
        <source>Click or drag to go elsewhere in the process</source>
        <translation>Κάντε κλικ ή σύρετε για να μεταβείτε αλλού στη διαδικασία</translation>
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
        <source>There is nothing on that side to change places with.</source>
        <translation>Σε αυτή την πλευρά δεν υπάρχει τίποτα για αλλαγή θέσης.</translation>
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
        <source>Connect {source} to what?</source>
        <translation>Σύνδεση με τι ({source});</translation>
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
        <source>{tool}: click, then click on the diagram; or drag it there. Double click to place several.</source>
        <translation>{tool}: κάντε κλικ εδώ και μετά στο διάγραμμα ή σύρετε ως εκεί. Με διπλό κλικ τοποθετείτε πολλά.</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Επόμε&amp;νο πλαίσιο</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
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
        <source>“{name}” is no paper size. Write A0 to A5, Letter, Legal, Tabloid, or measures: 1200x800mm.</source>
        <translation>Το «{name}» δεν είναι μέγεθος χαρτιού. Γράψτε A0 έως A5, Letter, Legal, Tabloid ή διαστάσεις: 1200x800mm.</translation>
    </message>
    <message>
        <source>A sheet can be {shortest} to {longest} mm long and wide; “{name}” is not.</source>
        <translation>Ένα φύλλο μπορεί να έχει μήκος και πλάτος από {shortest} έως {longest} mm· το «{name}» δεν έχει.</translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation>Με {dpi:g} dpi η εικόνα θα είχε {width:,} × {height:,} εικονοστοιχεία· επιλέξτε το πολύ {most} dpi.</translation>
    </message>
</context>
<context>
    <name>PathActions</name>
    <message>
        <source>&amp;No Variant</source>
        <translation>&amp;Καμία διαδρομή</translation>
    </message>
    <message>
        <source>Ne&amp;xt Variant</source>
        <translation>Ε&amp;πόμενη διαδρομή</translation>
    </message>
    <message>
        <source>Name This &amp;Variant</source>
        <translation>Ον&amp;ομασία διαδρομής</translation>
    </message>
    <message>
        <source>&amp;All Variants</source>
        <translation>Ό&amp;λες οι διαδρομές</translation>
    </message>
    <message>
        <source>&amp;Highlight Variant</source>
        <translation>Ανάδει&amp;ξη διαδρομής</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation>Διαδρομή {number}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Give it a name</source>
        <translation>Ονομασία</translation>
    </message>
    <message>
        <source>Keep the picked way in the document; its name stands in the inspector</source>
        <translation>Διατήρηση της επιλεγμένης διαδρομής στο έγγραφο· το όνομά της βρίσκεται στις «Ιδιότητες»</translation>
    </message>
    <message>
        <source>Variant {number}</source>
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
        <translation>ματιά του πελάτη</translation>
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
        <translation>Εκτός οπτικού πεδίου</translation>
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
        <source>This is computed from the departments; to change the process, look at the departments.</source>
        <translation>Αυτό υπολογίζεται από τα τμήματα· για να αλλάξετε τη διαδικασία, επιλέξτε την οπτική «Τμήματα».</translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting here; to change the process, look at the departments.</source>
        <translation>Η αθέατη εργασία εμφανίζεται εδώ ως αναμονή· για να αλλάξετε τη διαδικασία, επιλέξτε την οπτική «Τμήματα».</translation>
    </message>
    <message>
        <source>Only one system is shown in full here; to change the process, look at the departments.</source>
        <translation>Εδώ εμφανίζεται πλήρως μόνο ένα σύστημα· για να αλλάξετε τη διαδικασία, επιλέξτε την οπτική «Τμήματα».</translation>
    </message>
    <message>
        <source>A filter hides part of the process; to change the process, look at the departments.</source>
        <translation>Ένα φίλτρο κρύβει μέρος της διαδικασίας· για να αλλάξετε τη διαδικασία, επιλέξτε την οπτική «Τμήματα».</translation>
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
        <translation>&amp;Ματιά του πελάτη</translation>
    </message>
    <message>
        <source>&amp;Line of Sight</source>
        <translation>&amp;Οπτικό πεδίο</translation>
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
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>Το «{text}» δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>Το «{text}» δεν είναι ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; write for example 8 min, 2 h or 1 d.</source>
        <translation>Το «{text}» δεν είναι διάρκεια· γράψτε για παράδειγμα 8 λεπ., 2 ώρ. ή 1 ημ.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>“{text}” is not a range; write for example 5 – 20 min.</source>
        <translation>Το «{text}» δεν είναι εύρος· γράψτε για παράδειγμα 5 – 20 λεπ.</translation>
    </message>
    <message>
        <source>A share is between 0 and {highest}, not “{text}”.</source>
        <translation>Ένα ποσοστό είναι από 0 έως {highest}, όχι «{text}».</translation>
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
        <source>Its file has been changed since.</source>
        <translation>Το αρχείο της έχει αλλάξει από τότε.</translation>
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
        <source>Take away {name}</source>
        <translation>Αφαίρεση: {name}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>What is on the clipboard was not copied from a customer process.</source>
        <translation>Το περιεχόμενο του προχείρου δεν έχει αντιγραφεί από διαδικασία πελάτη.</translation>
    </message>
    <message>
        <source>What is on the clipboard is not a whole part of a customer process.</source>
        <translation>Το περιεχόμενο του προχείρου δεν είναι ακέραιο τμήμα διαδικασίας πελάτη.</translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation>Δεν υπάρχει εδώ κάτι που μπορεί να αντιγραφεί.</translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation>Ένα βήμα χρειάζεται λωρίδα· προσθέστε πρώτα μία.</translation>
    </message>
    <message>
        <source>What is selected has no {name} to change.</source>
        <translation>Το επιλεγμένο δεν έχει πεδίο «{name}» για αλλαγή.</translation>
    </message>
    <message>
        <source>There is no flow {flow!r} in this scenario.</source>
        <translation>Δεν υπάρχει ροή {flow!r} σε αυτό το σενάριο.</translation>
    </message>
    <message>
        <source>{id!r} is a measure or a variant; only what is on the canvas can be referred to.</source>
        <translation>Το {id!r} είναι δείκτης ή διαδρομή· αναφορά μπορεί να γίνει μόνο σε ό,τι βρίσκεται στον καμβά.</translation>
    </message>
    <message>
        <source>This cannot become a start, for a flow leads to it.</source>
        <translation>Αυτό δεν μπορεί να γίνει έναρξη, γιατί μια ροή οδηγεί σε αυτό.</translation>
    </message>
    <message>
        <source>This cannot become an end, for a flow leads on from it.</source>
        <translation>Αυτό δεν μπορεί να γίνει λήξη, γιατί μια ροή ξεκινά από αυτό.</translation>
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
        <source>Only elements of one kind can change places.</source>
        <translation>Μόνο στοιχεία του ίδιου είδους μπορούν να αλλάξουν θέση μεταξύ τους.</translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation>Το αναγνωριστικό {id!r} χρησιμοποιείται ήδη από άλλο φίλτρο.</translation>
    </message>
    <message>
        <source>A filter has no {name} to change.</source>
        <translation>Ένα φίλτρο δεν έχει πεδίο «{name}» για αλλαγή.</translation>
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
        <source>A step can only stand on a sequence flow.</source>
        <translation>Ένα βήμα μπορεί να τοποθετηθεί μόνο πάνω σε ροή ακολουθίας.</translation>
    </message>
    <message>
        <source>This step already has flows; only one without them can be put on a flow.</source>
        <translation>Αυτό το βήμα έχει ήδη ροές· μόνο ένα βήμα χωρίς ροές μπορεί να τοποθετηθεί πάνω σε ροή.</translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation>Οι λωρίδες πελατών μένουν πάνω από όλες τις άλλες.</translation>
    </message>
    <message>
        <source>The contents of a lane that is deleted need another lane to go to.</source>
        <translation>Το περιεχόμενο μιας λωρίδας που διαγράφεται χρειάζεται άλλη λωρίδα για να μεταφερθεί.</translation>
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
        <source>A scenario has no {name} to change.</source>
        <translation>Ένα σενάριο δεν έχει πεδίο «{name}» για αλλαγή.</translation>
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
        <source>A document has no {name} to change.</source>
        <translation>Ένα έγγραφο δεν έχει πεδίο «{name}» για αλλαγή.</translation>
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
        <source>it should be a range from its least to its most</source>
        <translation>πρέπει να είναι εύρος από το ελάχιστο έως το μέγιστο</translation>
    </message>
    <message>
        <source>it should have at most {max_length} characters</source>
        <translation>πρέπει να έχει το πολύ {max_length} χαρακτήρες</translation>
    </message>
    <message>
        <source>a text here holds half a character</source>
        <translation>ένα κείμενο εδώ περιέχει μισό χαρακτήρα</translation>
    </message>
    <message>
        <source>There is no scenario {scenario!r} in this document.</source>
        <translation>Δεν υπάρχει σενάριο {scenario!r} σε αυτό το έγγραφο.</translation>
    </message>
    <message>
        <source>There is no element {element!r} in this scenario.</source>
        <translation>Δεν υπάρχει στοιχείο {element!r} σε αυτό το σενάριο.</translation>
    </message>
    <message>
        <source>There is no step {node!r} in this scenario.</source>
        <translation>Δεν υπάρχει βήμα {node!r} σε αυτό το σενάριο.</translation>
    </message>
    <message>
        <source>There is no phase {phase!r} in this scenario.</source>
        <translation>Δεν υπάρχει φάση {phase!r} σε αυτό το σενάριο.</translation>
    </message>
    <message>
        <source>There is no lane {lane!r} in this scenario.</source>
        <translation>Δεν υπάρχει λωρίδα {lane!r} σε αυτό το σενάριο.</translation>
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
        <source>The table names neither steps nor new lanes.</source>
        <translation>Ο πίνακας δεν αναφέρει ούτε βήματα ούτε νέες λωρίδες.</translation>
    </message>
    <message>
        <source>it names no lane, and there is none here yet</source>
        <translation>δεν αναφέρει λωρίδα και εδώ δεν υπάρχει ακόμη καμία</translation>
    </message>
    <message>
        <source>it names no step</source>
        <translation>δεν αναφέρει βήμα</translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation>Φάση «{name}»</translation>
    </message>
    <message>
        <source>Row {number} of the table</source>
        <translation>Γραμμή {number} του πίνακα</translation>
    </message>
    <message>
        <source>“{word}” is no value to the customer; write value-adding, necessary or waste</source>
        <translation>Άγνωστη αξία για τον πελάτη: «{word}»· γράψτε «προστιθέμενης αξίας», «απαραίτητο» ή «σπατάλη»</translation>
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
        <source>“{text}” is no duration; write for example 8 min, 2 h or 1 d</source>
        <translation>Το «{text}» δεν είναι διάρκεια· γράψτε για παράδειγμα 8 λεπ., 2 ώρ. ή 1 ημ.</translation>
    </message>
    <message>
        <source>Row {number} of the table: {reason}.</source>
        <translation>Γραμμή {number} του πίνακα: {reason}.</translation>
    </message>
    <message>
        <source>The table is too large to be pasted at once.</source>
        <translation>Ο πίνακας είναι πολύ μεγάλος για να επικολληθεί μονομιάς.</translation>
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
        <source>The table has no column for the steps; call one “Step”.</source>
        <translation>Ο πίνακας δεν έχει στήλη για τα βήματα· ονομάστε μία «Βήμα».</translation>
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
        <translation>Μέρος {number} από {count}</translation>
    </message>
    <message>
        <source>Work is what somebody does, waiting what passes before; waiting is pale and hatched.</source>
        <translation>Εργασία είναι ό,τι κάνει κάποιος, αναμονή ό,τι περνά πριν από αυτό· η αναμονή εμφανίζεται αχνή και διαγραμμισμένη.</translation>
    </message>
    <message>
        <source>As the steps say, or the worst of what is noted about them; in the order of the diagram.</source>
        <translation>Όπως το δηλώνουν τα βήματα ή το χειρότερο από όσα έχουν σημειωθεί για αυτά· με τη σειρά του διαγράμματος.</translation>
    </message>
    <message>
        <source>A case never leaves “{name}”, so that nothing can be said about an average case.</source>
        <translation>Μια υπόθεση δεν φεύγει ποτέ από το «{name}», οπότε δεν μπορεί να ειπωθεί τίποτα για μια μέση υπόθεση.</translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation>Χρόνος, προσπάθεια και αξία</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Πού πηγαίνει ο χρόνος μιας υπόθεσης</translation>
    </message>
    <message>
        <source>What takes the customer’s time</source>
        <translation>Τι καταναλώνει τον χρόνο του πελάτη</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Τι αξία έχει για τον πελάτη</translation>
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
        <source>Handoffs in one case</source>
        <translation>Μεταβιβάσεις σε μία υπόθεση</translation>
    </message>
    <message>
        <source>Share of the contacts that each cause explains</source>
        <translation>Μερίδιο των επαφών που εξηγεί κάθε αιτία</translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation>{title}, βήματα {first} έως {last}</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>Σε καμία φάση</translation>
    </message>
    <message>
        <source>An error makes figures wrong, a warning is something to look at, a hint may be as it should.</source>
        <translation>Ένα σφάλμα αλλοιώνει τα μεγέθη, μια προειδοποίηση χρειάζεται έλεγχο, μια υπόδειξη μπορεί να μην απαιτεί ενέργεια.</translation>
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
        <source>To be checked</source>
        <translation>Προς έλεγχο</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Τι να εξεταστεί</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>Numbers are those of the dark discs on the diagram. A hollow disc is a handoff that the customer has to carry: the work changes its department while it is with the customer.</source>
        <translation>Οι αριθμοί είναι εκείνοι των σκούρων δίσκων στο διάγραμμα. Ένας κενός δίσκος είναι παράδοση που πρέπει να μεταφέρει ο πελάτης: η εργασία αλλάζει τμήμα όσο βρίσκεται στον πελάτη.</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Σημεία παράδοσης</translation>
    </message>
    <message>
        <source>There are no handoffs yet: no work passes between parts of the organisation.</source>
        <translation>Δεν υπάρχουν ακόμη μεταβιβάσεις: δεν περνά εργασία ανάμεσα σε τμήματα του οργανισμού.</translation>
    </message>
    <message>
        <source>Between departments ({count})</source>
        <translation>Μεταξύ τμημάτων ({count})</translation>
    </message>
    <message>
        <source>Carried by the customer ({count})</source>
        <translation>Με μεταφορά από τον πελάτη ({count})</translation>
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
        <source>By and with</source>
        <translation>Μέσο και περιεχόμενο</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Σελίδα&#xa0;{page} από {count}</translation>
    </message>
    <message>
        <source>← continued from page {page}</source>
        <translation>← συνέχεια από τη σελίδα&#xa0;{page}</translation>
    </message>
    <message>
        <source>↑ continued from page {page}</source>
        <translation>↑ συνέχεια από τη σελίδα&#xa0;{page}</translation>
    </message>
    <message>
        <source>↓ continued on page {page}</source>
        <translation>↓ συνεχίζεται στη σελίδα&#xa0;{page}</translation>
    </message>
    <message>
        <source>continued on page {page} →</source>
        <translation>συνεχίζεται στη σελίδα&#xa0;{page} →</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>Σημεία δυσκολίας και ευκαιρίες</translation>
    </message>
    <message>
        <source>Numbers and signs are those on the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation>Οι αριθμοί και τα σύμβολα είναι εκείνα του διαγράμματος. Η σοβαρότητα (S), η εμφάνιση (O) και η ανίχνευση (D) κυμαίνονται από 1 (καλύτερο) έως 10 (χειρότερο)· το γινόμενό τους είναι ο αριθμός προτεραιότητας κινδύνου (RPN).</translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation>Σημεία δυσκολίας και προβλήματα</translation>
    </message>
    <message>
        <source>There are no pain points yet.</source>
        <translation>Δεν υπάρχουν ακόμη σημεία δυσκολίας.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ευκαιρίες</translation>
    </message>
    <message>
        <source>There are no opportunities yet.</source>
        <translation>Δεν υπάρχουν ακόμη ευκαιρίες.</translation>
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
        <source>A report takes paper of at least {width} × {height} mm.</source>
        <translation>Μια αναφορά χρειάζεται χαρτί τουλάχιστον {width} × {height} mm.</translation>
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
        <translation>Στόχος και προσδοκίες</translation>
    </message>
    <message>
        <source>What hurts most</source>
        <translation>Τι πονάει περισσότερο</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation: a contact goes to the organisation, a reply to the customer, a notification needs no answer.</source>
        <translation>Κάθε σημείο όπου η διαδικασία περνά τη γραμμή ανάμεσα σε πελάτη και οργανισμό: μια επαφή πηγαίνει προς τον οργανισμό, μια απάντηση προς τον πελάτη, μια ειδοποίηση δεν χρειάζεται απάντηση.</translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation>Επαφή →</translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation>← Απάντηση</translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation>← Ειδοποίηση</translation>
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
        <source>There are no touchpoints yet: no flow crosses the customer boundary.</source>
        <translation>Δεν υπάρχουν ακόμη σημεία επαφής: καμία ροή δεν περνά το όριο του πελάτη.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>σ.&#xa0;{page}</translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation>Ειδοποίηση →</translation>
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
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln επαφή</numerusform>
            <numerusform>%Ln επαφές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff(s)</source>
        <translation>
            <numerusform>σημείο παράδοσης</numerusform>
            <numerusform>σημεία παράδοσης</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the customer</source>
        <translation>
            <numerusform>%Ln από τον πελάτη</numerusform>
            <numerusform>%Ln από τον πελάτη</numerusform>
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
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;Name, Volume and Costs</source>
        <translation>Όνο&amp;μα, όγκος και κόστη</translation>
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
        <translation>Υποθετικό: {name}</translation>
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
        <source>Co&amp;mmands and Names…</source>
        <translation>Εν&amp;τολές και ονόματα…</translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed plays the same cases</source>
        <translation>Ο ίδιος σπόρος δίνει τις ίδιες υποθέσεις</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Άλλες υποθέσεις</translation>
    </message>
    <message>
        <source>Play with the next seed, to see what is chance</source>
        <translation>Προσομοίωση με τον επόμενο σπόρο, για να φανεί τι οφείλεται στην τύχη</translation>
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
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation>δεν ήταν δυνατή η αποθήκευσή του, γιατί {reason}</translation>
    </message>
    <message>
        <source>the file holds no JSON object, so it is no CPM Desktop document</source>
        <translation>το αρχείο δεν περιέχει αντικείμενο JSON, άρα δεν είναι έγγραφο του CPM Desktop</translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is no CPM Desktop document</source>
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
        <source>the drive can only be read</source>
        <translation>η μονάδα δίσκου είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ο δίσκος είναι γεμάτος</translation>
    </message>
    <message>
        <source>the space allowed to you on this disk is used up</source>
        <translation>ο χώρος που σας διατίθεται σε αυτόν τον δίσκο έχει εξαντληθεί</translation>
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
        <source>its links lead in a circle</source>
        <translation>οι σύνδεσμοί του οδηγούν σε κύκλο</translation>
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
        <source>the least of a range is larger than its most</source>
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
        <source>this text holds a control character</source>
        <translation>αυτό το κείμενο περιέχει χαρακτήρα ελέγχου</translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation>από αυτή τη λίστα λείπει ένας αριθμός</translation>
    </message>
    <message>
        <source>a text here holds half a character</source>
        <translation>ένα κείμενο εδώ περιέχει μισό χαρακτήρα</translation>
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
        <source>it could not be made, because {reason}</source>
        <translation>δεν ήταν δυνατή η δημιουργία του, γιατί {reason}</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>δεν είναι ακέραιο</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>το έγγραφο</translation>
    </message>
    <message>
        <source>it does not begin with a label</source>
        <translation>δεν αρχίζει με ετικέτα</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>γραμμή 1</translation>
    </message>
    <message>
        <source>its label cannot be understood</source>
        <translation>η ετικέτα του δεν είναι κατανοητή</translation>
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
        <source>a text holds a control character or a line break</source>
        <translation>ένα κείμενο περιέχει χαρακτήρα ελέγχου ή αλλαγή γραμμής</translation>
    </message>
    <message>
        <source>a text holds a backslash that means nothing</source>
        <translation>ένα κείμενο περιέχει ανάστροφη κάθετο χωρίς νόημα</translation>
    </message>
    <message>
        <source>something follows after the end of the document</source>
        <translation>κάτι ακολουθεί μετά το τέλος του εγγράφου</translation>
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
        <source>the key {key} stands twice</source>
        <translation>το κλειδί {key} υπάρχει δύο φορές</translation>
    </message>
    <message>
        <source>the file ends too early, as if it were cut off</source>
        <translation>το αρχείο τελειώνει πρόωρα, σαν να έχει κοπεί</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>το αρχείο είναι μεγαλύτερο από {size} MB</translation>
    </message>
    <message>
        <source>the file holds more than {most:,} values</source>
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
        <source>there is no way to read format version {step}</source>
        <translation>δεν υπάρχει τρόπος ανάγνωσης της έκδοσης μορφής {step}</translation>
    </message>
    <message>
        <source>the data is not what format version {step} promises</source>
        <translation>τα δεδομένα δεν είναι αυτά που υπόσχεται η έκδοση μορφής {step}</translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation>εδώ αναμένεται ακέραιος αριθμός τουλάχιστον 1</translation>
    </message>
    <message>
        <source>the file has format version {version} and this program reads versions up to {newest}, so please get a newer version of the program</source>
        <translation>το αρχείο έχει έκδοση μορφής {version} και αυτό το πρόγραμμα διαβάζει εκδόσεις έως {newest}, γι’ αυτό αποκτήστε μια νεότερη έκδοση του προγράμματος</translation>
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
        <source>%Ln handoff(s)</source>
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
        <translation>μια φάση χωρίς όνομα</translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation>μια λωρίδα χωρίς όνομα</translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation>ένα βήμα χωρίς όνομα</translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation>μια απόφαση χωρίς όνομα</translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation>μια παράλληλη πύλη</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>η έναρξη</translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation>μια λήξη χωρίς όνομα</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>μια ροή</translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation>μια επισήμανση χωρίς κείμενο</translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation>ένας δείκτης χωρίς όνομα</translation>
    </message>
    <message>
        <source>a variant without a name</source>
        <translation>μια διαδρομή χωρίς όνομα</translation>
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
        <source>Full &amp;Screen</source>
        <translation>Πλήρης &amp;οθόνη</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Όπως το σύσ&amp;τημα</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ανοιχτόχρωμη</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Σκουρόχρωμη</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>“{name}” is not there any more: all departments are shown.</source>
        <translation>Το «{name}» δεν υπάρχει πλέον: εμφανίζονται όλα τα τμήματα.</translation>
    </message>
    <message>
        <source>Working out: {perspective} …</source>
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
        <translation>προγραμματισμένο</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρωμένο</translation>
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
        <translation>Social media</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>social media</translation>
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
        <source>Variant</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>variant</source>
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
        <source>As it is</source>
        <translation>Υφιστάμενη κατάσταση</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ως έχει</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Υποθετικό</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>υποθετικό</translation>
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
        <translation>CSAT: ικανοποιημένος</translation>
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
        <translation>αναγκαίο</translation>
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
        <source>The only way</source>
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
        <source>Opened lately</source>
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
        <translation>Διαδικασίες πελατών: τι κάνουν οι πελάτες, πού πονάει και ποιος κάνει τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Άνοιγμα αρχείου</translation>
    </message>
    <message>
        <source>Files opened lately</source>
        <translation>Αρχεία που ανοίχτηκαν πρόσφατα</translation>
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
        <source>Last changed</source>
        <translation>Τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>δεν υπάρχει πλέον</translation>
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
        <source>Alt+↓: to {lane}</source>
        <translation>Alt+↓: προς {lane}</translation>
    </message>
    <message>
        <source>Alt+↑: to {lane}</source>
        <translation>Alt+↑: προς {lane}</translation>
    </message>
    <message>
        <source>letters: name · ! pain point · + opportunity · ? note</source>
        <translation>γράμματα: όνομα · ! σημείο δυσκολίας · + ευκαιρία · ? σημείωση</translation>
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
        <source>Click the step or flow that it is about · Esc ends</source>
        <translation>Κάντε κλικ στο βήμα ή στη ροή που αφορά · Esc: τέλος</translation>
    </message>
    <message>
        <source>An annotation is about something: click a step or a flow.</source>
        <translation>Μια επισήμανση αφορά κάτι: κάντε κλικ σε ένα βήμα ή σε μια ροή.</translation>
    </message>
    <message>
        <source>Click selects · double click renames · drag on empty ground selects · Space and drag scrolls</source>
        <translation>Κλικ: επιλογή · διπλό κλικ: μετονομασία · σύρσιμο στο κενό: επιλογή · διάστημα και σύρσιμο: κύλιση</translation>
    </message>
    <message>
        <source>Click where the new lane shall go · Esc ends</source>
        <translation>Κάντε κλικ εκεί όπου θα μπει η νέα λωρίδα · Esc: τέλος</translation>
    </message>
    <message>
        <source>Click where the new phase shall go · Esc ends</source>
        <translation>Κάντε κλικ εκεί όπου θα μπει η νέα φάση · Esc: τέλος</translation>
    </message>
    <message>
        <source>Click into a lane to place it · Enter: beside the selection · Esc ends</source>
        <translation>Κάντε κλικ σε μια λωρίδα για τοποθέτηση · Enter: δίπλα στην επιλογή · Esc: τέλος</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc ends</source>
        <translation>Σύρετε δεξιά για δημιουργία χώρου, αριστερά για κλείσιμο κενού · Esc: τέλος</translation>
    </message>
    <message>
        <source>Drag moves · double click renames, and adds a step on empty ground · drag there selects · Space and drag scrolls</source>
        <translation>Σύρσιμο: μετακίνηση · διπλό κλικ: μετονομασία, σε κενό χώρο νέο βήμα · σύρσιμο εκεί: επιλογή · διάστημα και σύρσιμο: κύλιση</translation>
    </message>
    <message>
        <source>Drag from a step to the next one, or click both; to a lane&apos;s name to tell all of it · Esc ends</source>
        <translation>Σύρετε από ένα βήμα στο επόμενο ή κάντε κλικ και στα δύο· στο όνομα λωρίδας για όλη τη λωρίδα · Esc: τέλος</translation>
    </message>
</context>
</TS>
