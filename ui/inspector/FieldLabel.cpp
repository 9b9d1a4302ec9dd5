// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FieldLabel.h"

#include "ui/common/FollowAppearance.h"

namespace beatreel {

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    setTextFont(label, TextSize::Caption);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace beatreel
