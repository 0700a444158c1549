<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>Acerca de Inkdigit</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>Dibuje una cifra y vea al instante cuál es y con qué seguridad la reconoce el programa. Nada de lo que dibuja sale de este equipo.</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>Las redes se entrenaron con MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) y las cifras a lápiz de la UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>&amp;Guardar la tinta…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Guardar como S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Exportar el historial…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;Copiar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Lápiz</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Lápiz más &amp;fino</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Lápiz más &amp;grueso</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>Lo que ve la &amp;red</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>&amp;Acerca de Inkdigit</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>T&amp;int ink by what it says</source>
        <translation>&amp;Teñir la tinta según lo que dice</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>&amp;Practicar…</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>&amp;Cómo funciona</translation>
    </message>
    <message>
        <source>Your &amp;hand…</source>
        <translation>Su &amp;letra…</translation>
    </message>
    <message>
        <source>Pen through &amp;WinTab</source>
        <translation>Lápiz por &amp;WinTab</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}, {words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>Preparando la lectura…</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>{confidence} de seguridad</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>Quizá un {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>No es una cifra · {confidence}</translation>
    </message>
    <message>
        <source>Perhaps · {confidence}</source>
        <translation>Quizá · {confidence}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{count} digits, {unsure} unsure</source>
        <translation>{count} dígitos, {unsure} dudosos</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>Zona de dibujo</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>Dibuje aquí una cifra. Las flechas mueven el lápiz, la barra espaciadora lo apoya y lo levanta, Escape retira el trazo.</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>tableta con presión</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuje una cifra</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>ratón</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>dedo</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>Inkdigit encontró un error inesperado. Puede seguir trabajando. El informe de abajo ayuda a corregirlo; también está en el archivo de registro.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Co&amp;piar el informe</translation>
    </message>
</context>
<context>
    <name>DigitResults</name>
    <message>
        <source>How clear your digits are</source>
        <translation>Claridad de sus cifras</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>Aún no ha practicado.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>{sure} · taken for {other}</source>
        <translation>{sure} · tomado por {other}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>Abrir una imagen o tinta</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>Imágenes y tinta ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Guardar la tinta</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Guardar como SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Guardar como PNG</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>Se guardó %n dibujo en «{name}».</numerusform>
            <numerusform>Se guardaron %n dibujos en «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>El portapapeles no contiene ninguna imagen ni archivo que abrir.</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>«{name}» guardado.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Your hand</source>
        <translation>Su letra</translation>
    </message>
    <message>
        <source>When a digit is read wrongly, press the key of the right one, or click its bar. Inkdigit keeps the drawing here, on this computer, and reads drawings like it your way.</source>
        <translation>Cuando una cifra se lea mal, pulse la tecla de la correcta o haga clic en su barra. Inkdigit guarda el dibujo aquí, en este equipo, y lee a su manera los que se le parecen.</translation>
    </message>
    <message>
        <source>&amp;Read by what you taught</source>
        <translation>&amp;Leer según lo enseñado</translation>
    </message>
    <message>
        <source>What you taught</source>
        <translation>Lo que enseñó</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada aún.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>Olvidar &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n dibujo</numerusform>
            <numerusform>%n dibujos</numerusform>
        </translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>Forget all that you taught?</source>
        <translation>¿Olvidar todo lo que enseñó?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Se puede deshacer hasta que se cierre Inkdigit.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Importar de una carpeta</translation>
    </message>
    <message>
        <source>Not all was exported: {reason}</source>
        <translation>No se exportó todo: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n drawing(s).</source>
        <translation>
            <numerusform>Se exportó %n dibujo.</numerusform>
            <numerusform>Se exportaron %n dibujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: {reason}</source>
        <translation>No se importó nada: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n drawing(s).</source>
        <translation>
            <numerusform>Se importó %n dibujo.</numerusform>
            <numerusform>Se importaron %n dibujos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Blue ink speaks {one}, orange, pierced ink speaks {other}</source>
        <translation>La tinta azul habla {one}; la naranja y perforada, {other}</translation>
    </message>
    <message>
        <source>for no digit</source>
        <translation>por ninguna cifra</translation>
    </message>
    <message>
        <source>for {digit}</source>
        <translation>por {digit}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es una cifra</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es una cifra</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Borrar el historial…</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>Dibujos, los más recientes primero</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>Lo que dibuja se guarda aquí.</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>Ningún dibujo se rechazó por no ser una cifra.</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>Ningún dibujo se leyó como {digit}.</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>Se copió «{text}».</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>¿Quitar todos los dibujos del historial?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Se puede deshacer hasta que se cierre Inkdigit.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>Historial borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Show only the drawings so read</source>
        <translation>Mostrar solo los dibujos así leídos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>No drawing was read as a number of several digits.</source>
        <translation>Ningún dibujo se leyó como un número de varias cifras.</translation>
    </message>
    <message>
        <source>This &amp;is</source>
        <translation>Esto &amp;es</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Deshacer borrado</translation>
    </message>
    <message>
        <source>The deletion is undone.</source>
        <translation>Se ha deshecho el borrado.</translation>
    </message>
</context>
<context>
    <name>HowItWorksDialog</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Nothing is drawn, so here is an example. Draw a digit, and it takes its place.</source>
        <translation>No hay nada dibujado, así que aquí tiene un ejemplo. Dibuje una cifra y ocupará su lugar.</translation>
    </message>
    <message>
        <source>One size for all</source>
        <translation>Un mismo tamaño para todas</translation>
    </message>
    <message>
        <source>It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the network sees.</source>
        <translation>Se ajusta a 20 × 20 píxeles y se coloca en 28 × 28, con su centro de masa en el medio. Estos 784 números, de 0 para el papel a 1 para la tinta, son todo lo que ve la red.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Its ink is told from its paper, whatever their colours, and cut out.</source>
        <translation>Se distingue la tinta del papel, sean cuales sean sus colores, y se recorta.</translation>
    </message>
    <message>
        <source>Each filter&apos;s answers are averaged over the picture: where it found something no longer counts, only how much. {count} numbers are left of the digit.</source>
        <translation>Las respuestas de cada filtro se promedian sobre la imagen: ya no cuenta dónde encontró algo, solo cuánto. De la cifra quedan {count} números.</translation>
    </message>
    <message>
        <source>Ten numbers, and one</source>
        <translation>Diez números, y uno</translation>
    </message>
    <message>
        <source>Each digit weighs these numbers in its own way, and so does “not a digit”. The eleven sums become probabilities that add up to 100 %, calibrated so that of answers that are 90 % sure nine in ten are right.</source>
        <translation>Cada cifra pondera estos números a su manera, y también «no es una cifra». Las once sumas se convierten en probabilidades que suman 100 %, calibradas para que, de las respuestas con un 90 % de seguridad, acierten nueve de cada diez.</translation>
    </message>
    <message>
        <source>Edges and ends</source>
        <translation>Bordes y extremos</translation>
    </message>
    <message>
        <source>{filters} small filters slide over the picture. Each answers where it finds the one pattern that it has learned: an edge, a corner, a line&apos;s end.</source>
        <translation>{filters} pequeños filtros recorren la imagen. Cada uno responde donde encuentra el único patrón que ha aprendido: un borde, una esquina, el final de una línea.</translation>
    </message>
    <message>
        <source>Patterns of patterns</source>
        <translation>Patrones de patrones</translation>
    </message>
    <message>
        <source>{filters} filters look at the answers of those before, and put them together: two edges make a line, two lines make a corner or a crossing.</source>
        <translation>{filters} filtros miran las respuestas de los anteriores y las combinan: dos bordes hacen una línea; dos líneas, una esquina o un cruce.</translation>
    </message>
    <message>
        <source>From further away</source>
        <translation>Desde más lejos</translation>
    </message>
    <message>
        <source>The picture gets coarser. {filters} filters look at the answers of those before, and each place takes in more of the digit: a bend, the top of a loop.</source>
        <translation>La imagen se hace más gruesa. {filters} filtros miran las respuestas de los anteriores, y cada lugar abarca más de la cifra: una curva, lo alto de un lazo.</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>Partes de cifras</translation>
    </message>
    <message>
        <source>{filters} filters, each of whose places knows most of the digit. What they answer to has no simple name any more, but it tells the digits apart.</source>
        <translation>{filters} filtros, cada uno de cuyos lugares conoce la mayor parte de la cifra. A lo que responden ya no tiene un nombre sencillo, pero distingue las cifras.</translation>
    </message>
    <message>
        <source>Shown are the {shown} that have most to say here, over the digit: {width} × {height} places each, the more colour the louder.</source>
        <translation>Se muestran los {shown} que más tienen que decir aquí, sobre la cifra: {width} × {height} lugares cada uno; a más color, más fuerte.</translation>
    </message>
    <message>
        <source>The network cannot be looked into. {reason}</source>
        <translation>No se puede mirar dentro de la red. {reason}</translation>
    </message>
    <message>
        <source>The way of the pen</source>
        <translation>El recorrido del lápiz</translation>
    </message>
    <message>
        <source>This is the way of your digit through the networks, as it was worked out just now on this computer. Draw on, and the page goes with you.</source>
        <translation>Este es el camino de su cifra por las redes, calculado ahora mismo en este equipo. Siga dibujando y la página le acompaña.</translation>
    </message>
    <message>
        <source>A picture doesn&apos;t tell how it was drawn. A second, smaller network looks at that: at {places} places, equally far apart along the ink, where the pen was, which way it went, and whether it had been set down anew. Here it goes from pale to full colour, with a ring where the pen was set down.</source>
        <translation>Una imagen no dice cómo se dibujó. Una segunda red, más pequeña, mira eso: en {places} lugares, a igual distancia a lo largo de la tinta, dónde estaba el lápiz, hacia dónde iba y si se acababa de apoyar de nuevo. Aquí va del color pálido al pleno, con un anillo donde se apoyó el lápiz.</translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation>Una segunda opinión</translation>
    </message>
    <message>
        <source>A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten digits alone, and says of everything which of them it was drawn most like.</source>
        <translation>Un 9 que parece un 4 se dibuja de otro modo que un 4. Esta red conoce solo las diez cifras, y de todo dice a cuál de ellas se parece más por cómo se dibujó.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Las dos juntas</translation>
    </message>
    <message>
        <source>Points that the pen left: {points}. How large, how thick and where they lie won&apos;t matter, only the shape of the line and the way it was drawn.</source>
        <translation>Puntos que dejó el lápiz: {points}. No importa el tamaño, el grosor ni el lugar, solo la forma de la línea y cómo se dibujó.</translation>
    </message>
    <message>
        <source>The two opinions are multiplied, the second with less weight: people draw digits in ways that it never met, so a picture that is clear outvotes it. Whether there is a digit at all, the picture alone decides. This is the answer; what you have taught comes on top of it.</source>
        <translation>Las dos opiniones se multiplican, la segunda con menos peso: también se dibujan cifras de maneras que nunca encontró, así que una imagen clara se impone. Si hay una cifra o no, lo decide solo la imagen. Esta es la respuesta; lo que usted enseñó se añade a ella.</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Not a digit</source>
        <translation>No es una cifra</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte del programa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>No se pueden leer las cifras. {reason} El dibujo y el historial siguen funcionando.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>Se copió «{text}».</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>El registro está en {folder}</translation>
    </message>
    <message>
        <source>No tablet driver here speaks WinTab.</source>
        <translation>Aquí ningún controlador de tableta habla WinTab.</translation>
    </message>
</context>
<context>
    <name>MarkLabel</name>
    <message>
        <source>Digit {place} of {count}: {digit}, {confidence}</source>
        <translation>Cifra {place} de {count}: {digit}, {confidence}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>El dibujo como lo ve la red: 28 × 28 píxeles, centrado y a escala.</translation>
    </message>
</context>
<context>
    <name>NumbersFigure</name>
    <message>
        <source>no digit</source>
        <translation>ninguna cifra</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Qué practicar</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>Cifras sueltas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escriba</translation>
    </message>
    <message>
        <source>It is read when you pause.</source>
        <translation>Se lee cuando hace una pausa.</translation>
    </message>
    <message>
        <source>How clear your digits are</source>
        <translation>Claridad de sus cifras</translation>
    </message>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>Leídos bien, sesión a sesión</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>&amp;Delete results…</source>
        <translation>&amp;Eliminar los resultados…</translation>
    </message>
    <message>
        <source>Write {task}</source>
        <translation>Escriba {task}</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>✓ {task} was read right · {sure} sure</source>
        <translation>✓ {task} se leyó bien · {sure} de seguridad</translation>
    </message>
    <message>
        <source>✗ {task} was read as {text} · {sure} sure</source>
        <translation>✗ {task} se leyó como {text} · {sure} de seguridad</translation>
    </message>
    <message>
        <source>Delete results</source>
        <translation>Eliminar los resultados</translation>
    </message>
    <message>
        <source>Delete all results of practice?</source>
        <translation>¿Eliminar todos los resultados de la práctica?</translation>
    </message>
    <message>
        <source>This can be undone until this window is closed.</source>
        <translation>Se puede deshacer hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>The results are deleted.</source>
        <translation>Los resultados se han eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>No se pudo leer el dibujo: {reason}</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label}: {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label}: probabilidad {probability}</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Reading {read} of {total}…</source>
        <translation>Leyendo {read} de {total}…</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Read files</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Files and what was read in them</source>
        <translation>Archivos y lo que se leyó en ellos</translation>
    </message>
    <message>
        <source>A double click or Enter puts a file on the canvas.</source>
        <translation>Un doble clic o Intro pone un archivo en la hoja.</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar la &amp;tabla…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n imagen leída</numerusform>
            <numerusform>%n imágenes leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}, {problems}</source>
        <translation>{read}, {problems}</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>«{name}» guardado.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>“{name}” is in the drawing area now.</source>
        <translation>«{name}» está ahora en la zona de dibujo.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es una cifra</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, página {page}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>No se pudo leer el dibujo: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not opened: something else came before it.</source>
        <translation>«{name}» no se abrió: algo más llegó antes.</translation>
    </message>
    <message>
        <source>This drawing is damaged: it can&apos;t be shown.</source>
        <translation>Este dibujo está dañado: no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>Mover el lápiz por la hoja</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Apoyar el lápiz, levantarlo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>Descartar el trazo en curso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>Borrar con el ratón</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Teach which digit the drawing is</source>
        <translation>Enseñar qué cifra es</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Teach that the drawing is not a digit</source>
        <translation>Enseñar que no es una cifra</translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Cerrar un mensaje</translation>
    </message>
    <message>
        <source>Go along the digits of a number, from a mark</source>
        <translation>Recorrer las cifras de un número, desde una marca</translation>
    </message>
</context>
<context>
    <name>SittingsChart</name>
    <message>
        <source>Read right, sitting by sitting</source>
        <translation>Leídos bien, sesión a sesión</translation>
    </message>
    <message>
        <source>Nothing practised yet.</source>
        <translation>Aún no ha practicado.</translation>
    </message>
    <message>
        <source>{date}: {right} of {asked} right</source>
        <translation>{date}: {right} de {asked} bien</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>Lápiz: {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>leído en {time} ms</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>This &amp;is</source>
        <translation>Esto &amp;es</translation>
    </message>
    <message>
        <source>Draw a digit first, then say which one it is.</source>
        <translation>Dibuje primero una cifra y luego diga cuál es.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Learned: this is not a digit.</source>
        <translation>Aprendido: no es una cifra.</translation>
    </message>
    <message>
        <source>Learned: this is a {digit}.</source>
        <translation>Aprendido: es un {digit}.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Grosor</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>No se puede abrir «{name}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>«{name}» no contiene tinta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>No se puede guardar «{name}»: {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>no tiene permiso para leer este archivo</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>el archivo supera los {size} MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>there is no ink in this file</source>
        <translation>no hay tinta en este archivo</translation>
    </message>
    <message>
        <source>this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF</source>
        <translation>no es una imagen que se pueda leer: guárdela como PNG, JPEG, BMP, TIFF, WebP o GIF</translation>
    </message>
    <message>
        <source>there is no ink on the picture: {reason}</source>
        <translation>no hay tinta en la imagen: {reason}</translation>
    </message>
    <message>
        <source>nothing on it can be told from its paper</source>
        <translation>nada se distingue del papel</translation>
    </message>
    <message>
        <source>the picture is empty: it has no pixels</source>
        <translation>la imagen está vacía: no tiene píxeles</translation>
    </message>
    <message>
        <source>the picture is wholly transparent: there is no ink on it</source>
        <translation>la imagen es totalmente transparente: no tiene tinta</translation>
    </message>
    <message>
        <source>the picture has more than {size} megapixels: make it smaller first</source>
        <translation>la imagen supera los {size} megapíxeles: redúzcala primero</translation>
    </message>
    <message>
        <source>the picture needs more memory than there is: make it smaller</source>
        <translation>la imagen necesita más memoria de la que hay: redúzcala</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete ({reason}): save or copy it once more</source>
        <translation>la imagen está dañada o incompleta ({reason}): guárdela o cópiela otra vez</translation>
    </message>
    <message>
        <source>there is no page {page} in it</source>
        <translation>no tiene página {page}</translation>
    </message>
    <message>
        <source>only the first {count} pages of this file are read: split it</source>
        <translation>solo se leen las primeras {count} páginas de este archivo: divídalo</translation>
    </message>
    <message>
        <source>this is no InkML file: {reason}</source>
        <translation>no es un archivo InkML: {reason}</translation>
    </message>
    <message>
        <source>the InkML file is damaged: {reason}</source>
        <translation>el archivo InkML está dañado: {reason}</translation>
    </message>
    <message>
        <source>the ink has more than {count} points</source>
        <translation>la tinta tiene más de {count} puntos</translation>
    </message>
    <message>
        <source>there are no pictures and no ink files in this folder</source>
        <translation>en esta carpeta no hay imágenes ni archivos de tinta</translation>
    </message>
    <message>
        <source>this folder contains itself, by a link</source>
        <translation>esta carpeta se contiene a sí misma, por un enlace</translation>
    </message>
    <message>
        <source>this folder lies in {count} others: name it to search it</source>
        <translation>esta carpeta está dentro de otras {count}: nómbrela para buscar en ella</translation>
    </message>
    <message>
        <source>you have no permission to read this folder</source>
        <translation>no tiene permiso para leer esta carpeta</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: {reason}</source>
        <translation>no se puede leer la carpeta: {reason}</translation>
    </message>
    <message>
        <source>There is no network at {path}.</source>
        <translation>No hay ninguna red en {path}.</translation>
    </message>
    <message>
        <source>{path} is not a network that can be run: {reason}</source>
        <translation>{path} no es una red que se pueda ejecutar: {reason}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>another program has it locked</source>
        <translation>otro programa lo tiene bloqueado</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>solo se puede leer, no escribir</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>the disk or folder it lies in does not answer</source>
        <translation>el disco o la carpeta no responde</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>something that is no file lies in its place</source>
        <translation>en su lugar hay algo que no es un archivo</translation>
    </message>
    <message>
        <source>it was written by a newer Inkdigit</source>
        <translation>lo escribió un Inkdigit más nuevo</translation>
    </message>
    <message>
        <source>its tables are not those of a history</source>
        <translation>sus tablas no son las de un historial</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>pertenece a otro programa</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>se comenzó uno nuevo</translation>
    </message>
    <message>
        <source>{count} entries were saved from it</source>
        <translation>se salvaron {count} entradas</translation>
    </message>
    <message>
        <source>{reason}, and no new one can be begun in its place</source>
        <translation>{reason}, y no se puede comenzar otro en su lugar</translation>
    </message>
    <message>
        <source>a drawing of {count} points is too large to keep</source>
        <translation>un dibujo de {count} puntos es demasiado grande para guardarlo</translation>
    </message>
    <message>
        <source>This drawing is not kept: {reason}.</source>
        <translation>Este dibujo no se guarda: {reason}.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used just now: {reason}. Drawing and reading go on, but what is drawn may not be kept.</source>
        <translation>El historial no se puede usar ahora: {reason}. Se puede seguir dibujando y leyendo, pero quizá no se guarde lo dibujado.</translation>
    </message>
    <message>
        <source>The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.</source>
        <translation>No se pudo usar el historial: {reason}. Se apartó como «{name}», y {outcome}.</translation>
    </message>
    <message>
        <source>The history “{path}” can&apos;t be used: {reason}. What is drawn now is listed until Inkdigit is closed, and not kept.</source>
        <translation>No se puede usar el historial «{path}»: {reason}. Lo que se dibuje ahora figura en la lista hasta cerrar Inkdigit, y no se guarda.</translation>
    </message>
    <message>
        <source>its root is &lt;{name}&gt;, not &lt;ink&gt;</source>
        <translation>su raíz es &lt;{name}&gt;, no &lt;ink&gt;</translation>
    </message>
    <message>
        <source>its trace format has no channels X and Y</source>
        <translation>su formato de trazo no tiene canales X e Y</translation>
    </message>
    <message>
        <source>trace {number} lies impossibly far away</source>
        <translation>el trazo {number} está imposiblemente lejos</translation>
    </message>
    <message>
        <source>trace {number}: {reason}</source>
        <translation>trazo {number}: {reason}</translation>
    </message>
    <message>
        <source>its points are too many</source>
        <translation>tiene demasiados puntos</translation>
    </message>
    <message>
        <source>the number {text} is too large</source>
        <translation>el número {text} es demasiado grande</translation>
    </message>
    <message>
        <source>{text} is no value of a trace</source>
        <translation>{text} no es un valor de un trazo</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>it is not well-formed XML: {reason}, line {line}</source>
        <translation>no es XML bien formado: {reason}, línea {line}</translation>
    </message>
    <message>
        <source>its encoding is not one this program reads: {reason}</source>
        <translation>este programa no lee su codificación: {reason}</translation>
    </message>
    <message>
        <source>it has more than {count} elements</source>
        <translation>tiene más de {count} elementos</translation>
    </message>
    <message>
        <source>its elements are nested more than {count} deep</source>
        <translation>sus elementos están anidados a más de {count} niveles</translation>
    </message>
    <message>
        <source>it brings its own document type, which could define entities</source>
        <translation>trae su propio tipo de documento, que podría definir entidades</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>no hay nada dibujado</translation>
    </message>
    <message>
        <source>the picture holds no ink</source>
        <translation>la imagen no tiene tinta</translation>
    </message>
    <message>
        <source>the ink has coordinates that are no finite numbers</source>
        <translation>la tinta tiene coordenadas que no son números finitos</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be read: {reason}</source>
        <translation>{folder} no es una carpeta que se pueda leer: {reason}</translation>
    </message>
    <message>
        <source>there are no .inkml files in {folder}</source>
        <translation>no hay archivos .inkml en {folder}</translation>
    </message>
    <message>
        <source>there are more than {count} files in {folder}</source>
        <translation>hay más de {count} archivos en {folder}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be learned from: {reason}</source>
        <translation>no se puede aprender de {path}: {reason}</translation>
    </message>
    <message>
        <source>it doesn&apos;t say what its ink is: {example}</source>
        <translation>no dice qué es su tinta: {example}</translation>
    </message>
    <message>
        <source>“{text}” is neither a digit nor “{other}”</source>
        <translation>«{text}» no es ni un dígito ni «{other}»</translation>
    </message>
    <message>
        <source>{path} is not a network that can be looked into: {reason}</source>
        <translation>{path} no es una red en la que se pueda mirar: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a network that gives {count} probabilities.</source>
        <translation>{path} no es una red que dé {count} probabilidades.</translation>
    </message>
    <message>
        <source>{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs {frame} and {classes}.</source>
        <translation>{path} es una red de otro tipo: toma {entry} y da {answer}, Inkdigit necesita {frame} y {classes}.</translation>
    </message>
    <message>
        <source>The network is damaged: it does not answer with numbers.</source>
        <translation>La red está dañada: no responde con números.</translation>
    </message>
    <message>
        <source>the ink has more than {count} strokes</source>
        <translation>la tinta tiene más de {count} trazos</translation>
    </message>
    <message>
        <source>the ink has coordinates that no file can hold</source>
        <translation>la tinta tiene coordenadas que no caben en ningún archivo</translation>
    </message>
    <message>
        <source>its file was removed or replaced while Inkdigit was running</source>
        <translation>su archivo se quitó o se sustituyó mientras Inkdigit estaba en marcha</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}. What lay in its place was set aside as “{name}”.</source>
        <translation>El historial continúa en un archivo nuevo, con todo lo que contenía: {reason}. Lo que había en su lugar se apartó como «{name}».</translation>
    </message>
    <message>
        <source>The history goes on in a new file, with all that it held: {reason}.</source>
        <translation>El historial continúa en un archivo nuevo, con todo lo que contenía: {reason}.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Replace “{name}”?</source>
        <translation>¿Reemplazar «{name}»?</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already.</source>
        <translation>Ya hay un archivo con este nombre en la carpeta.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
</TS>
