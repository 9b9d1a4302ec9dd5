// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/AddressField.h"

#include "core/net/Addresses.h"
#include "ui/settings/EntryLine.h"
#include "ui/common/SettingWords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beatreel {

AddressField::AddressField(const QString &name, const QString &own, QWidget *parent)
    : QWidget(parent), m_line(new EntryLine(this)), m_sentence(makeSentence(this))
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(own);
    m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    setFocusProxy(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_sentence);
    connect(m_line, &QLineEdit::textEdited, this, &AddressField::showTrouble);
    connect(m_line, &QLineEdit::editingFinished, this, &AddressField::finish);
    say(*m_sentence, {});
}

void AddressField::setAddress(const QString &address)
{
    if (m_line->text().trimmed() == address)
        return;
    m_address = address;
    m_line->setText(address);
    m_line->setCursorPosition(0);
    showTrouble();
}

void AddressField::fix(const QString &address, const QString &why)
{
    m_address = address;
    m_line->setText(address);
    m_line->setCursorPosition(0);
    m_line->setEnabled(false);
    say(*m_sentence, why);
    m_line->setAccessibleDescription(why);
}

QString AddressField::trouble() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    return m_check ? m_check(text) : troubleOfHttp(text);
}

QString AddressField::troubleOfHttp(const QString &address) const
{
    const QUrl url(address, QUrl::StrictMode);
    if (const auto checked = checkAddress(url); !checked)
        return checked.error().sentence;
    return url.hasQuery() || url.hasFragment() ? tr("An address of a service ends with its path, as in “%1”. Take off the rest, from ? or # on.").arg(m_line->placeholderText()) : QString();
}

void AddressField::showTrouble()
{
    const QString sentence = trouble();
    say(*m_sentence, sentence, Tone::Trouble);
    m_line->setAccessibleDescription(sentence);
}

void AddressField::finish()
{
    const QString text = m_line->text().trimmed();
    if (text == m_address || !trouble().isEmpty())
        return;
    m_address = text;
    emit addressChanged(text);
}

} // namespace beatreel
