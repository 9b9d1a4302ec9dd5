// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatMusicWriter.h"

#include "core/base/Sentence.h"
#include "core/generate/LenientJson.h"
#include "core/media/Picture.h"
#include "core/providers/openai/ChatCost.h"

#include <QBuffer>
#include <QImage>

namespace beatreel::openai {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPictures = 8;
constexpr int kLongestSide = 512; ///< px; what "low" detail makes of a picture anyway
constexpr int kMostWords = 400;   ///< characters
constexpr int kAnswerTokens = 500;

const QString kMember = u"music_prompt"_s;

QString systemWords()
{
    return u"You write prompts for a music generation model. You are shown the storyboard frames of a short video advert in "
           "order, and the prompt that would be used by default. Answer with a JSON object with one member, \"music_prompt\": one "
           "line in English of at most 300 characters that says genre, instruments, tempo and mood of instrumental music that fits "
           "what is seen, and how it develops. No vocals, no artists' names, nothing else."_s;
}

/// So many of them, spread evenly, the first and the last among them.
QStringList chosen(const QStringList &frames)
{
    if (frames.size() <= kMostPictures)
        return frames;
    QStringList some;
    for (int i = 0; i < kMostPictures; ++i)
        some.append(frames[i * (frames.size() - 1) / (kMostPictures - 1)]);
    return some;
}

Result<QString> asDataUri(const QString &file)
{
    const auto picture = readPicture(file);
    if (!picture)
        return std::unexpected(picture.error());
    const QImage small = picture->width() > kLongestSide || picture->height() > kLongestSide
                             ? picture->scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             : *picture;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!small.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 80))
        return fail(ErrorKind::Media, Sentence::tr("“%1” could not be shown to the model. Make that frame again.").arg(file));
    return u"data:image/jpeg;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

Result<QJsonArray> contentOf(const MusicBriefing &briefing)
{
    const QString text = u"A film of %1 s, mood: %2. By default the music is asked for like this: “%3”."_s.arg(briefing.duration.count())
                             .arg(briefing.mood, briefing.usual);
    QJsonArray content{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}};
    for (const QString &file : chosen(briefing.frames)) {
        const auto uri = asDataUri(file);
        if (!uri)
            return std::unexpected(uri.error());
        content.append(QJsonObject{{u"type"_s, u"image_url"_s}, {u"image_url"_s, QJsonObject{{u"url"_s, *uri}, {u"detail"_s, u"low"_s}}}});
    }
    return content;
}

QJsonObject schema()
{
    return {{u"type"_s, u"object"_s},
            {u"additionalProperties"_s, false},
            {u"required"_s, QJsonArray{kMember}},
            {u"properties"_s, QJsonObject{{kMember, QJsonObject{{u"type"_s, u"string"_s}}}}}};
}

} // namespace

QString musicWordsIn(const QString &answer)
{
    const auto found = findObject(answer, {kMember});
    QString words = found ? found->object.value(kMember).toString().simplified() : QString();
    if (words.size() > kMostWords)
        words = words.left(kMostWords).section(u' ', 0, -2);
    if (words.isEmpty())
        return {};
    return words.contains(u"no vocals"_s, Qt::CaseInsensitive) ? words : words + u", instrumental only, no vocals"_s;
}

GeneratorIdentity ChatMusicWriter::identity() const
{
    return {u"openai"_s, m_model.id, 1, {{u"model"_s, m_modelName}}};
}

Result<MusicWords> ChatMusicWriter::write(const MusicBriefing &briefing, const TaskContext &context) const
{
    const auto content = contentOf(briefing);
    if (!content)
        return std::unexpected(content.error());
    Question question;
    question.model = m_modelName;
    question.messages = {QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, systemWords()}}, QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, *content}}};
    question.reasoningEffort = m_model.rest.value(u"reasoning_effort"_s).toString();
    question.mostTokens = kAnswerTokens;
    question.schemaName = kMember;
    question.schema = schema();
    // A few thousand words at most.
    question.mayRepeatLost = [&] { return !briefing.account || briefing.account->reserve(2 * priceOfRun(m_model).usd()); };
    Bill bill;
    const auto answer = billed(m_api.ask(question, context.cancel), m_model, bill);
    const QString words = answer ? musicWordsIn(answer->text) : QString();
    if (!words.isEmpty())
        return MusicWords{words, m_model.price.isKnown() ? std::optional(bill.usd) : std::nullopt, bill.wasteUsd};
    if (briefing.account && bill.answers > 0)
        briefing.account->charge(bill.usd);
    if (!answer)
        return std::unexpected(answer.error());
    return fail(ErrorKind::ProviderRefused, Sentence::tr("The planning model wrote no words for the music. Build again, or choose another one."), answer->text.left(300));
}

} // namespace beatreel::openai
