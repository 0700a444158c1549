<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>Über Inkdigit</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>Zeichnen Sie eine Ziffer und sehen Sie sofort, welche es ist und wie sicher das Programm ist. Nichts, was Sie zeichnen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>The network was trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>Das Netz wurde mit MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) und den Stiftziffern der UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0) trainiert.</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>Tinte &amp;speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Als S&amp;VG speichern …</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Verlauf exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Radier&amp;er</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Stift &amp;dünner</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Stift di&amp;cker</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>Was das &amp;Netz sieht</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>&amp;Über Inkdigit</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}, {words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>Gleich kann gelesen werden …</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>Ziffern können nicht gelesen werden</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>{confidence} sicher</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>Vielleicht eine {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>Keine Ziffer · {confidence}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>Zeichnen Sie hier eine Ziffer. Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab, Escape nimmt den Strich zurück.</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>Tablett mit Druckstufen</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablett</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Zeichnen Sie eine Ziffer</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>In Inkdigit ist ein unerwarteter Fehler aufgetreten. Sie können weiterarbeiten. Der Bericht unten hilft, ihn zu beheben; er steht auch in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Bericht ko&amp;pieren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>Bild oder Tinte öffnen</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>Bilder und Tinte ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Tinte speichern</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Als SVG speichern</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>„{name}“ kann nicht gespeichert werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>%n Zeichnung in „{name}“ gespeichert.</numerusform>
            <numerusform>%n Zeichnungen in „{name}“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>Die Zwischenablage enthält weder ein Bild noch eine Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>ziffer</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>„{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Show only the drawings read as one digit</source>
        <translation>Nur Zeichnungen zeigen, die als eine Ziffer gelesen wurden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Verlauf leeren …</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>Zeichnungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>Was Sie zeichnen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>Keine Zeichnung wurde als „keine Ziffer“ abgelehnt.</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>Keine Zeichnung wurde als {digit} gelesen.</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>„{text}“ kopiert.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>Alle Zeichnungen aus dem Verlauf entfernen?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis Inkdigit geschlossen wird.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>Verlauf geleert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>Ziffern können nicht gelesen werden. {reason} Zeichnen und Verlauf gehen weiterhin.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>„{text}“ kopiert.</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Das Protokoll liegt in {folder}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>Die Zeichnung, wie das Netz sie sieht: 28 × 28 Pixel, zentriert und skaliert.</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Noch wird nichts gelesen.</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label}: {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label}: Wahrscheinlichkeit {probability}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>Die Zeichnung konnte nicht gelesen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>Stift auf der Fläche bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Stift aufsetzen, abheben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>Begonnenen Strich verwerfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>Mit der Maus radieren</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Taste</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>Stift: {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>in {time} ms gelesen</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Stif&amp;tbreite</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>„{name}“ kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>„{name}“ enthält keine Tinte.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>„{name}“ kann nicht gespeichert werden: {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
</TS>
