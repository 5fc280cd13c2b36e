<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1 fájl</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backtab</source>
        <translation>Shift+Tab</translation>
    </message>
</context>
</TS>
