<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>Esboço</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
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
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>Vírgula</translation>
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
        <translation>Sobre o Beatreel</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>Um editor de storyboards para anúncios em vídeo. Funciona sem rede e sem chave; modelos pagos entram onde você quiser.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Made from commit %1.</source>
        <translation>Feito do commit %1.</translation>
    </message>
    <message>
        <source>What Beatreel is made with</source>
        <translation>Do que o Beatreel é feito</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>The libraries, fonts and sounds that Beatreel is made with, their versions and their licences.</source>
        <translation>As bibliotecas, fontes e sons de que o Beatreel é feito, com versões e licenças.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionDescriptions</name>
    <message>
        <source>Closes the project and goes to the start page, to write a new brief. Everything is saved already.</source>
        <translation>Fecha o projeto e vai à página inicial para escrever um novo briefing. Tudo já está salvo.</translation>
    </message>
    <message>
        <source>Opens a project from its folder.</source>
        <translation>Abre um projeto a partir da pasta.</translation>
    </message>
    <message>
        <source>Lists every video of the database with its status, cost and length, to open it, try it again or delete it.</source>
        <translation>Lista todos os vídeos do banco de dados com estado, custo e duração, para abrir, tentar de novo ou excluir.</translation>
    </message>
    <message>
        <source>Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.</source>
        <translation>Copia o projeto inteiro com seus takes para outra pasta. Cada edição deste é salva sozinha.</translation>
    </message>
    <message>
        <source>Shows earlier states of this project, to go back to one. Going back can be undone.</source>
        <translation>Mostra estados anteriores deste projeto, para voltar a um deles. Voltar pode ser desfeito.</translation>
    </message>
    <message>
        <source>Takes a picture of your own as the frame of the selected beat.</source>
        <translation>Usa uma imagem sua como quadro do beat selecionado.</translation>
    </message>
    <message>
        <source>Takes a video of your own as the clip of the selected chunk.</source>
        <translation>Usa um vídeo seu como clipe do trecho selecionado.</translation>
    </message>
    <message>
        <source>Takes a track of your own as the film's music.</source>
        <translation>Usa uma trilha sua como música do filme.</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF to print or send: each beat with its frame and its words.</source>
        <translation>Grava o storyboard em PDF para imprimir ou enviar: cada beat com seu quadro e seus textos.</translation>
    </message>
    <message>
        <source>Writes all frames as one picture, in the order of the film.</source>
        <translation>Grava todos os quadros em uma só imagem, na ordem do filme.</translation>
    </message>
    <message>
        <source>Writes the cut for another editing program, with the clips beside it.</source>
        <translation>Grava a montagem para outro programa de edição, com os clipes ao lado.</translation>
    </message>
    <message>
        <source>Writes what is spoken or shown as subtitles with their times.</source>
        <translation>Grava o que é falado ou mostrado como legendas com seus tempos.</translation>
    </message>
    <message>
        <source>Writes the frame of every beat as a picture into a folder.</source>
        <translation>Grava o quadro de cada beat como imagem em uma pasta.</translation>
    </message>
    <message>
        <source>Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.</source>
        <translation>Envia o projeto com seus takes ao armazenamento, para abri-lo em outro computador. Só viaja o que falta lá.</translation>
    </message>
    <message>
        <source>Fetches a published project from the storage and opens it here.</source>
        <translation>Busca um projeto publicado no armazenamento e o abre aqui.</translation>
    </message>
    <message>
        <source>Copies a link to the published film, to send it to somebody.</source>
        <translation>Copia um link do filme publicado, para enviar a alguém.</translation>
    </message>
    <message>
        <source>Closes the project. Everything is saved already.</source>
        <translation>Fecha o projeto. Tudo já está salvo.</translation>
    </message>
    <message>
        <source>Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.</source>
        <translation>Encerra o Beatreel. O que está sendo feito para, e continua quando você abrir o projeto de novo e pedir.</translation>
    </message>
    <message>
        <source>Shows every key and lets you choose others.</source>
        <translation>Mostra todas as teclas e deixa escolher outras.</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>Abre o manual.</translation>
    </message>
    <message>
        <source>Shows what was added, changed and mended in this version.</source>
        <translation>Mostra o que foi adicionado, mudado e corrigido nesta versão.</translation>
    </message>
    <message>
        <source>Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.</source>
        <translation>Reúne o que ajuda a achar uma falha, sem nada do que você escreveu, e mostra antes de salvar. Nada é enviado.</translation>
    </message>
    <message>
        <source>Says which version this is, with which libraries, and under which licences.</source>
        <translation>Diz que versão é esta, com quais bibliotecas e sob quais licenças.</translation>
    </message>
    <message>
        <source>Takes the last edit back. There is no limit, and takes are never lost by it.</source>
        <translation>Desfaz a última edição. Sem limite, e nenhum take se perde.</translation>
    </message>
    <message>
        <source>Makes the edit again that was undone last.</source>
        <translation>Refaz a última edição desfeita.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film, to paste them elsewhere.</source>
        <translation>Tira do filme os beats selecionados, para colá-los em outro lugar.</translation>
    </message>
    <message>
        <source>Copies the selected beats, to paste them here or in another project.</source>
        <translation>Copia os beats selecionados, para colar aqui ou em outro projeto.</translation>
    </message>
    <message>
        <source>Selects every beat, to change something of all of them at once.</source>
        <translation>Seleciona todos os beats, para mudar algo em todos de uma vez.</translation>
    </message>
    <message>
        <source>Finds anything that can be done by a few letters of its name, and does it.</source>
        <translation>Encontra tudo o que se pode fazer por algumas letras do nome, e faz.</translation>
    </message>
    <message>
        <source>Adds a beat behind the selected one.</source>
        <translation>Adiciona um beat depois do selecionado.</translation>
    </message>
    <message>
        <source>Gives the beat another template: another shot and action in its place. Its length stays.</source>
        <translation>Dá ao beat outro modelo: outro plano e outra ação no lugar. A duração fica.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one before it.</source>
        <translation>Troca o beat com o anterior.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one after it.</source>
        <translation>Troca o beat com o seguinte.</translation>
    </message>
    <message>
        <source>Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.</source>
        <translation>Põe uma cópia do beat depois dele. A cópia mostra os mesmos takes e por isso não custa nada.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s shorter; the least is 5 s.</source>
        <translation>Encurta o beat em 5 s; o mínimo é 5 s.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s longer; the most is 15 s.</source>
        <translation>Alonga o beat em 5 s; o máximo é 15 s.</translation>
    </message>
    <message>
        <source>Keeps the beat as it is: no build and no plan changes it until it is unlocked.</source>
        <translation>Mantém o beat como está: nada o muda até ser desbloqueado.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film. It can be undone, and their takes are kept.</source>
        <translation>Tira do filme os beats selecionados. Pode ser desfeito, e os takes são mantidos.</translation>
    </message>
    <message>
        <source>Shows the next take of the selected frame or clip.</source>
        <translation>Mostra o próximo take do quadro ou clipe selecionado.</translation>
    </message>
    <message>
        <source>Shows the take before this one of the selected frame or clip.</source>
        <translation>Mostra o take anterior do quadro ou clipe selecionado.</translation>
    </message>
    <message>
        <source>Shows the beats along the time, with their clips and the music.</source>
        <translation>Mostra os beats ao longo do tempo, com clipes e música.</translation>
    </message>
    <message>
        <source>Shows the beats as cards in rows, as on a storyboard.</source>
        <translation>Mostra os beats como cartões em fileiras, como em um storyboard.</translation>
    </message>
    <message>
        <source>Shows or hides the templates that beats are made from.</source>
        <translation>Mostra ou oculta os modelos de que os beats são feitos.</translation>
    </message>
    <message>
        <source>Shows or hides the look that all beats share: style, colours, mood and light.</source>
        <translation>Mostra ou oculta o look que todos os beats compartilham: estilo, cores, clima e luz.</translation>
    </message>
    <message>
        <source>Shows or hides everything about the selected beats: words, length, camera, models.</source>
        <translation>Mostra ou oculta tudo sobre os beats selecionados: textos, duração, câmera, modelos.</translation>
    </message>
    <message>
        <source>Shows or hides all takes of what is selected, to choose one.</source>
        <translation>Mostra ou oculta todos os takes do que está selecionado, para escolher um.</translation>
    </message>
    <message>
        <source>Shows two takes side by side or over each other, to choose the better one.</source>
        <translation>Mostra dois takes lado a lado ou sobrepostos, para escolher o melhor.</translation>
    </message>
    <message>
        <source>Shows or hides what is being made, what waits, and what failed and why.</source>
        <translation>Mostra ou oculta o que está sendo feito, o que espera, e o que falhou e por quê.</translation>
    </message>
    <message>
        <source>Shows or hides the list of edits, to go back to any of them.</source>
        <translation>Mostra ou oculta a lista de edições, para voltar a qualquer uma.</translation>
    </message>
    <message>
        <source>Shows or hides the beats' words on their cards.</source>
        <translation>Mostra ou oculta os textos dos beats nos cartões.</translation>
    </message>
    <message>
        <source>Shows or hides how the energy rises and falls over the film.</source>
        <translation>Mostra ou oculta como a energia sobe e desce no filme.</translation>
    </message>
    <message>
        <source>Shows which part of the picture every screen shows, so that words stay inside it.</source>
        <translation>Mostra que parte da imagem toda tela exibe, para os textos ficarem dentro.</translation>
    </message>
    <message>
        <source>Shows how the camera moves over the frame.</source>
        <translation>Mostra como a câmera se move sobre o quadro.</translation>
    </message>
    <message>
        <source>Shows less of the film, larger.</source>
        <translation>Mostra menos do filme, maior.</translation>
    </message>
    <message>
        <source>Shows more of the film, smaller.</source>
        <translation>Mostra mais do filme, menor.</translation>
    </message>
    <message>
        <source>Shows the whole film in the width that there is.</source>
        <translation>Mostra o filme inteiro na largura que há.</translation>
    </message>
    <message>
        <source>Shows the film alone, on the whole screen. The same key goes back.</source>
        <translation>Mostra só o filme, na tela inteira. A mesma tecla volta.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Leva o teclado à próxima parte da janela.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before this one.</source>
        <translation>Leva o teclado à parte anterior da janela.</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first.</source>
        <translation>Põe todos os painéis de volta onde estavam no começo.</translation>
    </message>
    <message>
        <source>Makes plans from the brief, to choose one. Locked beats stay as they are.</source>
        <translation>Faz planos a partir do briefing, para escolher um. Beats bloqueados ficam como estão.</translation>
    </message>
    <message>
        <source>Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.</source>
        <translation>Faz tudo o que falta ou não combina mais com seu beat, e nada além. O preço aparece antes.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected frame. The ones before it are kept.</source>
        <translation>Faz mais um take do quadro selecionado. Os anteriores são mantidos.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected clip. The ones before it are kept.</source>
        <translation>Faz mais um take do clipe selecionado. Os anteriores são mantidos.</translation>
    </message>
    <message>
        <source>Makes four takes of the frame at once, to choose from.</source>
        <translation>Faz quatro takes do quadro de uma vez, para escolher.</translation>
    </message>
    <message>
        <source>Makes one more take of the music. The ones before it are kept.</source>
        <translation>Faz mais um take da música. Os anteriores são mantidos.</translation>
    </message>
    <message>
        <source>Lets what has begun end, and begins nothing more until it is pressed again.</source>
        <translation>Deixa terminar o que começou e não começa mais nada até ser pressionado de novo.</translation>
    </message>
    <message>
        <source>Makes what failed once more, after showing what it costs.</source>
        <translation>Faz de novo o que falhou, depois de mostrar quanto custa.</translation>
    </message>
    <message>
        <source>Stops what is being made. What is done is kept, and what was paid is not paid again.</source>
        <translation>Para o que está sendo feito. O que está pronto é mantido, e o que foi pago não é pago de novo.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on this computer.</source>
        <translation>Faz neste computador o que não custa nada.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on the farm's computers.</source>
        <translation>Faz nos computadores da fazenda o que não custa nada.</translation>
    </message>
    <message>
        <source>Shows which models make this project's plans, frames, clips and music, and what they cost.</source>
        <translation>Mostra quais modelos fazem os planos, quadros, clipes e música deste projeto, e quanto custam.</translation>
    </message>
    <message>
        <source>Plays from the playhead, or pauses.</source>
        <translation>Reproduz a partir do cursor, ou pausa.</translation>
    </message>
    <message>
        <source>Plays the whole film from its start.</source>
        <translation>Reproduz o filme inteiro desde o começo.</translation>
    </message>
    <message>
        <source>Plays the selected beats and stops at their end.</source>
        <translation>Reproduz os beats selecionados e para no fim deles.</translation>
    </message>
    <message>
        <source>Plays the five seconds at the playhead.</source>
        <translation>Reproduz os cinco segundos no cursor.</translation>
    </message>
    <message>
        <source>Plays backwards; once more is faster.</source>
        <translation>Reproduz para trás; mais uma vez é mais rápido.</translation>
    </message>
    <message>
        <source>Plays forwards; once more is faster.</source>
        <translation>Reproduz para a frente; mais uma vez é mais rápido.</translation>
    </message>
    <message>
        <source>Goes one picture back.</source>
        <translation>Volta uma imagem.</translation>
    </message>
    <message>
        <source>Goes one picture on.</source>
        <translation>Avança uma imagem.</translation>
    </message>
    <message>
        <source>Goes one second back.</source>
        <translation>Volta um segundo.</translation>
    </message>
    <message>
        <source>Goes one second on.</source>
        <translation>Avança um segundo.</translation>
    </message>
    <message>
        <source>Goes to the start of the beat before.</source>
        <translation>Vai ao começo do beat anterior.</translation>
    </message>
    <message>
        <source>Goes to the start of the next beat.</source>
        <translation>Vai ao começo do próximo beat.</translation>
    </message>
    <message>
        <source>Goes to the film's first picture.</source>
        <translation>Vai à primeira imagem do filme.</translation>
    </message>
    <message>
        <source>Goes to the film's last picture.</source>
        <translation>Vai à última imagem do filme.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range begin here.</source>
        <translation>O loop e a exportação parcial começam aqui.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range end here.</source>
        <translation>O loop e a exportação parcial terminam aqui.</translation>
    </message>
    <message>
        <source>Lets the range begin with the film again.</source>
        <translation>A parte volta a começar com o filme.</translation>
    </message>
    <message>
        <source>Lets the range end with the film again.</source>
        <translation>A parte volta a terminar com o filme.</translation>
    </message>
    <message>
        <source>Begins again where the film or the range ends.</source>
        <translation>Recomeça onde o filme ou a parte termina.</translation>
    </message>
    <message>
        <source>Plays without sound. The film keeps its music.</source>
        <translation>Reproduz sem som. O filme mantém sua música.</translation>
    </message>
    <message>
        <source>Writes the film as a video: all of it or a part, in the format and size that you choose.</source>
        <translation>Grava o filme em vídeo: inteiro ou uma parte, no formato e no tamanho que você escolher.</translation>
    </message>
    <message>
        <source>Lets the next thing that you click tell what it is for.</source>
        <translation>Faz a próxima coisa em que você clicar dizer para que serve.</translation>
    </message>
    <message>
        <source>Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.</source>
        <translation>Põe os beats copiados depois do selecionado. Eles mantêm seus takes onde ainda servem. Uma imagem, um vídeo ou uma trilha que você copiou vira um take seu.</translation>
    </message>
    <message>
        <source>Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.</source>
        <translation>Abre as configurações: aparência, som e armazenamento, serviços e chaves, modelos, custos, fazenda e teclado.</translation>
    </message>
    <message>
        <source>Shows or hides the brief, the reasons of its plan, and the models.</source>
        <translation>Mostra ou oculta o briefing, as razões do plano e os modelos.</translation>
    </message>
    <message>
        <source>Lets the playhead stop at the borders of chunks while you drag it in the timeline.</source>
        <translation>Faz o cursor de reprodução parar nos limites dos trechos enquanto você o arrasta na linha do tempo.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>Enter executa, Esc sai</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar uma ação</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>Para cima e para baixo escolhem, Enter executa, Esc sai.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Nenhuma ação contém “%1”.</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 ação</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>Enter espera outra tecla, Delete a remove.</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>De fábrica sem tecla</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>De fábrica: %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Redefinir as teclas de “%1”</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1, tecla de “%2”</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>Adicionar uma tecla para “%1”</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>Nenhuma ação está escolhida.</translation>
    </message>
    <message>
        <source>Enter or a click, then the key itself</source>
        <translation>Enter ou um clique, depois a tecla</translation>
    </message>
    <message>
        <source>A key of the chosen action. An action can have several; Delete takes one away.</source>
        <translation>Uma tecla da ação escolhida. Uma ação pode ter várias; Delete remove uma.</translation>
    </message>
    <message>
        <source>The action stays in its menu, and keeps its other keys.</source>
        <translation>A ação continua no menu e mantém as outras teclas.</translation>
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
        <translation>O endereço de um serviço termina com o caminho, como em “%1”. Tire o resto, a partir de ? ou #.</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Mostrar todos os vídeos</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>Buscar vídeos</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>Buscar por nome, briefing, estado ou pasta</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>Buscar vídeos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>Selecione um vídeo.</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>Selecione apenas um vídeo.</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>Abrir o projeto (Enter)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>Ele não falhou.</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>Abrir o projeto e fazer o que falhou ou falta</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>Mostrar o projeto no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>Excluir da lista (Del)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>Todos os vídeos — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>Lendo os vídeos…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>Ainda não há vídeos. Cada projeto gerado aparece aqui.</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>Nenhum vídeo tem este estado.</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>Nenhum vídeo contém “%1”.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1, 1 vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1, %n vídeo</numerusform>
            <numerusform>%1, %n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>1 vídeo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>%n vídeo, %1</numerusform>
            <numerusform>%n vídeos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its project is not on this computer. The column Where says on which one.</source>
        <translation>O projeto não está neste computador. A coluna Onde diz em qual.</translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation>Em cima à esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Em cima</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Em cima à direita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Embaixo à esquerda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Embaixo à direita</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>Bordas mais fortes, sem tons</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se move sozinho</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>Avisar a área de trabalho</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>Ao fim de uma geração</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Só enquanto outra janela está na frente.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show tips</source>
        <translation>Mostrar dicas</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Each is shown once, beside the menus, when it is of use.</source>
        <translation>Cada uma aparece uma vez, ao lado dos menus, quando é útil.</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>Mostrar dicas de novo</translation>
    </message>
    <message>
        <source>Those shown before</source>
        <translation>As que já apareceram</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Alterações pedidas</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Nenhum beat está selecionado.</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>Não há beats nem arquivos na área de transferência.</translation>
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
        <translation>&amp;Fazer clipe, %1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>&amp;Vídeo próprio aqui…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>Mostrar &amp;takes</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>&amp;Mostrar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>&amp;Bloquear clipe</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>B&amp;eat %1</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>Bloquear &amp;quadro</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>quadro %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>clipe %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>Tentar %1 de novo, %2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>Fazer %1 com %2, %3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>Ma&amp;nter como está</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Alterações pedidas</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>Salva&amp;r beat como modelo…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>A&amp;provação</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloqueie-o primeiro.</translation>
    </message>
    <message>
        <source>It is locked with its beat. Unlock the beat.</source>
        <translation>Está bloqueado com o beat. Desbloqueie o beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>Modelo do quadro</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>Modelo do clipe</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>Do projeto: %1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1, fora do catálogo</translation>
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
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>um arquivo de tipo desconhecido</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>Adicione um beat ou solte um modelo aqui</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>O filme tem %1 s de %2 s</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>Novo beat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>Locução, textos na tela e notas nos cartões</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>Tamanho dos cartões</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro geral</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats, da esquerda para a direita</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>Adicionar um beat</translation>
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
        <translation>Sobre o que é o anúncio?</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Criatividade</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Imagens de referência</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>30 s para tênis Nike. Urbano, enérgico, ao anoitecer.</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planejar sem rede</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>Do briefing</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>O mesmo briefing e a mesma semente dão o mesmo filme. Vazio: vem do texto e da duração.</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Outra semente</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>Criatividade, de rígida a livre</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Rígida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelos: %1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>Uma semente é um número inteiro a partir de 0.</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Cancelar o planejamento</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planejando…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planejar de novo</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>Comparar três planos</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>Três planos são três pedidos.</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>Outra semente ou mais criatividade dá outro.</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>Nesse meio-tempo beats foram bloqueados ou desbloqueados. Planeje de novo com os de agora.</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>Gasto %1, reservado %2, a gerar %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1, orçamento %2</translation>
    </message>
</context>
<context>
    <name>beatreel::CardFace</name>
    <message>
        <source>%1.%2 %3 %</source>
        <comment>clip of a beat, progress</comment>
        <translation>%1.%2 %3%</translation>
    </message>
    <message>
        <source>%1.%2 %3</source>
        <comment>clip of a beat, its trouble</comment>
        <translation>%1.%2 %3</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Arquivo ausente</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>O arquivo da imagem sumiu. Ponha-o de volta ou refaça a imagem.</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>Sua imagem deste beat sumiu. Ponha-a de volta ou dê outra.</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>Esboçar</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Fazer quadro</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 segundos a partir de %4</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>ainda sem quadro</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>esboço</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>quadro</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clipe</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>Ainda não há quadro.</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>Esboço: o primeiro de três passos.</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>Quadro: o segundo de três passos.</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>Clipe: o último de três passos.</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>desatualizado: %1, atualizar custa %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>falhou: %1, tentar de novo custa %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>falhou: o arquivo da imagem sumiu, refazê-la custa %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>falhou: o arquivo da imagem sumiu</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>desatualizado, mantido como está</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>quadro na fila</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>fazendo o quadro, %1 por cento</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>quadro bloqueado</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>O quadro está bloqueado: as gerações não mexem nele.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>alterações pedidas</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>Sem locução</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>Sem textos na tela</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Ainda sem quadro</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>Quadro %1%</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>Quadro na fila</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>Quais alterações (nas notas)</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>O que deve ser diferente</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>Espera o quadro</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera %1</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>Na fila, o próximo</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>Na fila, número %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Fazer clipe</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Arquivo ausente</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>O arquivo do clipe sumiu. Ponha-o de volta ou refaça o clipe.</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>Seu arquivo deste clipe sumiu. Ponha-o de volta ou dê outro.</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>Imagem desatualizada</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>A imagem com que ele começa está desatualizada.</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>Bloqueado: as gerações não mexem nele.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>Feito por %1.</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>ainda não feito, fazê-lo custa %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>em andamento, %1 por cento</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>desatualizado: %1, atualizar custa %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>desatualizado, mantido como está</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>falhou: %1, tentar de novo custa %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>falhou: o arquivo sumiu, refazê-lo custa %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>falhou: o arquivo sumiu</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clipe %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Tentar de novo %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>Refazer %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>Como comparar takes</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Um take</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>Rodar os dois clipes</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>Rodar os dois clipes (Espaço)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>Parar os dois clipes</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>Selecione um beat ou clipe para comparar seus takes.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Ainda não há take.</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1, seu único take</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1, os dois em sincronia</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1, dois takes</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Take %1, em uso</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>O arquivo sumiu ou está danificado. Ponha-o de volta ou escolha outro take.</translation>
    </message>
</context>
<context>
    <name>beatreel::ControlTexts</name>
    <message>
        <source>Product, length, mood, what happens: a sentence or two</source>
        <translation>Produto, duração, clima, o que acontece: uma ou duas frases</translation>
    </message>
    <message>
        <source>What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.</source>
        <translation>Sobre o que é o anúncio, em suas próprias palavras. O plano tira daí o produto, a duração, o estilo e a história.</translation>
    </message>
    <message>
        <source>How long the film is to be; goes before what the brief says</source>
        <translation>Quanto o filme deve durar; vale mais que o briefing</translation>
    </message>
    <message>
        <source>The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.</source>
        <translation>A duração que o plano busca. Sem escolha, vale o que o briefing diz, ou 30 segundos.</translation>
    </message>
    <message>
        <source>The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.</source>
        <translation>O número que decide quando vários planos serviriam. Mantenha-o para obter o mesmo filme, mude-o para obter outro.</translation>
    </message>
    <message>
        <source>Another seed: another plan of the same brief</source>
        <translation>Outra semente: outro plano do mesmo briefing</translation>
    </message>
    <message>
        <source>Puts in a number by chance, so that planning gives another film from the same words.</source>
        <translation>Põe um número ao acaso, para que o planejamento dê outro filme com as mesmas palavras.</translation>
    </message>
    <message>
        <source>Left keeps to the proven sequence, right roams</source>
        <translation>À esquerda, a sequência comprovada; à direita, mais livre</translation>
    </message>
    <message>
        <source>How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.</source>
        <translation>O quanto um plano pode se afastar da sequência habitual desses anúncios. Rígida dá o comprovado, livre dá surpresas.</translation>
    </message>
    <message>
        <source>Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.</source>
        <translation>Imagens do produto ou de um estilo que os quadros devem seguir. Modelos que não veem imagens as deixam de lado.</translation>
    </message>
    <message>
        <source>Takes the picture off the brief. Its file stays where it is.</source>
        <translation>Tira a imagem do briefing. O arquivo fica onde está.</translation>
    </message>
    <message>
        <source>The built-in planner, without a network</source>
        <translation>O planejador embutido, sem rede</translation>
    </message>
    <message>
        <source>Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.</source>
        <translation>Faz três planos a partir do briefing, para escolher um ou misturá-los. Quadros e clipes são feitos depois.</translation>
    </message>
    <message>
        <source>An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.</source>
        <translation>Um anúncio com beats, quadros, clipes e música. As alterações ficam; pressionar de novo abre o mesmo.</translation>
    </message>
    <message>
        <source>The brief stays as it is</source>
        <translation>O briefing fica como está</translation>
    </message>
    <message>
        <source>Stops waiting for the plan. What a model was already asked for may still be billed.</source>
        <translation>Deixa de esperar o plano. O que já foi pedido a um modelo ainda pode ser cobrado.</translation>
    </message>
    <message>
        <source>Every video that was ever built, also on other computers</source>
        <translation>Todos os vídeos já gerados, também em outros computadores</translation>
    </message>
    <message>
        <source>A project's folder, or its .beatreel file</source>
        <translation>A pasta de um projeto ou o arquivo .beatreel dele</translation>
    </message>
    <message>
        <source>A project that was open before, and what waits in it. Press it to open it.</source>
        <translation>Um projeto que foi aberto antes e o que espera nele. Clique para abri-lo.</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>Os arquivos ficam onde estão</translation>
    </message>
    <message>
        <source>Forgets the project here. Nothing of it is deleted.</source>
        <translation>Esquece o projeto aqui. Nada dele é excluído.</translation>
    </message>
    <message>
        <source>Shows first what would become of your beats</source>
        <translation>Mostra antes o que aconteceria com os beats</translation>
    </message>
    <message>
        <source>Plans the changed brief. Locked beats stay; nothing changes before you press Apply.</source>
        <translation>Planeja o briefing alterado. Beats bloqueados permanecem; nada muda antes de você clicar em Aplicar.</translation>
    </message>
    <message>
        <source>Side by side, to take one or drag beats from another</source>
        <translation>Lado a lado, para usar um ou arrastar beats de outro</translation>
    </message>
    <message>
        <source>Makes three plans of the brief and shows them beside each other.</source>
        <translation>Faz três planos do briefing e os mostra lado a lado.</translation>
    </message>
    <message>
        <source>One step: undo brings the beats of before back</source>
        <translation>Um só passo: desfazer traz de volta os beats de antes</translation>
    </message>
    <message>
        <source>Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.</source>
        <translation>Substitui os beats pelos do plano. Beats bloqueados permanecem, e takes que ainda servem são mantidos.</translation>
    </message>
    <message>
        <source>The film stays as it is</source>
        <translation>O filme fica como está</translation>
    </message>
    <message>
        <source>Throws the plan away.</source>
        <translation>Descarta o plano.</translation>
    </message>
    <message>
        <source>By creativity, or by chance</source>
        <translation>Pela criatividade ou ao acaso</translation>
    </message>
    <message>
        <source>In what the three plans differ: in how freely they are planned, or only in their seed.</source>
        <translation>Em que os três planos diferem: na liberdade com que são planejados ou só na semente.</translation>
    </message>
    <message>
        <source>Drag a beat to another plan to mix them</source>
        <translation>Arraste um beat para outro plano para misturá-los</translation>
    </message>
    <message>
        <source>One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.</source>
        <translation>Um dos planos: seus beats e quanto custa gerar tudo. Esquerda e Direita vão para os outros planos.</translation>
    </message>
    <message>
        <source>The project stays as it was (Esc)</source>
        <translation>O projeto fica como estava (Esc)</translation>
    </message>
    <message>
        <source>Goes back without taking a plan.</source>
        <translation>Volta sem usar nenhum plano.</translation>
    </message>
    <message>
        <source>Plans the brief; used when you plan again</source>
        <translation>Planeja o briefing; usado ao planejar de novo</translation>
    </message>
    <message>
        <source>Which model turns the brief into beats. The built-in planner is free and needs no network.</source>
        <translation>Qual modelo transforma o briefing em beats. O planejador embutido é grátis e não precisa de rede.</translation>
    </message>
    <message>
        <source>Another one makes the frames stale</source>
        <translation>Com outro, os quadros ficam desatualizados</translation>
    </message>
    <message>
        <source>Which model draws the frames. A beat can have its own, in the inspector.</source>
        <translation>Qual modelo desenha os quadros. Um beat pode ter o próprio, no inspetor.</translation>
    </message>
    <message>
        <source>Another one makes the clips stale</source>
        <translation>Com outro, os clipes ficam desatualizados</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips. A beat can have its own, in the inspector.</source>
        <translation>Qual modelo transforma quadros em clipes em movimento. Um beat pode ter o próprio, no inspetor.</translation>
    </message>
    <message>
        <source>Another one makes the music stale</source>
        <translation>Com outro, a música fica desatualizada</translation>
    </message>
    <message>
        <source>Which model makes the film's music; none of them, or your own file, is possible too.</source>
        <translation>Qual modelo faz a música do filme; também pode ser nenhum, ou um arquivo seu.</translation>
    </message>
    <message>
        <source>The model for plans looks at the frames and describes the music</source>
        <translation>O modelo de planejamento olha os quadros e descreve a música</translation>
    </message>
    <message>
        <source>Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.</source>
        <translation>Deixa o modelo de planejamento escrever, a partir dos quadros, o que se pede ao modelo de música. Sem isto, o clima e os beats decidem.</translation>
    </message>
    <message>
        <source>Folds this section, or unfolds it</source>
        <translation>Recolhe esta seção ou a expande</translation>
    </message>
    <message>
        <source>Folds what stands below away to make room, or unfolds it again.</source>
        <translation>Recolhe o que está abaixo para abrir espaço, ou o expande de novo.</translation>
    </message>
    <message>
        <source>Chooses the free, built-in models for everything at once.</source>
        <translation>Escolhe de uma vez os modelos grátis e embutidos para tudo.</translation>
    </message>
    <message>
        <source>Chooses paid models of middle price for everything at once.</source>
        <translation>Escolhe de uma vez modelos pagos de preço médio para tudo.</translation>
    </message>
    <message>
        <source>Chooses the models with the best pictures, at the highest price, at once.</source>
        <translation>Escolhe de uma vez os modelos com as melhores imagens, pelo preço mais alto.</translation>
    </message>
    <message>
        <source>Choose a word or write your own</source>
        <translation>Escolha uma palavra ou escreva a sua</translation>
    </message>
    <message>
        <source>The name that prompts put in the place of {product_name}</source>
        <translation>O nome que os prompts põem no lugar de {product_name}</translation>
    </message>
    <message>
        <source>What the ad sells. Every prompt that names the product changes with it.</source>
        <translation>O que o anúncio vende. Todo prompt que nomeia o produto muda com ele.</translation>
    </message>
    <message>
        <source>The structure of the whole film</source>
        <translation>A estrutura do filme inteiro</translation>
    </message>
    <message>
        <source>The style of all pictures and of the music, in a few words.</source>
        <translation>O estilo de todas as imagens e da música, em poucas palavras.</translation>
    </message>
    <message>
        <source>The feeling of the film. Frames, clips and music follow it.</source>
        <translation>O sentimento do filme. Quadros, clipes e música o seguem.</translation>
    </message>
    <message>
        <source>The light that all frames share.</source>
        <translation>A luz que todos os quadros têm em comum.</translation>
    </message>
    <message>
        <source>Adds a colour to the palette. Three to five work best.</source>
        <translation>Adiciona uma cor à paleta. O melhor são três a cinco.</translation>
    </message>
    <message>
        <source>Takes the main colours of a picture of yours, such as a photograph of the product.</source>
        <translation>Pega as cores principais de uma imagem sua, como uma fotografia do produto.</translation>
    </message>
    <message>
        <source>Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.</source>
        <translation>Dá o look alterado a todos os beats que não estão bloqueados. A barra diz o que fica desatualizado e quanto custa atualizar; nada é feito ainda.</translation>
    </message>
    <message>
        <source>Throws away what was changed here and not applied.</source>
        <translation>Descarta o que foi alterado aqui e não aplicado.</translation>
    </message>
    <message>
        <source>Shows only templates that usually stand there</source>
        <translation>Mostra só modelos que costumam ficar ali</translation>
    </message>
    <message>
        <source>Narrows the list to templates for this place in a film. Others can be used there too.</source>
        <translation>Reduz a lista aos modelos para este lugar do filme. Outros também podem ser usados ali.</translation>
    </message>
    <message>
        <source>By name, shot, action or words of the prompt</source>
        <translation>Por nome, plano, ação ou palavras do prompt</translation>
    </message>
    <message>
        <source>Shows only the templates that have these words in them.</source>
        <translation>Mostra só os modelos que contêm estas palavras.</translation>
    </message>
    <message>
        <source>Narrows the templates to those for a product, an energy or a length.</source>
        <translation>Reduz os modelos aos de um produto, uma energia ou uma duração.</translation>
    </message>
    <message>
        <source>Shows all templates again</source>
        <translation>Mostra todos os modelos de novo</translation>
    </message>
    <message>
        <source>Empties the search and takes all filters off.</source>
        <translation>Limpa a busca e tira todos os filtros.</translation>
    </message>
    <message>
        <source>Shows templates for every place</source>
        <translation>Mostra modelos para qualquer lugar</translation>
    </message>
    <message>
        <source>Shows the templates without regard to where in a film they usually stand.</source>
        <translation>Mostra os modelos sem considerar em que lugar do filme costumam ficar.</translation>
    </message>
    <message>
        <source>Shows only those that you made</source>
        <translation>Mostra só os que você fez</translation>
    </message>
    <message>
        <source>Narrows the list to templates of your own, which you save from beats.</source>
        <translation>Reduz a lista aos seus próprios modelos, que você salva a partir de beats.</translation>
    </message>
    <message>
        <source>The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.</source>
        <translation>Os modelos de que os beats são feitos. Arraste um para o filme, ou pressione Enter para adicioná-lo depois do beat selecionado.</translation>
    </message>
    <message>
        <source>How the template is called in the library and in plans. It cannot change later.</source>
        <translation>Como o modelo se chama na biblioteca e nos planos. Não pode mudar depois.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in for each film</source>
        <translation>{product_name} e afins são preenchidos em cada filme</translation>
    </message>
    <message>
        <source>What the picture shows. Words in braces are replaced by those of the film's look.</source>
        <translation>O que a imagem mostra. As palavras entre chaves são substituídas pelas do look do filme.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its product.</source>
        <translation>Põe no prompt um espaço que cada filme preenche com seu produto.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its style.</source>
        <translation>Põe no prompt um espaço que cada filme preenche com seu estilo.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its setting.</source>
        <translation>Põe no prompt um espaço que cada filme preenche com seu cenário.</translation>
    </message>
    <message>
        <source>What a new beat of it begins with</source>
        <translation>Com que começa um novo beat feito dele</translation>
    </message>
    <message>
        <source>The length of beats made from this template. Each can be changed later.</source>
        <translation>A duração dos beats feitos deste modelo. Cada uma pode ser mudada depois.</translation>
    </message>
    <message>
        <source>How lively it is: where in the film's curve it fits</source>
        <translation>Quão animado é: onde cabe na curva do filme</translation>
    </message>
    <message>
        <source>How lively the beat is. Planners place it by this, and the music follows it.</source>
        <translation>Quão animado é o beat. Os planejadores o posicionam por isto, e a música segue.</translation>
    </message>
    <message>
        <source>Where planners may place it</source>
        <translation>Onde os planejadores podem pô-lo</translation>
    </message>
    <message>
        <source>Where in a film it usually stands: at the start, in the middle or at the end.</source>
        <translation>Em que lugar do filme costuma ficar: no início, no meio ou no fim.</translation>
    </message>
    <message>
        <source>How the camera is placed</source>
        <translation>Como a câmera é posicionada</translation>
    </message>
    <message>
        <source>How near the camera is and from where it looks. It goes into the prompt of the frame.</source>
        <translation>A que distância a câmera está e de onde olha. Vai para o prompt do quadro.</translation>
    </message>
    <message>
        <source>How the camera moves in the clip</source>
        <translation>Como a câmera se move no clipe</translation>
    </message>
    <message>
        <source>How the camera moves. It goes into the prompt of the clips.</source>
        <translation>Como a câmera se move. Vai para o prompt dos clipes.</translation>
    </message>
    <message>
        <source>The kind of scene, for the sketch and for searching</source>
        <translation>O tipo de cena, para o esboço e para a busca</translation>
    </message>
    <message>
        <source>What happens in the picture. The built-in artist draws by it.</source>
        <translation>O que acontece na imagem. O desenhista embutido desenha por isto.</translation>
    </message>
    <message>
        <source>Offered for every product</source>
        <translation>Oferecido para todo produto</translation>
    </message>
    <message>
        <source>Lets planners use the template for every kind of product.</source>
        <translation>Deixa os planejadores usarem o modelo para todo tipo de produto.</translation>
    </message>
    <message>
        <source>Offered for products of this kind</source>
        <translation>Oferecido para produtos deste tipo</translation>
    </message>
    <message>
        <source>For which kinds of product planners may use the template.</source>
        <translation>Para quais tipos de produto os planejadores podem usar o modelo.</translation>
    </message>
    <message>
        <source>Further kinds, with commas between them</source>
        <translation>Outros tipos, separados por vírgulas</translation>
    </message>
    <message>
        <source>Kinds of product that the shipped templates do not know.</source>
        <translation>Tipos de produto que os modelos de fábrica não conhecem.</translation>
    </message>
    <message>
        <source>It appears under Own in the library</source>
        <translation>Aparece em Próprios, na biblioteca</translation>
    </message>
    <message>
        <source>Writes the template to your own library, for this and all other projects.</source>
        <translation>Grava o modelo em sua própria biblioteca, para este e todos os outros projetos.</translation>
    </message>
    <message>
        <source>Nothing is saved (Esc)</source>
        <translation>Nada é salvo (Esc)</translation>
    </message>
    <message>
        <source>Leaves without saving the template.</source>
        <translation>Sai sem salvar o modelo.</translation>
    </message>
    <message>
        <source>Along the time, or as cards</source>
        <translation>Ao longo do tempo ou como cartões</translation>
    </message>
    <message>
        <source>How the beats are shown: the timeline shows how long each is, the board shows what each says.</source>
        <translation>Como os beats são mostrados: a linha do tempo mostra quanto cada um dura, o quadro geral mostra o que cada um diz.</translation>
    </message>
    <message>
        <source>The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.</source>
        <translation>O filme ao longo do tempo: beats, clipes e música. Arraste beats para movê-los e as bordas deles para mudar a duração; clique em um clipe para ver os takes dele.</translation>
    </message>
    <message>
        <source>Behind the selected beat, from a template</source>
        <translation>Depois do beat selecionado, de um modelo</translation>
    </message>
    <message>
        <source>Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.</source>
        <translation>Destaca só os beats com uma marca: aberto, aprovado ou alterações pedidas. O filme mantém todos.</translation>
    </message>
    <message>
        <source>How much of the film is seen at once</source>
        <translation>Quanto do filme se vê de uma vez</translation>
    </message>
    <message>
        <source>The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.</source>
        <translation>Os beats como cartões, na ordem do filme. Arraste cartões para mudá-la; cada cartão mostra os textos e o estado do beat.</translation>
    </message>
    <message>
        <source>The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.</source>
        <translation>O filme ao longo do tempo, em tamanho pequeno: uma célula por beat, tão larga quanto ele é longo. Esquerda e Direita vão de beat em beat.</translation>
    </message>
    <message>
        <source>Shows only beats of one mark: open, approved, or changes wanted.</source>
        <translation>Mostra só os beats com uma marca: aberto, aprovado ou alterações pedidas.</translation>
    </message>
    <message>
        <source>Larger cards show more of the picture, smaller ones more of the film.</source>
        <translation>Cartões maiores mostram mais da imagem; menores, mais do filme.</translation>
    </message>
    <message>
        <source>The whole film, the cut between two beats, or two takes</source>
        <translation>O filme inteiro, o corte entre dois beats ou dois takes</translation>
    </message>
    <message>
        <source>What the preview shows: the film, the two pictures at a cut, or two takes to choose between.</source>
        <translation>O que a prévia mostra: o filme, as duas imagens em um corte ou dois takes para escolher.</translation>
    </message>
    <message>
        <source>The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.</source>
        <translation>O filme como está até agora, no cursor de reprodução. O que ainda não tem clipe aparece como quadro, ou como uma claquete.</translation>
    </message>
    <message>
        <source>The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.</source>
        <translation>A última imagem antes de um corte e a primeira depois dele, para julgar se combinam. Esquerda e Direita vão para os cortes ao lado.</translation>
    </message>
    <message>
        <source>Where the playhead stands. Type a time to go there.</source>
        <translation>Onde está o cursor de reprodução. Digite um tempo para ir até lá.</translation>
    </message>
    <message>
        <source>How fast the film plays here. The exported film keeps its own speed.</source>
        <translation>A que velocidade o filme roda aqui. O filme exportado mantém a própria velocidade.</translation>
    </message>
    <message>
        <source>How loud the film plays here, and whether it is heard. The exported film keeps its loudness.</source>
        <translation>Em que volume o filme toca aqui e se é ouvido. O filme exportado mantém o loudness.</translation>
    </message>
    <message>
        <source>Only here: the exported film keeps its loudness</source>
        <translation>Só aqui: o filme exportado mantém o loudness</translation>
    </message>
    <message>
        <source>How loud the film plays on this computer.</source>
        <translation>Em que volume o filme toca neste computador.</translation>
    </message>
    <message>
        <source>Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.</source>
        <translation>Textos e imagens que ficam sobre este beat. Arraste um para posicioná-lo e os cantos dele para mudar o tamanho; as setas, + e - fazem o mesmo.</translation>
    </message>
    <message>
        <source>What does not hold together in the plan, such as a missing opening.</source>
        <translation>O que não se sustenta no plano, como uma abertura que falta.</translation>
    </message>
    <message>
        <source>All that the check of the plan found</source>
        <translation>Tudo o que a verificação do plano achou</translation>
    </message>
    <message>
        <source>Lists what does not hold together in the film, such as a missing opening, with the beat it is about.</source>
        <translation>Lista o que não se sustenta no filme, como uma abertura que falta, com o beat a que se refere.</translation>
    </message>
    <message>
        <source>What the film has now counts as wanted</source>
        <translation>O que o filme tem agora passa a ser o desejado</translation>
    </message>
    <message>
        <source>Makes the present length the one that was asked for. The beats stay.</source>
        <translation>Faz da duração atual a que foi pedida. Os beats ficam.</translation>
    </message>
    <message>
        <source>Edits that bring the film to its length</source>
        <translation>Edições que levam o filme à sua duração</translation>
    </message>
    <message>
        <source>Lists edits that bring the film to the length that was asked for, each with what it does and costs.</source>
        <translation>Lista edições que levam o filme à duração pedida, cada uma com o que faz e quanto custa.</translation>
    </message>
    <message>
        <source>Changes the clips' prompt: they go stale, and nothing is made yet</source>
        <translation>Muda o prompt dos clipes: eles ficam desatualizados, e nada é feito ainda</translation>
    </message>
    <message>
        <source>Only for you: prompts and takes do not change</source>
        <translation>Só para você: prompts e takes não mudam</translation>
    </message>
    <message>
        <source>How the beat is called on its card, in the jobs and in exports.</source>
        <translation>Como o beat se chama no cartão, nas tarefas e nas exportações.</translation>
    </message>
    <message>
        <source>All that can be done with this beat: the menu that a right click opens too.</source>
        <translation>Tudo o que se pode fazer com este beat: o menu que o clique direito também abre.</translation>
    </message>
    <message>
        <source>The prompt as the models get it, with the words of the look filled in. Click it to write.</source>
        <translation>O prompt como os modelos o recebem, com as palavras do look preenchidas. Clique nele para escrever.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in from the look</source>
        <translation>{product_name} e afins são preenchidos pelo look</translation>
    </message>
    <message>
        <source>What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.</source>
        <translation>O que a imagem mostra. Um prompt alterado deixa desatualizados o quadro e os clipes que começam com ele.</translation>
    </message>
    <message>
        <source>As it is sent, or as it is written</source>
        <translation>Como é enviado ou como está escrito</translation>
    </message>
    <message>
        <source>Shows the prompt with the look's words filled in, or with the places that they fill.</source>
        <translation>Mostra o prompt com as palavras do look preenchidas, ou com os espaços que elas preenchem.</translation>
    </message>
    <message>
        <source>How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.</source>
        <translation>Quanto o beat dura. Se durar mais, precisa de mais clipes, que a próxima geração faz; os clipes que já existem ficam.</translation>
    </message>
    <message>
        <source>How lively it is; the music follows</source>
        <translation>Quão animado é; a música segue</translation>
    </message>
    <message>
        <source>How near the camera is; goes into the frame's prompt</source>
        <translation>A distância da câmera; vai para o prompt do quadro</translation>
    </message>
    <message>
        <source>How the camera is placed. Another shot makes the frame and its clips stale.</source>
        <translation>Como a câmera é posicionada. Outro plano deixa desatualizados o quadro e os clipes dele.</translation>
    </message>
    <message>
        <source>How the camera moves in the clips. The frame stays as it is.</source>
        <translation>Como a câmera se move nos clipes. O quadro fica como está.</translation>
    </message>
    <message>
        <source>Goes into the storyboard PDF and the subtitles</source>
        <translation>Vai para o PDF do storyboard e as legendas</translation>
    </message>
    <message>
        <source>What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.</source>
        <translation>O que se fala sobre este beat. O Beatreel não faz a locução; isto não deixa nada desatualizado.</translation>
    </message>
    <message>
        <source>Words and logo can lay them over the picture</source>
        <translation>Textos e logo pode pô-los sobre a imagem</translation>
    </message>
    <message>
        <source>What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.</source>
        <translation>O que se deve ler neste beat. Uma sobreposição pode mostrá-lo; por si só, não deixa nada desatualizado.</translation>
    </message>
    <message>
        <source>For people; no model reads them</source>
        <translation>Para pessoas; nenhum modelo de IA as lê</translation>
    </message>
    <message>
        <source>Whatever is to be remembered of this beat. It stands in the storyboard PDF.</source>
        <translation>Tudo o que se deve lembrar deste beat. Aparece no PDF do storyboard.</translation>
    </message>
    <message>
        <source>Kept in the notes of the beat</source>
        <translation>Fica nas notas do beat</translation>
    </message>
    <message>
        <source>What the client or the team wants otherwise in this beat.</source>
        <translation>O que o cliente ou a equipe quer diferente neste beat.</translation>
    </message>
    <message>
        <source>A mark for people; builds do not look at it</source>
        <translation>Uma marca para pessoas; a geração não olha para ela</translation>
    </message>
    <message>
        <source>How far the beat is agreed on. The timeline and the board can be filtered by it.</source>
        <translation>Até que ponto há acordo sobre o beat. A linha do tempo e o quadro geral podem ser filtrados por isto.</translation>
    </message>
    <message>
        <source>Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.</source>
        <translation>Faz o filme passar a preto e voltar onde este beat começa. Não custa nada e não deixa nada desatualizado.</translation>
    </message>
    <message>
        <source>Lets the film come out of black at its start. It costs nothing.</source>
        <translation>Faz o filme sair do preto no início. Não custa nada.</translation>
    </message>
    <message>
        <source>Lets the film go to black at its end. It costs nothing.</source>
        <translation>Faz o filme ir para o preto no fim. Não custa nada.</translation>
    </message>
    <message>
        <source>Draws the frames of the selected beats in the place of the film's model.</source>
        <translation>Desenha os quadros dos beats selecionados no lugar do modelo do filme.</translation>
    </message>
    <message>
        <source>Makes the clips of the selected beats in the place of the film's model.</source>
        <translation>Faz os clipes dos beats selecionados no lugar do modelo do filme.</translation>
    </message>
    <message>
        <source>Another number gives other pictures of the same words</source>
        <translation>Outro número dá outras imagens das mesmas palavras</translation>
    </message>
    <message>
        <source>The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.</source>
        <translation>O número que decide entre as imagens que combinam com as palavras. A mesma semente dá a mesma imagem, onde o modelo permite.</translation>
    </message>
    <message>
        <source>Puts in a number by chance. Frame and clips go stale; nothing is made yet.</source>
        <translation>Põe um número ao acaso. O quadro e os clipes ficam desatualizados; nada é feito ainda.</translation>
    </message>
    <message>
        <source>Which part of the clip is used</source>
        <translation>Qual parte do clipe é usada</translation>
    </message>
    <message>
        <source>Which part of your own picture is used, where it has another shape than the film.</source>
        <translation>Qual parte da sua própria imagem é usada, quando ela tem outra forma que o filme.</translation>
    </message>
    <message>
        <source>How much of the picture is cut off around</source>
        <translation>Quanto da imagem é cortado em volta</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own picture, larger.</source>
        <translation>Pega uma parte menor da sua própria imagem, ampliada.</translation>
    </message>
    <message>
        <source>The middle, as large as it fits</source>
        <translation>O meio, tão grande quanto couber</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the picture again.</source>
        <translation>Volta a pegar a maior parte do meio da imagem.</translation>
    </message>
    <message>
        <source>Which part of your own video is used, where it has another shape than the film.</source>
        <translation>Qual parte do seu próprio vídeo é usada, quando ele tem outra forma que o filme.</translation>
    </message>
    <message>
        <source>How much of the video is cut off around</source>
        <translation>Quanto do vídeo é cortado em volta</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own video, larger.</source>
        <translation>Pega uma parte menor do seu próprio vídeo, ampliada.</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the video again.</source>
        <translation>Volta a pegar a maior parte do meio do vídeo.</translation>
    </message>
    <message>
        <source>One take more; the one in use is kept</source>
        <translation>Mais um take; o que está em uso é mantido</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>O mesmo de novo</translation>
    </message>
    <message>
        <source>Makes what failed once more with the same prompt and model.</source>
        <translation>Faz mais uma vez o que falhou, com o mesmo prompt e o mesmo modelo.</translation>
    </message>
    <message>
        <source>The most that this project may spend in all. A build that would go over it does not begin.</source>
        <translation>O máximo que este projeto pode gastar ao todo. Uma geração que passaria disso não começa.</translation>
    </message>
    <message>
        <source>Skips the beginning of the music: the film starts with what is heard from there on.</source>
        <translation>Pula o começo da música: o filme começa com o que se ouve dali em diante.</translation>
    </message>
    <message>
        <source>Makes the music louder or softer than the loudness that every exported film has.</source>
        <translation>Deixa a música mais alta ou mais baixa que o loudness que todo filme exportado tem.</translation>
    </message>
    <message>
        <source>How long the music takes to become as loud as it is.</source>
        <translation>Quanto a música leva para chegar ao seu volume.</translation>
    </message>
    <message>
        <source>How long the music takes to end. As usual follows the length of the film.</source>
        <translation>Quanto a música leva para terminar. O habitual segue a duração do filme.</translation>
    </message>
    <message>
        <source>The film has no sound then, exported too</source>
        <translation>O filme fica sem som, também ao exportar</translation>
    </message>
    <message>
        <source>Leaves the music out of the film without throwing it away.</source>
        <translation>Deixa a música fora do filme sem jogá-la fora.</translation>
    </message>
    <message>
        <source>Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.</source>
        <translation>Põe texto sobre a imagem deste beat. Não custa nada, e só este beat é recodificado.</translation>
    </message>
    <message>
        <source>Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).</source>
        <translation>Põe uma imagem sobre o beat, como um logo com fundo transparente (PNG ou SVG).</translation>
    </message>
    <message>
        <source>Ready arrangements of name, words and logo for the end of a film.</source>
        <translation>Composições prontas de nome, texto e logo para o fim de um filme.</translation>
    </message>
    <message>
        <source>What lies over this beat's picture. Choose one to change it below; Delete takes it away.</source>
        <translation>O que fica sobre a imagem deste beat. Escolha um para mudá-lo abaixo; Delete o remove.</translation>
    </message>
    <message>
        <source>Moves it in front of what lies over it.</source>
        <translation>Move-o para a frente do que está sobre ele.</translation>
    </message>
    <message>
        <source>Moves it behind what lies under it.</source>
        <translation>Move-o para trás do que está sob ele.</translation>
    </message>
    <message>
        <source>Takes it off the picture. Undo brings it back.</source>
        <translation>Tira-o da imagem. Desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>Words of your own, or ones that follow the beat</source>
        <translation>Texto próprio ou um que segue o beat</translation>
    </message>
    <message>
        <source>What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.</source>
        <translation>O que a sobreposição diz: texto próprio, os textos na tela do beat ou o nome do produto, que ela então segue.</translation>
    </message>
    <message>
        <source>Enter begins a new line</source>
        <translation>Enter começa uma nova linha</translation>
    </message>
    <message>
        <source>The words that lie over the picture.</source>
        <translation>O texto que fica sobre a imagem.</translation>
    </message>
    <message>
        <source>It keeps its place and its size</source>
        <translation>Ela mantém o lugar e o tamanho</translation>
    </message>
    <message>
        <source>Takes another file in the place of this picture.</source>
        <translation>Usa outro arquivo no lugar desta imagem.</translation>
    </message>
    <message>
        <source>Of the fonts on this computer</source>
        <translation>Das fontes deste computador</translation>
    </message>
    <message>
        <source>The family of letters. A computer without it takes another one.</source>
        <translation>A família de letras. Um computador sem ela usa outra.</translation>
    </message>
    <message>
        <source>How strong the strokes are</source>
        <translation>A espessura dos traços</translation>
    </message>
    <message>
        <source>How strong the letters are drawn, where the font has several weights.</source>
        <translation>Com que peso as letras são desenhadas, quando a fonte tem vários.</translation>
    </message>
    <message>
        <source>How large it is, so that it looks the same in every size of film.</source>
        <translation>O tamanho, que parece igual em todo tamanho de filme.</translation>
    </message>
    <message>
        <source>Room between the letters</source>
        <translation>Espaço entre as letras</translation>
    </message>
    <message>
        <source>Sets the letters further apart or closer together than the font does.</source>
        <translation>Separa ou junta as letras mais do que a fonte faz.</translation>
    </message>
    <message>
        <source>The colour of the words or of the shade.</source>
        <translation>A cor do texto ou do sombreado.</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100% esconde o que está atrás</translation>
    </message>
    <message>
        <source>Lets words be read over bright pictures</source>
        <translation>Permite ler textos sobre imagens claras</translation>
    </message>
    <message>
        <source>How dark the shadow behind the words is.</source>
        <translation>Quão escura é a sombra atrás do texto.</translation>
    </message>
    <message>
        <source>Snaps to this part of the picture</source>
        <translation>Encaixa nesta parte da imagem</translation>
    </message>
    <message>
        <source>Puts it into a corner, to an edge or into the middle, inside the safe area.</source>
        <translation>Põe em um canto, em uma borda ou no meio, dentro da área segura.</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>A partir da borda esquerda</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>A partir da borda superior</translation>
    </message>
    <message>
        <source>After the beat's start</source>
        <translation>Depois do início do beat</translation>
    </message>
    <message>
        <source>When it appears, in seconds of the beat.</source>
        <translation>Quando aparece, em segundos do beat.</translation>
    </message>
    <message>
        <source>When it goes, in seconds of the beat.</source>
        <translation>Quando sai, em segundos do beat.</translation>
    </message>
    <message>
        <source>0 shows it at once</source>
        <translation>0 mostra de imediato</translation>
    </message>
    <message>
        <source>How long it takes to appear.</source>
        <translation>Quanto leva para aparecer.</translation>
    </message>
    <message>
        <source>0 hides it at once</source>
        <translation>0 esconde de imediato</translation>
    </message>
    <message>
        <source>How long it takes to go.</source>
        <translation>Quanto leva para sair.</translation>
    </message>
    <message>
        <source>The frame, a clip of this beat, or the music</source>
        <translation>O quadro, um clipe deste beat ou a música</translation>
    </message>
    <message>
        <source>Whose takes are shown here.</source>
        <translation>De quem são os takes mostrados aqui.</translation>
    </message>
    <message>
        <source>Hides what A and B have in common</source>
        <translation>Esconde o que A e B têm em comum</translation>
    </message>
    <message>
        <source>Leaves only the rows in which the two takes differ: what made them look different.</source>
        <translation>Deixa só as linhas em que os dois takes diferem: o que fez com que ficassem diferentes.</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>O primeiro take</translation>
    </message>
    <message>
        <source>Makes the first take of what is chosen above.</source>
        <translation>Faz o primeiro take do que está escolhido acima.</translation>
    </message>
    <message>
        <source>Take A or take B</source>
        <translation>O take A ou o take B</translation>
    </message>
    <message>
        <source>Which of the two takes the note, the star and the verbs below are about.</source>
        <translation>A qual dos dois se referem a nota, a estrela e as ações abaixo.</translation>
    </message>
    <message>
        <source>How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.</source>
        <translation>Como cada take foi feito: modelo, prompt, semente, preço. O que difere tem um ponto; Ctrl+C copia uma linha.</translation>
    </message>
    <message>
        <source>Kept with the take, not with the beat</source>
        <translation>Fica com o take, não com o beat</translation>
    </message>
    <message>
        <source>A remark about this take, such as what is good in it.</source>
        <translation>Um comentário sobre este take, como o que ele tem de bom.</translation>
    </message>
    <message>
        <source>Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.</source>
        <translation>Faz mais um take com o prompt, a semente e o modelo deste, diga o beat o que disser agora.</translation>
    </message>
    <message>
        <source>Marks a good take, to find it again. The film shows what is in use.</source>
        <translation>Marca um bom take, para achá-lo de novo. O filme mostra o que está em uso.</translation>
    </message>
    <message>
        <source>Shows the take's file in the file manager.</source>
        <translation>Mostra o arquivo do take no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Puts the take aside. Undo or the trash below brings it back until you empty it.</source>
        <translation>Põe o take de lado. Desfazer ou a lixeira abaixo o trazem de volta até você esvaziá-la.</translation>
    </message>
    <message>
        <source>Gives another beat what this take was made with. Its takes go stale; nothing is made yet.</source>
        <translation>Dá a outro beat aquilo com que este take foi feito. Os takes dele ficam desatualizados; nada é feito ainda.</translation>
    </message>
    <message>
        <source>Among the takes again, as it was</source>
        <translation>De volta entre os takes, como estava</translation>
    </message>
    <message>
        <source>Takes it out of the trash. The film does not change.</source>
        <translation>Tira-o da lixeira. O filme não muda.</translation>
    </message>
    <message>
        <source>Deletes the files of all takes in the trash, to free room. This cannot be undone.</source>
        <translation>Exclui os arquivos de todos os takes na lixeira, para liberar espaço. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Lets the film show take A. What follows from it is told below.</source>
        <translation>Faz o filme mostrar o take A. O que decorre disso é dito abaixo.</translation>
    </message>
    <message>
        <source>Lets the film show take B. What follows from it is told below.</source>
        <translation>Faz o filme mostrar o take B. O que decorre disso é dito abaixo.</translation>
    </message>
    <message>
        <source>Two takes side by side, or under a wipe</source>
        <translation>Dois takes lado a lado ou sob uma cortina</translation>
    </message>
    <message>
        <source>All takes of what is selected. Enter puts one into the film, A and B choose two to compare.</source>
        <translation>Todos os takes do que está selecionado. Enter põe um no filme, A e B escolhem dois para comparar.</translation>
    </message>
    <message>
        <source>How two takes are compared: side by side, under a wipe, or one at a time.</source>
        <translation>Como dois takes são comparados: lado a lado, sob uma cortina ou um de cada vez.</translation>
    </message>
    <message>
        <source>Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.</source>
        <translation>O take A e o take B do mesmo quadro ou clipe. Espaço roda os clipes, Esquerda e Direita avançam passo a passo; com um de cada vez, A e B alternam entre eles.</translation>
    </message>
    <message>
        <source>The border between the two takes: A at its left, B at its right.</source>
        <translation>A divisa entre os dois takes: A à esquerda dela, B à direita.</translation>
    </message>
    <message>
        <source>Plays both clips from the same picture on, in a loop.</source>
        <translation>Roda os dois clipes a partir da mesma imagem, em loop.</translation>
    </message>
    <message>
        <source>Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.</source>
        <translation>Dois takes da música em torno de um corte, para ouvir qual combina melhor. Espaço toca, A e B mudam a trilha, Esquerda e Direita o corte.</translation>
    </message>
    <message>
        <source>Plays a few seconds around the cut, with the track that is chosen.</source>
        <translation>Toca alguns segundos em torno do corte, com a trilha escolhida.</translation>
    </message>
    <message>
        <source>Goes to the cut before this one. What plays goes on there.</source>
        <translation>Vai para o corte antes deste. O que toca continua lá.</translation>
    </message>
    <message>
        <source>Goes to the cut behind this one. What plays goes on there.</source>
        <translation>Vai para o corte depois deste. O que toca continua lá.</translation>
    </message>
    <message>
        <source>Changes without a gap while it plays</source>
        <translation>Muda sem pausa enquanto toca</translation>
    </message>
    <message>
        <source>Which of the two tracks is heard.</source>
        <translation>Qual das duas trilhas se ouve.</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>Solte um arquivo aqui ou clique para escolher um</translation>
    </message>
    <message>
        <source>A picture, video or track of your own as a take. It is copied into the project.</source>
        <translation>Uma imagem, um vídeo ou uma trilha sua como take. É copiado para o projeto.</translation>
    </message>
    <message>
        <source>Makes one take more of what is compared here.</source>
        <translation>Faz mais um take do que se compara aqui.</translation>
    </message>
    <message>
        <source>Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.</source>
        <translation>Quatro takes de um quadro. De 1 a 4 se usa um, que o filme então mostra; os outros ficam entre os takes.</translation>
    </message>
    <message>
        <source>Leaves the variants without taking one.</source>
        <translation>Sai das variantes sem usar nenhuma.</translation>
    </message>
    <message>
        <source>What is missing or stale, and nothing else</source>
        <translation>O que falta ou está desatualizado, e nada mais</translation>
    </message>
    <message>
        <source>Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.</source>
        <translation>Onde é feito o que não custa nada: neste computador ou nos workers da fazenda. O que já está rodando fica onde está.</translation>
    </message>
    <message>
        <source>Enter shows its log; Del cancels or dismisses it</source>
        <translation>Enter mostra o log; Del cancela ou dispensa a tarefa</translation>
    </message>
    <message>
        <source>Something that is being made, waits, or failed, with its reason. A running job shows how far it is.</source>
        <translation>Algo que está sendo feito, espera ou falhou, com o motivo. Uma tarefa em andamento mostra o quanto avançou.</translation>
    </message>
    <message>
        <source>Lets this job begin before the one above it.</source>
        <translation>Deixa esta tarefa começar antes da que está acima.</translation>
    </message>
    <message>
        <source>Cancels the job, or takes one that failed off the list. What is finished stays.</source>
        <translation>Cancela a tarefa, ou tira da lista uma que falhou. O que está concluído fica.</translation>
    </message>
    <message>
        <source>Choose one to read its log</source>
        <translation>Escolha uma para ler o log</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>Em que foi gasto</translation>
    </message>
    <message>
        <source>Adds the money up by kind of work, or by beat.</source>
        <translation>Soma o dinheiro por tipo de trabalho ou por beat.</translation>
    </message>
    <message>
        <source>Spent, reserved, and to build</source>
        <translation>Gasto, reservado e a gerar</translation>
    </message>
    <message>
        <source>What was spent so far, what is ordered and not billed yet, and what a full build would still cost.</source>
        <translation>O que foi gasto até agora, o que foi pedido e ainda não cobrado, e quanto ainda custaria gerar tudo.</translation>
    </message>
    <message>
        <source>Goes to the prompt in the inspector, to say it in other words.</source>
        <translation>Vai para o prompt no inspetor, para dizê-lo com outras palavras.</translation>
    </message>
    <message>
        <source>Makes what failed with this model. It becomes the beat's model.</source>
        <translation>Faz o que falhou com este modelo. Ele vira o modelo de IA do beat.</translation>
    </message>
    <message>
        <source>Each edit is saved within a second</source>
        <translation>Cada edição é salva em até um segundo</translation>
    </message>
    <message>
        <source>Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.</source>
        <translation>Se a última edição está no disco. Se isso falhou, diz por quê, e clicar nele salva uma cópia em outro lugar.</translation>
    </message>
    <message>
        <source>Takes the notice away. What it tells of stays as it is.</source>
        <translation>Tira o aviso. Aquilo de que ele avisa fica como está.</translation>
    </message>
    <message>
        <source>Takes this line away, too</source>
        <translation>Também remove esta linha</translation>
    </message>
    <message>
        <source>Takes this tip away. It does not come again by itself.</source>
        <translation>Remove esta dica. Ela não volta sozinha.</translation>
    </message>
    <message>
        <source>A half written file is removed</source>
        <translation>Um arquivo gravado pela metade é removido</translation>
    </message>
    <message>
        <source>Stops the export. The project stays as it is.</source>
        <translation>Para a exportação. O projeto fica como está.</translation>
    </message>
    <message>
        <source>The next time it goes on where it stopped</source>
        <translation>Da próxima vez, continua de onde parou</translation>
    </message>
    <message>
        <source>Stops what travels to or from the storage.</source>
        <translation>Para o que vai para o armazenamento ou vem dele.</translation>
    </message>
    <message>
        <source>Nothing is charged before this is pressed (Enter)</source>
        <translation>Nada é cobrado antes de clicar aqui (Enter)</translation>
    </message>
    <message>
        <source>Agrees to the price, and begins.</source>
        <translation>Aceita o preço e começa.</translation>
    </message>
    <message>
        <source>Nothing is made and nothing is charged (Esc)</source>
        <translation>Nada é feito e nada é cobrado (Esc)</translation>
    </message>
    <message>
        <source>Leaves without making anything.</source>
        <translation>Sai sem fazer nada.</translation>
    </message>
    <message>
        <source>The settings, page Costs, change it again</source>
        <translation>Nas configurações, página Custos, muda-se de novo</translation>
    </message>
    <message>
        <source>From now on, what costs less is made at once. The price still stands in its button, and the budget holds.</source>
        <translation>De agora em diante, o que custa menos é feito logo. O preço continua no botão, e o orçamento vale.</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>Escolha um passo para voltar ou avançar até ele</translation>
    </message>
    <message>
        <source>All edits since the project was opened. Going back keeps the later ones until you edit again.</source>
        <translation>Todas as edições desde que o projeto foi aberto. Voltar mantém as posteriores até você editar de novo.</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>Muda na hora, sem reiniciar</translation>
    </message>
    <message>
        <source>The language of the menus and messages. Projects and what models are asked stay as they are.</source>
        <translation>O idioma dos menus e das mensagens. Os projetos e o que se pede aos modelos ficam como estão.</translation>
    </message>
    <message>
        <source>Pictures look the same in each</source>
        <translation>As imagens ficam iguais em todos</translation>
    </message>
    <message>
        <source>Whether the editor is dark or light, or as the desktop is.</source>
        <translation>Se o editor é escuro ou claro, ou como a área de trabalho.</translation>
    </message>
    <message>
        <source>Also where the desktop asks for it</source>
        <translation>Também quando a área de trabalho pede</translation>
    </message>
    <message>
        <source>Draws stronger edges and no tints, so that everything is told apart easily.</source>
        <translation>Desenha bordas mais fortes e sem tons, para que tudo se distinga facilmente.</translation>
    </message>
    <message>
        <source>Panels and cards jump in the place of gliding</source>
        <translation>Painéis e cartões saltam em vez de deslizar</translation>
    </message>
    <message>
        <source>Leaves out everything that moves by itself. Films play as ever.</source>
        <translation>Deixa de fora tudo o que se move sozinho. Os filmes rodam como sempre.</translation>
    </message>
    <message>
        <source>90 to 200 %, on top of the desktop's size</source>
        <translation>90 a 200%, sobre o tamanho da área de trabalho</translation>
    </message>
    <message>
        <source>How large all text is. Buttons and rows grow with it.</source>
        <translation>O tamanho de todo o texto. Botões e linhas crescem com ele.</translation>
    </message>
    <message>
        <source>Tells you that a build has ended while you work in another window.</source>
        <translation>Avisa que uma geração terminou enquanto você trabalha em outra janela.</translation>
    </message>
    <message>
        <source>One at a time; nothing has to be pressed</source>
        <translation>Uma por vez; nada precisa ser pressionado</translation>
    </message>
    <message>
        <source>Tells at the right moment what can be done next. Each tip comes once.</source>
        <translation>Diz na hora certa o que pode ser feito em seguida. Cada dica aparece uma vez.</translation>
    </message>
    <message>
        <source>As if you had seen none yet</source>
        <translation>Como se você ainda não tivesse visto nenhuma</translation>
    </message>
    <message>
        <source>Lets each tip come once more at its moment.</source>
        <translation>Deixa cada dica aparecer mais uma vez em seu momento.</translation>
    </message>
    <message>
        <source>A file .sf2 or .sf3</source>
        <translation>Um arquivo .sf2 ou .sf3</translation>
    </message>
    <message>
        <source>The instruments of the built-in score. Another one makes such music stale; making it again is free.</source>
        <translation>Os instrumentos da trilha embutida. Outro soundfont deixa essa música desatualizada; refazê-la é grátis.</translation>
    </message>
    <message>
        <source>Chooses a file with instruments for the built-in score.</source>
        <translation>Escolhe um arquivo com instrumentos para a trilha embutida.</translation>
    </message>
    <message>
        <source>The one that this system brings</source>
        <translation>O que este sistema traz</translation>
    </message>
    <message>
        <source>Goes back to the instruments that are installed on this computer.</source>
        <translation>Volta aos instrumentos instalados neste computador.</translation>
    </message>
    <message>
        <source>Too little makes projects open more slowly</source>
        <translation>Com muito pouco, os projetos abrem mais devagar</translation>
    </message>
    <message>
        <source>The most room on the disk for small pictures of clips. They can always be made again.</source>
        <translation>O máximo de espaço em disco para imagens pequenas dos clipes. Elas sempre podem ser refeitas.</translation>
    </message>
    <message>
        <source>0 asks each time</source>
        <translation>0 pergunta toda vez</translation>
    </message>
    <message>
        <source>What costs less is made without a question. The price still stands in the button, and budgets hold.</source>
        <translation>O que custa menos é feito sem pergunta. O preço continua no botão, e os orçamentos valem.</translation>
    </message>
    <message>
        <source>For projects that begin from now on</source>
        <translation>Para projetos que começam a partir de agora</translation>
    </message>
    <message>
        <source>The most that a new project may spend in all. The inspector changes it for each one.</source>
        <translation>O máximo que um projeto novo pode gastar ao todo. O inspetor o muda em cada um.</translation>
    </message>
    <message>
        <source>A word, or a key such as Ctrl+D</source>
        <translation>Uma palavra, ou uma tecla como Ctrl+D</translation>
    </message>
    <message>
        <source>Finds an action by its name or by its key.</source>
        <translation>Acha uma ação pelo nome ou pela tecla.</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen action</source>
        <translation>Enter muda as teclas da ação escolhida</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, and give it other keys below.</source>
        <translation>Todas as ações com suas teclas. Escolha uma e dê a ela outras teclas abaixo.</translation>
    </message>
    <message>
        <source>Gives all actions the keys that they had when Beatreel was installed.</source>
        <translation>Dá a todas as ações as teclas que tinham quando o Beatreel foi instalado.</translation>
    </message>
    <message>
        <source>Gives this action the keys that it had when Beatreel was installed.</source>
        <translation>Dá a esta ação as teclas que tinha quando o Beatreel foi instalado.</translation>
    </message>
    <message>
        <source>Empty: the service's own address</source>
        <translation>Vazio: o endereço do próprio serviço</translation>
    </message>
    <message>
        <source>It goes into the keychain and is never shown again</source>
        <translation>Vai para o chaveiro e nunca mais é mostrada</translation>
    </message>
    <message>
        <source>The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.</source>
        <translation>O segredo pelo qual o serviço conhece você. Cole-o aqui; ele fica no chaveiro da área de trabalho, e em nenhum arquivo.</translation>
    </message>
    <message>
        <source>Into the desktop's keychain</source>
        <translation>No chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>Keeps the key for this and all later starts.</source>
        <translation>Guarda a chave para esta e todas as próximas vezes.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada muda</translation>
    </message>
    <message>
        <source>Keeps the key that is stored, and forgets what was typed.</source>
        <translation>Mantém a chave guardada e esquece o que foi digitado.</translation>
    </message>
    <message>
        <source>The old one is used until the new one is stored</source>
        <translation>A antiga é usada até a nova ser guardada</translation>
    </message>
    <message>
        <source>Lets you paste another key.</source>
        <translation>Permite colar outra chave.</translation>
    </message>
    <message>
        <source>Out of the keychain; paid models cannot be used then</source>
        <translation>Fora do chaveiro; sem ela, modelos pagos não podem ser usados</translation>
    </message>
    <message>
        <source>Deletes the key from this computer. To end it for good, delete it at the service too.</source>
        <translation>Exclui a chave deste computador. Para acabar com ela de vez, exclua-a também no serviço.</translation>
    </message>
    <message>
        <source>Where requests to Replicate go. Change it only for a server of your own that answers in its place.</source>
        <translation>Para onde vão os pedidos à Replicate. Mude só para um servidor seu que responda no lugar dela.</translation>
    </message>
    <message>
        <source>Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.</source>
        <translation>Onde os planos são pedidos: OpenAI, ou um servidor que fala a língua dela, como Ollama ou llama.cpp.</translation>
    </message>
    <message>
        <source>redis://host:6379/0, or rediss:// with TLS</source>
        <translation>redis://host:6379/0, ou rediss:// com TLS</translation>
    </message>
    <message>
        <source>Where the farm's Redis is. Its workers make frames, clips and films for this computer.</source>
        <translation>Onde está o Redis da fazenda. Os workers dela fazem quadros, clipes e filmes para este computador.</translation>
    </message>
    <message>
        <source>Asks the service with this key and address whether they are right. It costs nothing.</source>
        <translation>Pergunta ao serviço se esta chave e este endereço estão certos. Não custa nada.</translation>
    </message>
    <message>
        <source>Tells whether the farm can be used, and how many workers are up. Nothing is made.</source>
        <translation>Diz se a fazenda pode ser usada e quantos workers estão ativos. Nada é feito.</translation>
    </message>
    <message>
        <source>More is faster, until the service slows you down</source>
        <translation>Mais é mais rápido, até o serviço frear você</translation>
    </message>
    <message>
        <source>How many requests may run at the same time. The others wait.</source>
        <translation>Quantos pedidos podem rodar ao mesmo tempo. Os outros esperam.</translation>
    </message>
    <message>
        <source>How many requests may begin in one minute. The others wait.</source>
        <translation>Quantos pedidos podem começar em um minuto. Os outros esperam.</translation>
    </message>
    <message>
        <source>Models that go together, from free to the best. A single one can be changed below.</source>
        <translation>Modelos que combinam, do grátis ao melhor. Um só pode ser mudado abaixo.</translation>
    </message>
    <message>
        <source>Which model turns briefs into beats. The built-in planner is free and needs no network.</source>
        <translation>Qual modelo transforma briefings em beats. O planejador embutido é grátis e não precisa de rede.</translation>
    </message>
    <message>
        <source>Which model draws the frames.</source>
        <translation>Qual modelo desenha os quadros.</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips.</source>
        <translation>Qual modelo transforma quadros em clipes em movimento.</translation>
    </message>
    <message>
        <source>Which model makes the music.</source>
        <translation>Qual modelo faz a música.</translation>
    </message>
    <message>
        <source>Empty: the first that the server lists</source>
        <translation>Vazio: o primeiro que o servidor lista</translation>
    </message>
    <message>
        <source>Which of the server's models plans the briefs.</source>
        <translation>Qual dos modelos do servidor planeja os briefings.</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Não custa nada</translation>
    </message>
    <message>
        <source>Asks the server which models it has, to choose one.</source>
        <translation>Pergunta ao servidor que modelos ele tem, para escolher um.</translation>
    </message>
    <message>
        <source>Without a path; the ending follows the format</source>
        <translation>Sem caminho; a extensão segue o formato</translation>
    </message>
    <message>
        <source>How the file is called.</source>
        <translation>Como o arquivo se chama.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Para onde vai o arquivo</translation>
    </message>
    <message>
        <source>Chooses the folder that the file is written into.</source>
        <translation>Escolhe a pasta em que o arquivo é gravado.</translation>
    </message>
    <message>
        <source>Sets format, size and the rest below</source>
        <translation>Define abaixo o formato, o tamanho e o resto</translation>
    </message>
    <message>
        <source>Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.</source>
        <translation>Ajustes prontos para um fim: o master, a web, 4K, a edição em outro programa ou um rascunho para revisão.</translation>
    </message>
    <message>
        <source>H.264 plays everywhere; ProRes is for editing</source>
        <translation>H.264 roda em todo lugar; ProRes é para edição</translation>
    </message>
    <message>
        <source>How pictures and sound are encoded, and in what kind of file.</source>
        <translation>Como imagens e som são codificados, e em que tipo de arquivo.</translation>
    </message>
    <message>
        <source>Another size than the film's takes longer</source>
        <translation>Outro tamanho que o do filme leva mais tempo</translation>
    </message>
    <message>
        <source>Width and height of the exported pictures.</source>
        <translation>Largura e altura das imagens exportadas.</translation>
    </message>
    <message>
        <source>I and O set the in and out points while you watch</source>
        <translation>I e O marcam a entrada e a saída enquanto você assiste</translation>
    </message>
    <message>
        <source>Exports the whole film, the selected beats, or what lies between the in and out points.</source>
        <translation>Exporta o filme inteiro, os beats selecionados ou o que está entre os pontos de entrada e saída.</translation>
    </message>
    <message>
        <source>Without it the file has no sound</source>
        <translation>Sem ela, o arquivo não tem som</translation>
    </message>
    <message>
        <source>Whether the film's music goes into the file.</source>
        <translation>Se a música do filme vai para o arquivo.</translation>
    </message>
    <message>
        <source>-14 for the web, -23 for European television</source>
        <translation>-14 para a web, -23 para a televisão europeia</translation>
    </message>
    <message>
        <source>How loud the music is in the file, measured over the whole film.</source>
        <translation>O loudness da música no arquivo, medido sobre o filme inteiro.</translation>
    </message>
    <message>
        <source>Burnt into the pictures, for remarks</source>
        <translation>Gravado nas imagens, para comentários</translation>
    </message>
    <message>
        <source>Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.</source>
        <translation>Escreve o número do beat, o plano e o tempo sobre as imagens, para que se possa dizer de qual se fala.</translation>
    </message>
    <message>
        <source>Words that lie faintly over the whole film.</source>
        <translation>Texto que fica, fraco, sobre o filme inteiro.</translation>
    </message>
    <message>
        <source>Its price is in the button</source>
        <translation>O preço está no botão</translation>
    </message>
    <message>
        <source>Makes what is missing or stale, then exports. The export itself costs nothing.</source>
        <translation>Faz o que falta ou está desatualizado e depois exporta. A exportação em si não custa nada.</translation>
    </message>
    <message>
        <source>Gaps show the frame, or a slate</source>
        <translation>Lacunas mostram o quadro ou uma claquete</translation>
    </message>
    <message>
        <source>Exports the film without waiting for what is missing or stale.</source>
        <translation>Exporta o filme sem esperar o que falta ou está desatualizado.</translation>
    </message>
    <message>
        <source>It goes on while you work</source>
        <translation>Continua enquanto você trabalha</translation>
    </message>
    <message>
        <source>Writes the file. A line at the bottom shows how far it is.</source>
        <translation>Grava o arquivo. Uma linha embaixo mostra o andamento.</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>Nada é gravado (Esc)</translation>
    </message>
    <message>
        <source>Leaves without exporting.</source>
        <translation>Sai sem exportar.</translation>
    </message>
    <message>
        <source>A4, or Letter in North America</source>
        <translation>A4, ou Carta na América do Norte</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>O tamanho das páginas.</translation>
    </message>
    <message>
        <source>Fewer leave more room for words</source>
        <translation>Menos deixam mais espaço para textos</translation>
    </message>
    <message>
        <source>How many beats stand on one page, each with its picture and its words.</source>
        <translation>Quantos beats ficam em uma página, cada um com sua imagem e seus textos.</translation>
    </message>
    <message>
        <source>Asks for the file's name</source>
        <translation>Pede o nome do arquivo</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF.</source>
        <translation>Grava o storyboard como PDF.</translation>
    </message>
    <message>
        <source>A few letters of its name; Enter does it</source>
        <translation>Algumas letras do nome; Enter executa</translation>
    </message>
    <message>
        <source>Finds anything that can be done in Beatreel.</source>
        <translation>Encontra tudo o que se pode fazer no Beatreel.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Acima e Abaixo escolhem, Enter executa</translation>
    </message>
    <message>
        <source>The actions that have these letters, each with its key.</source>
        <translation>As ações que contêm estas letras, cada uma com sua tecla.</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>A mais nova primeiro</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Each is a copy of its document; takes are never lost.</source>
        <translation>O projeto como era em momentos anteriores. Cada versão é uma cópia do documento dele; takes nunca se perdem.</translation>
    </message>
    <message>
        <source>One step: undo brings the present version back</source>
        <translation>Um só passo: desfazer traz de volta a versão atual</translation>
    </message>
    <message>
        <source>Gives the project the beats, words and choices that it had then.</source>
        <translation>Dá ao projeto os beats, os textos e as escolhas que ele tinha então.</translation>
    </message>
    <message>
        <source>The project stays as it is (Esc)</source>
        <translation>O projeto fica como está (Esc)</translation>
    </message>
    <message>
        <source>Leaves without going back.</source>
        <translation>Sai sem voltar.</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>Enter abre um</translation>
    </message>
    <message>
        <source>The projects that somebody published to the storage.</source>
        <translation>Os projetos que alguém publicou no armazenamento.</translation>
    </message>
    <message>
        <source>Copies it into your folder of projects</source>
        <translation>Copia-o para sua pasta de projetos</translation>
    </message>
    <message>
        <source>Fetches the project with all its takes, and opens it.</source>
        <translation>Busca o projeto com todos os takes e o abre.</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>Nada é buscado (Esc)</translation>
    </message>
    <message>
        <source>Leaves without opening a project.</source>
        <translation>Sai sem abrir um projeto.</translation>
    </message>
    <message>
        <source>What this version can do that the ones before could not.</source>
        <translation>O que esta versão pode fazer e as anteriores não podiam.</translation>
    </message>
    <message>
        <source>What helps to find a fault: the version, the last messages, and how the project is built up.</source>
        <translation>O que ajuda a achar um defeito: a versão, as últimas mensagens e como o projeto é construído.</translation>
    </message>
    <message>
        <source>Saves the report, to attach it to a message.</source>
        <translation>Salva o relatório, para anexá-lo a uma mensagem.</translation>
    </message>
    <message>
        <source>Throws the report away. Nothing was sent.</source>
        <translation>Descarta o relatório. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Shows only videos with these words in their name, brief, status or folder.</source>
        <translation>Mostra só vídeos com estas palavras no nome, briefing, status ou pasta.</translation>
    </message>
    <message>
        <source>How many there are stands behind each</source>
        <translation>Quantos há está escrito atrás de cada um</translation>
    </message>
    <message>
        <source>Shows all videos, or only those in progress, finished or failed.</source>
        <translation>Mostra todos os vídeos, ou só os em andamento, concluídos ou que falharam.</translation>
    </message>
    <message>
        <source>Enter opens one; a heading sorts by it</source>
        <translation>Enter abre um; um cabeçalho ordena por ele</translation>
    </message>
    <message>
        <source>Every video that was built, here or on other computers of the studio, with status, progress and cost.</source>
        <translation>Todos os vídeos gerados, aqui ou em outros computadores do estúdio, com status, andamento e custo.</translation>
    </message>
    <message>
        <source>Opens the project of the chosen video.</source>
        <translation>Abre o projeto do vídeo escolhido.</translation>
    </message>
    <message>
        <source>Opens the project and makes what failed once more, after showing what it costs.</source>
        <translation>Abre o projeto e faz mais uma vez o que falhou, depois de mostrar quanto custa.</translation>
    </message>
    <message>
        <source>Shows the project's folder in the file manager.</source>
        <translation>Mostra a pasta do projeto no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Takes the video off the list, and its project to the trash if you wish. Asks first.</source>
        <translation>Tira o vídeo da lista e, se você quiser, põe o projeto dele na lixeira. Pergunta antes.</translation>
    </message>
    <message>
        <source>Reads the list once more</source>
        <translation>Lê a lista mais uma vez</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Consulta o banco de dados de novo.</translation>
    </message>
    <message>
        <source>Empties the search and the filter</source>
        <translation>Limpa a busca e o filtro</translation>
    </message>
    <message>
        <source>Shows all videos again.</source>
        <translation>Mostra todos os vídeos de novo.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before this one.</source>
        <translation>Vai para a página que estava aberta antes desta.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before you went back.</source>
        <translation>Vai para a página que estava aberta antes de você voltar.</translation>
    </message>
    <message>
        <source>Finds the pages of the handbook that have these words in them.</source>
        <translation>Acha as páginas do manual que contêm estas palavras.</translation>
    </message>
    <message>
        <source>Enter opens the page at that place</source>
        <translation>Enter abre a página nesse lugar</translation>
    </message>
    <message>
        <source>The places in the handbook that have the words in them.</source>
        <translation>Os lugares do manual que contêm as palavras.</translation>
    </message>
    <message>
        <source>The pages in their order</source>
        <translation>As páginas na ordem</translation>
    </message>
    <message>
        <source>The pages of the handbook. The first one leads to a film in five minutes.</source>
        <translation>As páginas do manual. A primeira leva a um filme em cinco minutos.</translation>
    </message>
    <message>
        <source>The page itself. Links lead to other pages; Alt+Left goes back.</source>
        <translation>A própria página. Links levam a outras páginas; Alt+Esquerda volta.</translation>
    </message>
    <message>
        <source>What plans this brief and makes the film</source>
        <translation>O que planeja este briefing e faz o filme</translation>
    </message>
    <message>
        <source>The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.</source>
        <translation>Os modelos do plano, dos quadros, dos clipes e da música, nesta ordem. Projetos novos usam os das configurações, página Modelos; um projeto aberto tem os próprios, na seção Modelos do painel Briefing.</translation>
    </message>
    <message>
        <source>Plans this brief with the built-in planner in the place of the model that failed.</source>
        <translation>Planeja este briefing com o planejador embutido no lugar do modelo que falhou.</translation>
    </message>
    <message>
        <source>Makes the three plans with the built-in planner in the place of the model that failed.</source>
        <translation>Faz os três planos com o planejador embutido no lugar do modelo que falhou.</translation>
    </message>
    <message>
        <source>Free, and made on this computer</source>
        <translation>Grátis e feito neste computador</translation>
    </message>
    <message>
        <source>A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.</source>
        <translation>Um briefing para começar. Clicar nele planeja o filme, começa um projeto com ele e faz esboços dos quadros.</translation>
    </message>
    <message>
        <source>The beats of this plan in their order. One that you drag to another plan is copied into that one.</source>
        <translation>Os beats deste plano, na ordem. Aquele que você arrasta para outro plano é copiado para ele.</translation>
    </message>
    <message>
        <source>Its beats become the film's</source>
        <translation>Os beats dele viram os do filme</translation>
    </message>
    <message>
        <source>Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.</source>
        <translation>Faz os beats do filme a partir deste plano. Em um projeto novo com os modelos embutidos, esboços de todos os quadros vêm logo em seguida; o que custa dinheiro espera até você gerar.</translation>
    </message>
    <message>
        <source>Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.</source>
        <translation>Escolhe de uma vez os modelos pagos mais baratos para planos, quadros e clipes, e a trilha embutida.</translation>
    </message>
    <message>
        <source>What kind of thing it is; sketches draw it by this</source>
        <translation>Que tipo de coisa é; os esboços a desenham por isto</translation>
    </message>
    <message>
        <source>The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.</source>
        <translation>O tipo de produto. Os esboços mostram a coisa e o lugar dela de acordo com ele, e o filtro da biblioteca o oferece primeiro. Com outro tipo, os quadros ficam desatualizados.</translation>
    </message>
    <message>
        <source>How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.</source>
        <translation>Como o filme é construído: quais beats o abrem, conduzem e encerram, e como a energia dele evolui. Outro arquétipo deixa os beats como estão; a linha do tempo mostra a curva de energia dele atrás da dos beats.</translation>
    </message>
    <message>
        <source>Any words; the library writes them with small letters, digits and _</source>
        <translation>Quaisquer palavras; a biblioteca as escreve com letras minúsculas, dígitos e _</translation>
    </message>
    <message>
        <source>Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.</source>
        <translation>Mostra menos do filme, maior, ou mais dele, menor. A roda do mouse sobre a linha do tempo faz o mesmo.</translation>
    </message>
    <message>
        <source>The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.</source>
        <translation>O filme com seus pontos de entrada e saída. Reprodução ▸ Marcar entrada e Marcar saída os põem no cursor de reprodução. Um loop reproduz só o que está entre eles, e uma exportação pode se limitar a isso.</translation>
    </message>
    <message>
        <source>Selects all of their beats</source>
        <translation>Seleciona todos os beats deles</translation>
    </message>
    <message>
        <source>How many takes no longer fit their beats. Press it to select all of these beats.</source>
        <translation>Quantos takes não servem mais para seus beats. Clique para selecionar todos esses beats.</translation>
    </message>
    <message>
        <source>Goes to the first one</source>
        <translation>Vai para a primeira</translation>
    </message>
    <message>
        <source>How many jobs failed. Press it to go to the first one; the inspector says why it failed.</source>
        <translation>Quantas tarefas falharam. Clique para ir para a primeira; o inspetor diz por que ela falhou.</translation>
    </message>
    <message>
        <source>One clip for every 5 s</source>
        <translation>Um clipe para cada 5 s</translation>
    </message>
    <message>
        <source>How lively the beat is. Another energy makes its frame, its clips and the music stale.</source>
        <translation>Quão animado é o beat. Com outra energia, o quadro, os clipes e a música ficam desatualizados.</translation>
    </message>
    <message>
        <source>Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.</source>
        <translation>Onde começa, em um clipe de mais de 5 s, a parte que vai para o filme. Não custa nada. Um clipe que continua da última imagem dele fica desatualizado.</translation>
    </message>
    <message>
        <source>Another model, at its own price</source>
        <translation>Outro modelo de IA, pelo preço dele</translation>
    </message>
    <message>
        <source>Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.</source>
        <translation>Onde ele fica na imagem, em porcentagem da largura e da altura: o canto, a borda ou o meio que está escolhido em Lugar. Arrastá-lo na prévia muda o mesmo.</translation>
    </message>
    <message>
        <source>The upper ones lie in front; the arrows below change that</source>
        <translation>Os de cima ficam na frente; as setas abaixo mudam isso</translation>
    </message>
    <message>
        <source>Opens the colours</source>
        <translation>Abre as cores</translation>
    </message>
    <message>
        <source>How far it covers the picture. What is missing to 100 % lets the picture shine through.</source>
        <translation>Quanto ele cobre a imagem. O que falta para 100% deixa a imagem transparecer.</translation>
    </message>
    <message>
        <source>They have no room in this list</source>
        <translation>Elas não cabem nesta lista</translation>
    </message>
    <message>
        <source>How many more jobs wait or failed. They come into the list as those above them go.</source>
        <translation>Quantas outras tarefas esperam ou falharam. Elas entram na lista à medida que as de cima saem.</translation>
    </message>
    <message>
        <source>What was made or cancelled today, the newest first.</source>
        <translation>O que foi feito ou cancelado hoje, o mais novo primeiro.</translation>
    </message>
    <message>
        <source>The notice goes away with it</source>
        <translation>O aviso some junto</translation>
    </message>
    <message>
        <source>A next step after what the notice tells, such as showing the file that was written.</source>
        <translation>Um próximo passo depois do que o aviso diz, como mostrar o arquivo que foi gravado.</translation>
    </message>
    <message>
        <source>Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.</source>
        <translation>Mostra mais do que esta linha diz ou encerra essas dicas. Nas configurações, página Aparência, elas podem ser ligadas de novo.</translation>
    </message>
    <message>
        <source>A message of the desktop; a click on it brings Beatreel forward</source>
        <translation>Uma mensagem da área de trabalho; um clique nela traz o Beatreel para a frente</translation>
    </message>
    <message>
        <source>Undo is offered below</source>
        <translation>Desfazer é oferecido abaixo</translation>
    </message>
    <message>
        <source>Changes the keys at once</source>
        <translation>Muda as teclas na hora</translation>
    </message>
    <message>
        <source>Takes the key from the action that has it now, or brings back the keys that were reset.</source>
        <translation>Tira a tecla da ação que a tem agora, ou traz de volta as teclas que foram redefinidas.</translation>
    </message>
    <message>
        <source>No more than your account allows</source>
        <translation>Não mais do que sua conta permite</translation>
    </message>
    <message>
        <source>Such as “Draft”; together with beat, shot and timecode</source>
        <translation>Como “Rascunho”; junto com beat, plano e timecode</translation>
    </message>
    <message>
        <source>What Beatreel is made with. Each library has a licence of its own, in the last column.</source>
        <translation>Com que o Beatreel é feito. Cada biblioteca tem a própria licença, na última coluna.</translation>
    </message>
    <message>
        <source>Copies the whole report, to paste it where you write to us.</source>
        <translation>Copia o relatório inteiro, para colá-lo onde você nos escreve.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>Sempre perguntar</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>Não perguntar abaixo de</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>O que custa menos é feito na hora; o preço continua no botão. O orçamento do projeto vale do mesmo jeito.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>Orçamento de um projeto novo</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>Um projeto nunca gasta mais que seu orçamento. Cada um tem o seu, que fica no inspetor enquanto nenhum beat está selecionado.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsSection</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Junção</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>Beats excluídos</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>Custos por fase</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>Por beat</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>Custos por beat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation>Depois desta geração, pelo menos %1 do orçamento de %2, preço desconhecido</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>Depois desta geração, %1 do orçamento de %2</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>Depois desta geração, pelo menos %1, preço desconhecido</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>Depois desta geração, %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>Pago, não usado: pelo menos %1, preço desconhecido</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>Pago, não usado: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>A gerar</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>A gerar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1: a gerar %2, reservado %3, gasto %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>Corte do quadro</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>Corte do clipe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>Mostrar o meio de novo</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>Corte do quadro %1</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Corte do clipe %1.%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>beatreel::CropView</name>
    <message>
        <source>Drag the window, or move it with the arrows; + and - zoom, Home puts it back</source>
        <translation>Arraste a moldura ou mova-a com as setas; + e - aproximam e afastam, Home a devolve</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>%1 por cento da esquerda, %2 por cento de cima, zoom %3 por cento</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>Sem corte</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>Corte %1 de %2, em %3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>Um filme de um beat só não tem corte.</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>Última, %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>Primeira, %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Ainda sem imagem</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>O chaveiro da área de trabalho está bloqueado. Desbloqueie-o e abra as configurações de novo.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>O chaveiro da área de trabalho não entregou a chave. Remova-a no próprio programa de chaveiro.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>Esta área de trabalho não tem um chaveiro que responda.</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Não foi possível abrir a pasta “%1”. Abra-a com seu gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>Não foi possível abrir “%1”. Escolha um programa para isso.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.</source>
        <translation>“%1” não está mais lá. Pode ter sido movido ou excluído: ponha-o de volta ou refaça-o.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself: %1.</source>
        <translation>Não foi possível abrir um navegador. Abra a página por conta própria: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>para %1, vira o beat %2</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>trocar com %1</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>o beat %1 vira %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%1 s de %2 s, quadro %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>O beat %1 está bloqueado. Desbloqueie-o para movê-lo.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>1 quadro a fazer.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>%n quadro a fazer.</numerusform>
            <numerusform>%n quadros a fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>1 clipe a fazer.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>%n clipe a fazer.</numerusform>
            <numerusform>%n clipes a fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>A música a fazer.</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 take fica desatualizado e permanece como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n take fica desatualizado e permanece como está.</numerusform>
            <numerusform>%n takes ficam desatualizados e permanecem como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>Atualizar não custa nada.</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>Atualizar custa %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>Inserir beat</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>Colar beat</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>Excluir beat</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>Duplicar beat</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>Mover beat</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>Trocar beats</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Mudar duração</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>Trocar modelo de beat</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>Renomear beat</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>Editar plano</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Editar ação</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>Editar movimento de câmera</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>Mudar energia</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>Editar locução</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>Editar textos na tela</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>Adicionar texto ou logo</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>Remover texto ou logo</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>Editar texto ou logo</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>Mover texto ou logo</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>Adicionar cartela final</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>Mudar fades</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>Mudar aprovação</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Mudar semente</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>Mudar modelo de IA do beat</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>Bloquear beat</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>Desbloquear beat</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Bloquear take</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Desbloquear take</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Escolher take</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Marcar take com estrela</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>Tirar estrela do take</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>Editar nota do take</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>Mover take para a lixeira</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>Recuperar take</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Esvaziar lixeira</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>Copiar ajustes do take</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>Deslizar clipe</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>Cortar clipe</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Cortar imagem</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>Mover ponto de entrada da música</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>Mudar ganho da música</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>Fade da música</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>Silenciar música</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>Reativar música</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Usar imagem própria</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>Usar vídeo próprio</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>Usar trilha própria</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Mudar produto</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Mudar look</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>Mudar paleta</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>Mudar arquétipo</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Mudar duração desejada</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Mudar formato</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Editar briefing</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>Mudar modelos</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Mudar orçamento</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>Planejar a partir do briefing</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>Voltar a uma versão anterior</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>Inserir %n beat</numerusform>
            <numerusform>Inserir %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>Colar %n beat</numerusform>
            <numerusform>Colar %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>Excluir %n beat</numerusform>
            <numerusform>Excluir %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>Duplicar %n beat</numerusform>
            <numerusform>Duplicar %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>Mover %n beat</numerusform>
            <numerusform>Mover %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>Mudar duração de %n beat</numerusform>
            <numerusform>Mudar duração de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>Trocar modelo de %n beat</numerusform>
            <numerusform>Trocar modelo de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>Mudar modelo de IA de %n beat</numerusform>
            <numerusform>Mudar modelo de IA de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>Bloquear %n beat</numerusform>
            <numerusform>Bloquear %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>Desbloquear %n beat</numerusform>
            <numerusform>Desbloquear %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>Copiar ajustes do take para %n beat</numerusform>
            <numerusform>Copiar ajustes do take para %n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>Nome no meio</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>Logo sobre nome e chamada para ação</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>Terço inferior com logo</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>“%1” ainda está sendo exportado. Parar e fechar?</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>O que já foi escrito se perde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Continuar exportando</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Ainda não há beats.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Uma exportação está em andamento.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>O filme está pronto.</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>Exportar MP4</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>O filme está pronto. “%1” já existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Exportar storyboard em PDF</translation>
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
        <translation>Exportar folha de contato</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 folha de contato</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>Exportar lista de edição</translation>
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
        <translation>MLT para Shotcut e Kdenlive</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exportar legendas</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>Exportar quadros em</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 quadros</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Gerar antes</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>Exportar como está</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi escrito.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>“%1” foi escrito.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>Exportando “%1”</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Cancelar o que está rodando</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Exportar filme</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dê um nome ao arquivo.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar em</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>“%1” já existe. Substituir?</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>Está em “%1”. O que ele contém agora será perdido.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Mudar a pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes próprios</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Predefinição</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>O filme inteiro</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>Os beats selecionados</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>Da entrada à saída</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>P&amp;arte</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>Com música</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
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
        <translation>Beat, plano e timecode</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>Sobre as imagens</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>Beat, plano e timecode sobre as imagens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>&amp;Marca-d’água</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1, como está</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, about %2 left</source>
        <comment>percent, time</comment>
        <translation>%1%, faltam cerca de %2</translation>
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
        <translation>Edição (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>Animatic para revisão</translation>
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
        <translation>1 imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>Copia o filme, menos de um segundo.</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>Copia o filme e mixa o som, cerca de %1.</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>Recodifica %1, cerca de %2.</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>Copia %1 e codifica %2, cerca de %3.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>O beat %1 ainda não tem vídeo.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n beat ainda não tem vídeo.</numerusform>
            <numerusform>%n beats ainda não têm vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>O beat %1 não está em dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n beat não está em dia.</numerusform>
            <numerusform>%n beats não estão em dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Ainda não há música.</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>A música não está em dia.</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
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
        <translation>entra em %1 s</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>sai em %1 s</translation>
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
        <translation>Passar por preto</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>Para o preto e de volta no início do beat, metade de cada lado do corte</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>Do preto</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>No início do filme</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>Para o preto</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>No fim do filme</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>Sem preto</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>Sem fade</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>Quadro %1: %2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>Clipe %1.%2: %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>Endereço da fazenda</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>Uma fazenda é um Redis e workers em quantos computadores você quiser, que fazem quadros, clipes e filmes para este. Um computador só não precisa dela. Como montar uma está em docs/farm.md.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>Os arquivos viajam pelo armazenamento indicado em BEATREEL_STORAGE_URL, aqui e em cada worker.</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Do ambiente (%1), que vale mais do que o definido aqui.</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>Senha da fazenda</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>A senha não foi guardada: inicie o Beatreel com %1 no ambiente.</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>Testar a fazenda</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>Pergunta ao Redis, ao armazenamento e aos workers se estão lá.</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Perguntando à fazenda…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 vaga</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n vaga</numerusform>
            <numerusform>%n vagas</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>Funciona: 1 worker com %1 está ativo.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>Funciona: %n worker com %1 está ativo.</numerusform>
            <numerusform>Funciona: %n workers com %1 estão ativos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here. Give its address below.</source>
        <translation>Não há fazenda aqui. Dê o endereço dela abaixo.</translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>um arquivo de tipo desconhecido</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>Mostrar marcas</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>Mostrar beats pela marca</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Sem filtro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Alterações pedidas</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>Concluído hoje</translation>
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
        <translation>Da chave ao primeiro quadro pago</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. Crie uma conta em replicate.com e ponha algum crédito em replicate.com/account/billing.</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. Crie um token em replicate.com/account/api-tokens, cole-o abaixo e clique em Guardar.</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. Clique em Testar: não custa nada e diz de quem é a chave.</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. Na página Modelos, escolha %1 para os quadros de projetos novos: %2 (preço de %3).</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. Na página Modelos, escolha um modelo para os quadros de projetos novos.</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. Na página Custos, dê um orçamento aos projetos novos: ele nunca é ultrapassado.</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. Escreva um briefing e pegue um plano. Com o planejador embutido é grátis.</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. Faça um quadro. Todo botão que gasta traz o preço e pergunta antes.</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. O custo fica junto do take, e a soma em Tarefas.</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponível</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>Exportar como está</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Gerar antes</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Nenhum beat está selecionado.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Estão bloqueados, sendo feitos ou são arquivos seus.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Selecione um beat.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Está sendo feito.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nada está rodando.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Ainda não há beats.</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>Uma geração está em andamento.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Está tudo em dia.</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>o quadro do beat %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>clipe %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>a música</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>Fazer %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>Fazer %n take?</numerusform>
            <numerusform>Fazer %n takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>Refazer %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>Refazer %n quadro?</numerusform>
            <numerusform>Refazer %n quadros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>Refazer %n clipe?</numerusform>
            <numerusform>Refazer %n clipes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>Fazer %1 com %2?</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>Fazer o que falta ou está desatualizado, 1 take?</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>Fazer o que falta ou está desatualizado, %n take?</numerusform>
            <numerusform>Fazer o que falta ou está desatualizado, %n takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>Continuar a geração, 1 take?</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>Continuar a geração, %n take?</numerusform>
            <numerusform>Continuar a geração, %n takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>Fazer quatro variantes de %1?</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>Fazer %1 de novo como foi feito o take %2?</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Parado. O que estava pronto foi mantido.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>O filme está pronto.</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>O storyboard está pronto.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <comment>slot</comment>
        <translation>%1: pronto.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are made.</source>
        <translation>
            <numerusform>%n take está pronto.</numerusform>
            <numerusform>%n takes estão prontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>O filme não tem música. Escolha uma em Modelos.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloqueie-o primeiro.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>É um arquivo seu: não há nada a refazer.</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Página do manual</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookWindow</name>
    <message>
        <source>Handbook — Beatreel</source>
        <translation>Manual — Beatreel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Buscar no manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verb, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Beatreel handbook</source>
        <comment>page</comment>
        <translation>%1 — Manual do Beatreel</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>Nenhuma página contém “%1”.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como foi aberto</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada a desfazer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada a refazer.</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>Entrada %1, saída %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>Saída %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>Trocar por outro modelo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>Nome do beat</translation>
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
        <translation>Vários</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>Desbloquear: as gerações voltam a fazê-lo, e ele pode ser movido</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>Bloquear: mantém o lugar, a duração e os takes</translation>
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
        <translation>Duração e câmera</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>Roteiro e notas</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Locução</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>Nada é dito aqui</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Textos na tela</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sem textos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Para quem lê o storyboard</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>Textos e logo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Está sendo feito.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Estão bloqueados, sendo feitos ou são arquivos seus.</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>Refazer quadro</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Fazer quadro</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>Refazer clipe</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Fazer clipe</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>Refazer quadros</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>Refazer clipes</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloqueie-o primeiro.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>É um arquivo seu: não há nada a refazer.</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>Ainda nenhum.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>Takes de vários beats</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Ainda não há com que comparar.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobRow</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Ainda não há nada anotado.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Mover para cima: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Dispensar: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1, %2 até agora, faltam %3.</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1, %2 até agora.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>Espera o seu quadro.</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>Espera a última imagem do clipe anterior.</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>Espera a última imagem de %1.</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>Espera a vez, é o próximo.</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>Espera a vez, número %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation>Quadro de um beat excluído</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Quadro %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>Clipe de um beat excluído</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clipe %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
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
            <numerusform>Ainda falta %n take.</numerusform>
            <numerusform>Ainda faltam %n takes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>Espera o clipe anterior.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Espera %1.</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>%1 até agora, faltam %2.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>%1 até agora.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preço desconhecido</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reservado</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1, falhou: %2. Tentar de novo custa %3.</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1, em espera. %2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1, em andamento, %2 por cento, faltam %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1, em andamento, %2 por cento</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>Cancelado junto com “%1”, de que precisava</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>Não feito: “%1” falhou</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 quadro</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n quadro</numerusform>
            <numerusform>%n quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 clipe</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clipe</numerusform>
            <numerusform>%n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 trilha</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n trilha</numerusform>
            <numerusform>%n trilhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>Nada em andamento. 1 beat está desatualizado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>Nada em andamento. %n beat está desatualizado.</numerusform>
            <numerusform>Nada em andamento. %n beats estão desatualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>Nada em andamento. 1 beat ainda não foi feito.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>Nada em andamento. %n beat ainda não foi feito.</numerusform>
            <numerusform>Nada em andamento. %n beats ainda não foram feitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>Nada em andamento. A música não está em dia.</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>Nada em andamento. Está tudo em dia.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>Nada está rodando.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nada falhou.</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>A geração terminou. 1 tarefa falhou: %1</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>O filme está pronto.</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed. The panel Jobs says why.</source>
        <translation>
            <numerusform>A geração terminou. %n tarefa falhou. O painel Tarefas diz por quê.</numerusform>
            <numerusform>A geração terminou. %n tarefas falharam. O painel Tarefas diz por quê.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>Encerra o que está rodando e não deixa nada novo começar. O que está pronto é mantido.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>Continua com o que espera.</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>O que está rodando é terminado; nada novo começa até você retomar.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>Mais 1 espera</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>Mais %n espera</numerusform>
            <numerusform>Mais %n esperam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>Mais %n falhou</numerusform>
            <numerusform>Mais %n falharam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>O filme está sendo montado.</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Atualizar tudo</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Gerar filme</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>O beat %1 está fixo de %2 a %3, mas um beat dura 5, 10 ou 15 s. Desbloqueie-o ou dê a ele uma dessas durações.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>O beat %1 está fixo de %2 a %3, mas um beat começa em um múltiplo de 5 s. Desbloqueie-o ou dê aos beats anteriores durações de 5, 10 ou 15 s.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>O beat %1 está fixo de %2 a %3, mas o beat %4 está fixo até %5. Desbloqueie um deles.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>O beat %1 está fixo de %2 a %3, mas o briefing pede %4 s. Desbloqueie-o ou mova-o mais para o início.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>O beat %1 está fixo de %2 a %3, mas o briefing pede %4 s. Desbloqueie-o ou peça %5 s.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma tecla</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.</source>
        <translation>As teclas de “%1” não puderam ser lidas. Valem as de fábrica; mude-as nas configurações, na página Teclado.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar ações e teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Nenhuma ação contém “%1”.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 abre o menu “%2”. Escolha outra tecla.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 é uma tecla de “%2”.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Tirar de “%1”</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” agora está sem tecla.</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>Todas as teclas estão como de fábrica.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>archetype</source>
        <translation>arquétipo</translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation>Encurtar o beat %1, %2, %3 s</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>Alongar o beat %1, %2, %3 s</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>Excluir o beat %1, %2, %3 s</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>Filtrar por produto, energia e duração</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprios</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1 (este projeto)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produto</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Qualquer produto</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energia</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Qualquer energia</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Qualquer duração</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>Não filtrar</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>Em 1 modelo</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>Em %n modelos</numerusform>
            <numerusform>Em %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>Ainda não há modelo de beat próprio. Salve um beat como modelo ou copie um destes.</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>Nenhum modelo é assim.</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>Nenhum modelo contém “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>&amp;Adicionar após o beat selecionado</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>Adicionar ao &amp;fim do filme</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>&amp;Copiar como modelo próprio…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>Não há como recuperá-lo. Os beats feitos com ele ficam como estão.</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>O que vem com o Beatreel volta a ocupar o lugar dele.</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>Sem ele, estes arquétipos ficam de fora: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Excluir o modelo “%1”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
Para produtos: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>Muda o look de todos os beats; não gera nada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>Devolve aos campos o que o filme tem</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 beat fica desatualizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n beat fica desatualizado.</numerusform>
            <numerusform>%n beats ficam desatualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>A música fica desatualizada.</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 beat e a música ficam desatualizados.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n beat e a música ficam desatualizados.</numerusform>
            <numerusform>%n beats e a música ficam desatualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>Atualizar é grátis.</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>Atualizar todos é grátis.</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>O preço de atualizar é desconhecido.</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>O preço de atualizar todos é desconhecido.</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>Atualizar custa %1.</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>Atualizar todos custa %1.</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>O beat %1 está bloqueado e permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>%n beat bloqueado permanece.</numerusform>
            <numerusform>%n beats bloqueados permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Os beats %1 estão bloqueados e permanecem.</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>O que foi escolhido ou mantido no beat %1 permanece.</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>O que foi escolhido ou mantido em %n beat permanece.</numerusform>
            <numerusform>O que foi escolhido ou mantido em %n beats permanece.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>O que foi escolhido ou mantido nos beats %1 permanece.</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>A música fica como está.</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>1 take volta a ficar em dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>%n take volta a ficar em dia.</numerusform>
            <numerusform>%n takes voltam a ficar em dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>Nada fica desatualizado.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>Ainda sem look. Ele vem com um plano.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Arquétipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Estética</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminação</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>O produto precisa de um nome.</translation>
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
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>Restaurado até %1, sua última edição.</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>Esta geração foi interrompida.</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>1 take já está pago e será buscado.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>%n take já está pago e será buscado.</numerusform>
            <numerusform>%n takes já estão pagos e serão buscados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>Ainda falta fazer 1 take.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>Ainda falta fazer %n take.</numerusform>
            <numerusform>Ainda falta fazer %n takes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>O idioma muda assim que terminar o que está rodando e os planos oferecidos forem aceitos ou deixados.</translation>
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
        <translation>Com que a trilha embutida é tocada. A música feita com outro fica desatualizada.</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>Cache, no máximo</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>Imagens pequenas dos clipes, guardadas no disco para os projetos abrirem rápido. As mais antigas saem primeiro.</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>O que está instalado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Escolher um soundfont</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfonts</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Usar o instalado</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Beat</source>
        <translation>&amp;Beat</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Gerar</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Sem música</translation>
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
        <translation>Tudo é feito neste computador, de graça.</translation>
    </message>
    <message>
        <source>Clips of 480p, scaled up; the built-in score.</source>
        <translation>Clipes de 480p, ampliados; a trilha embutida.</translation>
    </message>
    <message>
        <source>The models of the specification. MusicGen's licence forbids commercial use.</source>
        <translation>Os modelos da especificação. A licença do MusicGen proíbe o uso comercial.</translation>
    </message>
    <message>
        <source>Frames that follow reference pictures, clips of 720p, and music for commercial use.</source>
        <translation>Quadros que seguem imagens de referência, clipes de 720p e música para uso comercial.</translation>
    </message>
    <message>
        <source>What it makes is yours to use.</source>
        <translation>Você pode usar o que ele faz.</translation>
    </message>
    <message>
        <source>What it makes is yours to use; the soundfont's own licence applies to its samples.</source>
        <translation>Você pode usar o que ele faz; às amostras se aplica a licença do próprio soundfont.</translation>
    </message>
    <message>
        <source>That of the model that you run.</source>
        <translation>A do modelo que você roda.</translation>
    </message>
    <message>
        <source>That of the model.</source>
        <translation>A do modelo.</translation>
    </message>
    <message>
        <source>OpenAI's terms: what it writes is yours to use.</source>
        <translation>Termos da OpenAI: você pode usar o que ele escreve.</translation>
    </message>
    <message>
        <source>Apache 2.0: commercial use is allowed.</source>
        <translation>Apache 2.0: o uso comercial é permitido.</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions.</source>
        <translation>CreativeML Open RAIL++-M: o uso comercial é permitido, com as restrições de uso dela.</translation>
    </message>
    <message>
        <source>Alibaba's terms: commercial use is allowed.</source>
        <translation>Termos da Alibaba: o uso comercial é permitido.</translation>
    </message>
    <message>
        <source>ByteDance's terms: commercial use is allowed.</source>
        <translation>Termos da ByteDance: o uso comercial é permitido.</translation>
    </message>
    <message>
        <source>Kuaishou's terms: commercial use is allowed.</source>
        <translation>Termos da Kuaishou: o uso comercial é permitido.</translation>
    </message>
    <message>
        <source>MiniMax's terms: commercial use is allowed.</source>
        <translation>Termos da MiniMax: o uso comercial é permitido.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; pictures carry an invisible mark.</source>
        <translation>Termos do Google: o uso comercial é permitido; as imagens levam uma marca invisível.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; the sound carries an inaudible mark.</source>
        <translation>Termos do Google: o uso comercial é permitido; o som leva uma marca inaudível.</translation>
    </message>
    <message>
        <source>The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that.</source>
        <translation>Os pesos são CC-BY-NC 4.0: não para uso comercial. Um anúncio é comercial; a trilha embutida ou uma trilha própria não têm esse limite.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>Modelos escolhidos em conjunto</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelos que você escolheu.</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>Um filme de 30 s em seis beats: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>%1 por plano</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>%1 por quadro</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>%1 por clipe</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>%1 por trilha</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>Econômico</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>Preço de %1, de terceiros.</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>Preço de %1, não confirmado.</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>Preço de %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation>Projetos novos começam com</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>Conjunto de modelos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>O modelo do servidor</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>O servidor não dá uma lista. Confira o endereço dele na página Serviços.</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>Precisa de um token de API da Replicate: veja a página Serviços.</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>Precisa do endereço do seu servidor: veja a página Serviços.</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>Precisa de uma chave de API da OpenAI: veja a página Serviços.</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>O planejador embutido não consulta nenhum servidor.</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>É “%1”. Para outro modelo, escolha outro planejador.</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>Do ambiente (OPENAI_MODEL), que vale mais do que o definido aqui.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>Música a partir dos quadros</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>A música do filme não é feita a partir de um prompt.</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>O modelo para planos não vê imagens: o prompt segue o clima e os beats.</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 olha os quadros e escreve o prompt da música: %2.</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1, o filme inteiro: %2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelos que você escolheu.</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 Os preços são do filme inteiro, feito de novo.</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>escolha própria</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>O filme tem uma trilha sua.</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>Sem música</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>O filme não tem música. Escolha uma em Modelos.</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Ainda sem música</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>Música %1%</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>Música na fila</translation>
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
        <translation>Trilha própria, %1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>Música: %1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1, silenciada</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1, %2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>O arquivo da música sumiu</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Fazer música</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Ponto de entrada</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>Onde o filme começa na música</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>Acima ou abaixo do loudness de todo filme</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fade in</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>Quanto tempo a música leva para entrar</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fade out</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>Quanto tempo a música leva para sair</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>%1 da música</translation>
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
        <translation>a partir de %1 da música</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>1 quadro de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n quadro de %1</numerusform>
            <numerusform>%n quadros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>1 clipe de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n clipe de %1</numerusform>
            <numerusform>%n clipes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>a música de %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto próprio</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Textos na tela</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nome do produto</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>O que se lê</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Outra imagem…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Outra imagem</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Seminegrito</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>Extranegrito</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Muito pesado</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>Do lado menor do quadro</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espaçamento</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
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
        <translation>Lugar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>Fim do beat</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fade in</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fade out</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Cor %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>Textos e logo sobre a imagem</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>Textos e logo</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>Adicionar texto</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>Adicionar logo…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>Cartelas finais</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>Uma camada acima</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>Uma camada abaixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>Textos na tela: ainda nenhum</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Ainda sem textos</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>Feito por um Beatreel mais novo</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>Não há nada sobre as imagens deste beat.</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>Selecione um beat para pôr algo sobre as imagens dele.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Seu texto</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Selecione um beat.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>&amp;Bloquear música</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>Desde o &amp;início</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Ganho</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>&amp;Fade in</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Fade &amp;out</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>O habitual</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>Imagem própria</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>Vídeo próprio</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>Trilha própria</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1, procurar</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>solte ou procure</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>“%1” tem %2. Copiar tudo para o projeto?</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>A parte usada é o que o filme mostra dele, e alguns segundos a mais para deslizar.</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>Só a parte usada</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>O arquivo inteiro</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>Copiando “%1” para o projeto.</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 mostra “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>“%1” aparece em %n trecho.</numerusform>
            <numerusform>“%1” aparece em %n trechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>Importar uma imagem</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>Importar um vídeo</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>Importar música</translation>
    </message>
    <message>
        <source>The film has no beat left for “%1”. Add one, and drop it there.</source>
        <translation>O filme não tem mais beat para “%1”. Adicione um e solte-o lá.</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more. Add some, and drop them there.</source>
        <translation>
            <numerusform>O filme não tem mais beat para “%1” e mais %n. Adicione alguns e solte-os lá.</numerusform>
            <numerusform>O filme não tem mais beat para “%1” e mais %n. Adicione alguns e solte-os lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>Imagem para o beat %1</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>Vídeo para 1 trecho</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>Vídeo para %n trecho</numerusform>
            <numerusform>Vídeo para %n trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>O beat %1 está bloqueado. Desbloqueie-o para dar a ele arquivos seus.</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>O que o beat %1 mostra aí está bloqueado. Desbloqueie-o para dar a ele arquivos seus.</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>A música está bloqueada. Desbloqueie-a para dar a ela uma trilha sua.</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>Solte imagens e vídeos em um beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>De uma imagem…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Adicionar uma cor</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>Tirar a paleta de uma imagem</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>Substituir a paleta pelas cores principais de uma imagem</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 cor; o melhor são 3 a 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n cor; o melhor são 3 a 5.</numerusform>
            <numerusform>%n cores; o melhor são 3 a 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>Mudar a cor %1</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>Cores de uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>“%1” não é uma imagem que se possa ler. Escolha um arquivo PNG, JPEG ou WebP.</translation>
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
        <translation>Arraste uma aba para mover o painel dela</translation>
    </message>
    <message>
        <source>The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back.</source>
        <translation>Os painéis deste lado da janela. O menu Exibir os mostra e oculta; Redefinir layout os põe de volta.</translation>
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
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>página %1</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>Textos completos</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Ainda sem quadro</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Locução</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Na tela</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Arquétipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2, %3 fps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Salve a imagem lá: ela vira um take de %1.</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>O take %1 de %2 é seu e está em uso.</translation>
    </message>
    <message>
        <source>The picture could not be copied. Make room on the disk and try again.</source>
        <translation>Não foi possível copiar a imagem. Libere espaço no disco e tente de novo.</translation>
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
        <translation>Beat %1, %2, %3 segundos a partir de %4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>Copiar para o plano à esquerda</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>Copiar para o plano à direita</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover para depois</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>Tirar deste plano</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>O plano fica como está.</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 beat sai.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n beat sai.</numerusform>
            <numerusform>%n beats saem.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 beat fica.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n beat fica.</numerusform>
            <numerusform>%n beats ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 beat é novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n beat é novo.</numerusform>
            <numerusform>%n beats são novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>O beat %1 está bloqueado e permanece.</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Os beats %1 estão bloqueados e permanecem.</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>O look muda: %1.</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>produto</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>categoria</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>estética</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>clima</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>iluminação</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>paleta</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Usar este plano</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>Beats do plano “%1”</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s de %2 s</translation>
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
        <translation>1 trecho</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n trecho</numerusform>
            <numerusform>%n trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>Como esboços, grátis já</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>Gerar tudo custa %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 Este plano foi composto sem rede.</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>Pedir um plano a %1?</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>Pedir três planos a %1?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planejar</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>Três planos</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>Em que os planos diferem</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>Rígida, equilibrada, livre</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>Três sementes</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planejar sem rede</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Voltar ao projeto</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>Nesse meio-tempo beats foram bloqueados ou desbloqueados. Volte e compare de novo.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planejando…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>Use um ou arraste beats de outro. Nada foi gasto.</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>Use um ou arraste beats de outro. Três planos foram três pedidos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Rígida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plano A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plano B</translation>
    </message>
    <message>
        <source>Plan C</source>
        <translation>Plano C</translation>
    </message>
</context>
<context>
    <name>beatreel::PlaybackActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>O filme está vazio.</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>Não há ponto de entrada.</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>Não há ponto de saída.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>“%1” nas configurações não é nenhum destes: %2. Vale o que vem com o Beatreel; escolha de novo nas configurações.</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>“%1” nas configurações não é um número de %2 a %3. Vale o que vem com o Beatreel; escolha de novo nas configurações.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>O arquivo de configurações “%1”</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>Valem os padrões; na sua próxima mudança das configurações o arquivo é mantido com outro nome.</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>As configurações não foram salvas: não foi possível renomear o arquivo danificado “%1”. Renomeie-o ou conserte-o.</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.</source>
        <translation>As configurações não foram salvas: não foi possível criar a pasta “%1”. Confira as permissões dela e o espaço livre.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>Vista do filme</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>seu próprio arquivo</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>Clipe %1.%2, %3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>Quadro do beat %1, %2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>Beat %1, ainda sem quadro</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 dólar</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n dólar</numerusform>
            <numerusform>%n dólares</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 centavo</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n centavo</numerusform>
            <numerusform>%n centavos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>Não perguntar abaixo de %1</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>%1 acima do orçamento. Sem beat selecionado, o inspetor o mostra, para você aumentá-lo.</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>Então restam %1 do orçamento.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>Todos os produtos</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Outros produtos</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>Outros, separados por vírgulas</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Projetos do Beatreel</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>Feche “%1” lá ou abra uma cópia aqui.</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>A última versão boa de “%1” é de %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Este projeto está aberto em outra janela.</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>O documento do projeto sumiu.</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>O documento do projeto está danificado.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>Voltar à última versão boa</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Salvando uma cópia…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>Uma cópia foi salva como “%1”.</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>“%1” está sendo gerado.</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>Fechar interrompe isso. O que está pronto é mantido, e uma geração continua dali.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>As últimas edições de “%1” não estão salvas.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>A imagem do beat %1 sumiu (%2). Ponha-a de volta ou escolha outro take.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>O clipe %1.%2 sumiu (%3). Ponha-o de volta ou escolha outro take.</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>A música sumiu (%1). Ponha-a de volta ou escolha outro take.</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>Isso custa</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>Selecione um beat para vê-lo e alterá-lo.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>Não se faz nada que leve o total acima disto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s de %2 s</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1; 1 arquivo sumiu</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1; %n arquivo sumiu</numerusform>
            <numerusform>%1; %n arquivos sumiram</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>Prompt, preenchido</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>O que é enviado. O que está colorido vem do look.</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>Prompt, modelo</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Forma do prompt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>O que se deve ver</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>embutido</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>você</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Ponto de entrada</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Deslize</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Levou</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>quadro, take %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>um quadro</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>clipe anterior, take %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>o clipe anterior</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>arquivo próprio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Estética</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminação</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation>De onde vêm os takes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1: ambos %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 difere. A: %2. B: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>Os projetos que você cria ou abre ficam aqui.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Remover %1 da lista</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>sendo lido</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>1 desatualizado, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>%n desatualizado, %1</numerusform>
            <numerusform>%n desatualizados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>1 a fazer, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>%n a fazer, %1</numerusform>
            <numerusform>%n a fazer, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Imagens de referência</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>Solte ou procure</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Adicionar imagens de referência</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>Adicionar imagens que os quadros devem seguir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>Locução: %1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>Na tela: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>A fazenda: %1, %2, %3.</translation>
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
        <translation>1 vaga</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n vaga</numerusform>
            <numerusform>%n vagas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada em espera</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>1 passo em espera</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>%n passo em espera</numerusform>
            <numerusform>%n passos em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Perguntando à fazenda…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>Nenhum worker da fazenda está ativo. Inicie um ou renderize neste computador.</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Renderizar neste computador</translation>
    </message>
    <message>
        <source>There is no farm here. Give its address in the settings, on the page Farm.</source>
        <translation>Não há fazenda aqui. Dê o endereço dela nas configurações, na página Fazenda.</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>Renderizar em</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Renderizar neste computador</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>A fazenda</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>Renderizar na fazenda</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>O que você iniciar a partir de agora é feito aqui.</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>O que você iniciar a partir de agora é feito pelos workers da fazenda. O que custa dinheiro continua sendo perguntado aqui.</translation>
    </message>
</context>
<context>
    <name>beatreel::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. Save it, and add it to your message together with what you did and what happened.</source>
        <translation>Isto é tudo o que o relatório diz. Nada do que você escreveu está nele, nem nomes, caminhos ou chaves, e nada é enviado. Salve-o e junte-o à sua mensagem com o que você fez e o que aconteceu.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>The whole report, as it is saved or copied.</source>
        <translation>O relatório inteiro, como é salvo ou copiado.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, to paste it into a message.</source>
        <translation>Põe o relatório na área de transferência, para colar em uma mensagem.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Writes the report to a text file.</source>
        <translation>Grava o relatório em um arquivo de texto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leaves without saving.</source>
        <translation>Sai sem salvar.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>como antes</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>um clipe a menos</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>dois clipes a menos</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>um clipe a mais, %1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>dois clipes a mais, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>Comece com um exemplo</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>Tênis na cidade</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>Café pela manhã</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>Fazer um filme dele</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. Escreva sobre o que é o anúncio. Voltam três planos, cada um uma sequência de beats.</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. Use um. Esboços, movimentos de câmera e música fazem dele um filme na hora, de graça.</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. Mude o que quiser, beat a beat, e pague só pelo que deixar melhor.</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>Não salvo. Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>Não salvo: %1. Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>Clique para salvar uma cópia.</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Outra semente</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>Outra semente: outros takes dos mesmos textos</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>Do projeto</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
    </message>
</context>
<context>
    <name>beatreel::Sentence</name>
    <message>
        <source>%1 See beatreel-cli --help for what there is.</source>
        <translation>%1 Veja em beatreel-cli --help o que existe.</translation>
    </message>
    <message numerus="yes">
        <source>--%1 is given %n times; give it once.</source>
        <translation>
            <numerusform>--%1 aparece %n vez; dê-o uma vez só.</numerusform>
            <numerusform>--%1 aparece %n vezes; dê-o uma vez só.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 precisa de um valor: %2.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 deve ser um número de %2 a %3, não “%4”.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 deve ser um número inteiro de %2 a %3, não “%4”.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It knows: %3.</source>
        <translation>--%1 não conhece “%2”. Conhece: %3.</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <translation>%1 de %2: %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos could not be made. Run the same command again: it goes on with them.</source>
        <translation>
            <numerusform>Não foi possível fazer %1 de %n vídeo. Rode o mesmo comando de novo: ele continua com o que falta.</numerusform>
            <numerusform>Não foi possível fazer %1 de %n vídeos. Rode o mesmo comando de novo: ele continua com os que faltam.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>many videos: one for each line of a CSV file of briefs</source>
        <translation>muitos vídeos: um para cada linha de um CSV de briefings</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>where the projects go; by default a folder named after FILE</source>
        <translation>para onde vão os projetos; por padrão, uma pasta com o nome de FILE</translation>
    </message>
    <message>
        <source>how many are made at once: 1 here, 16 on a farm, unless you say otherwise</source>
        <translation>quantos são feitos ao mesmo tempo: 1 aqui, 16 em uma fazenda, se nada mais for dito</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.</source>
        <translation>%1 não tem uma coluna “prompt”. A primeira linha nomeia as colunas: prompt e, se quiser, name, %2.</translation>
    </message>
    <message>
        <source>%1 has a column “%2”, which is not known. There are: prompt, name, %3.</source>
        <translation>%1 tem uma coluna “%2”, que não é conhecida. Existem: prompt, name, %3.</translation>
    </message>
    <message>
        <source>the prompt is empty.</source>
        <translation>o prompt está vazio.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: use letters, digits, '.', '_' and '-'.</source>
        <translation>“%1” não pode ser um nome: use letras, algarismos, '.', '_' e '-'.</translation>
    </message>
    <message>
        <source>“%1” holds the project of another brief. Give this one another name, or remove it.</source>
        <translation>“%1” contém o projeto de outro briefing. Dê outro nome a este ou remova aquele.</translation>
    </message>
    <message>
        <source>there in %1 s.</source>
        <translation>pronto em %1 s.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>Não começado.</translation>
    </message>
    <message>
        <source>There is no beat “%1”: the project has beats 1 to %2.</source>
        <translation>Não há beat “%1”: o projeto tem os beats de 1 a %2.</translation>
    </message>
    <message>
        <source>Say what to make again: --beat N (with --frame or --clip K), or --music.</source>
        <translation>Diga o que refazer: --beat N (com --frame ou --clip K), ou --music.</translation>
    </message>
    <message>
        <source>--frame and --clip are of a beat: say which with --beat N.</source>
        <translation>--frame e --clip são de um beat: diga de qual com --beat N.</translation>
    </message>
    <message>
        <source>--%1 is of a beat here: say which with --beat N.</source>
        <translation>--%1 aqui é de um beat: diga de qual com --beat N.</translation>
    </message>
    <message>
        <source>make lost paid takes again, at their price</source>
        <translation>refazer takes pagos que se perderam, pelo preço deles</translation>
    </message>
    <message>
        <source>repeat paid requests whose outcome is unknown</source>
        <translation>repetir pedidos pagos cujo resultado é desconhecido</translation>
    </message>
    <message>
        <source>this build never spends more than this</source>
        <translation>esta geração nunca gasta mais do que isto</translation>
    </message>
    <message>
        <source>go back to the last good version of a broken document</source>
        <translation>voltar à última versão boa de um documento danificado</translation>
    </message>
    <message>
        <source>a General MIDI soundfont for the score</source>
        <translation>um soundfont General MIDI para a música</translation>
    </message>
    <message>
        <source>make what is missing or stale</source>
        <translation>fazer o que falta ou está desatualizado</translation>
    </message>
    <message>
        <source>the same as build</source>
        <translation>o mesmo que build</translation>
    </message>
    <message>
        <source>one piece again, as a new take</source>
        <translation>refazer uma peça, como novo take</translation>
    </message>
    <message>
        <source>which beat: its number from 1, or its id</source>
        <translation>qual beat: seu número a partir de 1, ou seu id</translation>
    </message>
    <message>
        <source>its frame (without --clip, this is meant)</source>
        <translation>o quadro dele (é o que vale sem --clip)</translation>
    </message>
    <message>
        <source>its clip K, from 1</source>
        <translation>o clipe K dele, a partir de 1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>the beat's own model for its frame; “project”: as the project</source>
        <translation>o modelo de IA próprio do beat para o quadro; “project”: como o projeto</translation>
    </message>
    <message>
        <source>the beat's own model for its clips; “project”: as the project</source>
        <translation>o modelo de IA próprio do beat para os clipes; “project”: como o projeto</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>a música</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>codecs</translation>
    </message>
    <message>
        <source>FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.</source>
        <translation>As bibliotecas do FFmpeg não têm libx264. Instale libavcodec59 ou libavcodec-extra com x264.</translation>
    </message>
    <message>
        <source>soundfont</source>
        <translation>soundfont</translation>
    </message>
    <message>
        <source>There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.</source>
        <translation>Não há soundfont General MIDI. Instale timgm6mb-soundfont ou indique um com BEATREEL_SOUNDFONT.</translation>
    </message>
    <message>
        <source>%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)</source>
        <translation>%1 (um pequeno; o de fluid-soundfont-gm soa mais cheio e é usado assim que for instalado)</translation>
    </message>
    <message>
        <source>is set in the environment</source>
        <translation>está definida no ambiente</translation>
    </message>
    <message>
        <source>is kept in the desktop's keychain</source>
        <translation>está no chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>database</source>
        <translation>banco de dados</translation>
    </message>
    <message>
        <source>can be reached: %1, for records and ledgers</source>
        <translation>responde: %1, para registros e contas</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>pode ser gravado</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>armazenamento</translation>
    </message>
    <message>
        <source>none is set: BEATREEL_STORAGE_URL would name one for publishing</source>
        <translation>nenhum está definido: BEATREEL_STORAGE_URL indicaria um para publicar</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>own templates</source>
        <translation>modelos de beat próprios</translation>
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
        <translation>1 arquétipo</translation>
    </message>
    <message numerus="yes">
        <source>%n archetypes</source>
        <translation>
            <numerusform>%n arquétipo</numerusform>
            <numerusform>%n arquétipos</numerusform>
        </translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modelos de beat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts, such as 5 beats, 3 archetypes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none</source>
        <translation>não está no ambiente nem no chaveiro: não há planos da OpenAI; um servidor seu não precisa dela</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no paid frames, clips and music</source>
        <translation>não está no ambiente nem no chaveiro: não há quadros, clipes e música pagos</translation>
    </message>
    <message>
        <source>%1 Build the project first, or export it as it is with --as-is.</source>
        <translation>%1 Gere o projeto primeiro ou exporte-o como está com --as-is.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>of a PDF: a4 or letter</source>
        <translation>de um PDF: a4 ou letter</translation>
    </message>
    <message>
        <source>beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6</source>
        <translation>beats por página de um PDF: 1, 2, 3, 4, 6, 8, 9 ou 12; 6</translation>
    </message>
    <message>
        <source>also where something is missing or out of date: edit lists have gaps there</source>
        <translation>também onde algo falta ou está desatualizado: as listas de edição ficam com lacunas ali</translation>
    </message>
    <message>
        <source>--%1 is for --format %2.</source>
        <translation>--%1 é para --format %2.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder, or write into it with --force.</source>
        <translation>Já há algo em “%1”. Escolha outra pasta ou grave nela com --force.</translation>
    </message>
    <message>
        <source>Say where the stitched video goes with --out FILE.</source>
        <translation>Diga para onde vai o vídeo juntado com --out FILE.</translation>
    </message>
    <message>
        <source>Say what and where: --format %1 --out FILE.</source>
        <translation>Diga o quê e para onde: --format %1 --out FILE.</translation>
    </message>
    <message>
        <source>CHUNK…</source>
        <translation>CHUNK…</translation>
    </message>
    <message>
        <source>conformed chunks to one MP4</source>
        <translation>trechos já conformados em um só MP4</translation>
    </message>
    <message>
        <source>a project as a file or folder for people and other programs</source>
        <translation>um projeto como arquivo ou pasta para pessoas e outros programas</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.</source>
        <translation>--%1 “%2” não é um tempo. Escreva segundos ou minutos:segundos, como 12.5 ou 0:12.5.</translation>
    </message>
    <message>
        <source>There is nothing from there to there: the film is %1 s long.</source>
        <translation>Não há nada entre esses dois pontos: o filme tem %1 s.</translation>
    </message>
    <message>
        <source>%1 makes a %2 file, not %3. Say --format %2.</source>
        <translation>%1 faz um arquivo %2, não %3. Diga --format %2.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>720p, 1080p or 4k; the film's own where it is not given</source>
        <translation>720p, 1080p ou 4k; o do próprio filme se não for dado</translation>
    </message>
    <message>
        <source>where in the film to begin: 12.5 or 0:12.5</source>
        <translation>em que ponto do filme começar: 12.5 ou 0:12.5</translation>
    </message>
    <message>
        <source>where to end</source>
        <translation>em que ponto terminar</translation>
    </message>
    <message>
        <source>a silent sound track</source>
        <translation>uma faixa de som em silêncio</translation>
    </message>
    <message>
        <source>instead of -14</source>
        <translation>em vez de -14</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>across the pictures of the review preset</source>
        <translation>sobre as imagens do ajuste de revisão</translation>
    </message>
    <message>
        <source>%1 Run build first, or export it as it is with --as-is.</source>
        <translation>%1 Rode build primeiro ou exporte-o como está com --as-is.</translation>
    </message>
    <message>
        <source>The spec “%1”</source>
        <translation>A especificação “%1”</translation>
    </message>
    <message>
        <source>The spec “%1” cannot be built: see the findings above.</source>
        <translation>A especificação “%1” não pode ser gerada: veja os achados acima.</translation>
    </message>
    <message>
        <source>“%1” exists already and is no Beatreel project. Name another folder with --project.</source>
        <translation>“%1” já existe e não é um projeto do Beatreel. Indique outra pasta com --project.</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>brief to master</source>
        <translation>do briefing ao master</translation>
    </message>
    <message>
        <source>build this plan instead of making one</source>
        <translation>gerar este plano em vez de fazer um</translation>
    </message>
    <message>
        <source>the project's folder</source>
        <translation>a pasta do projeto</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>perdido</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>pronto</translation>
    </message>
    <message>
        <source>stale (changed: %1)</source>
        <translation>desatualizado (mudou: %1)</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, mantido</translation>
    </message>
    <message>
        <source>Warning: what was spent is told by the takes alone. %1</source>
        <translation>Atenção: o que foi gasto se sabe só pelos takes. %1</translation>
    </message>
    <message>
        <source>%1: 1 beat, %2 s, spent %3</source>
        <translation>%1: 1 beat, %2 s, gasto %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n beats, %2 s, spent %3</source>
        <translation>
            <numerusform>%1: %n beat, %2 s, gasto %3</numerusform>
            <numerusform>%1: %n beats, %2 s, gasto %3</numerusform>
        </translation>
    </message>
    <message>
        <source>master: %1</source>
        <translation>master: %1</translation>
    </message>
    <message>
        <source>no master in the project's folder</source>
        <translation>não há master na pasta do projeto</translation>
    </message>
    <message>
        <source>shut down on %1: choose another</source>
        <translation>desligado em %1: escolha outro</translation>
    </message>
    <message>
        <source>set</source>
        <comment>of models; at most six columns</comment>
        <translation>conj.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>before a check</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>FIX</source>
        <comment>before a check that found something to mend</comment>
        <translation>FIX</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked %1.</source>
        <translation>Algo falta: veja as linhas marcadas com %1.</translation>
    </message>
    <message>
        <source>what exists, what is stale, what was spent</source>
        <translation>o que existe, o que está desatualizado, o que foi gasto</translation>
    </message>
    <message>
        <source>the catalogue with prices</source>
        <translation>o catálogo com preços</translation>
    </message>
    <message>
        <source>the planning models that the server of the settings lists; costs nothing</source>
        <translation>os modelos de planejamento que o servidor das configurações lista; não custa nada</translation>
    </message>
    <message>
        <source>is everything there that a film needs</source>
        <translation>se está aí tudo de que um filme precisa</translation>
    </message>
    <message>
        <source>Usage: beatreel-cli COMMAND …</source>
        <translation>Uso: beatreel-cli COMMAND …</translation>
    </message>
    <message>
        <source>beatreel-cli COMMAND --help shows a command's options.</source>
        <translation>beatreel-cli COMMAND --help mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.</source>
        <translation>BEATREEL_LANGUAGE no ambiente escolhe o idioma: %1. --json é sempre em inglês.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 takes nothing more. A text with spaces needs quotes round it.</source>
        <translation>%1 não aceita mais nada. Um texto com espaços precisa de aspas.</translation>
    </message>
    <message>
        <source>%1 takes %2. A text with spaces needs quotes round it.</source>
        <translation>%1 aceita %2. Um texto com espaços precisa de aspas.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Não há comando “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>There is no prompt. Say in a sentence what the ad is for.</source>
        <translation>Não há prompt. Diga em uma frase para que é o anúncio.</translation>
    </message>
    <message>
        <source>Give either a prompt or --prompt-file, not both.</source>
        <translation>Dê um prompt ou --prompt-file, não os dois.</translation>
    </message>
    <message>
        <source>“%1” holds no prompt. Say in it what the ad is for.</source>
        <translation>“%1” não contém prompt. Diga nele para que é o anúncio.</translation>
    </message>
    <message>
        <source>one JSON document on stdout, nothing else</source>
        <translation>um documento JSON em stdout, nada mais</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>para onde vai o resultado</translation>
    </message>
    <message>
        <source>replace FILE; plan an existing project anew, keeping its takes</source>
        <translation>substituir FILE; planejar de novo um projeto existente, mantendo os takes</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>ler o prompt de um arquivo; - é a entrada padrão</translation>
    </message>
    <message>
        <source>seconds, 1 to 120, rounded to a multiple of 5</source>
        <translation>segundos, de 1 a 120, arredondados para um múltiplo de 5</translation>
    </message>
    <message>
        <source>0 keeps to the archetype, 1 is free; 0.5</source>
        <translation>0 segue o arquétipo, 1 é livre; 0.5</translation>
    </message>
    <message>
        <source>another seed gives another film</source>
        <translation>outra semente dá outro filme</translation>
    </message>
    <message>
        <source>who plans: offline, openai, or a model such as gpt-6-luna</source>
        <translation>quem planeja: offline, openai ou um modelo como gpt-6-luna</translation>
    </message>
    <message>
        <source>who draws the frames: sketch, or a paid model such as sdxl</source>
        <translation>quem desenha os quadros: sketch ou um modelo pago como sdxl</translation>
    </message>
    <message>
        <source>who makes the clips: camera, or a paid model such as hailuo-2.3-fast</source>
        <translation>quem faz os clipes: camera ou um modelo pago como hailuo-2.3-fast</translation>
    </message>
    <message>
        <source>score, a paid model, none, or a sound file of your own</source>
        <translation>score, um modelo pago, none ou um arquivo de som seu</translation>
    </message>
    <message>
        <source>a planning model that looks at the frames and writes the music's prompt</source>
        <translation>um modelo de planejamento que olha os quadros e escreve o prompt da música</translation>
    </message>
    <message>
        <source>all models at once: draft, economy, standard or best</source>
        <translation>todos os modelos de uma vez: draft, economy, standard ou best</translation>
    </message>
    <message>
        <source>the project never spends more than this</source>
        <translation>o projeto nunca gasta mais do que isto</translation>
    </message>
    <message>
        <source>have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names</source>
        <translation>deixar os passos com os workers deste Redis: redis://host:6379/0; sem URL, com os daquele que BEATREEL_FARM_URL indica</translation>
    </message>
    <message>
        <source>--duration has no say over --spec: the plan's own beats make the length.</source>
        <translation>--duration não vale com --spec: a duração vem dos beats do próprio plano.</translation>
    </message>
    <message>
        <source>--duration must be a number of seconds from 1 to 120, not “%1”.</source>
        <translation>--duration deve ser um número de segundos de 1 a 120, não “%1”.</translation>
    </message>
    <message>
        <source>The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.</source>
        <translation>A duração de %1 s foi arredondada para %2 s: beats vão de 5 em 5 s.</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 on, not “%1”.</source>
        <translation>--seed deve ser um número inteiro a partir de 0, não “%1”.</translation>
    </message>
    <message>
        <source>There is no sound file “%1”. Check the path.</source>
        <translation>Não há arquivo de som “%1”. Confira o caminho.</translation>
    </message>
    <message>
        <source>--music does not know “%1”. It knows: %2, or a sound file.</source>
        <translation>--music não conhece “%1”. Conhece: %2, ou um arquivo de som.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” é uma pasta. Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>“%1” já existe. Escolha outro nome ou substitua-o com --force.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>A pasta “%1” não existe. Crie-a primeiro.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Choose another folder.</source>
        <translation>Não é possível gravar em “%1”: %2. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The phase's input on standard input</source>
        <translation>A entrada da fase na entrada padrão</translation>
    </message>
    <message>
        <source>There is no phase “%1”. There are: %2.</source>
        <translation>Não há fase “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>one phase: its input JSON on stdin, its output JSON on stdout</source>
        <translation>uma fase: o JSON de entrada em stdin, o JSON de saída em stdout</translation>
    </message>
    <message>
        <source>where its files go; by default a folder named after the video's id</source>
        <translation>para onde vão os arquivos; por padrão, uma pasta com o id do vídeo</translation>
    </message>
    <message>
        <source>a model catalogue with other prices</source>
        <translation>um catálogo de modelos com outros preços</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2, %3 energy</source>
        <translation>%1, %2, energia %3</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: 1 finding.</source>
        <translation>“%1” não é uma especificação válida: 1 achado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no valid spec: %n findings.</source>
        <translation>
            <numerusform>“%1” não é uma especificação válida: %n achado.</numerusform>
            <numerusform>“%1” não é uma especificação válida: %n achados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <translation>“%1” é válida.</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: see the findings above.</source>
        <translation>“%1” não é uma especificação válida: veja os achados acima.</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>beat %1</translation>
    </message>
    <message>
        <source>the plan alone</source>
        <translation>só o plano</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>check a plan, all findings at once</source>
        <translation>conferir um plano, com todos os achados de uma vez</translation>
    </message>
    <message>
        <source>DIR|SPEC</source>
        <translation>DIR|SPEC</translation>
    </message>
    <message>
        <source>what a build would cost now</source>
        <translation>quanto custaria uma geração agora</translation>
    </message>
    <message>
        <source>The plan of “%1” cannot be built: %2</source>
        <translation>O plano de “%1” não pode ser gerado: %2</translation>
    </message>
    <message>
        <source>“%1” is among the project's own files. Choose a place outside of it.</source>
        <translation>“%1” está entre os arquivos do próprio projeto. Escolha um lugar fora dele.</translation>
    </message>
    <message>
        <source>at least %1, price unknown</source>
        <translation>pelo menos %1, preço desconhecido</translation>
    </message>
    <message>
        <source>%1; paid, not used: %2</source>
        <translation>%1; pago, não usado: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>A entrada padrão não pode ser lida. Dê um arquivo em vez dela.</translation>
    </message>
    <message>
        <source>Say --serve: steps are read from standard input, as docs/farm.md says.</source>
        <translation>Diga --serve: os passos são lidos da entrada padrão, como diz docs/farm.md.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: %1. Start the program in another.</source>
        <translation>Não é possível gravar nesta pasta: %1. Inicie o programa em outra.</translation>
    </message>
    <message>
        <source>does the steps of other computers' builds, for a worker of a farm</source>
        <translation>faz os passos de gerações de outros computadores, para um worker de uma fazenda</translation>
    </message>
    <message>
        <source>one JSON object a line, in and out, until the input ends (docs/farm.md)</source>
        <translation>um objeto JSON por linha, na entrada e na saída, até a entrada acabar (docs/farm.md)</translation>
    </message>
    <message>
        <source>What has travelled is kept: the same command goes on with the rest.</source>
        <translation>O que já viajou é mantido: o mesmo comando continua com o resto.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>what is under way</comment>
        <translation>publicação</translation>
    </message>
    <message>
        <source>There is no master yet: build the project, then publish it again.</source>
        <translation>Ainda não há master: gere o projeto e publique-o de novo.</translation>
    </message>
    <message>
        <source>everything was there already</source>
        <translation>tudo já estava lá</translation>
    </message>
    <message>
        <source>1 file, %1 sent</source>
        <translation>1 arquivo, %1 enviados</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 sent</source>
        <translation>
            <numerusform>%n arquivo, %1 enviados</numerusform>
            <numerusform>%n arquivos, %1 enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage has no projects yet.</source>
        <translation>O armazenamento ainda não tem projetos.</translation>
    </message>
    <message>
        <source>Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has.</source>
        <translation>Diga qual projeto e para onde ele vai: fetch VIDEO-ID --project DIR. fetch --list mostra o que o armazenamento tem.</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>what is under way</comment>
        <translation>busca</translation>
    </message>
    <message>
        <source>--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.</source>
        <translation>--expires deve ser um tempo de no máximo 7 dias, como 30m, 12h ou 7d, não “%1”.</translation>
    </message>
    <message>
        <source>The link is to the master that was published; the project has another one by now. Publish it again to show that.</source>
        <translation>O link é do master que foi publicado; o projeto já tem outro. Publique-o de novo para mostrar esse.</translation>
    </message>
    <message>
        <source>a project and its results to the storage; only what is missing travels</source>
        <translation>um projeto e seus resultados para o armazenamento; só viaja o que falta</translation>
    </message>
    <message>
        <source>replace what another computer has published since</source>
        <translation>substituir o que outro computador publicou desde então</translation>
    </message>
    <message>
        <source>VIDEO-ID</source>
        <translation>VIDEO-ID</translation>
    </message>
    <message>
        <source>a project from the storage, with all its takes</source>
        <translation>um projeto do armazenamento, com todos os takes</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>para onde vai</translation>
    </message>
    <message>
        <source>what the storage has, the newest first</source>
        <translation>o que o armazenamento tem, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>an address at which anyone can see the published master</source>
        <translation>um endereço em que qualquer pessoa pode ver o master publicado</translation>
    </message>
    <message>
        <source>until when: 30m, 12h, at most 7d, which is usual</source>
        <translation>até quando: 30m, 12h, no máximo 7d, que é o habitual</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1%, faltam %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>planning</source>
        <comment>a phase that is under way</comment>
        <translation>planejamento</translation>
    </message>
    <message>
        <source>storyboard</source>
        <comment>a phase that is under way</comment>
        <translation>storyboard</translation>
    </message>
    <message>
        <source>chunks</source>
        <comment>a phase that is under way</comment>
        <translation>trechos</translation>
    </message>
    <message>
        <source>stitching</source>
        <comment>a phase that is under way</comment>
        <translation>junção</translation>
    </message>
    <message>
        <source>music</source>
        <comment>a phase that is under way</comment>
        <translation>música</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Atenção: %1</translation>
    </message>
    <message>
        <source>Stopped; resume “%1” goes on where it was.</source>
        <translation>Parado; resume “%1” continua de onde estava.</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconhecido</translation>
    </message>
    <message>
        <source>There are no videos.</source>
        <translation>Não há vídeos.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>before a finding</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>1 video is as its row says.</source>
        <translation>1 vídeo está como diz sua linha.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are as their rows say.</source>
        <translation>
            <numerusform>%n vídeo está como diz sua linha.</numerusform>
            <numerusform>%n vídeos estão como dizem suas linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos are not as their rows say: see the lines marked %2.</source>
        <translation>
            <numerusform>%1 de %n vídeo não está como diz sua linha: veja as linhas marcadas com %2.</numerusform>
            <numerusform>%1 de %n vídeos não estão como dizem suas linhas: veja as linhas marcadas com %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>all videos of the database, the newest first</source>
        <translation>todos os vídeos do banco de dados, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>only those: %1</source>
        <translation>só estes: %1</translation>
    </message>
    <message>
        <source>compare each row with its project, files and ledger; 1 where they differ</source>
        <translation>comparar cada linha com seu projeto, seus arquivos e seu livro-caixa; 1 se diferem</translation>
    </message>
    <message>
        <source>Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try "beatreel-cli --help".</source>
        <translation>O editor do Beatreel precisa de uma tela, e aqui não há nenhuma. O mesmo trabalho é feito pelo beatreel-cli: tente "beatreel-cli --help".</translation>
    </message>
    <message>
        <source>The settings file “%1”</source>
        <translation>O arquivo de configurações “%1”</translation>
    </message>
    <message>
        <source>%1 The defaults are used.</source>
        <translation>%1 Valem os padrões.</translation>
    </message>
    <message>
        <source>%1 is “%2”, not a number from 0 to 1; %3 is used.</source>
        <translation>%1 é “%2”, não um número de 0 a 1; vale %3.</translation>
    </message>
    <message>
        <source>“creativity” in settings.json</source>
        <translation>“creativity” em settings.json</translation>
    </message>
    <message>
        <source>No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL.</source>
        <translation>Nenhuma fazenda está definida. Dê o endereço nas configurações do editor ou com BEATREEL_FARM_URL.</translation>
    </message>
    <message>
        <source>The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>O catálogo não tem o modelo de planejamento “%1”. Escolha outro ou adicione-o ao catálogo.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>O catálogo não tem o modelo “%1”. Escolha outro ou adicione-o ao catálogo.</translation>
    </message>
    <message>
        <source>A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there.</source>
        <translation>Uma fazenda precisa de um armazenamento que os workers dela também alcancem: defina BEATREEL_STORAGE_URL aqui e lá.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room or choose another folder.</source>
        <translation>Não é possível gravar “%1”: %2. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>O arquivo “%1” não existe. Confira o caminho.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.</source>
        <translation>“%1” tem mais de %2 bytes e não pode ser o que se espera aqui. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as such.</source>
        <translation>%1 não é texto em UTF-8. Salve-o assim.</translation>
    </message>
    <message>
        <source>%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.</source>
        <translation>%1, a linha %2 tem %3 campos, e a primeira linha tem %4 nomes. Ponha entre aspas os textos com vírgula.</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2. Check that it exists and may be read.</source>
        <translation>Não é possível ler “%1”: %2. Confira se existe e pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 não é JSON válido: %2 na linha %3, coluna %4.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object ({ … }).</source>
        <translation>%1 deve ser um objeto JSON ({ … }).</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” deve ser %2.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1” deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1” deve ser uma lista de textos.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>the permissions do not allow it</source>
        <translation>as permissões não deixam</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Stopped; it may be billed.</source>
        <translation>Parado; pode ser cobrado.</translation>
    </message>
    <message>
        <source>Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended.</source>
        <translation>Outro computador gera este projeto agora, pois há muito não se sabia deste. Espere até ele terminar.</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <comment>step of a build</comment>
        <translation>take %1 (%2)</translation>
    </message>
    <message>
        <source>stitch</source>
        <comment>step of a build</comment>
        <translation>junção</translation>
    </message>
    <message>
        <source>frame of beat %1</source>
        <comment>step of a build</comment>
        <translation>quadro do beat %1</translation>
    </message>
    <message>
        <source>clip %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>clipe %1 do beat %2</translation>
    </message>
    <message>
        <source>chunk %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>trecho %1 do beat %2</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>step of a build</comment>
        <translation>som</translation>
    </message>
    <message>
        <source>master</source>
        <comment>step of a build</comment>
        <translation>master</translation>
    </message>
    <message>
        <source>music</source>
        <comment>step of a build</comment>
        <translation>música</translation>
    </message>
    <message>
        <source>Your own file of %1 is gone (takes/%2). Put it back, or give another.</source>
        <translation>Seu próprio arquivo sumiu: %1 (takes/%2). Ponha-o de volta ou dê outro.</translation>
    </message>
    <message>
        <source>The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.</source>
        <translation>O take sumiu: %1 (takes/%2). Ponha-o de volta ou refaça-o por %3: na linha de comando, com --remake-lost.</translation>
    </message>
    <message>
        <source>%1 has no take and is locked. Unlock it to build it.</source>
        <translation>Está bloqueado e não tem take: %1. Desbloqueie-o para gerá-lo.</translation>
    </message>
    <message>
        <source>An earlier request for %1 is not needed any more.</source>
        <translation>Um pedido anterior não é mais necessário: %1.</translation>
    </message>
    <message>
        <source>The music is asked for as “%1”.</source>
        <translation>A música é pedida como “%1”.</translation>
    </message>
    <message>
        <source>The music was asked for by the rules, because no model wrote its prompt: %1</source>
        <translation>A música foi pedida pelas regras, porque nenhum modelo escreveu o prompt dela: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM video, or a WAV, MP3, OGG, FLAC or M4A track.</source>
        <translation>“%1” não é nada que o Beatreel leia. Dê uma imagem PNG, JPEG ou WebP, um vídeo MP4, MOV ou WebM, ou uma trilha WAV, MP3, OGG, FLAC ou M4A.</translation>
    </message>
    <message>
        <source>“%1” is no picture. Give a PNG, JPEG or WebP file.</source>
        <translation>“%1” não é uma imagem. Dê um arquivo PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Give an MP4, MOV or WebM file.</source>
        <translation>“%1” não contém vídeo. Dê um arquivo MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>“%1” não contém som. Dê um arquivo WAV, MP3, OGG, FLAC ou M4A.</translation>
    </message>
    <message>
        <source>The input lacks the URL of a file. Give the output of the phase before.</source>
        <translation>Falta na entrada a URL de um arquivo. Dê a saída da fase anterior.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: only local files can, until S3 storage is set up.</source>
        <translation>“%1” não pode ser lido: só arquivos locais podem, até haver um armazenamento S3 definido.</translation>
    </message>
    <message>
        <source>“%1” leads out of the project. Give an absolute path or URL.</source>
        <translation>“%1” sai do projeto. Dê um caminho absoluto ou uma URL.</translation>
    </message>
    <message>
        <source>“creativity_level” must be a number from 0 to 1, not “%1”.</source>
        <translation>“creativity_level” deve ser um número de 0 a 1, não “%1”.</translation>
    </message>
    <message>
        <source>“%1” belongs to another video (%2). Name another folder with --project.</source>
        <translation>“%1” é de outro vídeo (%2). Indique outra pasta com --project.</translation>
    </message>
    <message>
        <source>The input has no “spec”. Give phase1_planning's.</source>
        <translation>A entrada não tem “spec”. Dê a de phase1_planning.</translation>
    </message>
    <message>
        <source>The spec cannot be built: %1</source>
        <translation>A especificação não pode ser gerada: %1</translation>
    </message>
    <message>
        <source>The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.</source>
        <translation>O storyboard tem %1 imagens para %2 beats. Dê a saída de phase2_storyboard.</translation>
    </message>
    <message>
        <source>The input has no “chunks”. Give phase3_chunks'.</source>
        <translation>A entrada não tem “chunks”. Dê os de phase3_chunks.</translation>
    </message>
    <message>
        <source>The input has no “stitched_url”. Give phase4_stitching's.</source>
        <translation>A entrada não tem “stitched_url”. Dê a de phase4_stitching.</translation>
    </message>
    <message>
        <source>“video_id” must be letters, digits, - and _, not “%1”.</source>
        <translation>“video_id” deve ter só letras, algarismos, - e _, não “%1”.</translation>
    </message>
    <message>
        <source>A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.</source>
        <translation>Um plano pago foi interrompido e pode ter custado %1. Peça-o de novo com --repeat-unknown.</translation>
    </message>
    <message>
        <source>Interrupted; it may be billed.</source>
        <translation>Interrompido; pode ser cobrado.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room and build again.</source>
        <translation>Não é possível gravar “%1”: %2. Libere espaço e gere de novo.</translation>
    </message>
    <message>
        <source>The clip of a chunk is gone. Build again.</source>
        <translation>O clipe de um trecho sumiu. Gere de novo.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL.</source>
        <translation>Um worker da fazenda não pode pagar: ele precisa do banco de dados que todos compartilham, BEATREEL_DATABASE_URL.</translation>
    </message>
    <message>
        <source>This is no step of a build: %1. Bring both computers to the same version of Beatreel.</source>
        <translation>Isto não é um passo de uma geração: %1. Ponha os dois computadores na mesma versão do Beatreel.</translation>
    </message>
    <message>
        <source>The picture that this clip begins with is gone. Build again.</source>
        <translation>A imagem com que este clipe começa sumiu. Gere de novo.</translation>
    </message>
    <message>
        <source>The take %1 is gone. Build again.</source>
        <translation>O take %1 sumiu. Gere de novo.</translation>
    </message>
    <message>
        <source>its kind is “%1”</source>
        <translation>seu tipo é “%1”</translation>
    </message>
    <message>
        <source>its slot is “%1”</source>
        <translation>seu lugar é “%1”</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>suas partes não combinam entre si</translation>
    </message>
    <message>
        <source>%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.</source>
        <translation>%1 não sairia igual neste computador: ele tem outra versão do Beatreel, dos desenhos ou do soundfont.</translation>
    </message>
    <message>
        <source>Cuts it from the clip before.</source>
        <translation>Corta-se do clipe anterior.</translation>
    </message>
    <message>
        <source>Asked %1 for %2: %3.</source>
        <translation>Pedido a %1, %2: %3.</translation>
    </message>
    <message>
        <source>A worker of the farm did not say what it paid with. Bring it to this version of Beatreel.</source>
        <translation>Um worker da fazenda não disse com que pagou. Ponha-o nesta versão do Beatreel.</translation>
    </message>
    <message>
        <source>Made take %1 for %2.</source>
        <translation>Take %1 feito; custou %2.</translation>
    </message>
    <message>
        <source>The project's own music is gone. Choose a track again with --music FILE.</source>
        <translation>A música própria do projeto sumiu. Escolha outra trilha com --music FILE.</translation>
    </message>
    <message>
        <source>The music's model is gone. Choose another in the models.</source>
        <translation>O modelo da música não existe mais. Escolha outro nos modelos.</translation>
    </message>
    <message>
        <source>The picture that this clip began with is gone. Make the clip again with the present settings.</source>
        <translation>A imagem com que este clipe começava sumiu. Refaça o clipe com os ajustes atuais.</translation>
    </message>
    <message>
        <source>The clip could not be copied. Is the disk full?</source>
        <translation>O clipe não pôde ser copiado. O disco está cheio?</translation>
    </message>
    <message>
        <source>Its status is “%1”, but %2. Build it again.</source>
        <translation>O estado dele é “%1”, mas %2. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its status is “%1”, but nobody builds it any more. Build it again to go on.</source>
        <translation>O estado dele é “%1”, mas ninguém mais o gera. Gere-o de novo para continuar.</translation>
    </message>
    <message>
        <source>its progress is %1 %</source>
        <translation>o andamento é de %1%</translation>
    </message>
    <message>
        <source>it has no time of completion</source>
        <translation>não tem hora de conclusão</translation>
    </message>
    <message>
        <source>it has a time of completion</source>
        <translation>tem uma hora de conclusão</translation>
    </message>
    <message>
        <source>it has the error “%1”</source>
        <translation>tem o erro “%1”</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>não diz por quê</translation>
    </message>
    <message>
        <source>it names no video</source>
        <translation>não nomeia nenhum vídeo</translation>
    </message>
    <message>
        <source>Of its beats the row says %1, but there are %2. Build it again.</source>
        <translation>Beats: a linha diz %1, mas há %2. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Of its chunks the row says %1, but there are %2. Build it again.</source>
        <translation>Trechos: a linha diz %1, mas há %2. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Of its chunk files the row says %1, but there are %2. Build it again.</source>
        <translation>Arquivos de trechos: a linha diz %1, mas há %2. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Of its storyboard images the row says %1, but there are %2. Build it again.</source>
        <translation>Imagens do storyboard: a linha diz %1, mas há %2. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its video “%1” is not there. Build it again.</source>
        <translation>O vídeo “%1” dele não está lá. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its stitched video “%1” is not there. Build it again.</source>
        <translation>O vídeo juntado “%1” dele não está lá. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its music “%1” is not there. Build it again.</source>
        <translation>A música “%1” dele não está lá. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its chunk “%1” is not there. Build it again.</source>
        <translation>O trecho “%1” dele não está lá. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its storyboard image “%1” is not there. Build it again.</source>
        <translation>A imagem de storyboard “%1” dele não está lá. Gere-o de novo.</translation>
    </message>
    <message>
        <source>The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.</source>
        <translation>A linha diz que custou %1; o livro-caixa e os takes dizem %2. Gere-o de novo para pôr a linha em dia.</translation>
    </message>
    <message numerus="yes">
        <source>It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.</source>
        <translation>
            <numerusform>Está completo, mas ainda não se sabe como terminou %n pedido pago. Gere-o de novo: isso o procura.</numerusform>
            <numerusform>Está completo, mas ainda não se sabe como terminaram %n pedidos pagos. Gere-o de novo: isso os procura.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds another video now (%2). Delete the row, or build the project where it is now.</source>
        <translation>“%1” agora contém outro vídeo (%2). Exclua a linha ou gere o projeto onde ele está agora.</translation>
    </message>
    <message>
        <source>Where its project is is not known, so that it cannot be compared. Build it again.</source>
        <translation>Não se sabe onde está o projeto dele, por isso não pode ser comparado. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Its project is on “%1”; look at it there.</source>
        <translation>O projeto dele está em “%1”; veja-o lá.</translation>
    </message>
    <message>
        <source>“%1” holds another video now. Open that folder itself, or delete this video without its folder.</source>
        <translation>“%1” agora contém outro vídeo. Abra essa pasta ou exclua este vídeo sem a pasta.</translation>
    </message>
    <message>
        <source>The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or delete the video without its folder.</source>
        <translation>O projeto em “%1” não pode ser lido, por isso não é certo que seja o deste vídeo. Abra-o para consertá-lo ou exclua o vídeo sem a pasta.</translation>
    </message>
    <message>
        <source>“%1” is open in a Beatreel. Close it there first, then delete it.</source>
        <translation>“%1” está aberto em um Beatreel. Feche-o lá primeiro, depois exclua.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, and remove that yourself.</source>
        <translation>“%1” não pode ser movido para a lixeira; talvez o disco não tenha uma. Exclua o vídeo sem a pasta e remova-a você mesmo.</translation>
    </message>
    <message>
        <source>Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.</source>
        <translation>O projeto dele está em “%1”, em “%2”. Abra-o lá, ou publique-o lá e abra-o aqui do armazenamento.</translation>
    </message>
    <message>
        <source>It has no project, since its brief could not be planned. Plan the brief again.</source>
        <translation>Ele não tem projeto, porque o briefing não pôde ser planejado. Planeje o briefing de novo.</translation>
    </message>
    <message>
        <source>Its project “%1” is not there any more. Put it back, or delete the video.</source>
        <translation>O projeto “%1” dele não está mais lá. Ponha-o de volta ou exclua o vídeo.</translation>
    </message>
    <message>
        <source>It is being built now. Stop that first, then delete it.</source>
        <translation>Está sendo gerado agora. Pare isso primeiro, depois exclua.</translation>
    </message>
    <message>
        <source>The contact sheet would be too large. Export the frames instead.</source>
        <translation>A folha de contato seria grande demais. Exporte os quadros em vez dela.</translation>
    </message>
    <message>
        <source>The contact sheet could not be made: memory is short. Close other programs and export it again.</source>
        <translation>A folha de contato não pôde ser feita: falta memória. Feche outros programas e exporte-a de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The film has %n cuts, and a CMX 3600 list holds %1 at most. Export it as OTIO, FCPXML or MLT.</source>
        <translation>
            <numerusform>O filme tem %n corte, e uma lista CMX 3600 comporta no máximo %1. Exporte-o como OTIO, FCPXML ou MLT.</numerusform>
            <numerusform>O filme tem %n cortes, e uma lista CMX 3600 comporta no máximo %1. Exporte-o como OTIO, FCPXML ou MLT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write “%1”. Make room or choose another folder.</source>
        <translation>Não é possível gravar “%1”. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the frames.</source>
        <translation>“%1” é um arquivo. Indique uma pasta para os quadros.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder.</source>
        <translation>Já há algo em “%1”. Escolha outra pasta.</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Build the project first, or export it as it is.</source>
        <translation>Gere o projeto primeiro ou exporte-o como está.</translation>
    </message>
    <message>
        <source>“%1” has no beats yet. Plan it first.</source>
        <translation>“%1” ainda não tem beats. Planeje-o primeiro.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>O beat %1 ainda não tem vídeo.</translation>
    </message>
    <message>
        <source>Beats %1 have no video yet.</source>
        <translation>Os beats %1 ainda não têm vídeo.</translation>
    </message>
    <message>
        <source>The video of beat %1 is out of date.</source>
        <translation>O vídeo do beat %1 não está em dia.</translation>
    </message>
    <message>
        <source>The videos of beats %1 are out of date.</source>
        <translation>Os vídeos dos beats %1 não estão em dia.</translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Ainda não há música.</translation>
    </message>
    <message>
        <source>The music is out of date.</source>
        <translation>A música não está em dia.</translation>
    </message>
    <message>
        <source>“%1” has no frames yet. Build it first.</source>
        <translation>“%1” ainda não tem quadros. Gere-o primeiro.</translation>
    </message>
    <message>
        <source>Beat %1 has no frame yet.</source>
        <translation>O beat %1 ainda não tem quadro.</translation>
    </message>
    <message>
        <source>Beats %1 have no frames yet.</source>
        <translation>Os beats %1 ainda não têm quadros.</translation>
    </message>
    <message>
        <source>The frame of beat %1 is out of date.</source>
        <translation>O quadro do beat %1 não está em dia.</translation>
    </message>
    <message>
        <source>The frames of beats %1 are out of date.</source>
        <translation>Os quadros dos beats %1 não estão em dia.</translation>
    </message>
    <message>
        <source>No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.</source>
        <translation>Nenhum beat de “%1” tem locução, textos na tela ou notas. Escreva algo primeiro.</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one (docs/farm.md), or render on this computer.</source>
        <translation>Nenhum worker da fazenda está ativo. Inicie um (docs/farm.md) ou renderize neste computador.</translation>
    </message>
    <message>
        <source>The worker %1 does it.</source>
        <translation>O worker %1 faz isso.</translation>
    </message>
    <message>
        <source>What a worker made did not come over the storage as it was. Build again.</source>
        <translation>O que um worker fez não chegou pelo armazenamento como era. Gere de novo.</translation>
    </message>
    <message>
        <source>A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.</source>
        <translation>Um passo da fazenda não pode ser lido: %1. Ponha todos os computadores na mesma versão do Beatreel.</translation>
    </message>
    <message>
        <source>its video is “%1”</source>
        <translation>seu vídeo é “%1”</translation>
    </message>
    <message>
        <source>it names the file “%1”</source>
        <translation>nomeia o arquivo “%1”</translation>
    </message>
    <message>
        <source>its result names no file</source>
        <translation>seu resultado não nomeia nenhum arquivo</translation>
    </message>
    <message>
        <source>A worker of the farm cannot write to its folder. Make room there, or mend its rights.</source>
        <translation>Um worker da fazenda não pode gravar na pasta dele. Libere espaço lá ou corrija as permissões.</translation>
    </message>
    <message>
        <source>A file of a step did not come over the storage as it was sent. Build again.</source>
        <translation>Um arquivo de um passo não chegou pelo armazenamento como foi enviado. Gere de novo.</translation>
    </message>
    <message>
        <source>“%1” must be a text that says something.</source>
        <translation>“%1” deve ser um texto que diga algo.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be one of: %3.</source>
        <translation>“%1” é “%2”, mas deve ser um de: %3.</translation>
    </message>
    <message>
        <source>“%1” must be a price of 0 or more.</source>
        <translation>“%1” deve ser um preço de 0 ou mais.</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no unit of a price.</source>
        <translation>“%1” é “%2”, que não é uma unidade de preço.</translation>
    </message>
    <message>
        <source>“%1” must be a day such as 2026-01-31.</source>
        <translation>“%1” deve ser um dia como 2026-01-31.</translation>
    </message>
    <message>
        <source>The model catalogue</source>
        <translation>O catálogo de modelos</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1” deve ser um objeto.</translation>
    </message>
    <message>
        <source>“%1” is there twice for the step “%2”.</source>
        <translation>“%1” está duas vezes no passo “%2”.</translation>
    </message>
    <message>
        <source>The model catalogue cannot be used: %1</source>
        <translation>O catálogo de modelos não pode ser usado: %1</translation>
    </message>
    <message>
        <source>“%1.endpoint” must be “owner/name”.</source>
        <translation>“%1.endpoint” deve ser “owner/name”.</translation>
    </message>
    <message>
        <source>“%1.version” must be 64 hexadecimal digits.</source>
        <translation>“%1.version” deve ter 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” must be 1 or 2.</source>
        <translation>“%1.chunks_per_clip” deve ser 1 ou 2.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.</source>
        <translation>“%1.chunks_per_clip” é 2, então “%1” deve fazer clipes, e uma das suas “lengths” deve ser 10 ou mais.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.</source>
        <translation>“%1.chunks_per_clip” é 2, então “%1.inputs” deve nomear sua “duration”.</translation>
    </message>
    <message>
        <source>The catalogue's entry for “%1” cannot be used: %2</source>
        <translation>A entrada do catálogo para “%1” não pode ser usada: %2</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec.</source>
        <translation>Este FFmpeg não tem codificador AAC. Instale a libavcodec do FFmpeg.</translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures. Close other programs and try again.</source>
        <translation>Não há memória suficiente para as imagens. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to 7680 pixels and 1 to 120 pictures a second.</source>
        <translation>Um vídeo de %1x%2 a %3 imagens por segundo não pode ser feito. Escolha tamanhos pares de 16 a 7680 pixels e de 1 a 120 imagens por segundo.</translation>
    </message>
    <message>
        <source>This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264.</source>
        <translation>Este FFmpeg não tem codificador H.264 (libx264). Instale a libavcodec do FFmpeg com x264.</translation>
    </message>
    <message>
        <source>The H.264 encoder did not start. Close other programs and try again.</source>
        <translation>O codificador H.264 não iniciou. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <comment>of H.264</comment>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>“%1” is not a chunk that can be stitched: %2. Take the chunks that a project has in build/chunks.</source>
        <translation>“%1” não é um trecho que se possa juntar: %2. Use os trechos que um projeto tem em build/chunks.</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>não contém vídeo</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n streams instead of one</source>
        <translation>
            <numerusform>contém %n fluxo em vez de um</numerusform>
            <numerusform>contém %n fluxos em vez de um</numerusform>
        </translation>
    </message>
    <message>
        <source>it is coded as %1, not H.264</source>
        <translation>está codificado como %1, não H.264</translation>
    </message>
    <message>
        <source>its H.264 headers are missing</source>
        <translation>faltam os cabeçalhos H.264</translation>
    </message>
    <message>
        <source>its clock has %1 ticks a second, not %2 a picture</source>
        <translation>o relógio tem %1 pulsos por segundo, não %2 por imagem</translation>
    </message>
    <message numerus="yes">
        <source>it has %n pictures instead of %1</source>
        <translation>
            <numerusform>tem %n imagem em vez de %1</numerusform>
            <numerusform>tem %n imagens em vez de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1, the first chunk %2</source>
        <translation>é %1, e o primeiro trecho %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, the first chunk %2</source>
        <translation>tem %1 imagens por segundo, e o primeiro trecho %2</translation>
    </message>
    <message>
        <source>it is H.264 %1, the first chunk %2</source>
        <translation>é H.264 %1, e o primeiro trecho %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings differ from the first chunk's</source>
        <translation>os ajustes do codificador H.264 diferem dos do primeiro trecho</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>é %1, não %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, not %2</source>
        <translation>tem %1 imagens por segundo, não %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings are not the present ones</source>
        <translation>os ajustes do codificador H.264 não são os atuais</translation>
    </message>
    <message>
        <source>picture %1 is missing or out of step</source>
        <translation>a imagem %1 falta ou está fora de ordem</translation>
    </message>
    <message>
        <source>A chunk cannot start before its clip. Choose a slip of 0 or more.</source>
        <translation>Um trecho não pode começar antes do seu clipe. Escolha um deslize de 0 ou mais.</translation>
    </message>
    <message>
        <source>%1: the chunk starts %2 s into the clip, the latest it can.</source>
        <translation>%1: o trecho começa a %2 s do clipe, o mais tarde que pode.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Make the clip again.</source>
        <translation>“%1” não contém vídeo. Refaça o clipe.</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make the clip again.</source>
        <translation>“%1” para antes do fim. Refaça o clipe.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Choose another file.</source>
        <translation>“%1” não contém vídeo. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is a still picture, not a video. Choose another file.</source>
        <translation>“%1” é uma imagem parada, não um vídeo. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: of %2 s only %3 s are there. Get the file again.</source>
        <translation>“%1” está incompleto: de %2 s há só %3 s. Obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it.</source>
        <translation>Este FFmpeg não tem codificador Opus (libopus). Escolha outro codec ou instale o FFmpeg com ele.</translation>
    </message>
    <message>
        <source>This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.</source>
        <translation>Este FFmpeg não tem codificador %1 (%2). Escolha outro codec ou instale o FFmpeg com ele.</translation>
    </message>
    <message>
        <source>The %1 encoder did not start. Close other programs and try again.</source>
        <translation>O codificador %1 não iniciou. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The %1 encoder failed. Close other programs and try again.</source>
        <translation>O codificador %1 falhou. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot become part of a master: %2. Build it again.</source>
        <translation>“%1” não pode entrar em um master: %2. Gere-o de novo.</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>não contém %1</translation>
    </message>
    <message>
        <source>its sound is not 48 kHz stereo</source>
        <translation>o som não é estéreo de 48 kHz</translation>
    </message>
    <message>
        <source>The film has no pictures there. Choose another range.</source>
        <translation>O filme não tem imagens ali. Escolha outro intervalo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>“%1” é uma pasta. Indique um arquivo.</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it, or choose another name.</source>
        <translation>“%1” já existe. Substitua-o ou escolha outro nome.</translation>
    </message>
    <message>
        <source>There is not enough memory for the film's pictures. Close other programs and try again.</source>
        <translation>Não há memória suficiente para as imagens do filme. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>A filmstrip has 1 to %1 pictures. Ask for as many.</source>
        <translation>Uma tira tem de 1 a %1 imagens. Peça um número assim.</translation>
    </message>
    <message>
        <source>A filmstrip's pictures have 1 to %1 pixels a side. Ask for another size.</source>
        <translation>As imagens de uma tira têm de 1 a %1 pixels de lado. Peça outro tamanho.</translation>
    </message>
    <message>
        <source>A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.</source>
        <translation>Uma imagem de %1x%2 não pode ser mostrada: é grande demais ou falta memória. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1” está vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is no media file. Choose another file.</source>
        <translation>“%1” não é um arquivo de imagem, vídeo ou som. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.</source>
        <translation>“%1” está codificado como %2, que não pode ser decodificado aqui. Converta-o antes para H.264 ou AAC.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. Choose another file.</source>
        <translation>“%1” não pode ser lido: está danificado, incompleto ou é de um tipo que o Beatreel não conhece. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” could not be put together from its parts. Build again.</source>
        <translation>“%1” não pôde ser montado a partir das partes. Gere de novo.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed: another stands in for it.</source>
        <translation>A fonte “%1” não está instalada: outra a substitui.</translation>
    </message>
    <message>
        <source>The picture “%1” is broken or incomplete. Choose another file.</source>
        <translation>A imagem “%1” está danificada ou incompleta. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.</source>
        <translation>A imagem “%1” é de %2x%3; podem ser usados no máximo %4 pixels de lado. Diminua-a.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture. Choose another file.</source>
        <translation>“%1” não é uma imagem PNG, JPEG ou WebP. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be encoded: %2.</source>
        <translation>A imagem “%1” não pode ser codificada: %2.</translation>
    </message>
    <message>
        <source>Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.</source>
        <translation>Imagens de %1x%2 na forma “%3” não podem ser convertidas. Converta o clipe antes para H.264.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Build it again.</source>
        <translation>“%1” não contém vídeo. Gere-o de novo.</translation>
    </message>
    <message>
        <source>“%1” would be too long for a WAV file. Make the music shorter.</source>
        <translation>“%1” seria longo demais para um arquivo WAV. Encurte a música.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Choose another file.</source>
        <translation>“%1” não contém som. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is longer than an hour. Choose a shorter piece.</source>
        <translation>“%1” dura mais de uma hora. Escolha uma peça mais curta.</translation>
    </message>
    <message>
        <source>There are no chunks to stitch. Name at least one.</source>
        <translation>Não há trechos a juntar. Indique pelo menos um.</translation>
    </message>
    <message>
        <source>The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.</source>
        <translation>O desenho “%1” é grande demais ou nomeia outros arquivos. Salve-o como um SVG simples único ou como PNG.</translation>
    </message>
    <message>
        <source>The drawing “%1” is broken or empty. Choose another file.</source>
        <translation>O desenho “%1” está danificado ou vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>A waveform has up to %1 columns a second. Ask for another number.</source>
        <translation>Uma forma de onda tem até %1 colunas por segundo. Peça outro número.</translation>
    </message>
    <message>
        <source>The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.</source>
        <translation>O endereço de “%1” não pode ser usado. Dê um que comece com https://; http:// é só para este computador.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.</source>
        <translation>O endereço de “%1” contém um nome de usuário. Tire-o; uma chave tem seu próprio lugar nas configurações.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to a place that is not safe. Check the address of the service.</source>
        <translation>“%1” encaminhou o pedido a um lugar que não é seguro. Confira o endereço do serviço.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped a step on the farm. Build again to go on.</source>
        <translation>Alguém parou um passo na fazenda. Gere de novo para continuar.</translation>
    </message>
    <message>
        <source>Nothing was heard of a step on the farm for %1.</source>
        <translation>Nada se soube de um passo na fazenda por %1.</translation>
    </message>
    <message>
        <source>No worker is up: start one, as docs/farm.md says.</source>
        <translation>Nenhum worker está ativo: inicie um, como diz docs/farm.md.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to another place. Check the address of the service.</source>
        <translation>“%1” encaminhou o pedido a outro lugar. Confira o endereço do serviço.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it. Check that it is still there.</source>
        <translation>Não é possível ler “%1” para enviá-lo. Confira se ainda está lá.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>“%1” não respondeu a tempo.</translation>
    </message>
    <message>
        <source>“%1” stopped answering.</source>
        <translation>“%1” parou de responder.</translation>
    </message>
    <message>
        <source>“%1” sent more than it should have: the file is too big.</source>
        <translation>“%1” enviou mais do que devia: o arquivo é grande demais.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room on the disk.</source>
        <translation>Não é possível gravar “%1”: %2. Libere espaço no disco.</translation>
    </message>
    <message>
        <source>“%1” broke off in the middle of its answer.</source>
        <translation>“%1” parou no meio da resposta.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to its end. Check that it is still there.</source>
        <translation>Não é possível ler “%1” até o fim. Confira se ainda está lá.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that the service runs and that its address is right.</source>
        <translation>“%1” não aceita conexões. Confira se o serviço está rodando e se o endereço está certo.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the connection to the internet and the service's address.</source>
        <translation>“%1” não foi encontrado. Confira a conexão com a internet e o endereço do serviço.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off.</source>
        <translation>A conexão com “%1” caiu.</translation>
    </message>
    <message>
        <source>The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.</source>
        <translation>O Redis em “%1” pede uma senha. Escreva-a no endereço da fazenda: redis://:password@host.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.</source>
        <translation>O Redis em “%1” não aceita o usuário ou a senha do endereço da fazenda. Corrija-os.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the password of the farm's address. Correct it.</source>
        <translation>O Redis em “%1” não aceita a senha do endereço da fazenda. Corrija-a.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no password. Take it out of the farm's address.</source>
        <translation>O Redis em “%1” não tem senha. Tire-a do endereço da fazenda.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.</source>
        <translation>O Redis em “%1” não tem banco de dados com o número do endereço da fazenda. O habitual é 0.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.</source>
        <translation>O Redis em “%1” não deixa este usuário fazer o que uma fazenda precisa. Dê mais permissões ao usuário.</translation>
    </message>
    <message>
        <source>The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.</source>
        <translation>O Redis em “%1” só atende o próprio computador, porque não tem senha. Dê uma a ele e escreva-a no endereço da fazenda.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.</source>
        <translation>O Redis em “%1” é uma cópia em que não se pode gravar. Dê à fazenda o endereço do principal.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is still starting. Try again in a moment.</source>
        <translation>O Redis em “%1” ainda está iniciando. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has lost its main server. Try again in a moment.</source>
        <translation>O Redis em “%1” perdeu o servidor principal. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is busy with a script. Try again in a moment.</source>
        <translation>O Redis em “%1” está ocupado com um script. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.</source>
        <translation>O Redis em “%1” não tem mais memória. Dê mais a ele (maxmemory) ou espere a fila diminuir.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.</source>
        <translation>O Redis em “%1” não aceita nada, porque não pode gravar no disco. Libere espaço nesse disco.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.</source>
        <translation>O Redis em “%1” não aceita mais conexões. Aumente o maxclients dele ou pare alguns workers.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that Redis runs there and that the farm's address is right.</source>
        <translation>“%1” não aceita conexões. Confira se há um Redis rodando lá e se o endereço da fazenda está certo.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the farm's address and the connection to the network.</source>
        <translation>“%1” não foi encontrado. Confira o endereço da fazenda e a conexão com a rede.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the farm's address and the connection to the network.</source>
        <translation>Não é possível alcançar “%1”. Confira o endereço da fazenda e a conexão com a rede.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” could not be made. Check that it runs.</source>
        <translation>Não foi possível conectar ao Redis em “%1”. Confira se ele está rodando.</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://.</source>
        <translation>“%1” não fala TLS como deve. Se esse Redis não tem TLS, escreva redis:// em vez de rediss://.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is for another name. Nothing was sent.</source>
        <translation>“%1” não conseguiu provar quem é: o certificado é de outro nome. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.</source>
        <translation>“%1” não conseguiu provar quem é: ninguém conhecido responde pelo certificado. Indique o arquivo da autoridade dele. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer.</source>
        <translation>O Redis em “%1” recusou um comando da fazenda. Confira se é o Redis 5 ou mais novo.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers. Check the host and the port of the farm's address.</source>
        <translation>Em “%1” responde outro programa, não o Redis. Confira o host e a porta do endereço da fazenda.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.</source>
        <translation>Em “%1” responde outro programa, não o Redis, ou um que quer TLS. Confira o host e a porta do endereço da fazenda; com TLS ele começa com rediss://.</translation>
    </message>
    <message>
        <source>The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it.</source>
        <translation>O Redis em “%1” não respondeu a tempo. Confira se é um Redis e a conexão com ele.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” broke off. Check that it runs, then try again.</source>
        <translation>A conexão com o Redis em “%1” caiu. Confira se ele está rodando e tente de novo.</translation>
    </message>
    <message>
        <source>The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.</source>
        <translation>O endereço da fazenda não pode ser usado: %1 Ele é como redis://host:6379/0, ou rediss://… com TLS.</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or rediss://.</source>
        <translation>não começa com redis:// ou rediss://.</translation>
    </message>
    <message>
        <source>it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25.</source>
        <translation>não pode ser lido. Em uma senha, escreva @ como %40, / como %2F, # como %23, % como %25.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>não nomeia nenhum host.</translation>
    </message>
    <message>
        <source>0 is no port.</source>
        <translation>0 não é uma porta.</translation>
    </message>
    <message>
        <source>after the host there may be the number of a database, and nothing else.</source>
        <translation>depois do host pode vir o número de um banco de dados, e nada mais.</translation>
    </message>
    <message>
        <source>there is something behind the database's number.</source>
        <translation>há algo depois do número do banco de dados.</translation>
    </message>
    <message>
        <source>it names a user, but no password. A password alone is written redis://:password@host.</source>
        <translation>nomeia um usuário, mas nenhuma senha. Uma senha sozinha se escreve redis://:password@host.</translation>
    </message>
    <message>
        <source>The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version.</source>
        <translation>A resposta da fazenda sobre um passo não pode ser lida. Confira se os workers são da mesma versão do Beatreel.</translation>
    </message>
    <message>
        <source>The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md.</source>
        <translation>Os workers da fazenda não conhecem este passo. Eles atendem outro programa ou um Beatreel mais antigo: veja docs/farm.md.</translation>
    </message>
    <message>
        <source>The farm's worker ended in the middle of a step. Try again.</source>
        <translation>O worker da fazenda terminou no meio de um passo. Tente de novo.</translation>
    </message>
    <message>
        <source>A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers.</source>
        <translation>Um passo levou mais tempo do que a fazenda deixa. Aumente BEATREEL_FARM_STEP_LIMIT nos workers dela.</translation>
    </message>
    <message>
        <source>No worker of the farm took the step in time. Start more workers.</source>
        <translation>Nenhum worker da fazenda pegou o passo a tempo. Inicie mais workers.</translation>
    </message>
    <message>
        <source>“%1” is no clip number.</source>
        <translation>“%1” não é um número de clipe.</translation>
    </message>
    <message>
        <source>a list of the ids of beats</source>
        <translation>uma lista dos ids de beats</translation>
    </message>
    <message>
        <source>-%1 to %1</source>
        <translation>de -%1 a %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>“%1” não pode ser o id de um beat. Use letras, algarismos, “-”, “_” e “.”.</translation>
    </message>
    <message>
        <source>The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.</source>
        <translation>O beat “%1” dura %2 s, mas um beat dura 5, 10 ou 15 s.</translation>
    </message>
    <message>
        <source>the id of a take</source>
        <translation>o id de um take</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>O documento “%1”</translation>
    </message>
    <message>
        <source>The document “%1” cannot be used: %2</source>
        <translation>O documento “%1” não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The project cannot be saved in “%1” as it is: %2</source>
        <translation>O projeto não pode ser salvo em “%1” como está: %2</translation>
    </message>
    <message>
        <source>The document of the project in “%1” is gone.</source>
        <translation>O documento do projeto em “%1” sumiu.</translation>
    </message>
    <message>
        <source>There is no project in “%1”. Name the folder that generate made.</source>
        <translation>Não há projeto em “%1”. Indique a pasta que o generate fez.</translation>
    </message>
    <message>
        <source>“%1” holds several documents (%2). Name the one you mean.</source>
        <translation>“%1” contém vários documentos (%2). Indique o que você quer.</translation>
    </message>
    <message>
        <source>There is no project at “%1”. Check the path.</source>
        <translation>Não há projeto em “%1”. Confira o caminho.</translation>
    </message>
    <message>
        <source>“%1” is no Beatreel project. Name its folder or its .beatreel file.</source>
        <translation>“%1” não é um projeto do Beatreel. Indique a pasta dele ou o arquivo .beatreel.</translation>
    </message>
    <message>
        <source>The last good version is “versions/%1”: build --restore goes back to it.</source>
        <translation>A última versão boa é “versions/%1”: build --restore volta a ela.</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou mais</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>um número de 0 a %1</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>a whole number in quotes, from 0 to 18446744073709551615</source>
        <translation>um número inteiro entre aspas, de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Save a copy of yours, or save over it: theirs is then among the versions.</source>
        <translation>“%1” foi alterado por outro programa desde que foi aberto aqui. Salve uma cópia do seu ou salve por cima: o outro fica então entre as versões.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Check the folder's permissions and free space.</source>
        <translation>Não é possível gravar em “%1”: %2. Confira as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>Cannot lock “%1”: %2. Move the project to a file system that has locks.</source>
        <translation>Não é possível travar “%1”: %2. Mova o projeto para um sistema de arquivos que tenha travas.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another Beatreel. Wait until it is done or close it there; status, estimate and export work beside it.</source>
        <translation>“%1” está sendo alterado por outro Beatreel. Espere até ele terminar ou feche-o lá; status, estimate e export funcionam enquanto isso.</translation>
    </message>
    <message>
        <source>My ad</source>
        <translation>Meu anúncio</translation>
    </message>
    <message>
        <source>“%1” exists already. Go on with it by “build”, or plan it anew with --force.</source>
        <translation>“%1” já existe. Continue com ele com “build” ou planeje-o de novo com --force.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”. Check its permissions and free space, or choose another folder.</source>
        <translation>Não é possível gravar em “%1”. Confira as permissões e o espaço livre, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Choose another place.</source>
        <translation>Não é possível criar a pasta “%1”. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Cannot make the project “%1”: %2. Choose another place.</source>
        <translation>Não é possível criar o projeto “%1”: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>words of which one must be written</comment>
        <translation>%1, %2 ou %3</translation>
    </message>
    <message>
        <source>The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.</source>
        <translation>A imagem “%1” sai do projeto. Copie-a para a pasta do projeto e nomeie-a a partir dali.</translation>
    </message>
    <message>
        <source>a colour like #ffffff</source>
        <translation>uma cor como #ffffff</translation>
    </message>
    <message>
        <source>Cannot copy “%1” to “%2”: %3. Make room there or choose another place.</source>
        <translation>Não é possível copiar “%1” para “%2”: %3. Libere espaço lá ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the copy another name.</source>
        <translation>“%1” já existe. Dê outro nome à cópia.</translation>
    </message>
    <message>
        <source>A copy cannot lie inside the project itself. Choose another place.</source>
        <translation>Uma cópia não pode ficar dentro do próprio projeto. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Jobs keep writing to the project's ledger. Try again when they are done.</source>
        <translation>Há tarefas que não param de escrever no livro-caixa do projeto. Tente de novo quando terminarem.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1/%2”. Check permissions and free space.</source>
        <translation>Não é possível criar a pasta “%1/%2”. Confira as permissões e o espaço livre.</translation>
    </message>
    <message>
        <source>“%1/%2” is a link that leads out of the project. Put what it stands for in its place.</source>
        <translation>“%1/%2” é um link que sai do projeto. Ponha no lugar dele aquilo para que aponta.</translation>
    </message>
    <message>
        <source>Cannot keep the broken document as “%1”: %2. Make room and try again.</source>
        <translation>Não é possível manter o documento danificado como “%1”: %2. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” has no earlier version that can be read. Its takes are in “takes”.</source>
        <translation>“%1” não tem versão anterior que possa ser lida. Os takes estão em “takes”.</translation>
    </message>
    <message>
        <source>1 to %1 seconds</source>
        <translation>de 1 a %1 segundos</translation>
    </message>
    <message>
        <source>The reference “%1” leads out of the project. Copy the picture into the project's folder and name it from there.</source>
        <translation>A referência “%1” sai do projeto. Copie a imagem para a pasta do projeto e nomeie-a a partir dali.</translation>
    </message>
    <message>
        <source>named by the id of a take</source>
        <translation>nomeado pelo id de um take</translation>
    </message>
    <message>
        <source>The id “%1” is used by more than one beat. Give each beat an id of its own.</source>
        <translation>O id “%1” é usado por mais de um beat. Dê a cada beat um id próprio.</translation>
    </message>
    <message>
        <source>This project was saved by a newer Beatreel (format %1, this one knows %2). Open it with that version.</source>
        <translation>Este projeto foi salvo por um Beatreel mais novo (formato %1; este conhece o %2). Abra-o com essa versão.</translation>
    </message>
    <message>
        <source>the version of the format, from 1 on</source>
        <translation>a versão do formato, a partir de 1</translation>
    </message>
    <message>
        <source>a name without “/”, of at most 200 bytes</source>
        <translation>um nome sem “/”, de no máximo 200 bytes</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check permissions and free space.</source>
        <translation>Não é possível criar a pasta “%1”. Confira as permissões e o espaço livre.</translation>
    </message>
    <message>
        <source>a slot, such as “clip:b1:0”</source>
        <translation>um lugar, como “clip:b1:0”</translation>
    </message>
    <message>
        <source>the name of a take's file</source>
        <translation>o nome do arquivo de um take</translation>
    </message>
    <message>
        <source>a time, such as “2026-01-31T12:00:00.000Z”</source>
        <translation>uma hora, como “2026-01-31T12:00:00.000Z”</translation>
    </message>
    <message>
        <source>The take “%1”</source>
        <translation>O take “%1”</translation>
    </message>
    <message>
        <source>Cannot remove “%1”: %2. Check the permissions of the project's folder.</source>
        <translation>Não é possível remover “%1”: %2. Confira as permissões da pasta do projeto.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space.</source>
        <translation>Não é possível criar a pasta “%1”. Confira as permissões dela e o espaço livre.</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”.</source>
        <translation>O briefing está vazio. Diga sobre o que é o vídeo, como “15s tênis Nike, enérgico e urbano”.</translation>
    </message>
    <message>
        <source>A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).</source>
        <translation>Uma criatividade de %1 não é possível. Escolha um número de 0 (rígida) a 1 (livre).</translation>
    </message>
    <message>
        <source>The library has no beats or no archetypes to plan with. Add some, or install Beatreel again.</source>
        <translation>A biblioteca não tem beats ou arquétipos com que planejar. Adicione alguns ou instale o Beatreel de novo.</translation>
    </message>
    <message>
        <source>The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. Ask for a length in that range.</source>
        <translation>O briefing pede “%1”, mas um vídeo pode ser planejado para 1 a %2 segundos. Peça uma duração nessa faixa.</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2 s, because a video is made of pieces of 5 s.</source>
        <translation>“%1” foi arredondado para %2 s, porque um vídeo é feito de peças de 5 s.</translation>
    </message>
    <message>
        <source>The duration set by hand, %1, counts rather than “%2” in the brief.</source>
        <translation>Vale a duração definida à mão, %1, e não “%2” do briefing.</translation>
    </message>
    <message>
        <source>The brief names no product; the plan says “%1”.</source>
        <translation>O briefing não nomeia nenhum produto; o plano diz “%1”.</translation>
    </message>
    <message>
        <source>The library has too few beats for %1 s. Add beats or ask for a shorter video.</source>
        <translation>A biblioteca tem poucos beats para %1 s. Adicione beats ou peça um vídeo mais curto.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a brief</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a product and its category</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>The brief is about %1 and says %2; both speak for “%3”.</source>
        <translation>O briefing é sobre %1 e diz %2; as duas coisas apontam para “%3”.</translation>
    </message>
    <message>
        <source>The brief is about %1, which speaks for “%2”.</source>
        <translation>O briefing é sobre %1, o que aponta para “%2”.</translation>
    </message>
    <message>
        <source>The brief says %1, which speak for “%2”.</source>
        <comment>several words</comment>
        <translation>O briefing diz %1, palavras que apontam para “%2”.</translation>
    </message>
    <message>
        <source>The brief says %1, which speaks for “%2”.</source>
        <comment>one word</comment>
        <translation>O briefing diz %1, o que aponta para “%2”.</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.</source>
        <translation>Nada no briefing pede um jeito em particular, então o plano usa “%1”, para o qual %2 s são uma duração habitual.</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”.</source>
        <translation>Nada no briefing pede um jeito em particular, então o plano usa “%1”.</translation>
    </message>
    <message>
        <source>%1 runs %2 s instead of %3 s</source>
        <translation>%1 dura %2 s em vez de %3 s</translation>
    </message>
    <message>
        <source>The one beat lasts %1 s.</source>
        <translation>O único beat dura %1 s.</translation>
    </message>
    <message>
        <source>The beats come to %1 = %2 s.</source>
        <translation>Os beats somam %1 = %2 s.</translation>
    </message>
    <message>
        <source>The one beat is kept as it was.</source>
        <translation>O único beat é mantido como estava.</translation>
    </message>
    <message>
        <source>All beats are kept as they were.</source>
        <translation>Todos os beats são mantidos como estavam.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a beat and when it starts</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which is kept as it was.</source>
        <comment>one beat</comment>
        <translation>O plano é composto em torno de %1, que é mantido como estava.</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which are kept as they were.</source>
        <comment>several beats</comment>
        <translation>O plano é composto em torno de %1, que são mantidos como estavam.</translation>
    </message>
    <message>
        <source>keeps the whole sequence of “%1” in its order</source>
        <comment>what the plan does</comment>
        <translation>mantém toda a sequência de “%1” na ordem</translation>
    </message>
    <message>
        <source>keeps %1 of the sequence of “%2”</source>
        <comment>what the plan does</comment>
        <translation>mantém %1 da sequência de “%2”</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <comment>what the plan does</comment>
        <translation>deixa de fora %1</translation>
    </message>
    <message>
        <source>moves %1</source>
        <comment>what the plan does</comment>
        <translation>move %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>what the plan does</comment>
        <translation>adiciona %1</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <comment>what the plan does</comment>
        <translation>repete %1</translation>
    </message>
    <message>
        <source>The plan %1.</source>
        <translation>O plano %1.</translation>
    </message>
    <message>
        <source>; it </source>
        <comment>between two things that the plan does</comment>
        <translation>; além disso, </translation>
    </message>
    <message>
        <source>To reach the length, %1.</source>
        <translation>Para chegar à duração, %1.</translation>
    </message>
    <message>
        <source>Each archetype needs adjectives, lightings and palettes of five.</source>
        <translation>Cada arquétipo precisa de adjetivos, iluminações e paletas de cinco.</translation>
    </message>
    <message>
        <source>The planner's word list</source>
        <translation>A lista de palavras do planejador</translation>
    </message>
    <message>
        <source>The planner's word list is damaged: %1</source>
        <translation>A lista de palavras do planejador está danificada: %1</translation>
    </message>
    <message>
        <source>There is nothing to set to music: the video has no beats; add one.</source>
        <translation>Não há nada para musicar: o vídeo não tem beats; adicione um.</translation>
    </message>
    <message>
        <source>Music can be composed for at most ten minutes; shorten the video, or use a music file.</source>
        <translation>A música pode ser composta para no máximo dez minutos; encurte o vídeo ou use um arquivo de música.</translation>
    </message>
    <message>
        <source>There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the path of a General MIDI soundfont.</source>
        <translation>Não há soundfont em “%1”; instale o pacote timgm6mb-soundfont ou dê o caminho de um soundfont General MIDI.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started; the machine may be out of memory.</source>
        <translation>O sintetizador não pôde ser iniciado; talvez o computador esteja sem memória.</translation>
    </message>
    <message>
        <source>“%1” is no soundfont that can be read (SF2 or SF3); install the package timgm6mb-soundfont, or give the path of another one.</source>
        <translation>“%1” não é um soundfont que possa ser lido (SF2 ou SF3); instale o pacote timgm6mb-soundfont ou dê o caminho de outro.</translation>
    </message>
    <message>
        <source>The drawing "%1" cannot be used: %2. Install Beatreel again.</source>
        <translation>O desenho “%1” não pode ser usado: %2. Instale o Beatreel de novo.</translation>
    </message>
    <message>
        <source>it is not an SVG</source>
        <translation>não é um SVG</translation>
    </message>
    <message>
        <source>its measures are missing</source>
        <translation>faltam as medidas</translation>
    </message>
    <message>
        <source>its use is not known</source>
        <translation>o uso é desconhecido</translation>
    </message>
    <message>
        <source>the side that it shows is not known</source>
        <translation>o lado que mostra é desconhecido</translation>
    </message>
    <message>
        <source>its size is missing</source>
        <translation>falta o tamanho</translation>
    </message>
    <message>
        <source>The drawing %1 cannot be read. Install Beatreel again.</source>
        <translation>O desenho %1 não pode ser lido. Instale o Beatreel de novo.</translation>
    </message>
    <message>
        <source>The artist's drawings are missing. Install Beatreel again.</source>
        <translation>Faltam os desenhos do artista. Instale o Beatreel de novo.</translation>
    </message>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline.</source>
        <translation>Não há chave para a OpenAI. Crie uma em platform.openai.com/api-keys e ponha-a nas configurações (OPENAI_API_KEY), ou planeje sem rede.</translation>
    </message>
    <message>
        <source>The planning model refuses: “%1” Change the brief, or plan offline.</source>
        <translation>O modelo de planejamento se recusa: “%1” Mude o briefing ou planeje sem rede.</translation>
    </message>
    <message>
        <source>A filter of “%1” held the plan back. Change the brief, or plan offline.</source>
        <translation>Um filtro de “%1” reteve o plano. Mude o briefing ou planeje sem rede.</translation>
    </message>
    <message>
        <source>“%1” does not take the request: %2. Choose another planning model.</source>
        <translation>“%1” não aceita o pedido: %2. Escolha outro modelo de planejamento.</translation>
    </message>
    <message>
        <source>“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).</source>
        <translation>“%1” não aceita a chave. Ponha uma válida nas configurações (OPENAI_API_KEY).</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”. Add some, or plan offline.</source>
        <translation>Não há mais crédito em “%1”. Adicione algum ou planeje sem rede.</translation>
    </message>
    <message>
        <source>“%1” does not allow this from your account or country. Plan offline, or with another server.</source>
        <translation>“%1” não permite isto da sua conta ou do seu país. Planeje sem rede ou com outro servidor.</translation>
    </message>
    <message>
        <source>“%1” does not know the planning model; it may have been shut down. Choose another.</source>
        <translation>“%1” não conhece o modelo de planejamento; talvez tenha sido desligado. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.</source>
        <translation>Não há mais crédito em “%1” ou o limite foi atingido. Aumente-o ou planeje sem rede.</translation>
    </message>
    <message>
        <source>“%1” refuses the request (%2): %3</source>
        <translation>“%1” recusa o pedido (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is asked too often. Wait a little.</source>
        <translation>“%1” recebe perguntas com frequência demais. Espere um pouco.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own just now (%2). Try again later.</source>
        <translation>“%1” está com problemas próprios agora (%2). Tente mais tarde.</translation>
    </message>
    <message>
        <source>“%1” could not be shown to the model. Make that frame again.</source>
        <translation>“%1” não pôde ser mostrado ao modelo. Refaça esse quadro.</translation>
    </message>
    <message>
        <source>The planning model wrote no words for the music. Build again, or choose another one.</source>
        <translation>O modelo de planejamento não escreveu nada para a música. Gere de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>The planning model was asked again, because its first plan broke the rules.</source>
        <translation>O modelo de planejamento foi consultado de novo, porque o primeiro plano não seguia as regras.</translation>
    </message>
    <message>
        <source>The planning model's plan was repaired in small things.</source>
        <translation>O plano do modelo de planejamento foi consertado em pequenas coisas.</translation>
    </message>
    <message>
        <source>The planning model's plan broke the rules; the nearest valid sequence was made of it.</source>
        <translation>O plano do modelo de planejamento não seguia as regras; dele se fez a sequência válida mais próxima.</translation>
    </message>
    <message>
        <source>The planning model gave no usable plan; this one was composed offline.</source>
        <translation>O modelo de planejamento não deu nenhum plano utilizável; este foi composto sem rede.</translation>
    </message>
    <message>
        <source>Every beat is kept, so the planning model was not asked.</source>
        <translation>Todos os beats são mantidos, por isso o modelo de planejamento não foi consultado.</translation>
    </message>
    <message>
        <source>“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.</source>
        <translation>“%1” não tem nenhum modelo carregado. Carregue um ou indique-o com OPENAI_MODEL.</translation>
    </message>
    <message>
        <source>The planning model was not asked again: %1</source>
        <translation>O modelo de planejamento não foi consultado de novo: %1</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make it again, or choose another model.</source>
        <translation>“%1” para antes do fim. Refaça-o ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>What the model sent is no picture, clip or track. Make it again, or choose another model.</source>
        <translation>O que o modelo enviou não é imagem, clipe nem trilha. Refaça-o ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Cannot rename “%1”. Check the permissions of its folder.</source>
        <translation>Não é possível renomear “%1”. Confira as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>What the model sent cannot be played. Make it again, or choose another model.</source>
        <translation>O que o modelo enviou não pode ser reproduzido. Refaça-o ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Replicate does not take the request just now. Nothing was paid for it; try again later.</source>
        <translation>A Replicate não aceita o pedido agora. Nada foi pago por ele; tente mais tarde.</translation>
    </message>
    <message>
        <source>Replicate makes it as prediction %1.</source>
        <translation>A Replicate o faz como predição %1.</translation>
    </message>
    <message>
        <source>The model takes too long. What it has made meanwhile is fetched with the next build.</source>
        <translation>O modelo demora demais. O que ele fizer nesse meio-tempo é buscado na próxima geração.</translation>
    </message>
    <message>
        <source>Replicate has not stopped prediction %1 yet. The next build asks again.</source>
        <translation>A Replicate ainda não parou a predição %1. A próxima geração pergunta de novo.</translation>
    </message>
    <message>
        <source>it succeeded without a result</source>
        <translation>deu certo, mas sem resultado</translation>
    </message>
    <message>
        <source>The prediction was stopped at Replicate. Make it again.</source>
        <translation>A predição foi parada na Replicate. Refaça-a.</translation>
    </message>
    <message>
        <source>The prediction did not start in time and was dropped, free of charge. Make it again.</source>
        <translation>A predição não começou a tempo e foi descartada, sem custo. Refaça-a.</translation>
    </message>
    <message>
        <source>Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>A Replicate guarda resultados por uma hora; este é mais antigo e não existe mais. Tentar de novo o refaz por %1; na linha de comando, --remake-lost.</translation>
    </message>
    <message>
        <source>A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.</source>
        <translation>Um pedido pago foi interrompido há mais de uma hora, e a Replicate não diz mais o que foi feito dele. Pode ter custado %1. Tentar de novo o pede outra vez; na linha de comando, --repeat-unknown.</translation>
    </message>
    <message>
        <source>It was never created.</source>
        <translation>Nunca foi criado.</translation>
    </message>
    <message>
        <source>This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Isto já foi pago, e o resultado sumiu. Tentar de novo o refaz por %1; na linha de comando, --remake-lost.</translation>
    </message>
    <message>
        <source>Looks through Replicate's list for a request whose answer was lost.</source>
        <translation>Procura na lista da Replicate um pedido cuja resposta se perdeu.</translation>
    </message>
    <message>
        <source>Found prediction %1 again.</source>
        <translation>A predição %1 foi encontrada de novo.</translation>
    </message>
    <message>
        <source>Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; the next build asks again.</source>
        <translation>A Replicate não conhece sua predição %1. Veja se o endereço e a chave são os mesmos com que foi feita; a próxima geração pergunta de novo.</translation>
    </message>
    <message>
        <source>Replicate answered something that is no prediction. Check the address of the service.</source>
        <translation>A Replicate respondeu algo que não é uma predição. Confira o endereço do serviço.</translation>
    </message>
    <message>
        <source>There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Não há chave para a Replicate. Crie um token em replicate.com/account/api-tokens e ponha-o nas configurações (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>Replicate named a place on this computer as its result. It was not fetched. Check the address of the service.</source>
        <translation>A Replicate indicou como resultado um lugar neste computador. Ele não foi buscado. Confira o endereço do serviço.</translation>
    </message>
    <message>
        <source>The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.</source>
        <translation>O resultado não pode ser buscado de “%1” agora (%2). Ele está pago; a próxima geração o busca.</translation>
    </message>
    <message>
        <source>Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN).</source>
        <translation>A Replicate não aceita a chave. Ponha um token de API válido nas configurações (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on.</source>
        <translation>Não há mais crédito na Replicate. Adicione algum em replicate.com/account/billing e depois continue.</translation>
    </message>
    <message>
        <source>Replicate does not allow this with your account. Look at replicate.com/account.</source>
        <translation>A Replicate não permite isto com a sua conta. Veja em replicate.com/account.</translation>
    </message>
    <message>
        <source>Replicate does not know this model or prediction. Choose another model.</source>
        <translation>A Replicate não conhece este modelo ou predição. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>Replicate takes no files of more than 100 MB. Use a smaller picture.</source>
        <translation>A Replicate não aceita arquivos de mais de 100 MB. Use uma imagem menor.</translation>
    </message>
    <message>
        <source>Replicate refuses the request: %1. Change it, or choose another model.</source>
        <translation>A Replicate recusa o pedido: %1. Mude-o ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Replicate is asked too often. Wait a little; with little credit left it is slower.</source>
        <translation>A Replicate recebe pedidos com frequência demais. Espere um pouco; com pouco crédito é mais lento.</translation>
    </message>
    <message>
        <source>Replicate has trouble of its own just now (%1). Try again later.</source>
        <translation>A Replicate está com problemas próprios agora (%1). Tente mais tarde.</translation>
    </message>
    <message>
        <source>Replicate refuses the request (%1): %2</source>
        <translation>A Replicate recusa o pedido (%1): %2</translation>
    </message>
    <message>
        <source>The model ran out of memory. Make it again with a smaller picture, or choose another model.</source>
        <translation>O modelo ficou sem memória. Refaça com uma imagem menor ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model did not start in time. Make it again.</source>
        <translation>O modelo não iniciou a tempo. Refaça-o.</translation>
    </message>
    <message>
        <source>The model's filter refused the picture or its text: %1. Change the beat's text.</source>
        <translation>O filtro do modelo recusou a imagem ou o texto dela: %1. Mude o texto do beat.</translation>
    </message>
    <message>
        <source>The model failed without saying why. Make it again, or choose another model.</source>
        <translation>O modelo falhou sem dizer por quê. Refaça ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model failed: %1. Make it again, or choose another model.</source>
        <translation>O modelo falhou: %1. Refaça ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.</source>
        <translation>O catálogo não tem mais o modelo “%1”, do qual há um pedido aberto. Ponha-o de volta no catálogo e gere de novo.</translation>
    </message>
    <message>
        <source>“%1” is no video id. `fetch --list` shows those that the storage has.</source>
        <translation>“%1” não é o id de um vídeo. `fetch --list` mostra os que o armazenamento tem.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place.</source>
        <translation>“%1” já existe. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The storage has no project “%1”. `fetch --list` shows those that it has.</source>
        <translation>O armazenamento não tem o projeto “%1”. `fetch --list` mostra os que ele tem.</translation>
    </message>
    <message>
        <source>“%1” needs %2 MB more than there is room for. Make room or choose another disk.</source>
        <translation>“%1” precisa de %2 MB a mais do que cabe. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space, or choose another place.</source>
        <translation>Não é possível criar a pasta “%1”. Confira as permissões e o espaço livre, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.</source>
        <translation>“%1” no armazenamento não é o que foi publicado: está danificado. Publique o projeto de novo do computador que o tem.</translation>
    </message>
    <message>
        <source>“%1” was not in the storage as it was published; a build makes it again.</source>
        <translation>“%1” não estava no armazenamento como foi publicado; uma geração o refaz.</translation>
    </message>
    <message>
        <source>What the storage has under “%1” is another project. Publish it again from the computer that has it.</source>
        <translation>O que o armazenamento tem em “%1” é outro projeto. Publique-o de novo do computador que o tem.</translation>
    </message>
    <message>
        <source>What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it.</source>
        <translation>O que o armazenamento tem deste projeto está danificado ou não foi escrito pelo Beatreel. Publique-o de novo do computador que o tem.</translation>
    </message>
    <message>
        <source>The list of files in the storage</source>
        <translation>A lista de arquivos no armazenamento</translation>
    </message>
    <message>
        <source>A newer Beatreel published this project. Update this one to open it.</source>
        <translation>Este projeto foi publicado por um Beatreel mais novo. Atualize este para abri-lo.</translation>
    </message>
    <message>
        <source>the head of the manifest</source>
        <translation>o cabeçalho do manifesto</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>arquivo “%1”</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <translation>produto “%1”</translation>
    </message>
    <message>
        <source>“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.</source>
        <translation>“%1” foi publicado de outro lugar nesse meio-tempo%2. Abra aquele do armazenamento ou substitua-o com --force.</translation>
    </message>
    <message>
        <source>The storage has no master of “%1”. Build it, then publish it.</source>
        <translation>O armazenamento não tem master de “%1”. Gere-o, depois publique-o.</translation>
    </message>
    <message>
        <source>Warning: the video database does not know that it was published. %1</source>
        <translation>Atenção: o banco de dados de vídeos não sabe que foi publicado. %1</translation>
    </message>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix.</source>
        <translation>Nenhum armazenamento está definido. Indique um com BEATREEL_STORAGE_URL: file:///a/folder ou s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL must begin with file:/// or s3://.</source>
        <translation>BEATREEL_STORAGE_URL deve começar com file:/// ou s3://.</translation>
    </message>
    <message numerus="yes">
        <source>This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, the video is free in %n seconds.</source>
        <translation>
            <numerusform>Este vídeo está sendo gerado por outro Beatreel em “%1”. Espere até terminar; se esse computador não existe mais, o vídeo fica livre em %n segundo.</numerusform>
            <numerusform>Este vídeo está sendo gerado por outro Beatreel em “%1”. Espere até terminar; se esse computador não existe mais, o vídeo fica livre em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the video database</source>
        <translation>o banco de dados de vídeos</translation>
    </message>
    <message>
        <source>The database URL is not understood. Use “sqlite:///” and the absolute path of a file, such as “sqlite:////home/me/videos.sqlite”, or “postgresql://user@host/database”.</source>
        <translation>A URL do banco de dados não é entendida. Use “sqlite:///” e o caminho absoluto de um arquivo, como “sqlite:////home/me/videos.sqlite”, ou “postgresql://user@host/database”.</translation>
    </message>
    <message>
        <source>The database URL “%1” does not name a file by its absolute path. Use a URL such as “sqlite:////home/me/videos.sqlite”.</source>
        <translation>A URL do banco de dados “%1” não nomeia um arquivo por seu caminho absoluto. Use uma URL como “sqlite:////home/me/videos.sqlite”.</translation>
    </message>
    <message>
        <source>The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.</source>
        <translation>O parâmetro “%1” da URL do banco de dados não é entendido. Use só sslmode, sslrootcert e host.</translation>
    </message>
    <message>
        <source>The database URL does not name a user, a host and a database. Use a URL such as “postgresql://user:password@host:5432/database”, and write special characters of the password as %XX.</source>
        <translation>A URL do banco de dados não nomeia usuário, host e banco de dados. Use uma URL como “postgresql://user:password@host:5432/database” e escreva os caracteres especiais da senha como %XX.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room there or choose another folder.</source>
        <translation>Não é possível gravar “%1”: %2. Libere espaço lá ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>A folder as storage is written file:/// and its whole path: file:///srv/films.</source>
        <translation>Uma pasta como armazenamento se escreve file:/// e o caminho inteiro: file:///srv/films.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check that the storage is there and can be written.</source>
        <translation>Não é possível criar a pasta “%1”. Confira se o armazenamento está lá e pode ser gravado.</translation>
    </message>
    <message>
        <source>Cannot remove “%1”. Check the permissions of the storage.</source>
        <translation>Não é possível remover “%1”. Confira as permissões do armazenamento.</translation>
    </message>
    <message>
        <source>The storage “%1” is not there. Make the folder, or connect its disk.</source>
        <translation>O armazenamento “%1” não está lá. Crie a pasta ou conecte o disco dela.</translation>
    </message>
    <message>
        <source>The storage “%1” cannot be written. Check its permissions.</source>
        <translation>Não é possível gravar no armazenamento “%1”. Confira as permissões dele.</translation>
    </message>
    <message>
        <source>The estimate for “%1” by %2 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>A estimativa para “%1” por %2 não é uma quantia em dinheiro. Corrija o preço do modelo no catálogo.</translation>
    </message>
    <message>
        <source>The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>A estimativa do pedido %1 não é uma quantia em dinheiro. Corrija o preço do modelo no catálogo.</translation>
    </message>
    <message>
        <source>%1's request %2 belongs to “%3” already, not to “%4”. Build again.</source>
        <translation>O pedido %2 de %1 já é de “%3”, não de “%4”. Gere de novo.</translation>
    </message>
    <message>
        <source>The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.</source>
        <translation>O custo informado do pedido %1 não é uma quantia em dinheiro. Veja a conta do próprio provedor.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger. Move it away.</source>
        <translation>“%1” é um banco de dados de outro programa, não um livro-caixa. Mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>o livro-caixa</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away and look at the providers' own lists for what was paid; without it, open requests are not known.</source>
        <translation>Ponha de volta uma cópia dele, ou mova-o para outro lugar e veja nas listas dos próprios provedores o que foi pago; sem ele, não se conhecem os pedidos abertos.</translation>
    </message>
    <message>
        <source>The ledger “%1” has no request %2. It was replaced while it was in use; start the build again.</source>
        <translation>O livro-caixa “%1” não tem o pedido %2. Ele foi substituído enquanto estava em uso; inicie a geração de novo.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and its end is not known yet. Resume the build, which looks for it first.</source>
        <translation>“%1” já foi pedido a %2 e ainda não se sabe como terminou. Retome a geração, que procura por ele primeiro.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and ended as %3. Ask for a new take to make it again.</source>
        <translation>“%1” já foi pedido a %2 e terminou como %3. Peça um novo take para refazê-lo.</translation>
    </message>
    <message>
        <source>This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Isto passaria do orçamento do projeto: %1 gasto e %2 reservado, o próximo pedido é estimado em %3, e o orçamento é %4. Aumente o orçamento ou escolha um modelo mais barato.</translation>
    </message>
    <message>
        <source>This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Isto passaria do orçamento desta geração: %1 gasto e %2 reservado, o próximo pedido é estimado em %3, e o orçamento é %4. Aumente o orçamento ou escolha um modelo mais barato.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Try again in a moment.</source>
        <translation>O banco de dados %1 está travado por outro programa. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database %1 is in use by too many at once. Try again in a moment.</source>
        <translation>O banco de dados %1 está em uso por muitos ao mesmo tempo. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Name one that can be written, not a standby.</source>
        <translation>O banco de dados %1 é somente leitura. Indique um em que se possa gravar, não um de reserva.</translation>
    </message>
    <message>
        <source>The user “%2” may not write in the database %1. Make that user its owner.</source>
        <translation>O usuário “%2” não pode gravar no banco de dados %1. Torne-o dono dele.</translation>
    </message>
    <message>
        <source>The database %1 has that row already. Try again.</source>
        <translation>O banco de dados %1 já tem essa linha. Tente de novo.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: its server's disk is full. Make room there, then try again.</source>
        <translation>Não é possível gravar no banco de dados %1: o disco do servidor está cheio. Libere espaço lá e tente de novo.</translation>
    </message>
    <message>
        <source>The server of the database %1 has no room for more work. Try again in a moment.</source>
        <translation>O servidor do banco de dados %1 não tem espaço para mais trabalho. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database server %1 does not take connections now: %2. Try again in a moment.</source>
        <translation>O servidor de banco de dados %1 não aceita conexões agora: %2. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.</source>
        <translation>O servidor de banco de dados %1 recusa o usuário “%2”: a senha está errada ou falta. Corrija a URL do banco de dados.</translation>
    </message>
    <message>
        <source>The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.</source>
        <translation>O servidor %1 não tem o banco de dados “%2”. Crie-o com “createdb” ou indique outro na URL do banco de dados.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.</source>
        <translation>Não é possível alcançar o servidor de banco de dados %1. Confira se ele está rodando, e o host e a porta da URL do banco de dados.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.</source>
        <translation>O servidor de banco de dados %1 recusa a conexão: %2. Corrija a URL do banco de dados ou os ajustes do servidor.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Check the server and its tables.</source>
        <translation>O banco de dados %1 não pode ser usado: %2. Confira o servidor e as tabelas dele.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL não nomeia um bucket possível: escreva s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix.</source>
        <translation>O prefixo em BEATREEL_STORAGE_URL não pode ser usado: escreva s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>AWS_REGION is no region: write a name such as eu-central-1.</source>
        <translation>AWS_REGION não é uma região: escreva um nome como eu-central-1.</translation>
    </message>
    <message>
        <source>The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>O armazenamento precisa de chaves: defina AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.</source>
        <translation>“%1” não respondeu como um serviço S3. Confira AWS_ENDPOINT_URL.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off again and again. Try again later.</source>
        <translation>A conexão com “%1” caiu várias vezes. Tente mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto errado, por isso “%1” recusa o que ele assina. Acerte o relógio e tente de novo.</numerusform>
            <numerusform>O relógio deste computador está %n minutos errado, por isso “%1” recusa o que ele assina. Acerte o relógio e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>O relógio deste computador está errado demais, por isso “%1” recusa o que ele assina. Acerte o relógio e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.</source>
        <translation>“%1” não conhece a chave de acesso. Confira AWS_ACCESS_KEY_ID.</translation>
    </message>
    <message>
        <source>“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>“%1” não aceita as chaves. Confira AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.</source>
        <translation>A sessão com “%1” terminou. Obtenha chaves novas com um AWS_SESSION_TOKEN novo.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.</source>
        <translation>Não há bucket “%1” em “%2”. Crie-o ou corrija BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>“%1” has forgotten an upload that was under way. Try again.</source>
        <translation>“%1” esqueceu um envio que estava em andamento. Tente de novo.</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.</source>
        <translation>O bucket “%1” não está na região “%2”. Ponha em AWS_REGION a região em que está.</translation>
    </message>
    <message>
        <source>“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.</source>
        <translation>“%1” não deixa estas chaves fazerem isso no bucket “%2”. Dê a elas permissão para listar, ler, gravar e excluir lá.</translation>
    </message>
    <message>
        <source>A file changed while it was sent to “%1”. Try again.</source>
        <translation>Um arquivo mudou enquanto era enviado a “%1”. Tente de novo.</translation>
    </message>
    <message>
        <source>There is no room left at “%1”. Make room or raise the quota.</source>
        <translation>Não há mais espaço em “%1”. Libere espaço ou aumente a cota.</translation>
    </message>
    <message>
        <source>“%1” is too busy or has a fault of its own. Try again later.</source>
        <translation>“%1” está ocupado demais ou com uma falha própria. Tente mais tarde.</translation>
    </message>
    <message>
        <source>“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.</source>
        <translation>“%1” recusou um pedido (%2). Confira se é um serviço S3 e se BEATREEL_STORAGE_URL está certa.</translation>
    </message>
    <message>
        <source>“%1” did not begin an upload in parts. Check that it is an S3 service.</source>
        <translation>“%1” não começou um envio em partes. Confira se é um serviço S3.</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is missing. Install the package %2.</source>
        <translation>Falta o driver do Qt para %1. Instale o pacote %2.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Beatreel (format %2, this one knows %3). Update Beatreel to use it.</source>
        <translation>“%1” foi escrito por uma versão mais nova do Beatreel (formato %2; esta conhece o %3). Atualize o Beatreel para usá-lo.</translation>
    </message>
    <message>
        <source>“%1” is not set up for this version yet; the next build does that.</source>
        <translation>“%1” ainda não está preparado para esta versão; a próxima geração faz isso.</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Check the server and the network, then try again.</source>
        <translation>A conexão com o banco de dados %1 se perdeu. Confira o servidor e a rede e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” is a folder where %2 should be. Move it away.</source>
        <translation>“%1” é uma pasta onde deveria estar %2. Mova-a para outro lugar.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for %2. Make it, or name another place.</source>
        <translation>A pasta “%1” para %2 não existe. Crie-a ou indique outro lugar.</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close that program, or try again in a moment.</source>
        <translation>“%1” está travado por outro programa. Feche esse programa ou tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only. Change its permissions.</source>
        <translation>Não é possível gravar “%1”: ele ou a pasta dele é somente leitura. Mude as permissões.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Make room, then try again.</source>
        <translation>Não é possível gravar “%1”: o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>Não é possível abrir “%1”. Confira as permissões do arquivo e da pasta dele.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” está danificado.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2. Check the disk and the file.</source>
        <translation>“%1” não pode ser usado: %2. Confira o disco e o arquivo.</translation>
    </message>
    <message>
        <source>The video database has no video “%1”. Build the project to add it.</source>
        <translation>O banco de dados de vídeos não tem o vídeo “%1”. Gere o projeto para adicioná-lo.</translation>
    </message>
    <message>
        <source>It is being built on “%1”. Stop that first, then delete it.</source>
        <translation>Está sendo gerado em “%1”. Pare isso primeiro, depois exclua.</translation>
    </message>
    <message>
        <source>Move it away, and a new one is made by the next build.</source>
        <translation>Mova-o para outro lugar, e a próxima geração cria um novo.</translation>
    </message>
    <message>
        <source>The video database does not answer; its row of this video is not up to date.</source>
        <translation>O banco de dados de vídeos não responde; a linha deste vídeo nele não está em dia.</translation>
    </message>
    <message>
        <source>A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.</source>
        <translation>Um vídeo de %1 segundos não pode ser planejado. Peça de 1 a %2 segundos.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 characters.</source>
        <translation>“%1” deve ser um texto de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” must be a list of at least one text.</source>
        <translation>“%1” deve ser uma lista de pelo menos um texto.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be %3.</source>
        <translation>“%1” é “%2”, mas deve ser %3.</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers of seconds, the shorter first.</source>
        <translation>“%1” deve ser dois números inteiros de segundos, o menor primeiro.</translation>
    </message>
    <message>
        <source>“%1” is %2 but must be 5, 10 or 15.</source>
        <translation>“%1” é %2, mas deve ser 5, 10 ou 15.</translation>
    </message>
    <message>
        <source>Cannot delete “%1”: %2. Check the permissions of its folder.</source>
        <translation>Não é possível excluir “%1”: %2. Confira as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>“%1” cannot name a template. Use small letters, digits and _, a letter first.</source>
        <translation>“%1” não pode nomear um modelo de beat. Use letras minúsculas, algarismos e _, com uma letra no início.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or free the name.</source>
        <translation>Não é possível criar a pasta “%1”. Libere espaço ou o nome.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1” não pode ser “%2”.</translation>
    </message>
    <message>
        <source>“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.</source>
        <translation>“beats[%1].start” é %2, mas os beats anteriores terminam em %3 s, onde ele foi posto.</translation>
    </message>
    <message>
        <source>“fps” is %1 but must be from 1 to %2.</source>
        <translation>“fps” é %1, mas deve ser de 1 a %2.</translation>
    </message>
    <message>
        <source>“duration” is %1 s, but the beats come to %2 s, which counts.</source>
        <translation>“duration” é %1 s, mas os beats somam %2 s, que é o que vale.</translation>
    </message>
    <message>
        <source>The archetype “%1” is not in the library. Known are: %2.</source>
        <translation>O arquétipo “%1” não está na biblioteca. Conhecidos: %2.</translation>
    </message>
    <message>
        <source>The spec has no beats. Add at least one.</source>
        <translation>A especificação não tem beats. Adicione pelo menos um.</translation>
    </message>
    <message>
        <source>The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.</source>
        <translation>Os beats somam %1 s, mas foram pedidos %2 s. Mude durações, ou adicione ou remova beats.</translation>
    </message>
    <message>
        <source>The beat “%1” is not in the library. Choose another, or add it to your own beats.</source>
        <translation>O beat “%1” não está na biblioteca. Escolha outro ou adicione-o aos seus próprios beats.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not open a video.</source>
        <translation>O beat “%1” não costuma abrir um vídeo.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not close a video.</source>
        <translation>O beat “%1” não costuma encerrar um vídeo.</translation>
    </message>
    <message>
        <source>The mood “%1” is none of %2; the music will be neutral.</source>
        <translation>O clima “%1” não é nenhum de %2; a música será neutra.</translation>
    </message>
    <message>
        <source>The palette has 1 colour; 3 to 5 work best.</source>
        <translation>A paleta tem 1 cor; de 3 a 5 funcionam melhor.</translation>
    </message>
    <message numerus="yes">
        <source>The palette has %n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>A paleta tem %n cor; de 3 a 5 funcionam melhor.</numerusform>
            <numerusform>A paleta tem %n cores; de 3 a 5 funcionam melhor.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names the beat “%2”, which the library does not have.</source>
        <translation>“%1” nomeia o beat “%2”, que a biblioteca não tem.</translation>
    </message>
    <message>
        <source>The beat library</source>
        <translation>A biblioteca de beats</translation>
    </message>
    <message>
        <source>The archetype library</source>
        <translation>A biblioteca de arquétipos</translation>
    </message>
    <message>
        <source>The library needs at least one beat and one archetype. Install Beatreel again.</source>
        <translation>A biblioteca precisa de pelo menos um beat e um arquétipo. Instale o Beatreel de novo.</translation>
    </message>
    <message>
        <source>The library of beats and archetypes is damaged: %1</source>
        <translation>A biblioteca de beats e arquétipos está danificada: %1</translation>
    </message>
    <message>
        <source>“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.</source>
        <translation>“%1” não é um tamanho de imagem. Escreva dois números pares de 16 a 7680, como 1280x720.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>fontes</translation>
    </message>
    <message>
        <source>There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.</source>
        <translation>Não há fontes, então o texto de um filme faltaria. Instale fonts-inter ou fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1, which new words in a film have, is not installed: another is used in its place</source>
        <translation>%1, a fonte dos textos novos, não está instalada: outra é usada no lugar</translation>
    </message>
    <message>
        <source>%1, for words in a film</source>
        <translation>%1, para o texto de um filme</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or choose another folder.</source>
        <translation>Não é possível criar a pasta “%1”. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Rename or remove one of them.</source>
        <translation>%1 tem duas colunas “%2”. Renomeie ou remova uma delas.</translation>
    </message>
    <message>
        <source>there is a video “%1” already: give another name.</source>
        <translation>já existe um vídeo “%1”: dê outro nome.</translation>
    </message>
    <message>
        <source>%1 holds no brief. Write one a line, under the heading “prompt”.</source>
        <translation>%1 não contém nenhum briefing. Escreva um por linha, sob o cabeçalho “prompt”.</translation>
    </message>
    <message>
        <source>It ended without a word: %1. Make it again.</source>
        <translation>Terminou sem dizer nada: %1. Refaça.</translation>
    </message>
    <message>
        <source>The project has no music to make again: it was made with --music none. Choose some in the editor, under Models.</source>
        <translation>O projeto não tem música a refazer: foi feito com --music none. Escolha uma no editor, em Modelos.</translation>
    </message>
    <message>
        <source>The project's music is your own file, which cannot be made again. Give another one in the editor.</source>
        <translation>A música do projeto é um arquivo seu, que não pode ser refeito. Dê outro no editor.</translation>
    </message>
    <message>
        <source>Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.</source>
        <translation>O beat “%1” não tem clipe %2: ele tem %3. Dê um número de 1 a %3.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.</source>
        <translation>A entrada padrão tem mais de %1 bytes e não pode ser o que se espera aqui. Dê outro arquivo.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again.</source>
        <translation>Um worker da fazenda não pode pagar: ele não tem chave para a Replicate (REPLICATE_API_TOKEN). Defina-a e inicie o worker de novo.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check that the program that reads it still runs, and that there is room.</source>
        <translation>O resultado não pôde ser escrito na saída padrão. Confira se o programa que o lê ainda roda e se há espaço.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is not closed. Add the missing ".</source>
        <translation>%1, linha %2: há aspas que não foram fechadas. Ponha a " que falta.</translation>
    </message>
    <message>
        <source>“%1” is no model that can see pictures. Choose another one in the models.</source>
        <translation>“%1” não é um modelo que possa ver imagens. Escolha outro nos modelos.</translation>
    </message>
    <message>
        <source>Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.</source>
        <translation>Não é possível copiar “%1” para o projeto: %2. Confira se pode ser lido e se há espaço, depois escolha-o de novo.</translation>
    </message>
    <message>
        <source>%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.</source>
        <translation>%1 custa dinheiro, e quem pediu não disse quanto pode custar. Peça com o preço.</translation>
    </message>
    <message>
        <source>Where its project is is not known: another program wrote its row. Open the project's folder by itself.</source>
        <translation>Não se sabe onde está o projeto dele: outro programa escreveu a linha. Abra a pasta do projeto diretamente.</translation>
    </message>
    <message>
        <source>The pictures of a filmstrip must be asked for in their order, %1 at most.</source>
        <translation>As imagens de uma tira devem ser pedidas na ordem, %1 no máximo.</translation>
    </message>
    <message>
        <source>One worker is up (%1); its log may say why. Look there, then build again.</source>
        <translation>Um worker está ativo (%1); o log dele talvez diga por quê. Olhe lá e gere de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are up (%1); their logs may say why. Look there, then build again.</source>
        <translation>
            <numerusform>%n worker está ativo (%1); o log dele talvez diga por quê. Olhe lá e gere de novo.</numerusform>
            <numerusform>%n workers estão ativos (%1); os logs deles talvez digam por quê. Olhe lá e gere de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent another part of the file than it was asked for. Try again.</source>
        <translation>“%1” enviou outra parte do arquivo, não a pedida. Tente de novo.</translation>
    </message>
    <message>
        <source>Whether it took the request is not known yet. Check the connection, then try again.</source>
        <translation>Ainda não se sabe se aceitou o pedido. Confira a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.</source>
        <translation>“%1” não conseguiu provar quem é: o certificado não vale para ele. Nada foi enviado. Confira o endereço dele e o relógio deste computador.</translation>
    </message>
    <message>
        <source>The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer.</source>
        <translation>O worker da fazenda falhou em um passo. O log dele diz por quê: olhe lá e gere de novo, ou renderize neste computador.</translation>
    </message>
    <message>
        <source>The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.</source>
        <translation>O take “%1” diz de si mesmo que é “%2”: o arquivo foi renomeado. Ele fica de fora; refaça-o ou devolva o nome ao arquivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a take. Use letters, digits, - and _.</source>
        <translation>“%1” não pode ser o id de um take. Use letras, dígitos, - e _.</translation>
    </message>
    <message>
        <source>What became of it could not be found out. It may be billed: look at the provider's list before you make it again.</source>
        <translation>Não foi possível descobrir o que aconteceu com isto. Pode ser cobrado: veja a lista do provedor antes de refazer.</translation>
    </message>
    <message>
        <source>A paid model needs a project, whose ledger says what was paid. Make one first.</source>
        <translation>Um modelo pago precisa de um projeto, cujo livro-caixa diz o que foi pago. Crie um antes.</translation>
    </message>
    <message>
        <source>“%1” cannot name a file in the storage. Use a shorter name, without \ and without folders named . or ..</source>
        <translation>“%1” não pode nomear um arquivo no armazenamento. Use um nome mais curto, sem \ e sem pastas chamadas . ou ..</translation>
    </message>
    <message>
        <source>There is no “%1” in the storage. Check the name, or publish it first.</source>
        <translation>Não há “%1” no armazenamento. Confira o nome ou publique-o antes.</translation>
    </message>
    <message>
        <source>“%1” in the storage leads out of its folder and is not read. Put the file itself there.</source>
        <translation>“%1” no armazenamento sai da pasta dele e não é lido. Ponha lá o próprio arquivo.</translation>
    </message>
    <message>
        <source>“%1” in the storage is bigger than it should be. Publish the project again.</source>
        <translation>“%1” no armazenamento é maior do que devia. Publique o projeto de novo.</translation>
    </message>
    <message>
        <source>The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.</source>
        <translation>O pedido de “%1” já foi encerrado como %2. Gere de novo: o que foi pago não é pago duas vezes.</translation>
    </message>
    <message>
        <source>The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=.</source>
        <translation>O estilo em BEATREEL_STORAGE_URL é “path” ou “virtual”. Escreva um deles depois de style=.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it: %2. Check that it is still there, then try again.</source>
        <translation>Não é possível ler “%1” para enviá-lo: %2. Confira se ainda está lá e tente de novo.</translation>
    </message>
    <message>
        <source>There is no file “%1” yet. Build the project first.</source>
        <translation>O arquivo “%1” ainda não existe. Gere o projeto antes.</translation>
    </message>
    <message>
        <source>The video database has the video “%1” already. Give another name, or delete that one first.</source>
        <translation>O banco de dados de vídeos já tem o vídeo “%1”. Dê outro nome ou exclua aquele antes.</translation>
    </message>
    <message>
        <source>There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.</source>
        <translation>Não há modelo de beat “%1” seu. Veja a lista de modelos; os que vêm com o Beatreel não podem ser alterados.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation>Consultar servidor</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>Pedir ao servidor seus modelos</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>O primeiro da lista do servidor</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · desligado em %2</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Pedindo a lista…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>O servidor desliga este modelo em %1. Escolha outro.</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>O servidor lista 1 modelo.</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>O servidor lista %n modelo.</numerusform>
            <numerusform>O servidor lista %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>Qualquer nome que o servidor conheça. A lista dele não custa nada.</translation>
    </message>
    <message>
        <source>The server does not list “%1”. Choose one that it lists, or check the name.</source>
        <translation>O servidor não lista “%1”. Escolha um que ele liste ou confira o nome.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>Não há aqui um chaveiro para guardar chaves.</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>Isto não é uma chave: uma chave tem letras, algarismos e sinais, e nenhum espaço. Copie-a de novo.</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>A fazenda</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>Não há chave para a OpenAI. Crie uma em platform.openai.com/api-keys ou dê o endereço de outro servidor.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Manter a antiga</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>No chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>Do ambiente (%1)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Colar aqui</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>O ambiente vale mais do que o chaveiro. Para usar uma chave guardada, inicie o Beatreel sem %1.</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>É usada quando %1 não está no ambiente. Nunca mais é mostrada.</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>Vai para o chaveiro da área de trabalho e para nenhum arquivo. Ou inicie o Beatreel com %1 no ambiente.</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 As chaves vêm só do ambiente: inicie o Beatreel com %2 nele.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Consultando “%1”…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>Funciona: a chave é da conta “%1”.</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>Funciona: há 1 modelo.</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>Funciona: há %n modelo.</numerusform>
            <numerusform>Funciona: há %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>“%1” responde, mas não como %2. Confira o endereço: ele costuma terminar com /v1.</translation>
    </message>
    <message>
        <source>Tries this key and this address, at no cost</source>
        <translation>Testa esta chave e este endereço, sem custo</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate: quadros, clipes e música</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI ou um servidor compatível: planos</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>Token de API da Replicate</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>Chave de API da OpenAI</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Endereço da Replicate</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Do ambiente (%1), que vale mais do que o definido aqui.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>Ollama, llama.cpp, LM Studio e vLLM também servem, por exemplo http://127.0.0.1:11434/v1, e não precisam de chave.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>Ao mesmo tempo, máx.</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>Em quantos quadros, clipes e trilhas a Replicate trabalha ao mesmo tempo.</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>Novos por minuto, máx.</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>A própria Replicate permite 600; com pouco crédito ela pede pausas, que são respeitadas.</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>Som e armazenamento</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Fazenda</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>Méd</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>Bloqueado: um beat bloqueado mantém seu lugar e sua duração.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>Deslize</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Deslize do clipe %1.%2</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Ainda não há clipe.</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>Selecione um beat para deslizar seu clipe.</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>O clipe dura o mesmo que seu trecho: não há folga para deslizar.</translation>
    </message>
    <message>
        <source>The clip cannot be read. Make it again, or put its file back.</source>
        <translation>O clipe não pode ser lido. Refaça-o ou ponha o arquivo de volta.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>começa em %1 do clipe</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>O clipe dura o mesmo que seu trecho: não há folga para deslizar.</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Velocidade, %1</translation>
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
        <translation>Modelo mudou</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>Feito antes de o modelo de beat passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produto mudou</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>Feito antes de o produto passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Categoria mudou</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>Feito antes de a categoria passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>Estética mudou</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>Feito antes de a estética passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Clima mudou</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>Feito antes de o clima passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>Iluminação mudou</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>Feito antes de a iluminação passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>Paleta mudou</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>Feito antes de a paleta passar a ser %1.</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>Plano mudou</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>Feito antes de o plano passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Ação mudou</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>Feito antes de a ação passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>Energia mudou</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>Feito antes de a energia passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>Movimento mudou</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>Feito antes de o movimento de câmera passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>Beats mudaram</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>Feito para outros beats ou outras durações.</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>Semente mudou</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>Feito antes de a semente passar a ser %1.</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Imagem mudou</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>Começou com outra imagem.</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>Cortado de outro clipe.</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Duração mudou</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>Feito para outra duração do beat.</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>Formato mudou</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>Feito antes de o formato passar a ser %1.</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modelo de IA mudou</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>Feito antes de o modelo de IA passar a ser “%1”.</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>Modelo renovado</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>Feito por uma versão anterior do modelo de IA.</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt mudou</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>Feito antes de o prompt mudar.</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>Novo take pedido</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>Foi pedido mais um take.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Acima do orçamento</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>Erro de disco</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Arquivo danificado</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Arquivo ausente</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>&amp;Todos os vídeos…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salvar uma cópia…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versões…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>&amp;Importar imagem…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>Importar ví&amp;deo…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>Importar &amp;música…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>Exportar &amp;MP4…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>Exportar storyboard em &amp;PDF…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>Exportar folha de &amp;contato…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>Exportar lista de &amp;edição…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>Exportar &amp;legendas…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>Exportar &amp;quadros…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>&amp;Publicar no armazenamento</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>Abrir do arma&amp;zenamento…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>Copiar &amp;link do filme</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Copy beats</source>
        <translation>&amp;Copiar beats</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>C&amp;olar beats</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>Selecionar &amp;todos os beats</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar uma ação…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Quadro geral</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>B&amp;riefing</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Loo&amp;k</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>&amp;Inspetor</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>&amp;Takes</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>Co&amp;mparar takes</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>T&amp;arefas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>Te&amp;xtos nos cartões</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>&amp;Encaixar</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>&amp;Curva de energia</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>Áreas &amp;seguras</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>G&amp;uia de movimento</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Redu&amp;zir</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;justar à janela</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>Pré&amp;via em tela cheia</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Próxima re&amp;gião</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Região a&amp;nterior</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Re&amp;definir layout</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>&amp;Adicionar beat depois</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>Trocar &amp;modelo…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>Mover beat para ante&amp;s</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>&amp;Duplicar beat</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>Enc&amp;urtar beat</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>Alon&amp;gar beat</translation>
    </message>
    <message>
        <source>&amp;Lock beat</source>
        <translation>&amp;Bloquear beat</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>E&amp;xcluir beat</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>&amp;Próximo take</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>Take a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>&amp;Planejar do briefing</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>&amp;Gerar o desatualizado</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>Refa&amp;zer quadro</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>Quatro &amp;variantes do quadro</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>&amp;Tentar de novo o que falhou</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>Renderizar neste c&amp;omputador</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>Renderizar na &amp;fazenda</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>Mod&amp;elos…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>Reproduzir do &amp;começo</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>Reproduzir beats seleciona&amp;dos</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>Reproduzir este trech&amp;o</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>S&amp;huttle para trás</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>Sh&amp;uttle para frente</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Ima&amp;gem anterior</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>Próxima &amp;imagem</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>Segundo para tr&amp;ás</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>Segundo para &amp;frente</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>&amp;Beat anterior</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>Pró&amp;ximo beat</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>Ir para o i&amp;nício</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Ir para o fi&amp;m</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>Marcar &amp;entrada</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>Marcar s&amp;aída</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>Limpar en&amp;trada</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>Lim&amp;par saída</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>&amp;Sobre o Beatreel</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>R&amp;ecortar beats</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>Mo&amp;ver beat para depois</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>Refazer c&amp;lipe</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>Ref&amp;azer música</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>What's &amp;this?</source>
        <translation>O que é &amp;isto?</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Relatar um problema…</translation>
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
        <translation>Novo de um briefing</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>Planejar a partir do briefing (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Cancelar o planejamento</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>Todos os vídeos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planejando…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planejar</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planejar de novo</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>Três planos por um modelo: três pedidos (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir o projeto de exemplo</translation>
    </message>
    <message>
        <source>A finished ad to look at and to change. It is made on this computer, free, and kept with your projects.</source>
        <translation>Um anúncio pronto para ver e mudar. É feito neste computador, de graça, e fica com seus projetos.</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Andamento do que está rodando</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s de %2 s</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>Passar a meta para %1 s</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Encurtar…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>Alongar…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>%n achado: %1</numerusform>
            <numerusform>%n achados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n desatualizado</numerusform>
            <numerusform>%n desatualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 tarefa</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>Gasto %1, reservado %2, orçamento %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>Gasto %1, orçamento %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>Gasto %1, reservado %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Gasto %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>Nenhum armazenamento está definido. Indique um com BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Ainda não há beats.</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>“%1” ainda está a caminho. Parar e fechar?</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>O que já viajou é mantido: da próxima vez continua dali.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>Parado. O que já viajou é mantido: da próxima vez continua dali.</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>O que foi editado por último ainda não está salvo, por isso não pode ser publicado. Salve uma cópia ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>Publicando “%1”</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>“%1” foi publicado de outro computador nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>Abra aquele ao lado do seu para ver o que difere, ou ponha o seu no lugar dele.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir aquele</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>Publicar o meu</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>“%1” está publicado. Tudo já estava lá.</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>“%1” está publicado: %2 enviados.</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>Ainda não tem filme: gere-o e publique de novo.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>Buscando “%1”</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>Pedindo um link ao armazenamento…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>d 'de' MMMM, HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>O lugar do filme no armazenamento foi copiado.</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>O link do filme foi copiado. Funciona para todos até %1.</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>Mostra o filme publicado por último; o projeto tem um mais novo.</translation>
    </message>
    <message>
        <source>Something is on its way already. Wait until it has arrived.</source>
        <translation>Algo já está a caminho. Espere até chegar.</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation>%1
%2 s, %3, publicado em %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>Abrir do armazenamento</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>Vendo o que %1 tem…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>Projetos publicados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>O armazenamento ainda não tem projetos. Arquivo ▸ Publicar no armazenamento põe um lá.</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>O projeto vem para a sua pasta de projetos com todos os takes.</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dinâmico</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>Dinâmico múltiplo</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Close extremo</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Plano médio</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>Primeiro plano</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>Plano americano</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Plano aberto</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>Geral de cinema</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Grua para baixo</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grua para cima</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>Cortes rápidos</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>Câmera na mão</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>Pan lateral</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Aproximação</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelação</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>Dolly in lento</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>Órbita lenta</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>Pan lenta</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>Aproximação lenta</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Estático</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>Câmera parada</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>Chicote</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>Estilo de vida aspiracional</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>História da marca</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>Demonstrar benefício</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>Produto dinâmico</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>Abertura enérgica</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>Apresentar o ambiente</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>Energia rápida</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>Destaque de recurso</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Impressão final</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>Criar o clima</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>Vários recursos</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>Prévia misteriosa</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>Pessoa usando o produto</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>Revelação do produto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of energy</comment>
        <translation>Média</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>eletrodomésticos</translation>
    </message>
    <message>
        <source>automotive</source>
        <translation>automóveis</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>beleza</translation>
    </message>
    <message>
        <source>energy drinks</source>
        <translation>bebidas energéticas</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>moda</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>fitness</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>jewelry</source>
        <translation>joias</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>estilo de vida</translation>
    </message>
    <message>
        <source>luxury</source>
        <translation>luxo</translation>
    </message>
    <message>
        <source>sportswear</source>
        <translation>roupas esportivas</translation>
    </message>
    <message>
        <source>tech</source>
        <translation>tecnologia</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>elegante</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotivo</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>enérgico</translation>
    </message>
    <message>
        <source>informative</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>minimalista</translation>
    </message>
    <message>
        <source>Emotional Brand Storytelling</source>
        <translation>História de marca emotiva</translation>
    </message>
    <message>
        <source>Energetic Lifestyle Ad</source>
        <translation>Anúncio enérgico de estilo de vida</translation>
    </message>
    <message>
        <source>Feature-Focused Demonstration</source>
        <translation>Demonstração de recursos</translation>
    </message>
    <message>
        <source>Luxury Product Showcase</source>
        <translation>Apresentação de um produto de luxo</translation>
    </message>
    <message>
        <source>Minimalist Product Reveal</source>
        <translation>Revelação minimalista do produto</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Exportar storyboard em PDF</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation>&amp;Beats por página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>Cor %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Adicionar uma cor</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>Remover esta cor</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Cor %1, %2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Remover a cor %1, %2</translation>
    </message>
    <message>
        <source>A colour of the palette. Press it to choose another one, Delete takes it away.</source>
        <translation>Uma cor da paleta. Clique para escolher outra; Delete a remove.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>É um arquivo seu: nada o fez.</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more. Make a new take with another one.</source>
        <translation>O modelo que o fez não está mais no catálogo. Faça um novo take com outro.</translation>
    </message>
    <message>
        <source>The picture that it began with is gone. Make a new take with the present one.</source>
        <translation>A imagem com que ele começou sumiu. Faça um novo take com a atual.</translation>
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
        <translation>em uso</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>o arquivo dele sumiu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desatualizado</translation>
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
        <translation>A qual dos dois se referem a nota e as ações</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>Sobre A</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>Sobre B</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>O que é bom nele, o que não é</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>Nota do take %1</translation>
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
        <translation>Usar</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>Tornar A</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>Tornar B</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A em uso</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B em uso</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>Usar A</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>Usar B</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>O filme o mostra</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>O filme passa a mostrá-lo; desfazer traz o outro de volta</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>Arquivo próprio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Quadro %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>Clipe %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>Takes do quadro %1</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>Takes do clipe %1.%2</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>Takes da música</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 fica desatualizado, %2; é mantido a menos que você o atualize.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>%n take fica desatualizado, %1; é mantido a menos que você o atualize.</numerusform>
            <numerusform>%n takes ficam desatualizados, %1; são mantidos a menos que você os atualize.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 take fica desatualizado e permanece como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n take fica desatualizado e permanece como está.</numerusform>
            <numerusform>%n takes ficam desatualizados e permanecem como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>Nada mais fica desatualizado.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Ainda não há take.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Selecione um beat.</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>É o take mais novo.</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>É o take mais antigo.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>Tornar &amp;A</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>Tornar &amp;B</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>&amp;Tirar a estrela</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>E&amp;strela</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>De novo com estes a&amp;justes, %1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>&amp;Copiar ajustes para</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>Editar &amp;imagem</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>Editar imagem &amp;em…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>&amp;Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>Os ajustes foram copiados. Desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 mostra o take %2. Movê-lo para a lixeira?</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n lugar mostra o take %1. Movê-lo para a lixeira?</numerusform>
            <numerusform>%n lugares mostram o take %1. Movê-lo para a lixeira?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>Ele pode ser recuperado.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>Remover 1 take de vez?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>Remover %n take de vez?</numerusform>
            <numerusform>Remover %n takes de vez?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>Os arquivos, %1 no máximo, são removidos do disco. Desfazer não os traz de volta. O que custaram continua nas somas.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remover de vez</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>Escolher um programa para editar imagens</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>Copiar ajustes para…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>Dá a outro beat o prompt, a semente, o plano e o movimento deste take</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>Takes de quem</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>Selecione um beat ou um clipe para ver seus takes.</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>Ainda sem quadro. O filme mostra uma claquete.</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Fazer quadro</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>Ainda sem clipe. O filme mostra o quadro com seu movimento de câmera.</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Fazer clipe</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>Ainda sem música.</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Fazer música</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Está sendo feito.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Um está sendo feito.</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>De novo com estes ajustes</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>Mais um take como foi feito o take %1, diga o beat agora o que disser</translation>
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
        <translation>Arraste A ou B para um take</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>%n take está sendo feito.</numerusform>
            <numerusform>%n takes estão sendo feitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Um está sendo feito.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>Quatro variantes</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>Quatro takes com quatro sementes, para escolher um</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloqueie-o primeiro.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>Salvar beat como modelo</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>Copiar como modelo próprio</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar modelo</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>Ainda não tem nenhuma letra.</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>Na biblioteca: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>Os beats e arquétipos o conhecem por este nome.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Inserir:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>Inserir %1 no cursor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energia</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>Lug&amp;ar no filme</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>P&amp;lano</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Câmera</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;O que acontece</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>Para produtos</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>O modelo precisa de um nome que tenha uma letra.</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>O prompt está vazio. Diga o que se deve ver.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>O prompt tem %1 caracteres, e o máximo são %2. Encurte-o.</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>Nada preenche %1. Um prompt pode usar {product_name}, {style_aesthetic} e {setting}.</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>O modelo não serve a nenhum produto. Escolha alguns ou todos.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>“%1” vem com o Beatreel. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
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
        <translation>Próprios</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1, %2, %3, %4, %5, energia %6</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation>%1, seu</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>Beats no tempo</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>ontem %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>Tempo da imagem</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>Minutos, segundos, imagens: digite 0:12:14, 12s ou +10 para ir até lá</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>Novo beat</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Encaixar</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>O cursor de reprodução para nos limites dos trechos</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>Mostrar a energia dos beats</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar o filme inteiro</translation>
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
        <translation>1 trecho</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n trecho</numerusform>
            <numerusform>%n trechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>Arraste para escolher onde o filme começa nela.</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>Arraste para o fade in da música</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>Arraste para o fade out da música</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Adicionar um beat</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>O beat %1 está bloqueado. Desbloqueie-o para mudar a duração.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>O clipe %1.%2 está bloqueado. Desbloqueie-o para deslizá-lo.</translation>
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
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>beatreel::Tips</name>
    <message>
        <source>Click a beat: its words, length and camera stand in the Inspector.</source>
        <translation>Clique em um beat: os textos, a duração e a câmera dele ficam no Inspetor.</translation>
    </message>
    <message>
        <source>A dashed edge: made before your change. Refresh it, or keep it as it is.</source>
        <translation>Uma borda tracejada: feito antes da sua alteração. Atualize ou mantenha como está.</translation>
    </message>
    <message>
        <source>Every take is kept. Choose among them, or compare two, in Takes.</source>
        <translation>Todo take é mantido. Escolha entre eles, ou compare dois, em Takes.</translation>
    </message>
    <message>
        <source>From now on a build makes only what you change.</source>
        <translation>De agora em diante, uma geração faz só o que você muda.</translation>
    </message>
    <message>
        <source>File ▸ Export also has a storyboard, subtitles and an edit list.</source>
        <translation>Arquivo ▸ Exportar também tem storyboard, legendas e lista de edição.</translation>
    </message>
    <message>
        <source>Beatreel was updated to %1.</source>
        <translation>O Beatreel foi atualizado para %1.</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Don't show tips</source>
        <translation>Não mostrar dicas</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>Corte anterior (Esquerda)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Próximo corte</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>Próximo corte (Direita)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>Comparação de música</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>Qual trilha se ouve</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>Ouvir A</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>Ouvir A (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>Ouvir B</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>Ouvir B (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>Parar a música</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>Tocar a música aqui</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>Parar a música (Espaço)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>Tocar a música aqui (Espaço)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>Selecione a música para comparar seus takes.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Ainda não há take.</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>Música em %1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>Música no corte %1 de %2, %3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>Ainda não há um segundo take.</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Take %1, em uso</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>Corte, %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>O arquivo sumiu ou está danificado. Ponha-o de volta ou escolha outro take.</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>Esvaziar lixeira…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>Remove os arquivos deles de vez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Recuperar: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>Manter take %1</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>Não usar nenhum</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>O filme mostra o que mostra agora (Esc); as variantes ficam entre os takes</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1, quatro variantes, %2 de %3 feitas</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1, quatro variantes: 1 a 4 usam uma</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>Não feita: %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Sendo feita</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>A variante %1 está em uso. Ela permanece quando o look ou o modelo mudam.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation>1 beat adicionado</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>%n beat adicionado</numerusform>
            <numerusform>%n beats adicionados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>1 beat excluído</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>%n beat excluído</numerusform>
            <numerusform>%n beats excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>1 beat movido</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>%n beat movido</numerusform>
            <numerusform>%n beats movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>%n beat alterado</numerusform>
            <numerusform>%n beats alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>beat %1 alterado</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>look alterado</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>briefing alterado</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>plano alterado</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>formato alterado</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>música alterada</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>fades alterados</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>takes marcados</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>modelos alterados</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>orçamento alterado</translation>
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
        <translation>d 'de' MMMM 'de' yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation>%1. Depois: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>Ainda não há versão anterior: cada edição é salva, e o documento de antes dela é mantido.</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>Voltar é uma edição: pode ser desfeita.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Voltar a esta versão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another version.</source>
        <translation>Não pode ser lida. Escolha outra versão.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more: somebody deleted it. Nothing is left to do.</source>
        <translation>Não está mais na lista: alguém o excluiu. Não resta nada a fazer.</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>A linha dele sai do banco de dados. O projeto fica em “%1” e volta à lista quando for gerado de novo, a menos que a pasta também vá para a lixeira.</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>A linha dele sai do banco de dados. Ele não tem projeto neste computador.</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>A linha dele sai do banco de dados. O projeto fica em “%1”.</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>As linhas deles saem do banco de dados.</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>Os projetos deles ficam onde estão.</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>1 dos projetos está neste computador; ele fica, a menos que também vá para a lixeira. Os outros ficam onde estão.</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>Os projetos deles ficam e voltam à lista quando forem gerados de novo, a menos que também vão para a lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>%n dos projetos está neste computador; ele fica, a menos que também vá para a lixeira. Os outros ficam onde estão.</numerusform>
            <numerusform>%n dos projetos estão neste computador; eles ficam, a menos que também vão para a lixeira. Os outros ficam onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>Excluir “%1” da lista?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>Excluir %n vídeo da lista?</numerusform>
            <numerusform>Excluir %n vídeos da lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Excluir da lista</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>Excluir com a pasta</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>Excluir com 1 pasta</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>Excluir com %n pasta</numerusform>
            <numerusform>Excluir com %n pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>“%1” está sendo gerado. Pare isso primeiro, depois exclua.</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>“%1” está sendo gerado em “%2”. Pare isso primeiro, depois exclua.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>1 vídeo foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>%n vídeo foi excluído.</numerusform>
            <numerusform>%n vídeos foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>“%1” não foi excluído. %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planejando</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>Fazendo quadros</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>Fazendo clipes</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Juntando</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>Pondo música</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
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
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 por cento</translation>
    </message>
    <message>
        <source>Its row goes from the database. It is not known where its project is; it stays there.</source>
        <translation>A linha dele sai do banco de dados. Não se sabe onde está o projeto; ele fica lá.</translation>
    </message>
    <message>
        <source>Nobody builds it any more. Retry goes on with it.</source>
        <translation>Ninguém mais o gera. Tentar de novo continua com ele.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>Todos os vídeos</translation>
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
        <translation>Volume: silenciado</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>Volume: %1%</translation>
    </message>
</context>
<context>
    <name>beatreel::WhatsNewDialog</name>
    <message>
        <source>What's new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What was added, changed and mended in this version.</source>
        <translation>O que foi adicionado, mudado e corrigido nesta versão.</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>Vista dos beats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro geral</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>Escolher os modelos deste projeto</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>Modelos próprios</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1, gerar tudo é grátis</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1, gerar tudo %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Gerar filme</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Atualizar tudo</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;cente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Nenhum projeto foi aberto ainda</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar uma ação</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>Cortina entre A e B</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>Arraste ou pressione Esquerda e Direita</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>Um editor de storyboards para anúncios em vídeo.</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>A pasta ou o documento de um projeto.</translation>
    </message>
</context>
</TS>
