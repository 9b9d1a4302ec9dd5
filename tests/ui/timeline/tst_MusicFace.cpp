// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/MusicFace.h"

#include "core/project/LookEdits.h"
#include "core/project/SlotEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_MusicFace : public QObject
{
    Q_OBJECT

private slots:
    void saysHowItIsHeard()
    {
        using namespace std::chrono_literals;
        EditorFixture fixture;
        const auto open = fixture.create();
        QVERIFY(!musicFace(*open).isAdjustable());
        open->make({Slot::music()});
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy(), 30000);
        QVERIFY(musicFace(*open).isAdjustable());
        open->apply(EditKind::ChangeMusicGain, withMusicGain(open->project(), -3));
        QVERIFY(musicFace(*open).words.endsWith(QStringLiteral(", -3 dB")));
        open->apply(EditKind::MuteMusic, withMusicMuted(open->project(), Muting::Muted));
        QVERIFY(musicFace(*open).words.endsWith(QStringLiteral(", muted")));
        QVERIFY(musicFace(*open).isMuted);
        QVERIFY(fadeOutOf(*open) <= 2000ms);
        open->apply(EditKind::FadeMusic, withMusicFadeOut(open->project(), 3500ms));
        QCOMPARE(fadeOutOf(*open), 3500ms);
    }

    void saysHowTheMusicStands()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        MusicFace face = musicFace(*open);
        QVERIFY(face.state == MusicState::Missing);
        QVERIFY(face.hasOffer());
        QCOMPARE(face.price, Price::exact(0.15));

        open->make({Slot::music()});
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy(), 30000);
        face = musicFace(*open);
        QVERIFY(face.state == MusicState::Ready);
        QCOMPARE(face.words, QStringLiteral("Music at the specification's price, $0.15"));
        QVERIFY(!face.hasOffer());
        QVERIFY(QFileInfo::exists(face.sound));

        open->apply(EditKind::EditStyle, withMood(open->project(), QStringLiteral("elegant")));
        face = musicFace(*open);
        QVERIFY(face.state == MusicState::Stale);
        QCOMPARE(face.words, QStringLiteral("Music: mood changed"));
        QCOMPARE(face.offerVerb(), QStringLiteral("Refresh"));
        open->keep({Slot::music()});
        QVERIFY(musicFace(*open).state == MusicState::Kept);

        open->apply(EditKind::LockTake, withLock(open->project(), Slot::music(), Lock::Locked));
        QVERIFY(!musicFace(*open).hasOffer());
        ModelChoice silent = open->project().models;
        silent.music = QStringLiteral("none");
        open->apply(EditKind::ChangeModels, withModels(open->project(), silent));
        QVERIFY(musicFace(*open).state == MusicState::None);
    }

    void aFailureIsToldWithItsSentence()
    {
        EditorFixture fixture;
        fixture.composer.trouble = [](const MusicRequest &) -> std::optional<Error> {
            return Error{ErrorKind::Unavailable, QStringLiteral("There is no soundfont."), {}, std::nullopt};
        };
        const auto open = fixture.create();
        open->make({Slot::music()});
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy(), 30000);
        const MusicFace face = musicFace(*open);
        QVERIFY(face.state == MusicState::Failed);
        QCOMPARE(face.sentences, QStringList{QStringLiteral("There is no soundfont.")});
        QVERIFY(face.spoken().contains(QStringLiteral("There is no soundfont.")));
    }

    void plateAndOfferStayInSight()
    {
        MusicFace face;
        face.state = MusicState::Missing;
        face.words = QStringLiteral("No music yet");
        const MusicParts parts = musicParts(QRect(-5000, 10, 9000, 40), 800, face, {});
        QVERIFY(parts.plate.left() >= 0);
        QVERIFY(parts.offer.right() <= 800);
        QVERIFY(!parts.plate.intersects(parts.offer));
        QVERIFY(musicParts(QRect(0, 10, 60, 40), 800, face, {}).offer.isEmpty());
    }
};

BEATREEL_TEST(tst_MusicFace)
#include "tst_MusicFace.moc"
