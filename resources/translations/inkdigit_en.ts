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
    <name>HandDialog</name>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n drawing</numerusform>
            <numerusform>%n drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>Exported %n drawing.</numerusform>
            <numerusform>Exported %n drawings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>Imported %n drawing.</numerusform>
            <numerusform>Imported %n drawings.</numerusform>
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
