// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

class QComboBox;
class QLabel;

namespace beatreel {

/// Which model makes the beats' frames, or their clips: the project's or one of their own, with its price and its licence.
class BeatModelField : public BeatField
{
    Q_OBJECT

public:
    explicit BeatModelField(Slot::Kind kind, QWidget *parent = nullptr);

    void refresh() override;

private:
    void fill(const QString &own);
    void add(const QString &text, const QString &model);
    void onChosen(int place);
    void showLicence();
    [[nodiscard]] QString textOf(const QString &model) const;
    [[nodiscard]] const QString &projectsModel() const { return project().models.of(m_kind); }

    Slot::Kind m_kind;
    QComboBox *m_model;
    QLabel *m_licence;
    QStringList m_filled; ///< which list is in there: of the project's model and the beats' own
};

} // namespace beatreel
