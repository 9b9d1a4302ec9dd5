// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/HelpActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/help/HandbookWindow.h"

#include <QAction>
#include <QApplication>
#include <QHash>

namespace beatreel {

using namespace actions;

HelpActions::HelpActions(ActionTable &actions, QWidget *window) : QObject(window), m_window(window)
{
    connect(actions.action(kDocumentation), &QAction::triggered, this, &HelpActions::show);
}

HelpActions::~HelpActions() = default;

void HelpActions::show()
{
    if (!m_handbook)
        m_handbook = std::make_unique<HandbookWindow>();
    if (!m_handbook->isVisible()) // who reads already stays where they are
        m_handbook->open(pageForFocus());
    m_handbook->setWindowState(m_handbook->windowState() & ~Qt::WindowMinimized);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void HelpActions::close()
{
    if (m_handbook)
        m_handbook->close();
}

/// By the panel that the keyboard is in; the index where nothing says more.
QString HelpActions::pageForFocus() const
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("startPage"), QStringLiteral("first-ad.md")},   {QStringLiteral("timelinePanel"), QStringLiteral("beats.md")},
        {QStringLiteral("boardPanel"), QStringLiteral("beats.md")},     {QStringLiteral("libraryPanel"), QStringLiteral("beats.md")},
        {QStringLiteral("lookPanel"), QStringLiteral("beats.md")},      {QStringLiteral("briefPanel"), QStringLiteral("beats.md")},
        {QStringLiteral("inspectorPanel"), QStringLiteral("beats.md")}, {QStringLiteral("takesPanel"), QStringLiteral("takes.md")},
        {QStringLiteral("comparePage"), QStringLiteral("takes.md")},    {QStringLiteral("jobsPanel"), QStringLiteral("money.md")},
    };
    for (const QWidget *widget = QApplication::focusWidget(); widget && m_window->isAncestorOf(widget); widget = widget->parentWidget()) {
        if (const auto page = pages.constFind(widget->objectName()); page != pages.cend())
            return *page;
    }
    return QStringLiteral("README.md");
}

} // namespace beatreel
