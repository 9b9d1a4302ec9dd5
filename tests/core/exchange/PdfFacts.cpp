// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/PdfFacts.h"

#include "tests/core/exchange/XmlNode.h"
#include "tests/core/media/MediaTools.h"

#include <QTemporaryDir>

namespace beatreel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 30; // points; pages have 34

/// What of a word's box is ink: its font's height is more.
QRectF inkOf(const PdfWord &word)
{
    return word.box.adjusted(0.3, word.box.height() * 0.22, -0.3, -word.box.height() * 0.22);
}

} // namespace

QString PdfPage::text() const
{
    QStringList all;
    for (const PdfWord &word : words)
        all.append(word.text);
    return all.join(u' ');
}

QList<PdfPage> pdfPages(const QString &file)
{
    const Output output = run(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    QList<PdfPage> pages;
    if (output.status != 0 || !output.err.isEmpty())
        return pages;
    for (const XmlNode &node : xmlOf(output.out).all(u"page"_s)) {
        PdfPage page{QSizeF(node[u"width"_s].toDouble(), node[u"height"_s].toDouble()), {}};
        for (const XmlNode &word : node.children) {
            const QPointF topLeft(word[u"xMin"_s].toDouble(), word[u"yMin"_s].toDouble());
            page.words.append({word.text, QRectF(topLeft, QPointF(word[u"xMax"_s].toDouble(),
                                                                  word[u"yMax"_s].toDouble()))});
        }
        pages.append(page);
    }
    return pages;
}

QStringList fontsNotEmbedded(const QString &file)
{
    const Output output = run(u"pdffonts"_s, {file});
    const QStringList lines = QString::fromUtf8(output.out).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 3)
        return {u"no fonts at all"_s};
    const qsizetype column = lines[0].indexOf(u"emb"_s);
    QStringList others;
    for (const QString &line : lines.mid(2)) {
        if (!line.mid(column).startsWith(u"yes"_s))
            others.append(line);
    }
    return others;
}

QStringList layoutFaults(const PdfPage &page)
{
    QStringList faults;
    const QRectF paper = QRectF({0, 0}, page.size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    for (qsizetype i = 0; i < page.words.size(); ++i) {
        const QRectF ink = inkOf(page.words[i]);
        if (!paper.contains(ink))
            faults.append(u"“%1” is over the margin"_s.arg(page.words[i].text));
        for (qsizetype k = i + 1; k < page.words.size(); ++k) {
            if (ink.intersects(inkOf(page.words[k])))
                faults.append(u"“%1” is on “%2”"_s.arg(page.words[i].text, page.words[k].text));
        }
    }
    return faults;
}

QImage pdfImage(const QString &file, int page)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    const Output output = run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-f"_s, number, u"-l"_s, number,
                                              u"-singlefile"_s, u"-png"_s, file, folder.filePath(u"page"_s)});
    return output.status == 0 ? QImage(folder.filePath(u"page.png"_s)) : QImage();
}

} // namespace beatreel::test
