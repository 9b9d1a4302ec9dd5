// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QJsonObject>
#include <QWidget>

class QSlider;
class QToolButton;

namespace beatreel {

class BoardView;
class ElidingLabel;
class FilterButton;
class Pictures;
class TimeStrip;

/// The board with its head, and under it the strip that keeps time in sight.
class BoardPanel : public QWidget
{
    Q_OBJECT

public:
    /// The cache outlives it.
    explicit BoardPanel(Pictures &pictures, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    [[nodiscard]] BoardView &view() { return *m_view; }
    /// The head's *Words*.
    [[nodiscard]] bool areWordsShown() const;
    void setWordsShown(bool shown);
    [[nodiscard]] TimeStrip &strip() { return *m_strip; }

    /// How wide cards are, and whether they show their words.
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

signals:
    /// *Add beat* or the place behind the last card was pressed; a menu may open there.
    void addBeatWanted(const QPoint &onScreen);
    void wordsToggled(bool shown);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QToolButton *makeAddButton(QWidget *head);
    [[nodiscard]] QToolButton *makeWordsButton(QWidget *head);
    [[nodiscard]] QSlider *makeSizeSlider(QWidget *head);
    void updateCounts();

    OpenProject *m_open = nullptr;
    ElidingLabel *m_counts = nullptr;
    FilterButton *m_filter = nullptr;
    QToolButton *m_words = nullptr;
    QSlider *m_size = nullptr;
    BoardView *m_view = nullptr;
    TimeStrip *m_strip = nullptr;
};

} // namespace beatreel
