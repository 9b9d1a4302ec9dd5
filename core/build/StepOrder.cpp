// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/StepOrder.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/ChunkFiles.h"
#include "core/build/Soundtrack.h"
#include "core/build/TakeMaker.h"
#include "core/generate/Inputs.h"
#include "core/project/FilmOverlays.h"
#include "core/project/Names.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace beatreel {

namespace {

using Kind = BuildStep::Kind;

struct KindName
{
    Kind kind;
    QLatin1StringView name;
};

constexpr std::array kNames = {
    KindName{Kind::Frame, QLatin1StringView("frame")}, KindName{Kind::Clip, QLatin1StringView("clip")},
    KindName{Kind::Chunk, QLatin1StringView("chunk")}, KindName{Kind::Stitch, QLatin1StringView("stitch")},
    KindName{Kind::Music, QLatin1StringView("music")}, KindName{Kind::Sound, QLatin1StringView("sound")},
    KindName{Kind::Master, QLatin1StringView("master")},
};

bool makesTake(Kind kind)
{
    return kind == Kind::Frame || kind == Kind::Clip || kind == Kind::Music;
}

std::unexpected<Error> noOrder(const QString &what)
{
    return fail(ErrorKind::BadInput,
                Sentence::tr("This is no step of a build: %1. Bring both computers to the same version of Beatreel.").arg(what));
}

QJsonObject toJson(const PaymentTerms &terms)
{
    return {{QStringLiteral("build"), terms.build},
            {QStringLiteral("build_usd"), terms.buildUsd ? QJsonValue(*terms.buildUsd) : QJsonValue()},
            {QStringLiteral("may_repeat_failed"), terms.mayRepeatFailed},
            {QStringLiteral("may_repeat_lost"), terms.mayRepeatLost},
            {QStringLiteral("may_repeat_unknown"), terms.mayRepeatUnknown}};
}

PaymentTerms termsFrom(const QJsonObject &object, Findings &findings)
{
    JsonReader reader(object, QStringLiteral("payment"), findings);
    PaymentTerms terms;
    terms.build = reader.string(QStringLiteral("build"));
    if (!object.value(QStringLiteral("build_usd")).isNull())
        terms.buildUsd = reader.number(QStringLiteral("build_usd"));
    terms.mayRepeatFailed = reader.boolean(QStringLiteral("may_repeat_failed"));
    terms.mayRepeatLost = reader.boolean(QStringLiteral("may_repeat_lost"));
    terms.mayRepeatUnknown = reader.boolean(QStringLiteral("may_repeat_unknown"));
    return terms;
}

/// Files of one project, each once.
class Needs
{
public:
    explicit Needs(const ProjectFolder &folder) : m_folder(folder) {}

    void add(const QString &path)
    {
        if (!m_files.contains(path))
            m_files.append(path);
    }
    /// What is known of a take; and its file, where that is needed too.
    void addEntry(const Take &take) { add(QStringLiteral("takes/%1.json").arg(take.id.text())); }
    void addTake(const Take &take)
    {
        addEntry(take);
        add(QStringLiteral("takes/") + take.file);
    }

    /// The pictures that a clip begins with, and the takes on the way back to its frame.
    [[nodiscard]] Result<void> addPicturesOf(const QJsonObject &inputs, const Project &project)
    {
        const TakeCatalogue &takes = m_folder.takes();
        const auto pictures = clipPicturesOf(inputs, takes);
        if (!pictures)
            return fail(ErrorKind::NotFound, Sentence::tr("The picture that this clip begins with is gone. Build again."));
        addTake(pictures->source);
        if (pictures->frame)
            addTake(*pictures->frame);
        for (auto before = clipPicturesOf(pictures->source.inputs, takes); pictures->frame && before; before = clipPicturesOf(before->source.inputs, takes))
            addEntry(before->source);
        if (!pictures->isHandOn)
            return {};
        const QString handOn = handOnProduct(pictures->source, {project.format, pictures->slip, pictures->crop});
        if (QFileInfo::exists(m_folder.path(handOn)))
            add(handOn);
        return {};
    }

    /// The frames that may tell a model what the music is for.
    void addFrames(const Project &project)
    {
        for (const Slot &slot : project.slotList()) {
            if (slot.kind != Slot::Kind::Frame)
                continue;
            for (const Take &take : m_folder.takes().takesOf(slot)) {
                if (QFileInfo::exists(m_folder.takes().path(take)))
                    addTake(take);
            }
        }
    }

    [[nodiscard]] Result<void> addShown(const QList<TakeId> &shown)
    {
        for (const TakeId &id : shown) {
            const auto take = m_folder.takes().find(id);
            if (!take)
                return fail(ErrorKind::NotFound, Sentence::tr("The take %1 is gone. Build again.").arg(id.text()));
            addTake(*take);
        }
        return {};
    }

    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    const ProjectFolder &m_folder;
    QStringList m_files;
};

} // namespace

QString StepOrder::product() const
{
    switch (kind) {
    case Kind::Chunk:
        return chunkProduct(clip);
    case Kind::Stitch:
        return kStitchedProduct;
    case Kind::Sound:
        return kSoundProduct;
    case Kind::Master:
        return QStringLiteral("build/master.mp4");
    case Kind::Frame:
    case Kind::Clip:
    case Kind::Music:
        break;
    }
    return {};
}

QString StepOrder::name() const
{
    if (makesTake(kind))
        return take.slot.text();
    const QString name = std::ranges::find(kNames, kind, &KindName::kind)->name;
    return kind == Kind::Chunk ? name + u' ' + clip.text() : name;
}

StepOrder orderOf(const TakeOrder &take, const std::optional<PaymentTerms> &payment)
{
    const Kind kind = take.slot.kind == Slot::Kind::Frame ? Kind::Frame : take.slot.kind == Slot::Kind::Clip ? Kind::Clip : Kind::Music;
    return {.kind = kind, .take = take, .payment = payment};
}

QJsonObject toJson(const StepOrder &order)
{
    QJsonObject object{{QStringLiteral("kind"), QString(std::ranges::find(kNames, order.kind, &KindName::kind)->name)}};
    if (makesTake(order.kind)) {
        object.insert(QStringLiteral("slot"), order.take.slot.text());
        object.insert(QStringLiteral("inputs"), order.take.inputs);
        object.insert(QStringLiteral("number"), order.take.number);
        object.insert(QStringLiteral("seed"), QString::number(order.take.seed)); // of 64 bits, which a JSON number has not
        if (order.payment)
            object.insert(QStringLiteral("payment"), toJson(*order.payment));
        return object;
    }
    if (order.kind == Kind::Chunk)
        object.insert(QStringLiteral("slot"), order.clip.text());
    QJsonArray shown;
    for (const TakeId &id : order.shown)
        shown.append(id.text());
    object.insert(QStringLiteral("shown"), shown);
    return object;
}

Result<StepOrder> stepOrderFromJson(const QJsonObject &object)
{
    Findings findings;
    JsonReader reader(object, QStringLiteral("step"), findings);
    const QString name = reader.string(QStringLiteral("kind"));
    const auto *kind = std::ranges::find(kNames, name, &KindName::name);
    if (kind == kNames.end())
        return noOrder(Sentence::tr("its kind is “%1”").arg(name.left(40)));
    StepOrder order{kind->kind, {}};
    const QString slotText = makesTake(order.kind) || order.kind == Kind::Chunk ? reader.string(QStringLiteral("slot")) : QString();
    const auto slot = Slot::fromText(slotText);
    if (!slotText.isEmpty() && !slot)
        return noOrder(Sentence::tr("its slot is “%1”").arg(slotText.left(40)));
    if (makesTake(order.kind)) {
        bool isNumber = false;
        order.take = {slot.value_or(Slot()), reader.object(QStringLiteral("inputs")), reader.whole(QStringLiteral("number")),
                      reader.string(QStringLiteral("seed")).toULongLong(&isNumber)};
        if (object.contains(QStringLiteral("payment")))
            order.payment = termsFrom(reader.object(QStringLiteral("payment")), findings);
        if (!isNumber || orderOf(order.take).kind != order.kind)
            return noOrder(Sentence::tr("its parts do not fit together"));
    } else {
        order.clip = slot.value_or(Slot());
        for (const QString &id : reader.strings(QStringLiteral("shown")))
            order.shown.append(TakeId(id));
    }
    if (!findings.isEmpty())
        return noOrder(findings.first().sentence);
    if (order.kind == Kind::Chunk && (order.clip.kind != Slot::Kind::Clip || order.shown.size() != 1))
        return noOrder(Sentence::tr("its parts do not fit together"));
    return order;
}

Result<QStringList> filesFor(const StepOrder &order, const ProjectFolder &folder, const Project &project)
{
    Needs needs(folder);
    if (order.kind == Kind::Frame) {
        for (const QString &name : frameRequestFrom(order.take.inputs).references)
            needs.add(name);
    } else if (order.kind == Kind::Clip) {
        if (const auto added = needs.addPicturesOf(order.take.inputs, project); !added)
            return std::unexpected(added.error());
    } else if (order.kind == Kind::Music && order.payment) {
        needs.addFrames(project);
    } else if (order.kind == Kind::Chunk || order.kind == Kind::Sound) {
        if (const auto added = needs.addShown(order.shown); !added)
            return std::unexpected(added.error());
    }
    if (order.kind == Kind::Chunk) {
        for (const Overlay &overlay : chunkOverlays(project, order.clip.beat, order.clip.index).overlays) {
            if (overlay.kind == Overlay::Kind::Picture && isPathInside(overlay.file) && QFileInfo::exists(folder.path(overlay.file)))
                needs.add(overlay.file);
        }
    } else if (order.kind == Kind::Stitch) {
        for (const Slot &slot : project.slotList()) {
            if (slot.kind == Slot::Kind::Clip)
                needs.add(chunkProduct(slot));
        }
    } else if (order.kind == Kind::Master) {
        needs.add(kStitchedProduct);
        needs.add(kSoundProduct);
    }
    return needs.files();
}

} // namespace beatreel
