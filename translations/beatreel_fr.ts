<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>Esquisse</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
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
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation>À propos de Beatreel</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>Un éditeur de storyboards pour les publicités vidéo. Il fonctionne sans réseau et sans clé ; les modèles payants prennent le relais là où vous le voulez.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Made from commit %1.</source>
        <translation>Fait à partir du commit %1.</translation>
    </message>
    <message>
        <source>What Beatreel is made with</source>
        <translation>De quoi Beatreel est fait</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The libraries, fonts and sounds that Beatreel is made with, their versions and their licences.</source>
        <translation>Les bibliothèques, polices et sons dont Beatreel est fait, leurs versions et leurs licences.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionDescriptions</name>
    <message>
        <source>Closes the project and goes to the start page, to write a new brief. Everything is saved already.</source>
        <translation>Ferme le projet et va à la page de départ, pour écrire un nouveau brief. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Opens a project from its folder.</source>
        <translation>Ouvre un projet depuis son dossier.</translation>
    </message>
    <message>
        <source>Lists every video of the database with its status, cost and length, to open it, try it again or delete it.</source>
        <translation>Liste toutes les vidéos de la base avec leur état, leur coût et leur durée, pour les ouvrir, les réessayer ou les supprimer.</translation>
    </message>
    <message>
        <source>Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.</source>
        <translation>Copie tout le projet avec ses prises dans un autre dossier. Chaque modification de celui-ci s’enregistre d’elle-même.</translation>
    </message>
    <message>
        <source>Shows earlier states of this project, to go back to one. Going back can be undone.</source>
        <translation>Montre des états antérieurs de ce projet, pour revenir à l’un d’eux. Cela peut s’annuler.</translation>
    </message>
    <message>
        <source>Takes a picture of your own as the frame of the selected beat.</source>
        <translation>Prend une de vos images comme image du beat sélectionné.</translation>
    </message>
    <message>
        <source>Takes a video of your own as the clip of the selected chunk.</source>
        <translation>Prend une de vos vidéos comme clip du segment sélectionné.</translation>
    </message>
    <message>
        <source>Takes a track of your own as the film's music.</source>
        <translation>Prend une de vos pistes comme musique du film.</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF to print or send: each beat with its frame and its words.</source>
        <translation>Écrit le storyboard en PDF à imprimer ou à envoyer : chaque beat avec son image et ses textes.</translation>
    </message>
    <message>
        <source>Writes all frames as one picture, in the order of the film.</source>
        <translation>Écrit toutes les images en une seule, dans l’ordre du film.</translation>
    </message>
    <message>
        <source>Writes the cut for another editing program, with the clips beside it.</source>
        <translation>Écrit le montage pour un autre logiciel, avec les clips à côté.</translation>
    </message>
    <message>
        <source>Writes what is spoken or shown as subtitles with their times.</source>
        <translation>Écrit ce qui est dit ou montré en sous-titres avec leurs temps.</translation>
    </message>
    <message>
        <source>Writes the frame of every beat as a picture into a folder.</source>
        <translation>Écrit l’image de chaque beat dans un dossier.</translation>
    </message>
    <message>
        <source>Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.</source>
        <translation>Envoie le projet avec ses prises dans le stockage, pour l’ouvrir sur un autre ordinateur. Seul ce qui y manque voyage.</translation>
    </message>
    <message>
        <source>Fetches a published project from the storage and opens it here.</source>
        <translation>Récupère un projet publié dans le stockage et l’ouvre ici.</translation>
    </message>
    <message>
        <source>Copies a link to the published film, to send it to somebody.</source>
        <translation>Copie un lien vers le film publié, pour l’envoyer à quelqu’un.</translation>
    </message>
    <message>
        <source>Closes the project. Everything is saved already.</source>
        <translation>Ferme le projet. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.</source>
        <translation>Quitte Beatreel. Ce qui est en cours s’arrête, et continue quand vous rouvrez le projet et le demandez.</translation>
    </message>
    <message>
        <source>Shows every key and lets you choose others.</source>
        <translation>Montre toutes les touches et vous laisse en choisir d’autres.</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>Ouvre le manuel.</translation>
    </message>
    <message>
        <source>Shows what was added, changed and mended in this version.</source>
        <translation>Montre ce qui a été ajouté, changé et réparé dans cette version.</translation>
    </message>
    <message>
        <source>Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.</source>
        <translation>Rassemble ce qui aide à trouver un défaut, sans rien de ce que vous avez écrit, et le montre avant de l’enregistrer. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Says which version this is, with which libraries, and under which licences.</source>
        <translation>Dit quelle version c’est, avec quelles bibliothèques et sous quelles licences.</translation>
    </message>
    <message>
        <source>Takes the last edit back. There is no limit, and takes are never lost by it.</source>
        <translation>Reprend la dernière modification. Sans limite, et aucune prise n’est perdue.</translation>
    </message>
    <message>
        <source>Makes the edit again that was undone last.</source>
        <translation>Refait la dernière modification annulée.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film, to paste them elsewhere.</source>
        <translation>Retire du film les beats sélectionnés, pour les coller ailleurs.</translation>
    </message>
    <message>
        <source>Copies the selected beats, to paste them here or in another project.</source>
        <translation>Copie les beats sélectionnés, pour les coller ici ou dans un autre projet.</translation>
    </message>
    <message>
        <source>Selects every beat, to change something of all of them at once.</source>
        <translation>Sélectionne tous les beats, pour en changer quelque chose à la fois.</translation>
    </message>
    <message>
        <source>Finds anything that can be done by a few letters of its name, and does it.</source>
        <translation>Trouve tout ce qui peut se faire par quelques lettres de son nom, et le fait.</translation>
    </message>
    <message>
        <source>Adds a beat behind the selected one.</source>
        <translation>Ajoute un beat derrière celui qui est sélectionné.</translation>
    </message>
    <message>
        <source>Gives the beat another template: another shot and action in its place. Its length stays.</source>
        <translation>Donne au beat un autre modèle : un autre plan et une autre action à sa place. La durée reste.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one before it.</source>
        <translation>Échange le beat avec celui d’avant.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one after it.</source>
        <translation>Échange le beat avec celui d’après.</translation>
    </message>
    <message>
        <source>Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.</source>
        <translation>Met une copie du beat derrière lui. La copie montre les mêmes prises et ne coûte donc rien.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s shorter; the least is 5 s.</source>
        <translation>Raccourcit le beat de 5 s ; le minimum est 5 s.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s longer; the most is 15 s.</source>
        <translation>Allonge le beat de 5 s ; le maximum est 15 s.</translation>
    </message>
    <message>
        <source>Keeps the beat as it is: no build and no plan changes it until it is unlocked.</source>
        <translation>Garde le beat tel quel : rien ne le change avant qu’il soit déverrouillé.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film. It can be undone, and their takes are kept.</source>
        <translation>Retire du film les beats sélectionnés. Cela peut s’annuler, et leurs prises sont gardées.</translation>
    </message>
    <message>
        <source>Shows the next take of the selected frame or clip.</source>
        <translation>Montre la prise suivante de l’image ou du clip sélectionné.</translation>
    </message>
    <message>
        <source>Shows the take before this one of the selected frame or clip.</source>
        <translation>Montre la prise précédente de l’image ou du clip sélectionné.</translation>
    </message>
    <message>
        <source>Shows the beats along the time, with their clips and the music.</source>
        <translation>Montre les beats au fil du temps, avec leurs clips et la musique.</translation>
    </message>
    <message>
        <source>Shows the beats as cards in rows, as on a storyboard.</source>
        <translation>Montre les beats en cartes sur des rangées, comme sur un storyboard.</translation>
    </message>
    <message>
        <source>Shows or hides the templates that beats are made from.</source>
        <translation>Montre ou cache les modèles dont les beats sont faits.</translation>
    </message>
    <message>
        <source>Shows or hides the look that all beats share: style, colours, mood and light.</source>
        <translation>Montre ou cache le look que tous les beats partagent : style, couleurs, ambiance et lumière.</translation>
    </message>
    <message>
        <source>Shows or hides everything about the selected beats: words, length, camera, models.</source>
        <translation>Montre ou cache tout sur les beats sélectionnés : textes, durée, caméra, modèles.</translation>
    </message>
    <message>
        <source>Shows or hides all takes of what is selected, to choose one.</source>
        <translation>Montre ou cache toutes les prises de ce qui est sélectionné, pour en choisir une.</translation>
    </message>
    <message>
        <source>Shows two takes side by side or over each other, to choose the better one.</source>
        <translation>Montre deux prises côte à côte ou l’une sur l’autre, pour choisir la meilleure.</translation>
    </message>
    <message>
        <source>Shows or hides what is being made, what waits, and what failed and why.</source>
        <translation>Montre ou cache ce qui est en cours, ce qui attend, et ce qui a échoué et pourquoi.</translation>
    </message>
    <message>
        <source>Shows or hides the list of edits, to go back to any of them.</source>
        <translation>Montre ou cache la liste des modifications, pour revenir à l’une d’elles.</translation>
    </message>
    <message>
        <source>Shows or hides the beats' words on their cards.</source>
        <translation>Montre ou cache les textes des beats sur leurs cartes.</translation>
    </message>
    <message>
        <source>Shows or hides how the energy rises and falls over the film.</source>
        <translation>Montre ou cache comment l’énergie monte et descend dans le film.</translation>
    </message>
    <message>
        <source>Shows which part of the picture every screen shows, so that words stay inside it.</source>
        <translation>Montre quelle partie de l’image tout écran affiche, pour que les textes y restent.</translation>
    </message>
    <message>
        <source>Shows how the camera moves over the frame.</source>
        <translation>Montre comment la caméra se déplace sur l’image.</translation>
    </message>
    <message>
        <source>Shows less of the film, larger.</source>
        <translation>Montre moins du film, en plus grand.</translation>
    </message>
    <message>
        <source>Shows more of the film, smaller.</source>
        <translation>Montre plus du film, en plus petit.</translation>
    </message>
    <message>
        <source>Shows the whole film in the width that there is.</source>
        <translation>Montre tout le film dans la largeur qu’il y a.</translation>
    </message>
    <message>
        <source>Shows the film alone, on the whole screen. The same key goes back.</source>
        <translation>Montre le film seul, en plein écran. La même touche ramène.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Mène le clavier à la partie suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before this one.</source>
        <translation>Mène le clavier à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first.</source>
        <translation>Remet tous les panneaux là où ils étaient au début.</translation>
    </message>
    <message>
        <source>Makes plans from the brief, to choose one. Locked beats stay as they are.</source>
        <translation>Fait des plans à partir du brief, pour en choisir un. Les beats verrouillés restent tels quels.</translation>
    </message>
    <message>
        <source>Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.</source>
        <translation>Fait tout ce qui manque ou ne convient plus à son beat, et rien d’autre. Le prix est montré avant.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected frame. The ones before it are kept.</source>
        <translation>Fait une prise de plus de l’image sélectionnée. Les précédentes sont gardées.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected clip. The ones before it are kept.</source>
        <translation>Fait une prise de plus du clip sélectionné. Les précédentes sont gardées.</translation>
    </message>
    <message>
        <source>Makes four takes of the frame at once, to choose from.</source>
        <translation>Fait quatre prises de l’image à la fois, au choix.</translation>
    </message>
    <message>
        <source>Makes one more take of the music. The ones before it are kept.</source>
        <translation>Fait une prise de plus de la musique. Les précédentes sont gardées.</translation>
    </message>
    <message>
        <source>Lets what has begun end, and begins nothing more until it is pressed again.</source>
        <translation>Laisse finir ce qui a commencé, et ne commence rien de plus avant qu’on appuie de nouveau.</translation>
    </message>
    <message>
        <source>Makes what failed once more, after showing what it costs.</source>
        <translation>Refait ce qui a échoué, après avoir montré ce que cela coûte.</translation>
    </message>
    <message>
        <source>Stops what is being made. What is done is kept, and what was paid is not paid again.</source>
        <translation>Arrête ce qui est en cours. Ce qui est fait est gardé, et ce qui a été payé n’est pas repayé.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on this computer.</source>
        <translation>Fait ce qui ne coûte rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on the farm's computers.</source>
        <translation>Fait ce qui ne coûte rien sur les ordinateurs de la ferme.</translation>
    </message>
    <message>
        <source>Shows which models make this project's plans, frames, clips and music, and what they cost.</source>
        <translation>Montre quels modèles font les plans, images, clips et musique de ce projet, et ce qu’ils coûtent.</translation>
    </message>
    <message>
        <source>Plays from the playhead, or pauses.</source>
        <translation>Lit depuis la tête de lecture, ou met en pause.</translation>
    </message>
    <message>
        <source>Plays the whole film from its start.</source>
        <translation>Lit tout le film depuis son début.</translation>
    </message>
    <message>
        <source>Plays the selected beats and stops at their end.</source>
        <translation>Lit les beats sélectionnés et s’arrête à leur fin.</translation>
    </message>
    <message>
        <source>Plays the five seconds at the playhead.</source>
        <translation>Lit les cinq secondes à la tête de lecture.</translation>
    </message>
    <message>
        <source>Plays backwards; once more is faster.</source>
        <translation>Lit à l’envers ; encore une fois va plus vite.</translation>
    </message>
    <message>
        <source>Plays forwards; once more is faster.</source>
        <translation>Lit à l’endroit ; encore une fois va plus vite.</translation>
    </message>
    <message>
        <source>Goes one picture back.</source>
        <translation>Recule d’une image.</translation>
    </message>
    <message>
        <source>Goes one picture on.</source>
        <translation>Avance d’une image.</translation>
    </message>
    <message>
        <source>Goes one second back.</source>
        <translation>Recule d’une seconde.</translation>
    </message>
    <message>
        <source>Goes one second on.</source>
        <translation>Avance d’une seconde.</translation>
    </message>
    <message>
        <source>Goes to the start of the beat before.</source>
        <translation>Va au début du beat précédent.</translation>
    </message>
    <message>
        <source>Goes to the start of the next beat.</source>
        <translation>Va au début du beat suivant.</translation>
    </message>
    <message>
        <source>Goes to the film's first picture.</source>
        <translation>Va à la première image du film.</translation>
    </message>
    <message>
        <source>Goes to the film's last picture.</source>
        <translation>Va à la dernière image du film.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range begin here.</source>
        <translation>La boucle et l’exportation partielle commencent ici.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range end here.</source>
        <translation>La boucle et l’exportation partielle finissent ici.</translation>
    </message>
    <message>
        <source>Lets the range begin with the film again.</source>
        <translation>La plage commence de nouveau avec le film.</translation>
    </message>
    <message>
        <source>Lets the range end with the film again.</source>
        <translation>La plage finit de nouveau avec le film.</translation>
    </message>
    <message>
        <source>Begins again where the film or the range ends.</source>
        <translation>Recommence là où le film ou la plage finit.</translation>
    </message>
    <message>
        <source>Plays without sound. The film keeps its music.</source>
        <translation>Lit sans le son. Le film garde sa musique.</translation>
    </message>
    <message>
        <source>Writes the film as a video: all of it or a part, in the format and size that you choose.</source>
        <translation>Écrit le film en vidéo : tout ou partie, au format et à la taille que vous choisissez.</translation>
    </message>
    <message>
        <source>Lets the next thing that you click tell what it is for.</source>
        <translation>Fait dire à la prochaine chose sur laquelle vous cliquez à quoi elle sert.</translation>
    </message>
    <message>
        <source>Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.</source>
        <translation>Met les beats copiés derrière celui qui est sélectionné. Ils gardent leurs prises là où elles conviennent encore. Une image, une vidéo ou une piste copiée devient une prise à vous.</translation>
    </message>
    <message>
        <source>Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.</source>
        <translation>Ouvre les préférences : apparence, son et stockage, services et clés, modèles, coûts, ferme et clavier.</translation>
    </message>
    <message>
        <source>Shows or hides the brief, the reasons of its plan, and the models.</source>
        <translation>Montre ou cache le brief, les raisons de son plan et les modèles.</translation>
    </message>
    <message>
        <source>Lets the playhead stop at the borders of chunks while you drag it in the timeline.</source>
        <translation>Fait s’arrêter la tête de lecture aux bords des segments pendant que vous la glissez dans la timeline.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>Entrée exécute, Échap quitte</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>Haut et Bas choisissent, Entrée exécute, Échap quitte.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Aucune action ne contient « %1 ».</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 action</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>Entrée attend une autre touche, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>Livré sans touche</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>Livré : %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Réinitialiser les touches de « %1 »</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1, touche de « %2 »</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>Ajouter une touche pour « %1 »</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>Aucune action n’est choisie.</translation>
    </message>
    <message>
        <source>Enter or a click, then the key itself</source>
        <translation>Entrée ou un clic, puis la touche elle-même</translation>
    </message>
    <message>
        <source>A key of the chosen action. An action can have several; Delete takes one away.</source>
        <translation>Une touche de l’action choisie. Une action peut en avoir plusieurs ; Suppr en enlève une.</translation>
    </message>
    <message>
        <source>The action stays in its menu, and keeps its other keys.</source>
        <translation>L’action reste dans son menu et garde ses autres touches.</translation>
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
        <translation>L’adresse d’un service se termine par son chemin, comme dans « %1 ». Enlevez le reste, à partir de ? ou #.</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Afficher toutes les vidéos</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>Chercher des vidéos</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>Chercher par nom, brief, état ou dossier</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>Chercher des vidéos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>Sélectionnez une vidéo.</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>Sélectionnez une seule vidéo.</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>Ouvrir son projet (Entrée)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>Elle n’a pas échoué.</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>Ouvrir son projet et faire ce qui a échoué ou manque</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>Afficher son projet dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>La supprimer de la liste (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>Toutes les vidéos — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>Lecture des vidéos…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>Pas encore de vidéos. Chaque projet généré apparaît ici.</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>Aucune vidéo n’a cet état.</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>Aucune vidéo ne contient « %1 ».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1, 1 vidéo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1, %n vidéo</numerusform>
            <numerusform>%1, %n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>1 vidéo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>%n vidéo, %1</numerusform>
            <numerusform>%n vidéos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its project is not on this computer. The column Where says on which one.</source>
        <translation>Son projet n’est pas sur cet ordinateur. La colonne Où dit sur lequel.</translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place : %1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>Bords plus nets, sans teintes</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge de soi-même</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>Avertir le bureau</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>À la fin d’une génération</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Seulement si une autre fenêtre est devant.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Show tips</source>
        <translation>Afficher les astuces</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Astuces</translation>
    </message>
    <message>
        <source>Each is shown once, beside the menus, when it is of use.</source>
        <translation>Chacune s’affiche une fois, près des menus, quand elle est utile.</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>Revoir les astuces</translation>
    </message>
    <message>
        <source>Those shown before</source>
        <translation>Celles déjà montrées</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Changements demandés</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Aucun beat n’est sélectionné.</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>Ni beats ni fichiers dans le presse-papiers.</translation>
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
        <translation>&amp;Faire le clip, %1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>Votre &amp;vidéo ici…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>Afficher les &amp;prises</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>&amp;Montrer le fichier</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>Verrouiller le &amp;clip</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>&amp;Beat %1</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>Ve&amp;rrouiller l’image</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>clip %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>Réessayer %1, %2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>Faire %1 avec %2, %3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Garder tel quel</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Changements demandés</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>&amp;Enregistrer le beat comme modèle…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>V&amp;alidation</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>It is locked with its beat. Unlock the beat.</source>
        <translation>Verrouillé avec son beat. Déverrouillez le beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>Modèle d’image</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>Modèle de clip</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>Du projet : %1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1, absent du catalogue</translation>
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
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>un fichier de type inconnu</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>Ajoutez un beat ou déposez un modèle ici</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>Le film fait %1 s sur %2 s</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>Ajouter un beat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>Voix off, textes à l’écran et notes sur les cartes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>Taille des cartes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats, de gauche à droite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>Ajouter un beat</translation>
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
        <translation>De quoi parle la publicité ?</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Créativité</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Images de référence</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>30 s pour des baskets Nike. Urbain, énergique, au crépuscule.</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planifier hors ligne</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>Du brief</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>Le même brief et la même graine donnent le même film. Vide : elle découle du texte et de la durée.</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>Créativité, de stricte à libre</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modèles : %1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>Une graine est un nombre entier à partir de 0.</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Annuler la planification</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>Comparer trois plans</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>Trois plans sont trois requêtes.</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>Une autre graine ou plus de créativité en donne un autre.</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>Des beats ont été verrouillés ou déverrouillés entre-temps. Replanifiez autour de ceux d’à présent.</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>Dépensé %1, réservé %2, à générer %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1, budget %2</translation>
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
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Fichier absent</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>Le fichier de l’image a disparu. Remettez-le, ou refaites-la.</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>Votre propre image de ce beat a disparu. Remettez-la, ou donnez-en une autre.</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>Esquisser</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Faire l’image</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 secondes à partir de %4</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>pas encore d’image</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>esquisse</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>image</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>Pas encore d’image.</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>Esquisse : la première étape sur trois.</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>Image : la deuxième étape sur trois.</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>Clip : la dernière étape sur trois.</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>obsolète : %1, actualiser coûte %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>échoué : %1, réessayer coûte %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>échoué : le fichier de son image a disparu, la refaire coûte %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>échoué : le fichier de son image a disparu</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>obsolète, gardé tel quel</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>image en attente</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>image en cours, %1 pour cent</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>image verrouillée</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>L’image est verrouillée : les générations n’y touchent pas.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>changements demandés</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>Pas de voix off</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>Pas de texte à l’écran</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>Image %1 %</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>Image en attente</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>Quels changements (dans les notes)</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Ce qui devrait être différent</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>Attend son image</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>En attente, suivant</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>En attente, numéro %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Faire le clip</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Fichier absent</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>Le fichier du clip a disparu. Remettez-le, ou refaites-le.</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>Votre propre fichier de ce clip a disparu. Remettez-le, ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>Image obsolète</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>L’image par laquelle il commence est obsolète.</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>Verrouillé : les générations n’y touchent pas.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>Fait par %1.</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>pas encore fait, le faire coûte %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>en cours, %1 pour cent</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>obsolète : %1, actualiser coûte %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>obsolète, gardé tel quel</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>échoué : %1, réessayer coûte %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>échoué : son fichier a disparu, le refaire coûte %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>échoué : son fichier a disparu</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>Refaire %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>Comment comparer les prises</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Une prise</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>Lire les deux clips</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>Lire les deux clips (Espace)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>Arrêter les deux clips</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>Sélectionnez un beat ou un clip pour comparer ses prises.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Il n’y a pas encore de prise.</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1, sa seule prise</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1, les deux en phase</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1, deux prises</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Prise %1, utilisée</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>Son fichier est absent ou endommagé. Remettez-le, ou choisissez une autre prise.</translation>
    </message>
</context>
<context>
    <name>beatreel::ControlTexts</name>
    <message>
        <source>Product, length, mood, what happens: a sentence or two</source>
        <translation>Produit, durée, ambiance, ce qui se passe : une phrase ou deux</translation>
    </message>
    <message>
        <source>What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.</source>
        <translation>De quoi parle la publicité, avec vos mots. Le plan en tire le produit, la durée, le style et l’histoire.</translation>
    </message>
    <message>
        <source>How long the film is to be; goes before what the brief says</source>
        <translation>La durée voulue du film ; l’emporte sur ce que dit le brief</translation>
    </message>
    <message>
        <source>The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.</source>
        <translation>La durée que vise le plan. Sans choix, c’est celle que dit le brief, ou 30 secondes.</translation>
    </message>
    <message>
        <source>The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.</source>
        <translation>Le nombre qui décide quand plusieurs plans iraient. Gardez-le pour ravoir le même film, changez-le pour un autre.</translation>
    </message>
    <message>
        <source>Another seed: another plan of the same brief</source>
        <translation>Une autre graine : un autre plan du même brief</translation>
    </message>
    <message>
        <source>Puts in a number by chance, so that planning gives another film from the same words.</source>
        <translation>Met un nombre au hasard, pour que la planification donne un autre film avec les mêmes mots.</translation>
    </message>
    <message>
        <source>Left keeps to the proven sequence, right roams</source>
        <translation>À gauche, la suite éprouvée ; à droite, on s’en éloigne</translation>
    </message>
    <message>
        <source>How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.</source>
        <translation>Jusqu’où un plan peut s’écarter de la suite habituelle de telles publicités. Stricte donne ce qui est éprouvé, libre donne des surprises.</translation>
    </message>
    <message>
        <source>Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.</source>
        <translation>Images du produit ou d’un style dont les images du film doivent s’inspirer. Les modèles qui ne voient pas les images les laissent de côté.</translation>
    </message>
    <message>
        <source>Takes the picture off the brief. Its file stays where it is.</source>
        <translation>Retire l’image du brief. Son fichier reste où il est.</translation>
    </message>
    <message>
        <source>The built-in planner, without a network</source>
        <translation>Le planificateur intégré, sans réseau</translation>
    </message>
    <message>
        <source>Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.</source>
        <translation>Fait trois plans du brief, pour en choisir un ou les mélanger. Images et clips se font plus tard.</translation>
    </message>
    <message>
        <source>An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.</source>
        <translation>Une publicité avec ses beats, images, clips et musique. Vos changements restent ; un nouvel appui ouvre la même.</translation>
    </message>
    <message>
        <source>The brief stays as it is</source>
        <translation>Le brief reste tel quel</translation>
    </message>
    <message>
        <source>Stops waiting for the plan. What a model was already asked for may still be billed.</source>
        <translation>N’attend plus le plan. Ce qui a déjà été demandé à un modèle peut encore être facturé.</translation>
    </message>
    <message>
        <source>Every video that was ever built, also on other computers</source>
        <translation>Toutes les vidéos jamais générées, aussi sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>A project's folder, or its .beatreel file</source>
        <translation>Le dossier d’un projet, ou son fichier .beatreel</translation>
    </message>
    <message>
        <source>A project that was open before, and what waits in it. Press it to open it.</source>
        <translation>Un projet déjà ouvert auparavant, et ce qui y attend. Cliquez pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>Ses fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>Forgets the project here. Nothing of it is deleted.</source>
        <translation>Oublie le projet ici. Rien n’en est supprimé.</translation>
    </message>
    <message>
        <source>Shows first what would become of your beats</source>
        <translation>Montre d’abord ce que deviendraient vos beats</translation>
    </message>
    <message>
        <source>Plans the changed brief. Locked beats stay; nothing changes before you press Apply.</source>
        <translation>Planifie le brief changé. Les beats verrouillés restent ; rien ne change avant que vous cliquiez sur Appliquer.</translation>
    </message>
    <message>
        <source>Side by side, to take one or drag beats from another</source>
        <translation>Côte à côte, pour en prendre un ou glisser des beats d’un autre</translation>
    </message>
    <message>
        <source>Makes three plans of the brief and shows them beside each other.</source>
        <translation>Fait trois plans du brief et les montre côte à côte.</translation>
    </message>
    <message>
        <source>One step: undo brings the beats of before back</source>
        <translation>Une seule étape : annuler ramène les beats d’avant</translation>
    </message>
    <message>
        <source>Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.</source>
        <translation>Remplace les beats par ceux du plan. Les beats verrouillés restent, et les prises qui vont encore sont gardées.</translation>
    </message>
    <message>
        <source>The film stays as it is</source>
        <translation>Le film reste tel quel</translation>
    </message>
    <message>
        <source>Throws the plan away.</source>
        <translation>Abandonne le plan.</translation>
    </message>
    <message>
        <source>By creativity, or by chance</source>
        <translation>Par la créativité, ou au hasard</translation>
    </message>
    <message>
        <source>In what the three plans differ: in how freely they are planned, or only in their seed.</source>
        <translation>En quoi les trois plans diffèrent : par la liberté de leur planification, ou seulement par leur graine.</translation>
    </message>
    <message>
        <source>Drag a beat to another plan to mix them</source>
        <translation>Glissez un beat vers un autre plan pour les mélanger</translation>
    </message>
    <message>
        <source>One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.</source>
        <translation>Un des plans : ses beats, et ce que coûte une génération complète. Gauche et Droite vont aux autres plans.</translation>
    </message>
    <message>
        <source>The project stays as it was (Esc)</source>
        <translation>Le projet reste tel qu’il était (Échap)</translation>
    </message>
    <message>
        <source>Goes back without taking a plan.</source>
        <translation>Revient sans prendre de plan.</translation>
    </message>
    <message>
        <source>Plans the brief; used when you plan again</source>
        <translation>Planifie le brief ; sert quand vous replanifiez</translation>
    </message>
    <message>
        <source>Which model turns the brief into beats. The built-in planner is free and needs no network.</source>
        <translation>Quel modèle fait des beats avec le brief. Le planificateur intégré est gratuit et n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>Another one makes the frames stale</source>
        <translation>Un autre rend les images obsolètes</translation>
    </message>
    <message>
        <source>Which model draws the frames. A beat can have its own, in the inspector.</source>
        <translation>Quel modèle dessine les images. Un beat peut avoir le sien, dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Another one makes the clips stale</source>
        <translation>Un autre rend les clips obsolètes</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips. A beat can have its own, in the inspector.</source>
        <translation>Quel modèle fait des images des clips animés. Un beat peut avoir le sien, dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Another one makes the music stale</source>
        <translation>Un autre rend la musique obsolète</translation>
    </message>
    <message>
        <source>Which model makes the film's music; none of them, or your own file, is possible too.</source>
        <translation>Quel modèle fait la musique du film ; aucune musique, ou votre propre fichier, est possible aussi.</translation>
    </message>
    <message>
        <source>The model for plans looks at the frames and describes the music</source>
        <translation>Le modèle des plans regarde les images et décrit la musique</translation>
    </message>
    <message>
        <source>Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.</source>
        <translation>Laisse le modèle de planification écrire, d’après les images, ce qui est demandé au modèle de musique. Sans cela, l’ambiance et les beats décident.</translation>
    </message>
    <message>
        <source>Folds this section, or unfolds it</source>
        <translation>Replie cette section, ou la déplie</translation>
    </message>
    <message>
        <source>Folds what stands below away to make room, or unfolds it again.</source>
        <translation>Replie ce qui se trouve dessous pour faire de la place, ou le déplie à nouveau.</translation>
    </message>
    <message>
        <source>Chooses the free, built-in models for everything at once.</source>
        <translation>Choisit d’un coup les modèles intégrés et gratuits pour tout.</translation>
    </message>
    <message>
        <source>Chooses paid models of middle price for everything at once.</source>
        <translation>Choisit d’un coup des modèles payants de prix moyen pour tout.</translation>
    </message>
    <message>
        <source>Chooses the models with the best pictures, at the highest price, at once.</source>
        <translation>Choisit d’un coup les modèles qui font les plus belles images, au prix le plus élevé.</translation>
    </message>
    <message>
        <source>Choose a word or write your own</source>
        <translation>Choisissez un mot ou écrivez le vôtre</translation>
    </message>
    <message>
        <source>The name that prompts put in the place of {product_name}</source>
        <translation>Le nom que les prompts mettent à la place de {product_name}</translation>
    </message>
    <message>
        <source>What the ad sells. Every prompt that names the product changes with it.</source>
        <translation>Ce que vend la publicité. Tout prompt qui nomme le produit change avec lui.</translation>
    </message>
    <message>
        <source>The structure of the whole film</source>
        <translation>La structure de tout le film</translation>
    </message>
    <message>
        <source>The style of all pictures and of the music, in a few words.</source>
        <translation>Le style de toutes les images et de la musique, en quelques mots.</translation>
    </message>
    <message>
        <source>The feeling of the film. Frames, clips and music follow it.</source>
        <translation>Le sentiment du film. Images, clips et musique le suivent.</translation>
    </message>
    <message>
        <source>The light that all frames share.</source>
        <translation>La lumière que toutes les images partagent.</translation>
    </message>
    <message>
        <source>Adds a colour to the palette. Three to five work best.</source>
        <translation>Ajoute une couleur à la palette. Trois à cinq, c’est le mieux.</translation>
    </message>
    <message>
        <source>Takes the main colours of a picture of yours, such as a photograph of the product.</source>
        <translation>Prend les couleurs principales d’une image à vous, par exemple une photo du produit.</translation>
    </message>
    <message>
        <source>Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.</source>
        <translation>Donne le look changé à tous les beats qui ne sont pas verrouillés. La barre dit ce qui devient obsolète et ce que coûte l’actualisation ; rien ne se fait encore.</translation>
    </message>
    <message>
        <source>Throws away what was changed here and not applied.</source>
        <translation>Abandonne ce qui a été changé ici et pas appliqué.</translation>
    </message>
    <message>
        <source>Shows only templates that usually stand there</source>
        <translation>Montre seulement les modèles qui s’y trouvent d’habitude</translation>
    </message>
    <message>
        <source>Narrows the list to templates for this place in a film. Others can be used there too.</source>
        <translation>Réduit la liste aux modèles pour cette place dans un film. D’autres peuvent aussi y servir.</translation>
    </message>
    <message>
        <source>By name, shot, action or words of the prompt</source>
        <translation>Par nom, plan, action ou mots du prompt</translation>
    </message>
    <message>
        <source>Shows only the templates that have these words in them.</source>
        <translation>Montre seulement les modèles qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>Narrows the templates to those for a product, an energy or a length.</source>
        <translation>Réduit les modèles à ceux d’un produit, d’une énergie ou d’une durée.</translation>
    </message>
    <message>
        <source>Shows all templates again</source>
        <translation>Montre à nouveau tous les modèles</translation>
    </message>
    <message>
        <source>Empties the search and takes all filters off.</source>
        <translation>Vide la recherche et enlève tous les filtres.</translation>
    </message>
    <message>
        <source>Shows templates for every place</source>
        <translation>Montre les modèles pour toutes les places</translation>
    </message>
    <message>
        <source>Shows the templates without regard to where in a film they usually stand.</source>
        <translation>Montre les modèles sans regarder où ils se trouvent d’habitude dans un film.</translation>
    </message>
    <message>
        <source>Shows only those that you made</source>
        <translation>Montre seulement ceux que vous avez faits</translation>
    </message>
    <message>
        <source>Narrows the list to templates of your own, which you save from beats.</source>
        <translation>Réduit la liste à vos propres modèles, que vous enregistrez à partir de beats.</translation>
    </message>
    <message>
        <source>The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.</source>
        <translation>Les modèles dont les beats sont faits. Glissez-en un dans le film, ou appuyez sur Entrée pour l’ajouter derrière le beat sélectionné.</translation>
    </message>
    <message>
        <source>How the template is called in the library and in plans. It cannot change later.</source>
        <translation>Le nom du modèle dans la bibliothèque et dans les plans. Il ne peut pas changer ensuite.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in for each film</source>
        <translation>{product_name} et semblables sont remplis pour chaque film</translation>
    </message>
    <message>
        <source>What the picture shows. Words in braces are replaced by those of the film's look.</source>
        <translation>Ce que montre l’image. Les mots entre accolades sont remplacés par ceux du look du film.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its product.</source>
        <translation>Met dans le prompt un emplacement que chaque film remplit avec son produit.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its style.</source>
        <translation>Met dans le prompt un emplacement que chaque film remplit avec son style.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its setting.</source>
        <translation>Met dans le prompt un emplacement que chaque film remplit avec son décor.</translation>
    </message>
    <message>
        <source>What a new beat of it begins with</source>
        <translation>Par quoi commence un nouveau beat de ce modèle</translation>
    </message>
    <message>
        <source>The length of beats made from this template. Each can be changed later.</source>
        <translation>La durée des beats faits avec ce modèle. Chacun peut être changé ensuite.</translation>
    </message>
    <message>
        <source>How lively it is: where in the film's curve it fits</source>
        <translation>À quel point il est vif : où il va dans la courbe du film</translation>
    </message>
    <message>
        <source>How lively the beat is. Planners place it by this, and the music follows it.</source>
        <translation>À quel point le beat est vif. Les planificateurs le placent d’après cela, et la musique suit.</translation>
    </message>
    <message>
        <source>Where planners may place it</source>
        <translation>Où les planificateurs peuvent le placer</translation>
    </message>
    <message>
        <source>Where in a film it usually stands: at the start, in the middle or at the end.</source>
        <translation>Où il se trouve d’habitude dans un film : au début, au milieu ou à la fin.</translation>
    </message>
    <message>
        <source>How the camera is placed</source>
        <translation>Comment la caméra est placée</translation>
    </message>
    <message>
        <source>How near the camera is and from where it looks. It goes into the prompt of the frame.</source>
        <translation>À quelle distance est la caméra et d’où elle regarde. Cela entre dans le prompt de l’image.</translation>
    </message>
    <message>
        <source>How the camera moves in the clip</source>
        <translation>Comment la caméra bouge dans le clip</translation>
    </message>
    <message>
        <source>How the camera moves. It goes into the prompt of the clips.</source>
        <translation>Comment la caméra bouge. Cela entre dans le prompt des clips.</translation>
    </message>
    <message>
        <source>The kind of scene, for the sketch and for searching</source>
        <translation>Le genre de scène, pour l’esquisse et la recherche</translation>
    </message>
    <message>
        <source>What happens in the picture. The built-in artist draws by it.</source>
        <translation>Ce qui se passe dans l’image. L’artiste intégré dessine d’après cela.</translation>
    </message>
    <message>
        <source>Offered for every product</source>
        <translation>Proposé pour tous les produits</translation>
    </message>
    <message>
        <source>Lets planners use the template for every kind of product.</source>
        <translation>Laisse les planificateurs prendre le modèle pour tout genre de produit.</translation>
    </message>
    <message>
        <source>Offered for products of this kind</source>
        <translation>Proposé pour les produits de ce genre</translation>
    </message>
    <message>
        <source>For which kinds of product planners may use the template.</source>
        <translation>Pour quels genres de produit les planificateurs peuvent prendre le modèle.</translation>
    </message>
    <message>
        <source>Further kinds, with commas between them</source>
        <translation>D’autres genres, séparés par des virgules</translation>
    </message>
    <message>
        <source>Kinds of product that the shipped templates do not know.</source>
        <translation>Des genres de produit que les modèles d’origine ne connaissent pas.</translation>
    </message>
    <message>
        <source>It appears under Own in the library</source>
        <translation>Il apparaît sous Perso dans la bibliothèque</translation>
    </message>
    <message>
        <source>Writes the template to your own library, for this and all other projects.</source>
        <translation>Écrit le modèle dans votre bibliothèque, pour ce projet et tous les autres.</translation>
    </message>
    <message>
        <source>Nothing is saved (Esc)</source>
        <translation>Rien n’est enregistré (Échap)</translation>
    </message>
    <message>
        <source>Leaves without saving the template.</source>
        <translation>Quitte sans enregistrer le modèle.</translation>
    </message>
    <message>
        <source>Along the time, or as cards</source>
        <translation>Au fil du temps, ou en cartes</translation>
    </message>
    <message>
        <source>How the beats are shown: the timeline shows how long each is, the board shows what each says.</source>
        <translation>Comment les beats se montrent : la timeline montre la durée de chacun, le tableau montre ce que chacun dit.</translation>
    </message>
    <message>
        <source>The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.</source>
        <translation>Le film au fil du temps : beats, clips et musique. Glissez les beats pour les déplacer et leurs bords pour changer leur durée ; cliquez sur un clip pour voir ses prises.</translation>
    </message>
    <message>
        <source>Behind the selected beat, from a template</source>
        <translation>Derrière le beat sélectionné, d’après un modèle</translation>
    </message>
    <message>
        <source>Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.</source>
        <translation>Ne fait ressortir que les beats d’une marque : ouverts, validés ou changements demandés. Le film les garde tous.</translation>
    </message>
    <message>
        <source>How much of the film is seen at once</source>
        <translation>Combien du film on voit à la fois</translation>
    </message>
    <message>
        <source>The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.</source>
        <translation>Les beats en cartes, dans l’ordre du film. Glissez les cartes pour le changer ; chaque carte montre le texte et l’état de son beat.</translation>
    </message>
    <message>
        <source>The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.</source>
        <translation>Le film au fil du temps, en petit : une case par beat, aussi large qu’il est long. Gauche et Droite vont de beat en beat.</translation>
    </message>
    <message>
        <source>Shows only beats of one mark: open, approved, or changes wanted.</source>
        <translation>Montre seulement les beats d’une marque : ouverts, validés ou changements demandés.</translation>
    </message>
    <message>
        <source>Larger cards show more of the picture, smaller ones more of the film.</source>
        <translation>Des cartes plus grandes montrent plus de l’image, de plus petites plus du film.</translation>
    </message>
    <message>
        <source>The whole film, the cut between two beats, or two takes</source>
        <translation>Tout le film, la coupe entre deux beats, ou deux prises</translation>
    </message>
    <message>
        <source>What the preview shows: the film, the two pictures at a cut, or two takes to choose between.</source>
        <translation>Ce que montre l’aperçu : le film, les deux images à une coupe, ou deux prises à départager.</translation>
    </message>
    <message>
        <source>The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.</source>
        <translation>Le film tel qu’il est pour l’instant, à la tête de lecture. Ce qui n’a pas encore de clip est montré par son image, ou par un clap.</translation>
    </message>
    <message>
        <source>The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.</source>
        <translation>La dernière image avant une coupe et la première après, pour juger si elles vont ensemble. Gauche et Droite vont aux coupes voisines.</translation>
    </message>
    <message>
        <source>Where the playhead stands. Type a time to go there.</source>
        <translation>Où se trouve la tête de lecture. Tapez un temps pour y aller.</translation>
    </message>
    <message>
        <source>How fast the film plays here. The exported film keeps its own speed.</source>
        <translation>À quelle vitesse le film se lit ici. Le film exporté garde sa propre vitesse.</translation>
    </message>
    <message>
        <source>How loud the film plays here, and whether it is heard. The exported film keeps its loudness.</source>
        <translation>À quel volume le film se lit ici, et si on l’entend. Le film exporté garde sa loudness.</translation>
    </message>
    <message>
        <source>Only here: the exported film keeps its loudness</source>
        <translation>Ici seulement : le film exporté garde sa loudness</translation>
    </message>
    <message>
        <source>How loud the film plays on this computer.</source>
        <translation>À quel volume le film se lit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.</source>
        <translation>Textes et images posés sur ce beat. Faites-en glisser un pour le placer et ses coins pour le redimensionner ; les flèches, + et - font de même.</translation>
    </message>
    <message>
        <source>What does not hold together in the plan, such as a missing opening.</source>
        <translation>Ce qui ne tient pas ensemble dans le plan, par exemple une ouverture qui manque.</translation>
    </message>
    <message>
        <source>All that the check of the plan found</source>
        <translation>Tout ce que la vérification du plan a trouvé</translation>
    </message>
    <message>
        <source>Lists what does not hold together in the film, such as a missing opening, with the beat it is about.</source>
        <translation>Énumère ce qui ne tient pas ensemble dans le film, par exemple une ouverture qui manque, avec le beat concerné.</translation>
    </message>
    <message>
        <source>What the film has now counts as wanted</source>
        <translation>Ce que le film a maintenant devient la durée voulue</translation>
    </message>
    <message>
        <source>Makes the present length the one that was asked for. The beats stay.</source>
        <translation>Fait de la durée actuelle celle qui était demandée. Les beats restent.</translation>
    </message>
    <message>
        <source>Edits that bring the film to its length</source>
        <translation>Modifications qui amènent le film à sa durée</translation>
    </message>
    <message>
        <source>Lists edits that bring the film to the length that was asked for, each with what it does and costs.</source>
        <translation>Énumère des modifications qui amènent le film à la durée demandée, chacune avec ce qu’elle fait et coûte.</translation>
    </message>
    <message>
        <source>Changes the clips' prompt: they go stale, and nothing is made yet</source>
        <translation>Change le prompt des clips : ils deviennent obsolètes, rien ne se fait encore</translation>
    </message>
    <message>
        <source>Only for you: prompts and takes do not change</source>
        <translation>Pour vous seulement : prompts et prises ne changent pas</translation>
    </message>
    <message>
        <source>How the beat is called on its card, in the jobs and in exports.</source>
        <translation>Le nom du beat sur sa carte, dans les tâches et dans les exportations.</translation>
    </message>
    <message>
        <source>All that can be done with this beat: the menu that a right click opens too.</source>
        <translation>Tout ce qui peut se faire avec ce beat : le menu qu’ouvre aussi un clic droit.</translation>
    </message>
    <message>
        <source>The prompt as the models get it, with the words of the look filled in. Click it to write.</source>
        <translation>Le prompt tel que les modèles le reçoivent, avec les mots du look remplis. Cliquez dessus pour écrire.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in from the look</source>
        <translation>{product_name} et semblables sont remplis d’après le look</translation>
    </message>
    <message>
        <source>What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.</source>
        <translation>Ce que montre l’image. Un prompt changé rend obsolètes l’image et les clips qui commencent par elle.</translation>
    </message>
    <message>
        <source>As it is sent, or as it is written</source>
        <translation>Tel qu’il est envoyé, ou tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Shows the prompt with the look's words filled in, or with the places that they fill.</source>
        <translation>Montre le prompt avec les mots du look remplis, ou avec les emplacements qu’ils remplissent.</translation>
    </message>
    <message>
        <source>How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.</source>
        <translation>La durée du beat. Plus long, il faut plus de clips, que fera la prochaine génération ; les clips présents restent.</translation>
    </message>
    <message>
        <source>How lively it is; the music follows</source>
        <translation>À quel point il est vif ; la musique suit</translation>
    </message>
    <message>
        <source>How near the camera is; goes into the frame's prompt</source>
        <translation>À quelle distance est la caméra ; entre dans le prompt de l’image</translation>
    </message>
    <message>
        <source>How the camera is placed. Another shot makes the frame and its clips stale.</source>
        <translation>Comment la caméra est placée. Un autre plan rend obsolètes l’image et ses clips.</translation>
    </message>
    <message>
        <source>How the camera moves in the clips. The frame stays as it is.</source>
        <translation>Comment la caméra bouge dans les clips. L’image reste telle quelle.</translation>
    </message>
    <message>
        <source>Goes into the storyboard PDF and the subtitles</source>
        <translation>Entre dans le PDF du storyboard et les sous-titres</translation>
    </message>
    <message>
        <source>What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.</source>
        <translation>Ce qui est dit sur ce beat. Beatreel ne le dit pas ; cela ne rend rien obsolète.</translation>
    </message>
    <message>
        <source>Words and logo can lay them over the picture</source>
        <translation>« Textes et logo » peut les poser sur l’image</translation>
    </message>
    <message>
        <source>What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.</source>
        <translation>Ce qu’on doit lire dans ce beat. Une incrustation peut le montrer ; en soi cela ne rend rien obsolète.</translation>
    </message>
    <message>
        <source>For people; no model reads them</source>
        <translation>Pour les gens ; aucun modèle ne les lit</translation>
    </message>
    <message>
        <source>Whatever is to be remembered of this beat. It stands in the storyboard PDF.</source>
        <translation>Tout ce qu’il faut retenir de ce beat. Cela figure dans le PDF du storyboard.</translation>
    </message>
    <message>
        <source>Kept in the notes of the beat</source>
        <translation>Gardé dans les notes du beat</translation>
    </message>
    <message>
        <source>What the client or the team wants otherwise in this beat.</source>
        <translation>Ce que le client ou l’équipe veut autrement dans ce beat.</translation>
    </message>
    <message>
        <source>A mark for people; builds do not look at it</source>
        <translation>Marque pour les gens ; les générations l’ignorent</translation>
    </message>
    <message>
        <source>How far the beat is agreed on. The timeline and the board can be filtered by it.</source>
        <translation>À quel point le beat est convenu. La timeline et le tableau peuvent se filtrer d’après cela.</translation>
    </message>
    <message>
        <source>Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.</source>
        <translation>Fait passer le film au noir puis revenir là où ce beat commence. Cela ne coûte rien et ne rend rien obsolète.</translation>
    </message>
    <message>
        <source>Lets the film come out of black at its start. It costs nothing.</source>
        <translation>Fait sortir le film du noir à son début. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Lets the film go to black at its end. It costs nothing.</source>
        <translation>Fait passer le film au noir à sa fin. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Draws the frames of the selected beats in the place of the film's model.</source>
        <translation>Dessine les images des beats sélectionnés à la place du modèle du film.</translation>
    </message>
    <message>
        <source>Makes the clips of the selected beats in the place of the film's model.</source>
        <translation>Fait les clips des beats sélectionnés à la place du modèle du film.</translation>
    </message>
    <message>
        <source>Another number gives other pictures of the same words</source>
        <translation>Un autre nombre donne d’autres images des mêmes mots</translation>
    </message>
    <message>
        <source>The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.</source>
        <translation>Le nombre qui décide entre les images qui vont avec le texte. La même graine donne la même image, là où le modèle le permet.</translation>
    </message>
    <message>
        <source>Puts in a number by chance. Frame and clips go stale; nothing is made yet.</source>
        <translation>Met un nombre au hasard. L’image et les clips deviennent obsolètes ; rien ne se fait encore.</translation>
    </message>
    <message>
        <source>Which part of the clip is used</source>
        <translation>Quelle partie du clip est utilisée</translation>
    </message>
    <message>
        <source>Which part of your own picture is used, where it has another shape than the film.</source>
        <translation>Quelle partie de votre image est utilisée, quand elle n’a pas la forme du film.</translation>
    </message>
    <message>
        <source>How much of the picture is cut off around</source>
        <translation>Combien de l’image est coupé autour</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own picture, larger.</source>
        <translation>Prend une partie plus petite de votre image, en plus grand.</translation>
    </message>
    <message>
        <source>The middle, as large as it fits</source>
        <translation>Le milieu, aussi grand que possible</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the picture again.</source>
        <translation>Reprend la plus grande partie possible, au milieu de l’image.</translation>
    </message>
    <message>
        <source>Which part of your own video is used, where it has another shape than the film.</source>
        <translation>Quelle partie de votre vidéo est utilisée, quand elle n’a pas la forme du film.</translation>
    </message>
    <message>
        <source>How much of the video is cut off around</source>
        <translation>Combien de la vidéo est coupé autour</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own video, larger.</source>
        <translation>Prend une partie plus petite de votre vidéo, en plus grand.</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the video again.</source>
        <translation>Reprend la plus grande partie possible, au milieu de la vidéo.</translation>
    </message>
    <message>
        <source>One take more; the one in use is kept</source>
        <translation>Une prise de plus ; celle qui sert est gardée</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Makes what failed once more with the same prompt and model.</source>
        <translation>Refait ce qui a échoué, avec le même prompt et le même modèle.</translation>
    </message>
    <message>
        <source>The most that this project may spend in all. A build that would go over it does not begin.</source>
        <translation>Le plus que ce projet peut dépenser en tout. Une génération qui le dépasserait ne commence pas.</translation>
    </message>
    <message>
        <source>Skips the beginning of the music: the film starts with what is heard from there on.</source>
        <translation>Saute le début de la musique : le film commence par ce qu’on entend à partir de là.</translation>
    </message>
    <message>
        <source>Makes the music louder or softer than the loudness that every exported film has.</source>
        <translation>Rend la musique plus forte ou plus douce que la loudness de tout film exporté.</translation>
    </message>
    <message>
        <source>How long the music takes to become as loud as it is.</source>
        <translation>Combien de temps la musique met à atteindre son volume.</translation>
    </message>
    <message>
        <source>How long the music takes to end. As usual follows the length of the film.</source>
        <translation>Combien de temps la musique met à finir. « Comme d’habitude » suit la durée du film.</translation>
    </message>
    <message>
        <source>The film has no sound then, exported too</source>
        <translation>Le film n’a alors pas de son, exporté non plus</translation>
    </message>
    <message>
        <source>Leaves the music out of the film without throwing it away.</source>
        <translation>Laisse la musique hors du film sans la jeter.</translation>
    </message>
    <message>
        <source>Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.</source>
        <translation>Pose un texte sur l’image de ce beat. Cela ne coûte rien, et seul ce beat est encodé à nouveau.</translation>
    </message>
    <message>
        <source>Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).</source>
        <translation>Pose une image sur le beat, par exemple un logo à fond transparent (PNG ou SVG).</translation>
    </message>
    <message>
        <source>Ready arrangements of name, words and logo for the end of a film.</source>
        <translation>Arrangements tout prêts du nom, du texte et du logo pour la fin d’un film.</translation>
    </message>
    <message>
        <source>What lies over this beat's picture. Choose one to change it below; Delete takes it away.</source>
        <translation>Ce qui est posé sur l’image de ce beat. Choisissez-en un pour le changer dessous ; Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Moves it in front of what lies over it.</source>
        <translation>Le place devant ce qui est posé sur lui.</translation>
    </message>
    <message>
        <source>Moves it behind what lies under it.</source>
        <translation>Le place derrière ce qui est sous lui.</translation>
    </message>
    <message>
        <source>Takes it off the picture. Undo brings it back.</source>
        <translation>Le retire de l’image. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Words of your own, or ones that follow the beat</source>
        <translation>Vos propres mots, ou des mots qui suivent le beat</translation>
    </message>
    <message>
        <source>What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.</source>
        <translation>Ce que dit l’incrustation : ses propres mots, le texte à l’écran du beat, ou le nom du produit, qu’elle suit alors.</translation>
    </message>
    <message>
        <source>Enter begins a new line</source>
        <translation>Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>The words that lie over the picture.</source>
        <translation>Les mots posés sur l’image.</translation>
    </message>
    <message>
        <source>It keeps its place and its size</source>
        <translation>Il garde sa place et sa taille</translation>
    </message>
    <message>
        <source>Takes another file in the place of this picture.</source>
        <translation>Prend un autre fichier à la place de cette image.</translation>
    </message>
    <message>
        <source>Of the fonts on this computer</source>
        <translation>Parmi les polices de cet ordinateur</translation>
    </message>
    <message>
        <source>The family of letters. A computer without it takes another one.</source>
        <translation>La famille de lettres. Un ordinateur qui ne l’a pas en prend une autre.</translation>
    </message>
    <message>
        <source>How strong the strokes are</source>
        <translation>L’épaisseur des traits</translation>
    </message>
    <message>
        <source>How strong the letters are drawn, where the font has several weights.</source>
        <translation>À quel point les lettres sont épaisses, quand la police a plusieurs graisses.</translation>
    </message>
    <message>
        <source>How large it is, so that it looks the same in every size of film.</source>
        <translation>Sa taille, pour qu’il ait le même aspect dans toute taille de film.</translation>
    </message>
    <message>
        <source>Room between the letters</source>
        <translation>L’espace entre les lettres</translation>
    </message>
    <message>
        <source>Sets the letters further apart or closer together than the font does.</source>
        <translation>Écarte ou rapproche les lettres plus que ne le fait la police.</translation>
    </message>
    <message>
        <source>The colour of the words or of the shade.</source>
        <translation>La couleur du texte ou du voile.</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100 % cache ce qui est derrière</translation>
    </message>
    <message>
        <source>Lets words be read over bright pictures</source>
        <translation>Rend le texte lisible sur des images claires</translation>
    </message>
    <message>
        <source>How dark the shadow behind the words is.</source>
        <translation>À quel point l’ombre derrière le texte est foncée.</translation>
    </message>
    <message>
        <source>Snaps to this part of the picture</source>
        <translation>Accroche à cette partie de l’image</translation>
    </message>
    <message>
        <source>Puts it into a corner, to an edge or into the middle, inside the safe area.</source>
        <translation>Le met dans un coin, au bord ou au milieu, dans la zone de sécurité.</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>Depuis le bord gauche</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>Depuis le bord supérieur</translation>
    </message>
    <message>
        <source>After the beat's start</source>
        <translation>Après le début du beat</translation>
    </message>
    <message>
        <source>When it appears, in seconds of the beat.</source>
        <translation>Quand il apparaît, en secondes du beat.</translation>
    </message>
    <message>
        <source>When it goes, in seconds of the beat.</source>
        <translation>Quand il s’en va, en secondes du beat.</translation>
    </message>
    <message>
        <source>0 shows it at once</source>
        <translation>0 le montre aussitôt</translation>
    </message>
    <message>
        <source>How long it takes to appear.</source>
        <translation>Combien de temps il met à apparaître.</translation>
    </message>
    <message>
        <source>0 hides it at once</source>
        <translation>0 le cache aussitôt</translation>
    </message>
    <message>
        <source>How long it takes to go.</source>
        <translation>Combien de temps il met à disparaître.</translation>
    </message>
    <message>
        <source>The frame, a clip of this beat, or the music</source>
        <translation>L’image, un clip de ce beat, ou la musique</translation>
    </message>
    <message>
        <source>Whose takes are shown here.</source>
        <translation>De quoi on voit ici les prises.</translation>
    </message>
    <message>
        <source>Hides what A and B have in common</source>
        <translation>Cache ce que A et B ont en commun</translation>
    </message>
    <message>
        <source>Leaves only the rows in which the two takes differ: what made them look different.</source>
        <translation>Ne laisse que les lignes où les deux prises diffèrent : ce qui les rend différentes.</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>La première prise</translation>
    </message>
    <message>
        <source>Makes the first take of what is chosen above.</source>
        <translation>Fait la première prise de ce qui est choisi au-dessus.</translation>
    </message>
    <message>
        <source>Take A or take B</source>
        <translation>Prise A ou prise B</translation>
    </message>
    <message>
        <source>Which of the two takes the note, the star and the verbs below are about.</source>
        <translation>Sur laquelle des deux prises portent la note, l’étoile et les actions dessous.</translation>
    </message>
    <message>
        <source>How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.</source>
        <translation>Comment chaque prise a été faite : modèle, prompt, graine, prix. Ce qui diffère a un point ; Ctrl+C copie une ligne.</translation>
    </message>
    <message>
        <source>Kept with the take, not with the beat</source>
        <translation>Gardé avec la prise, pas avec le beat</translation>
    </message>
    <message>
        <source>A remark about this take, such as what is good in it.</source>
        <translation>Une remarque sur cette prise, par exemple ce qu’elle a de bon.</translation>
    </message>
    <message>
        <source>Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.</source>
        <translation>Fait une prise de plus avec le prompt, la graine et le modèle de celle-ci, quoi que dise le beat à présent.</translation>
    </message>
    <message>
        <source>Marks a good take, to find it again. The film shows what is in use.</source>
        <translation>Marque une bonne prise, pour la retrouver. Le film montre celle qui sert.</translation>
    </message>
    <message>
        <source>Shows the take's file in the file manager.</source>
        <translation>Montre le fichier de la prise dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Puts the take aside. Undo or the trash below brings it back until you empty it.</source>
        <translation>Met la prise de côté. Annuler ou la corbeille dessous la ramène jusqu’à ce que vous la vidiez.</translation>
    </message>
    <message>
        <source>Gives another beat what this take was made with. Its takes go stale; nothing is made yet.</source>
        <translation>Donne à un autre beat ce avec quoi cette prise a été faite. Ses prises deviennent obsolètes ; rien ne se fait encore.</translation>
    </message>
    <message>
        <source>Among the takes again, as it was</source>
        <translation>De nouveau parmi les prises, comme avant</translation>
    </message>
    <message>
        <source>Takes it out of the trash. The film does not change.</source>
        <translation>La sort de la corbeille. Le film ne change pas.</translation>
    </message>
    <message>
        <source>Deletes the files of all takes in the trash, to free room. This cannot be undone.</source>
        <translation>Supprime les fichiers de toutes les prises de la corbeille, pour libérer de la place. C’est irréversible.</translation>
    </message>
    <message>
        <source>Lets the film show take A. What follows from it is told below.</source>
        <translation>Fait montrer la prise A au film. Ce qui en découle est dit dessous.</translation>
    </message>
    <message>
        <source>Lets the film show take B. What follows from it is told below.</source>
        <translation>Fait montrer la prise B au film. Ce qui en découle est dit dessous.</translation>
    </message>
    <message>
        <source>Two takes side by side, or under a wipe</source>
        <translation>Deux prises côte à côte, ou sous un volet</translation>
    </message>
    <message>
        <source>All takes of what is selected. Enter puts one into the film, A and B choose two to compare.</source>
        <translation>Toutes les prises de ce qui est sélectionné. Entrée en met une dans le film, A et B en choisissent deux à comparer.</translation>
    </message>
    <message>
        <source>How two takes are compared: side by side, under a wipe, or one at a time.</source>
        <translation>Comment deux prises se comparent : côte à côte, sous un volet, ou une à la fois.</translation>
    </message>
    <message>
        <source>Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.</source>
        <translation>Les prises A et B de la même image ou du même clip. Espace lit les clips, Gauche et Droite avancent pas à pas ; avec une à la fois, A et B passent de l’une à l’autre.</translation>
    </message>
    <message>
        <source>The border between the two takes: A at its left, B at its right.</source>
        <translation>La limite entre les deux prises : A à sa gauche, B à sa droite.</translation>
    </message>
    <message>
        <source>Plays both clips from the same picture on, in a loop.</source>
        <translation>Lit les deux clips à partir de la même image, en boucle.</translation>
    </message>
    <message>
        <source>Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.</source>
        <translation>Deux prises de la musique autour d’une coupe, pour entendre laquelle va mieux. Espace lit, A et B changent de piste, Gauche et Droite de coupe.</translation>
    </message>
    <message>
        <source>Plays a few seconds around the cut, with the track that is chosen.</source>
        <translation>Lit quelques secondes autour de la coupe, avec la piste choisie.</translation>
    </message>
    <message>
        <source>Goes to the cut before this one. What plays goes on there.</source>
        <translation>Va à la coupe précédente. Ce qui est en lecture continue là.</translation>
    </message>
    <message>
        <source>Goes to the cut behind this one. What plays goes on there.</source>
        <translation>Va à la coupe suivante. Ce qui est en lecture continue là.</translation>
    </message>
    <message>
        <source>Changes without a gap while it plays</source>
        <translation>Change sans interruption pendant la lecture</translation>
    </message>
    <message>
        <source>Which of the two tracks is heard.</source>
        <translation>Laquelle des deux pistes on entend.</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>Déposez un fichier ici, ou cliquez pour en choisir un</translation>
    </message>
    <message>
        <source>A picture, video or track of your own as a take. It is copied into the project.</source>
        <translation>Une image, une vidéo ou une piste à vous comme prise. Elle est copiée dans le projet.</translation>
    </message>
    <message>
        <source>Makes one take more of what is compared here.</source>
        <translation>Fait une prise de plus de ce qui est comparé ici.</translation>
    </message>
    <message>
        <source>Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.</source>
        <translation>Quatre prises d’une image. 1 à 4 en prend une, que le film montre alors ; les autres restent parmi les prises.</translation>
    </message>
    <message>
        <source>Leaves the variants without taking one.</source>
        <translation>Quitte les variantes sans en prendre une.</translation>
    </message>
    <message>
        <source>What is missing or stale, and nothing else</source>
        <translation>Ce qui manque ou est obsolète, et rien d’autre</translation>
    </message>
    <message>
        <source>Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.</source>
        <translation>Où se fait ce qui ne coûte rien : sur cet ordinateur, ou chez les workers de la ferme. Ce qui est déjà en cours reste où il est.</translation>
    </message>
    <message>
        <source>Enter shows its log; Del cancels or dismisses it</source>
        <translation>Entrée montre son journal ; Suppr l’annule ou le retire</translation>
    </message>
    <message>
        <source>Something that is being made, waits, or failed, with its reason. A running job shows how far it is.</source>
        <translation>Quelque chose qui se fait, attend ou a échoué, avec la raison. Une tâche en cours montre où elle en est.</translation>
    </message>
    <message>
        <source>Lets this job begin before the one above it.</source>
        <translation>Fait commencer cette tâche avant celle du dessus.</translation>
    </message>
    <message>
        <source>Cancels the job, or takes one that failed off the list. What is finished stays.</source>
        <translation>Annule la tâche, ou retire de la liste celle qui a échoué. Ce qui est fini reste.</translation>
    </message>
    <message>
        <source>Choose one to read its log</source>
        <translation>Choisissez-en une pour lire son journal</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>Pour quoi c’est dépensé</translation>
    </message>
    <message>
        <source>Adds the money up by kind of work, or by beat.</source>
        <translation>Additionne l’argent par genre de travail, ou par beat.</translation>
    </message>
    <message>
        <source>Spent, reserved, and to build</source>
        <translation>Dépensé, réservé et à générer</translation>
    </message>
    <message>
        <source>What was spent so far, what is ordered and not billed yet, and what a full build would still cost.</source>
        <translation>Ce qui est dépensé jusqu’ici, ce qui est commandé et pas encore facturé, et ce que coûterait encore une génération complète.</translation>
    </message>
    <message>
        <source>Goes to the prompt in the inspector, to say it in other words.</source>
        <translation>Va au prompt dans l’inspecteur, pour le dire autrement.</translation>
    </message>
    <message>
        <source>Makes what failed with this model. It becomes the beat's model.</source>
        <translation>Fait ce qui a échoué avec ce modèle. Il devient celui du beat.</translation>
    </message>
    <message>
        <source>Each edit is saved within a second</source>
        <translation>Tout est enregistré en moins d’une seconde</translation>
    </message>
    <message>
        <source>Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.</source>
        <translation>Si la dernière modification est sur le disque. En cas d’échec, dit pourquoi ; un clic enregistre une copie ailleurs.</translation>
    </message>
    <message>
        <source>Takes the notice away. What it tells of stays as it is.</source>
        <translation>Enlève l’avis. Ce dont il parle reste tel quel.</translation>
    </message>
    <message>
        <source>Takes this line away, too</source>
        <translation>Retire aussi cette ligne</translation>
    </message>
    <message>
        <source>Takes this tip away. It does not come again by itself.</source>
        <translation>Retire cette astuce. Elle ne revient pas d’elle-même.</translation>
    </message>
    <message>
        <source>A half written file is removed</source>
        <translation>Un fichier à moitié écrit est retiré</translation>
    </message>
    <message>
        <source>Stops the export. The project stays as it is.</source>
        <translation>Arrête l’exportation. Le projet reste tel quel.</translation>
    </message>
    <message>
        <source>The next time it goes on where it stopped</source>
        <translation>La prochaine fois, cela reprend où c’était arrêté</translation>
    </message>
    <message>
        <source>Stops what travels to or from the storage.</source>
        <translation>Arrête ce qui voyage vers le stockage ou en vient.</translation>
    </message>
    <message>
        <source>Nothing is charged before this is pressed (Enter)</source>
        <translation>Rien n’est facturé avant ce clic (Entrée)</translation>
    </message>
    <message>
        <source>Agrees to the price, and begins.</source>
        <translation>Accepte le prix, et commence.</translation>
    </message>
    <message>
        <source>Nothing is made and nothing is charged (Esc)</source>
        <translation>Rien n’est fait et rien n’est facturé (Échap)</translation>
    </message>
    <message>
        <source>Leaves without making anything.</source>
        <translation>Quitte sans rien faire.</translation>
    </message>
    <message>
        <source>The settings, page Costs, change it again</source>
        <translation>Les préférences, page Coûts, le rechangent</translation>
    </message>
    <message>
        <source>From now on, what costs less is made at once. The price still stands in its button, and the budget holds.</source>
        <translation>Désormais, ce qui coûte moins est fait aussitôt. Le prix reste sur son bouton, et le budget vaut.</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>Choisissez une étape pour y revenir ou y avancer</translation>
    </message>
    <message>
        <source>All edits since the project was opened. Going back keeps the later ones until you edit again.</source>
        <translation>Toutes les modifications depuis l’ouverture du projet. Revenir en arrière garde les suivantes jusqu’à ce que vous modifiiez à nouveau.</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>Change aussitôt, sans redémarrage</translation>
    </message>
    <message>
        <source>The language of the menus and messages. Projects and what models are asked stay as they are.</source>
        <translation>La langue des menus et des messages. Les projets et ce qu’on demande aux modèles restent tels quels.</translation>
    </message>
    <message>
        <source>Pictures look the same in each</source>
        <translation>Les images ont le même aspect dans tous</translation>
    </message>
    <message>
        <source>Whether the editor is dark or light, or as the desktop is.</source>
        <translation>Si l’éditeur est sombre ou clair, ou comme le bureau.</translation>
    </message>
    <message>
        <source>Also where the desktop asks for it</source>
        <translation>Aussi quand le bureau le demande</translation>
    </message>
    <message>
        <source>Draws stronger edges and no tints, so that everything is told apart easily.</source>
        <translation>Trace des bords plus nets et sans teintes, pour que tout se distingue aisément.</translation>
    </message>
    <message>
        <source>Panels and cards jump in the place of gliding</source>
        <translation>Panneaux et cartes sautent au lieu de glisser</translation>
    </message>
    <message>
        <source>Leaves out everything that moves by itself. Films play as ever.</source>
        <translation>Supprime tout ce qui bouge de soi-même. Les films se lisent comme toujours.</translation>
    </message>
    <message>
        <source>90 to 200 %, on top of the desktop's size</source>
        <translation>90 à 200 %, en plus de la taille du bureau</translation>
    </message>
    <message>
        <source>How large all text is. Buttons and rows grow with it.</source>
        <translation>La taille de tout le texte. Boutons et lignes grandissent avec lui.</translation>
    </message>
    <message>
        <source>Tells you that a build has ended while you work in another window.</source>
        <translation>Vous dit qu’une génération est finie pendant que vous travaillez dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>One at a time; nothing has to be pressed</source>
        <translation>Une à la fois ; rien à presser</translation>
    </message>
    <message>
        <source>Tells at the right moment what can be done next. Each tip comes once.</source>
        <translation>Dit au bon moment ce que l’on peut faire ensuite. Chaque astuce vient une seule fois.</translation>
    </message>
    <message>
        <source>As if you had seen none yet</source>
        <translation>Comme si vous n’en aviez vu aucune</translation>
    </message>
    <message>
        <source>Lets each tip come once more at its moment.</source>
        <translation>Laisse chaque astuce revenir une fois, au bon moment.</translation>
    </message>
    <message>
        <source>A file .sf2 or .sf3</source>
        <translation>Un fichier .sf2 ou .sf3</translation>
    </message>
    <message>
        <source>The instruments of the built-in score. Another one makes such music stale; making it again is free.</source>
        <translation>Les instruments de la musique intégrée. D’autres rendent une telle musique obsolète ; la refaire est gratuit.</translation>
    </message>
    <message>
        <source>Chooses a file with instruments for the built-in score.</source>
        <translation>Choisit un fichier d’instruments pour la musique intégrée.</translation>
    </message>
    <message>
        <source>The one that this system brings</source>
        <translation>Celui qu’apporte ce système</translation>
    </message>
    <message>
        <source>Goes back to the instruments that are installed on this computer.</source>
        <translation>Revient aux instruments installés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Too little makes projects open more slowly</source>
        <translation>Trop peu, et les projets s’ouvrent plus lentement</translation>
    </message>
    <message>
        <source>The most room on the disk for small pictures of clips. They can always be made again.</source>
        <translation>La place maximale sur le disque pour les petites images des clips. On peut toujours les refaire.</translation>
    </message>
    <message>
        <source>0 asks each time</source>
        <translation>0 demande chaque fois</translation>
    </message>
    <message>
        <source>What costs less is made without a question. The price still stands in the button, and budgets hold.</source>
        <translation>Ce qui coûte moins est fait sans question. Le prix reste sur le bouton, et les budgets valent.</translation>
    </message>
    <message>
        <source>For projects that begin from now on</source>
        <translation>Pour les projets qui commencent désormais</translation>
    </message>
    <message>
        <source>The most that a new project may spend in all. The inspector changes it for each one.</source>
        <translation>Le plus qu’un nouveau projet peut dépenser en tout. L’inspecteur le change pour chacun.</translation>
    </message>
    <message>
        <source>A word, or a key such as Ctrl+D</source>
        <translation>Un mot, ou une touche comme Ctrl+D</translation>
    </message>
    <message>
        <source>Finds an action by its name or by its key.</source>
        <translation>Trouve une action par son nom ou par sa touche.</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen action</source>
        <translation>Entrée change les touches de l’action choisie</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, and give it other keys below.</source>
        <translation>Toutes les actions avec leurs touches. Choisissez-en une, et donnez-lui d’autres touches dessous.</translation>
    </message>
    <message>
        <source>Gives all actions the keys that they had when Beatreel was installed.</source>
        <translation>Donne à toutes les actions les touches qu’elles avaient à l’installation de Beatreel.</translation>
    </message>
    <message>
        <source>Gives this action the keys that it had when Beatreel was installed.</source>
        <translation>Donne à cette action les touches qu’elle avait à l’installation de Beatreel.</translation>
    </message>
    <message>
        <source>Empty: the service's own address</source>
        <translation>Vide : l’adresse propre au service</translation>
    </message>
    <message>
        <source>It goes into the keychain and is never shown again</source>
        <translation>Va dans le trousseau et n’apparaît plus jamais</translation>
    </message>
    <message>
        <source>The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.</source>
        <translation>Le secret par lequel le service vous connaît. Collez-le ici ; il est gardé dans le trousseau du bureau, et dans aucun fichier.</translation>
    </message>
    <message>
        <source>Into the desktop's keychain</source>
        <translation>Dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Keeps the key for this and all later starts.</source>
        <translation>Garde la clé pour cette session et toutes les suivantes.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>Keeps the key that is stored, and forgets what was typed.</source>
        <translation>Garde la clé enregistrée, et oublie ce qui a été tapé.</translation>
    </message>
    <message>
        <source>The old one is used until the new one is stored</source>
        <translation>L’ancienne sert jusqu’à l’enregistrement de la nouvelle</translation>
    </message>
    <message>
        <source>Lets you paste another key.</source>
        <translation>Vous laisse coller une autre clé.</translation>
    </message>
    <message>
        <source>Out of the keychain; paid models cannot be used then</source>
        <translation>Hors du trousseau ; les modèles payants sont alors inutilisables</translation>
    </message>
    <message>
        <source>Deletes the key from this computer. To end it for good, delete it at the service too.</source>
        <translation>Supprime la clé de cet ordinateur. Pour en finir pour de bon, supprimez-la aussi chez le service.</translation>
    </message>
    <message>
        <source>Where requests to Replicate go. Change it only for a server of your own that answers in its place.</source>
        <translation>Où vont les requêtes à Replicate. Ne le changez que pour votre propre serveur qui répond à sa place.</translation>
    </message>
    <message>
        <source>Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.</source>
        <translation>Où les plans sont demandés : OpenAI, ou un serveur qui parle sa langue, comme Ollama ou llama.cpp.</translation>
    </message>
    <message>
        <source>redis://host:6379/0, or rediss:// with TLS</source>
        <translation>redis://host:6379/0, ou rediss:// avec TLS</translation>
    </message>
    <message>
        <source>Where the farm's Redis is. Its workers make frames, clips and films for this computer.</source>
        <translation>Où est le Redis de la ferme. Ses workers font images, clips et films pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Asks the service with this key and address whether they are right. It costs nothing.</source>
        <translation>Demande au service si cette clé et cette adresse sont justes. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Tells whether the farm can be used, and how many workers are up. Nothing is made.</source>
        <translation>Dit si la ferme est utilisable, et combien de workers sont là. Rien n’est fait.</translation>
    </message>
    <message>
        <source>More is faster, until the service slows you down</source>
        <translation>Plus, c’est plus vite, tant que le service ne vous freine pas</translation>
    </message>
    <message>
        <source>How many requests may run at the same time. The others wait.</source>
        <translation>Combien de requêtes peuvent être en cours à la fois. Les autres attendent.</translation>
    </message>
    <message>
        <source>How many requests may begin in one minute. The others wait.</source>
        <translation>Combien de requêtes peuvent commencer en une minute. Les autres attendent.</translation>
    </message>
    <message>
        <source>Models that go together, from free to the best. A single one can be changed below.</source>
        <translation>Des modèles qui vont ensemble, du gratuit au meilleur. Chacun peut être changé dessous.</translation>
    </message>
    <message>
        <source>Which model turns briefs into beats. The built-in planner is free and needs no network.</source>
        <translation>Quel modèle fait des beats avec les briefs. Le planificateur intégré est gratuit et n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>Which model draws the frames.</source>
        <translation>Quel modèle dessine les images.</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips.</source>
        <translation>Quel modèle fait des images des clips animés.</translation>
    </message>
    <message>
        <source>Which model makes the music.</source>
        <translation>Quel modèle fait la musique.</translation>
    </message>
    <message>
        <source>Empty: the first that the server lists</source>
        <translation>Vide : le premier de la liste du serveur</translation>
    </message>
    <message>
        <source>Which of the server's models plans the briefs.</source>
        <translation>Lequel des modèles du serveur planifie les briefs.</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Ne coûte rien</translation>
    </message>
    <message>
        <source>Asks the server which models it has, to choose one.</source>
        <translation>Demande au serveur quels modèles il a, pour en choisir un.</translation>
    </message>
    <message>
        <source>Without a path; the ending follows the format</source>
        <translation>Sans chemin ; l’extension suit le format</translation>
    </message>
    <message>
        <source>How the file is called.</source>
        <translation>Le nom du fichier.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Chooses the folder that the file is written into.</source>
        <translation>Choisit le dossier où le fichier est écrit.</translation>
    </message>
    <message>
        <source>Sets format, size and the rest below</source>
        <translation>Règle dessous le format, la taille et le reste</translation>
    </message>
    <message>
        <source>Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.</source>
        <translation>Réglages tout prêts pour un usage : le master, le web, la 4K, le montage ailleurs, ou une version de relecture.</translation>
    </message>
    <message>
        <source>H.264 plays everywhere; ProRes is for editing</source>
        <translation>H.264 se lit partout ; ProRes est pour le montage</translation>
    </message>
    <message>
        <source>How pictures and sound are encoded, and in what kind of file.</source>
        <translation>Comment l’image et le son sont encodés, et dans quel genre de fichier.</translation>
    </message>
    <message>
        <source>Another size than the film's takes longer</source>
        <translation>Une autre taille que celle du film prend plus de temps</translation>
    </message>
    <message>
        <source>Width and height of the exported pictures.</source>
        <translation>Largeur et hauteur des images exportées.</translation>
    </message>
    <message>
        <source>I and O set the in and out points while you watch</source>
        <translation>I et O fixent l’entrée et la sortie pendant la lecture</translation>
    </message>
    <message>
        <source>Exports the whole film, the selected beats, or what lies between the in and out points.</source>
        <translation>Exporte tout le film, les beats sélectionnés, ou ce qui est entre les points d’entrée et de sortie.</translation>
    </message>
    <message>
        <source>Without it the file has no sound</source>
        <translation>Sans elle, le fichier n’a pas de son</translation>
    </message>
    <message>
        <source>Whether the film's music goes into the file.</source>
        <translation>Si la musique du film entre dans le fichier.</translation>
    </message>
    <message>
        <source>-14 for the web, -23 for European television</source>
        <translation>-14 pour le web, -23 pour la télévision européenne</translation>
    </message>
    <message>
        <source>How loud the music is in the file, measured over the whole film.</source>
        <translation>Le volume de la musique dans le fichier, mesuré sur tout le film.</translation>
    </message>
    <message>
        <source>Burnt into the pictures, for remarks</source>
        <translation>Incrusté dans les images, pour les remarques</translation>
    </message>
    <message>
        <source>Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.</source>
        <translation>Écrit le numéro du beat, son plan et le temps sur les images, pour que chacun puisse dire de laquelle il parle.</translation>
    </message>
    <message>
        <source>Words that lie faintly over the whole film.</source>
        <translation>Des mots posés en filigrane sur tout le film.</translation>
    </message>
    <message>
        <source>Its price is in the button</source>
        <translation>Son prix est sur le bouton</translation>
    </message>
    <message>
        <source>Makes what is missing or stale, then exports. The export itself costs nothing.</source>
        <translation>Fait ce qui manque ou est obsolète, puis exporte. L’exportation même ne coûte rien.</translation>
    </message>
    <message>
        <source>Gaps show the frame, or a slate</source>
        <translation>Les trous montrent l’image du beat, ou un clap</translation>
    </message>
    <message>
        <source>Exports the film without waiting for what is missing or stale.</source>
        <translation>Exporte le film sans attendre ce qui manque ou est obsolète.</translation>
    </message>
    <message>
        <source>It goes on while you work</source>
        <translation>Continue pendant que vous travaillez</translation>
    </message>
    <message>
        <source>Writes the file. A line at the bottom shows how far it is.</source>
        <translation>Écrit le fichier. Une ligne en bas montre où cela en est.</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>Rien n’est écrit (Échap)</translation>
    </message>
    <message>
        <source>Leaves without exporting.</source>
        <translation>Quitte sans exporter.</translation>
    </message>
    <message>
        <source>A4, or Letter in North America</source>
        <translation>A4, ou Letter en Amérique du Nord</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>Le format des pages.</translation>
    </message>
    <message>
        <source>Fewer leave more room for words</source>
        <translation>Moins laisse plus de place au texte</translation>
    </message>
    <message>
        <source>How many beats stand on one page, each with its picture and its words.</source>
        <translation>Combien de beats sont sur une page, chacun avec son image et son texte.</translation>
    </message>
    <message>
        <source>Asks for the file's name</source>
        <translation>Demande le nom du fichier</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF.</source>
        <translation>Écrit le storyboard en PDF.</translation>
    </message>
    <message>
        <source>A few letters of its name; Enter does it</source>
        <translation>Quelques lettres de son nom ; Entrée le fait</translation>
    </message>
    <message>
        <source>Finds anything that can be done in Beatreel.</source>
        <translation>Trouve tout ce qui peut se faire dans Beatreel.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Haut et Bas choisissent, Entrée le fait</translation>
    </message>
    <message>
        <source>The actions that have these letters, each with its key.</source>
        <translation>Les actions qui ont ces lettres, chacune avec sa touche.</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>La plus récente en premier</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Each is a copy of its document; takes are never lost.</source>
        <translation>Le projet tel qu’il était auparavant. Chacune est une copie de son document ; les prises ne se perdent jamais.</translation>
    </message>
    <message>
        <source>One step: undo brings the present version back</source>
        <translation>Une seule étape : annuler ramène la version actuelle</translation>
    </message>
    <message>
        <source>Gives the project the beats, words and choices that it had then.</source>
        <translation>Donne au projet les beats, les textes et les choix qu’il avait alors.</translation>
    </message>
    <message>
        <source>The project stays as it is (Esc)</source>
        <translation>Le projet reste tel quel (Échap)</translation>
    </message>
    <message>
        <source>Leaves without going back.</source>
        <translation>Quitte sans revenir en arrière.</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>Entrée en ouvre un</translation>
    </message>
    <message>
        <source>The projects that somebody published to the storage.</source>
        <translation>Les projets que quelqu’un a publiés dans le stockage.</translation>
    </message>
    <message>
        <source>Copies it into your folder of projects</source>
        <translation>Le copie dans votre dossier de projets</translation>
    </message>
    <message>
        <source>Fetches the project with all its takes, and opens it.</source>
        <translation>Récupère le projet avec toutes ses prises, et l’ouvre.</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>Rien n’est récupéré (Échap)</translation>
    </message>
    <message>
        <source>Leaves without opening a project.</source>
        <translation>Quitte sans ouvrir de projet.</translation>
    </message>
    <message>
        <source>What this version can do that the ones before could not.</source>
        <translation>Ce que cette version sait faire et que les précédentes ne savaient pas.</translation>
    </message>
    <message>
        <source>What helps to find a fault: the version, the last messages, and how the project is built up.</source>
        <translation>Ce qui aide à trouver une faute : la version, les derniers messages, et comment le projet est construit.</translation>
    </message>
    <message>
        <source>Saves the report, to attach it to a message.</source>
        <translation>Enregistre le rapport, pour le joindre à un message.</translation>
    </message>
    <message>
        <source>Throws the report away. Nothing was sent.</source>
        <translation>Jette le rapport. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Shows only videos with these words in their name, brief, status or folder.</source>
        <translation>Montre seulement les vidéos avec ces mots dans leur nom, brief, état ou dossier.</translation>
    </message>
    <message>
        <source>How many there are stands behind each</source>
        <translation>Leur nombre est indiqué derrière chacun</translation>
    </message>
    <message>
        <source>Shows all videos, or only those in progress, finished or failed.</source>
        <translation>Montre toutes les vidéos, ou seulement celles en cours, terminées ou échouées.</translation>
    </message>
    <message>
        <source>Enter opens one; a heading sorts by it</source>
        <translation>Entrée en ouvre une ; un en-tête trie d’après lui</translation>
    </message>
    <message>
        <source>Every video that was built, here or on other computers of the studio, with status, progress and cost.</source>
        <translation>Toutes les vidéos générées, ici ou sur d’autres ordinateurs du studio, avec état, progression et coût.</translation>
    </message>
    <message>
        <source>Opens the project of the chosen video.</source>
        <translation>Ouvre le projet de la vidéo choisie.</translation>
    </message>
    <message>
        <source>Opens the project and makes what failed once more, after showing what it costs.</source>
        <translation>Ouvre le projet et refait ce qui a échoué, après avoir montré ce que cela coûte.</translation>
    </message>
    <message>
        <source>Shows the project's folder in the file manager.</source>
        <translation>Montre le dossier du projet dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Takes the video off the list, and its project to the trash if you wish. Asks first.</source>
        <translation>Retire la vidéo de la liste, et met son projet à la corbeille si vous le voulez. Demande d’abord.</translation>
    </message>
    <message>
        <source>Reads the list once more</source>
        <translation>Relit la liste</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Interroge à nouveau la base.</translation>
    </message>
    <message>
        <source>Empties the search and the filter</source>
        <translation>Vide la recherche et le filtre</translation>
    </message>
    <message>
        <source>Shows all videos again.</source>
        <translation>Montre à nouveau toutes les vidéos.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before this one.</source>
        <translation>Va à la page ouverte avant celle-ci.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before you went back.</source>
        <translation>Va à la page qui était ouverte avant votre retour.</translation>
    </message>
    <message>
        <source>Finds the pages of the handbook that have these words in them.</source>
        <translation>Trouve les pages du manuel qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>Enter opens the page at that place</source>
        <translation>Entrée ouvre la page à cet endroit</translation>
    </message>
    <message>
        <source>The places in the handbook that have the words in them.</source>
        <translation>Les endroits du manuel qui contiennent les mots.</translation>
    </message>
    <message>
        <source>The pages in their order</source>
        <translation>Les pages dans leur ordre</translation>
    </message>
    <message>
        <source>The pages of the handbook. The first one leads to a film in five minutes.</source>
        <translation>Les pages du manuel. La première mène à un film en cinq minutes.</translation>
    </message>
    <message>
        <source>The page itself. Links lead to other pages; Alt+Left goes back.</source>
        <translation>La page elle-même. Les liens mènent à d’autres pages ; Alt+Gauche revient en arrière.</translation>
    </message>
    <message>
        <source>What plans this brief and makes the film</source>
        <translation>Ce qui planifie ce brief et fait le film</translation>
    </message>
    <message>
        <source>The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.</source>
        <translation>Les modèles du plan, des images, des clips et de la musique, dans cet ordre. Les nouveaux projets prennent ceux des préférences, page Modèles ; un projet ouvert a les siens, dans la section Modèles du panneau Brief.</translation>
    </message>
    <message>
        <source>Plans this brief with the built-in planner in the place of the model that failed.</source>
        <translation>Planifie ce brief avec le planificateur intégré à la place du modèle qui a échoué.</translation>
    </message>
    <message>
        <source>Makes the three plans with the built-in planner in the place of the model that failed.</source>
        <translation>Fait les trois plans avec le planificateur intégré à la place du modèle qui a échoué.</translation>
    </message>
    <message>
        <source>Free, and made on this computer</source>
        <translation>Gratuit, et fait sur cet ordinateur</translation>
    </message>
    <message>
        <source>A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.</source>
        <translation>Un brief pour commencer. Un clic planifie le film, commence un projet avec lui et en esquisse les images.</translation>
    </message>
    <message>
        <source>The beats of this plan in their order. One that you drag to another plan is copied into that one.</source>
        <translation>Les beats de ce plan dans leur ordre. Celui que vous glissez vers un autre plan y est copié.</translation>
    </message>
    <message>
        <source>Its beats become the film's</source>
        <translation>Ses beats deviennent ceux du film</translation>
    </message>
    <message>
        <source>Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.</source>
        <translation>Fait de ce plan les beats du film. Dans un nouveau projet avec les modèles intégrés, toutes les images sont esquissées aussitôt ; ce qui coûte de l’argent attend que vous le génériez.</translation>
    </message>
    <message>
        <source>Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.</source>
        <translation>Choisit d’un coup les modèles payants les moins chers pour les plans, les images et les clips, ainsi que la musique intégrée.</translation>
    </message>
    <message>
        <source>What kind of thing it is; sketches draw it by this</source>
        <translation>Le genre d’objet ; les esquisses le dessinent d’après cela</translation>
    </message>
    <message>
        <source>The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.</source>
        <translation>Le genre de produit. Les esquisses montrent l’objet et son lieu d’après lui, et le filtre de la bibliothèque le propose d’abord. Un autre genre rend les images obsolètes.</translation>
    </message>
    <message>
        <source>How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.</source>
        <translation>Comment le film est construit : quels beats l’ouvrent, le portent et le ferment, et comment son énergie évolue. Un autre archétype laisse les beats tels quels ; la timeline montre sa courbe d’énergie derrière la leur.</translation>
    </message>
    <message>
        <source>Any words; the library writes them with small letters, digits and _</source>
        <translation>Des mots au choix ; la bibliothèque les écrit en minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.</source>
        <translation>Montre moins de film en plus grand, ou plus de film en plus petit. La molette au-dessus de la timeline fait de même.</translation>
    </message>
    <message>
        <source>The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.</source>
        <translation>Le film avec ses points d’entrée et de sortie. Lecture ▸ Fixer l’entrée et Fixer la sortie les mettent à la tête de lecture. Une boucle ne lit que ce qui est entre eux, et une exportation peut s’y limiter.</translation>
    </message>
    <message>
        <source>Selects all of their beats</source>
        <translation>Sélectionne tous leurs beats</translation>
    </message>
    <message>
        <source>How many takes no longer fit their beats. Press it to select all of these beats.</source>
        <translation>Combien de prises ne vont plus avec leur beat. Cliquez pour sélectionner tous ces beats.</translation>
    </message>
    <message>
        <source>Goes to the first one</source>
        <translation>Va à la première</translation>
    </message>
    <message>
        <source>How many jobs failed. Press it to go to the first one; the inspector says why it failed.</source>
        <translation>Combien de tâches ont échoué. Cliquez pour aller à la première ; l’inspecteur dit pourquoi elle a échoué.</translation>
    </message>
    <message>
        <source>One clip for every 5 s</source>
        <translation>Un clip par tranche de 5 s</translation>
    </message>
    <message>
        <source>How lively the beat is. Another energy makes its frame, its clips and the music stale.</source>
        <translation>À quel point le beat est vif. Une autre énergie rend obsolètes son image, ses clips et la musique.</translation>
    </message>
    <message>
        <source>Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.</source>
        <translation>Où commence, dans un clip de plus de 5 s, sa part du film. Cela ne coûte rien. Un clip qui continue à partir de sa dernière image devient obsolète.</translation>
    </message>
    <message>
        <source>Another model, at its own price</source>
        <translation>Un autre modèle, à son propre prix</translation>
    </message>
    <message>
        <source>Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.</source>
        <translation>Où il se trouve dans l’image, en pour cent de la largeur et de la hauteur : son coin, son bord ou son milieu, selon le choix sous Place. Le glisser dans l’aperçu change la même chose.</translation>
    </message>
    <message>
        <source>The upper ones lie in front; the arrows below change that</source>
        <translation>Les plus hauts sont devant ; les flèches dessous changent cela</translation>
    </message>
    <message>
        <source>Opens the colours</source>
        <translation>Ouvre les couleurs</translation>
    </message>
    <message>
        <source>How far it covers the picture. What is missing to 100 % lets the picture shine through.</source>
        <translation>À quel point il couvre l’image. Ce qui manque jusqu’à 100 % laisse transparaître l’image.</translation>
    </message>
    <message>
        <source>They have no room in this list</source>
        <translation>Elles n’ont pas de place dans cette liste</translation>
    </message>
    <message>
        <source>How many more jobs wait or failed. They come into the list as those above them go.</source>
        <translation>Combien d’autres tâches attendent ou ont échoué. Elles entrent dans la liste à mesure que celles du dessus s’en vont.</translation>
    </message>
    <message>
        <source>What was made or cancelled today, the newest first.</source>
        <translation>Ce qui a été fait ou annulé aujourd’hui, le plus récent en premier.</translation>
    </message>
    <message>
        <source>The notice goes away with it</source>
        <translation>L’avis disparaît en même temps</translation>
    </message>
    <message>
        <source>A next step after what the notice tells, such as showing the file that was written.</source>
        <translation>Une étape suivante après ce que dit l’avis, par exemple montrer le fichier écrit.</translation>
    </message>
    <message>
        <source>Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.</source>
        <translation>Montre davantage de ce que dit cette ligne, ou met fin à ces astuces. Les préférences, page Apparence, les réactivent.</translation>
    </message>
    <message>
        <source>A message of the desktop; a click on it brings Beatreel forward</source>
        <translation>Un message du bureau ; un clic dessus ramène Beatreel au premier plan</translation>
    </message>
    <message>
        <source>Undo is offered below</source>
        <translation>L’annulation est proposée dessous</translation>
    </message>
    <message>
        <source>Changes the keys at once</source>
        <translation>Change les touches aussitôt</translation>
    </message>
    <message>
        <source>Takes the key from the action that has it now, or brings back the keys that were reset.</source>
        <translation>Prend la touche à l’action qui l’a maintenant, ou ramène les touches qui ont été réinitialisées.</translation>
    </message>
    <message>
        <source>No more than your account allows</source>
        <translation>Pas plus que ce que permet votre compte</translation>
    </message>
    <message>
        <source>Such as “Draft”; together with beat, shot and timecode</source>
        <translation>Comme « Brouillon » ; avec beat, plan et timecode</translation>
    </message>
    <message>
        <source>What Beatreel is made with. Each library has a licence of its own, in the last column.</source>
        <translation>Ce dont Beatreel est fait. Chaque bibliothèque a sa propre licence, dans la dernière colonne.</translation>
    </message>
    <message>
        <source>Copies the whole report, to paste it where you write to us.</source>
        <translation>Copie le rapport entier, pour le coller là où vous nous écrivez.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>Ne pas demander sous</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>Ce qui coûte moins est fait aussitôt ; le prix reste sur son bouton. Le budget d’un projet vaut toujours.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>Budget d’un nouveau projet</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>Un projet ne dépense jamais plus que son budget. Chacun a le sien ; il se trouve dans l’inspecteur quand aucun beat n’est sélectionné.</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>Beats supprimés</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>Coûts par phase</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>Par beat</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>Coûts par beat</translation>
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
        <translation>Après cette génération, au moins %1 du budget de %2, prix inconnu</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>Après cette génération, %1 du budget de %2</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>Après cette génération, au moins %1, prix inconnu</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>Après cette génération, %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>Payé, non utilisé : au moins %1, prix inconnu</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>Payé, non utilisé : %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>À générer</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>À générer</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1 : à générer %2, réservé %3, dépensé %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>Recadrage de l’image</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>Recadrage du clip</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>Revenir au milieu</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>Recadrage de l’image %1</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Recadrage du clip %1.%2</translation>
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
        <translation>Faites glisser le cadre, ou déplacez-le avec les flèches ; + et - zooment, Début le remet en place</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>%1 pour cent depuis la gauche, %2 pour cent depuis le haut, zoom %3 pour cent</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>Pas de coupe</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>Coupe %1 sur %2, à %3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>Un film d’un seul beat n’a pas de coupe.</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>Dernière, %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>Première, %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>Le trousseau du bureau est verrouillé. Déverrouillez-le et rouvrez les préférences.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>Le trousseau du bureau n’a pas lâché la clé. Retirez-la dans le programme de trousseau du bureau.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>Ce bureau n’a pas de trousseau qui réponde.</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>Impossible d’ouvrir le dossier « %1 ». Ouvrez-le avec votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>Impossible d’ouvrir « %1 ». Choisissez un programme pour cela.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.</source>
        <translation>« %1 » n’est plus là. Il a peut-être été déplacé ou supprimé : remettez-le en place, ou refaites-le.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself: %1.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez la page vous-même : %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>vers %1, devient le beat %2</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>échanger avec %1</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>le beat %1 devient %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%1 s sur %2 s, image %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>Le beat %1 est verrouillé. Déverrouillez-le pour le déplacer.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>1 image à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>%n image à faire.</numerusform>
            <numerusform>%n images à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>1 clip à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>%n clip à faire.</numerusform>
            <numerusform>%n clips à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>La musique à faire.</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 prise devient obsolète et reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n prise devient obsolète et reste telle quelle.</numerusform>
            <numerusform>%n prises deviennent obsolètes et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>Actualiser ne coûte rien.</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>Actualiser coûte %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>Insérer un beat</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>Coller un beat</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>Supprimer le beat</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>Dupliquer le beat</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>Déplacer le beat</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>Échanger des beats</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>Changer de modèle de beat</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>Renommer le beat</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>Modifier le plan de caméra</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>Modifier le mouvement de caméra</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>Changer l’énergie</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>Modifier la voix off</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>Modifier le texte à l’écran</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>Ajouter un texte ou un logo</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>Retirer un texte ou un logo</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>Modifier un texte ou un logo</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>Déplacer un texte ou un logo</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>Ajouter un carton de fin</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>Changer les fondus</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>Changer la validation</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Changer la graine</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>Changer le modèle du beat</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>Verrouiller le beat</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>Déverrouiller le beat</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Verrouiller la prise</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Déverrouiller la prise</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Choisir une prise</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Étoiler la prise</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>Retirer l’étoile de la prise</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>Modifier la note de la prise</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>Mettre la prise à la corbeille</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>Récupérer la prise</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>Copier les réglages de la prise</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>Faire glisser le clip</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>Recadrer le clip</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>Déplacer le point d’entrée de la musique</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>Changer le gain de la musique</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>Fondre la musique</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>Couper la musique</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>Rétablir la musique</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Utiliser votre image</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>Utiliser votre vidéo</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>Utiliser votre piste</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Changer le produit</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Changer le look</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>Changer la palette</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>Changer l’archétype</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Changer la durée visée</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Changer le format</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Modifier le brief</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>Changer les modèles</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Changer le budget</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>Planifier depuis le brief</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>Revenir à une version antérieure</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>Insérer %n beat</numerusform>
            <numerusform>Insérer %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>Coller %n beat</numerusform>
            <numerusform>Coller %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>Supprimer %n beat</numerusform>
            <numerusform>Supprimer %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>Dupliquer %n beat</numerusform>
            <numerusform>Dupliquer %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>Déplacer %n beat</numerusform>
            <numerusform>Déplacer %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>Changer la durée de %n beat</numerusform>
            <numerusform>Changer la durée de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>Changer le modèle de %n beat</numerusform>
            <numerusform>Changer le modèle de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>Changer le modèle d’IA de %n beat</numerusform>
            <numerusform>Changer le modèle d’IA de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>Verrouiller %n beat</numerusform>
            <numerusform>Verrouiller %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>Déverrouiller %n beat</numerusform>
            <numerusform>Déverrouiller %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>Copier les réglages de la prise sur %n beat</numerusform>
            <numerusform>Copier les réglages de la prise sur %n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>Nom au milieu</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>Logo au-dessus du nom et de l’appel à l’action</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>Tiers inférieur avec logo</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>« %1 » est encore en cours d’exportation. Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>Ce qui en a été écrit disparaît.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Continuer l’exportation</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Il n’y a pas encore de beats.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Une exportation est en cours.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Le film est généré.</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>Exporter en MP4</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>Le film est généré. « %1 » existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Exporter le storyboard en PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 storyboard</translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation>Exporter une planche-contact</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 planche-contact</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>Exporter une liste de montage</translation>
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
        <translation>MLT pour Shotcut et Kdenlive</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exporter les sous-titres</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>Exporter les images dans</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Générer d’abord</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>Exporter tel quel</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>« %1 » est écrit.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>Exportation de « %1 »</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Exporter le film</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter dans</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>« %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>Il est dans « %1 ». Ce qu’il contient sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Changer de dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>Les beats sélectionnés</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>De l’entrée à la sortie</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>P&amp;artie</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>Avec musique</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Loudness</translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation>Beat, plan et timecode</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>Sur les images</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>Beat, plan et timecode sur les images</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>Fili&amp;grane</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1, tel quel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>%1 %, reste environ %2</translation>
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
        <translation>Montage (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>Animatique pour relecture</translation>
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
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>Copie le film, moins d’une seconde.</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>Copie le film et mixe son audio, environ %1.</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>Réencode %1, environ %2.</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>Copie %1 et encode %2, environ %3.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>Le beat %1 n’a pas encore de vidéo.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n beat n’a pas encore de vidéo.</numerusform>
            <numerusform>%n beats n’ont pas encore de vidéo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>Le beat %1 n’est pas à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n beat n’est pas à jour.</numerusform>
            <numerusform>%n beats ne sont pas à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Il n’y a pas encore de musique.</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>La musique n’est pas à jour.</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation>fondu d’entrée de %1 s</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>fondu de sortie de %1 s</translation>
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
        <translation>Passage au noir</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>Au noir et retour au début du beat, moitié de chaque côté de la coupe</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>Depuis le noir</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>Au début du film</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>Vers le noir</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>À la fin du film</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>Pas de noir</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>Pas de fondu</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>Image %1 : %2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>Clip %1.%2 : %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>Adresse de la ferme</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>Une ferme est un Redis et des workers sur autant d’ordinateurs que vous voulez, qui font images, clips et films pour celui-ci. Un ordinateur seul n’en a pas besoin. docs/farm.md explique comment en monter une.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que ça marche ?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>Les fichiers passent par le stockage que BEATREEL_STORAGE_URL désigne, ici et chez chaque worker.</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>De l’environnement (%1), qui l’emporte sur ce qui est réglé ici.</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>Mot de passe de la ferme</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>Le mot de passe n’a pas été gardé : lancez Beatreel avec %1 dans son environnement.</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>Tester la ferme</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>Demande au Redis, au stockage et aux workers s’ils sont là.</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Interrogation de la ferme…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>Ça marche : 1 worker avec %1 est là.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>Ça marche : %n worker avec %1 est là.</numerusform>
            <numerusform>Ça marche : %n workers avec %1 sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here. Give its address below.</source>
        <translation>Il n’y a pas de ferme ici. Donnez son adresse dessous.</translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>un fichier de type inconnu</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>Filtrer les marques</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>Afficher les beats selon leur marque</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Changements demandés</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>Terminé aujourd’hui</translation>
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
        <translation>D’une clé à la première image payante</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. Créez un compte sur replicate.com et ajoutez un peu de crédit sur replicate.com/account/billing.</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. Créez un jeton sur replicate.com/account/api-tokens, collez-le ci-dessous et appuyez sur Enregistrer.</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. Appuyez sur Tester : c’est gratuit et cela dit à qui est la clé.</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. Sur la page Modèles, choisissez %1 pour les images des nouveaux projets : %2 (prix du %3).</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. Sur la page Modèles, choisissez un modèle pour les images des nouveaux projets.</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. Sur la page Coûts, donnez un budget aux nouveaux projets : il n’est jamais dépassé.</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. Écrivez un brief et prenez un plan. Avec le planificateur intégré, c’est gratuit.</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. Faites une image. Tout bouton qui dépense porte son prix, et demande d’abord.</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. Ce qu’elle a coûté figure avec la prise, et la somme dans Tâches.</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>Exporter tel quel</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Générer d’abord</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Aucun beat n’est sélectionné.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Verrouillés, en cours, ou vos propres fichiers.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Sélectionnez un beat.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>En cours de fabrication.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Il n’y a pas encore de beats.</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>Une génération est en cours.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Tout est à jour.</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>l’image du beat %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>clip %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>la musique</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>Faire %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>Faire %n prise ?</numerusform>
            <numerusform>Faire %n prises ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>Refaire %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>Refaire %n image ?</numerusform>
            <numerusform>Refaire %n images ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>Refaire %n clip ?</numerusform>
            <numerusform>Refaire %n clips ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>Faire %1 avec %2 ?</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>Faire ce qui manque ou est obsolète, 1 prise ?</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>Faire ce qui manque ou est obsolète, %n prise ?</numerusform>
            <numerusform>Faire ce qui manque ou est obsolète, %n prises ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>Continuer la génération, 1 prise ?</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>Continuer la génération, %n prise ?</numerusform>
            <numerusform>Continuer la génération, %n prises ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>Faire quatre variantes de %1 ?</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les faire</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>Refaire %1 comme la prise %2 a été faite ?</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Arrêté. Ce qui était terminé est gardé.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Le film est généré.</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>Le storyboard est prêt.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <comment>slot</comment>
        <translation>%1 est prêt.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are made.</source>
        <translation>
            <numerusform>%n prise est prête.</numerusform>
            <numerusform>%n prises sont prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>Le film n’a pas de musique. Choisissez-en sous Modèles.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>C’est votre propre fichier : il n’y a rien à refaire.</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookWindow</name>
    <message>
        <source>Handbook — Beatreel</source>
        <translation>Manuel — Beatreel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Chercher dans le manuel (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verb, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Beatreel handbook</source>
        <comment>page</comment>
        <translation>%1 — Manuel de Beatreel</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>Aucune page ne contient « %1 ».</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Comme à l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>Entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>Sortie %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>Échanger contre un autre modèle</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>Nom du beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>Déverrouiller : il est de nouveau généré et peut être déplacé</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>Verrouiller : il garde sa place, sa durée et ses prises</translation>
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
        <translation>Durée et caméra</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>Script et notes</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Voix off</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>Rien n’est dit ici</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Texte à l’écran</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Pas de texte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Pour ceux qui lisent le storyboard</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>Textes et logo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>En cours de fabrication.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Verrouillés, en cours, ou vos propres fichiers.</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>Refaire l’image</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Faire l’image</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>Refaire le clip</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Faire le clip</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>Refaire les images</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>Refaire les clips</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>C’est votre propre fichier : il n’y a rien à refaire.</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>Aucune encore.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>Prises de plusieurs beats</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Il n’y a encore rien à comparer.</translation>
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
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1, %2 écoulé, reste %3.</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1, %2 écoulé.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>Attend son image.</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>Attend la dernière image du clip précédent.</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>Attend la dernière image de %1.</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>Attend son tour, le suivant.</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>Attend son tour, numéro %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation>Image d’un beat supprimé</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>Clip d’un beat supprimé</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
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
            <numerusform>%n prise doit encore venir.</numerusform>
            <numerusform>%n prises doivent encore venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>Attend le clip précédent.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Attend %1.</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>%1 écoulé, reste %2.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>%1 écoulé.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 réservé</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1, échoué : %2. Réessayer coûte %3.</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1, en attente. %2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1, en cours, %2 pour cent, reste %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1, en cours, %2 pour cent</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>Annulé avec « %1 », dont il dépendait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>Pas fait : « %1 » a échoué</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 piste</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>Rien n’est en cours. 1 beat est obsolète.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>Rien n’est en cours. %n beat est obsolète.</numerusform>
            <numerusform>Rien n’est en cours. %n beats sont obsolètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>Rien n’est en cours. 1 beat n’est pas encore fait.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>Rien n’est en cours. %n beat n’est pas encore fait.</numerusform>
            <numerusform>Rien n’est en cours. %n beats ne sont pas encore faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>Rien n’est en cours. La musique n’est pas à jour.</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>Rien n’est en cours. Tout est à jour.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>La génération est finie. 1 tâche a échoué : %1</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Le film est généré.</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed. The panel Jobs says why.</source>
        <translation>
            <numerusform>La génération est finie. %n tâche a échoué. Le panneau Tâches dit pourquoi.</numerusform>
            <numerusform>La génération est finie. %n tâches ont échoué. Le panneau Tâches dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>Met fin à ce qui est en cours et ne laisse rien commencer. Ce qui est terminé est gardé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>Continue avec ce qui attend.</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>Ce qui est en cours se termine ; rien de nouveau ne commence avant la reprise.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 autre attend</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n autre attend</numerusform>
            <numerusform>%n autres attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>%n autre échoué</numerusform>
            <numerusform>%n autres échoués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>Le film est en cours d’assemblage.</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Générer le film</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>Le beat %1 est fixé de %2 à %3, mais un beat dure 5, 10 ou 15 s. Déverrouillez-le, ou donnez-lui une de ces durées.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>Le beat %1 est fixé de %2 à %3, mais un beat commence à un multiple de 5 s. Déverrouillez-le, ou donnez aux beats précédents des durées de 5, 10 ou 15 s.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>Le beat %1 est fixé de %2 à %3, mais le beat %4 est fixé jusqu’à %5. Déverrouillez l’un d’eux.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>Le beat %1 est fixé de %2 à %3, mais le brief demande %4 s. Déverrouillez-le, ou rapprochez-le du début.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>Le beat %1 est fixé de %2 à %3, mais le brief demande %4 s. Déverrouillez-le, ou demandez %5 s.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la touche</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.</source>
        <translation>Les touches de « %1 » sont illisibles. Celles d’origine sont utilisées ; changez-les dans les préférences, sur la page Clavier.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Aucune action ne contient « %1 ».</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 ouvre le menu « %2 ». Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 est une touche de « %2 ».</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>L’enlever à « %1 »</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>« %1 » n’a plus de touche.</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>Toutes les touches sont celles d’origine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
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
        <translation>Musique</translation>
    </message>
    <message>
        <source>archetype</source>
        <translation>archétype</translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation>Raccourcir le beat %1, %2, de %3 s</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>Allonger le beat %1, %2, de %3 s</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>Supprimer le beat %1, %2, %3 s</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>Filtrer par produit, énergie et durée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1 (ce projet)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Tout produit</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Énergie</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Toute énergie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toute durée</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>Ne rien filtrer</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>Dans 1 modèle</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>Parmi %n modèle</numerusform>
            <numerusform>Parmi %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>Vous n’avez pas encore de modèle à vous. Enregistrez un beat comme modèle, ou copiez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>Aucun modèle n’est ainsi.</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>Aucun modèle ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>&amp;Ajouter après le beat sélectionné</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>&amp;Ajouter à la fin du film</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>&amp;Copier comme modèle personnel…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>Il ne pourra pas être récupéré. Les beats faits avec lui restent tels quels.</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>Celui qui vient avec Beatreel reprend sa place.</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>Sans lui, ces archétypes sont laissés de côté : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Supprimer le modèle « %1 » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
Pour les produits : %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>Change le look de tous les beats ; ne génère rien</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>Remet les champs à ce que le film a</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 beat devient obsolète.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n beat devient obsolète.</numerusform>
            <numerusform>%n beats deviennent obsolètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>La musique devient obsolète.</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 beat et la musique deviennent obsolètes.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n beat et la musique deviennent obsolètes.</numerusform>
            <numerusform>%n beats et la musique deviennent obsolètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>L’actualiser est gratuit.</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>Les actualiser est gratuit.</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>Le prix pour l’actualiser est inconnu.</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>Le prix pour les actualiser est inconnu.</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>L’actualiser coûte %1.</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>Les actualiser coûte %1.</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>Le beat %1 est verrouillé et reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>%n beat verrouillé reste.</numerusform>
            <numerusform>%n beats verrouillés restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Les beats %1 sont verrouillés et restent.</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>Ce qui a été choisi ou gardé dans le beat %1 reste.</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>Ce qui a été choisi ou gardé dans %n beat reste.</numerusform>
            <numerusform>Ce qui a été choisi ou gardé dans %n beats reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>Ce qui a été choisi ou gardé dans les beats %1 reste.</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>La musique reste telle quelle.</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>1 prise est de nouveau à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>%n prise est de nouveau à jour.</numerusform>
            <numerusform>%n prises sont de nouveau à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>Rien ne devient obsolète.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>Pas encore de look. Il vient avec un plan.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archétype</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Esthétique</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Le produit a besoin d’un nom.</translation>
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
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>Restauré jusqu’à %1, votre dernière modification.</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>Cette génération a été interrompue.</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>1 prise est déjà payée et sera récupérée.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>%n prise est déjà payée et sera récupérée.</numerusform>
            <numerusform>%n prises sont déjà payées et seront récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>1 prise reste à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>%n prise reste à faire.</numerusform>
            <numerusform>%n prises restent à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>La langue change dès que ce qui est en cours est fini et que les plans proposés sont pris ou laissés.</translation>
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
        <translation>Avec quoi la musique intégrée est jouée. La musique faite avec un autre devient obsolète.</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>Cache, au plus</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>De petites images des clips, gardées sur le disque pour ouvrir vite les projets. Les plus anciennes partent d’abord.</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>Celui qui est installé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Choisir un soundfont</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfonts</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Utiliser celui installé</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Beat</source>
        <translation>&amp;Beat</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
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
        <translation>Pas de musique</translation>
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
        <translation>Tout se fait sur cet ordinateur, pour rien.</translation>
    </message>
    <message>
        <source>Clips of 480p, scaled up; the built-in score.</source>
        <translation>Clips de 480p, agrandis ; la musique intégrée.</translation>
    </message>
    <message>
        <source>The models of the specification. MusicGen's licence forbids commercial use.</source>
        <translation>Les modèles de la spécification. La licence de MusicGen interdit l’usage commercial.</translation>
    </message>
    <message>
        <source>Frames that follow reference pictures, clips of 720p, and music for commercial use.</source>
        <translation>Des images qui suivent les images de référence, des clips de 720p, et une musique pour l’usage commercial.</translation>
    </message>
    <message>
        <source>What it makes is yours to use.</source>
        <translation>Ce qu’il fait est à vous.</translation>
    </message>
    <message>
        <source>What it makes is yours to use; the soundfont's own licence applies to its samples.</source>
        <translation>Ce qu’il fait est à vous ; la licence du soundfont s’applique à ses échantillons.</translation>
    </message>
    <message>
        <source>That of the model that you run.</source>
        <translation>Celle du modèle que vous faites tourner.</translation>
    </message>
    <message>
        <source>That of the model.</source>
        <translation>Celle du modèle.</translation>
    </message>
    <message>
        <source>OpenAI's terms: what it writes is yours to use.</source>
        <translation>Conditions d’OpenAI : ce qu’il écrit est à vous.</translation>
    </message>
    <message>
        <source>Apache 2.0: commercial use is allowed.</source>
        <translation>Apache 2.0 : l’usage commercial est permis.</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions.</source>
        <translation>CreativeML Open RAIL++-M : l’usage commercial est permis, avec ses restrictions d’usage.</translation>
    </message>
    <message>
        <source>Alibaba's terms: commercial use is allowed.</source>
        <translation>Conditions d’Alibaba : l’usage commercial est permis.</translation>
    </message>
    <message>
        <source>ByteDance's terms: commercial use is allowed.</source>
        <translation>Conditions de ByteDance : l’usage commercial est permis.</translation>
    </message>
    <message>
        <source>Kuaishou's terms: commercial use is allowed.</source>
        <translation>Conditions de Kuaishou : l’usage commercial est permis.</translation>
    </message>
    <message>
        <source>MiniMax's terms: commercial use is allowed.</source>
        <translation>Conditions de MiniMax : l’usage commercial est permis.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; pictures carry an invisible mark.</source>
        <translation>Conditions de Google : l’usage commercial est permis ; les images portent une marque invisible.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; the sound carries an inaudible mark.</source>
        <translation>Conditions de Google : l’usage commercial est permis ; le son porte une marque inaudible.</translation>
    </message>
    <message>
        <source>The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that.</source>
        <translation>Les poids sont sous CC-BY-NC 4.0 : pas pour l’usage commercial. Une publicité est commerciale ; la musique intégrée ou votre propre piste en est libre.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>Modèles choisis ensemble</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modèles de votre choix.</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>Un film de 30 s en six beats : %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>%1 par plan</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>%1 par image</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>%1 par clip</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>%1 par piste</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>Prix du %1, d’un tiers.</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>Prix du %1, non confirmé.</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>Prix du %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation>Les nouveaux projets commencent avec</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>Jeu de modèles</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>Le modèle du serveur</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>Le serveur ne donne pas de liste. Vérifiez son adresse sur la page Services.</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>Il faut un jeton d’API de Replicate : voir la page Services.</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>Il faut l’adresse de votre serveur : voir la page Services.</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>Il faut une clé d’API d’OpenAI : voir la page Services.</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>Le planificateur intégré n’interroge aucun serveur.</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>C’est « %1 ». Pour un autre modèle, choisissez un autre planificateur.</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>De l’environnement (OPENAI_MODEL), qui l’emporte sur ce qui est réglé ici.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>Musique d’après les images</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>La musique du film ne vient pas d’un prompt.</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>Le modèle des plans ne voit pas les images : le prompt suit l’ambiance et les beats.</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 regarde les images et écrit le prompt de la musique : %2.</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1, tout le film : %2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modèles de votre choix.</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 Les prix valent pour tout le film, refait à neuf.</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>choix personnel</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>Le film a votre propre piste.</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>Pas de musique</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>Le film n’a pas de musique. Choisissez-en sous Modèles.</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Pas encore de musique</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>Musique %1 %</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>Musique en attente</translation>
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
        <translation>Votre piste, %1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>Musique : %1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1, coupée</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1, %2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>Le fichier de la musique a disparu</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Faire la musique</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>Où le film commence dans la musique</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>Au-dessus ou au-dessous de la loudness habituelle</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>Le temps que met la musique à venir</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>Le temps que met la musique à partir</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>%1 de la musique</translation>
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
        <translation>à partir de %1 de la musique</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>1 image par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n image par %1</numerusform>
            <numerusform>%n images par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>1 clip par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n clip par %1</numerusform>
            <numerusform>%n clips par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>la musique par %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Texte à l’écran</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>Ce qu’on doit lire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Autre image…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Autre image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maigre</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Demi-gras</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>Extra-gras</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>Du petit côté de l’image</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Interlettrage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>Fin du beat</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fondu d’entrée</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu de sortie</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>Textes et logo sur l’image</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>Textes et logo</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>Ajouter un logo…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>Cartons de fin</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>Un calque plus haut</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>Un calque plus bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>Texte à l’écran : aucun encore</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de texte</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>Fait par un Beatreel plus récent</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>Rien ne recouvre les images de ce beat.</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>Sélectionnez un beat pour poser quelque chose sur ses images.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Sélectionnez un beat.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Couper le son</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>&amp;Verrouiller la musique</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>Depuis son &amp;début</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Gain</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Fondu d’&amp;entrée</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Fondu de &amp;sortie</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>Votre vidéo</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>Votre piste</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1, parcourir</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>déposer ou parcourir</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>« %1 » fait %2. Tout copier dans le projet ?</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>La partie utilisée est ce que le film en montre, plus quelques secondes pour ajuster.</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>Seulement la partie utilisée</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>Copie de « %1 » dans le projet.</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 montre « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>« %1 » apparaît dans %n segment.</numerusform>
            <numerusform>« %1 » apparaît dans %n segments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>Importer une image</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>Importer une vidéo</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>Importer une musique</translation>
    </message>
    <message>
        <source>The film has no beat left for “%1”. Add one, and drop it there.</source>
        <translation>Le film n’a plus de beat pour « %1 ». Ajoutez-en un, et déposez-le là.</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more. Add some, and drop them there.</source>
        <translation>
            <numerusform>Le film n’a plus de beat pour « %1 » et %n autre. Ajoutez-en, et déposez-les là.</numerusform>
            <numerusform>Le film n’a plus de beat pour « %1 » et %n autres. Ajoutez-en, et déposez-les là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>Image pour le beat %1</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>Vidéo pour 1 segment</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>Vidéo pour %n segment</numerusform>
            <numerusform>Vidéo pour %n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>Le beat %1 est verrouillé. Déverrouillez-le pour lui donner vos fichiers.</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>Ce que le beat %1 montre là est verrouillé. Déverrouillez-le pour donner vos fichiers.</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>La musique est verrouillée. Déverrouillez-la pour donner votre piste.</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>Déposez des images et des vidéos sur un beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>D’une image…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>Prendre la palette d’une image</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>Remplacer la palette par les couleurs principales d’une image</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 couleur ; 3 à 5 conviennent le mieux.</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n couleur ; 3 à 5 conviennent le mieux.</numerusform>
            <numerusform>%n couleurs ; 3 à 5 conviennent le mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>Changer la couleur %1</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>Couleurs d’une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>« %1 » n’est pas une image lisible. Choisissez un fichier PNG, JPEG ou WebP.</translation>
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
        <translation>Glissez un onglet pour déplacer son panneau</translation>
    </message>
    <message>
        <source>The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back.</source>
        <translation>Les panneaux de ce côté de la fenêtre. Le menu Affichage les montre et les cache ; « Réinitialiser la disposition » les remet en place.</translation>
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
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>Textes entiers</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Voix off</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archétype</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2, %3 i/s</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation>Enregistrez l’image là : elle devient une prise de %1.</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>La prise %1 de %2 est à vous, et utilisée.</translation>
    </message>
    <message>
        <source>The picture could not be copied. Make room on the disk and try again.</source>
        <translation>Impossible de copier l’image. Libérez de la place sur le disque et réessayez.</translation>
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
        <translation>Beat %1, %2, %3 secondes à partir de %4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>Copier dans le plan de gauche</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>Copier dans le plan de droite</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>Retirer de ce plan</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>Le plan reste tel quel.</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 beat part.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n beat part.</numerusform>
            <numerusform>%n beats partent.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 beat reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n beat reste.</numerusform>
            <numerusform>%n beats restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 beat est nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n beat est nouveau.</numerusform>
            <numerusform>%n beats sont nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>Le beat %1 est verrouillé et reste.</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Les beats %1 sont verrouillés et restent.</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>Le look change : %1.</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>produit</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>esthétique</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>ambiance</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>lumière</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>palette</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Choisir ce plan</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>Beats du plan « %1 »</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s sur %2 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 segment</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>En esquisses, gratuit tout de suite</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>Tout générer coûte %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 Ce plan a été composé hors ligne.</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>Demander un plan à %1 ?</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>Demander trois plans à %1 ?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>Trois plans</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>En quoi les plans diffèrent</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>Strict, équilibré, libre</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>Trois graines</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planifier hors ligne</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Retour au projet</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>Des beats ont été verrouillés ou déverrouillés entre-temps. Revenez et comparez de nouveau.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>Prenez-en un, ou faites glisser des beats d’un autre. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>Prenez-en un, ou faites glisser des beats d’un autre. Trois plans étaient trois requêtes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
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
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>Le film est vide.</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>Il n’y a pas de point d’entrée.</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>Il n’y a pas de point de sortie.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>« %1 » dans les préférences n’est aucun de ceux-ci : %2. Ce qui vient avec Beatreel est utilisé ; choisissez-le à nouveau dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>« %1 » dans les préférences n’est pas un nombre de %2 à %3. Ce qui vient avec Beatreel est utilisé ; choisissez-le à nouveau dans les préférences.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>Le fichier de préférences « %1 »</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>Les valeurs par défaut sont utilisées ; à votre prochain changement, le fichier est gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>Les préférences n’ont pas été enregistrées : le fichier endommagé « %1 » n’a pas pu être renommé. Renommez-le ou réparez-le.</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.</source>
        <translation>Les préférences n’ont pas été enregistrées : le dossier « %1 » n’a pas pu être créé. Vérifiez ses droits et la place libre.</translation>
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
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>Vue du film</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>votre propre fichier</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>Clip %1.%2, %3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>Image du beat %1, %2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>Beat %1, pas encore d’image</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 dollar</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n dollar</numerusform>
            <numerusform>%n dollars</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 cent</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n cent</numerusform>
            <numerusform>%n cents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>Ne pas demander sous %1</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>%1 au-dessus du budget. Sans beat sélectionné, l’inspecteur l’affiche et permet de le relever.</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>Il reste alors %1 du budget.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Autres produits</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>D’autres, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Projets Beatreel</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>Fermez « %1 » là-bas, ou ouvrez-en une copie ici.</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>La dernière bonne version de « %1 » est du %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>Le document du projet a disparu.</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>Le document du projet est endommagé.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>Revenir à la dernière bonne version</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>Une copie est enregistrée sous « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>« %1 » est en cours de génération.</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>Fermer l’arrête. Ce qui est terminé est gardé, et la génération reprend de là.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>Les dernières modifications de « %1 » ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>L’image du beat %1 a disparu (%2). Remettez-la, ou choisissez une autre prise.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>Le clip %1.%2 a disparu (%3). Remettez-le, ou choisissez une autre prise.</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>La musique a disparu (%1). Remettez-la, ou choisissez une autre prise.</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>Cela coûte</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>Sélectionnez un beat pour le voir et le modifier.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>Rien n’est fait qui coûterait plus que cela en tout.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s sur %2 s</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 prise</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1 ; 1 fichier a disparu</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1 ; %n fichier a disparu</numerusform>
            <numerusform>%1 ; %n fichiers ont disparu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>Prompt, rempli</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>Ce qui est envoyé. Ce qui est teinté vient du look.</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>Prompt, modèle</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Forme du prompt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Ce qu’on doit voir</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>vous-même</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Glissé</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>A pris</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Débute par</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>image, prise %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>clip précédent, prise %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>le clip précédent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>votre fichier</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Esthétique</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
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
        <translation>D’où viennent les prises</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1 : les deux %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 diffère. A : %2. B : %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>Les projets que vous créez ou ouvrez figurent ici.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>1 obsolète, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>%n obsolète, %1</numerusform>
            <numerusform>%n obsolètes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>1 à faire, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>%n à faire, %1</numerusform>
            <numerusform>%n à faire, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Images de référence</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>Déposer ou parcourir</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Ajouter des images de référence</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>Ajouter des images dont les images du film doivent s’inspirer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>Voix off : %1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>À l’écran : %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notes : %1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>La ferme : %1, %2, %3.</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>1 étape en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>%n étape en attente</numerusform>
            <numerusform>%n étapes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Interrogation de la ferme…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>Aucun worker de la ferme n’est là. Lancez-en un, ou faites le rendu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Faire le rendu sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is no farm here. Give its address in the settings, on the page Farm.</source>
        <translation>Il n’y a pas de ferme ici. Donnez son adresse dans les préférences, sur la page Ferme.</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>Rendu sur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Faire le rendu sur cet ordinateur</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>La ferme</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>Faire le rendu sur la ferme</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>Ce que vous lancez désormais se fait ici.</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>Ce que vous lancez désormais se fait chez les workers de la ferme. Ce qui coûte de l’argent est toujours demandé ici.</translation>
    </message>
</context>
<context>
    <name>beatreel::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. Save it, and add it to your message together with what you did and what happened.</source>
        <translation>C’est tout ce que dit le rapport. Rien de ce que vous avez écrit n’y figure, ni noms, ni chemins, ni clés, et rien n’est envoyé. Enregistrez-le et joignez-le à votre message avec ce que vous avez fait et ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The whole report, as it is saved or copied.</source>
        <translation>Le rapport entier, tel qu’il est enregistré ou copié.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, to paste it into a message.</source>
        <translation>Met le rapport dans le presse-papiers, pour le coller dans un message.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Writes the report to a text file.</source>
        <translation>Écrit le rapport dans un fichier texte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leaves without saving.</source>
        <translation>Quitte sans enregistrer.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>comme avant</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>un clip de moins</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>deux clips de moins</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>un clip de plus, %1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>deux clips de plus, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>Baskets en ville</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>Café du matin</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>En faire un film</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. Écrivez de quoi parle la publicité. Trois plans reviennent, chacun une suite de beats.</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. Prenez-en un. Esquisses, mouvements de caméra et musique en font aussitôt un film, gratuitement.</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. Changez ce que vous voulez, beat par beat, et ne payez que ce que vous améliorez.</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>Non enregistré. Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>Non enregistré : %1. Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>Appuyez dessus pour enregistrer une copie.</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>Autre graine : d’autres prises avec les mêmes mots</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>Du projet</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
</context>
<context>
    <name>beatreel::Sentence</name>
    <message>
        <source>%1 See beatreel-cli --help for what there is.</source>
        <translation>%1 Voir beatreel-cli --help pour ce qui existe.</translation>
    </message>
    <message numerus="yes">
        <source>--%1 is given %n times; give it once.</source>
        <translation>
            <numerusform>--%1 est donné %n fois ; donnez-le une fois.</numerusform>
            <numerusform>--%1 est donné %n fois ; donnez-le une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 a besoin d’une valeur : %2.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 doit être un nombre de %2 à %3, pas « %4 ».</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3, pas « %4 ».</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It knows: %3.</source>
        <translation>--%1 ne connaît pas « %2 ». Il connaît : %3.</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <translation>%1 sur %2 : %3 : %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos could not be made. Run the same command again: it goes on with them.</source>
        <translation>
            <numerusform>%1 sur %n vidéo n’a pas pu être faite. Relancez la même commande : elle continue.</numerusform>
            <numerusform>%1 sur %n vidéos n’ont pas pu être faites. Relancez la même commande : elle continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>many videos: one for each line of a CSV file of briefs</source>
        <translation>beaucoup de vidéos : une par ligne d’un fichier CSV de briefs</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>where the projects go; by default a folder named after FILE</source>
        <translation>où vont les projets ; par défaut un dossier nommé d’après FILE</translation>
    </message>
    <message>
        <source>how many are made at once: 1 here, 16 on a farm, unless you say otherwise</source>
        <translation>combien sont faites à la fois : 1 ici, 16 sur une ferme, sauf indication contraire</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.</source>
        <translation>%1 n’a pas de colonne « prompt ». Sa première ligne nomme les colonnes : prompt, et peut-être name, %2.</translation>
    </message>
    <message>
        <source>%1 has a column “%2”, which is not known. There are: prompt, name, %3.</source>
        <translation>%1 a une colonne « %2 », inconnue. Il y a : prompt, name, %3.</translation>
    </message>
    <message>
        <source>the prompt is empty.</source>
        <translation>le prompt est vide.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: use letters, digits, '.', '_' and '-'.</source>
        <translation>« %1 » ne peut pas être un nom : utilisez lettres, chiffres, '.', '_' et '-'.</translation>
    </message>
    <message>
        <source>“%1” holds the project of another brief. Give this one another name, or remove it.</source>
        <translation>« %1 » contient le projet d’un autre brief. Donnez un autre nom à celui-ci, ou retirez-le.</translation>
    </message>
    <message>
        <source>there in %1 s.</source>
        <translation>prête en %1 s.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>Pas commencé.</translation>
    </message>
    <message>
        <source>There is no beat “%1”: the project has beats 1 to %2.</source>
        <translation>Il n’y a pas de beat « %1 » : le projet a les beats 1 à %2.</translation>
    </message>
    <message>
        <source>Say what to make again: --beat N (with --frame or --clip K), or --music.</source>
        <translation>Dites quoi refaire : --beat N (avec --frame ou --clip K), ou --music.</translation>
    </message>
    <message>
        <source>--frame and --clip are of a beat: say which with --beat N.</source>
        <translation>--frame et --clip concernent un beat : dites lequel avec --beat N.</translation>
    </message>
    <message>
        <source>--%1 is of a beat here: say which with --beat N.</source>
        <translation>--%1 concerne ici un beat : dites lequel avec --beat N.</translation>
    </message>
    <message>
        <source>make lost paid takes again, at their price</source>
        <translation>refaire les prises payées perdues, à leur prix</translation>
    </message>
    <message>
        <source>repeat paid requests whose outcome is unknown</source>
        <translation>répéter les requêtes payantes dont l’issue est inconnue</translation>
    </message>
    <message>
        <source>this build never spends more than this</source>
        <translation>cette génération ne dépense jamais plus que cela</translation>
    </message>
    <message>
        <source>go back to the last good version of a broken document</source>
        <translation>revenir à la dernière bonne version d’un document endommagé</translation>
    </message>
    <message>
        <source>a General MIDI soundfont for the score</source>
        <translation>un soundfont General MIDI pour la musique</translation>
    </message>
    <message>
        <source>make what is missing or stale</source>
        <translation>faire ce qui manque ou est obsolète</translation>
    </message>
    <message>
        <source>the same as build</source>
        <translation>comme build</translation>
    </message>
    <message>
        <source>one piece again, as a new take</source>
        <translation>refaire une pièce, en nouvelle prise</translation>
    </message>
    <message>
        <source>which beat: its number from 1, or its id</source>
        <translation>quel beat : son numéro à partir de 1, ou son id</translation>
    </message>
    <message>
        <source>its frame (without --clip, this is meant)</source>
        <translation>son image (sans --clip, c’est elle)</translation>
    </message>
    <message>
        <source>its clip K, from 1</source>
        <translation>son clip K, à partir de 1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>the beat's own model for its frame; “project”: as the project</source>
        <translation>le modèle propre au beat pour son image ; « project » : comme le projet</translation>
    </message>
    <message>
        <source>the beat's own model for its clips; “project”: as the project</source>
        <translation>le modèle propre au beat pour ses clips ; « project » : comme le projet</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>la musique</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>codecs</translation>
    </message>
    <message>
        <source>FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.</source>
        <translation>Les bibliothèques de FFmpeg n’ont pas libx264. Installez libavcodec59 ou libavcodec-extra avec x264.</translation>
    </message>
    <message>
        <source>soundfont</source>
        <translation>soundfont</translation>
    </message>
    <message>
        <source>There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.</source>
        <translation>Il n’y a pas de soundfont General MIDI. Installez timgm6mb-soundfont, ou indiquez-en un avec BEATREEL_SOUNDFONT.</translation>
    </message>
    <message>
        <source>%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)</source>
        <translation>%1 (petit ; celui de fluid-soundfont-gm sonne plus plein, et sert dès qu’il est installé)</translation>
    </message>
    <message>
        <source>is set in the environment</source>
        <translation>est dans l’environnement</translation>
    </message>
    <message>
        <source>is kept in the desktop's keychain</source>
        <translation>est dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>can be reached: %1, for records and ledgers</source>
        <translation>joignable : %1, pour les enregistrements et les registres</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>on peut y écrire</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>none is set: BEATREEL_STORAGE_URL would name one for publishing</source>
        <translation>aucun n’est réglé : BEATREEL_STORAGE_URL en indiquerait un pour publier</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 est joignable</translation>
    </message>
    <message>
        <source>own templates</source>
        <translation>modèles personnels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it concerns, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 archetype</source>
        <translation>1 archétype</translation>
    </message>
    <message numerus="yes">
        <source>%n archetypes</source>
        <translation>
            <numerusform>%n archétype</numerusform>
            <numerusform>%n archétypes</numerusform>
        </translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts, such as 5 beats, 3 archetypes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none</source>
        <translation>n’est ni dans l’environnement ni dans le trousseau : pas de plans par OpenAI ; votre propre serveur n’en a pas besoin</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no paid frames, clips and music</source>
        <translation>n’est ni dans l’environnement ni dans le trousseau : pas d’images, de clips ni de musique payants</translation>
    </message>
    <message>
        <source>%1 Build the project first, or export it as it is with --as-is.</source>
        <translation>%1 Générez d’abord le projet, ou exportez-le tel quel avec --as-is.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>of a PDF: a4 or letter</source>
        <translation>d’un PDF : a4 ou letter</translation>
    </message>
    <message>
        <source>beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6</source>
        <translation>beats par page d’un PDF : 1, 2, 3, 4, 6, 8, 9 ou 12 ; 6</translation>
    </message>
    <message>
        <source>also where something is missing or out of date: edit lists have gaps there</source>
        <translation>aussi là où quelque chose manque ou n’est pas à jour : les listes de montage y ont des trous</translation>
    </message>
    <message>
        <source>--%1 is for --format %2.</source>
        <translation>--%1 est pour --format %2.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder, or write into it with --force.</source>
        <translation>Il y a déjà quelque chose dans « %1 ». Choisissez un autre dossier, ou écrivez-y avec --force.</translation>
    </message>
    <message>
        <source>Say where the stitched video goes with --out FILE.</source>
        <translation>Dites où va la vidéo assemblée avec --out FILE.</translation>
    </message>
    <message>
        <source>Say what and where: --format %1 --out FILE.</source>
        <translation>Dites quoi et où : --format %1 --out FILE.</translation>
    </message>
    <message>
        <source>CHUNK…</source>
        <translation>CHUNK…</translation>
    </message>
    <message>
        <source>conformed chunks to one MP4</source>
        <translation>des segments conformés vers un MP4</translation>
    </message>
    <message>
        <source>a project as a file or folder for people and other programs</source>
        <translation>un projet en fichier ou dossier, pour des gens et d’autres programmes</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.</source>
        <translation>--%1 « %2 » n’est pas un temps. Écrivez des secondes ou minutes:secondes, comme 12.5 ou 0:12.5.</translation>
    </message>
    <message>
        <source>There is nothing from there to there: the film is %1 s long.</source>
        <translation>Il n’y a rien de là à là : le film dure %1 s.</translation>
    </message>
    <message>
        <source>%1 makes a %2 file, not %3. Say --format %2.</source>
        <translation>%1 donne un fichier %2, pas %3. Écrivez --format %2.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>720p, 1080p or 4k; the film's own where it is not given</source>
        <translation>720p, 1080p ou 4k ; celle du film si elle n’est pas donnée</translation>
    </message>
    <message>
        <source>where in the film to begin: 12.5 or 0:12.5</source>
        <translation>où commencer dans le film : 12.5 ou 0:12.5</translation>
    </message>
    <message>
        <source>where to end</source>
        <translation>où finir</translation>
    </message>
    <message>
        <source>a silent sound track</source>
        <translation>une piste sonore muette</translation>
    </message>
    <message>
        <source>instead of -14</source>
        <translation>au lieu de -14</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>across the pictures of the review preset</source>
        <translation>en travers des images du préréglage de relecture</translation>
    </message>
    <message>
        <source>%1 Run build first, or export it as it is with --as-is.</source>
        <translation>%1 Lancez d’abord build, ou exportez-le tel quel avec --as-is.</translation>
    </message>
    <message>
        <source>The spec “%1”</source>
        <translation>La spec « %1 »</translation>
    </message>
    <message>
        <source>The spec “%1” cannot be built: see the findings above.</source>
        <translation>La spec « %1 » ne peut pas être générée : voir les remarques ci-dessus.</translation>
    </message>
    <message>
        <source>“%1” exists already and is no Beatreel project. Name another folder with --project.</source>
        <translation>« %1 » existe déjà et n’est pas un projet Beatreel. Indiquez un autre dossier avec --project.</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>brief to master</source>
        <translation>du brief au master</translation>
    </message>
    <message>
        <source>build this plan instead of making one</source>
        <translation>générer ce plan au lieu d’en faire un</translation>
    </message>
    <message>
        <source>the project's folder</source>
        <translation>le dossier du projet</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>perdu</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>stale (changed: %1)</source>
        <translation>obsolète (changé : %1)</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, gardé</translation>
    </message>
    <message>
        <source>Warning: what was spent is told by the takes alone. %1</source>
        <translation>Attention : ce qui a été dépensé n’est connu que par les prises. %1</translation>
    </message>
    <message>
        <source>%1: 1 beat, %2 s, spent %3</source>
        <translation>%1 : 1 beat, %2 s, dépensé %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n beats, %2 s, spent %3</source>
        <translation>
            <numerusform>%1 : %n beat, %2 s, dépensé %3</numerusform>
            <numerusform>%1 : %n beats, %2 s, dépensé %3</numerusform>
        </translation>
    </message>
    <message>
        <source>master: %1</source>
        <translation>master : %1</translation>
    </message>
    <message>
        <source>no master in the project's folder</source>
        <translation>pas de master dans le dossier du projet</translation>
    </message>
    <message>
        <source>shut down on %1: choose another</source>
        <translation>arrêté le %1 : choisissez-en un autre</translation>
    </message>
    <message>
        <source>set</source>
        <comment>of models; at most six columns</comment>
        <translation>jeu</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>before a check</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>FIX</source>
        <comment>before a check that found something to mend</comment>
        <translation>FIX</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked %1.</source>
        <translation>Il manque quelque chose : voir les lignes marquées %1.</translation>
    </message>
    <message>
        <source>what exists, what is stale, what was spent</source>
        <translation>ce qui existe, ce qui est obsolète, ce qui a été dépensé</translation>
    </message>
    <message>
        <source>the catalogue with prices</source>
        <translation>le catalogue avec les prix</translation>
    </message>
    <message>
        <source>the planning models that the server of the settings lists; costs nothing</source>
        <translation>les modèles de planification que donne le serveur réglé ; gratuit</translation>
    </message>
    <message>
        <source>is everything there that a film needs</source>
        <translation>y a-t-il tout ce qu’il faut à un film</translation>
    </message>
    <message>
        <source>Usage: beatreel-cli COMMAND …</source>
        <translation>Usage : beatreel-cli COMMANDE …</translation>
    </message>
    <message>
        <source>beatreel-cli COMMAND --help shows a command's options.</source>
        <translation>beatreel-cli COMMANDE --help montre les options d’une commande.</translation>
    </message>
    <message>
        <source>BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.</source>
        <translation>BEATREEL_LANGUAGE dans l’environnement choisit la langue : %1. --json est toujours en anglais.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>%1 takes nothing more. A text with spaces needs quotes round it.</source>
        <translation>%1 ne prend rien de plus. Un texte avec des espaces doit être entre guillemets.</translation>
    </message>
    <message>
        <source>%1 takes %2. A text with spaces needs quotes round it.</source>
        <translation>%1 prend %2. Un texte avec des espaces doit être entre guillemets.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Il n’y a pas de commande « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>There is no prompt. Say in a sentence what the ad is for.</source>
        <translation>Il n’y a pas de prompt. Dites en une phrase de quoi parle la publicité.</translation>
    </message>
    <message>
        <source>Give either a prompt or --prompt-file, not both.</source>
        <translation>Donnez soit un prompt, soit --prompt-file, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” holds no prompt. Say in it what the ad is for.</source>
        <translation>« %1 » ne contient pas de prompt. Dites-y de quoi parle la publicité.</translation>
    </message>
    <message>
        <source>one JSON document on stdout, nothing else</source>
        <translation>un document JSON sur stdout, rien d’autre</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>où va le résultat</translation>
    </message>
    <message>
        <source>replace FILE; plan an existing project anew, keeping its takes</source>
        <translation>remplacer FILE ; replanifier un projet existant en gardant ses prises</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>lire le prompt dans un fichier ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>seconds, 1 to 120, rounded to a multiple of 5</source>
        <translation>secondes, 1 à 120, arrondies à un multiple de 5</translation>
    </message>
    <message>
        <source>0 keeps to the archetype, 1 is free; 0.5</source>
        <translation>0 s’en tient à l’archétype, 1 est libre ; 0.5</translation>
    </message>
    <message>
        <source>another seed gives another film</source>
        <translation>une autre graine donne un autre film</translation>
    </message>
    <message>
        <source>who plans: offline, openai, or a model such as gpt-6-luna</source>
        <translation>qui planifie : offline, openai, ou un modèle comme gpt-6-luna</translation>
    </message>
    <message>
        <source>who draws the frames: sketch, or a paid model such as sdxl</source>
        <translation>qui dessine les images : sketch, ou un modèle payant comme sdxl</translation>
    </message>
    <message>
        <source>who makes the clips: camera, or a paid model such as hailuo-2.3-fast</source>
        <translation>qui fait les clips : camera, ou un modèle payant comme hailuo-2.3-fast</translation>
    </message>
    <message>
        <source>score, a paid model, none, or a sound file of your own</source>
        <translation>score, un modèle payant, none, ou votre propre fichier son</translation>
    </message>
    <message>
        <source>a planning model that looks at the frames and writes the music's prompt</source>
        <translation>un modèle de planification qui regarde les images et écrit le prompt de la musique</translation>
    </message>
    <message>
        <source>all models at once: draft, economy, standard or best</source>
        <translation>tous les modèles à la fois : draft, economy, standard ou best</translation>
    </message>
    <message>
        <source>the project never spends more than this</source>
        <translation>le projet ne dépense jamais plus que cela</translation>
    </message>
    <message>
        <source>have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names</source>
        <translation>faire faire les étapes aux workers de ce Redis : redis://host:6379/0 ; sans URL, à ceux que BEATREEL_FARM_URL désigne</translation>
    </message>
    <message>
        <source>--duration has no say over --spec: the plan's own beats make the length.</source>
        <translation>--duration n’a rien à dire sur --spec : ce sont les beats du plan qui font la durée.</translation>
    </message>
    <message>
        <source>--duration must be a number of seconds from 1 to 120, not “%1”.</source>
        <translation>--duration doit être un nombre de secondes de 1 à 120, pas « %1 ».</translation>
    </message>
    <message>
        <source>The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.</source>
        <translation>La durée de %1 s a été arrondie à %2 s : les beats vont par 5 s.</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 on, not “%1”.</source>
        <translation>--seed doit être un nombre entier à partir de 0, pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no sound file “%1”. Check the path.</source>
        <translation>Il n’y a pas de fichier son « %1 ». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>--music does not know “%1”. It knows: %2, or a sound file.</source>
        <translation>--music ne connaît pas « %1 ». Il connaît : %2, ou un fichier son.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>« %1 » est un dossier. Indiquez un fichier dedans.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>Il n’y a pas de dossier « %1 ». Créez-le d’abord.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Choose another folder.</source>
        <translation>Impossible d’écrire dans « %1 » : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The phase's input on standard input</source>
        <translation>L’entrée de la phase sur l’entrée standard</translation>
    </message>
    <message>
        <source>There is no phase “%1”. There are: %2.</source>
        <translation>Il n’y a pas de phase « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>one phase: its input JSON on stdin, its output JSON on stdout</source>
        <translation>une phase : son JSON d’entrée sur stdin, son JSON de sortie sur stdout</translation>
    </message>
    <message>
        <source>where its files go; by default a folder named after the video's id</source>
        <translation>où vont ses fichiers ; par défaut un dossier nommé d’après l’id de la vidéo</translation>
    </message>
    <message>
        <source>a model catalogue with other prices</source>
        <translation>un catalogue de modèles avec d’autres prix</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2, %3 energy</source>
        <translation>%1, %2, énergie %3</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: 1 finding.</source>
        <translation>« %1 » n’est pas une spec valable : 1 remarque.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no valid spec: %n findings.</source>
        <translation>
            <numerusform>« %1 » n’est pas une spec valable : %n remarque.</numerusform>
            <numerusform>« %1 » n’est pas une spec valable : %n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <translation>« %1 » est valable.</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: see the findings above.</source>
        <translation>« %1 » n’est pas une spec valable : voir les remarques ci-dessus.</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>beat %1</translation>
    </message>
    <message>
        <source>the plan alone</source>
        <translation>le plan seul</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>check a plan, all findings at once</source>
        <translation>vérifier un plan, toutes les remarques d’un coup</translation>
    </message>
    <message>
        <source>DIR|SPEC</source>
        <translation>DIR|SPEC</translation>
    </message>
    <message>
        <source>what a build would cost now</source>
        <translation>ce qu’une génération coûterait maintenant</translation>
    </message>
    <message>
        <source>The plan of “%1” cannot be built: %2</source>
        <translation>Le plan de « %1 » ne peut pas être généré : %2</translation>
    </message>
    <message>
        <source>“%1” is among the project's own files. Choose a place outside of it.</source>
        <translation>« %1 » fait partie des fichiers du projet. Choisissez un endroit en dehors.</translation>
    </message>
    <message>
        <source>at least %1, price unknown</source>
        <translation>au moins %1, prix inconnu</translation>
    </message>
    <message>
        <source>%1; paid, not used: %2</source>
        <translation>%1 ; payé, non utilisé : %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>L’entrée standard est illisible. Donnez plutôt un fichier.</translation>
    </message>
    <message>
        <source>Say --serve: steps are read from standard input, as docs/farm.md says.</source>
        <translation>Écrivez --serve : les étapes sont lues sur l’entrée standard, comme le dit docs/farm.md.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: %1. Start the program in another.</source>
        <translation>On ne peut pas écrire dans ce dossier : %1. Lancez le programme dans un autre.</translation>
    </message>
    <message>
        <source>does the steps of other computers' builds, for a worker of a farm</source>
        <translation>fait les étapes des générations d’autres ordinateurs, pour un worker d’une ferme</translation>
    </message>
    <message>
        <source>one JSON object a line, in and out, until the input ends (docs/farm.md)</source>
        <translation>un objet JSON par ligne, en entrée et en sortie, jusqu’à la fin de l’entrée (docs/farm.md)</translation>
    </message>
    <message>
        <source>What has travelled is kept: the same command goes on with the rest.</source>
        <translation>Ce qui a voyagé est gardé : la même commande continue avec le reste.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>what is under way</comment>
        <translation>publication</translation>
    </message>
    <message>
        <source>There is no master yet: build the project, then publish it again.</source>
        <translation>Il n’y a pas encore de master : générez le projet, puis publiez-le à nouveau.</translation>
    </message>
    <message>
        <source>everything was there already</source>
        <translation>tout y était déjà</translation>
    </message>
    <message>
        <source>1 file, %1 sent</source>
        <translation>1 fichier, %1 envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 sent</source>
        <translation>
            <numerusform>%n fichier, %1 envoyé</numerusform>
            <numerusform>%n fichiers, %1 envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage has no projects yet.</source>
        <translation>Le stockage n’a pas encore de projets.</translation>
    </message>
    <message>
        <source>Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has.</source>
        <translation>Dites quel projet et où il va : fetch VIDEO-ID --project DIR. fetch --list montre ce qu’a le stockage.</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>what is under way</comment>
        <translation>récupération</translation>
    </message>
    <message>
        <source>--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.</source>
        <translation>--expires doit être une durée d’au plus 7 jours, comme 30m, 12h ou 7d, pas « %1 ».</translation>
    </message>
    <message>
        <source>The link is to the master that was published; the project has another one by now. Publish it again to show that.</source>
        <translation>Le lien mène au master publié ; le projet en a un autre à présent. Publiez-le à nouveau pour le montrer.</translation>
    </message>
    <message>
        <source>a project and its results to the storage; only what is missing travels</source>
        <translation>un projet et ses résultats vers le stockage ; seul ce qui manque voyage</translation>
    </message>
    <message>
        <source>replace what another computer has published since</source>
        <translation>remplacer ce qu’un autre ordinateur a publié depuis</translation>
    </message>
    <message>
        <source>VIDEO-ID</source>
        <translation>VIDEO-ID</translation>
    </message>
    <message>
        <source>a project from the storage, with all its takes</source>
        <translation>un projet du stockage, avec toutes ses prises</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>où il va</translation>
    </message>
    <message>
        <source>what the storage has, the newest first</source>
        <translation>ce qu’a le stockage, le plus récent d’abord</translation>
    </message>
    <message>
        <source>an address at which anyone can see the published master</source>
        <translation>une adresse où chacun peut voir le master publié</translation>
    </message>
    <message>
        <source>until when: 30m, 12h, at most 7d, which is usual</source>
        <translation>jusqu’à quand : 30m, 12h, au plus 7d, ce qui est l’usage</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, reste %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>planning</source>
        <comment>a phase that is under way</comment>
        <translation>planification</translation>
    </message>
    <message>
        <source>storyboard</source>
        <comment>a phase that is under way</comment>
        <translation>storyboard</translation>
    </message>
    <message>
        <source>chunks</source>
        <comment>a phase that is under way</comment>
        <translation>segments</translation>
    </message>
    <message>
        <source>stitching</source>
        <comment>a phase that is under way</comment>
        <translation>assemblage</translation>
    </message>
    <message>
        <source>music</source>
        <comment>a phase that is under way</comment>
        <translation>musique</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention : %1</translation>
    </message>
    <message>
        <source>Stopped; resume “%1” goes on where it was.</source>
        <translation>Arrêté ; resume “%1” reprend là où c’en était.</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>endroit inconnu</translation>
    </message>
    <message>
        <source>There are no videos.</source>
        <translation>Il n’y a pas de vidéos.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>before a finding</comment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>1 video is as its row says.</source>
        <translation>1 vidéo est comme sa ligne le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are as their rows say.</source>
        <translation>
            <numerusform>%n vidéo est comme sa ligne le dit.</numerusform>
            <numerusform>%n vidéos sont comme leurs lignes le disent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos are not as their rows say: see the lines marked %2.</source>
        <translation>
            <numerusform>%1 sur %n vidéo n’est pas comme sa ligne le dit : voir les lignes marquées %2.</numerusform>
            <numerusform>%1 sur %n vidéos ne sont pas comme leurs lignes le disent : voir les lignes marquées %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>all videos of the database, the newest first</source>
        <translation>toutes les vidéos de la base, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>only those: %1</source>
        <translation>seulement celles-là : %1</translation>
    </message>
    <message>
        <source>compare each row with its project, files and ledger; 1 where they differ</source>
        <translation>comparer chaque ligne avec son projet, ses fichiers et son registre ; 1 s’ils diffèrent</translation>
    </message>
    <message>
        <source>Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try "beatreel-cli --help".</source>
        <translation>L’éditeur de Beatreel a besoin d’un écran, et il n’y en a pas ici. beatreel-cli fait le même travail : essayez "beatreel-cli --help".</translation>
    </message>
    <message>
        <source>The settings file “%1”</source>
        <translation>Le fichier de préférences « %1 »</translation>
    </message>
    <message>
        <source>%1 The defaults are used.</source>
        <translation>%1 Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>%1 is “%2”, not a number from 0 to 1; %3 is used.</source>
        <translation>%1 est « %2 », pas un nombre de 0 à 1 ; %3 est utilisé.</translation>
    </message>
    <message>
        <source>“creativity” in settings.json</source>
        <translation>« creativity » dans settings.json</translation>
    </message>
    <message>
        <source>No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL.</source>
        <translation>Aucune ferme n’est réglée. Donnez son adresse dans les préférences de l’éditeur, ou avec BEATREEL_FARM_URL.</translation>
    </message>
    <message>
        <source>The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>Le catalogue n’a pas de modèle de planification « %1 ». Choisissez-en un autre, ou ajoutez-le au catalogue.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>Le catalogue n’a pas de modèle « %1 ». Choisissez-en un autre, ou ajoutez-le au catalogue.</translation>
    </message>
    <message>
        <source>A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there.</source>
        <translation>Une ferme a besoin d’un stockage que ses workers atteignent aussi : réglez BEATREEL_STORAGE_URL ici et là-bas.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room or choose another folder.</source>
        <translation>Impossible d’écrire « %1 » : %2. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>Il n’y a pas de fichier « %1 ». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.</source>
        <translation>« %1 » dépasse %2 octets et ne peut pas être ce qui est attendu ici. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as such.</source>
        <translation>%1 n’est pas un texte en UTF-8. Enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.</source>
        <translation>%1, ligne %2, a %3 champs, et sa première ligne a %4 noms. Mettez entre guillemets un texte avec une virgule.</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2. Check that it exists and may be read.</source>
        <translation>Impossible de lire « %1 » : %2. Vérifiez qu’il existe et qu’on peut le lire.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 n’est pas du JSON valable : %2 à la ligne %3, colonne %4.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object ({ … }).</source>
        <translation>%1 doit être un objet JSON ({ … }).</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>« %1 » doit être %2.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>« %1 » doit être un nombre entier.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>« %1 » doit être une liste de textes.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the permissions do not allow it</source>
        <translation>les droits ne le permettent pas</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Stopped; it may be billed.</source>
        <translation>Arrêté ; cela peut être facturé.</translation>
    </message>
    <message>
        <source>Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended.</source>
        <translation>Un autre ordinateur génère ce projet à présent, car on n’a plus rien entendu de celui-ci depuis longtemps. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <comment>step of a build</comment>
        <translation>prise %1 sur %2</translation>
    </message>
    <message>
        <source>stitch</source>
        <comment>step of a build</comment>
        <translation>assemblage</translation>
    </message>
    <message>
        <source>frame of beat %1</source>
        <comment>step of a build</comment>
        <translation>image du %1</translation>
    </message>
    <message>
        <source>clip %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>clip %1 du %2</translation>
    </message>
    <message>
        <source>chunk %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>segment %1 du %2</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>step of a build</comment>
        <translation>son</translation>
    </message>
    <message>
        <source>master</source>
        <comment>step of a build</comment>
        <translation>master</translation>
    </message>
    <message>
        <source>music</source>
        <comment>step of a build</comment>
        <translation>musique</translation>
    </message>
    <message>
        <source>Your own file of %1 is gone (takes/%2). Put it back, or give another.</source>
        <translation>Votre propre fichier de %1 a disparu (takes/%2). Remettez-le, ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.</source>
        <translation>La prise de %1 a disparu (takes/%2). Remettez-la, ou refaites-la pour %3 : en ligne de commande, avec --remake-lost.</translation>
    </message>
    <message>
        <source>%1 has no take and is locked. Unlock it to build it.</source>
        <translation>%1 n’a pas de prise et est verrouillé. Déverrouillez-le pour le générer.</translation>
    </message>
    <message>
        <source>An earlier request for %1 is not needed any more.</source>
        <translation>Une requête antérieure pour %1 n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>The music is asked for as “%1”.</source>
        <translation>La musique est demandée ainsi : « %1 ».</translation>
    </message>
    <message>
        <source>The music was asked for by the rules, because no model wrote its prompt: %1</source>
        <translation>La musique a été demandée d’après les règles, car aucun modèle n’a écrit son prompt : %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM video, or a WAV, MP3, OGG, FLAC or M4A track.</source>
        <translation>« %1 » n’est rien que Beatreel lise. Donnez une image PNG, JPEG ou WebP, une vidéo MP4, MOV ou WebM, ou une piste WAV, MP3, OGG, FLAC ou M4A.</translation>
    </message>
    <message>
        <source>“%1” is no picture. Give a PNG, JPEG or WebP file.</source>
        <translation>« %1 » n’est pas une image. Donnez un fichier PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Give an MP4, MOV or WebM file.</source>
        <translation>« %1 » ne contient pas de vidéo. Donnez un fichier MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>« %1 » ne contient pas de son. Donnez un fichier WAV, MP3, OGG, FLAC ou M4A.</translation>
    </message>
    <message>
        <source>The input lacks the URL of a file. Give the output of the phase before.</source>
        <translation>L’entrée n’a pas l’URL d’un fichier. Donnez la sortie de la phase précédente.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: only local files can, until S3 storage is set up.</source>
        <translation>« %1 » est illisible : seuls les fichiers locaux le sont, tant que le stockage S3 n’est pas réglé.</translation>
    </message>
    <message>
        <source>“%1” leads out of the project. Give an absolute path or URL.</source>
        <translation>« %1 » sort du projet. Donnez un chemin absolu ou une URL.</translation>
    </message>
    <message>
        <source>“creativity_level” must be a number from 0 to 1, not “%1”.</source>
        <translation>« creativity_level » doit être un nombre de 0 à 1, pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” belongs to another video (%2). Name another folder with --project.</source>
        <translation>« %1 » appartient à une autre vidéo (%2). Indiquez un autre dossier avec --project.</translation>
    </message>
    <message>
        <source>The input has no “spec”. Give phase1_planning's.</source>
        <translation>L’entrée n’a pas de « spec ». Donnez celle de phase1_planning.</translation>
    </message>
    <message>
        <source>The spec cannot be built: %1</source>
        <translation>La spec ne peut pas être générée : %1</translation>
    </message>
    <message>
        <source>The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.</source>
        <translation>Le storyboard a %1 images pour %2 beats. Donnez la sortie de phase2_storyboard.</translation>
    </message>
    <message>
        <source>The input has no “chunks”. Give phase3_chunks'.</source>
        <translation>L’entrée n’a pas de « chunks ». Donnez ceux de phase3_chunks.</translation>
    </message>
    <message>
        <source>The input has no “stitched_url”. Give phase4_stitching's.</source>
        <translation>L’entrée n’a pas de « stitched_url ». Donnez celle de phase4_stitching.</translation>
    </message>
    <message>
        <source>“video_id” must be letters, digits, - and _, not “%1”.</source>
        <translation>« video_id » doit être fait de lettres, chiffres, - et _, pas « %1 ».</translation>
    </message>
    <message>
        <source>A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.</source>
        <translation>Un plan payant a été interrompu, et il peut avoir coûté %1. Redemandez-le avec --repeat-unknown.</translation>
    </message>
    <message>
        <source>Interrupted; it may be billed.</source>
        <translation>Interrompu ; cela peut être facturé.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room and build again.</source>
        <translation>Impossible d’écrire « %1 » : %2. Libérez de la place et régénérez.</translation>
    </message>
    <message>
        <source>The clip of a chunk is gone. Build again.</source>
        <translation>Le clip d’un segment a disparu. Régénérez.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL.</source>
        <translation>Un worker de la ferme ne peut pas payer : il lui faut la base que tous partagent, BEATREEL_DATABASE_URL.</translation>
    </message>
    <message>
        <source>This is no step of a build: %1. Bring both computers to the same version of Beatreel.</source>
        <translation>Ce n’est pas une étape d’une génération : %1. Mettez les deux ordinateurs à la même version de Beatreel.</translation>
    </message>
    <message>
        <source>The picture that this clip begins with is gone. Build again.</source>
        <translation>L’image par laquelle ce clip commence a disparu. Régénérez.</translation>
    </message>
    <message>
        <source>The take %1 is gone. Build again.</source>
        <translation>La prise %1 a disparu. Régénérez.</translation>
    </message>
    <message>
        <source>its kind is “%1”</source>
        <translation>son genre est « %1 »</translation>
    </message>
    <message>
        <source>its slot is “%1”</source>
        <translation>sa place est « %1 »</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>ses parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.</source>
        <translation>%1 ne donnerait pas la même chose sur cet ordinateur : il a une autre version de Beatreel, de ses dessins ou du soundfont.</translation>
    </message>
    <message>
        <source>Cuts it from the clip before.</source>
        <translation>Le coupe dans le clip précédent.</translation>
    </message>
    <message>
        <source>Asked %1 for %2: %3.</source>
        <translation>Demandé à %1 : %2 : %3.</translation>
    </message>
    <message>
        <source>A worker of the farm did not say what it paid with. Bring it to this version of Beatreel.</source>
        <translation>Un worker de la ferme n’a pas dit avec quoi il a payé. Mettez-le à cette version de Beatreel.</translation>
    </message>
    <message>
        <source>Made take %1 for %2.</source>
        <translation>Prise %1 faite pour %2.</translation>
    </message>
    <message>
        <source>The project's own music is gone. Choose a track again with --music FILE.</source>
        <translation>La musique du projet a disparu. Choisissez à nouveau une piste avec --music FILE.</translation>
    </message>
    <message>
        <source>The music's model is gone. Choose another in the models.</source>
        <translation>Le modèle de la musique n’est plus là. Choisissez-en un autre dans les modèles.</translation>
    </message>
    <message>
        <source>The picture that this clip began with is gone. Make the clip again with the present settings.</source>
        <translation>L’image par laquelle ce clip commençait a disparu. Refaites le clip avec les réglages actuels.</translation>
    </message>
    <message>
        <source>The clip could not be copied. Is the disk full?</source>
        <translation>Le clip n’a pas pu être copié. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Its status is “%1”, but %2. Build it again.</source>
        <translation>Son état est « %1 », mais %2. Régénérez-la.</translation>
    </message>
    <message>
        <source>Its status is “%1”, but nobody builds it any more. Build it again to go on.</source>
        <translation>Son état est « %1 », mais plus personne ne la génère. Régénérez-la pour continuer.</translation>
    </message>
    <message>
        <source>its progress is %1 %</source>
        <translation>sa progression est de %1 %</translation>
    </message>
    <message>
        <source>it has no time of completion</source>
        <translation>elle n’a pas d’heure de fin</translation>
    </message>
    <message>
        <source>it has a time of completion</source>
        <translation>elle a une heure de fin</translation>
    </message>
    <message>
        <source>it has the error “%1”</source>
        <translation>elle a l’erreur « %1 »</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>elle ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>it names no video</source>
        <translation>elle ne nomme pas de vidéo</translation>
    </message>
    <message>
        <source>Of its beats the row says %1, but there are %2. Build it again.</source>
        <translation>La ligne dit %1 beats, mais il y en a %2. Régénérez.</translation>
    </message>
    <message>
        <source>Of its chunks the row says %1, but there are %2. Build it again.</source>
        <translation>La ligne dit %1 segments, mais il y en a %2. Régénérez.</translation>
    </message>
    <message>
        <source>Of its chunk files the row says %1, but there are %2. Build it again.</source>
        <translation>La ligne dit %1 fichiers de segments, mais il y en a %2. Régénérez.</translation>
    </message>
    <message>
        <source>Of its storyboard images the row says %1, but there are %2. Build it again.</source>
        <translation>La ligne dit %1 images de storyboard, mais il y en a %2. Régénérez.</translation>
    </message>
    <message>
        <source>Its video “%1” is not there. Build it again.</source>
        <translation>Sa vidéo « %1 » n’est pas là. Régénérez.</translation>
    </message>
    <message>
        <source>Its stitched video “%1” is not there. Build it again.</source>
        <translation>Sa vidéo assemblée « %1 » n’est pas là. Régénérez.</translation>
    </message>
    <message>
        <source>Its music “%1” is not there. Build it again.</source>
        <translation>Sa musique « %1 » n’est pas là. Régénérez.</translation>
    </message>
    <message>
        <source>Its chunk “%1” is not there. Build it again.</source>
        <translation>Son segment « %1 » n’est pas là. Régénérez.</translation>
    </message>
    <message>
        <source>Its storyboard image “%1” is not there. Build it again.</source>
        <translation>Son image de storyboard « %1 » n’est pas là. Régénérez.</translation>
    </message>
    <message>
        <source>The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.</source>
        <translation>La ligne dit qu’elle a coûté %1, son registre et ses prises disent %2. Régénérez pour mettre la ligne à jour.</translation>
    </message>
    <message numerus="yes">
        <source>It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.</source>
        <translation>
            <numerusform>Elle est complète, mais on ne connaît pas encore l’issue de %n requête payante. Régénérez, ce qui la recherche.</numerusform>
            <numerusform>Elle est complète, mais on ne connaît pas encore l’issue de %n requêtes payantes. Régénérez, ce qui les recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds another video now (%2). Delete the row, or build the project where it is now.</source>
        <translation>« %1 » contient à présent une autre vidéo (%2). Supprimez la ligne, ou générez le projet là où il est.</translation>
    </message>
    <message>
        <source>Where its project is is not known, so that it cannot be compared. Build it again.</source>
        <translation>On ne sait pas où est son projet, il ne peut donc pas être comparé. Régénérez.</translation>
    </message>
    <message>
        <source>Its project is on “%1”; look at it there.</source>
        <translation>Son projet est sur « %1 » ; voyez-le là-bas.</translation>
    </message>
    <message>
        <source>“%1” holds another video now. Open that folder itself, or delete this video without its folder.</source>
        <translation>« %1 » contient à présent une autre vidéo. Ouvrez ce dossier lui-même, ou supprimez cette vidéo sans son dossier.</translation>
    </message>
    <message>
        <source>The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or delete the video without its folder.</source>
        <translation>Le projet dans « %1 » est illisible, il n’est donc pas sûr que ce soit celui de cette vidéo. Ouvrez-le pour le réparer, ou supprimez la vidéo sans son dossier.</translation>
    </message>
    <message>
        <source>“%1” is open in a Beatreel. Close it there first, then delete it.</source>
        <translation>« %1 » est ouvert dans un Beatreel. Fermez-le d’abord là-bas, puis supprimez.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, and remove that yourself.</source>
        <translation>« %1 » ne peut pas être mis à la corbeille ; son disque n’en a peut-être pas. Supprimez la vidéo sans son dossier, et retirez celui-ci vous-même.</translation>
    </message>
    <message>
        <source>Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.</source>
        <translation>Son projet est sur « %1 », dans « %2 ». Ouvrez-le là-bas, ou publiez-le là-bas et ouvrez-le ici depuis le stockage.</translation>
    </message>
    <message>
        <source>It has no project, since its brief could not be planned. Plan the brief again.</source>
        <translation>Elle n’a pas de projet, car son brief n’a pas pu être planifié. Replanifiez le brief.</translation>
    </message>
    <message>
        <source>Its project “%1” is not there any more. Put it back, or delete the video.</source>
        <translation>Son projet « %1 » n’est plus là. Remettez-le, ou supprimez la vidéo.</translation>
    </message>
    <message>
        <source>It is being built now. Stop that first, then delete it.</source>
        <translation>Elle est en cours de génération. Arrêtez-la d’abord, puis supprimez.</translation>
    </message>
    <message>
        <source>The contact sheet would be too large. Export the frames instead.</source>
        <translation>La planche-contact serait trop grande. Exportez plutôt les images.</translation>
    </message>
    <message>
        <source>The contact sheet could not be made: memory is short. Close other programs and export it again.</source>
        <translation>La planche-contact n’a pas pu être faite : la mémoire manque. Fermez d’autres programmes et réexportez.</translation>
    </message>
    <message numerus="yes">
        <source>The film has %n cuts, and a CMX 3600 list holds %1 at most. Export it as OTIO, FCPXML or MLT.</source>
        <translation>
            <numerusform>Le film a %n coupe, et une liste CMX 3600 en tient %1 au plus. Exportez en OTIO, FCPXML ou MLT.</numerusform>
            <numerusform>Le film a %n coupes, et une liste CMX 3600 en tient %1 au plus. Exportez en OTIO, FCPXML ou MLT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write “%1”. Make room or choose another folder.</source>
        <translation>Impossible d’écrire « %1 ». Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the frames.</source>
        <translation>« %1 » est un fichier. Indiquez un dossier pour les images.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder.</source>
        <translation>Il y a déjà quelque chose dans « %1 ». Choisissez un autre dossier.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Build the project first, or export it as it is.</source>
        <translation>Générez d’abord le projet, ou exportez-le tel quel.</translation>
    </message>
    <message>
        <source>“%1” has no beats yet. Plan it first.</source>
        <translation>« %1 » n’a pas encore de beats. Planifiez-le d’abord.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>Le beat %1 n’a pas encore de vidéo.</translation>
    </message>
    <message>
        <source>Beats %1 have no video yet.</source>
        <translation>Les beats %1 n’ont pas encore de vidéo.</translation>
    </message>
    <message>
        <source>The video of beat %1 is out of date.</source>
        <translation>La vidéo du beat %1 n’est pas à jour.</translation>
    </message>
    <message>
        <source>The videos of beats %1 are out of date.</source>
        <translation>Les vidéos des beats %1 ne sont pas à jour.</translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Il n’y a pas encore de musique.</translation>
    </message>
    <message>
        <source>The music is out of date.</source>
        <translation>La musique n’est pas à jour.</translation>
    </message>
    <message>
        <source>“%1” has no frames yet. Build it first.</source>
        <translation>« %1 » n’a pas encore d’images. Générez-le d’abord.</translation>
    </message>
    <message>
        <source>Beat %1 has no frame yet.</source>
        <translation>Le beat %1 n’a pas encore d’image.</translation>
    </message>
    <message>
        <source>Beats %1 have no frames yet.</source>
        <translation>Les beats %1 n’ont pas encore d’images.</translation>
    </message>
    <message>
        <source>The frame of beat %1 is out of date.</source>
        <translation>L’image du beat %1 n’est pas à jour.</translation>
    </message>
    <message>
        <source>The frames of beats %1 are out of date.</source>
        <translation>Les images des beats %1 ne sont pas à jour.</translation>
    </message>
    <message>
        <source>No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.</source>
        <translation>Aucun beat de « %1 » n’a de voix off, de texte à l’écran ou de notes. Écrivez-en d’abord.</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one (docs/farm.md), or render on this computer.</source>
        <translation>Aucun worker de la ferme n’est là. Lancez-en un (docs/farm.md), ou faites le rendu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The worker %1 does it.</source>
        <translation>Le worker %1 le fait.</translation>
    </message>
    <message>
        <source>What a worker made did not come over the storage as it was. Build again.</source>
        <translation>Ce qu’un worker a fait n’est pas arrivé tel quel par le stockage. Régénérez.</translation>
    </message>
    <message>
        <source>A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.</source>
        <translation>Une étape de la ferme est illisible : %1. Mettez tous les ordinateurs à la même version de Beatreel.</translation>
    </message>
    <message>
        <source>its video is “%1”</source>
        <translation>sa vidéo est « %1 »</translation>
    </message>
    <message>
        <source>it names the file “%1”</source>
        <translation>elle nomme le fichier « %1 »</translation>
    </message>
    <message>
        <source>its result names no file</source>
        <translation>son résultat ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>A worker of the farm cannot write to its folder. Make room there, or mend its rights.</source>
        <translation>Un worker de la ferme ne peut pas écrire dans son dossier. Libérez-y de la place, ou corrigez ses droits.</translation>
    </message>
    <message>
        <source>A file of a step did not come over the storage as it was sent. Build again.</source>
        <translation>Un fichier d’une étape n’est pas arrivé par le stockage tel qu’envoyé. Régénérez.</translation>
    </message>
    <message>
        <source>“%1” must be a text that says something.</source>
        <translation>« %1 » doit être un texte qui dit quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be one of: %3.</source>
        <translation>« %1 » est « %2 » mais doit être l’un de : %3.</translation>
    </message>
    <message>
        <source>“%1” must be a price of 0 or more.</source>
        <translation>« %1 » doit être un prix de 0 ou plus.</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no unit of a price.</source>
        <translation>« %1 » est « %2 », qui n’est pas une unité de prix.</translation>
    </message>
    <message>
        <source>“%1” must be a day such as 2026-01-31.</source>
        <translation>« %1 » doit être un jour comme 2026-01-31.</translation>
    </message>
    <message>
        <source>The model catalogue</source>
        <translation>Le catalogue de modèles</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>« %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” is there twice for the step “%2”.</source>
        <translation>« %1 » figure deux fois pour l’étape « %2 ».</translation>
    </message>
    <message>
        <source>The model catalogue cannot be used: %1</source>
        <translation>Le catalogue de modèles est inutilisable : %1</translation>
    </message>
    <message>
        <source>“%1.endpoint” must be “owner/name”.</source>
        <translation>« %1.endpoint » doit être « owner/name ».</translation>
    </message>
    <message>
        <source>“%1.version” must be 64 hexadecimal digits.</source>
        <translation>« %1.version » doit être 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” must be 1 or 2.</source>
        <translation>« %1.chunks_per_clip » doit être 1 ou 2.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.</source>
        <translation>« %1.chunks_per_clip » vaut 2, donc « %1 » doit faire des clips, et l’une de ses « lengths » doit être 10 ou plus.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.</source>
        <translation>« %1.chunks_per_clip » vaut 2, donc « %1.inputs » doit nommer sa « duration ».</translation>
    </message>
    <message>
        <source>The catalogue's entry for “%1” cannot be used: %2</source>
        <translation>L’entrée du catalogue pour « %1 » est inutilisable : %2</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec.</source>
        <translation>Ce FFmpeg n’a pas d’encodeur AAC. Installez le libavcodec de FFmpeg.</translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour les images. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to 7680 pixels and 1 to 120 pictures a second.</source>
        <translation>Une vidéo de %1x%2 à %3 images par seconde est impossible. Choisissez des tailles paires de 16 à 7680 pixels et 1 à 120 images par seconde.</translation>
    </message>
    <message>
        <source>This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264.</source>
        <translation>Ce FFmpeg n’a pas d’encodeur H.264 (libx264). Installez le libavcodec de FFmpeg avec x264.</translation>
    </message>
    <message>
        <source>The H.264 encoder did not start. Close other programs and try again.</source>
        <translation>L’encodeur H.264 n’a pas démarré. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <comment>of H.264</comment>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>“%1” is not a chunk that can be stitched: %2. Take the chunks that a project has in build/chunks.</source>
        <translation>« %1 » n’est pas un segment assemblable : %2. Prenez les segments d’un projet dans build/chunks.</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>il ne contient pas de vidéo</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n streams instead of one</source>
        <translation>
            <numerusform>il contient %n flux au lieu d’un</numerusform>
            <numerusform>il contient %n flux au lieu d’un</numerusform>
        </translation>
    </message>
    <message>
        <source>it is coded as %1, not H.264</source>
        <translation>il est codé en %1, pas en H.264</translation>
    </message>
    <message>
        <source>its H.264 headers are missing</source>
        <translation>ses en-têtes H.264 manquent</translation>
    </message>
    <message>
        <source>its clock has %1 ticks a second, not %2 a picture</source>
        <translation>son horloge a %1 tics par seconde, pas %2 par image</translation>
    </message>
    <message numerus="yes">
        <source>it has %n pictures instead of %1</source>
        <translation>
            <numerusform>il a %n image au lieu de %1</numerusform>
            <numerusform>il a %n images au lieu de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1, the first chunk %2</source>
        <translation>il est en %1, le premier segment en %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, the first chunk %2</source>
        <translation>il a %1 images par seconde, le premier segment %2</translation>
    </message>
    <message>
        <source>it is H.264 %1, the first chunk %2</source>
        <translation>il est en H.264 %1, le premier segment en %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings differ from the first chunk's</source>
        <translation>ses réglages d’encodage H.264 diffèrent de ceux du premier segment</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>il est en %1, pas en %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, not %2</source>
        <translation>il a %1 images par seconde, pas %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings are not the present ones</source>
        <translation>ses réglages d’encodage H.264 ne sont pas les actuels</translation>
    </message>
    <message>
        <source>picture %1 is missing or out of step</source>
        <translation>l’image %1 manque ou est décalée</translation>
    </message>
    <message>
        <source>A chunk cannot start before its clip. Choose a slip of 0 or more.</source>
        <translation>Un segment ne peut pas commencer avant son clip. Choisissez un glissement de 0 ou plus.</translation>
    </message>
    <message>
        <source>%1: the chunk starts %2 s into the clip, the latest it can.</source>
        <translation>%1 : le segment commence à %2 s du clip, au plus tard possible.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Make the clip again.</source>
        <translation>« %1 » ne contient pas de vidéo. Refaites le clip.</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make the clip again.</source>
        <translation>« %1 » s’interrompt avant sa fin. Refaites le clip.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Choose another file.</source>
        <translation>« %1 » ne contient pas de vidéo. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is a still picture, not a video. Choose another file.</source>
        <translation>« %1 » est une image fixe, pas une vidéo. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: of %2 s only %3 s are there. Get the file again.</source>
        <translation>« %1 » est incomplet : sur %2 s, %3 s seulement sont là. Récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it.</source>
        <translation>Ce FFmpeg n’a pas d’encodeur Opus (libopus). Choisissez un autre codec, ou installez un FFmpeg qui l’a.</translation>
    </message>
    <message>
        <source>This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.</source>
        <translation>Ce FFmpeg n’a pas d’encodeur %1 (%2). Choisissez un autre codec, ou installez un FFmpeg qui l’a.</translation>
    </message>
    <message>
        <source>The %1 encoder did not start. Close other programs and try again.</source>
        <translation>L’encodeur %1 n’a pas démarré. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The %1 encoder failed. Close other programs and try again.</source>
        <translation>L’encodeur %1 a échoué. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot become part of a master: %2. Build it again.</source>
        <translation>« %1 » ne peut pas faire partie d’un master : %2. Régénérez-le.</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>il ne contient pas de %1</translation>
    </message>
    <message>
        <source>its sound is not 48 kHz stereo</source>
        <translation>son audio n’est pas en stéréo 48 kHz</translation>
    </message>
    <message>
        <source>The film has no pictures there. Choose another range.</source>
        <translation>Le film n’a pas d’images là. Choisissez une autre plage.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>« %1 » est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it, or choose another name.</source>
        <translation>« %1 » existe déjà. Remplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is not enough memory for the film's pictures. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour les images du film. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A filmstrip has 1 to %1 pictures. Ask for as many.</source>
        <translation>Une pellicule a 1 à %1 images. Demandez-en autant.</translation>
    </message>
    <message>
        <source>A filmstrip's pictures have 1 to %1 pixels a side. Ask for another size.</source>
        <translation>Les images d’une pellicule ont 1 à %1 pixels de côté. Demandez une autre taille.</translation>
    </message>
    <message>
        <source>A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.</source>
        <translation>Une image de %1x%2 ne peut pas être montrée : elle est trop grande, ou la mémoire manque. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>« %1 » est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is no media file. Choose another file.</source>
        <translation>« %1 » n’est pas un fichier multimédia. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.</source>
        <translation>« %1 » est codé en %2, qui ne peut pas être décodé ici. Convertissez-le d’abord en H.264 ou AAC.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. Choose another file.</source>
        <translation>« %1 » est illisible : endommagé, incomplet, ou d’un genre que Beatreel ne connaît pas. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be put together from its parts. Build again.</source>
        <translation>« %1 » n’a pas pu être assemblé de ses parties. Régénérez.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed: another stands in for it.</source>
        <translation>La police « %1 » n’est pas installée : une autre la remplace.</translation>
    </message>
    <message>
        <source>The picture “%1” is broken or incomplete. Choose another file.</source>
        <translation>L’image « %1 » est endommagée ou incomplète. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.</source>
        <translation>L’image « %1 » fait %2x%3 ; au plus %4 pixels de côté sont possibles. Réduisez-la.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture. Choose another file.</source>
        <translation>« %1 » n’est pas une image PNG, JPEG ou WebP. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be encoded: %2.</source>
        <translation>L’image « %1 » ne peut pas être encodée : %2.</translation>
    </message>
    <message>
        <source>Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.</source>
        <translation>Des images de %1x%2 sous la forme « %3 » ne peuvent pas être converties. Convertissez d’abord le clip en H.264.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Build it again.</source>
        <translation>« %1 » ne contient pas de vidéo. Régénérez.</translation>
    </message>
    <message>
        <source>“%1” would be too long for a WAV file. Make the music shorter.</source>
        <translation>« %1 » serait trop long pour un fichier WAV. Raccourcissez la musique.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Choose another file.</source>
        <translation>« %1 » ne contient pas de son. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is longer than an hour. Choose a shorter piece.</source>
        <translation>« %1 » dépasse une heure. Choisissez un morceau plus court.</translation>
    </message>
    <message>
        <source>There are no chunks to stitch. Name at least one.</source>
        <translation>Il n’y a pas de segments à assembler. Nommez-en au moins un.</translation>
    </message>
    <message>
        <source>The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.</source>
        <translation>Le dessin « %1 » est trop grand ou nomme d’autres fichiers. Enregistrez-le en un seul SVG simple, ou en PNG.</translation>
    </message>
    <message>
        <source>The drawing “%1” is broken or empty. Choose another file.</source>
        <translation>Le dessin « %1 » est endommagé ou vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A waveform has up to %1 columns a second. Ask for another number.</source>
        <translation>Une forme d’onde a jusqu’à %1 colonnes par seconde. Demandez un autre nombre.</translation>
    </message>
    <message>
        <source>The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.</source>
        <translation>L’adresse de « %1 » est inutilisable. Donnez-en une qui commence par https:// ; http:// n’est que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.</source>
        <translation>L’adresse de « %1 » contient un nom d’utilisateur. Enlevez-le ; une clé a sa propre place dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to a place that is not safe. Check the address of the service.</source>
        <translation>« %1 » a renvoyé la requête vers un endroit qui n’est pas sûr. Vérifiez l’adresse du service.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped a step on the farm. Build again to go on.</source>
        <translation>Quelqu’un a arrêté une étape sur la ferme. Régénérez pour continuer.</translation>
    </message>
    <message>
        <source>Nothing was heard of a step on the farm for %1.</source>
        <translation>On n’a rien entendu d’une étape sur la ferme depuis %1.</translation>
    </message>
    <message>
        <source>No worker is up: start one, as docs/farm.md says.</source>
        <translation>Aucun worker n’est là : lancez-en un, comme le dit docs/farm.md.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to another place. Check the address of the service.</source>
        <translation>« %1 » a renvoyé la requête ailleurs. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it. Check that it is still there.</source>
        <translation>Impossible de lire « %1 » pour l’envoyer. Vérifiez qu’il est encore là.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>« %1 » n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>“%1” stopped answering.</source>
        <translation>« %1 » a cessé de répondre.</translation>
    </message>
    <message>
        <source>“%1” sent more than it should have: the file is too big.</source>
        <translation>« %1 » a envoyé plus qu’il n’aurait dû : le fichier est trop gros.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room on the disk.</source>
        <translation>Impossible d’écrire « %1 » : %2. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>“%1” broke off in the middle of its answer.</source>
        <translation>« %1 » s’est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to its end. Check that it is still there.</source>
        <translation>Impossible de lire « %1 » jusqu’au bout. Vérifiez qu’il est encore là.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that the service runs and that its address is right.</source>
        <translation>« %1 » n’accepte pas de connexions. Vérifiez que le service tourne et que son adresse est juste.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the connection to the internet and the service's address.</source>
        <translation>« %1 » est introuvable. Vérifiez la connexion à internet et l’adresse du service.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off.</source>
        <translation>La connexion à « %1 » a été coupée.</translation>
    </message>
    <message>
        <source>The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.</source>
        <translation>Le Redis sur « %1 » demande un mot de passe. Écrivez-le dans l’adresse de la ferme : redis://:password@host.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.</source>
        <translation>Le Redis sur « %1 » n’accepte pas l’utilisateur ou le mot de passe de l’adresse de la ferme. Corrigez-les.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the password of the farm's address. Correct it.</source>
        <translation>Le Redis sur « %1 » n’accepte pas le mot de passe de l’adresse de la ferme. Corrigez-le.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no password. Take it out of the farm's address.</source>
        <translation>Le Redis sur « %1 » n’a pas de mot de passe. Enlevez-le de l’adresse de la ferme.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.</source>
        <translation>Le Redis sur « %1 » n’a pas de base du numéro donné dans l’adresse de la ferme. D’habitude c’est 0.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.</source>
        <translation>Le Redis sur « %1 » ne laisse pas cet utilisateur faire ce qu’il faut à une ferme. Donnez-lui plus de droits.</translation>
    </message>
    <message>
        <source>The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.</source>
        <translation>Le Redis sur « %1 » ne sert que son propre ordinateur, car il n’a pas de mot de passe. Donnez-lui-en un, et écrivez-le dans l’adresse de la ferme.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.</source>
        <translation>Le Redis sur « %1 » est une copie où l’on ne peut pas écrire. Donnez à la ferme l’adresse du principal.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is still starting. Try again in a moment.</source>
        <translation>Le Redis sur « %1 » démarre encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has lost its main server. Try again in a moment.</source>
        <translation>Le Redis sur « %1 » a perdu son serveur principal. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is busy with a script. Try again in a moment.</source>
        <translation>Le Redis sur « %1 » est occupé par un script. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.</source>
        <translation>Le Redis sur « %1 » n’a plus de mémoire. Donnez-lui-en plus (maxmemory), ou attendez que la file raccourcisse.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.</source>
        <translation>Le Redis sur « %1 » ne prend rien, car il ne peut pas écrire sur son disque. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.</source>
        <translation>Le Redis sur « %1 » n’accepte plus de connexions. Augmentez son maxclients, ou arrêtez des workers.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that Redis runs there and that the farm's address is right.</source>
        <translation>« %1 » n’accepte pas de connexions. Vérifiez que Redis y tourne et que l’adresse de la ferme est juste.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the farm's address and the connection to the network.</source>
        <translation>« %1 » est introuvable. Vérifiez l’adresse de la ferme et la connexion au réseau.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the farm's address and the connection to the network.</source>
        <translation>« %1 » est injoignable. Vérifiez l’adresse de la ferme et la connexion au réseau.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” could not be made. Check that it runs.</source>
        <translation>La connexion au Redis sur « %1 » n’a pas pu se faire. Vérifiez qu’il tourne.</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://.</source>
        <translation>« %1 » ne parle pas TLS comme il faut. Si ce Redis n’a pas TLS, écrivez redis:// au lieu de rediss://.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is for another name. Nothing was sent.</source>
        <translation>« %1 » n’a pas pu prouver qui il est : son certificat est à un autre nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.</source>
        <translation>« %1 » n’a pas pu prouver qui il est : personne de connu ne répond de son certificat. Indiquez le fichier de son autorité. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer.</source>
        <translation>Le Redis sur « %1 » a refusé une commande de la ferme. Vérifiez que c’est Redis 5 ou plus récent.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers. Check the host and the port of the farm's address.</source>
        <translation>Sur « %1 » répond un autre programme que Redis. Vérifiez l’hôte et le port de l’adresse de la ferme.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.</source>
        <translation>Sur « %1 » répond un autre programme que Redis, ou un qui veut TLS. Vérifiez l’hôte et le port de l’adresse de la ferme ; avec TLS elle commence par rediss://.</translation>
    </message>
    <message>
        <source>The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it.</source>
        <translation>Le Redis sur « %1 » n’a pas répondu à temps. Vérifiez que c’est Redis, et la connexion.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” broke off. Check that it runs, then try again.</source>
        <translation>La connexion au Redis sur « %1 » a été coupée. Vérifiez qu’il tourne, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.</source>
        <translation>L’adresse de la ferme est inutilisable : %1 Elle ressemble à redis://host:6379/0, ou à rediss://… avec TLS.</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or rediss://.</source>
        <translation>elle ne commence pas par redis:// ou rediss://.</translation>
    </message>
    <message>
        <source>it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25.</source>
        <translation>elle est illisible. Dans un mot de passe, écrivez @ comme %40, / comme %2F, # comme %23, % comme %25.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>elle ne nomme pas d’hôte.</translation>
    </message>
    <message>
        <source>0 is no port.</source>
        <translation>0 n’est pas un port.</translation>
    </message>
    <message>
        <source>after the host there may be the number of a database, and nothing else.</source>
        <translation>après l’hôte il peut y avoir le numéro d’une base, et rien d’autre.</translation>
    </message>
    <message>
        <source>there is something behind the database's number.</source>
        <translation>il y a quelque chose après le numéro de la base.</translation>
    </message>
    <message>
        <source>it names a user, but no password. A password alone is written redis://:password@host.</source>
        <translation>elle nomme un utilisateur, mais pas de mot de passe. Un mot de passe seul s’écrit redis://:password@host.</translation>
    </message>
    <message>
        <source>The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version.</source>
        <translation>La réponse de la ferme sur une étape est illisible. Vérifiez que ses workers sont de la même version de Beatreel.</translation>
    </message>
    <message>
        <source>The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md.</source>
        <translation>Les workers de la ferme ne connaissent pas cette étape. Ils servent un autre programme, ou un Beatreel plus ancien : voir docs/farm.md.</translation>
    </message>
    <message>
        <source>The farm's worker ended in the middle of a step. Try again.</source>
        <translation>Le worker de la ferme s’est arrêté au milieu d’une étape. Réessayez.</translation>
    </message>
    <message>
        <source>A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers.</source>
        <translation>Une étape a duré plus que la ferme ne le permet. Augmentez BEATREEL_FARM_STEP_LIMIT chez ses workers.</translation>
    </message>
    <message>
        <source>No worker of the farm took the step in time. Start more workers.</source>
        <translation>Aucun worker de la ferme n’a pris l’étape à temps. Lancez plus de workers.</translation>
    </message>
    <message>
        <source>“%1” is no clip number.</source>
        <translation>« %1 » n’est pas un numéro de clip.</translation>
    </message>
    <message>
        <source>a list of the ids of beats</source>
        <translation>une liste d’ids de beats</translation>
    </message>
    <message>
        <source>-%1 to %1</source>
        <translation>-%1 à %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>« %1 » ne peut pas être l’id d’un beat. Utilisez lettres, chiffres, « - », « _ » et « . ».</translation>
    </message>
    <message>
        <source>The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.</source>
        <translation>Le beat « %1 » dure %2 s, mais un beat dure 5, 10 ou 15 s.</translation>
    </message>
    <message>
        <source>the id of a take</source>
        <translation>l’id d’une prise</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>Le document « %1 »</translation>
    </message>
    <message>
        <source>The document “%1” cannot be used: %2</source>
        <translation>Le document « %1 » est inutilisable : %2</translation>
    </message>
    <message>
        <source>The project cannot be saved in “%1” as it is: %2</source>
        <translation>Le projet ne peut pas être enregistré tel quel dans « %1 » : %2</translation>
    </message>
    <message>
        <source>The document of the project in “%1” is gone.</source>
        <translation>Le document du projet dans « %1 » a disparu.</translation>
    </message>
    <message>
        <source>There is no project in “%1”. Name the folder that generate made.</source>
        <translation>Il n’y a pas de projet dans « %1 ». Indiquez le dossier que generate a fait.</translation>
    </message>
    <message>
        <source>“%1” holds several documents (%2). Name the one you mean.</source>
        <translation>« %1 » contient plusieurs documents (%2). Indiquez lequel.</translation>
    </message>
    <message>
        <source>There is no project at “%1”. Check the path.</source>
        <translation>Il n’y a pas de projet en « %1 ». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“%1” is no Beatreel project. Name its folder or its .beatreel file.</source>
        <translation>« %1 » n’est pas un projet Beatreel. Indiquez son dossier ou son fichier .beatreel.</translation>
    </message>
    <message>
        <source>The last good version is “versions/%1”: build --restore goes back to it.</source>
        <translation>La dernière bonne version est « versions/%1 » : build --restore y revient.</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a whole number in quotes, from 0 to 18446744073709551615</source>
        <translation>un nombre entier entre guillemets, de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Save a copy of yours, or save over it: theirs is then among the versions.</source>
        <translation>« %1 » a été changé par un autre programme depuis son ouverture ici. Enregistrez une copie du vôtre, ou écrasez-le : l’autre est alors parmi les versions.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Check the folder's permissions and free space.</source>
        <translation>Impossible d’écrire dans « %1 » : %2. Vérifiez les droits du dossier et la place libre.</translation>
    </message>
    <message>
        <source>Cannot lock “%1”: %2. Move the project to a file system that has locks.</source>
        <translation>Impossible de verrouiller « %1 » : %2. Déplacez le projet sur un système de fichiers qui a des verrous.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another Beatreel. Wait until it is done or close it there; status, estimate and export work beside it.</source>
        <translation>« %1 » est en cours de changement par un autre Beatreel. Attendez qu’il ait fini ou fermez-le là-bas ; status, estimate et export marchent à côté.</translation>
    </message>
    <message>
        <source>My ad</source>
        <translation>Ma publicité</translation>
    </message>
    <message>
        <source>“%1” exists already. Go on with it by “build”, or plan it anew with --force.</source>
        <translation>« %1 » existe déjà. Continuez avec « build », ou replanifiez-le avec --force.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”. Check its permissions and free space, or choose another folder.</source>
        <translation>Impossible d’écrire dans « %1 ». Vérifiez ses droits et la place libre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Choose another place.</source>
        <translation>Impossible de créer le dossier « %1 ». Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Cannot make the project “%1”: %2. Choose another place.</source>
        <translation>Impossible de créer le projet « %1 » : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>words of which one must be written</comment>
        <translation>%1, %2 ou %3</translation>
    </message>
    <message>
        <source>The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.</source>
        <translation>L’image « %1 » sort du projet. Copiez-la dans le dossier du projet et nommez-la de là.</translation>
    </message>
    <message>
        <source>a colour like #ffffff</source>
        <translation>une couleur comme #ffffff</translation>
    </message>
    <message>
        <source>Cannot copy “%1” to “%2”: %3. Make room there or choose another place.</source>
        <translation>Impossible de copier « %1 » vers « %2 » : %3. Libérez-y de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the copy another name.</source>
        <translation>« %1 » existe déjà. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>A copy cannot lie inside the project itself. Choose another place.</source>
        <translation>Une copie ne peut pas être dans le projet lui-même. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Jobs keep writing to the project's ledger. Try again when they are done.</source>
        <translation>Des tâches écrivent encore dans le registre du projet. Réessayez quand elles auront fini.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1/%2”. Check permissions and free space.</source>
        <translation>Impossible de créer le dossier « %1/%2 ». Vérifiez les droits et la place libre.</translation>
    </message>
    <message>
        <source>“%1/%2” is a link that leads out of the project. Put what it stands for in its place.</source>
        <translation>« %1/%2 » est un lien qui sort du projet. Mettez à sa place ce qu’il désigne.</translation>
    </message>
    <message>
        <source>Cannot keep the broken document as “%1”: %2. Make room and try again.</source>
        <translation>Impossible de garder le document endommagé sous « %1 » : %2. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” has no earlier version that can be read. Its takes are in “takes”.</source>
        <translation>« %1 » n’a pas de version antérieure lisible. Ses prises sont dans « takes ».</translation>
    </message>
    <message>
        <source>1 to %1 seconds</source>
        <translation>1 à %1 secondes</translation>
    </message>
    <message>
        <source>The reference “%1” leads out of the project. Copy the picture into the project's folder and name it from there.</source>
        <translation>La référence « %1 » sort du projet. Copiez l’image dans le dossier du projet et nommez-la de là.</translation>
    </message>
    <message>
        <source>named by the id of a take</source>
        <translation>nommé par l’id d’une prise</translation>
    </message>
    <message>
        <source>The id “%1” is used by more than one beat. Give each beat an id of its own.</source>
        <translation>L’id « %1 » sert à plusieurs beats. Donnez à chaque beat son propre id.</translation>
    </message>
    <message>
        <source>This project was saved by a newer Beatreel (format %1, this one knows %2). Open it with that version.</source>
        <translation>Ce projet a été enregistré par un Beatreel plus récent (format %1, celui-ci connaît %2). Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>the version of the format, from 1 on</source>
        <translation>la version du format, à partir de 1</translation>
    </message>
    <message>
        <source>a name without “/”, of at most 200 bytes</source>
        <translation>un nom sans « / », d’au plus 200 octets</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check permissions and free space.</source>
        <translation>Impossible de créer le dossier « %1 ». Vérifiez les droits et la place libre.</translation>
    </message>
    <message>
        <source>a slot, such as “clip:b1:0”</source>
        <translation>une place, comme « clip:b1:0 »</translation>
    </message>
    <message>
        <source>the name of a take's file</source>
        <translation>le nom du fichier d’une prise</translation>
    </message>
    <message>
        <source>a time, such as “2026-01-31T12:00:00.000Z”</source>
        <translation>une heure, comme « 2026-01-31T12:00:00.000Z »</translation>
    </message>
    <message>
        <source>The take “%1”</source>
        <translation>La prise « %1 »</translation>
    </message>
    <message>
        <source>Cannot remove “%1”: %2. Check the permissions of the project's folder.</source>
        <translation>Impossible de retirer « %1 » : %2. Vérifiez les droits du dossier du projet.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space.</source>
        <translation>Impossible de créer le dossier « %1 ». Vérifiez ses droits et la place libre.</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”.</source>
        <translation>Le brief est vide. Dites de quoi parle la vidéo, par exemple « 15 s baskets Nike, énergique et urbain ».</translation>
    </message>
    <message>
        <source>A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).</source>
        <translation>Une créativité de %1 n’est pas possible. Choisissez un nombre de 0 (strict) à 1 (libre).</translation>
    </message>
    <message>
        <source>The library has no beats or no archetypes to plan with. Add some, or install Beatreel again.</source>
        <translation>La bibliothèque n’a pas de beats ou pas d’archétypes pour planifier. Ajoutez-en, ou réinstallez Beatreel.</translation>
    </message>
    <message>
        <source>The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. Ask for a length in that range.</source>
        <translation>Le brief demande « %1 », mais une vidéo se planifie pour 1 à %2 secondes. Demandez une durée dans cette plage.</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2 s, because a video is made of pieces of 5 s.</source>
        <translation>« %1 » a été arrondi à %2 s, car une vidéo est faite de morceaux de 5 s.</translation>
    </message>
    <message>
        <source>The duration set by hand, %1, counts rather than “%2” in the brief.</source>
        <translation>La durée réglée à la main, %1, compte plutôt que « %2 » dans le brief.</translation>
    </message>
    <message>
        <source>The brief names no product; the plan says “%1”.</source>
        <translation>Le brief ne nomme pas de produit ; le plan dit « %1 ».</translation>
    </message>
    <message>
        <source>The library has too few beats for %1 s. Add beats or ask for a shorter video.</source>
        <translation>La bibliothèque a trop peu de beats pour %1 s. Ajoutez des beats ou demandez une vidéo plus courte.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a brief</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a product and its category</comment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>The brief is about %1 and says %2; both speak for “%3”.</source>
        <translation>Le brief parle de %1 et dit %2 ; les deux plaident pour « %3 ».</translation>
    </message>
    <message>
        <source>The brief is about %1, which speaks for “%2”.</source>
        <translation>Le brief parle de %1, ce qui plaide pour « %2 ».</translation>
    </message>
    <message>
        <source>The brief says %1, which speak for “%2”.</source>
        <comment>several words</comment>
        <translation>Le brief dit %1, qui plaident pour « %2 ».</translation>
    </message>
    <message>
        <source>The brief says %1, which speaks for “%2”.</source>
        <comment>one word</comment>
        <translation>Le brief dit %1, qui plaide pour « %2 ».</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.</source>
        <translation>Rien dans le brief ne demande une manière particulière ; le plan prend donc « %1 », pour lequel %2 s sont une durée habituelle.</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”.</source>
        <translation>Rien dans le brief ne demande une manière particulière ; le plan prend donc « %1 ».</translation>
    </message>
    <message>
        <source>%1 runs %2 s instead of %3 s</source>
        <translation>%1 dure %2 s au lieu de %3 s</translation>
    </message>
    <message>
        <source>The one beat lasts %1 s.</source>
        <translation>Le seul beat dure %1 s.</translation>
    </message>
    <message>
        <source>The beats come to %1 = %2 s.</source>
        <translation>Les beats font %1 = %2 s.</translation>
    </message>
    <message>
        <source>The one beat is kept as it was.</source>
        <translation>Le seul beat est gardé tel quel.</translation>
    </message>
    <message>
        <source>All beats are kept as they were.</source>
        <translation>Tous les beats sont gardés tels quels.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a beat and when it starts</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which is kept as it was.</source>
        <comment>one beat</comment>
        <translation>Le plan est composé autour de %1, gardé tel quel.</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which are kept as they were.</source>
        <comment>several beats</comment>
        <translation>Le plan est composé autour de %1, gardés tels quels.</translation>
    </message>
    <message>
        <source>keeps the whole sequence of “%1” in its order</source>
        <comment>what the plan does</comment>
        <translation>garde toute la suite de « %1 » dans son ordre</translation>
    </message>
    <message>
        <source>keeps %1 of the sequence of “%2”</source>
        <comment>what the plan does</comment>
        <translation>garde %1 de la suite de « %2 »</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <comment>what the plan does</comment>
        <translation>laisse de côté %1</translation>
    </message>
    <message>
        <source>moves %1</source>
        <comment>what the plan does</comment>
        <translation>déplace %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>what the plan does</comment>
        <translation>ajoute %1</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <comment>what the plan does</comment>
        <translation>répète %1</translation>
    </message>
    <message>
        <source>The plan %1.</source>
        <translation>Le plan %1.</translation>
    </message>
    <message>
        <source>; it </source>
        <comment>between two things that the plan does</comment>
        <translation> ; il </translation>
    </message>
    <message>
        <source>To reach the length, %1.</source>
        <translation>Pour atteindre la durée, %1.</translation>
    </message>
    <message>
        <source>Each archetype needs adjectives, lightings and palettes of five.</source>
        <translation>Chaque archétype a besoin d’adjectifs, de lumières et de palettes de cinq.</translation>
    </message>
    <message>
        <source>The planner's word list</source>
        <translation>La liste de mots du planificateur</translation>
    </message>
    <message>
        <source>The planner's word list is damaged: %1</source>
        <translation>La liste de mots du planificateur est endommagée : %1</translation>
    </message>
    <message>
        <source>There is nothing to set to music: the video has no beats; add one.</source>
        <translation>Il n’y a rien à mettre en musique : la vidéo n’a pas de beats ; ajoutez-en un.</translation>
    </message>
    <message>
        <source>Music can be composed for at most ten minutes; shorten the video, or use a music file.</source>
        <translation>La musique peut durer dix minutes au plus ; raccourcissez la vidéo, ou utilisez un fichier de musique.</translation>
    </message>
    <message>
        <source>There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the path of a General MIDI soundfont.</source>
        <translation>Il n’y a pas de soundfont en « %1 » ; installez le paquet timgm6mb-soundfont, ou donnez le chemin d’un soundfont General MIDI.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started; the machine may be out of memory.</source>
        <translation>Le synthétiseur n’a pas pu démarrer ; la mémoire manque peut-être.</translation>
    </message>
    <message>
        <source>“%1” is no soundfont that can be read (SF2 or SF3); install the package timgm6mb-soundfont, or give the path of another one.</source>
        <translation>« %1 » n’est pas un soundfont lisible (SF2 ou SF3) ; installez le paquet timgm6mb-soundfont, ou donnez le chemin d’un autre.</translation>
    </message>
    <message>
        <source>The drawing "%1" cannot be used: %2. Install Beatreel again.</source>
        <translation>Le dessin "%1" est inutilisable : %2. Réinstallez Beatreel.</translation>
    </message>
    <message>
        <source>it is not an SVG</source>
        <translation>ce n’est pas un SVG</translation>
    </message>
    <message>
        <source>its measures are missing</source>
        <translation>ses mesures manquent</translation>
    </message>
    <message>
        <source>its use is not known</source>
        <translation>son usage est inconnu</translation>
    </message>
    <message>
        <source>the side that it shows is not known</source>
        <translation>le côté qu’il montre est inconnu</translation>
    </message>
    <message>
        <source>its size is missing</source>
        <translation>sa taille manque</translation>
    </message>
    <message>
        <source>The drawing %1 cannot be read. Install Beatreel again.</source>
        <translation>Le dessin %1 est illisible. Réinstallez Beatreel.</translation>
    </message>
    <message>
        <source>The artist's drawings are missing. Install Beatreel again.</source>
        <translation>Les dessins de l’artiste manquent. Réinstallez Beatreel.</translation>
    </message>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline.</source>
        <translation>Il n’y a pas de clé pour OpenAI. Créez-en une sur platform.openai.com/api-keys et mettez-la dans les préférences (OPENAI_API_KEY), ou planifiez hors ligne.</translation>
    </message>
    <message>
        <source>The planning model refuses: “%1” Change the brief, or plan offline.</source>
        <translation>Le modèle de planification refuse : « %1 » Changez le brief, ou planifiez hors ligne.</translation>
    </message>
    <message>
        <source>A filter of “%1” held the plan back. Change the brief, or plan offline.</source>
        <translation>Un filtre de « %1 » a retenu le plan. Changez le brief, ou planifiez hors ligne.</translation>
    </message>
    <message>
        <source>“%1” does not take the request: %2. Choose another planning model.</source>
        <translation>« %1 » n’accepte pas la requête : %2. Choisissez un autre modèle de planification.</translation>
    </message>
    <message>
        <source>“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).</source>
        <translation>« %1 » n’accepte pas la clé. Mettez-en une valable dans les préférences (OPENAI_API_KEY).</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”. Add some, or plan offline.</source>
        <translation>Il n’y a plus de crédit chez « %1 ». Ajoutez-en, ou planifiez hors ligne.</translation>
    </message>
    <message>
        <source>“%1” does not allow this from your account or country. Plan offline, or with another server.</source>
        <translation>« %1 » ne permet pas cela depuis votre compte ou votre pays. Planifiez hors ligne, ou avec un autre serveur.</translation>
    </message>
    <message>
        <source>“%1” does not know the planning model; it may have been shut down. Choose another.</source>
        <translation>« %1 » ne connaît pas le modèle de planification ; il a peut-être été arrêté. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.</source>
        <translation>Il n’y a plus de crédit chez « %1 », ou sa limite est atteinte. Relevez-la, ou planifiez hors ligne.</translation>
    </message>
    <message>
        <source>“%1” refuses the request (%2): %3</source>
        <translation>« %1 » refuse la requête (%2) : %3</translation>
    </message>
    <message>
        <source>“%1” is asked too often. Wait a little.</source>
        <translation>« %1 » est interrogé trop souvent. Attendez un peu.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own just now (%2). Try again later.</source>
        <translation>« %1 » a des ennuis en ce moment (%2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” could not be shown to the model. Make that frame again.</source>
        <translation>« %1 » n’a pas pu être montrée au modèle. Refaites cette image.</translation>
    </message>
    <message>
        <source>The planning model wrote no words for the music. Build again, or choose another one.</source>
        <translation>Le modèle de planification n’a pas écrit de mots pour la musique. Régénérez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The planning model was asked again, because its first plan broke the rules.</source>
        <translation>Le modèle de planification a été interrogé à nouveau, car son premier plan enfreignait les règles.</translation>
    </message>
    <message>
        <source>The planning model's plan was repaired in small things.</source>
        <translation>Le plan du modèle de planification a été réparé en de petites choses.</translation>
    </message>
    <message>
        <source>The planning model's plan broke the rules; the nearest valid sequence was made of it.</source>
        <translation>Le plan du modèle de planification enfreignait les règles ; la suite valable la plus proche en a été faite.</translation>
    </message>
    <message>
        <source>The planning model gave no usable plan; this one was composed offline.</source>
        <translation>Le modèle de planification n’a pas donné de plan utilisable ; celui-ci a été composé hors ligne.</translation>
    </message>
    <message>
        <source>Every beat is kept, so the planning model was not asked.</source>
        <translation>Tous les beats sont gardés, le modèle de planification n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.</source>
        <translation>« %1 » n’a pas de modèle chargé. Chargez-en un, ou nommez-le avec OPENAI_MODEL.</translation>
    </message>
    <message>
        <source>The planning model was not asked again: %1</source>
        <translation>Le modèle de planification n’a pas été interrogé à nouveau : %1</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make it again, or choose another model.</source>
        <translation>« %1 » s’interrompt avant sa fin. Refaites-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>What the model sent is no picture, clip or track. Make it again, or choose another model.</source>
        <translation>Ce que le modèle a envoyé n’est ni image, ni clip, ni piste. Refaites-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Cannot rename “%1”. Check the permissions of its folder.</source>
        <translation>Impossible de renommer « %1 ». Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>What the model sent cannot be played. Make it again, or choose another model.</source>
        <translation>Ce que le modèle a envoyé ne peut pas être lu. Refaites-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Replicate does not take the request just now. Nothing was paid for it; try again later.</source>
        <translation>Replicate ne prend pas la requête en ce moment. Rien n’a été payé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Replicate makes it as prediction %1.</source>
        <translation>Replicate le fait comme prédiction %1.</translation>
    </message>
    <message>
        <source>The model takes too long. What it has made meanwhile is fetched with the next build.</source>
        <translation>Le modèle met trop longtemps. Ce qu’il aura fait entre-temps est récupéré à la prochaine génération.</translation>
    </message>
    <message>
        <source>Replicate has not stopped prediction %1 yet. The next build asks again.</source>
        <translation>Replicate n’a pas encore arrêté la prédiction %1. La prochaine génération redemande.</translation>
    </message>
    <message>
        <source>it succeeded without a result</source>
        <translation>elle a réussi sans résultat</translation>
    </message>
    <message>
        <source>The prediction was stopped at Replicate. Make it again.</source>
        <translation>La prédiction a été arrêtée chez Replicate. Refaites-la.</translation>
    </message>
    <message>
        <source>The prediction did not start in time and was dropped, free of charge. Make it again.</source>
        <translation>La prédiction n’a pas démarré à temps et a été abandonnée, gratuitement. Refaites-la.</translation>
    </message>
    <message>
        <source>Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Replicate garde les résultats une heure ; celui-ci est plus ancien et a disparu. Réessayer le refait pour %1 ; en ligne de commande, --remake-lost.</translation>
    </message>
    <message>
        <source>A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.</source>
        <translation>Une requête payante a été interrompue il y a plus d’une heure, et Replicate ne dit plus ce qu’elle est devenue. Elle peut avoir coûté %1. Réessayer la redemande ; en ligne de commande, --repeat-unknown.</translation>
    </message>
    <message>
        <source>It was never created.</source>
        <translation>Elle n’a jamais été créée.</translation>
    </message>
    <message>
        <source>This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>C’était déjà payé, et le résultat a disparu. Réessayer le refait pour %1 ; en ligne de commande, --remake-lost.</translation>
    </message>
    <message>
        <source>Looks through Replicate's list for a request whose answer was lost.</source>
        <translation>Cherche dans la liste de Replicate une requête dont la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Found prediction %1 again.</source>
        <translation>Prédiction %1 retrouvée.</translation>
    </message>
    <message>
        <source>Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; the next build asks again.</source>
        <translation>Replicate ne connaît pas sa prédiction %1. Vérifiez que son adresse et la clé sont celles avec lesquelles elle a été faite ; la prochaine génération redemande.</translation>
    </message>
    <message>
        <source>Replicate answered something that is no prediction. Check the address of the service.</source>
        <translation>Replicate a répondu quelque chose qui n’est pas une prédiction. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Il n’y a pas de clé pour Replicate. Créez un jeton sur replicate.com/account/api-tokens et mettez-le dans les préférences (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>Replicate named a place on this computer as its result. It was not fetched. Check the address of the service.</source>
        <translation>Replicate a donné pour résultat un endroit de cet ordinateur. Il n’a pas été récupéré. Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.</source>
        <translation>Le résultat ne peut pas être récupéré de « %1 » en ce moment (%2). Il est payé ; la prochaine génération le récupère.</translation>
    </message>
    <message>
        <source>Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Replicate n’accepte pas la clé. Mettez un jeton d’API valable dans les préférences (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on.</source>
        <translation>Il n’y a plus de crédit chez Replicate. Ajoutez-en sur replicate.com/account/billing, puis continuez.</translation>
    </message>
    <message>
        <source>Replicate does not allow this with your account. Look at replicate.com/account.</source>
        <translation>Replicate ne permet pas cela avec votre compte. Voyez replicate.com/account.</translation>
    </message>
    <message>
        <source>Replicate does not know this model or prediction. Choose another model.</source>
        <translation>Replicate ne connaît pas ce modèle ou cette prédiction. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Replicate takes no files of more than 100 MB. Use a smaller picture.</source>
        <translation>Replicate ne prend pas de fichiers de plus de 100 Mo. Utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>Replicate refuses the request: %1. Change it, or choose another model.</source>
        <translation>Replicate refuse la requête : %1. Changez-la, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Replicate is asked too often. Wait a little; with little credit left it is slower.</source>
        <translation>Replicate est interrogé trop souvent. Attendez un peu ; avec peu de crédit il est plus lent.</translation>
    </message>
    <message>
        <source>Replicate has trouble of its own just now (%1). Try again later.</source>
        <translation>Replicate a des ennuis en ce moment (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Replicate refuses the request (%1): %2</source>
        <translation>Replicate refuse la requête (%1) : %2</translation>
    </message>
    <message>
        <source>The model ran out of memory. Make it again with a smaller picture, or choose another model.</source>
        <translation>Le modèle a manqué de mémoire. Refaites-le avec une image plus petite, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model did not start in time. Make it again.</source>
        <translation>Le modèle n’a pas démarré à temps. Refaites-le.</translation>
    </message>
    <message>
        <source>The model's filter refused the picture or its text: %1. Change the beat's text.</source>
        <translation>Le filtre du modèle a refusé l’image ou son texte : %1. Changez le texte du beat.</translation>
    </message>
    <message>
        <source>The model failed without saying why. Make it again, or choose another model.</source>
        <translation>Le modèle a échoué sans dire pourquoi. Refaites-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model failed: %1. Make it again, or choose another model.</source>
        <translation>Le modèle a échoué : %1. Refaites-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.</source>
        <translation>Le catalogue n’a plus le modèle « %1 », dont une requête est ouverte. Remettez-le au catalogue, puis régénérez.</translation>
    </message>
    <message>
        <source>“%1” is no video id. `fetch --list` shows those that the storage has.</source>
        <translation>« %1 » n’est pas un id de vidéo. `fetch --list` montre ceux du stockage.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place.</source>
        <translation>« %1 » existe déjà. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The storage has no project “%1”. `fetch --list` shows those that it has.</source>
        <translation>Le stockage n’a pas de projet « %1 ». `fetch --list` montre ceux qu’il a.</translation>
    </message>
    <message>
        <source>“%1” needs %2 MB more than there is room for. Make room or choose another disk.</source>
        <translation>« %1 » a besoin de %2 Mo de plus qu’il n’y a de place. Libérez-en ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space, or choose another place.</source>
        <translation>Impossible de créer le dossier « %1 ». Vérifiez ses droits et la place libre, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.</source>
        <translation>« %1 » dans le stockage n’est pas ce qui a été publié : il est endommagé. Republiez le projet depuis l’ordinateur qui l’a.</translation>
    </message>
    <message>
        <source>“%1” was not in the storage as it was published; a build makes it again.</source>
        <translation>« %1 » n’était pas dans le stockage tel que publié ; une génération le refait.</translation>
    </message>
    <message>
        <source>What the storage has under “%1” is another project. Publish it again from the computer that has it.</source>
        <translation>Ce que le stockage a sous « %1 » est un autre projet. Republiez-le depuis l’ordinateur qui l’a.</translation>
    </message>
    <message>
        <source>What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it.</source>
        <translation>Ce que le stockage a de ce projet est endommagé ou n’a pas été écrit par Beatreel. Republiez-le depuis l’ordinateur qui l’a.</translation>
    </message>
    <message>
        <source>The list of files in the storage</source>
        <translation>La liste des fichiers du stockage</translation>
    </message>
    <message>
        <source>A newer Beatreel published this project. Update this one to open it.</source>
        <translation>Un Beatreel plus récent a publié ce projet. Mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>the head of the manifest</source>
        <translation>l’en-tête du manifeste</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>fichier « %1 »</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <translation>produit « %1 »</translation>
    </message>
    <message>
        <source>“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.</source>
        <translation>« %1 » a été publié d’ailleurs entre-temps%2. Ouvrez celui-là depuis le stockage, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>The storage has no master of “%1”. Build it, then publish it.</source>
        <translation>Le stockage n’a pas de master de « %1 ». Générez-le, puis publiez-le.</translation>
    </message>
    <message>
        <source>Warning: the video database does not know that it was published. %1</source>
        <translation>Attention : la base des vidéos ne sait pas qu’il a été publié. %1</translation>
    </message>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix.</source>
        <translation>Aucun stockage n’est réglé. Indiquez-en un avec BEATREEL_STORAGE_URL : file:///a/folder ou s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL must begin with file:/// or s3://.</source>
        <translation>BEATREEL_STORAGE_URL doit commencer par file:/// ou s3://.</translation>
    </message>
    <message numerus="yes">
        <source>This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, the video is free in %n seconds.</source>
        <translation>
            <numerusform>Cette vidéo est générée par un autre Beatreel sur « %1 ». Attendez qu’il ait fini ; si cet ordinateur n’est plus là, la vidéo est libre dans %n seconde.</numerusform>
            <numerusform>Cette vidéo est générée par un autre Beatreel sur « %1 ». Attendez qu’il ait fini ; si cet ordinateur n’est plus là, la vidéo est libre dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>the video database</source>
        <translation>la base des vidéos</translation>
    </message>
    <message>
        <source>The database URL is not understood. Use “sqlite:///” and the absolute path of a file, such as “sqlite:////home/me/videos.sqlite”, or “postgresql://user@host/database”.</source>
        <translation>L’URL de la base n’est pas comprise. Utilisez « sqlite:/// » et le chemin absolu d’un fichier, comme « sqlite:////home/me/videos.sqlite », ou « postgresql://user@host/database ».</translation>
    </message>
    <message>
        <source>The database URL “%1” does not name a file by its absolute path. Use a URL such as “sqlite:////home/me/videos.sqlite”.</source>
        <translation>L’URL de base « %1 » ne nomme pas un fichier par son chemin absolu. Utilisez une URL comme « sqlite:////home/me/videos.sqlite ».</translation>
    </message>
    <message>
        <source>The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.</source>
        <translation>Le paramètre « %1 » de l’URL de base n’est pas compris. N’utilisez que sslmode, sslrootcert et host.</translation>
    </message>
    <message>
        <source>The database URL does not name a user, a host and a database. Use a URL such as “postgresql://user:password@host:5432/database”, and write special characters of the password as %XX.</source>
        <translation>L’URL de base ne nomme pas un utilisateur, un hôte et une base. Utilisez une URL comme « postgresql://user:password@host:5432/database », et écrivez les caractères spéciaux du mot de passe en %XX.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room there or choose another folder.</source>
        <translation>Impossible d’écrire « %1 » : %2. Libérez-y de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A folder as storage is written file:/// and its whole path: file:///srv/films.</source>
        <translation>Un dossier comme stockage s’écrit file:/// et son chemin entier : file:///srv/films.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check that the storage is there and can be written.</source>
        <translation>Impossible de créer le dossier « %1 ». Vérifiez que le stockage est là et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>Cannot remove “%1”. Check the permissions of the storage.</source>
        <translation>Impossible de retirer « %1 ». Vérifiez les droits du stockage.</translation>
    </message>
    <message>
        <source>The storage “%1” is not there. Make the folder, or connect its disk.</source>
        <translation>Le stockage « %1 » n’est pas là. Créez le dossier, ou branchez son disque.</translation>
    </message>
    <message>
        <source>The storage “%1” cannot be written. Check its permissions.</source>
        <translation>On ne peut pas écrire dans le stockage « %1 ». Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The estimate for “%1” by %2 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>L’estimation de « %1 » par %2 n’est pas une somme d’argent. Corrigez le prix du modèle dans le catalogue.</translation>
    </message>
    <message>
        <source>The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>L’estimation de la requête %1 n’est pas une somme d’argent. Corrigez le prix du modèle dans le catalogue.</translation>
    </message>
    <message>
        <source>%1's request %2 belongs to “%3” already, not to “%4”. Build again.</source>
        <translation>La requête %2 de %1 appartient déjà à « %3 », pas à « %4 ». Régénérez.</translation>
    </message>
    <message>
        <source>The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.</source>
        <translation>Le coût annoncé pour la requête %1 n’est pas une somme d’argent. Voyez la facture du fournisseur.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger. Move it away.</source>
        <translation>« %1 » est la base d’un autre programme, pas un registre. Déplacez-la.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away and look at the providers' own lists for what was paid; without it, open requests are not known.</source>
        <translation>Remettez-en une copie, ou déplacez-le et voyez dans les listes des fournisseurs ce qui a été payé ; sans lui, les requêtes ouvertes sont inconnues.</translation>
    </message>
    <message>
        <source>The ledger “%1” has no request %2. It was replaced while it was in use; start the build again.</source>
        <translation>Le registre « %1 » n’a pas de requête %2. Il a été remplacé pendant l’usage ; relancez la génération.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and its end is not known yet. Resume the build, which looks for it first.</source>
        <translation>« %1 » a déjà été demandé à %2 et l’issue n’est pas encore connue. Reprenez la génération, qui la recherche d’abord.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and ended as %3. Ask for a new take to make it again.</source>
        <translation>« %1 » a déjà été demandé à %2 et a fini comme %3. Demandez une nouvelle prise pour le refaire.</translation>
    </message>
    <message>
        <source>This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Cela dépasserait le budget du projet : %1 dépensé et %2 réservé, la prochaine requête est estimée à %3, et le budget est de %4. Relevez le budget ou choisissez un modèle moins cher.</translation>
    </message>
    <message>
        <source>This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Cela dépasserait le budget de cette génération : %1 dépensé et %2 réservé, la prochaine requête est estimée à %3, et le budget est de %4. Relevez le budget ou choisissez un modèle moins cher.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Try again in a moment.</source>
        <translation>La base %1 est verrouillée par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database %1 is in use by too many at once. Try again in a moment.</source>
        <translation>La base %1 est utilisée par trop de monde à la fois. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Name one that can be written, not a standby.</source>
        <translation>La base %1 est en lecture seule. Indiquez-en une où l’on peut écrire, pas une réplique.</translation>
    </message>
    <message>
        <source>The user “%2” may not write in the database %1. Make that user its owner.</source>
        <translation>L’utilisateur « %2 » ne peut pas écrire dans la base %1. Faites-en le propriétaire.</translation>
    </message>
    <message>
        <source>The database %1 has that row already. Try again.</source>
        <translation>La base %1 a déjà cette ligne. Réessayez.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: its server's disk is full. Make room there, then try again.</source>
        <translation>On ne peut pas écrire dans la base %1 : le disque de son serveur est plein. Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The server of the database %1 has no room for more work. Try again in a moment.</source>
        <translation>Le serveur de la base %1 n’a plus de place pour du travail. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database server %1 does not take connections now: %2. Try again in a moment.</source>
        <translation>Le serveur de base %1 n’accepte pas de connexions maintenant : %2. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.</source>
        <translation>Le serveur de base %1 refuse l’utilisateur « %2 » : le mot de passe est faux ou manque. Corrigez l’URL de base.</translation>
    </message>
    <message>
        <source>The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.</source>
        <translation>Le serveur %1 n’a pas de base « %2 ». Créez-la avec « createdb », ou nommez-en une autre dans l’URL de base.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.</source>
        <translation>Le serveur de base %1 est injoignable. Vérifiez qu’il tourne, et l’hôte et le port de l’URL de base.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.</source>
        <translation>Le serveur de base %1 refuse la connexion : %2. Corrigez l’URL de base ou les réglages du serveur.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Check the server and its tables.</source>
        <translation>La base %1 est inutilisable : %2. Vérifiez le serveur et ses tables.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL ne nomme pas de bucket possible : écrivez s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix.</source>
        <translation>Le préfixe dans BEATREEL_STORAGE_URL est inutilisable : écrivez s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>AWS_REGION is no region: write a name such as eu-central-1.</source>
        <translation>AWS_REGION n’est pas une région : écrivez un nom comme eu-central-1.</translation>
    </message>
    <message>
        <source>The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>Le stockage a besoin de clés : réglez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.</source>
        <translation>« %1 » n’a pas répondu comme un service S3. Vérifiez AWS_ENDPOINT_URL.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off again and again. Try again later.</source>
        <translation>La connexion à « %1 » a été coupée encore et encore. Réessayez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur est décalée de %n minute, « %1 » refuse donc ce qu’il signe. Réglez l’horloge et réessayez.</numerusform>
            <numerusform>L’horloge de cet ordinateur est décalée de %n minutes, « %1 » refuse donc ce qu’il signe. Réglez l’horloge et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>L’horloge de cet ordinateur est trop décalée, « %1 » refuse donc ce qu’il signe. Réglez l’horloge et réessayez.</translation>
    </message>
    <message>
        <source>“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.</source>
        <translation>« %1 » ne connaît pas la clé d’accès. Vérifiez AWS_ACCESS_KEY_ID.</translation>
    </message>
    <message>
        <source>“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>« %1 » n’accepte pas les clés. Vérifiez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.</source>
        <translation>La session avec « %1 » est finie. Obtenez de nouvelles clés avec un nouveau AWS_SESSION_TOKEN.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.</source>
        <translation>Il n’y a pas de bucket « %1 » chez « %2 ». Créez-le, ou corrigez BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>“%1” has forgotten an upload that was under way. Try again.</source>
        <translation>« %1 » a oublié un envoi en cours. Réessayez.</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.</source>
        <translation>Le bucket « %1 » n’est pas dans la région « %2 ». Réglez AWS_REGION sur la sienne.</translation>
    </message>
    <message>
        <source>“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.</source>
        <translation>« %1 » ne laisse pas ces clés faire cela dans le bucket « %2 ». Donnez-leur le droit d’y lister, lire, écrire et supprimer.</translation>
    </message>
    <message>
        <source>A file changed while it was sent to “%1”. Try again.</source>
        <translation>Un fichier a changé pendant son envoi à « %1 ». Réessayez.</translation>
    </message>
    <message>
        <source>There is no room left at “%1”. Make room or raise the quota.</source>
        <translation>Il n’y a plus de place chez « %1 ». Libérez-en ou relevez le quota.</translation>
    </message>
    <message>
        <source>“%1” is too busy or has a fault of its own. Try again later.</source>
        <translation>« %1 » est trop occupé ou a une panne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.</source>
        <translation>« %1 » a refusé une requête (%2). Vérifiez que c’est un service S3 et que BEATREEL_STORAGE_URL est juste.</translation>
    </message>
    <message>
        <source>“%1” did not begin an upload in parts. Check that it is an S3 service.</source>
        <translation>« %1 » n’a pas commencé un envoi en parties. Vérifiez que c’est un service S3.</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is missing. Install the package %2.</source>
        <translation>Le pilote de Qt pour %1 manque. Installez le paquet %2.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Beatreel (format %2, this one knows %3). Update Beatreel to use it.</source>
        <translation>« %1 » a été écrit par une version plus récente de Beatreel (format %2, celle-ci connaît %3). Mettez Beatreel à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>“%1” is not set up for this version yet; the next build does that.</source>
        <translation>« %1 » n’est pas encore préparé pour cette version ; la prochaine génération le fait.</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Check the server and the network, then try again.</source>
        <translation>La connexion à la base %1 a été perdue. Vérifiez le serveur et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is a folder where %2 should be. Move it away.</source>
        <translation>« %1 » est un dossier là où %2 devrait être. Déplacez-le.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for %2. Make it, or name another place.</source>
        <translation>Il n’y a pas de dossier « %1 » pour %2. Créez-le, ou indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close that program, or try again in a moment.</source>
        <translation>« %1 » est verrouillé par un autre programme. Fermez-le, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only. Change its permissions.</source>
        <translation>On ne peut pas écrire « %1 » : lui ou son dossier est en lecture seule. Changez ses droits.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Make room, then try again.</source>
        <translation>On ne peut pas écrire « %1 » : le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>« %1 » ne peut pas être ouvert. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>« %1 » est endommagé.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2. Check the disk and the file.</source>
        <translation>« %1 » est inutilisable : %2. Vérifiez le disque et le fichier.</translation>
    </message>
    <message>
        <source>The video database has no video “%1”. Build the project to add it.</source>
        <translation>La base des vidéos n’a pas de vidéo « %1 ». Générez le projet pour l’ajouter.</translation>
    </message>
    <message>
        <source>It is being built on “%1”. Stop that first, then delete it.</source>
        <translation>Elle est en cours de génération sur « %1 ». Arrêtez-la d’abord, puis supprimez.</translation>
    </message>
    <message>
        <source>Move it away, and a new one is made by the next build.</source>
        <translation>Déplacez-le, et la prochaine génération en fait un neuf.</translation>
    </message>
    <message>
        <source>The video database does not answer; its row of this video is not up to date.</source>
        <translation>La base des vidéos ne répond pas ; sa ligne de cette vidéo n’est pas à jour.</translation>
    </message>
    <message>
        <source>A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.</source>
        <translation>Une vidéo de %1 secondes ne peut pas être planifiée. Demandez 1 à %2 secondes.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 characters.</source>
        <translation>« %1 » doit être un texte de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” must be a list of at least one text.</source>
        <translation>« %1 » doit être une liste d’au moins un texte.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be %3.</source>
        <translation>« %1 » est « %2 » mais doit être %3.</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers of seconds, the shorter first.</source>
        <translation>« %1 » doit être deux nombres entiers de secondes, le plus court d’abord.</translation>
    </message>
    <message>
        <source>“%1” is %2 but must be 5, 10 or 15.</source>
        <translation>« %1 » est %2 mais doit être 5, 10 ou 15.</translation>
    </message>
    <message>
        <source>Cannot delete “%1”: %2. Check the permissions of its folder.</source>
        <translation>Impossible de supprimer « %1 » : %2. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot name a template. Use small letters, digits and _, a letter first.</source>
        <translation>« %1 » ne peut pas nommer un modèle. Utilisez des minuscules, des chiffres et _, une lettre d’abord.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or free the name.</source>
        <translation>Le dossier « %1 » ne peut pas être créé. Libérez de la place ou le nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>« %1 » ne peut pas être « %2 ».</translation>
    </message>
    <message>
        <source>“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.</source>
        <translation>« beats[%1].start » est %2, mais les beats précédents finissent à %3 s, où il a été mis.</translation>
    </message>
    <message>
        <source>“fps” is %1 but must be from 1 to %2.</source>
        <translation>« fps » est %1 mais doit être de 1 à %2.</translation>
    </message>
    <message>
        <source>“duration” is %1 s, but the beats come to %2 s, which counts.</source>
        <translation>« duration » est %1 s, mais les beats font %2 s, ce qui compte.</translation>
    </message>
    <message>
        <source>The archetype “%1” is not in the library. Known are: %2.</source>
        <translation>L’archétype « %1 » n’est pas dans la bibliothèque. Sont connus : %2.</translation>
    </message>
    <message>
        <source>The spec has no beats. Add at least one.</source>
        <translation>La spec n’a pas de beats. Ajoutez-en au moins un.</translation>
    </message>
    <message>
        <source>The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.</source>
        <translation>Les beats font %1 s, mais %2 s étaient demandées. Changez des durées, ou ajoutez ou retirez des beats.</translation>
    </message>
    <message>
        <source>The beat “%1” is not in the library. Choose another, or add it to your own beats.</source>
        <translation>Le beat « %1 » n’est pas dans la bibliothèque. Choisissez-en un autre, ou ajoutez-le à vos beats.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not open a video.</source>
        <translation>Le beat « %1 » n’ouvre d’ordinaire pas une vidéo.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not close a video.</source>
        <translation>Le beat « %1 » ne clôt d’ordinaire pas une vidéo.</translation>
    </message>
    <message>
        <source>The mood “%1” is none of %2; the music will be neutral.</source>
        <translation>L’ambiance « %1 » n’est aucune de %2 ; la musique sera neutre.</translation>
    </message>
    <message>
        <source>The palette has 1 colour; 3 to 5 work best.</source>
        <translation>La palette a 1 couleur ; 3 à 5 conviennent le mieux.</translation>
    </message>
    <message numerus="yes">
        <source>The palette has %n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>La palette a %n couleur ; 3 à 5 conviennent le mieux.</numerusform>
            <numerusform>La palette a %n couleurs ; 3 à 5 conviennent le mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names the beat “%2”, which the library does not have.</source>
        <translation>« %1 » nomme le beat « %2 », que la bibliothèque n’a pas.</translation>
    </message>
    <message>
        <source>The beat library</source>
        <translation>La bibliothèque de beats</translation>
    </message>
    <message>
        <source>The archetype library</source>
        <translation>La bibliothèque d’archétypes</translation>
    </message>
    <message>
        <source>The library needs at least one beat and one archetype. Install Beatreel again.</source>
        <translation>La bibliothèque a besoin d’au moins un beat et un archétype. Réinstallez Beatreel.</translation>
    </message>
    <message>
        <source>The library of beats and archetypes is damaged: %1</source>
        <translation>La bibliothèque de beats et d’archétypes est endommagée : %1</translation>
    </message>
    <message>
        <source>“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.</source>
        <translation>« %1 » n’est pas une taille d’image. Écrivez deux nombres pairs de 16 à 7680, comme 1280x720.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.</source>
        <translation>Il n’y a aucune police : les textes d’un film manqueraient. Installez fonts-inter ou fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1, which new words in a film have, is not installed: another is used in its place</source>
        <translation>%1, la police des nouveaux textes, n’est pas installée : une autre la remplace</translation>
    </message>
    <message>
        <source>%1, for words in a film</source>
        <translation>%1, pour les textes d’un film</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or choose another folder.</source>
        <translation>Impossible de créer le dossier « %1 ». Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Rename or remove one of them.</source>
        <translation>%1 a deux colonnes « %2 ». Renommez ou retirez l’une d’elles.</translation>
    </message>
    <message>
        <source>there is a video “%1” already: give another name.</source>
        <translation>il y a déjà une vidéo « %1 » : donnez un autre nom.</translation>
    </message>
    <message>
        <source>%1 holds no brief. Write one a line, under the heading “prompt”.</source>
        <translation>%1 ne contient pas de brief. Écrivez-en un par ligne, sous l’en-tête « prompt ».</translation>
    </message>
    <message>
        <source>It ended without a word: %1. Make it again.</source>
        <translation>Terminé sans un mot : %1. Refaites-le.</translation>
    </message>
    <message>
        <source>The project has no music to make again: it was made with --music none. Choose some in the editor, under Models.</source>
        <translation>Le projet n’a pas de musique à refaire : il a été fait avec --music none. Choisissez-en une dans l’éditeur, sous Modèles.</translation>
    </message>
    <message>
        <source>The project's music is your own file, which cannot be made again. Give another one in the editor.</source>
        <translation>La musique du projet est votre propre fichier, qui ne peut pas être refait. Donnez-en un autre dans l’éditeur.</translation>
    </message>
    <message>
        <source>Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.</source>
        <translation>Le beat « %1 » n’a pas de clip %2 : il en a %3. Donnez un nombre de 1 à %3.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.</source>
        <translation>L’entrée standard dépasse %1 octets et ne peut pas être ce qui est attendu ici. Donnez un autre fichier.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again.</source>
        <translation>Un worker de la ferme ne peut pas payer : il n’a pas de clé pour Replicate (REPLICATE_API_TOKEN). Réglez-la et relancez le worker.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check that the program that reads it still runs, and that there is room.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard. Vérifiez que le programme qui le lit tourne encore, et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is not closed. Add the missing ".</source>
        <translation>%1, ligne %2 : un guillemet n’est pas fermé. Ajoutez le " qui manque.</translation>
    </message>
    <message>
        <source>“%1” is no model that can see pictures. Choose another one in the models.</source>
        <translation>« %1 » n’est pas un modèle qui voit les images. Choisissez-en un autre dans les modèles.</translation>
    </message>
    <message>
        <source>Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.</source>
        <translation>Impossible de copier « %1 » dans le projet : %2. Vérifiez qu’il est lisible et qu’il y a de la place, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.</source>
        <translation>%1 coûte de l’argent, et celui qui l’a commandé n’a pas dit combien cela peut coûter. Commandez-le avec son prix.</translation>
    </message>
    <message>
        <source>Where its project is is not known: another program wrote its row. Open the project's folder by itself.</source>
        <translation>On ne sait pas où est son projet : un autre programme a écrit sa ligne. Ouvrez le dossier du projet directement.</translation>
    </message>
    <message>
        <source>The pictures of a filmstrip must be asked for in their order, %1 at most.</source>
        <translation>Les images d’une pellicule doivent se demander dans leur ordre, %1 au plus.</translation>
    </message>
    <message>
        <source>One worker is up (%1); its log may say why. Look there, then build again.</source>
        <translation>Un worker est là (%1) ; son journal dit peut-être pourquoi. Regardez-y, puis régénérez.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are up (%1); their logs may say why. Look there, then build again.</source>
        <translation>
            <numerusform>%n worker est là (%1) ; son journal dit peut-être pourquoi. Regardez-y, puis régénérez.</numerusform>
            <numerusform>%n workers sont là (%1) ; leurs journaux disent peut-être pourquoi. Regardez-y, puis régénérez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent another part of the file than it was asked for. Try again.</source>
        <translation>« %1 » a envoyé une autre partie du fichier que celle demandée. Réessayez.</translation>
    </message>
    <message>
        <source>Whether it took the request is not known yet. Check the connection, then try again.</source>
        <translation>On ne sait pas encore s’il a pris la requête. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.</source>
        <translation>« %1 » n’a pas pu prouver qui il est : son certificat ne vaut pas pour lui. Rien n’a été envoyé. Vérifiez son adresse et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer.</source>
        <translation>Le worker de la ferme a échoué à une étape. Son journal dit pourquoi : regardez-y, puis régénérez, ou faites le rendu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.</source>
        <translation>La prise « %1 » dit d’elle-même qu’elle est « %2 » : son fichier a été renommé. Elle est laissée de côté ; refaites-la, ou rendez son nom au fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a take. Use letters, digits, - and _.</source>
        <translation>« %1 » ne peut pas être l’id d’une prise. Utilisez des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>What became of it could not be found out. It may be billed: look at the provider's list before you make it again.</source>
        <translation>Impossible de savoir ce qu’il en est advenu. Cela peut être facturé : voyez la liste du fournisseur avant de le refaire.</translation>
    </message>
    <message>
        <source>A paid model needs a project, whose ledger says what was paid. Make one first.</source>
        <translation>Un modèle payant a besoin d’un projet, dont le registre dit ce qui a été payé. Faites-en d’abord un.</translation>
    </message>
    <message>
        <source>“%1” cannot name a file in the storage. Use a shorter name, without \ and without folders named . or ..</source>
        <translation>« %1 » ne peut pas nommer un fichier dans le stockage. Prenez un nom plus court, sans \ ni dossiers nommés . ou ..</translation>
    </message>
    <message>
        <source>There is no “%1” in the storage. Check the name, or publish it first.</source>
        <translation>Il n’y a pas de « %1 » dans le stockage. Vérifiez le nom, ou publiez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” in the storage leads out of its folder and is not read. Put the file itself there.</source>
        <translation>« %1 » dans le stockage sort de son dossier et n’est pas lu. Mettez-y le fichier lui-même.</translation>
    </message>
    <message>
        <source>“%1” in the storage is bigger than it should be. Publish the project again.</source>
        <translation>« %1 » dans le stockage est plus gros qu’il ne devrait. Publiez le projet à nouveau.</translation>
    </message>
    <message>
        <source>The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.</source>
        <translation>La requête pour « %1 » est déjà réglée comme %2. Régénérez : ce qui a été payé ne l’est pas deux fois.</translation>
    </message>
    <message>
        <source>The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=.</source>
        <translation>Le style dans BEATREEL_STORAGE_URL est « path » ou « virtual ». Écrivez l’un d’eux après style=.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it: %2. Check that it is still there, then try again.</source>
        <translation>Impossible de lire « %1 » pour l’envoyer : %2. Vérifiez qu’il est encore là, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%1” yet. Build the project first.</source>
        <translation>Il n’y a pas encore de fichier « %1 ». Générez d’abord le projet.</translation>
    </message>
    <message>
        <source>The video database has the video “%1” already. Give another name, or delete that one first.</source>
        <translation>La base des vidéos a déjà la vidéo « %1 ». Donnez un autre nom, ou supprimez d’abord celle-là.</translation>
    </message>
    <message>
        <source>There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.</source>
        <translation>Il n’y a pas de modèle « %1 » à vous. Voyez la liste des modèles ; ceux qui viennent avec Beatreel ne peuvent pas être changés.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>Demander au serveur ses modèles</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>Le premier que donne le serveur</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · arrêté le %2</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Demande de la liste…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>Le serveur arrête ce modèle le %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>Le serveur donne 1 modèle.</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>Le serveur donne %n modèle.</numerusform>
            <numerusform>Le serveur donne %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>Tout nom que le serveur connaît. Sa liste ne coûte rien.</translation>
    </message>
    <message>
        <source>The server does not list “%1”. Choose one that it lists, or check the name.</source>
        <translation>« %1 » n’est pas dans la liste du serveur. Choisissez-en un qui y est, ou vérifiez le nom.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>Il n’y a pas ici de trousseau où garder des clés.</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>Ce n’est pas une clé : elle a des lettres, des chiffres et des signes, sans espaces. Recopiez-la.</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>La ferme</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>Il n’y a pas de clé pour OpenAI. Créez-en une sur platform.openai.com/api-keys, ou donnez l’adresse d’un autre serveur.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancienne</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>Dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>De l’environnement (%1)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>L’environnement l’emporte sur le trousseau. Pour utiliser une clé enregistrée, lancez Beatreel sans %1.</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>Elle sert là où %1 n’est pas dans l’environnement. Elle n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>Va dans le trousseau du bureau, et dans aucun fichier. Ou lancez Beatreel avec %1 dans son environnement.</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 Les clés viennent seulement de l’environnement : lancez Beatreel avec %2.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Interrogation de « %1 »…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>Ça marche : la clé est celle du compte « %1 ».</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>Ça marche : il y a 1 modèle.</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>Ça marche : il y a %n modèle.</numerusform>
            <numerusform>Ça marche : il y a %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>« %1 » répond, mais pas comme %2. Vérifiez l’adresse : elle se termine d’habitude par /v1.</translation>
    </message>
    <message>
        <source>Tries this key and this address, at no cost</source>
        <translation>Essaie cette clé et cette adresse, gratuitement</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate : images, clips et musique</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI ou un serveur compatible : plans</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>Jeton d’API de Replicate</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>Clé d’API d’OpenAI</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Adresse de Replicate</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>De l’environnement (%1), qui l’emporte sur ce qui est réglé ici.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>Ollama, llama.cpp, LM Studio et vLLM conviennent aussi, par exemple http://127.0.0.1:11434/v1, et n’ont pas besoin de clé.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que ça marche ?</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>À la fois, au plus</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>À combien d’images, de clips et de pistes Replicate travaille en même temps.</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>Nouveaux par minute, au plus</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>Replicate en permet 600 ; avec peu de crédit, il demande des pauses, qui sont respectées.</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>Son et stockage</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>Verrouillé : un beat verrouillé garde sa place et sa durée.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>Glissé</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Glissement du clip %1.%2</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Il n’y a pas encore de clip.</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>Sélectionnez un beat pour faire glisser son clip.</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>Le clip est aussi long que son segment : il n’y a rien à faire glisser.</translation>
    </message>
    <message>
        <source>The clip cannot be read. Make it again, or put its file back.</source>
        <translation>Le clip est illisible. Refaites-le, ou remettez son fichier en place.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>commence à %1 du clip</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>Le clip est aussi long que son segment : il n’y a rien à faire glisser.</translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
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
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Vitesse, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SpokenProgress</name>
    <message>
        <source>%1: %2 %</source>
        <comment>what runs, how far</comment>
        <translation>%1 : %2 %</translation>
    </message>
</context>
<context>
    <name>beatreel::StaleReasons</name>
    <message>
        <source>Template changed</source>
        <translation>Modèle changé</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>Fait avant que le modèle devienne « %1 ».</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produit changé</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>Fait avant que le produit devienne « %1 ».</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Catégorie changée</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>Fait avant que la catégorie devienne « %1 ».</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>Esthétique changée</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>Fait avant que l’esthétique devienne « %1 ».</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Ambiance changée</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>Fait avant que l’ambiance devienne « %1 ».</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>Lumière changée</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>Fait avant que la lumière devienne « %1 ».</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>Palette changée</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>Fait avant que la palette devienne %1.</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>Plan changé</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>Fait avant que le plan devienne « %1 ».</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Action changée</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>Fait avant que l’action devienne « %1 ».</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>Énergie changée</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>Fait avant que l’énergie devienne « %1 ».</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>Mouvement changé</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>Fait avant que le mouvement de caméra devienne « %1 ».</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>Beats changés</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>Fait pour d’autres beats ou d’autres durées.</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>Graine changée</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>Fait avant que la graine devienne %1.</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Image changée</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>Parti d’une autre image.</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>Coupé dans un autre clip.</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Durée changée</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>Fait pour une autre durée du beat.</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>Format changé</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>Fait avant que le format devienne %1.</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modèle d’IA changé</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>Fait avant que le modèle devienne « %1 ».</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>Modèle renouvelé</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>Fait par une version antérieure du modèle.</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt changé</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>Fait avant que le prompt soit changé.</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>Prise demandée</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>Une prise de plus a été demandée.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Hors budget</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>Disque en échec</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Fichier absent</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>&amp;Toutes les vidéos…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>&amp;Importer une image…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>Importer une vi&amp;déo…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>Importer une m&amp;usique…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>Exporter en &amp;MP4…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>Exporter le storyboard en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>Exporter une planche-&amp;contact…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>Exporter une liste de mo&amp;ntage…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>Exporter les &amp;sous-titres…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>Exporter les &amp;images…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>&amp;Publier dans le stockage</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>Ouvrir depuis le stocka&amp;ge…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>Copier le &amp;lien du film</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
        <source>&amp;Copy beats</source>
        <translation>&amp;Copier les beats</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>C&amp;oller les beats</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>C&amp;hercher une action…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Timeline</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothèque</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>B&amp;rief</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Loo&amp;k</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>Inspe&amp;cteur</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>&amp;Prises</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>Co&amp;mparer les prises</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tâc&amp;hes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Hi&amp;storique</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>Te&amp;xtes sur les cartes</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Aima&amp;nter</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>C&amp;ourbe d’énergie</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Zones de sécurité</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>&amp;Guide de mouvement</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;arrière</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>Aperçu plein &amp;écran</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Région s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Rég&amp;ion précédente</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>A&amp;jouter un beat après</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>&amp;Échanger le modèle…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>Ava&amp;ncer le beat</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>Dupli&amp;quer le beat</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>&amp;Raccourcir le beat</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>A&amp;llonger le beat</translation>
    </message>
    <message>
        <source>&amp;Lock beat</source>
        <translation>&amp;Verrouiller le beat</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>&amp;Supprimer le beat</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>Pr&amp;ise suivante</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>&amp;Prise précédente</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>&amp;Planifier depuis le brief</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>&amp;Générer tout l’obsolète</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>Refaire l’&amp;image</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>Quatre &amp;variantes de l’image</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>Faire le rendu sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>Faire le rendu sur la &amp;ferme</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>Mo&amp;dèles…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>Lire depuis le &amp;début</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>Lire les beats &amp;sélectionnés</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>Lire ce se&amp;gment</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>D&amp;éfiler en arrière</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>Défiler en a&amp;vant</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>&amp;Image précédente</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>I&amp;mage suivante</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>Une seconde en arriè&amp;re</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>Une seconde en avan&amp;t</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>Beat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>Beat suiva&amp;nt</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>Aller au déb&amp;ut</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Aller à la &amp;fin</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>Fi&amp;xer l’entrée</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>Fixer la s&amp;ortie</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>Oublier l’entré&amp;e</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>Oublier l&amp;a sortie</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Couper le son</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>À &amp;propos de Beatreel</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>Couper les &amp;beats</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>Rec&amp;uler le beat</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>Refaire &amp;le clip</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>Refaire la &amp;musique</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>What's &amp;this?</source>
        <translation>Qu’est-ce que &amp;c’est ?</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
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
        <translation>Nouveau depuis un brief</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>Planifier depuis le brief (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Annuler la planification</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>Toutes les vidéos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>Trois plans par un modèle : trois requêtes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>A finished ad to look at and to change. It is made on this computer, free, and kept with your projects.</source>
        <translation>Une publicité finie, à regarder et à changer. Elle est faite sur cet ordinateur, gratuitement, et gardée avec vos projets.</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Progression de ce qui est en cours</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s sur %2 s</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>Fixer l’objectif à %1 s</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Raccourcir…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>Allonger…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>%n remarque : %1</numerusform>
            <numerusform>%n remarques : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n obsolète</numerusform>
            <numerusform>%n obsolètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>Dépensé %1, réservé %2, budget %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>Dépensé %1, budget %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>Dépensé %1, réservé %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Dépensé %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>Aucun stockage n’est réglé. Indiquez-en un avec BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Il n’y a pas encore de beats.</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>« %1 » est encore en route. Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>Ce qui a voyagé est gardé : cela reprend de là la prochaine fois.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>Arrêté. Ce qui a voyagé est gardé : cela reprend de là la prochaine fois.</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>Les dernières modifications ne sont pas encore enregistrées et ne peuvent donc pas être publiées. Enregistrez une copie, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>Publication de « %1 »</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>« %1 » a été publié entre-temps depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>Ouvrez celui-là à côté du vôtre pour voir ce qui diffère, ou mettez le vôtre à sa place.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celui-là</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>Publier le mien</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>« %1 » est publié. Tout y était déjà.</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>« %1 » est publié : %2 envoyés.</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>Il n’a pas encore de film : générez-le et publiez à nouveau.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>Récupération de « %1 »</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>Demande d’un lien au stockage…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>L’emplacement du film dans le stockage est copié.</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>Le lien du film est copié. Il vaut pour tous jusqu’au %1.</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>Il montre le dernier film publié ; le projet en a un plus récent.</translation>
    </message>
    <message>
        <source>Something is on its way already. Wait until it has arrived.</source>
        <translation>Quelque chose est déjà en route. Attendez que ce soit arrivé.</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation>%1
%2 s, %3, publié le %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>Ouvrir depuis le stockage</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>Recherche de ce que %1 contient…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>Projets publiés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>Le stockage n’a pas encore de projets. Fichier ▸ Publier dans le stockage en met un.</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>Le projet arrive dans votre dossier de projets avec toutes ses prises.</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>Dynamique multiple</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Très gros plan</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Plan moyen</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>Plan rapproché</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>Plan américain</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Plan large</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>Large cinéma</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Grue vers le bas</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grue vers le haut</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>Coupes rapides</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>Caméra portée</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>Panoramique</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Avancée</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révélation</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>Travelling avant lent</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>Orbite lente</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>Panoramique lent</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>Avancée lente</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statique</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>Plan fixe</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>Panoramique filé</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>Style de vie désirable</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>Histoire de marque</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>Montrer le bénéfice</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>Produit dynamique</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>Ouverture énergique</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>Poser le décor</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>Énergie rapide</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>Atout mis en avant</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Dernière impression</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>Poser l’ambiance</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>Plusieurs atouts</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>Aperçu mystérieux</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>Personne avec le produit</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>Révélation du produit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of energy</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>électroménager</translation>
    </message>
    <message>
        <source>automotive</source>
        <translation>automobile</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>beauté</translation>
    </message>
    <message>
        <source>energy drinks</source>
        <translation>boissons énergisantes</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>fitness</translation>
    </message>
    <message>
        <source>home</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>jewelry</source>
        <translation>bijoux</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>art de vivre</translation>
    </message>
    <message>
        <source>luxury</source>
        <translation>luxe</translation>
    </message>
    <message>
        <source>sportswear</source>
        <translation>vêtements de sport</translation>
    </message>
    <message>
        <source>tech</source>
        <translation>technologie</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>élégant</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>émouvant</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>énergique</translation>
    </message>
    <message>
        <source>informative</source>
        <translation>informatif</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>minimaliste</translation>
    </message>
    <message>
        <source>Emotional Brand Storytelling</source>
        <translation>Récit de marque émouvant</translation>
    </message>
    <message>
        <source>Energetic Lifestyle Ad</source>
        <translation>Pub lifestyle énergique</translation>
    </message>
    <message>
        <source>Feature-Focused Demonstration</source>
        <translation>Démonstration des fonctions</translation>
    </message>
    <message>
        <source>Luxury Product Showcase</source>
        <translation>Mise en valeur d’un produit de luxe</translation>
    </message>
    <message>
        <source>Minimalist Product Reveal</source>
        <translation>Révélation minimaliste du produit</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Exporter le storyboard en PDF</translation>
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
        <translation>&amp;Beats par page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>Retirer cette couleur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Couleur %1, %2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Retirer la couleur %1, %2</translation>
    </message>
    <message>
        <source>A colour of the palette. Press it to choose another one, Delete takes it away.</source>
        <translation>Une couleur de la palette. Cliquez pour en choisir une autre, Suppr l’enlève.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>C’est votre propre fichier : rien ne l’a fait.</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more. Make a new take with another one.</source>
        <translation>Le modèle qui l’a faite n’est plus au catalogue. Faites une nouvelle prise avec un autre.</translation>
    </message>
    <message>
        <source>The picture that it began with is gone. Make a new take with the present one.</source>
        <translation>L’image par laquelle elle commençait a disparu. Faites une nouvelle prise avec l’actuelle.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>étoilée</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>son fichier a disparu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsolète</translation>
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
        <translation>Laquelle des deux concernent la note et les boutons</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>Sur A</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>Sur B</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>Ce qu’elle a de bien, et de moins bien</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>Note sur la prise %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation>
            <numerusform>Prises, %n</numerusform>
            <numerusform>Prises, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>En faire A</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>En faire B</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A utilisée</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B utilisée</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>Utiliser A</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>Utiliser B</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>Le film la montre</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>Le film la montre alors ; annuler ramène l’autre</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>Prises de l’image %1</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>Prises du clip %1.%2</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>Prises de la musique</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 devient obsolète, %2 ; gardé si vous n’actualisez pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>%n prise devient obsolète, %1 ; gardée si vous ne l’actualisez pas.</numerusform>
            <numerusform>%n prises deviennent obsolètes, %1 ; gardées si vous ne les actualisez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 prise devient obsolète et reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n prise devient obsolète et reste telle quelle.</numerusform>
            <numerusform>%n prises deviennent obsolètes et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>Rien d’autre ne devient obsolète.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Il n’y a pas encore de prise.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Sélectionnez un beat.</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>C’est la prise la plus récente.</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>C’est la prise la plus ancienne.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>En faire &amp;A</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>En faire &amp;B</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>Retirer l’ét&amp;oile</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ét&amp;oile</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>&amp;Refaire avec ces réglages, %1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>&amp;Copier les réglages vers</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>Modifier l’&amp;image</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>Modifier l’image &amp;dans…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>&amp;Montrer le fichier</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre &amp;à la corbeille</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>Les réglages sont copiés. Annuler les reprend.</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 montre la prise %2. La mettre à la corbeille ?</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n endroit montre la prise %1. La mettre à la corbeille ?</numerusform>
            <numerusform>%n endroits montrent la prise %1. La mettre à la corbeille ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>Elle peut être récupérée.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>Supprimer 1 prise pour de bon ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>Supprimer %n prise pour de bon ?</numerusform>
            <numerusform>Supprimer %n prises pour de bon ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>Leurs fichiers, %1 au plus, sont retirés du disque. Annuler ne les ramène pas. Ce qu’elles ont coûté reste dans les sommes.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>Choisir un programme pour modifier les images</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>Donne à un autre beat le prompt, la graine, le plan et le mouvement de cette prise</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>Les prises de quoi</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>Sélectionnez un beat ou un clip pour voir ses prises.</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>Pas encore d’image. Le film montre un clap.</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Faire l’image</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>Pas encore de clip. Le film montre l’image avec son mouvement de caméra.</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Faire le clip</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>Pas encore de musique.</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Faire la musique</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>En cours de fabrication.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Une est en cours.</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>Refaire avec ces réglages</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>Une prise de plus faite comme la prise %1, quoi que dise le beat à présent</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation>Faites glisser A ou B sur une prise</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>%n prise est en cours.</numerusform>
            <numerusform>%n prises sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Une est en cours.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>Quatre variantes</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>Quatre prises avec quatre graines, pour en choisir une</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>Enregistrer le beat comme modèle</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>Copier comme modèle personnel</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>Il n’a pas encore de lettre.</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>Dans la bibliothèque : %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>Les beats et les archétypes le connaissent sous ce nom.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Insérer :</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Décor</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>Insérer %1 au curseur</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Énergie</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>P&amp;lace dans le film</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>Pl&amp;an</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>Ca&amp;méra</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;Ce qui se passe</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>Pour les produits</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>Le modèle a besoin d’un nom avec une lettre.</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>Le prompt est vide. Dites ce qu’on doit voir.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>Le prompt a %1 caractères, et %2 sont le maximum. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>Rien ne remplit %1. Un prompt peut utiliser {product_name}, {style_aesthetic} et {setting}.</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>Le modèle n’est pour aucun produit. Choisissez-en quelques-uns, ou tous.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>« %1 » vient avec Beatreel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
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
        <translation>Perso</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1, %2, %3, %4, %5, énergie %6</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation>%1, à vous</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>Les beats dans le temps</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>Temps de l’image</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>Minutes, secondes, images : tapez 0:12:14, 12s ou +10 pour y aller</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>Ajouter un beat</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Aimant</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>La tête de lecture s’arrête aux bords des segments</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>Montrer l’énergie des beats</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Montrer tout le film</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 segment</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>Faites glisser pour choisir où le film y commence.</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>Glisser pour fondre l’entrée de la musique</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>Glisser pour fondre la sortie de la musique</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Ajouter un beat</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>Le beat %1 est verrouillé. Déverrouillez-le pour changer sa durée.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>Le clip %1.%2 est verrouillé. Déverrouillez-le pour le faire glisser.</translation>
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
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>beatreel::Tips</name>
    <message>
        <source>Click a beat: its words, length and camera stand in the Inspector.</source>
        <translation>Cliquez sur un beat : son texte, sa durée et sa caméra sont dans l’Inspecteur.</translation>
    </message>
    <message>
        <source>A dashed edge: made before your change. Refresh it, or keep it as it is.</source>
        <translation>Un bord en tirets : fait avant votre changement. Actualisez-le, ou gardez-le tel quel.</translation>
    </message>
    <message>
        <source>Every take is kept. Choose among them, or compare two, in Takes.</source>
        <translation>Chaque prise est gardée. Choisissez parmi elles, ou comparez-en deux, dans Prises.</translation>
    </message>
    <message>
        <source>From now on a build makes only what you change.</source>
        <translation>Désormais, une génération ne fait que ce que vous changez.</translation>
    </message>
    <message>
        <source>File ▸ Export also has a storyboard, subtitles and an edit list.</source>
        <translation>Fichier ▸ Exporter a aussi un storyboard, des sous-titres et une liste de montage.</translation>
    </message>
    <message>
        <source>Beatreel was updated to %1.</source>
        <translation>Beatreel a été mis à jour vers %1.</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Don't show tips</source>
        <translation>Couper les astuces</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>Coupe précédente</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>Coupe précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Coupe suivante</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>Coupe suivante (Droite)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>Comparaison de musiques</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>Quelle piste on entend</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>Écouter A</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>Écouter A (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>Écouter B</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>Écouter B (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>Arrêter la musique</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>Lire la musique ici</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>Arrêter la musique (Espace)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>Lire la musique ici (Espace)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>Sélectionnez la musique pour comparer ses prises.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Il n’y a pas encore de prise.</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>Musique à %1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>Musique à la coupe %1 sur %2, %3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>Il n’y a pas encore de deuxième prise.</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Prise %1, utilisée</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>Coupe, %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>Son fichier est absent ou endommagé. Remettez-le, ou choisissez une autre prise.</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>Supprime leurs fichiers pour de bon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Récupérer : %1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>Garder la prise %1</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>N’en utiliser aucune</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>Le film montre ce qu’il montre (Échap) ; les variantes restent parmi les prises</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1, quatre variantes, %2 sur %3 faites</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1, quatre variantes : 1 à 4 en utilise une</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>Pas faite : %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>La variante %1 est utilisée. Elle reste quand le look ou le modèle change.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation>1 beat ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>%n beat ajouté</numerusform>
            <numerusform>%n beats ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>1 beat supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>%n beat supprimé</numerusform>
            <numerusform>%n beats supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>1 beat déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>%n beat déplacé</numerusform>
            <numerusform>%n beats déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>%n beat changé</numerusform>
            <numerusform>%n beats changés</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>beat %1 changé</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>look changé</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>brief changé</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>plan changé</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>format changé</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>musique changée</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>fondus changés</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>prises marquées</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>modèles changés</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>budget changé</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::VersionsDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time of a version</comment>
        <translation>d MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation>%1. Ensuite : %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>Il n’y a pas encore de version antérieure : chaque modification est enregistrée, et le document d’avant est gardé.</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>Revenir en arrière est une modification : cela s’annule.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another version.</source>
        <translation>Illisible. Choisissez une autre version.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more: somebody deleted it. Nothing is left to do.</source>
        <translation>Elle n’est plus dans la liste : quelqu’un l’a supprimée. Il n’y a plus rien à faire.</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>Sa ligne quitte la base de données. Son projet reste dans « %1 » et revient dans la liste s’il est régénéré, sauf si son dossier va aussi à la corbeille.</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>Sa ligne quitte la base de données. Elle n’a pas de projet sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>Sa ligne quitte la base de données. Son projet reste sur « %1 ».</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>Leurs lignes quittent la base de données.</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>Leurs projets restent où ils sont.</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>1 de leurs projets est sur cet ordinateur ; il reste, sauf s’il va aussi à la corbeille. Les autres restent où ils sont.</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>Leurs projets restent, et reviennent dans la liste s’ils sont régénérés, sauf s’ils vont aussi à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>%n de leurs projets est sur cet ordinateur ; il reste, sauf s’il va aussi à la corbeille. Les autres restent où ils sont.</numerusform>
            <numerusform>%n de leurs projets sont sur cet ordinateur ; ils restent, sauf s’ils vont aussi à la corbeille. Les autres restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>Supprimer « %1 » de la liste ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>Supprimer %n vidéo de la liste ?</numerusform>
            <numerusform>Supprimer %n vidéos de la liste ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Supprimer de la liste</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>Supprimer avec son dossier</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>Supprimer avec 1 dossier</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>Supprimer avec %n dossier</numerusform>
            <numerusform>Supprimer avec %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>« %1 » est en cours de génération. Arrêtez-la d’abord, puis supprimez.</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>« %1 » est en cours de génération sur « %2 ». Arrêtez-la d’abord, puis supprimez.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>1 vidéo est supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>%n vidéo est supprimée.</numerusform>
            <numerusform>%n vidéos sont supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>« %1 » n’est pas supprimé. %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>Images en cours</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>Clips en cours</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>Ajout de la musique</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>sur %1</translation>
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
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 pour cent</translation>
    </message>
    <message>
        <source>Its row goes from the database. It is not known where its project is; it stays there.</source>
        <translation>Sa ligne quitte la base de données. On ne sait pas où est son projet ; il y reste.</translation>
    </message>
    <message>
        <source>Nobody builds it any more. Retry goes on with it.</source>
        <translation>Plus personne ne la génère. Réessayer la reprend.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>Toutes les vidéos</translation>
    </message>
</context>
<context>
    <name>beatreel::VolumeButton</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>Volume : coupé</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>Volume : %1 %</translation>
    </message>
</context>
<context>
    <name>beatreel::WhatsNewDialog</name>
    <message>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What was added, changed and mended in this version.</source>
        <translation>Ce qui a été ajouté, changé et réparé dans cette version.</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>Vue des beats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>Choisir les modèles de ce projet</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>Modèles personnels</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1, tout générer est gratuit</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1, tout générer %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Générer le film</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Tout actualiser</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Aucun projet n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>Volet entre A et B</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>Glisser, ou appuyer sur Gauche et Droite</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>Un éditeur de storyboards pour les publicités vidéo.</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>Le dossier ou le document d’un projet.</translation>
    </message>
</context>
</TS>
