// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/HelpActions.h"

#include "core/base/AtomicFile.h"
#include "core/project/ProblemReport.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/help/HandbookWindow.h"
#include "ui/main/AboutDialog.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/ReportDialog.h"
#include "ui/main/WhatsNewDialog.h"
#include "ui/workspace/OpenProject.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QWhatsThis>

namespace beatreel {

using namespace actions;

namespace {

/// Only whether something is set, where that is a name, a path or an address.
QStringList settingLines(const Preferences &p)
{
    const auto isSet = [](const QString &text) { return text.isEmpty() ? QStringLiteral("as shipped") : QStringLiteral("set"); };
    return {
        QStringLiteral("theme: %1, contrast: %2, motion: %3, text: %4 %").arg(static_cast<int>(p.theme)).arg(static_cast<int>(p.contrast)).arg(static_cast<int>(p.motion)).arg(p.textPercent),
        QStringLiteral("soundfont: %1, picture program: %2, cache: %3 bytes").arg(isSet(p.soundfont), isSet(p.pictureProgram)).arg(p.cacheBytes),
        QStringLiteral("planning server: %1, its model: %2, model server: %3, farm: %4").arg(isSet(p.openaiBaseUrl), isSet(p.openaiModel), isSet(p.replicateBaseUrl), isSet(p.farmUrl)),
        QStringLiteral("requests at once: %1, orders a minute: %2, renders on: %3").arg(p.requestsAtOnce).arg(p.createsAMinute).arg(static_cast<int>(p.renderOn)),
    };
}

/// Without the user's own, whose names are theirs.
ModelCatalogue shippedModels()
{
    const Result<QByteArray> bytes = readFile(QStringLiteral(":/models.json"));
    return bytes ? ModelCatalogue::fromJson(*bytes).value_or(ModelCatalogue()) : ModelCatalogue();
}

} // namespace

HelpActions::HelpActions(const Places &places, QWidget *window) : QObject(window), m_places(places), m_window(window)
{
    m_facts.version = QCoreApplication::applicationVersion();
    const auto on = [this](const ActionId &id, auto act) { connect(m_places.actions.action(id), &QAction::triggered, this, act); };
    on(kDocumentation, [this] { showHandbook(); });
    on(kWhatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(kWhatsNew, [this] { (new WhatsNewDialog(m_window))->open(); });
    on(kReport, [this] { report(); });
    on(kAbout, [this] { (new AboutDialog(m_facts, m_window))->open(); });
}

HelpActions::~HelpActions() = default;

void HelpActions::showHandbook()
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

void HelpActions::report()
{
    QStringList structure;
    if (const OpenProject *open = m_places.files.project())
        structure = structureOf(open->project(), open->states(), open->takes(), shippedModels());
    (new ReportDialog(problemReport(m_facts, settingLines(m_places.preferences.value()), structure), m_places.dialogs, m_window))->open();
}

} // namespace beatreel
