// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace beatreel {

class ElidingLabel;
class PriceButton;

/// The jobs' title line: how many there are of each kind, *Pause* or *Resume*, *Stop all*.
class JobsHead : public QWidget
{
    Q_OBJECT

public:
    explicit JobsHead(QWidget *parent = nullptr);

    enum class Work { None, Goes, IsPaused };
    void show(const QString &counts, Work work);

    [[nodiscard]] QWidget *lastTabStop() const;

signals:
    void pauseWanted(bool isToPause);
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeLook();
    void showIcons();

    QLabel *m_title;
    ElidingLabel *m_counts;
    PriceButton *m_pause;
    PriceButton *m_stop;
    Work m_work = Work::None;
};

} // namespace beatreel
