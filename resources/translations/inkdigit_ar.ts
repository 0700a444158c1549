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
        <source>The network was trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>دُرِّبت الشبكة على MNIST (LeCun et al. 1998) وEMNIST (Cohen et al. 2017) وأرقام القلم من UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;التراخيص…</translation>
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
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>لا يمكن حفظ «{name}»: {reason}</translation>
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
        <source>Show only the drawings read as one digit</source>
        <translation>إظهار الرسومات المقروءة رقمًا واحدًا فقط</translation>
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
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
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
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>تعذرت قراءة الرسمة: {reason}</translation>
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
</TS>
