// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/StoryWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace beatreel {

namespace {

struct Term
{
    const char *id;
    const char *word;
};

class StoryTerms
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::StoryTerms)

public:
    static constexpr Term kShots[] = {
        {"close_up", QT_TR_NOOP("Close-up")},
        {"dynamic", QT_TR_NOOP("Dynamic")},
        {"dynamic_multi", QT_TR_NOOP("Dynamic multi")},
        {"extreme_close_up", QT_TR_NOOP("Extreme close-up")},
        {"macro", QT_TR_NOOP("Macro")},
        {"medium", QT_TR_NOOP("Medium")},
        {"medium_close_up", QT_TR_NOOP("Medium close-up")},
        {"medium_wide", QT_TR_NOOP("Medium wide")},
        {"tracking", QT_TR_NOOP("Tracking")},
        {"wide", QT_TR_NOOP("Wide")},
        {"wide_cinematic", QT_TR_NOOP("Cinematic wide")},
    };
    static constexpr Term kMovements[] = {
        {"crane_down", QT_TR_NOOP("Crane down")},
        {"crane_up", QT_TR_NOOP("Crane up")},
        {"fast_cuts", QT_TR_NOOP("Fast cuts")},
        {"handheld_follow", QT_TR_NOOP("Handheld follow")},
        {"pan_across", QT_TR_NOOP("Pan across")},
        {"push_in", QT_TR_NOOP("Push in")},
        {"reveal", QT_TR_NOOP("Reveal")},
        {"slow_dolly_in", QT_TR_NOOP("Slow dolly in")},
        {"slow_orbit", QT_TR_NOOP("Slow orbit")},
        {"slow_pan", QT_TR_NOOP("Slow pan")},
        {"slow_push_in", QT_TR_NOOP("Slow push in")},
        {"static", QT_TR_NOOP("Static")},
        {"static_hold", QT_TR_NOOP("Static hold")},
        {"tracking_shot", QT_TR_NOOP("Tracking shot")},
        {"whip_pan", QT_TR_NOOP("Whip pan")},
    };
    static constexpr Term kActions[] = {
        {"aspirational_lifestyle", QT_TR_NOOP("Aspirational lifestyle")},
        {"before_after", QT_TR_NOOP("Before and after")},
        {"brand_story", QT_TR_NOOP("Brand story")},
        {"demonstrate_benefit", QT_TR_NOOP("Demonstrate benefit")},
        {"dynamic_product", QT_TR_NOOP("Dynamic product")},
        {"energetic_opening", QT_TR_NOOP("Energetic opening")},
        {"establish_environment", QT_TR_NOOP("Establish environment")},
        {"fast_energy", QT_TR_NOOP("Fast energy")},
        {"feature_highlight", QT_TR_NOOP("Feature highlight")},
        {"final_impression", QT_TR_NOOP("Final impression")},
        {"mood_establishment", QT_TR_NOOP("Mood establishment")},
        {"multiple_features", QT_TR_NOOP("Multiple features")},
        {"mysterious_preview", QT_TR_NOOP("Mysterious preview")},
        {"person_using_product", QT_TR_NOOP("Person using product")},
        {"product_reveal", QT_TR_NOOP("Product reveal")},
    };
    static constexpr Term kProducts[] = {
        {"all", QT_TR_NOOP("all")},
        {"appliances", QT_TR_NOOP("appliances")},
        {"automotive", QT_TR_NOOP("automotive")},
        {"beauty", QT_TR_NOOP("beauty")},
        {"energy_drinks", QT_TR_NOOP("energy drinks")},
        {"fashion", QT_TR_NOOP("fashion")},
        {"fitness", QT_TR_NOOP("fitness")},
        {"home", QT_TR_NOOP("home")},
        {"jewelry", QT_TR_NOOP("jewelry")},
        {"lifestyle", QT_TR_NOOP("lifestyle")},
        {"luxury", QT_TR_NOOP("luxury")},
        {"sportswear", QT_TR_NOOP("sportswear")},
        {"tech", QT_TR_NOOP("tech")},
    };
    static constexpr Term kMoods[] = {
        {"elegant", QT_TR_NOOP("elegant")},
        {"emotional", QT_TR_NOOP("emotional")},
        {"energetic", QT_TR_NOOP("energetic")},
        {"informative", QT_TR_NOOP("informative")},
        {"minimalist", QT_TR_NOOP("minimalist")},
    };
    static constexpr Term kArchetypes[] = {
        {"Emotional Brand Storytelling", QT_TR_NOOP("Emotional Brand Storytelling")},
        {"Energetic Lifestyle Ad", QT_TR_NOOP("Energetic Lifestyle Ad")},
        {"Feature-Focused Demonstration", QT_TR_NOOP("Feature-Focused Demonstration")},
        {"Luxury Product Showcase", QT_TR_NOOP("Luxury Product Showcase")},
        {"Minimalist Product Reveal", QT_TR_NOOP("Minimalist Product Reveal")},
    };

    [[nodiscard]] static QString word(std::span<const Term> terms, const QString &id) { return word(terms, id, legible(id)); }
    [[nodiscard]] static QString word(std::span<const Term> terms, const QString &id, const QString &unknown)
    {
        const auto it = std::ranges::find_if(terms, [&](const Term &term) { return id == QLatin1String(term.id); });
        return it == terms.end() ? unknown : tr(it->word);
    }

    /// Sorted as they are read.
    [[nodiscard]] static QStringList ids(std::span<const Term> terms)
    {
        QStringList ids;
        for (const Term &term : terms)
            ids.append(QLatin1String(term.id));
        std::ranges::sort(ids, [&](const QString &a, const QString &b) {
            return QString::localeAwareCompare(word(terms, a), word(terms, b)) < 0;
        });
        return ids;
    }

    [[nodiscard]] static QString energy(EnergyLevel level)
    {
        switch (level) {
        case EnergyLevel::Low:
            return tr("Low");
        case EnergyLevel::Medium:
            return tr("Medium", "a level of energy");
        case EnergyLevel::High:
            break;
        }
        return tr("High");
    }

    [[nodiscard]] static QString position(Position position)
    {
        switch (position) {
        case Position::Opening:
            return tr("Opening");
        case Position::Middle:
            return tr("Middle");
        case Position::Closing:
            break;
        }
        return tr("Closing");
    }

private:
    [[nodiscard]] static QString legible(const QString &id)
    {
        QString words = id;
        words.replace(u'_', u' ');
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        return words;
    }
};

} // namespace

QString shotWord(const QString &shotType)
{
    return StoryTerms::word(StoryTerms::kShots, shotType);
}

QString movementWord(const QString &movement)
{
    return StoryTerms::word(StoryTerms::kMovements, movement);
}

QString actionWord(const QString &action)
{
    return StoryTerms::word(StoryTerms::kActions, action);
}

QString energyWord(EnergyLevel energy)
{
    return StoryTerms::energy(energy);
}

QString positionWord(Position position)
{
    return StoryTerms::position(position);
}

QString productsWord(const QString &category)
{
    return StoryTerms::word(StoryTerms::kProducts, category, QString(category).replace(u'_', u' '));
}

QString moodWord(const QString &mood)
{
    return StoryTerms::word(StoryTerms::kMoods, mood, mood);
}

QString archetypeWord(const QString &name)
{
    return StoryTerms::word(StoryTerms::kArchetypes, name, name);
}

QStringList knownShots()
{
    return StoryTerms::ids(StoryTerms::kShots);
}

QStringList knownMovementTerms()
{
    return StoryTerms::ids(StoryTerms::kMovements);
}

QStringList knownActions()
{
    return StoryTerms::ids(StoryTerms::kActions);
}

} // namespace beatreel
