// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/RemoteModel.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

double ratioOf(const QString &aspect)
{
    const QStringList sides = aspect.split(u':');
    const double height = sides.value(1).toDouble();
    return height > 0 ? sides.value(0).toDouble() / height : 0;
}

void readInputs(RemoteModel &remote, JsonReader &reader)
{
    const auto name = [&](const QString &role, Need need = Need::Optional) { return reader.string(role, need); };
    remote.promptInput = name(u"prompt"_s, Need::Required);
    remote.negativeInput = name(u"negative"_s);
    remote.pictureInput = name(u"picture"_s, remote.model.step == PipelineStep::Clip ? Need::Required : Need::Optional);
    remote.referencesInput = name(u"references"_s);
    remote.durationInput = name(u"duration"_s);
    remote.seedInput = name(u"seed"_s);
    remote.aspectInput = name(u"aspect"_s);
    remote.widthInput = name(u"width"_s);
    remote.heightInput = name(u"height"_s);
}

RemoteModel::Camera cameraOf(const QString &text)
{
    if (text == u"brackets"_s)
        return RemoteModel::Camera::Brackets;
    return text == u"words"_s ? RemoteModel::Camera::Words : RemoteModel::Camera::None;
}

} // namespace

QString RemoteModel::prompt(const QString &text) const
{
    return longestPrompt > 0 ? text.left(longestPrompt) : text;
}

void RemoteModel::addSize(QJsonObject &input, const VideoFormat &format) const
{
    if (!aspectInput.isEmpty())
        input.insert(aspectInput, nearestAspect(aspects, format.size));
    if (widthInput.isEmpty() || heightInput.isEmpty())
        return;
    const int longer = std::max(format.size.width(), format.size.height());
    const double scale = longestSide > 0 ? std::min(1.0, double(longestSide) / longer) : 1.0;
    const auto side = [&](int pixels) { return std::max(1, int(std::lround(pixels * scale / multipleOf))) * multipleOf; };
    input.insert(widthInput, side(format.size.width()));
    input.insert(heightInput, side(format.size.height()));
}

void RemoteModel::addSeed(QJsonObject &input, quint64 seed) const
{
    // Services take seeds of 31 bits.
    if (!seedInput.isEmpty())
        input.insert(seedInput, static_cast<qint64>(seed & 0x7fffffff));
}

Result<RemoteModel> remoteModel(const Model &model)
{
    static const QRegularExpression endpoint(u"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"_s);
    static const QRegularExpression version(u"^[0-9a-f]{64}$"_s);
    RemoteModel remote;
    remote.model = model;
    Findings findings;
    JsonReader reader(model.rest, model.id, findings);
    remote.endpoint = reader.string(u"endpoint"_s);
    remote.version = reader.string(u"version"_s, Need::Optional);
    if (reader.has(u"endpoint"_s) && !endpoint.match(remote.endpoint).hasMatch())
        reader.report(u"endpoint"_s, u"bad_value"_s, Sentence::tr("“%1.endpoint” must be “owner/name”.").arg(model.id));
    if (!remote.version.isEmpty() && !version.match(remote.version).hasMatch())
        reader.report(u"version"_s, u"bad_value"_s, Sentence::tr("“%1.version” must be 64 hexadecimal digits.").arg(model.id));
    const bool hasInputs = reader.has(u"inputs"_s);
    const QJsonObject inputs = reader.object(u"inputs"_s);
    if (hasInputs) {
        JsonReader inputReader(inputs, model.id + u".inputs"_s, findings);
        readInputs(remote, inputReader);
    }
    remote.parameters = reader.object(u"parameters"_s, Need::Optional);
    remote.aspects = reader.strings(u"aspects"_s, Need::Optional);
    remote.mostReferences = reader.whole(u"most_references"_s, Need::Optional);
    remote.longestPrompt = reader.whole(u"longest_prompt"_s, Need::Optional);
    remote.longestSide = reader.whole(u"longest_side"_s, Need::Optional);
    remote.multipleOf = std::max(1, reader.whole(u"multiple_of"_s, Need::Optional, 1));
    remote.camera = cameraOf(reader.string(u"camera"_s, Need::Optional));
    if (const int chunks = reader.whole(u"chunks_per_clip"_s, Need::Optional, 1); chunks < 1 || chunks > 2) {
        reader.report(u"chunks_per_clip"_s, u"bad_value"_s,
                      Sentence::tr("“%1.chunks_per_clip” must be 1 or 2.").arg(model.id));
    } else if (chunks > chunksPerClip(model)) {
        reader.report(
            u"chunks_per_clip"_s, u"bad_value"_s,
            Sentence::tr("“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.")
                .arg(model.id));
    } else if (chunks == 2 && remote.durationInput.isEmpty()) {
        reader.report(u"chunks_per_clip"_s, u"bad_value"_s,
                      Sentence::tr("“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.").arg(model.id));
    }
    if (!findings.isEmpty()) {
        return fail(ErrorKind::BadInput, Sentence::tr("The catalogue's entry for “%1” cannot be used: %2").arg(model.id, findings.first().sentence));
    }
    return remote;
}

QString nearestAspect(const QStringList &names, QSize size)
{
    const double wanted = size.height() > 0 ? double(size.width()) / size.height() : 0;
    const auto distance = [&](const QString &name) {
        const double ratio = ratioOf(name);
        return ratio > 0 && wanted > 0 ? std::abs(std::log(ratio / wanted)) : 1e9;
    };
    const auto best = std::ranges::min_element(names, {}, distance);
    return best == names.end() ? u"16:9"_s : *best;
}

} // namespace beatreel
