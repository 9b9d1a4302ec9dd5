// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Fingerprint.h"
#include "core/base/Result.h"
#include "core/providers/offline/planner/BriefText.h"
#include "core/providers/offline/planner/Lexicon.h"
#include "core/story/Ids.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace beatreel {

/// How much a word speaks for an archetype.
struct ArchetypeVote
{
    ArchetypeId archetype;
    double weight = 0;
};

/// Products of one sort, by the nouns and brands that name them.
struct ProductGroup
{
    QString category; ///< in the words of the beat library's compatible products
    QStringList tags; ///< all of those words that fit
    QList<ArchetypeVote> votes;
};

/// Words that ask for one style.
struct StyleGroup
{
    QString mood;
    QList<ArchetypeVote> votes;
};

struct Setting
{
    QString adjective;
    QString lighting;
    bool isHour = false; ///< a time of day or a weather rather than a place
};

/// What a plan of one archetype looks like unless the brief says otherwise.
struct Manner
{
    ArchetypeId archetype;
    QString mood;
    double prior = 0;          ///< its score before a word was read
    QStringList tags;          ///< product words that it lends to any product
    QList<TemplateId> kindred; ///< beats that go well with it beyond its own
    QStringList adjectives;
    QStringList lightings;
    QList<QStringList> palettes; ///< five colours each
};

enum class WordKind {
    Noun,
    Brand,
    Adjective,
    Signal,
    Setting,
    Colour,
    InName,
    Film,
    Verb,
    Lead,
    Object,
    Naming,
    Determiner,
    Stop,
    Filler,
    Platform,
    Audience,
    Person,
    Family,
    FamilyNoun, ///< names another sort of product where the brief speaks of a family
    Negation,
    ClaimVerb,
    ClaimBefore,
    ClaimAfter,
    DecadeAfter,
};

/// The vocabulary that briefs are read with (`resources/words.json`). A plain value.
class WordList
{
public:
    [[nodiscard]] static Result<WordList> fromJson(const QByteArray &words);
    /// The words of one of languages().
    void addLexicon(const QString &language, const Lexicon &lexicon);
    /// The languages beside English that briefs are read in.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }

    /// The prompt cut into words; those of another language by the English ones that they stand for.
    [[nodiscard]] BriefText read(const QString &prompt) const;
    /// The language whose words the brief has most of; "en" in doubt.
    [[nodiscard]] QString languageOf(const BriefText &brief) const;

    /// A phrase of the text that the list knows as that kind.
    struct Match
    {
        qsizetype first = 0; ///< token
        qsizetype count = 0; ///< tokens; 0: none
        int group = -1;      ///< index into products(), styles() or settings()
        QString phrase;      ///< as the list has it

        explicit operator bool() const { return count > 0; }
    };
    /// The longest phrase of that kind that begins at a token. Nouns are found in their plural too, brands in
    /// their genitive.
    [[nodiscard]] Match match(WordKind kind, const BriefText &text, qsizetype token) const;
    /// Whether the phrase that ends before a token is of that kind.
    [[nodiscard]] bool endsBefore(WordKind kind, const BriefText &text, qsizetype token) const;

    [[nodiscard]] const QList<ProductGroup> &products() const { return m_products; }
    [[nodiscard]] const QList<StyleGroup> &styles() const { return m_styles; }
    [[nodiscard]] const QList<Setting> &settings() const { return m_settings; }
    [[nodiscard]] const QStringList &secondUnits() const { return m_secondUnits; }
    [[nodiscard]] const QStringList &minuteUnits() const { return m_minuteUnits; }
    /// nullptr for an archetype that the list does not know.
    [[nodiscard]] const Manner *mannerOf(const ArchetypeId &archetype) const;
    [[nodiscard]] const Fingerprint &fingerprint() const { return m_fingerprint; }

private:
    using Phrases = QHash<QString, int>;

    [[nodiscard]] qsizetype englishWords(const BriefText &brief) const;
    void put(WordKind kind, const QStringList &phrases, int group = -1);
    void readGroups(const QJsonObject &file, Findings &findings);
    void readManners(const QJsonObject &file, Findings &findings);
    void readGrammar(const QJsonObject &file, Findings &findings);

    QHash<int, Phrases> m_phrases; ///< by WordKind
    QHash<int, qsizetype> m_longest;
    QList<ProductGroup> m_products;
    QList<StyleGroup> m_styles;
    QList<Setting> m_settings;
    QList<Manner> m_manners;
    QStringList m_secondUnits;
    QStringList m_minuteUnits;
    QStringList m_languages;
    QSet<QString> m_english; ///< words that tell English beside those of all kinds
    QMap<QString, Lexicon> m_lexicons;
    Fingerprint m_fingerprint;
};

} // namespace beatreel
