// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editor/Workbench.h"
#include "core/farm/Farm.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/FakeKeyStore.h"
#include "ui/common/Appearance.h"
#include "ui/main/MainWindow.h"
#include "ui/main/ProjectFiles.h"

#include <functional>

namespace beatreel::test {

/// Plans as the built-in planner does, as if a model had been paid for it.
class ToldPlanner final : public Planner
{
public:
    explicit ToldPlanner(const Planner &offline) : m_offline(offline) {}

    [[nodiscard]] GeneratorIdentity identity() const override { return {QStringLiteral("openai"), QStringLiteral("gpt-6-luna"), 1, {}}; }
    [[nodiscard]] Result<Plan> plan(const PlanRequest &request, const StoryLibrary &library, const TaskContext &context) const override;

    QString refusal; ///< empty: it plans

private:
    const Planner &m_offline;
};

/// The editor on projects of its own, to be looked at in state after state.
class Gallery
{
public:
    /// Pictures go into `out`, everything else into `work`.
    Gallery(const QString &work, const QString &out);

    /// What a picture is taken of. `prepare` brings the window there.
    struct State
    {
        QString name;
        QSize size{1600, 1000};
        std::function<void(Gallery &)> prepare;
        Appearance appearance = {};
    };
    /// False where the picture could not be written.
    [[nodiscard]] bool take(const State &state);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] OpenProject &open() { return *m_window->files().project(); }
    template <class Widget> [[nodiscard]] Widget &find(const QString &name)
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no “%s”.", qPrintable(name));
        return *found;
    }
    void trigger(const ActionId &action);
    /// The built project of 30 s; a copy, so that it can be changed.
    void openBuilt();
    /// The same without any take.
    void openPlanned();
    /// From now on, this clip generator stands in for the real one.
    void useClips(ClipGenerator *clips) { m_clips = clips; }
    /// In the next picture this is the farm; nullptr: that of the settings.
    void useFarm(std::shared_ptr<Farm> farm);
    /// In the next picture the planning model refuses with that sentence.
    void refusePlans(const QString &sentence) { m_planner.refusal = sentence; }
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] Workbench &bench() { return m_bench; }
    /// A window that is to be in the picture too.
    void showBeside(QWidget &window) { m_beside = &window; }
    [[nodiscard]] FakeDialogs &dialogs() { return m_dialogs; }
    void waitUntilIdle();
    /// Until the pictures in sight are there.
    void settle(int milliseconds = 700);

private:
    [[nodiscard]] Settings settings() const;
    void openCopy(const QString &of);

    QString m_work;
    QString m_out;
    FakeDialogs m_dialogs;
    FakeKeyStore m_keychain;
    Workbench m_bench;
    ToldPlanner m_planner;
    ClipGenerator *m_clips = nullptr;
    std::shared_ptr<Farm> m_farm;
    Parts m_parts;
    std::unique_ptr<MainWindow> m_window;
    QWidget *m_beside = nullptr;
    int m_copies = 0;
};

} // namespace beatreel::test
