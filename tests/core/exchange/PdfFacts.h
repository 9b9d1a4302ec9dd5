// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace beatreel::test {

/// A word on a page, in points from its top left.
struct PdfWord
{
    QString text;
    QRectF box;
};

struct PdfPage
{
    QSizeF size;
    QList<PdfWord> words;

    /// All words in their order, with single spaces between.
    [[nodiscard]] QString text() const;
};

/// The pages as poppler reads them; empty where it has anything to complain about.
[[nodiscard]] QList<PdfPage> pdfPages(const QString &file);
/// Fonts of the document that are not embedded in it.
[[nodiscard]] QStringList fontsNotEmbedded(const QString &file);
/// Words that reach into one another or over the page's margin, a sentence each.
[[nodiscard]] QStringList layoutFaults(const PdfPage &page);
/// A page as it is seen, at 72 dots an inch.
[[nodiscard]] QImage pdfImage(const QString &file, int page);

} // namespace beatreel::test
