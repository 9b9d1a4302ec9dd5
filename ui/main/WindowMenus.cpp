// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/WindowMenus.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Icons.h"
#include "ui/common/PreferencesStore.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolButton>

namespace beatreel {

using namespace actions;

WindowMenus::WindowMenus(QMenuBar &bar, ActionTable &actions, PreferencesStore &preferences, QObject *parent)
    : QObject(parent), m_bar(bar), m_actions(actions), m_preferences(preferences)
{
    QMenu *file = addMenu(ActionGroup::File, {{kNew, kOpen, kAllVideos}, {kSaveCopy, kVersions}, {kImportPicture, kImportVideo, kImportMusic}, {kPublish, kOpenFromStorage, kCopyLink}, {kClose}, {kQuit}});
    addRecent(*file);
    addExport(*file);
    addMenu(ActionGroup::Edit, {{kUndo, kRedo}, {kCut, kCopy, kPaste, kSelectAll}, {kFindAction}, {kSettings}});
    addMenu(ActionGroup::View, {{kViewTimeline, kViewBoard},
                                {kViewLibrary, kViewBrief, kViewLook, kViewInspector, kViewTakes, kViewJobs, kHistory},
                                {kCompareTakes},
                                {kViewWords, kSnap, kViewEnergy},
                                {kSafeAreas, kMovementShown, kFullScreen},
                                {kZoomIn, kZoomOut, kZoomFit},
                                {kNextRegion, kPreviousRegion},
                                {kResetLayout}});
    addMenu(ActionGroup::Beat, {{kAddBeat, kSwapTemplate}, {kMoveEarlier, kMoveLater, kDuplicateBeat}, {kShorter, kLonger}, {kLockBeat}, {kNextTake, kPreviousTake}, {kDeleteBeat}});
    addMenu(ActionGroup::Generate, {{kPlanFromBrief}, {kBuildStale}, {kFrameAgain, kVariants, kClipAgain, kMusicAgain}, {kPauseJobs, kRetryFailed, kStop}, {kRenderHere, kRenderOnFarm}, {kModels}});
    addMenu(ActionGroup::Playback, {{kPlay, kPlayAll, kPlaySelection, kPlayChunk, kLoop, kMute}, {kShuttleBack, kShuttleForward}, {kFrameBack, kFrameForward, kSecondBack, kSecondForward}, {kPreviousBeat, kNextBeat, kGoToStart, kGoToEnd}, {kSetIn, kSetOut, kClearIn, kClearOut}});
    addMenu(ActionGroup::Help, {{kDocumentation, kKeys}, {kWhatsThis}, {kWhatsNew, kReport}, {kAbout}});
    addFinder();
}

QMenu *WindowMenus::addMenu(ActionGroup group, const QList<QList<ActionId>> &parts)
{
    QMenu *menu = m_bar.addMenu(groupTitle(group));
    for (const QList<ActionId> &part : parts) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionId &id : part)
            menu->addAction(m_actions.action(id));
    }
    return menu;
}

void WindowMenus::addRecent(QMenu &file)
{
    m_recent = new QMenu(tr("Open &recent"), &file);
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    m_recent->setToolTipsVisible(true);
    file.insertMenu(m_actions.action(kAllVideos), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
}

void WindowMenus::addExport(QMenu &file)
{
    auto *menu = new QMenu(tr("&Export"), &file);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->addAction(m_actions.action(kExportMp4));
    menu->addSeparator();
    for (const ActionId &id : {kExportPdf, kExportContactSheet, kExportFrames})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    for (const ActionId &id : {kExportEditList, kExportSubtitles})
        menu->addAction(m_actions.action(id));
    file.insertMenu(m_actions.action(kPublish), menu);
    file.insertSeparator(m_actions.action(kPublish));
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    for (const QString &folder : m_preferences.value().recentProjects) {
        QString name = QFileInfo(folder).fileName();
        QAction *entry = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        entry->setToolTip(QDir::toNativeSeparators(folder));
        entry->setEnabled(QFileInfo::exists(folder));
        connect(entry, &QAction::triggered, this, [this, folder] { emit openWanted(folder); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No project was open yet"))->setEnabled(false);
}

void WindowMenus::addFinder()
{
    auto *find = new QToolButton(&m_bar);
    find->setObjectName(QStringLiteral("findAction"));
    find->setAutoRaise(true);
    find->setFocusPolicy(Qt::NoFocus); // the key is quicker
    find->setIcon(themedIcon(Icon::Search));
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setText(tr("Find an action"));
    QAction *action = m_actions.action(kFindAction);
    const auto showTip = [find, action] { find->setToolTip(action->toolTip()); };
    showTip();
    connect(action, &QAction::changed, find, showTip);
    connect(find, &QToolButton::clicked, action, &QAction::trigger);
    m_bar.setCornerWidget(find);
}

} // namespace beatreel
