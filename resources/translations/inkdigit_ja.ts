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
        <source>The network was trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>ネットワークは MNIST(LeCun et al. 1998)、EMNIST(Cohen et al. 2017)、UCI のペン入力数字(Alimoglu &amp; Alpaydin 1996, CC BY 4.0)で学習しました。</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>ライセンス(&amp;L)…</translation>
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
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>「{name}」を保存できません: {reason}</translation>
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
        <source>Show only the drawings read as one digit</source>
        <translation>選んだ数字と読まれた描画だけを表示</translation>
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
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
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
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>描画を読み取れませんでした: {reason}</translation>
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
</TS>
