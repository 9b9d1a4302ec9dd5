// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Estimate.h"
#include "core/build/UnfinishedBuild.h"
#include "core/build/Workshop.h"
#include "core/project/Autosave.h"
#include "core/project/EditEffect.h"
#include "core/project/EditName.h"
#include "core/project/SlotStateMemo.h"
#include "ui/workspace/ApprovalFilter.h"
#include "ui/workspace/OverlayChoice.h"
#include "ui/workspace/Parts.h"
#include "ui/workspace/InOut.h"
#include "ui/workspace/Playhead.h"
#include "ui/workspace/Selection.h"

namespace beatreel {

/// A whole build that was stopped, or that the program did not live to end, and what is left of it.
struct InterruptedBuild
{
    BuildScope scope = BuildScope::Master;
    int paid = 0;   ///< takes that were ordered and are to be fetched
    int toMake = 0; ///< all others
    Price price;    ///< of those
};

/// The project that a window shows: its folder, held for writing, its document, what its slots show, what is
/// being made, and what is selected in it. Every change goes through `apply` or the document; every take comes
/// from the workshop. Lives in the UI thread; going away, it stops what runs and saves what is not saved.
class OpenProject : public QObject
{
    Q_OBJECT

public:
    /// Opens a project's folder or document. The errors of ProjectFolder::open and openLedger. `parts` outlives
    /// it.
    [[nodiscard]] static Result<std::unique_ptr<OpenProject>> open(const QString &path, const Parts &parts);
    /// Makes a new one; the errors of ProjectFolder::create.
    [[nodiscard]] static Result<std::unique_ptr<OpenProject>> create(const QString &folder, const Project &project,
                                                                     const Parts &parts);
    ~OpenProject() override;

    [[nodiscard]] const Project &project() const { return m_document.project(); }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const ProjectFolder &folder() const { return m_folder; }
    [[nodiscard]] const TakeCatalogue &takes() const { return m_folder.takes(); }
    [[nodiscard]] Autosave &autosave() { return m_autosave; }
    [[nodiscard]] Workshop &workshop() { return m_workshop; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] Playhead &playhead() { return m_playhead; }
    [[nodiscard]] const Playhead &playhead() const { return m_playhead; }
    [[nodiscard]] InOut &inOut() { return m_inOut; }
    [[nodiscard]] const InOut &inOut() const { return m_inOut; }
    [[nodiscard]] OverlayChoice &overlayChoice() { return m_overlayChoice; }
    [[nodiscard]] ApprovalFilter &filter() { return m_filter; }
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    /// The last program that had it open did not close it.
    [[nodiscard]] bool wasLeftOpen() const { return m_wasLeftOpen; }
    /// When the document that was opened was written.
    [[nodiscard]] const QDateTime &openedAsOf() const { return m_openedAsOf; }

    /// What is left of the build that did not end before this was opened; nullopt: nothing, or there was none. Nothing
    /// goes on by itself.
    [[nodiscard]] std::optional<InterruptedBuild> interruptedBuild() const;
    /// It is not wanted any more.
    void forgetInterruptedBuild();

    /// Of the present project.
    [[nodiscard]] const SlotStates &states() const { return m_states; }
    [[nodiscard]] const SlotState *state(const Slot &slot) const { return m_states.find(slot); }
    /// What it would be to go from the present project to that one.
    [[nodiscard]] EditEffect effectOf(const Project &after);
    /// What would be made for these slots, each once: those of them that are missing or stale, and of a clip also its
    /// frame and the clips before it that are.
    [[nodiscard]] QList<Slot> dueFor(const QList<Slot> &wanted) const;
    /// What that would cost; ready ones cost nothing.
    [[nodiscard]] Price priceOf(const QList<Slot> &wanted) const;
    /// What one take more of a slot costs, with what is due for it.
    [[nodiscard]] Price priceOfAgain(const Slot &slot) const;
    /// The same for several, each of another beat.
    [[nodiscard]] Price priceOfAgain(const QList<Slot> &wanted) const;
    /// What a take of a slot costs by itself.
    [[nodiscard]] Price priceOfOne(const Slot &slot) const;
    /// What building all that is stale or missing would cost.
    [[nodiscard]] Price priceOfBuild() const;
    /// What was spent on it, also on what came to nothing: as the ledger has it.
    [[nodiscard]] double spentUsd() const;
    /// What is left of the budget once that is paid too, and what is reserved; below 0: it is over. nullopt: there is no budget.
    [[nodiscard]] std::optional<double> leftAfter(const Price &price) const;
    /// How many takes that would make.
    [[nodiscard]] int countOfBuild() const;
    /// Whether any of them replaces one that was made before; else all of them are the first of their slots.
    [[nodiscard]] bool isAnyStale() const;
    /// A beat's slots that a build would make.
    [[nodiscard]] QList<Slot> dueSlots(const BeatId &beat) const;

    /// Makes `after` the present project, as one entry of the history.
    void apply(EditKind kind, const Project &after, qsizetype beats = 1);
    /// The same for typing and steppers: those that follow each other on the same `key` are one entry.
    void applyMerged(const QString &key, EditKind kind, const Project &after, qsizetype beats = 1);

    /// The generators may be others now: what they would make is looked at again.
    void refreshStates();

    /// Where steps are done that cost nothing, of what is ordered from now on; nullptr: here.
    void setPlace(std::shared_ptr<StepPlace> place) { m_place = std::move(place); }

    /// Builds all that is stale or missing, as far as `scope`. Paid pieces that failed before stay as they are.
    void build(BuildScope scope = BuildScope::Master);
    /// The same to the end, by somebody who was told its price: what failed before is paid once more.
    void buildAtItsPrice();
    /// Makes what these slots want, and nothing else; what failed before once more.
    void make(const QList<Slot> &wanted);
    /// One take more of each of these slots; of those whose take is missing or stale that one.
    void again(const QList<Slot> &wanted);
    /// Makes exactly these takes, by the generators of these models. The film shows them where they are chosen, or where
    /// they are what it waits for.
    void order(const QList<TakeOrder> &orders, const ModelChoice &models);
    /// A take of the slot was added to the catalogue by other means.
    void tellTakeAdded(const Slot &slot) { onTakeMade(slot); }
    /// Removes the files of what is in the trash for good; how many bytes that frees. The error of
    /// TakeCatalogue::removeFiles.
    [[nodiscard]] Result<qint64> emptyTrash();
    /// A take of one slot by another model than the project's; the slot shows it once it is there.
    void makeWith(const Slot &slot, const QString &model);
    /// Accepts that these slots are stale as they are.
    void keep(const QList<Slot> &wanted);

signals:
    /// The document changed; the states are up to date.
    void changed(const beatreel::ProjectChange &change);
    /// This is to be made that was not before; after `changed` or `statesChanged`, and only where it is anything.
    void wentStale(const beatreel::EditEffect &effect);
    /// Takes came: the states are others, the document is not.
    void statesChanged();

private:
    OpenProject(ProjectFolder folder, std::unique_ptr<Ledger> ledger, const Parts &parts);

    [[nodiscard]] static Result<std::unique_ptr<OpenProject>> around(ProjectFolder folder, const Parts &parts);
    [[nodiscard]] SlotStates statesOf(SlotStateMemo &memo, const Project &project) const;
    void begin(const Project &project, const ModelChoice &models, BuildOptions options);
    void onTakeMade(const Slot &slot);
    void tellOfStale(const SlotStates &before);
    void chooseByOtherModel(const Slot &slot);

    const Parts &m_parts;
    ProjectFolder m_folder;
    bool m_wasLeftOpen;
    QDateTime m_openedAsOf;
    std::optional<BuildScope> m_interrupted;
    std::unique_ptr<Ledger> m_ledger;
    Document m_document;
    FolderStore m_store;
    Autosave m_autosave;
    SlotStateMemo m_memo;
    SlotStateMemo m_trialMemo; ///< for projects that are only thought of
    SlotStates m_states;
    Selection m_selection;
    Playhead m_playhead;
    InOut m_inOut;
    ApprovalFilter m_filter;
    OverlayChoice m_overlayChoice;
    QHash<Slot, QString> m_byOtherModel; ///< ordered so, and by which
    std::shared_ptr<StepPlace> m_place;
    Workshop m_workshop;
};

} // namespace beatreel
