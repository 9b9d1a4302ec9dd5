// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionKeys.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/KeyField.h"
#include "ui/common/Speaking.h"
#include "ui/common/ToolTips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace beatreel {

/// The triangle before a sentence that asks for a decision.
class ActionKeys::Sign final : public QWidget
{
public:
    QSize sizeHint() const override
    {
        const int side = Appearance::of(this).type.scaled(kIconInButton);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, Icon::Finding, rect(), Appearance::of(this).theme.stale);
    }
};

ActionKeys::ActionKeys(QWidget *parent)
    : QWidget(parent), m_name(new QLabel), m_group(new QLabel), m_reset(new QPushButton(tr("Reset"))),
      m_sign(new Sign), m_sentence(new QLabel), m_offer(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addLayout(makeCaps());
    column->addLayout(makeMessage());
    takeColours();
    showNothing();
}

QLayout *ActionKeys::makeHead()
{
    m_reset->setObjectName(QStringLiteral("keysResetOne"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_group, 1);
    row->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, &ActionKeys::resetWanted);
    return row;
}

QLayout *ActionKeys::makeCaps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (int i = 0; i < kMostKeys; ++i) {
        const Cap cap{new KeyField, new QToolButton};
        cap.field->setObjectName(QStringLiteral("keyField%1").arg(i));
        cap.field->setAccessibleDescription(tr("Enter waits for another key, Delete takes it away."));
        cap.field->setToolTip(tr("Enter or a click, then the key itself"));
        cap.field->setWhatsThis(tr("A key of the chosen action. An action can have several; Delete takes one away."));
        cap.remove->setObjectName(QStringLiteral("keyRemove%1").arg(i));
        cap.remove->setWhatsThis(tr("The action stays in its menu, and keeps its other keys."));
        cap.remove->setAutoRaise(true);
        cap.remove->setIcon(themedIcon(Icon::Close, QPalette::PlaceholderText));
        row->addWidget(cap.field);
        row->addWidget(cap.remove);
        row->addSpacing(8);
        connect(cap.field, &KeyField::keyPressed, this,
                [this, i](const QKeySequence &key) { emit keyWanted(i, key); });
        connect(cap.field, &KeyField::removeWanted, this, [this, i] { removeAt(i); });
        connect(cap.field, &KeyField::waitingChanged, this, [this](bool isWaiting) {
            if (isWaiting)
                say({});
        });
        connect(cap.remove, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_caps.append(cap);
    }
    row->addStretch();
    // The row keeps its height while no action is chosen.
    QSizePolicy first = m_caps.first().field->sizePolicy();
    first.setRetainSizeWhenHidden(true);
    m_caps.first().field->setSizePolicy(first);
    return row;
}

QLayout *ActionKeys::makeMessage()
{
    m_sentence->setObjectName(QStringLiteral("keysSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_offer->setObjectName(QStringLiteral("keysOffer"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_offer);
    connect(m_offer, &QPushButton::clicked, this, &ActionKeys::offerTaken);
    return row;
}

QString shippedText(const ActionEntry &entry)
{
    return entry.keys.isEmpty() ? ActionKeys::tr("Shipped without a key")
                                : ActionKeys::tr("Shipped: %1").arg(keysText(entry.keys));
}

void ActionKeys::showAction(const ActionEntry &entry, const QList<QKeySequence> &keys, Reset reset)
{
    setEnabled(true);
    m_action = actionName(entry.text);
    m_name->setText(m_action);
    m_group->setText(plainWords(groupTitle(entry.group)));
    m_reset->setEnabled(reset == Reset::Possible);
    m_reset->setToolTip(shippedText(entry));
    m_reset->setAccessibleName(tr("Reset the keys of “%1”").arg(m_action));
    for (int i = 0; i < kMostKeys; ++i)
        showCap(i, keys);
}

void ActionKeys::showCap(int index, const QList<QKeySequence> &keys)
{
    const Cap &cap = m_caps[index];
    const bool isKey = index < keys.size();
    const QString key = isKey ? keyText(keys[index]) : QString();
    cap.field->setKey(isKey ? keys[index] : QKeySequence());
    cap.field->setVisible(index <= keys.size());
    cap.field->setAccessibleName(isKey ? tr("%1, key of “%2”").arg(key, m_action)
                                       : tr("Add a key for “%1”").arg(m_action));
    cap.remove->setVisible(isKey);
    cap.remove->setToolTip(tr("Take %1 away").arg(key));
    cap.remove->setAccessibleName(cap.remove->toolTip());
}

void ActionKeys::showNothing()
{
    setEnabled(false);
    m_action.clear();
    m_name->setText(tr("No action is chosen."));
    m_group->clear();
    say({});
    for (const Cap &cap : std::as_const(m_caps)) {
        cap.field->hide();
        cap.remove->hide();
    }
}

void ActionKeys::say(const QString &sentence, const QString &offer)
{
    m_sentence->setText(sentence);
    m_sign->setVisible(!offer.isEmpty());
    m_offer->setText(offer);
    if (offer.isEmpty() && m_offer->hasFocus() && m_asker)
        m_asker->setFocus(Qt::OtherFocusReason);
    m_offer->setVisible(!offer.isEmpty());
    if (!offer.isEmpty() && !m_offer->hasFocus()) {
        m_asker = window()->focusWidget();
        m_offer->setFocus(Qt::OtherFocusReason);
    }
    announce(*m_sentence, sentence);
}

void ActionKeys::startWaiting()
{
    m_caps.first().field->startWaiting();
}

/// The button goes with its key: the field stays, and keeps the focus in this row.
void ActionKeys::removeAt(int index)
{
    if (m_caps[index].field->key().isEmpty())
        return;
    m_caps[index].field->setFocus(Qt::OtherFocusReason);
    emit removeWanted(index);
}

void ActionKeys::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_offer->isVisible())
        emit offerLeft();
    else
        QWidget::keyPressEvent(event);
}

void ActionKeys::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeColours();
    QWidget::changeEvent(event);
}

void ActionKeys::takeColours()
{
    const Appearance &look = Appearance::of(this);
    m_name->setFont(look.type.font(TextSize::Prose, QFont::DemiBold));
    m_group->setFont(look.type.font(TextSize::Caption));
    QPalette palette;
    palette.setColor(QPalette::WindowText, look.theme.text2);
    m_group->setPalette(palette);
    // Nothing moves when there is something to say.
    m_sentence->setMinimumHeight(look.type.controlHeight(28));
}

} // namespace beatreel
