// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TemplateFilter.h"

#include "ui/common/WordSearch.h"
#include "ui/workspace/StoryWords.h"

#include <QRegularExpression>

namespace beatreel {

namespace {

constexpr QLatin1StringView kAnyProduct{"all"};

QString spaced(QString text)
{
    return text.replace(u'_', u' ');
}

/// Its placeholders are in most of them and would answer "product".
QString ownWords(QString promptTemplate)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    return promptTemplate.remove(placeholder);
}

bool isFound(const QString &words, const BeatTemplate &entry)
{
    QStringList also{shotWord(entry.shotType), movementWord(entry.cameraMovement), actionWord(entry.action),
                     positionWord(entry.typicalPosition), ownWords(entry.promptTemplate)};
    for (const QString &category : entry.compatibleProducts)
        also.append(productsWord(category));
    return matchWords(spaced(words), spaced(entry.id.text()), also, Letters::Together).has_value();
}

bool isOn(TemplateFilter::Shelf shelf, const BeatTemplate &entry, bool isOwn)
{
    switch (shelf) {
    case TemplateFilter::Shelf::All:
        return true;
    case TemplateFilter::Shelf::Opening:
        return entry.typicalPosition == Position::Opening;
    case TemplateFilter::Shelf::Middle:
        return entry.typicalPosition == Position::Middle;
    case TemplateFilter::Shelf::Closing:
        return entry.typicalPosition == Position::Closing;
    case TemplateFilter::Shelf::Own:
        break;
    }
    return isOwn;
}

} // namespace

bool TemplateFilter::accepts(const BeatTemplate &entry, bool isOwn) const
{
    const bool isForProduct = product.isEmpty() || entry.compatibleProducts.contains(product) ||
                              entry.compatibleProducts.contains(kAnyProduct);
    return isOn(shelf, entry, isOwn) && isForProduct && (!energy || *energy == entry.energy) &&
           (!duration || *duration == entry.duration) && isFound(words, entry);
}

QStringList productCategories(const StoryLibrary &library)
{
    QStringList categories;
    for (const BeatTemplate &entry : library.templates())
        categories += entry.compatibleProducts;
    categories.removeDuplicates();
    categories.removeAll(kAnyProduct);
    std::ranges::sort(categories, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(productsWord(a), productsWord(b)) < 0;
    });
    return categories;
}

} // namespace beatreel
