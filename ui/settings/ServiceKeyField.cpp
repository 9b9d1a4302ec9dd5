// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServiceKeyField.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/ServiceAccess.h"
#include "ui/settings/EntryLine.h"
#include "ui/common/SettingWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace beatreel {

using Source = ServiceAccess::Source;

ServiceKeyField::ServiceKeyField(Service service, const QString &name, ServiceAccess &access, QWidget *parent)
    : QWidget(parent), m_service(service), m_access(access), m_source(new QLabel(this)), m_line(new EntryLine(this)),
      m_store(addButton(tr("Store"), QStringLiteral("storeKey"), &ServiceKeyField::store)),
      m_leave(addButton(tr("Keep the old one"), QStringLiteral("leaveKey"), &ServiceKeyField::leave)),
      m_replace(addButton(tr("Replace…"), QStringLiteral("replaceKey"), &ServiceKeyField::replace)),
      m_remove(addButton(tr("Remove"), QStringLiteral("removeKey"), &ServiceKeyField::remove)), m_sentence(makeSentence(this))
{
    m_line->setObjectName(QStringLiteral("keyLine"));
    m_line->setAccessibleName(name);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_source->setObjectName(QStringLiteral("keySource"));
    m_source->setTextFormat(Qt::PlainText);
    setControlHeight(m_source, 28); // as the line in whose place it stands
    m_sentence->setObjectName(QStringLiteral("keySentence"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_source, 1);
    row->addWidget(m_line, 1);
    for (QPushButton *button : {m_store, m_leave, m_replace, m_remove})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_sentence);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_refusal.clear();
        showState();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &ServiceKeyField::store);
    connect(&access, &ServiceAccess::changed, this, &ServiceKeyField::showState);
    showState();
}

QPushButton *ServiceKeyField::addButton(const QString &words, const QString &name, void (ServiceKeyField::*act)())
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ServiceKeyField::store()
{
    if (m_isBusy || m_line->text().trimmed().isEmpty())
        return;
    m_isBusy = true;
    m_access.keep(m_service, m_line->text(), [self = QPointer(this)](const Result<void> &kept) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->m_refusal = kept ? QString() : kept.error().sentence;
        if (kept) {
            self->m_isReplacing = false;
            self->m_line->setText({}); // what could be undone in it goes too
        }
        self->showState();
        if (kept)
            self->m_replace->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

void ServiceKeyField::replace()
{
    m_isReplacing = true;
    showState();
    m_line->setFocus(Qt::OtherFocusReason);
}

void ServiceKeyField::leave()
{
    m_isReplacing = false;
    m_refusal.clear();
    m_line->setText({});
    showState();
    m_replace->setFocus(Qt::OtherFocusReason);
}

void ServiceKeyField::remove()
{
    m_isBusy = true;
    m_access.forget(m_service, [self = QPointer(this)](const Result<void> &gone) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->m_refusal = gone ? QString() : gone.error().sentence;
        self->showState();
        if (gone)
            self->m_line->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

void ServiceKeyField::showState()
{
    const Source source = m_access.source(m_service);
    const bool isKept = source == Source::Keychain && !m_isReplacing;
    const bool isEntry = source != Source::Environment && !isKept;
    const bool canStore = m_access.trouble().isEmpty() && !m_isBusy;
    m_source->setVisible(!isEntry);
    m_source->setText(isKept ? tr("In the desktop's keychain") : tr("From the environment (%1)").arg(keyVariable(m_service)));
    m_line->setVisible(isEntry);
    m_line->setEnabled(canStore);
    m_line->setPlaceholderText(m_access.trouble().isEmpty() ? tr("Paste it here") : QString());
    m_store->setVisible(isEntry);
    m_store->setEnabled(canStore && !m_line->text().trimmed().isEmpty());
    m_leave->setVisible(isEntry && m_isReplacing);
    m_replace->setVisible(isKept);
    m_remove->setVisible(isKept);
    m_replace->setEnabled(!m_isBusy);
    m_remove->setEnabled(!m_isBusy);
    setFocusProxy(isEntry ? static_cast<QWidget *>(m_line) : m_replace);
    showSource();
}

/// Where the present key comes from, or why there can be none.
void ServiceKeyField::showSource()
{
    QString words = m_refusal;
    Tone tone = Tone::Trouble;
    if (words.isEmpty()) {
        tone = Tone::Hint;
        switch (m_access.source(m_service)) {
        case Source::Environment:
            words = tr("The environment goes before the keychain. To use a stored key, start Beatreel without %1.").arg(keyVariable(m_service));
            break;
        case Source::Keychain:
            words = tr("It is used where %1 is not in the environment. It is never shown again.").arg(keyVariable(m_service));
            break;
        case Source::None:
            words = m_access.trouble().isEmpty()
                        ? tr("It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.").arg(keyVariable(m_service))
                        : tr("%1 Keys come from the environment only: start Beatreel with %2 in it.").arg(m_access.trouble(), keyVariable(m_service));
        }
    }
    say(*m_sentence, words, tone);
    m_line->setAccessibleDescription(words);
}

} // namespace beatreel
