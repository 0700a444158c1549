<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>Inkdigit について</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>数字を書くと、どの数字か、どのくらい確かかがすぐに分かります。書いたものがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
        <source>The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>ネットワークは MNIST(LeCun et al. 1998)、EMNIST(Cohen et al. 2017)、UCI のペン入力数字(Alimoglu &amp; Alpaydin 1996, CC BY 4.0)で学習しました。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>インクを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>&amp;PNG として保存…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>S&amp;VG として保存…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>履歴を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>答えをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>ペン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>ペンを細く(&amp;T)</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>ペンを太く(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>ネットワークが見るもの(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>ログフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>Inkdigit について(&amp;A)</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>T&amp;int ink by what it says</source>
        <translation>インクを意味で色分け(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>練習(&amp;P)…</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>しくみ(&amp;W)</translation>
    </message>
    <message>
        <source>Your &amp;hand…</source>
        <translation>あなたの筆跡(&amp;H)…</translation>
    </message>
    <message>
        <source>Pen through &amp;WinTab</source>
        <translation>&amp;WinTab のペン</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見るもの</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}、{words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>読み取りの準備中…</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>数字を読み取れません</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>確信度 {confidence}</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>たぶん {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>数字ではない · {confidence}</translation>
    </message>
    <message>
        <source>Perhaps · {confidence}</source>
        <translation>たぶん · {confidence}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>{count} digits, {unsure} unsure</source>
        <translation>数字 {count} 個、不確か {unsure} 個</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>描画エリア</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>ここに数字を書きます。矢印キーでペンを動かし、スペースキーで下ろしたり上げたりし、Esc で線を取り消します。</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>筆圧対応タブレット</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>数字を書いてください</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>タッチ</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>Inkdigit で予期しないエラーが発生しました。作業は続けられます。下の報告は修正の手がかりになり、ログファイルにも記録されています。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>報告をコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>DigitResults</name>
    <message>
        <source>How clear your digits are</source>
        <translation>あなたの数字の読みやすさ</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>まだ練習していません。</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>{sure} · taken for {other}</source>
        <translation>{sure} · {other} と誤読</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>画像またはインクを開く</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>画像とインク ({patterns});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>インクを保存</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>SVG として保存</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG として保存</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>「{name}」に %n 件の描画を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>クリップボードに画像も開けるファイルもありません。</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Your hand</source>
        <translation>あなたの筆跡</translation>
    </message>
    <message>
        <source>When a digit is read wrongly, press the key of the right one, or click its bar. Inkdigit keeps the drawing here, on this computer, and reads drawings like it your way.</source>
        <translation>読み間違えたときは、正しい数字のキーを押すか、その棒をクリックします。Inkdigit は描画をこのコンピューターに残し、似たものをあなたの書き方として読みます。</translation>
    </message>
    <message>
        <source>&amp;Read by what you taught</source>
        <translation>教えたとおりに読む(&amp;R)</translation>
    </message>
    <message>
        <source>What you taught</source>
        <translation>教えたもの</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>すべて忘れる(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n 件の描画</numerusform>
        </translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Forget all that you taught?</source>
        <translation>教えたことをすべて忘れますか?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Inkdigit を閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて忘れる</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>フォルダーから読み込む</translation>
    </message>
    <message>
        <source>Not all was exported: {reason}</source>
        <translation>すべては書き出せませんでした: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>%n 件の描画を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: {reason}</source>
        <translation>何も読み込めませんでした: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>%n 件の描画を読み込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Blue ink speaks {one}, orange, pierced ink speaks {other}</source>
        <translation>青いインクは「{one}」、穴のあるオレンジのインクは「{other}」を示します</translation>
    </message>
    <message>
        <source>for no digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <translation>{digit} らしさ</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>表示の絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>描画(新しい順)</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>書いたものはここに残ります。</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>「数字ではない」とされた描画はありません。</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>{digit} と読まれた描画はありません。</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>「{text}」をコピーしました。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>履歴からすべての描画を削除しますか?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Inkdigit を閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>履歴を消去しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Show only the drawings so read</source>
        <translation>そう読まれた描画だけを表示</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>No drawing was read as a number of several digits.</source>
        <translation>複数桁の数と読まれた描画はありません。</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>これは(&amp;I)</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>The deletion is undone.</source>
        <translation>削除を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>HowItWorksDialog</name>
    <message>
        <source>How it works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>インク</translation>
    </message>
    <message>
        <source>Nothing is drawn, so here is an example. Draw a digit, and it takes its place.</source>
        <translation>まだ何も書かれていないので、例を示しています。数字を書くと、それに置き換わります。</translation>
    </message>
    <message>
        <source>One size for all</source>
        <translation>みな同じ大きさに</translation>
    </message>
    <message>
        <source>It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the network sees.</source>
        <translation>20 × 20 ピクセルに収まるように拡大縮小し、重心を中央にして 28 × 28 に置きます。紙を 0、インクを 1 とするこの 784 個の数が、ネットワークの見るすべてです。</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Its ink is told from its paper, whatever their colours, and cut out.</source>
        <translation>色が何であれ、インクを紙から見分けて切り出します。</translation>
    </message>
    <message>
        <source>Each filter&apos;s answers are averaged over the picture: where it found something no longer counts, only how much. {count} numbers are left of the digit.</source>
        <translation>各フィルターの答えを画像全体で平均します。どこで見つけたかはもう問わず、どれだけかだけです。数字から残るのは {count} 個の数です。</translation>
    </message>
    <message>
        <source>Ten numbers, and one</source>
        <translation>十個の数と、もう一つ</translation>
    </message>
    <message>
        <source>Each digit weighs these numbers in its own way, and so does “not a digit”. The eleven sums become probabilities that add up to 100 %, calibrated so that of answers that are 90 % sure nine in ten are right.</source>
        <translation>それぞれの数字が、そして「数字ではない」も、これらの数を独自に重み付けします。十一の和は合計 100 % の確率になり、90 % 確かな答えは十のうち九が正しくなるよう較正されています。</translation>
    </message>
    <message>
        <source>Edges and ends</source>
        <translation>縁と端</translation>
    </message>
    <message>
        <source>{filters} small filters slide over the picture. Each answers where it finds the one pattern that it has learned: an edge, a corner, a line&apos;s end.</source>
        <translation>{filters} 個の小さなフィルターが画像の上を滑ります。それぞれが、学んだただ一つの模様(縁、角、線の端)を見つけた所で答えます。</translation>
    </message>
    <message>
        <source>Patterns of patterns</source>
        <translation>模様の模様</translation>
    </message>
    <message>
        <source>{filters} filters look at the answers of those before, and put them together: two edges make a line, two lines make a corner or a crossing.</source>
        <translation>{filters} 個のフィルターが前の答えを見て組み合わせます。二つの縁は線に、二つの線は角や交差になります。</translation>
    </message>
    <message>
        <source>From further away</source>
        <translation>もっと遠くから</translation>
    </message>
    <message>
        <source>The picture gets coarser. {filters} filters look at the answers of those before, and each place takes in more of the digit: a bend, the top of a loop.</source>
        <translation>画像は粗くなります。{filters} 個のフィルターが前の答えを見て、それぞれの場所が数字のより広い部分(曲がり、輪の上部)をとらえます。</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>数字の部分</translation>
    </message>
    <message>
        <source>{filters} filters, each of whose places knows most of the digit. What they answer to has no simple name any more, but it tells the digits apart.</source>
        <translation>{filters} 個のフィルターの各場所は、数字のほぼ全体を知っています。何に答えるのか、もう簡単な名前はありませんが、それが数字を見分けます。</translation>
    </message>
    <message>
        <source>Shown are the {shown} that have most to say here, over the digit: {width} × {height} places each, the more colour the louder.</source>
        <translation>ここで最も多くを語る {shown} 個を数字に重ねて示します。それぞれ {width} × {height} か所、色が濃いほど強い答えです。</translation>
    </message>
    <message>
        <source>The network cannot be looked into. {reason}</source>
        <translation>ネットワークの中を見ることができません。{reason}</translation>
    </message>
    <message>
        <source>The way of the pen</source>
        <translation>ペンの道筋</translation>
    </message>
    <message>
        <source>This is the way of your digit through the networks, as it was worked out just now on this computer. Draw on, and the page goes with you.</source>
        <translation>あなたの数字が二つのネットワークを通る道筋です。たった今このコンピューターで計算しました。書き続けると、このページも追いかけます。</translation>
    </message>
    <message>
        <source>A picture doesn&apos;t tell how it was drawn. A second, smaller network looks at that: at {places} places, equally far apart along the ink, where the pen was, which way it went, and whether it had been set down anew. Here it goes from pale to full colour, with a ring where the pen was set down.</source>
        <translation>画像からは、どう書かれたかは分かりません。二つ目の小さなネットワークはそれを見ます。インクに沿って等間隔の {places} か所で、ペンがどこにあり、どちらへ進み、置き直されたかどうかです。ここでは淡い色から濃い色へ進み、ペンを置いた所に輪を付けています。</translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation>もう一つの意見</translation>
    </message>
    <message>
        <source>A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten digits alone, and says of everything which of them it was drawn most like.</source>
        <translation>4 に見える 9 は、4 とは違う書き方をされます。このネットワークは十個の数字だけを知り、何についても、書き方がどの数字に最も近いかを答えます。</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>二つを合わせて</translation>
    </message>
    <message>
        <source>Points that the pen left: {points}. How large, how thick and where they lie won&apos;t matter, only the shape of the line and the way it was drawn.</source>
        <translation>ペンが残した点の数: {points}。大きさ、太さ、位置は関係なく、線の形と書き方だけが大切です。</translation>
    </message>
    <message>
        <source>The two opinions are multiplied, the second with less weight: people draw digits in ways that it never met, so a picture that is clear outvotes it. Whether there is a digit at all, the picture alone decides. This is the answer; what you have taught comes on top of it.</source>
        <translation>二つの意見を掛け合わせます。二つ目の重みは小さくしてあります。人は、このネットワークが出会ったことのない書き方もするので、はっきりした画像のほうが優先されます。そもそも数字かどうかは、画像だけが決めます。これが答えです。あなたが教えたことは、この上に加わります。</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>システムの言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>プログラムの構成要素</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>数字を読み取れません。{reason} 描画と履歴は引き続き使えます。</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>「{text}」をコピーしました。</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>ログは {folder} にあります</translation>
    </message>
    <message>
        <source>No tablet driver here speaks WinTab.</source>
        <translation>WinTab に対応するタブレットドライバーがありません。</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>Digit {place} of {count}: {digit}, {confidence}</source>
        <translation>{count} 桁中 {place} 桁目: {digit}、{confidence}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見るもの</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>ネットワークから見た描画: 28 × 28 ピクセル、中央に配置し拡大縮小したもの。</translation>
    </message>
</context>
<context>
    <name>NumbersFigure</name>
    <message>
        <source>no digit</source>
        <translation>数字なし</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>数字を読み取れません</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>練習する内容</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>一桁の数字</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書いてください</translation>
    </message>
    <message>
        <source>It is read when you pause.</source>
        <translation>手を止めると読み取ります。</translation>
    </message>
    <message>
        <source>How clear your digits are</source>
        <translation>あなたの数字の読みやすさ</translation>
    </message>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>正しく読めた割合(回ごと)</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete results…</source>
        <translation>結果を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Write {task}</source>
        <translation>{task} を書いてください</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>✓ {task} was read right · {sure} sure</source>
        <translation>✓ {task} と正しく読めました · 確信度 {sure}</translation>
    </message>
    <message>
        <source>✗ {task} was read as {text} · {sure} sure</source>
        <translation>✗ {task} を {text} と読みました · 確信度 {sure}</translation>
    </message>
    <message>
        <source>Delete results</source>
        <translation>結果を削除</translation>
    </message>
    <message>
        <source>Delete all results of practice?</source>
        <translation>練習の結果をすべて削除しますか?</translation>
    </message>
    <message>
        <source>This can be undone until this window is closed.</source>
        <translation>このウィンドウを閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>The results are deleted.</source>
        <translation>結果を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>描画を読み取れませんでした: {reason}</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>まだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label}: {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label}: 確率 {probability}</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <source>Reading {read} of {total}…</source>
        <translation>{total} 件中 {read} 件を読み取り中…</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Read files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Files and what was read in them</source>
        <translation>ファイルと読み取り結果</translation>
    </message>
    <message>
        <source>A double click or Enter puts a file on the canvas.</source>
        <translation>ダブルクリックか Enter キーでファイルを紙に表示します。</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>表を保存(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n 件を読み取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 件は読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}, {problems}</source>
        <translation>{read}、{problems}</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>“{name}” is in the drawing area now.</source>
        <translation>「{name}」を描画エリアに開きました。</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}、{page} ページ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>描画を読み取れませんでした: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not opened: something else came before it.</source>
        <translation>「{name}」は開かれませんでした。先に別の操作がありました。</translation>
    </message>
    <message>
        <source>This drawing is damaged: it can&apos;t be shown.</source>
        <translation>この描画は壊れているため、表示できません。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>ペンを動かす</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>ペンを下ろす・上げる</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>書いている線を取り消す</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>マウスで消す</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>Teach which digit the drawing is</source>
        <translation>どの数字かを教える</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0〜9</translation>
    </message>
    <message>
        <source>Teach that the drawing is not a digit</source>
        <translation>数字ではないと教える</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Go along the digits of a number, from a mark</source>
        <translation>数の数字を順に移る(印から)</translation>
    </message>
</context>
<context>
    <name>SittingsChart</name>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>正しく読めた割合(回ごと)</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>まだ練習していません。</translation>
    </message>
    <message>
        <source>{date}: {right} of {asked} right</source>
        <translation>{date}: {asked} のうち {right} が正解</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>ペン: {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>{time} ms で読み取り</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>This &amp;is</source>
        <translation>これは(&amp;I)</translation>
    </message>
    <message>
        <source>Draw a digit first, then say which one it is.</source>
        <translation>まず数字を書いてから、どの数字かを教えてください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Learned: this is not a digit.</source>
        <translation>覚えました: 数字ではありません。</translation>
    </message>
    <message>
        <source>Learned: this is a {digit}.</source>
        <translation>覚えました: これは {digit} です。</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>太さ(&amp;W)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>ペンの太さ</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>「{name}」を開けません: {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>「{name}」にはインクがありません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>「{name}」を保存できません: {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>このファイルを読む権限がありません</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>ファイルを読めません: {reason}</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>ファイルではなくデバイスかパイプです</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>ファイルが {size} MB を超えています</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>there is no ink in this file</source>
        <translation>このファイルにはインクがありません</translation>
    </message>
    <message>
        <source>this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF</source>
        <translation>読み取れる画像ではありません。PNG、JPEG、BMP、TIFF、WebP、GIF のいずれかで保存してください</translation>
    </message>
    <message>
        <source>there is no ink on the picture: {reason}</source>
        <translation>画像にインクがありません: {reason}</translation>
    </message>
    <message>
        <source>nothing on it can be told from its paper</source>
        <translation>紙と見分けられるものがありません</translation>
    </message>
    <message>
        <source>the picture is empty: it has no pixels</source>
        <translation>画像が空です。ピクセルがありません</translation>
    </message>
    <message>
        <source>the picture is wholly transparent: there is no ink on it</source>
        <translation>画像は完全に透明で、インクがありません</translation>
    </message>
    <message>
        <source>the picture has more than {size} megapixels: make it smaller first</source>
        <translation>画像が {size} メガピクセルを超えています。先に小さくしてください</translation>
    </message>
    <message>
        <source>the picture needs more memory than there is: make it smaller</source>
        <translation>画像に必要なメモリーが足りません。小さくしてください</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete ({reason}): save or copy it once more</source>
        <translation>画像が壊れているか不完全です({reason})。もう一度保存またはコピーしてください</translation>
    </message>
    <message>
        <source>there is no page {page} in it</source>
        <translation>{page} ページはありません</translation>
    </message>
    <message>
        <source>only the first {count} pages of this file are read: split it</source>
        <translation>このファイルは最初の {count} ページだけ読みます。分割してください</translation>
    </message>
    <message>
        <source>this is no InkML file: {reason}</source>
        <translation>InkML ファイルではありません: {reason}</translation>
    </message>
    <message>
        <source>the InkML file is damaged: {reason}</source>
        <translation>InkML ファイルが壊れています: {reason}</translation>
    </message>
    <message>
        <source>the ink has more than {count} points</source>
        <translation>インクの点が {count} 個を超えています</translation>
    </message>
    <message>
        <source>there are no pictures and no ink files in this folder</source>
        <translation>このフォルダーには画像もインクファイルもありません</translation>
    </message>
    <message>
        <source>this folder contains itself, by a link</source>
        <translation>このフォルダーはリンクによって自分自身を含んでいます</translation>
    </message>
    <message>
        <source>this folder lies in {count} others: name it to search it</source>
        <translation>このフォルダーは {count} 階層の中にあります。調べるには直接指定してください</translation>
    </message>
    <message>
        <source>you have no permission to read this folder</source>
        <translation>このフォルダーを読む権限がありません</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: {reason}</source>
        <translation>フォルダーを読めません: {reason}</translation>
    </message>
    <message>
        <source>There is no network at {path}.</source>
        <translation>{path} にネットワークがありません。</translation>
    </message>
    <message>
        <source>{path} is not a network that can be run: {reason}</source>
        <translation>{path} は実行できるネットワークではありません: {reason}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>別のプログラムがロックしています</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>the disk or folder it lies in does not answer</source>
        <translation>保存先のディスクかフォルダーが応答しません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>something that is no file lies in its place</source>
        <translation>ファイルでないものがその場所にあります</translation>
    </message>
    <message>
        <source>it was written by a newer Inkdigit</source>
        <translation>新しい Inkdigit が書いたものです</translation>
    </message>
    <message>
        <source>its tables are not those of a history</source>
        <translation>テーブルが履歴のものではありません</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>別のプログラムのものです</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>新しい履歴を始めました</translation>
    </message>
    <message>
        <source>{count} entries were saved from it</source>
        <translation>{count} 件を救出しました</translation>
    </message>
    <message>
        <source>{reason}, and no new one can be begun in its place</source>
        <translation>{reason}。代わりの履歴も始められません</translation>
    </message>
    <message>
        <source>a drawing of {count} points is too large to keep</source>
        <translation>{count} 点の描画は大きすぎて保存できません</translation>
    </message>
    <message>
        <source>This drawing is not kept: {reason}.</source>
        <translation>この描画は保存されません: {reason}。</translation>
    </message>
    <message>
        <source>The history can&apos;t be used just now: {reason}. Drawing and reading go on, but what is drawn may not be kept.</source>
        <translation>今は履歴を使えません: {reason}。描画と読み取りは続けられますが、書いたものは残らないことがあります。</translation>
    </message>
    <message>
        <source>The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.</source>
        <translation>履歴を使えませんでした: {reason}。「{name}」として取り置き、{outcome}。</translation>
    </message>
    <message>
        <source>The history “{path}” can&apos;t be used: {reason}. What is drawn now is listed until Inkdigit is closed, and not kept.</source>
        <translation>履歴「{path}」を使えません: {reason}。今から書くものは Inkdigit を閉じるまで一覧に残りますが、保存されません。</translation>
    </message>
    <message>
        <source>its root is &lt;{name}&gt;, not &lt;ink&gt;</source>
        <translation>ルート要素が &lt;ink&gt; ではなく &lt;{name}&gt; です</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>トレース形式に X と Y のチャネルがありません</translation>
    </message>
    <message>
        <source>trace {number} lies impossibly far away</source>
        <translation>トレース {number} があり得ないほど遠くにあります</translation>
    </message>
    <message>
        <source>trace {number}: {reason}</source>
        <translation>トレース {number}: {reason}</translation>
    </message>
    <message>
        <source>its points are too many</source>
        <translation>点が多すぎます</translation>
    </message>
    <message>
        <source>the number {text} is too large</source>
        <translation>数値 {text} が大きすぎます</translation>
    </message>
    <message>
        <source>{text} is no value of a trace</source>
        <translation>{text} はトレースの値ではありません</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>{size} MB を超えています</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {reason}, line {line}</source>
        <translation>整形式の XML ではありません: {reason}、{line} 行目</translation>
    </message>
    <message>
        <source>its encoding is not one this program reads: {reason}</source>
        <translation>このプログラムで読めない文字コードです: {reason}</translation>
    </message>
    <message>
        <source>it has more than {count} elements</source>
        <translation>要素が {count} 個を超えています</translation>
    </message>
    <message>
        <source>its elements are nested more than {count} deep</source>
        <translation>要素の入れ子が {count} 段を超えています</translation>
    </message>
    <message>
        <source>it brings its own document type, which could define entities</source>
        <translation>実体を定義できる独自の文書型を含んでいます</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>何も描かれていません</translation>
    </message>
    <message>
        <source>the picture holds no ink</source>
        <translation>画像にインクがありません</translation>
    </message>
    <message>
        <source>the ink has coordinates that are no finite numbers</source>
        <translation>インクの座標に有限でない数値があります</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read: {reason}</source>
        <translation>{folder} は読み取れるフォルダーではありません: {reason}</translation>
    </message>
    <message>
        <source>there are no .inkml files in {folder}</source>
        <translation>{folder} に .inkml ファイルがありません</translation>
    </message>
    <message>
        <source>there are more than {count} files in {folder}</source>
        <translation>{folder} にファイルが {count} 個を超えてあります</translation>
    </message>
    <message>
        <source>{path} can&apos;t be learned from: {reason}</source>
        <translation>{path} からは学習できません: {reason}</translation>
    </message>
    <message>
        <source>it doesn&apos;t say what its ink is: {example}</source>
        <translation>インクが何であるかが書かれていません: {example}</translation>
    </message>
    <message>
        <source>“{text}” is neither a digit nor “{other}”</source>
        <translation>「{text}」は数字でも「{other}」でもありません</translation>
    </message>
    <message>
        <source>{path} is not a network that can be looked into: {reason}</source>
        <translation>{path} は中を見られるネットワークではありません: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a network that gives {count} probabilities.</source>
        <translation>{path} は {count} 個の確率を出すネットワークではありません。</translation>
    </message>
    <message>
        <source>{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs {frame} and {classes}.</source>
        <translation>{path} は別の種類のネットワークです。{entry} を受け取り {answer} を出しますが、Inkdigit には {frame} と {classes} が必要です。</translation>
    </message>
    <message>
        <source>The network is damaged: it does not answer with numbers.</source>
        <translation>ネットワークが壊れています。数値で答えません。</translation>
    </message>
    <message>
        <source>the ink has more than {count} strokes</source>
        <translation>インクの線が {count} 本を超えています</translation>
    </message>
    <message>
        <source>the ink has coordinates that no file can hold</source>
        <translation>インクの座標にファイルに収まらない数値があります</translation>
    </message>
    <message>
        <source>its file was removed or replaced while Inkdigit was running</source>
        <translation>Inkdigitの実行中にファイルが削除されたか、置き換えられました</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}. What lay in its place was set aside as “{name}”.</source>
        <translation>履歴は中身をすべて引き継いで新しいファイルに続きます: {reason}。その場所にあったものは「{name}」として取り置きました。</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}.</source>
        <translation>履歴は中身をすべて引き継いで新しいファイルに続きます: {reason}。</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>「{name}」を置き換えますか?</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already.</source>
        <translation>この名前のファイルはフォルダーにすでにあります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
</TS>
