// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/PreviewPanel.h"

#include "ui/common/Appearance.h"
#include "ui/preview/FrameView.h"
#include "ui/workspace/Pictures.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_PreviewPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_fixture = std::make_unique<EditorFixture>();
        m_open = m_fixture->create();
        m_pictures = std::make_unique<Pictures>();
        m_panel = std::make_unique<PreviewPanel>(*m_pictures);
        m_panel->resize(800, 560);
        m_panel->setProject(m_open.get());
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_pictures.reset();
        m_open.reset();
        m_fixture.reset();
    }

    void theTimecodeFollowsThePlayhead()
    {
        auto *time = m_panel->findChild<QLabel *>(QStringLiteral("timecode"));
        QCOMPARE(time->text(), QStringLiteral("0:00:00"));
        m_open->playhead().setPicture(6 * 30 + 7);
        QCOMPARE(time->text(), QStringLiteral("0:06:07"));
    }

    void withoutAFrameThereIsASlateAndThenThePicture()
    {
        const QColor slate = inTheMiddle();
        const BeatId first(QStringLiteral("b1"));
        m_open->make({Slot::frame(first)});
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::frame(first))->status == SlotStatus::Ready, 30000);
        const QImage frame(m_open->takes().path(*m_open->state(Slot::frame(first))->shown));
        QVERIFY(!frame.isNull());
        const QColor wanted = frame.pixelColor(frame.width() / 8, frame.height() / 8);
        QTRY_VERIFY(distance(inTheMiddle(), wanted) < 12);
        QVERIFY(distance(slate, wanted) > 12);
    }

    void safeAreasAreDrawnOverThePicture()
    {
        const QImage without = m_panel->view().grab().toImage();
        m_panel->view().setSafeAreasShown(true);
        const QImage with = m_panel->view().grab().toImage();
        QVERIFY(without != with);
    }

    void withoutAProjectThereIsNothing()
    {
        m_panel->setProject(nullptr);
        QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("timecode"))->text(), QString());
        QCOMPARE(inTheMiddle(), Appearance::of(m_panel.get()).theme.surround);
    }

private:
    /// An eighth into the picture, where the slate has no words.
    [[nodiscard]] QColor inTheMiddle()
    {
        FrameView &view = m_panel->view();
        const QImage image = view.grab().toImage();
        const QSize picture = QSize(64, 36).scaled(view.size() - QSize(24, 24), Qt::KeepAspectRatio);
        const QPoint corner((view.width() - picture.width()) / 2, (view.height() - picture.height()) / 2);
        return image.pixelColor((corner + QPoint(picture.width() / 8, picture.height() / 8)) * image.devicePixelRatio());
    }
    static int distance(const QColor &a, const QColor &b)
    {
        return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
    }

    std::unique_ptr<EditorFixture> m_fixture;
    std::unique_ptr<OpenProject> m_open;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<PreviewPanel> m_panel;
};

BEATREEL_TEST(tst_PreviewPanel)
#include "tst_PreviewPanel.moc"
