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
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
    <message>
        <source>The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>Die Netze wurden mit MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) und den Stiftziffern der UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0) trainiert.</translation>
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
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>T&amp;int ink by what it says</source>
        <translation>Tinte nach ihrer Aussage &amp;färben</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>Ü&amp;ben …</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;So funktioniert es</translation>
    </message>
    <message>
        <source>Your &amp;hand…</source>
        <translation>Ihre &amp;Handschrift …</translation>
    </message>
    <message>
        <source>Pen through &amp;WinTab</source>
        <translation>Stift über &amp;WinTab</translation>
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
    <message>
        <source>Perhaps · {confidence}</source>
        <translation>Vielleicht · {confidence}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{count} digits, {unsure} unsure</source>
        <translation>{count} Ziffern, {unsure} unsicher</translation>
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
    <name>DigitResults</name>
    <message>
        <source>How clear your digits are</source>
        <translation>So klar sind Ihre Ziffern</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>Noch nichts geübt.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{sure} · taken for {other}</source>
        <translation>{sure} · für {other} gehalten</translation>
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
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Your hand</source>
        <translation>Ihre Handschrift</translation>
    </message>
    <message>
        <source>When a digit is read wrongly, press the key of the right one, or click its bar. Inkdigit keeps the drawing here, on this computer, and reads drawings like it your way.</source>
        <translation>Wird eine Ziffer falsch gelesen, drücken Sie die Taste der richtigen oder klicken Sie auf ihren Balken. Inkdigit bewahrt die Zeichnung hier auf diesem Computer auf und liest ähnliche so, wie Sie sie meinen.</translation>
    </message>
    <message>
        <source>&amp;Read by what you taught</source>
        <translation>&amp;Nach dem Gelernten lesen</translation>
    </message>
    <message>
        <source>What you taught</source>
        <translation>Was Sie beigebracht haben</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Alles vergessen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n Zeichnung</numerusform>
            <numerusform>%n Zeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>Forget all that you taught?</source>
        <translation>Alles vergessen, was Sie beigebracht haben?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis Inkdigit geschlossen wird.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Not all was exported: {reason}</source>
        <translation>Nicht alles wurde exportiert: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>%n Zeichnung exportiert.</numerusform>
            <numerusform>%n Zeichnungen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: {reason}</source>
        <translation>Nichts wurde importiert: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>%n Zeichnung importiert.</numerusform>
            <numerusform>%n Zeichnungen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Blue ink speaks {one}, orange, pierced ink speaks {other}</source>
        <translation>Blaue Tinte spricht {one}, orange, durchlöcherte {other}</translation>
    </message>
    <message>
        <source>for no digit</source>
        <translation>für keine Ziffer</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <translation>für {digit}</translation>
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
    <message>
        <source>Show only the drawings so read</source>
        <translation>Nur so gelesene Zeichnungen zeigen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>No drawing was read as a number of several digits.</source>
        <translation>Keine Zeichnung wurde als mehrstellige Zahl gelesen.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>Das &amp;ist</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>The deletion is undone.</source>
        <translation>Das Löschen ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>HowItWorksDialog</name>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig bleibt</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Nothing is drawn, so here is an example. Draw a digit, and it takes its place.</source>
        <translation>Es ist nichts gezeichnet, daher hier ein Beispiel. Zeichnen Sie eine Ziffer, und sie tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>One size for all</source>
        <translation>Eine Größe für alle</translation>
    </message>
    <message>
        <source>It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the network sees.</source>
        <translation>Sie wird auf 20 × 20 Pixel gebracht und in 28 × 28 gesetzt, ihr Schwerpunkt in die Mitte. Diese 784 Zahlen, von 0 für Papier bis 1 für Tinte, sind alles, was das Netz sieht.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Its ink is told from its paper, whatever their colours, and cut out.</source>
        <translation>Die Tinte wird vom Papier unterschieden, gleich welcher Farbe, und ausgeschnitten.</translation>
    </message>
    <message>
        <source>Each filter&apos;s answers are averaged over the picture: where it found something no longer counts, only how much. {count} numbers are left of the digit.</source>
        <translation>Die Antworten jedes Filters werden über das Bild gemittelt: Wo er etwas fand, zählt nicht mehr, nur wie viel. {count} Zahlen bleiben von der Ziffer.</translation>
    </message>
    <message>
        <source>Ten numbers, and one</source>
        <translation>Zehn Zahlen und eine</translation>
    </message>
    <message>
        <source>Each digit weighs these numbers in its own way, and so does “not a digit”. The eleven sums become probabilities that add up to 100 %, calibrated so that of answers that are 90 % sure nine in ten are right.</source>
        <translation>Jede Ziffer wiegt diese Zahlen auf ihre Weise, ebenso „keine Ziffer“. Die elf Summen werden zu Wahrscheinlichkeiten, die zusammen 100 % ergeben, so kalibriert, dass von Antworten mit 90 % Sicherheit neun von zehn stimmen.</translation>
    </message>
    <message>
        <source>Edges and ends</source>
        <translation>Kanten und Enden</translation>
    </message>
    <message>
        <source>{filters} small filters slide over the picture. Each answers where it finds the one pattern that it has learned: an edge, a corner, a line&apos;s end.</source>
        <translation>{filters} kleine Filter gleiten über das Bild. Jeder antwortet dort, wo er das eine Muster findet, das er gelernt hat: eine Kante, eine Ecke, ein Linienende.</translation>
    </message>
    <message>
        <source>Patterns of patterns</source>
        <translation>Muster aus Mustern</translation>
    </message>
    <message>
        <source>{filters} filters look at the answers of those before, and put them together: two edges make a line, two lines make a corner or a crossing.</source>
        <translation>{filters} Filter sehen auf die Antworten der vorigen und fügen sie zusammen: zwei Kanten zu einer Linie, zwei Linien zu einer Ecke oder Kreuzung.</translation>
    </message>
    <message>
        <source>From further away</source>
        <translation>Aus größerer Entfernung</translation>
    </message>
    <message>
        <source>The picture gets coarser. {filters} filters look at the answers of those before, and each place takes in more of the digit: a bend, the top of a loop.</source>
        <translation>Das Bild wird gröber. {filters} Filter sehen auf die Antworten der vorigen, und jede Stelle erfasst mehr von der Ziffer: eine Biegung, die Oberseite einer Schlaufe.</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Teile von Ziffern</translation>
    </message>
    <message>
        <source>{filters} filters, each of whose places knows most of the digit. What they answer to has no simple name any more, but it tells the digits apart.</source>
        <translation>{filters} Filter, von denen jede Stelle das meiste der Ziffer kennt. Worauf sie antworten, hat keinen einfachen Namen mehr, aber es unterscheidet die Ziffern.</translation>
    </message>
    <message>
        <source>Shown are the {shown} that have most to say here, over the digit: {width} × {height} places each, the more colour the louder.</source>
        <translation>Gezeigt sind die {shown}, die hier am meisten zu sagen haben, über der Ziffer: je {width} × {height} Stellen, je farbiger, desto lauter.</translation>
    </message>
    <message>
        <source>The network cannot be looked into. {reason}</source>
        <translation>In das Netz kann nicht hineingesehen werden. {reason}</translation>
    </message>
    <message>
        <source>The way of the pen</source>
        <translation>Der Weg des Stifts</translation>
    </message>
    <message>
        <source>This is the way of your digit through the networks, as it was worked out just now on this computer. Draw on, and the page goes with you.</source>
        <translation>Das ist der Weg Ihrer Ziffer durch die Netze, soeben auf diesem Computer berechnet. Zeichnen Sie weiter, und die Seite geht mit.</translation>
    </message>
    <message>
        <source>A picture doesn&apos;t tell how it was drawn. A second, smaller network looks at that: at {places} places, equally far apart along the ink, where the pen was, which way it went, and whether it had been set down anew. Here it goes from pale to full colour, with a ring where the pen was set down.</source>
        <translation>Einem Bild sieht man nicht an, wie es gezeichnet wurde. Darauf sieht ein zweites, kleineres Netz: an {places} Stellen, gleich weit voneinander entlang der Tinte, wo der Stift war, wohin er ging und ob er neu angesetzt worden war. Hier geht es von blass zu voller Farbe, mit einem Ring, wo der Stift angesetzt wurde.</translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation>Eine zweite Meinung</translation>
    </message>
    <message>
        <source>A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten digits alone, and says of everything which of them it was drawn most like.</source>
        <translation>Eine 9, die wie eine 4 aussieht, wird anders gezeichnet als eine 4. Dieses Netz kennt nur die zehn Ziffern und sagt von allem, welcher davon es nach seiner Zeichnung am nächsten kommt.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <source>Points that the pen left: {points}. How large, how thick and where they lie won&apos;t matter, only the shape of the line and the way it was drawn.</source>
        <translation>Punkte, die der Stift hinterließ: {points}. Wie groß, wie dick und wo, spielt keine Rolle, nur die Form der Linie und wie sie gezeichnet wurde.</translation>
    </message>
    <message>
        <source>The two opinions are multiplied, the second with less weight: people draw digits in ways that it never met, so a picture that is clear outvotes it. Whether there is a digit at all, the picture alone decides. This is the answer; what you have taught comes on top of it.</source>
        <translation>Die beiden Meinungen werden multipliziert, die zweite mit weniger Gewicht: Menschen zeichnen Ziffern auch so, wie es ihr nie begegnet ist, daher überstimmt sie ein eindeutiges Bild. Ob es überhaupt eine Ziffer ist, entscheidet allein das Bild. Das ist die Antwort; was Sie beigebracht haben, kommt noch hinzu.</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
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
    <message>
        <source>No tablet driver here speaks WinTab.</source>
        <translation>Kein Tablett-Treiber spricht hier WinTab.</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>Digit {place} of {count}: {digit}, {confidence}</source>
        <translation>Ziffer {place} von {count}: {digit}, {confidence}</translation>
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
    <name>NumbersFigure</name>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
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
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>Ziffern können nicht gelesen werden</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>Einzelne Ziffern</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben Sie</translation>
    </message>
    <message>
        <source>It is read when you pause.</source>
        <translation>Gelesen wird, wenn Sie innehalten.</translation>
    </message>
    <message>
        <source>How clear your digits are</source>
        <translation>So klar sind Ihre Ziffern</translation>
    </message>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>Richtig gelesen, Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Delete results…</source>
        <translation>&amp;Ergebnisse löschen …</translation>
    </message>
    <message>
        <source>Write {task}</source>
        <translation>Schreiben Sie {task}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>✓ {task} was read right · {sure} sure</source>
        <translation>✓ {task} wurde richtig gelesen · {sure} sicher</translation>
    </message>
    <message>
        <source>✗ {task} was read as {text} · {sure} sure</source>
        <translation>✗ {task} wurde als {text} gelesen · {sure} sicher</translation>
    </message>
    <message>
        <source>Delete results</source>
        <translation>Ergebnisse löschen</translation>
    </message>
    <message>
        <source>Delete all results of practice?</source>
        <translation>Alle Übungsergebnisse löschen?</translation>
    </message>
    <message>
        <source>This can be undone until this window is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>The results are deleted.</source>
        <translation>Die Ergebnisse sind gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>Die Zeichnung konnte nicht gelesen werden: {reason}</translation>
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
    <name>ReadingProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Reading {read} of {total}…</source>
        <translation>{read} von {total} gelesen …</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Read files</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Files and what was read in them</source>
        <translation>Dateien und was darin gelesen wurde</translation>
    </message>
    <message>
        <source>A double click or Enter puts a file on the canvas.</source>
        <translation>Ein Doppelklick oder die Eingabetaste bringt eine Datei auf die Fläche.</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Tabelle speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n Bild gelesen</numerusform>
            <numerusform>%n Bilder gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}, {problems}</source>
        <translation>{read}, {problems}</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lesungen</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>„{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>“{name}” is in the drawing area now.</source>
        <translation>„{name}“ ist jetzt auf der Zeichenfläche.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, Seite {page}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>Die Zeichnung konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not opened: something else came before it.</source>
        <translation>„{name}“ wurde nicht geöffnet: etwas anderes kam zuvor.</translation>
    </message>
    <message>
        <source>This drawing is damaged: it can&apos;t be shown.</source>
        <translation>Diese Zeichnung ist beschädigt: sie kann nicht gezeigt werden.</translation>
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
    <message>
        <source>Teach which digit the drawing is</source>
        <translation>Beibringen, welche Ziffer es ist</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Teach that the drawing is not a digit</source>
        <translation>Beibringen, dass es keine Ziffer ist</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Go along the digits of a number, from a mark</source>
        <translation>An den Ziffern einer Zahl entlanggehen, von einer Marke aus</translation>
    </message>
</context>
<context>
    <name>SittingsChart</name>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>Richtig gelesen, Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>Noch nichts geübt.</translation>
    </message>
    <message>
        <source>{date}: {right} of {asked} right</source>
        <translation>{date}: {right} von {asked} richtig</translation>
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
    <name>Teacher</name>
    <message>
        <source>This &amp;is</source>
        <translation>Das &amp;ist</translation>
    </message>
    <message>
        <source>Draw a digit first, then say which one it is.</source>
        <translation>Zeichnen Sie erst eine Ziffer und sagen Sie dann, welche es ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Learned: this is not a digit.</source>
        <translation>Gelernt: Das ist keine Ziffer.</translation>
    </message>
    <message>
        <source>Learned: this is a {digit}.</source>
        <translation>Gelernt: Das ist eine {digit}.</translation>
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
<context>
    <name>reasons</name>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>Sie dürfen diese Datei nicht lesen</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>die Datei ist größer als {size} MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>there is no ink in this file</source>
        <translation>in dieser Datei ist keine Tinte</translation>
    </message>
    <message>
        <source>this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF</source>
        <translation>das ist kein lesbares Bild: speichern Sie es als PNG, JPEG, BMP, TIFF, WebP oder GIF</translation>
    </message>
    <message>
        <source>there is no ink on the picture: {reason}</source>
        <translation>auf dem Bild ist keine Tinte: {reason}</translation>
    </message>
    <message>
        <source>nothing on it can be told from its paper</source>
        <translation>nichts darauf hebt sich vom Papier ab</translation>
    </message>
    <message>
        <source>the picture is empty: it has no pixels</source>
        <translation>das Bild ist leer: es hat keine Pixel</translation>
    </message>
    <message>
        <source>the picture is wholly transparent: there is no ink on it</source>
        <translation>das Bild ist ganz durchsichtig: es ist keine Tinte darauf</translation>
    </message>
    <message>
        <source>the picture has more than {size} megapixels: make it smaller first</source>
        <translation>das Bild hat mehr als {size} Megapixel: verkleinern Sie es zuerst</translation>
    </message>
    <message>
        <source>the picture needs more memory than there is: make it smaller</source>
        <translation>das Bild braucht mehr Speicher, als da ist: verkleinern Sie es</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete ({reason}): save or copy it once more</source>
        <translation>das Bild ist beschädigt oder unvollständig ({reason}): speichern oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>there is no page {page} in it</source>
        <translation>eine Seite {page} gibt es darin nicht</translation>
    </message>
    <message>
        <source>only the first {count} pages of this file are read: split it</source>
        <translation>nur die ersten {count} Seiten dieser Datei werden gelesen: teilen Sie sie</translation>
    </message>
    <message>
        <source>this is no InkML file: {reason}</source>
        <translation>das ist keine InkML-Datei: {reason}</translation>
    </message>
    <message>
        <source>the InkML file is damaged: {reason}</source>
        <translation>die InkML-Datei ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>the ink has more than {count} points</source>
        <translation>die Tinte hat mehr als {count} Punkte</translation>
    </message>
    <message>
        <source>there are no pictures and no ink files in this folder</source>
        <translation>in diesem Ordner sind keine Bilder und keine Tintendateien</translation>
    </message>
    <message>
        <source>this folder contains itself, by a link</source>
        <translation>dieser Ordner enthält sich selbst, durch eine Verknüpfung</translation>
    </message>
    <message>
        <source>this folder lies in {count} others: name it to search it</source>
        <translation>dieser Ordner liegt in {count} anderen: öffnen Sie ihn selbst, um ihn zu durchsuchen</translation>
    </message>
    <message>
        <source>you have no permission to read this folder</source>
        <translation>Sie dürfen diesen Ordner nicht lesen</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: {reason}</source>
        <translation>der Ordner kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>There is no network at {path}.</source>
        <translation>Unter {path} ist kein Netz.</translation>
    </message>
    <message>
        <source>{path} is not a network that can be run: {reason}</source>
        <translation>{path} ist kein Netz, das sich ausführen lässt: {reason}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>ein anderes Programm sperrt ihn</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>er darf nur gelesen, nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>the disk or folder it lies in does not answer</source>
        <translation>der Datenträger oder Ordner antwortet nicht</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
    <message>
        <source>something that is no file lies in its place</source>
        <translation>an seiner Stelle liegt etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>it was written by a newer Inkdigit</source>
        <translation>er stammt von einem neueren Inkdigit</translation>
    </message>
    <message>
        <source>its tables are not those of a history</source>
        <translation>seine Tabellen sind nicht die eines Verlaufs</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>er gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>ein neuer wurde begonnen</translation>
    </message>
    <message>
        <source>{count} entries were saved from it</source>
        <translation>{count} Einträge wurden daraus gerettet</translation>
    </message>
    <message>
        <source>{reason}, and no new one can be begun in its place</source>
        <translation>{reason}, und an seiner Stelle lässt sich kein neuer beginnen</translation>
    </message>
    <message>
        <source>a drawing of {count} points is too large to keep</source>
        <translation>eine Zeichnung mit {count} Punkten ist zu groß zum Aufbewahren</translation>
    </message>
    <message>
        <source>This drawing is not kept: {reason}.</source>
        <translation>Diese Zeichnung wird nicht aufbewahrt: {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used just now: {reason}. Drawing and reading go on, but what is drawn may not be kept.</source>
        <translation>Der Verlauf ist gerade nicht verfügbar: {reason}. Zeichnen und Lesen gehen weiter, aber Gezeichnetes wird vielleicht nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.</source>
        <translation>Der Verlauf war nicht verwendbar: {reason}. Er wurde als „{name}“ beiseitegelegt, und {outcome}.</translation>
    </message>
    <message>
        <source>The history “{path}” can&apos;t be used: {reason}. What is drawn now is listed until Inkdigit is closed, and not kept.</source>
        <translation>Der Verlauf „{path}“ ist nicht verwendbar: {reason}. Was jetzt gezeichnet wird, steht in der Liste, bis Inkdigit geschlossen wird, und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>its root is &lt;{name}&gt;, not &lt;ink&gt;</source>
        <translation>ihre Wurzel ist &lt;{name}&gt;, nicht &lt;ink&gt;</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>ihr Spurformat hat keine Kanäle X und Y</translation>
    </message>
    <message>
        <source>trace {number} lies impossibly far away</source>
        <translation>Spur {number} liegt unmöglich weit entfernt</translation>
    </message>
    <message>
        <source>trace {number}: {reason}</source>
        <translation>Spur {number}: {reason}</translation>
    </message>
    <message>
        <source>its points are too many</source>
        <translation>sie hat zu viele Punkte</translation>
    </message>
    <message>
        <source>the number {text} is too large</source>
        <translation>die Zahl {text} ist zu groß</translation>
    </message>
    <message>
        <source>{text} is no value of a trace</source>
        <translation>{text} ist kein Wert einer Spur</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>sie ist größer als {size} MB</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {reason}, line {line}</source>
        <translation>sie ist kein wohlgeformtes XML: {reason}, Zeile {line}</translation>
    </message>
    <message>
        <source>its encoding is not one this program reads: {reason}</source>
        <translation>ihre Kodierung kann dieses Programm nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>it has more than {count} elements</source>
        <translation>sie hat mehr als {count} Elemente</translation>
    </message>
    <message>
        <source>its elements are nested more than {count} deep</source>
        <translation>ihre Elemente sind mehr als {count}-fach verschachtelt</translation>
    </message>
    <message>
        <source>it brings its own document type, which could define entities</source>
        <translation>sie bringt einen eigenen Dokumenttyp mit, der Entitäten definieren könnte</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>es ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>the picture holds no ink</source>
        <translation>auf dem Bild ist keine Tinte</translation>
    </message>
    <message>
        <source>the ink has coordinates that are no finite numbers</source>
        <translation>die Tinte hat Koordinaten, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read: {reason}</source>
        <translation>{folder} ist kein lesbarer Ordner: {reason}</translation>
    </message>
    <message>
        <source>there are no .inkml files in {folder}</source>
        <translation>in {folder} sind keine .inkml-Dateien</translation>
    </message>
    <message>
        <source>there are more than {count} files in {folder}</source>
        <translation>in {folder} sind mehr als {count} Dateien</translation>
    </message>
    <message>
        <source>{path} can&apos;t be learned from: {reason}</source>
        <translation>aus {path} lässt sich nichts lernen: {reason}</translation>
    </message>
    <message>
        <source>it doesn&apos;t say what its ink is: {example}</source>
        <translation>es steht nicht darin, was ihre Tinte ist: {example}</translation>
    </message>
    <message>
        <source>“{text}” is neither a digit nor “{other}”</source>
        <translation>„{text}“ ist weder eine Ziffer noch „{other}“</translation>
    </message>
    <message>
        <source>{path} is not a network that can be looked into: {reason}</source>
        <translation>{path} ist kein Netz, in das sich hineinsehen lässt: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a network that gives {count} probabilities.</source>
        <translation>{path} ist kein Netz, das {count} Wahrscheinlichkeiten liefert.</translation>
    </message>
    <message>
        <source>{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs {frame} and {classes}.</source>
        <translation>{path} ist ein Netz anderer Art: es nimmt {entry} und liefert {answer}, Inkdigit braucht {frame} und {classes}.</translation>
    </message>
    <message>
        <source>The network is damaged: it does not answer with numbers.</source>
        <translation>Das Netz ist beschädigt: es antwortet nicht mit Zahlen.</translation>
    </message>
    <message>
        <source>the ink has more than {count} strokes</source>
        <translation>die Tinte hat mehr als {count} Striche</translation>
    </message>
    <message>
        <source>the ink has coordinates that no file can hold</source>
        <translation>die Tinte hat Koordinaten, die keine Datei fassen kann</translation>
    </message>
    <message>
        <source>its file was removed or replaced while Inkdigit was running</source>
        <translation>seine Datei wurde entfernt oder ersetzt, während Inkdigit lief</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}. What lay in its place was set aside as “{name}”.</source>
        <translation>Der Verlauf geht in einer neuen Datei weiter, mit allem, was er enthielt: {reason}. Was an ihrer Stelle lag, wurde als „{name}“ beiseitegelegt.</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}.</source>
        <translation>Der Verlauf geht in einer neuen Datei weiter, mit allem, was er enthielt: {reason}.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already.</source>
        <translation>Eine Datei dieses Namens ist schon im Ordner.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
</TS>
