// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/LookWords.h"

#include <QComboBox>

namespace beatreel {

/// A field with suggestions; where free text is allowed, what is typed counts. The wheel passes it by while it has no focus, so
/// that scrolling a panel changes nothing.
class LookCombo : public QComboBox
{
    Q_OBJECT

public:
    enum class Kind { Choice, FreeText };

    explicit LookCombo(Kind kind, QWidget *parent = nullptr);

    void setChoices(const QList<LookChoice> &choices);
    /// As the document has it, without blanks at its ends.
    [[nodiscard]] QString value() const;
    /// Without telling. A value that is no suggestion is shown all the same.
    void setValue(const QString &value);

signals:
    /// The user changed it.
    void edited();

protected:
    /// Its tip tells a text that lacks room.
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();

    QList<LookChoice> m_choices;
};

} // namespace beatreel
