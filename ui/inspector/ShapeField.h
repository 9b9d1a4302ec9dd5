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
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Word = QString (*)(const QString &);
    using With = Project (*)(Project, const QList<BeatId> &, const QString &);
    [[nodiscard]] SegmentedControl *makeLength();
    [[nodiscard]] SegmentedControl *makeEnergy();
    [[nodiscard]] QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &terms, Word word, EditKind kind, With with);
    [[nodiscard]] QWidget *makeCell(const QString &label, QWidget *field);
    void arrange(int columns);
    [[nodiscard]] int leastCellWidth() const;
    void show(QComboBox *choice, const std::optional<QString> &term, Word word);

    SegmentedControl *m_length;
    SegmentedControl *m_energy;
    QComboBox *m_shot;
    QComboBox *m_camera;
    QList<QWidget *> m_cells; ///< the fields with their labels
    int m_columns = 0;
};

} // namespace beatreel
