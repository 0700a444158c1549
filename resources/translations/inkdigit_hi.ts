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
        <source>&amp;Licences…</source>
        <translation>लाइसेंस(&amp;L)…</translation>
    </message>
    <message>
        <source>The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>नेटवर्कों को MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) और UCI के पेन-अंकों (Alimoglu &amp; Alpaydin 1996, CC BY 4.0) पर प्रशिक्षित किया गया है।</translation>
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
    <message>
        <source>Open f&amp;older…</source>
        <translation>फ़ोल्डर खोलें(&amp;O)…</translation>
    </message>
    <message>
        <source>T&amp;int ink by what it says</source>
        <translation>स्याही को उसके कथन से रंगें(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>अभ्यास(&amp;P)…</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>यह कैसे काम करता है(&amp;W)</translation>
    </message>
    <message>
        <source>Your &amp;hand…</source>
        <translation>आपकी लिखावट(&amp;H)…</translation>
    </message>
    <message>
        <source>Pen through &amp;WinTab</source>
        <translation>&amp;WinTab से पेन</translation>
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
    <message>
        <source>Perhaps · {confidence}</source>
        <translation>शायद · {confidence}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>{count} digits, {unsure} unsure</source>
        <translation>{count} अंक, {unsure} अनिश्चित</translation>
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
    <name>DigitResults</name>
    <message>
        <source>How clear your digits are</source>
        <translation>आपके अंक कितने स्पष्ट हैं</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>अभी कोई अभ्यास नहीं हुआ।</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>{sure} · taken for {other}</source>
        <translation>{sure} · {other} समझा गया</translation>
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
    <message>
        <source>Open a folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Your hand</source>
        <translation>आपकी लिखावट</translation>
    </message>
    <message>
        <source>When a digit is read wrongly, press the key of the right one, or click its bar. Inkdigit keeps the drawing here, on this computer, and reads drawings like it your way.</source>
        <translation>जब कोई अंक गलत पढ़ा जाए, सही अंक की कुंजी दबाइए या उसकी पट्टी पर क्लिक कीजिए। Inkdigit चित्र को यहीं इसी कंप्यूटर पर रखता है और उस जैसे चित्र आपके ढंग से पढ़ता है।</translation>
    </message>
    <message>
        <source>&amp;Read by what you taught</source>
        <translation>आपके सिखाए से पढ़ें(&amp;R)</translation>
    </message>
    <message>
        <source>What you taught</source>
        <translation>जो आपने सिखाया</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>भूलें(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>सब भूलें(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करें(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n चित्र</numerusform>
            <numerusform>%n चित्र</numerusform>
        </translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Forget all that you taught?</source>
        <translation>जो आपने सिखाया सब भूलें?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Inkdigit बंद होने तक इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>सब भूलें</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>फ़ोल्डर में निर्यात करें</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>फ़ोल्डर से आयात करें</translation>
    </message>
    <message>
        <source>Not all was exported: {reason}</source>
        <translation>सब निर्यात नहीं हुआ: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>%n चित्र निर्यात हुआ।</numerusform>
            <numerusform>%n चित्र निर्यात हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: {reason}</source>
        <translation>कुछ आयात नहीं हुआ: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>%n चित्र आयात हुआ।</numerusform>
            <numerusform>%n चित्र आयात हुए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Blue ink speaks {one}, orange, pierced ink speaks {other}</source>
        <translation>नीली स्याही {one} बोलती है, नारंगी छिदी स्याही {other}</translation>
    </message>
    <message>
        <source>for no digit</source>
        <translation>“अंक नहीं” के पक्ष में</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <translation>{digit} के पक्ष में</translation>
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
    <message>
        <source>Show only the drawings so read</source>
        <translation>केवल ऐसे पढ़े गए चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>No drawing was read as a number of several digits.</source>
        <translation>कोई चित्र कई अंकों की संख्या के रूप में नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>यह है(&amp;I)</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>हटाना वापस लें</translation>
    </message>
    <message>
        <source>The deletion is undone.</source>
        <translation>हटाना वापस ले लिया गया।</translation>
    </message>
</context>
<context>
    <name>HowItWorksDialog</name>
    <message>
        <source>How it works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>जो बचता है</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>प्रायिकताएँ</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>स्याही</translation>
    </message>
    <message>
        <source>Nothing is drawn, so here is an example. Draw a digit, and it takes its place.</source>
        <translation>कुछ बनाया नहीं गया है, इसलिए यह एक उदाहरण है। कोई अंक बनाइए, वह इसकी जगह ले लेगा।</translation>
    </message>
    <message>
        <source>One size for all</source>
        <translation>सबके लिए एक आकार</translation>
    </message>
    <message>
        <source>It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the network sees.</source>
        <translation>उसे 20 × 20 पिक्सेल में समाया जाता है और 28 × 28 में रखा जाता है, गुरुत्व-केंद्र बीच में। ये 784 संख्याएँ, कागज़ के लिए 0 से स्याही के लिए 1 तक, नेटवर्क बस इतना ही देखता है।</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>एक चित्र</translation>
    </message>
    <message>
        <source>Its ink is told from its paper, whatever their colours, and cut out.</source>
        <translation>स्याही को कागज़ से अलग पहचाना जाता है, रंग जो भी हों, और काट लिया जाता है।</translation>
    </message>
    <message>
        <source>Each filter&apos;s answers are averaged over the picture: where it found something no longer counts, only how much. {count} numbers are left of the digit.</source>
        <translation>हर फ़िल्टर के उत्तरों का चित्र पर औसत लिया जाता है: कहाँ मिला, यह अब नहीं गिना जाता, केवल कितना। अंक की {count} संख्याएँ बचती हैं।</translation>
    </message>
    <message>
        <source>Ten numbers, and one</source>
        <translation>दस संख्याएँ, और एक</translation>
    </message>
    <message>
        <source>Each digit weighs these numbers in its own way, and so does “not a digit”. The eleven sums become probabilities that add up to 100 %, calibrated so that of answers that are 90 % sure nine in ten are right.</source>
        <translation>हर अंक इन संख्याओं को अपने ढंग से तौलता है, और “अंक नहीं” भी। ग्यारह योग ऐसी प्रायिकताएँ बनते हैं जिनका जोड़ 100 % है, इस तरह अंशांकित कि 90 % निश्चित उत्तरों में दस में से नौ सही हों।</translation>
    </message>
    <message>
        <source>Edges and ends</source>
        <translation>किनारे और सिरे</translation>
    </message>
    <message>
        <source>{filters} small filters slide over the picture. Each answers where it finds the one pattern that it has learned: an edge, a corner, a line&apos;s end.</source>
        <translation>{filters} छोटे फ़िल्टर चित्र पर सरकते हैं। हर एक वहाँ उत्तर देता है जहाँ उसे अपना सीखा हुआ एक नमूना मिलता है: किनारा, कोना, रेखा का सिरा।</translation>
    </message>
    <message>
        <source>Patterns of patterns</source>
        <translation>नमूनों के नमूने</translation>
    </message>
    <message>
        <source>{filters} filters look at the answers of those before, and put them together: two edges make a line, two lines make a corner or a crossing.</source>
        <translation>{filters} फ़िल्टर पिछले फ़िल्टरों के उत्तर देखते और जोड़ते हैं: दो किनारों से रेखा, दो रेखाओं से कोना या चौराहा।</translation>
    </message>
    <message>
        <source>From further away</source>
        <translation>और दूर से</translation>
    </message>
    <message>
        <source>The picture gets coarser. {filters} filters look at the answers of those before, and each place takes in more of the digit: a bend, the top of a loop.</source>
        <translation>चित्र मोटा होता जाता है। {filters} फ़िल्टर पिछले उत्तर देखते हैं, और हर स्थान अंक का अधिक भाग समेटता है: मोड़, फंदे का ऊपरी भाग।</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>अंकों के भाग</translation>
    </message>
    <message>
        <source>{filters} filters, each of whose places knows most of the digit. What they answer to has no simple name any more, but it tells the digits apart.</source>
        <translation>{filters} फ़िल्टर, जिनका हर स्थान अंक का अधिकांश जानता है। वे जिस पर उत्तर देते हैं उसका अब सरल नाम नहीं, पर वही अंकों को अलग करता है।</translation>
    </message>
    <message>
        <source>Shown are the {shown} that have most to say here, over the digit: {width} × {height} places each, the more colour the louder.</source>
        <translation>यहाँ वे {shown} दिखाए हैं जिनके पास कहने को सबसे अधिक है, अंक के ऊपर: हर एक में {width} × {height} स्थान, जितना रंग उतना ज़ोर।</translation>
    </message>
    <message>
        <source>The network cannot be looked into. {reason}</source>
        <translation>नेटवर्क के भीतर देखा नहीं जा सकता। {reason}</translation>
    </message>
    <message>
        <source>The way of the pen</source>
        <translation>पेन की राह</translation>
    </message>
    <message>
        <source>This is the way of your digit through the networks, as it was worked out just now on this computer. Draw on, and the page goes with you.</source>
        <translation>यह दोनों नेटवर्कों में आपके अंक की राह है, अभी-अभी इसी कंप्यूटर पर निकाली गई। बनाते रहिए, पृष्ठ साथ चलता है।</translation>
    </message>
    <message>
        <source>A picture doesn&apos;t tell how it was drawn. A second, smaller network looks at that: at {places} places, equally far apart along the ink, where the pen was, which way it went, and whether it had been set down anew. Here it goes from pale to full colour, with a ring where the pen was set down.</source>
        <translation>चित्र यह नहीं बताता कि वह कैसे बना। एक दूसरा, छोटा नेटवर्क यही देखता है: स्याही के साथ-साथ बराबर दूरी के {places} स्थानों पर पेन कहाँ था, किस ओर जा रहा था, और क्या उसे नए सिरे से रखा गया था। यहाँ रंग हल्के से गहरा होता जाता है, और जहाँ पेन रखा गया वहाँ एक घेरा है।</translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation>दूसरी राय</translation>
    </message>
    <message>
        <source>A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten digits alone, and says of everything which of them it was drawn most like.</source>
        <translation>जो 9, 4 जैसा दिखता है, वह 4 से अलग ढंग से बनाया जाता है। यह नेटवर्क केवल दस अंक जानता है, और हर चीज़ के बारे में बताता है कि वह बनाने के ढंग में किस अंक के सबसे निकट है।</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>दोनों साथ</translation>
    </message>
    <message>
        <source>Points that the pen left: {points}. How large, how thick and where they lie won&apos;t matter, only the shape of the line and the way it was drawn.</source>
        <translation>पेन के छोड़े बिंदु: {points}। कितने बड़े, कितने मोटे और कहाँ, इससे फ़र्क नहीं पड़ता, केवल रेखा का आकार और उसे बनाने का ढंग मायने रखता है।</translation>
    </message>
    <message>
        <source>The two opinions are multiplied, the second with less weight: people draw digits in ways that it never met, so a picture that is clear outvotes it. Whether there is a digit at all, the picture alone decides. This is the answer; what you have taught comes on top of it.</source>
        <translation>दोनों राय आपस में गुणा की जाती हैं, दूसरी कम वज़न से: लोग अंक ऐसे भी बनाते हैं जो उसने कभी नहीं देखे, इसलिए स्पष्ट चित्र की बात ऊपर रहती है। अंक है भी या नहीं, यह केवल चित्र तय करता है। यही उत्तर है; आपका सिखाया हुआ इसके ऊपर जुड़ता है।</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
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
    <message>
        <source>No tablet driver here speaks WinTab.</source>
        <translation>यहाँ कोई टैबलेट ड्राइवर WinTab नहीं जानता।</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>Digit {place} of {count}: {digit}, {confidence}</source>
        <translation>अंक {place}/{count}: {digit}, {confidence}</translation>
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
    <name>NumbersFigure</name>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
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
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>अंक पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>क्या अभ्यास करें</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>एक-एक अंक</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखिए</translation>
    </message>
    <message>
        <source>It is read when you pause.</source>
        <translation>रुकने पर पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>How clear your digits are</source>
        <translation>आपके अंक कितने स्पष्ट हैं</translation>
    </message>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>सही पढ़े गए, हर बैठक में</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>पढ़ें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>छोड़ें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete results…</source>
        <translation>परिणाम मिटाएँ(&amp;D)…</translation>
    </message>
    <message>
        <source>Write {task}</source>
        <translation>{task} लिखिए</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>✓ {task} was read right · {sure} sure</source>
        <translation>✓ {task} सही पढ़ा गया · {sure} निश्चित</translation>
    </message>
    <message>
        <source>✗ {task} was read as {text} · {sure} sure</source>
        <translation>✗ {task} को {text} पढ़ा गया · {sure} निश्चित</translation>
    </message>
    <message>
        <source>Delete results</source>
        <translation>परिणाम मिटाएँ</translation>
    </message>
    <message>
        <source>Delete all results of practice?</source>
        <translation>अभ्यास के सभी परिणाम मिटाएँ?</translation>
    </message>
    <message>
        <source>This can be undone until this window is closed.</source>
        <translation>यह विंडो बंद होने तक इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>The results are deleted.</source>
        <translation>परिणाम मिटा दिए गए।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>चित्र पढ़ा नहीं जा सका: {reason}</translation>
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
    <name>ReadingProgress</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>फ़ाइलें खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Reading {read} of {total}…</source>
        <translation>{total} में से {read} पढ़ी गईं…</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Read files</source>
        <translation>पढ़ी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Files and what was read in them</source>
        <translation>फ़ाइलें और उनमें जो पढ़ा गया</translation>
    </message>
    <message>
        <source>A double click or Enter puts a file on the canvas.</source>
        <translation>डबल क्लिक या Enter से फ़ाइल पन्ने पर आती है।</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>तालिका सहेजें(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n चित्र पढ़ा गया</numerusform>
            <numerusform>%n चित्र पढ़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n नहीं पढ़ा जा सका</numerusform>
            <numerusform>%n नहीं पढ़े जा सके</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}, {problems}</source>
        <translation>{read}, {problems}</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>“{name}” सहेजी गई।</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON पंक्तियाँ</translation>
    </message>
    <message>
        <source>“{name}” is in the drawing area now.</source>
        <translation>“{name}” अब चित्र क्षेत्र में है।</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>निश्चितता</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, पृष्ठ {page}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>चित्र पढ़ा नहीं जा सका: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not opened: something else came before it.</source>
        <translation>“{name}” नहीं खोली गई: उससे पहले कुछ और आ गया।</translation>
    </message>
    <message>
        <source>This drawing is damaged: it can&apos;t be shown.</source>
        <translation>यह चित्र क्षतिग्रस्त है: इसे दिखाया नहीं जा सकता।</translation>
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
    <message>
        <source>Teach which digit the drawing is</source>
        <translation>सिखाएँ कि यह कौन-सा अंक है</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 से 9</translation>
    </message>
    <message>
        <source>Teach that the drawing is not a digit</source>
        <translation>सिखाएँ कि यह अंक नहीं है</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>संदेश बंद करें</translation>
    </message>
    <message>
        <source>Go along the digits of a number, from a mark</source>
        <translation>संख्या के अंकों पर चलना, किसी चिह्न से</translation>
    </message>
</context>
<context>
    <name>SittingsChart</name>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>सही पढ़े गए, हर बैठक में</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>अभी कोई अभ्यास नहीं हुआ।</translation>
    </message>
    <message>
        <source>{date}: {right} of {asked} right</source>
        <translation>{date}: {asked} में से {right} सही</translation>
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
    <name>Teacher</name>
    <message>
        <source>This &amp;is</source>
        <translation>यह है(&amp;I)</translation>
    </message>
    <message>
        <source>Draw a digit first, then say which one it is.</source>
        <translation>पहले कोई अंक बनाइए, फिर बताइए कि वह कौन-सा है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Learned: this is not a digit.</source>
        <translation>सीखा: यह अंक नहीं है।</translation>
    </message>
    <message>
        <source>Learned: this is a {digit}.</source>
        <translation>सीखा: यह {digit} है।</translation>
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
<context>
    <name>reasons</name>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>आपको यह फ़ाइल पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>यह फ़ोल्डर है, फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>यह कोई उपकरण या पाइप है, फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>फ़ाइल {size} MB से बड़ी है</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>there is no ink in this file</source>
        <translation>इस फ़ाइल में स्याही नहीं है</translation>
    </message>
    <message>
        <source>this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF</source>
        <translation>यह पढ़ने योग्य चित्र नहीं है: इसे PNG, JPEG, BMP, TIFF, WebP या GIF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>there is no ink on the picture: {reason}</source>
        <translation>चित्र पर स्याही नहीं है: {reason}</translation>
    </message>
    <message>
        <source>nothing on it can be told from its paper</source>
        <translation>उस पर कुछ भी कागज़ से अलग नहीं दिखता</translation>
    </message>
    <message>
        <source>the picture is empty: it has no pixels</source>
        <translation>चित्र खाली है: उसमें पिक्सेल नहीं हैं</translation>
    </message>
    <message>
        <source>the picture is wholly transparent: there is no ink on it</source>
        <translation>चित्र पूरी तरह पारदर्शी है: उस पर स्याही नहीं है</translation>
    </message>
    <message>
        <source>the picture has more than {size} megapixels: make it smaller first</source>
        <translation>चित्र में {size} मेगापिक्सेल से अधिक हैं: पहले उसे छोटा करें</translation>
    </message>
    <message>
        <source>the picture needs more memory than there is: make it smaller</source>
        <translation>चित्र को उपलब्ध से अधिक मेमोरी चाहिए: उसे छोटा करें</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete ({reason}): save or copy it once more</source>
        <translation>चित्र क्षतिग्रस्त या अधूरा है ({reason}): उसे फिर से सहेजें या कॉपी करें</translation>
    </message>
    <message>
        <source>there is no page {page} in it</source>
        <translation>उसमें पृष्ठ {page} नहीं है</translation>
    </message>
    <message>
        <source>only the first {count} pages of this file are read: split it</source>
        <translation>इस फ़ाइल के केवल पहले {count} पृष्ठ पढ़े जाते हैं: उसे बाँट दें</translation>
    </message>
    <message>
        <source>this is no InkML file: {reason}</source>
        <translation>यह InkML फ़ाइल नहीं है: {reason}</translation>
    </message>
    <message>
        <source>the InkML file is damaged: {reason}</source>
        <translation>InkML फ़ाइल क्षतिग्रस्त है: {reason}</translation>
    </message>
    <message>
        <source>the ink has more than {count} points</source>
        <translation>स्याही में {count} से अधिक बिंदु हैं</translation>
    </message>
    <message>
        <source>there are no pictures and no ink files in this folder</source>
        <translation>इस फ़ोल्डर में न चित्र हैं, न स्याही की फ़ाइलें</translation>
    </message>
    <message>
        <source>this folder contains itself, by a link</source>
        <translation>यह फ़ोल्डर एक लिंक से स्वयं को ही समाता है</translation>
    </message>
    <message>
        <source>this folder lies in {count} others: name it to search it</source>
        <translation>यह फ़ोल्डर {count} अन्य के भीतर है: खोजने के लिए उसी का नाम दें</translation>
    </message>
    <message>
        <source>you have no permission to read this folder</source>
        <translation>आपको यह फ़ोल्डर पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: {reason}</source>
        <translation>फ़ोल्डर पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>There is no network at {path}.</source>
        <translation>{path} पर कोई नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>{path} is not a network that can be run: {reason}</source>
        <translation>{path} चलाने योग्य नेटवर्क नहीं है: {reason}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भरी है</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>किसी अन्य प्रोग्राम ने उसे लॉक किया है</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>उसे केवल पढ़ा जा सकता है, लिखा नहीं</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>वह क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>the disk or folder it lies in does not answer</source>
        <translation>उसकी डिस्क या फ़ोल्डर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>वह बहुत बड़ा है</translation>
    </message>
    <message>
        <source>something that is no file lies in its place</source>
        <translation>उसकी जगह कुछ और है जो फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it was written by a newer Inkdigit</source>
        <translation>वह नए Inkdigit ने लिखा है</translation>
    </message>
    <message>
        <source>its tables are not those of a history</source>
        <translation>उसकी तालिकाएँ इतिहास की नहीं हैं</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>वह किसी अन्य प्रोग्राम का है</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>नया शुरू किया गया</translation>
    </message>
    <message>
        <source>{count} entries were saved from it</source>
        <translation>उसमें से {count} प्रविष्टियाँ बचाई गईं</translation>
    </message>
    <message>
        <source>{reason}, and no new one can be begun in its place</source>
        <translation>{reason}, और उसकी जगह नया शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>a drawing of {count} points is too large to keep</source>
        <translation>{count} बिंदुओं का चित्र रखने के लिए बहुत बड़ा है</translation>
    </message>
    <message>
        <source>This drawing is not kept: {reason}.</source>
        <translation>यह चित्र रखा नहीं गया: {reason}।</translation>
    </message>
    <message>
        <source>The history can&apos;t be used just now: {reason}. Drawing and reading go on, but what is drawn may not be kept.</source>
        <translation>इतिहास अभी काम में नहीं लिया जा सकता: {reason}। चित्र बनाना और पढ़ना चलता रहेगा, पर बनाया हुआ शायद न रखा जाए।</translation>
    </message>
    <message>
        <source>The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.</source>
        <translation>इतिहास काम में नहीं लिया जा सका: {reason}। उसे “{name}” नाम से अलग रखा गया, और {outcome}।</translation>
    </message>
    <message>
        <source>The history “{path}” can&apos;t be used: {reason}. What is drawn now is listed until Inkdigit is closed, and not kept.</source>
        <translation>इतिहास “{path}” काम में नहीं लिया जा सकता: {reason}। अब जो बनाया जाएगा वह Inkdigit बंद होने तक सूची में रहेगा, रखा नहीं जाएगा।</translation>
    </message>
    <message>
        <source>its root is &lt;{name}&gt;, not &lt;ink&gt;</source>
        <translation>उसका मूल &lt;{name}&gt; है, &lt;ink&gt; नहीं</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>उसके ट्रेस प्रारूप में X और Y चैनल नहीं हैं</translation>
    </message>
    <message>
        <source>trace {number} lies impossibly far away</source>
        <translation>ट्रेस {number} असंभव रूप से दूर है</translation>
    </message>
    <message>
        <source>trace {number}: {reason}</source>
        <translation>ट्रेस {number}: {reason}</translation>
    </message>
    <message>
        <source>its points are too many</source>
        <translation>उसमें बहुत अधिक बिंदु हैं</translation>
    </message>
    <message>
        <source>the number {text} is too large</source>
        <translation>संख्या {text} बहुत बड़ी है</translation>
    </message>
    <message>
        <source>{text} is no value of a trace</source>
        <translation>{text} किसी ट्रेस का मान नहीं है</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>वह {size} MB से बड़ी है</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {reason}, line {line}</source>
        <translation>वह सुगठित XML नहीं है: {reason}, पंक्ति {line}</translation>
    </message>
    <message>
        <source>its encoding is not one this program reads: {reason}</source>
        <translation>उसका एन्कोडिंग यह प्रोग्राम नहीं पढ़ता: {reason}</translation>
    </message>
    <message>
        <source>it has more than {count} elements</source>
        <translation>उसमें {count} से अधिक तत्व हैं</translation>
    </message>
    <message>
        <source>its elements are nested more than {count} deep</source>
        <translation>उसके तत्व {count} से अधिक स्तरों तक एक-दूसरे के भीतर हैं</translation>
    </message>
    <message>
        <source>it brings its own document type, which could define entities</source>
        <translation>वह अपना दस्तावेज़ प्रकार लाती है, जो एंटिटी परिभाषित कर सकता है</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>कुछ बनाया नहीं गया है</translation>
    </message>
    <message>
        <source>the picture holds no ink</source>
        <translation>चित्र पर स्याही नहीं है</translation>
    </message>
    <message>
        <source>the ink has coordinates that are no finite numbers</source>
        <translation>स्याही के निर्देशांक परिमित संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read: {reason}</source>
        <translation>{folder} पढ़ने योग्य फ़ोल्डर नहीं है: {reason}</translation>
    </message>
    <message>
        <source>there are no .inkml files in {folder}</source>
        <translation>{folder} में .inkml फ़ाइलें नहीं हैं</translation>
    </message>
    <message>
        <source>there are more than {count} files in {folder}</source>
        <translation>{folder} में {count} से अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>{path} can&apos;t be learned from: {reason}</source>
        <translation>{path} से सीखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>it doesn&apos;t say what its ink is: {example}</source>
        <translation>उसमें नहीं लिखा कि उसकी स्याही क्या है: {example}</translation>
    </message>
    <message>
        <source>“{text}” is neither a digit nor “{other}”</source>
        <translation>“{text}” न अंक है, न “{other}”</translation>
    </message>
    <message>
        <source>{path} is not a network that can be looked into: {reason}</source>
        <translation>{path} ऐसा नेटवर्क नहीं है जिसके भीतर देखा जा सके: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a network that gives {count} probabilities.</source>
        <translation>{path} ऐसा नेटवर्क नहीं है जो {count} प्रायिकताएँ दे।</translation>
    </message>
    <message>
        <source>{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs {frame} and {classes}.</source>
        <translation>{path} दूसरे प्रकार का नेटवर्क है: वह {entry} लेता है और {answer} देता है, Inkdigit को {frame} और {classes} चाहिए।</translation>
    </message>
    <message>
        <source>The network is damaged: it does not answer with numbers.</source>
        <translation>नेटवर्क क्षतिग्रस्त है: वह संख्याओं में उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>the ink has more than {count} strokes</source>
        <translation>स्याही में {count} से अधिक रेखाएँ हैं</translation>
    </message>
    <message>
        <source>the ink has coordinates that no file can hold</source>
        <translation>स्याही के निर्देशांक ऐसे हैं जो किसी फ़ाइल में नहीं आ सकते</translation>
    </message>
    <message>
        <source>its file was removed or replaced while Inkdigit was running</source>
        <translation>Inkdigit के चलते समय उसकी फ़ाइल हटा दी गई या बदल दी गई</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}. What lay in its place was set aside as “{name}”.</source>
        <translation>इतिहास एक नई फ़ाइल में आगे चलता है, उसमें जो कुछ था उस सब के साथ: {reason}। उसकी जगह जो था, उसे “{name}” नाम से अलग रखा गया।</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}.</source>
        <translation>इतिहास एक नई फ़ाइल में आगे चलता है, उसमें जो कुछ था उस सब के साथ: {reason}।</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>“{name}” को बदलें?</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already.</source>
        <translation>इस नाम की फ़ाइल फ़ोल्डर में पहले से है।</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
</context>
</TS>
