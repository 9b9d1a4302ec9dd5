// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BeatComposer.h"

#include "core/base/Random.h"
#include "core/providers/offline/planner/SequenceCosts.h"

#include <cmath>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// A kept beat as far as it is judged.
BeatTemplate judged(const SpecBeat &beat)
{
    BeatTemplate own;
    own.id = beat.templateId;
    own.duration = beat.duration;
    own.shotType = beat.shotType;
    own.typicalPosition = beat.typicalPosition;
    own.compatibleProducts = beat.compatibleProducts;
    own.energy = beat.energy;
    return own;
}

int stepsIn(Seconds length)
{
    return static_cast<int>(length / kChunkLength);
}

/// In steps of 5 s.
struct Lengths
{
    int shortest = 1;
    int longest = 3;
};

/// What a beat that begins at a step finds there.
struct Place
{
    int kept = -1; ///< row of the kept beat that begins here; -1: none
    int room = 0;  ///< steps that are free from here on
};

/// A beat at the end of a partial sequence, which its parents are the rest of.
struct Node
{
    int parent = -1; ///< index of the node before; -1: the sequence begins
    int row = -1;    ///< in the search's templates
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
          m_steps(stepsIn(composition.duration)), m_firstKept(static_cast<int>(m_templates.size()))
    {
        layKept();
        for (const BeatTemplate &beat : std::as_const(m_templates)) {
            m_kinds.push_back(kindOf(beat.id));
            m_ownCost.push_back(costOfBeat(beat));
        }
        laySuggested();
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

    /// Puts the kept beats behind the library's, and into their places.
    void layKept()
    {
        m_places.resize(static_cast<size_t>(m_steps) + 1);
        for (const KeptBeat &kept : m_composition.kept) {
            m_places[static_cast<size_t>(stepsIn(kept.beat.start))].kept =
                static_cast<int>(m_templates.size());
            m_templates.append(judged(kept.beat));
        }
        for (auto step = static_cast<size_t>(m_steps); step-- > 0;)
            m_places[step].room = m_places[step + 1].kept < 0 ? m_places[step + 1].room + 1 : 1;
    }

    void laySuggested()
    {
        for (const TemplateId &id : m_composition.archetype.suggestedSequence) {
            const int kind = kindOf(id);
            if (kind >= m_firstKept)
                continue;
            const bool isThere =
                std::find(m_kinds.begin() + m_firstKept, m_kinds.end(), kind) != m_kinds.end();
            m_suggested.push_back(kind);
            m_missed.push_back(m_missed.back() + (isThere ? 0 : 1));
        }
    }

    /// The first row with this id; as many as there are rows where there is none.
    [[nodiscard]] int kindOf(const TemplateId &id) const
    {
        return static_cast<int>(std::ranges::find(m_templates, id, &BeatTemplate::id) - m_templates.begin());
    }

    /// Whether two rows are the same beat; -1 is none.
    [[nodiscard]] bool isSame(int a, int b) const
    {
        return a >= 0 && b >= 0 && m_kinds[static_cast<size_t>(a)] == m_kinds[static_cast<size_t>(b)];
    }

    /// The seed's say, drawn for every beat at every step, in a fixed order.
    void drawChances()
    {
        Random random(m_composition.seed);
        for (int i = 0; i < m_steps * m_firstKept; ++i)
            m_chances.push_back(random.unit());
    }

    [[nodiscard]] Bucket bestOf(Bucket bucket) const
    {
        std::ranges::stable_sort(bucket, {},
                                 [this](int node) { return m_nodes[static_cast<size_t>(node)].cost; });
        bucket.resize(std::min(bucket.size(), kBeam));
        return bucket;
    }

    /// Behind a partial sequence that ends at `step` comes the beat kept there, else every other beat in
    /// every length that there is room for.
    void extend(int parent, int step, size_t done)
    {
        const Place &here = m_places[static_cast<size_t>(step)];
        if (here.kept >= 0) {
            const int length = stepsIn(m_templates[here.kept].duration);
            place(parent, here.kept, step, done, {length, length});
            return;
        }
        const int last = m_nodes[static_cast<size_t>(parent)].row;
        for (int row = 0; row < m_firstKept; ++row) {
            if (!isSame(last, row))
                place(parent, row, step, done, {1, std::min(3, here.room)});
        }
    }

    void place(int parent, int row, int step, size_t done, Lengths lengths)
    {
        const Node from = m_nodes[static_cast<size_t>(parent)];
        const double neighbours = costOfNeighbours(parent, row);
        const auto entry = std::find(m_suggested.begin() + static_cast<ptrdiff_t>(done), m_suggested.end(),
                                     m_kinds[static_cast<size_t>(row)]);
        for (int length = lengths.shortest; length <= lengths.longest; ++length) {
            const auto end = static_cast<size_t>(step + length);
            if (row < m_firstKept && isSame(row, m_places[end].kept))
                continue;
            const double cost = from.cost + neighbours + costOfChoice(from, row, step, length);
            append(m_buckets[end][done],
                   {parent, row, length, from.count + 1, false, cost + m_costs.addition + strangeness(row)});
            if (entry == m_suggested.end())
                continue;
            const auto reached = static_cast<size_t>(entry - m_suggested.begin());
            append(m_buckets[end][reached + 1],
                   {parent, row, length, from.count + 1, true, cost + costOfDrops(done, reached)});
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
                const double cost =
                    m_nodes[static_cast<size_t>(node)].cost + costOfDrops(done, m_suggested.size());
                if (best < 0 || cost < bestCost) {
                    best = node;
                    bestCost = cost;
                }
            }
        }
        QList<ComposedBeat> composed;
        for (int i = best; i > 0; i = m_nodes[static_cast<size_t>(i)].parent) {
            const Node &node = m_nodes[static_cast<size_t>(i)];
            composed.prepend({m_templates[node.row].id, Seconds{5 * node.length}, node.isSuggested,
                              node.row >= m_firstKept});
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

    /// What it costs to pass over the suggested entries from `first` up to but without `last`. One that is
    /// kept elsewhere is not missed.
    [[nodiscard]] double costOfDrops(size_t first, size_t last) const
    {
        return m_costs.drop * (m_missed[last] - m_missed[first]);
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
        return m_costs.taste * taste + costOfPlace(before, beat, step, length) + m_costs.length * stretch +
               m_costs.chance * chanceOf(row, step);
    }

    /// Of a beat that stays the seed has nothing to say.
    [[nodiscard]] double chanceOf(int row, int step) const
    {
        return row < m_firstKept ? m_chances[static_cast<size_t>(step * m_firstKept + row)] : 0;
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
            if (isSame(m_nodes[static_cast<size_t>(i)].row, row))
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
    QList<BeatTemplate> m_templates; ///< the library's, then the kept beats
    SequenceCosts m_costs;
    int m_steps;
    int m_firstKept;              ///< row
    std::vector<Place> m_places;  ///< by step
    std::vector<int> m_kinds;     ///< by row: the first row that is the same beat
    std::vector<int> m_suggested; ///< kinds of the archetype's sequence
    std::vector<int> m_missed{0}; ///< by suggested entry: how many before it would be missed
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
