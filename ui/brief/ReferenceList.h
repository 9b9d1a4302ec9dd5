// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace beatreel {

class Dialogs;
class Pictures;

/// The reference pictures of a brief as thumbnails: added by browsing or by dropping files, taken out one by one.
class ReferenceList : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReferenceList(Pictures &pictures, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Paths, in the order in which they were added.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// Without telling.
    void setFiles(const QStringList &files);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// The user added or took out some.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Thumbnail;

    void add(const QStringList &files);
    void remove(const QString &file);
    void browse();
    void rebuild();
    /// Where the thumbnails and, last, the button to add lie.
    [[nodiscard]] QList<QRect> places(int width) const;
    void layOut();

    Pictures &m_pictures;
    Dialogs &m_dialogs;
    QStringList m_files;
    QList<Thumbnail *> m_thumbnails;
    QToolButton *m_add;
    bool m_isDropTarget = false;
};

} // namespace beatreel
