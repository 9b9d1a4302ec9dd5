// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/OrderWords.h"

#include <QCoreApplication>

#include <map>

namespace beatreel {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::OrderWords)

public:
    [[nodiscard]] static QString made(Slot::Kind kind, int count, const QString &model)
    {
        switch (kind) {
        case Slot::Kind::Frame:
            return count == 1 ? tr("1 frame by %1", "a model").arg(model) : tr("%n frames by %1", "a model", count).arg(model);
        case Slot::Kind::Clip:
            return count == 1 ? tr("1 clip by %1", "a model").arg(model) : tr("%n clips by %1", "a model", count).arg(model);
        case Slot::Kind::Music:
            break;
        }
        return tr("the music by %1", "a model").arg(model);
    }
};

} // namespace

QString paidModelsWords(const OpenProject &open, const QList<Slot> &due)
{
    const ModelCatalogue &models = open.parts().models;
    std::map<std::pair<Slot::Kind, QString>, int> counts;
    for (const Slot &slot : due) {
        const SlotState *state = open.state(slot);
        if (state && !(models.price(stepOf(slot.kind), state->model) == Price::free()))
            ++counts[{slot.kind, state->model}];
    }
    QStringList words;
    for (const auto &[made, count] : counts) {
        const Model *model = models.find(stepOf(made.first), made.second);
        words.append(Words::made(made.first, count, model ? model->name : made.second));
    }
    return words.join(QStringLiteral(", "));
}

QList<Slot> dueForBuild(const OpenProject &open)
{
    QList<Slot> due;
    for (const SlotState &state : open.states().all()) {
        if (state.needsMaking)
            due.append(state.slot);
    }
    return due;
}

} // namespace beatreel
