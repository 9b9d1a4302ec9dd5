// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/TextField.h"

#include "ui/inspector/FieldLabel.h"
#include "ui/inspector/GrowingText.h"

#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kMostLines = 8;

} // namespace

TextField::TextField(Text text, QWidget *parent)
    : BeatField(parent), m_text(std::move(text)), m_box(new GrowingText(1, kMostLines, this))
{
    setObjectName(m_text.name);
    m_box->setObjectName(m_text.name + QStringLiteral("Text"));
    m_box->setAccessibleName(m_text.label);
    connect(m_box, &GrowingText::edited, this, [this](const QString &typed) {
        if (hasBeats())
            applyTyped(m_text.kind, m_text.with(project(), beats(), typed));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(m_text.label, m_box, this));
    column->addWidget(m_box);
}

void TextField::refresh()
{
    const auto value = shared([this](const Beat &beat) { return (*beat).*m_text.member; });
    m_box->setPlaceholderText(value ? m_text.placeholder : tr("Several"));
    m_box->show(value.value_or(QString()));
}

} // namespace beatreel
