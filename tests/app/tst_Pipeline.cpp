// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/app/MasterFacts.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

#include <algorithm>
#include <csignal>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBrief = u"5s Nike sneakers, energetic and urban"_s;

/// How often each kind of step ran: "frames 1 clips 1", those that did not left out.
QString madeIn(const Ran &ran)
{
    QStringList made;
    const QJsonObject counts = ran.json().value(u"made"_s).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value().toInt() != 0)
            made.append(u"%1 %2"_s.arg(it.key()).arg(it.value().toInt()));
    }
    return counts.isEmpty() ? u"no counts"_s : made.join(u' ');
}

/// The names of every member of a document, at any depth.
void collectMembers(const QJsonValue &value, QStringList &names)
{
    for (const QJsonValue &item : value.toArray())
        collectMembers(item, names);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.append(it.key());
        collectMembers(it.value(), names);
    }
}

QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    return QDir(folder).entryList(patterns, QDir::Files, QDir::Name);
}

/// Named by their contents.
QStringList mediaOf(const QString &project)
{
    return filesIn(project + u"/takes"_s, {u"*.png"_s, u"*.mp4"_s, u"*.wav"_s, u"*.flac"_s});
}

} // namespace

/// From a brief to a master by the real program, and what can be done with the project afterwards.
class tst_Pipeline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made = m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s, u"--json"_s});
        QVERIFY2(m_made.status == 0, m_made.err.constData());
    }

    void theMasterIsAsEveryMasterMustBe()
    {
        QCOMPARE(faultsOfMaster(m_shell.file(u"film/film.mp4"_s), 5), QStringList());
        QCOMPARE(m_shell.entries(), QStringList{u"film"_s});
    }

    void theDocumentTellsWhatWasMade()
    {
        const QJsonObject document = m_made.json();
        QCOMPARE(document.keys(), (QStringList{u"cost_breakdown"_s, u"cost_usd"_s, u"duration"_s, u"made"_s, u"master"_s, u"notices"_s, u"phases"_s,
                                               u"project"_s, u"status"_s, u"takes"_s, u"video_id"_s, u"waste_usd"_s}));
        QCOMPARE(document.value(u"status"_s).toString(), u"success"_s);
        QCOMPARE(document.value(u"master"_s).toString(), m_shell.file(u"film/film.mp4"_s));
        QCOMPARE(document.value(u"duration"_s).toInt(), 5);
        QCOMPARE(document.value(u"cost_usd"_s).toDouble(), 0.0);
        QCOMPARE(madeIn(m_made), u"chunks 1 clips 1 frames 1 mixes 1 music 1 muxes 1 stitches 1"_s);
        QStringList phases;
        for (const QJsonValue &phase : document.value(u"phases"_s).toArray()) {
            phases.append(phase.toObject().value(u"phase"_s).toString());
            QCOMPARE(phase.toObject().value(u"status"_s).toString(), u"success"_s);
            QCOMPARE(phase.toObject().value(u"video_id"_s), document.value(u"video_id"_s));
        }
        QCOMPARE(phases, (QStringList{u"phase1_planning"_s, u"phase2_storyboard"_s, u"phase3_chunks"_s, u"phase4_stitching"_s, u"phase5_music"_s}));
    }

    void theSameCommandGivesTheSameBytesAnywhere()
    {
        CommandLine other;
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"LANG"_s, u"QT_QPA_PLATFORM"_s})
            other.unset(name);
        other.set(u"LC_ALL"_s, u"C"_s);
        other.set(u"TZ"_s, u"Asia/Kolkata"_s);
        const Ran ran = other.runOther(u"taskset"_s, {u"-c"_s, u"0"_s, CommandLine::program(), u"generate"_s, kBrief, u"--project"_s, u"film"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.out, QFile::encodeName(other.file(u"film/film.mp4"_s)) + '\n');
        QCOMPARE(mediaOf(other.file(u"film"_s)), mediaOf(m_shell.file(u"film"_s)));
        for (const QString &name : {u"film/film.mp4"_s, u"film/build/stitched.mp4"_s, u"film/build/sound.m4a"_s})
            QVERIFY2(other.read(name) == m_shell.read(name), qPrintable(name));
    }

    void buildingAgainMakesNothing()
    {
        const QByteArray master = m_shell.read(u"film/film.mp4"_s);
        for (const QString &command : {u"build"_s, u"resume"_s}) {
            const Ran ran = m_shell.run({command, u"film"_s, u"--json"_s});
            QCOMPARE(ran.status, 0);
            QCOMPARE(madeIn(ran), QString());
        }
        QVERIFY(m_shell.read(u"film/film.mp4"_s) == master);
        QCOMPARE(m_shell.runLine(u"estimate film --json"_s).json().value(u"total_usd"_s).toDouble(-1), 0.0);
    }

    void aProjectThatWasMovedIsWhole()
    {
        m_shell.copyFolder(u"film"_s, u"elsewhere"_s);
        QCOMPARE(madeIn(m_shell.runLine(u"build elsewhere/film.beatreel --json"_s)), QString());
    }

    void theMasterGoesWhereOutSays()
    {
        QCOMPARE(m_shell.runLine(u"build film --out out.mp4"_s).status, 0);
        QVERIFY(m_shell.read(u"out.mp4"_s) == m_shell.read(u"film/film.mp4"_s));
        m_shell.write(u"out.mp4"_s, "mine");
        const Ran refused = m_shell.runLine(u"build film --out out.mp4"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.lastLine().contains("--force"));
        QCOMPARE(m_shell.read(u"out.mp4"_s), QByteArray("mine"));
        QCOMPARE(m_shell.runLine(u"build film --out out.mp4 --force"_s).status, 0);
        QVERIFY(m_shell.read(u"out.mp4"_s) == m_shell.read(u"film/film.mp4"_s));
    }

    void anExistingProjectIsRefused()
    {
        const Ran ran = m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.lastLine().contains("build") && ran.lastLine().contains("--force"));
        QDir().mkpath(m_shell.file(u"holidays"_s));
        const Ran folder = m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"holidays"_s, u"--force"_s});
        QCOMPARE(folder.status, 1);
        QVERIFY2(!folder.lastLine().contains("--force") && folder.lastLine().contains("--project"), folder.err.constData());
    }

    void forcePlansAnewAndKeepsEveryTake()
    {
        m_shell.copyFolder(u"film"_s, u"replanned"_s);
        const QStringList takes = filesIn(m_shell.file(u"film/takes"_s), {u"*"_s});
        const auto versions = filesIn(m_shell.file(u"film/versions"_s), {u"*"_s}).size();
        const QString id = m_made.json().value(u"video_id"_s).toString();
        const Ran ran = m_shell.run({u"generate"_s, u"5s luxury watch, elegant gold"_s, u"--project"_s, u"replanned"_s, u"--force"_s, u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.json().value(u"video_id"_s).toString(), id);
        QVERIFY(m_shell.read(u"replanned/film.beatreel"_s).contains("luxury watch"));
        const QStringList after = filesIn(m_shell.file(u"replanned/takes"_s), {u"*"_s});
        QVERIFY(std::ranges::all_of(takes, [&](const QString &take) { return after.contains(take); }));
        QVERIFY(after.size() > takes.size());
        QVERIFY(filesIn(m_shell.file(u"replanned/versions"_s), {u"*"_s}).size() > versions);
    }

    void onePieceAgain_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("made");
        QTest::newRow("frame") << u"--beat 1 --frame"_s << u"chunks 1 clips 1 frames 1 muxes 1 stitches 1"_s;
        QTest::newRow("frame is meant") << u"--beat 1"_s << u"chunks 1 clips 1 frames 1 muxes 1 stitches 1"_s;
        QTest::newRow("clip") << u"--beat 1 --clip 1"_s << u"chunks 1 clips 1 muxes 1 stitches 1"_s;
        QTest::newRow("music") << u"--music"_s << u"mixes 1 music 1 muxes 1"_s;
    }

    void onePieceAgain()
    {
        QFETCH(QString, options);
        QFETCH(QString, made);
        const QString name = u"again"_s;
        QDir(m_shell.file(name)).removeRecursively();
        m_shell.copyFolder(u"film"_s, name);
        const QStringList before = mediaOf(m_shell.file(name));
        const Ran ran = m_shell.runLine(u"regenerate %1 %2 --json"_s.arg(name, options));
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(madeIn(ran), made);
        const QStringList after = mediaOf(m_shell.file(name));
        QVERIFY(std::ranges::all_of(before, [&](const QString &take) { return after.contains(take); }));
        QVERIFY2(after.size() > before.size(), "the same picture again is no other take");
        QCOMPARE(madeIn(m_shell.runLine(u"build %1 --json"_s.arg(name))), QString());
    }

    void regenerateIsToldOfPiecesThatAreNotThere()
    {
        for (const auto &[options, status] : {std::pair(u"--beat 2"_s, 1), std::pair(u"--beat 0"_s, 1), std::pair(u"--beat 1 --clip 2"_s, 1),
                                              std::pair(u"--frame --music"_s, 2), std::pair(u"--clip 1 --music"_s, 2)}) {
            const Ran ran = m_shell.runLine(u"regenerate film %1"_s.arg(options));
            QCOMPARE(ran.status, status);
            QVERIFY(ran.lastLine().contains("eat"));
        }
    }

    void withoutMusicTheTrackIsSilent()
    {
        const Ran ran = m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"silent"_s, u"--music"_s, u"none"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QString master = m_shell.file(u"silent/silent.mp4"_s);
        QCOMPARE(faultsOfMaster(master, 5), QStringList());
        const QByteArray samples = outputOf(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, master, u"-vn"_s, u"-f"_s, u"s16le"_s, u"-"_s});
        QVERIFY(std::ranges::all_of(samples, [](char byte) { return byte == 0; }));
        const Ran again = m_shell.runLine(u"regenerate silent --music"_s);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.lastLine().contains("no music"), again.err.constData());
    }

    void theUsersOwnMusicIsFitted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("seconds");
        QTest::newRow("shorter") << u"Mein Lied's 🎵.wav"_s << u"2.3"_s;
        QTest::newRow("longer") << u"long.mp3"_s << u"9"_s;
    }

    void theUsersOwnMusicIsFitted()
    {
        QFETCH(QString, file);
        QFETCH(QString, seconds);
        const QString tone = u"sine=frequency=440:duration=%1"_s.arg(seconds);
        QVERIFY(!outputOf(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, tone, m_shell.file(file)}).startsWith("failed"));
        const QString project = file.section(u'.', 0, 0);
        const Ran ran = m_shell.run({u"generate"_s, kBrief, u"--project"_s, project, u"--music"_s, file, u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(madeIn(ran), u"chunks 1 clips 1 frames 1 mixes 1 muxes 1 stitches 1"_s);
        QCOMPARE(faultsOfMaster(m_shell.file(project + u'/' + project + u".mp4"_s), 5), QStringList());
        QFile::remove(m_shell.file(file));
        QCOMPARE(madeIn(m_shell.run({u"build"_s, project, u"--json"_s})), QString());
        QCOMPARE(m_shell.run({u"regenerate"_s, project, u"--music"_s}).status, 1);
    }

    void musicThatCannotBeReadLeavesNothingBehind()
    {
        m_shell.write(u"noise.mp3"_s, "this is no sound");
        const Ran ran = m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"noisy"_s, u"--music"_s, u"noise.mp3"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.lastLine().contains("noise.mp3"));
        QVERIFY(!m_shell.has(u"noisy"_s));
    }

    void exportsMasterAndSpec()
    {
        QCOMPARE(m_shell.runLine(u"export film --format mp4 --out exported.mp4"_s).status, 0);
        QVERIFY(m_shell.read(u"exported.mp4"_s) == m_shell.read(u"film/film.mp4"_s));
        QCOMPARE(m_shell.runLine(u"export film --format spec --out spec.json"_s).status, 0);
        QCOMPARE(m_shell.runLine(u"validate spec.json"_s).status, 0);
        QCOMPARE(m_shell.runLine(u"export film --format spec --out spec.json"_s).status, 1);
        // An existing file stays unless it is said otherwise.
        m_shell.write(u"exported.mp4"_s, "mine");
        QCOMPARE(m_shell.runLine(u"export film --format mp4 --out exported.mp4"_s).status, 1);
        QCOMPARE(m_shell.read(u"exported.mp4"_s), QByteArray("mine"));
        QCOMPARE(m_shell.runLine(u"export film --format mp4 --out exported.mp4 --force"_s).status, 0);
        QVERIFY(m_shell.read(u"exported.mp4"_s) == m_shell.read(u"film/film.mp4"_s));
        // A plan that was exported gives the same beats again, hence the same pictures.
        QCOMPARE(m_shell.runLine(u"stitch film/build/chunks/%1 --out joined.mp4"_s.arg(filesIn(m_shell.file(u"film/build/chunks"_s), {u"*"_s}).first())).status, 0);
        QVERIFY(m_shell.read(u"joined.mp4"_s) == m_shell.read(u"film/build/stitched.mp4"_s));
    }

    void oneWriterAndAnyNumberOfReaders()
    {
        const auto writer = m_shell.start({u"generate"_s, u"15s Nike sneakers"_s, u"--project"_s, u"busy"_s});
        QVERIFY(hasSaid(*writer, "storyboard: 0 %"));
        ::kill(static_cast<pid_t>(writer->processId()), SIGSTOP);
        QCOMPARE(writer->state(), QProcess::Running);
        QCOMPARE(m_shell.runLine(u"status busy"_s).status, 0);
        QCOMPARE(m_shell.runLine(u"estimate busy"_s).status, 0);
        QCOMPARE(m_shell.runLine(u"export busy --format spec --out busy.json"_s).status, 0);
        for (const QString &line : {u"build busy"_s, u"regenerate busy --beat 1"_s, u"generate watch --project busy --force"_s}) {
            const Ran second = m_shell.runLine(line);
            QCOMPARE(second.status, 1);
            QVERIFY2(second.lastLine().contains("another Beatreel"), second.err.constData());
        }
        writer->kill();
        ::kill(static_cast<pid_t>(writer->processId()), SIGCONT);
        QVERIFY(writer->waitForFinished());
    }

    void namesMayHoldAnything()
    {
        const QString name = u"Zoë's \"Café\" – 100% 🎉"_s;
        const Ran ran = m_shell.run({u"generate"_s, u"5s Zoë's \"Café\" 🎉 cold brew – 100% fresh"_s, u"--out"_s, name + u".mp4"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(faultsOfMaster(m_shell.file(name + u".mp4"_s), 5), QStringList());
        QVERIFY(m_shell.has(name + u'/' + name + u".beatreel"_s));
        QCOMPARE(m_shell.run({u"status"_s, name}).status, 0);
    }

    void aPromptFromAFileIsThePrompt()
    {
        const auto specOf = [](const Ran &ran) { return ran.json().value(u"output_data"_s).toObject(); };
        const QJsonObject said = specOf(m_shell.run({u"plan"_s, u"15s Müller's watch"_s, u"--json"_s}));
        QVERIFY(!said.isEmpty());
        m_shell.write(u"brief.txt"_s, "15s Müller's watch\n");
        QCOMPARE(specOf(m_shell.runLine(u"plan --prompt-file brief.txt --json"_s)), said);
        QCOMPARE(specOf(m_shell.run({u"plan"_s, u"--prompt-file"_s, u"-"_s, u"--json"_s}, "15s Müller's watch\r\n")), said);
        QCOMPARE(m_shell.runLine(u"plan --prompt-file -"_s).status, 1);
    }

    void exportsFilmsOfOtherKinds_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("facts"); ///< codec, width, height and count of the pictures
        QTest::newRow("range") << u"--format mp4 --from 0.5 --to 0:02"_s << u"a.mp4"_s << u"h264,1280,720,45"_s;
        QTest::newRow("preset") << u"--format mov --preset editing --from 4"_s << u"b.mov"_s << u"prores,1280,720,30"_s;
        QTest::newRow("webm") << u"--format webm --to 0.2 --no-music"_s << u"c.webm"_s << u"vp9,1280,720,6"_s;
        QTest::newRow("size and codec") << u"--format mp4 --codec h265 --size 1080p --to 0.1 --loudness -16"_s << u"d.mp4"_s << u"hevc,1920,1080,3"_s;
        QTest::newRow("review") << u"--format mp4 --preset review --watermark draft --to 0.1"_s << u"e.mp4"_s << u"h264,1280,720,3"_s;
    }

    void exportsFilmsOfOtherKinds()
    {
        QFETCH(QString, options);
        QFETCH(QString, file);
        QFETCH(QString, facts);
        const Ran ran = m_shell.runLine(u"export film %1 --out %2"_s.arg(options, file));
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QByteArray found = outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-count_frames"_s, u"-show_entries"_s,
                                                         u"stream=codec_name,width,height,nb_read_frames"_s, u"-of"_s, u"csv=p=0"_s, m_shell.file(file)});
        QCOMPARE(QString::fromUtf8(found).trimmed(), facts);
    }

    void refusesToExportWhatIsMissing()
    {
        m_shell.copyFolder(u"film"_s, u"gaps"_s);
        for (const QString &clip : filesIn(m_shell.file(u"gaps/takes"_s), {u"*.mp4"_s}))
            QVERIFY(QFile::remove(m_shell.file(u"gaps/takes/"_s + clip)));
        const Ran refused = m_shell.runLine(u"export gaps --format mp4 --out gaps.mp4"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.lastLine().contains("Beat 1 has no video yet.") && refused.lastLine().contains("--as-is"), refused.err.constData());
        QVERIFY(!m_shell.has(u"gaps.mp4"_s));
        const Ran asIs = m_shell.runLine(u"export gaps --format mp4 --out gaps.mp4 --as-is --json"_s);
        QVERIFY2(asIs.status == 0, asIs.err.constData());
        QCOMPARE(asIs.json().value(u"encoded_frames"_s).toInt(), 150); // the frame with its movement
        QCOMPARE(m_shell.runLine(u"export film --format mp4 --preset editing --out x.mp4"_s).status, 2);
        QCOMPARE(m_shell.runLine(u"export film --format mp4 --from 9 --out x.mp4"_s).status, 2);
        QCOMPARE(m_shell.runLine(u"export film --format mp4 --to soon --out x.mp4"_s).status, 2);
        QVERIFY(!m_shell.has(u"x.mp4"_s));
    }

    void everyDocumentIsDescribed_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"build film"_s, u"status film"_s, u"estimate film"_s, u"models"_s, u"doctor"_s, u"videos"_s, u"videos --verify"_s, u"plan watch"_s, u"--version"_s,
                                    u"--help"_s, u"validate film/film.beatreel"_s, u"export film --format mp4 --out described.mp4"_s,
                                    u"export film --format pdf --out described.pdf"_s,
                                    u"build nowhere"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void everyDocumentIsDescribed()
    {
        QFETCH(QString, line);
        QFile description(sourceFile(u"docs/json.md"_s));
        QVERIFY(description.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(description.readAll());
        QStringList names;
        collectMembers(m_shell.runLine(line + u" --json"_s).json(), names);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY2(text.contains(u'`' + name + u'`') || text.contains(u'.' + name + u'`'), qPrintable(name));
    }

    void theBarIsForTerminalsOnly()
    {
        QVERIFY(!m_made.err.contains('\r') && !m_made.err.contains('\x1b'));
        m_shell.copyFolder(u"film"_s, u"shown"_s);
        const QString command = u"'%1' regenerate shown --music"_s.arg(CommandLine::program());
        const Ran ran = m_shell.runOther(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("\r") && ran.out.contains("music") && ran.out.contains("100 %"));
        QVERIFY2(ran.out.trimmed().endsWith("shown/film.mp4"), "the bar is gone when the result stands there");
    }

    void aResultThatCannotBeWrittenIsNoSuccess()
    {
        const Ran ran = m_shell.runOther(u"sh"_s, {u"-c"_s, u"'%1' status film > /dev/full"_s.arg(CommandLine::program())});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.lastLine().contains("standard output"));
    }

private:
    const CommandLine m_shell;
    Ran m_made;
};

BEATREEL_TEST(tst_Pipeline)
#include "tst_Pipeline.moc"
