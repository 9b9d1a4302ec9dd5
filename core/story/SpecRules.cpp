// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/SpecRules.h"

#include "core/base/Sentence.h"
#include "core/story/LibraryJson.h"

#include <QSet>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

class Check
{
public:
    Check(const Spec &spec, const StoryLibrary &library) : m_spec(spec), m_library(library) {}

    Findings run()
    {
        if (!m_library.find(m_spec.archetype)) {
            error(u"unknown_archetype"_s, u"template"_s,
                  Sentence::tr("The archetype “%1” is not in the library. Known are: %2.").arg(
                      shown(m_spec.archetype.text()), knownArchetypes()));
        }
        checkSum();
        for (qsizetype i = 0; i < m_spec.beats.size(); ++i)
            checkBeat(m_spec.beats[i], u"beats[%1]"_s.arg(i));
        checkEnds();
        checkStyle();
        return m_findings;
    }

private:
    static QString shown(const QString &text) { return text.left(60); }

    void error(const QString &code, const QString &place, const QString &sentence)
    {
        m_findings.append({Severity::Error, code, sentence, place});
    }

    void warning(const QString &code, const QString &place, const QString &sentence)
    {
        m_findings.append({Severity::Warning, code, sentence, place});
    }

    QString knownArchetypes() const
    {
        QStringList ids;
        for (const Archetype &archetype : m_library.archetypes())
            ids.append(archetype.id.text());
        return ids.join(u", "_s);
    }

    void checkSum()
    {
        if (m_spec.beats.isEmpty()) {
            error(u"no_beats"_s, u"beats"_s, Sentence::tr("The spec has no beats. Add at least one."));
        } else if (m_spec.duration() != m_spec.requestedDuration) {
            error(
                u"wrong_sum"_s, u"beats"_s,
                Sentence::tr("The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.")
                    .arg(m_spec.duration().count())
                    .arg(m_spec.requestedDuration.count()));
        }
    }

    void checkBeat(const SpecBeat &beat, const QString &place)
    {
        if (!isBeatDuration(beat.duration)) {
            error(u"bad_duration"_s, place + u".duration"_s,
                  Sentence::tr("The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.").arg(shown(beat.name))
                      .arg(beat.duration.count()));
        }
        if (!m_library.find(beat.templateId)) {
            error(u"unknown_beat"_s, place + u".beat_id"_s,
                  Sentence::tr("The beat “%1” is not in the library. Choose another, or add it to your own beats.").arg(
                      shown(beat.templateId.text())));
        }
        if (m_seenIds.contains(beat.id)) {
            error(u"duplicate_id"_s, place + u".id"_s,
                  Sentence::tr("The id “%1” is used by more than one beat. Give each beat an id of its own.").arg(
                      shown(beat.id.text())));
        }
        m_seenIds.insert(beat.id);
    }

    void checkEnds()
    {
        if (m_spec.beats.isEmpty())
            return;
        const BeatTemplate *first = m_library.find(m_spec.beats.first().templateId);
        if (first && first->typicalPosition == Position::Closing) {
            warning(u"unusual_opening"_s, u"beats[0].beat_id"_s,
                    Sentence::tr("The beat “%1” typically does not open a video.").arg(shown(first->id.text())));
        }
        const BeatTemplate *last = m_library.find(m_spec.beats.last().templateId);
        if (last && last->typicalPosition != Position::Closing) {
            warning(u"unusual_closing"_s, u"beats[%1].beat_id"_s.arg(m_spec.beats.size() - 1),
                    Sentence::tr("The beat “%1” typically does not close a video.").arg(shown(last->id.text())));
        }
    }

    void checkStyle()
    {
        if (!knownMoods().contains(m_spec.style.mood)) {
            warning(u"unknown_mood"_s, u"style.mood"_s,
                    Sentence::tr("The mood “%1” is none of %2; the music will be neutral.").arg(
                        shown(m_spec.style.mood), knownMoods().join(u", "_s)));
        }
        const qsizetype colours = m_spec.style.palette.size();
        if (colours < 3 || colours > 5) {
            warning(u"palette_size"_s, u"style.color_palette"_s,
                    (colours == 1 ? Sentence::tr("The palette has 1 colour; 3 to 5 work best.") : Sentence::tr("The palette has %n colours; 3 to 5 work best.", nullptr, static_cast<int>(colours))));
        }
    }

    const Spec &m_spec;
    const StoryLibrary &m_library;
    Findings m_findings;
    QSet<BeatId> m_seenIds;
};

} // namespace

Findings checkSpec(const Spec &spec, const StoryLibrary &library)
{
    return Check(spec, library).run();
}

const QStringList &knownMoods()
{
    static const QStringList moods{u"energetic"_s, u"elegant"_s, u"minimalist"_s, u"emotional"_s,
                                   u"informative"_s};
    return moods;
}

} // namespace beatreel
