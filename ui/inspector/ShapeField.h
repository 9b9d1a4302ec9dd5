// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

class QComboBox;

namespace beatreel {

class SegmentedControl;

/// How long a beat is, how strong, and how it is shot.
class ShapeField : public BeatField
{
    Q_OBJECT

public:
    explicit ShapeField(QWidget *parent = nullptr);

    void refresh() override;

private:
    using Word = QString (*)(const QString &);
    using With = Project (*)(Project, const QList<BeatId> &, const QString &);
    [[nodiscard]] QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &terms, Word word, EditKind kind, With with);
    void show(QComboBox *choice, const std::optional<QString> &term, Word word);

    SegmentedControl *m_length;
    SegmentedControl *m_energy;
    QComboBox *m_shot;
    QComboBox *m_camera;
};

} // namespace beatreel
