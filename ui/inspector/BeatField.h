// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

#include <type_traits>

namespace beatreel {

/// One field of the selected beats, or a few that belong together. Where the beats differ it shows that, and changes
/// them only when it is touched: all of them, as one entry of the history.
class BeatField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// At least one beat; nullptr and none: nothing to show. What was typed for other beats is theirs.
    void setBeats(OpenProject *open, const QList<BeatId> &beats);
    /// Shows the values that the beats have now, and leaves alone what shows them already.
    virtual void refresh() = 0;

protected:
    /// Applies what is typed and waits for its end; drops it where there are no beats.
    virtual void commit() {}

    [[nodiscard]] bool hasBeats() const { return m_open && !m_beats.isEmpty(); }
    [[nodiscard]] OpenProject &open() const { return *m_open; }
    [[nodiscard]] const Project &project() const { return m_open->project(); }
    [[nodiscard]] const QList<BeatId> &beats() const { return m_beats; }
    /// In the film, from 1.
    [[nodiscard]] int numberOf(const BeatId &beat) const;
    [[nodiscard]] const Beat &first() const { return *project().find(m_beats.first()); }

    /// What `of` gives of every beat; nothing where they differ.
    template <class Of>
    [[nodiscard]] auto shared(Of of) const -> std::optional<std::decay_t<decltype(of(std::declval<const Beat &>()))>>
    {
        const auto value = of(first());
        for (const BeatId &id : m_beats) {
            if (of(*project().find(id)) != value)
                return std::nullopt;
        }
        return value;
    }

    void apply(EditKind kind, const Project &after);
    /// For what is typed: one entry until another field, or other beats, are edited.
    void applyTyped(EditKind kind, const Project &after);

private:
    OpenProject *m_open = nullptr;
    QList<BeatId> m_beats;
};

} // namespace beatreel
