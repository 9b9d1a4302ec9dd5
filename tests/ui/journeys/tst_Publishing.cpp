// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "core/project/BeatFields.h"
#include "core/publish/Publish.h"
#include "ui/common/PriceButton.h"
#include "ui/main/StateLine.h"
#include "ui/main/StorageDialog.h"

#include <QListWidget>
#include <QPushButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace actions;

/// A project goes to the storage and comes back from there.
class tst_Publishing : public QObject
{
    Q_OBJECT

private:
    struct Storage
    {
        TestFolder folder;

        [[nodiscard]] QHash<QString, QString> environment() const
        {
            return {{QStringLiteral("BEATREEL_STORAGE_URL"), QUrl::fromLocalFile(folder.path()).toString(QUrl::FullyEncoded)}};
        }
        [[nodiscard]] QString of(const QString &key) const { return folder.file(QStringLiteral("videos/video-1/") + key); }
    };

    static void openBuilt(Journey &person)
    {
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
    }
    static bool waitForNotice(Journey &person, const QString &says)
    {
        return QTest::qWaitFor([&] { return person.notice().contains(says); }, Journey::kPatience);
    }
    static PriceButton *offer(Journey &person, const QString &verb)
    {
        for (PriceButton *button : person.window().findChildren<PriceButton *>(QStringLiteral("noticeOffer"))) {
            if (button->verb() == verb)
                return button;
        }
        return nullptr;
    }
    static void publish(Journey &person)
    {
        person.action(kPublish)->trigger();
        QVERIFY(waitForNotice(person, QStringLiteral("is published")));
    }

private slots:
    void withoutAStorageTheActionsSayWhy()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        for (const ActionId &id : {kPublish, kOpenFromStorage, kCopyLink}) {
            QVERIFY(!person.action(id)->isEnabled());
            QVERIFY2(person.action(id)->toolTip().contains(QStringLiteral("BEATREEL_STORAGE_URL")), qPrintable(person.action(id)->toolTip()));
        }
    }

    void withoutAProjectOneCanBeOpened()
    {
        const Storage storage;
        Journey person({}, storage.environment());
        QVERIFY(person.action(kOpenFromStorage)->isEnabled());
        QVERIFY(!person.action(kPublish)->isEnabled() && !person.action(kCopyLink)->isEnabled());
        QVERIFY(person.action(kPublish)->toolTip().contains(QStringLiteral("No project is open")));
        person.action(kOpenFromStorage)->trigger();
        auto *dialog = person.find<StorageDialog>(QStringLiteral("storageDialog"));
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("storageLead"))->text().contains(QStringLiteral("no projects yet")));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("storageOpen"))->isEnabled());
        dialog->reject();
    }

    void publishedItOpensOnAnotherComputer()
    {
        const Storage storage;
        Journey person({}, storage.environment());
        openBuilt(person);
        publish(person);
        QVERIFY(QFileInfo::exists(storage.of(QStringLiteral("final.mp4"))));
        person.click(offer(person, QStringLiteral("Copy link")));
        QVERIFY(waitForNotice(person, QStringLiteral("copied")));
        QCOMPARE(QUrl(person.dialogs.copied).toLocalFile(), storage.of(QStringLiteral("final.mp4")));

        Journey other({}, storage.environment());
        other.action(kOpenFromStorage)->trigger();
        auto *dialog = other.find<StorageDialog>(QStringLiteral("storageDialog"));
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("storageList"));
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().startsWith(QStringLiteral("My ad\n10 s, ")), qPrintable(list->item(0)->text()));
        other.click(dialog->findChild<QPushButton *>(QStringLiteral("storageOpen")));
        QTRY_VERIFY_WITH_TIMEOUT(other.open(), Journey::kPatience);
        QVERIFY(other.open()->folder().path().startsWith(other.projectsFolder()));
        QVERIFY(other.project() == person.project());
        QCOMPARE(other.open()->takes().all().size(), person.open()->takes().all().size());
        QCOMPARE(other.open()->countOfBuild(), 0);
    }

    /// The last edit is part of it, though it was typed just now.
    void whatWasJustEditedIsPublished()
    {
        const Storage storage;
        Journey person({}, storage.environment());
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.open()->apply(EditKind::EditNotes, withNotes(person.project(), {kBeat1}, QStringLiteral("typed just now")));
        publish(person);
        QVERIFY2(person.notice().contains(QStringLiteral("no film yet")), qPrintable(person.notice()));
        bool isThere = false;
        for (const QFileInfo &file : QDir(storage.of(QStringLiteral("project/files"))).entryInfoList(QDir::Files))
            isThere = isThere || readFile(file.filePath()).value().contains("typed just now");
        QVERIFY(isThere);
        person.action(kCopyLink)->trigger();
        QVERIFY(waitForNotice(person, QStringLiteral("no master")));
        QVERIFY(offer(person, QStringLiteral("Publish")));
    }

    void anothersWorkIsAskedAbout()
    {
        const Storage storage;
        Journey person({}, storage.environment());
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        publish(person);
        // The other computer: it knows nothing of what this folder remembers.
        QFile::remove(person.open()->folder().path(QStringLiteral("build/published.json")));
        person.open()->apply(EditKind::EditNotes, withNotes(person.project(), {kBeat1}, QStringLiteral("mine")));
        person.action(kPublish)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(person.dialogs.isOpen(), Journey::kPatience);
        QVERIFY2(person.dialogs.question.sentence.contains(QStringLiteral("another computer")), qPrintable(person.dialogs.question.sentence));
        person.dialogs.take(1);
        QVERIFY(waitForNotice(person, QStringLiteral("is published")));
        person.action(kPublish)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(person.action(kPublish)->isEnabled(), Journey::kPatience);
        QVERIFY(!person.dialogs.isOpen());
    }

    void aStorageThatIsAwayIsSaid()
    {
        const auto storage = std::make_unique<Storage>();
        Journey person({}, storage->environment());
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        QVERIFY(QDir(storage->folder.path()).removeRecursively());
        person.action(kPublish)->trigger();
        QVERIFY(waitForNotice(person, QStringLiteral("is not there")));
        QVERIFY(person.action(kPublish)->isEnabled());
    }
};

BEATREEL_TEST(tst_Publishing)
#include "tst_Publishing.moc"
