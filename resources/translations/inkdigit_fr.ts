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
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>Les réseaux ont été entraînés sur MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) et les chiffres au stylet de l’UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</translation>
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
    <message>
        <source>Open f&amp;older…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>T&amp;int ink by what it says</source>
        <translation>&amp;Teinter l’encre selon ce qu’elle dit</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>S’e&amp;ntraîner…</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>Comment ça &amp;marche</translation>
    </message>
    <message>
        <source>Your &amp;hand…</source>
        <translation>Votre &amp;écriture…</translation>
    </message>
    <message>
        <source>Pen through &amp;WinTab</source>
        <translation>Stylo par &amp;WinTab</translation>
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
    <message>
        <source>Perhaps · {confidence}</source>
        <translation>Peut-être · {confidence}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{count} digits, {unsure} unsure</source>
        <translation>{count} chiffres, {unsure} incertains</translation>
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
    <name>DigitResults</name>
    <message>
        <source>How clear your digits are</source>
        <translation>La clarté de vos chiffres</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>Aucun entraînement encore.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>{sure} · taken for {other}</source>
        <translation>{sure} · pris pour {other}</translation>
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
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Your hand</source>
        <translation>Votre écriture</translation>
    </message>
    <message>
        <source>When a digit is read wrongly, press the key of the right one, or click its bar. Inkdigit keeps the drawing here, on this computer, and reads drawings like it your way.</source>
        <translation>Quand un chiffre est mal lu, appuyez sur la touche du bon ou cliquez sur sa barre. Inkdigit garde le dessin ici, sur cet ordinateur, et lit à votre façon ceux qui lui ressemblent.</translation>
    </message>
    <message>
        <source>&amp;Read by what you taught</source>
        <translation>&amp;Lire selon ce que vous avez enseigné</translation>
    </message>
    <message>
        <source>What you taught</source>
        <translation>Ce que vous avez enseigné</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n dessin</numerusform>
            <numerusform>%n dessins</numerusform>
        </translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>Forget all that you taught?</source>
        <translation>Oublier tout ce que vous avez enseigné ?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Cela peut être annulé jusqu’à la fermeture d’Inkdigit.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Importer d’un dossier</translation>
    </message>
    <message>
        <source>Not all was exported: {reason}</source>
        <translation>Tout n’a pas été exporté : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>%n dessin exporté.</numerusform>
            <numerusform>%n dessins exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: {reason}</source>
        <translation>Rien n’a été importé : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>%n dessin importé.</numerusform>
            <numerusform>%n dessins importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Blue ink speaks {one}, orange, pierced ink speaks {other}</source>
        <translation>L’encre bleue parle {one}, l’encre orange et trouée {other}</translation>
    </message>
    <message>
        <source>for no digit</source>
        <translation>pour aucun chiffre</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <translation>pour {digit}</translation>
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
    <message>
        <source>Show only the drawings so read</source>
        <translation>N’afficher que les dessins ainsi lus</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>No drawing was read as a number of several digits.</source>
        <translation>Aucun dessin n’a été lu comme un nombre à plusieurs chiffres.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>C’e&amp;st</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>The deletion is undone.</source>
        <translation>La suppression est annulée.</translation>
    </message>
</context>
<context>
    <name>HowItWorksDialog</name>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>L’encre</translation>
    </message>
    <message>
        <source>Nothing is drawn, so here is an example. Draw a digit, and it takes its place.</source>
        <translation>Rien n’est dessiné ; voici donc un exemple. Dessinez un chiffre et il prendra sa place.</translation>
    </message>
    <message>
        <source>One size for all</source>
        <translation>Une taille pour tous</translation>
    </message>
    <message>
        <source>It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the network sees.</source>
        <translation>Il est ramené à 20 × 20 pixels et placé dans 28 × 28, son centre de gravité au milieu. Ces 784 nombres, de 0 pour le papier à 1 pour l’encre, sont tout ce que voit le réseau.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Its ink is told from its paper, whatever their colours, and cut out.</source>
        <translation>L’encre est distinguée du papier, quelles que soient leurs couleurs, et découpée.</translation>
    </message>
    <message>
        <source>Each filter&apos;s answers are averaged over the picture: where it found something no longer counts, only how much. {count} numbers are left of the digit.</source>
        <translation>Les réponses de chaque filtre sont moyennées sur l’image : où il a trouvé quelque chose ne compte plus, seulement combien. Il reste {count} nombres du chiffre.</translation>
    </message>
    <message>
        <source>Ten numbers, and one</source>
        <translation>Dix nombres, et un</translation>
    </message>
    <message>
        <source>Each digit weighs these numbers in its own way, and so does “not a digit”. The eleven sums become probabilities that add up to 100 %, calibrated so that of answers that are 90 % sure nine in ten are right.</source>
        <translation>Chaque chiffre pèse ces nombres à sa façon, et « pas un chiffre » aussi. Les onze sommes deviennent des probabilités dont le total est 100 %, calibrées pour que, des réponses sûres à 90 %, neuf sur dix soient justes.</translation>
    </message>
    <message>
        <source>Edges and ends</source>
        <translation>Bords et extrémités</translation>
    </message>
    <message>
        <source>{filters} small filters slide over the picture. Each answers where it finds the one pattern that it has learned: an edge, a corner, a line&apos;s end.</source>
        <translation>{filters} petits filtres glissent sur l’image. Chacun répond là où il trouve le seul motif qu’il a appris : un bord, un coin, le bout d’un trait.</translation>
    </message>
    <message>
        <source>Patterns of patterns</source>
        <translation>Des motifs de motifs</translation>
    </message>
    <message>
        <source>{filters} filters look at the answers of those before, and put them together: two edges make a line, two lines make a corner or a crossing.</source>
        <translation>{filters} filtres regardent les réponses des précédents et les assemblent : deux bords font un trait, deux traits un coin ou un croisement.</translation>
    </message>
    <message>
        <source>From further away</source>
        <translation>De plus loin</translation>
    </message>
    <message>
        <source>The picture gets coarser. {filters} filters look at the answers of those before, and each place takes in more of the digit: a bend, the top of a loop.</source>
        <translation>L’image devient plus grossière. {filters} filtres regardent les réponses des précédents, et chaque endroit embrasse une plus grande part du chiffre : une courbe, le haut d’une boucle.</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Des parties de chiffres</translation>
    </message>
    <message>
        <source>{filters} filters, each of whose places knows most of the digit. What they answer to has no simple name any more, but it tells the digits apart.</source>
        <translation>{filters} filtres, dont chaque endroit connaît presque tout le chiffre. Ce à quoi ils répondent n’a plus de nom simple, mais distingue les chiffres.</translation>
    </message>
    <message>
        <source>Shown are the {shown} that have most to say here, over the digit: {width} × {height} places each, the more colour the louder.</source>
        <translation>Sont montrés les {shown} qui ont le plus à dire ici, sur le chiffre : {width} × {height} endroits chacun ; plus il y a de couleur, plus c’est fort.</translation>
    </message>
    <message>
        <source>The network cannot be looked into. {reason}</source>
        <translation>Impossible de regarder dans le réseau. {reason}</translation>
    </message>
    <message>
        <source>The way of the pen</source>
        <translation>Le chemin du stylo</translation>
    </message>
    <message>
        <source>This is the way of your digit through the networks, as it was worked out just now on this computer. Draw on, and the page goes with you.</source>
        <translation>Voici le chemin de votre chiffre à travers les réseaux, calculé à l’instant sur cet ordinateur. Continuez à dessiner : la page vous suit.</translation>
    </message>
    <message>
        <source>A picture doesn&apos;t tell how it was drawn. A second, smaller network looks at that: at {places} places, equally far apart along the ink, where the pen was, which way it went, and whether it had been set down anew. Here it goes from pale to full colour, with a ring where the pen was set down.</source>
        <translation>Une image ne dit pas comment elle a été dessinée. Un second réseau, plus petit, regarde cela : en {places} endroits, à égale distance le long de l’encre, où était le stylo, vers où il allait et s’il venait d’être reposé. Ici, la couleur va du pâle au plein, avec un anneau là où le stylo a été posé.</translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation>Un second avis</translation>
    </message>
    <message>
        <source>A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten digits alone, and says of everything which of them it was drawn most like.</source>
        <translation>Un 9 qui ressemble à un 4 se dessine autrement qu’un 4. Ce réseau ne connaît que les dix chiffres, et dit de toute chose duquel elle se rapproche le plus par son tracé.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Points that the pen left: {points}. How large, how thick and where they lie won&apos;t matter, only the shape of the line and the way it was drawn.</source>
        <translation>Points laissés par le stylo : {points}. Peu importent leur taille, leur épaisseur et leur place : seules comptent la forme du trait et la façon dont il a été dessiné.</translation>
    </message>
    <message>
        <source>The two opinions are multiplied, the second with less weight: people draw digits in ways that it never met, so a picture that is clear outvotes it. Whether there is a digit at all, the picture alone decides. This is the answer; what you have taught comes on top of it.</source>
        <translation>Les deux avis sont multipliés, le second avec moins de poids : on dessine aussi des chiffres comme il n’en a jamais rencontré, et une image claire l’emporte donc sur lui. S’il y a un chiffre ou non, l’image seule en décide. Voilà la réponse ; ce que vous avez enseigné s’y ajoute.</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
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
    <message>
        <source>No tablet driver here speaks WinTab.</source>
        <translation>Aucun pilote de tablette ne parle WinTab ici.</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>Digit {place} of {count}: {digit}, {confidence}</source>
        <translation>Chiffre {place} sur {count} : {digit}, {confidence}</translation>
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
    <name>NumbersFigure</name>
    <message>
        <source>no digit</source>
        <translation>aucun chiffre</translation>
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
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>Les chiffres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Que pratiquer</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>Chiffres seuls</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrivez</translation>
    </message>
    <message>
        <source>It is read when you pause.</source>
        <translation>La lecture se fait quand vous marquez une pause.</translation>
    </message>
    <message>
        <source>How clear your digits are</source>
        <translation>La clarté de vos chiffres</translation>
    </message>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>Lus correctement, séance par séance</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Delete results…</source>
        <translation>&amp;Supprimer les résultats…</translation>
    </message>
    <message>
        <source>Write {task}</source>
        <translation>Écrivez {task}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
    <message>
        <source>✓ {task} was read right · {sure} sure</source>
        <translation>✓ {task} a été bien lu · sûr à {sure}</translation>
    </message>
    <message>
        <source>✗ {task} was read as {text} · {sure} sure</source>
        <translation>✗ {task} a été lu comme {text} · sûr à {sure}</translation>
    </message>
    <message>
        <source>Delete results</source>
        <translation>Supprimer les résultats</translation>
    </message>
    <message>
        <source>Delete all results of practice?</source>
        <translation>Supprimer tous les résultats d’entraînement ?</translation>
    </message>
    <message>
        <source>This can be undone until this window is closed.</source>
        <translation>Cela peut être annulé jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>The results are deleted.</source>
        <translation>Les résultats sont supprimés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>Le dessin n’a pas pu être lu : {reason}</translation>
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
    <name>ReadingProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>Reading {read} of {total}…</source>
        <translation>Lecture : {read} sur {total}…</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Read files</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>Files and what was read in them</source>
        <translation>Les fichiers et ce qui y a été lu</translation>
    </message>
    <message>
        <source>A double click or Enter puts a file on the canvas.</source>
        <translation>Un double-clic ou Entrée place un fichier sur la feuille.</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n image lue</numerusform>
            <numerusform>%n images lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}, {problems}</source>
        <translation>{read}, {problems}</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>« {name} » enregistré.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>“{name}” is in the drawing area now.</source>
        <translation>« {name} » est maintenant dans la zone de dessin.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, page {page}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>Le dessin n’a pas pu être lu : {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not opened: something else came before it.</source>
        <translation>« {name} » n’a pas été ouvert : autre chose est venu avant.</translation>
    </message>
    <message>
        <source>This drawing is damaged: it can&apos;t be shown.</source>
        <translation>Ce dessin est endommagé : il ne peut pas être affiché.</translation>
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
    <message>
        <source>Teach which digit the drawing is</source>
        <translation>Enseigner quel chiffre c’est</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>Teach that the drawing is not a digit</source>
        <translation>Enseigner que ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Fermer un message</translation>
    </message>
    <message>
        <source>Go along the digits of a number, from a mark</source>
        <translation>Parcourir les chiffres d’un nombre, à partir d’une marque</translation>
    </message>
</context>
<context>
    <name>SittingsChart</name>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>Lus correctement, séance par séance</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>Aucun entraînement encore.</translation>
    </message>
    <message>
        <source>{date}: {right} of {asked} right</source>
        <translation>{date} : {right} justes sur {asked}</translation>
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
    <name>Teacher</name>
    <message>
        <source>This &amp;is</source>
        <translation>C’e&amp;st</translation>
    </message>
    <message>
        <source>Draw a digit first, then say which one it is.</source>
        <translation>Dessinez d’abord un chiffre, puis dites lequel c’est.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Learned: this is not a digit.</source>
        <translation>Appris : ce n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>Learned: this is a {digit}.</source>
        <translation>Appris : c’est un {digit}.</translation>
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
<context>
    <name>reasons</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>vous n’avez pas le droit de lire ce fichier</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>le fichier ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>c’est un périphérique ou un tube, pas un fichier</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>le fichier dépasse {size} Mo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>there is no ink in this file</source>
        <translation>il n’y a pas d’encre dans ce fichier</translation>
    </message>
    <message>
        <source>this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF</source>
        <translation>ce n’est pas une image lisible : enregistrez-la en PNG, JPEG, BMP, TIFF, WebP ou GIF</translation>
    </message>
    <message>
        <source>there is no ink on the picture: {reason}</source>
        <translation>il n’y a pas d’encre sur l’image : {reason}</translation>
    </message>
    <message>
        <source>nothing on it can be told from its paper</source>
        <translation>rien ne s’y distingue du papier</translation>
    </message>
    <message>
        <source>the picture is empty: it has no pixels</source>
        <translation>l’image est vide : elle n’a aucun pixel</translation>
    </message>
    <message>
        <source>the picture is wholly transparent: there is no ink on it</source>
        <translation>l’image est entièrement transparente : elle n’a pas d’encre</translation>
    </message>
    <message>
        <source>the picture has more than {size} megapixels: make it smaller first</source>
        <translation>l’image dépasse {size} mégapixels : réduisez-la d’abord</translation>
    </message>
    <message>
        <source>the picture needs more memory than there is: make it smaller</source>
        <translation>l’image demande plus de mémoire qu’il n’y en a : réduisez-la</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete ({reason}): save or copy it once more</source>
        <translation>l’image est endommagée ou incomplète ({reason}) : enregistrez-la ou copiez-la à nouveau</translation>
    </message>
    <message>
        <source>there is no page {page} in it</source>
        <translation>il n’y a pas de page {page}</translation>
    </message>
    <message>
        <source>only the first {count} pages of this file are read: split it</source>
        <translation>seules les {count} premières pages de ce fichier sont lues : divisez-le</translation>
    </message>
    <message>
        <source>this is no InkML file: {reason}</source>
        <translation>ce n’est pas un fichier InkML : {reason}</translation>
    </message>
    <message>
        <source>the InkML file is damaged: {reason}</source>
        <translation>le fichier InkML est endommagé : {reason}</translation>
    </message>
    <message>
        <source>the ink has more than {count} points</source>
        <translation>l’encre a plus de {count} points</translation>
    </message>
    <message>
        <source>there are no pictures and no ink files in this folder</source>
        <translation>il n’y a ni image ni fichier d’encre dans ce dossier</translation>
    </message>
    <message>
        <source>this folder contains itself, by a link</source>
        <translation>ce dossier se contient lui-même, par un lien</translation>
    </message>
    <message>
        <source>this folder lies in {count} others: name it to search it</source>
        <translation>ce dossier se trouve dans {count} autres : nommez-le pour l’explorer</translation>
    </message>
    <message>
        <source>you have no permission to read this folder</source>
        <translation>vous n’avez pas le droit de lire ce dossier</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: {reason}</source>
        <translation>le dossier ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>There is no network at {path}.</source>
        <translation>Il n’y a pas de réseau dans {path}.</translation>
    </message>
    <message>
        <source>{path} is not a network that can be run: {reason}</source>
        <translation>{path} n’est pas un réseau exécutable : {reason}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>un autre programme l’a verrouillé</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>il ne peut être que lu, pas modifié</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>the disk or folder it lies in does not answer</source>
        <translation>le disque ou le dossier ne répond pas</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>something that is no file lies in its place</source>
        <translation>quelque chose qui n’est pas un fichier se trouve à sa place</translation>
    </message>
    <message>
        <source>it was written by a newer Inkdigit</source>
        <translation>il a été écrit par un Inkdigit plus récent</translation>
    </message>
    <message>
        <source>its tables are not those of a history</source>
        <translation>ses tables ne sont pas celles d’un historique</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>il appartient à un autre programme</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>un nouveau a été commencé</translation>
    </message>
    <message>
        <source>{count} entries were saved from it</source>
        <translation>{count} entrées en ont été sauvées</translation>
    </message>
    <message>
        <source>{reason}, and no new one can be begun in its place</source>
        <translation>{reason}, et aucun nouveau ne peut être commencé à sa place</translation>
    </message>
    <message>
        <source>a drawing of {count} points is too large to keep</source>
        <translation>un dessin de {count} points est trop grand pour être conservé</translation>
    </message>
    <message>
        <source>This drawing is not kept: {reason}.</source>
        <translation>Ce dessin n’est pas conservé : {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used just now: {reason}. Drawing and reading go on, but what is drawn may not be kept.</source>
        <translation>L’historique n’est pas utilisable pour l’instant : {reason}. Le dessin et la lecture continuent, mais les dessins ne seront peut-être pas conservés.</translation>
    </message>
    <message>
        <source>The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.</source>
        <translation>L’historique était inutilisable : {reason}. Il a été mis de côté sous « {name} », et {outcome}.</translation>
    </message>
    <message>
        <source>The history “{path}” can&apos;t be used: {reason}. What is drawn now is listed until Inkdigit is closed, and not kept.</source>
        <translation>L’historique « {path} » est inutilisable : {reason}. Ce qui est dessiné maintenant est listé jusqu’à la fermeture d’Inkdigit, sans être conservé.</translation>
    </message>
    <message>
        <source>its root is &lt;{name}&gt;, not &lt;ink&gt;</source>
        <translation>sa racine est &lt;{name}&gt;, et non &lt;ink&gt;</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>son format de tracé n’a pas de canaux X et Y</translation>
    </message>
    <message>
        <source>trace {number} lies impossibly far away</source>
        <translation>le tracé {number} est impossiblement loin</translation>
    </message>
    <message>
        <source>trace {number}: {reason}</source>
        <translation>tracé {number} : {reason}</translation>
    </message>
    <message>
        <source>its points are too many</source>
        <translation>ses points sont trop nombreux</translation>
    </message>
    <message>
        <source>the number {text} is too large</source>
        <translation>le nombre {text} est trop grand</translation>
    </message>
    <message>
        <source>{text} is no value of a trace</source>
        <translation>{text} n’est pas une valeur de tracé</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {reason}, line {line}</source>
        <translation>ce n’est pas du XML bien formé : {reason}, ligne {line}</translation>
    </message>
    <message>
        <source>its encoding is not one this program reads: {reason}</source>
        <translation>ce programme ne lit pas son encodage : {reason}</translation>
    </message>
    <message>
        <source>it has more than {count} elements</source>
        <translation>il a plus de {count} éléments</translation>
    </message>
    <message>
        <source>its elements are nested more than {count} deep</source>
        <translation>ses éléments sont imbriqués sur plus de {count} niveaux</translation>
    </message>
    <message>
        <source>it brings its own document type, which could define entities</source>
        <translation>il apporte son propre type de document, qui pourrait définir des entités</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>rien n’est dessiné</translation>
    </message>
    <message>
        <source>the picture holds no ink</source>
        <translation>il n’y a pas d’encre sur l’image</translation>
    </message>
    <message>
        <source>the ink has coordinates that are no finite numbers</source>
        <translation>l’encre a des coordonnées qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read: {reason}</source>
        <translation>{folder} n’est pas un dossier lisible : {reason}</translation>
    </message>
    <message>
        <source>there are no .inkml files in {folder}</source>
        <translation>il n’y a pas de fichiers .inkml dans {folder}</translation>
    </message>
    <message>
        <source>there are more than {count} files in {folder}</source>
        <translation>il y a plus de {count} fichiers dans {folder}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be learned from: {reason}</source>
        <translation>on ne peut rien apprendre de {path} : {reason}</translation>
    </message>
    <message>
        <source>it doesn&apos;t say what its ink is: {example}</source>
        <translation>il ne dit pas ce qu’est son encre : {example}</translation>
    </message>
    <message>
        <source>“{text}” is neither a digit nor “{other}”</source>
        <translation>« {text} » n’est ni un chiffre ni « {other} »</translation>
    </message>
    <message>
        <source>{path} is not a network that can be looked into: {reason}</source>
        <translation>{path} n’est pas un réseau dans lequel on peut regarder : {reason}</translation>
    </message>
    <message>
        <source>{path} is not a network that gives {count} probabilities.</source>
        <translation>{path} n’est pas un réseau qui donne {count} probabilités.</translation>
    </message>
    <message>
        <source>{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs {frame} and {classes}.</source>
        <translation>{path} est un réseau d’un autre genre : il prend {entry} et donne {answer}, Inkdigit a besoin de {frame} et {classes}.</translation>
    </message>
    <message>
        <source>The network is damaged: it does not answer with numbers.</source>
        <translation>Le réseau est endommagé : il ne répond pas par des nombres.</translation>
    </message>
    <message>
        <source>the ink has more than {count} strokes</source>
        <translation>l’encre a plus de {count} traits</translation>
    </message>
    <message>
        <source>the ink has coordinates that no file can hold</source>
        <translation>l’encre a des coordonnées qu’aucun fichier ne peut contenir</translation>
    </message>
    <message>
        <source>its file was removed or replaced while Inkdigit was running</source>
        <translation>son fichier a été supprimé ou remplacé pendant qu’Inkdigit était ouvert</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}. What lay in its place was set aside as “{name}”.</source>
        <translation>L’historique continue dans un nouveau fichier, avec tout ce qu’il contenait : {reason}. Ce qui se trouvait à sa place a été mis de côté sous « {name} ».</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}.</source>
        <translation>L’historique continue dans un nouveau fichier, avec tout ce qu’il contenait : {reason}.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>Remplacer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already.</source>
        <translation>Un fichier de ce nom se trouve déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
</TS>
