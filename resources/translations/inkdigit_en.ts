<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>Saved %n drawing in “{name}”.</numerusform>
            <numerusform>Saved %n drawings in “{name}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n picture read</numerusform>
            <numerusform>%n pictures read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
</TS>
