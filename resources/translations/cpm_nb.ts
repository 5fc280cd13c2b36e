<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AddingActions</name>
    <message>
        <source>Add &amp;Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind} Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind} After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analyses</name>
    <message>
        <source>This could not be worked out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Repeated contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task elimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order-based work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is often done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redesign practices by the names of Reijers and Limam Mansar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates: nothing stands out that could be left out or put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs by meaning; where things are drawn does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands elsewhere among the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {removed} removed, {changed} changed, {moved} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the figure that is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term cannot be less than 0 years, as “{text}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Scenario ▸ New What-If copies this process: change the copy, and what that brings stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether this pays: cases never end in one of the two, or their currencies differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this scenario, or of the one it is compared with if it says none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said how many: with nothing selected, the inspector asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps of an average case cost less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written above this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases a year × benefit per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year, less that of the scenario it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this scenario; with nothing selected, the inspector asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} × (benefit a year − more cost a year) − one-off cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year costs more than it brings: it is never paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back after {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither scenario has a measure yet: the tab Measures adds the usual ones, in each scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has nothing to do in either scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap as a share of the figure of the shown scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter leads to the measure, whose fields stand in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How theirs is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ours is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario}: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence: {confidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often this happens in one case, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all work in one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues for which the customer turns to the organisation only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that a failure has caused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s time: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the time in which the customer does something or is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expected figures: the case never leaves the loop at “{name}”. Give the loop a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet: draw a process from a start to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer has to do, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From start to end, work and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, whoever does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting before the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch time as a share of lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which the customer does something or is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting through which the customer has to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting during which the customer can do something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that the customer would pay for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the whole time is worth something to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work passes between departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer turns to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation turns to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that fail, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance to lose the customer by what hurts on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of cases that come to this end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error makes figures wrong, a warning is something to look at, a hint may be as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at: the process is consistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No handoffs: no work passes between departments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many handoffs there are from the lane of the row to that of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective figures are counted, subjective ones are what people say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been measured yet: Add offers the usual measures; what can be worked out stands under Figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 10, the worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S · O · D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity, occurrence and detection; their product is the risk priority number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who are lost in addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain points yet: select a step and press ! to note what hurts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunities yet: select a step and press + to note what could be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to simulate yet: draw a process from a start to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the cases take no longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten cases take no longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what it may be off by chance in 95 of 100 simulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out, not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle-time efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer waits elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value-adding share of touch time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value-adding share of lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is so long that only {count} cases were played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact goes to the organisation, a reply to the customer; a notification needs no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoints: no flow leads from the customer to the organisation or back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts for what the customer has already asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work comes back to the department that it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has to change the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is entered that was entered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer brings work from one department to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that no step fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of all cases go this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer has to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the customer has to change the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from a start to an end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} ways through cover {share} of all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go through a loop more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more, each less likely than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: the search was ended, for there are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data entered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs the customer carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases without a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that the variants cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rating} is no rating from {worst} to {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case passes {visited:,.0f} elements on average: too many to simulate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another kind of annotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>&amp;Lay Out All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Straighten Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay out all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straighten flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align Le&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align M&amp;iddles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Bottoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align bottoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distribute across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distribute down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept for recovery: {problem} Better save them yourself for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandActions</name>
    <message>
        <source>Insert Lane A&amp;bove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Lane Be&amp;low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Lane, &amp;Keep Its Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Phase &amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert Phase &amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Phase, &amp;Keep Its Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{count:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {steps} the customer turns to the organisation for the same reason, “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {steps} the customer turns to the organisation for the same reason, “{reason}”, together {often}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} is entered more than once, at {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} are entered more than once, at {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elements} always follow each other in {lane}: they could be one step with {work} of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} in {lane} only hands on and makes the case wait {waiting}: the step before could go straight to {following}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} in {lane} only hands on: the step before could go straight to {following}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes from {home} to {lane} and back, from {first} to {step} to {last}, up to {often}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes from {home} to {lane} and back, from {first} to {step} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can come back to {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can come back to {steps}: it passes {rounds:,.2f} times on average, and coming back takes {time} a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ivr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} turns to {lane} by {channel} for {answer}, {often}: that takes {time} and no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} turns to {lane} by {channel} for {answer}: that takes {time} and no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} turns to {lane} for {answer}, {often}: that takes {time} and no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} turns to {lane} for {answer}: that takes {time} and no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} is waste: {waiting} of waiting with {work} of work each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} are waste: {waiting} of waiting with {work} of work each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} are mostly waiting: {waiting} of waiting with {work} of work each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Process diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerated wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>SVG drawing (*.svg);;PDF (*.pdf);;PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact mean {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: {count} of {all} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: {count} of {all} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}: {count} in one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work and no waiting to show yet: give steps a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has nothing to do yet: give their steps a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work to divide yet: give steps a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emotions yet: say at a customer&apos;s step how it feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes between these lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No causes yet: say what a problem leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is felt: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emotions yet: the customer has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the customer&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs in one case, from the row to the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contacts that each cause explains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>{name} goes on in {count} directions at once: put a decision or a parallel split there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count:,} branches that {name} splits do not stay apart until one join: the lead time adds them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count:,} branches that a parallel gateway splits do not stay apart until one join: the lead time adds them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} joins does not come from one parallel split, so it may wait for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a parallel gateway joins does not come from one parallel split, so it may wait for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} neither splits nor joins anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parallel gateway neither splits nor joins anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on from {name} and what it wakes do not meet at one join: the lead time adds them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights at {name} sum to {total:.4g} %, not to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} decides nothing: it has a single exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {name} 1 exit has no weight: what is left of 100 % is shared out equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {name} {count:,} exits have no weight: what is left of 100 % is shared out equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {name} 1 exit has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {name} {count:,} exits have no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, a competitor&apos;s figure, lacks its {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {score} of {name} has to lie between {lowest:g} and {highest:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {score} of {name} is better the higher it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The what-if is based on no other scenario, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} leads back to itself: let a decision say how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two flows lead from {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of interaction cannot be drawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of visibility cannot be drawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of internal interaction cannot be drawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lane is a customer&apos;s, so there are no touchpoints and no customer effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message {flow} stays within {lane}: a sequence flow says that better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message starts or ends at {end}, which does nothing with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification {flow} informs no customer: it counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification {flow} comes from a customer: it counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step in {lane} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision in {lane} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end in {lane} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of kind customer has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of kind frontstage has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of kind backstage has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of kind support has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of kind system has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane of kind partner has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase number {number} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case comes to {node}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} leads nowhere and is no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {loop} a case never comes to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotation} is about nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation about {about} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation about nothing has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing links {node} to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint {flow} has no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has no start, so no case can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has no end, so no case is ever finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case can begin at {names}: the figures take each as equally likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow leads from {source} into {target}: nothing may lead into a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow leads from {source} to {target}: nothing may follow an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane} stands below {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lane lies above the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lane lies below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case can take {variant} any more: it does not lead from a start to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens in {lane}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens in {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value-adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS: would recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSAT: satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CES: found it easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assembly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientCopy</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 internal annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} internal annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 measure about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measures about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes in 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes in {count} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientCopyActions</name>
    <message>
        <source>Save C&amp;lient-Safe Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the document itself: choose another file for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for the client is in {path}. Left out: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Client-Safe Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Value to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (plain)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, or the name of a step, lane or annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparingActions</name>
    <message>
        <source>Co&amp;mpare with File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other scenario to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is different from {name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>saved by the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit per case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parallel gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parallel gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fail points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedBands</name>
    <message>
        <source>“{lane}” and the one element in it were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{lane}” and the {count} elements in it were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep What Was in It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phase}” was deleted; what was in it is in “{heir}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phase}” was deleted; what was in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete What Was in It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} elements are selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value-adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste of the customer&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing severe known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low (1–3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium (4–6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high (7–10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits longer than tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoff that the customer carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with {scenario}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} more not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>+2 delighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 annoyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {total} instead of 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Exporting “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 min, 2 h, 1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 – 20 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, two, three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn uplift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field name</name>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>churn uplift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one off cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer processes (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so it was not saved. Overwriting replaces those changes, reloading gives up yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reloading shows those changes and gives up yours; nothing is overwritten before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Reloading shows those changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Recovering unsaved work …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has “{name}” open in another window on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has “{name}” open on the computer “{host}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open on the computer “{host}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterActions</name>
    <message>
        <source>&amp;New Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Filter {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Also internal ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of annotations to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, and tick something in every list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoffGroup</name>
    <message>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, carried by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CPM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;CPM Desktop {version}&lt;/h3&gt;&lt;p&gt;An offline editor for customer processes.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Fonts: Inter and Noto Sans SC (SIL Open Font License). Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CPM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsertActions</name>
    <message>
        <source>&amp;Make Room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invariants</name>
    <message>
        <source>there is none, and a document has at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario {origin!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario is based on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is already used in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer lanes come before all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lane {lane!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no phase {phase!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sequence flow joins nodes, not lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the exits of a decision have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no element {element!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {id!r} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the lane above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the name; letters begin it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the flow, or to the nearest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>As the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPM Desktop speaks this language when it starts next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainStatusBar</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter chooses · Tab goes on · Escape shows the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measure of what is selected, or of the whole process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the score from ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the selected score from what customers answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an NPS, CSAT or CES to work it out from what customers answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work out score from ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anal&amp;yses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add A&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add A&amp;nnotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to go elsewhere in the process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong that should not have ({problem}). Your work is still here: if anything looks strange, undo it or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingActions</name>
    <message>
        <source>Move to La&amp;ne…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to P&amp;hase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Lane &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Lane &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Phase to the &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Phase to the &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on that side to change places with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to which lane?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to which phase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect {source} to what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>They have no field in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Removed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was in {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} in {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {pane}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>“{name}” is no paper size. Write A0 to A5, Letter, Legal, Tabloid, or measures: 1200x800mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet can be {shortest} to {longest} mm long and wide; “{name}” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {dpi:g} dpi the picture would be {width:,} × {height:,} pixels; choose at most {most} dpi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer’s eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is computed from the departments; to change the process, look at the departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden work is shown as waiting here; to change the process, look at the departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one system is shown in full here; to change the process, look at the departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter hides part of the process; to change the process, look at the departments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerspectiveActions</name>
    <message>
        <source>&amp;Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company as One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s &amp;Eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line of Sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step uses a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerspectiveBar</name>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{perspective}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a duration; write for example 8 min, 2 h or 1 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a range; write for example 5 – 20 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, not at “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsDialog</name>
    <message>
        <source>&amp;Ratings from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each customer, typed or pasted from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} {value}; ratings: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on “{name}” from {time} was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found but cannot be read; it is kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Add by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>What is on the clipboard was not copied from a customer process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the clipboard is not a whole part of a customer process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step needs a lane; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected has no {name} to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no flow {flow!r} in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id!r} is a measure or a variant; only what is on the canvas can be referred to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot become a start, for a flow leads to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot become an end, for a flow leads on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario has no list called {group!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order must name each of the {group} once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only elements of one kind can change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has no {name} to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter {filter!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow needs a step or a lane at each end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow cannot lead back to where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence flow joins steps; only a message or a notification reaches a whole lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow cannot end on a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow cannot begin at an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message passes between steps, starts, ends and lanes, not decisions or parallel gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message goes to another lane; within a lane, use a sequence flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification informs a customer; to anyone else, use a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are already connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step can only stand on a sequence flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step already has flows; only one without them can be put on a flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lanes stay above all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of a lane that is deleted need another lane to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To align, select two steps or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To distribute, select three steps or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of step called {kind!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id!r} is already used by another scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario has no {name} to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario cannot be based on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document keeps at least one scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order must name each scenario once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has no {name} to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lane here to paste into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be greater than or equal to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be less than or equal to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a valid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a valid integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a range from its least to its most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should have at most {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario {scenario!r} in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element {element!r} in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {node!r} in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phase {phase!r} in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lane {lane!r} in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {element!r} is already used in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for this: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow cannot bend there: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This size is not possible: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {field} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible for {field}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has characters that are not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names neither steps nor new lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no lane, and there is none here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no value to the customer; write value-adding, necessary or waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step cannot lead to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no duration; write for example 8 min, 2 h or 1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of the table: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is too large to be pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {count} rows; paste at most {most} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column for the steps; call one “Step”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns {titles} of the table mean the same; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSTOMER PROCESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following pages show it larger, in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is what somebody does, waiting what passes before; waiting is pale and hatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the steps say, or the worst of what is noted about them; in the order of the diagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case never leaves “{name}”, so that nothing can be said about an average case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, effort and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the customer’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs in one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contacts that each cause explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, steps {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error makes figures wrong, a warning is something to look at, a hint may be as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are those of the dark discs on the diagram. A hollow disc is a handoff that the customer has to carry: the work changes its department while it is with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no handoffs yet: no work passes between parts of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between departments ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by the customer ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By and with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← continued from page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ continued from page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ continued on page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued on page {page} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and signs are those on the diagram. Severity, occurrence and detection run from 1 (best) to 10 (worst); their product is the risk priority number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain points and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pain points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no opportunities yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion {emotion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost: +{percent:.3g} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S · O · D = RPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to, caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report takes paper of at least {width} × {height} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity} of {worst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal and expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place where the process crosses the line between customer and organisation: a contact goes to the organisation, a reply to the customer, a notification needs no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no touchpoints yet: no flow crosses the customer boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;Name, Volume and Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up in the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move D&amp;own in the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;What-If from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Competitor from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add scenario {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move scenario {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands and Names…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowingActions</name>
    <message>
        <source>Annotation &amp;Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caus&amp;es and Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail and Wait &amp;Badges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationPage</name>
    <message>
        <source>The same seed plays the same cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play with the next seed, to see what is chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingFor</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed; it stands for:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>it could not be saved, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no JSON object, so it is no CPM Desktop document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format!r} is expected here, so this is no CPM Desktop document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the space allowed to you on this disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outermost object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system reports {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is longer than {max_length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is finite is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is smaller than {ge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is larger than {le}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected} is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has more than {max_length} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least of a range is larger than its most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {expected_tags} is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most:,} entries are wrong or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id has 1 to 64 letters, digits, dots, dashes and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text here holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value is wrong ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not saved, because it could not be opened again: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be made, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its label cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows this comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds a control character or a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds a backslash that means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows after the end of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early, as if it were cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds more than {most:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most:,} scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most:,} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most:,} filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layouts place more than {most:,} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in it has more than {most} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way to read format version {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data is not what format version {step} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least 1 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has format version {version} and this program reads versions up to {newest}, so please get a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolButton</name>
    <message>
        <source>Select and move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool}: click, then click on the diagram; or drag it there. Double click to place several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} handoffs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>{count} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bend {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reattach {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {field} of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unnamed</name>
    <message>
        <source>a phase without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lane without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parallel gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variant without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value-adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ivr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantActions</name>
    <message>
        <source>&amp;No Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name This &amp;Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantsPage</name>
    <message>
        <source>Give it a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the picked way in the document; its name stands in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The only way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>New from {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer processes: what customers do, where it hurts, and who does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Working out: {perspective} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more: all departments are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Tab: next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Tab: alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↓: to {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑: to {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters: name · ! pain point · + opportunity · ? note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ value · @ channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= label of the exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: first step · or drag one from the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the step or flow that it is about · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation is about something: click a step or a flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from a step to the next one, or click both · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click selects · double click renames · drag on empty ground selects · Space and drag scrolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the new lane shall go · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the new phase shall go · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into a lane to place it · Enter: beside the selection · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag right to make room, left to close a gap · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves · double click renames, and adds a step on empty ground · drag there selects · Space and drag scrolls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
