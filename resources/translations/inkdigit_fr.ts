<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>À propos d’Inkdigit</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>Dessinez un chiffre et voyez aussitôt lequel c’est, et avec quelle certitude. Rien de ce que vous dessinez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>The network was trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>Le réseau a été entraîné sur MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) et les chiffres au stylet de l’UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>&amp;Enregistrer l’encre…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Enregistrer en S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>E&amp;xporter l’historique…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;Copier la réponse</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>C&amp;oller une image</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stylo</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Stylo plus &amp;fin</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Stylo plus é&amp;pais</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>Ce que voit le &amp;réseau</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>À &amp;propos d’Inkdigit</translation>
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
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}, {words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Rien n’est encore dessiné</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>Préparation de la lecture…</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>Les chiffres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>sûr à {confidence}</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>Peut-être un {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>Pas un chiffre · {confidence}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>Dessinez un chiffre ici. Les flèches déplacent le stylo, la barre d’espace le pose et le lève, Échap annule le trait.</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>tablette avec pression</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablette</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>souris</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>doigt</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>Inkdigit a rencontré une erreur imprévue. Vous pouvez continuer à travailler. Le rapport ci-dessous aide à la corriger ; il se trouve aussi dans le journal.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Co&amp;pier le rapport</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>Ouvrir une image ou de l’encre</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>Images et encre ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Enregistrer l’encre</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Enregistrer en PNG</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>Impossible d’enregistrer « {name} » : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>%n dessin enregistré dans « {name} ».</numerusform>
            <numerusform>%n dessins enregistrés dans « {name} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>Le presse-papiers ne contient ni image ni fichier à ouvrir.</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>« {name} » enregistré.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>Show only the drawings read as one digit</source>
        <translation>N’afficher que les dessins lus comme un même chiffre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>Dessins, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>Ce que vous dessinez est conservé ici.</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>Aucun dessin n’a été refusé comme n’étant pas un chiffre.</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>Aucun dessin n’a été lu comme {digit}.</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>« {text} » copié.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>Supprimer tous les dessins de l’historique ?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Cela peut être annulé jusqu’à la fermeture d’Inkdigit.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>Historique effacé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;Langue du système</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Partie du programme</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>Les chiffres ne peuvent pas être lus. {reason} Le dessin et l’historique fonctionnent toujours.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>« {text} » copié.</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Le journal se trouve dans {folder}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>Le dessin tel que le réseau le voit : 28 × 28 pixels, centré et mis à l’échelle.</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Rien n’est encore lu.</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label} : {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label} : probabilité {probability}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>Le dessin n’a pas pu être lu : {reason}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>Déplacer le stylo sur la feuille</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Poser le stylo, le lever</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>Abandonner le trait en cours</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>Gommer à la souris</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>Stylo : {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>lu en {time} ms</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Épaisse&amp;ur</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du stylo</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>Impossible d’ouvrir « {name} » : {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>« {name} » ne contient pas d’encre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>Impossible d’enregistrer « {name} » : {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
</TS>
