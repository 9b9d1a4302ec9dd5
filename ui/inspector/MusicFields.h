// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;

namespace beatreel {

/// How the music lies under the film: where it starts, how loud it is, how it comes and goes.
class MusicFields : public QWidget
{
    Q_OBJECT

public:
    explicit MusicFields(QWidget *parent = nullptr);

    /// nullptr: of no project. Hidden where the film has no music.
    void show(OpenProject *open);

private:
    QDoubleSpinBox *addNumber(QFormLayout &form, const QString &name, const QString &words, const QString &tip);
    void apply(const QString &key, EditKind kind, const Project &after);

    OpenProject *m_open = nullptr;
    QDoubleSpinBox *m_in;
    QDoubleSpinBox *m_gain;
    QDoubleSpinBox *m_fadeIn;
    QDoubleSpinBox *m_fadeOut; ///< its lowest value, below 0, is "as usual"
    QCheckBox *m_muted;
};

} // namespace beatreel
