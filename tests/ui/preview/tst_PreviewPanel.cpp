// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/InOutBar.h"
#include "ui/preview/PreviewPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/preview/CutView.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/FullScreenPreview.h"
#include "ui/preview/TimecodeField.h"
#include "ui/preview/VolumeButton.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/Outputs.h"
#include "tests/support/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>
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
        m_player = std::make_unique<FilmPlayer>(m_output);
        m_player->setProject(m_open.get());
        m_panel = std::make_unique<PreviewPanel>(*m_player);
        m_panel->resize(800, 560);
        m_panel->setProject(m_open.get());
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_player->setProject(nullptr);
        m_player.reset();
        m_open.reset();
        m_fixture.reset();
    }

    void theTimecodeFollowsThePlayhead()
    {
        auto *time = m_panel->findChild<QLineEdit *>(QStringLiteral("timecode"));
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
        QTRY_VERIFY(distance(inTheMiddle(), wanted) < 24);
        QVERIFY(distance(slate, wanted) > 24);
    }

    void whereThePictureCannotBeReadThereIsASlate()
    {
        const QColor slate = inTheMiddle();
        const BeatId first(QStringLiteral("b1"));
        m_player->setProject(nullptr); // so that nobody reads it before it is broken
        m_open->make({Slot::frame(first)});
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::frame(first))->status == SlotStatus::Ready, 30000);
        const QString frame = m_open->takes().path(*m_open->state(Slot::frame(first))->shown);
        QFile file(frame);
        QFile::setPermissions(frame, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no picture");
        file.close();
        m_player->setProject(m_open.get());
        QTRY_VERIFY(m_player->shown().error);
        QCOMPARE(inTheMiddle(), slate);
    }

    void inAndOutAreShownUnderThePicture()
    {
        auto *bar = m_panel->findChild<InOutBar *>(QStringLiteral("inOutBar"));
        QVERIFY(!bar->isVisible());
        m_open->inOut().setIn(150);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), QStringLiteral("In 0:05:00"));
        m_open->inOut().setOut(299);
        QCOMPARE(bar->accessibleName(), QStringLiteral("In 0:05:00, out 0:09:29"));
        QTRY_VERIFY(bar->width() > 700); // laid out
        const QColor accent = Appearance::of(bar).theme.accent;
        const auto at = [bar](int picture) { return bar->grab().toImage().pixelColor(bar->xOf(picture), bar->trackRect().center().y()); };
        QCOMPARE(at(200), accent);
        QVERIFY(at(100) != accent && at(400) != accent);
        m_open->inOut().clearIn();
        QCOMPARE(at(100), accent);
        m_open->inOut().clearOut();
        QVERIFY(!bar->isVisible());
    }

    void onTheWholeScreenThereIsBlackAndNothingElse()
    {
        Appearance light;
        light.theme = Theme::light();
        applyAppearance(*qApp, light);
        FullScreenPreview screen(*m_player);
        screen.setProject(m_open.get());
        screen.resize(800, 800);
        screen.show();
        FrameView &view = screen.view();
        view.setFocus(Qt::TabFocusReason); // as after a key
        QTest::keyClick(&view, Qt::Key_Shift);
        const QImage seen = view.grab().toImage();
        QVERIFY(view.pictureRect().top() > 100);
        for (const QPoint &place : {QPoint(0, 0), QPoint(3, 3), QPoint(400, 50), QPoint(796, 796)})
            QCOMPARE(seen.pixelColor(place), QColor(Qt::black));
        applyAppearance(*qApp, {});
    }

    void aSpeedBackwardsHasAMinusSign()
    {
        auto *speed = m_panel->findChild<QToolButton *>(QStringLiteral("speed"));
        QCOMPARE(speed->text(), QStringLiteral("1x"));
        QCOMPARE(speed->menu()->actions().last()->text(), QStringLiteral("\u22128x"));
        m_player->playAt(-1);
        QCOMPARE(speed->text(), QStringLiteral("\u22121x"));
        m_player->pause();
    }

    void safeAreasAreDrawnOverThePicture()
    {
        const QImage without = m_panel->view().grab().toImage();
        m_panel->view().setSafeAreasShown(true);
        const QImage with = m_panel->view().grab().toImage();
        QVERIFY(without != with);
    }

    void aTimeIsTypedOverTheTimecode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<int>>("picture");
        const auto row = [](const char *text, std::optional<int> picture) { QTest::newRow(text) << QString::fromLatin1(text) << picture; };
        row("0:12:14", 374);
        row("12:14", 374);
        row("1:00:00", 1800);
        row("14", 14);
        row("2s", 60);
        row("2.5 s", 75);
        row("+10", 110);
        row("-30", 70);
        row("", std::nullopt);
        row("soon", std::nullopt);
        row("1:2:3:4", std::nullopt);
    }

    void aTimeIsTypedOverTheTimecode()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<int>, picture);
        QCOMPARE(pictureFromText(text, 100, 30), picture);
    }

    void enterGoesThereAndEscDoesNot()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        auto *time = m_panel->findChild<TimecodeField *>();
        time->setFocus();
        QTest::keyClicks(time, QStringLiteral("0:07:03"));
        QTest::keyClick(time, Qt::Key_Return);
        QCOMPARE(m_open->playhead().picture(), 213);
        QTest::keyClicks(time, QStringLiteral("0:01:00"));
        QTest::keyClick(time, Qt::Key_Escape);
        QCOMPARE(m_open->playhead().picture(), 213);
        QCOMPARE(time->text(), QStringLiteral("0:07:03"));
    }

    void theCutShowsBothSides()
    {
        CutView &cut = m_panel->cutView();
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("previewMode.cut")), Qt::LeftButton);
        QCOMPARE(m_panel->shownView(), QStringLiteral("cut"));
        QCOMPARE(cut.cut(), std::optional(150));
        QCOMPARE(cut.accessibleName(), QStringLiteral("Cut 1 of 1, at 0:05:00"));
        m_open->make({Slot::frame(BeatId(QStringLiteral("b1"))), Slot::frame(BeatId(QStringLiteral("b2")))});
        QTRY_VERIFY_WITH_TIMEOUT(m_player->look(149) && m_player->look(149)->picture && m_player->look(150) && m_player->look(150)->picture, 30000);
        const QImage view = cut.grab().toImage();
        const QImage left = m_player->look(149)->picture->image(), right = m_player->look(150)->picture->image();
        const auto at = [&](double across) { return view.pixelColor(static_cast<int>(view.width() * across), view.height() / 2); };
        const auto middle = [](const QImage &image) { return image.pixelColor(image.rect().center()); };
        QVERIFY(distance(at(0.25), middle(left)) < 24);
        QVERIFY(distance(at(0.75), middle(right)) < 24);
        m_open->playhead().setPicture(0);
        QTest::keyClick(&cut, Qt::Key_Right);
        QCOMPARE(m_open->playhead().picture(), 150);
    }

    void theMovementIsDrawnOverThePicture()
    {
        const QImage without = m_panel->view().grab().toImage();
        m_panel->view().setMovementShown(true);
        QVERIFY(without != m_panel->view().grab().toImage());
    }

    void nothingStandsOverAnotherHoweverNarrow_data()
    {
        QTest::addColumn<PreviewPanel::Position>("position");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200}) {
            QTest::addRow("middle, %d %%", percent) << PreviewPanel::Position::Middle << percent;
            QTest::addRow("beside, %d %%", percent) << PreviewPanel::Position::Beside << percent;
        }
    }

    void nothingStandsOverAnotherHoweverNarrow()
    {
        QFETCH(PreviewPanel::Position, position);
        QFETCH(int, percent);
        Appearance appearance;
        appearance.type = TypeScale(percent);
        applyAppearance(*qApp, appearance);
        const auto usual = qScopeGuard([] { applyAppearance(*qApp, {}); });
        giveActions();
        m_panel->setPosition(position);
        QVERIFY2(m_panel->minimumSizeHint().width() <= 300, "It would widen the dock beside the board.");
        auto *transport = m_panel->findChild<QWidget *>(QStringLiteral("transport"));
        for (int width = 1000; width >= 300; width -= 10) {
            m_panel->resize(width, 560);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            QRegion taken;
            for (const QWidget *part : transport->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                QVERIFY2(part->isVisible() || position == PreviewPanel::Position::Beside, qPrintable(QStringLiteral("%1 at %2").arg(part->objectName()).arg(width)));
                if (!part->isVisible())
                    continue;
                QVERIFY2(!taken.intersects(part->geometry()) && transport->rect().contains(part->geometry()), qPrintable(QStringLiteral("%1 at %2").arg(part->objectName()).arg(width)));
                taken += part->geometry();
            }
        }
    }

    void tabGoesFromTheViewToTheHeadAndAlongTheTransport()
    {
        QPushButton later(m_panel.get()); // what a view that comes now must not stand after
        later.show();
        auto *view = new QWidget;
        auto *inView = new QPushButton(view);
        auto *beside = new QPushButton;
        m_panel->addView(QStringLiteral("other"), QStringLiteral("Other"), view, beside);
        giveActions();
        m_panel->showView(QStringLiteral("other"));
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        inView->setFocus();
        QWidgetList order{inView, beside, m_panel->findChild<QWidget *>(QStringLiteral("previewMode.other")), m_panel->findChild<QWidget *>(QStringLiteral("timecode"))};
        for (const char *name : {"transport.0", "transport.1", "transport.2", "transport.3", "transport.4", "transport.5", "speed", "transport.6", "transport.7", "volume", "transport.9"})
            order.append(m_panel->findChild<QWidget *>(QString::fromLatin1(name)));
        for (QWidget *part : std::as_const(order)) {
            QVERIFY(part);
            QVERIFY2(part->hasFocus(), qPrintable(part->objectName() + QStringLiteral(" has not, but ") + QApplication::focusWidget()->objectName()));
            QTest::keyClick(part, Qt::Key_Tab);
        }
        QVERIFY(later.hasFocus());
    }

    void withoutAProjectThereIsNothing()
    {
        m_panel->setProject(nullptr);
        QCOMPARE(m_panel->findChild<QLineEdit *>(QStringLiteral("timecode"))->text(), QString());
        QCOMPARE(inTheMiddle(), Appearance::of(m_panel.get()).theme.surround);
    }

private:
    void giveActions()
    {
        QList<QAction *> all;
        for (int i = 0; i < 10; ++i) {
            all.append(new QAction(themedIcon(Icon::Play), {}, m_panel.get()));
            all.last()->setObjectName(QString::number(i));
        }
        m_panel->setActions(all.first(6), all.mid(6, 2), all[8], {all[9]});
    }

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
    SilentOutput m_output;
    std::unique_ptr<FilmPlayer> m_player;
    std::unique_ptr<PreviewPanel> m_panel;
};

BEATREEL_TEST(tst_PreviewPanel)
#include "tst_PreviewPanel.moc"
