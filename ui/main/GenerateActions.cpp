// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/GenerateActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/main/OrderWords.h"
#include "ui/main/PriceAsker.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace beatreel {

using namespace actions;

GenerateActions::GenerateActions(ActionTable &actions, PriceAsker &asker, QWidget *window)
    : QObject(window), m_actions(actions), m_asker(asker)
{
    bind();
    connect(&m_chunks, &StaleChunks::changed, this, &GenerateActions::update);
    update();
}

void GenerateActions::bind()
{
    const auto on = [this](const ActionId &id, auto act) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_open)
                act();
        });
    };
    on(kBuildStale, [this] { buildStale(buttonForBuild()); });
    on(kFrameAgain, [this] { again(makeable(selectedFrames()), {}); });
    on(kClipAgain, [this] { again(makeable(selectedClips()), {}); });
    on(kVariants, [this] {
        if (const auto slot = currentFrame())
            variants(*slot, {});
    });
    on(kMusicAgain, [this] { again({Slot::music()}, {}); });
    on(kStop, [this] { m_open->workshop().stop(); });
}

void GenerateActions::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->selection().disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    m_then = nullptr;
    m_chunks.setProject(open);
    if (open) {
        connect(open, &OpenProject::changed, this, &GenerateActions::update);
        connect(open, &OpenProject::statesChanged, this, &GenerateActions::update);
        connect(&open->selection(), &Selection::changed, this, &GenerateActions::update);
        connect(&open->workshop(), &Workshop::stateChanged, this, &GenerateActions::update);
        connect(&open->workshop(), &Workshop::orderEnded, this, &GenerateActions::onOrderEnded);
    }
    update();
}

QList<Slot> GenerateActions::selectedFrames() const
{
    QList<Slot> frames;
    for (const BeatId &beat : m_open ? m_open->selection().beats() : QList<BeatId>())
        frames.append(Slot::frame(beat));
    return frames;
}

/// The one with the focus; of beats as a whole their first.
QList<Slot> GenerateActions::selectedClips() const
{
    const QList<BeatId> beats = m_open ? m_open->selection().beats() : QList<BeatId>();
    QList<Slot> clips;
    for (const BeatId &beat : beats)
        clips.append(Slot::clip(beat, beats.size() == 1 ? std::max(m_open->selection().clip(), 0) : 0));
    return clips;
}

/// Nothing where none is selected, or several: which one has variants must not be a guess.
std::optional<Slot> GenerateActions::currentFrame() const
{
    const QList<Slot> frames = selectedFrames();
    return frames.size() == 1 ? std::optional(frames.first()) : std::nullopt;
}

/// Those of which one take more can be made now.
QList<Slot> GenerateActions::makeable(QList<Slot> wanted) const
{
    wanted.removeIf([this](const Slot &slot) { return !whyNot(slot).isEmpty(); });
    return wanted;
}

/// Empty where it can be done for one of them at least.
QString GenerateActions::whyNone(const QList<Slot> &wanted) const
{
    if (!m_open)
        return tr("No project is open.");
    if (wanted.isEmpty())
        return tr("No beat is selected.");
    if (wanted.size() == 1)
        return whyNot(wanted.first());
    return makeable(wanted).isEmpty() ? tr("They are locked, being made, or your own files.") : QString();
}

QString GenerateActions::whyNot(const std::optional<Slot> &slot, Own own) const
{
    if (!m_open)
        return tr("No project is open.");
    if (!slot || !m_open->state(*slot))
        return slot && slot->kind == Slot::Kind::Music ? tr("The film has no music. Choose some under Models.") : tr("Select one beat.");
    if (m_open->project().isLocked(*slot))
        return tr("It is locked. Unlock it first.");
    const Job *job = m_open->workshop().job(*slot);
    if (job && job->state != Job::State::Failed)
        return tr("It is being made.");
    const SlotState &state = *m_open->state(*slot);
    if (own == Own::Forbidden && state.shown && state.shown->isUsersOwn())
        return tr("It is your own file: there is nothing to make again.");
    return {};
}

void GenerateActions::update()
{
    const auto allow = [this](const ActionId &id, const QString &why) {
        if (why.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, why);
    };
    allow(kFrameAgain, whyNone(selectedFrames()));
    allow(kVariants, whyNot(currentFrame(), Own::Allowed));
    allow(kClipAgain, whyNone(selectedClips()));
    allow(kMusicAgain, whyNot(Slot::music()));
    const bool isBusy = m_open && m_open->workshop().isBusy();
    allow(kStop, isBusy ? QString() : tr("Nothing runs."));
    const int count = m_open ? m_open->countOfBuild() : 0;
    QString why;
    if (!m_open)
        why = tr("No project is open.");
    else if (m_open->project().beats.isEmpty())
        why = tr("There are no beats yet.");
    else if (m_open->workshop().isBuilding())
        why = tr("A build is running.");
    else if (count == 0 && m_chunks.count() == 0)
        why = tr("Everything is up to date.");
    allow(kBuildStale, why);
    tellPrices();
}

/// Of what can be done now.
void GenerateActions::tellPrices()
{
    const auto tell = [this](const ActionId &id, auto price) {
        m_actions.setPrice(id, m_actions.action(id)->isEnabled() ? std::optional<Price>(price()) : std::nullopt);
    };
    tell(kBuildStale, [this] { return m_open->priceOfBuild(); });
    tell(kFrameAgain, [this] { return m_open->priceOfAgain(makeable(selectedFrames())); });
    tell(kVariants, [this] { return priceOfVariants(*m_open, *currentFrame()); });
    tell(kClipAgain, [this] { return m_open->priceOfAgain(makeable(selectedClips())); });
    tell(kMusicAgain, [this] { return m_open->priceOfAgain(Slot::music()); });
}

QRect GenerateActions::buttonForBuild()
{
    QRect button;
    emit buttonWanted(button);
    return button;
}

std::optional<double> GenerateActions::leftAfter(const Price &price) const
{
    return m_open->leftAfter(price);
}

QString GenerateActions::nameOf(const Slot &slot) const
{
    const auto beat = std::ranges::find(m_open->project().beats, slot.beat, &Beat::id);
    const auto number = static_cast<int>(beat - m_open->project().beats.begin()) + 1;
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return tr("the frame of beat %1").arg(number);
    case Slot::Kind::Clip:
        return tr("clip %1.%2").arg(number).arg(slot.index + 1);
    case Slot::Kind::Music:
        break;
    }
    return tr("the music");
}

Price GenerateActions::priceOfMaking(const QList<Slot> &wanted) const
{
    // One that is not due any more was asked for again: a retry.
    return wanted.size() == 1 ? m_open->priceOfAgain(wanted.first()) : m_open->priceOf(wanted);
}

void GenerateActions::make(const QList<Slot> &wanted, const QRect &button)
{
    if (wanted.isEmpty())
        return;
    if (const SlotState *only = m_open->state(wanted.first()); wanted.size() == 1 && only && only->waitsForUser)
        return again(wanted, button); // its file is gone: this is the user's word
    const QList<Slot> due = m_open->dueFor(wanted);
    const Price price = priceOfMaking(wanted);
    const QString sentence = wanted.size() == 1 && due.size() < 2 ? tr("Make %1?").arg(nameOf(wanted.first()))
                                                     : tr("Make %n takes?", nullptr, static_cast<int>(due.size()));
    const QString models = paidModelsWords(*m_open, due.isEmpty() ? wanted : due);
    m_asker.ask({sentence, tr("Make it"), price, leftAfter(price), models}, button, [this, wanted] {
        if (m_open)
            m_open->make(wanted);
    });
}

void GenerateActions::again(const QList<Slot> &wanted, const QRect &button)
{
    if (wanted.isEmpty() || !std::ranges::all_of(wanted, [this](const Slot &slot) { return m_open->state(slot); }))
        return;
    if (std::ranges::all_of(wanted, [this](const Slot &slot) { return m_open->state(slot)->needsMaking; })) {
        make(wanted, button);
        return;
    }
    const Price price = m_open->priceOfAgain(wanted);
    const auto count = static_cast<int>(wanted.size());
    const QString sentence = count == 1                                   ? tr("Make %1 again?").arg(nameOf(wanted.first()))
                             : wanted.first().kind == Slot::Kind::Frame ? tr("Make %n frames again?", nullptr, count)
                                                                         : tr("Make %n clips again?", nullptr, count);
    m_asker.ask({sentence, tr("Make it"), price, leftAfter(price), paidModelsWords(*m_open, wanted)}, button, [this, wanted] {
        if (m_open)
            m_open->again(wanted);
    });
}

void GenerateActions::makeWith(const Slot &slot, const QString &model, const QRect &button)
{
    const Model *entry = m_open->parts().models.find(stepOf(slot.kind), model);
    const Price price = m_open->parts().models.price(stepOf(slot.kind), model);
    m_asker.ask({tr("Make %1 with %2?").arg(nameOf(slot), entry ? entry->name : model), tr("Make it"), price, leftAfter(price)}, button, [this, slot, model] {
        if (m_open)
            m_open->makeWith(slot, model);
    });
}

void GenerateActions::buildStale(const QRect &button)
{
    if (m_open)
        askAndBuild(button, nullptr);
}

void GenerateActions::askAndBuild(const QRect &button, const std::function<void()> &then)
{
    const auto build = [this, then] {
        if (!m_open)
            return;
        m_then = then;
        m_open->buildAtItsPrice();
    };
    const Price price = m_open->priceOfBuild();
    const int count = m_open->countOfBuild();
    if (count == 0)
        return build(); // chunks alone: there is nothing to ask about
    const QString sentence = count == 1 ? tr("Make what is missing or stale, 1 take?") : tr("Make what is missing or stale, %n takes?", nullptr, count);
    m_asker.ask({sentence, tr("Build"), price, leftAfter(price), paidModelsWords(*m_open, dueForBuild(*m_open))}, button, build);
}

void GenerateActions::buildThen(const std::function<void()> &then)
{
    if (!m_open->workshop().isBuilding())
        askAndBuild(buttonForBuild(), then);
    else
        m_then = then;
}

void GenerateActions::goOn()
{
    const auto left = m_open ? m_open->interruptedBuild() : std::nullopt;
    if (!left)
        return;
    const int count = left->paid + left->toMake;
    const QString sentence = count == 1 ? tr("Go on with the build, 1 take?") : tr("Go on with the build, %n takes?", nullptr, count);
    m_asker.ask({sentence, tr("Go on"), left->price, leftAfter(left->price)}, buttonForBuild(), [this, scope = left->scope] {
        if (m_open)
            m_open->build(scope);
    });
}

void GenerateActions::variants(const Slot &frame, const QRect &button)
{
    const Price price = priceOfVariants(*m_open, frame);
    const QString models = paidModelsWords(*m_open, {frame});
    m_asker.ask({tr("Make four variants of %1?").arg(nameOf(frame)), tr("Make them"), price, leftAfter(price), models}, button, [this, frame] {
        if (!m_open)
            return;
        if (const QList<TakeId> variants = makeVariants(*m_open, frame); !variants.isEmpty())
            emit variantsOrdered(frame, variants);
    });
}

void GenerateActions::againAs(const Slot &slot, const TakeId &id, const QRect &button)
{
    const auto take = m_open->takes().find(id);
    if (!take)
        return;
    const Price price = priceOfAgainAs(*m_open, *take);
    const int number = numberOf(*m_open, slot, id);
    m_asker.ask({tr("Make %1 again as take %2 was made?").arg(nameOf(slot)).arg(number), tr("Make it"), price, leftAfter(price)}, button,
                [this, slot, take] {
                    if (m_open)
                        makeAgainAs(*m_open, slot, *take);
                });
}

/// Of single takes: the eye sees them.
QString GenerateActions::madeSentence(const BuildOptions &options) const
{
    QList<Slot> made = options.only;
    for (const TakeOrder &order : options.orders)
        made.append(order.slot);
    return made.size() == 1 ? tr("%1 is made.", "slot").arg(slotTitle(m_open->project(), made.first())) : tr("%n takes are made.", nullptr, static_cast<int>(made.size()));
}

void GenerateActions::onOrderEnded(const BuildOptions &options, const BuildReport &report)
{
    const auto then = options.isWhole() ? std::exchange(m_then, nullptr) : nullptr;
    if (!report.failures.isEmpty())
        emit announced(report.failures.first().error.sentence);
    else if (report.wasCancelled)
        emit announced(tr("Stopped. What was finished is kept."));
    else if (options.isWhole() && options.scope == BuildScope::Master)
        emit announced(tr("The film is built."));
    else if (options.isWhole())
        emit announced(tr("The storyboard is ready."));
    else
        emit spoken(madeSentence(options));
    if (then && report.isComplete() && m_open->countOfBuild() == 0)
        then();
}

} // namespace beatreel
