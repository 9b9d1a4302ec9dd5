// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/look/LookCombo.h"
#include "ui/look/LookPanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace beatreel::test {

/// The panel, shown, over a project of three beats: 5, 10 and 5 seconds.
struct LookFixture
{
    LookFixture()
    {
        editor.start = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        editor.start.format = {{64, 36}, 30};
        open = editor.create();
        panel.resize(340, 800);
        panel.setProject(open.get());
        panel.show();
        isShown = QTest::qWaitForWindowExposed(&panel);
        panel.activateWindow();
    }
    ~LookFixture() { panel.setProject(nullptr); }

    [[nodiscard]] static BeatId id(int number) { return BeatId(QStringLiteral("b%1").arg(number)); }
    /// Makes the frames of all beats.
    [[nodiscard]] bool makeFrames()
    {
        open->make({Slot::frame(id(1)), Slot::frame(id(2)), Slot::frame(id(3))});
        const auto areReady = [this] {
            return !open->workshop().isBusy()
                   && std::ranges::all_of(QList{1, 2, 3}, [this](int number) { return open->state(Slot::frame(id(number)))->status == SlotStatus::Ready; });
        };
        return QTest::qWaitFor(areReady, 30000);
    }

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) { return panel.findChild<T *>(name); }
    [[nodiscard]] LookCombo *combo(const QString &field) { return find<LookCombo>(QStringLiteral("look.") + field); }
    [[nodiscard]] QLineEdit *product() { return find<QLineEdit>(QStringLiteral("look.product")); }
    [[nodiscard]] bool hasBar() { return find(QStringLiteral("lookBar"))->isVisible(); }
    [[nodiscard]] QString effect() { return find<QLabel>(QStringLiteral("lookEffect"))->text(); }
    void click(const QString &button) { QTest::mouseClick(find(button), Qt::LeftButton); }
    /// Writes into a field over what is there, as hands do.
    void write(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] int edits() { return open->document().undoStack()->count(); }

    EditorFixture editor;
    FakeDialogs dialogs;
    std::unique_ptr<OpenProject> open;
    LookPanel panel{dialogs};
    bool isShown = false;
};

} // namespace beatreel::test
