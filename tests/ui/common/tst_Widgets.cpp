// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Appearance.h"
#include "ui/common/Badge.h"
#include "ui/common/Chip.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SavedMark.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/SwatchButton.h"
#include "ui/common/ToolTips.h"
#include "ui/common/WheelGuard.h"

#include "tests/support/TestMain.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace beatreel;

namespace {

QAccessibleInterface *accessible(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QString spokenName(QObject *object)
{
    return accessible(object)->text(QAccessible::Name);
}

} // namespace

class tst_Widgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void cleanup() { applyAppearance(*qApp, {}); }

    void tabsHaveRoomForTheirWordsAtEveryTextSize()
    {
        for (int percent = 90; percent <= 200; percent += 10) {
            Appearance appearance;
            appearance.type = TypeScale(percent);
            applyAppearance(*qApp, appearance);
            QTabBar tabs;
            for (const QString &words : {QStringLiteral("Library"), QStringLiteral("Brief"), QStringLiteral("Inspector"), QStringLiteral("Takes"), QStringLiteral("Jobs")})
                tabs.addTab(words);
            tabs.show();
            tabs.resize(tabs.sizeHint());
            for (int i = 0; i < tabs.count(); ++i)
                QVERIFY2(tabs.tabRect(i).width() - 24 >= textWidth(tabs.font(), tabs.tabText(i)), qPrintable(QStringLiteral("%1 at %2 %").arg(tabs.tabText(i)).arg(percent)));
        }
    }

    void appearanceReachesEveryWidget()
    {
        QWidget widget;
        QCOMPARE(Appearance::of(&widget), Appearance());
        const Appearance large{.theme = Theme::light(), .type = TypeScale(150), .motion = Motion::Reduced};
        applyAppearance(*qApp, large);
        QCOMPARE(Appearance::of(&widget), large);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::light().panel);
        QCOMPARE(Appearance::of(&widget).duration(kFolding).count(), 0);
        widget.setStyleSheet(QStringLiteral("margin: 0"));
        QCOMPARE(Appearance::of(&widget), large);
    }

    void aTextBoxStartsWithNothingToUndo()
    {
        QPlainTextEdit plain;
        QTextEdit rich;
        for (QWidget *widget : std::initializer_list<QWidget *>{&plain, &rich})
            widget->ensurePolished();
        QVERIFY(plain.document()->documentMargin() > 4);
        QVERIFY(!plain.document()->isUndoAvailable());
        QVERIFY(!rich.document()->isUndoAvailable());
        plain.insertPlainText(QStringLiteral("a"));
        applyAppearance(*qApp, {.theme = Theme::light(), .type = {}});
        QVERIFY(plain.document()->isUndoAvailable());
    }

    void namesHoldWhatTheEyeGets()
    {
        PriceButton build(QStringLiteral("&Build stale"), Price::exact(0.2));
        QCOMPARE(spokenName(&build), QStringLiteral("Build stale, 20 cents"));
        QCOMPARE(accessible(&build)->role(), QAccessible::Button);
        build.setOffer(QStringLiteral("Up to date"), std::nullopt);
        QCOMPARE(spokenName(&build), QStringLiteral("Up to date"));
        build.setOffer(QStringLiteral("Plan"), Price::free());
        QCOMPARE(spokenName(&build), QStringLiteral("Plan, free"));

        Chip chip(QStringLiteral("Opening"));
        QCOMPARE(spokenName(&chip), QStringLiteral("Opening"));
        QVERIFY(accessible(&chip)->state().checkable);

        SwatchButton swatch(QColor(Qt::red));
        QCOMPARE(spokenName(&swatch), QStringLiteral("Colour #FF0000"));

        FoldableSection section(QStringLiteral("Takes"));
        QCOMPARE(spokenName(section.findChild<QToolButton *>()), QStringLiteral("Takes"));

        SavedMark mark;
        mark.showFailed(QStringLiteral("the disk is full"), QStringLiteral("Cannot write “a”: the disk is full."));
        QCOMPARE(spokenName(&mark), QStringLiteral("Not saved: the disk is full. Save a copy…"));
    }

    void tipsTellTheKey()
    {
        QCOMPARE(tipWithKey(QStringLiteral("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z)), QStringLiteral("Undo (Ctrl+Z)"));
        QCOMPARE(tipWithKey(QStringLiteral("Undo"), QKeySequence()), QStringLiteral("Undo"));
    }

    void segmentsAreChosenByKeyboard()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *control = new SegmentedControl;
        for (const QString &text : {QStringLiteral("Low"), QStringLiteral("Med"), QStringLiteral("High")})
            control->addSegment(text);
        control->setCurrent(1);
        auto *after = new QLineEdit;
        for (QWidget *widget : std::initializer_list<QWidget *>{before, control, after})
            column->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QSignalSpy chosen(control, &SegmentedControl::chosen);

        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), control->segment(1));
        QTest::keyClick(control->segment(1), Qt::Key_Right);
        QCOMPARE(control->current(), 2);
        QCOMPARE(QApplication::focusWidget(), control->segment(2));
        QTest::keyClick(control->segment(2), Qt::Key_Right);
        QCOMPARE(control->current(), 2);
        QTest::keyClick(control->segment(2), Qt::Key_Home);
        QCOMPARE(control->current(), 0);
        QCOMPARE(chosen.size(), 2);
        QTest::keyClick(control->segment(0), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);

        control->setCurrent(-1);
        QCOMPARE(control->current(), -1);
        QCOMPARE(chosen.size(), 2);
        QTest::mouseClick(control->segment(1), Qt::LeftButton);
        QCOMPARE(control->current(), 1);
    }

    void segmentsAreRadioButtonsForTheEar()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("5"), {}, QStringLiteral("5 seconds"));
        control.addSegment(QStringLiteral("10"), {}, QStringLiteral("10 seconds"));
        control.setCurrent(0);
        QAccessibleInterface *first = accessible(control.segment(0));
        QCOMPARE(first->role(), QAccessible::RadioButton);
        QCOMPARE(first->text(QAccessible::Name), QStringLiteral("5 seconds"));
        QVERIFY(first->state().checked);
        QAccessibleInterface *second = accessible(control.segment(1));
        QVERIFY(!second->state().checked);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(control.current(), 1);
    }

    void foldingTakesTheContentAway()
    {
        FoldableSection section(QStringLiteral("Takes"));
        auto *content = new QWidget;
        content->setMinimumHeight(80);
        section.setContent(content);
        const int open = section.sizeHint().height();
        QSignalSpy folded(&section, &FoldableSection::folded);
        section.setOpen(false);
        QVERIFY(section.sizeHint().height() <= open - 80);
        QCOMPARE(folded.size(), 0);
        QTest::mouseClick(section.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(section.isOpen());
        QCOMPARE(folded.size(), 1);
    }

    void aSectionTellsWhetherItIsOpen()
    {
        FoldableSection section(QStringLiteral("Takes"));
        section.setContent(new QWidget);
        QAccessibleInterface *header = accessible(section.findChild<QToolButton *>());
        QCOMPARE(header->role(), QAccessible::PushButton);
        QVERIFY(header->state().expandable && header->state().expanded && !header->state().collapsed);
        header->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!section.isOpen());
        QVERIFY(header->state().collapsed && !header->state().expanded);
    }

    void whatIsUnfoldedComesIntoSight()
    {
        QScrollArea page;
        page.setWidgetResizable(true);
        auto *column = new QWidget;
        auto *rows = new QVBoxLayout(column);
        FoldableSection *last = nullptr;
        for (int i = 0; i < 8; ++i) {
            last = new FoldableSection(QStringLiteral("Section %1").arg(i));
            auto *content = new QWidget;
            content->setMinimumHeight(120);
            last->setContent(content);
            last->setOpen(false);
            rows->addWidget(last);
        }
        page.setWidget(column);
        page.resize(240, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        last->findChild<QToolButton *>(QStringLiteral("sectionHeader"))->click();
        const auto foot = [&] { return last->mapTo(page.viewport(), QPoint(0, last->height())).y(); };
        QTRY_VERIFY(last->height() > 120 && foot() <= page.viewport()->height());
        QVERIFY(last->mapTo(page.viewport(), QPoint()).y() >= 0);
    }

    void aSectionsCornerIsThereWhileItIsOpen()
    {
        QWidget window;
        auto *section = new FoldableSection(QStringLiteral("Prompt"));
        auto *corner = new QToolButton;
        auto *content = new QLineEdit;
        section->setCorner(corner);
        section->setContent(content);
        (new QVBoxLayout(&window))->addWidget(section);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *header = section->findChild<QToolButton *>(QStringLiteral("sectionHeader"));
        QVERIFY(corner->isVisible());
        QVERIFY(corner->x() >= header->geometry().right());
        corner->setFocusPolicy(Qt::TabFocus);
        header->setFocus(Qt::TabFocusReason);
        QTest::keyClick(header, Qt::Key_Tab);
        QVERIFY(corner->hasFocus());
        QTest::keyClick(corner, Qt::Key_Tab);
        QVERIFY(content->hasFocus());
        section->setOpen(false);
        QVERIFY(!corner->isVisible());
    }

    void theWheelChangesNothingUnlessAFieldHasTheFocus()
    {
        QWidget window;
        auto *choice = new QComboBox;
        choice->addItems({QStringLiteral("a"), QStringLiteral("b")});
        new WheelGuard(choice);
        auto *other = new QLineEdit;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(other);
        column->addWidget(choice);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto turn = [choice] {
            const QPointF centre = QRectF(choice->rect()).center();
            QWheelEvent wheel(centre, choice->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(choice, &wheel);
        };
        other->setFocus();
        turn();
        QCOMPARE(choice->currentIndex(), 0);
        QVERIFY(other->hasFocus());
        choice->setFocus();
        turn();
        QCOMPARE(choice->currentIndex(), 1);
    }

    void foldingMovesOnlyWhereMotionIsWanted()
    {
        applyAppearance(*qApp, {.theme = Theme::dark(), .type = {}, .motion = Motion::Reduced});
        QWidget window;
        auto *section = new FoldableSection(QStringLiteral("Takes"));
        (new QVBoxLayout(&window))->addWidget(section);
        auto *content = new QWidget;
        content->setMinimumHeight(80);
        section->setContent(content);
        window.show();
        QTest::mouseClick(section->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!content->isVisible());
        applyAppearance(*qApp, {});
        QTest::mouseClick(section->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(section->isOpen());
        QTRY_COMPARE(content->height(), std::max(80, content->sizeHint().height()));
    }

    void aFailedMarkStaysAndOffersACopy()
    {
        SavedMark mark;
        QSignalSpy copies(&mark, &SavedMark::copyWanted);
        mark.showSaved();
        mark.click();
        QCOMPARE(copies.size(), 0);
        QCOMPARE(mark.focusPolicy(), Qt::NoFocus);
        mark.showFailed(QStringLiteral("the disk is full"), QStringLiteral("Cannot write “a”: the disk is full."));
        QVERIFY(mark.hasFailed());
        QCOMPARE(mark.focusPolicy(), Qt::StrongFocus);
        mark.click();
        QCOMPARE(copies.size(), 1);
        mark.showSaved();
        QVERIFY(!mark.hasFailed());
    }

    void aFailedMarkNeverLosesItsOffer()
    {
        const QString whole = QStringLiteral("Cannot write “/home/anna/My ad/My ad.beatreel”: the disk is full. Make room or choose another folder.");
        SavedMark mark;
        mark.showFailed(QStringLiteral("the disk is full"), whole);
        QCOMPARE(mark.toolTip(), whole + QStringLiteral("\nPress it to save a copy."));
        mark.resize(mark.sizeHint());
        QCOMPARE(mark.shownText(), QStringLiteral("Not saved: the disk is full. Save a copy…"));
        mark.resize(mark.minimumSizeHint());
        QCOMPARE(mark.shownText(), QStringLiteral("Not saved. Save a copy…"));
        mark.showFailed({}, QStringLiteral("It was changed by another program."));
        QCOMPARE(mark.text(), QStringLiteral("Not saved. Save a copy…"));
        QCOMPARE(mark.minimumSizeHint(), mark.sizeHint());
    }

    void longWordsGiveWay()
    {
        ElidingLabel label(QStringLiteral("A project with a name that is much too long"));
        label.resize(80, 20);
        QVERIFY(label.shownText().endsWith(u'…'));
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), label.text());

        EmptyState narrow(Icon::Clips, QStringLiteral("No clip yet. The film shows the frame with its camera move.").repeated(3));
        narrow.resize(180, 400);
        narrow.show();
        const auto *sentence = narrow.findChild<QLabel *>();
        QVERIFY(sentence->width() <= 180);
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }

    void longWordsDoNotOverlap()
    {
        SegmentedControl control;
        for (int i = 0; i < 3; ++i)
            control.addSegment(QStringLiteral("Ein sehr langes Wort"), themedIcon(Icon::Board));
        QVERIFY(control.minimumSizeHint().width() < control.sizeHint().width() / 2);
        control.resize(control.minimumSizeHint());
        control.show();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(control.rect().contains(control.segment(i)->geometry()));
            QVERIFY(i == 0 || !control.segment(i)->geometry().intersects(control.segment(i - 1)->geometry()));
        }

        FoldableSection section(QStringLiteral("Ein sehr langer Titel").repeated(4));
        section.setSummary(QStringLiteral("eine lange Summe").repeated(4));
        QVERIFY(section.minimumSizeHint().width() < 160);
        SavedMark mark;
        mark.showFailed(QStringLiteral("der Datenträger ist voll").repeated(4), {});
        QVERIFY(mark.minimumSizeHint().width() < mark.sizeHint().width() / 2);
    }

    void everythingFitsAtEveryTextSize_data()
    {
        QTest::addColumn<int>("percent");
        for (int percent : {90, 100, 125, 150, 200})
            QTest::addRow("%d", percent) << percent;
    }

    void everythingFitsAtEveryTextSize()
    {
        QFETCH(int, percent);
        const Appearance look{.theme = Theme::dark(), .type = TypeScale(percent)};
        applyAppearance(*qApp, look);
        const int line = QFontMetrics(look.type.font(TextSize::Body)).height();
        PriceButton price(QStringLiteral("Build stale"), Price::exact(0.2));
        QPushButton plain(QStringLiteral("Export MP4"));
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(QStringLiteral("Tracking shot"));
        Chip chip(QStringLiteral("Opening"));
        for (QWidget *widget : std::initializer_list<QWidget *>{&price, &plain, &edit, &combo, &chip}) {
            widget->ensurePolished();
            QVERIFY(widget->sizeHint().height() >= line + 2);
            QVERIFY(widget->sizeHint().height() >= 24 * std::min(percent, 100) / 100);
        }
        QVERIFY(plain.sizeHint().width() >= textWidth(plain.font(), plain.text()) + 2 * 8);
        QCOMPARE(price.sizeHint().height(), plain.sizeHint().height());
        QCOMPARE(edit.sizeHint().height(), combo.sizeHint().height());
        if (percent == 100) {
            QCOMPARE(plain.sizeHint().height(), 28);
            QCOMPARE(edit.sizeHint().height(), 28);
            QCOMPARE(chip.sizeHint().height(), 24);
        }
    }

    void aBadgeIsThereWhileItCounts()
    {
        QWidget window;
        Badge badge(&window);
        window.show();
        QVERIFY(!badge.isVisible());
        badge.setCount(2);
        QVERIFY(badge.isVisible());
        const int narrow = badge.sizeHint().width();
        badge.setCount(123);
        QVERIFY(badge.sizeHint().width() > narrow);
        badge.setCount(0);
        QVERIFY(!badge.isVisible());
    }

    void whatFlowsTakesTheLinesThatItNeeds()
    {
        QWidget box;
        auto *flow = new FlowLayout(4, &box);
        QList<QWidget *> chips;
        for (int i = 0; i < 4; ++i) {
            chips.append(new QWidget(&box));
            chips.last()->setFixedSize(60, 20);
            flow->addWidget(chips.last());
        }
        chips[1]->hide();
        QCOMPARE(flow->heightForWidth(200), 20);
        QCOMPARE(flow->heightForWidth(187), 44);
        QCOMPARE(flow->heightForWidth(30), 68);
        QCOMPARE(flow->sizeHint().height(), 20);
        QCOMPARE(flow->minimumSize(), QSize(60, 20));
        box.resize(130, 100);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QCOMPARE(chips[0]->pos(), QPoint(0, 0));
        QCOMPARE(chips[2]->pos(), QPoint(64, 0));
        QCOMPARE(chips[3]->pos(), QPoint(0, 24));
        box.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(chips[0]->pos(), QPoint(70, 0));
    }
};

BEATREEL_TEST(tst_Widgets)
#include "tst_Widgets.moc"
