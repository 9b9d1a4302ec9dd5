// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/StandardActions.h"

#include "tests/support/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace beatreel;
using namespace beatreel::actions;

namespace {

/// A widget that takes the focus and counts the keys that reach it.
class Pad : public QWidget
{
    Q_OBJECT

public:
    explicit Pad(QWidget *parent = nullptr) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

    QList<int> pressed;
    QList<int> claimed; ///< the keys that it keeps for itself

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride &&
            claimed.contains(static_cast<QKeyEvent *>(event)->key())) {
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override { pressed.append(event->key()); }
};

/// As the line edits of some desktops, where Ctrl+E goes to the end of the line.
class EagerLine : public QLineEdit
{
protected:
    bool event(QEvent *event) override
    {
        const bool result = QLineEdit::event(event);
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return result;
    }
};

/// The keys of one kind that features promise, as one string: what runs is compared as a whole.
const QList<QKeyCombination> kLetters = {
    Qt::Key_R,     Qt::Key_F,    Qt::Key_G,           Qt::Key_J,      Qt::Key_K,     Qt::Key_L,
    Qt::Key_Minus, Qt::Key_Plus, Qt::Key_BracketLeft, Qt::Key_Period, Qt::Key_Comma, Qt::Key_Question};
const QList<QKeyCombination> kArrows = {Qt::Key_Left,
                                        Qt::Key_Right,
                                        Qt::Key_Up,
                                        Qt::Key_Down,
                                        Qt::Key_Home,
                                        Qt::Key_End,
                                        QKeyCombination(Qt::ShiftModifier, Qt::Key_Left),
                                        QKeyCombination(Qt::ShiftModifier, Qt::Key_Right),
                                        Qt::Key_Delete};
const QList<QKeyCombination> kChords = {
    QKeyCombination(Qt::ControlModifier, Qt::Key_D), QKeyCombination(Qt::ControlModifier, Qt::Key_Return),
    QKeyCombination(Qt::AltModifier, Qt::Key_Left), Qt::Key_Escape, Qt::Key_F11};

} // namespace

class tst_KeysAndFocus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_table = std::make_unique<ActionTable>(standardActions());
        m_window = std::make_unique<QMainWindow>();
        auto *content = new QWidget;
        m_window->setCentralWidget(content);
        m_column = new QVBoxLayout(content);
        m_menu = m_window->menuBar()->addMenu(QStringLiteral("&Playback"));
        m_film = add<Pad>("film");
        m_film->setLayout(new QVBoxLayout);
        m_table->addFilmArea(m_film);
        add<Pad>("pad");
        add<QLineEdit>("line");
        add<QLineEdit>("read-only line")->setReadOnly(true);
        add<QPlainTextEdit>("plain text");
        add<QTextEdit>("rich text");
        add<QSpinBox>("spin box");
        add<QComboBox>("editable combo")->setEditable(true);
        add<QKeySequenceEdit>("key field");
        add<QListWidget>("list")->addItems({QStringLiteral("a"), QStringLiteral("b")});
        add<QSlider>("slider");
        add<QComboBox>("combo");
        add<QTabBar>("tabs")->addTab(QStringLiteral("Takes"));
        add<QPushButton>("button");
        add<QCheckBox>("check box");
        m_table->addTo(m_window.get());
        for (const ActionEntry &entry : m_table->entries()) {
            QAction *action = m_table->action(entry.id);
            m_menu->addAction(action);
            connect(action, &QAction::triggered, this,
                    [this, action] { m_run.append(action->objectName()); });
        }
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_run.clear();
    }

    void cleanup()
    {
        m_window.reset();
        m_table.reset();
    }

    void whoHasWhichKeys_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<bool>("letters");
        QTest::addColumn<bool>("space");
        QTest::addColumn<bool>("arrows");
        for (const char *field :
             {"line", "read-only line", "plain text", "rich text", "spin box", "editable combo"})
            QTest::newRow(field) << field << false << false << false;
        QTest::newRow("list") << "list" << true << true << false;
        QTest::newRow("slider") << "slider" << true << true << false;
        QTest::newRow("combo") << "combo" << true << false << false;
        QTest::newRow("tabs") << "tabs" << true << true << false;
        QTest::newRow("button") << "button" << true << false << false;
        QTest::newRow("check box") << "check box" << true << false << false;
        QTest::newRow("pad") << "pad" << true << true << false;
        QTest::newRow("film") << "film" << true << true << true;
        QTest::newRow("nothing") << "" << true << true << true;
    }

    /// Each key that runs something is one action; chords, Esc and F11 act everywhere.
    void whoHasWhichKeys()
    {
        QFETCH(QString, focus);
        QFETCH(bool, letters);
        QFETCH(bool, space);
        QFETCH(bool, arrows);
        QCOMPARE(runBy(kLetters, focus).size(), letters ? kLetters.size() : 0);
        QCOMPARE(runBy({Qt::Key_Space}, focus).size(), space ? 1 : 0);
        QCOMPARE(runBy(kArrows, focus).size(), arrows ? kArrows.size() : 0);
        QCOMPARE(runBy(kChords, focus).size(), kChords.size());
    }

    void aFieldThatTakesDownKeysGetsAllOfThem()
    {
        QVERIFY(runBy(kLetters + kArrows + kChords, QStringLiteral("key field")).isEmpty());
    }

    void whatTheFieldKeepsReachesIt()
    {
        auto *line = child<QLineEdit>("line");
        press(QStringLiteral("line"), {Qt::Key_R, Qt::Key_Space, Qt::Key_1, Qt::Key_Minus});
        QCOMPARE(line->text(), QStringLiteral("r 1-"));
        press(QStringLiteral("line"), {Qt::Key_Home, Qt::Key_Delete});
        QCOMPARE(line->text(), QStringLiteral(" 1-"));
        auto *slider = child<QSlider>("slider");
        slider->setValue(50);
        press(QStringLiteral("slider"), {Qt::Key_Up});
        QCOMPARE(slider->value(), 51);
        auto *list = child<QListWidget>("list");
        list->setCurrentRow(0);
        press(QStringLiteral("list"), {Qt::Key_Down});
        QCOMPARE(list->currentRow(), 1);
        auto *box = child<QCheckBox>("check box");
        press(QStringLiteral("check box"), {Qt::Key_Space});
        QVERIFY(box->isChecked());
        press(QStringLiteral("pad"), {Qt::Key_Left});
        QCOMPARE(child<Pad>("pad")->pressed, QList<int>{Qt::Key_Left});
        QVERIFY(m_run.isEmpty());
    }

    void anAreaIsAllThatLiesInIt()
    {
        auto *inner = new Pad(m_film);
        inner->show();
        inner->setFocus();
        pressHere({Qt::Key_Left});
        QCOMPARE(m_run, QStringList{QStringLiteral("playback.frame_back")});

        m_run.clear();
        auto *volume = new QSlider(m_film);
        volume->show();
        volume->setFocus();
        pressHere({Qt::Key_Left, Qt::Key_Space});
        QCOMPARE(m_run, QStringList{QStringLiteral("playback.play")});

        m_run.clear();
        auto *name = new QLineEdit(m_film);
        name->show();
        name->setFocus();
        pressHere({Qt::Key_Left, Qt::Key_Space});
        QVERIFY(m_run.isEmpty());

        auto *next = new QToolButton(m_film);
        next->setFocusPolicy(Qt::StrongFocus);
        next->show();
        next->setFocus();
        pressHere({Qt::Key_Right, Qt::Key_Space});
        QCOMPARE(m_run, QStringList{QStringLiteral("playback.frame_forward")});

        m_run.clear();
        auto *shown = new SegmentedControl(m_film);
        shown->addSegment(QStringLiteral("Film"));
        shown->addSegment(QStringLiteral("Cut"));
        shown->setCurrent(0);
        shown->show();
        shown->segment(0)->setFocus();
        pressHere({Qt::Key_Right});
        QVERIFY(m_run.isEmpty());
        QCOMPARE(shown->current(), 1);
    }

    void aListMayBeAnAreaItself()
    {
        m_table->addFilmArea(child<QListWidget>("list"));
        QCOMPARE(runBy(kArrows, QStringLiteral("list")).size(), kArrows.size());
    }

    void aPaintedWidgetClaimsKeysOfItsOwn()
    {
        m_film->claimed = {Qt::Key_Left};
        press(QStringLiteral("film"), {Qt::Key_Left, Qt::Key_Right});
        QCOMPARE(m_run, QStringList{QStringLiteral("playback.frame_forward")});
        QCOMPARE(m_film->pressed, QList<int>{Qt::Key_Left});
    }

    void anAreaThatIsGoneIsForgotten()
    {
        delete m_film;
        QVERIFY(runBy(kArrows, QStringLiteral("pad")).isEmpty());
    }

    void keysThatTheUserGaveAreGuardedToo()
    {
        KeyMap map;
        map.set(m_table->entry(kFrameBack), {QKeySequence(Qt::Key_A), QKeySequence(Qt::Key_Exclam)});
        map.set(m_table->entry(kDuplicateBeat), {QKeySequence(Qt::Key_9)});
        m_table->setKeyMap(map);
        const QList<QKeyCombination> own = {Qt::Key_A, Qt::Key_Exclam, Qt::Key_9};
        QCOMPARE(runBy(own, QStringLiteral("film")).size(), 3);
        QCOMPARE(runBy(own, QStringLiteral("pad")), QStringList{QStringLiteral("beat.duplicate")});
        QVERIFY(runBy(own, QStringLiteral("line")).isEmpty());
        QVERIFY(runBy({Qt::Key_Left}, QStringLiteral("film")).isEmpty());
    }

    void theKeypadIsNoOtherKeyboard()
    {
        const QKeyCombination left(Qt::KeypadModifier, Qt::Key_Left);
        const QKeyCombination plus(Qt::KeypadModifier, Qt::Key_Plus);
        QCOMPARE(runBy({left, plus}, QStringLiteral("film")).size(), 2);
        QCOMPARE(runBy({left, plus}, QStringLiteral("pad")), QStringList{QStringLiteral("beat.longer")});
        QVERIFY(runBy({left, plus}, QStringLiteral("line")).isEmpty());
    }

    void aMenuBarThatIsEnteredKeepsItsLetters()
    {
        m_window->menuBar()->setFocus(Qt::MenuBarFocusReason);
        QCOMPARE(QApplication::focusWidget(), m_window->menuBar());
        pressHere({Qt::Key_R});
        QVERIFY(m_run.isEmpty());
    }

    void undoIsTheFieldsWhileItHasSomethingToUndo_data()
    {
        QTest::addColumn<QString>("focus");
        for (const char *field : {"line", "plain text", "rich text", "spin box", "editable combo"})
            QTest::newRow(field) << field;
    }

    void undoIsTheFieldsWhileItHasSomethingToUndo()
    {
        QFETCH(QString, focus);
        const QKeyCombination undo(Qt::ControlModifier, Qt::Key_Z);
        QCOMPARE(runBy({undo}, focus), QStringList{QStringLiteral("edit.undo")});
        press(focus, {Qt::Key_1});
        QVERIFY(runBy({undo}, focus).isEmpty());
        QCOMPARE(runBy({undo}, focus), QStringList{QStringLiteral("edit.undo")});
    }

    void onlyTheCommonChordsAreAFields()
    {
        auto *line = add<EagerLine>("eager line");
        line->show();
        const auto chord = [](Qt::Key key) { return QKeyCombination(Qt::ControlModifier, key); };
        QCOMPARE(runBy({chord(Qt::Key_E)}, QStringLiteral("eager line")),
                 QStringList{QStringLiteral("file.export_mp4")});
        QVERIFY(runBy({Qt::Key_Escape}, QStringLiteral("eager line")).isEmpty());
        KeyMap map;
        map.set(m_table->entry(kLoop), {QKeySequence::Copy, QKeySequence(Qt::CTRL | Qt::Key_Left)});
        m_table->setKeyMap(map);
        QVERIFY(runBy({chord(Qt::Key_C), chord(Qt::Key_Left)}, QStringLiteral("eager line")).isEmpty());
        QCOMPARE(runBy({chord(Qt::Key_C)}, QStringLiteral("pad")),
                 QStringList{QStringLiteral("playback.loop")});
    }

    void keysSentStraightToAWidgetGoByTheFocusToo()
    {
        child<QLineEdit>("line")->setFocus();
        QTest::keyClick(child<QLineEdit>("line"), Qt::Key_R);
        QVERIFY(m_run.isEmpty());
        child<Pad>("pad")->setFocus();
        QTest::keyClick(child<Pad>("pad"), Qt::Key_R);
        QCOMPARE(m_run, QStringList{QStringLiteral("beat.swap_template")});
    }

private:
    template <class W>
    W *add(const char *name)
    {
        auto *widget = new W;
        widget->setObjectName(QString::fromLatin1(name));
        m_column->addWidget(widget);
        return widget;
    }

    template <class W>
    W *child(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }

    void focus(const QString &name) const
    {
        if (name.isEmpty()) {
            if (QWidget *focused = QApplication::focusWidget())
                focused->clearFocus();
            QVERIFY(!QApplication::focusWidget());
            return;
        }
        auto *widget = m_window->findChild<QWidget *>(name);
        widget->setFocus(Qt::OtherFocusReason);
        QVERIFY2(widget->hasFocus(), qPrintable(name));
    }

    /// As the window system sends them: to the window, which hands them to what has the focus.
    void pressHere(const QList<QKeyCombination> &keys) const
    {
        for (const QKeyCombination &key : keys)
            QTest::keyClick(m_window->windowHandle(), key.key(), key.keyboardModifiers());
    }

    void press(const QString &where, const QList<QKeyCombination> &keys) const
    {
        focus(where);
        pressHere(keys);
    }

    /// The ids of the actions that these keys run; the focus is put back before each.
    QStringList runBy(const QList<QKeyCombination> &keys, const QString &where)
    {
        m_run.clear();
        for (const QKeyCombination &key : keys)
            press(where, {key});
        return std::exchange(m_run, {});
    }

    std::unique_ptr<ActionTable> m_table;
    std::unique_ptr<QMainWindow> m_window;
    QVBoxLayout *m_column = nullptr;
    QMenu *m_menu = nullptr;
    Pad *m_film = nullptr;
    QStringList m_run;
};

BEATREEL_TEST(tst_KeysAndFocus)
#include "tst_KeysAndFocus.moc"
