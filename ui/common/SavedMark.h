// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace beatreel {

/// Says whether the last edit is on disk. *Saved* is quiet; a failure is a plate that stays and, pressed, offers to save a copy.
class SavedMark : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SavedMark(QWidget *parent = nullptr);

    void showSaving();
    void showSaved();
    /// `reason` in a few words: "the disk is full"; empty: only the tip tells. `whole` is all of it, for the tip. Announced to
    /// screen readers once.
    void showFailed(const QString &reason, const QString &whole);
    /// Nothing to save: no project.
    void showNothing();

    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }

    /// What of its words there is room for.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    /// The sign alone; a failure keeps its first words and its offer.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A failed mark was pressed.
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Nothing, Saving, Saved, Failed };

    void show(State state, const QString &words);
    [[nodiscard]] int wordsWidth(const QString &words) const;
    [[nodiscard]] int padding() const { return m_state == State::Failed ? 8 : 4; }

    State m_state = State::Nothing;
};

} // namespace beatreel
