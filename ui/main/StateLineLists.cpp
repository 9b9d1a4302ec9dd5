// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buttons of the state line open and select.

#include "ui/common/Icons.h"
#include "ui/main/LengthOffers.h"
#include "ui/main/StateLine.h"

#include <QMenu>
#include <QToolButton>

namespace beatreel {

/// Every beat with something that is stale.
void StateLine::selectStale()
{
    QList<BeatId> beats;
    for (const SlotState &state : m_open->states().all()) {
        if (state.needsMaking && state.status != SlotStatus::Missing && !state.slot.beat.isEmpty() && !beats.contains(state.slot.beat))
            beats.append(state.slot.beat);
    }
    m_open->selection().set(beats);
}

void StateLine::showFailed()
{
    const auto &jobs = m_open->workshop().jobs();
    for (auto job = jobs.cbegin(); job != jobs.cend(); ++job) {
        if (job->state == Job::State::Failed) {
            const Slot &slot = job.key();
            emit culpritWanted({Severity::Error, job->error.sentence, slot.beat, slot.kind == Slot::Kind::Clip ? slot.index : -1, false});
            return;
        }
    }
}

void StateLine::openShorten()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lengthOffers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LengthOffer &offer : lengthOffers(m_open->project())) {
        const QStringList effect = m_open->effectOf(offer.after).sentences();
        QAction *action = menu->addAction(offer.words);
        action->setToolTip((QStringList{offer.words} + effect).join(u'\n'));
        connect(action, &QAction::triggered, this, [this, offer] { m_open->apply(offer.kind, offer.after); });
    }
    menu->setToolTipsVisible(true);
    menu->popup(m_shorten->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void StateLine::openFindings()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("findingsList"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProjectFinding &finding : std::as_const(m_list)) {
        QAction *action = menu->addAction(themedIcon(Icon::Finding), finding.sentence);
        connect(action, &QAction::triggered, this, [this, finding] { emit culpritWanted(finding); });
    }
    menu->popup(m_showFindings->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace beatreel
