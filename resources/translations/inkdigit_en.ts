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
</TS>
