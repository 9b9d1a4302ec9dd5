// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace beatreel {

class SegmentedControl;

/// The note on one of the two takes, and the choice of which of them it and the verbs below it are about.
class TakeNote : public QWidget
{
    Q_OBJECT

public:
    explicit TakeNote(ComparedTakes &compared, QWidget *parent = nullptr);

    [[nodiscard]] ComparedTakes::Letter subject() const { return m_subject; }
    [[nodiscard]] const Take *take() const { return m_compared.take(m_subject); }

signals:
    void subjectChanged();

private:
    void refresh();
    void onEdited();

    ComparedTakes &m_compared;
    ComparedTakes::Letter m_subject = ComparedTakes::Letter::A;
    QLabel *m_label;
    SegmentedControl *m_letters;
    QPlainTextEdit *m_text;
    bool m_isShowing = false;
};

} // namespace beatreel
