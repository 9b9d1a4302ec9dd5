// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/Tmpfs.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBrief = u"5s Nike sneakers, energetic and urban"_s;
const QString kNoMount = u"Only root may mount a small disk, and not in every container."_s;

QStringList takeFiles(const CommandLine &shell, const QString &project, const QString &pattern)
{
    QStringList files;
    for (const QString &name : QDir(shell.file(project + u"/takes"_s)).entryList({pattern}, QDir::Files, QDir::Name))
        files.append(project + u"/takes/"_s + name);
    return files;
}

} // namespace

/// What disks, other programs and hands do to a project and its surroundings: a sentence, and nothing is lost.
class tst_Disk : public QObject
{
    Q_OBJECT

private:
    /// A fresh copy of the film.
    QString copy()
    {
        const QString name = u"copy %1"_s.arg(++m_copies);
        m_shell.copyFolder(u"film"_s, name);
        return name;
    }
    QString documentOf(const QString &project) const { return project + u"/film.beatreel"_s; }

    void edit(const QString &file, const QByteArray &from, const QByteArray &to) const
    {
        QByteArray text = m_shell.read(file);
        QVERIFY(text.contains(from));
        m_shell.write(file, text.replace(from, to));
    }

    Ran build(const QString &project, const QStringList &options = {}) const { return m_shell.run(QStringList{u"build"_s, project} + options); }

    void checkIsRebuilt(const QString &project) const
    {
        const Ran ran = build(project);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(m_shell.read(project + u"/film.mp4"_s) == m_master);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s}).status, 0);
        m_master = m_shell.read(u"film/film.mp4"_s);
        QVERIFY(!m_master.isEmpty());
    }

    void aFullDisk_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("hasProject");
        QTest::newRow("at the document") << u"4k,nr_inodes=3"_s << false;
        QTest::newRow("at the ledger") << u"8k"_s << true; // the document and the lock are in
        QTest::newRow("at the frame") << u"300k"_s << true;
        QTest::newRow("at the clip") << u"900k"_s << true;
        QTest::newRow("at the end") << u"3m"_s << true;
    }

    void aFullDisk()
    {
        QFETCH(QString, size);
        QFETCH(bool, hasProject);
        const Tmpfs disk(m_shell.file(u"disk"_s), size);
        if (!disk.isMounted())
            QSKIP(qPrintable(kNoMount));
        const Ran ran = m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"disk/film"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2((ran.lastLine().contains("space") || ran.lastLine().contains("disk is full")) && ran.lastLine().endsWith('.'), ran.err.constData());
        QCOMPARE(m_shell.has(u"disk/film"_s), hasProject);
        if (!hasProject)
            return;
        QCOMPARE(m_shell.runLine(u"status disk/film"_s).status, 0);
        QVERIFY(disk.remount(u"size=64m,nr_inodes=1000"_s));
        const Ran resumed = m_shell.runLine(u"resume disk/film"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QVERIFY(m_shell.read(u"disk/film/film.mp4"_s) == m_master);
    }

    void aDiskThatCannotBeWritten()
    {
        const Tmpfs disk(m_shell.file(u"disk"_s), u"64m"_s);
        if (!disk.isMounted())
            QSKIP(qPrintable(kNoMount));
        m_shell.copyFolder(u"film"_s, u"disk/film"_s);
        QVERIFY(disk.remount(u"ro"_s));
        for (const QString &line : {u"generate watch --out disk/watch.mp4"_s, u"generate watch --project disk/watch"_s, u"build disk/film"_s,
                                    u"export film --format mp4 --out disk/film.mp4"_s, u"export film --format pdf --out disk/film.pdf"_s,
                                    u"export film --format frames --out disk/frames"_s}) {
            const Ran ran = m_shell.runLine(line);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.lastLine().contains("disk") && (ran.lastLine().contains("Read-only") || ran.lastLine().contains("permissions")), ran.err.constData());
        }
        QCOMPARE(m_shell.runLine(u"status disk/film"_s).status, 0);
        QCOMPARE(m_shell.runLine(u"export disk/film --format mp4 --out exported.mp4"_s).status, 0);
        QVERIFY(m_shell.read(u"exported.mp4"_s) == m_master);
    }

    void anExportForWhichThereIsNoRoomLeavesNothing()
    {
        const Tmpfs disk(m_shell.file(u"disk"_s), u"64k"_s);
        if (!disk.isMounted())
            QSKIP(qPrintable(kNoMount));
        for (const QString &format : {u"pdf"_s, u"contact-sheet"_s, u"frames"_s}) {
            const Ran ran = m_shell.run({u"export"_s, u"film"_s, u"--format"_s, format, u"--out"_s, u"disk/out"_s});
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.lastLine().contains("Make room"), ran.err.constData());
            QCOMPARE(QDir(m_shell.file(u"disk"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        }
        QCOMPARE(m_shell.runLine(u"export film --format edl --out disk/out"_s).status, 0);
    }

    void aTruncatedDocumentIsToldOfAndRestored()
    {
        const QString project = copy();
        const QByteArray whole = m_shell.read(documentOf(project));
        m_shell.write(documentOf(project), whole.left(200));
        const Ran broken = build(project);
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.lastLine().contains("line") && broken.lastLine().contains("--restore"), broken.err.constData());
        QCOMPARE(m_shell.run({u"status"_s, project}).status, 1);
        const Ran restored = build(project, {u"--restore"_s});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QVERIFY(m_shell.read(project + u"/film.mp4"_s) == m_master);
        QCOMPARE(m_shell.read(project + u"/film.broken"_s), whole.left(200));
    }

    void aLostDocumentIsRestored()
    {
        const QString project = copy();
        QFile::remove(m_shell.file(documentOf(project)));
        QCOMPARE(build(project).status, 1);
        const Ran restored = build(project, {u"--restore"_s});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QVERIFY(m_shell.read(project + u"/film.mp4"_s) == m_master);
    }

    void aNewerVersionIsRefused()
    {
        const QString project = copy();
        edit(documentOf(project), "\"beatreel\": 1", "\"beatreel\": 99");
        const Ran ran = build(project);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("newer"), ran.err.constData());
        QVERIFY(m_shell.read(documentOf(project)).contains("99"));
    }

    void everyFindingOfAnEditedDocumentIsTold()
    {
        const QString project = copy();
        QJsonObject document = QJsonDocument::fromJson(m_shell.read(documentOf(project))).object();
        QJsonObject spec = document.value(u"spec"_s).toObject();
        QJsonArray beats = spec.value(u"beats"_s).toArray();
        QJsonObject beat = beats[0].toObject();
        beat.insert(u"duration"_s, 7);
        beats[0] = beat;
        spec.insert(u"beats"_s, beats);
        document.insert(u"spec"_s, spec);
        document.insert(u"budget_usd"_s, u"much"_s);
        m_shell.write(documentOf(project), QJsonDocument(document).toJson());
        const Ran ran = build(project);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("7 s") && ran.lastLine().contains("budget"), ran.err.constData());
    }

    void aPlanThatCannotBeBuiltIsToldOf()
    {
        const QString project = copy();
        const QString beat = QJsonDocument::fromJson(m_shell.read(documentOf(project))).object().value(u"spec"_s).toObject()
                                 .value(u"beats"_s).toArray()[0].toObject().value(u"beat_id"_s).toString();
        edit(documentOf(project), "\"beat_id\": \"" + beat.toUtf8(), "\"beat_id\": \"drone_shot");
        const Ran ran = build(project);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("drone_shot"), ran.err.constData());
    }

    void whatIsMissingOrCutShortIsMadeAgain_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("bytes"); // -1: the file is gone
        for (const QString &pattern : {u"*.png"_s, u"*.mp4"_s, u"*.wav"_s, u"*.json"_s}) {
            QTest::addRow("%s missing", qPrintable(pattern)) << pattern << -1;
            QTest::addRow("%s cut short", qPrintable(pattern)) << pattern << 100;
        }
    }

    void whatIsMissingOrCutShortIsMadeAgain()
    {
        QFETCH(QString, pattern);
        QFETCH(int, bytes);
        const QString project = copy();
        const QStringList files = takeFiles(m_shell, project, pattern);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY(bytes < 0 ? QFile::remove(m_shell.file(file)) : QFile::resize(m_shell.file(file), bytes));
        QDir(m_shell.file(project + u"/build"_s)).removeRecursively();
        checkIsRebuilt(project);
    }

    void theUsersOwnMusicIsNotMadeUp()
    {
        QVERIFY(!outputOf(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=duration=1"_s, m_shell.file(u"own.ogg"_s)})
                     .startsWith("failed"));
        QCOMPARE(m_shell.run({u"generate"_s, kBrief, u"--project"_s, u"own"_s, u"--music"_s, u"own.ogg"_s}).status, 0);
        QCOMPARE(takeFiles(m_shell, u"own"_s, u"*.ogg"_s).size(), 1);
        const QString file = takeFiles(m_shell, u"own"_s, u"*.ogg"_s).first();
        QVERIFY(QFile::remove(m_shell.file(file)));
        const Ran ran = m_shell.runLine(u"build own"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains(file.section(u'/', -1).toUtf8()) && ran.lastLine().contains("own"), ran.err.constData());
        QVERIFY(QFile::copy(m_shell.file(u"own.ogg"_s), m_shell.file(file)));
        QCOMPARE(m_shell.runLine(u"build own"_s).status, 0);
    }

    void nothingIsReadOrWrittenOutsideOfTheProject()
    {
        for (const QString &name : {u"takes"_s, u"build"_s, u"versions"_s}) {
            const QString project = copy();
            const QString outside = u"outside "_s + name;
            QVERIFY(QFile::rename(m_shell.file(project + u'/' + name), m_shell.file(outside)));
            QVERIFY(QFile::link(m_shell.file(outside), m_shell.file(project + u'/' + name)));
            const QStringList before = QDir(m_shell.file(outside)).entryList();
            for (const QString &command : {u"build"_s, u"status"_s}) {
                const Ran ran = m_shell.run({command, project});
                QCOMPARE(ran.status, 1);
                QVERIFY2(ran.lastLine().contains(name.toUtf8()) && ran.lastLine().contains("out of"), ran.err.constData());
            }
            QCOMPARE(QDir(m_shell.file(outside)).entryList(), before);
        }
        const QString project = copy();
        const QString entry = takeFiles(m_shell, project, u"*.json"_s).first();
        QJsonObject take = QJsonDocument::fromJson(m_shell.read(entry)).object();
        take.insert(u"file"_s, u"../../film/film.mp4"_s);
        m_shell.write(entry, QJsonDocument(take).toJson());
        QVERIFY(m_shell.run({u"status"_s, project}).err.contains("name of a take's file"));
        checkIsRebuilt(project);
    }

    void aResultIsNoPartOfTheProject()
    {
        const QByteArray document = m_shell.read(documentOf(u"film"_s));
        for (const QString &out : {u"film/film.beatreel"_s, u"film/takes/a.mp4"_s, u"film/ledger.sqlite"_s})
            QCOMPARE(build(u"film"_s, {u"--out"_s, out, u"--force"_s}).status, 1);
        QCOMPARE(m_shell.read(documentOf(u"film"_s)), document);
    }

    void withoutASoundfontThePackageIsNamed()
    {
        CommandLine shell;
        shell.set(u"BEATREEL_SOUNDFONT"_s, shell.file(u"none.sf2"_s));
        const Ran ran = shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("timgm6mb-soundfont"), ran.err.constData());
        QVERIFY(shell.runLine(u"doctor"_s).out.contains("FIX"));
        // Everything else is there: only the music is made once there is a soundfont.
        shell.unset(u"BEATREEL_SOUNDFONT"_s);
        const QJsonObject made = shell.runLine(u"resume film --json"_s).json().value(u"made"_s).toObject();
        QCOMPARE(made.value(u"clips"_s).toInt(-1), 0);
        QCOMPARE(made.value(u"music"_s).toInt(-1), 1);
        QVERIFY(shell.read(u"film/film.mp4"_s) == m_master);
    }

    void missingFontsAreToldOf()
    {
        CommandLine shell;
        QVERIFY(checkOf(shell, u"fonts"_s)[u"ok"_s].toBool());
        shell.write(u"none.conf"_s, "<fontconfig/>");
        shell.set(u"FONTCONFIG_FILE"_s, shell.file(u"none.conf"_s));
        const QJsonObject fonts = checkOf(shell, u"fonts"_s);
        QVERIFY(!fonts[u"ok"_s].toBool(true));
        QVERIFY(fonts[u"message"_s].toString().contains(u"fonts-dejavu-core"));
    }

    void theBestSoundfontIsFound()
    {
        CommandLine shell;
        shell.set(u"XDG_DATA_HOME"_s, shell.file(u"data"_s));
        const QByteArray anything("RIFF....sfbk", 12);
        for (const QString &folder : {u"data/soundfonts"_s, u"data/sounds/sf3"_s})
            QVERIFY(QDir().mkpath(shell.file(folder)));
        shell.write(u"data/soundfonts/A piano.sf2"_s, anything);
        const QString installed = soundfontNamedBy(shell);
        QVERIFY2(!installed.startsWith(shell.file(u"data"_s)), qPrintable(installed)); // a whole set goes before any piano
        shell.write(u"data/sounds/sf3/MuseScore_General.sf3"_s, anything);
        QCOMPARE(soundfontNamedBy(shell), shell.file(u"data/sounds/sf3/MuseScore_General.sf3"_s));
    }

    void aBrokenSoundfontIsToldOf()
    {
        const CommandLine shell;
        shell.write(u"broken.sf2"_s, "RIFF....sfbk");
        const Ran ran = shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s, u"--soundfont"_s, u"broken.sf2"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("broken.sf2") && ran.lastLine().endsWith('.'), ran.err.constData());
    }

    void aSoundfontIsTheUsersToChoose()
    {
        const CommandLine shell;
        QVERIFY(QFile::copy(soundfontNamedBy(shell), shell.file(u"mein Font.sf2"_s)));
        const Ran ran = shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s, u"--soundfont"_s, u"mein Font.sf2"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        // Its contents count, not where it lies.
        QVERIFY(shell.read(u"film/film.mp4"_s) == m_master);
    }

private:
    /// A row of doctor's.
    static QJsonObject checkOf(const CommandLine &shell, const QString &what)
    {
        for (const QJsonValue &check : shell.runLine(u"doctor --json"_s).json().value(u"checks"_s).toArray()) {
            if (check[u"what"_s] == what)
                return check.toObject();
        }
        return {};
    }

    static QString soundfontNamedBy(const CommandLine &shell)
    {
        return checkOf(shell, u"soundfont"_s)[u"message"_s].toString().section(u" ("_s, 0, 0);
    }

    const CommandLine m_shell;
    QByteArray m_master;
    int m_copies = 0;
};

BEATREEL_TEST(tst_Disk)
#include "tst_Disk.moc"
