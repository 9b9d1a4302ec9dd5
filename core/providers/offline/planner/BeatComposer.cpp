// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BeatComposer.h"

#include "core/base/Random.h"
#include "core/providers/offline/planner/SequenceCosts.h"

#include <cmath>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// A beat at the end of a partial sequence, which its parents are the rest of.
struct Node
{
    int parent = -1; ///< index of the node before; -1: the sequence begins
    int row = -1;    ///< in the library's templates
    int length = 0;  ///< in steps of 5 s
    int count = 0;   ///< beats so far
    bool isSuggested = false;
    double cost = 0; ///< of the whole sequence
};

class Search
{
public:
    Search(const Composition &composition, const StoryLibrary &library)
        : m_composition(composition), m_templates(library.templates()), m_costs(composition.creativity),
          m_steps(static_cast<int>(composition.duration / Seconds{5}))
    {
        for (const TemplateId &id : composition.archetype.suggestedSequence) {
            const auto it = std::ranges::find(m_templates, id, &BeatTemplate::id);
            if (it != m_templates.end())
                m_suggested.push_back(static_cast<int>(it - m_templates.begin()));
        }
        for (const BeatTemplate &beat : m_templates)
            m_ownCost.push_back(costOfBeat(beat));
        drawChances();
    }

    QList<ComposedBeat> run()
    {
        // A bucket holds the best partial sequences that end at one step with so many suggested entries done.
        m_buckets.assign(static_cast<size_t>(m_steps) + 1, std::vector<Bucket>(m_suggested.size() + 1));
        m_nodes.push_back({});
        m_buckets[0][0].push_back(0);
        for (int step = 0; step < m_steps; ++step) {
            for (size_t done = 0; done <= m_suggested.size(); ++done) {
                const Bucket from = bestOf(m_buckets[static_cast<size_t>(step)][done]);
                for (const int node : from)
                    extend(node, step, done);
            }
        }
        return best();
    }

private:
    using Bucket = std::vector<int>; ///< indices of nodes

    static constexpr size_t kBeam = 20;

    /// The seed's say, drawn for every beat at every step, in a fixed order.
    void drawChances()
    {
        Random random(m_composition.seed);
        for (int i = 0; i < m_steps * static_cast<int>(m_templates.size()); ++i)
            m_chances.push_back(random.unit());
    }

    [[nodiscard]] Bucket bestOf(Bucket bucket) const
    {
        std::ranges::stable_sort(bucket, {},
                                 [this](int node) { return m_nodes[static_cast<size_t>(node)].cost; });
        bucket.resize(std::min(bucket.size(), kBeam));
        return bucket;
    }

    /// Tries every beat in every length behind a partial sequence that ends at `step`.
    void extend(int parent, int step, size_t done)
    {
        const Node from = m_nodes[static_cast<size_t>(parent)];
        for (int row = 0; row < static_cast<int>(m_templates.size()); ++row) {
            if (from.row == row)
                continue;
            const double neighbours = costOfNeighbours(parent, row);
            const auto entry =
                std::find(m_suggested.begin() + static_cast<ptrdiff_t>(done), m_suggested.end(), row);
            for (int length = 1; length <= 3 && step + length <= m_steps; ++length) {
                const double cost = from.cost + neighbours + costOfChoice(from, row, step, length);
                std::vector<Bucket> &ends = m_buckets[static_cast<size_t>(step + length)];
                append(ends[done], {parent, row, length, from.count + 1, false,
                                    cost + m_costs.addition + strangeness(row)});
                if (entry == m_suggested.end())
                    continue;
                const auto reached = static_cast<size_t>(entry - m_suggested.begin());
                append(ends[reached + 1], {parent, row, length, from.count + 1, true,
                                           cost + m_costs.drop * static_cast<double>(reached - done)});
            }
        }
    }

    void append(Bucket &bucket, const Node &node)
    {
        bucket.push_back(static_cast<int>(m_nodes.size()));
        m_nodes.push_back(node);
    }

    [[nodiscard]] QList<ComposedBeat> best() const
    {
        int best = -1;
        double bestCost = 0;
        for (size_t done = 0; done <= m_suggested.size(); ++done) {
            for (const int node : m_buckets.back()[done]) {
                const double drops = static_cast<double>(m_suggested.size() - done);
                const double cost = m_nodes[static_cast<size_t>(node)].cost + m_costs.drop * drops;
                if (best < 0 || cost < bestCost) {
                    best = node;
                    bestCost = cost;
                }
            }
        }
        QList<ComposedBeat> composed;
        for (int i = best; i > 0; i = m_nodes[static_cast<size_t>(i)].parent) {
            const Node &node = m_nodes[static_cast<size_t>(i)];
            composed.prepend({m_templates[node.row].id, Seconds{5 * node.length}, node.isSuggested});
        }
        return composed;
    }

    /// What a beat costs wherever it stands: how ill it suits the product.
    [[nodiscard]] double costOfBeat(const BeatTemplate &beat) const
    {
        if (beat.compatibleProducts.contains(u"all"_s))
            return 0.2;
        const auto suits = std::ranges::count_if(m_composition.productTags, [&](const QString &tag) {
            return beat.compatibleProducts.contains(tag);
        });
        return suits > 0 ? 0 : 2.5;
    }

    /// What a beat costs as an addition to an archetype that neither suggests it nor is kindred to it.
    [[nodiscard]] double strangeness(int row) const
    {
        const TemplateId &id = m_templates[row].id;
        const bool isFamiliar =
            m_composition.kindred.contains(id) || m_composition.archetype.suggestedSequence.contains(id);
        return isFamiliar ? 0 : 2.8 * (1 - m_composition.creativity);
    }

    [[nodiscard]] double costOfChoice(const Node &before, int row, int step, int length) const
    {
        const BeatTemplate &beat = m_templates[row];
        const double place = (step + length / 2.0) / m_steps;
        const double gap =
            energyGap(beat.energy, m_composition.archetype.energyCurve, m_composition.energy, place);
        const double taste = m_ownCost[static_cast<size_t>(row)] + 1.2 * gap;
        const double stretch = std::abs(5.0 * length - static_cast<double>(beat.duration.count())) / 5;
        const size_t draw =
            static_cast<size_t>(step) * static_cast<size_t>(m_templates.size()) + static_cast<size_t>(row);
        return m_costs.taste * taste + costOfPlace(before, beat, step, length) + m_costs.length * stretch +
               m_costs.chance * m_chances[draw];
    }

    /// Repetition, of the beat and of its manner.
    [[nodiscard]] double costOfNeighbours(int parent, int row) const
    {
        double cost = 0;
        const int last = m_nodes[static_cast<size_t>(parent)].row;
        if (last >= 0 && m_templates[last].shotType == m_templates[row].shotType)
            cost += 0.8;
        double distance = 1;
        for (int i = parent; i > 0; i = m_nodes[static_cast<size_t>(i)].parent, ++distance) {
            if (m_nodes[static_cast<size_t>(i)].row == row)
                cost += 2 + 2 / distance;
        }
        return m_costs.taste * cost;
    }

    /// Opening beats open, closing beats close.
    [[nodiscard]] double costOfPlace(const Node &before, const BeatTemplate &beat, int step, int length) const
    {
        double cost = 0;
        const bool isLast = step + length == m_steps;
        if (step == 0)
            cost += beat.typicalPosition == Position::Opening  ? 0
                    : beat.typicalPosition == Position::Middle ? 3.2
                                                               : 12;
        if (isLast)
            cost += beat.typicalPosition == Position::Closing ? 0 : 6;
        if (step == 0 || isLast)
            return cost;
        if (beat.typicalPosition == Position::Opening) {
            const bool isSecondOpening =
                before.count == 1 && m_templates[before.row].typicalPosition == Position::Opening;
            cost += isSecondOpening ? 0.5 : 4;
        }
        // A closing beat before the last is an ending too early, but two may close together.
        if (beat.typicalPosition == Position::Closing)
            cost += step + length >= m_steps - 2 ? 2.5 : 12;
        return cost;
    }

    const Composition &m_composition;
    const QList<BeatTemplate> &m_templates;
    SequenceCosts m_costs;
    int m_steps;
    std::vector<int> m_suggested; ///< rows of the archetype's sequence
    std::vector<double> m_ownCost;
    std::vector<double> m_chances;
    std::vector<Node> m_nodes;                  ///< the first is the empty sequence
    std::vector<std::vector<Bucket>> m_buckets; ///< by step and suggested entries done
};

} // namespace

QList<ComposedBeat> composeBeats(const Composition &composition, const StoryLibrary &library)
{
    return Search(composition, library).run();
}

} // namespace beatreel
