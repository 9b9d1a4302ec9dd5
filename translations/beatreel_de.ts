<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ToolTips</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>key</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation>Über Beatreel</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>Ein Storyboard-Editor für Videowerbung. Er arbeitet ohne Netz und ohne Schlüssel; Modelle, die etwas kosten, übernehmen dort, wo Sie es wollen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Made from commit %1.</source>
        <translation>Aus dem Commit %1.</translation>
    </message>
    <message>
        <source>What Beatreel is made with</source>
        <translation>Woraus Beatreel besteht</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The libraries, fonts and sounds that Beatreel is made with, their versions and their licences.</source>
        <translation>Die Bibliotheken, Schriften und Klänge, aus denen Beatreel besteht, mit Version und Lizenz.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionDescriptions</name>
    <message>
        <source>Closes the project and goes to the start page, to write a new brief. Everything is saved already.</source>
        <translation>Schließt das Projekt und geht zur Startseite, um ein neues Briefing zu schreiben. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Opens a project from its folder.</source>
        <translation>Öffnet ein Projekt aus seinem Ordner.</translation>
    </message>
    <message>
        <source>Lists every video of the database with its status, cost and length, to open it, try it again or delete it.</source>
        <translation>Zeigt alle Videos der Datenbank mit Status, Kosten und Länge, um sie zu öffnen, zu wiederholen oder zu löschen.</translation>
    </message>
    <message>
        <source>Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.</source>
        <translation>Kopiert das ganze Projekt mit seinen Takes in einen anderen Ordner. Jede Änderung hier wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Shows earlier states of this project, to go back to one. Going back can be undone.</source>
        <translation>Zeigt frühere Stände dieses Projekts, um zu einem zurückzukehren. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Takes a picture of your own as the frame of the selected beat.</source>
        <translation>Nimmt ein eigenes Bild als Frame des gewählten Beats.</translation>
    </message>
    <message>
        <source>Takes a video of your own as the clip of the selected chunk.</source>
        <translation>Nimmt ein eigenes Video als Clip des gewählten Abschnitts.</translation>
    </message>
    <message>
        <source>Takes a track of your own as the film's music.</source>
        <translation>Nimmt eine eigene Musik für den Film.</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF to print or send: each beat with its frame and its words.</source>
        <translation>Schreibt das Storyboard als PDF zum Drucken oder Verschicken: jeden Beat mit Frame und Text.</translation>
    </message>
    <message>
        <source>Writes all frames as one picture, in the order of the film.</source>
        <translation>Schreibt alle Frames als ein Bild, in der Reihenfolge des Films.</translation>
    </message>
    <message>
        <source>Writes the cut for another editing program, with the clips beside it.</source>
        <translation>Schreibt den Schnitt für ein anderes Schnittprogramm, mit den Clips daneben.</translation>
    </message>
    <message>
        <source>Writes what is spoken or shown as subtitles with their times.</source>
        <translation>Schreibt Gesprochenes und Gezeigtes als Untertitel mit ihren Zeiten.</translation>
    </message>
    <message>
        <source>Writes the frame of every beat as a picture into a folder.</source>
        <translation>Schreibt den Frame jedes Beats als Bild in einen Ordner.</translation>
    </message>
    <message>
        <source>Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.</source>
        <translation>Schickt das Projekt mit seinen Takes in den Speicher, um es auf einem anderen Computer zu öffnen. Nur was dort fehlt, wird übertragen.</translation>
    </message>
    <message>
        <source>Fetches a published project from the storage and opens it here.</source>
        <translation>Holt ein veröffentlichtes Projekt aus dem Speicher und öffnet es hier.</translation>
    </message>
    <message>
        <source>Copies a link to the published film, to send it to somebody.</source>
        <translation>Kopiert einen Link zum veröffentlichten Film, um ihn zu verschicken.</translation>
    </message>
    <message>
        <source>Closes the project. Everything is saved already.</source>
        <translation>Schließt das Projekt. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.</source>
        <translation>Beendet Beatreel. Was gerade entsteht, hält an und geht weiter, wenn Sie das Projekt wieder öffnen und es verlangen.</translation>
    </message>
    <message>
        <source>Shows every key and lets you choose others.</source>
        <translation>Zeigt alle Tasten und lässt Sie andere wählen.</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>Öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>Shows what was added, changed and mended in this version.</source>
        <translation>Zeigt, was in dieser Version neu, anders und besser ist.</translation>
    </message>
    <message>
        <source>Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.</source>
        <translation>Sammelt, was hilft, einen Fehler zu finden, ohne etwas, das Sie geschrieben haben, und zeigt es vor dem Speichern. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Says which version this is, with which libraries, and under which licences.</source>
        <translation>Sagt, welche Version das ist, mit welchen Bibliotheken und unter welchen Lizenzen.</translation>
    </message>
    <message>
        <source>Takes the last edit back. There is no limit, and takes are never lost by it.</source>
        <translation>Nimmt die letzte Änderung zurück. Ohne Grenze; Takes gehen dabei nie verloren.</translation>
    </message>
    <message>
        <source>Makes the edit again that was undone last.</source>
        <translation>Macht die zuletzt zurückgenommene Änderung wieder.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film, to paste them elsewhere.</source>
        <translation>Nimmt die gewählten Beats aus dem Film, um sie anderswo einzusetzen.</translation>
    </message>
    <message>
        <source>Copies the selected beats, to paste them here or in another project.</source>
        <translation>Kopiert die gewählten Beats, um sie hier oder in einem anderen Projekt einzusetzen.</translation>
    </message>
    <message>
        <source>Selects every beat, to change something of all of them at once.</source>
        <translation>Wählt alle Beats, um an allen zugleich etwas zu ändern.</translation>
    </message>
    <message>
        <source>Finds anything that can be done by a few letters of its name, and does it.</source>
        <translation>Findet alles, was sich tun lässt, an ein paar Buchstaben, und tut es.</translation>
    </message>
    <message>
        <source>Adds a beat behind the selected one.</source>
        <translation>Fügt einen Beat hinter dem gewählten ein.</translation>
    </message>
    <message>
        <source>Gives the beat another template: another shot and action in its place. Its length stays.</source>
        <translation>Gibt dem Beat eine andere Vorlage: andere Einstellung und Handlung an seiner Stelle. Die Länge bleibt.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one before it.</source>
        <translation>Tauscht den Beat mit dem davor.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one after it.</source>
        <translation>Tauscht den Beat mit dem danach.</translation>
    </message>
    <message>
        <source>Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.</source>
        <translation>Setzt eine Kopie des Beats dahinter. Sie zeigt dieselben Takes und kostet deshalb nichts.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s shorter; the least is 5 s.</source>
        <translation>Macht den Beat 5 s kürzer; mindestens 5 s.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s longer; the most is 15 s.</source>
        <translation>Macht den Beat 5 s länger; höchstens 15 s.</translation>
    </message>
    <message>
        <source>Keeps the beat as it is: no build and no plan changes it until it is unlocked.</source>
        <translation>Hält den Beat, wie er ist: nichts ändert ihn, bis er entsperrt wird.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film. It can be undone, and their takes are kept.</source>
        <translation>Nimmt die gewählten Beats aus dem Film. Das lässt sich rückgängig machen, und die Takes bleiben.</translation>
    </message>
    <message>
        <source>Shows the next take of the selected frame or clip.</source>
        <translation>Zeigt den nächsten Take des gewählten Frames oder Clips.</translation>
    </message>
    <message>
        <source>Shows the take before this one of the selected frame or clip.</source>
        <translation>Zeigt den Take davor des gewählten Frames oder Clips.</translation>
    </message>
    <message>
        <source>Shows the beats along the time, with their clips and the music.</source>
        <translation>Zeigt die Beats in der Zeit, mit Clips und Musik.</translation>
    </message>
    <message>
        <source>Shows the beats as cards in rows, as on a storyboard.</source>
        <translation>Zeigt die Beats als Karten in Reihen, wie auf einem Storyboard.</translation>
    </message>
    <message>
        <source>Shows or hides the templates that beats are made from.</source>
        <translation>Zeigt oder verbirgt die Vorlagen, aus denen Beats entstehen.</translation>
    </message>
    <message>
        <source>Shows or hides the look that all beats share: style, colours, mood and light.</source>
        <translation>Zeigt oder verbirgt den Look, den alle Beats teilen: Stil, Farben, Stimmung und Licht.</translation>
    </message>
    <message>
        <source>Shows or hides everything about the selected beats: words, length, camera, models.</source>
        <translation>Zeigt oder verbirgt alles zu den gewählten Beats: Text, Länge, Kamera, Modelle.</translation>
    </message>
    <message>
        <source>Shows or hides all takes of what is selected, to choose one.</source>
        <translation>Zeigt oder verbirgt alle Takes des Gewählten, um einen auszusuchen.</translation>
    </message>
    <message>
        <source>Shows two takes side by side or over each other, to choose the better one.</source>
        <translation>Zeigt zwei Takes neben- oder übereinander, um den besseren zu wählen.</translation>
    </message>
    <message>
        <source>Shows or hides what is being made, what waits, and what failed and why.</source>
        <translation>Zeigt oder verbirgt, was entsteht, was wartet und was warum fehlschlug.</translation>
    </message>
    <message>
        <source>Shows or hides the list of edits, to go back to any of them.</source>
        <translation>Zeigt oder verbirgt die Liste der Änderungen, um zu einer zurückzukehren.</translation>
    </message>
    <message>
        <source>Shows or hides the beats' words on their cards.</source>
        <translation>Zeigt oder verbirgt die Texte der Beats auf ihren Karten.</translation>
    </message>
    <message>
        <source>Shows or hides how the energy rises and falls over the film.</source>
        <translation>Zeigt oder verbirgt, wie die Energie im Film steigt und fällt.</translation>
    </message>
    <message>
        <source>Shows which part of the picture every screen shows, so that words stay inside it.</source>
        <translation>Zeigt, welchen Teil des Bildes jeder Bildschirm zeigt, damit Texte darin bleiben.</translation>
    </message>
    <message>
        <source>Shows how the camera moves over the frame.</source>
        <translation>Zeigt, wie sich die Kamera über den Frame bewegt.</translation>
    </message>
    <message>
        <source>Shows less of the film, larger.</source>
        <translation>Zeigt weniger vom Film, größer.</translation>
    </message>
    <message>
        <source>Shows more of the film, smaller.</source>
        <translation>Zeigt mehr vom Film, kleiner.</translation>
    </message>
    <message>
        <source>Shows the whole film in the width that there is.</source>
        <translation>Zeigt den ganzen Film in der vorhandenen Breite.</translation>
    </message>
    <message>
        <source>Shows the film alone, on the whole screen. The same key goes back.</source>
        <translation>Zeigt nur den Film, auf dem ganzen Bildschirm. Dieselbe Taste führt zurück.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Bringt die Tastatur in den nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before this one.</source>
        <translation>Bringt die Tastatur in den vorigen Teil des Fensters.</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first.</source>
        <translation>Setzt alle Bereiche dorthin, wo sie anfangs waren.</translation>
    </message>
    <message>
        <source>Makes plans from the brief, to choose one. Locked beats stay as they are.</source>
        <translation>Macht Pläne aus dem Briefing, zur Auswahl. Gesperrte Beats bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.</source>
        <translation>Erzeugt alles, was fehlt oder nicht mehr zu seinem Beat passt, und nichts sonst. Der Preis steht vorher da.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected frame. The ones before it are kept.</source>
        <translation>Erzeugt einen weiteren Take des gewählten Frames. Die früheren bleiben.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected clip. The ones before it are kept.</source>
        <translation>Erzeugt einen weiteren Take des gewählten Clips. Die früheren bleiben.</translation>
    </message>
    <message>
        <source>Makes four takes of the frame at once, to choose from.</source>
        <translation>Erzeugt vier Takes des Frames zugleich, zur Auswahl.</translation>
    </message>
    <message>
        <source>Makes one more take of the music. The ones before it are kept.</source>
        <translation>Erzeugt einen weiteren Take der Musik. Die früheren bleiben.</translation>
    </message>
    <message>
        <source>Lets what has begun end, and begins nothing more until it is pressed again.</source>
        <translation>Lässt Begonnenes enden und beginnt nichts Neues, bis man es wieder drückt.</translation>
    </message>
    <message>
        <source>Makes what failed once more, after showing what it costs.</source>
        <translation>Erzeugt Fehlgeschlagenes noch einmal, nachdem der Preis gezeigt wurde.</translation>
    </message>
    <message>
        <source>Stops what is being made. What is done is kept, and what was paid is not paid again.</source>
        <translation>Hält an, was entsteht. Fertiges bleibt, und Bezahltes wird nicht noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on this computer.</source>
        <translation>Erzeugt, was nichts kostet, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on the farm's computers.</source>
        <translation>Erzeugt, was nichts kostet, auf den Computern der Farm.</translation>
    </message>
    <message>
        <source>Shows which models make this project's plans, frames, clips and music, and what they cost.</source>
        <translation>Zeigt, welche Modelle Pläne, Frames, Clips und Musik dieses Projekts erzeugen, und was sie kosten.</translation>
    </message>
    <message>
        <source>Plays from the playhead, or pauses.</source>
        <translation>Spielt ab der Abspielposition oder hält an.</translation>
    </message>
    <message>
        <source>Plays the whole film from its start.</source>
        <translation>Spielt den ganzen Film von Anfang an.</translation>
    </message>
    <message>
        <source>Plays the selected beats and stops at their end.</source>
        <translation>Spielt die gewählten Beats und hält an ihrem Ende.</translation>
    </message>
    <message>
        <source>Plays the five seconds at the playhead.</source>
        <translation>Spielt die fünf Sekunden an der Abspielposition.</translation>
    </message>
    <message>
        <source>Plays backwards; once more is faster.</source>
        <translation>Spielt rückwärts; noch einmal ist schneller.</translation>
    </message>
    <message>
        <source>Plays forwards; once more is faster.</source>
        <translation>Spielt vorwärts; noch einmal ist schneller.</translation>
    </message>
    <message>
        <source>Goes one picture back.</source>
        <translation>Geht ein Bild zurück.</translation>
    </message>
    <message>
        <source>Goes one picture on.</source>
        <translation>Geht ein Bild vor.</translation>
    </message>
    <message>
        <source>Goes one second back.</source>
        <translation>Geht eine Sekunde zurück.</translation>
    </message>
    <message>
        <source>Goes one second on.</source>
        <translation>Geht eine Sekunde vor.</translation>
    </message>
    <message>
        <source>Goes to the start of the beat before.</source>
        <translation>Geht zum Anfang des Beats davor.</translation>
    </message>
    <message>
        <source>Goes to the start of the next beat.</source>
        <translation>Geht zum Anfang des nächsten Beats.</translation>
    </message>
    <message>
        <source>Goes to the film's first picture.</source>
        <translation>Geht zum ersten Bild des Films.</translation>
    </message>
    <message>
        <source>Goes to the film's last picture.</source>
        <translation>Geht zum letzten Bild des Films.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range begin here.</source>
        <translation>Schleife und Teilexport beginnen hier.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range end here.</source>
        <translation>Schleife und Teilexport enden hier.</translation>
    </message>
    <message>
        <source>Lets the range begin with the film again.</source>
        <translation>Der Bereich beginnt wieder mit dem Film.</translation>
    </message>
    <message>
        <source>Lets the range end with the film again.</source>
        <translation>Der Bereich endet wieder mit dem Film.</translation>
    </message>
    <message>
        <source>Begins again where the film or the range ends.</source>
        <translation>Beginnt von vorn, wo der Film oder der Bereich endet.</translation>
    </message>
    <message>
        <source>Plays without sound. The film keeps its music.</source>
        <translation>Spielt ohne Ton. Der Film behält seine Musik.</translation>
    </message>
    <message>
        <source>Writes the film as a video: all of it or a part, in the format and size that you choose.</source>
        <translation>Schreibt den Film als Video: ganz oder einen Teil, im gewählten Format und in der gewählten Größe.</translation>
    </message>
    <message>
        <source>Lets the next thing that you click tell what it is for.</source>
        <translation>Lässt das, was Sie als Nächstes anklicken, sagen, wozu es dient.</translation>
    </message>
    <message>
        <source>Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.</source>
        <translation>Setzt die kopierten Beats hinter den gewählten. Sie behalten ihre Takes, wo diese noch passen. Ein kopiertes Bild, Video oder Musikstück wird zu einem eigenen Take.</translation>
    </message>
    <message>
        <source>Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.</source>
        <translation>Öffnet die Einstellungen: Aussehen, Ton und Speicher, Dienste und Schlüssel, Modelle, Kosten, Farm und Tastatur.</translation>
    </message>
    <message>
        <source>Shows or hides the brief, the reasons of its plan, and the models.</source>
        <translation>Zeigt oder verbirgt das Briefing, die Gründe für seinen Plan und die Modelle.</translation>
    </message>
    <message>
        <source>Lets the playhead stop at the borders of chunks while you drag it in the timeline.</source>
        <translation>Lässt die Abspielposition an den Grenzen der Abschnitte halten, während Sie sie in der Zeitleiste ziehen.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>Auf und Ab wählen, Enter führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Keine Aktion enthält „%1“.</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 Aktion</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>Enter wartet auf eine weitere Taste, Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>Ausgeliefert ohne Taste</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>Ausgeliefert: %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Tasten von „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1, Taste für „%2“</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>Taste für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>Keine Aktion ist gewählt.</translation>
    </message>
    <message>
        <source>Enter or a click, then the key itself</source>
        <translation>Enter oder ein Klick, dann die Taste selbst</translation>
    </message>
    <message>
        <source>A key of the chosen action. An action can have several; Delete takes one away.</source>
        <translation>Eine Taste der gewählten Aktion. Eine Aktion kann mehrere haben; Entf nimmt eine weg.</translation>
    </message>
    <message>
        <source>The action stays in its menu, and keeps its other keys.</source>
        <translation>Die Aktion bleibt in ihrem Menü und behält ihre anderen Tasten.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionTable</name>
    <message>
        <source>%1, %2</source>
        <comment>a command, its price</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AddressField</name>
    <message>
        <source>An address of a service ends with its path, as in “%1”. Take off the rest, from ? or # on.</source>
        <translation>Die Adresse eines Dienstes endet mit ihrem Pfad, wie in „%1“. Nehmen Sie den Rest weg, ab ? oder #.</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Alle Videos zeigen</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>Videos suchen</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>Nach Name, Briefing, Status oder Ordner suchen</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>Videos suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>Wählen Sie ein Video.</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>Wählen Sie nur ein Video.</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>Projekt öffnen (Enter)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>Es ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>Projekt öffnen und erzeugen, was fehlgeschlagen ist oder fehlt</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>Projekt im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>Aus der Liste löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>Alle Videos — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>Die Videos werden gelesen…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>Noch keine Videos. Jedes Projekt, das erzeugt wird, steht hier.</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>Kein Video hat diesen Status.</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>Kein Video enthält „%1“.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1, 1 Video</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1, %n Video</numerusform>
            <numerusform>%1, %n Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>1 Video, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>%n Video, %1</numerusform>
            <numerusform>%n Videos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its project is not on this computer. The column Where says on which one.</source>
        <translation>Das Projekt ist nicht auf diesem Computer. Die Spalte „Wo“ sagt, auf welchem.</translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>Stärkere Kanten, keine Tönungen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>Dem Desktop melden</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>Wenn ein Durchlauf endet</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Nur solange ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show tips</source>
        <translation>Tipps zeigen</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Each is shown once, beside the menus, when it is of use.</source>
        <translation>Jeder erscheint einmal, neben den Menüs, wenn er nützlich ist.</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>Tipps wieder zeigen</translation>
    </message>
    <message>
        <source>Those shown before</source>
        <translation>Die schon gezeigten</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Kein Beat ist gewählt.</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Beats und keine Dateien.</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>template, length</comment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shot, movement</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Make clip, %1</source>
        <comment>price</comment>
        <translation>Clip er&amp;zeugen, %1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>Eigenes &amp;Video hierher…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>&amp;Takes zeigen</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>Clip &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>B&amp;eat %1</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>Fra&amp;me sperren</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>%1 wiederholen, %2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>%1 mit %2 erzeugen, %3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So beh&amp;alten</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>Beat als Vorla&amp;ge speichern…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>F&amp;reigabe</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Ist gesperrt. Zuerst entsperren.</translation>
    </message>
    <message>
        <source>It is locked with its beat. Unlock the beat.</source>
        <translation>Ist mit dem Beat gesperrt. Entsperren Sie den Beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>Frame-Modell</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>Clip-Modell</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>Wie Projekt: %1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1, nicht im Katalog</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price of one</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatStyle</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>Beat hinzufügen oder eine Vorlage hierher ziehen</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>Der Film hat %1 s von %2 s</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>Sprechertext, Bildschirmtexte und Notizen auf den Karten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>Wie groß die Karten sind</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats, von links nach rechts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefForm</name>
    <message>
        <source>What is the ad about?</source>
        <translation>Worum geht es in der Werbung?</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>30 s für Nike-Sneaker. Urban, energiegeladen, in der Dämmerung.</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Offline planen</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>Aus dem Briefing</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>Gleiches Briefing und gleicher Seed geben den gleichen Film. Leer: er folgt aus Text und Länge.</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>Kreativität, von streng bis frei</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>Ein Seed ist eine ganze Zahl ab 0.</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Planung abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plane…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>Drei Pläne vergleichen</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>Drei Pläne sind drei Anfragen.</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>Ein anderer Seed oder mehr Kreativität gibt einen anderen.</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>Inzwischen wurden Beats gesperrt oder entsperrt. Planen Sie neu, dann gilt der jetzige Stand.</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>Ausgegeben %1, reserviert %2, zu erzeugen %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1, Budget %2</translation>
    </message>
</context>
<context>
    <name>beatreel::CardFace</name>
    <message>
        <source>%1.%2 %3 %</source>
        <comment>clip of a beat, progress</comment>
        <translation>%1.%2 %3 %</translation>
    </message>
    <message>
        <source>%1.%2 %3</source>
        <comment>clip of a beat, its trouble</comment>
        <translation>%1.%2 %3</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>Die Bilddatei fehlt. Legen Sie sie zurück, oder erzeugen Sie das Bild neu.</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>Ihr eigenes Bild für diesen Beat fehlt. Legen Sie es zurück, oder geben Sie ein anderes.</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>Skizzieren</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Frame erzeugen</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 Sekunden ab %4</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>noch kein Frame</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>Noch kein Frame.</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>Skizze: der erste von drei Schritten.</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>Frame: der zweite von drei Schritten.</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>Clip: der letzte von drei Schritten.</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>veraltet: %1, Auffrischen kostet %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>fehlgeschlagen: %1, Wiederholen kostet %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>fehlgeschlagen: die Bilddatei fehlt, Neuerzeugen kostet %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>fehlgeschlagen: die Bilddatei fehlt</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>veraltet, so behalten</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>Frame wartet</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>Frame entsteht, %1 Prozent</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>Frame gesperrt</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>Der Frame ist gesperrt: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>Kein Sprechertext</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>Keine Bildschirmtexte</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Noch kein Frame</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>Frame %1 %</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>Frame wartet</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>Welche Änderungen (in den Notizen)</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Was anders sein soll</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>Wartet auf Frame</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>Wartet, als Nächstes</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>Wartet, Nummer %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Clip erzeugen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>Die Clipdatei fehlt. Legen Sie sie zurück, oder erzeugen Sie den Clip neu.</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>Ihre eigene Datei für diesen Clip fehlt. Legen Sie sie zurück, oder geben Sie eine andere.</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>Bild veraltet</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>Das Bild, mit dem er beginnt, ist veraltet.</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>Gesperrt: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>Erzeugt von %1.</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>noch nicht erzeugt, das kostet %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>läuft, %1 Prozent</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>veraltet: %1, Auffrischen kostet %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>veraltet, so behalten</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>fehlgeschlagen: %1, Wiederholen kostet %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>fehlgeschlagen: die Datei fehlt, Neuerzeugen kostet %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>fehlgeschlagen: die Datei fehlt</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Nochmal %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>Neu %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>Wie Takes verglichen werden</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Ein Take</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>Beide Clips abspielen</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>Beide Clips abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>Beide Clips anhalten</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>Wählen Sie einen Beat oder Clip, um dessen Takes zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1, der einzige Take</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1, beide im Gleichlauf</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1, zwei Takes</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Take %1, im Film</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>Die Datei fehlt oder ist beschädigt. Legen Sie sie zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
</context>
<context>
    <name>beatreel::ControlTexts</name>
    <message>
        <source>Product, length, mood, what happens: a sentence or two</source>
        <translation>Produkt, Länge, Stimmung, was geschieht: ein, zwei Sätze</translation>
    </message>
    <message>
        <source>What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.</source>
        <translation>Worum es in der Werbung geht, in Ihren Worten. Der Plan entnimmt daraus Produkt, Länge, Stil und Geschichte.</translation>
    </message>
    <message>
        <source>How long the film is to be; goes before what the brief says</source>
        <translation>Wie lang der Film werden soll; geht dem Briefing vor</translation>
    </message>
    <message>
        <source>The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.</source>
        <translation>Die Länge, die der Plan anstrebt. Ohne Wahl ist es die aus dem Briefing, sonst 30 Sekunden.</translation>
    </message>
    <message>
        <source>The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.</source>
        <translation>Die Zahl, die entscheidet, wo mehrere Pläne passen. Behalten Sie sie für denselben Film, ändern Sie sie für einen anderen.</translation>
    </message>
    <message>
        <source>Another seed: another plan of the same brief</source>
        <translation>Anderer Seed: anderer Plan zum selben Briefing</translation>
    </message>
    <message>
        <source>Puts in a number by chance, so that planning gives another film from the same words.</source>
        <translation>Setzt eine zufällige Zahl ein, damit die Planung aus denselben Worten einen anderen Film macht.</translation>
    </message>
    <message>
        <source>Left keeps to the proven sequence, right roams</source>
        <translation>Links bleibt beim Bewährten, rechts schweift frei</translation>
    </message>
    <message>
        <source>How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.</source>
        <translation>Wie weit ein Plan von der üblichen Folge solcher Werbung abweichen darf. Streng gibt Bewährtes, frei gibt Überraschungen.</translation>
    </message>
    <message>
        <source>Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.</source>
        <translation>Bilder vom Produkt oder von einem Stil, denen die Frames folgen sollen. Modelle, die keine Bilder sehen können, lassen sie beiseite.</translation>
    </message>
    <message>
        <source>Takes the picture off the brief. Its file stays where it is.</source>
        <translation>Nimmt das Bild aus dem Briefing. Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The built-in planner, without a network</source>
        <translation>Der eingebaute Planer, ohne Netz</translation>
    </message>
    <message>
        <source>Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.</source>
        <translation>Macht drei Pläne aus dem Briefing, um einen zu wählen oder sie zu mischen. Frames und Clips entstehen später.</translation>
    </message>
    <message>
        <source>An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.</source>
        <translation>Ein Werbefilm mit Beats, Frames, Clips und Musik. Änderungen daran bleiben; noch einmal gedrückt, öffnet sich derselbe.</translation>
    </message>
    <message>
        <source>The brief stays as it is</source>
        <translation>Das Briefing bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Stops waiting for the plan. What a model was already asked for may still be billed.</source>
        <translation>Wartet nicht länger auf den Plan. Was bei einem Modell schon angefordert ist, wird vielleicht noch berechnet.</translation>
    </message>
    <message>
        <source>Every video that was ever built, also on other computers</source>
        <translation>Jedes je erzeugte Video, auch auf anderen Computern</translation>
    </message>
    <message>
        <source>A project's folder, or its .beatreel file</source>
        <translation>Der Ordner eines Projekts oder seine .beatreel-Datei</translation>
    </message>
    <message>
        <source>A project that was open before, and what waits in it. Press it to open it.</source>
        <translation>Ein Projekt, das schon einmal offen war, und was darin wartet. Drücken Sie darauf, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>Die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Forgets the project here. Nothing of it is deleted.</source>
        <translation>Vergisst das Projekt hier. Nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>Shows first what would become of your beats</source>
        <translation>Zeigt erst, was aus Ihren Beats würde</translation>
    </message>
    <message>
        <source>Plans the changed brief. Locked beats stay; nothing changes before you press Apply.</source>
        <translation>Plant das geänderte Briefing. Gesperrte Beats bleiben; nichts ändert sich, bevor Sie „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>Side by side, to take one or drag beats from another</source>
        <translation>Nebeneinander: einen nehmen oder Beats hinüberziehen</translation>
    </message>
    <message>
        <source>Makes three plans of the brief and shows them beside each other.</source>
        <translation>Macht drei Pläne aus dem Briefing und zeigt sie nebeneinander.</translation>
    </message>
    <message>
        <source>One step: undo brings the beats of before back</source>
        <translation>Ein Schritt: Rückgängig bringt die Beats von vorher zurück</translation>
    </message>
    <message>
        <source>Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.</source>
        <translation>Ersetzt die Beats durch die des Plans. Gesperrte Beats bleiben, und Takes, die noch passen, werden behalten.</translation>
    </message>
    <message>
        <source>The film stays as it is</source>
        <translation>Der Film bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Throws the plan away.</source>
        <translation>Verwirft den Plan.</translation>
    </message>
    <message>
        <source>By creativity, or by chance</source>
        <translation>Nach Kreativität oder nach Zufall</translation>
    </message>
    <message>
        <source>In what the three plans differ: in how freely they are planned, or only in their seed.</source>
        <translation>Worin sich die drei Pläne unterscheiden: darin, wie frei sie geplant sind, oder nur im Seed.</translation>
    </message>
    <message>
        <source>Drag a beat to another plan to mix them</source>
        <translation>Einen Beat in einen anderen Plan ziehen, um zu mischen</translation>
    </message>
    <message>
        <source>One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.</source>
        <translation>Einer der Pläne: seine Beats, und was er ganz erzeugt kostet. Links und Rechts gehen zu den anderen Plänen.</translation>
    </message>
    <message>
        <source>The project stays as it was (Esc)</source>
        <translation>Das Projekt bleibt, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Goes back without taking a plan.</source>
        <translation>Geht zurück, ohne einen Plan zu nehmen.</translation>
    </message>
    <message>
        <source>Plans the brief; used when you plan again</source>
        <translation>Plant das Briefing; gilt, wenn Sie neu planen</translation>
    </message>
    <message>
        <source>Which model turns the brief into beats. The built-in planner is free and needs no network.</source>
        <translation>Welches Modell aus dem Briefing Beats macht. Der eingebaute Planer ist gratis und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Another one makes the frames stale</source>
        <translation>Mit einem anderen veralten die Frames</translation>
    </message>
    <message>
        <source>Which model draws the frames. A beat can have its own, in the inspector.</source>
        <translation>Welches Modell die Frames zeichnet. Ein Beat kann ein eigenes haben, im Inspektor.</translation>
    </message>
    <message>
        <source>Another one makes the clips stale</source>
        <translation>Mit einem anderen veralten die Clips</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips. A beat can have its own, in the inspector.</source>
        <translation>Welches Modell aus Frames bewegte Clips macht. Ein Beat kann ein eigenes haben, im Inspektor.</translation>
    </message>
    <message>
        <source>Another one makes the music stale</source>
        <translation>Mit einem anderen veraltet die Musik</translation>
    </message>
    <message>
        <source>Which model makes the film's music; none of them, or your own file, is possible too.</source>
        <translation>Welches Modell die Musik des Films erzeugt; auch keines oder Ihre eigene Datei ist möglich.</translation>
    </message>
    <message>
        <source>The model for plans looks at the frames and describes the music</source>
        <translation>Das Modell für Pläne sieht die Frames an und beschreibt die Musik</translation>
    </message>
    <message>
        <source>Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.</source>
        <translation>Lässt das Planungsmodell nach den Frames schreiben, was vom Musikmodell verlangt wird. Sonst entscheiden Stimmung und Beats.</translation>
    </message>
    <message>
        <source>Folds this section, or unfolds it</source>
        <translation>Klappt diesen Abschnitt zu oder auf</translation>
    </message>
    <message>
        <source>Folds what stands below away to make room, or unfolds it again.</source>
        <translation>Klappt weg, was darunter steht, um Platz zu schaffen, oder klappt es wieder auf.</translation>
    </message>
    <message>
        <source>Chooses the free, built-in models for everything at once.</source>
        <translation>Wählt für alles auf einmal die kostenlosen, eingebauten Modelle.</translation>
    </message>
    <message>
        <source>Chooses paid models of middle price for everything at once.</source>
        <translation>Wählt für alles auf einmal bezahlte Modelle mittleren Preises.</translation>
    </message>
    <message>
        <source>Chooses the models with the best pictures, at the highest price, at once.</source>
        <translation>Wählt auf einmal die Modelle mit den besten Bildern, zum höchsten Preis.</translation>
    </message>
    <message>
        <source>Choose a word or write your own</source>
        <translation>Ein Wort wählen oder selbst schreiben</translation>
    </message>
    <message>
        <source>The name that prompts put in the place of {product_name}</source>
        <translation>Der Name, den Prompts für {product_name} einsetzen</translation>
    </message>
    <message>
        <source>What the ad sells. Every prompt that names the product changes with it.</source>
        <translation>Was die Werbung verkauft. Jeder Prompt, der das Produkt nennt, ändert sich mit.</translation>
    </message>
    <message>
        <source>The structure of the whole film</source>
        <translation>Der Aufbau des ganzen Films</translation>
    </message>
    <message>
        <source>The style of all pictures and of the music, in a few words.</source>
        <translation>Der Stil aller Bilder und der Musik, in wenigen Worten.</translation>
    </message>
    <message>
        <source>The feeling of the film. Frames, clips and music follow it.</source>
        <translation>Das Gefühl des Films. Frames, Clips und Musik folgen ihm.</translation>
    </message>
    <message>
        <source>The light that all frames share.</source>
        <translation>Das Licht, das alle Frames teilen.</translation>
    </message>
    <message>
        <source>Adds a colour to the palette. Three to five work best.</source>
        <translation>Fügt der Palette eine Farbe hinzu. Drei bis fünf sind am besten.</translation>
    </message>
    <message>
        <source>Takes the main colours of a picture of yours, such as a photograph of the product.</source>
        <translation>Nimmt die Hauptfarben eines Bildes von Ihnen, etwa eines Fotos des Produkts.</translation>
    </message>
    <message>
        <source>Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.</source>
        <translation>Gibt allen nicht gesperrten Beats den geänderten Look. Die Leiste sagt, was veraltet und was das Auffrischen kostet; noch entsteht nichts.</translation>
    </message>
    <message>
        <source>Throws away what was changed here and not applied.</source>
        <translation>Verwirft, was hier geändert und nicht angewendet wurde.</translation>
    </message>
    <message>
        <source>Shows only templates that usually stand there</source>
        <translation>Zeigt nur Vorlagen, die gewöhnlich dort stehen</translation>
    </message>
    <message>
        <source>Narrows the list to templates for this place in a film. Others can be used there too.</source>
        <translation>Beschränkt die Liste auf Vorlagen für diese Stelle im Film. Andere lassen sich dort auch verwenden.</translation>
    </message>
    <message>
        <source>By name, shot, action or words of the prompt</source>
        <translation>Nach Name, Einstellung, Handlung oder Worten des Prompts</translation>
    </message>
    <message>
        <source>Shows only the templates that have these words in them.</source>
        <translation>Zeigt nur die Vorlagen, die diese Worte enthalten.</translation>
    </message>
    <message>
        <source>Narrows the templates to those for a product, an energy or a length.</source>
        <translation>Beschränkt die Vorlagen auf die für ein Produkt, eine Energie oder eine Länge.</translation>
    </message>
    <message>
        <source>Shows all templates again</source>
        <translation>Zeigt wieder alle Vorlagen</translation>
    </message>
    <message>
        <source>Empties the search and takes all filters off.</source>
        <translation>Leert die Suche und nimmt alle Filter weg.</translation>
    </message>
    <message>
        <source>Shows templates for every place</source>
        <translation>Zeigt Vorlagen für jede Stelle</translation>
    </message>
    <message>
        <source>Shows the templates without regard to where in a film they usually stand.</source>
        <translation>Zeigt die Vorlagen unabhängig davon, wo im Film sie gewöhnlich stehen.</translation>
    </message>
    <message>
        <source>Shows only those that you made</source>
        <translation>Zeigt nur die von Ihnen gemachten</translation>
    </message>
    <message>
        <source>Narrows the list to templates of your own, which you save from beats.</source>
        <translation>Beschränkt die Liste auf eigene Vorlagen, die Sie aus Beats speichern.</translation>
    </message>
    <message>
        <source>The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.</source>
        <translation>Die Vorlagen, aus denen Beats entstehen. Ziehen Sie eine in den Film, oder fügen Sie sie mit Enter hinter dem gewählten Beat ein.</translation>
    </message>
    <message>
        <source>How the template is called in the library and in plans. It cannot change later.</source>
        <translation>Wie die Vorlage in der Bibliothek und in Plänen heißt. Später lässt sich das nicht ändern.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in for each film</source>
        <translation>{product_name} und dergleichen füllt jeder Film aus</translation>
    </message>
    <message>
        <source>What the picture shows. Words in braces are replaced by those of the film's look.</source>
        <translation>Was das Bild zeigt. Worte in Klammern werden durch die aus dem Look des Films ersetzt.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its product.</source>
        <translation>Setzt eine Stelle in den Prompt, die jeder Film mit seinem Produkt füllt.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its style.</source>
        <translation>Setzt eine Stelle in den Prompt, die jeder Film mit seinem Stil füllt.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its setting.</source>
        <translation>Setzt eine Stelle in den Prompt, die jeder Film mit seinem Schauplatz füllt.</translation>
    </message>
    <message>
        <source>What a new beat of it begins with</source>
        <translation>Womit ein neuer Beat daraus beginnt</translation>
    </message>
    <message>
        <source>The length of beats made from this template. Each can be changed later.</source>
        <translation>Die Länge von Beats aus dieser Vorlage. Jede lässt sich später ändern.</translation>
    </message>
    <message>
        <source>How lively it is: where in the film's curve it fits</source>
        <translation>Wie lebhaft er ist: wo er in die Kurve des Films passt</translation>
    </message>
    <message>
        <source>How lively the beat is. Planners place it by this, and the music follows it.</source>
        <translation>Wie lebhaft der Beat ist. Planer setzen ihn danach, und die Musik folgt ihm.</translation>
    </message>
    <message>
        <source>Where planners may place it</source>
        <translation>Wohin Planer ihn setzen dürfen</translation>
    </message>
    <message>
        <source>Where in a film it usually stands: at the start, in the middle or at the end.</source>
        <translation>Wo im Film er gewöhnlich steht: am Anfang, in der Mitte oder am Schluss.</translation>
    </message>
    <message>
        <source>How the camera is placed</source>
        <translation>Wie die Kamera steht</translation>
    </message>
    <message>
        <source>How near the camera is and from where it looks. It goes into the prompt of the frame.</source>
        <translation>Wie nah die Kamera ist und von wo sie blickt. Das geht in den Prompt des Frames ein.</translation>
    </message>
    <message>
        <source>How the camera moves in the clip</source>
        <translation>Wie sich die Kamera im Clip bewegt</translation>
    </message>
    <message>
        <source>How the camera moves. It goes into the prompt of the clips.</source>
        <translation>Wie sich die Kamera bewegt. Das geht in den Prompt der Clips ein.</translation>
    </message>
    <message>
        <source>The kind of scene, for the sketch and for searching</source>
        <translation>Die Art der Szene, für Skizze und Suche</translation>
    </message>
    <message>
        <source>What happens in the picture. The built-in artist draws by it.</source>
        <translation>Was im Bild geschieht. Der eingebaute Zeichner richtet sich danach.</translation>
    </message>
    <message>
        <source>Offered for every product</source>
        <translation>Wird für jedes Produkt angeboten</translation>
    </message>
    <message>
        <source>Lets planners use the template for every kind of product.</source>
        <translation>Lässt Planer die Vorlage für jede Art von Produkt verwenden.</translation>
    </message>
    <message>
        <source>Offered for products of this kind</source>
        <translation>Wird für Produkte dieser Art angeboten</translation>
    </message>
    <message>
        <source>For which kinds of product planners may use the template.</source>
        <translation>Für welche Arten von Produkten Planer die Vorlage verwenden dürfen.</translation>
    </message>
    <message>
        <source>Further kinds, with commas between them</source>
        <translation>Weitere Arten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Kinds of product that the shipped templates do not know.</source>
        <translation>Arten von Produkten, die die mitgelieferten Vorlagen nicht kennen.</translation>
    </message>
    <message>
        <source>It appears under Own in the library</source>
        <translation>Sie erscheint in der Bibliothek unter „Eigene“</translation>
    </message>
    <message>
        <source>Writes the template to your own library, for this and all other projects.</source>
        <translation>Schreibt die Vorlage in Ihre eigene Bibliothek, für dieses und alle anderen Projekte.</translation>
    </message>
    <message>
        <source>Nothing is saved (Esc)</source>
        <translation>Nichts wird gespeichert (Esc)</translation>
    </message>
    <message>
        <source>Leaves without saving the template.</source>
        <translation>Schließt, ohne die Vorlage zu speichern.</translation>
    </message>
    <message>
        <source>Along the time, or as cards</source>
        <translation>Entlang der Zeit oder als Karten</translation>
    </message>
    <message>
        <source>How the beats are shown: the timeline shows how long each is, the board shows what each says.</source>
        <translation>Wie die Beats gezeigt werden: die Zeitleiste zeigt, wie lang jeder ist, das Board, was jeder sagt.</translation>
    </message>
    <message>
        <source>The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.</source>
        <translation>Der Film entlang der Zeit: Beats, Clips und Musik. Ziehen Sie Beats, um sie zu verschieben, und ihre Kanten, um die Länge zu ändern; ein Klick auf einen Clip zeigt seine Takes.</translation>
    </message>
    <message>
        <source>Behind the selected beat, from a template</source>
        <translation>Hinter dem gewählten Beat, aus einer Vorlage</translation>
    </message>
    <message>
        <source>Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.</source>
        <translation>Hebt nur Beats einer Marke hervor: offen, freigegeben oder Änderungen gewünscht. Der Film behält alle.</translation>
    </message>
    <message>
        <source>How much of the film is seen at once</source>
        <translation>Wie viel vom Film zugleich zu sehen ist</translation>
    </message>
    <message>
        <source>The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.</source>
        <translation>Die Beats als Karten, in der Reihenfolge des Films. Ziehen Sie Karten, um die Reihenfolge zu ändern; jede Karte zeigt Texte und Zustand ihres Beats.</translation>
    </message>
    <message>
        <source>The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.</source>
        <translation>Der Film entlang der Zeit, klein: je Beat eine Zelle, so breit, wie er lang ist. Links und Rechts gehen von Beat zu Beat.</translation>
    </message>
    <message>
        <source>Shows only beats of one mark: open, approved, or changes wanted.</source>
        <translation>Zeigt nur Beats einer Marke: offen, freigegeben oder Änderungen gewünscht.</translation>
    </message>
    <message>
        <source>Larger cards show more of the picture, smaller ones more of the film.</source>
        <translation>Größere Karten zeigen mehr vom Bild, kleinere mehr vom Film.</translation>
    </message>
    <message>
        <source>The whole film, the cut between two beats, or two takes</source>
        <translation>Der ganze Film, der Schnitt zwischen zwei Beats oder zwei Takes</translation>
    </message>
    <message>
        <source>What the preview shows: the film, the two pictures at a cut, or two takes to choose between.</source>
        <translation>Was die Vorschau zeigt: den Film, die beiden Bilder an einem Schnitt oder zwei Takes zur Auswahl.</translation>
    </message>
    <message>
        <source>The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.</source>
        <translation>Der Film, wie er bisher ist, an der Abspielposition. Was noch keinen Clip hat, zeigt seinen Frame oder eine Tafel.</translation>
    </message>
    <message>
        <source>The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.</source>
        <translation>Das letzte Bild vor einem Schnitt und das erste dahinter, um zu beurteilen, ob sie zusammenpassen. Links und Rechts gehen zu den Schnitten daneben.</translation>
    </message>
    <message>
        <source>Where the playhead stands. Type a time to go there.</source>
        <translation>Wo die Abspielposition steht. Geben Sie eine Zeit ein, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>How fast the film plays here. The exported film keeps its own speed.</source>
        <translation>Wie schnell der Film hier läuft. Der exportierte Film behält sein eigenes Tempo.</translation>
    </message>
    <message>
        <source>How loud the film plays here, and whether it is heard. The exported film keeps its loudness.</source>
        <translation>Wie laut der Film hier läuft, und ob er zu hören ist. Der exportierte Film behält seine Lautheit.</translation>
    </message>
    <message>
        <source>Only here: the exported film keeps its loudness</source>
        <translation>Nur hier: der exportierte Film behält seine Lautheit</translation>
    </message>
    <message>
        <source>How loud the film plays on this computer.</source>
        <translation>Wie laut der Film auf diesem Computer läuft.</translation>
    </message>
    <message>
        <source>Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.</source>
        <translation>Text und Bilder, die über diesem Beat liegen. Ziehen Sie eines, um es zu platzieren, und seine Ecken für die Größe; die Pfeiltasten, + und - tun dasselbe.</translation>
    </message>
    <message>
        <source>What does not hold together in the plan, such as a missing opening.</source>
        <translation>Was im Plan nicht zusammenpasst, etwa ein fehlender Anfang.</translation>
    </message>
    <message>
        <source>All that the check of the plan found</source>
        <translation>Alles, was die Prüfung des Plans ergab</translation>
    </message>
    <message>
        <source>Lists what does not hold together in the film, such as a missing opening, with the beat it is about.</source>
        <translation>Nennt, was im Film nicht zusammenpasst, etwa ein fehlender Anfang, mit dem Beat, um den es geht.</translation>
    </message>
    <message>
        <source>What the film has now counts as wanted</source>
        <translation>Was der Film jetzt hat, gilt als gewünscht</translation>
    </message>
    <message>
        <source>Makes the present length the one that was asked for. The beats stay.</source>
        <translation>Macht die jetzige Länge zur verlangten. Die Beats bleiben.</translation>
    </message>
    <message>
        <source>Edits that bring the film to its length</source>
        <translation>Änderungen, die den Film auf seine Länge bringen</translation>
    </message>
    <message>
        <source>Lists edits that bring the film to the length that was asked for, each with what it does and costs.</source>
        <translation>Nennt Änderungen, die den Film auf die verlangte Länge bringen, jede mit Wirkung und Kosten.</translation>
    </message>
    <message>
        <source>Changes the clips' prompt: they go stale, and nothing is made yet</source>
        <translation>Ändert den Prompt der Clips: sie veralten, noch entsteht nichts</translation>
    </message>
    <message>
        <source>Only for you: prompts and takes do not change</source>
        <translation>Nur für Sie: Prompts und Takes ändern sich nicht</translation>
    </message>
    <message>
        <source>How the beat is called on its card, in the jobs and in exports.</source>
        <translation>Wie der Beat auf seiner Karte, in den Aufträgen und in Exporten heißt.</translation>
    </message>
    <message>
        <source>All that can be done with this beat: the menu that a right click opens too.</source>
        <translation>Alles, was sich mit diesem Beat tun lässt: das Menü, das auch ein Rechtsklick öffnet.</translation>
    </message>
    <message>
        <source>The prompt as the models get it, with the words of the look filled in. Click it to write.</source>
        <translation>Der Prompt, wie ihn die Modelle bekommen, mit den Worten des Looks ausgefüllt. Klicken Sie darauf, um zu schreiben.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in from the look</source>
        <translation>{product_name} und dergleichen füllt der Look aus</translation>
    </message>
    <message>
        <source>What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.</source>
        <translation>Was das Bild zeigt. Mit einem geänderten Prompt veralten der Frame und die Clips, die mit ihm beginnen.</translation>
    </message>
    <message>
        <source>As it is sent, or as it is written</source>
        <translation>Wie er gesendet wird oder wie er geschrieben ist</translation>
    </message>
    <message>
        <source>Shows the prompt with the look's words filled in, or with the places that they fill.</source>
        <translation>Zeigt den Prompt mit den Worten des Looks ausgefüllt oder mit den Stellen, die sie füllen.</translation>
    </message>
    <message>
        <source>How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.</source>
        <translation>Wie lang der Beat ist. Ein längerer braucht mehr Clips, die beim nächsten Erzeugen entstehen; vorhandene Clips bleiben.</translation>
    </message>
    <message>
        <source>How lively it is; the music follows</source>
        <translation>Wie lebhaft er ist; die Musik folgt</translation>
    </message>
    <message>
        <source>How near the camera is; goes into the frame's prompt</source>
        <translation>Wie nah die Kamera ist; geht in den Prompt des Frames ein</translation>
    </message>
    <message>
        <source>How the camera is placed. Another shot makes the frame and its clips stale.</source>
        <translation>Wie die Kamera steht. Mit einer anderen Einstellung veralten der Frame und seine Clips.</translation>
    </message>
    <message>
        <source>How the camera moves in the clips. The frame stays as it is.</source>
        <translation>Wie sich die Kamera in den Clips bewegt. Der Frame bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Goes into the storyboard PDF and the subtitles</source>
        <translation>Kommt ins Storyboard-PDF und in die Untertitel</translation>
    </message>
    <message>
        <source>What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.</source>
        <translation>Was über diesem Beat gesprochen wird. Beatreel spricht es nicht; nichts veraltet dadurch.</translation>
    </message>
    <message>
        <source>Words and logo can lay them over the picture</source>
        <translation>„Text und Logo“ kann ihn über das Bild legen</translation>
    </message>
    <message>
        <source>What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.</source>
        <translation>Was in diesem Beat zu lesen sein soll. Eine Einblendung kann es zeigen; von sich aus lässt es nichts veralten.</translation>
    </message>
    <message>
        <source>For people; no model reads them</source>
        <translation>Für Menschen; kein Modell liest sie</translation>
    </message>
    <message>
        <source>Whatever is to be remembered of this beat. It stands in the storyboard PDF.</source>
        <translation>Was man sich zu diesem Beat merken soll. Es steht im Storyboard-PDF.</translation>
    </message>
    <message>
        <source>Kept in the notes of the beat</source>
        <translation>Wird in den Notizen des Beats behalten</translation>
    </message>
    <message>
        <source>What the client or the team wants otherwise in this beat.</source>
        <translation>Was der Kunde oder das Team in diesem Beat anders haben will.</translation>
    </message>
    <message>
        <source>A mark for people; builds do not look at it</source>
        <translation>Eine Marke für Menschen; das Erzeugen beachtet sie nicht</translation>
    </message>
    <message>
        <source>How far the beat is agreed on. The timeline and the board can be filtered by it.</source>
        <translation>Wie weit man sich über den Beat einig ist. Zeitleiste und Board lassen sich danach filtern.</translation>
    </message>
    <message>
        <source>Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.</source>
        <translation>Lässt den Film ins Schwarze gehen und wiederkommen, wo dieser Beat beginnt. Es kostet nichts, und nichts veraltet.</translation>
    </message>
    <message>
        <source>Lets the film come out of black at its start. It costs nothing.</source>
        <translation>Lässt den Film am Anfang aus dem Schwarz kommen. Es kostet nichts.</translation>
    </message>
    <message>
        <source>Lets the film go to black at its end. It costs nothing.</source>
        <translation>Lässt den Film am Ende ins Schwarze gehen. Es kostet nichts.</translation>
    </message>
    <message>
        <source>Draws the frames of the selected beats in the place of the film's model.</source>
        <translation>Zeichnet die Frames der gewählten Beats anstelle des Modells des Films.</translation>
    </message>
    <message>
        <source>Makes the clips of the selected beats in the place of the film's model.</source>
        <translation>Erzeugt die Clips der gewählten Beats anstelle des Modells des Films.</translation>
    </message>
    <message>
        <source>Another number gives other pictures of the same words</source>
        <translation>Eine andere Zahl gibt andere Bilder zu denselben Worten</translation>
    </message>
    <message>
        <source>The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.</source>
        <translation>Die Zahl, die unter den Bildern entscheidet, die zu den Worten passen. Derselbe Seed gibt dasselbe Bild, wo das Modell es erlaubt.</translation>
    </message>
    <message>
        <source>Puts in a number by chance. Frame and clips go stale; nothing is made yet.</source>
        <translation>Setzt eine zufällige Zahl ein. Frame und Clips veralten; noch entsteht nichts.</translation>
    </message>
    <message>
        <source>Which part of the clip is used</source>
        <translation>Welcher Teil des Clips verwendet wird</translation>
    </message>
    <message>
        <source>Which part of your own picture is used, where it has another shape than the film.</source>
        <translation>Welcher Teil Ihres eigenen Bildes verwendet wird, wenn es eine andere Form hat als der Film.</translation>
    </message>
    <message>
        <source>How much of the picture is cut off around</source>
        <translation>Wie viel ringsum vom Bild abgeschnitten wird</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own picture, larger.</source>
        <translation>Nimmt einen kleineren Teil Ihres eigenen Bildes, größer.</translation>
    </message>
    <message>
        <source>The middle, as large as it fits</source>
        <translation>Die Mitte, so groß wie möglich</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the picture again.</source>
        <translation>Nimmt wieder den größten Teil aus der Mitte des Bildes.</translation>
    </message>
    <message>
        <source>Which part of your own video is used, where it has another shape than the film.</source>
        <translation>Welcher Teil Ihres eigenen Videos verwendet wird, wenn es eine andere Form hat als der Film.</translation>
    </message>
    <message>
        <source>How much of the video is cut off around</source>
        <translation>Wie viel ringsum vom Video abgeschnitten wird</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own video, larger.</source>
        <translation>Nimmt einen kleineren Teil Ihres eigenen Videos, größer.</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the video again.</source>
        <translation>Nimmt wieder den größten Teil aus der Mitte des Videos.</translation>
    </message>
    <message>
        <source>One take more; the one in use is kept</source>
        <translation>Ein Take mehr; der im Film bleibt erhalten</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Makes what failed once more with the same prompt and model.</source>
        <translation>Erzeugt Fehlgeschlagenes noch einmal mit demselben Prompt und Modell.</translation>
    </message>
    <message>
        <source>The most that this project may spend in all. A build that would go over it does not begin.</source>
        <translation>Der Höchstbetrag, den dieses Projekt insgesamt ausgeben darf. Ein Durchlauf, der darüber ginge, beginnt nicht.</translation>
    </message>
    <message>
        <source>Skips the beginning of the music: the film starts with what is heard from there on.</source>
        <translation>Überspringt den Anfang der Musik: der Film beginnt mit dem, was von dort an zu hören ist.</translation>
    </message>
    <message>
        <source>Makes the music louder or softer than the loudness that every exported film has.</source>
        <translation>Macht die Musik lauter oder leiser als die Lautheit, die jeder exportierte Film hat.</translation>
    </message>
    <message>
        <source>How long the music takes to become as loud as it is.</source>
        <translation>Wie lange die Musik braucht, bis sie ihre volle Lautstärke hat.</translation>
    </message>
    <message>
        <source>How long the music takes to end. As usual follows the length of the film.</source>
        <translation>Wie lange die Musik zum Enden braucht. „Wie üblich“ richtet sich nach der Länge des Films.</translation>
    </message>
    <message>
        <source>The film has no sound then, exported too</source>
        <translation>Der Film hat dann keinen Ton, auch exportiert</translation>
    </message>
    <message>
        <source>Leaves the music out of the film without throwing it away.</source>
        <translation>Lässt die Musik im Film weg, ohne sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.</source>
        <translation>Legt Text über das Bild dieses Beats. Das kostet nichts, und nur dieser Beat wird neu kodiert.</translation>
    </message>
    <message>
        <source>Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).</source>
        <translation>Legt ein Bild über den Beat, etwa ein Logo mit durchsichtigem Grund (PNG oder SVG).</translation>
    </message>
    <message>
        <source>Ready arrangements of name, words and logo for the end of a film.</source>
        <translation>Fertige Anordnungen von Name, Text und Logo für den Schluss eines Films.</translation>
    </message>
    <message>
        <source>What lies over this beat's picture. Choose one to change it below; Delete takes it away.</source>
        <translation>Was über dem Bild dieses Beats liegt. Wählen Sie eines, um es unten zu ändern; Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>Moves it in front of what lies over it.</source>
        <translation>Holt es vor das, was darüber liegt.</translation>
    </message>
    <message>
        <source>Moves it behind what lies under it.</source>
        <translation>Legt es hinter das, was darunter liegt.</translation>
    </message>
    <message>
        <source>Takes it off the picture. Undo brings it back.</source>
        <translation>Nimmt es vom Bild. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Words of your own, or ones that follow the beat</source>
        <translation>Eigener Text oder einer, der dem Beat folgt</translation>
    </message>
    <message>
        <source>What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.</source>
        <translation>Was die Einblendung sagt: eigenen Text, den Bildschirmtext des Beats oder den Produktnamen, dem sie dann folgt.</translation>
    </message>
    <message>
        <source>Enter begins a new line</source>
        <translation>Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>The words that lie over the picture.</source>
        <translation>Der Text, der über dem Bild liegt.</translation>
    </message>
    <message>
        <source>It keeps its place and its size</source>
        <translation>Ort und Größe bleiben</translation>
    </message>
    <message>
        <source>Takes another file in the place of this picture.</source>
        <translation>Nimmt eine andere Datei anstelle dieses Bildes.</translation>
    </message>
    <message>
        <source>Of the fonts on this computer</source>
        <translation>Von den Schriften auf diesem Computer</translation>
    </message>
    <message>
        <source>The family of letters. A computer without it takes another one.</source>
        <translation>Die Schriftfamilie. Ein Computer ohne sie nimmt eine andere.</translation>
    </message>
    <message>
        <source>How strong the strokes are</source>
        <translation>Wie kräftig die Striche sind</translation>
    </message>
    <message>
        <source>How strong the letters are drawn, where the font has several weights.</source>
        <translation>Wie kräftig die Buchstaben gezeichnet werden, wo die Schrift mehrere Stärken hat.</translation>
    </message>
    <message>
        <source>How large it is, so that it looks the same in every size of film.</source>
        <translation>Wie groß es ist, so dass es in jeder Filmgröße gleich aussieht.</translation>
    </message>
    <message>
        <source>Room between the letters</source>
        <translation>Raum zwischen den Buchstaben</translation>
    </message>
    <message>
        <source>Sets the letters further apart or closer together than the font does.</source>
        <translation>Setzt die Buchstaben weiter auseinander oder enger zusammen, als die Schrift es tut.</translation>
    </message>
    <message>
        <source>The colour of the words or of the shade.</source>
        <translation>Die Farbe des Textes oder der Abdunkelung.</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100 % verdeckt, was dahinter ist</translation>
    </message>
    <message>
        <source>Lets words be read over bright pictures</source>
        <translation>Macht Text über hellen Bildern lesbar</translation>
    </message>
    <message>
        <source>How dark the shadow behind the words is.</source>
        <translation>Wie dunkel der Schatten hinter dem Text ist.</translation>
    </message>
    <message>
        <source>Snaps to this part of the picture</source>
        <translation>Rastet in diesem Teil des Bildes ein</translation>
    </message>
    <message>
        <source>Puts it into a corner, to an edge or into the middle, inside the safe area.</source>
        <translation>Setzt es in eine Ecke, an einen Rand oder in die Mitte, innerhalb der sicheren Ränder.</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>Vom linken Rand</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>Vom oberen Rand</translation>
    </message>
    <message>
        <source>After the beat's start</source>
        <translation>Nach dem Anfang des Beats</translation>
    </message>
    <message>
        <source>When it appears, in seconds of the beat.</source>
        <translation>Wann es erscheint, in Sekunden des Beats.</translation>
    </message>
    <message>
        <source>When it goes, in seconds of the beat.</source>
        <translation>Wann es verschwindet, in Sekunden des Beats.</translation>
    </message>
    <message>
        <source>0 shows it at once</source>
        <translation>0 zeigt es sofort</translation>
    </message>
    <message>
        <source>How long it takes to appear.</source>
        <translation>Wie lange es zum Erscheinen braucht.</translation>
    </message>
    <message>
        <source>0 hides it at once</source>
        <translation>0 verbirgt es sofort</translation>
    </message>
    <message>
        <source>How long it takes to go.</source>
        <translation>Wie lange es zum Verschwinden braucht.</translation>
    </message>
    <message>
        <source>The frame, a clip of this beat, or the music</source>
        <translation>Der Frame, ein Clip dieses Beats oder die Musik</translation>
    </message>
    <message>
        <source>Whose takes are shown here.</source>
        <translation>Wessen Takes hier gezeigt werden.</translation>
    </message>
    <message>
        <source>Hides what A and B have in common</source>
        <translation>Verbirgt, was A und B gemeinsam haben</translation>
    </message>
    <message>
        <source>Leaves only the rows in which the two takes differ: what made them look different.</source>
        <translation>Lässt nur die Zeilen stehen, in denen sich die beiden Takes unterscheiden: warum sie verschieden aussehen.</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>Der erste Take</translation>
    </message>
    <message>
        <source>Makes the first take of what is chosen above.</source>
        <translation>Erzeugt den ersten Take dessen, was oben gewählt ist.</translation>
    </message>
    <message>
        <source>Take A or take B</source>
        <translation>Take A oder Take B</translation>
    </message>
    <message>
        <source>Which of the two takes the note, the star and the verbs below are about.</source>
        <translation>Welchem der beiden Takes Notiz, Stern und Befehle unten gelten.</translation>
    </message>
    <message>
        <source>How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.</source>
        <translation>Wie jeder Take entstand: Modell, Prompt, Seed, Preis. Was verschieden ist, hat einen Punkt; Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>Kept with the take, not with the beat</source>
        <translation>Gehört zum Take, nicht zum Beat</translation>
    </message>
    <message>
        <source>A remark about this take, such as what is good in it.</source>
        <translation>Eine Bemerkung zu diesem Take, etwa was daran gut ist.</translation>
    </message>
    <message>
        <source>Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.</source>
        <translation>Erzeugt einen weiteren Take mit Prompt, Seed und Modell von diesem, was auch immer der Beat inzwischen sagt.</translation>
    </message>
    <message>
        <source>Marks a good take, to find it again. The film shows what is in use.</source>
        <translation>Markiert einen guten Take, um ihn wiederzufinden. Der Film zeigt weiter den bisherigen.</translation>
    </message>
    <message>
        <source>Shows the take's file in the file manager.</source>
        <translation>Zeigt die Datei des Takes im Dateimanager.</translation>
    </message>
    <message>
        <source>Puts the take aside. Undo or the trash below brings it back until you empty it.</source>
        <translation>Legt den Take beiseite. Rückgängig oder der Papierkorb unten bringt ihn zurück, bis Sie den leeren.</translation>
    </message>
    <message>
        <source>Gives another beat what this take was made with. Its takes go stale; nothing is made yet.</source>
        <translation>Gibt einem anderen Beat, womit dieser Take entstand. Dessen Takes veralten; noch entsteht nichts.</translation>
    </message>
    <message>
        <source>Among the takes again, as it was</source>
        <translation>Wieder unter den Takes, wie er war</translation>
    </message>
    <message>
        <source>Takes it out of the trash. The film does not change.</source>
        <translation>Nimmt ihn aus dem Papierkorb. Der Film ändert sich nicht.</translation>
    </message>
    <message>
        <source>Deletes the files of all takes in the trash, to free room. This cannot be undone.</source>
        <translation>Löscht die Dateien aller Takes im Papierkorb, um Platz zu schaffen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Lets the film show take A. What follows from it is told below.</source>
        <translation>Lässt den Film Take A zeigen. Was daraus folgt, steht unten.</translation>
    </message>
    <message>
        <source>Lets the film show take B. What follows from it is told below.</source>
        <translation>Lässt den Film Take B zeigen. Was daraus folgt, steht unten.</translation>
    </message>
    <message>
        <source>Two takes side by side, or under a wipe</source>
        <translation>Zwei Takes nebeneinander oder unter einem Wischer</translation>
    </message>
    <message>
        <source>All takes of what is selected. Enter puts one into the film, A and B choose two to compare.</source>
        <translation>Alle Takes dessen, was gewählt ist. Enter bringt einen in den Film, A und B wählen zwei zum Vergleichen.</translation>
    </message>
    <message>
        <source>How two takes are compared: side by side, under a wipe, or one at a time.</source>
        <translation>Wie zwei Takes verglichen werden: nebeneinander, unter einem Wischer oder einzeln.</translation>
    </message>
    <message>
        <source>Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.</source>
        <translation>Take A und Take B desselben Frames oder Clips. Die Leertaste spielt Clips ab, Links und Rechts gehen bildweise; bei „Ein Take“ wechseln A und B zwischen ihnen.</translation>
    </message>
    <message>
        <source>The border between the two takes: A at its left, B at its right.</source>
        <translation>Die Grenze zwischen den beiden Takes: links davon A, rechts davon B.</translation>
    </message>
    <message>
        <source>Plays both clips from the same picture on, in a loop.</source>
        <translation>Spielt beide Clips vom selben Bild an in einer Schleife ab.</translation>
    </message>
    <message>
        <source>Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.</source>
        <translation>Zwei Takes der Musik um einen Schnitt, um zu hören, welcher besser passt. Die Leertaste spielt ab, A und B wechseln die Musik, Links und Rechts den Schnitt.</translation>
    </message>
    <message>
        <source>Plays a few seconds around the cut, with the track that is chosen.</source>
        <translation>Spielt ein paar Sekunden um den Schnitt ab, mit der gewählten Musik.</translation>
    </message>
    <message>
        <source>Goes to the cut before this one. What plays goes on there.</source>
        <translation>Geht zum Schnitt vor diesem. Was läuft, läuft dort weiter.</translation>
    </message>
    <message>
        <source>Goes to the cut behind this one. What plays goes on there.</source>
        <translation>Geht zum Schnitt nach diesem. Was läuft, läuft dort weiter.</translation>
    </message>
    <message>
        <source>Changes without a gap while it plays</source>
        <translation>Wechselt ohne Lücke, während sie läuft</translation>
    </message>
    <message>
        <source>Which of the two tracks is heard.</source>
        <translation>Welche Musik von beiden zu hören ist.</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>Datei hier ablegen oder drücken, um zu wählen</translation>
    </message>
    <message>
        <source>A picture, video or track of your own as a take. It is copied into the project.</source>
        <translation>Ein eigenes Bild, Video oder Musikstück als Take. Es wird ins Projekt kopiert.</translation>
    </message>
    <message>
        <source>Makes one take more of what is compared here.</source>
        <translation>Erzeugt einen weiteren Take dessen, was hier verglichen wird.</translation>
    </message>
    <message>
        <source>Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.</source>
        <translation>Vier Takes eines Frames. 1 bis 4 nehmen einen, den der Film dann zeigt; die anderen bleiben unter den Takes.</translation>
    </message>
    <message>
        <source>Leaves the variants without taking one.</source>
        <translation>Verlässt die Varianten, ohne eine zu nehmen.</translation>
    </message>
    <message>
        <source>What is missing or stale, and nothing else</source>
        <translation>Was fehlt oder veraltet ist, und nichts sonst</translation>
    </message>
    <message>
        <source>Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.</source>
        <translation>Wo entsteht, was nichts kostet: auf diesem Computer oder auf den Workern der Farm. Was schon läuft, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Enter shows its log; Del cancels or dismisses it</source>
        <translation>Enter zeigt sein Protokoll; Entf bricht ihn ab oder blendet ihn aus</translation>
    </message>
    <message>
        <source>Something that is being made, waits, or failed, with its reason. A running job shows how far it is.</source>
        <translation>Etwas, das entsteht, wartet oder fehlgeschlagen ist, mit dem Grund. Ein laufender Auftrag zeigt, wie weit er ist.</translation>
    </message>
    <message>
        <source>Lets this job begin before the one above it.</source>
        <translation>Lässt diesen Auftrag vor dem darüber beginnen.</translation>
    </message>
    <message>
        <source>Cancels the job, or takes one that failed off the list. What is finished stays.</source>
        <translation>Bricht den Auftrag ab oder nimmt einen fehlgeschlagenen aus der Liste. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Choose one to read its log</source>
        <translation>Einen wählen, um sein Protokoll zu lesen</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>Wofür es ausgegeben wurde</translation>
    </message>
    <message>
        <source>Adds the money up by kind of work, or by beat.</source>
        <translation>Zählt das Geld nach Art der Arbeit oder nach Beat zusammen.</translation>
    </message>
    <message>
        <source>Spent, reserved, and to build</source>
        <translation>Ausgegeben, reserviert und offen</translation>
    </message>
    <message>
        <source>What was spent so far, what is ordered and not billed yet, and what a full build would still cost.</source>
        <translation>Was bisher ausgegeben wurde, was bestellt und noch nicht berechnet ist, und was es noch kostet, alles zu erzeugen.</translation>
    </message>
    <message>
        <source>Goes to the prompt in the inspector, to say it in other words.</source>
        <translation>Geht zum Prompt im Inspektor, um es anders zu sagen.</translation>
    </message>
    <message>
        <source>Makes what failed with this model. It becomes the beat's model.</source>
        <translation>Erzeugt Fehlgeschlagenes mit diesem Modell. Es wird zum Modell des Beats.</translation>
    </message>
    <message>
        <source>Each edit is saved within a second</source>
        <translation>Jede Änderung ist in einer Sekunde gespeichert</translation>
    </message>
    <message>
        <source>Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.</source>
        <translation>Ob die letzte Änderung auf der Platte ist. Ist das misslungen, steht da, warum, und ein Druck darauf speichert anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Takes the notice away. What it tells of stays as it is.</source>
        <translation>Nimmt den Hinweis weg. Wovon er berichtet, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Takes this line away, too</source>
        <translation>Nimmt auch diese Zeile weg</translation>
    </message>
    <message>
        <source>Takes this tip away. It does not come again by itself.</source>
        <translation>Nimmt diesen Tipp weg. Er kommt nicht von selbst wieder.</translation>
    </message>
    <message>
        <source>A half written file is removed</source>
        <translation>Eine halb geschriebene Datei wird entfernt</translation>
    </message>
    <message>
        <source>Stops the export. The project stays as it is.</source>
        <translation>Hält den Export an. Das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The next time it goes on where it stopped</source>
        <translation>Nächstes Mal geht es weiter, wo es anhielt</translation>
    </message>
    <message>
        <source>Stops what travels to or from the storage.</source>
        <translation>Hält an, was zum Speicher oder von dort unterwegs ist.</translation>
    </message>
    <message>
        <source>Nothing is charged before this is pressed (Enter)</source>
        <translation>Nichts wird berechnet, bevor Sie hier drücken (Enter)</translation>
    </message>
    <message>
        <source>Agrees to the price, and begins.</source>
        <translation>Ist mit dem Preis einverstanden und beginnt.</translation>
    </message>
    <message>
        <source>Nothing is made and nothing is charged (Esc)</source>
        <translation>Nichts entsteht, und nichts wird berechnet (Esc)</translation>
    </message>
    <message>
        <source>Leaves without making anything.</source>
        <translation>Schließt, ohne etwas zu erzeugen.</translation>
    </message>
    <message>
        <source>The settings, page Costs, change it again</source>
        <translation>Die Einstellungen, Seite „Kosten“, ändern es wieder</translation>
    </message>
    <message>
        <source>From now on, what costs less is made at once. The price still stands in its button, and the budget holds.</source>
        <translation>Von jetzt an entsteht sofort, was weniger kostet. Der Preis steht weiter auf der Schaltfläche, und das Budget gilt.</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>Schritt wählen, um zu ihm zurück- oder vorzugehen</translation>
    </message>
    <message>
        <source>All edits since the project was opened. Going back keeps the later ones until you edit again.</source>
        <translation>Alle Änderungen, seit das Projekt geöffnet wurde. Zurückgehen behält die späteren, bis Sie wieder etwas ändern.</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>Wechselt sofort, ohne Neustart</translation>
    </message>
    <message>
        <source>The language of the menus and messages. Projects and what models are asked stay as they are.</source>
        <translation>Die Sprache der Menüs und Meldungen. Projekte, und was Modelle gefragt werden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Pictures look the same in each</source>
        <translation>Bilder sehen in jedem gleich aus</translation>
    </message>
    <message>
        <source>Whether the editor is dark or light, or as the desktop is.</source>
        <translation>Ob der Editor dunkel oder hell ist, oder wie der Desktop.</translation>
    </message>
    <message>
        <source>Also where the desktop asks for it</source>
        <translation>Auch wo der Desktop es verlangt</translation>
    </message>
    <message>
        <source>Draws stronger edges and no tints, so that everything is told apart easily.</source>
        <translation>Zeichnet stärkere Kanten und keine Tönungen, damit alles leicht zu unterscheiden ist.</translation>
    </message>
    <message>
        <source>Panels and cards jump in the place of gliding</source>
        <translation>Bereiche und Karten springen, statt zu gleiten</translation>
    </message>
    <message>
        <source>Leaves out everything that moves by itself. Films play as ever.</source>
        <translation>Lässt alles weg, was sich von selbst bewegt. Filme laufen wie immer.</translation>
    </message>
    <message>
        <source>90 to 200 %, on top of the desktop's size</source>
        <translation>90 bis 200 %, zusätzlich zur Größe des Desktops</translation>
    </message>
    <message>
        <source>How large all text is. Buttons and rows grow with it.</source>
        <translation>Wie groß aller Text ist. Schaltflächen und Zeilen wachsen mit.</translation>
    </message>
    <message>
        <source>Tells you that a build has ended while you work in another window.</source>
        <translation>Sagt Ihnen, dass ein Durchlauf endet, während Sie in einem anderen Fenster arbeiten.</translation>
    </message>
    <message>
        <source>One at a time; nothing has to be pressed</source>
        <translation>Einer nach dem anderen; nichts muss gedrückt werden</translation>
    </message>
    <message>
        <source>Tells at the right moment what can be done next. Each tip comes once.</source>
        <translation>Sagt im richtigen Moment, was als Nächstes möglich ist. Jeder Tipp kommt einmal.</translation>
    </message>
    <message>
        <source>As if you had seen none yet</source>
        <translation>Als hätten Sie noch keinen gesehen</translation>
    </message>
    <message>
        <source>Lets each tip come once more at its moment.</source>
        <translation>Lässt jeden Tipp in seinem Moment noch einmal kommen.</translation>
    </message>
    <message>
        <source>A file .sf2 or .sf3</source>
        <translation>Eine Datei .sf2 oder .sf3</translation>
    </message>
    <message>
        <source>The instruments of the built-in score. Another one makes such music stale; making it again is free.</source>
        <translation>Die Instrumente der eingebauten Musik. Mit einem anderen veraltet solche Musik; sie neu zu erzeugen ist gratis.</translation>
    </message>
    <message>
        <source>Chooses a file with instruments for the built-in score.</source>
        <translation>Wählt eine Datei mit Instrumenten für die eingebaute Musik.</translation>
    </message>
    <message>
        <source>The one that this system brings</source>
        <translation>Der Soundfont, den dieses System mitbringt</translation>
    </message>
    <message>
        <source>Goes back to the instruments that are installed on this computer.</source>
        <translation>Geht zu den Instrumenten zurück, die auf diesem Computer installiert sind.</translation>
    </message>
    <message>
        <source>Too little makes projects open more slowly</source>
        <translation>Bei zu wenig öffnen sich Projekte langsamer</translation>
    </message>
    <message>
        <source>The most room on the disk for small pictures of clips. They can always be made again.</source>
        <translation>Wie viel Platz auf der Platte kleine Bilder von Clips höchstens belegen. Sie lassen sich immer neu erzeugen.</translation>
    </message>
    <message>
        <source>0 asks each time</source>
        <translation>0 fragt jedes Mal</translation>
    </message>
    <message>
        <source>What costs less is made without a question. The price still stands in the button, and budgets hold.</source>
        <translation>Was weniger kostet, entsteht ohne Frage. Der Preis steht weiter auf der Schaltfläche, und Budgets gelten.</translation>
    </message>
    <message>
        <source>For projects that begin from now on</source>
        <translation>Für Projekte, die von jetzt an beginnen</translation>
    </message>
    <message>
        <source>The most that a new project may spend in all. The inspector changes it for each one.</source>
        <translation>Der Höchstbetrag, den ein neues Projekt insgesamt ausgeben darf. Der Inspektor ändert ihn für jedes einzelne.</translation>
    </message>
    <message>
        <source>A word, or a key such as Ctrl+D</source>
        <translation>Ein Wort oder eine Taste wie Strg+D</translation>
    </message>
    <message>
        <source>Finds an action by its name or by its key.</source>
        <translation>Findet eine Aktion nach ihrem Namen oder ihrer Taste.</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen action</source>
        <translation>Enter ändert die Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, and give it other keys below.</source>
        <translation>Alle Aktionen mit ihren Tasten. Wählen Sie eine, und geben Sie ihr unten andere Tasten.</translation>
    </message>
    <message>
        <source>Gives all actions the keys that they had when Beatreel was installed.</source>
        <translation>Gibt allen Aktionen die Tasten, die sie hatten, als Beatreel installiert wurde.</translation>
    </message>
    <message>
        <source>Gives this action the keys that it had when Beatreel was installed.</source>
        <translation>Gibt dieser Aktion die Tasten, die sie hatte, als Beatreel installiert wurde.</translation>
    </message>
    <message>
        <source>Empty: the service's own address</source>
        <translation>Leer: die eigene Adresse des Dienstes</translation>
    </message>
    <message>
        <source>It goes into the keychain and is never shown again</source>
        <translation>Kommt in den Schlüsselbund und wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.</source>
        <translation>Das Geheimnis, an dem der Dienst Sie erkennt. Fügen Sie es hier ein; es liegt im Schlüsselbund des Desktops und in keiner Datei.</translation>
    </message>
    <message>
        <source>Into the desktop's keychain</source>
        <translation>In den Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Keeps the key for this and all later starts.</source>
        <translation>Behält den Schlüssel für diesen und alle späteren Starts.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Keeps the key that is stored, and forgets what was typed.</source>
        <translation>Behält den gespeicherten Schlüssel und vergisst, was eingegeben wurde.</translation>
    </message>
    <message>
        <source>The old one is used until the new one is stored</source>
        <translation>Der alte gilt, bis der neue gespeichert ist</translation>
    </message>
    <message>
        <source>Lets you paste another key.</source>
        <translation>Lässt Sie einen anderen Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Out of the keychain; paid models cannot be used then</source>
        <translation>Aus dem Schlüsselbund; bezahlte Modelle gehen dann nicht</translation>
    </message>
    <message>
        <source>Deletes the key from this computer. To end it for good, delete it at the service too.</source>
        <translation>Löscht den Schlüssel von diesem Computer. Damit er ganz erlischt, löschen Sie ihn auch beim Dienst.</translation>
    </message>
    <message>
        <source>Where requests to Replicate go. Change it only for a server of your own that answers in its place.</source>
        <translation>Wohin Anfragen an Replicate gehen. Ändern Sie es nur für einen eigenen Server, der an dessen Stelle antwortet.</translation>
    </message>
    <message>
        <source>Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.</source>
        <translation>Wo Pläne angefordert werden: bei OpenAI oder einem Server, der dessen Sprache spricht, wie Ollama oder llama.cpp.</translation>
    </message>
    <message>
        <source>redis://host:6379/0, or rediss:// with TLS</source>
        <translation>redis://host:6379/0, oder rediss:// mit TLS</translation>
    </message>
    <message>
        <source>Where the farm's Redis is. Its workers make frames, clips and films for this computer.</source>
        <translation>Wo das Redis der Farm ist. Ihre Worker erzeugen Frames, Clips und Filme für diesen Computer.</translation>
    </message>
    <message>
        <source>Asks the service with this key and address whether they are right. It costs nothing.</source>
        <translation>Fragt den Dienst mit diesem Schlüssel und dieser Adresse, ob sie stimmen. Es kostet nichts.</translation>
    </message>
    <message>
        <source>Tells whether the farm can be used, and how many workers are up. Nothing is made.</source>
        <translation>Sagt, ob die Farm verwendbar ist und wie viele Worker da sind. Nichts entsteht.</translation>
    </message>
    <message>
        <source>More is faster, until the service slows you down</source>
        <translation>Mehr geht schneller, bis der Dienst Sie bremst</translation>
    </message>
    <message>
        <source>How many requests may run at the same time. The others wait.</source>
        <translation>Wie viele Anfragen zugleich laufen dürfen. Die anderen warten.</translation>
    </message>
    <message>
        <source>How many requests may begin in one minute. The others wait.</source>
        <translation>Wie viele Anfragen in einer Minute beginnen dürfen. Die anderen warten.</translation>
    </message>
    <message>
        <source>Models that go together, from free to the best. A single one can be changed below.</source>
        <translation>Modelle, die zusammengehören, von gratis bis zu den besten. Ein einzelnes lässt sich unten ändern.</translation>
    </message>
    <message>
        <source>Which model turns briefs into beats. The built-in planner is free and needs no network.</source>
        <translation>Welches Modell aus Briefings Beats macht. Der eingebaute Planer ist gratis und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Which model draws the frames.</source>
        <translation>Welches Modell die Frames zeichnet.</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips.</source>
        <translation>Welches Modell aus Frames bewegte Clips macht.</translation>
    </message>
    <message>
        <source>Which model makes the music.</source>
        <translation>Welches Modell die Musik erzeugt.</translation>
    </message>
    <message>
        <source>Empty: the first that the server lists</source>
        <translation>Leer: das erste, das der Server nennt</translation>
    </message>
    <message>
        <source>Which of the server's models plans the briefs.</source>
        <translation>Welches der Modelle des Servers die Briefings plant.</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Kostet nichts</translation>
    </message>
    <message>
        <source>Asks the server which models it has, to choose one.</source>
        <translation>Fragt den Server, welche Modelle er hat, um eines zu wählen.</translation>
    </message>
    <message>
        <source>Without a path; the ending follows the format</source>
        <translation>Ohne Pfad; die Endung folgt dem Format</translation>
    </message>
    <message>
        <source>How the file is called.</source>
        <translation>Wie die Datei heißt.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Wohin die Datei kommt</translation>
    </message>
    <message>
        <source>Chooses the folder that the file is written into.</source>
        <translation>Wählt den Ordner, in den die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Sets format, size and the rest below</source>
        <translation>Stellt Format, Größe und alles Weitere unten ein</translation>
    </message>
    <message>
        <source>Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.</source>
        <translation>Fertige Einstellungen für einen Zweck: Master, Web, 4K, Schnitt in einem anderen Programm oder Entwurf zur Abnahme.</translation>
    </message>
    <message>
        <source>H.264 plays everywhere; ProRes is for editing</source>
        <translation>H.264 läuft überall; ProRes ist für den Schnitt</translation>
    </message>
    <message>
        <source>How pictures and sound are encoded, and in what kind of file.</source>
        <translation>Wie Bilder und Ton kodiert werden, und in welcher Art von Datei.</translation>
    </message>
    <message>
        <source>Another size than the film's takes longer</source>
        <translation>Eine andere Größe als die des Films dauert länger</translation>
    </message>
    <message>
        <source>Width and height of the exported pictures.</source>
        <translation>Breite und Höhe der exportierten Bilder.</translation>
    </message>
    <message>
        <source>I and O set the in and out points while you watch</source>
        <translation>I und O setzen beim Ansehen In-Punkt und Out-Punkt</translation>
    </message>
    <message>
        <source>Exports the whole film, the selected beats, or what lies between the in and out points.</source>
        <translation>Exportiert den ganzen Film, die gewählten Beats oder was zwischen In-Punkt und Out-Punkt liegt.</translation>
    </message>
    <message>
        <source>Without it the file has no sound</source>
        <translation>Ohne sie hat die Datei keinen Ton</translation>
    </message>
    <message>
        <source>Whether the film's music goes into the file.</source>
        <translation>Ob die Musik des Films in die Datei kommt.</translation>
    </message>
    <message>
        <source>-14 for the web, -23 for European television</source>
        <translation>-14 fürs Web, -23 fürs europäische Fernsehen</translation>
    </message>
    <message>
        <source>How loud the music is in the file, measured over the whole film.</source>
        <translation>Wie laut die Musik in der Datei ist, über den ganzen Film gemessen.</translation>
    </message>
    <message>
        <source>Burnt into the pictures, for remarks</source>
        <translation>In die Bilder eingebrannt, für Anmerkungen</translation>
    </message>
    <message>
        <source>Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.</source>
        <translation>Schreibt Nummer, Einstellung und Zeit des Beats über die Bilder, damit man sagen kann, welchen man meint.</translation>
    </message>
    <message>
        <source>Words that lie faintly over the whole film.</source>
        <translation>Text, der blass über dem ganzen Film liegt.</translation>
    </message>
    <message>
        <source>Its price is in the button</source>
        <translation>Der Preis steht auf der Schaltfläche</translation>
    </message>
    <message>
        <source>Makes what is missing or stale, then exports. The export itself costs nothing.</source>
        <translation>Erzeugt, was fehlt oder veraltet ist, und exportiert dann. Der Export selbst kostet nichts.</translation>
    </message>
    <message>
        <source>Gaps show the frame, or a slate</source>
        <translation>Lücken zeigen den Frame oder eine Tafel</translation>
    </message>
    <message>
        <source>Exports the film without waiting for what is missing or stale.</source>
        <translation>Exportiert den Film, ohne auf das zu warten, was fehlt oder veraltet ist.</translation>
    </message>
    <message>
        <source>It goes on while you work</source>
        <translation>Es läuft weiter, während Sie arbeiten</translation>
    </message>
    <message>
        <source>Writes the file. A line at the bottom shows how far it is.</source>
        <translation>Schreibt die Datei. Eine Zeile unten zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>Nichts wird geschrieben (Esc)</translation>
    </message>
    <message>
        <source>Leaves without exporting.</source>
        <translation>Schließt, ohne zu exportieren.</translation>
    </message>
    <message>
        <source>A4, or Letter in North America</source>
        <translation>A4, oder Letter in Nordamerika</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>Die Größe der Seiten.</translation>
    </message>
    <message>
        <source>Fewer leave more room for words</source>
        <translation>Weniger lassen mehr Platz für Texte</translation>
    </message>
    <message>
        <source>How many beats stand on one page, each with its picture and its words.</source>
        <translation>Wie viele Beats auf einer Seite stehen, jeder mit Bild und Texten.</translation>
    </message>
    <message>
        <source>Asks for the file's name</source>
        <translation>Fragt nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF.</source>
        <translation>Schreibt das Storyboard als PDF.</translation>
    </message>
    <message>
        <source>A few letters of its name; Enter does it</source>
        <translation>Ein paar Buchstaben des Namens; Enter führt aus</translation>
    </message>
    <message>
        <source>Finds anything that can be done in Beatreel.</source>
        <translation>Findet alles, was sich in Beatreel tun lässt.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Auf und Ab wählen, Enter führt aus</translation>
    </message>
    <message>
        <source>The actions that have these letters, each with its key.</source>
        <translation>Die Aktionen, die diese Buchstaben enthalten, jede mit ihrer Taste.</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Die neueste zuerst</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Each is a copy of its document; takes are never lost.</source>
        <translation>Das Projekt, wie es zu früheren Zeiten war. Jede Version ist eine Kopie seines Dokuments; Takes gehen nie verloren.</translation>
    </message>
    <message>
        <source>One step: undo brings the present version back</source>
        <translation>Ein Schritt: Rückgängig bringt die jetzige Version zurück</translation>
    </message>
    <message>
        <source>Gives the project the beats, words and choices that it had then.</source>
        <translation>Gibt dem Projekt die Beats, Texte und Entscheidungen, die es damals hatte.</translation>
    </message>
    <message>
        <source>The project stays as it is (Esc)</source>
        <translation>Das Projekt bleibt, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Leaves without going back.</source>
        <translation>Schließt, ohne zurückzugehen.</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>Enter öffnet eines</translation>
    </message>
    <message>
        <source>The projects that somebody published to the storage.</source>
        <translation>Die Projekte, die jemand in den Speicher veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Copies it into your folder of projects</source>
        <translation>Kopiert es in Ihren Ordner für Projekte</translation>
    </message>
    <message>
        <source>Fetches the project with all its takes, and opens it.</source>
        <translation>Holt das Projekt mit allen Takes und öffnet es.</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>Nichts wird geholt (Esc)</translation>
    </message>
    <message>
        <source>Leaves without opening a project.</source>
        <translation>Schließt, ohne ein Projekt zu öffnen.</translation>
    </message>
    <message>
        <source>What this version can do that the ones before could not.</source>
        <translation>Was diese Version kann und die vorigen nicht konnten.</translation>
    </message>
    <message>
        <source>What helps to find a fault: the version, the last messages, and how the project is built up.</source>
        <translation>Was hilft, einen Fehler zu finden: die Version, die letzten Meldungen und wie das Projekt aufgebaut ist.</translation>
    </message>
    <message>
        <source>Saves the report, to attach it to a message.</source>
        <translation>Speichert den Bericht, um ihn einer Nachricht anzuhängen.</translation>
    </message>
    <message>
        <source>Throws the report away. Nothing was sent.</source>
        <translation>Verwirft den Bericht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Shows only videos with these words in their name, brief, status or folder.</source>
        <translation>Zeigt nur Videos mit diesen Worten in Name, Briefing, Status oder Ordner.</translation>
    </message>
    <message>
        <source>How many there are stands behind each</source>
        <translation>Wie viele es sind, steht jeweils dahinter</translation>
    </message>
    <message>
        <source>Shows all videos, or only those in progress, finished or failed.</source>
        <translation>Zeigt alle Videos oder nur die in Arbeit, die fertigen oder die fehlgeschlagenen.</translation>
    </message>
    <message>
        <source>Enter opens one; a heading sorts by it</source>
        <translation>Enter öffnet eines; eine Überschrift sortiert danach</translation>
    </message>
    <message>
        <source>Every video that was built, here or on other computers of the studio, with status, progress and cost.</source>
        <translation>Jedes Video, das hier oder auf anderen Computern des Studios erzeugt wurde, mit Status, Fortschritt und Kosten.</translation>
    </message>
    <message>
        <source>Opens the project of the chosen video.</source>
        <translation>Öffnet das Projekt des gewählten Videos.</translation>
    </message>
    <message>
        <source>Opens the project and makes what failed once more, after showing what it costs.</source>
        <translation>Öffnet das Projekt und erzeugt Fehlgeschlagenes noch einmal, nachdem der Preis gezeigt ist.</translation>
    </message>
    <message>
        <source>Shows the project's folder in the file manager.</source>
        <translation>Zeigt den Ordner des Projekts im Dateimanager.</translation>
    </message>
    <message>
        <source>Takes the video off the list, and its project to the trash if you wish. Asks first.</source>
        <translation>Nimmt das Video aus der Liste und legt auf Wunsch sein Projekt in den Papierkorb. Fragt vorher.</translation>
    </message>
    <message>
        <source>Reads the list once more</source>
        <translation>Liest die Liste noch einmal</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Fragt die Datenbank noch einmal.</translation>
    </message>
    <message>
        <source>Empties the search and the filter</source>
        <translation>Leert die Suche und den Filter</translation>
    </message>
    <message>
        <source>Shows all videos again.</source>
        <translation>Zeigt wieder alle Videos.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before this one.</source>
        <translation>Geht zu der Seite, die vor dieser offen war.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before you went back.</source>
        <translation>Geht zu der Seite, die offen war, bevor Sie zurückgingen.</translation>
    </message>
    <message>
        <source>Finds the pages of the handbook that have these words in them.</source>
        <translation>Findet die Seiten des Handbuchs, die diese Worte enthalten.</translation>
    </message>
    <message>
        <source>Enter opens the page at that place</source>
        <translation>Enter öffnet die Seite an dieser Stelle</translation>
    </message>
    <message>
        <source>The places in the handbook that have the words in them.</source>
        <translation>Die Stellen im Handbuch, die diese Worte enthalten.</translation>
    </message>
    <message>
        <source>The pages in their order</source>
        <translation>Die Seiten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The pages of the handbook. The first one leads to a film in five minutes.</source>
        <translation>Die Seiten des Handbuchs. Die erste führt in fünf Minuten zu einem Film.</translation>
    </message>
    <message>
        <source>The page itself. Links lead to other pages; Alt+Left goes back.</source>
        <translation>Die Seite selbst. Links führen zu anderen Seiten; Alt+Links geht zurück.</translation>
    </message>
    <message>
        <source>What plans this brief and makes the film</source>
        <translation>Was dieses Briefing plant und den Film erzeugt</translation>
    </message>
    <message>
        <source>The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.</source>
        <translation>Die Modelle für Plan, Frames, Clips und Musik, in dieser Reihenfolge. Neue Projekte nehmen die der Einstellungen, Seite „Modelle“; ein offenes hat seine eigenen, im Abschnitt „Modelle“ des Bereichs „Briefing“.</translation>
    </message>
    <message>
        <source>Plans this brief with the built-in planner in the place of the model that failed.</source>
        <translation>Plant dieses Briefing mit dem eingebauten Planer statt mit dem Modell, das versagt hat.</translation>
    </message>
    <message>
        <source>Makes the three plans with the built-in planner in the place of the model that failed.</source>
        <translation>Macht die drei Pläne mit dem eingebauten Planer statt mit dem Modell, das versagt hat.</translation>
    </message>
    <message>
        <source>Free, and made on this computer</source>
        <translation>Kostenlos und auf diesem Computer erzeugt</translation>
    </message>
    <message>
        <source>A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.</source>
        <translation>Ein Briefing für den Anfang. Ein Klick darauf plant den Film, beginnt damit ein Projekt und skizziert seine Frames.</translation>
    </message>
    <message>
        <source>The beats of this plan in their order. One that you drag to another plan is copied into that one.</source>
        <translation>Die Beats dieses Plans in ihrer Reihenfolge. Einer, den Sie in einen anderen Plan ziehen, wird in jenen kopiert.</translation>
    </message>
    <message>
        <source>Its beats become the film's</source>
        <translation>Seine Beats werden die des Films</translation>
    </message>
    <message>
        <source>Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.</source>
        <translation>Macht aus diesem Plan die Beats des Films. In einem neuen Projekt mit den eingebauten Modellen werden alle Frames sofort skizziert; was Geld kostet, wartet, bis Sie es erzeugen.</translation>
    </message>
    <message>
        <source>Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.</source>
        <translation>Wählt auf einmal die günstigsten bezahlten Modelle für Pläne, Frames und Clips, dazu die eingebaute Musik.</translation>
    </message>
    <message>
        <source>What kind of thing it is; sketches draw it by this</source>
        <translation>Was für ein Ding es ist; Skizzen zeichnen es danach</translation>
    </message>
    <message>
        <source>The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.</source>
        <translation>Die Art des Produkts. Skizzen zeigen das Ding und seinen Ort danach, und der Filter der Bibliothek bietet sie zuerst an. Mit einer anderen Art veralten die Frames.</translation>
    </message>
    <message>
        <source>How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.</source>
        <translation>Wie der Film gebaut ist: welche Beats ihn eröffnen, tragen und schließen, und wie seine Energie verläuft. Ein anderer Archetyp lässt die Beats, wie sie sind; die Zeitleiste zeigt seine Energiekurve hinter ihrer.</translation>
    </message>
    <message>
        <source>Any words; the library writes them with small letters, digits and _</source>
        <translation>Beliebige Wörter; die Bibliothek schreibt sie mit Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.</source>
        <translation>Zeigt weniger vom Film größer oder mehr davon kleiner. Das Mausrad über der Zeitleiste tut dasselbe.</translation>
    </message>
    <message>
        <source>The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.</source>
        <translation>Der Film mit In-Punkt und Out-Punkt. Wiedergabe ▸ In-Punkt setzen und Out-Punkt setzen legen sie an die Abspielposition. Eine Schleife spielt nur ab, was dazwischen liegt, und auch ein Export kann sich darauf beschränken.</translation>
    </message>
    <message>
        <source>Selects all of their beats</source>
        <translation>Wählt alle ihre Beats</translation>
    </message>
    <message>
        <source>How many takes no longer fit their beats. Press it to select all of these beats.</source>
        <translation>Wie viele Takes nicht mehr zu ihren Beats passen. Drücken Sie darauf, um alle diese Beats zu wählen.</translation>
    </message>
    <message>
        <source>Goes to the first one</source>
        <translation>Geht zum ersten</translation>
    </message>
    <message>
        <source>How many jobs failed. Press it to go to the first one; the inspector says why it failed.</source>
        <translation>Wie viele Aufträge fehlschlugen. Drücken Sie darauf, um zum ersten zu gehen; der Inspektor sagt, warum er fehlschlug.</translation>
    </message>
    <message>
        <source>One clip for every 5 s</source>
        <translation>Ein Clip für je 5 s</translation>
    </message>
    <message>
        <source>How lively the beat is. Another energy makes its frame, its clips and the music stale.</source>
        <translation>Wie lebhaft der Beat ist. Mit einer anderen Energie veralten sein Frame, seine Clips und die Musik.</translation>
    </message>
    <message>
        <source>Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.</source>
        <translation>Wo in einem Clip, der länger als 5 s ist, sein Teil des Films beginnt. Es kostet nichts. Ein Clip, der von dessen letztem Bild aus weitergeht, veraltet.</translation>
    </message>
    <message>
        <source>Another model, at its own price</source>
        <translation>Ein anderes Modell, zu dessen Preis</translation>
    </message>
    <message>
        <source>Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.</source>
        <translation>Wo die Einblendung im Bild liegt, in Prozent von Breite und Höhe: ihre Ecke, ihr Rand oder ihre Mitte, je nachdem, was unter „Ort“ gewählt ist. Ziehen in der Vorschau ändert dasselbe.</translation>
    </message>
    <message>
        <source>The upper ones lie in front; the arrows below change that</source>
        <translation>Die oberen liegen vorn; die Pfeile darunter ändern das</translation>
    </message>
    <message>
        <source>Opens the colours</source>
        <translation>Öffnet die Farben</translation>
    </message>
    <message>
        <source>How far it covers the picture. What is missing to 100 % lets the picture shine through.</source>
        <translation>Wie weit die Einblendung das Bild verdeckt. Was zu 100 % fehlt, lässt das Bild durchscheinen.</translation>
    </message>
    <message>
        <source>They have no room in this list</source>
        <translation>Sie haben in dieser Liste keinen Platz</translation>
    </message>
    <message>
        <source>How many more jobs wait or failed. They come into the list as those above them go.</source>
        <translation>Wie viele weitere Aufträge warten oder fehlschlugen. Sie kommen in die Liste, sobald die darüber verschwinden.</translation>
    </message>
    <message>
        <source>What was made or cancelled today, the newest first.</source>
        <translation>Was heute entstand oder abgebrochen wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>The notice goes away with it</source>
        <translation>Der Hinweis verschwindet damit</translation>
    </message>
    <message>
        <source>A next step after what the notice tells, such as showing the file that was written.</source>
        <translation>Ein nächster Schritt nach dem, wovon der Hinweis berichtet, etwa die geschriebene Datei zu zeigen.</translation>
    </message>
    <message>
        <source>Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.</source>
        <translation>Zeigt mehr von dem, was diese Zeile sagt, oder beendet solche Tipps. In den Einstellungen, Seite Aussehen, lassen sie sich wieder anschalten.</translation>
    </message>
    <message>
        <source>A message of the desktop; a click on it brings Beatreel forward</source>
        <translation>Eine Meldung des Desktops; ein Klick darauf holt Beatreel nach vorn</translation>
    </message>
    <message>
        <source>Undo is offered below</source>
        <translation>Rückgängig wird unten angeboten</translation>
    </message>
    <message>
        <source>Changes the keys at once</source>
        <translation>Ändert die Tasten sofort</translation>
    </message>
    <message>
        <source>Takes the key from the action that has it now, or brings back the keys that were reset.</source>
        <translation>Nimmt die Taste der Aktion weg, die sie jetzt hat, oder bringt die zurückgesetzten Tasten wieder.</translation>
    </message>
    <message>
        <source>No more than your account allows</source>
        <translation>Nicht mehr, als Ihr Konto erlaubt</translation>
    </message>
    <message>
        <source>Such as “Draft”; together with beat, shot and timecode</source>
        <translation>Etwa „Entwurf“; zusammen mit Beat, Einstellung und Timecode</translation>
    </message>
    <message>
        <source>What Beatreel is made with. Each library has a licence of its own, in the last column.</source>
        <translation>Woraus Beatreel besteht. Jede Bibliothek hat eine eigene Lizenz, in der letzten Spalte.</translation>
    </message>
    <message>
        <source>Copies the whole report, to paste it where you write to us.</source>
        <translation>Kopiert den ganzen Bericht, um ihn dort einzufügen, wo Sie uns schreiben.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>Nicht fragen unter</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>Was weniger kostet, wird sofort erzeugt; der Preis steht trotzdem auf der Schaltfläche. Das Budget eines Projekts gilt in jedem Fall.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>Budget eines neuen Projekts</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>Ein Projekt gibt nie mehr als sein Budget aus. Jedes hat sein eigenes; es steht im Inspektor, solange kein Beat gewählt ist.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsSection</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>Gelöschte Beats</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>Kosten nach Phase</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>Nach Beat</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>Kosten nach Beat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation>Danach mindestens %1 von %2 Budget, Preis unbekannt</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>Danach %1 von %2 Budget</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>Danach mindestens %1, Preis unbekannt</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>Danach %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>Bezahlt, nicht verwendet: mindestens %1, Preis unbekannt</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>Bezahlt, nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>Veraltet, offen</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1: offen %2, reserviert %3, ausgegeben %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>Ausschnitt des Frames</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>Ausschnitt des Clips</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>Wieder die Mitte zeigen</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>Ausschnitt von Frame %1</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Ausschnitt von Clip %1.%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>beatreel::CropView</name>
    <message>
        <source>Drag the window, or move it with the arrows; + and - zoom, Home puts it back</source>
        <translation>Fenster ziehen oder mit den Pfeiltasten bewegen; + und - zoomen, Pos1 setzt es zurück</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>%1 Prozent von links, %2 Prozent von oben, Zoom %3 Prozent</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>Kein Schnitt</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>Schnitt %1 von %2, bei %3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>Ein Film aus einem Beat hat keinen Schnitt.</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>Letztes, %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>Erstes, %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>Der Schlüsselbund des Desktops ist gesperrt. Entsperren Sie ihn, und öffnen Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>Der Schlüsselbund des Desktops gab den Schlüssel nicht her. Nehmen Sie ihn im Schlüsselbund-Programm des Desktops heraus.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>beatreel::Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, patterns</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. Open it with your file manager.</source>
        <translation>Der Ordner „%1“ ließ sich nicht öffnen. Öffnen Sie ihn mit Ihrem Dateimanager.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>„%1“ ließ sich nicht öffnen. Wählen Sie ein Programm dafür.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.</source>
        <translation>„%1“ ist nicht mehr da. Vielleicht wurde es verschoben oder gelöscht: legen Sie es zurück, oder erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself: %1.</source>
        <translation>Kein Browser ließ sich öffnen. Öffnen Sie die Seite selbst: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>nach %1, wird Beat %2</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>mit %1 tauschen</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>Beat %1 wird %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%1 s von %2 s, Frame %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>Beat %1 ist gesperrt. Entsperren Sie ihn, um ihn zu verschieben.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>1 Frame zu erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>%n Frame zu erzeugen.</numerusform>
            <numerusform>%n Frames zu erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>1 Clip zu erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>%n Clip zu erzeugen.</numerusform>
            <numerusform>%n Clips zu erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>Die Musik zu erzeugen.</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 Take veraltet und bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n Take veraltet und bleibt, wie er ist.</numerusform>
            <numerusform>%n Takes veralten und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>Auffrischen kostet nichts.</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>Auffrischen kostet %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>Beat einfügen</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>Beat einfügen</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>Beat löschen</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>Beat duplizieren</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>Beat verschieben</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>Beats tauschen</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>Vorlage tauschen</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>Beat umbenennen</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>Einstellung bearbeiten</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Handlung bearbeiten</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>Kamerabewegung bearbeiten</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>Energie ändern</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>Sprechertext bearbeiten</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>Bildschirmtext bearbeiten</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>Text oder Logo hinzufügen</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>Text oder Logo entfernen</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>Text oder Logo bearbeiten</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>Text oder Logo bewegen</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>Endcard hinzufügen</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>Blenden ändern</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>Freigabe ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>Modell des Beats ändern</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>Beat sperren</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>Beat entsperren</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Take sperren</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Take entsperren</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Take wählen</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Take mit Stern versehen</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>Stern vom Take nehmen</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>Notiz zum Take bearbeiten</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>Take in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>Take zurückholen</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>Einstellungen des Takes kopieren</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>Clip-Inhalt verschieben</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>Clip beschneiden</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Bild beschneiden</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>In-Punkt der Musik verschieben</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>Pegel der Musik ändern</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>Musik blenden</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>Musik stummschalten</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>Musik laut schalten</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Eigenes Bild verwenden</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>Eigenes Video verwenden</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>Eigene Musik verwenden</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Produkt ändern</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Look ändern</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>Palette ändern</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>Archetyp ändern</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Ziellänge ändern</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Briefing bearbeiten</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>Modelle ändern</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>Aus Briefing planen</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>Zu früherer Version zurück</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>%n Beat einfügen</numerusform>
            <numerusform>%n Beats einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>%n Beats einfügen</numerusform>
            <numerusform>%n Beats einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>%n Beat löschen</numerusform>
            <numerusform>%n Beats löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>%n Beat duplizieren</numerusform>
            <numerusform>%n Beats duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>%n Beat verschieben</numerusform>
            <numerusform>%n Beats verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>Länge von %n Beat ändern</numerusform>
            <numerusform>Länge von %n Beats ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>Vorlage von %n Beat tauschen</numerusform>
            <numerusform>Vorlage von %n Beats tauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>Modell von %n Beat ändern</numerusform>
            <numerusform>Modell von %n Beats ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>%n Beat sperren</numerusform>
            <numerusform>%n Beats sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>%n Beat entsperren</numerusform>
            <numerusform>%n Beats entsperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>Einstellungen des Takes auf %n Beat kopieren</numerusform>
            <numerusform>Einstellungen des Takes auf %n Beats kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>Name in der Mitte</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>Logo über Name und Handlungsaufruf</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>Bauchbinde mit Logo</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>„%1“ wird noch exportiert. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>Was davon geschrieben ist, geht verloren.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Es gibt noch keine Beats.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Der Film ist fertig.</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>MP4 exportieren</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>Der Film ist fertig. „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Storyboard als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 Storyboard</translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation>Kontaktbogen exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 Kontaktbogen</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>Schnittliste exportieren</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>Final Cut Pro XML</source>
        <translation>Final Cut Pro XML</translation>
    </message>
    <message>
        <source>CMX 3600 EDL</source>
        <translation>CMX 3600 EDL</translation>
    </message>
    <message>
        <source>MLT for Shotcut and Kdenlive</source>
        <translation>MLT für Shotcut und Kdenlive</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Untertitel exportieren</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>Frames exportieren nach</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Erst erzeugen</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>So exportieren</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>„%1“ wird exportiert</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>Die Datei liegt in „%1“. Was jetzt darin steht, ist dann weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Der ganze Film</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>Die gewählten Beats</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>Von In bis Out</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>Mit Musik</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Lautheit</translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation>Beat, Einstellung und Timecode</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>Auf den Bildern</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>Beat, Einstellung und Timecode auf den Bildern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>&amp;Wasserzeichen</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportWords</name>
    <message>
        <source>%1 min</source>
        <comment>about how long something takes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>about how long something takes</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, about %2 left</source>
        <comment>percent, time</comment>
        <translation>%1 %, noch etwa %2</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Web 1080p</source>
        <translation>Web 1080p</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Editing (ProRes)</source>
        <translation>Schnitt (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>Animatic zur Abnahme</translation>
    </message>
    <message>
        <source>H.265 (MP4)</source>
        <translation>H.265 (MP4)</translation>
    </message>
    <message>
        <source>ProRes 422 (MOV)</source>
        <translation>ProRes 422 (MOV)</translation>
    </message>
    <message>
        <source>VP9 (WebM)</source>
        <translation>VP9 (WebM)</translation>
    </message>
    <message>
        <source>H.264 (MP4)</source>
        <translation>H.264 (MP4)</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>Kopiert den Film, unter einer Sekunde.</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>Kopiert den Film und mischt den Ton, etwa %1.</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>Kodiert %1 neu, etwa %2.</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>Kopiert %1 und kodiert %2, etwa %3.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>Beat %1 hat noch kein Video.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n Beat hat noch kein Video.</numerusform>
            <numerusform>%n Beats haben noch kein Video.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>Beat %1 ist nicht aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n Beat ist nicht aktuell.</numerusform>
            <numerusform>%n Beats sind nicht aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Es gibt noch keine Musik.</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>Die Musik ist nicht aktuell.</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation>blendet über %1 s ein</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>blendet über %1 s aus</translation>
    </message>
</context>
<context>
    <name>beatreel::FadesField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Dip to black</source>
        <translation>Über Schwarz</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>Ins Schwarze und zurück am Anfang des Beats, je zur Hälfte beiderseits des Schnitts</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>Film aus Schwarz</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>Am Anfang des Films</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>Film ins Schwarze</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>Am Ende des Films</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>Kein Schwarz</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>Keine Blende</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>Frame %1: %2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>Clip %1.%2: %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>Adresse der Farm</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>Eine Farm ist ein Redis und Worker auf beliebig vielen Computern, die Frames, Clips und Filme für diesen erzeugen. Ein einzelner Computer braucht keine. Wie man eine einrichtet, steht in docs/farm.md.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>Dateien gehen über den Speicher, den BEATREEL_STORAGE_URL nennt, hier und auf jedem Worker.</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Aus der Umgebung (%1); sie geht dem vor, was hier steht.</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>Passwort der Farm</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>Das Passwort wurde nicht behalten: starten Sie Beatreel mit %1 in der Umgebung.</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>Farm testen</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>Fragt Redis, Speicher und Worker, ob sie da sind.</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Farm wird gefragt…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>Es geht: 1 Worker mit %1 ist da.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>Es geht: %n Worker mit %1 ist da.</numerusform>
            <numerusform>Es geht: %n Worker mit %1 sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here. Give its address below.</source>
        <translation>Hier ist keine Farm. Geben Sie unten ihre Adresse an.</translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>Marken zeigen</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>Beats nach ihrer Marke zeigen</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Marken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>Heute fertig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>beatreel::FirstFrameHelp</name>
    <message>
        <source>From a key to the first paid frame</source>
        <translation>Vom Schlüssel zum ersten bezahlten Frame</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. Legen Sie ein Konto bei replicate.com an und laden Sie es unter replicate.com/account/billing auf.</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. Erzeugen Sie ein Token unter replicate.com/account/api-tokens, setzen Sie es unten ein und drücken Sie Speichern.</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. Drücken Sie Testen: das kostet nichts und sagt, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. Wählen Sie auf der Seite Modelle %1 für die Frames neuer Projekte: %2 (Preis vom %3).</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. Wählen Sie auf der Seite Modelle ein Modell für die Frames neuer Projekte.</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. Geben Sie neuen Projekten auf der Seite Kosten ein Budget: es wird nie überschritten.</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. Schreiben Sie ein Briefing und nehmen Sie einen Plan. Mit dem eingebauten Planer ist das kostenlos.</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. Erzeugen Sie einen Frame. Jede Schaltfläche, die etwas ausgibt, trägt ihren Preis und fragt vorher.</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. Was er kostete, steht beim Take, und die Summe unter Aufträge.</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>beatreel::FullScreenPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>So exportieren</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Erst erzeugen</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Kein Beat ist gewählt.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Sie sind gesperrt, entstehen gerade oder sind Ihre eigenen Dateien.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Wählen Sie einen Beat.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Es gibt noch keine Beats.</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>Es wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist aktuell.</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>den Frame von Beat %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>die Musik</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>Erzeugen: %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>%n Take erzeugen?</numerusform>
            <numerusform>%n Takes erzeugen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>Neu erzeugen: %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>%n Frame neu erzeugen?</numerusform>
            <numerusform>%n Frames neu erzeugen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>%n Clip neu erzeugen?</numerusform>
            <numerusform>%n Clips neu erzeugen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>Erzeugen: %1 mit %2?</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>Erzeugen, was fehlt oder veraltet ist, 1 Take?</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>Erzeugen, was fehlt oder veraltet ist, %n Take?</numerusform>
            <numerusform>Erzeugen, was fehlt oder veraltet ist, %n Takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>Weiter erzeugen, 1 Take?</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>Weiter erzeugen, %n Take?</numerusform>
            <numerusform>Weiter erzeugen, %n Takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>Vier Varianten erzeugen: %1?</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>Neu erzeugen: %1, so wie Take %2?</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Angehalten. Was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Der Film ist fertig.</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>Das Storyboard ist fertig.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <comment>slot</comment>
        <translation>%1 ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are made.</source>
        <translation>
            <numerusform>%n Take ist fertig.</numerusform>
            <numerusform>%n Takes sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>Der Film hat keine Musik. Wählen Sie welche unter Modelle.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Ist gesperrt. Zuerst entsperren.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>Es ist Ihre eigene Datei: es gibt nichts neu zu erzeugen.</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookWindow</name>
    <message>
        <source>Handbook — Beatreel</source>
        <translation>Handbuch — Beatreel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Handbuch durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verb, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Beatreel handbook</source>
        <comment>page</comment>
        <translation>%1 — Beatreel-Handbuch</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>Keine Seite enthält „%1“.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>In %1, Out %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>Out %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>Gegen andere Vorlage tauschen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>Name des Beats</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>Entsperren: er wird wieder neu erzeugt und lässt sich verschieben</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>Sperren: er behält Platz, Länge und Takes</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Length and camera</source>
        <translation>Länge und Kamera</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>Skript und Notizen</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Sprechertext</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>Hier wird nichts gesprochen</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Bildschirmtext</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Für alle, die das Storyboard lesen</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>Text und Logo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Sie sind gesperrt, entstehen gerade oder sind Ihre eigenen Dateien.</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>Frame neu</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Frame erzeugen</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>Clip neu</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Clip erzeugen</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>Frames neu</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>Clips neu</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Ist gesperrt. Zuerst entsperren.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>Es ist Ihre eigene Datei: es gibt nichts neu zu erzeugen.</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>Takes mehrerer Beats</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobRow</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1, bisher %2, noch %3.</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1, bisher %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>Wartet auf den Frame.</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>Wartet auf das letzte Bild des Clips davor.</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>Wartet auf das letzte Bild von %1.</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>Wartet, als Nächstes dran.</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>Wartet, Nummer %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation>Frame eines gelöschten Beats</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>Clip eines gelöschten Beats</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>job, beat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to come.</source>
        <translation>
            <numerusform>%n Take kommt noch.</numerusform>
            <numerusform>%n Takes kommen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>Wartet auf den Clip davor.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>Bisher %1, noch %2.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>Bisher %1.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1, fehlgeschlagen: %2. Wiederholen kostet %3.</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1, wartet. %2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1, läuft, %2 Prozent, noch %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1, läuft, %2 Prozent</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>Mit „%1“ abgebrochen, das es brauchte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>Nicht erzeugt: „%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erzeugt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Frame</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Musikstück</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n Musikstück</numerusform>
            <numerusform>%n Musikstücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>Nichts läuft. 1 Beat ist veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>Nichts läuft. %n Beat ist veraltet.</numerusform>
            <numerusform>Nichts läuft. %n Beats sind veraltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>Nichts läuft. 1 Beat ist noch nicht erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>Nichts läuft. %n Beat ist noch nicht erzeugt.</numerusform>
            <numerusform>Nichts läuft. %n Beats sind noch nicht erzeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>Nichts läuft. Die Musik ist nicht aktuell.</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>Nichts läuft. Alles ist aktuell.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>Fertig. 1 Auftrag ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Der Film ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed. The panel Jobs says why.</source>
        <translation>
            <numerusform>Fertig. %n Auftrag ist fehlgeschlagen. Der Bereich „Aufträge“ sagt, warum.</numerusform>
            <numerusform>Fertig. %n Aufträge sind fehlgeschlagen. Der Bereich „Aufträge“ sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>Beendet, was läuft, und lässt nichts Neues beginnen. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>Geht mit dem weiter, was wartet.</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>Was läuft, wird fertig; nichts Neues beginnt, bis Sie fortsetzen.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 weiterer wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n weiterer wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>%n weiterer fehlgeschlagen</numerusform>
            <numerusform>%n weitere fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>Der Film wird zusammengefügt.</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Veraltetes erzeugen</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Film erzeugen</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber ein Beat dauert 5, 10 oder 15 s. Entsperren Sie ihn, oder geben Sie ihm eine dieser Längen.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber ein Beat beginnt bei einem Vielfachen von 5 s. Entsperren Sie ihn, oder geben Sie den Beats davor Längen von 5, 10 oder 15 s.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber Beat %4 ist bis %5 festgehalten. Entsperren Sie einen davon.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber das Briefing verlangt %4 s. Entsperren Sie ihn, oder rücken Sie ihn näher an den Anfang.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber das Briefing verlangt %4 s. Entsperren Sie ihn, oder verlangen Sie %5 s.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.</source>
        <translation>Die Tasten von „%1“ sind nicht lesbar. Die ausgelieferten gelten; ändern Sie sie in den Einstellungen, auf der Seite „Tastatur“.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Keine Aktion enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 öffnet das Menü „%2“. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 ist eine Taste von „%2“.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>Alle Tasten sind wie ausgeliefert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>archetype</source>
        <translation>Archetyp</translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation>Beat %1, %2, um %3 s kürzen</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>Beat %1, %2, um %3 s verlängern</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>Beat %1, %2, löschen, %3 s</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>Nach Produkt, Energie und Länge filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1 (dieses Projekt)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Jedes Produkt</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>Energ&amp;ie</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Jede Energie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>Nach nichts filtern</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>In 1 Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>In %n Vorlagen</numerusform>
            <numerusform>In %n Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>Es gibt noch keine eigene Vorlage. Speichern Sie einen Beat als Vorlage, oder kopieren Sie eine von diesen.</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>Keine Vorlage ist so.</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>Keine Vorlage enthält „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>&amp;Nach dem gewählten Beat einfügen</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>Am &amp;Ende des Films einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>Als eigene Vorlage &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>Sie lässt sich nicht zurückholen. Beats, die aus ihr entstanden, bleiben.</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>Die mitgelieferte tritt wieder an ihre Stelle.</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>Ohne sie fallen diese Archetypen weg: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
Für Produkte: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>beatreel::ListWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>beat, chunk, chunks</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>Ändert den Look aller Beats; erzeugt nichts</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>Setzt die Felder auf den Stand des Films zurück</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 Beat veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n Beat veraltet.</numerusform>
            <numerusform>%n Beats veralten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>Die Musik veraltet.</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 Beat und die Musik veralten.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n Beat und die Musik veralten.</numerusform>
            <numerusform>%n Beats und die Musik veralten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>Das Auffrischen ist kostenlos.</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>Das Auffrischen ist kostenlos.</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>Der Preis des Auffrischens ist unbekannt.</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>Der Preis des Auffrischens ist unbekannt.</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>Das Auffrischen kostet %1.</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>Das Auffrischen kostet %1.</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>Beat %1 ist gesperrt und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>%n gesperrter Beat bleibt.</numerusform>
            <numerusform>%n gesperrte Beats bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Beats %1 sind gesperrt und bleiben.</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>Was in Beat %1 gewählt oder behalten wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>Was in %n Beat gewählt oder behalten wurde, bleibt.</numerusform>
            <numerusform>Was in %n Beats gewählt oder behalten wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>Was in den Beats %1 gewählt oder behalten wurde, bleibt.</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>Die Musik bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>1 Take ist wieder aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>%n Take ist wieder aktuell.</numerusform>
            <numerusform>%n Takes sind wieder aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>Nichts veraltet.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>Noch kein Look. Er kommt mit einem Plan.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archetyp</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Ästhetik</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Das Produkt braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>beatreel::MainWindow</name>
    <message>
        <source>Beatreel</source>
        <translation>Beatreel</translation>
    </message>
    <message>
        <source>%1 — Beatreel</source>
        <translation>%1 — Beatreel</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>Wiederhergestellt bis %1, Ihrer letzten Änderung.</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>Dieser Durchlauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>1 Take ist schon bezahlt und wird geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>%n Take ist schon bezahlt und wird geholt.</numerusform>
            <numerusform>%n Takes sind schon bezahlt und werden geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>1 Take ist noch zu erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>%n Take ist noch zu erzeugen.</numerusform>
            <numerusform>%n Takes sind noch zu erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was jetzt läuft, und die angebotenen Pläne genommen oder verlassen sind.</translation>
    </message>
</context>
<context>
    <name>beatreel::MediaPage</name>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>What the built-in score is played with. Music that was made with another one goes stale.</source>
        <translation>Womit die eingebaute Musik gespielt wird. Musik, die mit einem anderen entstand, veraltet.</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>Zwischenspeicher, höchstens</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>Kleine Bilder der Clips auf der Platte, damit Projekte schnell öffnen. Die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>Der installierte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Soundfont wählen</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfonts</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Den installierten verwenden</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
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
        <source>&amp;Beat</source>
        <translation>B&amp;eat</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>E&amp;rzeugen</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelField</name>
    <message>
        <source>%1 · %2</source>
        <comment>a model, its price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSentences</name>
    <message>
        <source>Everything is made on this computer, for nothing.</source>
        <translation>Alles entsteht auf diesem Computer, kostenlos.</translation>
    </message>
    <message>
        <source>Clips of 480p, scaled up; the built-in score.</source>
        <translation>Clips mit 480p, hochskaliert; die eingebaute Musik.</translation>
    </message>
    <message>
        <source>The models of the specification. MusicGen's licence forbids commercial use.</source>
        <translation>Die Modelle der Spezifikation. Die Lizenz von MusicGen verbietet gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>Frames that follow reference pictures, clips of 720p, and music for commercial use.</source>
        <translation>Frames, die Referenzbildern folgen, Clips mit 720p und Musik für gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>What it makes is yours to use.</source>
        <translation>Was es erzeugt, dürfen Sie verwenden.</translation>
    </message>
    <message>
        <source>What it makes is yours to use; the soundfont's own licence applies to its samples.</source>
        <translation>Was es erzeugt, dürfen Sie verwenden; für die Klänge des Soundfonts gilt dessen eigene Lizenz.</translation>
    </message>
    <message>
        <source>That of the model that you run.</source>
        <translation>Die des Modells, das Sie betreiben.</translation>
    </message>
    <message>
        <source>That of the model.</source>
        <translation>Die des Modells.</translation>
    </message>
    <message>
        <source>OpenAI's terms: what it writes is yours to use.</source>
        <translation>Bedingungen von OpenAI: was es schreibt, dürfen Sie verwenden.</translation>
    </message>
    <message>
        <source>Apache 2.0: commercial use is allowed.</source>
        <translation>Apache 2.0: gewerbliche Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions.</source>
        <translation>CreativeML Open RAIL++-M: gewerbliche Nutzung ist erlaubt, mit den Nutzungsbeschränkungen der Lizenz.</translation>
    </message>
    <message>
        <source>Alibaba's terms: commercial use is allowed.</source>
        <translation>Bedingungen von Alibaba: gewerbliche Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>ByteDance's terms: commercial use is allowed.</source>
        <translation>Bedingungen von ByteDance: gewerbliche Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>Kuaishou's terms: commercial use is allowed.</source>
        <translation>Bedingungen von Kuaishou: gewerbliche Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>MiniMax's terms: commercial use is allowed.</source>
        <translation>Bedingungen von MiniMax: gewerbliche Nutzung ist erlaubt.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; pictures carry an invisible mark.</source>
        <translation>Bedingungen von Google: gewerbliche Nutzung ist erlaubt; Bilder tragen ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; the sound carries an inaudible mark.</source>
        <translation>Bedingungen von Google: gewerbliche Nutzung ist erlaubt; der Ton trägt ein unhörbares Zeichen.</translation>
    </message>
    <message>
        <source>The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that.</source>
        <translation>Die Gewichte stehen unter CC-BY-NC 4.0: nicht für gewerbliche Nutzung. Werbung ist gewerblich; die eingebaute oder eigene Musik ist davon frei.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>Modelle, die zusammen gewählt werden</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelle nach eigener Wahl.</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>Ein Film von 30 s in sechs Beats: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>%1 je Plan</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>%1 je Frame</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>%1 je Clip</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>%1 je Musikstück</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>Preis vom %1, von dritter Seite.</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>Preis vom %1, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>Preis vom %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation>Neue Projekte beginnen mit</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>Modellsatz</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>Der Server gibt keine Liste. Sehen Sie auf der Seite Dienste nach seiner Adresse.</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>Es braucht ein API-Token von Replicate: siehe Seite Dienste.</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>Es braucht die Adresse Ihres Servers: siehe Seite Dienste.</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>Es braucht einen API-Schlüssel von OpenAI: siehe Seite Dienste.</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>Der eingebaute Planer fragt keinen Server.</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>Das ist „%1“. Für ein anderes Modell wählen Sie einen anderen Planer.</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>Aus der Umgebung (OPENAI_MODEL); sie geht dem vor, was hier steht.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>Musik nach den Frames</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>Die Musik des Films entsteht nicht aus einem Prompt.</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>Das Modell für Pläne kann keine Bilder sehen: der Prompt folgt Stimmung und Beats.</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 sieht die Frames an und schreibt den Prompt der Musik: %2.</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1, der ganze Film: %2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelle nach eigener Wahl.</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 Die Preise gelten für den ganzen Film, neu erzeugt.</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>Der Film hat eine eigene Musik.</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>Der Film hat keine Musik. Wählen Sie welche unter Modelle.</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Noch keine Musik</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>Musik %1 %</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>Musik wartet</translation>
    </message>
    <message>
        <source>%1, %2 bpm, %3</source>
        <comment>music: source, tempo, price</comment>
        <translation>%1, %2 bpm, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>music: source, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own track, %1</source>
        <translation>Eigene Musik, %1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>Musik: %1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1, stumm</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1, %2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>Die Musikdatei fehlt</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Musik erzeugen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>Wo in der Musik der Film beginnt</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>Über oder unter der üblichen Lautheit</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>Wie lange die Musik zum Kommen braucht</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>Wie lange die Musik zum Gehen braucht</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>%1 der Musik</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicInGesture</name>
    <message>
        <source>from %1 of the music</source>
        <translation>ab %1 der Musik</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>1 Frame von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n Frame von %1</numerusform>
            <numerusform>%n Frames von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>1 Clip von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n Clip von %1</numerusform>
            <numerusform>%n Clips von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>die Musik von %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Bildschirmtext</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>Was zu lesen ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Halbfett</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>Extrafett</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Sehr fett</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>Der kürzeren Seite des Bildes</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Laufweite</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>Ende des Beats</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>Text und Logo über dem Bild</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Abdunkelung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>Text und Logo</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>Logo hinzufügen…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>Endcards</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>Bildschirmtext: noch keiner</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Abdunkelung</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>Von einem neueren Beatreel</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>Über den Bildern dieses Beats liegt nichts.</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>Wählen Sie einen Beat, um etwas über seine Bilder zu legen.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Wählen Sie einen Beat.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>Musi&amp;k sperren</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>Von &amp;Anfang an</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Pegel</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>E&amp;inblenden</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>Eigenes Bild</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>Eigenes Video</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>Eigene Musik</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1, durchsuchen</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>ablegen oder durchsuchen</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>„%1“ hat %2. Alles ins Projekt kopieren?</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>Der verwendete Teil ist, was der Film davon zeigt, und einige Sekunden mehr zum Verschieben.</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>Nur der verwendete Teil</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>„%1“ wird ins Projekt kopiert.</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 zeigt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>„%1“ steht in %n Abschnitt.</numerusform>
            <numerusform>„%1“ steht in %n Abschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>Bild importieren</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>Video importieren</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>Musik importieren</translation>
    </message>
    <message>
        <source>The film has no beat left for “%1”. Add one, and drop it there.</source>
        <translation>Der Film hat keinen Beat mehr für „%1“. Fügen Sie einen hinzu, und legen Sie die Datei dort ab.</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more. Add some, and drop them there.</source>
        <translation>
            <numerusform>Der Film hat keinen Beat mehr für „%1“ und %n weitere. Fügen Sie welche hinzu, und legen Sie die Dateien dort ab.</numerusform>
            <numerusform>Der Film hat keinen Beat mehr für „%1“ und %n weitere. Fügen Sie welche hinzu, und legen Sie die Dateien dort ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>Bild für Beat %1</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>Video für 1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>Video für %n Abschnitt</numerusform>
            <numerusform>Video für %n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>Beat %1 ist gesperrt. Entsperren Sie ihn, um ihm eigene Dateien zu geben.</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>Was Beat %1 dort zeigt, ist gesperrt. Entsperren Sie es, um eigene Dateien zu geben.</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>Die Musik ist gesperrt. Entsperren Sie sie, um eine eigene zu geben.</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>Legen Sie Bilder und Videos auf einem Beat ab.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>Aus einem Bild…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>Palette aus einem Bild nehmen</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>Die Palette durch die Hauptfarben eines Bildes ersetzen</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 Farbe; 3 bis 5 sind am besten.</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n Farbe; 3 bis 5 sind am besten.</numerusform>
            <numerusform>%n Farben; 3 bis 5 sind am besten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>Farbe %1 ändern</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>Farben aus einem Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>„%1“ ist kein lesbares Bild. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
</context>
<context>
    <name>beatreel::PanelDocks</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drag a tab to move its panel</source>
        <translation>Einen Reiter ziehen, um seinen Bereich zu verschieben</translation>
    </message>
    <message>
        <source>The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back.</source>
        <translation>Die Bereiche auf dieser Seite des Fensters. Das Menü „Ansicht“ zeigt und verbirgt sie; „Anordnung zurücksetzen“ legt sie zurück.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaperWords</name>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>Texte in voller Länge</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Noch kein Frame</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Sprechertext</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archetyp</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2, %3 fps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation>Speichern Sie das Bild dort: es wird ein Take von %1.</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>Take %1 von %2 ist Ihrer und im Film.</translation>
    </message>
    <message>
        <source>The picture could not be copied. Make room on the disk and try again.</source>
        <translation>Das Bild ließ sich nicht kopieren. Schaffen Sie Platz auf der Platte, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanBeats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 Sekunden ab %4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>In den Plan links kopieren</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>In den Plan rechts kopieren</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>Aus diesem Plan nehmen</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 Beat geht.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n Beat geht.</numerusform>
            <numerusform>%n Beats gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 Beat bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n Beat bleibt.</numerusform>
            <numerusform>%n Beats bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 Beat ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n Beat ist neu.</numerusform>
            <numerusform>%n Beats sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>Beat %1 ist gesperrt und bleibt.</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Beats %1 sind gesperrt und bleiben.</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>Der Look ändert sich: %1.</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>Ästhetik</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Diesen Plan nehmen</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>Beats des Plans „%1“</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>Als Skizzen jetzt kostenlos</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>Ganz erzeugt kostet er %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 Dieser Plan entstand offline.</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>%1 um einen Plan bitten?</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>%1 um drei Pläne bitten?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>Drei Pläne</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>Worin sich die Pläne unterscheiden</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>Streng, ausgewogen, frei</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>Drei Seeds</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Offline planen</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Zurück zum Projekt</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>Inzwischen wurden Beats gesperrt oder entsperrt. Gehen Sie zurück, und vergleichen Sie neu.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plane…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>Nehmen Sie einen, oder ziehen Sie Beats aus einem anderen. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>Nehmen Sie einen, oder ziehen Sie Beats aus einem anderen. Drei Pläne waren drei Anfragen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plan A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Plan C</source>
        <translation>Plan C</translation>
    </message>
</context>
<context>
    <name>beatreel::PlaybackActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>Der Film ist leer.</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>Es gibt keinen In-Punkt.</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>Es gibt keinen Out-Punkt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>„%1“ in den Einstellungen ist nichts von: %2. Was Beatreel mitbringt, gilt; wählen Sie es in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>„%1“ in den Einstellungen ist keine Zahl von %2 bis %3. Was Beatreel mitbringt, gilt; wählen Sie es in den Einstellungen neu.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>Die Einstellungsdatei „%1“</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>Die Vorgaben gelten; bei der nächsten Änderung bleibt die Datei unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>Die Einstellungen wurden nicht gespeichert: die beschädigte Datei „%1“ ließ sich nicht umbenennen. Benennen Sie sie um, oder reparieren Sie sie.</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.</source>
        <translation>Die Einstellungen wurden nicht gespeichert: der Ordner „%1“ ließ sich nicht anlegen. Prüfen Sie seine Zugriffsrechte und den freien Platz.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>Ansicht des Films</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>Ihre eigene Datei</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>Clip %1.%2, %3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>Frame von Beat %1, %2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>Beat %1, noch kein Frame</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 Dollar</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n Dollar</numerusform>
            <numerusform>%n Dollar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 Cent</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n Cent</numerusform>
            <numerusform>%n Cent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
</context>
<context>
    <name>beatreel::PriceButton</name>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::PricePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>Nicht fragen unter %1</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>%1 über dem Budget. Ohne gewählten Beat zeigt der Inspektor es; dort lässt es sich erhöhen.</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>Danach bleiben %1 vom Budget.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Andere Produkte</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>Andere, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Beatreel-Projekte</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>Schließen Sie „%1“ dort, oder öffnen Sie hier eine Kopie.</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>Die letzte gute Version von „%1“ ist vom %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>Das Dokument des Projekts fehlt.</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>Das Dokument des Projekts ist beschädigt.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>Zur letzten guten Version zurück</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>Eine Kopie ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>„%1“ wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>Schließen hält das an. Was fertig ist, bleibt, und es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>Die letzten Änderungen an „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>Das Bild von Beat %1 fehlt (%2). Legen Sie es zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>Clip %1.%2 fehlt (%3). Legen Sie ihn zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>Die Musik fehlt (%1). Legen Sie sie zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectNumbers</name>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Zu erzeugen</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>Das kostet</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>Wählen Sie einen Beat, um ihn zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>Nichts wird erzeugt, was insgesamt mehr kosten würde.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1; 1 Datei fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1; %n Datei fehlt</numerusform>
            <numerusform>%1; %n Dateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>Prompt, ausgefüllt</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>Was gesendet wird. Was getönt ist, kommt aus dem Look.</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>Prompt, Vorlage</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Form des Prompts</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>Frame, Take %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>einem Frame</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>Clip davor, Take %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>dem Clip davor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>eigene Datei</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Ästhetik</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation>Woher die Takes kommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1: beide %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 verschieden. A: %2. B: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>Hier stehen die Projekte, die Sie anlegen oder öffnen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>1 veraltet, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>%n veraltet, %1</numerusform>
            <numerusform>%n veraltet, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>1 offen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>%n offen, %1</numerusform>
            <numerusform>%n offen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>Ablegen oder durchsuchen</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Referenzbilder hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>Bilder hinzufügen, an die sich die Frames halten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>Sprechertext: %1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>Im Bild: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>Die Farm: %1, %2, %3.</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Worker</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n Worker</numerusform>
            <numerusform>%n Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>1 Schritt wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>%n Schritt wartet</numerusform>
            <numerusform>%n Schritte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Farm wird gefragt…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>Kein Worker der Farm ist da. Starten Sie einen, oder rendern Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Auf diesem Computer rendern</translation>
    </message>
    <message>
        <source>There is no farm here. Give its address in the settings, on the page Farm.</source>
        <translation>Hier ist keine Farm. Geben Sie ihre Adresse in den Einstellungen an, auf der Seite „Farm“.</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>Rendern auf</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Auf diesem Computer rendern</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>Die Farm</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>Auf der Farm rendern</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>Was Sie von nun an starten, entsteht hier.</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>Was Sie von nun an starten, entsteht bei den Workern der Farm. Was Geld kostet, wird weiterhin hier bestellt.</translation>
    </message>
</context>
<context>
    <name>beatreel::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. Save it, and add it to your message together with what you did and what happened.</source>
        <translation>Das ist alles, was der Bericht sagt. Nichts, was Sie geschrieben haben, steht darin, keine Namen, Pfade oder Schlüssel, und nichts wird gesendet. Speichern Sie ihn, und legen Sie ihn Ihrer Nachricht bei, mit dem, was Sie taten und was geschah.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The whole report, as it is saved or copied.</source>
        <translation>Der ganze Bericht, wie er gespeichert oder kopiert wird.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, to paste it into a message.</source>
        <translation>Legt den Bericht in die Zwischenablage, um ihn in eine Nachricht einzusetzen.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Writes the report to a text file.</source>
        <translation>Schreibt den Bericht in eine Textdatei.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leaves without saving.</source>
        <translation>Schließt ohne zu speichern.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>beatreel::ResizeGesture</name>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>ein Clip weniger</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>zwei Clips weniger</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>ein Clip mehr, %1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>zwei Clips mehr, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>Sneaker in der Stadt</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>Kaffee am Morgen</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>Einen Film daraus machen</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. Schreiben Sie, worum es geht. Drei Pläne kommen zurück, jeder eine Reihe von Beats.</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. Nehmen Sie einen. Skizzen, Kamerafahrten und Musik machen sofort einen Film daraus, kostenlos.</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. Ändern Sie, was Sie wollen, Beat für Beat, und zahlen Sie nur für das, was besser werden soll.</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>Nicht gespeichert. Kopie speichern…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>Nicht gespeichert: %1. Kopie speichern…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>Drücken Sie darauf, um eine Kopie zu speichern.</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>Anderer Seed: andere Takes mit denselben Worten</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>Vom Projekt</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>beatreel::Sentence</name>
    <message>
        <source>%1 See beatreel-cli --help for what there is.</source>
        <translation>%1 Was es gibt, zeigt beatreel-cli --help.</translation>
    </message>
    <message numerus="yes">
        <source>--%1 is given %n times; give it once.</source>
        <translation>
            <numerusform>--%1 ist %n-mal angegeben; geben Sie es einmal an.</numerusform>
            <numerusform>--%1 ist %n-mal angegeben; geben Sie es einmal an.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 muss eine Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It knows: %3.</source>
        <translation>--%1 kennt „%2“ nicht. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <translation>%1 von %2: %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos could not be made. Run the same command again: it goes on with them.</source>
        <translation>
            <numerusform>%1 von %n Video ließ sich nicht erzeugen. Führen Sie denselben Befehl noch einmal aus: er macht damit weiter.</numerusform>
            <numerusform>%1 von %n Videos ließen sich nicht erzeugen. Führen Sie denselben Befehl noch einmal aus: er macht mit ihnen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>many videos: one for each line of a CSV file of briefs</source>
        <translation>viele Videos: eins für jede Zeile einer CSV-Datei mit Briefings</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>where the projects go; by default a folder named after FILE</source>
        <translation>wohin die Projekte kommen; sonst in einen Ordner, der wie DATEI heißt</translation>
    </message>
    <message>
        <source>how many are made at once: 1 here, 16 on a farm, unless you say otherwise</source>
        <translation>wie viele zugleich entstehen: hier 1, auf einer Farm 16, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.</source>
        <translation>%1 hat keine Spalte „prompt“. Die erste Zeile nennt die Spalten: prompt, und vielleicht name, %2.</translation>
    </message>
    <message>
        <source>%1 has a column “%2”, which is not known. There are: prompt, name, %3.</source>
        <translation>%1 hat eine Spalte „%2“, die nicht bekannt ist. Es gibt: prompt, name, %3.</translation>
    </message>
    <message>
        <source>the prompt is empty.</source>
        <translation>der Prompt ist leer.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: use letters, digits, '.', '_' and '-'.</source>
        <translation>„%1“ kann kein Name sein: verwenden Sie Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>“%1” holds the project of another brief. Give this one another name, or remove it.</source>
        <translation>„%1“ enthält das Projekt eines anderen Briefings. Geben Sie diesem einen anderen Namen, oder entfernen Sie jenes.</translation>
    </message>
    <message>
        <source>there in %1 s.</source>
        <translation>fertig in %1 s.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>Nicht begonnen.</translation>
    </message>
    <message>
        <source>There is no beat “%1”: the project has beats 1 to %2.</source>
        <translation>Es gibt keinen Beat „%1“: das Projekt hat die Beats 1 bis %2.</translation>
    </message>
    <message>
        <source>Say what to make again: --beat N (with --frame or --clip K), or --music.</source>
        <translation>Geben Sie an, was neu entstehen soll: --beat N (mit --frame oder --clip K) oder --music.</translation>
    </message>
    <message>
        <source>--frame and --clip are of a beat: say which with --beat N.</source>
        <translation>--frame und --clip gehören zu einem Beat: nennen Sie ihn mit --beat N.</translation>
    </message>
    <message>
        <source>--%1 is of a beat here: say which with --beat N.</source>
        <translation>--%1 gehört hier zu einem Beat: nennen Sie ihn mit --beat N.</translation>
    </message>
    <message>
        <source>make lost paid takes again, at their price</source>
        <translation>verlorene bezahlte Takes neu erzeugen, zu ihrem Preis</translation>
    </message>
    <message>
        <source>repeat paid requests whose outcome is unknown</source>
        <translation>bezahlte Anfragen mit unbekanntem Ausgang wiederholen</translation>
    </message>
    <message>
        <source>this build never spends more than this</source>
        <translation>dieser Durchlauf gibt nie mehr als das aus</translation>
    </message>
    <message>
        <source>go back to the last good version of a broken document</source>
        <translation>zur letzten guten Version eines beschädigten Dokuments zurück</translation>
    </message>
    <message>
        <source>a General MIDI soundfont for the score</source>
        <translation>ein General-MIDI-Soundfont für die Musik</translation>
    </message>
    <message>
        <source>make what is missing or stale</source>
        <translation>erzeugen, was fehlt oder veraltet ist</translation>
    </message>
    <message>
        <source>the same as build</source>
        <translation>dasselbe wie build</translation>
    </message>
    <message>
        <source>one piece again, as a new take</source>
        <translation>ein einzelnes Stück neu, als neuer Take</translation>
    </message>
    <message>
        <source>which beat: its number from 1, or its id</source>
        <translation>welcher Beat: seine Nummer ab 1 oder seine Kennung</translation>
    </message>
    <message>
        <source>its frame (without --clip, this is meant)</source>
        <translation>sein Frame (ohne --clip ist dieser gemeint)</translation>
    </message>
    <message>
        <source>its clip K, from 1</source>
        <translation>sein Clip K, ab 1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>the beat's own model for its frame; “project”: as the project</source>
        <translation>eigenes Modell des Beats für seinen Frame; „project“: wie das Projekt</translation>
    </message>
    <message>
        <source>the beat's own model for its clips; “project”: as the project</source>
        <translation>eigenes Modell des Beats für seine Clips; „project“: wie das Projekt</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>die Musik</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.</source>
        <translation>Den FFmpeg-Bibliotheken fehlt libx264. Installieren Sie libavcodec59 oder libavcodec-extra mit x264.</translation>
    </message>
    <message>
        <source>soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.</source>
        <translation>Es gibt kein General-MIDI-Soundfont. Installieren Sie timgm6mb-soundfont, oder nennen Sie eins mit BEATREEL_SOUNDFONT.</translation>
    </message>
    <message>
        <source>%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)</source>
        <translation>%1 (ein kleines; das von fluid-soundfont-gm klingt voller und wird verwendet, sobald es installiert ist)</translation>
    </message>
    <message>
        <source>is set in the environment</source>
        <translation>ist in der Umgebung gesetzt</translation>
    </message>
    <message>
        <source>is kept in the desktop's keychain</source>
        <translation>liegt im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>can be reached: %1, for records and ledgers</source>
        <translation>erreichbar: %1, für Datensätze und Kassenbücher</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>none is set: BEATREEL_STORAGE_URL would name one for publishing</source>
        <translation>keiner eingestellt: BEATREEL_STORAGE_URL würde einen zum Veröffentlichen nennen</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>own templates</source>
        <translation>eigene Vorlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it concerns, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 archetype</source>
        <translation>1 Archetyp</translation>
    </message>
    <message numerus="yes">
        <source>%n archetypes</source>
        <translation>
            <numerusform>%n Archetyp</numerusform>
            <numerusform>%n Archetypen</numerusform>
        </translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts, such as 5 beats, 3 archetypes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none</source>
        <translation>ist weder in der Umgebung noch im Schlüsselbund: keine Pläne von OpenAI; ein eigener Server braucht keinen</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no paid frames, clips and music</source>
        <translation>ist weder in der Umgebung noch im Schlüsselbund: keine bezahlten Frames, Clips und Musik</translation>
    </message>
    <message>
        <source>%1 Build the project first, or export it as it is with --as-is.</source>
        <translation>%1 Erzeugen Sie das Projekt zuerst, oder exportieren Sie es mit --as-is, wie es ist.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>of a PDF: a4 or letter</source>
        <translation>einer PDF-Datei: a4 oder letter</translation>
    </message>
    <message>
        <source>beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6</source>
        <translation>Beats je Seite einer PDF-Datei: 1, 2, 3, 4, 6, 8, 9 oder 12; 6</translation>
    </message>
    <message>
        <source>also where something is missing or out of date: edit lists have gaps there</source>
        <translation>auch wo etwas fehlt oder nicht aktuell ist: Schnittlisten haben dort Lücken</translation>
    </message>
    <message>
        <source>--%1 is for --format %2.</source>
        <translation>--%1 gilt für --format %2.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder, or write into it with --force.</source>
        <translation>In „%1“ liegt schon etwas. Wählen Sie einen anderen Ordner, oder schreiben Sie mit --force hinein.</translation>
    </message>
    <message>
        <source>Say where the stitched video goes with --out FILE.</source>
        <translation>Geben Sie mit --out DATEI an, wohin das zusammengefügte Video kommt.</translation>
    </message>
    <message>
        <source>Say what and where: --format %1 --out FILE.</source>
        <translation>Geben Sie an, was und wohin: --format %1 --out DATEI.</translation>
    </message>
    <message>
        <source>CHUNK…</source>
        <translation>ABSCHNITT…</translation>
    </message>
    <message>
        <source>conformed chunks to one MP4</source>
        <translation>angeglichene Abschnitte zu einer MP4-Datei</translation>
    </message>
    <message>
        <source>a project as a file or folder for people and other programs</source>
        <translation>ein Projekt als Datei oder Ordner für Menschen und andere Programme</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.</source>
        <translation>--%1 „%2“ ist keine Zeit. Schreiben Sie Sekunden oder Minuten:Sekunden, etwa 12.5 oder 0:12.5.</translation>
    </message>
    <message>
        <source>There is nothing from there to there: the film is %1 s long.</source>
        <translation>In diesem Bereich liegt nichts: der Film ist %1 s lang.</translation>
    </message>
    <message>
        <source>%1 makes a %2 file, not %3. Say --format %2.</source>
        <translation>%1 ergibt eine %2-Datei, nicht %3. Schreiben Sie --format %2.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>720p, 1080p or 4k; the film's own where it is not given</source>
        <translation>720p, 1080p oder 4k; ohne Angabe die Größe des Films</translation>
    </message>
    <message>
        <source>where in the film to begin: 12.5 or 0:12.5</source>
        <translation>wo im Film begonnen wird: 12.5 oder 0:12.5</translation>
    </message>
    <message>
        <source>where to end</source>
        <translation>wo geendet wird</translation>
    </message>
    <message>
        <source>a silent sound track</source>
        <translation>eine stumme Tonspur</translation>
    </message>
    <message>
        <source>instead of -14</source>
        <translation>statt -14</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>across the pictures of the review preset</source>
        <translation>quer über die Bilder der Abnahme-Vorgabe</translation>
    </message>
    <message>
        <source>%1 Run build first, or export it as it is with --as-is.</source>
        <translation>%1 Führen Sie zuerst build aus, oder exportieren Sie mit --as-is, wie es ist.</translation>
    </message>
    <message>
        <source>The spec “%1”</source>
        <translation>Der Plan „%1“</translation>
    </message>
    <message>
        <source>The spec “%1” cannot be built: see the findings above.</source>
        <translation>Der Plan „%1“ lässt sich nicht erzeugen: siehe die Befunde oben.</translation>
    </message>
    <message>
        <source>“%1” exists already and is no Beatreel project. Name another folder with --project.</source>
        <translation>„%1“ gibt es schon, und es ist kein Beatreel-Projekt. Nennen Sie mit --project einen anderen Ordner.</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>brief to master</source>
        <translation>vom Briefing zum Master</translation>
    </message>
    <message>
        <source>build this plan instead of making one</source>
        <translation>diesen Plan erzeugen, statt einen zu machen</translation>
    </message>
    <message>
        <source>the project's folder</source>
        <translation>der Ordner des Projekts</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stale (changed: %1)</source>
        <translation>veraltet (geändert: %1)</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, behalten</translation>
    </message>
    <message>
        <source>Warning: what was spent is told by the takes alone. %1</source>
        <translation>Warnung: was ausgegeben wurde, sagen nur noch die Takes. %1</translation>
    </message>
    <message>
        <source>%1: 1 beat, %2 s, spent %3</source>
        <translation>%1: 1 Beat, %2 s, ausgegeben %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n beats, %2 s, spent %3</source>
        <translation>
            <numerusform>%1: %n Beat, %2 s, ausgegeben %3</numerusform>
            <numerusform>%1: %n Beats, %2 s, ausgegeben %3</numerusform>
        </translation>
    </message>
    <message>
        <source>master: %1</source>
        <translation>Master: %1</translation>
    </message>
    <message>
        <source>no master in the project's folder</source>
        <translation>kein Master im Ordner des Projekts</translation>
    </message>
    <message>
        <source>shut down on %1: choose another</source>
        <translation>Abschaltung am %1: ein anderes wählen</translation>
    </message>
    <message>
        <source>set</source>
        <comment>of models; at most six columns</comment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>before a check</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>FIX</source>
        <comment>before a check that found something to mend</comment>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked %1.</source>
        <translation>Es fehlt etwas: siehe die Zeilen mit %1.</translation>
    </message>
    <message>
        <source>what exists, what is stale, what was spent</source>
        <translation>was da ist, was veraltet ist, was ausgegeben wurde</translation>
    </message>
    <message>
        <source>the catalogue with prices</source>
        <translation>der Katalog mit Preisen</translation>
    </message>
    <message>
        <source>the planning models that the server of the settings lists; costs nothing</source>
        <translation>die Planungsmodelle, die der Server der Einstellungen nennt; kostet nichts</translation>
    </message>
    <message>
        <source>is everything there that a film needs</source>
        <translation>ist alles da, was ein Film braucht</translation>
    </message>
    <message>
        <source>Usage: beatreel-cli COMMAND …</source>
        <translation>Aufruf: beatreel-cli BEFEHL …</translation>
    </message>
    <message>
        <source>beatreel-cli COMMAND --help shows a command's options.</source>
        <translation>beatreel-cli BEFEHL --help zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.</source>
        <translation>BEATREEL_LANGUAGE in der Umgebung wählt die Sprache: %1. --json ist immer englisch.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1 takes nothing more. A text with spaces needs quotes round it.</source>
        <translation>%1 erwartet nichts weiter. Ein Text mit Leerzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 takes %2. A text with spaces needs quotes round it.</source>
        <translation>%1 erwartet %2. Ein Text mit Leerzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no prompt. Say in a sentence what the ad is for.</source>
        <translation>Es gibt keinen Prompt. Sagen Sie in einem Satz, wofür die Werbung ist.</translation>
    </message>
    <message>
        <source>Give either a prompt or --prompt-file, not both.</source>
        <translation>Geben Sie entweder einen Prompt oder --prompt-file an, nicht beides.</translation>
    </message>
    <message>
        <source>“%1” holds no prompt. Say in it what the ad is for.</source>
        <translation>„%1“ enthält keinen Prompt. Sagen Sie darin, wofür die Werbung ist.</translation>
    </message>
    <message>
        <source>one JSON document on stdout, nothing else</source>
        <translation>ein JSON-Dokument auf stdout, sonst nichts</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>wohin das Ergebnis kommt</translation>
    </message>
    <message>
        <source>replace FILE; plan an existing project anew, keeping its takes</source>
        <translation>DATEI ersetzen; ein vorhandenes Projekt neu planen, seine Takes bleiben</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>den Prompt aus einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>seconds, 1 to 120, rounded to a multiple of 5</source>
        <translation>Sekunden, 1 bis 120, auf ein Vielfaches von 5 gerundet</translation>
    </message>
    <message>
        <source>0 keeps to the archetype, 1 is free; 0.5</source>
        <translation>0 hält sich an den Archetyp, 1 ist frei; 0.5</translation>
    </message>
    <message>
        <source>another seed gives another film</source>
        <translation>ein anderer Seed gibt einen anderen Film</translation>
    </message>
    <message>
        <source>who plans: offline, openai, or a model such as gpt-6-luna</source>
        <translation>wer plant: offline, openai oder ein Modell wie gpt-6-luna</translation>
    </message>
    <message>
        <source>who draws the frames: sketch, or a paid model such as sdxl</source>
        <translation>wer die Frames zeichnet: sketch oder ein bezahltes Modell wie sdxl</translation>
    </message>
    <message>
        <source>who makes the clips: camera, or a paid model such as hailuo-2.3-fast</source>
        <translation>wer die Clips erzeugt: camera oder ein bezahltes Modell wie hailuo-2.3-fast</translation>
    </message>
    <message>
        <source>score, a paid model, none, or a sound file of your own</source>
        <translation>score, ein bezahltes Modell, none oder eine eigene Tondatei</translation>
    </message>
    <message>
        <source>a planning model that looks at the frames and writes the music's prompt</source>
        <translation>ein Planungsmodell, das die Frames ansieht und den Prompt der Musik schreibt</translation>
    </message>
    <message>
        <source>all models at once: draft, economy, standard or best</source>
        <translation>alle Modelle auf einmal: draft, economy, standard oder best</translation>
    </message>
    <message>
        <source>the project never spends more than this</source>
        <translation>das Projekt gibt nie mehr als das aus</translation>
    </message>
    <message>
        <source>have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names</source>
        <translation>die Schritte von den Workern dieses Redis erledigen lassen: redis://host:6379/0; ohne URL von dem, das BEATREEL_FARM_URL nennt</translation>
    </message>
    <message>
        <source>--duration has no say over --spec: the plan's own beats make the length.</source>
        <translation>--duration gilt nicht zusammen mit --spec: die Beats des Plans ergeben die Länge.</translation>
    </message>
    <message>
        <source>--duration must be a number of seconds from 1 to 120, not “%1”.</source>
        <translation>--duration muss eine Zahl von Sekunden von 1 bis 120 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.</source>
        <translation>Die Dauer von %1 s wurde auf %2 s gerundet: Beats gehen in Schritten von 5 s.</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 on, not “%1”.</source>
        <translation>--seed muss eine ganze Zahl ab 0 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no sound file “%1”. Check the path.</source>
        <translation>Es gibt keine Tondatei „%1“. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>--music does not know “%1”. It knows: %2, or a sound file.</source>
        <translation>--music kennt „%1“ nicht. Bekannt sind: %2, oder eine Tondatei.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie es mit --force.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>Es gibt keinen Ordner „%1“. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Choose another folder.</source>
        <translation>In „%1“ lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The phase's input on standard input</source>
        <translation>Die Eingabe der Phase auf der Standardeingabe</translation>
    </message>
    <message>
        <source>There is no phase “%1”. There are: %2.</source>
        <translation>Es gibt keine Phase „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>one phase: its input JSON on stdin, its output JSON on stdout</source>
        <translation>eine Phase: ihre Eingabe als JSON auf stdin, ihre Ausgabe als JSON auf stdout</translation>
    </message>
    <message>
        <source>where its files go; by default a folder named after the video's id</source>
        <translation>wohin ihre Dateien kommen; sonst in einen Ordner, der wie die Kennung des Videos heißt</translation>
    </message>
    <message>
        <source>a model catalogue with other prices</source>
        <translation>ein Modellkatalog mit anderen Preisen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2, %3 energy</source>
        <translation>%1, %2, Energie %3</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: 1 finding.</source>
        <translation>„%1“ ist kein gültiger Plan: 1 Befund.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no valid spec: %n findings.</source>
        <translation>
            <numerusform>„%1“ ist kein gültiger Plan: %n Befund.</numerusform>
            <numerusform>„%1“ ist kein gültiger Plan: %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <translation>„%1“ ist gültig.</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: see the findings above.</source>
        <translation>„%1“ ist kein gültiger Plan: siehe die Befunde oben.</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>Beat %1</translation>
    </message>
    <message>
        <source>the plan alone</source>
        <translation>nur der Plan</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>check a plan, all findings at once</source>
        <translation>einen Plan prüfen, alle Befunde auf einmal</translation>
    </message>
    <message>
        <source>DIR|SPEC</source>
        <translation>ORDNER|PLAN</translation>
    </message>
    <message>
        <source>what a build would cost now</source>
        <translation>was das Erzeugen jetzt kosten würde</translation>
    </message>
    <message>
        <source>The plan of “%1” cannot be built: %2</source>
        <translation>Der Plan von „%1“ lässt sich nicht erzeugen: %2</translation>
    </message>
    <message>
        <source>“%1” is among the project's own files. Choose a place outside of it.</source>
        <translation>„%1“ gehört zu den eigenen Dateien des Projekts. Wählen Sie einen Ort außerhalb.</translation>
    </message>
    <message>
        <source>at least %1, price unknown</source>
        <translation>mindestens %1, Preis unbekannt</translation>
    </message>
    <message>
        <source>%1; paid, not used: %2</source>
        <translation>%1; bezahlt, nicht verwendet: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>Die Standardeingabe ist nicht lesbar. Geben Sie stattdessen eine Datei an.</translation>
    </message>
    <message>
        <source>Say --serve: steps are read from standard input, as docs/farm.md says.</source>
        <translation>Geben Sie --serve an: Schritte werden von der Standardeingabe gelesen, wie docs/farm.md sagt.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: %1. Start the program in another.</source>
        <translation>In diesem Ordner lässt sich nicht schreiben: %1. Starten Sie das Programm in einem anderen.</translation>
    </message>
    <message>
        <source>does the steps of other computers' builds, for a worker of a farm</source>
        <translation>erledigt die Schritte anderer Computer, für einen Worker einer Farm</translation>
    </message>
    <message>
        <source>one JSON object a line, in and out, until the input ends (docs/farm.md)</source>
        <translation>ein JSON-Objekt je Zeile, hinein und heraus, bis die Eingabe endet (docs/farm.md)</translation>
    </message>
    <message>
        <source>What has travelled is kept: the same command goes on with the rest.</source>
        <translation>Was angekommen ist, bleibt: derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>what is under way</comment>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>There is no master yet: build the project, then publish it again.</source>
        <translation>Es gibt noch keinen Master: erzeugen Sie das Projekt, und veröffentlichen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>everything was there already</source>
        <translation>alles war schon da</translation>
    </message>
    <message>
        <source>1 file, %1 sent</source>
        <translation>1 Datei, %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 sent</source>
        <translation>
            <numerusform>%n Datei, %1 gesendet</numerusform>
            <numerusform>%n Dateien, %1 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage has no projects yet.</source>
        <translation>Der Speicher hat noch keine Projekte.</translation>
    </message>
    <message>
        <source>Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has.</source>
        <translation>Geben Sie an, welches Projekt und wohin: fetch VIDEO-ID --project ORDNER. fetch --list zeigt, was der Speicher hat.</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>what is under way</comment>
        <translation>Holen</translation>
    </message>
    <message>
        <source>--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.</source>
        <translation>--expires muss eine Zeit von höchstens 7 Tagen sein, etwa 30m, 12h oder 7d, nicht „%1“.</translation>
    </message>
    <message>
        <source>The link is to the master that was published; the project has another one by now. Publish it again to show that.</source>
        <translation>Der Link zeigt den Master, der veröffentlicht wurde; das Projekt hat inzwischen einen anderen. Um den zu zeigen, veröffentlichen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a project and its results to the storage; only what is missing travels</source>
        <translation>ein Projekt und seine Ergebnisse in den Speicher; nur was fehlt, wird übertragen</translation>
    </message>
    <message>
        <source>replace what another computer has published since</source>
        <translation>ersetzen, was ein anderer Computer seither veröffentlicht hat</translation>
    </message>
    <message>
        <source>VIDEO-ID</source>
        <translation>VIDEO-ID</translation>
    </message>
    <message>
        <source>a project from the storage, with all its takes</source>
        <translation>ein Projekt aus dem Speicher, mit allen seinen Takes</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>wohin es kommt</translation>
    </message>
    <message>
        <source>what the storage has, the newest first</source>
        <translation>was der Speicher hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>an address at which anyone can see the published master</source>
        <translation>eine Adresse, unter der jeder den veröffentlichten Master sehen kann</translation>
    </message>
    <message>
        <source>until when: 30m, 12h, at most 7d, which is usual</source>
        <translation>bis wann: 30m, 12h, höchstens 7d, was üblich ist</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, noch %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>planning</source>
        <comment>a phase that is under way</comment>
        <translation>Planung</translation>
    </message>
    <message>
        <source>storyboard</source>
        <comment>a phase that is under way</comment>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>chunks</source>
        <comment>a phase that is under way</comment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>stitching</source>
        <comment>a phase that is under way</comment>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>music</source>
        <comment>a phase that is under way</comment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Stopped; resume “%1” goes on where it was.</source>
        <translation>Angehalten; resume „%1“ macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>Ort unbekannt</translation>
    </message>
    <message>
        <source>There are no videos.</source>
        <translation>Es gibt keine Videos.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>before a finding</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 video is as its row says.</source>
        <translation>1 Video ist so, wie seine Zeile sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are as their rows say.</source>
        <translation>
            <numerusform>%n Video ist so, wie seine Zeile sagt.</numerusform>
            <numerusform>%n Videos sind so, wie ihre Zeilen sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos are not as their rows say: see the lines marked %2.</source>
        <translation>
            <numerusform>%1 von %n Video ist nicht so, wie seine Zeile sagt: siehe die Zeilen mit %2.</numerusform>
            <numerusform>%1 von %n Videos sind nicht so, wie ihre Zeilen sagen: siehe die Zeilen mit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>all videos of the database, the newest first</source>
        <translation>alle Videos der Datenbank, das neueste zuerst</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>only those: %1</source>
        <translation>nur diese: %1</translation>
    </message>
    <message>
        <source>compare each row with its project, files and ledger; 1 where they differ</source>
        <translation>jede Zeile mit ihrem Projekt, ihren Dateien und ihrem Kassenbuch vergleichen; Rückgabewert 1 bei Abweichungen</translation>
    </message>
    <message>
        <source>Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try "beatreel-cli --help".</source>
        <translation>Der Editor von Beatreel braucht einen Bildschirm, und hier ist keiner. Dieselbe Arbeit tut beatreel-cli: versuchen Sie „beatreel-cli --help“.</translation>
    </message>
    <message>
        <source>The settings file “%1”</source>
        <translation>Die Einstellungsdatei „%1“</translation>
    </message>
    <message>
        <source>%1 The defaults are used.</source>
        <translation>%1 Die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>%1 is “%2”, not a number from 0 to 1; %3 is used.</source>
        <translation>%1 ist „%2“, keine Zahl von 0 bis 1; %3 gilt.</translation>
    </message>
    <message>
        <source>“creativity” in settings.json</source>
        <translation>„creativity“ in settings.json</translation>
    </message>
    <message>
        <source>No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL.</source>
        <translation>Keine Farm ist eingestellt. Geben Sie ihre Adresse in den Einstellungen des Editors oder mit BEATREEL_FARM_URL an.</translation>
    </message>
    <message>
        <source>The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>Der Katalog hat kein Planungsmodell „%1“. Wählen Sie ein anderes, oder nehmen Sie es in den Katalog auf.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>Der Katalog hat kein Modell „%1“. Wählen Sie ein anderes, oder nehmen Sie es in den Katalog auf.</translation>
    </message>
    <message>
        <source>A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there.</source>
        <translation>Eine Farm braucht einen Speicher, den auch ihre Worker erreichen: setzen Sie BEATREEL_STORAGE_URL hier und dort.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room or choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.</source>
        <translation>„%1“ ist größer als %2 Bytes und kann nicht das sein, was hier erwartet wird. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as such.</source>
        <translation>%1 ist kein Text in UTF-8. Speichern Sie die Datei so.</translation>
    </message>
    <message>
        <source>%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.</source>
        <translation>%1, Zeile %2 hat %3 Felder, und in der ersten Zeile stehen %4 Namen. Setzen Sie Text mit einem Komma in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2. Check that it exists and may be read.</source>
        <translation>„%1“ ist nicht lesbar: %2. Prüfen Sie, ob es vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 ist kein gültiges JSON: %2 in Zeile %3, Spalte %4.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object ({ … }).</source>
        <translation>%1 muss ein JSON-Objekt sein ({ … }).</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>die Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the permissions do not allow it</source>
        <translation>die Zugriffsrechte erlauben es nicht</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Stopped; it may be billed.</source>
        <translation>Angehalten; es wird vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended.</source>
        <translation>Ein anderer Computer erzeugt dieses Projekt jetzt, weil von diesem lange nichts zu hören war. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <comment>step of a build</comment>
        <translation>Take %1 von %2</translation>
    </message>
    <message>
        <source>stitch</source>
        <comment>step of a build</comment>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>frame of beat %1</source>
        <comment>step of a build</comment>
        <translation>Frame von Beat %1</translation>
    </message>
    <message>
        <source>clip %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>Clip %1 von Beat %2</translation>
    </message>
    <message>
        <source>chunk %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>Abschnitt %1 von Beat %2</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>step of a build</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>master</source>
        <comment>step of a build</comment>
        <translation>Master</translation>
    </message>
    <message>
        <source>music</source>
        <comment>step of a build</comment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Your own file of %1 is gone (takes/%2). Put it back, or give another.</source>
        <translation>Ihre eigene Datei für %1 fehlt (takes/%2). Legen Sie sie zurück, oder geben Sie eine andere.</translation>
    </message>
    <message>
        <source>The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.</source>
        <translation>Der Take für %1 fehlt (takes/%2). Legen Sie ihn zurück, oder erzeugen Sie ihn für %3 neu: auf der Befehlszeile mit --remake-lost.</translation>
    </message>
    <message>
        <source>%1 has no take and is locked. Unlock it to build it.</source>
        <translation>%1 hat keinen Take und ist gesperrt. Entsperren Sie, um zu erzeugen.</translation>
    </message>
    <message>
        <source>An earlier request for %1 is not needed any more.</source>
        <translation>Eine frühere Anfrage für %1 wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>The music is asked for as “%1”.</source>
        <translation>Die Musik wird angefordert als „%1“.</translation>
    </message>
    <message>
        <source>The music was asked for by the rules, because no model wrote its prompt: %1</source>
        <translation>Die Musik wurde nach den Regeln angefordert, weil kein Modell ihren Prompt schrieb: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM video, or a WAV, MP3, OGG, FLAC or M4A track.</source>
        <translation>„%1“ ist nichts, was Beatreel liest. Geben Sie ein PNG-, JPEG- oder WebP-Bild, ein MP4-, MOV- oder WebM-Video oder ein Musikstück als WAV, MP3, OGG, FLAC oder M4A.</translation>
    </message>
    <message>
        <source>“%1” is no picture. Give a PNG, JPEG or WebP file.</source>
        <translation>„%1“ ist kein Bild. Geben Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Give an MP4, MOV or WebM file.</source>
        <translation>„%1“ enthält kein Video. Geben Sie eine MP4-, MOV- oder WebM-Datei.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>„%1“ enthält keinen Ton. Geben Sie eine WAV-, MP3-, OGG-, FLAC- oder M4A-Datei.</translation>
    </message>
    <message>
        <source>The input lacks the URL of a file. Give the output of the phase before.</source>
        <translation>In der Eingabe fehlt die URL einer Datei. Geben Sie die Ausgabe der vorigen Phase an.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: only local files can, until S3 storage is set up.</source>
        <translation>„%1“ ist nicht lesbar: nur lokale Dateien gehen, bis ein S3-Speicher eingerichtet ist.</translation>
    </message>
    <message>
        <source>“%1” leads out of the project. Give an absolute path or URL.</source>
        <translation>„%1“ führt aus dem Projekt hinaus. Geben Sie einen absoluten Pfad oder eine URL an.</translation>
    </message>
    <message>
        <source>“creativity_level” must be a number from 0 to 1, not “%1”.</source>
        <translation>„creativity_level“ muss eine Zahl von 0 bis 1 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” belongs to another video (%2). Name another folder with --project.</source>
        <translation>„%1“ gehört zu einem anderen Video (%2). Nennen Sie mit --project einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The input has no “spec”. Give phase1_planning's.</source>
        <translation>Die Eingabe hat kein „spec“. Geben Sie das von phase1_planning an.</translation>
    </message>
    <message>
        <source>The spec cannot be built: %1</source>
        <translation>Der Plan lässt sich nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.</source>
        <translation>Das Storyboard hat %1 Bilder für %2 Beats. Geben Sie die Ausgabe von phase2_storyboard an.</translation>
    </message>
    <message>
        <source>The input has no “chunks”. Give phase3_chunks'.</source>
        <translation>Die Eingabe hat keine „chunks“. Geben Sie die von phase3_chunks an.</translation>
    </message>
    <message>
        <source>The input has no “stitched_url”. Give phase4_stitching's.</source>
        <translation>Die Eingabe hat keine „stitched_url“. Geben Sie die von phase4_stitching an.</translation>
    </message>
    <message>
        <source>“video_id” must be letters, digits, - and _, not “%1”.</source>
        <translation>„video_id“ muss aus Buchstaben, Ziffern, - und _ bestehen, nicht „%1“.</translation>
    </message>
    <message>
        <source>A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.</source>
        <translation>Ein bezahlter Plan wurde unterbrochen und kann %1 gekostet haben. Fordern Sie ihn mit --repeat-unknown noch einmal an.</translation>
    </message>
    <message>
        <source>Interrupted; it may be billed.</source>
        <translation>Unterbrochen; es wird vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room and build again.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Schaffen Sie Platz, und erzeugen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The clip of a chunk is gone. Build again.</source>
        <translation>Der Clip eines Abschnitts fehlt. Erzeugen Sie den Film noch einmal.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL.</source>
        <translation>Ein Worker der Farm kann nicht bezahlen: er braucht die gemeinsame Datenbank, BEATREEL_DATABASE_URL.</translation>
    </message>
    <message>
        <source>This is no step of a build: %1. Bring both computers to the same version of Beatreel.</source>
        <translation>Das ist kein Schritt eines Durchlaufs: %1. Bringen Sie beide Computer auf dieselbe Version von Beatreel.</translation>
    </message>
    <message>
        <source>The picture that this clip begins with is gone. Build again.</source>
        <translation>Das Bild, mit dem dieser Clip beginnt, fehlt. Erzeugen Sie den Film noch einmal.</translation>
    </message>
    <message>
        <source>The take %1 is gone. Build again.</source>
        <translation>Der Take %1 fehlt. Erzeugen Sie den Film noch einmal.</translation>
    </message>
    <message>
        <source>its kind is “%1”</source>
        <translation>seine Art ist „%1“</translation>
    </message>
    <message>
        <source>its slot is “%1”</source>
        <translation>sein Platz ist „%1“</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>seine Teile passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.</source>
        <translation>%1 käme auf diesem Computer nicht gleich heraus: er hat eine andere Version von Beatreel, seiner Zeichnungen oder des Soundfonts.</translation>
    </message>
    <message>
        <source>Cuts it from the clip before.</source>
        <translation>Schneidet ihn aus dem Clip davor.</translation>
    </message>
    <message>
        <source>Asked %1 for %2: %3.</source>
        <translation>Bei %1 angefordert, %2: %3.</translation>
    </message>
    <message>
        <source>A worker of the farm did not say what it paid with. Bring it to this version of Beatreel.</source>
        <translation>Ein Worker der Farm hat nicht gesagt, womit er bezahlt hat. Bringen Sie ihn auf diese Version von Beatreel.</translation>
    </message>
    <message>
        <source>Made take %1 for %2.</source>
        <translation>Take %1 für %2 erzeugt.</translation>
    </message>
    <message>
        <source>The project's own music is gone. Choose a track again with --music FILE.</source>
        <translation>Die eigene Musik des Projekts fehlt. Wählen Sie mit --music DATEI wieder ein Stück.</translation>
    </message>
    <message>
        <source>The music's model is gone. Choose another in the models.</source>
        <translation>Das Modell der Musik gibt es nicht mehr. Wählen Sie bei den Modellen ein anderes.</translation>
    </message>
    <message>
        <source>The picture that this clip began with is gone. Make the clip again with the present settings.</source>
        <translation>Das Bild, mit dem dieser Clip begann, fehlt. Erzeugen Sie den Clip mit den jetzigen Einstellungen neu.</translation>
    </message>
    <message>
        <source>The clip could not be copied. Is the disk full?</source>
        <translation>Der Clip ließ sich nicht kopieren. Ist die Platte voll?</translation>
    </message>
    <message>
        <source>Its status is “%1”, but %2. Build it again.</source>
        <translation>Der Status ist „%1“, aber %2. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its status is “%1”, but nobody builds it any more. Build it again to go on.</source>
        <translation>Der Status ist „%1“, aber niemand erzeugt es mehr. Erzeugen Sie es noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>its progress is %1 %</source>
        <translation>der Fortschritt ist %1 %</translation>
    </message>
    <message>
        <source>it has no time of completion</source>
        <translation>es hat keine Zeit der Fertigstellung</translation>
    </message>
    <message>
        <source>it has a time of completion</source>
        <translation>es hat eine Zeit der Fertigstellung</translation>
    </message>
    <message>
        <source>it has the error “%1”</source>
        <translation>es hat den Fehler „%1“</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>es sagt nicht, warum</translation>
    </message>
    <message>
        <source>it names no video</source>
        <translation>es nennt kein Video</translation>
    </message>
    <message>
        <source>Of its beats the row says %1, but there are %2. Build it again.</source>
        <translation>Die Zeile nennt für die Beats %1, es sind aber %2. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Of its chunks the row says %1, but there are %2. Build it again.</source>
        <translation>Die Zeile nennt für die Abschnitte %1, es sind aber %2. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Of its chunk files the row says %1, but there are %2. Build it again.</source>
        <translation>Die Zeile nennt für die Abschnittsdateien %1, es sind aber %2. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Of its storyboard images the row says %1, but there are %2. Build it again.</source>
        <translation>Die Zeile nennt für die Storyboard-Bilder %1, es sind aber %2. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its video “%1” is not there. Build it again.</source>
        <translation>Das Video „%1“ ist nicht da. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its stitched video “%1” is not there. Build it again.</source>
        <translation>Das zusammengefügte Video „%1“ ist nicht da. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its music “%1” is not there. Build it again.</source>
        <translation>Die Musik „%1“ ist nicht da. Erzeugen Sie das Video noch einmal.</translation>
    </message>
    <message>
        <source>Its chunk “%1” is not there. Build it again.</source>
        <translation>Der Abschnitt „%1“ ist nicht da. Erzeugen Sie das Video noch einmal.</translation>
    </message>
    <message>
        <source>Its storyboard image “%1” is not there. Build it again.</source>
        <translation>Das Storyboard-Bild „%1“ ist nicht da. Erzeugen Sie das Video noch einmal.</translation>
    </message>
    <message>
        <source>The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.</source>
        <translation>Die Zeile nennt als Kosten %1, Kassenbuch und Takes nennen %2. Erzeugen Sie es noch einmal, um die Zeile zu aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.</source>
        <translation>
            <numerusform>Es ist fertig, aber von %n bezahlten Anfrage kennt noch niemand den Ausgang. Erzeugen Sie es noch einmal; dabei wird danach gesucht.</numerusform>
            <numerusform>Es ist fertig, aber von %n bezahlten Anfragen kennt noch niemand den Ausgang. Erzeugen Sie es noch einmal; dabei wird danach gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds another video now (%2). Delete the row, or build the project where it is now.</source>
        <translation>„%1“ enthält jetzt ein anderes Video (%2). Löschen Sie die Zeile, oder erzeugen Sie das Projekt dort, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>Where its project is is not known, so that it cannot be compared. Build it again.</source>
        <translation>Wo das Projekt ist, ist nicht bekannt; es lässt sich deshalb nicht vergleichen. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its project is on “%1”; look at it there.</source>
        <translation>Das Projekt ist auf „%1“; sehen Sie es dort an.</translation>
    </message>
    <message>
        <source>“%1” holds another video now. Open that folder itself, or delete this video without its folder.</source>
        <translation>„%1“ enthält jetzt ein anderes Video. Öffnen Sie den Ordner selbst, oder löschen Sie dieses Video ohne seinen Ordner.</translation>
    </message>
    <message>
        <source>The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or delete the video without its folder.</source>
        <translation>Das Projekt in „%1“ ist nicht lesbar; ob es zu diesem Video gehört, ist also nicht sicher. Öffnen Sie es, um es zu reparieren, oder löschen Sie das Video ohne seinen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is open in a Beatreel. Close it there first, then delete it.</source>
        <translation>„%1“ ist in einem Beatreel offen. Schließen Sie es dort zuerst, und löschen Sie es dann.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, and remove that yourself.</source>
        <translation>„%1“ lässt sich nicht in den Papierkorb legen; vielleicht hat die Platte keinen. Löschen Sie das Video ohne seinen Ordner, und entfernen Sie den selbst.</translation>
    </message>
    <message>
        <source>Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.</source>
        <translation>Das Projekt ist auf „%1“, in „%2“. Öffnen Sie es dort, oder veröffentlichen Sie es dort, und öffnen Sie es hier aus dem Speicher.</translation>
    </message>
    <message>
        <source>It has no project, since its brief could not be planned. Plan the brief again.</source>
        <translation>Es hat kein Projekt, weil sich das Briefing nicht planen ließ. Planen Sie das Briefing noch einmal.</translation>
    </message>
    <message>
        <source>Its project “%1” is not there any more. Put it back, or delete the video.</source>
        <translation>Das Projekt „%1“ ist nicht mehr da. Legen Sie es zurück, oder löschen Sie das Video.</translation>
    </message>
    <message>
        <source>It is being built now. Stop that first, then delete it.</source>
        <translation>Es wird gerade erzeugt. Halten Sie das zuerst an, und löschen Sie es dann.</translation>
    </message>
    <message>
        <source>The contact sheet would be too large. Export the frames instead.</source>
        <translation>Der Kontaktbogen würde zu groß. Exportieren Sie stattdessen die Frames.</translation>
    </message>
    <message>
        <source>The contact sheet could not be made: memory is short. Close other programs and export it again.</source>
        <translation>Der Kontaktbogen ließ sich nicht erzeugen: der Arbeitsspeicher ist knapp. Schließen Sie andere Programme, und exportieren Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The film has %n cuts, and a CMX 3600 list holds %1 at most. Export it as OTIO, FCPXML or MLT.</source>
        <translation>
            <numerusform>Der Film hat %n Schnitt, und eine CMX-3600-Liste fasst höchstens %1. Exportieren Sie ihn als OTIO, FCPXML oder MLT.</numerusform>
            <numerusform>Der Film hat %n Schnitte, und eine CMX-3600-Liste fasst höchstens %1. Exportieren Sie ihn als OTIO, FCPXML oder MLT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write “%1”. Make room or choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the frames.</source>
        <translation>„%1“ ist eine Datei. Nennen Sie einen Ordner für die Frames.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder.</source>
        <translation>In „%1“ liegt schon etwas. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of beats</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of beats</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Build the project first, or export it as it is.</source>
        <translation>Erzeugen Sie das Projekt zuerst, oder exportieren Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” has no beats yet. Plan it first.</source>
        <translation>„%1“ hat noch keine Beats. Planen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>Beat %1 hat noch kein Video.</translation>
    </message>
    <message>
        <source>Beats %1 have no video yet.</source>
        <translation>Die Beats %1 haben noch kein Video.</translation>
    </message>
    <message>
        <source>The video of beat %1 is out of date.</source>
        <translation>Das Video von Beat %1 ist nicht aktuell.</translation>
    </message>
    <message>
        <source>The videos of beats %1 are out of date.</source>
        <translation>Die Videos der Beats %1 sind nicht aktuell.</translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Es gibt noch keine Musik.</translation>
    </message>
    <message>
        <source>The music is out of date.</source>
        <translation>Die Musik ist nicht aktuell.</translation>
    </message>
    <message>
        <source>“%1” has no frames yet. Build it first.</source>
        <translation>„%1“ hat noch keine Frames. Erzeugen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Beat %1 has no frame yet.</source>
        <translation>Beat %1 hat noch keinen Frame.</translation>
    </message>
    <message>
        <source>Beats %1 have no frames yet.</source>
        <translation>Die Beats %1 haben noch keine Frames.</translation>
    </message>
    <message>
        <source>The frame of beat %1 is out of date.</source>
        <translation>Der Frame von Beat %1 ist nicht aktuell.</translation>
    </message>
    <message>
        <source>The frames of beats %1 are out of date.</source>
        <translation>Die Frames der Beats %1 sind nicht aktuell.</translation>
    </message>
    <message>
        <source>No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.</source>
        <translation>Kein Beat von „%1“ hat Sprechertext, Bildschirmtext oder Notizen. Schreiben Sie zuerst welche.</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one (docs/farm.md), or render on this computer.</source>
        <translation>Kein Worker der Farm ist da. Starten Sie einen (docs/farm.md), oder rendern Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>The worker %1 does it.</source>
        <translation>Der Worker %1 erledigt es.</translation>
    </message>
    <message>
        <source>What a worker made did not come over the storage as it was. Build again.</source>
        <translation>Was ein Worker erzeugt hat, kam nicht unverändert über den Speicher. Erzeugen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.</source>
        <translation>Ein Schritt der Farm ist nicht lesbar: %1. Bringen Sie alle Computer auf dieselbe Version von Beatreel.</translation>
    </message>
    <message>
        <source>its video is “%1”</source>
        <translation>sein Video ist „%1“</translation>
    </message>
    <message>
        <source>it names the file “%1”</source>
        <translation>er nennt die Datei „%1“</translation>
    </message>
    <message>
        <source>its result names no file</source>
        <translation>sein Ergebnis nennt keine Datei</translation>
    </message>
    <message>
        <source>A worker of the farm cannot write to its folder. Make room there, or mend its rights.</source>
        <translation>Ein Worker der Farm kann nicht in seinen Ordner schreiben. Schaffen Sie dort Platz, oder berichtigen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>A file of a step did not come over the storage as it was sent. Build again.</source>
        <translation>Eine Datei eines Schritts kam nicht so über den Speicher, wie sie gesendet wurde. Erzeugen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” must be a text that says something.</source>
        <translation>„%1“ muss ein Text sein, der etwas sagt.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be one of: %3.</source>
        <translation>„%1“ ist „%2“, muss aber eins davon sein: %3.</translation>
    </message>
    <message>
        <source>“%1” must be a price of 0 or more.</source>
        <translation>„%1“ muss ein Preis von 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no unit of a price.</source>
        <translation>„%1“ ist „%2“; das ist keine Einheit eines Preises.</translation>
    </message>
    <message>
        <source>“%1” must be a day such as 2026-01-31.</source>
        <translation>„%1“ muss ein Tag wie 2026-01-31 sein.</translation>
    </message>
    <message>
        <source>The model catalogue</source>
        <translation>Der Modellkatalog</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” is there twice for the step “%2”.</source>
        <translation>„%1“ kommt für den Schritt „%2“ zweimal vor.</translation>
    </message>
    <message>
        <source>The model catalogue cannot be used: %1</source>
        <translation>Der Modellkatalog ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>“%1.endpoint” must be “owner/name”.</source>
        <translation>„%1.endpoint“ muss „owner/name“ sein.</translation>
    </message>
    <message>
        <source>“%1.version” must be 64 hexadecimal digits.</source>
        <translation>„%1.version“ muss aus 64 hexadezimalen Ziffern bestehen.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” must be 1 or 2.</source>
        <translation>„%1.chunks_per_clip“ muss 1 oder 2 sein.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.</source>
        <translation>„%1.chunks_per_clip“ ist 2, also muss „%1“ Clips erzeugen, und einer der Werte in „lengths“ muss 10 oder mehr sein.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.</source>
        <translation>„%1.chunks_per_clip“ ist 2, also muss „%1.inputs“ die „duration“ nennen.</translation>
    </message>
    <message>
        <source>The catalogue's entry for “%1” cannot be used: %2</source>
        <translation>Der Katalogeintrag für „%1“ ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec.</source>
        <translation>Dieses FFmpeg hat keinen AAC-Encoder. Installieren Sie libavcodec von FFmpeg.</translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht für die Bilder. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to 7680 pixels and 1 to 120 pictures a second.</source>
        <translation>Ein Video von %1x%2 mit %3 Bildern je Sekunde ist nicht möglich. Wählen Sie gerade Größen von 16 bis 7680 Pixeln und 1 bis 120 Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264.</source>
        <translation>Dieses FFmpeg hat keinen H.264-Encoder (libx264). Installieren Sie libavcodec von FFmpeg mit x264.</translation>
    </message>
    <message>
        <source>The H.264 encoder did not start. Close other programs and try again.</source>
        <translation>Der H.264-Encoder ist nicht gestartet. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <comment>of H.264</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>“%1” is not a chunk that can be stitched: %2. Take the chunks that a project has in build/chunks.</source>
        <translation>„%1“ ist kein Abschnitt, der sich anfügen lässt: %2. Nehmen Sie die Abschnitte, die ein Projekt in build/chunks hat.</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>er enthält kein Video</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n streams instead of one</source>
        <translation>
            <numerusform>er enthält %n Spur statt einer</numerusform>
            <numerusform>er enthält %n Spuren statt einer</numerusform>
        </translation>
    </message>
    <message>
        <source>it is coded as %1, not H.264</source>
        <translation>er ist als %1 kodiert, nicht als H.264</translation>
    </message>
    <message>
        <source>its H.264 headers are missing</source>
        <translation>seine H.264-Kopfdaten fehlen</translation>
    </message>
    <message>
        <source>its clock has %1 ticks a second, not %2 a picture</source>
        <translation>seine Uhr hat %1 Ticks je Sekunde, nicht %2 je Bild</translation>
    </message>
    <message numerus="yes">
        <source>it has %n pictures instead of %1</source>
        <translation>
            <numerusform>er hat %n Bild statt %1</numerusform>
            <numerusform>er hat %n Bilder statt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1, the first chunk %2</source>
        <translation>er ist %1, der erste Abschnitt %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, the first chunk %2</source>
        <translation>er hat %1 Bilder je Sekunde, der erste Abschnitt %2</translation>
    </message>
    <message>
        <source>it is H.264 %1, the first chunk %2</source>
        <translation>er ist H.264 %1, der erste Abschnitt %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings differ from the first chunk's</source>
        <translation>seine H.264-Encoder-Einstellungen weichen von denen des ersten Abschnitts ab</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>er ist %1, nicht %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, not %2</source>
        <translation>er hat %1 Bilder je Sekunde, nicht %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings are not the present ones</source>
        <translation>seine H.264-Encoder-Einstellungen sind nicht die jetzigen</translation>
    </message>
    <message>
        <source>picture %1 is missing or out of step</source>
        <translation>Bild %1 fehlt oder ist aus dem Takt</translation>
    </message>
    <message>
        <source>A chunk cannot start before its clip. Choose a slip of 0 or more.</source>
        <translation>Ein Abschnitt kann nicht vor seinem Clip beginnen. Wählen Sie einen Versatz von 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1: the chunk starts %2 s into the clip, the latest it can.</source>
        <translation>%1: der Abschnitt beginnt %2 s nach dem Anfang des Clips, später geht es nicht.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Make the clip again.</source>
        <translation>„%1“ enthält kein Video. Erzeugen Sie den Clip neu.</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make the clip again.</source>
        <translation>„%1“ bricht vor dem Ende ab. Erzeugen Sie den Clip neu.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Choose another file.</source>
        <translation>„%1“ enthält kein Video. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is a still picture, not a video. Choose another file.</source>
        <translation>„%1“ ist ein Standbild, kein Video. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: of %2 s only %3 s are there. Get the file again.</source>
        <translation>„%1“ ist unvollständig: von %2 s sind nur %3 s da. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it.</source>
        <translation>Dieses FFmpeg hat keinen Opus-Encoder (libopus). Wählen Sie einen anderen Codec, oder installieren Sie FFmpeg damit.</translation>
    </message>
    <message>
        <source>This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.</source>
        <translation>Dieses FFmpeg hat keinen %1-Encoder (%2). Wählen Sie einen anderen Codec, oder installieren Sie FFmpeg damit.</translation>
    </message>
    <message>
        <source>The %1 encoder did not start. Close other programs and try again.</source>
        <translation>Der %1-Encoder ist nicht gestartet. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The %1 encoder failed. Close other programs and try again.</source>
        <translation>Der %1-Encoder ist gescheitert. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot become part of a master: %2. Build it again.</source>
        <translation>„%1“ kann nicht Teil eines Masters werden: %2. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>%1 fehlt darin</translation>
    </message>
    <message>
        <source>its sound is not 48 kHz stereo</source>
        <translation>der Ton ist nicht 48 kHz Stereo</translation>
    </message>
    <message>
        <source>The film has no pictures there. Choose another range.</source>
        <translation>Der Film hat dort keine Bilder. Wählen Sie einen anderen Bereich.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it, or choose another name.</source>
        <translation>„%1“ gibt es schon. Ersetzen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the film's pictures. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht für die Bilder des Films. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A filmstrip has 1 to %1 pictures. Ask for as many.</source>
        <translation>Ein Filmstreifen hat 1 bis %1 Bilder. Verlangen Sie so viele.</translation>
    </message>
    <message>
        <source>A filmstrip's pictures have 1 to %1 pixels a side. Ask for another size.</source>
        <translation>Die Bilder eines Filmstreifens haben 1 bis %1 Pixel je Seite. Verlangen Sie eine andere Größe.</translation>
    </message>
    <message>
        <source>A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.</source>
        <translation>Ein Bild von %1x%2 lässt sich nicht zeigen: es ist zu groß, oder der Arbeitsspeicher ist knapp. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>„%1“ ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is no media file. Choose another file.</source>
        <translation>„%1“ ist keine Mediendatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.</source>
        <translation>„%1“ ist als %2 kodiert, was sich hier nicht dekodieren lässt. Wandeln Sie es zuerst in H.264 oder AAC um.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. Choose another file.</source>
        <translation>„%1“ ist nicht lesbar: beschädigt, unvollständig oder von einer Art, die Beatreel nicht kennt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be put together from its parts. Build again.</source>
        <translation>„%1“ ließ sich nicht aus seinen Teilen zusammenfügen. Erzeugen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed: another stands in for it.</source>
        <translation>Die Schrift „%1“ ist nicht installiert: eine andere vertritt sie.</translation>
    </message>
    <message>
        <source>The picture “%1” is broken or incomplete. Choose another file.</source>
        <translation>Das Bild „%1“ ist beschädigt oder unvollständig. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.</source>
        <translation>Das Bild „%1“ hat %2x%3; höchstens %4 Pixel je Seite sind möglich. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture. Choose another file.</source>
        <translation>„%1“ ist kein PNG-, JPEG- oder WebP-Bild. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be encoded: %2.</source>
        <translation>Das Bild „%1“ lässt sich nicht kodieren: %2.</translation>
    </message>
    <message>
        <source>Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.</source>
        <translation>Bilder von %1x%2 in der Form „%3“ lassen sich nicht umwandeln. Wandeln Sie den Clip zuerst in H.264 um.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Build it again.</source>
        <translation>„%1“ enthält kein Video. Erzeugen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” would be too long for a WAV file. Make the music shorter.</source>
        <translation>„%1“ würde zu lang für eine WAV-Datei. Kürzen Sie die Musik.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Choose another file.</source>
        <translation>„%1“ enthält keinen Ton. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is longer than an hour. Choose a shorter piece.</source>
        <translation>„%1“ ist länger als eine Stunde. Wählen Sie ein kürzeres Stück.</translation>
    </message>
    <message>
        <source>There are no chunks to stitch. Name at least one.</source>
        <translation>Es gibt keine Abschnitte zum Zusammenfügen. Nennen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.</source>
        <translation>Die Zeichnung „%1“ ist zu groß oder verweist auf andere Dateien. Speichern Sie sie als ein einfaches SVG oder als PNG.</translation>
    </message>
    <message>
        <source>The drawing “%1” is broken or empty. Choose another file.</source>
        <translation>Die Zeichnung „%1“ ist beschädigt oder leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A waveform has up to %1 columns a second. Ask for another number.</source>
        <translation>Eine Wellenform hat bis zu %1 Spalten je Sekunde. Verlangen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.</source>
        <translation>Die Adresse von „%1“ ist nicht brauchbar. Geben Sie eine an, die mit https:// beginnt; http:// gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.</source>
        <translation>Die Adresse von „%1“ enthält einen Benutzernamen. Lassen Sie ihn weg; ein Schlüssel hat in den Einstellungen seinen eigenen Platz.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to a place that is not safe. Check the address of the service.</source>
        <translation>„%1“ leitete die Anfrage an einen Ort weiter, der nicht sicher ist. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped a step on the farm. Build again to go on.</source>
        <translation>Jemand hat einen Schritt auf der Farm angehalten. Erzeugen Sie noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Nothing was heard of a step on the farm for %1.</source>
        <translation>Von einem Schritt auf der Farm war %1 lang nichts zu hören.</translation>
    </message>
    <message>
        <source>No worker is up: start one, as docs/farm.md says.</source>
        <translation>Kein Worker ist da: starten Sie einen, wie docs/farm.md sagt.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to another place. Check the address of the service.</source>
        <translation>„%1“ leitete die Anfrage an einen anderen Ort weiter. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it. Check that it is still there.</source>
        <translation>„%1“ ist zum Senden nicht lesbar. Prüfen Sie, ob es noch da ist.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>„%1“ antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>“%1” stopped answering.</source>
        <translation>„%1“ antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” sent more than it should have: the file is too big.</source>
        <translation>„%1“ sandte mehr, als es sollte: die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room on the disk.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>“%1” broke off in the middle of its answer.</source>
        <translation>„%1“ brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to its end. Check that it is still there.</source>
        <translation>„%1“ lässt sich nicht bis zum Ende lesen. Prüfen Sie, ob es noch da ist.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that the service runs and that its address is right.</source>
        <translation>„%1“ nimmt keine Verbindungen an. Prüfen Sie, ob der Dienst läuft und seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the connection to the internet and the service's address.</source>
        <translation>„%1“ wurde nicht gefunden. Prüfen Sie die Internetverbindung und die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off.</source>
        <translation>Die Verbindung zu „%1“ brach ab.</translation>
    </message>
    <message>
        <source>The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.</source>
        <translation>Das Redis bei „%1“ verlangt ein Passwort. Schreiben Sie es in die Adresse der Farm: redis://:password@host.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.</source>
        <translation>Das Redis bei „%1“ nimmt den Benutzer oder das Passwort in der Adresse der Farm nicht an. Berichtigen Sie beide.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the password of the farm's address. Correct it.</source>
        <translation>Das Redis bei „%1“ nimmt das Passwort in der Adresse der Farm nicht an. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no password. Take it out of the farm's address.</source>
        <translation>Das Redis bei „%1“ hat kein Passwort. Nehmen Sie es aus der Adresse der Farm heraus.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.</source>
        <translation>Das Redis bei „%1“ hat keine Datenbank mit der Nummer in der Adresse der Farm. Üblich ist 0.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.</source>
        <translation>Das Redis bei „%1“ erlaubt diesem Benutzer nicht, was eine Farm braucht. Geben Sie ihm mehr Rechte.</translation>
    </message>
    <message>
        <source>The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.</source>
        <translation>Das Redis bei „%1“ bedient nur den eigenen Computer, weil es kein Passwort hat. Geben Sie ihm eins, und schreiben Sie es in die Adresse der Farm.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.</source>
        <translation>Das Redis bei „%1“ ist eine Kopie, in die sich nicht schreiben lässt. Geben Sie der Farm die Adresse des Hauptservers.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is still starting. Try again in a moment.</source>
        <translation>Das Redis bei „%1“ startet noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has lost its main server. Try again in a moment.</source>
        <translation>Das Redis bei „%1“ hat seinen Hauptserver verloren. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is busy with a script. Try again in a moment.</source>
        <translation>Das Redis bei „%1“ ist mit einem Skript beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.</source>
        <translation>Das Redis bei „%1“ hat keinen Arbeitsspeicher mehr. Geben Sie ihm mehr (maxmemory), oder warten Sie, bis die Schlange kürzer ist.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.</source>
        <translation>Das Redis bei „%1“ nimmt nichts an, weil es nicht auf seine Platte schreiben kann. Schaffen Sie Platz auf dieser Platte.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.</source>
        <translation>Das Redis bei „%1“ nimmt keine Verbindungen mehr an. Erhöhen Sie sein maxclients, oder halten Sie einige Worker an.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that Redis runs there and that the farm's address is right.</source>
        <translation>„%1“ nimmt keine Verbindungen an. Prüfen Sie, ob Redis dort läuft und die Adresse der Farm stimmt.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the farm's address and the connection to the network.</source>
        <translation>„%1“ wurde nicht gefunden. Prüfen Sie die Adresse der Farm und die Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the farm's address and the connection to the network.</source>
        <translation>„%1“ ist nicht erreichbar. Prüfen Sie die Adresse der Farm und die Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” could not be made. Check that it runs.</source>
        <translation>Die Verbindung zum Redis bei „%1“ kam nicht zustande. Prüfen Sie, ob es läuft.</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://.</source>
        <translation>„%1“ spricht nicht TLS, wie es sollte. Hat dieses Redis kein TLS, schreiben Sie redis:// statt rediss://.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is for another name. Nothing was sent.</source>
        <translation>„%1“ konnte sich nicht ausweisen: das Zertifikat gilt für einen anderen Namen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.</source>
        <translation>„%1“ konnte sich nicht ausweisen: niemand Bekanntes bürgt für das Zertifikat. Nennen Sie die Datei der Zertifizierungsstelle. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer.</source>
        <translation>Das Redis bei „%1“ lehnte einen Befehl der Farm ab. Prüfen Sie, ob es Redis 5 oder neuer ist.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers. Check the host and the port of the farm's address.</source>
        <translation>Bei „%1“ antwortet ein anderes Programm als Redis. Prüfen Sie Host und Port in der Adresse der Farm.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.</source>
        <translation>Bei „%1“ antwortet ein anderes Programm als Redis, oder eins, das TLS verlangt. Prüfen Sie Host und Port in der Adresse der Farm; mit TLS beginnt sie mit rediss://.</translation>
    </message>
    <message>
        <source>The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it.</source>
        <translation>Das Redis bei „%1“ antwortete nicht rechtzeitig. Prüfen Sie, ob es Redis ist, und die Verbindung dorthin.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” broke off. Check that it runs, then try again.</source>
        <translation>Die Verbindung zum Redis bei „%1“ brach ab. Prüfen Sie, ob es läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.</source>
        <translation>Die Adresse der Farm ist nicht brauchbar: %1 Üblich ist redis://host:6379/0, oder rediss://… mit TLS.</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or rediss://.</source>
        <translation>sie beginnt nicht mit redis:// oder rediss://.</translation>
    </message>
    <message>
        <source>it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25.</source>
        <translation>sie ist nicht lesbar. Schreiben Sie in einem Passwort @ als %40, / als %2F, # als %23, % als %25.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>sie nennt keinen Host.</translation>
    </message>
    <message>
        <source>0 is no port.</source>
        <translation>0 ist kein Port.</translation>
    </message>
    <message>
        <source>after the host there may be the number of a database, and nothing else.</source>
        <translation>hinter dem Host darf die Nummer einer Datenbank stehen und sonst nichts.</translation>
    </message>
    <message>
        <source>there is something behind the database's number.</source>
        <translation>hinter der Nummer der Datenbank steht noch etwas.</translation>
    </message>
    <message>
        <source>it names a user, but no password. A password alone is written redis://:password@host.</source>
        <translation>sie nennt einen Benutzer, aber kein Passwort. Ein Passwort allein schreibt man redis://:password@host.</translation>
    </message>
    <message>
        <source>The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version.</source>
        <translation>Die Antwort der Farm zu einem Schritt ist nicht lesbar. Prüfen Sie, ob die Worker dieselbe Version von Beatreel haben.</translation>
    </message>
    <message>
        <source>The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md.</source>
        <translation>Die Worker der Farm kennen diesen Schritt nicht. Sie dienen einem anderen Programm oder einem älteren Beatreel: siehe docs/farm.md.</translation>
    </message>
    <message>
        <source>The farm's worker ended in the middle of a step. Try again.</source>
        <translation>Der Worker der Farm endete mitten in einem Schritt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers.</source>
        <translation>Ein Schritt dauerte länger, als die Farm ihm lässt. Erhöhen Sie BEATREEL_FARM_STEP_LIMIT bei ihren Workern.</translation>
    </message>
    <message>
        <source>No worker of the farm took the step in time. Start more workers.</source>
        <translation>Kein Worker der Farm nahm den Schritt rechtzeitig. Starten Sie mehr Worker.</translation>
    </message>
    <message>
        <source>“%1” is no clip number.</source>
        <translation>„%1“ ist keine Clipnummer.</translation>
    </message>
    <message>
        <source>a list of the ids of beats</source>
        <translation>eine Liste der Kennungen von Beats</translation>
    </message>
    <message>
        <source>-%1 to %1</source>
        <translation>-%1 bis %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ kann nicht die Kennung eines Beats sein. Verwenden Sie Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.</source>
        <translation>Der Beat „%1“ dauert %2 s, aber ein Beat dauert 5, 10 oder 15 s.</translation>
    </message>
    <message>
        <source>the id of a take</source>
        <translation>die Kennung eines Takes</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>Das Dokument „%1“</translation>
    </message>
    <message>
        <source>The document “%1” cannot be used: %2</source>
        <translation>Das Dokument „%1“ ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>The project cannot be saved in “%1” as it is: %2</source>
        <translation>Das Projekt lässt sich in „%1“ so nicht speichern: %2</translation>
    </message>
    <message>
        <source>The document of the project in “%1” is gone.</source>
        <translation>Das Dokument des Projekts in „%1“ fehlt.</translation>
    </message>
    <message>
        <source>There is no project in “%1”. Name the folder that generate made.</source>
        <translation>In „%1“ ist kein Projekt. Nennen Sie den Ordner, den generate angelegt hat.</translation>
    </message>
    <message>
        <source>“%1” holds several documents (%2). Name the one you mean.</source>
        <translation>„%1“ enthält mehrere Dokumente (%2). Nennen Sie das gemeinte.</translation>
    </message>
    <message>
        <source>There is no project at “%1”. Check the path.</source>
        <translation>Bei „%1“ ist kein Projekt. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>“%1” is no Beatreel project. Name its folder or its .beatreel file.</source>
        <translation>„%1“ ist kein Beatreel-Projekt. Nennen Sie seinen Ordner oder seine .beatreel-Datei.</translation>
    </message>
    <message>
        <source>The last good version is “versions/%1”: build --restore goes back to it.</source>
        <translation>Die letzte gute Version ist „versions/%1“: build --restore kehrt zu ihr zurück.</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a whole number in quotes, from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl in Anführungszeichen, von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Save a copy of yours, or save over it: theirs is then among the versions.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit es hier geöffnet wurde. Speichern Sie eine Kopie Ihrer Fassung, oder überschreiben Sie die andere: die ist dann unter den Versionen.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Check the folder's permissions and free space.</source>
        <translation>In „%1“ lässt sich nicht schreiben: %2. Prüfen Sie die Zugriffsrechte und den freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>Cannot lock “%1”: %2. Move the project to a file system that has locks.</source>
        <translation>„%1“ lässt sich nicht sperren: %2. Verschieben Sie das Projekt auf ein Dateisystem, das Sperren kennt.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another Beatreel. Wait until it is done or close it there; status, estimate and export work beside it.</source>
        <translation>„%1“ wird gerade von einem anderen Beatreel geändert. Warten Sie, bis es fertig ist, oder schließen Sie es dort; status, estimate und export gehen daneben.</translation>
    </message>
    <message>
        <source>My ad</source>
        <translation>Meine Werbung</translation>
    </message>
    <message>
        <source>“%1” exists already. Go on with it by “build”, or plan it anew with --force.</source>
        <translation>„%1“ gibt es schon. Machen Sie mit „build“ damit weiter, oder planen Sie es mit --force neu.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”. Check its permissions and free space, or choose another folder.</source>
        <translation>In „%1“ lässt sich nicht schreiben. Prüfen Sie Zugriffsrechte und freien Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Choose another place.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Cannot make the project “%1”: %2. Choose another place.</source>
        <translation>Das Projekt „%1“ lässt sich nicht anlegen: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>words of which one must be written</comment>
        <translation>%1, %2 oder %3</translation>
    </message>
    <message>
        <source>The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.</source>
        <translation>Das Bild „%1“ führt aus dem Projekt hinaus. Kopieren Sie es in den Ordner des Projekts, und nennen Sie es von dort.</translation>
    </message>
    <message>
        <source>a colour like #ffffff</source>
        <translation>eine Farbe wie #ffffff</translation>
    </message>
    <message>
        <source>Cannot copy “%1” to “%2”: %3. Make room there or choose another place.</source>
        <translation>„%1“ lässt sich nicht nach „%2“ kopieren: %3. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the copy another name.</source>
        <translation>„%1“ gibt es schon. Geben Sie der Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A copy cannot lie inside the project itself. Choose another place.</source>
        <translation>Eine Kopie kann nicht im Projekt selbst liegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Jobs keep writing to the project's ledger. Try again when they are done.</source>
        <translation>Aufträge schreiben noch in das Kassenbuch des Projekts. Versuchen Sie es noch einmal, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1/%2”. Check permissions and free space.</source>
        <translation>Der Ordner „%1/%2“ lässt sich nicht anlegen. Prüfen Sie Zugriffsrechte und freien Platz.</translation>
    </message>
    <message>
        <source>“%1/%2” is a link that leads out of the project. Put what it stands for in its place.</source>
        <translation>„%1/%2“ ist ein Link, der aus dem Projekt hinausführt. Legen Sie an seine Stelle, wofür er steht.</translation>
    </message>
    <message>
        <source>Cannot keep the broken document as “%1”: %2. Make room and try again.</source>
        <translation>Das beschädigte Dokument lässt sich nicht als „%1“ aufheben: %2. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has no earlier version that can be read. Its takes are in “takes”.</source>
        <translation>„%1“ hat keine frühere lesbare Version. Die Takes sind in „takes“.</translation>
    </message>
    <message>
        <source>1 to %1 seconds</source>
        <translation>1 bis %1 Sekunden</translation>
    </message>
    <message>
        <source>The reference “%1” leads out of the project. Copy the picture into the project's folder and name it from there.</source>
        <translation>Die Referenz „%1“ führt aus dem Projekt hinaus. Kopieren Sie das Bild in den Ordner des Projekts, und nennen Sie es von dort.</translation>
    </message>
    <message>
        <source>named by the id of a take</source>
        <translation>nach der Kennung eines Takes benannt</translation>
    </message>
    <message>
        <source>The id “%1” is used by more than one beat. Give each beat an id of its own.</source>
        <translation>Die Kennung „%1“ haben mehrere Beats. Geben Sie jedem Beat eine eigene Kennung.</translation>
    </message>
    <message>
        <source>This project was saved by a newer Beatreel (format %1, this one knows %2). Open it with that version.</source>
        <translation>Dieses Projekt wurde von einem neueren Beatreel gespeichert (Format %1, dieses kennt %2). Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>the version of the format, from 1 on</source>
        <translation>die Version des Formats, ab 1</translation>
    </message>
    <message>
        <source>a name without “/”, of at most 200 bytes</source>
        <translation>ein Name ohne „/“, von höchstens 200 Bytes</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check permissions and free space.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Prüfen Sie Zugriffsrechte und freien Platz.</translation>
    </message>
    <message>
        <source>a slot, such as “clip:b1:0”</source>
        <translation>ein Platz wie „clip:b1:0“</translation>
    </message>
    <message>
        <source>the name of a take's file</source>
        <translation>der Name der Datei eines Takes</translation>
    </message>
    <message>
        <source>a time, such as “2026-01-31T12:00:00.000Z”</source>
        <translation>eine Zeit wie „2026-01-31T12:00:00.000Z“</translation>
    </message>
    <message>
        <source>The take “%1”</source>
        <translation>Der Take „%1“</translation>
    </message>
    <message>
        <source>Cannot remove “%1”: %2. Check the permissions of the project's folder.</source>
        <translation>„%1“ lässt sich nicht entfernen: %2. Prüfen Sie die Zugriffsrechte des Projektordners.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Prüfen Sie seine Zugriffsrechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”.</source>
        <translation>Das Briefing ist leer. Sagen Sie, worum es im Video geht, etwa „15 s Nike-Sneaker, energiegeladen und urban“.</translation>
    </message>
    <message>
        <source>A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).</source>
        <translation>Eine Kreativität von %1 ist nicht möglich. Wählen Sie eine Zahl von 0 (streng) bis 1 (frei).</translation>
    </message>
    <message>
        <source>The library has no beats or no archetypes to plan with. Add some, or install Beatreel again.</source>
        <translation>Die Bibliothek hat keine Beats oder keine Archetypen zum Planen. Fügen Sie welche hinzu, oder installieren Sie Beatreel neu.</translation>
    </message>
    <message>
        <source>The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. Ask for a length in that range.</source>
        <translation>Das Briefing verlangt „%1“, aber ein Video lässt sich für 1 bis %2 Sekunden planen. Verlangen Sie eine Länge in diesem Bereich.</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2 s, because a video is made of pieces of 5 s.</source>
        <translation>„%1“ wurde auf %2 s gerundet, weil ein Video aus Stücken von 5 s besteht.</translation>
    </message>
    <message>
        <source>The duration set by hand, %1, counts rather than “%2” in the brief.</source>
        <translation>Die von Hand gesetzte Dauer, %1, gilt, nicht „%2“ im Briefing.</translation>
    </message>
    <message>
        <source>The brief names no product; the plan says “%1”.</source>
        <translation>Das Briefing nennt kein Produkt; der Plan sagt „%1“.</translation>
    </message>
    <message>
        <source>The library has too few beats for %1 s. Add beats or ask for a shorter video.</source>
        <translation>Die Bibliothek hat zu wenige Beats für %1 s. Fügen Sie Beats hinzu, oder verlangen Sie ein kürzeres Video.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a brief</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a product and its category</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>The brief is about %1 and says %2; both speak for “%3”.</source>
        <translation>Im Briefing geht es um %1, und es sagt %2; beides spricht für „%3“.</translation>
    </message>
    <message>
        <source>The brief is about %1, which speaks for “%2”.</source>
        <translation>Im Briefing geht es um %1; das spricht für „%2“.</translation>
    </message>
    <message>
        <source>The brief says %1, which speak for “%2”.</source>
        <comment>several words</comment>
        <translation>Das Briefing sagt %1; diese Wörter sprechen für „%2“.</translation>
    </message>
    <message>
        <source>The brief says %1, which speaks for “%2”.</source>
        <comment>one word</comment>
        <translation>Das Briefing sagt %1; das spricht für „%2“.</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.</source>
        <translation>Nichts im Briefing verlangt eine bestimmte Art, also nimmt der Plan „%1“; %2 s sind dafür eine übliche Länge.</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”.</source>
        <translation>Nichts im Briefing verlangt eine bestimmte Art, also nimmt der Plan „%1“.</translation>
    </message>
    <message>
        <source>%1 runs %2 s instead of %3 s</source>
        <translation>%1 dauert %2 s statt %3 s</translation>
    </message>
    <message>
        <source>The one beat lasts %1 s.</source>
        <translation>Der eine Beat dauert %1 s.</translation>
    </message>
    <message>
        <source>The beats come to %1 = %2 s.</source>
        <translation>Die Beats ergeben %1 = %2 s.</translation>
    </message>
    <message>
        <source>The one beat is kept as it was.</source>
        <translation>Der eine Beat bleibt, wie er war.</translation>
    </message>
    <message>
        <source>All beats are kept as they were.</source>
        <translation>Alle Beats bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a beat and when it starts</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which is kept as it was.</source>
        <comment>one beat</comment>
        <translation>Der Plan ist um %1 herum gebaut; dieser Beat bleibt, wie er war.</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which are kept as they were.</source>
        <comment>several beats</comment>
        <translation>Der Plan ist um %1 herum gebaut; diese Beats bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>keeps the whole sequence of “%1” in its order</source>
        <comment>what the plan does</comment>
        <translation>behält die ganze Folge von „%1“ in ihrer Ordnung</translation>
    </message>
    <message>
        <source>keeps %1 of the sequence of “%2”</source>
        <comment>what the plan does</comment>
        <translation>behält %1 aus der Folge von „%2“</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <comment>what the plan does</comment>
        <translation>lässt %1 weg</translation>
    </message>
    <message>
        <source>moves %1</source>
        <comment>what the plan does</comment>
        <translation>verschiebt %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>what the plan does</comment>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <comment>what the plan does</comment>
        <translation>wiederholt %1</translation>
    </message>
    <message>
        <source>The plan %1.</source>
        <translation>Der Plan %1.</translation>
    </message>
    <message>
        <source>; it </source>
        <comment>between two things that the plan does</comment>
        <translation>; er </translation>
    </message>
    <message>
        <source>To reach the length, %1.</source>
        <translation>Damit die Länge erreicht wird: %1.</translation>
    </message>
    <message>
        <source>Each archetype needs adjectives, lightings and palettes of five.</source>
        <translation>Jeder Archetyp braucht Adjektive, Beleuchtungen und Paletten zu fünf Farben.</translation>
    </message>
    <message>
        <source>The planner's word list</source>
        <translation>Die Wortliste des Planers</translation>
    </message>
    <message>
        <source>The planner's word list is damaged: %1</source>
        <translation>Die Wortliste des Planers ist beschädigt: %1</translation>
    </message>
    <message>
        <source>There is nothing to set to music: the video has no beats; add one.</source>
        <translation>Es gibt nichts zu vertonen: das Video hat keine Beats; fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>Music can be composed for at most ten minutes; shorten the video, or use a music file.</source>
        <translation>Musik lässt sich für höchstens zehn Minuten komponieren; kürzen Sie das Video, oder verwenden Sie eine Musikdatei.</translation>
    </message>
    <message>
        <source>There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the path of a General MIDI soundfont.</source>
        <translation>Bei „%1“ ist kein Soundfont; installieren Sie das Paket timgm6mb-soundfont, oder geben Sie den Pfad eines General-MIDI-Soundfonts an.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started; the machine may be out of memory.</source>
        <translation>Der Synthesizer ließ sich nicht starten; vielleicht hat der Computer keinen Arbeitsspeicher mehr.</translation>
    </message>
    <message>
        <source>“%1” is no soundfont that can be read (SF2 or SF3); install the package timgm6mb-soundfont, or give the path of another one.</source>
        <translation>„%1“ ist kein lesbares Soundfont (SF2 oder SF3); installieren Sie das Paket timgm6mb-soundfont, oder geben Sie den Pfad eines anderen an.</translation>
    </message>
    <message>
        <source>The drawing "%1" cannot be used: %2. Install Beatreel again.</source>
        <translation>Die Zeichnung „%1“ ist nicht brauchbar: %2. Installieren Sie Beatreel neu.</translation>
    </message>
    <message>
        <source>it is not an SVG</source>
        <translation>sie ist kein SVG</translation>
    </message>
    <message>
        <source>its measures are missing</source>
        <translation>ihre Maße fehlen</translation>
    </message>
    <message>
        <source>its use is not known</source>
        <translation>ihr Zweck ist nicht bekannt</translation>
    </message>
    <message>
        <source>the side that it shows is not known</source>
        <translation>die Seite, die sie zeigt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its size is missing</source>
        <translation>ihre Größe fehlt</translation>
    </message>
    <message>
        <source>The drawing %1 cannot be read. Install Beatreel again.</source>
        <translation>Die Zeichnung %1 ist nicht lesbar. Installieren Sie Beatreel neu.</translation>
    </message>
    <message>
        <source>The artist's drawings are missing. Install Beatreel again.</source>
        <translation>Die Zeichnungen des Zeichners fehlen. Installieren Sie Beatreel neu.</translation>
    </message>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline.</source>
        <translation>Es gibt keinen Schlüssel für OpenAI. Erzeugen Sie einen unter platform.openai.com/api-keys, und tragen Sie ihn in den Einstellungen ein (OPENAI_API_KEY), oder planen Sie offline.</translation>
    </message>
    <message>
        <source>The planning model refuses: “%1” Change the brief, or plan offline.</source>
        <translation>Das Planungsmodell weigert sich: „%1“ Ändern Sie das Briefing, oder planen Sie offline.</translation>
    </message>
    <message>
        <source>A filter of “%1” held the plan back. Change the brief, or plan offline.</source>
        <translation>Ein Filter von „%1“ hielt den Plan zurück. Ändern Sie das Briefing, oder planen Sie offline.</translation>
    </message>
    <message>
        <source>“%1” does not take the request: %2. Choose another planning model.</source>
        <translation>„%1“ nimmt die Anfrage nicht an: %2. Wählen Sie ein anderes Planungsmodell.</translation>
    </message>
    <message>
        <source>“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).</source>
        <translation>„%1“ nimmt den Schlüssel nicht an. Tragen Sie in den Einstellungen einen gültigen ein (OPENAI_API_KEY).</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”. Add some, or plan offline.</source>
        <translation>Bei „%1“ ist kein Guthaben mehr. Laden Sie es auf, oder planen Sie offline.</translation>
    </message>
    <message>
        <source>“%1” does not allow this from your account or country. Plan offline, or with another server.</source>
        <translation>„%1“ erlaubt das von Ihrem Konto oder Land aus nicht. Planen Sie offline oder mit einem anderen Server.</translation>
    </message>
    <message>
        <source>“%1” does not know the planning model; it may have been shut down. Choose another.</source>
        <translation>„%1“ kennt das Planungsmodell nicht; vielleicht wurde es abgeschaltet. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.</source>
        <translation>Bei „%1“ ist kein Guthaben mehr, oder die Grenze ist erreicht. Erhöhen Sie sie, oder planen Sie offline.</translation>
    </message>
    <message>
        <source>“%1” refuses the request (%2): %3</source>
        <translation>„%1“ lehnt die Anfrage ab (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is asked too often. Wait a little.</source>
        <translation>„%1“ wird zu oft gefragt. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own just now (%2). Try again later.</source>
        <translation>„%1“ hat gerade selbst Schwierigkeiten (%2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be shown to the model. Make that frame again.</source>
        <translation>„%1“ ließ sich dem Modell nicht zeigen. Erzeugen Sie diesen Frame neu.</translation>
    </message>
    <message>
        <source>The planning model wrote no words for the music. Build again, or choose another one.</source>
        <translation>Das Planungsmodell schrieb keinen Text für die Musik. Erzeugen Sie noch einmal, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The planning model was asked again, because its first plan broke the rules.</source>
        <translation>Das Planungsmodell wurde noch einmal gefragt, weil sein erster Plan die Regeln verletzte.</translation>
    </message>
    <message>
        <source>The planning model's plan was repaired in small things.</source>
        <translation>Der Plan des Planungsmodells wurde in Kleinigkeiten berichtigt.</translation>
    </message>
    <message>
        <source>The planning model's plan broke the rules; the nearest valid sequence was made of it.</source>
        <translation>Der Plan des Planungsmodells verletzte die Regeln; daraus wurde die nächstliegende gültige Folge.</translation>
    </message>
    <message>
        <source>The planning model gave no usable plan; this one was composed offline.</source>
        <translation>Das Planungsmodell gab keinen brauchbaren Plan; dieser entstand offline.</translation>
    </message>
    <message>
        <source>Every beat is kept, so the planning model was not asked.</source>
        <translation>Jeder Beat bleibt, also wurde das Planungsmodell nicht gefragt.</translation>
    </message>
    <message>
        <source>“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.</source>
        <translation>„%1“ hat kein Modell geladen. Laden Sie eins, oder nennen Sie es mit OPENAI_MODEL.</translation>
    </message>
    <message>
        <source>The planning model was not asked again: %1</source>
        <translation>Das Planungsmodell wurde nicht noch einmal gefragt: %1</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make it again, or choose another model.</source>
        <translation>„%1“ bricht vor dem Ende ab. Erzeugen Sie es neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>What the model sent is no picture, clip or track. Make it again, or choose another model.</source>
        <translation>Was das Modell sandte, ist kein Bild, Clip oder Musikstück. Erzeugen Sie es neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Cannot rename “%1”. Check the permissions of its folder.</source>
        <translation>„%1“ lässt sich nicht umbenennen. Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>What the model sent cannot be played. Make it again, or choose another model.</source>
        <translation>Was das Modell sandte, lässt sich nicht abspielen. Erzeugen Sie es neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Replicate does not take the request just now. Nothing was paid for it; try again later.</source>
        <translation>Replicate nimmt die Anfrage gerade nicht an. Nichts wurde dafür bezahlt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Replicate makes it as prediction %1.</source>
        <translation>Replicate erzeugt es als Prediction %1.</translation>
    </message>
    <message>
        <source>The model takes too long. What it has made meanwhile is fetched with the next build.</source>
        <translation>Das Modell braucht zu lange. Was es inzwischen erzeugt hat, holt der nächste Durchlauf.</translation>
    </message>
    <message>
        <source>Replicate has not stopped prediction %1 yet. The next build asks again.</source>
        <translation>Replicate hat Prediction %1 noch nicht angehalten. Der nächste Durchlauf fragt noch einmal.</translation>
    </message>
    <message>
        <source>it succeeded without a result</source>
        <translation>es gelang ohne Ergebnis</translation>
    </message>
    <message>
        <source>The prediction was stopped at Replicate. Make it again.</source>
        <translation>Die Prediction wurde bei Replicate angehalten. Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>The prediction did not start in time and was dropped, free of charge. Make it again.</source>
        <translation>Die Prediction begann nicht rechtzeitig und wurde fallen gelassen, kostenlos. Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Replicate behält Ergebnisse eine Stunde lang; dieses ist älter und weg. „Wiederholen“ erzeugt es für %1 neu; auf der Befehlszeile --remake-lost.</translation>
    </message>
    <message>
        <source>A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.</source>
        <translation>Eine bezahlte Anfrage wurde vor mehr als einer Stunde unterbrochen, und Replicate sagt nicht mehr, was daraus wurde. Sie kann %1 gekostet haben. „Wiederholen“ stellt sie noch einmal; auf der Befehlszeile --repeat-unknown.</translation>
    </message>
    <message>
        <source>It was never created.</source>
        <translation>Sie wurde nie angelegt.</translation>
    </message>
    <message>
        <source>This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Das wurde schon bezahlt, und das Ergebnis ist weg. „Wiederholen“ erzeugt es für %1 neu; auf der Befehlszeile --remake-lost.</translation>
    </message>
    <message>
        <source>Looks through Replicate's list for a request whose answer was lost.</source>
        <translation>Sucht in der Liste von Replicate nach einer Anfrage, deren Antwort verloren ging.</translation>
    </message>
    <message>
        <source>Found prediction %1 again.</source>
        <translation>Prediction %1 wiedergefunden.</translation>
    </message>
    <message>
        <source>Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; the next build asks again.</source>
        <translation>Replicate kennt seine Prediction %1 nicht. Sehen Sie nach, ob Adresse und Schlüssel die sind, mit denen sie entstand; der nächste Durchlauf fragt noch einmal.</translation>
    </message>
    <message>
        <source>Replicate answered something that is no prediction. Check the address of the service.</source>
        <translation>Replicate antwortete etwas, das keine Prediction ist. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Es gibt keinen Schlüssel für Replicate. Erzeugen Sie ein Token unter replicate.com/account/api-tokens, und tragen Sie es in den Einstellungen ein (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>Replicate named a place on this computer as its result. It was not fetched. Check the address of the service.</source>
        <translation>Replicate nannte einen Ort auf diesem Computer als Ergebnis. Es wurde nicht geholt. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.</source>
        <translation>Das Ergebnis lässt sich gerade nicht von „%1“ holen (%2). Es ist bezahlt; der nächste Durchlauf holt es.</translation>
    </message>
    <message>
        <source>Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Replicate nimmt den Schlüssel nicht an. Tragen Sie in den Einstellungen ein gültiges API-Token ein (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on.</source>
        <translation>Bei Replicate ist kein Guthaben mehr. Laden Sie es unter replicate.com/account/billing auf, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Replicate does not allow this with your account. Look at replicate.com/account.</source>
        <translation>Replicate erlaubt das mit Ihrem Konto nicht. Sehen Sie unter replicate.com/account nach.</translation>
    </message>
    <message>
        <source>Replicate does not know this model or prediction. Choose another model.</source>
        <translation>Replicate kennt dieses Modell oder diese Prediction nicht. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Replicate takes no files of more than 100 MB. Use a smaller picture.</source>
        <translation>Replicate nimmt keine Dateien über 100 MB. Verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Replicate refuses the request: %1. Change it, or choose another model.</source>
        <translation>Replicate lehnt die Anfrage ab: %1. Ändern Sie sie, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Replicate is asked too often. Wait a little; with little credit left it is slower.</source>
        <translation>Replicate wird zu oft gefragt. Warten Sie ein wenig; mit wenig Guthaben ist es langsamer.</translation>
    </message>
    <message>
        <source>Replicate has trouble of its own just now (%1). Try again later.</source>
        <translation>Replicate hat gerade selbst Schwierigkeiten (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Replicate refuses the request (%1): %2</source>
        <translation>Replicate lehnt die Anfrage ab (%1): %2</translation>
    </message>
    <message>
        <source>The model ran out of memory. Make it again with a smaller picture, or choose another model.</source>
        <translation>Dem Modell ging der Arbeitsspeicher aus. Erzeugen Sie es mit einem kleineren Bild neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model did not start in time. Make it again.</source>
        <translation>Das Modell startete nicht rechtzeitig. Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>The model's filter refused the picture or its text: %1. Change the beat's text.</source>
        <translation>Der Filter des Modells lehnte das Bild oder seinen Text ab: %1. Ändern Sie den Text des Beats.</translation>
    </message>
    <message>
        <source>The model failed without saying why. Make it again, or choose another model.</source>
        <translation>Das Modell scheiterte, ohne zu sagen, warum. Erzeugen Sie es neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model failed: %1. Make it again, or choose another model.</source>
        <translation>Das Modell scheiterte: %1. Erzeugen Sie es neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.</source>
        <translation>Der Katalog hat das Modell „%1“ nicht mehr, bei dem eine Anfrage offen ist. Nehmen Sie es wieder in den Katalog auf, und erzeugen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no video id. `fetch --list` shows those that the storage has.</source>
        <translation>„%1“ ist keine Videokennung. `fetch --list` zeigt die, die der Speicher hat.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The storage has no project “%1”. `fetch --list` shows those that it has.</source>
        <translation>Der Speicher hat kein Projekt „%1“. `fetch --list` zeigt die, die er hat.</translation>
    </message>
    <message>
        <source>“%1” needs %2 MB more than there is room for. Make room or choose another disk.</source>
        <translation>„%1“ braucht %2 MB mehr, als Platz ist. Schaffen Sie Platz, oder wählen Sie eine andere Platte.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space, or choose another place.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Prüfen Sie seine Zugriffsrechte und den freien Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.</source>
        <translation>„%1“ im Speicher ist nicht, was veröffentlicht wurde: es ist beschädigt. Veröffentlichen Sie das Projekt noch einmal von dem Computer, der es hat.</translation>
    </message>
    <message>
        <source>“%1” was not in the storage as it was published; a build makes it again.</source>
        <translation>„%1“ lag nicht so im Speicher, wie es veröffentlicht wurde; ein Durchlauf erzeugt es neu.</translation>
    </message>
    <message>
        <source>What the storage has under “%1” is another project. Publish it again from the computer that has it.</source>
        <translation>Was der Speicher unter „%1“ hat, ist ein anderes Projekt. Veröffentlichen Sie es noch einmal von dem Computer, der es hat.</translation>
    </message>
    <message>
        <source>What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it.</source>
        <translation>Was der Speicher von diesem Projekt hat, ist beschädigt oder nicht von Beatreel geschrieben. Veröffentlichen Sie es noch einmal von dem Computer, der es hat.</translation>
    </message>
    <message>
        <source>The list of files in the storage</source>
        <translation>Die Dateiliste im Speicher</translation>
    </message>
    <message>
        <source>A newer Beatreel published this project. Update this one to open it.</source>
        <translation>Ein neueres Beatreel hat dieses Projekt veröffentlicht. Aktualisieren Sie dieses, um es zu öffnen.</translation>
    </message>
    <message>
        <source>the head of the manifest</source>
        <translation>der Kopf des Manifests</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <translation>Produkt „%1“</translation>
    </message>
    <message>
        <source>“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.</source>
        <translation>„%1“ wurde inzwischen anderswo veröffentlicht%2. Öffnen Sie diese Fassung aus dem Speicher, oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>The storage has no master of “%1”. Build it, then publish it.</source>
        <translation>Der Speicher hat keinen Master von „%1“. Erzeugen Sie ihn, und veröffentlichen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Warning: the video database does not know that it was published. %1</source>
        <translation>Warnung: die Videodatenbank weiß nicht, dass es veröffentlicht wurde. %1</translation>
    </message>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix.</source>
        <translation>Kein Speicher ist eingestellt. Nennen Sie einen mit BEATREEL_STORAGE_URL: file:///ein/ordner oder s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL must begin with file:/// or s3://.</source>
        <translation>BEATREEL_STORAGE_URL muss mit file:/// oder s3:// beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, the video is free in %n seconds.</source>
        <translation>
            <numerusform>Dieses Video wird gerade von einem anderen Beatreel auf „%1“ erzeugt. Warten Sie, bis es fertig ist; gibt es den Computer nicht mehr, ist das Video in %n Sekunde frei.</numerusform>
            <numerusform>Dieses Video wird gerade von einem anderen Beatreel auf „%1“ erzeugt. Warten Sie, bis es fertig ist; gibt es den Computer nicht mehr, ist das Video in %n Sekunden frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>the video database</source>
        <translation>die Videodatenbank</translation>
    </message>
    <message>
        <source>The database URL is not understood. Use “sqlite:///” and the absolute path of a file, such as “sqlite:////home/me/videos.sqlite”, or “postgresql://user@host/database”.</source>
        <translation>Die Datenbank-URL ist nicht zu verstehen. Verwenden Sie „sqlite:///“ und den absoluten Pfad einer Datei, etwa „sqlite:////home/me/videos.sqlite“, oder „postgresql://user@host/database“.</translation>
    </message>
    <message>
        <source>The database URL “%1” does not name a file by its absolute path. Use a URL such as “sqlite:////home/me/videos.sqlite”.</source>
        <translation>Die Datenbank-URL „%1“ nennt keine Datei mit absolutem Pfad. Verwenden Sie eine URL wie „sqlite:////home/me/videos.sqlite“.</translation>
    </message>
    <message>
        <source>The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.</source>
        <translation>Der Parameter „%1“ der Datenbank-URL ist nicht zu verstehen. Verwenden Sie nur sslmode, sslrootcert und host.</translation>
    </message>
    <message>
        <source>The database URL does not name a user, a host and a database. Use a URL such as “postgresql://user:password@host:5432/database”, and write special characters of the password as %XX.</source>
        <translation>Die Datenbank-URL nennt nicht Benutzer, Host und Datenbank. Verwenden Sie eine URL wie „postgresql://user:password@host:5432/database“, und schreiben Sie Sonderzeichen des Passworts als %XX.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room there or choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A folder as storage is written file:/// and its whole path: file:///srv/films.</source>
        <translation>Ein Ordner als Speicher wird file:/// und sein ganzer Pfad geschrieben: file:///srv/films.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check that the storage is there and can be written.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Prüfen Sie, ob der Speicher da ist und sich beschreiben lässt.</translation>
    </message>
    <message>
        <source>Cannot remove “%1”. Check the permissions of the storage.</source>
        <translation>„%1“ lässt sich nicht entfernen. Prüfen Sie die Zugriffsrechte des Speichers.</translation>
    </message>
    <message>
        <source>The storage “%1” is not there. Make the folder, or connect its disk.</source>
        <translation>Der Speicher „%1“ ist nicht da. Legen Sie den Ordner an, oder schließen Sie seine Platte an.</translation>
    </message>
    <message>
        <source>The storage “%1” cannot be written. Check its permissions.</source>
        <translation>Der Speicher „%1“ lässt sich nicht beschreiben. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The estimate for “%1” by %2 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>Die Schätzung für „%1“ von %2 ist kein Geldbetrag. Berichtigen Sie den Preis des Modells im Katalog.</translation>
    </message>
    <message>
        <source>The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>Die Schätzung für Anfrage %1 ist kein Geldbetrag. Berichtigen Sie den Preis des Modells im Katalog.</translation>
    </message>
    <message>
        <source>%1's request %2 belongs to “%3” already, not to “%4”. Build again.</source>
        <translation>Die Anfrage %2 bei %1 gehört schon zu „%3“, nicht zu „%4“. Erzeugen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.</source>
        <translation>Die gemeldeten Kosten für Anfrage %1 sind kein Geldbetrag. Sehen Sie in der Rechnung des Anbieters nach.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger. Move it away.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Kassenbuch. Verschieben Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>das Kassenbuch</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away and look at the providers' own lists for what was paid; without it, open requests are not known.</source>
        <translation>Legen Sie eine Kopie davon zurück, oder verschieben Sie es anderswohin, und sehen Sie in den Listen der Anbieter nach, was bezahlt wurde; ohne es sind offene Anfragen nicht bekannt.</translation>
    </message>
    <message>
        <source>The ledger “%1” has no request %2. It was replaced while it was in use; start the build again.</source>
        <translation>Das Kassenbuch „%1“ hat keine Anfrage %2. Es wurde ersetzt, während es in Gebrauch war; starten Sie das Erzeugen noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and its end is not known yet. Resume the build, which looks for it first.</source>
        <translation>„%1“ wurde schon bei %2 angefordert, und der Ausgang ist noch nicht bekannt. Setzen Sie das Erzeugen fort; dabei wird zuerst danach gesucht.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and ended as %3. Ask for a new take to make it again.</source>
        <translation>„%1“ wurde schon bei %2 angefordert und endete als %3. Verlangen Sie einen neuen Take, um es neu zu erzeugen.</translation>
    </message>
    <message>
        <source>This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Das ginge über das Budget des Projekts hinaus: %1 ausgegeben und %2 reserviert, die nächste Anfrage ist auf %3 geschätzt, und das Budget ist %4. Erhöhen Sie das Budget, oder wählen Sie ein billigeres Modell.</translation>
    </message>
    <message>
        <source>This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Das ginge über das Budget dieses Durchlaufs hinaus: %1 ausgegeben und %2 reserviert, die nächste Anfrage ist auf %3 geschätzt, und das Budget ist %4. Erhöhen Sie das Budget, oder wählen Sie ein billigeres Modell.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Try again in a moment.</source>
        <translation>Die Datenbank %1 ist von einem anderen Programm gesperrt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 is in use by too many at once. Try again in a moment.</source>
        <translation>Die Datenbank %1 wird von zu vielen zugleich benutzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Name one that can be written, not a standby.</source>
        <translation>Die Datenbank %1 ist schreibgeschützt. Nennen Sie eine, die sich beschreiben lässt, keinen Standby.</translation>
    </message>
    <message>
        <source>The user “%2” may not write in the database %1. Make that user its owner.</source>
        <translation>Der Benutzer „%2“ darf in der Datenbank %1 nicht schreiben. Machen Sie ihn zu ihrem Eigentümer.</translation>
    </message>
    <message>
        <source>The database %1 has that row already. Try again.</source>
        <translation>Die Datenbank %1 hat diese Zeile schon. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: its server's disk is full. Make room there, then try again.</source>
        <translation>Die Datenbank %1 lässt sich nicht beschreiben: die Platte ihres Servers ist voll. Schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server of the database %1 has no room for more work. Try again in a moment.</source>
        <translation>Der Server der Datenbank %1 hat keinen Platz für mehr Arbeit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database server %1 does not take connections now: %2. Try again in a moment.</source>
        <translation>Der Datenbankserver %1 nimmt gerade keine Verbindungen an: %2. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.</source>
        <translation>Der Datenbankserver %1 weist den Benutzer „%2“ ab: das Passwort ist falsch oder fehlt. Berichtigen Sie die Datenbank-URL.</translation>
    </message>
    <message>
        <source>The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.</source>
        <translation>Der Server %1 hat keine Datenbank „%2“. Legen Sie sie mit „createdb“ an, oder nennen Sie in der Datenbank-URL eine andere.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.</source>
        <translation>Der Datenbankserver %1 ist nicht erreichbar. Prüfen Sie, ob er läuft, und Host und Port der Datenbank-URL.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.</source>
        <translation>Der Datenbankserver %1 lehnt die Verbindung ab: %2. Berichtigen Sie die Datenbank-URL oder die Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Check the server and its tables.</source>
        <translation>Die Datenbank %1 ist nicht brauchbar: %2. Prüfen Sie den Server und ihre Tabellen.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL nennt keinen möglichen Bucket: schreiben Sie s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix.</source>
        <translation>Das Präfix in BEATREEL_STORAGE_URL ist nicht brauchbar: schreiben Sie s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>AWS_REGION is no region: write a name such as eu-central-1.</source>
        <translation>AWS_REGION ist keine Region: schreiben Sie einen Namen wie eu-central-1.</translation>
    </message>
    <message>
        <source>The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>Der Speicher braucht Schlüssel: setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.</source>
        <translation>„%1“ antwortete nicht wie ein S3-Dienst. Prüfen Sie AWS_ENDPOINT_URL.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off again and again. Try again later.</source>
        <translation>Die Verbindung zu „%1“ brach immer wieder ab. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %n Minute falsch, deshalb lehnt „%1“ ab, was er unterschreibt. Stellen Sie die Uhr, und versuchen Sie es noch einmal.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %n Minuten falsch, deshalb lehnt „%1“ ab, was er unterschreibt. Stellen Sie die Uhr, und versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>Die Uhr dieses Computers geht zu falsch, deshalb lehnt „%1“ ab, was er unterschreibt. Stellen Sie die Uhr, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.</source>
        <translation>„%1“ kennt den Zugangsschlüssel nicht. Prüfen Sie AWS_ACCESS_KEY_ID.</translation>
    </message>
    <message>
        <source>“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>„%1“ nimmt die Schlüssel nicht an. Prüfen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.</source>
        <translation>Die Sitzung mit „%1“ ist zu Ende. Holen Sie neue Schlüssel mit einem neuen AWS_SESSION_TOKEN.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.</source>
        <translation>Es gibt keinen Bucket „%1“ bei „%2“. Legen Sie ihn an, oder berichtigen Sie BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>“%1” has forgotten an upload that was under way. Try again.</source>
        <translation>„%1“ hat ein laufendes Hochladen vergessen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.</source>
        <translation>Der Bucket „%1“ ist nicht in der Region „%2“. Setzen Sie AWS_REGION auf die richtige.</translation>
    </message>
    <message>
        <source>“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.</source>
        <translation>„%1“ erlaubt diesen Schlüsseln das im Bucket „%2“ nicht. Geben Sie ihnen das Recht, dort aufzulisten, zu lesen, zu schreiben und zu löschen.</translation>
    </message>
    <message>
        <source>A file changed while it was sent to “%1”. Try again.</source>
        <translation>Eine Datei änderte sich, während sie an „%1“ gesendet wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left at “%1”. Make room or raise the quota.</source>
        <translation>Bei „%1“ ist kein Platz mehr. Schaffen Sie Platz, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>“%1” is too busy or has a fault of its own. Try again later.</source>
        <translation>„%1“ ist überlastet oder hat selbst einen Fehler. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.</source>
        <translation>„%1“ lehnte eine Anfrage ab (%2). Prüfen Sie, ob es ein S3-Dienst ist und BEATREEL_STORAGE_URL stimmt.</translation>
    </message>
    <message>
        <source>“%1” did not begin an upload in parts. Check that it is an S3 service.</source>
        <translation>„%1“ begann kein Hochladen in Teilen. Prüfen Sie, ob es ein S3-Dienst ist.</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is missing. Install the package %2.</source>
        <translation>Der Qt-Treiber für %1 fehlt. Installieren Sie das Paket %2.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Beatreel (format %2, this one knows %3). Update Beatreel to use it.</source>
        <translation>„%1“ wurde von einer neueren Version von Beatreel geschrieben (Format %2, diese kennt %3). Aktualisieren Sie Beatreel, um es zu verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not set up for this version yet; the next build does that.</source>
        <translation>„%1“ ist für diese Version noch nicht eingerichtet; das macht der nächste Durchlauf.</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Check the server and the network, then try again.</source>
        <translation>Die Verbindung zur Datenbank %1 ging verloren. Prüfen Sie den Server und das Netz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a folder where %2 should be. Move it away.</source>
        <translation>„%1“ ist ein Ordner, wo %2 sein sollte. Verschieben Sie ihn anderswohin.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for %2. Make it, or name another place.</source>
        <translation>Es gibt keinen Ordner „%1“ für %2. Legen Sie ihn an, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close that program, or try again in a moment.</source>
        <translation>„%1“ ist von einem anderen Programm gesperrt. Schließen Sie jenes Programm, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only. Change its permissions.</source>
        <translation>„%1“ lässt sich nicht schreiben: die Datei oder ihr Ordner ist schreibgeschützt. Ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Make room, then try again.</source>
        <translation>„%1“ lässt sich nicht schreiben: die Platte ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2. Check the disk and the file.</source>
        <translation>„%1“ ist nicht brauchbar: %2. Prüfen Sie die Platte und die Datei.</translation>
    </message>
    <message>
        <source>The video database has no video “%1”. Build the project to add it.</source>
        <translation>Die Videodatenbank hat kein Video „%1“. Erzeugen Sie das Projekt, um es hinzuzufügen.</translation>
    </message>
    <message>
        <source>It is being built on “%1”. Stop that first, then delete it.</source>
        <translation>Es wird gerade auf „%1“ erzeugt. Halten Sie das zuerst an, und löschen Sie es dann.</translation>
    </message>
    <message>
        <source>Move it away, and a new one is made by the next build.</source>
        <translation>Verschieben Sie die Datei anderswohin; der nächste Durchlauf legt eine neue an.</translation>
    </message>
    <message>
        <source>The video database does not answer; its row of this video is not up to date.</source>
        <translation>Die Videodatenbank antwortet nicht; ihre Zeile für dieses Video ist nicht aktuell.</translation>
    </message>
    <message>
        <source>A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.</source>
        <translation>Ein Video von %1 Sekunden lässt sich nicht planen. Verlangen Sie 1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 characters.</source>
        <translation>„%1“ muss ein Text von 1 bis %2 Zeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of at least one text.</source>
        <translation>„%1“ muss eine Liste von mindestens einem Text sein.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be %3.</source>
        <translation>„%1“ ist „%2“, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers of seconds, the shorter first.</source>
        <translation>„%1“ muss aus zwei ganzen Zahlen von Sekunden bestehen, die kürzere zuerst.</translation>
    </message>
    <message>
        <source>“%1” is %2 but must be 5, 10 or 15.</source>
        <translation>„%1“ ist %2, muss aber 5, 10 oder 15 sein.</translation>
    </message>
    <message>
        <source>Cannot delete “%1”: %2. Check the permissions of its folder.</source>
        <translation>„%1“ lässt sich nicht löschen: %2. Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>“%1” cannot name a template. Use small letters, digits and _, a letter first.</source>
        <translation>„%1“ kann keine Vorlage benennen. Verwenden Sie Kleinbuchstaben, Ziffern und _, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or free the name.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Schaffen Sie Platz, oder machen Sie den Namen frei.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.</source>
        <translation>„beats[%1].start“ ist %2, aber die Beats davor enden bei %3 s; dorthin wurde er gesetzt.</translation>
    </message>
    <message>
        <source>“fps” is %1 but must be from 1 to %2.</source>
        <translation>„fps“ ist %1, muss aber von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>“duration” is %1 s, but the beats come to %2 s, which counts.</source>
        <translation>„duration“ ist %1 s, aber die Beats ergeben %2 s; das gilt.</translation>
    </message>
    <message>
        <source>The archetype “%1” is not in the library. Known are: %2.</source>
        <translation>Der Archetyp „%1“ ist nicht in der Bibliothek. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The spec has no beats. Add at least one.</source>
        <translation>Der Plan hat keine Beats. Fügen Sie mindestens einen hinzu.</translation>
    </message>
    <message>
        <source>The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.</source>
        <translation>Die Beats ergeben %1 s, aber %2 s wurden verlangt. Ändern Sie Längen, oder fügen Sie Beats hinzu oder entfernen Sie welche.</translation>
    </message>
    <message>
        <source>The beat “%1” is not in the library. Choose another, or add it to your own beats.</source>
        <translation>Der Beat „%1“ ist nicht in der Bibliothek. Wählen Sie einen anderen, oder nehmen Sie ihn in Ihre eigenen Beats auf.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not open a video.</source>
        <translation>Der Beat „%1“ eröffnet gewöhnlich kein Video.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not close a video.</source>
        <translation>Der Beat „%1“ beendet gewöhnlich kein Video.</translation>
    </message>
    <message>
        <source>The mood “%1” is none of %2; the music will be neutral.</source>
        <translation>Die Stimmung „%1“ ist nichts von %2; die Musik wird neutral.</translation>
    </message>
    <message>
        <source>The palette has 1 colour; 3 to 5 work best.</source>
        <translation>Die Palette hat 1 Farbe; 3 bis 5 sind am besten.</translation>
    </message>
    <message numerus="yes">
        <source>The palette has %n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>Die Palette hat %n Farbe; 3 bis 5 sind am besten.</numerusform>
            <numerusform>Die Palette hat %n Farben; 3 bis 5 sind am besten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names the beat “%2”, which the library does not have.</source>
        <translation>„%1“ nennt den Beat „%2“, den die Bibliothek nicht hat.</translation>
    </message>
    <message>
        <source>The beat library</source>
        <translation>Die Beat-Bibliothek</translation>
    </message>
    <message>
        <source>The archetype library</source>
        <translation>Die Archetyp-Bibliothek</translation>
    </message>
    <message>
        <source>The library needs at least one beat and one archetype. Install Beatreel again.</source>
        <translation>Die Bibliothek braucht mindestens einen Beat und einen Archetyp. Installieren Sie Beatreel neu.</translation>
    </message>
    <message>
        <source>The library of beats and archetypes is damaged: %1</source>
        <translation>Die Bibliothek der Beats und Archetypen ist beschädigt: %1</translation>
    </message>
    <message>
        <source>“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.</source>
        <translation>„%1“ ist keine Bildgröße. Schreiben Sie zwei gerade Zahlen von 16 bis 7680, etwa 1280x720.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.</source>
        <translation>Es gibt keine Schriften, so dass Text im Film fehlen würde. fonts-inter oder fonts-dejavu-core installieren.</translation>
    </message>
    <message>
        <source>%1, which new words in a film have, is not installed: another is used in its place</source>
        <translation>%1, die Schrift für neuen Text im Film, ist nicht installiert: eine andere tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>%1, for words in a film</source>
        <translation>%1, für Text im Film</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or choose another folder.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Rename or remove one of them.</source>
        <translation>%1 hat zwei Spalten „%2“. Benennen Sie eine davon um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>there is a video “%1” already: give another name.</source>
        <translation>es gibt schon ein Video „%1“: geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>%1 holds no brief. Write one a line, under the heading “prompt”.</source>
        <translation>%1 enthält kein Briefing. Schreiben Sie eines je Zeile, unter der Überschrift „prompt“.</translation>
    </message>
    <message>
        <source>It ended without a word: %1. Make it again.</source>
        <translation>Endete ohne ein Wort: %1. Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>The project has no music to make again: it was made with --music none. Choose some in the editor, under Models.</source>
        <translation>Das Projekt hat keine Musik, die sich neu erzeugen ließe: es entstand mit --music none. Wählen Sie welche im Editor, unter „Modelle“.</translation>
    </message>
    <message>
        <source>The project's music is your own file, which cannot be made again. Give another one in the editor.</source>
        <translation>Die Musik des Projekts ist Ihre eigene Datei; sie lässt sich nicht neu erzeugen. Geben Sie im Editor eine andere an.</translation>
    </message>
    <message>
        <source>Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.</source>
        <translation>Beat „%1“ hat keinen Clip %2: er hat %3. Geben Sie eine Zahl von 1 bis %3 an.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.</source>
        <translation>Die Standardeingabe enthält mehr als %1 Bytes und kann nicht das sein, was hier erwartet wird. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again.</source>
        <translation>Ein Worker der Farm kann nicht bezahlen: er hat keinen Schlüssel für Replicate (REPLICATE_API_TOKEN). Setzen Sie ihn, und starten Sie den Worker neu.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check that the program that reads it still runs, and that there is room.</source>
        <translation>Das Ergebnis ließ sich nicht in die Standardausgabe schreiben. Prüfen Sie, ob das Programm, das sie liest, noch läuft und ob Platz da ist.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is not closed. Add the missing ".</source>
        <translation>%1, Zeile %2: ein Anführungszeichen wird nicht geschlossen. Ergänzen Sie das fehlende ".</translation>
    </message>
    <message>
        <source>“%1” is no model that can see pictures. Choose another one in the models.</source>
        <translation>„%1“ ist kein Modell, das Bilder sehen kann. Wählen Sie bei den Modellen ein anderes.</translation>
    </message>
    <message>
        <source>Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.</source>
        <translation>„%1“ lässt sich nicht ins Projekt kopieren: %2. Prüfen Sie, ob es lesbar ist und ob Platz da ist, und wählen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.</source>
        <translation>%1 kostet Geld, und wer es bestellt hat, hat nicht gesagt, wie viel es kosten darf. Bestellen Sie es mit dem Preis.</translation>
    </message>
    <message>
        <source>Where its project is is not known: another program wrote its row. Open the project's folder by itself.</source>
        <translation>Wo das Projekt ist, ist nicht bekannt: ein anderes Programm hat die Zeile geschrieben. Öffnen Sie den Ordner des Projekts direkt.</translation>
    </message>
    <message>
        <source>The pictures of a filmstrip must be asked for in their order, %1 at most.</source>
        <translation>Die Bilder eines Filmstreifens müssen in ihrer Reihenfolge verlangt werden, höchstens %1.</translation>
    </message>
    <message>
        <source>One worker is up (%1); its log may say why. Look there, then build again.</source>
        <translation>Ein Worker ist da (%1); sein Protokoll sagt vielleicht, warum. Sehen Sie dort nach, und erzeugen Sie dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are up (%1); their logs may say why. Look there, then build again.</source>
        <translation>
            <numerusform>%n Worker ist da (%1); sein Protokoll sagt vielleicht, warum. Sehen Sie dort nach, und erzeugen Sie dann noch einmal.</numerusform>
            <numerusform>%n Worker sind da (%1); ihre Protokolle sagen vielleicht, warum. Sehen Sie dort nach, und erzeugen Sie dann noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent another part of the file than it was asked for. Try again.</source>
        <translation>„%1“ sandte einen anderen Teil der Datei, als verlangt war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Whether it took the request is not known yet. Check the connection, then try again.</source>
        <translation>Ob die Anfrage angenommen wurde, ist noch nicht bekannt. Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.</source>
        <translation>„%1“ konnte sich nicht ausweisen: das Zertifikat gilt nicht dafür. Nichts wurde gesendet. Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer.</source>
        <translation>Der Worker der Farm scheiterte an einem Schritt. Sein Protokoll sagt, warum: sehen Sie dort nach, und erzeugen Sie dann noch einmal, oder rendern Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.</source>
        <translation>Der Take „%1“ sagt von sich, er sei „%2“: seine Datei wurde umbenannt. Er wird weggelassen; erzeugen Sie ihn neu, oder geben Sie der Datei ihren Namen zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a take. Use letters, digits, - and _.</source>
        <translation>„%1“ kann nicht die Kennung eines Takes sein. Verwenden Sie Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>What became of it could not be found out. It may be billed: look at the provider's list before you make it again.</source>
        <translation>Was daraus wurde, ließ sich nicht herausfinden. Es wird vielleicht berechnet: sehen Sie in der Liste des Anbieters nach, bevor Sie es neu erzeugen.</translation>
    </message>
    <message>
        <source>A paid model needs a project, whose ledger says what was paid. Make one first.</source>
        <translation>Ein bezahltes Modell braucht ein Projekt, dessen Kassenbuch sagt, was bezahlt wurde. Legen Sie erst eines an.</translation>
    </message>
    <message>
        <source>“%1” cannot name a file in the storage. Use a shorter name, without \ and without folders named . or ..</source>
        <translation>„%1“ kann keine Datei im Speicher benennen. Verwenden Sie einen kürzeren Namen, ohne \ und ohne Ordner namens . oder ..</translation>
    </message>
    <message>
        <source>There is no “%1” in the storage. Check the name, or publish it first.</source>
        <translation>Im Speicher gibt es kein „%1“. Prüfen Sie den Namen, oder veröffentlichen Sie es erst.</translation>
    </message>
    <message>
        <source>“%1” in the storage leads out of its folder and is not read. Put the file itself there.</source>
        <translation>„%1“ im Speicher führt aus dessen Ordner hinaus und wird nicht gelesen. Legen Sie die Datei selbst dorthin.</translation>
    </message>
    <message>
        <source>“%1” in the storage is bigger than it should be. Publish the project again.</source>
        <translation>„%1“ im Speicher ist größer, als es sein sollte. Veröffentlichen Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.</source>
        <translation>Die Anfrage für „%1“ ist schon als %2 abgeschlossen. Erzeugen Sie noch einmal: was bezahlt ist, wird nicht zweimal bezahlt.</translation>
    </message>
    <message>
        <source>The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=.</source>
        <translation>Der Stil in BEATREEL_STORAGE_URL ist „path“ oder „virtual“. Schreiben Sie eines davon hinter style=.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it: %2. Check that it is still there, then try again.</source>
        <translation>„%1“ ist zum Senden nicht lesbar: %2. Prüfen Sie, ob es noch da ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no file “%1” yet. Build the project first.</source>
        <translation>Es gibt noch keine Datei „%1“. Erzeugen Sie erst das Projekt.</translation>
    </message>
    <message>
        <source>The video database has the video “%1” already. Give another name, or delete that one first.</source>
        <translation>Die Videodatenbank hat das Video „%1“ schon. Geben Sie einen anderen Namen an, oder löschen Sie jenes erst.</translation>
    </message>
    <message>
        <source>There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.</source>
        <translation>Es gibt keine eigene Vorlage „%1“. Sehen Sie in der Liste der Vorlagen nach; die von Beatreel mitgelieferten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation>Server fragen</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>Den Server nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>Das erste, das der Server nennt</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · abgeschaltet am %2</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Die Liste wird geholt…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>Der Server schaltet dieses Modell am %1 ab. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>Der Server nennt 1 Modell.</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>Der Server nennt %n Modell.</numerusform>
            <numerusform>Der Server nennt %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>Jeder Name, den der Server kennt. Seine Liste kostet nichts.</translation>
    </message>
    <message>
        <source>The server does not list “%1”. Choose one that it lists, or check the name.</source>
        <translation>Der Server nennt „%1“ nicht. Wählen Sie eines, das er nennt, oder prüfen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>Hier gibt es keinen Schlüsselbund für Schlüssel.</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>Das ist kein Schlüssel: einer hat Buchstaben, Ziffern und Zeichen, und keine Leerzeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>Die Farm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>Es gibt keinen Schlüssel für OpenAI. Erzeugen Sie einen unter platform.openai.com/api-keys, oder geben Sie die Adresse eines anderen Servers an.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Den alten behalten</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>Im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>Aus der Umgebung (%1)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>Die Umgebung geht dem Schlüsselbund vor. Um einen gespeicherten Schlüssel zu verwenden, starten Sie Beatreel ohne %1.</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>Er gilt, wo %1 nicht in der Umgebung steht. Er wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>Er kommt in den Schlüsselbund des Desktops und in keine Datei. Oder starten Sie Beatreel mit %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 Schlüssel kommen nur aus der Umgebung: starten Sie Beatreel mit %2 darin.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>„%1“ wird gefragt…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>Es geht: der Schlüssel gehört zum Konto „%1“.</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>Es geht: es gibt 1 Modell.</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>Es geht: es gibt %n Modell.</numerusform>
            <numerusform>Es geht: es gibt %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>„%1“ antwortet, aber nicht wie %2. Prüfen Sie die Adresse: sie endet meist mit /v1.</translation>
    </message>
    <message>
        <source>Tries this key and this address, at no cost</source>
        <translation>Probiert diesen Schlüssel und diese Adresse aus, kostenlos</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate: Frames, Clips und Musik</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI oder ein kompatibler Server: Pläne</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>API-Token von Replicate</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>API-Schlüssel von OpenAI</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Adresse von Replicate</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Aus der Umgebung (%1); sie geht dem vor, was hier steht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>Auch Ollama, llama.cpp, LM Studio und vLLM gehen, zum Beispiel http://127.0.0.1:11434/v1, und brauchen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>Zugleich, höchstens</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>An wie vielen Frames, Clips und Musikstücken Replicate zugleich arbeitet.</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>Neue je Minute, höchstens</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>Replicate selbst erlaubt 600; bei wenig Guthaben verlangt es Pausen, die eingehalten werden.</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>Ton und Speicher</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>Gesperrt: ein gesperrter Beat behält Platz und Länge.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Versatz von Clip %1.%2</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Es gibt noch keinen Clip.</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>Wählen Sie einen Beat, um den Inhalt seines Clips zu verschieben.</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>Der Clip ist so lang wie sein Abschnitt: da ist nichts zu verschieben.</translation>
    </message>
    <message>
        <source>The clip cannot be read. Make it again, or put its file back.</source>
        <translation>Der Clip ist nicht lesbar. Erzeugen Sie ihn neu, oder legen Sie seine Datei zurück.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>beginnt bei %1 des Clips</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>Der Clip ist so lang wie sein Abschnitt: da ist nichts zu verschieben.</translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SpeedButton</name>
    <message>
        <source>%1x</source>
        <comment>speed</comment>
        <translation>%1x</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Tempo, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SpokenProgress</name>
    <message>
        <source>%1: %2 %</source>
        <comment>what runs, how far</comment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>beatreel::StaleReasons</name>
    <message>
        <source>Template changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>Entstand, bevor die Vorlage „%1“ wurde.</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produkt geändert</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>Entstand, bevor das Produkt „%1“ wurde.</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Kategorie geändert</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>Entstand, bevor die Kategorie „%1“ wurde.</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>Ästhetik geändert</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>Entstand, bevor die Ästhetik „%1“ wurde.</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Stimmung geändert</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>Entstand, bevor die Stimmung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>Licht geändert</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>Entstand, bevor das Licht „%1“ wurde.</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>Palette geändert</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>Entstand, bevor die Palette %1 wurde.</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>Entstand, bevor die Einstellung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Handlung geändert</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>Entstand, bevor die Handlung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>Energie geändert</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>Entstand, bevor die Energie „%1“ wurde.</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>Bewegung geändert</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>Entstand, bevor die Kamerabewegung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>Beats geändert</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>Entstand für andere Beats oder Längen.</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>Seed geändert</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>Entstand, bevor der Seed %1 wurde.</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>Begann mit einem anderen Bild.</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>Aus einem anderen Clip geschnitten.</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Länge geändert</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>Entstand für eine andere Länge des Beats.</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>Format geändert</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>Entstand, bevor das Format %1 wurde.</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modell geändert</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>Entstand, bevor das Modell „%1“ wurde.</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>Modell erneuert</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>Von einer früheren Version des Modells.</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt geändert</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>Entstand, bevor der Prompt geändert wurde.</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>Neuer Take verlangt</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>Ein weiterer Take wurde verlangt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>Alle &amp;Videos…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Ve&amp;rsionen…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>&amp;Bild importieren…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>Vi&amp;deo importieren…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>M&amp;usik importieren…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>&amp;MP4 exportieren…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>Storyboard-&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>&amp;Kontaktbogen exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>&amp;Schnittliste exportieren…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>&amp;Untertitel exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>&amp;Frames exportieren…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>In den Speic&amp;her veröffentlichen</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>&amp;Aus dem Speicher öffnen…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>&amp;Link zum Film kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy beats</source>
        <translation>Beats &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>Beats &amp;einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>&amp;Alle Beats wählen</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Boa&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>Brie&amp;fing</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Loo&amp;k</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>T&amp;akes</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>Takes &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;träge</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>Te&amp;xte auf den Karten</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Einraste&amp;n</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>Ener&amp;giekurve</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Sichere Ränder</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>Beweg&amp;ungshilfe</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>Vollbil&amp;d-Vorschau</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>Beat &amp;dahinter einfügen</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>&amp;Vorlage tauschen…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>&amp;Beat nach vorn</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>Beat d&amp;uplizieren</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>Beat kü&amp;rzen</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>Beat ver&amp;längern</translation>
    </message>
    <message>
        <source>&amp;Lock beat</source>
        <translation>Beat &amp;sperren</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>Beat l&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>&amp;Nächster Take</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>Voriger &amp;Take</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>Aus Briefing &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>Alles Veraltete &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>Frame &amp;neu</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>Vier &amp;Varianten des Frames</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>Fehlgeschlagenes &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>Auf &amp;diesem Computer rendern</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>Auf der &amp;Farm rendern</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>M&amp;odelle…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>Von An&amp;fang abspielen</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>&amp;Gewählte Beats abspielen</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>Diesen A&amp;bschnitt abspielen</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>R&amp;ückwärts laufen</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>Vor&amp;wärts laufen</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Bild zurüc&amp;k</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>Bild vo&amp;r</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>Sekunde &amp;zurück</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>Sekunde v&amp;or</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>&amp;Voriger Beat</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>&amp;Nächster Beat</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>Zu&amp;m Anfang</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>&amp;In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>O&amp;ut-Punkt setzen</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>In-Punkt l&amp;öschen</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>Out-Punkt lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>Sch&amp;leife</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>&amp;Über Beatreel</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>Bea&amp;ts ausschneiden</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>Beat nach &amp;hinten</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>&amp;Clip neu</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>&amp;Musik neu</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>What's &amp;this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
</context>
<context>
    <name>beatreel::StartPage</name>
    <message>
        <source>Beatreel</source>
        <translation>Beatreel</translation>
    </message>
    <message>
        <source>New from a brief</source>
        <translation>Neu aus einem Briefing</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>Aus dem Briefing planen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Planung abbrechen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>Alle Videos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plane…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>Drei Pläne von einem Modell: drei Anfragen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>A finished ad to look at and to change. It is made on this computer, free, and kept with your projects.</source>
        <translation>Eine fertige Werbung zum Ansehen und Ändern. Sie entsteht auf diesem Computer, gratis, und liegt bei Ihren Projekten.</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Fortschritt dessen, was läuft</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>Ziel auf %1 s setzen</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Kürzen…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>Verlängern…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>%n Befund: %1</numerusform>
            <numerusform>%n Befunde: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>Ausgegeben %1, reserviert %2, Budget %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>Ausgegeben %1, Budget %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>Ausgegeben %1, reserviert %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Ausgegeben %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>Kein Speicher ist eingestellt. Nennen Sie einen mit BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Es gibt noch keine Beats.</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>„%1“ ist noch unterwegs. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>Was übertragen ist, bleibt: beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>Angehalten. Was übertragen ist, bleibt: beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>Die letzten Änderungen sind noch nicht gespeichert und lassen sich deshalb nicht veröffentlichen. Speichern Sie eine Kopie, oder schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>„%1“ wird veröffentlicht</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>„%1“ wurde inzwischen von einem anderen Computer veröffentlicht.</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>Öffnen Sie jene Fassung neben Ihrer, um die Unterschiede zu sehen, oder setzen Sie Ihre an ihre Stelle.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Jene öffnen</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>Meine veröffentlichen</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>„%1“ ist veröffentlicht. Alles war schon da.</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>„%1“ ist veröffentlicht: %2 gesendet.</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>Es hat noch keinen Film: erzeugen Sie ihn, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>„%1“ wird geholt</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>Der Speicher wird um einen Link gebeten…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>Der Ort des Films im Speicher ist kopiert.</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>Der Link zum Film ist kopiert. Er gilt für alle bis %1.</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>Er zeigt den Film, der zuletzt veröffentlicht wurde; das Projekt hat einen neueren.</translation>
    </message>
    <message>
        <source>Something is on its way already. Wait until it has arrived.</source>
        <translation>Etwas ist schon unterwegs. Warten Sie, bis es angekommen ist.</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation>%1
%2 s, %3, veröffentlicht %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>Aus dem Speicher öffnen</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>Es wird nachgesehen, was %1 hat…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>Veröffentlichte Projekte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>Der Speicher hat noch keine Projekte. Datei ▸ In den Speicher veröffentlichen legt eins dorthin.</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>Das Projekt kommt mit allen Takes in Ihren Projektordner.</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>Dynamisch, mehrteilig</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Extreme Nahaufnahme</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Halbnah</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>Halbnah, eng</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>Halbtotale</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>Kino-Totale</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Kran abwärts</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Kran aufwärts</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>Schnelle Schnitte</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>Handkamera folgt</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>Schwenk quer</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Heranfahren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Enthüllung</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>Langsame Heranfahrt</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>Langsame Umkreisung</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>Langsamer Schwenk</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>Langsames Heranfahren</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>Ruhende Einstellung</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>Mitfahrt</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>Reißschwenk</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>Begehrter Lebensstil</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>Markengeschichte</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>Nutzen zeigen</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>Produkt in Bewegung</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>Energischer Auftakt</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>Umgebung zeigen</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>Schnelle Energie</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>Merkmal im Fokus</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Letzter Eindruck</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>Stimmung setzen</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>Mehrere Merkmale</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>Geheimnisvoller Blick</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>Mensch mit Produkt</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>Produktenthüllung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of energy</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>Haushaltsgeräte</translation>
    </message>
    <message>
        <source>automotive</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>Kosmetik</translation>
    </message>
    <message>
        <source>energy drinks</source>
        <translation>Energydrinks</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>jewelry</source>
        <translation>Schmuck</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>Lifestyle</translation>
    </message>
    <message>
        <source>luxury</source>
        <translation>Luxus</translation>
    </message>
    <message>
        <source>sportswear</source>
        <translation>Sportbekleidung</translation>
    </message>
    <message>
        <source>tech</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>elegant</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotional</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>energiegeladen</translation>
    </message>
    <message>
        <source>informative</source>
        <translation>informativ</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>minimalistisch</translation>
    </message>
    <message>
        <source>Emotional Brand Storytelling</source>
        <translation>Emotionale Markengeschichte</translation>
    </message>
    <message>
        <source>Energetic Lifestyle Ad</source>
        <translation>Energiegeladene Lifestyle-Werbung</translation>
    </message>
    <message>
        <source>Feature-Focused Demonstration</source>
        <translation>Vorführung der Funktionen</translation>
    </message>
    <message>
        <source>Luxury Product Showcase</source>
        <translation>Präsentation eines Luxusprodukts</translation>
    </message>
    <message>
        <source>Minimalist Product Reveal</source>
        <translation>Minimalistische Enthüllung</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Storyboard als PDF exportieren</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation>&amp;Beats je Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>Diese Farbe entfernen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Farbe %1, %2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Farbe %1, %2, entfernen</translation>
    </message>
    <message>
        <source>A colour of the palette. Press it to choose another one, Delete takes it away.</source>
        <translation>Eine Farbe der Palette. Drücken Sie darauf, um eine andere zu wählen, Entf nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>Es ist Ihre eigene Datei: nichts hat sie erzeugt.</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more. Make a new take with another one.</source>
        <translation>Das Modell, das ihn erzeugte, ist nicht mehr im Katalog. Erzeugen Sie einen neuen Take mit einem anderen.</translation>
    </message>
    <message>
        <source>The picture that it began with is gone. Make a new take with the present one.</source>
        <translation>Das Bild, mit dem er begann, fehlt. Erzeugen Sie einen neuen Take mit dem jetzigen.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Film</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a take</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>beatreel::TakeNote</name>
    <message>
        <source>Which of the two the note and the verbs are about</source>
        <translation>Um welchen der beiden es bei Notiz und Befehlen geht</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>Zu A</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>Zu B</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>Was daran gut ist, was nicht</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>Notiz zu Take %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation>
            <numerusform>Takes, %n</numerusform>
            <numerusform>Takes, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>Als A nehmen</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>Als B nehmen</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A im Film</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B im Film</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>A nehmen</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>B nehmen</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>Der Film zeigt ihn</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>Der Film zeigt ihn dann; Rückgängig bringt den anderen zurück</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>Takes von Frame %1</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>Takes von Clip %1.%2</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>Takes der Musik</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 veraltet, %2; bleibt, wenn Sie nicht auffrischen.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>%n Take veraltet, %1; bleibt, wenn Sie nicht auffrischen.</numerusform>
            <numerusform>%n Takes veralten, %1; sie bleiben, wenn Sie nicht auffrischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 Take veraltet und bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n Take veraltet und bleibt, wie er ist.</numerusform>
            <numerusform>%n Takes veralten und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>Sonst veraltet nichts.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Wählen Sie einen Beat.</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>Es ist der neueste Take.</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>Es ist der älteste Take.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>Als &amp;A nehmen</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>Als &amp;B nehmen</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>&amp;Stern wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>&amp;Neu mit diesen Einstellungen, %1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>Einstellungen &amp;kopieren nach</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>B&amp;ild bearbeiten</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>Bild bearbeiten &amp;mit…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>Die Einstellungen sind kopiert. Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 zeigt Take %2. In den Papierkorb legen?</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n Stelle zeigt Take %1. In den Papierkorb legen?</numerusform>
            <numerusform>%n Stellen zeigen Take %1. In den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>Er lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>1 Take endgültig entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>%n Take endgültig entfernen?</numerusform>
            <numerusform>%n Takes endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>Die Dateien, höchstens %1, werden von der Platte entfernt. Rückgängig bringt sie nicht zurück. Was sie kosteten, bleibt in den Summen.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>Programm zum Bearbeiten von Bildern wählen</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>Datei im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>Gibt einem anderen Beat Prompt, Seed, Einstellung und Bewegung dieses Takes</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>Wessen Takes</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>Wählen Sie einen Beat oder Clip, um dessen Takes zu sehen.</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>Noch kein Frame. Der Film zeigt eine Tafel.</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Frame erzeugen</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>Noch kein Clip. Der Film zeigt den Frame mit seiner Kamerabewegung.</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Clip erzeugen</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>Noch keine Musik.</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Musik erzeugen</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Einer entsteht gerade.</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>Neu mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>Ein Take mehr, so wie Take %1 entstand, was immer der Beat jetzt sagt</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation>Ziehen Sie A oder B auf einen Take</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>%n Take entsteht gerade.</numerusform>
            <numerusform>%n Takes entstehen gerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Einer entsteht gerade.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>Vier Varianten</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>Vier Takes mit vier Seeds zur Auswahl</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Ist gesperrt. Zuerst entsperren.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>Beat als Vorlage speichern</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>Als eigene Vorlage kopieren</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>Er hat noch keinen Buchstaben.</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>In der Bibliothek: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>Beats und Archetypen kennen sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Einsetzen:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Schauplatz</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>%1 an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>Energ&amp;ie</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>&amp;Ort im Film</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>&amp;Einstellung</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>Für Produkte</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>Die Vorlage braucht einen Namen mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>Der Prompt ist leer. Sagen Sie, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>Der Prompt hat %1 Zeichen, höchstens %2 sind erlaubt. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>%1 wird von nichts ausgefüllt. Ein Prompt kann {product_name}, {style_aesthetic} und {setting} verwenden.</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>Die Vorlage ist für kein Produkt. Wählen Sie einige oder alle.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>„%1“ gehört zu Beatreel. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>beatreel::TileWords</name>
    <message>
        <source>%1 s  %2</source>
        <comment>length, shot</comment>
        <translation>%1 s  %2</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1, %2, %3, %4, %5, Energie %6</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation>%1, Ihre eigene</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>Beats in der Zeit</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>Zeit des Bildes</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>Minuten, Sekunden, Bilder: 0:12:14, 12s oder +10 eintippen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>Die Abspielposition hält an den Grenzen der Abschnitte</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>Die Energie der Beats zeigen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Den ganzen Film zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>Ziehen Sie, um zu wählen, wo darin der Film beginnt.</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>Ziehen, um die Musik einzublenden</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>Ziehen, um die Musik auszublenden</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>Beat %1 ist gesperrt. Entsperren Sie ihn, um seine Länge zu ändern.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>Clip %1.%2 ist gesperrt. Entsperren Sie ihn, um seinen Inhalt zu verschieben.</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
</context>
<context>
    <name>beatreel::TipBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>beatreel::Tips</name>
    <message>
        <source>Click a beat: its words, length and camera stand in the Inspector.</source>
        <translation>Klicken Sie auf einen Beat: Text, Länge und Kamera stehen im Inspektor.</translation>
    </message>
    <message>
        <source>A dashed edge: made before your change. Refresh it, or keep it as it is.</source>
        <translation>Ein gestrichelter Rand: vor Ihrer Änderung entstanden. Auffrischen oder so behalten.</translation>
    </message>
    <message>
        <source>Every take is kept. Choose among them, or compare two, in Takes.</source>
        <translation>Jeder Take bleibt erhalten. Unter „Takes“ wählen Sie einen aus oder vergleichen zwei.</translation>
    </message>
    <message>
        <source>From now on a build makes only what you change.</source>
        <translation>Ab jetzt erzeugt ein Durchlauf nur noch, was Sie ändern.</translation>
    </message>
    <message>
        <source>File ▸ Export also has a storyboard, subtitles and an edit list.</source>
        <translation>Datei ▸ Exportieren bietet auch Storyboard, Untertitel und Schnittliste.</translation>
    </message>
    <message>
        <source>Beatreel was updated to %1.</source>
        <translation>Beatreel wurde auf %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Don't show tips</source>
        <translation>Keine Tipps zeigen</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>Voriger Schnitt</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>Voriger Schnitt (Links)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>Nächster Schnitt (Rechts)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>Musikvergleich</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>Welche Musik zu hören ist</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>A hören</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>A hören (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>B hören</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>B hören (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>Musik anhalten</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>Musik hier abspielen</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>Musik anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>Musik hier abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>Wählen Sie die Musik, um ihre Takes zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>Musik bei %1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>Musik bei Schnitt %1 von %2, %3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>Es gibt noch keinen zweiten Take.</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Take %1, im Film</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>Schnitt, %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>Die Datei fehlt oder ist beschädigt. Legen Sie sie zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>Entfernt die Dateien endgültig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>Take %1 behalten</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>Keine davon verwenden</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>Der Film zeigt, was er jetzt zeigt (Esc); die Varianten bleiben bei den Takes</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1, vier Varianten, %2 von %3 erzeugt</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1, vier Varianten: 1 bis 4 verwendet eine</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>Nicht erzeugt: %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Entsteht</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erzeugt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Film</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>Variante %1 ist im Film. Sie bleibt, wenn Look oder Modell sich ändern.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation>1 Beat hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>%n Beat hinzugefügt</numerusform>
            <numerusform>%n Beats hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>1 Beat gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>%n Beat gelöscht</numerusform>
            <numerusform>%n Beats gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>1 Beat verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>%n Beat verschoben</numerusform>
            <numerusform>%n Beats verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>%n Beat geändert</numerusform>
            <numerusform>%n Beats geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>Beat %1 geändert</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>Look geändert</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>Briefing geändert</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>Format geändert</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>Musik geändert</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>Blenden geändert</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>Takes markiert</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>Modelle geändert</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>Budget geändert</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::VersionsDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time of a version</comment>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation>%1. Danach: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>Es gibt noch keine frühere Version: jede Änderung wird gespeichert, und das Dokument davor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>Zurückgehen ist eine Änderung: sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Version zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another version.</source>
        <translation>Nicht lesbar. Wählen Sie eine andere Version.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more: somebody deleted it. Nothing is left to do.</source>
        <translation>Es steht nicht mehr in der Liste: jemand hat es gelöscht. Es ist nichts mehr zu tun.</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Das Projekt bleibt in „%1“ und kommt wieder in die Liste, wenn es erneut erzeugt wird, außer sein Ordner kommt auch in den Papierkorb.</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Auf diesem Computer gibt es kein Projekt dazu.</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Das Projekt bleibt auf „%1“.</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>Ihre Zeilen verschwinden aus der Datenbank.</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>Ihre Projekte bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>1 ihrer Projekte ist auf diesem Computer; es bleibt, außer es kommt auch in den Papierkorb. Die anderen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>Ihre Projekte bleiben und kommen wieder in die Liste, wenn sie erneut erzeugt werden, außer sie kommen auch in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>%n ihrer Projekte ist auf diesem Computer; es bleibt, außer es kommt auch in den Papierkorb. Die anderen bleiben, wo sie sind.</numerusform>
            <numerusform>%n ihrer Projekte sind auf diesem Computer; sie bleiben, außer sie kommen auch in den Papierkorb. Die anderen bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>„%1“ aus der Liste löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>%n Video aus der Liste löschen?</numerusform>
            <numerusform>%n Videos aus der Liste löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Aus der Liste löschen</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>Mit Ordner löschen</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>Mit 1 Ordner löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>Mit %n Ordner löschen</numerusform>
            <numerusform>Mit %n Ordnern löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>„%1“ wird gerade erzeugt. Halten Sie das erst an, dann löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>„%1“ wird gerade auf „%2“ erzeugt. Halten Sie das erst an, dann löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>1 Video ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>%n Video ist gelöscht.</numerusform>
            <numerusform>%n Videos sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ ist nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>Frames entstehen</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>Clips entstehen</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Fügt zusammen</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>Musik kommt dazu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length of a film</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time of a video</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 Prozent</translation>
    </message>
    <message>
        <source>Its row goes from the database. It is not known where its project is; it stays there.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Es ist nicht bekannt, wo das Projekt ist; es bleibt dort.</translation>
    </message>
    <message>
        <source>Nobody builds it any more. Retry goes on with it.</source>
        <translation>Niemand erzeugt es mehr. „Wiederholen“ macht damit weiter.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>Alle Videos</translation>
    </message>
</context>
<context>
    <name>beatreel::VolumeButton</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>Lautstärke: stumm</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>Lautstärke: %1 %</translation>
    </message>
</context>
<context>
    <name>beatreel::WhatsNewDialog</name>
    <message>
        <source>What's new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>What was added, changed and mended in this version.</source>
        <translation>Was in dieser Version neu, anders und besser ist.</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>Ansicht der Beats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>Die Modelle dieses Projekts wählen</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>Eigene Modelle</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1, ganz erzeugt kostenlos</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1, ganz erzeugt %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Film erzeugen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Veraltetes erzeugen</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Noch kein Projekt war offen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>Wischer zwischen A und B</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>Ziehen, oder Links und Rechts drücken</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>Ein Storyboard-Editor für Videowerbung.</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>Ordner oder Dokument eines Projekts.</translation>
    </message>
</context>
</TS>
