// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/StaleWords.h"

#include "ui/workspace/InputWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

namespace {

/// An input that can change, in the order in which people would name it. `follows` are inputs that change with it.
struct Reason
{
    const char *input;
    const char *words;
    const char *sentence; ///< with the new value; or without
};

class StaleReasons
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::StaleReasons)

public:
    static constexpr Reason kAll[] = {
        {"template", QT_TR_NOOP("Template changed"), QT_TR_NOOP("Made before the template became “%1”.")},
        {"product", QT_TR_NOOP("Product changed"), QT_TR_NOOP("Made before the product became “%1”.")},
        {"category", QT_TR_NOOP("Category changed"), QT_TR_NOOP("Made before the category became “%1”.")},
        {"aesthetic", QT_TR_NOOP("Aesthetic changed"), QT_TR_NOOP("Made before the aesthetic became “%1”.")},
        {"mood", QT_TR_NOOP("Mood changed"), QT_TR_NOOP("Made before the mood became “%1”.")},
        {"lighting", QT_TR_NOOP("Lighting changed"), QT_TR_NOOP("Made before the lighting became “%1”.")},
        {"palette", QT_TR_NOOP("Palette changed"), QT_TR_NOOP("Made before the palette became %1.")},
        {"shot_type", QT_TR_NOOP("Shot changed"), QT_TR_NOOP("Made before the shot became “%1”.")},
        {"action", QT_TR_NOOP("Action changed"), QT_TR_NOOP("Made before the action became “%1”.")},
        {"energy", QT_TR_NOOP("Energy changed"), QT_TR_NOOP("Made before the energy became “%1”.")},
        {"camera_movement", QT_TR_NOOP("Movement changed"), QT_TR_NOOP("Made before the camera movement became “%1”.")},
        {"beats", QT_TR_NOOP("Beats changed"), QT_TR_NOOP("Made for other beats or other lengths.")},
        {"seed", QT_TR_NOOP("Seed changed"), QT_TR_NOOP("Made before the seed became %1.")},
        {"picture", QT_TR_NOOP("Picture changed"), QT_TR_NOOP("Began from another picture.")},
        {"goes_on_in_frame", QT_TR_NOOP("Picture changed"), QT_TR_NOOP("Began from another picture.")},
        {"cut_from", QT_TR_NOOP("Picture changed"), QT_TR_NOOP("Cut from another clip.")},
        {"chunks", QT_TR_NOOP("Length changed"), QT_TR_NOOP("Made for another length of the beat.")},
        {"format", QT_TR_NOOP("Format changed"), QT_TR_NOOP("Made before the format became %1.")},
        {"model", QT_TR_NOOP("Model changed"), QT_TR_NOOP("Made before the model became “%1”.")},
        {"generator", QT_TR_NOOP("Model renewed"), QT_TR_NOOP("Made by an earlier version of the model.")},
        {"prompt", QT_TR_NOOP("Prompt changed"), QT_TR_NOOP("Made before the prompt was changed.")},
    };

    [[nodiscard]] static QList<Reason> of(const SlotState &state)
    {
        QList<Reason> reasons;
        for (const Reason &reason : kAll) {
            if (state.changed.contains(QLatin1String(reason.input)) && !isPartOfAnother(reason, state.changed))
                reasons.append(reason);
        }
        return reasons;
    }

    [[nodiscard]] static QString words(const Reason &reason) { return tr(reason.words); }

    [[nodiscard]] static QString sentence(const Reason &reason, const SlotState &state, const ModelCatalogue &models)
    {
        const QString text = tr(reason.sentence);
        if (!text.contains(QStringLiteral("%1")))
            return text;
        const QJsonValue value = state.inputs.value(QLatin1String(reason.input));
        if (QLatin1String(reason.input) == QLatin1String("model")) {
            const Model *model = models.find(stepOf(state.slot.kind), value.toString());
            return text.arg(model ? model->name : value.toString());
        }
        return text.arg(inputWords(QLatin1String(reason.input), value));
    }

    [[nodiscard]] static QString another() { return tr("New take asked for"); }
    [[nodiscard]] static QString anotherSentence() { return tr("One take more was asked for."); }

    [[nodiscard]] static QString failure(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::ProviderRefused:
            return tr("Refused");
        case ErrorKind::Unavailable:
            return tr("Not available");
        case ErrorKind::OverBudget:
            return tr("Over budget");
        case ErrorKind::Storage:
            return tr("Disk refused");
        case ErrorKind::Media:
            return tr("Broken file");
        case ErrorKind::NotFound:
            return tr("File is gone");
        case ErrorKind::OutcomeUnknown:
            return tr("Answer lost");
        case ErrorKind::BadInput:
        case ErrorKind::Exists:
        case ErrorKind::Busy:
        case ErrorKind::Cancelled:
            break;
        }
        return tr("Failed");
    }

private:
    /// What the prompt, and all else that a template sets, is made of changes with it.
    [[nodiscard]] static bool isPartOfAnother(const Reason &reason, const QStringList &changed)
    {
        const QLatin1String input(reason.input);
        const bool isOfTemplate = input == QLatin1String("shot_type") || input == QLatin1String("action") || input == QLatin1String("energy");
        if (isOfTemplate && changed.contains(QStringLiteral("template")))
            return true;
        if (input == QLatin1String("generator") && changed.contains(QStringLiteral("model")))
            return true;
        return input == QLatin1String("prompt")
               && std::ranges::any_of(changed, [](const QString &other) {
                      static const QStringList inPrompt = {
                          QStringLiteral("template"), QStringLiteral("product"), QStringLiteral("aesthetic"),
                          QStringLiteral("mood"), QStringLiteral("lighting"), QStringLiteral("palette"),
                          QStringLiteral("shot_type")};
                      return inPrompt.contains(other);
                  });
    }
};

} // namespace

QString staleReason(const SlotState &state)
{
    const QList<Reason> reasons = StaleReasons::of(state);
    return reasons.isEmpty() ? StaleReasons::another() : StaleReasons::words(reasons.first());
}

QStringList staleSentences(const SlotState &state, const ModelCatalogue &models)
{
    QStringList sentences;
    for (const Reason &reason : StaleReasons::of(state))
        sentences.append(StaleReasons::sentence(reason, state, models));
    if (sentences.isEmpty())
        sentences.append(StaleReasons::anotherSentence());
    sentences.removeDuplicates();
    return sentences;
}

QString failureWord(const Error &error)
{
    return StaleReasons::failure(error.kind);
}

} // namespace beatreel
