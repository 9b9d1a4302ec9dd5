// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ControlHelp.h"

#include "ui/common/ActionTable.h"
#include "ui/common/ToolTips.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace beatreel {

namespace {

constexpr char kGiven[] = "givenTip"; ///< the tip that came from the table

} // namespace

ControlHelp::ControlHelp(ActionTable &actions, QObject *parent) : QObject(parent), m_actions(actions), m_texts(ControlTexts::all())
{
    qApp->installEventFilter(this);
    connect(&actions, &ActionTable::keysChanged, this, &ControlHelp::followKeys);
}

bool ControlHelp::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Show || event->type() == QEvent::ToolTipChange) && watched->isWidgetType())
        explain(*static_cast<QWidget *>(watched));
    return false;
}

void ControlHelp::explain(QWidget &control) const
{
    const auto text = m_texts.constFind(control.objectName());
    if (text == m_texts.cend())
        return;
    if (const QString given = tip(*text); control.toolTip().isEmpty() && !given.isEmpty()) {
        control.setProperty(kGiven, given);
        control.setToolTip(given);
    }
    if (control.whatsThis().isEmpty())
        control.setWhatsThis(text->purpose.isEmpty() && !text->action.isEmpty() ? m_actions.action(text->action)->whatsThis() : text->purpose);
}

/// Another key: the tips that show one are written anew.
void ControlHelp::followKeys()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const auto text = m_texts.constFind(widget->objectName());
        if (text != m_texts.cend() && !text->action.isEmpty() && !widget->toolTip().isEmpty() && widget->toolTip() == widget->property(kGiven).toString())
            widget->setToolTip({}); // which brings the new one
    }
}

QString ControlHelp::tip(const ControlText &text) const
{
    return text.action.isEmpty() || text.tip.isEmpty() ? text.tip : tipWithKey(text.tip, m_actions.action(text.action)->shortcut());
}

} // namespace beatreel
