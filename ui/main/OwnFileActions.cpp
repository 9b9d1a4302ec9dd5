// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/OwnFileActions.h"

#include "core/project/SlotEdits.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/takes/OwnFileTaker.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

namespace beatreel {

using namespace actions;
using std::chrono::milliseconds;

OwnFileActions::OwnFileActions(ActionTable &actions, OwnFileTaker &taker, QWidget *window)
    : QObject(window), m_actions(actions), m_taker(taker), m_window(window)
{
    for (const auto &[id, kind] : {std::pair(kImportPicture, OwnFileKind::Picture), std::pair(kImportVideo, OwnFileKind::Video),
                                   std::pair(kImportMusic, OwnFileKind::Sound)})
        connect(actions.action(id), &QAction::triggered, this, [this, kind] { importAs(kind); });
    update();
}

void OwnFileActions::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->selection().disconnect(this);
    }
    m_open = open;
    if (open) {
        connect(open, &OpenProject::changed, this, &OwnFileActions::update);
        connect(&open->selection(), &Selection::changed, this, &OwnFileActions::update);
    }
    update();
}

void OwnFileActions::update()
{
    const QString noProject = m_open ? QString() : tr("No project is open.");
    const QString noBeat = m_open && m_open->selection().current().isEmpty() ? tr("Select one beat.") : noProject;
    for (const auto &[id, why] : {std::pair(kImportPicture, noBeat), std::pair(kImportVideo, noBeat), std::pair(kImportMusic, noProject)}) {
        if (why.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, why);
    }
}

void OwnFileActions::importAs(OwnFileKind kind)
{
    if (m_open)
        m_taker.browse(kind, {m_open->selection().current(), m_open->selection().clip()});
}

void OwnFileActions::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!m_open || !data)
        return;
    const OwnFileTarget target{m_open->selection().current(), m_open->selection().clip()};
    if (const QStringList files = localFilesIn(*data); !files.isEmpty())
        m_taker.takeAll(target, files);
    else if (data->hasImage())
        m_taker.takePicture(target.beat, qvariant_cast<QImage>(data->imageData()));
}

QMenu *OwnFileActions::musicMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("musicMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.action(kImportMusic));
    menu->addAction(m_actions.action(kMusicAgain));
    menu->addSeparator();
    const SlotSettings &music = m_open->project().music;
    QAction *muted = menu->addAction(tr("&Mute"));
    muted->setObjectName(QStringLiteral("muteMusic"));
    muted->setCheckable(true);
    muted->setChecked(music.levels.isMuted);
    connect(muted, &QAction::triggered, this, [this](bool isMuted) {
        m_open->apply(isMuted ? EditKind::MuteMusic : EditKind::UnmuteMusic, withMusicMuted(m_open->project(), isMuted ? Muting::Muted : Muting::Heard));
    });
    QAction *locked = menu->addAction(themedIcon(Icon::Lock), tr("&Lock music"));
    locked->setObjectName(QStringLiteral("lockMusic"));
    locked->setCheckable(true);
    locked->setChecked(music.isLocked);
    connect(locked, &QAction::triggered, this, [this](bool isLocked) {
        m_open->apply(isLocked ? EditKind::LockTake : EditKind::UnlockTake, withLock(m_open->project(), Slot::music(), isLocked ? Lock::Locked : Lock::Unlocked));
    });
    addGains(*menu);
    addFades(*menu);
    QAction *start = menu->addAction(tr("From its &beginning"));
    start->setObjectName(QStringLiteral("musicFromStart"));
    start->setEnabled(music.slip.count() != 0);
    connect(start, &QAction::triggered, this, [this] { m_open->apply(EditKind::SlipMusic, withSlip(m_open->project(), Slot::music(), milliseconds(0))); });
    return menu;
}

void OwnFileActions::addGains(QMenu &menu)
{
    QMenu *gains = menu.addMenu(tr("&Gain"));
    gains->setObjectName(QStringLiteral("musicGain"));
    for (const int decibels : {6, 3, 0, -3, -6, -12, -18}) {
        const QString number = (decibels > 0 ? QStringLiteral("+") : QString()) + QString::number(decibels);
        QAction *action = gains->addAction(tr("%1 dB").arg(number));
        action->setCheckable(true);
        action->setChecked(m_open->project().music.levels.gainDb == decibels);
        connect(action, &QAction::triggered, this, [this, decibels] { m_open->apply(EditKind::ChangeMusicGain, withMusicGain(m_open->project(), decibels)); });
    }
}

void OwnFileActions::addFades(QMenu &menu)
{
    const MusicLevels levels = m_open->project().music.levels;
    const auto words = [](int ms) { return ms == 0 ? tr("None", "fade") : tr("%1 s", "fade").arg(QLocale().toString(ms / 1000.0)); };
    QMenu *in = menu.addMenu(tr("Fade &in"));
    QMenu *out = menu.addMenu(tr("Fade &out"));
    QAction *usual = out->addAction(tr("As usual"));
    usual->setCheckable(true);
    usual->setChecked(!levels.fadeOut);
    connect(usual, &QAction::triggered, this, [this] { m_open->apply(EditKind::FadeMusic, withMusicFadeOut(m_open->project(), std::nullopt)); });
    for (const int ms : {0, 500, 1000, 2000, 4000}) {
        QAction *fadeIn = in->addAction(words(ms));
        fadeIn->setCheckable(true);
        fadeIn->setChecked(levels.fadeIn == milliseconds(ms));
        connect(fadeIn, &QAction::triggered, this, [this, ms] { m_open->apply(EditKind::FadeMusic, withMusicFadeIn(m_open->project(), milliseconds(ms))); });
        QAction *fadeOut = out->addAction(words(ms));
        fadeOut->setCheckable(true);
        fadeOut->setChecked(levels.fadeOut == milliseconds(ms));
        connect(fadeOut, &QAction::triggered, this, [this, ms] { m_open->apply(EditKind::FadeMusic, withMusicFadeOut(m_open->project(), milliseconds(ms))); });
    }
}

} // namespace beatreel
