// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/StoryLibrary.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/story/LibraryJson.h"

#include <QDir>
#include <QJsonArray>

#include <array>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

template <class Value, size_t n>
using Words = std::array<std::pair<Value, QLatin1StringView>, n>;

constexpr Words<Position, 3> kPositions{
    {{Position::Opening, "opening"_L1}, {Position::Middle, "middle"_L1}, {Position::Closing, "closing"_L1}}};
constexpr Words<EnergyLevel, 3> kEnergyLevels{
    {{EnergyLevel::Low, "low"_L1}, {EnergyLevel::Medium, "medium"_L1}, {EnergyLevel::High, "high"_L1}}};
constexpr Words<EnergyCurve, 3> kEnergyCurves{{{EnergyCurve::Building, "building"_L1},
                                               {EnergyCurve::Steady, "steady"_L1},
                                               {EnergyCurve::Peaking, "peaking"_L1}}};

template <class Value, size_t n>
QString wordOf(const Words<Value, n> &words, Value value)
{
    const auto it = std::ranges::find(words, value, &std::pair<Value, QLatin1StringView>::first);
    return it == words.end() ? QString() : QString(it->second);
}

template <class Value, size_t n>
std::optional<Value> valueOf(const Words<Value, n> &words, const QString &text)
{
    const auto it = std::ranges::find_if(words, [&](const auto &entry) { return entry.second == text; });
    return it == words.end() ? std::nullopt : std::optional(it->first);
}

/// Replaces the entry of the same id, or appends.
template <class Entry>
void put(QList<Entry> &entries, const Entry &entry)
{
    const auto it = std::ranges::find(entries, entry.id, &Entry::id);
    if (it == entries.end())
        entries.append(entry);
    else
        *it = entry;
}

/// A file of templates or archetypes: one entry, or {`listName`: [entries]}. What `read` accepts is put into
/// `entries`.
template <class Entry, class Read>
void readEntries(const QJsonObject &file, const QString &listName, Read read, QList<Entry> &entries,
                 Findings &findings)
{
    if (!file.contains(listName)) {
        if (const std::optional<Entry> entry = read(file, QString(), findings))
            put(entries, *entry);
        return;
    }
    JsonReader reader(file, {}, findings);
    const QJsonArray list = reader.array(listName);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(listName).arg(i);
        if (!list[i].isObject()) {
            findings.append(
                {Severity::Error, u"wrong_type"_s, Sentence::tr("“%1” must be an object.").arg(place), place});
            continue;
        }
        if (const std::optional<Entry> entry = read(list[i].toObject(), place, findings))
            put(entries, *entry);
    }
}

/// Reads every *.json of a folder by name; each finding gets its file's name in sentence and place.
template <class Entry, class Read>
void readFolder(const QString &folder, const QString &listName, Read read, QList<Entry> &entries,
                Findings &findings)
{
    const qint64 largest = 1 << 20;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = listName + u'/' + info.fileName();
        const Result<QByteArray> bytes = readFile(info.absoluteFilePath(), largest);
        const Result<QJsonObject> file =
            bytes ? parseJsonObject(*bytes, u"“%1”"_s.arg(name)) : std::unexpected(bytes.error());
        if (!file) {
            findings.append({Severity::Error, u"unreadable"_s, file.error().sentence, name});
            continue;
        }
        Findings own;
        readEntries(*file, listName, read, entries, own);
        for (Finding &finding : own) {
            finding.sentence = u"In “%1”: %2"_s.arg(name, finding.sentence);
            finding.place = finding.place.isEmpty() ? name : name + u": "_s + finding.place;
        }
        findings += own;
    }
}

} // namespace

QString toText(Position position)
{
    return wordOf(kPositions, position);
}
QString toText(EnergyLevel energy)
{
    return wordOf(kEnergyLevels, energy);
}
QString toText(EnergyCurve curve)
{
    return wordOf(kEnergyCurves, curve);
}
std::optional<Position> positionFrom(const QString &text)
{
    return valueOf(kPositions, text);
}
std::optional<EnergyLevel> energyLevelFrom(const QString &text)
{
    return valueOf(kEnergyLevels, text);
}
std::optional<EnergyCurve> energyCurveFrom(const QString &text)
{
    return valueOf(kEnergyCurves, text);
}

/// archetypeFromJson, and every beat it suggests is in the library.
std::optional<Archetype> StoryLibrary::readArchetype(const QJsonObject &object, const QString &place,
                                                     Findings &findings) const
{
    std::optional<Archetype> archetype = archetypeFromJson(object, place, findings);
    for (qsizetype i = 0; archetype && i < archetype->suggestedSequence.size(); ++i) {
        const TemplateId &id = archetype->suggestedSequence[i];
        if (find(id))
            continue;
        const QString where =
            u"%1suggested_beat_sequence[%2]"_s.arg(place.isEmpty() ? QString() : place + u'.').arg(i);
        findings.append(
            {Severity::Error, u"unknown_beat"_s,
             Sentence::tr("“%1” names the beat “%2”, which the library does not have.").arg(where, id.text().left(60)),
             where});
        return std::nullopt;
    }
    return archetype;
}

Result<StoryLibrary> StoryLibrary::fromJson(const QByteArray &beats, const QByteArray &archetypes)
{
    const Result<QJsonObject> beatFile = parseJsonObject(beats, Sentence::tr("The beat library"));
    if (!beatFile)
        return std::unexpected(beatFile.error());
    const Result<QJsonObject> archetypeFile = parseJsonObject(archetypes, Sentence::tr("The archetype library"));
    if (!archetypeFile)
        return std::unexpected(archetypeFile.error());

    StoryLibrary library;
    Findings findings;
    readEntries(*beatFile, u"beats"_s, beatTemplateFromJson, library.m_templates, findings);
    const auto read = std::bind_front(&StoryLibrary::readArchetype, &library);
    readEntries(*archetypeFile, u"archetypes"_s, read, library.m_archetypes, findings);
    if (findings.isEmpty() && (library.m_templates.isEmpty() || library.m_archetypes.isEmpty()))
        return fail(ErrorKind::BadInput, Sentence::tr("The library needs at least one beat and one archetype. Install Beatreel again."));
    if (findings.isEmpty())
        return library;
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(finding.sentence);
    return fail(ErrorKind::BadInput,
                Sentence::tr("The library of beats and archetypes is damaged: %1").arg(sentences.first()),
                sentences.join(u'\n'));
}

Findings StoryLibrary::addUserFiles(const QString &folder)
{
    Findings findings;
    readFolder(folder + u"/beats"_s, u"beats"_s, beatTemplateFromJson, m_templates, findings);
    const auto read = std::bind_front(&StoryLibrary::readArchetype, this);
    readFolder(folder + u"/archetypes"_s, u"archetypes"_s, read, m_archetypes, findings);
    return findings;
}

const BeatTemplate *StoryLibrary::find(const TemplateId &id) const
{
    const auto it = std::ranges::find(m_templates, id, &BeatTemplate::id);
    return it == m_templates.end() ? nullptr : &*it;
}

const Archetype *StoryLibrary::find(const ArchetypeId &id) const
{
    const auto it = std::ranges::find(m_archetypes, id, &Archetype::id);
    return it == m_archetypes.end() ? nullptr : &*it;
}

} // namespace beatreel
