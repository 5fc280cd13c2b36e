<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} percentage point(s)</source>
        <translation>
            <numerusform>{points} percentage point</numerusform>
            <numerusform>{points} percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net benefit after {years} year(s)</source>
        <translation>
            <numerusform>Net benefit after {years} year</numerusform>
            <numerusform>Net benefit after {years} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases are so long that only %Ln (was/were) simulated.</source>
        <translation>
            <numerusform>Cases are so long that only %Ln was simulated.</numerusform>
            <numerusform>Cases are so long that only %Ln were simulated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid back after {months} month(s).</source>
        <translation>
            <numerusform>Paid back after {months} month.</numerusform>
            <numerusform>Paid back after {months} months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model has %Ln error(s); see the findings.</source>
        <translation>
            <numerusform>The model has %Ln error; see the findings.</numerusform>
            <numerusform>The model has %Ln errors; see the findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats, resolution, failure demand and yield are simulated with %Ln case(s).</source>
        <translation>
            <numerusform>Repeats, resolution, failure demand and yield are simulated with %Ln case.</numerusform>
            <numerusform>Repeats, resolution, failure demand and yield are simulated with %Ln cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sample of %Ln</source>
        <translation>
            <numerusform>sample of %Ln</numerusform>
            <numerusform>sample of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) (covers/cover) {share} of all cases.</source>
        <translation>
            <numerusform>%Ln path covers {share} of all cases.</numerusform>
            <numerusform>%Ln paths cover {share} of all cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandDeletionNotice</name>
    <message numerus="yes">
        <source>“{lane}” was deleted with %Ln element(s) in it.</source>
        <translation>
            <numerusform>“{lane}” was deleted with %Ln element in it.</numerusform>
            <numerusform>“{lane}” was deleted with %Ln elements in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message numerus="yes">
        <source>{items} (is/are) entered more than once: {steps}.</source>
        <translation>
            <numerusform>{items} is entered more than once: {steps}.</numerusform>
            <numerusform>{items} are entered more than once: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {waiting} of waiting and {work} of work each time.</source>
        <translation>
            <numerusform>{steps} is waste: {waiting} of waiting and {work} of work each time.</numerusform>
            <numerusform>{steps} are waste: {waiting} of waiting and {work} of work each time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps} (is/are) waste: {work} of work each time.</source>
        <translation>
            <numerusform>{steps} is waste: {work} of work each time.</numerusform>
            <numerusform>{steps} are waste: {work} of work each time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>The %Ln branch(es) of {name} (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>The %Ln branch of {name} does not meet in one join, so the times are added up.</numerusform>
            <numerusform>The %Ln branches of {name} do not meet in one join, so the times are added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln branch(es) of a parallel gateway (does/do) not meet in one join, so the times are added up.</source>
        <translation>
            <numerusform>The %Ln branch of a parallel gateway does not meet in one join, so the times are added up.</numerusform>
            <numerusform>The %Ln branches of a parallel gateway do not meet in one join, so the times are added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln outgoing flow(s): add a decision or a parallel gateway.</source>
        <translation>
            <numerusform>{name} has %Ln outgoing flow: add a decision or a parallel gateway.</numerusform>
            <numerusform>{name} has %Ln outgoing flows: add a decision or a parallel gateway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln step(s) between.</source>
        <translation>
            <numerusform>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln step between.</numerusform>
            <numerusform>The customer appears only at the start and the end of the process. Add what happens for the customer during the %Ln steps between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no label.</source>
        <translation>
            <numerusform>At {name}, %Ln exit has no label.</numerusform>
            <numerusform>At {name}, %Ln exits have no label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {name}, %Ln exit(s) (has/have) no probability; the rest is split evenly.</source>
        <translation>
            <numerusform>At {name}, %Ln exit has no probability; the rest is split evenly.</numerusform>
            <numerusform>At {name}, %Ln exits have no probability; the rest is split evenly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) (has/have) no rule: {names}.</source>
        <translation>
            <numerusform>%Ln decision has no rule: {names}.</numerusform>
            <numerusform>%Ln decisions have no rule: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %Ln decision(s) it is not said how the probabilities are known: {names}.</source>
        <translation>
            <numerusform>At %Ln decision it is not said how the probabilities are known: {names}.</numerusform>
            <numerusform>At %Ln decisions it is not said how the probabilities are known: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) (has/have) no measure and no acceptable wait: {names}.</source>
        <translation>
            <numerusform>%Ln touchpoint has no measure and no acceptable wait: {names}.</numerusform>
            <numerusform>%Ln touchpoints have no measure and no acceptable wait: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) (has/have) work but no cost, unlike other steps: {names}.</source>
        <translation>
            <numerusform>%Ln step has work but no cost, unlike other steps: {names}.</numerusform>
            <numerusform>%Ln steps have work but no cost, unlike other steps: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} covers {other} and %Ln other step(s).</source>
        <translation>
            <numerusform>{step} covers {other} and %Ln other step.</numerusform>
            <numerusform>{step} covers {other} and %Ln other steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCopy</name>
    <message numerus="yes">
        <source>%Ln internal annotation(s)</source>
        <translation>
            <numerusform>%Ln internal annotation</numerusform>
            <numerusform>%Ln internal annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) attached to them</source>
        <translation>
            <numerusform>%Ln measure attached to them</numerusform>
            <numerusform>%Ln measures attached to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes in %Ln place(s)</source>
        <translation>
            <numerusform>the notes in %Ln place</numerusform>
            <numerusform>the notes in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputedOriginsLabel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel gateway(s)</source>
        <translation>
            <numerusform>%Ln parallel gateway</numerusform>
            <numerusform>%Ln parallel gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s)</source>
        <translation>
            <numerusform>%Ln start</numerusform>
            <numerusform>%Ln starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln end(s)</source>
        <translation>
            <numerusform>%Ln end</numerusform>
            <numerusform>%Ln ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s)</source>
        <translation>
            <numerusform>%Ln flow</numerusform>
            <numerusform>%Ln flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln lane</numerusform>
            <numerusform>%Ln lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s)</source>
        <translation>
            <numerusform>%Ln phase</numerusform>
            <numerusform>%Ln phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pain point(s)</source>
        <translation>
            <numerusform>%Ln pain point</numerusform>
            <numerusform>%Ln pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail point(s)</source>
        <translation>
            <numerusform>%Ln fail point</numerusform>
            <numerusform>%Ln fail points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait point(s)</source>
        <translation>
            <numerusform>%Ln wait point</numerusform>
            <numerusform>%Ln wait points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottleneck(s)</source>
        <translation>
            <numerusform>%Ln bottleneck</numerusform>
            <numerusform>%Ln bottlenecks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disconnect(s)</source>
        <translation>
            <numerusform>%Ln disconnect</numerusform>
            <numerusform>%Ln disconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of truth</source>
        <translation>
            <numerusform>%Ln moment of truth</numerusform>
            <numerusform>%Ln moments of truth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s)</source>
        <translation>
            <numerusform>%Ln path</numerusform>
            <numerusform>%Ln paths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message numerus="yes">
        <source>%Ln element(s) (is/are) selected.</source>
        <translation>
            <numerusform>%Ln element is selected.</numerusform>
            <numerusform>%Ln elements are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>not judged: %Ln step(s)</source>
        <translation>
            <numerusform>not judged: %Ln step</numerusform>
            <numerusform>not judged: %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) from the customer</source>
        <translation>
            <numerusform>%Ln step from the customer</numerusform>
            <numerusform>%Ln steps from the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln change(s) not visible)</source>
        <translation>
            <numerusform>{title} (%Ln change not visible)</numerusform>
            <numerusform>{title} (%Ln changes not visible)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln more annotation(s) in the outline</source>
        <translation>
            <numerusform>%Ln more annotation in the outline</numerusform>
            <numerusform>%Ln more annotations in the outline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%Ln sheet(s) of {width} × {height} mm</source>
        <translation>
            <numerusform>%Ln sheet of {width} × {height} mm</numerusform>
            <numerusform>%Ln sheets of {width} × {height} mm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>The table has %Ln row(s); paste at most {most:,} at once.</source>
        <translation>
            <numerusform>The table has %Ln row; paste at most {most:,} at once.</numerusform>
            <numerusform>The table has %Ln rows; paste at most {most:,} at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>page(s) {pages}</source>
        <translation>
            <numerusform>page {pages}</numerusform>
            <numerusform>pages {pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>step</numerusform>
            <numerusform>steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the customer</source>
        <translation>
            <numerusform>%Ln of the customer</numerusform>
            <numerusform>%Ln of the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>touchpoint(s)</source>
        <translation>
            <numerusform>touchpoint</numerusform>
            <numerusform>touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handoff point(s)</source>
        <translation>
            <numerusform>handoff point</numerusform>
            <numerusform>handoff points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln carried by the customer</source>
        <translation>
            <numerusform>and %Ln carried by the customer</numerusform>
            <numerusform>and %Ln carried by the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point(s)</source>
        <translation>
            <numerusform>pain point</numerusform>
            <numerusform>pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunit(y/ies)</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%Ln more remark(s).</source>
        <translation>
            <numerusform>%Ln more remark.</numerusform>
            <numerusform>%Ln more remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln lane</numerusform>
            <numerusform>%Ln lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff point(s)</source>
        <translation>
            <numerusform>%Ln handoff point</numerusform>
            <numerusform>%Ln handoff points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elements</numerusform>
        </translation>
    </message>
</context>
</TS>
