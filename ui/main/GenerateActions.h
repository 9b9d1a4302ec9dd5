// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/StaleChunks.h"

namespace beatreel {

class ActionTable;
class PriceAsker;

/// The actions that make things: what is free begins at once, what is paid asks with its price.
class GenerateActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    GenerateActions(ActionTable &actions, PriceAsker &asker, QWidget *window);

    void setProject(OpenProject *open);
    /// Those that a build would encode again though no take is to be made.
    [[nodiscard]] const StaleChunks &staleChunks() const { return m_chunks; }

    /// Makes what these slots want; `button` is where it was asked for, on the screen.
    void make(const QList<Slot> &wanted, const QRect &button);
    [[nodiscard]] Price priceOfMaking(const QList<Slot> &wanted) const;
    /// One take more of each of these slots, or what it wants where that is not made yet.
    void again(const QList<Slot> &wanted, const QRect &button);
    void againOf(const Slot &slot, const QRect &button) { again({slot}, button); }
    /// A take of a slot by another model of the catalogue.
    void makeWith(const Slot &slot, const QString &model, const QRect &button);
    void buildStale(const QRect &button);
    /// Builds, or waits for the build that runs; then `then`, where everything was made.
    void buildThen(const std::function<void()> &then);
    [[nodiscard]] bool hasMoreAfterBuild() const { return m_then != nullptr; }
    /// With the build that was interrupted.
    void goOn();
    /// Four takes of a frame with four seeds.
    void variants(const Slot &frame, const QRect &button);
    /// One take more of a slot, exactly as that one was made.
    void againAs(const Slot &slot, const TakeId &take, const QRect &button);

signals:
    /// They are being made, and will have these ids.
    void variantsOrdered(const beatreel::Slot &frame, const QList<beatreel::TakeId> &variants);
    /// To be said once: a build finished, something failed.
    void announced(const QString &sentence);
    /// To screen readers alone.
    void spoken(const QString &sentence);
    /// Where the button of a key's action stands, on the screen.
    void buttonWanted(QRect &button);

private:
    void bind();
    void update();
    void tellPrices();
    void askAndBuild(const QRect &button, const std::function<void()> &then);
    void onOrderEnded(const BuildOptions &options, const BuildReport &report);
    [[nodiscard]] QString madeSentence(const BuildOptions &options) const;
    [[nodiscard]] QRect buttonForBuild();
    [[nodiscard]] std::optional<double> leftAfter(const Price &price) const;
    [[nodiscard]] QString nameOf(const Slot &slot) const;
    [[nodiscard]] QList<Slot> selectedFrames() const;
    [[nodiscard]] QList<Slot> selectedClips() const;
    [[nodiscard]] std::optional<Slot> currentFrame() const;
    [[nodiscard]] QList<Slot> makeable(QList<Slot> wanted) const;
    [[nodiscard]] QString whyNone(const QList<Slot> &wanted) const;
    enum class Own { Forbidden, Allowed };
    [[nodiscard]] QString whyNot(const std::optional<Slot> &slot, Own own = Own::Forbidden) const;

    ActionTable &m_actions;
    PriceAsker &m_asker;
    OpenProject *m_open = nullptr;
    StaleChunks m_chunks;
    std::function<void()> m_then; ///< once the running build is complete
};

} // namespace beatreel
