// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/HandbookText.h"

#include "ui/common/FollowAppearance.h"

#include <QDesktopServices>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kMargin = 20;        ///< at 100 % text
constexpr int kWidestPicture = 880; ///< at 100 % text
constexpr int kIndent = 24;         ///< at 100 % text

} // namespace

HandbookText::HandbookText(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("handbookText"));
    setAccessibleName(tr("Page of the handbook"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            emit pageWanted(link.path());
        else
            QDesktopServices::openUrl(link);
    });
    followAppearance(this, [this](const Appearance &look) {
        setFont(look.type.font(TextSize::Prose));
        layOut();
    });
}

void HandbookText::showPage(const QString &markdown, const QString &folder)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->\n?"), QRegularExpression::DotMatchesEverythingOption);
    m_markdown = QString(markdown).remove(comment);
    m_folder = folder;
    m_words.clear();
    layOut();
    verticalScrollBar()->setValue(0);
}

void HandbookText::layOut()
{
    if (m_markdown.isEmpty())
        return;
    const Appearance &look = Appearance::of(this);
    const int read = verticalScrollBar()->value();
    document()->setDefaultFont(look.type.font(TextSize::Prose));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    moveCursor(QTextCursor::Start); // Qt scrolls to the cursor when the text is seen for the first time
    document()->setDocumentMargin(look.type.scaled(kMargin));
    document()->setIndentWidth(look.type.scaled(kIndent));
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(look.type.scaled(6));
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(look.theme.line);
            format.setTopMargin(look.type.scaled(4));
            format.setBottomMargin(look.type.scaled(8));
            table->setFormat(format);
        }
    }
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setFont(look.type.font(level == 1 ? TextSize::Page : TextSize::Head));
            cursor.setCharFormat(letters); // without Markdown's own size, which would go before
            format.setTopMargin(look.type.scaled(level == 1 ? 0 : 20));
            format.setBottomMargin(look.type.scaled(8));
            cursor.setBlockFormat(format);
        } else if (!cursor.currentTable()) {
            format.setBottomMargin(look.type.scaled(format.hasProperty(QTextFormat::BlockCodeFence) || block.textList() ? 2 : 10));
            if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture is as high as it is
                format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
            if (format.hasProperty(QTextFormat::BlockCodeFence))
                format.setBackground(look.theme.lane);
            cursor.setBlockFormat(format);
        }
    }
    fitPictures();
    mark(m_words);
    verticalScrollBar()->setValue(read);
}

/// No wider than there is room, and no larger than they are.
void HandbookText::fitPictures()
{
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    const int most = std::max(1, std::min(room, Appearance::of(this).type.scaled(kWidestPicture)));
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat picture = it.fragment().charFormat().toImageFormat();
            if (!picture.isValid())
                continue;
            const QSize size = QImageReader(m_folder + u'/' + picture.name()).size();
            picture.setWidth(std::min(most, size.width()));
            picture.setHeight(picture.width() * size.height() / std::max(1, size.width()));
            scalePicture(picture, size);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // a picture stands alone; the iterator is of the text before
        }
    }
}

/// Qt by itself leaves out lines of what it makes smaller.
void HandbookText::scalePicture(const QTextImageFormat &picture, const QSize &whole)
{
    const QSize pixels = (QSizeF(picture.width(), picture.height()) * devicePixelRatioF()).toSize().boundedTo(whole);
    const QUrl name(picture.name());
    if (document()->resource(QTextDocument::ImageResource, name).value<QImage>().size() == pixels)
        return;
    QImage scaled = QImage(m_folder + u'/' + picture.name()).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    document()->addResource(QTextDocument::ImageResource, name, scaled);
}

void HandbookText::mark(const QString &words)
{
    m_words = words;
    QList<QTextEdit::ExtraSelection> found;
    const Theme &theme = Appearance::of(this).theme;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(theme.staleTint);
            selection.format.setForeground(theme.text);
            found.append(selection);
        }
    }
    std::ranges::sort(found, {}, [](const QTextEdit::ExtraSelection &selection) { return selection.cursor.position(); });
    setExtraSelections(found);
    if (!found.isEmpty()) {
        QTextCursor first = found.first().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

void HandbookText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitPictures();
}

QVariant HandbookText::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && name.isRelative())
        return QImage(m_folder + u'/' + name.path());
    return {};
}

} // namespace beatreel
