// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/CroppedPicture.h"

#include "core/build/OwnFiles.h"
#include "core/media/Picture.h"
#include "core/project/SlotEdits.h"
#include "core/project/TakeEdits.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

#include <QPainter>

using namespace beatreel;
using namespace beatreel::test;

class tst_CroppedPicture : public QObject
{
    Q_OBJECT

private:
    const Slot m_frame = Slot::frame(BeatId(QStringLiteral("b1")));
    TestFolder m_files;

    /// A high picture, red above and blue below.
    Take ownPicture(BuildFixture &shop)
    {
        QImage picture(160, 180, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QPainter(&picture).fillRect(0, 0, 160, 90, Qt::red);
        const QString file = m_files.file(QStringLiteral("high.png"));
        if (!picture.save(file))
            qFatal("No picture.");
        return addOwnFile(*shop.folder, m_frame, file, {}).value();
    }

private slots:
    void aPartIsATakeOfItsOwn()
    {
        BuildFixture shop({5});
        const Take whole = ownPicture(shop);
        QVERIFY(ownPictureOf(whole, shop.folder->takes())->crop.isDefault());
        const Crop top{0.5, 0, 1};
        const Take part = addCroppedPicture(*shop.folder, {whole, top}, {}).value();
        QVERIFY(part.id != whole.id);
        QVERIFY(part.isUsersOwn());
        const QImage shown = readPicture(shop.folder->takes().path(part)).value();
        const QSize film = shop.folder->project().format.size;
        QCOMPARE(shown.size(), QSize(160, qRound(160.0 * film.height() / film.width())));
        QCOMPARE(shown.pixelColor(80, 0), QColor(Qt::red));
        QCOMPARE(shown.pixelColor(80, shown.height() - 1), QColor(Qt::red));

        // It remembers what it is a part of; the same part is the same take.
        const auto own = ownPictureOf(part, shop.folder->takes());
        QCOMPARE(own->whole.id, whole.id);
        QVERIFY(own->crop == top);
        QCOMPARE(addCroppedPicture(*shop.folder, *own, {}).value().id, part.id);
        const Take bottom = addCroppedPicture(*shop.folder, {own->whole, {0.5, 1, 1}}, {}).value();
        QCOMPARE(readPicture(shop.folder->takes().path(bottom)).value().pixelColor(80, 0), QColor(Qt::blue));
        QCOMPARE(addCroppedPicture(*shop.folder, {own->whole, {}}, {}).value().id, whole.id);
        QVERIFY(QDir(shop.folder->path(kMakingFolder)).isEmpty());
    }

    void onlyTheUsersOwnPicturesHaveParts()
    {
        BuildFixture shop({5});
        QVERIFY(shop.make().isComplete());
        for (const Take &take : shop.folder->takes().takesOf(m_frame))
            QVERIFY(!ownPictureOf(take, shop.folder->takes()));
    }

    void thePartBeforeGoesUnlessItIsWanted()
    {
        BuildFixture shop({5});
        const Take whole = ownPicture(shop);
        const Take a = addCroppedPicture(*shop.folder, {whole, {0.5, 0, 1}}, {}).value();
        const Take b = addCroppedPicture(*shop.folder, {whole, {0.5, 1, 1}}, {}).value();
        Project project = withChoice(shop.folder->project(), m_frame, whole.id);
        project = withCroppedPicture(project, m_frame, whole, a);
        QCOMPARE(project.settings(m_frame).choice, a.id);
        QVERIFY(project.takeMarks.isEmpty()); // the whole one stays
        const Project starred = withStar(project, a.id, Star::Set);
        project = withCroppedPicture(project, m_frame, a, b);
        QCOMPARE(project.settings(m_frame).choice, b.id);
        QVERIFY(project.takeMarks.value(a.id).isTrashed);
        QVERIFY(!withCroppedPicture(starred, m_frame, a, b).takeMarks.value(a.id).isTrashed);
        QVERIFY(withCroppedPicture(project, m_frame, b, b) == project);
        project = withCroppedPicture(project, m_frame, b, a);
        QVERIFY(!project.takeMarks.value(a.id).isTrashed);
        QVERIFY(project.takeMarks.value(b.id).isTrashed);
    }
};

BEATREEL_TEST(tst_CroppedPicture)
#include "tst_CroppedPicture.moc"
