<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>Inkdigit के बारे में</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>कोई अंक बनाइए और तुरंत देखिए कि वह कौन-सा है और प्रोग्राम कितना निश्चित है। आप जो बनाते हैं वह इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>The network was trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>नेटवर्क को MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) और UCI के पेन-अंकों (Alimoglu &amp; Alpaydin 1996, CC BY 4.0) पर प्रशिक्षित किया गया है।</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>लाइसेंस(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>स्याही सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>&amp;PNG के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>S&amp;VG के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>इतिहास निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>साफ़ करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>उत्तर कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>चित्र चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>पेन(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>रबड़(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>पतला पेन(&amp;T)</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>मोटा पेन(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>इतिहास(&amp;H)</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>नेटवर्क क्या देखता है(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>सिस्टम की थीम(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>हल्की थीम(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>गहरी थीम(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>लॉग फ़ोल्डर खोलें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>Inkdigit के बारे में(&amp;A)</translation>
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
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}, {words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>अभी कुछ नहीं बनाया गया</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>पढ़ने की तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>अंक पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>{confidence} निश्चित</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>शायद {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>अंक नहीं · {confidence}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>चित्र क्षेत्र</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>यहाँ कोई अंक बनाइए। तीर कुंजियाँ पेन को चलाती हैं, स्पेस बार उसे रखता और उठाता है, Escape रेखा वापस लेता है।</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>दबाव वाला टैबलेट</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>टैबलेट</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>कोई अंक बनाइए</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>माउस</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>स्पर्श</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>Inkdigit में एक अप्रत्याशित त्रुटि हुई। आप काम जारी रख सकते हैं। नीचे की रिपोर्ट उसे ठीक करने में मदद करती है; वह लॉग फ़ाइल में भी है।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>चित्र या स्याही खोलें</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>चित्र और स्याही ({patterns});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>स्याही सहेजें</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>SVG के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>इतिहास निर्यात करें</translation>
    </message>
    <message>
        <source>history</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>“{name}” सहेजी नहीं जा सकती: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>“{name}” में %n चित्र सहेजा गया।</numerusform>
            <numerusform>“{name}” में %n चित्र सहेजे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>क्लिपबोर्ड में न कोई चित्र है, न खोलने लायक कोई फ़ाइल।</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>“{name}” सहेजी गई।</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
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
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>केवल दिखाएँ</translation>
    </message>
    <message>
        <source>Show only the drawings read as one digit</source>
        <translation>केवल एक अंक के रूप में पढ़े गए चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>इतिहास मिटाएँ</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>इतिहास मिटाएँ…</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>चित्र, नए पहले</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>आप जो बनाते हैं वह यहाँ रखा जाता है।</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>कोई चित्र “अंक नहीं” मानकर अस्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>कोई चित्र {digit} नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>“{text}” कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>मिटाया गया।</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>इतिहास से सभी चित्र हटाएँ?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Inkdigit बंद होने तक इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>इतिहास मिटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>सिस्टम की भाषा(&amp;L)</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>प्रोग्राम का भाग</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>अंक पढ़े नहीं जा सकते। {reason} चित्र बनाना और इतिहास फिर भी चलते हैं।</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>“{text}” कॉपी किया गया।</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>लॉग {folder} में है</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>चित्र, जैसा नेटवर्क उसे देखता है: 28 × 28 पिक्सेल, केंद्रित और मापा हुआ।</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>प्रायिकताएँ</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>अभी कुछ पढ़ा नहीं गया।</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label}: {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label}: प्रायिकता {probability}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>चित्र पढ़ा नहीं जा सका: {reason}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>पन्ने पर पेन चलाएँ</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>पेन रखें, उठाएँ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>चल रही रेखा छोड़ें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>माउस से मिटाएँ</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>दायाँ बटन</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>पेन: {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>{time} ms में पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>चौड़ाई(&amp;W)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>पेन की चौड़ाई</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>“{name}” खोली नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>“{name}” में स्याही नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>“{name}” सहेजी नहीं जा सकती: {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
</context>
</TS>
