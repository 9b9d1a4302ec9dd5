// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/FilterButton.h"

#include "ui/common/Icons.h"

#include <QActionGroup>
#include <QMenu>

namespace beatreel {

FilterButton::FilterButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(themedIcon(Icon::Filter));
    setAccessibleName(tr("Show marks"));
    setToolTip(tr("Show beats by their mark"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    new QActionGroup(menu());
    addChoice(tr("All marks"), std::nullopt);
    addChoice(tr("Open"), Approval::Open);
    addChoice(tr("Approved"), Approval::Approved);
    addChoice(tr("Changes wanted"), Approval::ChangesWanted);
    showChoice();
}

void FilterButton::addChoice(const QString &text, std::optional<Approval> approval)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    menu()->findChild<QActionGroup *>()->addAction(action);
    m_choices.append(action);
    connect(action, &QAction::triggered, this, [this, approval] {
        if (m_open)
            m_open->filter().set(approval);
    });
}

void FilterButton::setProject(OpenProject *open)
{
    if (m_open)
        m_open->filter().disconnect(this);
    m_open = open;
    if (open)
        connect(&open->filter(), &ApprovalFilter::changed, this, &FilterButton::showChoice);
    showChoice();
}

void FilterButton::showChoice()
{
    const std::optional<Approval> approval = m_open ? m_open->filter().approval() : std::nullopt;
    const int index = approval ? 1 + static_cast<int>(*approval) : 0;
    m_choices[index]->setChecked(true);
    const QString words = m_choices[index]->text();
    setText(words);
    setAccessibleDescription(words);
}

} // namespace beatreel
