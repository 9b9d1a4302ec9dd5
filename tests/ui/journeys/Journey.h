// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editor/Workbench.h"
#include "tests/support/Builders.h"
#include "tests/support/FakeDialogs.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/main/MainWindow.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/ProjectFiles.h"
#include "ui/timeline/TimelineView.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>
#include <QToolButton>

namespace beatreel::test {

/// A person at the editor: the real window and the real pipeline, in folders of its own, with dialogs that the test
/// answers. Frames are small, so that a journey takes seconds.
class Journey
{
public:
    static constexpr int kPatience = 60000;

    /// `change` may put other generators in the place of the real ones; `environment` is what the program finds set.
    explicit Journey(std::function<void(GeneratorSet &)> change = {}, QHash<QString, QString> environment = {})
        : m_change(std::move(change)), m_environment(std::move(environment))
    {
        Appearance appearance;
        appearance.motion = Motion::Reduced;
        applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), appearance);
        start();
    }
    ~Journey() { stop(); }

    /// The program starts, as it would again after it ended.
    void start()
    {
        m_bench = std::make_unique<Workbench>(settings(), projectsFolder());
        const Parts &real = m_bench->parts();
        m_parts.emplace(Parts{real.templates, real.models, real.planner,
                              [this](const ModelChoice &models) {
                                  GeneratorSet set = m_bench->parts().generators(models);
                                  if (m_change)
                                      m_change(set);
                                  return set;
                              },
                              real.recorder, real.clock, real.projectsFolder, real.cacheFolder, real.limits, nullptr, real.storage,
                              real.databaseUrl, real.farm});
        m_window = std::make_unique<MainWindow>(*m_parts, dialogs, m_bench->preferences(), m_bench->services(), m_bench->windowStateFile());
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void stop()
    {
        m_window.reset();
        m_parts.reset();
        m_bench.reset();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workbench &bench() { return *m_bench; }
    [[nodiscard]] const Parts &parts() const { return *m_parts; }
    [[nodiscard]] OpenProject *open() { return m_window->files().project(); }
    [[nodiscard]] const Project &project() { return open()->project(); }
    [[nodiscard]] QString projectsFolder() const { return m_folder.file(QStringLiteral("Projects")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.file(name); }

    /// A project of beats written as "hero_shot 5, usage_scenario 10", made on disk and opened.
    void openProjectOf(const QString &beats, const ModelChoice &models = {})
    {
        Project made = projectOf(beats);
        made.format = {{320, 180}, 30};
        made.models = models;
        const QString path = file(QStringLiteral("My ad"));
        QVERIFY(ProjectFolder::create(path, made));
        openProject(path);
    }
    void openProject(const QString &path)
    {
        m_window->openProject(path);
        QVERIFY(open());
        settle();
    }
    /// Lets the window lay itself out, as it does before a person can reach for anything.
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    template <class Widget> [[nodiscard]] Widget *find(const QString &name)
    {
        Widget *found = m_window->findChild<Widget *>(name);
        if (!found)
            qWarning("There is no “%s”.", qPrintable(name));
        return found;
    }

    [[nodiscard]] QAction *action(const ActionId &id) { return m_window->actions().action(id); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    [[nodiscard]] TimelineView &timeline() { return *find<TimelineView>(QStringLiteral("timelineView")); }
    /// As Tab does, which goes to the first beat where none has the focus.
    void enterTimeline()
    {
        timeline().clearFocus();
        timeline().setFocus(Qt::TabFocusReason);
    }
    [[nodiscard]] QPoint onCard(int place, double across)
    {
        const QRect card = timeline().scene().cardRect(place);
        return {card.left() + static_cast<int>(card.width() * across), card.top() + 60};
    }
    void clickCard(int place, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(timeline().viewport(), Qt::LeftButton, modifiers, onCard(place, 0.6));
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *surface = timeline().viewport();
        QTest::mousePress(surface, Qt::LeftButton, {}, from);
        for (const QPoint &step : {(from + to) / 2, to}) {
            QMouseEvent event(QEvent::MouseMove, step, surface->mapToGlobal(step), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(surface, &event);
        }
        QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    }
    /// The menu key, which the platform turns into this.
    void pressMenuKey()
    {
        QWidget *focus = QApplication::focusWidget();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, focus->rect().center(), focus->mapToGlobal(focus->rect().center()));
        QCoreApplication::sendEvent(focus, &event);
    }
    /// Chooses an entry of the menu that is open.
    void choose(const QString &name)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu, "No menu is open.");
        for (QAction *entry : menu->actions()) {
            if (entry->objectName() == name || entry->text().remove(u'&') == name) {
                menu->close();
                entry->trigger();
                return;
            }
        }
        QStringList entries;
        for (const QAction *entry : menu->actions())
            entries.append(entry->text());
        QFAIL(qPrintable(QStringLiteral("The menu has no “%1”, but: %2.").arg(name, entries.join(QStringLiteral(", ")))));
    }

    [[nodiscard]] bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return !open()->workshop().isBusy(); }, kPatience);
    }
    [[nodiscard]] bool waitUntilSaved()
    {
        return QTest::qWaitFor([this] { return open()->autosave().state().isSaved(); }, kPatience);
    }
    /// "b1 b3 b2".
    [[nodiscard]] QString order()
    {
        QStringList ids;
        for (const Beat &beat : project().beats)
            ids.append(beat.id().text());
        return ids.join(u' ');
    }
    /// Every beat shows a frame that is up to date.
    [[nodiscard]] bool haveFrames()
    {
        return std::ranges::all_of(project().beats, [this](const Beat &beat) { return status(Slot::frame(beat.id())) == SlotStatus::Ready; });
    }
    /// The buttons that take one of the plans that are shown.
    [[nodiscard]] QList<QWidget *> takeButtons()
    {
        QList<QWidget *> shown;
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>(QStringLiteral("takePlan"))) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }
    /// Once it has its size: what has just come may not be laid out yet.
    void click(QWidget *widget)
    {
        QVERIFY(QTest::qWaitFor([&] { return !widget->rect().isEmpty(); }, kPatience));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Presses Tab until the focus is where it should be.
    [[nodiscard]] bool tabTo(const std::function<bool(QWidget *)> &isThere)
    {
        for (int i = 0; i < 100; ++i) {
            if (QWidget *focus = QApplication::focusWidget(); focus && isThere(focus))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Presses F6 until the focus is in that widget.
    [[nodiscard]] bool regionTo(QWidget *widget)
    {
        for (int i = 0; i < 12; ++i) {
            if (widget->hasFocus())
                return true;
            press(Qt::Key_F6);
        }
        return false;
    }
    /// What stands over the work.
    [[nodiscard]] QString notice() { return find<NoticeBar>(QStringLiteral("noticeBar"))->sentence(); }
    /// What a screen reader hears of a card.
    [[nodiscard]] QString cardName(int place) { return timeline().item({place}).name; }
    [[nodiscard]] SlotStatus status(const Slot &slot) { return open()->state(slot)->status; }

    FakeDialogs dialogs;

private:
    [[nodiscard]] Settings settings() const
    {
        return Settings::read([this](const QString &name) -> std::optional<QString> {
            if (name == QStringLiteral("BEATREEL_CONFIG_DIR"))
                return m_folder.file(QStringLiteral("config"));
            if (name == QStringLiteral("BEATREEL_DATA_DIR"))
                return m_folder.file(QStringLiteral("data"));
            const auto set = m_environment.find(name);
            return set == m_environment.end() ? std::nullopt : std::optional(*set);
        });
    }

    TestFolder m_folder;
    std::function<void(GeneratorSet &)> m_change;
    QHash<QString, QString> m_environment;
    std::unique_ptr<Workbench> m_bench;
    std::optional<Parts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

inline const BeatId kBeat1(QStringLiteral("b1"));
inline const BeatId kBeat2(QStringLiteral("b2"));
inline const BeatId kBeat3(QStringLiteral("b3"));

} // namespace beatreel::test
