// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/TakesActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PriceButton.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/PlaybackActions.h"
#include "ui/preview/FilmPlayer.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/takes/ComparePage.h"
#include "ui/takes/CompareView.h"
#include "ui/takes/InspectorTakes.h"
#include "ui/takes/TakeRow.h"
#include "ui/takes/TakesPanel.h"
#include "ui/takes/TakesStrip.h"
#include "ui/takes/VariantsView.h"
#include "ui/workspace/TakeCommands.h"

#include <QAction>

namespace beatreel {

using namespace actions;

namespace {

const QString kCompareView = QStringLiteral("compare");

} // namespace

TakesActions::TakesActions(const Places &places, QWidget *window)
    : QObject(window), m_places(places), m_window(window), m_films(m_compared), m_editing(places.dialogs), m_own(places.dialogs, window),
      m_panel(new TakesPanel(m_compared, window)),
      m_tracks(places.sound, [&player = places.player] { return player.isMuted() ? 0 : player.volume(); }),
      m_page(new ComparePage(m_compared, m_films, media(), window))
{
    places.preview.addView(kCompareView, tr("Compare"), m_page, m_page->modes());
    connectWidgets();
    bindActions();
    update();
}

TakeMedia TakesActions::media()
{
    return {m_places.pictures, m_places.strips, m_places.waveforms, m_tracks};
}

void TakesActions::connectWidgets()
{
    auto *small = new InspectorTakes(m_compared, media());
    m_places.inspector.setTakesWidget(small, small->compareButton());
    m_places.inspector.setTakesTitle(small->title());
    connect(small, &InspectorTakes::titleChanged, &m_places.inspector, &InspectorPanel::setTakesTitle);
    connectRow(small->row());
    connectRow(m_page->strip().row());
    connect(small, &InspectorTakes::compareWanted, this, [this] {
        showComparison(true);
        emit panelWanted();
    });
    GenerateActions *generate = &m_places.generate;
    connect(m_panel, &TakesPanel::makeWanted, generate, &GenerateActions::make);
    connect(m_panel, &TakesPanel::againAsWanted, this, [this](const TakeId &take, const QRect &button) {
        m_places.generate.againAs(*m_compared.slot(), take, button);
    });
    connect(m_panel, &TakesPanel::revealWanted, this, &TakesActions::reveal);
    connect(m_panel, &TakesPanel::trashWanted, this, &TakesActions::trash);
    connect(m_panel, &TakesPanel::emptyTrashWanted, this, &TakesActions::emptyTrash);
    connect(m_panel, &TakesPanel::copySettingsWanted, this, &TakesActions::showBeats);
    connect(m_panel, &TakesPanel::copyTextWanted, this, [this](const QString &text) { m_places.dialogs.copyText(text); });
    connect(&m_page->strip(), &TakesStrip::againWanted, generate, &GenerateActions::againOf);
    connect(&m_page->strip(), &TakesStrip::variantsWanted, generate, &GenerateActions::variants);
    connect(&m_page->strip(), &TakesStrip::ownFilesWanted, this, &TakesActions::takeOwn);
    connect(generate, &GenerateActions::variantsOrdered, this, [this](const Slot &frame, const QList<TakeId> &variants) {
        m_compared.setSlot(frame);
        m_page->showVariants(frame, variants);
        showComparison(true);
        m_page->variants().setFocus(Qt::OtherFocusReason);
    });
    connect(m_page, &ComparePage::descriptionChanged, this, [this] { m_places.preview.setViewNote(kCompareView, m_page->description()); });
    connect(m_page, &ComparePage::playingChanged, &m_places.playback, &PlaybackActions::showState);
    connect(&m_places.player, &FilmPlayer::stateChanged, this, &TakesActions::followFilm);
    connect(&m_places.preview, &PreviewPanel::viewShown, this, [this](const QString &id) {
        const bool isCompared = id == kCompareView;
        m_places.playback.setSeen(isCompared ? m_page : nullptr);
        if (isCompared)
            m_places.player.pause();
    });
    connect(&m_page->variants(), &VariantsView::announced, this, &TakesActions::announced);
    connect(&m_editing, &PictureEditing::announced, this, &TakesActions::announced);
    connect(&m_own, &OwnFileTaker::announced, this, &TakesActions::announced);
    connect(&m_compared, &ComparedTakes::changed, this, &TakesActions::update);
}

void TakesActions::connectRow(TakeRow &row)
{
    connect(&row, &TakeRow::useWanted, this, &TakesActions::use);
    connect(&row, &TakeRow::trashWanted, this, &TakesActions::trash);
    connect(&row, &TakeRow::menuWanted, this, &TakesActions::showMenu);
}

void TakesActions::bindActions()
{
    const auto step = [this](const ActionId &id, Neighbour which) {
        connect(m_places.actions.action(id), &QAction::triggered, this, [this, which] {
            if (m_compared.slot())
                chooseNeighbour(*m_compared.open(), *m_compared.slot(), which);
        });
    };
    step(kNextTake, Neighbour::Next);
    step(kPreviousTake, Neighbour::Previous);
    QAction *compare = m_places.actions.action(kCompareTakes);
    connect(compare, &QAction::triggered, this, &TakesActions::showComparison);
    connect(&m_places.preview, &PreviewPanel::viewShown, compare, [compare](const QString &id) { compare->setChecked(id == kCompareView); });
}

void TakesActions::setProject(OpenProject *open)
{
    m_places.preview.showView(PreviewPanel::kFilmView);
    m_page->showVariants({}, {});
    m_page->showComparison();
    m_editing.setProject(open);
    m_tracks.setProject(open);
    m_own.setProject(open);
    m_compared.setProject(open);
}

void TakesActions::update()
{
    const auto allow = [this](const ActionId &id, const QString &why) {
        if (why.isEmpty())
            m_places.actions.action(id)->setEnabled(true);
        else
            m_places.actions.disable(id, why);
    };
    const int number = m_compared.number(m_compared.inUse());
    const bool hasTakes = m_compared.slot() && !m_compared.takes().isEmpty();
    const QString none = m_compared.slot() ? tr("There is no take yet.") : tr("Select one beat.");
    allow(kNextTake, !hasTakes ? none : number == m_compared.takes().size() ? tr("It is the newest take.") : QString());
    allow(kPreviousTake, !hasTakes ? none : number <= 1 ? tr("It is the oldest take.") : QString());
    allow(kCompareTakes, m_compared.open() ? QString() : tr("No project is open."));
}

/// What plays is seen, and nothing else is heard.
void TakesActions::followFilm()
{
    const bool isPlaying = m_places.player.isPlaying();
    m_tracks.setFilmPlaying(isPlaying);
    if (isPlaying && m_places.preview.shownView() == kCompareView)
        showComparison(false);
}

void TakesActions::showComparison(bool isShown)
{
    m_places.preview.showView(isShown ? kCompareView : PreviewPanel::kFilmView);
    m_places.actions.action(kCompareTakes)->setChecked(isShown);
}

void TakesActions::use(const TakeId &take)
{
    chooseTake(*m_compared.open(), *m_compared.slot(), take);
}

void TakesActions::reveal(const TakeId &id)
{
    const auto take = m_compared.open()->takes().find(id);
    if (!take)
        return;
    if (const auto shown = m_places.dialogs.reveal(m_compared.open()->takes().path(*take)); !shown)
        emit announced(shown.error().sentence);
}

} // namespace beatreel
