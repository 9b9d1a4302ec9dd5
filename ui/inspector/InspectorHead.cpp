// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorHead.h"

#include "core/project/BeatFields.h"
#include "ui/common/Appearance.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/workspace/BeatCommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kAroundName = 20; ///< between the field's edges and its words

} // namespace

InspectorHead::InspectorHead(QWidget *parent)
    : BeatField(parent), m_number(new QLabel(this)), m_name(new QLineEdit(this)),
      m_swap(makeButton(QStringLiteral("inspectorSwap"), tr("Swap for another template"))),
      m_lock(makeButton(QStringLiteral("inspectorLock"), tr("Lock"))), m_more(makeButton(QStringLiteral("inspectorMore"), tr("More")))
{
    setObjectName(QStringLiteral("inspectorHead"));
    m_number->setObjectName(QStringLiteral("inspectorNumber"));
    setTextFont(m_number, TextSize::Prose, QFont::DemiBold);
    m_name->setObjectName(QStringLiteral("beatName"));
    m_name->setAccessibleName(tr("Name of the beat"));
    setTextFont(m_name, TextSize::Prose, QFont::DemiBold);
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::editingFinished, this, &InspectorHead::commit);
    m_swap->setIcon(themedIcon(Icon::Swap));
    connect(m_swap, &QToolButton::clicked, this, [this] { emit swapWanted(m_swap->mapToGlobal(m_swap->rect().bottomLeft())); });
    m_lock->setCheckable(true);
    connect(m_lock, &QToolButton::clicked, this, [this](bool isLocked) {
        apply(isLocked ? EditKind::LockBeats : EditKind::UnlockBeats, withLock(project(), beats(), isLocked ? Lock::Locked : Lock::Unlocked));
    });
    m_more->setIcon(themedIcon(Icon::More));
    connect(m_more, &QToolButton::clicked, this, [this] { emit moreWanted(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_number);
    row->addWidget(m_name, 1);
    for (QToolButton *button : {m_swap, m_lock, m_more})
        row->addWidget(button);
}

QToolButton *InspectorHead::makeButton(const QString &name, const QString &verb)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(verb);
    button->setToolTip(verb);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void InspectorHead::commit()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    if (!hasBeats())
        return;
    const QString name = m_name->text().simplified();
    if (!name.isEmpty()) // a beat has a name
        apply(EditKind::EditName, withName(project(), beats(), name));
    refresh();
}

void InspectorHead::refresh()
{
    const int count = static_cast<int>(beats().size());
    m_number->setText(count == 1 ? QString::number(numberOf(beats().first())) : tr("%n beats", nullptr, count));
    const auto name = shared([](const Beat &beat) { return beat->spec.name; });
    if (!m_name->isModified() && m_name->text() != name.value_or(QString())) {
        m_name->setText(name.value_or(QString()));
        m_name->setCursorPosition(0); // where there is little room, its beginning is seen
    }
    m_name->setPlaceholderText(tr("Several"));
    m_name->setMinimumWidth(count > 1 ? m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) + kAroundName : 0);
    const bool isLocked = std::ranges::all_of(beats(), [this](const BeatId &id) { return (*project().find(id))->isLocked; });
    m_lock->setChecked(isLocked);
    m_lock->setIcon(themedIcon(isLocked ? Icon::Lock : Icon::Unlock));
    m_lock->setAccessibleName(isLocked ? tr("Unlock") : tr("Lock"));
    m_lock->setToolTip(isLocked ? tr("Unlock: builds make it again, and it can be moved")
                                : tr("Lock: it keeps its place, its length and its takes"));
}

} // namespace beatreel
