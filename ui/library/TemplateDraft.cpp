// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TemplateDraft.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace beatreel {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestPrompt = 4000; ///< as LibraryJson reads it

class DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::TemplateDraft)

public:
    [[nodiscard]] static QString noName() { return tr("The template needs a name with a letter in it."); }
    [[nodiscard]] static QString noPrompt() { return tr("The prompt is empty. Say what is to be seen."); }
    [[nodiscard]] static QString longPrompt(qsizetype length)
    {
        return tr("The prompt has %1 characters, and %2 are the most. Shorten it.").arg(length).arg(kLongestPrompt);
    }
    [[nodiscard]] static QString unknownPlace(const QString &place)
    {
        return tr("Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.").arg(place);
    }
    [[nodiscard]] static QString noProducts() { return tr("The template is for no product. Choose some, or all."); }
};

/// The first placeholder that fillPrompt does not know.
QString unknownPlaceIn(const QString &prompt)
{
    static const QRegularExpression place(u"\\{[^{}]*\\}"_s);
    static const QStringList known{u"{product_name}"_s, u"{style_aesthetic}"_s, u"{setting}"_s};
    for (auto it = place.globalMatch(prompt); it.hasNext();) {
        if (const QString found = it.next().captured(); !known.contains(found))
            return found.left(40);
    }
    return {};
}

QString orElse(const QString &text, const QString &fallback)
{
    return text.trimmed().isEmpty() ? fallback : text;
}

} // namespace

BeatTemplate templateOf(const Beat &beat)
{
    const SpecBeat &spec = beat->spec;
    BeatTemplate draft;
    draft.id = TemplateId(orElse(spec.name, spec.templateId.text()));
    draft.duration = spec.duration;
    draft.shotType = orElse(spec.shotType, u"medium"_s);
    draft.action = orElse(spec.action, u"product_reveal"_s);
    draft.promptTemplate = spec.promptTemplate;
    draft.cameraMovement = orElse(spec.cameraMovement, u"static"_s);
    draft.typicalPosition = spec.typicalPosition;
    draft.compatibleProducts = spec.compatibleProducts.isEmpty() ? QStringList{u"all"_s} : spec.compatibleProducts;
    draft.energy = spec.energy;
    return draft;
}

QString complaintAbout(const BeatTemplate &draft)
{
    if (draft.id.isEmpty())
        return DraftWords::noName();
    if (draft.promptTemplate.trimmed().isEmpty())
        return DraftWords::noPrompt();
    if (draft.promptTemplate.size() > kLongestPrompt)
        return DraftWords::longPrompt(draft.promptTemplate.size());
    if (const QString place = unknownPlaceIn(draft.promptTemplate); !place.isEmpty())
        return DraftWords::unknownPlace(place);
    if (draft.compatibleProducts.isEmpty())
        return DraftWords::noProducts();
    return {};
}

QString categoryFrom(const QString &words)
{
    return words.simplified().toLower().replace(u' ', u'_');
}

} // namespace beatreel
