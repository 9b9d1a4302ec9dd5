// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace beatreel {

class ElidingLabel;
class ExportRun;

/// How far the export is that runs, over the work; away while none does.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    /// `run` outlives it.
    explicit ExportBar(ExportRun &run, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(const QString &file);
    void showProgress(double done);

    ElidingLabel *m_sentence;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QElapsedTimer m_since;
};

} // namespace beatreel
