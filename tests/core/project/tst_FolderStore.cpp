// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatFields.h"
#include "core/project/DocumentFile.h"
#include "core/project/DocumentStore.h"
#include "core/project/ProjectFolder.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process grows beyond a size while this lives, as on a full disk.
class FullDisk
{
public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{512, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

/// A store on a real folder.
class tst_FolderStore : public QObject
{
    Q_OBJECT

private:
    using Conflict = DocumentStore::Conflict;

    struct Opened
    {
        test::TestFolder parent;
        ProjectFolder folder =
            ProjectFolder::create(parent.file(u"Ad"_s), test::projectOf(u"hero_shot 5, usage_scenario 10"_s))
                .value();
        test::PassingClock clock;
        FolderStore store{folder.documentPath(), folder.project(), clock};

        [[nodiscard]] Project noted(const QString &notes) const
        {
            return withNotes(folder.project(), {BeatId(u"b1"_s)}, notes);
        }
        [[nodiscard]] Project onDisk() const { return readDocument(folder.documentPath()).value(); }
    };

private slots:
    void writesWhatCanBeReadAgain()
    {
        Opened opened;
        QVERIFY(opened.store.write(opened.noted(u"a"_s), Conflict::Refuse));
        QVERIFY(opened.onDisk() == opened.noted(u"a"_s));
    }

    void versionsAreAMinuteApart()
    {
        Opened opened;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(opened.store.write(opened.noted(QString::number(i)), Conflict::Refuse));
            opened.clock.pass(std::chrono::seconds(15));
        }
        // Of the 135 s between the first write and the last: at 0, 60 and 120 s.
        const QStringList versions = opened.folder.versions().list();
        QCOMPARE(versions.size(), 3);
        QVERIFY(readDocument(versions.last()).value() == opened.folder.project());
        QVERIFY(readDocument(versions.first()).value() == opened.noted(u"7"_s));
    }

    void whatIsThereAlreadyIsNotWritten()
    {
        Opened opened;
        const QDateTime before = QFileInfo(opened.folder.documentPath()).lastModified();
        QVERIFY(opened.store.write(opened.folder.project(), Conflict::Refuse));
        QCOMPARE(QFileInfo(opened.folder.documentPath()).lastModified(), before);
        QVERIFY(opened.folder.versions().list().isEmpty());
    }

    void someoneElsesWorkIsNotWrittenOver()
    {
        Opened opened;
        QVERIFY(opened.store.write(opened.noted(u"a"_s), Conflict::Refuse));
        QVERIFY(writeDocument(opened.folder.documentPath(), opened.noted(u"theirs"_s)));
        const auto refused = opened.store.write(opened.noted(u"b"_s), Conflict::Refuse);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Busy);
        QVERIFY(opened.onDisk() == opened.noted(u"theirs"_s));
        // Nor when nothing was edited here meanwhile.
        QVERIFY(!opened.store.write(opened.noted(u"a"_s), Conflict::Refuse));

        QVERIFY(opened.store.write(opened.noted(u"b"_s), Conflict::Overwrite));
        QVERIFY(opened.onDisk() == opened.noted(u"b"_s));
        QVERIFY(readDocument(opened.folder.versions().list().first()).value() == opened.noted(u"theirs"_s));
        QVERIFY(opened.store.write(opened.noted(u"c"_s), Conflict::Refuse));
    }

    void brokenByOthersIsNotWrittenOver()
    {
        Opened opened;
        QVERIFY(!test::writeFile(opened.folder.documentPath(), "{").isEmpty());
        QVERIFY(!opened.store.write(opened.noted(u"b"_s), Conflict::Refuse));
        QVERIFY(opened.store.write(opened.noted(u"b"_s), Conflict::Overwrite));
    }

    void sameContentIsNoConflict()
    {
        Opened opened;
        const QByteArray bytes = readFile(opened.folder.documentPath()).value();
        QVERIFY(writeFileAtomically(opened.folder.documentPath(), bytes));
        QVERIFY(opened.store.write(opened.noted(u"a"_s), Conflict::Refuse));
    }

    void removedDocumentIsWrittenAgain()
    {
        Opened opened;
        QFile::remove(opened.folder.documentPath());
        QVERIFY(opened.store.write(opened.folder.project(), Conflict::Refuse));
        QVERIFY(opened.onDisk() == opened.folder.project());
    }

    void fullDiskLeavesTheOldDocument()
    {
        Opened opened;
        QVERIFY(opened.store.write(opened.noted(u"a"_s), Conflict::Refuse));
        {
            const FullDisk full;
            const auto failed = opened.store.write(opened.noted(u"b"_s), Conflict::Refuse);
            QVERIFY(!failed);
            QVERIFY(failed.error().kind == ErrorKind::Storage);
        }
        QVERIFY(opened.onDisk() == opened.noted(u"a"_s));
        QVERIFY(opened.store.write(opened.noted(u"b"_s), Conflict::Refuse));
        QVERIFY(opened.onDisk() == opened.noted(u"b"_s));
    }

    void folderThatIsAwayIsAFailure()
    {
        Opened opened;
        const QString away = opened.parent.file(u"Away"_s);
        QVERIFY(QFile::rename(opened.folder.path(), away));
        const auto failed = opened.store.write(opened.noted(u"a"_s), Conflict::Refuse);
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Storage);
        QVERIFY(!QFileInfo::exists(opened.folder.path()));
        QVERIFY(QFile::rename(away, opened.folder.path()));
        QVERIFY(opened.store.write(opened.noted(u"a"_s), Conflict::Refuse));
        QVERIFY(opened.onDisk() == opened.noted(u"a"_s));
    }
};

BEATREEL_TEST(tst_FolderStore)
#include "tst_FolderStore.moc"
