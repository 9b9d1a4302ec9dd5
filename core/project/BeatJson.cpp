// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatJson.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/project/DocumentReader.h"
#include "core/project/Names.h"
#include "core/project/OverlayJson.h"
#include "core/story/LibraryJson.h"

#include <cmath>

namespace beatreel {

namespace {

QMap<int, SlotSettings> clipsFrom(const QJsonObject &object, const QString &place, Findings &findings)
{
    QMap<int, SlotSettings> clips;
    JsonReader reader(object, place, findings);
    for (const QString &key : object.keys()) {
        bool isNumber = false;
        const int index = key.toInt(&isNumber);
        if (!isNumber || index < 0 || QString::number(index) != key) {
            reader.report(key, QStringLiteral("bad_clip"), Sentence::tr("“%1” is no clip number.").arg(reader.placeOf(key)));
            continue;
        }
        const SlotSettings settings = slotSettingsFromJson(reader.object(key), reader.placeOf(key), findings);
        if (!settings.isDefault())
            clips.insert(index, settings);
    }
    return clips;
}

QString toText(Approval approval)
{
    switch (approval) {
    case Approval::Open:
        break;
    case Approval::Approved:
        return QStringLiteral("approved");
    case Approval::ChangesWanted:
        return QStringLiteral("changes_wanted");
    }
    return {};
}

/// A word that this program does not know, a newer one's perhaps, counts as open and stays in `rest`.
Approval approvalFrom(const QString &text, QJsonObject &rest)
{
    for (const Approval approval : {Approval::Approved, Approval::ChangesWanted}) {
        if (text == toText(approval))
            return approval;
    }
    if (!text.isEmpty())
        rest.insert(QStringLiteral("approval"), text);
    return Approval::Open;
}

QList<BeatId> idsFrom(DocumentReader &reader, const QString &name)
{
    QList<BeatId> ids;
    for (const QString &text : reader.strings(name, kOptional)) {
        if (isPlainName(text))
            ids.append(BeatId(text));
        else
            reader.reportBadValue(name, Sentence::tr("a list of the ids of beats"));
    }
    return ids;
}

void insertLevels(QJsonObject &object, const MusicLevels &levels)
{
    if (levels.gainDb != 0)
        object.insert(QStringLiteral("gain_db"), levels.gainDb);
    if (levels.fadeIn.count() != 0)
        object.insert(QStringLiteral("fade_in_ms"), static_cast<qint64>(levels.fadeIn.count()));
    if (levels.fadeOut)
        object.insert(QStringLiteral("fade_out_ms"), static_cast<qint64>(levels.fadeOut->count()));
    if (levels.isMuted)
        object.insert(QStringLiteral("muted"), true);
}

const QString kCropX = QStringLiteral("crop_x"), kCropY = QStringLiteral("crop_y"), kCropZoom = QStringLiteral("crop_zoom");

/// What differs from the default.
void insertCrop(QJsonObject &object, const Crop &crop)
{
    constexpr Crop kUsual;
    const auto put = [&](const QString &name, double value, double usual) {
        if (value != usual)
            object.insert(name, value);
    };
    put(kCropX, crop.x, kUsual.x);
    put(kCropY, crop.y, kUsual.y);
    put(kCropZoom, crop.zoom, kUsual.zoom);
}

Crop cropFrom(DocumentReader &reader)
{
    constexpr Crop kUsual;
    return Crop{reader.amount(kCropX, kOptional, kUsual.x, 1), reader.amount(kCropY, kOptional, kUsual.y, 1),
                reader.amount(kCropZoom, kOptional, kUsual.zoom, Crop::kMostZoom)}
        .normalized();
}

MusicLevels levelsFrom(DocumentReader &reader)
{
    MusicLevels levels;
    levels.gainDb = reader.number(QStringLiteral("gain_db"), kOptional);
    if (!(std::abs(levels.gainDb) <= kMostGainDb)) {
        reader.reportBadValue(QStringLiteral("gain_db"), Sentence::tr("-%1 to %1").arg(kMostGainDb));
        levels.gainDb = 0;
    }
    levels.fadeIn = std::chrono::milliseconds(reader.count(QStringLiteral("fade_in_ms"), kOptional));
    if (reader.has(QStringLiteral("fade_out_ms")))
        levels.fadeOut = std::chrono::milliseconds(reader.count(QStringLiteral("fade_out_ms"), kOptional));
    levels.isMuted = reader.boolean(QStringLiteral("muted"));
    return levels;
}

/// The members that are left out where they have nothing to say.
void insertWords(QJsonObject &object, const BeatContent &beat)
{
    const std::pair<QString, QString> words[] = {{QStringLiteral("notes"), beat.notes},
                                                 {QStringLiteral("voice_over"), beat.voiceOver},
                                                 {QStringLiteral("on_screen"), beat.onScreenWords},
                                                 {QStringLiteral("approval"), toText(beat.approval)}};
    for (const auto &[name, text] : words) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    if (!beat.overlays.isEmpty())
        object.insert(QStringLiteral("overlays"), toJson(beat.overlays));
    if (beat.dip.count() != 0)
        object.insert(QStringLiteral("dip_ms"), static_cast<qint64>(beat.dip.count()));
    QStringList sources;
    for (const BeatId &id : beat.takesFrom)
        sources.append(id.text());
    if (!sources.isEmpty())
        object.insert(QStringLiteral("takes_from"), QJsonArray::fromStringList(sources));
}

void checkPlace(const SpecBeat &spec, const QString &place, Findings &findings)
{
    if (!isPlainName(spec.id.text())) {
        findings.append({Severity::Error, QStringLiteral("bad_id"),
                         Sentence::tr("“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.")
                             .arg(spec.id.text().left(80)),
                         place});
    }
    if (!isBeatDuration(spec.duration)) {
        findings.append({Severity::Error, QStringLiteral("bad_duration"),
                         Sentence::tr("The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.")
                             .arg(spec.id.text().left(80))
                             .arg(spec.duration.count()),
                         place});
    }
}

} // namespace

QJsonObject toJson(const SlotSettings &settings)
{
    QJsonObject object;
    if (!settings.choice.isEmpty())
        object.insert(QStringLiteral("take"), settings.choice.text());
    if (!settings.keptFor.isEmpty())
        object.insert(QStringLiteral("kept_for"), settings.keptFor.hex());
    if (settings.takeNumber != 0)
        object.insert(QStringLiteral("take_number"), settings.takeNumber);
    if (!settings.againFor.isEmpty())
        object.insert(QStringLiteral("again_for"), settings.againFor.hex());
    if (settings.isLocked)
        object.insert(QStringLiteral("locked"), true);
    if (settings.slip.count() != 0)
        object.insert(QStringLiteral("slip_ms"), static_cast<qint64>(settings.slip.count()));
    insertCrop(object, settings.crop);
    insertLevels(object, settings.levels);
    return withRest(object, settings.rest);
}

SlotSettings slotSettingsFromJson(const QJsonObject &object, const QString &place, Findings &findings)
{
    DocumentReader reader(object, place, findings);
    SlotSettings settings;
    settings.choice = TakeId(reader.string(QStringLiteral("take"), kOptional));
    if (!settings.choice.isEmpty() && !isPlainName(settings.choice.text()))
        reader.reportBadValue(QStringLiteral("take"), Sentence::tr("the id of a take"));
    settings.keptFor = reader.fingerprint(QStringLiteral("kept_for"), kOptional);
    settings.takeNumber = reader.count(QStringLiteral("take_number"), kOptional);
    settings.againFor = reader.fingerprint(QStringLiteral("again_for"), kOptional);
    settings.isLocked = reader.boolean(QStringLiteral("locked"));
    settings.slip = std::chrono::milliseconds(reader.count(QStringLiteral("slip_ms"), kOptional));
    settings.crop = cropFrom(reader);
    settings.levels = levelsFrom(reader);
    settings.rest = reader.rest();
    return settings;
}

QJsonObject toJsonBesideSpec(const Beat &beat)
{
    QJsonObject object{{QStringLiteral("prompt"), beat->spec.promptTemplate}};
    if (beat->seed)
        object.insert(QStringLiteral("seed"), QString::number(*beat->seed));
    if (beat->isLocked)
        object.insert(QStringLiteral("locked"), true);
    if (!beat->frameModel.isEmpty())
        object.insert(QStringLiteral("frame_model"), beat->frameModel);
    if (!beat->clipModel.isEmpty())
        object.insert(QStringLiteral("clip_model"), beat->clipModel);
    insertWords(object, *beat);
    if (!beat->frame.isDefault())
        object.insert(QStringLiteral("frame"), toJson(beat->frame));
    QJsonObject clips;
    for (auto it = beat->clips.begin(); it != beat->clips.end(); ++it) {
        if (!it.value().isDefault())
            clips.insert(QString::number(it.key()), toJson(it.value()));
    }
    if (!clips.isEmpty())
        object.insert(QStringLiteral("clips"), clips);
    return withRest(object, beat->rest);
}

Beat beatFromJson(SpecBeat spec, const PromptFilling &filledWith, const QJsonObject &beside, Findings &findings)
{
    const QString place = QStringLiteral("beats.") + spec.id.text();
    checkPlace(spec, place, findings);
    DocumentReader reader(beside, place, findings);
    BeatContent content;
    const QString own = reader.string(QStringLiteral("prompt"), kOptional);
    if (fillPrompt(own, filledWith.product, filledWith.style) == spec.promptTemplate)
        spec.promptTemplate = own;
    spec.start = Seconds(0);
    content.spec = std::move(spec);
    content.seed = reader.seed(QStringLiteral("seed"), kOptional);
    content.isLocked = reader.boolean(QStringLiteral("locked"));
    content.frameModel = reader.string(QStringLiteral("frame_model"), kOptional);
    content.clipModel = reader.string(QStringLiteral("clip_model"), kOptional);
    content.notes = reader.string(QStringLiteral("notes"), kOptional);
    content.voiceOver = reader.string(QStringLiteral("voice_over"), kOptional);
    content.onScreenWords = reader.string(QStringLiteral("on_screen"), kOptional);
    content.overlays = overlaysFromJson(reader.array(QStringLiteral("overlays"), kOptional),
                                        reader.placeOf(QStringLiteral("overlays")), findings);
    content.dip = std::chrono::milliseconds(reader.count(QStringLiteral("dip_ms"), kOptional));
    const QString approval = reader.string(QStringLiteral("approval"), kOptional);
    content.takesFrom = idsFrom(reader, QStringLiteral("takes_from"));
    content.frame = slotSettingsFromJson(reader.object(QStringLiteral("frame"), kOptional),
                                         reader.placeOf(QStringLiteral("frame")), findings);
    content.clips = clipsFrom(reader.object(QStringLiteral("clips"), kOptional),
                              reader.placeOf(QStringLiteral("clips")), findings);
    content.rest = reader.rest();
    content.approval = approvalFrom(approval, content.rest);
    return Beat(std::move(content));
}

} // namespace beatreel
