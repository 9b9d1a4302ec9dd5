// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace beatreel {

class Glide;

/// A titled part of a panel that folds away. The owner remembers isOpen().
class FoldableSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldableSection(const QString &title, QWidget *parent = nullptr);

    /// Takes ownership. Set once.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// What the title's row takes where it is not cut off, without summary and corner.
    [[nodiscard]] int readableTitleWidth() const;
    [[nodiscard]] int titleWidth() const; ///< what it has
    /// A few words at the end of the title row, seen open and folded: a count, a sum.
    void setSummary(const QString &summary);
    /// A control at the end of the title row, there while the section is open. Takes ownership. Set once, before the content,
    /// so that the keyboard reaches it first.
    void setCorner(QWidget *corner);

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Unfolds or folds at once, without telling.
    void setOpen(bool open);

signals:
    /// The user folded or unfolded it.
    void folded(bool open);

private:
    class Header;
    class AccessibleHeader;

    void tellState();
    void toggle();
    void show(bool open);
    void bringIntoSight();

    QToolButton *m_header;
    QWidget *m_clip; ///< cuts the content off while it folds
    QWidget *m_content = nullptr;
    QWidget *m_corner = nullptr;
    Glide *m_folding;
    bool m_open = true;
};

} // namespace beatreel
