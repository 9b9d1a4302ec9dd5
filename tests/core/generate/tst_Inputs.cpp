// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Inputs.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace beatreel;

class tst_Inputs : public QObject
{
    Q_OBJECT

private:
    const GeneratorIdentity m_identity{QStringLiteral("offline"), QStringLiteral("sketch"), 3, {{QStringLiteral("a"), 1}}};

    static SpecBeat beat()
    {
        SpecBeat beat;
        beat.id = BeatId(QStringLiteral("b1"));
        beat.templateId = TemplateId(QStringLiteral("hero_shot"));
        beat.shotType = QStringLiteral("close-up");
        beat.action = QStringLiteral("turns");
        beat.cameraMovement = QStringLiteral("pan");
        beat.compatibleProducts = {QStringLiteral("all")};
        beat.energy = EnergyLevel::High;
        return beat;
    }

    static FrameRequest frame()
    {
        FrameRequest request;
        request.beat = beat();
        request.product.name = QStringLiteral("Schuh “Größe 42”");
        request.style.palette = {QStringLiteral("black"), QStringLiteral("#00ff00")};
        request.seed = 0xffffffffffffffffULL;
        request.prompt = QStringLiteral("A shoe");
        return request;
    }

    static ClipRequest clip()
    {
        ClipRequest request;
        request.beat = beat();
        request.seed = 7;
        request.indexInBeat = 1;
        return request;
    }

    static MusicRequest music()
    {
        MusicRequest request;
        request.spec.style.mood = QStringLiteral("elegant");
        request.spec.beats = {beat(), beat()};
        request.spec.layOut();
        return request;
    }

private slots:
    void requestsComeBackFromTheirInputs()
    {
        FrameRequest aFrame = frame();
        aFrame.format = {{320, 180}, 25};
        const QJsonObject ofFrame = inputsOf(aFrame, m_identity);
        QCOMPARE(inputsOf(frameRequestFrom(ofFrame), m_identity), ofFrame);
        QCOMPARE(frameRequestFrom(ofFrame).seed, aFrame.seed);

        ClipRequest aClip = clip();
        const QString picture = QStringLiteral("take:t1");
        const QJsonObject ofClip = inputsOf(aClip, m_identity, picture);
        QCOMPARE(inputsOf(clipRequestFrom(ofClip), m_identity, picture), ofClip);

        MusicRequest aPiece = music();
        aPiece.spec.beats[0].duration = Seconds(10);
        aPiece.spec.layOut();
        const QJsonObject ofMusic = inputsOf(aPiece, m_identity);
        QCOMPARE(inputsOf(musicRequestFrom(ofMusic), m_identity), ofMusic);
        QCOMPARE(musicRequestFrom(ofMusic).spec.requestedDuration, aPiece.spec.duration());
    }

    // Takes in projects carry these. Where one changes, every take of that kind is stale.
    void fingerprintsAreFrozen()
    {
        QCOMPARE(fingerprintOf(inputsOf(frame(), m_identity)).hex(), QStringLiteral("1957bf912bcdd2fc6845aa7200ecd6be64d106709cc7b407fb8c6e901587af0a"));
        QCOMPARE(fingerprintOf(inputsOf(clip(), m_identity, QStringLiteral("take:x"))).hex(), QStringLiteral("19619af106c5abc6976c54500cf4a55074214673a25c033faa74e774fb17fd9d"));
        QCOMPARE(fingerprintOf(inputsOf(music(), m_identity)).hex(), QStringLiteral("5b3cff34788ff59b6f08b5800835e6e138c269d81f25a2080a97ef9fe727eefc"));
        QCOMPARE(m_identity.fingerprint().hex(), QStringLiteral("c4833d690e603d8aec81eeeff05d6f9795b6f09dee15829bb55924ce47da7b9e"));
    }

    void pathsAndPlacesAreNotInThem()
    {
        FrameRequest request = frame();
        request.folder = QStringLiteral("/tmp/x");
        QCOMPARE(inputsOf(request, m_identity), inputsOf(frame(), m_identity));
        ClipRequest other = clip();
        other.folder = QStringLiteral("/tmp/x");
        other.inputPicture = QStringLiteral("/tmp/y.png");
        QCOMPARE(inputsOf(other, m_identity, QStringLiteral("k")), inputsOf(clip(), m_identity, QStringLiteral("k")));
    }

    void seedsKeepAllTheirBits()
    {
        FrameRequest request = frame();
        request.seed -= 1;
        QCOMPARE(changedMembers(inputsOf(request, m_identity), inputsOf(frame(), m_identity)), QStringList{QStringLiteral("seed")});
    }

    void changedMembersAreNamed()
    {
        ClipRequest request = clip();
        request.beat.cameraMovement = QStringLiteral("tilt");
        request.beatFrame = QStringLiteral("/tmp/frame.png");
        GeneratorIdentity newer = m_identity;
        newer.version = 4;
        QCOMPARE(changedMembers(inputsOf(clip(), m_identity, QStringLiteral("a")), inputsOf(request, newer, QStringLiteral("b"))),
                 (QStringList{QStringLiteral("camera_movement"), QStringLiteral("generator"), QStringLiteral("goes_on_in_frame"),
                              QStringLiteral("picture")}));
        QCOMPARE(changedMembers({{QStringLiteral("a"), 1}}, {{QStringLiteral("b"), 1}}), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(changedMembers({}, {}).isEmpty());
    }

    void provenanceReadFromDiskIsTheSame()
    {
        const QJsonObject inputs = inputsOf(music(), m_identity);
        const QJsonObject read = QJsonDocument::fromJson(QJsonDocument(inputs).toJson()).object();
        QVERIFY(changedMembers(read, inputs).isEmpty());
        QCOMPARE(fingerprintOf(read), fingerprintOf(inputs));
    }
};

BEATREEL_TEST(tst_Inputs)
#include "tst_Inputs.moc"
