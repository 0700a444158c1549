<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>حول Inkdigit</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>ارسم رقمًا لترى فورًا أي رقم هو ومدى ثقة البرنامج به. لا شيء مما ترسمه يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;التراخيص…</translation>
    </message>
    <message>
        <source>The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>دُرِّبت الشبكتان على MNIST (LeCun et al. 1998) وEMNIST (Cohen et al. 2017) وأرقام القلم من UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>&amp;حفظ الحبر…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ بصيغة &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>حفظ بصيغة S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;تصدير السجل…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;نسخ الإجابة</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;ممحاة</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>قلم &amp;أرفع</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>قلم أ&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;السجل</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>&amp;ما تراه الشبكة</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>مظهر &amp;النظام</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>مظهر &amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>مظهر &amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>فتح مجلد &amp;السجلات</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>&amp;حول Inkdigit</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>T&amp;int ink by what it says</source>
        <translation>&amp;تلوين الحبر بحسب دلالته</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>&amp;تدريب…</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;كيف يعمل</translation>
    </message>
    <message>
        <source>Your &amp;hand…</source>
        <translation>&amp;خط يدك…</translation>
    </message>
    <message>
        <source>Pen through &amp;WinTab</source>
        <translation>القلم عبر &amp;WinTab</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}، {words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>لم يُرسم شيء بعد</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>جارٍ الاستعداد للقراءة…</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>لا يمكن قراءة الأرقام</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>ثقة بنسبة {confidence}</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>ربما {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>ليس رقمًا · {confidence}</translation>
    </message>
    <message>
        <source>Perhaps · {confidence}</source>
        <translation>ربما · {confidence}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>{count} digits, {unsure} unsure</source>
        <translation>عدد الأرقام {count}، غير المؤكد منها {unsure}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>مساحة الرسم</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>ارسم رقمًا هنا. تحرّك مفاتيح الأسهم القلم، ويضعه مفتاح المسافة ويرفعه، ويتراجع Escape عن الخط.</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>لوح يستشعر الضغط</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>لوح رسم</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>ارسم رقمًا</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>فأرة</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>لمس</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>واجه Inkdigit خطأً غير متوقع. يمكنك متابعة العمل. يساعد التقرير أدناه على إصلاحه، وهو في ملف السجل أيضًا.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>DigitResults</name>
    <message>
        <source>How clear your digits are</source>
        <translation>مدى وضوح أرقامك</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>لم تتدرب بعد.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{sure} · taken for {other}</source>
        <translation>{sure} · يُظن {other}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>فتح صورة أو حبر</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>الصور والحبر ({patterns});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>حفظ الحبر</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>حفظ بصيغة SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>حفظ بصيغة PNG</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>لم تُحفظ أي رسمة في «{name}».</numerusform>
            <numerusform>حُفظت رسمة واحدة في «{name}».</numerusform>
            <numerusform>حُفظت رسمتان في «{name}».</numerusform>
            <numerusform>حُفظت %n رسمات في «{name}».</numerusform>
            <numerusform>حُفظت %n رسمة في «{name}».</numerusform>
            <numerusform>حُفظت %n رسمة في «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>لا توجد في الحافظة صورة ولا ملف لفتحه.</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>حُفظ «{name}».</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Your hand</source>
        <translation>خط يدك</translation>
    </message>
    <message>
        <source>When a digit is read wrongly, press the key of the right one, or click its bar. Inkdigit keeps the drawing here, on this computer, and reads drawings like it your way.</source>
        <translation>حين يُقرأ رقم خطأً، اضغط مفتاح الرقم الصحيح أو انقر شريطه. يحفظ Inkdigit الرسمة هنا على هذا الحاسوب ويقرأ ما يشبهها بطريقتك.</translation>
    </message>
    <message>
        <source>&amp;Read by what you taught</source>
        <translation>&amp;القراءة بما علّمته</translation>
    </message>
    <message>
        <source>What you taught</source>
        <translation>ما علّمته</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>نسيان &amp;الكل…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>لا رسومات</numerusform>
            <numerusform>رسمة واحدة</numerusform>
            <numerusform>رسمتان</numerusform>
            <numerusform>%n رسمات</numerusform>
            <numerusform>%n رسمة</numerusform>
            <numerusform>%n رسمة</numerusform>
        </translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Forget all that you taught?</source>
        <translation>أتريد نسيان كل ما علّمته؟</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>يمكن التراجع عن ذلك حتى إغلاق Inkdigit.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>استيراد من مجلد</translation>
    </message>
    <message>
        <source>Not all was exported: {reason}</source>
        <translation>لم يُصدَّر كل شيء: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>لم تُصدَّر أي رسمة.</numerusform>
            <numerusform>صُدّرت رسمة واحدة.</numerusform>
            <numerusform>صُدّرت رسمتان.</numerusform>
            <numerusform>صُدّرت %n رسمات.</numerusform>
            <numerusform>صُدّرت %n رسمة.</numerusform>
            <numerusform>صُدّرت %n رسمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: {reason}</source>
        <translation>لم يُستورد شيء: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>لم تُستورد أي رسمة.</numerusform>
            <numerusform>استُوردت رسمة واحدة.</numerusform>
            <numerusform>استُوردت رسمتان.</numerusform>
            <numerusform>استُوردت %n رسمات.</numerusform>
            <numerusform>استُوردت %n رسمة.</numerusform>
            <numerusform>استُوردت %n رسمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الألوان</translation>
    </message>
    <message>
        <source>Blue ink speaks {one}, orange, pierced ink speaks {other}</source>
        <translation>الحبر الأزرق يشهد {one}، والبرتقالي المثقوب {other}</translation>
    </message>
    <message>
        <source>for no digit</source>
        <translation>لعدم وجود رقم</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <translation>للرقم {digit}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>إظهار فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>مسح السجل…</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>الرسومات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>يُحفظ هنا ما ترسمه.</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>لم تُرفض أي رسمة على أنها ليست رقمًا.</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>لم تُقرأ أي رسمة {digit}.</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>نُسخ «{text}».</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذفت.</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>أتريد إزالة كل الرسومات من السجل؟</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>يمكن التراجع عن ذلك حتى إغلاق Inkdigit.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>مُسح السجل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسمة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Show only the drawings so read</source>
        <translation>إظهار الرسومات المقروءة هكذا فقط</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>No drawing was read as a number of several digits.</source>
        <translation>لم تُقرأ أي رسمة عددًا من عدة أرقام.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>&amp;هذا هو</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>تراجع عن الحذف</translation>
    </message>
    <message>
        <source>The deletion is undone.</source>
        <translation>تم التراجع عن الحذف.</translation>
    </message>
</context>
<context>
    <name>HowItWorksDialog</name>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما يتبقى</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>الحبر</translation>
    </message>
    <message>
        <source>Nothing is drawn, so here is an example. Draw a digit, and it takes its place.</source>
        <translation>لم يُرسم شيء، فهذا مثال. ارسم رقمًا ليحل محله.</translation>
    </message>
    <message>
        <source>One size for all</source>
        <translation>حجم واحد للجميع</translation>
    </message>
    <message>
        <source>It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the network sees.</source>
        <translation>يُصغَّر ليناسب 20 × 20 بكسل ويوضع في 28 × 28 ومركز ثقله في الوسط. هذه الأعداد الـ784، من 0 للورق إلى 1 للحبر، هي كل ما تراه الشبكة.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Its ink is told from its paper, whatever their colours, and cut out.</source>
        <translation>يُميَّز الحبر عن الورق أيًّا كانت ألوانهما ويُقتطع.</translation>
    </message>
    <message>
        <source>Each filter&apos;s answers are averaged over the picture: where it found something no longer counts, only how much. {count} numbers are left of the digit.</source>
        <translation>تُحسب متوسطات إجابات كل مرشح على الصورة: لم يعد المكان مهمًا بل المقدار فقط. يتبقى من الرقم {count} عددًا.</translation>
    </message>
    <message>
        <source>Ten numbers, and one</source>
        <translation>عشرة أعداد، وواحد</translation>
    </message>
    <message>
        <source>Each digit weighs these numbers in its own way, and so does “not a digit”. The eleven sums become probabilities that add up to 100 %, calibrated so that of answers that are 90 % sure nine in ten are right.</source>
        <translation>يزن كل رقم هذه الأعداد بطريقته، وكذلك «ليس رقمًا». تصير المجاميع الأحد عشر احتمالات مجموعها ⁦100 %⁩، معايَرة بحيث تصح تسع من كل عشر إجابات ثقتها ⁦90 %⁩.</translation>
    </message>
    <message>
        <source>Edges and ends</source>
        <translation>حواف ونهايات</translation>
    </message>
    <message>
        <source>{filters} small filters slide over the picture. Each answers where it finds the one pattern that it has learned: an edge, a corner, a line&apos;s end.</source>
        <translation>ينزلق {filters} مرشحًا صغيرًا فوق الصورة. يجيب كل منها حيث يجد النمط الوحيد الذي تعلمه: حافة أو زاوية أو نهاية خط.</translation>
    </message>
    <message>
        <source>Patterns of patterns</source>
        <translation>أنماط من أنماط</translation>
    </message>
    <message>
        <source>{filters} filters look at the answers of those before, and put them together: two edges make a line, two lines make a corner or a crossing.</source>
        <translation>ينظر {filters} مرشحًا إلى إجابات ما قبلها ويجمعها: حافتان تصنعان خطًا، وخطان يصنعان زاوية أو تقاطعًا.</translation>
    </message>
    <message>
        <source>From further away</source>
        <translation>من مسافة أبعد</translation>
    </message>
    <message>
        <source>The picture gets coarser. {filters} filters look at the answers of those before, and each place takes in more of the digit: a bend, the top of a loop.</source>
        <translation>تزداد الصورة خشونة. ينظر {filters} مرشحًا إلى إجابات ما قبلها، ويشمل كل موضع جزءًا أكبر من الرقم: انحناءة أو أعلى حلقة.</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>أجزاء أرقام</translation>
    </message>
    <message>
        <source>{filters} filters, each of whose places knows most of the digit. What they answer to has no simple name any more, but it tells the digits apart.</source>
        <translation>{filters} مرشحًا يعرف كل موضع منها معظم الرقم. لم يعد لما تجيب عنه اسم بسيط، لكنه يميز الأرقام.</translation>
    </message>
    <message>
        <source>Shown are the {shown} that have most to say here, over the digit: {width} × {height} places each, the more colour the louder.</source>
        <translation>تُعرض الـ{shown} الأكثر قولًا هنا فوق الرقم: {width} × {height} موضعًا لكل منها، وكلما زاد اللون علا الصوت.</translation>
    </message>
    <message>
        <source>The network cannot be looked into. {reason}</source>
        <translation>لا يمكن النظر داخل الشبكة. {reason}</translation>
    </message>
    <message>
        <source>The way of the pen</source>
        <translation>مسار القلم</translation>
    </message>
    <message>
        <source>This is the way of your digit through the networks, as it was worked out just now on this computer. Draw on, and the page goes with you.</source>
        <translation>هذا مسار رقمك عبر الشبكتين كما حُسب للتو على هذا الحاسوب. واصل الرسم وستتبعك الصفحة.</translation>
    </message>
    <message>
        <source>A picture doesn&apos;t tell how it was drawn. A second, smaller network looks at that: at {places} places, equally far apart along the ink, where the pen was, which way it went, and whether it had been set down anew. Here it goes from pale to full colour, with a ring where the pen was set down.</source>
        <translation>لا تخبر الصورة كيف رُسمت. تنظر إلى ذلك شبكة ثانية أصغر: في مواضع عددها {places} متساوية البعد على طول الحبر، أين كان القلم، وإلى أين اتجه، وهل وُضع من جديد. يتدرج اللون هنا من الباهت إلى الكامل، مع حلقة حيث وُضع القلم.</translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten digits alone, and says of everything which of them it was drawn most like.</source>
        <translation>رقم 9 الذي يشبه 4 يُرسم بطريقة غير طريقة 4. لا تعرف هذه الشبكة إلا الأرقام العشرة، وتقول عن كل شيء أيَّها هو الأقرب إليه بطريقة رسمه.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Points that the pen left: {points}. How large, how thick and where they lie won&apos;t matter, only the shape of the line and the way it was drawn.</source>
        <translation>عدد النقاط التي تركها القلم: {points}. لا يهم كبرها ولا سمكها ولا موضعها، بل شكل الخط وطريقة رسمه وحدهما.</translation>
    </message>
    <message>
        <source>The two opinions are multiplied, the second with less weight: people draw digits in ways that it never met, so a picture that is clear outvotes it. Whether there is a digit at all, the picture alone decides. This is the answer; what you have taught comes on top of it.</source>
        <translation>يُضرب الرأيان أحدهما في الآخر، والثاني بوزن أقل: يرسم الناس أرقامًا بطرق لم تصادفها قط، ولذلك تغلبها الصورة الواضحة. أما هل هناك رقم أصلًا فتقرره الصورة وحدها. هذه هي الإجابة، ويضاف إليها ما علّمته.</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;لغة النظام</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>جزء من البرنامج</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>لا يمكن قراءة الأرقام. {reason} ما زال الرسم والسجل يعملان.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>نُسخ «{text}».</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>السجلات في {folder}</translation>
    </message>
    <message>
        <source>No tablet driver here speaks WinTab.</source>
        <translation>لا يوجد هنا مشغّل لوح يتحدث WinTab.</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>Digit {place} of {count}: {digit}, {confidence}</source>
        <translation>الرقم {place} من {count}: {digit}، {confidence}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>الرسمة كما تراها الشبكة: 28 × 28 بكسل، في الوسط وبعد تغيير الحجم.</translation>
    </message>
</context>
<context>
    <name>NumbersFigure</name>
    <message>
        <source>no digit</source>
        <translation>لا رقم</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>لا يمكن قراءة الأرقام</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>ما تتدرب عليه</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>أرقام مفردة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>It is read when you pause.</source>
        <translation>يُقرأ حين تتوقف.</translation>
    </message>
    <message>
        <source>How clear your digits are</source>
        <translation>مدى وضوح أرقامك</translation>
    </message>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>المقروء صحيحًا، جلسة بعد جلسة</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;تخطٍ</translation>
    </message>
    <message>
        <source>&amp;Delete results…</source>
        <translation>&amp;حذف النتائج…</translation>
    </message>
    <message>
        <source>Write {task}</source>
        <translation>اكتب {task}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>✓ {task} was read right · {sure} sure</source>
        <translation>✓ قُرئ {task} صحيحًا · ثقة {sure}</translation>
    </message>
    <message>
        <source>✗ {task} was read as {text} · {sure} sure</source>
        <translation>✗ قُرئ {task} على أنه {text} · ثقة {sure}</translation>
    </message>
    <message>
        <source>Delete results</source>
        <translation>حذف النتائج</translation>
    </message>
    <message>
        <source>Delete all results of practice?</source>
        <translation>أتريد حذف كل نتائج التدريب؟</translation>
    </message>
    <message>
        <source>This can be undone until this window is closed.</source>
        <translation>يمكن التراجع عن ذلك حتى إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>The results are deleted.</source>
        <translation>حُذفت النتائج.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>تعذرت قراءة الرسمة: {reason}</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label}: {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label}: احتمال {probability}</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>جارٍ البحث عن الملفات…</translation>
    </message>
    <message>
        <source>Reading {read} of {total}…</source>
        <translation>جارٍ القراءة: {read} من {total}…</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Read files</source>
        <translation>الملفات المقروءة</translation>
    </message>
    <message>
        <source>Files and what was read in them</source>
        <translation>الملفات وما قُرئ فيها</translation>
    </message>
    <message>
        <source>A double click or Enter puts a file on the canvas.</source>
        <translation>النقر المزدوج أو مفتاح الإدخال يضع الملف على الورقة.</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;حفظ الجدول…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>لم تُقرأ أي صورة</numerusform>
            <numerusform>قُرئت صورة واحدة</numerusform>
            <numerusform>قُرئت صورتان</numerusform>
            <numerusform>قُرئت %n صور</numerusform>
            <numerusform>قُرئت %n صورة</numerusform>
            <numerusform>قُرئت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>لم يتعذر شيء</numerusform>
            <numerusform>تعذرت قراءة واحدة</numerusform>
            <numerusform>تعذرت قراءة اثنتين</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}, {problems}</source>
        <translation>{read}، {problems}</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>حُفظ «{name}».</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>“{name}” is in the drawing area now.</source>
        <translation>«{name}» الآن في مساحة الرسم.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}، صفحة {page}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>تعذرت قراءة الرسمة: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not opened: something else came before it.</source>
        <translation>لم يُفتح «{name}»: سبقه شيء آخر.</translation>
    </message>
    <message>
        <source>This drawing is damaged: it can&apos;t be shown.</source>
        <translation>هذه الرسمة تالفة: لا يمكن عرضها.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>تحريك القلم على الورقة</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>وضع القلم ورفعه</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>ترك الخط الجاري رسمه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>المحو بالفأرة</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>الزر الأيمن</translation>
    </message>
    <message>
        <source>Teach which digit the drawing is</source>
        <translation>تعليم أي رقم هذه الرسمة</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 إلى 9</translation>
    </message>
    <message>
        <source>Teach that the drawing is not a digit</source>
        <translation>تعليم أن الرسمة ليست رقمًا</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>إغلاق رسالة</translation>
    </message>
    <message>
        <source>Go along the digits of a number, from a mark</source>
        <translation>التنقل بين أرقام العدد من إحدى العلامات</translation>
    </message>
</context>
<context>
    <name>SittingsChart</name>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>المقروء صحيحًا، جلسة بعد جلسة</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>لم تتدرب بعد.</translation>
    </message>
    <message>
        <source>{date}: {right} of {asked} right</source>
        <translation>{date}: {right} صحيحة من {asked}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>القلم: {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>قُرئ في {time} مللي ثانية</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>This &amp;is</source>
        <translation>&amp;هذا هو</translation>
    </message>
    <message>
        <source>Draw a digit first, then say which one it is.</source>
        <translation>ارسم رقمًا أولًا ثم قل أي رقم هو.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Learned: this is not a digit.</source>
        <translation>تعلّمت: هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>Learned: this is a {digit}.</source>
        <translation>تعلّمت: هذا {digit}.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;السمك</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>سمك القلم</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>لا يمكن فتح «{name}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>لا يحتوي «{name}» على حبر.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>لا يمكن حفظ «{name}»: {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>ليس لديك إذن لقراءة هذا الملف</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>لا يمكن قراءة الملف: {reason}</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>هذا جهاز أو أنبوب وليس ملفًا</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>الملف أكبر من {size} ميغابايت</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>there is no ink in this file</source>
        <translation>لا حبر في هذا الملف</translation>
    </message>
    <message>
        <source>this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF</source>
        <translation>ليست صورة تمكن قراءتها: احفظها بصيغة PNG أو JPEG أو BMP أو TIFF أو WebP أو GIF</translation>
    </message>
    <message>
        <source>there is no ink on the picture: {reason}</source>
        <translation>لا حبر في الصورة: {reason}</translation>
    </message>
    <message>
        <source>nothing on it can be told from its paper</source>
        <translation>لا يتميز فيها شيء عن الورق</translation>
    </message>
    <message>
        <source>the picture is empty: it has no pixels</source>
        <translation>الصورة فارغة: لا بكسلات فيها</translation>
    </message>
    <message>
        <source>the picture is wholly transparent: there is no ink on it</source>
        <translation>الصورة شفافة تمامًا: لا حبر عليها</translation>
    </message>
    <message>
        <source>the picture has more than {size} megapixels: make it smaller first</source>
        <translation>في الصورة أكثر من {size} ميغابكسل: صغّرها أولًا</translation>
    </message>
    <message>
        <source>the picture needs more memory than there is: make it smaller</source>
        <translation>تحتاج الصورة ذاكرة أكثر من المتاح: صغّرها</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete ({reason}): save or copy it once more</source>
        <translation>الصورة تالفة أو ناقصة ({reason}): احفظها أو انسخها مرة أخرى</translation>
    </message>
    <message>
        <source>there is no page {page} in it</source>
        <translation>لا توجد فيه صفحة {page}</translation>
    </message>
    <message>
        <source>only the first {count} pages of this file are read: split it</source>
        <translation>تُقرأ أول {count} صفحة فقط من هذا الملف: قسّمه</translation>
    </message>
    <message>
        <source>this is no InkML file: {reason}</source>
        <translation>ليس ملف InkML: {reason}</translation>
    </message>
    <message>
        <source>the InkML file is damaged: {reason}</source>
        <translation>ملف InkML تالف: {reason}</translation>
    </message>
    <message>
        <source>the ink has more than {count} points</source>
        <translation>في الحبر أكثر من {count} نقطة</translation>
    </message>
    <message>
        <source>there are no pictures and no ink files in this folder</source>
        <translation>لا صور ولا ملفات حبر في هذا المجلد</translation>
    </message>
    <message>
        <source>this folder contains itself, by a link</source>
        <translation>يحتوي هذا المجلد على نفسه عبر رابط</translation>
    </message>
    <message>
        <source>this folder lies in {count} others: name it to search it</source>
        <translation>يقع هذا المجلد داخل {count} أخرى: سمّه للبحث فيه</translation>
    </message>
    <message>
        <source>you have no permission to read this folder</source>
        <translation>ليس لديك إذن لقراءة هذا المجلد</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: {reason}</source>
        <translation>لا يمكن قراءة المجلد: {reason}</translation>
    </message>
    <message>
        <source>There is no network at {path}.</source>
        <translation>لا توجد شبكة في {path}.</translation>
    </message>
    <message>
        <source>{path} is not a network that can be run: {reason}</source>
        <translation>{path} ليس شبكة يمكن تشغيلها: {reason}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>يقفله برنامج آخر</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>تمكن قراءته فقط لا الكتابة فيه</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>the disk or folder it lies in does not answer</source>
        <translation>القرص أو المجلد لا يستجيب</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًا</translation>
    </message>
    <message>
        <source>something that is no file lies in its place</source>
        <translation>في مكانه شيء ليس ملفًا</translation>
    </message>
    <message>
        <source>it was written by a newer Inkdigit</source>
        <translation>كتبه إصدار أحدث من Inkdigit</translation>
    </message>
    <message>
        <source>its tables are not those of a history</source>
        <translation>جداوله ليست جداول سجل</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>إنه يخص برنامجًا آخر</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>بُدئ سجل جديد</translation>
    </message>
    <message>
        <source>{count} entries were saved from it</source>
        <translation>أُنقذ منه {count} مدخلًا</translation>
    </message>
    <message>
        <source>{reason}, and no new one can be begun in its place</source>
        <translation>{reason}، ولا يمكن بدء سجل جديد مكانه</translation>
    </message>
    <message>
        <source>a drawing of {count} points is too large to keep</source>
        <translation>رسمة من {count} نقطة أكبر من أن تُحفظ</translation>
    </message>
    <message>
        <source>This drawing is not kept: {reason}.</source>
        <translation>لا تُحفظ هذه الرسمة: {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used just now: {reason}. Drawing and reading go on, but what is drawn may not be kept.</source>
        <translation>لا يمكن استخدام السجل الآن: {reason}. يستمر الرسم والقراءة، لكن قد لا يُحفظ ما يُرسم.</translation>
    </message>
    <message>
        <source>The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.</source>
        <translation>تعذر استخدام السجل: {reason}. وُضع جانبًا باسم «{name}»، و{outcome}.</translation>
    </message>
    <message>
        <source>The history “{path}” can&apos;t be used: {reason}. What is drawn now is listed until Inkdigit is closed, and not kept.</source>
        <translation>لا يمكن استخدام السجل «{path}»: {reason}. ما يُرسم الآن يُدرج حتى إغلاق Inkdigit ولا يُحفظ.</translation>
    </message>
    <message>
        <source>its root is &lt;{name}&gt;, not &lt;ink&gt;</source>
        <translation>جذره &lt;{name}&gt; وليس &lt;ink&gt;</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>لا قناتين X وY في صيغة آثاره</translation>
    </message>
    <message>
        <source>trace {number} lies impossibly far away</source>
        <translation>الأثر {number} بعيد بعدًا مستحيلًا</translation>
    </message>
    <message>
        <source>trace {number}: {reason}</source>
        <translation>الأثر {number}: {reason}</translation>
    </message>
    <message>
        <source>its points are too many</source>
        <translation>نقاطه كثيرة جدًا</translation>
    </message>
    <message>
        <source>the number {text} is too large</source>
        <translation>العدد {text} كبير جدًا</translation>
    </message>
    <message>
        <source>{text} is no value of a trace</source>
        <translation>{text} ليس قيمة في أثر</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>إنه أكبر من {size} ميغابايت</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {reason}, line {line}</source>
        <translation>ليس XML سليم البنية: {reason}، السطر {line}</translation>
    </message>
    <message>
        <source>its encoding is not one this program reads: {reason}</source>
        <translation>لا يقرأ هذا البرنامج ترميزه: {reason}</translation>
    </message>
    <message>
        <source>it has more than {count} elements</source>
        <translation>فيه أكثر من {count} عنصر</translation>
    </message>
    <message>
        <source>its elements are nested more than {count} deep</source>
        <translation>عناصره متداخلة بأكثر من {count} مستوى</translation>
    </message>
    <message>
        <source>it brings its own document type, which could define entities</source>
        <translation>يجلب نوع مستند خاصًا به قد يعرّف كيانات</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>لم يُرسم شيء</translation>
    </message>
    <message>
        <source>the picture holds no ink</source>
        <translation>لا حبر في الصورة</translation>
    </message>
    <message>
        <source>the ink has coordinates that are no finite numbers</source>
        <translation>للحبر إحداثيات ليست أعدادًا منتهية</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read: {reason}</source>
        <translation>{folder} ليس مجلدًا تمكن قراءته: {reason}</translation>
    </message>
    <message>
        <source>there are no .inkml files in {folder}</source>
        <translation>لا ملفات ‎.inkml في {folder}</translation>
    </message>
    <message>
        <source>there are more than {count} files in {folder}</source>
        <translation>في {folder} أكثر من {count} ملف</translation>
    </message>
    <message>
        <source>{path} can&apos;t be learned from: {reason}</source>
        <translation>لا يمكن التعلم من {path}: {reason}</translation>
    </message>
    <message>
        <source>it doesn&apos;t say what its ink is: {example}</source>
        <translation>لا يذكر ما هو حبره: {example}</translation>
    </message>
    <message>
        <source>“{text}” is neither a digit nor “{other}”</source>
        <translation>«{text}» ليس رقمًا ولا «{other}»</translation>
    </message>
    <message>
        <source>{path} is not a network that can be looked into: {reason}</source>
        <translation>{path} ليس شبكة يمكن النظر داخلها: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a network that gives {count} probabilities.</source>
        <translation>{path} ليس شبكة تعطي {count} احتمالًا.</translation>
    </message>
    <message>
        <source>{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs {frame} and {classes}.</source>
        <translation>{path} شبكة من نوع آخر: تأخذ {entry} وتعطي {answer}، ويحتاج Inkdigit إلى {frame} و{classes}.</translation>
    </message>
    <message>
        <source>The network is damaged: it does not answer with numbers.</source>
        <translation>الشبكة تالفة: لا تجيب بأعداد.</translation>
    </message>
    <message>
        <source>the ink has more than {count} strokes</source>
        <translation>في الحبر أكثر من {count} خط</translation>
    </message>
    <message>
        <source>the ink has coordinates that no file can hold</source>
        <translation>للحبر إحداثيات لا يتسع لها أي ملف</translation>
    </message>
    <message>
        <source>its file was removed or replaced while Inkdigit was running</source>
        <translation>أُزيل ملفه أو استُبدل أثناء عمل Inkdigit</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}. What lay in its place was set aside as “{name}”.</source>
        <translation>يستمر السجل في ملف جديد فيه كل ما كان فيه: {reason}. ووُضع ما كان في مكانه جانبًا باسم «{name}».</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}.</source>
        <translation>يستمر السجل في ملف جديد فيه كل ما كان فيه: {reason}.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>هل تريد استبدال «{name}»؟</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already.</source>
        <translation>يوجد في المجلد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
</TS>
