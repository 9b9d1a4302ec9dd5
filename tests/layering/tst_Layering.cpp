// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// The floors of the house, bottom first; folders of one line do not know each other.
const QList<QStringList> &floors()
{
    static const QList<QStringList> table = {
        {QStringLiteral("core/base")},
        {QStringLiteral("core/story"), QStringLiteral("core/net")},
        {QStringLiteral("core/media"), QStringLiteral("core/generate")},
        {QStringLiteral("core/project"), QStringLiteral("core/storage")},
        {QStringLiteral("core/build"), QStringLiteral("core/providers/offline/planner"), QStringLiteral("core/providers/offline/sketch"),
         QStringLiteral("core/providers/offline/camera"), QStringLiteral("core/providers/offline/score"),
         QStringLiteral("core/providers/replicate"), QStringLiteral("core/providers/openai"),
         QStringLiteral("core/exchange")},
        {QStringLiteral("core/film"), QStringLiteral("core/publish"), QStringLiteral("core/farm")},
        {QStringLiteral("ui/common")},
        {QStringLiteral("ui/workspace")},
        {QStringLiteral("ui/cards")},
        {QStringLiteral("ui/brief"), QStringLiteral("ui/look"), QStringLiteral("ui/timeline"), QStringLiteral("ui/board"),
         QStringLiteral("ui/inspector"), QStringLiteral("ui/preview"), QStringLiteral("ui/library"), QStringLiteral("ui/jobs"),
         QStringLiteral("ui/settings"), QStringLiteral("ui/takes"), QStringLiteral("ui/export"), QStringLiteral("ui/help"), QStringLiteral("ui/videos")},
        {QStringLiteral("ui/main")},
        {QStringLiteral("app")},
    };
    return table;
}

struct Home
{
    QString folder;
    qsizetype floor = -1;
};

Home homeOf(const QString &path)
{
    for (qsizetype i = 0; i < floors().size(); ++i) {
        for (const QString &folder : floors()[i]) {
            if (path.startsWith(folder + u'/'))
                return {folder, i};
        }
    }
    return {};
}

/// What the file at `path`, with this text, includes against the floors; one sentence each.
QStringList violations(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    const Home home = homeOf(path);
    if (home.floor < 0)
        return {path + QStringLiteral(" stands on no floor")};
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString target = match.captured(2);
        const Home other = homeOf(target);
        const bool isOwn = target.startsWith(QStringLiteral("core/")) || target.startsWith(QStringLiteral("ui/"))
                           || target.startsWith(QStringLiteral("app/")) || target.startsWith(QStringLiteral("tests/"));
        if (isOwn && (other.floor < 0 || (other.folder != home.folder && other.floor >= home.floor)))
            found.append(QStringLiteral("%1 includes %2").arg(path, target));
        const bool isFfmpeg = target.startsWith(QStringLiteral("libav")) || target.startsWith(QStringLiteral("libsw"));
        if (isFfmpeg && home.folder != QStringLiteral("core/media"))
            found.append(QStringLiteral("%1 includes FFmpeg").arg(path));
        const bool isSql = target.startsWith(QStringLiteral("QSql"));
        if (isSql && home.folder != QStringLiteral("core/storage"))
            found.append(QStringLiteral("%1 opens a database").arg(path));
        const bool isRedis = target.contains(QStringLiteral("hiredis"));
        if (isRedis && home.folder != QStringLiteral("core/net"))
            found.append(QStringLiteral("%1 speaks with Redis").arg(path));
        static const QRegularExpression widgets(QStringLiteral("^(QtWidgets|QWidget|QApplication$|QDialog|QMainWindow|QMessageBox)"));
        if (path.startsWith(QStringLiteral("core/")) && widgets.match(target).hasMatch())
            found.append(QStringLiteral("%1 includes widgets").arg(path));
    }
    if (!path.startsWith(QStringLiteral("app/"))) {
        static const QRegularExpression environment(QStringLiteral("\\b(qgetenv|qEnvironmentVariable\\w*|getenv)\\s*\\("));
        if (environment.match(text).hasMatch())
            found.append(QStringLiteral("%1 reads the environment").arg(path));
    }
    static const QRegularExpression version(QStringLiteral("^\\s*#.*\\b(LIB(AV|SW)\\w+_VERSION|QT_VERSION)"), QRegularExpression::MultilineOption);
    if (!path.startsWith(QStringLiteral("core/media/Ffmpeg.")) && version.match(text).hasMatch())
        found.append(QStringLiteral("%1 tells versions of a library apart").arg(path));
    return found;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The project's own headers under `folder` that a text includes.
QStringList includedFrom(const QString &text, const QString &folder)
{
    static const QRegularExpression include(QStringLiteral("#include \"([^\"]+)\""));
    QStringList headers;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QString header = it.next().captured(1);
        if (header.startsWith(folder))
            headers.append(header);
    }
    return headers;
}

QStringList mediaHeadersIncludedFromOutside()
{
    const QString root = beatreel::test::sourceFile(QString());
    QStringList headers;
    for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator it(root + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!path.contains(QStringLiteral("/core/media/")))
                headers += includedFrom(textOf(path), QStringLiteral("core/media/"));
        }
    }
    return headers;
}

} // namespace

class tst_Layering : public QObject
{
    Q_OBJECT

private slots:
    void nothingLooksUp()
    {
        const QString root = beatreel::test::sourceFile(QString());
        QStringList found;
        int files = 0;
        for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
            QDirIterator it(root + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                found += violations(QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY(files > 10);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void whatOthersSeeOfMediaShowsNoFfmpegType()
    {
        static const QRegularExpression type(QStringLiteral("\\b(AV[A-Z]\\w+|Sws\\w+|Swr\\w+)\\b|<libav|<libsw"));
        QSet<QString> seen;
        QStringList open = mediaHeadersIncludedFromOutside();
        QVERIFY(open.size() >= 4);
        while (!open.isEmpty()) {
            const QString header = open.takeFirst();
            if (seen.contains(header))
                continue;
            seen.insert(header);
            const QString text = textOf(beatreel::test::sourceFile(header));
            QVERIFY2(!type.match(text).hasMatch(), qPrintable(header));
            open += includedFrom(text, QStringLiteral("core/media/"));
        }
    }

    void breachesAreSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << "core/story/A.h" << "#include \"core/media/Chunk.h\"\n";
        QTest::newRow("sideways") << "core/media/A.h" << "#include \"core/generate/Prompts.h\"\n";
        QTest::newRow("ffmpeg") << "core/build/A.cpp" << "#include <libavcodec/avcodec.h>\n";
        QTest::newRow("sql") << "core/project/A.cpp" << "#include <QSqlQuery>\n";
        QTest::newRow("widgets") << "core/build/A.cpp" << "#include <QWidget>\n";
        QTest::newRow("environment") << "core/build/A.cpp" << "auto v = qgetenv(\"X\");\n";
        QTest::newRow("version of FFmpeg") << "core/media/A.cpp" << "#if LIBAVCODEC_VERSION_MAJOR < 60\n";
        QTest::newRow("version of Qt") << "ui/common/A.h" << "# if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)\n";
        QTest::newRow("test code") << "core/build/A.cpp" << "#include \"tests/support/X.h\"\n";
        QTest::newRow("no floor") << "core/attic/A.cpp" << "";
    }

    void breachesAreSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QVERIFY(!violations(path, text).isEmpty());
        QVERIFY(violations(QStringLiteral("core/build/A.cpp"), QStringLiteral("#include \"core/media/Chunk.h\"\n")).isEmpty());
    }
};

BEATREEL_TEST(tst_Layering)
#include "tst_Layering.moc"
