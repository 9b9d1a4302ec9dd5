// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace beatreel {

/// One page of the handbook as it is read: in the colours and the text size of the window, pictures as wide as there is room.
/// Its own links go to its owner, those of the web to the browser.
class HandbookText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookText(QWidget *parent = nullptr);

    /// `folder` is where its pictures are.
    void showPage(const QString &markdown, const QString &folder);
    /// Marks where the words stand and goes to the first of them; empty: marks nothing.
    void mark(const QString &words);
    [[nodiscard]] qsizetype marks() const { return extraSelections().size(); }

signals:
    /// A page of the handbook: "beats.md".
    void pageWanted(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void layOut();
    void fitPictures();
    void scalePicture(const QTextImageFormat &picture, const QSize &whole);

    QString m_markdown;
    QString m_folder;
    QString m_words;
};

} // namespace beatreel
