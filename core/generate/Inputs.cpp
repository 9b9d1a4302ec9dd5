// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Inputs.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace beatreel {

namespace {

QString text(quint64 seed)
{
    // JSON numbers are doubles and would lose the low bits of a seed.
    return QString::number(seed);
}

QJsonObject common(const GeneratorIdentity &identity, const VideoFormat &format, quint64 seed, const QString &prompt)
{
    return {
        {QStringLiteral("provider"), identity.provider},
        {QStringLiteral("model"), identity.model},
        {QStringLiteral("generator"), identity.fingerprint().hex()},
        {QStringLiteral("format"), QStringLiteral("%1@%2").arg(format.resolution()).arg(format.fps)},
        {QStringLiteral("seed"), text(seed)},
        {QStringLiteral("prompt"), prompt},
    };
}

QJsonObject look(const Product &product, const Style &style)
{
    return {
        {QStringLiteral("product"), product.name},
        {QStringLiteral("category"), product.category},
        {QStringLiteral("aesthetic"), style.aesthetic},
        {QStringLiteral("mood"), style.mood},
        {QStringLiteral("lighting"), style.lighting},
        {QStringLiteral("palette"), QJsonArray::fromStringList(style.palette)},
    };
}

/// What the music has to follow. With every edit of a long film they are written anew, so each is a copy in which only
/// numbers change.
QJsonArray beatsOf(const Spec &spec)
{
    std::array<QJsonObject, 3> ofEnergy;
    for (const EnergyLevel energy : {EnergyLevel::Low, EnergyLevel::Medium, EnergyLevel::High}) {
        ofEnergy[static_cast<size_t>(energy)] = {
            {QStringLiteral("start"), 0}, {QStringLiteral("duration"), 0}, {QStringLiteral("energy"), toText(energy)}};
    }
    QJsonArray beats;
    for (const SpecBeat &beat : spec.beats) {
        QJsonObject object = ofEnergy[static_cast<size_t>(beat.energy)];
        object.insert(QStringLiteral("start"), static_cast<int>(beat.start.count()));
        object.insert(QStringLiteral("duration"), static_cast<int>(beat.duration.count()));
        beats.append(object);
    }
    return beats;
}

QString textIn(const QJsonObject &inputs, const char *name)
{
    return inputs.value(QLatin1String(name)).toString();
}

QStringList textsIn(const QJsonObject &inputs, const char *name)
{
    QStringList texts;
    for (const QJsonValue &value : inputs.value(QLatin1String(name)).toArray())
        texts.append(value.toString());
    return texts;
}

quint64 seedIn(const QJsonObject &inputs)
{
    return textIn(inputs, "seed").toULongLong();
}

EnergyLevel energyIn(const QJsonObject &inputs)
{
    return energyLevelFrom(textIn(inputs, "energy")).value_or(EnergyLevel::Medium);
}

/// "1280x720@30".
VideoFormat formatIn(const QJsonObject &inputs)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})@(\\d{1,3})$"));
    const auto match = form.match(textIn(inputs, "format"));
    if (!match.hasMatch())
        return {};
    return {QSize(match.captured(1).toInt(), match.captured(2).toInt()), match.captured(3).toInt()};
}

} // namespace

QJsonObject inputsOf(const FrameRequest &request, const GeneratorIdentity &identity)
{
    QJsonObject inputs = withRest(common(identity, request.format, request.seed, request.prompt),
                                  look(request.product, request.style));
    inputs.insert(QStringLiteral("negative_prompt"), request.negativePrompt);
    inputs.insert(QStringLiteral("template"), request.beat.templateId.text());
    inputs.insert(QStringLiteral("shot_type"), request.beat.shotType);
    inputs.insert(QStringLiteral("action"), request.beat.action);
    inputs.insert(QStringLiteral("energy"), toText(request.beat.energy));
    inputs.insert(QStringLiteral("position"), toText(request.beat.typicalPosition));
    inputs.insert(QStringLiteral("compatible_products"), QJsonArray::fromStringList(request.beat.compatibleProducts));
    // They change nothing for a model that does not look at them.
    if (identity.parameters.value(QStringLiteral("takes_references")).toBool() && !request.references.isEmpty())
        inputs.insert(QStringLiteral("references"), QJsonArray::fromStringList(request.references));
    return inputs;
}

QJsonObject inputsOf(const ClipRequest &request, const GeneratorIdentity &identity, const QString &pictureKey)
{
    QJsonObject inputs = common(identity, request.format, request.seed, request.prompt);
    inputs.insert(QStringLiteral("picture"), pictureKey);
    inputs.insert(QStringLiteral("goes_on_in_frame"), !request.beatFrame.isEmpty());
    inputs.insert(QStringLiteral("camera_movement"), request.beat.cameraMovement);
    inputs.insert(QStringLiteral("energy"), toText(request.beat.energy));
    inputs.insert(QStringLiteral("chunk_of_beat"), request.indexInBeat);
    if (request.chunks > 1)
        inputs.insert(QStringLiteral("chunks"), request.chunks);
    return inputs;
}

QJsonObject inputsOf(const MusicRequest &request, const GeneratorIdentity &identity)
{
    QJsonObject inputs = common(identity, {}, request.seed, request.prompt);
    inputs.remove(QStringLiteral("format"));
    inputs.insert(QStringLiteral("mood"), request.spec.style.mood);
    inputs.insert(QStringLiteral("aesthetic"), request.spec.style.aesthetic);
    inputs.insert(QStringLiteral("beats"), beatsOf(request.spec));
    // The built-in composer reads no prompt.
    if (!request.wordsBy.isEmpty() && identity.provider != QStringLiteral("offline"))
        inputs.insert(QStringLiteral("words_by"), request.wordsBy);
    return inputs;
}

FrameRequest frameRequestFrom(const QJsonObject &inputs)
{
    FrameRequest request;
    request.seed = seedIn(inputs);
    request.format = formatIn(inputs);
    request.prompt = textIn(inputs, "prompt");
    request.negativePrompt = textIn(inputs, "negative_prompt");
    request.product = {textIn(inputs, "product"), textIn(inputs, "category"), {}};
    request.style.aesthetic = textIn(inputs, "aesthetic");
    request.style.mood = textIn(inputs, "mood");
    request.style.lighting = textIn(inputs, "lighting");
    request.style.palette = textsIn(inputs, "palette");
    request.beat.templateId = TemplateId(textIn(inputs, "template"));
    request.beat.shotType = textIn(inputs, "shot_type");
    request.beat.action = textIn(inputs, "action");
    request.beat.energy = energyIn(inputs);
    request.beat.typicalPosition = positionFrom(textIn(inputs, "position")).value_or(Position());
    request.beat.compatibleProducts = textsIn(inputs, "compatible_products");
    request.references = textsIn(inputs, "references");
    return request;
}

ClipRequest clipRequestFrom(const QJsonObject &inputs)
{
    ClipRequest request;
    request.seed = seedIn(inputs);
    request.format = formatIn(inputs);
    request.prompt = textIn(inputs, "prompt");
    request.beat.cameraMovement = textIn(inputs, "camera_movement");
    request.beat.energy = energyIn(inputs);
    request.indexInBeat = inputs.value(QStringLiteral("chunk_of_beat")).toInt();
    request.chunks = inputs.value(QStringLiteral("chunks")).toInt(1);
    return request;
}

MusicRequest musicRequestFrom(const QJsonObject &inputs)
{
    MusicRequest request;
    request.seed = seedIn(inputs);
    request.prompt = textIn(inputs, "prompt");
    request.wordsBy = textIn(inputs, "words_by");
    request.spec.requestedDuration = Seconds(0);
    request.spec.style.mood = textIn(inputs, "mood");
    request.spec.style.aesthetic = textIn(inputs, "aesthetic");
    for (const QJsonValue &value : inputs.value(QStringLiteral("beats")).toArray()) {
        const QJsonObject object = value.toObject();
        SpecBeat beat;
        beat.duration = Seconds(object.value(QStringLiteral("duration")).toInt());
        beat.energy = energyIn(object);
        request.spec.requestedDuration += beat.duration;
        request.spec.beats.append(beat);
    }
    request.spec.layOut();
    return request;
}

Fingerprint fingerprintOf(const QJsonObject &inputs)
{
    return FingerprintBuilder("inputs/1")
        .add("json", QByteArrayView(QJsonDocument(inputs).toJson(QJsonDocument::Compact)))
        .build();
}

QStringList changedMembers(const QJsonObject &before, const QJsonObject &now)
{
    QStringList names;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (before.value(it.key()) != it.value())
            names.append(it.key());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!now.contains(it.key()))
            names.append(it.key());
    }
    names.sort();
    return names;
}

} // namespace beatreel
