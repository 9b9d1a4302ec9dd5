// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Preferences.h"
#include "ui/common/SettingWords.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class SegmentedControl;

/// Under the jobs' title: where builds are done, and how the farm is where they are done there.
class RenderBar : public QWidget
{
    Q_OBJECT

public:
    explicit RenderBar(QWidget *parent = nullptr);

    /// `whyNoFarm`: a sentence where it cannot be chosen.
    void show(RenderOn where, const QString &whyNoFarm);
    /// A sentence about the farm; empty: none.
    void tell(const QString &words, Tone tone);

    [[nodiscard]] QWidget *lastTabStop() const;

signals:
    void chosen(beatreel::RenderOn where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    SegmentedControl *m_choice;
    QLabel *m_sentence;
};

} // namespace beatreel
