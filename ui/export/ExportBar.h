// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/SpokenProgress.h"

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
    /// `run` outlives it. `name` begins the object names of its parts.
    explicit ExportBar(ExportRun &run, QWidget *parent = nullptr, const QString &name = QStringLiteral("export"));

    /// What it says of the run that begins: "Exporting “%1”".
    void setWords(const QString &words) { m_words = words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(const QString &file);
    void showProgress(double done);

    QString m_words;
    ElidingLabel *m_sentence;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QElapsedTimer m_since;
    SpokenProgress m_spoken;
};

} // namespace beatreel
